import type { Build } from "@/lib/rulebook/build";
import type { Finding } from "@/lib/rulebook/check";
import { homebrewRef, isSound } from "@/lib/rulebook/homebrew";
import { brokenFields } from "@/lib/rulebook/homebrew-shape";
import { inventoryFindings } from "@/lib/rulebook/inventory";
import type { RulesPack } from "@/lib/rulebook/pack";
import { resolve } from "@/lib/rulebook/resolve";
import type { Resolved } from "@/lib/rulebook/resolve/resolved";
import { homebrewTaken, isOpen, violations } from "@/lib/rulebook/slot-check";

const known = new WeakMap<Resolved, readonly Finding[]>();

/** Everything the rules have to say about a build: what is open, what is forbidden, what is of the user's own making. */
export function checkBuild(pack: RulesPack, build: Build): Finding[] {
  const resolved = resolve(pack, build);
  const had = known.get(resolved);
  if (had) return [...had];
  const found = findings(resolved, build);
  known.set(resolved, found);
  return [...found];
}

function findings(resolved: Resolved, build: Build): Finding[] {
  const found: Finding[] = [];
  for (const node of resolved.nodes) {
    if (isOpen(resolved, node)) {
      found.push({
        code: "choice.open",
        severity: "open",
        slot: node.slot,
        params: { count: node.count - node.taken.length },
        srdRef: node.srdRef,
      });
    }
    found.push(...violations(resolved, node), ...homebrewTaken(node));
  }
  const seen = new Set<string>();
  for (const choice of build.choices) {
    if (seen.has(choice.slot)) {
      found.push({
        code: "choice.repeated",
        severity: "violation",
        slot: choice.slot,
        params: { id: choice.slot },
        srdRef: { section: "Character Creation" },
      });
    }
    seen.add(choice.slot);
    if (resolved.bySlot.has(choice.slot)) continue;
    const level = /^level\/(\d+)\/class$/.exec(choice.slot)?.[1];
    found.push({
      code:
        level === undefined
          ? "choice.unknown-slot"
          : Number(level) > 20
            ? "level.too-high"
            : "level.gap",
      severity: "violation",
      slot: choice.slot,
      params: {},
      srdRef: { section: "Character Creation" },
    });
  }
  for (const entry of build.homebrew ?? []) {
    if (isSound(entry)) continue;
    found.push({
      code: "homebrew.broken",
      severity: "violation",
      slot: "homebrew",
      params: { id: entry.id, fields: brokenFields(entry.kind, entry.row).join(", ") },
      srdRef: homebrewRef,
    });
  }
  found.push(...inventoryFindings(resolved));
  return found;
}
