import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "../support/sign-in-server";
import { newAddress, signUp } from "../support/sign-in-steps";

test("a portrait is edited, cut into a token, downloaded and verified by anybody", async ({
  page,
  server,
}) => {
  test.setTimeout(180_000);
  const email = newAddress();
  await signUp(page, email, { name: "Painter" });
  await page.goto("/create");
  await page.getByRole("button", { name: "Random character" }).click();
  await page.waitForURL(/\/review$/);
  await expect(page.getByRole("img", { name: /^Portrait of / }).first()).toBeVisible({
    timeout: 60_000,
  });
  const [row] = await server.sql<{ id: string }[]>`
    select id from characters where owner_id in (select id from users where email = ${email})`;
  await page.goto(`/characters/${row?.id}/portraits`);
  await page.getByRole("button", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit" });
  await dialog.getByRole("slider", { name: "Closer" }).fill("1.6");
  await dialog.getByRole("slider", { name: "Warmth" }).fill("0.5");
  await dialog.getByRole("button", { name: "Save as a new portrait" }).click();
  await expect(dialog.getByText(/Saved beside the others/)).toBeVisible({ timeout: 60_000 });

  const coming = page.waitForEvent("download");
  await dialog.getByRole("link", { name: "Download PNG" }).click();
  const token = readFileSync(await (await coming).path());
  expect(await sharp(token).metadata()).toMatchObject({ format: "png", width: 512, height: 512 });

  await page.goto("/verify");
  await page.getByLabel(/Drop a picture here/).setInputFiles({
    name: "token.png",
    mimeType: "image/png",
    buffer: token,
  });
  await expect(page.getByText("Made here")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Made from" })).toBeVisible();
  const { xmp } = await sharp(token).metadata();
  await page.getByLabel(/Drop a picture here/).setInputFiles({
    name: "altered.png",
    mimeType: "image/png",
    buffer: await sharp(token)
      .negate({ alpha: false })
      .withXmp(xmp?.toString() ?? "")
      .png()
      .toBuffer(),
  });
  await expect(page.getByText(/Altered|Not known here/)).toBeVisible();
});
