import type { Appearance } from "@/lib/characters/appearance";
import type { Build } from "@/lib/rulebook/build";

/** What kind of file it was. */
export const importKinds = ["document", "foundry", "card"] as const;
export type ImportKind = (typeof importKinds)[number];

/** What could not be carried over: `code` is phrased under `imports.lost`. */
export const lostCodes = [
  "class",
  "species",
  "background",
  "feat",
  "feature",
  "spell",
  "item",
  "choice",
  "field",
] as const;
export type Lost = { code: (typeof lostCodes)[number]; name: string };

export type Imported = {
  kind: ImportKind;
  name: string;
  /** Absent: the file says nothing about it. */
  pronouns?: string;
  alignment?: string | null;
  biography?: string;
  appearance?: Appearance;
  build: Build;
  lost: Lost[];
};
