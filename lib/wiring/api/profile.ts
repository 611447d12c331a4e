import { changeAvatar, removeAvatar } from "@/lib/accounts/avatar";
import { deactivateAccount } from "@/lib/accounts/deactivate";
import { getMemberProfile } from "@/lib/accounts/get-member-profile";
import { avatarBase64Max } from "@/lib/accounts/limits";
import { editNotifications, readNotifications } from "@/lib/accounts/manage-notifications";
import { route } from "@/lib/transport/route";

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
