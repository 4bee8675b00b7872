import type { LedgerRule, Rule, RuleInfo } from '../model/finding.ts';
import { ambiguousQuote } from './ambiguous-quote.ts';
import { claimShape } from './claim-shape.ts';
import { configShape } from './config-shape.ts';
import { contradiction } from './contradiction.ts';
import { contradictionUnlessScoped } from './contradiction-unless-scoped.ts';
import { disputed } from './disputed.ts';
import { duplicateClaim } from './duplicate-claim.ts';
import { expiredAcceptance } from './expired-acceptance.ts';
import { incomparableValues } from './incomparable-values.ts';
import { misattributedQuote } from './misattributed-quote.ts';
import { misreportedPosition } from './misreported-position.ts';
import { originNotShown } from './origin-not-shown.ts';
import { partiesDisagree } from './parties-disagree.ts';
import { quoteNotVerbatim } from './quote-not-verbatim.ts';
import { quoteOutOfContext } from './quote-out-of-context.ts';
import { retypedQuote } from './retyped-quote.ts';
import { selfContradiction } from './self-contradiction.ts';
import { sourceChanged } from './source-changed.ts';
import { sourceEdited } from './source-edited.ts';
import { sourceShape } from './source-shape.ts';
import { staleAcceptance } from './stale-acceptance.ts';
import { textCutByComment } from './text-cut-by-comment.ts';
import { timelineContradiction } from './timeline-contradiction.ts';
import { unattributedReading } from './unattributed-reading.ts';
import { uncitedSource } from './uncited-source.ts';
import { uncorroborated } from './uncorroborated.ts';
import { undeclaredCopy } from './undeclared-copy.ts';
import { unknownSource } from './unknown-source.ts';
import { valueNotInClaim } from './value-not-in-claim.ts';
import { valueNotInQuote } from './value-not-in-quote.ts';
import { wordCut } from './word-cut.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule about the corpus, in the order of the README: input, quotes, values, contradictions, sources. */
export const rules: readonly Rule[] = [
  yamlSyntax,
  claimShape,
  sourceShape,
  configShape,
  duplicateClaim,
  unknownSource,
  textCutByComment,
  quoteNotVerbatim,
  misattributedQuote,
  wordCut,
  ambiguousQuote,
  retypedQuote,
  quoteOutOfContext,
  unattributedReading,
  valueNotInQuote,
  valueNotInClaim,
  incomparableValues,
  contradiction,
  selfContradiction,
  misreportedPosition,
  contradictionUnlessScoped,
  disputed,
  partiesDisagree,
  timelineContradiction,
  uncorroborated,
  sourceChanged,
  sourceEdited,
  originNotShown,
  undeclaredCopy,
  uncitedSource,
];

/** Every rule about accepted findings. */
export const ledgerRules: readonly LedgerRule[] = [staleAcceptance, expiredAcceptance];

export const allRules: readonly RuleInfo[] = [...rules, ...ledgerRules];
