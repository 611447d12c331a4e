/** Called by Next once a process, before the first request. */
export async function register() {
  // Next writes the runtime in here when it builds, so the other runtime never sees what Node alone can load.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { boot } = await import("./instrumentation-node");
  await boot();
}
