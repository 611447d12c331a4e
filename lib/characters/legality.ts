import type { Finding } from "@/lib/rulebook/check";

/** What the rules check found, counted; `verdict` is the worst of it, which is what a seal says. */
export type Legality = {
  violations: number;
  open: number;
  homebrew: number;
  verdict: "violations" | "open" | "homebrew" | "legal";
};

export function legalityOf(findings: readonly Pick<Finding, "severity">[]): Legality {
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  const violations = count("violation");
  const open = count("open");
  const homebrew = count("homebrew");
  const verdict =
    violations > 0 ? "violations" : open > 0 ? "open" : homebrew > 0 ? "homebrew" : "legal";
  return { violations, open, homebrew, verdict };
}
