const kept = globalThis as { mythwrightDueJobs?: Set<string> };

/** Names of queues that this process has put work into and nobody has looked at since. */
export function noteDue(names: readonly string[]): void {
  kept.mythwrightDueJobs ??= new Set();
  for (const name of names) kept.mythwrightDueJobs.add(name);
}

export function takeDue(): string[] {
  const names = [...(kept.mythwrightDueJobs ?? [])];
  kept.mythwrightDueJobs?.clear();
  return names;
}
