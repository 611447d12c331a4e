import type { Ability } from "@/lib/rulebook/build";
import type { CreatureRow, CreatureType } from "@/lib/rulebook/creature";
import type { Size } from "@/lib/rulebook/pack";
import type { ConditionId, DamageType } from "@/lib/rulebook/terms";
import { damageTypes } from "@/lib/rulebook/terms";
import { creatureAction } from "./creature-actions";
import { kebab } from "./markdown";

const lists = {
  Traits: "traits",
  Actions: "actions",
  "Bonus Actions": "bonusActions",
  Reactions: "reactions",
  "Legendary Actions": "legendaryActions",
} as const;

const field = (block: string, name: string): string =>
  (new RegExp(`^- \\*\\*${name}:?\\*\\*:?\\s*(.*)$`, "m").exec(block)?.[1] ?? "").trim();
const names = (text: string): string[] =>
  text ? text.split(/, and |, And |, | and | And /).map((word) => word.trim()) : [];
const numberOf = (text: string | undefined): number =>
  Number((text ?? "").replace(/[,+]/g, "").replace("−", "-"));

function speedOf(text: string): CreatureRow["speed"] {
  const part = (word: string) => new RegExp(`${word} (\\d+) ft`).exec(text)?.[1];
  const ways = ["Burrow", "Climb", "Fly", "Swim"].flatMap((word) => {
    const feet = part(word);
    return feet ? [[word.toLowerCase(), Number(feet)]] : [];
  });
  return {
    walk: numberOf(/^(\d+)/.exec(text)?.[1]),
    ...Object.fromEntries(ways),
    ...(/hover/.test(text) ? { hover: true } : {}),
  };
}

function sensesOf(text: string): CreatureRow["senses"] {
  const sense = (word: string) => {
    const feet = new RegExp(`${word} (\\d+)`).exec(text)?.[1];
    return feet ? { [word]: Number(feet) } : {};
  };
  return {
    ...sense("blindsight"),
    ...sense("darkvision"),
    ...sense("tremorsense"),
    ...sense("truesight"),
    passivePerception: numberOf(/Passive Perception (\d+)/.exec(text)?.[1]),
    ...(/unimpeded by magical/.test(text) ? { throughMagicalDarkness: true } : {}),
  };
}

const numerals: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5 };

function languagesOf(text: string): CreatureRow["languages"] {
  const telepathy = /telepathy (\d+)/.exec(text)?.[1];
  const words = text
    .replace(/;? ?telepathy.*$/, "")
    .replace(/\([^)]*can't speak[^)]*\)/, "")
    .trim();
  const others = /(?:plus|and any) (\w+) (?:other )?languages?/.exec(words)?.[1];
  const bare = words.replace(/ (?:plus|and any) \w+ (?:other )?languages?/, "");
  const understood = /[Uu]nderstands (.*?) but can't speak/.exec(bare)?.[1] ?? "";
  const spoken = bare.replace(/;? ?[Uu]nderstands .*$/, "").trim();
  const known = (list: string) =>
    names(list)
      .filter((name) => !/commands given/.test(name))
      .flatMap((name) => {
        const dialects = /^Primordial \((.*)\)$/.exec(name)?.[1];
        return dialects ? [`primordial-${kebab(dialects)}`] : [kebab(name)];
      });
  const joined = (list: string) => known(list.replace(/\((\w+), (\w+)\)/, "($1 $2)"));
  return {
    speaks: spoken === "All" ? [] : joined(spoken),
    understands: joined(understood),
    ...(spoken === "All" || /any language/.test(understood) ? { all: true } : {}),
    ...(others ? { others: numerals[others] ?? 1 } : {}),
    ...(telepathy ? { telepathy: Number(telepathy) } : {}),
  };
}

function damageWords(text: string): DamageType[] {
  return names(text)
    .map((word) => word.toLowerCase())
    .filter((word): word is DamageType => (damageTypes as readonly string[]).includes(word));
}

function immunitiesOf(text: string) {
  const all = names(text.replace(/;/g, ",").replace(/ \(\([^)]*\)\)/g, "")).map((word) =>
    word.toLowerCase(),
  );
  const isDamage = (word: string): word is DamageType =>
    (damageTypes as readonly string[]).includes(word);
  return {
    immunities: all.filter(isDamage),
    conditionImmunities: all.filter((word) => word && !isDamage(word)) as ConditionId[],
  };
}

function scoresOf(block: string) {
  const rows = [
    ...block.matchAll(/^\| (STR|DEX|CON|INT|WIS|CHA) \| (\d+) \| ([+-]\d+) \| ([+-]\d+) \|$/gm),
  ];
  const pick = (column: number) =>
    Object.fromEntries(
      rows.map((row) => [row[1]?.toLowerCase() ?? "", numberOf(row[column])]),
    ) as Record<Ability, number>;
  return { scores: pick(2), saves: pick(4) };
}

function partsOf(block: string) {
  const parts: Record<(typeof lists)[keyof typeof lists], ReturnType<typeof creatureAction>[]> = {
    traits: [],
    actions: [],
    bonusActions: [],
    reactions: [],
    legendaryActions: [],
  };
  let current: keyof typeof parts = "traits";
  for (const match of block.matchAll(
    /^### (.*)$|^\*\*\*([^*]+?)\*\*\*([\s\S]*?)(?=^\*\*\*|^#+ |(?![\s\S]))/gm,
  )) {
    if (match[1]) current = lists[match[1].trim() as keyof typeof lists];
    else parts[current].push(creatureAction({ title: match[2] ?? "", text: match[3] ?? "" }));
  }
  return parts;
}

const swarm = /^Swarm of/;

/**
 * The text reached us with "Small" where the book prints "Tiny" or "Medium or Small". The hit die, which the size
 * determines (Monsters / Hit Dice by Size), says which.
 */
function sizesOf(printed: string, dice: string): Size[] {
  const sizes = printed.toLowerCase().split(" or ") as Size[];
  const faces = /d(\d+)/.exec(dice)?.[1];
  if (printed === "Small" && faces === "4") return ["tiny"];
  if (printed === "Small" && faces === "8") return ["small", "medium"];
  return sizes;
}

/** Every stat block of the two chapters, in their order. */
export function creatureRows(text: string, chapter: "Monsters A-Z" | "Animals"): CreatureRow[] {
  return text
    .replace(/\r/g, "")
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const name = (block.split("\n")[0] ?? "").trim();
      const kind = /^\*(\w+(?: or \w+)?) (\w+)(?: \(([^)]*)\))?, (.*)\*$/m.exec(block);
      if (!kind) throw new Error(`no line of size, type and alignment: ${name}`);
      const hp = /^(\d+) \((\d+d\d+)(?: ([+-]) (\d+))?\)$/.exec(
        field(block, "Hit Points").replace("−", "-"),
      );
      if (!hp) throw new Error(`no hit points: ${name}`);
      const cr = /^([\d/]+) \(XP (\d[\d,]*?)(?: or (\d+))?(?:, or (\d[\d,]*) in lair)?[;)]/.exec(
        field(block, "CR"),
      );
      if (!cr) throw new Error(`no challenge rating: ${name}`);
      const { scores, saves } = scoresOf(block);
      return {
        id: kebab(name),
        srdRef: { section: `${chapter} / ${name}` },
        name,
        sizes: sizesOf(kind[1] ?? "", hp[2] ?? ""),
        type: (kind[2] ?? "").toLowerCase() as CreatureType,
        tags: names(kind[3] ?? "").map(kebab),
        ...(swarm.test(name) ? { swarmOf: "tiny" as const } : {}),
        alignment: kebab(kind[4] ?? ""),
        animal: chapter === "Animals",
        armorClass: numberOf(field(block, "Armor Class")),
        hitPoints: { average: Number(hp[1]), dice: `${hp[2]}${hp[3] ?? ""}${hp[4] ?? ""}` },
        speed: speedOf(field(block, "Speed")),
        initiative: numberOf(/^([+-]\d+)/.exec(field(block, "Initiative"))?.[1]),
        scores,
        saves,
        skills: Object.fromEntries(
          [...field(block, "Skills").matchAll(/([A-Z][A-Za-z ]+?) ([+-]\d+)/g)].map((match) => [
            kebab(match[1] ?? ""),
            Number(match[2]),
          ]),
        ),
        vulnerabilities: damageWords(field(block, "Vulnerabilities")),
        resistances: damageWords(field(block, "Resistances")),
        ...immunitiesOf(field(block, "Immunities")),
        gear: names(field(block, "Gear")).map((entry) => {
          const [item = "", quantity] = entry.split(/ x /);
          return {
            item: kebab(
              item.replace(/ Armor$/, (word) =>
                /^(?:Half )?Plate Armor|^Hide|^Leather|^Studded|^Splint/.test(item) ? word : "",
              ),
            ),
            quantity: Number(quantity ?? 1),
          };
        }),
        senses: sensesOf(field(block, "Senses")),
        languages: languagesOf(field(block, "Languages")),
        challenge: cr[1] ?? "",
        xp: numberOf(cr[3] ?? cr[2]),
        ...(cr[4] ? { xpInLair: numberOf(cr[4]) } : {}),
        ...partsOf(block),
      };
    });
}
