import { afterEach, describe, expect, it } from "vitest";
import { type LoadCircuit, loadCircuit } from "@/lib/platform/load-circuit";

let circuit: LoadCircuit;
afterEach(() => circuit.stop());

function blockLoop(ms: number) {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

describe("the circuit before the work", () => {
  it("lets a few in, however slow one of them is", () => {
    circuit = loadCircuit({ lagMaxMs: 50, atLeast: 4, atMost: 10 });
    blockLoop(200);
    expect([1, 2, 3, 4].map(() => circuit.begin())).toEqual([true, true, true, true]);
  });

  it("turns away what comes while the loop is late, in the very round that is late", () => {
    circuit = loadCircuit({ lagMaxMs: 50, atLeast: 2, atMost: 100 });
    expect([circuit.begin(), circuit.begin(), circuit.begin()]).toEqual([true, true, true]);
    blockLoop(200);
    expect(circuit.begin()).toBe(false);
    expect(circuit.lagMs()).toBeGreaterThan(100);
  });

  it("turns away what is more than can be under way, and lets in again what has room", () => {
    circuit = loadCircuit({ lagMaxMs: 10_000, atLeast: 1, atMost: 3 });
    expect([1, 2, 3, 4].map(() => circuit.begin())).toEqual([true, true, true, false]);
    circuit.end();
    expect(circuit.begin()).toBe(true);
  });
});
