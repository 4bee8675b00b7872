import type { Corpus } from '../model/corpus.ts';
import type { Draft } from '../model/finding.ts';
import type { FileKind } from '../model/problem.ts';

/** Problems of shape in one kind of file: the three rules about shape differ in nothing else. */
export function* reportShape(corpus: Corpus, fileKind: FileKind): Generator<Draft> {
  for (const problem of corpus.problems) {
    if (problem.kind !== 'shape' || problem.fileKind !== fileKind) continue;
    const { at, message, label, related, notes, help, claim, source } = problem;
    yield {
      message,
      primary: { at, text: label },
      related: related ?? [],
      notes: notes ?? [],
      ...(help !== undefined && { help }),
      ...(claim !== undefined && { claim }),
      ...(source !== undefined && { source }),
      // Neither a claim's id nor a file's name is part of what it is about.
      subject: [[claim ?? '', at.file].filter(Boolean).reduce((words, name) => words.replaceAll(name, ''), message)],
    };
  }
}
