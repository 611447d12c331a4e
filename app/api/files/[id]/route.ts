import { file } from "@/lib/files/downloads";

export const GET = file;
