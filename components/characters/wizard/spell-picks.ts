import type { Choice } from "@/lib/rulebook/build";
import type { Slot } from "@/lib/rulebook/slots";

type Become = "cantrip" | "book" | "prepared";

/** One choice of spells with what is taken in it now. */
export type SpellChoice = { slot: Slot; taken: readonly string[] };

/** All choices of a class whose picks share one list, in the order of their levels. */
export type SpellPool = { class: string; become: Become; choices: readonly SpellChoice[] };

/** The pools of a screen, by class: cantrips, the book, what is prepared. */
export function poolsOf(
  choices: readonly SpellChoice[],
): ReadonlyMap<string, readonly SpellPool[]> {
  const pools = new Map<string, SpellPool[]>();
  for (const choice of choices) {
    const { spells } = choice.slot;
    if (!spells) continue;
    const own = pools.get(spells.class) ?? [];
    pools.set(spells.class, own);
    const pool = own.find(({ become }) => become === spells.become);
    if (pool) (pool.choices as SpellChoice[]).push(choice);
    else own.push({ class: spells.class, become: spells.become, choices: [choice] });
  }
  const order: readonly Become[] = ["cantrip", "book", "prepared"];
  for (const own of pools.values())
    own.sort((one, other) => order.indexOf(one.become) - order.indexOf(other.become));
  return pools;
}

export const takenIn = ({ choices }: SpellPool): readonly string[] =>
  choices.flatMap(({ taken }) => taken);
export const roomIn = ({ choices }: SpellPool): number =>
  choices.reduce((sum, { slot }) => sum + slot.count, 0);

const accepts = ({ slot, taken }: SpellChoice, id: string): boolean =>
  taken.includes(id) || (slot.options.find((option) => option.id === id)?.legal ?? false);

/** Why a spell of the pool cannot be taken: every place is filled, or no free place takes one of its level. */
export type Obstacle = "full" | "no-place";

export function obstacleTo(
  pool: SpellPool,
  id: string,
  levelOf: (id: string) => number,
): Obstacle | undefined {
  if (takenIn(pool).length >= roomIn(pool)) return "full";
  return taking(pool, id, levelOf) ? undefined : "no-place";
}

/** The choices to write so that the spell is taken: one, or several where others make room. Undefined where it has no place. */
export function taking(
  pool: SpellPool,
  id: string,
  levelOf: (id: string) => number,
): readonly Choice[] | undefined {
  const free = pool.choices.find(
    (choice) => choice.taken.length < choice.slot.count && accepts(choice, id),
  );
  if (free) return [{ slot: free.slot.slot, take: [...free.taken, id] }];
  return placing(pool, [...takenIn(pool), id], levelOf);
}

/** The choices to write so that the spell is not taken any longer; an empty one is taken back. */
export function leaving(pool: SpellPool, id: string): readonly Choice[] {
  return pool.choices
    .filter(({ taken }) => taken.includes(id))
    .map(({ slot, taken }) => ({ slot: slot.slot, take: taken.filter((other) => other !== id) }));
}

/**
 * All of these, each in a place of its own: low levels first into the earliest places, because later ones take more. Only the
 * choices that change; undefined where they do not all fit.
 */
export function placing(
  pool: SpellPool,
  ids: readonly string[],
  levelOf: (id: string) => number,
): readonly Choice[] | undefined {
  const places = pool.choices.map((choice) => ({ ...choice, next: [] as string[] }));
  const known = new Set(takenIn(pool));
  const offered = new Map(
    places.map(({ slot }) => [slot, new Map(slot.options.map((row) => [row.id, row.legal]))]),
  );
  for (const id of [...ids].sort((one, other) => levelOf(one) - levelOf(other))) {
    // What is taken somewhere is not offered elsewhere, though it may move: its own level says where it may stand.
    const place = places.find(
      ({ slot, taken, next }) =>
        next.length < slot.count &&
        (taken.includes(id) ||
          offered.get(slot)?.get(id) === true ||
          (known.has(id) &&
            offered.get(slot)?.has(id) === true &&
            highest(slot, levelOf) >= levelOf(id))),
    );
    if (!place) return undefined;
    place.next.push(id);
  }
  return places
    .filter(({ taken, next }) => taken.join() !== next.join())
    .map(({ slot, next }) => ({ slot: slot.slot, take: next }));
}

const highest = ({ options, taken }: Slot, levelOf: (id: string) => number): number =>
  Math.max(
    -1,
    ...options.filter(({ id, legal }) => legal || taken.includes(id)).map(({ id }) => levelOf(id)),
  );
