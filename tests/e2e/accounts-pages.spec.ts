import { test } from "../support/accounts-house";
import { accessible, newAddress, signUp } from "../support/accounts-steps";

const open = [
  "/sign-in",
  "/sign-in?error=cancelled&provider=google",
  "/sign-up",
  "/sign-in/link",
  "/sign-in/phone",
  "/recovery",
  "/recovery/new-password?token=a",
  "/verify?token=a",
  "/verify/change?token=a",
  "/magic?token=a",
];
const settings = ["", "/security", "/tokens", "/appearance", "/privacy", "/activity", "/confirm?next=%2Fsettings"];

test("every page on the way in can be read by everybody, by day and by candle", async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of open) {
    await page.goto(path);
    await accessible(page);
  }
});

test("every page of the settings can be read by everybody, by day and by candle", async ({ page }) => {
  test.setTimeout(120_000);
  await signUp(page, newAddress());
  for (const path of settings) {
    await page.goto(`/settings${path}`);
    await accessible(page);
  }
});
