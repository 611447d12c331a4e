import { describe, expect, it } from "vitest";
import { partsOf } from "@/lib/kernel/legal-text";

describe("the operator's own text", () => {
  it("has headings and paragraphs", () => {
    expect(partsOf("Before all.\n\n# Who we are\nA club.\n\nIn Shiraz.\r\n\r\n# Mail\n\n")).toEqual(
      [
        { heading: "", paragraphs: ["Before all."] },
        { heading: "Who we are", paragraphs: ["A club.", "In Shiraz."] },
        { heading: "Mail", paragraphs: [] },
      ],
    );
  });

  it("is nothing where there is nothing", () => {
    expect(partsOf("")).toEqual([]);
  });
});
