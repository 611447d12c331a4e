import { expect, test } from "../support/sign-in-server";
import { accessible, newAddress, section, signUp } from "../support/sign-in-steps";

const words = {
  en: {
    phone: "Phone",
    send: "Send a code",
    keep: "Keep this number",
    kept: "The number is kept.",
    remove: "Remove the number",
  },
  fa: {
    phone: "تلفن",
    send: "فرستادن کد",
    keep: "همین شماره",
    kept: "شماره ثبت شد.",
    remove: "برداشتن شماره",
  },
} as const;

const newNumber = () => `+98935${String(Math.floor(Math.random() * 10_000_000)).padStart(7, "0")}`;

for (const locale of ["en", "fa"] as const) {
  test(`a number is added, changed with a code from both phones, and removed (${locale})`, async ({
    page,
    server,
  }) => {
    test.setTimeout(120_000);
    const say = words[locale];
    const [first, second] = [newNumber(), newNumber()];
    await signUp(page, newAddress(), { locale });
    const security = `${locale === "fa" ? "/fa" : ""}/settings/security`;
    const card = section(page, say.phone);

    await page.goto(security);
    await card.locator("input[name=phone]").fill(first);
    await card.getByRole("button", { name: say.send }).click();
    const code = await server.code(first);
    await card.locator("input[name=code]").fill(code === "000000" ? "000001" : "000000");
    await card.getByRole("button", { name: say.keep }).click();
    await expect(card.locator("input[name=code]")).toHaveAttribute("aria-invalid", "true");
    await accessible(page);
    await card.locator("input[name=code]").fill(code);
    await card.getByRole("button", { name: say.keep }).click();
    await expect(card.getByText(say.kept)).toBeVisible();

    await page.goto(security);
    await card.locator("input[name=phone]").fill(second);
    await card.getByRole("button", { name: say.send }).click();
    await card.locator("input[name=code]").fill(await server.code(second));
    // Whoever holds the account but not its phone does not take the number away.
    await card.locator("input[name=oldCode]").fill("123");
    await card.getByRole("button", { name: say.keep }).click();
    await expect(card.locator("input[name=oldCode]")).toHaveAttribute("aria-invalid", "true");
    await expect(card.getByText(say.kept)).toBeHidden();
    await card.locator("input[name=oldCode]").fill(await server.code(first));
    await card.locator("input[name=code]").fill(await server.code(second));
    await card.getByRole("button", { name: say.keep }).click();
    await expect(card.getByText(say.kept)).toBeVisible();

    await page.goto(security);
    await card.getByRole("button", { name: say.remove }).click();
    await expect(card.getByRole("button", { name: say.remove })).toBeHidden();
    await page.goto(security);
    await expect(card.locator("input[name=phone]")).toBeVisible();
    await expect(card.getByRole("button", { name: say.remove })).toHaveCount(0);
  });
}
