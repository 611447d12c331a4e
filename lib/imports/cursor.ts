import { Account, type LeafStatus, type Mark, type Reason } from "./account";

type Key = string | number;

/**
 * A place in a file that nobody vouches for. Whatever is read through it is entered in the account of the file; reading never
 * throws: what is not there or of another type reads as empty.
 */
export class Cursor {
  readonly account: Account;
  readonly key: Key;
  readonly value: unknown;
  private readonly parent: object;

  private constructor(account: Account, parent: object, key: Key, value: unknown) {
    this.account = account;
    this.parent = parent;
    this.key = key;
    this.value = value;
  }

  static over(document: object): Cursor {
    const holder = { "": document };
    const account = new Account(document as Record<string, unknown>, holder);
    return new Cursor(account, holder, "", document);
  }

  get exists(): boolean {
    return this.value !== undefined;
  }

  get isObject(): boolean {
    return typeof this.value === "object" && this.value !== null && !Array.isArray(this.value);
  }

  at(...path: readonly Key[]): Cursor {
    let place: Cursor = this;
    for (const key of path) place = place.child(key);
    return place;
  }

  private child(key: Key): Cursor {
    const container = this.value;
    const isHolder = typeof container === "object" && container !== null;
    const inner =
      isHolder && Object.hasOwn(container, key)
        ? (container as Record<Key, unknown>)[key]
        : undefined;
    return new Cursor(this.account, isHolder ? container : {}, key, inner);
  }

  /** The places of a list, or of an object's values in their order. */
  list(): Cursor[] {
    if (Array.isArray(this.value)) return this.value.map((_, index) => this.child(index));
    return [];
  }

  entries(): [string, Cursor][] {
    if (!this.isObject) return [];
    return Object.keys(this.value as object).map((key) => [key, this.child(key)]);
  }

  /** The values of a list or of an object: several versions of a format keep the same things either way. */
  each(): Cursor[] {
    return Array.isArray(this.value) ? this.list() : this.entries().map(([, place]) => place);
  }

  text(...path: readonly Key[]): string {
    const place = this.at(...path);
    if (typeof place.value !== "string") return "";
    place.see();
    return place.value;
  }

  number(...path: readonly Key[]): number | undefined {
    const place = this.at(...path);
    const { value } = place;
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number !== "number" || !Number.isFinite(number)) return undefined;
    place.see();
    return number;
  }

  truth(...path: readonly Key[]): boolean {
    const place = this.at(...path);
    place.see();
    return place.value === true || place.value === 1;
  }

  texts(...path: readonly Key[]): string[] {
    return this.at(...path)
      .list()
      .flatMap((place) => (typeof place.value === "string" ? [place.text()] : []));
  }

  private see(): void {
    if (this.exists) this.account.see(this.parent, this.key);
  }

  private mark(status: LeafStatus, reason: Reason, more: Pick<Mark, "name" | "became"> = {}): this {
    if (this.exists) this.account.mark(this.parent, this.key, { status, reason, ...more });
    return this;
  }

  read(reason: Reason): this {
    return this.mark("read", reason);
  }

  carried(name?: string): this {
    return this.mark("carried", "carried", name === undefined ? {} : { name });
  }

  changed(reason: Reason, became: string | number, name?: string): this {
    return this.mark("changed", reason, {
      became: String(became),
      ...(name === undefined ? {} : { name }),
    });
  }

  /** Nothing of it arrives, whatever of it was read on the way. */
  lost(reason: Reason, name?: string): this {
    this.account.forgetUnder(this.value);
    return this.mark("lost", reason, name === undefined ? {} : { name });
  }
}
