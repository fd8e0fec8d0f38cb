import { expect } from '@open-wc/testing';
import { pieces, write, writeChange } from '../../../src/elements/parts/format.ts';
import { languageOf } from '../../../src/locales/registry.ts';
import type { Unit } from '../../../src/data/index.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const figure = (value: number, unit: Unit, currency?: string, locale = 'en'): string =>
  plain(pieces(value, unit, locale, currency).map((piece) => piece.value).join(''));

describe('Written values', () => {
  it('have one decimal for shares, none for counts and points', () => {
    expect(figure(0.38, 'share')).to.equal('38.0%');
    expect(figure(0.38049, 'share')).to.equal('38.0%');
    expect(figure(1040, 'count')).to.equal('1,040');
    expect(figure(41.4, 'points')).to.equal('41');
    expect(figure(5.85, 'score')).to.equal('5.9');
    expect(figure(1.25, 'ratio')).to.equal('1.25');
  });

  it('shorten money to three digits, and write it in full for words', () => {
    expect(figure(18_401.2, 'money', 'EUR')).to.equal('€18.4K');
    expect(figure(19_000, 'money', 'EUR')).to.equal('€19.0K');
    expect(figure(4_894_720, 'money', 'EUR')).to.equal('€4.89M');
    expect(figure(942, 'money', 'EUR')).to.equal('€942');
    expect(figure(0, 'money', 'EUR')).to.equal('€0');
    expect(write(18_401.2, 'money', 'en', 'EUR')).to.equal('€18,401');
  });

  it('are plain numbers where the currency is not known', () => {
    expect(figure(18_401, 'money')).to.equal('18.4K');
  });

  it('have a decimal for short times only', () => {
    expect(figure(41.4, 'days')).to.equal('41 days');
    expect(figure(4.44, 'days')).to.equal('4.4 days');
    expect(figure(9.96, 'days')).to.equal('10 days');
    expect(figure(1, 'days')).to.equal('1 day');
  });

  it('have a true minus and no negative zero', () => {
    expect(figure(-18.4, 'points')).to.equal('−18');
    expect(figure(-0.4, 'points')).to.equal('0');
  });

  it('follow the language of the page', () => {
    expect(figure(0.38, 'share', undefined, 'de')).to.equal('38,0 %');
    expect(figure(41, 'days', undefined, 'it')).to.equal('41 giorni');
  });
});

describe('Written changes', () => {
  const language = languageOf('en');

  it('are points for shares and scores from −100 to 100', () => {
    expect(writeChange(0.066, 0.21, 'share', language)).to.equal('6.6 pts');
    expect(writeChange(-0.01, -0.1, 'share', language)).to.equal('1 pt');
    expect(writeChange(-4.4, -0.1, 'points', language)).to.equal('4 pts');
    expect(writeChange(0.96, 0.1, 'points', language)).to.equal('1 pt');
  });

  it('are per cent for counts and amounts, where there is something to divide by', () => {
    expect(writeChange(-228, -0.18, 'count', language)).to.equal('18%');
    expect(writeChange(384_720, 0.0853, 'money', language, 'EUR')).to.equal('8.5%');
    expect(writeChange(5, null, 'count', language)).to.equal('5');
  });

  it('are in their own unit for times and scores', () => {
    expect(writeChange(-5, -0.1, 'days', language)).to.equal('5 days');
    expect(writeChange(0.25, 0.1, 'score', language)).to.equal('0.3');
  });
});
