import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { makePerson } from "@/db/seed/factories";
import { jobHandlers } from "@/lib/wiring/jobs";
import { runtime } from "@/lib/wiring/runtime";

// Rows of each kind on both sides of their term; the jobs run as the queue runs them.

const run = async (...names: string[]) => {
  runtime();
  const handlers = await jobHandlers();
  for (const name of names) {
    const handler = handlers[name];
    if (!handler) throw new Error(`no job has the name ${name}`);
    await handler.run({});
  }
};

const idsIn = async (table: string, column = "id") => {
  const { sql } = connection();
  const rows =
    await sql`select ${sql(column)} as id from ${sql(table)} where ${sql(column)} like 'kept%' or ${sql(column)} like 'gone%'`;
  return rows.map(({ id }) => String(id)).sort();
};

describe("what has had its time", () => {
  it("goes, and what has not stays: record, outbox, tags and keys", async () => {
    const { sql } = connection();
    await sql`
      insert into events (id, type, subject_id, actor_kind, request_id, door, created_at, delivered_at) values
        ('gone-event', 't', 's', 'system', 'r', 'job', now() - interval '731 days', now()),
        ('kept-event', 't', 's', 'system', 'r', 'job', now() - interval '729 days', now())`;
    await sql`
      insert into outbox_messages (id, channel, recipient, locale, text_body, created_at) values
        ('gone-mail', 'mail', 'a@b', 'en', 'x', now() - interval '31 days'),
        ('kept-mail', 'mail', 'a@b', 'en', 'x', now() - interval '29 days')`;
    await sql`
      insert into cache_tags (tag, revalidated_at) values
        ('gone-tag', now() - interval '8 days'), ('kept-tag', now() - interval '6 days')`;
    await sql`
      insert into idempotency_keys (owner, key, verb, fingerprint, created_at) values
        ('o', 'gone-key', 'v', 'f', now() - interval '25 hours'), ('o', 'kept-key', 'v', 'f', now() - interval '23 hours')`;
    await run("system.purge_expired", "system.deliver_pending");
    expect(await idsIn("events")).toEqual(["kept-event"]);
    expect(await idsIn("outbox_messages")).toEqual(["kept-mail"]);
    expect(await idsIn("cache_tags", "tag")).toEqual(["kept-tag"]);
    expect(await idsIn("idempotency_keys", "key")).toEqual(["kept-key"]);
  });

  it("goes, and what has not stays: sessions, refresh tokens, devices, tokens, challenges and archives", async () => {
    const { sql } = connection();
    const user = (await makePerson()).id;
    await sql`
      insert into sessions (id, user_id, kind, expires_at, revoked_at) values
        ('gone-session', ${user}, 'browser', now() + interval '1 day', now() - interval '31 days'),
        ('kept-session', ${user}, 'api', now() + interval '1 day', null)`;
    await sql`
      insert into refresh_tokens (id, session_id, hash, expires_at, spent_at) values
        ('gone-refresh', 'kept-session', 'h1', now(), now() - interval '31 days'),
        ('kept-refresh', 'kept-session', 'h2', now(), now() - interval '29 days')`;
    await sql`
      insert into known_devices (user_id, hash, last_seen_at) values
        (${user}, 'gone-device', now() - interval '401 days'), (${user}, 'kept-device', now() - interval '399 days')`;
    await sql`
      insert into api_tokens (id, user_id, name, hash, hint, scopes, revoked_at) values
        ('gone-token', ${user}, 'n', 't1', 'h', '{}', now() - interval '31 days'),
        ('kept-token', ${user}, 'n', 't2', 'h', '{}', null)`;
    await sql`
      insert into data_exports (id, user_id, state, created_at) values
        ('gone-export', ${user}, 'expired', now() - interval '91 days'),
        ('kept-export', ${user}, 'expired', now() - interval '89 days'),
        ('kept-stuck', ${user}, 'queued', now() - interval '2 days')`;
    await run("users.purge_expired");
    expect(await idsIn("sessions")).toEqual(["kept-session"]);
    expect(await idsIn("refresh_tokens")).toEqual(["kept-refresh"]);
    expect(await idsIn("known_devices", "hash")).toEqual(["kept-device"]);
    expect(await idsIn("api_tokens")).toEqual(["kept-token"]);
    expect(await idsIn("data_exports")).toEqual(["kept-export", "kept-stuck"]);
    const [stuck] = await sql`select state from data_exports where id = 'kept-stuck'`;
    expect(stuck?.state, "it does not stand in the way of the next").toBe("failed");
  });
});
