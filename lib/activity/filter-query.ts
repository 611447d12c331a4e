type Params = Readonly<Record<string, string | string[] | undefined>>;

/** The named parameters of an address that are there and not empty. */
export function filterQuery(params: Params, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = params[name];
      return typeof value === "string" && value.trim() !== "" ? [[name, value.trim()]] : [];
    }),
  );
}
