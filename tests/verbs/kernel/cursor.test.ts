import { describe, expect, it } from "vitest";
import { ctxOf, makePerson } from "@/db/seed/factories";
import { createCharacter } from "@/lib/characters/verbs/create-character";
import { listCharacters } from "@/lib/characters/verbs/list-characters";
import { listShowcase } from "@/lib/characters/verbs/list-showcase";
import { decodeCursor, encodeCursor } from "@/lib/kernel/cursor";
import { perform } from "@/lib/kernel/perform";
import { runtime } from "@/lib/wiring/runtime";

const refused = expect.objectContaining({ name: "Fault", kind: "invalid" });

describe("a cursor", () => {
  it("leads back to the values it was made of", () => {
    const at = new Date().toISOString();
    expect(
      decodeCursor(encodeCursor(["x", 7, at, null]), ["text", "integer", "instant", "instant"]),
    ).toEqual(["x", 7, at, null]);
  });

  it.each([
    ["nonsense", "%%%"],
    ["no JSON", Buffer.from("{").toString("base64url")],
    ["an object", Buffer.from('{"a":1}').toString("base64url")],
    ["too few keys", encodeCursor(["a"])],
    ["too many keys", encodeCursor(["a", "b", "c"])],
    ["nested keys", Buffer.from('[["a"],"b"]').toString("base64url")],
  ])("of %s is refused", (_what, text) => {
    expect(() => decodeCursor(text, ["text", "text"])).toThrow(refused);
  });

  it("that was changed on the way is refused, not a fault of ours", async () => {
    const ctx = ctxOf(runtime(), await makePerson());
    await perform(createCharacter, ctx, {});
    const forged = [
      "no date",
      "2026-99-99",
      "9999999-01-01T00:00:00Z",
      "0000-01-01T00:00:00Z",
      "'; drop table characters; --",
      7,
    ];
    for (const at of forged) {
      const cursor = encodeCursor([at, "chr_x"]);
      await expect(perform(listCharacters, ctx, { cursor, sort: "updated" })).rejects.toEqual(
        refused,
      );
      await expect(perform(listShowcase, ctx, { cursor })).rejects.toEqual(refused);
    }
    const name = encodeCursor(["a\u0000", "chr_x"]);
    await expect(perform(listCharacters, ctx, { cursor: name, sort: "name" })).rejects.toEqual(
      refused,
    );
    const level = encodeCursor(["many", "chr_x"]);
    await expect(perform(listCharacters, ctx, { cursor: level, sort: "level" })).rejects.toEqual(
      refused,
    );
  });
});
