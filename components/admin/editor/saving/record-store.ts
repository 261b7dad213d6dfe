import type { EditedText } from './text.ts';

/** A text kept on this device. */
export interface KeptRecord {
  key: string;
  postId: string;
  /** `journal`: not yet acknowledged by the server. `kept`: lost against another text, for the person to look at */
  kind: 'journal' | 'kept';
  /** The page that wrote it; each loading of a page is a writer of its own */
  writer: string;
  /** Milliseconds since 1970 */
  at: number;
  /** Counts the records of one writer: several fall into one millisecond */
  count: number;
  /** The version on the server that the text was changed from */
  version: number;
  /** Fingerprints of the texts that were sent and whose answer did not come (yet) */
  attempts: string[];
  text: EditedText;
}

/** Where records are kept on this device. Every function rejects where that fails. */
export interface RecordStore {
  of(postId: string): Promise<KeptRecord[]>;
  put(record: KeptRecord): Promise<void>;
  remove(key: string): Promise<void>;
}

/** One row a record in IndexedDB: room for large texts, and writing does not hold up typing. */
export function indexedStore(): RecordStore {
  let opened: Promise<IDBDatabase> | undefined;
  const open = () => {
    opened ??= openDatabase().catch(error => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const run = async <Value>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<Value>) => {
    const database = await open();
    return await new Promise<Value>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode, { durability: 'relaxed' });
      const request = work(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  };
  return {
    of: postId => run<KeptRecord[]>('readonly', store => store.index('postId').getAll(postId)),
    put: async record => void (await run('readwrite', store => store.put(record))),
    remove: key => run('readwrite', store => store.delete(key)),
  };
}

const databaseName = 'quellwerk-journal';
const storeName = 'texts';

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(storeName, { keyPath: 'key' }).createIndex('postId', 'postId');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('an older page holds the journal open'));
  });
}

/** The same in `localStorage`: small, but written at once, even while the page is closing. */
export function localStore(
  storage: () => Storage = () => localStorage,
): RecordStore & { putNow(record: KeptRecord): void } {
  const prefix = 'quellwerk-text:';
  const putNow = (record: KeptRecord) => storage().setItem(prefix + record.key, JSON.stringify(record));
  return {
    putNow,
    async of(postId) {
      const area = storage();
      const keys = Array.from({ length: area.length }, (_, index) => area.key(index) ?? '');
      const records = keys.flatMap(key => (key.startsWith(`${prefix}${postId}/`) ? readable(area.getItem(key)) : []));
      return records.filter(record => record.postId === postId);
    },
    put: async record => putNow(record),
    remove: async key => storage().removeItem(prefix + key),
  };
}

function readable(json: string | null): KeptRecord[] {
  try {
    return json === null ? [] : [JSON.parse(json) as KeptRecord];
  } catch {
    return []; // cut off while it was written: nothing to restore
  }
}
