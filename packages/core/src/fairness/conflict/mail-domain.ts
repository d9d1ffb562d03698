/**
 * The domain of a mail address, or of a domain told alone, that says something of an employer; nothing for everybody's
 * domains and for what is no domain. Without a table of words no domain says anything.
 */
export function tellingDomain(text: string, everybodys: readonly string[] | undefined): string | undefined {
  const domain = text.normalize('NFKC').trim().toLowerCase().replace(/^.*@/, '').replace(/\.$/, '');
  if (everybodys === undefined || !/^[^\s.]+(\.[^\s.]+)+$/.test(domain)) return undefined;
  return everybodys.includes(domain) ? undefined : domain;
}

/** A domain and those it stands below, the nearest first, down to two labels. */
export function domainsAbove(domain: string): readonly string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}
