import type { Build, Choice } from "@/lib/rulebook/build";
import { inOrder } from "@/lib/rulebook/choose";
import { slotAt } from "@/lib/rulebook/list-slots";
import type { ClassId, RulesPack } from "@/lib/rulebook/pack";
import { refusal, type Why } from "@/lib/rulebook/refusal";
import { resolve } from "@/lib/rulebook/resolve";
import type { ActiveFeature, Resolved } from "@/lib/rulebook/resolve/resolved";
import type { Slot } from "@/lib/rulebook/slots";

export const levelMax = 20;

export const levelOf = (pack: RulesPack, build: Build): number => resolve(pack, build).level;

/**
 * The build one level higher in this class. `roll` is the hit die as rolled; without it the fixed value counts. At level 20 the
 * build comes back as it was. Whether the class may be taken is told by `classesForNextLevel`, and by `checkBuild` after.
 */
export function levelUp(pack: RulesPack, build: Build, classId: ClassId, roll?: number): Build {
  const next = levelOf(pack, build) + 1;
  if (next > levelMax) return build;
  const choices: Choice[] = [{ slot: `level/${next}/class`, take: [classId] }];
  if (roll !== undefined && next > 1)
    choices.push({ slot: `level/${next}/hp`, take: ["rolled"], rolls: [[roll]] });
  return inOrder(pack, { ...build, choices: [...build.choices, ...choices] });
}

/** The build one level lower: every choice of the highest level goes, and nothing else changes. Level 1 stays. */
export function levelDown(pack: RulesPack, build: Build): Build {
  const level = levelOf(pack, build);
  if (level <= 1) return build;
  return {
    ...build,
    choices: build.choices.filter((choice) => !choice.slot.startsWith(`level/${level}/`)),
  };
}

/** Every class with the reason why it cannot be the next level's, if there is one. */
export function classesForNextLevel(pack: RulesPack, build: Build): { id: ClassId; why?: Why }[] {
  return [...resolve(pack, build).pack.classes.keys()].map((id) => {
    const tried = levelUp(pack, build, id);
    const resolved = resolve(pack, tried);
    const node = resolved.bySlot.get(`level/${resolved.level}/class`);
    const why = node && tried !== build ? refusal(resolved, node, id, "check") : undefined;
    return why ? { id, why } : { id };
  });
}

/** Features gained before that take a further step at this level: an improvement again, two more options. */
function furtherSteps(resolved: Resolved, level: number): ActiveFeature[] {
  const entry = resolved.path[level - 1];
  if (!entry) return [];
  const { class: row, classLevel } = entry;
  const subclass = resolved.classes.find((taken) => taken.id === row.id)?.subclass;
  const own = subclass === undefined ? undefined : resolved.pack.subclasses.get(subclass);
  return [...row.features, ...(own?.features ?? [])].flatMap(({ again, level: from, srdRef }) =>
    again === undefined || from !== classLevel
      ? []
      : [
          {
            id: again,
            kind: "feature",
            level,
            srdRef,
            source: { kind: "feature", id: again, slot: `level/${level}/class` },
          },
        ],
  );
}

/** What a level brought: its features, those that go a step further, and the choices it asks. */
export function newAtLevel(
  pack: RulesPack,
  build: Build,
  level: number,
): { features: ActiveFeature[]; slots: Slot[] } {
  const resolved = resolve(pack, build);
  return {
    features: [
      ...resolved.features.filter((feature) => feature.level === level),
      ...furtherSteps(resolved, level),
    ],
    slots: resolved.nodes
      .filter((node) => node.level === level && (level > 1 || node.slot.startsWith("level/1/")))
      .flatMap((node) => slotAt(pack, build, node.slot) ?? []),
  };
}
