import { view } from "@/lib/templates/downloads";

export const dynamic = "force-dynamic";

export const GET = view;
