import { statementExport } from "@/lib/stars/downloads";

type Context = { params: Promise<{ name: string }> };

/** The statement of one's own stars as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return statementExport(request, (await params).name);
}
