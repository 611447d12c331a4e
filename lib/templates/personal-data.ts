import { eq, inArray } from "drizzle-orm";
import { personalRows } from "@/db/personal-rows";
import { templateMarks, templates, templateVersions } from "@/db/schema/templates";
import type { PersonalData } from "@/lib/kernel/ctx";

export const personalData: PersonalData = {
  files: [
    {
      name: "templates.json",
      part: "templates",
      rows: ({ db }, userId) =>
        personalRows(db, templates, {
          where: eq(templates.ownerId, userId),
          by: [templates.id],
        }),
    },
    {
      name: "templates.json",
      part: "versions",
      rows: ({ db }, userId) =>
        personalRows(db, templateVersions, {
          where: inArray(
            templateVersions.templateId,
            db.select({ id: templates.id }).from(templates).where(eq(templates.ownerId, userId)),
          ),
          by: [templateVersions.templateId, templateVersions.version],
        }),
    },
    {
      name: "templates.json",
      part: "marks",
      rows: ({ db }, userId) =>
        personalRows(db, templateMarks, {
          where: eq(templateMarks.userId, userId),
          by: [templateMarks.kind, templateMarks.templateId],
        }),
    },
  ],
};
