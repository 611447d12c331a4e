import { getCharacter } from "@/lib/characters/verbs/get-character";
import { formatNumber } from "@/lib/i18n/format";
import { perform } from "@/lib/kernel/perform";
import { verb } from "@/lib/kernel/verb";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { nameIn } from "@/lib/rulebook/own-texts";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { differences } from "../difference";
import { digestOf, givenBytes } from "../given-bytes";
import { readImport } from "../read-import";
import { ImportPreview, PreviewInput } from "../schema";

/** Says what a file holds, what the rules say of it, what would be lost and what would change. Writes nothing. */
export const previewImport = verb({
  name: "imports.preview",
  kind: "read",
  access: "anyone",
  scope: "characters:write",
  rate: "imports.preview",
  input: PreviewInput,
  output: ImportPreview,
  async run({ ctx, input }) {
    const bytes = givenBytes(input);
    const imported = readImport(bytes);
    const against = input.against === undefined ? null : (await perform(getCharacter, ctx, { id: input.against })).data;
    const sheet = deriveSheet(srd52, imported.build);
    const findings = checkBuild(srd52, imported.build);
    const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
    const locale = input.locale ?? ctx.origin.locale;
    const line = [
      ...(sheet.species ? [nameIn(imported.build, "species", sheet.species, locale)] : []),
      ...sheet.classes.map(
        ({ id, level }) => `${nameIn(imported.build, "class", id, locale)} ${formatNumber(locale, level)}`,
      ),
    ].join(" · ");
    return {
      ...imported,
      line,
      summary: {
        species: sheet.species ?? null,
        classes: sheet.classes.map(({ id, level }) => ({ id, level })),
        background: sheet.background ?? null,
        level: sheet.level,
        hitPoints: sheet.hitPoints.value,
        armorClass: sheet.armorClass.value,
        spells: sheet.spells.length,
        items: sheet.inventory.length,
      },
      findings: { open: count("open"), violations: count("violation"), homebrew: count("homebrew") },
      difference: against ? differences(against, imported, locale) : null,
      digest: digestOf(bytes, against ?? undefined),
    };
  },
});
