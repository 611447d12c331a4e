import { describe, expect, it } from "vitest";
import { characterAddress, toOembed } from "@/lib/exports/to-oembed";
import { site, sourceOf } from "../../output/source";

describe("oEmbed", () => {
  it("knows the addresses of characters on this site, and no others", () => {
    expect(characterAddress(`${site}/c/aela-x7k2m9`, site)).toEqual({
      slug: "aela-x7k2m9",
      locale: "en",
    });
    expect(characterAddress(`${site}/fa/c/aela-x7k2m9@v7?x=1`, site)).toEqual({
      slug: "aela-x7k2m9",
      locale: "fa",
    });
    for (const url of [
      "",
      "nonsense",
      "https://evil.test/c/aela-x7k2m9",
      `${site}/u/mira`,
      `${site}/c/../../etc`,
    ]) {
      expect(characterAddress(url, site), url).toBeNull();
    }
  });

  it("answers with a picture that links to the page, within the measure that was asked for", () => {
    const answer = toOembed(sourceOf(), { maxwidth: "600", maxheight: "nonsense" });
    expect(answer).toMatchObject({
      version: "1.0",
      type: "rich",
      width: 600,
      height: 315,
      author_name: "Mira",
    });
    expect(answer.html).toContain('href="https://mythwright.test/c/aela-stormborn-x7k2m9"');
    expect(answer.thumbnail_url).toBe("https://mythwright.test/c/aela-stormborn-x7k2m9.og.png");
  });

  it("leads a Persian reader to Persian pages", () => {
    const answer = toOembed({ ...sourceOf(), locale: "fa" }, { maxwidth: null, maxheight: null });
    expect(answer.provider_name).toBe("میث‌رایت");
    if (answer.author_url) expect(answer.author_url).toContain("/fa/u/");
  });

  it("lets no name become markup", () => {
    const answer = toOembed(sourceOf({ character: { name: '"><script>alert(1)</script>' } }), {
      maxwidth: null,
      maxheight: null,
    });
    expect(answer.html).not.toContain("<script");
    expect(answer.html.match(/"/g)).toHaveLength(10);
  });
});
