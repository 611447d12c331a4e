import { portraitsApi } from "@/lib/portraits/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(portraitsApi.edit);
