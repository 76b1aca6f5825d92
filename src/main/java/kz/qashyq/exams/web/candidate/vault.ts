const NONCE = 12;

/** @property locked AES-GCM over the value's JSON */
export interface Sealed {
  nonce: Uint8Array<ArrayBuffer>;
  locked: ArrayBuffer;
}

/** Locks values with a key that nobody can read out. */
export class Vault {
  constructor(private readonly key: CryptoKey) {}

  async lock(value: unknown): Promise<Sealed> {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
    const text = new TextEncoder().encode(JSON.stringify(value));
    return { nonce, locked: await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, this.key, text) };
  }

  async unlock<T>({ nonce, locked }: Sealed): Promise<T> {
    const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonce }, this.key, locked);
    return JSON.parse(new TextDecoder().decode(text)) as T;
  }

  /** As the server locks questions: the nonce stands before the text. */
  static async openQuestion<T>(rawKey: Uint8Array<ArrayBuffer>, bytes: Uint8Array<ArrayBuffer>): Promise<T> {
    const key = await crypto.subtle.importKey("raw", rawKey, "AES-GCM", false, ["decrypt"]);
    return new Vault(key).unlock<T>({ nonce: bytes.slice(0, NONCE), locked: bytes.slice(NONCE).buffer });
  }
}
