import { TornPage } from "@/components/layout/torn-page";

/** Shown in place of a page whose subject does not exist, or is not for these eyes: the two look alike on purpose. */
export default function NotFound() {
  return <TornPage />;
}
