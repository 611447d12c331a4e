import { formatList, formatModifier, formatNumber } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { Locale } from "@/lib/kernel/ctx";
import type { HomebrewEntry } from "@/lib/rulebook/build";
import { coinValues } from "@/lib/rulebook/coins";
import { itemFacts } from "@/lib/rulebook/inventory";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { nameOf, type TextKind } from "@/lib/rulebook/text";
import { effectParts, grantParts, type ListName, type Part, valueAt } from "./parts";

/** What an entry says, line by line under its label: to be held against another wording of it. */
export type EntryFact = { id: string; label: string; text: string };

const kindOf: Partial<Record<ListName, TextKind>> = {
  abilities: "ability",
  skills: "skill",
  tools: "tool",
  languages: "language",
  armorKinds: "armor-category",
  speeds: "speed",
  senses: "sense",
  damages: "damage",
  conditions: "condition",
  spells: "spell",
};

/** Labels of what stands plainly in a row, by field. */
const plainFields = {
  basedOn: "basedOn",
  bonus: "bonus",
  rarity: "rarity",
  weight: "weight",
  cost: "cost",
  requiresAttunement: "attunement",
  category: "category",
  abilities: "threeAbilities",
  skills: "twoSkills",
  feat: "feat",
  tool: "tool",
  sizes: "size",
  speed: "speedFeet",
  level: "spellLevel",
  school: "school",
  classes: "classes",
  casting: "casting",
  range: "range",
  components: "material",
  duration: "duration",
} as const;

export function entryFacts(
  entry: HomebrewEntry,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): EntryFact[] {
  const t = translator(locale, "homebrew");
  const named = (kind: TextKind, id: string) => names.get(id) ?? nameOf(kind, id, locale);
  const number = (value: unknown) => formatNumber(locale, Number(value));
  const { name, line, row } = entry;
  const fact = (id: string, label: string, text: string): EntryFact[] =>
    text === "" ? [] : [{ id, label, text }];
  const traits = (Array.isArray(row.traits) ? row.traits : []) as Part[];
  return [
    ...fact("name", t("fields.name"), name),
    ...fact("line", t("fields.line"), line ?? ""),
    ...Object.entries(plainFields).flatMap(([field, label]) =>
      row[field] === undefined ? [] : fact(field, t(`fields.${label}`), told(field, row[field])),
    ),
    ...fact("effects", t("fields.effects"), parts(row.effects, "change")),
    ...fact("grants", t("fields.grants"), parts(row.grants, "give")),
    ...fact("equipment", t("fields.packages"), packages(row.equipment)),
    ...traits.flatMap((trait) =>
      fact(
        `trait/${String(trait.id)}`,
        `${t("fields.traitName")}: ${String(trait.name ?? "")}`,
        [String(trait.line ?? ""), parts(trait.grants, "give"), choices(trait.choices)]
          .filter(Boolean)
          .join(" · ") || String(trait.name ?? ""),
      ),
    ),
  ];

  function told(field: string, value: unknown): string {
    const list = (kind: TextKind) =>
      formatList(
        locale,
        (value as string[]).map((id) => named(kind, id)),
      );
    const of = value as Record<string, unknown>;
    const counted = (key: "times" | "ranges" | "durations", which: string) => {
      const words = t(`${key}.${String(of[which])}` as "times.action");
      return of.amount === undefined ? words : `${number(of.amount)} ${words}`;
    };
    switch (field) {
      case "basedOn":
        return named(itemFacts(srd52, String(value))?.kind ?? "item", String(value));
      case "bonus":
        return formatModifier(locale, Number(value));
      case "rarity":
        return t(`rarities.${String(value)}` as "rarities.rare");
      case "category":
        return t(`categories.${String(value)}` as "categories.origin");
      case "cost":
        return number(Number(value) / coinValues.gp);
      case "requiresAttunement":
        return value === true ? t("yes") : "";
      case "abilities":
        return list("ability");
      case "skills":
        return list("skill");
      case "classes":
        return list("class");
      case "sizes":
        return list("size");
      case "feat":
        return named("feat", String(value));
      case "school":
        return named("school", String(value));
      case "tool": {
        const kind = of.category;
        return typeof value === "string"
          ? named("tool", value)
          : t(`toolKinds.${String(kind)}` as "toolKinds.artisan");
      }
      case "casting":
        return [counted("times", "time"), ...(of.ritual === true ? [t("fields.ritual")] : [])].join(
          t("comma"),
        );
      case "range":
        return counted("ranges", "kind");
      case "duration":
        return [
          ...(of.concentration === true ? [t("fields.concentration")] : []),
          counted("durations", "kind"),
        ].join(t("comma"));
      case "components":
        return (["verbal", "somatic", "material"] as const)
          .filter((one) => of[one] === true)
          .map((one) => t(`fields.${one}`))
          .join(t("comma"));
      default:
        return typeof value === "number" ? number(value) : typeof value === "string" ? value : "";
    }
  }

  function parts(given: unknown, by: "give" | "change"): string {
    const specs = by === "give" ? grantParts : effectParts;
    const lines = (Array.isArray(given) ? (given as Part[]) : []).map((part) => {
      const fields = specs.find(({ kind }) => kind === part[by])?.fields ?? [];
      const values = fields.map((field) => {
        const value = valueAt(part, field.name);
        const kind = "list" in field ? kindOf[field.list] : undefined;
        return kind ? named(kind, String(value)) : typeof value === "number" ? number(value) : "";
      });
      return `${t(`${by}.${String(part[by])}` as "give.skill")}: ${values.filter(Boolean).join(" ")}`;
    });
    return lines.join(" · ");
  }

  function choices(given: unknown): string {
    const asked = (Array.isArray(given) ? (given as Part[]) : []).map((choice) => {
      const from = choice.from as Part | undefined;
      const count = number(choice.count ?? 1);
      return t.has(`asks.${String(from?.of)}` as "asks.skill")
        ? t(`asks.${String(from?.of)}` as "asks.skill", { count })
        : "";
    });
    return asked.filter(Boolean).join(" · ");
  }

  function packages(given: unknown): string {
    const all = (Array.isArray(given) ? (given as Part[]) : []).map(({ items, gold }) => {
      const things = ((items as Part[] | undefined) ?? []).map(({ item, quantity }) => {
        const thing = named(itemFacts(srd52, String(item))?.kind ?? "item", String(item));
        return Number(quantity) > 1 ? `${number(quantity)} × ${thing}` : thing;
      });
      return [...things, ...(Number(gold) > 0 ? [t("goldOf", { gold: Number(gold) })] : [])].join(
        t("comma"),
      );
    });
    return all.filter(Boolean).join(" / ");
  }
}
