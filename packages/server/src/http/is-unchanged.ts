/** Whether a request that says which tags it knows (`If-None-Match`) knows this one; weak tags count, as RFC 9110 has it. */
export function isUnchanged(ifNoneMatch: string | undefined, tag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((entry) => entry.trim().replace(/^W\//, ''));
  return known.includes(tag) || known.includes('*');
}
