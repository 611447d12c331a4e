/**
 * What became of a leaf of the file. `read`: understood, and there is nothing to keep. `carried`: stands in the character as
 * it stood in the file. `changed`: stands there in another form. `lost`: has no place.
 */
export const leafStatuses = ["read", "carried", "changed", "lost"] as const;
export type LeafStatus = (typeof leafStatuses)[number];

/** Why; phrased under `imports.reasons`. */
export const reasons = [
  "carried",
  "empty",
  "known",
  "derived",
  "technical",
  "ownText",
  "default",
  "unknown",
  "noPlace",
  "cut",
  "plainText",
  "bounded",
  "homebrew",
  "noRow",
  "noChoice",
  "formula",
  "picture",
  "pictureAddress",
  "token",
  "module",
  "macros",
  "tooMany",
  "formerRules",
  "temporary",
  "renamed",
  "noHands",
  "prompt",
] as const;
export type Reason = (typeof reasons)[number];

export type Mark = { status: LeafStatus; reason: Reason; name?: string; became?: string };

/** Leaves that had one fate: a single leaf, or everything under a path. */
export type AccountEntry = {
  /** Dotted; the root is empty. */
  path: string;
  status: LeafStatus;
  reason: Reason;
  /** How the file calls it, where it has a name. */
  name?: string;
  /** In short. */
  value: string;
  /** What stands in the character instead, in short. */
  became?: string;
  leaves: number;
};

/** A number that the file's own program reckons and that the rules here reckon otherwise. `what` is phrased under `imports.numbers`. */
export type NumberDifference = { what: string; id?: string; file: number; here: number };

export type AccountCounts = Record<LeafStatus, number>;
export type AccountLeaf = { path: string; value: string; status: LeafStatus; reason: Reason };

type Container = Record<string, unknown> | unknown[];
type Key = string | number;
const valueLengthMax = 80;

const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0;

const saysNothing = (value: unknown): boolean =>
  value === null ||
  value === "" ||
  value === undefined ||
  (typeof value === "object" && !isContainer(value));

/** A value in one short line, cut between characters. */
function inShort(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const line = text
    .slice(0, 4 * valueLengthMax)
    .toWellFormed()
    .replace(/\s+/g, " ")
    .trim();
  const signs = [...line];
  return signs.length > valueLengthMax ? `${signs.slice(0, valueLengthMax - 1).join("")}…` : line;
}

const step = (path: string, key: Key): string => (path === "" ? String(key) : `${path}.${key}`);

/**
 * The account of one file: every leaf under `root` has exactly one fate. A mark on a container holds for all leaves under it
 * that have no mark of their own. A leaf that nobody marked is lost, unless it says nothing.
 */
export class Account {
  readonly root: Container;
  private readonly holder: object;
  private readonly marks = new Map<object, Map<Key, Mark>>();
  private readonly seen = new Map<object, Set<Key>>();
  /** One mark for one fate, so that leaves of one fate make one entry. */
  private readonly fates = new Map<string, Mark>();

  /** `holder` has the document under the empty name, so that the document as a whole can be marked too. */
  readonly differences: NumberDifference[] = [];
  /** Files of the same archive that nothing was read of. */
  beside: readonly string[] = [];

  constructor(root: Container, holder: object) {
    this.root = root;
    this.holder = holder;
  }

  mark(parent: object, key: Key, given: Mark): void {
    const fate = JSON.stringify([given.status, given.reason, given.name, given.became]);
    const mark = this.fates.get(fate) ?? given;
    this.fates.set(fate, mark);
    const known = this.marks.get(parent);
    if (known) known.set(key, mark);
    else this.marks.set(parent, new Map([[key, mark]]));
  }

  markOf(parent: object, key: Key): Mark | undefined {
    return this.marks.get(parent)?.get(key);
  }

  /** Looked at: nothing of it is to be kept, unless something else is said of it or of what it stands in. */
  see(parent: object, key: Key): void {
    const known = this.seen.get(parent);
    if (known) known.add(key);
    else this.seen.set(parent, new Set([key]));
  }

  /** What was said of the parts is no longer true of them. */
  forgetUnder(value: unknown): void {
    if (!isContainer(value)) return;
    this.marks.delete(value);
    for (const [, inner] of entriesOf(value)) this.forgetUnder(inner);
  }

  /** Every leaf with its fate, in the order of the file. */
  *leaves(): Generator<AccountLeaf> {
    yield* this.leavesUnder(this.root, "", this.markOf(this.holder, ""));
  }

  private *leavesUnder(
    container: Container,
    path: string,
    inherited: Mark | undefined,
  ): Generator<AccountLeaf> {
    for (const [key, value] of entriesOf(container)) {
      const mark = this.markOf(container, key) ?? inherited;
      if (isContainer(value)) yield* this.leavesUnder(value, step(path, key), mark);
      else {
        const { status, reason } = this.fateOf(container, key, value, mark);
        yield { path: step(path, key), value: inShort(value), status, reason };
      }
    }
  }

  private fateOf(
    parent: object,
    key: Key,
    value: unknown,
    mark: Mark | undefined,
  ): Pick<Mark, "status" | "reason"> {
    if (saysNothing(value)) return { status: "read", reason: "empty" };
    if (mark) return mark;
    return this.seen.get(parent)?.has(key)
      ? { status: "read", reason: "known" }
      : { status: "lost", reason: "unknown" };
  }

  /** How many leaves had which fate, and what was changed, lost or carried, grouped where a whole part had one fate. */
  close(): { counts: AccountCounts; entries: AccountEntry[] } {
    const counts: AccountCounts = { read: 0, carried: 0, changed: 0, lost: 0 };
    const entries = new Map<Mark, AccountEntry>();
    const unknown: AccountEntry[] = [];
    const visit = (
      container: Container,
      path: string,
      inherited: Mark | undefined,
    ): AccountEntry[] | null => {
      const strangers: AccountEntry[] = [];
      let known = false;
      for (const [key, value] of entriesOf(container)) {
        const at = step(path, key);
        const mark = this.markOf(container, key) ?? inherited;
        if (isContainer(value)) {
          if (mark && mark !== inherited) entryOf(entries, mark, at, value);
          const inner = visit(value, at, mark);
          if (inner === null) known = true;
          else strangers.push(...inner);
          continue;
        }
        const fate = this.fateOf(container, key, value, mark);
        counts[fate.status] += 1;
        if (fate.reason === "known" && !mark) known = true;
        if (mark && !(fate.reason === "empty")) {
          entryOf(entries, mark, at, value).leaves += 1;
          known = true;
        } else if (fate.status === "lost") {
          strangers.push({
            path: at,
            status: "lost",
            reason: "unknown",
            value: inShort(value),
            leaves: 1,
          });
        }
      }
      if (known) {
        unknown.push(...strangers);
        return null;
      }
      if (strangers.length < 2) return strangers;
      const leaves = strangers.reduce((sum, entry) => sum + entry.leaves, 0);
      return [{ path, status: "lost", reason: "unknown", value: inShort(container), leaves }];
    };
    unknown.push(...(visit(this.root, "", this.markOf(this.holder, "")) ?? []));
    return {
      counts,
      entries: [...[...entries.values()].filter(({ leaves }) => leaves > 0), ...unknown],
    };
  }
}

function entriesOf(container: Container): Iterable<[Key, unknown]> {
  return Array.isArray(container) ? container.entries() : Object.entries(container);
}

function entryOf(
  entries: Map<Mark, AccountEntry>,
  mark: Mark,
  path: string,
  value: unknown,
): AccountEntry {
  const known = entries.get(mark);
  if (known) return known;
  const entry: AccountEntry = { path, ...mark, value: inShort(value), leaves: 0 };
  entries.set(mark, entry);
  return entry;
}
