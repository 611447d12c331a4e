import { defineConfig, devices } from "@playwright/test";
import { chromiumArgs, installedChromium } from "./tests/support/chromium";

const executablePath = installedChromium();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  globalSetup: "./tests/support/browser-run.ts",
  fullyParallel: true,
  workers: 2,
  // Journeys, each through many pages; a machine with two busy cores needs its time.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON
    ? [["line"], ["json", { outputFile: process.env.PLAYWRIGHT_JSON }]]
    : [["list"]],
  use: {
    // What is not there after this long will not come: a journey that lost its way ends soon.
    actionTimeout: 30_000,
    // The pages as they were, without a film of them: filming takes more of two cores than the journeys do.
    trace: { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
    // What a test puts in the way of a request is not seen by a worker's requests; the test of the worker lets it in.
    serviceWorkers: "block",
    launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"] }, testIgnore: /\.phone\.spec\.ts$/ },
    {
      name: "phone",
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } },
      testMatch: /\.phone\.spec\.ts$/,
    },
  ],
});
