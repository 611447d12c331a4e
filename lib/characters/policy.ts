import { type Actor, isPerson } from "@/lib/kernel/actor";

/** Only the owner edits; staff moderate through their own verbs. */
export function canEditCharacter(actor: Actor, character: { ownerId: string }): boolean {
  return actor.kind === "system" || (isPerson(actor) && actor.userId === character.ownerId);
}
