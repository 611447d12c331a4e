import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";

/** @throws Fault not_found `files.not_found` where somebody may not bring files into the room */
export async function mustBeUploader(
  _ctx: Ctx,
  roomId: string | null,
  _userId: Id<"user">,
): Promise<void> {
  must(roomId === null, "not_found", "files.not_found");
}
