import { LRUCache } from "lru-cache";
import type { PublicCharacterPage } from "@/lib/characters/public-view";
import { exportCard } from "@/lib/exports/card/to-card";
import { exportDocument } from "@/lib/exports/document/to-document";
import type { Exported, ExportSource } from "@/lib/exports/export-source";
import { exportFoundry, foundryNumbersOf } from "@/lib/exports/foundry/to-foundry";
import { exportMarkdown } from "@/lib/exports/markdown/to-markdown";
import { exportPdf } from "@/lib/exports/pdf/export-pdf";
import { pdfOptions } from "@/lib/exports/pdf/options";
import type { Locale } from "@/lib/i18n/locales";
import { must } from "@/lib/kernel/fault";
import { runtime } from "@/lib/kernel/runtime";
import { env } from "@/lib/platform/env";
import { shareCard } from "@/lib/portraits/share-card";
import { faceForPreview, portraitForCard, portraitForPrint } from "./portrait-bytes";

export type ShareQuestion = {
  page: PublicCharacterPage;
  /** Ending of the address. */
  format: string;
  locale: Locale;
  query?: URLSearchParams;
  /** Who asks, for the limit on what is costly to make. */
  asker?: string | null;
  /** Names exactly this answer, so that a costly one is made once. */
  key?: string;
};

type Maker = {
  make(source: ExportSource, query: URLSearchParams): Promise<Exported> | Exported;
  /** Layout or painting: made once and kept for a while. `counted`: by `exports.pdf`, each time it is made. */
  costly?: "kept" | "counted";
  /** What it reads of the query: everything else in there is noise, which must not make the same answer anew. */
  reads?(query: URLSearchParams): string;
};

/** Every form of a shared character by the ending of its address. */
const makers: Readonly<Record<string, Maker>> = {
  json: { make: exportDocument },
  md: { make: exportMarkdown },
  pdf: {
    costly: "counted",
    reads: (query) => JSON.stringify(pdfOptions(query)),
    make: (source, query) =>
      exportPdf(source, pdfOptions(query), () => portraitForPrint(source.page, source.locale)),
  },
  "foundry.json": {
    reads: foundryNumbersOf,
    make: (source, query) => exportFoundry(source, foundryNumbersOf(query)),
  },
  "card.png": {
    costly: "counted",
    make: (source) => exportCard(source, () => portraitForCard(source.page, source.locale)),
  },
  "og.png": {
    costly: "kept",
    make: async ({ page, locale }) => ({
      type: "image/png",
      body: await shareCard(page, locale, await faceForPreview(page)),
      filename: `${page.character.slug}.png`,
    }),
  },
};

const makerOf = (format: string) => (Object.hasOwn(makers, format) ? makers[format] : undefined);

/** What the answer depends on besides the page: for its name in caches. */
export function readOf(format: string, query: URLSearchParams): string {
  return makerOf(format)?.reads?.(query) ?? "";
}

const keptBytesMax = 32 * 1024 * 1024;
const kept = new LRUCache<string, Exported>({
  maxSize: keptBytesMax,
  sizeCalculation: ({ body }) => Math.max(1, body.length),
});

/** Whoever asks for what is just being made waits for the one. */
const underWay = new Map<string, Promise<Exported>>();

async function mustBeWithinLimit(asker: string): Promise<void> {
  const verdict = await runtime().takeToken("exports.pdf", asker);
  const waitS = Math.max(1, Math.ceil((verdict.resetAt.getTime() - Date.now()) / 1000));
  must(verdict.allowed, "rate_limited", "request.rate_limited", {
    retryAfterS: waitS,
    params: { seconds: waitS },
  });
}

/**
 * Null for an ending that nobody knows.
 *
 * @throws Fault rate_limited, or unavailable `exports.busy` and `exports.too_slow`
 */
export async function shareAnswer(question: ShareQuestion): Promise<Exported | null> {
  const { page, format, locale, query = new URLSearchParams(), asker, key } = question;
  const maker = makerOf(format);
  if (!maker) return null;
  const source: ExportSource = { page, locale, site: env().APP_URL };
  if (!maker.costly) return maker.make(source, query);
  const known = key === undefined ? undefined : kept.get(key);
  if (known) return known;
  if (maker.costly === "counted" && asker !== undefined)
    await mustBeWithinLimit(asker ?? "unknown");
  if (key === undefined) return maker.make(source, query);
  const begun = underWay.get(key) ?? Promise.resolve(maker.make(source, query));
  underWay.set(key, begun);
  try {
    const made = await begun;
    kept.set(key, made);
    return made;
  } finally {
    underWay.delete(key);
  }
}
