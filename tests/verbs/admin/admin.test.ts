import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { identities } from "@/db/schema/credentials";
import { users } from "@/db/schema/users";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import { endSessionsOfPerson } from "@/lib/admin/verbs/end-sessions-of-person";
import { findPeople } from "@/lib/admin/verbs/find-people";
import { getPerson } from "@/lib/admin/verbs/get-person";
import { readQueue } from "@/lib/admin/verbs/read-queue";
import { getPublicCharacter } from "@/lib/characters/verbs/get-public-character";
import { publishCharacter } from "@/lib/characters/verbs/publish-character";
import { signIn } from "@/lib/credentials/verbs/sign-in";
import { newId } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { liftSuspensions } from "@/lib/moderation/jobs";
import { reinstateUser } from "@/lib/moderation/verbs/reinstate-user";
import { setRole } from "@/lib/moderation/verbs/set-role";
import { suspendUser } from "@/lib/moderation/verbs/suspend-user";
import { changeHandle } from "@/lib/profiles/verbs/change-handle";
import { getPublicProfile } from "@/lib/profiles/verbs/get-public-profile";
import { purgeExpired } from "@/lib/users/purge-expired";
import { deactivateAccount } from "@/lib/users/verbs/deactivate-account";
import { requestDeletion } from "@/lib/users/verbs/request-deletion";
import { runtime } from "@/lib/wiring/runtime";
import {
  actorOf,
  ctxFor,
  doJobs,
  later,
  mailsTo,
  newMember,
  newStaff,
  refusal,
} from "../../support/people";

const dayS = 86_400;
const system = (now?: Date) =>
  ctxFor({ actor: { kind: "system", job: "tidy" }, ...(now ? { now } : {}) });

describe("finding people", () => {
  it("is by id, by part of handle or name, and by a whole e-mail address only", async () => {
    const [{ actor }, word] = [await newStaff("moderator"), `vael${Date.now().toString(36)}`];
    const person = await makePerson({ name: `Old ${word} of the Fen`, handle: `${word}-x` });
    const find = async (query: string) =>
      (await perform(findPeople, ctxFor({ actor }), { query })).data.items.map(({ id }) => id);
    for (const query of [person.id, word, word.toUpperCase(), `@${word}-x`, person.email as string])
      expect(await find(query), query).toEqual([person.id]);
    const address = person.email as string;
    for (const query of [address.slice(0, -1), address.split("@")[0] as string])
      expect(await find(query)).toEqual([]);
    expect(await find("%")).toEqual([]);
    expect(await find("someone@else.example")).toEqual([]);
  });

  it("pages through everybody once, and narrows by role and standing", async () => {
    const { actor } = await newStaff("moderator");
    const word = `paged${Date.now().toString(36)}`;
    for (let at = 0; at < 3; at += 1)
      await makePerson({ name: `${word} ${at}`, role: at === 0 ? "moderator" : "user" });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { data } = await perform(findPeople, ctxFor({ actor }), {
        query: word,
        limit: 2,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...data.items.map(({ name }) => name ?? ""));
      cursor = data.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual([`${word} 2`, `${word} 1`, `${word} 0`]);
    const { data } = await perform(findPeople, ctxFor({ actor }), {
      query: word,
      role: "moderator",
    });
    expect(data.items.map(({ name }) => name)).toEqual([`${word} 0`]);
  });
});

describe("one person", () => {
  it("is shown with what they made and guard it with, addresses to administrators only", async () => {
    const [moderator, admin, member] = [
      await newStaff("moderator"),
      await newStaff("admin"),
      await newMember(),
    ];
    await makeCharacter(ctxOf(runtime(), { id: member.userId, kind: "member", role: "user" }));
    const see = async (actor: typeof admin.actor) =>
      (await perform(getPerson, ctxFor({ actor }), { id: member.userId })).data;
    const [less, more] = [await see(moderator.actor), await see(admin.actor)];
    expect(less).toMatchObject({
      email: null,
      characters: { all: 1, shared: 0 },
      signInMethods: { password: true },
    });
    expect(less.sessions).toMatchObject([{ browser: "Firefox", address: null }]);
    expect(JSON.stringify(less)).not.toContain(member.email);
    expect(more).toMatchObject({ email: member.email });
    expect(more.sessions?.[0]?.address).toMatch(/^10\./);
    expect(less.may).toEqual({
      suspend: true,
      reinstate: false,
      endSessions: true,
      actAs: false,
      readActivity: false,
      grantStars: false,
      roles: [],
    });
    expect(more.may).toMatchObject({ actAs: true, readActivity: true, roles: ["moderator"] });
    const { data: equal } = await perform(getPerson, ctxFor({ actor: moderator.actor }), {
      id: moderator.userId,
    });
    expect(equal.may).toMatchObject({
      suspend: false,
      endSessions: false,
      actAs: false,
      roles: [],
    });
  });

  it("is counted apart from everybody else", async () => {
    const [{ actor }, one, other] = [
      await newStaff("moderator"),
      await newMember(),
      await newMember(),
    ];
    const ctx = ctxOf(runtime(), { id: one.userId, kind: "member", role: "user" });
    const shown = await makeCharacter(ctx, { name: "Wren" });
    await makeCharacter(ctx);
    await perform(publishCharacter, ctx, { id: shown.id, visibility: "public" });
    for (const provider of ["discord", "github"])
      await connection()
        .db.insert(identities)
        .values({ id: newId("identity"), userId: one.userId, provider, subject: newId("event") });
    const see = async (id: typeof one.userId) =>
      (await perform(getPerson, ctxFor({ actor }), { id })).data;
    const none = { characters: { all: 0, shared: 0 }, portraits: 0, tokens: 0 };
    expect(await see(one.userId)).toMatchObject({
      ...none,
      characters: { all: 2, shared: 1 },
      signInMethods: { identities: ["discord", "github"], totp: false, passkeys: 0 },
    });
    expect(await see(other.userId)).toMatchObject({
      ...none,
      signInMethods: { identities: [], totp: false, passkeys: 0 },
    });
  });

  it("shows where somebody is signed in to those alone who may sign them out", async () => {
    const [moderator, equal] = [await newStaff("moderator"), await newStaff("moderator")];
    const [admin, superuser] = [await newStaff("admin"), await newStaff("superuser")];
    const see = async (staff: typeof admin, about: typeof admin) =>
      (await perform(getPerson, ctxFor({ actor: staff.actor }), { id: about.userId })).data
        .sessions;
    for (const about of [equal, admin, superuser, moderator])
      expect(await see(moderator, about)).toBeNull();
    expect(await see(admin, superuser)).toBeNull();
    expect(await see(admin, moderator)).toHaveLength(1);
    expect(await see(superuser, admin)).toHaveLength(1);
  });

  it("is offered exactly the acts that the verbs allow", async () => {
    for (const role of ["moderator", "admin", "superuser"] as const) {
      const [staff, subject] = [await newStaff(role), await newMember()];
      const { data } = await perform(getPerson, ctxFor({ actor: staff.actor }), {
        id: subject.userId,
      });
      for (const given of ["moderator", "admin"] as const) {
        const tried = perform(setRole, ctxFor({ actor: staff.actor }), {
          id: subject.userId,
          role: given,
        });
        const done = await tried.then(
          () => true,
          () => false,
        );
        expect(done, `${role} gives ${given}`).toBe(data.may.roles.includes(given));
        if (done)
          await connection()
            .db.update(users)
            .set({ role: "user" })
            .where(eq(users.id, subject.userId));
      }
    }
  });

  it("is signed out everywhere by staff who outrank them, with the reason in their activity", async () => {
    const [moderator, admin, member] = [
      await newStaff("moderator"),
      await newStaff("admin"),
      await newMember(),
    ];
    const act = (id: string) =>
      perform(endSessionsOfPerson, ctxFor({ actor: moderator.actor }), {
        id,
        reason: "seen elsewhere",
      });
    expect((await act(member.userId)).data).toEqual({ ended: 1 });
    expect(await actorOf(member.sessionId)).toBeNull();
    expect((await refusal(act(admin.userId))).code).toBe("accounts.insufficient_rank");
    expect(await actorOf(admin.sessionId)).not.toBeNull();
  });
});

describe("a suspension", () => {
  it("tells reason and term to whoever proves to be its owner, and to nobody else", async () => {
    const [{ actor }, member] = [await newStaff("moderator"), await newMember()];
    await perform(suspendUser, ctxFor({ actor }), {
      id: member.userId,
      reason: "spoiled the well",
      days: 3,
    });
    const enter = (password: string, now?: Date) =>
      perform(signIn, ctxFor(now ? { now } : {}), { email: member.email, password });
    expect(await refusal(enter("not the password"))).toMatchObject({
      code: "accounts.wrong_credentials",
    });
    expect(await refusal(enter(member.password))).toMatchObject({
      kind: "forbidden",
      code: "accounts.suspended",
    });
    const [message] = await mailsTo(member.email);
    expect(message?.textBody).toContain("spoiled the well");
    expect(message?.textBody).toMatch(/suspended your account until \w+/);
    expect((await enter(member.password, later(3 * dayS + 60))).data.state).toBe("signed_in");
  });

  it("ends by itself when its term is over, and shows the pages again", async () => {
    const [{ actor }, member] = [await newStaff("moderator"), await newMember()];
    const handle = `lapsed-${Date.now().toString(36)}`;
    await perform(changeHandle, ctxFor({ actor: member.actor }), { handle });
    const ctx = ctxOf(runtime(), { id: member.userId, kind: "member", role: "user" });
    const made = await makeCharacter(ctx);
    const shared = await perform(publishCharacter, ctx, { id: made.id, visibility: "public" });
    const { slug } = shared.data;
    const guest = () => ctxFor();
    const { tags } = await perform(suspendUser, ctxFor({ actor }), {
      id: member.userId,
      reason: "a short rest",
      days: 1,
    });
    expect(tags).toEqual(
      expect.arrayContaining([`profile:${handle}`, `character:${slug}`, "showcase"]),
    );
    expect((await refusal(perform(getPublicCharacter, guest(), { slug }))).kind).toBe("not_found");
    await liftSuspensions.handler(system(later(dayS - 60)), {});
    expect((await refusal(perform(getPublicProfile, guest(), { handle }))).kind).toBe("not_found");
    await liftSuspensions.handler(system(later(dayS + 60)), {});
    expect((await perform(getPublicProfile, guest(), { handle })).data.handle).toBe(handle);
    expect((await perform(getPublicCharacter, guest(), { slug })).data.character.slug).toBe(slug);
    expect((await mailsTo(member.email)).map(({ subject }) => subject)).toContain(
      "Your account is open again",
    );
  });

  it("does not call a deletion off, and only what is suspended can be reinstated", async () => {
    const [{ actor }, member] = [await newStaff("admin"), await newMember()];
    const ctx = () => ctxFor({ actor });
    expect((await refusal(perform(reinstateUser, ctx(), { id: member.userId }))).code).toBe(
      "accounts.not_suspended",
    );
    await perform(requestDeletion, ctxFor({ actor: member.actor }), { understood: true });
    await perform(suspendUser, ctx(), { id: member.userId, reason: "while leaving" });
    await perform(reinstateUser, ctx(), { id: member.userId });
    const [row] = await connection().db.select().from(users).where(eq(users.id, member.userId));
    expect(row).toMatchObject({ status: "deactivated", statusReason: null });
    expect(row?.deletionDueAt).not.toBeNull();
  });
});

describe("closing the account for a while", () => {
  it("hides everything, deletes nothing however long it takes, and ends with signing in", async () => {
    const member = await newMember();
    const handle = `away-${Date.now().toString(36)}`;
    await perform(changeHandle, ctxFor({ actor: member.actor }), { handle });
    await perform(deactivateAccount, ctxFor({ actor: member.actor }), { understood: "on" });
    expect(await actorOf(member.sessionId)).toBeNull();
    expect((await refusal(perform(getPublicProfile, ctxFor(), { handle }))).kind).toBe("not_found");
    await purgeExpired.handler(system(later(80 * dayS)), {});
    const back = (
      await perform(signIn, ctxFor(), { email: member.email, password: member.password })
    ).data;
    expect(back).toMatchObject({ state: "signed_in", restored: true });
    expect((await perform(getPublicProfile, ctxFor(), { handle })).data.handle).toBe(handle);
    expect((await mailsTo(member.email)).map(({ subject }) => subject)).toContain(
      "Your account is closed",
    );
  });
});

describe("an account that its owner has closed", () => {
  it("stays closed when a suspension ends, until its owner comes back", async () => {
    const [{ actor }, member] = [await newStaff("moderator"), await newMember()];
    const statusOf = async () =>
      (await connection().db.select().from(users).where(eq(users.id, member.userId)))[0]?.status;
    await perform(deactivateAccount, ctxFor({ actor: member.actor }), { understood: "on" });
    await perform(suspendUser, ctxFor({ actor }), { id: member.userId, reason: "while away" });
    await perform(reinstateUser, ctxFor({ actor }), { id: member.userId });
    expect(await statusOf()).toBe("deactivated");
    const signedIn = await perform(signIn, ctxFor(), {
      email: member.email,
      password: member.password,
    });
    expect(signedIn.data).toMatchObject({ state: "signed_in", restored: true });
    await perform(suspendUser, ctxFor({ actor }), { id: member.userId, reason: "while here" });
    await perform(reinstateUser, ctxFor({ actor }), { id: member.userId });
    expect(await statusOf()).toBe("active");
  });
});

describe("the queue", () => {
  it("is shown to administrators by name and number, without what jobs carry", async () => {
    await newMember();
    await doJobs();
    const { actor } = await newStaff("admin");
    const { data } = await perform(readQueue, ctxFor({ actor }), {});
    expect(data.queues.map(({ name }) => name)).toContain("credentials.mail_welcome");
    expect(
      data.queues.every(({ waiting, running, failed }) => waiting + running + failed >= 0),
    ).toBe(true);
    expect(JSON.stringify(data)).not.toContain("usr_");
  });
});
