import { editNotifications } from "@/lib/notifications/verbs/edit-notifications";
import { readNotifications } from "@/lib/notifications/verbs/read-notifications";
import { avatarBase64Max } from "@/lib/profiles/limits";
import { changeAvatar } from "@/lib/profiles/verbs/change-avatar";
import { getMemberProfile } from "@/lib/profiles/verbs/get-member-profile";
import { removeAvatar } from "@/lib/profiles/verbs/remove-avatar";
import { route } from "@/lib/transport/route";
import { deactivateAccount } from "@/lib/users/verbs/deactivate-account";

/** Room for the field's name and the braces around it. */
const frameBytes = 1024;

export const profileApi = {
  person: route({
    method: "GET",
    path: "/people/{handle}",
    verb: getMemberProfile,
    summary: "A member's profile with what they show to members only",
    faults: ["accounts.profile_not_found"],
  }),
  avatar: route({
    method: "PUT",
    path: "/me/avatar",
    verb: changeAvatar,
    summary: "Take a picture as yours; it is cut square and made anew, without what the file tells of place and camera",
    bodyMax: avatarBase64Max + frameBytes,
  }),
  removeAvatar: route({
    method: "DELETE",
    path: "/me/avatar",
    verb: removeAvatar,
    summary: "Take your picture away; no picture to take away is fine",
  }),
  notifications: route({
    method: "GET",
    path: "/me/notifications",
    verb: readNotifications,
    summary: "What we write to you about, and how",
  }),
  editNotifications: route({
    method: "PATCH",
    path: "/me/notifications",
    verb: editNotifications,
    summary: "Choose what reaches you, and how; letters about the safety of the account cannot be switched off",
    examples: {
      portraits: { summary: "Hear of finished portraits", value: { choices: { portrait_ready: { mail: true } } } },
    },
  }),
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
