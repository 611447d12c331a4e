import { TornPage } from "@/components/layout/torn-page";

/** Inside the studio's shell, so that the way to one's own shelf stays at hand. */
export default function DeskNotFound() {
  return <TornPage />;
}
