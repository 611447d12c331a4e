import { roomEvents } from "@/lib/rooms/downloads";

export const GET = roomEvents;
