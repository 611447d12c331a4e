import { resource } from "@/lib/transport/resource";
import { profileApi } from "@/lib/wiring/api/profile";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(profileApi.avatar, profileApi.removeAvatar);
