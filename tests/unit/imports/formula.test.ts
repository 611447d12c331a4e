import { describe, expect, it } from "vitest";
import { evaluateFormula } from "@/lib/imports/kinds/foundry/formula";

describe("a formula of the tabletop", () => {
  const values = { prof: 3, "abilities.cha.mod": -1, "classes.monk.levels": 7 };

  it.each([
    ["1", 1],
    ["+2", 2],
    ["@prof + 1", 4],
    ["max(1, @abilities.cha.mod)", 1],
    ["floor(0.5 * @classes.monk.levels) - -2", 5],
    ["(1 + 2) * 3 / 2", 4.5],
  ])("%s is %d", (formula, value) => {
    expect(evaluateFormula(formula, values)).toBe(value);
  });

  it.each(["1d4", "@nobody", "", "(", "max(", "1 @prof", "alert(1)", "1 +"])(
    "%s has no value",
    (formula) => {
      expect(evaluateFormula(formula, values)).toBeUndefined();
    },
  );
});
