import { type Env, refs } from "@/lib/rulebook/derive/env";
import { isAttuned, itemFacts } from "@/lib/rulebook/inventory";
import { isMagicItem } from "@/lib/rulebook/item-bases";
import { mostOf } from "@/lib/rulebook/item-dice";
import type { MagicItemRow } from "@/lib/rulebook/magic-item";
import { sumOf } from "@/lib/rulebook/scores";
import type { Explained, ResourceSheet, Sheet, Source } from "@/lib/rulebook/sheet";

export const baseSource = (env: Env, id: string): Source => ({
  kind: itemFacts(env.resolved.pack, id)?.kind ?? "item",
  id,
});

/** Charges and daily properties of what is carried. They stay with the thing, attuned or not, so that nobody refills them by letting go. */
export function deriveItemResources(env: Env): ResourceSheet[] {
  return env.carried.flatMap(({ entry, facts, source }) => {
    const row = facts.item;
    if (!row || !isMagicItem(row) || entry.unidentified) return [];
    const asleep = isAttuned(env.resolved.pack, entry) ? {} : { asleep: true };
    const explained = (value: number): Explained =>
      sumOf([{ value, source, srdRef: row.srdRef ?? refs.items }]);
    return [
      ...chargesOf(row, entry.charges).map(({ max, ...facts }) => ({
        id: `item/${entry.id}`,
        source,
        max: explained(max),
        unit: "use" as const,
        recovery: row.charges?.regain === undefined ? ("special" as const) : ("dawn" as const),
        item: { entry: entry.id, ...facts, ...asleep },
      })),
      ...(row.uses ?? []).map(({ id, count, recovery }) => ({
        id: `item/${entry.id}/${id}`,
        source,
        max: explained(count * (row.consumable ? 1 : Math.max(1, entry.quantity))),
        unit: "use" as const,
        recovery: recovery === "never" ? ("special" as const) : recovery,
        item: { entry: entry.id, use: id, ...asleep },
      })),
    ];
  });
}

function chargesOf({ charges }: MagicItemRow, found: number | undefined) {
  if (!charges) return [];
  const { max, regain, last, onTwenty } = charges;
  const most = typeof max === "number" ? max : Math.min(found ?? mostOf(max), mostOf(max));
  return [
    {
      max: most,
      ...(regain === undefined || regain === "all" ? {} : { regain }),
      ...(last ? { last } : {}),
      ...(onTwenty ? { onTwenty } : {}),
    },
  ];
}

/** Numbers of items that count only sometimes: told beside the sheet's own, with when they do. */
export function itemExtras(env: Env): Sheet["extras"] {
  return env.effects.flatMap(({ effect, source }) => {
    if (!("when" in effect) || effect.when === undefined || !("add" in effect || "set" in effect))
      return [];
    if ("of" in effect && effect.of?.this) return [];
    const value = ("add" in effect ? effect.add : undefined) ?? ("set" in effect ? effect.set : 0);
    const fixed = effect.change === "speed" ? { amount: true as const } : {};
    return [
      {
        id: source.id,
        source,
        value: sumOf([{ value: value ?? 0, source, srdRef: refs.items }]),
        ...fixed,
        when: effect.when,
      },
    ];
  });
}
