import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { expect, it } from "vitest";
import { connection } from "@/db/client";
import { files } from "@/db/schema/files";
import { portraits } from "@/db/schema/portraits";
import { characterVersions } from "@/db/schema/versions";
import { ctxOf, makeCharacter } from "@/db/seed/factories";
import { beginTotp } from "@/lib/credentials/verbs/begin-totp";
import { openLocked, writeLocked } from "@/lib/data-exports/locked-archive";
import { findExport } from "@/lib/data-exports/verbs/find-export";
import { requestExport } from "@/lib/data-exports/verbs/request-export";
import { storeImage } from "@/lib/files/store-image";
import { newId } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { editNotifications } from "@/lib/notifications/verbs/edit-notifications";
import { digest } from "@/lib/platform/security/secrets";
import { newFileKey } from "@/lib/platform/storage/file-key";
import { storage } from "@/lib/platform/storage/storage";
import { changeAvatar } from "@/lib/profiles/verbs/change-avatar";
import { createToken } from "@/lib/tokens/verbs/create-token";
import { runtime } from "@/lib/wiring/runtime";
import { openArchive } from "@/tests/support/archive";
import { paintedImage } from "@/tests/support/stand-ins/odd-images";
import { ctxFor, doJobs, newMember } from "../../support/people";

async function archiveOf(
  member: Awaited<ReturnType<typeof newMember>>,
): Promise<Record<string, Uint8Array>> {
  const ctx = () => ctxFor({ actor: member.actor });
  const { data } = await perform(requestExport, ctx(), {});
  await doJobs();
  const { data: found } = await perform(findExport, ctx(), { id: data.id });
  return openArchive(found.fileKey, found.bytes);
}

it("an archive holds every paper and every picture of its owner, and no secret and nobody else's", async () => {
  const [member, other] = [await newMember({ name: "Nadia" }), await newMember()];
  const ctx = ctxFor({ actor: member.actor });
  const { data: picture } = await perform(changeAvatar, ctx, {
    image: (await paintedImage(64, 64)).toString("base64"),
  });
  await perform(editNotifications, ctx, { choices: { portrait_ready: { mail: true } } });
  const { data: token } = await perform(createToken, ctx, { name: "sync", scopes: ["rules:read"] });
  const { data: totp } = await perform(beginTotp, ctx, {});
  const own = ctxOf(runtime(), { id: member.userId, kind: "member", role: "user" });
  const character = await makeCharacter(own, { name: "Vesper of the Archive" });
  const theirs = await makeCharacter(
    ctxOf(runtime(), { id: other.userId, kind: "member", role: "user" }),
  );
  const stored = await storeImage(
    await paintedImage(96, 120),
    "portraits",
    member.userId,
    new Date(),
  );
  if (!stored.ok) throw new Error(stored.failed);
  await connection().db.insert(files).values(stored.row);
  const portrait = {
    id: newId("portrait"),
    characterId: character.id,
    fileId: stored.fileId,
    madeBy: "upload" as const,
  };
  await connection().db.insert(portraits).values(portrait);

  const archive = await archiveOf(member);
  const images = Object.keys(archive).filter((name) => name.startsWith("images/"));
  const archived = Object.fromEntries(
    Object.entries(archive)
      .filter(([name]) => name.endsWith(".json"))
      .map(([name, bytes]) => [name, JSON.parse(new TextDecoder().decode(bytes))]),
  );
  expect(Object.keys(archived).sort()).toEqual([
    "account.json",
    "activity.json",
    "character-versions.json",
    "characters.json",
    "files.json",
    "generations.json",
    "homebrew.json",
    "messages.json",
    "picture-records.json",
    "portraits.json",
    "rooms.json",
    "sessions.json",
    "sign-in-methods.json",
    "stars.json",
    "templates.json",
    "uploads.json",
  ]);
  expect(archived["account.json"]).toMatchObject({
    name: "Nadia",
    email: member.email,
    hasPassword: true,
    notifications: { "portrait_ready.mail": true },
  });
  expect(archived["characters.json"]).toMatchObject([{ name: "Vesper of the Archive" }]);
  expect(archived["character-versions.json"].length).toBeGreaterThan(0);
  expect(archived["portraits.json"]).toMatchObject([{ id: portrait.id }]);
  expect(archived["sessions.json"].sessions).toMatchObject([{ id: member.sessionId }]);
  expect(archived["activity.json"].map(({ type }: { type: string }) => type)).toContain(
    "accounts.signed_up",
  );
  expect(archived["sign-in-methods.json"].tokens).toMatchObject([{ name: "sync" }]);

  expect(images).toHaveLength(2);
  for (const [id, width] of [
    [picture.avatar?.fileId, 64],
    [stored.fileId, 96],
  ] as const) {
    const name = images.find((image) => image.includes(String(id))) ?? "";
    expect((await sharp(archive[name] as Uint8Array).metadata()).width).toBe(width);
  }

  const text = JSON.stringify(archived);
  for (const secret of [
    "$argon2",
    token.token,
    digest(token.token),
    totp.secret,
    "successorSealed",
    "passwordHash",
  ])
    expect(text).not.toContain(secret);
  for (const foreign of [other.userId, other.email, theirs.id]) expect(text).not.toContain(foreign);
});

it("an archive of more rows than one page holds each of them once, in order", async () => {
  const member = await newMember();
  const own = ctxOf(runtime(), { id: member.userId, kind: "member", role: "user" });
  const character = await makeCharacter(own);
  const [first] = await connection()
    .db.select()
    .from(characterVersions)
    .where(eq(characterVersions.characterId, character.id));
  if (!first) throw new Error("a character has a version");
  const more = Array.from({ length: 120 }, (_, at) => ({
    ...first,
    id: newId("version"),
    version: at + 2,
  }));
  await connection().db.insert(characterVersions).values(more);

  const archive = await archiveOf(member);
  const versions = JSON.parse(new TextDecoder().decode(archive["character-versions.json"])) as {
    version: number;
  }[];
  expect(versions.map(({ version }) => version)).toEqual(
    Array.from({ length: 121 }, (_, at) => at + 1),
  );
});

it("an archive that was changed where it lies is not given out whole", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "mythwright-locked-"));
  try {
    const place = path.join(folder, "archive");
    await writeLocked(Readable.from([Buffer.alloc(100_000, 7)]), place);
    const bytes = readFileSync(place);
    const options = { contentType: "application/octet-stream", cacheControl: "private" };
    const whole = newFileKey("exports", "bin");
    await storage().put(whole, bytes, options);
    const opened = await openLocked(whole, bytes.length);
    expect(Buffer.from(await new Response(opened?.body).arrayBuffer())).toEqual(
      Buffer.alloc(100_000, 7),
    );
    bytes[50_000] = (bytes[50_000] ?? 0) ^ 1;
    const changed = newFileKey("exports", "bin");
    await storage().put(changed, bytes, options);
    const broken = await openLocked(changed, bytes.length);
    await expect(new Response(broken?.body).arrayBuffer()).rejects.toThrow();
    expect(await openLocked(newFileKey("exports", "bin"), bytes.length)).toBeNull();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
