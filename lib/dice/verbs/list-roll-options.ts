import { z } from "zod";
import type { Id } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom } from "@/lib/rooms/entered-room";
import { RoomId } from "@/lib/rooms/schema";
import { namedPlans } from "../named-plans";
import { rollingCharacter } from "../rolling-character";
import { RollOptions } from "../schema";

/** What the character that the caller plays in the room can roll; nothing where they play none. */
export const listRollOptions = verb({
  name: "rooms.list_roll_options",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.read",
  input: z.strictObject({ id: RoomId }),
  output: RollOptions,
  async run({ ctx, input }) {
    const { me } = await enteredRoom(ctx, input.id);
    if (!me.characterId) return { items: [] };
    const rolling = await rollingCharacter(ctx, me.characterId as Id<"character">);
    const { locale } = ctx.origin;
    return {
      items: namedPlans(rolling, rolling.build).map(({ key, kind, name }) => ({
        key,
        kind,
        name: name[locale],
      })),
    };
  },
});
