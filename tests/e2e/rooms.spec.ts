import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { paintedImage } from "../support/stand-ins/odd-images";
import { expect, test } from "../support/test";

const isClean = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

/** Somebody with a row of their own, as a visitor gets it. */
async function beginAsGuest(page: Page) {
  await page.goto("/create");
  await page.getByRole("button", { name: "Random character" }).click();
  await page.waitForURL(/\/review$/);
}

async function say(page: Page, text: string) {
  await page.getByLabel("Message", { exact: true }).fill(text);
  await page.keyboard.press("Enter");
}

const line = (page: Page, text: string) => page.getByRole("article").filter({ hasText: text });

test("a party meets in a room, talks, sends a picture, and loses nothing with the network", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await beginAsGuest(page);
  await page.goto("/rooms");
  await expect(page.getByRole("heading", { name: "No rooms yet" })).toBeVisible();
  await isClean(page);
  await page.getByRole("link", { name: "New room" }).click();
  await page.getByLabel("Name", { exact: true }).fill("The Lantern Company");
  await page.getByLabel("Description").fill("Fridays by lamplight.");
  await isClean(page);
  await page.getByRole("button", { name: "Make the room" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The Lantern Company" })).toBeVisible();
  const room = page.url();

  await page.getByRole("link", { name: "Room settings" }).click();
  await page.getByLabel("Can be used").selectOption({ label: "5 times" });
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = await page.getByLabel("Invitation link").inputValue();
  expect(link).toContain("/join/");
  await expect(page.getByText("used 0 of 5 times")).toBeVisible();
  await isClean(page);
  await page.goto(room);

  const other = await browser.newContext();
  const guest = await other.newPage();
  await guest.goto(link);
  await expect(guest.getByRole("heading", { name: "The Lantern Company" })).toBeVisible();
  await expect(guest.getByText("1 person is inside")).toBeVisible();
  await isClean(guest);
  await guest.getByRole("button", { name: "Join the room" }).click();
  await guest.waitForURL(/\/rooms\/rom_/);

  await say(page, "Who has the **map**?");
  await expect(line(guest, "Who has the map?")).toBeVisible();
  await expect(line(guest, "Who has the map?").locator("strong")).toHaveText("map");
  await say(guest, "I do. <b>Look</b> https://example.test/fen");
  await expect(line(page, "I do. <b>Look</b>")).toBeVisible();
  await expect(page.getByRole("link", { name: "https://example.test/fen" })).toBeVisible();

  await line(page, "I do.").hover();
  await line(page, "I do.").getByRole("button", { name: "React" }).click();
  await page.getByRole("button", { name: "🎲" }).click();
  await expect(guest.getByRole("button", { name: /^🎲, 1 person/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await line(page, "I do.").hover();
  await line(page, "I do.").getByRole("button", { name: "More for this message" }).click();
  await page.getByRole("menuitem", { name: "Reply" }).click();
  await say(page, "Then lead the way.");
  await expect(line(guest, "Then lead the way.")).toContainText("I do.");

  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Attach files" }).click();
  await (await chooser).setFiles({
    name: "fen.png",
    mimeType: "image/png",
    buffer: await paintedImage(640, 420),
  });
  await say(page, "The fen from above.");
  const picture = guest.getByRole("button", { name: "Open fen.png" });
  await expect(picture).toBeVisible({ timeout: 30_000 });
  await expect
    .poll(() => picture.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await isClean(page);
  await isClean(guest);

  await other.setOffline(true);
  await say(guest, "Can you hear me?");
  await expect(guest.getByRole("article", { name: "A message on its way" })).toBeVisible();
  for (const word of ["One.", "Two.", "Three."]) {
    await say(page, word);
    await expect(line(page, word)).toHaveCount(1);
  }
  await expect(guest.getByText("No connection.")).toBeVisible();
  await other.setOffline(false);
  await expect(line(page, "Can you hear me?")).toHaveCount(1, { timeout: 30_000 });
  await expect(guest.getByRole("article", { name: "A message on its way" })).toHaveCount(0);
  for (const word of ["One.", "Two.", "Three.", "Can you hear me?"])
    await expect(line(guest, word), word).toHaveCount(1, { timeout: 30_000 });

  // What was written without a network survives the page as well.
  await other.setOffline(true);
  await say(guest, "Kept over a reload.");
  await expect(guest.getByRole("article", { name: "A message on its way" })).toBeVisible();
  await guest.close();
  await other.setOffline(false);
  const again = await other.newPage();
  await again.goto(room);
  await expect(line(page, "Kept over a reload.")).toHaveCount(1, { timeout: 30_000 });

  await page.getByRole("link", { name: "Room settings" }).click();
  await page.getByRole("button", { name: "More for Somebody" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await page.getByRole("button", { name: "Remove from the room" }).click();
  await expect(again.getByRole("heading", { name: "You are no longer in this room" })).toBeVisible({
    timeout: 30_000,
  });
  await isClean(again);
  await other.close();
});
