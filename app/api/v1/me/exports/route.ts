import { meApi } from "@/lib/data-exports/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  meApi.exports,
  meApi.requestExport,
);
