import { moved } from "@/lib/transport/moved";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = moved(
  "/rooms/{id}/messages/recent",
);
