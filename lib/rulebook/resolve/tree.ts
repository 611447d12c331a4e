import { abilities, type Build, type Choice, type SlotId } from "@/lib/rulebook/build";
import type { ChoiceSpec, Feature, Grant, OptionRow } from "@/lib/rulebook/grants";
import type { ClassRow, FeatRow, RulesPack, SrdRef } from "@/lib/rulebook/pack";
import type {
  ActiveFeature,
  ActiveGrant,
  ClassTaken,
  Owner,
  SlotNode,
} from "@/lib/rulebook/resolve/resolved";
import { groupOf, Swaps } from "@/lib/rulebook/resolve/swaps";
import type { Source } from "@/lib/rulebook/sheet";

const none: readonly string[] = [];

/** Who asks or gives, while the walk is there. */
export interface Context {
  readonly source: Source;
  readonly srdRef: SrdRef;
  readonly textPath: string;
  readonly owner: Owner;
  readonly level: number;
  readonly classLevel: number;
  readonly preset?: Readonly<Record<string, string>>;
}

/**
 * What grows while a build is walked: choices, grants and features, and the grammar they share (a feature gives and asks; what is
 * picked gives and asks in turn). Knows nothing of species or classes.
 */
export class Tree {
  readonly pack: RulesPack;
  readonly build: Build;
  readonly choices = new Map<SlotId, Choice>();
  readonly nodes: SlotNode[] = [];
  readonly bySlot = new Map<SlotId, SlotNode>();
  readonly grants: ActiveGrant[] = [];
  readonly features: ActiveFeature[] = [];
  readonly classes: ClassTaken[] = [];
  readonly path: { class: ClassRow; classLevel: number }[] = [];
  readonly level: number;
  readonly swaps: Swaps;
  /** The scores are those of a finished sheet, with every increase in them: no increase is asked or counted again. */
  readonly finalScores: boolean;

  constructor(pack: RulesPack, build: Build) {
    this.pack = pack;
    this.build = build;
    for (const choice of build.choices) this.choices.set(choice.slot, choice);
    this.finalScores = this.choices.get("abilities/method")?.take[0] === "final";
    this.level = this.countLevels();
    this.swaps = new Swaps(this.choices.values(), this.level);
  }

  /** Levels count while each has a class: a gap ends the climb, and what lies above it is reported as not offered. */
  private countLevels(): number {
    for (let level = 1; level <= 20; level += 1) {
      const id = this.choices.get(`level/${level}/class`)?.take[0];
      const row = id === undefined ? undefined : this.pack.classes.get(id);
      if (!row) return level - 1;
      let taken = this.classes.find((entry) => entry.id === row.id);
      if (!taken) {
        taken = { id: row.id, row, level: 0 };
        this.classes.push(taken);
      }
      taken.level += 1;
      this.path.push({ class: row, classLevel: taken.level });
    }
    return 20;
  }

  node(
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
    // Field by field, so that every node has one shape: there are a hundred of them in a high level.
    const node: SlotNode = {
      slot: entry.slot,
      step: entry.step,
      level: entry.level ?? 1,
      from: entry.from,
      count: entry.count ?? 1,
      optional: entry.optional ?? false,
      default: entry.default,
      suggested: entry.suggested ?? none,
      taken: choice?.take ?? none,
      choice,
      source: entry.source,
      srdRef: entry.srdRef,
      owner: entry.owner ?? {},
      spec: entry.spec,
      classLevel: entry.classLevel ?? 0,
      textPath: entry.textPath ?? entry.slot,
      grantsBefore: this.grants.length,
      swapOf: entry.swapOf,
    };
    this.nodes.push(node);
    this.bySlot.set(node.slot, node);
    return node;
  }

  visitFeature(
    feature: Feature,
    prefix: string,
    base: Pick<Context, "source" | "owner" | "level" | "classLevel">,
  ): void {
    const context: Context = {
      ...base,
      srdRef: feature.srdRef,
      textPath: feature.again ?? feature.id,
    };
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

  visitChoice(spec: ChoiceSpec, prefix: string, context: Context): void {
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
      default: spec.default,
      suggested: spec.suggested ?? none,
      source: context.source,
      srdRef: context.srdRef,
      owner: context.owner,
      spec,
      classLevel: context.classLevel,
      textPath: context.textPath,
    });
    const picks = node.taken.length > 0 ? node.taken : (spec.default ?? []);
    const group = spec.swap ? groupOf(slot) : undefined;
    if (group) this.swaps.stand(group, node, picks);
    picks.forEach((picked, index) => {
      const { id, at } = group ? this.swaps.after(group, picked, slot) : { id: picked, at: slot };
      // The same option again in one choice (Agonizing Blast twice) asks under a slot of its own.
      const times = picks.slice(0, index + 1).filter((other) => other === picked).length;
      this.visitPick(spec, id, at, times > 1 ? `${at}/${id}-${times}` : `${at}/${id}`, context);
    });
  }

  private visitPick(
    spec: ChoiceSpec,
    id: string,
    slot: SlotId,
    childPrefix: string,
    context: Context,
  ): void {
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
      case "known-cantrip":
        if (spec.adds !== undefined) give({ give: "spell-damage", spell: id, value: spec.adds });
        return;
      case "subclass":
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
      source: {
        kind: "option",
        id: path,
        ...(context.source.slot ? { slot: context.source.slot } : {}),
      },
      srdRef: row.srdRef,
      textPath: path,
    };
    this.features.push({
      id: path,
      kind: "option",
      level: context.level,
      source: context.source,
      srdRef: row.srdRef,
    });
    for (const grant of row.grants) this.grant(grant, here, true);
    for (const spec of row.choices ?? []) this.visitChoice(spec, prefix, here);
  }

  visitFeat(id: string, prefix: string, context: Context, given: boolean): void {
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
    this.features.push({
      id,
      kind: "feat",
      level: context.level,
      source: context.source,
      srdRef: row.srdRef,
    });
    this.grant({ give: "feat", feat: id }, { ...context, owner: here.owner }, given);
    for (const grant of row.grants) this.grant(grant, here, true);
    const childPrefix = given ? `${prefix}/${id}` : prefix;
    for (const spec of row.choices) this.visitChoice(spec, childPrefix, here);
  }

  grant(grant: Grant, context: Context, fixed: boolean): void {
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
