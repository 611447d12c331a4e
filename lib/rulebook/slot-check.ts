import type { Ability } from "@/lib/rulebook/build";
import type { Finding, FindingCode } from "@/lib/rulebook/check";
import { isHomebrew } from "@/lib/rulebook/homebrew";
import { neededBy, optionIds } from "@/lib/rulebook/options";
import type { SrdRef } from "@/lib/rulebook/pack";
import { refusal } from "@/lib/rulebook/refusal";
import { isGift, type Resolved, type SlotNode } from "@/lib/rulebook/resolve/resolved";
import { highestMaximum, scoreMax } from "@/lib/rulebook/scores";

/** How many picks the choice can really have: its count, or fewer where the options run out. */
export function picksNeeded(resolved: Resolved, node: SlotNode): number {
  if (node.taken.length >= node.count) return node.count;
  if (node.from.of === "scores" || node.from.of === "rolls") return 1;
  if (node.from.of === "ability-increase" || node.from.of === "background-abilities")
    return node.count;
  let legal = 0;
  // Of a hundred spells nobody needs to know more than that there are enough.
  for (const id of optionIds(resolved, node)) {
    if (node.taken.includes(id) || refusal(resolved, node, id, "offer") === undefined) legal += 1;
    if (legal === node.count) break;
  }
  return legal;
}

export function isOpen(resolved: Resolved, node: SlotNode): boolean {
  if (node.optional) return false;
  if (node.from.of === "scores") return node.choice?.scores === undefined;
  if (node.from.of === "rolls") return node.choice?.rolls === undefined;
  return node.taken.length < picksNeeded(resolved, node);
}

/** What is wrong with what was taken here. */
export function violations(resolved: Resolved, node: SlotNode): Finding[] {
  const found: Finding[] = [];
  const say = (code: FindingCode, params: Finding["params"] = {}, srdRef: SrdRef = node.srdRef) =>
    found.push({ code, severity: "violation", slot: node.slot, params, srdRef });

  if (node.from.of === "scores") return scoreFindings(resolved, node);
  if (node.from.of === "rolls") return rollFindings(node);
  if (node.swapOf) return swapFindings(resolved, node);
  if (node.taken.length === 0) return found;
  if (node.taken.length > node.count)
    say("choice.too-many", { count: node.count, taken: node.taken.length });

  const offered = new Set(optionIds(resolved, node));
  const seen = new Map<string, number>();
  for (const id of node.taken) {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    if (!offered.has(id)) {
      say(notOffered(resolved, node, id), { id });
      continue;
    }
    if (times > 1 && !mayRepeat(resolved, node, id, times)) {
      say("choice.repeated", { id });
      continue;
    }
    const why = refusal(resolved, node, id, "check");
    if (why) say(why.code, { id, ...why.params }, why.srdRef);
  }
  if (node.from.of === "background-abilities" && node.taken.length === node.count) {
    const counts = [...seen.values()].sort().join("");
    if (counts !== "111" && counts !== "12") say("abilities.increase-shape");
  }
  if (node.from.of === "hit-points" && node.taken[0] === "rolled") {
    const roll = node.choice?.rolls?.[0]?.[0];
    if (roll === undefined || !Number.isInteger(roll) || roll < 1 || roll > node.from.die) {
      say("hit-points.roll-invalid", { die: node.from.die });
    }
  }
  if (node.from.of === "method" && node.taken[0] === "manual") {
    found.push({
      code: "abilities.unverified",
      severity: "homebrew",
      slot: node.slot,
      params: {},
      srdRef: node.srdRef,
    });
  }
  return found;
}

function notOffered(resolved: Resolved, node: SlotNode, id: string): FindingCode {
  if (node.from.of === "spell") {
    const row = resolved.pack.spells.get(id);
    if (row) {
      if (typeof node.from.level === "number" && row.level !== node.from.level)
        return "spell.level";
      if (node.from.fromSpellbook) return "spell.not-in-spellbook";
      return "spell.not-on-list";
    }
  }
  return "choice.unknown-option";
}

function mayRepeat(resolved: Resolved, node: SlotNode, id: string, times: number): boolean {
  if (node.from.of === "ability-increase") return times <= node.from.most;
  // A third of the same is told by its shape: +3 is not among the ways.
  if (node.from.of === "background-abilities") return true;
  if (node.from.of === "option")
    return node.from.options.find((row) => row.id === id)?.repeatable !== undefined;
  if (node.from.of === "feat") return resolved.pack.feats.get(id)?.repeatable !== undefined;
  return false;
}

function swapFindings(resolved: Resolved, node: SlotNode): Finding[] {
  const [from, to] = node.taken;
  if (node.taken.length === 0) return [];
  const say = (code: FindingCode, params: Finding["params"], srdRef = node.srdRef): Finding[] => [
    { code, severity: "violation", slot: node.slot, params, srdRef },
  ];
  if (from === undefined || to === undefined || node.taken.length > 2)
    return say("choice.too-many", { count: 2 });
  if (!node.swapOf?.includes(from)) return say("choice.not-offered", { id: from });
  if (from === to) return say("choice.already-have", { id: to });
  const needed = neededBy(node, from);
  if (needed)
    return say(
      "choice.needed-by",
      { id: from, option: `${node.textPath}/${needed.id}` },
      needed.srdRef,
    );
  if (!optionIds(resolved, node).includes(to))
    return say(notOffered(resolved, node, to), { id: to });
  const levelOf = (id: string) => resolved.pack.spells.get(id)?.level;
  if (node.from.of === "spell" && node.from.levels && levelOf(from) !== levelOf(to)) {
    return say("spell.wrong-kind", { id: to });
  }
  const why = refusal(resolved, node, to, "check");
  return why ? say(why.code, { id: to, ...why.params }, why.srdRef) : [];
}

function scoreFindings(resolved: Resolved, node: SlotNode): Finding[] {
  const scores = node.choice?.scores;
  if (!scores) return [];
  const { tables } = resolved.pack;
  const say = (code: FindingCode, params: Finding["params"] = {}): Finding[] => [
    { code, severity: "violation", slot: node.slot, params, srdRef: node.srdRef },
  ];
  const values = (Object.keys(scores) as Ability[]).map((ability) => scores[ability]);
  const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b).join();
  switch (resolved.choices.get("abilities/method")?.take[0]) {
    case "standard-array":
      return sorted(values) === sorted(tables.standardArray)
        ? []
        : say("abilities.not-standard-array");
    case "point-buy": {
      let spent = 0;
      for (const value of values) {
        const cost = tables.pointCost[value];
        if (cost === undefined) return say("abilities.point-range", { value });
        spent += cost;
      }
      return spent <= tables.pointBudget
        ? []
        : say("abilities.point-budget", { spent, budget: tables.pointBudget });
    }
    case "rolled": {
      const rolls = resolved.choices.get("abilities/rolls")?.rolls;
      if (!rolls) return say("abilities.rolls-missing");
      return sorted(values) === sorted(rolls.map(bestThree))
        ? []
        : say("abilities.not-rolled-scores");
    }
    case "final":
      return finalScoreFindings(resolved, node, scores);
    default:
      return soundScores(values) ? [] : say("abilities.point-range");
  }
}

const soundScores = (values: readonly number[]): boolean =>
  values.every((value) => Number.isInteger(value) && value >= 1 && value <= scoreMax);

/** Scores as they stand, every increase in them: none can have passed the highest maximum that the character's gains allow. */
function finalScoreFindings(
  resolved: Resolved,
  node: SlotNode,
  scores: Readonly<Record<Ability, number>>,
): Finding[] {
  const say = (code: FindingCode, params: Finding["params"]): Finding => ({
    code,
    severity: "violation",
    slot: node.slot,
    params,
    srdRef: node.srdRef,
  });
  if (!soundScores(Object.values(scores))) return [say("abilities.point-range", {})];
  return (Object.keys(scores) as Ability[]).flatMap((ability) => {
    const max = highestMaximum(resolved, ability);
    return scores[ability] > max ? [say("abilities.above-maximum", { id: ability, max })] : [];
  });
}

function rollFindings(node: SlotNode): Finding[] {
  const rolls = node.choice?.rolls;
  if (!rolls) return [];
  const sound =
    rolls.length === 6 &&
    rolls.every(
      (dice) =>
        dice.length === 4 && dice.every((die) => Number.isInteger(die) && die >= 1 && die <= 6),
    );
  return sound
    ? []
    : [
        {
          code: "abilities.rolls-invalid",
          severity: "violation",
          slot: node.slot,
          params: {},
          srdRef: node.srdRef,
        },
      ];
}

/** Total of the highest three of four dice. */
export function bestThree(dice: readonly number[]): number {
  return dice.reduce((sum, die) => sum + die, 0) - Math.min(...dice);
}

/** Points that scores cost in point buy; undefined where a score cannot be bought. */
export function pointCost(
  resolved: Pick<Resolved, "pack">,
  scores: Readonly<Record<Ability, number>>,
): number | undefined {
  let spent = 0;
  for (const value of Object.values(scores)) {
    const cost = resolved.pack.tables.pointCost[value];
    if (cost === undefined) return undefined;
    spent += cost;
  }
  return spent;
}

export function homebrewTaken(node: SlotNode): Finding[] {
  return node.taken
    .filter((id) => isHomebrew(id) || isGift(node.slot))
    .map((id) => ({
      code: "homebrew.entry",
      severity: "homebrew",
      slot: node.slot,
      params: { id },
      srdRef: node.srdRef,
    }));
}
