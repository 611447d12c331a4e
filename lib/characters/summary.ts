import type { Build } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { resolve } from "@/lib/rulebook/resolve";

/** The few facts of a build that lists sort and filter by. */
export function summarize(build: Build) {
  const { species, classes, background, level } = resolve(srd52, build);
  const findings = checkBuild(srd52, build);
  const count = (severity: "open" | "violation" | "homebrew") =>
    Math.min(30_000, findings.filter((finding) => finding.severity === severity).length);
  return {
    speciesId: species?.id ?? null,
    classId: classes[0]?.id ?? null,
    backgroundId: background?.id ?? null,
    classes: classes.map(({ id, level: taken }) => {
      const name = ownNameOf(build, id);
      return { id, level: taken, ...(name ? { name } : {}) };
    }),
    speciesName: ownNameOf(build, species?.id),
    backgroundName: ownNameOf(build, background?.id),
    level: Math.max(1, level),
    openChoices: count("open"),
    violations: count("violation"),
    homebrew: count("homebrew"),
  };
}

const ownNameOf = (build: Build, id: string | undefined) =>
  (build.homebrew ?? []).find((entry) => entry.id === id)?.name ?? null;
