import type { z } from "zod";
import type { Verb } from "@/lib/kernel/verb";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One REST operation: which verb answers it and how HTTP's parts become its input. */
export type Route<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  method: Method;
  /** Below `/api/v1`, with `{name}` for the path's inputs. */
  path: string;
  verb: Verb<Input, Output>;
  /** One line for the reference. */
  summary: string;
  /** More for the reference, where a line is not enough. Markdown of one paragraph. */
  description?: string;
  /** Addresses of the version before; each answers 308 to `path` (`moved()` in its route file). */
  formerPaths?: readonly string[];
  /** Inputs of the verb that this door does not take. */
  hidden?: readonly string[];
  /** Inputs that must be in the body here, though the verb can do without. */
  required?: readonly string[];
  /** What of the verb's answer this door gives, where that is not all of it. */
  answer?: { schema: z.ZodType; from: (data: z.output<Output>) => unknown };
  /** Names of the path's inputs in the verb, where they differ: Next wants one name for one place. */
  rename?: Readonly<Record<string, string>>;
  /** Inputs that may come as files of a form (`multipart/form-data`): the verb gets them in base64, many as a list. */
  files?: Readonly<Record<string, "one" | "many">>;
  /** Status of success; 204 sends no body. */
  status?: 200 | 201 | 202 | 204;
  /** Input that arrives as a header, e.g. `{ "If-Match": "ifMatch" }`. */
  headers?: Readonly<Record<string, string>>;
  /** Strong ETag of the answer. */
  etag?: (data: z.output<Output>) => string;
  /** Where the made thing lives, for 201. */
  location?: (data: z.output<Output>) => string;
  /** Cache-Control of a successful read; private, no-store when absent. */
  cache?: string;
  /** Codes of refusal of its own, besides those that follow from what it is; each stands in `fault-catalogue.ts`. */
  faults?: readonly string[];
  /** Whole examples of the body, by name. */
  examples?: Readonly<Record<string, { summary: string; value: unknown }>>;
  /** Whether POST takes an Idempotency-Key (creating ones do). */
  idempotent?: boolean;
  /** Something besides the answer that HTTP wants, e.g. a cookie. Runs after success. */
  after?: (data: z.output<Output>, headers: Headers) => Promise<void> | void;
};

/** True where the answer holds a secret that is kept nowhere, so that no repetition can be given the same one. */
export function isShownOnce({ method, status, idempotent, verb }: Route): boolean {
  return method === "POST" && status === 201 && idempotent === false && verb.replayable === false;
}

export function route<Input extends z.ZodType, Output extends z.ZodType>(
  definition: Route<Input, Output>,
): Route<Input, Output> {
  return definition;
}

/** A chapter of the API's reference with its operations; several nouns may add to one, and one of them describes it. */
export type ApiTag = {
  name: string;
  description?: string;
  routes: Readonly<Record<string, unknown>>;
};

export type Tagged = { tag: string; key: string; route: Route };
