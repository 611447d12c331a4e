import { z } from "zod";
import type { CharacterRow } from "@/lib/characters/select-characters";
import type { Locale } from "@/lib/kernel/ctx";
import type { InventoryEntry } from "@/lib/rulebook/build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { effectIds } from "@/lib/rulebook/effects/catalogue";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import {
  currentHitPoints,
  fitted,
  freshPlay,
  isBloodied,
  type PlayState,
  resourceLeft,
  slotsLeft,
} from "@/lib/rulebook/play";
import { textsIn } from "@/lib/rulebook/texts-in";

const count = z.int();
const counts = z.record(z.string(), count);

export const PlayStateView = z
  .object({
    damage: count.describe("Hit points lost"),
    temporary: count,
    hitDiceSpent: counts.describe("By faces"),
    deathSaves: z.object({ successes: count, failures: count }),
    stable: z.boolean(),
    dead: z.boolean(),
    slotsSpent: counts.describe("By spell level"),
    pactSlotsSpent: count,
    slotsMade: counts.describe("By spell level, above the table"),
    spent: counts.describe("By resource id"),
    freeCastingsSpent: counts.describe("By spell id"),
    inspiration: z.boolean(),
    exhaustion: count,
    conditions: z.array(z.string()),
    concentration: z.string().optional(),
    concentrationSaves: z
      .array(count)
      .optional()
      .describe("DCs of the saves that damage has called for"),
    effects: z
      .array(
        z.object({
          id: z.enum(effectIds),
          level: count.optional(),
          held: z.boolean().optional().describe("By the character's own concentration"),
        }),
      )
      .optional()
      .describe("Spells and features in effect; they change the numbers of the sheet"),
    potions: z
      .array(z.string())
      .optional()
      .describe("Potions whose effects last, by the id of the item"),
    encumbrance: z.boolean().optional(),
  })
  .meta({ id: "PlayState", description: "What was spent and suffered since the last rest." });

const left = { left: count, max: count };

export const PlayView = z
  .object({
    state: PlayStateView,
    hitPoints: z.object({ current: count, max: count, temporary: count, bloodied: z.boolean() }),
    hitDice: z.array(z.object({ die: count, ...left })),
    slots: z.array(z.object({ level: count, ...left })),
    pactSlots: z.object({ level: count, ...left }).optional(),
    resources: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        unit: z.string(),
        recovery: z.string(),
        asleep: z.boolean().optional().describe("Of a thing that waits for attunement"),
        ...left,
      }),
    ),
    usedUp: z
      .array(z.string())
      .describe("Entries of the inventory that these acts took away or gave back"),
    undo: z.string().nullable().describe("The act that `undo` would take back"),
    rolls: z
      .array(
        z.object({
          act: z.string(),
          die: count,
          face: count,
          plus: count.optional().describe("Added once to the dice of this act"),
          of: z.string().optional().describe("The thing that they fell for"),
          dropped: z
            .boolean()
            .optional()
            .describe("Thrown for Advantage, or again, and not counted"),
        }),
      )
      .describe("Dice that fell in this answer, in the order of the acts"),
  })
  .meta({ id: "Play" });

export type PlayView = z.output<typeof PlayView>;
export type DiceFallen = PlayView["rolls"];

/** The column: the state, and below it the states before the last acts, the latest first. */
export type StoredPlay = Partial<PlayState> & { before?: readonly Undoable[] };
/** `taken`: what left the inventory with the acts, to be put back with them. */
type Undoable = { act: string; state: Partial<PlayState>; taken?: readonly InventoryEntry[] };

export const undoableMax = 10;

/** The state as stored, clipped to what the sheet has now. A character that never played has an empty column. */
export function playOf(row: Pick<CharacterRow, "play" | "build">) {
  const { before: _kept, usedUp: _never, ...state } = row.play as StoredPlay;
  const { effects, potions } = state;
  const sheet = deriveSheet(srd52, row.build, { effects, potions });
  return { sheet, play: fitted(sheet, { ...freshPlay, ...state }) };
}

export function makePlayView(
  row: Pick<CharacterRow, "play" | "build">,
  locale: Locale,
  rolls: DiceFallen = [],
  usedUp: readonly string[] = [],
): z.input<typeof PlayView> {
  const { sheet, play } = playOf(row);
  const texts = textsIn({ resources: sheet.resources }, row.build, locale);
  const pact = sheet.pactSlots;
  return {
    state: {
      ...play,
      conditions: [...play.conditions],
      concentrationSaves: play.concentrationSaves && [...play.concentrationSaves],
      effects: play.effects && [...play.effects],
      potions: play.potions && [...play.potions],
    },
    hitPoints: {
      current: currentHitPoints(sheet, play),
      max: sheet.hitPoints.value,
      temporary: play.temporary,
      bloodied: isBloodied(sheet, play),
    },
    hitDice: sheet.hitDice.map(({ die, count: max }) => ({
      die,
      left: max - (play.hitDiceSpent[die] ?? 0),
      max,
    })),
    slots: sheet.spellSlots.map(({ level, max }) => ({
      level,
      left: slotsLeft(sheet, play, level),
      max: max.value + (play.slotsMade[level] ?? 0),
    })),
    ...(pact
      ? {
          pactSlots: {
            level: pact.level,
            left: pact.max.value - play.pactSlotsSpent,
            max: pact.max.value,
          },
        }
      : {}),
    resources: sheet.resources.map(({ id, unit, recovery, max, item }) => ({
      id,
      name: texts[`resource/${id}`]?.name ?? id,
      unit,
      recovery,
      left: resourceLeft(sheet, play, id),
      max: max.value,
      ...(item?.asleep ? { asleep: true } : {}),
    })),
    usedUp: [...usedUp],
    undo: (row.play as StoredPlay).before?.[0]?.act ?? null,
    rolls,
  };
}
