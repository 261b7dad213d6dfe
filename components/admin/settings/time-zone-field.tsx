'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { Select } from '#components/ui/select.tsx';
import type { TimeZoneGroup } from '#lib/settings/time-zones.ts';

interface Props {
  zone: string;
  groups: readonly TimeZoneGroup[];
  now: Date;
  error?: string | undefined;
}

/** The hint tells the time in the chosen zone: a wrong choice is seen at once. */
export function TimeZoneField({ zone, groups, now, error }: Props) {
  const t = useTranslations('admin.settings.blog.timeZone');
  const format = useFormatter();
  const [chosen, choose] = useState(zone);
  const time = format.dateTime(now, { dateStyle: 'medium', timeStyle: 'short', timeZone: chosen });
  return (
    <Field label={t('label')} hint={t('hint', { time })} name="timeZone" error={error}>
      <Select value={chosen} onChange={event => choose(event.currentTarget.value)} className="max-w-xs">
        {groups.map(({ region, zones }) => (
          <optgroup key={region} label={t.has(`regions.${region}`) ? t(`regions.${region}`) : region}>
            {zones.map(({ name, city }) => (
              <option key={name} value={name}>
                {city}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
