import { useTranslations } from "next-intl";
import { coinValues } from "@/lib/rulebook/coins";

/** A price in copper, in the largest coin that tells it without a fraction. */
export function usePrice(): (copper: number) => string {
  const t = useTranslations("sheet.coins");
  return (copper) => {
    const kind = (["gp", "sp"] as const).find((coin) => copper % coinValues[coin] === 0) ?? "cp";
    return t(kind, { count: Math.round((copper / coinValues[kind]) * 100) / 100 });
  };
}
