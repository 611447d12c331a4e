import { create, type Font } from "fontkit";

type Glyph = ReturnType<Font["getGlyph"]>;
type Glyphs = {
  getGlyph(id: number, codePoints?: number[]): Glyph;
  _glyphs: Record<number, Glyph | undefined>;
};

const patched = new WeakSet<object>();

/**
 * fontkit keeps one object a glyph, with the characters for which it was first made. Persian letters share shapes (the
 * bowl of چ is that of ح), so a later letter is believed to stand for no character or for two, and the line breaker of the
 * PDF cuts inside a word and loses a letter. With this each glyph is kept once for every run of characters it stands for.
 */
export function giveGlyphsTheirOwnCharacters(fontFile: Uint8Array): void {
  const prototype = Object.getPrototypeOf(create(Buffer.from(fontFile))) as Glyphs;
  if (patched.has(prototype)) return;
  patched.add(prototype);
  const make = prototype.getGlyph;
  const kept = new WeakMap<object, Map<string, Glyph>>();
  prototype.getGlyph = function getGlyph(this: Glyphs, id, codePoints = []) {
    const own = kept.get(this) ?? new Map<string, Glyph>();
    kept.set(this, own);
    const key = `${id}:${codePoints.join()}`;
    const known = own.get(key);
    if (known) return known;
    const first = this._glyphs[id];
    this._glyphs[id] = undefined;
    const glyph = make.call(this, id, codePoints);
    this._glyphs[id] = first ?? glyph;
    own.set(key, glyph);
    return glyph;
  };
}
