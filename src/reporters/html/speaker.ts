import { type Html, html, join } from './markup.ts';
import type { EvidenceItem } from './page-index.ts';
import { tellDate, tellScope, tellVoice } from './wording.ts';

/** Who speaks in a piece of evidence, who wrote it, when, and under which circumstances it holds. */
export function renderSpeaker({ source, evidence, answer }: EvidenceItem): Html {
  const details = [
    answer && tellVoice(answer.reading),
    source && source.origin !== source.outlet && `written by ${source.origin}`,
    source && tellDate(source),
    ...(answer ? tellScope(answer.reading) : []),
  ];
  const isElsewhere = evidence.class === 'misattributed';
  return html`${isElsewhere && 'credited to '}<b>${source?.outlet ?? (evidence.source || 'no source')}</b> ${join(
    details.map((detail) => detail && html`<span>${detail}</span>`),
    ' ',
  )}`;
}
