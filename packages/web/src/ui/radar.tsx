interface Spoke {
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
}

const SIZE = 220;
const MIDDLE = SIZE / 2;
const REACH = 78;

/** The end of a spoke at a share of its length. */
export function spokeEnd(at: number, of: number, share: number): readonly [number, number] {
  const angle = (at / of) * 2 * Math.PI - Math.PI / 2;
  return [MIDDLE + Math.cos(angle) * REACH * share, MIDDLE + Math.sin(angle) * REACH * share];
}

const outline = (spokes: readonly Spoke[], share: (spoke: Spoke) => number): string =>
  spokes
    .map((spoke, at) =>
      spokeEnd(at, spokes.length, share(spoke))
        .map((each) => each.toFixed(1))
        .join(','),
    )
    .join(' ');

/** Shares as a star; the same numbers stand beside it for those who do not see it. */
export function Radar({ label, spokes }: { readonly label: string; readonly spokes: readonly Spoke[] }) {
  return (
    <figure className="radar">
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={label}>
        <title>{label}</title>
        {[0.25, 0.5, 0.75, 1].map((ring) => (
          <polygon key={ring} points={outline(spokes, () => ring)} className="radar-ring" />
        ))}
        <polygon points={outline(spokes, ({ share }) => share)} className="radar-shape" />
        {spokes.map(({ name }, at) => {
          const [x, y] = spokeEnd(at, spokes.length, 1.22);
          return (
            <text key={name} x={x} y={y} textAnchor="middle" dominantBaseline="middle">
              {name}
            </text>
          );
        })}
      </svg>
      <figcaption className="only-read">
        {spokes.map(({ name, share }) => `${name} ${Math.round(share * 100)}%`).join(' ')}
      </figcaption>
    </figure>
  );
}
