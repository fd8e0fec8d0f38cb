import { markup, type Markup } from './markup.ts';

/** A page of the reference; `path` is its address under the demo. */
export type Page = { readonly path: string; readonly text: string };

/** What a page has above and beside its own content. */
export type Frame = {
  readonly path: string;
  /** The page that the contents have in its place. */
  readonly within?: string;
  /** What the browser calls it. */
  readonly name: string;
  readonly title: Markup | string;
  readonly note?: string;
  /** Another language than English. */
  readonly lang?: string;
  /** The page shows elements at work. */
  readonly live?: true;
  /** Classes of the content. */
  readonly kind?: string;
};

/** A link in the contents of the reference. */
export type Link = { readonly path: string; readonly name: string; readonly code?: true };
export type Contents = readonly { readonly title: string; readonly links: readonly Link[] }[];

/** Languages that are written from right to left. */
const rightToLeft = (lang: string): boolean => ['ar', 'fa', 'he', 'ur'].includes(lang.split('-')[0] ?? '');

function contentsList(contents: Contents, path: string): Markup {
  const link = ({ path: to, name, code }: Link): Markup =>
    markup`<li><a href="/${to}"${to === path ? markup` aria-current="page"` : undefined}>${code ? markup`<code>${name}</code>` : name}</a></li>`;
  return markup`<nav class="contents" aria-label="Reference" lang="en" dir="ltr">
${contents.map(({ title, links }) => markup`<div><p>${title}</p><ul>${links.map(link)}</ul></div>`)}
</nav>`;
}

/** The whole page: nothing inline but text, as the strict policy of the demo wants it. */
export function pageOf(frame: Frame, contents: Contents, content: Markup): Page {
  const { path, within = path, name, title, note, lang = 'en', live, kind = '' } = frame;
  const { text } = markup`<!doctype html>
<html lang="${lang}" dir="${rightToLeft(lang) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}: kpi-elements</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/demo.css">
<link rel="stylesheet" href="/reference.css">
<script src="/scheme.js"></script>
<script src="/reference.js" defer></script>
${live ? markup`<script type="module" src="/kpi-elements.js"></script>` : undefined}
</head>
<body>
<header class="top"><h1>${title}</h1>${note ? markup`<p>${note}</p>` : undefined}<div class="end"><fieldset class="scheme" lang="en" dir="ltr"></fieldset></div></header>
<div class="reference">
${contentsList(contents, within)}
<main class="told ${kind}">
${content}
</main>
</div>
<footer class="foot"><p lang="en" dir="ltr">Made from the sources of kpi-elements. <a href="/">All situations</a></p></footer>
</body>
</html>
`;
  return { path, text };
}
