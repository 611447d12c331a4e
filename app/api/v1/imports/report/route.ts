import { resource } from "@/lib/transport/resource";
import { importsApi } from "@/lib/wiring/api/exports";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(importsApi.report);
