import { strictPolicy } from '../serve.ts';
import { code, markdown, sectionOf } from './markdown.ts';
import { markup, type Markup } from './markup.ts';

/** A written page of the reference: sections of README.md, and what only a page has. */
type Guide = { readonly path: string; readonly name: string; readonly lead: string; readonly sections: readonly string[]; readonly more?: Markup };

export const guides: readonly Guide[] = [
  {
    path: 'reference/data.html', name: 'Data and connectors',
    lead: 'Rows come from the page, a file or an address; which column is which is recognised, or said once.',
    sections: ['Ways to give data', 'Drop a file', 'A CRM of your own'],
  },
  {
    path: 'reference/privacy.html', name: 'Privacy and security',
    lead: 'Rows stay in the browser that asked for them. The elements call nobody, run nothing that arrives as text, and keep only the columns they use.',
    sections: ['Security and privacy'],
    more: markup`<section class="prose"><h2>The policy of this page</h2>
<p>This reference and the other pages of the demo are served with this header, and their tests fail on any violation. A page of yours can do the same.</p>
${code(`Content-Security-Policy: ${strictPolicy}`)}</section>`,
  },
  {
    path: 'reference/performance.html', name: 'Performance',
    lead: 'What is loaded when, how large it is, and how long it takes: measured by commands of the project, with what is not reached said beside it.',
    sections: ['Sizes and speed', 'Limits'],
  },
];

/** What a guide says. */
export function guideContent({ lead, sections, more }: Guide, readme: string): Markup {
  return markup`<p class="lead">${lead}</p>
${sections.map((heading) => markup`<section class="prose"><h2>${heading}</h2>${markdown(sectionOf(readme, heading))}</section>`)}
${more}`;
}
