// Who may lean on whom: the law of docs/architecture.md. Every message says what to do instead. Laws go by place (folder
// and file name) and by what each noun declares in its noun.ts; a new folder has no rights until it declares them.
// `tests/architecture/import-law.test.ts` plants a violation of each rule and asserts that it bites.

import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const layers = ["i18n", "kernel", "platform", "rulebook", "transport", "wiring"];
const lib = path.join(import.meta.dirname, "lib");

async function declarationOf(folder) {
  const file = path.join(lib, folder, "noun.ts");
  const [declaration = {}] = existsSync(file) ? Object.values(await import(file)) : [];
  return { folder, leansOn: [], opens: [], shows: [], ...declaration };
}

const folders = readdirSync(lib, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const nouns = await Promise.all(
  folders
    .map(({ name }) => name)
    .filter((name) => !layers.includes(name))
    .map(declarationOf),
);

const noun = `(?!(?:${layers.join("|")})/)[^/]+`;
const inNoun = `^lib/${noun}/`;
/** What runs anywhere and asks nobody. */
const open = `${inNoun}(?:schema|limits|rules|policy|tags|views)\\.ts$`;
const shown = nouns.flatMap(({ folder, shows }) =>
  shows.map((file) => `^lib/${folder}/${file}\\.ts`),
);
const opened = nouns.flatMap(({ folder, opens }) =>
  opens.map((file) => `^lib/${folder}/${file}\\.ts`),
);
const actions = `${inNoun}[^/]*actions\\.ts`;
const pageDoors = `${inNoun}[^/]*(?:actions|loaders)\\.ts`;
const routeDoors = `${inNoun}(?:[^/]*(?:routes|loaders)|downloads)\\.ts`;
const doors = `${inNoun}(?:[^/]*(?:actions|loaders|routes)|jobs|subscribers|downloads|sockets)\\.ts|${inNoun}live/room-session\\.ts`;
const database = "^db/|^node_modules/(?:drizzle-orm|postgres|pg)/";

const valueOnly = { dependencyTypesNot: ["type-only"] };
const forbid = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });

const rules = [
  forbid(
    "no-cycle",
    "Two files lean on each other, be it for a type. Move what both need into a third file, below both.",
    { path: "^(?:app|components|lib|db)/" },
    { circular: true },
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
    { path: database },
  ),
  forbid(
    "pages-use-doors",
    "A page calls loaders and actions and may know what a noun shows (`shows` in its noun.ts): nothing else of it.",
    { path: "^app/", pathNot: "^app/(?:api|schemas)/" },
    { path: inNoun, pathNot: [open, pageDoors, ...shown], ...valueOnly },
  ),
  forbid(
    "routes-mount-doors",
    "A route mounts what the noun's routes.ts, loaders.ts or downloads.ts offers: put the work into a verb and its door.",
    { path: "^app/(?:api|schemas)/", pathNot: "^app/api/auth/" },
    { path: inNoun, pathNot: [open, routeDoors, ...shown, ...opened], ...valueOnly },
  ),
  forbid(
    "app-runs-no-verb",
    "Doors run verbs: endpoint(), fileEndpoint(), loader() or action(), never perform() in app.",
    { path: "^app/", pathNot: "^app/api/auth/" },
    { path: "^lib/kernel/(?:perform|make-ctx|verb-run)\\.ts$", ...valueOnly },
  ),
  forbid(
    "app-knows-settings-and-sign-in-only",
    "Of the outside services app knows the settings, the sign-in and its limits: put the rest into a verb or a door.",
    { path: "^app/" },
    {
      path: "^lib/platform/",
      pathNot: "^lib/platform/(?:env\\.ts$|auth/|oauth/|rate-limit/rate-policies\\.ts$)",
    },
  ),
  forbid(
    "app-knows-little-wiring",
    "The wiring is started at boot: app asks it for the API's document and for the cron's work only.",
    { path: "^app/" },
    { path: "^lib/wiring/", pathNot: "^lib/wiring/(?:doors|drain-by-cron)\\.ts$" },
  ),
  forbid(
    "components-never-db",
    "Furniture renders props: let the page load the data and hand it down.",
    { path: "^components/" },
    { path: database },
  ),
  forbid(
    "components-use-what-runs-anywhere",
    "A component may know schema, limits, rules, policy, tags, views, actions and what a noun shows (`shows` in its noun.ts). Let the page load the data and hand it down.",
    { path: "^components/" },
    { path: inNoun, pathNot: [open, actions, ...shown], ...valueOnly },
  ),
  forbid(
    "components-know-no-engine",
    "A component renders: platform, transport, wiring and the running of verbs stay behind the doors.",
    { path: "^components/" },
    {
      path: "^lib/(?:platform|transport|wiring)/|^lib/kernel/(?:perform|make-ctx|runtime|verb|verb-run)\\.ts$",
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
    "Schemas, rules, policies, limits, what a noun shows and the rulebook run anywhere: move the I/O into the verb that calls them.",
    { path: ["^lib/rulebook/", open, ...shown] },
    {
      path: [
        "^(?:db|app|components)/",
        "^lib/(?:platform|transport|wiring)/",
        "^(?:node:)?(?:fs|net|http|https|dns|child_process|worker_threads)(?:/|$)",
        "^node_modules/(?:next|react|react-dom|drizzle-orm|postgres|pg)/",
        `${inNoun}(?:verbs/|store\\.ts$)`,
        doors,
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
    "Of another noun you may use its verbs, schema, limits, rules, policy, tags, views and what it opens (`opens` in its noun.ts).",
    { path: `^lib/(${noun})/` },
    { path: inNoun, pathNot: ["^lib/$1/", `${inNoun}verbs/`, open, ...shown, ...opened] },
  ),
  ...nouns.map(({ folder, leansOn }) =>
    forbid(
      `neighbours-of-${folder}`,
      `lib/${folder} may lean on ${leansOn.map((other) => `lib/${other}`).join(", ") || "no other noun"} (\`leansOn\` in its noun.ts). Let an event carry the news, or move the rule to the noun that owns it.`,
      { path: `^lib/${folder}/` },
      { path: inNoun, pathNot: `^lib/(?:${[folder, ...leansOn].join("|")})/` },
    ),
  ),
  forbid(
    "neighbours-are-declared",
    "A new noun leans on nobody until its noun.ts says on whom: write `leansOn`.",
    {
      path: `^lib/(${noun})/`,
      pathNot: `^lib/(?:${nouns.map(({ folder }) => folder).join("|")})/`,
    },
    { path: inNoun, pathNot: "^lib/$1/" },
  ),
  forbid(
    "new-folders-have-no-database",
    "A folder without a noun.ts has no rights: declare the noun first.",
    {
      path: `^lib/${noun}/`,
      pathNot: `^lib/(?:${nouns
        .filter(({ name }) => name)
        .map(({ folder }) => folder)
        .join("|")})/`,
    },
    { path: `${database}|^lib/(?:platform|transport)/`, ...valueOnly },
  ),
  forbid(
    "declarations-are-data",
    "A noun.ts is read by every tool: it may import its own faults.ts and types of the kernel, nothing else.",
    { path: `${inNoun}(?:noun|faults)\\.ts$` },
    { path: ".", pathNot: `^lib/kernel/(?:noun|fault-entry)\\.ts$|${inNoun}faults\\.ts$` },
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
    "perform-alone-runs-verbs",
    "A verb is run by perform() at the doors and by ctx.perform() inside verbs: its `run` is nobody's else.",
    { path: ".", pathNot: "^lib/kernel/(?:perform|verb)\\.ts$" },
    { path: "^lib/kernel/verb-run\\.ts$" },
  ),
  forbid(
    "verbs-perform-through-their-ctx",
    "Inside a verb use ctx.perform(verb, input): it asks for scope and access and counts the limits.",
    { path: `${inNoun}verbs/` },
    { path: "^lib/kernel/(?:perform|make-ctx|runtime)\\.ts$", ...valueOnly },
  ),
  forbid(
    "platform-knows-no-noun",
    "One folder per outside service, which knows the service and nothing of us: pass in what it needs.",
    { path: "^lib/platform/" },
    {
      path: `^(?:app|components|messages)/|^db/|${inNoun}|^lib/(?:transport|wiring|rulebook|i18n)/`,
    },
  ),
  forbid(
    "transport-reaches-no-noun",
    "The doors serve every noun: what they need of one comes through the runtime, bound at boot.",
    { path: "^lib/transport/" },
    { path: [database, inNoun, "^lib/(?:wiring|rulebook)/"] },
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
    "A verb runs behind every door: only the doors of a noun (actions, loaders, routes, jobs, downloads) may know the transport.",
    { path: inNoun, pathNot: doors },
    { path: "^lib/transport/", ...valueOnly },
  ),
  forbid(
    "next-stays-at-the-doors",
    "Only app, components, transport, platform, i18n, actions and loaders know Next: return data, and let the door act on it.",
    { path: "^(?:lib|db)/", pathNot: ["^lib/(?:transport|platform|i18n)/", pageDoors] },
    { path: "^node_modules/next(?:-intl|-auth)?/" },
  ),
  forbid(
    "db-knows-ids-and-rules-only",
    "Tables know ids and the types of the rules: a rule about rows belongs to a verb or a store.",
    { path: "^db/(?!seed/)" },
    { path: "^(?:app|components)/|^lib/(?!kernel/|rulebook/|platform/env\\.ts$)" },
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
