"use server";

import { startGuest } from "@/lib/accounts/start-guest";
import { startBrowserSession } from "@/lib/platform/auth";
import { action } from "@/lib/transport/action";
import { viewer } from "@/lib/transport/loader";
import { refreshPage } from "@/lib/transport/refresh-page";
import { acceptRewordings } from "./accept-rewordings";
import { actsFromForm } from "./act-from-form";
import { archiveCharacter } from "./archive-character";
import { chooseForCharacter } from "./choose-for-character";
import { createCharacter } from "./create-character";
import { deleteCharacter } from "./delete-character";
import { describeCharacter } from "./describe-character";
import { duplicateCharacter } from "./duplicate-character";
import { editInventory } from "./edit-inventory";
import { levelDownCharacter } from "./level-down-character";
import { levelUpCharacter } from "./level-up-character";
import type { LevelView } from "./level-view";
import { mergeCharacter } from "./merge-character";
import { playCharacter } from "./play-character";
import type { PlayView } from "./play-view";
import { prepareSpell } from "./prepare-spell";
import { publishCharacter } from "./publish-character";
import { restoreCharacter } from "./restore-character";
import { restoreVersion } from "./restore-version";
import { rollAbilities } from "./roll-abilities";
import { suggestName } from "./suggest-name";
import { surpriseCharacter } from "./surprise-character";

const createCharacterAction = action(createCharacter);
const startGuestAction = action(startGuest, {
  after: ({ sessionId }) => startBrowserSession(sessionId, "guest"),
});

export const chooseAction = action(chooseForCharacter);
export const mergeAction = action(mergeCharacter);
export const surpriseAction = action(surpriseCharacter);
export const rollAbilitiesAction = action(rollAbilities);
export const describeCharacterAction = action(describeCharacter);
export const suggestNameAction = action(suggestName);
export const duplicateCharacterAction = action(duplicateCharacter);
export const archiveCharacterAction = action(archiveCharacter);
export const deleteCharacterAction = action(deleteCharacter);
export const restoreCharacterAction = action(restoreCharacter);
export const restoreVersionAction = action(restoreVersion);
export const publishCharacterAction = action(publishCharacter);
export const levelUpAction = action(levelUpCharacter);
export const editInventoryAction = action(editInventory, { after: refreshPage });
export const prepareSpellAction = action(prepareSpell, { after: refreshPage });
export const acceptRewordingsAction = action(acceptRewordings, { after: refreshPage });
export const levelDownAction = action(levelDownCharacter);

const playAction = action(playCharacter);

type PlayAnswer = { view: PlayView; message: string | null };

/** What a press does at the table, from a form: the button names the act, the fields beside it say how much. */
export async function playFormAction(before: PlayAnswer, form: FormData): Promise<PlayAnswer> {
  const result = await playAction({ id: String(form.get("id")), acts: actsFromForm(form) as never });
  if (!result.ok) return { view: { ...before.view, rolls: [] }, message: result.message };
  if (sheetFollows(before.view) !== sheetFollows(result.data)) refreshPage();
  return { view: result.data, message: null };
}

/** What of the play state the numbers of the sheet follow. */
const sheetFollows = ({ state }: PlayView): string =>
  JSON.stringify([state.exhaustion, [...state.conditions].sort(), state.encumbrance === true, state.effects ?? []]);

type LevelAnswer = { view: LevelView | null; message: string | null; undone?: boolean };

/** A level up or down from a form, as the pressed button says; or the version before it once more. */
export async function levelFormAction(_before: LevelAnswer, form: FormData): Promise<LevelAnswer> {
  const id = String(form.get("id"));
  if (form.get("do") === "undo") {
    const back = await restoreVersionAction({ id, version: Number(form.get("version")) });
    if (back.ok) refreshPage();
    return back.ok ? { view: null, message: null, undone: true } : { view: null, message: back.message };
  }
  const down = form.get("do") === "down";
  const result = await (down
    ? levelDownAction({ id })
    : levelUpAction({ id, class: String(form.get("class")), hitPoints: form.get("hitPoints") as "fixed" }));
  if (result.ok) refreshPage();
  return result.ok ? { view: result.data, message: null } : { view: null, message: result.message };
}

/** Begins a character. A visitor without a row gets one with a session, so that nothing they make is lost. */
export async function startCharacterAction(input: FormData | { surprise?: boolean }) {
  if ((await viewer()).kind === "guest") {
    const started = await startGuestAction({});
    if (!started.ok) return started;
  }
  const surprise = input instanceof FormData ? input.get("surprise") !== null : input.surprise === true;
  return createCharacterAction({ surprise });
}
