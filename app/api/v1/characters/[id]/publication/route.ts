import { endpoint } from "@/lib/transport/endpoint";
import { charactersApi } from "@/lib/wiring/api/characters";

export const PUT = endpoint(charactersApi.publish);
export const DELETE = endpoint(charactersApi.unpublish);
