import { dayS, hourS, minuteS } from "@/lib/kernel/seconds";

/** NIST SP 800-63B: at least 8; no upper rule but the one that keeps hashing cheap. */
export const passwordLengthMin = 8;
export const passwordLengthMax = 256;
export const verificationLifeS = 2 * dayS;
export const recoveryLifeS = 30 * minuteS;

/** ASVS 6.5.5: what signs in from outside is good for ten minutes at most. */
export const magicLinkLifeS = 10 * minuteS;
export const changeLifeS = 2 * hourS;
export const codeDigits = 6;
export const codeLifeS = 5 * minuteS;
export const codeAttemptsMax = 5;
export const codeResendS = 60;
export const secondFactorLifeS = 5 * minuteS;
export const recoveryCodes = 10;
export const passkeysMax = 10;
