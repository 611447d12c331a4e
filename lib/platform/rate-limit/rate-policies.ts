import type { RatePolicy } from "@/lib/kernel/rate-policy";
import { declared } from "@/lib/nouns";

const minute = 60_000;

const pass = (limit: number): RatePolicy => ({ limit, windowMs: minute, whenDown: "pass" });
const local = (limit: number): RatePolicy => ({ limit, windowMs: minute, whenDown: "local" });

/** Limits of the doors themselves. */
const doorPolicies = {
  default: local(60),
  /** The door of the pages, by address. */
  pages: pass(600),
  /** The door of the whole API, by address. */
  api: pass(1200),
  "api.read": pass(300),
  "api.write": local(60),
  "api.docs": pass(60),
} as const satisfies Record<string, RatePolicy>;

/** Every limit of the product by name. What a policy counts by (address, user, account) is the caller's key. */
export const ratePolicies = { ...doorPolicies, ...declared("ratePolicies") };

export type RatePolicyName = keyof typeof ratePolicies;

/** Null for a name that nobody declares. */
export function ratePolicy(name: string): RatePolicy | null {
  return Object.hasOwn(ratePolicies, name) ? ratePolicies[name as RatePolicyName] : null;
}
