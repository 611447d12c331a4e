import { expect, it } from "vitest";
import { immutableCacheControl, type Storage } from "@/lib/platform/storage/contract";
import { isFileKey, newFileKey } from "@/lib/platform/storage/file-key";

const label = { contentType: "image/webp", cacheControl: immutableCacheControl };
const bytes = Uint8Array.from({ length: 70_000 }, (_, n) => n % 251);

const badKeys = [
  "../secret.png",
  "a/../../secret.png",
  "/etc/passwd.txt",
  "a//b.png",
  "a/./b.png",
  ".env.local",
  "a/.hidden.png",
  "a\\b.png",
  "c:/a.png",
  "a%2f..%2fb.png",
  "a.png\0.txt",
  "A.PNG",
  "no-extension",
  "",
  `${"a".repeat(300)}.png`,
];

/** What every storage has to do, whatever stands behind it. */
export function itKeepsTheStorageContract(open: () => Storage): void {
  it("gives back the bytes, type, size and cache rule that were put", async () => {
    const storage = open();
    const key = newFileKey("portraits", "webp");
    expect(await storage.put(key, bytes, label)).toEqual({ ok: true, size: bytes.byteLength });
    const got = await storage.get(key);
    if (!got.ok || !got.file) throw new Error(`not found again: ${JSON.stringify(got)}`);
    expect(got.file.contentType).toBe("image/webp");
    expect(got.file.cacheControl).toBe(immutableCacheControl);
    expect(got.file.size).toBe(bytes.byteLength);
    expect(
      Buffer.from(await new Response(got.file.body).arrayBuffer()).equals(Buffer.from(bytes)),
    ).toBe(true);
  });

  it("says that a name nobody used holds nothing", async () => {
    const storage = open();
    const key = newFileKey("portraits", "avif");
    expect(await storage.get(key)).toEqual({ ok: true, file: null });
    expect(await storage.exists(key)).toEqual({ ok: true, exists: false });
  });

  it("removes a file once and calls a second removal fine", async () => {
    const storage = open();
    const key = newFileKey("portraits", "png");
    await storage.put(key, bytes, label);
    expect(await storage.exists(key)).toEqual({ ok: true, exists: true });
    expect(await storage.remove(key)).toEqual({ ok: true });
    expect(await storage.get(key)).toEqual({ ok: true, file: null });
    expect(await storage.exists(key)).toEqual({ ok: true, exists: false });
    expect(await storage.remove(key)).toEqual({ ok: true });
  });

  it("lists what is stored, over more than one page, with the time it was put", async () => {
    const storage = open();
    const keys = Array.from({ length: 7 }, () => newFileKey("listed/deep", "webp"));
    for (const key of keys) await storage.put(key, bytes, label);
    const listed = [];
    for await (const page of storage.list()) {
      if (!page.ok) throw new Error(page.failed);
      listed.push(...page.files);
    }
    const ours = listed.filter(({ key }) => key.startsWith("listed/"));
    expect(ours.map(({ key }) => key).sort()).toEqual(keys.sort());
    for (const { storedAt } of ours)
      expect(Math.abs(Date.now() - storedAt.getTime())).toBeLessThan(60_000);
  });

  it.each(badKeys)("refuses the name %j everywhere", async (key) => {
    const storage = open();
    const refused = { ok: false, failed: "storage.bad_key" };
    expect(isFileKey(key)).toBe(false);
    expect(await storage.put(key, bytes, label)).toEqual(refused);
    expect(await storage.get(key)).toEqual(refused);
    expect(await storage.remove(key)).toEqual(refused);
    expect(await storage.exists(key)).toEqual(refused);
    expect(storage.publicUrl(key)).toBeNull();
  });

  it("reports its health with a latency", async () => {
    const health = await open().health();
    expect(health).toMatchObject({ ok: true });
    expect(health.latencyMs).toBeGreaterThan(0);
  });
}
