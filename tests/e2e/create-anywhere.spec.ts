import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/test";

test("a draft is found again on the same screen after leaving, and back turns the page back", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto("/create");
  await page.getByRole("button", { name: "Step by step" }).click();
  await page.waitForURL(/\/class$/);
  await page.getByText("Bard", { exact: true }).click();
  await page.getByRole("link", { name: /^Next/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Choose a species");
  await page.getByText("Gnome", { exact: true }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await page.goBack();
  await expect(page.locator('[data-slot="level/1/class"]')).toContainText("Bard");
  const resume = page.url().replace(/\/class$/, "");
  await page.goto("/dashboard");
  await page.goto(resume);
  await page.waitForURL(/\/species$/);
  const answered = page.locator('[data-slot="species"]');
  await expect(answered).toContainText("Gnome");
  await answered.getByRole("button", { name: "Change" }).click();
  await expect(page.getByRole("radio", { name: /^Gnome/ })).toBeChecked();
});

test("somebody whole is one press away, legal and named", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/create");
  await page.getByRole("button", { name: "Random character" }).click();
  await page.waitForURL(/\/review$/);
  await expect(page.getByRole("heading", { name: "Rules-legal" })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Portrait of / }).first()).toBeVisible({
    timeout: 30_000,
  });
  const review = await new AxeBuilder({ page }).analyze();
  expect(review.violations).toEqual([]);
  await page.getByRole("link", { name: "Finish and open sheet" }).click();
  await page.waitForURL(/\/characters\/chr_/);
  await page.getByRole("button", { name: /Armor class/ }).click();
  await expect(page.getByText("§").first()).toBeVisible();
  const sheet = await new AxeBuilder({ page }).analyze();
  expect(sheet.violations).toEqual([]);
});

test("what two devices change apart is brought together, and what both change is asked about", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto("/create");
  await page.getByRole("button", { name: "Step by step" }).click();
  await page.waitForURL(/\/class$/);
  await page.goto(page.url().replace(/class$/, "species"));
  const saved = (on: typeof page) => expect(on.getByText("Saved", { exact: true })).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/species$/, "background"));
  await other.getByText("Sage", { exact: true }).click();
  await saved(other);

  await page.getByText("Human", { exact: true }).click();
  await expect(page.getByText("Background: chose Sage")).toBeVisible();
  await saved(page);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "OK" }).click();

  await other.goto(page.url());
  await other.locator('[data-slot="species"]').getByRole("button", { name: "Change" }).click();
  await other.getByText("Orc", { exact: true }).click();
  await saved(other);
  await other.close();
  await page.getByText("Elf", { exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Changed on two devices" });
  await expect(dialog).toContainText("Before: Human");
  await expect(dialog.getByRole("radio", { name: /^The other device.*Orc/ })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Not saved yet: choose which to keep" }).click();
  await dialog.getByRole("button", { name: "Keep these" }).click();
  await expect(dialog).toBeHidden();
  await saved(page);
  await page.reload();
  await expect(page.locator('[data-slot="species"]')).toContainText("Elf");
  await page.goto(page.url().replace(/species$/, "background"));
  await expect(page.locator('[data-slot="background"]')).toContainText("Sage");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a screen is answered and sent as a plain form", async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto("/create");
    await page.getByRole("button", { name: "Step by step" }).click();
    await page.waitForURL(/\/class$/);
    await page.getByText("Rogue", { exact: true }).click();
    await page.getByRole("button", { name: "Save and continue" }).click();
    await expect(page.locator('[data-slot="level/1/class"]')).toContainText("Rogue");
    await page.goto(page.url().replace(/\/class.*$/, "/species"));
    await page.getByText("Dwarf", { exact: true }).click();
    await page.getByRole("button", { name: "Save and continue" }).click();
    await page.waitForURL(/\/background$/);
    await page.goto(page.url().replace(/\/background$/, "/species"));
    await expect(page.locator('[data-slot="species"]')).toContainText("Dwarf");
    await page.getByRole("link", { name: "Show answered choices too" }).click();
    await expect(page.getByRole("radio", { name: /^Dwarf/ })).toBeChecked();
  });
});
