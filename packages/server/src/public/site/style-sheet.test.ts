import { describe, expect, it } from 'vitest';
import { assets } from './assets.ts';

const css = assets.find(({ path }) => path === '/public/site.css')?.bytes.toString('utf8') ?? '';

/** The colours by name that a part of the sheet sets. */
function coloursIn(part: string): ReadonlyMap<string, string> {
  return new Map(
    [...part.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const [, light = '', , dark = ''] = /:root \{(.*?)\n\}(.*?):root \{(.*?)\n {2}\}/s.exec(css) ?? [];
const shades = { light: coloursIn(light), dark: coloursIn(dark) };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** Text and what it stands on. */
const pairs = [
  ['ink', 'ground'],
  ['ink', 'paper'],
  ['quiet', 'ground'],
  ['quiet', 'paper'],
  ['accent', 'ground'],
  ['accent', 'paper'],
  ['accent', 'accent-paper'],
  ['ground', 'accent'],
  ['band-ink', 'band'],
  ['official', 'ground'],
  ['official', 'official-paper'],
  ['warn', 'warn-paper'],
  ['warn', 'ground'],
  ['good', 'ground'],
  ['rest', 'rest-paper'],
  ['rest', 'ground'],
] as const;

describe.each(['light', 'dark'] as const)('in %s colours', (shade) => {
  it.each(pairs)('%s is read on %s', (text, ground) => {
    const colours = shades[shade];

    expect(contrast(colours.get(text) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

it('both shades set the same colours', () => {
  expect([...shades.dark.keys()]).toEqual([...shades.light.keys()]);
});

it('the accent is the deep blue of the house', () => {
  expect(shades.light.get('accent')).toBe('#1f4e8c');
});

it('red is only for what is official or withdrawn', () => {
  const plain = css.replace(/\/\*.*?\*\//gs, '');
  const rules = [...plain.matchAll(/([^{}]+)\{([^{}]*var\(--official[^{}]*)\}/g)];

  expect(rules.map(([, selector = '']) => selector.trim().replace(/\s+/g, ' '))).toEqual([
    '.note.official',
    '.notice h1',
    '.answer[data-status="withdrawn"]',
    '.answer[data-status="withdrawn"] h2, .standing[data-standing="withdrawn"]',
  ]);
});

it('asks for nothing from elsewhere', () => {
  expect(css).not.toMatch(/url\(|@import|https?:/);
});
