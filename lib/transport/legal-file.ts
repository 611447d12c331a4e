import { readFile } from "node:fs/promises";
import path from "node:path";
import { type LegalPage, type LegalPart, partsOf } from "@/lib/kernel/legal-text";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log/log";

/** What the operator has put in the place of our words: `<LEGAL_DIR>/terms.en.txt`. Null where there is no such file. */
export async function legalFile(page: LegalPage, locale: string): Promise<LegalPart[] | null> {
  const folder = env().LEGAL_DIR;
  if (!folder) return null;
  try {
    return partsOf(await readFile(path.resolve(folder, `${page}.${locale}.txt`), "utf8"));
  } catch (err) {
    if ((err as NodeJS.ErrnoException).code !== "ENOENT")
      log().error({ err, page, locale }, "the operator's own text cannot be read; ours stands");
    return null;
  }
}
