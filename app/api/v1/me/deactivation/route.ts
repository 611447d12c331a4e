import { resource } from "@/lib/transport/resource";
import { profileApi } from "@/lib/users/routes";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(profileApi.deactivate);
