import tls from 'node:tls';

/** Which servers are trusted. */
export interface Trust {
  verifySsl: boolean;
  /** PEM text trusted in addition to Node's own roots. */
  caCertificate?: string;
}

/** The same as Node's TLS takes it. */
export interface TlsOptions {
  rejectUnauthorized?: boolean;
  secureContext?: tls.SecureContext;
}

/** @throws Error where the certificate is none */
export function tlsOptions({ verifySsl, caCertificate }: Trust): TlsOptions {
  return {
    rejectUnauthorized: verifySsl,
    ...(caCertificate && { secureContext: trustingAlso(caCertificate) }),
  };
}

/**
 * Node's own roots, those of NODE_EXTRA_CA_CERTS, and one more certificate. The option `ca` would replace them, and to
 * name all of them again takes Node 20 ms of every start: they are turned into text and read anew.
 */
function trustingAlso(caCertificate: string): tls.SecureContext {
  const secureContext = tls.createSecureContext();
  const { context }: NativeContext = secureContext;
  context.addCACert(caCertificate);
  return secureContext;
}

/** What Node itself calls for each member of `ca`. Not documented, though typed, and unchanged since Node 0.12. */
interface NativeContext {
  context: { addCACert(pem: string): void };
}
