import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { immutableCacheControl } from "@/lib/platform/storage/contract";
import {
  type UploadthingStorageOptions,
  uploadthingStorage,
} from "@/lib/platform/storage/uploadthing";
import {
  startUploadthing,
  type UploadthingBehaviour,
  uploadthingToken,
} from "@/tests/support/stand-ins/uploadthing";
import { itKeepsTheStorageContract } from "./storage-contract";

const apiKey = "sk_live_0123456789abcdef";
const appId = "mythwright1";
const label = { contentType: "image/avif", cacheControl: immutableCacheControl };
const bytes = new Uint8Array([1, 2, 3]);

describe("files at uploadthing", () => {
  let uploadthing: Awaited<ReturnType<typeof startUploadthing>>;
  beforeAll(async () => {
    uploadthing = await startUploadthing({ apiKey, appId });
  });
  afterAll(() => uploadthing.close());
  afterEach(() => {
    uploadthing.state.behaviour = "normal";
  });

  const open = (more: Partial<UploadthingStorageOptions> = {}) =>
    uploadthingStorage({
      token: uploadthingToken(apiKey, appId),
      apiUrl: uploadthing.url,
      ingestUrl: uploadthing.url,
      fileUrl: `${uploadthing.url}/f`,
      deadlineMs: 5000,
      ...more,
    });

  itKeepsTheStorageContract(() => open());

  it("keeps names in different folders apart", async () => {
    const storage = open();
    await storage.put("a/b.avif", new Uint8Array([1]), label);
    await storage.put("b.avif", new Uint8Array([2]), label);
    const got = await storage.get("a/b.avif");
    if (!got.ok || !got.file) throw new Error("not found again");
    expect([...new Uint8Array(await new Response(got.file.body).arrayBuffer())]).toEqual([1]);
  });

  it("serves from the address of the app unless told otherwise", () => {
    const storage = uploadthingStorage({ token: uploadthingToken(apiKey, appId) });
    expect(storage.publicUrl("portraits/x.avif")).toBe(
      "https://mythwright1.ufs.sh/f/portraits.x.avif",
    );
  });

  it("calls a key of somebody else refused, at ingest and at the API", async () => {
    const storage = open({ token: uploadthingToken("sk_live_guessed", appId) });
    expect(await storage.put("a.avif", bytes, label)).toEqual({
      ok: false,
      failed: "storage.refused",
    });
    expect(uploadthing.state.uploadsRefused).toContain("Invalid signature");
    expect(await storage.remove("a.avif")).toEqual({ ok: false, failed: "storage.refused" });
    expect(await storage.health()).toMatchObject({ ok: false, failed: "storage.refused" });
  });

  it.each<[UploadthingBehaviour, string]>([
    ["hang", "storage.timeout"],
    ["reset", "storage.unavailable"],
    ["error_500", "storage.unavailable"],
  ])("names a server that answers with %s as %s, in bounded time", async (behaviour, failed) => {
    uploadthing.state.behaviour = behaviour;
    const deadlineMs = behaviour === "hang" ? 300 : 5000;
    const storage = open({ deadlineMs });
    const start = performance.now();
    expect(await storage.put("a.avif", bytes, label)).toEqual({ ok: false, failed });
    expect(await storage.get("a.avif")).toEqual({ ok: false, failed });
    expect(await storage.exists("a.avif")).toEqual({ ok: false, failed });
    expect(await storage.remove("a.avif")).toEqual({ ok: false, failed });
    expect(await storage.health()).toMatchObject({ ok: false, failed });
    expect(performance.now() - start).toBeLessThan(5 * deadlineMs + 3000);
  });

  it("does not take a page of words for a stored file", async () => {
    uploadthing.state.behaviour = "html";
    const storage = open();
    expect(await storage.put("a.avif", bytes, label)).toEqual({
      ok: false,
      failed: "storage.unavailable",
    });
    expect(await storage.remove("a.avif")).toEqual({ ok: false, failed: "storage.unavailable" });
  });

  it("says full when the plan has no space left", async () => {
    uploadthing.state.behaviour = "quota";
    expect(await open().put("a.avif", bytes, label)).toEqual({ ok: false, failed: "storage.full" });
  });

  it("refuses a token of another version when it is made", () => {
    expect(() => uploadthingStorage({ token: "sk_live_old_style" })).toThrow();
  });
});
