import { activityApi } from "@/lib/activity/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(activityApi.list);
