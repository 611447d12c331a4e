import type { MessageView } from "@/lib/rooms/message-schema";
import type { MemberView } from "@/lib/rooms/schema";

type Named = { name: string | null; handle: string | null };

/** How somebody is called where nothing else is known of them. */
export function nameOf(person: Named | null | undefined, nobody: string): string {
  return person?.name || person?.handle || nobody;
}

/** Name and face beside a message: the character that is played, else the person. */
export function speakerOf(
  message: Pick<MessageView, "sender" | "playing">,
  member: MemberView | undefined,
  nobody: string,
) {
  const person = nameOf(member ?? message.sender, nobody);
  const isSame = message.playing && member?.character?.id === message.playing.characterId;
  return {
    name: message.playing?.name || person,
    person: message.playing?.name ? person : null,
    image: (isSame ? member?.character?.portrait : null) ?? member?.avatar ?? null,
  };
}
