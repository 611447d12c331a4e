import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/test";

test("a species and an item of one's own are written, taken and shown as such", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto("/create");
  await page.getByRole("button", { name: "Random character" }).click();
  await page.waitForURL(/\/review$/);
  const id = /chr_\w+/.exec(page.url())?.[0] ?? "";

  await page.goto("/dashboard");
  await page.getByRole("link", { name: "Homebrew" }).click();
  await expect(page.getByRole("heading", { name: "Nothing of your own yet" })).toBeVisible();
  await page.getByRole("link", { name: "Write a species" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Owlfolk");
  await page.getByLabel("Speed in feet").fill("25");
  await page.getByRole("button", { name: "Add a trait" }).click();
  const understood = page.getByRole("region", { name: "Preview" });
  await expect(understood).toContainText("Every trait needs a name.");
  await page.getByLabel("Trait", { exact: true }).fill("Night eyes");
  await page.getByLabel("What to add").selectOption({ label: "A sense" });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByLabel("Feet", { exact: true }).fill("90");
  await expect(understood).toContainText("A sense: Darkvision, 90");
  await expect(understood).toContainText("Ready to use");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("article", { name: "Owlfolk" })).toBeVisible();

  await page.getByRole("link", { name: "Write an item" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("It needs a name first.")).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill("Dawnblade");
  await page.getByLabel("Is like").selectOption({ label: "Longsword" });
  await page.getByLabel("Magic bonus").fill("2");
  await page.getByRole("button", { name: "Save" }).click();
  const blade = page.getByRole("article", { name: "Dawnblade" });
  await blade.getByRole("button", { name: /^Hand it out/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hand it out" }).click();
  await expect(page.getByText(/has Dawnblade now/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.goto(`/create/${id}/species`);
  await page.locator('[data-slot="species"]').getByRole("button", { name: "Change" }).click();
  await page.getByText("Owlfolk (homebrew)", { exact: true }).first().click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.goto(`/characters/${id}`);
  await expect(page.getByText("Owlfolk (homebrew)").first()).toBeVisible();
  await expect(page.getByText("Night eyes (homebrew)").first()).toBeVisible();
  await expect(page.getByText("Dawnblade (homebrew)").first()).toBeVisible();

  await page.goto("/homebrew");
  await blade.getByRole("link", { name: /^Rewrite/ }).click();
  await page.getByLabel("What it is").fill("Written on this device.");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel("What it is").fill("Written on the other one.");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.getByText("Written on the other one.")).toBeVisible();
  await other.close();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Changed elsewhere")).toBeVisible();
  await expect(page.getByLabel("What it is")).toHaveValue("Written on this device.");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "Keep mine" }).click();
  await expect(page.getByText("Written on this device.")).toBeVisible();

  await page.getByRole("button", { name: "Delete Dawnblade" }).click();
  await expect(page.getByText("Dawnblade deleted.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("article", { name: "Dawnblade" })).toBeVisible();
});
