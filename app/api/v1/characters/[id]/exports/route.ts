import { exportsApi } from "@/lib/exports/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(exportsApi.list);
