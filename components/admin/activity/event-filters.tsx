import { Button, LinkButton } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { FilterBar } from '#components/ui/filter-bar.tsx';
import { Select } from '#components/ui/select.tsx';
import type { AuditFilter } from '#lib/activity/schema.ts';
import type { Translator } from '#lib/i18n/translator.ts';

/** First parts of the actions' names */
const areas = [
  'post',
  'comment',
  'source',
  'draft',
  'tag',
  'settings',
  'model',
  'session',
  'account',
  'owner',
] as const;

interface Props {
  path: string;
  filter: AuditFilter;
  people: readonly { id: string; name: string }[];
  t: Translator;
}

export function EventFilters({ path, filter, people, t }: Props) {
  return (
    // Its fields are rendered anew with what the address says, also after “reset” and the browser's back button.
    <FilterBar key={JSON.stringify(filter)} action={path} label={t('filter.label')}>
      <Field label={t('filter.area')} name="area" className="w-36 flex-auto sm:w-44 sm:flex-none">
        <Select defaultValue={filter.area ?? ''}>
          <option value="">{t('filter.any')}</option>
          {areas.map(area => (
            <option key={area} value={area}>
              {t(`areas.${area}`)}
            </option>
          ))}
        </Select>
      </Field>
      {people.length > 1 ? (
        <Field label={t('filter.person')} name="userId" className="w-36 flex-auto sm:w-44 sm:flex-none">
          <Select defaultValue={filter.userId ?? ''}>
            <option value="">{t('filter.any')}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Button type="submit" variant="outline">
        {t('filter.apply')}
      </Button>
      {(filter.area ?? filter.userId) ? (
        <LinkButton href={path} variant="ghost">
          {t('filter.reset')}
        </LinkButton>
      ) : null}
    </FilterBar>
  );
}
