import { count, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { users } from "@/db/schema/users";
import { openMagicLink } from "@/lib/credentials/verbs/open-magic-link";
import { requestMagicLink } from "@/lib/credentials/verbs/request-magic-link";
import { signIn } from "@/lib/credentials/verbs/sign-in";
import { perform } from "@/lib/kernel/perform";
import { refreshSession } from "@/lib/sessions/verbs/refresh-session";
import {
  ctxFor,
  goodPassword,
  later,
  newAddress,
  newMember,
  performForProgram,
  refusal,
  signUpProgram,
  tokenFrom,
} from "../../support/people";

describe("a link that signs in", () => {
  it("is good for ten minutes and no longer", async () => {
    const { email } = await newMember();
    const minutes = async (passed: number) => {
      await perform(requestMagicLink, ctxFor(), { email });
      const token = await tokenFrom(email);
      return performForProgram(openMagicLink, ctxFor({ now: later(passed * 60) }), { token });
    };
    expect((await minutes(9)).data.state).toBe("signed_in");
    expect((await refusal(minutes(11))).code).toBe("accounts.link_invalid");
  });
});

describe("a program's session", () => {
  it("ends sixty days after it began, however often its token was refreshed", async () => {
    const { data } = await signUpProgram(ctxFor(), { email: newAddress(), password: goodPassword });
    let { refreshToken } = data;
    for (const day of [20, 40, 59]) {
      const refreshed = await perform(refreshSession, ctxFor({ now: later(day * 86_400) }), {
        refreshToken,
      });
      refreshToken = refreshed.data.refreshToken;
    }
    const late = ctxFor({ now: later(61 * 86_400) });
    expect((await refusal(perform(refreshSession, late, { refreshToken }))).code).toBe(
      "auth.refresh_invalid",
    );
  });
});

describe("a password", () => {
  it("stays good however old it is", async () => {
    const { email, userId } = await newMember();
    await connection()
      .db.update(users)
      .set({ passwordChangedAt: new Date(0), createdAt: new Date(0) })
      .where(eq(users.id, userId));
    expect((await perform(signIn, ctxFor(), { email, password: goodPassword })).data.state).toBe(
      "signed_in",
    );
  });
});

describe("a new site", () => {
  it("has nobody in it whose password could be known", async () => {
    const [row] = await connection()
      .db.select({ found: count() })
      .from(users)
      .where(eq(users.role, "superuser"));
    expect(row?.found).toBe(0);
    for (const name of ["admin", "root", "sa", "administrator", "superuser", "mythwright"])
      for (const password of [name, "password", "changeme", "admin123"])
        expect(
          (
            await refusal(
              performForProgram(signIn, ctxFor(), { email: `${name}@example.org`, password }),
            )
          ).code,
        ).toBe("accounts.wrong_credentials");
  });
});
