import { visibleName } from "@/lib/kernel/name-text";
import type { Build } from "@/lib/rulebook/build";

/** The build with the names of its inventory and homebrew freed of signs that nobody sees. */
export function withVisibleNames(build: Build): Build {
  return {
    ...build,
    ...(build.inventory && {
      inventory: build.inventory.map((row) =>
        row.name === undefined ? row : { ...row, name: visibleName(row.name) },
      ),
    }),
    ...(build.homebrew && {
      homebrew: build.homebrew.map((entry) => ({ ...entry, name: visibleName(entry.name) })),
    }),
  };
}
