import { endpoint } from "@/lib/transport/endpoint";
import { portraitsApi } from "@/lib/wiring/api/portraits";

export const GET = endpoint(portraitsApi.generation);
export const DELETE = endpoint(portraitsApi.cancel);
