"use server";

import type { LevelView } from "@/lib/characters/level-view";
import { levelDownCharacter } from "@/lib/characters/verbs/level-down-character";
import { levelUpCharacter } from "@/lib/characters/verbs/level-up-character";
import { action } from "@/lib/transport/action";
import { refreshPage } from "@/lib/transport/refresh-page";
import { mergeCharacter } from "./verbs/merge-character";
import { restoreVersion } from "./verbs/restore-version";

export const mergeAction = action(mergeCharacter);
export const restoreVersionAction = action(restoreVersion);
const levelUpAction = action(levelUpCharacter);
const levelDownAction = action(levelDownCharacter);

type LevelAnswer = { view: LevelView | null; message: string | null; undone?: boolean };

/** A level up or down from a form, as the pressed button says; or the version before it once more. */
export async function levelFormAction(_before: LevelAnswer, form: FormData): Promise<LevelAnswer> {
  const id = String(form.get("id"));
  if (form.get("do") === "undo") {
    const back = await restoreVersionAction({ id, version: Number(form.get("version")) });
    if (back.ok) refreshPage();
    return back.ok
      ? { view: null, message: null, undone: true }
      : { view: null, message: back.message };
  }
  const down = form.get("do") === "down";
  const result = await (down
    ? levelDownAction({ id })
    : levelUpAction({
        id,
        class: String(form.get("class")),
        hitPoints: form.get("hitPoints") as "fixed",
      }));
  if (result.ok) refreshPage();
  return result.ok ? { view: result.data, message: null } : { view: null, message: result.message };
}
