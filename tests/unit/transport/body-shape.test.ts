import { describe, expect, it } from "vitest";
import { itemsMax, mustBeSmallShape, namesMax } from "@/lib/transport/body-shape";

const names = (count: number) =>
  `{${Array.from({ length: count }, (_, at) => `"n${at}":1`).join(",")}}`;

describe("the shape of a body", () => {
  it.each([
    ["as many names as an object may have", names(namesMax)],
    ["as many items as a list may have", `[${"1,".repeat(itemsMax - 1)}1]`],
    ["64 levels", `${"[".repeat(64)}${"]".repeat(64)}`],
    ["brackets, commas and colons inside a text", `{"a":"${'[{:,\\"'.repeat(20_000)}"}`],
    ["no JSON at all, which the parser will say", '{"a":"'],
  ])("may be %s", (_what, text) => {
    expect(() => mustBeSmallShape(text)).not.toThrow();
  });

  it.each([
    ["one name more", names(namesMax + 1), 413],
    ["one item more", `[${"1,".repeat(itemsMax)}1]`, 413],
    [
      "many small objects",
      `[${'{"a":1},'.repeat(3999)}{}]`.replaceAll(
        '"a":1',
        Array.from({ length: 6 }, (_, at) => `"n${at}":1`).join(","),
      ),
      413,
    ],
    ["65 levels", `${"[".repeat(65)}${"]".repeat(65)}`, 400],
  ])("may not be %s", (_what, text, status) => {
    expect(() => mustBeSmallShape(text)).toThrow(expect.objectContaining({ status }));
  });
});
