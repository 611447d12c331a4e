import { dayS } from "@/lib/kernel/seconds";

export const emailLengthMax = 254;
export const nameLengthMax = 60;
export const handleLengthMin = 3;
export const handleLengthMax = 30;

/** Between asking to be forgotten and being forgotten. */
export const deletionGraceS = 14 * dayS;

/** Nobody else gets a handle for this long after it was given up. */
export const retiredHandleS = 90 * dayS;
