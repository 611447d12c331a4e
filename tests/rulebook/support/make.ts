import { type Ability, type Build, type Choice, emptyBuild } from "@/lib/rulebook/build";
import { deriveSheet, type SheetState } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Explained, Sheet } from "@/lib/rulebook/sheet";

export const pack = srd52;

export function scores(
  list: readonly [number, number, number, number, number, number],
): Record<Ability, number> {
  const [str, dex, con, int, wis, cha] = list;
  return { str, dex, con, int, wis, cha };
}

/** A build from `slot -> picks`; the scores are taken as they stand. */
export function build(
  abilities: readonly [number, number, number, number, number, number],
  taken: Readonly<Record<string, readonly string[]>>,
  more: Partial<Build> = {},
): Build {
  const choices: Choice[] = [
    ...("abilities/method" in taken ? [] : [{ slot: "abilities/method", take: ["manual"] }]),
    { slot: "abilities/scores", take: [], scores: scores(abilities) },
    ...Object.entries(taken).map(([slot, take]) => ({ slot, take })),
  ];
  return { ...emptyBuild(pack.id), choices, ...more };
}

/** `level/1/class` ... from a list of classes. */
export function levels(...classes: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(classes.map((id, index) => [`level/${index + 1}/class`, [id]]));
}

export const times = (count: number, id: string): string[] =>
  Array.from({ length: count }, () => id);

export const sheetOf = (made: Build, state?: SheetState): Sheet => deriveSheet(pack, made, state);

/** Every explained number anywhere in a value, with its path. */
export function explainedIn(value: unknown, path = ""): { path: string; number: Explained }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "parts" in value && "value" in value ? [{ path, number: value as Explained }] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) => explainedIn(inner, `${path}/${key}`)),
  ];
}
