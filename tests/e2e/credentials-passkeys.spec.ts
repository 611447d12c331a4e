import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "../support/sign-in-server";
import { accessible, enterPassword, newAddress, section, signUp } from "../support/sign-in-steps";

/** A key in this browser, with its owner's finger on it; `lift` takes the finger away. */
async function plugIn(
  page: Page,
): Promise<{ cdp: CDPSession; authenticatorId: string; lift(): Promise<void> }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable", { enableUI: false });
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const lift = async () => {
    await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  };
  return { cdp, authenticatorId, lift };
}

/** As in a browser that offers no passkeys under the address: only the button asks for one. */
async function withoutOffers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = async () => false;
  });
}

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.goto("/settings/security");
  const card = section(page, "Passkeys");
  await card.getByLabel("Name of the passkey").fill(name);
  await card.getByRole("button", { name: "Add a passkey" }).click();
  await expect(card.getByText("The passkey is kept.", { exact: false })).toBeVisible();
  await expect(card.getByText(name, { exact: true })).toBeVisible();
}

test("a passkey is named and kept, signs in by itself, proves that it is you, and is removed", async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  await withoutOffers(page);
  const email = newAddress();
  await signUp(page, email, { name: "Octavia Reed" });
  const key = await plugIn(page);
  await addPasskey(page, "The brass key");
  await expect(
    section(page, "Passkeys").getByRole("list", { name: "Recovery codes" }).getByRole("listitem"),
  ).toHaveCount(10);
  await accessible(page);
  // A mailbox that is not proved may be a stranger's: it is not sent words of the holder's own.
  expect((await server.mail(email, /new sign-in method/i)).text).not.toContain("brass");

  await page.context().clearCookies();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.waitForURL(/\/dashboard$/);
  await page.goto("/settings/security");
  await expect(section(page, "Passkeys")).toContainText(/The brass keylast used/);
  await section(page, "Passkeys").getByText("Rename").click();
  await section(page, "Passkeys").getByLabel("New name of").fill("The tin key");
  await section(page, "Passkeys").getByRole("button", { name: "Keep this name" }).click();
  await expect(section(page, "Passkeys")).toContainText(/The tin keylast used/);
  await expect(section(page, "Passkeys").getByLabel("New name of")).toBeHidden();

  // Dangerous acts ask again once the sign-in is ten minutes old.
  await server.sql`update sessions set fresh_until = now() where user_id in (select id from users where email = ${email})`;
  await section(page, "Passkeys").getByRole("button", { name: "Remove" }).click();
  await section(page, "Passkeys").getByRole("link", { name: "Show that it is you" }).click();
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.waitForURL(/\/settings\/security$/);
  await section(page, "Passkeys").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("The tin key", { exact: true })).toBeHidden();

  await page.context().clearCookies();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByText("This passkey is not known here", { exact: false })).toBeVisible();
  await key.cdp.send("WebAuthn.clearCredentials", { authenticatorId: key.authenticatorId });
});

test("a passkey is the second step after the password, and nothing gets past it", async ({
  page,
}) => {
  await withoutOffers(page);
  const email = newAddress();
  await signUp(page, email);
  const key = await plugIn(page);
  await addPasskey(page, "Pocket key");
  await page.context().clearCookies();

  await page.goto("/sign-in");
  await enterPassword(page, email);
  await expect(page.getByText("Your account is guarded by a second step.")).toBeVisible();
  await accessible(page);
  await page.goto("/dashboard");
  await page.waitForURL(/\/sign-in/);

  await page.goto("/sign-in");
  await enterPassword(page, email);
  await key.lift();
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page.getByText("No passkey was received.", { exact: false })).toBeVisible();
  await key.cdp.send("WebAuthn.setUserVerified", {
    authenticatorId: key.authenticatorId,
    isUserVerified: true,
  });
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.waitForURL(/\/dashboard$/);
});

test("a browser that knows a passkey offers it by itself, and one press is enough", async ({
  page,
}) => {
  await signUp(page, newAddress());
  await plugIn(page);
  await addPasskey(page, "Offered key");
  await page.context().clearCookies();
  await page.goto("/fa/sign-in?next=%2Fsettings%2Fsecurity");
  // The simulated finger presses what the browser offers.
  await page.waitForURL(/\/fa\/settings\/security$/);
});

test("turning back, a device that has one already and a browser without any are told kindly", async ({
  page,
}) => {
  await withoutOffers(page);
  await signUp(page, newAddress());
  const key = await plugIn(page);
  await key.lift();
  await page.goto("/settings/security");
  const card = section(page, "Passkeys");
  await card.getByRole("button", { name: "Add a passkey" }).click();
  await expect(
    card.getByText("No passkey was made. Nothing has changed", { exact: false }),
  ).toBeVisible();

  await key.cdp.send("WebAuthn.setUserVerified", {
    authenticatorId: key.authenticatorId,
    isUserVerified: true,
  });
  await addPasskey(page, "First");
  await card.getByRole("button", { name: "Add a passkey" }).click();
  await expect(card.getByText("This device has a passkey for your account already.")).toBeVisible();

  await page.context().clearCookies();
  await key.cdp.send("WebAuthn.clearCredentials", { authenticatorId: key.authenticatorId });
  await page.goto("/fa/sign-in");
  await page.getByRole("button", { name: "ورود با گذرکلید" }).click();
  await expect(page.getByText("گذرکلیدی دریافت نشد.", { exact: false })).toBeVisible();
});
