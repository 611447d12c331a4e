import type { FaultEntry } from "@/lib/kernel/fault-entry";
import type { Json } from "../openapi/schemas";
import { html, inline, type Markup } from "./html";
import { type OperationJson, operationSection } from "./operation";
import { shapeSection } from "./shape";

export type DocumentJson = {
  info: { title: string; version: string };
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, OperationJson & { tags: string[] }>>;
  components: { schemas: Record<string, Json>; parameters: Record<string, Json> };
};

export type ReferenceParts = {
  document: DocumentJson;
  problems: Readonly<Record<string, FaultEntry & { status: number }>>;
  limits: Readonly<Record<string, { limit: number; windowMs: number }>>;
};

const mark = html`<svg viewBox="0 0 30 36" aria-hidden="true"><path d="M1.5 34.5V14.5C1.5 7 7.5 1.5 15 1.5S28.5 7 28.5 14.5v20Z" fill="var(--oxblood)"/><path d="M3.8 32.3V14.8C3.8 8.5 8.8 3.8 15 3.8s11.2 4.7 11.2 11v17.5Z" fill="none" stroke="var(--gold-bright)"/><path d="M15 6.5l1 2.7 2.7 1-2.7 1-1 2.7-1-2.7-2.7-1 2.7-1Z" fill="var(--gold-bright)"/><path d="M15 15c3.2 4 5 7 5 10.2 0 2.9-2 4.6-2.6 7.1h-4.8C12 29.8 10 28.1 10 25.2 10 22 11.8 19 15 15Z" fill="var(--on-oxblood)"/></svg>`;

function introduction(base: string): Markup {
  return html`<section id="start" class="words">
<h2>How to begin</h2>
<p>Everything that a page of Mythwright can do, a program can do here. Send and read JSON below <code>${base}</code>. The rules and the showcase need no account.</p>
<dl>
<dt>Who you are</dt><dd>${inline("Send `Authorization: Bearer …`. `POST /auth/login` gives an access token for a quarter of an hour and a refresh token that is good once; a personal token from your settings lasts as long as you say, and may do what its scopes name.")}</dd>
<dt>When it is refused</dt><dd>${inline("Every refusal is a problem (RFC 9457) with a `code` that never changes and a sentence in the language of `Accept-Language` (`en` or `fa`). A refused field is named in `errors` by its path. Say the `requestId` when you ask for help.")}</dd>
<dt>Lists</dt><dd>${inline("come in pages. Follow `nextCursor` until it is `null`; a cursor is opaque, and belongs to its list.")}</dd>
<dt>Two writers</dt><dd>${inline("A character carries an `ETag`. Send it back as `If-Match`, and a change that would overwrite another's is refused with 412 instead of being lost; without it, or with `*`, the last write counts.")}</dd>
<dt>Once only</dt><dd>${inline("A POST that makes something takes an `Idempotency-Key` of yours. For a day, a repetition gets the first answer again, marked `Idempotency-Replayed: true`. What is shown once (tokens, recovery codes) takes no key.")}</dd>
<dt>How much</dt><dd>${inline("`RateLimit-Policy` names the limit that counts, `RateLimit` says what is left of it, and `Retry-After` when to come back after a 429.")}</dd>
<dt>From a browser</dt><dd>${inline("Other origins must be allowed by the operator (`CORS_ORIGINS`), and must bring a token: cookies never cross.")}</dd>
</dl>
<p><a href="/api/openapi">The whole as OpenAPI 3.1</a></p>
</section>`;
}

function problemRow(
  code: string,
  { status, meaning, remedy }: FaultEntry & { status: number },
): Markup {
  return html`<section class="problem" id="problem-${code}" data-find="${`${code} ${status}`}">
<h3><a class="anchor" href="#problem-${code}"><code>${code}</code></a> <span class="status s${String(status)[0] ?? ""}">${status}</span></h3>
<p>${inline(meaning)}</p><p class="remedy">${inline(remedy)}</p>
</section>`;
}

/** The reference as one page of HTML: readable without script, findable with a little of it. */
export function referencePage({ document, problems, limits }: ReferenceParts): string {
  const base = document.servers[0]?.url ?? "";
  const shared = { base, parameters: document.components.parameters, limits };
  const groups = document.tags.map((tag) => ({
    ...tag,
    operations: Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, operation]) => operation.tags.includes(tag.name))
        .map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
    ),
  }));
  const page = html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.info.title} reference</title>
<meta name="description" content="Every operation, shape and problem of the ${document.info.title}, with examples.">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/reference/reference.css">
<script src="/reference/reference.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the reference</a>
<header><a class="brand" href="/">${mark}<span>Mythwright</span></a><p>${document.info.title} <span class="version">${document.info.version}</span></p></header>
<div class="page">
<nav aria-label="Contents">
<label class="finder" hidden><span>Find</span><input type="search" id="find" placeholder="publish, 409, Sheet …" autocomplete="off" spellcheck="false"></label>
<p><a href="#start">How to begin</a></p>
${groups.map(
  ({ name, operations }) =>
    html`<details><summary>${name}</summary><ul>${operations.map(
      ({ method, path, operation }) =>
        html`<li data-find="${`${method} ${path} ${operation.summary} ${operation.operationId}`.toLowerCase()}"><a href="#${operation.operationId}"><span class="method m-${method.toLowerCase()}">${method}</span> <span>${inline(operation.summary)}</span></a></li>`,
    )}</ul></details>`,
)}
<details><summary>shapes</summary><ul>${Object.keys(document.components.schemas).map((name) => html`<li data-find="${name.toLowerCase()}"><a href="#shape-${name}">${name}</a></li>`)}</ul></details>
<p><a href="#problems">Problems</a></p>
</nav>
<main id="main" tabindex="-1">
<h1>${document.info.title}</h1>
<p class="none" hidden>Nothing here goes by that name.</p>
${introduction(base)}
${groups.map(
  ({
    name,
    description,
    operations,
  }) => html`<section class="group" id="${name}"><h2>${name}</h2><p>${inline(description)}</p>
${operations.map(({ method, path, operation }) => operationSection(method, path, operation, shared))}</section>`,
)}
<section class="group" id="shapes"><h2>shapes</h2>
${Object.entries(document.components.schemas).map(([name, schema]) => shapeSection(name, schema))}</section>
<section class="group" id="problems"><h2>problems</h2>
<p>${inline("The fragment of a problem's `type` leads here. Besides these, the codes of refused fields stand in `errors`; their sentences say what is wrong.")}</p>
${Object.entries(problems).map(([code, entry]) => problemRow(code, entry))}</section>
<footer><p>The rules data is made from the SRD 5.2 and carries its attribution in every answer. <a href="/credits">Credits</a></p></footer>
</main>
</div>
</body>
</html>
`;
  return page.text;
}
