import { activityExport } from "@/lib/activity/downloads";

type Context = { params: Promise<{ name: string }> };

/** The record of one's own account as a file, and for administrators the record of the whole site. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return activityExport(request, (await params).name);
}
