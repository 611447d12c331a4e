import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { useToast } from "@/components/ui/toast";

type Result = { ok: boolean; message?: string; fields?: { message: string }[] };

/** Does one thing about a room, says what came of it, and shows the page as it is then. */
export function useRoomAct() {
  const t = useTranslations("chat");
  const toast = useToast();
  const router = useRouter();
  const [pending, start] = useTransition();
  const act = (work: () => Promise<Result>, done?: string, after?: () => void) =>
    start(async () => {
      const result = await work().catch((): Result => ({ ok: false }));
      if (!result.ok) {
        const title = result.fields?.[0]?.message ?? result.message ?? t("unreachable");
        toast({ title, tone: "bad" });
        return;
      }
      if (done) toast({ title: done, tone: "good" });
      if (after) after();
      else router.refresh();
    });
  return { act, pending };
}
