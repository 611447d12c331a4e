import { describe, expect, it } from "vitest";
import { createBreaker } from "@/lib/platform/breaker";

function breakerWithClock() {
  const clock = { at: 0 };
  return { clock, breaker: createBreaker({ failuresMax: 3, restMs: 1000, now: () => clock.at }) };
}

describe("the circuit breaker", () => {
  it("lets calls through while failures stay below the bound", () => {
    const { breaker } = breakerWithClock();
    breaker.failed();
    breaker.failed();
    expect(breaker.ask()).toEqual({ open: true });
  });

  it("refuses after failures in a row and says for how long", () => {
    const { breaker, clock } = breakerWithClock();
    for (let n = 0; n < 3; n++) breaker.failed();
    clock.at = 400;
    expect(breaker.ask()).toEqual({ open: false, retryAfterMs: 600 });
  });

  it("forgets earlier failures when a call succeeds", () => {
    const { breaker } = breakerWithClock();
    breaker.failed();
    breaker.failed();
    breaker.succeeded();
    breaker.failed();
    expect(breaker.ask().open).toBe(true);
  });

  it("lets one call try after the rest and holds back the others", () => {
    const { breaker, clock } = breakerWithClock();
    for (let n = 0; n < 3; n++) breaker.failed();
    clock.at = 1000;
    expect(breaker.ask().open).toBe(true);
    expect(breaker.ask().open).toBe(false);
    breaker.succeeded();
    expect(breaker.ask().open).toBe(true);
  });

  it("rests again when the call that tried fails", () => {
    const { breaker, clock } = breakerWithClock();
    for (let n = 0; n < 3; n++) breaker.failed();
    clock.at = 1000;
    breaker.ask();
    breaker.failed();
    expect(breaker.ask()).toEqual({ open: false, retryAfterMs: 1000 });
  });
});
