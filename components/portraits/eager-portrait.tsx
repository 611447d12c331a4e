"use client";

import { useEffect, useRef } from "react";
import { requestPortraitAction } from "@/lib/portraits/actions";
import { PortraitImage } from "./portrait-image";
import { usePortraitList } from "./use-portrait-list";

/** The chosen portrait; where there is none yet, the painter is asked for one and it appears when it is done. */
export function EagerPortrait({
  characterId,
  name,
  sizes,
  className,
  onChosen,
}: {
  characterId: string;
  name: string;
  sizes: string;
  className?: string;
  onChosen?: () => void;
}) {
  const { portraitList, look } = usePortraitList(characterId);
  const asked = useRef(false);
  const empty =
    portraitList !== null &&
    portraitList.portraits.length === 0 &&
    portraitList.generations.length === 0;
  useEffect(() => {
    if (!empty || asked.current) return;
    asked.current = true;
    void requestPortraitAction({ characterId, provider: "painter", seed: characterId })
      .catch(() => null)
      .then(look);
  }, [empty, characterId, look]);

  const chosen = portraitList?.portraits.find((portrait) => portrait.chosen);
  const seen = useRef<string>(undefined);
  useEffect(() => {
    if (chosen && asked.current && seen.current !== chosen.id) onChosen?.();
    seen.current = chosen?.id;
  }, [chosen, onChosen]);
  return (
    <div className={chosen ? className : `${className ?? ""} animate-shimmer`}>
      <PortraitImage
        key={chosen?.id}
        image={chosen?.image ?? null}
        name={name}
        sizes={sizes}
        className="animate-settle"
      />
    </div>
  );
}
