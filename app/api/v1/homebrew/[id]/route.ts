import { homebrewApi } from "@/lib/homebrew/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  homebrewApi.get,
  homebrewApi.update,
  homebrewApi.remove,
);
