import { meApi } from "@/lib/credentials/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  meApi.confirmPhoneChange,
  meApi.removePhone,
);
