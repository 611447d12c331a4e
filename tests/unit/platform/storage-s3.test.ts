import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { immutableCacheControl } from "@/lib/platform/storage/contract";
import { type S3StorageOptions, s3Storage } from "@/lib/platform/storage/s3";
import { refusedUrl } from "@/tests/support/stand-ins/loopback-server";
import { type S3Behaviour, startS3 } from "@/tests/support/stand-ins/s3";
import { itKeepsTheStorageContract } from "./storage-contract";

const access = {
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG",
  bucket: "portraits",
};
const label = { contentType: "image/png", cacheControl: immutableCacheControl };
const bytes = new Uint8Array([1, 2, 3]);

describe("files in an S3 bucket", () => {
  let s3: Awaited<ReturnType<typeof startS3>>;
  beforeAll(async () => {
    s3 = await startS3(access);
  });
  afterAll(() => s3.close());
  afterEach(() => {
    s3.state.behaviour = "normal";
  });

  const open = (more: Partial<S3StorageOptions> = {}) =>
    s3Storage({
      ...access,
      region: "eu-central-1",
      endpoint: s3.url,
      deadlineMs: 5000,
      stallMs: 500,
      ...more,
    });

  itKeepsTheStorageContract(() => open());

  it("signs every request so that the server can verify it", () => {
    expect(s3.state.verdicts.length).toBeGreaterThan(5);
    expect(new Set(s3.state.verdicts)).toEqual(new Set(["ok"]));
  });

  it("stores type and cache rule with the object", async () => {
    await open().put("portraits/one.png", bytes, label);
    expect(s3.objects.get("portraits/one.png")).toMatchObject({
      contentType: "image/png",
      cacheControl: immutableCacheControl,
    });
  });

  it("calls a wrong secret refused", async () => {
    const storage = open({ secretAccessKey: "guessed" });
    expect(await storage.put("a.png", bytes, label)).toEqual({
      ok: false,
      failed: "storage.refused",
    });
    expect(await storage.health()).toMatchObject({ ok: false, failed: "storage.refused" });
  });

  it("calls a bucket that is not there refused", async () => {
    const storage = open({ bucket: "elsewhere" });
    expect(await storage.put("a.png", bytes, label)).toEqual({
      ok: false,
      failed: "storage.refused",
    });
    expect(await storage.health()).toMatchObject({ ok: false, failed: "storage.refused" });
  });

  it.each<[S3Behaviour, string]>([
    ["hang", "storage.timeout"],
    ["reset", "storage.unavailable"],
    ["error_500", "storage.unavailable"],
    ["slow_down", "storage.unavailable"],
    ["access_denied", "storage.refused"],
  ])(
    "names a server that answers with %s as %s, in bounded time",
    async (behaviour, failed) => {
      s3.state.behaviour = behaviour;
      const deadlineMs = behaviour === "hang" ? 400 : 5000;
      const storage = open({ deadlineMs });
      const start = performance.now();
      expect(await storage.put("a.png", bytes, label)).toEqual({ ok: false, failed });
      expect(await storage.get("a.png")).toEqual({ ok: false, failed });
      expect(await storage.exists("a.png")).toEqual({ ok: false, failed });
      expect(await storage.remove("a.png")).toEqual({ ok: false, failed });
      expect(await storage.health()).toMatchObject({ ok: false, failed });
      expect(performance.now() - start).toBeLessThan(5 * deadlineMs + 3000);
    },
    15_000,
  );

  it("says full when the quota is used up", async () => {
    s3.state.behaviour = "full";
    expect(await open().put("a.png", bytes, label)).toEqual({ ok: false, failed: "storage.full" });
  });

  it("ends a body that stalls with an error instead of holding the reader", async () => {
    const storage = open();
    await storage.put("stall.png", new Uint8Array(1000), label);
    s3.state.behaviour = "stall_body";
    const got = await storage.get("stall.png");
    if (!got.ok || !got.file) throw new Error("no headers came");
    await expect(new Response(got.file.body).arrayBuffer()).rejects.toThrow();
  });

  it("calls a server that does not listen unavailable", async () => {
    const storage = open({ endpoint: await refusedUrl() });
    expect(await storage.exists("a.png")).toEqual({ ok: false, failed: "storage.unavailable" });
  });

  it("gives public addresses only for a bucket that the public can read", () => {
    expect(open().publicUrl("a/b.png")).toBeNull();
    expect(open({ publicBaseUrl: "https://files.example" }).publicUrl("a/b.png")).toBe(
      "https://files.example/a/b.png",
    );
  });
});
