/**
 * Writes `lib/i18n/catalogue-<locale>.ts` from the files in `messages/<locale>/`. Run it after adding a namespace.
 * A static list and not a directory read, so that bundlers, workers and serverless functions carry exactly these files.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { locales } from "../lib/i18n/locales.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export function catalogueSource(locale: string, files: string[]): string {
  const names = files.map((file) => file.replace(/\.json$/, "")).sort();
  const variable = (name: string) =>
    name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = names.map(
    (name) =>
      `import ${variable(name)} from "@/messages/${locale}/${name}.json" with { type: "json" };`,
  );
  const entries = names.map(
    (name) => `  ${name.includes("-") ? `"${name}": ` : ""}${variable(name)},`,
  );
  return `// Written by scripts/messages.ts from messages/${locale}/.\n${imports.join("\n")}\n\nexport const ${locale} = {\n${entries.join("\n")}\n};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const locale of locales) {
    const files = readdirSync(`${root}/messages/${locale}`).filter((file) =>
      file.endsWith(".json"),
    );
    writeFileSync(`${root}/lib/i18n/catalogue-${locale}.ts`, catalogueSource(locale, files));
  }
}
