import type { NounDeclaration } from "@/lib/kernel/noun";
import { dataExportsFaults } from "./faults.ts";

export const dataExportsNoun = {
  name: "data-exports",
  leansOn: ["users", "notifications"],
  ids: { export: "exp" },
  events: {
    "accounts.export_requested": "account",
  },
  jobs: {
    "data_exports.build": {},
  },
  faults: dataExportsFaults,
} as const satisfies NounDeclaration;
