import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { generations, portraits } from "@/db/schema/portraits";
import { starBalances } from "@/db/schema/stars";
import { templates } from "@/db/schema/templates";
import { uploads } from "@/db/schema/uploads";
import { makeCharacter } from "@/db/seed/factories";
import { openUploadsMax } from "@/lib/files/limits";
import { newId } from "@/lib/kernel/ids";
import { activeGenerationsMax, portraitsPerCharacterMax } from "@/lib/portraits/limits";
import { templatesPerMemberMax } from "@/lib/templates/limits";
import { exampleDocument } from "@/lib/templates/route-example";
import {
  type Answer,
  type Api,
  accessFor,
  type Somebody,
  somebody,
  startApi,
} from "../support/api";
import { paintedImage } from "../support/stand-ins/odd-images";

/** Files, stars, templates and records of pictures through the API. Part of `every-response.test.ts`. */
export function workJourneys(running: () => Api): void {
  let me: Somebody;

  const as =
    (token: string) =>
    (method: string, path: string, body?: unknown, query?: Record<string, string | number>) =>
      running().send(method, path, {
        token,
        ...(body === undefined ? {} : { body }),
        ...(query ? { query } : {}),
      });
  const said = ({ status, body }: Answer) => [status, body?.code];

  beforeEach(async () => {
    me = await somebody();
  });

  describe("a file for a room", () => {
    const bytes = new TextEncoder().encode("notes");

    async function begin() {
      const ask = as(me.token);
      const room = await ask("POST", "/rooms", { name: "The Archive" });
      const body = {
        roomId: room.body.id,
        kind: "document",
        name: "notes.txt",
        size: bytes.length,
      };
      return { ask, body, begun: await ask("POST", "/uploads", body) };
    }

    async function sendBytes(id: string, body = bytes): Promise<void> {
      const answer = await fetch(`${running().server.url}/api/uploads/${id}`, {
        method: "PATCH",
        headers: {
          authorization: `Bearer ${me.token}`,
          "upload-offset": "0",
          "tus-resumable": "1.0.0",
          "content-type": "application/offset+octet-stream",
        },
        body,
      });
      expect(answer.status).toBe(204);
    }

    it("is begun, watched, finished, opened and counted", async () => {
      const { ask, begun } = await begin();
      expect(begun.status, JSON.stringify(begun.body)).toBe(201);
      const at = `/uploads/${begun.body.id}`;
      expect((await ask("GET", at)).status).toBe(200);
      expect(said(await ask("POST", `${at}/completion`))).toEqual([409, "files.unfinished"]);
      await sendBytes(begun.body.id);
      const finished = await ask("POST", `${at}/completion`);
      expect(finished.status, JSON.stringify(finished.body)).toBe(200);
      expect((await ask("GET", `${at}/address`)).status).toBe(200);
      expect((await ask("GET", "/me/storage")).status).toBe(200);
      expect((await ask("DELETE", at)).status).toBe(204);
    });

    it("is refused where its bytes are of no kind that is taken, or are lost", async () => {
      const { ask, begun } = await begin();
      await sendBytes(begun.body.id, new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0x02]));
      const program = await ask("POST", `/uploads/${begun.body.id}/completion`);
      expect(said(program)).toEqual([415, "files.not_accepted"]);
      const lost = await begin();
      await sendBytes(lost.begun.body.id);
      const { db } = connection();
      const here = eq(uploads.id, lost.begun.body.id);
      const [row] = await db.select().from(uploads).where(here);
      const stored = (row?.stored ?? []).map((part) => ({
        ...part,
        key: part.key.replace(/[a-z0-9](?=\.[a-z]+$)/, (sign) => (sign === "a" ? "b" : "a")),
      }));
      await db.update(uploads).set({ stored }).where(here);
      const answer = await ask("POST", `/uploads/${lost.begun.body.id}/completion`);
      expect(said(answer)).toEqual([503, "request.storage_full"]);
    });

    it("is refused beside as many as may be open at once", async () => {
      const { ask, body, begun } = await begin();
      const elsewhere = await ask("POST", "/uploads", { ...body, roomId: newId("room") });
      expect(said(elsewhere)).toEqual([404, "files.not_found"]);
      const { db } = connection();
      const [row] = await db.select().from(uploads).where(eq(uploads.id, begun.body.id));
      if (!row) throw new Error("the upload is there");
      const open = Array.from({ length: openUploadsMax }, (_, at) => ({
        ...row,
        id: `${row.id.slice(0, -2)}${String(at).padStart(2, "0")}` as typeof row.id,
      }));
      await db.insert(uploads).values(open).onConflictDoNothing();
      expect(said(await ask("POST", "/uploads", body))).toEqual([409, "files.too_many_open"]);
    });
  });

  describe("stars", () => {
    it("are given by the staff, told line by line, and missing where there are too few", async () => {
      const ask = as(me.token);
      const admin = await somebody({ role: "admin" });
      const grant = as(await accessFor(running(), admin));
      const reason = "found a fault in the painter";
      const given = await grant("POST", `/admin/people/${me.person.id}/stars`, {
        amount: 5,
        reason,
      });
      expect(given.status, JSON.stringify(given.body)).toBe(201);
      const guest = await somebody({ kind: "guest" });
      const refused = await grant("POST", `/admin/people/${guest.person.id}/stars`, {
        amount: 5,
        reason,
      });
      expect(said(refused)).toEqual([409, "stars.members_only"]);
      expect((await ask("GET", "/stars")).status).toBe(200);
      const listed = await ask("GET", "/stars/movements");
      const [line] = listed.body.items;
      expect((await ask("GET", `/stars/movements/${line.id}`)).status).toBe(200);
    });
  });

  describe("a template", () => {
    it("is written, shown, changed, compared, liked, remixed, used and taken away", async () => {
      const ask = as(me.token);
      const document = exampleDocument;
      expect((await ask("POST", "/templates/previews", { document })).status).toBe(200);
      const made = await ask("POST", "/templates", { document });
      expect(made.status, JSON.stringify(made.body)).toBe(201);
      const at = `/templates/${made.body.id}`;
      const read = await ask("GET", at);
      expect(read.status).toBe(200);
      const tag = read.headers.get("etag") ?? made.headers.get("etag") ?? '"v1"';
      const unchanged = await running().send("GET", at, {
        token: me.token,
        headers: { "if-none-match": tag },
      });
      expect(unchanged.status).toBe(304);
      const put = (ifMatch: string) =>
        running().send("PUT", at, {
          token: me.token,
          body: { document },
          headers: { "if-match": ifMatch },
        });
      expect((await put(tag)).status).toBe(200);
      expect(said(await put(tag))).toEqual([412, "templates.changed_elsewhere"]);
      expect((await ask("GET", `${at}/document`)).status).toBe(200);
      expect((await ask("GET", `${at}/compare`, undefined, { from: 1, to: 2 })).status).toBe(200);
      expect((await ask("PUT", `${at}/publication`)).status).toBe(200);
      expect((await ask("GET", "/templates")).status).toBe(200);
      expect((await ask("GET", "/me/templates")).status).toBe(200);
      const remixed = await ask("POST", `${at}/forks`);
      expect(remixed.status, JSON.stringify(remixed.body)).toBe(201);
      expect((await ask("POST", `${at}/favorite`)).status).toBe(200);
      expect((await ask("PUT", `${at}/like`)).status).toBe(200);
      expect((await ask("DELETE", `${at}/like`)).status).toBe(200);
      const { db } = connection();
      const [row] = await db.select().from(templates).where(eq(templates.id, made.body.id));
      if (!row) throw new Error("the template is there");
      const many = Array.from({ length: templatesPerMemberMax }, (_, at) => ({
        ...row,
        id: newId("template"),
        slug: `${row.slug}-${at}`,
        isPublic: false,
        publishedAt: null,
        number: null,
      }));
      await db.insert(templates).values(many);
      expect(said(await ask("POST", "/templates", { document }))).toEqual([
        409,
        "templates.too_many",
      ]);
      expect(said(await ask("POST", `${at}/forks`))).toEqual([409, "templates.too_many"]);
      const { id: characterId } = await makeCharacter(me.ctx);
      expect((await ask("GET", `${at}/prompt`, undefined, { characterId })).status).toBe(200);
      const used = await ask("POST", `${at}/portraits`, { characterId, provider: "painter" });
      expect(used.status, JSON.stringify(used.body)).toBe(202);
      const model = { characterId, provider: "hugging-face" };
      expect(said(await ask("POST", `${at}/portraits`, model))).toEqual([
        503,
        "portraits.provider_not_configured",
      ]);
      const [run] = await db
        .select()
        .from(generations)
        .where(eq(generations.id, used.body.generations[0].id));
      if (!run) throw new Error("the run is there");
      const busy = Array.from({ length: activeGenerationsMax }, () => ({
        ...run,
        id: newId("generation"),
        state: "running" as const,
        heartbeatAt: new Date(),
      }));
      await db.insert(generations).values(busy);
      expect(said(await ask("POST", `${at}/portraits`, { characterId }))).toEqual([
        409,
        "portraits.too_many_running",
      ]);
      await db.delete(generations).where(eq(generations.state, "running"));
      expect((await ask("DELETE", `${at}/publication`)).status).toBe(200);
      expect((await ask("DELETE", at)).status).toBeLessThan(300);
    });
  });

  describe("a record of a picture", () => {
    it("is read by its owner, with the rights that they chose", async () => {
      const ask = as(me.token);
      const { id } = await makeCharacter(me.ctx);
      const asked = await ask("POST", `/characters/${id}/portraits`, { provider: "painter" });
      await expect
        .poll(async () => (await ask("GET", `/generations/${asked.body.id}`)).body.state, {
          timeout: 30_000,
        })
        .toBe("succeeded");
      const [portrait] = (await ask("GET", `/characters/${id}/portraits`)).body.portraits;
      const at = `/portraits/${portrait.id}`;
      const rights = await ask("PATCH", at, { licence: "cc-by-4.0", credited: true });
      expect(rights.status, JSON.stringify(rights.body)).toBe(200);
      expect((await ask("GET", `${at}/record`)).status).toBe(200);
      const edited = await ask("POST", `${at}/edits`, { warmth: 0.4 });
      expect(edited.status, JSON.stringify(edited.body)).toBe(201);
      const { db } = connection();
      const [row] = await db.select().from(portraits).where(eq(portraits.id, portrait.id));
      if (!row) throw new Error("the portrait is there");
      await db.insert(portraits).values(
        Array.from({ length: portraitsPerCharacterMax }, () => ({
          ...row,
          id: newId("portrait"),
        })),
      );
      expect(said(await ask("POST", `${at}/edits`, { warmth: 0.4 }))).toEqual([
        409,
        "portraits.too_many",
      ]);
    }, 40_000);

    it("is unknown for a picture of somebody else's, and keys are changed by the staff", async () => {
      const file = (await paintedImage(32, 32)).toString("base64");
      const looked = await running().send("POST", "/verify", { body: { file } });
      expect([looked.status, looked.body.verdict]).toEqual([200, "unknown"]);
      const superuser = await somebody({ role: "superuser" });
      const turn = as(await accessFor(running(), superuser));
      expect((await turn("POST", "/admin/signing-keys")).status).toBe(201);
    });
  });

  describe("a portrait by a model", () => {
    it("is refused with 402 where stars are missing, and so are its repeats and a batch", async () => {
      const rich = await startApi({
        HF_TOKEN: "hf_nothing",
        HF_ENDPOINT_URL: "http://127.0.0.1:9",
      });
      try {
        const { db } = connection();
        const ask = (path: string, body?: unknown) =>
          rich.send("POST", path, { token: me.token, ...(body ? { body } : {}) });
        await as(me.token)("GET", "/stars");
        await db
          .update(starBalances)
          .set({ available: 0 })
          .where(eq(starBalances.userId, me.person.id));
        const { id } = await makeCharacter(me.ctx);
        const body = { provider: "hugging-face" };
        expect(said(await ask(`/characters/${id}/portraits`, body))).toEqual([
          402,
          "stars.insufficient",
        ]);
        const drawn = await ask(`/characters/${id}/portraits`, { provider: "painter" });
        const [row] = await db.select().from(generations).where(eq(generations.id, drawn.body.id));
        if (!row) throw new Error("the run is there");
        const failed = {
          ...row,
          id: newId("generation"),
          provider: "hugging-face" as const,
          state: "failed" as const,
        };
        await db.insert(generations).values(failed);
        expect(said(await ask(`/generations/${failed.id}/retries`))).toEqual([
          402,
          "stars.insufficient",
        ]);
        const template = await ask("/templates", { document: exampleDocument });
        const batch = { characterId: id, ...body };
        expect(said(await ask(`/templates/${template.body.id}/portraits`, batch))).toEqual([
          402,
          "stars.insufficient",
        ]);
        for (const answer of rich.seen) (running().seen as Set<string>).add(answer);
      } finally {
        await rich.stop();
      }
    }, 60_000);
  });
}
