import type { NounDeclaration } from "@/lib/kernel/noun";

export const filesNoun = {
  name: "files",
  leansOn: [],
  opens: ["copy-stored", "image-view", "store-image"],
  ids: { file: "fil" },
  jobs: { "files.remove_unnamed": { schedule: "43 3 * * *" } },
  ratePolicies: {
    "files.upload": { limit: 30, windowMs: 3_600_000, whenDown: "local" },
  },
} as const satisfies NounDeclaration;
