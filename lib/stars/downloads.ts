import { csvMark, csvRow } from "@/lib/activity/csv";
import { type Form, pagesOf, streamOf } from "@/lib/activity/export-pages";
import { translator } from "@/lib/i18n/translator";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { defaultLocale, isLocale, type Locale } from "@/lib/kernel/locale";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { runtime } from "@/lib/kernel/runtime";
import type { StarMovementView } from "@/lib/stars/schema";
import { listMovements } from "@/lib/stars/verbs/list-movements";
import { rateFault } from "@/lib/transport/count-at-door";
import { actorOfSession } from "@/lib/transport/identify";
import { mustBeReadable } from "@/lib/transport/must-be-readable";
import { refuse } from "@/lib/transport/refuse";
import { originOf } from "@/lib/transport/request-origin";

function formOf(
  locale: Locale,
  ending: string,
): (Form<StarMovementView> & { type: string }) | null {
  const t = translator(locale, "stars");
  const columns = ["when", "what", "change", "balance", "reason", "for", "id"] as const;
  if (ending === "csv")
    return {
      type: "text/csv; charset=utf-8",
      head: csvMark + csvRow(columns.map((column) => t(`columns.${column}`))),
      row: ({ createdAt, kind, change, balance, reason, subjectId, id }) =>
        csvRow([
          createdAt,
          t(`kinds.${kind}`),
          String(change),
          String(balance),
          reason ?? "",
          subjectId ?? "",
          id,
        ]),
      foot: "",
    };
  if (ending !== "json") return null;
  return {
    type: "application/json; charset=utf-8",
    head: "[\n",
    row: (movement, at) => `${at === 0 ? "" : ",\n"}${JSON.stringify(movement)}`,
    foot: "\n]\n",
  };
}

async function mustBeWithinLimit(ctx: Ctx): Promise<void> {
  must(isPerson(ctx.actor), "unauthenticated", "auth.required");
  const verdict = await ctx.runtime.takeToken("stars.export", ctx.actor.userId);
  ctx.rate = verdict;
  if (!verdict.allowed)
    throw rateFault(Math.max(1, Math.ceil((verdict.resetAt.getTime() - Date.now()) / 1000)));
}

/** `statement.csv` or `statement.json`, page by page as it is read. The first page is read before anything is sent. */
export async function statementExport(request: Request, name: string): Promise<Response> {
  const url = new URL(request.url);
  const asked = url.searchParams.get("locale");
  const locale = isLocale(asked) ? asked : defaultLocale;
  let ctx = makeCtx(runtime(), { kind: "guest" }, originOf(request.headers, "endpoint", locale));
  try {
    ctx = makeCtx(runtime(), await actorOfSession(), ctx.origin);
    const [, ending = ""] = /^statement\.(csv|json)$/.exec(name) ?? [];
    const form = formOf(locale, ending);
    must(form, "not_found", "request.unknown_path");
    const query = Object.fromEntries(
      [...url.searchParams].filter(([key, value]) => key !== "locale" && value !== ""),
    );
    mustBeReadable(query);
    await mustBeWithinLimit(ctx);
    const read = pagesOf(listMovements, ctx, query);
    return new Response(streamOf(form, await read(null), read), {
      headers: {
        "content-type": form.type,
        "content-disposition": `attachment; filename="mythwright-stars.${ending}"`,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    return refuse(error, request, ctx);
  }
}
