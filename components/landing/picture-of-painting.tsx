import { ArchFrame } from "@/components/ui/arch-frame";
import { Picture } from "@/components/ui/picture";
import type { ShowcaseCard } from "./showcase-card";
import { Sunburst } from "./sunburst";
import { UnpaintedPortrait } from "./unpainted-portrait";

const poses = [
  "-rotate-10 translate-y-5 rtl:rotate-10",
  "z-10 scale-112",
  "rotate-10 translate-y-5 rtl:-rotate-10",
];

/** Chapter two: three portraits fanned like cards drawn. */
export function PictureOfPainting({ cards }: { cards: readonly ShowcaseCard[] }) {
  return (
    <div className="relative mx-auto max-w-md py-8">
      <Sunburst className="left-1/2 top-1/2 size-[34rem] -translate-x-1/2 -translate-y-1/2" />
      <div className="relative flex justify-center -space-x-8">
        {cards.slice(0, 3).map((card, index) => (
          <div key={card.name} className={`relative w-[38%] ${poses[index] ?? ""}`}>
            <ArchFrame className="aspect-[2/3]">
              {card.image ? (
                <Picture image={card.image} alt="" sizes="11rem" />
              ) : (
                <UnpaintedPortrait hue={card.hue} />
              )}
            </ArchFrame>
          </div>
        ))}
      </div>
    </div>
  );
}
