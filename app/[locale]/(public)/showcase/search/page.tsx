import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ShowcasePage } from "@/components/showcase/showcase-page";
import { searchLengthMax } from "@/lib/characters/limits";
import { searchShowcase } from "@/lib/characters/loaders";

const filter = z.string().max(60).optional().catch(undefined);
const Search = z.object({
  query: z.string().max(searchLengthMax).optional().catch(undefined),
  species: filter,
  class: filter,
  cursor: z.string().max(512).optional().catch(undefined),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("showcase");
  return { title: t("title"), robots: { index: false, follow: true } };
}

export default async function Page({ searchParams }: Props) {
  const asked = Search.parse(await searchParams);
  const { cursor, ...chosen } = Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value),
  ) as typeof asked;
  return <ShowcasePage page={await searchShowcase({ ...chosen, cursor })} chosen={chosen} />;
}
