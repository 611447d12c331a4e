import type { Method } from "@/lib/transport/route";

type Status = number;

/** Who comes to a route file outside of `/api/v1`, and what each of them hears. `owner`: whose thing it is. */
export type RouteRow = {
  methods: readonly Method[];
  /** The address, made of what belongs to the owner. */
  at: (owned: Record<string, string>) => string;
  heard: {
    nobody: Status;
    owner: Status;
    "another member": Status;
    "a suspended member": Status;
    "a token of every scope": Status;
    "a moderator": Status;
    "an admin": Status;
  };
};

const toAll = (status: Status): RouteRow["heard"] => ({
  nobody: status,
  owner: status,
  "another member": status,
  "a suspended member": status,
  "a token of every scope": status,
  "a moderator": status,
  "an admin": status,
});

/**
 * Every route file outside of `/api/v1`, written down apart from the files: a file without a row here fails the walk, and
 * so does a row without a file.
 */
export const routeTable: Readonly<Record<string, RouteRow>> = {
  "app/api/[[...path]]/route.ts": {
    methods: [],
    at: () => "/api/nothing-like-that",
    heard: toAll(404),
  },
  "app/.well-known/mythwright-keys.json/route.ts": {
    methods: ["GET"],
    at: () => "/.well-known/mythwright-keys.json",
    heard: toAll(200),
  },
  "app/api/activity/[name]/route.ts": {
    methods: ["GET"],
    at: () => "/api/activity/all.json",
    heard: {
      nobody: 401,
      owner: 403,
      "another member": 403,
      "a suspended member": 401,
      "a token of every scope": 401,
      "a moderator": 403,
      "an admin": 200,
    },
  },
  "app/api/asyncapi/route.ts": {
    methods: ["GET"],
    at: () => "/api/asyncapi",
    heard: toAll(200),
  },
  "app/api/auth/[...nextauth]/route.ts": {
    methods: ["GET"],
    at: () => "/api/auth/session",
    heard: toAll(404),
  },
  "app/api/cron/drain/route.ts": {
    methods: ["GET"],
    at: () => "/api/cron/drain",
    heard: toAll(404),
  },
  "app/api/docs/route.ts": { methods: ["GET"], at: () => "/api/docs", heard: toAll(200) },
  // A template that is not public yet: its author alone sees its pictures, and nobody else counts as its reader.
  "app/api/examples/[id]/[position]/route.ts": {
    methods: ["GET"],
    at: ({ templates }) => `/api/examples/${templates}/0`,
    heard: {
      ...toAll(404),
      owner: 200,
      "a token of every scope": 403,
    },
  },
  "app/api/exports/[id]/route.ts": {
    methods: ["GET"],
    at: ({ archives }) => `/api/exports/${archives}`,
    heard: {
      nobody: 401,
      owner: 200,
      "another member": 404,
      "a suspended member": 401,
      "a token of every scope": 403,
      "a moderator": 404,
      "an admin": 404,
    },
  },
  // Not finished, so there is nothing to read for its owner either.
  "app/api/files/[id]/route.ts": {
    methods: ["GET"],
    at: ({ uploads }) => `/api/files/${uploads}`,
    heard: { ...toAll(404), nobody: 401, "a suspended member": 401 },
  },
  "app/api/health/route.ts": { methods: ["GET"], at: () => "/api/health", heard: toAll(200) },
  "app/api/language/[locale]/route.ts": {
    methods: ["GET"],
    at: () => "/api/language/fa",
    heard: toAll(303),
  },
  "app/api/manifest/[locale]/route.ts": {
    methods: ["GET"],
    at: () => "/api/manifest/fa",
    heard: toAll(200),
  },
  "app/api/oembed/route.ts": {
    methods: ["GET"],
    at: ({ site, privateSlug }) =>
      `/api/oembed?url=${encodeURIComponent(`${site}/c/${privateSlug}`)}`,
    heard: toAll(404),
  },
  "app/api/openapi/route.ts": { methods: ["GET"], at: () => "/api/openapi", heard: toAll(200) },
  "app/api/receipts/[id]/route.ts": {
    methods: ["GET"],
    at: ({ movements }) => `/api/receipts/${movements}`,
    heard: {
      nobody: 401,
      owner: 200,
      "another member": 404,
      "a suspended member": 401,
      "a token of every scope": 403,
      "a moderator": 404,
      "an admin": 404,
    },
  },
  "app/api/rooms/[id]/events/route.ts": {
    methods: ["GET"],
    at: ({ rooms }) => `/api/v1/rooms/${rooms}/events`,
    heard: {
      nobody: 401,
      owner: 200,
      "another member": 404,
      "a suspended member": 401,
      "a token of every scope": 200,
      "a moderator": 404,
      "an admin": 404,
    },
  },
  // What is private is shown here to nobody, its owner included: the address is for sharing.
  "app/api/share/[locale]/[slug]/[format]/route.ts": {
    methods: ["GET"],
    at: ({ privateSlug }) => `/c/${privateSlug}.json`,
    heard: toAll(404),
  },
  // For `<img>` on our own pages: the cookie counts, a token is refused.
  "app/api/portraits/[id]/[file]/route.ts": {
    methods: ["GET"],
    at: ({ portraits }) => `/api/portraits/${portraits}/picture.png`,
    heard: {
      nobody: 404,
      owner: 200,
      "another member": 404,
      "a suspended member": 404,
      "a token of every scope": 200,
      "a moderator": 404,
      "an admin": 404,
    },
  },
  "app/api/sketch/[id]/route.ts": {
    methods: ["GET"],
    at: ({ characters }) => `/api/sketch/${characters}`,
    heard: {
      nobody: 401,
      owner: 200,
      "another member": 404,
      "a suspended member": 401,
      "a token of every scope": 403,
      "a moderator": 404,
      "an admin": 404,
    },
  },
  "app/api/stars/[name]/route.ts": {
    methods: ["GET"],
    at: () => "/api/stars/statement.csv",
    heard: {
      nobody: 401,
      owner: 200,
      "another member": 200,
      "a suspended member": 401,
      "a token of every scope": 401,
      "a moderator": 200,
      "an admin": 200,
    },
  },
  "app/api/uploads/[id]/route.ts": {
    methods: ["GET", "PATCH"],
    at: ({ uploads }) => `/api/uploads/${uploads}`,
    heard: {
      ...toAll(404),
      nobody: 401,
      owner: 204,
      "a suspended member": 401,
      "a token of every scope": 204,
    },
  },
  "app/media/[...key]/route.ts": {
    methods: ["GET"],
    at: () => "/media/nothing/like-that.webp",
    heard: toAll(404),
  },
  "app/api/views/[id]/route.ts": {
    methods: ["GET"],
    at: ({ templates }) => `/api/views/${templates}`,
    heard: {
      ...toAll(404),
      owner: 200,
      "a token of every scope": 403,
    },
  },
  "app/schemas/character-1.json/route.ts": {
    methods: ["GET"],
    at: () => "/schemas/character-1.json",
    heard: toAll(200),
  },
  "app/schemas/template-1.json/route.ts": {
    methods: ["GET"],
    at: () => "/schemas/template-1.json",
    heard: toAll(200),
  },
  "app/sw.js/route.ts": { methods: ["GET"], at: () => "/sw.js", heard: toAll(200) },
  "app/sitemap.xml/route.ts": { methods: ["GET"], at: () => "/sitemap.xml", heard: toAll(200) },
  "app/sitemap/[part]/route.ts": {
    methods: ["GET"],
    at: () => "/sitemap/pages.xml",
    heard: toAll(200),
  },
};
