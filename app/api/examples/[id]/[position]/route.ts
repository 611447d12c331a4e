import { example } from "@/lib/templates/downloads";

export const dynamic = "force-dynamic";

export const GET = example;
