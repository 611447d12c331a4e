type Params = Readonly<Record<string, string | string[] | undefined>>;

/** The named parameters of an address that are there and not empty; a day that is no day is left out. */
export function filterQuery(params: Params, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = params[name];
      if (typeof value !== "string" || value.trim() === "") return [];
      if (name.endsWith("Day") && !/^\d{4}-\d{2}-\d{2}$/.test(value)) return [];
      return [[name, value.trim()]];
    }),
  );
}
