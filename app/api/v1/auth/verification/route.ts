import { resource } from "@/lib/transport/resource";
import { waysInApi } from "@/lib/wiring/api/ways-in";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(waysInApi.verifyEmail);
