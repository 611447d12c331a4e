import { cancelGeneration } from "@/lib/portraits/verbs/cancel-generation";
import { choosePortrait } from "@/lib/portraits/verbs/choose-portrait";
import { deletePortrait } from "@/lib/portraits/verbs/delete-portrait";
import { editPictureRights } from "@/lib/portraits/verbs/edit-picture-rights";
import { editPortrait } from "@/lib/portraits/verbs/edit-portrait";
import { getGeneration } from "@/lib/portraits/verbs/get-generation";
import { listPortraits } from "@/lib/portraits/verbs/list-portraits";
import { requestPortrait } from "@/lib/portraits/verbs/request-portrait";
import { retryGeneration } from "@/lib/portraits/verbs/retry-generation";
import { type ApiTag, route } from "@/lib/transport/route";

const watchAt = (generation: { id: string }) => `/api/v1/generations/${generation.id}`;
export const portraitsApi = {
  list: route({
    method: "GET",
    path: "/characters/{id}/portraits",
    rename: { id: "characterId" },
    verb: listPortraits,
    summary: "A character's portraits and the runs that make them",
    faults: ["characters.not_found"],
  }),
  request: route({
    method: "POST",
    path: "/characters/{id}/portraits",
    rename: { id: "characterId" },
    verb: requestPortrait,
    summary: "Ask for a portrait; watch the run that is answered",
    status: 202,
    location: watchAt,
    examples: {
      drawn: {
        summary: "Drawn here, from a seed",
        value: { provider: "painter", seed: "moonrise" },
      },
      default: { summary: "Best available provider", value: {} },
    },
    faults: [
      "characters.not_found",
      "portraits.generation_not_found",
      "portraits.not_found",
      "portraits.too_many_running",
      "portraits.too_many",
      "portraits.provider_not_configured",
      "stars.insufficient",
    ],
  }),
  generation: route({
    method: "GET",
    path: "/generations/{id}",
    verb: getGeneration,
    summary: "Get the progress of a generation",
    faults: ["portraits.generation_not_found"],
  }),
  cancel: route({
    method: "DELETE",
    path: "/generations/{id}",
    verb: cancelGeneration,
    summary: "Cancel a run",
    faults: ["portraits.generation_not_found"],
  }),
  retry: route({
    method: "POST",
    path: "/generations/{id}/retries",
    verb: retryGeneration,
    summary: "The same request again",
    status: 202,
    location: watchAt,
    faults: [
      "portraits.generation_not_found",
      "portraits.still_running",
      "portraits.too_many_running",
      "portraits.too_many",
      "stars.insufficient",
    ],
  }),
  choose: route({
    method: "PUT",
    path: "/portraits/{id}/choice",
    verb: choosePortrait,
    summary: "Choose the portrait",
    faults: ["portraits.not_found"],
  }),
  edit: route({
    method: "POST",
    path: "/portraits/{id}/edits",
    verb: editPortrait,
    summary: "Cut, color or frame a portrait: a new portrait, made without a model",
    status: 201,
    idempotent: false,
    examples: {
      warm: {
        summary: "Closer and warmer",
        value: { crop: { left: 0.1, top: 0, width: 0.8, height: 0.8 }, warmth: 0.4 },
      },
    },
    faults: ["portraits.not_found", "portraits.too_many"],
  }),
  rights: route({
    method: "PATCH",
    path: "/portraits/{id}",
    verb: editPictureRights,
    summary: "Say what others may do with a portrait, and whether its record names you",
    examples: {
      open: {
        summary: "Free to use, with credit",
        value: { licence: "cc-by-4.0", credited: true },
      },
    },
    faults: ["portraits.not_found"],
  }),
  remove: route({
    method: "DELETE",
    path: "/portraits/{id}",
    verb: deletePortrait,
    summary: "Delete a portrait",
    faults: ["portraits.not_found"],
  }),
};

export const api: readonly ApiTag[] = [
  {
    name: "portraits",
    description: "Portraits of a character: asked for, never waited for.",
    routes: portraitsApi,
  },
];
