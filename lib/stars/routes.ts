import { getBalance } from "@/lib/stars/verbs/get-balance";
import { getMovement } from "@/lib/stars/verbs/get-movement";
import { grantStars } from "@/lib/stars/verbs/grant-stars";
import { listMovements } from "@/lib/stars/verbs/list-movements";
import { type ApiTag, route } from "@/lib/transport/route";

export const starsApi = {
  balance: route({
    method: "GET",
    path: "/stars",
    verb: getBalance,
    summary: "Your stars: what can be spent, and what is set aside",
  }),
  movements: route({
    method: "GET",
    path: "/stars/movements",
    verb: listMovements,
    summary: "Your statement: every movement of stars, newest first",
    faults: ["request.cursor"],
  }),
  movement: route({
    method: "GET",
    path: "/stars/movements/{id}",
    verb: getMovement,
    summary: "The receipt of one movement",
    faults: ["stars.movement_not_found"],
  }),
};

export const adminApi = {
  grant: route({
    method: "POST",
    path: "/admin/people/{userId}/stars",
    rename: { userId: "id" },
    verb: grantStars,
    summary: "Give a member stars, with a reason that they read",
    status: 201,
    faults: [
      "auth.role_missing",
      "auth.reauthentication_required",
      "accounts.user_not_found",
      "stars.not_to_oneself",
      "stars.members_only",
    ],
    examples: {
      thanks: { summary: "Thanks", value: { amount: 20, reason: "Found a fault in the painter" } },
    },
  }),
};

export const api: readonly ApiTag[] = [
  {
    name: "stars",
    description:
      "What portraits by a model cost. Stars are set aside when a portrait is asked for, and come back by themselves when it fails; the painter is always free.",
    routes: starsApi,
  },
  { name: "admin", routes: adminApi },
];
