import { resource } from "@/lib/transport/resource";
import { factorsApi } from "@/lib/wiring/api/factors";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(factorsApi.signInMethods);
