/** What was chosen where a feature asked, by `kind/id/level`: names in the reader's language. */
export type FeaturePicks = Readonly<Record<string, readonly string[]>>;

export const featureKey = ({ kind, id, level }: { kind: string; id: string; level: number }) =>
  `${kind}/${id}/${level}`;
