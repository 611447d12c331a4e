import type { CSSProperties, ReactNode } from "react";
import { paletteOf } from "@/lib/portraits/palette";

/** A character's page takes the light of its species: a glow at the top and tinted rules, in both themes. */
export function CharacterLight({
  speciesId,
  children,
}: {
  speciesId: string | null;
  children: ReactNode;
}) {
  const { light, dark } = paletteOf(speciesId ?? "human");
  const style = {
    "--glow": `light-dark(${light.glow}, ${dark.glow})`,
    "--tint": `light-dark(${light.tint}, ${dark.tint})`,
    "--lit-rule": `light-dark(${light.rule}, ${dark.rule})`,
    "--lit-text": `light-dark(${light.text}, ${dark.text})`,
    backgroundImage: "radial-gradient(90rem 34rem at 50% -8rem, var(--glow), transparent 72%)",
    backgroundRepeat: "no-repeat",
  } as CSSProperties;
  return <div style={style}>{children}</div>;
}
