import { and, eq, isNull } from "drizzle-orm";
import { personalRows } from "@/db/personal-rows";
import { knownDevices, sessions } from "@/db/schema/sessions";
import type { PersonalData } from "@/lib/kernel/ctx";

export const personalData: PersonalData = {
  files: [
    {
      name: "sessions.json",
      part: "sessions",
      // A staff member's session in this account names their own device; that it was there stands in the activity.
      rows: ({ db }, userId) =>
        personalRows(db, sessions, {
          where: and(eq(sessions.userId, userId), isNull(sessions.actingStaffId)),
          by: [sessions.id],
        }),
    },
    {
      name: "sessions.json",
      part: "devices",
      rows: ({ db }, userId) =>
        personalRows(db, knownDevices, {
          where: eq(knownDevices.userId, userId),
          by: [knownDevices.hash],
          columns: { firstSeenAt: knownDevices.createdAt, lastSeenAt: knownDevices.lastSeenAt },
        }),
    },
  ],
};
