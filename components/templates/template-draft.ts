import { slotNames, slotSources } from "@/lib/templates/rules";
import type { TemplateView } from "@/lib/templates/schema";

export type Document = TemplateView["document"];

/** What the editor's form holds: texts, as they are typed. */
export type Draft = Record<
  | "titleEn"
  | "titleFa"
  | "prompt"
  | "negativePrompt"
  | "category"
  | "style"
  | "tags"
  | "licence"
  | "palette"
  | "sky"
  | "frame"
  | "species"
  | "calling",
  string
>;

const separator = /[,،]/;

export function draftOf(document: Document | null): Draft {
  const example = document?.examples[0];
  return {
    titleEn: document?.title.en ?? "",
    titleFa: document?.title.fa ?? "",
    prompt:
      document?.prompt ?? "portrait of one {age} {species}, {class}, {hair}, {eyes}, {mood}, ",
    negativePrompt: document?.negativePrompt ?? "",
    category: document?.category ?? "style",
    style: document?.style ?? "oil",
    tags: document?.tags.join(", ") ?? "",
    licence: document?.licence ?? "CC-BY-4.0",
    palette: document?.painter.palette ?? "",
    sky: document?.painter.sky ?? "",
    frame: document?.painter.frame ?? "",
    species: example?.species ?? "human",
    calling: example?.class ?? "fighter",
  };
}

/** The document of a draft: what the form does not show stays as it was, new slots take the fact of their name. */
export function documentOf(draft: Draft, before: Document | null): Document {
  const title = { en: draft.titleEn.trim(), fa: draft.titleFa.trim() };
  const given = <Value extends string>(value: string) => (value ? (value as Value) : undefined);
  const { palette, sky, frame } = draft;
  const [first, ...others] = before?.examples ?? [];
  return {
    about: {},
    size: "card",
    parameters: {},
    ...before,
    schema: "mythwright.template/1",
    title: { ...(title.en ? { en: title.en } : {}), ...(title.fa ? { fa: title.fa } : {}) },
    prompt: draft.prompt.trim(),
    negativePrompt: draft.negativePrompt.trim(),
    slots: slotNames(draft.prompt).map(
      (name) =>
        before?.slots.find((slot) => slot.name === name) ?? {
          name,
          source: slotSources.find((source) => source === name) ?? "typed",
          fallback: "",
        },
    ),
    category: draft.category as Document["category"],
    style: draft.style as Document["style"],
    tags: draft.tags.split(separator).flatMap((tag) => (tag.trim() ? [tag.trim()] : [])),
    licence: draft.licence as Document["licence"],
    painter: {
      ...(before?.painter.pose ? { pose: before.painter.pose } : {}),
      ...(palette ? { palette: given<NonNullable<Document["painter"]["palette"]>>(palette) } : {}),
      ...(sky ? { sky: given<NonNullable<Document["painter"]["sky"]>>(sky) } : {}),
      ...(frame ? { frame: given<NonNullable<Document["painter"]["frame"]>>(frame) } : {}),
    },
    examples: [
      {
        level: 5,
        appearance: {},
        seed: "example",
        ...first,
        species: draft.species as Document["examples"][number]["species"],
        class: draft.calling as Document["examples"][number]["class"],
      },
      ...others,
    ],
  };
}
