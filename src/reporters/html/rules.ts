import { type Html, html } from './markup.ts';
import type { PageIndex } from './page-index.ts';

/** What the rules that found something mean. */
export function renderRules({ report, firedRules }: PageIndex): Html {
  const fired = report.rules.filter(({ id }) => firedRules.includes(id));
  if (fired.length === 0) return html``;
  return html`<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">The rules that spoke</h2>
<dl>${fired.map(
    ({ id, summary, page }) => html`<div id="rule-${id}"><dt><a href="#rule-${id}">${id}</a></dt>
<dd><p>${summary}</p>
${findReason(page).map((paragraph) => html`<p>${paragraph}</p>`)}<p><code>crossquote explain ${id}</code></p></dd></div>
`,
  )}</dl>
</section>
`;
}

/** The paragraphs of a rule's page on why it matters; the whole page is printed by `explain`. */
function findReason(page: string): string[] {
  const [, section] = /\n## Why it matters\n+(.*?)(?:\n## |$)/s.exec(page) ?? [];
  return (section ?? '')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').replace(/`/g, '').trim())
    .filter((paragraph) => paragraph !== '');
}
