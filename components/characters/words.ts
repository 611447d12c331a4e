import type { WizardView } from "@/lib/characters/wizard-view";

/** Words for ids, as the server sent them: `kind/id` to a name and one line. */
export type Texts = WizardView["texts"];

export function wordOf(texts: Texts, kind: string, id: string): string {
  return texts[`${kind}/${id}`]?.name ?? spellOut(id);
}

export function lineOf(texts: Texts, kind: string, id: string): string | undefined {
  return texts[`${kind}/${id}`]?.line;
}

/** A page never breaks for want of a word: `elf/keen-senses` reads "Keen senses". */
function spellOut(id: string): string {
  const last = id.slice(id.lastIndexOf("/") + 1).replaceAll("-", " ");
  return last.charAt(0).toUpperCase() + last.slice(1);
}
