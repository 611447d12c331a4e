import { TornPage } from "@/components/layout/torn-page";

/** For what is missed before there is a shell to stand in. */
export default function StudioNotFound() {
  return (
    <main className="grid min-h-dvh">
      <TornPage />
    </main>
  );
}
