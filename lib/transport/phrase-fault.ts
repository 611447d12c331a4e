import { translator } from "@/lib/i18n/translator";
import type { Locale } from "@/lib/kernel/ctx";
import type { Fault, FaultParams, FieldFault } from "@/lib/kernel/fault";

type Phrase = { (key: string, params?: FaultParams): string; has(key: string): boolean };

function words(locale: Locale, namespace: string): Phrase {
  return translator(locale, namespace as never) as unknown as Phrase;
}

/**
 * The sentence of a code. `characters.incomplete` stands in the messages either as `faults.characters.incomplete` or, for
 * a noun that keeps its own, as `characters.faults.incomplete`.
 */
export function phraseCode(locale: Locale, code: string, params: FaultParams = {}): string {
  const common = words(locale, "faults");
  if (common.has(code)) return common(code, params);
  const [noun = "request", ...rest] = code.split(".");
  const key = `faults.${rest.join(".")}`;
  const own = words(locale, noun);
  return own.has(key) ? own(key, params) : common("request.unnamed");
}

export function phraseField(locale: Locale, field: FieldFault): string {
  if (field.code.includes(".")) return phraseCode(locale, field.code, field.params);
  const common = words(locale, "faults");
  const key = `validation.${field.code}`;
  return common.has(key) ? common(key, field.params) : common("validation.invalid");
}

export function phraseFault(locale: Locale, fault: Pick<Fault, "code" | "params">): string {
  return phraseCode(locale, fault.code, fault.params);
}
