import { eq } from "drizzle-orm";
import { handOver, personalRows } from "@/db/personal-rows";
import { files } from "@/db/schema/files";
import { uploads } from "@/db/schema/uploads";
import type { PersonalData } from "@/lib/kernel/ctx";

const { id, roomId, kind, name, size, mimeType, createdAt } = uploads;

export const personalData: PersonalData = {
  files: [
    {
      name: "files.json",
      rows: ({ db }, userId) =>
        personalRows(db, files, { where: eq(files.ownerId, userId), by: [files.id] }),
    },
    {
      name: "uploads.json",
      rows: ({ db }, userId) =>
        personalRows(db, uploads, {
          where: eq(uploads.ownerId, userId),
          by: [id],
          columns: { id, roomId, kind, name, size, mimeType, createdAt },
        }),
    },
  ],
  handsOver: [handOver(files.ownerId), handOver(uploads.ownerId)],
};
