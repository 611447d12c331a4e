import { charactersApi } from "@/lib/play/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  charactersApi.getPlay,
  charactersApi.play,
);
