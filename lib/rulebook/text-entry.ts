export type TextLocale = "en" | "fa";

/** What can be named. `feature` covers traits and class features, `option` the choices inside them, by full path. */
export type TextKind =
  | "ability"
  | "alignment"
  | "armor"
  | "armor-category"
  | "background"
  | "class"
  | "condition"
  | "creature-type"
  | "damage"
  | "feat"
  | "feature"
  | "gear"
  | "item"
  | "item-use"
  | "language"
  | "mastery"
  | "method"
  | "option"
  | "pack"
  | "package"
  | "property"
  | "recovery"
  | "resource"
  | "rule"
  | "school"
  | "sense"
  | "size"
  | "skill"
  | "species"
  | "speed"
  | "spell"
  | "subclass"
  | "tool"
  | "weapon"
  | "weapon-proficiency"
  | "when";

/** A display name and, where it helps, one line of our own words. */
export interface TextEntry {
  readonly name: string;
  readonly line?: string;
}
export type TextLayer = Readonly<Partial<Record<TextKind, Readonly<Record<string, TextEntry>>>>>;
