import type { users } from "@/db/schema/users";
import { type Actor, isPerson } from "@/lib/kernel/actor";
import { hasPermission, roleRanks } from "@/lib/users/permissions";
import { givenRoles, type PersonView } from "./schema";

type Subject = Pick<typeof users.$inferSelect, "id" | "kind" | "role" | "status">;

/** What the caller may do to this person: the table of permissions, and nobody judges equals, betters or themselves. */
export function whatMayBeDone(actor: Actor, subject: Subject): PersonView["may"] {
  const outranks = isPerson(actor) && roleRanks[actor.role] > roleRanks[subject.role];
  const holds = (permission: Parameters<typeof hasPermission>[1]) =>
    outranks && hasPermission(actor, permission);
  const aboutAdmins = (role: string) => role === "admin" || subject.role === "admin";
  const appoints = (role: string) =>
    holds(aboutAdmins(role) ? "users.appoint_admin" : "users.appoint_moderator");
  const isActing = isPerson(actor) && actor.actingAs !== undefined;
  const mayGive = isPerson(actor) && (actor.userId !== subject.id || actor.role === "superuser");
  return {
    suspend: holds("users.suspend") && subject.status !== "suspended",
    reinstate: holds("users.reinstate") && subject.status === "suspended",
    endSessions: holds("users.end_sessions"),
    actAs: holds("users.act_as") && subject.status === "active" && !isActing,
    readActivity: hasPermission(actor, "activity.read_all"),
    grantStars: subject.kind === "member" && mayGive && hasPermission(actor, "stars.grant"),
    roles:
      subject.kind === "member"
        ? givenRoles.filter((role) => role !== subject.role && appoints(role))
        : [],
  };
}
