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
    lead: 'Rows stay in the browser that asked for them. Elements ask the addresses that the page gives and no others, and nothing that arrives as text is run.',
    sections: ['Security and privacy'],
    more: markup`<section class="prose"><h2>What is kept, and for whom</h2>
<p>What is read for one person is kept apart from what is read for another, emptied when they sign out, or not kept at all.</p>
${code(`<kpi-card kpi="win-rate" src="/api/deals" partition="tenant-7/ann"></kpi-card>
<kpi-card kpi="win-rate" src="/api/deals" cache="off"></kpi-card>`)}
${code(`import { purge } from 'kpi-elements/data';

await purge('tenant-7/ann');`)}</section>
<section class="prose"><h2>Keys and headers</h2>
<p>A key of a CRM belongs on a server of yours. What a session needs goes in by a property, which no markup shows; it is asked before each request and goes to the origin of the source alone.</p>
${code(`card.headers = () => ({ authorization: session.token });`)}</section>
<section class="prose"><h2>Who may be known</h2>
<p>A leaderboard decides who may be known before its figures reach the page: by name, by initials, not at all, one’s own team, or oneself alone.</p>
${code('<kpi-leaderboard kpi="win-rate" src="/api/deals" me="Ann Berg" privacy="me"></kpi-leaderboard>')}</section>
<section class="prose"><h2>The policy of this page</h2>
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
