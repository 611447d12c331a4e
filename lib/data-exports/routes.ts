import { listExports } from "@/lib/data-exports/verbs/list-exports";
import { requestExport } from "@/lib/data-exports/verbs/request-export";
import { type ApiTag, route } from "@/lib/transport/route";

export const meApi = {
  exports: route({
    method: "GET",
    path: "/me/exports",
    verb: listExports,
    summary: "The newest archives of everything about you",
    description:
      "An archive that is ready is downloaded from `/api/exports/{id}`, with a proof of identity that is fresh.",
  }),
  requestExport: route({
    method: "POST",
    path: "/me/exports",
    verb: requestExport,
    summary: "Ask for everything about you as one zip; an e-mail says when it is there",
    status: 202,
    faults: ["accounts.export_running"],
  }),
};

export const api: readonly ApiTag[] = [{ name: "me", routes: meApi }];
