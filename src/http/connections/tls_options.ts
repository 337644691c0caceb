import { readFileSync } from 'node:fs';
import tls from 'node:tls';

/** Which servers are trusted. */
export interface Trust {
  verifySsl: boolean;
  /** PEM text trusted in addition to Node's own roots. */
  caCertificate?: string;
  /** The file of NODE_EXTRA_CA_CERTS. */
  extraAuthorities?: string;
}

/** The same as Node's TLS takes it. */
export interface TlsOptions {
  rejectUnauthorized?: boolean;
  secureContext?: tls.SecureContext;
}

/** @throws Error where the certificate is none */
export function tlsOptions({ verifySsl, caCertificate, extraAuthorities }: Trust): TlsOptions {
  return {
    rejectUnauthorized: verifySsl,
    ...(caCertificate && { secureContext: trustingAlso(caCertificate, extraAuthorities) }),
  };
}

/**
 * Node's own roots, those of NODE_EXTRA_CA_CERTS, and one more certificate. The option `ca` would replace them, and to
 * name all of them again takes Node 20 ms of every start: they are turned into text and read anew.
 */
function trustingAlso(caCertificate: string, extraAuthorities: string | undefined): tls.SecureContext {
  const secureContext = tls.createSecureContext();
  const { context }: NativeContext = secureContext;
  context.addCACert(caCertificate);
  addFile(extraAuthorities, context);
  return secureContext;
}

/** Node 20 forgets these authorities as soon as another is added. Of a file that it cannot read, Node itself warns. */
function addFile(file: string | undefined, context: NativeContext['context']): void {
  if (!file) {
    return;
  }
  try {
    context.addCACert(readFileSync(file, 'utf8'));
  } catch {
    // Without these authorities, as Node goes on, too.
  }
}

/** What Node itself calls for each member of `ca`. Not documented, though typed, and unchanged since Node 0.12. */
interface NativeContext {
  context: { addCACert(pem: string): void };
}
