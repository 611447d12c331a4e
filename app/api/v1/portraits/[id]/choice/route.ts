import { endpoint } from "@/lib/transport/endpoint";
import { portraitsApi } from "@/lib/wiring/api/portraits";

export const PUT = endpoint(portraitsApi.choose);
