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

      // Three of each kind: they are all built alike, and axe takes a minute and a half for all of them.
      await page.evaluate(() => {
        for (const group of document.querySelectorAll(".group, nav ul"))
          for (const more of [...group.querySelectorAll(":scope > [data-find]")].slice(3))
            more.remove();
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} x${nodes.length}`)).toEqual([]);
    });
  }
});
