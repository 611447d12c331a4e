import type { Choice, SlotId } from "@/lib/rulebook/build";
import type { SlotNode } from "@/lib/rulebook/resolve/resolved";

interface Swap {
  readonly slot: SlotId;
  readonly level: number;
  readonly from: string;
  readonly to: string;
  used: boolean;
}

/** What a group of picks (`class/bard/cantrips`) holds while the walk goes on, the choice that began it and the latest one. */
interface Standing {
  readonly origin: SlotNode;
  /** A replacement draws on the lists of today: the bard's grow with Magical Secrets, at levels without a new spell too. */
  latest: SlotNode;
  readonly picks: string[];
}

const swapSlot = /^level\/(\d+)\/(.+)\/swap$/;
const levelSlot = /^level\/(\d+)\/(.+)$/;

/** The group of a choice at a level, without the level: `level/3/class/bard/cantrips` is of `class/bard/cantrips`. */
export const groupOf = (slot: SlotId): string | undefined => levelSlot.exec(slot)?.[2];

/** Picks replaced at a later level. Known before the walk begins, because the old pick must not take effect at all. */
export class Swaps {
  private readonly groups = new Map<string, Swap[]>();
  readonly standing = new Map<string, Standing>();

  constructor(choices: Iterable<Choice>, levelMax: number) {
    for (const choice of choices) {
      const match = swapSlot.exec(choice.slot);
      const [from, to] = choice.take;
      const level = Number(match?.[1]);
      const group = match?.[2];
      if (group === undefined || from === undefined || to === undefined || level > levelMax)
        continue;
      const list = this.groups.get(group) ?? [];
      list.push({ slot: choice.slot, level, from, to, used: false });
      this.groups.set(group, list);
    }
    for (const list of this.groups.values()) list.sort((a, b) => a.level - b.level);
  }

  stand(group: string, node: SlotNode, picks: readonly string[]): void {
    const known = this.standing.get(group);
    if (known) {
      known.picks.push(...picks);
      known.latest = node;
    } else this.standing.set(group, { origin: node, latest: node, picks: [...picks] });
  }

  /** What a pick has become by now, and the slot it stands in. Each replacement counts once. */
  after(group: string, picked: string, slot: SlotId): { id: string; at: SlotId } {
    const level = Number(levelSlot.exec(slot)?.[1] ?? 0);
    let current = { id: picked, at: slot };
    for (const swap of this.groups.get(group) ?? []) {
      if (swap.used || swap.from !== current.id || swap.level <= level) continue;
      swap.used = true;
      current = { id: swap.to, at: swap.slot };
    }
    return current;
  }
}
