import { getTranslations } from "next-intl/server";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { HomebrewEntry } from "@/lib/rulebook/build";
import { withHomebrew } from "@/lib/rulebook/homebrew";
import type { EquipmentPackage } from "@/lib/rulebook/pack";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { nameOf } from "@/lib/rulebook/text";
import type { WizardFacts } from "./wizard-facts";

const itemKinds = [
  ["weapons", "weapon"],
  ["armor", "armor"],
  ["tools", "tool"],
  ["packs", "pack"],
] as const;

/** Runs on the server only. `own`: what the person has written stands among the rules' rows. */
export async function makeWizardFacts(
  locale: Locale,
  own: readonly HomebrewEntry[] = [],
): Promise<WizardFacts> {
  const t = await getTranslations("wizard.facts");
  const pack = withHomebrew(srd52, { pack: srd52.id, choices: [], homebrew: own });
  const ownNames = new Map(own.map(({ id, name }) => [id, name]));
  const abilityNames = (
    ids: readonly string[],
    type: "conjunction" | "disjunction" = "conjunction",
  ) =>
    formatList(
      locale,
      ids.map((id) => nameOf("ability", id, locale)),
      type,
    );
  const phrases: Record<string, readonly string[]> = {};
  for (const row of srd52.classes.values())
    phrases[`class/${row.id}`] = [
      t("hitDie", { die: String(row.hitDie) }),
      abilityNames(row.primaryAbilities, row.primaryAny ? "disjunction" : "conjunction"),
      ...(row.spellcasting ? [t("casts")] : []),
      t(`complexity.${row.complexity}`),
    ];
  for (const row of pack.species.values())
    phrases[`species/${row.id}`] = [
      t("speed", { feet: row.speed }),
      formatList(
        locale,
        row.sizes.map((size) => nameOf("size", size, locale)),
        "disjunction",
      ),
    ];
  for (const row of pack.backgrounds.values())
    phrases[`background/${row.id}`] = [
      abilityNames(row.abilities),
      formatList(
        locale,
        row.skills.map((id) => nameOf("skill", id, locale)),
      ),
      ownNames.get(row.feat) ?? nameOf("feat", row.feat, locale),
    ];
  const packages: Record<string, string> = {};
  const itemName = (id: string) => {
    const kind = itemKinds.find(([index]) => srd52[index].has(id))?.[1];
    return nameOf(kind ?? "gear", id, locale);
  };
  const unpack = (owner: string, list: readonly EquipmentPackage[]) => {
    for (const { id, items, gold } of list) {
      const things = items.map(({ item, quantity, choose, sameAs }) => {
        const name = item
          ? itemName(item)
          : choose
            ? itemName(choose.suggested)
            : sameAs
              ? t("sameTool")
              : "";
        return quantity > 1 ? t("many", { name, quantity }) : name;
      });
      packages[`${owner}/${id}`] = [...things, ...(gold > 0 ? [t("gold", { gold })] : [])].join(
        t("comma"),
      );
    }
  };
  for (const { id, ability } of pack.skills.values())
    phrases[`skill/${id}`] = [nameOf("ability", ability, locale)];
  for (const row of srd52.classes.values()) unpack(`class/${row.id}`, row.equipment);
  for (const row of pack.backgrounds.values()) unpack(`background/${row.id}`, row.equipment);
  const classes = [...srd52.classes.values()];
  return {
    phrases,
    packages,
    suggestedScores: Object.fromEntries(classes.map((row) => [row.id, row.standardArray])),
    primaryAbilities: Object.fromEntries(classes.map((row) => [row.id, row.primaryAbilities])),
    spells: Array.from({ length: 10 }, (_, level) =>
      [...pack.spells.values()].filter((row) => row.level === level).map((row) => row.id),
    ),
    standardArray: srd52.tables.standardArray,
    pointCost: srd52.tables.pointCost,
    pointBudget: srd52.tables.pointBudget,
  };
}
