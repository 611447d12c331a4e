// `node scripts/complete-lock.mjs`: names in package-lock.json the optional packages of other platforms that npm left out because
// the registry it asked did not have them. `npm ci` refuses a lock file without them, on every platform.
import { readFileSync, writeFileSync } from "node:fs";
import { inRoot } from "./steps/paths.mjs";

const systems = {
  darwin: "darwin",
  macos: "darwin",
  fsevents: "darwin",
  linux: "linux",
  linuxmusl: "linux",
  win32: "win32",
  windows: "win32",
};
const others = ["android", "freebsd", "openbsd", "netbsd", "sunos", "aix", "openharmony"];
const processors = {
  x64: "x64",
  arm64: "arm64",
  aarch64: "arm64",
  arm: "arm",
  armv7: "arm",
  ia32: "ia32",
  x86: "ia32",
  ppc64: "ppc64",
  ppc64le: "ppc64",
};
const rarer = ["s390x", "riscv64", "loong64", "mips64el", "wasm32"];

const named = (words, table, alike) =>
  words.map((word) => (alike.includes(word) ? word : table[word])).findLast(Boolean);

/** Whether the package that lies at `where` finds `name`, looking upwards the way Node does. */
function finds(packages, where, name) {
  for (let base = where; ; base = base.slice(0, base.lastIndexOf("/node_modules/"))) {
    if (`${base}/node_modules/${name}` in packages) return true;
    if (!base.includes("/node_modules/")) return `node_modules/${name}` in packages;
  }
}

const file = inRoot("package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const added = [];
for (const [where, parent] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
    if (where === "" || finds(lock.packages, where, name)) continue;
    const words = name.split(/[-/@.]/);
    const cpu = named(words, processors, rarer);
    const os = named(words, systems, others);
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~>=]*/, ""),
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(parent.dev ? { dev: true } : {}),
      ...(/musl/.test(name)
        ? { libc: ["musl"] }
        : /gnu|glibc/.test(name)
          ? { libc: ["glibc"] }
          : {}),
      ...(parent.license ? { license: parent.license } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    added.push(name);
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  file,
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
);
console.log(added.length === 0 ? "Nothing was missing." : `Added: ${added.join(", ")}`);
