/** A hash or number of 64 digits in groups that can be read aloud and compared by eye; copied, it is one text. */
export function Fingerprint({ label, hex }: { readonly label: string; readonly hex: string }) {
  const groups = hex.match(/.{1,8}/g) ?? [];
  return (
    <p className="fingerprint" data-fingerprint={hex}>
      <span className="fingerprint-label">{label}</span>
      <code>
        {groups.map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike; their place tells them apart
          <span key={at}>{group}</span>
        ))}
      </code>
    </p>
  );
}
