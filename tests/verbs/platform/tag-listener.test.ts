import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterEach, describe, expect, it, vi } from "vitest";
import { env } from "@/lib/platform/env";
import { areExpired, now } from "@/lib/platform/http-cache/tag-clock.ts";
import { listenForTags } from "@/lib/platform/http-cache/tag-listener";
import { announceTags } from "@/lib/wiring/announce-tags";
import { startRelay } from "../../support/stand-ins/relay";

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function listen(databaseUrl = env().DATABASE_URL) {
  const listener = await listenForTags(databaseUrl);
  closers.push(() => listener.stop());
}

const heard = (tag: string, since: number) =>
  vi.waitFor(() => expect(areExpired([tag], since)).toBe(true), { timeout: 15_000, interval: 50 });

describe("cache tags between instances", () => {
  it("reach this instance when another one makes them stale", async () => {
    await listen();
    const before = now();
    await announceTags(["character:a", "showcase"]);
    await heard("character:a", before);
    expect(areExpired(["showcase"], before)).toBe(true);
    expect(areExpired(["character:b"], before)).toBe(false);
  });

  it("are read from the table when the connection was lost while they were announced", async () => {
    await listen();
    const admin = postgres(env().DATABASE_URL, { max: 1 });
    closers.push(() => admin.end());
    const before = now();
    // Both in one statement: the listener is gone before the tag is announced to anybody.
    await admin`
      with cut as (select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'mythwright-tags')
      insert into cache_tags (tag, revalidated_at) select 'character:missed', clock_timestamp() from (select count(*) from cut) done`;
    await heard("character:missed", before);
  });

  it("are heard again after the database was away for a while", async () => {
    const relay = await startRelay(env().DATABASE_URL);
    closers.push(() => relay.stop());
    await listen(relay.url);
    const before = now();
    await relay.cut();
    await announceTags(["character:away"]);
    await sleep(1500);
    expect(areExpired(["character:away"], before)).toBe(false);
    await relay.mend();
    await heard("character:away", before);
    await announceTags(["character:back"]);
    await heard("character:back", before);
  });
});
