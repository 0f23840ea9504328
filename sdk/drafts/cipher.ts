/** A value at rest: AES-GCM ciphertext and its nonce. */
export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** A new AES-256 key that can be used but never read out, not even by this page. */
export function createKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
}

/** Encrypts a JSON value with a nonce of its own. */
export async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return {nonce, data: await crypto.subtle.encrypt({name: 'AES-GCM', iv: nonce}, key, text)};
}

/** Decrypts what `seal` made; rejects if the key is another or a byte has changed. */
export async function open(key: CryptoKey, {nonce, data}: Sealed): Promise<unknown> {
  const text = await crypto.subtle.decrypt({name: 'AES-GCM', iv: nonce}, key, data);
  return JSON.parse(new TextDecoder().decode(text));
}
