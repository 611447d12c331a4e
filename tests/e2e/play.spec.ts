import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { buildFromExternalSheet } from "@/lib/rulebook/build-from-external-sheet";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { nameOf } from "@/lib/rulebook/text";
import { bringCharacter, buildOf, takenIn } from "../support/browser-character";
import { expect, test } from "../support/test";

const spellName = (id: string | undefined) => nameOf("spell", String(id), "en");

async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
}

/** Total and parts of the roll on top, as they are told to those who listen. */
async function lastRoll(page: Page): Promise<{ told: string; total: number; sum: number }> {
  const told =
    (await page.getByRole("region", { name: "Dice" }).getByRole("status").textContent()) ?? "";
  const [, total = "", parts = ""] = /: (-?\d+)\.(.*)$/.exec(told) ?? [];
  const plain = parts.replace(/[\u2066\u2069]/g, "").replace(/d\d+ \d+, not counted/g, "");
  const dice = [...plain.matchAll(/d\d+ (\d+)/g)].map(([, face]) => Number(face));
  const bonuses = [...plain.matchAll(/([+−])(\d+) \p{L}/gu)].map(
    ([, sign, value]) => (sign === "+" ? 1 : -1) * Number(value),
  );
  return {
    told,
    total: Number(total),
    sum: [...dice, ...bonuses].reduce((sum, part) => sum + part, 0),
  };
}

test("a wizard prepares, casts, rolls, rests and takes back", async ({ page }) => {
  test.setTimeout(180_000);
  const build = buildOf("wizard");
  const path = await bringCharacter(page, build, "Aela");
  const prepared = takenIn(build, "level/1/class/wizard/prepared");
  const spare = takenIn(build, "level/1/class/wizard/spellbook").find(
    (id) => !prepared.includes(id),
  );

  await page.goto(`${path}/spells`);
  await expect(page.getByText("4 of 4 prepared")).toBeVisible();
  await page.getByRole("searchbox").fill(spellName(prepared[0]));
  await page.getByRole("button", { name: `Let go: ${spellName(prepared[0])}` }).click();
  await expect(page.getByText("3 of 4 prepared")).toBeVisible();
  await page.getByRole("searchbox").fill(spellName(spare));
  await page.getByRole("button", { name: `Prepare: ${spellName(spare)}` }).click();
  await expect(page.getByText("4 of 4 prepared")).toBeVisible();
  await page.getByRole("searchbox").fill(spellName(prepared[0]));
  await page.getByRole("button", { name: `Prepare: ${spellName(prepared[0])}` }).click();
  const asked = page.getByRole("dialog", { name: "In place of which spell?" });
  await asked.getByRole("button", { name: spellName(spare) }).click();
  await expect(
    page.getByRole("button", { name: `Let go: ${spellName(prepared[0])}` }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await clean(page);

  await page.getByRole("link", { name: "To the sheet" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aela");
  await page
    .getByRole("button", { name: `Cast: ${spellName(prepared[1])}`, exact: true })
    .first()
    .click();
  await page.getByRole("dialog").getByRole("button", { name: "Level 1 slot (2 left)" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Level 1 slots" })).toContainText(
    "1 of 2",
  );
  await expect(page.getByText(`${spellName(prepared[1])} is cast`).first()).toBeVisible();

  await page.getByRole("button", { name: "Roll Arcana" }).click();
  const arcana = await lastRoll(page);
  expect(arcana.told).toMatch(/^Arcana: \d+\. d20 \d+.* Intelligence/);
  expect(arcana.sum).toBe(arcana.total);
  await page.getByRole("button", { name: "Advantage", exact: true }).click();
  await page.getByRole("button", { name: "Roll Intelligence saving throw" }).click();
  const save = await lastRoll(page);
  expect(save.told).toContain("Advantage.");
  expect(save.told).toContain("not counted");
  expect(save.sum).toBe(save.total);
  await expect(page.getByRole("button", { name: "Advantage", exact: true })).toHaveAttribute(
    "aria-pressed",
    "false",
  );

  await page.getByLabel("Amount", { exact: true }).first().fill("3");
  await page.getByRole("button", { name: "Damage", exact: true }).click();
  await page.getByLabel("Hit dice d6 for the short rest").selectOption("1");
  await page.getByRole("button", { name: "Short rest" }).click();
  const hitDice = page.getByLabel("Hit dice d6 for the short rest");
  await expect(hitDice).toBeDisabled();
  await expect(page.getByRole("region", { name: "Dice" }).getByRole("status")).toContainText(
    /^Hit die: \d+\. d6/,
  );
  await page.getByRole("button", { name: "Undo the last act" }).click();
  await expect(hitDice).toBeEnabled();
  await page.getByRole("button", { name: "Long rest" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Level 1 slots" })).toContainText(
    "2 of 2",
  );
  await page.getByRole("button", { name: "All dice and earlier rolls" }).click();
  await expect(page.getByRole("list", { name: "Earlier rolls" }).getByRole("listitem")).toHaveCount(
    2,
  );
  await clean(page);
});

test("dice heed a halfling's luck and a rogue's talent, each told with what fell", async ({
  page,
}) => {
  const abilities = { str: 10, dex: 18, con: 14, int: 10, wis: 12, cha: 10 };
  const rogue = {
    abilities,
    classes: [{ class: "rogue", levels: 7 }],
    species: "halfling",
    skills: ["stealth"],
  };
  const path = await bringCharacter(page, buildFromExternalSheet(srd52, rogue).build, "Lidda");
  // The browser's chance shows nothing but ones.
  await page.addInitScript(() => {
    Object.assign(crypto, { getRandomValues: <Words>(words: Words) => words });
  });
  await page.goto(path);
  await page.getByRole("button", { name: "Roll Stealth", exact: true }).click();
  const stealth = await lastRoll(page);
  expect(stealth.total).toBe(10 + 4 + 3);
  expect(stealth.told).toContain("d20 1, not counted");
  expect(stealth.told).toContain("Luck: 1 becomes 1. Reliable Talent: 1 becomes 10.");
  await expect(page.getByRole("region", { name: "Dice" })).toContainText(
    "Reliable Talent: 1 becomes 10",
  );
  await page.getByRole("button", { name: "Roll Arcana", exact: true }).click();
  expect((await lastRoll(page)).total).toBe(1);
  await clean(page);
});

test("rolling initiative brings back what comes with it", async ({ page }) => {
  const abilities = { str: 10, dex: 14, con: 14, int: 10, wis: 12, cha: 12 };
  const bard = { abilities, classes: [{ class: "bard", levels: 18 }] };
  await page.goto(await bringCharacter(page, buildFromExternalSheet(srd52, bard).build, "Finn"));
  const inspiration = page
    .getByRole("listitem")
    .filter({ hasText: "At least 1 when initiative is rolled" });
  await inspiration.getByRole("button").first().click();
  await expect(inspiration).toContainText("0 of 1");
  await page.getByRole("button", { name: /^Roll Initiative/ }).click();
  await expect(inspiration).toContainText("1 of 1");
});

test("damage asks a concentrating caster for a save", async ({ page }) => {
  test.setTimeout(120_000);
  const build = buildOf("druid", 3);
  const path = await bringCharacter(page, build, "Pim");
  const spells = build.choices
    .filter(({ slot }) => slot.endsWith("/prepared"))
    .flatMap(({ take }) => take);
  const spell = spells.find((id) => srd52.spells.get(id)?.duration.concentration);
  await page.goto(path);
  await page
    .getByRole("button", { name: `Cast: ${spellName(spell)}`, exact: true })
    .first()
    .click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /slot \(\d left\)/ })
    .first()
    .click();
  await expect(page.getByText(/^Holding on to/)).toContainText(spellName(spell));
  await page.getByLabel("Amount", { exact: true }).first().fill("5");
  await page.getByRole("button", { name: "Damage", exact: true }).click();
  await expect(
    page.getByRole("alert").filter({ hasText: "Constitution save, DC 10" }),
  ).toBeVisible();
  await clean(page);
  await page.getByRole("button", { name: "Roll the save" }).click();
  await expect(page.getByText("Constitution save, DC 10")).toBeHidden();
  const { told, total } = await lastRoll(page);
  expect(told).toMatch(/^Concentration/);
  await expect(page.getByText(/^Holding on to/)).toHaveCount(total >= 10 ? 1 : 0);
});

test("a paladin climbs from level 1 to 5, and the last level is taken back", async ({ page }) => {
  test.setTimeout(180_000);
  const path = await bringCharacter(page, buildOf("paladin"), "Borin");
  await page.goto(path);
  const current = page
    .getByRole("banner")
    .or(page.locator("main header"))
    .getByText(/^Level \d$/);
  await expect(current).toHaveText("Level 1");
  await page.getByText("Level up or down").click();
  for (let level = 2; level <= 5; level += 1) {
    await page.getByRole("button", { name: `Gain level ${level}` }).click();
    await expect(current).toHaveText(`Level ${level}`);
  }
  const gained = page.getByRole("status").filter({ hasText: "Hit points:" });
  await expect(gained).toContainText("Extra Attack");
  await expect(gained).toContainText("Faithful Steed");
  const slots = page.getByRole("listitem").filter({ hasText: "Level 2 slots" });
  await expect(slots).toContainText("2 of 2");
  await clean(page);
  await page.getByRole("button", { name: "Take level 5 back" }).click();
  await expect(current).toHaveText("Level 4");
  await expect(slots).toHaveCount(0);
  await page.getByRole("button", { name: "Undo that" }).click();
  await expect(current).toHaveText("Level 5");
  await expect(slots).toContainText("2 of 2");
  await page.getByRole("button", { name: "Take level 5 back" }).click();
  await expect(current).toHaveText("Level 4");
  await page.reload();
  await expect(current).toHaveText("Level 4");
});

test("the pack is kept in order by the keyboard alone", async ({ page }) => {
  test.setTimeout(180_000);
  const path = await bringCharacter(page, buildOf("fighter"), "Rhogar");
  await page.goto(path);
  const inventory = page.getByRole("region", { name: "Belongings" });
  const rows = inventory.locator("li[data-entry]");
  const names = () => rows.locator("bdi:first-child").allTextContents();
  const armorClass = page.getByRole("button", { name: /^Armor class/ }).locator("bdi");
  const unarmored = await armorClass.textContent();
  const before = await names();
  const last = String(before.at(-1));
  const handle = inventory.getByRole("button", { name: `Order ${last}: arrow keys up and down` });
  await handle.focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(inventory.getByRole("status")).toHaveText(
    `${last}: place ${before.length - 2} of ${before.length}.`,
  );
  const after = [...before.slice(0, -3), last, ...before.slice(-3, -1)];
  await expect.poll(names).toEqual(after);
  await expect(handle).toBeFocused();

  await page.getByRole("button", { name: "Add things" }).focus();
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("dialog", { name: "Add things" });
  await drawer.getByRole("searchbox").focus();
  await page.keyboard.type("plate arm");
  await drawer.getByRole("button", { name: "Take: Plate Armor" }).focus();
  await page.keyboard.press("Enter");
  await expect(drawer.getByText("Plate Armor is in the pack.")).toBeVisible();
  await clean(page);
  await page.keyboard.press("Escape");
  await expect(rows).toHaveCount(before.length + 1);

  await rows
    .last()
    .getByRole("button", { name: /Plate Armor.*lb/ })
    .focus();
  await page.keyboard.press("Enter");
  await rows.last().getByRole("button", { name: "Worn", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(armorClass).not.toHaveText(String(unarmored));
  const armored = String(await armorClass.textContent());
  await rows.last().getByRole("button", { name: "Remove" }).focus();
  await page.keyboard.press("Enter");
  await expect(rows).toHaveCount(before.length);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(rows).toHaveCount(before.length + 1);
  await expect(armorClass).toHaveText(armored);
  await page.reload();
  await expect.poll(names).toEqual([...after, "Plate Armor"]);
  await clean(page);
});

test("a thing is dragged to its place", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(await bringCharacter(page, buildOf("fighter"), "Rhogar"));
  const inventory = page.getByRole("region", { name: "Belongings" });
  const names = () => inventory.locator("li[data-entry] bdi:first-child").allTextContents();
  const [first = "", second = "", third = "", ...others] = await names();
  const handle = inventory.getByRole("button", { name: `Order ${first}: arrow keys up and down` });
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  const to = await inventory.locator("li[data-entry]").nth(2).boundingBox();
  if (!from || !to) throw new Error("nothing to drag");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 4, to.y + to.height * 0.8, { steps: 8 });
  await page.mouse.up();
  await expect.poll(names).toEqual([second, third, first, ...others]);
  await page.waitForLoadState("networkidle");
  await page.reload();
  await expect.poll(names).toEqual([second, third, first, ...others]);
});

test("a purse pays and gives change, and what another device did is never written over", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const path = await bringCharacter(page, buildOf("fighter"), "Rhogar");
  await page.goto(path);
  const gold = page.getByLabel("Gold", { exact: true });
  await gold.fill("10");
  await gold.press("Enter");
  await page.getByLabel("Kind of coin").selectOption("sp");
  await page.getByRole("region", { name: "Belongings" }).getByLabel("Amount").fill("25");
  await page.getByRole("button", { name: "Pay", exact: true }).click();
  await expect(gold).toHaveValue("7");
  await expect(page.getByLabel("Silver", { exact: true })).toHaveValue("5");

  const other = await page.context().newPage();
  await other.goto(path);
  const electrum = other.getByLabel("Electrum", { exact: true });
  await electrum.fill("3");
  await electrum.press("Enter");
  await other.waitForLoadState("networkidle");
  await other.close();

  const platinum = page.getByLabel("Platinum", { exact: true });
  await platinum.fill("2");
  await platinum.press("Enter");
  const notice = page
    .getByRole("status")
    .filter({ hasText: "Another device changed this character" });
  await expect(notice).toBeVisible();
  await expect(page.getByLabel("Electrum", { exact: true })).toHaveValue("3");
  // Shown at once, and kept when the server has answered: only then may the page be left.
  const kept = page.waitForResponse((response) => response.request().method() === "POST");
  await notice.getByRole("button", { name: "Make my change on top" }).click();
  await kept;
  await expect(notice).toBeHidden();
  await page.waitForLoadState("networkidle");
  await page.reload();
  await expect(page.getByLabel("Platinum", { exact: true })).toHaveValue("2");
  await expect(page.getByLabel("Electrum", { exact: true })).toHaveValue("3");
});
