import { spawnSync } from "node:child_process";
import { cloneDatabase, startTestPostgres } from "../../tests/support/postgres";
import { testSettings } from "../../tests/support/settings";

/**
 * What a page of each list and search reads and takes at 10,000 and 100,000 characters, and with `ROWS=1000000` at a
 * million. Budget: 200 buffers (pages of 8 KB) a page at any size. Needs no build.
 */
const buffersMax = 200;
const size = Number(process.env.ROWS ?? 0);
const runs = 5;

if (size === 0) {
  // Settings are read once a process, and each size has a database of its own.
  const codes = [10_000, 100_000].map((rows) => {
    const env = { ...process.env, ROWS: String(rows) };
    return spawnSync(process.execPath, [...process.execArgv, import.meta.filename], {
      env,
      stdio: "inherit",
    }).status;
  });
  process.exit(codes.every((code) => code === 0) ? 0 : 1);
}

const postgres = await startTestPostgres({
  shared_buffers: "512MB",
  maintenance_work_mem: "512MB",
});
const clone = await cloneDatabase(postgres.adminUrl);
Object.assign(process.env, testSettings, { DATABASE_URL: clone.url });

async function measure(): Promise<boolean> {
  const { closeDown } = await import("@/lib/wiring/close-down");
  const { ctxOf } = await import("@/db/seed/factories");
  const { perform } = await import("@/lib/kernel/perform");
  const { runtime } = await import("@/lib/wiring/runtime");
  const { listCharacters } = await import("@/lib/characters/verbs/list-characters");
  const { listShowcase } = await import("@/lib/characters/verbs/list-showcase");
  const { findPeople } = await import("@/lib/admin/verbs/find-people");
  const { listActivity } = await import("@/lib/activity/verbs/list-activity");
  const { loadRows, loaded } = await import("../../tests/verbs/rows/load-rows");
  const { costOf, recordQueries } = await import("../../tests/verbs/rows/query-plans");
  const begun = Date.now();
  await loadRows(size);
  console.log(
    `${size.toLocaleString("en")} characters, loaded in ${Math.round((Date.now() - begun) / 1000)} s`,
  );
  const ctx = ctxOf(runtime(), { id: loaded.collector as never, kind: "member", role: "admin" });
  const own = (input: object) => perform(listCharacters, ctx, input);
  const shown = (input: object) => perform(listShowcase, ctx, input);
  const deep = async (list: typeof shown, input: object, pages: number) => {
    let cursor: string | null = null;
    for (let page = 0; page < pages; page += 1)
      cursor =
        (await list({ ...input, limit: 100, ...(cursor ? { cursor } : {}) })).data.nextCursor ??
        cursor;
    return cursor ? { ...input, cursor } : input;
  };
  const deepShown = await deep(shown, {}, 50);
  const deepWord = await deep(shown, { query: "خورشید" }, 10);
  const asked: [string, () => Promise<unknown>][] = [
    ["own, newest", () => own({})],
    ["own, by name", () => own({ sort: "name" })],
    ["own, common word", () => own({ query: "aela" })],
    ["own, absent word", () => own({ query: "qqqq" })],
    ["showcase", () => shown({})],
    ["showcase, 5,000 rows deep", () => shown(deepShown)],
    ["showcase, class", () => shown({ class: "wizard" })],
    [
      "showcase, species and class and level",
      () => shown({ species: "elf", class: "wizard", level: 1 }),
    ],
    ["showcase, class of nobody", () => shown({ class: "nothing" })],
    ["search, common Latin word", () => shown({ query: "aela" })],
    ["search, common Persian word", () => shown({ query: "خورشید" })],
    ["search, Persian word, 1,000 matches deep", () => shown(deepWord)],
    ["search, rare Latin word", () => shown({ query: "zyxquill" })],
    ["search, rare Persian word", () => shown({ query: "ژرفاسنج" })],
    ["search, absent word", () => shown({ query: "qqqq" })],
    ["search, two words", () => shown({ query: "aela storm" })],
    ["search, one letter", () => shown({ query: "a" })],
    ["search, one rare letter", () => shown({ query: "ژ" })],
    ["search, absent letter", () => shown({ query: "غ" })],
    ["people, newest", () => perform(findPeople, ctx, {})],
    ["people, Persian word", () => perform(findPeople, ctx, { query: "خورشيد" })],
    ["activity", () => perform(listActivity, ctx, {})],
  ];
  let held = true;
  for (const [label, work] of asked) {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      await work();
      times.push(performance.now() - start);
    }
    const { buffers, queries, faults } = await costOf(await recordQueries(work));
    const isHeld = buffers <= buffersMax && faults.length === 0;
    held &&= isHeld;
    const median = times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
    const figures = `${String(buffers).padStart(5)} buffers ${String(queries).padStart(2)} queries ${median.toFixed(1).padStart(7)} ms`;
    console.log(`  ${label.padEnd(44)}${figures}  ${isHeld ? "HELD" : "MISSED"}`);
    for (const fault of faults) console.log(`    ${fault.slice(0, 160)}`);
  }
  await closeDown();
  return held;
}

let held = true;
try {
  held = await measure();
} finally {
  await postgres.stop();
}
process.exit(held ? 0 : 1);
