import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { messages } from "@/db/schema/messages";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { type Entered, enteredRoom } from "@/lib/rooms/entered-room";
import { ClientId, MessageView } from "@/lib/rooms/message-schema";
import { postMessage } from "@/lib/rooms/post-message";
import { RoomId } from "@/lib/rooms/schema";
import { takeRoomToken } from "@/lib/rooms/take-room-token";
import { fairRoll } from "../fair-roll";
import { findPlan } from "../find-plan";
import { freePlan } from "../free-plan";
import { commandLengthMax, spellLevelMax } from "../limits";
import { namedPlans } from "../named-plans";
import { ClientSeed } from "../proof";
import { readCommand, readWhat } from "../read-command";
import { rollFacts } from "../roll-facts";
import { rollingCharacter } from "../rolling-character";
import { takeRoll } from "../seeds";
import { rollAudiences, rollModes } from "../terms";
import { throwPlan } from "../throw-plan";

/**
 * Rolls dice in a room. The number comes from the sheet of the character that the caller plays there, as it stands now, and
 * the dice from the room's seed: nobody can send a roll of their own making.
 */
export const rollInRoom = verb({
  name: "rooms.roll",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.send",
  input: z.strictObject({
    id: RoomId,
    clientId: ClientId.optional(),
    clientSeed: ClientSeed.optional(),
    what: z
      .string()
      .trim()
      .min(1)
      .max(commandLengthMax)
      .describe(
        "A command (`/gmroll stealth advantage`), a name in English or Persian, a key of `GET /rooms/{id}/roll-options`, or dice (`2d6+3`)",
      ),
    mode: z.enum(rollModes).optional(),
    critical: z.boolean().optional().describe("Throws every die of damage twice"),
    level: z.int().min(1).max(spellLevelMax).optional().describe("Level of the slot of a spell"),
    audience: z.enum(rollAudiences).optional().describe("Whom it is shown to"),
  }),
  output: MessageView,
  async run({ ctx, input }) {
    await takeRoomToken(ctx, input.id);
    const entered = await enteredRoom(ctx, input.id);
    const clientId = input.clientId ?? newId("message");
    const read = readCommand(input.what) ?? { audience: "everybody", ...readWhat(input.what) };
    const audience = input.audience ?? read.audience;
    const post = (facts: { text: string; meta: Record<string, unknown> }) =>
      postMessage(ctx, entered, { clientId, kind: "roll", audience, ...facts });
    // What was rolled before is not rolled again, and takes no number of the seed.
    if (await wasSaid(ctx, entered, clientId)) return post({ text: "", meta: {} });

    const { plan, build, onHit } = await planned(ctx, entered, read.readings);
    const how = {
      mode: input.mode ?? read.mode,
      critical: input.critical ?? read.critical,
      level: input.level,
    };
    const isTest = plan.dice === undefined;
    must(isTest ? !how.critical : how.mode === "straight", "invalid", "rooms.roll_not_so");
    const circle = audience === "everybody" ? "everybody" : "game_masters";
    const { seed, number, hash, counter } = await takeRoll(ctx, entered.room, circle);
    const clientSeed = input.clientSeed ?? clientId;
    const { die, drawn } = fairRoll({ seed, clientSeed, counter });
    const rolled = throwPlan(die, plan, how);
    const proof = { circle, number, hash, clientSeed, counter, drawn } as const;
    const facts = rollFacts({ plan, build, how, rolled, onHit, proof });
    const name = facts.name?.[ctx.origin.locale] ?? plan.dice ?? "d20";
    return post({ text: `${name}: ${rolled.total}`, meta: { ...facts } });
  },
});

async function wasSaid(ctx: Ctx, { room, me }: Entered, clientId: string): Promise<boolean> {
  const [same] = await ctx.db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.roomId, room.id),
        eq(messages.senderId, me.userId),
        eq(messages.clientId, clientId),
      ),
    );
  return same !== undefined;
}

async function planned(
  ctx: Ctx,
  { me }: Entered,
  readings: ReturnType<typeof readWhat>["readings"],
) {
  const free = readings[0] && freePlan(readings[0].what);
  if (free) return { plan: free, build: null, onHit: null };
  must(me.characterId, "conflict", "rooms.no_character");
  const rolling = await rollingCharacter(ctx, me.characterId as Id<"character">);
  const plans = namedPlans(rolling, rolling.build);
  const plan = findPlan(plans, readings);
  must(plan, "invalid", "rooms.unknown_roll");
  const [kind, ...id] = plan.key.split(":");
  const damage = `${kind === "attack" ? "damage" : "spell_damage"}:${id.join(":")}`;
  const follows = plan.criticalFrom !== undefined && plans.some(({ key }) => key === damage);
  return { plan, build: rolling.build, onHit: follows ? damage : null };
}
