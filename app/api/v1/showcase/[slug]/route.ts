import { resource } from "@/lib/transport/resource";
import { showcaseApi } from "@/lib/wiring/api/characters";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(showcaseApi.get);
