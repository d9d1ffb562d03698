import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { matchArticles, splitArticles } from '@laureate/core';
import { stringify } from 'yaml';
import { z } from 'zod';
import { cliCommand } from '../cli-command.ts';
import { Misuse } from '../misuse.ts';
import { readText } from '../read-file.ts';
import { readSoundScheme } from '../scheme-library.ts';

/** Lays an official text beside a scheme's articles, so that both can be read together on this machine. */
export const schemeText = cliCommand('scheme text', {
  args: ['<id>', '<file>'],
  options: [{ flags: '--out <folder>' }],
  examples: ['scheme text my-city measures.txt', 'scheme text my-city measures.txt --out texts'],
  input: z.object({ id: z.string(), file: z.string(), out: z.string().optional() }),
  run: (context, { id, file, out }) => {
    const { bundle } = readSoundScheme(context.schemes, id).loaded;
    const provisions = splitArticles(readText(file));
    if (provisions.length === 0) throw new Misuse('no-articles', { file });
    const { matched, articlesWithoutText, provisionsWithoutArticle } = matchArticles(
      provisions,
      bundle.articles,
    );
    const written = join(out ?? dirname(file), 'texts.yaml');
    writeFileSync(written, stringify(matched));
    const left = provisionsWithoutArticle.map(({ key, label }) => ({ key, label }));
    const json = { written, matched: matched.map(({ article }) => article), articlesWithoutText, left };
    const lines = [
      context.tell('text.matched', { count: matched.length }),
      context.tell('text.without-text', { count: articlesWithoutText.length }),
      ...articlesWithoutText.map((article) => `  ${article}`),
      context.tell('text.without-article', { count: left.length }),
      ...left.map(({ label, key }) => `  ${label}  ${context.paint.dim(key)}`),
      context.tell('text.written', { file: written }),
    ];
    const isWhole = articlesWithoutText.length + left.length === 0;
    return { exit: isWhole ? 0 : 1, json, lines };
  },
});
