import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/test";

test.use({ locale: "fa-IR" });

test("a stranger on a phone gets from the Persian landing page to a shared public character with a portrait", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const next = page.getByRole("link", { name: /^بعدی/ });
  const surprise = page.getByRole("button", { name: "انتخاب خودکار" });
  const saved = page.getByText("ذخیره شد", { exact: true });
  const question = page.getByRole("heading", { level: 1 });
  const onwards = async () => {
    const before = await question.textContent();
    await next.click();
    await expect(question).not.toHaveText(before ?? "");
  };
  const letChance = async () => {
    await surprise.click();
    await expect(page.getByRole("button", { name: "انتخاب دوباره" })).toBeVisible();
    await expect(saved).toBeVisible();
  };

  await page.goto("/fa");
  await page.getByRole("button", { name: "ساخت شخصیت" }).first().click();
  await page.waitForURL(/\/fa\/create\/chr_\w+\/class$/);

  await page.getByText("جادوگر", { exact: true }).click();
  await expect(saved).toBeVisible();
  if (await surprise.isVisible()) await letChance();
  await onwards();
  await page.getByText("تیفلینگ", { exact: true }).click();
  await expect(page.getByRole("radio", { name: /^تیفلینگ/ })).toBeChecked();
  // The questions that a tiefling brings are there once the answer is.
  await expect(surprise).toBeVisible();
  for (const screen of ["species", "background", "abilities", "skills", "spells", "equipment"]) {
    await expect(page).toHaveURL(new RegExp(`/${screen}$`));
    if (await surprise.isVisible()) await letChance();
    await onwards();
  }

  await page.getByRole("button", { name: "پیشنهاد نام" }).click();
  const name = page.getByLabel("نام", { exact: true });
  await expect(name).toHaveValue(/[\u0600-\u06ff]{2,}/);
  await letChance();
  const called = await name.inputValue();
  await onwards();
  await expect(page.getByRole("img", { name: `چهرهٔ ${called}` }).first()).toBeVisible({
    timeout: 90_000,
  });
  await onwards();
  await expect(page.getByRole("heading", { name: "سازگار با قواعد" })).toBeVisible();

  await page.getByText("همگانی", { exact: true }).click();
  await page.getByRole("link", { name: "ثبت‌نام کنید و نگهش دارید" }).click();
  await page.locator("input[name=email]").fill(`mirza-${Date.now()}@example.org`);
  await page.locator("input[name=password]").fill("velvet-otter-lantern-91");
  await page.locator("main button[type=submit]").click();
  await page.waitForURL(/\/fa\/create\/chr_\w+\/review$/);

  await page.getByText("همگانی", { exact: true }).click();
  await page.getByRole("link", { name: "باز کردن صفحه" }).click();
  await page.waitForURL(/\/fa\/c\//);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(called);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("main picture img").first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
