import type { Build, Coins, HomebrewEntry } from "@/lib/rulebook/build";
import { slugOf } from "@/lib/rulebook/paper-ids";
import type { PaperSheet } from "@/lib/rulebook/paper-sheet";

const noCoins: Coins = { cp: 0, sp: 0, ep: 0, gp: 0, pp: 0 };

/** What the paper says is carried. A thing that only has a name becomes an item of the character's own, without weight or price. */
export function belongingsOf(paper: PaperSheet): Pick<Build, "inventory" | "coins" | "xp" | "homebrew"> {
  const seen = new Map<string, number>();
  const own = new Map<string, HomebrewEntry>((paper.homebrew ?? []).map((entry) => [entry.id, entry]));
  const inventory = (paper.inventory ?? []).map((entry) => {
    const item = entry.item ?? `homebrew-${slugOf(entry.name ?? "") || "item"}`;
    if (entry.item === undefined && !own.has(item))
      own.set(item, { kind: "item", id: item, name: entry.name ?? item, row: { weight: 0, cost: 0 } });
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
    coins: { ...noCoins, ...paper.coins },
    ...(paper.xp === undefined ? {} : { xp: paper.xp }),
    ...(own.size > 0 ? { homebrew: [...own.values()] } : {}),
  };
}
