import { afterEach, describe, expect, it, vi } from "vitest";

async function placeWith(settings: Record<string, string>, headers: Record<string, string>) {
  vi.unstubAllEnvs();
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { placeOf } = await import("@/lib/transport/place-of");
  return placeOf(new Headers(headers));
}

afterEach(() => vi.unstubAllEnvs());

const vercel = { "x-vercel-ip-country": "DE", "x-vercel-ip-city": "K%C3%B6ln" };
const cloudflare = { "cf-ipcountry": "IR", "cf-ipcity": "Shiraz" };

describe("where a network is", () => {
  it("is what the platform before us says", async () => {
    expect(await placeWith({ VERCEL: "1" }, vercel)).toEqual({ country: "DE", town: "Köln" });
    const behind = { PLACE_HEADERS: "cloudflare", TRUST_PROXY: "1" };
    expect(await placeWith(behind, cloudflare)).toEqual({ country: "IR", town: "Shiraz" });
    expect(await placeWith(behind, { "cf-ipcountry": "IR" })).toEqual({
      country: "IR",
      town: null,
    });
  });

  it("is not what a caller says, nor what another platform would say", async () => {
    expect(await placeWith({}, { ...vercel, ...cloudflare })).toBeNull();
    expect(await placeWith({ VERCEL: "1" }, cloudflare)).toBeNull();
    expect(await placeWith({ PLACE_HEADERS: "cloudflare", TRUST_PROXY: "1" }, vercel)).toBeNull();
  });

  it.each(["XX", "T1", "", "Germany", "D"])("is nothing for the country %j", async (country) => {
    expect(await placeWith({ VERCEL: "1" }, { "x-vercel-ip-country": country })).toBeNull();
  });

  it.each(["%E0%A4%A", "a%00b", "x".repeat(81)])("names no town for %j", async (town) => {
    const place = await placeWith(
      { VERCEL: "1" },
      { "x-vercel-ip-country": "DE", "x-vercel-ip-city": town },
    );
    expect(place).toEqual({ country: "DE", town: null });
  });
});
