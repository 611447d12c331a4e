import { messagesApi } from "@/lib/rooms/message-routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(messagesApi.searchAll);
