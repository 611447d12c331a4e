import { sketch } from "@/lib/portraits/downloads";

export const dynamic = "force-dynamic";

export const GET = sketch;
