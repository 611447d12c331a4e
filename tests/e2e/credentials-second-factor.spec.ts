import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { expect, type SignInServer, test } from "../support/sign-in-server";
import {
  accessible,
  enterPassword,
  goodPassword,
  newAddress,
  section,
  signUp,
} from "../support/sign-in-steps";

const codeNow = (secret: string, aheadMs = 0) =>
  new TOTP({
    secret: Secret.fromBase32(secret),
    digits: 6,
    period: 30,
    algorithm: "SHA1",
  }).generate({
    timestamp: Date.now() + aheadMs,
  });

/** Each code is good once: makes the app forget which it has seen, as half a minute would. */
const letTimePass = (server: SignInServer) => server.sql`update totp_factors set last_step = null`;

async function setUpApp(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.goto("/settings/security");
  const card = section(page, "Two-factor authentication");
  await card.getByRole("button", { name: "Set up an authenticator app" }).click();
  await expect(
    card.getByRole("img", { name: "Picture to scan with an authenticator app" }),
  ).toBeVisible();
  const secret = (await card.locator("code").textContent())?.replaceAll(/\s/g, "") ?? "";
  await card.getByLabel("Six digits").fill("000000");
  await card.getByRole("button", { name: "Switch it on" }).click();
  await expect(card.getByText("That code is not right", { exact: false })).toBeVisible();
  await card.getByLabel("Six digits").fill(codeNow(secret));
  await card.getByRole("button", { name: "Switch it on" }).click();
  const list = card.getByRole("list", { name: "Recovery codes" });
  await expect(list.getByRole("listitem")).toHaveCount(10);
  return { secret, codes: await list.getByRole("listitem").allTextContents() };
}

test("an authenticator app is set up from its picture and asked for after the password; a recovery code stands in once", async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  const email = newAddress();
  await signUp(page, email);
  const { secret, codes } = await setUpApp(page);
  await accessible(page);

  await letTimePass(server);
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await enterPassword(page, email);
  await page.getByLabel("Code from your authenticator app").fill("000000");
  await page.getByRole("button", { name: "Continue", exact: true }).first().click();
  await expect(page.getByText("That code is not right", { exact: false })).toBeVisible();
  await page.getByLabel("Code from your authenticator app").fill(codeNow(secret));
  await page.getByRole("button", { name: "Continue", exact: true }).first().click();
  await page.waitForURL(/\/dashboard$/);

  for (const works of [true, false]) {
    await page.context().clearCookies();
    await page.goto("/sign-in");
    await enterPassword(page, email);
    await page.getByText("Use a recovery code instead").click();
    await page.getByLabel("Recovery code").fill(codes[0] ?? "");
    await page.getByRole("button", { name: "Continue", exact: true }).last().click();
    if (works) await page.waitForURL(/\/dashboard$/);
    else await expect(page.getByText("That code is not right", { exact: false })).toBeVisible();
  }
  await server.mail(email, /recovery code/i);
});

test("dangerous acts ask again once the sign-in is old, and take the password or the app's code for ten minutes", async ({
  page,
  server,
}) => {
  const email = newAddress();
  await signUp(page, email);
  const { secret } = await setUpApp(page);
  const growOld = () =>
    server.sql`update sessions set fresh_until = now() where user_id in (select id from users where email = ${email})`;

  await growOld();
  await page.goto("/settings/privacy");
  await page.getByLabel("I understand that everything will be gone").check();
  await page.getByRole("button", { name: "Delete my account" }).click();
  await page.getByRole("link", { name: "Show that it is you" }).click();
  await expect(page.getByRole("heading", { name: "Is it really you?" })).toBeVisible();
  await accessible(page);
  await page.getByLabel("Password", { exact: true }).fill("not my password at all");
  await page.getByRole("button", { name: "Continue", exact: true }).first().click();
  await expect(page.getByText("That is not your password.")).toBeVisible();
  await page.getByLabel("Password", { exact: true }).fill(goodPassword);
  await page.getByRole("button", { name: "Continue", exact: true }).first().click();
  await page.waitForURL(/\/settings\/privacy$/);

  await growOld();
  await letTimePass(server);
  await page.goto("/settings/security");
  await section(page, "Two-factor authentication")
    .getByRole("button", { name: "Remove the app" })
    .click();
  await section(page, "Two-factor authentication")
    .getByRole("link", { name: "Show that it is you" })
    .click();
  await page.getByLabel("Code from your authenticator app").fill(codeNow(secret));
  await page.getByRole("button", { name: "Continue", exact: true }).last().click();
  await page.waitForURL(/\/settings\/security$/);
  await section(page, "Two-factor authentication")
    .getByRole("button", { name: "Remove the app" })
    .click();
  await expect(page.getByRole("button", { name: "Set up an authenticator app" })).toBeVisible();
  await server.mail(email, /Remove|removed|no longer|gone/i);
});
