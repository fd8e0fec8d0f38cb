import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import { funnelBarStyles } from '../../charts/funnel-bar.ts';
import type { Answer, Answers, Funnel } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { list } from '../base/settings.ts';
import { Face } from '../face/face.ts';
import { say } from '../page/intl.ts';
import { delta, deltaOf, reference } from '../parts/delta.ts';
import { count, write } from '../parts/format.ts';
import { whyNoValue } from '../parts/message.ts';
import { periodOf } from '../parts/period.ts';
import { finding, slowest } from './finding.ts';
import type { KpiFunnel } from './funnel.ts';
import { select } from './rows.ts';
import { stagesTable } from './stages-table.ts';
import { funnelStyles } from './styles.ts';

/** Room for so many stages while it is not known how many there are. */
const usualStages = 5;

const together = '*';

function answerOf({ entries: [entry] }: Answers): Answer | undefined {
  return entry && 'answer' in entry ? entry.answer : undefined;
}

class FunnelFace extends Face<KpiFunnel> {
  static override readonly styles: CSSResultOrNative[] = [...Face.styles, funnelBarStyles, funnelStyles];

  #stages = usualStages;
  #callOff: (() => void) | undefined;

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#callOff?.();
  }

  protected override get rows(): number {
    return list(this.host.stages).length || this.#stages;
  }

  protected override heading({ words, locale }: Language): string {
    const { rep } = this.host;
    return rep ? say({ words, locale }, words.funnelOf, { rep }) : words.funnel;
  }

  protected override dates(answers: Answers, language: Language): string {
    const answer = answerOf(answers);
    const period = answer ? periodOf(answer, language) : '';
    return period && say(language, language.words.created, { period });
  }

  protected override content(answers: Answers, language: Language): TemplateResult {
    const answer = answerOf(answers);
    if (!answer) return html``;
    const { funnel, result } = answer;
    if (!funnel || result.status === 'no-data') return html`${funnel ? this.#pipelines(funnel, language) : nothing}${whyNoValue(answer, answers.report, language)}`;
    this.#stages = funnel.stages.length;
    const { minN, rep } = this.host;
    const caption = this.host.label || this.heading(language);
    return html`${this.#pipelines(funnel, language)}
      <div class="main">
        ${stagesTable({ funnel, rep: rep || undefined, caption, minN, onPress: this.#press }, language)}
        ${this.#change(answer, language)} ${finding(funnel, language, minN)} ${slowest(funnel, language, minN)} ${this.#notes(answer, language)}
      </div>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="main sk-rows">
      ${Array.from({ length: this.rows }, () => html`<span class="sk sk-name"></span><span class="sk sk-bar"></span>`)}
    </div>`;
  }

  protected override working(answers: Answers, language: Language): unknown {
    const funnel = answerOf(answers)?.funnel;
    const n = funnel?.stages[0]?.count;
    if (!funnel || n === undefined) return nothing;
    const { words, locale } = language;
    const rules = [words.stageRules, ...(funnel.stages.some(({ time }) => time?.open) ? [words.openCounted] : [])].join('; ');
    const outside = funnel.outside && say(language, words.inNoStage, { n: count(funnel.outside, locale) }, funnel.outside);
    return html`<bdi class="why">${say(language, words.everReached, { n: count(n, locale) }, n)}</bdi> <bdi>${rules}</bdi> ${outside ? html`<bdi>${outside}</bdi>` : nothing}`;
  }

  /** The conversion of the whole, where it is compared with an earlier one. */
  #change(answer: Answer, language: Language): TemplateResult | typeof nothing {
    const moved = deltaOf(answer, language);
    const { value } = answer.result;
    const [first, last] = [answer.funnel?.stages[0], answer.funnel?.stages.at(-1)];
    if (!moved || value === null || !first || !last) return nothing;
    const text = say(language, language.words.fromTo, { from: first.stage, to: last.stage, value: write(value, 'share', language.locale) });
    return html`<p class="say"><bdi>${text}</bdi> ${delta(moved)} ${reference(answer, language)}</p>`;
  }

  #notes({ result }: Answer, { words }: Language): TemplateResult | typeof nothing {
    const notes = result.notes ?? [];
    const said = [
      ...(notes.includes('current-stage-only') ? [words.currentStageOnly] : []),
      ...(notes.includes('stages-by-first-appearance') ? [words.stagesAsMet] : []),
    ];
    return said.length ? html`<p class="note" part="note">${said.join(' ')}</p>` : nothing;
  }

  #pipelines({ pipelines, pipeline }: Funnel, { words }: Language): TemplateResult | typeof nothing {
    if (pipelines.length < 2) return nothing;
    const chosen = pipeline ?? together;
    const change = ({ target }: Event): void => {
      this.host.pipeline = (target as HTMLSelectElement).value;
    };
    const option = (value: string, text: string): TemplateResult => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`;
    return html`<label class="pipeline" part="pipeline">${words.pipeline}
      <select @change=${change}>${pipelines.map(({ name }) => option(name, name))}${option(together, words.allPipelines)}</select>
    </label>`;
  }

  readonly #press = (stage: string): void => {
    this.#callOff?.();
    this.#callOff = select(this.host, stage);
  };
}

export { FunnelFace as Face };
