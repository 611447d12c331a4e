import Bowser from "bowser";

const userAgentLengthMax = 512;

/** What a device is called by its owner: browser and system. Null where nothing is known. */
export function deviceName(userAgent: string | null): {
  browser: string | null;
  system: string | null;
} {
  const text = userAgent?.slice(0, userAgentLengthMax);
  if (!text) return { browser: null, system: null };
  const { browser, os, platform } = Bowser.parse(text);
  const own = text.startsWith("Mozilla") ? null : (/^[\w.-]{2,40}/.exec(text)?.[0] ?? null);
  const model = platform.vendor === "Apple" && os.name === "iOS" ? platform.model : null;
  return { browser: browser.name || own, system: model ?? os.name ?? null };
}

export function deviceLabel(userAgent: string | null): string {
  const { browser, system } = deviceName(userAgent);
  return [browser, system].filter(Boolean).join(" · ") || "—";
}
