import { parts } from "@/lib/files/downloads";

export const GET = parts.GET;
export const PATCH = parts.PATCH;
