"use server";

import { startBrowserSession } from "@/lib/platform/auth/auth";
import { startGuest } from "@/lib/sessions/verbs/start-guest";
import { action } from "@/lib/transport/action";
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

const createCharacterAction = action(createCharacter);

const startGuestAction = action(startGuest, {
  after: ({ sessionId }) => startBrowserSession(sessionId, "guest"),
});

export const chooseAction = action(chooseForCharacter);
export const surpriseAction = action(surpriseCharacter);
export const rollAbilitiesAction = action(rollAbilities);
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
export async function startCharacterAction(input: FormData | { surprise?: boolean }) {
  if ((await viewer()).kind === "guest") {
    const started = await startGuestAction({});
    if (!started.ok) return started;
  }
  const surprise = input instanceof FormData ? input.get("surprise") !== null : input.surprise === true;
  return createCharacterAction({ surprise });
}
