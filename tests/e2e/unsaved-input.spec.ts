import { expect, test } from "../support/sign-in-server";
import { newAddress, section, signUp } from "../support/sign-in-steps";

test("nothing typed into a form is lost: neither while it is sent, nor when it is refused", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await signUp(page, newAddress());
  await page.goto("/settings");
  const profile = section(page, "Profile");
  const field = (name: string) => profile.locator(`[name="${name}"]`);
  const save = profile.getByRole("button", { name: "Save" });

  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/settings", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  await field("name").fill("Nadia");
  await save.click();
  await field("pronouns").fill("she/her");
  release();
  await expect(profile.getByText("Saved")).toBeVisible();
  await expect(field("name")).toHaveValue("Nadia");
  await expect(field("pronouns")).toHaveValue("she/her");
  await page.unroute("**/settings");

  await field("bio").fill("A story that took an evening to write.");
  await field("privacy.bio").selectOption("members");
  await field("timeZone").fill("Nowhere/Land");
  await save.click();
  await expect(field("timeZone")).toHaveAttribute("aria-invalid", "true");
  await expect(field("timeZone")).toBeFocused();
  await expect(field("bio")).toHaveValue("A story that took an evening to write.");
  await expect(field("privacy.bio")).toHaveValue("members");
  await expect(field("timeZone")).toHaveValue("Nowhere/Land");

  await field("timeZone").fill("");
  await save.click();
  await expect(profile.getByText("Saved")).toBeVisible();
  await page.reload();
  await expect(field("bio")).toHaveValue("A story that took an evening to write.");
  await expect(field("pronouns")).toHaveValue("she/her");
});
