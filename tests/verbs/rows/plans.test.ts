import { beforeAll, describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { ctxOf } from "@/db/seed/factories";
import type { Ctx } from "@/lib/kernel/ctx";
import { perform } from "@/lib/kernel/perform";
import type { Verb } from "@/lib/kernel/verb";
import { runtime } from "@/lib/wiring/runtime";
import { allVerbs } from "../users/list-verbs";
import { inRooms, loadRooms } from "./load-rooms";
import { loaded, loadRows } from "./load-rows";
import { costOf, recordQueries } from "./query-plans";

/** Pages of the database, of 8 KB, that one page of a list may read. */
const buffersMax = 200;
const pagesDeep = 12;

type Input = Record<string, unknown>;
type Case = {
  inputs: () => Input[];
  as?: "admin";
  local?: true;
  /** Where a page holds a few reads for each of rows that can never be many. */
  buffers?: number;
};

const words = [
  "Aela",
  "خورشید",
  "Zyxquill",
  "ژرفاسنج",
  "qqqq",
  "پپپپ",
  "z",
  "ژ",
  "ا",
  "a",
  "ae",
  "xq",
  "aela storm",
  "نیلوفر اهن دل",
  "lonely vale",
];
const searches = (more: Input = {}) => words.map((query) => ({ query, ...more }));

/** Every list and search with what it is asked. A verb that pages or lists and has no row here fails the test. */
const cases: Record<string, Case> = {
  "characters.list": {
    inputs: () => [
      ...["updated", "created", "name", "level"].flatMap((sort) => [
        { sort },
        { sort, query: "a" },
        { sort, archived: true },
      ]),
      ...searches(),
    ],
  },
  "characters.list_showcase": {
    inputs: () => [
      {},
      { handle: "rows-1" },
      { handle: "nobody-here" },
      { class: "wizard" },
      { class: "nothing" },
      { species: "elf" },
      { level: 7 },
      { species: "elf", class: "wizard", level: 1 },
      ...searches(),
      ...searches({ class: "rogue" }),
      ...searches({ handle: "rows-1" }),
    ],
  },
  "admin.find_people": {
    as: "admin",
    inputs: () => [
      {},
      { role: "admin" },
      { status: "suspended" },
      { query: "rows-77" },
      { query: "p7@rows.test" },
      { query: loaded.collector },
      ...searches(),
    ],
  },
  "activity.list": {
    inputs: () => [
      {},
      ...["access", "ways", "account", "staff", "works"].map((group) => ({ group })),
      { fromDay: "2025-03-01", toDay: "2025-03-02" },
      { group: "access", toDay: "2025-03-02" },
    ],
  },
  "activity.search": {
    as: "admin",
    inputs: () => [
      {},
      { userId: loaded.collector },
      { actorId: loaded.collector },
      { type: "sessions." },
      { address: "10.0.7.1" },
      { requestId: "request-99" },
      { group: "works" },
      { from: "2025-03-01T00:00:00Z", to: "2025-03-02T00:00:00Z" },
    ],
  },
  "homebrew.list": {
    inputs: () => [
      {},
      { kind: "item" },
      { query: "blade" },
      { query: "7" },
      { query: "none", kind: "feat" },
    ],
  },
  "characters.list_versions": { inputs: () => [{ id: loaded.collectorCharacter }] },
  "portraits.list": { inputs: () => [{ characterId: loaded.collectorCharacter }] },
  "sessions.list_sessions": { inputs: () => [{}] },
  "tokens.list": { inputs: () => [{}] },
  "data_exports.list_exports": { inputs: () => [{}] },
  "notifications.list_outbox": { local: true, inputs: () => [{}] },
  "characters.list_public_addresses": { inputs: () => [{}, { part: 0 }, { part: 42 }] },
  "credentials.list_proofs": { inputs: () => [{}] },
  "credentials.list_sign_in_methods": { inputs: () => [{}] },
  "characters.list_homebrew_updates": { inputs: () => [{ id: loaded.collectorCharacter }] },
  // Nobody is in more than a hundred rooms, and each is asked for what is unread in it.
  "rooms.list": { inputs: () => [{}], buffers: 2000 },
  // A hundred at most are pinned, and found by their ids.
  "rooms.list_pins": { inputs: () => [{ id: inRooms.room }], buffers: 1500 },
  ...Object.fromEntries(
    [
      "rooms.list_bans",
      "rooms.list_invitations",
      "rooms.list_members",
      "rooms.list_recent_messages",
      "rooms.list_roll_options",
    ].map((name) => [name, { inputs: () => [{ id: inRooms.room }] }]),
  ),
  "rooms.list_edits": { inputs: () => [{ id: inRooms.room, messageId: inRooms.message }] },
  "rooms.list_events": {
    inputs: () => [{ id: inRooms.room }, { id: inRooms.room, after: 29_000 }],
  },
  "rooms.list_messages": {
    inputs: () => [
      { id: inRooms.room },
      { id: inRooms.room, before: 15_000 },
      { id: inRooms.room, after: 15_000 },
      { id: inRooms.room, around: 15_000 },
    ],
  },
  // Twenty rooms at most are shown with their members.
  "rooms.list_received_invitations": { inputs: () => [{}], buffers: 600 },
  "rooms.search": { inputs: () => searches({ id: inRooms.room }).slice(2, 9) },
  // A hundred rooms at most, each asked through the index.
  "rooms.search_all": { buffers: 4000, inputs: () => searches().slice(2, 9) },
  "stars.list_movements": { inputs: () => [{}, { kind: "granted" }] },
  // A card is read out of its document, which lies apart from its row: some pages more for each.
  "templates.list": {
    buffers: 400,
    inputs: () => [
      {},
      { trending: "true" },
      { sort: "new" },
      { sort: "used" },
      { category: "species" },
      { style: "ink" },
      { tags: "moon" },
      ...searches().map(({ query }) => ({ search: query })),
    ],
  },
  "templates.list_own": { inputs: () => [{}] },
  "lineage.list_public_keys": { inputs: () => [{}] },
};

/** Lists that ask the database nothing, with the reason. */
const elsewhere: Record<string, string> = {
  "rules.list": "the rulebook is in memory",
  "exports.list": "the formats are a constant list",
};

const isList = (verb: Verb) =>
  verb.kind === "read" &&
  (/\.(list|search|find_people)/.test(verb.name) ||
    ("shape" in verb.output && "nextCursor" in (verb.output.shape as object)));

let member: Ctx;
let admin: Ctx;

beforeAll(async () => {
  await loadRows();
  await loadRooms();
  member = ctxOf(runtime(), { id: loaded.collector as never, kind: "member", role: "user" });
  admin = ctxOf(runtime(), { id: loaded.collector as never, kind: "member", role: "admin" });
}, 300_000);

async function tried(
  verb: Verb,
  ctx: Ctx,
  input: Input,
  label: string,
  most = buffersMax,
): Promise<string[]> {
  const asked = await recordQueries(() => perform(verb, ctx, input));
  const { buffers, faults } = await costOf(asked);
  return [
    ...faults.map((fault) => `${label}: ${fault}`),
    ...(buffers > most ? [`${label}: ${buffers} buffers`] : []),
  ];
}

/** The mark of a page deep inside; null where the list ends before. */
async function deepCursor(verb: Verb, ctx: Ctx, input: Input): Promise<string | null> {
  let cursor: string | null = null;
  for (let page = 0; page < pagesDeep; page += 1) {
    const page: { data: unknown } = await perform(verb, ctx, {
      ...input,
      ...(cursor ? { cursor } : {}),
    });
    const next: string | null = (page.data as { nextCursor?: string | null }).nextCursor ?? null;
    if (!next) return cursor;
    cursor = next;
  }
  return cursor;
}

describe("100,000 characters", () => {
  it("have every list of the product among the cases", () => {
    const lists = allVerbs.filter(isList).map(({ name }) => name);
    expect(lists).toEqual(
      Object.keys({ ...cases, ...elsewhere }).sort((one, other) => one.localeCompare(other)),
    );
  });

  it.each(Object.keys(cases))(
    "%s reads a page without a scan, a long sort or many buffers",
    async (name) => {
      const verb = allVerbs.find((one) => one.name === name);
      const { inputs, as, local, buffers } = cases[name] as Case;
      if (!verb) throw new Error(`there is no ${name}`);
      const ctx = as === "admin" ? admin : member;
      if (local) ctx.origin.isLocal = true;
      const faults: string[] = [];
      for (const input of inputs()) {
        const label = `${name} ${JSON.stringify(input)}`;
        faults.push(...(await tried(verb, ctx, input, label, buffers)));
        const cursor = await deepCursor(verb, ctx, input);
        if (cursor)
          faults.push(...(await tried(verb, ctx, { ...input, cursor }, `${label} deep`, buffers)));
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );

  it("stand in the showcase as the triggers would write them", async () => {
    const { sql } = connection();
    const ids = [7, 21, 777].map((at) => `chr_01${at.toString(16).padStart(24, "0")}`);
    const terms = () => sql`
      select character_id, number, array(select unnest(terms) order by 1) as terms from showcase_entries
      where character_id in ${sql(ids)} order by number`;
    const before = [...(await terms())];
    await sql`select refresh_showcase(array_agg(id)) from characters where id in ${sql(ids)}`;
    expect(before.length).toBeGreaterThan(0);
    expect([...(await terms())]).toEqual(before);
  });

  it("are not counted for one more", async () => {
    const create = allVerbs.find(({ name }) => name === "characters.create") as Verb;
    const { buffers, faults } = await costOf(
      (await recordQueries(() => perform(create, member, {}).catch(() => undefined))).filter(
        ({ query }) => /^select/.test(query),
      ),
    );
    expect(faults).toEqual([]);
    expect(buffers).toBeLessThanOrEqual(buffersMax);
  });
});
