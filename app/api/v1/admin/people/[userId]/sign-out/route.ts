import { adminApi } from "@/lib/admin/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(adminApi.signOut);
