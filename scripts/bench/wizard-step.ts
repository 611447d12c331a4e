import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Id } from "@/lib/kernel/ids";
import { cloneDatabase, startTestPostgres } from "../../tests/support/postgres";
import { testSettings } from "../../tests/support/settings";

/**
 * What a step of the wizard costs the server, beside a bare act that writes one row: the same door (who is it), the same
 * transaction and the same database. Budget: 3 times as much.
 */
const ratioMax = 3;
const rounds = Number(process.argv[2] ?? 150);

const postgres = await startTestPostgres({ fsync: "on", synchronous_commit: "on" });
const clone = await cloneDatabase(postgres.adminUrl);
const files = mkdtempSync(path.join(os.tmpdir(), "mythwright-bench-"));
Object.assign(process.env, testSettings, { DATABASE_URL: clone.url, STORAGE_DIR: files });

const { z } = await import("zod");
const { eq } = await import("drizzle-orm");
const { connection } = await import("@/db/client");
const { sessions } = await import("@/db/schema/sessions");
const { identifySession } = await import("@/lib/sessions/identify-session");
const { users } = await import("@/db/schema/users");
const { ctxOf, makePerson } = await import("@/db/seed/factories");
const { chooseForCharacter } = await import("@/lib/characters/verbs/choose-for-character");
const { createCharacter } = await import("@/lib/characters/verbs/create-character");
const { perform } = await import("@/lib/kernel/perform");
const { verb } = await import("@/lib/kernel/verb");
const { runtime } = await import("@/lib/wiring/runtime");

const person = await makePerson();
const real = runtime();
// Limits are not what is measured, and would end the measurement.
const unlimited = new Proxy(real, {
  get: (target, name) =>
    name === "takeToken"
      ? async (policy: string) => ({
          allowed: true,
          limit: 1,
          remaining: 1,
          resetAt: new Date(),
          policy,
        })
      : Reflect.get(target, name),
});
const ctx = ctxOf(unlimited, person);

const bare = verb({
  name: "bench.bare",
  kind: "write",
  access: "person",
  scope: null,
  input: z.strictObject({ name: z.string().max(80) }),
  output: z.object({ name: z.string() }),
  async run({ ctx: inside, input }) {
    await inside.db.update(users).set({ name: input.name }).where(eq(users.id, person.id));
    return input;
  },
});

const { sessionId } = ctx.actor as { sessionId: Id<"session"> };
await connection()
  .db.insert(sessions)
  .values({
    id: sessionId,
    userId: person.id,
    kind: "browser",
    expiresAt: new Date(Date.now() + 3_600_000),
  });
/** What the door of every action does first. */
const identify = () => identifySession(unlimited.db, sessionId, new Date());

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const species = ["elf", "orc", "dwarf", "gnome"] as const;
const steps: number[] = [];
const plain: number[] = [];
const { data: draft } = await perform(createCharacter, ctx, { surprise: true, seed: "bench" });
for (let round = 0; round < rounds + 20; round++) {
  const choices = [{ slot: "species", take: [species[round % species.length] as string] }];
  let begun = performance.now();
  await identify();
  await perform(chooseForCharacter, ctx, { id: draft.id, choices, step: "class" });
  const step = performance.now() - begun;
  begun = performance.now();
  await identify();
  await perform(bare, ctx, { name: `Round ${round}` });
  const one = performance.now() - begun;
  // The first rounds warm up the compiler and the plans of the database.
  if (round >= 20) {
    steps.push(step);
    plain.push(one);
  }
}
const [step, one] = [median(steps), median(plain)];
const ratio = step / one;
console.log(`  a step of the wizard                                       ${step.toFixed(2)} ms`);
console.log(`  a bare act that writes one row                             ${one.toFixed(2)} ms`);
console.log(
  `  ratio (<= ${ratioMax})                                               ${ratio.toFixed(2)}   ${ratio <= ratioMax ? "held" : "MISSED"}`,
);

const { closeDown } = await import("@/lib/wiring/close-down");
await closeDown();
await clone.drop();
await postgres.stop();
rmSync(files, { recursive: true, force: true });
process.exitCode = ratio <= ratioMax ? 0 : 1;
