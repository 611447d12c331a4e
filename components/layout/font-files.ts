// Written by scripts/fonts.ts.
export const fontFiles = {
  "fraunces-400-700": "/fonts/fraunces-400-700.79967a76.woff2",
  "fraunces-400-italic": "/fonts/fraunces-400-italic.ff96f8fb.woff2",
  "fraunces-ext-400-700": "/fonts/fraunces-ext-400-700.92a18ace.woff2",
  "literata-400-700": "/fonts/literata-400-700.59ff04fd.woff2",
  "literata-400-700-italic": "/fonts/literata-400-700-italic.a6c5dd76.woff2",
  "literata-ext-400-700": "/fonts/literata-ext-400-700.58d58877.woff2",
  "vazirmatn-400-700": "/fonts/vazirmatn-400-700.4d119f5a.woff2",
  "amiri-400": "/fonts/amiri-400.b2cde397.woff2",
  "amiri-700": "/fonts/amiri-700.20b6e4b2.woff2",
} as const;
