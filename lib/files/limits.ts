const mebibyte = 1024 * 1024;

/** Seconds that a stored file may wait for the row that names it. */
export const unnamedFileGraceS = 86_400;

/** Bytes of one file, by what it is. */
export const uploadBytesMax = {
  image: 20 * mebibyte,
  video: 100 * mebibyte,
  audio: 25 * mebibyte,
  document: 25 * mebibyte,
} as const;

/** Bytes that are received by one request. */
export const partBytesMax = 4 * mebibyte;
/** Parts of one file: each is named in its row, which is written anew with every part. */
export const partsMax = 1000;
/** Bytes of all files of one person. */
export const quotaBytesMax = { guest: 100 * mebibyte, member: 1024 * mebibyte } as const;
/** Files of one person that are under way at the same time. */
export const openUploadsMax = 20;
export const uploadNameMax = 200;
export const waveformMax = 96;
/** Longest sound or film that is taken. */
export const durationMsMax = 4 * 3_600_000;
/** Hours after which a file goes that was not finished, or that no message took. */
export const unattachedHours = 24;
/** Seconds that a file may be read before somebody else may begin anew. */
export const readingLeaseS = 150;
/** Seconds that a signed address leads somewhere, and no longer than its reader is a member. */
export const signedAddressS = 300;
