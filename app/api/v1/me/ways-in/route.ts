import { moved } from "@/lib/transport/moved";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = moved("/me/sign-in-methods");
