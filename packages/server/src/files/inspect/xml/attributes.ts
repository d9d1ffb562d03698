const attributeForm = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entityForm = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The attributes of a tag by name without prefix, character references decoded. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = Array.from(tag.matchAll(attributeForm), ([, name = '', double, single]) => {
    return [name.slice(name.indexOf(':') + 1), decode(double ?? single ?? '')] as const;
  });
  return new Map(found);
}

function decode(text: string): string {
  return text.replace(
    entityForm,
    (whole, hex: string | undefined, decimal: string | undefined, name: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
