import { and, eq } from "drizzle-orm";
import { connection } from "@/db/client";
import { characters } from "@/db/schema/characters";
import { rooms } from "@/db/schema/rooms";
import type { users } from "@/db/schema/users";
import type { Ctx, Runtime } from "@/lib/kernel/ctx";
import { perform } from "@/lib/kernel/perform";
import { acceptInvitation } from "@/lib/rooms/verbs/accept-invitation";
import { addReaction } from "@/lib/rooms/verbs/add-reaction";
import { createInvitation } from "@/lib/rooms/verbs/create-invitation";
import { createRoom } from "@/lib/rooms/verbs/create-room";
import { pinMessage } from "@/lib/rooms/verbs/pin-message";
import { sendMessage } from "@/lib/rooms/verbs/send-message";
import { updateMembership } from "@/lib/rooms/verbs/update-membership";
import { ctxOf } from "./factories";

type Person = typeof users.$inferSelect;

const name = "The Lantern Company";
const description =
  "Sundays at seven. Bring a character, a pencil and something to eat that does not crumble.";
const played = { mira: "Aela Stormborn", parisa: "نیلوفر باران" } as const;

type Speaker = keyof typeof played;

/** What was said, in order; `answers` and `likes` count from the first line. */
const lines: readonly { by: Speaker; text: string; answers?: number; likes?: string }[] = [
  {
    by: "mira",
    text: "**Next session:** the bell tower at Hollin.\n\n- bring rope\n- bring *two* apples\n- do not bring the theory",
    likes: "🔔",
  },
  { by: "parisa", text: "طناب با من. سیب‌ها را هم از باغ پشت معبد می‌آورم." },
  { by: "mira", text: "The theory comes along by itself. It always does.", answers: 1 },
  { by: "parisa", text: "پس یک صندلی اضافه برایش می‌گذاریم 🙂", likes: "😄" },
  { by: "mira", text: "> There is always a loophole.\n\nWho said that, and did we write it down?" },
  { by: "parisa", text: "Vesper گفت، شبی که پل شکست.", answers: 4, likes: "🔥" },
];

async function characterOf(owner: Person, called: string) {
  const [found] = await connection()
    .db.select({ id: characters.id })
    .from(characters)
    .where(and(eq(characters.ownerId, owner.id), eq(characters.name, called)));
  return found?.id ?? null;
}

/** A party's room with what its members said. Made once: whoever left or deleted it did so on purpose. */
export async function addRoom(runtime: Runtime, mira: Person, parisa: Person): Promise<void> {
  const [there] = await connection()
    .db.select({ id: rooms.id })
    .from(rooms)
    .where(and(eq(rooms.ownerId, mira.id), eq(rooms.name, name)));
  if (there) return;
  const ctxOfSpeaker = (by: Speaker): Ctx =>
    by === "mira" ? ctxOf(runtime, mira, mira.locale) : ctxOf(runtime, parisa, parisa.locale);
  const { data: room } = await perform(createRoom, ctxOfSpeaker("mira"), { name, description });
  const { id } = room;
  const { data: invited } = await perform(createInvitation, ctxOfSpeaker("mira"), {
    id,
    handle: parisa.handle ?? "",
  });
  await perform(acceptInvitation, ctxOfSpeaker("parisa"), { token: invited.invitation.id });
  for (const [by, owner] of [
    ["mira", mira],
    ["parisa", parisa],
  ] as const) {
    const characterId = await characterOf(owner, played[by]);
    if (characterId) await perform(updateMembership, ctxOfSpeaker(by), { id, characterId });
  }
  const said: string[] = [];
  for (const { by, text, answers, likes } of lines) {
    const replyTo = answers === undefined ? undefined : said[answers];
    const { data: message } = await perform(sendMessage, ctxOfSpeaker(by), {
      id,
      text,
      ...(replyTo ? { replyTo } : {}),
    });
    said.push(message.id);
    const other = by === "mira" ? "parisa" : "mira";
    if (likes)
      await perform(addReaction, ctxOfSpeaker(other), { id, messageId: message.id, emoji: likes });
  }
  const [first] = said;
  if (first) await perform(pinMessage, ctxOfSpeaker("mira"), { id, messageId: first });
}
