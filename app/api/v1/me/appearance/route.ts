import { resource } from "@/lib/transport/resource";
import { meApi } from "@/lib/wiring/api/me";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(meApi.editAppearance);
