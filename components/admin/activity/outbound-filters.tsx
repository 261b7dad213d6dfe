import { Button, LinkButton } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { FilterBar } from '#components/ui/filter-bar.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import type { OutboundFilter } from '#lib/activity/schema.ts';
import type { Translator } from '#lib/i18n/translator.ts';

interface Props {
  path: string;
  filter: OutboundFilter;
  t: Translator;
}

export function OutboundFilters({ path, filter, t }: Props) {
  const active = filter.kind ?? filter.outcome ?? filter.host;
  return (
    // Its fields are rendered anew with what the address says, also after “reset” and the browser's back button.
    <FilterBar key={JSON.stringify(filter)} action={path} label={t('filter.label')}>
      <Field label={t('filter.kind')} name="kind" className="w-36 flex-auto sm:flex-none">
        <Select defaultValue={filter.kind ?? ''}>
          <option value="">{t('filter.any')}</option>
          <option value="fetch">{t('kinds.fetch')}</option>
          <option value="model">{t('kinds.model')}</option>
        </Select>
      </Field>
      <Field label={t('filter.outcome')} name="outcome" className="w-36 flex-auto sm:flex-none">
        <Select defaultValue={filter.outcome ?? ''}>
          <option value="">{t('filter.any')}</option>
          <option value="ok">{t('outcomes.ok')}</option>
          <option value="failed">{t('outcomes.failed')}</option>
        </Select>
      </Field>
      <Field label={t('filter.host')} name="host" className="w-56 flex-auto sm:flex-none">
        <Input
          type="search"
          defaultValue={filter.host ?? ''}
          maxLength={200}
          spellCheck={false}
          autoCapitalize="none"
        />
      </Field>
      <Button type="submit" variant="outline">
        {t('filter.apply')}
      </Button>
      {active ? (
        <LinkButton href={path} variant="ghost">
          {t('filter.reset')}
        </LinkButton>
      ) : null}
    </FilterBar>
  );
}
