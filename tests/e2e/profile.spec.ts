import { expect, test } from "../support/sign-in-server";
import { accessible, enterPassword, newAddress, section, signUp } from "../support/sign-in-steps";
import { paintedImage } from "../support/stand-ins/odd-images";

test("a picture and an audience for each field, as strangers, members and oneself see them", async ({
  page,
  browser,
  server,
}) => {
  test.setTimeout(120_000);
  await signUp(page, newAddress(), { name: "Nadia Thorn" });
  await page.goto("/settings");
  const picture = section(page, "Picture");
  await picture.getByLabel("Your picture").setInputFiles({
    name: "words.png",
    mimeType: "image/png",
    buffer: Buffer.from("these are only words"),
  });
  await picture.getByRole("button", { name: "Use this picture" }).click();
  await expect(picture.getByText(/not a picture we can read/)).toBeVisible();
  await picture
    .getByLabel("Your picture")
    .setInputFiles({ name: "me.png", mimeType: "image/png", buffer: await paintedImage(300, 200) });
  await picture.getByRole("button", { name: "Use this picture" }).click();
  await expect(picture.getByText("Picture updated.")).toBeVisible();
  await expect(
    page.getByRole("banner").getByRole("img").or(page.locator("header picture img")).first(),
  ).toBeVisible();

  const profile = section(page, "Profile");
  await profile.getByLabel("About you", { exact: true }).fill("Only for those who stay.");
  await profile.getByLabel("About you: Who sees it").selectOption("members");
  await profile.getByLabel("Who sees the numbers").selectOption("private");
  await profile.getByRole("button", { name: "Save" }).click();
  await expect(profile.getByText("Saved.")).toBeVisible();
  await accessible(page);
  const handle = await page.getByLabel("Handle", { exact: true }).inputValue();

  const stranger = await (await browser.newContext({ baseURL: server.url })).newPage();
  await stranger.goto(`/u/${handle}`);
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Nadia Thorn");
  await expect(stranger.getByRole("img", { name: "Picture of Nadia Thorn" })).toBeVisible();
  await expect(stranger.getByText("Only for those who stay.")).toHaveCount(0);
  await expect(stranger.getByText(/Here since/)).toHaveCount(0);
  await accessible(stranger);
  await stranger.getByRole("link", { name: "Members see more of this page" }).click();
  await stranger.waitForURL(/\/sign-in\?next=/);

  await signUp(stranger, newAddress(), { name: "Reader" });
  await stranger.goto(`/people/${handle}`);
  await expect(stranger.getByText("Only for those who stay.")).toBeVisible();
  await accessible(stranger);
  await stranger.context().close();

  await picture.getByRole("button", { name: "Remove the picture" }).click();
  await expect(picture.getByRole("button", { name: "Remove the picture" })).toHaveCount(0);
});

test("choices about letters are kept, and what is fixed says why", async ({ page }) => {
  await signUp(page, newAddress());
  await page.goto("/settings/notifications");
  await page.getByLabel("E-mail: A portrait is finished").check();
  await page.getByLabel("E-mail: Your archive is ready").uncheck();
  await expect(page.getByText(/whoever got into your account would begin with that/)).toBeVisible();
  await expect(page.getByLabel("Text message: A new device signs in")).toBeDisabled();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("E-mail: A portrait is finished")).toBeChecked();
  await expect(page.getByLabel("E-mail: Your archive is ready")).not.toBeChecked();
  await accessible(page);
});

test("the activity narrows, in words, and comes along as a file", async ({ page }) => {
  await signUp(page, newAddress());
  await page.goto("/settings/activity");
  await expect(page.getByText("The account was made")).toBeVisible();
  await page.getByLabel("About").selectOption({ label: "Profile and account" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText(/Nothing fits/)).toBeVisible();
  await page.getByRole("link", { name: "Show everything" }).click();
  await expect(page.getByText("The account was made")).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "JSON" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("mythwright-activity.json");
  await accessible(page);
});

test("an account that is closed for a while comes back with its owner", async ({ page }) => {
  const email = newAddress();
  await signUp(page, email, { name: "Sleeper" });
  await page.goto("/settings");
  const handle = await page.getByLabel("Handle", { exact: true }).inputValue();
  await page.goto("/settings/privacy");
  await accessible(page);
  const close = section(page, "Close the account for a while");
  await close.getByRole("checkbox").check();
  await close.getByRole("button").click();
  await page.waitForURL(/\/$/);
  expect((await page.goto(`/u/${handle}`))?.status()).toBe(404);
  await page.goto("/sign-in");
  await enterPassword(page, email);
  await expect(page.getByText(/Welcome back\. Your account is open again/)).toBeVisible();
  expect((await page.goto(`/u/${handle}`))?.status()).toBe(200);
});
