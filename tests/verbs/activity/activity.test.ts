import { describe, expect, it } from "vitest";
import { changeHandle } from "@/lib/accounts/edit-profile";
import { listActivity } from "@/lib/activity/list-activity";
import { searchActivity } from "@/lib/activity/search-activity";
import { perform } from "@/lib/kernel/perform";
import { createToken } from "@/lib/tokens/create-token";
import { ctxFor, newMember, newStaff, refusal } from "../accounts/people";

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
        expect((await refusal(perform(listActivity, ctxFor({ actor }), { [end]: strange }))).kind).toBe("invalid");
    const all = await list({ fromDay: day(0), toDay: day(0) });
    expect(all).toHaveLength(4);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { data } = await perform(listActivity, ctxFor({ actor }), { limit: 1, ...(cursor ? { cursor } : {}) });
      seen.push(...data.items.map(({ type }) => type));
      cursor = data.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(all);
    expect((await refusal(perform(listActivity, ctxFor({ actor }), { group: "everything" as never }))).kind).toBe(
      "invalid",
    );
  });
});

describe("the record of the house", () => {
  it("narrows in the same way for administrators", async () => {
    const [{ actor }, member] = [await newStaff("admin"), await newMember()];
    const search = async (input: object) =>
      (await perform(searchActivity, ctxFor({ actor }), { userId: member.userId, ...input })).data.items.length;
    expect(await search({ group: "access" })).toBe(2);
    expect(await search({ group: "staff" })).toBe(0);
    expect(await search({ group: "access", toDay: day(-1) })).toBe(0);
  });
});
