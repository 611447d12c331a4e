import { describe, expect, it } from "vitest";
import type { PortraitRequest } from "@/lib/portraits/providers/contract";
import { createPainterProvider, painterModel } from "@/lib/portraits/providers/painter";
import { seedNumber } from "@/lib/portraits/providers/seed-number";
import { paintedImage } from "@/tests/support/stand-ins/odd-images";

const request: PortraitRequest = {
  prompt: "",
  negativePrompt: "",
  width: 600,
  height: 900,
  seed: "chosen",
  subject: {
    speciesId: "elf",
    classId: "wizard",
    level: 3,
    seed: "other",
    name: "Ilyra",
    locale: "en",
  },
};

describe("the painter as a provider", () => {
  it("paints the subject with the seed of the request", async () => {
    const painted: string[] = [];
    const provider = createPainterProvider(async ({ seed }) => {
      painted.push(seed);
      return { png: await paintedImage(60, 90), width: 60, height: 90 };
    });
    const made = await provider.generate(request, new AbortController().signal);
    expect(made).toMatchObject({
      ok: true,
      model: painterModel,
      seed: "chosen",
      width: 60,
      height: 90,
    });
    expect(painted).toEqual(["chosen"]);
  });

  it("names its own failure and keeps the cause for the log", async () => {
    const cause = new Error("no such species");
    const provider = createPainterProvider(() => Promise.reject(cause));
    expect(await provider.generate(request, new AbortController().signal)).toEqual({
      ok: false,
      failed: "portraits.painter_failed",
      cause,
    });
  });

  it("does not start when it is already cancelled", async () => {
    const provider = createPainterProvider(() => Promise.reject(new Error("started")));
    expect(await provider.generate(request, AbortSignal.abort())).toEqual({
      ok: false,
      failed: "portraits.cancelled",
    });
  });
});

describe("the seed for a model", () => {
  it("keeps numbers that fit, so that a player can repeat a seed from elsewhere", () => {
    expect(seedNumber("42")).toBe(42);
    expect(seedNumber("2147483647")).toBe(2147483647);
  });

  it("hashes everything else to the same 31 bits each time", () => {
    for (const seed of ["", "moon", "2147483648", "-1", "4.2", "ماه"]) {
      expect(seedNumber(seed)).toBe(seedNumber(seed));
      expect(Number.isInteger(seedNumber(seed))).toBe(true);
      expect(seedNumber(seed)).toBeGreaterThanOrEqual(0);
      expect(seedNumber(seed)).toBeLessThan(2 ** 31);
    }
    expect(seedNumber("moon")).not.toBe(seedNumber("sun"));
  });
});
