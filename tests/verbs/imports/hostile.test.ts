import { deflateSync } from "node:zlib";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { withTexts } from "@/lib/exports/card/png-chunks";
import { readImport } from "@/lib/imports/read-import";
import { plainText } from "@/lib/imports/story-text";
import { isFault } from "@/lib/kernel/fault";

const bytes = (value: unknown) =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value));

function codeOf(file: Buffer): string {
  try {
    readImport(file);
  } catch (error) {
    if (isFault(error)) return error.code;
    throw error;
  }
  return "taken";
}

async function png(): Promise<Buffer> {
  return sharp({ create: { width: 16, height: 16, channels: 3, background: "#000" } })
    .png()
    .toBuffer();
}

/** A PNG whose one text chunk is of the given type and bytes. */
async function pngWith(type: "zTXt" | "iTXt" | "tEXt", data: Buffer): Promise<Buffer> {
  const made = withTexts(await png(), { chara: "x" });
  const at = made.indexOf("tEXtchara\0x");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const chunk = Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  return Buffer.concat([
    made.subarray(0, at - 4),
    chunk,
    made.subarray(at + "tEXtchara\0x".length + 4),
  ]);
}

describe("a hostile file", () => {
  it("is refused when it is empty, too large or of another kind", async () => {
    expect(codeOf(Buffer.alloc(0))).toBe("imports.empty");
    expect(codeOf(Buffer.alloc(7 * 1024 * 1024, 0x20))).toBe("imports.too_large");
    expect(codeOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]))).toBe("imports.looks_like");
    expect(codeOf(bytes("[]"))).toBe("imports.unknown");
    expect(codeOf(bytes("{"))).toBe("imports.not_json");
    expect(codeOf(bytes({ hello: "world" }))).toBe("imports.unknown");
    expect(
      codeOf(bytes({ type: "npc", system: { abilities: { str: { value: 9 } } }, items: [] })),
    ).toBe("imports.wrong_actor");
    expect(codeOf(bytes({ schema: "mythwright.character/9" }))).toBe("imports.other_version");
    expect(codeOf(bytes({ schema: "mythwright.character/1", character: {}, build: 7 }))).toBe(
      "imports.invalid_document",
    );
    expect(codeOf(await png())).toBe("imports.no_card");
    expect(codeOf((await png()).subarray(0, 40))).toBe("imports.broken_png");
  });

  it("is refused when it is nested without end, before anything is built of it", () => {
    const deep = `{"a":${"[".repeat(500_000)}${"]".repeat(500_000)}}`;
    expect(codeOf(bytes(deep))).toBe("imports.too_deep");
    expect(codeOf(bytes(`{"a":${'{"b":'.repeat(200_000)}`))).toBe("imports.too_deep");
  });

  it("is refused when it repeats itself a hundred thousand times", () => {
    expect(codeOf(bytes(`{"items":[${"0,".repeat(300_000)}0]}`))).toBe("imports.too_many_values");
  });

  it("is refused when it reaches for a prototype, however the name is spelt", () => {
    expect(codeOf(bytes('{"schema":"x","__proto__":{"admin":true}}'))).toBe(
      "imports.forbidden_key",
    );
    expect(codeOf(bytes('{"a":[{"\\u005f_proto__":1}]}'))).toBe("imports.forbidden_key");
    expect(codeOf(bytes('{"a":{"constructor":{"prototype":1}}}'))).toBe("imports.forbidden_key");
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it("is refused when a small chunk would unpack to gigabytes, compressed either way", async () => {
    const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024, 0x41), { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    const zTXt = await pngWith("zTXt", Buffer.concat([Buffer.from("chara\0\0"), bomb]));
    expect(codeOf(zTXt)).toBe("imports.bomb");
    const iTXt = await pngWith("iTXt", Buffer.concat([Buffer.from("ccv3\0\x01\0\0\0"), bomb]));
    expect(codeOf(iTXt)).toBe("imports.bomb");
    expect(codeOf(await pngWith("zTXt", Buffer.from("chara\0\0not deflate at all")))).toBe(
      "imports.broken_png",
    );
    expect(codeOf(await pngWith("iTXt", Buffer.from("ccv3\0\x01")))).toBe("imports.broken_png");
  });

  it("reads a card also from compressed chunks", async () => {
    const card = {
      spec: "chara_card_v2",
      spec_version: "2.0",
      data: { name: "Vex", description: "A thief." },
    };
    const text = Buffer.from(Buffer.from(JSON.stringify(card)).toString("base64"));
    const zTXt = await pngWith(
      "zTXt",
      Buffer.concat([Buffer.from("chara\0\0"), deflateSync(text)]),
    );
    expect(readImport(zTXt).imported).toMatchObject({
      kind: "card",
      name: "Vex",
      biography: "A thief.",
    });
    const iTXt = await pngWith(
      "iTXt",
      Buffer.concat([Buffer.from("ccv3\0\x01\0en\0\0"), deflateSync(text)]),
    );
    expect(readImport(iTXt).imported).toMatchObject({ kind: "card", name: "Vex" });
  });

  it("never does more than be refused, whatever its shape", () => {
    const shape = fc.record(
      {
        type: fc.constantFrom("character", "npc"),
        name: fc.anything(),
        system: fc.dictionary(
          fc.constantFrom("abilities", "details", "traits", "skills", "currency", "tools"),
          fc.jsonValue(),
        ),
        items: fc.array(
          fc.record({
            name: fc.oneof(fc.string(), fc.constantFrom("Wizard", "Elf", "Longsword", "Fire Bolt")),
            type: fc.constantFrom(
              "class",
              "subclass",
              "race",
              "background",
              "feat",
              "spell",
              "weapon",
              "equipment",
              "loot",
            ),
            system: fc.dictionary(
              fc.constantFrom(
                "levels",
                "identifier",
                "quantity",
                "equipped",
                "magicalBonus",
                "type",
                "prepared",
                "level",
              ),
              fc.jsonValue(),
            ),
          }),
          { maxLength: 12 },
        ),
        flags: fc.jsonValue(),
        schema: fc.constantFrom("mythwright.character/1", "none"),
        character: fc.jsonValue(),
        build: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(shape, (file) => {
        expect(codeOf(bytes(file))).toMatch(/^(taken|imports\.[a-z_]+)$/);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("cannot hold up the reading of its story", () => {
    const startedAt = Date.now();
    expect(plainText("<".repeat(200_000)).length).toBeLessThanOrEqual(200_000);
    expect(plainText(`<script>${"<script".repeat(20_000)}`).length).toBeLessThan(200_000);
    expect(Date.now() - startedAt).toBeLessThan(2000);
    expect(plainText("<p>One &amp; two</p><p>&#91;three&#93;&#0;</p>")).toBe("One & two\n[three]");
  });
});
