import type { Locator } from "@playwright/test";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { nameOf } from "@/lib/rulebook/text";
import { bringCharacter, buildOf } from "../support/browser-character";
import { expect, test } from "../support/test";

const boxOf = async (part: Locator) => {
  const box = await part.boundingBox();
  if (!box) throw new Error("it is not on the page");
  return { top: box.y, bottom: box.y + box.height };
};

test("one thumb plays: a typed amount replaces, what is asked comes into sight, no toast hides the dice", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const build = buildOf("druid", 3);
  const path = await bringCharacter(page, build, "Pim");
  const prepared = build.choices
    .filter(({ slot }) => slot.endsWith("/prepared"))
    .flatMap(({ take }) => take);
  const spell = nameOf(
    "spell",
    String(prepared.find((id) => srd52.spells.get(id)?.duration.concentration)),
    "en",
  );
  const dice = page.getByRole("region", { name: "Dice" });
  await page.goto(path);

  await page
    .getByRole("button", { name: `Cast: ${spell}`, exact: true })
    .first()
    .click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /slot \(\d left\)/ })
    .first()
    .click();
  const toast = page.getByText(`${spell} is cast`).first();
  await expect(toast).toBeVisible();
  expect((await boxOf(toast)).bottom).toBeLessThan((await boxOf(dice)).top);

  const back = page.getByRole("link", { name: /^To the table\. Hit points: (\d+) \/ \1$/ });
  await expect(back).toBeInViewport();
  await back.click();
  const amount = page.getByLabel("Amount", { exact: true }).first();
  await amount.click();
  await page.keyboard.type("5");
  await expect(amount).toHaveValue("5");
  await page.getByRole("button", { name: "Damage", exact: true }).click();
  const asked = page.getByRole("button", { name: "Roll the save" });
  await expect(asked).toBeInViewport({ ratio: 1 });
  await expect.poll(async () => (await boxOf(asked)).bottom < (await boxOf(dice)).top).toBe(true);

  await amount.click();
  await page.keyboard.type("99");
  await page.getByRole("button", { name: "Damage", exact: true }).click();
  const saving = page
    .getByRole("button", { name: "Roll a death save" })
    .or(page.getByRole("button", { name: "Bring" }));
  await expect(saving).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("link", { name: /^To the table\. Hit points: 0 / })).toBeInViewport();
});
