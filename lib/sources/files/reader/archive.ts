import { unzipSync } from 'fflate';
import { DomainError } from '#lib/domain-error.ts';

/** Of what is unpacked in all; a thick book's text is a tenth of it */
const MAX_BYTES = 200 * 1024 * 1024;
const MAX_ENTRIES = 20_000;

/**
 * Unpacks the wanted entries of a ZIP file. Sizes are taken as declared and held to: an entry that unpacks to more than
 * it says ends at what it says.
 *
 * @throws DomainError `file.damaged`
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  let total = 0;
  let entries = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (!isWanted(name)) return false;
        total += originalSize;
        if (total > MAX_BYTES || entries > MAX_ENTRIES) throw new DomainError('file.damaged');
        return true;
      },
    });
    return new Map(Object.entries(unpacked));
  } catch (error) {
    throw new DomainError('file.damaged', {}, { cause: error });
  }
}
