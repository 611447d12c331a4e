import type { Browser, Page } from "@playwright/test";
import { expect, type SignInServer, test } from "../support/sign-in-server";
import {
  accessible,
  enterPassword,
  fits,
  newAddress,
  section,
  signUp,
} from "../support/sign-in-steps";

async function newStaffMember(
  page: Page,
  server: SignInServer,
  role: "moderator" | "admin",
): Promise<string> {
  const email = newAddress();
  await signUp(page, email, { name: "Staff of Lanterns" });
  await server.sql`update users set role = ${role} where email = ${email}`;
  return email;
}

async function newMember(browser: Browser, server: SignInServer, name: string) {
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  const email = newAddress();
  await signUp(page, email, { name });
  return { page, email };
}

async function findByAddress(page: Page, email: string): Promise<void> {
  await page.goto("/admin");
  await page.getByLabel("Handle, name, id or whole address").fill(email);
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("table").getByRole("link").click();
  await page.waitForURL(/\/admin\/people\/usr_/);
}

test("a staff member suspends somebody for a term, who reads why, and lets them back", async ({
  page,
  browser,
  server,
}) => {
  test.setTimeout(120_000);
  await newStaffMember(page, server, "moderator");
  const member = await newMember(browser, server, "Wil of the Well");
  await findByAddress(page, member.email);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wil of the Well");
  await expect(page.getByText(member.email)).toHaveCount(0);
  await accessible(page);

  const suspend = section(page, "Suspend");
  await suspend.getByLabel("Reason").fill("Spoiled the well.");
  await suspend.getByLabel("For how long").selectOption("3");
  await suspend.getByRole("button", { name: "Suspend" }).click();
  await expect(page.getByText(/^Suspended until /)).toBeVisible();
  await expect(section(page, "Suspend")).toHaveCount(0);

  await member.page.goto("/dashboard");
  await member.page.goto("/sign-in");
  await enterPassword(member.page, member.email);
  const refusal = member.page.locator("main").getByRole("alert");
  await expect(refusal).toContainText(
    /suspended until .+\. Reason given by the staff: Spoiled the well\./,
  );

  await section(page, "Reinstate").getByRole("button", { name: "Reinstate" }).click();
  await expect(page.getByText("Open, nothing against it")).toBeVisible();
  await enterPassword(member.page, member.email);
  await member.page.waitForURL(/\/dashboard$/);
  await member.page.context().close();
});

test("an administrator acts as somebody under a banner, and the record tells of it", async ({
  page,
  browser,
  server,
}) => {
  test.setTimeout(120_000);
  await newStaffMember(page, server, "admin");
  const member = await newMember(browser, server, "Ada Fen");
  await findByAddress(page, member.email);
  const act = section(page, "Act as this person");
  await act.getByLabel(/^Reason/).fill("short");
  await act.getByRole("button").click();
  await expect(act.getByText(/10 characters/)).toBeVisible();
  await act.getByLabel(/^Reason/).fill("Asked for help with a broken sheet");
  await act.getByRole("button").click();
  await page.waitForURL(/\/dashboard$/);
  const banner = page.getByText(/You are acting as .*Ada Fen.*Asked for help with a broken sheet/);
  await expect(banner).toBeVisible();
  await page.goto("/admin");
  await expect(page.getByRole("heading", { name: "People" })).toHaveCount(0);
  await page.goto("/settings/privacy");
  await section(page, "Delete the account").getByRole("checkbox").check();
  await section(page, "Delete the account").getByRole("button").click();
  await expect(
    page
      .getByRole("region", { name: "Delete the account" })
      .getByRole("alert")
      .or(page.getByText(/Show that it is you/)),
  ).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(banner).toHaveCount(0);

  await page.goto("/admin/activity");
  await page.getByLabel("What").selectOption({ label: "Staff actions" });
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByText("A member of the staff opened the account").first()).toBeVisible();
  await expect(page.getByText("Reason: Asked for help with a broken sheet").first()).toBeVisible();
  await expect(page.getByText(/accounts[._]|acted_as/)).toHaveCount(0);
  await accessible(page);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("mythwright-activity.csv");

  await page.goto("/admin/health");
  await expect(page.getByRole("row", { name: /E-mails: welcome/ })).toBeVisible();
  await accessible(page);

  await member.page.goto("/settings/activity");
  await expect(member.page.getByText("A member of the staff opened the account")).toBeVisible();
  await member.page.context().close();
});

test("nobody else finds the desk: no way in the menu, and no such page", async ({ page }) => {
  await signUp(page, newAddress());
  await page.getByLabel("Mira").first().click();
  await expect(page.getByRole("link", { name: "My public page" })).toBeVisible();
  await expect(page.getByRole("link", { name: /desk/ })).toHaveCount(0);
  for (const path of [
    "/admin",
    "/admin/activity",
    "/admin/health",
    "/admin/people/usr_01m7z36whafewrqcga4m58etms",
  ]) {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, 404]);
    await expect(page.getByText("keepers")).toHaveCount(0);
  }
});

test("a moderator has the people and not the record", async ({ page, server }) => {
  const email = await newStaffMember(page, server, "moderator");
  await page.goto("/admin");
  await expect(page.getByRole("link", { name: "Record" })).toHaveCount(0);
  expect((await page.goto("/admin/activity"))?.status()).toBe(404);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/fa/admin");
  await expect(page.getByRole("heading", { name: "آدم‌ها" })).toBeVisible();
  await fits(page);
  await accessible(page);
  const [self] = await server.sql<{ id: string }[]>`select id from users where email = ${email}`;
  await page.goto(`/fa/admin/people/${self?.id}`);
  await expect(
    page.getByText("تنها کسی این‌ها را می‌بیند که بتواند این شخص را از همه‌جا خارج کند."),
  ).toBeVisible();
  await fits(page);
  await accessible(page);
});
