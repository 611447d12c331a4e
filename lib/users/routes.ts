import { type ApiTag, route } from "@/lib/transport/route";
import { deactivateAccount } from "@/lib/users/verbs/deactivate-account";
import { readMe } from "@/lib/users/verbs/read-me";
import { requestDeletion } from "@/lib/users/verbs/request-deletion";

export const accountsApi = {
  me: route({
    method: "GET",
    path: "/auth/me",
    verb: readMe,
    summary: "Who you are",
  }),
};

/** One's own account: who one is, how one is reached, what is kept of one. */
export const meApi = {
  requestDeletion: route({
    method: "POST",
    path: "/me/deletion",
    verb: requestDeletion,
    summary:
      "Close the account now and delete it after two weeks; signing in until then calls it off",
    status: 202,
    idempotent: false,
    examples: { understood: { summary: "Said on purpose", value: { understood: true } } },
  }),
};

export const profileApi = {
  deactivate: route({
    method: "POST",
    path: "/me/deactivation",
    verb: deactivateAccount,
    summary: "Close the account without deleting anything; signing in opens it again",
    status: 204,
    idempotent: false,
    examples: { understood: { summary: "Said on purpose", value: { understood: true } } },
  }),
};

export const api: readonly ApiTag[] = [
  { name: "accounts", routes: accountsApi },
  {
    name: "me",
    description: "Your own account: profile, addresses, password, archive and end.",
    routes: meApi,
  },
  { name: "profile", routes: profileApi },
];
