/** Ids name a block within one document only, so ten characters (51 bits) leave no room for chance. */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_LENGTH));
  return Array.from(bytes, byte => ALPHABET[byte % ALPHABET.length]).join('');
}

export function isBlockId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value);
}

const ID_LENGTH = 10;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
