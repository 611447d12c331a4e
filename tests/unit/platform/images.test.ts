import { readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { inspectImage, processImage } from "@/lib/platform/images/images";
import { decompressionBomb, paintedImage } from "@/tests/support/stand-ins/odd-images";

async function processed(bytes: Uint8Array) {
  const result = await processImage(bytes);
  if (!result.ok) throw new Error(result.failed);
  return result.image;
}

// The first picture waits for the process that decodes it.
vi.setConfig({ testTimeout: 30_000 });

describe("pictures that come in", () => {
  it("become AVIF and WebP in three widths with one JPEG", async () => {
    const image = await processed(await paintedImage(1200, 1500));
    expect(image.variants.map((v) => `${v.suffix} ${v.width}x${v.height}`)).toEqual([
      "320.avif 320x400",
      "320.webp 320x400",
      "640.avif 640x800",
      "640.webp 640x800",
      "1024.avif 1024x1280",
      "1024.webp 1024x1280",
      "1024.jpg 1024x1280",
    ]);
    expect([image.width, image.height]).toEqual([1200, 1500]);
    for (const { bytes, format, width } of image.variants) {
      expect(await inspectImage(bytes)).toMatchObject({ ok: true, format, width });
    }
  });

  it("are never enlarged", async () => {
    const image = await processed(await paintedImage(500, 500));
    expect([...new Set(image.variants.map((v) => v.width))]).toEqual([320, 500]);
  });

  it.each(["png", "jpeg", "webp", "avif"] as const)("may be %s", async (format) => {
    expect(await inspectImage(await paintedImage(64, 80, format))).toMatchObject({
      ok: true,
      format,
      width: 64,
      height: 80,
    });
  });

  it("fall back to PNG where they are transparent", async () => {
    const holed = await sharp({
      create: { width: 400, height: 400, channels: 4, background: "#ff000080" },
    })
      .png()
      .toBuffer();
    const image = await processed(holed);
    expect(image.variants.at(-1)).toMatchObject({ format: "png", suffix: "400.png" });
  });

  it("lose place, camera and profile, and stand upright", async () => {
    const sideways = await sharp(await paintedImage(600, 300))
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Make: "Spyglass" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
      .toBuffer();
    expect(sideways.includes("Spyglass")).toBe(true);
    const image = await processed(sideways);
    for (const { bytes, width, height } of image.variants) {
      const { exif, icc, xmp, orientation } = await sharp(bytes).metadata();
      expect({ exif, icc, xmp }).toEqual({ exif: undefined, icc: undefined, xmp: undefined });
      expect(orientation ?? 1).toBe(1);
      expect(height).toBeGreaterThan(width);
    }
  });

  it("carry a miniature of a few hundred bytes that is itself an image", async () => {
    const { placeholder } = await processed(await paintedImage(800, 1000));
    expect(placeholder.length).toBeLessThan(600);
    const bytes = Buffer.from(placeholder.replace("data:image/webp;base64,", ""), "base64");
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width: 24, height: 30 });
  });

  it("name the colours that cover them, most common first", async () => {
    const flag = await sharp({
      create: { width: 90, height: 90, channels: 3, background: "#204060" },
    })
      .composite([
        {
          input: { create: { width: 30, height: 90, channels: 3, background: "#c03020" } },
          left: 0,
          top: 0,
        },
      ])
      .png()
      .toBuffer();
    const { colours } = await processed(flag);
    expect(colours.slice(0, 2)).toEqual(["#204060", "#c03020"]);
    expect(colours.length).toBeLessThanOrEqual(5);
  });

  it("are refused before decoding when they claim a monstrous size", async () => {
    const bomb = decompressionBomb();
    expect(bomb.byteLength).toBeLessThan(400_000);
    const start = performance.now();
    expect(await processImage(bomb)).toEqual({ ok: false, failed: "images.too_large" });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("are refused when a sound image is cut off", async () => {
    for (const format of ["png", "jpeg", "webp", "avif"] as const) {
      const whole = await paintedImage(400, 400, format);
      const cut = whole.subarray(0, Math.floor(whole.byteLength * 0.6));
      expect(await processImage(cut), format).toEqual({ ok: false, failed: "images.not_an_image" });
    }
  });

  it.each<[string, Buffer]>([
    ["nothing", Buffer.alloc(0)],
    ["a web page", Buffer.from("<!doctype html><html><body>Service unavailable</body></html>")],
    [
      "a drawing with script",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    ],
    ["a document", Buffer.from("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj trailer")],
    [
      "an animation format",
      Buffer.from("GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00,\x00", "latin1"),
    ],
    ["a program", readFileSync("/bin/true")],
    [
      "a PNG signature with noise behind it",
      Buffer.from(`\x89PNG\r\n\x1a\n${"noise ".repeat(100)}`, "latin1"),
    ],
    [
      "a JPEG signature before a drawing",
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from("<svg/>".repeat(20))]),
    ],
  ])("are refused when they are really %s", async (_, bytes) => {
    expect(await processImage(bytes)).toEqual({ ok: false, failed: "images.not_an_image" });
  });

  it("are refused when they are smaller than a thumbnail", async () => {
    expect(await processImage(await paintedImage(4, 4))).toEqual({
      ok: false,
      failed: "images.too_small",
    });
  });
});
