"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ArchFrame } from "@/components/ui/arch-frame";

/**
 * What the painter would draw just now, unsaved. `look` says what the drawing follows: when it changes, a new sketch is
 * fetched and takes the place of the old one only once it is there.
 */
export function SketchPreview({
  characterId,
  look,
  className,
}: {
  characterId: string;
  look: string;
  className?: string;
}) {
  const t = useTranslations("portraits");
  const wanted = `/api/sketch/${characterId}?look=${encodeURIComponent(look)}`;
  const [shown, setShown] = useState<string>();
  useEffect(() => {
    let stale = false;
    const image = new Image();
    image.src = wanted;
    image.decode().then(
      () => {
        if (!stale) setShown(wanted);
      },
      // No sketch is no harm: the portrait itself is asked for later.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [wanted]);
  return (
    <ArchFrame as="span" className={`aspect-[2/3] ${className ?? ""}`}>
      {shown ? (
        // biome-ignore lint/performance/noImgElement: a private drawing that is made anew at every change
        <img src={shown} alt={t("sketch")} className="animate-settle" />
      ) : (
        <span className="block animate-shimmer bg-well" />
      )}
    </ArchFrame>
  );
}
