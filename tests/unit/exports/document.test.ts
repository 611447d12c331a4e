import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterJsonSchema } from "@/lib/exports/document/json-schema";
import { CharacterDocument } from "@/lib/exports/document/schema";
import { exportDocument, toDocument } from "@/lib/exports/document/to-document";
import { sourceOf } from "../../output/source";

function validator() {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    strictTypes: false,
    strictRequired: false,
  });
  addFormats.default(ajv);
  return ajv.compile(characterJsonSchema());
}

describe("our own document", () => {
  const validate = validator();

  it("is valid by its published JSON Schema, whatever the character", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 12 }),
        fc.integer({ min: 1, max: 20 }),
        fc.boolean(),
        (seed, level, multi) => {
          const document = JSON.parse(
            exportDocument(sourceOf({ seed, level, multiclass: multi })).body as string,
          );
          expect(validate(document) ? [] : validate.errors).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("gives back the same character when it is read again", () => {
    const source = sourceOf({ level: 11, multiclass: true });
    const read = CharacterDocument.parse(JSON.parse(JSON.stringify(toDocument(source))));
    expect(read.build).toEqual(source.page.character.build);
    expect(read.character).toMatchObject({ name: "Aela Stormborn", pronouns: "she/her" });
  });

  it("says where its schema, its page and its exact version are", () => {
    const { $schema, schema, character } = toDocument(sourceOf({ locale: "fa" }));
    expect($schema).toBe("https://mythwright.test/schemas/character-1.json");
    expect(schema).toBe("mythwright.character/1");
    expect(character.url).toBe("https://mythwright.test/fa/c/aela-stormborn-x7k2m9");
    expect(character.versionUrl).toBe("https://mythwright.test/fa/c/aela-stormborn-x7k2m9@v7");
  });

  it("refuses by its schema a build that is none", () => {
    const document = {
      ...toDocument(sourceOf()),
      build: { pack: "srd-5.2", choices: [{ slot: 7 }] },
    };
    expect(validate(JSON.parse(JSON.stringify(document)))).toBe(false);
  });
});
