import type { Actor, Role } from "@/lib/kernel/actor";
import { hasRole } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { declared } from "@/lib/nouns";

/** The least role that holds each permission, as the nouns declare them: all that staff may do beyond their own account. */
export const permissions = declared("permissions");

export type Permission = keyof typeof permissions;

export function hasPermission(actor: Actor, permission: Permission): boolean {
  return hasRole(actor, permissions[permission]);
}

/** @throws Fault forbidden `auth.permission_missing`, which names the permission */
export function mustHave(ctx: Ctx, permission: Permission): void {
  must(hasPermission(ctx.actor, permission), "forbidden", "auth.permission_missing", {
    params: { permission },
  });
}

export const roleRanks: Record<Role, number> = { user: 0, moderator: 1, admin: 2, superuser: 3 };
