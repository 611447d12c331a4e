import { expect, test } from "../support/sign-in-server";
import {
  accessible,
  enterPassword,
  fits,
  newAddress,
  section,
  signUp,
} from "../support/sign-in-steps";

test.use({ locale: "fa-IR" });

const open = [
  "/sign-in",
  "/sign-up",
  "/sign-in/link",
  "/sign-in/phone",
  "/recovery",
  "/verify-email?token=a",
  "/magic?token=a",
];
const settings = [
  "",
  "/security",
  "/tokens",
  "/appearance",
  "/privacy",
  "/activity",
  "/confirm?next=%2Fsettings",
];

test("the way in stands on a Persian phone, page for page", async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of open) {
    await page.goto(`/fa${path}`);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await fits(page);
    await accessible(page);
  }
  await page.goto("/fa/sign-up");
  await page.locator("main input[name=email]").fill(newAddress());
  await page.locator("main input[name=password]").fill("password");
  await expect(page.getByText("دست‌کم ۸ نویسه")).toHaveClass(/text-verdigris-ink/);
  await page.locator("main form:has(input[name=password]) button[type=submit]").click();
  await expect(
    page.getByText("این را همه اول از همه امتحان می‌کنند.", { exact: false }),
  ).toBeVisible();
  await expect(page.getByText("دست‌کم ۸ نویسه")).not.toHaveClass(/text-verdigris-ink/);
  await fits(page);
});

test("somebody signs up, proves the mailbox, forgets the password and comes back, in Persian", async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  const email = newAddress();
  await signUp(page, email, { locale: "fa", name: "پریسا سپهر" });
  expect((await server.mail(email, /verify/)).text).toMatch(/[\u0600-\u06ff]{3}/);
  await page.goto(await server.link(email, "/verify-email"));
  await page.waitForURL(/\/fa\/verify-email/);
  await page.getByRole("button", { name: "بله، مال من است" }).click();
  await expect(page.getByText("نشانی‌تان تأیید شد.", { exact: false })).toBeVisible();
  for (const path of settings) {
    await page.goto(`/fa/settings${path}`);
    await fits(page);
    await accessible(page);
  }
  await page.goto("/fa/settings/security");
  await expect(section(page, "نشانی ایمیل")).toContainText("تأییدشده");

  await page.context().clearCookies();
  await page.goto("/fa/recovery");
  await page.locator("main input[name=email]").fill(email);
  await page.getByRole("button", { name: "فرستادن پیوند" }).click();
  await expect(page.getByText("ایمیلی برایش فرستادیم", { exact: false })).toBeVisible();
  await page.goto(await server.link(email, "/recovery/new-password"));
  await page.locator("main input[name=password]").fill("یازده غاز دم دروازه");
  await page.getByRole("button", { name: "ذخیرهٔ رمز" }).click();
  await expect(page.getByText("رمزتان عوض شد", { exact: false })).toBeVisible();
  await page.goto("/fa/sign-in");
  await enterPassword(page, email, "یازده غاز دم دروازه");
  await page.waitForURL(/\/fa\/dashboard$/);
});

test("digits of a text message may be typed as Persian keyboards write them", async ({
  page,
  server,
}) => {
  const phone = `+98935${String(Date.now()).slice(-7)}`;
  const persian = (text: string) =>
    text.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹".charAt(Number(digit)));
  await page.goto("/fa/sign-in/phone");
  await page.locator("main input[name=phone]").fill(persian(phone));
  await page.getByRole("button", { name: "فرستادن کد" }).click();
  await page.locator("main input[name=code]").fill(persian(await server.code(phone)));
  await page.getByRole("button", { name: "ادامه", exact: true }).click();
  await page.waitForURL(/\/fa\/dashboard$/);
});
