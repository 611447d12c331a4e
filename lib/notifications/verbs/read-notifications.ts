import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { view } from "@/lib/notifications/own-notifications";
import { ownAccount } from "@/lib/users/own-account";
import { Notifications } from "../notification-choices";

/** Every message there is, whether it goes out, and whether that can be chosen. */
export const readNotifications = verb({
  name: "notifications.read_notifications",
  kind: "read",
  access: "member",
  scope: "account:read",
  input: z.strictObject({}),
  output: Notifications,
  run: async ({ ctx }) => view(await ownAccount(ctx)),
});
