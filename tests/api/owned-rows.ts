import { randomBytes } from "node:crypto";
import { vi } from "vitest";
import { connection } from "@/db/client";
import { identities, passkeys } from "@/db/schema/credentials";
import { makeCharacter } from "@/db/seed/factories";
import { newId } from "@/lib/kernel/ids";
import { exampleDocument } from "@/lib/templates/route-example";
import { type Api, pairFor, type Somebody } from "../support/api";

/** One thing of each kind that has an address of its own, all of one person's; by the part of the address before the id. */
export async function newOwnedRows(api: Api, owner: Somebody): Promise<Record<string, string>> {
  const { db } = connection();
  const userId = owner.person.id;
  const character = await makeCharacter(owner.ctx);
  const send = (method: string, path: string, body?: object) =>
    api.send(method, path, { token: owner.token, ...(body ? { body } : {}) });
  const asked = await send("POST", `/characters/${character.id}/portraits`, {
    provider: "painter",
    seed: "moonrise",
  });
  const portrait = await vi.waitFor(
    async () => {
      const [first] = (await send("GET", `/characters/${character.id}/portraits`)).body.portraits;
      if (!first) throw new Error("the portrait is not there yet");
      return first.id as string;
    },
    { timeout: 20_000, interval: 200 },
  );
  const identity = newId("identity");
  await db
    .insert(identities)
    .values({ id: identity, userId, provider: "github", subject: identity });
  const passkey = newId("factor");
  await db.insert(passkeys).values({
    id: passkey,
    userId,
    credentialId: passkey,
    publicKey: randomBytes(8),
    name: "Key of brass",
  });
  const { sessionId, accessToken } = await pairFor(api, owner);
  const made = await api.send("POST", "/tokens", {
    token: accessToken,
    body: { name: "Notebook", scopes: ["rules:read"] },
  });
  const row = { weight: 3, cost: 0 };
  const entry = await send("POST", "/homebrew", { kind: "item", name: "Dawnblade", row });
  const template = await send("POST", "/templates", { document: exampleDocument });
  const statement = await api.send("GET", "/stars/movements", { token: accessToken });
  const room = await send("POST", "/rooms", { name: "The Lantern Company" });
  const upload = await send("POST", "/uploads", {
    roomId: room.body.id,
    kind: "document",
    name: "notes.txt",
    size: 5,
  });
  return {
    uploads: upload.body.id,
    characters: character.id,
    generations: asked.body.id,
    homebrew: entry.body.id,
    portraits: portrait,
    rooms: room.body.id,
    identities: identity,
    movements: statement.body.items[0].id,
    passkeys: passkey,
    sessions: sessionId,
    templates: template.body.id,
    tokens: made.body.id,
  };
}
