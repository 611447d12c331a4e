import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { allRoutes } from "@/lib/wiring/api/registry";
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
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Body;
}

/** What the site asked since `from`, without the words around a transaction and without the queue's own. */
function asked(from: number): string[] {
  const log = readFileSync(postgres.logPath, "utf8").slice(from);
  const statements = log.match(/^\[mythwright\] LOG:\s+(?:statement|execute [^:]*):\s+.{0,160}/gim) ?? [];
  return statements.filter((text) => !/:\s+(begin|commit|set|rollback)/i.test(text.slice(20)));
}

let held = true;
try {
  const account = { email: "bench@example.org", password: "seven quiet foxes by a river", name: "Mira" };
  ({ accessToken: token } = await call<{ accessToken: string }>("POST", "/auth/signup", account));
  const character = await call<{ id: string }>("POST", "/characters", { surprise: true, seed: "bench", name: "Aela" });
  const publication = `/characters/${character.id}/publication`;
  const { slug } = await call<{ slug: string }>("PUT", publication, { visibility: "public" });
  const run = await call<{ id: string }>("POST", `/characters/${character.id}/portraits`, { provider: "painter" });
  // What the worker asks meanwhile would be counted as well.
  for (let state = "queued"; state === "queued" || state === "running"; await sleep(500))
    ({ state } = await call<{ state: string }>("GET", `/generations/${run.id}`));
  await sleep(1000);
  for (const { route } of allRoutes().filter(({ route: { method } }) => method === "GET")) {
    const id = route.path.startsWith("/generations") ? run.id : route.path.startsWith("/rules") ? "wish" : character.id;
    const path = route.path
      .replace("{id}", id)
      .replace("{slug}", slug)
      .replace("{kind}", "spells")
      .replace("{speciesId}", "elf");
    const at = `${path}${path.endsWith("/name") ? "?seed=s" : ""}`;
    // The first call may touch the session's or the token's last sight; what is counted is the common one.
    await call("GET", at);
    await sleep(250);
    const from = readFileSync(postgres.logPath, "utf8").length;
    await call("GET", at);
    await sleep(250);
    const queries = asked(from);
    const isHeld = queries.length <= queriesMax;
    if (!isHeld) {
      held = false;
      console.log(queries.join("\n"));
    }
    console.log(`  GET ${route.path.padEnd(54)} ${queries.length}   ${isHeld ? "held" : "MISSED"}`);
  }
} finally {
  await server.stop();
  await postgres.stop();
}
process.exitCode = held ? 0 : 1;
