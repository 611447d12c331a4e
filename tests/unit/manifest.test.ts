import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/manifest/[locale]/route";

const manifest = async (locale: string) => {
  const answer = await GET(new Request("http://localhost/"), {
    params: Promise.resolve({ locale }),
  });
  return {
    status: answer.status,
    headers: answer.headers,
    body: answer.ok ? await answer.json() : null,
  };
};

describe("the installed app", () => {
  it("opens in the language that it was installed from", async () => {
    const [en, fa] = [await manifest("en"), await manifest("fa")];
    expect(en.body).toMatchObject({
      name: "Mythwright",
      lang: "en",
      dir: "ltr",
      start_url: "/dashboard",
    });
    expect(fa.body).toMatchObject({
      name: "میث‌رایت",
      lang: "fa",
      dir: "rtl",
      start_url: "/fa/dashboard",
    });
    expect(fa.body.description).not.toMatch(/[A-Za-z]/);
    expect(en.body.id).not.toBe(fa.body.id);
    expect(fa.headers.get("content-type")).toContain("application/manifest+json");
  });

  it("is no language that we do not speak", async () => {
    expect((await manifest("de")).status).toBe(404);
  });
});
