import { resource } from "@/lib/transport/resource";
import { tokensApi } from "@/lib/wiring/api/sessions";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(tokensApi.list, tokensApi.create);
