import { resource } from "@/lib/transport/resource";
import { meApi } from "@/lib/users/routes";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(meApi.requestDeletion);
