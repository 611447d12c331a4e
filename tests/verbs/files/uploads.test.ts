import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { uploads } from "@/db/schema/uploads";
import { ctxOf, makePerson } from "@/db/seed/factories";
import { jobs } from "@/lib/files/jobs";
import { partsMax, quotaBytesMax, uploadBytesMax } from "@/lib/files/limits";
import type { UploadView } from "@/lib/files/schema";
import { cancelUpload } from "@/lib/files/verbs/cancel-upload";
import { createUpload } from "@/lib/files/verbs/create-upload";
import { finishUpload } from "@/lib/files/verbs/finish-upload";
import { getUpload } from "@/lib/files/verbs/get-upload";
import { openFile } from "@/lib/files/verbs/open-file";
import { receivePart } from "@/lib/files/verbs/receive-part";
import { signAddress } from "@/lib/files/verbs/sign-address";
import type { Ctx } from "@/lib/kernel/ctx";
import { type Id, newId } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { storage } from "@/lib/platform/storage/storage";
import { acceptInvitation } from "@/lib/rooms/verbs/accept-invitation";
import { createInvitation } from "@/lib/rooms/verbs/create-invitation";
import { createRoom } from "@/lib/rooms/verbs/create-room";
import { deleteMessage } from "@/lib/rooms/verbs/delete-message";
import { removeMember } from "@/lib/rooms/verbs/remove-member";
import { sendMessage } from "@/lib/rooms/verbs/send-message";
import { sendFile } from "@/lib/transport/send-file";
import { jobCtx } from "@/lib/wiring/job-ctx";
import { runtime } from "@/lib/wiring/runtime";
import { ctxFor, doJobs, refusal } from "../../support/people";
import { startClamd } from "../../support/stand-ins/clamd";
import { paintedImage } from "../../support/stand-ins/odd-images";

// Before the settings are read.
const scanner = await startClamd("HARMFUL-TEST-SIGNATURE");
process.env.CLAMD_URL = scanner.url;
afterAll(() => scanner.close());

const fixture = (name: string) =>
  new Uint8Array(readFileSync(`tests/verbs/files/fixtures/${name}`));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const roomOf = new WeakMap<Ctx, Id<"room">>();
const member = async () => {
  const person = await makePerson();
  const ctx = ctxOf(runtime(), person);
  const { data } = await perform(createRoom, ctx, { name: "The Lantern Company" });
  roomOf.set(ctx, data.id);
  return { person, ctx, roomId: data.id };
};

async function begin(ctx: Ctx, kind: UploadView["kind"], name: string, size: number) {
  const roomId = roomOf.get(ctx) ?? newId("room");
  return (await perform(createUpload, ctx, { roomId, kind, name, size })).data;
}

async function send(ctx: Ctx, { id }: Pick<UploadView, "id">, bytes: Uint8Array, offset = 0) {
  return (await perform(receivePart, ctx, { id, offset, bytes })).data;
}

async function upload(ctx: Ctx, kind: UploadView["kind"], name: string, bytes: Uint8Array) {
  const begun = await begin(ctx, kind, name, bytes.byteLength);
  await send(ctx, begun, bytes);
  return (await perform(finishUpload, ctx, { id: begun.id })).data;
}

const storedKeys = async (id: string) =>
  (await connection().db.select().from(uploads))
    .filter((row) => row.id === id)
    .flatMap(({ stored }) => stored.map(({ key }) => key));

const isStored = async (key: string) => {
  const found = await storage().exists(key);
  return found.ok && found.exists;
};

describe("an upload", () => {
  it("comes in parts, goes on where it stopped, and is made anew where it is a picture", async () => {
    const { ctx } = await member();
    const bytes = new Uint8Array(await paintedImage(700, 500));
    const begun = await begin(ctx, "image", "map of the fen.png", bytes.byteLength);
    const half = Math.floor(bytes.byteLength / 2);
    expect((await send(ctx, begun, bytes.subarray(0, half))).received).toBe(half);
    expect(await refusal(send(ctx, begun, bytes.subarray(0, half)))).toMatchObject({
      code: "files.wrong_offset",
    });
    expect(await refusal(perform(finishUpload, ctx, { id: begun.id }))).toMatchObject({
      code: "files.unfinished",
    });
    const { received } = (await perform(getUpload, ctx, { id: begun.id })).data;
    await send(ctx, begun, bytes.subarray(received), received);
    const parts = await storedKeys(begun.id);
    const ready = (await perform(finishUpload, ctx, { id: begun.id })).data;
    expect(ready).toMatchObject({ state: "ready", kind: "image", width: 700, height: 500 });
    expect(ready.sources.map(({ width }) => width)).toContain(320);
    expect(ready.placeholder).toMatch(/^data:image\/webp/);
    expect((await perform(finishUpload, ctx, { id: begun.id })).data).toEqual(ready);
    await doJobs();
    expect(await Promise.all(parts.map(isStored))).toEqual([false, false]);
    expect((await Promise.all((await storedKeys(begun.id)).map(isStored))).every(Boolean)).toBe(
      true,
    );
  });

  it("of two parts for the same place keeps one", async () => {
    const { ctx } = await member();
    const begun = await begin(ctx, "document", "notes.txt", 6);
    const twice = await Promise.allSettled([
      send(ctx, begun, bytesOf("abc")),
      send(ctx, begun, bytesOf("xyz")),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await send(ctx, begun, bytesOf("def"), 3);
    expect((await storedKeys(begun.id)).length).toBe(2);
  });

  it("is what its bytes are, whatever it is called", async () => {
    const { ctx } = await member();
    const voice = await upload(ctx, "video", "film.mp4", fixture("voice.webm"));
    expect(voice).toMatchObject({ kind: "audio", mimeType: "audio/webm", width: null });
    expect(voice.durationMs).toBeGreaterThan(1000);
    const film = await upload(ctx, "audio", "song.mp3", fixture("film.mp4"));
    expect(film).toMatchObject({ kind: "video", mimeType: "video/mp4", width: 160, height: 90 });
    const notes = await upload(ctx, "document", "یادداشت‌ها.md", bytesOf("# سلام\n"));
    expect(notes).toMatchObject({
      kind: "document",
      mimeType: "text/markdown",
      name: "یادداشت‌ها.md",
    });
    expect(notes.sources).toEqual([]);
  });

  it.each([
    [
      "a program called a document",
      "letter.pdf",
      new Uint8Array([77, 90, 144, 0, 3, 0, 0, 0, 4, 0]),
    ],
    ["an archive", "things.zip", zipSync({ "a.txt": bytesOf("a") })],
    ["a page", "page.html", bytesOf("<script>alert(1)</script>")],
    [
      "a drawing that can run scripts",
      "drawing.svg",
      bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ["text with bytes that are none", "notes.txt", new Uint8Array([104, 105, 0, 255, 254])],
    [
      "a picture that is cut off",
      "map.png",
      new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]),
    ],
  ])("is refused and gone where it is %s", async (_what, name, bytes) => {
    const { ctx } = await member();
    const begun = await begin(ctx, "document", name, bytes.byteLength);
    await send(ctx, begun, bytes);
    const keys = await storedKeys(begun.id);
    const refused = await refusal(perform(finishUpload, ctx, { id: begun.id }));
    expect(refused).toMatchObject({ kind: "unsupported", code: "files.not_accepted" });
    expect(await refusal(perform(getUpload, ctx, { id: begun.id }))).toMatchObject({
      code: "files.not_found",
    });
    await doJobs();
    expect(await Promise.all(keys.map(isStored))).toEqual(keys.map(() => false));
  });

  it("is shown to the scanner whole, and refused where that finds something", async () => {
    const { ctx } = await member();
    const long = bytesOf(`${"quiet ".repeat(40_000)}HARMFUL-TEST-SIGNATURE`);
    expect(await refusal(upload(ctx, "document", "a.txt", long))).toMatchObject({
      kind: "unsupported",
      code: "files.infected",
    });
    expect(scanner.sizes.at(-1)).toBe(long.byteLength);
  });

  it("keeps to the limits of its kind, of one person, and of those under way", async () => {
    const { ctx, person } = await member();
    const large = begin(ctx, "image", "a.png", uploadBytesMax.image + 1);
    expect(await refusal(large)).toMatchObject({ code: "files.too_large" });
    const row = { ownerId: person.id, kind: "video", name: "a", state: "ready" } as const;
    await connection()
      .db.insert(uploads)
      .values({ ...row, id: newId("upload"), size: quotaBytesMax.member - 10 });
    expect(await refusal(begin(ctx, "document", "a.txt", 11))).toMatchObject({
      code: "files.quota_full",
    });
    const all = await Promise.allSettled(
      Array.from({ length: 12 }, () => begin(ctx, "document", "a.txt", 1)),
    );
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  });

  it("comes in a thousand parts at most: each is written into its row", async () => {
    const { ctx } = await member();
    const begun = await begin(ctx, "document", "a.txt", 2000);
    const stored = Array.from({ length: partsMax }, (_, at) => ({
      key: `rooms/${at}/p`,
      bytes: 1,
    }));
    await connection()
      .db.update(uploads)
      .set({ stored, received: partsMax })
      .where(eq(uploads.id, begun.id));
    expect((await refusal(send(ctx, begun, bytesOf("a"), partsMax))).code).toBe(
      "files.part_expected",
    );
    await connection().db.delete(uploads).where(eq(uploads.id, begun.id));
  });

  it("is nobody's else to see, fill, finish, cancel or read", async () => {
    const [{ ctx }, { ctx: other }] = [await member(), await member()];
    const begun = await begin(ctx, "document", "a.txt", 1);
    const { id } = begun;
    for (const attempt of [
      () => perform(getUpload, other, { id }),
      () => send(other, begun, bytesOf("a")),
      () => perform(finishUpload, other, { id }),
      () => perform(cancelUpload, other, { id }),
      () => perform(openFile, other, { id }),
      () => perform(signAddress, other, { id }),
    ])
      expect(await refusal(attempt())).toMatchObject({
        kind: "not_found",
        code: "files.not_found",
      });
  });

  it("goes after a day unless a message took it, and a message takes it once", async () => {
    const { ctx, roomId } = await member();
    const lost = await upload(ctx, "document", "lost.txt", bytesOf("lost"));
    const taken = await upload(ctx, "document", "taken.txt", bytesOf("taken"));
    const say = (fileId: UploadView["id"], clientId: string) =>
      perform(sendMessage, ctx, { id: roomId, clientId, fileId });
    const { data: message } = await say(taken.id, "one");
    expect(message).toMatchObject({ kind: "document", file: { name: "taken.txt", size: 5 } });
    expect((await say(taken.id, "one")).data.id).toBe(message.id);
    expect(await refusal(say(taken.id, "two"))).toMatchObject({ code: "files.not_found" });
    expect(await refusal(perform(cancelUpload, ctx, { id: taken.id }))).toMatchObject({
      code: "files.not_found",
    });
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    await connection().db.update(uploads).set({ createdAt: yesterday });
    const [lostKeys, takenKeys] = [await storedKeys(lost.id), await storedKeys(taken.id)];
    await jobs["files.purge_unattached"]?.handler(jobCtx("files.purge_unattached"), {});
    await doJobs();
    expect(await storedKeys(lost.id)).toEqual([]);
    expect(await Promise.all([...lostKeys, ...takenKeys].map(isStored))).toEqual([false, true]);
  });

  it("goes with its message, and is read by whoever is in the room, for as long as they are", async () => {
    const { ctx, roomId } = await member();
    const { ctx: other, person } = await member();
    const { id } = await upload(ctx, "document", "plan.txt", bytesOf("plan"));
    const read = (reader: Ctx) => perform(openFile, reader, { id });
    const invited = await perform(createInvitation, ctx, { id: roomId });
    await perform(acceptInvitation, other, { token: invited.data.token });
    expect(await refusal(read(other)), "no message has it yet").toMatchObject({
      code: "files.not_found",
    });
    const { data: message } = await perform(sendMessage, ctx, { id: roomId, fileId: id });
    expect((await read(other)).data.name).toBe("plan.txt");
    const { url } = (await perform(signAddress, other, { id })).data;
    const reader = new URL(url, "http://localhost").searchParams.get("reader") ?? "";
    await perform(removeMember, ctx, { id: roomId, userId: person.id });
    for (const attempt of [() => read(other), () => perform(openFile, ctxFor(), { id, reader })])
      expect(await refusal(attempt())).toMatchObject({ code: "files.not_found" });
    const begun = () =>
      perform(createUpload, other, { roomId, kind: "document", name: "a.txt", size: 1 });
    expect(await refusal(begun())).toMatchObject({ code: "files.not_found" });
    const keys = await storedKeys(id);
    await perform(deleteMessage, ctx, { id: roomId, messageId: message.id });
    expect(await refusal(read(ctx))).toMatchObject({ code: "files.not_found" });
    await doJobs();
    expect(await Promise.all(keys.map(isStored))).toEqual([false]);
  });
});

describe("reading a file", () => {
  const ask = async (ctx: Ctx, id: UploadView["id"], headers: Record<string, string> = {}) =>
    sendFile(
      new Request(`http://localhost/api/files/${id}`, { headers }),
      (await perform(openFile, ctx, { id })).data,
    );

  it("answers whole, in ranges and unchanged, under its own name and run by nobody", async () => {
    const { ctx } = await member();
    const bytes = bytesOf(randomBytes(3000).toString("hex"));
    const { id } = await upload(ctx, "document", 'نقشهٔ "گنج".txt', bytes);
    const whole = await ask(ctx, id);
    expect(whole.status).toBe(200);
    expect(new Uint8Array(await whole.arrayBuffer())).toEqual(bytes);
    expect(whole.headers.get("x-content-type-options")).toBe("nosniff");
    expect(whole.headers.get("content-security-policy")).toContain("sandbox");
    const disposition = whole.headers.get("content-disposition") ?? "";
    expect(disposition).toMatch(/^attachment; /);
    expect(decodeURIComponent(/filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1] ?? "")).toBe(
      'نقشهٔ "گنج".txt',
    );
    const part = await ask(ctx, id, { range: "bytes=10-19" });
    expect([part.status, part.headers.get("content-range")]).toEqual([206, "bytes 10-19/6000"]);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.subarray(10, 20));
    const end = await ask(ctx, id, { range: "bytes=-5" });
    expect(new Uint8Array(await end.arrayBuffer())).toEqual(bytes.subarray(-5));
    expect((await ask(ctx, id, { range: "bytes=6000-" })).status).toBe(416);
    const etag = whole.headers.get("etag") ?? "";
    expect((await ask(ctx, id, { "if-none-match": etag })).status).toBe(304);
  });

  it("opens by a signed address for its minutes, for its file, and in no other form", async () => {
    const { ctx } = await member();
    const { id } = await upload(ctx, "document", "a.txt", bytesOf("a"));
    const other = await upload(ctx, "document", "b.txt", bytesOf("b"));
    const { url } = (await perform(signAddress, ctx, { id })).data;
    const reader = new URL(url, "http://localhost").searchParams.get("reader") ?? "";
    const nobody = ctxFor();
    expect((await perform(openFile, nobody, { id, reader })).data.name).toBe("a.txt");
    const refused = { kind: "unauthenticated" };
    expect(await refusal(perform(openFile, nobody, { id }))).toMatchObject(refused);
    expect(await refusal(perform(openFile, nobody, { id: other.id, reader }))).toMatchObject(
      refused,
    );
    const late = ctxFor({ now: new Date(Date.now() + 301_000) });
    expect(await refusal(perform(openFile, late, { id, reader }))).toMatchObject(refused);
    const changed = `${reader.slice(0, -4)}AAAA`;
    expect(await refusal(perform(openFile, nobody, { id, reader: changed }))).toMatchObject(
      refused,
    );
  });
});
