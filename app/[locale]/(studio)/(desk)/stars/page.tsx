import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StarBalanceCard } from "@/components/stars/star-balance-card";
import { Statement } from "@/components/stars/statement";
import { StatementFilter } from "@/components/stars/statement-filter";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { isMember } from "@/lib/kernel/actor";
import { loadProfile } from "@/lib/profiles/loaders";
import { loadBalance, loadMovements } from "@/lib/stars/loaders";
import { movementKinds } from "@/lib/stars/schema";
import { viewer } from "@/lib/transport/loader";

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const rowsShown = 25;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("stars");
  return { title: t("title"), robots: { index: false } };
}

/** What one has, how it works, and every movement of it. */
export default async function StarsPage({ searchParams }: PageProps) {
  const t = await getTranslations("stars");
  if (!isMember(await viewer()))
    return (
      <div className="page-width py-8">
        <EmptyState
          title={t("guest")}
          act={
            <LinkButton href="/sign-up?next=%2Fstars" kind="act">
              {t("guestAct")}
            </LinkButton>
          }
        />
      </div>
    );
  const asked = await searchParams;
  const kind = movementKinds.find((one) => one === asked.kind);
  const cursor = typeof asked.cursor === "string" ? asked.cursor.slice(0, 512) : undefined;
  const [balance, page, { timeZone }] = [
    await loadBalance({}),
    await loadMovements({ limit: rowsShown, kind, cursor }),
    await loadProfile({}),
  ];
  const next = new URLSearchParams({
    ...(kind ? { kind } : {}),
    cursor: page.nextCursor ?? "",
  });
  return (
    <div className="page-width grid grid-cols-1 gap-8 py-8 md:py-12">
      <div className="grid gap-2">
        <h1 className="font-display text-3xl font-semibold">{t("title")}</h1>
        <p className="measure text-ink-soft">{t("lead")}</p>
      </div>
      <StarBalanceCard balance={balance} />
      <section className="grid gap-4" aria-labelledby="statement">
        <h2 id="statement" className="font-display text-xl font-semibold">
          {t("statement")}
        </h2>
        <StatementFilter kind={kind} />
        {page.items.length === 0 ? (
          <p className="text-ink-soft">{t(kind ? "noneHere" : "none")}</p>
        ) : (
          <Statement movements={page.items} timeZone={timeZone ?? "UTC"} />
        )}
        <Pagination {...(page.nextCursor ? { next: `/stars?${next}` } : {})} />
      </section>
    </div>
  );
}
