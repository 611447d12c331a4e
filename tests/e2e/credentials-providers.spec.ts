import type { Page } from "@playwright/test";
import { expect, type SignInServer, test } from "../support/sign-in-server";
import {
  accessible,
  enterPassword,
  newAddress,
  newSubject,
  section,
  signUp,
} from "../support/sign-in-steps";

type Person = { subject: string; name: string; email: string; verified: boolean };

const somebody = (given: Partial<Person> = {}): Person => ({
  subject: newSubject(),
  name: "Octavia Reed",
  email: newAddress(),
  verified: true,
  ...given,
});

/** At the provider's own page: says who one is, and agrees. */
async function agree(page: Page, person: Person): Promise<void> {
  await expect(page.getByRole("heading", { name: "Who are you?" })).toBeVisible();
  await page.getByLabel("Subject").fill(person.subject);
  await page.getByLabel("Name").fill(person.name);
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByLabel("Verified").setChecked(person.verified);
  await page.getByRole("button", { name: "Allow" }).click();
}

async function continueWith(
  page: Page,
  provider: string,
  person: Person,
  from = "/sign-in",
): Promise<void> {
  await page.goto(from);
  await page.getByRole("button", { name: `Continue with ${provider}` }).click();
  await agree(page, person);
}

/** Agrees at Google and keeps the answer, instead of bringing it back. */
async function answerFor(page: Page, person: Person, server: SignInServer): Promise<string> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Continue with Google" }).click();
  await expect(page.getByRole("heading", { name: "Who are you?" })).toBeVisible();
  const { verified, ...typed } = person;
  const form = { ...typed, act: "allow", ...(verified ? { verified: "on" } : {}) };
  let answer = await page.request.post(page.url(), { form, maxRedirects: 0 });
  for (;;) {
    const next = new URL(answer.headers().location ?? "", page.url()).href;
    if (next.startsWith(`${server.url}/api/auth/callback/`)) return next;
    answer = await page.request.get(next, { maxRedirects: 0 });
  }
}

async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies();
}

async function members(server: SignInServer, email: string): Promise<number> {
  const [row] = await server.sql<
    { n: number }[]
  >`select count(*)::int as n from users where email = ${email}`;
  return row?.n ?? -1;
}

for (const [id, provider] of [
  ["google", "Google"],
  ["github", "GitHub"],
  ["discord", "Discord"],
  ["oidc", "Lantern Guild"],
] as const) {
  test(`${provider} makes an account the first time and opens it the next, with the address it has verified`, async ({
    page,
    server,
  }) => {
    const person = somebody();
    await continueWith(page, provider, person, "/sign-up");
    await page.waitForURL(`${server.url}/dashboard`);
    await page.goto("/settings/security");
    await expect(section(page, "E-mail address")).toContainText(`${person.email}confirmed`);
    await expect(section(page, "Linked accounts")).toContainText(provider);

    await signOut(page);
    await continueWith(
      page,
      provider,
      { ...person, name: "Renamed Elsewhere" },
      "/sign-in?next=%2Fsettings%2Fsecurity",
    );
    await page.waitForURL(`${server.url}/settings/security`);
    await expect(section(page, "E-mail address")).toContainText(person.email);
    expect(await members(server, person.email)).toBe(1);
    const rows =
      await server.sql`select 1 from identities where provider = ${id} and subject = ${person.subject}`;
    expect(rows).toHaveLength(1);
  });
}

test("is connected in the settings after a fresh proof, opens the account, and is disconnected again, but never as the last sign-in method", async ({
  page,
  server,
}) => {
  const email = newAddress();
  await signUp(page, email);
  await page.goto("/settings/security");
  await page.getByRole("button", { name: "Connect GitHub" }).click();
  const person = somebody();
  await agree(page, person);
  await page.waitForURL(/\/settings\/security\?connected=github$/);
  await expect(
    page.getByText("GitHub is connected. From now on it opens your account too."),
  ).toBeVisible();
  await accessible(page);
  await server.mail(email, /New sign-in method added/);

  await signOut(page);
  await continueWith(page, "GitHub", person);
  await page.waitForURL(/\/dashboard$/);
  await page.goto("/settings/security");
  await expect(section(page, "E-mail address")).toContainText(email);
  await section(page, "Linked accounts").getByRole("button", { name: "Disconnect" }).click();
  await expect(page.getByRole("button", { name: "Connect GitHub" })).toBeVisible();

  await signOut(page);
  const other = somebody();
  await continueWith(page, "Discord", other);
  await page.waitForURL(/\/dashboard$/);
  // As if the mailbox had gone: then the provider is all there is.
  await server.sql`update users set email = null, email_verified_at = null where email = ${other.email}`;
  await page.goto("/settings/security");
  await section(page, "Linked accounts").getByRole("button", { name: "Disconnect" }).click();
  await expect(
    page.getByText("This is your only sign-in method. Add another one first."),
  ).toBeVisible();
});

test("connecting asks for a fresh proof before it leaves", async ({ page, server }) => {
  const email = newAddress();
  await signUp(page, email);
  await server.sql`update sessions set fresh_until = now() - interval '1 minute'
    where user_id in (select id from users where email = ${email})`;
  await page.goto("/settings/security");
  await page.getByRole("button", { name: "Connect Google" }).click();
  await page.waitForURL(/\/settings\/confirm\?next=/);
  await expect(page.getByRole("heading", { name: "Is it really you?" })).toBeVisible();
});

test("an identity of one account is refused to another", async ({ page }) => {
  const person = somebody();
  await continueWith(page, "Google", person);
  await page.waitForURL(/\/dashboard$/);
  await signOut(page);
  await signUp(page, newAddress());
  await page.goto("/settings/security");
  await page.getByRole("button", { name: "Connect Google" }).click();
  await agree(page, person);
  await expect(
    page.getByText("This Google account is already linked to another account here."),
  ).toBeVisible();
});

test("a mailbox that the provider has not verified makes no account", async ({ page, server }) => {
  for (const provider of ["Google", "GitHub", "Discord", "Lantern Guild"]) {
    const person = somebody({ verified: false });
    await continueWith(page, provider, person);
    await page.waitForURL(/\/sign-in\?error=mailbox_unproved/);
    await expect(
      page.getByText(`${provider} has not confirmed your e-mail address.`, { exact: false }),
    ).toBeVisible();
    expect(await members(server, person.email)).toBe(0);
  }
  await accessible(page);
});

test("a mailbox of an existing account opens nothing, and leads to its owner's usual way in", async ({
  page,
  server,
}) => {
  const email = newAddress();
  await signUp(page, email);
  await page.goto(await server.link(email, "/verify-email"));
  await page.getByRole("button", { name: "Yes, it is mine" }).click();
  await expect(page.getByText("Thank you")).toBeVisible();
  await signOut(page);

  await continueWith(page, "Google", somebody({ email: email.toUpperCase() }));
  await page.waitForURL(/\/sign-in\?error=mailbox_known/);
  await expect(page.getByText("already has an account here", { exact: false })).toBeVisible();
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain(
    "mythwright.session",
  );
  await enterPassword(page, email);
  await page.waitForURL(/\/settings\/security$/);
  await expect(page.getByRole("button", { name: "Connect Google" })).toBeVisible();
});

test("whoever is suspended reads reason and term in their language, and nobody else does", async ({
  page,
  server,
}) => {
  const person = somebody();
  await continueWith(page, "Google", person);
  await page.waitForURL(`${server.url}/dashboard`);
  await server.sql`update users set status = 'suspended', status_reason = 'Spoiled the well.',
    suspended_until = now() + interval '3 days' where email = ${person.email}`;
  await signOut(page);
  await continueWith(page, "Google", person);
  await expect(
    page.getByText(/suspended until .+\. Reason given by the staff: Spoiled the well\./),
  ).toBeVisible();
  expect(page.url()).toBe(`${server.url}/sign-in?error=suspended&provider=google`);
  await accessible(page);

  await signOut(page);
  await page.goto("/fa/sign-in");
  await page.getByRole("button", { name: "ادامه با گوگل" }).click();
  await agree(page, person);
  await expect(page.getByText(/تا .+ Spoiled the well\./)).toBeVisible();

  await signOut(page);
  await page.goto("/sign-in?error=suspended&provider=google");
  await expect(page.getByText("This account is suspended.")).toBeVisible();
  await expect(page.getByText("Spoiled")).toHaveCount(0);
});

test("whoever turns back at the provider finds a kind page in their language", async ({ page }) => {
  await page.goto("/fa/sign-in");
  await page.getByRole("button", { name: "ادامه با گوگل" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.waitForURL(/\/fa\/sign-in\?error=cancelled/);
  await expect(page.getByText("از گوگل برگشتید", { exact: false })).toBeVisible();
  await accessible(page);

  await signUp(page, newAddress(), { locale: "fa", name: "پریسا" });
  await page.goto("/fa/settings/security");
  await page.getByRole("button", { name: "اتصال گیت‌هاب" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.waitForURL(/\/fa\/settings\/security\?error=cancelled/);
  await expect(page.getByText("از گیت‌هاب برگشتید", { exact: false })).toBeVisible();
});

test("a changed state, code challenge or nonce opens nothing", async ({ page, server }) => {
  for (const [name, provider] of [
    ["state", "Google"],
    ["code_challenge", "Google"],
    ["nonce", "Google"],
    ["nonce", "Lantern Guild"],
    ["state", "GitHub"],
    ["code_challenge", "Discord"],
  ] as const) {
    const person = somebody();
    await page.route(/\/(auth|authorize)\?/, (route) => {
      const url = new URL(route.request().url());
      url.searchParams.set(name, `${url.searchParams.get(name)?.slice(0, -6)}forged`);
      return route.continue({ url: url.href });
    });
    await continueWith(page, provider, person);
    await page.waitForURL(/\/sign-in\?error=mismatch/);
    await expect(
      page.getByText(`That answer from ${provider} came too late`, { exact: false }),
    ).toBeVisible();
    expect(await members(server, person.email)).toBe(0);
    await page.unroute(/\/(auth|authorize)\?/);
    await page.context().clearCookies();
  }
});

test("an answer that was meant for somebody else's browser opens nothing, nor does one that is used twice", async ({
  page,
  browser,
  server,
}) => {
  const attacker = await browser.newPage({ baseURL: server.url });
  const person = somebody();
  const stolen = await answerFor(attacker, person, server);

  await page.goto(stolen);
  await page.waitForURL(/\/sign-in\?error=mismatch/);
  // Even when the victim is on the way to the same provider.
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Continue with Google" }).click();
  await expect(page.getByRole("heading", { name: "Who are you?" })).toBeVisible();
  await page.goto(stolen);
  await page.waitForURL(/\/sign-in\?error=mismatch/);
  expect(await members(server, person.email)).toBe(0);

  await attacker.goto(stolen);
  await attacker.waitForURL(/\/dashboard$/);
  await attacker.goto(stolen);
  await attacker.waitForURL(/\/sign-in\?error=mismatch/);
  await attacker.close();
});

test("a provider that is down or slow ends on a kind page, before and after the way there", async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  const { google, github, discord } = server.providers;
  google.state.behaviour = "error_500";
  await page.goto("/fa/sign-in");
  await page.getByRole("button", { name: "ادامه با گوگل" }).click();
  await page.waitForURL(/\/fa\/sign-in\?error=unavailable/);
  await expect(page.getByText("گوگل حالا پاسخ نمی‌دهد", { exact: false })).toBeVisible();
  google.state.behaviour = "normal";

  for (const [provider, site, behaviour] of [
    ["GitHub", github, "hang"],
    ["Discord", discord, "reset"],
  ] as const) {
    await page.goto("/sign-in");
    await page.getByRole("button", { name: `Continue with ${provider}` }).click();
    site.state.afterDesk = behaviour;
    await agree(page, somebody());
    await page.waitForURL(/\/sign-in\?error=unavailable/, { timeout: 30_000 });
    await expect(
      page.getByText(`${provider} does not answer right now`, { exact: false }),
    ).toBeVisible();
    Object.assign(site.state, { behaviour: "normal", afterDesk: "normal" });
  }
});

test("addresses made by hand answer kindly", async ({ page }) => {
  await page.goto("/api/auth/callback/google?code=a&state=b");
  await page.waitForURL(/\/sign-in\?error=mismatch/);
  await page.goto("/api/auth/callback/google?error=server_error");
  await page.waitForURL(/\/sign-in\?error=mismatch/);
  await page.goto("/sign-in?error=%3Cscript%3E&provider=__proto__");
  await expect(page.getByText("Something failed on our side", { exact: false })).toBeVisible();
  for (const path of [
    "signin",
    "signout",
    "session",
    "csrf",
    "providers",
    "callback/nobody",
    "callback/google/more",
  ]) {
    expect((await page.request.get(`/api/auth/${path}`)).status(), path).toBe(404);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the way to a provider and back works, past the form policy of the page", async ({
    page,
    server,
  }) => {
    const person = somebody();
    await page.goto("/fa/sign-in");
    await page.getByRole("button", { name: "ادامه با گوگل" }).click();
    await agree(page, person);
    await page.waitForURL(`${server.url}/fa/dashboard`);
    expect(await members(server, person.email)).toBe(1);
  });
});
