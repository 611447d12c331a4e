import { describe, expect, it } from "vitest";
import { ctxOf, makePerson } from "@/db/seed/factories";
import { createCharacter } from "@/lib/characters/verbs/create-character";
import { duplicateCharacter } from "@/lib/characters/verbs/duplicate-character";
import { createEntry } from "@/lib/homebrew/verbs/create-entry";
import { takeImport } from "@/lib/imports/verbs/take-import";
import { perform } from "@/lib/kernel/perform";
import { phraseField } from "@/lib/transport/phrase-fault";
import { runtime } from "@/lib/wiring/runtime";

const hidden = "سارا \u202Elive\u202C کیانی";
const refusal = {
  code: "request.invalid",
  fields: [{ code: "hidden_sign", params: { code: "U+202E" } }],
};

describe("a name with a sign that turns the text", () => {
  it("is refused for characters and homebrew, and the sentence names the sign", async () => {
    const ctx = ctxOf(runtime(), await makePerson());
    await expect(perform(createCharacter, ctx, { name: hidden })).rejects.toMatchObject(refusal);
    const { data } = await perform(createCharacter, ctx, { name: "سارا" });
    await expect(
      perform(duplicateCharacter, ctx, { id: data.id, name: hidden }),
    ).rejects.toMatchObject(refusal);
    const entry = { kind: "item", name: hidden, row: {} } as const;
    await expect(perform(createEntry, ctx, entry)).rejects.toMatchObject(refusal);
    const field = {
      path: "name",
      code: "hidden_sign",
      params: { kind: "direction", code: "U+202E" },
    };
    expect(phraseField("en", field)).toContain("U+202E");
    expect(phraseField("fa", field)).toContain("U+202E");
  });

  it("loses it when it comes out of a file", async () => {
    const ctx = ctxOf(runtime(), await makePerson());
    const card = {
      spec: "chara_card_v2",
      spec_version: "2.0",
      data: {
        name: hidden,
        description: "",
        personality: "",
        scenario: "",
        first_mes: "",
        mes_example: "",
      },
    };
    const { data } = await perform(takeImport, ctx, { text: JSON.stringify(card) });
    expect(data.name).toBe("سارا live کیانی");
  });
});
