import { z } from "zod";
import type { Locale } from "@/lib/kernel/ctx";
import type { Build } from "@/lib/rulebook/build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Explained } from "@/lib/rulebook/sheet";
import { ExplainedView } from "@/lib/rulebook/sheet-view";
import { sheetNumbers } from "./sheet-numbers";

const ExplainedNumber: z.ZodType<Explained, Explained> = ExplainedView;

export const NumberChange = z
  .object({
    id: z.string().describe("`armorClass`, `score/str`, `skill/stealth`, `toHit/rapier` …"),
    label: z.string(),
    form: z.enum(["plain", "modifier"]),
    from: ExplainedNumber.nullable().describe("Null where that sheet has no such number"),
    to: ExplainedNumber.nullable(),
  })
  .meta({ id: "NumberChange" });

/** Every number that differs between the sheets of two builds. */
export function numbersBetween(before: Build, after: Build, locale: Locale) {
  const was = new Map(
    sheetNumbers(deriveSheet(srd52, before), before, locale).map((row) => [row.id, row]),
  );
  const is = new Map(
    sheetNumbers(deriveSheet(srd52, after), after, locale).map((row) => [row.id, row]),
  );
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id) => {
    const [from, to] = [was.get(id), is.get(id)];
    const row = to ?? from;
    if (!row || from?.explained.value === to?.explained.value) return [];
    return [
      {
        id,
        label: row.label,
        form: row.form,
        from: from?.explained ?? null,
        to: to?.explained ?? null,
      },
    ];
  });
}
