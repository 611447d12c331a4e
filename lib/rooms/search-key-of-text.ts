import { foldText } from "@/lib/kernel/fold-text";
import { searchedLettersMax } from "./limits";

/** What is kept of a message for searches: folded, without spaces, so that half-space, space and none are the same. */
export function searchKeyOfText(text: string): string {
  return [...foldText(text).replaceAll(" ", "")].slice(0, searchedLettersMax).join("");
}
