import type { PersonalData } from "@/lib/kernel/ctx";
import { accountOf } from "./own-account";

export const personalData: PersonalData = {
  files: [
    {
      name: "account.json",
      isSingle: true,
      async *rows(ctx, userId) {
        const { passwordHash, handleSkeleton: _, ...account } = await accountOf(ctx, userId);
        yield { ...account, hasPassword: passwordHash !== null };
      },
    },
  ],
};
