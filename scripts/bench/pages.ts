import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { startTestPostgres } from "../../tests/support/postgres";
import { startServer, type TestServer } from "../../tests/support/server";

/**
 * What public pages cost, each number beside another one of the same run: answers a second of a character's page from
 * memory and from Next's own cache beside a page without any data, queries of a first visit, and script sent. Needs a build.
 */
const connections = 20;
const durationS = Number(process.argv[2] ?? 5);
const warmUpS = 1;
// What an empty page of Next 16.4.6 sends, gzipped; measured on a page that renders one element.
const emptyPageScriptBytes = 131_700;

async function perSecond(url: string): Promise<number> {
  await autocannon({ url, connections, duration: warmUpS });
  const { requests, errors, non2xx } = await autocannon({ url, connections, duration: durationS });
  if (errors > 0 || non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} refusals`);
  return requests.average;
}

async function call<Body>(
  server: TestServer,
  token: string,
  method: string,
  path: string,
  body: unknown,
): Promise<Body> {
  const headers = {
    "content-type": "application/json",
    ...(token && { authorization: `Bearer ${token}` }),
  };
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method,
    headers,
    body: JSON.stringify(body),
  });
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Body;
}

async function publish(server: TestServer): Promise<string> {
  const account = { email: "bench@example.org", password: "seven quiet foxes", name: "Mira" };
  const { accessToken } = await call<{ accessToken: string }>(
    server,
    "",
    "POST",
    "/auth/signup",
    account,
  );
  const draft = { surprise: true, seed: "bench", name: "Aela" };
  const { id } = await call<{ id: string }>(server, accessToken, "POST", "/characters", draft);
  const visibility = { visibility: "public" };
  const { slug } = await call<{ slug: string }>(
    server,
    accessToken,
    "PUT",
    `/characters/${id}/publication`,
    visibility,
  );
  return slug;
}

async function scriptBytes(server: TestServer, path: string): Promise<number> {
  const html = await (await fetch(server.url + path)).text();
  // Browsers of this decade skip what is marked noModule.
  const tags = [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)].filter(
    ([tag]) => !/nomodule/i.test(tag),
  );
  const sources = tags.map(([, source]) => source as string);
  const files = [...new Set(sources)].filter((source) => source.startsWith("/"));
  const bodies = await Promise.all(
    files.map(async (file) => (await fetch(server.url + file)).arrayBuffer()),
  );
  return bodies.reduce((sum, body) => sum + gzipSync(new Uint8Array(body)).byteLength, 0);
}

const postgres = await startTestPostgres({ log_statement: "all", log_line_prefix: "[%a] " });
const adminUrl = { postgresAdminUrl: postgres.adminUrl };
const kept = await startServer(adminUrl);
const plain = await startServer({
  ...adminUrl,
  databaseUrl: kept.databaseUrl,
  settings: { PAGE_CACHE_MB: "0" },
});
let held = true;
const line = (name: string, value: string, target?: boolean) => {
  if (target === false) held = false;
  console.log(
    `  ${name.padEnd(58)} ${value}${target === undefined ? "" : target ? "   held" : "   MISSED"}`,
  );
};
try {
  const slug = await publish(kept);
  await sleep(1500);
  const before = readFileSync(postgres.logPath, "utf8").length;
  const html = await (await fetch(`${plain.url}/c/${slug}`)).text();
  await sleep(300);
  const log = readFileSync(postgres.logPath, "utf8").slice(before);
  const statements =
    log.match(/^\[mythwright\] LOG:\s+(?:statement|execute [^:]*):\s+.{0,160}/gim) ?? [];
  const asked = statements.filter(
    (text) => !/:\s+(begin|commit|set|rollback)/i.test(text.slice(20)),
  );
  const queries = asked.length;
  if (queries > 1) console.log(asked.join("\n"));

  const character = `/c/${slug}`;
  const byNext = {
    character: await perSecond(plain.url + character),
    bare: await perSecond(`${plain.url}/credits`),
  };
  const fromMemory = {
    character: await perSecond(kept.url + character),
    bare: await perSecond(`${kept.url}/credits`),
  };
  const script = await scriptBytes(kept, character);

  const rate = (value: number) => `${Math.round(value)} a second`;
  line(
    `character page (${Math.round(html.length / 1024)} KB), Next's own cache`,
    rate(byNext.character),
  );
  line("page without data (/credits), Next's own cache", rate(byNext.bare));
  line("character page, from memory", rate(fromMemory.character));
  line("page without data, from memory", rate(fromMemory.bare));
  const ratio = fromMemory.character / byNext.bare;
  line("character page from memory / bare page of Next (>= 0.8)", ratio.toFixed(2), ratio >= 0.8);
  line("queries of a first visit (<= 1)", String(queries), queries <= 1);
  const scriptRatio = script / emptyPageScriptBytes;
  line("script / script of an empty page (<= 1.25)", scriptRatio.toFixed(2), scriptRatio <= 1.25);
} finally {
  await plain.stop();
  await kept.stop();
  await postgres.stop();
}
process.exitCode = held ? 0 : 1;
