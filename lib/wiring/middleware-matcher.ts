import { locales } from "@/lib/kernel/locale";
import { declared } from "@/lib/nouns";

/**
 * What the middleware has to see: the API, and every page that is made per request. Next reads `config` of
 * `middleware.ts` without running it, so the values stand there as text, and a test holds them against this.
 */
export function middlewareMatcher(): string[] {
  const pages = Object.keys(declared("pages")).sort().join("|");
  const language = `/:locale(${[...locales].sort((a, b) => (a < b ? 1 : -1)).join("|")})?`;
  return ["/api/v1/:path*", `${language}/(${pages})/:path*`, `${language}/(${pages})`];
}
