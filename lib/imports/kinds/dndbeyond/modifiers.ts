import { type Ability, abilities } from "@/lib/rulebook/build";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Cursor } from "../../cursor";
import type { Draft } from "../../draft";
import { findRow } from "../../find-row";

const abilityNames: Readonly<Record<Ability, string>> = {
  str: "strength",
  dex: "dexterity",
  con: "constitution",
  int: "intelligence",
  wis: "wisdom",
  cha: "charisma",
};

/** What species, class, feats and background add to the scores; items add while they are worn. */
export function scoreBonuses(place: Cursor): Record<Ability, number> {
  const sums: Record<Ability, number> = { str: 0, dex: 0, con: 0, int: 0, wis: 0, cha: 0 };
  for (const source of ["race", "class", "feat", "background"]) {
    for (const row of place.at("modifiers", source).list()) {
      const ability = abilities.find((id) => row.text("subType") === `${abilityNames[id]}-score`);
      if (!ability || row.text("type") !== "bonus") continue;
      sums[ability] += Math.trunc(row.number("value") ?? row.number("fixedValue") ?? 0);
    }
  }
  return sums;
}

/** Everything that the site knows the character to have, by where it comes from. */
export function readModifiers(place: Cursor, draft: Draft): void {
  for (const [source, rows] of place.at("modifiers").entries()) {
    for (const row of rows.list()) {
      const name = `${row.text("friendlyTypeName") || row.text("type")}: ${row.text("friendlySubtypeName") || row.text("subType")}`;
      row.read("derived");
      if (!understand(row, draft)) {
        // The rules give what class, species and background give; what an item or a state gives has no place by itself.
        if (["item", "condition"].includes(source)) row.lost("noPlace", name);
        else row.read("derived");
      }
    }
  }
}

function understand(row: Cursor, draft: Draft): boolean {
  const type = row.text("type");
  const subtype = row.text("subType");
  const keep = (list: string[], id: string | undefined) => {
    if (id === undefined) return false;
    list.push(id);
    row.at("subType").carried(id);
    return true;
  };
  if (type === "language") return keep(draft.languages, findRow(srd52.languages, [subtype]));
  if (type === "weapon-mastery") return keep(draft.masteries, findRow(srd52.weapons, [subtype]));
  if (type === "expertise") {
    const skill = findRow(srd52.skills, [subtype]);
    if (skill) draft.skills.push(skill);
    return keep(draft.expertise, skill);
  }
  if (type === "bonus" && subtype.endsWith("-score")) {
    row.at("value").carried(subtype);
    return true;
  }
  if (type !== "proficiency") return false;
  const save = abilities.find((id) => subtype === `${abilityNames[id]}-saving-throws`);
  if (save) {
    draft.saves.push(save);
    row.at("subType").carried(save);
    return true;
  }
  const skill = srd52.skills.has(subtype) ? subtype : undefined;
  return keep(draft.skills, skill) || keep(draft.tools, findRow(srd52.tools, [subtype]));
}
