import { hourS } from "@/lib/kernel/seconds";

export const actingLifeS = hourS;
export const reasonLengthMax = 300;
export const suspensionDaysMax = 365;
