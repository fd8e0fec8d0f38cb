import type { RowCell } from '../../data/index.ts';

const schemes: ReadonlySet<string> = new Set(['http:', 'https:']);

/** The fields that a template names in braces. */
export function fieldsOfLink(template: string): string[] {
  return [...template.matchAll(/\{([^{}]+)\}/g)].map(([, field]) => field as string);
}

/**
 * The address of a row: the template with the values in it, encoded; without a template the row's own. None where a value is
 * missing, and none but http, https and addresses on this site.
 */
export function linkOf(template: string | undefined, cell: (field: string) => RowCell, base: string): string | undefined {
  if (!template) return safe(cell('url'), base);
  const fields = fieldsOfLink(template);
  if (fields.some((field) => cell(field) === null)) return undefined;
  return safe(template.replace(/\{([^{}]+)\}/g, (_whole, field: string) => encodeURIComponent(String(cell(field)))), base);
}

function safe(address: RowCell, base: string): string | undefined {
  if (typeof address !== 'string' || !address.trim() || !URL.canParse(address, base)) return undefined;
  const { protocol, href } = new URL(address, base);
  return schemes.has(protocol) ? href : undefined;
}
