import { createHash, generateKeyPairSync, sign } from 'node:crypto'

/** A small issuer of Open Badges 3: a key, the DID that is this key, and badges signed with it (eddsa-jcs-2022). */
export class BadgeIssuer {
  private readonly keys = generateKeyPairSync('ed25519')
  readonly did: string

  constructor(readonly name: string) {
    const key = this.keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
    this.did = `did:key:z${base58(Buffer.concat([Buffer.from([0xed, 1]), key]))}`
  }

  badge(title: string, recipient: string): string {
    const context = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json']
    const credential = {
      '@context': context,
      id: 'urn:uuid:6f2c1c1e-4a54-4d0f-9a6c-0d7f6f1c2b3a',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: this.did, type: ['Profile'], name: this.name },
      validFrom: '2026-03-01T00:00:00Z',
      credentialSubject: {
        type: ['AchievementSubject'],
        identifier: [{ type: 'IdentityObject', identityType: 'name', identityHash: recipient, hashed: false }],
        achievement: { id: 'https://badges.example/1', type: ['Achievement'], name: title, criteria: { narrative: title }, description: title },
      },
    }
    const proof = {
      '@context': context,
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-jcs-2022',
      created: '2026-03-01T00:00:00Z',
      verificationMethod: `${this.did}#${this.did.slice('did:key:'.length)}`,
      proofPurpose: 'assertionMethod',
    }
    const value = sign(null, Buffer.concat([hash(proof), hash(credential)]), this.keys.privateKey)
    return JSON.stringify({ ...credential, proof: { ...proof, proofValue: `z${base58(value)}` } }, null, 2)
  }
}

function hash(value: unknown): Buffer {
  return createHash('sha256').update(canonical(value)).digest()
}

/** RFC 8785, for values without numbers. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`
}

function base58(bytes: Buffer): string {
  const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
  let text = ''
  for (let rest = BigInt(`0x${bytes.toString('hex')}`); rest > 0n; rest /= 58n) text = letters[Number(rest % 58n)] + text
  return text
}
