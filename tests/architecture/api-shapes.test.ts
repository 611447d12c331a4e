import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type { Build } from "@/lib/rulebook/build";
import type { ExternalSheet } from "@/lib/rulebook/build-from-external-sheet";
import type { Finding } from "@/lib/rulebook/check";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import type { Sheet } from "@/lib/rulebook/sheet";
import {
  buildShape,
  FindingView,
  type findingShape,
  SheetView,
  sheetShape,
} from "@/lib/rulebook/sheet-view";
import type { ExternalSheetInput } from "@/lib/rules/external-sheet-input";

type Bare<Value> = Value extends readonly (infer Item)[]
  ? Bare<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Bare<Value[Key]> }
    : Value;

// Effects of items are a union of strict shapes in the engine and a record at the door; they are compared apart.
type WithoutEffects<Value> = Value extends { inventory?: (infer Entry)[] }
  ? Omit<Value, "inventory"> & { inventory?: Omit<Entry, "effects">[] }
  : Value;

describe("the shapes of the API", () => {
  it("are those of the engine, field by field", () => {
    expectTypeOf<z.output<typeof sheetShape>>().toEqualTypeOf<Bare<Sheet>>();
    expectTypeOf<z.output<typeof findingShape>>().toEqualTypeOf<Bare<Finding>>();
    expectTypeOf<WithoutEffects<z.output<typeof buildShape>>>().toEqualTypeOf<
      WithoutEffects<Bare<Build>>
    >();
    expectTypeOf<z.output<typeof ExternalSheetInput>>().toExtend<ExternalSheet>();
    expectTypeOf<keyof z.output<typeof ExternalSheetInput>>().toEqualTypeOf<keyof ExternalSheet>();
    expect(Object.keys(sheetShape.shape).length).toBeGreaterThan(40);
  });

  it("let a whole sheet through unchanged", () => {
    for (const seed of ["a", "b", "c", "d", "e", "f"]) {
      const build = randomBuild(srd52, seed);
      const sheet = deriveSheet(srd52, build);
      expect(SheetView.parse(sheet)).toEqual(sheet);
      expect(buildShape.parse(build)).toEqual(build);
      for (const finding of checkBuild(srd52, build))
        expect(FindingView.parse(finding)).toEqual(finding);
    }
  });
});
