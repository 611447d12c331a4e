/** Secrets as they look; none of them opens anything. */
export const ticket = "N0tAT1cketBut1tL00ksL1keOneOfThem_abcdefghij";

/** What `JSON.stringify(credential)` of a browser writes, cut short. */
export const assertion = JSON.stringify({
  id: "mYk3y",
  rawId: "mYk3y",
  type: "public-key",
  clientExtensionResults: {},
  response: {
    clientDataJSON: "eyJ0eXBlIjoi…",
    authenticatorData: "SZYN5YgOjGh0…",
    signature: "MEUCIQD…",
  },
});

export const attestation = JSON.stringify({
  id: "mYk3y",
  rawId: "mYk3y",
  type: "public-key",
  clientExtensionResults: {},
  response: {
    clientDataJSON: "eyJ0eXBlIjoi…",
    attestationObject: "o2NmbXRkbm9uZQ…",
    transports: ["internal"],
  },
});
