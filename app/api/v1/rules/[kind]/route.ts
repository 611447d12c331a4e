import { endpoint } from "@/lib/transport/endpoint";
import { rulesApi } from "@/lib/wiring/api/rules";

export const GET = endpoint(rulesApi.list);
