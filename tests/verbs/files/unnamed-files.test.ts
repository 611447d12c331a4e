import { utimesSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { dataExports } from "@/db/schema/data-exports";
import { files } from "@/db/schema/files";
import { ctxOf, makePerson } from "@/db/seed/factories";
import { jobs } from "@/lib/files/jobs";
import { storeImage } from "@/lib/files/store-image";
import { newId } from "@/lib/kernel/ids";
import { env } from "@/lib/platform/env";
import { newFileKey } from "@/lib/platform/storage/file-key";
import { storage } from "@/lib/platform/storage/storage";
import { jobCtx } from "@/lib/wiring/job-ctx";
import { runtime } from "@/lib/wiring/runtime";
import { paintedImage } from "../../support/stand-ins/odd-images";

const label = { contentType: "image/webp", cacheControl: "no-store" };
const there = async (key: string) => {
  const found = await storage().exists(key);
  return found.ok && found.exists;
};

/** As if it had been stored that many hours ago. */
function age(keys: readonly string[], hours: number) {
  const at = new Date(Date.now() - hours * 3_600_000);
  for (const key of keys) utimesSync(`${env().STORAGE_DIR}/${key}`, at, at);
}

const removeUnnamed = () =>
  jobs["files.remove_unnamed"]?.handler(jobCtx("files.remove_unnamed"), {});

describe("stored files that no row names", () => {
  it("are removed after a day; what a row names, an archive and what is just being stored stay", async () => {
    const ctx = ctxOf(runtime(), await makePerson());
    const userId = ctx.actor.kind === "user" ? ctx.actor.userId : newId("user");
    const bytes = new Uint8Array(await paintedImage(64, 96));
    const [named, unnamed, young] = [
      await storeImage(bytes, "portraits", userId, new Date()),
      await storeImage(bytes, "portraits", userId, new Date()),
      await storeImage(bytes, "avatars", userId, new Date()),
    ];
    if (!named.ok || !unnamed.ok || !young.ok) throw new Error("not stored");
    const keysOf = ({ row }: typeof named) => (row.variants ?? []).map(({ key }) => key);
    await connection().db.insert(files).values(named.row);
    const [archive, lostArchive] = [newFileKey("exports", "bin"), newFileKey("exports", "bin")];
    for (const key of [archive, lostArchive]) await storage().put(key, new Uint8Array([1]), label);
    await connection()
      .db.insert(dataExports)
      .values({
        id: newId("export"),
        userId,
        state: "ready",
        fileKey: archive,
        createdAt: new Date(),
      });
    age([...keysOf(named), ...keysOf(unnamed), archive, lostArchive], 25);
    age(keysOf(young), 23);

    await removeUnnamed();
    const all = async (keys: readonly string[]) => new Set(await Promise.all(keys.map(there)));
    expect(await all(keysOf(named)), "a row names them").toEqual(new Set([true]));
    expect(await all(keysOf(young)), "their row may still come").toEqual(new Set([true]));
    expect(await all(keysOf(unnamed)), "nothing names them").toEqual(new Set([false]));
    expect([await there(archive), await there(lostArchive)]).toEqual([true, false]);

    await removeUnnamed();
    expect(await all([...keysOf(named), archive])).toEqual(new Set([true]));
  });

  it("are found by an index, however many files there are", async () => {
    const { sql } = connection();
    await sql`
      insert into files (id, kind, driver, sha256, variants)
      select 'fil_' || n, 'image', 'disk', 'x', jsonb_build_array(jsonb_build_object('key', 'portraits/' || n || '/320.webp'))
      from generate_series(1, 20000) n`;
    await sql`analyze files`;
    const plan = await sql`
      explain select k.key from jsonb_array_elements_text('["portraits/5/320.webp", "portraits/none/320.webp"]'::jsonb) as k (key)
      where not exists (select 1 from files f where f.variants @> jsonb_build_array(jsonb_build_object('key', k.key)))`;
    const text = plan.map((row) => Object.values(row)[0]).join("\n");
    expect(text).toContain("files_variants_idx");
    expect(text).not.toContain("Seq Scan on files");
  });
});
