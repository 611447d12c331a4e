import { z } from "zod";
import { idSchema } from "@/lib/kernel/ids";
import { TokenPair } from "@/lib/sessions/schema";
import { Email, PersonName } from "@/lib/users/schema";
import { passwordLengthMax, passwordLengthMin } from "./limits";

/** A password that is being chosen. Taken exactly as typed: never trimmed, cut or folded. */
export const NewPassword = z
  .string()
  .min(1)
  .min(passwordLengthMin)
  .max(passwordLengthMax)
  .describe(
    `From ${passwordLengthMin} to ${passwordLengthMax} characters of any kind; common and breached ones are refused`,
  );

/** A password that is being tried. */
const Password = z.string().min(1).max(passwordLengthMax);

/** The secret of a link or a ticket. */
export const LinkToken = z.string().min(1).max(100);

export const SignUpInput = z.strictObject({
  email: Email,
  password: NewPassword,
  name: PersonName.optional(),
});

export const SignInInput = z.strictObject({ email: Email, password: Password });

export const SecondFactorMethod = z.enum(["totp", "recovery_code", "passkey"]);

/** What a first factor leads to: a session, or a question for the second factor. */
export const SignInOutcome = z.discriminatedUnion("state", [
  z.object({
    state: z.literal("signed_in"),
    sessionId: idSchema("session"),
    userId: idSchema("user"),
    userKind: z.enum(["guest", "member"]),
    /** True where a deletion that was under way has been called off by signing in. */
    restored: z.boolean(),
    /** For a program; a browser gets its cookie from the door instead. */
    tokens: TokenPair.nullable(),
  }),
  z.object({
    state: z.literal("second_factor"),
    ticket: z.string().describe("Send it back with the code; good for five minutes"),
    methods: z.array(SecondFactorMethod),
  }),
]);

export type SignInOutcome = z.output<typeof SignInOutcome>;

/** What a program gets for its proof: a pair of tokens, or the question for the second factor. */
export const TokenOutcome = z
  .discriminatedUnion("state", [
    TokenPair.extend({ state: z.literal("signed_in") }),
    z.object({
      state: z.literal("second_factor"),
      ticket: z.string(),
      methods: z.array(SecondFactorMethod),
    }),
  ])
  .meta({ id: "LogInOutcome" });

/** The same outcome without what only a browser's door may know. */
export function tokenOutcomeOf(outcome: SignInOutcome): unknown {
  return outcome.state === "signed_in" ? { state: outcome.state, ...outcome.tokens } : outcome;
}

export const PasskeyQuestion = z
  .object({
    ticket: z.string().describe("Send it back with the answer"),
    options: z.string().describe("JSON for `navigator.credentials.get({ publicKey })`"),
  })
  .meta({ id: "PasskeyQuestion" });
