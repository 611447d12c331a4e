/** Templates that an account may keep. */
export const templatesPerMemberMax = 200;
/** Versions of a template that are kept. */
export const versionsKeptMax = 50;
export const titleLengthMax = 80;
export const aboutLengthMax = 400;
export const slotsMax = 20;
export const fallbackLengthMax = 120;
export const tagsMax = 10;
export const tagLengthMax = 30;
export const examplesMax = 4;
/** Portraits that are asked for at once. */
export const batchMax = 4;
export const searchLengthMax = 100;
/** In how many days a like weighs half. */
export const trendingHalfLifeDays = 7;
export const likeWeight = 2;
export const useWeight = 1;
/** Counts that one run of the job takes at a time. */
export const countsBatch = 5000;
export const exampleWidth = 480;
export const exampleQuality = 80;
