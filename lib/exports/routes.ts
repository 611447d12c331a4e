import { listExports } from "@/lib/exports/verbs/list-exports";
import { type ApiTag, route } from "@/lib/transport/route";

export const exportsApi = {
  list: route({
    method: "GET",
    path: "/characters/{id}/exports",
    verb: listExports,
    summary:
      "Addresses of every form of a shared character: PDF, text, tabletop actor, character card, document",
    faults: ["characters.not_found", "exports.not_shared"],
  }),
};

export const api: readonly ApiTag[] = [
  {
    name: "exports",
    description: "Every form in which a character can be taken elsewhere.",
    routes: exportsApi,
  },
];
