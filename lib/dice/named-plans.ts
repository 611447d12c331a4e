import type { Build } from "@/lib/rulebook/build";
import type { NamedPlan } from "./find-plan";
import { type InEveryLanguage, namesInEveryLanguage } from "./in-every-language";
import { plansOfSheet, type RollingSheet } from "./plans-of-sheet";
import type { RollPlan } from "./roll-plan";
import { nameKey } from "./throw-plan";

export type NamedRoll = RollPlan & NamedPlan & { name: InEveryLanguage };

const initiative: InEveryLanguage = { en: "Initiative", fa: "ابتکار عمل" };
const spelt = (key: string) => key.slice(key.indexOf(":") + 1).replace(/[:-]/g, " ");

/** Everything that a character rolls, by the names that it goes by in both languages. */
export function namedPlans(rolling: RollingSheet, build: Build): NamedRoll[] {
  const plans = plansOfSheet(rolling);
  const nameOf = namesInEveryLanguage(
    plans.map((plan) => plan.of),
    build,
  );
  return plans.map((plan) => {
    const key = plan.of ? nameKey(plan.of) : "";
    const name =
      plan.ownName !== undefined
        ? { en: plan.ownName, fa: plan.ownName }
        : plan.of
          ? nameOf(key)
          : initiative;
    const short = plan.of?.kind === "ability" ? [plan.of.id] : [];
    return { ...plan, name, names: [name.en, name.fa, spelt(plan.key), ...short] };
  });
}
