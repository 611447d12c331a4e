import { cancelUpload } from "@/lib/files/verbs/cancel-upload";
import { createUpload } from "@/lib/files/verbs/create-upload";
import { finishUpload } from "@/lib/files/verbs/finish-upload";
import { getUpload } from "@/lib/files/verbs/get-upload";
import { getUsage } from "@/lib/files/verbs/get-usage";
import { signAddress } from "@/lib/files/verbs/sign-address";
import { type ApiTag, route } from "@/lib/transport/route";

export const filesApi = {
  create: route({
    method: "POST",
    path: "/uploads",
    verb: createUpload,
    summary: "Begin an upload; its bytes follow in parts at `/api/uploads/{id}`",
    description:
      "Send each part with `PATCH /api/uploads/{id}`, `Upload-Offset` and `application/offset+octet-stream`, as tus 1.0 has it; `GET` there answers the offset after a break. Then ask for the completion.",
    status: 201,
    location: ({ id }) => `/api/v1/uploads/${id}`,
    examples: {
      picture: {
        summary: "A picture",
        value: {
          roomId: "rom_01h455vb4pex5vsknk084sn02q",
          kind: "image",
          name: "map.png",
          size: 482_133,
        },
      },
    },
    faults: ["files.not_found", "files.too_large", "files.quota_full", "files.too_many_open"],
  }),
  get: route({
    method: "GET",
    path: "/uploads/{id}",
    verb: getUpload,
    summary: "How far an upload is",
    faults: ["files.not_found"],
  }),
  cancel: route({
    method: "DELETE",
    path: "/uploads/{id}",
    verb: cancelUpload,
    summary: "Cancel an upload",
    status: 204,
    faults: ["files.not_found"],
  }),
  finish: route({
    method: "POST",
    path: "/uploads/{id}/completion",
    verb: finishUpload,
    summary: "Have the bytes checked and read, once all are here",
    idempotent: false,
    faults: [
      "files.not_found",
      "files.unfinished",
      "files.still_processing",
      "files.not_accepted",
      "files.infected",
      "files.too_large",
      "files.busy",
      "request.storage_full",
    ],
  }),
  address: route({
    method: "GET",
    path: "/uploads/{id}/address",
    verb: signAddress,
    summary: "An address of the file for some minutes, without cookie or token",
    faults: ["files.not_found"],
  }),
  usage: route({
    method: "GET",
    path: "/me/storage",
    verb: getUsage,
    summary: "How much of one's storage is used",
  }),
};

export const api: readonly ApiTag[] = [
  {
    name: "files",
    description: "Files for rooms: received in parts, checked, and read by members only.",
    routes: filesApi,
  },
];
