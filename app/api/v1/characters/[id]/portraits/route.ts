import { endpoint } from "@/lib/transport/endpoint";
import { portraitsApi } from "@/lib/wiring/api/portraits";

export const GET = endpoint(portraitsApi.list);
export const POST = endpoint(portraitsApi.request);
