/**
 * The order of what a merge keeps: the one that either side made, where the other left it alone; what is new stands last.
 * The same whichever side is named first.
 */
export function mergedOrder(
  base: Iterable<string>,
  mine: Iterable<string>,
  theirs: Iterable<string>,
  kept: ReadonlySet<string>,
): string[] {
  const [was, my, their] = [[...base], [...mine], [...theirs]];
  const shared = new Set(was.filter((key) => my.includes(key) && their.includes(key)));
  const path = (keys: readonly string[]) => keys.filter((key) => shared.has(key)).join("\n");
  const [old, one, other] = [path(was), path(my), path(their)];
  const lead =
    one === old ? (other === old ? was : their) : other === old || one < other ? my : their;
  const known = lead.filter((key) => kept.has(key));
  const rest = [...kept].filter((key) => !known.includes(key));
  // What the base had keeps the base's order; what is new has none but its name.
  const place = (key: string) => (was.includes(key) ? was.indexOf(key) : was.length);
  const late = rest.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return [...known, ...late];
}
