import { addPasskey } from "@/lib/credentials/verbs/add-passkey";
import { beginPasskey } from "@/lib/credentials/verbs/begin-passkey";
import { beginPasskeyProof } from "@/lib/credentials/verbs/begin-passkey-proof";
import { beginPhoneChange } from "@/lib/credentials/verbs/begin-phone-change";
import { beginTotp } from "@/lib/credentials/verbs/begin-totp";
import { changePassword } from "@/lib/credentials/verbs/change-password";
import { confirmPhoneChange } from "@/lib/credentials/verbs/confirm-phone-change";
import { confirmTotp } from "@/lib/credentials/verbs/confirm-totp";
import { listProofs } from "@/lib/credentials/verbs/list-proofs";
import { listSignInMethods } from "@/lib/credentials/verbs/list-sign-in-methods";
import { reauthenticate } from "@/lib/credentials/verbs/reauthenticate";
import { removeIdentity } from "@/lib/credentials/verbs/remove-identity";
import { removePasskey } from "@/lib/credentials/verbs/remove-passkey";
import { removePhone } from "@/lib/credentials/verbs/remove-phone";
import { removeTotp } from "@/lib/credentials/verbs/remove-totp";
import { renamePasskey } from "@/lib/credentials/verbs/rename-passkey";
import { renewRecoveryCodes } from "@/lib/credentials/verbs/renew-recovery-codes";
import { requestEmailChange } from "@/lib/credentials/verbs/request-email-change";
import { requestVerification } from "@/lib/credentials/verbs/request-verification";
import { assertion, attestation, ticket } from "@/lib/transport/example-secrets";
import { type ApiTag, route } from "@/lib/transport/route";
import { api as signIn } from "./sign-in-routes";

export const meApi = {
  changePassword: route({
    method: "PUT",
    path: "/me/password",
    verb: changePassword,
    summary: "Choose another password, or the first one; every other session ends",
    status: 204,
    faults: ["accounts.wrong_password"],
    examples: {
      change: {
        summary: "Against the present one",
        value: { current: "seven quiet foxes", password: "nine lanterns over the fen" },
      },
    },
  }),
  askVerification: route({
    method: "POST",
    path: "/me/email/verification",
    verb: requestVerification,
    summary: "Send the e-mail that proves your mailbox once more",
    status: 202,
    idempotent: false,
  }),
  askEmailChange: route({
    method: "POST",
    path: "/me/email/change",
    verb: requestEmailChange,
    summary: "Ask to move the account to another address; both mailboxes must agree",
    description: "The answer is the same for an address that is somebody's already.",
    status: 202,
    idempotent: false,
    examples: { address: { summary: "To this address", value: { email: "mira@fen.example.org" } } },
  }),
  beginPhoneChange: route({
    method: "POST",
    path: "/me/phone/codes",
    verb: beginPhoneChange,
    summary: "Send a code to the new number, and one to the present number where there is one",
    status: 202,
    idempotent: false,
    faults: ["accounts.code_too_soon"],
    examples: { number: { summary: "The new number", value: { phone: "+989123456789" } } },
  }),
  confirmPhoneChange: route({
    method: "PUT",
    path: "/me/phone",
    verb: confirmPhoneChange,
    summary: "Take the new number, with the code of each number",
    status: 204,
    faults: ["accounts.code_wrong", "accounts.phone_taken"],
    examples: {
      first: { summary: "The first number", value: { ticket, code: "493021" } },
      other: {
        summary: "Another number",
        value: { ticket, code: "493021", oldTicket: ticket, oldCode: "118274" },
      },
    },
  }),
  removePhone: route({
    method: "DELETE",
    path: "/me/phone",
    verb: removePhone,
    summary: "Take the number away",
    status: 204,
    faults: ["accounts.sign_in_method_not_found", "accounts.last_sign_in_method"],
  }),
};

/** What opens one's account and what guards it, and the fresh proof of identity that a change of them asks for. */
export const factorsApi = {
  signInMethods: route({
    method: "GET",
    path: "/me/sign-in-methods",
    formerPaths: ["/me/ways-in"],
    verb: listSignInMethods,
    summary: "Everything that opens your account, and everything that guards it",
  }),
  unlink: route({
    method: "DELETE",
    path: "/me/identities/{id}",
    verb: removeIdentity,
    summary: "Unlink a provider; the last sign-in method stays",
    description:
      "Linking goes through the provider's own pages, so it begins in the settings of the site.",
    status: 204,
    faults: ["accounts.sign_in_method_not_found", "accounts.last_sign_in_method"],
  }),
  passkeyOptions: route({
    method: "POST",
    path: "/me/passkeys/options",
    verb: beginPasskey,
    summary: "Begin to add a passkey: what `navigator.credentials.create` wants",
    idempotent: false,
    faults: ["accounts.passkeys_too_many"],
  }),
  addPasskey: route({
    method: "POST",
    path: "/me/passkeys",
    verb: addPasskey,
    summary:
      "Add the passkey that the device has made; recovery codes come with the first second factor",
    status: 201,
    idempotent: false,
    faults: ["accounts.passkey_refused"],
    examples: {
      answer: {
        summary: "The credential as JSON text",
        value: { ticket, passkey: attestation, name: "My phone" },
      },
    },
  }),
  renamePasskey: route({
    method: "PATCH",
    path: "/me/passkeys/{id}",
    verb: renamePasskey,
    summary: "Call a passkey something else",
    status: 204,
    faults: ["accounts.passkey_not_found"],
    examples: { name: { summary: "Where it lives", value: { name: "The old laptop" } } },
  }),
  removePasskey: route({
    method: "DELETE",
    path: "/me/passkeys/{id}",
    verb: removePasskey,
    summary: "Take a passkey away; the last sign-in method stays",
    status: 204,
    faults: ["accounts.passkey_not_found", "accounts.last_sign_in_method"],
  }),
  beginTotp: route({
    method: "POST",
    path: "/me/totp",
    verb: beginTotp,
    summary:
      "Begin to set up an authenticator app: its secret, in force once a first code has come back",
    status: 201,
    idempotent: false,
    faults: ["accounts.totp_already_on"],
  }),
  confirmTotp: route({
    method: "PUT",
    path: "/me/totp",
    verb: confirmTotp,
    summary: "The app's first code: from now on one is asked for at every sign-in",
    faults: ["accounts.totp_not_begun", "accounts.code_wrong"],
    examples: { code: { summary: "Six digits", value: { code: "493021" } } },
  }),
  removeTotp: route({
    method: "DELETE",
    path: "/me/totp",
    verb: removeTotp,
    summary: "Take the authenticator app away",
    status: 204,
    faults: ["accounts.totp_not_begun"],
  }),
  renewRecoveryCodes: route({
    method: "POST",
    path: "/me/recovery-codes",
    verb: renewRecoveryCodes,
    summary: "Ten new recovery codes, shown once; the old ones end",
    status: 201,
    idempotent: false,
  }),
  proofs: route({
    method: "GET",
    path: "/auth/proofs",
    verb: listProofs,
    summary: "How you can show once more that it is you",
  }),
  proofOptions: route({
    method: "POST",
    path: "/auth/proofs/options",
    verb: beginPasskeyProof,
    summary: "Show it with a passkey: what `navigator.credentials.get` wants",
    idempotent: false,
  }),
  prove: route({
    method: "POST",
    path: "/auth/proofs",
    verb: reauthenticate,
    summary:
      "Show once more that it is you: opens dangerous acts for ten minutes, in this session only",
    status: 204,
    idempotent: false,
    faults: ["accounts.wrong_password", "accounts.code_wrong", "accounts.passkey_refused"],
    examples: {
      password: { summary: "The password", value: { password: "seven quiet foxes" } },
      totp: { summary: "The app's code", value: { code: "493021" } },
      passkey: { summary: "A passkey", value: { passkeyTicket: ticket, passkey: assertion } },
    },
  }),
};

export const api: readonly ApiTag[] = [
  ...signIn,
  { name: "me", routes: meApi },
  {
    name: "factors",
    description: "What opens your account, what guards it, and fresh proofs.",
    routes: factorsApi,
  },
];
