import { expect, test } from "../support/sign-in-server";
import {
  accessible,
  enterPassword,
  goodPassword,
  newAddress,
  section,
  signUp,
} from "../support/sign-in-steps";

let made = 0;
const newNumber = () =>
  `+98912${String(process.pid).padStart(5, "0").slice(-5)}${made++ % 100}`.padEnd(13, "0");

test("a mailbox is proved by the button behind the link in the welcome e-mail, once", async ({
  page,
  server,
}) => {
  const email = newAddress();
  await signUp(page, email);
  await page.goto("/settings/security");
  await expect(section(page, "E-mail address")).toContainText("not confirmed yet");
  // As its reader finds it: on the outbox page, in a browser on the same machine with no proxy in between.
  await page.context().setExtraHTTPHeaders({});
  await page.goto("/outbox");
  await expect(page.getByText(email).first()).toBeVisible();
  await accessible(page);
  const link = await server.link(email, "/verify-email");
  await page.goto(link);
  await accessible(page);
  await page.getByRole("button", { name: "Yes, it is mine" }).click();
  await expect(page.getByText("Your address is confirmed.", { exact: false })).toBeVisible();
  await page.goto("/settings/security");
  await expect(section(page, "E-mail address")).toContainText(`${email}confirmed`);
  await page.goto(link);
  await page.getByRole("button", { name: "Yes, it is mine" }).click();
  await expect(
    page.getByText("This link no longer opens anything.", { exact: false }),
  ).toBeVisible();
});

test("a link by e-mail signs in once, to where its reader was going, and says the same to an unknown address", async ({
  page,
  server,
}) => {
  const email = newAddress();
  await signUp(page, email);
  await page.context().clearCookies();
  await page.goto("/sign-in/link?next=%2Fsettings%2Fappearance");
  for (const address of [newAddress(), email]) {
    await page.goto("/sign-in/link?next=%2Fsettings%2Fappearance");
    await page.locator("main input[name=email]").fill(address);
    await page.getByRole("button", { name: "Send the link" }).click();
    await expect(page.getByText("we sent an e-mail there", { exact: false })).toContainText(
      address,
    );
  }
  await accessible(page);
  const link = await server.link(email, "/magic");
  await page.goto(link);
  await accessible(page);
  await page.getByRole("button", { name: "Sign me in" }).click();
  await page.waitForURL(/\/settings\/appearance$/);
  await page.context().clearCookies();
  await page.goto(link);
  await page.getByRole("button", { name: "Sign me in" }).click();
  await expect(
    page.getByText("This link no longer opens anything.", { exact: false }),
  ).toBeVisible();
});

test("a code by phone makes an account, opens it again, and a wrong one opens nothing", async ({
  page,
  server,
}) => {
  const phone = newNumber();
  for (const round of [1, 2]) {
    await page.context().clearCookies();
    await server.sql`delete from outbox_messages where recipient = ${phone}`;
    await server.sql`update challenges set created_at = created_at - interval '5 minutes'`;
    await page.goto("/sign-in/phone");
    await page.getByLabel("Phone number").fill(phone);
    await page.getByRole("button", { name: "Send the code" }).click();
    await expect(page.getByLabel("Code", { exact: true })).toBeVisible();
    if (round === 1) {
      await page.getByLabel("Code", { exact: true }).fill("000000");
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.getByText("That code is not right", { exact: false })).toBeVisible();
      await accessible(page);
    }
    await page.getByLabel("Code", { exact: true }).fill(await server.code(phone));
    await page.getByRole("button", { name: "Continue" }).click();
    await page.waitForURL(/\/dashboard$/);
  }
  const rows = await server.sql`select 1 from users where phone = ${phone}`;
  expect(rows).toHaveLength(1);
});

test("a forgotten password is replaced through the mailbox, and every device is signed out", async ({
  page,
  browser,
  server,
}) => {
  const email = newAddress();
  await signUp(page, email);
  const other = await browser.newPage({ baseURL: server.url });
  await other.goto("/sign-in");
  await enterPassword(other, email);
  await other.waitForURL(/\/dashboard$/);

  await page.context().clearCookies();
  await page.goto("/recovery");
  await page.locator("main input[name=email]").fill(email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText("we sent an e-mail there", { exact: false })).toBeVisible();
  await page.goto(await server.link(email, "/recovery/new-password"));
  await page.getByLabel("New password").fill("password1");
  await page.getByRole("button", { name: "Save password" }).click();
  await expect(page.getByText("Everybody tries this one first.", { exact: false })).toBeVisible();
  await accessible(page);
  await page.getByLabel("New password").fill("eleven geese at the gate");
  await page.getByRole("button", { name: "Save password" }).click();
  await expect(page.getByText("Your password is changed", { exact: false })).toBeVisible();

  await other.goto("/settings");
  await other.waitForURL(/\/sign-in/);
  await other.close();
  await page.goto("/sign-in");
  await enterPassword(page, email, goodPassword);
  await expect(page.getByText("Email or password is incorrect.")).toBeVisible();
  await enterPassword(page, email, "eleven geese at the gate");
  await page.waitForURL(/\/dashboard$/);
});

test("another address holds when both mailboxes have agreed, and not before", async ({
  page,
  server,
}) => {
  const [old, next] = [newAddress(), newAddress()];
  await signUp(page, old);
  await page.goto(await server.link(old, "/verify-email"));
  await page.getByRole("button", { name: "Yes, it is mine" }).click();
  await expect(page.getByText("Your address is confirmed.", { exact: false })).toBeVisible();

  await page.goto("/settings/security");
  await section(page, "E-mail address").getByLabel("New address").fill(next);
  await page.getByRole("button", { name: "Change the address" }).click();
  await expect(page.getByText("Both addresses get an e-mail.", { exact: false })).toBeVisible();
  await page.goto(await server.link(next, "/verify-email/change"));
  await accessible(page);
  await page.getByRole("button", { name: "I agree" }).click();
  await expect(page.getByText("As soon as the other one has", { exact: false })).toBeVisible();
  await page.goto("/settings/security");
  await expect(section(page, "E-mail address")).toContainText(old);
  await page.goto(await server.link(old, "/verify-email/change"));
  await page.getByRole("button", { name: "I agree" }).click();
  await expect(page.getByText("From now on our e-mails go to the new address.")).toBeVisible();
  await page.goto("/settings/security");
  await expect(section(page, "E-mail address")).toContainText(`${next}confirmed`);
});
