import { expect, test } from 'vitest';
import { type KeptRecord, localStore } from './record-store.ts';

class FakeStorage implements Storage {
  readonly values = new Map<string, string>();
  full = false;
  get length() {
    return this.values.size;
  }
  key = (index: number) => [...this.values.keys()][index] ?? null;
  getItem = (key: string) => this.values.get(key) ?? null;
  removeItem = (key: string) => void this.values.delete(key);
  clear = () => this.values.clear();
  setItem = (key: string, value: string) => {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.values.set(key, value);
  };
}

function aRecord(postId: string, writer: string): KeptRecord {
  return {
    ...{ key: `${postId}/${writer}`, postId, writer, kind: 'journal', at: 1, count: 0, version: 1, attempts: [] },
    text: { title: 'T', lead: '', excerpt: '', document: {} },
  };
}

test('each post finds its own records, also where one id begins like another', async () => {
  const store = localStore(() => storage);
  const storage = new FakeStorage();
  storage.setItem('somebody else’s', '{}');
  const records = [aRecord('1', 'a'), aRecord('1', 'b'), aRecord('11', 'c')];
  for (const record of records) await store.put(record);
  expect(await store.of('1')).toEqual(records.slice(0, 2));
  await store.remove('1/a');
  expect(await store.of('1')).toEqual(records.slice(1, 2));
});

test('a record that was cut off while it was written hides no other', async () => {
  const storage = new FakeStorage();
  const store = localStore(() => storage);
  await store.put(aRecord('1', 'a'));
  storage.setItem('quellwerk-text:1/b', '{"key":"1/b","te');
  expect(await store.of('1')).toEqual([aRecord('1', 'a')]);
});

test('a full storage is told, at once and later', async () => {
  const storage = new FakeStorage();
  storage.full = true;
  const store = localStore(() => storage);
  expect(() => store.putNow(aRecord('1', 'a'))).toThrow();
  await expect(store.put(aRecord('1', 'a'))).rejects.toThrow();
});
