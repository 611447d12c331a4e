export type Library = {
  name: string;
  for: "pages" | "words" | "data" | "accounts" | "pictures" | "workshop";
  licence: string;
  source: string;
};

/** The free software this one stands on, by what it does here. The full list with versions is package-lock.json. */
export const libraries: readonly Library[] = [
  { name: "Next.js", for: "pages", licence: "MIT", source: "https://github.com/vercel/next.js" },
  { name: "React", for: "pages", licence: "MIT", source: "https://github.com/facebook/react" },
  { name: "Base UI", for: "pages", licence: "MIT", source: "https://github.com/mui/base-ui" },
  {
    name: "Tailwind CSS",
    for: "pages",
    licence: "MIT",
    source: "https://github.com/tailwindlabs/tailwindcss",
  },
  {
    name: "next-intl",
    for: "words",
    licence: "MIT",
    source: "https://github.com/amannn/next-intl",
  },
  { name: "PostgreSQL", for: "data", licence: "PostgreSQL", source: "https://www.postgresql.org" },
  {
    name: "Drizzle ORM",
    for: "data",
    licence: "Apache-2.0",
    source: "https://github.com/drizzle-team/drizzle-orm",
  },
  {
    name: "Postgres.js",
    for: "data",
    licence: "Unlicense",
    source: "https://github.com/porsager/postgres",
  },
  { name: "pg-boss", for: "data", licence: "MIT", source: "https://github.com/timgit/pg-boss" },
  { name: "Zod", for: "data", licence: "MIT", source: "https://github.com/colinhacks/zod" },
  {
    name: "Auth.js",
    for: "accounts",
    licence: "ISC",
    source: "https://github.com/nextauthjs/next-auth",
  },
  { name: "jose", for: "accounts", licence: "MIT", source: "https://github.com/panva/jose" },
  {
    name: "SimpleWebAuthn",
    for: "accounts",
    licence: "MIT",
    source: "https://github.com/MasterKale/SimpleWebAuthn",
  },
  {
    name: "sharp",
    for: "pictures",
    licence: "Apache-2.0",
    source: "https://github.com/lovell/sharp",
  },
  {
    name: "react-pdf",
    for: "pictures",
    licence: "MIT",
    source: "https://github.com/diegomura/react-pdf",
  },
  {
    name: "Hugging Face JS",
    for: "pictures",
    licence: "MIT",
    source: "https://github.com/huggingface/huggingface.js",
  },
  { name: "Node.js", for: "workshop", licence: "MIT", source: "https://github.com/nodejs/node" },
  {
    name: "TypeScript",
    for: "workshop",
    licence: "Apache-2.0",
    source: "https://github.com/microsoft/TypeScript",
  },
  {
    name: "Vitest",
    for: "workshop",
    licence: "MIT",
    source: "https://github.com/vitest-dev/vitest",
  },
  {
    name: "Playwright",
    for: "workshop",
    licence: "Apache-2.0",
    source: "https://github.com/microsoft/playwright",
  },
  {
    name: "Biome",
    for: "workshop",
    licence: "MIT OR Apache-2.0",
    source: "https://github.com/biomejs/biome",
  },
];
