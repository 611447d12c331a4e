import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import connect from "postgres";
import { allRoutes } from "@/lib/wiring/doors";
import { startTestPostgres } from "../../tests/support/postgres";
import { startServer } from "../../tests/support/server";

/** How many queries each read of the REST API asks the database, by the database's own log. Budget: 3. Needs a build. */
const queriesMax = 3;

const postgres = await startTestPostgres({ log_statement: "all", log_line_prefix: "[%a] " });
const server = await startServer({ postgresAdminUrl: postgres.adminUrl });
let token = "";

async function call<Body>(method: string, path: string, body?: unknown): Promise<Body> {
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Body;
}

/** What the site asked since `from`, without the words around a transaction and without the queue's own. */
function asked(from: number): string[] {
  const log = readFileSync(postgres.logPath, "utf8").slice(from);
  const statements =
    log.match(/^\[mythwright\] LOG:\s+(?:statement|execute [^:]*):\s+.{0,160}/gim) ?? [];
  return statements.filter((text) => !/:\s+(begin|commit|set|rollback)/i.test(text.slice(20)));
}

/** Somebody who may read what only the staff read. */
async function makeStaffMember(userId: string) {
  const sql = connect(server.databaseUrl, { max: 1, onnotice: () => {} });
  await sql`update users set role = 'admin' where id = ${userId}`;
  await sql.end();
}

let held = true;
try {
  const account = { email: "bench@example.org", password: "seven quiet foxes by a river" };
  const signUp = { ...account, name: "Mira" };
  ({ accessToken: token } = await call<{ accessToken: string }>("POST", "/auth/signup", signUp));
  const character = await call<{ id: string }>("POST", "/characters", {
    surprise: true,
    seed: "bench",
    name: "Aela",
  });
  const publication = `/characters/${character.id}/publication`;
  const { slug } = await call<{ slug: string }>("PUT", publication, { visibility: "public" });
  const run = await call<{ id: string }>("POST", `/characters/${character.id}/portraits`, {
    provider: "painter",
  });
  // What the worker asks meanwhile would be counted as well.
  for (let state = "queued"; state === "queued" || state === "running"; await sleep(500))
    ({ state } = await call<{ state: string }>("GET", `/generations/${run.id}`));
  await sleep(1000);
  const item = { kind: "item", name: "Dawnblade", row: { weight: 3, cost: 0 } };
  const entry = await call<{ id: string }>("POST", "/homebrew", item);
  const { id: userId, handle } = await call<{ id: string; handle: string }>("GET", "/auth/me");
  await makeStaffMember(userId);
  ({ accessToken: token } = await call<{ accessToken: string }>("POST", "/auth/login", account));
  const idsBelow: Record<string, string> = {
    characters: character.id,
    generations: run.id,
    homebrew: entry.id,
    rules: "wish",
  };
  const names: Record<string, string> = {
    slug,
    handle,
    userId,
    kind: "spells",
    speciesId: "elf",
    version: "1",
  };
  const queries: Record<string, string> = { name: "?seed=s", compare: "?from=1" };
  for (const { route } of (await allRoutes()).filter(({ route: { method } }) => method === "GET")) {
    const below = route.path.split("/")[1] ?? "";
    const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = name === "id" ? idsBelow[below] : names[name];
      if (!value) throw new Error(`nothing is known to read at ${route.path}`);
      return value;
    });
    const at = `${path}${queries[path.split("/").at(-1) ?? ""] ?? ""}`;
    // The first call may touch the session's or the token's last sight; what is counted is the common one.
    await call("GET", at);
    await sleep(250);
    const from = readFileSync(postgres.logPath, "utf8").length;
    await call("GET", at);
    await sleep(250);
    const statements = asked(from);
    const isHeld = statements.length <= queriesMax;
    if (!isHeld) {
      held = false;
      console.log(statements.join("\n"));
    }
    console.log(
      `  GET ${route.path.padEnd(54)} ${statements.length}   ${isHeld ? "held" : "MISSED"}`,
    );
  }
} finally {
  await server.stop();
  await postgres.stop();
}
process.exitCode = held ? 0 : 1;
