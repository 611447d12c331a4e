import { describe, expect, it } from "vitest";
import { stripHydration } from "@/lib/platform/http-cache/static-page";

const shell = "<script>ours()</script>";
const data = '<script type="application/ld+json">{"name":"Mina"}</script>';
const life = [
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
  '<script src="/_next/static/chunks/b.js" async=""></script>',
  '<script src="/_next/static/chunks/c.js" noModule=""></script>',
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]})</script>',
  "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
  '<script>self.__next_f.push([1,"4:[\\"$\\",\\"main\\",null,{\\"data-still\\":true}]"])</script>',
];
const page = (main: string) =>
  `<head>${shell}</head><body>${main}Mina</main>${data}${life.join("")}</body>`;

describe("a page that only asks to be read", () => {
  it("is sent without React's files and without the second copy of itself", () => {
    const sent = stripHydration(page('<main id="page" data-still="true">'));
    expect(sent).toBe(
      `<head>${shell}</head><body><main id="page" data-still="true">Mina</main>${data}</body>`,
    );
  });

  it("keeps its scripts when a part streams in late, because script has to put it in its place", () => {
    const late = page('<main data-still="true"><template id="B:0"></template>');
    expect(stripHydration(late)).toBe(late);
    const moved = page('<main data-still="true">').replace(
      shell,
      '<script>$RC("B:0","S:0")</script>',
    );
    expect(stripHydration(moved)).toBe(moved);
  });
});

it("a page that waits for React gets it, and what somebody wrote cannot ask for less", () => {
  for (const main of ['<main id="page">', "<main>&lt;main data-still&gt;"]) {
    const whole = page(main);
    expect(stripHydration(whole)).toBe(whole);
  }
});
