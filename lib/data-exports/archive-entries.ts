import type { Ctx, PersonalFile } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";

async function* listOf(rows: AsyncIterable<unknown>): AsyncGenerator<string> {
  let at = 0;
  yield "[";
  for await (const row of rows) yield `${at++ === 0 ? "" : ","}\n${JSON.stringify(row, null, 2)}`;
  yield "\n]";
}

async function* textOf(
  ctx: Ctx,
  userId: Id<"user">,
  files: readonly PersonalFile[],
): AsyncGenerator<string> {
  const [only] = files;
  if (only?.isSingle) {
    for await (const row of only.rows(ctx, userId)) yield `${JSON.stringify(row, null, 2)}\n`;
  } else if (only && only.part === undefined) {
    yield* listOf(only.rows(ctx, userId));
    yield "\n";
  } else {
    for (const [at, { part, rows }] of files.entries()) {
      yield `${at === 0 ? "{" : ","}\n${JSON.stringify(part)}: `;
      yield* listOf(rows(ctx, userId));
    }
    yield "\n}\n";
  }
}

/** Everything that is kept about somebody: names of files, each with its text piece by piece. Secrets are nobody's to read. */
export async function archiveEntries(
  ctx: Ctx,
  userId: Id<"user">,
): Promise<{ name: string; text: () => AsyncGenerator<string> }[]> {
  const files = (await ctx.runtime.personalData()).flatMap((data) => data.files);
  const byName = Map.groupBy(files, ({ name }) => name);
  return [...byName].map(([name, parts]) => ({ name, text: () => textOf(ctx, userId, parts) }));
}
