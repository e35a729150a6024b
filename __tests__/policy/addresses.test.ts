import { describe, expect, test } from 'vitest';
import { findObjection, isOwnNetwork, sameAddress } from '../../src/policy/addresses.ts';

/** What no option opens, and what `--allow-private-network` does. */
const SHUT = {
  '168.63.129.16': 'the address of a cloud metadata service',
  '100.100.100.200': 'the address of a cloud metadata service',
  '192.0.0.192': 'the address of a cloud metadata service',
  'fd00:ec2::254': 'the address of a cloud metadata service',
  'fd20:ce::254': 'the address of a cloud metadata service',
  '::ffff:168.63.129.16': 'the address of a cloud metadata service',
  '169.254.169.254': 'a link-local address',
  'fe80::1%eth0': 'a link-local address',
  '[fe80::1%25x\nx]': 'a link-local address',
  '0.0.0.0': 'the unspecified address',
  '::': 'the unspecified address',
  '224.0.0.1': 'a multicast address',
  'ff02::1': 'a multicast address',
  '255.255.255.255': 'the broadcast address',
  '240.0.0.1': 'not a public address',
  '192.0.2.1': 'not a public address',
  '2001:db8::1': 'not a public address',
  '4000::1': 'not a public address',
  'clinic.org': 'not an IP address',
  '': 'not an IP address',
  'x[::1]': 'not an IP address',
  '[::1]x': 'not an IP address',
  '::[1': 'not an IP address',
  '::]1': 'not an IP address',
};
const OWN = {
  '127.0.0.1': 'a loopback address',
  '[::1]': 'a loopback address',
  '10.0.0.1': 'a private address',
  'fc00::1': 'a private address',
  '100.64.0.1': 'a carrier-grade NAT address',
};
const PUBLIC = ['8.8.8.8', '[2606:4700:4700::1111]', '::ffff:8.8.8.8', '172.32.0.1'];

describe.each([false, true])('with a private network allowed: %s', (allowed) => {
  test.each(Object.entries(SHUT))('%j is %s', (address, objection) => {
    expect([findObjection(address, allowed), isOwnNetwork(address)]).toEqual([objection, false]);
  });

  test.each(Object.entries(OWN))('%s is %s', (address, objection) => {
    expect([findObjection(address, allowed), isOwnNetwork(address)]).toEqual([allowed ? undefined : objection, true]);
  });

  test.each(PUBLIC)('%s is public', (address) => {
    expect([findObjection(address, allowed), isOwnNetwork(address)]).toEqual([undefined, false]);
  });
});

test('an address is the same in any notation', () => {
  expect(sameAddress('127.0.0.1', '::ffff:7f00:1')).toBe(true);
  expect(sameAddress('[2606:4700::1]', '2606:4700:0:0::1')).toBe(true);
  expect(sameAddress('127.0.0.1', '127.0.0.2')).toBe(false);
  expect(sameAddress('127.0.0.1', 'localhost')).toBe(false);
  expect(sameAddress('localhost', '127.0.0.1')).toBe(false);
});
