import type { Appearance } from "@/lib/characters/appearance";
import type { Build } from "@/lib/rulebook/build";
import type { PlayState } from "@/lib/rulebook/play";
import type { Account } from "./account";
import type { Cursor } from "./cursor";

/** What kind of file it was. */
export const importKinds = [
  "document",
  "foundry",
  "card",
  "dndbeyond",
  "pathbuilder",
  "dicecloud",
] as const;
export type ImportKind = (typeof importKinds)[number];

/** A character as one kind of file tells it. What is absent the file says nothing about. */
export type Reading = {
  name: string;
  pronouns?: string;
  alignment?: string | null;
  biography?: string;
  appearance?: Appearance;
  build: Build;
  /** Wounds, conditions, what is spent. */
  play?: PlayState;
  /** The portrait as it stood in the file; not decoded yet. */
  picture?: Uint8Array;
  pictureIsAi?: boolean;
};

export type Imported = Reading & { kind: ImportKind; account: Account };

/** A kind of file that is read: whether a document is of it, and the character in it. */
export type ImportReader = {
  kind: ImportKind;
  matches(document: Cursor): boolean;
  /** `hasPicture`: whether a picture came around the document or beside it. */
  read(document: Cursor, around: { hasPicture: boolean }): Reading;
};
