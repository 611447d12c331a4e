import { profileApi } from "@/lib/profiles/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  profileApi.avatar,
  profileApi.removeAvatar,
);
