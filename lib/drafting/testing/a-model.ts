import { database } from '#lib/database/client.ts';
import { writeSetting } from '#lib/settings/store.ts';
import type { StoredLimits } from '../models/schema.ts';
import type { ModelServer } from './model-server.ts';

/** Sets the blog's model to a test server, as the settings screen would. */
export async function setModel({ baseUrl, model }: Pick<ModelServer, 'baseUrl' | 'model'>, limits: StoredLimits = {}) {
  await writeSetting(database(), 'model', { provider: 'openai-compatible', model, baseUrl });
  await writeSetting(database(), 'model.limits', limits);
}
