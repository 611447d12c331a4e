import { listActivity } from "@/lib/activity/verbs/list-activity";
import { endOneSession } from "@/lib/sessions/verbs/end-one-session";
import { endOtherSessions } from "@/lib/sessions/verbs/end-other-sessions";
import { listSessions } from "@/lib/sessions/verbs/list-sessions";
import { createToken } from "@/lib/tokens/verbs/create-token";
import { listTokens } from "@/lib/tokens/verbs/list-tokens";
import { revokeToken } from "@/lib/tokens/verbs/revoke-token";
import { route } from "@/lib/transport/route";

export const sessionsApi = {
  list: route({
    method: "GET",
    path: "/sessions",
    verb: listSessions,
    summary: "The devices and programs that are signed in now",
  }),
  end: route({
    method: "DELETE",
    path: "/sessions/{id}",
    verb: endOneSession,
    summary: "End one session; its cookie and its tokens are worth nothing from then on",
    status: 204,
    faults: ["accounts.session_not_found"],
  }),
  endOthers: route({
    method: "DELETE",
    path: "/sessions",
    verb: endOtherSessions,
    summary: "End every session but the one that asks",
  }),
};

export const tokensApi = {
  list: route({
    method: "GET",
    path: "/tokens",
    verb: listTokens,
    summary: "Your personal tokens, without their secrets",
  }),
  create: route({
    method: "POST",
    path: "/tokens",
    verb: createToken,
    summary: "Make a personal token; its secret is in this answer and nowhere else",
    status: 201,
    idempotent: false,
    faults: ["tokens.too_many"],
    examples: {
      reader: {
        summary: "For a program that reads characters",
        value: { name: "Campaign notebook", scopes: ["characters:read"], days: 90 },
      },
    },
  }),
  revoke: route({
    method: "DELETE",
    path: "/tokens/{id}",
    verb: revokeToken,
    summary: "Revoke a token, from the next request on",
    status: 204,
    faults: ["tokens.not_found"],
  }),
};

export const activityApi = {
  list: route({
    method: "GET",
    path: "/activity",
    verb: listActivity,
    summary: "What happened to your account, the newest first: who, what, when, from where",
    faults: ["request.cursor"],
  }),
};
