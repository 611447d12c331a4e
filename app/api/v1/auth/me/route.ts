import { endpoint } from "@/lib/transport/endpoint";
import { accountsApi } from "@/lib/wiring/api/accounts";

export const GET = endpoint(accountsApi.me);
