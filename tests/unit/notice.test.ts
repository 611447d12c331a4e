import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { iconCredits } from "@/lib/portraits/painter/credits";
import { attribution } from "@/lib/rules/schema";

const notice = readFileSync(new URL("../../NOTICE", import.meta.url), "utf8");

test("the notice carries the rules attribution word for word", () => {
  expect(notice).toContain(attribution);
});

test("the notice thanks everyone whose emblems the painter uses", () => {
  for (const author of new Set(iconCredits.map(({ author }) => author)))
    expect(notice).toContain(author);
});
