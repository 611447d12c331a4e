import type { z } from "zod";
import { csvMark, csvRow } from "@/lib/activity/csv";
import type { ActivityEntry } from "@/lib/activity/schema";
import { listActivity } from "@/lib/activity/verbs/list-activity";
import { searchActivity } from "@/lib/activity/verbs/search-activity";
import { type ActivityWords, phraseEvent, phraseFacts } from "@/lib/activity/words";
import { translator } from "@/lib/i18n/translator";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { defaultLocale, isLocale } from "@/lib/kernel/locale";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { runtime } from "@/lib/kernel/runtime";
import { deviceLabel } from "@/lib/sessions/device-name";
import { rateFault } from "@/lib/transport/count-at-door";
import { actorOfSession } from "@/lib/transport/identify";
import { mustBeReadable } from "@/lib/transport/must-be-readable";
import { refuse } from "@/lib/transport/refuse";
import { originOf } from "@/lib/transport/request-origin";
import { type Form, pagesOf, streamOf } from "./export-pages";

type Entry = z.output<typeof ActivityEntry>;

const lists = { mine: listActivity, all: searchActivity } as const;

function forms(ctx: Ctx, whose: string): Readonly<Record<string, Form<Entry> & { type: string }>> {
  const { locale } = ctx.origin;
  const t = translator(locale, "activity") as unknown as ActivityWords;
  const scopes = translator(locale, "settings") as unknown as ActivityWords;
  const scopeName = (scope: string) => scopes(`tokens.scope.${scope.replace(":", "_")}`);
  const columns = ["moment", "what", "by", "address", "device", "facts", "request"];
  return {
    csv: {
      type: "text/csv; charset=utf-8",
      head: csvMark + csvRow(columns.map((column) => t(`export.${column}`))),
      row: (entry) =>
        csvRow([
          entry.at,
          phraseEvent(t, entry),
          t(whose === "all" && entry.by === "self" ? "by.themselves" : `by.${entry.by}`),
          entry.address ?? "",
          entry.device ? deviceLabel(entry.device) : "",
          phraseFacts(t, entry, scopeName).join(" · "),
          entry.requestId,
        ]),
      foot: "",
    },
    json: {
      type: "application/json; charset=utf-8",
      head: "[\n",
      row: (entry, at) =>
        `${at === 0 ? "" : ",\n"}${JSON.stringify({ ...entry, what: phraseEvent(t, entry) })}`,
      foot: "\n]\n",
    },
  };
}

async function mustBeWithinLimit(ctx: Ctx): Promise<void> {
  must(isPerson(ctx.actor), "unauthenticated", "auth.required");
  const verdict = await ctx.runtime.takeToken("activity.export", ctx.actor.userId);
  ctx.rate = verdict;
  if (!verdict.allowed)
    throw rateFault(Math.max(1, Math.ceil((verdict.resetAt.getTime() - Date.now()) / 1000)));
}

/**
 * The record as a file, page by page as it is read, so that a long one takes no memory. `name` is `mine.csv`,
 * `mine.json`, `all.csv` or `all.json`; the query narrows it as on the page. The first page is read before anything is
 * sent, so a refusal is a refusal and not half a file.
 */
export async function activityExport(request: Request, name: string): Promise<Response> {
  const url = new URL(request.url);
  const asked = url.searchParams.get("locale");
  const locale = isLocale(asked) ? asked : defaultLocale;
  let ctx = makeCtx(runtime(), { kind: "guest" }, originOf(request.headers, "endpoint", locale));
  try {
    ctx = makeCtx(runtime(), await actorOfSession(), ctx.origin);
    const [, whose = "", ending = ""] = /^(mine|all)\.(csv|json)$/.exec(name) ?? [];
    const [list, form] = [lists[whose as keyof typeof lists], forms(ctx, whose)[ending]];
    must(list && form, "not_found", "request.unknown_path");
    const query = Object.fromEntries(
      [...url.searchParams].filter(([key, value]) => key !== "locale" && value !== ""),
    );
    mustBeReadable(query);
    await mustBeWithinLimit(ctx);
    const read = pagesOf(list, ctx, query);
    return new Response(streamOf(form, await read(null), read), {
      headers: {
        "content-type": form.type,
        "content-disposition": `attachment; filename="mythwright-activity.${ending}"`,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    return refuse(error, request, ctx);
  }
}
