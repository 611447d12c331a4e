import type { Locale } from "@/lib/i18n/locales";

export type Typeface = {
  name: string;
  by: string;
  source: string;
  specimen: string;
  lang: Locale;
  family: string;
};

/** Every typeface that the pages are set in, all under the SIL Open Font License 1.1. */
export const typefaces: readonly Typeface[] = [
  {
    name: "Fraunces",
    by: "The Fraunces Project Authors",
    source: "https://github.com/undercasetype/Fraunces",
    specimen: "Once, in a far country",
    lang: "en",
    family: "Fraunces",
  },
  {
    name: "Literata",
    by: "The Literata Project Authors",
    source: "https://github.com/googlefonts/literata",
    specimen: "there was an inn without a door",
    lang: "en",
    family: "Literata",
  },
  {
    name: "Amiri",
    by: "The Amiri Project Authors",
    source: "https://github.com/aliftype/amiri",
    specimen: "یکی بود، یکی نبود",
    lang: "fa",
    family: "Amiri",
  },
  {
    name: "Vazirmatn",
    by: "The Vazirmatn Project Authors",
    source: "https://github.com/rastikerdar/vazirmatn",
    specimen: "زیر گنبد کبود، جز خدا هیچ‌کس نبود",
    lang: "fa",
    family: "Vazirmatn",
  },
];

/** Set only in painted portraits and drawn link previews, under the same licence. */
export const paintedTypefaces: readonly { name: string; by: string; source: string }[] = [
  {
    name: "Cormorant SC",
    by: "The Cormorant Project Authors",
    source: "https://github.com/CatharsisFonts/Cormorant",
  },
  {
    name: "IM Fell English SC",
    by: "Igino Marini",
    source: "https://iginomarini.com/fell/the-revival-fonts/",
  },
];
