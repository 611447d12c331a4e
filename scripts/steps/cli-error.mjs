/** An expected obstacle: one sentence that says what is wrong, and one that says what to do about it. */
export class CliError extends Error {
  /**
   * @param {string} problem
   * @param {string} remedy
   * @param {string} [detail] what the machine said, for whoever wants to know
   */
  constructor(problem, remedy, detail = "") {
    super(problem);
    this.name = "CliError";
    this.remedy = remedy;
    this.detail = detail;
  }
}

const diskIsFull = (error) =>
  error?.code === "ENOSPC" ||
  /ENOSPC|no space left on device/i.test(`${error?.message ?? ""} ${error?.detail ?? ""}`);

/** Prints a failure the way every entry script does, and returns the exit code. */
export function printError(error) {
  const lines = [];
  if (diskIsFull(error)) {
    lines.push(
      "The disk is full.",
      "Free some space (about 2 GB are needed) and start again; nothing is lost.",
    );
  } else if (error instanceof CliError) {
    if (error.detail) lines.push(error.detail.trim().replace(/^/gm, "    | "));
    lines.push(error.message, error.remedy);
  } else {
    lines.push(
      error?.stack ?? String(error),
      "This is a bug. Please report it together with the lines above.",
    );
  }
  process.stderr.write(
    `\n${lines.map((line) => (line.startsWith("    |") ? line : `  ${line}`)).join("\n")}\n\n`,
  );
  return 1;
}
