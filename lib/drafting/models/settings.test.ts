import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

vi.hoisted(() => {
  process.env.QUELLWERK_SECRET = 'only-for-tests-only-for-tests-only-for-tests';
});

import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { environment } from '#lib/settings/environment.ts';
import { type ModelInput, modelInputSchema } from './schema.ts';
import { activeModel, changeModelSettings, choiceOf, modelSettings, removeModel } from './settings.ts';

setUpTestDatabase();

beforeEach(async () => {
  await database().setting.deleteMany();
});
afterEach(() => {
  Object.assign(environment(), {
    MODEL_PROVIDER: undefined,
    MODEL_NAME: undefined,
    MODEL_BASE_URL: undefined,
    MODEL_API_KEY: undefined,
  });
});

const input = (change: Record<string, unknown> = {}): ModelInput =>
  modelInputSchema.parse({
    provider: 'mistral',
    model: 'mistral-small-latest',
    baseUrl: '',
    apiKey: 'sk-geheim',
    ...change,
  });

describe('the key', () => {
  test('is used for asking, sealed in the database, and not part of what the screen gets', async () => {
    await changeModelSettings(systemActor, input());
    expect((await activeModel())?.apiKey).toBe('sk-geheim');
    expect(JSON.stringify(await database().setting.findMany())).not.toContain('sk-geheim');
    const view = await modelSettings();
    expect(view.key).toBe('stored');
    expect(JSON.stringify(view)).not.toContain('sk-geheim');
    expect(JSON.stringify(await database().auditEvent.findMany())).not.toContain('sk-geheim');
  });

  test('stays when the form is saved without one, and goes when that is asked for', async () => {
    await changeModelSettings(systemActor, input());
    await changeModelSettings(systemActor, input({ apiKey: '', model: 'mistral-large-latest' }));
    expect(await activeModel()).toMatchObject({ apiKey: 'sk-geheim', model: 'mistral-large-latest' });
    await changeModelSettings(systemActor, input({ apiKey: '', removeKey: 'on' }));
    expect((await activeModel())?.apiKey).toBeUndefined();
  });

  test('is not handed to another address or provider, neither by saving nor by testing', async () => {
    await changeModelSettings(systemActor, input());
    const elsewhere = input({ apiKey: '', baseUrl: 'https://fremd.example/v1' });
    expect((await choiceOf(elsewhere)).apiKey).toBeUndefined();
    expect((await choiceOf(input({ apiKey: '', provider: 'openai' }))).apiKey).toBeUndefined();
    expect((await choiceOf(input({ apiKey: '' }))).apiKey).toBe('sk-geheim');
    await changeModelSettings(systemActor, elsewhere);
    expect((await activeModel())?.apiKey).toBeUndefined();
  });

  test('that cannot be read any more is named as the reason', async () => {
    await changeModelSettings(systemActor, input());
    const value = { provider: 'mistral', model: 'x', key: 'v1.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA.AAAA' };
    await database().setting.update({ where: { key: 'model' }, data: { value } });
    expect((await modelSettings()).key).toBe('unreadable');
    await expect(activeModel()).rejects.toMatchObject({ code: 'model.keyUnreadable' });
  });
});

describe('the environment', () => {
  test('wins over what is stored, and the limits of the screen apply to it', async () => {
    await changeModelSettings(systemActor, input({ contextTokens: '32768', inputPrice: '0,5', outputPrice: '1,5' }));
    Object.assign(environment(), { MODEL_NAME: 'qwen', MODEL_BASE_URL: 'http://localhost:11434/v1' });
    expect(await activeModel()).toMatchObject({
      provider: 'openai-compatible',
      model: 'qwen',
      apiKey: undefined,
      contextTokens: 32_768,
      price: { input: 0.5, output: 1.5 },
    });
    expect(await modelSettings()).toMatchObject({ origin: 'environment', model: 'qwen', key: 'none' });
  });

  test('that is incomplete is an error that names what is missing', async () => {
    Object.assign(environment(), { MODEL_PROVIDER: 'anthropic', MODEL_NAME: 'claude-haiku-5-5' });
    await expect(activeModel()).rejects.toMatchObject({
      code: 'model.environment',
      args: { variable: 'MODEL_API_KEY' },
    });
    await expect(modelSettings()).resolves.toMatchObject({ origin: 'environment', missingVariable: 'MODEL_API_KEY' });
  });

  test('does not let the form overwrite the stored model behind its back', async () => {
    await changeModelSettings(systemActor, input());
    Object.assign(environment(), { MODEL_NAME: 'qwen', MODEL_BASE_URL: 'http://localhost:11434/v1' });
    await changeModelSettings(systemActor, input({ model: 'anderes', patienceSeconds: 60 }));
    expect((await activeModel())?.patienceMs).toBe(60_000);
    Object.assign(environment(), { MODEL_NAME: undefined, MODEL_BASE_URL: undefined });
    expect((await activeModel())?.model).toBe('mistral-small-latest');
  });
});

test('without a model there is none', async () => {
  await changeModelSettings(systemActor, input());
  await removeModel(systemActor);
  expect(await activeModel()).toBeUndefined();
  expect(await modelSettings()).toMatchObject({ origin: 'none', model: '' });
});

test('only who may configure changes the model', async () => {
  const editor = { userId: null, name: 'x', role: 'editor' } as const;
  await expect(changeModelSettings(editor, input())).rejects.toMatchObject({ code: 'auth.forbidden' });
  await expect(removeModel(editor)).rejects.toMatchObject({ code: 'auth.forbidden' });
});

test.each([
  [{ provider: 'openai-compatible', baseUrl: '' }, 'baseUrl'],
  [{ provider: 'openai-compatible', baseUrl: 'javascript:alert(1)' }, 'baseUrl'],
  [{ model: ' ' }, 'model'],
  [{ inputPrice: '1' }, 'outputPrice'],
  [{ contextTokens: '12' }, 'contextTokens'],
])('the form does not accept %j', (change, field) => {
  const parsed = modelInputSchema.safeParse({ provider: 'mistral', model: 'm', ...change });
  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field]);
});
