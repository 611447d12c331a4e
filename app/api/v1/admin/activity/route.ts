import { adminApi } from "@/lib/activity/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(adminApi.activity);
