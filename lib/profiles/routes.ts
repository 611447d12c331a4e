import { changeAvatar } from "@/lib/profiles/verbs/change-avatar";
import { changeHandle } from "@/lib/profiles/verbs/change-handle";
import { editAppearance } from "@/lib/profiles/verbs/edit-appearance";
import { editProfile } from "@/lib/profiles/verbs/edit-profile";
import { getMemberProfile } from "@/lib/profiles/verbs/get-member-profile";
import { readProfile } from "@/lib/profiles/verbs/read-profile";
import { removeAvatar } from "@/lib/profiles/verbs/remove-avatar";
import { type ApiTag, route } from "@/lib/transport/route";

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
      name: {
        summary: "A name and pronouns",
        value: { name: "Mira of the Fen", pronouns: "she/her" },
      },
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
    examples: {
      calm: { summary: "Dark and still", value: { theme: "dark", reducedMotion: true } },
    },
  }),
};

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
    summary:
      "Take a picture as yours; it is cut square and made anew, without what the file tells of place and camera",
  }),
  removeAvatar: route({
    method: "DELETE",
    path: "/me/avatar",
    verb: removeAvatar,
    summary: "Take your picture away; no picture to take away is fine",
  }),
};

export const api: readonly ApiTag[] = [
  { name: "me", routes: meApi },
  {
    name: "profile",
    description: "Who you are to others, and what reaches you.",
    routes: profileApi,
  },
];
