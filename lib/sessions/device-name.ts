const browsers: readonly [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\bOPR\/|\bOpera\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/Chrome\/|\bCriOS\/|\bChromium\//, "Chrome"],
  [/\bSafari\//, "Safari"],
  [/\bcurl\//i, "curl"],
];
const systems: readonly [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

const first = (rules: readonly [RegExp, string][], text: string) =>
  rules.find(([sign]) => sign.test(text))?.[1];

/** What a device is called by its owner: browser and system. Null where nothing is known. */
export function deviceName(userAgent: string | null): {
  browser: string | null;
  system: string | null;
} {
  if (!userAgent) return { browser: null, system: null };
  const own = /^[\w.-]{2,40}/.exec(userAgent)?.[0] ?? null;
  const browser = first(browsers, userAgent) ?? (userAgent.startsWith("Mozilla") ? null : own);
  return { browser, system: first(systems, userAgent) ?? null };
}

export function deviceLabel(userAgent: string | null): string {
  const { browser, system } = deviceName(userAgent);
  return [browser, system].filter(Boolean).join(" · ") || "—";
}
