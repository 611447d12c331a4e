export const minuteS = 60;
export const hourS = 60 * minuteS;
export const dayS = 24 * hourS;
