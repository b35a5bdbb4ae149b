import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The public key's hash, as Chromium's `--ignore-certificate-errors-spki-list` takes it. */
  readonly spki: string;
}

/** A throw-away certificate. The browsers are told to trust its key, so the name on it does not matter. */
export async function makeCertificate(): Promise<Certificate> {
  const pem = await generate([{ name: 'commonName', value: 'journeys.example' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const key = new X509Certificate(pem.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: pem.private, cert: pem.cert, spki: createHash('sha256').update(key).digest('base64') };
}
