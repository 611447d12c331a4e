import { resource } from "@/lib/transport/resource";
import { adminApi } from "@/lib/wiring/api/admin";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(adminApi.queue);
