import { type Ability, abilities, type SlotId } from "@/lib/rulebook/build";
import type {
  BackgroundRow,
  EquipmentPackage,
  Size,
  SpeciesRow,
  SrdRef,
} from "@/lib/rulebook/pack";
import type { Owner } from "@/lib/rulebook/resolve/resolved";
import { creation, rule } from "@/lib/rulebook/resolve/sources";
import type { Context, Tree } from "@/lib/rulebook/resolve/tree";
import type { Source } from "@/lib/rulebook/sheet";

export function visitSpecies(tree: Tree, row: SpeciesRow): Size | undefined {
  const source: Source = { kind: "species", id: row.id, slot: "species" };
  let size = row.sizes[0];
  if (row.sizes.length > 1) {
    const node = tree.node({
      slot: "species/size",
      step: "species",
      from: { of: "size", ids: row.sizes },
      source,
      srdRef: row.srdRef,
    });
    size = row.sizes.find((id) => id === node.taken[0]);
  }
  const owner: Owner = {};
  for (const trait of row.traits) {
    if (trait.level > Math.max(1, tree.level)) continue;
    tree.visitFeature(trait, "species", {
      source: { kind: "feature", id: trait.id, slot: "species" },
      owner,
      level: trait.level,
      classLevel: 0,
    });
  }
  return size;
}

export function visitBackground(tree: Tree, row: BackgroundRow): void {
  const source: Source = { kind: "background", id: row.id, slot: "background" };
  const context: Context = {
    source,
    srdRef: row.srdRef,
    textPath: row.id,
    owner: {},
    level: 1,
    classLevel: 0,
  };
  const node = tree.finalScores
    ? undefined
    : tree.node({
        slot: "background/abilities",
        step: "abilities",
        from: { of: "background-abilities", ids: row.abilities },
        count: 3,
        source,
        srdRef: { section: "Character Origins / Parts of a Background / Ability Scores" },
      });
  for (const id of new Set(node?.taken)) {
    const ability = abilities.find((name) => name === id);
    if (!ability || !row.abilities.includes(ability)) continue;
    const add = node?.taken.filter((taken) => taken === id).length ?? 0;
    tree.grant(
      { give: "ability", ability, add, max: 20 },
      { ...context, source: { ...source, slot: "background/abilities" } },
      false,
    );
  }
  for (const skill of row.skills) tree.grant({ give: "skill", skill }, context, true);
  if ("id" in row.tool) tree.grant({ give: "tool", tool: row.tool.id }, context, true);
  else {
    const from = { of: "tool", categories: [row.tool.category] } as const;
    tree.visitChoice({ id: "tool", step: "background", count: 1, from }, "background", context);
  }
  tree.visitFeat(row.feat, "background/feat", { ...context, preset: row.featPreset ?? {} }, true);
}

export function visitAbilities(tree: Tree): Readonly<Record<Ability, number>> | undefined {
  const source = rule("ability-scores");
  const srdRef = creation("Step 3: Ability Scores");
  const method = tree.node({
    slot: "abilities/method",
    step: "abilities",
    from: { of: "method" },
    suggested: ["standard-array"],
    source,
    srdRef,
  });
  if (method.taken[0] === "rolled") {
    tree.node({
      slot: "abilities/rolls",
      step: "abilities",
      from: { of: "rolls" },
      source,
      srdRef,
    });
  }
  const node = tree.node({
    slot: "abilities/scores",
    step: "abilities",
    from: { of: "scores" },
    source,
    srdRef,
  });
  return node.choice?.scores;
}

export function visitLanguages(tree: Tree): void {
  const srdRef = { ...creation("Choose Languages"), table: "Standard Languages" };
  const context: Context = {
    source: rule("languages"),
    srdRef,
    textPath: "languages",
    owner: {},
    level: 1,
    classLevel: 0,
  };
  tree.grant({ give: "language", language: "common" }, context, true);
  const node = tree.node({
    slot: "languages",
    step: "languages",
    from: { of: "language", rarity: "standard" },
    count: 2,
    source: context.source,
    srdRef,
  });
  for (const language of node.taken) {
    if (tree.pack.languages.has(language)) {
      tree.grant(
        { give: "language", language },
        { ...context, source: rule("languages", "languages") },
        false,
      );
    }
  }
}

export function visitEquipment(tree: Tree, background: BackgroundRow | undefined): void {
  const first = tree.path[0]?.class;
  if (first)
    packageNodes(
      tree,
      "equipment/class",
      { kind: "class", id: first.id },
      first.equipment,
      first.srdRef,
    );
  if (background) {
    const source: Source = { kind: "background", id: background.id };
    packageNodes(tree, "equipment/background", source, background.equipment, background.srdRef);
  }
}

function packageNodes(
  tree: Tree,
  slot: SlotId,
  source: Source,
  packages: readonly EquipmentPackage[],
  srdRef: SrdRef,
): void {
  const ids = packages.map((entry) => entry.id);
  // Whoever says what is carried needs no package.
  const optional = tree.build.inventory !== undefined;
  const node = tree.node({
    slot,
    step: "equipment",
    from: { of: "package", ids },
    source,
    srdRef,
    optional,
  });
  const taken = packages.find((entry) => entry.id === node.taken[0]);
  for (const item of taken?.items ?? []) {
    if (!item.choose) continue;
    tree.node({
      slot: `${slot}/${item.choose.id}`,
      step: "equipment",
      from: { of: "item", ids: item.choose.from },
      optional: true,
      default: [item.choose.suggested],
      source,
      srdRef,
    });
  }
}
