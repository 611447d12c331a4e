import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/test";

test("on a phone in Persian a room is made, written in and found again with the thumb", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const isClean = async () =>
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const fits = async () =>
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  await page.goto("/fa/create");
  await page.locator('form:has(input[name="surprise"]) button[type="submit"]').click();
  await page.waitForURL(/\/review$/);
  await page.goto("/fa/rooms");
  await expect(page.getByRole("heading", { name: "هنوز اتاقی ندارید" })).toBeVisible();
  await page.getByRole("link", { name: "اتاق تازه" }).click();
  await page.getByLabel("نام", { exact: true }).fill("یاران فانوس");
  await page.getByRole("button", { name: "ساختن اتاق" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "یاران فانوس" })).toBeVisible();
  await expect(page.getByText("۱ عضو")).toBeVisible();

  const field = page.getByLabel("پیام", { exact: true });
  await field.fill("سلام! نقشه دست کیست؟\n\nMeet at the old bridge.");
  await page.getByRole("button", { name: "فرستادن", exact: true }).click();
  const message = page.getByRole("article").filter({ hasText: "نقشه دست کیست؟" });
  await expect(message.locator("p", { hasText: "نقشه" })).toHaveCSS("direction", "rtl");
  await expect(message.locator("p", { hasText: "bridge" })).toHaveCSS("direction", "ltr");
  // The day is of the reader's calendar, in the reader's digits.
  const year = new Intl.DateTimeFormat("fa-IR", { year: "numeric" }).format(new Date());
  await expect(page.getByText(new RegExp(year)).first()).toBeVisible();
  await fits();
  await isClean();

  // A draft waits where it was begun.
  await field.fill("هنوز ننوشته‌ام");
  await page.getByRole("link", { name: "همهٔ اتاق‌ها" }).click();
  await expect(page.getByRole("link", { name: /یاران فانوس/ })).toBeVisible();
  await fits();
  await isClean();
  await page.getByRole("link", { name: /یاران فانوس/ }).click();
  await expect(field).toHaveValue("هنوز ننوشته‌ام");

  await page.getByRole("button", { name: "جست‌وجو در این اتاق" }).click();
  await page.getByLabel("واژه‌ها").fill("نقشه");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("dialog").getByRole("button", { name: /نقشه دست کیست/ }),
  ).toBeVisible();
  await isClean();
  await page.keyboard.press("Escape");

  await page.getByRole("link", { name: "تنظیمات اتاق" }).click();
  await page.getByRole("button", { name: "ساختن پیوند" }).click();
  await expect(page.getByRole("textbox", { name: "پیوند دعوت" })).toHaveValue(/\/fa\/join\//);
  await fits();
  await isClean();
});
