import type { Page } from "@playwright/test";
import { expect, test } from "../support/sign-in-server";
import { accessible, fits, newAddress, section, signUp } from "../support/sign-in-steps";
import { paintedImage } from "../support/stand-ins/odd-images";

test.use({ locale: "fa-IR" });

/** Latin words on a Persian page, but for names, addresses and what is only ever written so. */
async function latinWords(page: Page): Promise<string[]> {
  const texts = await page
    .locator("main *")
    .evaluateAll((all) =>
      all.flatMap((one) =>
        [...one.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : "")),
      ),
    );
  const text = texts.join(" ");
  const known =
    /^(API|PNG|JPEG|WebP|AVIF|CSV|JSON|UTC|zip|https?|Asia|Tehran|Europe|Berlin|English|Chrome|Android|Linux|macOS|Windows|nadia|[uU])$/;
  return [...new Set(text.match(/[A-Za-z]{2,}/g) ?? [])].filter(
    (word) => !known.test(word) && !/^nadia/.test(word),
  );
}

test("the settings of a Persian reader on a phone: picture, letters, activity, and leaving for a while", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signUp(page, newAddress(), { locale: "fa", name: "نادیا" });
  await page.goto("/fa/settings");
  const picture = section(page, "تصویر");
  await picture.getByLabel("تصویر شما").setInputFiles({
    name: "man.png",
    mimeType: "image/png",
    buffer: await paintedImage(120, 120),
  });
  await picture.getByRole("button", { name: "همین تصویر" }).click();
  await expect(picture.getByText("تصویر به‌روز شد.")).toBeVisible();

  for (const path of ["/settings/notifications", "/settings/activity", "/settings/privacy"]) {
    await page.goto(`/fa${path}`);
    await fits(page);
    await accessible(page);
    expect([path, await latinWords(page)]).toEqual([path, []]);
  }
  await page.goto("/fa/settings/notifications");
  await page.getByLabel("ایمیل: چهره‌ای آماده می‌شود").check();
  await page.getByRole("button", { name: "ذخیره" }).click();
  await expect(page.getByText("ذخیره شد.")).toBeVisible();

  await page.goto("/fa/settings/privacy");
  const close = section(page, "بستن حساب برای مدتی");
  await close.getByRole("checkbox").check();
  await close.getByRole("button").click();
  await page.waitForURL(/\/fa$/);
});
