"use server";

import { action } from "@/lib/transport/action";
import { cancelGeneration } from "./cancel-generation";
import { choosePortrait } from "./choose-portrait";
import { deletePortrait } from "./delete-portrait";
import { requestPortrait } from "./request-portrait";
import { retryGeneration } from "./retry-generation";

export const requestPortraitAction = action(requestPortrait);
export const cancelGenerationAction = action(cancelGeneration);
export const retryGenerationAction = action(retryGeneration);
export const choosePortraitAction = action(choosePortrait);
export const deletePortraitAction = action(deletePortrait);
