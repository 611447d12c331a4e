"use server";

import { startBrowserSession } from "@/lib/platform/auth/auth";
import { startGuest } from "@/lib/sessions/verbs/start-guest";
import { type ActionResult, action } from "@/lib/transport/action";
import { viewer } from "@/lib/transport/loader";
import { refreshPage } from "@/lib/transport/refresh-page";
import { applyHomebrewUpdates } from "./verbs/apply-homebrew-updates";
import { archiveCharacter } from "./verbs/archive-character";
import { chooseForCharacter } from "./verbs/choose-for-character";
import { createCharacter } from "./verbs/create-character";
import { deleteCharacter } from "./verbs/delete-character";
import { duplicateCharacter } from "./verbs/duplicate-character";
import { editInventory } from "./verbs/edit-inventory";
import { prepareSpell } from "./verbs/prepare-spell";
import { publishCharacter } from "./verbs/publish-character";
import { restoreCharacter } from "./verbs/restore-character";
import { rollAbilities } from "./verbs/roll-abilities";
import { suggestName } from "./verbs/suggest-name";
import { surpriseCharacter } from "./verbs/surprise-character";
import { updateCharacter } from "./verbs/update-character";
import type { WizardView } from "./wizard-view";
import { packWizard, type WizardWire } from "./wizard-wire";

const createCharacterAction = action(createCharacter);

const startGuestAction = action(startGuest, {
  after: ({ sessionId }) => startBrowserSession(sessionId, "guest"),
});

const choose = action(chooseForCharacter);
const surprise = action(surpriseCharacter);
const roll = action(rollAbilities);

export async function chooseAction(input: Parameters<typeof choose>[0]) {
  return packed(await choose(input));
}
export async function surpriseAction(input: Parameters<typeof surprise>[0]) {
  return packed(await surprise(input));
}
export async function rollAbilitiesAction(input: Parameters<typeof roll>[0]) {
  return packed(await roll(input));
}
const packed = (result: ActionResult<WizardView>): ActionResult<WizardWire> =>
  result.ok ? { ok: true, data: packWizard(result.data) } : result;

export const updateCharacterAction = action(updateCharacter);
export const suggestNameAction = action(suggestName);
export const duplicateCharacterAction = action(duplicateCharacter);
export const archiveCharacterAction = action(archiveCharacter);
export const deleteCharacterAction = action(deleteCharacter);
export const restoreCharacterAction = action(restoreCharacter);
export const publishCharacterAction = action(publishCharacter);
export const editInventoryAction = action(editInventory, { after: refreshPage });
export const prepareSpellAction = action(prepareSpell, { after: refreshPage });
export const applyHomebrewUpdatesAction = action(applyHomebrewUpdates, { after: refreshPage });

/** Begins a character. A visitor without a row gets one with a session, so that nothing they make is lost. */
export async function startCharacterAction(input: { surprise: boolean; level?: number }) {
  if ((await viewer()).kind === "guest") {
    const started = await startGuestAction({});
    if (!started.ok) return started;
  }
  return createCharacterAction(input.surprise ? input : { surprise: false });
}
