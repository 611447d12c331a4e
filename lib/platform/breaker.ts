/** Whether a call may go out now; when not, how long until it is worth asking again. */
type Passage = { open: true } | { open: false; retryAfterMs: number };

export type Breaker = {
  ask(): Passage;
  succeeded(): void;
  failed(): void;
};

export type BreakerOptions = {
  /** Failures in a row that stop the traffic. */
  failuresMax: number;
  /** How long calls are refused before one is let through to try, milliseconds. */
  restMs: number;
  now?: () => number;
};

/**
 * Stops asking a service that keeps failing. After `failuresMax` failures in a row it refuses for `restMs`, then lets
 * a single call through: its success closes the circuit, its failure starts the rest again.
 */
export function createBreaker({ failuresMax, restMs, now = Date.now }: BreakerOptions): Breaker {
  let failures = 0;
  let restUntil = 0;
  return {
    ask() {
      const moment = now();
      if (moment < restUntil) return { open: false, retryAfterMs: restUntil - moment };
      // The call that tries holds the others back; should it never report, the next one may try after another rest.
      if (failures >= failuresMax) restUntil = moment + restMs;
      return { open: true };
    },
    succeeded() {
      failures = 0;
      restUntil = 0;
    },
    failed() {
      failures += 1;
      if (failures >= failuresMax) restUntil = now() + restMs;
    },
  };
}
