import { endOneSession } from "@/lib/sessions/verbs/end-one-session";
import { endOtherSessions } from "@/lib/sessions/verbs/end-other-sessions";
import { listSessions } from "@/lib/sessions/verbs/list-sessions";
import { refreshSession } from "@/lib/sessions/verbs/refresh-session";
import { signOut } from "@/lib/sessions/verbs/sign-out";
import { type ApiTag, route } from "@/lib/transport/route";

export const accountsApi = {
  refresh: route({
    method: "POST",
    path: "/auth/refresh",
    verb: refreshSession,
    summary:
      "Exchange a refresh token for a new pair; a token that was spent before ends the session",
    idempotent: false,
    faults: ["auth.refresh_invalid"],
    examples: {
      token: {
        summary: "The newest one",
        value: { refreshToken: "mwr_9sT0q2b7w1n4m8k5c3x6z0a2d4f6g8h1j3l5p7r9t1v" },
      },
    },
  }),
  logOut: route({
    method: "POST",
    path: "/auth/logout",
    verb: signOut,
    summary: "End the session of this token",
    idempotent: false,
    status: 204,
  }),
};

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

export const api: readonly ApiTag[] = [
  { name: "accounts", routes: accountsApi },
  { name: "sessions", description: "Where you are signed in.", routes: sessionsApi },
];
