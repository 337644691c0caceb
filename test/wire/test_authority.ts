import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A key and its certificate, in PEM. */
export interface Identity {
  key: string;
  cert: string;
}

/** An authority of our own, and certificates for what a server can do right and wrong. */
export interface TestAuthority {
  /** The authority's certificate, as it would stand in `ca_certificate`. */
  pem: string;
  /** For 127.0.0.1, ::1 and localhost. */
  good: Identity;
  expired: Identity;
  /** For a name that is not this machine's. */
  otherName: Identity;
}

/** Makes an authority with openssl; keys live in a temporary folder only while it works. */
export function makeTestAuthority(): TestAuthority {
  const folder = mkdtempSync(join(tmpdir(), 'test-authority-'));
  try {
    const path = (name: string) => join(folder, name);
    const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
    const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    openssl(
      ...['req', '-x509', ...newKey, '-subj', '/CN=Test authority', '-days', '2'],
      ...['-keyout', 'ca.key', '-out', 'ca.pem'],
    );
    const issue = (name: string, alternatives: string, days: number): Identity => {
      openssl('req', ...newKey, '-subj', `/CN=${name}`, '-keyout', `${name}.key`, '-out', `${name}.csr`);
      writeFileSync(path(`${name}.ext`), `subjectAltName=${alternatives}\n`);
      openssl(
        ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
        ...['-days', String(days), '-extfile', `${name}.ext`, '-out', `${name}.pem`],
      );
      return {
        key: readFileSync(path(`${name}.key`), 'utf8'),
        cert: readFileSync(path(`${name}.pem`), 'utf8'),
      };
    };
    const here = 'IP:127.0.0.1,IP:::1,DNS:localhost';
    return {
      pem: readFileSync(path('ca.pem'), 'utf8'),
      good: issue('good', here, 2),
      expired: issue('expired', here, -1),
      otherName: issue('other-name', 'DNS:halo.example.com', 2),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
