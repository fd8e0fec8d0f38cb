import { expect, it } from 'vitest';
import { marksOf } from '../../src/locales/punctuation.ts';

it('joins parts of a sentence by the marks of the language, whatever the country', () => {
  expect(['a', 'b'].join(marksOf({ locale: 'zh-Hans-CN' }).comma)).toBe('a，b');
  expect(marksOf({ locale: 'ar' })).toEqual({ comma: '، ', semicolon: '؛ ' });
  expect(marksOf({ locale: 'fr-CH' }).semicolon).toBe('\u202f; ');
  expect(marksOf({ locale: 'de-AT' })).toEqual({ comma: ', ', semicolon: '; ' });
});
