import { format } from "node:util";
import { afterEach, beforeEach, expect } from "vitest";

// What is complained about on the console is a fault somebody will meet: it fails the test it happens in.
const complaints: string[] = [];
const kept = { error: console.error, warn: console.warn };

beforeEach(() => {
  complaints.length = 0;
  console.error = (...args: unknown[]) => complaints.push(format(...args));
});

afterEach(() => {
  Object.assign(console, kept);
  expect(complaints, "console.error was called").toEqual([]);
});

/** For the rare test that provokes a complaint: takes it, so that it does not fail the test. */
export function takeComplaints(): string[] {
  return complaints.splice(0);
}
