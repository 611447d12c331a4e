import { legalityOf } from "@/lib/characters/legality";
import { formatNumber } from "@/lib/i18n/format";
import { abilities, type Build } from "@/lib/rulebook/build";
import { withHomebrew } from "@/lib/rulebook/homebrew";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { playableOfSheet } from "@/lib/rulebook/playable-of-sheet";
import type { RollMark, SpellSheet } from "@/lib/rulebook/sheet";
import { attribution } from "@/lib/rules/schema";
import { type Exported, type ExportSource, filenameOf, versionUrl } from "../export-source";
import {
  attackName,
  attackNotes,
  coinText,
  extraLines,
  itemLines,
  otherCastingLines,
  spellUse,
  trainingRows,
} from "../sheet-lines";
import { diceText, spellFacts } from "../spell-facts";
import { type Words, wordsOf } from "../words";
import { escapeBlock, escapeInline } from "./escape";

/** Complete texts of features and spells by `kind/id`. */
type PlayableTexts = Readonly<Record<string, string>>;

/**
 * The character as text to be read from the first line to the last: no tables, every number after its name, so that a
 * screen reader needs no map.
 */
export function toMarkdown(source: ExportSource, playable: PlayableTexts = {}): string {
  const writer = new Writer(source, playable);
  return writer.write();
}

export async function exportMarkdown(source: ExportSource): Promise<Exported> {
  const { sheet, character } = source.page;
  const playable = await playableOfSheet(sheet, character.build as Build, source.locale);
  return {
    type: "text/markdown; charset=utf-8",
    body: toMarkdown(source, playable),
    filename: filenameOf(source, "md"),
  };
}

class Writer {
  readonly source: ExportSource;
  readonly playable: PlayableTexts;
  readonly words: Words;
  readonly lines: string[] = [];

  constructor(source: ExportSource, playable: PlayableTexts) {
    this.source = source;
    this.playable = playable;
    this.words = wordsOf(source);
  }

  write(): string {
    const { t } = this.words;
    this.lines.push(`# ${escapeInline(this.words.characterName)}`, "", this.words.identity, "");
    this.section(t("sections.identity"), this.who());
    this.section(t("sections.vitals"), this.vitals());
    this.section(t("sections.abilities"), this.abilityLines());
    this.section(t("sections.skills"), this.skills());
    this.section(t("sections.attacks"), this.attacks());
    this.section(t("sections.resources"), this.resources());
    this.section(t("sections.trainings"), this.trainings());
    this.spells();
    this.features();
    this.section(t("sections.equipment"), this.equipment());
    this.biography();
    this.section(t("sections.legality"), this.legality());
    this.lines.push(`## ${t("sections.rights")}`, "", attribution, "");
    return `${this.lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim()}\n`;
  }

  private section(title: string, items: readonly string[]): void {
    if (items.length === 0) return;
    this.lines.push(`## ${title}`, "", ...items.map((item) => `- ${item}`), "");
  }

  private number(value: number): string {
    return formatNumber(this.source.locale, value);
  }

  private signed(value: number): string {
    return this.words.signed(value);
  }

  private marks(marks: readonly RollMark[]): string {
    const { t, list, name, of } = this.words;
    return marks
      .map((mark) => {
        const on = mark.conditions?.length
          ? list(mark.conditions.map((id) => name("condition", id)))
          : mark.when
            ? name("when", mark.when)
            : of(mark.source);
        return `${this.words.comma}${t(`marks.${mark.mode}`)} (${on})`;
      })
      .join("");
  }

  private who(): string[] {
    const { t, name, list } = this.words;
    const { character, sheet } = this.source.page;
    const rows: [string, string | undefined | null][] = [
      [t("identity.species"), sheet.species && name("species", sheet.species)],
      [
        t("identity.class"),
        list(
          sheet.classes.map(({ id, level, subclass }) => {
            const text = t("identity.classLevel", { class: name("class", id), level });
            return subclass ? `${text} (${name("subclass", subclass)})` : text;
          }),
        ),
      ],
      [t("identity.level"), this.number(sheet.level)],
      [t("identity.background"), sheet.background && name("background", sheet.background)],
      [t("identity.alignment"), character.alignment && name("alignment", character.alignment)],
      [t("identity.pronouns"), character.pronouns && escapeInline(character.pronouns)],
      [t("identity.size"), sheet.size && name("size", sheet.size)],
      [t("identity.xp"), this.number(sheet.xp.current)],
      [t("identity.player"), character.owner.name && escapeInline(character.owner.name)],
      [t("identity.page"), `<${versionUrl(this.source)}>`],
    ];
    return rows.filter(([, value]) => value).map(([label, value]) => `${label}: ${value}`);
  }

  private vitals(): string[] {
    const { t } = this.words;
    const { sheet } = this.source.page;
    return [
      `${t("vitals.armorClass")}: ${this.number(sheet.armorClass.value)}`,
      `${t("vitals.hitPoints")}: ${this.number(sheet.hitPoints.value)}`,
      `${t("vitals.hitDice")}: ${sheet.hitDice.map(({ die, count }) => `${count}d${die}`).join(" + ")}`,
      `${t("vitals.initiative")}: ${this.signed(sheet.initiative.bonus.value)}${this.marks(sheet.initiative.marks)}`,
      `${t("vitals.speed")}: ${t("feetLong", { count: sheet.speed.walk.value })}`,
      `${t("vitals.proficiencyBonus")}: ${this.signed(sheet.proficiencyBonus.value)}`,
      `${t("vitals.passivePerception")}: ${this.number(sheet.passivePerception.value)}`,
      ...(sheet.attacksPerAction.value > 1
        ? [`${t("vitals.attacksPerAction")}: ${this.number(sheet.attacksPerAction.value)}`]
        : []),
      ...(sheet.criticalFrom < 20 ? [t("vitals.criticalFrom", { from: sheet.criticalFrom })] : []),
    ];
  }

  private abilityLines(): string[] {
    const { t, name } = this.words;
    const { sheet } = this.source.page;
    return abilities.map((id) => {
      const { score, modifier } = sheet.abilities[id];
      const save = sheet.saves[id];
      return (
        t("abilityLine", {
          ability: name("ability", id),
          score: score.value,
          modifier: this.signed(modifier.value),
          save: this.signed(save.bonus.value),
          proficient: save.proficient ? "yes" : "no",
        }) + this.marks(save.marks)
      );
    });
  }

  private skills(): string[] {
    const { t, name } = this.words;
    return this.source.page.sheet.skills.map(
      (skill) =>
        `${t("skillLine", {
          skill: name("skill", skill.id),
          ability: name("ability", skill.ability),
          bonus: this.signed(skill.bonus.value),
          proficiency: t(`proficiency.${skill.proficiency}`),
        })}${this.words.comma}${t("passive", { value: skill.passive.value })}${this.marks(skill.marks)}`,
    );
  }

  private attacks(): string[] {
    const { t, name } = this.words;
    const attacks = this.source.page.sheet.attacks.map((attack) => {
      const line = t("attack.line", {
        name: attackName(attack, this.words),
        bonus: this.signed(attack.toHit.value),
        damage: diceText(attack.damage.dice, attack.damage.bonus.value, this.source.locale),
        type: name("damage", attack.damage.type),
      });
      const notes = attackNotes(attack, this.words);
      return [line, ...notes].join(this.words.comma) + this.marks(attack.marks);
    });
    return [...attacks, ...extraLines(this.source, this.words)];
  }

  private resources(): string[] {
    const { t, name } = this.words;
    return this.source.page.sheet.resources.map((resource) => {
      const line = t("resource.line", {
        name: name("resource", resource.id),
        max: resource.max.value,
        recovery: name("recovery", resource.recovery),
      });
      return resource.die
        ? `${line}${this.words.comma}${t("resource.die", { die: resource.die })}`
        : line;
    });
  }

  private trainings(): string[] {
    const { t } = this.words;
    return trainingRows(this.source, this.words).map(
      ([key, text]) => `${t(`trainings.${key}`)}: ${text}`,
    );
  }

  private spells(): void {
    const { t, name } = this.words;
    const { sheet } = this.source.page;
    const items = sheet.casters.map((caster) =>
      [
        t("casting.line", {
          class: name("class", caster.class),
          ability: name("ability", caster.ability),
          dc: caster.saveDc.value,
          attack: this.signed(caster.attack.value),
        }),
        ...(caster.cantripsKnown.value > 0
          ? [t("casting.cantrips", { count: caster.cantripsKnown.value })]
          : []),
        ...(caster.preparedMax.value > 0
          ? [t("casting.prepared", { count: caster.preparedMax.value })]
          : []),
      ].join(this.words.comma),
    );
    items.push(...otherCastingLines(this.source, this.words));
    if (sheet.spellSlots.length > 0) {
      const slots = sheet.spellSlots.map(({ level, max }) =>
        t("casting.slotsOf", { level, count: max.value }),
      );
      items.push(`${t("casting.slots")}: ${slots.join(this.words.semicolon)}`);
    }
    if (sheet.pactSlots) {
      items.push(
        t("casting.pact", { count: sheet.pactSlots.max.value, level: sheet.pactSlots.level }),
      );
    }
    this.section(t("sections.spellcasting"), items);
    if (sheet.spells.length === 0) return;
    this.lines.push(`## ${t("sections.spells")}`, "");
    for (const level of [...new Set(sheet.spells.map((spell) => spell.level))].sort(
      (a, b) => a - b,
    )) {
      this.lines.push(
        `### ${level === 0 ? t("casting.cantripsTitle") : t("casting.levelTitle", { level })}`,
        "",
      );
      for (const spell of sheet.spells.filter((entry) => entry.level === level)) this.spell(spell);
      this.lines.push("");
    }
  }

  private spell(spell: SpellSheet): void {
    const { t, name, line } = this.words;
    const { locale, page } = this.source;
    const row = withHomebrew(srd52, page.character.build).spells.get(spell.id);
    const facts = row && spellFacts(row, this.words, locale);
    const about = [
      line("spell", spell.id),
      facts &&
        [
          facts.kind,
          `${t("spell.castingTime")}: ${facts.time}`,
          `${t("spell.rangeLabel")}: ${facts.range}`,
          `${t("spell.componentsLabel")}: ${facts.components}`,
          `${t("spell.durationLabel")}: ${facts.duration}`,
          ...facts.effects,
        ].join(this.words.semicolon),
      spellUse(spell, this.words).join(this.words.comma),
    ].filter(Boolean);
    this.lines.push(
      `- ${name("spell", spell.id)}. ${about.map((part) => part?.replace(/[.؛]$/, "")).join(". ")}.`,
      ...this.wholeText("spell", spell.id),
    );
  }

  private features(): void {
    const { t, line } = this.words;
    const { features } = this.source.page.sheet;
    if (features.length === 0) return;
    this.lines.push(`## ${t("sections.features")}`, "");
    for (const feature of features) {
      const text = line(feature.kind, feature.id);
      const title = this.words.name(feature.kind, feature.id);
      this.lines.push(
        `- ${escapeInline(title)}${text ? `: ${escapeInline(text)}` : ""}`,
        ...this.wholeText(feature.kind, feature.id),
      );
    }
    this.lines.push("");
  }

  /** A paragraph of its own in the same item. */
  private wholeText(kind: string, id: string): string[] {
    const text = this.playable[`${kind}/${id}`];
    return text === undefined ? [] : ["", `  ${escapeInline(text)}`, ""];
  }

  private equipment(): string[] {
    const { t } = this.words;
    const { sheet } = this.source.page;
    const items = itemLines(this.source, this.words);
    const coins = coinText(this.source, this.words);
    return [
      ...(items.length > 0
        ? items.map(({ text, notes }) => [escapeInline(text), ...notes].join(this.words.comma))
        : [t("equipment.nothing")]),
      `${t("equipment.coins")}: ${coins}`,
      t("equipment.carrying", {
        load: sheet.carrying.load,
        capacity: sheet.carrying.capacity.value,
      }),
    ];
  }

  private biography(): void {
    const { biography } = this.source.page.character;
    if (!biography?.trim()) return;
    this.lines.push(`## ${this.words.t("sections.biography")}`, "", escapeBlock(biography), "");
  }

  private legality(): string[] {
    const { t } = this.words;
    const { violations, open, homebrew } = legalityOf(this.source.page.findings);
    return [
      ...(violations + open === 0 ? [t("legality.legal")] : []),
      ...(violations > 0 ? [t("legality.violations", { count: violations })] : []),
      ...(open > 0 ? [t("legality.open", { count: open })] : []),
      ...(homebrew > 0 ? [t("legality.homebrew", { count: homebrew })] : []),
    ];
  }
}
