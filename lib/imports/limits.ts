/** Bytes of a file as it is handed in. A card with a big portrait is the largest that is honest. */
export const fileBytesMax = 6 * 1024 * 1024;
/** Bytes of the JSON inside, also when it comes out of a compressed chunk. */
export const jsonBytesMax = 2 * 1024 * 1024;
export const jsonDepthMax = 64;
/** Values of a document, nested ones included. */
export const jsonValuesMax = 150_000;
/** Rows of each kind that are looked at. */
export const itemsMax = 2000;
export const lostMax = 200;
