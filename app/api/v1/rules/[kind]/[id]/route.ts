import { resource } from "@/lib/transport/resource";
import { rulesApi } from "@/lib/wiring/api/rules";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(rulesApi.get);
