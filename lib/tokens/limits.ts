export const tokensMax = 20;
export const tokenNameLengthMax = 60;
