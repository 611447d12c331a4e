import { CharacterId, CharacterView } from "@/lib/characters/schema";
import { tags } from "@/lib/characters/tags";
import { createCharacter } from "@/lib/characters/verbs/create-character";
import { getCharacter } from "@/lib/characters/verbs/get-character";
import { updateCharacter } from "@/lib/characters/verbs/update-character";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { setPlay } from "@/lib/play/verbs/set-play";
import { bringPicture } from "../bring-picture";
import { digestOf, givenBytes } from "../given-bytes";
import { readInWorker } from "../read-in-worker";
import { TakeInput } from "../schema";

/**
 * Makes a private character of the file, or replaces one whose difference was shown: the history keeps what was before. What the
 * file says nothing about stays as it is.
 */
export const takeImport = verb({
  name: "imports.take",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.create",
  input: TakeInput,
  output: CharacterView,
  touches: (view) => [
    tags.character(view.slug),
    ...(view.visibility === "public" ? [tags.showcase] : []),
  ],
  async prepare({ input }) {
    const bytes = givenBytes(input);
    return { bytes, file: await readInWorker(bytes, input.which) };
  },
  async run({ ctx, input, prepared: { bytes, file } }) {
    const { name, pronouns, alignment, biography, appearance, build, play } = file;
    if (input.replace === undefined) {
      const content = { name, pronouns, alignment, biography, appearance, build };
      const given = Object.fromEntries(
        Object.entries(content).filter(([, value]) => value !== undefined),
      );
      const view = await ctx.perform(createCharacter, createCharacter.input.parse(given));
      if (play) await ctx.perform(setPlay, { id: CharacterId.parse(view.id), play });
      await bringPicture(ctx, CharacterId.parse(view.id), file);
      return view;
    }
    const before = await ctx.perform(getCharacter, { id: input.replace });
    must(input.digest === digestOf(bytes, before), "conflict", "imports.not_previewed");
    const after = {
      id: before.id,
      ifMatch: `"v${before.version}"`,
      name: name || before.name,
      pronouns: pronouns ?? before.pronouns,
      alignment: alignment === undefined ? before.alignment : alignment,
      biography: biography ?? before.biography,
      appearance: appearance ?? before.appearance,
      build,
    };
    const view = await ctx.perform(updateCharacter, updateCharacter.input.parse(after));
    if (play) await ctx.perform(setPlay, { id: input.replace, play });
    await bringPicture(ctx, input.replace, file);
    return view;
  },
});
