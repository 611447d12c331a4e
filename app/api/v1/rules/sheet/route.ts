import { endpoint } from "@/lib/transport/endpoint";
import { rulesApi } from "@/lib/wiring/api/rules";

export const POST = endpoint(rulesApi.sheet);
