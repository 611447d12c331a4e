import { eq } from "drizzle-orm";
import { connection } from "@/db/client";
import { users } from "@/db/schema/users";
import { createCharacter } from "@/lib/characters/verbs/create-character";
import { hashPassword } from "@/lib/credentials/password";
import type { Actor } from "@/lib/kernel/actor";
import type { Ctx, Locale, Runtime } from "@/lib/kernel/ctx";
import { searchKey } from "@/lib/kernel/fold-text";
import { type Id, newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import type { InputOf } from "@/lib/kernel/verb";
import { grantWelcome } from "@/lib/stars/grant-welcome";

type PersonInput = Partial<
  Pick<
    typeof users.$inferInsert,
    "email" | "name" | "handle" | "locale" | "role" | "kind" | "status" | "bio"
  >
> & { password?: string };

let made = 0;

/** A row in `users`, by default a member with a fresh address. */
export async function makePerson(input: PersonInput = {}): Promise<typeof users.$inferSelect> {
  made += 1;
  const { password, ...given } = input;
  const stem = `person-${process.pid}-${made}-${Math.random().toString(36).slice(2, 8)}`;
  const kind = given.kind ?? "member";
  const name = given.name ?? (kind === "member" ? `Person ${made}` : null);
  const [row] = await connection()
    .db.insert(users)
    .values({
      id: newId("user"),
      kind,
      ...(kind === "member"
        ? { email: `${stem}@example.test`, emailVerifiedAt: new Date(), handle: stem }
        : {}),
      ...given,
      name,
      nameFolded: searchKey(name ?? ""),
      ...(password
        ? { passwordHash: await hashPassword(password), passwordChangedAt: new Date() }
        : {}),
    })
    .returning();
  if (!row) throw new Error("the person was not made");
  if (kind === "member")
    await connection().db.transaction((tx) => grantWelcome(tx, row.id, new Date()));
  return row;
}

export async function findPerson(email: string): Promise<typeof users.$inferSelect | undefined> {
  const [row] = await connection().db.select().from(users).where(eq(users.email, email));
  return row;
}

/** The context of a signed-in person, as a door would make it. */
export function ctxOf(
  runtime: Runtime,
  person: Pick<typeof users.$inferSelect, "id" | "kind" | "role">,
  locale: Locale = "en",
): Ctx {
  const actor: Actor = {
    kind: "user",
    sessionId: newId("session"),
    userId: person.id as Id<"user">,
    userKind: person.kind,
    role: person.role,
    freshUntil: new Date(Date.now() + 600_000),
  };
  return makeCtx(runtime, actor, {
    door: "script",
    requestId: newId("event"),
    locale,
    address: "127.0.0.1",
    userAgent: "factory",
  });
}

/** A complete, legal character from a seed; choices that are given are kept. */
export async function makeCharacter(ctx: Ctx, input: InputOf<typeof createCharacter> = {}) {
  const { data } = await perform(createCharacter, ctx, {
    surprise: true,
    seed: "factory",
    ...input,
  });
  return data;
}
