/** What of a field is not right, as a key of `ui.validity` with the number it may need. */
export type ValiditySentence = { key: string; limit?: number };

type Checked = {
  validity: Pick<
    ValidityState,
    | "valueMissing"
    | "typeMismatch"
    | "tooShort"
    | "tooLong"
    | "rangeUnderflow"
    | "rangeOverflow"
    | "patternMismatch"
  >;
  type?: string;
  minLength?: number;
  maxLength?: number;
  min?: string;
  max?: string;
};

/** Of everything that is wrong the first thing that somebody would mend. */
export function validitySentence(field: Checked): ValiditySentence {
  const { validity } = field;
  if (validity.valueMissing) return { key: field.type === "checkbox" ? "tick" : "required" };
  if (validity.typeMismatch) return { key: field.type === "url" ? "url" : "email" };
  if (validity.tooShort) return { key: "tooShort", limit: field.minLength ?? 0 };
  if (validity.tooLong) return { key: "tooLong", limit: field.maxLength ?? 0 };
  if (validity.rangeUnderflow) return { key: "tooSmall", limit: Number(field.min) };
  if (validity.rangeOverflow) return { key: "tooLarge", limit: Number(field.max) };
  return { key: validity.patternMismatch ? "form" : "invalid" };
}
