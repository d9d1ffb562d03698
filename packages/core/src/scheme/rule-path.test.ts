import { expect, test } from 'vitest';
import { citesAt, findRule, readablePath, ruleAt } from './rule-path.ts';

const document = {
  process: [
    { stage: 'call', cites: ['a1'] },
    { stage: 'public-notice', term: { value: 5, cites: ['a2'] }, media: ['site'], cites: ['a3'] },
  ],
  grades: [
    {
      id: 'award',
      places: {
        organisation: { value: 8, cites: ['a4'] },
        individual: { value: 10, cites: ['a4', 'a5'] },
      },
    },
  ],
  vetoes: [{ id: 'v.1', window: { value: 5, cites: ['x3.1'] }, cites: ['x3.1'] }],
};

test('a path names entries of lists by their id, stage or kind', () => {
  expect(findRule(document, 'process.public-notice.term')).toEqual(['process', 1, 'term']);
  expect(ruleAt(document, 'grades.award.places.organisation')).toEqual({ value: 8, cites: ['a4'] });
});

test('an id may hold a dot', () => {
  expect(ruleAt(document, 'vetoes.v.1.window.value')).toBe(5);
});

test('a position in a list is a name too', () => {
  expect(findRule(document, 'process.0')).toEqual(['process', 0]);
  expect(findRule(document, 'process.2')).toBeUndefined();
});

test('a path that leads nowhere has no rule', () => {
  expect(ruleAt(document, 'process.defence')).toBeUndefined();
  expect(ruleAt(document, 'process.public-notice.term.value.more')).toBeUndefined();
  expect(ruleAt(document, 'grades.award.toString')).toBeUndefined();
});

test('a place is read back as the path that leads to it', () => {
  const at = ['grades', 0, 'places', 'individual', 'value'];
  const path = readablePath(document, at);

  expect(path).toBe('grades.award.places.individual.value');
  expect(findRule(document, path)).toEqual(at);
});

test('a rule cites its own articles', () => {
  expect(citesAt(document, 'process.public-notice.term')).toEqual(['a2']);
});

test('a rule made of rules cites theirs, each once', () => {
  expect(citesAt(document, 'grades.award.places')).toEqual(['a4', 'a5']);
});

test('a part without a source of its own cites the rule around it', () => {
  expect(citesAt(document, 'process.public-notice.media')).toEqual(['a3']);
  expect(citesAt(document, 'process.public-notice.term.value')).toEqual(['a2']);
});

test('nothing is cited for a path without a rule', () => {
  expect(citesAt(document, 'process.none')).toEqual([]);
});
