import { globSync } from "node:fs";
import path from "node:path";

/** The address of every page, without its language, with `[names]` where it takes something: from the files themselves. */
export const pageTemplates: readonly string[] = globSync("app/[[]locale]/**/page.tsx")
  .map(
    (file) =>
      path.posix
        .dirname(file)
        .replace("app/[locale]", "")
        .replace(/\/\([a-z]+\)/g, "") || "/",
  )
  .sort();
