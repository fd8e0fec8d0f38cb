/** A check of the part of JSON Schema that our schema uses: enough to see what it allows and what it refuses. */
type Schema = {
  $ref?: string; type?: string | string[]; enum?: unknown[]; oneOf?: Schema[]; required?: string[]; properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema; items?: Schema; prefixItems?: Schema[]; pattern?: string; minItems?: number; minProperties?: number;
  minimum?: number; minLength?: number; $defs?: Record<string, Schema>;
};

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value);

/** Where a value breaks a schema; empty where it does not. */
export function violations(value: unknown, schema: object, root: object = schema, at = ''): string[] {
  const s = schema as Schema;
  if (s.$ref) return violations(value, (root as Schema).$defs?.[s.$ref.replace('#/$defs/', '')] ?? {}, root, at);
  const found: string[] = [];
  const wrong = (what: string): number => found.push(`${at || 'the whole'}: ${what}`);
  const types = [s.type ?? []].flat();
  const type = typeOf(value);
  if (types.length > 0 && !types.includes(type) && !(type === 'integer' && types.includes('number'))) wrong(`is ${type}`);
  if (s.enum && !s.enum.includes(value)) wrong(`is ${JSON.stringify(value)}`);
  if (s.oneOf && s.oneOf.filter((one) => violations(value, one, root, at).length === 0).length !== 1) wrong('fits not exactly one form');
  if (typeof value === 'string' && s.pattern && !new RegExp(s.pattern).test(value)) wrong(`is "${value}"`);
  if (typeof value === 'string' && value.length < (s.minLength ?? 0)) wrong('is too short');
  if (Array.isArray(value)) {
    if (value.length < (s.minItems ?? 0)) wrong('has too few entries');
    value.forEach((entry, index) => found.push(...violations(entry, s.prefixItems?.[index] ?? s.items ?? {}, root, `${at}[${index}]`)));
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    if (entries.length < (s.minProperties ?? 0)) wrong('is empty');
    for (const key of s.required ?? []) if (!Object.hasOwn(value, key)) wrong(`lacks ${key}`);
    for (const [key, inner] of entries) {
      const known = s.properties?.[key];
      if (known) found.push(...violations(inner, known, root, `${at}.${key}`));
      else if (s.additionalProperties === false) wrong(`has ${key}`);
      else if (typeof s.additionalProperties === 'object') found.push(...violations(inner, s.additionalProperties, root, `${at}.${key}`));
    }
  }
  return found;
}
