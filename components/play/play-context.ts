import type { Texts } from "@/components/characters/words";
import type { PlayView } from "@/lib/play/play-view";
import { type AbilityChecks, deriveAbilityChecks } from "@/lib/rulebook/ability-checks";
import type { Build } from "@/lib/rulebook/build";
import { deriveSheet, type SheetState } from "@/lib/rulebook/derive";
import type { ActiveEffect } from "@/lib/rulebook/effects/catalogue";
import { withHomebrew } from "@/lib/rulebook/homebrew";
import type { Index, SpellRow } from "@/lib/rulebook/pack";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Sheet } from "@/lib/rulebook/sheet";
import type { TextLocale } from "@/lib/rulebook/text";
import { textsIn } from "@/lib/rulebook/texts-in";

export type PlayContext = {
  sheet: Sheet;
  texts: Texts;
  checks: AbilityChecks;
  spells: Index<SpellRow>;
};

/** The sheet as it stands now: exhaustion, conditions and the table's options of the moment are in its numbers. */
export function playContext(
  build: Build,
  play: PlayView["state"],
  locale: TextLocale,
): PlayContext {
  const state: SheetState = {
    exhaustion: play.exhaustion,
    conditions: play.conditions as SheetState["conditions"] & {},
    encumbrance: play.encumbrance === true,
    effects: (play.effects ?? []) as readonly ActiveEffect[],
    potions: play.potions ?? [],
  };
  const sheet = deriveSheet(srd52, build, state);
  const checks = deriveAbilityChecks(srd52, build, state);
  const casting = { spells: play.concentration ? [{ id: play.concentration }] : [] };
  return {
    sheet,
    checks,
    texts: textsIn([sheet, checks, casting], build, locale),
    spells: withHomebrew(srd52, build).spells,
  };
}
