import { schoolKeys } from "@/lib/exports/foundry/keys";
import { abilities } from "@/lib/rulebook/build";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { damageTypes } from "@/lib/rulebook/terms";
import type { Cursor } from "../../cursor";
import type { Draft } from "../../draft";
import { findRow } from "../../find-row";
import { type Actor, type ActorItem, ofType } from "./shape";
import { keepDescription, readWhole } from "./whole-item";

/** How a spell is held: by a class (`prepared` or not), or by something else that gives it. */
type Held = { level: number; ready: boolean; always: boolean };

/** `preparation.mode` and `.prepared` up to version 5.0; `method` and `prepared` of 0, 1 or 2 after. */
function heldOf(item: ActorItem): Held {
  const { system } = item;
  const level = system.number("level") ?? 0;
  const mode = system.text("preparation", "mode") || system.text("method");
  const number = system.number("prepared") ?? 0;
  const marked =
    system.truth("preparation", "prepared") || number >= 1 || system.at("prepared").value === true;
  const always = mode === "always" || number >= 2 || ["innate", "atwill"].includes(mode);
  return { level, always, ready: level === 0 || always || marked || mode === "pact" };
}

/** Spells known and prepared; a wizard's others stand in the book, those of other classes were merely within reach. */
export function readSpells(actor: Actor, draft: Draft, classes: readonly string[]): void {
  const hasBook = classes.some((id) => srd52.classes.get(id)?.spellcasting?.spellbook);
  for (const item of ofType(actor, "spell")) {
    const held = heldOf(item);
    const row = findRow(srd52.spells, item.names);
    const id = row ?? homebrewSpell(item, draft, classes);
    if (!id) {
      item.place.lost("tooMany", item.name);
      continue;
    }
    readWhole(item);
    readOwnUses(item);
    if (row) item.place.at("name").carried(item.name);
    else {
      item.place.at("name").changed("homebrew", item.name, item.name);
      keepDescription(item);
    }
    if (held.ready) draft.spells.push(id);
    else if (hasBook && isOfBook(row, id)) draft.spellbook.push(id);
    else if (isOnListOf(row, classes)) item.place.at("name").read("known");
    else draft.spells.push(id);
  }
}

const isOfBook = (row: string | undefined, id: string) =>
  row === undefined || srd52.spells.get(id)?.classes.includes("wizard");

/** Who prepares from the whole list of the class has every spell of it within reach, prepared or not. */
function isOnListOf(row: string | undefined, classes: readonly string[]): boolean {
  return row !== undefined && classes.some((id) => srd52.spells.get(row)?.classes.includes(id));
}

/** Castings that a feature gives: a limited spell with uses of its own. */
function readOwnUses(item: ActorItem): void {
  const spent = item.system.number("uses", "spent") ?? 0;
  if (spent > 0) item.system.at("uses", "spent").lost("noPlace", item.name);
}

const schools = new Map(Object.entries(schoolKeys).map(([id, key]) => [key, id]));
const times: Readonly<Record<string, string>> = {
  action: "action",
  bonus: "bonus-action",
  reaction: "reaction",
  minute: "minutes",
  hour: "hours",
};
const rangeKinds: Readonly<Record<string, string>> = {
  self: "self",
  touch: "touch",
  ft: "feet",
  mi: "miles",
  any: "unlimited",
};
const lasting: Readonly<Record<string, string>> = {
  inst: "instantaneous",
  round: "rounds",
  turn: "rounds",
  minute: "minutes",
  hour: "hours",
  day: "days",
  disp: "until-dispelled",
  dstr: "until-dispelled",
};

/** A number that some versions write as text. */
const count = (place: Cursor): number | undefined => {
  const value = place.number();
  return value !== undefined && value >= 0 && value <= 100_000 ? Math.trunc(value) : undefined;
};
const some = (amount: number | undefined, key = "amount") =>
  amount === undefined ? {} : { [key]: amount };

/** Components: flags up to version 2, properties after. */
function hasPart(system: Cursor, key: string): boolean {
  return system.truth("components", key) || system.texts("properties").includes(key);
}

function homebrewSpell(
  item: ActorItem,
  draft: Draft,
  classes: readonly string[],
): string | undefined {
  const { system } = item;
  const level = Math.min(9, Math.max(0, Math.trunc(system.number("level") ?? 0)));
  const time = times[system.text("activation", "type")] ?? "action";
  const range = rangeKinds[system.text("range", "units")] ?? "special";
  const lasts = lasting[system.text("duration", "units")] ?? "special";
  const casters = classes.filter((id) => srd52.classes.get(id)?.spellcasting);
  const cost = count(system.at("materials", "cost")) ?? 0;
  const amount = system.number("activation", "cost") ?? system.number("activation", "value");
  const { save, attack, damage } = rollsOf(item);
  return draft.homebrew.add(
    "spell",
    item.name,
    {
      level,
      school: schools.get(system.text("school")) ?? "evocation",
      classes: casters.length > 0 ? casters : ["wizard"],
      casting: {
        time,
        ritual: hasPart(system, "ritual"),
        ...(time === "minutes" || time === "hours" ? some(Math.min(1000, amount ?? 1)) : {}),
      },
      range: {
        kind: range,
        ...(["feet", "miles"].includes(range) ? some(count(system.at("range", "value"))) : {}),
      },
      components: {
        verbal: hasPart(system, "vocal"),
        somatic: hasPart(system, "somatic"),
        material: hasPart(system, "material"),
        ...(cost > 0 ? { cost: cost * 100 } : {}),
      },
      duration: {
        kind: lasts,
        concentration: hasPart(system, "concentration"),
        ...some(lasts === "instantaneous" ? undefined : count(system.at("duration", "value"))),
      },
      ...(save ? { save } : {}),
      ...(attack ? { attack } : {}),
      ...(damage.length > 0 ? { damage } : {}),
    },
    keepDescription(item),
  );
}

/** What the spell asks and rolls: one block up to version 3, activities after. */
function rollsOf({ system }: ActorItem) {
  const activities = system.at("activities").each();
  const saves = [
    system.text("save", "ability"),
    ...activities.flatMap((one) => [...one.texts("save", "ability"), one.text("save", "ability")]),
  ];
  const action = system.text("actionType");
  const kinds = activities.map((one) => one.text("attack", "type", "value"));
  const parts = system
    .at("damage", "parts")
    .list()
    .map((part) => ({ dice: part.text(0), type: part.text(1) }));
  const newer = activities.flatMap((one) =>
    one
      .at("damage", "parts")
      .list()
      .map((part) => ({
        dice: `${part.number("number") ?? ""}d${part.number("denomination") ?? ""}`,
        type: part.texts("types")[0] ?? "",
      })),
  );
  return {
    save: abilities.find((id) => saves.includes(id)),
    attack:
      action === "rsak" || kinds.includes("ranged")
        ? "ranged"
        : action === "msak" || kinds.includes("melee")
          ? "melee"
          : undefined,
    damage: [...parts, ...newer]
      .filter(
        ({ dice, type }) => /^\d{1,2}d\d{1,3}$/.test(dice) && damageTypes.some((id) => id === type),
      )
      .slice(0, 6),
  };
}
