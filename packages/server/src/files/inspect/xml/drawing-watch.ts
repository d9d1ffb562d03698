import { attributesOf } from './attributes.ts';
import type { XmlVisitor } from './xml-scanner.ts';

const activeTags = new Set(['script', 'foreignobject', 'handler', 'iframe', 'embed', 'object']);

/** Watches an SVG drawing for what acts by itself: scripts, foreign objects, event handlers, outside references. */
export class DrawingWatch implements XmlVisitor {
  isActive = false;

  open(name: string, tag: string): void {
    if (activeTags.has(name.toLowerCase())) this.isActive = true;
    for (const [attribute, value] of attributesOf(tag)) {
      if (/^on[a-z]/i.test(attribute)) this.isActive = true;
      if (attribute.toLowerCase() === 'href' && !/^\s*(?:#|data:image\/(?!svg))/i.test(value))
        this.isActive = true;
    }
  }
}
