import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";

type PlayableLineProps = {
  line?: string | undefined;
  text?: string | undefined;
  /** What the text comes to for this character. */
  numbers?: readonly string[];
  className?: string;
};

/** One line that opens into the complete text to play by, without any script; where there is none, the line alone. */
export function PlayableLine({ line, text, numbers = [], className }: PlayableLineProps) {
  const t = useTranslations("sheet");
  if (!text) return line && <span className={clsx("block", className)}>{line}</span>;
  return (
    <details className={clsx("group/playable", className)}>
      <summary className="flex min-h-6 cursor-pointer list-none items-start gap-1.5 rounded-sm hover:text-ink [&::-webkit-details-marker]:hidden">
        <span className="min-w-0">{line ?? t("fullText")}</span>
        <Icon
          name="chevron-down"
          className="mt-0.5 size-4 shrink-0 transition-transform group-open/playable:rotate-180 print:hidden"
        />
      </summary>
      <div className="mt-1 mb-2 border-s-2 border-gold ps-3 text-sm leading-relaxed text-ink">
        <p>{text}</p>
        {numbers.length > 0 && (
          <p className="mt-1 text-xs">
            <span className="font-semibold">{t("forYou.label")}</span>{" "}
            {numbers.map((number) => (
              <bdi key={number} className="figures me-3">
                {number}
              </bdi>
            ))}
          </p>
        )}
      </div>
    </details>
  );
}
