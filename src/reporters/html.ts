import type { Digest } from '../model/input.ts';
import type { Report } from '../model/report.ts';
import { renderApart } from './html/apart.ts';
import { renderEvidence } from './html/evidence.ts';
import { renderFactTable } from './html/fact-table.ts';
import { renderFilters } from './html/filters.ts';
import { renderAccepted, renderDecisions } from './html/findings.ts';
import { html, trusted } from './html/markup.ts';
import { renderMasthead } from './html/masthead.ts';
import pageScript from './html/page.client.js';
import { PageIndex } from './html/page-index.ts';
import { pageStyle } from './html/page-style.ts';
import { renderRules } from './html/rules.ts';
import { renderSources } from './html/sources.ts';
import { renderTimeline } from './html/timeline.ts';

/**
 * The consistency report as one page that needs nothing else: no network, no script for reading, and a policy
 * that forbids all but its own style and script. `digest` makes the hashes of that policy.
 */
export function renderHtmlInPieces(report: Report, digest: Digest): Iterable<string> {
  const index = new PageIndex(report);
  const sections = [
    ['decisions', 'Decisions', renderDecisions(index)],
    ['accepted', 'Kept', renderAccepted(index)],
    ['facts', 'Facts', renderFactTable(index)],
    ['apart', 'Told apart', renderApart(index)],
    ['timeline', 'Timeline', renderTimeline(index)],
    ['evidence', 'Evidence', renderEvidence(index)],
    ['sources', 'Sources', renderSources(index)],
    ['rules', 'Rules', renderRules(index)],
  ] as const;
  const present = sections.filter(([, , section]) => !section.isEmpty);
  const policy = [
    "default-src 'none'",
    `style-src '${hashSource(pageStyle, digest)}'`,
    `script-src '${hashSource(pageScript, digest)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`${trusted('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Consistency report</title>
<link rel="icon" href="data:,">
<style>${trusted(pageStyle)}</style>
</head>
<body${index.isLong && html` class="long"`}>
<a class="skip" href="#main">Skip to the report</a>
${renderMasthead(report)}
<div class="bar">
<nav aria-label="Parts of the report"><ul>${present.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
${renderFilters(index)}</div>
<main id="main" tabindex="-1">
${present.map(([, , section]) => section)}</main>
<footer>Checked by ${report.tool.name} ${report.tool.version}. It says what the texts say, and not who is right.</footer>
<script>${trusted(pageScript)}</script>
</body>
</html>
`.pieces;
}

/** The same as one string. */
export function renderHtml(report: Report, digest: Digest): string {
  return [...renderHtmlInPieces(report, digest)].join('');
}

/** A hash as the policy wants it: base64 of the bytes. */
function hashSource(text: string, digest: Digest): string {
  const bytes = digest(text).match(/../g) ?? [];
  return `sha256-${btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))}`;
}
