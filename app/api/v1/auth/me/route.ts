import { resource } from "@/lib/transport/resource";
import { accountsApi } from "@/lib/users/routes";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(accountsApi.me);
