// What must never stand in a log: passwords and tokens by the name of their field, e-mail addresses and bearer tokens by
// their look, wherever in a text they stand.

const hidden = "[hidden]";
const secretName = /pass(word|phrase)?$|secret|token|cookie|authorization|^otp$|api_?key|private_?key|signature/i;
const depthMax = 6;
const lengthMax = 4000;

const looks: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, hidden],
  [/\b(bearer|basic)\s+[\w.~+/=-]+/gi, `$1 ${hidden}`],
  [/\b(hf|mw|sk|pk)_[\w-]{8,}/g, hidden],
  [/([?&](?:token|code|key|secret|signature)=)[^&\s"']+/gi, `$1${hidden}`],
  [/(\w+:\/\/[^\s:/@]+:)[^\s@/]+@/g, `$1${hidden}@`],
  [/([\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]*@([\p{L}\p{N}-]+\.)+\p{L}{2,}/gu, "$1***@***"],
];

/** The text without anything that looks like a secret or an address of a person. */
export function redactText(text: string): string {
  const clean = looks.reduce((rest, [look, instead]) => rest.replace(look, instead), text);
  return clean.length > lengthMax ? `${clean.slice(0, lengthMax)}…` : clean;
}

/** A copy fit for a log: secrets hidden by name and by look, errors with their causes, depth and length bounded. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return redactText(value);
  if (typeof value === "bigint") return value.toString();
  if (value === null || typeof value !== "object") return value;
  if (depth >= depthMax) return "[deep]";
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Error) {
    const { name, message, stack, cause, ...rest } = value;
    const code = "code" in rest && typeof rest.code === "string" ? { code: rest.code } : {};
    return {
      name,
      message: redactText(message),
      ...code,
      stack: redactText(stack ?? ""),
      ...(cause === undefined ? {} : { cause: redact(cause, depth + 1) }),
    };
  }
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      secretName.test(name) && item !== null && item !== undefined ? hidden : redact(item, depth + 1),
    ]),
  );
}
