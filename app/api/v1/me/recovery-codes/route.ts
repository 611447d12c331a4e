import { factorsApi } from "@/lib/credentials/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  factorsApi.renewRecoveryCodes,
);
