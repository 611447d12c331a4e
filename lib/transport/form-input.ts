/**
 * A form as an object. `name[]` gathers a list, `a.b` nests, an empty text stays an empty text; fields that React adds
 * for itself (`$ACTION_…`) are left out. Names that would reach a prototype are dropped.
 */
export function formInput(form: FormData): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [rawName, value] of form) {
    if (rawName.startsWith("$") || /(^|\.)(__proto__|constructor|prototype)(\.|$|\[)/.test(rawName))
      continue;
    const isList = rawName.endsWith("[]");
    const path = rawName.replace(/\[\]$/, "").split(".");
    const last = path.pop() as string;
    let target = result;
    for (const part of path) {
      const inner = target[part];
      if (typeof inner === "object" && inner !== null && !Array.isArray(inner))
        target = inner as Record<string, unknown>;
      else {
        const made: Record<string, unknown> = {};
        target[part] = made;
        target = made;
      }
    }
    if (isList) target[last] = [...((target[last] as unknown[] | undefined) ?? []), value];
    else target[last] = value;
  }
  return result;
}
