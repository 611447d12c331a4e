import { readBody, resetConnection, sendJson, startLoopbackServer } from "./loopback-server";

export type TwilioBehaviour =
  | "normal"
  | "hang"
  | "reset"
  | "error_500"
  | "html"
  | "busy"
  | "landline"
  | "unsubscribed"
  | "region_off";
type CaughtSms = { to: string; from: string; body: string };

const errors: Partial<Record<TwilioBehaviour, { status: number; code: number; message: string }>> =
  {
    landline: { status: 400, code: 21614, message: "'To' number is not a valid mobile number" },
    unsubscribed: {
      status: 400,
      code: 21610,
      message: "Attempt to send to unsubscribed recipient",
    },
    region_off: {
      status: 400,
      code: 21408,
      message: "Permission to send an SMS has not been enabled for the region",
    },
    busy: { status: 429, code: 20429, message: "Too Many Requests" },
    error_500: { status: 500, code: 20500, message: "Internal Server Error" },
  };

/** `POST /2010-04-01/Accounts/{sid}/Messages.json` with basic authentication and a form, as Twilio documents it. */
export async function startTwilio({
  accountSid,
  authToken,
}: {
  accountSid: string;
  authToken: string;
}) {
  const state = { behaviour: "normal" as TwilioBehaviour, messages: [] as CaughtSms[] };
  const loopback = await startLoopbackServer(async (request, response) => {
    const form = new URLSearchParams((await readBody(request)).toString("utf8"));
    const refuse = (status: number, code: number, message: string) =>
      sendJson(response, status, {
        code,
        message,
        more_info: `https://www.twilio.com/docs/errors/${code}`,
        status,
      });
    if (state.behaviour === "hang") return;
    if (state.behaviour === "reset") return resetConnection(response);
    if (state.behaviour === "html")
      return response.writeHead(200, { "content-type": "text/html" }).end("<html></html>");
    const expected = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}`;
    if (request.headers.authorization !== expected) return refuse(401, 20003, "Authenticate");
    if (
      request.method !== "POST" ||
      request.url !== `/2010-04-01/Accounts/${accountSid}/Messages.json`
    ) {
      return refuse(404, 20404, "The requested resource was not found");
    }
    const error = errors[state.behaviour];
    if (error) return refuse(error.status, error.code, error.message);
    const to = form.get("To") ?? "";
    const from = form.get("From") ?? form.get("MessagingServiceSid") ?? "";
    const body = form.get("Body") ?? "";
    if (!/^\+[1-9]\d{6,14}$/.test(to)) return refuse(400, 21211, "Invalid 'To' Phone Number");
    if (!from) return refuse(400, 21603, "A 'From' phone number is required");
    if (!body) return refuse(400, 21602, "Message body is required");
    if (body.length > 1600)
      return refuse(400, 21617, "The concatenated message body exceeds the 1600 character limit");
    state.messages.push({ to, from, body });
    return sendJson(response, 201, {
      sid: `SM${"0".repeat(32)}`,
      status: "queued",
      to,
      from,
      body,
      error_code: null,
    });
  });
  return { url: loopback.url, close: loopback.close, state };
}
