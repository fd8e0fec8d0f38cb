import { givenBy } from '../base/given.ts';
import { requestFor } from '../base/request.ts';
import { currentStore } from '../base/store.ts';
import { KpiErrorEvent } from '../events/error.ts';
import { KpiSelectEvent } from '../events/select.ts';
import type { KpiFunnel } from './funnel.ts';

/** Asks for the deals behind a stage, and tells the page of them. They are never kept. Returns a way to call it off. */
export function select(element: KpiFunnel, stage: string): () => void {
  const given = givenBy(element);
  if (!given || 'error' in given) return () => undefined;
  const asked = element.questions().map((question) => ({ ...question, funnel: { ...question.funnel, rowsOf: stage } }));
  const { rep } = element;
  const subscription = currentStore().subscribe({ ...requestFor(element, given, asked), cache: 'off' }, (update) => {
    if (update.type === 'progress') return;
    subscription.close();
    const [entry] = update.type === 'answers' ? update.answers.entries : [{ error: update.error }];
    if (!entry) return;
    if ('error' in entry) {
      element.dispatchEvent(new KpiErrorEvent(entry.error));
      return;
    }
    const { rows: { rows, total } = { rows: [], total: 0 }, pipeline } = entry.answer.funnel ?? {};
    const selection = { stage, ...(pipeline !== undefined && { pipeline }), ...(rep && { owner: rep }) };
    element.dispatchEvent(new KpiSelectEvent(selection, rows, total));
  });
  return () => subscription.close();
}
