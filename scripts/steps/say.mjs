// What the entry scripts tell the person before them. Plain JavaScript: it runs before anything is installed.
const started = performance.now();

export const seconds = (sinceMs) => `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;
export const sinceStart = () => seconds(started);

export function say(line = "") {
  process.stdout.write(line === "" ? "\n" : `  ${line}\n`);
}

/**
 * Announces a step, runs it, and says how long it took. A step that takes long says every ten seconds that it lives.
 * @template T
 * @param {string} title
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const begun = performance.now();
  say(title);
  const alive = setInterval(() => say(`  still running, ${seconds(begun)}`), 10_000);
  try {
    const result = await work();
    if (performance.now() - begun > 1000) say(`  done in ${seconds(begun)}`);
    return result;
  } finally {
    clearInterval(alive);
  }
}
