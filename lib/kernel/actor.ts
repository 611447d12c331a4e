import type { Id } from "./ids";
import type { Role } from "./role";

export type { Role } from "./role";

/** Somebody with a row in `users`: a member, or a visitor who began to create (`kind: "guest"`). */
type Person = {
  userId: Id<"user">;
  userKind: "guest" | "member";
  role: Role;
  /** Set while a member of the staff acts as this user; the audit names both. */
  actingAs?: { staffId: Id<"user">; reason: string };
};

/** Who asks. `guest` has no row at all yet. */
export type Actor =
  | { kind: "guest" }
  | ({ kind: "user"; sessionId: Id<"session">; freshUntil?: Date } & Person)
  | ({ kind: "token"; tokenId: string; scopes: readonly string[] } & Person)
  | { kind: "system"; job: string };

export type SystemActor = Extract<Actor, { kind: "system" }>;
export type PersonActor = Extract<Actor, { userId: Id<"user"> }>;

export function isPerson(actor: Actor): actor is PersonActor {
  return actor.kind === "user" || actor.kind === "token";
}

export function isMember(actor: Actor): actor is PersonActor {
  return isPerson(actor) && actor.userKind === "member";
}

const ranks: Record<Role, number> = { user: 0, moderator: 1, admin: 2, superuser: 3 };

/** True where the actor's role is at least the one asked for; the system may do everything. */
export function hasRole(actor: Actor, role: Role): boolean {
  return actor.kind === "system" || (isMember(actor) && ranks[actor.role] >= ranks[role]);
}
