import { TokenOutcome, tokenOutcomeOf } from "@/lib/credentials/schema";
import { answerSecondFactor } from "@/lib/credentials/verbs/answer-second-factor";
import { beginPasskeySignIn } from "@/lib/credentials/verbs/begin-passkey-sign-in";
import { beginSecondFactorPasskey } from "@/lib/credentials/verbs/begin-second-factor-passkey";
import { checkPhoneCode } from "@/lib/credentials/verbs/check-phone-code";
import { confirmEmailChange } from "@/lib/credentials/verbs/confirm-email-change";
import { openMagicLink } from "@/lib/credentials/verbs/open-magic-link";
import { requestMagicLink } from "@/lib/credentials/verbs/request-magic-link";
import { requestRecovery } from "@/lib/credentials/verbs/request-recovery";
import { resetPassword } from "@/lib/credentials/verbs/reset-password";
import { sendPhoneCode } from "@/lib/credentials/verbs/send-phone-code";
import { signIn } from "@/lib/credentials/verbs/sign-in";
import { signInByPasskey } from "@/lib/credentials/verbs/sign-in-by-passkey";
import { signUp } from "@/lib/credentials/verbs/sign-up";
import { verifyEmail } from "@/lib/credentials/verbs/verify-email";
import { TokenPair } from "@/lib/sessions/schema";
import { assertion, ticket } from "@/lib/transport/example-secrets";
import { type ApiTag, route } from "@/lib/transport/route";

const mira = { email: "mira@example.org", password: "seven quiet foxes" };
const email = "mira@example.org";
const link = { summary: "The secret of the e-mail", value: { token: ticket } };
const likeLogin =
  "The same answer as `/auth/login`: a pair of tokens, or the question for the second factor.";
const alike = "The answer is the same whether or not anybody has this address.";

export const accountsApi = {
  signUp: route({
    method: "POST",
    path: "/auth/signup",
    verb: signUp,
    hidden: ["device"],
    answer: {
      schema: TokenPair,
      from: (outcome) => (outcome.state === "signed_in" ? outcome.tokens : null),
    },
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
    verb: signIn,
    hidden: ["device"],
    answer: { schema: TokenOutcome, from: tokenOutcomeOf },
    summary: "Get a pair of tokens, or be asked for the second factor",
    idempotent: false,
    faults: ["accounts.wrong_credentials", "accounts.suspended"],
    examples: { password: { summary: "E-mail and password", value: mira } },
  }),
};

/** Every sign-in method but the password, and what is answered to an e-mail or a text message. Nobody needs to be signed in. */
export const signInMethodsApi = {
  askMagicLink: route({
    method: "POST",
    path: "/auth/magic-link",
    verb: requestMagicLink,
    summary: "Ask for an e-mail with a link that signs in",
    description: alike,
    status: 202,
    idempotent: false,
    examples: { address: { summary: "To this address", value: { email } } },
  }),
  exchangeMagicLink: route({
    method: "POST",
    path: "/auth/magic-link/exchange",
    verb: openMagicLink,
    hidden: ["device"],
    answer: { schema: TokenOutcome, from: ({ outcome }) => tokenOutcomeOf(outcome) },
    summary: "Exchange the secret of the link for a pair of tokens",
    description: likeLogin,
    idempotent: false,
    faults: ["accounts.link_invalid", "accounts.suspended"],
    examples: { link },
  }),
  sendPhoneCode: route({
    method: "POST",
    path: "/auth/phone-code",
    verb: sendPhoneCode,
    summary: "Send six digits to a phone number",
    description:
      "A number without an account gets one when the code comes back. One code a minute to one number.",
    status: 202,
    idempotent: false,
    faults: ["accounts.code_too_soon"],
    examples: { number: { summary: "To this number", value: { phone: "+989123456789" } } },
  }),
  exchangePhoneCode: route({
    method: "POST",
    path: "/auth/phone-code/exchange",
    verb: checkPhoneCode,
    hidden: ["device"],
    answer: { schema: TokenOutcome, from: tokenOutcomeOf },
    summary: "Exchange the six digits for a pair of tokens",
    description: likeLogin,
    idempotent: false,
    faults: ["accounts.code_wrong", "accounts.suspended"],
    examples: {
      code: {
        summary: "With the ticket that the sending answered",
        value: { ticket, code: "493021" },
      },
    },
  }),
  passkeyOptions: route({
    method: "POST",
    path: "/auth/passkey/options",
    verb: beginPasskeySignIn,
    summary: "Begin to sign in with a passkey: what `navigator.credentials.get` wants",
    idempotent: false,
  }),
  exchangePasskey: route({
    method: "POST",
    path: "/auth/passkey/exchange",
    verb: signInByPasskey,
    hidden: ["device"],
    answer: { schema: TokenOutcome, from: tokenOutcomeOf },
    summary: "Exchange the answer of the passkey for a pair of tokens",
    description: "A passkey is two proofs in one, so no second factor is asked for.",
    idempotent: false,
    faults: ["accounts.passkey_refused", "accounts.suspended"],
    examples: {
      answer: { summary: "The credential as JSON text", value: { ticket, passkey: assertion } },
    },
  }),
  exchangeSecondFactor: route({
    method: "POST",
    path: "/auth/second-factor/exchange",
    verb: answerSecondFactor,
    answer: { schema: TokenOutcome, from: tokenOutcomeOf },
    summary: "Answer the question for the second factor, for a pair of tokens",
    description: "Five tries in five minutes; after that the sign-in begins anew.",
    idempotent: false,
    faults: [
      "accounts.code_wrong",
      "accounts.passkey_refused",
      "accounts.second_factor_over",
      "accounts.suspended",
    ],
    examples: {
      totp: { summary: "The app's code", value: { ticket, method: "totp", code: "493021" } },
      recovery: {
        summary: "A recovery code",
        value: { ticket, method: "recovery_code", code: "f7qk-2m9x-hh4w" },
      },
      passkey: {
        summary: "A passkey",
        value: { ticket, method: "passkey", passkeyTicket: ticket, passkey: assertion },
      },
    },
  }),
  secondFactorOptions: route({
    method: "POST",
    path: "/auth/second-factor/options",
    verb: beginSecondFactorPasskey,
    summary: "Answer the second factor with a passkey: what `navigator.credentials.get` wants",
    idempotent: false,
    faults: ["accounts.second_factor_over"],
    examples: { ticket: { summary: "The ticket of the question", value: { ticket } } },
  }),
  askRecovery: route({
    method: "POST",
    path: "/auth/recovery",
    verb: requestRecovery,
    summary: "Ask for the e-mail with which a new password is chosen",
    description: alike,
    status: 202,
    idempotent: false,
    examples: { address: { summary: "To this address", value: { email } } },
  }),
  completeRecovery: route({
    method: "POST",
    path: "/auth/recovery/completion",
    verb: resetPassword,
    summary: "Choose a new password against the secret of the e-mail; every session ends",
    description:
      "Signs nobody in: a second factor that is set up is still asked for at the next sign-in.",
    idempotent: false,
    status: 204,
    faults: ["accounts.link_invalid"],
    examples: {
      password: {
        summary: "A new password",
        value: { token: ticket, password: "nine lanterns over the fen" },
      },
    },
  }),
  verifyEmail: route({
    method: "POST",
    path: "/auth/verification",
    verb: verifyEmail,
    summary: "Prove a mailbox with the secret of the welcome e-mail",
    description:
      "With the token of a session of the account everything stays as it is. Without one every session, password, token, phone number and provider that was set up before ends: whoever did so may not be who owns the mailbox.",
    idempotent: false,
    status: 204,
    faults: [
      "accounts.link_invalid",
      "accounts.verification_superseded",
      "accounts.open_signed_in",
    ],
    examples: { link },
  }),
  confirmEmailChange: route({
    method: "POST",
    path: "/auth/email-change",
    verb: confirmEmailChange,
    summary:
      "Agree to a change of address with the secret of either e-mail; it is made when both mailboxes have",
    description:
      "Send the new mailbox's secret with the token of a session of the account; without one everything that opened the account before ends with the change.",
    idempotent: false,
    faults: ["accounts.link_invalid", "accounts.email_taken", "accounts.open_signed_in"],
    examples: { link },
  }),
};

export const api: readonly ApiTag[] = [
  {
    name: "accounts",
    description: "Signing up, in and out, and who you are.",
    routes: accountsApi,
  },
  {
    name: "sign-in-methods",
    description: "Every other way in, and the answers to our e-mails and text messages.",
    routes: signInMethodsApi,
  },
];
