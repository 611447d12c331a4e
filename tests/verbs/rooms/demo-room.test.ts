import { expect, it } from "vitest";
import { addRoom } from "@/db/seed/demo-room";
import { listRooms } from "@/lib/rooms/verbs/list-rooms";
import { runtime } from "@/lib/wiring/runtime";
import { newPerson } from "./people-in-rooms";

it("the room of the demo is made once, and both of its people find it", async () => {
  const [mira, parisa] = [await newPerson(), await newPerson()];
  await addRoom(runtime(), mira.row, parisa.row);
  await addRoom(runtime(), mira.row, parisa.row);
  for (const who of [mira, parisa]) {
    const { items } = await who.ask(listRooms, {});
    expect(items.map(({ name, memberCount }) => [name, memberCount])).toEqual([
      ["The Lantern Company", 2],
    ]);
    expect(items[0]?.lastMessage?.replyTo).not.toBeNull();
  }
});
