import type { Build, Choice, SlotId } from "@/lib/rulebook/build";
import { optionIds } from "@/lib/rulebook/options";
import type { RulesPack } from "@/lib/rulebook/pack";
import { refusal } from "@/lib/rulebook/refusal";
import { resolve } from "@/lib/rulebook/resolve";
import type { Resolved, SlotNode } from "@/lib/rulebook/resolve/resolved";

const roundsMax = 8;

/**
 * The build with this choice made. Choices that exist no longer because of it go (another species has no elven lineage), and so
 * do single picks that it makes impossible (a skill that the new background gives anyway): they open up again instead of standing
 * there forbidden. The choice itself is taken as it is; `checkBuild` tells whether it is legal.
 */
export function applyChoice(pack: RulesPack, build: Build, choice: Choice): Build {
  const others = build.choices.filter((entry) => entry.slot !== choice.slot);
  const empty =
    choice.take.length === 0 && choice.scores === undefined && choice.rolls === undefined;
  const next: Build = { ...build, choices: empty ? others : [...others, choice] };
  return settle(pack, build, next, choice.slot);
}

export function removeChoice(pack: RulesPack, build: Build, slot: SlotId): Build {
  if (!build.choices.some((entry) => entry.slot === slot)) return build;
  return settle(
    pack,
    build,
    { ...build, choices: build.choices.filter((entry) => entry.slot !== slot) },
    slot,
  );
}

function settle(pack: RulesPack, before: Build, changed: Build, slot: SlotId): Build {
  const was = resolve(pack, before);
  let build = changed;
  for (let round = 0; round < roundsMax; round += 1) {
    const now = resolve(pack, build);
    const choices = now.build.choices.flatMap((choice) => kept(was, now, choice, slot));
    const stable =
      choices.length === build.choices.length &&
      choices.every((choice, i) => choice === build.choices[i]);
    if (stable) break;
    build = { ...build, choices };
  }
  return inOrder(pack, build);
}

/** What remains of another choice after the change. */
function kept(was: Resolved, now: Resolved, choice: Choice, changed: SlotId): Choice[] {
  if (choice.slot === changed) return [choice];
  const node = now.bySlot.get(choice.slot);
  const old = was.bySlot.get(choice.slot);
  // A slot that neither build has was there before: unknown things are reported, not swept away.
  if (!node) return old ? [] : [choice];
  if (!old || choice.take.length === 0 || node.swapOf) return [choice];
  const whole = choice.take.filter((id) => !broken(was, old, now, node, id));
  // Fewer picks than before (a class level that became an earlier one): the first ones stay.
  const take = old.count > node.count ? whole.slice(0, node.count) : whole;
  if (take.length === choice.take.length) return [choice];
  return take.length === 0 && choice.scores === undefined ? [] : [{ ...choice, take }];
}

function broken(was: Resolved, old: SlotNode, now: Resolved, node: SlotNode, id: string): boolean {
  const offered = optionIds(now, node).includes(id);
  if (!offered) return optionIds(was, old).includes(id);
  return (
    refusal(now, node, id, "check") !== undefined && refusal(was, old, id, "check") === undefined
  );
}

/** Choices in the order in which they are asked, so that equal characters are equal builds. */
export function inOrder(pack: RulesPack, build: Build): Build {
  const order = new Map(resolve(pack, build).nodes.map((node, index) => [node.slot, index]));
  const place = (slot: SlotId) => order.get(slot) ?? Number.MAX_SAFE_INTEGER;
  const choices = [...build.choices].sort((a, b) => place(a.slot) - place(b.slot));
  return choices.every((choice, index) => choice === build.choices[index])
    ? build
    : { ...build, choices };
}
