import type { Project } from './in-memory.ts';

/** Mark-up that would take over a page that let it in. */
export const evil = `</script></title></style><img src=x onerror="document.title='owned'">`;

/** A project whose every text tries to be something else: mark-up, an address, a name that objects have. */
export const hostile: Project = {
  'sources/__proto__.txt': `---
outlet: ${JSON.stringify(`${evil} & 'sons'`)}
origin: constructor
url: "javascript:document.title='owned'"
archived: "data:text/html,<script>1</script>"
title: ${JSON.stringify(evil)}
published: 2031-05-05
---
${evil} ]]> <!-- --> The \u202egate\u202c was shut. ${'x'.repeat(10_000)} end\u0007.
`,
  'sources/"onmouseover=alert(1) .txt': '---\noutlet: Harbour News\n---\nThe gate was open. It was open.\n',
  'claims/c.yaml': `claims:
  - id: ${JSON.stringify(`"><script>document.title='owned'</script>`)}
    claim: ${JSON.stringify(evil)}
    fact: __proto__/constructor
    value: ${JSON.stringify(evil)}
    scope: { __proto__: ${JSON.stringify(evil)}, mode: "\u202eeno" }
    evidence:
      - { source: __proto__, quote: ${JSON.stringify(`${evil} ]]> <!-- -->`)}, said-by: ${JSON.stringify(evil)} }
      - { source: ${JSON.stringify('"onmouseover=alert(1) ')}, quote: The gate was open, value: "'" }
  - id: toString
    claim: The gate was shut.
    evidence:
      - { source: __proto__, quote: "The \\u202egate\\u202c was shot" }
      - { source: __proto__, quote: "${'x'.repeat(10_000)}" }
      - { source: "", quote: "" }
  - id: toString
    claim: Twice.
    evidence: [{ source: __proto__, quote: was shut }]
`,
  'claims/broken.yaml': `claims: [${evil}`,
};
