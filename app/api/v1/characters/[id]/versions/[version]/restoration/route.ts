import { resource } from "@/lib/transport/resource";
import { charactersApi } from "@/lib/versions/routes";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  charactersApi.restoreVersion,
);
