import { adminApi } from "@/lib/moderation/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  adminApi.suspend,
  adminApi.reinstate,
);
