import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/test";

test("every change is told, compared, looked at and brought back, and that is taken back again", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto("/create");
  await page.getByRole("button", { name: "Random character" }).click();
  await page.waitForURL(/\/review$/);
  const id = /chr_\w+/.exec(page.url())?.[0] ?? "";
  await page.goto(`/create/${id}/species`);
  await page.locator('[data-slot="species"]').getByRole("button", { name: "Change" }).click();
  const taken = page.locator("input[type=radio][name='take:species']:checked");
  const before = (await taken.getAttribute("value")) === "orc" ? "Dwarf" : "Orc";
  await page.getByText(before, { exact: true }).first().click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await page.goto(`/characters/${id}`);
  await page
    .getByRole("button", { name: /./ })
    .and(page.locator("[aria-haspopup=menu]"))
    .last()
    .click();
  await page.getByRole("menuitem", { name: "History" }).click();
  await page.waitForURL(/\/history$/);
  await expect(page.getByRole("article").first()).toContainText(`→ ${before}`);
  await expect(page.getByRole("article").last()).toContainText("The beginning.");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByRole("link", { name: /^Compare with now.*Version 1$/ }).click();
  await page.waitForURL(/\/compare\?from=1&to=\d+$/);
  await expect(page.getByRole("definition").filter({ hasText: before }).first()).toBeVisible();
  const numbers = page.locator("main details");
  await numbers.first().locator("summary").click();
  await expect(numbers.first().getByText("§").first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.goto(`/characters/${id}/history/1`);
  await expect(page.getByText("This is the sheet as it stood then")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.goto(`/characters/${id}/history`);
  await page.getByRole("button", { name: /^Restore.*Version 1$/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("Version 1 restored.")).toBeVisible();
  await expect(page.getByRole("article").first()).toContainText(`${before} →`);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Undone.")).toBeVisible();
  await expect(page.getByRole("article").first()).toContainText(`→ ${before}`);
});

test("the shelf leads to bringing a character from elsewhere", async ({ page }) => {
  await page.goto("/create");
  await page.getByRole("button", { name: "Step by step" }).click();
  await page.waitForURL(/\/class$/);
  await page.goto("/dashboard");
  await page.getByRole("link", { name: "Bring one in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Import a character");
});
