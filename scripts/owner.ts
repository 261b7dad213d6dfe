// `npm run owner -- reset-password [--email …]` sets a new password and ends all sessions; `npm run owner -- set-up-link`
// prints a new link for the first set-up. Works while the server runs and while it does not.
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { resetPassword } from '#lib/auth/account.ts';
import { passwordSchema } from '#lib/auth/password.ts';
import { makeSetUpLink } from '#lib/auth/set-up.ts';
import { withDatabase } from '#lib/database/running.ts';
import { DomainError } from '#lib/domain-error.ts';
import { errorSentence, translator } from '#lib/i18n/translator.ts';
import { environment, terminalLocale } from '#lib/settings/environment.ts';

const t = translator(terminalLocale(), 'owner');

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { email: { type: 'string' }, password: { type: 'string' } },
  });
  if (positionals[0] === 'reset-password') await reset(values.email, values.password);
  else if (positionals[0] === 'set-up-link') await printLink();
  else throw new DomainError('owner.usage');
} catch (error) {
  const isWrongOption = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  console.error(errorSentence(terminalLocale(), isWrongOption ? new DomainError('owner.usage') : error));
  process.exitCode = 1;
}

/** Without a password given one is made: 20 characters that nobody has to invent. */
async function reset(email: string | undefined, given: string | undefined): Promise<void> {
  const password = given ?? randomBytes(15).toString('base64url');
  if (!passwordSchema.safeParse(password).success) throw new DomainError('owner.passwordLength');
  const account = await withDatabase(() => resetPassword(email, password));
  console.log(t('reset', { name: account.name, email: account.email }));
  if (given === undefined) console.log(`  ${password}`);
}

async function printLink(): Promise<void> {
  const link = await withDatabase(makeSetUpLink);
  console.log(link ? `${environment().siteUrl}${link}` : t('hasOwner'));
}
