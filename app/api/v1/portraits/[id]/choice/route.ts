import { resource } from "@/lib/transport/resource";
import { portraitsApi } from "@/lib/wiring/api/portraits";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(portraitsApi.choose);
