import { freshAddress } from "./api";

const unescaped = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

const attribute = (tag: string, name: string) =>
  unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

type Page = { url: string; html: string };

/** A page as a browser without scripts would have it. */
export async function openPage(
  url: string,
  headers: Record<string, string> = {},
): Promise<Page & { answer: Response }> {
  const answer = await fetch(url, {
    redirect: "manual",
    headers: { "x-forwarded-for": freshAddress(), ...headers },
  });
  return { url, html: await answer.text(), answer };
}

/** The fields of the form that holds this field, as they stand in the page: what React needs to find its action is among them. */
function fieldsOf({ html, url }: Page, field: string): FormData {
  const form = html
    .match(/<form\b[\s\S]*?<\/form>/g)
    ?.find((one) => one.includes(`name="${field}"`));
  if (!form) throw new Error(`${url} has no form with a field ${field}`);
  const fields = new FormData();
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const name = attribute(tag, "name");
    if (name && attribute(tag, "type") === "hidden") fields.set(name, attribute(tag, "value"));
  }
  return fields;
}

/** Sends a form of a page without any script, from wherever `headers` say that it comes. */
export async function submit(
  page: Page,
  field: string,
  values: Record<string, string>,
  headers: Record<string, string> = { origin: new URL(page.url).origin },
): Promise<Response> {
  const body = fieldsOf(page, field);
  for (const [name, value] of Object.entries(values)) body.set(name, value);
  return fetch(page.url, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { "x-forwarded-for": freshAddress(), ...headers },
  });
}

/** The cookies that an answer sets, by name; an emptied one is an empty text. */
export function cookiesOf(answer: Response): Record<string, string> {
  return Object.fromEntries(
    answer.headers.getSetCookie().map((line) => {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      return [name, value];
    }),
  );
}
