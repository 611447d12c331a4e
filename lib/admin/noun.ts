import type { NounDeclaration } from "@/lib/kernel/noun";

export const adminNoun = {
  name: "admin",
  leansOn: [
    "users",
    "sessions",
    "credentials",
    "profiles",
    "moderation",
    "data-exports",
    "activity",
    "characters",
    "files",
    "portraits",
    "stars",
    "tokens",
  ],
  permissions: { "system.read": "admin" },
  pages: { admin: "members" },
} as const satisfies NounDeclaration;
