import AxeBuilder from "@axe-core/playwright";
import { bringCharacter, buildOf } from "../support/browser-character";
import { expect, test } from "../support/test";

test("what is in effect changes the numbers, tells why, and ends", async ({ page }) => {
  test.setTimeout(180_000);
  const path = await bringCharacter(page, buildOf("barbarian", 3), "Brakka");
  await page.goto(path);
  const armor = page.getByRole("button", { name: /^Armor class/ }).first();
  const before = Number(/\d+/.exec((await armor.textContent()) ?? "")?.[0]);
  const panel = page.getByRole("region", { name: "In effect" });
  await panel.getByText("Put something in effect").press("Enter");
  await panel.getByRole("button", { name: "Shield of Faith" }).press("Enter");
  await expect(armor).toContainText(String(before + 2));
  await armor.click();
  await expect(
    page.locator("[popover]:popover-open, [role=dialog]").getByText("Shield of Faith").first(),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await panel.getByRole("button", { name: "Bless", exact: true }).click();
  await panel.getByRole("button", { name: "Rage", exact: true }).click();
  await expect(panel.getByRole("listitem")).toHaveCount(3);
  await expect(panel.getByText("Strength hits harder")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page
    .getByRole("button", { name: /Unarmed strike: attack/ })
    .first()
    .click();
  const tray = page.getByRole("region", { name: "Dice" });
  await expect(tray.getByText(/Bless \(1d4\)/).first()).toBeVisible();
  await panel.getByRole("button", { name: "End it: Rage" }).click();
  await expect(panel.getByRole("listitem")).toHaveCount(2);
  await panel.getByRole("button", { name: "End it: Shield of Faith" }).click();
  await expect(armor).toContainText(String(before));
});
