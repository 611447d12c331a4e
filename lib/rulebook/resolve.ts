import { type Ability, abilities, type Build, type Choice, type SlotId } from "@/lib/rulebook/build";
import type { ChoiceSpec, Feature, Grant, OptionRow, OptionSource, Step } from "@/lib/rulebook/grants";
import { withHomebrew } from "@/lib/rulebook/homebrew";
import type {
  BackgroundRow,
  ClassId,
  ClassRow,
  EquipmentPackage,
  FeatRow,
  RulesPack,
  Size,
  SpeciesRow,
  SrdRef,
} from "@/lib/rulebook/pack";
import type { Source } from "@/lib/rulebook/sheet";

/** What several grants share: the casting ability and the spell list chosen for a feat, a lineage or a class feature. */
export interface Owner {
  readonly class?: ClassId;
  casting?: Ability;
  list?: string;
}

/** A grant in force, with where it comes from. */
export interface ActiveGrant {
  readonly grant: Grant;
  readonly source: Source;
  readonly srdRef: SrdRef;
  /** Character level at which it began. */
  readonly at: number;
  /** True for what is given, false for what was picked. */
  readonly fixed: boolean;
  readonly owner: Owner;
}

export type NodeSource =
  | OptionSource
  | { readonly of: "species" }
  | { readonly of: "background" }
  | { readonly of: "class" }
  | { readonly of: "alignment" }
  | { readonly of: "size"; readonly ids: readonly Size[] }
  | { readonly of: "background-abilities"; readonly ids: readonly Ability[] }
  | { readonly of: "method" }
  | { readonly of: "scores" }
  | { readonly of: "rolls" }
  | { readonly of: "package"; readonly ids: readonly string[] }
  | { readonly of: "item"; readonly ids: readonly string[] }
  | { readonly of: "hit-points"; readonly die: number };

/** A choice the build has, before its options are worked out. */
export interface SlotNode {
  readonly slot: SlotId;
  readonly step: Step;
  readonly level: number;
  readonly from: NodeSource;
  readonly count: number;
  readonly optional: boolean;
  readonly default?: readonly string[];
  readonly suggested: readonly string[];
  readonly taken: readonly string[];
  readonly choice?: Choice;
  readonly source: Source;
  readonly srdRef: SrdRef;
  readonly owner: Owner;
  readonly spec?: ChoiceSpec;
  /** Class level at which it is asked; 0 outside classes. */
  readonly classLevel: number;
  /** Path that option texts hang from. */
  readonly textPath: string;
  /** How many grants were in force before this choice. */
  readonly grantsBefore: number;
  /** For a replacement: the picks of its group that may go. */
  readonly swapOf?: readonly string[];
}

export interface ActiveFeature {
  readonly id: string;
  readonly kind: "feature" | "feat" | "option";
  readonly level: number;
  readonly source: Source;
  readonly srdRef: SrdRef;
}

export interface ClassTaken {
  readonly id: ClassId;
  readonly row: ClassRow;
  level: number;
  subclass?: string;
}

export interface Resolved {
  readonly pack: RulesPack;
  readonly build: Build;
  readonly level: number;
  readonly classes: readonly ClassTaken[];
  /** The class of each character level, from level 1. */
  readonly path: readonly { readonly class: ClassRow; readonly classLevel: number }[];
  readonly species?: SpeciesRow;
  readonly background?: BackgroundRow;
  readonly size?: Size;
  readonly scores?: Readonly<Record<Ability, number>>;
  readonly grants: readonly ActiveGrant[];
  readonly nodes: readonly SlotNode[];
  readonly bySlot: ReadonlyMap<SlotId, SlotNode>;
  readonly choices: ReadonlyMap<SlotId, Choice>;
  readonly features: readonly ActiveFeature[];
}

interface Context {
  readonly source: Source;
  readonly srdRef: SrdRef;
  readonly textPath: string;
  readonly owner: Owner;
  readonly level: number;
  readonly classLevel: number;
  readonly preset?: Readonly<Record<string, string>>;
}

interface Swap {
  readonly slot: SlotId;
  readonly from: string;
  readonly to: string;
  used: boolean;
}

const rule = (id: string, slot?: SlotId): Source => ({ kind: "rule", id, ...(slot ? { slot } : {}) });
const creation = (title: string): SrdRef => ({ section: `Character Creation / ${title}` });

/** As many as a spellbook's hundred pages will ever be asked to hold. */
const copiedMax = 300;
const giftRef: SrdRef = { section: "Homebrew" };
export const isGift = (slot: SlotId): boolean => slot.startsWith("gift/");

const known = new WeakMap<Build, Resolved>();

/**
 * Walks the build once, in the order of creation and then level by level, and says which choices it has and which grants are in
 * force. Total on any structurally valid build; ids it does not know are passed over here and reported by `checkBuild`.
 */
export function resolve(basePack: RulesPack, build: Build): Resolved {
  const pack = withHomebrew(basePack, build);
  const hit = known.get(build);
  if (hit?.pack === pack) return hit;
  const resolved = new Walk(pack, build).run();
  known.set(build, resolved);
  return resolved;
}

class Walk {
  readonly pack: RulesPack;
  readonly build: Build;
  readonly choices = new Map<SlotId, Choice>();
  readonly nodes: SlotNode[] = [];
  readonly bySlot = new Map<SlotId, SlotNode>();
  readonly grants: ActiveGrant[] = [];
  readonly features: ActiveFeature[] = [];
  readonly classes: ClassTaken[] = [];
  readonly path: { class: ClassRow; classLevel: number }[] = [];
  /** Replacements by group (`class/bard/cantrips`), in level order. */
  readonly swaps = new Map<string, Swap[]>();
  /** Picks standing in each swappable group while the walk goes on, and the choice that began the group. */
  readonly standing = new Map<string, { readonly origin: SlotNode; readonly picks: string[] }>();
  level = 0;
  /** The scores are those of a finished sheet, with every increase in them: no increase is asked or counted again. */
  finalScores = false;

  constructor(pack: RulesPack, build: Build) {
    this.pack = pack;
    this.build = build;
  }

  run(): Resolved {
    for (const choice of this.build.choices) this.choices.set(choice.slot, choice);
    this.finalScores = this.choices.get("abilities/method")?.take[0] === "final";
    this.countLevels();
    this.collectSwaps();

    const species = this.takeOne("species", "species", { of: "species" }, creation("Choose a Species"), (id) =>
      this.pack.species.get(id),
    );
    const size = species ? this.visitSpecies(species) : undefined;
    this.classNode(1);
    const background = this.takeOne(
      "background",
      "background",
      { of: "background" },
      creation("Choose a Background"),
      (id) => this.pack.backgrounds.get(id),
    );
    if (background) this.visitBackground(background);
    const scores = this.visitAbilities();
    if (this.path[0]) this.visitClassLevel(1, this.path[0]);
    this.visitEquipment(background);
    this.visitLanguages();
    this.node({
      slot: "alignment",
      step: "details",
      from: { of: "alignment" },
      source: rule("alignment"),
      srdRef: creation("The Nine Alignments"),
    });
    for (let level = 2; level <= this.level; level += 1) {
      const entry = this.path[level - 1];
      if (!entry) continue;
      this.classNode(level);
      this.hitPointsNode(level, entry.class);
      this.visitClassLevel(level, entry);
    }
    this.visitCopiedSpells();
    this.visitGifts();

    return {
      pack: this.pack,
      build: this.build,
      level: this.level,
      classes: this.classes,
      path: this.path,
      species,
      background,
      size,
      scores,
      grants: this.grants,
      nodes: this.nodes,
      bySlot: this.bySlot,
      choices: this.choices,
      features: this.features,
    };
  }

  /** Levels count while each has a class: a gap ends the climb, and what lies above it is reported as not offered. */
  private countLevels(): void {
    for (let level = 1; level <= 20; level += 1) {
      const id = this.choices.get(`level/${level}/class`)?.take[0];
      const row = id === undefined ? undefined : this.pack.classes.get(id);
      if (!row) return;
      let taken = this.classes.find((entry) => entry.id === row.id);
      if (!taken) {
        taken = { id: row.id, row, level: 0 };
        this.classes.push(taken);
      }
      taken.level += 1;
      this.path.push({ class: row, classLevel: taken.level });
      this.level = level;
    }
  }

  private collectSwaps(): void {
    const found: { level: number; group: string; swap: Swap }[] = [];
    for (const choice of this.choices.values()) {
      const match = /^level\/(\d+)\/(.+)\/swap$/.exec(choice.slot);
      const [from, to] = choice.take;
      if (!match?.[1] || !match[2] || from === undefined || to === undefined) continue;
      const level = Number(match[1]);
      if (level <= this.level) {
        found.push({ level, group: match[2], swap: { slot: choice.slot, from, to, used: false } });
      }
    }
    found.sort((a, b) => a.level - b.level);
    for (const { group, swap } of found) {
      const list = this.swaps.get(group) ?? [];
      list.push(swap);
      this.swaps.set(group, list);
    }
  }

  private node(
    entry: Pick<SlotNode, "slot" | "step" | "from" | "source" | "srdRef"> &
      Partial<
        Pick<
          SlotNode,
          | "level"
          | "count"
          | "optional"
          | "default"
          | "suggested"
          | "owner"
          | "spec"
          | "classLevel"
          | "textPath"
          | "swapOf"
        >
      >,
  ): SlotNode {
    const choice = this.choices.get(entry.slot);
    const node: SlotNode = {
      level: 1,
      count: 1,
      optional: false,
      suggested: [],
      owner: {},
      classLevel: 0,
      textPath: entry.slot,
      ...entry,
      taken: choice?.take ?? [],
      ...(choice ? { choice } : {}),
      grantsBefore: this.grants.length,
    };
    this.nodes.push(node);
    this.bySlot.set(node.slot, node);
    return node;
  }

  private takeOne<R>(
    slot: SlotId,
    step: Step,
    from: NodeSource,
    srdRef: SrdRef,
    find: (id: string) => R | undefined,
  ): R | undefined {
    const node = this.node({ slot, step, from, source: rule(slot), srdRef });
    return node.taken[0] === undefined ? undefined : find(node.taken[0]);
  }

  private classNode(level: number): void {
    this.node({
      slot: `level/${level}/class`,
      step: "class",
      level,
      from: { of: "class" },
      source: rule("class"),
      srdRef: creation(level === 1 ? "Step 1: Choose Class" : "Level Advancement / Gaining a Level"),
    });
  }

  private hitPointsNode(level: number, row: ClassRow): void {
    this.node({
      slot: `level/${level}/hp`,
      step: "hit-points",
      level,
      from: { of: "hit-points", die: row.hitDie },
      optional: true,
      default: ["fixed"],
      source: { kind: "class", id: row.id },
      srdRef: { ...creation("Level Advancement / Gaining a Level"), table: "Fixed Hit Points by Class" },
    });
  }

  private visitSpecies(row: SpeciesRow): Size | undefined {
    const source: Source = { kind: "species", id: row.id, slot: "species" };
    let size = row.sizes[0];
    if (row.sizes.length > 1) {
      const node = this.node({
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
      if (trait.level > Math.max(1, this.level)) continue;
      this.visitFeature(trait, "species", {
        source: { kind: "feature", id: trait.id, slot: "species" },
        owner,
        level: trait.level,
        classLevel: 0,
      });
    }
    return size;
  }

  private visitBackground(row: BackgroundRow): void {
    const source: Source = { kind: "background", id: row.id, slot: "background" };
    const context: Context = {
      source,
      srdRef: row.srdRef,
      textPath: row.id,
      owner: {},
      level: 1,
      classLevel: 0,
    };
    const node = this.finalScores
      ? undefined
      : this.node({
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
      this.grant(
        { give: "ability", ability, add, max: 20 },
        { ...context, source: { ...source, slot: "background/abilities" } },
        false,
      );
    }
    for (const skill of row.skills) this.grant({ give: "skill", skill }, context, true);
    if ("id" in row.tool) this.grant({ give: "tool", tool: row.tool.id }, context, true);
    else {
      const from = { of: "tool", categories: [row.tool.category] } as const;
      this.visitChoice({ id: "tool", step: "background", count: 1, from }, "background", context);
    }
    this.visitFeat(row.feat, "background/feat", { ...context, preset: row.featPreset ?? {} }, true);
  }

  private visitAbilities(): Readonly<Record<Ability, number>> | undefined {
    const source = rule("ability-scores");
    const srdRef = creation("Step 3: Ability Scores");
    const method = this.node({
      slot: "abilities/method",
      step: "abilities",
      from: { of: "method" },
      suggested: ["standard-array"],
      source,
      srdRef,
    });
    if (method.taken[0] === "rolled") {
      this.node({ slot: "abilities/rolls", step: "abilities", from: { of: "rolls" }, source, srdRef });
    }
    const node = this.node({ slot: "abilities/scores", step: "abilities", from: { of: "scores" }, source, srdRef });
    return node.choice?.scores;
  }

  private visitLanguages(): void {
    const srdRef = { ...creation("Choose Languages"), table: "Standard Languages" };
    const context: Context = {
      source: rule("languages"),
      srdRef,
      textPath: "languages",
      owner: {},
      level: 1,
      classLevel: 0,
    };
    this.grant({ give: "language", language: "common" }, context, true);
    const node = this.node({
      slot: "languages",
      step: "languages",
      from: { of: "language", rarity: "standard" },
      count: 2,
      source: context.source,
      srdRef,
    });
    for (const language of node.taken) {
      if (this.pack.languages.has(language)) {
        this.grant({ give: "language", language }, { ...context, source: rule("languages", "languages") }, false);
      }
    }
  }

  private visitEquipment(background: BackgroundRow | undefined): void {
    const first = this.path[0]?.class;
    if (first) this.packageNodes("equipment/class", { kind: "class", id: first.id }, first.equipment, first.srdRef);
    if (background) {
      const source: Source = { kind: "background", id: background.id };
      this.packageNodes("equipment/background", source, background.equipment, background.srdRef);
    }
  }

  private packageNodes(slot: SlotId, source: Source, packages: readonly EquipmentPackage[], srdRef: SrdRef): void {
    const ids = packages.map((entry) => entry.id);
    // Whoever says what is carried needs no package.
    const optional = this.build.inventory !== undefined;
    const node = this.node({ slot, step: "equipment", from: { of: "package", ids }, source, srdRef, optional });
    const taken = packages.find((entry) => entry.id === node.taken[0]);
    for (const item of taken?.items ?? []) {
      if (!item.choose) continue;
      this.node({
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

  /** Spells found and copied into a spellbook, beyond those of its levels. */
  private visitCopiedSpells(): void {
    for (const { id, row, level } of this.classes) {
      if (!row.spellcasting?.spellbook) continue;
      const spec: ChoiceSpec = {
        id: "copied",
        step: "spells",
        count: copiedMax,
        from: { of: "spell", lists: [id], level: "slots" },
        picks: "spell-book",
        asClass: id,
        spellAbility: "class",
        optional: true,
      };
      this.visitChoice(spec, `spellbook/${id}`, {
        source: rule("copied-spells"),
        srdRef: { section: `${row.srdRef.section} / Expanding and Replacing a Spellbook` },
        textPath: id,
        owner: { class: id },
        level: this.level,
        classLevel: level,
      });
    }
  }

  /** What the table granted outside the rules. Such slots exist only once something is in them, and are flagged as homebrew. */
  private visitGifts(): void {
    const sources: Record<string, OptionSource> = {
      skills: { of: "skill" },
      expertise: { of: "expertise" },
      tools: { of: "tool" },
      languages: { of: "language", rarity: "any" },
      feats: { of: "feat", categories: "any" },
      masteries: { of: "weapon-mastery" },
      saves: { of: "ability", ids: abilities },
      spells: { of: "spell", lists: "any", level: "slots-or-cantrip" },
    };
    for (const [kind, from] of Object.entries(sources)) {
      const choice = this.choices.get(`gift/${kind}`);
      if (!choice) continue;
      const context: Context = {
        source: rule("gift", `gift/${kind}`),
        srdRef: giftRef,
        textPath: "gift",
        owner: {},
        level: Math.max(1, this.level),
        classLevel: 0,
      };
      const spec: ChoiceSpec = {
        id: kind,
        step: "details",
        count: choice.take.length,
        from,
        spellAbility: "chosen",
        optional: true,
      };
      this.visitChoice(spec, "gift", context);
      if (kind !== "saves") continue;
      for (const id of choice.take) {
        const ability = abilities.find((name) => name === id);
        if (ability) this.grant({ give: "save", ability }, context, false);
      }
    }
  }

  private visitClassLevel(level: number, { class: row, classLevel }: { class: ClassRow; classLevel: number }): void {
    const prefix = `level/${level}/class/${row.id}`;
    const taken = this.classes.find((entry) => entry.id === row.id);
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
      for (const grant of traits.grants) this.grant(grant, context, true);
      for (const spec of traits.choices) this.visitChoice(spec, prefix, context);
    }
    for (const feature of row.features) {
      if (feature.level !== classLevel) continue;
      this.visitFeature(feature, prefix, {
        source: { kind: "feature", id: feature.again ?? feature.id, slot: `level/${level}/class` },
        owner,
        level,
        classLevel,
      });
    }
    if (classLevel >= row.subclassLevel && taken) {
      taken.subclass ??= this.subclassOf(row);
      const subclass = taken.subclass === undefined ? undefined : this.pack.subclasses.get(taken.subclass);
      for (const feature of subclass?.features ?? []) {
        if (feature.level !== classLevel) continue;
        this.visitFeature(feature, `${prefix}/${subclass?.id}`, {
          source: { kind: "feature", id: feature.again ?? feature.id, slot: `level/${level}/class` },
          owner,
          level,
          classLevel,
        });
      }
    }
    this.visitSpellcasting(row, classLevel, level, prefix, owner);
    this.swapNodes(row, level, classLevel, prefix, owner);
  }

  private subclassOf(row: ClassRow): string | undefined {
    for (const node of this.nodes) {
      if (node.from.of === "subclass" && node.owner.class === row.id) {
        const id = node.taken[0];
        return id !== undefined && this.pack.subclasses.get(id)?.class === row.id ? id : undefined;
      }
    }
    return undefined;
  }

  private visitSpellcasting(row: ClassRow, classLevel: number, level: number, prefix: string, owner: Owner): void {
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
    const gained = (table: readonly number[]) => (table[classLevel - 1] ?? 0) - (table[classLevel - 2] ?? 0);
    const secrets = this.grants.flatMap((entry) =>
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
      this.visitChoice(
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

  /** One optional replacement per swappable group at every later level of the class. */
  private swapNodes(row: ClassRow, level: number, classLevel: number, prefix: string, owner: Owner): void {
    if (classLevel < 2) return;
    for (const [group, { origin, picks }] of this.standing) {
      if (origin.level >= level || !group.startsWith(`class/${row.id}/`)) continue;
      const slot = `level/${level}/${group}/swap`;
      this.node({
        slot,
        step: origin.step,
        level,
        from: this.bySlot.get(`${prefix}/${origin.spec?.id}`)?.from ?? origin.from,
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
      const [from, to] = this.choices.get(slot)?.take ?? [];
      if (from !== undefined && to !== undefined) {
        const index = picks.indexOf(from);
        if (index >= 0) picks[index] = to;
      }
    }
  }

  private visitFeature(
    feature: Feature,
    prefix: string,
    base: Pick<Context, "source" | "owner" | "level" | "classLevel">,
  ): void {
    const context: Context = { ...base, srdRef: feature.srdRef, textPath: feature.again ?? feature.id };
    if (!feature.again) {
      this.features.push({
        id: feature.id,
        kind: "feature",
        level: base.level,
        source: base.source,
        srdRef: feature.srdRef,
      });
    }
    for (const grant of feature.grants) this.grant(grant, context, true);
    for (const spec of feature.choices) this.visitChoice(spec, prefix, context);
  }

  private visitChoice(spec: ChoiceSpec, prefix: string, context: Context): void {
    if (this.finalScores && spec.from.of === "ability-increase") return;
    const slot = `${prefix}/${spec.id}`;
    const settled = context.preset?.[spec.id];
    if (settled !== undefined) {
      if (spec.id === "list") context.owner.list = settled;
      return;
    }
    const node = this.node({
      slot,
      step: spec.step,
      level: context.level,
      from: spec.from,
      count: typeof spec.count === "number" ? spec.count : 1,
      optional: spec.optional ?? false,
      ...(spec.default ? { default: spec.default } : {}),
      suggested: spec.suggested ?? [],
      source: context.source,
      srdRef: context.srdRef,
      owner: context.owner,
      spec,
      classLevel: context.classLevel,
      textPath: context.textPath,
    });
    const picks = node.taken.length > 0 ? node.taken : (spec.default ?? []);
    const group = spec.swap ? /^level\/\d+\/(.+)$/.exec(slot)?.[1] : undefined;
    if (group) {
      const known = this.standing.get(group);
      if (known) known.picks.push(...picks);
      else this.standing.set(group, { origin: node, picks: [...picks] });
    }
    const seen = new Map<string, number>();
    for (const picked of picks) {
      const { id, at } = group ? this.afterSwaps(group, picked, slot) : { id: picked, at: slot };
      const times = (seen.get(id) ?? 0) + 1;
      seen.set(id, times);
      this.visitPick(spec, id, at, `${at}/${id}${times > 1 ? `-${times}` : ""}`, context);
    }
  }

  private afterSwaps(group: string, picked: string, slot: SlotId): { id: string; at: SlotId } {
    let current = { id: picked, at: slot };
    const level = Number(/^level\/(\d+)\//.exec(slot)?.[1] ?? 0);
    for (const swap of this.swaps.get(group) ?? []) {
      const swapLevel = Number(/^level\/(\d+)\//.exec(swap.slot)?.[1] ?? 0);
      if (swap.used || swap.from !== current.id || swapLevel <= level) continue;
      swap.used = true;
      current = { id: swap.to, at: swap.slot };
    }
    return current;
  }

  private visitPick(spec: ChoiceSpec, id: string, slot: SlotId, childPrefix: string, context: Context): void {
    const here: Context = { ...context, source: { ...context.source, slot } };
    const give = (grant: Grant) => this.grant(grant, here, false);
    switch (spec.from.of) {
      case "skill":
        if (this.pack.skills.has(id)) give({ give: "skill", skill: id });
        return;
      case "expertise":
        if (this.pack.skills.has(id)) give({ give: "expertise", skill: id });
        return;
      case "tool":
        if (this.pack.tools.has(id)) give({ give: "tool", tool: id });
        return;
      case "skill-or-tool":
        if (this.pack.skills.has(id)) give({ give: "skill", skill: id });
        else if (this.pack.tools.has(id)) give({ give: "tool", tool: id });
        return;
      case "language":
        if (this.pack.languages.has(id)) give({ give: "language", language: id });
        return;
      case "weapon-mastery":
        if (this.pack.weapons.has(id)) give({ give: "mastery", weapon: id });
        return;
      case "ability": {
        const ability = abilities.find((name) => name === id);
        if (ability && spec.picks === "casting-ability") context.owner.casting = ability;
        return;
      }
      case "ability-increase": {
        const ability = abilities.find((name) => name === id);
        if (ability) give({ give: "ability", ability, add: 1, max: spec.from.max });
        return;
      }
      case "list":
        context.owner.list = id;
        return;
      case "damage": {
        const damage = spec.from.ids.find((name) => name === id);
        if (damage && spec.picks === "resistance") give({ give: "resistance", damage });
        return;
      }
      case "feat":
        this.visitFeat(id, childPrefix, here, false);
        return;
      case "fighting-style": {
        const row = spec.from.options?.find((entry) => entry.id === id);
        if (row) this.visitOption(row, childPrefix, here);
        else this.visitFeat(id, childPrefix, here, false);
        return;
      }
      case "option": {
        const row = spec.from.options.find((entry) => entry.id === id);
        if (row) this.visitOption(row, childPrefix, here);
        return;
      }
      case "spell":
        this.pickSpell(spec, id, here);
        return;
      case "subclass":
      case "known-cantrip":
        return;
    }
  }

  private pickSpell(spec: ChoiceSpec, id: string, context: Context): void {
    const spell = this.pack.spells.get(id);
    if (!spell) return;
    const mode =
      spell.level === 0
        ? "cantrip"
        : spec.picks === "spell-book"
          ? "spellbook"
          : spec.picks === "spell-prepared"
            ? "prepared"
            : spec.picks === "spell-arcanum"
              ? "feature-only"
              : "always";
    this.grant(
      {
        give: "spell",
        spell: id,
        mode,
        ability: spec.spellAbility ?? "class",
        ...(spec.asClass ? { asClass: spec.asClass } : {}),
        ...(spec.free ? { free: spec.free } : {}),
      },
      context,
      false,
    );
  }

  private visitOption(row: OptionRow, prefix: string, context: Context): void {
    const path = `${context.textPath}/${row.id}`;
    const here: Context = {
      ...context,
      source: { kind: "option", id: path, ...(context.source.slot ? { slot: context.source.slot } : {}) },
      srdRef: row.srdRef,
      textPath: path,
    };
    this.features.push({ id: path, kind: "option", level: context.level, source: context.source, srdRef: row.srdRef });
    for (const grant of row.grants) this.grant(grant, here, true);
    for (const spec of row.choices ?? []) this.visitChoice(spec, prefix, here);
  }

  private visitFeat(id: string, prefix: string, context: Context, given: boolean): void {
    const row: FeatRow | undefined = this.pack.feats.get(id);
    if (!row) return;
    const slot = context.source.slot;
    const here: Context = {
      source: { kind: "feat", id, ...(slot ? { slot } : {}) },
      srdRef: row.srdRef,
      textPath: id,
      owner: context.owner.class ? { class: context.owner.class } : {},
      level: context.level,
      classLevel: context.classLevel,
      ...(context.preset ? { preset: context.preset } : {}),
    };
    this.features.push({ id, kind: "feat", level: context.level, source: context.source, srdRef: row.srdRef });
    this.grant({ give: "feat", feat: id }, { ...context, owner: here.owner }, given);
    for (const grant of row.grants) this.grant(grant, here, true);
    const childPrefix = given ? `${prefix}/${id}` : prefix;
    for (const spec of row.choices) this.visitChoice(spec, childPrefix, here);
  }

  private grant(grant: Grant, context: Context, fixed: boolean): void {
    if (this.finalScores && grant.give === "ability") return;
    if (grant.minCharacterLevel !== undefined && this.level < grant.minCharacterLevel) return;
    if (grant.minClassLevel !== undefined) {
      const taken = this.classes.find((entry) => entry.id === context.owner.class);
      if ((taken?.level ?? 0) < grant.minClassLevel) return;
    }
    this.grants.push({
      grant,
      source: context.source,
      srdRef: context.srdRef,
      at: context.level,
      fixed,
      owner: context.owner,
    });
  }
}
