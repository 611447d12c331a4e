import { resource } from "@/lib/transport/resource";
import { sessionsApi } from "@/lib/wiring/api/sessions";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(sessionsApi.list, sessionsApi.endOthers);
