import type { Build, HomebrewEntry } from "@/lib/rulebook/build";

/** The build with the shelf's entries beside its own: for what may be chosen, never for what is kept. */
export function withLibrary(build: Build, library: readonly HomebrewEntry[]): Build {
  const own = new Set((build.homebrew ?? []).map(({ id }) => id));
  const more = library.filter(({ id }) => !own.has(id));
  return more.length === 0 ? build : { ...build, homebrew: [...(build.homebrew ?? []), ...more] };
}
