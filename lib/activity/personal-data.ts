import { eq } from "drizzle-orm";
import { personalRows } from "@/db/personal-rows";
import { events } from "@/db/schema/events";
import type { PersonalData } from "@/lib/kernel/ctx";
import { asOwnerReads } from "@/lib/kernel/event";

export const personalData: PersonalData = {
  files: [
    {
      name: "activity.json",
      async *rows(ctx, userId) {
        const own = { where: eq(events.userId, userId), by: [events.createdAt, events.id] };
        for await (const row of personalRows(ctx.db, events, own))
          yield asOwnerReads(row as typeof events.$inferSelect);
      },
    },
  ],
};
