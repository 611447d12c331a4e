import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { bringCharacter, buildOf } from "../support/browser-character";
import { expect, test } from "../support/test";

const spell = {
  level: 1,
  school: "evocation",
  classes: ["cleric"],
  casting: { time: "action", ritual: false },
  range: { kind: "feet", amount: 30 },
  components: { verbal: true, somatic: false, material: false },
  duration: { kind: "instantaneous", concentration: false },
};
const feat = {
  category: "origin",
  prerequisites: [],
  grants: [{ give: "initiative", value: 3 }],
  choices: [],
};
const entries = (featKey: string) => [
  { kind: "spell", name: "سپیده‌دم", row: spell },
  {
    kind: "item",
    name: "ردای شامگاه",
    row: {
      weight: 1,
      cost: 0,
      requiresAttunement: true,
      effects: [{ change: "armor-class", add: 1 }],
    },
  },
  {
    kind: "species",
    name: "جغدمردم",
    row: {
      creatureType: "humanoid",
      sizes: ["medium"],
      speed: 25,
      traits: [{ name: "چشم شب", grants: [] }],
    },
  },
  {
    kind: "background",
    name: "قمارباز",
    row: {
      abilities: ["dex", "int", "cha"],
      feat: featKey,
      skills: ["deception", "insight"],
      tool: { category: "gaming-set" },
      equipment: [{ id: "a", items: [{ item: "musical-instrument-lute", quantity: 1 }], gold: 30 }],
    },
  },
];

async function write(page: Page, entry: object): Promise<string> {
  const answer = await page.evaluate(async (body) => {
    const response = await fetch("/api/v1/homebrew", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    return { status: response.status, body: await response.text() };
  }, JSON.stringify(entry));
  expect(answer.status, answer.body).toBe(201);
  return JSON.parse(answer.body).key;
}

test("on a phone in Persian one's own entries are found wherever a character chooses", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const path = await bringCharacter(page, buildOf("cleric", 2), "آرش");
  const luck = await write(page, { kind: "feat", name: "بخت بلند", row: feat });
  for (const entry of entries(luck)) await write(page, entry);

  await page.goto(`/fa${path}`);
  const armor = page.getByRole("button", { name: /^درجهٔ زره/ }).first();
  const before = await armor.textContent();
  await page.getByRole("button", { name: "افزودن چیزها" }).click();
  const drawer = page.getByRole("dialog", { name: "افزودن چیزها" });
  await drawer.getByRole("searchbox").fill("شامگاه");
  await expect(drawer.getByRole("listitem")).toContainText(["خودساخته"]);
  await expect(drawer.getByRole("listitem")).toContainText(["هم‌نوایی می‌خواهد"]);
  await drawer.getByRole("button", { name: "بردار: ردای شامگاه" }).click();
  await expect(drawer.getByText("در کوله است")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press("Escape");
  await page
    .getByRole("button", { name: /^ردای شامگاه/ })
    .first()
    .click();
  await page.getByRole("button", { name: "بر تن", exact: true }).click();
  await expect(page.getByText("جادویش تا هم‌نوا نشوید در خواب است.")).toBeVisible();
  await page.getByRole("button", { name: "هم‌نوا شود" }).click();
  await expect(armor).not.toHaveText(before ?? "");
  await armor.click();
  await expect(page.getByText("ردای شامگاه (خودساخته)").first()).toBeVisible();
  await page.keyboard.press("Escape");

  await page.goto(`/fa${path}/spells`);
  await page.getByRole("searchbox").fill("سپیده");
  const card = page.getByRole("listitem").filter({ hasText: "سپیده‌دم" });
  await expect(card).toContainText("خودساخته");
  await card.getByRole("button", { name: "آماده کن: سپیده‌دم" }).click();
  const room = page.getByRole("dialog");
  await room.getByRole("button").first().click();
  await expect(card.getByText("آماده", { exact: true })).toBeVisible();

  const id = path.slice(path.lastIndexOf("/") + 1);
  await page.goto(`/fa/create/${id}/species`);
  await page.locator('[data-slot="species"]').getByRole("button", { name: "تغییر" }).click();
  const owls = page.locator("label").filter({ hasText: "جغدمردم" });
  await expect(owls).toContainText("۲۵ فوت");
  await owls.click();
  await expect(page.getByText("ذخیره شد", { exact: true })).toBeVisible();
  await page.goto(`/fa/create/${id}/background`);
  await page.locator('[data-slot="background"]').getByRole("button", { name: "تغییر" }).click();
  const gambler = page.locator("label").filter({ hasText: "قمارباز" });
  await expect(gambler).toContainText("بخت بلند");
  await gambler.click();
  await expect(page.getByText("ذخیره شد", { exact: true })).toBeVisible();
  await page.goto(`/fa/create/${id}/equipment`);
  await page.getByRole("button", { name: "تغییر" }).last().click();
  await expect(page.getByText(/لوت/).first()).toBeVisible();
  const box = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    seen: innerWidth,
  }));
  expect(box.wide).toBeLessThanOrEqual(box.seen);
  await page.goto(`/fa${path}`);
  await expect(page.locator("#features").getByText("بخت بلند (خودساخته)").first()).toBeVisible();
  await expect(page.locator("#features").getByText("چشم شب (خودساخته)").first()).toBeVisible();
});
