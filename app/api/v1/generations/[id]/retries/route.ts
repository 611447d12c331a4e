import { endpoint } from "@/lib/transport/endpoint";
import { portraitsApi } from "@/lib/wiring/api/portraits";

export const POST = endpoint(portraitsApi.retry);
