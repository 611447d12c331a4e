import { describe, expect, it } from "vitest";
import { dropEmptyActions } from "@/lib/platform/http-cache/empty-actions";

const page = `<form class="a" action="" method="POST"><i action="/x"></i><p> action="</p></form><form action="">`;
const wanted = `<form class="a" method="POST"><i action="/x"></i><p> action="</p></form><form>`;

describe("the empty action of a form", () => {
  it("is taken off wherever the page is cut while it streams", () => {
    for (let size = 1; size <= page.length; size += 1) {
      const drop = dropEmptyActions();
      let sent = "";
      for (let at = 0; at < page.length; at += size)
        sent += drop(Buffer.from(page.slice(at, at + size)), at + size >= page.length);
      expect([size, sent]).toEqual([size, wanted]);
    }
  });

  it("leaves a page alone that has none, down to the byte", () => {
    const bytes = Buffer.from('<form action="/search">نیلوفر action=');
    const drop = dropEmptyActions();
    const sent = Buffer.concat([drop(bytes, false), drop(Buffer.alloc(0), true)]);
    expect(sent.equals(bytes)).toBe(true);
  });
});
