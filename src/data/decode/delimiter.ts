import Papa from 'papaparse';

/** What separates the cells of a line in the files that CRMs and spreadsheets write. */
export const delimiters = [',', ';', '\t', '|', '^', '`'] as const;

const SAMPLE_LINES = 20;

/**
 * The separator that splits the first lines into the most lines of one width; of two such, the one that gives more cells.
 * A file of one column has none: the comma.
 */
export function detectDelimiter(text: string): string {
  const start = startOf(text);
  let best = { delimiter: ',', lines: 0, width: 1 };
  for (const delimiter of delimiters) {
    const sample = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: SAMPLE_LINES, worker: false, skipEmptyLines: true }).data;
    const width = sample[0]?.length ?? 0;
    const lines = sample.filter((cells) => cells.length === width).length;
    if (width > 1 && (lines > best.lines || (lines === best.lines && width > best.width))) best = { delimiter, lines, width };
  }
  return best.delimiter;
}

/** Enough for the sample, though cells span lines: the reader would take apart all it is given before it looks at the first. */
function startOf(text: string): string {
  let end = -1;
  for (let line = 0; line < SAMPLE_LINES * 3; line++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text;
  }
  return text.slice(0, end);
}
