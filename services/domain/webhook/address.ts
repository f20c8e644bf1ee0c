import ipaddr from 'ipaddr.js';
import { invalid } from '../input.ts';

/** Names that stand for this machine, this network, or nothing on the net. */
const NOT_ON_THE_NET =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|home\.arpa|test|invalid)$/;

/** This machine's own name, which may be sent to where that is allowed at all. */
const LOCAL_NAME = 'localhost';

const IN_USE = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Ports from 1024 on at which something else than a web server answers: those that the Fetch standard bars, and those of well known
 * databases, queues and consoles.
 */
const OF_OTHERS: ReadonlySet<number> = new Set([
  1433, 1521, 1719, 1720, 1723, 2049, 2375, 2376, 2379, 2380, 3306, 3389, 3659, 4045, 4190, 5060, 5061, 5432, 5672,
  5900, 5985, 5986, 6000, 6379, 6443, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 9042, 9092, 9200, 9300, 10080,
  10250, 11211, 27017,
]);

/** Whether web servers answer at a port: 443, which is meant where none is named, and those above what belongs to the system. */
function isWebPort(port: string): boolean {
  const number = Number(port === '' ? 443 : port);
  return number === 443 || (number >= 1024 && !OF_OTHERS.has(number));
}

interface Allowed {
  /** Whether the receiver may be on this very machine. */
  readonly local?: boolean | undefined;
}

/**
 * Whether something may be sent to an address of the network: one that is on the net for everyone, not one of ours or of
 * nobody's, however it is written (an IPv4 address within an IPv6 one too).
 */
export function mayReach(address: string, { local = false }: Allowed = {}): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An address that is written as part of another is looked at as what it is.
  const found = ipaddr.process(address);
  const range = found.range();
  if (local && range === 'loopback') return true;
  // What the library knows no other use of is not all in use: of IPv6, 2000::/3 alone is given out.
  return range === 'unicast' && (found instanceof ipaddr.IPv4 || found.match(IN_USE));
}

/** The host of an address as the network knows it: without brackets, and without the dot that ends a full name. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

/**
 * An address that changes may be sent to, or a refusal. How a number is written (decimal, octal, in part) is no matter: it
 * is read as browsers read it. Where a name leads to is looked at each time something is sent.
 */
export function receiverAt(text: string, { local = false }: Allowed = {}): URL {
  const url = URL.parse(text);
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    url.username !== '' ||
    url.password !== '' ||
    url.hash !== ''
  ) {
    throw invalid('url', 'must be an address such as https://portal.example.no/changes', 'invalid_format');
  }
  const host = hostOf(url);
  const isNumber = ipaddr.isValid(host);
  const isHere = local && (host === LOCAL_NAME || (isNumber && !mayReach(host) && mayReach(host, { local })));
  if (isHere) return url;
  if (isNumber ? !mayReach(host) : NOT_ON_THE_NET.test(host) || !host.includes('.')) {
    throw invalid('url', 'must be an address on the net, not of a private network', 'not_public');
  }
  if (url.protocol !== 'https:') throw invalid('url', 'must begin with https://', 'not_https');
  if (!isWebPort(url.port))
    throw invalid('url', `must be at port 443, or at one from 1024 on that belongs to no other service`, 'port');
  return url;
}
