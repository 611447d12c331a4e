import { filesApi } from "@/lib/files/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(filesApi.create);
