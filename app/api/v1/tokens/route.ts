import { tokensApi } from "@/lib/tokens/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  tokensApi.list,
  tokensApi.create,
);
