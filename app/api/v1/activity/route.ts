import { resource } from "@/lib/transport/resource";
import { activityApi } from "@/lib/wiring/api/sessions";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(activityApi.list);
