import { formatModifier } from "@/lib/i18n/format";
import type { Build } from "@/lib/rulebook/build";
import { optionText } from "@/lib/rulebook/options";
import { nameIn } from "@/lib/rulebook/own-texts";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { resolve } from "@/lib/rulebook/resolve";
import type { Resolved, SlotNode } from "@/lib/rulebook/resolve/resolved";
import type { TextKind, TextLocale } from "@/lib/rulebook/text";

/**
 * What was chosen where each feature asked, by `kind/id/level` of the feature: `feature/paladin/subclass/3` to
 * `["Oath of Devotion"]`, a feat that raises abilities to `["Strength +2"]`. Spells stand in their own list.
 */
export function featurePicks(
  build: Build,
  locale: TextLocale,
): Readonly<Record<string, readonly string[]>> {
  const resolved = resolve(srd52, build);
  const picks: Record<string, string[]> = {};
  for (const node of resolved.nodes) {
    if (
      node.taken.length === 0 ||
      node.swapOf ||
      node.from.of === "spell" ||
      node.from.of === "class"
    )
      continue;
    const { kind, id } = node.source;
    // A feature that comes again at a later level is told once; the same feat taken twice is told twice.
    const feature = resolved.features.find(
      (entry) =>
        entry.kind === kind && entry.id === id && (kind !== "feat" || entry.level === node.level),
    );
    if (!feature) continue;
    const key = `${feature.kind}/${feature.id}/${feature.level}`;
    picks[key] = [...(picks[key] ?? []), ...namesOf(resolved, node, build, locale)];
  }
  return picks;
}

function namesOf(resolved: Resolved, node: SlotNode, build: Build, locale: TextLocale): string[] {
  return [...new Set(node.taken)].map((id) => {
    const text = optionText(resolved, node, id);
    const name = nameIn(build, text.kind as TextKind, text.id, locale);
    if (node.from.of !== "ability-increase") return name;
    return `${name} ${formatModifier(locale, node.taken.filter((other) => other === id).length)}`;
  });
}
