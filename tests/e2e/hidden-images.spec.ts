import { expect, test } from "../support/sign-in-server";
import { newAddress, signUp } from "../support/sign-in-steps";

test("who hides AI images sees none of them, on public pages too", async ({ page, server }) => {
  test.setTimeout(120_000);
  const email = newAddress();
  await signUp(page, email, { name: "Painter" });
  await page.goto("/create");
  await page.getByRole("button", { name: "Random character" }).click();
  await page.waitForURL(/\/review$/);
  await expect(page.getByRole("img", { name: /^Portrait of / }).first()).toBeVisible({
    timeout: 60_000,
  });
  // As if a model had made it: no model is reached from a test.
  await expect
    .poll(
      async () => {
        const rows = await server.sql`
        update portraits set ai = true where character_id in (
          select c.id from characters c join users u on u.id = c.owner_id where u.email = ${email}) returning id`;
        return rows.length;
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0);
  await server.sql`
    update characters set visibility = 'public', published_at = now()
    where owner_id in (select id from users where email = ${email})`;
  const [row] = await server.sql<{ slug: string }[]>`
    select slug from characters where owner_id in (select id from users where email = ${email})`;

  const portrait = page.locator("main picture[data-ai-image]").first();
  await page.goto(`/c/${row?.slug}`);
  await expect(portrait).toBeVisible();
  await page.goto("/settings/appearance");
  await page.getByLabel(/Hide AI images/).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto(`/c/${row?.slug}`);
  await expect(portrait).toBeAttached();
  await expect(portrait).toBeHidden();
});
