// Written by scripts/landing-portraits.ts.
export const samplePortraits = {
  en: {
    ranger: "/landing/ranger-en.f3d2e1e0.webp",
    sorcerer: "/landing/sorcerer-en.c7bcded2.webp",
    fighter: "/landing/fighter-en.78398acb.webp",
    bard: "/landing/bard-en.b48eb0c6.webp",
    druid: "/landing/druid-en.e8834918.webp",
  },
  fa: {
    ranger: "/landing/ranger-fa.845f13c3.webp",
    sorcerer: "/landing/sorcerer-fa.503d14d5.webp",
    fighter: "/landing/fighter-fa.35c893c6.webp",
    bard: "/landing/bard-fa.291011e6.webp",
    druid: "/landing/druid-fa.a9ae7f24.webp",
  },
} as const;
