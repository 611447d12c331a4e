/** What a page may load beside its own origin. */
export type PolicySources = {
  /** `'sha256-…'` or `'nonce-…'` sources of the inline scripts that may run. */
  scripts: readonly string[];
  /** Origins pictures may come from: the public address of the file storage. */
  images?: readonly string[];
  /** Origins the page may talk to: uploads that go straight to the storage. */
  connections?: readonly string[];
  /** Whether the site is served over https. */
  https: boolean;
  /** `next dev` evaluates code and opens a socket for reloading. */
  dev?: boolean;
};

/**
 * The Content-Security-Policy of a page. Scripts run from our own files or when their source is listed, never because
 * they stand in the page. Styles may stand in the page: React writes them into attributes.
 */
export function contentSecurityPolicy({
  scripts,
  images = [],
  connections = [],
  https,
  dev = false,
}: PolicySources) {
  const directives: [string, readonly string[]][] = [
    ["default-src", ["'self'"]],
    ["script-src", ["'self'", ...scripts, ...(dev ? ["'unsafe-eval'"] : [])]],
    ["script-src-attr", ["'none'"]],
    ["style-src", ["'self'", "'unsafe-inline'"]],
    ["img-src", ["'self'", "data:", "blob:", ...images]],
    ["media-src", ["'self'", "blob:"]],
    ["font-src", ["'self'"]],
    ["connect-src", ["'self'", ...connections, ...(dev ? ["ws:"] : [])]],
    ["worker-src", ["'self'", "blob:"]],
    ["object-src", ["'none'"]],
    ["base-uri", ["'none'"]],
    ["form-action", ["'self'"]],
    ["frame-ancestors", ["'none'"]],
  ];
  const written = directives.map(([name, sources]) => `${name} ${sources.join(" ")}`);
  return [...written, ...(https ? ["upgrade-insecure-requests"] : [])].join("; ");
}
