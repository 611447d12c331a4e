import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test";

// What the game says of each of them does not hang on what chance chose for the rest. Tables: SRD 5.2, "Classes".

/** Walks the guided creation as far as the class, and lets chance settle what is left. */
async function create(page: Page, className: string): Promise<void> {
  await page.goto("/create");
  await page.getByRole("button", { name: "Step by step" }).click();
  await page.waitForURL(/\/class$/);
  await page.getByText(className, { exact: true }).click();
  await page.getByRole("link", { name: /^Next/ }).click();
  await page.getByText("Human", { exact: true }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.goto(page.url().replace(/\w+$/, "review"));
  await page.getByRole("button", { name: "Choose the rest" }).click();
  await expect(page.getByRole("heading", { name: "Rules-legal" })).toBeVisible();
}

async function toSheet(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Finish and open sheet" }).click();
  await page.waitForURL(/\/characters\/chr_\w+$/);
}

const current = (page: Page) => page.locator("main header").getByText(/^Level \d+$/);

/** Climbs to the level in that class, and makes the choices that came with it by chance. */
async function climb(page: Page, classId: string, to: number): Promise<void> {
  await page.getByText("Level up or down").click();
  for (
    let level = Number((await current(page).textContent())?.slice("Level ".length)) + 1;
    level <= to;
    level += 1
  ) {
    await page.getByRole("combobox", { name: /^Class/ }).selectOption(classId);
    await page.getByRole("button", { name: `Gain level ${level}` }).click();
    await expect(current(page)).toHaveText(`Level ${level}`);
  }
}

async function settle(page: Page): Promise<void> {
  await page.goto(page.url().replace("/characters/", "/create/").concat("/review"));
  const rest = page.getByRole("button", { name: "Choose the rest" });
  const legal = page.getByRole("heading", { name: "Rules-legal" });
  await expect(rest.or(legal)).toBeVisible();
  if (await rest.isVisible()) await rest.click();
  await expect(legal).toBeVisible();
}

const stock = (page: Page, name: string | RegExp) =>
  page.getByRole("listitem").filter({ hasText: name }).first();

/** Every number opens into parts that add up to it, each with the place in the rules. */
async function isExplained(page: Page, name: string): Promise<void> {
  const number = page.getByRole("button", { name: new RegExp(`^${name}`) }).first();
  await number.click();
  await expect(page.getByText("§").filter({ visible: true }).first()).toBeVisible();
  await page.keyboard.press("Escape");
}

test("a level 1 wizard", async ({ page }) => {
  test.setTimeout(120_000);
  await create(page, "Wizard");
  await toSheet(page);
  await expect(stock(page, "Level 1 slots")).toContainText("2 of 2");
  await expect(stock(page, "Arcane Recovery")).toContainText("1 of 1");
  for (const number of ["Armor class", "Maximum hit points", "Initiative", "Proficiency"])
    await isExplained(page, number);
});

test("a level 5 paladin, printed, and a level undone", async ({ page }) => {
  test.setTimeout(180_000);
  await create(page, "Paladin");
  await toSheet(page);
  await climb(page, "paladin", 5);
  await settle(page);
  await toSheet(page);
  await expect(stock(page, "Level 1 slots")).toContainText("4 of 4");
  await expect(stock(page, "Level 2 slots")).toContainText("2 of 2");
  await expect(stock(page, "Lay on Hands")).toContainText("25");
  await expect(stock(page, "Channel Divinity")).toContainText("2 of 2");
  await isExplained(page, "Maximum hit points");
  await page.getByText("Level up or down").click();
  await page.getByRole("button", { name: "Take level 5 back" }).click();
  await expect(current(page)).toHaveText("Level 4");
  await expect(stock(page, "Lay on Hands")).toContainText("20");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test("a ranger 5 and druid 6, shared and carried to a tabletop", async ({ page }) => {
  test.setTimeout(240_000);
  await create(page, "Ranger");
  await toSheet(page);
  await climb(page, "ranger", 5);
  await page.reload();
  await climb(page, "druid", 11);
  await settle(page);
  await page.getByText("Anyone with the link").click();
  const open = page.getByRole("link", { name: "Open the page" });
  await expect(open).toBeVisible();
  const address = String(await open.getAttribute("href"));
  await toSheet(page);
  // Half the ranger's levels, rounded up, and all of the druid's: a caster of level 9.
  for (const [level, slots] of [4, 3, 3, 3, 1].entries())
    await expect(stock(page, `Level ${level + 1} slots`)).toContainText(`${slots} of ${slots}`);
  await expect(stock(page, "Wild Shape")).toContainText("3 of 3");
  await isExplained(page, "Armor class");

  const actor = await (await page.request.get(`${address}.foundry.json`)).json();
  const classes = actor.items.filter((item: { type: string }) => item.type === "class");
  expect(
    classes.map((item: { system: { identifier: string; levels: number } }) => [
      item.system.identifier,
      item.system.levels,
    ]),
  ).toEqual([
    ["ranger", 5],
    ["druid", 6],
  ]);
  const pdf = await page.request.get(`${address}.pdf`);
  expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, "%PDF-"]);
});

test("a level 20 fighter", async ({ page }) => {
  test.setTimeout(240_000);
  await create(page, "Fighter");
  await toSheet(page);
  await climb(page, "fighter", 20);
  await settle(page);
  await toSheet(page);
  await expect(stock(page, /Second Wind.*4 of 4/s)).toBeVisible();
  await expect(stock(page, "Action Surge")).toContainText("2 of 2");
  await expect(stock(page, "Indomitable")).toContainText("3 of 3");
  await expect(stock(page, "Attacks with one action")).toContainText("4");
  await isExplained(page, "Attacks with one action");
  await expect(page.getByRole("button", { name: /^Proficiency/ }).first()).toContainText("6");
  await expect(page.getByRole("button", { name: /Gain level/ })).toHaveCount(0);
  await isExplained(page, "Maximum hit points");
  await page.goto(page.url().replace("/characters/", "/fa/characters/"));
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByText("سطح ۲۰").first()).toBeVisible();
});
