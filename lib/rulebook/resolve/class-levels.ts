import type { ChoiceSpec, OptionSource } from "@/lib/rulebook/grants";
import type { ClassRow } from "@/lib/rulebook/pack";
import type { Owner } from "@/lib/rulebook/resolve/resolved";
import { creation, rule } from "@/lib/rulebook/resolve/sources";
import type { Context, Tree } from "@/lib/rulebook/resolve/tree";

export function classNode(tree: Tree, level: number): void {
  tree.node({
    slot: `level/${level}/class`,
    step: "class",
    level,
    from: { of: "class" },
    source: rule("class"),
    srdRef: creation(level === 1 ? "Step 1: Choose Class" : "Level Advancement / Gaining a Level"),
  });
}

export function hitPointsNode(tree: Tree, level: number, row: ClassRow): void {
  tree.node({
    slot: `level/${level}/hp`,
    step: "hit-points",
    level,
    from: { of: "hit-points", die: row.hitDie },
    optional: true,
    default: ["fixed"],
    source: { kind: "class", id: row.id },
    srdRef: {
      ...creation("Level Advancement / Gaining a Level"),
      table: "Fixed Hit Points by Class",
    },
  });
}

export function visitClassLevel(
  tree: Tree,
  level: number,
  { class: row, classLevel }: { class: ClassRow; classLevel: number },
): void {
  const prefix = `level/${level}/class/${row.id}`;
  const taken = tree.classes.find((entry) => entry.id === row.id);
  const owner: Owner = { class: row.id };
  if (classLevel === 1) {
    const traits = level === 1 ? row.core : row.multiclass;
    const context: Context = {
      source: { kind: "class", id: row.id, slot: `level/${level}/class` },
      srdRef: row.srdRef,
      textPath: row.id,
      owner,
      level,
      classLevel,
    };
    for (const grant of traits.grants) tree.grant(grant, context, true);
    for (const spec of traits.choices) tree.visitChoice(spec, prefix, context);
  }
  for (const feature of row.features) {
    if (feature.level !== classLevel) continue;
    tree.visitFeature(feature, prefix, {
      source: { kind: "feature", id: feature.again ?? feature.id, slot: `level/${level}/class` },
      owner,
      level,
      classLevel,
    });
  }
  if (classLevel >= row.subclassLevel && taken) {
    taken.subclass ??= subclassOf(tree, row);
    const subclass =
      taken.subclass === undefined ? undefined : tree.pack.subclasses.get(taken.subclass);
    for (const feature of subclass?.features ?? []) {
      if (feature.level !== classLevel) continue;
      tree.visitFeature(feature, `${prefix}/${subclass?.id}`, {
        source: { kind: "feature", id: feature.again ?? feature.id, slot: `level/${level}/class` },
        owner,
        level,
        classLevel,
      });
    }
  }
  visitSpellcasting(tree, row, classLevel, level, prefix, owner);
  swapNodes(tree, row, level, classLevel, owner);
}

function subclassOf(tree: Tree, row: ClassRow): string | undefined {
  for (const node of tree.nodes) {
    if (node.from.of === "subclass" && node.owner.class === row.id) {
      const id = node.taken[0];
      return id !== undefined && tree.pack.subclasses.get(id)?.class === row.id ? id : undefined;
    }
  }
  return undefined;
}

function visitSpellcasting(
  tree: Tree,
  row: ClassRow,
  classLevel: number,
  level: number,
  prefix: string,
  owner: Owner,
): void {
  const casting = row.spellcasting;
  if (!casting) return;
  const context: Context = {
    source: {
      kind: "feature",
      id: `${row.id}/${casting.progression === "pact" ? "pact-magic" : "spellcasting"}`,
      slot: `level/${level}/class`,
    },
    srdRef: {
      section: `${row.srdRef.section} / Level 1: ${casting.progression === "pact" ? "Pact Magic" : "Spellcasting"}`,
    },
    textPath: row.id,
    owner,
    level,
    classLevel,
  };
  const gained = (table: readonly number[]) =>
    (table[classLevel - 1] ?? 0) - (table[classLevel - 2] ?? 0);
  const secrets = tree.grants.flatMap((entry) =>
    entry.grant.give === "spell-list" && entry.owner.class === row.id ? entry.grant.lists : [],
  );
  const spec = (
    id: string,
    count: number,
    from: OptionSource,
    picks: ChoiceSpec["picks"],
    suggested?: readonly string[],
  ) =>
    count > 0 &&
    tree.visitChoice(
      {
        id,
        step: "spells",
        count,
        from,
        picks,
        asClass: row.id,
        spellAbility: "class",
        // Every caster but the wizard trades cantrips at a new level; the wizard does it at a long rest, by editing the pick.
        swap:
          (picks === "spell-cantrip" && !casting.spellbook) ||
          (picks === "spell-prepared" && casting.changes === "one-on-level"),
        ...(classLevel === 1 && suggested ? { suggested } : {}),
      },
      prefix,
      context,
    );
  spec(
    "cantrips",
    gained(casting.cantrips),
    { of: "spell", lists: [row.id], level: 0 },
    "spell-cantrip",
    casting.suggested.cantrips,
  );
  if (casting.spellbook) {
    const count = classLevel === 1 ? casting.spellbook.first : casting.spellbook.perLevel;
    spec(
      "spellbook",
      count,
      { of: "spell", lists: [row.id], level: "slots" },
      "spell-book",
      casting.suggested.spellbook,
    );
  }
  spec(
    "prepared",
    gained(casting.prepared),
    {
      of: "spell",
      lists: [row.id, ...secrets],
      level: "slots",
      ...(casting.spellbook ? { fromSpellbook: true } : {}),
    },
    "spell-prepared",
    casting.suggested.prepared,
  );
}

/** A pick of a level of its own (an arcanum) gives way to one of the same level, whichever of them it is. */
function ofTheirLevels(
  tree: Tree,
  from: OptionSource & { of: "spell" },
  picks: readonly string[],
): OptionSource {
  const levels = [...new Set(picks.flatMap((id) => tree.pack.spells.get(id)?.level ?? []))];
  return levels.length > 0 ? { ...from, level: Math.max(...levels), levels } : from;
}

/** One optional replacement per swappable group at every later level of the class. */
function swapNodes(
  tree: Tree,
  row: ClassRow,
  level: number,
  classLevel: number,
  owner: Owner,
): void {
  if (classLevel < 2) return;
  for (const [group, { origin, latest, picks }] of tree.swaps.standing) {
    if (origin.level >= level || !group.startsWith(`class/${row.id}/`)) continue;
    const slot = `level/${level}/${group}/swap`;
    tree.node({
      slot,
      step: origin.step,
      level,
      from:
        latest.from.of === "spell" && typeof latest.from.level === "number"
          ? ofTheirLevels(tree, latest.from, picks)
          : latest.from,
      count: 2,
      optional: true,
      source: origin.source,
      srdRef: origin.srdRef,
      owner,
      classLevel,
      textPath: origin.textPath,
      swapOf: [...picks],
      ...(origin.spec ? { spec: origin.spec } : {}),
    });
    const [from, to] = tree.choices.get(slot)?.take ?? [];
    if (from !== undefined && to !== undefined) {
      const index = picks.indexOf(from);
      if (index >= 0) picks[index] = to;
    }
  }
}
