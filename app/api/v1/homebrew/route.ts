import { resource } from "@/lib/transport/resource";
import { homebrewApi } from "@/lib/wiring/api/homebrew";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(homebrewApi.list, homebrewApi.create);
