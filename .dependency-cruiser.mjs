// Who may lean on whom: the law of docs/architecture.md. Every message says what to do instead.
// `tests/architecture/import-law.test.ts` plants a violation of each rule and asserts that it bites.

import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const layers = ["i18n", "kernel", "platform", "rulebook", "transport", "wiring"];
const lib = path.join(import.meta.dirname, "lib");

/** Which nouns a noun may lean on, as it declares: a folder that declares nothing may lean on nobody. */
async function leansOn(folder) {
  const file = path.join(lib, folder, "noun.ts");
  if (!existsSync(file)) return [];
  return Object.values(await import(file)).flatMap((declaration) => declaration.leansOn);
}

const nouns = readdirSync(lib, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !layers.includes(entry.name))
  .map((entry) => entry.name);
const neighbours = Object.fromEntries(await Promise.all(nouns.map(async (name) => [name, await leansOn(name)])));
const noun = `(?!(?:${layers.join("|")})/)[^/]+`;
const inNoun = `^lib/${noun}/`;

const valueOnly = { dependencyTypesNot: ["type-only"] };
const verbFile = `${inNoun}verbs/`;
const pure = ["^lib/rulebook/", `${inNoun}.*(?:schema|rules|policy|limits|tags)\\.ts$`];

const forbid = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });

const rules = [
  forbid(
    "no-cycle",
    "Two files lean on each other. Move what both need into a third file, below both.",
    { path: "^(?:app|components|lib|db)/" },
    { circular: true, viaOnly: valueOnly },
  ),
  forbid(
    "nobody-imports-app",
    "`app` holds doors and nothing else: move what you need into components or lib.",
    { path: "^(?:components|lib|db|messages)/" },
    { path: "^app/" },
  ),
  forbid(
    "app-never-db",
    "A page asks a loader, a route mounts a verb: put the query into a verb in lib/<noun>/.",
    { path: "^app/" },
    { path: "^db/|^node_modules/(?:drizzle-orm|postgres|pg)/" },
  ),
  forbid(
    "app-uses-doors",
    "A page calls a loader or an action, a route mounts a verb with endpoint(): nothing in app runs verbs by itself.",
    { path: "^app/", pathNot: "^app/api/(?:auth|cron|exports|health|metrics)/" },
    { path: [`${inNoun}store\\.ts$`, "^lib/kernel/(?:perform|make-ctx)\\.ts$"], ...valueOnly },
  ),
  forbid(
    "components-never-db",
    "Furniture renders props: let the page load the data and hand it down.",
    { path: "^components/" },
    { path: "^db/|^node_modules/(?:drizzle-orm|postgres|pg)/" },
  ),
  forbid(
    "components-use-what-runs-anywhere",
    "A component may know schema, limits, rules, views, actions, i18n and rulebook. Let the page load the data and hand it down.",
    { path: "^components/" },
    {
      path: [
        verbFile,
        `${inNoun}(?:store|jobs|events|[^/]*loaders)\\.ts$`,
        "^lib/(?:platform|transport|wiring)/",
        "^lib/kernel/(?:perform|make-ctx|ctx)\\.ts$",
      ],
      ...valueOnly,
    },
  ),
  forbid(
    "ui-knows-no-noun",
    "components/ui and components/layout serve every noun: take what differs as props, or move the part to components/<noun>/.",
    { path: "^components/(?:ui|layout)/" },
    { path: [inNoun, "^lib/rulebook/", "^components/(?!ui/|layout/|art/)"] },
  ),
  forbid(
    "ui-stands-alone",
    "components/ui is the lowest furniture: it does not lean on the layout.",
    { path: "^components/ui/" },
    { path: "^components/(?!ui/)" },
  ),
  forbid(
    "pure-files-do-no-io",
    "Schemas, rules, policies, limits and the rulebook run anywhere: move the I/O into the verb that calls them.",
    { path: pure },
    {
      path: [
        "^(?:db|app|components)/",
        "^lib/(?:platform|transport|wiring)/",
        "^(?:node:)?(?:fs|net|http|https|dns|child_process|worker_threads)(?:/|$)",
        "^node_modules/(?:next|react|react-dom|drizzle-orm|postgres|pg)/",
        "^lib/[^/]+/(?:store|actions|loaders)\\.ts$",
      ],
      ...valueOnly,
    },
  ),
  forbid(
    "rulebook-knows-only-rules",
    "The rulebook is the game and nothing else: what a noun makes of it belongs to that noun.",
    { path: "^lib/rulebook/" },
    { path: "^lib/(?!rulebook/)" },
  ),
  forbid(
    "private-files-stay-private",
    "A noun's store, actions and loaders are its own: use its verbs, schema, rules or policy.",
    { path: `^lib/(${noun})/` },
    { path: `${inNoun}(?:store|[^/]*actions|[^/]*loaders)\\.ts$`, pathNot: "^lib/$1/" },
  ),
  ...nouns.map((name) =>
    forbid(
      `neighbours-of-${name}`,
      `lib/${name} may lean on ${neighbours[name].map((other) => `lib/${other}`).join(", ") || "no other noun"}. Let an event carry the news, or move the rule to the noun that owns it.`,
      { path: `^lib/${name}/` },
      { path: inNoun, pathNot: `^lib/(?:${[name, ...neighbours[name]].join("|")})/` },
    ),
  ),
  forbid(
    "neighbours-are-declared",
    "A new noun leans on nobody until its noun.ts says on whom: write `leansOn`.",
    { path: `^lib/(${noun})/`, pathNot: `^lib/(?:${nouns.join("|")})/` },
    { path: inNoun, pathNot: "^lib/$1/" },
  ),
  forbid(
    "kernel-imports-nobody",
    "The kernel is below everything: hand it what it needs through the runtime (lib/wiring/runtime.ts).",
    { path: "^lib/kernel/" },
    {
      path: "^(?:app|components|db|messages)/|^lib/(?!kernel/|nouns\\.ts$)|^node_modules/(?:next|react|drizzle-orm|postgres)/",
    },
  ),
  forbid(
    "platform-knows-no-noun",
    "One file per outside service, which knows the service and nothing of us: pass in what it needs.",
    { path: "^lib/platform/" },
    { path: `^(?:app|components|db|messages)/|${inNoun}|^lib/(?:transport|wiring|rulebook|i18n)/` },
  ),
  forbid(
    "nouns-know-no-wiring",
    "The wiring knows the nouns, not the other way round: record an event or enqueue a job.",
    { path: [inNoun, "^lib/(?:rulebook|i18n)/"] },
    { path: "^lib/wiring/" },
  ),
  forbid(
    "nouns-have-no-furniture",
    "lib does not render: let app put data and furniture together.",
    { path: "^lib/" },
    { path: "^components/" },
  ),
  forbid(
    "verbs-know-no-door",
    "A verb runs behind every door: only actions, loaders and routes may know the transport.",
    { path: inNoun, pathNot: "/[^/]*(?:actions|loaders|routes)\\.tsx?$" },
    { path: "^lib/transport/", ...valueOnly },
  ),
  forbid(
    "next-stays-at-the-doors",
    "Only app, components, transport, platform, i18n, actions and loaders know Next: return data, and let the door act on it.",
    { path: "^(?:lib|db)/", pathNot: "^lib/(?:transport|platform|i18n)/|/[^/]*(?:actions|loaders)\\.tsx?$" },
    { path: "^node_modules/next(?:-intl|-auth)?/" },
  ),
  forbid(
    "db-knows-only-types",
    "Tables know ids and types: a rule about rows belongs to a verb or a store.",
    { path: "^db/(?!seed/)" },
    { path: "^(?:app|components)/|^lib/(?!kernel/|platform/env\\.ts$)", ...valueOnly },
  ),
  forbid(
    "product-needs-no-test",
    "What runs in production cannot lean on tests or scripts: move it to lib.",
    { path: "^(?:app|components|lib|db)/" },
    { path: "^(?:tests|scripts)/" },
  ),
  forbid(
    "product-needs-no-dev-package",
    "This package is not installed in production: move it to dependencies, or do without.",
    { path: "^(?:app|components|lib|db)/" },
    { dependencyTypes: ["npm-dev"], ...valueOnly },
  ),
  forbid(
    "everything-resolves",
    "Nothing is there under this name: correct the path, or install the package.",
    { path: "^(?:app|components|lib|db|tests|scripts)/" },
    { couldNotResolve: true, pathNot: "^(?:server-only|client-only)$|\\.css$" },
  ),
];

export default {
  forbidden: rules,
  options: {
    // The compiler of TypeScript 7 has no interface for this yet; SWC reads the files.
    parser: "swc",
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(?:\\.next|\\.data|node_modules/\\.cache)" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mts", ".mjs", ".js", ".json", ".d.ts"],
    },
  },
};
