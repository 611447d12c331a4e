import { lineOf, wordOf } from "../words";
import type { SheetProps } from "./sheet-props";

/** Traits, class features and feats with one line each. */
export function FeatureList({ sheet, texts }: SheetProps) {
  return (
    <ul className="grid gap-2 print:block print:columns-2 print:gap-x-8 print:[&>li]:mb-2 print:[&>li]:break-inside-avoid">
      {sheet.features.map((feature) => {
        const line = lineOf(texts, feature.kind, feature.id);
        return (
          <li key={`${feature.kind}/${feature.id}/${feature.level}`} className="text-sm">
            <span className="font-semibold">{wordOf(texts, feature.kind, feature.id)}</span>
            {feature.source.id !== feature.id && (
              <span className="ms-2 text-xs text-ink-faint">
                {wordOf(texts, feature.source.kind, feature.source.id)}
              </span>
            )}
            {line && <span className="block text-ink-soft">{line}</span>}
          </li>
        );
      })}
    </ul>
  );
}
