import { PlayableLine } from "../playable-line";
import { lineOf, wordOf } from "../words";
import { ExplainedNumber } from "./explained-number";
import { type FeaturePicks, featureKey } from "./feature-picks";
import type { SheetProps } from "./sheet-props";

/** What a feature comes to for this character, where it is a number: its dice stand with the attacks. */
function Amounts({
  sheet,
  texts,
  feature,
  Figure = ExplainedNumber,
}: SheetProps & { feature: SheetProps["sheet"]["features"][number] }) {
  const amounts = sheet.extras.filter(
    ({ source, dice }) =>
      dice === undefined && source.kind === feature.kind && source.id === feature.id,
  );
  return amounts.map(({ when, value, amount }) => {
    const label = wordOf(texts, "when", when);
    return (
      value && (
        <div key={when} className="text-xs text-ink-soft">
          {label}:{" "}
          <Figure
            label={label}
            explained={value}
            form={amount ? "plain" : "modifier"}
            texts={texts}
            className="text-sm"
          />
        </div>
      )
    );
  });
}

/** Traits, class features and feats with one line each, which opens into the whole text. */
export function FeatureList({
  sheet,
  texts,
  playable,
  picks = {},
  Figure = ExplainedNumber,
}: SheetProps & { picks?: FeaturePicks }) {
  return (
    <ul className="grid gap-2 print:block print:columns-2 print:gap-x-8 print:[&>li]:mb-2 print:[&>li]:break-inside-avoid">
      {sheet.features.map((feature) => {
        const line = lineOf(texts, feature.kind, feature.id);
        const chosen = picks[featureKey(feature)] ?? [];
        return (
          <li key={`${feature.kind}/${feature.id}/${feature.level}`} className="text-sm">
            <span className="font-semibold">{wordOf(texts, feature.kind, feature.id)}</span>
            {feature.source.id !== feature.id && (
              <span className="ms-2 text-xs text-ink-faint">
                {wordOf(texts, feature.source.kind, feature.source.id)}
              </span>
            )}
            {chosen.length > 0 && (
              <span className="block font-semibold text-verdigris-ink">{chosen.join(" · ")}</span>
            )}
            <PlayableLine
              line={line}
              text={playable?.[`${feature.kind}/${feature.id}`]}
              className="text-ink-soft"
            />
            <Amounts sheet={sheet} texts={texts} feature={feature} Figure={Figure} />
          </li>
        );
      })}
    </ul>
  );
}
