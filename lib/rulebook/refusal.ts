import { type Ability, abilities } from "@/lib/rulebook/build";
import type { FindingCode } from "@/lib/rulebook/check";
import type { OptionSource } from "@/lib/rulebook/grants";
import type { Prerequisite, SpellRow, SrdRef } from "@/lib/rulebook/pack";
import {
  type ActiveGrant,
  isGift,
  type Resolved,
  type SlotNode,
} from "@/lib/rulebook/resolve/resolved";
import { scoreAt } from "@/lib/rulebook/scores";
import { classOfSpell, maxSpellLevel, spellsHeld } from "@/lib/rulebook/spells-held";

/** Why an option cannot be taken. */
export interface Why {
  readonly code: FindingCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly srdRef: SrdRef;
}

/**
 * `offer`: may it be picked now, seeing everything else the build has. `check`: was it right to pick, seeing what came before it and
 * what is given anyway by then.
 */
export type Look = "offer" | "check";

const why = (code: FindingCode, srdRef: SrdRef, params: Why["params"] = {}): Why => ({
  code,
  params,
  srdRef,
});

const bonusDoesNotStack: SrdRef = {
  section: "Playing the Game / Proficiency / The Bonus Doesn't Stack",
};
const multiclassing: SrdRef = { section: "Character Creation / Multiclassing / Prerequisites" };
const expertiseRef: SrdRef = { section: "Rules Glossary / Expertise" };

/** Why this option may not be taken in this choice, or undefined when it may. */
export function refusal(
  resolved: Resolved,
  node: SlotNode,
  id: string,
  look: Look,
): Why | undefined {
  const { pack } = resolved;
  if (isGift(node.slot)) return undefined;
  const from = node.from;
  switch (from.of) {
    case "class":
      return classRefusal(resolved, node, id);
    case "skill":
      return heldRefusal(
        resolved,
        node,
        look,
        (grant) => grant.give === "skill" && grant.skill === id,
        bonusDoesNotStack,
      );
    case "tool":
      return heldRefusal(
        resolved,
        node,
        look,
        (grant) => grant.give === "tool" && grant.tool === id,
        bonusDoesNotStack,
      );
    case "skill-or-tool":
      return heldRefusal(
        resolved,
        node,
        look,
        (grant) =>
          (grant.give === "skill" && grant.skill === id) ||
          (grant.give === "tool" && grant.tool === id),
        bonusDoesNotStack,
      );
    case "expertise": {
      const proficient = resolved.grants.some(
        (entry) =>
          entry.grant.give === "skill" && entry.grant.skill === id && entry.at <= node.level,
      );
      if (!proficient) return why("choice.not-proficient", expertiseRef, { id });
      return heldRefusal(
        resolved,
        node,
        look,
        (grant) => grant.give === "expertise" && grant.skill === id,
        expertiseRef,
      );
    }
    case "language":
      return heldRefusal(
        resolved,
        node,
        look,
        (grant) => grant.give === "language" && grant.language === id,
        node.srdRef,
      );
    case "weapon-mastery": {
      const weapon = pack.weapons.get(id);
      if (weapon && !isProficient(resolved, weapon.id, node.level)) {
        return why("choice.not-proficient", node.srdRef, { id });
      }
      return heldRefusal(
        resolved,
        node,
        look,
        (grant) => grant.give === "mastery" && grant.weapon === id,
        node.srdRef,
      );
    }
    case "ability-increase": {
      const ability = abilities.find((name) => name === id);
      const before = look === "offer" ? undefined : node.grantsBefore;
      const own = node.taken.filter((taken) => taken === id).length;
      const score = ability ? scoreAt(resolved, ability, before) - (look === "offer" ? own : 0) : 0;
      return score >= from.max
        ? why("abilities.above-maximum", node.srdRef, { id, max: from.max })
        : undefined;
    }
    case "feat":
    case "fighting-style": {
      const row = pack.feats.get(id);
      if (!row) return undefined;
      return (
        prerequisitesRefusal(resolved, node, row.prerequisites, row.srdRef) ??
        featRepeatRefusal(resolved, node, id, look) ??
        (node.spec?.distinct && askedAgain(resolved, node, id, look)
          ? why("choice.already-have", node.srdRef, { id })
          : undefined)
      );
    }
    case "option": {
      const row = from.options.find((entry) => entry.id === id);
      if (!row) return undefined;
      const unmet = prerequisitesRefusal(resolved, node, row.prerequisites ?? [], row.srdRef);
      if (unmet) return unmet;
      if (row.repeatable) return undefined;
      const earlier = pickedElsewhere(resolved, node, id, look);
      return earlier ? why("choice.already-have", row.srdRef, { id }) : undefined;
    }
    case "list": {
      const other = resolved.nodes.some(
        (entry) =>
          entry !== node &&
          entry.from.of === "list" &&
          entry.textPath === node.textPath &&
          entry.taken[0] === id &&
          (look === "offer" || entry.grantsBefore < node.grantsBefore),
      );
      const preset =
        resolved.background?.feat === node.textPath && resolved.background.featPreset?.list === id;
      return other || preset ? why("choice.already-have", node.srdRef, { id }) : undefined;
    }
    case "spell":
      return spellRefusal(resolved, node, from, id, look);
    case "known-cantrip": {
      const row = pack.spells.get(id);
      const fits =
        row?.damage &&
        (!from.attack || row.attack) &&
        (!from.minRange || reaches(row, from.minRange));
      if (!fits) return why("spell.wrong-kind", node.srdRef, { id });
      return askedAgain(resolved, node, id, look)
        ? why("choice.already-have", node.srdRef, { id })
        : undefined;
    }
    default:
      return undefined;
  }
}

/** The same option, taken another time, was answered with this already. */
function askedAgain(resolved: Resolved, node: SlotNode, id: string, look: Look): boolean {
  return resolved.nodes.some(
    (entry) =>
      entry !== node &&
      entry.textPath === node.textPath &&
      entry.spec?.id === node.spec?.id &&
      entry.taken[0] === id &&
      (look === "offer" ||
        entry.grantsBefore < node.grantsBefore ||
        comesFirst(resolved, entry, node)),
  );
}

/** Two choices that nothing was given between stand in the order in which they are asked. */
const comesFirst = (resolved: Resolved, one: SlotNode, other: SlotNode): boolean =>
  one.grantsBefore === other.grantsBefore &&
  resolved.nodes.indexOf(one) < resolved.nodes.indexOf(other);

function reaches(row: SpellRow, feet: number): boolean {
  return row.range.kind === "feet" && (row.range.amount ?? 0) >= feet;
}

function heldRefusal(
  resolved: Resolved,
  node: SlotNode,
  look: Look,
  match: (grant: ActiveGrant["grant"]) => boolean,
  srdRef: SrdRef,
): Why | undefined {
  const holder = resolved.grants.find((entry, index) => {
    if (!match(entry.grant)) return false;
    if (entry.source.slot === node.slot && !entry.fixed) return false;
    if (look === "offer") return true;
    return index < node.grantsBefore || (entry.fixed && entry.at <= node.level);
  });
  return holder
    ? why("choice.already-have", srdRef, {
        sourceKind: holder.source.kind,
        source: holder.source.id,
      })
    : undefined;
}

function pickedElsewhere(resolved: Resolved, node: SlotNode, id: string, look: Look): boolean {
  return resolved.nodes.some((entry) => {
    if (entry === node || entry.textPath !== node.textPath || entry.spec?.id !== node.spec?.id)
      return false;
    if (look === "check" && entry.grantsBefore >= node.grantsBefore) return false;
    const by = look === "check" ? node.level : Number.POSITIVE_INFINITY;
    return entry.swapOf
      ? entry.taken[1] === id
      : entry.taken.includes(id) && !swappedAway(resolved, entry, id, by);
  });
}

/** Whether a later level had replaced the pick by that character level. */
function swappedAway(resolved: Resolved, node: SlotNode, id: string, by: number): boolean {
  return resolved.nodes.some(
    (entry) =>
      entry.swapOf &&
      entry.level <= by &&
      entry.spec?.id === node.spec?.id &&
      entry.textPath === node.textPath &&
      entry.taken[0] === id,
  );
}

function featRepeatRefusal(
  resolved: Resolved,
  node: SlotNode,
  id: string,
  look: Look,
): Why | undefined {
  const row = resolved.pack.feats.get(id);
  if (!row || row.repeatable === "unlimited") return undefined;
  const holders = resolved.grants.filter((entry, index) => {
    if (entry.grant.give !== "feat" || entry.grant.feat !== id || entry.source.slot === node.slot)
      return false;
    return look === "offer" || index < node.grantsBefore || (entry.fixed && entry.at <= node.level);
  });
  const most = row.repeatable === "distinct" ? distinctMost(resolved, id) : 1;
  return holders.length >= most ? why("feat.not-repeatable", row.srdRef, { id }) : undefined;
}

/** A feat taken again with another first choice can be taken as often as that choice has options. */
function distinctMost(resolved: Resolved, id: string): number {
  const from = resolved.pack.feats.get(id)?.choices[0]?.from;
  return from && "ids" in from && from.ids ? from.ids.length : 1;
}

function classRefusal(resolved: Resolved, node: SlotNode, id: string): Why | undefined {
  const row = resolved.pack.classes.get(id);
  if (!row) return undefined;
  const before = new Set(resolved.path.slice(0, node.level - 1).map((entry) => entry.class.id));
  if (before.size === 0 || before.has(id)) return undefined;
  for (const classId of new Set([...before, id])) {
    const needed = resolved.pack.classes.get(classId);
    if (!needed) continue;
    const has = (ability: Ability) => scoreAt(resolved, ability, node.grantsBefore) >= 13;
    const met = needed.primaryAny
      ? needed.primaryAbilities.some(has)
      : needed.primaryAbilities.every(has);
    if (!met) {
      return why("multiclass.prerequisite", multiclassing, {
        class: classId,
        abilities: needed.primaryAbilities.join(needed.primaryAny ? "|" : "+"),
        score: 13,
      });
    }
  }
  return undefined;
}

function prerequisitesRefusal(
  resolved: Resolved,
  node: SlotNode,
  list: readonly Prerequisite[],
  srdRef: SrdRef,
): Why | undefined {
  for (const entry of list) {
    switch (entry.need) {
      case "level":
        if (node.level < entry.level)
          return why("prerequisite.level", srdRef, { level: entry.level });
        break;
      case "class-level":
        if (node.owner.class !== entry.class || node.classLevel < entry.level) {
          return why("prerequisite.class-level", srdRef, {
            class: entry.class,
            level: entry.level,
          });
        }
        break;
      case "ability":
        if (
          !entry.anyOf.some(
            (ability) => scoreAt(resolved, ability, node.grantsBefore) >= entry.score,
          )
        ) {
          return why("prerequisite.ability", srdRef, {
            abilities: entry.anyOf.join("|"),
            score: entry.score,
          });
        }
        break;
      case "feature":
        if (!hasFeature(resolved, entry.feature, node.level)) {
          return why("prerequisite.feature", srdRef, { feature: entry.feature });
        }
        break;
      case "option": {
        const held = resolved.nodes.some(
          (other) =>
            other.textPath === node.textPath &&
            other.level <= node.level &&
            (other.swapOf
              ? other.taken[1] === entry.option
              : other.taken.includes(entry.option) &&
                !swappedAway(resolved, other, entry.option, node.level)),
        );
        if (!held)
          return why("prerequisite.option", srdRef, { option: `${node.textPath}/${entry.option}` });
        break;
      }
      case "damaging-cantrip": {
        const held = spellsHeld(resolved, entry.class, node.level).some(
          (row) => row.level === 0 && row.damage && (!entry.attack || row.attack),
        );
        if (!held) return why("prerequisite.cantrip", srdRef, { class: entry.class });
        break;
      }
    }
  }
  return undefined;
}

function hasFeature(
  resolved: Resolved,
  feature: "spellcasting" | "fighting-style",
  level: number,
): boolean {
  if (feature === "fighting-style") {
    return resolved.nodes.some((node) => node.from.of === "fighting-style" && node.level <= level);
  }
  // Pact Magic is another feature than Spellcasting.
  return resolved.path.slice(0, level).some((entry) => {
    const progression = entry.class.spellcasting?.progression;
    return progression !== undefined && progression !== "pact";
  });
}

function isProficient(resolved: Resolved, weaponId: string, level: number): boolean {
  const weapon = resolved.pack.weapons.get(weaponId);
  if (!weapon) return false;
  return resolved.grants.some(({ grant, at }) => {
    if (grant.give !== "weapon" || at > level) return false;
    const { category, kind, anyProperty } = grant.weapons;
    return (
      (!category || weapon.category === category) &&
      (!kind || weapon.kind === kind) &&
      (!anyProperty || weapon.properties.some((property) => anyProperty.includes(property)))
    );
  });
}

function spellRefusal(
  resolved: Resolved,
  node: SlotNode,
  from: OptionSource & { of: "spell" },
  id: string,
  look: Look,
): Why | undefined {
  const row = resolved.pack.spells.get(id);
  if (!row) return undefined;
  const most = spellLevelAllowed(resolved, node, from);
  if (row.level > most) return why("spell.level", node.srdRef, { id, level: row.level, most });
  if (from.actionOnly && row.casting.time !== "action")
    return why("spell.wrong-kind", node.srdRef, { id });
  const asClass = node.spec?.asClass;
  const mode = node.spec?.picks;
  const found = spellGrants(resolved)
    .get(id)
    ?.find(({ entry, grant, index }) => {
      if (entry.source.slot === node.slot) return false;
      if (grant.mode === "feature-only" && mode !== "spell-arcanum") return false;
      // The book and the list prepared from it hold the same spells; a spell mastered is chosen from both.
      if ((grant.mode === "spellbook") !== (mode === "spell-book")) return false;
      if (from.fromSpellbook && mode === "spell-always" && grant.mode === "prepared") return false;
      const sameOwner =
        asClass === undefined
          ? entry.owner === node.owner
          : classOfSpell(grant, entry.owner) === asClass;
      if (!sameOwner) return false;
      if (look === "offer") return true;
      return index < node.grantsBefore || (entry.fixed && entry.at <= node.level);
    });
  if (!found) return undefined;
  const { kind, id: source } = found.entry.source;
  return why("choice.already-have", node.srdRef, { sourceKind: kind, source });
}

type SpellGrant = {
  entry: ActiveGrant;
  grant: ActiveGrant["grant"] & { give: "spell" };
  index: number;
};

const spellGrantsOf = new WeakMap<Resolved, ReadonlyMap<string, readonly SpellGrant[]>>();

/** What gives each spell, with its place among all grants: long lists are held against it. */
function spellGrants(resolved: Resolved): ReadonlyMap<string, readonly SpellGrant[]> {
  const known = spellGrantsOf.get(resolved);
  if (known) return known;
  const bySpell = new Map<string, SpellGrant[]>();
  resolved.grants.forEach((entry, index) => {
    const { grant } = entry;
    if (grant.give !== "spell") return;
    bySpell.set(grant.spell, [...(bySpell.get(grant.spell) ?? []), { entry, grant, index }]);
  });
  spellGrantsOf.set(resolved, bySpell);
  return bySpell;
}

/** Lists that may be changed at a rest follow the class level of today; the others that of the level at which they were chosen. */
function spellLevelAllowed(
  resolved: Resolved,
  node: SlotNode,
  from: OptionSource & { of: "spell" },
): number {
  if (typeof from.level === "number") return from.level;
  const classId = node.owner.class;
  const casting =
    classId === undefined ? undefined : resolved.pack.classes.get(classId)?.spellcasting;
  const today = node.spec?.picks === "spell-prepared" && casting?.changes !== "one-on-level";
  const classLevel = today
    ? (resolved.classes.find((entry) => entry.id === classId)?.level ?? node.classLevel)
    : node.classLevel;
  const most = maxSpellLevel(resolved, classId, classLevel);
  return from.atMost === undefined ? most : Math.min(most, from.atMost);
}
