import { fromHex, toBase64 } from "./bytes";
import type { Write, WriteKind } from "./protocol";

const KINDS: WriteKind[] = ["ANSWER", "FLAG", "NOTE"];
const FIXED = 16 + 4 + 4 + 1 + 4 + 8 + 4;

/**
 * What a receipt must stand for: the same bytes, and so the same SHA-256, as the server's `WriteHash`. "Saved" is said only
 * when the two agree.
 *
 * @param attempt the attempt's UUID
 * @returns base64
 */
export async function writeHash(attempt: string, epoch: number, write: Write): Promise<string> {
  const encoder = new TextEncoder();
  const texts = write.answer.map((text) => encoder.encode(text));
  const bytes = new Uint8Array(FIXED + texts.reduce((sum, text) => sum + 4 + text.length, 0));
  const view = new DataView(bytes.buffer);
  bytes.set(fromHex(attempt.replaceAll("-", "")), 0);
  view.setInt32(16, epoch);
  view.setInt32(20, write.seq);
  view.setUint8(24, KINDS.indexOf(write.kind));
  view.setInt32(25, write.position);
  view.setBigInt64(29, BigInt(write.written));
  view.setInt32(37, texts.length);
  let at = FIXED;
  for (const text of texts) {
    view.setInt32(at, text.length);
    bytes.set(text, at + 4);
    at += 4 + text.length;
  }
  return toBase64(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
