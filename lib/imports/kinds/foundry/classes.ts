import { abilities } from "@/lib/rulebook/build";
import type { ExternalSheet } from "@/lib/rulebook/build-from-external-sheet";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Draft } from "../../draft";
import { findRow } from "../../find-row";
import { type Actor, type ActorItem, advancementsOf, ofType, traitsChosen } from "./shape";
import { keepDescription, readWhole } from "./whole-item";

type Stretch = ExternalSheet["classes"][number];
const hitDice = [6, 8, 10, 12];
const levelsMax = 20;

/** Faces of the class's hit die: `d10` up to version 4, `hd.denomination` after. */
export function hitDieOf({ system }: ActorItem): number | undefined {
  const written = system.text("hd", "denomination") || system.text("hitDice");
  const faces = Number(written.replace(/^d/i, "") || system.number("hitDice"));
  return hitDice.includes(faces) ? faces : undefined;
}

/** The classes in the order taken, as far as the file tells it: the original one first. */
export function readClasses(actor: Actor, draft: Draft): Stretch[] {
  const items = ofType(actor, "class");
  const original = actor.system.text("details", "originalClass");
  const subclasses = ofType(actor, "subclass");
  const used = new Set<ActorItem>();
  let left = levelsMax;
  const stretches: Stretch[] = [];
  for (const item of [...items].sort(
    (a, b) => Number(b.id === original) - Number(a.id === original),
  )) {
    const wanted = item.system.number("levels") ?? 1;
    const levels = Math.min(left, Math.max(1, Math.trunc(wanted)));
    if (levels <= 0) {
      item.place.lost("tooMany", item.name);
      continue;
    }
    left -= levels;
    const id = findRow(srd52.classes, item.names) ?? homebrewClass(item, draft);
    if (id === undefined) {
      item.place.lost("tooMany", item.name);
      continue;
    }
    readWhole(item);
    if (levels !== wanted) item.system.at("levels").changed("bounded", levels, item.name);
    else item.system.at("levels").carried(item.name);
    stretches.push({
      class: id,
      levels,
      ...subclassOf(item, id, subclasses, used, draft),
      ...rollsOf(item, levels, stretches.length === 0),
    });
  }
  for (const item of subclasses) if (!used.has(item)) item.place.lost("noChoice", item.name);
  return stretches;
}

function homebrewClass(item: ActorItem, draft: Draft): string | undefined {
  const traits = traitsChosen(item);
  const saves = abilities.filter(
    (id) => traits.includes(`saves:${id}`) || item.system.texts("saves").includes(id),
  );
  const hitDie = hitDieOf(item) ?? 8;
  const id = draft.homebrew.add("class", item.name, {
    hitDie,
    primaryAbilities: item.system
      .texts("primaryAbility", "value")
      .filter((key) => abilities.some((one) => one === key)),
    complexity: "average",
    saves,
    standardArray: { str: 15, dex: 14, con: 13, int: 12, wis: 10, cha: 8 },
    core: { grants: saves.map((ability) => ({ give: "save", ability })), choices: [] },
    multiclass: { grants: [], choices: [] },
    equipment: [],
    subclassLevel: 3,
    features: [],
  });
  if (id !== undefined) {
    item.place.at("name").changed("homebrew", item.name, item.name);
    if (!["", "none"].includes(item.system.text("spellcasting", "progression"))) {
      item.system.at("spellcasting").lost("noPlace", item.name);
    }
    keepDescription(item);
  }
  return id;
}

function subclassOf(
  item: ActorItem,
  id: string,
  subclasses: readonly ActorItem[],
  used: Set<ActorItem>,
  draft: Draft,
): Pick<Stretch, "subclass"> {
  const identifier = item.system.text("identifier") || id;
  const own = subclasses.find(
    (one) => !used.has(one) && [id, identifier].includes(one.system.text("classIdentifier")),
  );
  const loose = own ?? subclasses.find((one) => !used.has(one) && rowOf(one) === id);
  if (!loose) {
    // Before version 1.6 the subclass was a word of the class.
    const word = item.system.text("subclass");
    if (word === "") return {};
    const known = knownSubclass(id, [word]);
    const subclass = known ?? draft.homebrew.add("subclass", word, { class: id, features: [] });
    if (known) item.system.at("subclass").carried(word);
    else if (subclass) item.system.at("subclass").changed("homebrew", word, word);
    else item.system.at("subclass").lost("tooMany", word);
    return subclass ? { subclass } : {};
  }
  used.add(loose);
  const known = knownSubclass(id, loose.names);
  const subclass = known ?? draft.homebrew.add("subclass", loose.name, { class: id, features: [] });
  if (!subclass) {
    loose.place.lost("tooMany", loose.name);
    return {};
  }
  readWhole(loose);
  if (known) loose.place.at("name").carried(loose.name);
  else {
    loose.place.at("name").changed("homebrew", loose.name, loose.name);
    keepDescription(loose);
  }
  return { subclass };
}

const rowOf = (item: ActorItem) =>
  srd52.subclasses.get(findRow(srd52.subclasses, item.names) ?? "")?.class;

/** `Champion Archetype`, `Oath of Devotion`, `Devotion`: the subclass of this class that is meant. */
function knownSubclass(classId: string, names: readonly string[]): string | undefined {
  const rows = new Map([...srd52.subclasses].filter(([, row]) => row.class === classId));
  const stripped = names.map((name) =>
    name.replace(/\b(?:archetype|domain|tradition|origin|school of|college of)\b/gi, " "),
  );
  const found = findRow(rows, [...names, ...stripped]);
  if (found) return found;
  // The one subclass of a class that the former rules called otherwise.
  const former: Readonly<Record<string, string>> = {
    evocation: "evoker",
    "school-of-evocation": "evoker",
    "open-hand": "warrior-of-the-open-hand",
    "way-of-the-open-hand": "warrior-of-the-open-hand",
    devotion: "oath-of-devotion",
    lore: "college-of-lore",
    life: "life-domain",
    land: "circle-of-the-land",
    "the-fiend": "fiend-patron",
    fiend: "fiend-patron",
    "draconic-bloodline": "draconic-sorcery",
    berserker: "path-of-the-berserker",
  };
  return names
    .map((name) => former[name.toLowerCase().replace(/[^a-z]+/g, "-")])
    .find((id) => id && rows.has(id));
}

/** Hit dice as they fell, by the class's own levels; the first level of the character rolls none. */
function rollsOf(
  item: ActorItem,
  levels: number,
  isFirst: boolean,
): Pick<Stretch, "hitPointRolls"> {
  const die = hitDieOf(item) ?? 8;
  const rows = advancementsOf(item, "HitPoints")
    .map((entry) => entry.at("value"))
    .filter((value) => value.isObject);
  const [value] = rows;
  if (!value) return {};
  const rolls: number[] = [];
  let rolled = false;
  for (let level = isFirst ? 2 : 1; level <= levels; level += 1) {
    const place = value.at(String(level));
    const written = place.number();
    const word = place.text();
    const average = die / 2 + 1;
    if (written === undefined && !["max", "avg"].includes(word)) return {};
    const roll = word === "max" ? die : word === "avg" ? average : Math.trunc(written ?? average);
    const kept = Math.min(die, Math.max(1, roll));
    if (kept !== roll) place.changed("bounded", kept, item.name);
    else place.carried(item.name);
    rolled ||= kept !== average;
    rolls.push(kept);
  }
  return rolled ? { hitPointRolls: rolls } : {};
}
