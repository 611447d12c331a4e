import type { z } from "zod";
import type { StaffRole } from "./role";

/**
 * Who may try. `anyone`: no account at all. `person`: somebody with a row, a guest who began to create included.
 * `member`: signed up. A role: staff of at least that role. `system`: no request ever, only jobs and scripts.
 * What exactly they may do is the verb's policy.
 */
export type Access = "anyone" | "person" | "member" | StaffRole | "system";

export type Verb<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  /** `noun.verb`, unique in the product. */
  name: string;
  /**
   * Writes run in one transaction; reads must not write. A task runs in none, because it waits for somebody else (a mail
   * server, an image model): what it changes it performs, each in a transaction of its own.
   */
  kind: "read" | "write" | "task";
  access: Access;
  /** The scope a token needs, `noun:read` or `noun:write`; null where tokens are never accepted. */
  scope: string | null;
  /** Nobody does this for somebody else: refused while a member of the staff acts as the user. */
  themselves?: boolean;
  /** A recent proof of identity is asked for (dangerous acts). */
  fresh?: boolean;
  /** Name of the rate policy; the door's own policy applies besides. */
  rate?: string;
  /** What the policy counts by, besides the address; e.g. the e-mail address that is being tried. */
  rateKey?: (input: z.output<Input>) => string;
  input: Input;
  output: Output;
  /** Cache tags that a finished write makes stale, or that a read is kept under. */
  touches?: (data: z.output<Output>, input: z.output<Input>) => readonly string[];
  /** The answer for an output a caller may never have again (a token shown once) is not stored for replays. */
  replayable?: boolean;
};
