import { html, nothing, type TemplateResult } from 'lit';
import { place } from '../../charts/place.ts';
import type { Language } from '../../locales/registry.ts';
import { listFormat, say } from '../page/intl.ts';
import type { Surroundings } from '../page/surroundings.ts';
import { errorTitle } from '../parts/message.ts';
import type { Dropped } from './drop-zone.ts';
import { report } from './report.ts';

export type DropView = {
  readonly dropped: Dropped;
  readonly surroundings: Surroundings;
  readonly take: (files: readonly File[]) => void;
  readonly remove: (file: File) => void;
};

/** The strip: what to do, what is being done, or what the files are good for. */
export function dropTemplate({ dropped, surroundings, take, remove }: DropView, language: Language): TemplateResult {
  const { words, locale } = language;
  const names = listFormat(locale).format(dropped.files.map(({ name }) => name));
  const choose = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file may be chosen again, after it was changed.
    input.value = '';
    if (files.length > 0) take(files);
  };
  return html`<section class="frame drop ${dropped.state}" part="drop" aria-label=${words.dropChoose} ${place(surroundings)}>
    <p class="say">
      ${dropped.state === 'over' ? html`<b>${words.dropNow}</b>` : dropped.state === 'reading' ? html`<bdi>${say(language, words.dropReading, { files: names })}</bdi>`
        : html`<span>${words.dropHere}</span> <label class="choose"><input class="vh" type="file" multiple accept=".csv,.tsv,.txt,.json,.ndjson,text/csv,application/json" @change=${choose}><span>${words.dropChoose}</span></label>`}
      <span class="note">${words.dropPrivate}</span>
    </p>
    <p class="vh" role="status">${dropped.state === 'reading' ? say(language, words.dropReading, { files: names }) : dropped.state === 'ready' ? report.spoken(dropped, language) : nothing}</p>
    ${dropped.state === 'failed' ? html`<p class="failed" role="alert"><b class="bad">${words.dropFailed}: ${errorTitle(dropped.error, words)}</b> <bdi>${dropped.error.message}</bdi></p>` : nothing}
    ${dropped.state === 'ready' ? report.template(dropped, remove, language) : nothing}
  </section>`;
}
