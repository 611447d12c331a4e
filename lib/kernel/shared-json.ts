/**
 * JSON (of plain values: no dates, no cycles) in which equal parts stand once: every distinct value has a place in one table, and whatever contains it names the place.
 * A sheet says the same twenty sources four hundred times; so written it is a quarter as long. Reading shares what was equal, so
 * nothing that was read may be changed.
 *
 * The table: a primitive stands for itself, `[-1, ...places]` is an array, `[keys, ...places]` an object, `keys` being the place
 * of the array of its keys. Parts stand before what contains them; the last entry is the whole.
 */
export function writeSharedJson(value: unknown): string {
  const table: unknown[] = [];
  const places = new Map<string, number>();
  const place = (key: string, entry: unknown): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, table.length);
    table.push(entry);
    return table.length - 1;
  };
  // What is one object in memory need not be read twice to be known as equal.
  const seen = new Map<unknown, number>();
  const visit = (part: unknown): number => {
    if (typeof part !== "object" || part === null) return place(`${typeof part}:${part}`, part);
    const known = seen.get(part);
    if (known !== undefined) return known;
    const at = put(entryOf(part));
    seen.set(part, at);
    return at;
  };
  const entryOf = (part: object): readonly number[] => {
    if (Array.isArray(part)) return [-1, ...part.map((inner) => visit(inner ?? null))];
    const fields = Object.entries(part).filter(([, inner]) => inner !== undefined);
    return [keysOf(fields.map(([key]) => key)), ...fields.map(([, inner]) => visit(inner))];
  };
  const keysOf = (keys: readonly string[]) => put([-1, ...keys.map(visit)]);
  const put = (entry: readonly number[]) => place(entry.join(), entry);
  visit(value);
  return JSON.stringify(table);
}

/** @throws SyntaxError on text that is no JSON */
export function readSharedJson<Value>(text: string): Value {
  const table = JSON.parse(text) as (string | number | boolean | null | number[])[];
  const values: unknown[] = [];
  for (const entry of table) {
    if (!Array.isArray(entry)) {
      values.push(entry);
      continue;
    }
    const [kind = -1, ...places] = entry;
    const parts = places.map((at) => values[at]);
    if (kind === -1) values.push(parts);
    else
      values.push(
        Object.fromEntries((values[kind] as string[]).map((key, index) => [key, parts[index]])),
      );
  }
  return values.at(-1) as Value;
}
