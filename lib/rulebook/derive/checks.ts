import { type Ability, abilities } from "@/lib/rulebook/build";
import {
  conditionMarks,
  type Env,
  effectParts,
  evaluate,
  exhaustionParts,
  hasEffect,
  modPart,
  proficiencyPart,
  untrainedMarks,
} from "@/lib/rulebook/derive/env";
import type { SkillId, SrdRef } from "@/lib/rulebook/pack";
import { sumOf } from "@/lib/rulebook/scores";
import type {
  Explained,
  Part,
  RollMark,
  SaveSheet,
  Sheet,
  SkillSheet,
  Source,
} from "@/lib/rulebook/sheet";

const passiveRef: SrdRef = { section: "Rules Glossary / Passive Perception" };
const expertiseRef: SrdRef = { section: "Rules Glossary / Expertise" };

type AdvantageOn = "save" | "check" | "initiative" | "attack" | "death-save" | "concentration";

function marksOn(
  env: Env,
  on: AdvantageOn,
): (RollMark & { abilities?: readonly Ability[]; skills?: readonly SkillId[] })[] {
  return env
    .grants("advantage")
    .filter(({ grant }) => grant.on === on)
    .map(({ grant, source }) => ({
      mode: grant.mode ?? "advantage",
      source,
      ...(grant.conditions ? { conditions: grant.conditions } : {}),
      ...(grant.when ? { when: grant.when } : {}),
      ...(grant.abilities ? { abilities: grant.abilities } : {}),
      ...(grant.skills ? { skills: grant.skills } : {}),
    }));
}

const bare = ({ mode, source, conditions, when }: RollMark): RollMark => ({
  mode,
  source,
  ...(conditions ? { conditions } : {}),
  ...(when ? { when } : {}),
});

export function deriveSaves(env: Env): Record<Ability, SaveSheet> {
  const saves = {} as Record<Ability, SaveSheet>;
  const marks = marksOn(env, "save");
  const shared: Part[] = [
    ...env
      .grants("save-bonus")
      .flatMap((entry) => (entry.grant.ability ? [] : evaluate(env, entry.grant.value, entry))),
    ...effectParts(env, (effect) => (effect.change === "saving-throws" ? effect.add : undefined)),
    ...exhaustionParts(env),
  ];
  for (const ability of abilities) {
    const holder = env.grants("save").find(({ grant }) => grant.ability === ability);
    saves[ability] = {
      proficient: holder !== undefined,
      bonus: sumOf([
        modPart(env, ability),
        ...(holder ? [proficiencyPart(env)] : []),
        ...env
          .grants("save-bonus")
          .flatMap((entry) =>
            entry.grant.ability === ability ? evaluate(env, entry.grant.value, entry) : [],
          ),
        ...effectParts(env, (effect) =>
          effect.change === "saving-throw" && effect.ability === ability ? effect.add : undefined,
        ),
        ...shared,
      ]),
      marks: [
        ...marks.filter((mark) => mark.abilities?.includes(ability)).map(bare),
        ...untrainedMarks(env, ability),
        ...conditionMarks(env, { save: ability }),
      ],
    };
  }
  return saves;
}

/** A check of a skill: modifier, proficiency, and whatever features and items add. */
export function deriveSkills(env: Env): SkillSheet[] {
  const proficient = new Map<SkillId, Source>();
  for (const { grant, source } of env.grants("skill"))
    if (!proficient.has(grant.skill)) proficient.set(grant.skill, source);
  const expert = new Map<SkillId, Source>();
  for (const { grant, source } of env.grants("expertise")) expert.set(grant.skill, source);
  const half = env.grants("half-proficiency")[0];
  const marks = marksOn(env, "check");
  const sheets: SkillSheet[] = [];

  for (const row of env.resolved.pack.skills.values()) {
    const parts: Part[] = [modPart(env, row.ability)];
    let proficiency: SkillSheet["proficiency"] = "none";
    if (proficient.has(row.id)) {
      proficiency = "proficient";
      parts.push(proficiencyPart(env));
      const source = expert.get(row.id);
      if (source) {
        proficiency = "expertise";
        parts.push({
          value: env.proficiency.value,
          source,
          srdRef: expertiseRef,
          note: "expertise",
        });
      }
    } else if (half) {
      proficiency = "half";
      parts.push({
        value: Math.floor(env.proficiency.value / 2),
        source: half.source,
        srdRef: half.srdRef,
        note: "half",
      });
    }
    for (const entry of env.grants("check-bonus")) {
      if (entry.grant.skills.includes(row.id))
        parts.push(...evaluate(env, entry.grant.value, entry));
    }
    parts.push(
      ...effectParts(env, (effect) =>
        effect.change === "skill" && effect.skill === row.id ? effect.add : undefined,
      ),
      ...effectParts(env, (effect) =>
        effect.change === "ability-checks" ? effect.add : undefined,
      ),
      ...exhaustionParts(env),
    );
    const own = [
      ...marks
        .filter(
          (mark) =>
            mark.skills?.includes(row.id) || (mark.abilities?.includes(row.ability) ?? false),
        )
        .map(bare),
      ...untrainedMarks(env, row.ability),
      ...conditionMarks(env, "checks"),
      ...(row.id === "stealth" &&
      env.suit?.facts.armor?.stealthDisadvantage &&
      !hasEffect(env.resolved.pack, env.suit.entry, "armor-quiet")
        ? [{ mode: "disadvantage" as const, source: env.suit.source }]
        : []),
    ];
    sheets.push({
      id: row.id,
      ability: row.ability,
      proficiency,
      bonus: sumOf(parts),
      passive: passiveOf(parts, own),
      marks: own,
    });
  }
  return sheets;
}

function passiveOf(parts: readonly Part[], marks: readonly RollMark[]): Explained {
  const base: Part = {
    value: 10,
    source: { kind: "rule", id: "passive-score" },
    srdRef: passiveRef,
  };
  const always = marks.filter((mark) => mark.when === undefined);
  const up = always.find((mark) => mark.mode === "advantage");
  const down = always.find((mark) => mark.mode === "disadvantage");
  // Advantage and disadvantage cancel, however many there are of each.
  const swing =
    up && !down ? { value: 5, mark: up } : down && !up ? { value: -5, mark: down } : undefined;
  return sumOf([
    base,
    ...parts,
    ...(swing
      ? [
          {
            value: swing.value,
            source: swing.mark.source,
            srdRef: passiveRef,
            note: swing.mark.mode,
          },
        ]
      : []),
  ]);
}

/** A plain check of an ability, without any skill. */
export const deriveAbilityCheck = (env: Env, ability: Ability): Explained =>
  sumOf([
    modPart(env, ability),
    ...effectParts(env, (effect) => (effect.change === "ability-checks" ? effect.add : undefined)),
    ...exhaustionParts(env),
  ]);

export function deriveInitiative(env: Env): Sheet["initiative"] {
  return {
    bonus: sumOf([
      modPart(env, "dex"),
      ...env.grants("initiative").flatMap((entry) => evaluate(env, entry.grant.value, entry)),
      ...effectParts(env, (effect) =>
        effect.change === "initiative" || effect.change === "ability-checks"
          ? effect.add
          : undefined,
      ),
      ...exhaustionParts(env),
    ]),
    marks: [
      ...marksOn(env, "initiative").map(bare),
      ...untrainedMarks(env, "dex"),
      ...conditionMarks(env, "checks"),
      ...conditionMarks(env, "initiative"),
    ],
  };
}

/** Marks that no single skill or save shows: on attacks, on concentration, against a condition... */
export function deriveMarks(env: Env): Sheet["marks"] {
  return env
    .grants("advantage")
    .filter(({ grant }) => {
      if (grant.on === "initiative") return false;
      if (grant.on === "save") return grant.abilities === undefined;
      return grant.on !== "check" || grant.skills === undefined;
    })
    .map(({ grant, source }) => ({
      on: grant.abilities ? `${grant.on}:${grant.abilities.join("+")}` : grant.on,
      mode: grant.mode ?? "advantage",
      source,
      ...(grant.conditions ? { conditions: grant.conditions } : {}),
      ...(grant.when ? { when: grant.when } : {}),
    }));
}
