import { picture } from "@/lib/portraits/downloads";

export const GET = picture;
