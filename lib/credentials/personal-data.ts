import { eq } from "drizzle-orm";
import { personalRows } from "@/db/personal-rows";
import { identities, passkeys } from "@/db/schema/credentials";
import type { PersonalData } from "@/lib/kernel/ctx";

const { id, name, createdAt, lastUsedAt } = passkeys;

export const personalData: PersonalData = {
  files: [
    {
      name: "sign-in-methods.json",
      part: "identities",
      rows: ({ db }, userId) =>
        personalRows(db, identities, { where: eq(identities.userId, userId), by: [identities.id] }),
    },
    {
      name: "sign-in-methods.json",
      part: "passkeys",
      rows: ({ db }, userId) =>
        personalRows(db, passkeys, {
          where: eq(passkeys.userId, userId),
          by: [id],
          columns: { id, name, createdAt, lastUsedAt },
        }),
    },
  ],
};
