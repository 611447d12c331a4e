type Rows = ReadonlyMap<string, unknown>;

const markless = /\p{M}/gu;
const bracketed = /\(([^()]*)\)|\[([^[\]]*)\]/g;
/** Words in brackets that only say how much there is. */
const amount = /\d|^(?:bag|block|bottle|bundle|case|empty|flask|full|sheet|stick|vial|water)s?$/i;

/** A name as the rulebook writes its ids: `Thieves' Tools` is `thieves-tools`. Nothing of it is left out. */
export function slugOf(text: string): string {
  return text
    .slice(0, 200)
    .normalize("NFKD")
    .replace(markless, "")
    .toLowerCase()
    .replace(/['’`]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|(?<!-)-+$/g, "");
}

/** `Breath Weapon - White`, `Fighting Style: Archery`, `Magic Initiate (Druid)`: the name and what stands beside it. */
export function partsOf(name: string): { name: string; beside: string[] } {
  const beside = [...name.matchAll(bracketed)].map(([, round, square]) => round ?? square ?? "");
  const [first = "", ...rest] = name
    .replace(bracketed, " ")
    .split(/(?<!\s)\s*[:–—]\s*|(?<!\s)\s+-\s+/)
    .map((part) => part.trim());
  return { name: first, beside: [...rest, ...beside].filter((part) => part.trim() !== "") };
}

/** Without what only counts: `Arrows (20)`, `Ball Bearings (bag of 1,000)`. */
function withoutAmounts(name: string): string {
  return name.replace(bracketed, (whole, round?: string, square?: string) =>
    (round ?? square ?? "").split(/[\s,.-]+/).some((word) => amount.test(word)) ? " " : whole,
  );
}

const small = new Set(["a", "an", "and", "of", "the", "with"]);
const singular = (word: string) =>
  word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;

/** The same for `Hooded Lantern` and `lantern-hooded`, `Oil Flasks` and `flask-of-oil`. */
export function wordsOf(slug: string): string {
  const words = slug.split("-").filter((word) => word !== "" && !small.has(word));
  return words.map(singular).sort().join(" ");
}

/** Kinds of things that their names leave out. */
const families = [
  "musical-instrument-",
  "gaming-set-",
  "holy-symbol-",
  "arcane-focus-",
  "druidic-focus-",
];
const endings = ["-armor", "-set"];
/** Names that older printings gave to the same thing. */
const formerNames: Readonly<Record<string, string>> = {
  "rope-hempen": "rope",
  "rope-silk": "rope",
  "staff-wooden": "druidic-focus-wooden-staff",
  "rations-day": "rations",
  "clothes-traveler": "clothes-travelers",
  "mirror-steel": "mirror",
  "chain-iron": "chain",
  "spike-iron": "spikes-iron",
  "kit-healer": "healers-kit",
  "hand-crossbow-bolt": "bolts",
  "crossbow-bolt": "bolts",
  "bullet-sling": "bullets-sling",
  "blowgun-needle": "needles",
  "potion-healing": "potion-of-healing",
};

const known = new WeakMap<Rows, ReadonlyMap<string, string | null>>();

function wordIndex(rows: Rows): ReadonlyMap<string, string | null> {
  const ready = known.get(rows);
  if (ready) return ready;
  const index = new Map<string, string | null>();
  const put = (words: string, id: string) =>
    index.set(words, index.has(words) && index.get(words) !== id ? null : id);
  for (const id of rows.keys()) put(wordsOf(id), id);
  const whole = new Set(index.keys());
  for (const id of rows.keys()) {
    const family = families.find((start) => id.startsWith(start));
    const short = family
      ? id.slice(family.length)
      : endings.reduce((rest, end) => rest.replace(end, ""), id);
    // A short name never takes the place of a full one.
    if (short !== id && !whole.has(wordsOf(short))) put(wordsOf(short), id);
  }
  for (const [former, id] of Object.entries(formerNames))
    if (rows.has(id)) put(wordsOf(former), id);
  known.set(rows, index);
  return index;
}

/**
 * The row that is meant by one of these names: by its id, or by all of its words in any order, singular or plural. Words in
 * brackets count: `Potion of Healing (Greater)` is not `potion-of-healing`.
 */
export function findRow(rows: Rows, names: readonly string[]): string | undefined {
  for (const name of names) {
    const slug = slugOf(name);
    if (slug !== "" && rows.has(slug)) return slug;
  }
  const index = wordIndex(rows);
  for (const name of names) {
    for (const form of [name, withoutAmounts(name)]) {
      const id = index.get(wordsOf(slugOf(form).replace(/-set$/, "")));
      if (id) return id;
    }
  }
  return undefined;
}

const lists = new WeakMap<Rows, readonly (readonly [string, readonly string[]])[]>();

function wordLists(rows: Rows): readonly (readonly [string, readonly string[]])[] {
  const ready = lists.get(rows);
  if (ready) return ready;
  const made = [...rows.keys()].map((id) => [id, wordsOf(id).split(" ")] as const);
  lists.set(rows, made);
  return made;
}

/** The row whose words all stand in the name, the one with the most words: `City Guard Chain Mail` holds `chain-mail`. */
export function findInside(rows: Rows, name: string): string | undefined {
  const words = new Set(wordsOf(slugOf(name)).split(" "));
  let best: { id: string; count: number } | undefined;
  for (const [id, own] of wordLists(rows)) {
    if (own.length > (best?.count ?? 0) && own.every((word) => words.has(word)))
      best = { id, count: own.length };
  }
  return best?.id;
}
