import type { PromptFacts } from "@/lib/portraits/prompt";
import { cleanPrompt } from "@/lib/portraits/prompt";
import { spokenFacts } from "@/lib/portraits/spoken-facts";
import type { SlotSource } from "./rules";
import type { TemplateDocument } from "./schema";

/** A piece of a filled prompt. `from`: the sheet said it, the seed decided it, the template's fallback, a person typed it. */
type FilledPart = {
  text: string;
  slot?: string;
  source?: SlotSource;
  from?: "sheet" | "seed" | "fallback" | "typed";
};
export type FilledTemplate = { prompt: string; negativePrompt: string; parts: FilledPart[] };

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,]/.test(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}

/** Between the commas of a list nothing is left where a fact is missing: `, , ` and a comma at either end. */
function withoutGaps(parts: readonly FilledPart[]): FilledPart[] {
  const kept: FilledPart[] = [];
  for (const part of parts) {
    const before = kept.map(({ text }) => text).join("");
    const text =
      part.slot || (before !== "" && !before.trimEnd().endsWith(","))
        ? part.text
        : part.text.replace(/^[\s,]+/, "");
    if (text !== "") kept.push({ ...part, text });
  }
  const last = kept.at(-1);
  if (last && !last.slot) last.text = withoutEnd(last.text);
  return kept.filter(({ text }) => text !== "");
}

/**
 * The prompt of a template for one character, with where each word comes from. Pure: facts of the sheet alone go in, never
 * a name, a story or anything private, so none of that can leave through a prompt. `typed` fills the slots that are
 * written by hand, and overrules the sheet in any other.
 */
export function fillTemplate(
  { prompt, negativePrompt, slots }: Pick<TemplateDocument, "prompt" | "negativePrompt" | "slots">,
  facts: PromptFacts,
  typed: Readonly<Record<string, string>> = {},
): FilledTemplate {
  const spoken = spokenFacts(facts);
  const parts = prompt.split(/(\{[a-z][a-z_]{0,29}\})/).map((text): FilledPart => {
    const slot = slots.find(({ name }) => text === `{${name}}`);
    if (!slot) return { text };
    const { name, source, fallback } = slot;
    const own = Object.hasOwn(typed, name) ? cleanPrompt(typed[name] ?? "", 200) : "";
    if (own) return { text: own, slot: name, source, from: "typed" };
    const fact = source === "typed" ? null : spoken[source];
    if (fact?.text)
      return {
        text: fact.text,
        slot: name,
        source,
        from: fact.decided === "chosen" ? "sheet" : "seed",
      };
    return { text: fallback, slot: name, source, from: "fallback" };
  });
  const whole = withoutGaps(parts);
  return {
    prompt: cleanPrompt(whole.map(({ text }) => text).join("")),
    negativePrompt: cleanPrompt(negativePrompt, 600),
    parts: whole,
  };
}
