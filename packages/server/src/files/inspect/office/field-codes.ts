import { attributesOf } from '../xml/attributes.ts';
import type { XmlVisitor } from '../xml/xml-scanner.ts';

const maxKept = 4096;
const exchange = /(?:^|[\s"{=])DDE(?:AUTO)?[\s"}]/i;

/** Watches for data exchange with other programs: field codes of Word, links of Excel. */
export class FieldCodes implements XmlVisitor {
  exchangesData = false;
  #code = '';
  #isInCode = false;

  open(name: string, tag: string): void {
    if (name === 'instrText') this.#isInCode = true;
    if (name === 'fldChar') this.#code = '';
    if (name === 'ddeLink' || name === 'oleLink') this.exchangesData = true;
    if (name === 'fldSimple') this.#look(attributesOf(tag).get('instr') ?? '');
  }

  close(name: string): void {
    if (name !== 'instrText') return;
    this.#isInCode = false;
    this.#look(this.#code);
  }

  /** A code may be cut into several runs. */
  text(text: string): void {
    if (this.#isInCode) this.#code = (this.#code + text).slice(-maxKept);
  }

  #look(code: string): void {
    if (exchange.test(` ${code} `)) this.exchangesData = true;
  }
}
