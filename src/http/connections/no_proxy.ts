import { BlockList, isIP, isIPv6 } from 'node:net';

/**
 * Whether NO_PROXY exempts a URL. An entry is `*`, a name (which covers itself and all below it), an IP address or a
 * range of them (CIDR), each also with a port; blanks and commas part them, as curl, Go and Python's requests read it.
 * An address is compared as an address, however it is spelt; a name is never looked up.
 */
export function isExempt(url: URL, noProxy: string): boolean {
  const host = bareHost(url.hostname);
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => entry === '*' || matches(entry, host, port));
}

function matches(entry: string, host: string, port: string): boolean {
  const [, name = '', onlyPort] = isBareIpv6(entry)
    ? [entry, entry]
    : (/^(.*?)(?::(\d+))?$/.exec(entry) ?? []);
  if (onlyPort !== undefined && onlyPort !== port) {
    return false;
  }
  return isIP(host) ? coversAddress(name, host) : coversName(bareHost(name).replace(/^\*?\./, ''), host);
}

function coversName(name: string, host: string): boolean {
  return host === name || host.endsWith(`.${name}`);
}

function coversAddress(entry: string, host: string): boolean {
  const [, address = '', prefix] = /^([^/]*)(?:\/(.*))?$/.exec(entry) ?? [];
  const bare = bareHost(address);
  const family = familyOf(bare);
  const list = new BlockList();
  try {
    if (prefix === undefined) {
      list.addAddress(bare, family);
    } else {
      list.addSubnet(bare, /^\d+$/.test(prefix) ? Number(prefix) : Number.NaN, family);
    }
  } catch {
    // A name, or a range that is none, covers no address.
    return false;
  }
  // BlockList takes IPv4 for a part of IPv6 (::ffff:0:0/96), so that ::/0 would cover all of it.
  return family === familyOf(host) && list.check(host, family);
}

/** Without the brackets that URLs put around IPv6, and without the dot that ends a name for good. */
function bareHost(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4';
}

function isBareIpv6(entry: string): boolean {
  return !entry.startsWith('[') && entry.split(':').length > 2;
}
