import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { characters } from "@/db/schema/characters";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import { shareFormats } from "@/lib/characters/formats";
import { getPublicCharacter } from "@/lib/characters/verbs/get-public-character";
import { publishCharacter } from "@/lib/characters/verbs/publish-character";
import { readOf, shareAnswer } from "@/lib/exports/share-answer";
import type { Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { choiceAt } from "@/lib/rulebook/build";
import { runtime } from "@/lib/wiring/runtime";

const formats = [...Object.values(shareFormats).map(({ ending }) => ending), "og.png"];

function nobody(): Ctx {
  return makeCtx(
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
}

async function read(slug: string) {
  return (await perform(getPublicCharacter, nobody(), { slug })).data;
}

function textOf(body: string | Uint8Array): string {
  return typeof body === "string" ? body : Buffer.from(body).toString("latin1");
}

async function published(visibility: "public" | "unlisted") {
  const ctx = ctxOf(runtime(), await makePerson());
  const made = await makeCharacter(ctx, {
    name: "Quiet Wren",
    biography: "The buried secret of Wren.",
    pronouns: "ze/zir",
  });
  const { data } = await perform(publishCharacter, ctx, { id: made.id, visibility });
  return data;
}

describe("the forms of a shared character", () => {
  it("keep in every form what the owner keeps to themselves", async () => {
    const ctx = ctxOf(runtime(), await makePerson());
    const made = await makeCharacter(ctx, {
      name: "Quiet Wren",
      biography: "The buried secret of Wren.",
      pronouns: "ze/zir",
      appearance: { hairColour: "white" },
    });
    const { data: shown } = await perform(publishCharacter, ctx, {
      id: made.id,
      visibility: "public",
    });
    const alignment = choiceAt(made.build, "alignment")?.take[0] ?? "";
    expect(alignment).not.toBe("");
    const fieldPrivacy = {
      biography: "private",
      pronouns: "private",
      alignment: "private",
      appearance: "private",
    } as const;
    await connection()
      .db.update(characters)
      .set({ fieldPrivacy })
      .where(eq(characters.id, made.id));
    const page = await read(shown.slug);
    expect(page.findings.filter(({ severity }) => severity === "open")).toEqual([]);
    for (const format of formats) {
      const text = textOf((await shareAnswer({ page, format, locale: "en" }))?.body ?? "");
      expect(text.length, format).toBeGreaterThan(100);
      expect(text, format).not.toContain("buried secret");
      expect(text, format).not.toContain("ze/zir");
      expect(text, format).not.toContain(alignment);
    }
    expect(JSON.stringify(page)).not.toContain(alignment);
    expect(page.character.appearance).toEqual({});
  });

  it("carry the whole character where nothing is kept back", async () => {
    const shown = await published("public");
    const page = await read(shown.slug);
    const document = JSON.parse(
      textOf((await shareAnswer({ page, format: "json", locale: "en" }))?.body ?? ""),
    );
    expect(document.character).toMatchObject({
      name: "Quiet Wren",
      biography: "The buried secret of Wren.",
    });
    expect(textOf((await shareAnswer({ page, format: "md", locale: "en" }))?.body ?? "")).toContain(
      "The buried secret of Wren.",
    );
  });

  it("never name an owner's account, address or id", async () => {
    const page = await read((await published("public")).slug);
    for (const format of formats) {
      const text = textOf((await shareAnswer({ page, format, locale: "en" }))?.body ?? "");
      expect(text, format).not.toContain("@example.test");
      expect(text, format).not.toMatch(/usr_[0-9a-z]{26}/);
    }
  });

  it("point only those who have the secret link to an unlisted page", async () => {
    const shown = await published("unlisted");
    const page = await read(shown.url.slice("/c/".length));
    for (const format of formats) {
      const answer = await shareAnswer({ page, format, locale: "en" });
      expect(answer?.filename, format).not.toContain(shown.url.slice(-16));
    }
  });

  it("are none beyond those that are offered", async () => {
    const page = await read((await published("public")).slug);
    expect(await shareAnswer({ page, format: "exe", locale: "en" })).toBeNull();
    expect(await shareAnswer({ page, format: "constructor", locale: "en" })).toBeNull();
  });
});

describe("a costly form", () => {
  it("is made once for many at once, and odd words in the query make it no other one", async () => {
    const { slug } = await published("public");
    const page = await read(slug);
    const ask = () =>
      shareAnswer({
        page,
        format: "og.png",
        locale: "en",
        key: `once ${slug}`,
        asker: "192.0.2.77",
      });
    const [first, ...others] = await Promise.all([ask(), ask(), ask()]);
    expect(others.every((one) => one === first)).toBe(true);
    expect(await ask()).toBe(first);
    const reads = (format: string, query: string) => readOf(format, new URLSearchParams(query));
    expect(reads("og.png", "x=1")).toBe(reads("og.png", "x=2&paper=letter"));
    expect(reads("pdf", "x=1&paper=a4")).toBe(reads("pdf", "y=2"));
    expect(reads("pdf", "paper=letter")).not.toBe(reads("pdf", ""));
    for (const odd of ["__proto__", "constructor", "toString"]) expect(reads(odd, "x=1")).toBe("");
  });
});
