import { searchKey } from "@/lib/kernel/fold-text";
import type { MemberView } from "@/lib/rooms/schema";

export type Mentioned = { userId: string; name: string; hint: string | null };

const offeredMost = 6;

/** What stands after the last `@` before the caret; null where nobody is being named. */
export function mentionAt(text: string, caret: number): { from: number; query: string } | null {
  const found = /(?:^|\s)@([^\s@]{0,40})$/u.exec(text.slice(0, caret));
  return found ? { from: caret - (found[1] ?? "").length - 1, query: found[1] ?? "" } : null;
}

/** Every name by which a member can be called here: the character's first. */
function namesOf(member: MemberView): Mentioned[] {
  const { userId, character, name, handle } = member;
  const called = [character?.name, name, handle].filter((one): one is string => Boolean(one));
  return [...new Set(called)].map((one) => ({
    userId,
    name: one,
    hint: one === character?.name ? (name ?? handle) : null,
  }));
}

export function offerMentions(members: readonly MemberView[], query: string): Mentioned[] {
  const wanted = searchKey(query);
  return members
    .flatMap(namesOf)
    .filter(({ name }) => searchKey(name).includes(wanted))
    .slice(0, offeredMost);
}

/** Ids of the members whom the text names. */
export function mentionedIn(text: string, members: readonly MemberView[]): string[] {
  const named = members.flatMap(namesOf).filter(({ name }) => text.includes(`@${name}`));
  return [...new Set(named.map(({ userId }) => userId))].slice(0, 20);
}
