import escapeHtml from "escape-html";

/** Markup that may stand in a page as it is. Made by `html` only. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | null | undefined | false | readonly Part[];

function textOf(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(textOf).join("");
  return part === null || part === undefined || part === false ? "" : escapeHtml(String(part));
}

/** A page as a template: every value is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, string, at) => text + textOf(parts[at - 1]) + string));
}

/** A sentence in which `backticks` mark code and blank lines part paragraphs. */
export function prose(text: string): Markup {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => {
    const pieces = paragraph
      .split("`")
      .map((piece, at) => (at % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`));
    return html`<p>${pieces}</p>`;
  });
  return html`${paragraphs}`;
}

/** The same without a paragraph round it. */
export function inline(text: string): Markup {
  const pieces = text
    .split("`")
    .map((piece, at) => (at % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`));
  return html`${pieces}`;
}
