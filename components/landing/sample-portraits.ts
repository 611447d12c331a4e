// Written by scripts/landing-portraits.ts.
export const samplePortraits = {
  ranger: "/landing/ranger.a09b78a5.webp",
  sorcerer: "/landing/sorcerer.2bddde96.webp",
  fighter: "/landing/fighter.fa5d3dba.webp",
  bard: "/landing/bard.12265b03.webp",
  druid: "/landing/druid.c2c1e907.webp",
} as const;
