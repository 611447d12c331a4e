import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Receipt } from "@/components/stars/receipt";
import { LinkButton } from "@/components/ui/link-button";
import { isMember } from "@/lib/kernel/actor";
import { isId } from "@/lib/kernel/ids";
import { loadProfile } from "@/lib/profiles/loaders";
import { loadMovement } from "@/lib/stars/loaders";
import { signInFirst, viewer } from "@/lib/transport/loader";

type PageProps = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("stars.receipt");
  return { title: t("title"), robots: { index: false } };
}

export default async function ReceiptPage({ params }: PageProps) {
  if (!isMember(await viewer())) return signInFirst();
  const { id } = await params;
  if (!isId("movement", id)) notFound();
  const [t, movement, { timeZone }] = [
    await getTranslations("stars.receipt"),
    await loadMovement({ id }),
    await loadProfile({}),
  ];
  return (
    <div className="page-width grid max-w-2xl grid-cols-1 gap-6 py-8 md:py-12">
      <p>
        <LinkButton href="/stars" kind="bare" icon="arrow-start">
          {t("back")}
        </LinkButton>
      </p>
      <Receipt movement={movement} timeZone={timeZone ?? "UTC"} />
    </div>
  );
}
