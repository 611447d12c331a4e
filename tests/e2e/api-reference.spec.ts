import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/test";

test.describe("the API reference", () => {
  for (const { width, height } of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`is read, searched and used by everybody at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto("/api/docs");
      // Without the many operations, which are all built alike: axe takes a minute for 1,500 of their lines.
      const { violations } = await new AxeBuilder({ page })
        .exclude(".group:not(:nth-of-type(2)):not(:nth-of-type(9)):not(#problems)")
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id} x${nodes.length}`)).toEqual([]);
      const isScrolled = () =>
        page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(await isScrolled()).toBe(false);
      expect(await page.getByRole("navigation").textContent()).not.toContain("`");

      // The reference itself begins within the first two screens.
      const begins = await page.getByRole("main").boundingBox();
      expect(begins?.y ?? Number.POSITIVE_INFINITY).toBeLessThan(height * 2);

      await page.getByRole("searchbox", { name: "Find" }).fill("avatar");
      const link = page.locator("nav li:not([hidden]) a").first();
      await link.click();
      const target = new URL(page.url()).hash;
      expect(target).not.toBe("");
      await expect(page.locator(`[id="${target.slice(1)}"]`)).toBeInViewport();
      const sample = page.locator(`[id="${target.slice(1)}"] pre`).first();
      await sample.focus();
      await expect(sample).toBeFocused();
      expect(await isScrolled()).toBe(false);
    });
  }
});
