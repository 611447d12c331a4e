import { dayS } from "@/lib/kernel/seconds";

export const exportLifeS = 7 * dayS;
