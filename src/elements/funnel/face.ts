import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import { funnelBarStyles } from '../../charts/funnel-bar.ts';
import type { Answer, Answers, Funnel } from '../../data/index.ts';
import { marksOf } from '../../locales/punctuation.ts';
import type { Language } from '../../locales/registry.ts';
import { KpiSelectEvent } from '../events/select.ts';
import { Face } from '../face/face.ts';
import { listFormat, say } from '../page/intl.ts';
import { delta, deltaOf, reference } from '../parts/delta.ts';
import { count, write } from '../parts/format.ts';
import { message, whyNoValue } from '../parts/message.ts';
import { periodOf } from '../parts/period.ts';
import { finding, slowest } from './finding.ts';
import type { KpiFunnel } from './funnel.ts';
import { stagesTable } from './stages-table.ts';
import { funnelStyles } from './styles.ts';

/** Room for so many stages while it is not known how many there are. */
const usualStages = 5;

const together = '*';

/** What a result may be said to stand on. */
const currentOnly = 'current-stage-only';
const asMet = 'stages-by-first-appearance';

/** One stage a deal says nothing of the order of stages, and in another order it would be another funnel. */
function unordered({ stages }: Funnel, language: Language): TemplateResult {
  const names = listFormat(language.locale).format(stages.map(({ stage }) => stage));
  return message('–', say(language, language.words.orderUnknown, { stages: names }), language.words.orderUnknownTitle);
}

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
    return this.host.questions()[0]?.funnel?.stages?.length ?? this.#stages;
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
    const notes = result.notes ?? [];
    if (notes.includes(currentOnly) && notes.includes(asMet)) return html`${this.#pipelines(funnel, language)}${unordered(funnel, language)}`;
    this.#stages = funnel.stages.length;
    const { minN, rep } = this.host;
    const caption = this.host.label || this.heading(language);
    return html`<div class="main">
        ${this.#pipelines(funnel, language)} ${stagesTable({ funnel, rep: rep || undefined, caption, minN, onPress: this.#press }, language)}
        ${this.#change(answer, language)} ${notes.includes(currentOnly) ? nothing : finding(funnel, language, minN)} ${slowest(funnel, language, minN)} ${this.#notes(answer, language)}
      </div>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="main sk-rows">
      ${Array.from({ length: this.rows }, () => html`<span class="sk sk-name"></span><span class="sk sk-bar"></span>`)}
    </div>`;
  }

  protected override working(answers: Answers, language: Language): unknown {
    const answer = answerOf(answers);
    const n = answer?.funnel?.stages[0]?.count;
    if (!answer?.funnel || !n || answer.result.status === 'no-data') return nothing;
    const { funnel } = answer;
    const { words, locale } = language;
    const rules = [words.stageRules, ...(funnel.stages.some(({ time }) => time?.open) ? [words.openCounted] : [])].join(marksOf(language).semicolon);
    const outside = funnel.outside && say(language, words.inNoStage, { n: count(funnel.outside, locale) }, funnel.outside);
    return html`<bdi class="why">${say(language, words.everReached, { n: count(n, locale) }, n)}</bdi> <span><bdi>${rules}</bdi></span> ${outside ? html`<bdi>${outside}</bdi>` : nothing}`;
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
    if (notes.includes(currentOnly)) return html`<p class="note" part="note"><bdi><b>${words.currentStageTitle}</b> ${words.currentStageOnly}</bdi></p>`;
    return notes.includes(asMet) ? html`<p class="note" part="note"><bdi>${words.stagesAsMet}</bdi></p>` : nothing;
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

  /** Tells the page which stage was pressed, and of the deals that reached it. */
  readonly #press = (stage: string): void => {
    this.#callOff?.();
    this.#callOff = this.host.ask(stage, ({ funnel }) => {
      const { rows: { rows, total } = { rows: [], total: 0 }, pipeline } = funnel ?? {};
      const { rep } = this.host;
      const others = { ...(pipeline !== undefined && { pipeline }), ...(rep && { owner: rep }) };
      this.host.dispatchEvent(new KpiSelectEvent({ stage, ...others }, rows, total, { reached: stage, ...others }));
    });
  };
}

export { FunnelFace as Face };
