import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasRepeatedName } from "@/lib/transport/repeated-name";

describe("a name that is given twice", () => {
  it.each([
    '{"a":1,"a":2}',
    '{"a":1,"b":{"x":[],"x":{}}}',
    '[{"a":1},{"b":2,"b":3}]',
    '{"a":1,"\\u0061":2}',
    '{"":1,"":2}',
    '{"\\\\":1,"b":"\\"","\\\\":2}',
    '{ "a" : {"a":{}} , "b":1 , "a" : 3 }',
    '{"__proto__":1,"__proto__":2}',
  ])("is found in %s", (text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(hasRepeatedName(text)).toBe(true);
  });

  it.each([
    "{}",
    "[]",
    '"a"',
    "1",
    '{"a":"a","b":"a"}',
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":1}]',
    '{"a":["b","b"],"b":1}',
    '{"a":"\\"a\\":1,","b":"{\\"a\\":1"}',
    '{"a\\\\":1,"a":2}',
  ])("is not found in %s", (text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(hasRepeatedName(text)).toBe(false);
  });

  it("is in no text that a serializer writes", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => !hasRepeatedName(JSON.stringify(value))));
  });

  it("is looked for in a time that grows with the text and no faster", () => {
    const text = JSON.stringify({
      pad: `${'\\"'.repeat(500_000)}`,
      list: Array.from({ length: 100_000 }, () => ({ a: 1 })),
    });
    const begun = performance.now();
    expect(hasRepeatedName(text)).toBe(false);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
