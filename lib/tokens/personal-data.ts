import { eq } from "drizzle-orm";
import { personalRows } from "@/db/personal-rows";
import { apiTokens } from "@/db/schema/tokens";
import type { PersonalData } from "@/lib/kernel/ctx";

const { id, name, scopes, createdAt } = apiTokens;

export const personalData: PersonalData = {
  files: [
    {
      name: "sign-in-methods.json",
      part: "tokens",
      rows: ({ db }, userId) =>
        personalRows(db, apiTokens, {
          where: eq(apiTokens.userId, userId),
          by: [id],
          columns: { id, name, scopes, createdAt },
        }),
    },
  ],
};
