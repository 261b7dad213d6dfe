import { hostOf } from './language-model.ts';
import { activeModel } from './settings.ts';

/**
 * Name and host of the model that drafting asks; undefined while there is none.
 * @throws DomainError as `activeModel`
 */
export async function describeModel(): Promise<{ name: string; host: string } | undefined> {
  const choice = await activeModel();
  return choice && { name: choice.model, host: hostOf(choice) };
}
