/** HTML that was written here. Everything else is text, and is escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Content = Markup | string | number | undefined | readonly Content[];

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function write(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(write).join('');
  return String(content).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** Puts texts and other markup into HTML: in its text, or in an attribute between double quotes. */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.map((part, i) => part + write(values[i])).join(''));
}

/** HTML of the project's own, such as an example that is shown as it works. */
export function asMarkup(text: string): Markup {
  return new Markup(text);
}
