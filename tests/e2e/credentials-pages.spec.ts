import type { Page } from "@playwright/test";
import { expect, test } from "../support/sign-in-server";
import { accessible, newAddress, signUp } from "../support/sign-in-steps";

const open = [
  "/sign-in",
  "/sign-in?error=cancelled&provider=google",
  "/sign-up",
  "/sign-in/link",
  "/sign-in/phone",
  "/recovery",
  "/recovery/new-password?token=a",
  "/verify-email?token=a",
  "/verify-email/change?token=a",
  "/magic?token=a",
];
const settings = [
  "",
  "/security",
  "/tokens",
  "/appearance",
  "/notifications",
  "/privacy",
  "/activity",
  "/confirm?next=%2Fsettings",
];

test("every page on the way in can be read by everybody, by day and by candle", async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const path of open) {
    await page.goto(path);
    await accessible(page);
  }
});

/** As the second step after a provider finds its browser: the question in a cookie, and nothing in the address. */
async function withQuestion(page: Page, url: string): Promise<void> {
  const step = {
    ticket: "a".repeat(43),
    methods: ["totp", "passkey", "recovery_code"],
    next: "/dashboard",
  };
  const value = encodeURIComponent(JSON.stringify(step));
  await page.context().addCookies([{ name: "mw_second_step", value, url, httpOnly: true }]);
}

test("the pages between here and a provider can be read by everybody, in both languages", async ({
  page,
  server,
}) => {
  await withQuestion(page, server.url);
  // Without script the browser is sent on by a page of its own, which would be gone before anybody reads it here.
  await page.route(`${server.providers.google.url}/**`, (route) => route.abort("aborted"));
  await page.route("**/*.js", (route) => route.abort());
  for (const { at, step, button, leave } of [
    { at: "", step: "One more step", button: "Continue with Google", leave: "On to Google" },
    { at: "/fa", step: "یک گام دیگر", button: "ادامه با گوگل", leave: "به سوی گوگل" },
  ]) {
    await page.goto(`${at}/sign-in/second-step`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(step);
    await accessible(page);
    await page.goto(`${at}/sign-in`);
    await page.getByRole("button", { name: button }).click();
    await page.waitForURL(`${server.url}${at}/sign-in/leave`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(leave);
    await accessible(page);
  }
});

test("every page of the settings can be read by everybody, by day and by candle", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signUp(page, newAddress());
  for (const path of settings) {
    await page.goto(`/settings${path}`);
    await accessible(page);
  }
});
