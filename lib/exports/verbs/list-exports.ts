import { z } from "zod";
import { shareFormats } from "@/lib/characters/formats";
import { CharacterId } from "@/lib/characters/schema";
import { getCharacter } from "@/lib/characters/verbs/get-character";
import { localePath } from "@/lib/i18n/paths";
import { must } from "@/lib/kernel/fault";
import { locales } from "@/lib/kernel/locale";
import { verb } from "@/lib/kernel/verb";
import { env } from "@/lib/platform/env";

const localeInput = z.enum(locales).optional().describe("Language of the forms");

export const ExportList = z
  .object({
    items: z.array(
      z.object({
        format: z.string(),
        type: z.string().describe("Content type"),
        url: z.url().describe("Whoever has the page's address has this one; no account needed"),
      }),
    ),
  })
  .meta({ id: "ExportList" });

/** Every form in which a shared character can be taken elsewhere. A private one has no addresses. */
export const listExports = verb({
  name: "exports.list",
  kind: "read",
  access: "person",
  scope: "characters:read",
  input: z.strictObject({ id: CharacterId, locale: localeInput }),
  output: ExportList,
  async run({ ctx, input }) {
    const character = await ctx.perform(getCharacter, { id: input.id });
    must(character.visibility !== "private", "conflict", "exports.not_shared");
    const prefix = localePath(input.locale ?? ctx.origin.locale, "/c").slice(0, -2);
    return {
      items: Object.entries(shareFormats).map(([format, { ending, type }]) => ({
        format,
        type,
        url: `${env().APP_URL}${prefix}${character.url}.${ending}`,
      })),
    };
  },
});
