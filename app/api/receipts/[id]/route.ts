import { receipt } from "@/lib/exports/downloads";

export const dynamic = "force-dynamic";

export const GET = receipt;
