import { choiceWord } from '@laureate/locales';
import type { Locator } from 'playwright-core';
import { draftOf, type OneOfDraft } from '../../../packages/web/src/features/act-form/model/draft.ts';
import type {
  Field,
  GroupField,
  ListField,
} from '../../../packages/web/src/features/act-form/model/field.ts';

/** A file as a person has it on their desk. */
export interface FileAtHand {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const idOf = (path: string): string => `[id="f-${path.replaceAll('.', '-')}"]`;
const under = (path: string, name: string | number): string =>
  path === '' ? String(name) : `${path}.${name}`;

/** Fills a generated form in as a person does: every part of a payload into the input that asks for it. */
export class FormFiller {
  readonly #form: Locator;
  readonly #fileNamed: (name: string) => FileAtHand;

  constructor(form: Locator, fileNamed: (name: string) => FileAtHand) {
    this.#form = form;
    this.#fileNamed = fileNamed;
  }

  async fill(field: Field, value: unknown, path = ''): Promise<void> {
    switch (field.kind) {
      case 'fixed':
        return;
      case 'group':
        return this.#fillGroup(field, value as Readonly<Record<string, unknown>>, path);
      case 'list':
        return this.#fillList(field, value as readonly unknown[], path);
      case 'map':
        return this.#fillMap(field.value, Object.entries(value as object), path);
      case 'one-of':
        return this.#fillOneOf(field.options, value, path);
      case 'file':
        return this.#addFiles([String(value)], path);
      case 'yes-no':
        return this.#choose(path, value === true ? 0 : 1);
      case 'choice':
        return this.#fillChoice(field.options, String(value), path);
      case 'raw':
        return this.#input(path).fill(JSON.stringify(value));
      default:
        return this.#type(String(value), path);
    }
  }

  /** An input with suggestions drops a list down that goes when one leaves it. */
  async #type(text: string, path: string): Promise<void> {
    const input = this.#input(path);
    if ((await input.inputValue()) === text) return;
    await input.fill(text);
    if ((await input.getAttribute('role')) === 'combobox') await input.press('Tab');
  }

  #input(path: string): Locator {
    return this.#form.locator(idOf(path));
  }

  #frame(path: string): Locator {
    return path === '' ? this.#form : this.#form.locator(`[data-field="${path}"]`);
  }

  #choose(path: string, at: number): Promise<void> {
    return this.#frame(path).locator('.ant-radio-wrapper').nth(at).click();
  }

  /** Members that the desk has settled are not asked: those are left alone. */
  async #fillGroup(field: GroupField, value: Readonly<Record<string, unknown>>, path: string): Promise<void> {
    for (const { name, field: member } of field.members) {
      if (value[name] === undefined || member.kind === 'fixed') continue;
      const at = under(path, name);
      if ((await this.#frame(at).count()) > 0) await this.fill(member, value[name], at);
    }
  }

  async #fillList(field: ListField, values: readonly unknown[], path: string): Promise<void> {
    const { item } = field;
    if (item.kind === 'file') return this.#addFiles(values.map(String), path);
    if (item.kind === 'choice') {
      for (const value of values)
        await this.#frame(path)
          .locator('.ant-checkbox-wrapper')
          .nth(item.options.indexOf(String(value)))
          .click();
      return;
    }
    const add = this.#form.locator(`[data-add="${path}"]`);
    const entries = add.locator('xpath=..').locator(':scope > .form-list-entry');
    for (let count = await entries.count(); count > values.length; count -= 1)
      await entries.last().locator(':scope > button').click();
    for (const [at, value] of values.entries()) {
      if (at >= (await entries.count())) await add.click();
      await this.fill(item, value, under(path, at));
    }
  }

  async #fillMap(
    field: Field,
    entries: readonly (readonly [string, unknown])[],
    path: string,
  ): Promise<void> {
    const add = this.#form.locator(`[data-add="${path}"]`);
    for (const [at, [key, value]] of entries.entries()) {
      await add.click();
      await this.#frame(path).locator('.map-key').nth(at).fill(key);
      await this.fill(field, value, under(path, key));
    }
  }

  async #fillOneOf(options: readonly Field[], value: unknown, path: string): Promise<void> {
    const { chosen } = draftOf({ kind: 'one-of', options }, value) as unknown as OneOfDraft;
    const option = chosen === null ? undefined : options[chosen];
    if (chosen === null || !option) throw new Error(`${path}: no form takes ${JSON.stringify(value)}`);
    if (options.length <= 5) await this.#choose(path, chosen);
    else await this.#pick(path, chosen);
    await this.fill(option, value, path);
  }

  async #fillChoice(options: readonly string[], value: string, path: string): Promise<void> {
    if (options.length <= 6) return this.#choose(path, options.indexOf(value));
    const word = choiceWord('zh-CN', path, value);
    await this.#input(path).fill(word);
    await this.#form.page().locator(`.ant-select-item-option[title="${word}"]`).click();
  }

  /** An entry of a list that drops down, with the keys: the first is chosen when it opens. */
  async #pick(path: string, at: number): Promise<void> {
    const input = this.#input(path);
    await input.press('ArrowDown');
    for (let step = 0; step < at; step += 1) await input.press('ArrowDown');
    await input.press('Enter');
  }

  async #addFiles(names: readonly string[], path: string): Promise<void> {
    const input = this.#input(path);
    await input.setInputFiles(names.map((name) => this.#fileNamed(name)));
    await this.#frame(path).locator(`.files li:nth-child(${names.length})`).waitFor();
  }
}
