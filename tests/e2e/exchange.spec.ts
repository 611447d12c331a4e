import AxeBuilder from "@axe-core/playwright";
import { bringCharacter, buildOf, takenIn } from "../support/browser-character";
import { expect, test } from "../support/test";

const words = {
  en: {
    at: "",
    group: "Replace a spell",
    from: "Replace",
    to: "With",
    saved: "Saved",
    keep: "Keep all",
  },
  fa: {
    at: "/fa",
    group: "تعویض یک افسون",
    from: "به جای",
    to: "این را بگیرید",
    saved: "ذخیره شد",
    keep: "همه بماند",
  },
} as const;

for (const locale of ["en", "fa"] as const) {
  test(`a new level lets a bard give one spell for another (${locale})`, async ({ page }) => {
    const say = words[locale];
    const build = buildOf("bard", 4);
    const path = await bringCharacter(page, build, "Ilse of the Reeds");
    await page.goto(`${say.at}${path.replace("/characters/", "/create/")}/spells`, {
      waitUntil: "networkidle",
    });
    const asked = page.getByRole("group", { name: new RegExp(say.group) });
    await expect(asked, "only the newest level still asks").toHaveCount(1);
    const [gone] = takenIn(build, "level/1/class/bard/prepared");
    await expect(asked.getByLabel(say.to)).toBeDisabled();
    await asked.getByLabel(say.from).selectOption(gone ?? "");
    await asked.getByLabel(say.to).selectOption("heat-metal");
    await expect(page.getByText(say.saved, { exact: true })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    const read = () =>
      page.evaluate(async (at) => (await fetch(at)).json(), `/api/v1${path}`) as Promise<{
        openChoices: number;
        violations: number;
        build: { choices: { slot: string; take: string[] }[] };
      }>;
    const slot = "level/4/class/bard/prepared/swap";
    const kept = await read();
    expect(kept.build.choices.find((choice) => choice.slot === slot)?.take).toEqual([
      gone,
      "heat-metal",
    ]);
    expect(kept).toMatchObject({ openChoices: 0, violations: 0 });

    await page.reload({ waitUntil: "networkidle" });
    await expect(asked.getByLabel(say.from)).toHaveValue(gone ?? "");
    await asked.getByLabel(say.from).selectOption({ label: say.keep });
    await expect
      .poll(async () => (await read()).build.choices.some((choice) => choice.slot === slot))
      .toBe(false);
  });
}
