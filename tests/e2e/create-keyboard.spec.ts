import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/test";

const tabsMax = 120;
const onFocus = (element: Element) => element === document.activeElement;

/** Walks on with Tab until the focus is where it should be: a keyboard has no other way. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeEnabled();
  for (let pressed = 0; pressed < tabsMax; pressed += 1) {
    if (await target.evaluate(onFocus, undefined, { timeout: 2000 })) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard did not reach ${target} in ${tabsMax} steps`);
}

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

test("a character is made, reviewed and shared by link with the keyboard alone", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const question = page.getByRole("heading", { level: 1 });
  const saved = page.getByText("Saved", { exact: true });
  const surprise = page.getByRole("button", { name: "Choose for me" });
  const onwards = async () => {
    const before = await question.textContent();
    await press(page, page.getByRole("link", { name: /^Next/ }));
    await expect(question).not.toHaveText(before ?? "");
    await expect(question).toBeFocused();
  };

  await page.goto("/");
  await press(page, page.getByRole("button", { name: "Create a character" }).first());
  await page.waitForURL(/\/create\/chr_\w+\/class$/);

  await press(page, page.getByRole("radio", { name: /^Barbarian/ }), "Space");
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^Fighter/ })).toBeChecked();
  await expect(saved).toBeVisible();
  await press(page, surprise);
  await expect(surprise).toBeHidden();
  await onwards();

  const dragonborn = page.getByRole("radio", { name: /^Dragonborn/ });
  await press(page, dragonborn, "Space");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^Dwarf/ })).toBeChecked();
  await expect(saved).toBeVisible();
  await onwards();
  // Chance may choose a background that casts: then there is a screen for spells as well.
  while (!page.url().endsWith("/identity")) {
    if (await surprise.isVisible()) {
      await press(page, surprise);
      await expect(surprise).toBeHidden();
      await expect(saved).toBeVisible();
    }
    await onwards();
  }

  const name = page.getByRole("textbox", { name: "Name" });
  await tabTo(page, name);
  await page.keyboard.type("Berit Hallgarth");
  await press(page, page.getByRole("radio", { name: "Lawful Good" }), "Space");
  await expect(saved).toBeVisible();
  await onwards();
  await expect(page.getByRole("img", { name: "Portrait of Berit Hallgarth" }).first()).toBeVisible({
    timeout: 30_000,
  });
  await onwards();
  await expect(page.getByRole("heading", { name: "Rules-legal" })).toBeVisible();

  await tabTo(page, page.getByRole("radio", { name: /^Only you/ }));
  await expect(page.getByRole("radio", { name: /^Anyone with the link/ })).toBeEnabled();
  await page.keyboard.press("ArrowDown");
  await press(page, page.getByRole("link", { name: "Open the page" }));
  await page.waitForURL(/\/c\//);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Berit Hallgarth");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
