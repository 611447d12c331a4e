import type { NounDeclaration } from "@/lib/kernel/noun";
import { lineageFaults } from "./faults.ts";

export const lineageNoun = {
  name: "lineage",
  leansOn: ["users"],
  opens: [
    "picture-xmp",
    "read-records",
    "record-picture",
    "release-records",
    "signed-record",
    "write-record",
  ],
  ids: { record: "rec" },
  permissions: { "lineage.rotate_key": "superuser" },
  events: { "lineage.key_rotated": "staff" },
  jobs: {
    "lineage.empty_released": { schedule: "17 * * * *" },
    "lineage.purge_links": { schedule: "27 4 * * *" },
  },
  ratePolicies: {
    "lineage.verify": { limit: 30, windowMs: 60_000, whenDown: "local" },
  },
  pages: { verify: "everybody" },
  faults: lineageFaults,
} as const satisfies NounDeclaration;
