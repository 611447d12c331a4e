import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const credentialsFaults = {
  "accounts.wrong_credentials": {
    kind: "unauthenticated",
    meaning: "Address and password do not belong together. Unknown addresses get the same answer.",
    remedy: "Check both; recover the account if the password is lost.",
  },
  "accounts.second_factor_over": {
    kind: "gone",
    meaning:
      "The question for the second factor was answered, failed too often or is older than five minutes.",
    remedy: "Sign in again.",
  },
  "accounts.code_wrong": {
    kind: "invalid",
    meaning: "The code is wrong, spent or too old.",
    remedy: "Type the newest code, or ask for another one.",
  },
  "accounts.code_too_soon": {
    kind: "rate_limited",
    meaning: "A code was sent less than a minute ago.",
    remedy: "Wait for the seconds in `Retry-After`.",
  },
  "accounts.wrong_password": {
    kind: "invalid",
    meaning: "The present password is not right.",
    remedy: "Type it again.",
  },
  "accounts.link_invalid": {
    kind: "gone",
    meaning: "The link of a mail is unknown, spent or too old.",
    remedy: "Ask for a new one.",
  },
  "accounts.verification_superseded": {
    kind: "conflict",
    meaning: "The address was confirmed for another account in the meantime.",
    remedy: "Use another address.",
  },
  "accounts.open_signed_in": {
    kind: "forbidden",
    meaning:
      "The account has a second factor, so a link from its mailbox proves nothing by itself.",
    remedy: "Sign in to the account, then open the link with that session.",
  },
  "accounts.passkey_refused": {
    kind: "invalid",
    meaning: "The answer of the passkey could not be verified.",
    remedy: "Try again with the same device.",
  },
  "accounts.email_taken": {
    kind: "conflict",
    meaning: "The address cannot be taken for this account.",
    remedy: "Use another address.",
  },
  "accounts.phone_taken": {
    kind: "conflict",
    meaning: "The number cannot be taken for this account.",
    remedy: "Use another number.",
  },
  "accounts.identity_taken": {
    kind: "conflict",
    meaning: "That identity belongs to another account.",
    remedy: "Sign in with it instead.",
  },
  "accounts.mailbox_known": {
    kind: "conflict",
    meaning: "The mailbox that the provider names belongs to an account that is not linked to it.",
    remedy: "Sign in to that account, then link the provider in its settings.",
  },
  "accounts.mailbox_unproved": {
    kind: "conflict",
    meaning: "The provider does not say that it has verified the person's mailbox.",
    remedy: "Verify the mailbox at the provider, or sign up in another way.",
  },
  "accounts.sign_in_method_not_found": {
    kind: "not_found",
    meaning: "The account has no such sign-in method.",
    remedy: "List the sign-in methods first.",
  },
  "accounts.last_sign_in_method": {
    kind: "conflict",
    meaning: "Without this sign-in method nobody could enter the account any more.",
    remedy: "Add another sign-in method first.",
  },
  "accounts.totp_already_on": {
    kind: "conflict",
    meaning: "An authenticator app is set up already.",
    remedy: "Remove it first.",
  },
  "accounts.totp_not_begun": {
    kind: "not_found",
    meaning: "No authenticator app is set up, or its setting up was not begun.",
    remedy: "Begin setting it up.",
  },
  "accounts.passkeys_too_many": {
    kind: "conflict",
    meaning: "The account has as many passkeys as it may.",
    remedy: "Remove one.",
  },
  "accounts.passkey_not_found": {
    kind: "not_found",
    meaning: "The account has no such passkey.",
    remedy: "List the passkeys first.",
  },
} as const satisfies Record<string, FaultEntry>;
