import type { NounDeclaration } from "@/lib/kernel/noun";
import { profilesFaults } from "./faults.ts";

export const profilesNoun = {
  name: "profiles",
  leansOn: ["users", "files"],
  events: {
    "accounts.avatar_changed": "account",
    "accounts.avatar_removed": "account",
    "accounts.handle_changed": "account",
    "accounts.profile_edited": "account",
  },
  jobs: {
    "profiles.remove_file": {},
    "profiles.renew_avatar": {},
  },
  pages: { people: "members" },
  faults: profilesFaults,
} as const satisfies NounDeclaration;
