"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { localePath } from "@/lib/i18n/paths";
import {
  forkTemplateAction,
  likeTemplateAction,
  toggleFavoriteAction,
  unlikeTemplateAction,
} from "@/lib/templates/actions";

type TemplateMarksProps = { id: string; liked: boolean; favorite: boolean; mayRemix: boolean };

/** Like it, keep it, or make one's own of it. */
export function TemplateMarks({ id, liked, favorite, mayRemix }: TemplateMarksProps) {
  const t = useTranslations("templates");
  const router = useRouter();
  const locale = useLocale();
  const [marks, setMarks] = useState({ liked, favorite });
  const [problem, setProblem] = useState<string>();
  const [pending, start] = useTransition();
  const act = (work: () => Promise<{ ok: boolean; message?: string }>) =>
    start(async () => {
      const result = await work().catch(() => ({ ok: false, message: t("fill.unreachable") }));
      setProblem(result.ok ? undefined : result.message);
    });
  const like = () =>
    act(async () => {
      const result = await (marks.liked ? unlikeTemplateAction : likeTemplateAction)({ id });
      if (result.ok) setMarks((now) => ({ ...now, liked: result.data.liked }));
      return result;
    });
  const keep = () =>
    act(async () => {
      const result = await toggleFavoriteAction({ id });
      if (result.ok) setMarks((now) => ({ ...now, favorite: result.data.favorite }));
      return result;
    });
  const remix = () =>
    act(async () => {
      const result = await forkTemplateAction({ id });
      if (result.ok) router.push(localePath(locale, `/templates/${result.data.slug}/edit`));
      return result;
    });
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <Button icon="check" aria-pressed={marks.liked} disabled={pending} onClick={like}>
          {t(marks.liked ? "liked" : "like")}
        </Button>
        <Button icon="star" aria-pressed={marks.favorite} disabled={pending} onClick={keep}>
          {t(marks.favorite ? "unfavorite" : "favorite")}
        </Button>
        {mayRemix && (
          <Button icon="quill" disabled={pending} onClick={remix}>
            {t("remix")}
          </Button>
        )}
      </div>
      {problem && (
        <Notice tone="bad" live>
          {problem}
        </Notice>
      )}
    </div>
  );
}
