import { searchActivity } from "@/lib/activity/verbs/search-activity";
import { endSessionsOfPerson } from "@/lib/admin/verbs/end-sessions-of-person";
import { findPeople } from "@/lib/admin/verbs/find-people";
import { getPerson } from "@/lib/admin/verbs/get-person";
import { readQueue } from "@/lib/admin/verbs/read-queue";
import { reinstateUser } from "@/lib/moderation/verbs/reinstate-user";
import { setRole } from "@/lib/moderation/verbs/set-role";
import { suspendUser } from "@/lib/moderation/verbs/suspend-user";
import { route } from "@/lib/transport/route";

const rename = { userId: "id" };
const missing = "accounts.user_not_found";
const staff = ["auth.role_missing", "auth.reauthentication_required"] as const;
const judging = [...staff, missing, "accounts.cannot_judge"];

/** For the staff, with the token of a session: no personal token opens any of it. */
export const adminApi = {
  people: route({
    method: "GET",
    path: "/admin/people",
    verb: findPeople,
    summary: "Find people by id, by part of handle or name, or by a whole e-mail address",
    faults: ["auth.role_missing", "request.cursor"],
  }),
  person: route({
    method: "GET",
    path: "/admin/people/{userId}",
    rename,
    verb: getPerson,
    summary: "One person, and what you may do to them",
    faults: ["auth.role_missing", missing],
  }),
  suspend: route({
    method: "PUT",
    path: "/admin/people/{userId}/suspension",
    rename,
    verb: suspendUser,
    summary: "Suspend somebody for days or until further notice; their sessions and tokens end at once",
    status: 204,
    faults: judging,
    examples: { week: { summary: "For a week", value: { reason: "Spoiled the well of the Fen", days: 7 } } },
  }),
  reinstate: route({
    method: "DELETE",
    path: "/admin/people/{userId}/suspension",
    rename,
    verb: reinstateUser,
    summary: "End a suspension",
    status: 204,
    faults: [...judging, "accounts.not_suspended"],
  }),
  setRole: route({
    method: "PUT",
    path: "/admin/people/{userId}/role",
    rename,
    verb: setRole,
    summary: "Give somebody a role below your own; administrators are made by the superuser alone",
    status: 204,
    faults: [...judging, "auth.permission_missing"],
    examples: { moderator: { summary: "Make a moderator", value: { role: "moderator" } } },
  }),
  signOut: route({
    method: "POST",
    path: "/admin/people/{userId}/sign-out",
    rename,
    verb: endSessionsOfPerson,
    summary: "Sign somebody out everywhere",
    idempotent: false,
    faults: judging,
    examples: { lost: { summary: "A lost phone", value: { reason: "Asked for it after losing a phone" } } },
  }),
  activity: route({
    method: "GET",
    path: "/admin/activity",
    verb: searchActivity,
    summary: "The whole record: who, what, when, from where",
    faults: ["auth.role_missing", "request.cursor"],
  }),
  queue: route({
    method: "GET",
    path: "/admin/queue",
    verb: readQueue,
    summary: "How much background work waits, runs and was given up",
    faults: ["auth.role_missing"],
  }),
};
