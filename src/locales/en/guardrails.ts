/** The two sentences of a guardrail. */
type Story = {
  /** The numbers moved so: a question, not a verdict. */
  readonly moved: string;
  /** The number stands alone. `{kpi}` and `{add}` are names of KPIs. */
  readonly unpaired: string;
};

/** What to be wary of in a set of KPIs. `{add}` is a list of names of KPIs. */
export const guardrails = {
  board: {
    single: 'One number alone can be moved at the cost of another. Show {add} with it.',
    'only-lagging': 'Every number here looks back. Add one that looks ahead, such as {add}.',
    'only-volume': 'Every number here says how much, none how good. Add one such as {add}.',
    'only-internal': 'Every number here is our own view. Add one that the customer would care about, such as {add}.',
    'only-efficiency': 'Every number here measures speed and effort. Add one that measures what came of it, such as {add}.',
    'only-effectiveness': 'Every number here measures what came of the work. Add one that measures speed or effort, such as {add}.',
  },
  rules: {
    'empty-activity': {
      moved: 'Activity rose while less of it moved customers forward: is it done for the count?',
      unpaired: '{kpi} also rises with calls and mails that lead nowhere. Show {add} with it.',
    },
    'mail-without-revenue': {
      moved: 'Mails reached more people while campaign revenue fell: do they speak to those who buy?',
      unpaired: '{kpi} says nothing of what the mails earn. Show {add} with it.',
    },
    'hurried-buyers': {
      moved: 'Deals closed sooner while customers left or were less happy: are buyers being hurried?',
      unpaired: '{kpi} also gets shorter when buyers are hurried. Show {add} with it.',
    },
    'hidden-leads': {
      moved: 'Win rate rose while new opportunities fell: are doubtful leads being left out?',
      unpaired: '{kpi} also rises when doubtful leads are left out. Show {add} with it.',
    },
    'lingering-deals': {
      moved: 'Win rate rose while more deals stayed open: are lost deals left open?',
      unpaired: '{kpi} also rises when lost deals are left open. Show {add} with it.',
    },
    'small-deals': {
      moved: 'More was closed while the average deal shrank: is value given away to close?',
      unpaired: '{kpi} says nothing of what the deals are worth. Show {add} with it.',
    },
    'wrong-customers': {
      moved: 'Revenue rose while customers left or brought less: are the wrong customers being won?',
      unpaired: '{kpi} also rises with customers who soon leave. Show {add} with it.',
    },
    'bought-revenue': {
      moved: 'More was sold while the margin fell: are discounts buying it?',
      unpaired: '{kpi} also rises with discounts. Show {add} with it.',
    },
    'kind-words': {
      moved: 'The promoter score rose while customers left or their accounts scored lower: do a few voices hide the rest?',
      unpaired: '{kpi} says little about who will stay. Show {add} with it.',
    },
    'happy-answers': {
      moved: 'Scores rose while fewer people answered: are only happy customers asked?',
      unpaired: '{kpi} also rises when only happy customers are asked. Show {add} with it.',
    },
    'empty-replies': {
      moved: 'Replies came sooner while they solved less: are the first replies empty?',
      unpaired: '{kpi} also gets better with replies that solve nothing. Show {add} with it.',
    },
    'early-closing': {
      moved: 'Tickets were closed sooner while more came back, waited or left customers unhappy: are they closed too early?',
      unpaired: '{kpi} also gets shorter when tickets are closed unsolved. Show {add} with it.',
    },
    'pushed-upgrades': {
      moved: 'Upgrades rose while customers left or were less happy: are they pushed on people they do not fit?',
      unpaired: '{kpi} also rises with upgrades that do not fit. Show {add} with it.',
    },
    'padded-pipeline': {
      moved: 'The pipeline grew while its deals got older or fewer were won: are dead deals kept open?',
      unpaired: '{kpi} also grows with deals that are dead. Show {add} with it.',
    },
    'lowered-bar': {
      moved: 'More was entered while less of it was won: has the bar been lowered?',
      unpaired: '{kpi} also rises when anything counts as an opportunity. Show {add} with it.',
    },
    'masked-losses': {
      moved: 'Net retention rose while more was lost: do a few upgrades hide it?',
      unpaired: '{kpi} also rises when a few upgrades outweigh many losses. Show {add} with it.',
    },
    'cheap-renewals': {
      moved: 'More contracts were renewed while less of their value was: are discounts saving them?',
      unpaired: '{kpi} says nothing of the price of renewing. Show {add} with it.',
    },
  },
} as const satisfies { board: Readonly<Record<string, string>>; rules: Readonly<Record<string, Story>> };
