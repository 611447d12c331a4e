import { and, eq } from "drizzle-orm";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { characters } from "@/db/schema/characters";
import { dataExports } from "@/db/schema/data-exports";
import { events } from "@/db/schema/events";
import { users } from "@/db/schema/users";
import { ctxOf, makeCharacter } from "@/db/seed/factories";
import { listActivity } from "@/lib/activity/verbs/list-activity";
import { searchActivity } from "@/lib/activity/verbs/search-activity";
import { deleteCharacter } from "@/lib/characters/verbs/delete-character";
import { beginTotp } from "@/lib/credentials/verbs/begin-totp";
import { signIn } from "@/lib/credentials/verbs/sign-in";
import { findExport } from "@/lib/data-exports/verbs/find-export";
import { requestExport } from "@/lib/data-exports/verbs/request-export";
import { perform } from "@/lib/kernel/perform";
import { actAs } from "@/lib/moderation/verbs/act-as";
import { appointSuperuser } from "@/lib/moderation/verbs/appoint-superuser";
import { reinstateUser } from "@/lib/moderation/verbs/reinstate-user";
import { setRole } from "@/lib/moderation/verbs/set-role";
import { stopActing } from "@/lib/moderation/verbs/stop-acting";
import { suspendUser } from "@/lib/moderation/verbs/suspend-user";
import { storage } from "@/lib/platform/storage/storage";
import { changeHandle } from "@/lib/profiles/verbs/change-handle";
import { editProfile } from "@/lib/profiles/verbs/edit-profile";
import { identifyBearer } from "@/lib/sessions/identify-bearer";
import { endOneSession } from "@/lib/sessions/verbs/end-one-session";
import { endOtherSessions } from "@/lib/sessions/verbs/end-other-sessions";
import { listSessions } from "@/lib/sessions/verbs/list-sessions";
import { createToken } from "@/lib/tokens/verbs/create-token";
import { listTokens } from "@/lib/tokens/verbs/list-tokens";
import { revokeToken } from "@/lib/tokens/verbs/revoke-token";
import { purgeExpired } from "@/lib/users/purge-expired";
import { readMe } from "@/lib/users/verbs/read-me";
import { requestDeletion } from "@/lib/users/verbs/request-deletion";
import { runtime } from "@/lib/wiring/runtime";
import { archivedOf, openArchive } from "@/tests/support/archive";
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

const rowOf = async (id: string) =>
  (
    await connection()
      .db.select()
      .from(users)
      .where(eq(users.id, id as never))
  )[0];

describe("staff", () => {
  it("suspend whom they outrank, with every session and token ending at once, and reinstate", async () => {
    const [moderator, admin, member] = [
      await newStaff("moderator"),
      await newStaff("admin"),
      await newMember(),
    ];
    const ctx = () => ctxFor({ actor: moderator.actor });
    const { data } = await perform(createToken, ctxFor({ actor: member.actor }), {
      name: "x",
      scopes: ["rules:read"],
    });
    await perform(suspendUser, ctx(), { id: member.userId, reason: "spoiled the well" });
    expect(await actorOf(member.sessionId)).toBeNull();
    expect(await identifyBearer(connection().db, data.token, new Date())).toBeNull();
    expect(
      (await refusal(perform(suspendUser, ctx(), { id: admin.userId, reason: "ambition" }))).code,
    ).toBe("accounts.insufficient_rank");
    expect(
      (await refusal(perform(suspendUser, ctx(), { id: moderator.userId, reason: "remorse" })))
        .code,
    ).toBe("accounts.insufficient_rank");
    await perform(reinstateUser, ctx(), { id: member.userId });
    expect(
      (await perform(signIn, ctxFor(), { email: member.email, password: member.password })).data
        .state,
    ).toBe("signed_in");
    expect((await mailsTo(member.email)).map((message) => message.subject)).toContain(
      "Your account is suspended",
    );
  });

  it("moderate by the ranks that stand when it is their turn, whoever is being promoted meanwhile", async () => {
    const [moderator, admin, member] = [
      await newStaff("moderator"),
      await newStaff("admin"),
      await newMember(),
    ];
    const moderate = (staff: typeof admin) =>
      perform(suspendUser, ctxFor({ actor: staff.actor }), {
        id: member.userId,
        reason: "spoiled the well",
      });
    const { sql } = connection();
    let moderated: Promise<{ code: string }> | undefined;
    await sql.begin(async (promotion) => {
      await promotion`update users set role = 'moderator' where id = ${member.userId}`;
      moderated = refusal(moderate(moderator));
      await new Promise((done) => setTimeout(done, 150));
    });
    expect((await moderated)?.code).toBe("accounts.insufficient_rank");
    expect((await rowOf(member.userId))?.status).toBe("active");
    await sql`update users set role = 'user' where id = ${admin.userId}`;
    expect((await refusal(moderate(admin))).code).toBe("accounts.insufficient_rank");
  });

  it("suspend once, however often it is pressed: one record, one letter, and another term is another judgement", async () => {
    const [{ actor }, member] = [await newStaff("moderator"), await newMember()];
    const moderate = (days?: number) =>
      perform(suspendUser, ctxFor({ actor }), {
        id: member.userId,
        reason: "spoiled the well",
        ...(days ? { days } : {}),
      });
    await Promise.all([moderate(3), moderate(3), moderate(3)]);
    const told = async () =>
      (await mailsTo(member.email)).filter(({ subject }) => /suspended/.test(subject ?? ""));
    expect(await told()).toHaveLength(1);
    await moderate();
    await moderate();
    expect(await told()).toHaveLength(2);
    expect((await rowOf(member.userId))?.suspendedUntil).toBeNull();
    const { data } = await perform(
      searchActivity,
      ctxFor({ actor: (await newStaff("admin")).actor }),
      {
        userId: member.userId,
        type: "accounts.suspended",
      },
    );
    expect(data.items).toHaveLength(2);
  });

  it("give roles below their own only, and admins only by the superuser", async () => {
    const [admin, superuser, member] = [
      await newStaff("admin"),
      await newStaff("superuser"),
      await newMember(),
    ];
    await perform(setRole, ctxFor({ actor: admin.actor }), {
      id: member.userId,
      role: "moderator",
    });
    expect((await rowOf(member.userId))?.role).toBe("moderator");
    expect(await actorOf(member.sessionId)).toBeNull();
    const refused = await refusal(
      perform(setRole, ctxFor({ actor: admin.actor }), { id: member.userId, role: "admin" }),
    );
    expect(refused.code).toBe("auth.permission_missing");
    await perform(setRole, ctxFor({ actor: superuser.actor }), {
      id: member.userId,
      role: "admin",
    });
    expect((await rowOf(member.userId))?.role).toBe("admin");
  });

  it("act as a user for an hour, with reason, e-mail and record, and without the user's dangerous acts", async () => {
    const [admin, member] = [await newStaff("admin"), await newMember({ name: "Mira" })];
    const { data } = await perform(actAs, ctxFor({ actor: admin.actor }), {
      id: member.userId,
      reason: "asked for help with a broken sheet",
    });
    const acting = await actorOf(data.sessionId);
    expect(acting).toMatchObject({
      userId: member.userId,
      role: "user",
      actingAs: { staffId: admin.userId },
    });
    const ctx = () => ctxFor({ ...(acting ? { actor: acting } : {}) });
    expect((await perform(readMe, ctx(), {})).data.actingAs?.staffId).toBe(admin.userId);
    for (const own of [
      perform(beginTotp, ctx(), {}),
      perform(changeHandle, ctx(), { handle: `helped-${Date.now().toString(36)}` }),
      perform(editProfile, ctx(), { name: "Somebody Else" }),
      perform(endOtherSessions, ctx(), {}),
      perform(endOneSession, ctx(), { id: member.sessionId }),
    ])
      expect((await refusal(own)).code).toBe("accounts.not_while_acting");
    expect(await actorOf(member.sessionId)).not.toBeNull();
    const sheet = await makeCharacter(ctx());
    await perform(deleteCharacter, ctx(), { id: sheet.id });
    const { data: page } = await perform(listActivity, ctxFor({ actor: member.actor }), {});
    const whereFrom = { address: null, device: "" };
    for (const type of ["accounts.acted_as", "characters.deleted"])
      expect(page.items.find((entry) => entry.type === type)).toMatchObject({
        by: "staff",
        actorId: admin.userId,
        ...whereFrom,
      });
    const { data: record } = await perform(searchActivity, ctxFor({ actor: admin.actor }), {
      userId: member.userId,
    });
    expect(
      record.items.find((entry) => entry.type === "accounts.acted_as")?.address,
    ).not.toBeNull();
    const { data: devices } = await perform(listSessions, ctxFor({ actor: member.actor }), {});
    expect(devices.sessions.find(({ id }) => id === data.sessionId)).toMatchObject({
      staff: true,
      address: null,
      network: null,
    });
    const documents = await archivedOf(ctxFor({ actor: member.actor }), member.userId);
    expect(JSON.stringify(documents["sessions.json"])).not.toContain(admin.sessionId);
    expect(documents["activity.json"]).toContainEqual(
      expect.objectContaining({ type: "accounts.acted_as", address: null, userAgent: null }),
    );
    expect((await mailsTo(member.email))[0]?.textBody).toContain(
      "asked for help with a broken sheet",
    );
    expect(await actorOf(data.sessionId, later(3601))).toBeNull();
    const back = await perform(stopActing, ctx(), {});
    expect(back.data.sessionId).toBe(admin.sessionId);
    expect(await actorOf(data.sessionId)).toBeNull();
  });

  it("stop acting when their own session ends, and never act as their equals", async () => {
    const [admin, other, member] = [
      await newStaff("admin"),
      await newStaff("admin"),
      await newMember(),
    ];
    const reason = "a good and sufficient reason";
    expect(
      (await refusal(perform(actAs, ctxFor({ actor: admin.actor }), { id: other.userId, reason })))
        .code,
    ).toBe("accounts.insufficient_rank");
    const { data } = await perform(actAs, ctxFor({ actor: admin.actor }), {
      id: member.userId,
      reason,
    });
    await perform(endOneSession, ctxFor({ actor: admin.actor }), { id: admin.sessionId });
    expect(await actorOf(data.sessionId)).toBeNull();
  });

  it("search the whole record, which members cannot", async () => {
    const [admin, member] = [await newStaff("admin"), await newMember()];
    const { data } = await perform(searchActivity, ctxFor({ actor: admin.actor }), {
      userId: member.userId,
      type: "accounts.signed",
    });
    expect(data.items.map((entry) => entry.type).sort()).toEqual([
      "accounts.signed_in",
      "accounts.signed_up",
    ]);
    expect((await refusal(perform(searchActivity, ctxFor({ actor: member.actor }), {}))).code).toBe(
      "auth.role_missing",
    );
  });

  it("get their first superuser from the machine alone, and only with a proved mailbox", async () => {
    const member = await newMember();
    const system = ctxFor({ actor: { kind: "system", job: "make-superuser" } });
    expect((await refusal(perform(appointSuperuser, system, { email: member.email }))).code).toBe(
      "accounts.email_unproved",
    );
    await connection()
      .db.update(users)
      .set({ emailVerifiedAt: new Date() })
      .where(eq(users.id, member.userId));
    await perform(appointSuperuser, system, { email: member.email });
    expect((await rowOf(member.userId))?.role).toBe("superuser");
    const superuser = await newStaff("superuser");
    expect(
      (
        await refusal(
          perform(appointSuperuser, ctxFor({ actor: superuser.actor }), { email: member.email }),
        )
      ).kind,
    ).toBe("forbidden");
  });
});

describe("sessions", () => {
  it("are listed to their owner alone, and ended one by one or all but this one", async () => {
    const [member, stranger] = [await newMember(), await newMember()];
    const second = (
      await perform(signIn, ctxFor(), { email: member.email, password: member.password })
    ).data;
    const ctx = () => ctxFor({ actor: member.actor });
    const { data } = await perform(listSessions, ctx(), {});
    expect(data.sessions.map((session) => session.current).sort()).toEqual([false, true]);
    expect(data.sessions[0]).toMatchObject({
      browser: "Firefox",
      system: "Linux",
      country: null,
      sameNetwork: false,
    });
    const near = ctxFor({
      actor: member.actor,
      address: data.sessions[0]?.address?.replace(/\d+$/, "99") ?? "",
    });
    expect((await perform(listSessions, near, {})).data.sessions[0]?.sameNetwork).toBe(true);
    const id = "sessionId" in second ? second.sessionId : "";
    expect(
      (await refusal(perform(endOneSession, ctxFor({ actor: stranger.actor }), { id }))).kind,
    ).toBe("not_found");
    expect((await perform(endOtherSessions, ctx(), {})).data.ended).toBe(1);
    expect(await actorOf(id as never)).toBeNull();
    expect(await actorOf(member.sessionId)).not.toBeNull();
  });
});

describe("a personal token", () => {
  it("is shown once, kept as a hash, holds until its day, and ends when it is revoked", async () => {
    const { actor, userId } = await newMember();
    const ctx = () => ctxFor({ actor });
    const { data } = await perform(createToken, ctx(), {
      name: "sheet sync",
      scopes: ["characters:read"],
      days: 7,
    });
    const identify = (now = new Date()) => identifyBearer(connection().db, data.token, now);
    expect(data.token).toMatch(/^mw_/);
    expect(await identify()).toMatchObject({ kind: "token", userId, scopes: ["characters:read"] });
    expect(await identify(later(7 * 86_400 + 1))).toBeNull();
    const { data: listed } = await perform(listTokens, ctx(), {});
    expect(JSON.stringify(listed)).not.toContain(data.token);
    expect(listed.tokens).toMatchObject([{ name: "sheet sync", hint: data.token.slice(-4) }]);
    const stranger = await newMember();
    expect(
      (await refusal(perform(revokeToken, ctxFor({ actor: stranger.actor }), { id: data.id })))
        .kind,
    ).toBe("not_found");
    await perform(revokeToken, ctx(), { id: data.id });
    expect(await identify()).toBeNull();
  });

  it("is refused when a character of it is wrong, and cannot make another", async () => {
    const { actor } = await newMember();
    const { data } = await perform(createToken, ctxFor({ actor }), {
      name: "x",
      scopes: ["account:write"],
    });
    const wrong = `${data.token.slice(0, 20)}${data.token[20] === "A" ? "B" : "A"}${data.token.slice(21)}`;
    expect(await identifyBearer(connection().db, wrong, new Date())).toBeNull();
    const token = await identifyBearer(connection().db, data.token, new Date());
    const asToken = ctxFor({ ...(token ? { actor: token } : {}) });
    expect(
      (await refusal(perform(createToken, asToken, { name: "y", scopes: ["rules:read"] }))).code,
    ).toBe("auth.token_not_accepted");
  });
});

describe("a profile", () => {
  it("takes what its fields allow, and refuses links that could run script", async () => {
    const ctx = ctxFor({ actor: (await newMember()).actor });
    const { data } = await perform(editProfile, ctx, {
      name: "پریسا",
      bio: "Keeps a shelf.",
      links: [{ label: "Site", url: "https://example.org" }],
      privacy: { bio: "private" },
      timeZone: "Asia/Tehran",
    });
    expect(data).toMatchObject({
      name: "پریسا",
      privacy: { bio: "private" },
      timeZone: "Asia/Tehran",
    });
    for (const url of ["javascript:alert(1)", "ftp://example.org", "data:text/html,x"])
      expect(
        (await refusal(perform(editProfile, ctx, { links: [{ label: "x", url }] }))).fields,
      ).toEqual(["links.0.url: accounts.link_url"]);
    expect((await refusal(perform(editProfile, ctx, { role: "admin" } as never))).kind).toBe(
      "invalid",
    );
  });

  it("keeps a handle that was given up from everybody but its former owner", async () => {
    const [one, two] = [await newMember(), await newMember()];
    const first = `keeper-${Date.now().toString(36)}`;
    await perform(changeHandle, ctxFor({ actor: one.actor }), { handle: first });
    expect(
      (await refusal(perform(changeHandle, ctxFor({ actor: two.actor }), { handle: first })))
        .fields,
    ).toEqual(["handle: accounts.handle_taken"]);
    await perform(changeHandle, ctxFor({ actor: one.actor }), { handle: `${first}-x` });
    expect(
      (await refusal(perform(changeHandle, ctxFor({ actor: two.actor }), { handle: first }))).kind,
    ).toBe("invalid");
    await perform(changeHandle, ctxFor({ actor: one.actor }), { handle: first });
  });
});

describe("one's own data", () => {
  it("comes as one zip, locked where it lies, to its owner alone, without any secret", async () => {
    const member = await newMember();
    const ctx = () => ctxFor({ actor: member.actor });
    await makeCharacter(ctxOf(runtime(), { id: member.userId, kind: "member", role: "user" }));
    const { data } = await perform(requestExport, ctx(), {});
    await doJobs();
    const { data: found } = await perform(findExport, ctx(), { id: data.id });
    const kept = await storage().get(found.fileKey);
    const bytes =
      kept.ok && kept.file
        ? Buffer.from(await new Response(kept.file.body).arrayBuffer())
        : Buffer.alloc(0);
    expect(() => unzipSync(new Uint8Array(bytes))).toThrow();
    const files = await openArchive(found.fileKey, bytes.length);
    const text = Object.values(files)
      .map((file) => new TextDecoder().decode(file))
      .join("\n");
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(["account.json", "characters.json", "activity.json"]),
    );
    expect(text).toContain(member.email);
    expect(text).not.toContain("$argon2");
    const stranger = await newMember();
    expect(
      (await refusal(perform(findExport, ctxFor({ actor: stranger.actor }), { id: data.id }))).kind,
    ).toBe("not_found");
    const late = {
      actor: { ...member.actor, freshUntil: later(9 * 86_400) },
      now: later(8 * 86_400),
    };
    expect((await refusal(perform(findExport, ctxFor(late), { id: data.id }))).kind).toBe(
      "not_found",
    );
  });

  it("can be given back within two weeks of asking for deletion by signing in", async () => {
    const member = await newMember();
    await perform(requestDeletion, ctxFor({ actor: member.actor }), { understood: true });
    expect(await actorOf(member.sessionId)).toBeNull();
    await purgeExpired.handler(ctxFor({ actor: { kind: "system", job: "tidy" } }), {});
    const { data } = await perform(signIn, ctxFor(), {
      email: member.email,
      password: member.password,
    });
    expect(data).toMatchObject({ state: "signed_in", restored: true });
    expect(await rowOf(member.userId)).toMatchObject({ status: "active", deletionDueAt: null });
  });

  it("is gone after two weeks, with a record that names nobody", async () => {
    const member = await newMember();
    const made = await makeCharacter(
      ctxOf(runtime(), { id: member.userId, kind: "member", role: "user" }),
    );
    await perform(requestDeletion, ctxFor({ actor: member.actor }), { understood: true });
    await purgeExpired.handler(
      ctxFor({ actor: { kind: "system", job: "tidy" }, now: later(15 * 86_400) }),
      {},
    );
    expect(await rowOf(member.userId)).toBeUndefined();
    expect(
      await connection().db.select().from(characters).where(eq(characters.id, made.id)),
    ).toEqual([]);
    expect(
      await connection().db.select().from(dataExports).where(eq(dataExports.userId, member.userId)),
    ).toEqual([]);
    expect(
      await connection().db.select().from(events).where(eq(events.userId, member.userId)),
    ).toEqual([]);
    expect(
      await connection().db.select().from(events).where(eq(events.actorId, member.userId)),
    ).toEqual([]);
    const [erasure] = await connection()
      .db.select()
      .from(events)
      .where(and(eq(events.subjectId, member.userId), eq(events.type, "accounts.erased")));
    expect(erasure).toMatchObject({
      actorKind: "system",
      userId: null,
      payload: { why: "requested" },
    });
  });
});
