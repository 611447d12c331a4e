import { endpoint } from "@/lib/transport/endpoint";
import { charactersApi } from "@/lib/wiring/api/characters";

export const POST = endpoint(charactersApi.duplicate);
