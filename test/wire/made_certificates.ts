import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Identity } from './test_authority';

/** What of a certificate differs from that of a server on loopback, valid today. */
export interface CertificateOrder {
  /** The name of the certificate that signs it; itself where none is given. */
  by?: string;
  commonName?: string;
  /** `DNS:name` or `IP:1.2.3.4`. */
  names?: string[];
  /** Of an authority: how many others may stand below it. */
  authority?: boolean | { pathLength: number };
  mayNotSign?: boolean;
  /** The only DNS names below it. */
  permitted?: string;
  /** OIDs of what alone it may be used for. */
  purposes?: string[];
  /** Holds a critical extension that nobody knows. */
  strange?: boolean;
  digest?: 'md5' | 'sha1';
  weakKey?: boolean;
  /** In place of a key of its own, that of this certificate. */
  keyOf?: string;
  /** The first and the last day of its validity, counted from today. */
  days?: readonly [number, number];
  brokenSignature?: boolean;
}

export const clientAuthentication = '1.3.6.1.5.5.7.3.2';
export const mailProtection = '1.3.6.1.5.5.7.3.4';

interface Made extends Identity {
  commonName: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/**
 * Makes certificates, each signed by one before it, without a program: fifty take a quarter of a second.
 *
 * @returns tells key and certificate of each
 */
export function makeCertificates<Name extends string>(
  orders: Record<Name, CertificateOrder>,
): (name: Name) => Identity {
  const made = new Map<string, Made>();
  for (const [name, order] of Object.entries<CertificateOrder>(orders)) {
    made.set(name, make(name, order, made));
  }
  return (name) => made.get(name) ?? { key: '', cert: '' };
}

function make(name: string, order: CertificateOrder, made: ReadonlyMap<string, Made>): Made {
  const commonName = order.commonName ?? name;
  const { privateKey, publicKey } = made.get(order.keyOf ?? '') ?? newKeys(order);
  const issuer = made.get(order.by ?? '') ?? { commonName, privateKey, publicKey };
  const algorithm = algorithmOf(issuer.privateKey, order.digest ?? 'sha256');
  const [first, last] = order.days ?? [-1, 2];
  const content = sequence(
    tlv(0xa0, integer(2)),
    integer(made.size + 1),
    algorithm,
    nameOf(issuer.commonName),
    sequence(moment(first), moment(last)),
    nameOf(commonName),
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(...extensionsOf(order, publicKey, issuer.publicKey))),
  );
  const signature = sign(order.digest ?? 'sha256', content, issuer.privateKey);
  if (order.brokenSignature) {
    signature.writeUInt8(signature.readUInt8(signature.length - 1) ^ 1, signature.length - 1);
  }
  const certificate = sequence(content, algorithm, tlv(0x03, Buffer.from([0]), signature));
  const lines = (certificate.toString('base64').match(/.{1,64}/g) ?? []).join('\n');
  return {
    commonName,
    privateKey,
    publicKey,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

function newKeys({ weakKey, digest }: CertificateOrder): Pick<Made, 'privateKey' | 'publicKey'> {
  // There is no MD5 with elliptic curves.
  return weakKey || digest === 'md5'
    ? generateKeyPairSync('rsa', { modulusLength: weakKey ? 1024 : 2048 })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

function algorithmOf(key: KeyObject, digest: 'md5' | 'sha1' | 'sha256'): Buffer {
  if (key.asymmetricKeyType === 'rsa') {
    const number = { md5: 4, sha1: 5, sha256: 11 }[digest];
    return sequence(oid(`1.2.840.113549.1.1.${number}`), tlv(0x05));
  }
  return sequence(oid(digest === 'sha1' ? '1.2.840.10045.4.1' : '1.2.840.10045.4.3.2'));
}

function extensionsOf(order: CertificateOrder, own: KeyObject, issuers: KeyObject): Buffer[] {
  const { authority, names = ['IP:127.0.0.1', 'DNS:localhost'], permitted, purposes, strange } = order;
  const pathLength = typeof authority === 'object' ? [integer(authority.pathLength)] : [];
  const usage = order.mayNotSign ? [1, 0x02] : [1, 0x06];
  return [
    extension(
      '2.5.29.19',
      sequence(...(authority ? [tlv(0x01, Buffer.from([0xff])), ...pathLength] : [])),
      true,
    ),
    extension('2.5.29.14', tlv(0x04, keyId(own))),
    extension('2.5.29.35', sequence(tlv(0x80, keyId(issuers)))),
    ...(authority ? [extension('2.5.29.15', tlv(0x03, Buffer.from(usage)), true)] : []),
    ...(authority || names.length === 0 ? [] : [extension('2.5.29.17', sequence(...names.map(generalName)))]),
    ...(purposes ? [extension('2.5.29.37', sequence(...purposes.map(oid)))] : []),
    ...(permitted
      ? [extension('2.5.29.30', sequence(tlv(0xa0, sequence(generalName(`DNS:${permitted}`)))), true)]
      : []),
    ...(strange ? [extension('1.2.3.4', tlv(0x05), true)] : []),
  ];
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  return sequence(oid(id), ...(critical ? [tlv(0x01, Buffer.from([0xff]))] : []), tlv(0x04, value));
}

function keyId(key: KeyObject): Buffer {
  return createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest();
}

function generalName(name: string): Buffer {
  return name.startsWith('IP:')
    ? tlv(0x87, Buffer.from(name.slice(3).split('.').map(Number)))
    : tlv(0x82, Buffer.from(name.slice(4)));
}

function nameOf(commonName: string): Buffer {
  return sequence(tlv(0x31, sequence(oid('2.5.4.3'), tlv(0x0c, Buffer.from(commonName)))));
}

/** As GeneralizedTime, which every reader takes. */
function moment(days: number): Buffer {
  const date = new Date(Date.now() + days * 24 * 3_600_000);
  return tlv(0x18, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z`));
}

function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  return tlv(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(number: number): number[] {
  const digits = [number % 128];
  for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128)) {
    digits.unshift((left % 128) + 128);
  }
  return digits;
}

function integer(number: number): Buffer {
  return tlv(0x02, Buffer.from([number]));
}

function sequence(...parts: Buffer[]): Buffer {
  return tlv(0x30, ...parts);
}

function tlv(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
