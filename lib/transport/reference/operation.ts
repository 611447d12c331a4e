import type { Json } from "../openapi/schemas";
import { html, inline, type Markup, prose } from "./html";
import { fieldRow, fieldsOf, kindOf } from "./shape";

type Example = { summary: string; value: unknown };
export type OperationJson = {
  operationId: string;
  summary: string;
  description?: string;
  security: Record<string, string[]>[];
  "x-access": string;
  "x-rate-policy": string;
  parameters?: Json[];
  requestBody?: {
    required: boolean;
    content: Record<string, { schema: Json; examples?: Record<string, Example> }>;
  };
  responses: Record<string, { description: string; content?: Record<string, { schema: Json }> }>;
};
type Limits = Readonly<Record<string, { limit: number; windowMs: number }>>;

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A request as one would type it into a terminal. */
function curlOf(
  method: string,
  url: string,
  operation: OperationJson,
  example: Example | undefined,
): string {
  const needsToken = operation["x-access"] !== "anyone";
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}${quote(url)}`,
    ...(needsToken ? ['-H "Authorization: Bearer $MYTHWRIGHT_TOKEN"'] : []),
    ...(example
      ? [
          "-H 'Content-Type: application/json'",
          `-d ${quote(JSON.stringify(example.value, null, 2))}`,
        ]
      : []),
  ];
  return lines.join(" \\\n  ");
}

const filled: Readonly<Record<string, string>> = {
  id: "chr_01h455vb4pex5vsknk084sn02q",
  version: "3",
  kind: "spells",
  speciesId: "elf",
  slug: "aela-elf-wizard-7k2m",
};

function addressOf(path: string, base: string): string {
  const id = path.startsWith("/rules/")
    ? "wish"
    : path.startsWith("/generations")
      ? "gen_01h455vb4pex5vsknk084sn02q"
      : filled.id;
  const own = path.startsWith("/portraits") ? "prt_01h455vb4pex5vsknk084sn02q" : id;
  const at = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === "id" ? (own ?? "") : (filled[name] ?? name),
  );
  return `${base}${at}${path.endsWith("/name") ? "?seed=moonrise" : ""}`;
}

function accessOf(operation: OperationJson): Markup {
  const scope = operation.security.flatMap((one) => one.bearer ?? [])[0];
  const who: Readonly<Record<string, string>> = {
    anyone: "Anyone",
    person: "Anyone with a session, guests included",
    member: "Members",
  };
  return html`${who[operation["x-access"]] ?? `Staff (${operation["x-access"]})`}${scope ? html`; personal tokens need <code>${scope}</code>` : html`; personal tokens are not accepted`}`;
}

function responseRow(status: string, response: OperationJson["responses"][string]): Markup {
  const schema = response.content?.["application/json"]?.schema;
  const [said = "", codes] = response.description.split(": ");
  const linked = codes
    ?.split(", ")
    .map((code) => code.replaceAll("`", ""))
    .map(
      (code, at) => html`${at > 0 ? ", " : ""}<a href="#problem-${code}"><code>${code}</code></a>`,
    );
  return html`<tr><th scope="row" class="status s${status[0]}">${status}</th><td>${inline(said)}${schema ? html`: ${kindOf(schema)}` : ""}${linked ? html`<span class="codes">${linked}</span>` : ""}</td></tr>`;
}

function exampleBlocks(method: string, url: string, operation: OperationJson): Markup {
  const examples = Object.values(
    operation.requestBody?.content["application/json"]?.examples ?? {},
  );
  if (examples.length === 0)
    return html`<pre tabindex="0"><code>${curlOf(method, url, operation, undefined)}</code></pre>`;
  return html`${examples.map(
    (example, at) =>
      html`<details class="example" ${at === 0 ? html`open` : ""}><summary>${inline(example.summary)}</summary><pre tabindex="0"><code>${curlOf(method, url, operation, example)}</code></pre></details>`,
  )}`;
}

export function operationSection(
  method: string,
  path: string,
  operation: OperationJson,
  shared: { base: string; parameters: Readonly<Record<string, Json>>; limits: Limits },
): Markup {
  const parameters = (operation.parameters ?? []).map((parameter) =>
    typeof parameter.$ref === "string"
      ? (shared.parameters[parameter.$ref.split("/").at(-1) ?? ""] ?? parameter)
      : parameter,
  );
  const body = operation.requestBody?.content["application/json"]?.schema;
  const limit = shared.limits[operation["x-rate-policy"]];
  const find = `${method} ${path} ${operation.summary} ${operation.operationId}`.toLowerCase();
  return html`<section class="operation" id="${operation.operationId}" data-find="${find}">
<h3><span class="method m-${method.toLowerCase()}">${method}</span> <a class="anchor" href="#${operation.operationId}"><code>${path.split("/").map((part, at) => html`${at > 0 ? html`/<wbr>` : ""}${part}`)}</code></a></h3>
<p class="summary">${inline(operation.summary)}</p>
${operation.description ? prose(operation.description) : ""}
<p class="access">${accessOf(operation)}.${limit ? html` Limit <code>${operation["x-rate-policy"]}</code>: ${limit.limit} in ${limit.windowMs / 1000} s.` : ""}</p>
<div class="halves"><div>
${parameters.length > 0 ? html`<h4>Parameters</h4><ul class="fields">${parameters.map((parameter) => fieldRow(String(parameter.name), { ...(parameter.schema as Json), description: parameter.description } as Json, parameter.required === true, String(parameter.in)))}</ul>` : ""}
${body ? html`<h4>Body</h4>${body.oneOf ? html`<p class="said">Exactly one of ${(body.oneOf as { required: string[] }[]).map(({ required }, at) => html`${at > 0 ? ", " : ""}<code>${required.join(", ")}</code>`)}</p>` : ""}${fieldsOf(body)}` : ""}
<h4>Answers</h4><table><tbody>${Object.entries(operation.responses).map(([status, response]) => responseRow(status, response))}</tbody></table>
</div><div class="try"><h4>Try it</h4>${exampleBlocks(method, addressOf(path, shared.base), operation)}</div></div>
</section>`;
}
