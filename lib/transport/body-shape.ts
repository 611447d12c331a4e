import { Fault } from "@/lib/kernel/fault";

const bodyDepthMax = 64;
/** Names of one object, and items of one list: more than any documented shape has. */
export const namesMax = 1000;
export const itemsMax = 4000;
/** Names of a whole body, where it may be large: a character at level 20 has some 2,000. */
export const namesOfAllMax = 20_000;

function closingQuote(text: string, opening: number): number {
  for (let at = opening + 1; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x5c) at += 1;
    else if (sign === 0x22) return at;
  }
  return text.length;
}

function tooMany(limit: number): Fault {
  return new Fault("too_large", "request.too_many_values", { params: { limit } });
}

/**
 * Counts brackets, names and items of a JSON text before anything is built of them. The text need not be valid: what is
 * counted is what a parser would meet.
 *
 * @throws Fault malformed `request.too_deep`, too_large `request.too_many_values`
 */
export function mustBeSmallShape(text: string, namesAtAll: number = namesOfAllMax): void {
  /** How many names or items the open objects and lists have so far; a list counts from one. */
  const open: number[] = [];
  let names = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x22) at = closingQuote(text, at);
    else if (sign === 0x7b || sign === 0x5b) {
      if (open.push(0) > bodyDepthMax) {
        throw new Fault("malformed", "request.too_deep", { params: { limit: bodyDepthMax } });
      }
    } else if (sign === 0x7d || sign === 0x5d) open.pop();
    else if (sign === 0x2c) {
      const count = (open.pop() ?? 0) + 1;
      if (count >= itemsMax) throw tooMany(itemsMax);
      open.push(count);
    } else if (sign === 0x3a) {
      names += 1;
      if (names > namesAtAll) throw tooMany(namesAtAll);
      if ((open.at(-1) ?? 0) >= namesMax) throw tooMany(namesMax);
    }
  }
}
