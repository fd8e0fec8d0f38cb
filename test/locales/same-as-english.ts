/** Names that every language writes as English does. */
export const names: readonly string[] = ['NPS', 'MRR', 'ARR', 'GRR', 'NRR', 'CAC', 'SLA', 'FCR', 'ROI', 'ARPA', 'n'];

/** What a language says as English does: the same word, or a term that its people have taken over. */
export const same: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Q{quarter} {year}', 'Q{quarter}', 'Definition', 'Pipeline', 'Name', 'Team', 'Segment', 'linear', 'ID', 'Account', 'Status', 'Link', 'Deal', 'Ticket',
  ],
  es: ['LTV : CAC', 'no', 'ID', 'Ticket', 'leads', 'tickets', 'Pipeline'],
  fr: [
    'Segment', 'Net', 'ID', 'Type', 'Date', 'Contacts', 'Contact', 'Ticket', 'leads', 'tickets', '{n} pt', '{n} pts', 'Source', 'excellent',
    '± {n} point, {word}', '± {n} points, {word}', 'Pipeline', 'Conversion', 'Satisfaction',
  ],
  it: ['Pipeline', '{n} account', 'Team', 'LTV : CAC', 'no', 'ID', 'Account', 'Link', 'Ticket'],
  ro: ['Pipeline', 'Segment', 'Cost', 'Net', 'LTV : CAC', 'ID', 'Link'],
};
