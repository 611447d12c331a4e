import { getCharacter } from "@/lib/characters/verbs/get-character";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/kernel/locale";
import { verb } from "@/lib/kernel/verb";
import type { Build } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { nameIn } from "@/lib/rulebook/own-texts";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Sheet } from "@/lib/rulebook/sheet";
import { differences } from "../difference";
import { digestOf, givenBytes } from "../given-bytes";
import { labelOf } from "../number-labels";
import { losesNothing, type ReadFile } from "../read-file";
import { readInWorker } from "../read-in-worker";
import { ImportPreview, PreviewInput } from "../schema";

/** Says what a file holds, what becomes of each part of it, what the rules say and what would change. Writes nothing. */
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
    const file = await readInWorker(bytes, input.which);
    const against =
      input.against === undefined ? null : await ctx.perform(getCharacter, { id: input.against });
    const sheet = deriveSheet(srd52, file.build);
    const findings = checkBuild(srd52, file.build);
    const count = (severity: string) =>
      findings.filter((finding) => finding.severity === severity).length;
    const locale = input.locale ?? ctx.origin.locale;
    return {
      ...contentOf(file),
      line: lineOf(file.build, sheet, locale),
      summary: summaryOf(file, sheet),
      picture: file.pictureBase64 !== undefined,
      findings: {
        open: count("open"),
        violations: count("violation"),
        homebrew: count("homebrew"),
      },
      account: {
        ...file.account,
        beside: [...file.account.beside],
        nothingLost: losesNothing(file.account),
        differences: file.account.differences.map((one) => ({
          ...one,
          label: labelOf(one, locale),
        })),
      },
      difference: against ? differences(against, file, locale) : null,
      digest: digestOf(bytes, against ?? undefined),
    };
  },
});

function contentOf({
  kind,
  names,
  which,
  name,
  pronouns,
  alignment,
  biography,
  appearance,
  build,
}: ReadFile) {
  return { kind, names, which, name, pronouns, alignment, biography, appearance, build };
}

function lineOf(build: Build, sheet: Sheet, locale: Locale): string {
  return [
    ...(sheet.species ? [nameIn(build, "species", sheet.species, locale)] : []),
    ...sheet.classes.map(
      ({ id, level }) => `${nameIn(build, "class", id, locale)} ${formatNumber(locale, level)}`,
    ),
  ].join(" · ");
}

function summaryOf(file: ReadFile, sheet: Sheet) {
  return {
    species: sheet.species ?? null,
    classes: sheet.classes.map(({ id, level }) => ({ id, level })),
    background: sheet.background ?? null,
    level: sheet.level,
    hitPoints: sheet.hitPoints.value,
    hitPointsNow: Math.max(0, sheet.hitPoints.value - (file.play?.damage ?? 0)),
    armorClass: sheet.armorClass.value,
    spells: sheet.spells.length,
    items: sheet.inventory.length,
  };
}
