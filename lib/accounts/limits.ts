const minuteS = 60;
const hourS = 60 * minuteS;
const dayS = 24 * hourS;

/** NIST SP 800-63B: at least 8; no upper rule but the one that keeps hashing cheap. */
export const passwordLengthMin = 8;
export const passwordLengthMax = 256;

export const emailLengthMax = 254;
export const nameLengthMax = 60;
export const handleLengthMin = 3;
export const handleLengthMax = 30;
export const bioLengthMax = 1000;
export const pronounsLengthMax = 30;
/** Bytes of a picture that comes in; and the side, in pixels, of what is kept. */
export const avatarBytesMax = 5 * 1024 * 1024;
export const avatarBase64Max = Math.ceil(avatarBytesMax / 3) * 4;
export const avatarSide = 512;
export const profileLinksMax = 5;
export const linkLabelLengthMax = 40;
export const linkUrlLengthMax = 300;

/** A browser's session ends after this time without use, and at the latest after the second. */
export const browserIdleS = 30 * dayS;
export const browserLifeS = 90 * dayS;
export const apiLifeS = 60 * dayS;
export const guestLifeS = 90 * dayS;
/** `last_seen_at` moves at most this often. */
export const touchEveryS = minuteS;

export const accessTokenLifeS = 10 * minuteS;
export const refreshTokenLifeS = 30 * dayS;
/** In this time a spent refresh token returns the same successor: two tabs may refresh at once, an answer may get lost. */
export const refreshGraceS = 10;

/** How long a proof of identity opens dangerous acts. */
export const freshS = 10 * minuteS;

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
export const tokensMax = 20;
export const tokenNameLengthMax = 60;

/** Between asking to be forgotten and being forgotten. */
export const deletionGraceS = 14 * dayS;
/** Nobody else gets a handle for this long after it was given up. */
export const retiredHandleS = 90 * dayS;
export const exportLifeS = 7 * dayS;
export const actingLifeS = hourS;
export const reasonLengthMax = 300;
export const suspensionDaysMax = 365;
