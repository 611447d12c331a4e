import { mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { immutableCacheControl } from "@/lib/platform/storage/contract";
import { diskStorage } from "@/lib/platform/storage/disk";
import { newFileKey } from "@/lib/platform/storage/file-key";
import { itKeepsTheStorageContract } from "./storage-contract";

const label = { contentType: "image/png", cacheControl: immutableCacheControl };
let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "files-"));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

describe("files on disk", () => {
  itKeepsTheStorageContract(() => diskStorage({ root }));

  it("makes its folder when it is first written to", async () => {
    const storage = diskStorage({ root: join(root, "deep", "er") });
    expect(await storage.put("a/b.png", new Uint8Array([1]), label)).toEqual({ ok: true, size: 1 });
  });

  it("leaves no draft behind, whether the write works or not", async () => {
    const storage = diskStorage({ root });
    await storage.put("a/b.png", new Uint8Array([1]), label);
    await storage.put("a/b.png/c.png", new Uint8Array([1]), label);
    expect((await readdir(join(root, "a"))).sort()).toEqual(["b.png", "b.png.label"]);
  });

  it("shows a reader the old or the new bytes and never a mixture while a file is written again", async () => {
    const storage = diskStorage({ root });
    const size = 400_000;
    await storage.put("a/b.png", new Uint8Array(size).fill(1), label);
    const writing = (async () => {
      for (let n = 2; n < 12; n++)
        await storage.put("a/b.png", new Uint8Array(size).fill(n), label);
    })();
    for (let n = 0; n < 20; n++) {
      const got = await storage.get("a/b.png");
      if (!got.ok || !got.file) throw new Error("the file vanished");
      const seen = new Set(new Uint8Array(await new Response(got.file.body).arrayBuffer()));
      expect(seen.size).toBe(1);
    }
    await writing;
  });

  it("names a folder that cannot be written as a failure instead of throwing", async () => {
    await writeFile(join(root, "plain"), "");
    const storage = diskStorage({ root: join(root, "plain") });
    expect(await storage.put("a.png", new Uint8Array([1]), label)).toMatchObject({ ok: false });
    expect(await storage.health()).toMatchObject({ ok: false, failed: "storage.unavailable" });
  });

  it("says full when the device has no space left", async () => {
    await symlink("/dev/full", join(root, "full.png.label"));
    const storage = diskStorage({ root });
    expect(await storage.put("full.png", new Uint8Array([1]), label)).toEqual({
      ok: false,
      failed: "storage.full",
    });
  });

  it("gives a public address only when another server is named", () => {
    expect(diskStorage({ root }).publicUrl("a/b.png")).toBeNull();
    expect(
      diskStorage({ root, publicBaseUrl: "https://cdn.example/f/" }).publicUrl("a/b.png"),
    ).toBe("https://cdn.example/f/a/b.png");
  });

  it("never hands out the same new name twice", () => {
    const names = new Set(Array.from({ length: 1000 }, () => newFileKey("portraits", "avif")));
    expect(names.size).toBe(1000);
  });
});
