import jsQR from "jsqr";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { exportPdf } from "@/lib/exports/pdf/export-pdf";
import { pdfOptions } from "@/lib/exports/pdf/options";
import { pageCount, qrOf } from "@/lib/exports/pdf/render-pdf";
import { directionOfText, printable } from "@/lib/exports/pdf/sheet-text";
import { attribution } from "@/lib/rules/schema";
import { sourceOf } from "./source";

const noPortrait = async () => null;

async function print(source: ReturnType<typeof sourceOf>, query = "") {
  const made = await exportPdf(source, pdfOptions(new URLSearchParams(query)), noPortrait);
  const bytes = made.body as Uint8Array;
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: { text: string; width: number; height: number }[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [, , width = 0, height = 0] = page.view;
    const text = items
      .map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""))
      .join("");
    pages.push({ text: text.replace(/\s+/g, " "), width, height });
  }
  return { bytes, pages, meta: await document.getMetadata() };
}

const taking = (id: string) => [{ slot: "level/1/class", take: [id] }];

describe("the printed sheet", { timeout: 90_000 }, () => {
  it("fits a first character on one page and a paladin of level 5 on two, on A4 and on Letter", async () => {
    const wizard = await print(sourceOf({ choices: taking("wizard") }), "layout=one");
    expect(wizard.pages).toHaveLength(1);
    expect(wizard.pages[0]?.width).toBeCloseTo(595.28, 0);
    expect(wizard.pages[0]?.height).toBeCloseTo(841.89, 0);
    const paladin = await print(
      sourceOf({ level: 5, choices: taking("paladin") }),
      "layout=two&paper=letter",
    );
    expect(paladin.pages.map(({ width, height }) => [width, height])).toEqual([
      [612, 792],
      [612, 792],
    ]);
  });

  it("breaks a Persian line between words and loses no letter of it", async () => {
    const { pages } = await print(
      sourceOf({ locale: "fa", level: 5, choices: taking("paladin") }),
      "layout=two&ink=saver&blank=1",
    );
    expect(pages[1]?.text).toContain("حس الهی");
    expect(pages[1]?.text).toMatch(/بیشترش\s+می/);
  });

  it("keeps to its pages also at level 20 with a full spellbook, in both languages", async () => {
    for (const locale of ["en", "fa"] as const) {
      const source = sourceOf({ locale, level: 20, choices: taking("wizard") });
      expect((await print(source, "layout=one&ink=saver")).pages).toHaveLength(1);
      expect((await print(source, "layout=two&ink=saver")).pages).toHaveLength(2);
    }
  });

  it("says the numbers of the sheet and, on every page, the attribution word for word", async () => {
    const source = sourceOf({ level: 5, choices: taking("paladin") });
    const { pages } = await print(source, "layout=two");
    for (const page of pages) expect(page.text).toContain(attribution.replace(/\s+/g, " "));
    const text = pages.map((page) => page.text).join(" ");
    expect(text).toContain("Aela Stormborn");
    for (const skill of source.page.sheet.skills) {
      expect(text).toContain(source.page.texts[`skill/${skill.id}`]?.name);
    }
    for (const spell of source.page.sheet.spells) {
      expect(text).toContain(source.page.texts[`spell/${spell.id}`]?.name);
    }
  });

  it("says the numbers of spells that come from no class, and of what counts under a condition", async () => {
    const goliath = [...taking("fighter"), { slot: "species", take: ["goliath"] }];
    const initiate = { slot: "background", take: ["acolyte"] };
    const { pages } = await print(sourceOf({ choices: [...goliath, initiate] }), "layout=one");
    expect(pages[0]?.text).toMatch(/Magic Initiate: \w+, save DC 1\d, spell attack \+\d/);
    const rogue = await print(sourceOf({ level: 5, choices: taking("rogue") }), "layout=two");
    expect(rogue.pages[0]?.text).toMatch(/Sneak Attack: 3d6/);
  });

  it("keeps a long story on the back of a full sheet in Persian, beside the names of features and spells", async () => {
    const story =
      "در شبی توفانی بر بام دیدبانی کهن زاده شد و نخستین چیزی که شنید ناقوس کشتی‌ها بود. ".repeat(
        60,
      );
    const source = sourceOf({
      locale: "fa",
      level: 12,
      multiclass: true,
      character: { biography: story },
    });
    const { pages } = await print(source, "layout=two&paper=letter&ink=saver");
    expect(pages).toHaveLength(2);
    expect(pages[1]?.text).toContain("دیدبانی");
  });

  it("prints one card for each spell, nine on a page", async () => {
    const source = sourceOf({ level: 5, choices: taking("wizard") });
    const { pages } = await print(source, "layout=cards");
    expect(pages).toHaveLength(Math.ceil(source.page.sheet.spells.length / 9));
    const none = await print(
      sourceOf({ seed: "no spells", choices: taking("fighter") }),
      "layout=cards",
    );
    expect(none.pages).toHaveLength(1);
  });

  it("leaves what is used up in play empty when asked", async () => {
    const source = sourceOf({ level: 5, choices: taking("paladin") });
    const filled = await print(source, "layout=two");
    const blank = await print(source, "layout=two&blank=1");
    expect(filled.pages[0]?.text).toMatch(/Experience points: 6,500/);
    expect(blank.pages[0]?.text).not.toMatch(/Experience points/);
    expect(filled.pages[0]?.text).toMatch(/Coins: ?\d+ gp/);
    expect(blank.pages[0]?.text).not.toMatch(/\d+ gp/);
  });

  it("points with its QR code to exactly this version", async () => {
    const qr = await qrOf(sourceOf({ locale: "fa" }));
    const png = Buffer.from(qr.slice(qr.indexOf(",") + 1), "base64");
    const { data, info } = await sharp(png)
      .extend({ top: 30, bottom: 30, left: 30, right: 30, background: "#fff" })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    expect(read?.data).toBe("https://mythwright.test/fa/c/aela-stormborn-x7k2m9@v7");
  });

  it("embeds the Persian face and names its language", async () => {
    const { bytes, meta, pages } = await print(
      sourceOf({ locale: "fa", choices: taking("wizard") }),
      "layout=one",
    );
    expect(Buffer.from(bytes).toString("latin1")).toMatch(
      /\/FontName \/[A-Z]{6}\+Vazirmatn-Regular/,
    );
    expect(Buffer.from(bytes).toString("latin1")).toMatch(/\/Lang \(fa\)/);
    expect((meta.info as { Title?: string }).Title).toContain("آیلا");
    // What is extracted from shaped text keeps its letters, in whatever order the reader puts them.
    expect(
      [...(pages[0]?.text ?? "")].filter((sign) => /\p{Script=Arabic}/u.test(sign)).length,
    ).toBeGreaterThan(400);
  });

  it("takes no harm from hostile texts: it stays on its pages and ends in time", async () => {
    const character = {
      name: `${"W".repeat(78)}\u202e\u0007`,
      biography: `${"x".repeat(19_000)}\n${"\n".repeat(900)}`,
      pronouns: "‮".repeat(40),
    };
    const startedAt = Date.now();
    const { pages } = await print(
      sourceOf({ level: 5, choices: taking("bard"), character }),
      "layout=two&ink=saver",
    );
    expect(pages).toHaveLength(2);
    expect(Date.now() - startedAt).toBeLessThan(60_000);
  });

  it("refuses to queue without end", async () => {
    const source = sourceOf({ choices: taking("fighter") });
    const asked = Array.from({ length: 16 }, () =>
      exportPdf(source, pdfOptions(new URLSearchParams("layout=cards")), noPortrait),
    );
    const results = await Promise.allSettled(asked);
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused.length).toBe(4);
    expect(refused[0]?.reason).toMatchObject({
      kind: "unavailable",
      code: "exports.busy",
      retryAfterS: 5,
    });
  });

  it("reads its options, and takes nonsense as not said", () => {
    expect(pdfOptions(new URLSearchParams("paper=letter&layout=cards&ink=saver&blank=1"))).toEqual({
      paper: "letter",
      layout: "cards",
      ink: "saver",
      blank: true,
    });
    expect(pdfOptions(new URLSearchParams("paper=a0&layout=&blank=maybe&x=1"))).toEqual({
      paper: "a4",
      layout: "two",
      ink: "full",
      blank: false,
    });
  });

  it("counts the pages of what it made", async () => {
    const { bytes, pages } = await print(
      sourceOf({ level: 9, choices: taking("cleric") }),
      "layout=cards",
    );
    expect(pageCount(bytes)).toBe(pages.length);
  });
});

describe("text in print", () => {
  it("runs from the right where its first letter does, dice not counted", () => {
    expect(directionOfText("2d4 + ۴ جان موقت")).toBe("rtl");
    expect(directionOfText("Aela")).toBe("ltr");
    expect(directionOfText("+۳")).toBe("ltr");
  });

  it("keeps a sign before its digit and drops every other control sign", () => {
    expect(printable("⁦+۳⁩")).toBe("\u200e+۳");
    expect(printable("a\u202eb\u0000c")).toBe("ab c");
  });
});
