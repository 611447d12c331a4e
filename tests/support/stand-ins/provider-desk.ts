import type { ServerResponse } from "node:http";

/** Whoever signs in at a stand-in: typed into its form, so that every test brings its own people. */
export type ProviderPerson = { subject: string; name: string; email: string; verified: boolean };

export type ProviderBehaviour = "normal" | "hang" | "reset" | "error_500";

/** What a stand-in does with every request, and (where it can be told) from the moment somebody has agreed. */
export const normalState = () => ({
  behaviour: "normal" as ProviderBehaviour,
  afterDesk: "normal" as ProviderBehaviour,
});

/** The page of a provider on which somebody says who they are and whether they agree. */
export function showDesk(response: ServerResponse, action: string): void {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html>
<html lang="en"><title>Provider</title><h1>Who are you?</h1>
<form method="post" action="${action.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}">
<label>Subject <input name="subject"></label><label>Name <input name="name"></label>
<label>E-mail <input name="email"></label><label><input type="checkbox" name="verified"> Verified</label>
<button name="act" value="allow">Allow</button><button name="act" value="cancel">Cancel</button>
</form></html>`);
}

export function personOf(form: URLSearchParams): ProviderPerson {
  const text = (name: string) => form.get(name) ?? "";
  return {
    subject: text("subject"),
    name: text("name"),
    email: text("email"),
    verified: form.has("verified"),
  };
}
