import { type Carried, diceOf, type Env, explain, ownerLevel } from "@/lib/rulebook/derive/env";
import { itemMagic } from "@/lib/rulebook/derive/item-magic";
import { baseSource, deriveItemResources, itemExtras } from "@/lib/rulebook/derive/item-uses";
import { saveDcOf } from "@/lib/rulebook/derive/spellcasting";
import type { WeaponFilter } from "@/lib/rulebook/grants";
import { sumOf } from "@/lib/rulebook/scores";
import type { CarriedItem, Defense, ResourceSheet, Sheet, Source } from "@/lib/rulebook/sheet";

/** Gathers things held under their ids, each with all its sources. */
function gather<T extends string>(
  entries: readonly { id: T; source: Source; when?: string }[],
): Defense<T>[] {
  const held = new Map<string, { id: T; sources: Source[]; when?: string }>();
  for (const { id, source, when } of entries) {
    const key = when === undefined ? id : `${id}|${when}`;
    const known = held.get(key);
    if (known) known.sources.push(source);
    else held.set(key, { id, sources: [source], ...(when === undefined ? {} : { when }) });
  }
  return [...held.values()];
}

/** `martial` with properties: `martial-finesse-light`. */
function filterId(filter: WeaponFilter): string {
  return [
    filter.category ?? "all",
    ...(filter.kind ? [filter.kind] : []),
    ...(filter.anyProperty ?? []),
  ].join("-");
}

export function deriveProficiencies(
  env: Env,
): Pick<Sheet, "armorTraining" | "weaponProficiencies" | "masteries" | "tools" | "languages"> {
  const weapons = gather(
    env.grants("weapon").map(({ grant, source }) => ({ id: filterId(grant.weapons), source })),
  );
  const allMartial = weapons.some(({ id }) => id === "martial");
  return {
    armorTraining: gather(
      env.grants("armor").map(({ grant, source }) => ({ id: grant.category, source })),
    ),
    weaponProficiencies: weapons.filter(
      ({ id }) => !allMartial || id === "martial" || !id.startsWith("martial"),
    ),
    masteries: gather(
      env.grants("mastery").map(({ grant, source }) => ({ id: grant.weapon, source })),
    ),
    tools: gather(env.grants("tool").map(({ grant, source }) => ({ id: grant.tool, source }))),
    languages: gather(
      env.grants("language").map(({ grant, source }) => ({ id: grant.language, source })),
    ),
  };
}

export function deriveDefenses(
  env: Env,
): Pick<Sheet, "resistances" | "immunities" | "conditionImmunities" | "vulnerabilities"> {
  const fromItems = env.effects.flatMap(({ effect, source }) =>
    effect.change === "resistance"
      ? [
          {
            id: effect.damage as Sheet["resistances"][number]["id"],
            source,
            ...(effect.when === undefined ? {} : { when: effect.when }),
          },
        ]
      : [],
  );
  return {
    resistances: gather([
      ...env.grants("resistance").map(({ grant, source }) => ({
        id: grant.damage,
        source,
        ...(grant.when === undefined ? {} : { when: grant.when }),
      })),
      ...fromItems,
    ]),
    immunities: gather([
      ...env.grants("immunity").map(({ grant, source }) => ({
        id: grant.damage,
        source,
        ...(grant.when === undefined ? {} : { when: grant.when }),
      })),
      ...env.effects.flatMap(({ effect, source }) =>
        effect.change === "immunity"
          ? [
              {
                id: effect.damage as Sheet["immunities"][number]["id"],
                source,
                ...(effect.when === undefined ? {} : { when: effect.when }),
              },
            ]
          : [],
      ),
    ]),
    vulnerabilities: gather(
      env.effects.flatMap(({ effect, source }) =>
        effect.change === "vulnerability"
          ? [{ id: effect.damage as Sheet["immunities"][number]["id"], source }]
          : [],
      ),
    ),
    conditionImmunities: gather(
      env.grants("condition-immunity").map(({ grant, source }) => ({
        id: grant.condition,
        source,
        ...(grant.when === undefined ? {} : { when: grant.when }),
      })),
    ),
  };
}

/** Later grants of the same resource stand in for earlier ones: the bard's inspiration comes back sooner from level 5. */
export function deriveResources(env: Env): ResourceSheet[] {
  const found = new Map<string, ResourceSheet>();
  for (const entry of env.grants("resource")) {
    const max = explain(env, entry.grant.max, entry);
    if (max.value <= 0) continue;
    const die = entry.grant.die?.[Math.max(1, ownerLevel(env, entry.owner)) - 1];
    found.set(entry.grant.id, {
      id: entry.grant.id,
      source: found.get(entry.grant.id)?.source ?? entry.source,
      max,
      unit: entry.grant.unit ?? "use",
      recovery: entry.grant.recovery,
      ...(die === undefined ? {} : { die }),
    });
  }
  for (const { grant } of env.grants("at-initiative")) {
    const resource = found.get(grant.resource);
    if (resource)
      found.set(grant.resource, {
        ...resource,
        atInitiative: Math.min(grant.least, resource.max.value),
      });
  }
  return [...found.values(), ...deriveItemResources(env)];
}

export function deriveExtras(env: Env): Sheet["extras"] {
  return [...featureExtras(env), ...itemExtras(env)];
}

function featureExtras(env: Env): Sheet["extras"] {
  return env.grants("extra").map((entry) => {
    const one = diceOf(env, entry.grant.dice, entry.owner);
    const count =
      entry.grant.count === undefined ? 1 : explain(env, entry.grant.count, entry).value;
    const die = count === 1 ? one : one?.replace(/^\d+/, String(count));
    return {
      id: entry.source.id,
      source: entry.source,
      ...(die === undefined ? {} : { dice: die }),
      ...(entry.grant.value === undefined ? {} : { value: explain(env, entry.grant.value, entry) }),
      ...(entry.grant.amount ? { amount: true as const } : {}),
      ...(entry.grant.type === undefined ? {} : { type: entry.grant.type }),
      when: entry.grant.when,
    };
  });
}

export function deriveSaveDcs(env: Env): Sheet["saveDcs"] {
  return env
    .grants("save-dc")
    .map(({ grant }) => ({ id: grant.id, dc: saveDcOf(env, grant.ability, false) }));
}

export function deriveInventory(env: Env): Sheet["inventory"] {
  return env.carried.map((carried) => {
    const magic = itemMagic(env, carried);
    return { ...inventoryRow(env, carried), ...(magic ? { magic } : {}) };
  });
}

function inventoryRow(env: Env, { entry, facts, source, bonus }: Carried): CarriedItem {
  return {
    entry: entry.id,
    item: source,
    ...(facts.base !== undefined && facts.item && "bases" in facts.item
      ? { base: baseSource(env, facts.base) }
      : {}),
    ...(entry.spell === undefined || entry.unidentified
      ? {}
      : { spell: { kind: "spell", id: entry.spell } }),
    ...(entry.name === undefined ? {} : { name: entry.name }),
    quantity: entry.quantity,
    wearing: entry.wearing ?? "carried",
    attuned: entry.attuned ?? false,
    bonus,
    weight: Math.round(facts.weight * entry.quantity * 100) / 100,
  };
}

export function deriveAttunement(env: Env): Sheet["attunement"] {
  const base = 3;
  const better = env.grants("attunement").find(({ grant }) => grant.max > base);
  return {
    max: sumOf([
      {
        value: base,
        source: { kind: "rule", id: "attunement" },
        srdRef: { section: "Equipment / Magic Items / Attunement" },
      },
      ...(better
        ? [{ value: better.grant.max - base, source: better.source, srdRef: better.srdRef }]
        : []),
    ]),
    used: env.carried.filter(({ entry }) => entry.attuned).length,
  };
}
