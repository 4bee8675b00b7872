import{B as e,H as t}from"./begin.js";import{c as n,d as r,f as i,g as a,h as o,m as s,n as c,p as l,u}from"./check.js";import{t as d}from"./find-acceptances.js";var f=class{pieces;constructor(e){this.pieces=e}get isEmpty(){return this.pieces.length===0}};function p(e,...t){let n=new g;for(let[r,i]of e.entries())n.add(i),n.addContent(t[r]);return n.finish()}function m(e){let t=new g;return t.add(e),t.finish()}function h(e,t){let n=p`${t}`,r=new g,i=!0;for(let t of e){let e=p`${t}`;e.isEmpty||(i||r.addContent(n),r.addContent(e),i=!1)}return r.finish()}var g=class{pieces=[];last=``;add(e){this.last+=e,this.last.length<65536||(this.pieces.push(this.last),this.last=``)}addContent(e){if(e!==void 0&&e!==!1){if(e instanceof f)for(let t of e.pieces)this.add(t);else if(typeof e==`string`)this.add(te(e));else if(typeof e==`number`)this.add(String(e));else for(let t of e)this.addContent(t)}}finish(){return new f(this.last===``?this.pieces:[...this.pieces,this.last])}};const ee={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`};function te(t){return e(t).replace(/[&<>"']/g,e=>ee[e]??``)}function _(e){return p`${e.split(/`([^`]+)`/).map((e,t)=>t%2==1?p`<code>${e}</code>`:e)}`}function v(e){if(e==null||!URL.canParse(e))return;let{protocol:t,href:n}=new URL(e);return t===`http:`||t===`https:`?n:void 0}function y(e){return e.charAt(0).toUpperCase()+e.slice(1)}function b({value:e,means:t}){return p`<span class="value">${e}</span>${t!==void 0&&p` <span class="means">understood as ${t}</span>`}`}function ne({values:e,comparisons:t}){let n=new Map(e.flatMap(e=>e.readings.map(t=>[x(t),{value:e,reading:t}]))),r=/* @__PURE__ */ new Map;for(let{a:e,b:i,verdict:a,because:o}of t){let[t,s]=[n.get(x(e)),n.get(x(i))];if(!t||!s)continue;let c=JSON.stringify([t.value.value,s.value.value,a,o]);r.has(c)||r.set(c,{a:t,b:s,verdict:a,because:o})}return[...r.values()]}function x({claim:e,source:t}){return JSON.stringify([e,t])}function S(e,t){return Array.from({length:Math.ceil(e.length/t)},(n,r)=>e.slice(r*t,(r+1)*t))}const C={differs:`≠`,denies:`×`,hedges:`?`,refines:`≈`,agrees:`=`,alone:`·`,silent:`–`};function re(e,t){return e.values.flatMap(n=>{let[r,...i]=n.readings.filter(e=>e.outlet===t);if(!r)return[];let a=[r,...i];return[{value:n,readings:a,...oe(e,n,a,t)}]})}const ie=/* @__PURE__ */ new Set([...c,`incomparable`]),ae={changed:`another time`,grown:`a later count`,undecided:`texts are not compared`,"side-by-side":`both can hold`};function oe(e,t,n,r){if(n.every(({stance:e})=>e===`denies`))return{standing:`denies`,because:void 0};let i=e.comparisons.filter(({a:e,b:t})=>w(e,n)||w(t,n)),a=i.some(({verdict:e})=>ie.has(e));if(n.every(({stance:e})=>e===`hedges`))return{standing:`hedges`,because:void 0};if(a)return{standing:`differs`,because:void 0};if(t.outlets.some(e=>e!==r))return{standing:`agrees`,because:t.newsrooms.length===1?`one newsroom`:void 0};let o=i.find(({verdict:e})=>e===`refines`);if(o)return{standing:`refines`,because:o.because};if(i.some(({verdict:e,because:t})=>e===`compatible`&&t.includes(`timeline`)))return{standing:`agrees`,because:`by the timeline`};let s=i.find(({verdict:e})=>e!==`compatible`);return s?{standing:`differs`,because:se(s)}:{standing:`alone`,because:void 0}}function w({claim:e,source:t},n){return n.some(n=>n.claim===e&&n.source===t)}function se({verdict:e,because:t}){return e===`different-scope`?`another ${t.split(`:`)[0]??`scope`}`:ae[e]??t}const ce={contradicted:`answers that cannot all be true`,disputed:`speakers disagree, or an outlet and a speaker`,undecided:`texts that differ; no rule decides between them`,scoped:`answers differ, and time, circumstance, or kind explains all of it`,single:`one newsroom only`,unanimous:`the same answer, or one more exact than the other, from several newsrooms`},le={exact:{sign:`=`,words:`word for word`},typographic:{sign:`=`,words:`retyped, the same words`},elided:{sign:`…`,words:`with words left out`},bracketed:{sign:`[ ]`,words:`with brackets`},altered:{sign:`≠`,words:`not word for word`},misattributed:{sign:`≠`,words:`stands in another source`},absent:{sign:`×`,words:`stands in no source`},unchecked:{sign:`?`,words:`could not be checked`}};function T({line:e,endLine:t}){return e===t?`line ${e}`:`lines ${e} to ${t}`}function E({published:e,bounds:t}){if(e!==null)return e;if(!t)return`no date given`;let{earliest:n,latest:r}=t;return n===r?`no date given; by its words ${n}`:`no date given; by its words ${n} to ${r}`}function ue({scope:e}){return Object.entries(e).map(([e,t])=>e===`as-of`?`as of ${t}`:`${e}: ${t}`)}function D({saidBy:e,speaker:t=e,stance:n}){let r={affirms:`says so`,denies:`denies it`,hedges:`hedges it`}[n??`affirms`];return t===void 0?n===void 0||n===`affirms`?void 0:`the outlet ${r}`:`${t} ${r}`}const O={contradiction:{by:`values`,words:`they exclude each other, no circumstance tells them apart, and each outlet speaks for itself.`},"self-contradiction":{by:`values`,words:`they exclude each other, no circumstance tells them apart, and one outlet gives both.`},"misreported-position":{by:`voices`,words:`both report the same speaker, and the answers exclude each other.`},"contradiction-unless-scoped":{by:`scope`,words:`the answers exclude each other, unless a circumstance that one side alone gives tells them apart.`},disputed:{by:`voices`,words:`an outlet speaks for itself; a speaker denies it, or says otherwise.`},"parties-disagree":{by:`voices`,words:`two speakers give answers that exclude each other.`},"timeline-contradiction":{by:`timeline`,words:`no dates make all of these true together.`}};function de(e){let t=e.facts.filter(({fact:e})=>e!==void 0),n=me(e);if(t.length===0)return p``;let r=S(t,200).map((e,r)=>{let i=t.length<=200?`${u(t.length,`fact`)} by ${u(n.length,`outlet`)}, the most disagreement first`:`Facts ${s(r*200+1)} to ${s(r*200+e.length)} of ${s(t.length)} by ${u(n.length,`outlet`)}`,a=t[r*200-1]?.fact?.agreement;return he(e,n,i,r,a)});return p`<section id="facts" aria-labelledby="facts-title">
<h2 id="facts-title">Who says what</h2>
${fe()}
${r}
</section>`}function fe(){return p`<ul class="legend" aria-label="Words and signs of the table">${[[`agrees`,`with another outlet`],[`refines`,`more or less exact than another`],[`differs`,`from another outlet`],[`denies`,`what others say`],[`hedges`,`does not commit itself`],[`alone`,`no other outlet speaks of it`],[`silent`,`which is not agreeing`]].map(([e,t])=>p`<li><b class="s-${e}"><i aria-hidden="true">${C[e]}</i> ${e}</b> ${t}</li>`)}</ul>`}function pe(e,t){return e===void 0?`several newsrooms`:t.length>1?`one newsroom, ${e}`:e===t[0]?`its own newsroom`:`written by ${e}`}function me({report:e,outlets:t}){return t.map(t=>{let n=new Set(e.sources.filter(e=>e.outlet===t).map(({origin:e})=>e)),[r]=n;return{outlet:t,newsroom:n.size===1?r:void 0}}).sort((e,t)=>k(e.newsroom??e.outlet,t.newsroom??t.outlet)||k(e.outlet,t.outlet))}function k(e,t){return e<t?-1:+(e>t)}function he(e,t,n,r,i){let a=ge(t);return p`<div class="scroll${t.length>6&&` wide`}" role="region" tabindex="0" aria-labelledby="table-${r}">
<table class="facts">
<caption id="table-${r}">${n}</caption>
<colgroup></colgroup>
${a.map(({outlets:e})=>p`<colgroup span="${e.length}"${e.length>1&&p` class="wire"`}></colgroup>`)}
<thead>
<tr><th scope="col" rowspan="2">Fact</th>${a.map(({newsroom:e,outlets:t})=>p`<th scope="colgroup" colspan="${t.length}" class="newsroom${t.length>1&&` shared`}">${pe(e,t)}</th>`)}</tr>
<tr>${a.flatMap(({outlets:e})=>e.map(e=>p`<th scope="col">${e}</th>`))}</tr>
</thead>
${o.map(n=>_e(n,e,t,n!==i))}
</table>
</div>`}function ge(e){let t=[];for(let{newsroom:n,outlet:r}of e){let e=t.at(-1);e&&n!==void 0&&e.newsroom===n?e.outlets.push(r):t.push({newsroom:n,outlets:[r]})}return t}function _e(e,t,n,r){let i=t.filter(({fact:t})=>t?.agreement===e);return i.length===0?p``:p`<tbody class="a-${e}"${r&&p` id="agreement-${e}"`}>
<tr class="group"><th scope="rowgroup" colspan="${n.length+1}"><span><b>${e}</b> <i>${s(i.length)}</i> ${ce[e]}</span></th></tr>
${i.map(e=>ve(e,n))}</tbody>
`}function ve(e,t){let{fact:n,findings:r,number:i,anchor:a}=e;if(!n)return p``;let o=new Set(n.values.flatMap(e=>e.newsrooms)),s=r.some(({finding:e})=>e.status===`accepted`&&e.fact!==void 0),[c]=o;return p`<tr id="row-${a}" data-item="${i}"><th scope="row"><a href="#${a}">${A(e.name)}</a> <small>${o.size===1?`${c} only`:u(o.size,`newsroom`)}${s&&` · accepted`}</small></th>${t.map(({outlet:t,newsroom:r})=>ye(e,re(n,t),r===void 0))}</tr>
`}function ye(e,t,n){return t.length===0?p`<td>${C.silent} silent</td>`:p`<td>${t.map(t=>be(e,t,n))}</td>`}function be(e,{value:n,readings:r,standing:i,because:a},o){let[s]=r,c=e.claims.find(({claim:e})=>e.id===s.claim)?.evidence.find((e,t)=>t===s.evidence),l=D(s),u=[l!==void 0&&i!==`denies`&&i!==`hedges`?l:s.speaker??s.saidBy,o&&s.origin!==s.outlet?`by ${s.origin}`:void 0,a,r.length>1?`${r.length} quotes`:void 0].filter(e=>e!==void 0);return p`<a class="answer s-${i}" href="#${c?.anchor??e.anchor}"><span class="value">${t(n.value,80)}</span> <span class="word"><i aria-hidden="true">${C[i]}</i> ${i}${u.length>0&&p`<small>, ${u.join(`, `)}</small>`}</span></a>`}function A(e){let t=e.lastIndexOf(`/`)+1;return t===0?p`<span class="fact-name">${e}</span>`:p`<span class="fact-name"><span>${e.slice(0,t)}</span><wbr>${e.slice(t)}</span>`}const xe=[`different-scope`,`changed`,`grown`,`side-by-side`,`compatible`];function Se({verdict:e,because:t}){return xe.includes(e)&&(e!==`compatible`||t.includes(`timeline`))}const Ce=/* @__PURE__ */ new Map([[`side-by-side`,`all can hold side by side`],[`compatible`,`all fit on the timeline`]]);function we(e){let t=e.facts.flatMap(e=>{let t=e.fact?ne(e.fact).filter(Se):[];return t.length===0?[]:[{item:e,pairs:t}]});return t.length===0?p``:p`<section id="apart" aria-labelledby="apart-title">
<h2 id="apart-title">Looks like a contradiction, is not</h2>
<p class="lead">Answers that differ, and what tells them apart.</p>
<ul class="apart">
${t.map(({item:t,pairs:n})=>Te(t,n,e))}</ul>
</section>
`}function Te({anchor:e,name:t,number:n},r,i){let a=r.filter(({verdict:e})=>!Ce.has(e));return p`<li data-item="${n}"><a href="#${e}">${A(t)}</a>
<ul>${a.map(e=>p`<li>${j(e.a.value)}<span class="key">${Ee(e,i)}</span>${j(e.b.value)}</li>
`)}${[...Ce].map(([e,t])=>Oe(r.filter(t=>t.verdict===e),t))}</ul></li>
`}function j({value:e,outlets:t}){return p`<span class="side"><b class="value">${e}</b> <small>${t.join(`, `)}</small></span> `}function Ee({a:e,b:t,verdict:n,because:r},i){return n===`different-scope`?h(r.split(`; `).map(e=>e.split(`: `)).map(([e,t])=>p`<b>${e}</b> ${t}`),`; `):n===`changed`||n===`grown`?p`<b>as of</b> ${De(e.reading,i)}, ${De(t.reading,i)} <small>${r}</small>`:p`${r}`}function De({scope:e,source:t},n){let r=n.source(t);return e[`as-of`]??(r?E(r.source):``)}function Oe(e,t){return e.length===0?void 0:p`<li class="together">${[...new Set(e.flatMap(({a:e,b:t})=>[e.value,t.value]))].map(j)}<span class="key">${t}</span></li>
`}function M(e,{start:t,end:n},r){let i=[],a=t;for(let t of r){let[r,o]=[Math.max(a,t.start),Math.min(n,t.end)];r>=o||(i.push(p`${e.slice(a,r)}<mark>${e.slice(r,o)}</mark>`),a=o)}return p`${i}${e.slice(a,n)}`}function ke(e,t,n){let r=e.slice(Math.max(n.start,t.start-450),t.start),i=e.slice(t.end,Math.min(n.end,t.end+450)),[a]=[...r.matchAll(Ae)].slice(-1),o=i.search(Ae),s=a?a.index+a[0].length:t.start-r.length<=n.start?0:Math.max(0,r.length-240)+je(r.slice(-240)),c=o>=0?o:t.end+i.length>=n.end?i.trimEnd().length:Me(i.slice(0,240));return{start:t.start-r.length+s,end:t.end+c}}const Ae=/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))/g;function je(e){return e.search(/(?<=\s)\S/)<0?0:e.search(/(?<=\s)\S/)}function Me(e){return/^.*\S(?=\s)/s.exec(e)?.[0].length??e.length}function N({source:e,evidence:t,answer:n}){let r=[n&&D(n.reading),e&&e.origin!==e.outlet&&`written by ${e.origin}`,e&&E(e),...n?ue(n.reading):[]];return p`${t.class===`misattributed`&&`credited to `}<b>${e?.outlet??(t.source||`no source`)}</b> ${h(r.map(e=>e&&p`<span>${e}</span>`),` `)}`}function Ne(e,{start:t,end:n}){let{head:r,tail:i}=Pe(e.slice(t,n)),{before:a,after:o}=Ie(e,{start:t,end:n},i===void 0?void 0:r);return`:~:text=${[...a===``?[]:[`${L(a)}-`],L(r),...i===void 0?[]:[L(i)],...o===``?[]:[`-${L(o)}`]].join(`,`)}`}function Pe(e){let t=e.trim().split(/[\r\n]+/),n=F(e);if(t.length===1&&(e.length<=120||n.length<=8))return{head:n.join(` `)};let r=F(t[0]??``).slice(0,4),i=n.slice(r.length),a=t.length===1?i:F(t.at(-1)??``);return{head:r.join(` `),tail:Fe(i,a)}}function Fe(e,t){let n=I(e.join(` `));for(let e=4;e<t.length;e++){let r=t.slice(-e).join(` `);if(n.indexOf(I(r))===n.length-I(r).length)return r}return t.join(` `)}function Ie(e,{start:t,end:n},r){let i=I(e),a=Le(e,t),o=r===void 0?Re(e,n):[],[s,c]=[t,n];for(let n=0;n<Math.max(a.length,o.length)&&ze(i,I(`${e.slice(s,t)}${r??e.slice(t,c)}`));n++)s=a[n]??s,c=o[n]??c;return{before:e.slice(s,t).trim(),after:e.slice(n,c).trim()}}const P=/\S*[\p{L}\p{N}]\S*/gu;function Le(e,t){let n=Math.max(0,t-500),[r=``]=/[^\r\n]*[^\p{L}\p{N}]*$/u.exec(e.slice(n,t))??[];return[...r.matchAll(P)].map(({index:e})=>t-r.length+e).reverse()}function Re(e,t){let[n=``]=/^[^\p{L}\p{N}]*[^\r\n]*/u.exec(e.slice(t,t+500))??[];return[...n.matchAll(P)].map(e=>t+e.index+e[0].length)}function F(e){return e.trim().split(/\s+/)}function I(e){return e.replace(/\s+/g,` `).trim().toLowerCase()}function ze(e,t){let n=e.indexOf(t);return n>=0&&e.indexOf(t,n+1)>=0}function L(e){return encodeURIComponent(e.replace(/\p{Cs}/gu,``).replace(/\s+/g,` `).trim()).replace(/-/g,`%2D`)}function R(e,t,n){let{anchor:r,evidence:i}=e,{differences:o,diff:s,omitted:c,quote:l}=i,u=a.includes(i.class),{sign:d,words:f}=le[i.class];return p`<figure class="quote${!u&&` failed`}"${n&&p` id="${r}"`}>
<figcaption>${N(e)}${e.answer&&p` <span class="value">${e.answer.value.value}</span>`}</figcaption>
${Be(e,t)}${i.class!==`exact`&&p`<p class="written"><small>quoted as</small> <q>${l}</q></p>
`}${c&&p`<p class="written"><small>left out</small> ${h(c.map(e=>p`<q>${e}</q>`),` `)}</p>
`}${s&&Ve(s)}${o&&Ue(o)}<p class="meta"><span class="class"><i aria-hidden="true">${d}</i> <b>${i.class}</b>${i.class!==`exact`&&p` ${f}`}</span> ${We(e,t,n)}</p>
</figure>
`}function Be({evidence:e},t){let n=e.places[0]??e.nearest;if(!n)return;let r=t.report.texts.get(n.file)??``,i=t.sourceIn(n.file)?.source.body??{start:0,end:r.length},a=e.places.length===0,o=(t.isLong?e.sentence:void 0)??ke(r,n,i);return p`<blockquote${a&&p` class="nearest"`}>${M(r,o,e.parts??[n])}</blockquote>
`}function Ve(e){return p`<p class="written"><small>from quote to source</small> ${e.map(({kind:e,text:t})=>e===`same`?t:e===`quote`?p`<del>${t}</del>`:p`<ins>${t}</ins>`)}</p>
`}const He={name:`name or date`,"word-cut":`cut word`};function Ue(e){let t=e=>e===``?`nothing`:p`<q>${e}</q>`;return p`<ul class="differences">${e.map(({type:e,quote:n,source:r})=>p`<li><b>${He[e]??e}</b> the quote has ${t(n)}, the source ${t(r)}</li>`)}</ul>
`}function We(e,t,n){let{evidence:r,anchor:i}=e,[a=r.nearest]=r.places,o=a&&t.sourceIn(a.file);return h([a&&o&&p`<a href="#${r.places[0]?`at-${i}`:o.anchor}">${o.source.id}, ${T(a)}</a>`,r.places.length>1&&`and ${r.places.slice(1,9).map(T).join(`, `)}${r.places.length>9?`, …`:``}`,!o&&p`<code>${r.source}</code>`,a&&o&&Ge(a,o.source,t),!n&&p`<a href="#${i}">evidence</a>`],` `)}function Ge(e,{url:t,archived:n,body:r},i){let a=i.report.texts.get(e.file)??``,[o,s]=[v(t),v(n)];if(o===void 0&&s===void 0)return p``;let c=Ne(a.slice(r.start,r.end),{start:e.start-r.start,end:e.end-r.start});return h([o!==void 0&&p`<a href="${z(o,c)}" rel="noreferrer">in the article</a>`,s!==void 0&&p`<a href="${z(s,c)}" rel="noreferrer">archived copy</a>`],` `)}function z(e,t){return`${e}${e.includes(`#`)?``:`#`}${t}`}function Ke(e){return e.facts.length===0?p``:p`<section id="evidence" aria-labelledby="evidence-title">
<h2 id="evidence-title">The evidence</h2>
<p class="lead">Every claim beside the paragraphs that it rests on, with the quotes marked.</p>
${S(e.facts,20).map(t=>p`<div class="batch">${t.map(t=>qe(t,e))}</div>`)}
</section>
`}function qe(e,t){let{fact:n,anchor:r,number:i,name:a,claims:o,findings:s}=e,c=new Set(o.flatMap(({evidence:e})=>e.map(({source:e})=>e?.outlet))),l=t.outlets.flatMap((e,t)=>c.has(e)?[t]:[]);return p`<article class="fact" id="${r}" data-item="${i}" data-agreement="${n?.agreement}" data-outlets="${l.join(` `)}">
<header><h3><a href="#${r}">${A(a)}</a></h3>
<p class="listed">${n?p`<b class="agreement a-${n.agreement}">${n.agreement}</b> <a href="#row-${r}">in the table</a>`:p`<span>without a value: its quotes alone are checked</span>`}${s.map(({anchor:e,finding:{rule:t}})=>p` <a href="#${e}">finding: ${t}</a>`)}</p></header>
${n&&Je(n)}${o.map(e=>Xe(e,t))}</article>
`}function Je(e){let{values:t,comparisons:n}=e;if(t.length!==1||t[0]?.means!==void 0)return p`<ul class="values" aria-label="Answers">${t.map(e=>p`<li>${b(e)} <small>${e.outlets.join(`, `)}</small></li>`)}</ul>
${n.length>0&&Ye(e)}`}function Ye(e){let t=ne(e),n=p`<ul class="comparisons" aria-label="How the answers compare">${t.map(({a:e,b:t,verdict:n,because:r})=>p`<li><b>${e.value.value}</b> and <b>${t.value.value}</b>: ${n}<small>, ${r}</small></li>`)}${e.omitted!==void 0&&p`<li>${u(e.omitted,`more comparison`)}</li>`}</ul>
`;return t.length<=3?n:p`<details class="fold" open><summary>${u(t.length,`comparison`)}</summary>
${n}</details>
`}function Xe({claim:e,anchor:t,evidence:n},r){return p`<div class="claim" id="${t}">
<div class="statement"><p>${e.claim||e.id}</p>
<p class="place"><a href="#${t}">${e.id}</a> ${e.place.file}:${e.place.line}</p></div>
<div class="quotes">${n.map(e=>R(e,r,!0))}</div>
</div>
`}function Ze(e){let t=o.filter(t=>e.report.counts.facts[t]>0);return p`<form class="filters" id="filters" role="search" aria-label="Search and filters" hidden>
<label>Search <input type="search" name="q" autocomplete="off" spellcheck="false"></label>
${B(`Outlet`,`outlet`,e.outlets)}
${B(`Agreement`,`agreement`,t)}
${B(`Rule`,`rule`,e.firedRules)}
<button type="reset">Show all</button>
<output id="shown" aria-live="polite"></output>
</form>
`}function B(e,t,n){return p`<label>${e} <select name="${t}"><option value="">all</option>${n.map(e=>p`<option>${e}</option>`)}</select></label>`}function Qe(e,t,n,r){return e.fact!==void 0&&t.length>0?et(t,n,r):t.length>0?p`${t.slice(0,6).map(e=>$e(e,r))}`:p`${[e.primary,...e.related].map(e=>nt(e,r))}`}function $e(e,t){return p`<div class="claim"><div class="statement"><p>${e.claim.claim||e.claim.id}</p></div><div class="quotes">${R(e,t,!1)}</div></div>
`}function et(e,t,n){let r=/* @__PURE__ */ new Map;for(let t of e)r.set(t.answer?.value,[...r.get(t.answer?.value)??[],t]);let i=[...new Set(e.map(({claim:e})=>e.claim))].slice(0,4),a=(t?.values??[]).filter(e=>!r.has(e));return p`<p class="question">${h(i,p`<br>`)}</p>
<dl class="answers">${[...r].map(([e,t])=>p`<div><dt>${e?b(e):`no value`}</dt>
<dd>${t.slice(0,6).map(e=>tt(e,n))}${t.length>6&&p`<p class="others">${u(t.length-6,`more reading`)}</p>`}</dd></div>
`)}</dl>
${a.length>0&&p`<p class="others">Also answered: ${h(a.map(({value:e,outlets:t})=>p`<b>${e}</b> (${t.join(`, `)})`),`; `)}.</p>`}`}function tt(e,t){let{anchor:n,evidence:r}=e,i=r.places[0],a=t.report.texts.get(i?.file??``)??``;return p`<figure class="reading"><blockquote>${i&&r.sentence?M(a,r.sentence,r.parts??[i]):r.quote}</blockquote>
<figcaption>${N(e)} <a href="#${n}">${i?T(i):`evidence`}</a></figcaption></figure>
`}function nt(e,t){let n=t.report.texts.get(e.file)??``,r=Math.max(e.start-(e.column-1),e.start-200),i=/^[^\r\n]{0,200}/.exec(n.slice(e.end))?.[0].length??0,a=Math.min(e.end,e.start+1500)+(e.end-e.start>1500?0:i);return p`<figure class="excerpt"><figcaption><code>${e.file}:${e.line}</code>${e.label!==void 0&&p` <span>${e.label}</span>`}</figcaption>
${e.end>e.start&&p`<pre tabindex="0">${M(n,{start:r,end:a},[e])}</pre>`}</figure>
`}const V={error:`✕`,warning:`!`,note:`i`};function H(e,t){let{anchor:n,finding:r,acceptances:i}=e,{rule:a,severity:o,message:s,help:c,fingerprint:l,status:u}=r,d=r.fact===void 0?t.claim(r.claim??``)?.claim.fact:r.fact,f=d===void 0?void 0:t.fact(d),m=t.source(r.source??``)?.source;return p`<article class="card ${u===`open`?o:`kept`}" id="${n}" data-rule="${a}" data-of="${f?.number}" data-outlets="${m&&t.outlets.indexOf(m.outlet)}" aria-labelledby="${n}-message">
<header><p class="kind"><span class="severity"><i aria-hidden="true">${V[o]}</i> ${o}${u===`accepted`&&`, accepted`}</span>${r.since===`new`&&p` <b class="new">new</b>`} <a href="#rule-${a}">${a}</a></p>
<h3 id="${n}-message">${_(y(s))}</h3>
${rt(e,t)}</header>
${i.map(W)}${Qe(r,U(e,t),f?.fact,t)}
${u===`open`&&c!==void 0&&p`<p class="help"><b>What to do</b> ${_(y(c))}</p>
`}<footer><a href="#${n}">${l}</a>${f&&p` <a href="#${f.anchor}">all evidence on ${f.name}</a>`}${u===`open`&&it(l,a)}</footer>
</article>
`}function U({finding:e},t){return(e.readings??[]).flatMap(e=>t.evidence(e)??[])}function rt(e,t){let{rule:n,notes:r}=e.finding,i=O[n],a=U(e,t).some(({evidence:{diff:e}})=>e)?[]:r;return p`${i&&p`<p class="because"><b>Decided by the ${i.by}:</b> ${i.words}</p>
`}${a.map(e=>p`<p class="because">${_(y(e))}</p>
`)}`}function W({reason:e,by:t,until:n}){return p`<div class="acceptance"><blockquote>${e}</blockquote>
<p>accepted${t!==null&&` by ${t}`}${n!==null&&`, until ${n}`}</p></div>
`}function it(e,t){return p`<details class="fold"><summary>Keep it on purpose</summary>
<pre tabindex="0">accepted:
  - { finding: ${e}, rule: ${t}, reason: "…", by: … }</pre></details>`}function at(e){let t=e.findings.filter(({finding:e})=>e.status===`open`),n=t.filter(({finding:e})=>e.severity!==`note`),r=t.filter(({finding:e})=>e.severity===`note`);return p`<section id="decisions" aria-labelledby="decisions-title">
<h2 id="decisions-title">${n.length===0?`Nothing needs a decision`:`${u(n.length,`finding`)} to decide`}</h2>
${n.length===0&&p`<p class="lead">${ct(e)}</p>
`}${ot(n)}${n.map(t=>H(t,e))}${r.length>0&&p`<h3 id="notes">${u(r.length,`note`)}</h3>
${r.map(t=>H(t,e))}`}${st(e)}</section>
`}function ot(e){if(e.length<=3)return;let t=e.length-40;return p`<ol class="agenda" aria-label="The findings in short">
${e.slice(0,40).map(({anchor:e,finding:{severity:t,message:n,rule:r}})=>p`<li class="${t}" data-card="${e}"><span class="severity"><i aria-hidden="true">${V[t]}</i> ${t}</span> <a href="#${e}">${_(y(n))}</a> <small>${r}</small></li>
`)}${t>0&&p`<li>${u(t,`more finding`)} below</li>`}</ol>
`}function st({report:e}){let{fixed:t=[],base:n}=e;return t.length===0?void 0:p`<h3 id="fixed">Fixed${n&&`ref`in n?` since ${n.ref}`:``}: ${u(t.length,`finding`)}</h3>
<ul class="fixed">${t.map(({rule:e,message:t})=>p`<li><s>${_(y(t))}</s> <small>${e}</small></li>`)}</ul>
`}function ct({report:e}){let{error:t,warning:n,note:r,accepted:i}=e.counts.findings;return`${t+n+r===0?`No finding is open`:`Only ${u(r,`note`)} ${r===1?`is`:`are`} open`}${i===0?``:`; ${u(i,`finding`)} ${i===1?`is`:`are`} kept on purpose, with the reason`}.`}function lt(e){let t=e.findings.filter(({finding:e})=>e.status===`accepted`),{accepted:n}=e.report,r=n.filter(({state:e})=>e!==`used`);return n.length===0&&t.length===0?p``:p`<section id="accepted" aria-labelledby="accepted-title">
<h2 id="accepted-title">Kept on purpose</h2>
${t.map(t=>H(t,e))}${r.map(ut)}</section>
`}function ut(e){let t=e.state===`expired`;return p`<article class="card kept" data-rule="${t?`expired-acceptance`:`stale-acceptance`}" data-of="" data-outlets=""><header><h3><code>${e.finding}</code> ${t?`was accepted until a day that has passed`:`is not found any more`}</h3></header>${W(e)}</article>
`}const dt={clean:`The check passes`,findings:`The check fails`,"nothing-checked":`Nothing was checked`};function ft(e){let{counts:t,conclusion:n}=e,i=r(e);return p`<header class="masthead">
<p class="title">Consistency report</p>
<h1>${pt(e)}</h1>
<p class="conclusion"><b>${dt[n]}</b>: ${l(e)}.${i!==void 0&&` ${y(i)}.`} <span>${ht(e)}</span></p>
${t.facts.total>0&&gt(t)}</header>
`}function pt(e){let{facts:t,quotes:n,outlets:r}=e.counts;return n.total===0?p`No quote was checked: there are no claims with evidence.`:p`${u(t.total,`fact`)}, ${u(n.total,`quote`)} from ${u(r,`outlet`)}, ${mt(e.counts)}; ${h([G(e,`disputed`,`dispute`),G(e,`contradicted`,`contradiction`)],`, `)}.`}function mt({quotes:e}){let t=a.reduce((t,n)=>t+e[n],0);if(t===e.total)return p`all verbatim`;let n=e.total-t-e.unchecked,r=[n>0&&`${s(n)} not`,e.unchecked>0&&`${s(e.unchecked)} unchecked`];return p`${s(t)} verbatim, <em>${h(r,`, `)}</em>`}function G({counts:e,facts:t,findings:n},r,i){let a=e.facts[r];if(a===0)return p`0 ${i}s`;let o=new Set(t.filter(e=>e.agreement===r).map(({fact:e})=>e)),s=n.filter(({rule:e,fact:t=``})=>O[e]&&o.has(t)),c=s.length>0&&s.every(({status:e})=>e===`accepted`);return p`<em class="a-${r}">${u(a,i)}</em>${c&&` (accepted)`}`}function ht(e){let{claims:t,sources:n,newsrooms:r,quotes:a}=e.counts,o=`${u(t,`claim`)}, ${u(n,`source`)}, ${u(r,`newsroom`)}.`;return a.total===0?o:`${o} Quotes: ${i(e)}.`}function gt({facts:e}){return p`<ul class="tally" aria-label="Facts by agreement">${h(o.filter(t=>e[t]>0).map(t=>p`<li class="a-${t}"><a href="#agreement-${t}"><b>${s(e[t])}</b> ${t}</a> <small>${ce[t]}</small></li>`),`
`)}</ul>
`}var K=`(() => {
  const form = document.getElementById('filters');
  const shown = document.getElementById('shown');
  const names = ['q', 'outlet', 'agreement', 'rule'];
  const facts = [...document.querySelectorAll('article.fact')];
  const cards = [...document.querySelectorAll('article.card[data-rule]')];
  const sources = [...document.querySelectorAll('article.source')];
  const groups = [...document.querySelectorAll('tbody, .apart, .batch')];
  /** Everything that belongs to a fact: rows of tables, lanes, lines; by the number of the fact. */
  const followers = new Map();
  for (const element of document.querySelectorAll('[data-item]:not(article)')) {
    const list = followers.get(element.dataset.item) ?? [];
    list.push(element);
    followers.set(element.dataset.item, list);
  }

  const agenda = new Map([...document.querySelectorAll('[data-card]')].map((line) => [line.dataset.card, line]));

  const words = new Map();
  const textOf = (element) => {
    if (!words.has(element)) words.set(element, element.textContent.replace(/\\s+/g, ' ').toLowerCase());
    return words.get(element);
  };

  /** \`#target&agreement=disputed\`: where to go, and what to show. */
  const readHash = () => {
    const parts = location.hash.slice(1).split('&');
    const target = parts[0].includes('=') ? '' : parts.shift();
    return { target, chosen: new URLSearchParams(parts.join('&')) };
  };

  const readForm = () => {
    const chosen = new URLSearchParams();
    for (const name of names) if (form.elements[name].value.trim()) chosen.set(name, form.elements[name].value.trim());
    return chosen;
  };

  const show = (element, isShown) => {
    element.classList.toggle('out', !isShown);
  };

  const apply = () => {
    const chosen = readForm();
    const q = (chosen.get('q') ?? '').toLowerCase().replace(/\\s+/g, ' ');
    const outlet = chosen.get('outlet');
    const number =
      outlet === null ? '' : String([...form.elements.outlet.options].findIndex((each) => each.value === outlet) - 1);
    const agreement = chosen.get('agreement') ?? '';
    const rule = chosen.get('rule') ?? '';
    const hasOutlet = (element) => number === '' || (element.dataset.outlets ?? '').split(' ').includes(number);
    const cardsOf = new Map();
    for (const card of cards) cardsOf.set(card.dataset.of, [...(cardsOf.get(card.dataset.of) ?? []), card]);
    const kept = new Set();
    for (const fact of facts) {
      const own = cardsOf.get(fact.dataset.item) ?? [];
      const isShown =
        hasOutlet(fact) &&
        (agreement === '' || fact.dataset.agreement === agreement) &&
        (rule === '' || own.some((card) => card.dataset.rule === rule)) &&
        (q === '' || textOf(fact).includes(q) || own.some((card) => textOf(card).includes(q)));
      if (isShown) kept.add(fact.dataset.item);
      show(fact, isShown);
      for (const follower of followers.get(fact.dataset.item) ?? []) show(follower, isShown);
    }
    for (const card of cards) {
      const isAlone = card.dataset.of === undefined || card.dataset.of === '';
      const matches = isAlone
        ? hasOutlet(card) && agreement === '' && (q === '' || textOf(card).includes(q))
        : kept.has(card.dataset.of);
      const isShown = matches && (rule === '' || card.dataset.rule === rule);
      show(card, isShown);
      if (agenda.has(card.id)) show(agenda.get(card.id), isShown);
    }
    for (const source of sources) show(source, hasOutlet(source) && (q === '' || textOf(source).includes(q)));
    for (const group of groups) {
      const rows = [...group.querySelectorAll('[data-item]')];
      if (rows.length > 0)
        show(
          group,
          rows.some((row) => !row.classList.contains('out')),
        );
    }
    const all = [...chosen.keys()].length === 0;
    form.querySelector('button').disabled = all;
    shown.textContent = all ? '' : \`\${kept.size} of \${facts.length} facts shown\`;
  };

  /** Brings the target of the address into sight; where a filter hides it, everything is shown again. */
  const go = (target) => {
    const element = target === '' ? null : document.getElementById(target);
    for (const old of document.querySelectorAll('.here')) old.classList.remove('here');
    if (!element) return;
    if (element.closest('.out')) {
      form.reset();
      apply();
    }
    for (let fold = element.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    element.classList.add('here');
    element.scrollIntoView();
    // What comes into sight is laid out only now, and may push it away.
    requestAnimationFrame(() => element.scrollIntoView());
    if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
    element.focus({ preventScroll: true });
  };

  const follow = () => {
    const { target, chosen } = readHash();
    // A plain link to an item leaves the filters as they are.
    if (target === '' || [...chosen.keys()].length > 0) {
      const before = String(readForm());
      for (const name of names) form.elements[name].value = chosen.get(name) ?? '';
      if (String(readForm()) !== before) apply();
    }
    go(target);
  };

  const write = () => {
    apply();
    history.replaceState(null, '', \`#\${readForm()}\`);
  };

  /** Where there is very much to go through, not at every key. */
  let waiting = 0;
  const writeSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(write, facts.length > 1000 ? 250 : 0);
  };

  form.hidden = false;
  form.addEventListener('input', writeSoon);
  form.addEventListener('reset', writeSoon);
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const chosen = String(readForm());
    if (!link || chosen === '' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Filters stay in the address when a link is followed.
    event.preventDefault();
    location.hash = \`\${link.getAttribute('href').slice(1)}&\${chosen}\`;
  });
  addEventListener('hashchange', follow);

  const folds = [...document.querySelectorAll('details.fold')];
  for (const fold of folds) fold.open = false;
  let folded = [];
  addEventListener('beforeprint', () => {
    // Some browsers say so twice.
    folded.push(...folds.filter((fold) => !fold.open));
    for (const fold of folded) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of folded) fold.open = false;
    folded = [];
  });
  form.querySelector('button').disabled = true;
  follow();
})();
`,_t=class{taken=/* @__PURE__ */ new Set;take(e,t){let n=vt(e,t),r=n;for(let e=2;this.taken.has(r);e++)r=`${n}_x${e}`;return this.taken.add(r),r}};function vt(e,t){return`${e}-${t.replace(/[^A-Za-z\d-]/gu,e=>e===`/`?`.`:`_${e.codePointAt(0)?.toString(16)??``}_`)}`}var yt=class{report;findings;facts;sources;outlets;firedRules;isLong;factsByName;claimsById;sourcesById;sourcesByFile;constructor(e){this.report=e,this.isLong=e.claims.length>1e3;let t=new _t,r=bt(e,t,new Map(e.sources.map(e=>[e.id,e])));this.claimsById=new Map([...r].reverse().map(e=>[e.claim.id,e])),this.findings=n(e.findings).map(n=>({finding:n,anchor:t.take(`finding`,n.fingerprint),acceptances:d(n,e)})),this.facts=xt(e,t,r,this.findings,this.claimsById),this.factsByName=new Map(this.facts.map(e=>[e.name,e])),this.sources=Ct(e,t,r),this.sourcesById=new Map(this.sources.map(e=>[e.source.id,e])),this.sourcesByFile=new Map(this.sources.map(e=>[e.source.file,e])),this.outlets=[...new Set(e.sources.map(({outlet:e})=>e))].sort();let i=new Set(e.findings.map(({rule:e})=>e));this.firedRules=e.rules.map(({id:e})=>e).filter(e=>i.has(e))}fact(e){return this.factsByName.get(e)}claim(e){return this.claimsById.get(e)}source(e){return this.sourcesById.get(e)}sourceIn(e){return this.sourcesByFile.get(e)}evidence({claim:e,evidence:t}){return this.claimsById.get(e)?.evidence[t]}};const q=({claim:e,evidence:t})=>JSON.stringify([e,t]);function bt(e,t,n){let r=/* @__PURE__ */ new Map;for(let{values:t}of e.facts)for(let e of t)for(let t of e.readings)r.set(q(t),{value:e,reading:t});return e.claims.map(e=>({claim:e,anchor:t.take(`claim`,e.id),evidence:e.evidence.map((i,a)=>({anchor:t.take(`evidence`,`${e.id}/${a+1}`),claim:e,evidence:i,source:n.get(i.source),answer:r.get(q({claim:e.id,evidence:a}))}))}))}function xt(e,t,n,r,i){let a=new Map(e.facts.map(e=>[e.fact,e])),o=X(n,({claim:e})=>e.fact),s=X(r,({finding:e})=>St(e,i));return[...[...e.facts].sort((e,t)=>J(e)-J(t)||t.values.length-e.values.length).map(({fact:e})=>e),...[...o.keys()].filter(e=>!a.has(e))].map((e,n)=>({anchor:t.take(`fact`,e),name:e,fact:a.get(e),claims:o.get(e)??[],findings:s.get(e)??[],number:n}))}function J({agreement:e}){return o.indexOf(e)}function St(e,t){return e.fact??t.get(e.claim??``)?.claim.fact}function Ct(e,t,n){let r=X(n.flatMap(({evidence:e})=>e),({evidence:e})=>e.places[0]?.file);return e.sources.map(e=>({anchor:t.take(`source`,e.id),source:e,quotes:(r.get(e.file)??[]).sort((e,t)=>Y(e)-Y(t))}))}function Y({evidence:e}){return e.places[0]?.start??0}function X(e,t){let n=/* @__PURE__ */ new Map;for(let r of e){let e=t(r);if(e===void 0)continue;let i=n.get(e);i?i.push(r):n.set(e,[r])}return n}const wt=`:root {
  color-scheme: light dark;
  --paper: #fcfbf8;
  --raised: #fff;
  --ink: #1f1d1a;
  --quiet: #625d55;
  --line: #e3dfd6;
  --faint: #f3f0e9;
  --accent: #a6301a;
  --caution: #855600;
  --wash: #fbeee9;
  --mark: #fdf0bd;
  --mark-text: #fdf7dd;
  --mark-line: #d9b945;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #171614;
    --raised: #1f1e1b;
    --ink: #ece8df;
    --quiet: #a8a296;
    --line: #37342e;
    --faint: #24221e;
    --accent: #ff9376;
    --caution: #e3b45c;
    --wash: #33211b;
    --mark: #4a3f16;
    --mark-text: #332d17;
    --mark-line: #8a7322;
  }
}

* {
  box-sizing: border-box;
}

html {
  scroll-padding-top: 6.5rem;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}

body {
  margin: 0 auto;
  max-width: 78rem;
  padding: 0 clamp(1rem, 4vw, 3rem) 4rem;
  background: var(--paper);
  color: var(--ink);
  font: 0.9375rem / 1.55 var(--sans);
  overflow-wrap: anywhere;
}

a {
  color: inherit;
  text-decoration-color: var(--line);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.2em;
}

a:hover {
  text-decoration-color: currentColor;
}

:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}

/* Where a link leads, the keyboard goes on; what it led to is marked in its own way. */
[tabindex="-1"]:focus {
  outline: none;
}

:is(.here, :target):is(figure, tr, li, #rules div),
:is(.here, :target):is(.fact, .source) h3 {
  background: var(--wash);
  box-shadow: 0 0 0 0.4rem var(--wash);
}

:is(.here, :target):is(.card, mark) {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}

small {
  font-size: 0.8125rem;
  color: var(--quiet);
}

code,
pre {
  font: 0.8125rem / 1.5 var(--mono);
}

h1,
h2,
h3,
p,
ul,
ol,
dl,
dd,
figure,
blockquote {
  margin: 0;
  padding: 0;
}

ul {
  list-style: none;
}

i {
  font-style: normal;
}

mark {
  background: var(--mark);
  color: inherit;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
  border-radius: 2px;
  padding: 0.08em 0;
}

.skip {
  position: absolute;
  left: -100vw;
}

.skip:focus {
  left: 1rem;
  top: 1rem;
  z-index: 3;
  background: var(--raised);
  padding: 0.5rem 1rem;
}

.out:not(svg *) {
  /* biome-ignore lint/complexity/noImportantStyles: what the filters leave out is gone, however it is laid out else. */
  display: none !important;
}

svg .out {
  opacity: 0.25;
}

/* Parts of the report */

main > section {
  padding-top: 3.5rem;
}

h2 {
  font: 400 1.625rem / 1.25 var(--serif);
  margin-bottom: 1rem;
}

.lead {
  max-width: 46em;
  margin: -0.5rem 0 1.5rem;
  color: var(--quiet);
}

.agreement {
  font-weight: 600;
}

/* How much something asks for attention: all that is not at odds stays in ink. */
.error,
.a-contradicted {
  --tone: var(--accent);
}

.warning,
.a-disputed {
  --tone: var(--caution);
}

.agreement {
  color: var(--tone, var(--ink));
}

.fact-name {
  font-weight: 600;
}

.fact-name > span {
  font-weight: 400;
  color: var(--quiet);
}

.value {
  font-weight: 600;
}

.means {
  color: var(--quiet);
}

blockquote,
q,
.statement p:first-child {
  font-family: var(--serif);
}

blockquote {
  font-size: 1.0625rem;
  line-height: 1.55;
}

.masthead {
  padding: clamp(2rem, 6vw, 4.5rem) 0 0;
}

.title {
  font-size: 0.8125rem;
  letter-spacing: 0.08em;
  text-transform: uppercase;
  color: var(--quiet);
}

h1 {
  margin: 0.75rem 0 1rem;
  max-width: 30em;
  font: 400 clamp(1.5rem, 3.6vw, 2.375rem) / 1.25 var(--serif);
  text-wrap: balance;
}

h1 em {
  font-style: normal;
  color: var(--tone, var(--accent));
}

.conclusion {
  max-width: 60em;
  color: var(--quiet);
}

.conclusion b {
  color: var(--ink);
}

.tally {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
  gap: 1rem 1.5rem;
  margin-top: 2rem;
}

.tally li {
  border-top: 2px solid var(--tone, var(--line));
  padding-top: 0.5rem;
}

.tally a {
  display: block;
  color: var(--tone, var(--ink));
  text-decoration: none;
  font-weight: 600;
}

.tally a:hover {
  text-decoration: underline;
}

.tally b {
  display: block;
  font: 400 1.625rem / 1.2 var(--serif);
}

.tally small {
  display: block;
  line-height: 1.4;
}

.bar {
  position: sticky;
  top: 0;
  z-index: 2;
  margin-top: 2.5rem;
  padding: 0.35rem 0;
  background: var(--paper);
  border-block: 1px solid var(--line);
  font-size: 0.8125rem;
}

nav ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.5rem;
}

nav a {
  display: inline-block;
  padding: 0.3rem 0;
  text-decoration: none;
}

nav a:hover {
  text-decoration: underline;
}

/* Search and filters */

.filters {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.35rem 1rem;
  padding: 0.2rem 0;
}

.filters[hidden] {
  display: none;
}

.filters label {
  min-width: 0;
  max-width: 100%;
  display: flex;
  align-items: center;
  gap: 0.4rem;
  color: var(--quiet);
}

.filters input,
.filters select,
.filters button {
  font: inherit;
  color: var(--ink);
  background: var(--raised);
  border: 1px solid var(--line);
  border-radius: 4px;
  padding: 0.2rem 0.5rem;
  min-width: 0;
  max-width: 14rem;
}

.filters button:disabled {
  display: none;
}

@media (min-width: 64rem) {
  .filters {
    flex-wrap: nowrap;
  }

  .filters output,
  .filters button {
    white-space: nowrap;
  }
}

.filters output {
  color: var(--quiet);
}

.card {
  margin-bottom: 1.5rem;
  padding: 1.25rem clamp(1rem, 2.5vw, 1.75rem);
  background: var(--raised);
  border: 1px solid var(--line);
  border-left: 3px solid var(--tone, var(--quiet));
  border-radius: 4px;
}

.new {
  color: var(--accent);
}

.card h3 {
  font: 600 1.125rem / 1.4 var(--sans);
}

.card h3 code {
  font-size: 0.95em;
}

.kind {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.75rem;
  font-size: 0.8125rem;
  color: var(--quiet);
}

.severity {
  font-weight: 600;
  color: var(--tone, var(--quiet));
}

.card header .because {
  margin-top: 0.35rem;
  max-width: 60em;
  font-size: 0.9375rem;
  color: var(--quiet);
}

.because b {
  color: var(--ink);
}

/* Each finding in a line */

.agenda {
  margin-bottom: 2rem;
  list-style: none;
}

.agenda li {
  display: grid;
  grid-template-columns: 6rem minmax(0, 1fr) auto;
  gap: 0 1rem;
  align-items: baseline;
  padding: 0.45rem 0;
  border-top: 1px solid var(--line);
}

.agenda a {
  text-decoration: none;
}

.agenda a:hover {
  text-decoration: underline;
}

.agenda .severity {
  font-size: 0.8125rem;
}

.question {
  margin-top: 1rem;
  font: 1.0625rem / 1.45 var(--serif);
}

.acceptance {
  margin-top: 1rem;
  padding: 0.75rem 1rem;
  background: var(--faint);
  border-radius: 4px;
}

.acceptance blockquote {
  font-family: inherit;
  font-size: 0.9375rem;
}

.acceptance p {
  font-size: 0.8125rem;
  color: var(--quiet);
}

.answers {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
  gap: 1.25rem 2rem;
  margin-top: 1.25rem;
}

.answers dt {
  padding-bottom: 0.35rem;
  border-bottom: 1px solid var(--line);
}

.answers dt .value {
  font-size: 1.125rem;
}

.answers .means {
  font-size: 0.8125rem;
}

.reading {
  margin-top: 1rem;
}

figcaption {
  font-size: 0.8125rem;
  color: var(--quiet);
}

figcaption b,
figcaption .value {
  color: var(--ink);
}

figcaption > :not(:last-child)::after,
.listed > :not(:last-child)::after {
  content: " ·";
  font-weight: 400;
  color: var(--quiet);
}

.listed > a:not(:last-child)::after {
  display: inline-block;
  padding-left: 0.25em;
}

.card .claim {
  margin-top: 1rem;
}

.help {
  margin-top: 1.25rem;
}

.card footer {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  margin-top: 1rem;
  font-size: 0.8125rem;
  color: var(--quiet);
}

.others {
  margin-top: 1rem;
  font-size: 0.8125rem;
  color: var(--quiet);
}

.excerpt {
  margin-top: 0.75rem;
}

pre {
  margin: 0.35rem 0 0;
  padding: 0.5rem 0.75rem;
  background: var(--faint);
  border-radius: 4px;
  white-space: pre-wrap;
}

summary {
  cursor: pointer;
}

.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.15rem 1.25rem;
  margin-bottom: 1rem;
  font-size: 0.8125rem;
  color: var(--quiet);
}

.legend b {
  color: var(--ink);
  font-weight: 600;
}

.scroll {
  overflow-x: auto;
}

/* Where the table has room, its head stays in sight. */
@media (min-width: 64rem) {
  .scroll:not(.wide) > .facts :is(tr, a) {
    scroll-margin-top: 5.5rem;
  }

  .scroll:not(.wide) {
    overflow: visible;
  }

  .scroll:not(.wide) > .facts thead {
    position: sticky;
    top: 5rem;
    z-index: 1;
    background: var(--paper);
    box-shadow: 0 1px var(--line);
  }
}

table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.875rem;
  line-height: 1.4;
}

caption {
  text-align: left;
  font-size: 0.8125rem;
  color: var(--quiet);
  padding-bottom: 0.5rem;
}

th,
td {
  text-align: left;
  vertical-align: top;
  padding: 0.55rem 0.75rem;
  border-bottom: 1px solid var(--line);
  font-weight: 400;
  min-width: 8rem;
}

thead th {
  font-weight: 600;
  vertical-align: bottom;
}

thead .newsroom {
  border-bottom: 0;
  padding-bottom: 0;
  font-size: 0.8125rem;
  color: var(--quiet);
  font-weight: 400;
}

.facts thead tr:first-child > th:first-child {
  padding-left: 0;
}

.facts tbody th[scope="row"] {
  width: 26%;
  padding-left: 0;
}

.facts tbody th small {
  display: block;
}

.group th > span {
  position: sticky;
  left: 0;
}

.group th {
  padding: 1.75rem 0 0.4rem;
  color: var(--quiet);
  font-size: 0.8125rem;
}

.group b {
  font-size: 1rem;
  color: var(--tone, var(--ink));
}

.group i {
  margin-right: 0.5rem;
}

.wire {
  background: var(--faint);
}

thead .newsroom.shared {
  border-bottom: 1px solid var(--line);
  padding-bottom: 0.4rem;
}

.answer {
  display: block;
  text-decoration: none;
}

.answer + .answer {
  margin-top: 0.4rem;
}

.answer:hover .value {
  text-decoration: underline;
}

.word {
  display: block;
  font-size: 0.8125rem;
  color: var(--quiet);
}

.answer .value {
  color: var(--ink);
}

/* A difference has a colour only where nothing explains it. */
:is(.s-differs, .s-denies) .value {
  color: var(--tone, var(--ink));
}

:is(.s-differs, .s-denies) .word {
  color: var(--tone, var(--quiet));
}

.facts td {
  color: var(--quiet);
}

.apart > li {
  display: grid;
  grid-template-columns: minmax(12rem, 1fr) 3fr;
  gap: 0.5rem 2rem;
  padding: 0.9rem 0;
  border-top: 1px solid var(--line);
}

.apart li li {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 14rem minmax(0, 1fr);
  gap: 0 1.5rem;
  align-items: center;
}

.apart li li + li {
  margin-top: 0.75rem;
}

.apart .together {
  display: flex;
  flex-wrap: wrap;
}

.apart .side small {
  display: block;
}

.apart .key {
  padding: 0.2rem 0.75rem;
  border-radius: 4px;
  background: var(--faint);
  font-size: 0.8125rem;
  text-align: center;
}

.timeline {
  display: block;
  min-width: 44rem;
  margin-bottom: 1rem;
  font-family: var(--sans);
}

.timeline text {
  font-size: 12px;
  fill: var(--quiet);
  stroke: var(--paper);
  stroke-width: 4px;
  stroke-linejoin: round;
  paint-order: stroke;
}

.timeline .name {
  font-size: 13px;
  font-weight: 600;
  fill: var(--ink);
}

.timeline .published .name {
  font-weight: 400;
  fill: var(--quiet);
}

.timeline .says {
  fill: var(--ink);
}

.timeline .says tspan {
  fill: var(--quiet);
}

.timeline line {
  stroke: var(--line);
}

.timeline .day,
.timeline .period {
  fill: var(--tone, var(--ink));
}

.timeline .range {
  fill: var(--faint);
  stroke: var(--tone, var(--ink));
}

.timeline .published .day,
.timeline .published .range {
  fill: var(--paper);
  stroke: var(--quiet);
}

article.fact {
  padding: 1.5rem 0;
  border-top: 1px solid var(--line);
}

article.fact header {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 1rem;
}

article h3 {
  font: 400 1rem / 1.4 var(--sans);
}

article h3 a {
  text-decoration: none;
}

article header p {
  font-size: 0.8125rem;
  color: var(--quiet);
}

.values,
.comparisons {
  font-size: 0.875rem;
  margin-top: 0.25rem;
}

.comparisons {
  color: var(--quiet);
}

.claim {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
  gap: 0.5rem 2.5rem;
  margin-top: 1rem;
}

.statement p:first-child {
  font-size: 1.0625rem;
  line-height: 1.45;
}

.statement .place {
  font-size: 0.75rem;
  color: var(--quiet);
}

.quote + .quote {
  margin-top: 1.25rem;
}

.quote blockquote {
  margin: 0.15rem 0;
}

.written {
  font-size: 0.9375rem;
}

.written small {
  margin-right: 0.35rem;
}

.meta {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.9rem;
  font-size: 0.8125rem;
  color: var(--quiet);
}

.failed .class {
  color: var(--accent);
}

.nearest mark {
  background: none;
  border-bottom: 2px dashed var(--accent);
}

del {
  color: var(--accent);
  text-decoration: line-through;
}

ins {
  text-decoration: underline;
  font-weight: 600;
}

.source {
  padding: 2rem 0;
  border-top: 1px solid var(--line);
}

.source h3 {
  font: 400 1.25rem / 1.35 var(--serif);
}

.text {
  margin: 1rem 0;
  max-width: 44em;
  font: 1.0625rem / 1.65 var(--serif);
}

.line {
  display: block;
  position: relative;
  padding-left: 3rem;
  white-space: pre-wrap;
}

.line::before {
  content: attr(data-line);
  position: absolute;
  left: 0;
  width: 2rem;
  text-align: right;
  font: 0.75rem / 2.3 var(--sans);
  color: var(--quiet);
}

.text a {
  text-decoration: none;
}

.text mark {
  background: var(--mark-text);
  padding: 0;
}

.text .q2 {
  border-bottom: 1px solid var(--mark-line);
}

.text .q3 {
  border-bottom: 2px solid var(--mark-line);
}

.text a:hover mark {
  background: var(--mark);
}

.fold {
  font-size: 0.8125rem;
}

.fold ol {
  padding-left: 2rem;
  columns: 24rem;
  column-gap: 2rem;
}

.single dl > div,
#rules dl > div {
  display: grid;
  grid-template-columns: minmax(9rem, 1fr) 4fr;
  gap: 0.25rem 1.5rem;
  padding: 0.5rem 0;
}

#rules dt {
  font-weight: 600;
}

#rules dd {
  max-width: 44em;
}

#rules dd p + p {
  margin-top: 0.5rem;
  color: var(--quiet);
}

body > footer {
  margin-top: 4rem;
  font-size: 0.8125rem;
  color: var(--quiet);
}

/* What is out of sight is not laid out. */
.long :is(.card, .source) {
  content-visibility: auto;
  contain-intrinsic-size: auto 24rem;
}

.long .batch {
  content-visibility: auto;
  contain-intrinsic-size: auto 250rem;
}

.long .scroll {
  content-visibility: auto;
  contain-intrinsic-size: auto 600rem;
}

@media (max-width: 50rem) {
  .bar {
    position: static;
  }

  html {
    scroll-padding-top: 1rem;
  }

  .filters label {
    flex: 1 1 10rem;
  }

  .filters input,
  .filters select {
    flex: 1;
    max-width: none;
  }

  .facts tbody th[scope="row"] {
    position: sticky;
    left: 0;
    min-width: 7rem;
    background: var(--paper);
  }

  .group th > span {
    display: block;
    max-width: calc(100vw - 2rem);
  }

  .apart li li {
    justify-items: start;
    row-gap: 0.25rem;
  }

  .claim,
  .agenda li,
  .apart > li,
  .apart li li,
  .single dl > div,
  #rules dl > div {
    grid-template-columns: minmax(0, 1fr);
  }
}

@media print {
  :root {
    color-scheme: light;
  }

  .bar,
  .skip,
  .fold > summary,
  .card .fold {
    display: none;
  }

  .long :is(.card, .source, .batch, .scroll) {
    content-visibility: visible;
  }

  .scroll {
    overflow: visible;
  }

  .timeline,
  th,
  td {
    min-width: 0;
  }

  th,
  td {
    padding-inline: 0.35rem;
  }

  .card,
  .quote,
  tr {
    break-inside: avoid;
  }
}
`;function Tt({report:e,firedRules:t}){let n=e.rules.filter(({id:e})=>t.includes(e));return n.length===0?p``:p`<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">The rules that spoke</h2>
<dl>${n.map(({id:e,summary:t,page:n})=>p`<div id="rule-${e}"><dt><a href="#rule-${e}">${e}</a></dt>
<dd><p>${t}</p>
${Et(n).map(e=>p`<p>${e}</p>`)}<p><code>crossquote explain ${e}</code></p></dd></div>
`)}</dl>
</section>
`}function Et(e){let[,t]=/\n## Why it matters\n+(.*?)(?:\n## |$)/s.exec(e)??[];return(t??``).split(/\n{2,}/).map(e=>e.replace(/\s+/g,` `).replace(/`/g,``).trim()).filter(e=>e!==``)}function Dt(e){return e.sources.length===0?p``:p`<section id="sources" aria-labelledby="sources-title">
<h2 id="sources-title">The sources</h2>
<p class="lead">Every text in full. What is quoted is marked and leads to its claim; where more than one claim rests on the same words, they are underlined.</p>
${Ot(e)}${kt(e)}${e.sources.map(t=>At(t,e))}
</section>
`}function Ot({sources:e}){let t=e.filter(({source:e})=>e.quotes===0);if(t.length!==0)return p`<p class="uncited"><b>Nobody cites</b> ${h(t.map(({anchor:e,source:t})=>p`<a href="#${e}">${t.id}</a>`),`, `)}.</p>
`}function kt({facts:e}){let t=/* @__PURE__ */ new Map;for(let n of e){let e=new Set(n.fact?.values.flatMap(e=>e.newsrooms)),[r]=e;e.size===1&&r!==void 0&&t.set(r,[...t.get(r)??[],n])}if(t.size===0)return;let n=[...t.values()].reduce((e,t)=>e+t.length,0);return p`<details class="fold single" open><summary>${u(n,`fact`)} ${n===1?`rests`:`rest`} on one newsroom</summary>
<dl>${[...t].sort(([e],[t])=>e<t?-1:1).map(([e,t])=>p`<div><dt>${e} <small>${t.length}</small></dt><dd>${h(t.map(({anchor:e,name:t})=>p`<a href="#${e}">${t}</a>`),` `)}</dd></div>
`)}</dl></details>
`}function At(e,t){let{anchor:n,source:r,quotes:i}=e,{title:a,outlet:o,origin:s,supersededBy:c}=r,[l,d]=[v(r.url),v(r.archived)],f=c===void 0?void 0:t.source(c);return p`<article class="source" id="${n}" data-outlets="${t.outlets.indexOf(o)}">
<header><h3><a href="#${n}">${a??r.id}</a></h3>
<p class="listed">${h([p`<b>${o}</b>`,s!==o&&`written by ${s}`,E(r),`cited ${u(r.quotes,`time`)}`,p`<code>${r.file}</code>`,l!==void 0&&p`<a href="${l}" rel="noreferrer">the article</a>`,d!==void 0&&p`<a href="${d}" rel="noreferrer">archived copy</a>`,f&&p`superseded by <a href="#${f.anchor}">${f.source.id}</a>`].map(e=>e&&p`<span>${e}</span>`),` `)}</p></header>
<div class="text">${Mt(r,i,t)}</div>
${!t.isLong&&jt(i)}</article>
`}function jt(e){if(e.length!==0)return p`<details class="fold" open><summary>${u(e.length,`quote`)} in this text, by claim</summary>
<ol>${e.map(({anchor:e,claim:t,evidence:n})=>p`<li><a href="#${e}">${t.claim||t.id}</a> <small><a href="#at-${e}">${n.places[0]&&T(n.places[0])}</a></small></li>
`)}</ol></details>
`}function Mt(e,t,n){let r=n.report.texts.get(e.file)??``,{start:i,end:a}=e.body,o=Ft(t.flatMap(({evidence:{parts:e,places:t}},n)=>(e??t.slice(0,1)).map(e=>({...e,number:n}))),{start:i,end:a}),s=/* @__PURE__ */ new Set,c=1+[...r.slice(0,i).matchAll(/\r\n|\n|\r/g)].length,l=[],u=[],d=()=>{l.push(p`<span class="line" data-line="${c}">${u}
</span>`),u=[],c++};for(let e of o){let n=r.slice(e.start,e.end).split(/\r\n|\n|\r/);for(let[r,i]of n.entries())r>0&&d(),i!==``&&u.push(Nt(i,e,t,s))}return u.length>0&&d(),p`${l}`}function Nt(e,{quotes:t},n,r){let i=t.reduce((e,t)=>e===void 0||Pt(n[t])<Pt(n[e])?t:e,void 0),a=i===void 0?void 0:n[i];if(!a)return p`${e}`;let o=t.filter(e=>!r.has(e));for(let e of o)r.add(e);let[s,...c]=o.map(e=>p` id="at-${n[e]?.anchor}"`),l=c.map(e=>p`<span${e}></span>`),u=p`<mark${s}${t.length>1&&p` class="q${Math.min(t.length,3)}"`}>${e}</mark>`;return e.trim()===``?p`${l}${u}`:p`${l}<a href="#${a.anchor}">${u}</a>`}function Pt(e){let t=e?.evidence.places[0];return t?t.end-t.start:0}function Ft(e,{start:t,end:n}){let r=e.flatMap(e=>{let[r,i]=[Math.max(t,e.start),Math.min(n,e.end)];return r<i?[{at:r,begins:!0,...e},{at:i,begins:!1,...e}]:[]});r.sort((e,t)=>e.at-t.at);let i=[],a=/* @__PURE__ */ new Set,o=t;for(let e of r)e.at>o&&i.push({start:o,end:e.at,quotes:[...a]}),o=e.at,e.begins?a.add(e.number):a.delete(e.number);return o<n&&i.push({start:o,end:n,quotes:[]}),i}function Z(e){let[,t,n,r]=/^([+-]?\d{4,})-(\d\d)-(\d\d)$/.exec(e??``)??[];if(t===void 0)return;let i=/* @__PURE__ */ new Date(0);i.setUTCFullYear(Number(t),Number(n)-1,Number(r));let a=i.getTime()/864e5;return Number.isFinite(a)?a:void 0}var It=class{positions=/* @__PURE__ */ new Map;constructor(e){let t=0,n;for(let r of[...new Set(e)].sort((e,t)=>e-t))t+=n===void 0?0:Math.log2(1+r-n),n=r,this.positions.set(r,t);for(let[e,n]of this.positions)this.positions.set(e,t===0?.5:n/t)}place(e){return this.positions.get(e)??0}ticks(e){let t=[...this.positions.keys()].map(e=>({day:e,label:Rt(e)})).sort((e,t)=>e.label.length-t.label.length||e.day-t.day),n=[];for(let r of t)n.every(t=>Math.abs(this.place(t.day)-this.place(r.day))>=e)&&n.push(r);return n.sort((e,t)=>e.day-t.day)}};function Lt(e){return(/* @__PURE__ */ new Date(e*864e5)).toISOString().slice(0,10)}function Rt(e){return Lt(e).replace(/-01-01$/,``).replace(/(-\d\d)-01$/,`$1`)}function zt(e){let t=[...e.facts.flatMap(Bt),...e.sources.flatMap(Ht)].sort((e,t)=>Q(e)-Q(t)||Ut(e.name,t.name));if(!t.some(({item:e})=>e!==void 0))return p``;let n=new It(t.flatMap(({bars:e})=>e.flatMap(({from:e,to:t})=>[e,t].filter(e=>e!==void 0))));return p`<section id="timeline" aria-labelledby="timeline-title">
<h2 id="timeline-title">When it happened</h2>
<p class="lead">A dot is a day, an outlined bar is some day between its ends, a filled bar is a stretch of time. The axis gives crowded weeks more room than empty decades.</p>
${S(t,25).map((e,t)=>Wt(e,n,t+1))}
${Jt(t)}</section>
`}function Bt({fact:e,anchor:t,name:n,number:r}){let i=(e?.values??[]).flatMap(Vt),{agreement:a=``}=e??{};return i.length===0?[]:[{anchor:t,name:n,kind:`a-${a}`,item:r,bars:i}]}function Vt({value:e,means:t,bounds:n,outlets:r}){if(!n)return[];let[i,a]=[Z(n.earliest),Z(n.latest)];if(i===void 0&&a===void 0)return[];let o=t===void 0&&e.includes(`/`);return[{value:e,from:i,to:a,who:r.join(`, `),isPeriod:o}]}function Ht({source:e,anchor:t}){let{published:n,bounds:r,outlet:i,id:a}=e,o=Z(r?.earliest??n??void 0),s=Z(r?.latest??n??void 0);if(o===void 0||s===void 0)return[];let c={value:n??`by its words`,from:o,to:s,who:i,isPeriod:!1};return[{anchor:t,name:`${a}, published`,kind:`published`,item:void 0,bars:[c]}]}function Q({bars:e}){return Math.min(...e.map(({from:e,to:t})=>e??t??0))}function Ut(e,t){return e<t?-1:+(e>t)}function Wt(e,t,n){let r=26,i=e.map(e=>{let n=r;return r+=(e.kind===`published`?0:28)+e.bars.length*18,Gt(e,n,t)}),a=t.ticks(.13);return p`<div class="scroll" role="region" tabindex="0" aria-label="Timeline, drawing ${n}">
<svg class="timeline" width="100%" height="${r}" role="group" aria-label="Timeline of ${u(e.length,`lane`)}; the table below says the same">
${a.map(({day:e,label:n})=>p`<line class="tick" x1="${$(t.place(e))}" x2="${$(t.place(e))}" y1="${20}" y2="${r}"/><text class="tick" x="${$(t.place(e))}" y="13"${qt(t.place(e))}>${n}</text>
`)}${i}</svg></div>
`}function Gt({anchor:e,name:t,kind:n,item:r,bars:i},a,o){return n===`published`?p`<g class="lane published"><a href="#${e}">${i.map(e=>Kt({...e,who:t},a,o))}</a></g>
`:p`<g class="lane ${n}" data-item="${r}"><a href="#${e}"><text class="name" x="0" y="${a+14}">${t}</text></a>
${i.map((e,t)=>Kt(e,a+20+t*18,o))}</g>
`}function Kt({value:e,from:t,to:n,who:r,isPeriod:i},a,o){let s=t===void 0?0:o.place(t),c=n===void 0?1:o.place(n),l=a+9,u=t===n?p`<circle class="day" cx="${$(s)}" cy="${l}" r="4.5"/>`:p`<rect class="${i?`period`:`range`}" x="${$(s)}" y="${l-4}" width="${Math.round((c-s)*9800)/100}%" height="8" rx="4"/>`,d=`${t===void 0?`← `:``}${n===void 0?`→ `:``}`,f=c>.6;return p`${u}${p`<text class="says" x="${$(f?s:c)}" dx="${f?-9:9}" y="${l+4}"${f&&p` text-anchor="end"`}>${d}${e} <tspan>${r}</tspan></text>`}
`}function $(e){return`${Math.round((.01+e*.98)*1e4)/100}%`}function qt(e){if(!(e<.05))return p` text-anchor="${e>.95?`end`:`middle`}"`}function Jt(e){return p`<details class="fold" open><summary>The timeline as a table</summary>
<div class="scroll" role="region" tabindex="0" aria-labelledby="timeline-caption"><table class="twin">
<caption id="timeline-caption">Dated facts and texts, earliest first</caption>
<thead><tr><th scope="col">Fact or text</th><th scope="col">Value</th><th scope="col">Earliest</th><th scope="col">Latest</th><th scope="col">Outlets</th></tr></thead>
<tbody>${e.flatMap(({anchor:e,name:t,item:n,bars:r})=>r.map(({value:r,from:i,to:a,who:o})=>p`<tr${n!==void 0&&p` data-item="${n}"`}><th scope="row"><a href="#${e}">${t}</a></th><td>${r}</td><td>${Yt(i)}</td><td>${Yt(a)}</td><td>${o}</td></tr>
`))}</tbody></table></div></details>
`}function Yt(e){return e===void 0?`open`:Lt(e)}function Xt(e,t){return t||=e.slice(0),Object.freeze(Object.defineProperties(e,{raw:{value:Object.freeze(t)}}))}var Zt;function Qt(e,t){let n=new yt(e),r=[[`decisions`,`Decisions`,at(n)],[`accepted`,`Kept`,lt(n)],[`facts`,`Facts`,de(n)],[`apart`,`Told apart`,we(n)],[`timeline`,`Timeline`,zt(n)],[`evidence`,`Evidence`,Ke(n)],[`sources`,`Sources`,Dt(n)],[`rules`,`Rules`,Tt(n)]].filter(([,,e])=>!e.isEmpty),i=[`default-src 'none'`,`style-src '${en(wt,t)}'`,`script-src '${en(K,t)}'`,`img-src data:`,`base-uri 'none'`,`form-action 'none'`].join(`; `);return p(Zt||=Xt([``,`
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="`,`">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Consistency report</title>
<link rel="icon" href="data:,">
<style>`,`</style>
</head>
<body`,`>
<a class="skip" href="#main">Skip to the report</a>
`,`
<div class="bar">
<nav aria-label="Parts of the report"><ul>`,`</ul></nav>
`,`</div>
<main id="main" tabindex="-1">
`,`</main>
<footer>Checked by `,` `,`. It says what the texts say, and not who is right.</footer>
<script>`,`<\/script>
</body>
</html>
`]),m(`<!doctype html>`),i,m(wt),n.isLong&&p` class="long"`,ft(e),r.map(([e,t])=>p`<li><a href="#${e}">${t}</a></li>`),Ze(n),r.map(([,,e])=>e),e.tool.name,e.tool.version,m(K)).pieces}function $t(e,t){return[...Qt(e,t)].join(``)}function en(e,t){let n=t(e).match(/../g)??[];return`sha256-${btoa(String.fromCharCode(...n.map(e=>Number.parseInt(e,16))))}`}export{$t as renderHtml,Qt as renderHtmlInPieces};