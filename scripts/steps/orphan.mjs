const everyMs = 400;

/**
 * Calls `then` when whoever started this process is gone: npm, for one, does not hand a SIGTERM on, and would leave us
 * behind.
 * @param {() => void} then
 */
export function whenOrphaned(then) {
  const starter = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === starter) return;
    clearInterval(watch);
    then();
  }, everyMs);
  watch.unref();
}
