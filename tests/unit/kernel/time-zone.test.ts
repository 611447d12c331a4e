import { describe, expect, it } from "vitest";
import { isTimeZone, timeZoneFrom } from "@/lib/kernel/time-zone";

describe("the zone that a browser tells", () => {
  it.each([
    ["mw_zone=Asia/Tehran", "Asia/Tehran"],
    ["a=b; mw_zone=America/Argentina/Buenos_Aires; c=d", "America/Argentina/Buenos_Aires"],
    ["mw_zone=UTC", "UTC"],
    ["mw_zone=Etc/GMT+5", "Etc/GMT+5"],
    ["mw_zone=Nowhere/Land", undefined],
    ["xmw_zone=Asia/Tehran", undefined],
    ["mw_zone=%00", undefined],
    [`mw_zone=${"a/".repeat(300)}`, undefined],
    ["", undefined],
    [null, undefined],
  ])("in %s is %s", (cookies, zone) => {
    expect(timeZoneFrom(cookies)).toBe(zone);
  });

  it("is a zone that there is", () => {
    expect(isTimeZone("Asia/Tehran")).toBe(true);
    expect(isTimeZone("Mars/Olympus")).toBe(false);
  });
});
