import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { renderHtml } from '../src/reporters/html.ts';
import { digest, report } from './in-memory.ts';
import { tellManyFacts } from './many-facts.ts';

test('w', () => {
  for (const n of [1000, 10000]) {
    let t = performance.now();
    const p = tellManyFacts(n);
    console.log(
      Object.keys(p).length,
      Object.values(p).reduce((a, b) => a + b.length, 0),
    );
    const r = report(p);
    console.log('check', performance.now() - t, JSON.stringify(r.counts));
    t = performance.now();
    const h = renderHtml(r, digest);
    console.log('render', performance.now() - t, h.length);
    writeFileSync(`/tmp/htmlwork/many${n}.html`, h);
  }
});
