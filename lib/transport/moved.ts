import type { RouteHandler } from "./endpoint";
import type { Method } from "./route";

const methods: readonly (Method | "HEAD" | "OPTIONS")[] = [
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
];

/** An address of the version before: 308 to the one that took its place (`{name}` is filled in), for one version more. */
export function moved(to: string) {
  const handler: RouteHandler = async (request, { params }) => {
    const path = (await params) ?? {};
    const target = to.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(path[name] ?? ""),
    );
    return new Response(null, {
      status: 308,
      headers: {
        location: `/api/v1${target}${new URL(request.url).search}`,
        deprecation: "@1764547200",
      },
    });
  };
  return Object.fromEntries(methods.map((method) => [method, handler])) as Record<
    (typeof methods)[number],
    RouteHandler
  >;
}
