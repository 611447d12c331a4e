import { useLocale, useTranslations } from "next-intl";
import { DiceProvider } from "@/components/play/dice/dice-provider";
import { DiceTray } from "@/components/play/dice/dice-tray";
import { spellActs } from "@/components/play/dice/spell-rolls";
import type { PlayContext } from "@/components/play/play-context";
import { playFacts } from "@/components/play/play-facts";
import { PlayProvider } from "@/components/play/play-provider";
import type { CharacterFullView } from "@/lib/characters/schema";
import { withLibrary } from "@/lib/homebrew/rules";
import type { PlayView } from "@/lib/play/play-view";
import type { Build, HomebrewEntry } from "@/lib/rulebook/build";
import type { SpellRow } from "@/lib/rulebook/pack";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { bookOf } from "@/lib/rulebook/prepare";
import type { SpellSheet } from "@/lib/rulebook/sheet";
import { lineOf, nameOf } from "@/lib/rulebook/text";
import { usePhraseFinding } from "../wizard/findings";
import { wordOf } from "../words";
import type { BookClass, BookSpell, SpellStatus } from "./book-spell";
import { SpellBook } from "./spell-book";
import { useSpellFacts } from "./use-spell-facts";

type SpellBookPageProps = {
  character: Pick<CharacterFullView, "id" | "version"> & { build: unknown };
  table: PlayContext;
  play: PlayView;
  /** Spells of the owner's own stand among those of the book where a class has them on its list. */
  library: readonly HomebrewEntry[];
};

const statusOf: Readonly<Record<SpellSheet["how"], SpellStatus>> = {
  cantrip: "cantrip",
  prepared: "prepared",
  always: "always",
  "feature-only": "feature",
  spellbook: "book",
};

/** Every spell that the character's classes can have, laid out on the server so that the rules stay there. */
export function SpellBookPage({ character, table, play, library }: SpellBookPageProps) {
  const t = useTranslations("spells");
  const d = useTranslations("dice");
  const locale = useLocale();
  const factsOf = useSpellFacts();
  const { id, version } = character;
  const build = character.build as Build;
  const { sheet, texts } = table;
  const offered = withLibrary(build, library);
  const ownOf = (spellId: string) => offered.homebrew?.find((entry) => entry.id === spellId);
  const spellName = (spellId: string) => ownOf(spellId)?.name ?? nameOf("spell", spellId, locale);
  // The sheet has words for its own spells only; a reason speaks of those that are not on it.
  const named = sheet.casters
    .flatMap((caster) => bookOf(srd52, offered, caster.class))
    .map(({ row }) => [`spell/${row.id}`, { name: spellName(row.id) }] as const);
  const phrase = usePhraseFinding({ ...Object.fromEntries(named), ...texts });
  const card = (row: SpellRow, held: SpellSheet | undefined, why?: string): BookSpell => {
    const own = ownOf(row.id);
    const line = own ? own.line : lineOf("spell", row.id, locale);
    const name = spellName(row.id);
    return {
      id: row.id,
      name,
      ...(line ? { line } : {}),
      ...(own ? { own: true } : {}),
      level: row.level,
      school: row.school,
      schoolName: nameOf("school", row.school, locale),
      time: row.casting.time,
      ritual: row.casting.ritual,
      concentration: row.duration.concentration,
      facts: factsOf(row),
      status: held ? statusOf[held.how] : "none",
      ...(why ? { why } : {}),
      ...(held ? { acts: spellActs(table, d, held, row, name) } : {}),
    };
  };
  const classes = sheet.casters.map((caster): BookClass => {
    const heldHere = (spellId: string) =>
      sheet.spells.find((spell) => spell.id === spellId && spell.asClass === caster.class);
    const book = bookOf(srd52, offered, caster.class).filter(
      ({ row, prepared }) => prepared || row.level <= caster.maxSpellLevel || heldHere(row.id),
    );
    const listed = new Set(book.map(({ row }) => row.id));
    const known = sheet.spells.filter(
      (spell) => spell.asClass === caster.class && !listed.has(spell.id),
    );
    return {
      id: caster.class,
      name: wordOf(texts, "class", caster.class),
      prepared: book.filter(({ prepared }) => prepared).length,
      max: caster.preparedMax.value,
      changes: caster.changes,
      spells: sorted([
        ...known
          .flatMap((spell) => table.spells.get(spell.id) ?? [])
          .map((row) => card(row, heldHere(row.id))),
        ...book.map(({ row, why }) => card(row, heldHere(row.id), why && phrase(why))),
      ]),
    };
  });
  const others = sorted(
    sheet.spells
      .filter((spell) => !sheet.casters.some((caster) => caster.class === spell.asClass))
      .flatMap((spell) => {
        const row = table.spells.get(spell.id);
        return row ? [card(row, spell)] : [];
      }),
  );
  const words = {
    constitution: wordOf(texts, "ability", "con"),
    exhaustion: wordOf(texts, "condition", "exhaustion"),
  };
  return (
    <DiceProvider id={id}>
      <PlayProvider id={id} facts={playFacts(sheet)} initial={play} words={words}>
        {classes.length + others.length === 0 ? (
          <p className="text-ink-soft">{t("none")}</p>
        ) : (
          <SpellBook id={id} version={version} classes={classes} others={others} />
        )}
        <DiceTray />
      </PlayProvider>
    </DiceProvider>
  );

  function sorted(spells: BookSpell[]): BookSpell[] {
    return spells.sort(
      (one, other) => one.level - other.level || one.name.localeCompare(other.name, locale),
    );
  }
}
