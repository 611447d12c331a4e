import type { FaultKind } from "./fault-kinds";
import { faultStatuses } from "./fault-kinds";

export { type FaultKind, faultStatuses } from "./fault-kinds";

export type FaultParams = Record<string, string | number>;
/** One refused field: `path` in dotted form (`build.choices.0.slot`), `code` an i18n key under `validation` or a noun's faults. */
export type FieldFault = { path: string; code: string; params?: FaultParams };

type FaultDetail = {
  fields?: FieldFault[];
  params?: FaultParams;
  retryAfterS?: number;
  cause?: unknown;
  /**
   * The transaction is kept although the caller is refused: a wrong guess must be counted, a stolen token must end its
   * session. Without it a refusal undoes everything.
   */
  stands?: boolean;
};

/**
 * An expected refusal. `code` is `noun.problem`: i18n key (`<noun>.faults.<problem>`), anchor in the documents and
 * problem `type` at once. Anything else that is thrown is a bug and is shown as a plain apology.
 */
export class Fault extends Error {
  readonly kind: FaultKind;
  readonly code: string;
  readonly fields: FieldFault[];
  readonly params: FaultParams;
  readonly retryAfterS: number | undefined;
  readonly stands: boolean;

  constructor(kind: FaultKind, code: string, detail: FaultDetail = {}) {
    super(`${kind}: ${code}`, { cause: detail.cause });
    this.name = "Fault";
    this.kind = kind;
    this.code = code;
    this.fields = detail.fields ?? [];
    this.params = detail.params ?? {};
    this.retryAfterS = detail.retryAfterS;
    this.stands = detail.stands ?? false;
  }

  get status(): number {
    return faultStatuses[this.kind];
  }
}

/** Throws the fault unless the condition holds. */
export function must(
  condition: unknown,
  kind: FaultKind,
  code: string,
  detail?: FaultDetail,
): asserts condition {
  if (!condition) throw new Fault(kind, code, detail);
}

export function isFault(error: unknown): error is Fault {
  return (
    error instanceof Fault || (error instanceof Error && error.name === "Fault" && "kind" in error)
  );
}
