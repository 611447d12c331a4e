import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { withoutMetadata } from "@/lib/platform/images/without-metadata";
import { chunkBomb, paintedImage } from "@/tests/support/stand-ins/odd-images";

const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();

describe("a picture without what is no picture", () => {
  it.each(["png", "jpeg", "webp", "avif"] as const)("shows the same as %s", async (format) => {
    const whole = await paintedImage(64, 80, format);
    const bare = withoutMetadata(whole, format) as Uint8Array;
    expect(await pixels(bare)).toEqual(await pixels(whole));
  });

  it.each(["zTXt", "iTXt", "iCCP"] as const)("has lost every %s that bursts", async (type) => {
    const bomb = await chunkBomb(type, 20, 7);
    const bare = withoutMetadata(bomb, "png") as Uint8Array;
    expect(Buffer.from(bare).includes(type)).toBe(false);
    expect(await pixels(bare)).toEqual(await pixels(await paintedImage(64, 64)));
  });

  it.each(["png", "jpeg", "webp"] as const)(
    "keeps the colours that a profile gives a %s",
    async (format) => {
      const whole = await sharp(await paintedImage(32, 32))
        .withIccProfile("p3")
        .toFormat(format)
        .toBuffer();
      expect(
        (await sharp(withoutMetadata(whole, format) as Uint8Array).metadata()).icc,
      ).toBeDefined();
    },
  );

  it.each(["jpeg", "webp"] as const)(
    "still knows which way is up as %s, and nothing of what was written",
    async (format) => {
      const whole = await sharp(await paintedImage(32, 64))
        .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${"x".repeat(5000)}</x:xmpmeta>`)
        .withMetadata({ orientation: 6 })
        .toFormat(format)
        .toBuffer();
      const seen = await sharp(withoutMetadata(whole, format) as Uint8Array).metadata();
      expect([seen.orientation, seen.xmp]).toEqual([6, undefined]);
    },
  );

  it("refuses an AVIF whose text is packed", async () => {
    const whole = await paintedImage(32, 32, "avif");
    const meta = whole.indexOf("meta") + 8;
    whole.write("mime\0application/rdf+xml\0deflate\0", meta + 40, "latin1");
    expect(withoutMetadata(whole, "avif")).toBeNull();
  });

  it.each(["png", "jpeg", "webp", "avif"] as const)(
    "is none where %s promises more than there is",
    async (format) => {
      const whole = await paintedImage(64, 64, format);
      for (const length of [9, 13, 17, 30])
        expect(() => withoutMetadata(whole.subarray(0, length), format)).not.toThrow();
    },
  );
});
