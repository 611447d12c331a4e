import { useTranslations } from "next-intl";
import { WaitingQuill } from "@/components/art/waiting-quill";
import { SlowState } from "@/components/ui/slow-state";

/** For a `loading.tsx` of a signed-in page. Not for public pages: a fallback there would turn their 404 into a 200. */
export function PageLoading() {
  const t = useTranslations("common");
  return <SlowState art={<WaitingQuill />} title={t("loading")} className="my-auto" />;
}
