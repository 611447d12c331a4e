/** Stars that every member begins with. */
export const welcomeStars = 50;
/** Stars that come each month, as far as `monthlyUpToStars`: an account that nobody uses does not pile them up. */
export const monthlyStars = 25;
export const monthlyUpToStars = 200;
/** Stars that a member of the staff gives at once. */
export const grantStarsMax = 10_000;
export const grantReasonLengthMax = 300;
/** Members that the monthly job looks at together, and how often in one run; the rest follow an hour later. */
export const monthlyBatch = 1000;
export const monthlyBatchesMax = 200;
