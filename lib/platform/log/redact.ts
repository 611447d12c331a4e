// What must never stand in a log: passwords and tokens by the name of their field, e-mail addresses and bearer tokens by
// their look, wherever in a text they stand.

const hidden = "[hidden]";
const secretName =
  /pass(word|phrase)?$|secret|token|cookie|authorization|^otp$|api_?key|private_?key|signature/i;
const depthMax = 6;
const lengthMax = 4000;
const tailMax = 600;
const entriesMax = 50;
const nameMax = 200;

// Each begins only where a word begins, so that no text makes one of them start anew at every letter.
const looks: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]*/g, hidden],
  [/(?<!\w)(bearer|basic)\s{1,20}[\w.~+/=-]+/gi, `$1 ${hidden}`],
  [/(?<!\w)(hf|mwt?|sk|pk)_[\w-]{8,}/g, hidden],
  // The secret at the end of an unlisted character's address.
  [/(-[2-9a-hjkmnp-z]{6})-[2-9a-hjkmnp-z]{16}(?![\w-])/g, `$1-${hidden}`],
  // The secret of an invitation to a room.
  [/(\/(?:join|room-invitations)\/)[\w-]{16,}/g, `$1${hidden}`],
  [/([?&](?:token|code|key|secret|signature|reader)=)[^&\s"']+/gi, `$1${hidden}`],
  [/(?<!\w)(\w{1,30}:\/\/[^\s:/@]{1,200}:)[^\s@/]{1,500}@/g, `$1${hidden}@`],
  [
    /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]*@([\p{L}\p{N}-]+\.)+\p{L}{2,}/gu,
    "$1***@***",
  ],
];

/** Cut before anything is looked for, and at a space: half of a secret looks like none. */
function cutForLog(text: string): string {
  if (text.length <= lengthMax) return text;
  const beginning = text.slice(0, lengthMax);
  const lastSpace = Math.max(beginning.lastIndexOf(" "), beginning.lastIndexOf("\n"));
  return beginning.slice(0, Math.max(lastSpace, lengthMax - tailMax));
}

/** The text without anything that looks like a secret or an address of a person, at most 4,000 characters of it. */
export function redactText(text: string): string {
  const cut = cutForLog(text);
  const clean = looks.reduce((rest, [look, instead]) => rest.replace(look, instead), cut);
  return cut.length < text.length ? `${clean}…` : clean;
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
  if (Array.isArray(value))
    return value.slice(0, entriesMax).map((item) => redact(item, depth + 1));
  const entries = Object.entries(value).slice(0, entriesMax);
  return Object.fromEntries(
    entries.map(([name, item]) => [
      name.slice(0, nameMax),
      secretName.test(name.slice(0, nameMax)) && item !== null && item !== undefined
        ? hidden
        : redact(item, depth + 1),
    ]),
  );
}
