import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { users } from "@/db/schema/users";
import {
  type Answer,
  type Api,
  accessFor,
  cookieFor,
  type Somebody,
  somebody,
} from "../support/api";
import { paintedImage } from "../support/stand-ins/odd-images";

/** What the staff do through the API, and how a profile is kept there. Part of `every-response.test.ts`. */
export function staffJourneys(running: () => Api): void {
  let admin: Somebody;
  let person: Somebody;
  let token: string;

  const as = (who: string) => (method: string, path: string, body?: unknown) =>
    running().send(method, path, { token: who, ...(body === undefined ? {} : { body }) });
  const said = ({ status, body }: Answer) => [status, body?.code];
  const reason = "spoiled the well of the Fen";

  beforeEach(async () => {
    [admin, person] = [await somebody({ role: "admin" }), await somebody()];
    token = await accessFor(running(), admin);
  });

  describe("the staff", () => {
    it("find a person, see them, and read the record about them", async () => {
      const ask = as(token);
      const { id, email } = person.person;
      const found = await running().send("GET", "/admin/people", {
        token,
        query: { query: email ?? "" },
      });
      expect(found.body.items.map((row: { id: string }) => row.id)).toEqual([id]);
      expect((await ask("GET", `/admin/people/${id}`)).body).toMatchObject({
        email,
        may: { suspend: true },
      });
      const paged = await running().send("GET", "/admin/people", {
        token,
        query: { cursor: "nonsense" },
      });
      expect(said(paged)).toEqual([422, "request.cursor"]);
      await ask("PUT", `/admin/people/${id}/suspension`, { reason });
      const record = await running().send("GET", "/admin/activity", {
        token,
        query: { userId: id, group: "staff" },
      });
      expect(record.body.items).toMatchObject([
        { type: "accounts.suspended", by: "staff", facts: { reason } },
      ]);
      const wrong = await running().send("GET", "/admin/activity", {
        token,
        query: { cursor: "nonsense" },
      });
      expect(said(wrong)).toEqual([422, "request.cursor"]);
      expect((await ask("GET", "/admin/queue")).body.queues.length).toBeGreaterThan(0);
    });

    it("suspend and reinstate, which takes hold of every token at once", async () => {
      const [ask, theirs] = [as(token), as(person.token)];
      const at = `/admin/people/${person.person.id}`;
      expect(said(await ask("DELETE", `${at}/suspension`))).toEqual([
        409,
        "accounts.not_suspended",
      ]);
      expect((await theirs("GET", "/auth/me")).status).toBe(200);
      expect((await ask("PUT", `${at}/suspension`, { reason, days: 3 })).status).toBe(204);
      expect((await theirs("GET", "/auth/me")).status).toBe(401);
      expect((await ask("DELETE", `${at}/suspension`)).status).toBe(204);
      expect((await theirs("GET", "/auth/me")).status).toBe(200);
    });

    it("sign somebody out and change a role, but nobody of their own rank or above", async () => {
      const ask = as(token);
      const equal = await somebody({ role: "admin" });
      const session = await accessFor(running(), person);
      const at = (who: Somebody, act: string) => `/admin/people/${who.person.id}/${act}`;
      expect((await ask("POST", at(person, "sign-out"), { reason })).body).toEqual({ ended: 1 });
      expect((await as(session)("GET", "/auth/me")).status).toBe(401);
      expect((await ask("PUT", at(person, "role"), { role: "moderator" })).status).toBe(204);
      const tries = [
        await ask("PUT", at(equal, "suspension"), { reason }),
        await ask("DELETE", at(equal, "suspension")),
        await ask("POST", at(equal, "sign-out"), { reason }),
        await ask("PUT", at(equal, "role"), { role: "user" }),
      ];
      for (const tried of tries) expect(said(tried)).toEqual([403, "accounts.insufficient_rank"]);
      const tooHigh = await ask("PUT", at(person, "role"), { role: "admin" });
      expect(said(tooHigh)).toEqual([403, "auth.permission_missing"]);
    });
  });

  describe("a profile", () => {
    it("takes a picture and gives it back, and refuses what is none", async () => {
      const mine = as(person.token);
      const image = Buffer.from(await paintedImage(64, 48)).toString("base64");
      const taken = await mine("PUT", "/me/avatar", { image });
      expect(taken.body.avatar).toMatchObject({ width: 48, height: 48 });
      const picture = `${running().server.url}${taken.body.avatar.sources[0].url}`;
      const seen = await fetch(picture);
      const kept = { headers: { "if-none-match": seen.headers.get("etag") ?? "" } };
      expect((await fetch(picture, kept)).status).toBe(304);
      expect(seen.headers.get("cache-control")).toBe("public, max-age=300, must-revalidate");
      expect([seen.status, seen.headers.get("content-type")]).toEqual([200, "image/avif"]);
      const none = await mine("PUT", "/me/avatar", {
        image: Buffer.from("only words, many of them").toString("base64"),
      });
      expect([none.status, none.body.errors]).toEqual([
        422,
        [expect.objectContaining({ code: "images.not_an_image" })],
      ]);
      expect((await mine("GET", "/auth/me")).body.avatar).toEqual(taken.body.avatar);
      expect((await mine("DELETE", "/me/avatar")).body).toEqual({ avatar: null });
      await expect.poll(async () => (await fetch(picture)).status, { timeout: 15_000 }).toBe(404);
      expect((await fetch(picture, kept)).status).toBe(404);
    });

    it("shows members what is for members", async () => {
      const mine = as(person.token);
      await mine("PATCH", "/me/profile", {
        bio: "Only for those who stay.",
        privacy: { bio: "members" },
      });
      const reader = await somebody();
      const seen = await as(reader.token)("GET", `/people/${person.person.handle}`);
      expect(seen.body.bio).toBe("Only for those who stay.");
      expect(seen.headers.get("cache-control")).toBe("private, no-store");
    });

    it("keeps choices about letters, except where there is none", async () => {
      const mine = as(person.token);
      expect((await mine("GET", "/me/notifications")).body.rows.length).toBeGreaterThan(10);
      const chosen = await mine("PATCH", "/me/notifications", {
        choices: { portrait_ready: { mail: true } },
      });
      expect(chosen.body.rows).toContainEqual(
        expect.objectContaining({ event: "portrait_ready", mail: { on: true, fixed: false } }),
      );
      const fixed = await mine("PATCH", "/me/notifications", {
        choices: { new_device: { mail: false } },
      });
      expect(said(fixed)).toEqual([422, "request.invalid"]);
    });

    it("closes for a while", async () => {
      const session = await accessFor(running(), person);
      expect((await as(session)("POST", "/me/deactivation", { understood: true })).status).toBe(
        204,
      );
      expect((await as(session)("GET", "/auth/me")).status).toBe(401);
      const [row] = await connection()
        .db.select()
        .from(users)
        .where(eq(users.id, person.person.id));
      expect(row).toMatchObject({ status: "deactivated", deletionDueAt: null });
    });
  });

  describe("the record as a file", () => {
    it("is one's own as CSV and JSON, in words of one's language", async () => {
      await as(person.token)("PUT", "/me/handle", { handle: `file-${Date.now().toString(36)}` });
      const cookie = await cookieFor(person);
      const get = (name: string) =>
        fetch(`${running().server.url}/api/activity/${name}`, { headers: { cookie } });
      const csv = await get("mine.csv?locale=fa&group=account");
      const text = await csv.text();
      expect(csv.headers.get("content-disposition")).toBe(
        'attachment; filename="mythwright-activity.csv"',
      );
      expect(text.split("\r\n")).toHaveLength(3);
      expect(text).not.toMatch(/accounts\.|handle_changed/);
      const json = await (await get("mine.json")).json();
      expect(json).toContainEqual(
        expect.objectContaining({ type: "accounts.handle_changed", userId: person.person.id }),
      );
      expect((await get("mine.csv?group=nonsense")).status).toBe(422);
      const unkeepable = await (await get("mine.csv?cursor=%00")).json();
      expect([unkeepable.status, unkeepable.code]).toEqual([422, "request.unreadable_text"]);
      expect((await get("theirs.csv")).status).toBe(404);
      expect((await get("all.csv")).status).toBe(403);
    });

    it("is counted before it is read, so that whoever is past the limit costs nothing", async () => {
      const other = await somebody();
      const cookie = await cookieFor(other);
      const get = (query: string) =>
        fetch(`${running().server.url}/api/activity/mine.csv${query}`, { headers: { cookie } });
      for (let at = 0; at < 10; at += 1) expect((await get("?group=nonsense")).status).toBe(422);
      for (const query of ["", "?group=nonsense"]) expect((await get(query)).status).toBe(429);
    });
  });
}
