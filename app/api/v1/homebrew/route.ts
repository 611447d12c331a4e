import { homebrewApi } from "@/lib/homebrew/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  homebrewApi.list,
  homebrewApi.create,
);
