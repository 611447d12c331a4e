import { resource } from "@/lib/transport/resource";
import { charactersApi } from "@/lib/wiring/api/characters";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  charactersApi.homebrewUpdates,
  charactersApi.applyHomebrewUpdates,
);
