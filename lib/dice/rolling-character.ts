import { ownedCharacter } from "@/lib/characters/owned-character";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { playOf } from "@/lib/play/play-view";
import { deriveAbilityChecks } from "@/lib/rulebook/ability-checks";
import type { Build } from "@/lib/rulebook/build";
import { deriveSheet, type SheetState } from "@/lib/rulebook/derive";
import { withHomebrew } from "@/lib/rulebook/homebrew";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { RollingSheet } from "./plans-of-sheet";

type Row = Parameters<typeof playOf>[0];

/** The sheet as it stands now: exhaustion, conditions and what is in effect are in its numbers. */
function rollingSheet(row: Row): RollingSheet {
  const { play } = playOf(row);
  const state: SheetState = {
    exhaustion: play.exhaustion,
    conditions: play.conditions as SheetState["conditions"] & {},
    encumbrance: play.encumbrance === true,
    ...(play.effects ? { effects: play.effects } : {}),
    ...(play.potions ? { potions: play.potions } : {}),
  };
  return {
    sheet: deriveSheet(srd52, row.build, state),
    checks: deriveAbilityChecks(srd52, row.build, state),
    spells: withHomebrew(srd52, row.build).spells,
  };
}

/** The character that the caller plays. */
export async function rollingCharacter(
  ctx: Ctx,
  id: Id<"character">,
): Promise<RollingSheet & { build: Build }> {
  const row = await ownedCharacter(ctx, id);
  return { ...rollingSheet(row), build: row.build };
}
