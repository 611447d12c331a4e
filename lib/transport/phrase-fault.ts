import { translator } from "@/lib/i18n/translator";
import type { Locale } from "@/lib/kernel/ctx";
import type { Fault, FaultParams, FieldFault } from "@/lib/kernel/fault";

type Phrase = { (key: string, params?: FaultParams): string; has(key: string): boolean };

function words(locale: Locale, namespace: string): Phrase {
  return translator(locale, namespace as never) as unknown as Phrase;
}

/** The sentence of a code: `characters.incomplete` stands in the messages as `characters.faults.incomplete`. */
export function phraseCode(locale: Locale, code: string, params: FaultParams = {}): string {
  const [noun = "request", ...rest] = code.split(".");
  const key = `faults.${rest.join(".")}`;
  const own = words(locale, noun);
  if (own.has(key)) return own(key, params);
  return words(locale, "request")("faults.unnamed");
}

export function phraseField(locale: Locale, field: FieldFault): string {
  if (field.code.includes(".")) return phraseCode(locale, field.code, field.params);
  const validation = words(locale, "request");
  const key = `validation.${field.code}`;
  return validation.has(key) ? validation(key, field.params) : validation("validation.invalid");
}

export function phraseFault(locale: Locale, fault: Pick<Fault, "code" | "params">): string {
  return phraseCode(locale, fault.code, fault.params);
}
