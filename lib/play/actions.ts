"use server";

import { action } from "@/lib/transport/action";
import { refreshPage } from "@/lib/transport/refresh-page";
import { actsFromForm } from "./act-from-form";
import type { PlayView } from "./play-view";
import { playCharacter } from "./verbs/play-character";

const playAction = action(playCharacter);

type PlayAnswer = { view: PlayView; message: string | null };

/** What a press does at the table, from a form: the button names the act, the fields beside it say how much. */
export async function playFormAction(before: PlayAnswer, form: FormData): Promise<PlayAnswer> {
  const result = await playAction({
    id: String(form.get("id")),
    acts: actsFromForm(form) as never,
  });
  if (!result.ok) return { view: { ...before.view, rolls: [] }, message: result.message };
  const gone = result.data.usedUp.length > 0;
  if (gone || sheetFollows(before.view) !== sheetFollows(result.data)) refreshPage();
  return { view: result.data, message: null };
}

/** What of the play state the numbers of the sheet follow. */
const sheetFollows = ({ state }: PlayView): string =>
  JSON.stringify([
    state.exhaustion,
    [...state.conditions].sort(),
    state.encumbrance === true,
    state.effects ?? [],
    state.potions ?? [],
  ]);
