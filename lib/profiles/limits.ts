export const bioLengthMax = 1000;
export const pronounsLengthMax = 30;

/** Bytes of a picture that comes in; and the side, in pixels, of what is kept. */
export const avatarBytesMax = 5 * 1024 * 1024;
export const avatarBase64Max = Math.ceil(avatarBytesMax / 3) * 4;
export const avatarSide = 512;
export const profileLinksMax = 5;
export const linkLabelLengthMax = 40;
export const linkUrlLengthMax = 300;
