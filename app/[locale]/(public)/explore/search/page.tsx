import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ExplorePage } from "@/components/templates/explore-page";
import { searchLengthMax } from "@/lib/templates/limits";
import { searchTemplates } from "@/lib/templates/loaders";
import { templateCategories, templateSorts, templateStyles } from "@/lib/templates/rules";

const Search = z.object({
  search: z.string().max(searchLengthMax).optional().catch(undefined),
  category: z.enum(templateCategories).optional().catch(undefined),
  style: z.enum(templateStyles).optional().catch(undefined),
  tags: z.string().max(90).optional().catch(undefined),
  sort: z.enum(templateSorts).optional().catch(undefined),
  cursor: z.string().max(512).optional().catch(undefined),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("templates");
  return { title: t("title"), robots: { index: false, follow: true } };
}

export default async function Page({ searchParams }: Props) {
  const asked = Search.parse(await searchParams);
  const { cursor, ...chosen } = Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value),
  ) as typeof asked;
  return <ExplorePage page={await searchTemplates({ ...chosen, cursor })} chosen={chosen} />;
}
