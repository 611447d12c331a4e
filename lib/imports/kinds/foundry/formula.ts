/** Values that a formula may name, by their path without `@`: `abilities.cha.mod`, `prof`, `classes.paladin.levels`. */
export type FormulaValues = Readonly<Record<string, number>>;

const tokenPattern =
  /@[a-z0-9_.-]{1,80}|\d{1,9}(?:\.\d{1,9})?|max|min|floor|ceil|round|[()+\-*/,]/giy;
const lengthMax = 300;
const functions: Readonly<Record<string, (...values: number[]) => number>> = {
  max: Math.max,
  min: Math.min,
  floor: Math.floor,
  ceil: Math.ceil,
  round: Math.round,
};

/**
 * The value of a formula without dice: numbers, names, `+ - * /`, brackets, `max`, `min`, `floor`, `ceil`. Undefined for anything else,
 * and for a name that has no value.
 */
export function evaluateFormula(formula: string, values: FormulaValues): number | undefined {
  const tokens = tokensOf(formula.slice(0, lengthMax)) ?? [];
  if (tokens.length === 0) return undefined;
  let at = 0;
  const take = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  };

  function sum(): number {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "-") {
      const minus = take("-") || !take("+");
      value += minus ? -product() : product();
    }
    return value;
  }
  function product(): number {
    let value = factor();
    while (tokens[at] === "*" || tokens[at] === "/") {
      const by = take("*") || !take("/");
      value = by ? value * factor() : value / factor();
    }
    return value;
  }
  function factor(): number {
    if (take("-")) return -factor();
    if (take("+")) return factor();
    const token = tokens[at] ?? "";
    at += 1;
    if (token === "(") return closed(sum());
    if (token.startsWith("@")) return values[token.slice(1)] ?? Number.NaN;
    const apply = functions[token.toLowerCase()];
    if (!apply) return token === "" ? Number.NaN : Number(token);
    if (!take("(")) return Number.NaN;
    const given = [sum()];
    while (take(",")) given.push(sum());
    return closed(apply(...given));
  }
  const closed = (value: number) => (take(")") ? value : Number.NaN);

  const value = sum();
  return at === tokens.length && Number.isFinite(value) ? value : undefined;
}

function tokensOf(formula: string): string[] | undefined {
  const tokens: string[] = [];
  const pattern = new RegExp(tokenPattern);
  const text = formula.replace(/\s/g, "");
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text);
    if (!found) return undefined;
    tokens.push(found[0]);
  }
  return tokens;
}
