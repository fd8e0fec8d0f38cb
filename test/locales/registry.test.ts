import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../src/locales/registry.ts';

type Registry = typeof import('../../src/locales/registry.ts');

let registry: Registry;

/** Each test starts where a page does: with nothing loaded. */
beforeEach(async () => {
  vi.resetModules();
  vi.doUnmock('../../src/locales/zh/index.ts');
  registry = await import('../../src/locales/registry.ts');
});

async function spoken(lang: string): Promise<Language> {
  await registry.loadLanguage(lang);
  return registry.languageOf(lang);
}

describe('A language tag', () => {
  it('of a region or a script gets the words of its language, and its own numbers and dates', async () => {
    for (const [tag, retry] of [['de-AT', 'Erneut versuchen'], ['zh-Hans-CN', '重试'], ['AR-eg', 'إعادة المحاولة'], ['en-GB', 'Retry']] as const) {
      const { locale, words } = await spoken(tag);
      expect([locale, words.retry]).toEqual([tag, retry]);
    }
  });

  it('that we do not speak, or that is none, gets English words, numbers and dates', async () => {
    for (const tag of ['pt', 'pt-BR', 'zho', 'toString', '-', 'de_AT']) {
      const { locale, words } = await spoken(tag);
      expect([tag, locale, words.retry]).toEqual([tag, 'en', 'Retry']);
    }
  });

  it('that is badly formed after its language gets that language', async () => {
    expect(await spoken('zh-')).toMatchObject({ locale: 'zh', words: { retry: '重试' } });
  });
});

describe('Loading', () => {
  it('is asked for once, and not again when everything is there', async () => {
    const first = registry.loadLanguage('zh');
    expect(registry.loadLanguage('zh-CN')).toBe(first);
    await first;
    expect(registry.loadLanguage('zh')).toBeNull();
    expect(registry.loadLanguage('en')).not.toBeNull();
  });

  it('that fails leaves English, numbers and dates too', async () => {
    vi.doMock('../../src/locales/zh/index.ts', () => {
      throw new Error('The file is gone.');
    });
    const { locale, words, kpis } = await spoken('zh');
    expect([locale, words.retry, kpis?.['win-rate']?.name]).toEqual(['en', 'Retry', 'Win rate']);
    expect(registry.loadLanguage('zh')).toBeNull();
  });
});
