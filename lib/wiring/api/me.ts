import { beginPhoneChange } from "@/lib/credentials/verbs/begin-phone-change";
import { changePassword } from "@/lib/credentials/verbs/change-password";
import { confirmPhoneChange } from "@/lib/credentials/verbs/confirm-phone-change";
import { removePhone } from "@/lib/credentials/verbs/remove-phone";
import { requestEmailChange } from "@/lib/credentials/verbs/request-email-change";
import { requestVerification } from "@/lib/credentials/verbs/request-verification";
import { listExports } from "@/lib/data-exports/verbs/list-exports";
import { requestExport } from "@/lib/data-exports/verbs/request-export";
import { changeHandle } from "@/lib/profiles/verbs/change-handle";
import { editAppearance } from "@/lib/profiles/verbs/edit-appearance";
import { editProfile } from "@/lib/profiles/verbs/edit-profile";
import { readProfile } from "@/lib/profiles/verbs/read-profile";
import { route } from "@/lib/transport/route";
import { requestDeletion } from "@/lib/users/verbs/request-deletion";
import { ticket } from "./accounts-examples";

/** One's own account: who one is, how one is reached, what is kept of one. */
export const meApi = {
  profile: route({
    method: "GET",
    path: "/me/profile",
    verb: readProfile,
    summary: "Your profile and how you like the pages to look",
  }),
  editProfile: route({
    method: "PATCH",
    path: "/me/profile",
    verb: editProfile,
    summary: "Change some fields of your profile, and who sees them",
    examples: {
      name: { summary: "A name and pronouns", value: { name: "Mira of the Fen", pronouns: "she/her" } },
      privacy: { summary: "Keep the biography to members", value: { privacy: { bio: "members" } } },
    },
  }),
  changeHandle: route({
    method: "PUT",
    path: "/me/handle",
    verb: changeHandle,
    summary: "Take another handle; the old one stays out of reach of others for three months",
    examples: { handle: { summary: "A new handle", value: { handle: "mira-of-the-fen" } } },
  }),
  editAppearance: route({
    method: "PATCH",
    path: "/me/appearance",
    verb: editAppearance,
    summary: "How the pages look to you, on every device",
    examples: { calm: { summary: "Dark and still", value: { theme: "dark", reducedMotion: true } } },
  }),
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
    summary: "Send the letter that proves your mailbox once more",
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
    faults: ["accounts.way_in_not_found", "accounts.last_way_in"],
  }),
  exports: route({
    method: "GET",
    path: "/me/exports",
    verb: listExports,
    summary: "The newest archives of everything about you",
    description:
      "An archive that is ready is downloaded from `/api/exports/{id}`, with a proof of identity that is fresh.",
  }),
  requestExport: route({
    method: "POST",
    path: "/me/exports",
    verb: requestExport,
    summary: "Ask for everything about you as one zip; a letter says when it is there",
    status: 202,
    faults: ["accounts.export_running"],
  }),
  requestDeletion: route({
    method: "POST",
    path: "/me/deletion",
    verb: requestDeletion,
    summary: "Close the account now and delete it after two weeks; signing in until then calls it off",
    status: 202,
    idempotent: false,
    examples: { understood: { summary: "Said on purpose", value: { understood: true } } },
  }),
};
