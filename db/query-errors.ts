import { DrizzleQueryError } from "drizzle-orm";

const dataException = /^22/;
const quoted = /"[^"\n]*"/g;

type Told = Error & {
  code?: string;
  severity?: string;
  table_name?: string;
  constraint_name?: string;
};

/** PostgreSQL repeats in its message what it could not read, and in its detail what stood in a row: both are left out. */
function withoutValues(cause: unknown): unknown {
  if (!(cause instanceof Error) || cause.name !== "PostgresError") return cause;
  const { code, severity, table_name, constraint_name } = cause as Told;
  const message = dataException.test(code ?? "")
    ? cause.message.replace(quoted, '"…"')
    : cause.message;
  const clean = Object.assign(new Error(message), { code, severity, table_name, constraint_name });
  clean.name = cause.name;
  clean.stack = (cause.stack ?? "").replace(cause.message, message);
  return clean;
}

/**
 * Drizzle writes the parameters of a query that failed into the error: a biography, a hash, an address. From here on no
 * error of a query carries them, whoever prints it (our log, Next, the console).
 */
export function hideQueryParameters(): void {
  const { prototype } = DrizzleQueryError;
  Object.defineProperty(prototype, "params", {
    configurable: true,
    get: () => [],
    set(this: DrizzleQueryError) {
      this.message = `Failed query: ${this.query}`;
    },
  });
  Object.defineProperty(prototype, "cause", {
    configurable: true,
    get: () => undefined,
    // Drizzle sets it twice, so the first time leaves a setter behind.
    set(this: DrizzleQueryError, cause: unknown) {
      const keep = (again: unknown) =>
        Object.defineProperty(this, "cause", {
          value: withoutValues(again),
          configurable: true,
          writable: true,
        });
      if (cause)
        Object.defineProperty(this, "cause", {
          get: () => undefined,
          set: keep,
          configurable: true,
        });
    },
  });
}
