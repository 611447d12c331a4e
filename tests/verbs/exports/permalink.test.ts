import { describe, expect, it } from "vitest";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import { getPublicCharacter } from "@/lib/characters/verbs/get-public-character";
import { publishCharacter } from "@/lib/characters/verbs/publish-character";
import { updateCharacter } from "@/lib/characters/verbs/update-character";
import { newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { levelUp } from "@/lib/rulebook/level";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { listVersions } from "@/lib/versions/verbs/list-versions";
import { runtime } from "@/lib/wiring/runtime";

const nobody = () =>
  makeCtx(
    runtime(),
    { kind: "guest" },
    {
      door: "script",
      requestId: newId("event"),
      locale: "en",
      address: "127.0.0.9",
      userAgent: null,
    },
  );
const read = async (slug: string, version?: number) =>
  (await perform(getPublicCharacter, nobody(), { slug, ...(version ? { version } : {}) })).data;
const notFound = expect.objectContaining({ name: "Fault", kind: "not_found" });

describe("the permalink of a version that was shown", () => {
  it("keeps the sheet as it was printed, and shows what was written as it stands now", async () => {
    const ctx = ctxOf(runtime(), await makePerson());
    const made = await makeCharacter(ctx, {
      name: "Wren",
      biography: "A draft nobody should read.",
    });
    const { data: shown } = await perform(publishCharacter, ctx, {
      id: made.id,
      visibility: "public",
    });
    await perform(updateCharacter, ctx, { id: made.id, biography: "An honest story." });
    const { data: raised } = await perform(updateCharacter, ctx, {
      id: made.id,
      build: levelUp(srd52, made.build, made.classId ?? "") as never,
    });
    expect(raised.version).toBe(3);
    const then = await read(shown.slug, 2);
    expect(then.character).toMatchObject({ version: 2, level: 1, biography: "An honest story." });
    expect(then.sheet.level).toBe(1);
    expect((await read(shown.slug)).sheet.level).toBe(2);
    expect((await read(shown.slug, 3)).sheet.level).toBe(2);
  });

  it("keeps what stood when the character was shown, and opens nothing of a time in private", async () => {
    const ctx = ctxOf(runtime(), await makePerson());
    const made = await makeCharacter(ctx, { name: "Wren" });
    const { data: shown } = await perform(publishCharacter, ctx, {
      id: made.id,
      visibility: "public",
    });
    await perform(updateCharacter, ctx, { id: made.id, biography: "Second, and in the open." });
    expect((await read(shown.slug, 1)).character.version, "printed on the first day").toBe(1);

    await perform(publishCharacter, ctx, { id: made.id, visibility: "private" });
    await perform(updateCharacter, ctx, { id: made.id, biography: "Third, for nobody." });
    await perform(updateCharacter, ctx, { id: made.id, biography: "Fourth, and shown again." });
    await perform(publishCharacter, ctx, { id: made.id, visibility: "public" });
    for (const version of [1, 2, 4])
      expect((await read(shown.slug, version)).character.version).toBe(version);
    await expect(read(shown.slug, 3)).rejects.toEqual(notFound);
    const { data: told } = await perform(listVersions, ctx, { id: made.id });
    expect(told.items.map(({ permalink }) => permalink !== null)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it("opens nothing from before the character was shown, and nothing that never was", async () => {
    const ctx = ctxOf(runtime(), await makePerson());
    const made = await makeCharacter(ctx, { name: "Wren" });
    await perform(updateCharacter, ctx, { id: made.id, biography: "Second." });
    const { data: shown } = await perform(publishCharacter, ctx, {
      id: made.id,
      visibility: "public",
    });
    await expect(read(shown.slug, 1)).rejects.toEqual(notFound);
    await expect(read(shown.slug, 99)).rejects.toEqual(notFound);
    expect((await read(shown.slug, 2)).character.version).toBe(2);
  });
});
