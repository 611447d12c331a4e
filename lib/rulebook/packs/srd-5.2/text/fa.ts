import type { TextLayer } from "@/lib/rulebook/text";

export const fa: TextLayer = {};
