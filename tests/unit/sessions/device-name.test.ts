import { describe, expect, it } from "vitest";
import { deviceLabel } from "@/lib/sessions/device-name";

describe("the name of a device", () => {
  it.each([
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1",
      "Safari · iPhone",
    ],
    [
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36",
      "Chrome · Linux",
    ],
    ["Mozilla/5.0 (Windows NT 10.0; rv:130.0) Gecko/20100101 Firefox/130.0", "Firefox · Windows"],
    ["Mozilla/5.0", "—"],
    ["curl/8.0", "curl"],
    ["Mythwright-CLI/1", "Mythwright-CLI"],
  ])("of %s is %s", (userAgent, label) => {
    expect(deviceLabel(userAgent)).toBe(label);
  });

  it("is a dash where nothing was said", () => {
    expect(deviceLabel(null)).toBe("—");
  });
});
