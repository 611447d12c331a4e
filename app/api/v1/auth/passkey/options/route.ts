import { resource } from "@/lib/transport/resource";
import { signInMethodsApi } from "@/lib/wiring/api/sign-in-methods";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(signInMethodsApi.passkeyOptions);
