import { generateKeyPairSync, sign } from 'node:crypto';
import net from 'node:net';
import tls from 'node:tls';
import { describe, expect, it } from 'vitest';
import { fetchForeign } from './fetch-foreign.ts';
import { listening } from './testing/local-server.ts';

const der = (tag: number, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts);
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const sequence = (...parts: Buffer[]) => der(0x30, ...parts);

/** A certificate that nobody but itself vouches for (X.509, RFC 5280), with its key */
function selfSigned(name: string): { cert: string; key: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
  const commonName = sequence(der(0x06, Buffer.from('550403', 'hex')), der(0x0c, Buffer.from(name)));
  const subject = sequence(der(0x31, commonName));
  const validity = sequence(der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('491231235959Z')));
  const alternativeName = sequence(der(0x82, Buffer.from(name)));
  const extension = sequence(der(0x06, Buffer.from('551d11', 'hex')), der(0x04, alternativeName));
  const toSign = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    subject,
    validity,
    subject,
    publicKey.export({ format: 'der', type: 'spki' }),
    der(0xa3, sequence(extension)),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', toSign, privateKey));
  const base64 = sequence(toSign, ecdsaWithSha256, signature).toString('base64');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
}

describe('TLS', () => {
  it('the server is asked for by its name, though the connection goes to the vetted address', async () => {
    const names: string[] = [];
    const server = tls.createServer({
      SNICallback: (name, done) => {
        names.push(name);
        done(null);
      },
    });
    server.on('tlsClientError', () => {});
    const port = await listening(server);
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    const pending = fetchForeign(`https://blog.example:${port}/`, { resolve, allow: ['blog.example'] });
    // The server has no certificate to show.
    await expect(pending).rejects.toMatchObject({ code: 'net.tls', args: { host: `blog.example:${port}` } });
    expect(names).toEqual(['blog.example']);
  });

  it('a certificate that nobody vouches for is refused, and nothing is sent', async () => {
    let received = 0;
    const server = tls.createServer(selfSigned('blog.example'), socket => {
      socket.on('data', () => received++).on('error', () => {});
    });
    const port = await listening(server);
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    const pending = fetchForeign(`https://blog.example:${port}/`, { resolve, allow: ['blog.example'] });
    await expect(pending).rejects.toMatchObject({ code: 'net.tls', cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
    expect(received).toBe(0);
  });

  it('a server that speaks no TLS is named', async () => {
    const server = net.createServer(socket => {
      socket.on('error', () => {}).once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    });
    const host = `127.0.0.1:${await listening(server)}`;
    await expect(fetchForeign(`https://${host}`, { allow: [host] })).rejects.toMatchObject({ code: 'net.tls' });
  });
});
