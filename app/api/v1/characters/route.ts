import { charactersApi } from "@/lib/characters/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  charactersApi.list,
  charactersApi.create,
);
