import { health } from "@/lib/health/downloads";

export const dynamic = "force-dynamic";

export const GET = health;
