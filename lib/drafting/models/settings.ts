import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { environment } from '#lib/settings/environment.ts';
import { decryptSecret, encryptSecret } from '#lib/settings/secret.ts';
import { readSetting, removeSetting, writeSetting } from '#lib/settings/store.ts';
import { defaultPatienceSeconds, providerFacts } from './defaults.ts';
import {
  type ModelChoice,
  type ModelInput,
  type Provider,
  type StoredLimits,
  type StoredModel,
  storedLimitsSchema,
  storedModelSchema,
} from './schema.ts';

/** A model without its limits */
type Named = Pick<ModelChoice, 'provider' | 'model' | 'baseUrl' | 'apiKey'>;

const modelKey = 'model';
const limitsKey = 'model.limits';

/** What the settings screen shows. The key itself never leaves the server. */
export interface ModelSettingsView {
  /** `environment` wins over what is stored */
  origin: 'environment' | 'stored' | 'none';
  /** Which MODEL_ variable is missing where the environment names a model incompletely */
  missingVariable: string | null;
  provider: Provider;
  model: string;
  baseUrl: string;
  /** `unreadable`: sealed under a secret that has been replaced since */
  key: 'none' | 'stored' | 'unreadable';
  contextTokens: number | null;
  patienceSeconds: number | null;
  inputPrice: number | null;
  outputPrice: number | null;
}

export async function modelSettings(): Promise<ModelSettingsView> {
  const [stored, limits] = await Promise.all([readSetting(modelKey, storedModelSchema), storedLimits()]);
  const fromEnvironment = environmentModel();
  return {
    origin: fromEnvironment ? 'environment' : stored ? 'stored' : 'none',
    missingVariable: fromEnvironment ? missingVariable(fromEnvironment) : null,
    provider: fromEnvironment?.provider ?? stored?.provider ?? 'openai-compatible',
    model: fromEnvironment?.model ?? stored?.model ?? '',
    baseUrl: (fromEnvironment ? fromEnvironment.baseUrl : stored?.baseUrl) ?? '',
    key: fromEnvironment ? (fromEnvironment.apiKey ? 'stored' : 'none') : keyState(stored),
    contextTokens: limits.contextTokens ?? null,
    patienceSeconds: limits.patienceSeconds ?? null,
    inputPrice: limits.price?.input ?? null,
    outputPrice: limits.price?.output ?? null,
  };
}

function keyState(stored: StoredModel | undefined): ModelSettingsView['key'] {
  if (!stored?.key) return 'none';
  return decryptSecret(stored.key) === undefined ? 'unreadable' : 'stored';
}

/**
 * The model that drafting asks; undefined while none is set up.
 * @throws DomainError `model.environment` where the MODEL_ variables are incomplete, `model.keyUnreadable`
 */
export async function activeModel(): Promise<ModelChoice | undefined> {
  const limits = await storedLimits();
  const fromEnvironment = environmentModel();
  if (fromEnvironment) return withLimits(completed(fromEnvironment), limits);
  const stored = await readSetting(modelKey, storedModelSchema);
  if (!stored) return undefined;
  const { key, ...model } = stored;
  const apiKey = key === undefined ? undefined : decryptSecret(key);
  if (key !== undefined && apiKey === undefined) throw new DomainError('model.keyUnreadable');
  return withLimits({ ...model, apiKey }, limits);
}

export async function changeModelSettings(actor: Actor, input: ModelInput): Promise<void> {
  assertMay(actor, 'configure');
  await database().$transaction(async tx => {
    // The environment's model cannot be changed here; the limits apply to it as well.
    if (!environmentModel()) {
      const previous = await readSetting(modelKey, storedModelSchema, tx);
      const { provider, model, baseUrl } = input;
      const key = input.apiKey ? encryptSecret(input.apiKey) : keptKey(input, previous);
      const stored: StoredModel = { provider, model, ...(baseUrl && { baseUrl }), ...(key && { key }) };
      await writeSetting(tx, modelKey, stored);
    }
    await writeSetting(tx, limitsKey, limitsOf(input));
    await tx.auditEvent.create({
      data: { userId: actor.userId, action: 'model.change', subject: `${input.provider} ${input.model}` },
    });
  });
}

/** Back to no model at all: drafting then makes notes. */
export async function removeModel(actor: Actor): Promise<void> {
  assertMay(actor, 'configure');
  await database().$transaction(async tx => {
    await removeSetting(tx, modelKey);
    await tx.auditEvent.create({ data: { userId: actor.userId, action: 'model.remove' } });
  });
}

/** The model as typed into the form and not yet saved, to test the connection with. */
export async function choiceOf(input: ModelInput): Promise<ModelChoice> {
  const fromEnvironment = environmentModel();
  if (fromEnvironment) return withLimits(completed(fromEnvironment), limitsOf(input));
  const { provider, model, baseUrl, apiKey } = input;
  const sealed = keptKey(input, await readSetting(modelKey, storedModelSchema));
  const key = apiKey ?? (sealed === undefined ? undefined : decryptSecret(sealed));
  return withLimits({ provider, model, baseUrl, apiKey: key }, limitsOf(input));
}

/** A stored key belongs to the address it was entered for: under another one it would be handed to a stranger. */
function keptKey(input: ModelInput, previous: StoredModel | undefined): string | undefined {
  const sameReceiver = previous?.provider === input.provider && previous.baseUrl === input.baseUrl;
  return sameReceiver && !input.removeKey ? previous.key : undefined;
}

function environmentModel(): Named | undefined {
  const { MODEL_PROVIDER, MODEL_NAME, MODEL_BASE_URL, MODEL_API_KEY } = environment();
  if (!MODEL_PROVIDER && !MODEL_NAME && !MODEL_BASE_URL) return undefined;
  const provider = MODEL_PROVIDER ?? 'openai-compatible';
  return { provider, model: MODEL_NAME ?? '', baseUrl: MODEL_BASE_URL, apiKey: MODEL_API_KEY };
}

function missingVariable({ provider, model, baseUrl, apiKey }: Named): string | null {
  if (!model) return 'MODEL_NAME';
  if (provider === 'openai-compatible' && !baseUrl) return 'MODEL_BASE_URL';
  return providerFacts[provider].needsKey && !apiKey ? 'MODEL_API_KEY' : null;
}

/** @throws DomainError `model.environment` */
function completed(model: Named): Named {
  const variable = missingVariable(model);
  if (variable) throw new DomainError('model.environment', { variable });
  return model;
}

function withLimits(model: Named, limits: StoredLimits): ModelChoice {
  return { ...model, ...withDefaults(model.provider, limits) };
}

function withDefaults(provider: Provider, limits: StoredLimits) {
  return {
    contextTokens: limits.contextTokens ?? providerFacts[provider].contextTokens,
    patienceMs: (limits.patienceSeconds ?? defaultPatienceSeconds) * 1000,
    price: limits.price,
  };
}

function limitsOf({ contextTokens, patienceSeconds, inputPrice, outputPrice }: ModelInput): StoredLimits {
  return {
    ...(contextTokens && { contextTokens }),
    ...(patienceSeconds && { patienceSeconds }),
    ...(inputPrice !== undefined && outputPrice !== undefined && { price: { input: inputPrice, output: outputPrice } }),
  };
}

async function storedLimits(): Promise<StoredLimits> {
  return (await readSetting(limitsKey, storedLimitsSchema)) ?? {};
}
