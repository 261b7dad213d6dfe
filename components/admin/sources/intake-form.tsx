'use client';

import { FileText, Link2, Upload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Card, CardContent } from '#components/ui/card.tsx';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '#components/ui/tabs.tsx';
import { AddressIntake } from './address-intake.tsx';
import type { LanguageOption } from './languages.ts';
import type { Prefilled } from './shared-with.ts';
import { TextIntake } from './text-intake.tsx';

const ways = [
  ['address', Link2],
  ['text', FileText],
  ['file', Upload],
] as const;

type Way = (typeof ways)[number][0];

interface Props {
  languages: readonly LanguageOption[];
  /** What came through the share sheet of a phone */
  shared?: Prefilled | undefined;
}

/**
 * The three ways in. All stay on the page while one is shown, so that changing one's mind loses nothing; the address is
 * typed once for all.
 */
export function IntakeForm({ languages, shared }: Props) {
  const t = useTranslations('admin.intake');
  const [way, setWay] = useState<Way>(shared?.text ? 'text' : 'address');
  const [url, setUrl] = useState(shared?.url ?? '');
  const address = { value: url, onChange: setUrl };
  return (
    <Card>
      <CardContent>
        <Tabs value={way} onValueChange={value => setWay(value as Way)}>
          <TabsList aria-label={t('ways')}>
            {ways.map(([name, Icon]) => (
              <TabsTrigger key={name} value={name}>
                <Icon aria-hidden className="hidden size-4 sm:block" />
                {t(`${name}.tab`)}
              </TabsTrigger>
            ))}
          </TabsList>
          <TabsContent value="address" forceMount className="data-[state=inactive]:hidden">
            <AddressIntake address={address} pasteInstead={() => setWay('text')} />
          </TabsContent>
          <TabsContent value="text" forceMount className="data-[state=inactive]:hidden">
            <TextIntake way="text" address={address} languages={languages} shared={shared} />
          </TabsContent>
          <TabsContent value="file" forceMount className="data-[state=inactive]:hidden">
            <TextIntake way="file" address={address} languages={languages} />
          </TabsContent>
        </Tabs>
      </CardContent>
    </Card>
  );
}
