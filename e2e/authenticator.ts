import { createHmac } from 'node:crypto'
import type { Page } from '@playwright/test'

/** What a phone does with the key it was given (RFC 6238). The next code is accepted too: clocks differ. */
export function oneTimeCode(key: string, which: 'now' | 'next' = 'now'): string {
  const step = Math.floor(Date.now() / 30_000) + (which === 'next' ? 1 : 0)
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', base32(key)).update(counter).digest()
  const number = hash.readUInt32BE(hash[19]! & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

function base32(key: string): Buffer {
  const bits = [...key.replaceAll(/[\s=-]/g, '').toUpperCase()]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
}

/** Gives this browser a fingerprint reader that always recognises its owner. */
export async function withFingerprintReader(page: Page) {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('WebAuthn.enable')
  await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
