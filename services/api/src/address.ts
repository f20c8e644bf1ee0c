import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';

/** The addresses of proxies whose word is taken on who called them, as `10.0.0.0/8` or a single address. */
export function trustedProxies(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** Whether a text names an address or a range of them. */
export function isRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = isIPv4(address) ? 32 : 128;
  return (
    isIP(address) > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  );
}

/**
 * Where a call comes from, as something the caller can't choose: the address of the connection, or, behind proxies that
 * are trusted, the last one that they saw. Of IPv6 it is the network, for whoever has one address there has them all.
 */
export function originOfCall({ socket, headers }: IncomingMessage, trusted: BlockList): string {
  const told = String(headers['x-forwarded-for'] ?? '').split(',');
  let address = plain(socket.remoteAddress ?? '');
  // From the nearest proxy outwards: what stands before one that isn't ours was written by who knows whom.
  while (told.length > 0 && trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')) {
    const before = plain((told.pop() ?? '').trim());
    if (isIP(before) === 0) break;
    address = before;
  }
  return isIPv6(address) ? network(address) : address;
}

/** An IPv4 address that came by IPv6 is the same one. */
function plain(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
}

/** The first 64 bits of an IPv6 address. */
function network(address: string): string {
  const [before = '', after] = (address.split('%')[0] ?? '').split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const missing = after === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...tail];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
