/** One of our articles as the page around it may have it. */
export interface Story {
  readonly title: string;
  /** The lines above the story, as they stand: byline, date, standfirst. */
  readonly head: readonly string[];
  readonly paragraphs: readonly string[];
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00A0', '&nbsp;').replaceAll('"', '&quot;');

const menu = ['Home', 'World', 'Politics', 'Business', 'Culture', 'Sports', 'Opinion', 'Video'];
const links = menu.map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('');
const cookies = `<div id="cookie-banner" class="cookie-consent"><p>We and our partners store cookies on your device, and
  process personal data such as your address and the pages you visit, to show offers that suit you.</p>
  <button>Accept all</button> <a href="/privacy">Manage choices</a></div>`;
const related = `<div class="related-stories"><h3>Related stories</h3><ul>
  <li><a href="/r1">Harbour bridge closed again after a storm, officials said</a></li>
  <li><a href="/r2">Ten things to know about the new timetable</a></li>
  <li><a href="/r3">Ferry operator names a new chief</a></li></ul></div>`;
const share = `<div class="share-bar"><a href="#fb">Facebook</a> <a href="#x">X</a> <a href="#mail">Mail</a></div>`;
const comments = `<section id="comments" class="comments"><h2>3 comments</h2>
  <div class="comment"><p>I was on that boat, and nobody told us anything, which was rather frightening.</p></div>
  <div class="comment"><p>The same thing happened last year, and the year before, if I remember it well.</p></div></section>`;
const newsletter = `<div class="newsletter-signup"><p>Get our morning briefing in your inbox, every working day.</p>
  <form><input type="email"><button>Sign up</button></form></div>`;
const footer = `<footer><ul>${links}</ul><p>© 2031 Example Media. All rights reserved. Reprints need our consent.</p></footer>`;

/** Nothing of this may be in the body of an import. */
export const furniture = [
  'We and our partners',
  'Manage choices',
  'Harbour bridge closed',
  'Ferry operator names',
  'nobody told us anything',
  'Get our morning briefing',
  'All rights reserved',
  'Culture',
];

/** Ways in which sites build a page; each puts the same furniture around the story. */
export const templates: Readonly<Record<string, (story: Story) => string>> = {
  'an article element': ({ title, head, paragraphs }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)} | Example</title>
<script>document.write('<p>from a script</p>')</script></head>
<body>${cookies}<header><nav><ul>${links}</ul></nav></header>
<main><article><header><h1>${escapeHtml(title)}</h1>
${head.map((line) => `<p class="byline-and-date">${escapeHtml(line)}</p>`).join('\n')}${share}</header>
<figure><img src="a.jpg" alt="A picture"><figcaption>A caption.</figcaption></figure>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join(`\n`)}
${newsletter}${share}</article>${related}${comments}</main>${footer}</body></html>`,

  'nothing but div': ({ title, head, paragraphs }) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta property="og:title" content="${escapeHtml(title)}"></head><body>
<div class="top-menu"><ul>${links}</ul></div>${cookies}
<div class="wrapper"><div class="left"><div class="headline"><h1>${escapeHtml(title)}</h1></div>
<div class="article-info">${head.map((line) => `<div>${escapeHtml(line)}</div>`).join('')}</div>
<div class="article-body">${paragraphs.map((text) => `<div>${escapeHtml(text)}</div>`).join('\n')}</div>
${share}${comments}</div><div class="sidebar">${related}${newsletter}</div></div>${footer}</body></html>`,

  'lines broken by br': ({ title, head, paragraphs }) => `<html><head><title>${escapeHtml(title)}</title></head>
<body><div id="gnb"><ul>${links}</ul></div><h2>${escapeHtml(title)}</h2>
<p class="writer">${head.map(escapeHtml).join('<br>')}</p>
<div id="articleText" class="view_con">${paragraphs.map(escapeHtml).join('<br><br>\n')}</div>
${share}${related}${comments}${cookies}${footer}</body></html>`,

  'a table of the nineties': ({ title, head, paragraphs }) => `<HTML><HEAD><TITLE>${escapeHtml(title)}</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="100%"><TR><TD VALIGN=top><UL>${links}</UL></TD><TD><H1>${escapeHtml(title)}</H1>
${head.map((line) => `<P><FONT SIZE=1>${escapeHtml(line)}</FONT>`).join('\n')}
${paragraphs.map((text) => `<P><FONT FACE=Times>${escapeHtml(text)}</FONT>`).join('\n')}
</TD><TD>${related}${newsletter}</TD></TR></TABLE>${comments}${cookies}${footer}</BODY></HTML>`,

  'sections with offers in between': ({ title, head, paragraphs }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><script type="application/ld+json">
{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Example"},{"@type":["NewsArticle"],"headline":${JSON.stringify(title)}}]}
</script></head><body><header class="site-header"><nav>${links}</nav></header>${cookies}
<main class="page"><section class="story-header"><h1 itemprop="headline">${escapeHtml(title)}</h1>
${head.map((line) => `<span class="dateline">${escapeHtml(line)}</span>`).join(' <br> ')}</section>
<section class="story-content">${paragraphs
    .map(
      (text, index) => `<p>${escapeHtml(text)}</p>${index % 4 === 3 ? `<div class="ad-slot">Advertisement</div>` : ''}`,
    )
    .join('')}</section>${share}${newsletter}${related}</main>${comments}${footer}</body></html>`,
};
