import type { Locator, Page } from "@playwright/test";
import { bringCharacter, buildOf } from "../support/browser-character";
import { expect, test } from "../support/test";

/** Whether all of it stands on the first screen, and nothing lies over its middle. */
async function isInSight(page: Page, part: Locator): Promise<boolean> {
  const box = await part.boundingBox();
  const size = page.viewportSize();
  if (!box || !size || box.y < 0 || box.y + box.height > size.height) return false;
  return part.evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top !== null && (one.contains(top) || top.contains(one));
  });
}

test("the first screen of a sheet has the numbers of a turn", async ({ page }) => {
  const at = await bringCharacter(page, buildOf("wizard", 5), "Aela");
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(at);
    const seen: Record<string, boolean> = {};
    for (const label of [/^Armor class/, /^Initiative/, /^Speed/, /^Maximum hit points/])
      seen[String(label)] = await isInSight(
        page,
        page.getByRole("button", { name: label }).first(),
      );
    for (const name of ["Abilities", "Attacks"])
      seen[name] = await isInSight(page, page.getByRole("heading", { name, exact: true }));
    seen.attack = await isInSight(page, page.locator("#attacks li, #attacks tbody tr").first());
    seen.hitPoints = await isInSight(page, page.getByRole("button", { name: "Damage" }).first());
    expect(Object.entries(seen).filter(([, is]) => !is)).toEqual([]);
  }
});

test("the dice have a place of their own", async ({ page }) => {
  const at = await bringCharacter(page, buildOf("fighter", 5), "Bran");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(at);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const dice = await page.locator("[data-dice-tray]").boundingBox();
  const sheet = await page.locator("#inventory, #trainings, #biography").last().boundingBox();
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual(dice?.y ?? 0);
});
