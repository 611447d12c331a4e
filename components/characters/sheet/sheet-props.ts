import type { ReactNode } from "react";
import type { Ability } from "@/lib/rulebook/build";
import type { AttackSheet, Sheet, SkillSheet, SpellSheet } from "@/lib/rulebook/sheet";
import type { Texts } from "../words";
import type { Figure } from "./explained-number";

/** Buttons that roll a line of the sheet. Only the owner's page brings them; a shared page carries no dice. */
export type SheetRolls = {
  check: (ability: Ability) => ReactNode;
  save: (ability: Ability, label: string) => ReactNode;
  skill: (skill: SkillSheet, label: string) => ReactNode;
  attack: (attack: AttackSheet, name: string) => ReactNode;
  damage: (attack: AttackSheet, name: string) => ReactNode;
  extra: (extra: Sheet["extras"][number], name: string) => ReactNode;
  spell: (spell: SpellSheet, name: string) => ReactNode;
};

/** What every part of the sheet renders from. */
export type SheetProps = {
  sheet: Sheet;
  texts: Texts;
  /** Complete texts of features and spells by `kind/id`, where the page brings them. */
  playable?: Readonly<Record<string, string>>;
  rolls?: SheetRolls;
  /** Draws a number that opens into where it comes from; by default one that needs no script. */
  Figure?: Figure;
};
