import { describe, expect, it } from 'vitest';
import { timeZoneGroups } from './time-zones.ts';

const names = (current: string) => timeZoneGroups(current).flatMap(group => group.zones.map(zone => zone.name));

describe('the list of time zones', () => {
  it('holds only names that dates can be formatted in, each once', () => {
    const all = names('Europe/Berlin');
    expect(all.length).toBeGreaterThan(300);
    expect(new Set(all).size).toBe(all.length);
    for (const timeZone of all) expect(() => new Intl.DateTimeFormat('de', { timeZone })).not.toThrow();
  });

  it('always holds UTC and the zone that is set', () => {
    expect(names('Europe/Berlin')).toContain('UTC');
    expect(names('US/Eastern')).toContain('US/Eastern');
  });

  it('names a place as people write it', () => {
    const america = timeZoneGroups('UTC').find(group => group.region === 'America');
    expect(america?.zones).toContainEqual({ name: 'America/New_York', city: 'New York' });
    expect(america?.zones).toContainEqual({
      name: 'America/Argentina/Ushuaia',
      city: 'Argentina – Ushuaia',
    });
  });
});
