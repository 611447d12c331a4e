const minute = 60_000;
const quarter = 15 * minute;
const hour = 60 * minute;
const day = 24 * hour;

export type RatePolicy = {
  /** Tokens in a window. */
  limit: number;
  windowMs: number;
  /**
   * When Redis is configured and does not answer: `pass` lets the request through; `local` counts in this process, for
   * acts where nobody counting would be an attack's chance. Both are logged.
   */
  whenDown: "pass" | "local";
};

const pass = (limit: number, windowMs: number): RatePolicy => ({ limit, windowMs, whenDown: "pass" });
const local = (limit: number, windowMs: number): RatePolicy => ({ limit, windowMs, whenDown: "local" });

/** Every limit of the product by name. What a policy counts by (address, user, account) is the caller's key. */
export const ratePolicies = {
  default: local(60, minute),

  /** The door of the pages, by address. */
  pages: pass(600, minute),
  /** The door of the whole API, by address. */
  api: pass(1200, minute),
  "api.read": pass(300, minute),
  "api.write": local(60, minute),
  "api.docs": pass(60, minute),

  // By address alone: a club behind one router signs in together. The three below count by account as well.
  "accounts.sign-in": local(30, quarter),
  "accounts.sign-in.device": local(10, quarter),
  "accounts.sign-in.network": local(10, quarter),
  "accounts.sign-in.account": local(50, hour),
  "accounts.passkey.ask": local(120, quarter),
  "accounts.sign-up": local(20, hour),
  "accounts.guest": local(30, hour),
  "accounts.refresh": local(60, minute),
  "accounts.recovery": local(5, hour),
  "accounts.code.send": local(5, hour),
  "accounts.code.check": local(10, quarter),
  // Codes of an app by account: whoever knows the password gets five guesses a sign-in, and may sign in again.
  "accounts.second-factor": local(20, hour),
  "accounts.edit": local(30, minute),

  "characters.create": local(60, hour),
  "characters.edit": local(240, minute),
  "characters.read": pass(300, minute),

  "portraits.generate": local(20, hour),
  "portraits.paint": local(60, minute),
  "portraits.edit": local(60, minute),

  "activity.export": local(10, hour),
  "files.upload": local(30, hour),
  "exports.pdf": local(30, 5 * minute),
  "imports.preview": local(30, 5 * minute),
  "rules.read": pass(300, minute),
  "rules.sheet": local(60, minute),
  "showcase.read": pass(300, minute),
  "tokens.create": local(20, day),
  "reports.create": local(20, hour),
} as const satisfies Record<string, RatePolicy>;

export type RatePolicyName = keyof typeof ratePolicies;

/** Null for a name that nobody has written down here. */
export function ratePolicy(name: string): RatePolicy | null {
  return Object.hasOwn(ratePolicies, name) ? ratePolicies[name as RatePolicyName] : null;
}
