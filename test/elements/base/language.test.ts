import { expect, waitUntil } from '@open-wc/testing';
import { answerOf, resultOf } from '../answers.ts';
import { fakeStore } from '../fake-store.ts';
import { mountCard, part, settle, textOf } from '../mount.ts';
import type { KpiCard } from '../../../src/elements/card/card.ts';
import { loadLanguage } from '../../../src/locales/registry.ts';

const title = { en: 'Win rate', ar: 'معدل الفوز بالصفقات', zh: '赢单率' } as const;

/** A win rate with a target, in a place whose language the test decides. */
async function answered(): Promise<{ element: KpiCard; place: HTMLElement }> {
  const store = fakeStore();
  const element = await mountCard({ target: '0.4' });
  const comparison = { with: 'target', period: { from: 0, to: 1 }, result: resultOf('win-rate', { value: 0.4 }), change: -0.02, ratio: -0.05, verdict: 'worse' } as const;
  store.open.answer(answerOf('win-rate', {}, { target: 0.4, comparison }));
  await element.updateComplete;
  return { element, place: element.parentElement! };
}

/** Gives the place another language, as a page does that lets its reader choose. */
async function speak(place: HTMLElement, element: KpiCard, lang: string, dir = 'ltr'): Promise<void> {
  Object.assign(place, { lang, dir });
  await settle();
  await element.updateComplete;
}

async function spoken(place: HTMLElement, element: KpiCard, lang: string, dir = 'ltr'): Promise<void> {
  await speak(place, element, lang, dir);
  await loadLanguage(lang);
  await settle();
  await element.updateComplete;
}

const middleOf = (element: KpiCard, name: string): number => {
  const { left, right } = part(element, name)!.getBoundingClientRect();
  return (left + right) / 2;
};

async function formulaCard(element: KpiCard): Promise<HTMLDialogElement> {
  part(element, 'explain')!.click();
  const find = (): HTMLDialogElement | null => element.shadowRoot!.querySelector<HTMLDialogElement>('dialog[open]');
  await waitUntil(find, 'The card opens.', { timeout: 5000 });
  return find()!;
}

describe('The language of an element', () => {
  // First, while nothing but English is loaded.
  it('stays what it was until the words of the next one are there', async () => {
    const { element, place } = await answered();
    await speak(place, element, 'de-AT');
    expect(textOf(element, 'title')).to.equal(title.en);
    expect(textOf(element, 'basis')).to.contain('266 won of 700 closed');
    await spoken(place, element, 'de-AT');
    expect(textOf(element, 'title')).not.to.equal(title.en);
    expect(textOf(element, 'figure')).to.equal('38,0 %');
  });

  it('is not taken over by one that comes late and is no longer wanted', async () => {
    const { element, place } = await answered();
    await loadLanguage('zh');
    await speak(place, element, 'it');
    await speak(place, element, 'zh');
    expect(textOf(element, 'title')).to.equal(title.zh);
    await loadLanguage('it');
    await settle();
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal(title.zh);
  });

  it('follows the nearest one as it changes, with its direction', async () => {
    const { element, place } = await answered();
    expect(textOf(element, 'title')).to.equal(title.en);
    expect(middleOf(element, 'title')).to.be.below(middleOf(element, 'menu'));
    await spoken(place, element, 'ar', 'rtl');
    expect(textOf(element, 'title')).to.equal(title.ar);
    expect(textOf(element, 'basis')).to.contain('266 رابحة من أصل 700 مغلقة');
    expect(textOf(element, 'delta')).to.equal('نقطتان أسوأ');
    expect(middleOf(element, 'title')).to.be.above(middleOf(element, 'menu'));
    await spoken(place, element, 'zh');
    expect(textOf(element, 'title')).to.equal(title.zh);
    expect(textOf(element, 'basis')).to.contain('已关闭 700 个，赢单 266 个');
    expect(part(element, 'menu')!.getAttribute('aria-label')).to.equal('更多');
    expect(middleOf(element, 'title')).to.be.below(middleOf(element, 'menu'));
  });

  it('is that of the element itself before that of the page', async () => {
    const { element, place } = await answered();
    element.lang = 'zh';
    await spoken(place, element, 'ar', 'rtl');
    expect(textOf(element, 'title')).to.equal(title.zh);
  });

  it('is that of its formula card too, also while that is open', async () => {
    const { element, place } = await answered();
    await spoken(place, element, 'ar', 'rtl');
    const card = await formulaCard(element);
    expect(card.textContent).to.contain('الصفقات الرابحة ÷ (الصفقات الرابحة + الصفقات الخاسرة)').and.to.contain('ما لم يُحسب');
    await spoken(place, element, 'zh');
    await waitUntil(() => card.textContent.includes('赢单商机 ÷（赢单商机 + 丢单商机）'), 'The card speaks the new language.', { timeout: 5000 });
    expect(card.textContent).not.to.match(/\p{sc=Arab}/u);
  });
});
