import type { NounDeclaration } from "@/lib/kernel/noun";
import { tokensFaults } from "./faults.ts";

export const tokensNoun = {
  name: "tokens",
  leansOn: ["users", "sessions", "notifications"],
  shows: ["scopes"],
  ids: { token: "tok" },
  events: {
    "tokens.created": "ways",
    "tokens.revoked": "ways",
  },
  ratePolicies: {
    "tokens.create": { limit: 20, windowMs: 86_400_000, whenDown: "local" },
  },
  faults: tokensFaults,
} as const satisfies NounDeclaration;
