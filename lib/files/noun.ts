import type { NounDeclaration } from "@/lib/kernel/noun";
import { filesFaults } from "./faults.ts";

export const filesNoun = {
  name: "files",
  leansOn: [],
  opens: [
    "attach-upload",
    "copy-stored",
    "image-view",
    "read-stored",
    "store-image",
    "upload-view",
  ],
  ids: { file: "fil", upload: "upl" },
  scopes: ["files:read", "files:write"],
  jobs: {
    "files.purge_unattached": { schedule: "23 * * * *" },
    "files.remove_stored": {},
    "files.remove_unnamed": { schedule: "43 3 * * *" },
  },
  ratePolicies: {
    "files.upload": { limit: 30, windowMs: 3_600_000, whenDown: "local" },
    "files.create_upload": { limit: 120, windowMs: 600_000, whenDown: "local" },
    "files.receive_part": { limit: 600, windowMs: 60_000, whenDown: "local" },
    "files.read": { limit: 1200, windowMs: 60_000, whenDown: "pass" },
  },
  faults: filesFaults,
} as const satisfies NounDeclaration;
