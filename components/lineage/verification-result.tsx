import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { VerificationView } from "@/lib/lineage/schema";
import { PictureFamily } from "./picture-family";

const tones = { known: "good", altered: "careful", unknown: "plain" } as const;

/** The verdict on a file, why, and where the picture comes from. */
export function VerificationResult({ name, answer }: { name: string; answer: VerificationView }) {
  const t = useTranslations("lineage.verify");
  const { verdict, reason, picture, ancestors, children, otherSite } = answer;
  return (
    <div className="grid gap-6">
      <Notice tone={tones[verdict]}>
        <p className="font-display text-xl font-semibold">{t(`verdicts.${verdict}`)}</p>
        <p className="mt-1">
          <bdi className="wrap-anywhere">{name}</bdi>
        </p>
        <p className="mt-1">{t(`reasons.${reason}`, { site: otherSite ?? "" })}</p>
      </Notice>
      {picture && <PictureFamily family={{ picture, ancestors, children }} />}
    </div>
  );
}
