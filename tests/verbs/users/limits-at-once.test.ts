import { expect, it } from "vitest";
import { connection } from "@/db/client";
import { identities } from "@/db/schema/credentials";
import { dataExports } from "@/db/schema/data-exports";
import { apiTokens } from "@/db/schema/tokens";
import { makeCharacter } from "@/db/seed/factories";
import { charactersPerGuestMax } from "@/lib/characters/limits";
import { createCharacter } from "@/lib/characters/verbs/create-character";
import { removeIdentity } from "@/lib/credentials/verbs/remove-identity";
import { requestExport } from "@/lib/data-exports/verbs/request-export";
import { newId } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { activeGenerationsMax } from "@/lib/portraits/limits";
import { requestPortrait } from "@/lib/portraits/verbs/request-portrait";
import { startGuest } from "@/lib/sessions/verbs/start-guest";
import { tokensMax } from "@/lib/tokens/limits";
import { createToken } from "@/lib/tokens/verbs/create-token";
import { actorOf, ctxFor, newMember, refusal } from "../../support/people";

/** Does it all at the same moment; the codes of what was refused, and how many were not. */
async function atOnce(times: number, act: () => Promise<unknown>) {
  const done = await Promise.allSettled(Array.from({ length: times }, act));
  const refused = done.flatMap((one) =>
    one.status === "rejected" ? [(one.reason as { code: string }).code] : [],
  );
  return { done: times - refused.length, refused: [...new Set(refused)] };
}

it("a guest's shelf holds what it may, however many characters are begun at once", async () => {
  const { data: guest } = await perform(startGuest, ctxFor(), {});
  const actor = await actorOf(guest.sessionId);
  const made = await atOnce(charactersPerGuestMax + 4, () =>
    perform(createCharacter, ctxFor({ actor: actor as never }), {}),
  );
  expect(made).toEqual({ done: charactersPerGuestMax, refused: ["characters.too_many"] });
});

it("as many portraits are under way as may be, and one goes on from a run of one's own alone", async () => {
  const [member, stranger] = [await newMember(), await newMember()];
  const ctx = () => ctxFor({ actor: member.actor });
  const { id: characterId } = await makeCharacter(ctx());
  const ask = () => perform(requestPortrait, ctx(), { characterId, provider: "painter" as const });
  const asked = await atOnce(activeGenerationsMax + 3, ask);
  expect(asked).toEqual({ done: activeGenerationsMax, refused: ["portraits.too_many_running"] });
  const { id: theirs } = await makeCharacter(ctxFor({ actor: stranger.actor }));
  const { sql } = connection();
  const [run] = await sql<
    { id: string }[]
  >`select id from generations where character_id = ${characterId} limit 1`;
  for (const parentId of [run?.id as never, newId("generation")]) {
    const more = perform(requestPortrait, ctxFor({ actor: stranger.actor }), {
      characterId: theirs,
      parentId,
    });
    expect((await refusal(more)).code).toBe("portraits.generation_not_found");
  }
});

it("tokens and archives are as many as may be", async () => {
  const { actor, userId } = await newMember();
  const { db } = connection();
  const token = {
    userId,
    name: "x",
    hint: "abcd",
    scopes: [],
    expiresAt: new Date(Date.now() + 60_000),
  };
  const kept = Array.from({ length: tokensMax - 1 }, () => ({
    ...token,
    id: newId("token"),
    hash: newId("token"),
  }));
  await db.insert(apiTokens).values(kept as never);
  const tokens = await atOnce(4, () =>
    perform(createToken, ctxFor({ actor }), { name: "last", scopes: ["rules:read"] }),
  );
  expect(tokens).toEqual({ done: 1, refused: ["tokens.too_many"] });
  const archives = await atOnce(3, () => perform(requestExport, ctxFor({ actor }), {}));
  expect(archives).toEqual({ done: 1, refused: ["accounts.export_running"] });
  expect((await db.select().from(dataExports)).filter((row) => row.userId === userId)).toHaveLength(
    1,
  );
});

it("of the last two ways in, taken away at the same moment, one stays", async () => {
  const { actor, userId } = await newMember();
  const { db, sql } = connection();
  await sql`update users set email = null, password_hash = null where id = ${userId}`;
  const ids = [newId("identity"), newId("identity")];
  const linked = ids.map((id, at) => ({
    id,
    userId,
    provider: ["google", "github"][at],
    subject: id,
    label: null,
  }));
  await db.insert(identities).values(linked as never);
  let at = 0;
  const removed = await atOnce(2, () =>
    perform(removeIdentity, ctxFor({ actor }), { id: ids[at++] as never }),
  );
  expect(removed).toEqual({ done: 1, refused: ["accounts.last_sign_in_method"] });
});
