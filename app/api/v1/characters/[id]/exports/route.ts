import { resource } from "@/lib/transport/resource";
import { exportsApi } from "@/lib/wiring/api/exports";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(exportsApi.list);
