import { rulesApi } from "@/lib/rules/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(rulesApi.list);
