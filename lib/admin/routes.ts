import { endSessionsOfPerson } from "@/lib/admin/verbs/end-sessions-of-person";
import { findPeople } from "@/lib/admin/verbs/find-people";
import { getPerson } from "@/lib/admin/verbs/get-person";
import { readQueue } from "@/lib/admin/verbs/read-queue";
import { type ApiTag, route } from "@/lib/transport/route";

const rename = { userId: "id" };
const missing = "accounts.user_not_found";
const staff = ["auth.role_missing", "auth.reauthentication_required"] as const;
const moderating = [...staff, missing, "accounts.insufficient_rank"];
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
  signOut: route({
    method: "POST",
    path: "/admin/people/{userId}/sign-out",
    rename,
    verb: endSessionsOfPerson,
    summary: "Sign somebody out everywhere",
    idempotent: false,
    faults: moderating,
    examples: {
      lost: { summary: "A lost phone", value: { reason: "Asked for it after losing a phone" } },
    },
  }),
  queue: route({
    method: "GET",
    path: "/admin/queue",
    verb: readQueue,
    summary: "How much background work waits, runs and was given up",
    faults: ["auth.role_missing"],
  }),
};

export const api: readonly ApiTag[] = [
  {
    name: "admin",
    description: "For the staff: people, their standing, the record and the queue.",
    routes: adminApi,
  },
];
