import { reinstateUser } from "@/lib/moderation/verbs/reinstate-user";
import { setRole } from "@/lib/moderation/verbs/set-role";
import { suspendUser } from "@/lib/moderation/verbs/suspend-user";
import { type ApiTag, route } from "@/lib/transport/route";

const staff = ["auth.role_missing", "auth.reauthentication_required"] as const;
const rename = { userId: "id" };
const missing = "accounts.user_not_found";
const moderating = [...staff, missing, "accounts.insufficient_rank"];
export const adminApi = {
  suspend: route({
    method: "PUT",
    path: "/admin/people/{userId}/suspension",
    rename,
    verb: suspendUser,
    summary:
      "Suspend somebody for days or until further notice; their sessions and tokens end at once",
    status: 204,
    faults: moderating,
    examples: {
      week: { summary: "For a week", value: { reason: "Spoiled the well of the Fen", days: 7 } },
    },
  }),
  reinstate: route({
    method: "DELETE",
    path: "/admin/people/{userId}/suspension",
    rename,
    verb: reinstateUser,
    summary: "End a suspension",
    status: 204,
    faults: [...moderating, "accounts.not_suspended"],
  }),
  setRole: route({
    method: "PUT",
    path: "/admin/people/{userId}/role",
    rename,
    verb: setRole,
    summary: "Give somebody a role below your own; administrators are made by the superuser alone",
    status: 204,
    faults: [...moderating, "auth.permission_missing"],
    examples: { moderator: { summary: "Make a moderator", value: { role: "moderator" } } },
  }),
};

export const api: readonly ApiTag[] = [{ name: "admin", routes: adminApi }];
