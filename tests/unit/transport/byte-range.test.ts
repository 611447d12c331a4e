import { expect, it } from "vitest";
import { byteRange } from "@/lib/transport/byte-range";

it.each([
  [null, null],
  ["bytes=0-", { start: 0, end: 99 }],
  ["bytes=10-19", { start: 10, end: 19 }],
  ["bytes=90-500", { start: 90, end: 99 }],
  ["bytes=-10", { start: 90, end: 99 }],
  ["bytes=-500", { start: 0, end: 99 }],
  ["bytes=100-", "outside"],
  ["bytes=-0", "outside"],
  ["bytes=20-10", null],
  ["bytes=0-1,5-6", null],
  ["items=0-1", null],
  [`bytes=${"9".repeat(40)}-`, null],
] as const)("a range of a hundred bytes asked for as %s is %o", (header, range) => {
  expect(byteRange(header, 100)).toEqual(range);
});
