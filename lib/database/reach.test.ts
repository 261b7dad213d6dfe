import { expect, inject, test } from 'vitest';
import { reachDatabase } from './reach.ts';

const server = () => inject('postgresUrl');

test('a database that answers is reached', async () => {
  await expect(reachDatabase(server())).resolves.toBeUndefined();
});

test.each([
  ['no address at all', () => 'my database', 'database.badAddress'],
  ['an address of something else', () => 'https://example.org/', 'database.badAddress'],
  ['a port where nothing listens', () => 'postgres://u:p@127.0.0.1:9/x', 'database.unreachable'],
  ['a host that does not exist', () => 'postgres://u:p@no-such-host.invalid/x', 'database.unreachable'],
  ['a wrong password', () => server().replace('test@', 'wrong@'), 'database.loginRefused'],
  ['a database that does not exist', () => server().replace(/quellwerk$/, 'elsewhere'), 'database.missing'],
])('%s is named as what it is, without the password', async (_, address, code) => {
  const error = await reachDatabase(address()).catch(error => error);
  expect(error).toMatchObject({ code });
  expect(JSON.stringify(error.args)).not.toMatch(/wrong|test/);
});
