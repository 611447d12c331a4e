import { cancelGeneration } from "@/lib/portraits/cancel-generation";
import { choosePortrait } from "@/lib/portraits/choose-portrait";
import { deletePortrait } from "@/lib/portraits/delete-portrait";
import { getGeneration } from "@/lib/portraits/get-generation";
import { listPortraits } from "@/lib/portraits/list-portraits";
import { requestPortrait } from "@/lib/portraits/request-portrait";
import { retryGeneration } from "@/lib/portraits/retry-generation";
import { route } from "@/lib/transport/route";

const watchAt = (generation: { id: string }) => `/api/v1/generations/${generation.id}`;

export const portraitsApi = {
  list: route({
    method: "GET",
    path: "/characters/{id}/portraits",
    rename: { id: "characterId" },
    verb: listPortraits,
    summary: "A character's portraits and the runs that make them",
  }),
  request: route({
    method: "POST",
    path: "/characters/{id}/portraits",
    rename: { id: "characterId" },
    verb: requestPortrait,
    summary: "Ask for a portrait; watch the run that is answered",
    status: 202,
    location: watchAt,
    faults: ["portraits.too_many_running", "portraits.too_many"],
    examples: {
      drawn: { summary: "Drawn here, from a seed", value: { provider: "painter", seed: "moonrise" } },
      default: { summary: "By the best there is", value: {} },
    },
  }),
  generation: route({
    method: "GET",
    path: "/generations/{id}",
    verb: getGeneration,
    summary: "How far a run is",
  }),
  cancel: route({
    method: "DELETE",
    path: "/generations/{id}",
    verb: cancelGeneration,
    summary: "Cancel a run",
  }),
  retry: route({
    method: "POST",
    path: "/generations/{id}/retries",
    verb: retryGeneration,
    summary: "The same request again",
    status: 202,
    location: watchAt,
    faults: ["portraits.still_running"],
  }),
  choose: route({
    method: "PUT",
    path: "/portraits/{id}/choice",
    verb: choosePortrait,
    summary: "Make a portrait the one that is shown",
  }),
  remove: route({
    method: "DELETE",
    path: "/portraits/{id}",
    verb: deletePortrait,
    summary: "Take a portrait away",
  }),
};
