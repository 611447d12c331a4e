import type { Ctx } from "@/lib/kernel/ctx";
import type { Build, HomebrewEntry } from "@/lib/rulebook/build";
import { libraryOf } from "./library";
import { isSameJson } from "./rules";

export type HomebrewUpdate = { was: HomebrewEntry; is: HomebrewEntry };

/** The entries that a build carries and whose owner has written them anew on the shelf since. */
export async function homebrewUpdatesOf(ctx: Ctx, build: Build): Promise<HomebrewUpdate[]> {
  if (!build.homebrew?.length) return [];
  const library = new Map((await libraryOf(ctx)).map((entry) => [entry.id, entry]));
  return build.homebrew.flatMap((was) => {
    const is = library.get(was.id);
    return is && is.kind === was.kind && !isSameJson(was, is) ? [{ was, is }] : [];
  });
}
