import { eq } from "drizzle-orm";
import { handOver, personalRows } from "@/db/personal-rows";
import { pictureRecords } from "@/db/schema/lineage";
import type { PersonalData } from "@/lib/kernel/ctx";

const { record, signature, createdAt } = pictureRecords;

export const personalData: PersonalData = {
  files: [
    {
      name: "picture-records.json",
      rows: ({ db }, userId) =>
        personalRows(db, pictureRecords, {
          where: eq(pictureRecords.ownerId, userId),
          by: [pictureRecords.ownerId, pictureRecords.id],
          columns: { record, signature, createdAt },
        }),
    },
  ],
  handsOver: [handOver(pictureRecords.ownerId)],
};
