import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { events } from "@/db/schema/events";
import { pagesOf, streamOf } from "@/lib/activity/export-pages";
import { listActivity } from "@/lib/activity/verbs/list-activity";
import { searchActivity } from "@/lib/activity/verbs/search-activity";
import { newId } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { changeHandle } from "@/lib/profiles/verbs/change-handle";
import { createToken } from "@/lib/tokens/verbs/create-token";
import { ctxFor, newMember, newStaff, refusal } from "../../support/people";

const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);

describe("one's activity", () => {
  it("narrows by what it is about and by days, and pages through it once", async () => {
    const { actor } = await newMember();
    await perform(createToken, ctxFor({ actor }), { name: "x", scopes: ["rules:read"] });
    await perform(changeHandle, ctxFor({ actor }), { handle: `active-${Date.now().toString(36)}` });
    const list = async (input: object) =>
      (await perform(listActivity, ctxFor({ actor }), input)).data.items.map(({ type }) => type);
    expect(await list({ group: "ways" })).toEqual(["tokens.created"]);
    expect(await list({ group: "account" })).toEqual(["accounts.handle_changed"]);
    expect(await list({ fromDay: day(1) })).toEqual([]);
    expect(await list({ toDay: day(-1) })).toEqual([]);
    for (const strange of ["0000-01-01", "9999-12-31"])
      for (const end of ["fromDay", "toDay"])
        expect(
          (await refusal(perform(listActivity, ctxFor({ actor }), { [end]: strange }))).kind,
        ).toBe("invalid");
    const all = await list({ fromDay: day(0), toDay: day(0) });
    expect(all).toHaveLength(4);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { data } = await perform(listActivity, ctxFor({ actor }), {
        limit: 1,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...data.items.map(({ type }) => type));
      cursor = data.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(all);
    expect(
      (await refusal(perform(listActivity, ctxFor({ actor }), { group: "everything" as never })))
        .kind,
    ).toBe("invalid");
  });
});

describe("the record of the site", () => {
  it("narrows in the same way for administrators", async () => {
    const [{ actor }, member] = [await newStaff("admin"), await newMember()];
    const search = async (input: object) =>
      (await perform(searchActivity, ctxFor({ actor }), { userId: member.userId, ...input })).data
        .items.length;
    expect(await search({ group: "access" })).toBe(2);
    expect(await search({ group: "staff" })).toBe(0);
    expect(await search({ group: "access", toDay: day(-1) })).toBe(0);
    for (const end of ["from", "to"])
      expect((await refusal(search({ [end]: "0000-01-01T00:00:00Z" }))).kind).toBe("invalid");
  });
});

describe("the record as a file", () => {
  const form = { head: "[", row: () => "x", foot: "]" };
  const make = async (entries: number, { userId }: { userId: string }) => {
    const happened = {
      type: "accounts.signed_in",
      subjectId: userId,
      userId: userId as never,
      activity: true,
    };
    const rows = Array.from({ length: entries }, () => ({
      ...happened,
      id: newId("event"),
      actorKind: "user" as const,
      actorId: userId,
      payload: {},
      requestId: "request",
      door: "action",
    }));
    await connection().db.insert(events).values(rows);
  };

  it("has every page, and breaks off with an error when its reader is signed out or suspended half way", async () => {
    const { sql } = connection();
    for (const ending of ["nothing", "session", "standing", "role"]) {
      const member = ending === "role" ? await newStaff("admin") : await newMember();
      await make(250, member);
      const list = ending === "role" ? searchActivity : listActivity;
      const read = pagesOf(
        list,
        ctxFor({ actor: member.actor }),
        ending === "role" ? { userId: member.userId } : {},
      );
      const reader = streamOf(form, await read(null), read).getReader();
      let text = "";
      const rest = async () => {
        for (;;) {
          const { done, value } = await reader.read();
          if (done) return text;
          text += new TextDecoder().decode(value);
          if (text.length < 2) continue;
          if (ending === "session")
            await sql`update sessions set revoked_at = now() where id = ${member.sessionId}`;
          if (ending === "standing")
            await sql`update users set status = 'suspended' where id = ${member.userId}`;
          if (ending === "role")
            await sql`update users set role = 'user' where id = ${member.userId}`;
        }
      };
      if (ending === "nothing") expect(await rest()).toMatch(/^\[x{252}\]$/);
      else {
        expect(await refusal(rest())).toMatchObject({
          code: ending === "role" ? "auth.role_missing" : "auth.required",
        });
        expect(text).not.toContain("]");
      }
    }
  });
});
