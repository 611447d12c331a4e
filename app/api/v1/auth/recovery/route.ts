import { signInMethodsApi } from "@/lib/credentials/sign-in-routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  signInMethodsApi.askRecovery,
);
