/** Seconds that a stored file may wait for the row that names it. */
export const unnamedFileGraceS = 86_400;
