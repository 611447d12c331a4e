import { lineageApi } from "@/lib/lineage/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(lineageApi.verify);
