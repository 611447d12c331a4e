import { eq } from "drizzle-orm";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { files } from "@/db/schema/files";
import { users } from "@/db/schema/users";
import { ctxOf, makeCharacter } from "@/db/seed/factories";
import { listShowcase } from "@/lib/characters/verbs/list-showcase";
import { publishCharacter } from "@/lib/characters/verbs/publish-character";
import { perform } from "@/lib/kernel/perform";
import { editNotifications } from "@/lib/notifications/verbs/edit-notifications";
import { storage } from "@/lib/platform/storage/storage";
import { changeAvatar } from "@/lib/profiles/verbs/change-avatar";
import { changeHandle } from "@/lib/profiles/verbs/change-handle";
import { editProfile } from "@/lib/profiles/verbs/edit-profile";
import { getMemberProfile } from "@/lib/profiles/verbs/get-member-profile";
import { getPublicProfile } from "@/lib/profiles/verbs/get-public-profile";
import { removeAvatar } from "@/lib/profiles/verbs/remove-avatar";
import { readMe } from "@/lib/users/verbs/read-me";
import { runtime } from "@/lib/wiring/runtime";
import { decompressionBomb, paintedImage } from "@/tests/support/stand-ins/odd-images";
import { ctxFor, doJobs, newMember, refusal } from "../../support/people";

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
let made = 0;

async function newShown(profile: object = {}) {
  const member = await newMember({ name: "Mira" });
  const handle = `shown-${process.pid}-${made++}`;
  await perform(changeHandle, ctxFor({ actor: member.actor }), { handle });
  await perform(editProfile, ctxFor({ actor: member.actor }), profile);
  return { ...member, handle };
}

describe("a picture of oneself", () => {
  it("is cut square and made anew, without the place and the camera the file told of", async () => {
    const { actor, handle } = await newShown();
    const photo = await sharp(await paintedImage(900, 600, "jpeg"))
      .withExif({
        IFD0: { Make: "Secret camera" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "35/1 41/1 0/1" },
      })
      .toBuffer();
    expect(photo.includes("Secret camera")).toBe(true);
    const { data } = await perform(changeAvatar, ctxFor({ actor }), { image: base64(photo) });
    expect(data.avatar).toMatchObject({ width: 512, height: 512, ai: false });
    const [row] = await connection()
      .db.select()
      .from(files)
      .where(eq(files.id, data.avatar?.fileId as never));
    for (const { key, width, height } of row?.variants ?? []) {
      const kept = await storage().get(key);
      const bytes =
        kept.ok && kept.file ? Buffer.from(await new Response(kept.file.body).arrayBuffer()) : null;
      expect(bytes?.includes("Secret camera")).toBe(false);
      expect((await sharp(bytes as Buffer).metadata()).exif).toBeUndefined();
      expect(width).toBe(height);
    }
    expect((await perform(getPublicProfile, ctxFor(), { handle })).data.avatar?.fileId).toBe(
      data.avatar?.fileId,
    );
    expect((await perform(readMe, ctxFor({ actor }), {})).data.avatar?.fileId).toBe(
      data.avatar?.fileId,
    );
  });

  it("goes with its bytes when it is replaced or removed", async () => {
    const { actor, userId } = await newMember();
    const change = async () =>
      (
        await perform(changeAvatar, ctxFor({ actor }), {
          image: base64(await paintedImage(64, 64)),
        })
      ).data.avatar;
    const [first, second] = [await change(), await change()];
    const keys = async (id: string | undefined) =>
      (
        await connection()
          .db.select()
          .from(files)
          .where(eq(files.id, id as never))
      )[0]?.variants.map(({ key }) => key);
    const [firstKeys, secondKeys] = [await keys(first?.fileId), await keys(second?.fileId)];
    await perform(removeAvatar, ctxFor({ actor }), {});
    expect((await perform(removeAvatar, ctxFor({ actor }), {})).data.avatar).toBeNull();
    await doJobs();
    for (const key of [...(firstKeys ?? []), ...(secondKeys ?? [])])
      expect(await storage().get(key)).toMatchObject({ ok: true, file: null });
    expect(await connection().db.select().from(files).where(eq(files.ownerId, userId))).toEqual([]);
  });

  it("has another address once fewer may see it, and the old one leads nowhere", async () => {
    const { actor, userId, handle } = await newShown();
    await perform(changeAvatar, ctxFor({ actor }), { image: base64(await paintedImage(64, 64)) });
    const keysNow = async () => {
      const rows = await connection().db.select().from(files).where(eq(files.ownerId, userId));
      expect(rows).toHaveLength(1);
      return rows[0]?.variants.map(({ key }) => key) ?? [];
    };
    const bytesAt = async (key: string) => {
      const kept = await storage().get(key);
      return kept.ok && kept.file
        ? Buffer.from(await new Response(kept.file.body).arrayBuffer())
        : null;
    };
    const show = async (avatar: "public" | "members" | "private") => {
      await perform(editProfile, ctxFor({ actor }), { privacy: { avatar } });
      await doJobs();
      await doJobs();
      return keysNow();
    };
    const first = await keysNow();
    const picture = await bytesAt(first[0] as string);
    let before = first;
    for (const audience of ["members", "private"] as const) {
      const after = await show(audience);
      expect(after).toHaveLength(before.length);
      for (const key of before) expect(await bytesAt(key)).toBeNull();
      for (const key of after) expect(before).not.toContain(key);
      before = after;
    }
    expect(await bytesAt(before[0] as string)).toEqual(picture);
    expect(await show("private")).toEqual(before);
    expect(await show("public")).toEqual(before);
    expect(
      (await perform(getPublicProfile, ctxFor(), { handle })).data.avatar?.sources[0]?.url,
    ).toContain(before[0]);
  });

  it.each([
    ["a text", () => Buffer.from("not a picture at all, only words"), "images.not_an_image"],
    [
      "a drawing with script",
      () => Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
      "images.not_an_image",
    ],
    ["nothing", () => Buffer.alloc(0), "images.not_an_image"],
    ["a picture that unpacks to a billion pixels", () => decompressionBomb(), "images.too_large"],
    ["more bytes than are read", () => Buffer.alloc(5 * 1024 * 1024 + 3, 1), "images.too_large"],
    ["a speck", () => paintedImage(8, 8), "images.too_small"],
  ])("cannot be %s, and the old one stays", async (_what, bytes, code) => {
    const { actor, userId } = await newMember();
    const { data } = await perform(changeAvatar, ctxFor({ actor }), {
      image: base64(await paintedImage(32, 32)),
    });
    const tried = perform(changeAvatar, ctxFor({ actor }), { image: base64(await bytes()) });
    expect(await refusal(tried)).toMatchObject({ kind: "invalid", fields: [`image: ${code}`] });
    const [row] = await connection().db.select().from(users).where(eq(users.id, userId));
    expect(row?.avatarFileId).toBe(data.avatar?.fileId);
  });
});

describe("two devices at once", () => {
  it("leave one picture and the audiences that both have chosen", async () => {
    const { actor, userId } = await newMember();
    const images = await Promise.all(
      [32, 48, 64].map(async (side) => base64(await paintedImage(side, side))),
    );
    await Promise.all([
      ...images.map((image) => perform(changeAvatar, ctxFor({ actor }), { image })),
      ...(["bio", "links", "pronouns"] as const).map((field) =>
        perform(editProfile, ctxFor({ actor }), { privacy: { [field]: "private" } }),
      ),
      perform(editNotifications, ctxFor({ actor }), { choices: { export_ready: { mail: false } } }),
      perform(editNotifications, ctxFor({ actor }), {
        choices: { portrait_ready: { mail: true } },
      }),
    ]);
    await doJobs();
    const [row] = await connection().db.select().from(users).where(eq(users.id, userId));
    const kept = await connection()
      .db.select({ id: files.id })
      .from(files)
      .where(eq(files.ownerId, userId));
    expect(kept).toEqual([{ id: row?.avatarFileId }]);
    expect(row?.privacy).toEqual({ bio: "private", links: "private", pronouns: "private" });
    expect(row?.notifications).toEqual({ "export_ready.mail": false, "portrait_ready.mail": true });
  });
});

describe("who sees what of a profile", () => {
  const privacy = {
    name: "members",
    bio: "private",
    links: "members",
    statistics: "members",
    avatar: "members",
  };
  const profile = {
    pronouns: "she/her",
    bio: "A secret.",
    links: [{ label: "Site", url: "http://example.org" }],
  };

  it("everybody only what is for everybody, members also what is for them, nobody what is private", async () => {
    const { handle, actor } = await newShown({ ...profile, privacy });
    await perform(changeAvatar, ctxFor({ actor }), { image: base64(await paintedImage(32, 32)) });
    const hidden = { handle, avatar: null, name: null, bio: null, links: [], statistics: null };
    const reader = await newMember();
    const { data: seen } = await perform(getPublicProfile, ctxFor(), { handle });
    expect(seen).toEqual({ ...hidden, pronouns: "she/her", more: true });
    // The public answer is kept by caches, so it must not depend on who asks.
    expect(
      (await perform(getPublicProfile, ctxFor({ actor: reader.actor }), { handle })).data,
    ).toEqual(seen);
    const { data: inside } = await perform(getMemberProfile, ctxFor({ actor: reader.actor }), {
      handle,
    });
    expect(inside).toMatchObject({
      name: "Mira",
      bio: null,
      links: profile.links,
      statistics: { characters: 0 },
    });
    expect(inside.avatar).not.toBeNull();
    expect((await refusal(perform(getMemberProfile, ctxFor(), { handle }))).code).toBe(
      "auth.required",
    );
  });

  it("a name that is not for everybody is not told by the characters either", async () => {
    const { handle, userId, actor } = await newShown();
    const ctx = ctxOf(runtime(), { id: userId, kind: "member", role: "user" });
    const { id } = await makeCharacter(ctx);
    await perform(publishCharacter, ctx, { id, visibility: "public" });
    const owner = async () =>
      (await perform(listShowcase, ctxFor(), { handle })).data.items[0]?.owner;
    expect(await owner()).toEqual({ handle, name: "Mira" });
    const { tags } = await perform(editProfile, ctxFor({ actor }), {
      privacy: { name: "members" },
    });
    expect(tags).toEqual(expect.arrayContaining([`profile:${handle}`, "showcase"]));
    expect(await owner()).toEqual({ handle, name: null });
    const other = await perform(editProfile, ctxFor({ actor }), {
      bio: "Only the profile tells this.",
    });
    expect(other.tags).toEqual([`profile:${handle}`]);
  });

  it("numbers count what is shown to everybody and nothing else", async () => {
    const { handle, userId } = await newShown();
    const ctx = ctxOf(runtime(), { id: userId, kind: "member", role: "user" });
    const [one] = [await makeCharacter(ctx), await makeCharacter(ctx)];
    await perform(publishCharacter, ctx, { id: one.id, visibility: "public" });
    const { data } = await perform(getPublicProfile, ctxFor(), { handle });
    expect(data.statistics).toMatchObject({ characters: 1, portraits: 0 });
  });
});
