import type { Build, Coins, HomebrewEntry } from "./build";
import type { ExternalSheet } from "./external-sheet";
import { slugOf } from "./external-sheet-ids";

const noCoins: Coins = { cp: 0, sp: 0, ep: 0, gp: 0, pp: 0 };

/** What the paper says is carried. A thing that only has a name becomes an item of the character's own, without weight or price. */
export function inventoryOf(
  external: ExternalSheet,
): Pick<Build, "inventory" | "coins" | "xp" | "homebrew"> {
  const seen = new Map<string, number>();
  const own = new Map<string, HomebrewEntry>(
    (external.homebrew ?? []).map((entry) => [entry.id, entry]),
  );
  const inventory = (external.inventory ?? []).map((entry) => {
    const item = entry.item ?? `homebrew-${slugOf(entry.name ?? "") || "item"}`;
    if (entry.item === undefined && !own.has(item))
      own.set(item, {
        kind: "item",
        id: item,
        name: entry.name ?? item,
        row: { weight: 0, cost: 0 },
      });
    const times = (seen.get(item) ?? 0) + 1;
    seen.set(item, times);
    return {
      ...entry,
      item,
      quantity: entry.quantity ?? 1,
      id: entry.id ?? (times > 1 ? `${item}-${times}` : item),
    };
  });
  return {
    inventory,
    coins: { ...noCoins, ...external.coins },
    ...(external.xp === undefined ? {} : { xp: external.xp }),
    ...(own.size > 0 ? { homebrew: [...own.values()] } : {}),
  };
}
