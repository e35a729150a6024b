/**
 * Which addresses may be connected to. Everything that is not plainly public is refused, and some that are.
 */
import ipaddr from 'ipaddr.js';

/** Reached by every virtual machine of Azure, GitHub's hosted runners among them; a public address by its number. */
const AZURE_WIRE_SERVER = '168.63.129.16';

/** Metadata services outside the link-local range: they hand out credentials, so no option opens them. */
const METADATA = [AZURE_WIRE_SERVER, '100.100.100.200', '192.0.0.192', 'fd00:ec2::254', 'fd20:ce::254'];

/** What `--allow-private-network` opens. */
const OWN_NETWORK = ['private', 'loopback', 'uniqueLocal', 'carrierGradeNat'];

/** Why an address must not be connected to; undefined when it may be. Takes IPv4 and IPv6 in any notation, mapped
 *  forms and zones included. */
export function findObjection(address: string, allowPrivateNetwork: boolean): string | undefined {
  const parsed = parseAddress(address);
  if (!parsed) return 'not an IP address';
  if (METADATA.includes(parsed.toString())) return 'the address of a cloud metadata service';
  const range = parsed.range();
  if (range === 'unicast') return isGlobal(parsed) ? undefined : 'not a public address';
  if (allowPrivateNetwork && OWN_NETWORK.includes(range)) return undefined;
  return RANGE_NAMES.get(range) ?? 'not a public address';
}

/** Whether it is one's own machine or network, rather than a place that is never connected to. */
export function isOwnNetwork(address: string): boolean {
  const parsed = parseAddress(address);
  return parsed !== undefined && OWN_NETWORK.includes(parsed.range()) && !METADATA.includes(parsed.toString());
}

export function sameAddress(one: string, other: string): boolean {
  return parseAddress(one)?.toString() === parseAddress(other)?.toString();
}

/** IPv4 in IPv6 clothing is taken as the IPv4 address it means. */
function parseAddress(address: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%[\s\S]*$/, '');
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined;
}

/** ipaddr.js calls the parts of IPv6 that nobody has been given "unicast" too. */
function isGlobal(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return address.kind() === 'ipv4' || address.match(ipaddr.parseCIDR('2000::/3'));
}

const RANGE_NAMES: ReadonlyMap<string, string> = new Map([
  ['loopback', 'a loopback address'],
  ['private', 'a private address'],
  ['uniqueLocal', 'a private address'],
  ['linkLocal', 'a link-local address'],
  ['carrierGradeNat', 'a carrier-grade NAT address'],
  ['unspecified', 'the unspecified address'],
  ['multicast', 'a multicast address'],
  ['broadcast', 'the broadcast address'],
]);
