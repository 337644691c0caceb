import crypto, { type X509Certificate } from 'node:crypto';

/** Why a chain ends at nothing that is trusted. */
const untrusted: ReadonlySet<string> = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_UNTRUSTED',
]);

/** What is wrong with a certificate in the words of this connector; '' where OpenSSL's own words must do. */
export function certificateProblem(code: string): string {
  if (untrusted.has(code)) {
    return 'comes from an authority that is not trusted here';
  }
  switch (code) {
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return 'is out of its period of validity';
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return 'is made for another name';
    default:
      return '';
  }
}

/**
 * What to do about a certificate that was refused.
 *
 * @param sentence OpenSSL's
 * @param caCertificate what ca_certificate of the asset holds, if anything
 */
export function certificateHint(code: string, sentence: string, caCertificate: string | undefined): string {
  if (untrusted.has(code)) {
    return caCertificate === undefined ? hintWithoutAuthority(code) : hintWithAuthority(code, caCertificate);
  }
  switch (code) {
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return 'Have the certificate of the server, or that of the authority above it, renewed, and check the clock of this machine.';
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return 'Use in url the very name that the certificate carries, or have a certificate made for this one.';
    case 'CERT_SIGNATURE_FAILURE':
      return 'An authority was renewed under the same name: put its present certificate into ca_certificate. Otherwise the certificate of the server is damaged.';
    default:
      return hintBySentence(sentence);
  }
}

/** OpenSSL has a hundred reasons (X509_verify_cert_error_string), of which Node passes on most without a code. */
function hintBySentence(sentence: string): string {
  if (/weak|key size|digest/i.test(sentence)) {
    return 'Have the certificate that the message is about issued anew, with SHA-256 and a key of RSA 2048 or P-256; an intermediate counts, too.';
  }
  if (/purpose/i.test(sentence)) {
    return 'Have a certificate for server authentication issued by an authority that may issue such: this one, or one above it, is for clients or mail alone, or is no authority at all.';
  }
  if (/CA cert|certificate signing|path length|subtree|constraint/i.test(sentence)) {
    return 'The authority that issued the certificate was not allowed to (no authority, no right to sign, too deep, or other names only): have it issued by another authority.';
  }
  return 'Have a certificate issued that OpenSSL accepts; the message says in its words what is wrong with this one, or with one above it.';
}

function hintWithoutAuthority(code: string): string {
  return code === 'DEPTH_ZERO_SELF_SIGNED_CERT'
    ? 'The server has signed its certificate itself: put that certificate (PEM) into ca_certificate of the asset, or have one issued by an authority.'
    : 'Put the certificate of the issuing authority (PEM) into ca_certificate of the asset: the root, and each intermediate that the server does not send.';
}

function hintWithAuthority(code: string, caCertificate: string): string {
  const given = certificatesIn(caCertificate);
  const isIssued = ({ issuer, subject }: X509Certificate) => issuer !== subject;
  const subjects = new Set(given.map(({ subject }) => subject));
  const withoutIssuer = given.find((each) => isIssued(each) && !subjects.has(each.issuer));
  if (withoutIssuer && !withoutIssuer.ca) {
    return `ca_certificate holds ${named(withoutIssuer.subject)}, which is no authority but looks like the server's own certificate: put the root ${named(withoutIssuer.issuer)} there, and its intermediates.`;
  }
  if (withoutIssuer) {
    return `ca_certificate holds the intermediate ${named(withoutIssuer.subject)} alone, which is enough for curl: Node.js wants the root, too. Add ${named(withoutIssuer.issuer)}.`;
  }
  return code === 'SELF_SIGNED_CERT_IN_CHAIN'
    ? 'The server sends another root than ca_certificate holds: compare them. An authority that was renewed under the same name has a new certificate; put that one there.'
    : 'None of ca_certificate has issued the certificate that the server sends. Have the server send its intermediate, too (the "full chain"), or put it into ca_certificate. An authority that was renewed under the same name has a new certificate; put that one there.';
}

function certificatesIn(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new crypto.X509Certificate(block));
}

/** The common name, or all of the name, in quotes. */
function named(name: string): string {
  return `"${/^CN=(.*)$/m.exec(name)?.[1] ?? name.replace(/\n/g, ', ')}"`;
}
