// `npm run owner -- reset-password [--email …]` sets a new password and ends all sessions; `npm run owner -- set-up-link`
// prints a new link for the first set-up. Works while the server runs and while it does not.
import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { passwordLength, passwordSchema } from '#lib/auth/password.ts';
import { accountToReset, resetPassword } from '#lib/auth/reset-password.ts';
import { makeSetUpLink } from '#lib/auth/set-up.ts';
import { withDatabase } from '#lib/database/running.ts';
import { DomainError } from '#lib/domain-error.ts';
import { errorSentence, translator } from '#lib/i18n/translator.ts';
import { environment, terminalLocale } from '#lib/settings/environment.ts';
import { firstLine, readSecret } from './read-secret.ts';

const t = translator(terminalLocale(), 'owner');

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(errorSentence(terminalLocale(), error));
  process.exitCode = 1;
}

async function run(args: string[]): Promise<void> {
  const { command, email } = parse(args);
  if (command === 'reset-password') await withDatabase(() => reset(email));
  else if (command === 'set-up-link') await withDatabase(printLink);
  else throw new DomainError('owner.usage');
}

function parse(args: string[]): { command?: string | undefined; email?: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { email: { type: 'string' } } });
    return positionals.length === 1 ? { command: positionals[0], email: values.email } : {};
  } catch (cause) {
    throw new DomainError('owner.usage', {}, { cause });
  }
}

async function reset(email: string | undefined): Promise<void> {
  const account = await accountToReset(email);
  const chosen = await choosePassword(account.email);
  // 20 characters that nobody has to invent
  const password = chosen || randomBytes(15).toString('base64url');
  if (!passwordSchema.safeParse(password).success) throw new DomainError('owner.passwordLength', passwordLength);
  await resetPassword(account, password);
  console.log(t('reset', { name: account.name, email: account.email }));
  if (!chosen) console.log(`  ${password}`);
}

/** Asked for at the keyboard, or the first line of what is piped in; empty where one is to be made. */
async function choosePassword(email: string): Promise<string> {
  if (!process.stdin.isTTY) return await firstLine(process.stdin);
  const password = await readSecret(t('ask', { email }));
  if (password && (await readSecret(t('askAgain'))) !== password) throw new DomainError('owner.passwordsDiffer');
  return password;
}

async function printLink(): Promise<void> {
  const link = await makeSetUpLink();
  console.log(link ? `${environment().siteUrl}${link}` : t('hasOwner'));
}
