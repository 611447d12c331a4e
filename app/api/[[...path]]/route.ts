import { Fault } from "@/lib/kernel/fault";
import { refuseAtDoor } from "@/lib/transport/resource";

/** Every address below `/api` that nobody has taken. */
function unknownPath(request: Request): Promise<Response> {
  return refuseAtDoor(request, new Fault("not_found", "request.unknown_path"));
}

export {
  unknownPath as DELETE,
  unknownPath as GET,
  unknownPath as HEAD,
  unknownPath as OPTIONS,
  unknownPath as PATCH,
  unknownPath as POST,
  unknownPath as PUT,
};
