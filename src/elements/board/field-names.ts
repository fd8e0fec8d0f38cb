import type { Interface } from '../../locales/dictionary.ts';

const names: Readonly<Record<string, keyof Interface>> = {
  owner: 'filterOwner', team: 'filterTeam', segment: 'filterSegment', campaign: 'filterCampaign', source: 'filterSource', pipeline: 'pipeline', stage: 'stage', reached: 'stage',
};

/** What a field is called; one of the page's own, as it is written. */
export function fieldName(field: string, words: Interface): string {
  const name = Object.hasOwn(names, field) ? names[field] : undefined;
  return name ? (words[name] as string) : field;
}

/** A value as it is shown. */
export function valueName(value: string, words: Interface): string {
  return value === '' ? words.noGroup : value;
}
