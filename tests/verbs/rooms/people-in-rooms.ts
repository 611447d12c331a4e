import type { z } from "zod";
import { makePerson } from "@/db/seed/factories";
import type { Actor } from "@/lib/kernel/actor";
import { newId } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import type { InputOf, Verb } from "@/lib/kernel/verb";
import { acceptInvitation } from "@/lib/rooms/verbs/accept-invitation";
import { createInvitation } from "@/lib/rooms/verbs/create-invitation";
import { createRoom } from "@/lib/rooms/verbs/create-room";
import { ctxFor } from "../../support/people";

/** Somebody who asks verbs, and gets what they give. */
export async function newPerson(input: Parameters<typeof makePerson>[0] = {}) {
  const row = await makePerson(input);
  const actor: Actor = {
    kind: "user",
    sessionId: newId("session"),
    userId: row.id,
    userKind: row.kind,
    role: row.role,
  };
  return {
    row,
    id: row.id,
    actor,
    ask: async <Input extends z.ZodType, Output extends z.ZodType>(
      verb: Verb<Input, Output>,
      input: z.input<Input>,
    ): Promise<z.output<Output>> => (await perform(verb, ctxFor({ actor }), input)).data,
  };
}

export type TestPerson = Awaited<ReturnType<typeof newPerson>>;

/** A room of the first person with all others in it. */
export async function newRoom(
  [owner, ...others]: [TestPerson, ...TestPerson[]],
  input: InputOf<typeof createRoom> = { name: "The Lantern Company" },
) {
  const room = await owner.ask(createRoom, input);
  if (others.length > 0) {
    const { token } = await owner.ask(createInvitation, { id: room.id });
    for (const other of others) await other.ask(acceptInvitation, { token });
  }
  return room;
}
