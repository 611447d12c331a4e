import type { PublicCharacterPage } from "@/lib/characters/public-view";
import type { ExportSource } from "@/lib/exports/export-source";
import type { Locale } from "@/lib/i18n/locales";
import { newId } from "@/lib/kernel/ids";
import { type Build, type Choice, choiceAt } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { textsIn } from "@/lib/rulebook/texts-in";

type Wanted = {
  seed?: string;
  level?: number;
  multiclass?: boolean;
  choices?: Choice[];
  build?: Build;
  locale?: Locale;
  character?: Partial<PublicCharacterPage["character"]>;
};

export const site = "https://mythwright.test";

/** A shared character as the page's own loader would hand it over, from a seed. */
export function sourceOf(wanted: Wanted = {}): ExportSource {
  const { seed = "export", level = 1, multiclass = false, locale = "en" } = wanted;
  const keep = { pack: "srd-5.2", choices: wanted.choices ?? [] };
  const build = wanted.build ?? randomBuild(srd52, seed, { level, multiclass, keep });
  const sheet = deriveSheet(srd52, build);
  const findings = checkBuild(srd52, build);
  const at = "2026-11-21T08:00:00.000Z";
  return {
    locale,
    site,
    page: {
      character: {
        id: newId("character"),
        slug: "aela-stormborn-x7k2m9",
        name: locale === "fa" ? "آیلا تُندرزاد" : "Aela Stormborn",
        speciesId: sheet.species ?? null,
        classId: sheet.classes[0]?.id ?? null,
        backgroundId: sheet.background ?? null,
        classes: sheet.classes.map((taken) => ({ id: taken.id, level: taken.level })),
        speciesName: build.homebrew?.find(({ id }) => id === sheet.species)?.name ?? null,
        backgroundName: build.homebrew?.find(({ id }) => id === sheet.background)?.name ?? null,
        level: sheet.level,
        visibility: "public",
        violations: 0,
        homebrew: 0,
        portrait: null,
        updatedAt: at,
        url: "/c/aela-stormborn-x7k2m9",
        owner: { handle: "mira", name: locale === "fa" ? "میرا" : "Mira" },
        pronouns: locale === "fa" ? "او" : "she/her",
        alignment: choiceAt(build, "alignment")?.take[0] ?? null,
        biography:
          locale === "fa"
            ? "در توفان زاده شد.\n\nدریا بزرگش کرد."
            : "Born in a storm.\n\nRaised by the sea.",
        appearance: {},
        build,
        publishedAt: at,
        version: 7,
        ...wanted.character,
      },
      sheet,
      findings,
      texts: textsIn([sheet, findings], build, locale),
    },
  };
}
