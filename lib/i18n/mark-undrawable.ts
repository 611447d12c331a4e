/** U+FFFD: what stands in a picture or in print for a letter or a sign that none of our faces has. */
const undrawableMark = "\ufffd";

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const needsNoGlyph = /[\s\p{M}\p{Cf}\p{Cc}]/u;

/**
 * The text with one mark for each sign that cannot be drawn, however many code points a reader's one sign has (a family of
 * emoji is one). Marks and joiners that only change their letter are let go where no face has them.
 */
export function markUndrawable(text: string, canDraw: (codePoint: number) => boolean): string {
  let shown = "";
  for (const { segment } of segmenter.segment(text)) {
    const [first = "", ...rest] = segment;
    if (needsNoGlyph.test(first) || canDraw(first.codePointAt(0) ?? 0))
      shown += first + rest.filter((char) => isKept(char, canDraw)).join("");
    else shown += undrawableMark;
  }
  return shown;
}

function isKept(char: string, canDraw: (codePoint: number) => boolean): boolean {
  return /[\s\p{Cf}\p{Cc}]/u.test(char) || canDraw(char.codePointAt(0) ?? 0);
}
