import type { ConditionId } from "@/lib/rulebook/pack";
import { fitted, freshPlay, type PlayState } from "@/lib/rulebook/play";
import type { Sheet } from "@/lib/rulebook/sheet";
import { conditionIds } from "@/lib/rulebook/terms";
import type { Cursor } from "../../cursor";

/** Conditions in the order of the site's numbers, from 1. */
const conditionNames: readonly ConditionId[] = [
  "blinded",
  "charmed",
  "deafened",
  "exhaustion",
  "frightened",
  "grappled",
  "incapacitated",
  "invisible",
  "paralyzed",
  "petrified",
  "poisoned",
  "prone",
  "restrained",
  "stunned",
  "unconscious",
];

const whole = (value: number | undefined, max = 100_000) =>
  Math.min(max, Math.max(0, Math.trunc(value ?? 0)));

/** What happened since the last rest. */
export function readState(place: Cursor, sheet: Sheet): PlayState {
  const carried = (value: number, ...path: string[]) => {
    if (value > 0) place.at(...path).carried();
    return value;
  };
  const slotsSpent: Record<string, number> = {};
  for (const row of place.at("spellSlots").list()) {
    row.read("derived");
    const used = whole(row.number("used"), 20);
    if (used === 0) continue;
    slotsSpent[whole(row.number("level"), 9)] = used;
    row.at("used").carried();
  }
  const pact = place.at("pactMagic").list();
  for (const row of pact) row.read("derived");
  const hitDiceSpent: Record<string, number> = {};
  for (const row of place.at("classes").list()) {
    const used = whole(row.number("hitDiceUsed"), 20);
    const die = row.number("definition", "hitDice");
    if (used === 0 || die === undefined) continue;
    hitDiceSpent[die] = (hitDiceSpent[die] ?? 0) + used;
    row.at("hitDiceUsed").carried();
  }
  const inspiration = place.truth("inspiration");
  if (inspiration) place.at("inspiration").carried();
  return fitted(sheet, {
    ...freshPlay,
    damage: carried(whole(place.number("removedHitPoints")), "removedHitPoints"),
    temporary: carried(whole(place.number("temporaryHitPoints")), "temporaryHitPoints"),
    deathSaves: {
      successes: carried(
        whole(place.number("deathSaves", "successCount"), 3),
        "deathSaves",
        "successCount",
      ),
      failures: carried(
        whole(place.number("deathSaves", "failCount"), 3),
        "deathSaves",
        "failCount",
      ),
    },
    hitDiceSpent,
    slotsSpent,
    pactSlotsSpent: pact.reduce((sum, row) => sum + whole(row.number("used"), 20), 0),
    inspiration,
    ...readConditions(place),
  });
}

function readConditions(place: Cursor): Pick<PlayState, "conditions" | "exhaustion"> {
  const conditions: ConditionId[] = [];
  let exhaustion = 0;
  for (const row of place.at("conditions").list()) {
    const id = conditionNames[whole(row.number("id"), 99) - 1];
    if (!id) {
      row.lost("noRow");
      continue;
    }
    row.carried(id);
    if (id === "exhaustion") exhaustion = whole(row.number("level") ?? 1, 6);
    else if (conditionIds.includes(id)) conditions.push(id);
  }
  return { conditions, exhaustion };
}
