import { format } from "node:util";
import { afterEach, beforeEach, expect } from "vitest";

// What is complained about on the console is a fault somebody will meet: it fails the test it happens in.
const complaints: string[] = [];
/** The library reads fields of its own that it calls deprecated. */
const ofLibraries = /\[uploadthing\]\[deprecated\]/;
const kept = { error: console.error, warn: console.warn };

beforeEach(() => {
  complaints.length = 0;
  console.error = console.warn = (...args: unknown[]) => {
    const complaint = format(...args);
    if (!ofLibraries.test(complaint)) complaints.push(complaint);
  };
});

afterEach(() => {
  Object.assign(console, kept);
  expect(complaints, "the console was complained to").toEqual([]);
});

/** For the rare test that provokes a complaint: takes it, so that it does not fail the test. */
export function takeComplaints(): string[] {
  return complaints.splice(0);
}
