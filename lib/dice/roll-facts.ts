import type { Build } from "@/lib/rulebook/build";
import type { Rolled } from "@/lib/rulebook/roll";
import { type InEveryLanguage, namesInEveryLanguage } from "./in-every-language";
import type { RollPlan } from "./roll-plan";
import type { RollFacts } from "./schema";
import { nameKey, type Throw } from "./throw-plan";

type Given = {
  plan: RollPlan & { name?: InEveryLanguage };
  build: Build | null;
  how: Throw;
  rolled: Rolled;
  onHit: string | null;
  proof: RollFacts["proof"];
};

/** The roll as its message keeps it: every part with its value, its reason and where the rule stands. */
export function rollFacts({ plan, build, how, rolled, onHit, proof }: Given): RollFacts {
  const names: Record<string, InEveryLanguage> = {};
  const rules: Record<string, InEveryLanguage> = {};
  const type = plan.damageType && `damage/${plan.damageType}`;
  if (build) {
    const shown = [plan, { damage: { type: plan.damageType ?? "bludgeoning" } }];
    const both = namesInEveryLanguage(shown, build);
    const sources = [
      ...plan.parts.map(({ source }) => source),
      ...(plan.thrown ?? []).map(({ source }) => source),
      ...plan.rules.map(({ source }) => source),
      ...plan.sometimes.map(({ source }) => source),
    ];
    for (const source of sources) names[nameKey(source)] = both(nameKey(source));
    for (const { when, conditions = [] } of plan.sometimes) {
      if (when) names[`when/${when}`] = both(`when/${when}`);
      for (const id of conditions) names[`condition/${id}`] = both(`condition/${id}`);
    }
    if (type) names[type] = both(type);
    for (const { source, srdRef } of plan.parts)
      rules[nameKey(source)] = both(`section/${srdRef.section}`);
  }
  return {
    what: "roll",
    kind: plan.kind,
    key: plan.kind === "dice" ? null : plan.key,
    name: plan.name ?? null,
    dice: plan.dice ?? null,
    ...(how.level && plan.grows ? { level: how.level } : {}),
    critical: how.critical,
    rolled: {
      dice: rolled.dice.map((die) => ({ ...die })),
      bonuses: rolled.bonuses.map((bonus) => ({ ...bonus })),
      total: rolled.total,
      mode: rolled.mode,
      ...(rolled.outcome ? { outcome: rolled.outcome } : {}),
      ...(rolled.changes ? { changes: rolled.changes.map((change) => ({ ...change })) } : {}),
    },
    names,
    rules,
    hints: plan.sometimes.map(({ mode, source, when, conditions = [] }) => ({
      mode,
      names: [
        nameKey(source),
        ...(when ? [`when/${when}`] : []),
        ...conditions.map((id) => `condition/${id}`),
      ],
    })),
    damageType: type ?? null,
    onHit,
    proof,
  };
}
