import { templatesApi } from "@/lib/templates/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(templatesApi.favorite);
