import { endpoint } from "@/lib/transport/endpoint";
import { accountsApi } from "@/lib/wiring/api/accounts";

export const POST = endpoint(accountsApi.refresh);
