import { endpoint } from "@/lib/transport/endpoint";
import { showcaseApi } from "@/lib/wiring/api/characters";

export const GET = endpoint(showcaseApi.list);
