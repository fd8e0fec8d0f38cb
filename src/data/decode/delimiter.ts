import Papa from 'papaparse';

/** What separates the cells of a line in the files that CRMs and spreadsheets write. */
export const delimiters = [',', ';', '\t', '|', '^', '`'] as const;

const SAMPLE_LINES = 20;

// Excel's own way to name the separator, on a line before the header.
const SEPARATOR_LINE = /^"?sep=(.)"?[^\S\r\n]*(\r\n?|\n)/i;

/** How the cells of a text are separated, and the length of the line that declares it; 0 where there is none. */
export function dialectOf(text: string): { delimiter: string; declaration: number } {
  const line = SEPARATOR_LINE.exec(text);
  return { delimiter: line?.[1] ?? detectDelimiter(startOf(text)), declaration: line?.[0].length ?? 0 };
}

/**
 * The separator that splits the first lines into the most lines of one width; of two such, the one that gives more cells.
 * A file of one column has none: the comma.
 */
function detectDelimiter(start: string): string {
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
  const lines = /^(?:[^\r\n]*(?:\r\n?|\n)){1,60}/.exec(text)?.[0] ?? text;
  return lines.replace(/\r\n?/g, '\n');
}
