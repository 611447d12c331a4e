import { Fault, must } from "@/lib/kernel/fault";

const partsMax = 40;

async function partsOf(bytes: Buffer, type: string): Promise<[string, string | File][]> {
  try {
    const body = new Response(new Uint8Array(bytes), { headers: { "content-type": type } });
    return [...(await body.formData())];
  } catch (cause) {
    throw new Fault("malformed", "request.malformed_form", { cause });
  }
}

/**
 * A form as the object that JSON would have brought: its files in base64, each other part as text. A name stands once,
 * but for files of which there may be many.
 *
 * @throws Fault malformed `request.malformed_form`, invalid `request.invalid`
 */
export async function readForm(
  bytes: Buffer,
  type: string,
  files: Readonly<Record<string, "one" | "many">>,
): Promise<Record<string, unknown>> {
  const parts = await partsOf(bytes, type);
  must(parts.length <= partsMax, "malformed", "request.malformed_form");
  const form = new Map<string, unknown>();
  for (const [name, part] of parts) {
    const isFile = typeof part !== "string";
    const wanted = Object.hasOwn(files, name) ? files[name] : undefined;
    must(isFile === (wanted !== undefined), "invalid", "request.invalid", {
      fields: [{ path: name, code: isFile ? "unexpected_file" : "expected_file" }],
    });
    const value = isFile ? Buffer.from(await part.arrayBuffer()).toString("base64") : part;
    if (wanted === "many") {
      form.set(name, [...((form.get(name) as unknown[]) ?? []), value]);
      continue;
    }
    must(!form.has(name), "invalid", "request.repeated_parameter", {
      fields: [{ path: name, code: "repeated" }],
    });
    form.set(name, value);
  }
  return Object.fromEntries(form);
}
