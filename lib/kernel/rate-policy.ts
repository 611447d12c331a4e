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
