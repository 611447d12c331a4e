import { expect, type Page } from "@playwright/test";
import { type Build, choiceAt } from "@/lib/rulebook/build";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";

/** A legal build of that class, always the same. */
export function buildOf(classId: string, level = 1): Build {
  const keep = { pack: "srd-5.2", choices: [{ slot: "level/1/class", take: [classId] }] };
  return randomBuild(srd52, "a table by the fire", { keep, level });
}

export const takenIn = (build: Build, slot: string): readonly string[] =>
  choiceAt(build, slot)?.take ?? [];

/** A guest with a character of that build, sent through the API as any program would; answers its path. */
export async function bringCharacter(page: Page, build: Build, name: string): Promise<string> {
  await page.goto("/create");
  await page.getByRole("button", { name: "Step by step" }).click();
  await page.waitForURL(/\/class$/);
  const answer = await page.evaluate(async (body) => {
    const response = await fetch("/api/v1/characters", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    return { status: response.status, body: await response.text() };
  }, JSON.stringify({ name, build }));
  expect(answer.status, answer.body).toBe(201);
  return `/characters/${JSON.parse(answer.body).id}`;
}
