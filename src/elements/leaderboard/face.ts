import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import { rankPlotStyles } from '../../charts/rank-plot.ts';
import type { Answer, Answers, Board, Privacy } from '../../data/index.ts';
import type { Interface } from '../../locales/dictionary.ts';
import type { Language } from '../../locales/registry.ts';
import { KpiSelectEvent } from '../events/select.ts';
import { Face } from '../face/face.ts';
import { listFormat, say } from '../page/intl.ts';
import { count } from '../parts/format.ts';
import { message, whyNoValue } from '../parts/message.ts';
import { whenOf } from '../parts/period.ts';
import { workingOf } from '../parts/working.ts';
import { legend } from './legend.ts';
import type { KpiLeaderboard } from './leaderboard.ts';
import { ranksTable } from './ranks-table.ts';
import { seen } from './seen.ts';
import { leaderboardStyles } from './styles.ts';

const usualTop = 10;
/** Room for so many rows while it is not known how many there are. */
const usualRows = 8;

const sees = { named: 'seesNamed', initials: 'seesInitials', anonymous: 'seesAnonymous', team: 'seesTeam', me: 'seesMe' } as const satisfies Record<Privacy, keyof Interface>;

function answerOf({ entries: [entry] }: Answers): Answer | undefined {
  return entry && 'answer' in entry ? entry.answer : undefined;
}

class LeaderboardFace extends Face<KpiLeaderboard> {
  static override readonly styles: CSSResultOrNative[] = [...Face.styles, rankPlotStyles, leaderboardStyles];

  #all = false;
  #rows = usualRows;

  protected override get rows(): number {
    return this.#rows;
  }

  protected override heading({ words, kpis, locale }: Language): string {
    const { host } = this;
    if (host.kpis) return words.score;
    const kpi = (kpis && host.kpi && (kpis[host.kpi]?.name ?? host.kpi)) || '';
    if (!kpi) return '';
    const phrase = host.rankBy === 'target' ? words.ofOwnTarget : host.by === 'team' ? words.byTeam : host.by && host.by !== 'owner' ? '{kpi}' : words.byOwner;
    return say({ words, locale }, phrase, { kpi });
  }

  protected override content(answers: Answers, language: Language): TemplateResult {
    const answer = answerOf(answers);
    if (!answer?.board) return answer ? whyNoValue(answer, answers.report, language) : html``;
    const { board } = answer;
    const { words, locale } = language;
    if (board.unrankable) return message('–', say(language, words.unrankable, { kpis: this.#names(board.unrankable, language) }), words.unrankableTitle);
    if (board.of > 0 && board.rows.length === 0) return message('–', words.noMe);
    if (board.of === 0) return answer.result.status === 'ok' ? message(words.none, say(language, words.nobodyRanked, { when: whenOf(answer, language) })) : whyNoValue(answer, answers.report, language);
    const top = this.#all ? Infinity : Math.max(1, this.host.top || usualTop);
    const groups = board.groups.length > 0 ? board.groups : [''];
    const sections = groups.map((group) => ({ group, rows: seen(board.rows.filter((row) => (row.group ?? '') === group), top) }));
    const shown = sections.reduce((sum, { rows }) => sum + rows.length + (board.groups.length > 0 ? 1 : 0), 0);
    this.#rows = shown;
    const hidden = sections.some(({ rows }) => rows.some((row) => 'hidden' in row));
    return html`<div class="main">
      ${this.#notes(board, language)}
      ${ranksTable({ answer, board, sections, caption: this.host.label || this.heading(language), onSelect: board.privacy === 'named' ? this.#select : undefined }, language)}
      ${hidden ? html`<p class="more"><button type="button" part="button" class="link" @click=${this.#showAll}>${say(language, words.showMore, { n: count(board.rows.length, locale) })}</button></p>` : nothing}
      ${legend(answer, board, language)}
    </div>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="main sk-rows">
      ${Array.from({ length: this.rows }, () => html`<span class="sk sk-name"></span><span class="sk sk-value"></span>`)}
    </div>`;
  }

  protected override working(answers: Answers, language: Language): unknown {
    const answer = answerOf(answers);
    if (!answer?.board || answer.board.of === 0) return nothing;
    const { words, locale } = language;
    const { of, privacy, kpis } = answer.board;
    const text = kpis.length === 1 ? workingOf(answer, language) : '';
    return html`${text ? html`<bdi class="why">${text}</bdi>` : nothing} <bdi>${say(language, words[sees[privacy]], { n: count(of, locale) }, of)}</bdi>`;
  }

  /** What the ranks are of, where it does not go without saying, and what could not be done. */
  #notes({ rows, kpis, guardrail, missing, tooSmall }: Board, language: Language): TemplateResult | typeof nothing {
    const { words } = language;
    const shared = rows.some(({ rank }) => rank && rank.low < rank.high);
    const said = [
      ...(kpis.length > 1 ? [say(language, words.scoreOf, { kpis: this.#names(kpis.map(({ facts }) => facts.id), language) })] : []),
      ...(shared ? [words.sharedRanks] : []),
      ...(guardrail?.status === 'not-computable' ? [say(language, words.guardUnknown, { kpi: this.#names([guardrail.facts.id], language) })] : []),
      ...(missing ? [say(language, words.groupUnknown, { field: missing })] : []),
      ...(tooSmall ? [words.groupsTooSmall] : []),
    ];
    if (!said.length) return nothing;
    return html`<p class="note" part="note"><bdi>${said.join(' ')}</bdi></p>`;
  }

  #names(ids: readonly string[], { kpis, locale }: Language): string {
    return listFormat(locale).format(ids.map((id) => kpis?.[id]?.name ?? id));
  }

  readonly #select = (id: string): void => {
    this.host.dispatchEvent(new KpiSelectEvent({ [this.host.by || 'owner']: id }, []));
  };

  readonly #showAll = (): void => {
    this.#all = true;
    this.host.requestUpdate();
  };
}

export { LeaderboardFace as Face };
