import { getPortraitRecord } from "@/lib/lineage/verbs/get-portrait-record";
import { rotateSigningKey } from "@/lib/lineage/verbs/rotate-signing-key";
import { verifyPicture } from "@/lib/lineage/verbs/verify-picture";
import { type ApiTag, route } from "@/lib/transport/route";

export const lineageApi = {
  verify: route({
    method: "POST",
    path: "/verify",
    verb: verifyPicture,
    summary: "Whether a file is a picture of this site, and where it comes from; nothing is kept",
    description:
      "Send the file in a form (`multipart/form-data`, part `file`), or in base64 in JSON. How records are signed and checked without this site stands in `docs/lineage.md`.",
    idempotent: false,
    files: { file: "one" },
  }),
  record: route({
    method: "GET",
    path: "/portraits/{id}/record",
    verb: getPortraitRecord,
    summary: "Where a portrait of yours comes from, signed",
    faults: ["lineage.no_record"],
  }),
};

export const signingKeysApi = {
  rotate: route({
    method: "POST",
    path: "/admin/signing-keys",
    verb: rotateSigningKey,
    summary: "Sign picture records with a new key from now on",
    status: 201,
    idempotent: false,
  }),
};

export const api: readonly ApiTag[] = [
  {
    name: "lineage",
    description: "Where pictures come from, in signed records that anybody can check.",
    routes: lineageApi,
  },
  { name: "admin", routes: signingKeysApi },
];
