import { markup, type Markup } from './markup.ts';

// As much of Markdown as README.md and the comments of the sources use.

const inlines = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

/** A line of text with code, strong words and links in it. */
export function inline(text: string): Markup {
  const parts: (Markup | string)[] = [];
  let at = 0;
  for (const { 0: whole, 1: code, 2: strong, 3: name = '', 4: address, index } of text.matchAll(inlines)) {
    parts.push(text.slice(at, index));
    if (code !== undefined) parts.push(markup`<code>${code}</code>`);
    else if (strong !== undefined) parts.push(markup`<strong>${strong}</strong>`);
    else parts.push(markup`<a href="${address}">${inline(name)}</a>`);
    at = index + whole.length;
  }
  return markup`${parts}${text.slice(at)}`;
}

/** What a program is, framed: with a name, since it may scroll. */
export const code = (text: string): Markup => markup`<pre tabindex="0"><code>${text.trimEnd()}</code></pre>`;

const cells = (line: string): string[] => line.replace(/^\||\|$/g, '').split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));

function table(lines: readonly string[]): Markup {
  const [heads = '', , ...rows] = lines;
  const named = cells(heads);
  return markup`<div class="wide" tabindex="0" role="region" aria-label="${named.filter(Boolean).join(', ')}"><table class="rows">
<thead><tr>${named.map((head) => markup`<th scope="col">${inline(head)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${cells(row).map((cell) => markup`<td>${inline(cell)}</td>`)}</tr>`)}</tbody></table></div>`;
}

/** Lines that belong together: a line that begins with a mark of its own begins another. */
function items(lines: readonly string[], mark: RegExp): string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (mark.test(line)) found.push(line.replace(mark, ''));
    else found.push(`${found.pop() ?? ''} ${line.trim()}`);
  }
  return found;
}

function block(text: string): Markup {
  const lines = text.split('\n');
  const [, marks, heading] = /^(#{2,4}) (.+)$/.exec(lines[0] ?? '') ?? [];
  if (heading) {
    const rest = lines.slice(1).join('\n').trim();
    const title = marks === '##' ? markup`<h2>${inline(heading)}</h2>` : markup`<h3>${inline(heading)}</h3>`;
    return markup`${title}${rest ? block(rest) : undefined}`;
  }
  if (text.startsWith('|')) return table(lines);
  if (text.startsWith('- ')) return markup`<ul class="points">${items(lines, /^- /).map((item) => markup`<li>${inline(item)}</li>`)}</ul>`;
  return markup`<p>${inline(lines.join(' '))}</p>`;
}

/** A text with headings, paragraphs, lists, tables and programs. */
export function markdown(text: string): Markup {
  const parts = text.trim().split(/^```\w*\n([\s\S]*?)^```$/m);
  // Every other part is what stood between two fences.
  return markup`${parts.map((part, i) => (i % 2 === 1 ? code(part) : part.trim().split(/\n{2,}/).filter(Boolean).map(block)))}`;
}

/** What stands under a heading, up to the next one of its level or above. */
export function sectionOf(text: string, heading: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.replace(/^##+ /, '') === heading && line !== heading);
  if (at < 0) throw new Error(`README.md has no section "${heading}", which a page of the reference shows: name it anew in test/tools/docs/guides.ts.`);
  const level = lines[at]?.indexOf(' ') ?? 0;
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => /^##+ /.test(line) && line.indexOf(' ') <= level);
  return rest.slice(0, end < 0 ? undefined : end).join('\n').trim();
}
