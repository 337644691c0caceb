import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendJson, startHaloStub } from './wire/halo_stub';
import {
  type CertificateOrder,
  clientAuthentication,
  mailProtection,
  makeCertificates,
} from './wire/made_certificates';
import { closeBehindEachTest } from './wire/opened_servers';
import { runOnWire, serviceAsset } from './wire/run_on_wire';

const open = closeBehindEachTest();

/** All that is presented below; each is signed by one above it. */
const orders = {
  root: { commonName: 'Test root', authority: true },
  stranger: { commonName: 'Another root', authority: true },
  renewedRoot: { commonName: 'Test root', authority: true },
  expiredRoot: { authority: true, days: [-9, -1] },
  sha1Root: { authority: true, digest: 'sha1' },
  weakRoot: { authority: true, weakKey: true },
  middle: { by: 'root', commonName: 'Test intermediate', authority: true },
  deeper: { by: 'middle', authority: true },
  expiredMiddle: { by: 'root', authority: true, days: [-9, -1] },
  sha1Middle: { by: 'root', authority: true, digest: 'sha1' },
  weakMiddle: { by: 'root', authority: true, weakKey: true },
  notCa: { by: 'root' },
  noSigning: { by: 'root', authority: true, mayNotSign: true },
  shortPath: { by: 'root', authority: { pathLength: 0 } },
  belowShortPath: { by: 'shortPath', authority: true },
  constrained: { by: 'root', authority: true, permitted: 'example.com' },
  strangeMiddle: { by: 'root', authority: true, strange: true },
  clientMiddle: { by: 'root', authority: true, purposes: [clientAuthentication] },
  good: { by: 'root' },
  broken: { by: 'root', brokenSignature: true },
  selfSigned: {},
  byStranger: { by: 'stranger' },
  byRenewed: { by: 'renewedRoot' },
  byExpiredRoot: { by: 'expiredRoot' },
  bySha1Root: { by: 'sha1Root' },
  byWeakRoot: { by: 'weakRoot' },
  byMiddle: { by: 'middle' },
  byDeeper: { by: 'deeper' },
  byExpiredMiddle: { by: 'expiredMiddle' },
  bySha1Middle: { by: 'sha1Middle' },
  byWeakMiddle: { by: 'weakMiddle' },
  byNotCa: { by: 'notCa' },
  byNoSigning: { by: 'noSigning' },
  byShortPath: { by: 'belowShortPath' },
  byConstrained: { by: 'constrained' },
  byStrangeMiddle: { by: 'strangeMiddle' },
  byClientMiddle: { by: 'clientMiddle' },
  expired: { by: 'root', days: [-9, -1] },
  future: { by: 'root', days: [7, 9] },
  otherName: { by: 'root', names: ['DNS:halo.example.com'] },
  otherAddress: { by: 'root', names: ['IP:127.0.0.2'] },
  wildcard: { by: 'root', names: ['DNS:*.example.com'] },
  addressAsName: { by: 'root', names: ['DNS:127.0.0.1'] },
  commonNameAlone: { by: 'root', commonName: '127.0.0.1', names: [] },
  clientOnly: { by: 'root', purposes: [clientAuthentication] },
  mailOnly: { by: 'root', purposes: [mailProtection] },
  strange: { by: 'root', strange: true },
  sha1: { by: 'root', digest: 'sha1' },
  md5Root: { authority: true, digest: 'md5' },
  md5: { by: 'md5Root', digest: 'md5' },
  weak: { by: 'root', weakKey: true },
} satisfies Record<string, CertificateOrder>;

type Name = keyof typeof orders;

const made = makeCertificates<Name>(orders);

const pem = (...names: Name[]) => names.map((name) => made(name).cert).join('');

/** Reads a ticket from a server that presents a chain, its own certificate first. */
async function readFrom(chain: readonly [Name, ...Name[]], ca: readonly Name[], action?: object) {
  const { key } = made(chain[0]);
  // Servers themselves refuse weak keys by default, at least those of newer versions.
  const tls = { key, cert: pem(...chain), ciphers: 'DEFAULT@SECLEVEL=0' };
  const stub = await open(startHaloStub({ api: sendJson({ id: 7 }), tls }));
  const trusted = ca.length > 0 ? { ca_certificate: pem(...ca) } : {};
  const outcome = await runOnWire({
    asset: serviceAsset(stub.url, { max_retries: 2, ...trusted }),
    ...action,
  });
  return { ...outcome, arrived: stub.arrived.length };
}

type Row = [what: string, chain: [Name, ...Name[]], ca: Name[], message: RegExp, hint: RegExp];

const notTrusted =
  /authority that is not trusted here: .*(self[- ]signed|local issuer|issuer certificate|first certificate)/;
const validity = /out of its period of validity: certificate (has expired|is not yet valid)/;
const otherName = /made for another name: .*127\.0\.0\.1/;
const refused = /is not accepted: /;

const rows: Row[] = [
  ['signed by itself', ['selfSigned'], [], notTrusted, /signed its certificate itself.*ca_certificate/],
  ['of an unknown authority', ['byStranger'], [], notTrusted, /Put the certificate of the issuing authority/],
  ['of another authority', ['byStranger'], ['root'], notTrusted, /None of ca_certificate has issued/],
  ['with another root in its chain', ['byStranger', 'stranger'], ['root'], notTrusted, /sends another root/],
  ['of an authority renewed', ['byRenewed'], ['root'], notTrusted, /renewed under the same name/],
  [
    'of an authority renewed, sent',
    ['byRenewed', 'renewedRoot'],
    ['root'],
    notTrusted,
    /renewed under the same/,
  ],
  ['without its intermediate', ['byMiddle'], ['root'], notTrusted, /Have the server send its intermediate/],
  [
    'without one of two',
    ['byDeeper', 'deeper'],
    ['root'],
    notTrusted,
    /Have the server send its intermediate/,
  ],
  [
    'whose intermediate is in ca_certificate',
    ['byMiddle', 'middle'],
    ['middle'],
    notTrusted,
    /Add "Test root"/,
  ],
  ['the same, not sent', ['byMiddle'], ['middle'], notTrusted, /intermediate "Test intermediate" alone/],
  [
    'that is itself in ca_certificate',
    ['good'],
    ['good'],
    notTrusted,
    /own certificate: put the root "Test root"/,
  ],
  ['the same, below an intermediate', ['byMiddle', 'middle'], ['byMiddle'], notTrusted, /own certificate/],
  ['that has expired', ['expired'], ['root'], validity, /renewed/],
  ['that is of the future', ['future'], ['root'], validity, /clock of this machine/],
  ['below a root that has expired', ['byExpiredRoot'], ['expiredRoot'], validity, /authority above it/],
  ['below an expired one', ['byExpiredMiddle', 'expiredMiddle'], ['root'], validity, /authority above it/],
  ['for another host', ['otherName'], ['root'], otherName, /very name/],
  ['for another address', ['otherAddress'], ['root'], otherName, /very name/],
  ['for a wildcard', ['wildcard'], ['root'], otherName, /very name/],
  ['with its address as a name', ['addressAsName'], ['root'], otherName, /very name/],
  ['with a common name alone', ['commonNameAlone'], ['root'], otherName, /very name/],
  ['for clients alone', ['clientOnly'], ['root'], refused, /server authentication/],
  ['for mail alone', ['mailOnly'], ['root'], refused, /server authentication/],
  [
    'below one for clients alone',
    ['byClientMiddle', 'clientMiddle'],
    ['root'],
    refused,
    /server authentication/,
  ],
  ['below one that is no authority', ['byNotCa', 'notCa'], ['root'], refused, /authority/],
  ['below one that may not sign', ['byNoSigning', 'noSigning'], ['root'], refused, /not allowed to/],
  ['too deep', ['byShortPath', 'belowShortPath', 'shortPath'], ['root'], refused, /not allowed to/],
  ['outside of permitted names', ['byConstrained', 'constrained'], ['root'], refused, /not allowed to/],
  ['with a critical extension', ['strange'], ['root'], refused, /OpenSSL accepts/],
  ['below one with such', ['byStrangeMiddle', 'strangeMiddle'], ['root'], refused, /OpenSSL accepts/],
  ['of SHA-1', ['sha1'], ['root'], refused, /SHA-256/],
  ['below one of SHA-1', ['bySha1Middle', 'sha1Middle'], ['root'], refused, /SHA-256/],
  ['of MD5', ['md5'], ['md5Root'], refused, /SHA-256/],
  ['whose signature is wrong', ['broken'], ['root'], refused, /renewed under the same name/],
];

test.each(rows)('a certificate %s is tls_error, at the first try', async (_, chain, ca, message, hint) => {
  const outcome = await readFrom(chain, ca);
  expect(outcome).toMatchObject({ ok: false, code: 'tls_error', arrived: 0, value: { retryable: false } });
  expect(outcome.message).toMatch(message);
  expect(outcome.message).toMatch(/\([A-Z_]+\)\.$/);
  expect(outcome.hint).toMatch(hint);
});

test.each<[string, [Name, ...Name[]], Name[]]>([
  ['of a known authority', ['good'], ['root']],
  ['signed by itself, and known', ['selfSigned'], ['selfSigned']],
  ['with its intermediate', ['byMiddle', 'middle'], ['root']],
  ['whose intermediate is known', ['byMiddle'], ['root', 'middle']],
  ['two below its root', ['byDeeper', 'deeper', 'middle'], ['root']],
  ['below a root of SHA-1', ['bySha1Root'], ['sha1Root']],
])('a certificate %s is accepted', async (_, chain, ca) => {
  expect(await readFrom(chain, ca)).toMatchObject({ ok: true });
});

// Newer versions of Node ask for stronger keys.
test.each<[string, [Name, ...Name[]], Name[]]>([
  ['of RSA 1024', ['weak'], ['root']],
  ['below one of RSA 1024', ['byWeakMiddle', 'weakMiddle'], ['root']],
  ['below a root of RSA 1024', ['byWeakRoot'], ['weakRoot']],
])('a certificate %s is accepted, or refused for that', async (_, chain, ca) => {
  const { ok, code, message, hint } = await readFrom(chain, ca);
  if (!ok) {
    expect({ code, message, hint }).toEqual({
      code: 'tls_error',
      message: expect.stringMatching(/weak|too small/),
      hint: expect.stringContaining('RSA 2048'),
    });
  }
});

test('a certificate that OpenSSL has no code for leaves a new ticket unsent', async () => {
  const action = { action: 'add_or_update_ticket', inputs: { json_body: [{ summary: 'New' }] } };
  expect(await readFrom(['sha1'], ['root'], action)).toMatchObject({
    code: 'tls_error',
    outcomes: ['not_sent'],
    arrived: 0,
  });
});

test('authorities of NODE_EXTRA_CA_CERTS count beside ca_certificate', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'authorities-'));
  const file = join(folder, 'extra.pem');
  writeFileSync(file, pem('stranger'));
  const { key, cert } = made('byStranger');
  const stub = await open(startHaloStub({ api: sendJson({ id: 7 }), tls: { key, cert } }));
  const asset = serviceAsset(stub.url, { ca_certificate: pem('root') });
  const outcomes = [file, join(folder, 'missing.pem')].map((NODE_EXTRA_CA_CERTS) =>
    runOnWire({ asset, env: { NODE_EXTRA_CA_CERTS } }),
  );
  expect((await Promise.all(outcomes)).map(({ ok }) => ok)).toEqual([true, false]);
  rmSync(folder, { recursive: true });
});
