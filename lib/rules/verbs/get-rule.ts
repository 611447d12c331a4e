import { z } from "zod";
import { must } from "@/lib/kernel/fault";
import { locales } from "@/lib/kernel/locale";
import { verb } from "@/lib/kernel/verb";
import { playableTexts } from "@/lib/rulebook/playable-texts";
import { packOf, rowsOf, toRuleRow } from "../rows";
import { PackInput, RuleKindInput, RuleRow } from "../schema";

export const getRule = verb({
  name: "rules.get",
  kind: "read",
  access: "anyone",
  scope: "rules:read",
  rate: "rules.read",
  input: z.strictObject({
    kind: RuleKindInput,
    id: z.string().max(120),
    pack: PackInput,
    locale: z.enum(locales).optional(),
  }),
  output: RuleRow,
  async run({ ctx, input }) {
    const row = rowsOf(packOf(input.pack), input.kind).get(input.id);
    must(row, "not_found", "rules.not_found");
    const locale = input.locale ?? ctx.origin.locale;
    return toRuleRow(input.kind, row, locale, await playableTexts(locale));
  },
});
