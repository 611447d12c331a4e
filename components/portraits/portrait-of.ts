import type { PortraitListView } from "@/lib/portraits/schema";

export type PortraitOf = PortraitListView["portraits"][number];
