import type { ClassId } from "../../palette";
import { window } from "../scene/stage";

const { left: l, right: r, top: t, bottom: b } = window;
const m = (l + r) / 2;

/** The shape of the window each calling looks out of, drawn inwards by `inset`. */
export function opening(classId: ClassId, inset = 0): string {
  const [L, R, T, B] = [l + inset, r - inset, t + inset, b - inset * 0.4];
  const w = R - L;
  switch (classId) {
    // Hewn posts under a heavy lintel.
    case "barbarian":
      return `M${L} ${B}V${T + 250}L${L + 46} ${T + 214}V${T + 120}L${L + 150} ${T + 26}L${m - 110} ${T + 40}L${m} ${T}L${m + 110} ${T + 40}L${R - 150} ${T + 26}L${R - 46} ${T + 120}V${T + 214}L${R} ${T + 250}V${B}Z`;
    // A stage curtain's double scroll.
    case "bard":
      return `M${L} ${B}V${T + 210}C${L} ${T + 110} ${L + 60} ${T + 130} ${L + 92} ${T + 96}C${L + 130} ${T + 20} ${m - 150} ${T + 10} ${m - 96} ${T + 70}C${m - 70} ${T + 20} ${m - 40} ${T} ${m} ${T}C${m + 40} ${T} ${m + 70} ${T + 20} ${m + 96} ${T + 70}C${m + 150} ${T + 10} ${R - 130} ${T + 20} ${R - 92} ${T + 96}C${R - 60} ${T + 130} ${R} ${T + 110} ${R} ${T + 210}V${B}Z`;
    // A trefoil over a choir stall.
    case "cleric":
      return `M${L} ${B}V${T + 400}A${w * 0.2} ${w * 0.2} 0 0 1 ${L + 64} ${T + 238}A${w * 0.19} ${w * 0.19} 0 0 1 ${m - 150} ${T + 96}A${w * 0.2} ${w * 0.2} 0 0 1 ${m + 150} ${T + 96}A${w * 0.19} ${w * 0.19} 0 0 1 ${R - 64} ${T + 238}A${w * 0.2} ${w * 0.2} 0 0 1 ${R} ${T + 400}V${B}Z`;
    // Bent boughs: an egg.
    case "druid":
      return `M${L + 30} ${B}C${L - 20} ${B - 300} ${L - 10} ${T + 520} ${L + 18} ${T + 420}C${L + 60} ${T + 150} ${m - 160} ${T} ${m} ${T}C${m + 160} ${T} ${R - 60} ${T + 150} ${R - 18} ${T + 420}C${R + 10} ${T + 520} ${R + 20} ${B - 300} ${R - 30} ${B}Z`;
    // A gatehouse: straight, with cut corners.
    case "fighter":
      return `M${L} ${B}V${T + 130}L${L + 60} ${T + 130}V${T + 60}L${L + 130} ${T}H${R - 130}L${R - 60} ${T + 60}V${T + 130}H${R}V${B}Z`;
    // A moon gate.
    case "monk":
      return `M${L + 34} ${B}V${T + 720}A${w * 0.512} ${w * 0.512} 0 1 1 ${R - 34} ${T + 720}V${B}Z`;
    // A lancet.
    case "paladin":
      return `M${L} ${B}V${T + 470}C${L} ${T + 230} ${m - 170} ${T + 100} ${m} ${T}C${m + 170} ${T + 100} ${R} ${T + 230} ${R} ${T + 470}V${B}Z`;
    // A tent of two leaning trees, a drawn bow.
    case "ranger":
      return `M${L} ${B}C${L + 40} ${B - 300} ${L + 4} ${T + 500} ${L} ${T + 330}C${L + 10} ${T + 170} ${L + 150} ${T + 170} ${m - 60} ${T + 60}L${m} ${T}L${m + 60} ${T + 60}C${R - 150} ${T + 170} ${R - 10} ${T + 170} ${R} ${T + 330}C${R - 4} ${T + 500} ${R - 40} ${B - 300} ${R} ${B}Z`;
    // A keyhole.
    case "rogue":
      return `M${L} ${B}V${T + 640}L${L + 52} ${T + 580}A${w * 0.478} ${w * 0.478} 0 1 1 ${R - 52} ${T + 580}L${R} ${T + 640}V${B}Z`;
    // An ogee, like a flame.
    case "sorcerer":
      return `M${L} ${B}V${T + 430}C${L} ${T + 180} ${m - 90} ${T + 210} ${m} ${T}C${m + 90} ${T + 210} ${R} ${T + 180} ${R} ${T + 430}V${B}Z`;
    // A lidded eye stood on end, with thorns.
    case "warlock":
      return `M${L + 26} ${B}L${L} ${B - 330}L${L + 34} ${B - 380}L${L} ${T + 540}L${L + 40} ${T + 480}C${L + 20} ${T + 270} ${L + 150} ${T + 130} ${m - 130} ${T + 80}L${m - 96} ${T + 120}L${m} ${T}L${m + 96} ${T + 120}L${m + 130} ${T + 80}C${R - 150} ${T + 130} ${R - 20} ${T + 270} ${R - 40} ${T + 480}L${R} ${T + 540}L${R - 34} ${B - 380}L${R} ${B - 330}L${R - 26} ${B}Z`;
    // An observatory: a dome on steps.
    case "wizard":
      return `M${L} ${B}V${T + 320}H${L + 40}V${T + 260}H${L + 78}C${L + 90} ${T + 110} ${m - 150} ${T} ${m} ${T}C${m + 150} ${T} ${R - 90} ${T + 110} ${R - 78} ${T + 260}H${R - 40}V${T + 320}H${R}V${B}Z`;
  }
}
