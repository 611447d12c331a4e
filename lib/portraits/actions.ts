"use server";

import { action } from "@/lib/transport/action";
import { cancelGeneration } from "./verbs/cancel-generation";
import { choosePortrait } from "./verbs/choose-portrait";
import { deletePortrait } from "./verbs/delete-portrait";
import { editPictureRights } from "./verbs/edit-picture-rights";
import { editPortrait } from "./verbs/edit-portrait";
import { requestPortrait } from "./verbs/request-portrait";
import { retryGeneration } from "./verbs/retry-generation";

export const requestPortraitAction = action(requestPortrait);
export const cancelGenerationAction = action(cancelGeneration);
export const retryGenerationAction = action(retryGeneration);
export const choosePortraitAction = action(choosePortrait);
export const deletePortraitAction = action(deletePortrait);
export const editPictureRightsAction = action(editPictureRights);
export const editPortraitAction = action(editPortrait);
