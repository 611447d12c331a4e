import { archive } from "@/lib/data-exports/downloads";

export const GET = archive;
