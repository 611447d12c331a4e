import type { Build } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";

/** The few facts of a build that lists sort and filter by. */
export function summarize(build: Build) {
  const sheet = deriveSheet(srd52, build);
  const findings = checkBuild(srd52, build);
  const count = (severity: "open" | "violation" | "homebrew") =>
    Math.min(30_000, findings.filter((finding) => finding.severity === severity).length);
  return {
    speciesId: sheet.species ?? null,
    classId: sheet.classes[0]?.id ?? null,
    backgroundId: sheet.background ?? null,
    level: Math.max(1, sheet.level),
    openChoices: count("open"),
    violations: count("violation"),
    homebrew: count("homebrew"),
  };
}
