import { sessionsApi } from "@/lib/sessions/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  sessionsApi.list,
  sessionsApi.endOthers,
);
