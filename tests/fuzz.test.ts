import { describe, expect, test } from 'vitest';
import { readCorpus } from './fuzz/input-folder.ts';
import { targets } from './fuzz/targets.ts';

describe.each(Object.entries(targets))('what fuzzing has found to reach the most of %s', (name, { check }) => {
  const corpus = [...readCorpus(name)];

  test('is kept', () => {
    expect(corpus.length).toBeGreaterThan(5);
  });

  test.each(corpus)('holds what must hold: %s', (_, input) => {
    check(input);
  });
});
