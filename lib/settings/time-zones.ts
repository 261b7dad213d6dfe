export interface TimeZoneGroup {
  /** First part of the IANA name, e.g. `Europe`; `UTC` for what has no region */
  region: string;
  zones: { name: string; city: string }[];
}

/**
 * The zones this Node knows, by region, for a list to choose from.
 *
 * @param current stays in the list also where it is an older name that Node knows but does not list
 */
export function timeZoneGroups(current: string): TimeZoneGroup[] {
  const names = new Set(['UTC', current, ...Intl.supportedValuesOf('timeZone')]);
  const byRegion = Map.groupBy(names, name => (name.includes('/') ? name.slice(0, name.indexOf('/')) : 'UTC'));
  return [...byRegion]
    .map(([region, zones]) => ({
      region,
      zones: zones.map(name => ({ name, city: cityOf(name) })).sort((a, b) => a.city.localeCompare(b.city, 'en')),
    }))
    .sort((a, b) => a.region.localeCompare(b.region, 'en'));
}

/** `America/Argentina/Buenos_Aires` → `Argentina – Buenos Aires` */
function cityOf(name: string): string {
  return name
    .replace(/^[^/]+\//, '')
    .replaceAll('_', ' ')
    .replaceAll('/', ' – ');
}
