import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { outboxMessages } from "@/db/schema/outbox";
import { users } from "@/db/schema/users";
import { ctxOf, makeCharacter } from "@/db/seed/factories";
import { changePassword } from "@/lib/credentials/verbs/change-password";
import { signIn } from "@/lib/credentials/verbs/sign-in";
import { signInByIdentity } from "@/lib/credentials/verbs/sign-in-by-identity";
import { requestExport } from "@/lib/data-exports/verbs/request-export";
import { perform } from "@/lib/kernel/perform";
import {
  isChoice,
  notificationKinds,
  notificationTable,
} from "@/lib/notifications/notification-table";
import { editNotifications } from "@/lib/notifications/verbs/edit-notifications";
import { readNotifications } from "@/lib/notifications/verbs/read-notifications";
import { randomSecret } from "@/lib/platform/security/secrets";
import { requestPortrait } from "@/lib/portraits/verbs/request-portrait";
import { createToken } from "@/lib/tokens/verbs/create-token";
import { settleDeliveries } from "@/lib/wiring/deliver";
import { runtime } from "@/lib/wiring/runtime";
import { ctxFor, doJobs, mailsTo, newAddress, newMember, refusal } from "../../support/people";

let made = 0;
const newNumber = () =>
  `+98912${String(process.pid % 1000).padStart(3, "0")}${String(made++).padStart(4, "0")}`;

async function newVerified() {
  const member = await newMember();
  const phone = newNumber();
  await connection()
    .db.update(users)
    .set({ emailVerifiedAt: new Date(), phone, phoneVerifiedAt: new Date() })
    .where(eq(users.id, member.userId));
  return { ...member, phone };
}

async function textsTo(phone: string): Promise<string[]> {
  await doJobs();
  const rows = await connection()
    .db.select()
    .from(outboxMessages)
    .where(eq(outboxMessages.recipient, phone))
    .orderBy(desc(outboxMessages.id));
  return rows.map(({ textBody }) => textBody);
}

const subjects = async (email: string) => (await mailsTo(email)).map(({ subject }) => subject);

describe("letters about safety", () => {
  it("tell of a new device, a changed password, a new token and a new way in", async () => {
    const member = await newVerified();
    const { email, password } = member;
    await perform(signIn, ctxFor(), { email, password, device: randomSecret() });
    expect(await subjects(email)).not.toContain("A new device signed in");
    await perform(signIn, ctxFor(), { email, password, device: randomSecret() });
    await perform(createToken, ctxFor({ actor: member.actor }), {
      name: "sync",
      scopes: ["rules:read"],
    });
    const github = {
      provider: "github",
      subject: newAddress(),
      verifiedEmail: null,
      name: "Octo",
    } as const;
    await perform(signInByIdentity, ctxFor({ actor: member.actor }), {
      ...github,
      intent: "link",
      setOutBy: member.userId,
    });
    await perform(changePassword, ctxFor({ actor: member.actor }), {
      current: password,
      password: "a wholly different sentence",
    });
    expect(await subjects(email)).toEqual(
      expect.arrayContaining([
        "A new device signed in",
        "A new API token",
        "New sign-in method added",
        "Your password was changed",
      ]),
    );
  });

  it("cannot be switched off, by no field and no role", async () => {
    const { actor } = await newVerified();
    for (const notice of notificationKinds.filter(
      (name) => notificationTable[name].mail === "always",
    )) {
      const tried = perform(editNotifications, ctxFor({ actor }), {
        choices: { [notice]: { mail: false } },
      });
      expect((await refusal(tried)).kind, notice).toBe("invalid");
    }
    await connection()
      .db.update(users)
      .set({ notifications: { "token_created.mail": false } })
      .where(eq(users.id, actor.userId));
    const { data } = await perform(readNotifications, ctxFor({ actor }), {});
    expect(data.rows.find(({ event }) => event === "token_created")?.mail).toEqual({
      on: true,
      fixed: true,
    });
  });

  it("come as text messages too where that was chosen and the number is proved", async () => {
    const member = await newVerified();
    const makeToken = () =>
      perform(createToken, ctxFor({ actor: member.actor }), { name: "x", scopes: ["rules:read"] });
    await makeToken();
    expect(await textsTo(member.phone)).toEqual([]);
    await perform(editNotifications, ctxFor({ actor: member.actor }), {
      choices: { token_created: { sms: true } },
    });
    await makeToken();
    expect(await textsTo(member.phone)).toEqual([
      expect.stringMatching(/^A new API token \(.+\)\. If that was not you/),
    ]);
    await connection()
      .db.update(users)
      .set({ phoneVerifiedAt: null })
      .where(eq(users.id, member.userId));
    await makeToken();
    expect(await textsTo(member.phone)).toHaveLength(1);
  });
});

describe("letters for convenience", () => {
  it("come or stay away as they were chosen", async () => {
    const { actor, email } = await newVerified();
    await perform(editNotifications, ctxFor({ actor }), {
      choices: { export_ready: { mail: false } },
    });
    await perform(requestExport, ctxFor({ actor }), {});
    expect(await subjects(email)).not.toContain("Your archive is ready");
    await perform(editNotifications, ctxFor({ actor }), {
      choices: { export_ready: { mail: true } },
    });
    await perform(requestExport, ctxFor({ actor }), {});
    expect(await subjects(email)).toContain("Your archive is ready");
  });

  it("tell of a finished portrait only those who asked for it", async () => {
    for (const asked of [false, true]) {
      const { actor, email, userId } = await newVerified();
      await perform(editNotifications, ctxFor({ actor }), {
        choices: { portrait_ready: { mail: asked } },
      });
      const ctx = ctxOf(runtime(), { id: userId, kind: "member", role: "user" });
      const { id } = await makeCharacter(ctx);
      await perform(requestPortrait, ctx, { characterId: id, provider: "painter" });
      await doJobs();
      await settleDeliveries();
      const messages = (await mailsTo(email)).filter(
        ({ subject }) => subject === "Your portrait is ready",
      );
      expect(messages).toHaveLength(asked ? 1 : 0);
      if (asked) expect(messages[0]?.textBody).toContain(`/characters/${id}`);
    }
  }, 90_000);

  it("keep the choices that were not named", async () => {
    const { actor } = await newVerified();
    const edit = (choices: object) => perform(editNotifications, ctxFor({ actor }), { choices });
    await edit({ portrait_ready: { mail: true } });
    const { data } = await edit({ new_device: { sms: true } });
    const of = (name: string) => data.rows.find(({ event }) => event === name);
    expect(of("portrait_ready")?.mail.on).toBe(true);
    expect(of("new_device")?.sms?.on).toBe(true);
    expect(data.rows.every(({ event, mail }) => mail.fixed === !isChoice(event, "mail"))).toBe(
      true,
    );
  });
});
