import { profileApi } from "@/lib/notifications/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  profileApi.notifications,
  profileApi.editNotifications,
);
