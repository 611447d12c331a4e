/** Pictures that are followed back from one, and pictures made from it that are named. */
export const ancestorsMax = 24;
export const childrenShownMax = 24;
/** Of a file whose record is looked for. */
export const verifiedBytesMax = 12 * 1024 * 1024;
export const verifiedBase64Max = Math.ceil(verifiedBytesMax / 3) * 4;
/** Days that the empty link of a removed picture is kept once nothing refers to it. */
export const linkKeptDays = 365;
/** Records that a job looks at in one go. */
export const recordsAtOnce = 200;
/** Retired and in use: bytes of the published list stay small. */
export const signingKeysMax = 500;
export const recordBytesMax = 24 * 1024;
