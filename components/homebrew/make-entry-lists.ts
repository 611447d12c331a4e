import type { Lists } from "@/lib/homebrew/parts";
import type { EntryView } from "@/lib/homebrew/schema";
import type { Locale } from "@/lib/i18n/locales";
import { abilities } from "@/lib/rulebook/build";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { nameOf, type TextKind } from "@/lib/rulebook/text";

const damages =
  "acid bludgeoning cold fire force lightning necrotic piercing poison psychic radiant slashing thunder";
const conditions =
  "blinded charmed deafened exhaustion frightened grappled incapacitated invisible paralyzed petrified poisoned prone restrained stunned unconscious";
const schools =
  "abjuration conjuration divination enchantment evocation illusion necromancy transmutation";

/** Every list of the form, by name in the reader's language. Runs on the server only. */
export function makeEntryLists(locale: Locale, words: Words, own: readonly EntryView[]): Lists {
  const named = (kind: TextKind, ids: Iterable<string>) =>
    [...ids]
      .map((value) => ({ value, label: nameOf(kind, value, locale) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale));
  const inOrder = (kind: TextKind, ids: readonly string[]) =>
    ids.map((value) => ({ value, label: nameOf(kind, value, locale) }));
  const ownOf = (kind: EntryView["kind"]) =>
    own
      .filter((entry) => entry.kind === kind)
      .map(({ key, name }) => ({ value: key, label: `${name} (${words.own})` }));
  const originFeats = [...srd52.feats.values()]
    .filter(({ category }) => category === "origin")
    .map(({ id }) => id);
  return {
    abilities: inOrder("ability", abilities),
    skills: named("skill", srd52.skills.keys()),
    tools: named("tool", srd52.tools.keys()),
    toolKinds: (["artisan", "gaming-set", "musical-instrument"] as const).map((value) => ({
      value,
      label: words.toolKinds[value],
    })),
    languages: named("language", srd52.languages.keys()),
    armorKinds: inOrder("armor-category", ["light", "medium", "heavy", "shield"]),
    speeds: inOrder("speed", ["walk", "fly", "swim", "climb", "burrow"]),
    senses: inOrder("sense", ["darkvision", "blindsight", "tremorsense", "truesight"]),
    damages: named("damage", damages.split(" ")),
    conditions: named("condition", conditions.split(" ")),
    schools: named("school", schools.split(" ")),
    classes: named(
      "class",
      [...srd52.classes.values()].filter(({ spellcasting }) => spellcasting).map(({ id }) => id),
    ),
    spells: [...ownOf("spell"), ...named("spell", srd52.spells.keys())],
    spellModes: (["cantrip", "always"] as const).map((value) => ({
      value,
      label: words.spellModes[value],
    })),
    feats: [...ownOf("feat"), ...named("feat", originFeats)],
    things: [
      ...named("gear", srd52.gear.keys()),
      ...named("weapon", srd52.weapons.keys()),
      ...named("armor", srd52.armor.keys()),
      ...named("tool", srd52.tools.keys()),
      ...named("pack", srd52.packs.keys()),
    ].sort((a, b) => a.label.localeCompare(b.label, locale)),
    bases: [...named("weapon", srd52.weapons.keys()), ...named("armor", srd52.armor.keys())],
  };
}

type Words = {
  own: string;
  toolKinds: Record<"artisan" | "gaming-set" | "musical-instrument", string>;
  spellModes: Record<"cantrip" | "always", string>;
};
