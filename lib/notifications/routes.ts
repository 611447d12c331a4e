import { editNotifications } from "@/lib/notifications/verbs/edit-notifications";
import { readNotifications } from "@/lib/notifications/verbs/read-notifications";
import { type ApiTag, route } from "@/lib/transport/route";

export const profileApi = {
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
    summary:
      "Choose what reaches you, and how; letters about the safety of the account cannot be switched off",
    examples: {
      portraits: {
        summary: "Hear of finished portraits",
        value: { choices: { portrait_ready: { mail: true } } },
      },
    },
  }),
};

export const api: readonly ApiTag[] = [{ name: "profile", routes: profileApi }];
