import { expect, test } from "../support/sign-in-server";
import { accessible, enterPassword, newAddress, section, signUp } from "../support/sign-in-steps";

test("devices are listed, and an ended one is out with its next step", async ({
  page,
  browser,
  server,
}) => {
  const email = newAddress();
  await signUp(page, email);
  const other = await browser.newPage({
    baseURL: server.url,
    userAgent: "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0",
  });
  await other.goto("/sign-in");
  await enterPassword(other, email);
  await other.waitForURL(`${server.url}/dashboard`);

  await page.goto("/settings/security");
  const devices = section(page, "Devices");
  await expect(devices.getByText("this device")).toHaveCount(1);
  await devices
    .getByRole("listitem")
    .filter({ hasText: "Firefox" })
    .getByRole("button", { name: "End" })
    .click();
  await expect(devices.getByText("Firefox")).toBeHidden();
  await other.goto("/dashboard");
  await other.waitForURL(/\/sign-in/);

  await enterPassword(other, email);
  await other.waitForURL(`${server.url}/dashboard`);
  await page.reload();
  await devices.getByRole("button", { name: "End all other devices" }).click();
  await expect(devices.getByText("Firefox")).toBeHidden();
  await other.goto("/settings");
  await other.waitForURL(/\/sign-in/);
  await other.close();
  await page.reload();
  await expect(devices.getByText("this device")).toBeVisible();
});

test("a token is shown once, works as far as it may, and not after it was revoked", async ({
  page,
}) => {
  await signUp(page, newAddress());
  await page.goto("/settings/tokens");
  const form = section(page, "New token");
  await form.getByLabel("Name").fill("dice robot");
  await form.getByLabel("Read your profile and settings").check();
  await form.getByRole("button", { name: "Make the token" }).click();
  const token = (await form.locator("code").textContent()) ?? "";
  expect(token).toMatch(/^mw_/);
  await accessible(page);
  const ask = (path: string, method = "GET") =>
    page.request.fetch(`/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, cookie: "" },
    });
  expect((await ask("/auth/me")).status()).toBe(200);
  expect((await ask("/characters")).status()).toBe(403);

  await page.reload();
  expect(await page.content()).not.toContain(token);
  await section(page, "API tokens").getByRole("button", { name: "Revoke" }).click();
  await expect(page.getByText("You have no tokens.")).toBeVisible();
  expect((await ask("/auth/me")).status()).toBe(401);
});

test("a suspended account is out at once and hears why at every sign-in method", async ({
  page,
  server,
}) => {
  const email = newAddress();
  await signUp(page, email);
  await server.sql`update users set status = 'suspended' where email = ${email}`;
  await page.goto("/dashboard");
  await page.waitForURL(/\/sign-in/);
  await enterPassword(page, email);
  await expect(
    page.getByText("This account is suspended until further notice.", { exact: false }),
  ).toBeVisible();
  await page.goto("/sign-in/link");
  await page.locator("main input[name=email]").fill(email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText("we sent an e-mail there", { exact: false })).toBeVisible();
});

test("how the pages look is the account's affair, on every device, without a flash", async ({
  page,
  browser,
  server,
}) => {
  const email = newAddress();
  await signUp(page, email, { name: "Mira Vale" });
  await expect(page.getByRole("banner").locator("summary", { hasText: "M" })).toBeVisible();
  await page.goto("/settings/appearance");
  await page.getByText("Candlelight", { exact: true }).last().click();
  await page.getByText("Larger", { exact: true }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();

  const other = await browser.newPage({ baseURL: server.url });
  await other.goto("/sign-in");
  await enterPassword(other, email);
  await other.waitForURL(/\/dashboard$/);
  const scheme = () => other.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await expect.poll(scheme).toBe("dark");
  await expect(other.locator("html")).toHaveAttribute("data-text", "larger");
  // A public page is the same for everybody, and follows what this device was told.
  await other.goto("/showcase");
  expect(await scheme()).toBe("dark");

  await page.getByText("Daylight", { exact: true }).last().click();
  await page.getByRole("button", { name: "Save" }).click();
  const kept = async () =>
    (await server.sql<{ theme: string }[]>`select theme from users where email = ${email}`)[0]
      ?.theme;
  await expect.poll(kept).toBe("light");
  // The very first paint, before any script of ours has run.
  await other.route(/\/_next\/static\/.*\.js/, (route) => route.abort());
  await other.goto("/dashboard", { waitUntil: "domcontentloaded" });
  expect(await scheme()).toBe("light");
  await other.close();
});

test("a choice made before the account was known is taken along, and one in the account menu is kept for all", async ({
  page,
  browser,
  server,
}) => {
  const email = newAddress();
  await page.goto("/sign-in");
  await page.evaluate(() => localStorage.setItem("mw_theme", "dark"));
  await signUp(page, email);
  const kept = async () =>
    (await server.sql<{ theme: string }[]>`select theme from users where email = ${email}`)[0]
      ?.theme;
  await expect.poll(kept).toBe("dark");
  await page.getByRole("banner").locator("summary").last().click();
  await page.getByText("Daylight", { exact: true }).click();
  await expect.poll(kept).toBe("light");
  const other = await browser.newPage({ baseURL: server.url, colorScheme: "dark" });
  await other.goto("/sign-in");
  await enterPassword(other, email);
  await other.waitForURL(/\/dashboard$/);
  await expect(other.locator("html")).toHaveAttribute("data-theme", "light");
  await other.close();
});
