import { biographyLengthMax, nameLengthMax } from "@/lib/characters/limits";
import { emptyBuild } from "@/lib/rulebook/build";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { fromDocument } from "./from-document";
import type { Imported, Lost } from "./imported";
import { isObject, type Json, listAt, objectAt, textAt } from "./read-json";

const unused = ["scenario", "first_mes", "mes_example", "system_prompt", "post_history_instructions"] as const;

export function isCard(json: Json): boolean {
  const spec = textAt(json, "spec");
  if (spec === "chara_card_v2" || spec === "chara_card_v3") return isObject(json.data);
  return ["name", "description", "personality", "first_mes"].every((key) => typeof json[key] === "string");
}

/** A character card. Ours carry the whole document; others give a name and a story, and the rules stay to be chosen. */
export function fromCard(json: Json): Imported {
  const data = isObject(json.data) ? json.data : json;
  const own = objectAt(data, "extensions", "mythwright");
  if (textAt(own, "schema") !== "") return { ...fromDocument(own), kind: "card" };
  const fill = (text: string) => text.replaceAll("{{char}}", textAt(data, "name")).replaceAll("{{user}}", "…");
  const story = [textAt(data, "description"), textAt(data, "personality")].filter((text) => text.trim() !== "");
  const lost: Lost[] = unused.filter((key) => textAt(data, key).trim() !== "").map((name) => ({ code: "field", name }));
  if (listAt(objectAt(data, "character_book"), "entries").length > 0)
    lost.push({ code: "field", name: "character_book" });
  if (listAt(data, "alternate_greetings").length > 0) lost.push({ code: "field", name: "alternate_greetings" });
  return {
    kind: "card",
    name: textAt(data, "name").trim().slice(0, nameLengthMax),
    biography: fill(story.join("\n\n")).slice(0, biographyLengthMax),
    build: emptyBuild(srd52.id),
    lost,
  };
}
