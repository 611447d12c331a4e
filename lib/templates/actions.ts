"use server";

import { action } from "@/lib/transport/action";
import { createTemplate } from "./verbs/create-template";
import { deleteTemplate } from "./verbs/delete-template";
import { forkTemplate } from "./verbs/fork-template";
import { likeTemplate } from "./verbs/like-template";
import { publishTemplate } from "./verbs/publish-template";
import { toggleFavorite } from "./verbs/toggle-favorite";
import { unlikeTemplate } from "./verbs/unlike-template";
import { unpublishTemplate } from "./verbs/unpublish-template";
import { updateTemplate } from "./verbs/update-template";
import { useTemplate } from "./verbs/use-template";

export const createTemplateAction = action(createTemplate);
export const updateTemplateAction = action(updateTemplate);
export const deleteTemplateAction = action(deleteTemplate);
export const publishTemplateAction = action(publishTemplate);
export const unpublishTemplateAction = action(unpublishTemplate);
export const forkTemplateAction = action(forkTemplate);
export const likeTemplateAction = action(likeTemplate);
export const unlikeTemplateAction = action(unlikeTemplate);
export const toggleFavoriteAction = action(toggleFavorite);
export const useTemplateAction = action(useTemplate);
