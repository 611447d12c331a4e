import type { Page } from "@playwright/test";
import { wizardSteps } from "@/components/characters/wizard/steps";
import { entryKinds } from "@/lib/homebrew/schema";
import { buildOf } from "../support/browser-character";
import { newAddress, signUp } from "../support/sign-in-steps";
import { expect, test } from "../support/test";

// A reader of Persian meets no English word: not on a page, in a popover, in a label that is only heard, nor where there is
// no network. What may stand in Latin letters stands here, with the reason.

/** Names that nobody writes otherwise: of this product, of others, of formats, of browsers and of licences. */
const names =
  /^(Mythwright|SRD|MIT|CC|BY|OFL|API|PDF|PNG|JPEG|WebP|AVIF|JSON|CSV|zip|json|png|charx|Beyond|Pathbuilder|DiceCloud|Chrome|Windows|Markdown|OpenAPI|Foundry|VTT|GitHub|Google|Hugging|Face|UTC|Asia|Tehran|English|en|fa)$/;
/** Parts of an address, of a handle, of a zone, of a file's name or of an example to be typed. */
const addresses =
  /(?:https?:\/\/|www\.|[\w.+-]+@)[^\s]*|\b[\w-]+\.(?:json|png|webp|md|com|org|test|example)\b|\b[A-Z]\w+\/[A-Z]\w+|\b[a-z]+(?:-[a-z0-9]+)+/g;

test.use({ locale: "fa-IR", timezoneId: "Asia/Tehran" });

async function latinWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const heard = ["aria-label", "aria-roledescription", "placeholder", "title", "alt"];
    const found: string[] = [document.title];
    for (const one of document.querySelectorAll("body *")) {
      if (one.closest("script, style, noscript, code, [lang=en], a[hreflang], option")) continue;
      for (const name of heard) found.push(one.getAttribute(name) ?? "");
      for (const node of one.childNodes) if (node.nodeType === 3) found.push(node.nodeValue ?? "");
    }
    return found;
  });
  const words = texts.flatMap(
    (text) => text.replaceAll(addresses, " ").match(/[A-Za-z]{2,}/g) ?? [],
  );
  return [...new Set(words)].filter((word) => !names.test(word));
}

async function mustBePersian(page: Page, paths: readonly string[]): Promise<void> {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    const words = await latinWords(page);
    if (words.length > 0) found.push(`${path}: ${words.join(" ")}`);
  }
  expect(found).toEqual([]);
}

test("a visitor who reads Persian meets no English word", async ({ page }) => {
  await mustBePersian(page, [
    "/fa",
    "/fa/showcase",
    "/fa/showcase/search?query=نیلوفر",
    "/fa/sign-in",
    "/fa/sign-in/phone",
    "/fa/sign-up",
    "/fa/recovery",
    "/fa/terms",
    "/fa/privacy",
    "/fa/contact",
    "/fa/nothing-like-that",
  ]);
});

test("a member who reads Persian meets no English word", async ({ page }) => {
  test.setTimeout(180_000);
  await signUp(page, newAddress(), { locale: "fa", name: "نیلوفر" });
  const id = await page.evaluate(
    async (body) => {
      const answer = await fetch("/api/v1/characters", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      return (await answer.json()).id as string;
    },
    JSON.stringify({ name: "مهپوش", build: buildOf("wizard", 5) }),
  );
  const own = `/fa/characters/${id}`;
  await mustBePersian(page, [
    "/fa/dashboard",
    "/fa/create",
    ...wizardSteps.map((step) => `/fa/create/${id}/${step}`),
    own,
    `${own}/spells`,
    `${own}/portraits`,
    `${own}/history`,
    `${own}/history/1`,
    "/fa/homebrew",
    ...entryKinds.map((kind) => `/fa/homebrew/new/${kind}`),
    "/fa/import",
    "/fa/settings",
    "/fa/settings/security",
    "/fa/settings/tokens",
    "/fa/settings/notifications",
    "/fa/settings/privacy",
    "/fa/settings/activity",
    "/fa/settings/appearance",
  ]);
});

test("a field that is not right says so in the language of the page", async ({ page }) => {
  await page.goto("/fa/sign-up");
  const email = page.locator("main input[name=email]");
  const said = () => email.evaluate((field: HTMLInputElement) => field.validationMessage);
  await page.locator("main form:has(input[name=password]) button[type=submit]").click();
  expect(await said()).toBe("این بخش را پر کنید.");
  await email.fill("nope");
  await page.locator("main input[name=password]").fill("velvet-otter-lantern-91");
  await page.locator("main form:has(input[name=password]) button[type=submit]").click();
  expect(await said()).toBe("نشانی ایمیل را کامل بنویسید.");
  await email.fill(newAddress());
  expect(await email.evaluate((field: HTMLInputElement) => field.validity.valid)).toBe(true);
});

test("moments are told in the reader's own time", async ({ page }) => {
  await signUp(page, newAddress(), { locale: "fa", name: "نیلوفر" });
  const id = await page.evaluate(async () => {
    const answer = await fetch("/api/v1/characters", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    return (await answer.json()).id as string;
  });
  await page.goto(`/fa/characters/${id}/history`);
  const moment = page.locator("article time").first();
  const told = await moment.textContent();
  const wanted = await moment.evaluate((one: HTMLTimeElement) =>
    new Intl.DateTimeFormat("fa-IR", {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: "Asia/Tehran",
    }).format(new Date(one.dateTime)),
  );
  expect(told).toBe(wanted);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the language changes on the very page", async ({ page }) => {
    await page.goto("/fa/showcase/search?query=a");
    await page.getByRole("contentinfo").getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/showcase\/search\?query=a$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test.describe("without a network", () => {
  test.use({ serviceWorkers: "allow" });
  test("a page that was not fetched says so in the language of its address", async ({
    page,
    context,
  }) => {
    await page.goto("/fa/sign-in");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
      .toBe(true);
    await context.setOffline(true);
    await page.goto("/fa/dashboard");
    await expect(page.locator("html")).toHaveAttribute("lang", "fa");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("پیک به مقصد نرسید");
    await page.goto("/settings");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await context.setOffline(false);
    await page.getByRole("link").click();
    await expect(page).toHaveURL(/\/sign-in/);
  });
});
