import { html, nothing, type TemplateResult } from 'lit';
import { diamond, hollowDiamond } from '../../charts/glyph.ts';
import type { Funnel, FunnelStage } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { count, write } from '../parts/format.ts';
import { fewestForShares } from '../parts/judgement.ts';
import { span } from './span.ts';

type Finding = { readonly title: string; readonly text: string; readonly certain: boolean };

const shareOf = (stage: FunnelStage | FunnelStage['rest'] | undefined, { locale }: Language): string => write(stage?.fromPrevious?.value ?? 0, 'share', locale);

function findingOf({ stages, bottleneck, value }: Funnel, language: Language): Finding | undefined {
  const { words, locale } = language;
  if (!bottleneck) return undefined;
  const { step, beside, certain, worth } = bottleneck;
  const [before, after] = [stages[step], stages[step + 1]];
  const names = { from: before?.stage ?? '', to: after?.stage ?? '' };
  const n = after?.fromPrevious?.den ?? 0;
  const values = { own: shareOf(after, language), n: count(n, locale) };
  if (beside === 'rest') {
    const gap = say(language, certain ? words.gapCertain : words.gapNoise, { ...values, rest: shareOf(after?.rest, language) }, n);
    const money = worth === undefined ? '' : say(language, words.gapWorth, { worth: write(worth, 'money', locale, value.currency, 'round') });
    return { title: say(language, certain ? words.bottleneckAt : words.widestGapAt, names), text: `${gap} ${money}`.trim(), certain };
  }
  const other = beside === null ? undefined : stages[beside + 1];
  const rest = { from: beside === null ? '' : (stages[beside]?.stage ?? ''), to: other?.stage ?? '', other: shareOf(other, language) };
  const phrase = certain ? words.goOnFewest : other ? words.goOnNoise : words.goOn;
  return { title: say(language, certain ? words.bottleneckAt : words.narrowestAt, names), text: say(language, phrase, { ...values, ...rest }), certain };
}

/** The bottleneck in a sentence: with a diamond where it is certain, in plain words where it may be chance. */
export function finding(funnel: Funnel, language: Language, minN = fewestForShares): TemplateResult {
  const { words } = language;
  const found = findingOf(funnel, language);
  const judged = funnel.stages.some(({ fromPrevious }) => (fromPrevious?.den ?? 0) >= minN);
  return html`<p class="finding ${found?.certain ? 'certain' : ''}" part="finding">
    ${found ? html`${found.certain ? diamond : hollowDiamond}<span><bdi><b>${found.title}</b> ${found.text}</bdi></span>` : judged && funnel.stages[0]?.rest ? words.noGap : judged ? nothing : words.noBottleneck}
  </p>`;
}

/** The stage in which deals stay the longest, of those in which enough of them stayed. The last one is not there to be left. */
export function slowest({ stages }: Funnel, language: Language, minN = fewestForShares): TemplateResult | typeof nothing {
  const known = stages.slice(0, -1).flatMap(({ stage, time }) => (time && time.median !== null && time.n >= minN ? [{ stage, ms: time.median }] : []));
  const [longest] = known.sort((a, b) => b.ms - a.ms);
  if (!longest || known.length < 2) return nothing;
  return html`<p class="slowest"><bdi>${say(language, language.words.longestIn, { stage: longest.stage, time: span(longest.ms, language, false) })}</bdi></p>`;
}
