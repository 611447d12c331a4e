import { newAddress, signUp } from "../support/sign-in-steps";
import { expect, test } from "../support/test";

test("a double press makes one thing", async ({ page }) => {
  await signUp(page, newAddress());
  await page.goto("/settings/tokens");
  const form = page.locator("main form:has(input[name=name])");
  await form.locator("input[name=name]").fill("Notebook");
  await form.getByRole("checkbox").first().check();
  await form.locator("button[type=submit]").dblclick();
  await expect(page.getByText(/mw_/).first()).toBeVisible();
  const count = await page.evaluate(async () => {
    const answer = await fetch("/api/v1/tokens");
    return (await answer.json()).tokens.length as number;
  });
  expect(count).toBe(1);
});
