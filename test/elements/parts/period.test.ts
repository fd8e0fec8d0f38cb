import { expect } from '@open-wc/testing';
import { periodName, stepName, stepUnit } from '../../../src/elements/parts/period.ts';
import { languageOf } from '../../../src/locales/registry.ts';

const language = languageOf('en');
const plain = (text: string): string => text.replace(/[\u2009\u202f]/g, ' ');
const name = (from: string, to: string, zone = 'UTC'): string => plain(periodName({ from: Date.parse(from), to: Date.parse(to) }, zone, language));

describe('Names of periods', () => {
  it('are those of whole months, quarters and years in the zone', () => {
    expect(name('2026-08-01T00:00Z', '2026-09-01T00:00Z')).to.equal('Aug 2026');
    expect(name('2026-07-01T00:00Z', '2026-10-01T00:00Z')).to.equal('Q3 2026');
    expect(name('2026-01-01T00:00Z', '2027-01-01T00:00Z')).to.equal('2026');
    expect(name('2026-06-30T21:00Z', '2026-09-30T21:00Z', 'Europe/Bucharest')).to.equal('Q3 2026');
  });

  it('are the first and last day of anything else', () => {
    expect(name('2026-07-01T00:00Z', '2026-09-23T00:00Z')).to.equal('Jul 1 – Sep 22, 2026');
    expect(name('2026-08-01T00:00Z', '2026-11-01T00:00Z')).to.equal('Aug 1 – Oct 31, 2026');
    expect(name('2026-07-01T00:00Z', '2026-10-01T00:00Z', 'Asia/Tokyo')).to.equal('Jul 1 – Oct 1, 2026');
  });

  it('are nothing for a period without length', () => {
    expect(name('2026-07-01T00:00Z', '2026-07-01T00:00Z')).to.equal('');
  });

  it('of steps are short', () => {
    const step = (from: string, to: string): string => stepName({ from: Date.parse(from), to: Date.parse(to) }, 'UTC', language);
    expect(step('2026-08-01T00:00Z', '2026-09-01T00:00Z')).to.equal('Aug');
    expect(step('2026-07-01T00:00Z', '2026-10-01T00:00Z')).to.equal('Q3');
    expect(step('2026-08-03T00:00Z', '2026-08-10T00:00Z')).to.equal('Aug 3');
    expect(stepUnit({ from: 0, to: 7 * 86_400_000 + 3_600_000 })).to.equal('Week');
  });
});
