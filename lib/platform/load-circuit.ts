import { monitorEventLoopDelay } from "node:perf_hooks";

const tickMs = 50;
const windowMs = 500;

export type CircuitOptions = {
  /** Milliseconds that the event loop may lag before new work is turned away. */
  lagMaxMs?: number;
  /** Requests under way below which nothing is turned away: one long task is no flood. */
  atLeast?: number;
  /** Requests under way beyond which everything new is turned away. */
  atMost?: number;
};

export type LoadCircuit = {
  /** Whether one more request may begin; call `end` when it has ended. */
  begin(): boolean;
  end(): void;
  /** Longest lag seen in the last half second, in milliseconds. */
  lagMs(): number;
  stop(): void;
};

/**
 * Turns new work away before the event loop lags over a second. It looks at two things: how late its own tick is by now,
 * which tells of the very round that is running, and how late the rounds of the last half second were.
 */
export function loadCircuit({
  lagMaxMs = 250,
  atLeast = 24,
  atMost = 400,
}: CircuitOptions = {}): LoadCircuit {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  let underWay = 0;
  let tickedAt = performance.now();
  let windowBegunAt = tickedAt;
  let seenMs = 0;
  const tick = setInterval(() => {
    tickedAt = performance.now();
    if (tickedAt - windowBegunAt < windowMs) return;
    seenMs = delay.max / 1e6;
    delay.reset();
    windowBegunAt = tickedAt;
  }, tickMs);
  tick.unref();
  const lagMs = () => Math.max(performance.now() - tickedAt - tickMs, seenMs);
  return {
    begin() {
      if (underWay >= atMost || (underWay >= atLeast && lagMs() > lagMaxMs)) return false;
      underWay += 1;
      return true;
    },
    end() {
      underWay -= 1;
    },
    lagMs,
    stop() {
      clearInterval(tick);
      delay.disable();
    },
  };
}
