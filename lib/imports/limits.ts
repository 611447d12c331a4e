/** Bytes of a file as it is handed in, and of the JSON inside it: one number for all. */
export const fileBytesMax = 6 * 1024 * 1024;
export const jsonBytesMax = fileBytesMax;
export const jsonDepthMax = 64;
/** Values of a document, nested ones included: the largest actors that we know have some 130,000. */
export const jsonValuesMax = 300_000;
/** Characters in one file. */
export const charactersPerFileMax = 50;
/** Files in a packed one that are looked at. */
export const packedFilesMax = 200;
/** Rows of each kind that are looked at. */
export const itemsMax = 2000;
/** Lines of the account that a preview shows; the report has all of them. */
export const accountLinesMax = 300;
/** Leaves that a report tells one by one. */
export const reportLeavesMax = 40_000;
/** Files in one go on the page. */
export const filesAtOnceMax = 8;
