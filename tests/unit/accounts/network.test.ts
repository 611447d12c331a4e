import { describe, expect, it } from "vitest";
import { networkOf } from "@/lib/accounts/network";

describe("the network of an address", () => {
  it.each([
    ["192.0.2.77", "192.0.2.*"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:*"],
    ["2001:0DB8:0001::6", "2001:db8:1:*"],
    ["2001:db8::1", "2001:db8:0:*"],
    ["::1", "0:0:0:*"],
    ["fe80::1%eth0", "fe80:0:0:*"],
    ["somewhere", null],
    [null, null],
  ])("%s is %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
