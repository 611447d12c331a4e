import { logIn } from "@/lib/credentials/verbs/log-in";
import { register } from "@/lib/credentials/verbs/register";
import { refreshSession } from "@/lib/sessions/verbs/refresh-session";
import { signOut } from "@/lib/sessions/verbs/sign-out";
import { route } from "@/lib/transport/route";
import { readMe } from "@/lib/users/verbs/read-me";

const mira = { email: "mira@example.org", password: "seven quiet foxes" };

export const accountsApi = {
  signUp: route({
    method: "POST",
    path: "/auth/signup",
    verb: register,
    summary: "Make an account and get its first pair of tokens",
    description:
      "The answer is the same for an address that has an account already: an address is a claim until its mailbox proves it.",
    status: 201,
    idempotent: false,
    examples: { account: { summary: "A new account", value: { ...mira, name: "Mira" } } },
  }),
  logIn: route({
    method: "POST",
    path: "/auth/login",
    verb: logIn,
    summary: "Get a pair of tokens, or be asked for the second factor",
    idempotent: false,
    faults: ["accounts.wrong_credentials", "accounts.suspended"],
    examples: { password: { summary: "E-mail and password", value: mira } },
  }),
  refresh: route({
    method: "POST",
    path: "/auth/refresh",
    verb: refreshSession,
    summary: "Exchange a refresh token for a new pair; a token that was spent before ends the session",
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
  me: route({
    method: "GET",
    path: "/auth/me",
    verb: readMe,
    summary: "Who you are",
  }),
};
