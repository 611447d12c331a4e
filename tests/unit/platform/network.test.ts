import { describe, expect, it } from "vitest";
import {
  connectionBits,
  isLoopback,
  networkOf,
  shownNetworkOf,
  siteBits,
} from "@/lib/platform/network";

describe("the network of an address", () => {
  it.each([
    ["192.0.2.77", "192.0.2.77/32", "192.0.2.0/24"],
    ["::ffff:192.0.2.77", "192.0.2.77/32", "192.0.2.0/24"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64", "2001:db8:1::/48"],
    ["2001:0DB8:0001::6", "2001:db8:1::/64", "2001:db8:1::/48"],
    ["2600::1", "2600::/64", "2600::/48"],
    ["2600::2", "2600::/64", "2600::/48"],
    ["2600:0:0:7::2", "2600:0:0:7::/64", "2600::/48"],
    ["::1", "::/64", "::/48"],
    ["fe80::1%eth0", "fe80::/64", "fe80::/48"],
    ["somewhere", null, null],
    ["1", null, null],
    ["0x7f.1", null, null],
    ["", null, null],
    [null, null, null],
  ])("%s is %s of one connection and %s of one site", (address, connection, site) => {
    expect(networkOf(address, connectionBits)).toBe(connection);
    expect(networkOf(address, siteBits)).toBe(site);
  });

  it.each([
    ["192.0.2.77", "192.0.2.*"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:*"],
    ["2001:0DB8:0001::6", "2001:db8:1:*"],
    ["2001:db8::1", "2001:db8:0:*"],
    ["::1", "0:0:0:*"],
    ["fe80::1%eth0", "fe80:0:0:*"],
    ["somewhere", null],
    [null, null],
  ])("%s is shown as %s", (address, network) => {
    expect(shownNetworkOf(address)).toBe(network);
  });

  it.each([
    ["127.0.0.1", true],
    ["127.8.9.10", true],
    ["::1", true],
    ["::ffff:127.0.0.1", true],
    ["10.0.0.1", false],
    ["0.0.0.0", false],
    ["fe80::1", false],
    [null, false],
  ])("%s is this machine: %s", (address, local) => {
    expect(isLoopback(address)).toBe(local);
  });
});
