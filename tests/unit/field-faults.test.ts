import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldFaults } from "@/lib/kernel/field-faults";

const faultsOf = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success ? [] : fieldFaults(parsed.error);
};

describe("a refused field", () => {
  it.each([
    ["missing", z.object({ a: z.string() }), {}, "required"],
    ["empty", z.object({ a: z.string().min(1) }), { a: "" }, "required"],
    ["of another type", z.object({ a: z.string() }), { a: 7 }, "wrong_type"],
    ["too long", z.object({ a: z.string().max(2) }), { a: "abc" }, "too_big_string"],
    ["too small a number", z.object({ a: z.int().min(2) }), { a: 1 }, "too_small_number"],
    ["no choice", z.object({ a: z.enum(["x"]) }), { a: "y" }, "not_allowed"],
    ["no address", z.object({ a: z.email() }), { a: "y" }, "format_email"],
    [
      "of a form with a code of its own",
      z.object({ a: z.string().regex(/x/, { message: "etag" }) }),
      { a: "y" },
      "etag",
    ],
    [
      "refused by a rule of ours",
      z.object({ a: z.string().refine(() => false, { message: "invalid_id" }) }),
      { a: "y" },
      "invalid_id",
    ],
  ])("that is %s has its code and its path", (_what, schema, value, code) => {
    expect(faultsOf(schema, value)).toMatchObject([{ path: "a", code }]);
  });

  it("that nobody knows is named", () => {
    expect(faultsOf(z.strictObject({}), { b: 1 })).toEqual([
      { path: "", code: "unknown_field", params: { keys: "b" } },
    ]);
  });

  it("is listed at most fifty times", () => {
    expect(faultsOf(z.array(z.string()), Array(500).fill(7))).toHaveLength(50);
  });
});
