import { endpoint } from "@/lib/transport/endpoint";
import { charactersApi } from "@/lib/wiring/api/characters";

export const GET = endpoint(charactersApi.get);
export const PUT = endpoint(charactersApi.replace);
export const PATCH = endpoint(charactersApi.patch);
export const DELETE = endpoint(charactersApi.remove);
