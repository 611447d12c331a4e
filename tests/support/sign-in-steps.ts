import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

export const goodPassword = "velvet-otter-lantern-91";

let made = 0;
export const newAddress = () => `traveller-${process.pid}-${made++}@example.org`;
export const newSubject = () => String(process.pid * 1000 + made++);

/** Signs up by the form, in the language of the address. */
export async function signUp(
  page: Page,
  email: string,
  { locale = "en", name = "Mira" } = {},
): Promise<void> {
  await page.goto(locale === "fa" ? "/fa/sign-up" : "/sign-up");
  await page.locator("main input[name=name]").fill(name);
  await page.locator("main input[name=email]").fill(email);
  await page.locator("main input[name=password]").fill(goodPassword);
  await page.locator("main form:has(input[name=password]) button[type=submit]").click();
  await page.waitForURL(/\/dashboard$/);
}

/** Signs in by the form, as far as the password goes. */
export async function enterPassword(
  page: Page,
  email: string,
  password = goodPassword,
): Promise<void> {
  await page.locator("main input[name=email]").fill(email);
  await page.locator("main input[name=password]").fill(password);
  await page.locator("main form:has(input[name=password]) button[type=submit]").click();
}

/** The card of the settings with this heading. */
export function section(page: Page, heading: string): Locator {
  return page.getByRole("region", { name: heading, exact: true });
}

/** Nothing to complain about, in either light. */
export async function accessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    // Still, or colours are measured half way from one light to the other.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations, `axe, ${colorScheme}, ${page.url()}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** No wider than the window. */
export async function fits(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0);
}
