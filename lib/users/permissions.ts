import type { Actor, Role } from "@/lib/kernel/actor";
import { hasRole } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";

/** The least role that holds each permission. Everything staff may do beyond their own account stands here. */
export const permissions = {
  "users.read": "moderator",
  "users.suspend": "moderator",
  "users.reinstate": "moderator",
  "users.end_sessions": "moderator",
  "reports.handle": "moderator",
  "content.hide": "moderator",
  "activity.read_all": "admin",
  "users.read_contact": "admin",
  "users.act_as": "admin",
  "users.appoint_moderator": "admin",
  "stars.grant": "admin",
  "house.read": "admin",
  "house.settings": "admin",
  "users.appoint_admin": "superuser",
} as const satisfies Record<string, Exclude<Role, "user">>;

export type Permission = keyof typeof permissions;

export function hasPermission(actor: Actor, permission: Permission): boolean {
  return hasRole(actor, permissions[permission]);
}

/** @throws Fault forbidden `auth.permission_missing`, which names the permission */
export function mustHave(ctx: Ctx, permission: Permission): void {
  must(hasPermission(ctx.actor, permission), "forbidden", "auth.permission_missing", { params: { permission } });
}

export const roleRanks: Record<Role, number> = { user: 0, moderator: 1, admin: 2, superuser: 3 };
