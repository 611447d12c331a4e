import { Secret, TOTP } from "otpauth";
import { translator } from "@/lib/i18n/translator";
import { expect, test } from "../support/sign-in-server";
import {
  accessible,
  enterPassword,
  fits,
  newAddress,
  newSubject,
  section,
  signUp,
} from "../support/sign-in-steps";

test.use({ locale: "fa-IR" });

// The words of the pages themselves: what is tested is that every step of each way is there in Persian and works.
const say = translator("fa", "accounts");
const set = translator("fa", "settings");
const security = "/fa/settings/security";

test("a link by mail signs in, and a new mailbox holds once both have agreed", async ({
  page,
  server,
}) => {
  const [email, next] = [newAddress(), newAddress()];
  await signUp(page, email, { locale: "fa" });
  await page.goto(await server.link(email, "/verify-email"));
  await page.getByRole("button", { name: say("verify.submit") }).click();
  await expect(page.getByText(say("verify.done"), { exact: false })).toBeVisible();

  await page.context().clearCookies();
  await page.goto("/fa/sign-in/link");
  await page.locator("main input[name=email]").fill(email);
  await page.getByRole("button", { name: say("magicLink.submit") }).click();
  const link = await server.link(email, "/magic");
  expect(link).toMatch(/^\/fa\//);
  await page.goto(link);
  await page.getByRole("button", { name: say("magicLink.landSubmit") }).click();
  await page.waitForURL(/\/fa\/dashboard$/);

  await page.goto(security);
  const card = section(page, set("security.emailTitle"));
  await card.getByLabel(set("security.emailNew")).fill(next);
  await card.getByRole("button", { name: set("security.emailChange") }).click();
  for (const mailbox of [next, email]) {
    await page.goto(await server.link(mailbox, "/verify-email/change"));
    await page.getByRole("button", { name: say("emailChange.submit") }).click();
    await expect(
      page.getByText(say(mailbox === email ? "emailChange.done" : "emailChange.waiting")),
    ).toBeVisible();
  }
  await fits(page);
  await page.goto(security);
  await expect(card).toContainText(next);
});

test("an app's code and a recovery code are asked for after the password", async ({
  page,
  server,
}) => {
  const email = newAddress();
  await signUp(page, email, { locale: "fa" });
  await page.goto(security);
  const card = section(page, set("security.factorsTitle"));
  await card.getByRole("button", { name: set("security.totpAdd") }).click();
  const secret = (await card.locator("code").textContent())?.replaceAll(/\s/g, "") ?? "";
  const totp = new TOTP({
    secret: Secret.fromBase32(secret),
    digits: 6,
    period: 30,
    algorithm: "SHA1",
  });
  const persian = (text: string) =>
    text.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹".charAt(Number(digit)));
  await card.getByLabel(set("security.totpCode")).fill(persian(totp.generate()));
  await card.getByRole("button", { name: set("security.totpConfirm") }).click();
  const codes = card.getByRole("list", { name: set("security.codesTitle") }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
  const [code = ""] = await codes.allTextContents();
  await fits(page);
  await accessible(page);

  // Each code is good once: makes the app forget which it has seen, as half a minute would.
  await server.sql`update totp_factors set last_step = null`;
  for (const way of ["app", "recovery"] as const) {
    await page.context().clearCookies();
    await page.goto("/fa/sign-in");
    await enterPassword(page, email);
    if (way === "app") await page.getByLabel(say("secondFactor.totp")).fill(totp.generate());
    else {
      await page.getByText(say("secondFactor.useRecovery")).click();
      await page.getByLabel(say("secondFactor.recovery"), { exact: true }).fill(code);
    }
    const submit = page.getByRole("button", { name: say("secondFactor.submit"), exact: true });
    await (way === "app" ? submit.first() : submit.last()).click();
    await page.waitForURL(/\/fa\/dashboard$/);
  }
  expect((await server.mail(email, /۹/)).text).not.toMatch(/: 9/);
});

test("a passkey is kept and signs in", async ({ page }) => {
  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = async () => false;
  });
  await signUp(page, newAddress(), { locale: "fa" });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable", { enableUI: false });
  await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(security);
  const card = section(page, set("security.passkeysTitle"));
  await card.getByLabel(set("security.passkeyName")).fill("کلید برنجی");
  await card.getByRole("button", { name: set("security.passkeyAdd") }).click();
  await expect(card.getByText("کلید برنجی", { exact: true })).toBeVisible();
  await fits(page);
  await page.context().clearCookies();
  await page.goto("/fa/sign-in");
  await page.getByRole("button", { name: say("signIn.withPasskey") }).click();
  await page.waitForURL(/\/fa\/dashboard$/);
});

test("a provider opens an account and brings its reader back to Persian pages", async ({
  page,
}) => {
  await page.goto("/fa/sign-up");
  await page
    .getByRole("button", {
      name: say("signIn.withProvider", { provider: say("providers.github") }),
    })
    .click();
  await page.getByLabel("Subject").fill(newSubject());
  await page.getByLabel("Name").fill("پریسا سپهر");
  await page.getByLabel("E-mail").fill(newAddress());
  await page.getByLabel("Verified").setChecked(true);
  await page.getByRole("button", { name: "Allow" }).click();
  await page.waitForURL(/\/fa\/dashboard$/);
  await page.goto(security);
  await expect(section(page, set("security.waysTitle"))).toContainText(say("providers.github"));
  await fits(page);
});
