import postgres from "postgres";
import { afterEach, describe, expect, it, vi } from "vitest";
import { env } from "@/lib/platform/env";
import { areExpired, now } from "@/lib/platform/tag-clock.ts";
import { listenForTags } from "@/lib/platform/tag-listener";
import { announceTags } from "@/lib/wiring/announce-tags";

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function listen() {
  const listener = await listenForTags(env().DATABASE_URL);
  closers.push(() => listener.stop());
}

const heard = (tag: string, since: number) => vi.waitFor(() => expect(areExpired([tag], since)).toBe(true), 5000);

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
});
