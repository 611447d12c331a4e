import { roomsApi } from "@/lib/rooms/routes";
import { resource } from "@/lib/transport/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(roomsApi.socketTicket);
