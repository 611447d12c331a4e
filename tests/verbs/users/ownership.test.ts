import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { connection } from "@/db/client";
import { allPersonalData } from "@/lib/wiring/doors";

/** What belongs to the guest alone and goes with them when they sign in to an account of theirs. */
const goesWithTheGuest = [
  "api_tokens.user_id",
  "challenges.user_id",
  "data_exports.user_id",
  "identities.user_id",
  "known_devices.user_id",
  "passkeys.user_id",
  "recovery_codes.user_id",
  "retired_handles.user_id",
  "room_presence.user_id",
  "sessions.acting_staff_id",
  "sessions.user_id",
  "star_balances.user_id",
  "star_movements.owner_id",
  "template_marks.user_id",
  "templates.owner_id",
  "totp_factors.user_id",
];

it("every column that refers to a user is either handed over when a guest signs in, or known to go with the guest", async () => {
  const rows = await connection().db.execute<{ name: string }>(sql`
    select c.conrelid::regclass::text || '.' || a.attname as name
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'f' and c.confrelid = 'users'::regclass`);
  const handedOver = (await allPersonalData()).flatMap(({ handsOver = [] }) =>
    handsOver.flatMap(({ columns }) => columns),
  );
  expect([...rows].map((row) => row.name).sort()).toEqual(
    [...handedOver, ...goesWithTheGuest].sort(),
  );
});
