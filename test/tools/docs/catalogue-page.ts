import { activity } from '../../../src/core/kpi/activity.ts';
import type { KpiDefinition } from '../../../src/core/kpi/algebra.ts';
import { catalogue } from '../../../src/core/kpi/catalogue.ts';
import { describe } from '../../../src/core/kpi/describe.ts';
import { governance } from '../../../src/core/kpi/governance.ts';
import { marketing } from '../../../src/core/kpi/marketing.ts';
import { revenue } from '../../../src/core/kpi/revenue.ts';
import { sales } from '../../../src/core/kpi/sales.ts';
import { service } from '../../../src/core/kpi/service.ts';
import type { CardWords, Dictionary, KpiWords } from '../../../src/locales/dictionary.ts';
import { fill, type Phrase } from '../../../src/locales/phrase.ts';
import type { CatalogueWords } from './catalogue-words.ts';
import { markup, type Markup } from './markup.ts';
import { pageOf, type Contents, type Page } from './page.ts';

const families: Readonly<Record<keyof CatalogueWords['families'], readonly KpiDefinition[]>> = { sales, activity, marketing, revenue, service, governance };

/** A language of the catalogue: its words, those of formula cards included. */
export type Spoken = { readonly dictionary: Dictionary; readonly cards: Readonly<Record<string, CardWords>>; readonly page: CatalogueWords };

export const cataloguePath = (lang: string): string => `reference/kpis${lang === 'en' ? '' : `.${lang}`}.html`;

const text = (phrase: Phrase): string => (typeof phrase === 'string' ? phrase : phrase.other);

function entry({ id, pairs }: KpiDefinition, { dictionary, cards }: Spoken): Markup {
  const { words, lang } = dictionary;
  const kpis: Readonly<Record<string, KpiWords>> = dictionary.kpis;
  const nameOf = (kpi: string): string => kpis[kpi]?.name ?? kpi;
  const card = cards[id];
  const { formula, queries, hash, variants, references } = describe(id);
  const readings = [...variants.filter((other) => other !== id).map(nameOf), ...(card?.alternatives ? [card.alternatives] : [])];
  const facts: readonly (readonly [string, Markup | undefined])[] = [
    [words.formula, card && markup`${card.formula}`],
    [words.countedWhen, card && markup`${[card.cohort, card.edges ?? ''].join(' ')}`],
    [words.gamed, card?.abuse ? markup`${card.abuse}` : undefined],
    [words.otherReadings, readings.length > 0 ? markup`<ul>${readings.map((reading) => markup`<li>${reading}</li>`)}</ul>` : undefined],
    [words.definition, markup`${[formula, ...Object.entries(queries).map(([name, query]) => `${name} = ${query}`)].map((line) => markup`<code dir="ltr">${line}</code>`)}<code class="hash" dir="ltr">${hash}</code>`],
    [words.source, references.length > 0 ? markup`<ul>${references.map(({ by, title, url }) => {
      const name = by ? `${by}: ${title}` : title;
      return markup`<li><bdi>${url ? markup`<a href="${url}" rel="noopener noreferrer">${name}</a>` : name}</bdi></li>`;
    })}</ul>` : undefined],
  ];
  const [before = '', after = ''] = text(words.readWith).split('{kpis}');
  const listed = new Intl.ListFormat(lang).formatToParts(pairs).map(({ type, value }) => (type === 'element' ? markup`<a href="#${value}">${nameOf(value)}</a>` : value));
  const linked = pairs.length > 0 ? markup`<p class="pairs">${before}${listed}${after}</p>` : undefined;
  return markup`<details class="kpi" id="${id}"><summary><h3>${nameOf(id)}</h3> <span>${kpis[id]?.meaning}</span> <code dir="ltr">${id}</code></summary>
<dl class="terms">${facts.map(([term, said]) => (said ? markup`<div><dt>${term}</dt><dd>${said}</dd></div>` : undefined))}</dl>${linked}</details>
`;
}

function languageLinks(spoken: Spoken, languages: readonly string[]): Markup {
  const own = (lang: string): string => new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return markup`<nav class="languages" aria-label="${spoken.page.languages}"><ul>${languages.map((lang) =>
    markup`<li><a href="/${cataloguePath(lang)}" hreflang="${lang}" lang="${lang}"${lang === spoken.dictionary.lang ? markup` aria-current="page"` : undefined}>${own(lang)}</a></li>`)}</ul></nav>`;
}

/** All built-in KPIs in one language, to be searched. */
export function cataloguePage(spoken: Spoken, languages: readonly string[], contents: Contents): Page {
  const { page, dictionary: { lang } } = spoken;
  const all = String(catalogue.length);
  const content = markup`${languageLinks(spoken, languages)}
<p class="lead">${page.lead}</p>
<search><label>${page.search} <input type="search" autocomplete="off" spellcheck="false"></label>
<output data-shown="${page.shown.replace('{all}', all)}">${fill(page.shown, { n: all, all })}</output></search>
${Object.entries(families).map(([family, kpis]) => markup`<section class="family"><h2>${page.families[family as keyof typeof families]}</h2>
${kpis.map((kpi) => entry(kpi, spoken))}</section>`)}`;
  return pageOf({ path: cataloguePath(lang), within: cataloguePath('en'), name: page.title, title: page.title, lang, kind: 'catalogue' }, contents, content);
}
