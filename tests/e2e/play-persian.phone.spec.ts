import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { bringCharacter, buildOf } from "../support/browser-character";
import { expect, test } from "../support/test";

/** English words that a Persian reader sees. */
const englishOn = (page: Page): Promise<string[]> =>
  page.locator("main").evaluate((main) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (owner?.closest("[lang=en], [popover], .heard-only, option")) continue;
      if (/[A-Za-z]{3,}/.test(node.textContent ?? "")) texts.push(node.textContent ?? "");
    }
    return texts;
  });

test("on a phone in Persian the sheet is played with a thumb: dice, blows, things", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const path = await bringCharacter(page, buildOf("cleric", 2), "آرش");
  await page.goto(`/fa${path}`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");

  await page.getByRole("button", { name: /^تاس نجات خرد/ }).click();
  const tray = page.getByRole("region", { name: "تاس‌ها" });
  await expect(tray.getByRole("status")).toHaveText(/[۰-۹]+\..*تاس ۲۰ وجهی [۰-۹]+/);
  await expect(tray.getByRole("status")).not.toHaveText(/[0-9]/);
  await page.getByLabel("مقدار", { exact: true }).first().fill("4");
  await page.getByRole("button", { name: "آسیب", exact: true }).click();
  await page.getByRole("button", { name: "پس گرفتن کار پیشین" }).click();
  await expect(page.getByRole("button", { name: "پس گرفتن کار پیشین" })).toBeHidden();

  await page.getByRole("button", { name: "افزودن چیزها" }).click();
  const drawer = page.getByRole("dialog", { name: "افزودن چیزها" });
  await drawer.getByRole("searchbox").fill("مشعل");
  await drawer
    .getByRole("button", { name: /^بردار:/ })
    .first()
    .click();
  await expect(drawer.getByText("در کوله است")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();

  const box = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    seen: innerWidth,
  }));
  expect(box.wide).toBeLessThanOrEqual(box.seen);
  expect(await englishOn(page)).toEqual([]);
  const sheet = await new AxeBuilder({ page }).analyze();
  expect(sheet.violations).toEqual([]);

  await page.getByRole("link", { name: "کتاب افسون" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("آرش");
  await page.getByRole("button", { name: "آیینی", exact: true }).click();
  await expect(page.getByText(/[۰-۹]+ افسون/).first()).toBeVisible();
  const book = await new AxeBuilder({ page }).analyze();
  expect(book.violations).toEqual([]);
});

test("in Persian the spell book says in Persian why a spell cannot be prepared", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const path = await bringCharacter(page, buildOf("wizard"), "آرش");
  await page.goto(`/fa${path}/spells`);
  await expect(page.getByText("در کتاب افسون نیست").first()).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
});
