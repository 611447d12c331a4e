/** Runs at most `widthMax` jobs at the same time; the others wait in the order they came. */
export function takeTurns(widthMax: number): <T>(job: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: Array<() => void> = [];
  return async (job) => {
    if (running >= widthMax) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      // The place is handed over, not freed, so that nobody overtakes the one that waited.
      if (next) next();
      else running -= 1;
    }
  };
}
