import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/test";

test.use({ locale: "fa-IR" });

test("on a Persian phone a feat of one's own is written and the history of a character is read", async ({
  page,
}) => {
  test.setTimeout(150_000);
  const clean = async () =>
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto("/fa/create");
  await page.getByRole("button", { name: "شخصیت تصادفی" }).click();
  await page.waitForURL(/\/review$/);
  const id = /chr_\w+/.exec(page.url())?.[0] ?? "";

  await page.goto("/fa/homebrew/new/feat");
  await page.getByLabel("نام", { exact: true }).fill("شکیبایی جغد");
  await page.getByRole("button", { name: "افزودن", exact: true }).click();
  await expect(page.getByRole("region", { name: "پیش‌نمایش" })).toContainText("تسلط بر یک مهارت: ");
  await clean();
  await page.getByRole("button", { name: "ذخیره" }).click();
  await expect(page.getByRole("article", { name: "شکیبایی جغد" })).toBeVisible();
  await clean();

  await page.goto(`/fa/create/${id}/species`);
  const slot = page.locator('[data-slot="species"]');
  // Whatever chance chose first, the last choice is another one.
  const chosen = (await slot.textContent())?.includes("دورف") ? "اورک" : "دورف";
  await slot.getByRole("button", { name: "تغییر" }).click();
  await page.getByText(chosen, { exact: true }).first().click();
  await expect(page.getByText("ذخیره شد", { exact: true })).toBeVisible();
  await page.goto(`/fa/characters/${id}/history`);
  await expect(page.getByRole("article").first()).toContainText(chosen);
  await clean();
  await page.getByRole("link", { name: /^سنجش با اکنون.*نسخهٔ ۱$/ }).click();
  await page.waitForURL(/compare/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("نسخهٔ ۱");
  await clean();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});
