import type { Me } from "@/lib/users/schema";

/** How the pages look to somebody, as their account keeps it. */
export type Appearance = Pick<Me, "theme" | "textSize" | "reducedMotion" | "hideAiImages">;

/** The words the shell script keeps on a device and puts on the root element, by the last part of their names. */
export type Display = {
  theme: Appearance["theme"];
  text: Appearance["textSize"];
  motion: "system" | "reduced";
  ai: "system" | "hidden";
};

const usual: Display = { theme: "system", text: "normal", motion: "system", ai: "system" };

export function displayOf({ theme, textSize, reducedMotion, hideAiImages }: Appearance): Display {
  return {
    theme,
    text: textSize,
    motion: reducedMotion ? "reduced" : usual.motion,
    ai: hideAiImages ? "hidden" : usual.ai,
  };
}

export function appearanceOf({ theme, text, motion, ai }: Display): Appearance {
  return {
    theme,
    textSize: text,
    reducedMotion: motion === "reduced",
    hideAiImages: ai === "hidden",
  };
}

/** Only what is not as usual. */
export function chosen(display: Display): Partial<Display> {
  return Object.fromEntries(
    Object.entries(display).filter(([kind, value]) => value !== usual[kind as keyof Display]),
  );
}

/** Shows it now, and from now on on every page of this device. */
export function keepOnDevice(display: Display): void {
  for (const [kind, value] of Object.entries(display)) {
    try {
      localStorage.setItem(`mw_${kind}`, value);
    } catch {
      // A device that keeps nothing still shows it on this page.
    }
    if (value === usual[kind as keyof Display]) delete document.documentElement.dataset[kind];
    else document.documentElement.dataset[kind] = value;
  }
}

const known: { [Kind in keyof Display]: readonly string[] } = {
  theme: ["light", "dark"],
  text: ["large", "larger"],
  motion: ["reduced"],
  ai: ["hidden"],
};

/** What somebody chose on this device before it knew their account; null once it does. */
export function chosenBefore(): Partial<Display> | null {
  try {
    if (localStorage.getItem("mw_own")) return null;
    localStorage.setItem("mw_own", "1");
    const kept = Object.keys(known).map((kind) => [kind, localStorage.getItem(`mw_${kind}`)]);
    return Object.fromEntries(
      kept.filter(([kind, value]) => known[kind as keyof Display].includes(value as string)),
    );
  } catch {
    return null;
  }
}
