import { cutText } from "@/lib/kernel/keepable-text";
import type { Cursor } from "./cursor";
import { hasMarkup, plainText } from "./story-text";

/** Enters a text as carried, cut, or freed of its markup, and answers what is kept of it. */
export function keepText(place: Cursor, max: number): string {
  const written = place.text();
  if (written.trim() === "") return "";
  const words =
    hasMarkup(written) || /&[a-z#0-9]+;/i.test(written) ? plainText(written) : written.trim();
  const text = cutText(words, max);
  if (text.length < words.length) place.changed("cut", inBrief(text));
  else if (words !== written.trim()) place.changed("plainText", inBrief(text));
  else place.carried();
  return text;
}

const inBrief = (text: string) => `${cutText(text, 40)}…`;
