import type { Build } from "@/lib/rulebook/build";
import type { Step } from "@/lib/rulebook/grants";
import { withHomebrew } from "@/lib/rulebook/homebrew";
import type { RulesPack, SrdRef } from "@/lib/rulebook/pack";
import { classNode, hitPointsNode, visitClassLevel } from "@/lib/rulebook/resolve/class-levels";
import { visitCopiedSpells, visitGifts } from "@/lib/rulebook/resolve/found";
import {
  visitAbilities,
  visitBackground,
  visitEquipment,
  visitLanguages,
  visitSpecies,
} from "@/lib/rulebook/resolve/origin";
import type { NodeSource, Resolved } from "@/lib/rulebook/resolve/resolved";
import { creation, rule } from "@/lib/rulebook/resolve/sources";
import { Tree } from "@/lib/rulebook/resolve/tree";

const known = new WeakMap<Build, Resolved>();

/**
 * Walks the build once, in the order of creation and then level by level, and says which choices it has and which grants are in
 * force. Total on any structurally valid build; ids it does not know are passed over here and reported by `checkBuild`.
 */
export function resolve(basePack: RulesPack, build: Build): Resolved {
  const pack = withHomebrew(basePack, build);
  const hit = known.get(build);
  if (hit?.pack === pack) return hit;
  const resolved = walk(new Tree(pack, build));
  known.set(build, resolved);
  return resolved;
}

/** The order of the visits is the order in which choices are asked. */
function walk(tree: Tree): Resolved {
  const { pack, build, path, level } = tree;
  const species = taken(
    tree,
    "species",
    { of: "species" },
    creation("Choose a Species"),
    pack.species,
  );
  const size = species ? visitSpecies(tree, species) : undefined;
  classNode(tree, 1);
  const background = taken(
    tree,
    "background",
    { of: "background" },
    creation("Choose a Background"),
    pack.backgrounds,
  );
  if (background) visitBackground(tree, background);
  const scores = visitAbilities(tree);
  if (path[0]) visitClassLevel(tree, 1, path[0]);
  visitEquipment(tree, background);
  visitLanguages(tree);
  tree.node({
    slot: "alignment",
    step: "details",
    from: { of: "alignment" },
    source: rule("alignment"),
    srdRef: creation("The Nine Alignments"),
  });
  path.forEach((entry, index) => {
    if (index === 0) return;
    classNode(tree, index + 1);
    hitPointsNode(tree, index + 1, entry.class);
    visitClassLevel(tree, index + 1, entry);
  });
  visitCopiedSpells(tree);
  visitGifts(tree);
  const { classes, grants, nodes, bySlot, choices, features } = tree;
  return {
    pack,
    build,
    level,
    classes,
    path,
    species,
    background,
    size,
    scores,
    grants,
    nodes,
    bySlot,
    choices,
    features,
  };
}

/** The row that a choice of one took, if the pack has it. */
function taken<R>(
  tree: Tree,
  slot: Step & ("species" | "background"),
  from: NodeSource,
  srdRef: SrdRef,
  rows: ReadonlyMap<string, R>,
): R | undefined {
  const node = tree.node({ slot, step: slot, from, source: rule(slot), srdRef });
  return node.taken[0] === undefined ? undefined : rows.get(node.taken[0]);
}
