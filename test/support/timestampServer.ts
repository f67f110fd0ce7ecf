import type { webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as asn1js from 'asn1js';
import {
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  ExtKeyUsage,
  Extension,
  IssuerAndSerialNumber,
  MessageImprint,
  PKIStatus,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TSTInfo,
  TimeStampReq,
  TimeStampResp,
} from 'pkijs';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const DAY_MS = 86_400_000;

/** How a server may go wrong. */
export type Lapse = 'down' | 'refuses' | 'other_hash' | 'old_nonce' | 'not_for_timestamps' | 'nonsense';

/** A timestamp server with an authority of its own. */
export interface TimestampHouse {
  url: string;
  /** The authority's certificate, as somebody would be given it. */
  rootPem: string;
  /** What goes wrong from now on; null when all is well. */
  lapse: Lapse | null;
  asked: number;
  close(): Promise<void>;
}

export async function startTimestampServer(): Promise<TimestampHouse> {
  const authority = await makeCertificate('Test Authority', null, []);
  const signers = {
    right: await makeCertificate('Test Timestamps', authority, [forTimestamps('1.3.6.1.5.5.7.3.8')]),
    // For web servers.
    wrong: await makeCertificate('Test Web', authority, [forTimestamps('1.3.6.1.5.5.7.3.1')]),
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      house.asked += 1;
      if (house.lapse === 'down') {
        response.statusCode = 503;
        return void response.end();
      }
      if (house.lapse === 'nonsense') return void response.end('<html>Welcome</html>');
      const asked = TimeStampReq.fromBER(bufferOf(Buffer.concat(parts)));
      const signer = house.lapse === 'not_for_timestamps' ? signers.wrong : signers.right;
      void answerTo(asked, signer, house.lapse).then((bytes) => {
        response.setHeader('content-type', 'application/timestamp-reply');
        response.end(Buffer.from(bytes));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const house: TimestampHouse = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsr`,
    rootPem: pemOf(authority.certificate),
    lapse: null,
    asked: 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return house;
}

interface Certified {
  certificate: Certificate;
  privateKey: webcrypto.CryptoKey;
}

async function answerTo(asked: TimeStampReq, signer: Certified, lapse: Lapse | null): Promise<ArrayBuffer> {
  if (lapse === 'refuses')
    return new TimeStampResp({ status: new PKIStatusInfo({ status: PKIStatus.rejection }) })
      .toSchema()
      .toBER();
  const imprint =
    lapse === 'other_hash'
      ? new MessageImprint({
          hashAlgorithm: asked.messageImprint.hashAlgorithm,
          hashedMessage: new asn1js.OctetString({ valueHex: new Uint8Array(32).buffer }),
        })
      : asked.messageImprint;
  const nonce = lapse === 'old_nonce' ? new asn1js.Integer({ value: 7 }) : asked.nonce;
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3.4.1',
    messageImprint: imprint,
    serialNumber: new asn1js.Integer({ value: Date.now() % 1_000_000 }),
    genTime: new Date(),
    ...(nonce ? { nonce } : {}),
  });
  const content = info.toSchema().toBER();
  const digest = await crypto.subtle.digest('SHA-256', content);
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: TST_INFO,
      eContent: new asn1js.OctetString({ valueHex: content }),
    }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: signer.certificate.issuer,
          serialNumber: signer.certificate.serialNumber,
        }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            new Attribute({
              type: '1.2.840.113549.1.9.3',
              values: [new asn1js.ObjectIdentifier({ value: TST_INFO })],
            }),
            new Attribute({
              type: '1.2.840.113549.1.9.4',
              values: [new asn1js.OctetString({ valueHex: digest })],
            }),
          ],
        }),
      }),
    ],
    certificates: [signer.certificate],
  });
  await signed.sign(signer.privateKey, 0, 'SHA-256');
  const token = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
  return new TimeStampResp({
    status: new PKIStatusInfo({ status: PKIStatus.granted }),
    timeStampToken: token,
  })
    .toSchema()
    .toBER();
}

async function makeCertificate(
  name: string,
  issuer: Certified | null,
  extensions: Extension[],
): Promise<Certified> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ value: issuer ? 2 : 1 });
  certificate.subject.typesAndValues.push(commonName(name));
  certificate.issuer.typesAndValues.push(
    ...(issuer ? issuer.certificate.subject.typesAndValues : [commonName(name)]),
  );
  certificate.notBefore.value = new Date(Date.now() - DAY_MS);
  certificate.notAfter.value = new Date(Date.now() + DAY_MS);
  const isAuthority = new BasicConstraints({ cA: issuer === null });
  certificate.extensions = [
    new Extension({ extnID: '2.5.29.19', critical: true, extnValue: isAuthority.toSchema().toBER() }),
    ...extensions,
  ];
  await certificate.subjectPublicKeyInfo.importKey(publicKey);
  await certificate.sign(issuer?.privateKey ?? privateKey, 'SHA-256');
  return { certificate, privateKey };
}

const commonName = (name: string): AttributeTypeAndValue =>
  new AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1js.Utf8String({ value: name }) });

const forTimestamps = (purpose: string): Extension =>
  new Extension({
    extnID: '2.5.29.37',
    critical: true,
    extnValue: new ExtKeyUsage({ keyPurposes: [purpose] }).toSchema().toBER(),
  });

const pemOf = (certificate: Certificate): string => {
  const base64 = Buffer.from(certificate.toSchema().toBER()).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${base64.match(/.{1,64}/g)?.join('\n') ?? ''}\n-----END CERTIFICATE-----\n`;
};

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
