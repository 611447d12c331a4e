import type { CharacterFullView } from "@/lib/characters/schema";
import type { Locale } from "@/lib/kernel/ctx";
import { localeTable } from "@/lib/kernel/locale";
import { abilities, type Build } from "@/lib/rulebook/build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { nameIn } from "@/lib/rulebook/own-texts";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Sheet } from "@/lib/rulebook/sheet";
import type { TextKind } from "@/lib/rulebook/text";
import type { Reading } from "./imported";

/** One line of a comparison; `what` is phrased under `imports.fields`, texts are names in the reader's language. */
export type Difference = { what: string; before: string; after: string };

type Compared = Pick<
  CharacterFullView,
  "name" | "pronouns" | "alignment" | "biography" | "build" | "appearance"
>;

const excerptMax = 160;

function facts(sheet: Sheet, build: Build, locale: Locale): Map<string, string> {
  const name = (kind: TextKind, id: string) => nameIn(build, kind, id, locale);
  const list = (names: readonly string[]) =>
    [...new Set(names)].sort((a, b) => a.localeCompare(b, locale)).join(localeTable[locale].comma);
  return new Map([
    ["species", sheet.species ? name("species", sheet.species) : ""],
    ["background", sheet.background ? name("background", sheet.background) : ""],
    ["classes", list(sheet.classes.map(({ id, level }) => `${name("class", id)} ${level}`))],
    [
      "abilities",
      abilities
        .map((id) => `${name("ability", id)} ${sheet.abilities[id].score.value}`)
        .join(localeTable[locale].comma),
    ],
    ["hitPoints", String(sheet.hitPoints.value)],
    ["armorClass", String(sheet.armorClass.value)],
    [
      "skills",
      list(
        sheet.skills
          .filter(({ proficiency }) => proficiency !== "none")
          .map(({ id }) => name("skill", id)),
      ),
    ],
    ["languages", list(sheet.languages.map(({ id }) => name("language", id)))],
    ["spells", list(sheet.spells.map(({ id }) => name("spell", id)))],
    ["features", list(sheet.features.map(({ kind, id }) => name(kind, id)))],
    [
      "items",
      list(
        sheet.inventory.map(
          (item) =>
            `${item.name ?? name(item.item.kind as "gear", item.item.id)} × ${item.quantity}`,
        ),
      ),
    ],
  ]);
}

/** What taking the import would change on a character; empty: nothing. */
export function differences(
  before: Compared,
  after: Omit<Reading, "picture">,
  locale: Locale,
): Difference[] {
  const found: Difference[] = [];
  const compare = (what: string, was: string, is: string) => {
    if (was !== is) found.push({ what, before: was.slice(0, 4000), after: is.slice(0, 4000) });
  };
  const excerpt = (text: string) =>
    text.length > excerptMax ? `${text.slice(0, excerptMax)}…` : text;
  compare("name", before.name, after.name || before.name);
  compare("pronouns", before.pronouns, after.pronouns ?? before.pronouns);
  compare(
    "alignment",
    before.alignment ?? "",
    after.alignment === undefined ? (before.alignment ?? "") : (after.alignment ?? ""),
  );
  const story = after.biography ?? before.biography;
  if (before.biography !== story)
    found.push({ what: "biography", before: excerpt(before.biography), after: excerpt(story) });
  if (JSON.stringify(before.appearance) !== JSON.stringify(after.appearance ?? before.appearance)) {
    found.push({ what: "appearance", before: "", after: "" });
  }
  const was = facts(deriveSheet(srd52, before.build), before.build, locale);
  const is = facts(deriveSheet(srd52, after.build), after.build, locale);
  for (const [what, text] of is) compare(what, was.get(what) ?? "", text);
  return found;
}
