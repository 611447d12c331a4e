import type { Sheet } from "@/lib/rulebook/sheet";
import type { Texts } from "../words";

/** What every part of the sheet renders from. */
export type SheetProps = { sheet: Sheet; texts: Texts };
