import type { Build, HomebrewEntry } from "@/lib/rulebook/build";

/** The build with the shelf's entries beside its own: for what may be chosen, never for what is kept. */
export function withLibrary(build: Build, library: readonly HomebrewEntry[]): Build {
  const own = new Set((build.homebrew ?? []).map(({ id }) => id));
  const more = library.filter(({ id }) => !own.has(id));
  return more.length === 0 ? build : { ...build, homebrew: [...(build.homebrew ?? []), ...more] };
}

/** Whether two values of JSON say the same, whatever the order of their fields (the database keeps none). */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const theirs = new Map(Object.entries(other).filter(([, value]) => value !== undefined));
  const mine = Object.entries(one).filter(([, value]) => value !== undefined);
  return (
    mine.length === theirs.size &&
    mine.every(([key, value]) => theirs.has(key) && isSameJson(value, theirs.get(key)))
  );
}
