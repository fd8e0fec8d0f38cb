import { html, type TemplateResult } from 'lit';

const digits: ReadonlySet<string> = new Set(['integer', 'group', 'decimal', 'fraction', 'minusSign', 'plusSign', 'infinity', 'nan']);

/** A written value with its digits loud and its unit quiet. */
export function quietUnits(pieces: readonly Intl.NumberFormatPart[]): TemplateResult[] {
  const runs: { text: string; quiet: boolean }[] = [];
  // Arabic has a word each for one day and for two days, without a digit.
  const hasDigits = pieces.some(({ type }) => digits.has(type));
  for (const { type, value } of pieces) {
    const quiet = hasDigits && !digits.has(type);
    const last = runs.at(-1);
    if (last?.quiet === quiet) last.text += value;
    else runs.push({ text: value, quiet });
  }
  return runs.map(({ text, quiet }) => (quiet ? html`<span class="u">${text}</span>` : html`${text}`));
}

/** The large figure. Where it is shortened, `spoken` says it in full. `soft`: no value; `parts`: the parts of a share. */
export function figure(content: unknown, spoken?: string, look: 'soft' | 'parts' | '' = ''): TemplateResult {
  return html`<p class="fig ${look}" part="figure">
    ${spoken ? html`<bdi aria-hidden="true">${content}</bdi><span class="vh">${spoken}</span>` : html`<bdi>${content}</bdi>`}
  </p>`;
}
