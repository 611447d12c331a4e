import { type Ability, abilities, type Build, type Choice, emptyBuild } from "@/lib/rulebook/build";
import { inOrder } from "@/lib/rulebook/choose";
import { type Rng, rngFrom, rollAbilities, shuffled } from "@/lib/rulebook/dice";
import { optionIds } from "@/lib/rulebook/options";
import type { RulesPack } from "@/lib/rulebook/pack";
import { recommendedIn } from "@/lib/rulebook/recommendations";
import { refusal } from "@/lib/rulebook/refusal";
import { resolve } from "@/lib/rulebook/resolve";
import type { Resolved, SlotNode } from "@/lib/rulebook/resolve/resolved";
import { bestThree, isOpen, violations } from "@/lib/rulebook/slot-check";

export interface RandomOptions {
  /** What is taken already; legal picks of it stay as they are. */
  readonly keep?: Build;
  /** Character level to reach, 1 to 20; never lower than that of `keep`. */
  readonly level?: number;
  /** May levels after the first go to other classes, where the abilities allow it? */
  readonly multiclass?: boolean;
}

/** Where any of the recommended is as good as the next, chance picks among them: two wizards need not know the same spells. */
const mayVary: ReadonlySet<string> = new Set(["background", "spell"]);
const stepsMax = 2000;
const roundsMax = 12;
/** Asked first, because what they give rules out picks elsewhere. */
const firstAsked: readonly string[] = [
  "species",
  "class",
  "background",
  "size",
  "method",
  "rolls",
  "scores",
  "background-abilities",
  // What is carried decides what is mastered, and scores what is cast with.
  "package",
  "ability",
  "subclass",
  "option",
  "feat",
  "fighting-style",
  "list",
];

/** A whole legal character from a seed: the same seed and options give the same build. Only what is still open is settled. */
export function randomBuild(pack: RulesPack, seed: string, options: RandomOptions = {}): Build {
  const rng = rngFrom(`${pack.id}:${seed}`);
  let build = options.keep ?? emptyBuild(pack.id);
  for (let round = 0; round < roundsMax; round += 1) {
    build = withoutViolations(pack, build);
    build = fill(pack, build, rng);
    const level = resolve(pack, build).level;
    if (level < Math.min(20, options.level ?? 1)) {
      build = climb(pack, build, rng, options);
      round = 0;
      continue;
    }
    const resolved = resolve(pack, build);
    if (
      resolved.nodes.every(
        (node) => !isOpen(resolved, node) && forbidden(resolved, node).length === 0,
      )
    )
      break;
  }
  return inOrder(pack, build);
}

const forbidden = (resolved: Resolved, node: SlotNode) =>
  violations(resolved, node).filter((finding) => finding.severity === "violation");

/** Takes out what the rules forbid, so that it can be chosen anew. */
function withoutViolations(pack: RulesPack, build: Build): Build {
  const resolved = resolve(pack, build);
  const choices = build.choices.flatMap((choice): Choice[] => {
    const node = resolved.bySlot.get(choice.slot);
    if (!node) return [];
    const found = forbidden(resolved, node);
    if (found.length === 0) return [choice];
    const bad = new Set(found.map((finding) => finding.params.id));
    const take = choice.take.filter((id) => !bad.has(id)).slice(0, node.count);
    const mended = !node.swapOf && take.length > 0 && take.length < choice.take.length;
    return mended ? [{ ...choice, take }] : [];
  });
  return choices.length === build.choices.length &&
    choices.every((choice, i) => choice === build.choices[i])
    ? build
    : { ...build, choices };
}

/** Answers one choice at a time. Working out options is what costs, so it is done for the one choice that is answered. */
function fill(pack: RulesPack, start: Build, rng: Rng): Build {
  let build = start;
  const stuck = new Set<string>();
  for (let step = 0; step < stepsMax; step += 1) {
    const resolved = resolve(pack, build);
    const open = resolved.nodes.filter((node) => !stuck.has(node.slot) && mayBeOpen(node));
    const node =
      firstAsked.map((of) => open.find((entry) => entry.from.of === of)).find(Boolean) ?? open[0];
    if (!node) return build;
    const choice = answer(resolved, node, rng);
    if (
      choice.take.length === node.taken.length &&
      choice.scores === undefined &&
      choice.rolls === undefined
    ) {
      stuck.add(node.slot);
      continue;
    }
    build = {
      ...build,
      choices: [...build.choices.filter((entry) => entry.slot !== node.slot), choice],
    };
  }
  return build;
}

function mayBeOpen(node: SlotNode): boolean {
  if (node.optional) return false;
  if (node.from.of === "scores") return node.choice?.scores === undefined;
  if (node.from.of === "rolls") return node.choice?.rolls === undefined;
  return node.taken.length < node.count;
}

function answer(resolved: Resolved, node: SlotNode, rng: Rng): Choice {
  const { slot } = node;
  switch (node.from.of) {
    case "method":
      return { slot, take: ["standard-array"] };
    case "rolls":
      return { slot, take: [], rolls: rollAbilities(rng) };
    case "scores":
      return { slot, take: [], scores: scoresFor(resolved, rng) };
    case "background-abilities":
    case "ability-increase":
      return { slot, take: increases(resolved, node, node.from.ids, rng) };
    default:
      return { slot, take: picks(resolved, node, rng) };
  }
}

/** Scores in the order of the class's suggestion, whatever the method gave. */
function scoresFor(resolved: Resolved, rng: Rng): Record<Ability, number> {
  const suggestion = resolved.path[0]?.class.standardArray;
  const ranked = suggestion
    ? [...abilities].sort((a, b) => suggestion[b] - suggestion[a])
    : shuffled(rng, abilities);
  const method = resolved.choices.get("abilities/method")?.take[0];
  const rolls = resolved.choices.get("abilities/rolls")?.rolls;
  const values =
    method === "rolled" && rolls
      ? rolls.map(bestThree).sort((a, b) => b - a)
      : [...resolved.pack.tables.standardArray].sort((a, b) => b - a);
  const scores = {} as Record<Ability, number>;
  ranked.forEach((ability, index) => {
    scores[ability] = values[index] ?? 10;
  });
  return scores;
}

/** What is taken already, then what is recommended, then whatever else is legal. An increase may name an ability twice. */
function increases(resolved: Resolved, node: SlotNode, ids: readonly string[], rng: Rng): string[] {
  const left = [...node.taken];
  const advised = recommendedIn(resolved, node).filter((id) => {
    const at = left.indexOf(id);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
  const rest = shuffled(
    rng,
    ids.filter((id) => refusal(resolved, node, id, "offer") === undefined),
  );
  const take = [...node.taken, ...advised].slice(0, node.count);
  for (const id of rest) if (take.length < node.count && !take.includes(id)) take.push(id);
  return take;
}

function picks(resolved: Resolved, node: SlotNode, rng: Rng): string[] {
  const legal = optionIds(resolved, node).filter(
    (id) =>
      !node.taken.includes(id) &&
      // The game assumes characters that are not evil: such a one is chosen, never dealt.
      resolved.pack.alignments.get(id)?.evil !== true &&
      refusal(resolved, node, id, "offer") === undefined,
  );
  const advised = recommendedIn(resolved, node).filter((id) => legal.includes(id));
  const varied = mayVary.has(node.from.of) && node.suggested.length === 0;
  const order = [
    ...(varied ? shuffled(rng, advised) : advised),
    ...shuffled(
      rng,
      legal.filter((id) => !advised.includes(id)),
    ),
  ];
  // A package of things makes a better first character than a handful of coins.
  if (node.from.of === "package") return order.sort().slice(0, 1);
  const held = spellsElsewhere(resolved, node);
  const fresh = order.filter((id) => !held.has(id));
  return [...node.taken, ...fresh, ...order.filter((id) => held.has(id))].slice(0, node.count);
}

/** Spells that the character has by another way already: legal to take again, and a waste. */
function spellsElsewhere(resolved: Resolved, node: SlotNode): ReadonlySet<string> {
  const held = new Set<string>();
  if (node.from.of !== "spell") return held;
  const fromBook = node.from.fromSpellbook === true;
  for (const { grant, source } of resolved.grants) {
    if (
      grant.give !== "spell" ||
      source.slot === node.slot ||
      (fromBook && grant.mode === "spellbook")
    )
      continue;
    held.add(grant.spell);
  }
  return held;
}

function climb(pack: RulesPack, build: Build, rng: Rng, options: RandomOptions): Build {
  const resolved = resolve(pack, build);
  const level = resolved.level + 1;
  const last = resolved.path.at(-1)?.class.id;
  if (last === undefined) return build;
  const slot = `level/${level}/class`;
  const taking = (id: string): Build => ({
    ...build,
    choices: [...build.choices, { slot, take: [id] }],
  });
  if (options.multiclass && rng() < 0.3) {
    for (const id of shuffled(rng, [...pack.classes.keys()])) {
      const tried = taking(id);
      const seen = resolve(pack, tried);
      const node = seen.bySlot.get(slot);
      if (node && refusal(seen, node, id, "check") === undefined) return tried;
    }
  }
  return taking(last);
}
