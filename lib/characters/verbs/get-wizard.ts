import { z } from "zod";
import { locales } from "@/lib/kernel/locale";
import { verb } from "@/lib/kernel/verb";
import { makeWizardView } from "../make-wizard-view";
import { ownedCharacterAndLibrary } from "../owned-character";
import { CharacterId } from "../schema";
import { WizardView } from "../wizard-view";

export const localeInput = z
  .enum(locales)
  .optional()
  .describe("Language of the names; the request's own when absent");

export const getWizard = verb({
  name: "characters.wizard",
  kind: "read",
  access: "person",
  scope: "characters:read",
  input: z.strictObject({ id: CharacterId, locale: localeInput }),
  output: WizardView,
  async run({ ctx, input }) {
    const [character, library] = await ownedCharacterAndLibrary(ctx, input.id);
    return makeWizardView(character, library, input.locale ?? ctx.origin.locale);
  },
});
