import type { Build } from "@/lib/rulebook/build";
import { deriveSheet } from "@/lib/rulebook/derive";
import type { ConditionId } from "@/lib/rulebook/pack";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { fitted, freshPlay, type PlayState } from "@/lib/rulebook/play";
import { conditionIds } from "@/lib/rulebook/terms";
import type { Cursor } from "../../cursor";
import { slugOf, wordsOf } from "../../find-row";
import { hitDieOf } from "./classes";
import { isOff } from "./effects";
import type { Actor } from "./shape";

const whole = (value: number | undefined, max = 1_000_000) =>
  Math.min(max, Math.max(0, Math.trunc(value ?? 0)));

/** Wounds, conditions, spent slots, dice and uses: what happened since the last rest. */
export function readWounds(actor: Actor, build: Build, maximum: number): PlayState {
  const sheet = deriveSheet(srd52, build);
  const attributes = actor.system.at("attributes");
  const { conditions, exhaustion } = readConditions(actor);
  const hp = attributes.at("hp");
  const current = hp.number("value");
  if (current !== undefined) hp.at("value").carried();
  const temporary = whole(hp.number("temp"));
  if (temporary > 0) hp.at("temp").carried();
  const lasting = hp.number("tempmax") ?? 0;
  if (lasting !== 0) hp.at("tempmax").lost("noPlace");
  const successes = whole(attributes.number("death", "success"), 3);
  const failures = whole(attributes.number("death", "failure"), 3);
  if (successes + failures > 0)
    for (const key of ["success", "failure"]) attributes.at("death", key).carried();
  const inspiration = attributes.truth("inspiration");
  if (inspiration) attributes.at("inspiration").carried();
  return fitted(sheet, {
    ...freshPlay,
    damage: current === undefined ? 0 : whole(maximum - current),
    temporary,
    deathSaves: { successes, failures },
    dead: failures >= 3,
    hitDiceSpent: readHitDice(actor),
    ...readSlots(actor, sheet),
    spent: readUses(actor, sheet),
    inspiration,
    exhaustion,
    conditions,
  });
}

function readConditions(actor: Actor): Pick<PlayState, "conditions" | "exhaustion"> {
  const conditions = new Set<ConditionId>();
  for (const effect of actor.place.at("effects").list()) {
    if (isOff(effect)) continue;
    const names = [...effect.texts("statuses"), effect.text("flags", "core", "statusId")];
    for (const id of conditionIds) {
      if (id === "exhaustion" || !names.includes(id)) continue;
      conditions.add(id);
      effect.carried(id);
    }
  }
  const place = actor.system.at("attributes", "exhaustion");
  const exhaustion = whole(place.number(), 6);
  if (exhaustion > 0) place.carried();
  return { conditions: [...conditions], exhaustion };
}

/** `hitDiceUsed` up to version 4, `hd.spent` after. */
function readHitDice(actor: Actor): Record<string, number> {
  const spent: Record<string, number> = {};
  for (const item of actor.items) {
    const die = item.type === "class" ? hitDieOf(item) : undefined;
    if (die === undefined) continue;
    for (const place of [item.system.at("hd", "spent"), item.system.at("hitDiceUsed")]) {
      const used = whole(place.number(), 20);
      if (used === 0) continue;
      spent[die] = (spent[die] ?? 0) + used;
      place.carried(item.name);
      break;
    }
  }
  return spent;
}

type Sheet = ReturnType<typeof deriveSheet>;

/** The file tells what is left; what is missing was spent. An actor that never had a slot filled was never played. */
function readSlots(actor: Actor, sheet: Sheet): Pick<PlayState, "slotsSpent" | "pactSlotsSpent"> {
  const spells = actor.system.at("spells");
  const slotsSpent: Record<string, number> = {};
  for (const { level, max } of sheet.spellSlots) {
    const place = spells.at(`spell${level}`, "value");
    const left = place.number();
    if (left === undefined) continue;
    place.carried();
    const spent = max.value - whole(left, max.value);
    if (spent > 0) slotsSpent[level] = spent;
  }
  const pact = spells.at("pact", "value");
  const left = pact.number();
  const pactSlotsSpent =
    sheet.pactSlots && left !== undefined
      ? sheet.pactSlots.max.value - whole(left, sheet.pactSlots.max.value)
      : 0;
  if (sheet.pactSlots && left !== undefined) pact.carried();
  return { slotsSpent, pactSlotsSpent };
}

/** What is spent of a use: `spent` from version 4 on, what is left of `max` before. */
function spentOf(uses: Cursor): number {
  const spent = uses.number("spent");
  if (spent !== undefined) return whole(spent);
  const max = uses.number("max");
  const value = uses.number("value");
  return max === undefined || value === undefined ? 0 : whole(max - value);
}

function readUses(actor: Actor, sheet: Sheet): Record<string, number> {
  const spent: Record<string, number> = {};
  for (const item of actor.items) {
    if (item.type !== "feat") continue;
    const uses = item.system.at("uses");
    const used = spentOf(uses);
    if (used === 0) continue;
    const own = item.place.text("flags", "mythwright", "id");
    const words = wordsOf(slugOf(item.name.replace(/\([^()]*\)/g, "")));
    const resource = sheet.resources.find(
      ({ id, source }) =>
        id === own || source.id === own || wordsOf(id.split("/").at(-1) ?? "") === words,
    );
    const place = uses.at("spent").exists ? uses.at("spent") : uses.at("value");
    if (!resource) {
      place.lost("noPlace", item.name);
      continue;
    }
    spent[resource.id] = whole(used, resource.max.value);
    place.carried(item.name);
  }
  return spent;
}
