import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { wizardSteps } from "@/components/characters/wizard/steps";
import { entryKinds } from "@/lib/homebrew/schema";
import { locales } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/paths";
import {
  type Api,
  cookieFor,
  freshAddress,
  type Somebody,
  somebody,
  startApi,
} from "../support/api";
import { pageTemplates } from "../support/page-list";
import { newOwnedRows } from "./owned-rows";

// Every page, in every language, signed in and out, held against the HTML standard by the Nu checker (`vnu`).

const run = promisify(execFile);
const checker = path.resolve("node_modules/vnu-jar/build/dist/vnu.jar");
const outputMax = 16 * 1024 * 1024;

let api: Api;
let owner: Somebody;
let owned: Record<string, string>;
let folder = "";

beforeAll(async () => {
  api = await startApi();
  owner = await somebody({ role: "admin" });
  owned = await newOwnedRows(api, owner);
  const id = owned.characters as never;
  await api.send("PUT", `/characters/${id}/publication`, {
    token: owner.token,
    body: { visibility: "public" },
  });
  const { body } = await api.send("GET", `/characters/${id}`, { token: owner.token });
  owned = { ...owned, slug: body.slug };
  folder = mkdtempSync(path.join(os.tmpdir(), "mythwright-pages-"));
}, 180_000);

afterAll(async () => {
  await api?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** What stands in the place of a name in brackets, where the pages differ by it. */
const several: Readonly<Record<string, readonly string[]>> = {
  "[step]": wizardSteps,
  "[kind]": entryKinds,
};

function addressesOf(template: string): string[] {
  for (const [name, values] of Object.entries(several))
    if (template.includes(name))
      return values.flatMap((value) => addressesOf(template.replace(name, value)));
  const noun = /\/(\w+)\/\[id\]/.exec(template)?.[1] ?? "";
  const id = { create: owned.characters, people: owner.person.id }[noun] ?? owned[noun] ?? "";
  return [
    template
      .replace("[id]", id)
      .replace("[slug]", owned.slug ?? "")
      .replace("[handle]", owner.person.handle ?? "")
      .replace("[version]", "1"),
  ];
}

async function keepPage(address: string, name: string, cookie?: string): Promise<void> {
  const answer = await fetch(`${api.server.url}${address}`, {
    redirect: "manual",
    headers: { "x-forwarded-for": freshAddress(), ...(cookie ? { cookie } : {}) },
  });
  const text = await answer.text();
  if (answer.status >= 300 && answer.status < 400) return;
  writeFileSync(path.join(folder, `${name}${address.replace(/[^\w-]/g, "_")}.html`), text);
}

it("holds for every page, in every language, signed in and out", async () => {
  const cookie = await cookieFor(owner);
  const addresses = [...pageTemplates.flatMap(addressesOf), "/nothing-like-that"].flatMap((path) =>
    locales.map((locale) => localePath(locale, path)),
  );
  for (const address of [...addresses, "/api/docs"]) {
    await keepPage(address, "out");
    await keepPage(address, "in", cookie);
  }
  const { stdout } = await run(
    "java",
    ["-Xss1m", "-jar", checker, "--stdout", "--exit-zero-always", "--format", "json", folder],
    { maxBuffer: outputMax },
  );
  const { messages } = JSON.parse(stdout) as {
    messages: { type: string; subType?: string; url: string; message: string; extract?: string }[];
  };
  const found = messages
    .filter(({ type }) => type !== "info")
    .map(({ url, message, extract }) => `${path.basename(url)}: ${message} ${extract ?? ""}`);
  expect(found).toEqual([]);
}, 300_000);
