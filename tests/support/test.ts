import { randomInt } from "node:crypto";
import { test as base, expect } from "@playwright/test";

export { expect };

/** A journey: opens the site that was started for the run, and fails on anything the page complains about. */
export const test = base.extend<{ complaints: string[] }>({
  baseURL: async ({ baseURL }, use) => {
    await use(process.env.SITE_URL ?? baseURL);
  },
  // Each journey comes from an address of its own, so that none meets the limits that another has used up.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  extraHTTPHeaders: async ({}, use) =>
    use({ "x-forwarded-for": `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}` }),
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        // A refused or missing answer is told by the test itself; the browser repeats it on the console.
        if (message.type() === "error" && !/Failed to load resource/.test(message.text()))
          complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      await use(complaints);
      expect(complaints, "the page complained on the console").toEqual([]);
    },
    { auto: true },
  ],
});
