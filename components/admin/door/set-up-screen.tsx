'use client';

import type { AbstractIntlMessages } from 'next-intl';
import { useState } from 'react';
import { IntlProvider } from '#components/admin/frame/intl-provider.tsx';
import { SetUpForm } from './set-up-form.tsx';
import { type DoorAction, useDoorForm } from './use-door-form.ts';

interface Props {
  token: string;
  initialLanguage: 'de' | 'en';
  /** What this screen says, in both languages */
  messages: Record<'de' | 'en', AbstractIntlMessages>;
  setUp: DoorAction;
}

/** There is no blog language yet: the screen begins with the browser's and follows the choice. */
export function SetUpScreen({ token, initialLanguage, messages, setUp }: Props) {
  const door = useDoorForm(setUp);
  const [chosen, setChosen] = useState<'de' | 'en'>();
  const language = chosen ?? languageIn(door.typed) ?? initialLanguage;
  return (
    <IntlProvider locale={language} timeZone="UTC" messages={messages[language]}>
      <div lang={language} className="grid gap-6">
        <SetUpForm token={token} language={language} onLanguage={setChosen} door={door} />
      </div>
    </IntlProvider>
  );
}

function languageIn({ language }: Record<string, string>): 'de' | 'en' | undefined {
  return language === 'de' || language === 'en' ? language : undefined;
}
