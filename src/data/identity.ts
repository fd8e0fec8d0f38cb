const identities = new WeakMap<object, number>();
let identified = 0;

/** A number that tells one object or function of this page from another. */
export function identityOf(object: object): number {
  let identity = identities.get(object);
  if (identity === undefined) {
    identity = ++identified;
    identities.set(object, identity);
  }
  return identity;
}
