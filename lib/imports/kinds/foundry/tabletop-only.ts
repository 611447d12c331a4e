import { conditionIds, damageTypes } from "@/lib/rulebook/terms";
import type { Cursor } from "../../cursor";
import type { Draft } from "../../draft";
import { adjust, unread } from "./proficiencies";
import type { Actor } from "./shape";

const technical = [
  "_id",
  "_key",
  "_stats",
  "type",
  "folder",
  "sort",
  "ownership",
  "permission",
  "system.details.level",
  "system.details.originalClass",
  "system.details.ideal",
];

/** Numbers that older exports wrote down although the system reckons them. */
const derived: readonly (readonly string[])[] = [
  ["attributes", "prof"],
  ["attributes", "spelldc"],
  ["attributes", "hd"],
  ["attributes", "encumbrance"],
  ["attributes", "spellLevel"],
  ["attributes", "attunement"],
  ["attributes", "spellcasting"],
  ["attributes", "speed"],
  ["details", "level"],
  ["details", "hd"],
  ["details", "originalClass"],
  ["details", "xp"],
  ["traits", "perception"],
  ["traits", "size"],
  ["traits", "armorProf"],
  ["traits", "weaponProf"],
  ["skills"],
  ["spells"],
  ["scale"],
  ["attributes", "ac"],
  ["attributes", "init"],
  ["attributes", "movement"],
  ["attributes", "senses"],
  ["attributes", "hp"],
  ["attributes", "death"],
  ["attributes", "exhaustion"],
  ["attributes", "inspiration"],
  ["attributes", "concentration"],
  ["attributes", "loyalty"],
];

/** First, so that whatever is read of these parts afterwards says what became of it. */
export function markTechnical(actor: Actor): void {
  for (const path of technical) actor.place.at(...path.split(".")).read("technical");
  for (const path of derived) actor.system.at(...path).read("derived");
  actor.place.at("prototypeToken").lost("token");
  // The token's name stood beside the actor up to Foundry 9.
  actor.place.at("token").lost("token");
  for (const [key, flag] of actor.place.at("flags").entries()) {
    if (["core", "exportSource"].includes(key)) flag.read("technical");
    else if (key !== "mythwright") flag.lost(key === "dnd5e" ? "noRow" : "module", key);
  }
  for (const [key, list] of [["favorites", actor.system.at("favorites")]] as const)
    if (list.list().length > 0) list.lost("noPlace", key);
}

/** Numbers that the actor adds by itself. */
export function readAdjustments(actor: Actor, draft: Draft): void {
  const attributes = actor.system.at("attributes");
  adjust(attributes.at("init", "bonus"), draft, (add) => ({ give: "initiative", value: add }));
  adjust(attributes.at("init", "value"), draft, (add) => ({ give: "initiative", value: add }));
  adjust(attributes.at("hp", "bonuses", "overall"), draft, (add) => ({
    give: "hit-points",
    value: add,
  }));
  adjust(attributes.at("hp", "bonuses", "level"), draft, (add) => ({
    give: "hit-points",
    value: { characterLevel: add },
  }));
  const bonuses = actor.system.at("bonuses");
  adjust(bonuses.at("abilities", "save"), draft, (add) => ({ give: "save-bonus", value: add }));
  for (const path of [
    ["abilities", "check"],
    ["abilities", "skill"],
    ["spell", "dc"],
    ...["mwak", "rwak", "msak", "rsak"].flatMap((kind) => [
      [kind, "attack"],
      [kind, "damage"],
    ]),
  ])
    unread(bonuses.at(...path));
}

/** Three boxes that the player may label: what they count has no place of its own. */
export function readResources(actor: Actor): void {
  for (const [key, box] of actor.system.at("resources").entries()) {
    const label = box.text("label");
    if (label === "" && (box.number("value") ?? 0) === 0 && (box.number("max") ?? 0) === 0)
      box.read("default");
    else box.lost("noPlace", label || key);
  }
}

const senseIds = ["darkvision", "blindsight", "tremorsense", "truesight"] as const;

/** Defenses and senses that stand on the actor and that no feature gives there. */
export function readDefenses(
  actor: Actor,
  draft: Draft,
  held: (give: string, id: string) => boolean,
): void {
  const traits = actor.system.at("traits");
  const trait = (key: string, give: "resistance" | "immunity" | "condition-immunity") => {
    for (const place of traits.at(key, "value").list()) {
      const id = place.text();
      if (held(give, id) || draft.options.includes(id)) place.read("derived");
      else if (give === "condition-immunity" && conditionIds.some((one) => one === id))
        grantIf(place, draft, { give, condition: id });
      else if (give !== "condition-immunity" && damageTypes.some((one) => one === id))
        grantIf(place, draft, { give, damage: id });
      else place.lost("noRow", id);
    }
    const custom = traits.at(key, "custom");
    if (custom.text() !== "") custom.lost("noRow", custom.text());
    if (traits.at(key, "bypasses").list().length > 0) traits.at(key, "bypasses").lost("noRow");
  };
  trait("dr", "resistance");
  trait("di", "immunity");
  trait("ci", "condition-immunity");
  for (const key of ["dv", "dm"])
    for (const place of traits.at(key, "value").list()) place.lost("noRow", place.text());
  const senses = actor.system.at("attributes", "senses");
  for (const sense of senseIds) {
    const place = senses.at("ranges", sense).exists ? senses.at("ranges", sense) : senses.at(sense);
    const range = place.number() ?? 0;
    if (range <= 0) continue;
    if (held("sense", `${sense}/${range}`)) place.read("derived");
    else {
      draft.adjustments.push({ give: "sense", sense, range: Math.min(2000, range) });
      place.carried(sense);
    }
  }
  for (const mode of ["fly", "swim", "climb", "burrow"] as const) {
    const place = actor.system.at("attributes", "movement", mode);
    const feet = place.number() ?? 0;
    if (feet <= 0) continue;
    if (held("speed", `${mode}/${feet}`)) continue;
    draft.adjustments.push({
      give: "speed",
      mode,
      value: Math.min(1000, Math.trunc(feet)),
      as: "set",
    });
    place.carried(mode);
  }
  const special = senses.at("special");
  if (special.text() !== "") special.lost("noRow", special.text());
}

function grantIf(place: Cursor, draft: Draft, grant: Record<string, string>): void {
  draft.adjustments.push(grant as unknown as Draft["adjustments"][number]);
  place.carried(place.text());
}
