/** The bare letters and digits of a name: `Deal Owner*`, `deal_owner` and `dealOwner` are the same. */
export function bareName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The names a header may go by, the fullest first: as it is, without what stands in brackets, and without the object
 * in front (`Deal - Owner` is an owner).
 *
 * @param objects bare names of what a row of the table is called
 */
export function nameForms(name: string, objects: readonly string[]): string[] {
  const forms = [bareName(name)];
  const plain = bareName(name.replace(/\([^)]*\)|\[[^\]]*\]/g, ''));
  if (plain !== '' && plain !== forms[0]) forms.push(plain);
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i] as string;
    const object = objects.find((word) => form.length > word.length && form.startsWith(word));
    if (object) forms.push(form.slice(object.length));
  }
  return forms;
}
