import { newId } from "@/lib/kernel/ids";
import { exampleDocument } from "@/lib/templates/route-example";
import type { Route } from "@/lib/transport/route";
import type { Sent } from "../support/api";

export const takesBody = ({ method }: Route) => method !== "GET" && method !== "DELETE";

export const sword = {
  name: "Dawnblade",
  row: { weight: 3, cost: 0, basedOn: "longsword", bonus: 1 },
};

export const card = JSON.stringify({
  spec: "chara_card_v2",
  spec_version: "2.0",
  data: { name: "Vex", description: "A thief with manners." },
});

export const whole = {
  name: "Whole",
  pronouns: "",
  alignment: null,
  biography: "",
  appearance: {},
  build: { pack: "srd-5.2", choices: [] },
};

/** The least that an operation takes, so that it is not refused for its fields. */
export function least(route: Route): Sent {
  const key = `${route.method} ${route.path}`;
  if (key === "PUT /characters/{id}/publication") return { body: { visibility: "public" } };
  if (key === "GET /characters/{id}/versions/compare") return { query: { from: 1 } };
  if (key === "POST /characters/{id}/merges") return { body: { base: 1, name: "Aela" } };
  if (key === "POST /homebrew") return { body: { kind: "item", ...sword } };
  if (key === "PUT /homebrew/{id}") return { body: sword };
  if (key === "PUT /characters/{id}") return { body: whole };
  if (key === "GET /rules/species/{speciesId}/name") return { query: { seed: "s" } };
  if (key === "PATCH /characters/{id}/play") return { body: { acts: [{ act: "long_rest" }] } };
  if (key === "PATCH /characters/{id}/inventory")
    return { body: { edits: [{ do: "coins", gp: 50 }] } };
  if (key === "POST /characters/{id}/homebrew") return { body: { entries: ["homebrew-x"] } };
  if (key === "PATCH /me/passkeys/{id}") return { body: { name: "Key of brass" } };
  if (key === "PATCH /characters/{id}/spells")
    return { body: { class: "cleric", spell: "bless", on: true } };
  if (key === "PUT /admin/people/{userId}/suspension")
    return { body: { reason: "spoiled the well" } };
  if (key === "PUT /admin/people/{userId}/role") return { body: { role: "moderator" } };
  if (key === "POST /admin/people/{userId}/sign-out")
    return { body: { reason: "spoiled the well" } };
  if (["POST /templates", "POST /templates/previews", "PUT /templates/{id}"].includes(key))
    return { body: { document: exampleDocument } };
  if (key === "GET /templates/{id}/compare") return { query: { from: 1 } };
  if (key === "GET /templates/{id}/prompt") return { query: { characterId: newId("character") } };
  if (key === "POST /templates/{id}/portraits")
    return { body: { characterId: newId("character"), provider: "painter" } };
  if (key === "POST /admin/people/{userId}/stars")
    return { body: { amount: 5, reason: "for the well" } };
  if (key === "POST /uploads")
    return { body: { roomId: newId("room"), kind: "document", name: "notes.txt", size: 5 } };
  if (key === "PUT /rooms/{id}/archive") return { body: { archived: true } };
  if (key === "PUT /rooms/{id}/owner") return { body: { userId: newId("user") } };
  if (key === "PATCH /rooms/{id}/members/{userId}") return { body: { role: "player" } };
  if (key === "PUT /rooms/{id}/read") return { body: { seq: 1 } };
  if (key === "GET /rooms/{id}/search") return { query: { query: "lantern" } };
  if (key === "POST /rooms/{id}/rolls") return { body: { what: "2d6" } };
  if (/^(POST|PATCH) \/rooms\/\{id\}\/messages/.test(key)) return { body: { text: "Hello" } };
  if (route.path.startsWith("/imports")) return { body: { text: card } };
  return {};
}
