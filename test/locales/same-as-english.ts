/** Names that every language writes as English does. */
export const names: readonly string[] = ['NPS', 'MRR', 'ARR', 'GRR', 'NRR', 'CAC', 'SLA', 'FCR', 'ROI', 'ARPA', 'n'];

/** What a language says as English does: the same word, or a term that its people have taken over. */
export const same: Readonly<Record<string, readonly string[]>> = {
  de: ['Q{quarter} {year}', 'Q{quarter}', 'Definition', 'Pipeline', 'Name'],
  it: ['Pipeline', 'Budget', '{n} account'],
  ro: ['Pipeline'],
};
