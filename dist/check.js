import{i as e,n as t,r as n,t as r}from"./rolldown-runtime.js";import{B as i,D as a,H as o,I as s,K as c,L as l,R as u,T as d,V as f,a as p,b as m,d as h,f as g,h as _,l as v,m as y,o as b,p as x,s as S,u as C,z as w}from"./begin.js";function T(e){let t=/^\d{4}-\d\d-\d\d$/.test(e)?Date.parse(`${e}T00:00:00Z`):NaN;return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)}function ee(e,t){return te(e,t).some(t=>ne(e)[t]>0)?`findings`:e.quotes.total-e.quotes.unchecked===0&&!t.allowEmpty?`nothing-checked`:`clean`}function te(e,{failOn:t,maxWarnings:n}){if(t===`never`)return[];let r=n!==void 0&&ne(e).warning>n;return t===`warning`||r?[`error`,`warning`]:[`error`]}function ne({new:e,findings:t}){return e??t}const re={clean:0,findings:1,"nothing-checked":3},ie=[`exact`,`typographic`,`elided`,`bracketed`,`altered`,`misattributed`,`absent`,`unchecked`],ae=[`exact`,`typographic`,`elided`,`bracketed`],oe=[`contradicted`,`disputed`,`undecided`,`scoped`,`single`,`unanimous`];function se(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,`,`)}function ce(e,t,n=`${t}s`){return`${se(e)} ${e===1?t:n}`}function le({quotes:e,sources:t,claims:n,newsrooms:r}){if(e.total===0)return`no quote was checked: there are no claims with evidence`;let i=ae.reduce((t,n)=>t+e[n],0),a=`${ce(n,`claim`)}, ${ce(e.total,`quote`)} from ${ce(t,`source`)} by ${ce(r,`newsroom`)}`;if(i===e.total)return`${a}: all verbatim`;let o=ie.filter(e=>!ae.includes(e)).filter(t=>e[t]>0).map(t=>`${se(e[t])} ${t}`);return`${a}: ${se(i)} verbatim, ${o.join(`, `)}`}function ue({facts:e}){if(e.total===0)return``;let t=oe.filter(t=>e[t]>0).map(t=>`${se(e[t])} ${t}`);return`${ce(e.total,`fact`)}: ${t.join(`, `)}`}function de({counts:{findings:e},conclusion:t}){let n=[`error`,`warning`,`note`].filter(t=>e[t]>0).map(t=>ce(e[t],t));return`${n.length===0?`no findings`:n.join(`, `)}${e.error+e.warning>0&&t!==`findings`?`, none of which fails the check`:``}${e.accepted===0?``:`; ${se(e.accepted)} accepted`}`}function fe({base:e,findings:t,fixed:n=[]}){if(!e)return;if(`missing`in e)return`everything was checked and counts: ${e.missing}`;let r=t.filter(({status:e})=>e===`open`),i=e=>se(r.filter(t=>t.since===e).length);return`since ${e.ref}: ${i(`new`)} new, ${se(n.length)} fixed, ${i(`still`)} still there`}function pe({counts:e}){return ie.filter(t=>e.quotes[t]>0).map(t=>`${se(e.quotes[t])} ${t}`).join(`, `)}var me=/* @__PURE__ */ t({renderGithub:()=>ge});const he={error:`error`,warning:`warning`,note:`notice`};function ge(e,t=``){let n=[le(e.counts),de(e),fe(e)];return[..._e(e,t).map(u),...n.flatMap(e=>e===void 0?[]:[s(f(e))])].map(e=>`${e}\n`).join(``)}function _e(e,t){return[`error`,`warning`,`note`].flatMap(n=>{let r=ve(e,n),i=n===`error`&&e.conclusion!==`clean`?9:10,a=r.length>i?r.slice(0,i-1):r,o=r.slice(a.length);return[...a.map(e=>ye(e,t)),...o.length===0?[]:[we(o,n,t)]]})}function ve({findings:e,rules:t},n){let r=new Map(t.map(({id:e},t)=>[e,t])),i=({rule:e,since:n})=>(n===`still`?t.length:0)+(r.get(e)??0);return e.filter(e=>e.status===`open`&&e.severity===n).sort((e,t)=>i(e)-i(t))}function ye(e,t){let{primary:n}=e,r=n.line===n.endLine,i={file:`${t}${n.file}`,line:n.line,endLine:n.endLine,...r&&{col:n.column,endColumn:n.endColumn},title:`${e.rule}${e.since===`still`?` (not new)`:``}`};return be({name:he[e.severity],properties:i,message:xe(e)})}function be({name:e,properties:t,message:n}){let r=u({name:e,properties:t,message:``}).length;return{name:e,properties:t,message:l(n,Math.max(4095-r,1024))}}function xe({message:e,related:t,notes:n,help:r}){return[e,...t.map(Se),...n.map(e=>`note: ${e}`),...r===void 0?[]:[`help: ${r}`]].map(f).join(`
`)}function Se({file:e,line:t,text:n,label:r}){let i=n.trim()===``?``:`: “${Ce(f(n))}”`;return`${r??`see`}${i} (${e}:${t})`}function Ce(e){let t=[...e];return t.length<=300?e:`${t.slice(0,300).join(``)}…`}function we(e,t,n){let r=/* @__PURE__ */ new Map;for(let{primary:t}of e)r.set(t.file,(r.get(t.file)??0)+1);let i=[...r].sort(([,e],[,t])=>t-e).slice(0,20),a=i.map(([e,t])=>`${t} in ${n}${e}`),o=r.size-i.length,s=e.filter(({since:e})=>e===`new`).length,c=s===0?``:s===e.length?`, all of them new`:`, ${s} of them new`,l=[`${ce(e.length,`more ${t}`)}${c}: they are in the log and in the report`,...a,...o===0?[]:[`others in ${ce(o,`more file`)}`]];return be({name:he[t],properties:{title:`crossquote`},message:l.map(f).join(`
`)})}const Te=/@|#(?=\w)|:(?=\/\/|[\w+-]+:)|GH-(?=\d)|www(?=\.)/gi;function E(e){return f(e).trim().replace(Te,`$&\0`).replace(/&/g,`&amp;`).replace(/</g,`&lt;`).replace(/>/g,`&gt;`).replace(/\$/g,`&dollar;`).replace(/[\\`*_{}[\]|~#]/g,`\\$&`).replace(/^[-+=]/,`\\$&`).replace(/^(\d+)([.)])/,`$1\\$2`).replaceAll(`\0`,`&ZeroWidthSpace;`)}function Ee(e){return/^[\p{L}\p{N}._/:… -]+$/u.test(e)&&e.search(Te)<0?`\`${e}\``:`<code>${E(e)}</code>`}function De(e){return e.split(/`([^`]+)`/).map((e,t)=>t%2==1?Ee(e):Oe(e)).join(``).trim()}function Oe(e){return[/^\s/.test(e)?` `:``,E(e),/\S\s+$/.test(e)?` `:``].join(``)}function ke(e){return{head:`<details>\n<summary>${e}</summary>`,foot:`</details>`}}const Ae=new TextEncoder;function je(e){return Ae.encode(e).length}function Me(e,t,n){let r=n-je(e)-1,i=[];for(let e of t.filter(({entries:e})=>e.length>0)){let t=je(Ne(e,[],e.entries.length))+2;if(t>r)break;r-=t,i.push(e)}return`${[e,...i.map(e=>{let{kept:t,cost:n}=Pe(e,r*e.share);return r-=n,Ne(e,t,e.entries.length-t.length)})].join(`

`)}\n`}function Ne({noun:e,head:t,lead:n,between:r,foot:i},a,o){return[t,a.length===0?``:`${n===void 0?``:`${n}\n`}${a.join(r)}`,o===0?``:`… and ${ce(o,`${a.length===0?``:`more `}${e}`)}, for which there is no room.`,i].filter(e=>e!==``).join(`

`)}function Pe(e,t){let n=[],r=e.lead===void 0?2:je(e.lead)+3;for(let i of e.entries){let a=je(i)+e.between.length;r+a>t||(n.push(i),r+=a)}return n.length===0?{kept:n,cost:0}:{kept:n,cost:r}}function Fe({facts:e}){let t=({agreement:e})=>oe.indexOf(e);return{noun:`fact`,...ke(`Who says what: ${ce(e.length,`fact`)}`),lead:`| Fact | Agreement | Who says what | What decides |
| --- | --- | --- | --- |`,entries:[...e].sort((e,n)=>t(e)-t(n)).map(Ie),between:`
`,share:.75}}function Ie({fact:e,agreement:t,values:n,comparisons:r}){let i=Be(n.map(Le),`value`),a=Be([...new Set(r.filter(({verdict:e})=>e!==`agrees`).map(ze))],`reason`);return`| ${Ee(e)} | ${t} | ${i} | ${a} |`}function Le({value:e,means:t,readings:n}){let r=t===void 0?``:` (${E(t)})`,i=[...new Set(n.map(Re))];return`**${E(o(e))}**${r}: ${Be(i,`reading`,`; `)}`}function Re({outlet:e,origin:t,saidBy:n,speaker:r=n,stance:i,scope:a}){let o=Object.entries(a).map(([e,t])=>`, ${E(e)} ${E(t)}`);return[E(e),t===e?``:` (written by ${E(t)})`,r===void 0?``:`, quoting ${E(r)}`,i===`hedges`?`, with a hedge`:``,...o].join(``)}function ze({verdict:e,because:t}){return`${e}: ${De(o(t))}`}function Be(e,t,n=`<br>`){let r=e.length>20?[`and ${ce(e.length-20,`more ${t}`)}`]:[];return[...e.slice(0,20),...r].join(n)}function Ve({claims:e}){let t=e.flatMap(e=>e.evidence.filter(e=>!ae.includes(e.class)).map(t=>He(e,t)));return{noun:`quote`,...ke(`Quotes that are not verbatim: ${t.length}`),entries:t,between:`
`,share:.75}}function He(e,t){let n=(t.diff??[]).map(Ue).join(``);return`- ${Ee(e.id)}: ${We(t)}${n===``?``:`<br>from quote to source: ${n}`}`}function Ue({kind:e,text:t}){let n=t.trim(),r=t.slice(0,t.length-t.trimStart().length),i=n===``?``:t.slice(t.trimEnd().length),a=E(o(n)),s=e===`same`||a===``?a:e===`quote`?`<del>${a}</del>`:`<ins>${a}</ins>`;return`${r===``?``:` `}${s}${i===``?``:` `}`}function We({quote:e,source:t,places:n,omitted:r=[],...i}){let a=[...new Set(n.map(({line:e})=>e))],s=a.length===0?``:`, line ${Be(a.map(String),`line`,`, `)}`,c=r.map(e=>`; left out: “${E(o(e))}”`).join(``);return`${`“${E(o(e.trim()))}”`}, ${t===``?`no source`:Ee(t)}${s}: ${i.class}${c}`}function Ge({accepted:e,findings:t}){let n=e.map(({finding:e,rule:n,reason:r,by:i,until:a,state:s})=>{let c=t.find(t=>t.fingerprint===e&&(n===null||t.rule===n));return`| ${[`${Ee(e)}${n===null?``:`, ${Ee(n)}`}`,c?De(o(c.message)):``,E(o(r)),E(i??``),E(a??``),s].join(` | `)} |`});return{noun:`accepted finding`,...ke(`Accepted: ${n.length}`),lead:`| Finding | What | Reason | By | Until | State |
| --- | --- | --- | --- | --- | --- |`,entries:n,between:`
`,share:.75}}function Ke({sources:e}){let t=e.map(e=>{let{id:t,outlet:n,origin:r,quotes:i}=e,a=[n,r].map(E).join(` | `);return`| ${Ee(t)} | ${a} | ${qe(e)} | ${i} |`});return{noun:`source`,...ke(`Sources: ${t.length}`),lead:`| Source | Outlet | Written by | Published | Quotes |
| --- | --- | --- | --- | --- |`,entries:t,between:`
`,share:.75}}function qe({published:e,bounds:t,supersededBy:n}){let r=t?`not given; by its words ${t.earliest} to ${t.latest}`:`not given`,i=n===void 0?``:`; superseded by ${Ee(n)}`;return`${e===null?r:E(e)}${i}`}function Je(e){let{total:t}=e.counts.quotes;return{noun:`claim`,...ke(`Every claim and its quotes: ${ce(e.claims.length,`claim`)}, ${ce(t,`quote`)} (${pe(e)})`),entries:e.claims.map(Ye),between:`

`,share:1}}function Ye({id:e,claim:t,evidence:n}){let r=t===``?``:`: ${E(o(t))}`;return[`${Ee(e)}${r}`,n.map(e=>`- ${We(e)}`).join(`
`)].join(`

`)}function Xe(e,{failing:t}){return e.status===`open`&&t.includes(e.severity)&&e.since!==`still`}function Ze(e){let t=e=>Number(e.status===`accepted`)*100+Number(e.since===`still`)*10+S.indexOf(e.severity);return[...e].sort((e,n)=>t(e)-t(n))}var Qe=/* @__PURE__ */ t({renderMarkdown:()=>$e});function $e(e,t=9e5){let n=Ze(e.findings).filter(({status:e})=>e===`open`);return Me(tt(e),[...rt(n,e),ot(n),Fe(e),Ve(e),Ge(e),Ke(e),Je(e)],t)}const et={clean:`Nothing stands in the way.`,findings:`There are findings to decide on.`,"nothing-checked":`Nothing was checked.`};function tt(e){let t=[le(e.counts),ue(e.counts),de(e)].filter(e=>e!==``).map(nt),n=fe(e);return[`# Consistency report\n\n**${et[e.conclusion]}** ${t.join(` `)}`,...n===void 0?[]:[`**${De(nt(n))}**`]].join(`

`)}function nt(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function rt(e,{fixed:t}){let n=e.filter(({severity:e})=>e!==`note`);return t===void 0?[it(`To decide`,n)]:[it(`New`,n.filter(({since:e})=>e===`new`)),at(t),it(`There before`,n.filter(({since:e})=>e===`still`))]}function it(e,t){let n=t.map(e=>`| ${e.severity} | ${ut(e)} | ${lt(e)} | ${dt(e.primary)} |`);return{noun:`finding`,head:`## ${e}: ${n.length}`,lead:`| Severity | Fact or claim | What | Where |
| --- | --- | --- | --- |`,entries:n,between:`
`,foot:``,share:.5}}function at(e){let t=e.map(e=>`- ${lt(e)} (\`${e.rule}\`)`);return{noun:`finding`,head:`## Fixed: ${t.length}`,entries:t,between:`
`,foot:``,share:.5}}function ot(e){let t=e.map(st);return{noun:`finding`,...ke(`Findings in full: ${t.length}`),entries:t,between:`

`,share:.75}}function st(e){let{severity:t,rule:n,primary:r,related:i,notes:a,help:s}=e,c=[r,...i],l=[...c.slice(0,12).map(ct),...c.length>12?[`- and ${c.length-12} more places`]:[],...a.slice(0,12).map(e=>`- Note: ${De(o(e))}`),...a.length>12?[`- and ${a.length-12} more notes`]:[],...s===void 0?[]:[`- **What to do:** ${De(o(s))}`],`- Rule \`${n}\`, finding \`${e.fingerprint}\``];return`#### ${t}: ${lt(e)}\n\n${l.join(`
`)}`}function ct(e){let t=e.text.trim()===``?``:`: “${E(o(e.text))}”`,n=e.label===void 0?``:` (${E(o(e.label))})`;return`- ${E(e.file)}, line ${e.line}${n}${t}`}function lt({message:e}){return De(o(e))}function ut({fact:e,claim:t,source:n}){let r=e??t??n;return r===void 0?``:Ee(r)}function dt({file:e,line:t}){return`${E(e)}:${t}`}const ft=(()=>{let e=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g;return t=>{let n=0;for(e.lastIndex=0;e.test(t);)n+=1;return t.length-n}})(),pt=e=>e===12288||e>=65281&&e<=65376||e>=65504&&e<=65510,mt=e=>e===8987||e===9001||e>=12272&&e<=12287||e>=12289&&e<=12350||e>=12441&&e<=12543||e>=12549&&e<=12591||e>=12593&&e<=12686||e>=12688&&e<=12771||e>=12783&&e<=12830||e>=12832&&e<=12871||e>=12880&&e<=19903||e>=65040&&e<=65049||e>=65072&&e<=65106||e>=65108&&e<=65126||e>=65128&&e<=65131||e>=127488&&e<=127490||e>=127504&&e<=127547||e>=127552&&e<=127560||e>=131072&&e<=196605||e>=196608&&e<=262141,ht=/[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y,gt=/[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y,_t=/(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy,vt=/\t{1,1000}/y,yt=/[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy,bt=/(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y,xt=/\p{M}+/gu,St={limit:1/0,ellipsis:``},Ct=(e,t={},n={})=>{let r=t.limit??1/0,i=t.ellipsis??``,a=t?.ellipsisWidth??(i?Ct(i,St,n).width:0),o=n.controlWidth??0,s=n.tabWidth??8,c=n.emojiWidth??2,l=n.regularWidth??1,u=n.wideWidth??2,d=[[bt,l],[ht,0],[gt,o],[vt,s],[yt,c],[_t,u]],f=0,p=0,m=e.length,h=0,g=!1,_=m,v=Math.max(0,r-a),y=0,b=0,x=0,S=0;outer:for(;;){if(b>y||p>=m&&p>f){let t=e.slice(y,b)||e.slice(f,p);h=0;for(let e of t.replaceAll(xt,``)){let t=e.codePointAt(0)||0;if(S=pt(t)?2:mt(t)?u:l,x+S>v&&(_=Math.min(_,Math.max(y,f)+h)),x+S>r){g=!0;break outer}h+=e.length,x+=S}y=b=0}if(p>=m)break outer;for(let t=0,n=d.length;t<n;t++){let[n,i]=d[t];if(n.lastIndex=p,n.test(e)){if(h=n===_t?ft(e.slice(p,n.lastIndex)):n===yt?1:n.lastIndex-p,S=h*i,x+S>v&&(_=Math.min(_,p+Math.floor((v-x)/i))),x+S>r){g=!0;break outer}x+=S,y=f,b=p,p=f=n.lastIndex;continue outer}}p+=1}return{width:g?v:x,index:g?_:m,truncated:g,ellipsed:g&&r>=a}},wt={limit:1/0,ellipsis:``,ellipsisWidth:0},Tt=(e,t={})=>Ct(e,wt,t).width,Et=`]8;;`,Dt=RegExp(`(?:\\[(?<code>\\d+)m|\\${Et}(?<uri>.*))`,`y`),Ot=e=>{if(e>=30&&e<=37||e>=90&&e<=97)return 39;if(e>=40&&e<=47||e>=100&&e<=107)return 49;if(e===1||e===2)return 22;if(e===3)return 23;if(e===4)return 24;if(e===7)return 27;if(e===8)return 28;if(e===9)return 29;if(e===0)return 0},kt=e=>`[${e}m`,At=e=>`${Et}${e}`,jt=(e,t,n)=>{let r=t[Symbol.iterator](),i=!1,a=!1,o=e.at(-1),s=o===void 0?0:Tt(o),c=r.next(),l=r.next(),u=0;for(;!c.done;){let o=c.value,d=Tt(o);s+d<=n?e[e.length-1]+=o:(e.push(o),s=0),(o===`\x1B`||o===``)&&(i=!0,a=t.startsWith(Et,u+1)),i?a?o===`\x07`&&(i=!1,a=!1):o===`m`&&(i=!1):(s+=d,s===n&&!l.done&&(e.push(``),s=0)),c=l,l=r.next(),u+=o.length}o=e.at(-1),!s&&o!==void 0&&o.length&&e.length>1&&(e[e.length-2]+=e.pop())},Mt=e=>{let t=e.split(` `),n=t.length;for(;n&&!Tt(t[n-1]);)n--;return n===t.length?e:t.slice(0,n).join(` `)+t.slice(n).join(``)},Nt=(e,t,n={})=>{if(n.trim!==!1&&e.trim()===``)return``;let r=``,i,a,o=e.split(` `),s=[``],c=0;for(let e=0;e<o.length;e++){let r=o[e];if(n.trim!==!1){let e=s.at(-1)??``,t=e.trimStart();e.length!==t.length&&(s[s.length-1]=t,c=Tt(t))}e!==0&&(c>=t&&(n.wordWrap===!1||n.trim===!1)&&(s.push(``),c=0),(c||n.trim===!1)&&(s[s.length-1]+=` `,c++));let i=Tt(r);if(n.hard&&i>t){let e=t-c,n=1+Math.floor((i-e-1)/t);Math.floor((i-1)/t)<n&&s.push(``),jt(s,r,t),c=Tt(s.at(-1)??``)}else{if(c+i>t&&c&&i){if(n.wordWrap===!1&&c<t){jt(s,r,t),c=Tt(s.at(-1)??``);continue}s.push(``),c=0}c+i>t&&n.wordWrap===!1?(jt(s,r,t),c=Tt(s.at(-1)??``)):(s[s.length-1]+=r,c+=i)}}n.trim!==!1&&(s=s.map(e=>Mt(e)));let l=s.join(`
`),u=!1;for(let e=0;e<l.length;e++){let t=l[e];if(r+=t,u)u=!1;else if(u=t>=`\ud800`&&t<=`\udbff`,u)continue;if(t===`\x1B`||t===``){Dt.lastIndex=e+1;let t=Dt.exec(l)?.groups;if(t?.code!==void 0){let e=Number.parseFloat(t.code);i=e===39?void 0:e}else t?.uri!==void 0&&(a=t.uri.length===0?void 0:t.uri)}if(l[e+1]===`
`){a&&(r+=At(``));let e=i?Ot(i):void 0;i&&e&&(r+=kt(e))}else t===`
`&&(i&&Ot(i)&&(r+=kt(i)),a&&(r+=At(a)))}return r},Pt=/\r?\n/;function Ft(e,t,n){return String(e).normalize().split(Pt).map(e=>Nt(e,t,n)).join(`
`)}var It=/* @__PURE__ */ e((/* @__PURE__ */ r(((e,t)=>{let n=process||{},r=n.argv||[],i=n.env||{},a=!(i.NO_COLOR||r.includes(`--no-color`))&&(!!i.FORCE_COLOR||r.includes(`--color`)||n.platform===`win32`||(n.stdout||{}).isTTY&&i.TERM!==`dumb`||!!i.CI),o=(e,t,n=e)=>r=>{let i=``+r,a=i.indexOf(t,e.length);return~a?e+s(i,t,n,a)+t:e+i+t},s=(e,t,n,r)=>{let i=``,a=0;do i+=e.substring(a,r)+n,a=r+t.length,r=e.indexOf(t,a);while(~r);return i+e.substring(a)},c=(e=a)=>{let t=e?o:()=>String;return{isColorSupported:e,reset:t(`\x1B[0m`,`\x1B[0m`),bold:t(`\x1B[1m`,`\x1B[22m`,`\x1B[22m\x1B[1m`),dim:t(`\x1B[2m`,`\x1B[22m`,`\x1B[22m\x1B[2m`),italic:t(`\x1B[3m`,`\x1B[23m`),underline:t(`\x1B[4m`,`\x1B[24m`),inverse:t(`\x1B[7m`,`\x1B[27m`),hidden:t(`\x1B[8m`,`\x1B[28m`),strikethrough:t(`\x1B[9m`,`\x1B[29m`),black:t(`\x1B[30m`,`\x1B[39m`),red:t(`\x1B[31m`,`\x1B[39m`),green:t(`\x1B[32m`,`\x1B[39m`),yellow:t(`\x1B[33m`,`\x1B[39m`),blue:t(`\x1B[34m`,`\x1B[39m`),magenta:t(`\x1B[35m`,`\x1B[39m`),cyan:t(`\x1B[36m`,`\x1B[39m`),white:t(`\x1B[37m`,`\x1B[39m`),gray:t(`\x1B[90m`,`\x1B[39m`),bgBlack:t(`\x1B[40m`,`\x1B[49m`),bgRed:t(`\x1B[41m`,`\x1B[49m`),bgGreen:t(`\x1B[42m`,`\x1B[49m`),bgYellow:t(`\x1B[43m`,`\x1B[49m`),bgBlue:t(`\x1B[44m`,`\x1B[49m`),bgMagenta:t(`\x1B[45m`,`\x1B[49m`),bgCyan:t(`\x1B[46m`,`\x1B[49m`),bgWhite:t(`\x1B[47m`,`\x1B[49m`),blackBright:t(`\x1B[90m`,`\x1B[39m`),redBright:t(`\x1B[91m`,`\x1B[39m`),greenBright:t(`\x1B[92m`,`\x1B[39m`),yellowBright:t(`\x1B[93m`,`\x1B[39m`),blueBright:t(`\x1B[94m`,`\x1B[39m`),magentaBright:t(`\x1B[95m`,`\x1B[39m`),cyanBright:t(`\x1B[96m`,`\x1B[39m`),whiteBright:t(`\x1B[97m`,`\x1B[39m`),bgBlackBright:t(`\x1B[100m`,`\x1B[49m`),bgRedBright:t(`\x1B[101m`,`\x1B[49m`),bgGreenBright:t(`\x1B[102m`,`\x1B[49m`),bgYellowBright:t(`\x1B[103m`,`\x1B[49m`),bgBlueBright:t(`\x1B[104m`,`\x1B[49m`),bgMagentaBright:t(`\x1B[105m`,`\x1B[49m`),bgCyanBright:t(`\x1B[106m`,`\x1B[49m`),bgWhiteBright:t(`\x1B[107m`,`\x1B[49m`)}};t.exports=c(),t.exports.createColors=c})))(),1);let Lt;function Rt(e){return Lt??=new Intl.Segmenter(`en`,{granularity:`grapheme`}),Lt.segment(e)}const zt=2e4,Bt=1e3;function Vt(e,t,n){let r=[],i=e.start-(e.column-1);for(let a=e.line;a<=e.endLine;a++){let o=/^[^\r\n]*/.exec(t.slice(i))?.[0]??``,s=i+o.length;a-e.line<5||a===e.endLine?r.push(...Ht(o,i,a,Math.max(e.start,i),Math.min(e.end,s),n)):a-e.line===5&&r.push({line:void 0,text:`…`,from:0,to:0}),i=s+(/^(?:\r\n|\n|\r)/.exec(t.slice(s,s+2))?.[0].length??0)}return r}function Ht(e,t,n,r,i,a){let[o,s]=Wt(e,r-t,i-t,a),c=Ut(e.slice(o,s),t+o,i-r),l=c.reduce((e,t)=>e+t.width,0),[u,d]=o===0&&s===e.length&&l<=a?[0,c.length]:Xt(c,r,i),f=c.slice(u,d);return(o>0||u>0)&&f.unshift({text:`…`,width:1,at:-1}),(s<e.length||d<c.length)&&f.push({text:`…`,width:1,at:-1}),qt(Jt(Zt(f,a).map((e,t)=>({line:t===0?n:void 0,...Gt(e,r,i)})),a))}function Ut(e,t,n){if(n<=zt)return Yt(e,t);let r=zt/2;return[...Yt(e.slice(0,r),t),{text:`…`,width:1,at:t+r},...Yt(e.slice(-1e4),t+e.length-r)]}function Wt(e,t,n,r){return w(e)?e.length<=r?[0,e.length]:[Math.max(0,t-80-1),Math.min(e.length,n+80+1)]:e.length<=Bt+r?[0,e.length]:[Math.max(0,t-Bt),Math.min(e.length,n+Bt)]}function Gt(e,t,n){let r=0,i,a=0;for(let o of e)o.at>=t&&o.at<n&&!Kt(o.text)&&(i??=r,a=r+o.width),r+=o.width;return{text:e.map(e=>e.text).join(``).trimEnd(),from:i??0,to:i===void 0?0:a}}function Kt(e){let t=e.charCodeAt(0);return(t<=32||t>126)&&!/\S/.test(e)}function qt(e){return e.length<=12?e:[...e.slice(0,10),{line:void 0,text:`…`,from:0,to:0},...e.slice(-1)]}function Jt(e,t){let n=e.findLastIndex(e=>e.to>e.from),r=e[n];if(!r||n===e.length-1)return e;let i=Tt(r.text)+2<=t?`${r.text} …`:r.text;return[...e.slice(0,n),{...r,text:i}]}function Yt(e,t){return w(e)?Array.from(e,(e,n)=>({text:e,width:1,at:t+n})):Array.from(Rt(e),({segment:e,index:n})=>{let r=e===`	`?`  `:i(e);return{text:r,width:w(r)?r.length:Tt(r),at:t+n}})}function Xt(e,t,n){let r=e.findIndex(e=>e.at>=t);r<0&&(r=e.length);let i=e.findIndex(e=>e.at>=n);i<0&&(i=e.length);let a=t=>/\s/.test(e[t]?.text??` `),o=Math.max(0,r-40);for(;o>0&&o<r&&!a(o-1);)o++;let s=Math.min(e.length,i+40);for(;s<e.length&&s>i&&!a(s);)s--;return o<20&&(o=0),e.length-s<20&&(s=e.length),[o,s]}function Zt(e,t){let n=[],r=[],i=0,a=-1;for(let o of e){if(i+o.width>t&&r.length>0){let e=a>=0?r.splice(a+1):[];n.push(r),r=e,i=e.reduce((e,t)=>e+t.width,0),a=-1}r.push(o),i+=o.width,/\s/.test(o.text)&&(a=r.length-1)}return(r.length>0||n.length===0)&&n.push(r),n}var Qt=/* @__PURE__ */ t({renderPrettyInPieces:()=>$t});function*$t(e,t){let n=``;for(let r of tn(e,t))n+=`${r}\n\n`,n.length<65536||(yield n,n=``);yield`${n}${rn(e,t)}\n`}function en(e,t){return[...$t(e,t)].join(``)}function*tn(e,t){for(let n of e.findings)n.status===`open`&&(yield an(n,e,t));for(let n of e.fixed??[])yield nn(n,t)}function nn({rule:e,message:t,primary:n},r){let i=It.default.createColors(r.color),a=`${i.bold(i.green(`fixed[${e}]`))}${i.bold(`: ${f(t)}`)}`,o=`${f(n.file)}:${n.line}:${n.column}`;return`${un(a,r)}\n${i.blue(` -->`)} ${o} before`}function rn(e,t){let n=It.default.createColors(t.color),{error:r,warning:i}=e.counts.findings,a=r>0?n.red:i>0||e.conclusion!==`clean`?n.yellow:n.green,o=e.conclusion===`nothing-checked`?`; nothing was checked`:``,s=fe(e),c=n.bold(a(`${de(e)}${o}`));return[le(e.counts),c,...s===void 0?[]:[f(s)]].map(e=>un(e,t)).join(`
`)}function an(e,t,n){let r=[e.primary,...e.related].slice(0,12),i=Math.max(...r.map(e=>String(e.endLine).length)),a={...n,colors:It.default.createColors(n.color),gutter:i},{colors:o}=a,s=dn(e.severity,o),c=` `.repeat(i),l=o.blue(`|`),u=[un(`${s(`${e.severity}[${e.rule}]`)}${o.bold(`: ${f(e.message)}`)}`,n)],d=1+e.related.length-r.length;for(let[n,i]of r.entries()){let[p,m,h]=n===0?[`-->`,`^`,s]:[`:::`,`-`,o.blue];u.push(`${c}${o.blue(p)} ${f(i.file)}:${i.line}:${i.column}`);let g=sn(i,t.texts.get(i.file)??``,m,h,a);g.length!==0&&(u.push(`${c} ${l}`,...g),(n<r.length-1||d>0||on(e))&&u.push(`${c} ${l}`))}d>0&&u.push(cn(`note`,`${ce(d,`more place`)} in the reports in files`,a));for(let t of e.notes.slice(0,12))u.push(cn(`note`,t,a));let p=e.notes.length-12;return p>0&&u.push(cn(`note`,`${ce(p,`more note`)} in the reports in files`,a)),e.help!==void 0&&u.push(cn(`help`,e.help,a)),e.fix&&u.push(cn(`fix`,`\`crossquote fix\` can ${e.fix.title}`,a)),e.since===`still`&&u.push(cn(`since`,`it was there before`,a)),e.fact!==void 0&&u.push(cn(`finding`,e.fingerprint,a)),u.join(`
`)}function on({notes:e,help:t,fix:n,fact:r}){return e.length>0||t!==void 0||n!==void 0||r!==void 0}function sn(e,t,n,r,i){let{colors:a,gutter:o,width:s}=i,c=e.label===void 0?``:f(e.label);if(e.start===e.end&&c===``)return[];let l=a.blue(`|`),u=`${` `.repeat(o)} ${l}`,d=Math.max(20,s-o-3),p=Vt(e,t,d),m=[],h=p.findLastIndex(e=>e.to>e.from);for(let[e,t]of p.entries()){let i=t.line===void 0?``:String(t.line);m.push(`${a.blue(i.padStart(o))} ${l} ${t.text}`.trimEnd());let s=e===(h<0?p.length-1:h);if(t.to<=t.from&&!(s&&c!==``))continue;let f=n.repeat(Math.max(1,t.to-t.from)),g=t.to+1+Tt(c)<=d,_=r(s&&g?`${f} ${c}`.trimEnd():f);if(m.push(`${u} ${` `.repeat(t.from)}${_}`),s&&!g){let e=Math.max(0,Math.min(t.from,d-Tt(c)));for(let t of ln(c,d))m.push(`${u} ${` `.repeat(e)}${r(t)}`)}}return m}function cn(e,t,{colors:n,gutter:r,width:i}){let a=` `.repeat(r+3),o=ln(f(t),Math.max(20,i-r-3-e.length-2));return`${` `.repeat(r)} ${n.blue(`=`)} ${n.bold(e)}: `+o.join(`\n${a}${` `.repeat(e.length+2)}`)}function ln(e,t){return e.length<=t&&w(e)?[e]:Ft(e,t,{hard:!0}).split(`
`)}function un(e,{wrap:t,width:n}){return t===!0?ln(e,Math.max(20,n)).join(`
`):e}function dn(e,t){return e===`error`?e=>t.bold(t.red(e)):e===`warning`?e=>t.bold(t.yellow(e)):e=>t.bold(t.cyan(e))}function fn(e,t){return{log:[...pn(e,t),...mn(e)],...t.wantsSummary&&{summary:$e(e)},outputs:hn(e,t.files)}}function pn(e,{below:t,wantsAnnotations:n}){let r=en(e,{color:!1,width:120}).trimEnd(),i=n?_e(e,t):[];return i.length===0?[r]:[{name:`group`,properties:{},message:`The findings in full`},r,{name:`endgroup`,properties:{},message:``},...i]}function mn(e){if(e.conclusion===`clean`)return[];let t=fe(e),n=[de(e),...t===void 0?[]:[t]].join(`; `);return[{name:`error`,properties:{title:`crossquote`},message:e.conclusion===`nothing-checked`?le(e.counts):n}]}function hn(e,t){let{findings:n,facts:r,new:i=n}=e.counts,a=e=>t.find(t=>t.format===e)?.file??``;return{conclusion:e.conclusion,errors:n.error,warnings:n.warning,notes:n.note,contradictions:r.contradicted,disputes:r.disputed,new:i.error+i.warning+i.note,fixed:e.fixed?.length??0,report:a(`json`),sarif:a(`sarif`),"exit-code":re[e.conclusion]}}const gn=()=>{},_n=/[\p{Sc}+±-]{0,4}\p{N}+(?:[.,:/]\p{N}+)*[\p{L}\p{M}]*[%‰\p{Sc}]?|[\p{L}\p{M}\p{N}_]+(?:['\u2019-][\p{L}\p{M}\p{N}_]+)*|\s+|./suy;function vn(e){let t=[];for(let n=0;n<e.length;){let r=yn(e,n);r===n&&(_n.lastIndex=n,_n.test(e),r=_n.lastIndex),t.push({text:e.slice(n,r),start:n,end:r}),n=r}return t}function yn(e,t){let n=e.charCodeAt(t);if(n===32)return bn(e.charCodeAt(t+1))?t+1:t;let r=t;for(;bn(n);)n=e.charCodeAt(++r);return r===e.length||Sn(n)?r:t}function bn(e){return e>=97&&e<=122||e>=65&&e<=90}function xn(e,t){for(let n=0;n<e.length;){let r=n,i=e.charCodeAt(r);for(;i>=97&&i<=122;)i=e.charCodeAt(++r);if(r>n&&(r===e.length||Sn(i)))t(n,r),n=r;else if(r===n&&Sn(i))n++;else{_n.lastIndex=n;let i=_n.exec(e)?.[0]??``;r=n+Math.max(1,i.length),wn(i)&&t(n,r),n=r}}}function Sn(e){return e===32||e===10||e===46||e===44||e===34||e===59}function Cn(e){return e.match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function wn(e){return/[A-Za-z0-9]/.test(e)||/[\p{L}\p{N}]/u.test(e)}const Tn=new Set(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
  thousands million millions billion billions trillion dozen dozens half quarter third once twice thrice first
  second fourth fifth sixth seventh eighth ninth tenth double triple both`.split(/\s+/));function En(e){return/\p{N}|[%‰]/u.test(e)||e.toLowerCase().split(/[-\s]/).some(e=>Tn.has(e))}const Dn=new Set(`not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely`.split(/\s+/));function On(e){let t=e.toLowerCase();return Dn.has(t)||/n['\u2019]t$/.test(t)}const kn=/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?$/i;function An(e){return kn.test(e)}var jn=class{diff(e,t,n={}){let r;typeof n==`function`?(r=n,n={}):`callback`in n&&(r=n.callback);let i=this.castInput(e,n),a=this.castInput(t,n),o=this.removeEmpty(this.tokenize(i,n)),s=this.removeEmpty(this.tokenize(a,n));return this.diffWithOptionsObj(o,s,n,r)}diffWithOptionsObj(e,t,n,r){let i=e=>{if(e=this.postProcess(e,n),r)setTimeout(function(){r(e)},0);else return e},a=t.length,o=e.length,s=1,c=a+o;n.maxEditLength!=null&&(c=Math.min(c,n.maxEditLength));let l=n.timeout??1/0,u=Date.now()+l,d=[{oldPos:-1,lastComponent:void 0}],f=this.extractCommon(d[0],t,e,0,n);if(d[0].oldPos+1>=o&&f+1>=a)return i(this.buildValues(d[0].lastComponent,t,e));let p=-1/0,m=1/0,h=()=>{for(let r=Math.max(p,-s);r<=Math.min(m,s);r+=2){let s,c=d[r-1],l=d[r+1];c&&(d[r-1]=void 0);let u=!1;if(l){let e=l.oldPos-r;u=l&&0<=e&&e<a}let h=c&&c.oldPos+1<o;if(!u&&!h)d[r]=void 0;else{if(s=!h||u&&c.oldPos<l.oldPos?this.addToPath(l,!0,!1,0,n):this.addToPath(c,!1,!0,1,n),f=this.extractCommon(s,t,e,r,n),s.oldPos+1>=o&&f+1>=a)return i(this.buildValues(s.lastComponent,t,e))||!0;d[r]=s,s.oldPos+1>=o&&(m=Math.min(m,r-1)),f+1>=a&&(p=Math.max(p,r+1))}}s++};if(r)(function e(){setTimeout(function(){if(s>c||Date.now()>u)return r(void 0);h()||e()},0)})();else for(;s<=c&&Date.now()<=u;){let e=h();if(e)return e}}addToPath(e,t,n,r,i){let a=e.lastComponent;return a&&!i.oneChangePerToken&&a.added===t&&a.removed===n?{oldPos:e.oldPos+r,lastComponent:{count:a.count+1,added:t,removed:n,previousComponent:a.previousComponent}}:{oldPos:e.oldPos+r,lastComponent:{count:1,added:t,removed:n,previousComponent:a}}}extractCommon(e,t,n,r,i){let a=t.length,o=n.length,s=e.oldPos,c=s-r,l=0;for(;c+1<a&&s+1<o&&this.equals(n[s+1],t[c+1],i);)c++,s++,l++,i.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return l&&!i.oneChangePerToken&&(e.lastComponent={count:l,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=s,c}equals(e,t,n){return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let n=0;n<e.length;n++)e[n]&&t.push(e[n]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join(``)}postProcess(e,t){return e}get useLongestToken(){return!1}buildValues(e,t,n){let r=[],i;for(;e;)r.push(e),i=e.previousComponent,delete e.previousComponent,e=i;r.reverse();let a=r.length,o=0,s=0,c=0;for(;o<a;o++){let e=r[o];if(e.removed)e.value=this.join(n.slice(c,c+e.count)),c+=e.count;else{if(!e.added&&this.useLongestToken){let r=t.slice(s,s+e.count);r=r.map(function(e,t){let r=n[c+t];return r.length>e.length?r:e}),e.value=this.join(r)}else e.value=this.join(t.slice(s,s+e.count));s+=e.count,e.added||(c+=e.count)}}return r}};new class extends jn{};function Mn(e,t){let n=0;for(;n<e.length&&n<t.length;n++)if(e[n]!=t[n])return e.slice(0,n);return e.slice(0,n)}function Nn(e,t){let n;if(!e||!t||e[e.length-1]!=t[t.length-1])return``;for(n=0;n<e.length&&n<t.length;n++)if(e[e.length-(n+1)]!=t[t.length-(n+1)])return e.slice(-n);return e.slice(-n)}function Pn(e,t,n){if(e.slice(0,t.length)!=t)throw Error(`string ${JSON.stringify(e)} doesn't start with prefix ${JSON.stringify(t)}; this is a bug`);return n+e.slice(t.length)}function Fn(e,t,n){if(!t)return e+n;if(e.slice(-t.length)!=t)throw Error(`string ${JSON.stringify(e)} doesn't end with suffix ${JSON.stringify(t)}; this is a bug`);return e.slice(0,-t.length)+n}function In(e,t){return Pn(e,t,``)}function Ln(e,t){return Fn(e,t,``)}function Rn(e,t){return t.slice(0,zn(e,t))}function zn(e,t){let n=0;e.length>t.length&&(n=e.length-t.length);let r=t.length;e.length<t.length&&(r=e.length);let i=Array(r),a=0;i[0]=0;for(let e=1;e<r;e++){for(t[e]==t[a]?i[e]=i[a]:i[e]=a;a>0&&t[e]!=t[a];)a=i[a];t[e]==t[a]&&a++}a=0;for(let r=n;r<e.length;r++){for(;a>0&&e[r]!=t[a];)a=i[a];e[r]==t[a]&&a++}return a}function Bn(e,t){let n=[];for(let r of Array.from(t.segment(e))){let e=r.segment;n.length&&/\s/.test(n[n.length-1])&&/\s/.test(e)?n[n.length-1]+=e:n.push(e)}return n}function Vn(e,t){if(t)return Un(e,t)[1];let n;for(n=e.length-1;n>=0&&e[n].match(/\s/);n--);return e.substring(n+1)}function Hn(e,t){if(t)return Un(e,t)[0];let n=e.match(/^\s*/);return n?n[0]:``}function Un(e,t){if(!t)return[Hn(e),Vn(e)];if(t.resolvedOptions().granularity!=`word`)throw Error(`The segmenter passed must have a granularity of "word"`);let n=Bn(e,t),r=n[0],i=n[n.length-1];return[/\s/.test(r)?r:``,/\s/.test(i)?i:``]}const Wn=`a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}`,Gn=RegExp(`[${Wn}]+|\\s+|[^${Wn}]`,`ug`);new class extends jn{equals(e,t,n){return n.ignoreCase&&(e=e.toLowerCase(),t=t.toLowerCase()),e.trim()===t.trim()}tokenize(e,t={}){let n;if(t.intlSegmenter){let r=t.intlSegmenter;if(r.resolvedOptions().granularity!=`word`)throw Error(`The segmenter passed must have a granularity of "word"`);n=Bn(e,r)}else n=e.match(Gn)||[];let r=[],i=null;return n.forEach(e=>{/\s/.test(e)?i==null?r.push(e):r.push(r.pop()+e):i!=null&&/\s/.test(i)?r[r.length-1]==i?r.push(r.pop()+e):r.push(i+e):r.push(e),i=e}),r}join(e){return e.map((e,t)=>t==0?e:e.replace(/^\s+/,``)).join(``)}postProcess(e,t){if(!e||t.oneChangePerToken)return e;let n=null,r=null,i=null;return e.forEach(e=>{e.added?r=e:e.removed?i=e:((r||i)&&Kn(n,i,r,e,t.intlSegmenter),n=e,r=null,i=null)}),(r||i)&&Kn(n,i,r,null,t.intlSegmenter),e}};function Kn(e,t,n,r,i){if(t&&n){let[a,o]=Un(t.value,i),[s,c]=Un(n.value,i);if(e){let r=Mn(a,s);e.value=Fn(e.value,s,r),t.value=In(t.value,r),n.value=In(n.value,r)}if(r){let e=Nn(o,c);r.value=Pn(r.value,c,e),t.value=Ln(t.value,e),n.value=Ln(n.value,e)}}else if(n){if(e){let e=Hn(n.value,i);n.value=n.value.substring(e.length)}if(r){let e=Hn(r.value,i);r.value=r.value.substring(e.length)}}else if(e&&r){let n=Hn(r.value,i),[a,o]=Un(t.value,i),s=Mn(n,a);t.value=In(t.value,s);let c=Nn(In(n,s),o);t.value=Ln(t.value,c),r.value=Pn(r.value,n,c),e.value=Fn(e.value,n,n.slice(0,n.length-c.length))}else if(r){let e=Hn(r.value,i),n=Rn(Vn(t.value,i),e);t.value=Ln(t.value,n)}else if(e){let n=Rn(Vn(e.value,i),Hn(t.value,i));t.value=In(t.value,n)}}new class extends jn{tokenize(e){let t=RegExp(`(\\r?\\n)|[${Wn}]+|[^\\S\\n\\r]+|[^${Wn}]`,`ug`);return e.match(t)||[]}},new class extends jn{constructor(){super(...arguments),this.tokenize=qn}equals(e,t,n){return n.ignoreWhitespace?(n.newlineIsToken&&e.includes(`
`)||(e=e.trim()),n.newlineIsToken&&t.includes(`
`)||(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),t.endsWith(`
`)&&(t=t.slice(0,-1))),super.equals(e,t,n)}};function qn(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],r=e.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let e=0;e<r.length;e++){let i=r[e];e%2&&!t.newlineIsToken?n[n.length-1]+=i:n.push(i)}return n}function Jn(e){return e==`.`||e==`!`||e==`?`}new class extends jn{tokenize(e){let t=[],n=0;for(let r=0;r<e.length;r++){if(r==e.length-1){t.push(e.slice(n));break}if(Jn(e[r])&&e[r+1].match(/\s/)){for(t.push(e.slice(n,r+1)),r=n=r+1;e[r+1]?.match(/\s/);)r++;t.push(e.slice(n,r+1)),n=r+1}}return t}},new class extends jn{tokenize(e){return e.split(/([{}:;,]|\s+)/)}},new class extends jn{constructor(){super(...arguments),this.tokenize=qn}get useLongestToken(){return!0}castInput(e,t){let{undefinedReplacement:n,stringifyReplacer:r=(e,t)=>t===void 0?n:t}=t;return typeof e==`string`?e:JSON.stringify(Yn(e,null,null,r),null,`  `)}equals(e,t,n){return super.equals(e.replace(/,([\r\n])/g,`$1`),t.replace(/,([\r\n])/g,`$1`),n)}};function Yn(e,t,n,r,i){t||=[],n||=[],r&&(e=r(i===void 0?``:i,e));let a=0;for(;a<t.length;a+=1)if(t[a]===e)return n[a];let o;if(Object.prototype.toString.call(e)===`[object Array]`){for(t.push(e),o=Array(e.length),n.push(o),a=0;a<e.length;a+=1)o[a]=Yn(e[a],t,n,r,String(a));return t.pop(),n.pop(),o}if(e&&e.toJSON&&(e=e.toJSON()),typeof e==`object`&&e){t.push(e),o={},n.push(o);let i=[],s;for(s in e)
/* istanbul ignore else */
Object.prototype.hasOwnProperty.call(e,s)&&i.push(s);for(i.sort(),a=0;a<i.length;a+=1)s=i[a],o[s]=Yn(e[s],t,n,r,s);t.pop(),n.pop()}else o=e;return o}const Xn=new class extends jn{tokenize(e){return e.slice()}join(e){return e}removeEmpty(e){return e}};function Zn(e,t,n){return Xn.diff(e,t,n)}function Qn(e,t){let n=Zn(vn(e).map(e=>e.text),vn(t).map(e=>e.text),{maxEditLength:400});return n&&$n(n.map(e=>({kind:e.added?`source`:e.removed?`quote`:`same`,text:e.value.join(``)})))}function $n(e){let t=[];for(let n=0;n<e.length;){let r=e[n];if(r.kind===`same`){t.push(r),n++;continue}let i=``,a=``;for(;n<e.length;){let t=e[n];if(t.kind===`same`&&(/\S/.test(t.text)||n+1>=e.length))break;t.kind!==`source`&&(i+=t.text),t.kind!==`quote`&&(a+=t.text),n++}i!==``&&t.push({kind:`quote`,text:i}),a!==``&&t.push({kind:`source`,text:a})}return t}const[er,tr,nr,rr,ir]=[1,2,3,4,5],ar=/* @__PURE__ */ new Uint8Array(65536),or=(/* @__PURE__ */ new Uint8Array(65536)).fill(1).fill(0,0,768).fill(0,8208,8288),sr=(/* @__PURE__ */ new Uint8Array(65536)).fill(4,768).fill(0,8208,8288);cr(er,`	-\r \xA0  - \u2028\u2029  　`),cr(tr,`-֊‐-―−⸺⸻﹘﹣－`),cr(nr,`"«»“”„‟⹂「-』〝-〟﹁-﹄＂｢｣`),cr(rr,`'‘-‛‹›ʼ＇`),cr(ir,`­؜᠎​-‏‪-‮⁠-⁤⁦-⁩︀-️﻿`);function cr(e,t){for(let n=0;n<t.length;n++){let r=t.charCodeAt(n),i=t[n+1]===`-`,a=(i?t.charCodeAt(n+2):r)+1;ar.fill(e,r,a),sr.fill(4,r,a),i&&(n+=2)}}for(let[e,t]of[0,32,45,34,39].entries())sr[t]=e===er||e===tr?e:0;const lr=/\u00AD[ \t]*(?:\r\n?|[\n\u0085\u2028\u2029])[ \t]*/y,ur=/[\p{N}\p{Sc}.,]/u,dr=/\P{M}[\p{M}\u1160-\u11FF]{0,255}|\p{M}{1,256}/gsu,fr=/\p{M}{256}/u;function pr(e){return{text:e,startOf:e=>e,endOf:e=>e+1}}var mr=class{text=``;before;begins=[0];ends=[0];froms=[0];tos=[0];asked=0;constructor(e){this.before=e}replace(e,t,n){this.keepTo(e),this.begins.push(this.text.length),this.ends.push(this.text.length+n.length),this.froms.push(e),this.tos.push(t),this.text+=n}finish(){return this.keepTo(this.before.text.length),this}startOf(e){let t=this.lastBefore(e),n=this.ends[t];return this.before.startOf(e<n?this.froms[t]:e-n+this.tos[t])}endOf(e){let t=this.lastBefore(e),n=this.ends[t];return this.before.endOf((e<n?-1:e-n)+this.tos[t])}keepTo(e){let t=this.tos[this.tos.length-1];e>t&&(this.text+=this.before.text.slice(t,e))}lastBefore(e){let{begins:t,asked:n}=this;if(e>=t[n]){if(n+1>=t.length||e<t[n+1])return n;if(n+2>=t.length||e<t[n+2])return++this.asked}let r=0,i=t.length-1;for(;r<i;){let n=r+i+1>>1;t[n]<=e?r=n:i=n-1}return this.asked=r,r}};function hr(e){let t=pr(e);return wr(t,!0)??wr(Cr(Sr(t)),!1)??t}function D(e){return hr(e).text}function gr(e,t,n){return n>t?{start:e.startOf(t),end:e.endOf(n-1)}:{start:0,end:0}}function _r(e,t){return t>0&&t<e.text.length&&e.startOf(t)<e.endOf(t-1)}function vr(e){return or[e]===0&&ar[e]!==ir}function yr(e){return ar[e.charCodeAt(0)]===ir}function br(e,t){return lr.lastIndex=t,t+(e.charCodeAt(t)===173?lr.exec(e)?.[0].length??1:1)}function xr(e,t){let n=t-1;for(;ar[e.charCodeAt(n)]===er;)n--;return e.charCodeAt(n)===173&&br(e,n)>=Math.max(t,n+2)?n:-1}function Sr(e){let{text:t}=e,n;for(let r=0;r<t.length;r++){if(ar[t.charCodeAt(r)]!==ir)continue;n??=new mr(e);let i=br(t,r);n.replace(r,i,``),r=i-1}return n?.finish()??e}function Cr(e){if(!fr.test(e.text)&&e.text.normalize(`NFC`)===e.text)return e;let t=new mr(e);for(let{0:n,index:r}of e.text.matchAll(dr)){let e=n.normalize(`NFC`);e!==n&&t.replace(r,r+n.length,e)}return t.finish()}function wr(e,t){let{text:n}=e,r,i=0;for(let a=0;a<n.length;a++){let o=n.charCodeAt(a),s=sr[o];if(!(s&4|s&i)){i=s;continue}let c=ar[o];if(t&&(c===ir||or[o]!==0))return;let l=(c===er||c===tr)&&i===c?a-1:a;if(i=0,c===0)continue;let u=c===er||c===tr?Tr(n,l,c):l+1,d=Er(n,l,u,c),f=d===void 0?1:u-l,p=d??`-`;for(let t=l;t<u;t+=f)(f!==1||n[t]!==p)&&(r??=new mr(e),r.replace(t,t+f,p));a=u-1}return r?.finish()??e}function Tr(e,t,n){let r=t+1;for(;ar[e.charCodeAt(r)]===n;)r++;return r}function Er(e,t,n,r){return r===er?` `:r===tr?ur.test(e[n]??``)||ur.test(e[t-1]??``)?void 0:`-`:r===nr?`"`:`'`}function Dr(e,t){let n=Qn(D(e).trim(),D(t).trim());return n?{differences:Or(n),diff:n}:{differences:[{type:`words`,quote:e.trim(),source:t.trim()}],diff:[]}}function Or(e){let t=[];for(let n=0;n<e.length;n++){let r=e[n];if(r.kind===`same`)continue;let i=e[n+1],a=r.kind===`quote`&&i?.kind===`source`,o=r.kind===`quote`?r.text.trim():``,s=a?i.text.trim():r.kind===`source`?r.text.trim():``;a&&n++,(o!==``||s!==``)&&t.push({type:Ar(o,s),quote:o,source:s})}return kr(t)?t.map(e=>({...e,type:`order`})):t}function kr(e){let t=e.filter(({quote:e,source:t})=>e.toLowerCase()!==t.toLowerCase()),n=e=>t.flatMap(t=>vn(t[e].toLowerCase())).map(e=>e.text).filter(wn).sort(),r=n(`quote`);return r.length>0&&t.length>1&&r.join(` `)===n(`source`).join(` `)}function Ar(e,t){let n=jr(e),r=jr(t);return n.length===0&&r.length===0?`punctuation`:e.toLowerCase()===t.toLowerCase()?`case`:n.join(` `)===r.join(` `)?`punctuation`:n.some(On)===r.some(On)?n.filter(En).join(` `)===r.filter(En).join(` `)?[...n,...r].some(e=>/^\p{Lu}/u.test(e))?`name`:`words`:`number`:`negation`}function jr(e){return vn(e).map(e=>e.text).filter(wn)}function Mr(e,t){let[n,r]=[e.trim(),t.trim()];if(Nr(n,r))return[];let[i,a]=[hr(n),hr(r)],o=/* @__PURE__ */ new Map;for(let e=0;e<i.text.length;e++){let[t,s]=[i.startOf(e),a.startOf(e)],[c,l]=[i.endOf(e),a.endOf(e)];if(c-t===1&&l-s===1&&n.charCodeAt(t)===r.charCodeAt(s))continue;let[u,d]=[n.slice(t,c),r.slice(s,l)];u!==d&&(/\S/.test(u)||/\S/.test(d))&&o.set(`${u}\0${d}`,{type:`punctuation`,quote:u,source:d})}if(o.size>0)return[...o.values()];let[s,c]=[Fr(e),Fr(t)];return s.length===c.length?[]:[{type:`punctuation`,quote:s.join(``),source:c.join(``)}]}function Nr(e,t){let[n,r]=[0,0];for(;n<e.length&&r<t.length;){let i=e.charCodeAt(n);if(Pr(i)){if(!Pr(t.charCodeAt(r)))return!1;for(;Pr(e.charCodeAt(n));)n++;for(;Pr(t.charCodeAt(r));)r++}else if(i===t.charCodeAt(r))n++,r++;else return!1}return n===e.length&&r===t.length}function Pr(e){return e===32||e===10||e===13||e===9}function Fr(e){return/[\u00AD-\uFFFF]/.test(e)&&e.match(/[\u00AD\p{Cf}]/gu)||[]}function Ir({start:e,end:t},n){let r=n.slice(e,t),i=e+(r.length-r.trimStart().length);return{start:i,end:i+r.trim().length}}function Lr(e,t){let n=``;for(let{start:r,end:i}of[...t].sort((e,t)=>e.start-t.start)){let t=Math.max(r,n.length);n+=e.slice(n.length,t)+` `.repeat(Math.max(0,i-t))}return n+e.slice(n.length)}const Rr=/[\p{L}\p{M}\p{Pc}\u207A-\u207E\u208A-\u208E]/u,zr=/\p{N}/u,Br=/\p{Nd}/u,Vr=/[\p{M}\u0E33\u0EB3\uFF9E\uFF9F\p{Emoji_Modifier}\u{E0020}-\u{E007F}]/u,Hr=/[\u17D2\u1039]/,Ur=/[\u0600-\u0605\u06DD\u0890\u0891\u08E2]/,Wr=/\p{Extended_Pictographic}/u,Gr=/\p{Regional_Indicator}/u,Kr=/\p{Sc}/u,qr=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u,Jr=/['\u2018\u2019\u201B\uFF07\u02BC\u05F3\u05F4\u00B7]/,Yr=/\p{Script=Hebrew}/u,Xr=/["\u201C-\u201F]/,Zr=/[-\u2010\u2011\u2212\uFE63\uFF0D]/,Qr=/[-\u2010-\u2013\u2212\uFE63\uFF0D+\uFF0B±\u2213<>\uFF1C\uFF1E≤≥\u2266\u2267\u2A7D\u2A7E~\u223C\uFF5E≈]/,$r=/[+\uFF0B±\u2213<>\uFF1C\uFF1E≤≥\u2266\u2267\u2A7D\u2A7E≈]/,ei=/[.,:/'\u2019\u00B7\u00A0\u2007-\u2009\u202F\u060C\u066B\u066C\u2044\uFE50\uFE52\uFF07\uFF0C\uFF0E\uFF0F\uFF1A]/,ti=/[%‰‱\u066A\u0609\u060A\uFE6A\uFF05°℃℉\p{Sc}]/u,ni=/[ \u00A0\u2009\u202F]/,ri=/^[ \u00A0\u2009\u202F](?:[%‰‱\u066A\uFE6A\uFF05℃℉]|°[CF]|\p{Sc}(?![\p{L}\p{N}-]|\.\p{N}))/u,ii=/\p{N}[ \u00A0\u2009\u202F]?°$/u,ai=/\[\p{L}\]\p{L}/u,oi=/\[\p{L}\]?$/u,si=/[\s\p{Ps}\p{Pi}"'\p{Sc}=:;|\uFF1A\uFF1B\uFF0C\u3001\u3002\u30FB]/u,ci=/^(?:\p{Lu}{0,3}\p{Sc})?\.?\p{N}/u;function li({start:e,end:t},n){let r=e,i=t;for(;ui(n,r);)r--;for(;ui(n,i);)i++;return{start:r,end:i}}function ui(e,t){if(t<=0||t>=e.length)return!1;let n=xr(e,t);return n>=0?di(e,n,br(e,n)):fi(e.charCodeAt(t-1),e.charCodeAt(t),e.charCodeAt(t+1))??di(e,t,t)}function di(e,t,n){if(ki(e.charCodeAt(n))&&Oi(e.charCodeAt(t-1)))return!0;let r=Ti(e,t),i=Ei(e,n),[a,o]=r.seen,[s,c]=i.seen,l=e.slice(r.end,i.start).includes(`‍`);return yi(e,r.end,a,s,l)||xi(e,r,i)||vi(o,a,s,c)||_i(e,t,n)}function fi(e,t,n){let r=gi[e],i=gi[t];if(r===pi&&i===pi)return!0;if(r===mi&&(i===pi||i===hi))return!1;let a=gi[n];return i===mi&&(a===pi||a===mi)||i===hi&&a===mi?!1:void 0}const[pi,mi,hi]=[1,2,3],gi=/* @__PURE__ */ new Uint8Array(128);for(let[e,t]of[[pi,`0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ`],[mi,` 	\r
`],[hi,`.,;:!?")]`]])for(let n=0;n<t.length;n++)gi[t.charCodeAt(n)]=e;function _i(e,t,n){let r=e.slice(Math.max(0,t-4),t);return r.includes(`[`)?ai.test(r+e.slice(n,n+3))&&oi.test(r):!1}function vi(e,t,n,r){return qr.test(t)||qr.test(n)?!1:Ci(t)&&Ci(n)||Rr.test(t)&&Jr.test(n)&&Rr.test(r)||Rr.test(e)&&Jr.test(t)&&Rr.test(n)||Yr.test(t)&&Xr.test(n)&&Yr.test(r)||Yr.test(e)&&Xr.test(t)&&Yr.test(n)||wi(t)&&n===`.`&&wi(r)&&!Ci(e)?!0:wi(e)&&t===`.`&&wi(n)}function yi(e,t,n,r,i){return Vr.test(r)||Hr.test(n)&&Rr.test(r)||Ur.test(n)&&zr.test(r)||i&&Wr.test(r)?!0:Gr.test(n)&&Gr.test(r)&&bi(e,t)%2==1}function bi(e,t){let n=0;for(let r=t;r>0;){let{seen:t,end:i}=Ti(e,r);if(!Gr.test(t[0]))break;n++,r=i-t[0].length}return n}function xi(e,t,n){let[r,i]=t.seen,[a,o]=n.seen;return Br.test(r)&&Br.test(a)||zr.test(r)&&ti.test(a)||zr.test(r)&&ni.test(a)&&ri.test(Di(e,n.start))||ni.test(r)&&zr.test(i)&&ri.test(r+Di(e,n.start))||r===`°`&&/[CF]/.test(a)&&ii.test(e.slice(Math.max(0,t.end-4),t.end))||Kr.test(r)&&zr.test(a)||Rr.test(r)&&Kr.test(a)&&zr.test(o)||zr.test(r)&&ei.test(a)&&zr.test(o)||zr.test(i)&&ei.test(r)&&zr.test(a)||r===`.`&&zr.test(a)&&!Ci(i)&&i!==`.`?!0:Si(e,t,n)}function Si(e,t,n){let[r,i]=t.seen,[a,o]=n.seen;return Qr.test(r)&&ci.test(Di(e,n.start))&&(i===``||si.test(i)||qr.test(i)&&$r.test(r))||Rr.test(i)&&Zr.test(r)&&zr.test(a)?!0:Rr.test(r)&&!qr.test(r)&&Zr.test(a)&&zr.test(o)}function Ci(e){return Rr.test(e)||zr.test(e)}function wi(e){return/\p{Lu}/u.test(e)}function Ti(e,t){let n=[],[r,i]=[t,t];for(let a=t;a>0&&n.length<2;){let t=xr(e,a);if(t>=0){a=t;continue}let o=a>1&&ki(e.charCodeAt(a-1))&&Oi(e.charCodeAt(a-2))?2:1;a-=o;let s=e.slice(a,a+o);yr(s)||(n.length===0&&([r,i]=[a,a+o]),n.push(s))}return{seen:[n[0]??``,n[1]??``],start:r,end:i}}function Ei(e,t){let n=[],[r,i]=[t,t];for(let a=t;a<e.length&&n.length<2;){let t=String.fromCodePoint(e.codePointAt(a)),o=yr(t)?br(e,a):a+t.length;yr(t)||(n.length===0&&([r,i]=[a,o]),n.push(t)),a=o}return{seen:[n[0]??``,n[1]??``],start:r,end:i}}function Di(e,t){return[...e.slice(t,t+16)].filter(e=>!yr(e)).join(``)}function Oi(e){return e>=55296&&e<=56319}function ki(e){return e>=56320&&e<=57343}let Ai=/* @__PURE__ */ new Int32Array(1024),ji=/* @__PURE__ */ new Int32Array(1025);var Mi=class{length;strips;backward;smallRows=/* @__PURE__ */ new Int32Array(256);otherRows=/* @__PURE__ */ new Map;masks;constructor(e,t=`forward`){this.length=e.length,this.strips=Math.ceil(e.length/64),this.backward=t===`backward`;let n=this.strips*2,r=n;for(let t=0;t<e.length;t++){let i=e.charCodeAt(t);this.rowOf(i)>0||(i<256?this.smallRows[i]=r:this.otherRows.set(i,r),r+=n)}this.masks=new Int32Array(r);for(let t=0;t<e.length;t++){let n=this.rowOf(e.charCodeAt(this.backward?e.length-1-t:t))+(t>>5);this.masks[n]=this.masks[n]|1<<(t&31)}}findEnd(e,t,n,r,i){let{length:a,strips:o,backward:s}=this,c=n-t,l=Math.min(r,a);if(a===0||c<=0||l<0)return;Ai.length<c&&([Ai,ji]=[new Int32Array(2*c),new Int32Array(2*c+1)]),this.readRows(e,t,n),ji.fill(0,0,c+1);let u=[{from:0,to:c}];for(let e=0;e<o&&u.length>0;e++)u=this.workOutStrip(e,c,u,l);let d;for(let e of u)for(let r=e.from;r<e.to;r++){let e=ji[r+1];e>(d?.errors??l)||i===`first`&&e===d?.errors||(d={end:s?n-1-r:t+r+1,errors:e})}return d}readRows(e,t,n){let{smallRows:r,otherRows:i}=this,a=Ai,o=this.backward?-1:1,s=this.backward?n-t-1:0;for(let c=t;c<n;c++){let t=e.charCodeAt(c);a[s]=t<256?r[t]:i.get(t)??0,s+=o}}workOutStrip(e,t,n,r){let{masks:i}=this,a=Math.min(64,this.length-e*64),o=a<=32,s=a-1&31,c=r+1,l=Math.min(c,e*64),u=Math.min(c,e*64+a),d=64+r,f=u<c?[{from:0,to:d-u}]:[],p=u<c?d-u:-1;for(let{from:t,to:u}of n){let n=t===0?l:c,m=n+a,h=-1,g=0,_=-1,v=0;for(let a=t;a<u;a++){let t=n;n=ji[a+1];let l=Ai[a]+2*e,u=n-t,y=u>>>31,b=i[l]|y,x=((b&h)+h|0)^h|b,S=g|~(x|h),C=h&x;o&&(m+=(S>>>s&1)-(C>>>s&1));let w=S<<1|u+1>>1;if(u=(S>>>31)-(C>>>31),h=C<<1|y|~(b|g|w),g=w&(b|g),y=u>>>31,b=i[l+1]|y,x=((b&_)+_|0)^_|b,S=v|~(x|_),C=_&x,o||(m+=(S>>>s&1)-(C>>>s&1)),w=S<<1|u+1>>1,_=C<<1|y|~(b|v|w),v=w&(b|v),m>r){ji[a+1]=c;continue}ji[a+1]=m,a>p&&(Ni(f,p),f.push({from:a,to:0}));let T=a+1+d-m;T>p&&(p=T)}}Ni(f,p);for(let e of f)e.to=Math.min(e.to,t);return f}rowOf(e){return e<256?this.smallRows[e]:this.otherRows.get(e)??0}};function Ni(e,t){let n=e[e.length-1];n&&(n.to=t)}var Pi=class{places;firsts;shift;constructor(e){let t=Math.floor(e.length/6),n=Math.max(8,Math.ceil(Math.log2(2*t+1)));this.shift=32-n,this.firsts=new Int32Array(2**n+1);let{firsts:r}=this,i=new Int32Array(t),a=0,o=6;for(let n=0,s=0;s<t;n++){if(a=a<<5|e.charCodeAt(n)&31,--o>0)continue;o=6;let t=Fi(a)>>>this.shift;i[s++]=t,r[t]=r[t]+1}for(let e=1;e<r.length;e++)r[e]=r[e]+r[e-1];this.places=new Int32Array(t);for(let e=t-1;e>=0;e--){let t=i[e],n=r[t]-1;r[t]=n,this.places[n]=e*6}}vote(e,t){let{firsts:n,places:r}=this,i=this.listSlots(e,t),a=0,o=0,s=0;for(let[e,t]of i.entries()){let r=n[t+1]-n[t];r<=64?a+=r:e>=s&&(o++,s=e+6)}let c=new Int32Array(a);a=0;for(let e=0;e<i.length;e++){let t=i[e],o=n[t+1],s=n[t];if(o-s<=64)for(;s<o;s++)c[a++]=r[s]-e}return{starts:c.sort(),leftOut:o}}listSlots(e,t){let n=new Int32Array(Math.max(0,t-6+1)),r=0;for(let i=1;i<=t;i++)r=r<<5|e.charCodeAt(i-1)&31,i>=6&&(n[i-6]=Fi(r)>>>this.shift);return n}};function Fi(e){let t=e&1073741823;return Math.imul(t^t>>>15,2654435761)}function Ii(e,t,n){let r=Math.min(e.length,4e3),{starts:i,leftOut:a}=n.grams.vote(e,r);return{places:Li(i,t),fewestVotes:e=>Math.floor((r-e-6+1)/6)-e-a}}function Li(e,t){let n=new Int32Array(e.length),r=new Int32Array(e.length),i=0,a=0;for(let o=0;o<e.length;){let s=e[o];for(;a<e.length&&e[a]<=s+2*t;)a++;for(n[i]=s,r[i++]=a-o;o<e.length&&e[o]<=s+t;)o++}let o=Ri(r.subarray(0,i)),s=[];for(let e=0;e<i;e++)r[e]>=o&&s.push({start:n[e],votes:r[e]});return s.sort((e,t)=>t.votes-e.votes||e.start-t.start).slice(0,64)}function Ri(e){let t=[];for(let n of e)t[n]=(t[n]??0)+1;let n=t.length-1;for(let e=t[n]??0;n>1&&e<64;e+=t[n]??0)n--;return n}const zi=1e5;function Bi(e,t,n){let r=new Vi(e,t.lower,n),i=e.length*t.lower.length;return!(i<=3e6?r.lookAtPieces():r.lookAtVoted(t))&&i<=15e6&&r.lookAtAll(),r.settle()}var Vi=class{quote;lower;allowed;needle;best;constructor(e,t,n){this.quote=e,this.lower=t,this.allowed=n,this.needle=new Mi(e)}lookAtPieces(){let{quote:e,allowed:t}=this,n=Math.max(1,Math.min(t+1,Math.floor(e.length/16)));for(;;){if(Math.floor(e.length/n)<8||!this.lookWhereStand(n))return!1;let r=this.best?.errors??t;if(r<n)return!0;if(!this.best)return!1;n=r+1}}lookWhereStand(e){let{quote:t,lower:n,allowed:r}=this,i=Math.floor(t.length/e),a=[];for(let r=0;r<e;r++){let e=t.slice(r*i,(r+1)*i);for(let t=n.indexOf(e);t>=0;t=n.indexOf(e,t+1)){if(a.length===24)return!1;a.push(t-r*i)}}let[o,s]=[0,0];for(let e of a.sort((e,t)=>e-t))e-r>s&&(this.look(o,s),o=e-r),s=e+t.length+r;return this.look(o,s),!0}lookAtVoted(e){let{quote:t,allowed:n}=this,{places:r,fewestVotes:i}=Ii(t,n,e),a=t.length+4*n,o=0;for(let{start:e,votes:s}of r){if(this.best&&s<i(this.best.errors))return!0;if(o+=t.length*a,o>5e5)break;this.look(e-n,e-n+a)}return!1}lookAtAll(){let e=this.quote.length+this.allowed;for(let t=0;t<this.lower.length;t+=zi)this.look(t,t+zi+e)}look(e,t){let{best:n,lower:r,needle:i,allowed:a}=this,o=i.findEnd(r,Math.max(0,e),Math.min(r.length,t),n?.errors??a,`first`);o&&(!n||o.errors<n.errors||o.end<n.end)&&(this.best=o)}settle(){let{best:e,lower:t,needle:n,quote:r}=this;if(!e)return;let i=Math.max(0,e.end-r.length-e.errors),{end:a,errors:o}=n.findEnd(t,i,e.end,e.errors,`first`)??e,s=Math.max(i,a-r.length-o);return{start:new Mi(r,`backward`).findEnd(t,s,a,o,`last`)?.end??s,end:a}}},Hi=class{size;text;hashes;starts;ends;first;next;shift;constructor(e){this.text=e;let t=(e.length>>1)+1,[n,r,i]=[new Int32Array(t),new Int32Array(t),new Int32Array(t)],a=0;xn(e,(t,o)=>{n[a]=Ui(e,t,o),r[a]=t,i[a]=o,a++}),this.size=a,[this.hashes,this.starts,this.ends]=[n,r,i];let o=Math.max(4,Math.ceil(Math.log2(a+1)));this.shift=32-o,this.first=new Int32Array(2**o).fill(-1),this.next=new Int32Array(a);for(let e=a-1;e>=0;e--){let t=n[e]>>>this.shift;this.next[e]=this.first[t],this.first[t]=e}}placesOf(e,t){let n=Ui(e,0,e.length),r=[];for(let i=this.first[n>>>this.shift];i>=0&&!(this.hashes[i]===n&&this.isAt(i,e)&&(r.push(i),r.length>t));i=this.next[i]);return r}hashAt(e){return this.hashes[e]}isAt(e,t){let n=this.startOf(e);return this.endOf(e)-n===t.length&&this.text.startsWith(t,n)}startOf(e){return this.starts[e]}endOf(e){return this.ends[e]}};function Ui(e,t,n){let r=2166136261;for(let i=t;i<n;i++)r=Math.imul(r^e.charCodeAt(i),16777619);return Math.imul(r^r>>>15,2654435761)}function Wi(e,t){let n=Ki(e),r=0;for(let{count:e}of n.values())r+=e;if(r<5)return;let i=Math.max(5,Math.ceil(.85*r));if(!t.hasWords&&t.lower.length<=2e4&&Gi(r-i,n.values(),t.lower))return;let{words:a}=t,o=e=>{let t=n.get(a.hashAt(e));return t&&a.isAt(e,t.word)?t:void 0},s;for(let{from:e,to:t}of qi([...n.values()],r,i,a)){for(let e of n.values())e.held=0;let i=0;for(let n=e;n<t;n++){let t=o(n);t&&t.held++<t.count&&i++;let a=n-e>=r?o(n-r):void 0;a&&--a.held<a.count&&i--,(!s||i>s.shared)&&(s={shared:i,last:n})}}if(!s||s.shared<i)return;let c=Math.max(0,s.last-r+1),{last:l}=s;for(;c<l&&!o(c);)c++;for(;l>c&&!o(l);)l--;return{start:a.startOf(c),end:a.endOf(l)}}function Gi(e,t,n){let r=0,i=0;for(let{word:a,count:o}of[...t].sort((e,t)=>t.word.length-e.word.length)){if(!n.includes(a))r+=o;else if(++i>4)return!1;if(r>e)return!0}return!1}function Ki(e){let t=/* @__PURE__ */ new Map;return xn(e,(n,r)=>{let i=Ui(e,n,r),a=t.get(i);a?a.count++:t.set(i,{word:e.slice(n,r),count:1,held:0})}),t}function qi(e,t,n,r){let i=e.map(({word:e,count:t})=>({word:e,count:t,places:r.placesOf(e,64)})).sort((e,t)=>e.places.length-t.places.length),a=[],o=0;for(let{word:e,count:s,places:c}of i){if(o>t-n)break;o+=s;let i=c.length>64?r.placesOf(e,1/0):c;for(let e of i)a.push(e)}let s=[];for(let e of a.sort((e,t)=>e-t)){let[n,i]=[Math.max(0,e-t+1),Math.min(r.size,e+t)],a=s.at(-1);a&&n<=a.to?a.to=i:s.push({from:n,to:i})}return s}var Ji=class{source;body;foldedBody;bareBody;lowerBody;gramsOfBody;wordsOfBody;constructor(e,t){this.source=e,this.body=t.slice(e.body.start,e.body.end)}get folded(){return this.foldedBody??=hr(this.body),this.foldedBody}get bare(){return this.bareBody??=Xi(this.folded),this.bareBody}get lower(){return this.lowerBody??=Yi(this.folded.text),this.lowerBody}get grams(){return this.gramsOfBody??=new Pi(this.lower),this.gramsOfBody}get words(){return this.wordsOfBody??=new Hi(this.lower),this.wordsOfBody}get hasWords(){return this.wordsOfBody!==void 0}stretchOf(e,t,n){return gr(e,t,n)}spanOf({start:e,end:t}){let{file:n,body:r}=this.source;return{file:n,start:r.start+e,end:r.start+t}}};function Yi(e){let t=e.toLowerCase();return t.length===e.length?t:e.replace(/\p{Lu}/gu,e=>{let t=e.toLowerCase();return t.length===e.length?t:e})}function Xi(e){let{text:t}=e;if(!/[[\]]/.test(t))return e;let n=new mr(e);for(let{index:e}of t.matchAll(/[[\]]/g))n.replace(e,e+1,``);return n.finish()}const Zi=/[^\p{L}\p{N}.!?\n]*[\p{L}\p{N}]/uy;function Qi(e,{start:t,end:n},r){let i=Dr(e,r.slice(t,n)),{diff:a}=i,o=a.slice(a.findLastIndex(({kind:e})=>e===`same`)+1),s=e=>o.filter(({kind:t})=>t===e).flatMap(e=>Cn(e.text)).length,c=s(`quote`),l=c<=3?$i(r,n,c-s(`source`)):n;return l===n?{start:t,end:n,told:i}:{start:t,end:l}}function $i(e,t,n){let r=t;for(let t=0;t<n;t++){if(Zi.lastIndex=r,!Zi.test(e))return r;for(r=Zi.lastIndex;ui(e,r);)r++}return r}function ea(e,t){if(t.body.length>2e7)return;let n=Yi(D(e).trim()),r=Bi(n,t,ta(n.length,t.lower.length));if(r)return Qi(e,li(Ir(t.stretchOf(t.folded,r.start,r.end),t.body),t.body),t.body);let i=Wi(n,t);return i&&t.stretchOf(t.folded,i.start,i.end)}function ta(e,t){let n=Math.min(256,Math.floor(e*.35));for(;n>0&&na(e,n,t);)n--;return n}function na(e,t,n){if(t===0)return!1;let r=t/Math.max(e,1);return 19-18*r+1/3*e*(1-r)<Math.log2(Math.max(n,2))+Math.log2(100)}function ra(e){return e.reduce((e,{length:t})=>e+t,0)>5e6}function ia(e){let[t=[],...n]=e,r=[{places:t,gaps:new Float64Array(t.length),before:new Int32Array(t.length)}];for(let e of n)r.push(aa(r.at(-1),e));let i=r.at(-1),a=i.gaps.reduce((e,t)=>Math.min(e,t),1/0);if(a===1/0)return;let o=[],s=i.gaps.indexOf(a);for(let{places:e,before:t}of r.reverse())o.push(e[s]),s=t[s];return{pieces:o.reverse(),gap:a}}function aa({places:e,gaps:t},n){let r=new Float64Array(n.length).fill(1/0),i=new Int32Array(n.length),a=[],o=0;for(let[s,{start:c}]of n.entries()){for(;o<e.length&&e[o].end<=c;o++){for(;a.length>0&&t[a.at(-1)]>=t[o];)a.pop();a.push(o)}let n=t=>c-e[t].end,[l,u]=[0,a.length];for(;l<u;){let e=l+u>>1,r=a[e];t[r]<n(r)?l=e+1:u=e}for(let e of a.slice(Math.max(0,l-1),l+1)){let a=Math.max(t[e],n(e));a>=r[s]||(r[s]=a,i[s]=e)}}return{places:n,gaps:r,before:i}}const oa=/\[\s*(?:\.{3}|\u2026)\s*\]|\u2026|(?<!\.)\.{3}(?!\.)|(?<=(?<!\.)\.)\.{3}(?!\.)/g,sa=/\[[^[\]]+\]/g;function ca(e){return(e.includes(`...`)||e.includes(`…`))&&e.search(oa)>=0}function la(e){return e.includes(`[`)&&e.replace(oa,` `).search(sa)>=0}function ua(e){let t=[...e.matchAll(oa)];return[0,...t.map(e=>e.index+e[0].length)].map((n,r)=>({start:n,text:e.slice(n,t[r]?.index)}))}function da(e){return ua(e).map(({text:e})=>D(e).trim()).filter(e=>e!==``)}function fa(e){return e.replace(sa,` `).replace(/(?<!\s)\s+([,.;:!?])/g,`$1`)}const pa=[],ma=/* @__PURE__ */ new Set;function ha(e){return{text:e,anyCase:pa,brackets:ma}}function ga(e){let t=[],n=/* @__PURE__ */ new Set,r=``,i=0;for(let{0:a,index:o}of e.matchAll(sa))r+=e.slice(i,o),n.add(`${r.length}[`),t.push(r.length),r+=a.slice(1,-1),n.add(`${r.length}]`),i=o+a.length;return r+=e.slice(i),{text:r,anyCase:t.filter(e=>!ui(r,e)),brackets:n}}function _a(e,t,n=!0){let r=e.trim(),i=D(r).trim(),a=Sa(ya(ha(i),t,t.folded,n)).map(e=>[e]);if(a.length>0)return{class:va(a,r,t)?`exact`:`typographic`,matches:a};let o=ca(r)?da(r):[i];if(o.some(wn)){if(ca(r)){let e=xa(o.map(ha),t,t.folded,n);if(e.length>0)return{class:`elided`,matches:e}}if(la(r)){let e=xa(o.map(ga),t,t.bare,n);if(e.length>0)return{class:`bracketed`,matches:e}}}}function va(e,t,n){return e.some(([e])=>e&&n.body.slice(e.start,e.end)===t)}function ya(e,t,n,r){let i=[];for(let a of Oa(n.text,e.text,e.anyCase)){if(!Da(e,t,n,a))continue;let o=a+e.text.length,s=Ta(t,n,a,o);(!r||wa(n,a,o)&&Ea(t.body,s))&&i.push(s)}return i}function ba(e,t,n,r=!0){if(e.length===1)return[ya(e[0],t,n,r)];let i=/* @__PURE__ */ new Map;return e.map(e=>{let a=JSON.stringify([e.text,e.anyCase,[...e.brackets]]),o=i.get(a)??ya(e,t,n,r);return i.set(a,o),o})}function xa(e,t,n,r){let i=ba(e,t,n,r);if(ra(i))return[];let[a=[],...o]=i,s=a.map(e=>({last:e,before:void 0,start:e.start}));for(let e of o){let t=[],n=0;for(let r of e){for(;n<s.length&&s[n].last.end<=r.start;)n++;let e=s[n-1];e&&r.start-e.last.end<=500&&t.push({last:r,before:e,start:e.start})}s=t}return Sa(s).map(Ca)}function Sa(e){if(e.length<2)return e;let t=/* @__PURE__ */ new Set;return e.filter(({start:e})=>!t.has(e)&&(t.add(e),!0))}function Ca(e){let t=[];for(let n=e;n;n=n.before)t.push(n.last);return t.reverse()}function wa(e,t,n){return!_r(e,t)&&!_r(e,n)}function Ta(e,t,n,r){let i=e.stretchOf(t,n,r),a=n=>{let r=t.startOf(n);return r+String.fromCodePoint(e.body.codePointAt(r)??0).length};return{start:_r(t,n)?a(n):i.start,end:_r(t,r)?a(r):i.end}}function Ea(e,{start:t,end:n}){return!ui(e,t)&&!ui(e,n)}function Da(e,t,n,r){if(n===t.folded)return!0;let i=t.stretchOf(n,r,r+e.text.length);for(let a=i.start;a<i.end;a++){let i=t.body[a];if(i!==`[`&&i!==`]`)continue;let o=r;for(;n.startOf(o)<a;)o++;if(!e.brackets.has(`${o-r}${i}`))return!1}return!0}function Oa(e,t,n){let r=[];if(t===``)return r;if(n.length===0){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))r.push(n);return r}let i=new RegExp(ka(t,new Set(n)),`g`);for(let t=i.exec(e);t;t=i.exec(e))r.push(t.index),i.lastIndex=t.index+1;return r}function ka(e,t){return Array.from({length:e.length},(n,r)=>{let i=e[r];return t.has(r)?`[${[.../* @__PURE__ */ new Set([i,i.toLowerCase(),i.toUpperCase()])].filter(e=>e.length===1).map(Aa).join(``)}]`:Aa(i)}).join(``)}function Aa(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,`0`)}`}function ja({start:e,end:t},{prefix:n,suffix:r},i,a=D){if(n!==void 0){let t=a(n).trim();if(!a(i.slice(Math.max(0,e-Ma(n)),e)).trimEnd().endsWith(t))return!1}return r===void 0||a(i.slice(t,t+Ma(r))).trimStart().startsWith(a(r).trim())}function Ma(e){return e.length*4+100}const Na=[],Pa={places:Na,parts:Na,omitted:Na,contextMissing:!1,retyped:Na,differences:Na,diff:Na},Fa={...Pa,class:`unchecked`};function Ia(e,t){let n=_a(e.exact,t);return n?La(e,n,t):Va(e.exact,t)}function La(e,t,n){let r=t.matches.filter(t=>ja(za(t),e,n.body)),i=r.length===0,a=i?t.matches:r,o=a[0]??[],s=Ra(t,a,e.exact.trim(),n),c=a.map(e=>n.spanOf(za(e))),{start:l,end:u}=za(o);return{places:c,parts:o.length===1?c.slice(0,1):o.map(e=>n.spanOf(e)),omitted:o.length===1?Na:Ba(o,n).map(e=>n.spanOf(e)),contextMissing:i,retyped:s===`typographic`?Mr(e.exact,n.body.slice(l,u)):Na,differences:Na,diff:Na,class:s}}function Ra(e,t,n,r){return e.class!==`exact`&&e.class!==`typographic`?e.class:va(t,n,r)?`exact`:`typographic`}function za(e){return{start:e[0]?.start??0,end:e.at(-1)?.end??0}}function Ba(e,t){let n=[];for(let r=1;r<e.length;r++){let i=e[r-1]?.end??0,a=t.body.slice(i,e[r]?.start),o=a.trim();if(o===``||/^(?:\.{3,4}|\u2026)$/.test(o))continue;let s=i+a.indexOf(o);n.push({start:s,end:s+o.length})}return n}function Va(e,t){let n=_a(e,t,!1)?.matches[0];if(!n)return;let r=za(n),i=t.body.slice(r.start,r.end);return{...Pa,class:`altered`,nearest:t.spanOf(r),parts:n.map(e=>t.spanOf(e)),differences:[{type:`word-cut`,quote:e.trim(),source:i}]}}function Ha(e,t,n){let r=[];for(let i of n)if(i.source.id!==t)for(let t of _a(e,i)?.matches??[])r.push(i.spanOf(za(t)));return r.length>0?{...Pa,class:`misattributed`,places:r}:void 0}function Ua(e,t){let n=ca(e)?da(e):[e];if(n.length>1)return Ka(n,t);let r=n[0]??e,i=Wa(r,t);return i?Ga(r,i,t):{...Pa,class:`absent`}}function Wa(e,t){let[n]=la(e)&&_a(fa(e),t)?.matches||[];return n?za(n):ea(e,t)}function Ga(e,t,n){let{differences:r,diff:i}=t.told??Dr(e,n.body.slice(t.start,t.end));return{...Pa,class:`altered`,nearest:n.spanOf(t),differences:r,diff:i}}function Ka(e,t){let n=ba(e.map(ga),t,t.bare),r=e.find((e,t)=>n[t]?.length===0);if(r!==void 0){let i=Wa(r,t);if(i)return{...Ga(r,i,t),missingPart:r};let a=qa(e.filter((e,t)=>n[t]?.length!==0)),o=a===void 0?void 0:n[e.indexOf(a)]?.[0];if(!o)return{...Pa,class:`absent`};let s=[{type:`words`,quote:r,source:``}];return{...Pa,class:`altered`,nearest:t.spanOf(o),differences:s,missingPart:r}}let i=ra(n),a=i?void 0:ia(n),o=a?.pieces??n.flatMap(([e])=>e??[]),[s,c]=[o[0],o.at(-1)],l=t.spanOf({start:Math.min(s?.start??0,c?.start??0),end:Math.max(s?.end??0,c?.end??0)});return{...Pa,class:`altered`,nearest:l,parts:o.map(e=>t.spanOf(e)),differences:[{type:a||i?`words`:`order`,quote:e.join(` … `),source:``}],...a&&{tooFarApart:a.gap},...i&&{tooMany:i}}}function qa(e){let[t]=e.filter(e=>e.length>=15&&wn(e)).sort((e,t)=>t.length-e.length);return t}function Ja(e){let t=/* @__PURE__ */ new Map;for(let n of e.sources.keys())t.set(n,[]);for(let n of e.claims)for(let e of n.evidence)e.damaged||t.get(e.source?.text??``)?.push(e);for(let{id:n,origin:r,published:i}of e.sources.values())for(let e of[r,i])e?.quote&&t.get(n)?.push(e);return t}function Ya(e){return`stance`in e}function Xa(e){let t=e.quote?.text??``;if(!Ya(e)||!(e.prefix||e.suffix))return{exact:t};let{prefix:n,suffix:r}=e;return{exact:t,...n&&{prefix:n.text},...r&&{suffix:r.text}}}var Za=class{corpus;kept=/* @__PURE__ */ new Map;used=0;constructor(e){this.corpus=e}open(e){let t=this.corpus.sources.get(e);return t&&new Ji(t,this.corpus.texts.get(t.file)??``)}take(e){let t=this.kept.get(e);if(t)return t;let n=this.open(e);if(n){this.kept.set(e,n),this.used+=n.body.length;for(let[t,{body:n}]of this.kept){if(this.used<=4e6||t===e)break;this.kept.delete(t),this.used-=n.length}return n}}ids(){return[...this.corpus.sources.keys()]}};const Qa=/[\p{L}\p{M}\p{N}]/u,$a=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u,[eo,to]=[1,2],no=/* @__PURE__ */ new Uint16Array(65536);function ro(e){let t=no[e];return t===0?io(e):t}function io(e){let t=String.fromCharCode(e),n=Qa.test(t)?$a.test(t)?to:ao(e):eo;return no[e]=n,n}function ao(e){let t=String.fromCharCode(e),n=t.toUpperCase(),r=(n.length===1?n:t).toLowerCase();return r.length===1?r.charCodeAt(0):e}const[oo,so]=[2166136261,16777619];function co(e){let t=new Uint32Array((e.length>>1)+1),n=0,r=0,i=!1;for(let a=0;a<e.length;a++){let o=e.charCodeAt(a),s=ro(o);s===eo?i&&=(t[n++]=r,!1):(r=Math.imul((i?r:oo)^(s===to?o:s),so),i=!0)}return i&&(t[n++]=r),t.subarray(0,n)}function lo(e,t,n){let r=0,i=!1,a=0,o=0,s=0,c=0,l=0,u=(e,t)=>{let r=Math.imul(s,so)^e|0,i=Math.imul(c,2654435761)^r;o++,n(uo(e,1),o>1?uo(r,2):0,o>3?uo(i,3):0,t),s=e,c=l,l=r};for(let n=0;n<e.length;n++){let o=e.charCodeAt(n);if(o>160&&!t&&!vr(o))return!1;let s=ro(o);s>to?(r=Math.imul((i?r:oo)^s,so),i=!0,a=0):(i&&u(r,n),i=!1,s===to&&a!==0&&u(Math.imul(a,65537)^o,n+1),a=s===to?o:0)}return i&&u(r,e.length),!0}function uo(e,t){return e&-4|t}var fo=class{shelf;ids;owners=/* @__PURE__ */ new Map;table=new Uint8Array(2**16);lengths=[!1,!1,!1,!1];runs=/* @__PURE__ */ new Map;constructor(e,t){this.shelf=t,this.ids=t.ids();for(let t of e){let e=mo(t);this.runs.set(t,e);for(let t of e)this.owners.set(t,[]),this.table[po(t)]=1,this.lengths[t&3]=!0}if(this.owners.size>0)for(let[e,n]of this.ids.entries())this.pass(t.open(n),e)}*candidatesFor(e){let t=this.runs.get(e)??[],n=t.flatMap(e=>this.owners.get(e)??[]),r=t.length===0?this.ids.keys():new Set(n.sort((e,t)=>e-t));for(let e of r){let t=this.shelf.take(this.ids[e]);t&&(yield t)}}pass(e,t){if(!e)return;let{owners:n,table:r}=this,i=e=>{if(r[po(e)]===0)return;let i=n.get(e);i&&i[i.length-1]!==t&&i.push(t)},[,a,o,s]=this.lengths,c=(e,t,n)=>{a&&i(e),o&&i(t),s&&i(n)};lo(e.body,!1,c)||lo(e.folded.text,!0,c),/[[\]]/.test(e.body)&&lo(e.bare.text,!0,c)}};function po(e){return Math.imul(e,2654435761)>>>16}function mo(e){let t=ca(e)?da(e):[D(e).trim()],n=(la(e)?[t,t.map(e=>ga(e).text)]:[t]).map(ho);return n.includes(0)?[]:n}function ho(e){let t=0,[n,r]=[0,0];for(let i of e){let e=[];lo(i,!0,(i,a,o,s)=>{e.push(s);let c=o===0?a===0?1:2:4,l=s-(e[e.length-1-c]??0);c<n||c===n&&l<=r||([n,r]=[c,l],t=o||a||i)})}return t}function go(e,{known:t,part:n}={},r=gn){let i=new Map(t?.(e));_o(e,vo(Ja(e),n),i,r);let a=/* @__PURE__ */ new Map;for(let t of e.claims)for(let e of t.evidence)a.set(e,i.get(e)??Fa);let o=/* @__PURE__ */ new Map;for(let{origin:t,published:n}of e.sources.values())for(let e of[t,n]){let t=e&&i.get(e);t&&o.set(e,t)}return{...e,anchors:a,credits:o}}function _o(e,t,n,r){let i=new Za(e),a=[],o=0;for(let[e,s]of t){r({phase:`finding the quotes of sources`,done:o++,total:t.size});let c=s.filter(e=>!n.has(e)),l=c.length>0?i.open(e):void 0;if(l)for(let e of c){let t=Xa(e),r=Ia(t,l);n.set(e,r??Ua(t.exact,l)),!r&&Ya(e)&&a.push(e)}}if(a.length===0)return;let s=new fo(new Set(a.map(({quote:e})=>e.text)),i);for(let[e,t]of a.entries()){r({phase:`looking for what failed in other sources`,done:e,total:a.length});let{text:i}=t.quote,o=Ha(i,t.source?.text??``,s.candidatesFor(i));o&&n.set(t,o)}}function vo(e,t){return t?new Map([...e].filter((e,n)=>n%t.of===t.index-1)):e}function yo(e){return D(e).trim().toLowerCase()}function bo(e){let t=/* @__PURE__ */ new Map,n=(e,n)=>{let r=e===void 0?void 0:yo(e);r!==void 0&&!t.has(r)&&t.set(r,n)};for(let t of e.keys())n(t,t);for(let[t,{name:r}]of e)n(r,t);for(let[t,{aliases:r}]of e)for(let e of r)n(e,t);return t}function xo(e,t){let n=/* @__PURE__ */ new Set,r=t(e);for(;r!==void 0&&r!==e&&!n.has(r);)n.add(r),r=t(r);return r===e}function So(e){let t=bo(e),n=n=>{let r=e.get(n)?.partOf;return r&&t.get(yo(r.text))};return[...e].flatMap(([e,{partOf:t}])=>!t||!xo(e,n)?[]:[{kind:`shape`,fileKind:`claims`,at:t.span,message:`\`part-of\` of entity \`${e}\` leads back to \`${e}\` itself`,label:`a larger whole is meant`,notes:[],help:`name what it is a part of, and what that is a part of in turn`}])}const Co=new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0});function wo(e){try{return Co.decode(e)}catch{return}}const To=/* @__PURE__ */ new Set([`quote`,`prefix`,`suffix`,`phrase`,`claim`,`reason`,`title`]);function Eo(e,t=``){return e.kind===`mapping`?e.entries.flatMap(e=>Eo(e.value,e.key.text)):e.kind===`sequence`?e.items.flatMap(e=>Eo(e,t)):e.dropped===void 0||!To.has(t)&&!/^#[\p{L}\p{N}]/u.test(e.dropped)?[]:[{kind:`cut-by-comment`,key:t,text:e.text,dropped:e.dropped,at:e.span}]}var O=/* @__PURE__ */ r((e=>{let t=Symbol.for(`yaml.alias`),n=Symbol.for(`yaml.document`),r=Symbol.for(`yaml.map`),i=Symbol.for(`yaml.pair`),a=Symbol.for(`yaml.scalar`),o=Symbol.for(`yaml.seq`),s=Symbol.for(`yaml.node.type`),c=e=>!!e&&typeof e==`object`&&e[s]===t,l=e=>!!e&&typeof e==`object`&&e[s]===n,u=e=>!!e&&typeof e==`object`&&e[s]===r,d=e=>!!e&&typeof e==`object`&&e[s]===i,f=e=>!!e&&typeof e==`object`&&e[s]===a,p=e=>!!e&&typeof e==`object`&&e[s]===o;function m(e){if(e&&typeof e==`object`)switch(e[s]){case r:case o:return!0}return!1}function h(e){if(e&&typeof e==`object`)switch(e[s]){case t:case r:case a:case o:return!0}return!1}e.ALIAS=t,e.DOC=n,e.MAP=r,e.NODE_TYPE=s,e.PAIR=i,e.SCALAR=a,e.SEQ=o,e.hasAnchor=e=>(f(e)||m(e))&&!!e.anchor,e.isAlias=c,e.isCollection=m,e.isDocument=l,e.isMap=u,e.isNode=h,e.isPair=d,e.isScalar=f,e.isSeq=p})),Do=/* @__PURE__ */ r((e=>{var t=O();let n=Symbol(`break visit`),r=Symbol(`skip children`),i=Symbol(`remove node`);function a(e,n){let r=l(n);t.isDocument(e)?o(null,e.contents,r,Object.freeze([e]))===i&&(e.contents=null):o(null,e,r,Object.freeze([]))}a.BREAK=n,a.SKIP=r,a.REMOVE=i;function o(e,r,a,s){let c=u(e,r,a,s);if(t.isNode(c)||t.isPair(c))return d(e,s,c),o(e,c,a,s);if(typeof c!=`symbol`){if(t.isCollection(r)){s=Object.freeze(s.concat(r));for(let e=0;e<r.items.length;++e){let t=o(e,r.items[e],a,s);if(typeof t==`number`)e=t-1;else if(t===n)return n;else t===i&&(r.items.splice(e,1),--e)}}else if(t.isPair(r)){s=Object.freeze(s.concat(r));let e=o(`key`,r.key,a,s);if(e===n)return n;e===i&&(r.key=null);let t=o(`value`,r.value,a,s);if(t===n)return n;t===i&&(r.value=null)}}return c}async function s(e,n){let r=l(n);t.isDocument(e)?await c(null,e.contents,r,Object.freeze([e]))===i&&(e.contents=null):await c(null,e,r,Object.freeze([]))}s.BREAK=n,s.SKIP=r,s.REMOVE=i;async function c(e,r,a,o){let s=await u(e,r,a,o);if(t.isNode(s)||t.isPair(s))return d(e,o,s),c(e,s,a,o);if(typeof s!=`symbol`){if(t.isCollection(r)){o=Object.freeze(o.concat(r));for(let e=0;e<r.items.length;++e){let t=await c(e,r.items[e],a,o);if(typeof t==`number`)e=t-1;else if(t===n)return n;else t===i&&(r.items.splice(e,1),--e)}}else if(t.isPair(r)){o=Object.freeze(o.concat(r));let e=await c(`key`,r.key,a,o);if(e===n)return n;e===i&&(r.key=null);let t=await c(`value`,r.value,a,o);if(t===n)return n;t===i&&(r.value=null)}}return s}function l(e){return typeof e==`object`&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function u(e,n,r,i){if(typeof r==`function`)return r(e,n,i);if(t.isMap(n))return r.Map?.(e,n,i);if(t.isSeq(n))return r.Seq?.(e,n,i);if(t.isPair(n))return r.Pair?.(e,n,i);if(t.isScalar(n))return r.Scalar?.(e,n,i);if(t.isAlias(n))return r.Alias?.(e,n,i)}function d(e,n,r){let i=n[n.length-1];if(t.isCollection(i))i.items[e]=r;else if(t.isPair(i))e===`key`?i.key=r:i.value=r;else if(t.isDocument(i))i.contents=r;else{let e=t.isAlias(i)?`alias`:`scalar`;throw Error(`Cannot replace node with ${e} parent`)}}e.visit=a,e.visitAsync=s})),Oo=/* @__PURE__ */ r((e=>{var t=O(),n=Do();let r={"!":`%21`,",":`%2C`,"[":`%5B`,"]":`%5D`,"{":`%7B`,"}":`%7D`},i=e=>e.replace(/[!,[\]{}]/g,e=>r[e]);var a=class e{constructor(t,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case`1.1`:this.atNextDocument=!0;break;case`1.2`:this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:`1.2`},this.tags=Object.assign({},e.defaultTags)}return t}add(t,n){this.atNextDocument&&=(this.yaml={explicit:e.defaultYaml.explicit,version:`1.1`},this.tags=Object.assign({},e.defaultTags),!1);let r=t.trim().split(/[ \t]+/),i=r.shift();switch(i){case`%TAG`:{if(r.length!==2&&(n(0,`%TAG directive should contain exactly two parts`),r.length<2))return!1;let[e,t]=r;return this.tags[e]=t,!0}case`%YAML`:{if(this.yaml.explicit=!0,r.length!==1)return n(0,`%YAML directive should contain exactly one part`),!1;let[e]=r;if(e===`1.1`||e===`1.2`)return this.yaml.version=e,!0;{let t=/^\d+\.\d+$/.test(e);return n(6,`Unsupported YAML version ${e}`,t),!1}}default:return n(0,`Unknown directive ${i}`,!0),!1}}tagName(e,t){if(e===`!`)return`!`;if(e[0]!==`!`)return t(`Not a valid tag: ${e}`),null;if(e[1]===`<`){let n=e.slice(2,-1);return n===`!`||n===`!!`?(t(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==`>`&&t(`Verbatim tags must end with a >`),n)}let[,n,r]=e.match(/^(.*!)([^!]*)$/s);r||t(`The ${e} tag has no suffix`);let i=this.tags[n];if(i)try{return i+decodeURIComponent(r)}catch(e){return t(String(e)),null}return n===`!`?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+i(e.substring(n.length));return e[0]===`!`?e:`!<${e}>`}toString(e){let r=this.yaml.explicit?[`%YAML ${this.yaml.version||`1.2`}`]:[],i=Object.entries(this.tags),a;if(e&&i.length>0&&t.isNode(e.contents)){let r={};n.visit(e.contents,(e,n)=>{t.isNode(n)&&n.tag&&(r[n.tag]=!0)}),a=Object.keys(r)}else a=[];for(let[t,n]of i)t===`!!`&&n===`tag:yaml.org,2002:`||e&&!a.some(e=>e.startsWith(n))||r.push(`%TAG ${t} ${n}`);return r.join(`
`)}};a.defaultYaml={explicit:!1,version:`1.2`},a.defaultTags={"!!":`tag:yaml.org,2002:`},e.Directives=a})),ko=/* @__PURE__ */ r((e=>{var t=O(),n=Do();function r(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let t=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw Error(t)}return!0}function i(e){let t=/* @__PURE__ */ new Set;return n.visit(e,{Value(e,n){n.anchor&&t.add(n.anchor)}}),t}function a(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function o(e,n){let r=[],o=/* @__PURE__ */ new Map,s=null;return{onAnchor:t=>{r.push(t),s??=i(e);let o=a(n,s);return s.add(o),o},setAnchors:()=>{for(let e of r){let n=o.get(e);if(typeof n==`object`&&n.anchor&&(t.isScalar(n.node)||t.isCollection(n.node)))n.node.anchor=n.anchor;else{let t=/* @__PURE__ */ Error(`Failed to resolve repeated object (this should not happen)`);throw t.source=e,t}}},sourceObjects:o}}e.anchorIsValid=r,e.anchorNames=i,e.createNodeAnchors=o,e.findNewAnchor=a})),Ao=/* @__PURE__ */ r((e=>{function t(e,n,r,i){if(i&&typeof i==`object`){if(Array.isArray(i))for(let n=0,r=i.length;n<r;++n){let r=i[n],a=t(e,i,String(n),r);a===void 0?delete i[n]:a!==r&&(i[n]=a)}else if(i instanceof Map)for(let n of Array.from(i.keys())){let r=i.get(n),a=t(e,i,n,r);a===void 0?i.delete(n):a!==r&&i.set(n,a)}else if(i instanceof Set)for(let n of Array.from(i)){let r=t(e,i,n,n);r===void 0?i.delete(n):r!==n&&(i.delete(n),i.add(r))}else for(let[n,r]of Object.entries(i)){let a=t(e,i,n,r);a===void 0?delete i[n]:a!==r&&(i[n]=a)}}return e.call(n,r,i)}e.applyReviver=t})),jo=/* @__PURE__ */ r((e=>{var t=O();function n(e,r,i){if(Array.isArray(e))return e.map((e,t)=>n(e,String(t),i));if(e&&typeof e.toJSON==`function`){if(!i||!t.hasAnchor(e))return e.toJSON(r,i);let n={aliasCount:0,count:1,res:void 0};i.anchors.set(e,n),i.onCreate=e=>{n.res=e,delete i.onCreate};let a=e.toJSON(r,i);return i.onCreate&&i.onCreate(a),a}return typeof e==`bigint`&&!i?.keep?Number(e):e}e.toJS=n})),Mo=/* @__PURE__ */ r((e=>{var t=Ao(),n=O(),r=jo();e.NodeBase=class{constructor(e){Object.defineProperty(this,n.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:i,maxAliasCount:a,onAnchor:o,reviver:s}={}){if(!n.isDocument(e))throw TypeError(`A document argument is required`);let c={anchors:/* @__PURE__ */ new Map,doc:e,keep:!0,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof a==`number`?a:100},l=r.toJS(this,``,c);if(typeof o==`function`)for(let{count:e,res:t}of c.anchors.values())o(t,e);return typeof s==`function`?t.applyReviver(s,{"":l},``,l):l}}})),No=/* @__PURE__ */ r((e=>{var t=ko(),n=Do(),r=O(),i=Mo(),a=jo(),o=class extends i.NodeBase{constructor(e){super(r.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw Error(`Alias nodes cannot have tags`)}})}resolve(e,t){if(t?.maxAliasCount===0)throw ReferenceError(`Alias resolution is disabled`);let i;t?.aliasResolveCache?i=t.aliasResolveCache:(i=[],n.visit(e,{Node:(e,t)=>{(r.isAlias(t)||r.hasAnchor(t))&&i.push(t)}}),t&&(t.aliasResolveCache=i));let o;for(let e of i){if(e===this)break;e.anchor===this.source&&(o=e)}if(o&&t){let{anchors:e,doc:n,maxAliasCount:r}=t,i=e.get(o);
/* istanbul ignore if */
if(i||=(a.toJS(o,null,t),e.get(o)),i?.res===void 0)throw ReferenceError(`This should not happen: Alias anchor was not resolved?`);if(r>=0&&(i.count+=1,i.aliasCount===0&&(i.aliasCount=s(n,o,e)),i.count*i.aliasCount>r))throw ReferenceError(`Excessive alias count indicates a resource exhaustion attack`)}return o}toJSON(e,t){if(!t)return{source:this.source};let n=this.resolve(t.doc,t);if(!n){let e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw ReferenceError(e)}return t.anchors.get(n).res}toString(e,n,r){let i=`*${this.source}`;if(e){if(t.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){let e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw Error(e)}if(e.implicitKey)return`${i} `}return i}};function s(e,t,n){if(r.isAlias(t)){let r=t.resolve(e),i=n&&r&&n.get(r);return i?i.count*i.aliasCount:0}if(r.isCollection(t)){let r=0;for(let i of t.items){let t=s(e,i,n);t>r&&(r=t)}return r}if(r.isPair(t)){let r=s(e,t.key,n),i=s(e,t.value,n);return Math.max(r,i)}return 1}e.Alias=o})),Po=/* @__PURE__ */ r((e=>{var t=O(),n=Mo(),r=jo();let i=e=>!e||typeof e!=`function`&&typeof e!=`object`;var a=class extends n.NodeBase{constructor(e){super(t.SCALAR),this.value=e}toJSON(e,t){return t?.keep?this.value:r.toJS(this.value,e,t)}toString(){return String(this.value)}};a.BLOCK_FOLDED=`BLOCK_FOLDED`,a.BLOCK_LITERAL=`BLOCK_LITERAL`,a.PLAIN=`PLAIN`,a.QUOTE_DOUBLE=`QUOTE_DOUBLE`,a.QUOTE_SINGLE=`QUOTE_SINGLE`,e.Scalar=a,e.isScalarValue=i})),Fo=/* @__PURE__ */ r((e=>{var t=No(),n=O(),r=Po();function i(e,t,n){if(t){let e=n.filter(e=>e.tag===t),r=e.find(e=>!e.format)??e[0];if(!r)throw Error(`Tag ${t} not found`);return r}return n.find(t=>t.identify?.(e)&&!t.format)}function a(e,a,o){if(n.isDocument(e)&&(e=e.contents),n.isNode(e))return e;if(n.isPair(e)){let t=o.schema[n.MAP].createNode?.(o.schema,null,o);return t.items.push(e),t}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<`u`&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:s,onAnchor:c,onTagObj:l,schema:u,sourceObjects:d}=o,f;if(s&&e&&typeof e==`object`){if(f=d.get(e),f)return f.anchor??(f.anchor=c(e)),new t.Alias(f.anchor);f={anchor:null,node:null},d.set(e,f)}a?.startsWith(`!!`)&&(a=`tag:yaml.org,2002:`+a.slice(2));let p=i(e,a,u.tags);if(!p){if(e&&typeof e.toJSON==`function`&&(e=e.toJSON()),!e||typeof e!=`object`){let t=new r.Scalar(e);return f&&(f.node=t),t}p=e instanceof Map?u[n.MAP]:Symbol.iterator in Object(e)?u[n.SEQ]:u[n.MAP]}l&&(l(p),delete o.onTagObj);let m=p?.createNode?p.createNode(o.schema,e,o):typeof p?.nodeClass?.from==`function`?p.nodeClass.from(o.schema,e,o):new r.Scalar(e);return a?m.tag=a:p.default||(m.tag=p.tag),f&&(f.node=m),m}e.createNode=a})),Io=/* @__PURE__ */ r((e=>{var t=Fo(),n=O(),r=Mo();function i(e,n,r){let i=r;for(let e=n.length-1;e>=0;--e){let t=n[e];if(typeof t==`number`&&Number.isInteger(t)&&t>=0){let e=[];e[t]=i,i=e}else i=/* @__PURE__ */ new Map([[t,i]])}return t.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw Error(`This should not happen, please report a bug.`)},schema:e,sourceObjects:/* @__PURE__ */ new Map})}let a=e=>e==null||typeof e==`object`&&!!e[Symbol.iterator]().next().done;e.Collection=class extends r.NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(t=>n.isNode(t)||n.isPair(t)?t.clone(e):t),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(a(e))this.add(t);else{let[r,...a]=e,o=this.get(r,!0);if(n.isCollection(o))o.addIn(a,t);else if(o===void 0&&this.schema)this.set(r,i(this.schema,a,t));else throw Error(`Expected YAML collection at ${r}. Remaining path: ${a}`)}}deleteIn(e){let[t,...r]=e;if(r.length===0)return this.delete(t);let i=this.get(t,!0);if(n.isCollection(i))return i.deleteIn(r);throw Error(`Expected YAML collection at ${t}. Remaining path: ${r}`)}getIn(e,t){let[r,...i]=e,a=this.get(r,!0);return i.length===0?!t&&n.isScalar(a)?a.value:a:n.isCollection(a)?a.getIn(i,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!n.isPair(t))return!1;let r=t.value;return r==null||e&&n.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(e){let[t,...r]=e;if(r.length===0)return this.has(t);let i=this.get(t,!0);return n.isCollection(i)?i.hasIn(r):!1}setIn(e,t){let[r,...a]=e;if(a.length===0)this.set(r,t);else{let e=this.get(r,!0);if(n.isCollection(e))e.setIn(a,t);else if(e===void 0&&this.schema)this.set(r,i(this.schema,a,t));else throw Error(`Expected YAML collection at ${r}. Remaining path: ${a}`)}}},e.collectionFromPath=i,e.isEmptyPath=a})),Lo=/* @__PURE__ */ r((e=>{let t=e=>e.replace(/^(?!$)(?: $)?/gm,`#`);function n(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}e.indentComment=n,e.lineComment=(e,t,r)=>e.endsWith(`
`)?n(r,t):r.includes(`
`)?`
`+n(r,t):(e.endsWith(` `)?``:` `)+r,e.stringifyComment=t})),Ro=/* @__PURE__ */ r((e=>{let t=`block`,n=`quoted`;function r(e,r,a=`flow`,{indentAtStart:o,lineWidth:s=80,minContentWidth:c=20,onFold:l,onOverflow:u}={}){if(!s||s<0)return e;s<c&&(c=0);let d=Math.max(1+c,1+s-r.length);if(e.length<=d)return e;let f=[],p={},m=s-r.length;typeof o==`number`&&(o>s-Math.max(2,c)?f.push(0):m=s-o);let h,g,_=!1,v=-1,y=-1,b=-1;a===t&&(v=i(e,v,r.length),v!==-1&&(m=v+d));for(let o;o=e[v+=1];){if(a===n&&o===`\\`){switch(y=v,e[v+1]){case`x`:v+=3;break;case`u`:v+=5;break;case`U`:v+=9;break;default:v+=1}b=v}if(o===`
`)a===t&&(v=i(e,v,r.length)),m=v+r.length+d,h=void 0;else{if(o===` `&&g&&g!==` `&&g!==`
`&&g!==`	`){let t=e[v+1];t&&t!==` `&&t!==`
`&&t!==`	`&&(h=v)}if(v>=m){if(h)f.push(h),m=h+d,h=void 0;else if(a===n){for(;g===` `||g===`	`;)g=o,o=e[v+=1],_=!0;let t=v>b+1?v-2:y-1;if(p[t])return e;f.push(t),p[t]=!0,m=t+d,h=void 0}else _=!0}}g=o}if(_&&u&&u(),f.length===0)return e;l&&l();let x=e.slice(0,f[0]);for(let t=0;t<f.length;++t){let i=f[t],o=f[t+1]||e.length;i===0?x=`\n${r}${e.slice(0,o)}`:(a===n&&p[i]&&(x+=`${e[i]}\\`),x+=`\n${r}${e.slice(i+1,o)}`)}return x}function i(e,t,n){let r=t,i=t+1,a=e[i];for(;a===` `||a===`	`;)if(t<i+n)a=e[++t];else{do a=e[++t];while(a&&a!==`
`);r=t,i=t+1,a=e[i]}return r}e.FOLD_BLOCK=t,e.FOLD_FLOW=`flow`,e.FOLD_QUOTED=n,e.foldFlowLines=r})),zo=/* @__PURE__ */ r((e=>{var t=Po(),n=Ro();let r=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),i=e=>/^(%|---|\.\.\.)/m.test(e);function a(e,t,n){if(!t||t<0)return!1;let r=t-n,i=e.length;if(i<=r)return!1;for(let t=0,n=0;t<i;++t)if(e[t]===`
`){if(t-n>r)return!0;if(n=t+1,i-n<=r)return!1}return!0}function o(e,t){let a=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return a;let{implicitKey:o}=t,s=t.options.doubleQuotedMinMultiLineLength,c=t.indent||(i(e)?`  `:``),l=``,u=0;for(let e=0,t=a[e];t;t=a[++e])if(t===` `&&a[e+1]===`\\`&&a[e+2]===`n`&&(l+=a.slice(u,e)+`\\ `,e+=1,u=e,t=`\\`),t===`\\`)switch(a[e+1]){case`u`:{l+=a.slice(u,e);let t=a.substr(e+2,4);switch(t){case`0000`:l+=`\\0`;break;case`0007`:l+=`\\a`;break;case`000b`:l+=`\\v`;break;case`001b`:l+=`\\e`;break;case`0085`:l+=`\\N`;break;case`00a0`:l+=`\\_`;break;case`2028`:l+=`\\L`;break;case`2029`:l+=`\\P`;break;default:t.substr(0,2)===`00`?l+=`\\x`+t.substr(2):l+=a.substr(e,6)}e+=5,u=e+1}break;case`n`:if(o||a[e+2]===`"`||a.length<s)e+=1;else{for(l+=a.slice(u,e)+`

`;a[e+2]===`\\`&&a[e+3]===`n`&&a[e+4]!==`"`;)l+=`
`,e+=2;l+=c,a[e+2]===` `&&(l+=`\\`),e+=1,u=e+1}break;default:e+=1}return l=u?l+a.slice(u):a,o?l:n.foldFlowLines(l,c,n.FOLD_QUOTED,r(t,!1))}function s(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return o(e,t);let a=t.indent||(i(e)?`  `:``),s=`'`+e.replace(/'/g,`''`).replace(/\n+/g,`$&\n${a}`)+`'`;return t.implicitKey?s:n.foldFlowLines(s,a,n.FOLD_FLOW,r(t,!1))}function c(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=o;else{let t=e.includes(`"`),i=e.includes(`'`);r=t&&!i?s:i&&!t?o:n?s:o}return r(e,t)}let l;try{l=/* @__PURE__ */ RegExp(`(^|(?<!
))
+(?!
|$)`,`g`)}catch{l=/\n+(?!\n|$)/g}function u({comment:e,type:o,value:s},u,d,f){let{blockQuote:p,commentString:m,lineWidth:h}=u.options;if(!p||/\n[\t ]+$/.test(s))return c(s,u);let g=u.indent||(u.forceBlockIndent||i(s)?`  `:``),_=p===`literal`?!0:p===`folded`||o===t.Scalar.BLOCK_FOLDED?!1:o===t.Scalar.BLOCK_LITERAL||!a(s,h,g.length);if(!s)return _?`|
`:`>
`;let v,y;for(y=s.length;y>0;--y){let e=s[y-1];if(e!==`
`&&e!==`	`&&e!==` `)break}let b=s.substring(y),x=b.indexOf(`
`);x===-1?v=`-`:s===b||x!==b.length-1?(v=`+`,f&&f()):v=``,b&&=(s=s.slice(0,-b.length),b[b.length-1]===`
`&&(b=b.slice(0,-1)),b.replace(l,`$&${g}`));let S=!1,C,w=-1;for(C=0;C<s.length;++C){let e=s[C];if(e===` `)S=!0;else if(e===`
`)w=C;else break}let T=s.substring(0,w<C?w+1:C);T&&=(s=s.substring(T.length),T.replace(/\n+/g,`$&${g}`));let ee=(S?g?`2`:`1`:``)+v;if(e&&(ee+=` `+m(e.replace(/ ?[\r\n]+/g,` `)),d&&d()),!_){let e=s.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,`$1$2`).replace(/\n+/g,`$&${g}`),i=!1,a=r(u,!0);p!==`folded`&&o!==t.Scalar.BLOCK_FOLDED&&(a.onOverflow=()=>{i=!0});let c=n.foldFlowLines(`${T}${e}${b}`,g,n.FOLD_BLOCK,a);if(!i)return`>${ee}\n${g}${c}`}return s=s.replace(/\n+/g,`$&${g}`),`|${ee}\n${g}${T}${s}${b}`}function d(e,a,o,s){let{type:l,value:d}=e,{actualString:f,implicitKey:p,indent:m,indentStep:h,inFlow:g}=a;if(p&&d.includes(`
`)||g&&/[[\]{},]/.test(d))return c(d,a);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(d))return p||g||!d.includes(`
`)?c(d,a):u(e,a,o,s);if(!p&&!g&&l!==t.Scalar.PLAIN&&d.includes(`
`))return u(e,a,o,s);if(i(d)){if(m===``)return a.forceBlockIndent=!0,u(e,a,o,s);if(p&&m===h)return c(d,a)}let _=d.replace(/\n+/g,`$&\n${m}`);if(f){let e=e=>e.default&&e.tag!==`tag:yaml.org,2002:str`&&e.test?.test(_),{compat:t,tags:n}=a.doc.schema;if(n.some(e)||t?.some(e))return c(d,a)}return p?_:n.foldFlowLines(_,m,n.FOLD_FLOW,r(a,!1))}function f(e,n,r,i){let{implicitKey:a,inFlow:l}=n,f=typeof e.value==`string`?e:Object.assign({},e,{value:String(e.value)}),{type:p}=e;p!==t.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(f.value)&&(p=t.Scalar.QUOTE_DOUBLE);let m=e=>{switch(e){case t.Scalar.BLOCK_FOLDED:case t.Scalar.BLOCK_LITERAL:return a||l?c(f.value,n):u(f,n,r,i);case t.Scalar.QUOTE_DOUBLE:return o(f.value,n);case t.Scalar.QUOTE_SINGLE:return s(f.value,n);case t.Scalar.PLAIN:return d(f,n,r,i);default:return null}},h=m(p);if(h===null){let{defaultKeyType:e,defaultStringType:t}=n.options,r=a&&e||t;if(h=m(r),h===null)throw Error(`Unsupported default string type ${r}`)}return h}e.stringifyString=f})),Bo=/* @__PURE__ */ r((e=>{var t=ko(),n=O(),r=Lo(),i=zo();function a(e,t){let n=Object.assign({blockQuote:!0,commentString:r.stringifyComment,defaultKeyType:null,defaultStringType:`PLAIN`,directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:`false`,flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:`null`,simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:`true`,verifyAliasOrder:!0},e.schema.toStringOptions,t),i;switch(n.collectionStyle){case`block`:i=!1;break;case`flow`:i=!0;break;default:i=null}return{anchors:/* @__PURE__ */ new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?` `:``,indent:``,indentStep:typeof n.indent==`number`?` `.repeat(n.indent):`  `,inFlow:i,options:n}}function o(e,t){if(t.tag){let n=e.filter(e=>e.tag===t.tag);if(n.length>0)return n.find(e=>e.format===t.format)??n[0]}let r,i;if(n.isScalar(t)){i=t.value;let n=e.filter(e=>e.identify?.(i));if(n.length>1){let e=n.filter(e=>e.test);e.length>0&&(n=e)}r=n.find(e=>e.format===t.format)??n.find(e=>!e.format)}else i=t,r=e.find(e=>e.nodeClass&&i instanceof e.nodeClass);if(!r){let e=i?.constructor?.name??(i===null?`null`:typeof i);throw Error(`Tag not resolved for ${e} value`)}return r}function s(e,r,{anchors:i,doc:a}){if(!a.directives)return``;let o=[],s=(n.isScalar(e)||n.isCollection(e))&&e.anchor;s&&t.anchorIsValid(s)&&(i.add(s),o.push(`&${s}`));let c=e.tag??(r.default?null:r.tag);return c&&o.push(a.directives.tagString(c)),o.join(` `)}function c(e,t,r,a){if(n.isPair(e))return e.toString(t,r,a);if(n.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw TypeError(`Cannot stringify circular structure without alias nodes`);t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=/* @__PURE__ */ new Set([e]),e=e.resolve(t.doc)}let c,l=n.isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>c=e});c??=o(t.doc.schema.tags,l);let u=s(l,c,t);u.length>0&&(t.indentAtStart=(t.indentAtStart??0)+u.length+1);let d=typeof c.stringify==`function`?c.stringify(l,t,r,a):n.isScalar(l)?i.stringifyString(l,t,r,a):l.toString(t,r,a);return u?n.isScalar(l)||d[0]===`{`||d[0]===`[`?`${u} ${d}`:`${u}\n${t.indent}${d}`:d}e.createStringifyContext=a,e.stringify=c})),Vo=/* @__PURE__ */ r((e=>{var t=O(),n=Po(),r=Bo(),i=Lo();function a({key:e,value:a},o,s,c){let{allNullValues:l,doc:u,indent:d,indentStep:f,options:{commentString:p,indentSeq:m,simpleKeys:h}}=o,g=t.isNode(e)&&e.comment||null;if(h){if(g)throw Error(`With simple keys, key nodes cannot have comments`);if(t.isCollection(e)||!t.isNode(e)&&typeof e==`object`)throw Error(`With simple keys, collection cannot be used as a key value`)}let _=!h&&(!e||g&&a==null&&!o.inFlow||t.isCollection(e)||(t.isScalar(e)?e.type===n.Scalar.BLOCK_FOLDED||e.type===n.Scalar.BLOCK_LITERAL:typeof e==`object`));o=Object.assign({},o,{allNullValues:!1,implicitKey:!_&&(h||!l),indent:d+f});let v=!1,y=!1,b=r.stringify(e,o,()=>v=!0,()=>y=!0);if(!_&&!o.inFlow&&b.length>1024){if(h)throw Error(`With simple keys, single line scalar must not span more than 1024 characters`);_=!0}if(o.inFlow){if(l||a==null)return v&&s&&s(),b===``?`?`:_?`? ${b}`:b}else if(l&&!h||a==null&&_)return b=`? ${b}`,g&&!v?b+=i.lineComment(b,o.indent,p(g)):y&&c&&c(),b;v&&(g=null),_?(g&&(b+=i.lineComment(b,o.indent,p(g))),b=`? ${b}\n${d}:`):(b=`${b}:`,g&&(b+=i.lineComment(b,o.indent,p(g))));let x,S,C;t.isNode(a)?(x=!!a.spaceBefore,S=a.commentBefore,C=a.comment):(x=!1,S=null,C=null,a&&typeof a==`object`&&(a=u.createNode(a))),o.implicitKey=!1,!_&&!g&&t.isScalar(a)&&(o.indentAtStart=b.length+1),y=!1,!m&&f.length>=2&&!o.inFlow&&!_&&t.isSeq(a)&&!a.flow&&!a.tag&&!a.anchor&&(o.indent=o.indent.substring(2));let w=!1,T=r.stringify(a,o,()=>w=!0,()=>y=!0),ee=` `;if(g||x||S){if(ee=x?`
`:``,S){let e=p(S);ee+=`\n${i.indentComment(e,o.indent)}`}T===``&&!o.inFlow?ee===`
`&&C&&(ee=`

`):ee+=`\n${o.indent}`}else if(!_&&t.isCollection(a)){let e=T[0],t=T.indexOf(`
`),n=t!==-1,r=o.inFlow??a.flow??a.items.length===0;if(n||!r){let r=!1;if(n&&(e===`&`||e===`!`)){let n=T.indexOf(` `);e===`&`&&n!==-1&&n<t&&T[n+1]===`!`&&(n=T.indexOf(` `,n+1)),(n===-1||t<n)&&(r=!0)}r||(ee=`\n${o.indent}`)}}else(T===``||T[0]===`
`)&&(ee=``);return b+=ee+T,o.inFlow?w&&s&&s():C&&!w?b+=i.lineComment(b,o.indent,p(C)):y&&c&&c(),b}e.stringifyPair=a})),Ho=/* @__PURE__ */ r((e=>{var t=n(`process`);function r(e,...t){e===`debug`&&console.log(...t)}function i(e,n){(e===`debug`||e===`warn`)&&(typeof t.emitWarning==`function`?t.emitWarning(n):console.warn(n))}e.debug=r,e.warn=i})),Uo=/* @__PURE__ */ r((e=>{var t=O(),n=Po();let r={identify:e=>e===`<<`||typeof e==`symbol`&&e.description===`<<`,default:`key`,tag:`tag:yaml.org,2002:merge`,test:/^<<$/,resolve:()=>Object.assign(new n.Scalar(Symbol(`<<`)),{addToJSMap:a}),stringify:()=>`<<`},i=(e,i)=>(r.identify(i)||t.isScalar(i)&&(!i.type||i.type===n.Scalar.PLAIN)&&r.identify(i.value))&&e?.doc.schema.tags.some(e=>e.tag===r.tag&&e.default);function a(e,n,r){let i=s(e,r);if(t.isSeq(i))for(let t of i.items)o(e,n,t);else if(Array.isArray(i))for(let t of i)o(e,n,t);else o(e,n,i)}function o(e,n,r){let i=s(e,r);if(!t.isMap(i))throw Error(`Merge sources must be maps or map aliases`);let a=i.toJSON(null,e,Map);for(let[e,t]of a)n instanceof Map?n.has(e)||n.set(e,t):n instanceof Set?n.add(e):Object.prototype.hasOwnProperty.call(n,e)||Object.defineProperty(n,e,{value:t,writable:!0,enumerable:!0,configurable:!0});return n}function s(e,n){return e&&t.isAlias(n)?n.resolve(e.doc,e):n}e.addMergeToJSMap=a,e.isMergeKey=i,e.merge=r})),Wo=/* @__PURE__ */ r((e=>{var t=Ho(),n=Uo(),r=Bo(),i=O(),a=jo();function o(e,t,{key:r,value:o}){if(i.isNode(r)&&r.addToJSMap)r.addToJSMap(e,t,o);else if(n.isMergeKey(e,r))n.addMergeToJSMap(e,t,o);else{let n=a.toJS(r,``,e);if(t instanceof Map)t.set(n,a.toJS(o,n,e));else if(t instanceof Set)t.add(n);else{let i=s(r,n,e),c=a.toJS(o,i,e);i in t?Object.defineProperty(t,i,{value:c,writable:!0,enumerable:!0,configurable:!0}):t[i]=c}}return t}function s(e,n,a){if(n===null)return``;if(typeof n!=`object`)return String(n);if(i.isNode(e)&&a?.doc){let n=r.createStringifyContext(a.doc,{});n.anchors=/* @__PURE__ */ new Set;for(let e of a.anchors.keys())n.anchors.add(e.anchor);n.inFlow=!0,n.inStringifyKey=!0;let i=e.toString(n);if(!a.mapKeyWarned){let e=JSON.stringify(i);e.length>40&&(e=e.substring(0,36)+`..."`),t.warn(a.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),a.mapKeyWarned=!0}return i}return JSON.stringify(n)}e.addPairToJSMap=o})),Go=/* @__PURE__ */ r((e=>{var t=Fo(),n=Vo(),r=Wo(),i=O();function a(e,n,r){return new o(t.createNode(e,void 0,r),t.createNode(n,void 0,r))}var o=class e{constructor(e,t=null){Object.defineProperty(this,i.NODE_TYPE,{value:i.PAIR}),this.key=e,this.value=t}clone(t){let{key:n,value:r}=this;return i.isNode(n)&&(n=n.clone(t)),i.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(e,t){let n=t?.mapAsMap?/* @__PURE__ */ new Map:{};return r.addPairToJSMap(t,n,this)}toString(e,t,r){return e?.doc?n.stringifyPair(this,e,t,r):JSON.stringify(this)}};e.Pair=o,e.createPair=a})),Ko=/* @__PURE__ */ r((e=>{var t=O(),n=Bo(),r=Lo();function i(e,t,n){return(t.inFlow??e.flow?o:a)(e,t,n)}function a({comment:e,items:i},a,{blockItemPrefix:o,flowChars:c,itemIndent:l,onChompKeep:u,onComment:d}){let{indent:f,options:{commentString:p}}=a,m=Object.assign({},a,{indent:l,type:null}),h=!1,g=[];for(let e=0;e<i.length;++e){let c=i[e],u=null;if(t.isNode(c))!h&&c.spaceBefore&&g.push(``),s(a,g,c.commentBefore,h),c.comment&&(u=c.comment);else if(t.isPair(c)){let e=t.isNode(c.key)?c.key:null;e&&(!h&&e.spaceBefore&&g.push(``),s(a,g,e.commentBefore,h))}h=!1;let d=n.stringify(c,m,()=>u=null,()=>h=!0);u&&(d+=r.lineComment(d,l,p(u))),h&&u&&(h=!1),g.push(o+d)}let _;if(g.length===0)_=c.start+c.end;else{_=g[0];for(let e=1;e<g.length;++e){let t=g[e];_+=t?`\n${f}${t}`:`
`}}return e?(_+=`
`+r.indentComment(p(e),f),d&&d()):h&&u&&u(),_}function o({items:e},i,{flowChars:a,itemIndent:o}){let{indent:c,indentStep:l,flowCollectionPadding:u,options:{commentString:d}}=i;o+=l;let f=Object.assign({},i,{indent:o,inFlow:!0,type:null}),p=!1,m=0,h=[];for(let a=0;a<e.length;++a){let c=e[a],l=null;if(t.isNode(c))c.spaceBefore&&h.push(``),s(i,h,c.commentBefore,!1),c.comment&&(l=c.comment);else if(t.isPair(c)){let e=t.isNode(c.key)?c.key:null;e&&(e.spaceBefore&&h.push(``),s(i,h,e.commentBefore,!1),e.comment&&(p=!0));let n=t.isNode(c.value)?c.value:null;n?(n.comment&&(l=n.comment),n.commentBefore&&(p=!0)):c.value==null&&e?.comment&&(l=e.comment)}l&&(p=!0);let u=n.stringify(c,f,()=>l=null);p||=h.length>m||u.includes(`
`),a<e.length-1?u+=`,`:i.options.trailingComma&&(i.options.lineWidth>0&&(p||=h.reduce((e,t)=>e+t.length+2,2)+(u.length+2)>i.options.lineWidth),p&&(u+=`,`)),l&&(u+=r.lineComment(u,o,d(l))),h.push(u),m=h.length}let{start:g,end:_}=a;if(h.length===0)return g+_;if(!p){let e=h.reduce((e,t)=>e+t.length+2,2);p=i.options.lineWidth>0&&e>i.options.lineWidth}if(p){let e=g;for(let t of h)e+=t?`\n${l}${c}${t}`:`
`;return`${e}\n${c}${_}`}return`${g}${u}${h.join(` `)}${u}${_}`}function s({indent:e,options:{commentString:t}},n,i,a){if(i&&a&&(i=i.replace(/^\n+/,``)),i){let a=r.indentComment(t(i),e);n.push(a.trimStart())}}e.stringifyCollection=i})),qo=/* @__PURE__ */ r((e=>{var t=Ko(),n=Wo(),r=Io(),i=O(),a=Go(),o=Po();function s(e,t){let n=i.isScalar(t)?t.value:t;for(let r of e)if(i.isPair(r)&&(r.key===t||r.key===n||i.isScalar(r.key)&&r.key.value===n))return r}e.YAMLMap=class extends r.Collection{static get tagName(){return`tag:yaml.org,2002:map`}constructor(e){super(i.MAP,e),this.items=[]}static from(e,t,n){let{keepUndefined:r,replacer:i}=n,o=new this(e),s=(e,s)=>{if(typeof i==`function`)s=i.call(t,e,s);else if(Array.isArray(i)&&!i.includes(e))return;(s!==void 0||r)&&o.items.push(a.createPair(e,s,n))};if(t instanceof Map)for(let[e,n]of t)s(e,n);else if(t&&typeof t==`object`)for(let e of Object.keys(t))s(e,t[e]);return typeof e.sortMapEntries==`function`&&o.items.sort(e.sortMapEntries),o}add(e,t){let n;n=i.isPair(e)?e:!e||typeof e!=`object`||!(`key`in e)?new a.Pair(e,e?.value):new a.Pair(e.key,e.value);let r=s(this.items,n.key),c=this.schema?.sortMapEntries;if(r){if(!t)throw Error(`Key ${n.key} already set`);i.isScalar(r.value)&&o.isScalarValue(n.value)?r.value.value=n.value:r.value=n.value}else if(c){let e=this.items.findIndex(e=>c(n,e)<0);e===-1?this.items.push(n):this.items.splice(e,0,n)}else this.items.push(n)}delete(e){let t=s(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let n=s(this.items,e)?.value;return(!t&&i.isScalar(n)?n.value:n)??void 0}has(e){return!!s(this.items,e)}set(e,t){this.add(new a.Pair(e,t),!0)}toJSON(e,t,r){let i=r?new r:t?.mapAsMap?/* @__PURE__ */ new Map:{};t?.onCreate&&t.onCreate(i);for(let e of this.items)n.addPairToJSMap(t,i,e);return i}toString(e,n,r){if(!e)return JSON.stringify(this);for(let e of this.items)if(!i.isPair(e))throw Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),t.stringifyCollection(this,e,{blockItemPrefix:``,flowChars:{start:`{`,end:`}`},itemIndent:e.indent||``,onChompKeep:r,onComment:n})}},e.findPair=s})),Jo=/* @__PURE__ */ r((e=>{var t=O(),n=qo();e.map={collection:`map`,default:!0,nodeClass:n.YAMLMap,tag:`tag:yaml.org,2002:map`,resolve(e,n){return t.isMap(e)||n(`Expected a mapping for this tag`),e},createNode:(e,t,r)=>n.YAMLMap.from(e,t,r)}})),Yo=/* @__PURE__ */ r((e=>{var t=Fo(),n=Ko(),r=Io(),i=O(),a=Po(),o=jo(),s=class extends r.Collection{static get tagName(){return`tag:yaml.org,2002:seq`}constructor(e){super(i.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=c(e);return typeof t==`number`&&this.items.splice(t,1).length>0}get(e,t){let n=c(e);if(typeof n!=`number`)return;let r=this.items[n];return!t&&i.isScalar(r)?r.value:r}has(e){let t=c(e);return typeof t==`number`&&t<this.items.length}set(e,t){let n=c(e);if(typeof n!=`number`)throw Error(`Expected a valid index, not ${e}.`);let r=this.items[n];i.isScalar(r)&&a.isScalarValue(t)?r.value=t:this.items[n]=t}toJSON(e,t){let n=[];t?.onCreate&&t.onCreate(n);let r=0;for(let e of this.items)n.push(o.toJS(e,String(r++),t));return n}toString(e,t,r){return e?n.stringifyCollection(this,e,{blockItemPrefix:`- `,flowChars:{start:`[`,end:`]`},itemIndent:(e.indent||``)+`  `,onChompKeep:r,onComment:t}):JSON.stringify(this)}static from(e,n,r){let{replacer:i}=r,a=new this(e);if(n&&Symbol.iterator in Object(n)){let e=0;for(let o of n){if(typeof i==`function`){let t=n instanceof Set?o:String(e++);o=i.call(n,t,o)}a.items.push(t.createNode(o,void 0,r))}}return a}};function c(e){let t=i.isScalar(e)?e.value:e;return t&&typeof t==`string`&&(t=Number(t)),typeof t==`number`&&Number.isInteger(t)&&t>=0?t:null}e.YAMLSeq=s})),Xo=/* @__PURE__ */ r((e=>{var t=O(),n=Yo();e.seq={collection:`seq`,default:!0,nodeClass:n.YAMLSeq,tag:`tag:yaml.org,2002:seq`,resolve(e,n){return t.isSeq(e)||n(`Expected a sequence for this tag`),e},createNode:(e,t,r)=>n.YAMLSeq.from(e,t,r)}})),Zo=/* @__PURE__ */ r((e=>{var t=zo();e.string={identify:e=>typeof e==`string`,default:!0,tag:`tag:yaml.org,2002:str`,resolve:e=>e,stringify(e,n,r,i){return n=Object.assign({actualString:!0},n),t.stringifyString(e,n,r,i)}}})),Qo=/* @__PURE__ */ r((e=>{var t=Po();let n={identify:e=>e==null,createNode:()=>new t.Scalar(null),default:!0,tag:`tag:yaml.org,2002:null`,test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new t.Scalar(null),stringify:({source:e},t)=>typeof e==`string`&&n.test.test(e)?e:t.options.nullStr};e.nullTag=n})),$o=/* @__PURE__ */ r((e=>{var t=Po();let n={identify:e=>typeof e==`boolean`,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new t.Scalar(e[0]===`t`||e[0]===`T`),stringify({source:e,value:t},r){return e&&n.test.test(e)&&t===(e[0]===`t`||e[0]===`T`)?e:t?r.options.trueStr:r.options.falseStr}};e.boolTag=n})),es=/* @__PURE__ */ r((e=>{function t({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r==`bigint`)return String(r);let i=typeof r==`number`?r:Number(r);if(!isFinite(i))return isNaN(i)?`.nan`:i<0?`-.inf`:`.inf`;let a=Object.is(r,-0)?`-0`:JSON.stringify(r);if(!e&&t&&(!n||n===`tag:yaml.org,2002:float`)&&/^-?\d/.test(a)&&!a.includes(`e`)){let e=a.indexOf(`.`);e<0&&(e=a.length,a+=`.`);let n=t-(a.length-e-1);for(;n-->0;)a+=`0`}return a}e.stringifyNumber=t})),ts=/* @__PURE__ */ r((e=>{var t=Po(),n=es();let r={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===`nan`?NaN:e[0]===`-`?-1/0:1/0,stringify:n.stringifyNumber};e.float={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let n=new t.Scalar(parseFloat(e)),r=e.indexOf(`.`);return r!==-1&&e[e.length-1]===`0`&&(n.minFractionDigits=e.length-r-1),n},stringify:n.stringifyNumber},e.floatExp={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,format:`EXP`,test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():n.stringifyNumber(e)}},e.floatNaN=r})),ns=/* @__PURE__ */ r((e=>{var t=es();let n=e=>typeof e==`bigint`||Number.isInteger(e),r=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function i(e,r,i){let{value:a}=e;return n(a)&&a>=0?i+a.toString(r):t.stringifyNumber(e)}e.int={identify:n,default:!0,tag:`tag:yaml.org,2002:int`,test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>r(e,0,10,n),stringify:t.stringifyNumber},e.intHex={identify:e=>n(e)&&e>=0,default:!0,tag:`tag:yaml.org,2002:int`,format:`HEX`,test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>r(e,2,16,n),stringify:e=>i(e,16,`0x`)},e.intOct={identify:e=>n(e)&&e>=0,default:!0,tag:`tag:yaml.org,2002:int`,format:`OCT`,test:/^0o[0-7]+$/,resolve:(e,t,n)=>r(e,2,8,n),stringify:e=>i(e,8,`0o`)}})),rs=/* @__PURE__ */ r((e=>{var t=Jo(),n=Qo(),r=Xo(),i=Zo(),a=$o(),o=ts(),s=ns();e.schema=[t.map,r.seq,i.string,n.nullTag,a.boolTag,s.intOct,s.int,s.intHex,o.floatNaN,o.floatExp,o.float]})),is=/* @__PURE__ */ r((e=>{var t=Po(),n=Jo(),r=Xo();function i(e){return typeof e==`bigint`||Number.isInteger(e)}let a=({value:e})=>JSON.stringify(e),o=[{identify:e=>typeof e==`string`,default:!0,tag:`tag:yaml.org,2002:str`,resolve:e=>e,stringify:a},{identify:e=>e==null,createNode:()=>new t.Scalar(null),default:!0,tag:`tag:yaml.org,2002:null`,test:/^null$/,resolve:()=>null,stringify:a},{identify:e=>typeof e==`boolean`,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^true$|^false$/,resolve:e=>e===`true`,stringify:a},{identify:i,default:!0,tag:`tag:yaml.org,2002:int`,test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>i(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:a}];e.schema=[n.map,r.seq].concat(o,{default:!0,tag:``,test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}})})),as=/* @__PURE__ */ r((e=>{var t=n(`buffer`),r=Po(),i=zo();e.binary={identify:e=>e instanceof Uint8Array,default:!1,tag:`tag:yaml.org,2002:binary`,resolve(e,n){if(typeof t.Buffer==`function`)return t.Buffer.from(e,`base64`);if(typeof atob==`function`){let t=atob(e.replace(/[\n\r]/g,``)),n=new Uint8Array(t.length);for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e);return n}return n(`This environment does not support reading binary tags; either Buffer or atob is required`),e},stringify({comment:e,type:n,value:a},o,s,c){if(!a)return``;let l=a,u;if(typeof t.Buffer==`function`)u=l instanceof t.Buffer?l.toString(`base64`):t.Buffer.from(l.buffer).toString(`base64`);else if(typeof btoa==`function`){let e=``;for(let t=0;t<l.length;++t)e+=String.fromCharCode(l[t]);u=btoa(e)}else throw Error(`This environment does not support writing binary tags; either Buffer or btoa is required`);if(n??=r.Scalar.BLOCK_LITERAL,n!==r.Scalar.QUOTE_DOUBLE){let e=Math.max(o.options.lineWidth-o.indent.length,o.options.minContentWidth),t=Math.ceil(u.length/e),i=Array(t);for(let n=0,r=0;n<t;++n,r+=e)i[n]=u.substr(r,e);u=i.join(n===r.Scalar.BLOCK_LITERAL?`
`:` `)}return i.stringifyString({comment:e,type:n,value:u},o,s,c)}}})),os=/* @__PURE__ */ r((e=>{var t=O(),n=Go(),r=Po(),i=Yo();function a(e,i){if(t.isSeq(e))for(let a=0;a<e.items.length;++a){let o=e.items[a];if(!t.isPair(o)){if(t.isMap(o)){o.items.length>1&&i(`Each pair must have its own sequence indicator`);let e=o.items[0]||new n.Pair(new r.Scalar(null));if(o.commentBefore&&(e.key.commentBefore=e.key.commentBefore?`${o.commentBefore}\n${e.key.commentBefore}`:o.commentBefore),o.comment){let t=e.value??e.key;t.comment=t.comment?`${o.comment}\n${t.comment}`:o.comment}o=e}e.items[a]=t.isPair(o)?o:new n.Pair(o)}}else i(`Expected a sequence for this tag`);return e}function o(e,t,r){let{replacer:a}=r,o=new i.YAMLSeq(e);o.tag=`tag:yaml.org,2002:pairs`;let s=0;if(t&&Symbol.iterator in Object(t))for(let e of t){typeof a==`function`&&(e=a.call(t,String(s++),e));let i,c;if(Array.isArray(e)){if(e.length===2)i=e[0],c=e[1];else throw TypeError(`Expected [key, value] tuple: ${e}`)}else if(e&&e instanceof Object){let t=Object.keys(e);if(t.length===1)i=t[0],c=e[i];else throw TypeError(`Expected tuple with one key, not ${t.length} keys`)}else i=e;o.items.push(n.createPair(i,c,r))}return o}let s={collection:`seq`,default:!1,tag:`tag:yaml.org,2002:pairs`,resolve:a,createNode:o};e.createPairs=o,e.pairs=s,e.resolvePairs=a})),ss=/* @__PURE__ */ r((e=>{var t=O(),n=jo(),r=qo(),i=Yo(),a=os(),o=class e extends i.YAMLSeq{constructor(){super(),this.add=r.YAMLMap.prototype.add.bind(this),this.delete=r.YAMLMap.prototype.delete.bind(this),this.get=r.YAMLMap.prototype.get.bind(this),this.has=r.YAMLMap.prototype.has.bind(this),this.set=r.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(e,r){if(!r)return super.toJSON(e);let i=/* @__PURE__ */ new Map;r?.onCreate&&r.onCreate(i);for(let e of this.items){let a,o;if(t.isPair(e)?(a=n.toJS(e.key,``,r),o=n.toJS(e.value,a,r)):a=n.toJS(e,``,r),i.has(a))throw Error(`Ordered maps must not include duplicate keys`);i.set(a,o)}return i}static from(e,t,n){let r=a.createPairs(e,t,n),i=new this;return i.items=r.items,i}};o.tag=`tag:yaml.org,2002:omap`;let s={collection:`seq`,identify:e=>e instanceof Map,nodeClass:o,default:!1,tag:`tag:yaml.org,2002:omap`,resolve(e,n){let r=a.resolvePairs(e,n),i=[];for(let{key:e}of r.items)t.isScalar(e)&&(i.includes(e.value)?n(`Ordered maps must not include duplicate keys: ${e.value}`):i.push(e.value));return Object.assign(new o,r)},createNode:(e,t,n)=>o.from(e,t,n)};e.YAMLOMap=o,e.omap=s})),cs=/* @__PURE__ */ r((e=>{var t=Po();function n({value:e,source:t},n){return t&&(e?r:i).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}let r={identify:e=>e===!0,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new t.Scalar(!0),stringify:n},i={identify:e=>e===!1,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new t.Scalar(!1),stringify:n};e.falseTag=i,e.trueTag=r})),ls=/* @__PURE__ */ r((e=>{var t=Po(),n=es();let r={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===`nan`?NaN:e[0]===`-`?-1/0:1/0,stringify:n.stringifyNumber};e.float={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let n=new t.Scalar(parseFloat(e.replace(/_/g,``))),r=e.indexOf(`.`);if(r!==-1){let t=e.substring(r+1).replace(/_/g,``);t[t.length-1]===`0`&&(n.minFractionDigits=t.length)}return n},stringify:n.stringifyNumber},e.floatExp={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,format:`EXP`,test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,``)),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():n.stringifyNumber(e)}},e.floatNaN=r})),us=/* @__PURE__ */ r((e=>{var t=es();let n=e=>typeof e==`bigint`||Number.isInteger(e);function r(e,t,n,{intAsBigInt:r}){let i=e[0];if((i===`-`||i===`+`)&&(t+=1),e=e.substring(t).replace(/_/g,``),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`}let t=BigInt(e);return i===`-`?BigInt(-1)*t:t}let a=parseInt(e,n);return i===`-`?-1*a:a}function i(e,r,i){let{value:a}=e;if(n(a)){let e=a.toString(r);return a<0?`-`+i+e.substr(1):i+e}return t.stringifyNumber(e)}let a={identify:n,default:!0,tag:`tag:yaml.org,2002:int`,format:`BIN`,test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>r(e,2,2,n),stringify:e=>i(e,2,`0b`)},o={identify:n,default:!0,tag:`tag:yaml.org,2002:int`,format:`OCT`,test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>r(e,1,8,n),stringify:e=>i(e,8,`0`)},s={identify:n,default:!0,tag:`tag:yaml.org,2002:int`,test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>r(e,0,10,n),stringify:t.stringifyNumber},c={identify:n,default:!0,tag:`tag:yaml.org,2002:int`,format:`HEX`,test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>r(e,2,16,n),stringify:e=>i(e,16,`0x`)};e.int=s,e.intBin=a,e.intHex=c,e.intOct=o})),ds=/* @__PURE__ */ r((e=>{var t=O(),n=Go(),r=qo(),i=class e extends r.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(e){let i;i=t.isPair(e)?e:e&&typeof e==`object`&&`key`in e&&`value`in e&&e.value===null?new n.Pair(e.key,null):new n.Pair(e,null),r.findPair(this.items,i.key)||this.items.push(i)}get(e,n){let i=r.findPair(this.items,e);return!n&&t.isPair(i)?t.isScalar(i.key)?i.key.value:i.key:i}set(e,t){if(typeof t!=`boolean`)throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let i=r.findPair(this.items,e);i&&!t?this.items.splice(this.items.indexOf(i),1):!i&&t&&this.items.push(new n.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,n);throw Error(`Set items must all have null values`)}static from(e,t,r){let{replacer:i}=r,a=new this(e);if(t&&Symbol.iterator in Object(t))for(let e of t)typeof i==`function`&&(e=i.call(t,e,e)),a.items.push(n.createPair(e,null,r));return a}};i.tag=`tag:yaml.org,2002:set`;let a={collection:`map`,identify:e=>e instanceof Set,nodeClass:i,default:!1,tag:`tag:yaml.org,2002:set`,createNode:(e,t,n)=>i.from(e,t,n),resolve(e,n){if(t.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new i,e);n(`Set items must all have null values`)}else n(`Expected a mapping for this tag`);return e}};e.YAMLSet=i,e.set=a})),fs=/* @__PURE__ */ r((e=>{var t=es();function n(e,t){let n=e[0],r=n===`-`||n===`+`?e.substring(1):e,i=e=>t?BigInt(e):Number(e),a=r.replace(/_/g,``).split(`:`).reduce((e,t)=>e*i(60)+i(t),i(0));return n===`-`?i(-1)*a:a}function r(e){let{value:n}=e,r=e=>e;if(typeof n==`bigint`)r=e=>BigInt(e);else if(isNaN(n)||!isFinite(n))return t.stringifyNumber(e);let i=``;n<0&&(i=`-`,n*=r(-1));let a=r(60),o=[n%a];return n<60?o.unshift(0):(n=(n-o[0])/a,o.unshift(n%a),n>=60&&(n=(n-o[0])/a,o.unshift(n))),i+o.map(e=>String(e).padStart(2,`0`)).join(`:`).replace(/000000\d*$/,``)}let i={identify:e=>typeof e==`bigint`||Number.isInteger(e),default:!0,tag:`tag:yaml.org,2002:int`,format:`TIME`,test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:r})=>n(e,r),stringify:r},a={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,format:`TIME`,test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>n(e,!1),stringify:r},o={identify:e=>e instanceof Date,default:!0,tag:`tag:yaml.org,2002:timestamp`,test:RegExp(`^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$`),resolve(e){let t=e.match(o.test);if(!t)throw Error(`!!timestamp expects a date, starting with yyyy-mm-dd`);let[,r,i,a,s,c,l]=t.map(Number),u=t[7]?Number((t[7]+`00`).substr(1,3)):0,d=Date.UTC(r,i-1,a,s||0,c||0,l||0,u),f=t[8];if(f&&f!==`Z`){let e=n(f,!1);Math.abs(e)<30&&(e*=60),d-=6e4*e}return new Date(d)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,``)??``};e.floatTime=a,e.intTime=i,e.timestamp=o})),ps=/* @__PURE__ */ r((e=>{var t=Jo(),n=Qo(),r=Xo(),i=Zo(),a=as(),o=cs(),s=ls(),c=us(),l=Uo(),u=ss(),d=os(),f=ds(),p=fs();e.schema=[t.map,r.seq,i.string,n.nullTag,o.trueTag,o.falseTag,c.intBin,c.intOct,c.int,c.intHex,s.floatNaN,s.floatExp,s.float,a.binary,l.merge,u.omap,d.pairs,f.set,p.intTime,p.floatTime,p.timestamp]})),ms=/* @__PURE__ */ r((e=>{var t=Jo(),n=Qo(),r=Xo(),i=Zo(),a=$o(),o=ts(),s=ns(),c=rs(),l=is(),u=as(),d=Uo(),f=ss(),p=os(),m=ps(),h=ds(),g=fs();let _=/* @__PURE__ */ new Map([[`core`,c.schema],[`failsafe`,[t.map,r.seq,i.string]],[`json`,l.schema],[`yaml11`,m.schema],[`yaml-1.1`,m.schema]]),v={binary:u.binary,bool:a.boolTag,float:o.float,floatExp:o.floatExp,floatNaN:o.floatNaN,floatTime:g.floatTime,int:s.int,intHex:s.intHex,intOct:s.intOct,intTime:g.intTime,map:t.map,merge:d.merge,null:n.nullTag,omap:f.omap,pairs:p.pairs,seq:r.seq,set:h.set,timestamp:g.timestamp},y={"tag:yaml.org,2002:binary":u.binary,"tag:yaml.org,2002:merge":d.merge,"tag:yaml.org,2002:omap":f.omap,"tag:yaml.org,2002:pairs":p.pairs,"tag:yaml.org,2002:set":h.set,"tag:yaml.org,2002:timestamp":g.timestamp};function b(e,t,n){let r=_.get(t);if(r&&!e)return n&&!r.includes(d.merge)?r.concat(d.merge):r.slice();let i=r;if(!i){if(Array.isArray(e))i=[];else{let e=Array.from(_.keys()).filter(e=>e!==`yaml11`).map(e=>JSON.stringify(e)).join(`, `);throw Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}}if(Array.isArray(e))for(let t of e)i=i.concat(t);else typeof e==`function`&&(i=e(i.slice()));return n&&(i=i.concat(d.merge)),i.reduce((e,t)=>{let n=typeof t==`string`?v[t]:t;if(!n){let e=JSON.stringify(t),n=Object.keys(v).map(e=>JSON.stringify(e)).join(`, `);throw Error(`Unknown custom tag ${e}; use one of ${n}`)}return e.includes(n)||e.push(n),e},[])}e.coreKnownTags=y,e.getTags=b})),hs=/* @__PURE__ */ r((e=>{var t=O(),n=Jo(),r=Xo(),i=Zo(),a=ms();let o=(e,t)=>e.key<t.key?-1:+(e.key>t.key);e.Schema=class e{constructor({compat:e,customTags:s,merge:c,resolveKnownTags:l,schema:u,sortMapEntries:d,toStringDefaults:f}){this.compat=Array.isArray(e)?a.getTags(e,`compat`):e?a.getTags(null,e):null,this.name=typeof u==`string`&&u||`core`,this.knownTags=l?a.coreKnownTags:{},this.tags=a.getTags(s,this.name,c),this.toStringOptions=f??null,Object.defineProperty(this,t.MAP,{value:n.map}),Object.defineProperty(this,t.SCALAR,{value:i.string}),Object.defineProperty(this,t.SEQ,{value:r.seq}),this.sortMapEntries=typeof d==`function`?d:d===!0?o:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}}})),gs=/* @__PURE__ */ r((e=>{var t=O(),n=Bo(),r=Lo();function i(e,i){let a=[],o=i.directives===!0;if(i.directives!==!1&&e.directives){let t=e.directives.toString(e);t?(a.push(t),o=!0):e.directives.docStart&&(o=!0)}o&&a.push(`---`);let s=n.createStringifyContext(e,i),{commentString:c}=s.options;if(e.commentBefore){a.length!==1&&a.unshift(``);let t=c(e.commentBefore);a.unshift(r.indentComment(t,``))}let l=!1,u=null;if(e.contents){if(t.isNode(e.contents)){if(e.contents.spaceBefore&&o&&a.push(``),e.contents.commentBefore){let t=c(e.contents.commentBefore);a.push(r.indentComment(t,``))}s.forceBlockIndent=!!e.comment,u=e.contents.comment}let i=u?void 0:()=>l=!0,d=n.stringify(e.contents,s,()=>u=null,i);u&&(d+=r.lineComment(d,``,c(u))),(d[0]===`|`||d[0]===`>`)&&a[a.length-1]===`---`?a[a.length-1]=`--- ${d}`:a.push(d)}else a.push(n.stringify(e.contents,s));if(e.directives?.docEnd){if(e.comment){let t=c(e.comment);t.includes(`
`)?(a.push(`...`),a.push(r.indentComment(t,``))):a.push(`... ${t}`)}else a.push(`...`)}else{let t=e.comment;t&&l&&(t=t.replace(/^\n+/,``)),t&&((!l||u)&&a[a.length-1]!==``&&a.push(``),a.push(r.indentComment(c(t),``)))}return a.join(`
`)+`
`}e.stringifyDocument=i})),_s=/* @__PURE__ */ r((e=>{var t=No(),n=Io(),r=O(),i=Go(),a=jo(),o=hs(),s=gs(),c=ko(),l=Ao(),u=Fo(),d=Oo(),f=class e{constructor(e,t,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,r.NODE_TYPE,{value:r.DOC});let i=null;typeof t==`function`||Array.isArray(t)?i=t:n===void 0&&t&&(n=t,t=void 0);let a=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:`warn`,prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:`1.2`},n);this.options=a;let{version:o}=a;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new d.Directives({version:o}),this.setSchema(o,n),this.contents=e===void 0?null:this.createNode(e,i,n)}clone(){let t=Object.create(e.prototype,{[r.NODE_TYPE]:{value:r.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=r.isNode(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(e){p(this.contents)&&this.contents.add(e)}addIn(e,t){p(this.contents)&&this.contents.addIn(e,t)}createAlias(e,n){if(!e.anchor){let t=c.anchorNames(this);e.anchor=!n||t.has(n)?c.findNewAnchor(n||`a`,t):n}return new t.Alias(e.anchor)}createNode(e,t,n){let i;if(typeof t==`function`)e=t.call({"":e},``,e),i=t;else if(Array.isArray(t)){let e=t.filter(e=>typeof e==`number`||e instanceof String||e instanceof Number).map(String);e.length>0&&(t=t.concat(e)),i=t}else n===void 0&&t&&(n=t,t=void 0);let{aliasDuplicateObjects:a,anchorPrefix:o,flow:s,keepUndefined:l,onTagObj:d,tag:f}=n??{},{onAnchor:p,setAnchors:m,sourceObjects:h}=c.createNodeAnchors(this,o||`a`),g={aliasDuplicateObjects:a??!0,keepUndefined:l??!1,onAnchor:p,onTagObj:d,replacer:i,schema:this.schema,sourceObjects:h},_=u.createNode(e,f,g);return s&&r.isCollection(_)&&(_.flow=!0),m(),_}createPair(e,t,n={}){let r=this.createNode(e,null,n),a=this.createNode(t,null,n);return new i.Pair(r,a)}delete(e){return p(this.contents)?this.contents.delete(e):!1}deleteIn(e){return n.isEmptyPath(e)?this.contents!=null&&(this.contents=null,!0):p(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return r.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return n.isEmptyPath(e)?!t&&r.isScalar(this.contents)?this.contents.value:this.contents:r.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return r.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return n.isEmptyPath(e)?this.contents!==void 0:r.isCollection(this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=n.collectionFromPath(this.schema,[e],t):p(this.contents)&&this.contents.set(e,t)}setIn(e,t){n.isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=n.collectionFromPath(this.schema,Array.from(e),t):p(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==`number`&&(e=String(e));let n;switch(e){case`1.1`:this.directives?this.directives.yaml.version=`1.1`:this.directives=new d.Directives({version:`1.1`}),n={resolveKnownTags:!1,schema:`yaml-1.1`};break;case`1.2`:case`next`:this.directives?this.directives.yaml.version=e:this.directives=new d.Directives({version:e}),n={resolveKnownTags:!0,schema:`core`};break;case null:this.directives&&delete this.directives,n=null;break;default:{let t=JSON.stringify(e);throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(n)this.schema=new o.Schema(Object.assign(n,t));else throw Error(`With a null YAML version, the { schema: Schema } option is required`)}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:r,onAnchor:i,reviver:o}={}){let s={anchors:/* @__PURE__ */ new Map,doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==`number`?r:100},c=a.toJS(this.contents,t??``,s);if(typeof i==`function`)for(let{count:e,res:t}of s.anchors.values())i(t,e);return typeof o==`function`?l.applyReviver(o,{"":c},``,c):c}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw Error(`Document with errors cannot be stringified`);if(`indent`in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(e.indent);throw Error(`"indent" option must be a positive integer, not ${t}`)}return s.stringifyDocument(this,e)}};function p(e){if(r.isCollection(e))return!0;throw Error(`Expected a YAML collection as document contents`)}e.Document=f})),vs=/* @__PURE__ */ r((e=>{var t=class extends Error{constructor(e,t,n,r){super(),this.name=e,this.code=n,this.message=r,this.pos=t}},n=class extends t{constructor(e,t,n){super(`YAMLParseError`,e,t,n)}},r=class extends t{constructor(e,t,n){super(`YAMLWarning`,e,t,n)}};e.YAMLError=t,e.YAMLParseError=n,e.YAMLWarning=r,e.prettifyError=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(e=>t.linePos(e));let{line:r,col:i}=n.linePos[0];n.message+=` at line ${r}, column ${i}`;let a=i-1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,``);if(a>=60&&o.length>80){let e=Math.min(a-39,o.length-79);o=`…`+o.substring(e),a-=e-1}if(o.length>80&&(o=o.substring(0,79)+`…`),r>1&&/^ *$/.test(o.substring(0,a))){let n=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);n.length>80&&(n=n.substring(0,79)+`…
`),o=n+o}if(/[^ ]/.test(o)){let e=1,t=n.linePos[1];t?.line===r&&t.col>i&&(e=Math.max(1,Math.min(t.col-i,80-a)));let s=` `.repeat(a)+`^`.repeat(e);n.message+=`:\n\n${o}\n${s}\n`}}})),ys=/* @__PURE__ */ r((e=>{function t(e,{flow:t,indicator:n,next:r,offset:i,onError:a,parentIndent:o,startOnNewline:s}){let c=!1,l=s,u=s,d=``,f=``,p=!1,m=!1,h=null,g=null,_=null,v=null,y=null,b=null,x=null;for(let i of e)switch(m&&=(i.type!==`space`&&i.type!==`newline`&&i.type!==`comma`&&a(i.offset,`MISSING_CHAR`,`Tags and anchors must be separated from the next token by white space`),!1),h&&=(l&&i.type!==`comment`&&i.type!==`newline`&&a(h,`TAB_AS_INDENT`,`Tabs are not allowed as indentation`),null),i.type){case`space`:!t&&(n!==`doc-start`||r?.type!==`flow-collection`)&&i.source.includes(`	`)&&(h=i),u=!0;break;case`comment`:{u||a(i,`MISSING_CHAR`,`Comments must be separated from other tokens by white space characters`);let e=i.source.substring(1)||` `;d?d+=f+e:d=e,f=``,l=!1;break}case`newline`:l?d?d+=i.source:b&&n===`seq-item-ind`||(c=!0):f+=i.source,l=!0,p=!0,(g||_)&&(v=i),u=!0;break;case`anchor`:g&&a(i,`MULTIPLE_ANCHORS`,`A node can have at most one anchor`),i.source.endsWith(`:`)&&a(i.offset+i.source.length-1,`BAD_ALIAS`,`Anchor ending in : is ambiguous`,!0),g=i,x??=i.offset,l=!1,u=!1,m=!0;break;case`tag`:_&&a(i,`MULTIPLE_TAGS`,`A node can have at most one tag`),_=i,x??=i.offset,l=!1,u=!1,m=!0;break;case n:(g||_)&&a(i,`BAD_PROP_ORDER`,`Anchors and tags must be after the ${i.source} indicator`),b&&a(i,`UNEXPECTED_TOKEN`,`Unexpected ${i.source} in ${t??`collection`}`),b=i,l=n===`seq-item-ind`||n===`explicit-key-ind`,u=!1;break;case`comma`:if(t){y&&a(i,`UNEXPECTED_TOKEN`,`Unexpected , in ${t}`),y=i,l=!1,u=!1;break}default:a(i,`UNEXPECTED_TOKEN`,`Unexpected ${i.type} token`),l=!1,u=!1}let S=e[e.length-1],C=S?S.offset+S.source.length:i;return m&&r&&r.type!==`space`&&r.type!==`newline`&&r.type!==`comma`&&(r.type!==`scalar`||r.source!==``)&&a(r.offset,`MISSING_CHAR`,`Tags and anchors must be separated from the next token by white space`),h&&(l&&h.indent<=o||r?.type===`block-map`||r?.type===`block-seq`)&&a(h,`TAB_AS_INDENT`,`Tabs are not allowed as indentation`),{comma:y,found:b,spaceBefore:c,comment:d,hasNewline:p,anchor:g,tag:_,newlineAfterProp:v,end:C,start:x??C}}e.resolveProps=t})),bs=/* @__PURE__ */ r((e=>{function t(e){if(!e)return null;switch(e.type){case`alias`:case`scalar`:case`double-quoted-scalar`:case`single-quoted-scalar`:if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type===`newline`)return!0}return!1;case`flow-collection`:for(let n of e.items){for(let e of n.start)if(e.type===`newline`)return!0;if(n.sep){for(let e of n.sep)if(e.type===`newline`)return!0}if(t(n.key)||t(n.value))return!0}return!1;default:return!0}}e.containsNewline=t})),xs=/* @__PURE__ */ r((e=>{var t=bs();function n(e,n,r){if(n?.type===`flow-collection`){let i=n.end[0];i.indent===e&&(i.source===`]`||i.source===`}`)&&t.containsNewline(n)&&r(i,`BAD_INDENT`,`Flow end indicator should be more indented than parent`,!0)}}e.flowIndentCheck=n})),Ss=/* @__PURE__ */ r((e=>{var t=O();function n(e,n,r){let{uniqueKeys:i}=e.options;if(i===!1)return!1;let a=typeof i==`function`?i:(e,n)=>e===n||t.isScalar(e)&&t.isScalar(n)&&e.value===n.value;return n.some(e=>a(e.key,r))}e.mapIncludes=n})),Cs=/* @__PURE__ */ r((e=>{var t=Go(),n=qo(),r=ys(),i=bs(),a=xs(),o=Ss();let s=`All mapping items must start at the same column`;function c({composeNode:e,composeEmptyNode:c},l,u,d,f){let p=new((f?.nodeClass)??n.YAMLMap)(l.schema);l.atRoot&&=!1;let m=u.offset,h=null;for(let n of u.items){let{start:f,key:g,sep:_,value:v}=n,y=r.resolveProps(f,{indicator:`explicit-key-ind`,next:g??_?.[0],offset:m,onError:d,parentIndent:u.indent,startOnNewline:!0}),b=!y.found;if(b){if(g&&(g.type===`block-seq`?d(m,`BLOCK_AS_IMPLICIT_KEY`,`A block sequence may not be used as an implicit map key`):`indent`in g&&g.indent!==u.indent&&d(m,`BAD_INDENT`,s)),!y.anchor&&!y.tag&&!_){h=y.end,y.comment&&(p.comment?p.comment+=`
`+y.comment:p.comment=y.comment);continue}(y.newlineAfterProp||i.containsNewline(g))&&d(g??f[f.length-1],`MULTILINE_IMPLICIT_KEY`,`Implicit keys need to be on a single line`)}else y.found?.indent!==u.indent&&d(m,`BAD_INDENT`,s);l.atKey=!0;let x=y.end,S=g?e(l,g,y,d):c(l,x,f,null,y,d);l.schema.compat&&a.flowIndentCheck(u.indent,g,d),l.atKey=!1,o.mapIncludes(l,p.items,S)&&d(x,`DUPLICATE_KEY`,`Map keys must be unique`);let C=r.resolveProps(_??[],{indicator:`map-value-ind`,next:v,offset:S.range[2],onError:d,parentIndent:u.indent,startOnNewline:!g||g.type===`block-scalar`});if(m=C.end,C.found){b&&(v?.type===`block-map`&&!C.hasNewline&&d(m,`BLOCK_AS_IMPLICIT_KEY`,`Nested mappings are not allowed in compact mappings`),l.options.strict&&y.start<C.found.offset-1024&&d(S.range,`KEY_OVER_1024_CHARS`,`The : indicator must be at most 1024 chars after the start of an implicit block mapping key`));let r=v?e(l,v,C,d):c(l,m,_,null,C,d);l.schema.compat&&a.flowIndentCheck(u.indent,v,d),m=r.range[2];let i=new t.Pair(S,r);l.options.keepSourceTokens&&(i.srcToken=n),p.items.push(i)}else{b&&d(S.range,`MISSING_CHAR`,`Implicit map keys need to be followed by map values`),C.comment&&(S.comment?S.comment+=`
`+C.comment:S.comment=C.comment);let e=new t.Pair(S);l.options.keepSourceTokens&&(e.srcToken=n),p.items.push(e)}}return h&&h<m&&d(h,`IMPOSSIBLE`,`Map comment with trailing content`),p.range=[u.offset,m,h??m],p}e.resolveBlockMap=c})),ws=/* @__PURE__ */ r((e=>{var t=Yo(),n=ys(),r=xs();function i({composeNode:e,composeEmptyNode:i},a,o,s,c){let l=new((c?.nodeClass)??t.YAMLSeq)(a.schema);a.atRoot&&=!1,a.atKey&&=!1;let u=o.offset,d=null;for(let{start:t,value:c}of o.items){let f=n.resolveProps(t,{indicator:`seq-item-ind`,next:c,offset:u,onError:s,parentIndent:o.indent,startOnNewline:!0});if(!f.found){if(f.anchor||f.tag||c)c?.type===`block-seq`?s(f.end,`BAD_INDENT`,`All sequence items must start at the same column`):s(u,`MISSING_CHAR`,`Sequence item without - indicator`);else{d=f.end,f.comment&&(l.comment=f.comment);continue}}let p=c?e(a,c,f,s):i(a,f.end,t,null,f,s);a.schema.compat&&r.flowIndentCheck(o.indent,c,s),u=p.range[2],l.items.push(p)}return l.range=[o.offset,u,d??u],l}e.resolveBlockSeq=i})),Ts=/* @__PURE__ */ r((e=>{function t(e,t,n,r){let i=``;if(e){let a=!1,o=``;for(let s of e){let{source:e,type:c}=s;switch(c){case`space`:a=!0;break;case`comment`:{n&&!a&&r(s,`MISSING_CHAR`,`Comments must be separated from other tokens by white space characters`);let t=e.substring(1)||` `;i?i+=o+t:i=t,o=``;break}case`newline`:i&&(o+=e),a=!0;break;default:r(s,`UNEXPECTED_TOKEN`,`Unexpected ${c} at node end`)}t+=e.length}}return{comment:i,offset:t}}e.resolveEnd=t})),Es=/* @__PURE__ */ r((e=>{var t=O(),n=Go(),r=qo(),i=Yo(),a=Ts(),o=ys(),s=bs(),c=Ss();let l=`Block collections are not allowed within flow collections`,u=e=>e&&(e.type===`block-map`||e.type===`block-seq`);function d({composeNode:e,composeEmptyNode:d},f,p,m,h){let g=p.start.source===`{`,_=g?`flow map`:`flow sequence`,v=new((h?.nodeClass)??(g?r.YAMLMap:i.YAMLSeq))(f.schema);v.flow=!0;let y=f.atRoot;y&&(f.atRoot=!1),f.atKey&&=!1;let b=p.offset+p.start.source.length;for(let i=0;i<p.items.length;++i){let a=p.items[i],{start:h,key:y,sep:x,value:S}=a,C=o.resolveProps(h,{flow:_,indicator:`explicit-key-ind`,next:y??x?.[0],offset:b,onError:m,parentIndent:p.indent,startOnNewline:!1});if(!C.found){if(!C.anchor&&!C.tag&&!x&&!S){i===0&&C.comma?m(C.comma,`UNEXPECTED_TOKEN`,`Unexpected , in ${_}`):i<p.items.length-1&&m(C.start,`UNEXPECTED_TOKEN`,`Unexpected empty item in ${_}`),C.comment&&(v.comment?v.comment+=`
`+C.comment:v.comment=C.comment),b=C.end;continue}!g&&f.options.strict&&s.containsNewline(y)&&m(y,`MULTILINE_IMPLICIT_KEY`,`Implicit keys of flow sequence pairs need to be on a single line`)}if(i===0)C.comma&&m(C.comma,`UNEXPECTED_TOKEN`,`Unexpected , in ${_}`);else if(C.comma||m(C.start,`MISSING_CHAR`,`Missing , between ${_} items`),C.comment){let e=``;loop:for(let t of h)switch(t.type){case`comma`:case`space`:break;case`comment`:e=t.source.substring(1);break loop;default:break loop}if(e){let n=v.items[v.items.length-1];t.isPair(n)&&(n=n.value??n.key),n.comment?n.comment+=`
`+e:n.comment=e,C.comment=C.comment.substring(e.length+1)}}if(!g&&!x&&!C.found){let t=S?e(f,S,C,m):d(f,C.end,x,null,C,m);v.items.push(t),b=t.range[2],u(S)&&m(t.range,`BLOCK_IN_FLOW`,l)}else{f.atKey=!0;let t=C.end,i=y?e(f,y,C,m):d(f,t,h,null,C,m);u(y)&&m(i.range,`BLOCK_IN_FLOW`,l),f.atKey=!1;let s=o.resolveProps(x??[],{flow:_,indicator:`map-value-ind`,next:S,offset:i.range[2],onError:m,parentIndent:p.indent,startOnNewline:!1});if(s.found){if(!g&&!C.found&&f.options.strict){if(x)for(let e of x){if(e===s.found)break;if(e.type===`newline`){m(e,`MULTILINE_IMPLICIT_KEY`,`Implicit keys of flow sequence pairs need to be on a single line`);break}}C.start<s.found.offset-1024&&m(s.found,`KEY_OVER_1024_CHARS`,`The : indicator must be at most 1024 chars after the start of an implicit flow sequence key`)}}else S&&(`source`in S&&S.source?.[0]===`:`?m(S,`MISSING_CHAR`,`Missing space after : in ${_}`):m(s.start,`MISSING_CHAR`,`Missing , or : between ${_} items`));let w=S?e(f,S,s,m):s.found?d(f,s.end,x,null,s,m):null;w?u(S)&&m(w.range,`BLOCK_IN_FLOW`,l):s.comment&&(i.comment?i.comment+=`
`+s.comment:i.comment=s.comment);let T=new n.Pair(i,w);if(f.options.keepSourceTokens&&(T.srcToken=a),g){let e=v;c.mapIncludes(f,e.items,i)&&m(t,`DUPLICATE_KEY`,`Map keys must be unique`),e.items.push(T)}else{let e=new r.YAMLMap(f.schema);e.flow=!0,e.items.push(T);let t=(w??i).range;e.range=[i.range[0],t[1],t[2]],v.items.push(e)}b=w?w.range[2]:s.end}}let x=g?`}`:`]`,[S,...C]=p.end,w=b;if(S?.source===x)w=S.offset+S.source.length;else{let e=_[0].toUpperCase()+_.substring(1),t=y?`${e} must end with a ${x}`:`${e} in block collection must be sufficiently indented and end with a ${x}`;m(b,y?`MISSING_CHAR`:`BAD_INDENT`,t),S&&S.source.length!==1&&C.unshift(S)}if(C.length>0){let e=a.resolveEnd(C,w,f.options.strict,m);e.comment&&(v.comment?v.comment+=`
`+e.comment:v.comment=e.comment),v.range=[p.offset,w,e.offset]}else v.range=[p.offset,w,w];return v}e.resolveFlowCollection=d})),Ds=/* @__PURE__ */ r((e=>{var t=O(),n=Po(),r=qo(),i=Yo(),a=Cs(),o=ws(),s=Es();function c(e,t,n,r,i,c){let l=n.type===`block-map`?a.resolveBlockMap(e,t,n,r,c):n.type===`block-seq`?o.resolveBlockSeq(e,t,n,r,c):s.resolveFlowCollection(e,t,n,r,c),u=l.constructor;return i===`!`||i===u.tagName?(l.tag=u.tagName,l):(i&&(l.tag=i),l)}function l(e,a,o,s,l){let u=s.tag,d=u?a.directives.tagName(u.source,e=>l(u,`TAG_RESOLVE_FAILED`,e)):null;if(o.type===`block-seq`){let{anchor:e,newlineAfterProp:t}=s,n=e&&u?e.offset>u.offset?e:u:e??u;n&&(!t||t.offset<n.offset)&&l(n,`MISSING_CHAR`,`Missing newline after block sequence props`)}let f=o.type===`block-map`?`map`:o.type===`block-seq`?`seq`:o.start.source===`{`?`map`:`seq`;if(!u||!d||d===`!`||d===r.YAMLMap.tagName&&f===`map`||d===i.YAMLSeq.tagName&&f===`seq`)return c(e,a,o,l,d);let p=a.schema.tags.find(e=>e.tag===d&&e.collection===f);if(!p){let t=a.schema.knownTags[d];if(t?.collection===f)a.schema.tags.push(Object.assign({},t,{default:!1})),p=t;else return t?l(u,`BAD_COLLECTION_TYPE`,`${t.tag} used for ${f} collection, but expects ${t.collection??`scalar`}`,!0):l(u,`TAG_RESOLVE_FAILED`,`Unresolved tag: ${d}`,!0),c(e,a,o,l,d)}let m=c(e,a,o,l,d,p),h=p.resolve?.(m,e=>l(u,`TAG_RESOLVE_FAILED`,e),a.options)??m,g=t.isNode(h)?h:new n.Scalar(h);return g.range=m.range,g.tag=d,p?.format&&(g.format=p.format),g}e.composeCollection=l})),Os=/* @__PURE__ */ r((e=>{var t=Po();function n(e,n,a){let o=n.offset,s=r(n,e.options.strict,a);if(!s)return{value:``,type:null,comment:``,range:[o,o,o]};let c=s.mode===`>`?t.Scalar.BLOCK_FOLDED:t.Scalar.BLOCK_LITERAL,l=n.source?i(n.source):[],u=l.length;for(let e=l.length-1;e>=0;--e){let t=l[e][1];if(t===``||t===`\r`)u=e;else break}if(u===0){let e=s.chomp===`+`&&l.length>0?`
`.repeat(Math.max(1,l.length-1)):``,t=o+s.length;return n.source&&(t+=n.source.length),{value:e,type:c,comment:s.comment,range:[o,t,t]}}let d=n.indent+s.indent,f=n.offset+s.length,p=0;for(let t=0;t<u;++t){let[n,r]=l[t];if(r===``||r===`\r`)s.indent===0&&n.length>d&&(d=n.length);else{n.length<d&&a(f+n.length,`MISSING_CHAR`,`Block scalars with more-indented leading empty lines must use an explicit indentation indicator`),s.indent===0&&(d=n.length),p=t,d===0&&!e.atRoot&&a(f,`BAD_INDENT`,`Block scalar values in collections must be indented`);break}f+=n.length+r.length+1}for(let e=l.length-1;e>=u;--e)l[e][0].length>d&&(u=e+1);let m=``,h=``,g=!1;for(let e=0;e<p;++e)m+=l[e][0].slice(d)+`
`;for(let e=p;e<u;++e){let[n,r]=l[e];f+=n.length+r.length+1;let i=r[r.length-1]===`\r`;
/* istanbul ignore if already caught in lexer */
if(i&&(r=r.slice(0,-1)),r&&n.length<d){let e=`Block scalar lines must not be less indented than their ${s.indent?`explicit indentation indicator`:`first line`}`;a(f-r.length-(i?2:1),`BAD_INDENT`,e),n=``}c===t.Scalar.BLOCK_LITERAL?(m+=h+n.slice(d)+r,h=`
`):n.length>d||r[0]===`	`?(h===` `?h=`
`:!g&&h===`
`&&(h=`

`),m+=h+n.slice(d)+r,h=`
`,g=!0):r===``?h===`
`?m+=`
`:h=`
`:(m+=h+r,h=` `,g=!1)}switch(s.chomp){case`-`:break;case`+`:for(let e=u;e<l.length;++e)m+=`
`+l[e][0].slice(d);m[m.length-1]!==`
`&&(m+=`
`);break;default:m+=`
`}let _=o+s.length+n.source.length;return{value:m,type:c,comment:s.comment,range:[o,_,_]}}function r({offset:e,props:t},n,r){
/* istanbul ignore if should not happen */
if(t[0].type!==`block-scalar-header`)return r(t[0],`IMPOSSIBLE`,`Block scalar header not found`),null;let{source:i}=t[0],a=i[0],o=0,s=``,c=-1;for(let t=1;t<i.length;++t){let n=i[t];if(!s&&(n===`-`||n===`+`))s=n;else{let r=Number(n);!o&&r?o=r:c===-1&&(c=e+t)}}c!==-1&&r(c,`UNEXPECTED_TOKEN`,`Block scalar header includes extra characters: ${i}`);let l=!1,u=``,d=i.length;for(let e=1;e<t.length;++e){let i=t[e];switch(i.type){case`space`:l=!0;case`newline`:d+=i.source.length;break;case`comment`:n&&!l&&r(i,`MISSING_CHAR`,`Comments must be separated from other tokens by white space characters`),d+=i.source.length,u=i.source.substring(1);break;case`error`:r(i,`UNEXPECTED_TOKEN`,i.message),d+=i.source.length;break;
/* istanbul ignore next should not happen */
default:{r(i,`UNEXPECTED_TOKEN`,`Unexpected token in block scalar header: ${i.type}`);let e=i.source;e&&typeof e==`string`&&(d+=e.length)}}}return{mode:a,indent:o,chomp:s,comment:u,length:d}}function i(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.slice(r[1].length)]:[``,n]];for(let e=1;e<t.length;e+=2)i.push([t[e],t[e+1]]);return i}e.resolveBlockScalar=n})),ks=/* @__PURE__ */ r((e=>{var t=Po(),n=Ts();function r(e,r,o){let{offset:c,type:l,source:u,end:d}=e,f,p,m=(e,t,n)=>o(c+e,t,n);switch(l){case`scalar`:f=t.Scalar.PLAIN,p=i(u,m);break;case`single-quoted-scalar`:f=t.Scalar.QUOTE_SINGLE,p=a(u,m);break;case`double-quoted-scalar`:f=t.Scalar.QUOTE_DOUBLE,p=s(u,m);break;
/* istanbul ignore next should not happen */
default:return o(e,`UNEXPECTED_TOKEN`,`Expected a flow scalar value, but found: ${l}`),{value:``,type:null,comment:``,range:[c,c+u.length,c+u.length]}}let h=c+u.length,g=n.resolveEnd(d,h,r,o);return{value:p,type:f,comment:g.comment,range:[c,h,g.offset]}}function i(e,t){let n=``;switch(e[0]){
/* istanbul ignore next should not happen */
case`	`:n=`a tab character`;break;case`,`:n=`flow indicator character ,`;break;case`%`:n=`directive indicator character %`;break;case`|`:case`>`:n=`block scalar indicator ${e[0]}`;break;case`@`:case"`":n=`reserved character ${e[0]}`}return n&&t(0,`BAD_SCALAR_START`,`Plain value cannot start with ${n}`),o(e)}function a(e,t){return(e[e.length-1]!==`'`||e.length===1)&&t(e.length,`MISSING_CHAR`,`Missing closing 'quote`),o(e.slice(1,-1)).replace(/''/g,`'`)}function o(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,i;try{r=/* @__PURE__ */ RegExp(`(?<![ 	])[ 	]+$`),i=/* @__PURE__ */ RegExp(`^[ 	]+|(?<![ 	])[ 	]+$`,`g`)}catch{r=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let a=n[1].replace(r,``),o=` `,s=t.lastIndex;for(;n=t.exec(e);){let e=n[1].replace(i,``);e===``?o===`
`?a+=o:o=`
`:(a+=o+e,o=` `),s=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=s,n=c.exec(e),a+o+(n?.[1]??``)}function s(e,t){let n=``;for(let r=1;r<e.length-1;++r){let i=e[r];if(i!==`\r`||e[r+1]!==`
`){if(i===`
`){let{fold:t,offset:i}=c(e,r);n+=t,r=i}else if(i===`\\`){let i=e[++r],a=l[i];if(a)n+=a;else if(i===`
`)for(i=e[r+1];i===` `||i===`	`;)i=e[++r+1];else if(i===`\r`&&e[r+1]===`
`)for(i=e[++r+1];i===` `||i===`	`;)i=e[++r+1];else if(i===`x`||i===`u`||i===`U`){let a=i===`x`?2:i===`u`?4:8;n+=u(e,r+1,a,t),r+=a}else{let i=e.substr(r-1,2);t(r-1,`BAD_DQ_ESCAPE`,`Invalid escape sequence ${i}`),n+=i}}else if(i===` `||i===`	`){let t=r,a=e[r+1];for(;a===` `||a===`	`;)a=e[++r+1];a!==`
`&&(a!==`\r`||e[r+2]!==`
`)&&(n+=r>t?e.slice(t,r+1):i)}else n+=i}}return(e[e.length-1]!==`"`||e.length===1)&&t(e.length,`MISSING_CHAR`,`Missing closing "quote`),n}function c(e,t){let n=``,r=e[t+1];for(;(r===` `||r===`	`||r===`
`||r===`\r`)&&(r!==`\r`||e[t+2]===`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||=` `,{fold:n,offset:t}}let l={0:`\0`,a:`\x07`,b:`\b`,e:`\x1B`,f:`\f`,n:`
`,r:`\r`,t:`	`,v:`\v`,N:``,_:`\xA0`,L:`\u2028`,P:`\u2029`," ":` `,'"':`"`,"/":`/`,"\\":`\\`,"	":`	`};function u(e,t,n,r){let i=e.substr(t,n),a=i.length===n&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(a)}catch{let i=e.substr(t-2,n+2);return r(t-2,`BAD_DQ_ESCAPE`,`Invalid escape sequence ${i}`),i}}e.resolveFlowScalar=r})),As=/* @__PURE__ */ r((e=>{var t=O(),n=Po(),r=Os(),i=ks();function a(e,a,c,l){let{value:u,type:d,comment:f,range:p}=a.type===`block-scalar`?r.resolveBlockScalar(e,a,l):i.resolveFlowScalar(a,e.options.strict,l),m=c?e.directives.tagName(c.source,e=>l(c,`TAG_RESOLVE_FAILED`,e)):null,h;h=e.options.stringKeys&&e.atKey?e.schema[t.SCALAR]:m?o(e.schema,u,m,c,l):a.type===`scalar`?s(e,u,a,l):e.schema[t.SCALAR];let g;try{let r=h.resolve(u,e=>l(c??a,`TAG_RESOLVE_FAILED`,e),e.options);g=t.isScalar(r)?r:new n.Scalar(r)}catch(e){let t=e instanceof Error?e.message:String(e);l(c??a,`TAG_RESOLVE_FAILED`,t),g=new n.Scalar(u)}return g.range=p,g.source=u,d&&(g.type=d),m&&(g.tag=m),h.format&&(g.format=h.format),f&&(g.comment=f),g}function o(e,n,r,i,a){if(r===`!`)return e[t.SCALAR];let o=[];for(let t of e.tags)if(!t.collection&&t.tag===r){if(t.default&&t.test)o.push(t);else return t}for(let e of o)if(e.test?.test(n))return e;let s=e.knownTags[r];return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(a(i,`TAG_RESOLVE_FAILED`,`Unresolved tag: ${r}`,r!==`tag:yaml.org,2002:str`),e[t.SCALAR])}function s({atKey:e,directives:n,schema:r},i,a,o){let s=r.tags.find(t=>(t.default===!0||e&&t.default===`key`)&&t.test?.test(i))||r[t.SCALAR];if(r.compat){let e=r.compat.find(e=>e.default&&e.test?.test(i))??r[t.SCALAR];s.tag!==e.tag&&o(a,`TAG_RESOLVE_FAILED`,`Value may be parsed as either ${n.tagString(s.tag)} or ${n.tagString(e.tag)}`,!0)}return s}e.composeScalar=a})),js=/* @__PURE__ */ r((e=>{function t(e,t,n){if(t){n??=t.length;for(let r=n-1;r>=0;--r){let n=t[r];switch(n.type){case`space`:case`comment`:case`newline`:e-=n.source.length;continue}for(n=t[++r];n?.type===`space`;)e+=n.source.length,n=t[++r];break}}return e}e.emptyScalarPosition=t})),Ms=/* @__PURE__ */ r((e=>{var t=No(),n=O(),r=Ds(),i=As(),a=Ts(),o=js();let s={composeNode:c,composeEmptyNode:l};function c(e,t,a,o){let c=e.atKey,{spaceBefore:d,comment:f,anchor:p,tag:m}=a,h,g=!0;switch(t.type){case`alias`:h=u(e,t,o),(p||m)&&o(t,`ALIAS_PROPS`,`An alias node must not specify any properties`);break;case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:case`block-scalar`:h=i.composeScalar(e,t,m,o),p&&(h.anchor=p.source.substring(1));break;case`block-map`:case`block-seq`:case`flow-collection`:try{h=r.composeCollection(s,e,t,a,o),p&&(h.anchor=p.source.substring(1))}catch(e){o(t,`RESOURCE_EXHAUSTION`,e instanceof Error?e.message:String(e))}break;default:o(t,`UNEXPECTED_TOKEN`,t.type===`error`?t.message:`Unsupported token (type: ${t.type})`),g=!1}return h??=l(e,t.offset,void 0,null,a,o),p&&h.anchor===``&&o(p,`BAD_ALIAS`,`Anchor cannot be an empty string`),c&&e.options.stringKeys&&(!n.isScalar(h)||typeof h.value!=`string`||h.tag&&h.tag!==`tag:yaml.org,2002:str`)&&o(m??t,`NON_STRING_KEY`,`With stringKeys, all keys must be strings`),d&&(h.spaceBefore=!0),f&&(t.type===`scalar`&&t.source===``?h.comment=f:h.commentBefore=f),e.options.keepSourceTokens&&g&&(h.srcToken=t),h}function l(e,t,n,r,{spaceBefore:a,comment:s,anchor:c,tag:l,end:u},d){let f={type:`scalar`,offset:o.emptyScalarPosition(t,n,r),indent:-1,source:``},p=i.composeScalar(e,f,l,d);return c&&(p.anchor=c.source.substring(1),p.anchor===``&&d(c,`BAD_ALIAS`,`Anchor cannot be an empty string`)),a&&(p.spaceBefore=!0),s&&(p.comment=s,p.range[2]=u),p}function u({options:e},{offset:n,source:r,end:i},o){let s=new t.Alias(r.substring(1));s.source===``&&o(n,`BAD_ALIAS`,`Alias cannot be an empty string`),s.source.endsWith(`:`)&&o(n+r.length-1,`BAD_ALIAS`,`Alias ending in : is ambiguous`,!0);let c=n+r.length,l=a.resolveEnd(i,c,e.strict,o);return s.range=[n,c,l.offset],l.comment&&(s.comment=l.comment),s}e.composeEmptyNode=l,e.composeNode=c})),Ns=/* @__PURE__ */ r((e=>{var t=_s(),n=Ms(),r=Ts(),i=ys();function a(e,a,{offset:o,start:s,value:c,end:l},u){let d=Object.assign({_directives:a},e),f=new t.Document(void 0,d),p={atKey:!1,atRoot:!0,directives:f.directives,options:f.options,schema:f.schema},m=i.resolveProps(s,{indicator:`doc-start`,next:c??l?.[0],offset:o,onError:u,parentIndent:0,startOnNewline:!0});m.found&&(f.directives.docStart=!0,c&&(c.type===`block-map`||c.type===`block-seq`)&&!m.hasNewline&&u(m.end,`MISSING_CHAR`,`Block collection cannot start on same line with directives-end marker`)),f.contents=c?n.composeNode(p,c,m,u):n.composeEmptyNode(p,m.end,s,null,m,u);let h=f.contents.range[2],g=r.resolveEnd(l,h,!1,u);return g.comment&&(f.comment=g.comment),f.range=[o,h,g.offset],f}e.composeDoc=a})),Ps=/* @__PURE__ */ r((e=>{var t=n(`process`),r=Oo(),i=_s(),a=vs(),o=O(),s=Ns(),c=Ts();function l(e){if(typeof e==`number`)return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n==`string`?n.length:1)]}function u(e){let t=``,n=!1,r=!1;for(let i=0;i<e.length;++i){let a=e[i];switch(a[0]){case`#`:t+=(t===``?``:r?`

`:`
`)+(a.substring(1)||` `),n=!0,r=!1;break;case`%`:e[i+1]?.[0]!==`#`&&(i+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}e.Composer=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(e,t,n,r)=>{let i=l(e);r?this.warnings.push(new a.YAMLWarning(i,t,n)):this.errors.push(new a.YAMLParseError(i,t,n))},this.directives=new r.Directives({version:e.version||`1.2`}),this.options=e}decorate(e,t){let{comment:n,afterEmptyLine:r}=u(this.prelude);if(n){let i=e.contents;if(t)e.comment=e.comment?`${e.comment}\n${n}`:n;else if(r||e.directives.docStart||!i)e.commentBefore=n;else if(o.isCollection(i)&&!i.flow&&i.items.length>0){let e=i.items[0];o.isPair(e)&&(e=e.key);let t=e.commentBefore;e.commentBefore=t?`${n}\n${t}`:n}else{let e=i.commentBefore;i.commentBefore=e?`${n}\n${e}`:n}}if(t){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t]);for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:u(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(let t of e)yield*this.next(t);yield*this.end(t,n)}*next(e){switch(t.env.LOG_STREAM&&console.dir(e,{depth:null}),e.type){case`directive`:this.directives.add(e.source,(t,n,r)=>{let i=l(e);i[0]+=t,this.onError(i,`BAD_DIRECTIVE`,n,r)}),this.prelude.push(e.source),this.atDirectives=!0;break;case`document`:{let t=s.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,`MISSING_CHAR`,`Missing directives-end/doc-start indicator line`),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case`byte-order-mark`:case`space`:break;case`comment`:case`newline`:this.prelude.push(e.source);break;case`error`:{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,n=new a.YAMLParseError(l(e),`UNEXPECTED_TOKEN`,t);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case`doc-end`:{if(!this.doc){this.errors.push(new a.YAMLParseError(l(e),`UNEXPECTED_TOKEN`,`Unexpected doc-end without preceding document`));break}this.doc.directives.docEnd=!0;let t=c.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let e=this.doc.comment;this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new a.YAMLParseError(l(e),`UNEXPECTED_TOKEN`,`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let e=Object.assign({_directives:this.directives},this.options),n=new i.Document(void 0,e);this.atDirectives&&this.onError(t,`MISSING_CHAR`,`Missing directives-end indicator line`),n.range=[0,t,t],this.decorate(n,!1),yield n}}}})),Fs=/* @__PURE__ */ r((e=>{var t=Os(),n=ks(),r=vs(),i=zo();function a(e,i=!0,a){if(e){let o=(e,t,n)=>{let i=typeof e==`number`?e:Array.isArray(e)?e[0]:e.offset;if(a)a(i,t,n);else throw new r.YAMLParseError([i,i+1],t,n)};switch(e.type){case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:return n.resolveFlowScalar(e,i,o);case`block-scalar`:return t.resolveBlockScalar({options:{strict:i}},e,o)}}return null}function o(e,t){let{implicitKey:n=!1,indent:r,inFlow:a=!1,offset:o=-1,type:s=`PLAIN`}=t,c=i.stringifyString({type:s,value:e},{implicitKey:n,indent:r>0?` `.repeat(r):``,inFlow:a,options:{blockQuote:!0,lineWidth:-1}}),u=t.end??[{type:`newline`,offset:-1,indent:r,source:`
`}];switch(c[0]){case`|`:case`>`:{let e=c.indexOf(`
`),t=c.substring(0,e),n=c.substring(e+1)+`
`,i=[{type:`block-scalar-header`,offset:o,indent:r,source:t}];return l(i,u)||i.push({type:`newline`,offset:-1,indent:r,source:`
`}),{type:`block-scalar`,offset:o,indent:r,props:i,source:n}}case`"`:return{type:`double-quoted-scalar`,offset:o,indent:r,source:c,end:u};case`'`:return{type:`single-quoted-scalar`,offset:o,indent:r,source:c,end:u};default:return{type:`scalar`,offset:o,indent:r,source:c,end:u}}}function s(e,t,n={}){let{afterKey:r=!1,implicitKey:a=!1,inFlow:o=!1,type:s}=n,l=`indent`in e?e.indent:null;if(r&&typeof l==`number`&&(l+=2),!s)switch(e.type){case`single-quoted-scalar`:s=`QUOTE_SINGLE`;break;case`double-quoted-scalar`:s=`QUOTE_DOUBLE`;break;case`block-scalar`:{let t=e.props[0];if(t.type!==`block-scalar-header`)throw Error(`Invalid block scalar header`);s=t.source[0]===`>`?`BLOCK_FOLDED`:`BLOCK_LITERAL`;break}default:s=`PLAIN`}let d=i.stringifyString({type:s,value:t},{implicitKey:a||l===null,indent:l!==null&&l>0?` `.repeat(l):``,inFlow:o,options:{blockQuote:!0,lineWidth:-1}});switch(d[0]){case`|`:case`>`:c(e,d);break;case`"`:u(e,d,`double-quoted-scalar`);break;case`'`:u(e,d,`single-quoted-scalar`);break;default:u(e,d,`scalar`)}}function c(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),i=t.substring(n+1)+`
`;if(e.type===`block-scalar`){let t=e.props[0];if(t.type!==`block-scalar-header`)throw Error(`Invalid block scalar header`);t.source=r,e.source=i}else{let{offset:t}=e,n=`indent`in e?e.indent:-1,a=[{type:`block-scalar-header`,offset:t,indent:n,source:r}];l(a,`end`in e?e.end:void 0)||a.push({type:`newline`,offset:-1,indent:n,source:`
`});for(let t of Object.keys(e))t!==`type`&&t!==`offset`&&delete e[t];Object.assign(e,{type:`block-scalar`,indent:n,props:a,source:i})}}function l(e,t){if(t)for(let n of t)switch(n.type){case`space`:case`comment`:e.push(n);break;case`newline`:return e.push(n),!0}return!1}function u(e,t,n){switch(e.type){case`scalar`:case`double-quoted-scalar`:case`single-quoted-scalar`:e.type=n,e.source=t;break;case`block-scalar`:{let r=e.props.slice(1),i=t.length;e.props[0].type===`block-scalar-header`&&(i-=e.props[0].source.length);for(let e of r)e.offset+=i;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case`block-map`:case`block-seq`:{let r={type:`newline`,offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[r]});break}default:{let r=`indent`in e?e.indent:-1,i=`end`in e&&Array.isArray(e.end)?e.end.filter(e=>e.type===`space`||e.type===`comment`||e.type===`newline`):[];for(let t of Object.keys(e))t!==`type`&&t!==`offset`&&delete e[t];Object.assign(e,{type:n,indent:r,source:t,end:i})}}}e.createScalarToken=o,e.resolveAsScalar=a,e.setScalarValue=s})),Is=/* @__PURE__ */ r((e=>{let t=e=>`type`in e?n(e):r(e);function n(e){switch(e.type){case`block-scalar`:{let t=``;for(let r of e.props)t+=n(r);return t+e.source}case`block-map`:case`block-seq`:{let t=``;for(let n of e.items)t+=r(n);return t}case`flow-collection`:{let t=e.start.source;for(let n of e.items)t+=r(n);for(let n of e.end)t+=n.source;return t}case`document`:{let t=r(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if(`end`in e&&e.end)for(let n of e.end)t+=n.source;return t}}}function r({start:e,key:t,sep:r,value:i}){let a=``;for(let t of e)a+=t.source;if(t&&(a+=n(t)),r)for(let e of r)a+=e.source;return i&&(a+=n(i)),a}e.stringify=t})),Ls=/* @__PURE__ */ r((e=>{let t=Symbol(`break visit`),n=Symbol(`skip children`),r=Symbol(`remove item`);function i(e,t){`type`in e&&e.type===`document`&&(e={start:e.start,value:e.value}),a(Object.freeze([]),e,t)}i.BREAK=t,i.SKIP=n,i.REMOVE=r,i.itemAtPath=(e,t)=>{let n=e;for(let[e,r]of t){let t=n?.[e];if(t&&`items`in t)n=t.items[r];else return}return n},i.parentCollection=(e,t)=>{let n=i.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],a=n?.[r];if(a&&`items`in a)return a;throw Error(`Parent collection not found`)};function a(e,n,i){let o=i(n,e);if(typeof o==`symbol`)return o;for(let s of[`key`,`value`]){let c=n[s];if(c&&`items`in c){for(let n=0;n<c.items.length;++n){let o=a(Object.freeze(e.concat([[s,n]])),c.items[n],i);if(typeof o==`number`)n=o-1;else if(o===t)return t;else o===r&&(c.items.splice(n,1),--n)}typeof o==`function`&&s===`key`&&(o=o(n,e))}}return typeof o==`function`?o(n,e):o}e.visit=i})),Rs=/* @__PURE__ */ r((e=>{var t=Fs(),n=Is(),r=Ls();let i=e=>!!e&&`items`in e,a=e=>!!e&&(e.type===`scalar`||e.type===`single-quoted-scalar`||e.type===`double-quoted-scalar`||e.type===`block-scalar`);
/* istanbul ignore next */
function o(e){switch(e){case`﻿`:return`<BOM>`;case``:return`<DOC>`;case``:return`<FLOW_END>`;case``:return`<SCALAR>`;default:return JSON.stringify(e)}}function s(e){switch(e){case`﻿`:return`byte-order-mark`;case``:return`doc-mode`;case``:return`flow-error-end`;case``:return`scalar`;case`---`:return`doc-start`;case`...`:return`doc-end`;case``:case`
`:case`\r
`:return`newline`;case`-`:return`seq-item-ind`;case`?`:return`explicit-key-ind`;case`:`:return`map-value-ind`;case`{`:return`flow-map-start`;case`}`:return`flow-map-end`;case`[`:return`flow-seq-start`;case`]`:return`flow-seq-end`;case`,`:return`comma`}switch(e[0]){case` `:case`	`:return`space`;case`#`:return`comment`;case`%`:return`directive-line`;case`*`:return`alias`;case`&`:return`anchor`;case`!`:return`tag`;case`'`:return`single-quoted-scalar`;case`"`:return`double-quoted-scalar`;case`|`:case`>`:return`block-scalar-header`}return null}e.createScalarToken=t.createScalarToken,e.resolveAsScalar=t.resolveAsScalar,e.setScalarValue=t.setScalarValue,e.stringify=n.stringify,e.visit=r.visit,e.BOM=`﻿`,e.DOCUMENT=``,e.FLOW_END=``,e.SCALAR=``,e.isCollection=i,e.isScalar=a,e.prettyToken=o,e.tokenType=s})),zs=/* @__PURE__ */ r((e=>{var t=Rs();function n(e){switch(e){case void 0:case` `:case`
`:case`\r`:case`	`:return!0;default:return!1}}let r=/* @__PURE__ */ new Set(`0123456789ABCDEFabcdef`),i=/* @__PURE__ */ new Set(`0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()`),a=/* @__PURE__ */ new Set(`,[]{}`),o=/* @__PURE__ */ new Set(` ,[]{}
\r	`),s=e=>!e||o.has(e);e.Lexer=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=``,this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!=`string`)throw TypeError(`source is not a string`);this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let n=this.next??`stream`;for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===` `||t===`	`;)t=this.buffer[++e];return!t||t===`#`||t===`
`||t===`\r`&&this.buffer[e+1]===`
`}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0;for(;t===` `;)t=this.buffer[++n+e];if(t===`\r`){let t=this.buffer[n+e+1];if(t===`
`||!t&&!this.atEnd)return e+n+1}return t===`
`||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t===`-`||t===`.`){let t=this.buffer.substr(e,3);if((t===`---`||t===`...`)&&n(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!=`number`||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]===`\r`&&--e,this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case`stream`:return yield*this.parseStream();case`line-start`:return yield*this.parseLineStart();case`block-start`:return yield*this.parseBlockStart();case`doc`:return yield*this.parseDocument();case`flow`:return yield*this.parseFlowCollection();case`quoted-scalar`:return yield*this.parseQuotedScalar();case`block-scalar`:return yield*this.parseBlockScalar();case`plain-scalar`:return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext(`stream`);if(e[0]===t.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]===`%`){let t=e.length,n=e.indexOf(`#`);for(;n!==-1;){let r=e[n-1];if(r===` `||r===`	`){t=n-1;break}n=e.indexOf(`#`,n+1)}for(;;){let n=e[t-1];if(n===` `||n===`	`)--t;else break}let r=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),`stream`}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),`stream`}return yield t.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.setNext(`line-start`);if(e===`-`||e===`.`){if(!this.atEnd&&!this.hasChars(4))return this.setNext(`line-start`);let e=this.peek(3);if((e===`---`||e===`...`)&&n(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,e===`---`?`doc`:`stream`}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!n(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext(`block-start`);if((e===`-`||e===`?`||e===`:`)&&n(t)){let e=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=e,`block-start`}return`doc`}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext(`doc`);let t=yield*this.pushIndicators();switch(e[t]){case`#`:yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case`{`:case`[`:return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,`flow`;case`}`:case`]`:return yield*this.pushCount(1),`doc`;case`*`:return yield*this.pushUntil(s),`doc`;case`"`:case`'`:return yield*this.parseQuotedScalar();case`|`:case`>`:return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,r,i=-1;do e=yield*this.pushNewline(),e>0?(r=yield*this.pushSpaces(!1),this.indentValue=i=r):r=0,r+=yield*this.pushSpaces(!0);while(e+r>0);let a=this.getLine();if(a===null)return this.setNext(`flow`);if((i!==-1&&i<this.indentNext&&a[0]!==`#`||i===0&&(a.startsWith(`---`)||a.startsWith(`...`))&&n(a[3]))&&(i!==this.indentNext-1||this.flowLevel!==1||a[0]!==`]`&&a[0]!==`}`))return this.flowLevel=0,yield t.FLOW_END,yield*this.parseLineStart();let o=0;for(;a[o]===`,`;)o+=yield*this.pushCount(1),o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),a[o]){case void 0:return`flow`;case`#`:return yield*this.pushCount(a.length-o),`flow`;case`{`:case`[`:return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,`flow`;case`}`:case`]`:return yield*this.pushCount(1),this.flowKey=!0,--this.flowLevel,this.flowLevel?`flow`:`doc`;case`*`:return yield*this.pushUntil(s),`flow`;case`"`:case`'`:return this.flowKey=!0,yield*this.parseQuotedScalar();case`:`:{let e=this.charAt(1);if(this.flowKey||n(e)||e===`,`)return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),`flow`}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e===`'`)for(;t!==-1&&this.buffer[t+1]===`'`;)t=this.buffer.indexOf(`'`,t+2);else for(;t!==-1;){let e=0;for(;this.buffer[t-1-e]===`\\`;)e+=1;if(e%2==0)break;t=this.buffer.indexOf(`"`,t+1)}let n=this.buffer.substring(0,t),r=n.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let e=this.continueScalar(r+1);if(e===-1)break;r=n.indexOf(`
`,e)}r!==-1&&(t=r-(n[r-1]===`\r`?2:1))}if(t===-1){if(!this.atEnd)return this.setNext(`quoted-scalar`);t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?`flow`:`doc`}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t===`+`)this.blockScalarKeep=!0;else if(t>`0`&&t<=`9`)this.blockScalarIndent=Number(t)-1;else if(t!==`-`)break}return yield*this.pushUntil(e=>n(e)||e===`#`)}*parseBlockScalar(){let e=this.pos-1,n=0,r;loop:for(let t=this.pos;r=this.buffer[t];++t)switch(r){case` `:n+=1;break;case`
`:e=t,n=0;break;case`\r`:{let e=this.buffer[t+1];if(!e&&!this.atEnd)return this.setNext(`block-scalar`);if(e===`
`)break}default:break loop}if(!r&&!this.atEnd)return this.setNext(`block-scalar`);if(n>=this.indentNext){this.indentNext=this.blockScalarIndent===-1?n:this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let t=this.continueScalar(e+1);if(t===-1)break;e=this.buffer.indexOf(`
`,t)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext(`block-scalar`);e=this.buffer.length}}let i=e+1;for(r=this.buffer[i];r===` `;)r=this.buffer[++i];if(r===`	`){for(;r===`	`||r===` `||r===`\r`||r===`
`;)r=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let t=e-1,r=this.buffer[t];r===`\r`&&(r=this.buffer[--t]);let i=t;for(;r===` `;)r=this.buffer[--t];if(r===`
`&&t>=this.pos&&t+1+n>i)e=t;else break}while(1);return yield t.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>0,r=this.pos-1,i=this.pos-1,o;for(;o=this.buffer[++i];)if(o===`:`){let t=this.buffer[i+1];if(n(t)||e&&a.has(t))break;r=i}else if(n(o)){let t=this.buffer[i+1];if(o===`\r`&&(t===`
`?(i+=1,o=`
`,t=this.buffer[i+1]):r=i),t===`#`||e&&a.has(t))break;if(o===`
`){let e=this.continueScalar(i+1);if(e===-1)break;i=Math.max(i,e-2)}}else{if(e&&a.has(o))break;r=i}return!o&&!this.atEnd?this.setNext(`plain-scalar`):(yield t.SCALAR,yield*this.pushToIndex(r+1,!0),e?`flow`:`doc`)}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let n=this.buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield``),0)}*pushIndicators(){let e=0;loop:for(;;){switch(this.charAt(0)){case`!`:e+=yield*this.pushTag(),e+=yield*this.pushSpaces(!0);continue loop;case`&`:e+=yield*this.pushUntil(s),e+=yield*this.pushSpaces(!0);continue loop;case`-`:case`?`:case`:`:{let t=this.flowLevel>0,r=this.charAt(1);if(n(r)||t&&a.has(r)){t?this.flowKey&&=!1:this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue loop}}}break loop}return e}*pushTag(){if(this.charAt(1)===`<`){let e=this.pos+2,t=this.buffer[e];for(;!n(t)&&t!==`>`;)t=this.buffer[++e];return yield*this.pushToIndex(t===`>`?e+1:e,!1)}{let e=this.pos+1,t=this.buffer[e];for(;t;)if(i.has(t))t=this.buffer[++e];else if(t===`%`&&r.has(this.buffer[e+1])&&r.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e===`\r`&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,n;do n=this.buffer[++t];while(n===` `||e&&n===`	`);let r=t-this.pos;return r>0&&(yield this.buffer.substr(this.pos,r),this.pos=t),r}*pushUntil(e){let t=this.pos,n=this.buffer[t];for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}}})),Bs=/* @__PURE__ */ r((e=>{e.LineCounter=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,n=this.lineStarts.length;for(;t<n;){let r=t+n>>1;this.lineStarts[r]<e?t=r+1:n=r}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let r=this.lineStarts[t-1];return{line:t,col:e-r+1}}}}})),Vs=/* @__PURE__ */ r((e=>{var t=n(`process`),r=Rs(),i=zs();function a(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function o(e){for(let t=0;t<e.length;++t)switch(e[t].type){case`space`:case`comment`:case`newline`:break;default:return t}return-1}function s(e){switch(e?.type){case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:case`flow-collection`:return!0;default:return!1}}function c(e){switch(e.type){case`document`:return e.start;case`block-map`:{let t=e.items[e.items.length-1];return t.sep??t.start}case`block-seq`:return e.items[e.items.length-1].start;
/* istanbul ignore next should not happen */
default:return[]}}function l(e){if(e.length===0)return[];let t=e.length;loop:for(;--t>=0;)switch(e[t].type){case`doc-start`:case`explicit-key-ind`:case`map-value-ind`:case`seq-item-ind`:case`newline`:break loop}for(;e[++t]?.type===`space`;);return e.splice(t,e.length)}function u(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function d(e){if(e.start.type===`flow-seq-start`)for(let t of e.items)t.sep&&!t.value&&!a(t.start,`explicit-key-ind`)&&!a(t.sep,`map-value-ind`)&&(t.key&&(t.value=t.key),delete t.key,s(t.value)?t.value.end?u(t.value.end,t.sep):t.value.end=t.sep:u(t.start,t.sep),delete t.sep)}e.Parser=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source=``,this.type=``,this.lexer=new i.Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){if(this.source=e,t.env.LOG_TOKENS&&console.log(`|`,r.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let n=r.tokenType(e);if(!n){let t=`Not a YAML token: ${e}`;yield*this.pop({type:`error`,offset:this.offset,message:t,source:e}),this.offset+=e.length}else if(n===`scalar`)this.atNewLine=!1,this.atScalar=!0,this.type=`scalar`;else{switch(this.type=n,yield*this.step(),n){case`newline`:this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case`space`:this.atNewLine&&e[0]===` `&&(this.indent+=e.length);break;case`explicit-key-ind`:case`map-value-ind`:case`seq-item-ind`:this.atNewLine&&(this.indent+=e.length);break;case`doc-mode`:case`flow-error-end`:return;default:this.atNewLine=!1}this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type===`doc-end`&&e?.type!==`doc-end`){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:`doc-end`,offset:this.offset,source:this.source})}else{if(!e)return yield*this.stream();switch(e.type){case`document`:return yield*this.document(e);case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:return yield*this.scalar(e);case`block-scalar`:return yield*this.blockScalar(e);case`block-map`:return yield*this.blockMap(e);case`block-seq`:return yield*this.blockSequence(e);case`flow-collection`:return yield*this.flowCollection(e);case`doc-end`:return yield*this.documentEnd(e)}
/* istanbul ignore next should not happen */
yield*this.pop()}}peek(e){return this.stack[this.stack.length-e]}*pop(e){let t=e??this.stack.pop();
/* istanbul ignore if should not happen */
if(!t)yield{type:`error`,offset:this.offset,source:``,message:`Tried to pop an empty stack`};else if(this.stack.length===0)yield t;else{let e=this.peek(1);switch(t.type===`block-scalar`?t.indent=`indent`in e?e.indent:0:t.type===`flow-collection`&&e.type===`document`&&(t.indent=0),t.type===`flow-collection`&&d(t),e.type){case`document`:e.value=t;break;case`block-scalar`:e.props.push(t);break;case`block-map`:{let n=e.items[e.items.length-1];if(n.value){e.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}if(n.sep)n.value=t;else{Object.assign(n,{key:t,sep:[]}),this.onKeyLine=!n.explicitKey;return}break}case`block-seq`:{let n=e.items[e.items.length-1];n.value?e.items.push({start:[],value:t}):n.value=t;break}case`flow-collection`:{let n=e.items[e.items.length-1];!n||n.value?e.items.push({start:[],key:t,sep:[]}):n.sep?n.value=t:Object.assign(n,{key:t,sep:[]});return}
/* istanbul ignore next should not happen */
default:yield*this.pop(),yield*this.pop(t)}if((e.type===`document`||e.type===`block-map`||e.type===`block-seq`)&&(t.type===`block-map`||t.type===`block-seq`)){let n=t.items[t.items.length-1];n&&!n.sep&&!n.value&&n.start.length>0&&o(n.start)===-1&&(t.indent===0||n.start.every(e=>e.type!==`comment`||e.indent<t.indent))&&(e.type===`document`?e.end=n.start:e.items.push({start:n.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case`directive-line`:yield{type:`directive`,offset:this.offset,source:this.source};return;case`byte-order-mark`:case`space`:case`comment`:case`newline`:yield this.sourceToken;return;case`doc-mode`:case`doc-start`:{let e={type:`document`,offset:this.offset,start:[]};this.type===`doc-start`&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:`error`,offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case`doc-start`:o(e.start)===-1?e.start.push(this.sourceToken):(yield*this.pop(),yield*this.step());return;case`anchor`:case`tag`:case`space`:case`comment`:case`newline`:e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{type:`error`,offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===`map-value-ind`){let t=l(c(this.peek(2))),n;e.end?(n=e.end,n.push(this.sourceToken),delete e.end):n=[this.sourceToken];let r={type:`block-map`,offset:e.offset,indent:e.indent,items:[{start:t,key:e,sep:n}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case`space`:case`comment`:case`newline`:e.props.push(this.sourceToken);return;case`scalar`:if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}yield*this.pop();break;
/* istanbul ignore next should not happen */
default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case`newline`:if(this.onKeyLine=!1,t.value){let n=`end`in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type===`comment`?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case`space`:case`comment`:if(t.value)e.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){u(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,r=n&&(t.sep||t.explicitKey)&&this.type!==`seq-item-ind`,i=[];if(r&&t.sep&&!t.value){let n=[];for(let r=0;r<t.sep.length;++r){let i=t.sep[r];switch(i.type){case`newline`:n.push(r);break;case`space`:break;case`comment`:i.indent>e.indent&&(n.length=0);break;default:n.length=0}}n.length>=2&&(i=t.sep.splice(n[1]))}switch(this.type){case`anchor`:case`tag`:r||t.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case`explicit-key-ind`:!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):r||t.value?(i.push(this.sourceToken),e.items.push({start:i,explicitKey:!0})):this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case`map-value-ind`:if(t.explicitKey){if(!t.sep){if(a(t.start,`newline`))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let e=l(t.start);this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}}else if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(a(t.sep,`map-value-ind`))this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(s(t.key)&&!a(t.sep,`newline`)){let e=l(t.start),n=t.key,r=t.sep;r.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:e,key:n,sep:r}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken)}else t.sep?t.value||r?e.items.push({start:i,key:null,sep:[this.sourceToken]}):a(t.sep,`map-value-ind`)?this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:{let n=this.flowScalar(this.type);r||t.value?(e.items.push({start:i,key:n,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(n):(Object.assign(t,{key:n,sep:[]}),this.onKeyLine=!0);return}default:{let r=this.startBlockValue(e);if(r){if(r.type===`block-seq`){if(!t.explicitKey&&t.sep&&!a(t.sep,`newline`)){yield*this.pop({type:`error`,offset:this.offset,message:`Unexpected block-seq-ind on same line with key`,source:this.source});return}}else n&&e.items.push({start:i});this.stack.push(r);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.length-1];switch(this.type){case`newline`:if(t.value){let n=`end`in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type===`comment`?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case`space`:case`comment`:if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){u(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case`anchor`:case`tag`:if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);return;case`seq-item-ind`:if(this.indent!==e.indent)break;t.value||a(t.start,`seq-item-ind`)?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){let t=this.startBlockValue(e);if(t){this.stack.push(t);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.items.length-1];if(this.type===`flow-error-end`){let e;do yield*this.pop(),e=this.peek(1);while(e?.type===`flow-collection`)}else if(e.end.length===0){switch(this.type){case`comma`:case`explicit-key-ind`:!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case`map-value-ind`:!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case`space`:case`comment`:case`newline`:case`anchor`:case`tag`:!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:{let n=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:n,sep:[]}):t.sep?this.stack.push(n):Object.assign(t,{key:n,sep:[]});return}case`flow-map-end`:case`flow-seq-end`:e.end.push(this.sourceToken);return}let n=this.startBlockValue(e);
/* istanbul ignore else should not happen */
n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let t=this.peek(2);if(t.type===`block-map`&&(this.type===`map-value-ind`&&t.indent===e.indent||this.type===`newline`&&!t.items[t.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type===`map-value-ind`&&t.type!==`flow-collection`){let n=l(c(t));d(e);let r=e.end.splice(1,e.end.length);r.push(this.sourceToken);let i={type:`block-map`,offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:return this.flowScalar(this.type);case`block-scalar-header`:return{type:`block-scalar`,offset:this.offset,indent:this.indent,props:[this.sourceToken],source:``};case`flow-map-start`:case`flow-seq-start`:return{type:`flow-collection`,offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case`seq-item-ind`:return{type:`block-seq`,offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case`explicit-key-ind`:{this.onKeyLine=!0;let t=l(c(e));return t.push(this.sourceToken),{type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}case`map-value-ind`:{this.onKeyLine=!0;let t=l(c(e));return{type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){return this.type!==`comment`||this.indent<=t?!1:e.every(e=>e.type===`newline`||e.type===`space`)}*documentEnd(e){this.type!==`doc-mode`&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type===`newline`&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case`comma`:case`doc-start`:case`doc-end`:case`flow-seq-end`:case`flow-map-end`:case`map-value-ind`:yield*this.pop(),yield*this.step();break;case`newline`:this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type===`newline`&&(yield*this.pop())}}}})),Hs=/* @__PURE__ */ r((e=>{var t=Ps(),n=_s(),r=vs(),i=Ho(),a=O(),o=Bs(),s=Vs();function c(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new o.LineCounter||null,prettyErrors:t}}function l(e,n={}){let{lineCounter:i,prettyErrors:a}=c(n),o=new s.Parser(i?.addNewLine),l=new t.Composer(n),u=Array.from(l.compose(o.parse(e)));if(a&&i)for(let t of u)t.errors.forEach(r.prettifyError(e,i)),t.warnings.forEach(r.prettifyError(e,i));return u.length>0?u:Object.assign([],{empty:!0},l.streamInfo())}function u(e,n={}){let{lineCounter:i,prettyErrors:a}=c(n),o=new s.Parser(i?.addNewLine),l=new t.Composer(n),u=null;for(let t of l.compose(o.parse(e),!0,e.length))if(!u)u=t;else if(u.options.logLevel!==`silent`){u.errors.push(new r.YAMLParseError(t.range.slice(0,2),`MULTIPLE_DOCS`,`Source contains multiple documents; please use YAML.parseAllDocuments()`));break}return a&&i&&(u.errors.forEach(r.prettifyError(e,i)),u.warnings.forEach(r.prettifyError(e,i))),u}function d(e,t,n){let r;typeof t==`function`?r=t:n===void 0&&t&&typeof t==`object`&&(n=t);let a=u(e,n);if(!a)return null;if(a.warnings.forEach(e=>i.warn(a.options.logLevel,e)),a.errors.length>0){if(a.options.logLevel!==`silent`)throw a.errors[0];a.errors=[]}return a.toJS(Object.assign({reviver:r},n))}function f(e,t,r){let i=null;if(typeof t==`function`||Array.isArray(t)?i=t:r===void 0&&t&&(r=t),typeof r==`string`&&(r=r.length),typeof r==`number`){let e=Math.round(r);r=e<1?void 0:e>8?{indent:8}:{indent:e}}if(e===void 0){let{keepUndefined:e}=r??t??{};if(!e)return}return a.isDocument(e)&&!i?e.toString(r):new n.Document(e,i,r).toString(r)}e.parse=d,e.parseAllDocuments=l,e.parseDocument=u,e.stringify=f})),k=(/* @__PURE__ */ r((e=>{var t=Ps(),n=_s(),r=hs(),i=vs(),a=No(),o=O(),s=Go(),c=Po(),l=qo(),u=Yo();Rs();var d=zs(),f=Bs(),p=Vs(),m=Hs(),h=Do();e.Composer=t.Composer,e.Document=n.Document,e.Schema=r.Schema,e.YAMLError=i.YAMLError,e.YAMLParseError=i.YAMLParseError,e.YAMLWarning=i.YAMLWarning,e.Alias=a.Alias,e.isAlias=o.isAlias,e.isCollection=o.isCollection,e.isDocument=o.isDocument,e.isMap=o.isMap,e.isNode=o.isNode,e.isPair=o.isPair,e.isScalar=o.isScalar,e.isSeq=o.isSeq,e.Pair=s.Pair,e.Scalar=c.Scalar,e.YAMLMap=l.YAMLMap,e.YAMLSeq=u.YAMLSeq,e.Lexer=d.Lexer,e.LineCounter=f.LineCounter,e.Parser=p.Parser,e.parse=m.parse,e.parseAllDocuments=m.parseAllDocuments,e.parseDocument=m.parseDocument,e.stringify=m.stringify,e.visit=h.visit,e.visitAsync=h.visitAsync})))();function Us(e,t){let n=e.charCodeAt(t);return n===32||n===10||t>=e.length}function Ws(e){return e===44||e===91||e===93||e===123||e===125}function Gs(e,t){let n=t;for(;e.charCodeAt(n)===32;)n++;return n-t}const Ks=new Set([...`-?:,[]{}#&*!|>'"%@\``].map(e=>e.charCodeAt(0)));function qs(e,t,n){let r=e.charCodeAt(t);return r===45&&!n?!Us(e,t+1):t<e.length&&r!==32&&r!==10&&!Ks.has(r)}function Js(e,t){let n=t;for(let r=t;r<e.length;r++){let t=e.charCodeAt(r);if(t===10)break;if(t===32){if(e.charCodeAt(r+1)===35)break}else{if(t===58&&Us(e,r+1))break;n=r+1}}return n}function Ys(e,t){let n=t;for(let r=t;r<e.length;r++){let t=e.charCodeAt(r);if(t===10||Ws(t))break;if(t===32){if(e.charCodeAt(r+1)===35)break}else{if(t===58&&(Us(e,r+1)||Ws(e.charCodeAt(r+1))))break;n=r+1}}return{text:e.slice(t,n),end:n}}function Xs(e,t,n){let r=Js(e,t),i=r+Gs(e,r),a=1;for(;e.charCodeAt(i)===10;){let t=i+1,o=Gs(e,t);for(;e.charCodeAt(t+o)===10;)t+=o+1,o=Gs(e,t);let s=t+o;if(o<n||s>=e.length||e.charCodeAt(s)===35)break;let c=Js(e,s);if(c===s||(r=c,i=r+Gs(e,r),a++,e.charCodeAt(i)===58))return}let o=e.slice(t,r);return{text:a===1?o:tc(o),end:r}}function Zs(e,t,n){let r=e.charCodeAt(t)===34,i=r?$s(e,t+1):Qs(e,t+1);if(i<0)return;let a=e.slice(t+1,i),o=a.includes(`
`);if(o&&!ec(e,t,i,n))return;let s=i+1;if(!r){let e=o?tc(a):a;return{text:e.includes(`''`)?e.replaceAll(`''`,`'`):e,end:s}}if(!a.includes(`\\`))return{text:o?tc(a):a,end:s};let c=oc(a);return c===void 0?void 0:{text:c,end:s}}function Qs(e,t){let n=e.indexOf(`'`,t);for(;n>=0&&e.charCodeAt(n+1)===39;)n=e.indexOf(`'`,n+2);return n}function $s(e,t){for(let n=e.indexOf(`"`,t);n>=0;n=e.indexOf(`"`,n+1)){let r=n-1;for(;r>=t&&e.charCodeAt(r)===92;)r--;if((n-1-r)%2==0)return n}return-1}function ec(e,t,n,r){for(let i=e.indexOf(`
`,t);i>=0&&i<n;i=e.indexOf(`
`,i+1)){let t=Gs(e,i+1);if(t<r&&e.charCodeAt(i+1+t)!==10)return!1}return!0}function tc(e){let t=e.split(`
`),n=rc(t[0]),r=0;for(let e=1;e<t.length;e++){let i=e===t.length-1,a=nc(t[e]),o=i?a:rc(a);r++,(o!==``||i)&&(n+=(r===1?` `:`
`.repeat(r-1))+o,r=0)}return n}function nc(e){return e.slice(Gs(e,0))}function rc(e){let t=e.length;for(;t>0&&e.charCodeAt(t-1)===32;)t--;return e.slice(0,t)}const ic={'"':`"`,"\\":`\\`,"/":`/`,n:`
`,t:`	`," ":` `},ac=/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(["\\/nt ]))/y;function oc(e){let t=``,n=0;for(let r=e.indexOf(`\\`);r>=0;r=e.indexOf(`\\`,n)){ac.lastIndex=r;let i=ac.exec(e);if(!i)return;let a=i[1]??i[2],o=e.slice(n,r);if(o.includes(`
`))return;t+=o+(a===void 0?ic[i[3]]:String.fromCharCode(Number.parseInt(a,16))),n=r+i[0].length}let r=e.slice(n);return r.includes(`
`)?void 0:t+r}const sc=/([|>])([1-9]?)([-+]?)([1-9]?) *(?: #[^\n]*)?\n/y;function cc(e,t,n){sc.lastIndex=t;let r=sc.exec(e);if(!r)return;let[i,a,o,s,c]=r;if(o!==``&&c!==``)return;let l=Number(o||c),u=[],d=l>0?n+l:0,f=t+i.length,p=f,m=0,h=0;for(;f<e.length;){let t=Gs(e,f),r=e.indexOf(`
`,f),i=r<0?e.length:r;if(f+t===i){if(h=Math.max(h,t),r<0)return;u.push(``),m++,f=r+1}else{if(d===0&&(d=t),t<d||t<=n)break;u.push(e.slice(f+d,i)),m=0,f=Math.min(i+1,e.length),p=f}}if(m===u.length||h>d)return;let g=u.slice(0,u.length-m),_=a===`>`,v=_?lc(g):g.join(`
`);return s===`+`?{text:v+`
`.repeat(m+1),end:f,folded:_}:{text:s===`-`?v:`${v}\n`,end:p,folded:_}}function lc(e){let t=``,n=0,r=`nothing`;for(let i of e){if(i===``){n++;continue}let e=i.charCodeAt(0)===32;t+=r===`nothing`?`
`.repeat(n):r===`text`&&!e?n===0?` `:`
`.repeat(n):`
`.repeat(n+1),t+=i,r=e?`indented`:`text`,n=0}return t}var uc=class{entries;known;constructor(e){this.entries=e}has(e){let{entries:t}=this;if(t.length<16)return t.some(({key:t})=>t.text===e);this.known??=/* @__PURE__ */ new Set;let{known:n}=this;for(let e=n.size;e<t.length;e++)n.add(t[e].key.text);return n.has(e)}};const A=Symbol(`not everyday YAML`),dc=/[^\n\P{Cc}]|\uFEFF/u;function fc(e,t,n=0){if(!(dc.test(e)||e.endsWith(` `)))try{return new pc(e,t,n).readDocument()}catch(e){if(e===A)return;throw e}}var pc=class{at=0;column=0;depth=0;commentColumn=-1;nodeEnd=0;text;file;base;constructor(e,t,n){this.text=e,this.file=t,this.base=n}readDocument(){if(this.skipToContent(),this.column===0&&this.text.startsWith(`---
`,this.at)&&(this.at+=4,this.skipToContent()),this.column!==0)throw A;let e=this.isItem()?this.readSequence(0):this.readMapping(0);if(this.column>=0)throw A;return e}readMapping(e){if(++this.depth>40)throw A;let t=this.at,n=[],r=new uc(n);do{let t=this.readKey();if(r.has(t.text)||(n.push({key:t,value:this.readValue(e)}),this.column>e||this.column===e&&this.isItem()))throw A}while(this.column===e);return this.depth--,{kind:`mapping`,entries:n,span:this.spanOf(t,this.nodeEnd)}}readSequence(e){if(++this.depth>40)throw A;let t=this.at,n=[];do{let t=Gs(this.text,this.at+1);this.at+=1+t;let r=this.text.charCodeAt(this.at);if(r===10||r===35||this.at>=this.text.length||this.isItem()||(this.findKeyEnd()>=0?n.push(this.readMapping(e+1+t)):(n.push(this.readInline(e)),this.moveOn(e)),this.column>e))throw A}while(this.column===e&&this.isItem());if(this.column===e&&e>0&&this.commentColumn>=e)throw A;return this.depth--,{kind:`sequence`,items:n,span:this.spanOf(t,this.nodeEnd)}}readKey(){let e=this.at,t=this.findKeyEnd();if(t<0||t-e>1e3)throw A;let n=this.scanKey(e,t);return this.at=t+Gs(this.text,t)+1,n}scanKey(e,t){let n=this.quoteAt(e);return n?this.makeScalar(Zs(this.text,e,0)??mc(),e,n):this.makeScalar({text:this.text.slice(e,t),end:t},e,`plain`)}findKeyEnd(){let{text:e,at:t}=this,n;if(this.quoteAt(t)){if(n=Zs(e,t,0)?.end??-1,n<0||e.slice(t,n).includes(`
`))return-1}else{if(!qs(e,t,!1)||this.isMarker())return-1;n=Js(e,t)}let r=n+Gs(e,n);return e.charCodeAt(r)===58&&Us(e,r+1)?n:-1}readValue(e){this.at+=Gs(this.text,this.at);let t=this.text.charCodeAt(this.at);if(t!==10&&t!==35&&this.at<this.text.length){if(this.isItem())throw A;let t=this.readInline(e);return this.moveOn(e),t}let n=this.at;if(this.skipToContent(),this.column>e||this.column===e&&this.isItem()){if(this.isItem())return this.readSequence(this.column);if(this.findKeyEnd()>=0)return this.readMapping(this.column);let t=this.readInline(e);return this.moveOn(e),t}if(this.commentColumn>=0)throw A;return this.nodeEnd=n,this.makeScalar({text:``,end:n},n,`plain`)}readInline(e){let{text:t,at:n}=this,r=t[n];if(r===`|`||r===`>`){let r=cc(t,n,e)??mc();return this.at=r.end,this.nodeEnd=r.end,this.makeScalar(r,n,r.folded?`folded`:`literal`)}let i=this.readFlowNode(e+1,!1);if(this.at+=this.spaceBeforeComment(),this.at<t.length&&t.charCodeAt(this.at)!==10)throw A;return this.at=Math.min(this.at+1,t.length),this.nodeEnd=this.at,i}readFlowNode(e,t){let{text:n,at:r}=this,i=n[r];if(i===`{`)return this.readFlowMapping(e);if(i===`[`)return this.readFlowSequence(e);let a=this.quoteAt(r);if(!a&&(!qs(n,r,t)||this.isMarker()))throw A;let o=(a?Zs:t?Ys:Xs)(n,r,e)??mc();return this.at=o.end,this.makeScalar(o,r,a??`plain`)}readFlowMapping(e){if(++this.depth>40)throw A;let t=this.at++,n=[],r=new uc(n);for(this.skipFlowSpace(e);this.text[this.at]!==`}`;this.skipFlowComma(e,`}`)){let t=this.at,i=this.readFlowNode(e,!0);if(i.kind!==`scalar`||this.text.slice(t,this.at).includes(`
`)||r.has(i.text)||(this.at+=Gs(this.text,this.at),this.text.charCodeAt(this.at)!==58||!Us(this.text,this.at+1)))throw A;this.at++,this.skipFlowSpace(e),n.push({key:i,value:this.readFlowNode(e,!0)})}return this.at++,this.depth--,{kind:`mapping`,entries:n,span:this.spanOf(t,this.at)}}readFlowSequence(e){if(++this.depth>40)throw A;let t=this.at++,n=[];for(this.skipFlowSpace(e);this.text[this.at]!==`]`;this.skipFlowComma(e,`]`))n.push(this.readFlowNode(e,!0));return this.at++,this.depth--,{kind:`sequence`,items:n,span:this.spanOf(t,this.at)}}skipFlowComma(e,t){if(this.skipFlowSpace(e),this.text.charCodeAt(this.at)===44)this.at++,this.skipFlowSpace(e);else if(this.text[this.at]!==t)throw A}skipFlowSpace(e){for(this.at+=Gs(this.text,this.at);this.text.charCodeAt(this.at)===10;){let t=Gs(this.text,this.at+1);if(this.at+=1+t,t<e&&this.text.charCodeAt(this.at)!==10)throw A}if(this.at>=this.text.length||this.text.charCodeAt(this.at)===35)throw A}spaceBeforeComment(){let e=Gs(this.text,this.at);if(e===0||this.text.charCodeAt(this.at+e)!==35)return e;let t=this.text.indexOf(`
`,this.at);return(t<0?this.text.length:t)-this.at}moveOn(e){if(this.skipToContent(),this.commentColumn>e||this.column<e&&this.commentColumn>Math.max(this.column,0))throw A}skipToContent(){this.commentColumn=-1;let{text:e}=this;for(;;){let t=e.lastIndexOf(`
`,this.at-1)+1,n=this.at+Gs(e,this.at),r=e.charCodeAt(n);if(n>=e.length){this.at=e.length,this.column=-1;return}if(r!==10&&r!==35){if(this.at=n,this.column=n-t,this.column===0&&this.isMarker()&&!e.startsWith(`---
`,n))throw A;return}r===35&&(this.commentColumn=Math.max(this.commentColumn,n-t));let i=e.indexOf(`
`,n);this.at=i<0?e.length:i+1}}isItem(){return this.text.charCodeAt(this.at)===45&&Us(this.text,this.at+1)}isMarker(){return this.text.startsWith(`---`,this.at)||this.text.startsWith(`...`,this.at)}quoteAt(e){let t=this.text[e];return t===`"`?`double`:t===`'`?`single`:void 0}makeScalar({text:e,end:t},n,r){let i=this.spanOf(n,t);if(r!==`plain`||e===``||this.text.charCodeAt(t)!==32)return{kind:`scalar`,text:e,style:r,span:i};let a=t+Gs(this.text,t);if(this.text.charCodeAt(a)!==35)return{kind:`scalar`,text:e,style:r,span:i};let o=this.text.indexOf(`
`,a);return{kind:`scalar`,text:e,style:r,span:i,dropped:this.text.slice(a,o<0?void 0:o).trim()}}spanOf(e,t){return{file:this.file,start:this.base+e,end:this.base+t}}};function mc(){throw A}const hc={[k.Scalar.PLAIN]:`plain`,[k.Scalar.QUOTE_SINGLE]:`single`,[k.Scalar.QUOTE_DOUBLE]:`double`,[k.Scalar.BLOCK_LITERAL]:`literal`,[k.Scalar.BLOCK_FOLDED]:`folded`},gc={schema:`failsafe`,prettyErrors:!1,logLevel:`error`,uniqueKeys:!1};function _c(e,t,n=0){let r=fc(e,t,n);return r?{root:r,problem:void 0}:vc(e,t,n)}function vc(e,t,n=0){if(e.length>4194304)return{root:void 0,problem:kc(`SIZE`,``,[0,0],t,n)};try{let r=yc(e);if(r.errors.some(({code:e})=>e===`RESOURCE_EXHAUSTION`))throw RangeError();let[i]=[...xc(r.contents),...r.errors,...r.warnings].sort((e,t)=>e.pos[0]-t.pos[0]);if(!i){let i=Cc(e,r.contents);if(i!==void 0){let a=kc(`MISSING_CHAR`,`Missing closing "quote`,[i,i+1],t,n);return{root:Dc(r.contents,e,t,n),problem:a}}return{root:Ec(r.contents,e,t,n),problem:void 0}}let[a,o]=Sc(i,r.contents)??i.pos,s=[Math.min(a,e.length),Math.min(o,e.length)],c=kc(i.code,i.message,s,t,n);return{root:Dc(r.contents,e,t,n),problem:c}}catch(r){if(r instanceof Tc){let{contents:i}=yc(e);return{root:r.code===`BAD_ALIAS`?Dc(i,e,t,n):void 0,problem:kc(r.code,r.detail,r.range,t,n)}}if(r instanceof RangeError)return{root:void 0,problem:kc(`DEPTH`,``,[0,0],t,n)};throw r}}function yc(e){let t=new k.Composer(gc),n=t.onError,r=0;t.onError=(...e)=>{r++<1e3&&n(...e)};let[i,a]=bc(t.compose(new k.Parser().parse(e),!0,e.length));if(!i)throw Error(`the parser gives a document, whatever it reads`);if(a){let[e,t]=a.range;i.errors.push(new k.YAMLParseError([e,t],`MULTIPLE_DOCS`,`Source contains multiple documents`))}return i}function bc(e){let t=[];for(let n of e)if(t.push(n)===2)break;return t}function xc(e){let t=[];return(0,k.visit)(e,{Map(e,{items:n}){let r=/* @__PURE__ */ new Set;for(let{key:e}of n){if(!(0,k.isScalar)(e))continue;let n=e.range?.[0]??0;r.has(e.value)&&t.push(new k.YAMLParseError([n,n+1],`DUPLICATE_KEY`,`Map keys must be unique`)),r.add(e.value)}}}),t}function Sc(e,t){if(e.code!==`MISSING_CHAR`||!/closing .quote/.test(e.message))return;let n;return(0,k.visit)(t,{Scalar(t,r){let[i=0,a=0]=r.range??[];r.type?.startsWith(`QUOTE`)&&i<e.pos[0]&&a>=e.pos[0]&&(n=[i,i+1])}}),n}function Cc(e,t){let n;return(0,k.visit)(t,{Scalar(t,{type:r,range:i}){if(r===k.Scalar.QUOTE_DOUBLE&&i&&wc(e.slice(i[0],i[1])))return[n]=i,k.visit.BREAK}}),n}function wc(e){let t=e.length-2;for(;e[t]===`\\`;)t--;return(e.length-t)%2==1}var Tc=class extends Error{code;detail;range;constructor(e,t,n){super(e),this.code=e,this.detail=t,this.range=n}};function Ec(e,t,n,r){return e?new Oc(t,n,r).convert(e):void 0}function Dc(e,t,n,r){try{return e?new Oc(t,n,r,!0).convert(e):void 0}catch(e){if(e instanceof Tc||e instanceof TypeError)return;throw e}}var Oc=class{aliased=0;depth=0;anchors=/* @__PURE__ */ new Map;text;file;base;damaged;constructor(e,t,n,r=!1){this.text=e,this.file=t,this.base=n,this.damaged=r}convert(e){if((0,k.isAlias)(e))return this.convertAliased(e);let t=e.anchor;if(t!==void 0&&this.anchors.set(t,e),this.depth>0&&++this.aliased>1e4)throw new Tc(`ALIASES`,``,[0,0]);let n=this.spanOf(e);if((0,k.isScalar)(e))return this.convertScalar(e,n);if((0,k.isSeq)(e))return{kind:`sequence`,items:e.items.filter(e=>typeof e==`object`&&!!e).map(e=>this.convert(e)),span:n};if(!(0,k.isMap)(e))return{kind:`scalar`,text:``,style:`plain`,span:n};let r=[];for(let t of e.items){let e=this.convert(t.key),n=t.value?this.convert(t.value):this.emptyBehind(e.span);r.push({key:e.kind===`scalar`?e:{kind:`scalar`,text:``,style:`plain`,span:e.span},value:n})}return{kind:`mapping`,entries:r,span:n}}convertAliased(e){let t=this.anchors.get(e.source),[n,r]=e.range??[0,0];if(!t&&this.damaged)return{kind:`scalar`,text:`*${e.source}`,style:`plain`,span:this.spanOf(e)};if(!t||this.depth>20)throw new Tc(`BAD_ALIAS`,e.source,[n,r]);this.depth++;let i=this.convert(t);return this.depth--,i}convertScalar(e,t){let n=hc[e.type??k.Scalar.PLAIN]??`plain`,r={kind:`scalar`,text:String(e.value??``),style:n,span:t};if(n!==`plain`||r.text===``)return r;let i=t.end-this.base;if(this.text[i]!==` `&&this.text[i]!==`	`)return r;let a=this.text.indexOf(`
`,i),o=this.text.slice(i,a<0?void 0:a).trim();return o.startsWith(`#`)?{...r,dropped:o}:r}emptyBehind(e){return{kind:`scalar`,text:``,style:`plain`,span:{file:this.file,start:e.end,end:e.end}}}spanOf(e){let[t,n]=e.range??[0,0],r=e=>this.base+Math.min(e,this.text.length);return{file:this.file,start:r(t),end:r(n)}}};function kc(e,t,[n,r],i,a){return{kind:`yaml`,code:e,detail:t,at:{file:i,start:a+n,end:a+r}}}function Ac(e){let t=Object.values(e).filter(e=>typeof e==`number`);return Object.entries(e).filter(([e,n])=>t.indexOf(+e)===-1).map(([e,t])=>t)}function jc(e,t=`|`){return e.map(e=>tl(e)).join(t)}function Mc(e,t){return typeof t==`bigint`?t.toString():t}var Nc=class{constructor(e){this._getter=e,this._value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function Pc(e){return new Nc(e)}function Fc(e){return e==null}function Ic(e){let t=+!!e.startsWith(`^`),n=e.endsWith(`$`)?e.length-1:e.length;return e.slice(t,n)}function Lc(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Rc(e){let t=Object.getOwnPropertyDescriptor(e,`shape`);return t?.get?t.get.raw:t?.value}function zc(e){return Rc(e._zod.def)??e._zod.def.shape}function Bc(e,t,n){Object.defineProperty(e,t,{get(){let e=n();return Lc(this,t,e),e},enumerable:!0,configurable:!0})}function Vc(e,t,n){t in e?Lc(e,t,n):e[t]=n}function Hc(e,t,n,r){let i=zc(t);for(let a of n){let n=Object.getOwnPropertyDescriptor(i,a);n.enumerable&&(n.get?Bc(e,a,()=>{let e=t._zod.def.shape[a];return r?r(e,a):e}):Vc(e,a,r?r(n.value,a):n.value))}}function Uc(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Bc(e,n,()=>t[n]):Vc(e,n,r.value))}}function Wc(...e){let t={};for(let n of e){let e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}return Object.defineProperties({},t)}function Gc(e){return JSON.stringify(e)}function Kc(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,``).replace(/[\s_-]+/g,`-`).replace(/^-+|-+$/g,``)}const qc=`captureStackTrace`in Error?Error.captureStackTrace:(...e)=>{};function Jc(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}const Yc=/* @__PURE__*/ Pc(()=>{if(Ul.jitless||typeof navigator<`u`&&navigator?.userAgent?.includes(`Cloudflare`))return!1;try{return Function(``),!0}catch{return!1}});function Xc(e){if(Jc(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!=`function`)return!0;let n=t.prototype;return Jc(n)!==!1&&Object.prototype.hasOwnProperty.call(n,`isPrototypeOf`)!==!1}function Zc(e){return Xc(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}const Qc=/* @__PURE__*/ new Set([`string`,`number`,`symbol`]);function $c(e){return e.replace(/[.*+?^${}()|[\]\\]/g,`\\$&`)}function el(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function j(e){let t=e;if(!t)return{};if(typeof t==`string`)return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error==`string`?{...t,error:()=>t.error}:t}function tl(e){return typeof e==`bigint`?e.toString()+`n`:typeof e==`string`?`"${e}"`:`${e}`}function nl(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout===`optional`)}const rl={safeint:[-(2**53-1),2**53-1],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},il={int64:[/* @__PURE__*/ BigInt(`-9223372036854775808`),/* @__PURE__*/ BigInt(`9223372036854775807`)],uint64:[/* @__PURE__*/ BigInt(0),/* @__PURE__*/ BigInt(`18446744073709551615`)]};function al(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw Error(`.pick() cannot be used on object schemas containing refinements`);let i={};return Hc(i,e,ol(e,t)),el(e,Wc(n,{shape:i,checks:[]}))}function ol(e,t){let n=zc(e),r=[];for(let e of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable)throw Error(`Unrecognized key: "${String(e)}"`);t[e]&&r.push(e)}return r}function sl(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw Error(`.omit() cannot be used on object schemas containing refinements`);let i=new Set(ol(e,t)),a={};return Hc(a,e,Reflect.ownKeys(zc(e)).filter(e=>!i.has(e))),el(e,Wc(n,{shape:a,checks:[]}))}function cl(e,t){if(!Xc(t))throw Error(`Invalid input to extend: expected a plain object`);let n=e._zod.def.checks;if(n&&n.length>0){let n=zc(e);for(let e of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(n,e)!==void 0)throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return el(e,Wc(e._zod.def,{shape:ll(e,t)}))}function ll(e,t){let n={};return Hc(n,e,Reflect.ownKeys(zc(e))),Uc(n,t),n}function ul(e,t){if(!Xc(t))throw Error(`Invalid input to safeExtend: expected a plain object`);return el(e,Wc(e._zod.def,{shape:ll(e,t)}))}function dl(e,t){if(!t?._zod?.def)throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw Error(`.merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.`);let n={};return Hc(n,e,Reflect.ownKeys(zc(e))),Hc(n,t,Reflect.ownKeys(zc(t))),el(e,Wc(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]}))}function fl(e,t,n,r=`partial`){let i=t._zod.def.checks;if(i&&i.length>0)throw Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(ol(t,n)):void 0,o={};return Hc(o,t,Reflect.ownKeys(zc(t)),e&&((t,n)=>a&&!a.has(n)?t:new e({type:`optional`,innerType:t}))),el(t,Wc(t._zod.def,{shape:o,checks:[]}))}function pl(e,t,n){let r=n?new Set(ol(t,n)):void 0,i={};return Hc(i,t,Reflect.ownKeys(zc(t)),(t,n)=>r&&!r.has(n)?t:new e({type:`nonoptional`,innerType:t})),el(t,Wc(t._zod.def,{shape:i}))}function ml(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function hl(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function gl(e,t){return t.map(t=>{var n;return(n=t).path??(n.path=[]),t.path.unshift(e),t})}function _l(e){return typeof e==`string`?e:e?.message}function vl(e){let t=[];for(let n of e??[]){let e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break;let r=e.maximum??e.length??e.size;r>=0&&t.push([r,n])}return t}function yl(e,t,n){var r;for(let i=t;i<e.length;i++)(r=e[i]).schema??(r.schema=n)}function bl(e,t,n){var r;let i=e.inst?._zod?.traits;i?.has(`$ZodType`)&&(i.has(`$ZodCheck`)?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let a=e.schema===e.inst?void 0:e.schema?._zod.def?.error,o=e.message?e.message:_l(e.inst?._zod.def?.error?.(e))??_l(a?.(e))??_l(t?.error?.(e))??_l(n.customError?.(e))??_l(n.localeError?.(e))??`Invalid input`,s={};for(let t of Object.keys(e))t!==`inst`&&t!==`schema`&&t!==`continue`&&t!==`input`&&t!==`__proto__`&&(s[t]=e[t]);return s.path??=[],s.message=o,t?.reportInput&&(s.input=e.input),s}const xl=/[\uD800-\uDBFF]/;function Sl(e){let t=e.length;if(!xl.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)==55296&&(e.charCodeAt(r+1)&64512)==56320&&(n--,r++);return n}function Cl(e){return Array.isArray(e)?`array`:typeof e==`string`?`string`:`unknown`}function wl(e){let t=typeof e;switch(t){case`number`:return Number.isNaN(e)?`nan`:`number`;case`object`:{if(e===null)return`null`;if(Array.isArray(e))return`array`;let t=e;if(t&&Object.getPrototypeOf(t)!==Object.prototype&&`constructor`in t&&t.constructor)return t.constructor.name}}return t}function Tl(...e){let[t,n,r]=e;return typeof t==`string`?{message:t,code:`custom`,input:n,inst:r}:{...t}}function El(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Al(e,n,r.value)}}function Dl(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Ol(e,t,n){return Dl(e,t,n,!1)}/* @__NO_SIDE_EFFECTS__ */
function kl(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return Dl(this,n,r(this))},set(e){Dl(this,n,e)}})}return t}function Al(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Dl(this,t,n.bind(this))},set(e){Dl(this,t,e)}})}function jl(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}let Ml,Nl=!1;const Pl={configurable:!0,get(){Nl=!0}};function M(e,t,n){let r=Object.getPrototypeOf(e._zod);t in r&&Ml!==e._zod?Ml=void 0:(Ml=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Pl);let e=Nl;Nl=!1;try{let r=n(this);return Nl?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),Nl||=e,r}catch(n){throw delete this[t],Nl||=e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}function Fl(e,t,n,r){let i=jl(e,t);i&&Object.defineProperty(i,t,{configurable:!0,get(){let e={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:e})}})}function Il(e){let t=()=>e;return t[`~constantCatch`]=!0,t}var Ll;const Rl={value:void 0,enumerable:!1};let zl=`captureStackTrace`in Error?Error:null;function Bl(e){let t=zl;if(t){let n=t.stackTraceLimit;if(typeof n==`number`){try{t.stackTraceLimit=0}catch{return zl=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}/* @__NO_SIDE_EFFECTS__ */
function N(e,t,n,r){let i={};function a(e){this.def=e,this.constr=d,this.traits=/* @__PURE__ */ new Set}a.prototype=i;let o=n,s=o&&/* @__PURE__ */ new WeakSet;function c(n,r){if(!n._zod){Rl.value=new a(r);try{Object.defineProperty(n,"_zod",Rl)}finally{Rl.value=void 0}}else if(n._zod.traits.has(e))return;if(n._zod.traits.add(e),t(n,r),s){let e=Object.getPrototypeOf(n),t=n._zod.constr.prototype,r=e;for(;r&&r!==t;)r=Object.getPrototypeOf(r);let i=r??e;s.has(i)||(s.add(i),El(i,o))}let i=d.prototype;for(let e in i)Object.prototype.hasOwnProperty.call(i,e)&&(e in n||(n[e]=i[e].bind(n)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",{value:e});function d(e){let t=r?.Parent?Bl(u):this;c(t,e);let n=t._zod.deferred;if(n){for(let e of n)e();t._zod.deferred=void 0}let i=globalThis.__zod_globalConfig?.postProcessor;return i&&i(t),t}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:t=>r?.Parent&&t instanceof r.Parent?!0:t?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var Vl=class extends Error{constructor(){super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`)}},Hl=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name=`ZodEncodeError`}};(Ll=globalThis).__zod_globalConfig??(Ll.__zod_globalConfig={});const Ul=globalThis.__zod_globalConfig;function Wl(e){return e&&Object.assign(Ul,e),Ul}function Gl(){let e=this._zod;return e.message??=JSON.stringify(e.def,Mc,2),e.message}function Kl(e){this._zod.message=e}const ql={get:Gl,set:Kl,enumerable:!0,configurable:!0},Jl={value:void 0,enumerable:!1},Yl=/* @__PURE__ */ new WeakSet([Object.prototype,Error.prototype]),Xl=/* @__PURE__ */ N(`$ZodError`,(e,t)=>{e.name=`$ZodError`,Jl.value=t,Object.defineProperty(e,"issues",Jl),Jl.value=void 0,Object.defineProperty(e,"message",ql);let n=Object.getPrototypeOf(e);Yl.has(n)||(Yl.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let e=()=>this.message;return Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))});function Zl(e,t,n){return Object.prototype.hasOwnProperty.call(e,t)||(t===`__proto__`?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function Ql(e,t=e=>e.message){let n={},r=[];for(let i of e.issues)i.path.length>0?Zl(n,i.path[0],()=>[]).push(t(i)):r.push(t(i));return{formErrors:r,fieldErrors:n}}function $l(e,t=e=>e.message){let n={_errors:[]},r=(e,i=[])=>{for(let a of e.issues)if(a.code===`invalid_union`&&a.errors.length)a.errors.map(e=>r({issues:e},[...i,...a.path]));else if(a.code===`invalid_key`)r({issues:a.issues},[...i,...a.path]);else if(a.code===`invalid_element`)r({issues:a.issues},[...i,...a.path]);else{let e=[...i,...a.path];if(e.length===0)n._errors.push(t(a));else{let r=n,i=0;for(;i<e.length;){let n=e[i],o=i===e.length-1;if(n===`_errors`){o&&r._errors.push(t(a)),i++;continue}Object.prototype.hasOwnProperty.call(r,n)||Object.defineProperty(r,n,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let s=r[n];o&&s._errors.push(t(a)),r=s,i++}}}};return r(e),n}function eu(e,t){return{callee:t?.callee??e,Err:t?.Err}}const tu=e=>{let t=(n,r,i,a)=>{let o=i?{...i,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new Vl;if(s.issues.length){let n=new((a?.Err)??e)(s.issues.map(e=>bl(e,o,Wl())));throw qc(n,a?.callee??t),n}return s.value};return t},nu=e=>{let t=async(n,r,i,a)=>{let o=i?{...i,async:!0}:{async:!0},s=n._zod.run({value:r,issues:[]},o);if(s instanceof Promise&&(s=await s),s.issues.length){let n=new((a?.Err)??e)(s.issues.map(e=>bl(e,o,Wl())));throw qc(n,a?.callee??t),n}return s.value};return t},ru=e=>(t,n,r)=>{let i=r?{...r,async:!1}:{async:!1},a=t._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new Vl;return a.issues.length?iu(e,a.issues,i):{success:!0,data:a.value}};function iu(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(e=>bl(e,n,Wl()))),t=void 0,n=void 0),r},set error(e){r=e,t=void 0,n=void 0}}}const au=e=>async(t,n,r)=>{let i=r?{...r,async:!0}:{async:!0},a=t._zod.run({value:n,issues:[]},i);return a instanceof Promise&&(a=await a),a.issues.length?iu(e,a.issues,i):{success:!0,data:a.value}},ou=/* @__PURE__ */ Symbol.for(`zod.compile.invalid`),su=/* @__PURE__ */ Symbol.for(`zod.compile.fallback`),cu=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==ou)return!0;if(r.definite===!0&&n===void 0)return!1}return lu(e,t,n)});function lu(e,t,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},i=e._zod.bag.fallbackRun,a;if(i?(r[su]=!0,a=i({value:t,issues:[]},r)):a=e._zod.run({value:t,issues:[]},r),a instanceof Promise)throw new Vl;return a.issues.length===0}const uu=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},i=e._zod.run({value:t,issues:[]},r);return i instanceof Promise&&(i=await i),i.issues.length===0},du=e=>{let t=tu(e),n=(e,r,i,a)=>{let o=i?{...i,direction:`backward`}:{direction:`backward`};return t(e,r,o,eu(n,a))};return n},fu=e=>{let t=tu(e),n=(e,r,i,a)=>t(e,r,i,eu(n,a));return n},pu=e=>{let t=nu(e),n=async(e,r,i,a)=>{let o=i?{...i,direction:`backward`}:{direction:`backward`};return await t(e,r,o,eu(n,a))};return n},mu=e=>{let t=nu(e),n=async(e,r,i,a)=>await t(e,r,i,eu(n,a));return n},hu=e=>(t,n,r)=>{let i=r?{...r,direction:`backward`}:{direction:`backward`};return ru(e)(t,n,i)},gu=e=>(t,n,r)=>ru(e)(t,n,r),_u=e=>async(t,n,r)=>{let i=r?{...r,direction:`backward`}:{direction:`backward`};return au(e)(t,n,i)},vu=e=>async(t,n,r)=>au(e)(t,n,r),yu=/^[cC][0-9a-z]{6,}$/,bu=/^[0-9a-z]+$/,xu=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Su=/^[0-9a-vA-V]{20}$/,Cu=/^[A-Za-z0-9]{27}$/,wu=/^[a-zA-Z0-9_-]{21}$/;function Tu(e){return RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}const Eu=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,Du=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Ou=e=>e?RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,ku=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;function Au(){return/* @__PURE__ */ RegExp(`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`,`u`)}const ju=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,Mu=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,Nu=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,Pu=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,Fu=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Iu=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,Lu=/^https?$/,Ru=/^\+[1-9]\d{6,14}$/,zu=`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;function Bu(e){return RegExp(`^${e}$`)}const Vu=/*@__PURE__*/ Bu(zu);function Hu(e){let t=`(?:[01]\\d|2[0-3]):[0-5]\\d`;return typeof e.precision==`number`?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function Uu(e){return RegExp(`^${Hu(e)}$`)}function Wu(e){let t=[`Z`];e.offset&&t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);let n=`${Hu({precision:e.precision,seconds:!0})}(?:${t.join(`|`)})`,r=e.local?`${n}|${Hu({precision:e.precision})}`:n;return RegExp(`^${zu}T(?:${r})$`)}const Gu=/^[\s\S]{0,}$/,Ku=/^-?\d+$/,qu=/^-?\d+(?:\.\d+)?$/,Ju=/^[^A-Z]*$/,Yu=/^[^a-z]*$/,Xu=/*@__PURE__*/ N(`$ZodCheck`,(e,t)=>{var n;e._zod??={},e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),Zu=e=>{let t=e.value;return!Fc(t)&&t.length!==void 0},Qu=/*@__PURE__*/ N(`$ZodCheckMaxLength`,(e,t)=>{var n;Xu.init(e,t),(n=e._zod.def).when??(n.when=Zu),e._zod.check=n=>{let r=n.value,i=r.length;if((typeof r==`string`&&i>t.maximum?Sl(r):i)<=t.maximum)return;let a=Cl(r);n.issues.push({origin:a,code:`too_big`,maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),$u=/*@__PURE__*/ N(`$ZodCheckMinLength`,(e,t)=>{var n;Xu.init(e,t),(n=e._zod.def).when??(n.when=Zu),e._zod.check=n=>{let r=n.value,i=r.length;if((typeof r==`string`&&i>=t.minimum&&i<t.minimum*2?Sl(r):i)>=t.minimum)return;let a=Cl(r);n.issues.push({origin:a,code:`too_small`,minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),ed=/*@__PURE__*/ N(`$ZodCheckLengthEquals`,(e,t)=>{var n;Xu.init(e,t),(n=e._zod.def).when??(n.when=Zu),e._zod.check=n=>{let r=n.value,i=r.length,a=typeof r==`string`&&i>=t.length&&i<=t.length*2?Sl(r):i;if(a===t.length)return;let o=Cl(r),s=a>t.length;n.issues.push({origin:o,...s?{code:`too_big`,maximum:t.length}:{code:`too_small`,minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),td=/*@__PURE__*/ N(`$ZodCheckStringFormat`,(e,t)=>{var n,r;Xu.init(e,t),t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:`string`,code:`invalid_format`,format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),nd=/*@__PURE__*/ N(`$ZodCheckRegex`,(e,t)=>{td.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:`string`,code:`invalid_format`,format:`regex`,input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),rd=/*@__PURE__*/ N(`$ZodCheckLowerCase`,(e,t)=>{t.pattern??=Ju,td.init(e,t)}),id=/*@__PURE__*/ N(`$ZodCheckUpperCase`,(e,t)=>{t.pattern??=Yu,td.init(e,t)}),ad=/*@__PURE__*/ N(`$ZodCheckIncludes`,(e,t)=>{Xu.init(e,t);let n=$c(t.includes);t.pattern=new RegExp(typeof t.position==`number`?`^.{${t.position},}${n}`:n),e._zod.check=n=>{n.value.includes(t.includes,t.position)||n.issues.push({origin:`string`,code:`invalid_format`,format:`includes`,includes:t.includes,input:n.value,inst:e,continue:!t.abort})}}),od=/*@__PURE__*/ N(`$ZodCheckStartsWith`,(e,t)=>{Xu.init(e,t);let n=RegExp(`^${$c(t.prefix)}.*`);t.pattern??=n,e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:`string`,code:`invalid_format`,format:`starts_with`,prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),sd=/*@__PURE__*/ N(`$ZodCheckEndsWith`,(e,t)=>{Xu.init(e,t);let n=RegExp(`.*${$c(t.suffix)}$`);t.pattern??=n,e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:`string`,code:`invalid_format`,format:`ends_with`,suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}}),cd=/*@__PURE__*/ N(`$ZodCheckOverwrite`,(e,t)=>{Xu.init(e,t),e._zod.check=e=>{e.value=t.tx(e.value)}});var ld=class{constructor(e=[],t={}){this.content=[],this.indent=0,this.args=e,this.closed=t}indented(e){this.indent+=1;try{e(this)}finally{--this.indent}}write(e){if(typeof e==`function`){e(this,{execution:`sync`}),e(this,{execution:`async`});return}let t=e.split(`
`).filter(e=>e),n=Math.min(...t.map(e=>e.length-e.trimStart().length)),r=t.map(e=>e.slice(n)).map(e=>` `.repeat(this.indent*2)+e);for(let e of r)this.content.push(e)}compile(){let e=Function,t=this?.content??[``];return new e(...Object.keys(this.closed),`return function (${this.args.join(`, `)}) {\n${t.join(`
`)}\n};`)(...Object.values(this.closed))}};const ud={major:4,minor:6,patch:7},P=/*@__PURE__*/ N(`$ZodType`,(e,t)=>{var n;e??={},e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=ud;let r=e._zod.def.checks,i=e._zod.traits.has(`$ZodCheck`)?[e,...r??[]]:r?.length?[...r]:[];for(let t of i)for(let n of t._zod.onattach)n(e);if(i.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let t=(t,n,r)=>{if(t.memo)return t;let i=ml(t),a;for(let o of n){if(o._zod.def.when){if(hl(t)||!o._zod.def.when(t))continue}else if(i)continue;let n=t.issues.length,s=o._zod.check(t);if(s instanceof Promise&&r?.async===!1)throw new Vl;if(a||s instanceof Promise)a=(a??Promise.resolve()).then(async()=>{await s,t.issues.length!==n&&(yl(t.issues,n,e),i||=ml(t,n))});else{if(t.issues.length===n)continue;yl(t.issues,n,e),i||=ml(t,n)}}return a?a.then(()=>t):t},n=(n,r,a)=>{if(ml(n))return n.aborted=!0,n;let o=t(r,i,a);if(o instanceof Promise){if(a.async===!1)throw new Vl;return o.then(t=>e._zod.parse(t,a))}return e._zod.parse(o,a)};e._zod.run=(r,a)=>{if(a.skipChecks)return e._zod.parse(r,a);if(a.direction===`backward`){let t=e._zod.parse({value:r.value,issues:[]},{...a,skipChecks:!0});return t instanceof Promise?t.then(e=>n(e,r,a)):n(t,r,a)}let o=e._zod.parse(r,a);if(o instanceof Promise){if(a.async===!1)throw new Vl;return o.then(e=>t(e,i,a))}return t(o,i,a)}}},{get"~standard"(){return Ol(this,`~standard`,pd(this))},set"~standard"(e){Dl(this,`~standard`,e)}}),dd=(e,t)=>e.issues.length?{issues:e.issues.map(e=>bl(e,t,Wl()))}:{value:e.value};async function fd(e,t){let n={async:!0};return dd(await e._zod.run({value:t,issues:[]},n),n)}function pd(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return dd(r,n)}catch{}return fd(e,t)},vendor:`zod`,version:1}}const md=/*@__PURE__*/ N(`$ZodString`,(e,t)=>{P.init(e,t),e._zod.pattern=t.pattern??Gu,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value==`string`||n.issues.push({expected:`string`,code:`invalid_type`,input:n.value,inst:e}),n}}),F=/*@__PURE__*/ N(`$ZodStringFormat`,(e,t)=>{td.init(e,t),md.init(e,t)}),hd=/*@__PURE__*/ N(`$ZodGUID`,(e,t)=>{t.pattern??=Du,F.init(e,t)}),gd=/*@__PURE__*/ N(`$ZodUUID`,(e,t)=>{if(t.version){let e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(e===void 0)throw Error(`Invalid UUID version: "${t.version}"`);t.pattern??=Ou(e)}else t.pattern??=Ou();F.init(e,t)}),_d=/*@__PURE__*/ N(`$ZodEmail`,(e,t)=>{t.pattern??=ku,F.init(e,t)});function vd(e){try{return typeof URL<`u`&&typeof URL.canParse==`function`?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function yd(e,t){return!(`normalize`in t)&&!(`hostname`in t)&&!(`protocol`in t)?vd(e)||2:bd(e,t)}function bd(e,t){if(!t.normalize&&t.protocol?.source===Lu.source&&!/^https?:\/\//i.test(e))return 1;try{if(typeof URL<`u`){let t=URL;if(typeof t.parse==`function`)return t.parse(e)??2}return new URL(e)}catch{return 2}}const xd=/[\t\n\r]/g;function Sd(e){return e.replace(xd,``)}function Cd(e,t){return t.lastIndex=0,t.test(e.hostname)}function wd(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(`:`)?e.protocol.slice(0,-1):e.protocol)}const Td=/*@__PURE__*/ N(`$ZodURL`,(e,t)=>{F.init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),i=yd(r,t);if(i===1){n.issues.push({code:`invalid_format`,format:`url`,note:`Invalid URL format`,input:n.value,inst:e,continue:!t.abort});return}if(i===2){n.issues.push({code:`invalid_format`,format:`url`,input:n.value,inst:e,continue:!t.abort});return}if(i===!0){n.value=Sd(r);return}t.hostname&&!Cd(i,t.hostname)&&n.issues.push({code:`invalid_format`,format:`url`,note:`Invalid hostname`,pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),t.protocol&&!wd(i,t.protocol)&&n.issues.push({code:`invalid_format`,format:`url`,note:`Invalid protocol`,pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort}),n.value=t.normalize?i.href:Sd(r);return}catch{n.issues.push({code:`invalid_format`,format:`url`,input:n.value,inst:e,continue:!t.abort})}}}),Ed=/*@__PURE__*/ N(`$ZodEmoji`,(e,t)=>{t.pattern??=Au(),F.init(e,t)}),Dd=/*@__PURE__*/ N(`$ZodNanoID`,(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw Error(`Invalid nanoid length: ${t.length}`);t.pattern??=t.length===void 0?wu:Tu(t.length),F.init(e,t)}),Od=/*@__PURE__*/ N(`$ZodCUID`,(e,t)=>{t.pattern??=yu,F.init(e,t)}),kd=/*@__PURE__*/ N(`$ZodCUID2`,(e,t)=>{t.pattern??=bu,F.init(e,t)}),Ad=/*@__PURE__*/ N(`$ZodULID`,(e,t)=>{t.pattern??=xu,F.init(e,t)}),jd=/*@__PURE__*/ N(`$ZodXID`,(e,t)=>{t.pattern??=Su,F.init(e,t)}),Md=/*@__PURE__*/ N(`$ZodKSUID`,(e,t)=>{t.pattern??=Cu,F.init(e,t)}),Nd=/*@__PURE__*/ N(`$ZodISODateTime`,(e,t)=>{t.pattern??=Wu(t),F.init(e,t)}),Pd=/*@__PURE__*/ N(`$ZodISODate`,(e,t)=>{t.pattern??=Vu,F.init(e,t)}),Fd=/*@__PURE__*/ N(`$ZodISOTime`,(e,t)=>{t.pattern??=Uu(t),F.init(e,t)}),Id=/*@__PURE__*/ N(`$ZodISODuration`,(e,t)=>{t.pattern??=Eu,F.init(e,t)}),Ld=/*@__PURE__*/ N(`$ZodIPv4`,(e,t)=>{t.pattern??=ju,F.init(e,t)}),Rd=/^[0-9a-fA-F:.]+$/;function zd(e){return Rd.test(e)?vd(`http://[${e}]`):!1}const Bd=/*@__PURE__*/ N(`$ZodIPv6`,(e,t)=>{t.pattern??=Mu,F.init(e,t),e._zod.check=n=>{zd(n.value)||n.issues.push({code:`invalid_format`,format:`ipv6`,input:n.value,inst:e,continue:!t.abort})}}),Vd=/*@__PURE__*/ N(`$ZodCIDRv4`,(e,t)=>{t.pattern??=Nu,F.init(e,t)});function Hd(e){let t=e.split(`/`);if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let i=Number(r);return`${i}`!==r||i<0||i>128?!1:zd(n)}const Ud=/*@__PURE__*/ N(`$ZodCIDRv6`,(e,t)=>{t.pattern??=Pu,F.init(e,t),e._zod.check=n=>{Hd(n.value)||n.issues.push({code:`invalid_format`,format:`cidrv6`,input:n.value,inst:e,continue:!t.abort})}});function Wd(e){if(e===``)return!0;if(/\s/.test(e)||e.length%4!=0)return!1;try{return atob(e),!0}catch{return!1}}const Gd=/^[0-9a-zA-Z+/]*={0,2}$/,Kd=/*@__PURE__*/ N(`$ZodBase64`,(e,t)=>{t.pattern??=Gd,F.init(e,t),e._zod.check=n=>{Wd(n.value)||n.issues.push({code:`invalid_format`,format:`base64`,input:n.value,inst:e,continue:!t.abort})}}),qd=/^[A-Za-z0-9_-]*$/;function Jd(e){if(!qd.test(e))return!1;let t=e.replace(/[-_]/g,e=>e===`-`?`+`:`/`);return Wd(t.padEnd(Math.ceil(t.length/4)*4,`=`))}const Yd=/*@__PURE__*/ N(`$ZodBase64URL`,(e,t)=>{t.pattern??=qd,F.init(e,t),e._zod.check=n=>{Jd(n.value)||n.issues.push({code:`invalid_format`,format:`base64url`,input:n.value,inst:e,continue:!t.abort})}}),Xd=/*@__PURE__*/ N(`$ZodE164`,(e,t)=>{t.pattern??=Ru,F.init(e,t)});function Zd(e,t=null){try{let n=e.split(`.`);if(n.length!==3)return!1;let[r]=n;if(!r)return!1;let i=JSON.parse(atob(r));return!(`typ`in i&&i?.typ!==`JWT`||!i.alg||t&&(!(`alg`in i)||i.alg!==t))}catch{return!1}}const Qd=/*@__PURE__*/ N(`$ZodJWT`,(e,t)=>{F.init(e,t),e._zod.check=n=>{Zd(n.value,t.alg)||n.issues.push({code:`invalid_format`,format:`jwt`,input:n.value,inst:e,continue:!t.abort})}}),$d=/*@__PURE__*/ N(`$ZodUnknown`,(e,t)=>{P.init(e,t),e._zod.parse=e=>e}),ef=/*@__PURE__*/ N(`$ZodNever`,(e,t)=>{P.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({expected:`never`,code:`invalid_type`,input:t.value,inst:e}),t)});function tf(e,t){let n=vl(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(e=>e[0])),i=e._zod.parse;e._zod.parse=(n,a)=>{let o=t(n.value);if(o>r&&!a?.skipChecks&&a?.direction!==`backward`){for(let[t,r]of vl(e._zod.def.checks))if(o>t&&r._zod.def.when(n)){let t=n.issues.length;return r._zod.check(n),n.issues[t].continue=!1,yl(n.issues,t,e),n}}return i(n,a)}}const nf=e=>Array.isArray(e)?e.length:-1;function rf(e,t,n){e.issues.length&&t.issues.push(...gl(n,e.issues)),t.value[n]=e.value}const af=/*@__PURE__*/ N(`$ZodArray`,(e,t)=>{P.init(e,t);let n=Ul.memoizer;n?.attach(e),e._zod.parse=(r,i)=>{let a=r.value;if(!Array.isArray(a))return r.issues.push({expected:`array`,code:`invalid_type`,input:a,inst:e}),r;r.value=n?n.alloc(e,r,Array(a.length),i):Array(a.length);let o=[],s=i?.abortEarly;for(let e=0;e<a.length;e++){let n=a[e],c=t.element._zod.run({value:n,issues:[]},i);if(c instanceof Promise)o.push(c.then(t=>rf(t,r,e)));else if(rf(c,r,e),s&&c.issues.length!==0&&ml(c))break}return o.length?Promise.all(o).then(()=>r):r},tf(e,nf)});function of(e,t,n,r,i,a){let o=n in r,s=a===`optional`;if(o||!s||i!==`optional`){if(e.issues.length){if(i!==void 0&&s&&!o)return;t.issues.push(...gl(n,e.issues))}!o&&i===void 0?e.issues.length||t.issues.push({code:`invalid_type`,expected:`nonoptional`,input:void 0,path:[n]}):e.value===void 0?(o||i===`defaulted`&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}const sf=[];function cf(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:sf,i=r.length?[...t,...r]:t;for(let t of i)if(!e.shape?.[t]?._zod?.traits?.has(`$ZodType`))throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);let a=nl(e.shape);return{...e,allKeys:i,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(a)}}function lf(e,t,n,r,i,a,o){let s=[],c=i.keySet,l=i.catchall._zod,u=l.def.type,d=l.optin,f=l.optout,p=0;for(let i in t){if(o&&n.issues.length!==p){if(ml(n,p))break;p=n.issues.length}if(c.has(i))continue;if(i===`__proto__`){u===`never`&&s.push(i);continue}if(u===`never`){s.push(i);continue}let a=l.run({value:t[i],issues:[]},r);a instanceof Promise?e.push(a.then(e=>of(e,n,i,t,d,f))):of(a,n,i,t,d,f)}return s.length&&n.issues.push({code:`unrecognized_keys`,keys:s,input:t,inst:a,continue:!0}),e.length?Promise.all(e).then(()=>n):n}const uf=/*@__PURE__*/ N(`$ZodObject`,(e,t)=>{P.init(e,t);let n=Object.getOwnPropertyDescriptor(t,`shape`),r=n?.get?n.get.raw:t.shape??{};if(r){let e=()=>{let n={...r};return Object.defineProperty(t,"shape",{value:n}),e.raw=n,n};e.raw=r,Object.defineProperty(t,"shape",{get:e})}let i=Pc(()=>cf(t));M(e,`propValues`,e=>{let t=e.def.shape,n={};for(let e in t){let r=t[e]._zod;if(r.values){Object.prototype.hasOwnProperty.call(n,e)||Lc(n,e,/* @__PURE__ */ new Set);for(let t of r.values)n[e].add(t);r.optin!==void 0&&n[e].add(void 0)}}return n});let a=Jc,o=t.catchall,s,c=Ul.memoizer;c?.attach(e),e._zod.parse=(t,n)=>{s??=i.value;let r=t.value;if(!a(r))return t.issues.push({expected:`object`,code:`invalid_type`,input:r,inst:e}),t;t.value=c?c.alloc(e,t,{},n):{};let l=[],u=s.shape,d=n?.abortEarly,f=t.issues.length;for(let e of s.allKeys){if(d&&t.issues.length!==f){if(ml(t,f))break;f=t.issues.length}if(e===`__proto__`)continue;let i=u[e],a=i._zod.optin,o=i._zod.optout,s=i._zod.run({value:r[e],issues:[]},n);s instanceof Promise?l.push(s.then(n=>of(n,t,e,r,a,o))):of(s,t,e,r,a,o)}return o?lf(l,r,t,n,i.value,e,d===!0):l.length?Promise.all(l).then(()=>t):t}}),df=/*@__PURE__*/ N(`$ZodObjectJIT`,(e,t)=>{uf.init(e,t);let n=e._zod.parse,r=Pc(()=>cf(t)),i=Ul.memoizer,a=t=>{let n=r.value,a=n.symbolKeys,o=new ld([`payload`,`ctx`],{shape:t,inst:e,memo:i,syms:a}),s=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`,c=(e,t)=>`
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;o.write(`const input = payload.value;`);let l=Object.create(null),u=0;for(let e of n.allKeys)l[e]=`key_${u++}`;o.write(i?`const newResult = memo.alloc(inst, payload, {}, ctx);`:`const newResult = {};`);for(let e of n.allKeys){if(e===`__proto__`)continue;let n=l[e],r=typeof e==`symbol`?`syms[${a.indexOf(e)}]`:Gc(e),i=`${r} in input`,u=t[e],d=u?._zod?.optin,f=d!==void 0,p=u?._zod?.optout===`optional`;if(o.write(`const ${n} = ${s(r)};`),f&&p){let e=d===`optional`?`${n}_present`:`${n}.value !== undefined || ${n}_present`;o.write(`
        const ${n}_present = ${i};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${c(n,r)}
          }

          if (${e}) {
            newResult[${r}] = ${n}.value;
          }
        }

      `)}else f?(o.write(`
        if (${n}.issues.length) {${c(n,r)}
        }
      `),d===`defaulted`?o.write(`newResult[${r}] = ${n}.value;`):o.write(`
        if (${n}.value !== undefined || ${i}) {
          newResult[${r}] = ${n}.value;
        }
      `)):o.write(`
        const ${n}_present = ${i};
        if (${n}.issues.length) {${c(n,r)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${r}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${r}] = ${n}.value;
        }

      `)}return o.write(`payload.value = newResult;`),o.write(`return payload;`),o.compile()},o,s=Jc,c=!Ul.jitless,l=c&&Yc.value,u=t.catchall,d;e._zod.parse=(i,f)=>{d??=r.value;let p=i.value;return s(p)?c&&l&&f?.async===!1&&f.jitless!==!0?(o||=a(t.shape),i=o(i,f),u?lf([],p,i,f,d,e,f?.abortEarly===!0):i):n(i,f):(i.issues.push({expected:`object`,code:`invalid_type`,input:p,inst:e}),i)}});function ff(e,t,n,r){for(let n of e)if(n.issues.length===0)return t.value=n.value,t;let i=e.filter(e=>!ml(e));return i.length===1?(t.value=i[0].value,i[0]):(t.issues.push({code:`invalid_union`,input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>bl(e,r,Wl())))}),t)}const pf=/*@__PURE__*/ N(`$ZodUnion`,(e,t)=>{P.init(e,t),M(e,`optin`,e=>e.def.options.some(e=>e._zod.optin===`defaulted`)?`defaulted`:e.def.options.some(e=>e._zod.optin!==void 0)?`optional`:void 0),M(e,`optout`,e=>e.def.options.some(e=>e._zod.optout===`optional`)?`optional`:void 0),M(e,`values`,e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),M(e,`pattern`,e=>{if(e.def.options.every(e=>e._zod.pattern)){let t=e.def.options.map(e=>e._zod.pattern);return RegExp(`^(${t.map(e=>Ic(e.source)).join(`|`)})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,i)=>{if(n)return n(r,i);let a=!1,o=[];for(let e of t.options){let t=e._zod.run({value:r.value,issues:[]},i);if(t instanceof Promise)o.push(t),a=!0;else{if(t.issues.length===0)return t;o.push(t)}}return a?Promise.all(o).then(t=>ff(t,r,e,i)):ff(o,r,e,i)}}),mf=/*@__PURE__*/ N(`$ZodIntersection`,(e,t)=>{P.init(e,t),e._zod.parse=(e,n)=>{let r=e.value,i=t.left._zod.run({value:r,issues:[]},n),a=t.right._zod.run({value:r,issues:[]},n);return i instanceof Promise||a instanceof Promise?Promise.all([i,a]).then(([t,n])=>gf(e,t,n)):gf(e,i,a)}});function hf(e,t){if(e===t||e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(Xc(e)&&Xc(t)){let n=Object.keys(t),r=Object.keys(e).filter(e=>n.indexOf(e)!==-1),i={...e,...t};Object.prototype.hasOwnProperty.call(i,`__proto__`)&&delete i.__proto__;for(let n of r){if(n===`__proto__`)continue;let r=hf(e[n],t[n]);if(!r.valid)return{valid:!1,mergeErrorPath:[n,...r.mergeErrorPath]};i[n]=r.data}return{valid:!0,data:i}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<e.length;r++){let i=e[r],a=t[r],o=hf(i,a);if(!o.valid)return{valid:!1,mergeErrorPath:[r,...o.mergeErrorPath]};n.push(o.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function gf(e,t,n){let r=/* @__PURE__ */ new Map,i,a=/* @__PURE__ */ new Map,o=(e,t)=>{let n;if(e.code===`unrecognized_keys`&&!e.path?.length)i??=e,n=e.keys;else if(e.code===`invalid_key`&&e.origin===`record`&&e.path?.length===1){let t=String(e.path[0]);a.has(t)||a.set(t,e),n=[t]}else return!1;for(let e of n)r.has(e)||r.set(e,{}),r.get(e)[t]=!0;return!0};for(let n of t.issues)o(n,`l`)||e.issues.push(n);for(let t of n.issues)o(t,`r`)||e.issues.push(t);let s=[...r].filter(([,e])=>e.l&&e.r).map(([e])=>e);if(s.length){let t=i?s.filter(e=>i.keys.includes(e)):[];t.length&&e.issues.push({...i,keys:t});for(let n of s)!t.includes(n)&&a.has(n)&&e.issues.push(a.get(n))}let c=hf(t.value,n.value);if(!c.valid){if(ml(e))return e;throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}const _f=/*@__PURE__*/ N(`$ZodRecord`,(e,t)=>{P.init(e,t);let n=Ul.memoizer;n?.attach(e),e._zod.parse=(r,i)=>{let a=r.value;if(!Xc(a))return r.issues.push({expected:`record`,code:`invalid_type`,input:a,inst:e}),r;let o=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=n?n.alloc(e,r,{},i):{};let c=/* @__PURE__ */ new Set;for(let n of s)if(typeof n==`string`||typeof n==`number`||typeof n==`symbol`){if(c.add(typeof n==`number`?n.toString():n),n===`__proto__`)continue;let s=t.keyType._zod.run({value:n,issues:[]},i);if(s instanceof Promise)throw Error(`Async schemas not supported in object keys currently`);if(s.issues.length){r.issues.push({code:`invalid_key`,origin:`record`,issues:s.issues.map(e=>bl(e,i,Wl())),input:n,path:[n],inst:e});continue}let l=s.value;if(l===`__proto__`)continue;let u=t.valueType._zod.run({value:a[n],issues:[]},i);u instanceof Promise?o.push(u.then(e=>{e.issues.length&&r.issues.push(...gl(n,e.issues)),r.value[l]=e.value})):(u.issues.length&&r.issues.push(...gl(n,u.issues)),r.value[l]=u.value)}let l;for(let e in a)if(!c.has(e)){if(t.mode===`loose`){if(e===`__proto__`)continue;r.value[e]=a[e]}else l??=[],l.push(e)}l&&l.length>0&&r.issues.push({code:`unrecognized_keys`,input:a,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},i):{};let c;for(let n of Reflect.ownKeys(a)){if(n===`__proto__`||!Object.prototype.propertyIsEnumerable.call(a,n))continue;let l=t.keyType._zod.run({value:n,issues:[]},i);if(l instanceof Promise)throw Error(`Async schemas not supported in object keys currently`);if(typeof n==`string`&&qu.test(n)&&l.issues.length){let e=t.keyType._zod.run({value:Number(n),issues:[]},i);if(e instanceof Promise)throw Error(`Async schemas not supported in object keys currently`);e.issues.length===0&&(l=e)}if(l.issues.length){t.mode===`loose`?r.value[n]=a[n]:s?(c??=[],c.push(n)):r.issues.push({code:`invalid_key`,origin:`record`,issues:l.issues.map(e=>bl(e,i,Wl())),input:n,path:[n],inst:e});continue}let u=l.value;if(u===`__proto__`)continue;let d=t.valueType._zod.run({value:a[n],issues:[]},i);d instanceof Promise?o.push(d.then(e=>{e.issues.length&&r.issues.push(...gl(n,e.issues)),r.value[u]=e.value})):(d.issues.length&&r.issues.push(...gl(n,d.issues)),r.value[u]=d.value)}c&&c.length>0&&r.issues.push({code:`unrecognized_keys`,input:a,inst:e,keys:c,continue:!0})}return o.length?Promise.all(o).then(()=>r):r}}),vf=/*@__PURE__*/ N(`$ZodEnum`,(e,t)=>{P.init(e,t);let n=Ac(t.entries),r=new Set(n);e._zod.values=r,M(e,`pattern`,e=>{let t=Ac(e.def.entries).filter(e=>Qc.has(typeof e));return RegExp(t.length?`^(${t.map(e=>$c(e.toString())).join(`|`)})$`:`^[^\\s\\S]$`)}),e._zod.parse=(t,i)=>{let a=t.value;return r.has(a)||t.issues.push({code:`invalid_value`,values:n,input:a,inst:e}),t}}),yf=/*@__PURE__*/ N(`$ZodTransform`,(e,t)=>{P.init(e,t),e._zod.optin=`optional`,Ul.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction===`backward`)throw new Hl(e.constructor.name);let i=t.transform(n.value,n);if(r.async)return(i instanceof Promise?i:Promise.resolve(i)).then(e=>(n.value=e,n));if(i instanceof Promise)throw new Vl;return n.value=i,n}});function bf(e,t){return e.value=t.issues.length?void 0:t.value,e}const xf=/*@__PURE__*/ N(`$ZodOptional`,(e,t)=>{P.init(e,t),M(e,`optin`,e=>e.def.innerType._zod.optin===`defaulted`?`defaulted`:`optional`),e._zod.optout=`optional`,M(e,`values`,e=>{let t=e.def.innerType._zod.values;return t?/* @__PURE__ */ new Set([...t,void 0]):void 0}),M(e,`pattern`,e=>{let t=e.def.innerType._zod.pattern;return t?RegExp(`^(${Ic(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{if(e.value===void 0){if(t.innerType._zod.optin!==`defaulted`)return e;let r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then(t=>bf(e,t)):bf(e,r)}return t.innerType._zod.run(e,n)}}),Sf=/*@__PURE__*/ N(`$ZodExactOptional`,(e,t)=>{xf.init(e,t),M(e,`values`,e=>e.def.innerType._zod.values),M(e,`pattern`,e=>e.def.innerType._zod.pattern),e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)}),Cf=/*@__PURE__*/ N(`$ZodNullable`,(e,t)=>{P.init(e,t),M(e,`optin`,e=>e.def.innerType._zod.optin),M(e,`optout`,e=>e.def.innerType._zod.optout),M(e,`pattern`,e=>{let t=e.def.innerType._zod.pattern;return t?RegExp(`^(${Ic(t.source)}|null)$`):void 0}),M(e,`values`,e=>e.def.innerType._zod.values?/* @__PURE__ */ new Set([...e.def.innerType._zod.values,null]):void 0),e._zod.parse=(e,n)=>e.value===null?e:t.innerType._zod.run(e,n)}),wf=/*@__PURE__*/ N(`$ZodDefault`,(e,t)=>{P.init(e,t),e._zod.optin=`defaulted`,M(e,`values`,e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if(n.direction===`backward`)return t.innerType._zod.run(e,n);if(e.value===void 0)return e.value=t.defaultValue,e;let r=t.innerType._zod.run(e,n);return r instanceof Promise?r.then(e=>Tf(e,t)):Tf(r,t)}});function Tf(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}const Ef=/*@__PURE__*/ N(`$ZodPrefault`,(e,t)=>{P.init(e,t),e._zod.optin=`defaulted`,M(e,`values`,e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>(n.direction===`backward`||e.value===void 0&&(e.value=t.defaultValue),t.innerType._zod.run(e,n))}),Df=/*@__PURE__*/ N(`$ZodNonOptional`,(e,t)=>{P.init(e,t),M(e,`values`,e=>{let t=e.def.innerType._zod.values;return t?new Set([...t].filter(e=>e!==void 0)):void 0}),e._zod.parse=(n,r)=>{let i=t.innerType._zod.run(n,r);return i instanceof Promise?i.then(t=>Of(t,e)):Of(i,e)}});function Of(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:`invalid_type`,expected:`nonoptional`,input:e.value,inst:t}),e}function kf(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>bl(e,r,Wl()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}const Af=/*@__PURE__*/ N(`$ZodCatch`,(e,t)=>{P.init(e,t),M(e,`optin`,e=>e.def.innerType._zod.optin===`defaulted`?`defaulted`:`optional`),M(e,`optout`,e=>e.def.innerType._zod.optout),M(e,`values`,e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if(n.direction===`backward`)return t.innerType._zod.run(e,n);let r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then(r=>kf(e,r,t,n)):kf(e,r,t,n)}}),jf=/*@__PURE__*/ N(`$ZodPipe`,(e,t)=>{P.init(e,t),M(e,`values`,e=>e.def.in._zod.values),M(e,`optin`,e=>e.def.in._zod.optin),M(e,`optout`,e=>e.def.out._zod.optout),M(e,`propValues`,e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{if(n.direction===`backward`){let r=t.out._zod.run(e,n);return r instanceof Promise?r.then(e=>Mf(e,t.in,n)):Mf(r,t.in,n)}let r=t.in._zod.run(e,n);return r instanceof Promise?r.then(e=>Mf(e,t.out,n)):Mf(r,t.out,n)}});function Mf(e,t,n){return e.issues.some(e=>e.code!==`unrecognized_keys`)?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}const Nf=/*@__PURE__*/ N(`$ZodReadonly`,(e,t)=>{P.init(e,t),M(e,`propValues`,e=>e.def.innerType._zod.propValues),M(e,`values`,e=>e.def.innerType._zod.values),M(e,`optin`,e=>e.def.innerType?._zod?.optin),M(e,`optout`,e=>e.def.innerType?._zod?.optout),e._zod.parse=(e,n)=>{if(n.direction===`backward`)return t.innerType._zod.run(e,n);let r=t.innerType._zod.run(e,n);return r instanceof Promise?r.then(Pf):Pf(r)}});function Pf(e){return e.memo||(e.value=Object.freeze(e.value)),e}const Ff=/*@__PURE__*/ N(`$ZodCustom`,(e,t)=>{Xu.init(e,t),P.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{let r=n.value,i=t.fn(r);if(i instanceof Promise)return i.then(t=>If(t,n,r,e));If(i,n,r,e)}});function If(e,t,n,r){if(!e){let e={code:`custom`,input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(Tl(e))}}var Lf=class extends Error{constructor(){super(`Cannot parse a reference cycle that closes through a transform`),this.name=`ZodCyclicError`}};const Rf=`~memo`,zf=[];function Bf(e){return typeof e==`object`&&!!e}function Vf(e){return e.map(e=>e.path?{...e,path:e.path.slice()}:{...e})}const Hf=/*@__PURE__*/ new WeakMap;function Uf(e,t,n){let r=Hf.get(e);if(r!==void 0)return r?2:0;if(t.has(e))return 2;t.add(e);let i=0,a=e=>{if(i!==2&&e?._zod){let r=Uf(e,t,n);r>i&&(i=r)}},o=(e,r)=>{let i=0;for(let a of Reflect.ownKeys(e)){let o=Object.getOwnPropertyDescriptor(e,a);if(r&&!o.enumerable)continue;let s=o.get?1:o.value?._zod?Uf(o.value,t,n):0;s>i&&(i=s)}return i},s=e=>{e>i&&(i=e)},c=e._zod.def;switch(c.type){case`object`:{let e=Rc(c);s(e?o(e,!0):1),a(c.catchall);break}case`array`:a(c.element);break;case`tuple`:for(let e of c.items)a(e);a(c.rest);break;case`record`:case`map`:a(c.keyType),a(c.valueType);break;case`set`:a(c.valueType);break;case`union`:for(let e of c.options)a(e);break;case`intersection`:a(c.left),a(c.right);break;case`optional`:case`nullable`:case`default`:case`prefault`:case`catch`:case`readonly`:case`nonoptional`:case`promise`:case`success`:a(c.innerType);break;case`pipe`:a(c.in),a(c.out);break;case`function`:a(c.input),a(c.output);break;case`lazy`:{let r=c._cachedInner??(n?e._zod.innerType:void 0);s(r?Uf(r,t,!1):1);break}case`template_literal`:case`string`:case`number`:case`int`:case`boolean`:case`bigint`:case`symbol`:case`undefined`:case`null`:case`void`:case`never`:case`any`:case`unknown`:case`date`:case`nan`:case`enum`:case`literal`:case`file`:case`transform`:case`custom`:break;default:for(let e in c){let t=Object.getOwnPropertyDescriptor(c,e);if(!t||t.get)continue;let n=t.value;if(n&&typeof n==`object`){if(n._zod)a(n);else if(Array.isArray(n))for(let e of n)a(e)}}}return t.delete(e),Wf(e,i)}function Wf(e,t){return t!==1&&Hf.set(e,t===2),t}function Gf(e,t){let n=e.buckets.get(t);return n||(n=/* @__PURE__ */ new WeakMap,e.buckets.set(t,n)),n}let Kf;const qf=[],Jf={alloc(e,t,n){let r=Kf;if(!r)return n;Kf=void 0;let i={value:n,issues:null};return r.set(t.value,i),qf.push(i),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let t=e._zod.parse,n=(e,n)=>{if(n.direction!==`backward`&&Xf(n,e.value))throw new Lf;return t(e,n)};e._zod.parse=n,e._zod.run===t&&(e._zod.run=n)})},attach(e){var t;let n,r=!1,i,a;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let t=e._zod.parse,o=(s,c)=>{if(n===void 0){let i=Uf(e,/* @__PURE__ */ new Set,!1);if(i===0)return e._zod.parse=t,e._zod.run===o&&(e._zod.run=t),t(s,c);i===2||r?n=!0:r=!0}let l=s.value;if(!Bf(l))return t(s,c);let u=c[Rf];u||(u={buckets:/* @__PURE__ */ new WeakMap,backEdges:void 0},c[Rf]=u);let d;i===c?d=a:(d=Gf(u,e),i=c,a=d);let f=d.get(l);if(f)return s.value=f.value,f.issues?f.issues.length&&s.issues.push(...Vf(f.issues)):(s.memo=!0,u.backEdges??(u.backEdges=/* @__PURE__ */ new WeakSet),u.backEdges.add(f.value)),s;Kf=d;let p=qf.length,m=t(s,c);Kf=void 0;let h=qf.length>p?qf.pop():void 0;return m instanceof Promise?m.then(e=>(h&&(h.issues=e.issues.length?Vf(e.issues):zf),e)):(h&&(h.issues=m.issues.length?Vf(m.issues):zf),m)};e._zod.parse=o,e._zod.run===t&&(e._zod.run=o)})}};function Yf(){return Jf}function Xf(e,t){let n=e[Rf]?.backEdges;return n!==void 0&&Bf(t)&&n.has(t)}const Zf=()=>{let e={string:{unit:`characters`,verb:`to have`},file:{unit:`bytes`,verb:`to have`},array:{unit:`items`,verb:`to have`},set:{unit:`items`,verb:`to have`},map:{unit:`entries`,verb:`to have`}};function t(t){return e[t]??null}let n={regex:`input`,email:`email address`,url:`URL`,emoji:`emoji`,uuid:`UUID`,uuidv4:`UUIDv4`,uuidv6:`UUIDv6`,nanoid:`nanoid`,guid:`GUID`,cuid:`cuid`,cuid2:`cuid2`,ulid:`ULID`,xid:`XID`,ksuid:`KSUID`,datetime:`ISO datetime`,date:`ISO date`,time:`ISO time`,duration:`ISO duration`,ipv4:`IPv4 address`,ipv6:`IPv6 address`,mac:`MAC address`,cidrv4:`IPv4 range`,cidrv6:`IPv6 range`,base64:`base64-encoded string`,base64url:`base64url-encoded string`,json_string:`JSON string`,e164:`E.164 number`,currency_code:`currency code`,credit_card:`credit card number`,iban:`IBAN`,jwt:`JWT`,template_literal:`input`},r={nan:`NaN`};function i(e,t){return e===`number`&&typeof t==`number`&&!Number.isFinite(t)?String(t):r[e]??e}return e=>{switch(e.code){case`invalid_type`:return`Invalid input: expected ${i(e.expected)}, received ${i(wl(e.input),e.input)}`;case`invalid_value`:return e.values.length===1?`Invalid input: expected ${tl(e.values[0])}`:`Invalid option: expected one of ${jc(e.values,`|`)}`;case`too_big`:{let n=e.exact?`exactly `:e.inclusive?`<=`:`<`,r=t(e.origin);return r?`Too big: expected ${e.origin??`value`} to have ${n}${e.maximum.toString()} ${r.unit??`elements`}`:`Too big: expected ${e.origin??`value`} to be ${n}${e.maximum.toString()}`}case`too_small`:{let n=e.exact?`exactly `:e.inclusive?`>=`:`>`,r=t(e.origin);return r?`Too small: expected ${e.origin} to have ${n}${e.minimum.toString()} ${r.unit}`:`Too small: expected ${e.origin} to be ${n}${e.minimum.toString()}`}case`invalid_format`:{let t=e;return t.format===`starts_with`?`Invalid string: must start with "${t.prefix}"`:t.format===`ends_with`?`Invalid string: must end with "${t.suffix}"`:t.format===`includes`?`Invalid string: must include "${t.includes}"`:t.format===`regex`?`Invalid string: must match pattern ${t.pattern}`:`Invalid ${n[t.format]??e.format}`}case`not_multiple_of`:return`Invalid number: must be a multiple of ${e.divisor}`;case`unrecognized_keys`:return`Unrecognized key${e.keys.length>1?`s`:``}: ${jc(e.keys,`, `)}`;case`invalid_key`:return`Invalid key in ${e.origin}`;case`invalid_union`:return e.options&&Array.isArray(e.options)&&e.options.length>0?`Invalid discriminator value. Expected ${e.options.map(e=>`'${e}'`).join(` | `)}`:e.inclusive===!1?`Invalid input: more than one option matched`:`Invalid input`;case`invalid_element`:return`Invalid value in ${e.origin}`;default:return`Invalid input`}}};function Qf(){return{localeError:Zf()}}var $f,ep=class{constructor(){this._map=/* @__PURE__ */ new WeakMap,this._idmap=/* @__PURE__ */ new Map}add(e,...t){let n=t[0];return this._map.set(e,n),n&&typeof n==`object`&&`id`in n&&this._idmap.set(n.id,e),this}clear(){return this._map=/* @__PURE__ */ new WeakMap,this._idmap=/* @__PURE__ */ new Map,this}remove(e){let t=this._map.get(e);return t&&typeof t==`object`&&`id`in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){let t=e._zod.parent;if(t){let n={...this.get(t)??{}};delete n.id;let r={...n,...this._map.get(e)};return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function tp(){return new ep}($f=globalThis).__zod_globalRegistry??($f.__zod_globalRegistry=tp());const np=globalThis.__zod_globalRegistry;function rp(e){return e.checks&&=[...e.checks],e}// @__NO_SIDE_EFFECTS__
function ip(e,t){return new e(rp({type:`string`,...j(t)}))}// @__NO_SIDE_EFFECTS__
function ap(e,t){return new e({type:`string`,format:`email`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function op(e,t){return new e({type:`string`,format:`guid`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function sp(e,t){return new e({type:`string`,format:`uuid`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function cp(e,t){return new e({type:`string`,format:`uuid`,check:`string_format`,abort:!1,version:`v4`,...j(t)})}// @__NO_SIDE_EFFECTS__
function lp(e,t){return new e({type:`string`,format:`uuid`,check:`string_format`,abort:!1,version:`v6`,...j(t)})}// @__NO_SIDE_EFFECTS__
function up(e,t){return new e({type:`string`,format:`uuid`,check:`string_format`,abort:!1,version:`v7`,...j(t)})}// @__NO_SIDE_EFFECTS__
function dp(e,t){return new e({type:`string`,format:`url`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function fp(e,t){return new e({type:`string`,format:`emoji`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function pp(e,t){return new e({type:`string`,format:`nanoid`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function mp(e,t){return new e({type:`string`,format:`cuid`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function hp(e,t){return new e({type:`string`,format:`cuid2`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function gp(e,t){return new e({type:`string`,format:`ulid`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function _p(e,t){return new e({type:`string`,format:`xid`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function vp(e,t){return new e({type:`string`,format:`ksuid`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function yp(e,t){return new e({type:`string`,format:`ipv4`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function bp(e,t){return new e({type:`string`,format:`ipv6`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function xp(e,t){return new e({type:`string`,format:`cidrv4`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function Sp(e,t){return new e({type:`string`,format:`cidrv6`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function Cp(e,t){return new e({type:`string`,format:`base64`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function wp(e,t){return new e({type:`string`,format:`base64url`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function Tp(e,t){return new e({type:`string`,format:`e164`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function Ep(e,t){return new e({type:`string`,format:`jwt`,check:`string_format`,abort:!1,...j(t)})}// @__NO_SIDE_EFFECTS__
function Dp(e,t){return new e({type:`string`,format:`datetime`,check:`string_format`,offset:!1,local:!1,precision:null,...j(t)})}// @__NO_SIDE_EFFECTS__
function Op(e,t){return new e({type:`string`,format:`date`,check:`string_format`,...j(t)})}// @__NO_SIDE_EFFECTS__
function kp(e,t){return new e({type:`string`,format:`time`,check:`string_format`,precision:null,...j(t)})}// @__NO_SIDE_EFFECTS__
function Ap(e,t){return new e({type:`string`,format:`duration`,check:`string_format`,...j(t)})}// @__NO_SIDE_EFFECTS__
function jp(e){return new e({type:`unknown`})}// @__NO_SIDE_EFFECTS__
function Mp(e,t){return new e({type:`never`,...j(t)})}// @__NO_SIDE_EFFECTS__
function Np(e,t){return new Qu({check:`max_length`,...j(t),maximum:e})}// @__NO_SIDE_EFFECTS__
function Pp(e,t){return new $u({check:`min_length`,...j(t),minimum:e})}// @__NO_SIDE_EFFECTS__
function Fp(e,t){return new ed({check:`length_equals`,...j(t),length:e})}// @__NO_SIDE_EFFECTS__
function Ip(e,t){return new nd({check:`string_format`,format:`regex`,...j(t),pattern:e})}// @__NO_SIDE_EFFECTS__
function Lp(e){return new rd({check:`string_format`,format:`lowercase`,...j(e)})}// @__NO_SIDE_EFFECTS__
function Rp(e){return new id({check:`string_format`,format:`uppercase`,...j(e)})}// @__NO_SIDE_EFFECTS__
function zp(e,t){return new ad({check:`string_format`,format:`includes`,...j(t),includes:e})}// @__NO_SIDE_EFFECTS__
function Bp(e,t){return new od({check:`string_format`,format:`starts_with`,...j(t),prefix:e})}// @__NO_SIDE_EFFECTS__
function Vp(e,t){return new sd({check:`string_format`,format:`ends_with`,...j(t),suffix:e})}// @__NO_SIDE_EFFECTS__
function Hp(e){return new cd({check:`overwrite`,tx:e})}// @__NO_SIDE_EFFECTS__
function Up(e){return/* @__PURE__ */ Hp(t=>t.normalize(e))}// @__NO_SIDE_EFFECTS__
function Wp(){return/* @__PURE__ */ Hp(e=>e.trim())}// @__NO_SIDE_EFFECTS__
function Gp(){return/* @__PURE__ */ Hp(e=>e.toLowerCase())}// @__NO_SIDE_EFFECTS__
function Kp(){return/* @__PURE__ */ Hp(e=>e.toUpperCase())}// @__NO_SIDE_EFFECTS__
function qp(){return/* @__PURE__ */ Hp(e=>Kc(e))}// @__NO_SIDE_EFFECTS__
function Jp(e,t,n){return new e({type:`array`,element:t,...j(n)})}// @__NO_SIDE_EFFECTS__
function Yp(e,t,n){return new e({type:`custom`,check:`custom`,fn:t,...j(n)})}// @__NO_SIDE_EFFECTS__
function Xp(e,t){let n=/* @__PURE__ */ Zp(t=>(t.addIssue=e=>{if(typeof e==`string`)t.issues.push(Tl(e,t.value,n._zod.def));else{let r=e;r.fatal&&(r.continue=!1),r.code??=`custom`,`input`in r||(r.input=t.value),r.inst??=n,r.continue??=!n._zod.def.abort,t.issues.push(Tl(r))}},e(t.value,t)),t);return n}// @__NO_SIDE_EFFECTS__
function Zp(e,t){let n=new Xu({check:`custom`,...j(t)});return n._zod.check=e,n}function Qp(e,...t){for(let n of t)for(let t of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,t)&&Lc(e,t,n[t]);return e}function $p(e){let t=e?.target??`draft-2020-12`;return t===`draft-4`&&(t=`draft-04`),t===`draft-7`&&(t=`draft-07`),{processors:e.processors??{},metadataRegistry:e?.metadata??np,target:t,unrepresentable:e?.unrepresentable??`throw`,override:e?.override??(()=>{}),io:e?.io??`output`,counter:0,seen:/* @__PURE__ */ new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??`ref`,reused:e?.reused??`inline`,intersections:[],deferred:[],external:e?.external??void 0}}function em(e,t,n,r,i){let a=typeof t.unrepresentable==`function`?t.unrepresentable({zodSchema:e,path:r.path,message:i}):t.unrepresentable;if(a===`any`)return!1;if(a===void 0||a===`throw`)throw Error(i);return Object.assign(n,a),!0}function I(e,t,n={path:[],schemaPath:[]}){var r;let i=e._zod.def,a=t.seen.get(e);if(a)return a.count++,n.schemaPath.includes(e)&&(a.cycle=n.path),a.schema;let o={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,o),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let s=e._zod.toJSONSchema?.();if(s)o.schema=s;else{let r={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,o.schema,r);else{let n=o.schema,a=t.processors[i.type];if(!a)throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);a(e,t,n,r)}let a=e._zod.parent;a&&(o.ref||=a,I(a,t,r),t.seen.get(a).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&Qp(o.schema,c),t.io===`input`&&um(e)&&(delete o.schema.examples,delete o.schema.default),t.io===`input`&&`_prefault`in o.schema&&((r=o.schema).default??(r.default=o.schema._prefault)),delete o.schema._prefault,t.seen.get(e).schema}function tm(e){return e.replace(/~/g,`~0`).replace(/\//g,`~1`)}function nm(e,t){let n=e.seen.get(t);if(!n)throw Error(`Unprocessed schema. This is a bug in Zod.`);if(e.external&&e.sharedDefsExtractedFor===e.external)return;let r=/* @__PURE__ */ new Map;for(let t of e.seen.entries()){let n=e.metadataRegistry.get(t[0])?.id;if(n){let e=r.get(n);if(e&&e!==t[0])throw Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.set(n,t[0])}}let i=t=>{let r=e.target===`draft-2020-12`?`$defs`:`definitions`;if(e.external){let n=e.external.registry.get(t[0])?.id,i=e.external.uri??(e=>e);if(n)return{ref:i(n)};let a=t[1].defId??t[1].schema.id??`schema${e.counter++}`;return t[1].defId=a,{defId:a,ref:`${i(`__shared`)}#/${r}/${tm(a)}`}}let i=`#/${r}/`;if(t[1]===n&&!t[1].schema.id)return{ref:`#`};let a=t[1].schema.id??`__schema${e.counter++}`;return{defId:a,ref:i+tm(a)}},a=e=>{if(e[1].schema.$ref)return;let t=e[1],{ref:n,defId:r}=i(e);t.def={...t.schema},r&&(t.defId=r);let a=t.schema;for(let e in a)delete a[e];a.$ref=n};if(e.cycles===`throw`)for(let t of e.seen.entries()){let e=t[1];if(e.cycle)throw Error(`Cycle detected: #/${e.cycle?.join(`/`)}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let n of e.seen.entries()){let r=n[1];if(t===n[0])a(n);else{if(e.external){let r=e.external.registry.get(n[0])?.id;if(t!==n[0]&&r){a(n);continue}}(e.metadataRegistry.get(n[0])?.id||r.cycle||r.count>1&&e.reused===`ref`)&&a(n)}}e.external&&(e.sharedDefsExtractedFor=e.external)}function rm(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let n=[];for(let e of t){if(!e||typeof e!=`object`)return;rm(e);let t=Object.keys(e);if(t.length!==1||t[0]!==`type`)return;let r=e.type;for(let e of Array.isArray(r)?r:[r]){if(typeof e!=`string`)return;n.includes(e)||n.push(e)}}delete e.anyOf,e.type=n.length===1?n[0]:n}const im=/* @__PURE__ */ new Set([`type`,`properties`,`required`,`additionalProperties`]),am=[`oneOf`,`anyOf`];function om(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!=`object`||!t?null:Object.keys(t).length?t:null}function sm(e){let t=[];for(let n of e){if(typeof n!=`object`||n.type!==`object`)return null;for(let e in n)if(!im.has(e))return null;t.push(n)}let n={},r=/* @__PURE__ */ new Set;for(let e of t){for(let r in e.properties){if(Object.prototype.hasOwnProperty.call(n,r))continue;let e=[];for(let n of t){let t=n.properties?.[r]??om(n);t!=null&&(e.some(e=>JSON.stringify(e)===JSON.stringify(t))||e.push(t))}Lc(n,r,e.length===1?e[0]:sm(e)??{allOf:e})}for(let t of e.required??[])r.add(t)}let i={type:`object`,properties:n};if(r.size&&(i.required=[...r]),t.every(e=>e.additionalProperties===!1))i.additionalProperties=!1;else{let e=[];for(let n of t){let t=om(n);t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t))&&e.push(t)}e.length===1?i.additionalProperties=e[0]:e.length>1&&(i.additionalProperties={allOf:e})}return i}function cm(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let t of im)if(t in e)return;let n=t.filter(e=>am.some(t=>Array.isArray(e[t]))),r=null;if(!n.length)r=sm(t);else{let e=n[0],i=am.find(t=>Array.isArray(e[t]));if(Object.keys(e).length!==1)return;let a=t.filter(t=>t!==e),o=e[i].map(e=>sm([...a,e]));if(o.some(e=>!e))return;r={[i]:o}}r&&(delete e.allOf,Qp(e,r))}function lm(e,t){let n=e.seen.get(t);if(!n)throw Error(`Unprocessed schema. This is a bug in Zod.`);let r=t=>{let n=e.seen.get(t);if(n.ref===null)return;let i=n.def??n.schema,a={...i},o=n.ref;if(n.ref=null,o){r(o);let n=e.seen.get(o),s=n.schema;if(s.$ref&&(e.target===`draft-07`||e.target===`draft-04`||e.target===`openapi-3.0`)?(i.allOf=i.allOf??[],i.allOf.push(s)):Qp(i,s),Qp(i,a),t._zod.parent===o)for(let e in i)e!==`$ref`&&e!==`allOf`&&(e in a||delete i[e]);if(s.$ref&&n.def)for(let e in i)e!==`$ref`&&e!==`allOf`&&e in n.def&&JSON.stringify(i[e])===JSON.stringify(n.def[e])&&delete i[e]}let s=t._zod.parent;if(s&&s!==o){r(s);let t=e.seen.get(s);if(t?.schema.$ref&&(i.$ref=t.schema.$ref,t.def))for(let e in i)e!==`$ref`&&e!==`allOf`&&e in t.def&&JSON.stringify(i[e])===JSON.stringify(t.def[e])&&delete i[e]}e.override({zodSchema:t,jsonSchema:i,path:n.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let t of[...e.seen.entries()].reverse())r(t[0]);if(e.target!==`openapi-3.0`)for(let t of e.seen.entries())rm(t[1].def??t[1].schema);for(let t of e.deferred)t();if(e.intersections.length){let t=/* @__PURE__ */ new Map;for(let n of e.seen.values())for(let e of[n.schema,n.def]){let n=e?.allOf;if(!Array.isArray(n))continue;let r=t.get(n);r?r.push(e):t.set(n,[e])}for(let n of e.intersections)for(let e of t.get(n)??[])cm(e)}}let i={};if(e.target===`draft-2020-12`?i.$schema=`https://json-schema.org/draft/2020-12/schema`:e.target===`draft-07`?i.$schema=`http://json-schema.org/draft-07/schema#`:e.target===`draft-04`?i.$schema=`http://json-schema.org/draft-04/schema#`:e.target,e.external?.uri){let n=e.external.registry.get(t)?.id;if(!n)throw Error("Schema is missing an `id` property");i.$id=e.external.uri(n)}Qp(i,n.defId?n.schema:n.def??n.schema);let a=e.metadataRegistry.get(t)?.id;a!==void 0&&i.id===a&&delete i.id;let o=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let t of e.seen.entries()){let e=t[1];e.def&&e.defId&&(e.def.id===e.defId&&delete e.def.id,Lc(o,e.defId,e.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(o).length>0&&(e.target===`draft-2020-12`?i.$defs=o:i.definitions=o);try{let n=JSON.parse(JSON.stringify(i));return Object.defineProperty(n,"~standard",{value:{...t[`~standard`],jsonSchema:{input:fm(t,`input`,e.processors),output:fm(t,`output`,e.processors)}},enumerable:!1,writable:!1}),n}catch{throw Error(`Error converting schema to JSON.`)}}function um(e,t){let n=t??{seen:/* @__PURE__ */ new Set};if(n.seen.has(e))return!1;n.seen.add(e);let r=e._zod.def;if(r.type===`transform`)return!0;if(r.type===`array`)return um(r.element,n);if(r.type===`set`)return um(r.valueType,n);if(r.type===`lazy`)return um(r.getter(),n);if(r.type===`promise`||r.type===`optional`||r.type===`nonoptional`||r.type===`nullable`||r.type===`readonly`||r.type==="default"||r.type===`prefault`||r.type===`catch`)return um(r.innerType,n);if(r.type===`intersection`)return um(r.left,n)||um(r.right,n);if(r.type===`record`||r.type===`map`)return um(r.keyType,n)||um(r.valueType,n);if(r.type===`pipe`)return e._zod.traits.has(`$ZodCodec`)?!0:um(r.in,n)||um(r.out,n);if(r.type===`object`){for(let e in r.shape)if(um(r.shape[e],n))return!0;return!1}if(r.type===`union`){for(let e of r.options)if(um(e,n))return!0;return!1}if(r.type===`tuple`){for(let e of r.items)if(um(e,n))return!0;return!!(r.rest&&um(r.rest,n))}return!1}const dm=(e,t={})=>n=>{let r=$p({...n,processors:t});return I(e,r),nm(r,e),lm(r,e)},fm=(e,t,n={})=>r=>{let{libraryOptions:i,target:a}=r??{},o=$p({...i??{},target:a,io:t,processors:n});return I(e,o),nm(o,e),lm(o,e)},pm=(e,t,n)=>{(e[t]===void 0||n>e[t])&&(e[t]=n)},mm=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},hm=(e,t)=>{pm(e,`minimum`,t),mm(e,`maximum`,t)},gm=(e,t)=>{e.multipleOf??=[],e.multipleOf.includes(t)||e.multipleOf.push(t)},_m=(e,t)=>{e.patterns??=/* @__PURE__ */ new Set,e.patterns.add(t)},vm=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]},ym=(e,t)=>{e.format=t,t.includes(`int`)&&(e.isInt=!0)},bm=(e,t)=>pm(e,`minimum`,t.minimum),xm=(e,t)=>mm(e,`maximum`,t.maximum),Sm=e=>(t,n)=>{ym(t,n.format);let[r,i]=e[n.format];pm(t,`minimum`,r),mm(t,`maximum`,i)},Cm={greater_than:(e,t)=>pm(e,t.inclusive?`minimum`:`exclusiveMinimum`,t.value),less_than:(e,t)=>mm(e,t.inclusive?`maximum`:`exclusiveMaximum`,t.value),multiple_of:(e,t)=>gm(e,t.value),number_format:Sm(rl),bigint_format:Sm(il),min_length:bm,max_length:xm,length_equals:(e,t)=>hm(e,t.length),min_size:bm,max_size:xm,size_equals:(e,t)=>hm(e,t.size),string_format:(e,t)=>{ym(e,t.format),t.pattern&&_m(e,t.pattern),(t.format===`base64`||t.format===`base64url`)&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>vm(e,t.mime)};function wm(e){let t={},n=e._zod.def,r=e._zod.traits.has(`$ZodCheck`)?[e,...n.checks??[]]:n.checks??[];for(let e of r)Cm[e._zod.def.check]?.(t,e._zod.def);let i=e._zod.bag;i.minimum!==void 0&&pm(t,`minimum`,i.minimum),i.exclusiveMinimum!==void 0&&pm(t,`exclusiveMinimum`,i.exclusiveMinimum),i.maximum!==void 0&&mm(t,`maximum`,i.maximum),i.exclusiveMaximum!==void 0&&mm(t,`exclusiveMaximum`,i.exclusiveMaximum),i.multipleOf!==void 0&&gm(t,i.multipleOf),i.format!==void 0&&(t.format??=i.format,i.format.includes(`int`)&&(t.isInt=!0)),i.mime&&vm(t,i.mime);for(let e of i.patterns??[])_m(t,e);return t}const Tm={guid:`uuid`,url:`uri`,datetime:`date-time`,json_string:`json-string`,regex:``},Em=/* @__PURE__ */ new Map([[Gd,Fu],[qd,Iu]]),Dm=e=>Em.get(e)??e,Om=(e,t,n,r)=>{let i=n;i.type=`string`;let{minimum:a,maximum:o,format:s,patterns:c,contentEncoding:l,laxFormat:u}=wm(e);if(typeof a==`number`&&(i.minLength=a),typeof o==`number`&&(i.maxLength=o),s&&(i.format=Tm[s]??s,i.format===``&&delete i.format,(s===`time`||u)&&delete i.format),l&&(i.contentEncoding=l),c&&c.size>0){let e=[...c].map(Dm);e.length===1?i.pattern=e[0].source:e.length>1&&(i.allOf=[...e.map(e=>({...t.target===`draft-07`||t.target===`draft-04`||t.target===`openapi-3.0`?{type:`string`}:{},pattern:e.source}))])}},km=(e,t,n,r)=>{n.not={}},Am=(e,t,n,r)=>{let i=e._zod.def,a=Ac(i.entries);a.length===0?n.not={}:(a.every(e=>typeof e==`number`)&&(n.type=`number`),a.every(e=>typeof e==`string`)&&(n.type=`string`),n.enum=a)},jm=(e,t,n,r)=>{em(e,t,n,r,`Custom types cannot be represented in JSON Schema`)},Mm=(e,t,n,r)=>{em(e,t,n,r,`Transforms cannot be represented in JSON Schema`)},Nm=(e,t,n,r)=>{let i=n,a=e._zod.def,{minimum:o,maximum:s}=wm(e);typeof o==`number`&&(i.minItems=o),typeof s==`number`&&(i.maxItems=s),i.type=`array`,i.items=I(a.element,t,{...r,path:[...r.path,`items`]})};function Pm(e){let t=e._zod.def;return t.type===`pipe`&&t.in._zod.traits.has(`$ZodTransform`)?Pm(t.out):t.type===`catch`?Pm(t.innerType):e._zod.optin}const Fm=(e,t,n,r)=>{let i=n,a=e._zod.def,o=a.shape;if(Object.getOwnPropertySymbols(o).length&&em(e,t,i,r,`Symbol keys cannot be represented in JSON Schema`))return;i.type=`object`,i.properties={};for(let e in o)Lc(i.properties,e,I(o[e],t,{...r,path:[...r.path,`properties`,e]}));let s=[];for(let e of Object.keys(o)){let n=a.shape[e];(t.io===`input`?Pm(n)===void 0:n._zod.optout===void 0)&&s.push(e)}s.length>0&&(i.required=s),a.catchall?._zod.def.type===`never`?i.additionalProperties=!1:a.catchall?a.catchall&&(i.additionalProperties=I(a.catchall,t,{...r,path:[...r.path,`additionalProperties`]})):t.io===`output`&&(i.additionalProperties=!1)},Im=(e,t,n,r)=>{let i=e._zod.def,a=i.inclusive===!1,o=i.options.map((e,n)=>I(e,t,{...r,path:[...r.path,a?`oneOf`:`anyOf`,n]}));a?n.oneOf=o:n.anyOf=o},Lm=(e,t,n,r)=>{let i=e._zod.def,a=I(i.left,t,{...r,path:[...r.path,`allOf`,0]}),o=I(i.right,t,{...r,path:[...r.path,`allOf`,1]}),s=e=>`allOf`in e&&Object.keys(e).length===1,c=[...s(a)?a.allOf:[a],...s(o)?o.allOf:[o]];n.allOf=c,t.intersections.push(c)};function Rm(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t);let r=e.get(t)?.def;if(!r)return t;let i=Rm(e,r,n);return i===r?t:i}for(let r of[`anyOf`,`oneOf`]){let i=t[r];if(!Array.isArray(i))continue;let a=i.map(t=>Rm(e,t,n));a.some((e,t)=>e!==i[t])&&(t={...t,[r]:a})}let r=Array.isArray(t.type)?t.type:[t.type],i=!r.includes(`string`)&&r.some(e=>e===`number`||e===`integer`),a=t.enum??(t.const===void 0?void 0:[t.const]);if(!i&&!a?.some(e=>typeof e==`number`))return t;let{minimum:o,maximum:s,exclusiveMinimum:c,exclusiveMaximum:l,multipleOf:u,format:d,id:f,...p}=t;return p.enum?p.enum=p.enum.map(e=>typeof e==`number`?String(e):e):typeof p.const==`number`&&(p.const=String(p.const)),i&&(p.type=`string`,a||(p.pattern=(r.includes(`number`)?qu:Ku).source)),p}const zm=/* @__PURE__ */ new WeakMap;function Bm(e){let t=/* @__PURE__ */ new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let n=/* @__PURE__ */ new Map;for(let r of zm.get(e)??[]){let i=e.seen.get(r),a=(i?.def??i?.schema)?.propertyNames;if(!a||a===!0||n.has(a))continue;let o=Rm(t,a,/* @__PURE__ */ new Set);o!==a&&n.set(a,o)}if(n.size)for(let t of e.seen.values())for(let e of[t.schema,t.def]){let t=e&&n.get(e.propertyNames);t&&(e.propertyNames=t)}}const Vm=(e,t,n,r)=>{let i=n,a=e._zod.def;i.type=`object`;let o=a.keyType,s=wm(o).patterns;if(a.mode===`loose`&&s&&s.size>0){let e=I(a.valueType,t,{...r,path:[...r.path,`patternProperties`,`*`]});i.patternProperties={};for(let t of s)Lc(i.patternProperties,Dm(t).source,e)}else{if(t.target===`draft-07`||t.target===`draft-2020-12`){i.propertyNames=I(a.keyType,t,{...r,path:[...r.path,`propertyNames`]});let n=zm.get(t);n||(n=[],zm.set(t,n),t.deferred.push(()=>Bm(t))),n.push(e)}i.additionalProperties=I(a.valueType,t,{...r,path:[...r.path,`additionalProperties`]})}let c=o._zod.values,l=t.io===`input`&&Pm(a.valueType)!==void 0;if(c&&!a.partial&&!l){let e=[...c].filter(e=>typeof e==`string`||typeof e==`number`);e.length>0&&(i.required=e.map(String))}},Hm=(e,t,n,r)=>{let i=e._zod.def,a=I(i.innerType,t,r),o=t.seen.get(e);t.target===`openapi-3.0`?(o.ref=i.innerType,n.nullable=!0):n.anyOf=[a,{type:`null`}]},Um=(e,t,n,r)=>{let i=e._zod.def;I(i.innerType,t,r);let a=t.seen.get(e);a.ref=i.innerType},Wm=Symbol();function Gm(e,t,n,r,i){let a=!1,o=JSON.stringify(e,(e,t)=>typeof t==`bigint`?(a=!0,null):t);return a?(em(t,n,r,i,`BigInt defaults cannot be represented in JSON Schema`),Wm):JSON.parse(o)}const Km=(e,t,n,r)=>{let i=e._zod.def;I(i.innerType,t,r);let a=t.seen.get(e);a.ref=i.innerType;let o=Gm(i.defaultValue,e,t,n,r);o!==Wm&&(n.default=o)},qm=(e,t,n,r)=>{let i=e._zod.def;I(i.innerType,t,r);let a=t.seen.get(e);if(a.ref=i.innerType,t.io!==`input`)return;let o=Gm(i.defaultValue,e,t,n,r);o!==Wm&&(n._prefault=o)},Jm=(e,t,n,r)=>{let i=e._zod.def;I(i.innerType,t,r);let a=t.seen.get(e);a.ref=i.innerType;let o;try{o=i.catchValue(void 0)}catch{em(e,t,n,r,`Dynamic catch values are not supported in JSON Schema`);return}n.default=o},Ym=(e,t,n,r)=>{let i=e._zod.def,a=i.in._zod.traits.has(`$ZodTransform`),o=t.io===`input`?a?i.out:i.in:i.out;I(o,t,r);let s=t.seen.get(e);s.ref=o},Xm=(e,t,n,r)=>{let i=e._zod.def;I(i.innerType,t,r);let a=t.seen.get(e);a.ref=i.innerType,n.readOnly=!0},Zm=(e,t,n,r)=>{let i=e._zod.def;I(i.innerType,t,r);let a=t.seen.get(e);a.ref=i.innerType},Qm=/* @__PURE__ */ new WeakSet([Object.prototype,Error.prototype]);function $m(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let e=n(this);return Object.defineProperty(this,t,{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,t,{value:e,configurable:!0,writable:!0})}})}const eh=/*@__PURE__*/ N(`ZodError`,(e,t)=>{Xl.init(e,t),e.name=`ZodError`;let n=Object.getPrototypeOf(e);Qm.has(n)||(Qm.add(n),$m(n,`format`,e=>t=>$l(e,t)),$m(n,`flatten`,e=>t=>Ql(e,t)),$m(n,`addIssue`,e=>t=>{e.issues.push(t),e.message=JSON.stringify(e.issues,Mc,2)}),$m(n,`addIssues`,e=>t=>{e.issues.push(...t),e.message=JSON.stringify(e.issues,Mc,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},void 0,{Parent:Error}),th=/* @__PURE__ */ tu(eh),nh=/* @__PURE__ */ nu(eh),rh=/* @__PURE__ */ ru(eh),ih=/* @__PURE__ */ au(eh),ah=/* @__PURE__ */ du(eh),oh=/* @__PURE__ */ fu(eh),sh=/* @__PURE__ */ pu(eh),ch=/* @__PURE__ */ mu(eh),lh=/* @__PURE__ */ hu(eh),uh=/* @__PURE__ */ gu(eh),dh=/* @__PURE__ */ _u(eh),fh=/* @__PURE__ */ vu(eh);function ph(){Ul.localeError||Wl(Qf())}function mh(){Ul.memoizer||Wl({memoizer:Yf()})}const L=/*@__PURE__*/ N(`ZodType`,(e,t)=>(ph(),P.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(Wc(t,{checks:[...t.checks??[],...e.map(e=>typeof e==`function`?{_zod:{check:e,def:{check:`custom`},onattach:[]}}:e)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return el(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(Tg(e,t))},superRefine(e,t){return this.check(Eg(e,t))},overwrite(e){return this.check(/* @__PURE__ */ Hp(e))},optional(){return sg(this)},exactOptional(){return lg(this)},nullable(){return dg(this)},nullish(){return sg(dg(this))},nonoptional(e){return _g(this,e)},array(){return Kh(this)},or(e){return Zh([this,e])},and(e){return $h(this,e)},transform(e){return xg(this,ag(e))},default(e){return pg(this,e)},prefault(e){return hg(this,e)},catch(e){return yg(this,e)},pipe(e){return xg(this,e)},readonly(){return Cg(this)},describe(e){let t=this.clone();return np.add(t,{description:e}),t},meta(...e){if(e.length===0)return np.get(this);let t=this.clone();return np.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return Ol(this,`~standard`,{...pd(this),jsonSchema:{input:fm(this,`input`),output:fm(this,`output`)}})},set"~standard"(e){Dl(this,`~standard`,e)},parse:function e(t,n){return th(this,t,n,{callee:e})},parseAsync:async function e(t,n){return await nh(this,t,n,{callee:e})},safeParse(e,t){return rh(this,e,t)},async safeParseAsync(e,t){return ih(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){Dl(this,`spa`,e)},validate(e,t){return cu(this,e,t)},validateAsync(e,t){return uu(this,e,t)},encode:function e(t,n){return ah(this,t,n,{callee:e})},decode:function e(t,n){return oh(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await sh(this,t,n,{callee:e})},decodeAsync:async function e(t,n){return await ch(this,t,n,{callee:e})},safeEncode(e,t){return lh(this,e,t)},safeDecode(e,t){return uh(this,e,t)},async safeEncodeAsync(e,t){return dh(this,e,t)},async safeDecodeAsync(e,t){return fh(this,e,t)},toJSONSchema(e){return dm(this,{})(e)},get description(){return np.get(this)?.description},get _def(){return this._zod.def}}),hh=/*@__PURE__*/ N(`_ZodString`,(e,t)=>{md.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Om(e,t,n,r)},/*@__PURE__*/ kl({format:e=>wm(e).format??null,minLength:e=>wm(e).minimum??null,maxLength:e=>wm(e).maximum??null},{regex(...e){return this.check(/* @__PURE__ */ Ip(...e))},includes(...e){return this.check(/* @__PURE__ */ zp(...e))},startsWith(...e){return this.check(/* @__PURE__ */ Bp(...e))},endsWith(...e){return this.check(/* @__PURE__ */ Vp(...e))},min(...e){return this.check(/* @__PURE__ */ Pp(...e))},max(...e){return this.check(/* @__PURE__ */ Np(...e))},length(...e){return this.check(/* @__PURE__ */ Fp(...e))},nonempty(...e){return this.check(/* @__PURE__ */ Pp(1,...e))},lowercase(e){return this.check(/* @__PURE__ */ Lp(e))},uppercase(e){return this.check(/* @__PURE__ */ Rp(e))},trim(){return this.check(/* @__PURE__ */ Wp())},normalize(...e){return this.check(/* @__PURE__ */ Up(...e))},toLowerCase(){return this.check(/* @__PURE__ */ Gp())},toUpperCase(){return this.check(/* @__PURE__ */ Kp())},slugify(){return this.check(/* @__PURE__ */ qp())}})),gh=/*@__PURE__*/ N(`ZodString`,(e,t)=>{md.init(e,t),hh.init(e,t)},{email(e){return this.check(/* @__PURE__ */ ap(Sh,e))},url(e){return this.check(/* @__PURE__ */ dp(Th,e))},jwt(e){return this.check(/* @__PURE__ */ Ep(Bh,e))},emoji(e){return this.check(/* @__PURE__ */ fp(Eh,e))},guid(e){return this.check(/* @__PURE__ */ op(Ch,e))},uuid(e){return this.check(/* @__PURE__ */ sp(wh,e))},uuidv4(e){return this.check(/* @__PURE__ */ cp(wh,e))},uuidv6(e){return this.check(/* @__PURE__ */ lp(wh,e))},uuidv7(e){return this.check(/* @__PURE__ */ up(wh,e))},nanoid(e){return this.check(/* @__PURE__ */ pp(Dh,e))},cuid(e){return this.check(/* @__PURE__ */ mp(Oh,e))},cuid2(e){return this.check(/* @__PURE__ */ hp(kh,e))},ulid(e){return this.check(/* @__PURE__ */ gp(Ah,e))},base64(e){return this.check(/* @__PURE__ */ Cp(Lh,e))},base64url(e){return this.check(/* @__PURE__ */ wp(Rh,e))},xid(e){return this.check(/* @__PURE__ */ _p(jh,e))},ksuid(e){return this.check(/* @__PURE__ */ vp(Mh,e))},ipv4(e){return this.check(/* @__PURE__ */ yp(Nh,e))},ipv6(e){return this.check(/* @__PURE__ */ bp(Ph,e))},cidrv4(e){return this.check(/* @__PURE__ */ xp(Fh,e))},cidrv6(e){return this.check(/* @__PURE__ */ Sp(Ih,e))},e164(e){return this.check(/* @__PURE__ */ Tp(zh,e))},datetime(e){return this.check(/* @__PURE__ */ Dp(vh,e))},date(e){return this.check(/* @__PURE__ */ Op(yh,e))},time(e){return this.check(/* @__PURE__ */ kp(bh,e))},duration(e){return this.check(/* @__PURE__ */ Ap(xh,e))}});function _h(e){return/* @__PURE__ */ ip(gh,e)}const R=/*@__PURE__*/ N(`ZodStringFormat`,(e,t)=>{F.init(e,t),hh.init(e,t)}),vh=/*@__PURE__*/ N(`ZodISODateTime`,(e,t)=>{Nd.init(e,t),R.init(e,t)}),yh=/*@__PURE__*/ N(`ZodISODate`,(e,t)=>{Pd.init(e,t),R.init(e,t)}),bh=/*@__PURE__*/ N(`ZodISOTime`,(e,t)=>{Fd.init(e,t),R.init(e,t)}),xh=/*@__PURE__*/ N(`ZodISODuration`,(e,t)=>{Id.init(e,t),R.init(e,t)}),Sh=/*@__PURE__*/ N(`ZodEmail`,(e,t)=>{_d.init(e,t),R.init(e,t)}),Ch=/*@__PURE__*/ N(`ZodGUID`,(e,t)=>{hd.init(e,t),R.init(e,t)}),wh=/*@__PURE__*/ N(`ZodUUID`,(e,t)=>{gd.init(e,t),R.init(e,t)}),Th=/*@__PURE__*/ N(`ZodURL`,(e,t)=>{Td.init(e,t),R.init(e,t)}),Eh=/*@__PURE__*/ N(`ZodEmoji`,(e,t)=>{Ed.init(e,t),R.init(e,t)}),Dh=/*@__PURE__*/ N(`ZodNanoID`,(e,t)=>{Dd.init(e,t),R.init(e,t)}),Oh=/*@__PURE__*/ N(`ZodCUID`,(e,t)=>{Od.init(e,t),R.init(e,t)}),kh=/*@__PURE__*/ N(`ZodCUID2`,(e,t)=>{kd.init(e,t),R.init(e,t)}),Ah=/*@__PURE__*/ N(`ZodULID`,(e,t)=>{Ad.init(e,t),R.init(e,t)}),jh=/*@__PURE__*/ N(`ZodXID`,(e,t)=>{jd.init(e,t),R.init(e,t)}),Mh=/*@__PURE__*/ N(`ZodKSUID`,(e,t)=>{Md.init(e,t),R.init(e,t)}),Nh=/*@__PURE__*/ N(`ZodIPv4`,(e,t)=>{Ld.init(e,t),R.init(e,t)}),Ph=/*@__PURE__*/ N(`ZodIPv6`,(e,t)=>{Bd.init(e,t),R.init(e,t)}),Fh=/*@__PURE__*/ N(`ZodCIDRv4`,(e,t)=>{Vd.init(e,t),R.init(e,t)}),Ih=/*@__PURE__*/ N(`ZodCIDRv6`,(e,t)=>{Ud.init(e,t),R.init(e,t)}),Lh=/*@__PURE__*/ N(`ZodBase64`,(e,t)=>{Kd.init(e,t),R.init(e,t)}),Rh=/*@__PURE__*/ N(`ZodBase64URL`,(e,t)=>{Yd.init(e,t),R.init(e,t)}),zh=/*@__PURE__*/ N(`ZodE164`,(e,t)=>{Xd.init(e,t),R.init(e,t)}),Bh=/*@__PURE__*/ N(`ZodJWT`,(e,t)=>{Qd.init(e,t),R.init(e,t)}),Vh=/*@__PURE__*/ N(`ZodUnknown`,(e,t)=>{$d.init(e,t),L.init(e,t),e._zod.processJSONSchema=(e,t,n)=>void 0});function Hh(){return/* @__PURE__ */ jp(Vh)}const Uh=/*@__PURE__*/ N(`ZodNever`,(e,t)=>{ef.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>km(e,t,n,r)});function Wh(e){return/* @__PURE__ */ Mp(Uh,e)}const Gh=/*@__PURE__*/ N(`ZodArray`,(e,t)=>{mh(),af.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Nm(e,t,n,r),e.element=t.element},{min(e,t){return this.check(/* @__PURE__ */ Pp(e,t))},nonempty(e){return this.check(/* @__PURE__ */ Pp(1,e))},max(e,t){return this.check(/* @__PURE__ */ Np(e,t))},length(e,t){return this.check(/* @__PURE__ */ Fp(e,t))},unwrap(){return this.element}});function Kh(e,t){return/* @__PURE__ */ Jp(Gh,e,t)}const qh=/*@__PURE__*/ N(`ZodObject`,(e,t)=>{mh(),df.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Fm(e,t,n,r),Fl(e,`shape`,e=>e._zod.def.shape,!1)},{keyof(){return rg(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(Wc(this._zod.def,{catchall:e}))},passthrough(){return this.clone(Wc(this._zod.def,{catchall:Hh()}))},loose(){return this.clone(Wc(this._zod.def,{catchall:Hh()}))},strict(){return this.clone(Wc(this._zod.def,{catchall:Wh()}))},strip(){return this.clone(Wc(this._zod.def,{catchall:void 0}))},extend(e){return cl(this,e)},safeExtend(e){return ul(this,e)},merge(e){return dl(this,e)},pick(e){return al(this,e)},omit(e){return sl(this,e)},partial(...e){return fl(og,this,e[0])},exactPartial(...e){return fl(cg,this,e[0],`exactPartial`)},required(...e){return pl(gg,this,e[0])}});function Jh(e,t){let n={type:`object`,shape:e??{},...j(t)};return new qh(n)}function Yh(e,t){return new qh({type:`object`,shape:e,catchall:Wh(),...j(t)})}const Xh=/*@__PURE__*/ N(`ZodUnion`,(e,t)=>{pf.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Im(e,t,n,r),e.options=t.options});function Zh(e,t){return new Xh({type:`union`,options:e,...j(t)})}const Qh=/*@__PURE__*/ N(`ZodIntersection`,(e,t)=>{mf.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Lm(e,t,n,r)});function $h(e,t){return new Qh({type:`intersection`,left:e,right:t})}const eg=/*@__PURE__*/ N(`ZodRecord`,(e,t)=>{mh(),_f.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Vm(e,t,n,r),e.keyType=t.keyType,e.valueType=t.valueType});function tg(e,t,n){return!t||!t._zod?new eg({type:`record`,keyType:_h(),valueType:e,...j(t)}):new eg({type:`record`,keyType:e,valueType:t,...j(n)})}const ng=/*@__PURE__*/ N(`ZodEnum`,(e,t)=>{vf.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Am(e,t,n,r),e.enum=t.entries,e.options=[...e._zod.values];let n=new Set(Object.keys(t.entries));e.extract=(e,r)=>{let i={};for(let r of e)if(n.has(r))i[r]=t.entries[r];else throw Error(`Key ${r} not found in enum`);return new ng({...t,checks:[],...j(r),entries:i})},e.exclude=(e,r)=>{let i={...t.entries};for(let t of e)if(n.has(t))delete i[t];else throw Error(`Key ${t} not found in enum`);return new ng({...t,checks:[],...j(r),entries:i})}});function rg(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new ng({type:`enum`,entries:n,...j(t)})}const ig=/*@__PURE__*/ N(`ZodTransform`,(e,t)=>{mh(),yf.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Mm(e,t,n,r),e._zod.parse=(n,r)=>{if(r.direction===`backward`)throw new Hl(e.constructor.name);n.addIssue=r=>{if(typeof r==`string`)n.issues.push(Tl(r,n.value,t));else{let t=r;t.fatal&&(t.continue=!1),t.code??=`custom`,`input`in t||(t.input=n.value),t.inst??=e,n.issues.push(Tl(t))}};let i=t.transform(n.value,n);return i instanceof Promise?i.then(e=>(n.value=e,n)):(n.value=i,n)}});function ag(e){return new ig({type:`transform`,transform:e})}const og=/*@__PURE__*/ N(`ZodOptional`,(e,t)=>{xf.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Zm(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function sg(e){return new og({type:`optional`,innerType:e})}const cg=/*@__PURE__*/ N(`ZodExactOptional`,(e,t)=>{Sf.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Zm(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function lg(e){return new cg({type:`optional`,innerType:e})}const ug=/*@__PURE__*/ N(`ZodNullable`,(e,t)=>{Cf.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Hm(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function dg(e){return new ug({type:`nullable`,innerType:e})}const fg=/*@__PURE__*/ N(`ZodDefault`,(e,t)=>{wf.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Km(e,t,n,r),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function pg(e,t){return new fg({type:`default`,innerType:e,get defaultValue(){return typeof t==`function`?t():Zc(t)}})}const mg=/*@__PURE__*/ N(`ZodPrefault`,(e,t)=>{Ef.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>qm(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function hg(e,t){return new mg({type:`prefault`,innerType:e,get defaultValue(){return typeof t==`function`?t():Zc(t)}})}const gg=/*@__PURE__*/ N(`ZodNonOptional`,(e,t)=>{Df.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Um(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function _g(e,t){return new gg({type:`nonoptional`,innerType:e,...j(t)})}const vg=/*@__PURE__*/ N(`ZodCatch`,(e,t)=>{Af.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Jm(e,t,n,r),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function yg(e,t){return new vg({type:`catch`,innerType:e,catchValue:typeof t==`function`?t:Il(t)})}const bg=/*@__PURE__*/ N(`ZodPipe`,(e,t)=>{jf.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Ym(e,t,n,r),e.in=t.in,e.out=t.out});function xg(e,t){return new bg({type:`pipe`,in:e,out:t})}const Sg=/*@__PURE__*/ N(`ZodReadonly`,(e,t)=>{Nf.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Xm(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function Cg(e){return new Sg({type:`readonly`,innerType:e})}const wg=/*@__PURE__*/ N(`ZodCustom`,(e,t)=>{Ff.init(e,t),L.init(e,t),e._zod.processJSONSchema=(t,n,r)=>jm(e,t,n,r)});function Tg(e,t={}){return/* @__PURE__ */ Yp(wg,e,t)}function Eg(e,t){return/* @__PURE__ */ Xp(e,t)}const Dg=[`affirms`,`denies`,`hedges`],Og=[`date`,`period`,`duration`,`quantity`,`entity`,`boolean`,`ordinal`,`text`],kg=[`event`,`state`,`cumulative`];function z(e,t){return Ag(!!e,!0,t||`expected "${e}" to be ok`)}function Ag(e,t,n){if(e==t||Number.isNaN(e)&&Number.isNaN(t))return!0;throw Error(n||`expected "${e}" to equal "${t}"`)}z.equal=Ag;const jg=/^days?$/i,Mg=/^months?$/i,Ng=/^years?$/i,Pg=/^[xX]$/,Fg=/[xX]/g,Ig=/^[0-9xXdDmMyY]{8}$/,Lg=`YYYYMMDD`.split(``),Rg=[31,29,31,30,31,30,31,31,30,31,30,31],{floor:zg,pow:Bg,max:Vg,min:Hg}=Math;var B=class e{static test(e,t){return this.convert(e)&this.convert(t)}static convert(t=0){if(t||=0,t instanceof e)return t.value;switch(typeof t){case`number`:return t;case`boolean`:return t?e.YMD:0;case`string`:if(jg.test(t))return e.DAY;if(Mg.test(t))return e.MONTH;if(Ng.test(t))return e.YEAR;if(Ig.test(t))return e.compute(t);default:throw Error(`invalid value: ${t}`)}}static compute(e){return e.split(``).reduce((e,t,n)=>e|(Pg.test(t)?Bg(2,n):0),0)}static values(t,n=0,r=!0){let i=e.numbers(t,n).split(``),a=[Number(i.slice(0,4).join(``))];return i.length>4&&a.push(Number(i.slice(4,6).join(``))),i.length>6&&a.push(Number(i.slice(6,8).join(``))),r?e.normalize(a):a}static numbers(e,t=0){return e.replace(Fg,t)}static normalize(e){return e.length>1&&(e[1]=Hg(11,Vg(0,e[1]-1))),e.length>2&&(e[2]=Hg(Rg[e[1]]||NaN,Vg(1,e[2]))),e}constructor(t=0){this.value=e.convert(t)}test(t=0){return this.value&e.convert(t)}bit(e){return this.value&Bg(2,e)}get day(){return this.test(e.DAY)}get month(){return this.test(e.MONTH)}get year(){return this.test(e.YEAR)}add(t){return this.value|=e.convert(t),this}set(t=0){return this.value=e.convert(t),this}mask(e=Lg,t=0,n=`X`){return e.map((e,r)=>this.bit(t+r)?n:e)}masks(e,t=`X`){let n=0;return e.map(e=>{let r=this.mask(e.split(``),n,t);return n+=r.length,r.join(``)})}max([t,n,r]){if(!t)return[];if(t=Number(this.test(e.YEAR)?this.masks([t],`9`)[0]:t),!n)return[t];switch(n=Number(n)-1,this.test(e.MONTH)){case e.MONTH:n=11;break;case e.MX:n=n<9?8:11;break;case e.XM:n=(n+1)%10,n=n<3?n+9:n-1}if(!r)return[t,n];switch(r=Number(r),this.test(e.DAY)){case e.DAY:r=Rg[n];break;case e.DX:r=Hg(Rg[n],r+(9-r%10));break;case e.XD:r%=10,n===1?r=r===9&&!Ug(t)?r+10:r+20:(r=r<2?r+30:r+20,r>Rg[n]&&(r-=10))}return n===1&&r>28&&!Ug(t)&&(r=28),[t,n,r]}min([t,n,r]){if(!t)return[];if(t=Number(this.test(e.YEAR)?this.masks([t],`0`)[0]:t),n==null)return[t];switch(n=Number(n)-1,this.test(e.MONTH)){case e.MONTH:case e.XM:n=0;break;case e.MX:n=n<9?0:9}if(!r)return[t,n];switch(r=Number(r),this.test(e.DAY)){case e.DAY:r=1;break;case e.DX:r=Vg(1,zg(r/10)*10);break;case e.XD:r=Vg(1,r%10)}return[t,n,r]}marks(e,t=`?`){return e.map((e,n)=>[this.qualified(n*2)?t:``,e,this.qualified(n*2+1)?t:``].join(``))}qualified(t){switch(t){case 1:return this.value===e.YEAR||this.value&e.YEAR&&!(this.value&e.MONTH);case 2:return this.value===e.MONTH||this.value&e.MONTH&&!(this.value&e.YEAR);case 3:return this.value===e.YM;case 4:return this.value===e.DAY||this.value&e.DAY&&this.value!==e.YMD;case 5:return this.value===e.YMD;default:return!1}}qualify(t){return this.value|=e.UA[t],this}toJSON(){return this.value}toString(e=`X`){return this.masks([`YYYY`,`MM`,`DD`],e).join(`-`)}};B.prototype.is=B.prototype.test;function Ug(e){return e%4>0?!1:e%100>0||!(e%400>0)}B.DAY=B.D=B.compute(`yyyymmxx`),B.MONTH=B.M=B.compute(`yyyyxxdd`),B.YEAR=B.Y=B.compute(`xxxxmmdd`),B.MD=B.M|B.D,B.YMD=B.Y|B.MD,B.YM=B.Y|B.M,B.YYXX=B.compute(`yyxxmmdd`),B.YYYX=B.compute(`yyyxmmdd`),B.XXXX=B.compute(`xxxxmmdd`),B.DX=B.compute(`yyyymmdx`),B.XD=B.compute(`yyyymmxd`),B.MX=B.compute(`yyyymxdd`),B.XM=B.compute(`yyyyxmdd`),B.UA=[B.YEAR,B.YEAR,B.MONTH,B.YM,B.DAY,B.YMD];var Wg=/* @__PURE__ */ e((/* @__PURE__ */ r(((e,t,n)=>{(function(e,n){typeof t==`object`&&t.exports?t.exports=n():e.nearley=n()})(n,function(){function e(t,n,r){return this.id=++e.highestId,this.name=t,this.symbols=n,this.postprocess=r,this}e.highestId=0,e.prototype.toString=function(e){var t=e===void 0?this.symbols.map(s).join(` `):this.symbols.slice(0,e).map(s).join(` `)+` ● `+this.symbols.slice(e).map(s).join(` `);return this.name+` → `+t};function t(e,t,n,r){this.rule=e,this.dot=t,this.reference=n,this.data=[],this.wantedBy=r,this.isComplete=this.dot===e.symbols.length}t.prototype.toString=function(){return`{`+this.rule.toString(this.dot)+`}, from: `+(this.reference||0)},t.prototype.nextState=function(e){var n=new t(this.rule,this.dot+1,this.reference,this.wantedBy);return n.left=this,n.right=e,n.isComplete&&(n.data=n.build(),n.right=void 0),n},t.prototype.build=function(){var e=[],t=this;do e.push(t.right.data),t=t.left;while(t.left);return e.reverse(),e},t.prototype.finish=function(){this.rule.postprocess&&(this.data=this.rule.postprocess(this.data,this.reference,a.fail))};function n(e,t){this.grammar=e,this.index=t,this.states=[],this.wants={},this.scannable=[],this.completed={}}n.prototype.process=function(e){for(var t=this.states,n=this.wants,r=this.completed,i=0;i<t.length;i++){var o=t[i];if(o.isComplete){if(o.finish(),o.data!==a.fail){for(var s=o.wantedBy,c=s.length;c--;){var l=s[c];this.complete(l,o)}if(o.reference===this.index){var u=o.rule.name;(this.completed[u]=this.completed[u]||[]).push(o)}}}else{var u=o.rule.symbols[o.dot];if(typeof u!=`string`){this.scannable.push(o);continue}if(n[u]){if(n[u].push(o),r.hasOwnProperty(u))for(var d=r[u],c=0;c<d.length;c++){var f=d[c];this.complete(o,f)}}else n[u]=[o],this.predict(u)}}},n.prototype.predict=function(e){for(var n=this.grammar.byName[e]||[],r=0;r<n.length;r++){var i=n[r],a=this.wants[e],o=new t(i,0,this.index,a);this.states.push(o)}},n.prototype.complete=function(e,t){var n=e.nextState(t);this.states.push(n)};function r(e,t){this.rules=e,this.start=t||this.rules[0].name;var n=this.byName={};this.rules.forEach(function(e){n.hasOwnProperty(e.name)||(n[e.name]=[]),n[e.name].push(e)})}r.fromCompiled=function(t,n){var i=t.Lexer;t.ParserStart&&(n=t.ParserStart,t=t.ParserRules);var t=t.map(function(t){return new e(t.name,t.symbols,t.postprocess)}),a=new r(t,n);return a.lexer=i,a};function i(){this.reset(``)}i.prototype.reset=function(e,t){this.buffer=e,this.index=0,this.line=t?t.line:1,this.lastLineBreak=t?-t.col:0},i.prototype.next=function(){if(this.index<this.buffer.length){var e=this.buffer[this.index++];return e===`
`&&(this.line+=1,this.lastLineBreak=this.index),{value:e}}},i.prototype.save=function(){return{line:this.line,col:this.index-this.lastLineBreak}},i.prototype.formatError=function(e,t){var n=this.buffer;if(typeof n==`string`){var r=n.split(`
`).slice(Math.max(0,this.line-5),this.line),i=n.indexOf(`
`,this.index);i===-1&&(i=n.length);var a=this.index-this.lastLineBreak,o=String(this.line).length;return t+=` at line `+this.line+` col `+a+`:

`,t+=r.map(function(e,t){return s(this.line-r.length+t+1,o)+` `+e},this).join(`
`),t+=`
`+s(``,o+a)+`^
`,t}return t+` at index `+(this.index-1);function s(e,t){var n=String(e);return Array(t-n.length+1).join(` `)+n}};function a(e,t,a){if(e instanceof r)var o=e,a=t;else var o=r.fromCompiled(e,t);for(var s in this.grammar=o,this.options={keepHistory:!1,lexer:o.lexer||new i},a||{})this.options[s]=a[s];this.lexer=this.options.lexer,this.lexerState=void 0;var c=new n(o,0);this.table=[c],c.wants[o.start]=[],c.predict(o.start),c.process(),this.current=0}a.fail={},a.prototype.feed=function(e){var t=this.lexer;t.reset(e,this.lexerState);for(var r;;){try{if(r=t.next(),!r)break}catch(e){var a=new n(this.grammar,this.current+1);this.table.push(a);var o=Error(this.reportLexerError(e));throw o.offset=this.current,o.token=e.token,o}var s=this.table[this.current];this.options.keepHistory||delete this.table[this.current-1];var c=this.current+1,a=new n(this.grammar,c);this.table.push(a);for(var l=r.text===void 0?r.value:r.text,u=t.constructor===i?r.value:r,d=s.scannable,f=d.length;f--;){var p=d[f],m=p.rule.symbols[p.dot];if(m.test?m.test(u):m.type?m.type===r.type:m.literal===l){var h=p.nextState({data:u,token:r,isToken:!0,reference:c-1});a.states.push(h)}}if(a.process(),a.states.length===0){var o=Error(this.reportError(r));throw o.offset=this.current,o.token=r,o}this.options.keepHistory&&(s.lexerState=t.save()),this.current++}return s&&(this.lexerState=t.save()),this.results=this.finish(),this},a.prototype.reportLexerError=function(e){var t,n,r=e.token;return r?(t=`input `+JSON.stringify(r.text[0])+` (lexer error)`,n=this.lexer.formatError(r,`Syntax error`)):(t=`input (lexer error)`,n=e.message),this.reportErrorCommon(n,t)},a.prototype.reportError=function(e){var t=(e.type?e.type+` token: `:``)+JSON.stringify(e.value===void 0?e:e.value),n=this.lexer.formatError(e,`Syntax error`);return this.reportErrorCommon(n,t)},a.prototype.reportErrorCommon=function(e,t){var n=[];n.push(e);var r=this.table.length-2,i=this.table[r],a=i.states.filter(function(e){var t=e.rule.symbols[e.dot];return t&&typeof t!=`string`});return a.length===0?(n.push(`Unexpected `+t+`. I did not expect any more input. Here is the state of my parse table:
`),this.displayStateStack(i.states,n)):(n.push(`Unexpected `+t+`. Instead, I was expecting to see one of the following:
`),a.map(function(e){return this.buildFirstStateStack(e,[])||[e]},this).forEach(function(e){var t=e[0],r=t.rule.symbols[t.dot],i=this.getSymbolDisplay(r);n.push(`A `+i+` based on:`),this.displayStateStack(e,n)},this)),n.push(``),n.join(`
`)},a.prototype.displayStateStack=function(e,t){for(var n,r=0,i=0;i<e.length;i++){var a=e[i],o=a.rule.toString(a.dot);o===n?r++:(r>0&&t.push(`    ^ `+r+` more lines identical to this`),r=0,t.push(`    `+o)),n=o}},a.prototype.getSymbolDisplay=function(e){return o(e)},a.prototype.buildFirstStateStack=function(e,t){if(t.indexOf(e)!==-1)return null;if(e.wantedBy.length===0)return[e];var n=e.wantedBy[0],r=[e].concat(t),i=this.buildFirstStateStack(n,r);return i===null?null:[e].concat(i)},a.prototype.save=function(){var e=this.table[this.current];return e.lexerState=this.lexerState,e},a.prototype.restore=function(e){var t=e.index;this.current=t,this.table[t]=e,this.table.splice(t+1),this.lexerState=e.lexerState,this.results=this.finish()},a.prototype.rewind=function(e){if(!this.options.keepHistory)throw Error("set option `keepHistory` to enable rewinding");this.restore(this.table[e])},a.prototype.finish=function(){var e=[],t=this.grammar.start;return this.table[this.table.length-1].states.forEach(function(n){n.rule.name===t&&n.dot===n.rule.symbols.length&&n.reference===0&&n.data!==a.fail&&e.push(n)}),e.map(function(e){return e.data})};function o(e){var t=typeof e;if(t===`string`)return e;if(t===`object`){if(e.literal)return JSON.stringify(e.literal);if(e instanceof RegExp)return`character matching `+e;if(e.type)return e.type+` token`;if(e.test)return`token matching `+String(e.test);throw Error(`Unknown symbol type: `+e)}}function s(e){var t=typeof e;if(t===`string`)return e;if(t===`object`){if(e.literal)return JSON.stringify(e.literal);if(e instanceof RegExp)return e.toString();if(e.type)return`%`+e.type;if(e.test)return`<`+String(e.test)+`>`;throw Error(`Unknown symbol type: `+e)}}return{Parser:a,Grammar:r,Rule:e}})})))(),1);const Gg={level:2,offset:!0,types:[],seasonIntervals:!1,seasonUncertainty:!1},{assign:Kg}=Object;function V(e){return Number(Array.isArray(e)?e.join(``):e)}function H(e){return e.join(``)}function qg(){return 0}function Jg(){return null}function Yg(...e){return e.length===1?t=>t[e[0]]:t=>Zg(t,e)}function Xg(...e){return t=>e.map(e=>t[e])}function Zg(e,t=e.keys()){return Array.from(t).reduce((t,n)=>e[n]===null?t:t.concat(e[n]),[])}function Qg(...e){if(typeof e[e.length-1]==`object`)var t=e.pop();return n=>Kg(e.reduce((e,t)=>Kg(e,n[t]),{}),t)}function $g(e){return t=>({values:[t[0],t[2]],type:`Interval`,level:e})}function e_(e=`unspecified`,t=`X`,n=!0){return(r,i,a)=>{r=r.join(``);let o=r.startsWith(`-`),s=r.replace(/-/g,``);if(s.indexOf(t)===-1)return a;let c=B.values(s,0,n);return o&&(c[0]=-c[0]),{values:c,[e]:B.compute(s)}}}function t_(e,t=0,n=null){return Kg({type:`Date`,level:t,values:B.normalize(e.map(Number))},n)}function n_(e,t=1,n=null){return Kg({type:`Year`,level:t,values:e.map(Number)},n)}function r_(e,t=0){return{type:`Century`,level:t,values:[e]}}function i_(e,t=2){return{type:`Decade`,level:t,values:[e]}}function a_(e){let t=e<0?`-`:`+`,n=Math.abs(e);return`${t}${String(Math.floor(n/60)).padStart(2,`0`)}:${String(n%60).padStart(2,`0`)}`}function o_(e){let t=e[3],n=B.normalize(e[0].map(Number)).concat(e[2]),r;return t==null&&Gg.offset?t=typeof Gg.offset==`number`?Gg.offset:-1*new Date(...n).getTimezoneOffset():t!=null&&(r=a_(t)),{level:0,offset:t,timeZone:r,type:`Date`,values:n}}function s_(e,t=1){return{type:`Season`,level:t,values:e.map(Number)}}function c_(e){return Kg({values:e[1],level:2},e[0],e[2])}function l_(e,t=2){return([n],r,i)=>{let a={uncertain:new B,approximate:new B},o=n.map(([e,t,n],r)=>{for(let t in e)a[t].qualify(r*2);for(let e in n)a[e].qualify(1+r*2);return t});return!a.uncertain.value&&!a.approximate.value?i:{...e(o,t),uncertain:a.uncertain.value,approximate:a.approximate.value}}}function U(e){return e[0]}const{DAY:u_,MONTH:d_,YEAR:f_,YMD:p_,YM:m_,MD:h_,YYXX:g_,YYYX:__,XXXX:v_}=B;var y_={Lexer:void 0,ParserRules:[{name:`edtf`,symbols:[`L0`],postprocess:U},{name:`edtf`,symbols:[`L1`],postprocess:U},{name:`edtf`,symbols:[`L2`],postprocess:U},{name:`edtf`,symbols:[`L3`],postprocess:U},{name:`L0`,symbols:[`date_time`],postprocess:U},{name:`L0`,symbols:[`century`],postprocess:U},{name:`L0`,symbols:[`L0i`],postprocess:U},{name:`L0i`,symbols:[`date_time`,{literal:`/`},`date_time`],postprocess:$g(0)},{name:`century`,symbols:[`positive_century`],postprocess:e=>r_(e[0])},{name:`century$string$1`,symbols:[{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`century`,symbols:[`century$string$1`],postprocess:e=>r_(0)},{name:`century`,symbols:[{literal:`-`},`positive_century`],postprocess:e=>r_(-e[1])},{name:`positive_century`,symbols:[`positive_digit`,`digit`],postprocess:V},{name:`positive_century`,symbols:[{literal:`0`},`positive_digit`],postprocess:V},{name:`date_time`,symbols:[`date`],postprocess:U},{name:`date_time`,symbols:[`datetime`],postprocess:U},{name:`date`,symbols:[`year`],postprocess:e=>t_(e)},{name:`date`,symbols:[`year_month`],postprocess:e=>t_(e[0])},{name:`date`,symbols:[`year_month_day`],postprocess:e=>t_(e[0])},{name:`year`,symbols:[`positive_year`],postprocess:U},{name:`year`,symbols:[`negative_year`],postprocess:U},{name:`year$string$1`,symbols:[{literal:`0`},{literal:`0`},{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`year`,symbols:[`year$string$1`],postprocess:H},{name:`positive_year`,symbols:[`positive_digit`,`digit`,`digit`,`digit`],postprocess:H},{name:`positive_year`,symbols:[{literal:`0`},`positive_digit`,`digit`,`digit`],postprocess:H},{name:`positive_year$string$1`,symbols:[{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`positive_year`,symbols:[`positive_year$string$1`,`positive_digit`,`digit`],postprocess:H},{name:`positive_year$string$2`,symbols:[{literal:`0`},{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`positive_year`,symbols:[`positive_year$string$2`,`positive_digit`],postprocess:H},{name:`negative_year`,symbols:[{literal:`-`},`positive_year`],postprocess:H},{name:`year_month`,symbols:[`year`,{literal:`-`},`month`],postprocess:Yg(0,2)},{name:`year_month_day`,symbols:[`year`,{literal:`-`},`month_day`],postprocess:Yg(0,2)},{name:`month`,symbols:[`d01_12`],postprocess:U},{name:`month_day`,symbols:[`m31`,{literal:`-`},`day`],postprocess:Yg(0,2)},{name:`month_day`,symbols:[`m30`,{literal:`-`},`d01_30`],postprocess:Yg(0,2)},{name:`month_day$string$1`,symbols:[{literal:`0`},{literal:`2`}],postprocess:function(e){return e.join(``)}},{name:`month_day`,symbols:[`month_day$string$1`,{literal:`-`},`d01_29`],postprocess:Yg(0,2)},{name:`day`,symbols:[`d01_31`],postprocess:U},{name:`datetime$ebnf$1$subexpression$1`,symbols:[`timezone`],postprocess:U},{name:`datetime$ebnf$1`,symbols:[`datetime$ebnf$1$subexpression$1`],postprocess:U},{name:`datetime$ebnf$1`,symbols:[],postprocess:function(e){return null}},{name:`datetime`,symbols:[`year_month_day`,{literal:`T`},`time`,`datetime$ebnf$1`],postprocess:o_},{name:`time`,symbols:[`hours`,{literal:`:`},`minutes`,{literal:`:`},`seconds`,`milliseconds`],postprocess:Yg(0,2,4,5)},{name:`time`,symbols:[`hours`,{literal:`:`},`minutes`],postprocess:Yg(0,2)},{name:`time$string$1`,symbols:[{literal:`2`},{literal:`4`},{literal:`:`},{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`time$ebnf$1$string$1`,symbols:[{literal:`:`},{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`time$ebnf$1`,symbols:[`time$ebnf$1$string$1`],postprocess:U},{name:`time$ebnf$1`,symbols:[],postprocess:function(e){return null}},{name:`time`,symbols:[`time$string$1`,`time$ebnf$1`],postprocess:()=>[24,0,0]},{name:`hours`,symbols:[`d00_23`],postprocess:V},{name:`minutes`,symbols:[`d00_59`],postprocess:V},{name:`seconds`,symbols:[`d00_59`],postprocess:V},{name:`milliseconds`,symbols:[]},{name:`milliseconds`,symbols:[{literal:`.`},`d3s`],postprocess:e=>V(e.slice(1))},{name:`timezone`,symbols:[{literal:`Z`}],postprocess:qg},{name:`timezone$subexpression$1`,symbols:[{literal:`-`}]},{name:`timezone$subexpression$1`,symbols:[{literal:`−`}]},{name:`timezone`,symbols:[`timezone$subexpression$1`,`offset`],postprocess:e=>-e[1]},{name:`timezone`,symbols:[{literal:`+`},`positive_offset`],postprocess:Yg(1)},{name:`positive_offset`,symbols:[`offset`],postprocess:U},{name:`positive_offset$string$1`,symbols:[{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`positive_offset$ebnf$1`,symbols:[{literal:`:`}],postprocess:U},{name:`positive_offset$ebnf$1`,symbols:[],postprocess:function(e){return null}},{name:`positive_offset$string$2`,symbols:[{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`positive_offset`,symbols:[`positive_offset$string$1`,`positive_offset$ebnf$1`,`positive_offset$string$2`],postprocess:qg},{name:`positive_offset$subexpression$1$string$1`,symbols:[{literal:`1`},{literal:`2`}],postprocess:function(e){return e.join(``)}},{name:`positive_offset$subexpression$1`,symbols:[`positive_offset$subexpression$1$string$1`]},{name:`positive_offset$subexpression$1$string$2`,symbols:[{literal:`1`},{literal:`3`}],postprocess:function(e){return e.join(``)}},{name:`positive_offset$subexpression$1`,symbols:[`positive_offset$subexpression$1$string$2`]},{name:`positive_offset$ebnf$2`,symbols:[{literal:`:`}],postprocess:U},{name:`positive_offset$ebnf$2`,symbols:[],postprocess:function(e){return null}},{name:`positive_offset`,symbols:[`positive_offset$subexpression$1`,`positive_offset$ebnf$2`,`minutes`],postprocess:e=>V(e[0])*60+e[2]},{name:`positive_offset$string$3`,symbols:[{literal:`1`},{literal:`4`}],postprocess:function(e){return e.join(``)}},{name:`positive_offset$ebnf$3`,symbols:[{literal:`:`}],postprocess:U},{name:`positive_offset$ebnf$3`,symbols:[],postprocess:function(e){return null}},{name:`positive_offset$string$4`,symbols:[{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`positive_offset`,symbols:[`positive_offset$string$3`,`positive_offset$ebnf$3`,`positive_offset$string$4`],postprocess:()=>840},{name:`positive_offset`,symbols:[`d00_14`],postprocess:e=>V(e[0])*60},{name:`offset$ebnf$1`,symbols:[{literal:`:`}],postprocess:U},{name:`offset$ebnf$1`,symbols:[],postprocess:function(e){return null}},{name:`offset`,symbols:[`d01_11`,`offset$ebnf$1`,`minutes`],postprocess:e=>V(e[0])*60+e[2]},{name:`offset$string$1`,symbols:[{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`offset$ebnf$2`,symbols:[{literal:`:`}],postprocess:U},{name:`offset$ebnf$2`,symbols:[],postprocess:function(e){return null}},{name:`offset`,symbols:[`offset$string$1`,`offset$ebnf$2`,`d01_59`],postprocess:e=>V(e[2])},{name:`offset$string$2`,symbols:[{literal:`1`},{literal:`2`}],postprocess:function(e){return e.join(``)}},{name:`offset$ebnf$3`,symbols:[{literal:`:`}],postprocess:U},{name:`offset$ebnf$3`,symbols:[],postprocess:function(e){return null}},{name:`offset$string$3`,symbols:[{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`offset`,symbols:[`offset$string$2`,`offset$ebnf$3`,`offset$string$3`],postprocess:()=>720},{name:`offset`,symbols:[`d01_12`],postprocess:e=>V(e[0])*60},{name:`L1`,symbols:[`L1d`],postprocess:U},{name:`L1`,symbols:[`L1Y`],postprocess:U},{name:`L1`,symbols:[`L1S`],postprocess:U},{name:`L1`,symbols:[`L1i`],postprocess:U},{name:`L1d`,symbols:[`date_ua`],postprocess:U},{name:`L1d`,symbols:[`L1X`],postprocess:Qg(0,{type:`Date`,level:1})},{name:`date_ua`,symbols:[`date`,`UA`],postprocess:Qg(0,1,{level:1})},{name:`L1i`,symbols:[`L1i_date`,{literal:`/`},`L1i_date`],postprocess:$g(1)},{name:`L1i`,symbols:[`date_time`,{literal:`/`},`L1i_date`],postprocess:$g(1)},{name:`L1i`,symbols:[`L1i_date`,{literal:`/`},`date_time`],postprocess:$g(1)},{name:`L1i_date`,symbols:[],postprocess:Jg},{name:`L1i_date`,symbols:[`date_ua`],postprocess:U},{name:`L1i_date`,symbols:[`INFINITY`],postprocess:U},{name:`INFINITY$string$1`,symbols:[{literal:`.`},{literal:`.`}],postprocess:function(e){return e.join(``)}},{name:`INFINITY`,symbols:[`INFINITY$string$1`],postprocess:()=>1/0},{name:`L1X$string$1`,symbols:[{literal:`-`},{literal:`X`},{literal:`X`}],postprocess:function(e){return e.join(``)}},{name:`L1X`,symbols:[`nd4`,{literal:`-`},`md`,`L1X$string$1`],postprocess:e_()},{name:`L1X$string$2`,symbols:[{literal:`-`},{literal:`X`},{literal:`X`},{literal:`-`},{literal:`X`},{literal:`X`}],postprocess:function(e){return e.join(``)}},{name:`L1X`,symbols:[`nd4`,`L1X$string$2`],postprocess:e_()},{name:`L1X$string$3`,symbols:[{literal:`X`},{literal:`X`},{literal:`X`},{literal:`X`},{literal:`-`},{literal:`X`},{literal:`X`},{literal:`-`},{literal:`X`},{literal:`X`}],postprocess:function(e){return e.join(``)}},{name:`L1X`,symbols:[`L1X$string$3`],postprocess:e_()},{name:`L1X$string$4`,symbols:[{literal:`-`},{literal:`X`},{literal:`X`}],postprocess:function(e){return e.join(``)}},{name:`L1X`,symbols:[`nd4`,`L1X$string$4`],postprocess:e_()},{name:`L1X$string$5`,symbols:[{literal:`X`},{literal:`X`},{literal:`X`},{literal:`X`},{literal:`-`},{literal:`X`},{literal:`X`}],postprocess:function(e){return e.join(``)}},{name:`L1X`,symbols:[`L1X$string$5`],postprocess:e_()},{name:`L1X$string$6`,symbols:[{literal:`X`},{literal:`X`}],postprocess:function(e){return e.join(``)}},{name:`L1X`,symbols:[`nd2`,`L1X$string$6`],postprocess:e_()},{name:`L1X`,symbols:[`nd3`,{literal:`X`}],postprocess:e_()},{name:`L1X$string$7`,symbols:[{literal:`X`},{literal:`X`},{literal:`X`},{literal:`X`}],postprocess:function(e){return e.join(``)}},{name:`L1X`,symbols:[`L1X$string$7`],postprocess:e_()},{name:`L1Y`,symbols:[{literal:`Y`},`d5+`],postprocess:e=>n_([V(e[1])],1)},{name:`L1Y$string$1`,symbols:[{literal:`Y`},{literal:`-`}],postprocess:function(e){return e.join(``)}},{name:`L1Y`,symbols:[`L1Y$string$1`,`d5+`],postprocess:e=>n_([-V(e[1])],1)},{name:`UA`,symbols:[{literal:`?`}],postprocess:()=>({uncertain:!0})},{name:`UA`,symbols:[{literal:`~`}],postprocess:()=>({approximate:!0})},{name:`UA`,symbols:[{literal:`%`}],postprocess:()=>({approximate:!0,uncertain:!0})},{name:`L1S`,symbols:[`year`,{literal:`-`},`d21_24`],postprocess:e=>s_([e[0],e[2]],1)},{name:`L2`,symbols:[`L2d`],postprocess:U},{name:`L2`,symbols:[`L2Y`],postprocess:U},{name:`L2`,symbols:[`L2S`],postprocess:U},{name:`L2`,symbols:[`L2D`],postprocess:U},{name:`L2`,symbols:[`L2C`],postprocess:U},{name:`L2`,symbols:[`L2i`],postprocess:U},{name:`L2`,symbols:[`set`],postprocess:U},{name:`L2`,symbols:[`list`],postprocess:U},{name:`L2d`,symbols:[`ua_date`],postprocess:U},{name:`L2d`,symbols:[`L2X`],postprocess:Qg(0,{type:`Date`,level:2})},{name:`L2D`,symbols:[`decade`],postprocess:U},{name:`L2D`,symbols:[`decade`,`UA`],postprocess:Qg(0,1)},{name:`L2C`,symbols:[`century`],postprocess:U},{name:`L2C`,symbols:[`century`,`UA`],postprocess:Qg(0,1,{level:2})},{name:`ua_date`,symbols:[`ua_year`],postprocess:l_(t_)},{name:`ua_date`,symbols:[`ua_year_month`],postprocess:l_(t_)},{name:`ua_date`,symbols:[`ua_year_month_day`],postprocess:l_(t_)},{name:`ua_year`,symbols:[`UA`,`year`],postprocess:e=>[e]},{name:`ua_year_month$macrocall$2`,symbols:[`year`]},{name:`ua_year_month$macrocall$1$ebnf$1`,symbols:[`UA`],postprocess:U},{name:`ua_year_month$macrocall$1$ebnf$1`,symbols:[],postprocess:function(e){return null}},{name:`ua_year_month$macrocall$1$ebnf$2`,symbols:[`UA`],postprocess:U},{name:`ua_year_month$macrocall$1$ebnf$2`,symbols:[],postprocess:function(e){return null}},{name:`ua_year_month$macrocall$1`,symbols:[`ua_year_month$macrocall$1$ebnf$1`,`ua_year_month$macrocall$2`,`ua_year_month$macrocall$1$ebnf$2`]},{name:`ua_year_month$macrocall$4`,symbols:[`month`]},{name:`ua_year_month$macrocall$3$ebnf$1`,symbols:[`UA`],postprocess:U},{name:`ua_year_month$macrocall$3$ebnf$1`,symbols:[],postprocess:function(e){return null}},{name:`ua_year_month$macrocall$3$ebnf$2`,symbols:[`UA`],postprocess:U},{name:`ua_year_month$macrocall$3$ebnf$2`,symbols:[],postprocess:function(e){return null}},{name:`ua_year_month$macrocall$3`,symbols:[`ua_year_month$macrocall$3$ebnf$1`,`ua_year_month$macrocall$4`,`ua_year_month$macrocall$3$ebnf$2`]},{name:`ua_year_month`,symbols:[`ua_year_month$macrocall$1`,{literal:`-`},`ua_year_month$macrocall$3`],postprocess:Xg(0,2)},{name:`ua_year_month_day$macrocall$2`,symbols:[`year`]},{name:`ua_year_month_day$macrocall$1$ebnf$1`,symbols:[`UA`],postprocess:U},{name:`ua_year_month_day$macrocall$1$ebnf$1`,symbols:[],postprocess:function(e){return null}},{name:`ua_year_month_day$macrocall$1$ebnf$2`,symbols:[`UA`],postprocess:U},{name:`ua_year_month_day$macrocall$1$ebnf$2`,symbols:[],postprocess:function(e){return null}},{name:`ua_year_month_day$macrocall$1`,symbols:[`ua_year_month_day$macrocall$1$ebnf$1`,`ua_year_month_day$macrocall$2`,`ua_year_month_day$macrocall$1$ebnf$2`]},{name:`ua_year_month_day`,symbols:[`ua_year_month_day$macrocall$1`,{literal:`-`},`ua_month_day`],postprocess:e=>[e[0],...e[2]]},{name:`ua_month_day$macrocall$2`,symbols:[`m31`]},{name:`ua_month_day$macrocall$1$ebnf$1`,symbols:[`UA`],postprocess:U},{name:`ua_month_day$macrocall$1$ebnf$1`,symbols:[],postprocess:function(e){return null}},{name:`ua_month_day$macrocall$1$ebnf$2`,symbols:[`UA`],postprocess:U},{name:`ua_month_day$macrocall$1$ebnf$2`,symbols:[],postprocess:function(e){return null}},{name:`ua_month_day$macrocall$1`,symbols:[`ua_month_day$macrocall$1$ebnf$1`,`ua_month_day$macrocall$2`,`ua_month_day$macrocall$1$ebnf$2`]},{name:`ua_month_day$macrocall$4`,symbols:[`day`]},{name:`ua_month_day$macrocall$3$ebnf$1`,symbols:[`UA`],postprocess:U},{name:`ua_month_day$macrocall$3$ebnf$1`,symbols:[],postprocess:function(e){return null}},{name:`ua_month_day$macrocall$3$ebnf$2`,symbols:[`UA`],postprocess:U},{name:`ua_month_day$macrocall$3$ebnf$2`,symbols:[],postprocess:function(e){return null}},{name:`ua_month_day$macrocall$3`,symbols:[`ua_month_day$macrocall$3$ebnf$1`,`ua_month_day$macrocall$4`,`ua_month_day$macrocall$3$ebnf$2`]},{name:`ua_month_day`,symbols:[`ua_month_day$macrocall$1`,{literal:`-`},`ua_month_day$macrocall$3`],postprocess:Xg(0,2)},{name:`ua_month_day$macrocall$6`,symbols:[`m30`]},{name:`ua_month_day$macrocall$5$ebnf$1`,symbols:[`UA`],postprocess:U},{name:`ua_month_day$macrocall$5$ebnf$1`,symbols:[],postprocess:function(e){return null}},{name:`ua_month_day$macrocall$5$ebnf$2`,symbols:[`UA`],postprocess:U},{name:`ua_month_day$macrocall$5$ebnf$2`,symbols:[],postprocess:function(e){return null}},{name:`ua_month_day$macrocall$5`,symbols:[`ua_month_day$macrocall$5$ebnf$1`,`ua_month_day$macrocall$6`,`ua_month_day$macrocall$5$ebnf$2`]},{name:`ua_month_day$macrocall$8`,symbols:[`d01_30`]},{name:`ua_month_day$macrocall$7$ebnf$1`,symbols:[`UA`],postprocess:U},{name:`ua_month_day$macrocall$7$ebnf$1`,symbols:[],postprocess:function(e){return null}},{name:`ua_month_day$macrocall$7$ebnf$2`,symbols:[`UA`],postprocess:U},{name:`ua_month_day$macrocall$7$ebnf$2`,symbols:[],postprocess:function(e){return null}},{name:`ua_month_day$macrocall$7`,symbols:[`ua_month_day$macrocall$7$ebnf$1`,`ua_month_day$macrocall$8`,`ua_month_day$macrocall$7$ebnf$2`]},{name:`ua_month_day`,symbols:[`ua_month_day$macrocall$5`,{literal:`-`},`ua_month_day$macrocall$7`],postprocess:Xg(0,2)},{name:`ua_month_day$macrocall$10$string$1`,symbols:[{literal:`0`},{literal:`2`}],postprocess:function(e){return e.join(``)}},{name:`ua_month_day$macrocall$10`,symbols:[`ua_month_day$macrocall$10$string$1`]},{name:`ua_month_day$macrocall$9$ebnf$1`,symbols:[`UA`],postprocess:U},{name:`ua_month_day$macrocall$9$ebnf$1`,symbols:[],postprocess:function(e){return null}},{name:`ua_month_day$macrocall$9$ebnf$2`,symbols:[`UA`],postprocess:U},{name:`ua_month_day$macrocall$9$ebnf$2`,symbols:[],postprocess:function(e){return null}},{name:`ua_month_day$macrocall$9`,symbols:[`ua_month_day$macrocall$9$ebnf$1`,`ua_month_day$macrocall$10`,`ua_month_day$macrocall$9$ebnf$2`]},{name:`ua_month_day$macrocall$12`,symbols:[`d01_29`]},{name:`ua_month_day$macrocall$11$ebnf$1`,symbols:[`UA`],postprocess:U},{name:`ua_month_day$macrocall$11$ebnf$1`,symbols:[],postprocess:function(e){return null}},{name:`ua_month_day$macrocall$11$ebnf$2`,symbols:[`UA`],postprocess:U},{name:`ua_month_day$macrocall$11$ebnf$2`,symbols:[],postprocess:function(e){return null}},{name:`ua_month_day$macrocall$11`,symbols:[`ua_month_day$macrocall$11$ebnf$1`,`ua_month_day$macrocall$12`,`ua_month_day$macrocall$11$ebnf$2`]},{name:`ua_month_day`,symbols:[`ua_month_day$macrocall$9`,{literal:`-`},`ua_month_day$macrocall$11`],postprocess:Xg(0,2)},{name:`L2X`,symbols:[`dx4`],postprocess:e_()},{name:`L2X`,symbols:[`dx4`,{literal:`-`},`mx`],postprocess:e_()},{name:`L2X`,symbols:[`dx4`,{literal:`-`},`mdx`],postprocess:e_()},{name:`mdx`,symbols:[`m31x`,{literal:`-`},`d31x`],postprocess:H},{name:`mdx`,symbols:[`m30x`,{literal:`-`},`d30x`],postprocess:H},{name:`mdx$string$1`,symbols:[{literal:`0`},{literal:`2`},{literal:`-`}],postprocess:function(e){return e.join(``)}},{name:`mdx`,symbols:[`mdx$string$1`,`d29x`],postprocess:H},{name:`L2i`,symbols:[`L2i_date`,{literal:`/`},`L2i_date`],postprocess:$g(2)},{name:`L2i`,symbols:[`date_time`,{literal:`/`},`L2i_date`],postprocess:$g(2)},{name:`L2i`,symbols:[`L2i_date`,{literal:`/`},`date_time`],postprocess:$g(2)},{name:`L2i_date`,symbols:[],postprocess:Jg},{name:`L2i_date`,symbols:[`ua_date`],postprocess:U},{name:`L2i_date`,symbols:[`L2X`],postprocess:U},{name:`L2i_date`,symbols:[`INFINITY`],postprocess:U},{name:`L2Y`,symbols:[`exp_year`],postprocess:U},{name:`L2Y`,symbols:[`exp_year`,`significant_digits`],postprocess:Qg(0,1)},{name:`L2Y`,symbols:[`L1Y`,`significant_digits`],postprocess:Qg(0,1,{level:2})},{name:`L2Y`,symbols:[`year`,`significant_digits`],postprocess:e=>n_([e[0]],2,e[1])},{name:`significant_digits`,symbols:[{literal:`S`},`positive_digit`],postprocess:e=>({significant:V(e[1])})},{name:`exp_year`,symbols:[{literal:`Y`},`exp`],postprocess:e=>n_([e[1]],2)},{name:`exp_year$string$1`,symbols:[{literal:`Y`},{literal:`-`}],postprocess:function(e){return e.join(``)}},{name:`exp_year`,symbols:[`exp_year$string$1`,`exp`],postprocess:e=>n_([-e[1]],2)},{name:`exp`,symbols:[`digits`,{literal:`E`},`digits`],postprocess:e=>V(e[0])*10**V(e[2])},{name:`L2S`,symbols:[`year`,{literal:`-`},`d25_41`],postprocess:e=>s_([e[0],e[2]],2)},{name:`decade`,symbols:[`positive_decade`],postprocess:e=>i_(e[0])},{name:`decade$string$1`,symbols:[{literal:`0`},{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`decade`,symbols:[`decade$string$1`],postprocess:()=>i_(0)},{name:`decade`,symbols:[{literal:`-`},`positive_decade`],postprocess:e=>i_(-e[1])},{name:`positive_decade`,symbols:[`positive_digit`,`digit`,`digit`],postprocess:V},{name:`positive_decade`,symbols:[{literal:`0`},`positive_digit`,`digit`],postprocess:V},{name:`positive_decade$string$1`,symbols:[{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`positive_decade`,symbols:[`positive_decade$string$1`,`positive_digit`],postprocess:V},{name:`set`,symbols:[`LSB`,`OL`,`RSB`],postprocess:c_},{name:`list`,symbols:[`LLB`,`OL`,`RLB`],postprocess:c_},{name:`LSB`,symbols:[{literal:`[`}],postprocess:()=>({type:`Set`})},{name:`LSB$string$1`,symbols:[{literal:`[`},{literal:`.`},{literal:`.`}],postprocess:function(e){return e.join(``)}},{name:`LSB`,symbols:[`LSB$string$1`],postprocess:()=>({type:`Set`,earlier:!0})},{name:`LLB`,symbols:[{literal:`{`}],postprocess:()=>({type:`List`})},{name:`LLB$string$1`,symbols:[{literal:`{`},{literal:`.`},{literal:`.`}],postprocess:function(e){return e.join(``)}},{name:`LLB`,symbols:[`LLB$string$1`],postprocess:()=>({type:`List`,earlier:!0})},{name:`RSB`,symbols:[{literal:`]`}],postprocess:Jg},{name:`RSB$string$1`,symbols:[{literal:`.`},{literal:`.`},{literal:`]`}],postprocess:function(e){return e.join(``)}},{name:`RSB`,symbols:[`RSB$string$1`],postprocess:()=>({later:!0})},{name:`RLB`,symbols:[{literal:`}`}],postprocess:Jg},{name:`RLB$string$1`,symbols:[{literal:`.`},{literal:`.`},{literal:`}`}],postprocess:function(e){return e.join(``)}},{name:`RLB`,symbols:[`RLB$string$1`],postprocess:()=>({later:!0})},{name:`OL`,symbols:[`LI`],postprocess:e=>[e[0]]},{name:`OL`,symbols:[`OL`,`_`,{literal:`,`},`_`,`LI`],postprocess:e=>[...e[0],e[4]]},{name:`LI`,symbols:[`date`],postprocess:U},{name:`LI`,symbols:[`ua_date`],postprocess:U},{name:`LI`,symbols:[`L2X`],postprocess:U},{name:`LI`,symbols:[`consecutives`],postprocess:U},{name:`consecutives$string$1`,symbols:[{literal:`.`},{literal:`.`}],postprocess:function(e){return e.join(``)}},{name:`consecutives`,symbols:[`year_month_day`,`consecutives$string$1`,`year_month_day`],postprocess:e=>[t_(e[0]),t_(e[2])]},{name:`consecutives$string$2`,symbols:[{literal:`.`},{literal:`.`}],postprocess:function(e){return e.join(``)}},{name:`consecutives`,symbols:[`year_month`,`consecutives$string$2`,`year_month`],postprocess:e=>[t_(e[0]),t_(e[2])]},{name:`consecutives$string$3`,symbols:[{literal:`.`},{literal:`.`}],postprocess:function(e){return e.join(``)}},{name:`consecutives`,symbols:[`year`,`consecutives$string$3`,`year`],postprocess:e=>[t_([e[0]]),t_([e[2]])]},{name:`L3`,symbols:[`L3i`],postprocess:U},{name:`L3`,symbols:[`L3S`],postprocess:U},{name:`L3i`,symbols:[`L3s`,{literal:`/`},`L3s`],postprocess:$g(3)},{name:`L3s`,symbols:[`L1S`],postprocess:U},{name:`L3s`,symbols:[`L2S`],postprocess:U},{name:`L3s`,symbols:[`L3S`],postprocess:U},{name:`L3S`,symbols:[`ua_season`],postprocess:l_(s_,3)},{name:`L3S`,symbols:[`xx_season`],postprocess:Qg(0,{type:`Season`,level:3})},{name:`ua_season$macrocall$2`,symbols:[`year`]},{name:`ua_season$macrocall$1$ebnf$1`,symbols:[`UA`],postprocess:U},{name:`ua_season$macrocall$1$ebnf$1`,symbols:[],postprocess:function(e){return null}},{name:`ua_season$macrocall$1$ebnf$2`,symbols:[`UA`],postprocess:U},{name:`ua_season$macrocall$1$ebnf$2`,symbols:[],postprocess:function(e){return null}},{name:`ua_season$macrocall$1`,symbols:[`ua_season$macrocall$1$ebnf$1`,`ua_season$macrocall$2`,`ua_season$macrocall$1$ebnf$2`]},{name:`ua_season$macrocall$4`,symbols:[`d21_41`]},{name:`ua_season$macrocall$3$ebnf$1`,symbols:[`UA`],postprocess:U},{name:`ua_season$macrocall$3$ebnf$1`,symbols:[],postprocess:function(e){return null}},{name:`ua_season$macrocall$3$ebnf$2`,symbols:[`UA`],postprocess:U},{name:`ua_season$macrocall$3$ebnf$2`,symbols:[],postprocess:function(e){return null}},{name:`ua_season$macrocall$3`,symbols:[`ua_season$macrocall$3$ebnf$1`,`ua_season$macrocall$4`,`ua_season$macrocall$3$ebnf$2`]},{name:`ua_season`,symbols:[`ua_season$macrocall$1`,{literal:`-`},`ua_season$macrocall$3`],postprocess:Xg(0,2)},{name:`xx_season`,symbols:[`dx4`,{literal:`-`},`d21_41`],postprocess:e_(`unspecified`,`X`,!1)},{name:`digit`,symbols:[`positive_digit`],postprocess:U},{name:`digit`,symbols:[{literal:`0`}],postprocess:U},{name:`digits`,symbols:[`digit`],postprocess:U},{name:`digits`,symbols:[`digits`,`digit`],postprocess:H},{name:`nd4`,symbols:[`d4`]},{name:`nd4`,symbols:[{literal:`-`},`d4`],postprocess:H},{name:`nd3`,symbols:[`d3`]},{name:`nd3`,symbols:[{literal:`-`},`d3`],postprocess:H},{name:`nd2`,symbols:[`d2`]},{name:`nd2`,symbols:[{literal:`-`},`d2`],postprocess:H},{name:`d4`,symbols:[`d2`,`d2`],postprocess:H},{name:`d3`,symbols:[`d2`,`digit`],postprocess:H},{name:`d2`,symbols:[`digit`,`digit`],postprocess:H},{name:`d3s`,symbols:[`digit`],postprocess:U},{name:`d3s`,symbols:[`d2`],postprocess:U},{name:`d3s`,symbols:[`d3`],postprocess:U},{name:`d3s`,symbols:[`d3`,`digits`],postprocess:Yg(0)},{name:`d5+`,symbols:[`positive_digit`,`d3`,`digits`],postprocess:V},{name:`d1x`,symbols:[/[1-9X]/],postprocess:U},{name:`dx`,symbols:[`d1x`],postprocess:U},{name:`dx`,symbols:[{literal:`0`}],postprocess:U},{name:`dx2`,symbols:[`dx`,`dx`],postprocess:H},{name:`dx4`,symbols:[`dx2`,`dx2`],postprocess:H},{name:`dx4`,symbols:[{literal:`-`},`dx2`,`dx2`],postprocess:H},{name:`md`,symbols:[`m31`],postprocess:U},{name:`md`,symbols:[`m30`],postprocess:U},{name:`md$string$1`,symbols:[{literal:`0`},{literal:`2`}],postprocess:function(e){return e.join(``)}},{name:`md`,symbols:[`md$string$1`],postprocess:U},{name:`mx`,symbols:[{literal:`0`},`d1x`],postprocess:H},{name:`mx`,symbols:[/[1X]/,/[012X]/],postprocess:H},{name:`m31x`,symbols:[/[0X]/,/[13578X]/],postprocess:H},{name:`m31x`,symbols:[/[1X]/,/[02]/],postprocess:H},{name:`m31x$string$1`,symbols:[{literal:`1`},{literal:`X`}],postprocess:function(e){return e.join(``)}},{name:`m31x`,symbols:[`m31x$string$1`],postprocess:U},{name:`m30x`,symbols:[/[0X]/,/[469]/],postprocess:H},{name:`m30x$string$1`,symbols:[{literal:`1`},{literal:`1`}],postprocess:function(e){return e.join(``)}},{name:`m30x`,symbols:[`m30x$string$1`],postprocess:H},{name:`d29x`,symbols:[{literal:`0`},`d1x`],postprocess:H},{name:`d29x`,symbols:[/[1-2X]/,`dx`],postprocess:H},{name:`d30x`,symbols:[`d29x`],postprocess:H},{name:`d30x$string$1`,symbols:[{literal:`3`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`d30x`,symbols:[`d30x$string$1`],postprocess:U},{name:`d31x`,symbols:[`d30x`],postprocess:U},{name:`d31x`,symbols:[{literal:`3`},/[1X]/],postprocess:H},{name:`positive_digit`,symbols:[/[1-9]/],postprocess:U},{name:`m31$subexpression$1$string$1`,symbols:[{literal:`0`},{literal:`1`}],postprocess:function(e){return e.join(``)}},{name:`m31$subexpression$1`,symbols:[`m31$subexpression$1$string$1`]},{name:`m31$subexpression$1$string$2`,symbols:[{literal:`0`},{literal:`3`}],postprocess:function(e){return e.join(``)}},{name:`m31$subexpression$1`,symbols:[`m31$subexpression$1$string$2`]},{name:`m31$subexpression$1$string$3`,symbols:[{literal:`0`},{literal:`5`}],postprocess:function(e){return e.join(``)}},{name:`m31$subexpression$1`,symbols:[`m31$subexpression$1$string$3`]},{name:`m31$subexpression$1$string$4`,symbols:[{literal:`0`},{literal:`7`}],postprocess:function(e){return e.join(``)}},{name:`m31$subexpression$1`,symbols:[`m31$subexpression$1$string$4`]},{name:`m31$subexpression$1$string$5`,symbols:[{literal:`0`},{literal:`8`}],postprocess:function(e){return e.join(``)}},{name:`m31$subexpression$1`,symbols:[`m31$subexpression$1$string$5`]},{name:`m31$subexpression$1$string$6`,symbols:[{literal:`1`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`m31$subexpression$1`,symbols:[`m31$subexpression$1$string$6`]},{name:`m31$subexpression$1$string$7`,symbols:[{literal:`1`},{literal:`2`}],postprocess:function(e){return e.join(``)}},{name:`m31$subexpression$1`,symbols:[`m31$subexpression$1$string$7`]},{name:`m31`,symbols:[`m31$subexpression$1`],postprocess:U},{name:`m30$subexpression$1$string$1`,symbols:[{literal:`0`},{literal:`4`}],postprocess:function(e){return e.join(``)}},{name:`m30$subexpression$1`,symbols:[`m30$subexpression$1$string$1`]},{name:`m30$subexpression$1$string$2`,symbols:[{literal:`0`},{literal:`6`}],postprocess:function(e){return e.join(``)}},{name:`m30$subexpression$1`,symbols:[`m30$subexpression$1$string$2`]},{name:`m30$subexpression$1$string$3`,symbols:[{literal:`0`},{literal:`9`}],postprocess:function(e){return e.join(``)}},{name:`m30$subexpression$1`,symbols:[`m30$subexpression$1$string$3`]},{name:`m30$subexpression$1$string$4`,symbols:[{literal:`1`},{literal:`1`}],postprocess:function(e){return e.join(``)}},{name:`m30$subexpression$1`,symbols:[`m30$subexpression$1$string$4`]},{name:`m30`,symbols:[`m30$subexpression$1`],postprocess:U},{name:`d01_11`,symbols:[{literal:`0`},`positive_digit`],postprocess:H},{name:`d01_11`,symbols:[{literal:`1`},/[0-1]/],postprocess:H},{name:`d01_12`,symbols:[`d01_11`],postprocess:U},{name:`d01_12$string$1`,symbols:[{literal:`1`},{literal:`2`}],postprocess:function(e){return e.join(``)}},{name:`d01_12`,symbols:[`d01_12$string$1`],postprocess:U},{name:`d01_13`,symbols:[`d01_12`],postprocess:U},{name:`d01_13$string$1`,symbols:[{literal:`1`},{literal:`3`}],postprocess:function(e){return e.join(``)}},{name:`d01_13`,symbols:[`d01_13$string$1`],postprocess:U},{name:`d00_14$string$1`,symbols:[{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`d00_14`,symbols:[`d00_14$string$1`],postprocess:U},{name:`d00_14`,symbols:[`d01_13`],postprocess:U},{name:`d00_14$string$2`,symbols:[{literal:`1`},{literal:`4`}],postprocess:function(e){return e.join(``)}},{name:`d00_14`,symbols:[`d00_14$string$2`],postprocess:U},{name:`d00_23$string$1`,symbols:[{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`d00_23`,symbols:[`d00_23$string$1`],postprocess:U},{name:`d00_23`,symbols:[`d01_23`],postprocess:U},{name:`d01_23`,symbols:[{literal:`0`},`positive_digit`],postprocess:H},{name:`d01_23`,symbols:[{literal:`1`},`digit`],postprocess:H},{name:`d01_23`,symbols:[{literal:`2`},/[0-3]/],postprocess:H},{name:`d01_29`,symbols:[{literal:`0`},`positive_digit`],postprocess:H},{name:`d01_29`,symbols:[/[1-2]/,`digit`],postprocess:H},{name:`d01_30`,symbols:[`d01_29`],postprocess:U},{name:`d01_30$string$1`,symbols:[{literal:`3`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`d01_30`,symbols:[`d01_30$string$1`],postprocess:U},{name:`d01_31`,symbols:[`d01_30`],postprocess:U},{name:`d01_31$string$1`,symbols:[{literal:`3`},{literal:`1`}],postprocess:function(e){return e.join(``)}},{name:`d01_31`,symbols:[`d01_31$string$1`],postprocess:U},{name:`d00_59$string$1`,symbols:[{literal:`0`},{literal:`0`}],postprocess:function(e){return e.join(``)}},{name:`d00_59`,symbols:[`d00_59$string$1`],postprocess:U},{name:`d00_59`,symbols:[`d01_59`],postprocess:U},{name:`d01_59`,symbols:[`d01_29`],postprocess:U},{name:`d01_59`,symbols:[/[345]/,`digit`],postprocess:H},{name:`d21_24`,symbols:[{literal:`2`},/[1-4]/],postprocess:H},{name:`d25_41`,symbols:[{literal:`2`},/[5-9]/],postprocess:H},{name:`d25_41`,symbols:[{literal:`3`},`digit`],postprocess:H},{name:`d25_41`,symbols:[{literal:`4`},/[01]/],postprocess:H},{name:`d21_41`,symbols:[`d21_24`],postprocess:U},{name:`d21_41`,symbols:[`d25_41`],postprocess:U},{name:`_$ebnf$1`,symbols:[]},{name:`_$ebnf$1`,symbols:[`_$ebnf$1`,{literal:` `}],postprocess:function(e){return e[0].concat([e[1]])}},{name:`_`,symbols:[`_$ebnf$1`]}],ParserStart:`edtf`};function b_(e,t){return e.level<t.level?-1:+(e.level>t.level)}function x_(e,t={}){if(!e.length)return e;let{level:n,types:r,seasonIntervals:i,seasonUncertainty:a}={...Gg,...t};return e.filter(e=>i&&S_(e)||a&&C_(e)?!0:!(e.level>n||r.length&&!r.includes(e.type)))}function S_({type:e,values:t}){return e===`Interval`&&t[0].type===`Season`}function C_({type:e,level:t}){return e===`Season`&&t>=3}function w_(e){return e.length<2?e[0]:e.sort(b_)[0]}function T_(e,t={}){try{let n=w_(x_(E_().feed(e).results,t));if(!n)throw Error(`edtf: No possible parsings (@EOS)`);return n}catch(t){throw t.message+=` for "${e}"`,t}}function E_(){return new Wg.default.Parser(y_.ParserRules,y_.ParserStart)}var W=class{static get type(){return this.name}static parse(e){return T_(e,{types:[this.type]})}static from(e){return e instanceof this?e:new this(e)}static UTC(...e){let t=Date.UTC(...e);return e[0]>=0&&e[0]<100&&(t=D_(new Date(t))),t}get type(){return this.constructor.type}get edtf(){return this.toEDTF()}get isEDTF(){return!0}toJSON(){return this.toEDTF()}toString(){return this.toEDTF()}toLocaleString(...e){return this.localize(...e)}inspect(){return this.toEDTF()}valueOf(){return this.min}[Symbol.toPrimitive](e){return e===`number`?this.valueOf():this.toEDTF()}covers(e){return this.min<=e.min&&this.max>=e.max}compare(e){if(e.min==null||e.max==null)return null;let[t,n,r,i]=[this.min,this.max,e.min,e.max];return t===r?n===i?0:n<i?-1:1:t<r?-1:1}includes(e){let t=this.covers(e);if(!t||!this[Symbol.iterator])return t;for(let t of this)if(t.edtf===e.edtf)return!0;return!1}*until(e){yield this,this.compare(e)&&(yield*this.between(e))}*through(e){yield*this.until(e),this.compare(e)&&(yield e)}*between(e){e=this.constructor.from(e);let t=this,n=this.compare(e);if(n)for(;t=t.next(-n),t.compare(e)===n;)yield t}};function D_(e,t=1900){return e.setUTCFullYear(e.getUTCFullYear()-t),e.getTime()}const O_=Reflect.ownKeys.bind(Reflect),k_=Object.getOwnPropertyDescriptor.bind(Object),A_=Object.defineProperty.bind(Object),j_=Object.prototype.hasOwnProperty;function M_(e,...t){for(let n of t)N_(e,n),N_(e.prototype,n.prototype);return e}function N_(e,t){for(let n of O_(t))j_.call(e,n)||A_(e,n,k_(t,n))}const P_={en:{locale:`en-US`,date:{approximate:{long:`circa %D`,medium:`ca. %D`,short:`c. %D`},uncertain:{long:`%D (unspecified)`,medium:`%D (?)`,short:`%D (?)`}}},es:{locale:`es-ES`,date:{approximate:{long:`circa %D`,medium:`ca. %D`,short:`c. %D`},uncertain:{long:`%D (?)`,medium:`%D (?)`,short:`%D (?)`}}},de:{locale:`de-DE`,date:{approximate:{long:`circa %D`,medium:`ca. %D`,short:`ca. %D`},uncertain:{long:`%D (?)`,medium:`%D (?)`,short:`%D (?)`}}},fr:{locale:`fr-FR`,date:{approximate:{long:`circa %D`,medium:`ca. %D`,short:`c. %D`},uncertain:{long:`%D (?)`,medium:`%D (?)`,short:`%D (?)`}}},it:{locale:`it-IT`,date:{approximate:{long:`circa %D`,medium:`ca. %D`,short:`c. %D`},uncertain:{long:`%D (?)`,medium:`%D (?)`,short:`%D (?)`}}},ja:{locale:`ja-JA`,date:{approximate:{long:`%D頃`,medium:`%D頃`,short:`%D頃`},uncertain:{long:`%D頃`,medium:`%D頃`,short:`%D頃`}}}},F_=(e,...t)=>{for(let n of t)P_[`${e}-${n}`]=P_[e]};F_(`en`,`AU`,`CA`,`GB`,`NZ`,`SA`,`US`),F_(`de`,`AT`,`CH`,`DE`),F_(`fr`,`CH`,`FR`);const I_=[{day:`numeric`,month:`numeric`,year:`numeric`,timeZoneName:void 0,hour:`numeric`,minute:`numeric`,second:`numeric`},{year:`numeric`,timeZone:`UTC`,timeZoneName:void 0},{month:`numeric`,year:`numeric`,timeZone:`UTC`,timeZoneName:void 0},{day:`numeric`,month:`numeric`,year:`numeric`,timeZone:`UTC`,timeZoneName:void 0}];function L_(e,t){switch(t={...I_[e],...t},e){case 1:t.month=void 0;case 2:t.day=void 0,t.weekday=void 0;case 3:t.hour=void 0,t.minute=void 0,t.second=void 0}return t}function R_(e,t){return`${e}:${JSON.stringify(z_(t))}`}function z_(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>e!=null).sort(([e],[t])=>e.localeCompare(t)))}function B_(e,t,n){let r=L_(e.precision,n),i=R_(t,r);return W_.cache.has(i)||(W_.cache.size>=64&&W_.cache.clear(),W_.cache.set(i,new Intl.DateTimeFormat(t,r))),W_.cache.get(i)}function V_(e){let{locale:t,weekday:n,month:r,year:i}=e.resolvedOptions(),a=P_[t];if(a==null)return null;let o=n||r===`long`?`long`:!r||i===`2-digit`?`short`:`medium`;return{approximate:a.date.approximate[o],uncertain:a.date.uncertain[o]}}function H_(e){return e===`day`||e===`month`||e===`year`}function U_(e,t){let n=``;for(let{type:r,value:i}of t)n+=H_(r)&&e.unspecified.is(r)?i.replace(/./g,`X`):i;return n}function W_(e,t=`en-US`,n={}){e.timeZone&&!n.timeZone&&(n={timeZoneName:`short`,...n,timeZone:e.timeZone});let r=B_(e,t,n),i=V_(r);if(!e.isEDTF||i==null)return r.format(e);if(e.type===`Interval`){if(e.finite)return r.formatRange(e.lower,e.upper);throw Error(`cannot format infinite intervals`)}let a=!e.unspecified.value||!r.formatToParts?r.format(e):U_(e,r.formatToParts(e));return e.approximate.value&&(a=i.approximate.replace(`%D`,a)),e.uncertain.value&&(a=i.uncertain.replace(`%D`,a)),a}W_.cache=/* @__PURE__ */ new Map;const{abs:G_}=Math,{isArray:K_}=Array,q_=/* @__PURE__ */ new WeakMap,J_=/* @__PURE__ */ new WeakMap,Y_=/* @__PURE__ */ new WeakMap,X_=/* @__PURE__ */ new WeakMap,Z_=/* @__PURE__ */ new WeakMap,Q_=[B.YMD,B.Y,B.YM,B.YMD];var $_=class e extends globalThis.Date{constructor(...t){let n=0,r,i,a,o;switch(t.length){case 0:break;case 1:switch(typeof t[0]){case`number`:break;case`string`:t=[e.parse(t[0])];case`object`:K_(t[0])&&(t[0]={values:t[0]});{let e=t[0];if(z(e!=null),e.type&&z.equal(`Date`,e.type),e.values&&e.values.length){if(n=e.values.length,t=e.values.slice(),t.length<2&&t.push(0),e.offset){for(t.length<3&&t.push(1);t.length<5;)t.push(0);t[4]-=e.offset}t=[W.UTC(...t)]}({uncertain:r,approximate:i,unspecified:a,timeZone:o}=e)}break;default:throw RangeError(`Invalid time value`)}break;default:n=t.length}super(...t),this.precision=n,this.uncertain=r,this.approximate=i,this.unspecified=a,this.timeZone=o}set precision(e){q_.set(this,e>3?0:Number(e))}get precision(){return q_.get(this)}set uncertain(e){J_.set(this,this.bits(e))}get uncertain(){return J_.get(this)}set approximate(e){Y_.set(this,this.bits(e))}get approximate(){return Y_.get(this)}set unspecified(e){X_.set(this,new B(e))}get unspecified(){return X_.get(this)}set timeZone(e){Z_.set(this,e)}get timeZone(){return Z_.get(this)}get atomic(){return!(this.precision||this.unspecified.value)}get min(){if(this.unspecified.value&&this.year<0){let t=this.unspecified.max(this.values.map(e.pad));return t[0]=-t[0],new e({values:t}).getTime()}return this.getTime()}get max(){return this.atomic?this.getTime():this.next().getTime()-1}get year(){return this.getUTCFullYear()}get month(){return this.getUTCMonth()}get date(){return this.getUTCDate()}get hours(){return this.getUTCHours()}get minutes(){return this.getUTCMinutes()}get seconds(){return this.getUTCSeconds()}get values(){switch(this.precision){case 1:return[this.year];case 2:return[this.year,this.month];case 3:return[this.year,this.month,this.date];default:return[this.year,this.month,this.date,this.hours,this.minutes,this.seconds]}}next(t=1){let{values:n,unspecified:r,uncertain:i,approximate:a}=this;if(r.value){let i=n[0]<0;n=t<0^i?r.min(n.map(e.pad)):r.max(n.map(e.pad)),i&&(n[0]=-n[0])}return n.push(n.pop()+t),new e({values:n,unspecified:r,uncertain:i,approximate:a})}prev(e=1){return this.next(-e)}*[Symbol.iterator](){let e=this;for(;e<=this.max;)yield e,e=e.next()}toEDTF(){if(!this.precision)return this.toISOString();let t=this.year<0?`-`:``,n=this.values.map(e.pad);return this.unspecified.value?t+this.unspecified.masks(n).join(`-`):(this.uncertain.value&&(n=this.uncertain.marks(n,`?`)),this.approximate.value&&(n=this.approximate.marks(n,`~`).map(e=>e.replace(/(~\?)|(\?~)/,`%`))),t+n.join(`-`))}format(...e){return W_(this,...e)}static pad(e,t=0){if(!t){let t=G_(e);return t<10?`000${t}`:t<100?`00${t}`:t<1e3?`0${t}`:`${t}`}return t===1&&(e+=1),e<10?`0${e}`:`${e}`}bits(e){return e===!0&&(e=Q_[this.precision]),new B(e)}};M_($_,W);const ev=$_.pad,{abs:tv}=Math,nv=/* @__PURE__ */ new WeakMap,rv=/* @__PURE__ */ new WeakMap;var iv=class e extends W{constructor(t){switch(super(),nv.set(this,[]),typeof t){case`number`:this.year=t;break;case`string`:t=e.parse(t);case`object`:Array.isArray(t)&&(t={values:t}),z(t!==null),t.type&&z.equal(`Year`,t.type),z(t.values),z(t.values.length),this.year=t.values[0],this.significant=t.significant;break;case`undefined`:this.year=(/* @__PURE__ */ new Date()).getUTCFullYear();break;default:throw RangeError(`Invalid year value`)}}get year(){return this.values[0]}set year(e){this.values[0]=Number(e)}get significant(){return rv.get(this)}set significant(e){rv.set(this,Number(e))}get values(){return nv.get(this)}get min(){return W.UTC(this.year,0)}get max(){return W.UTC(this.year+1,0)-1}toEDTF(){let e=tv(this.year),t=this.significant?`S${this.significant}`:``;return e<=9999?`${this.year<0?`-`:``}${ev(this.year)}${t}`:`Y${this.year}${t}`}};const{abs:av,floor:ov}=Math,sv=/* @__PURE__ */ new WeakMap;var cv=class e extends W{constructor(t){switch(super(),sv.set(this,[]),this.uncertain=!1,this.approximate=!1,typeof t){case`number`:this.decade=t;break;case`string`:t=e.parse(t);case`object`:Array.isArray(t)&&(t={values:t}),z(t!==null),t.type&&z.equal(`Decade`,t.type),z(t.values),z(t.values.length===1),this.decade=t.values[0],this.uncertain=!!t.uncertain,this.approximate=!!t.approximate;break;case`undefined`:this.year=(/* @__PURE__ */ new Date()).getUTCFullYear();break;default:throw RangeError(`Invalid decade value`)}}get decade(){return this.values[0]}set decade(e){e=ov(Number(e)),z(av(e)<1e3,`invalid decade: ${e}`),this.values[0]=e}get year(){return this.values[0]*10}set year(e){this.decade=e/10}get values(){return sv.get(this)}get min(){return $_.UTC(this.year,0)}get max(){return $_.UTC(this.year+10,0)-1}toEDTF(){let t=e.pad(this.decade);return this.uncertain&&(t+=`?`),this.approximate&&(t=(t+`~`).replace(/\?~/,`%`)),t}static pad(e){let t=av(e),n=t===e?``:`-`;return t<10?`${n}00${t}`:t<100?`${n}0${t}`:`${e}`}};const{abs:lv,floor:uv}=Math,dv=/* @__PURE__ */ new WeakMap;var fv=class e extends W{constructor(t){switch(super(),dv.set(this,[]),this.uncertain=!1,this.approximate=!1,typeof t){case`number`:this.century=t;break;case`string`:t=e.parse(t);case`object`:Array.isArray(t)&&(t={values:t}),z(t!==null),t.type&&z.equal(`Century`,t.type),z(t.values),z(t.values.length===1),this.century=t.values[0],this.uncertain=!!t.uncertain,this.approximate=!!t.approximate;break;case`undefined`:this.year=(/* @__PURE__ */ new Date()).getUTCFullYear();break;default:throw RangeError(`Invalid century value`)}}get century(){return this.values[0]}set century(e){e=uv(Number(e)),z(lv(e)<100,`invalid century: ${e}`),this.values[0]=e}get year(){return this.values[0]*100}set year(e){this.century=e/100}get values(){return dv.get(this)}get min(){return $_.UTC(this.year,0)}get max(){return $_.UTC(this.year+100,0)-1}toEDTF(){let t=e.pad(this.century);return this.uncertain&&(t+=`?`),this.approximate&&(t=(t+`~`).replace(/\?~/,`%`)),t}static pad(e){let t=lv(e);return t<10?`${t===e?``:`-`}0${t}`:`${e}`}};const pv=/* @__PURE__ */ new WeakMap,mv=/* @__PURE__ */ new WeakMap,hv=/* @__PURE__ */ new WeakMap,gv=/* @__PURE__ */ new WeakMap;var _v=class e extends W{constructor(t){super();let n,r,i;switch(hv.set(this,[]),typeof t){case`number`:this.year=t,this.season=arguments[1]||21;break;case`string`:t=e.parse(t);case`object`:Array.isArray(t)&&(t={values:t}),z(t!==null),t.type&&z.equal(`Season`,t.type),z(t.values),z.equal(2,t.values.length),this.year=t.values[0],this.season=t.values[1],{unspecified:i,uncertain:n,approximate:r}=t;break;case`undefined`:this.year=(/* @__PURE__ */ new Date()).getUTCFullYear(),this.season=21;break;default:throw RangeError(`Invalid season value`)}this.unspecified=i,this.uncertain=n,this.approximate=r}get year(){return this.values[0]}set year(e){this.values[0]=Number(e)}get season(){return this.values[1]}set season(e){this.values[1]=vv(Number(e))}get values(){return hv.get(this)}set uncertain(e){mv.set(this,new B(e))}get uncertain(){return mv.get(this)}set approximate(e){pv.set(this,new B(e))}get approximate(){return pv.get(this)}set unspecified(e){gv.set(this,new B(e))}get unspecified(){return gv.get(this)}next(t=1){let{season:n,year:r,unspecified:i,approximate:a,uncertain:o}=this;switch(!0){case n>=21&&n<=36:[r,n]=yv(r,n,t,n-(n-21)%4,4);break;case n>=37&&n<=39:[r,n]=yv(r,n,t,37,3);break;case n>=40&&n<=41:[r,n]=yv(r,n,t,40,2);break;default:throw RangeError(`Cannot compute next/prev for season ${n}`)}return new e({values:[r,n],approximate:a,uncertain:o,unspecified:i})}prev(e=1){return this.next(-e)}get min(){switch(this.season){case 21:case 25:case 32:case 33:case 40:case 37:return W.UTC(this.year,0);case 22:case 26:case 31:case 34:return W.UTC(this.year,3);case 23:case 27:case 30:case 35:case 41:return W.UTC(this.year,6);case 24:case 28:case 29:case 36:return W.UTC(this.year,9);case 38:return W.UTC(this.year,4);case 39:return W.UTC(this.year,8);default:return W.UTC(this.year,0)}}get max(){let[e]=this.unspecified.max([ev(this.year)]);switch(this.season){case 21:case 25:case 32:case 33:return W.UTC(e,3)-1;case 22:case 26:case 31:case 34:case 40:return W.UTC(e,6)-1;case 23:case 27:case 30:case 35:return W.UTC(e,9)-1;case 24:case 28:case 29:case 36:case 41:case 39:return W.UTC(e+1,0)-1;case 37:return W.UTC(e,5)-1;case 38:return W.UTC(e,9)-1;default:return W.UTC(e+1,0)-1}}toEDTF(){let e=this.year<0?`-`:``,t=[ev(this.year),String(this.season)];return this.unspecified.value?e+this.unspecified.masks(t).join(`-`):(this.uncertain.value&&(t=this.uncertain.marks(t,`?`)),this.approximate.value&&(t=this.approximate.marks(t,`~`).map(e=>e.replace(/(~\?)|(\?~)/,`%`))),e+t.join(`-`))}};function vv(e){if(isNaN(e)||e<21||e===1/0)throw RangeError(`invalid division of year: ${e}`);return e}function yv(e,t,n,r,i){let a=t+n-r;return[e+Math.floor(a/i),vv(r+(a%i+i)%i)]}const bv=/* @__PURE__ */ new WeakMap;var xv=class e extends W{constructor(...t){switch(super(),bv.set(this,[null,null]),t.length){case 2:this.lower=t[0],this.upper=t[1];break;case 1:switch(typeof t[0]){case`string`:t[0]=e.parse(t[0]);case`object`:Array.isArray(t[0])&&(t[0]={values:t[0]});{let[e]=t;z(e!==null),e.type&&z.equal(`Interval`,e.type),z(e.values),z(e.values.length<3),this.lower=e.values[0],this.upper=e.values[1],this.earlier=e.earlier,this.later=e.later}break;default:this.lower=t[0]}break;case 0:break;default:throw RangeError(`invalid interval value: ${t}`)}}get lower(){return this.values[0]}set lower(e){if(e==null)return this.values[0]=null;if(e===1/0||e===-1/0)return this.values[0]=1/0;if(e=Sv(e),e>=this.upper&&this.upper!=null)throw RangeError(`invalid lower bound: ${e}`);this.values[0]=e}get upper(){return this.values[1]}set upper(e){if(e==null)return this.values[1]=null;if(e===1/0)return this.values[1]=1/0;if(e=Sv(e),this.lower!==null&&this.lower!==1/0&&e<=this.lower)throw RangeError(`invalid upper bound: ${e}`);this.values[1]=e}get finite(){return this.lower!=null&&this.lower!==1/0&&this.upper!=null&&this.upper!==1/0}get precision(){return this.lower?.precision??this.upper?.precision??0}*[Symbol.iterator](){if(!this.finite)throw Error(`cannot iterate infinite interval`);yield*this.lower.through(this.upper)}get values(){return bv.get(this)}get min(){let e=this.lower;return e?e===1/0?-1/0:e.min:null}get max(){let e=this.upper;return e?e===1/0?1/0:e.max:null}get isEDTFInterval(){return!0}toEDTF(){return this.values.map(e=>e===1/0?`..`:e?e.edtf:``).join(`/`)}};function Sv(e){try{return $_.from(e)}catch{return _v.from(e)}}const{isArray:Cv}=Array,wv=/* @__PURE__ */ new WeakMap;var Tv=class extends W{constructor(...e){if(super(),wv.set(this,[]),e.length>1&&(e=[e]),e.length)switch(typeof e[0]){case`string`:e[0]=new.target.parse(e[0]);case`object`:Cv(e[0])&&(e[0]={values:e[0]});{let[t]=e;z(t!==null),t.type&&z.equal(this.type,t.type),z(t.values),this.concat(...t.values),this.earlier=!!t.earlier,this.later=!!t.later}break;default:throw RangeError(`invalid ${this.type} value: ${e}`)}}get values(){return wv.get(this)}get length(){return this.values.length}get empty(){return this.length===0}get first(){let e=this.values[0];return Cv(e)?e[0]:e}get last(){let e=this.values[this.length-1];return Cv(e)?e[0]:e}clear(){return this.values.length=0,this}concat(...e){for(let t of e)this.push(t);return this}push(e){return Cv(e)?(z.equal(2,e.length),this.values.push(e.map(e=>$_.from(e)))):this.values.push($_.from(e))}*[Symbol.iterator](){for(let e of this.values)Cv(e)?yield*e[0].through(e[1]):yield e}get min(){return this.earlier?-1/0:this.empty?0:this.first.min}get max(){return this.later?1/0:this.empty?0:this.last.max}content(){return this.values.map(e=>Cv(e)?e.map(e=>e.edtf).join(`..`):e.edtf).join(`,`)}toEDTF(){return this.wrap(this.empty?``:`${this.earlier?`..`:``}${this.content()}${this.later?`..`:``}`)}wrap(e){return`{${e}}`}},Ev=class extends Tv{static parse(e){return T_(e,{types:[`Set`]})}get type(){return`Set`}wrap(e){return`[${e}]`}},Dv=/* @__PURE__ */ t({Century:()=>fv,Date:()=>$_,Decade:()=>cv,Interval:()=>xv,List:()=>Tv,Season:()=>_v,Set:()=>Ev,Year:()=>iv});const Ov=/^\d{5,}$/;function kv(...e){if(!e.length)return new $_;if(e.length===1)switch(typeof e[0]){case`object`:return new(Dv[e[0].type]||$_)(e[0]);case`number`:return new $_(e[0]);case`string`:if(Ov.test(e[0]))return new $_(Number(e[0]))}let t=T_(...e);return new Dv[t.type](t)}function Av(e){return Object.assign(Object.create(null),e)}const G=`A-Za-zªµºÀ-῿Ⰰ-ⷿ々〆぀-퟿豈-﷿ﹰ-ﻼＡ-Ｚａ-ｚｦ-ￜ`;function jv(e){return e.replaceAll(`İ`,`I`).toLowerCase()}const Mv=`(?!(?:and|or|but|for|in|on|at|by|to|from|with|after|before|than|that|which|who|when|while|is|are|was|were|has|have|had)(?![${G}'-])|(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?![${G}]))(?:(?:[a-z]\\.){2,}|[^\\s\\d\\0.,;:!?()"+]+)`,Nv=`[ -]?(?:in(?= )|${Mv}(?: ${Mv}){0,3})(?: (?:of|per|an?|each|every)(?: (?:the|all|its|his|her|their|our))?(?: ${Mv}){1,2})?`,Pv={anywhere:`or more|or over|or above|or longer|or older|or higher|and more|at least|at the (?:very )?least|at a minimum`,closing:`and up(?:wards?)?|or upwards?|and over|and above|minimum`},Fv={anywhere:`(?<!more )or less|or fewer|or under|or below|or shorter|or younger|or lower|at most|at the (?:very )?most|at a maximum`,closing:`and under|and below|maximum`},Iv=({anywhere:e,closing:t})=>` (?:${e})(?![${G}-])| \\((?:${e}|${t})\\)|,? (?:${e}|${t})(?=[.,;:!?)\\]"'\\0]|$| -)`,Lv=RegExp(`^(${Nv})?(?:(${Iv(Pv)}|\\+|-(?:plus|odd)(?![${G}]))|(${Iv(Fv)}))`);function Rv(e){let t=Lv.exec(jv(e));if(!t)return;let{0:n,1:r=``,2:i}=t,a=e.slice(n.length);if(!/^ (?:than|once|twice)\b/i.test(a))return{says:i===void 0?`at most`:`at least`,counted:e.slice(0,r.length),words:e.slice(r.length,n.length),behind:a}}const zv=`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/),Bv=`twenty thirty forty fifty sixty seventy eighty ninety`.split(` `),Vv=new Map([...zv.map((e,t)=>[e,t]),...Bv.map((e,t)=>[e,20+10*t])]),Hv=/* @__PURE__ */ new Map([[`dozen`,12],[`hundred`,100],[`thousand`,1e3],[`million`,1e6],[`billion`,1e9],[`trillion`,0xe8d4a51000]]);function Uv(e){let t=e,n=0,r,i=1,a=!1;for(;;){let e=r!==void 0&&r>=1&&!a?qv(t):void 0;e&&(r=(r??0)+e.number,t=e.rest);let o=/^[ -]?(?:and )?([A-Za-z]+)/.exec(t),s=o?.[1]?.toLowerCase()??``,c=Vv.get(s),l=Hv.get(s.replace(/s$/,``));if(!o)break;if(l!==void 0&&(r!==void 0||n>0||/^(?:hundred|thousand|million|billion)$/.test(s)))l>=1e3?(n+=(r??(n>0?0:1))*l,r=void 0):r=(r??(n>0?0:1))*l,i=l,a=!1;else if(c!==void 0&&Jv(c,r,a))r=(r??0)+c;else if(s===`half`&&r===void 0&&n===0)r=.5;else if(/^an?$/.test(s)&&(r===.5||r===void 0&&n===0))a=r===void 0,r??=1;else break;t=t.slice(o[0].length)}return(r!==void 0||n>0)&&!a?{number:n+(r??0),scale:i,rounding:.5,rest:t}:void 0}const Wv=Av({"½":.5,"¼":.25,"¾":.75,"⅓":1/3,"⅔":2/3}),Gv=Av({half:2,third:3,quarter:4,fourth:4,fifth:5,tenth:10});function Kv(e){let t=/^[½¼¾⅓⅔]/.exec(e)?.[0],n=/^(an?|one|two|three|four|seven|nine)[ -](third|quarter|fifth|tenth)(s)?(?![A-Za-z-])/i.exec(e),r=/^an?$/i.test(n?.[1]??``)?1:Vv.get(n?.[1]?.toLowerCase()??``)??0;if(t===void 0&&(!n||r>1!=(n[3]===`s`)))return;let i=t===void 0?r/(Gv[n?.[2]?.toLowerCase()??``]??1):Wv[t]??0,a=e.slice((t??n?.[0]??``).length),o=/^ (million|billion|trillion)\b/i.exec(a),s=Hv.get(o?.[1]?.toLowerCase()??``)??1;return{number:i*s,scale:s,rounding:i*s*.05,rest:a.slice(o?.[0].length??0)}}function qv(e){let t=/^ ?([½¼¾⅓⅔])|^[ -]and[ -](?:an?|one)[ -](half|quarter|third)(?![A-Za-z])/i.exec(e);if(!t)return;let[n,r,i]=t;return{number:r===void 0?1/(Gv[i?.toLowerCase()??``]??1):Wv[r]??0,rest:e.slice(n.length)}}function Jv(e,t,n){return t===void 0?!0:n||t===.5||e===0?!1:e<10?t%10==0&&t%100!=10:t%100==0}const Yv=/* @__PURE__ */ new Map([[`first`,1],[`second`,2],[`third`,3],[`fifth`,5],[`eighth`,8],[`ninth`,9],[`twelfth`,12]]);function Xv(e){let[,t=``,n=``]=/^(?:([a-z]+ty)-)?([a-z]+)$/.exec(e.toLowerCase())??[],r=Yv.get(n)??Vv.get(n.replace(/ieth$/,`y`).replace(/(?<!ie)th$/,``));return t===``?r!==void 0&&(Yv.has(n)||n.endsWith(`th`))?r:void 0:r!==void 0&&r<10&&Bv.includes(t)?(Vv.get(t)??0)+r:void 0}const Zv=/* @__PURE__ */ new Map([[`hundred`,100],[`thousand`,1e3],[`million`,1e6],[`billion`,1e9],[`trillion`,0xe8d4a51000],[`dozen`,12],[`k`,1e3],[`m`,1e6],[`bn`,1e9]]),Qv=/* @__PURE__ */ new Map([[`US$`,`USD`],[`A$`,`AUD`],[`AU$`,`AUD`],[`C$`,`CAD`],[`CA$`,`CAD`],[`HK$`,`HKD`],[`NZ$`,`NZD`],[`S$`,`SGD`],[`NT$`,`TWD`],[`R$`,`BRL`],[`$`,`USD`],[`€`,`EUR`],[`£`,`GBP`],[`¥`,`JPY`],[`₩`,`KRW`],[`₹`,`INR`],[`₽`,`RUB`],[`₺`,`TRY`],[`₫`,`VND`],[`฿`,`THB`],[`₪`,`ILS`],[`₱`,`PHP`],[`₴`,`UAH`]]),$v=/* @__PURE__ */ new Set([...Qv.values(),...`CNY CHF SEK NOK DKK PLN CZK HUF RON MXN ARS CLP COP ZAR NGN KES EGP SAR AED PKR BDT IDR MYR`.split(` `)]),ey=[[/^(?:about|around|roughly|approximately|approx\.?|some|circa|c\.|ca\.|~|≈)\s*/i,`about`],[/^(?:nearly|almost|just under|close to)\s+/i,`nearly`],[/^(?:at least|no fewer than|no less than|not less than|minimum of|a minimum of|≥|>=)\s*/i,`at least`],[/^(?:more than|greater than|over|above|in excess of|upwards of|>)\s*/i,`more than`],[/^(?:at most|up to|no more than|not more than|a maximum of|maximum of|≤|<=)\s*/i,`at most`],[/^(?:less than|fewer than|under|below|<)\s*/i,`less than`]];function ty(e){let t=e.trim().replace(/[\u2012-\u2015\u2212]/g,`-`).replace(/\s+/g,` `),n=ay(t);if(n)return n;let{said:r,stated:i}=ny(t),a=/^(?:between|from) /i.exec(i),o=uy(a?i.slice(a[0].length):i);if(!o)return;let s=(a?/^ ?(?:-|to|and) ?/i:/^ ?(?:-|to|or) ?/i).exec(o.rest),c=s?uy(o.rest.slice(s[0].length)):void 0;if(!c)return cy(o,o.number,r,t);let l=o.scale===1&&o.number<c.number/c.scale?c.scale:1;return cy({...o,...c,number:c.number},o.number*l,r,t)}function ny(e){for(let[t,n]of ey){let r=e.replace(t,``);if(r!==e)return{said:n,stated:r}}return{said:void 0,stated:e}}function ry(e){let{stated:t}=ny(e);return(e.slice(0,e.length-t.length)+t.replace(/^an? /i,`1 `)).replace(/^(.*[\da-z]) (hour|day|week|month|year|decade)s? and a half$/i,`$1 and a half $2s`)}const iy=Av({tens:10,dozens:12,scores:20,hundreds:100,thousands:1e3,millions:1e6,billions:1e9});function ay(e){let t=/^(?:(tens|dozens|scores|hundreds|thousands) of )?(tens|dozens|scores|hundreds|thousands|millions|billions|several|a few)\b(?: of(?= ))?/i.exec(e);if(!t)return;let[n,r=``,i=``]=t;return{min:2*((iy[r.toLowerCase()]??1)*(iy[i.toLowerCase()]??1)),max:1/0,openMin:!1,openMax:!1,rounding:0,leeway:0,...sy(e,n.length,oy(e.slice(n.length)))}}function oy(e){let t=Rv(e);return t&&dy(ny(t.behind.trim()).stated)?void 0:t}function sy(e,t,n){if(!n)return{end:t,rest:e.slice(t).trim()};let{counted:r,words:i,behind:a}=n,o=t+r.length,s={start:o,end:o+i.length},c=(r+a).trim();return r===``?{end:s.end,rest:c}:{end:t,bound:s,rest:c}}function cy(e,t,n,r){let{number:i,rounding:a,currency:o,rest:s}=e,c=oy(s),l=c?.says??n,u={below:[n,l].some(e=>e===`at most`||e===`less than`),above:[n,l].some(e=>e===`at least`||e===`more than`)};if(u.below&&u.above)return;let d=l===`about`||l===`nearly`?Math.abs(t)/10:0,f=l===`about`?Math.abs(i)/10:0;return{min:u.below?-1/0:t-d,max:u.above?1/0:i+f,openMin:l===`more than`,openMax:l===`less than`,rounding:a,leeway:ly(Math.abs(i),a),...o!==void 0&&{currency:o},...sy(r,r.length-s.length,c)}}function ly(e,t){let n=Math.round(e/(2*t)),r=t;for(;n>0&&n%10==0;n/=10)r*=10;return Math.max(Math.min(r,e/20),Math.min(t,e/10))}function uy(e){let t=dy(e);if(!t||t.currency!==void 0||!e.slice(0,e.length-t.rest.length).endsWith(`m`))return t;let n=oy(t.rest);return t.rest===``||n?.counted===``&&n.behind===``?{...t,number:t.number/1e6,scale:1,rounding:t.rounding/1e6,rest:`m${t.rest}`}:t}function dy(e){let t=/^([+-])\s*|^minus (?=[\d.])/i.exec(e),n=e.slice(t?.[0].length??0),r=/^(?:[A-Z]{1,2}\$|\p{Sc}|[A-Z]{3}(?=\s?\d))/u.exec(n)?.[0],i=r===void 0?void 0:Qv.get(r)??r;if(i!==void 0&&/^[A-Z]{3}$/.test(r??``)&&!$v.has(i))return;r!==void 0&&(n=n.slice(r.length).trimStart());let a=Kv(n)??fy(n)??Uv(n);if(!a)return;let o=(t&&t[1]!==`+`?-1:1)*a.number;return{...a,number:o,...i!==void 0&&{currency:i}}}function fy(e){let t=/^(\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?!\d)|\d+)?(\.\d+)?/.exec(e);if(!t?.[0])return;let n=Math.max(0,(t[2]?.length??0)-1),r=e.slice(t[0].length),i=n===0?qv(r):void 0,a=Number((t[1]??``).replace(/\D/g,``)+(t[2]??``))+(i?.number??0);if(r=i?.rest??r,/^(?:[\d,.]*\d|\p{L}{4,}\d)/u.test(r))return;let o=py(r);return r=o.rest,{number:a*o.factor,scale:o.factor,rounding:o.factor*10**-n/2,rest:r}}function py(e){let t=1,n=e;for(;;){let e=/^[\s-]*(hundred|thousand|million|billion|trillion|dozen|bn|m|k)s?\b/i.exec(n),r=e?.[1]?.toLowerCase()??``;if(!e||r.length===1&&/[\s-]/.test(e[0]))return{factor:t,rest:n};t*=Zv.get(r)??1,n=n.slice(e[0].length)}}const my=864e5;function hy(e){if(e.includes(`T`))return;if(e.split(`/`).length===2)return gy(ky(e));let t=/^[[{](.*)[\]}]$/.exec(e);if(t)return _y((t[1]??``).split(/,|\.\./).map(e=>e.trim()));let n=/^(-?[\dX]{4}(?:-[\dX]{2}){0,2})([~%?])$/.exec(e),r=vy(n?.[1]??e);return!r||!n||n[2]===`?`?r:Ty(n[1]??``,r)}function gy(e){if(!e)return;let[t,n]=[e.start.min,e.end.max];return Number.isFinite(t)||Number.isFinite(n)?{min:t,max:n}:void 0}function _y(e){let t=e.map(e=>e===``?void 0:hy(e)).filter(e=>e!==void 0);if(!(t.length===0||t.length<e.filter(e=>e!==``).length))return{min:e[0]===``?-1/0:Math.min(...t.map(({min:e})=>e)),max:e.at(-1)===``?1/0:Math.max(...t.map(({max:e})=>e))}}function vy(e){let t=/^(?!-0000)(-?\d{4})-(\d{2})-(\d{2})$/.exec(e);return t?xy(Number(t[1]),Number(t[2]),Number(t[3])):by(e)??yy(e)??wy(e)}function yy(e){let t=/^([12]\d{3})-2([1-4])$/.exec(e);if(!t)return;let[n,r]=[Number(t[1]),Number(t[2])];return{min:K(n,r===4?-1:3*r-1,1),max:K(n,3*r+4,1)-1}}function by(e){let t=/^([12]\d{3})(?:-(\d{2}))?$/.exec(e);if(!t)return;let[n,r]=[Number(t[1]),Number(t[2]??1)],i=xy(n,r,1);return i&&{min:i.min,max:K(n+ +(t[2]===void 0),r+(t[2]===void 0?0:1),1)-1}}function xy(e,t,n){let r=K(e,t,n),i=Ey(r);if(i.year===e&&i.month===t&&i.day===n)return{min:r,max:r}}const Sy=/[^\dXYESTZ?~%.,:/[\]{}+\s-]|^[^\dX]*$/,Cy=/(?<![\dX])(-[\dX]{4}(?:-\d\d)?)-(?=\dX|X)[\dX]{2}(?:-[\dX]{2})?(?![\dX-])/g;function wy(e){if(!(Sy.test(e)||/^\d+$/.test(e)))try{let{min:t,max:n}=kv(e.replace(Cy,`$1`));return Number.isNaN(t)||Number.isNaN(n)?void 0:{min:t===null?-1/0:Math.floor(t/my),max:n===null?1/0:Math.floor(n/my)}}catch{return}}function Ty(e,{min:t,max:n}){let r=e.replace(/^-/,``).split(`-`).length;if(r===3)return{min:t-1,max:n+1};let i=r===2?1:12;return{min:Dy(t,-i),max:Dy(n+1,i)-1}}function Ey(e){let t=/* @__PURE__ */ new Date(e*my);return{year:t.getUTCFullYear(),month:t.getUTCMonth()+1,day:t.getUTCDate()}}function K(e,t,n){let r=+(e>=0&&e<100),i=Math.floor(Date.UTC(e+400*r,t-1,n)/my)-146097*r;return Number.isNaN(i)?Oy(e-1970+t/12):i}function Dy(e,t){let{year:n,month:r,day:i}=Ey(e);if(Number.isNaN(n))return Oy(e);let a=K(n,r+t,1),o=K(n,r+t+1,1);return!Number.isFinite(a)||!Number.isFinite(o)?Oy(t):Math.min(a+i,o)-1}function Oy(e){return e<0?-1/0:1/0}function ky(e){let[t,n,...r]=e.split(`/`);if(t===void 0||n===void 0||r.length>0){let t=hy(e);return t&&{start:t,end:t}}let i={min:-1/0,max:1/0},a=t===``||t===`..`?i:hy(t),o=n===``||n===`..`?i:hy(n);return a&&o&&a.min<=o.max?{start:a,end:o}:void 0}const Ay=/* @__PURE__ */ new Map;function jy(e){let t=Ay.get(e)??Ny(e);return Ay.size<My&&Ay.set(e,t),t}const My=1e3;function Ny(e){let t=Math.floor(e),n=(e-t)*30.436875,r=1/0,i=0;for(let e=0;e<48;e++){let a=Math.floor(Date.UTC(2e3,e,1)/my),o=Dy(a,t)-a+n;r=Math.min(r,o),i=Math.max(i,o)}return{min:r,max:i}}const Py=Av({month:1,year:12,decade:120,century:1200}),Fy=Av({day:1,week:7,fortnight:14});function Iy(e){let t=ty(ry(e)),n=/^-?([a-z]+?)s?$/i.exec(t?.rest??``)?.[1]?.toLowerCase()??``;if(!t)return;let{min:r,max:i,openMin:a,openMax:o}=t,s=Py[n],c=Fy[n];if(s!==void 0){let e=a?jy(r*s).min+1:jy(Math.max(0,(r-.5)*s)).min,t=o?jy(i*s).max-1:jy((i+1)*s).max-1;return{min:Number.isFinite(r)?e:0,max:Number.isFinite(i)?t:i}}if(/^(?:hour|minute|second|hr|min|sec|h)$/.test(n)){let e=n.startsWith(`h`)?24:n.startsWith(`m`)?1440:86400;return{min:Number.isFinite(r)?Math.floor(r/e):0,max:Math.ceil(i/e)}}if(c===void 0)return;let l=a?Math.floor(r*c)+1:Math.ceil(Math.max(0,r*c-(c>1?c/2:0))),u=o?Math.ceil(i*c)-1:Math.floor(i*c+(c>1?c-1:0));return{min:Number.isFinite(r)?l:0,max:Number.isFinite(i)?u:i}}function Ly({min:e,max:t}){let[n,r]=[e,t].map(e=>Number.isFinite(e)?(/* @__PURE__ */ new Date(e*my)).toISOString().slice(0,10):`..`);if(n===void 0||r===void 0||n===r)return n??``;for(let r of[4,7]){let i=hy(n.slice(0,r));if(i&&i.min===e&&i.max===t)return n.slice(0,r)}return`${n}/${r}`}function Ry(e,t,n,r){let i=r<0?K(e,t+1,1)-7:K(e,t,1)+7*(r-1);return i+((n-zy(i))%7+7)%7}function zy(e){return((e+4)%7+7)%7}function By(e){return hy(e)!==void 0}const Vy=1e3;function Hy(e){if(e.length>4096)return`needs a shorter glob: no path is so long`;let t=e.trim().replaceAll(`\\`,`/`).split(`/`);if(t[0]===``||/^[a-z]:$/i.test(t[0]??``))return`needs a path below the folder that is checked`;if(t.some(e=>/(?:^|[{,])\.\.(?:$|[},])/.test(e)))return"needs a path that stays in its folder, without `..`";if(Uy(e)>Vy)return`has too many alternatives in braces`}function Uy(e){let t=1,n=[];for(let r=0;r<e.length;r++){let i=n.at(-1);if(e[r]===`{`?(n.push({sum:0,product:t,start:r+1}),t=1):e[r]===`,`&&i?(i.sum+=t,t=1):e[r]===`}`&&i&&(n.pop(),t=i.product*(i.sum+t)*Wy(e.slice(i.start,r))),t>Vy)return t}return t}function Wy(e){let t=/^(-?\d+)\.\.(-?\d+)/.exec(e);return t?Math.abs(Number(t[2])-Number(t[1]))+1:1}const Gy=[`string`,`number`,`boolean`],q=e=>_h().regex(/\S/,`needs some text`).meta({description:e,type:Gy}),Ky=e=>_h().regex(/^[1-9]\d{0,5}$/,`needs a whole number from 1`).meta({description:e,type:[`integer`,`string`],minimum:1,maximum:999999}),qy=e=>rg([`true`,`false`],"needs `true` or `false`").meta({description:e,type:[`boolean`,`string`],enum:void 0,pattern:`^(?:true|false)$`}),Jy=(e,t)=>rg(e,{error:()=>`needs to be ${g(`or`,e.map(e=>`\`${e}\``))}`}).meta({description:t}),Yy=e=>_h().refine(By,`needs a date such as 2020-10-29, 2020-10, or 2020`).meta({description:e,type:[`string`,`number`]}),Xy=Yh({after:q("The fact, `subject/property`, that came before.").optional(),before:q("The fact, `subject/property`, that came later.").optional(),by:q("The time between the two, such as `8 months`.").optional()}).refine(e=>e.after!==void 0||e.before!==void 0,"needs `after` or `before`").meta({anyOf:[{required:[`after`]},{required:[`before`]}]}),Zy=Zh([q(`What the words say, as data.`),Xy],{error:()=>"needs a text, or `after` or `before` with `by`"}).meta({description:"What the words say, as data: a date, a number with its unit, a name, `true`, …"}),Qy=Jh({"as-of":Yy(`The day for which it holds, in EDTF.`).optional()}).catchall(q(`The circumstance.`)).meta({description:"The circumstances under which it holds: `as-of`, `mode`, `place`, `event`, …"}),$y=Yh({source:q("The id of the source: its path below `sources/` without the extension."),quote:_h().regex(/[\p{L}\p{N}]/u,`needs at least one letter or digit`).meta({description:"The words, verbatim. `…` marks what is left out, `[T]he` a capital of yours.",type:Gy}),prefix:q(`The words right before the quote, where it stands more than once.`).optional(),suffix:q(`The words right after the quote, where it stands more than once.`).optional(),phrase:q(`The words of the quote that carry the value.`).optional(),value:Zy.optional(),scope:Qy.optional(),"said-by":q(`Who says it, where the outlet reports what somebody said: an entity, or any name.`).optional(),stance:Jy(Dg,"What the speaker does with the value: `affirms` it (the default), `denies`, or `hedges` it.").optional()}).meta({description:`One source's words for, or against, the claim.`}),eb=Yh({id:q(`The name of the claim; no other claim has it.`),claim:q(`The statement, in plain words.`),fact:q("The question it answers, `subject/property`. Claims with the same fact are compared.").optional(),value:Zy.optional(),scope:Qy.optional(),"min-independent":Ky(`How many newsrooms must support it.`).optional(),evidence:Kh($y).min(1,`needs at least one quote`).meta({description:`The quotes that it rests on.`})}).meta({description:`One curated statement, and the words it rests on.`}),tb=Yh({type:Jy(Og,`What kind of value it has. Without it the type follows from the value.`).optional(),kind:Jy(kg,"How it behaves in time: an `event` does not change (the default), a `state` holds at its `as-of`, and what is `cumulative` can only grow.").optional(),scale:Kh(q(`One step.`)).min(2,`needs at least two steps`).meta({description:`The steps of an ordinal, weakest first.`}).optional(),many:qy(`Whether several values hold side by side.`).optional()}).meta({description:`How the values of a property compare.`}),nb=Yh({name:q(`The name as it is shown.`).optional(),aliases:Kh(q(`Another name.`)).meta({description:`Other names of the same.`}).optional(),"part-of":q(`The entity it is a part of.`).optional()}).meta({description:`Somebody or something that values and speakers name.`}),rb=Yh({finding:q(`The fingerprint of the finding.`),rule:q(`The rule of the finding.`).optional(),reason:q(`Why it stays.`),by:q(`Who decided.`).optional(),until:_h().refine(T,`needs a day such as 2027-06-30`).meta({description:`The last day on which it holds, such as 2027-06-30.`,pattern:`^\\d{4}-\\d\\d-\\d\\d$`}).optional()}).meta({description:`A finding that an editor keeps on purpose.`}),ib=Yh({claims:Kh(eb).meta({description:`Statements, and the words they rest on.`}).optional(),properties:tg(_h(),tb).meta({description:`How values compare, by the fact's last segment.`}).optional(),entities:tg(_h(),nb).meta({description:`People, places, and companies, by id.`}).optional(),accepted:Kh(rb).meta({description:`Findings that stay on purpose.`}).optional()}).meta({title:`crossquote claims`}),ab=Zh([q(`The newsroom that wrote it.`),Yh({newsroom:q(`The newsroom that wrote it.`),quote:q(`The words of the text that show it, verbatim.`).optional()})],{error:()=>"needs a newsroom, or `newsroom` with `quote`"}),ob=Zh([Yy(`The date of publication.`),Yh({date:Yy(`The date of publication.`),quote:q(`The words of the text that show it, verbatim.`).optional()})],{error:()=>"needs a date such as 2020-10-29, 2020-10, or 2020, or `date` with `quote`"}),sb=e=>_h().regex(/^[\da-f]{64}$/,`needs 64 hexadecimal digits`).meta({description:e}),cb=Yh({sha256:sb(`SHA-256 of that file's bytes.`)}).meta({description:`The file that the text was taken from.`}),lb=Yh({outlet:q(`Who published it.`),origin:ab.meta({description:`The newsroom that wrote it, where that is not the outlet.`}).optional(),published:ob.meta({description:`When it appeared. Leave it out where the text does not show it.`}).optional(),title:q(`Its headline.`).optional(),byline:q(`Who wrote it, as the page says.`).optional(),url:q(`Where it stands live.`).optional(),archived:q(`Where an archive keeps it.`).optional(),retrieved:Yy(`When it was captured.`).optional(),language:q("Its language, such as `en`.").optional(),supersedes:q(`The id of the same outlet's earlier version, which no longer counts.`).optional(),sha256:sb(`SHA-256 of the body's bytes.`).optional(),original:cb.optional(),history:Kh(Yh({sha256:sb(`SHA-256 of the body as it was.`),original:cb.optional(),retrieved:Yy(`When that text was captured.`).optional()})).meta({description:`The texts that were here before a correction, the latest first.`}).optional()}).meta({title:`crossquote source`}),ub=q(`A glob below the root.`).superRefine((e,t)=>{let n=Hy(e);n!==void 0&&t.addIssue({code:`custom`,message:n})}),db=Zh([ub,Kh(ub).min(1)],{error:()=>`needs a glob, or a list of globs`}),fb=Yh({claims:db.meta({description:`Where the claims are.`}).optional(),sources:db.meta({description:`Where the sources are.`}).optional(),rules:tg(_h(),Jy(b,"How loud the rule is; `off` turns it off.")).meta({description:`Severities by rule.`}).optional(),"min-independent":Ky(`How many newsrooms must support every fact.`).optional()}).meta({title:`crossquote configuration`});function pb(e,t){if(e?.kind===`mapping`)return e.entries.find(e=>e.key.text===t)?.value}function mb(e,t){let n=pb(e,t);return n?.kind===`scalar`?n:void 0}function J(e,t){let n=mb(e,t);return n&&n.text.trim()!==``?n:void 0}function hb(e,t){let n=pb(e,t);return n?.kind===`sequence`?n.items:[]}function gb(e,t){let n=pb(e,t);return n?.kind===`mapping`?n.entries:[]}function _b(e){return e.kind===`scalar`?e.text:e.kind===`sequence`?e.items.map(_b):Object.fromEntries(e.entries.map(({key:e,value:t})=>[e.text,_b(t)]))}function vb(e,t,n){let r=e.safeParse(_b(t));return r.success?[]:bb(r.error.issues.flatMap(e=>yb(e,t)),t,e).flatMap(r=>xb(r,t,n,e))}function yb(e,t){if(e.code!==`invalid_union`||Tb(t,e.path).node.kind!==`mapping`)return[e];let n=e.errors.find(e=>e.every(e=>e.code!==`invalid_type`||e.path.length>0));return n?n.flatMap(n=>yb({...n,path:[...e.path,...n.path]},t)):[e]}function bb(e,t,n){let r=/* @__PURE__ */ new Set,i=/* @__PURE__ */ new Set;for(let t of e){if(t.code!==`unrecognized_keys`)continue;let e=Ab(n,t.path);i.add(t.path.join(`.`));for(let n of t.keys)for(let i of _(n,e))r.add([...t.path,i].join(`.`))}return e.filter(e=>{if(e.code===`custom`&&i.has(e.path.join(`.`)))return!1;let{missing:n,path:a}=Tb(t,e.path);return n===void 0||!r.has([...a,n].join(`.`))})}function xb(e,t,n,r){let{name:i,...a}=n,{node:o,missing:s,path:c}=Tb(t,e.path),l=[...wb(c),i].join(` of `),u=(e,t,n,r)=>({kind:`shape`,...a,at:e,message:t,label:n,...r!==void 0&&{help:r}});if(e.code===`unrecognized_keys`){let t=Ab(r,c),n=`use one of ${g(`or`,t.map(e=>`\`${e}\``))}`;return e.keys.map(e=>{let r=o.kind===`mapping`?Ob(o,e):void 0,i=`${l} has an unknown key \`${e}\``;return u(r?.key.span??o.span,i,`unknown key`,C(e,t)??n)})}if(s!==void 0)return[u(kb(o),`${l} has no \`${s}\``,``,`add \`${s}: …\``)];let d=e.code===`invalid_value`&&o.kind===`scalar`?C(o.text,e.values.map(String)):void 0;return[u(o.span,`${l} ${Sb(e,o)}`,Cb(o),d)]}function Sb(e,t){let n=e.code===`invalid_type`?{string:`needs a text`,array:"needs a list, with `- ` before each entry",object:"needs entries of the form `key: value`",record:"needs entries of the form `key: value`"}[e.expected]??e.message:e.message;return t.kind===`scalar`&&t.text.trim()===``?`is empty and ${n}`:n}function Cb(e){return e.kind===`mapping`?`these are entries`:e.kind===`sequence`?`this is a list`:e.text.trim()===``?`nothing is here`:``}function wb(e){let t=[];for(let[n,r]of e.entries())typeof r==`number`?t[t.length-1]=`${String(e[n-1])} ${r+1}`:t.push(`\`${String(r)}\``);return t.reverse()}function Tb(e,t){let n=e;for(let[e,r]of t.entries()){let i=Eb(n,r);if(!i)return{node:n,missing:String(r),path:t.slice(0,e)};n=i}return{node:n,path:t}}function Eb(e,t){return e.kind===`mapping`?Ob(e,t)?.value:e.kind===`sequence`?e.items[Number(t)]:void 0}const Db=/* @__PURE__ */ new WeakMap;function Ob(e,t){let n=Db.get(e);return n||(n=new Map([...e.entries].reverse().map(e=>[e.key.text,e])),Db.set(e,n)),n.get(t)}function kb(e){return e.kind===`mapping`?e.entries[0]?.key.span??e.span:e.span}function Ab(e,t){let{innerType:n,shape:r,element:i,valueType:a,options:o}=e._zod.def;if(n)return Ab(n,t);if(o)return o.flatMap(e=>Ab(e,t));let[s,...c]=t;if(s===void 0)return Object.keys(r??{});let l=r?.[String(s)]??i??a;return l?Ab(l,c):[]}function jb(e,t){let{root:n,problem:r}=_c(e,t);if(!n)return{claims:[],properties:[],entities:[],acceptances:[],problems:r?[r]:[]};let i=hb(n,`claims`).map((e,t)=>Fb(e,t,r!==void 0));return r?{claims:i,properties:[],entities:[],acceptances:[],problems:[r]}:{claims:i,properties:gb(n,`properties`).map(({key:e,value:t})=>qb(e,t)),entities:gb(n,`entities`).map(({key:e,value:t})=>Jb(e,t)),acceptances:hb(n,`accepted`).flatMap(Xb),problems:[...Nb(n,t),...Eo(n)]}}const Mb=[`claims`,`properties`,`entities`,`accepted`];function Nb(e,t){let n=`claims`;if(e.kind===`scalar`&&e.text.trim()===``)return[];let r=vb(ib,Pb(e),{fileKind:n,name:`the claims file ${t}`});for(let[i,a]of hb(e,`claims`).entries()){let e=J(a,`id`)?.text,o=e===void 0?{fileKind:n,name:`claim ${i+1} of ${t}`}:{fileKind:n,name:`claim \`${e}\``,claim:e};r.push(...vb(eb,a,o))}for(let{key:t,value:i}of gb(e,`properties`))r.push(...vb(tb,i,{fileKind:n,name:`property \`${t.text}\``}));for(let{key:t,value:i}of gb(e,`entities`))r.push(...vb(nb,i,{fileKind:n,name:`entity \`${t.text}\``}));for(let t of hb(e,`accepted`)){let e=J(t,`finding`)?.text??``;r.push(...vb(rb,t,{fileKind:n,name:`accepted finding \`${e}\``}))}return r}function Pb(e){if(e.kind!==`mapping`)return e;let t=Mb,n=e.entries.flatMap(({key:e,value:n})=>!t.includes(e.text)||n.kind===`scalar`?n.kind===`scalar`&&n.text.trim()===``&&t.includes(e.text)?[]:[{key:e,value:n}]:[{key:e,value:n.kind===`sequence`?{...n,items:[]}:{...n,entries:[]}}]);return{...e,entries:n}}function Fb(e,t,n){let r=J(e,`id`),i=J(e,`claim`),a=J(e,`fact`),o=r?.text??`(claim ${t+1})`,s=Gb(e),c=Number(mb(e,`min-independent`)?.text),l=Ub(e),u=hb(e,`evidence`).flatMap(e=>zb(e,l,s,n)),d=new Set(u.map(e=>e.quote.span.start)),f=Lb(e).filter(e=>!d.has(e.span.start));return{id:o,at:r?.span??Ib(e),fact:a?.text.trim()??o,scope:l,...i&&{statement:i},...a&&{factAt:a},...s&&{value:s},...Number.isInteger(c)&&c>0&&{minIndependent:c},evidence:[...u,...f.map(e=>({quote:e,scope:l,stance:`affirms`,damaged:!0}))]}}function Ib(e){return e.kind===`mapping`?e.entries[0]?.key.span??e.span:e.span}function Lb(e){return e.kind===`sequence`?e.items.flatMap(Lb):e.kind===`scalar`?[]:e.entries.flatMap(({key:e,value:t})=>e.text===`quote`?t.kind===`scalar`?t.text.trim()===``?[]:[t]:[{text:Rb(t),style:`plain`,span:t.span}]:Lb(t))}function Rb(e){return e.kind===`scalar`?e.text:e.kind===`sequence`?e.items.map(Rb).join(`, `):e.entries.map(({key:e,value:t})=>`${e.text}: ${Rb(t)}`).join(` `)}function zb(e,t,n,r){let i=pb(e,`quote`)?.kind??`scalar`,a=J(e,`quote`)??(e.kind===`mapping`&&i===`scalar`?Bb(e):void 0);if(!a)return[];let o=J(e,`source`),s=J(e,`prefix`),c=J(e,`suffix`),l=J(e,`phrase`),u=Gb(e)??n,d=J(e,`said-by`);return[{quote:a,scope:Wb(t,Ub(e)),stance:Vb(e),damaged:r||!o||!wn(a.text)||a.dropped!==void 0,...o&&{source:o},...s&&{prefix:s},...c&&{suffix:c},...l&&{phrase:l},...u&&{value:u},...d&&{saidBy:d}}]}function Bb(e){return{kind:`scalar`,text:``,style:`plain`,span:Ib(e)}}function Vb(e){let t=mb(e,`stance`)?.text;return t===`denies`||t===`hedges`?t:`affirms`}const Hb=/* @__PURE__ */ new Map;function Ub(e){let t=gb(e,`scope`);return t.length===0?Hb:new Map(t.flatMap(({key:e,value:t})=>t.kind===`scalar`?[[e.text,t]]:[]))}function Wb(e,t){return t.size===0?e:new Map([...e,...t])}function Gb(e){let t=J(e,`value`);if(t)return t;let n=pb(e,`value`);return n?.kind===`mapping`?Kb(n):void 0}function Kb(e){let t=J(e,`after`),n=J(e,`before`),r=J(e,`by`);if(t||n)return{...t&&{after:t},...n&&{before:n},...r&&{by:r},span:e.span}}function qb(e,t){let n=tb.shape.type.safeParse(mb(t,`type`)?.text).data,r=tb.shape.kind.safeParse(mb(t,`kind`)?.text).data;return{key:e,...n&&{type:n},kind:r??`event`,scale:Yb(t,`scale`),many:mb(t,`many`)?.text===`true`}}function Jb(e,t){let n=J(t,`name`)?.text,r=J(t,`part-of`);return{key:e,...n!==void 0&&{name:n},aliases:Yb(t,`aliases`),...r&&{partOf:r}}}function Yb(e,t){return hb(e,t).flatMap(e=>e.kind===`scalar`?[e.text]:[])}function Xb(e){let t=J(e,`finding`),n=J(e,`reason`)?.text;if(!t||n===void 0)return[];let r=J(e,`rule`),i=J(e,`by`)?.text,a=J(e,`until`);return[{finding:t,...r&&{rule:r},reason:n,...i!==void 0&&{by:i},...a&&{until:a}}]}function Zb(e,t,n){let{root:r,problem:i}=_c(e,t);if(i)return{config:p,problems:[i]};if(!r)return{config:p,problems:[]};let a=[...vb(fb,r,{fileKind:`config`,name:`the configuration`}),...tx(r,n)],o=Number(mb(r,`min-independent`)?.text);return{config:{claims:Qb(r,`claims`)??p.claims,sources:Qb(r,`sources`)??p.sources,rules:$b(r),...Number.isInteger(o)&&o>0&&{minIndependent:o}},problems:a}}function Qb(e,t){let n=mb(e,t),r=(n?[n.text]:hb(e,t).flatMap(e=>e.kind===`scalar`?[e.text]:[])).filter(e=>e.trim()!==``&&Hy(e)===void 0);return r.length>0?r:void 0}function $b(e){let t=/* @__PURE__ */ new Map;for(let{key:n,value:r}of gb(e,`rules`)){let e=r.kind===`scalar`?r.text:``;ex(e)&&t.set(n.text,e)}return t}function ex(e){return e===`off`||e===`note`||e===`warning`||e===`error`}function tx(e,t){return gb(e,`rules`).filter(({key:e})=>!t.includes(e.text)).map(({key:e})=>({kind:`shape`,fileKind:`config`,at:e.span,message:`the configuration names an unknown rule \`${e.text}\``,label:`unknown rule`,help:C(e.text,t)??`the rules are listed in the README`}))}const nx=/^\uFEFF?---[ \t]*(?:\r\n|\n)/,rx=/(?<![^\n])---[ \t]*(?:\r\n|\n|$)/;function ix(e,t,n,r){let i=ox(e);if(typeof i==`string`)return{problems:[sx(i,e,t,n)]};let{root:a,problem:o}=_c(e.slice(i.start,i.end),t,i.start);if(o)return{problems:[o]};let s={fileKind:`source`,name:`source \`${n}\``,source:n},c=a??{kind:`mapping`,entries:[],span:{file:t,start:0,end:i.start}},l=[...vb(lb,c,s),...Eo(c)],u={file:t,start:i.bodyStart,end:e.length},d=J(c,`outlet`)?.text??n,f=ax(c,`origin`,`newsroom`),p=ax(c,`published`,`date`),m=J(c,`title`)?.text,h=J(c,`url`)?.text,g=J(c,`archived`)?.text,_=J(c,`supersedes`),v=J(c,`sha256`),y=J(pb(c,`original`),`sha256`)?.text;return{problems:l,source:{id:n,file:t,outlet:d,newsroom:f?.value.text??d,...f&&{origin:f},...p&&By(p.value.text)&&{published:p},...m!==void 0&&{title:m},...h!==void 0&&{url:h},...g!==void 0&&{archived:g},..._&&{supersedes:_},...v&&{pinned:v},...y!==void 0&&{original:y},sha256:r(e.slice(u.start)),body:u}}}function ax(e,t,n){let r=J(e,t);if(r)return{value:r};let i=pb(e,t),a=J(i,n),o=J(i,`quote`);return a&&{value:a,...o&&{quote:o}}}function ox(e){let t=nx.exec(e);if(!t)return`missing`;let n=t[0].length,r=rx.exec(e.slice(n));return r?{start:n,end:n+r.index,bodyStart:n+r.index+r[0].length}:`unclosed`}function sx(e,t,n,r){let i={kind:`shape`,fileKind:`source`,source:r,at:{file:n,start:0,end:/^\uFEFF?([^\r\n]*)/.exec(t)?.[0].length??0}},a=[`where its text begins is not known, so no quote of \`${r}\` was checked`];return e===`unclosed`?{...i,message:`the front matter of source \`${r}\` has no end`,label:`begins here`,notes:a,help:"close it with a line `---` before the text"}:{...i,message:`source \`${r}\` has no front matter`,label:`the text begins at once`,notes:a,help:"begin the file with the lines `---`, `outlet: …`, and `---`"}}function cx(e){let t=/^[^*?{}[\]()!+@]*/.exec(e.replace(/^\.\//,``))?.[0]??``;return t.slice(0,t.lastIndexOf(`/`)+1)}function lx(e,t){let n=t.map(cx).filter(t=>e.startsWith(t)).reduce((e,t)=>t.length>e.length?t:e,``);return e.slice(n.length).replace(/\.[^./]+$/,``)}const ux={claims:`the claims file`,source:`the source file`,config:`the configuration file`};function dx(e,t,n,r=gn){let i=[...e].sort((e,t)=>e.path<t.path?-1:1),a=/* @__PURE__ */ new Map,o=[];for(let e of i){let t=fx(e);typeof t==`string`?a.set(e.path,t):o.push(t.problem)}let s=gx(i,a,n,o),c=_x(i,a,t,s,o),l=new Set(i.filter(({kind:e,path:t})=>e===`claims`&&!a.has(t)).map(({path:e})=>e)),u=[],d=/* @__PURE__ */ new Map,f=/* @__PURE__ */ new Map,p=[],m=hx(i,a,`claims`);for(let[e,{path:t,text:n}]of m.entries()){r({phase:`reading claims files`,done:e,total:m.length});let i=jb(n,t);o.push(...i.problems),i.problems.some(({kind:e})=>e===`yaml`)&&l.add(t),u.push(...i.claims),p.push(...i.acceptances);for(let e of i.properties)bx(d,e,`property`,o);for(let e of i.entities)bx(f,e,`entity`,o)}return o.push(...So(f)),{texts:a,...c,unreadClaims:l,claims:u,properties:d,entities:f,acceptances:p,config:s,problems:o}}function fx(e){let t=(t,n,r)=>({problem:{kind:`shape`,fileKind:e.kind,at:{file:e.path,start:0,end:0},message:t,label:n,notes:[`nothing in ${e.path} was checked`],help:r}}),n=`${ux[e.kind]} ${e.path}`;if(`unreadable`in e)return t(`${n} could not be read: ${e.unreadable}`,``,`check that the file is there and may be read`);let r=e.text??wo(e.bytes);return r===void 0?t(`${n} is not UTF-8: byte ${px(e.bytes)} begins no character`,``,`save the file as UTF-8`):r}function px(e){let t=new TextDecoder(`utf-8`,{ignoreBOM:!0}).decode(e),n=0;for(let r of t){let t=new TextEncoder().encode(r).length;if(r===`�`&&!mx(e,n))return n+1;n+=t}return n+1}function mx(e,t){return e[t]===239&&e[t+1]===191&&e[t+2]===189}function hx(e,t,n){return e.flatMap(e=>{let r=t.get(e.path);return e.kind===n&&r!==void 0?[{path:e.path,text:r,file:e}]:[]})}function gx(e,t,n,r){for(let{path:i,text:a}of hx(e,t,`config`)){let e=Zb(a,i,n);return r.push(...e.problems),e.config}return p}function _x(e,t,n,r,i){let a=/* @__PURE__ */ new Map,o=/* @__PURE__ */ new Map,s=/* @__PURE__ */ new Set;for(let c of e){if(c.kind!==`source`)continue;let e=lx(c.path,r.sources),l=o.get(e);if(l!==void 0){i.push(yx(e,c.path,l)),a.delete(e),s.add(e);continue}o.set(e,c.path);let u=t.get(c.path),d=u===void 0?void 0:ix(u,c.path,e,n);i.push(...d?.problems??[]),d?.source?a.set(e,d.source):s.add(e)}for(let[e,t]of vx(a,i))a.set(e,t);return{sources:a,unreadable:s}}function vx(e,t){let n=/* @__PURE__ */ new Map,r=t=>e.get(t)?.supersedes?.text;for(let[i,{supersedes:a,...o}]of e)a&&xo(i,r)&&(n.set(i,o),t.push({kind:`shape`,fileKind:`source`,source:i,at:a.span,message:`\`supersedes\` of source \`${i}\` leads back to \`${i}\` itself`,label:`an earlier version is meant`,notes:[`no version is taken for the later one: each of them still counts`],help:`name the earlier version in the later one, and nothing in the earliest`}));return n}function yx(e,t,n){return{kind:`shape`,fileKind:`source`,source:e,at:{file:t,start:0,end:0},message:`two files have the source id \`${e}\``,label:`this one`,related:[{at:{file:n,start:0,end:0},text:`and this one`}],notes:[`the id of a source is its path without the extension`,`no quote of \`${e}\` was checked`],help:`rename one of them`}}function bx(e,t,n,r){let i=t.key.text,a=e.get(i);a?r.push({kind:`shape`,fileKind:`claims`,at:t.key.span,message:`${n} \`${i}\` is declared twice`,label:`again here`,related:[{at:a.key.span,text:`first here`}],notes:[`only the first declaration counts`],help:`keep one of them`}):e.set(i,t)}const xx=/* @__PURE__ */ new WeakMap;function Sx(e,t){if(t.pinned&&t.pinned.text!==t.sha256)return;let n=xx.get(e.texts)??/* @__PURE__ */ new Map;xx.set(e.texts,n);let r=n.get(t.id)??new Ji(t,e.texts.get(t.file)??``);return n.set(t.id,r),r}const Cx=new Set(`mr mrs ms dr prof rev gen col lt sgt capt gov sen rep st mt no nos vs etc inc corp ltd co bros jan feb mar apr
  jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun fig eq vol ed eds al approx dept univ assn`.split(/\s+/)),wx=/[.!?\u2026]{1,8}["'\u2019\u201D\u00BB)\]]*(?=\s)|[。！？]["'\u2019\u201D」』]*|\n[ \t\r]*\n/g;function Tx(e){let t=[],n=0;for(let r of e.matchAll(wx)){let i=r.index+r[0].length;Dx(e,r.index,i,r[0])&&(Ax(t,e,n,i),n=i)}return Ax(t,e,n,e.length),t}const Ex=/^\s+(?:[\p{Lu}][^\s,.;:!?]*\s+){1,5}(?:said|says|asked|told|shouted|wrote|added|cried|replied)\b/u;function Dx(e,t,n,r){if(/^\s/.test(r))return!0;let i=/\S/.exec(e.slice(n,n+40))?.[0]??``;if(/[\p{Ll},;]/u.test(i)||/[!?]["'\u2019\u201D]/.test(r)&&Ex.test(e.slice(n,n+100)))return!1;if(!r.startsWith(`.`)||r.startsWith(`..`))return!0;let a=Ox(e,t);return!/^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(a)&&!Cx.has(a.toLowerCase())}function Ox(e,t){let n=Math.max(0,t-20),r=t;for(;r>n&&kx(e.charCodeAt(r-1));)r--;return r===n||e.charCodeAt(r-1)<128?e.slice(r,t):/[\p{L}.]+$/u.exec(e.slice(n,t))?.[0]??``}function kx(e){return e>=97&&e<=122||e>=65&&e<=90||e===46}function Ax(e,t,n,r){let i=n,a=r;for(;i<a&&/\s/.test(t[i]);)i++;for(;a>i&&/\s/.test(t[a-1]);)a--;i<a&&e.push({start:i,end:a})}const jx=[`prefix`,`suffix`],Mx=1e3;function Nx(e,t,n){let[r]=jx.flatMap(r=>{let i=Px(e,t,n,r);return i?[{side:r,...i}]:[]}).sort((e,t)=>e.cost-t.cost);return r&&{[r.side]:r.words}}function Px(e,t,n,r){let i=t;for(let t of Fx(e,n,r)){let e=Lx(t),a=Cn(e).length;if(a>24)return;if(i=i.filter(t=>ja(t,{[r]:e},n)),!(i.length>0))return{words:e,cost:a+(/\n[ \t\r]*\n/.test(t)?24:/[.!?]\P{L}*\s/u.test(t)?6:0)}}}function*Fx({start:e,end:t},n,r){let i=r===`prefix`,a=i?n.slice(Math.max(0,e-Mx),e):n.slice(t,t+Mx),o=[...a.matchAll(/\s+/g)],s=i?o.map(e=>e.index+e[0].length).reverse():o.map(e=>e.index);(i?e<=Mx:t+Mx>=n.length)&&s.push(i?0:a.length);for(let e of s){let t=i?a.slice(e):a.slice(0,e);wn(t)&&(yield t)}}function Ix(e,t,n,r){if(ja(e,{[r]:t},n))return{moved:!1,words:t};let i=r===`prefix`,a=i?Math.max(0,e.start-Mx):e.start,o=hr(n.slice(a,i?e.end:e.end+Mx)),s=Yi(o.text),c=Yi(D(t).trim());if(wn(c))for(let t=i?s.lastIndexOf(c):s.indexOf(c);t>=0;t=i?t===0?-1:s.lastIndexOf(c,t-1):s.indexOf(c,t+1)){let r=gr(o,t,t+c.length),s=a+r.start,l=a+r.end;if(i?s>=e.start:l<=e.end)continue;let u=n.slice(Math.min(s,e.start),Math.max(l,e.end)),d=Lx(i?n.slice(s,e.start):n.slice(e.end,l));return Tx(u).length===1&&Cn(d).length<=24?{moved:!0,words:d}:void 0}}function Lx(e){return y(e.replace(/\u00AD[ \t]*\r?\n[ \t]*/g,``).replace(/[\u00AD\p{Cf}]/gu,``))}function Rx(e,t,n=0,r=e.text.length){let i=n,a=r;for(;i<a&&Jx(e.text[i]);)i++;for(;a>i&&Jx(e.text[a-1]);)a--;if(i===a)return e.span;let{file:o}=e.span,s=zx(e,t);if(s!==void 0)return{file:o,start:s+i,end:s+a};let c=Bx(e,t),l=c.starts[i],u=c.ends[a-1];return l===void 0||u===void 0?e.span:{file:o,start:l,end:u}}function zx({span:e,style:t,text:n},r){let i=+(t===`double`||t===`single`),a=e.start+i;return e.end-i-a===n.length&&r.startsWith(n,a)?a:void 0}function Bx(e,t){let n=Vx(e,t),r=[],i=[],a=0;for(let t=0;t<e.text.length;){let o=e.text[t],s=n[a];if(Jx(o)&&s?.soft!==!1){if(r.push(s?.start??e.span.end),i.push(s?.end??e.span.end),s&&a++,t++,!Jx(e.text[t]??``))for(;n[a]?.soft;)a++}else{for(;s?.soft;)s=n[++a];if(!s)break;for(let e=0;e<s.text.length;e++)r.push(s.start),i.push(s.end);t+=s.text.length,a++}}return{starts:r,ends:i}}function Vx({span:e,style:t},n){let r=n.slice(e.start,e.end);if(t===`double`)return Gx(r.slice(1,-1),e.start+1);if(t===`single`)return Hx(r.slice(1,-1),e.start+1,/''|./gs);if(t===`plain`)return Hx(r,e.start,/./gs);let i=/^[^\n]*\n?/.exec(r)?.[0].length??0;return Hx(r.slice(i),e.start+i,/./gs)}function Hx(e,t,n){return Array.from(e.matchAll(n),({0:e,index:n})=>({text:e===`''`?`'`:e,start:t+n,end:t+n+e.length,soft:Jx(e)}))}const Ux={0:`\0`,a:`\x07`,b:`\b`,e:`\x1B`,f:`\f`,n:`
`,r:`\r`,t:`	`,v:`\v`,N:``,_:`\xA0`,L:`\u2028`,P:`\u2029`},Wx=/\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[\s\S])|[ \t]*(?:\r?\n[ \t]*)+|[ \t]+|[\s\S]/g;function Gx(e,t){let n=[];for(let{0:r,index:i}of e.matchAll(Wx)){let e=t+i;if(/^[ \t]+$/.test(r))n.push(...Hx(r,e,/./g).map(e=>({...e,soft:!1})));else{let t=/^\\\r?\n/.test(r)?``:r.startsWith(`\\`)?qx(r.slice(1)):Kx(r);t!==``&&n.push({text:t,start:e,end:e+r.length,soft:!1})}}return n}function Kx(e){let t=e.split(`
`).length-1;return t===0?e:t===1?` `:`
`.repeat(t-1)}function qx(e){if(/^[xuU]./.test(e)){let t=Number.parseInt(e.slice(1),16);return t<=1114111?String.fromCodePoint(t):`�`}return Ux[e]??e}function Jx(e){return e===` `||e===`	`||e===`
`||e===`\r`}function Yx(e,t){let n=``,r=0;for(let i of[...t].sort((e,t)=>e.start-t.start||e.end-t.end))n+=e.slice(r,i.start)+i.text,r=i.end;return n+e.slice(r)}const Xx=/* @__PURE__ */ new WeakMap;function Zx(e,{span:t}){let n=Xx.get(e)??/* @__PURE__ */ new Map;Xx.set(e,n);let r=n.get(t.file);if(!r){r=/* @__PURE__ */ new Map;let i=e.get(t.file)??``,{root:a}=_c(i,t.file);a&&Qx(a,i,!1,void 0,r),n.set(t.file,r)}return r.get(t.start)}function Qx(e,t,n,r,i){if(e.kind===`scalar`){let t=i.has(e.span.start);i.set(e.span.start,{...r&&{key:r},inFlow:n,isShared:t});return}let a=t[e.span.start],o=n||a===`[`||a===`{`;if(e.kind===`sequence`)for(let n of e.items)Qx(n,t,o,void 0,i);else for(let n of e.entries)Qx(n.value,t,o,n.key.span,i)}const $x=/[^\t\n\r\x20-\x7E\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u,eS=e=>$x.test(e);function tS(e,t){return oS(e,t)?e:nS(e)}function nS(e){return eS(e)||/[\n\r\t]/.test(e)?`"${rS(e)}"`:e.includes(`'`)&&!/["\\]/.test(e)?`"${e}"`:`'${e.replaceAll(`'`,`''`)}'`}function rS(e){return Array.from(e,e=>{if(e===`"`||e===`\\`)return`\\${e}`;if(e===`
`)return`\\n`;if(e===`\r`)return`\\r`;if(e===`	`)return`\\t`;if(!eS(e))return e;let t=e.codePointAt(0)??0;return t>65535?`\\U${t.toString(16).padStart(8,`0`)}`:`\\u${t.toString(16).padStart(4,`0`)}`}).join(``)}function iS(e){return!eS(e)&&!/[\n\r]/.test(e)}function aS(e,t){let{root:n,problem:r}=_c(t?`{k: ${e}}`:`k: ${e}`,``);if(r||n?.kind!==`mapping`||n.entries.length!==1)return;let i=n.entries[0]?.value;return i?.kind===`scalar`&&i.dropped===void 0?i.text:void 0}function oS(e,t){return!iS(e)||e.includes(`	`)||aS(e,t)!==e?!1:[void 0,`1.1`].every(t=>(0,k.parseDocument)(e,{...t&&{version:t},logLevel:`silent`}).toJS()===e)}function sS(e,t,n){let r=e.get(t.span.file),i=Zx(e,t);if(r!==void 0&&i&&!i.isShared&&n.length!==0)return lS(t,r,n,i.inFlow)??dS(t,r,n,i.inFlow)}function cS(e,t,n){return sS(e,t,[{start:0,end:t.text.length,text:n}])}function lS(e,t,n,r){let i=[];for(let{start:r,end:a,text:o}of n){let n=uS(o,e);if(n===void 0)return;i.push({...Rx(e,t,r,a),text:n})}if(e.style===`literal`||e.style===`folded`)return i;let{start:a,end:o}=e.span;return aS(fS(t,a,o,i),r)===Yx(e.text,n)?i:void 0}function uS(e,{style:t}){if(t===`double`)return rS(e);if(iS(e))return t===`single`?e.replaceAll(`'`,`''`):e}function dS(e,t,n,r){if(e.style===`literal`||e.style===`folded`)return;let i=Yx(e.text,n),a=nS(i);if(aS(a,r)!==i)return;let{file:o,start:s,end:c}=e.span;return t.slice(s,c).trim()===``?void 0:[{file:o,start:s,end:c,text:a}]}function fS(e,t,n,r){let i=r.map(e=>({...e,start:e.start-t,end:e.end-t}));return Yx(e.slice(t,n),i)}function pS(e,t,n,r){let i=hS(e,t,n,r);if(!i)return;let{beside:a,added:o,indent:s,fileText:c}=i;return(e=>({file:a.file,start:a.start,end:a.start,text:e}))(s===void 0?`${o}, `:`${o}${gS(c)}${s}`)}function mS(e,t,n,r){let i=hS(e,t,n,r);if(!i)return;let{added:a,indent:o,fileText:s}=i,{file:c,end:l}=t.span;if(o===void 0)return{file:c,start:l,end:l,text:`, ${a}`};let u=gS(s);if(s[l-1]===`
`)return{file:c,start:l,end:l,text:`${o}${a}${u}`};let d=l+(/^[^\r\n]*/.exec(s.slice(l))?.[0].length??0);return{file:c,start:d,end:d,text:`${u}${o}${a}`}}function hS(e,t,n,r){let i=e.get(t.span.file)??``,a=Zx(e,t);if(!a?.key||a.isShared)return;let o=a.inFlow?void 0:_S(i,a.key.start);if(a.inFlow||o!==void 0)return{beside:a.key,added:`${n}: ${tS(r,a.inFlow)}`,indent:o,fileText:i}}function gS(e){return/\r\n|\n/.exec(e)?.[0]??`
`}function _S(e,t){let n=e.slice(e.lastIndexOf(`
`,t-1)+1,t).replace(/^\uFEFF/,``);return/^[ -]*$/.test(n)?` `.repeat(n.length):void 0}function vS(e,t,n){let r=[];for(let i of[`prefix`,`suffix`]){let a=n[i];if(a===void 0)continue;let o=t[i],s=o?void 0:(i===`prefix`?pS:mS)(e,t.quote,i,a),c=o?cS(e,o,a):s&&[s];if(!c)return;r.push(...c)}return r}function yS(e,{evidence:t,anchor:n,source:r}){let i=Sx(e,r);if(!i)return;let[a,...o]=SS(n,r),s=a&&Nx(a,o,i.body);if(s)return CS(e,t,i,s,`pin the quote to the first of its places with \`${s.prefix===void 0?`suffix`:`prefix`}\``)}function bS(e,{evidence:t,anchor:n,source:r}){let i=Sx(e,r);if(!i)return;let a=SS(n,r).flatMap(e=>{let n=xS(e,t,i.body);return n?[n]:[]}),[o]=a;if(!(!o||a.length>1))return CS(e,t,i,o,`bring ${Object.keys(o).map(e=>`\`${e}\``).join(` and `)} up to the quote`)}function xS(e,t,n){let r={};for(let i of[`prefix`,`suffix`]){let a=t[i];if(!a)continue;let o=Ix(e,a.text,n,i);if(!o)return;o.moved&&(r[i]=o.words)}return r}function SS(e,t){return e.places.map(({start:e,end:n})=>({start:e-t.body.start,end:n-t.body.start}))}function CS(e,t,n,r,i){let a=Ia({exact:t.quote.text,...t.prefix&&{prefix:t.prefix.text},...t.suffix&&{suffix:t.suffix.text},...r},n);if(!a||a.contextMissing||a.places.length!==1)return;let o=vS(e.texts,t,r);return o&&o.length>0?{title:i,edits:o}:void 0}var wS=`# ambiguous-quote

A quote stands in more than one place, and nothing says which is meant.

## Why it matters

The sentence around a quote decides what it says: who speaks, of what, and whether a "not" stands before
it. With two places, nobody can tell which sentence that is. The rules that read the sentence,
\`quote-out-of-context\` and \`unattributed-reading\`, keep silent until one place is meant.

## Fires

### Two places

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The old bridge is closed. Nobody says that the new bridge is closed.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-closed
    claim: A bridge is closed.
    evidence:
      - source: coast-daily
        quote: bridge is closed
\`\`\`

\`\`\`report
warning[ambiguous-quote]: quote in \`bridge-closed\` stands in 2 places of \`coast-daily\`
 --> claims/bridge.yaml:6:16
  |
6 |         quote: bridge is closed
  |                ^^^^^^^^^^^^^^^^
  |
 ::: sources/coast-daily.txt:4:9
  |
4 | The old bridge is closed. Nobody says that the new bridge is closed.
  |         ---------------- place 1
  |
 ::: sources/coast-daily.txt:4:52
  |
4 | The old bridge is closed. Nobody says that the new bridge is closed.
  |                                                    ---------------- place 2
  |
  = help: quote more words, or add a \`prefix\` or \`suffix\`: the words right before or after the place
          that is meant
  = fix: \`crossquote fix\` can pin the quote to the first of its places with \`prefix\`

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 warning, none of which fails the check
\`\`\`

### A prefix that stands nowhere

The words given as \`prefix\` or \`suffix\` must stand right beside the quote. Otherwise they choose no place,
even where the quote has only one.

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The old bridge is closed.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-closed
    claim: A bridge is closed.
    evidence:
      - source: coast-daily
        prefix: The new
        quote: bridge is closed
\`\`\`

\`\`\`report
warning[ambiguous-quote]: quote in \`bridge-closed\` does not stand beside its \`prefix\` in \`coast-daily\`
 --> claims/bridge.yaml:6:17
  |
6 |         prefix: The new
  |                 ^^^^^^^
  |
 ::: sources/coast-daily.txt:4:9
  |
4 | The old bridge is closed.
  |         ---------------- the quote stands here
  |
  = help: copy the words right before or after the place that is meant

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 warning, none of which fails the check
\`\`\`

## Does not fire

### A prefix that tells the places apart

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The old bridge is closed. Nobody says that the new bridge is closed.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-closed
    claim: The old bridge is closed.
    evidence:
      - source: coast-daily
        prefix: The old
        quote: bridge is closed
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### A longer quote

Often a word more is all it takes. Words are compared with their capitals.

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The old bridge is closed. Nobody says that the new bridge is closed.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-closed
    claim: The old bridge is closed.
    evidence:
      - source: coast-daily
        quote: The old bridge is closed
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

The rule counts places, not meanings. Where a sentence is printed twice, in a summary and in the text,
either place would do, and the finding comes all the same.
`;const TS=/* @__PURE__ */ new WeakMap;function ES(e){let t=TS.get(e.anchors)??DS(e);return TS.set(e.anchors,t),t}function DS(e){let t=[];for(let n of e.claims)for(let r of n.evidence){let i=e.anchors.get(r),a=e.sources.get(r.source?.text??``);i&&a&&i.class!==`unchecked`&&t.push({claim:n,evidence:r,anchor:i,source:a})}return t}function OS({claim:e,evidence:t,source:n}){return{claim:e.id,source:n.id,readings:[{claim:e,evidence:t}]}}function Y(e,t,n,r){return Rx(t,e.texts.get(t.span.file)??``,n,r)}function kS(e,t){return(e.texts.get(t.file)??``).slice(t.start,t.end)}function AS(e,{evidence:t,source:n,speaker:r,speakerName:i,hedges:a,shown:o}){let s=e.anchors.get(t)?.places[0]??Y(e,t.quote),c=n.published?`, ${n.published.value.text}`:``,l=r===void 0?``:`, said by ${i}`;return{at:s,text:`${n.outlet}${c}${l}${a?`, hedged`:``}: ${o}`}}const jS=/* @__PURE__ */ new WeakMap;function MS(e,t,n){let{file:r,body:i}=t,a=NS(e,t),o=n-i.start,s=0,c=(a.length>>1)-1;for(;s<c;){let e=s+c+1>>1;a[2*e]<=o?s=e:c=e-1}let[l,u]=[a[2*s]??0,a[2*s+1]??i.end-i.start];return{file:r,start:i.start+l,end:i.start+u}}function NS(e,{id:t,file:n,body:r}){let i=jS.get(e.texts);i||(i=/* @__PURE__ */ new Map,jS.set(e.texts,i));let a=i.get(t);return a||(a=Tx((e.texts.get(n)??``).slice(r.start,r.end)).flatMap(({start:e,end:t})=>[e,t]),i.set(t,a)),a}function PS(e,t,n){let r=e.anchors.get(n)?.parts??[],[i,a]=[r[0],r.at(-1)];if(!i||!a)return{before:``,behind:``};let o=FS(e,{...i,start:MS(e,t,i.start).start,end:i.start}),s=MS(e,t,Math.max(a.start,a.end-1)).end,c=FS(e,{...a,start:a.end,end:Math.max(s,a.end)}),l=D(n.quote.text).trim(),u=n.phrase&&D(n.phrase.text).trim(),d=u===void 0?-1:l.indexOf(u);return u===void 0||d<0?{before:o,behind:c}:{before:o+l.slice(0,d),behind:l.slice(d+u.length)+c}}function FS(e,{file:t,start:n,end:r}){return(e.texts.get(t)??``).slice(n,r)}const IS=e=>`(?:\\s+[${G}\\d'\u2019-]+){0,${e}}`,X=`[\\s"“‘'(\\[]*$`,LS=[[`negates`,RegExp(`\\b(not|never|cannot|[a-z]+n['\u2019]t)(?!\\s+(?:only|just|merely|until|long|since|least|to mention))${IS(3)}${X}`)],[`negates`,RegExp(`\\b(no(?!\\s+(?:doubt|surprise|secret|question|wonder|comment|fewer|less|more|later))|neither|nor|no longer|nobody|nothing|hardly|barely)${IS(2)}${X}`)],[`negates`,RegExp(`\\b(fail(?:s|ed)? to|unable to|refus(?:es|ed|ing)? to|declin(?:es|ed|ing)? to)${IS(1)}${X}`)],[`denies`,RegExp(`(?<!\\b(?:the|an?|its|his|her|their) (?=[a-z]+ed\\b))\\b(den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|rul(?:es?|ed|ing) out)\\b[^.;:,]*${X}`)],[`negates`,RegExp(`\\b(without|yet to|(?:none|few|neither|hardly any) of)${X}`)],[`hedges`,RegExp(`\\b(no (?:[a-z]+ )?(?:confirmation|proof|sign|indication) that)${X}`)],[`hedges`,RegExp(`\\b(likely to)(?:\\s+(?:be|have))?${X}`)],[`denies`,RegExp(`\\b(den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:es|ed|ing)?)\\b[^;:]*\\bthat\\b[^;:,]*${X}`)],[`denies`,RegExp(`\\b(false|untrue|a myth|a lie|a hoax|disagree[sd]?) that${X}`)],[`negates`,RegExp(`\\b(few|hardly anyone|no one|nobody|nothing|none)${IS(3)} (?:believ|think|thought|expect|claim|sa[iy]|suggest|argu)[a-z]*(?: that)?${X}`)],[`negates`,RegExp(`\\b(st(?:op|ops|opped|opping) short of)${IS(2)}${X}`)],[`hedges`,RegExp(`\\b(rumou?rs?|speculation|fears?|suspicions?|worries|concerns?|allegations?|it (?:is|was)(?: [a-z]+ly)? (?:feared|believed|thought|alleged|rumou?red|possible|likely|suspected|understood|reported)) that${X}`)],[`hedges`,RegExp(`\\b(unlikely)(?:\\s+(?:that|to))?${IS(3)}${X}`)],[`hedges`,RegExp(`\\b(reportedly|allegedly|apparently|supposedly),${X}`)],[`hedges`,RegExp(`\\b(could|may|might)(?:\\s+[a-z]+ly)?(?:\\s+(?:be|have|also|soon|still))*${X}`),`as it is`],[`hedges`,RegExp(`\\b(reportedly|allegedly|apparently|supposedly|purportedly|possibly|perhaps|probably)${IS(3)}${X}`)],[`hedges`,RegExp(`\\b(potential|possible|alleged|apparent|purported|suspected|likely)${X}`)],[`hedges`,RegExp(`\\b((?:appears?|seem(?:s|ed)?)|appeared(?=\\s+(?:that|to|as if)\\b)|(?<=\\b(?:it|there|what) )appeared)(?:\\s+(?:that|to|as if))?${IS(2)}${X}`)],[`hedges`,RegExp(`\\b((?:said|believed|thought|alleged|reported|expected|understood|rumou?red) to)(?:\\s+(?:be|have))?${X}`)],[`hedges`,RegExp(`(?<!\\bno )\\b(doubt(?:s|ed|ful)?)\\b[^.;:,]*${X}`)],[`conditions`,RegExp(`(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|whether|provided that|on (?:the )?condition that|in case)\\b[^.;:,]*${X}`)],[`conditions`,RegExp(`(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|provided that|in case)\\b[^.;:,]*,${IS(3)}${X}`)],[`conditions`,RegExp(`^[\\s"\u201C]*(Should|Had|Were)\\s[^.;:,?]*,${X}`),`as it is`]],RS=`["”’']*`,zS=`(den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)|refut(?:es|ed))`,BS=[[`conditions`,RegExp(`^${RS},?\\s+((?:only |but only )?(?:if(?! (?:[a-z]+ly|not|only|anything|any|needed|necessary|possible)\\b)|unless|provided that|(?<=, )provided(?! (?:by|for|to|with|in|at)\\b)|on (?:the )?condition that))\\b`)],[`denies`,RegExp(`^${RS}(?:,|\\s+[-\u2013\u2014]+)\\s+(?:a|an|the)\\s+(?:claim|charge|accusation|allegation|assertion)s?\\b[^.;]*?\\b${zS}\\b`)],[`denies`,RegExp(`^${RS}(?:,?|\\s+[-\u2013\u2014]+)\\s+(?:which|something)\\s+[^.;,]*?\\b${zS}\\b`)],[`denies`,RegExp(`^${RS},?\\s+but\\s+[^.;,]*?\\b${zS}\\s+(?:it|this|that|the [${G}]+)(?=[.,;]|$)`)],[`hedges`,RegExp(`^${RS},\\s+(it (?:appears|seems|is (?:believed|thought|feared|alleged|reported))|reportedly|allegedly|apparently|perhaps|possibly|probably)\\b`)]],VS=RegExp(`\\b(?:claims?|ideas?|rumou?rs?|reports?|notion|belief|suggestions?|allegations?|accusations?|theory|assertions?|charges?|stor(?:y|ies)) that${X}`),HS=[[`denies`,RegExp(`^${RS},?\\s+(?:is|are|was|were|(?:has|have) (?:since )?been|proved|proved to be|turned out to be)\\s+(?:[a-z]+ly\\s+)?(false|untrue|wrong|incorrect|unfounded|baseless|nonsense|a myth|a lie|a hoax|debunked|disproved|refuted|discredited|denied|rejected|dismissed|not true)\\b`)],[`negates`,RegExp(`^${RS},?\\s+((?:was|were|has|have) (?:never|not) (?:been )?prove[dn]|remains? unprove[dn])\\b`)]],US=RegExp(`\\b(?:no|not|never|cannot|nobody|no one|none|few|[a-z]+n['\u2019]t)${IS(2)} (?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|doubt(?:s|ed)?|rul(?:e|es|ed) out)\\b[^.;:,]*${X}`),WS=/[;:]|\s[-\u2013\u2014]{1,2}\s|,?\s\b(?:but|and|while|whereas|although|though|because|after|before|when|until|once)\b(?=\s)(?!\s+that\b)/g,GS=/\b(?:not?|nor|neither|nobody|nothing|never|cannot|without|hardly|barely|fail|unable|refus|declin|den[iy]|reject|refut|disput|dismiss|rul|could|may|might|reportedly|alleg|apparent|suppos|purport|possib|perhaps|probab|potential|suspect|likely|unlikely|yet to|appear|seem|said|believed|thought|reported|expected|understood|rumou?red|doubt|if|unless|whether|provided|in case|false|untrue|myth|lie|hoax|disagree|few|none|stop|rumou?rs?|speculation|fear|suspicion|worries|concern|understood|possible|condition|should|had|were)|n['\u2019]t\b/;function KS(e){let t=Math.max(0,e.length-400),n=jv(e.slice(t));if(!GS.test(n))return;let r=ZS(n,WS);if(US.test(n.slice(r)))return;let i=XS(LS,e.slice(t+r),(e,t)=>e.indexOf(t));return i&&{...i,start:t+r+i.start}}function qS(e,t){return XS(VS.test(jv(t.slice(-400)))?[...BS,...HS]:BS,e.slice(0,400),(e,t)=>e.lastIndexOf(t))}const JS=[[`negates`,/^\s+(not|never|no longer|hardly|barely)\b(?!\s+(?:only|just|merely|until)\b)/]];function YS(e){return XS(JS,e.slice(0,400),(e,t)=>e.lastIndexOf(t))}function XS(e,t,n){let r=jv(t);for(let[i,a,o]of e){let e=a.exec(o?t:r);if(!e)continue;let[s,c=``]=e,l=e.index+n(s,c);return{turn:i,words:t.slice(l,l+c.length),start:l}}}function ZS(e,t){let n=0;for(let r of e.matchAll(t))n=r.index+r[0].length;return n}var QS=`# quote-out-of-context

The sentence negates, denies, hedges, or conditions what the quote says, outside the quote.

## Why it matters

A quote can be word for word and still say the contrary of its sentence. "The bridge is safe" stands in
"Nobody claims that the bridge is safe". This rule reads the words beside the quote, in the same sentence,
and asks whether one of them turns it: a "not", a "denied that", a "reportedly", an "if". What an ellipsis
leaves out is beside the quote, too. It is a warning, since only a reader can say whether the record
misleads.

## Fires

### "has denied that" before the quote

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The harbour company has denied that the ferry was overloaded.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-overloaded
    claim: The ferry was overloaded.
    evidence:
      - source: harbour-news
        quote: the ferry was overloaded
\`\`\`

\`\`\`report
warning[quote-out-of-context]: quote in \`ferry-overloaded\` leaves out "denied": in \`harbour-news\` the sentence denies it
 --> claims/ferry.yaml:6:16
  |
6 |         quote: the ferry was overloaded
  |                ^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: sources/harbour-news.txt:4:25
  |
4 | The harbour company has denied that the ferry was overloaded.
  |                         ------ left out
  |
 ::: sources/harbour-news.txt:4:37
  |
4 | The harbour company has denied that the ferry was overloaded.
  |                                     ------------------------ the quote
  |
  = help: quote "denied" too, or give the reading \`stance: denies\`

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 warning, none of which fails the check
\`\`\`

### A "not" that the ellipsis leaves out

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge is, in the view of the engineers, not safe.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-safe
    claim: The bridge is safe.
    evidence:
      - source: harbour-news
        quote: The bridge is … safe
\`\`\`

\`\`\`report
warning[quote-out-of-context]: quote in \`bridge-safe\` leaves out "not": in \`harbour-news\` the sentence negates it
 --> claims/bridge.yaml:6:16
  |
6 |         quote: The bridge is … safe
  |                ^^^^^^^^^^^^^^^^^^^^
  |
 ::: sources/harbour-news.txt:4:46
  |
4 | The bridge is, in the view of the engineers, not safe.
  |                                              --- left out
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The bridge is, in the view of the engineers, not safe.
  | ------------- the quote
  |
 ::: sources/harbour-news.txt:4:50
  |
4 | The bridge is, in the view of the engineers, not safe.
  |                                                  ---- the quote
  |
  = help: quote "not" too, or give the reading \`stance: denies\`

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 warning, none of which fails the check
\`\`\`

### An "if" behind the quote

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry will sail on Sunday if the wind drops.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-sails
    claim: The ferry sails on Sunday.
    evidence:
      - source: harbour-news
        quote: The ferry will sail on Sunday
\`\`\`

\`\`\`report
warning[quote-out-of-context]: quote in \`ferry-sails\` leaves out "if": in \`harbour-news\` the sentence makes it conditional
 --> claims/ferry.yaml:6:16
  |
6 |         quote: The ferry will sail on Sunday
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: sources/harbour-news.txt:4:31
  |
4 | The ferry will sail on Sunday if the wind drops.
  |                               -- left out
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The ferry will sail on Sunday if the wind drops.
  | ----------------------------- the quote
  |
  = help: quote "if" too, or give the reading \`stance: hedges\`

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 warning, none of which fails the check
\`\`\`

## Does not fire

### The word is inside the quote

Whoever reads the record can see it, so nothing is hidden.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The harbour company has denied that the ferry was overloaded.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-overloaded
    claim: The harbour company denies that the ferry was overloaded.
    evidence:
      - source: harbour-news
        quote: has denied that the ferry was overloaded
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### The record says it

A reading with \`stance: denies\` says itself that the words are denied. In the same way \`stance: hedges\`
answers for a hedge or a condition.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The harbour company has denied that the ferry was overloaded.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-overloaded
    claim: The ferry was overloaded.
    value: true
    evidence:
      - source: harbour-news
        quote: the ferry was overloaded
        said-by: the harbour company
        stance: denies
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### "not only", and a month called May

"Not only" takes nothing back, and a month is no hedge.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The storm not only closed the bridge. In May the ferry stopped, too.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-closed
    claim: The storm closed the bridge.
    evidence:
      - source: harbour-news
        quote: closed the bridge
  - id: ferry-stopped
    claim: The ferry stopped in May.
    evidence:
      - source: harbour-news
        quote: the ferry stopped
\`\`\`

\`\`\`report
2 claims, 2 quotes from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### A "not" of another clause

"But", "and", a colon, or a dash begins something new. A word before it does not reach the quote.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge did not open, but the ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: harbour-news
        quote: the ferry left at noon
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

The rule knows a list of English words, and does not understand them. A denial in other words goes unseen,
and so does one in the sentence before: the rule rather misses a case than makes one up. It keeps silent
where a quote stands in more than one place; that is \`ambiguous-quote\`.
`;const $S={negates:`negates it`,denies:`denies it`,hedges:`hedges it`,conditions:`makes it conditional`},eC={affirms:[],denies:[`negates`,`denies`],hedges:[`hedges`,`conditions`]},tC={id:`quote-out-of-context`,summary:`The sentence negates, denies, hedges, or conditions what the quote says, outside the quote.`,severity:`warning`,page:QS,*check(e){for(let t of ES(e)){let{claim:n,evidence:r,anchor:i,source:a}=t;if(i.places.length!==1||i.class===`misattributed`)continue;let o=nC(e,a,i.parts);if(!o||eC[r.stance].includes(o.cue.turn))continue;let{cue:s,at:c}=o;yield{...OS(t),message:`quote in \`${n.id}\` leaves out "${s.words}": in \`${a.id}\` the sentence ${$S[s.turn]}`,primary:{at:Y(e,r.quote),text:``},related:[{at:c,text:`left out`},...i.parts.slice(0,3).map(e=>({at:e,text:`the quote`}))],help:`quote "${s.words}" too${s.turn===`negates`||s.turn===`denies`?", or give the reading `stance: denies`":", or give the reading `stance: hedges`"}`}}}};function nC(e,t,n){for(let[r,i]of n.entries()){let a=MS(e,t,i.start),o=Math.max(a.start,n[r-1]?.end??0),s={...a,start:Math.min(o,i.start),end:i.start},c=KS(kS(e,s));if(c)return rC(c,s);let l=MS(e,t,Math.max(i.start,i.end-1)),u=Math.min(l.end,n[r+1]?.start??l.end),d={...l,start:i.end,end:Math.max(u,i.end)},f=(r+1<n.length?YS(kS(e,d)):void 0)??qS(kS(e,d),kS(e,s));if(f)return rC(f,d)}}function rC(e,t){let n=t.start+e.start;return{cue:e,at:{file:t.file,start:n,end:n+e.words.length}}}const iC=`(?:sa(?:id|ys?)\\b(?!\\s+(?:to|goodbye|farewell|hello|yes|no|nothing|little|so|prayers?)\\b))`,aC=`(?:claim(?:s|ed)|insist(?:s|ed)|stress(?:es|ed)|argu(?:es|ed)|assert(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|alleg(?:es|ed)|den(?:ies|ied)|announc(?:es|ed)|ma(?:kes|de) it clear|indicat(?:es|ed)|warn(?:s|ed)|declar(?:es|ed)|estimat(?:es|ed)|report(?:s|ed)|add(?:s|ed)|explain(?:s|ed)|believes?|confirm(?:s|ed)|not(?:es|ed)|acknowledg(?:es|ed)|admit(?:s|ted)|conced(?:es|ed)|emphasi[sz](?:es|ed)|reiterat(?:es|ed)|point(?:s|ed) out|reveal(?:s|ed)|disclos(?:es|ed)|testif(?:ies|ied)|predict(?:s|ed)|forecasts?|tweet(?:s|ed)|wrote|writes)`,oC=`(?:claim(?:s|ed)|insist(?:s|ed)|alleg(?:es|ed)|argu(?:es|ed)|warn(?:s|ed)|estimat(?:es|ed)|believes?|predict(?:s|ed))`,sC=`(?:claim|insist|argue|assert|maintain|contend|allege|warn|believe|suspect|predict)`,cC=`(?:insist(?:s|ed)?|alleg(?:es?|ed)|believes?)(?=\\s+(?:the|its|his|her|their|he|she|it|they)\\s)`,lC=`(?![a-z\u00DF-\u00F6\u00F8-\u00FF])[${G}]`,uC=`(?:told\\s+an?\\s+(?:[${G}]+\\s+){0,2}(?:conference|briefing|hearing|committee|panel|court|rally|crowd|audience|inquiry|meeting|forum|session|summit|newspaper|reporter|judge|jury)\\b|told\\s+(?!an?\\b)(?:(?:the|its|his|her|their)\\s+)?[${G}'\u2019-]+(?:\\s+${lC}[${G}'\u2019-]+)*)`,dC=`(?=[\\s:"\u201C]+(?:(?!that\\b|which\\b|who\\b)[${G}\\d'\u2019.-]+\\s+){1,6}?(?:was|were|is|are|has|have|had|will|would|could|can|did)\\b)`,fC=`(?:(?:has|have|had|also|did|does|do|once|again|further|later|repeatedly)\\s+)*`,pC=`[${G}\\d.'\u2019-]+`,mC=`(?<![${G}\\d'\u2019-])`,hC=`(?!(?:to|without|must|can|could|may|might|be|is|was|are|were|been|being|[Hh]aving|not|never|[a-z]+n['’]t)\\s)`,gC=`(?!(?:[Tt]he|[Aa]n?|[Tt]his|that|[Tt]hese|[Tt]hose|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]ny|[Nn]o|such|[Ss]ome|[Aa]ll|of|[${G}.-]+['\u2019]s?)\\s)`,_C=`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`,vC=`(?:\\s+(?:(?:on|late|early)\\s+)?(?:${_C}|yesterday|today|last\\s+(?:week|month|year)))?(?:\\s+(?:on condition of anonymity|by (?:phone|telephone|e-?mail)|in an? (?:[a-z]+ )?(?:interview|statement|letter|report|speech|release)))?\\s+that\\b`,yC=`(?:wrote|writes|tweeted|posted)`,bC=`(?=\\s*(?:[.,;]|$))`,xC=`(?=\\s*(?:[.,;]|$)|\\s+(?:in|on|at|to|during|after|as|when|by|citing|adding|late|early|earlier|later|yesterday|today|${_C})\\b)`,SC=`(?!(?:and|but|or|so|yet|then)\\s)(?:(?!(?:after|before|when|while|because|since|as|than|what|whom?|which|that|if|though|although|whether|where|until|no\\s+matter)\\s)${hC}(?:${pC}(?:/${pC})?|&|\\([${G}.-]{1,12}\\))\\s+){1,12}?`,CC=`(?:quot|cit)(?:es|ed)\\s+(?:${pC}\\s+){0,6}?as\\s+saying`;function wC(e,t,n=``){return{needs:new RegExp(e),pattern:new RegExp(t,n)}}const TC=wC(`${iC}|${aC}|told`,`(?<!\\b(?:because|but|and|that|which|who|although|though|while|where|when|if|as))[,"\u201D]['\u2019]?\\s+(${SC}(?:${iC}|(?!den)${aC}|${uC}))${xC}`),EC=`["”]`,DC=`(?:recall(?:s|ed)|continued|concluded|replied|posted|reads?|shouted|asked|cried)`,OC=[wC(DC,`${EC}\\s+(${SC}${DC})${xC}`),wC(EC,`${EC}\\s+((?:${pC}\\s+){0,11}?${pC},\\s[^,.;:"\u201C\u201D]{1,90},\\s+${iC})${xC}`),wC(EC,`${EC}\\s+((?:reads?|said)\\s+(?:an?|the|its|his|her|their)\\s+[${G}]+)`)],kC=[wC(`as\\s+saying`,`[,"\u201D]['\u2019]?\\s+(?:${pC}\\s+){1,12}?(${CC})${bC}`),wC(`puts? it`,`[,"\u201D]['\u2019]?\\s+as\\s+((?:${pC}\\s+){1,5}?puts? it)${bC}`)],AC=/^(?:["\u201D]?:|["\u201D]?\s[-\u2013\u2014])\s+((?:[a-z]+\s+){0,2}?(?:police|officials?|prosecutors|ministry|minister|reports?|sources?|spokes(?:man|woman|person)|experts?|analysts?|survey|poll|study))$/,jC=wC(`[,"”]`,`[,"\u201D]['\u2019]?\\s+((?:sa(?:id|ys?)|report(?:s|ed)|wrote|adds?|added|tweeted|explained|replied|recall(?:s|ed)|claim(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|shout(?:s|ed))\\s+(?:(?:the|an?|one|two|its|his|her|their|another)\\s+)?(?:${lC}${pC}|(?<=\\b(?:the|an?|one|two|its|his|her|their|another)\\s)[${G}]+|officials|police|ministry|minister|report|study|poll|union|sources|prosecutors|residents|witnesses|analysts|experts))`),MC=[wC(`ccording to|n the (?:view|opinion|words) of`,`\\b([Aa]ccording to|[Ii]n the (?:view|opinion|words) of)\\b(?! (?:the )?(?:plans?|schedules?|tradition|custom|law|size|age|need|taste|rules)\\b)`,`g`),wC(`view|opinion|words`,`\\b([Ii]n\\s+(?:his|her|their|[${G}.-]+['\u2019]s?)\\s+(?:view|opinion|words))\\b`,`g`),wC(iC,`${mC}((?!(?:That said|[Tt]he|[Ee]asier|us)\\b)${hC}${pC},?\\s+${fC}${iC})`,`g`),wC(aC,`${mC}(${hC}${pC},?\\s+${fC}${aC})${vC}`,`g`),wC(sC,`${mC}(${hC}${gC}${pC},?\\s+${fC}${sC})${vC}`,`g`),wC(`${oC}|${sC}`,`${mC}(${hC}${gC}${pC},?\\s+${fC}(?:${oC}|${sC}))${dC}`,`g`),wC(cC,`${mC}(${hC}${gC}${pC},?\\s+${fC}${cC})`,`g`),wC(`told`,`${mC}(${hC}${pC},?\\s+${fC}${uC})(?:(?=${vC})|${dC})`,`g`),wC(yC,`${mC}(${hC}${pC},?\\s+${fC}${yC})\\s+(?:on|in)(?:\\s+[^\\s,.;:"\u201C]+){1,4}?\\s+that\\b`,`g`),wC(`["“]`,`${mC}(${hC}${pC},?\\s+${fC}(?:${yC}|replied|answered|responded|asked|added|declared|concluded|warned|insisted))(?:\\s+[^\\s,.;:"\u201C]+){0,6}[,:]\\s*["\u201C]`,`g`),wC(`as\\s+saying`,`\\b(${CC})`,`g`),wC(`position|stance|contention|argument|view`,`\\b((?:position|stance|contention|argument|view) (?:is|was)) that\\b(?! of\\b)`,`g`)],NC=/;|,\s+(?:and|but|while|whereas|although)\s(?!that\b)/,PC=/(?:^|[,;:]\s*)(?:after|when|because|since|although|though|if|once|before|while)\s[^,;:]*$/i,FC=/\b(?:which|whom|whose)\s+(?:[^\s,.;:]+\s+){0,3}$/i;function IC(e,t){let n=e.slice(0,2e3),r=zC(AC.exec(n.slice(t.end)),t.end);if(r)return r;let i=Math.max(0,t.end-1),a=n.slice(i);for(let{needs:e,pattern:n}of[TC,jC,...OC,...kC]){let r=e.test(a)?zC(n.exec(a),i):void 0;if(r&&r.start>=t.end)return r}for(let{needs:e,pattern:r}of MC)if(e.test(n))for(let e of n.matchAll(r)){let r=zC(e,0);if(r&&LC(r,n,t))return r}}function LC({words:e,start:t},n,r){if(/^(?:according to|in )/i.test(e))return!0;let i=t+e.length;if(t>=r.end||t>=r.start&&i>r.end)return!1;let a=n.slice(i,Math.max(r.start,0));if(NC.test(a))return!1;let o=n.slice(0,t);return/\b[Ww]hat(?:ever)?\s+(?:[^\s,.;:]+\s+){0,2}$/.test(o)||/^(?:who|which)\s/.test(e)&&!/^\s*(?:that\s*)?["\u201C]?$/.test(a)||a.includes(`,`)&&(PC.test(o)||FC.test(o))?!1:!RC(o)||/["\u201C]|\b(?:that|adding)\b/.test(n.slice(i,r.start+1))}function RC(e){return/^["\u201C]?[^"\u201C\u201D]*[,?!\u2026]["\u201D]\s+(?:(?!and\b|but\b)[^\s"\u201C\u201D]+\s+)*$/.test(e)}function zC(e,t){if(!e)return;let n=e[1]??``;return{words:n,start:t+e.index+e[0].lastIndexOf(n)}}const BC={id:`unattributed-reading`,summary:`The sentence gives its words to somebody, and the reading gives them to the outlet.`,severity:`warning`,page:`# unattributed-reading

The sentence gives its words to somebody, and the reading gives them to the outlet.

## Why it matters

"Forty people were on board, the ministry said" is the word of the ministry. The outlet says only that the
ministry said so. A record that gives the forty to the outlet makes it vouch for a number it merely passed
on. Two outlets that quote the same ministry then look like two witnesses.

## Fires

### A speaker behind the words

Quoting "the ministry said" as well would not settle it: the value would still count as the outlet's own.

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
---
Forty people were on board, the ministry said.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: people-on-board
    claim: Forty people were on board.
    value: 40
    evidence:
      - source: north-wire
        quote: Forty people were on board
\`\`\`

\`\`\`report
warning[unattributed-reading]: quote in \`people-on-board\` counts as North Wire's own words, but its sentence credits a speaker
 --> claims/ferry.yaml:7:16
  |
7 |         quote: Forty people were on board
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: sources/north-wire.txt:4:29
  |
4 | Forty people were on board, the ministry said.
  |                             ----------------- a speaker
  |
  = help: name the speaker with \`said-by\`

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 warning, none of which fails the check
\`\`\`

### A speaker before the words

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
---
According to the captain, the engine failed at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: engine-failed
    claim: The engine failed.
    value: true
    evidence:
      - source: north-wire
        quote: the engine failed at noon
\`\`\`

\`\`\`report
warning[unattributed-reading]: quote in \`engine-failed\` counts as North Wire's own words, but its sentence credits a speaker
 --> claims/ferry.yaml:7:16
  |
7 |         quote: the engine failed at noon
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: sources/north-wire.txt:4:1
  |
4 | According to the captain, the engine failed at noon.
  | ------------ a speaker
  |
  = help: name the speaker with \`said-by\`

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 warning, none of which fails the check
\`\`\`

## Does not fire

### The speaker is named

The record now gives the forty to the ministry, as the sentence does.

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
---
Forty people were on board, the ministry said.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: people-on-board
    claim: Forty people were on board.
    value: 40
    evidence:
      - source: north-wire
        quote: Forty people were on board
        said-by: the ministry
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### No value

Without a value nothing is compared, so nobody is made to vouch for anything. Such a claim is kept for its
words alone.

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
---
Forty people were on board, the ministry said.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: people-on-board
    claim: Forty people were on board.
    evidence:
      - source: north-wire
        quote: Forty people were on board
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### The outlet's own voice

The ministry is named behind the quote, but for other words: only "none was hurt" is given to it.

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
---
Forty people were on board, and the ministry said that none was hurt.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: people-on-board
    claim: Forty people were on board.
    value: 40
    evidence:
      - source: north-wire
        quote: Forty people were on board
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### Words that are an act

"Urged" tells what the ministry did, as "announced the closure" would. That it did so is said by the outlet, in its
own voice.

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
---
The ministry urged the harbour company to close the bridge.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ministry-urged
    claim: The ministry urged the harbour company to close the bridge.
    value: true
    evidence:
      - source: north-wire
        quote: The ministry urged the harbour company to close the bridge
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

Words of saying before the quote count as far as the next "and", "but", or "while" behind a comma. So the
rule also fires on a claim about what somebody said, where naming the speaker settles it. It knows English
verbs only. "Said" counts wherever it stands; "announced", "denied", "claimed" and their like only with "that" or
a whole sentence behind them, or at the end of the sentence: who announces a plan does it, and says nothing of it.
What follows a quotation and its speaker, as in \`"We agree," Kim said in Tokyo, where …\`, is the outlet's own again. A
speaker who is named in the sentence before, or only by the colon of a headline before its words, goes unseen.
`,*check(e){for(let t of ES(e)){let{claim:n,evidence:r,anchor:i,source:a}=t;if(!r.value||r.saidBy||r.stance!==`affirms`)continue;let[o]=i.places;if(i.places.length!==1||i.class===`misattributed`||!o)continue;let s=VC(e,a,o);s&&(yield{...OS(t),message:`quote in \`${n.id}\` counts as ${a.outlet}'s own words, but its sentence credits a speaker`,primary:{at:Y(e,r.quote),text:``},related:[{at:s,text:`a speaker`}],help:"name the speaker with `said-by`"})}}};function VC(e,t,n){let r=MS(e,t,n.start),i={start:n.start-r.start,end:n.end-r.start},a=IC(kS(e,r),i);if(!a)return;let o=r.start+a.start;return{...r,start:o,end:o+a.words.length}}const HC={id:`ambiguous-quote`,summary:`A quote stands in more than one place, and nothing says which is meant.`,severity:`warning`,page:wS,*check(e){for(let t of ES(e)){let{claim:n,evidence:r,anchor:i,source:a}=t;if(i.class===`misattributed`||i.places.length===0||i.places.length===1&&!i.contextMissing)continue;let o=i.places.slice(0,3).map((e,t)=>({at:e,text:`place ${t+1}`})),s=h(i.places.length,`place`);if(i.contextMissing){let i=r.prefix??r.suffix??r.quote,s=bS(e,t),c=r.prefix&&r.suffix?"`prefix` and `suffix`":r.prefix?"`prefix`":"`suffix`";yield{...OS(t),message:`quote in \`${n.id}\` does not stand beside its ${c} in \`${a.id}\``,primary:{at:Y(e,i),text:``},related:o.map(({at:e})=>({at:e,text:`the quote stands here`})),help:`copy the words right before or after the place that is meant`,...s&&{fix:s}}}else{let c=UC(t,e),l=c?yS(e,t):void 0,u=r.prefix||r.suffix?`longer `:``;yield{...OS(t),message:`quote in \`${n.id}\` stands in ${s} of \`${a.id}\``,primary:{at:Y(e,r.quote),text:``},related:o,notes:[...i.places.length>3?[`the first 3 of ${s} are shown`]:[],...c?[]:["the sentences of these places say different things, so `fix` leaves the choice to you"]],help:`quote more words, or add a ${u}\`prefix\` or \`suffix\`: the words right before or after the place that is meant`,...l&&{fix:l}}}}}};function UC({anchor:e,evidence:t,source:n},r){let i=!t.value||t.saidBy!==void 0||t.stance!==`affirms`,a=e=>`${nC(r,n,[e])?.cue.turn??``} ${!i&&VC(r,n,e)!==void 0}`,[o,...s]=e.places;if(!o||s.length>100)return!1;let c=a(o);return s.every(e=>a(e)===c)}var WC=`# claim-shape

A claims file holds something other than the format allows.

## Why it matters

A misspelt key would otherwise be passed over: a \`suffx\` does nothing, and nobody sees that it does
nothing. So every key must be one that the format knows, and every entry must have what it needs. A fault
in one claim leaves the others alone, and a quote in an entry that cannot be read counts as unchecked.

## Fires

### A misspelt key

The finding suggests the key that is near. It does not report that key as missing, too: one cause is told
once.

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The fire began in the kitchen.
\`\`\`

\`claims/fire.yaml\`:

\`\`\`yaml
claims:
  - id: where-it-began
    claim: The fire began in the kitchen.
    evidence:
      - sorce: coast-daily
        quote: The fire began in the kitchen
      - source: coast-daily
        quote: in the kitchen
\`\`\`

\`\`\`report
error[claim-shape]: evidence 1 of claim \`where-it-began\` has an unknown key \`sorce\`
 --> claims/fire.yaml:5:9
  |
5 |       - sorce: coast-daily
  |         ^^^^^ unknown key
  |
  = help: did you mean \`source\`?

1 claim, 2 quotes from 1 source by 1 newsroom: 1 verbatim, 1 unchecked
1 error
\`\`\`

### A key that is missing

The first quote does not say which source it is from, so it cannot be checked.

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The fire began in the kitchen.
\`\`\`

\`claims/fire.yaml\`:

\`\`\`yaml
claims:
  - id: where-it-began
    claim: The fire began in the kitchen.
    evidence:
      - quote: The fire began in the kitchen
      - source: coast-daily
        quote: in the kitchen
\`\`\`

\`\`\`report
error[claim-shape]: evidence 1 of claim \`where-it-began\` has no \`source\`
 --> claims/fire.yaml:5:9
  |
5 |       - quote: The fire began in the kitchen
  |         ^^^^^
  |
  = help: add \`source: …\`

1 claim, 2 quotes from 1 source by 1 newsroom: 1 verbatim, 1 unchecked
1 error
\`\`\`

### A word that the format does not know

A stance is one of three words. Any other would be read as if none had been given.

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The owner denies that the fire began in the kitchen.
\`\`\`

\`claims/fire.yaml\`:

\`\`\`yaml
claims:
  - id: where-it-began
    claim: The fire began in the kitchen.
    value: kitchen
    evidence:
      - source: coast-daily
        quote: The owner denies that the fire began in the kitchen
        said-by: the owner
        stance: denied
\`\`\`

\`\`\`report
error[claim-shape]: \`stance\` of evidence 1 of claim \`where-it-began\` needs to be \`affirms\`, \`denies\`, or \`hedges\`
 --> claims/fire.yaml:9:17
  |
9 |         stance: denied
  |                 ^^^^^^
  |
  = help: did you mean \`denies\`?

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 error
\`\`\`

## Does not fire

### Only what is needed

An id, the claim, and one quote with its source are enough. A fact, a value, and a scope are never
demanded: many claims are kept for their quotes alone.

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The fire began in the kitchen.
\`\`\`

\`claims/fire.yaml\`:

\`\`\`yaml
claims:
  - id: where-it-began
    claim: The fire began in the kitchen.
    evidence:
      - source: coast-daily
        quote: The fire began in the kitchen
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### Numbers and dates, with or without quotation marks

A value is read from its text: \`14\` and \`"14"\` are the same.

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
Of the 14 people hurt, 2 were children.
\`\`\`

\`claims/fire.yaml\`:

\`\`\`yaml
claims:
  - id: people-hurt
    claim: The fire hurt 14 people.
    value: 14
    evidence:
      - source: coast-daily
        quote: Of the 14 people hurt
  - id: children-hurt
    claim: Two of them were children.
    value: "2"
    evidence:
      - source: coast-daily
        quote: 2 were children
\`\`\`

\`\`\`report
2 claims, 2 quotes from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### A section with nothing in it

A heading without entries is an empty list, as after the last entry was removed.

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The fire began in the kitchen.
\`\`\`

\`claims/fire.yaml\`:

\`\`\`yaml
claims:
  - id: where-it-began
    claim: The fire began in the kitchen.
    evidence:
      - source: coast-daily
        quote: The fire began in the kitchen
accepted:
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

The rule looks at form only: keys, and what kind of thing stands behind them. Whether a value fits the
quote is not its concern. Keys under \`scope\` are free, so a misspelt one there is taken for a circumstance
of its own.
`;function*GC(e,t){for(let n of e.problems){if(n.kind!==`shape`||n.fileKind!==t)continue;let{at:e,message:r,label:i,related:a,notes:o,help:s,claim:c,source:l}=n;yield{message:r,primary:{at:e,text:i},related:a??[],notes:o??[],...s!==void 0&&{help:s},...c!==void 0&&{claim:c},...l!==void 0&&{source:l},subject:[[c??``,e.file].filter(Boolean).reduce((e,t)=>e.replaceAll(t,``),r)]}}}const KC={id:`claim-shape`,summary:`A claims file holds something other than the format allows.`,severity:`error`,page:WC,check:e=>GC(e,`claims`)},qC={id:`config-shape`,summary:`The configuration holds something other than the format allows.`,severity:`error`,page:`# config-shape

The configuration holds something other than the format allows.

## Why it matters

\`crossquote.yaml\` says where the files are and how loud each rule is. A misspelt rule in it would change
nothing, and a rule that was meant to be an error would go on as a note. So every name and every setting
in it must be known. What is right in the file still counts.

## Fires

### A rule that does not exist

\`crossquote.yaml\`:

\`\`\`yaml
rules:
  uncited-sources: off
\`\`\`

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge is closed.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-closed
    claim: The bridge is closed.
    evidence:
      - source: harbour-news
        quote: The bridge is closed
\`\`\`

\`\`\`report
error[config-shape]: the configuration names an unknown rule \`uncited-sources\`
 --> crossquote.yaml:2:3
  |
2 |   uncited-sources: off
  |   ^^^^^^^^^^^^^^^ unknown rule
  |
  = help: did you mean \`uncited-source\`?

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 error
\`\`\`

### A setting that does not exist

A rule is \`off\`, a \`note\`, a \`warning\`, or an \`error\`. Until the setting is mended, the rule is as loud as
it is without one.

\`crossquote.yaml\`:

\`\`\`yaml
rules:
  uncited-source: warn
\`\`\`

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge is closed.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-closed
    claim: The bridge is closed.
    evidence:
      - source: harbour-news
        quote: The bridge is closed
\`\`\`

\`\`\`report
error[config-shape]: \`uncited-source\` of \`rules\` of the configuration needs to be \`off\`, \`note\`, \`warning\`, or \`error\`
 --> crossquote.yaml:2:19
  |
2 |   uncited-source: warn
  |                   ^^^^

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 error
\`\`\`

## Does not fire

### A rule that is turned off

Nothing cites \`coast-daily\`, and the configuration says that this is no matter.

\`crossquote.yaml\`:

\`\`\`yaml
rules:
  uncited-source: off
\`\`\`

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge is closed.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The bridge is open.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-closed
    claim: The bridge is closed.
    evidence:
      - source: harbour-news
        quote: The bridge is closed
\`\`\`

\`\`\`report
1 claim, 1 quote from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

### No configuration at all

The file is optional. Without it, claims are read from \`claims/\` and sources from \`sources/\`.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge is closed.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-closed
    claim: The bridge is closed.
    evidence:
      - source: harbour-news
        quote: The bridge is closed
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

The rule looks at names and settings. A pattern for files that matches no file is allowed, since a project
may begin empty.
`,check:e=>GC(e,`config`)};var JC=`# contradiction

Two outlets say in their own voice what cannot both be true.

## Why it matters

Two outlets give two answers to one question, each in its own voice, and no circumstance explains it. One
record is off, or one report is. The finding shows every answer with its words, so that both can be held
against the sources. It does not say which outlet is right. Silence is no answer: an outlet that leaves
something out contradicts nobody.

## Fires

### Two numbers

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry carried 1,900 passengers.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
There were 1,912 passengers on the ferry.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-passengers
    claim: The ferry carried 1,900 passengers.
    value: 1,900 passengers
    evidence:
      - source: harbour-news
        quote: The ferry carried 1,900 passengers
      - source: coast-daily
        quote: 1,912 passengers on the ferry
        value: 1,912 passengers
\`\`\`

\`\`\`report
error[contradiction]: outlets contradict each other on \`ferry-passengers\`: 1,900 passengers, 1,912 passengers
 --> claims/ferry.yaml:2:9
  |
2 |   - id: ferry-passengers
  |         ^^^^^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The ferry carried 1,900 passengers.
  | ---------------------------------- Harbour News: 1,900 passengers
  |
 ::: sources/coast-daily.txt:4:12
  |
4 | There were 1,912 passengers on the ferry.
  |            ----------------------------- Coast Daily: 1,912 passengers
  |
  = note: Harbour News and Coast Daily cannot both be right
  = help: hold both quotes against their sources; where they speak of different things, say so in
          \`scope\`; what stays is accepted with a reason
  = finding: f09706270635e

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 error
\`\`\`

### A hedge makes it a warning

A reading with \`stance: hedges\` takes part like any other. Since that outlet leaves room for doubt, the
finding is a warning.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge opened in 2018.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The bridge may have opened in 2019.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-opened
    claim: The bridge opened in 2018.
    value: 2018
    evidence:
      - source: harbour-news
        quote: The bridge opened in 2018
      - source: coast-daily
        quote: The bridge may have opened in 2019
        value: 2019
        stance: hedges
\`\`\`

\`\`\`report
warning[contradiction]: outlets contradict each other on \`bridge-opened\`: 2018, 2019
 --> claims/bridge.yaml:2:9
  |
2 |   - id: bridge-opened
  |         ^^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The bridge opened in 2018.
  | ------------------------- Harbour News: 2018
  |
 ::: sources/coast-daily.txt:4:1
  |
4 | The bridge may have opened in 2019.
  | ---------------------------------- Coast Daily, hedged: 2019
  |
  = note: Harbour News and Coast Daily cannot both be right; Coast Daily hedges
  = help: hold both quotes against their sources; where they speak of different things, say so in
          \`scope\`; what stays is accepted with a reason
  = finding: fb61ab28561cf

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 warning, none of which fails the check
\`\`\`

## Does not fire

### One answer is more exact than the other

Both can be true: a day lies within its year, 1,912 is "about 1,900", and 5 miles are some 8 kilometres.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge opened in 2018. It is 5 miles long. About 1,900 guests came.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The bridge opened on October 30, 2018. It is 8 kilometres long. It drew 1,912 guests.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-opened
    claim: The bridge opened in 2018.
    value: 2018
    evidence:
      - source: harbour-news
        quote: The bridge opened in 2018
      - source: coast-daily
        quote: The bridge opened on October 30, 2018
        value: 2018-10-30
  - id: bridge-length
    claim: The bridge is 5 miles long.
    value: 5 miles
    evidence:
      - source: harbour-news
        quote: It is 5 miles long
      - source: coast-daily
        quote: It is 8 kilometres long
        value: 8 kilometres
  - id: bridge-guests
    claim: About 1,900 guests came to the opening.
    value: about 1,900 guests
    evidence:
      - source: harbour-news
        quote: About 1,900 guests came
      - source: coast-daily
        quote: It drew 1,912 guests
        value: 1,912 guests
\`\`\`

\`\`\`report
3 claims, 6 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

### Time or circumstance explains it

The outlets speak of two kinds of meeting, and both readings give their \`mode\`. The chair is a \`state\`, which
may have another answer at another \`as-of\`.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The mayors last met in person in March 2021. In 2020 Ann Reed chaired the council.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The mayors last met by video in May 2021. In 2021 Tom Hale chaired the council.
\`\`\`

\`claims/council.yaml\`:

\`\`\`yaml
properties:
  chair: { type: entity, kind: state }
claims:
  - id: mayors-last-met
    claim: The mayors last met in March 2021.
    value: 2021-03
    evidence:
      - source: harbour-news
        quote: The mayors last met in person in March 2021
        scope: { mode: in-person }
      - source: coast-daily
        quote: The mayors last met by video in May 2021
        value: 2021-05
        scope: { mode: video }
  - id: council-chair
    claim: Ann Reed chaired the council.
    fact: council/chair
    value: Ann Reed
    evidence:
      - source: harbour-news
        quote: In 2020 Ann Reed chaired the council
        scope: { as-of: 2020 }
      - source: coast-daily
        quote: In 2021 Tom Hale chaired the council
        value: Tom Hale
        scope: { as-of: 2021 }
\`\`\`

\`\`\`report
2 claims, 4 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

### One answer belongs to a speaker

Coast Daily passes on what the operator says and does not vouch for it, so the finding is \`disputed\`.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry carried 1,900 passengers.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The operator said the ferry carried 1,400 passengers.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-passengers
    claim: The ferry carried 1,900 passengers.
    value: 1,900 passengers
    evidence:
      - source: harbour-news
        quote: The ferry carried 1,900 passengers
      - source: coast-daily
        quote: the ferry carried 1,400 passengers
        value: 1,400 passengers
        said-by: the operator
\`\`\`

\`\`\`report
warning[disputed]: \`ferry-passengers\` is disputed: 1,900 passengers, 1,400 passengers
 --> claims/ferry.yaml:2:9
  |
2 |   - id: ferry-passengers
  |         ^^^^^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The ferry carried 1,900 passengers.
  | ---------------------------------- Harbour News: 1,900 passengers
  |
 ::: sources/coast-daily.txt:4:19
  |
4 | The operator said the ferry carried 1,400 passengers.
  |                   ----------------------------------
  |                   Coast Daily, said by the operator: 1,400 passengers
  |
  = note: Harbour News says 1,900 passengers; the operator says 1,400 passengers
  = help: report both; if the dispute is known and stays, accept the finding with a reason
  = finding: f273dd7a595ff

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 warning, none of which fails the check
\`\`\`

### Several answers hold at once

With \`many: true\` the property takes any number of answers side by side, and only a denial conflicts with one.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The strikers want higher pay.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The strikers want shorter shifts.
\`\`\`

\`claims/strike.yaml\`:

\`\`\`yaml
properties:
  demands: { type: entity, many: true }
claims:
  - id: strike-demands
    claim: The strikers want higher pay.
    fact: strike/demands
    value: higher pay
    evidence:
      - source: harbour-news
        quote: The strikers want higher pay
      - source: coast-daily
        quote: The strikers want shorter shifts
        value: shorter shifts
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

## Known limits

Only readings of one fact are compared: two claims that ask the same under two keys never meet. Values of
type \`text\` never contradict. A number with another noun ("40 passengers", "40 cars") counts something else.
There is one finding a fact, named by its gravest pair; the other pairs are in the report. A key of scope on
one side only makes it \`contradiction-unless-scoped\`.
`;function*YC(e,t,n){for(let r of e.facts){let[i]=r.pairs;if(i?.decision!==t)continue;let a=r.conflicting.flatMap(e=>e.readings),o=XC(a),s=[...o.keys()],c=ZC([...o.values()]),l=a.length-c.length;yield{message:`${n.tell(r,i)}: ${s.slice(0,5).join(`, `)}${s.length>5?`, …`:``}`,primary:{at:QC(e,a),text:`${s.length} answers`},related:c.map(t=>AS(e,t)),notes:[i.because,...l>0?[`${h(l,`more reading`)} ${l===1?`gives`:`give`} one of these answers`]:[]],help:n.help,fact:r.name,...$C(a),hedged:i.hedged,readings:a.map(({claim:e,evidence:t})=>({claim:e,evidence:t}))}}}function XC(e){let t=/* @__PURE__ */ new Map;for(let n of e){let e=t.get(n.shown);e?e.push(n):t.set(n.shown,[n])}return t}function ZC(e){let t=e.map(e=>[...new Map([...e].reverse().map(e=>[JSON.stringify([e.source.outlet,e.speaker]),e])).values()].reverse()),n=/* @__PURE__ */ new Set;for(let e=0;n.size<6&&t.some(t=>t.length>e);e++)for(let r of t){let t=r[e];t&&n.size<6&&n.add(t)}return t.flat().filter(e=>n.has(e))}function QC(e,t){let n=t[0]?.claim;if(!n)throw Error(`a conflict without readings`);return n.factAt?Y(e,n.factAt):n.at}function $C(e){let t=new Set(e.map(({claim:e})=>e.id)),[n]=t;return t.size===1&&n!==void 0?{claim:n}:{}}const ew={id:`contradiction`,summary:`Two outlets say in their own voice what cannot both be true.`,severity:`error`,page:JC,check:e=>YC(e,`contradiction`,{tell:e=>`outlets contradict each other on \`${e.name}\``,help:"hold both quotes against their sources; where they speak of different things, say so in `scope`; what stays is accepted with a reason"})},tw={id:`contradiction-unless-scoped`,summary:`Two readings contradict each other, unless a circumstance that only one of them gives tells them apart.`,severity:`warning`,page:`# contradiction-unless-scoped

Two readings contradict each other, unless a circumstance that only one of them gives tells them apart.

## Why it matters

One reading says under which circumstance it holds, the other does not. "They last met in March, by video"
and "they last met in January" need not conflict: the second may speak of meetings in person. Only its source
can tell. The finding names the key of \`scope\` that is missing, so that the question can be settled. Until
then it is a warning, not an error.

## Fires

### Only one side gives the mode

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The mayors last met in January 2021.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The mayors last met by video in March 2021.
\`\`\`

\`claims/mayors.yaml\`:

\`\`\`yaml
claims:
  - id: mayors-last-met
    claim: The mayors last met in January 2021.
    value: 2021-01
    evidence:
      - source: harbour-news
        quote: The mayors last met in January 2021
      - source: coast-daily
        quote: The mayors last met by video in March 2021
        value: 2021-03
        scope: { mode: video }
\`\`\`

\`\`\`report
warning[contradiction-unless-scoped]: \`mayors-last-met\` has two answers unless scope tells them apart: 2021-01, 2021-03
 --> claims/mayors.yaml:2:9
  |
2 |   - id: mayors-last-met
  |         ^^^^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The mayors last met in January 2021.
  | ----------------------------------- Harbour News: 2021-01
  |
 ::: sources/coast-daily.txt:4:1
  |
4 | The mayors last met by video in March 2021.
  | ------------------------------------------ Coast Daily: 2021-03
  |
  = note: only one side gives \`mode\`
  = help: give the other reading the same key of \`scope\`, with what holds for it
  = finding: f22b55590c2c1

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 warning, none of which fails the check
\`\`\`

### A state, and no date on one side

For a \`state\` the day matters. Coast Daily gives neither \`as-of\` nor \`published\`.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2021-05-03
---
The bridge is closed.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The bridge is open.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
properties:
  open: { type: boolean, kind: state }
claims:
  - id: bridge-open
    claim: The bridge is open.
    fact: bridge/open
    value: true
    evidence:
      - source: coast-daily
        quote: The bridge is open
      - source: harbour-news
        quote: The bridge is closed
        value: false
\`\`\`

\`\`\`report
warning[contradiction-unless-scoped]: \`bridge/open\` has two answers unless scope tells them apart: true, false
 --> claims/bridge.yaml:6:11
  |
6 |     fact: bridge/open
  |           ^^^^^^^^^^^ 2 answers
  |
 ::: sources/coast-daily.txt:4:1
  |
4 | The bridge is open.
  | ------------------ Coast Daily: true
  |
 ::: sources/harbour-news.txt:5:1
  |
5 | The bridge is closed.
  | -------------------- Harbour News, 2021-05-03: false
  |
  = note: only one side gives \`as-of\`
  = help: give the other reading the same key of \`scope\`, with what holds for it
  = finding: f885ae65e5aa5

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 warning, none of which fails the check
\`\`\`

## Does not fire

### Both sides give the key, and differ

The two speak of different meetings, and both say so, which leaves nothing to settle.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The mayors last met in person in January 2021.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The mayors last met by video in March 2021.
\`\`\`

\`claims/mayors.yaml\`:

\`\`\`yaml
claims:
  - id: mayors-last-met
    claim: The mayors last met in January 2021.
    value: 2021-01
    evidence:
      - source: harbour-news
        quote: The mayors last met in person in January 2021
        scope: { mode: in-person }
      - source: coast-daily
        quote: The mayors last met by video in March 2021
        value: 2021-03
        scope: { mode: video }
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

### Both sides give the key, and agree on it

The mode no longer explains anything, so the finding is \`contradiction\`.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The mayors last met by video in January 2021.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The mayors last met by video in March 2021.
\`\`\`

\`claims/mayors.yaml\`:

\`\`\`yaml
claims:
  - id: mayors-last-met
    claim: The mayors last met by video in January 2021.
    value: 2021-01
    scope: { mode: video }
    evidence:
      - source: harbour-news
        quote: The mayors last met by video in January 2021
      - source: coast-daily
        quote: The mayors last met by video in March 2021
        value: 2021-03
\`\`\`

\`\`\`report
error[contradiction]: outlets contradict each other on \`mayors-last-met\`: 2021-01, 2021-03
 --> claims/mayors.yaml:2:9
  |
2 |   - id: mayors-last-met
  |         ^^^^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The mayors last met by video in January 2021.
  | -------------------------------------------- Harbour News: 2021-01
  |
 ::: sources/coast-daily.txt:4:1
  |
4 | The mayors last met by video in March 2021.
  | ------------------------------------------ Coast Daily: 2021-03
  |
  = note: Harbour News and Coast Daily cannot both be right
  = help: hold both quotes against their sources; where they speak of different things, say so in
          \`scope\`; what stays is accepted with a reason
  = finding: f2b031a5e3825

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 error
\`\`\`

### The values agree

A key on one side is no problem by itself; scope is looked at only where values conflict.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The mayors last met in March 2021.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The mayors last met by video in March 2021.
\`\`\`

\`claims/mayors.yaml\`:

\`\`\`yaml
claims:
  - id: mayors-last-met
    claim: The mayors last met in March 2021.
    value: 2021-03
    evidence:
      - source: harbour-news
        quote: The mayors last met in March 2021
      - source: coast-daily
        quote: The mayors last met by video in March 2021
        scope: { mode: video }
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

## Known limits

The rule cannot know which keys matter: any key on one side only counts as a possible explanation. It speaks
where the conflict would be an error. Between an outlet and a speaker the finding stays \`disputed\`, and
between two speakers \`parties-disagree\`, whatever the scope leaves open.
`,check:e=>YC(e,`contradiction-unless-scoped`,{tell:e=>`\`${e.name}\` has two answers unless scope tells them apart`,help:"give the other reading the same key of `scope`, with what holds for it"})},nw={id:`disputed`,summary:`An outlet says something in its own voice, and a speaker denies it or says otherwise.`,severity:`warning`,page:`# disputed

An outlet says something in its own voice, and a speaker denies it or says otherwise.

## Why it matters

One outlet states something as a fact. Another text, or the same one, reports that somebody denies it, or
gives another answer. Both reports can be right: one about the matter, one about what was said. Yet a text
that takes up the first and leaves out the denial tells half. The finding is a warning, so that both are
reported; it does not say who is right.

## Fires

### A denial

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The company closed the harbour in retaliation for the strike.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The company denied any retaliation.
\`\`\`

\`claims/harbour.yaml\`:

\`\`\`yaml
claims:
  - id: closure-was-retaliation
    claim: The harbour was closed in retaliation for the strike.
    value: true
    evidence:
      - source: harbour-news
        quote: in retaliation for the strike
      - source: coast-daily
        quote: The company denied any retaliation
        said-by: the company
        stance: denies
\`\`\`

\`\`\`report
warning[disputed]: \`closure-was-retaliation\` is disputed: true, not true
 --> claims/harbour.yaml:2:9
  |
2 |   - id: closure-was-retaliation
  |         ^^^^^^^^^^^^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news.txt:4:32
  |
4 | The company closed the harbour in retaliation for the strike.
  |                                ----------------------------- Harbour News: true
  |
 ::: sources/coast-daily.txt:4:1
  |
4 | The company denied any retaliation.
  | ---------------------------------- Coast Daily, said by the company: not true
  |
  = note: Harbour News says true; the company denies true
  = help: report both; if the dispute is known and stays, accept the finding with a reason
  = finding: f84eca2233bec

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 warning, none of which fails the check
\`\`\`

### Another number

The speaker denies nothing, and says otherwise.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The strike lasted 12 days.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The company said the strike lasted 9 days.
\`\`\`

\`claims/strike.yaml\`:

\`\`\`yaml
claims:
  - id: strike-lasted
    claim: The strike lasted 12 days.
    value: 12 days
    evidence:
      - source: harbour-news
        quote: The strike lasted 12 days
      - source: coast-daily
        quote: The company said the strike lasted 9 days
        value: 9 days
        said-by: the company
\`\`\`

\`\`\`report
warning[disputed]: \`strike-lasted\` is disputed: 12 days, 9 days
 --> claims/strike.yaml:2:9
  |
2 |   - id: strike-lasted
  |         ^^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The strike lasted 12 days.
  | ------------------------- Harbour News: 12 days
  |
 ::: sources/coast-daily.txt:4:1
  |
4 | The company said the strike lasted 9 days.
  | ----------------------------------------- Coast Daily, said by the company: 9 days
  |
  = note: Harbour News says 12 days; the company says 9 days
  = help: report both; if the dispute is known and stays, accept the finding with a reason
  = finding: f36b04ee75f6a

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 warning, none of which fails the check
\`\`\`

## Does not fire

### Two speakers, and no outlet of its own

Neither outlet takes a side, so the finding is \`parties-disagree\`.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The union said the strike lasted 12 days.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The company said the strike lasted 9 days.
\`\`\`

\`claims/strike.yaml\`:

\`\`\`yaml
claims:
  - id: strike-lasted
    claim: The strike lasted 12 days.
    value: 12 days
    evidence:
      - source: harbour-news
        quote: The union said the strike lasted 12 days
        said-by: the union
      - source: coast-daily
        quote: The company said the strike lasted 9 days
        value: 9 days
        said-by: the company
\`\`\`

\`\`\`report
note[parties-disagree]: speakers disagree on \`strike-lasted\`: 12 days, 9 days
 --> claims/strike.yaml:2:9
  |
2 |   - id: strike-lasted
  |         ^^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The union said the strike lasted 12 days.
  | ---------------------------------------- Harbour News, said by the union: 12 days
  |
 ::: sources/coast-daily.txt:4:1
  |
4 | The company said the strike lasted 9 days.
  | ----------------------------------------- Coast Daily, said by the company: 9 days
  |
  = note: the union says 12 days; the company says 9 days
  = help: report both, each with its speaker
  = finding: f2cfc608126a1

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 note
\`\`\`

### The denial is of something else

The operator denies 2019 and Coast Daily says 2018, and both can be true.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The operator denied that the bridge opened in 2019.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The bridge opened in 2018.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-opened
    claim: The bridge opened in 2018.
    value: 2018
    evidence:
      - source: coast-daily
        quote: The bridge opened in 2018
      - source: harbour-news
        quote: The operator denied that the bridge opened in 2019
        value: 2019
        said-by: the operator
        stance: denies
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

### Nobody says what is denied

A denial alone conflicts with nothing; it is shown as \`not true\`, and waits for somebody who affirms it.

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The company denied any retaliation.
\`\`\`

\`claims/harbour.yaml\`:

\`\`\`yaml
claims:
  - id: closure-was-retaliation
    claim: The harbour was closed in retaliation for the strike.
    value: true
    evidence:
      - source: coast-daily
        quote: The company denied any retaliation
        said-by: the company
        stance: denies
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

Whose voice it is follows from \`said-by\` alone. Where a speaker's words are recorded without it, they count as
the outlet's own, and the finding may be \`contradiction\`; \`unattributed-reading\` looks for such records. A
dispute that is known and stays can be accepted with a reason.
`,check:e=>YC(e,`disputed`,{tell:e=>`\`${e.name}\` is disputed`,help:`report both; if the dispute is known and stays, accept the finding with a reason`})},rw={id:`duplicate-claim`,summary:`Two claims have the same id.`,severity:`error`,page:`# duplicate-claim

Two claims have the same id.

## Why it matters

Findings name a claim by its id. With two claims of one name, nobody can tell which of them is meant. Most
often the second was copied from the first, and the id was forgotten.

## Fires

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The fire began in the kitchen. Nobody was hurt.
\`\`\`

\`claims/fire.yaml\`:

\`\`\`yaml
claims:
  - id: where-it-began
    claim: The fire began in the kitchen.
    evidence:
      - source: coast-daily
        quote: The fire began in the kitchen
  - id: where-it-began
    claim: Nobody was hurt.
    evidence:
      - source: coast-daily
        quote: Nobody was hurt
\`\`\`

\`\`\`report
error[duplicate-claim]: two claims are called \`where-it-began\`
 --> claims/fire.yaml:7:9
  |
7 |   - id: where-it-began
  |         ^^^^^^^^^^^^^^ again here
  |
 ::: claims/fire.yaml:2:9
  |
2 |   - id: where-it-began
  |         -------------- first here
  |
  = help: give one of them another id; claims on one question share a \`fact\`, not an id

2 claims, 2 quotes from 1 source by 1 newsroom: all verbatim
1 error
\`\`\`

## Does not fire

Two claims that answer one question have the same \`fact\`. That is how they come to be compared, and it is
what a \`fact\` is for; only the id must differ.

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The fire began in the kitchen.
\`\`\`

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
---
It began in the kitchen, a neighbour told North Wire.
\`\`\`

\`claims/fire.yaml\`:

\`\`\`yaml
claims:
  - id: coast-daily-on-the-cause
    claim: The fire began in the kitchen.
    fact: harbour-fire/began-in
    evidence:
      - source: coast-daily
        quote: The fire began in the kitchen
  - id: north-wire-on-the-cause
    claim: A neighbour says that it began in the kitchen.
    fact: harbour-fire/began-in
    evidence:
      - source: north-wire
        quote: It began in the kitchen, a neighbour told North Wire
\`\`\`

\`\`\`report
2 claims, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

## Known limits

Ids are compared letter by letter: \`Fire\` and \`fire\` are two ids. The same statement under two ids is not
noticed. A claim without an id is a matter for \`claim-shape\`.
`,*check(e){let t=/* @__PURE__ */ new Map;for(let n of e.claims){let e=t.get(n.id);e?n.id.startsWith(`(`)||(yield{message:`two claims are called \`${n.id}\``,primary:{at:n.at,text:`again here`},related:[{at:e.at,text:`first here`}],help:"give one of them another id; claims on one question share a `fact`, not an id",claim:n.id,subject:[n.statement?.text??``]}):t.set(n.id,n)}}},iw={id:`expired-acceptance`,summary:`A finding was accepted until a day that has passed.`,severity:`error`,page:`# expired-acceptance

A finding was accepted until a day that has passed.

## Why it matters

Some findings are kept for a time only: until a correction is printed, or a report is out. The day in
\`until\` says when to look again. Once it has passed, the finding counts again, so that no decision
outlives its reason unseen.

## Fires

This check ran on 22 November 2026. The last day of the entry was the day before.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The harbour company has denied that the ferry was overloaded.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-overloaded
    claim: The ferry was overloaded.
    evidence:
      - source: harbour-news
        quote: the ferry was overloaded
accepted:
  - finding: fee4cd2c94064
    reason: The inquiry will report in autumn.
    until: 2026-11-21
\`\`\`

\`\`\`report
warning[quote-out-of-context]: quote in \`ferry-overloaded\` leaves out "denied": in \`harbour-news\` the sentence denies it
 --> claims/ferry.yaml:6:16
  |
6 |         quote: the ferry was overloaded
  |                ^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: sources/harbour-news.txt:4:25
  |
4 | The harbour company has denied that the ferry was overloaded.
  |                         ------ left out
  |
 ::: sources/harbour-news.txt:4:37
  |
4 | The harbour company has denied that the ferry was overloaded.
  |                                     ------------------------ the quote
  |
  = help: quote "denied" too, or give the reading \`stance: denies\`

error[expired-acceptance]: finding \`fee4cd2c94064\` was accepted until 2026-11-21
  --> claims/ferry.yaml:10:12
   |
10 |     until: 2026-11-21
   |            ^^^^^^^^^^ the last day
   |
   = note: it was accepted because: The inquiry will report in autumn.
   = note: the finding counts again
   = help: decide anew: mend it, or give a later day

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 error, 1 warning
\`\`\`

## Does not fire

### On the last day

The entry holds through the day it names. This check, too, ran on 22 November 2026.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The harbour company has denied that the ferry was overloaded.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-overloaded
    claim: The ferry was overloaded.
    evidence:
      - source: harbour-news
        quote: the ferry was overloaded
accepted:
  - finding: fee4cd2c94064
    reason: The inquiry will report in autumn.
    until: 2026-11-22
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings; 1 accepted
\`\`\`

### No last day

Many decisions are made for good. A day is never demanded.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The harbour company has denied that the ferry was overloaded.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-overloaded
    claim: The ferry was overloaded.
    evidence:
      - source: harbour-news
        quote: the ferry was overloaded
accepted:
  - finding: fee4cd2c94064
    reason: The claim is the rumour, and the report names the denial.
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings; 1 accepted
\`\`\`

### The finding is gone

The day has passed, but there is nothing left to decide. The entry is only \`stale-acceptance\`, and is to
be removed.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The harbour company has denied that the ferry was overloaded.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-overloaded
    claim: The ferry was overloaded.
    evidence:
      - source: harbour-news
        quote: has denied that the ferry was overloaded
accepted:
  - finding: fee4cd2c94064
    reason: The inquiry will report in autumn.
    until: 2026-11-21
\`\`\`

\`\`\`report
error[stale-acceptance]: accepted finding \`fee4cd2c94064\` is not found any more
 --> claims/ferry.yaml:8:14
  |
8 |   - finding: fee4cd2c94064
  |              ^^^^^^^^^^^^^
  |
  = note: it was accepted because: The inquiry will report in autumn.
  = help: remove the entry; if the readings changed, decide anew

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 error
\`\`\`

## Known limits

Today is the day of the computer that runs the check, so the same files can pass on one day and not on the
next; the option \`--today\` sets a day. No notice is given before the day comes.
`,*checkLedger(e,t){for(let{acceptance:n,state:r}of e){if(r!==`expired`||!n.until)continue;let{finding:e,until:i,reason:a}=n;yield{message:`finding \`${e.text}\` was accepted until ${i.text}`,primary:{at:Y(t,i),text:`the last day`},notes:[`it was accepted because: ${a}`,`the finding counts again`],help:`decide anew: mend it, or give a later day`,subject:[e.text,i.text]}}}},aw=[[[[`deg`,1]],[[`mm2`,1],[`cm2`,100],[`m2`,1e6],[`km2`,0xe8d4a51000]],[[`bits`,1],[`B`,8],[`KB`,8e3],[`MB`,8e6],[`GB`,8e9],[`TB`,8e12],[`PB`,8e15]],[[`J`,1],[`Wh`,3600],[`kWh`,36e5],[`MWh`,36e8],[`GWh`,36e11]],[[`N`,1]],[[`Hz`,1],[`kHz`,1e3],[`MHz`,1e6],[`GHz`,1e9],[`THz`,0xe8d4a51000],[`PHz`,0x38d7ea4c68000]],[[`lux`,1],[`µlx`,1e-6],[`nlx`,1e-9],[`klx`,1e3]],[[`mm`,1],[`cm`,10],[`m`,1e3],[`km`,1e6]],[[`cd/m²`,1]],[[`cd`,1]],[[`mg`,1],[`g`,1e3],[`kg`,1e6]],[[`W`,1],[`kW`,1e3],[`MW`,1e6],[`GW`,1e9],[`TW`,0xe8d4a51000],[`PW`,0x38d7ea4c68000]],[[`Pa`,1]],[[`C`,1]],[[`fs`,1],[`ps`,1e3],[`ns`,1e6],[`µs`,1e9],[`ms`,0xe8d4a51000],[`s`,0x38d7ea4c68000],[`min`,0xd529ae9e860000],[`h`,0x31f5c4ed27680000],[`d`,0x4af0a763bb1c00000],[`y`,31536e18]],[[`mL`,1],[`L`,1e3]]],[[[`deg`,1]],[[`sq in`,1],[`sq ft`,144],[`ac`,6272640],[`sq mi`,4014489600]],[[`bits`,1],[`B`,8],[`KiB`,8192],[`MiB`,8388608],[`GiB`,8589934592],[`TiB`,8796093022208],[`PiB`,9007199254740992]],[[`J`,1],[`Wh`,3600],[`kWh`,36e5],[`MWh`,36e8],[`GWh`,36e11]],[[`lbf`,1]],[[`Hz`,1],[`kHz`,1e3],[`MHz`,1e6],[`GHz`,1e9],[`THz`,0xe8d4a51000],[`PHz`,0x38d7ea4c68000]],[[`lux`,1],[`µlx`,1e-6],[`nlx`,1e-9],[`klx`,1e3]],[[`in`,1],[`ft`,12],[`yd`,36],[`mi`,63360]],[[`cd/m²`,1]],[[`cd`,1]],[[`oz`,1],[`lb`,16]],[[`W`,1],[`kW`,1e3],[`MW`,1e6],[`GW`,1e9],[`TW`,0xe8d4a51000],[`PW`,0x38d7ea4c68000]],[[`psi`,1]],[[`F`,1]],[[`fs`,1],[`ps`,1e3],[`ns`,1e6],[`µs`,1e9],[`ms`,0xe8d4a51000],[`s`,0x38d7ea4c68000],[`min`,0xd529ae9e860000],[`h`,0x31f5c4ed27680000],[`d`,0x4af0a763bb1c00000],[`y`,31536e18]],[[`tsp`,1],[`tbsp`,3],[`fl oz`,6],[`cup`,48],[`pt`,96],[`qt`,192],[`gal`,768]]]],ow={radian:[0,1],radians:[0,1],rad:[0,1],rads:[0,1],r:[0,1],turn:[0,2*Math.PI],turns:[0,2*Math.PI],degree:[0,Math.PI/180],degrees:[0,Math.PI/180],deg:[0,Math.PI/180],degs:[0,Math.PI/180],"°":[0,Math.PI/180],gradian:[0,Math.PI/200],gradians:[0,Math.PI/200],gon:[0,Math.PI/200],gons:[0,Math.PI/200],grad:[0,Math.PI/200],grads:[0,Math.PI/200],grade:[0,Math.PI/200],grades:[0,Math.PI/200],arcminute:[0,Math.PI/10800],arcminutes:[0,Math.PI/10800],"minutes of arc":[0,Math.PI/10800],arcmin:[0,Math.PI/10800],arcmins:[0,Math.PI/10800],arcsecond:[0,Math.PI/648e3],arcseconds:[0,Math.PI/648e3],"seconds of arc":[0,Math.PI/648e3],arcsec:[0,Math.PI/648e3],arcsecs:[0,Math.PI/648e3],"square meter":[1,1],"square meters":[1,1],"square metre":[1,1],"square metres":[1,1],"m²":[1,1],m2:[1,1],"square petameter":[1,1e30],"square petametre":[1,1e30],"square petameters":[1,1e30],"square petametres":[1,1e30],"Pm²":[1,1e30],Pm2:[1,1e30],"square terameter":[1,1e24],"square terametre":[1,1e24],"square terameters":[1,1e24],"square terametres":[1,1e24],"Tm²":[1,1e24],Tm2:[1,1e24],"square gigameter":[1,0xde0b6b3a7640000],"square gigametre":[1,0xde0b6b3a7640000],"square gigameters":[1,0xde0b6b3a7640000],"square gigametres":[1,0xde0b6b3a7640000],"Gm²":[1,0xde0b6b3a7640000],Gm2:[1,0xde0b6b3a7640000],"square megameter":[1,0xe8d4a51000],"square megametre":[1,0xe8d4a51000],"square megameters":[1,0xe8d4a51000],"square megametres":[1,0xe8d4a51000],"Mm²":[1,0xe8d4a51000],Mm2:[1,0xe8d4a51000],"square kilometer":[1,1e6],"square kilometre":[1,1e6],"square kilometers":[1,1e6],"square kilometres":[1,1e6],"km²":[1,1e6],km2:[1,1e6],"square hectometer":[1,1e4],"square hectometre":[1,1e4],"square hectometers":[1,1e4],"square hectometres":[1,1e4],"hm²":[1,1e4],hm2:[1,1e4],"square decameter":[1,100],"square decametre":[1,100],"square decameters":[1,100],"square decametres":[1,100],"dam²":[1,100],dam2:[1,100],"square decimeter":[1,.01],"square decimetre":[1,.01],"square decimeters":[1,.01],"square decimetres":[1,.01],"dm²":[1,.01],dm2:[1,.01],"square centimeter":[1,1e-4],"square centimetre":[1,1e-4],"square centimeters":[1,1e-4],"square centimetres":[1,1e-4],"cm²":[1,1e-4],cm2:[1,1e-4],"square millimeter":[1,1e-6],"square millimetre":[1,1e-6],"square millimeters":[1,1e-6],"square millimetres":[1,1e-6],"mm²":[1,1e-6],mm2:[1,1e-6],"square micrometer":[1,1e-12],"square micrometre":[1,1e-12],"square micrometers":[1,1e-12],"square micrometres":[1,1e-12],"μm²":[1,1e-12],"µm²":[1,1e-12],μm2:[1,1e-12],µm2:[1,1e-12],"square nanometer":[1,1e-18],"square nanometre":[1,1e-18],"square nanometers":[1,1e-18],"square nanometres":[1,1e-18],"nm²":[1,1e-18],nm2:[1,1e-18],"square picometer":[1,1e-24],"square picometre":[1,1e-24],"square picometers":[1,1e-24],"square picometres":[1,1e-24],"pm²":[1,1e-24],pm2:[1,1e-24],"square femtometer":[1,1e-30],"square femtometre":[1,1e-30],"square femtometers":[1,1e-30],"square femtometres":[1,1e-30],"fm²":[1,1e-30],fm2:[1,1e-30],acre:[1,4046.8564224],acres:[1,4046.8564224],ac:[1,4046.8564224],centiare:[1,1],centiares:[1,1],ca:[1,1],deciare:[1,10],deciares:[1,10],da:[1,10],are:[1,100],ares:[1,100],decare:[1,1e3],decares:[1,1e3],daa:[1,1e3],hectare:[1,1e4],hectares:[1,1e4],ha:[1,1e4],"square foot":[1,.09290304],"square feet":[1,.09290304],"sq ft":[1,.09290304],"ft²":[1,.09290304],ft2:[1,.09290304],"square inch":[1,64516e-8],"square inches":[1,64516e-8],"sq in":[1,64516e-8],"in²":[1,64516e-8],in2:[1,64516e-8],"square yard":[1,.83612736],"square yards":[1,.83612736],"sq yd":[1,.83612736],"yd²":[1,.83612736],yd2:[1,.83612736],"square mile":[1,2589988.110336],"square miles":[1,2589988.110336],"sq mi":[1,2589988.110336],"mi²":[1,2589988.110336],mi2:[1,2589988.110336],mǔ:[1,666.6666666666666],mu:[1,666.6666666666666],bit:[2,1],bits:[2,1],b:[2,1],pebibit:[2,0x4000000000000],pebibits:[2,0x4000000000000],Pib:[2,0x4000000000000],tebibit:[2,1099511627776],tebibits:[2,1099511627776],Tib:[2,1099511627776],gibibit:[2,1073741824],gibibits:[2,1073741824],Gib:[2,1073741824],mebibit:[2,1048576],mebibits:[2,1048576],Mib:[2,1048576],kibibit:[2,1024],kibibits:[2,1024],Kib:[2,1024],Kb:[2,1e3],KB:[2,8e3],petabit:[2,0x38d7ea4c68000],petabits:[2,0x38d7ea4c68000],Pb:[2,0x38d7ea4c68000],terabit:[2,0xe8d4a51000],terabits:[2,0xe8d4a51000],Tb:[2,0xe8d4a51000],gigabit:[2,1e9],gigabits:[2,1e9],Gb:[2,1e9],megabit:[2,1e6],megabits:[2,1e6],Mb:[2,1e6],kilobit:[2,1e3],kilobits:[2,1e3],kb:[2,1e3],hectobit:[2,100],hectobits:[2,100],hb:[2,100],decabit:[2,10],decabits:[2,10],dab:[2,10],decibit:[2,.1],decibits:[2,.1],db:[2,.1],centibit:[2,.01],centibits:[2,.01],cb:[2,.01],millibit:[2,.001],millibits:[2,.001],mb:[2,.001],microbit:[2,1e-6],microbits:[2,1e-6],μb:[2,1e-6],µb:[2,1e-6],nanobit:[2,1e-9],nanobits:[2,1e-9],nb:[2,1e-9],picobit:[2,1e-12],picobits:[2,1e-12],pb:[2,1e-12],femtobit:[2,1e-15],femtobits:[2,1e-15],fb:[2,1e-15],nibble:[2,4],nibbles:[2,4],semioctet:[2,4],semioctets:[2,4],halfbyte:[2,4],halfbytes:[2,4],byte:[2,8],bytes:[2,8],octect:[2,8],octects:[2,8],B:[2,8],pebibyte:[2,9007199254740992],pebibytes:[2,9007199254740992],PiB:[2,9007199254740992],tebibyte:[2,8796093022208],tebibytes:[2,8796093022208],TiB:[2,8796093022208],gibibyte:[2,8589934592],gibibytes:[2,8589934592],GiB:[2,8589934592],mebibyte:[2,8388608],mebibytes:[2,8388608],MiB:[2,8388608],kibibyte:[2,8192],kibibytes:[2,8192],KiB:[2,8192],petabyte:[2,8e15],petabytes:[2,8e15],PB:[2,8e15],terabyte:[2,8e12],terabytes:[2,8e12],TB:[2,8e12],gigabyte:[2,8e9],gigabytes:[2,8e9],GB:[2,8e9],megabyte:[2,8e6],megabytes:[2,8e6],MB:[2,8e6],kilobyte:[2,8e3],kilobytes:[2,8e3],kB:[2,8e3],hectobyte:[2,800],hectobytes:[2,800],hB:[2,800],decabyte:[2,80],decabytes:[2,80],daB:[2,80],decibyte:[2,.8],decibytes:[2,.8],dB:[2,.8],centibyte:[2,.08],centibytes:[2,.08],cB:[2,.08],millibyte:[2,.008],millibytes:[2,.008],mB:[2,.008],microbyte:[2,8e-6],microbytes:[2,8e-6],μB:[2,8e-6],µB:[2,8e-6],nanobyte:[2,8e-9],nanobytes:[2,8e-9],nB:[2,8e-9],picobyte:[2,8e-12],picobytes:[2,8e-12],pB:[2,8e-12],femtobyte:[2,8e-15],femtobytes:[2,8e-15],fB:[2,8e-15],hextet:[2,16],hextets:[2,16],joule:[3,1],joules:[3,1],J:[3,1],petajoule:[3,0x38d7ea4c68000],petajoules:[3,0x38d7ea4c68000],PJ:[3,0x38d7ea4c68000],terajoule:[3,0xe8d4a51000],terajoules:[3,0xe8d4a51000],TJ:[3,0xe8d4a51000],gigajoule:[3,1e9],gigajoules:[3,1e9],GJ:[3,1e9],megajoule:[3,1e6],megajoules:[3,1e6],MJ:[3,1e6],kilojoule:[3,1e3],kilojoules:[3,1e3],kJ:[3,1e3],hectojoule:[3,100],hectojoules:[3,100],hJ:[3,100],decajoule:[3,10],decajoules:[3,10],daJ:[3,10],decijoule:[3,.1],decijoules:[3,.1],dJ:[3,.1],centijoule:[3,.01],centijoules:[3,.01],cJ:[3,.01],millijoule:[3,.001],millijoules:[3,.001],mJ:[3,.001],microjoule:[3,1e-6],microjoules:[3,1e-6],μJ:[3,1e-6],µJ:[3,1e-6],nanojoule:[3,1e-9],nanojoules:[3,1e-9],nJ:[3,1e-9],picojoule:[3,1e-12],picojoules:[3,1e-12],pJ:[3,1e-12],femtojoule:[3,1e-15],femtojoules:[3,1e-15],fJ:[3,1e-15],"watt-hour":[3,3600],"W⋅h":[3,3600],"W h":[3,3600],Wh:[3,3600],"petawatt-hour":[3,0x31f5c4ed27680000],"petawatt-hours":[3,0x31f5c4ed27680000],"PW⋅h":[3,0x31f5c4ed27680000],"PW h":[3,0x31f5c4ed27680000],PWh:[3,0x31f5c4ed27680000],"terawatt-hour":[3,0xcca2e51310000],"terawatt-hours":[3,0xcca2e51310000],"TW⋅h":[3,0xcca2e51310000],"TW h":[3,0xcca2e51310000],TWh:[3,0xcca2e51310000],"gigawatt-hour":[3,36e11],"gigawatt-hours":[3,36e11],"GW⋅h":[3,36e11],"GW h":[3,36e11],GWh:[3,36e11],"megawatt-hour":[3,36e8],"megawatt-hours":[3,36e8],"MW⋅h":[3,36e8],"MW h":[3,36e8],MWh:[3,36e8],"kilowatt-hour":[3,36e5],"kilowatt-hours":[3,36e5],"kW⋅h":[3,36e5],"kW h":[3,36e5],kWh:[3,36e5],"hectowatt-hour":[3,36e4],"hectowatt-hours":[3,36e4],"hW⋅h":[3,36e4],"hW h":[3,36e4],hWh:[3,36e4],"decawatt-hour":[3,36e3],"decawatt-hours":[3,36e3],"daW⋅h":[3,36e3],"daW h":[3,36e3],daWh:[3,36e3],"deciwatt-hour":[3,360],"deciwatt-hours":[3,360],"dW⋅h":[3,360],"dW h":[3,360],dWh:[3,360],"centiwatt-hour":[3,36],"centiwatt-hours":[3,36],"cW⋅h":[3,36],"cW h":[3,36],cWh:[3,36],"milliwatt-hour":[3,3.6],"milliwatt-hours":[3,3.6],"mW⋅h":[3,3.6],"mW h":[3,3.6],mWh:[3,3.6],"microwatt-hour":[3,.0036],"microwatt-hours":[3,.0036],"μW⋅h":[3,.0036],"µW⋅h":[3,.0036],"μW h":[3,.0036],"µW h":[3,.0036],μWh:[3,.0036],µWh:[3,.0036],"nanowatt-hour":[3,36e-7],"nanowatt-hours":[3,36e-7],"nW⋅h":[3,36e-7],"nW h":[3,36e-7],nWh:[3,36e-7],"picowatt-hour":[3,3.6e-9],"picowatt-hours":[3,3.6e-9],"pW⋅h":[3,3.6e-9],"pW h":[3,3.6e-9],pWh:[3,3.6e-9],"femtowatt-hour":[3,36e-13],"femtowatt-hours":[3,36e-13],"fW⋅h":[3,36e-13],"fW h":[3,36e-13],fWh:[3,36e-13],newton:[4,1],newtons:[4,1],N:[4,1],petanewton:[4,0x38d7ea4c68000],petanewtons:[4,0x38d7ea4c68000],PN:[4,0x38d7ea4c68000],teranewton:[4,0xe8d4a51000],teranewtons:[4,0xe8d4a51000],TN:[4,0xe8d4a51000],giganewton:[4,1e9],giganewtons:[4,1e9],GN:[4,1e9],meganewton:[4,1e6],meganewtons:[4,1e6],MN:[4,1e6],kilonewton:[4,1e3],kilonewtons:[4,1e3],kN:[4,1e3],hectonewton:[4,100],hectonewtons:[4,100],hN:[4,100],decanewton:[4,10],decanewtons:[4,10],daN:[4,10],decinewton:[4,.1],decinewtons:[4,.1],dN:[4,.1],centinewton:[4,.01],centinewtons:[4,.01],cN:[4,.01],millinewton:[4,.001],millinewtons:[4,.001],mN:[4,.001],micronewton:[4,1e-6],micronewtons:[4,1e-6],μN:[4,1e-6],µN:[4,1e-6],nanonewton:[4,1e-9],nanonewtons:[4,1e-9],nN:[4,1e-9],piconewton:[4,1e-12],piconewtons:[4,1e-12],pN:[4,1e-12],femtonewton:[4,1e-15],femtonewtons:[4,1e-15],fN:[4,1e-15],dyne:[4,1e-5],dynes:[4,1e-5],dyn:[4,1e-5],"pound of force":[4,4.448222],"pound-force":[4,4.448222],lbf:[4,4.448222],kip:[4,4448.2216],klb:[4,4448.2216],kipf:[4,4448.2216],klbf:[4,4448.2216],poundal:[4,.138255],poundals:[4,.138255],pdl:[4,.138255],"kilogram-force":[4,9.80665],kilopond:[4,9.80665],kiloponds:[4,9.80665],kgf:[4,9.80665],kp:[4,9.80665],"tonne-force":[4,9806.65],"metric ton-force":[4,9806.65],"megagram-force":[4,9806.65],megapond:[4,9806.65],tf:[4,9806.65],Mp:[4,9806.65],hertz:[5,1],Hz:[5,1],petahertz:[5,0x38d7ea4c68000],PHz:[5,0x38d7ea4c68000],terahertz:[5,0xe8d4a51000],THz:[5,0xe8d4a51000],gigahertz:[5,1e9],GHz:[5,1e9],megahertz:[5,1e6],MHz:[5,1e6],kilohertz:[5,1e3],kHz:[5,1e3],hectohertz:[5,100],hHz:[5,100],decahertz:[5,10],daHz:[5,10],decihertz:[5,.1],dHz:[5,.1],centihertz:[5,.01],cHz:[5,.01],millihertz:[5,.001],mHz:[5,.001],microhertz:[5,1e-6],μHz:[5,1e-6],µHz:[5,1e-6],nanohertz:[5,1e-9],nHz:[5,1e-9],picohertz:[5,1e-12],pHz:[5,1e-12],femtohertz:[5,1e-15],fHz:[5,1e-15],lux:[6,1],lx:[6,1],petalux:[6,0x38d7ea4c68000],Plx:[6,0x38d7ea4c68000],teralux:[6,0xe8d4a51000],Tlx:[6,0xe8d4a51000],gigalux:[6,1e9],Glx:[6,1e9],megalux:[6,1e6],Mlx:[6,1e6],kilolux:[6,1e3],klx:[6,1e3],hectolux:[6,100],hlx:[6,100],decalux:[6,10],dalx:[6,10],decilux:[6,.1],dlx:[6,.1],centilux:[6,.01],clx:[6,.01],millilux:[6,.001],mlx:[6,.001],microlux:[6,1e-6],μlx:[6,1e-6],µlx:[6,1e-6],nanolux:[6,1e-9],nlx:[6,1e-9],picolux:[6,1e-12],plx:[6,1e-12],femtolux:[6,1e-15],flx:[6,1e-15],"lumen per square meter":[6,1],"lm/m2":[6,1],"lm/m²":[6,1],"foot-candle":[6,10.764],"foot candle":[6,10.764],fc:[6,10.764],"ft-c":[6,10.764],phot:[6,1e4],ph:[6,1e4],meter:[7,1],meters:[7,1],metre:[7,1],metres:[7,1],m:[7,1],petameter:[7,0x38d7ea4c68000],petametre:[7,0x38d7ea4c68000],petameters:[7,0x38d7ea4c68000],petametres:[7,0x38d7ea4c68000],Pm:[7,0x38d7ea4c68000],terameter:[7,0xe8d4a51000],terametre:[7,0xe8d4a51000],terameters:[7,0xe8d4a51000],terametres:[7,0xe8d4a51000],Tm:[7,0xe8d4a51000],gigameter:[7,1e9],gigametre:[7,1e9],gigameters:[7,1e9],gigametres:[7,1e9],Gm:[7,1e9],megameter:[7,1e6],megametre:[7,1e6],megameters:[7,1e6],megametres:[7,1e6],Mm:[7,1e6],kilometer:[7,1e3],kilometre:[7,1e3],kilometers:[7,1e3],kilometres:[7,1e3],km:[7,1e3],hectometer:[7,100],hectometre:[7,100],hectometers:[7,100],hectometres:[7,100],hm:[7,100],decameter:[7,10],decametre:[7,10],decameters:[7,10],decametres:[7,10],dam:[7,10],decimeter:[7,.1],decimetre:[7,.1],decimeters:[7,.1],decimetres:[7,.1],dm:[7,.1],centimeter:[7,.01],centimetre:[7,.01],centimeters:[7,.01],centimetres:[7,.01],cm:[7,.01],millimeter:[7,.001],millimetre:[7,.001],millimeters:[7,.001],millimetres:[7,.001],mm:[7,.001],micrometer:[7,1e-6],micrometre:[7,1e-6],micrometers:[7,1e-6],micrometres:[7,1e-6],μm:[7,1e-6],µm:[7,1e-6],nanometer:[7,1e-9],nanometre:[7,1e-9],nanometers:[7,1e-9],nanometres:[7,1e-9],nm:[7,1e-9],picometer:[7,1e-12],picometre:[7,1e-12],picometers:[7,1e-12],picometres:[7,1e-12],pm:[7,1e-12],femtometer:[7,1e-15],femtometre:[7,1e-15],femtometers:[7,1e-15],femtometres:[7,1e-15],fm:[7,1e-15],foot:[7,.3048],feet:[7,.3048],ft:[7,.3048],"'":[7,.3048],"US survey foot":[7,.3048006096012192],"US survey feet":[7,.3048006096012192],"U.S. survey foot":[7,.3048006096012192],"U.S. survey feet":[7,.3048006096012192],inch:[7,.0254],inches:[7,.0254],in:[7,.0254],'"':[7,.0254],yard:[7,.9144],yards:[7,.9144],yd:[7,.9144],mile:[7,1609.344],miles:[7,1609.344],mi:[7,1609.344],"nautical mile":[7,1852],"nautical miles":[7,1852],M:[7,1852],NM:[7,1852],nmi:[7,1852],"light-year":[7,9460730472580800],"light-years":[7,9460730472580800],ly:[7,9460730472580800],parsec:[7,0x6da012f95c9e88],parsecs:[7,0x6da012f95c9e88],pc:[7,0x6da012f95c9e88],pica:[7,.0042333],picas:[7,.0042333],point:[7,3528e-7],points:[7,3528e-7],"candela per square meter":[8,1],"candelas per square meter":[8,1],"candela per square metre":[8,1],"candelas per square metre":[8,1],"cd/m2":[8,1],"cd/m²":[8,1],"petacandela per square meter":[8,0x38d7ea4c68000],"petacandelas per square meter":[8,0x38d7ea4c68000],"petacandela per square metre":[8,0x38d7ea4c68000],"petacandelas per square metre":[8,0x38d7ea4c68000],"Pcd/m2":[8,0x38d7ea4c68000],"Pcd/m²":[8,0x38d7ea4c68000],"teracandela per square meter":[8,0xe8d4a51000],"teracandelas per square meter":[8,0xe8d4a51000],"teracandela per square metre":[8,0xe8d4a51000],"teracandelas per square metre":[8,0xe8d4a51000],"Tcd/m2":[8,0xe8d4a51000],"Tcd/m²":[8,0xe8d4a51000],"gigacandela per square meter":[8,1e9],"gigacandelas per square meter":[8,1e9],"gigacandela per square metre":[8,1e9],"gigacandelas per square metre":[8,1e9],"Gcd/m2":[8,1e9],"Gcd/m²":[8,1e9],"megacandela per square meter":[8,1e6],"megacandelas per square meter":[8,1e6],"megacandela per square metre":[8,1e6],"megacandelas per square metre":[8,1e6],"Mcd/m2":[8,1e6],"Mcd/m²":[8,1e6],"kilocandela per square meter":[8,1e3],"kilocandelas per square meter":[8,1e3],"kilocandela per square metre":[8,1e3],"kilocandelas per square metre":[8,1e3],"kcd/m2":[8,1e3],"kcd/m²":[8,1e3],"hectocandela per square meter":[8,100],"hectocandelas per square meter":[8,100],"hectocandela per square metre":[8,100],"hectocandelas per square metre":[8,100],"hcd/m2":[8,100],"hcd/m²":[8,100],"decacandela per square meter":[8,10],"decacandelas per square meter":[8,10],"decacandela per square metre":[8,10],"decacandelas per square metre":[8,10],"dacd/m2":[8,10],"dacd/m²":[8,10],"decicandela per square meter":[8,.1],"decicandelas per square meter":[8,.1],"decicandela per square metre":[8,.1],"decicandelas per square metre":[8,.1],"dcd/m2":[8,.1],"dcd/m²":[8,.1],"centicandela per square meter":[8,.01],"centicandelas per square meter":[8,.01],"centicandela per square metre":[8,.01],"centicandelas per square metre":[8,.01],"ccd/m2":[8,.01],"ccd/m²":[8,.01],"millicandela per square meter":[8,.001],"millicandelas per square meter":[8,.001],"millicandela per square metre":[8,.001],"millicandelas per square metre":[8,.001],"mcd/m2":[8,.001],"mcd/m²":[8,.001],"microcandela per square meter":[8,1e-6],"microcandelas per square meter":[8,1e-6],"microcandela per square metre":[8,1e-6],"microcandelas per square metre":[8,1e-6],"μcd/m2":[8,1e-6],"µcd/m2":[8,1e-6],"μcd/m²":[8,1e-6],"µcd/m²":[8,1e-6],"nanocandela per square meter":[8,1e-9],"nanocandelas per square meter":[8,1e-9],"nanocandela per square metre":[8,1e-9],"nanocandelas per square metre":[8,1e-9],"ncd/m2":[8,1e-9],"ncd/m²":[8,1e-9],"picocandela per square meter":[8,1e-12],"picocandelas per square meter":[8,1e-12],"picocandela per square metre":[8,1e-12],"picocandelas per square metre":[8,1e-12],"pcd/m2":[8,1e-12],"pcd/m²":[8,1e-12],"femtocandela per square meter":[8,1e-15],"femtocandelas per square meter":[8,1e-15],"femtocandela per square metre":[8,1e-15],"femtocandelas per square metre":[8,1e-15],"fcd/m2":[8,1e-15],"fcd/m²":[8,1e-15],nit:[8,1],nits:[8,1],nt:[8,1],candela:[9,1],cd:[9,1],petacandela:[9,0x38d7ea4c68000],Pcd:[9,0x38d7ea4c68000],teracandela:[9,0xe8d4a51000],Tcd:[9,0xe8d4a51000],gigacandela:[9,1e9],Gcd:[9,1e9],megacandela:[9,1e6],Mcd:[9,1e6],kilocandela:[9,1e3],kcd:[9,1e3],hectocandela:[9,100],hcd:[9,100],decacandela:[9,10],dacd:[9,10],decicandela:[9,.1],dcd:[9,.1],centicandela:[9,.01],ccd:[9,.01],millicandela:[9,.001],mcd:[9,.001],microcandela:[9,1e-6],μcd:[9,1e-6],µcd:[9,1e-6],nanocandela:[9,1e-9],ncd:[9,1e-9],picocandela:[9,1e-12],pcd:[9,1e-12],femtocandela:[9,1e-15],fcd:[9,1e-15],candlepower:[9,1],cp:[9,1],CP:[9,1],hefnerkerze:[9,.92],HK:[9,.92],gram:[10,1],grams:[10,1],g:[10,1],petagram:[10,0x38d7ea4c68000],petagrams:[10,0x38d7ea4c68000],Pg:[10,0x38d7ea4c68000],teragram:[10,0xe8d4a51000],teragrams:[10,0xe8d4a51000],Tg:[10,0xe8d4a51000],gigagram:[10,1e9],gigagrams:[10,1e9],Gg:[10,1e9],megagram:[10,1e6],megagrams:[10,1e6],Mg:[10,1e6],kilogram:[10,1e3],kilograms:[10,1e3],kg:[10,1e3],hectogram:[10,100],hectograms:[10,100],hg:[10,100],decagram:[10,10],decagrams:[10,10],dag:[10,10],decigram:[10,.1],decigrams:[10,.1],dg:[10,.1],centigram:[10,.01],centigrams:[10,.01],cg:[10,.01],milligram:[10,.001],milligrams:[10,.001],mg:[10,.001],microgram:[10,1e-6],micrograms:[10,1e-6],μg:[10,1e-6],µg:[10,1e-6],nanogram:[10,1e-9],nanograms:[10,1e-9],ng:[10,1e-9],picogram:[10,1e-12],picograms:[10,1e-12],pg:[10,1e-12],femtogram:[10,1e-15],femtograms:[10,1e-15],fg:[10,1e-15],mcg:[10,1e-6],tonne:[10,1e6],tonnes:[10,1e6],"metric ton":[10,1e6],"metric tons":[10,1e6],t:[10,1e6],kilotonne:[10,1e9],kilotonnes:[10,1e9],kt:[10,1e9],megatonne:[10,0xe8d4a51000],megatonnes:[10,0xe8d4a51000],Mt:[10,0xe8d4a51000],gigatonne:[10,0x38d7ea4c68000],gigatonnes:[10,0x38d7ea4c68000],Gt:[10,0x38d7ea4c68000],pound:[10,453.59237],pounds:[10,453.59237],lb:[10,453.59237],lbs:[10,453.59237],grain:[10,.06479891],grains:[10,.06479891],gr:[10,.06479891],stone:[10,6350.29318],stones:[10,6350.29318],st:[10,6350.29318],ounce:[10,28.349523125],ounces:[10,28.349523125],oz:[10,28.349523125],"short hundredweight":[10,45360],cental:[10,45360],"long hundredweight":[10,50800],"imperial hundredweight":[10,50800],cwt:[10,50800],"short ton":[10,907184.74],"short tons":[10,907184.74],"US ton":[10,907184.74],"US tons":[10,907184.74],"long ton":[10,1016046.9088],"long tons":[10,1016046.9088],"imperial ton":[10,1016046.9088],"imperial tons":[10,1016046.9088],"displacement ton":[10,1016046.9088],"displacement tons":[10,1016046.9088],"troy ounce":[10,31.1034768],"oz t":[10,31.1034768],toz:[10,31.1034768],watt:[11,1],watts:[11,1],W:[11,1],petawatt:[11,0x38d7ea4c68000],petawatts:[11,0x38d7ea4c68000],PW:[11,0x38d7ea4c68000],terawatt:[11,0xe8d4a51000],terawatts:[11,0xe8d4a51000],TW:[11,0xe8d4a51000],gigawatt:[11,1e9],gigawatts:[11,1e9],GW:[11,1e9],megawatt:[11,1e6],megawatts:[11,1e6],MW:[11,1e6],kilowatt:[11,1e3],kilowatts:[11,1e3],kW:[11,1e3],hectowatt:[11,100],hectowatts:[11,100],hW:[11,100],decawatt:[11,10],decawatts:[11,10],daW:[11,10],deciwatt:[11,.1],deciwatts:[11,.1],dW:[11,.1],centiwatt:[11,.01],centiwatts:[11,.01],cW:[11,.01],milliwatt:[11,.001],milliwatts:[11,.001],mW:[11,.001],microwatt:[11,1e-6],microwatts:[11,1e-6],μW:[11,1e-6],µW:[11,1e-6],nanowatt:[11,1e-9],nanowatts:[11,1e-9],nW:[11,1e-9],picowatt:[11,1e-12],picowatts:[11,1e-12],pW:[11,1e-12],femtowatt:[11,1e-15],femtowatts:[11,1e-15],fW:[11,1e-15],horsepower:[11,745.699872],"mechanical horsepower":[11,745.699872],hp:[11,745.699872],pascal:[12,1],pascals:[12,1],Pa:[12,1],petapascal:[12,0x38d7ea4c68000],petapascals:[12,0x38d7ea4c68000],PPa:[12,0x38d7ea4c68000],terapascal:[12,0xe8d4a51000],terapascals:[12,0xe8d4a51000],TPa:[12,0xe8d4a51000],gigapascal:[12,1e9],gigapascals:[12,1e9],GPa:[12,1e9],megapascal:[12,1e6],megapascals:[12,1e6],MPa:[12,1e6],kilopascal:[12,1e3],kilopascals:[12,1e3],kPa:[12,1e3],hectopascal:[12,100],hectopascals:[12,100],hPa:[12,100],decapascal:[12,10],decapascals:[12,10],daPa:[12,10],decipascal:[12,.1],decipascals:[12,.1],dPa:[12,.1],centipascal:[12,.01],centipascals:[12,.01],cPa:[12,.01],millipascal:[12,.001],millipascals:[12,.001],mPa:[12,.001],micropascal:[12,1e-6],micropascals:[12,1e-6],μPa:[12,1e-6],µPa:[12,1e-6],nanopascal:[12,1e-9],nanopascals:[12,1e-9],nPa:[12,1e-9],picopascal:[12,1e-12],picopascals:[12,1e-12],pPa:[12,1e-12],femtopascal:[12,1e-15],femtopascals:[12,1e-15],fPa:[12,1e-15],bar:[12,1e5],bars:[12,1e5],petabar:[12,0x56bc75e2d63100000],petabars:[12,0x56bc75e2d63100000],Pbar:[12,0x56bc75e2d63100000],terabar:[12,0x16345785d8a0000],terabars:[12,0x16345785d8a0000],Tbar:[12,0x16345785d8a0000],gigabar:[12,0x5af3107a4000],gigabars:[12,0x5af3107a4000],Gbar:[12,0x5af3107a4000],megabar:[12,1e11],megabars:[12,1e11],Mbar:[12,1e11],kilobar:[12,1e8],kilobars:[12,1e8],kbar:[12,1e8],hectobar:[12,1e7],hectobars:[12,1e7],hbar:[12,1e7],decabar:[12,1e6],decabars:[12,1e6],dabar:[12,1e6],decibar:[12,1e4],decibars:[12,1e4],dbar:[12,1e4],centibar:[12,1e3],centibars:[12,1e3],cbar:[12,1e3],millibar:[12,100],millibars:[12,100],mbar:[12,100],microbar:[12,.1],microbars:[12,.1],μbar:[12,.1],µbar:[12,.1],nanobar:[12,1e-4],nanobars:[12,1e-4],nbar:[12,1e-4],picobar:[12,1e-7],picobars:[12,1e-7],pbar:[12,1e-7],femtobar:[12,1e-10],femtobars:[12,1e-10],fbar:[12,1e-10],torr:[12,133.32236842105263],torrs:[12,133.32236842105263],Torr:[12,133.32236842105263],millitorr:[12,.13332236842105263],mTorr:[12,.13332236842105263],atmosphere:[12,101325],atmospheres:[12,101325],atm:[12,101325],"pound per square inch":[12,6894.757],"pounds per square inch":[12,6894.757],psi:[12,6894.757],"lbf/in2":[12,6894.757],"lbf/in²":[12,6894.757],"inch of water":[12,249.0889],"inches of water":[12,249.0889],inAq:[12,249.0889],Aq:[12,249.0889],"inch of mercury":[12,3386.389],"inches of mercury":[12,3386.389],inHg:[12,3386.389],Hg:[12,3386.389],kelvin:[13,1],kelvins:[13,1],K:[13,1],petakelvin:[13,0x38d7ea4c68000],petakelvins:[13,0x38d7ea4c68000],PK:[13,0x38d7ea4c68000],terakelvin:[13,0xe8d4a51000],terakelvins:[13,0xe8d4a51000],TK:[13,0xe8d4a51000],gigakelvin:[13,1e9],gigakelvins:[13,1e9],GK:[13,1e9],megakelvin:[13,1e6],megakelvins:[13,1e6],MK:[13,1e6],kilokelvin:[13,1e3],kilokelvins:[13,1e3],kK:[13,1e3],hectokelvin:[13,100],hectokelvins:[13,100],hK:[13,100],decakelvin:[13,10],decakelvins:[13,10],daK:[13,10],decikelvin:[13,.1],decikelvins:[13,.1],dK:[13,.1],centikelvin:[13,.01],centikelvins:[13,.01],cK:[13,.01],millikelvin:[13,.001],millikelvins:[13,.001],mK:[13,.001],microkelvin:[13,1e-6],microkelvins:[13,1e-6],μK:[13,1e-6],µK:[13,1e-6],nanokelvin:[13,1e-9],nanokelvins:[13,1e-9],nK:[13,1e-9],picokelvin:[13,1e-12],picokelvins:[13,1e-12],pK:[13,1e-12],femtokelvin:[13,1e-15],femtokelvins:[13,1e-15],fK:[13,1e-15],fahrenheit:[13,5/9],F:[13,5/9],"°F":[13,5/9],celsius:[13,1],C:[13,1],"°C":[13,1],rankine:[13,5/9],R:[13,5/9],second:[14,1],seconds:[14,1],s:[14,1],petasecond:[14,0x38d7ea4c68000],petaseconds:[14,0x38d7ea4c68000],Ps:[14,0x38d7ea4c68000],terasecond:[14,0xe8d4a51000],teraseconds:[14,0xe8d4a51000],Ts:[14,0xe8d4a51000],gigasecond:[14,1e9],gigaseconds:[14,1e9],Gs:[14,1e9],megasecond:[14,1e6],megaseconds:[14,1e6],Ms:[14,1e6],kilosecond:[14,1e3],kiloseconds:[14,1e3],ks:[14,1e3],hectosecond:[14,100],hectoseconds:[14,100],hs:[14,100],decasecond:[14,10],decaseconds:[14,10],das:[14,10],decisecond:[14,.1],deciseconds:[14,.1],ds:[14,.1],centisecond:[14,.01],centiseconds:[14,.01],cs:[14,.01],millisecond:[14,.001],milliseconds:[14,.001],ms:[14,.001],microsecond:[14,1e-6],microseconds:[14,1e-6],μs:[14,1e-6],µs:[14,1e-6],nanosecond:[14,1e-9],nanoseconds:[14,1e-9],ns:[14,1e-9],picosecond:[14,1e-12],picoseconds:[14,1e-12],ps:[14,1e-12],femtosecond:[14,1e-15],femtoseconds:[14,1e-15],fs:[14,1e-15],minute:[14,60],minutes:[14,60],min:[14,60],hour:[14,3600],hours:[14,3600],h:[14,3600],milliday:[14,86.4],millidays:[14,86.4],md:[14,86.4],day:[14,86400],days:[14,86400],d:[14,86400],week:[14,604800],weeks:[14,604800],wk:[14,604800],fortnight:[14,1209600],fortnights:[14,1209600],fn:[14,1209600],month:[14,2592e3],months:[14,2592e3],mo:[14,2592e3],year:[14,31536e3],years:[14,31536e3],a:[14,31536e3],y:[14,31536e3],yr:[14,31536e3],decade:[14,31536e4],decades:[14,31536e4],dec:[14,31536e4],century:[14,31536e5],centuries:[14,31536e5],millennium:[14,31536e6],millennia:[14,31536e6],moment:[14,90],moments:[14,90],shake:[14,1e-8],shakes:[14,1e-8],"time unit":[14,.001024],TU:[14,.001024],svedberg:[14,1e-13],svedbergs:[14,1e-13],S:[14,1e-13],"cubic meter":[15,1],"cubic meters":[15,1],"cubic metre":[15,1],"cubic metres":[15,1],stere:[15,1],steres:[15,1],"m³":[15,1],m3:[15,1],"cubic petameter":[15,1e45],"cubic petameters":[15,1e45],Pm3:[15,1e45],"Pm³":[15,1e45],"cubic terameter":[15,1e36],"cubic terameters":[15,1e36],Tm3:[15,1e36],"Tm³":[15,1e36],"cubic gigameter":[15,1e27],"cubic gigameters":[15,1e27],Gm3:[15,1e27],"Gm³":[15,1e27],"cubic megameter":[15,0xde0b6b3a7640000],"cubic megameters":[15,0xde0b6b3a7640000],Mm3:[15,0xde0b6b3a7640000],"Mm³":[15,0xde0b6b3a7640000],"cubic kilometer":[15,1e9],"cubic kilometers":[15,1e9],km3:[15,1e9],"km³":[15,1e9],"cubic hectometer":[15,1e6],"cubic hectometers":[15,1e6],hm3:[15,1e6],"hm³":[15,1e6],"cubic decameter":[15,1e3],"cubic decameters":[15,1e3],dam3:[15,1e3],"dam³":[15,1e3],"cubic decimeter":[15,.001],"cubic decimeters":[15,.001],dm3:[15,.001],"dm³":[15,.001],"cubic centimeter":[15,1e-6],"cubic centimeters":[15,1e-6],cm3:[15,1e-6],"cm³":[15,1e-6],"cubic millimeter":[15,1e-9],"cubic millimeters":[15,1e-9],mm3:[15,1e-9],"mm³":[15,1e-9],"cubic micrometer":[15,1e-18],"cubic micrometers":[15,1e-18],μm3:[15,1e-18],µm3:[15,1e-18],"μm³":[15,1e-18],"µm³":[15,1e-18],"cubic nanometer":[15,1e-27],"cubic nanometers":[15,1e-27],nm3:[15,1e-27],"nm³":[15,1e-27],"cubic picometer":[15,1e-36],"cubic picometers":[15,1e-36],pm3:[15,1e-36],"pm³":[15,1e-36],"cubic femtometer":[15,1e-45],"cubic femtometers":[15,1e-45],fm3:[15,1e-45],"fm³":[15,1e-45],liter:[15,.001],liters:[15,.001],litre:[15,.001],litres:[15,.001],l:[15,.001],L:[15,.001],petaliter:[15,0xe8d4a51000],petaliters:[15,0xe8d4a51000],petalitre:[15,0xe8d4a51000],petalitres:[15,0xe8d4a51000],Pl:[15,0xe8d4a51000],PL:[15,0xe8d4a51000],teraliter:[15,1e9],teraliters:[15,1e9],teralitre:[15,1e9],teralitres:[15,1e9],Tl:[15,1e9],TL:[15,1e9],gigaliter:[15,1e6],gigaliters:[15,1e6],gigalitre:[15,1e6],gigalitres:[15,1e6],Gl:[15,1e6],GL:[15,1e6],megaliter:[15,1e3],megaliters:[15,1e3],megalitre:[15,1e3],megalitres:[15,1e3],Ml:[15,1e3],ML:[15,1e3],kiloliter:[15,1],kiloliters:[15,1],kilolitre:[15,1],kilolitres:[15,1],kl:[15,1],kL:[15,1],hectoliter:[15,.1],hectoliters:[15,.1],hectolitre:[15,.1],hectolitres:[15,.1],hl:[15,.1],hL:[15,.1],decaliter:[15,.01],decaliters:[15,.01],decalitre:[15,.01],decalitres:[15,.01],dal:[15,.01],daL:[15,.01],deciliter:[15,1e-4],deciliters:[15,1e-4],decilitre:[15,1e-4],decilitres:[15,1e-4],dl:[15,1e-4],dL:[15,1e-4],centiliter:[15,1e-5],centiliters:[15,1e-5],centilitre:[15,1e-5],centilitres:[15,1e-5],cl:[15,1e-5],cL:[15,1e-5],milliliter:[15,1e-6],milliliters:[15,1e-6],millilitre:[15,1e-6],millilitres:[15,1e-6],ml:[15,1e-6],mL:[15,1e-6],microliter:[15,1e-9],microliters:[15,1e-9],microlitre:[15,1e-9],microlitres:[15,1e-9],μl:[15,1e-9],µl:[15,1e-9],μL:[15,1e-9],µL:[15,1e-9],nanoliter:[15,1e-12],nanoliters:[15,1e-12],nanolitre:[15,1e-12],nanolitres:[15,1e-12],nl:[15,1e-12],nL:[15,1e-12],picoliter:[15,1e-15],picoliters:[15,1e-15],picolitre:[15,1e-15],picolitres:[15,1e-15],pl:[15,1e-15],pL:[15,1e-15],femtoliter:[15,1e-18],femtoliters:[15,1e-18],femtolitre:[15,1e-18],femtolitres:[15,1e-18],fl:[15,1e-18],fL:[15,1e-18],"cubic mile":[15,4168181825.4405794],"cubic miles":[15,4168181825.4405794],"cu mi":[15,4168181825.4405794],mi3:[15,4168181825.4405794],"mi³":[15,4168181825.4405794],"acre-foot":[15,1233.48183754752],"acre-feet":[15,1233.48183754752],"ac⋅ft":[15,1233.48183754752],"ac ft":[15,1233.48183754752],"cubic yard":[15,.764554857984],"cubic yards":[15,.764554857984],"cu yd":[15,.764554857984],yd3:[15,.764554857984],"yd³":[15,.764554857984],"cubic foot":[15,.028316846592],"cubic feet":[15,.028316846592],"cu ft":[15,.028316846592],ft3:[15,.028316846592],"ft³":[15,.028316846592],"board foot":[15,.002359737],"board feet":[15,.002359737],"cubic inch":[15,16387064e-12],"cubic inches":[15,16387064e-12],"cu in":[15,16387064e-12],in3:[15,16387064e-12],"in³":[15,16387064e-12],"measurement ton":[15,1.133],"measurement tons":[15,1.133],MTON:[15,1.133],"imperial barrel":[15,.16365924],"imperial barrels":[15,.16365924],"imp bbl":[15,.16365924],"imperial bushel":[15,.03636872],"imperial bushels":[15,.03636872],"imp bsh":[15,.03636872],"imp bu":[15,.03636872],"imperial peck":[15,.00909218],"imperial pecks":[15,.00909218],pk:[15,.00909218],"imp pk":[15,.00909218],"imperial gallon":[15,.00454609],"imperial gallons":[15,.00454609],"imp gal":[15,.00454609],"imperial quart":[15,.0011365225],"imperial quarts":[15,.0011365225],"imp qt":[15,.0011365225],"imperial pint":[15,.00056826125],"imperial pints":[15,.00056826125],"imp pt":[15,.00056826125],"imperial fluid ounce":[15,284130625e-13],"imperial fluid ounces":[15,284130625e-13],"imp fl oz":[15,284130625e-13],teaspoon:[15,492892159375e-17],teaspoons:[15,492892159375e-17],"US teaspoon":[15,492892159375e-17],"US teaspoons":[15,492892159375e-17],tsp:[15,492892159375e-17],tablespoon:[15,1478676478125e-17],tablespoons:[15,1478676478125e-17],"US tablespoon":[15,1478676478125e-17],"US tablespoons":[15,1478676478125e-17],tbsp:[15,1478676478125e-17],"US fluid ounce":[15,295735295625e-16],"US fluid ounces":[15,295735295625e-16],"fl oz":[15,295735295625e-16],"fl. oz.":[15,295735295625e-16],"oz. fl.":[15,295735295625e-16],cup:[15,.0002365882365],cups:[15,.0002365882365],c:[15,.0002365882365],"US legal cup":[15,24e-5],"US legal cups":[15,24e-5],"US lc":[15,24e-5],pint:[15,.000473176473],pints:[15,.000473176473],"US liquid pint":[15,.000473176473],"US liquid pints":[15,.000473176473],pt:[15,.000473176473],p:[15,.000473176473],quart:[15,.000946352946],quarts:[15,.000946352946],"US liquid quart":[15,.000946352946],"US liquid quarts":[15,.000946352946],qt:[15,.000946352946],gallon:[15,.003785411784],gallons:[15,.003785411784],"US liquid gallon":[15,.003785411784],"US liquid gallons":[15,.003785411784],gal:[15,.003785411784],"US bushel":[15,.03523907016688],"US bushels":[15,.03523907016688],"US bsh":[15,.03523907016688],"US bu":[15,.03523907016688],"US peck":[15,.00880976754172],"US pk":[15,.00880976754172],"US dry gallon":[15,.00440488377086],"US dry gal":[15,.00440488377086],"US dry barrel":[15,.1156],"US dry barrels":[15,.1156],"US dry bbl":[15,.1156],"US dry quart":[15,.001101220942715],"US dry qt":[15,.001101220942715],"US dry pint":[15,.0005506104713575],"US dry pt":[15,.0005506104713575]},sw={fahrenheit:459.67,F:459.67,"°F":459.67,celsius:273.15,C:273.15,"°C":273.15};function cw(e,t,n){let r=ow[n];if(!r)throw RangeError(`${n} is not a valid unit`);let i=ow[e];if(i[0]!==r[0]){if(i[0]===14&&n===`m`)r=ow.min;else if(e===`m`&&r[0]===14)i=ow.min;else throw RangeError(`Cannot convert between different measures: ${e} and ${n}`)}let a=i[1],o=r[1];if(typeof t==`bigint`){if((e in sw||n in sw)&&sw[e]!==sw[n])throw RangeError(`Conversion for ${e} to ${n} cannot be calculated as one of the units has a conversion difference which cannot be expressed with bigints`);return t*BigInt(a)/BigInt(o)}return e in sw?n in sw?(t+sw[e])*(a/o)-sw[n]:(t+sw[e])*(a/o):n in sw?a/o*t-sw[n]:a/o*t}function lw(e,t,n){let r=ow[t][0],i=aw[+(n===`imperial`)][r],a=i[0][0],o=a,s=cw(t,e,a),c=s<0?-s:s;for(let e=0;e<i.length;e++){let t=i[e];if(c>=t[1])o=t[0];else break}let l=cw(t,e,o);return{quantity:l,unit:o,toString:e=>`${typeof l==`bigint`||e===void 0?l:l.toFixed(e)} ${o}`}}function uw(e,t){return e===`best`?lw(this._quantity,this._from,t??`metric`):cw(this._from,this._quantity,e)}function dw(e,t){if(!(t in ow))throw RangeError(`${t} is not a valid unit`);return{to:uw.bind({_quantity:e,_from:t})}}function fw(e){let t=ow[e];if(t)return t[0]}var pw;(function(e){e[e.Angle=0]=`Angle`,e[e.Area=1]=`Area`,e[e.Data=2]=`Data`,e[e.Energy=3]=`Energy`,e[e.Force=4]=`Force`,e[e.Frequency=5]=`Frequency`,e[e.Illuminance=6]=`Illuminance`,e[e.Length=7]=`Length`,e[e.Luminance=8]=`Luminance`,e[e.LuminousIntensity=9]=`LuminousIntensity`,e[e.Mass=10]=`Mass`,e[e.Power=11]=`Power`,e[e.Pressure=12]=`Pressure`,e[e.Temperature=13]=`Temperature`,e[e.Time=14]=`Time`,e[e.Volume=15]=`Volume`})(pw||={});const mw=Av({tonne:`metric ton`,tonnes:`metric ton`,kilometre:`km`,kilometres:`km`,centimetre:`cm`,centimetres:`cm`,millimetre:`mm`,millimetres:`mm`,metre:`m`,metres:`m`,litre:`liter`,litres:`liter`,kilos:`kg`,kilo:`kg`,hr:`hour`,hrs:`hour`,sec:`second`,"metric tons":`metric ton`,hectare:`ha`,hectares:`ha`,mph:`mile/hour`,kph:`km/hour`,kmh:`km/hour`,"km/h":`km/hour`,knot:`nautical mile/hour`,knots:`nautical mile/hour`}),hw=Av({dollar:`USD`,euro:`EUR`,yen:`JPY`,won:`KRW`,rupee:`INR`,yuan:`CNY`,"us dollar":`USD`,"u.s. dollar":`USD`,"u s dollar":`USD`,"american dollar":`USD`,"australian dollar":`AUD`,"canadian dollar":`CAD`,"hong kong dollar":`HKD`,"japanese yen":`JPY`,"korean won":`KRW`,"south korean won":`KRW`,"chinese yuan":`CNY`,"pound sterling":`GBP`,"pounds sterling":`GBP`,"swiss franc":`CHF`}),gw={[pw.Angle]:`degree`,[pw.Area]:`square meter`,[pw.Data]:`byte`,[pw.Energy]:`joule`,[pw.Force]:`newton`,[pw.Frequency]:`hertz`,[pw.Illuminance]:`lux`,[pw.Length]:`m`,[pw.Luminance]:`nit`,[pw.LuminousIntensity]:`candela`,[pw.Mass]:`kg`,[pw.Power]:`watt`,[pw.Pressure]:`pascal`,[pw.Temperature]:`celsius`,[pw.Time]:`s`,[pw.Volume]:`liter`},_w={size:1,zero:0},vw=/* @__PURE__ */ new Map;function yw(e){let t=vw.get(e);if(t)return t;let n=bw(e);return vw.size<1e3&&vw.set(e,n),n}function bw(e){if(e===``)return{unit:``,..._w};if(/^(?:%|per ?cent|pct)$/i.test(e))return{unit:`%`,..._w};let t=hw[e.toLowerCase().replace(/s$/,``)]??Qv.get(e)??e;return $v.has(t)?{unit:t,..._w}:xw(e)??Ew(e)??{unit:Ow(e.toLowerCase()),..._w}}function xw(e){let t=mw[e]??mw[e.toLowerCase()];if(t?.includes(`/`))return Ew(t);let n=/^(?:°|degrees? )\s*(c|f|celsius|fahrenheit|centigrade)$/i.exec(e)?.[1]?.toLowerCase();return n===void 0?Sw(e)??Tw(t??e):Tw(n.startsWith(`f`)?`fahrenheit`:`celsius`)}function Sw(e){let t=/^(sq|square|cu|cubic)\.? ?(\D+)$/i.exec(e),n=/^(\D+?)(?:\^)?([23²³])$/.exec(e),r=Cw(t?.[2]??n?.[1]);if(r!==void 0)return(t?/^sq/i.test(t[1]??``):/[2²]/.test(n?.[2]??``))?{unit:`Area`,size:r**2,zero:0}:{unit:`Volume`,size:r**3*1e3,zero:0}}function Cw(e){let t=e===void 0?void 0:xw(e);return t?.unit===`Length`?t.size:void 0}const ww=new Set(`a as are point points turn turns moment moments shake shakes`.split(` `));function Tw(e){if(!ww.has(e.toLowerCase()))for(let t of[e,e.toLowerCase(),e.toLowerCase().replace(/s$/,``)]){let e=fw(t);if(e===void 0)continue;let n=n=>dw(n,t).to(gw[e]),r=n(0);return{unit:pw[e],size:n(1)-r,zero:r}}}function Ew(e){if(e.length>100)return;let t=/^(.*?)(?:\s*\/\s*|(?:^|\s+)(?:per|an?|each|every)\s+)(\D+)$/i.exec(e),n=t&&xw(t[2]??``);if(!t||!n)return;let r=yw(t[1]??``);return{unit:`${r.unit}/${n.unit}`,size:r.size/n.size,zero:0}}const Dw=Av({people:`person`,men:`man`,women:`woman`,children:`child`});function Ow(e){return e.split(` `).map(e=>Dw[e]??e.replace(/(?:(?<=[sxz]|ch|sh)es|(?<!s)s)$/,``)).join(` `)}const kw=/* @__PURE__ */ new Set([`date`,`period`,`duration`,`quantity`]);function Aw(e,t,n){let r=D(e).trim(),i=r.length>1e3,a=t?.type??(i?`text`:jw(r,n));if(!(i&&kw.has(a)))return Pw[a](r,t?.scale??[],n)}function jw(e,t){return/^(?:true|false)$/i.test(e)?`boolean`:Nw(e)&&hy(e)?`date`:e.includes(`/`)&&ky(e)?`period`:Rw(e)?`duration`:t(e)===void 0?Uw(e)&&Mw(e)?`quantity`:`text`:`entity`}function Mw(e){return!/^(?:one (?!hundred|thousand|million|billion)|an? (?:third|fifth|quarter|tenth)\b|(?:several|a few|tens|dozens|scores|hundreds|thousands|millions|billions)\b)/i.test(e)&&!/^one$/i.test(e)}function Nw(e){return/^[12][\dX]{3}(?:-[\dX]{2}){0,2}[~?%]?$/.test(e)||/^[[{][\d,. X-]+[\]}]$/.test(e)}const Pw={date:e=>{let t=e.includes(`/`)?ky(e):void 0,n=t?{min:t.start.min,max:t.end.max}:hy(e);return n&&{type:`date`,...n,shown:e}},period:e=>{let t=ky(e);return t&&{type:`period`,...t,shown:e}},duration:Rw,quantity:Uw,entity:(e,t,n)=>({type:`entity`,id:n(e)??e.toLowerCase(),shown:n(e)??e}),boolean:e=>{let t=e.toLowerCase();return/^(?:true|false)$/.test(t)?{type:`boolean`,holds:t===`true`,shown:t}:void 0},ordinal:(e,t)=>{let n=t.findIndex(t=>t.toLowerCase()===e.toLowerCase());return n<0?void 0:{type:`ordinal`,step:n,shown:t[n]??e}},text:e=>({type:`text`,shown:e})},Fw=Av({second:1,minute:60,hour:3600,day:86400,night:86400,week:604800,fortnight:1209600}),Iw=Av({...Py,quarter:3,centurie:1200}),Lw=Av({sec:`second`,min:`minute`,hr:`hour`,h:`hour`,yr:`year`});function Rw(e){let t=ty(ry(e));return t&&zw(t,e)}function zw(e,t){let n=Hw(e);return n&&{type:`duration`,...Bw(n),openMin:n.openMin,openMax:n.openMax,...n.months&&{months:Bw(n.months)},shown:t}}function Bw({min:e,max:t}){let n=e=>Number(e.toPrecision(12));return{min:n(e),max:n(t)}}const Vw={min:0,max:0,openMin:!1,openMax:!1,months:{min:0,max:0}};function Hw(e){let t=/^-?(?:of an? )?([a-z]+)(?:,? (?:and )?(.+))?$/i.exec(e.rest),n=t?.[1]?.toLowerCase().replace(/s$/,``)??``,r=Lw[n]??n;if(e.currency!==void 0)return;let i=t?.[2]===void 0?void 0:ty(t[2]),a=t?.[2]===void 0?Vw:i&&Hw(i);if(!a)return;let o=Iw[r],s=(e,t)=>Number.isFinite(e)?o===void 0?e*(Fw[r]??NaN):jy(e*o)[t]*86400:e,c=s(e.min,`min`)+a.min,l=s(e.max,`max`)+a.max;if(c<=l)return{min:c,max:l,openMin:e.openMin||a.openMin,openMax:e.openMax||a.openMax,...o!==void 0&&a.months&&{months:{min:e.min*o+a.months.min,max:e.max*o+a.months.max}}}}function Uw(e){let t=ty(e);return t&&Ww(t,e)}function Ww(e,t){if(/^(?:st|nd|rd|th)\b/i.test(e.rest)||e.min>e.max)return;let n=Kw(e),r=n?.unit??Gw(e),i=(e,t)=>Number.isFinite(e)?r.zero+r.size*e+t:e;return{type:`quantity`,min:i(e.min,n?.more.min??0),max:i(e.max,n?.more.max??0),openMin:e.openMin,openMax:e.openMax,unit:r.unit,writtenUnit:e.rest,written:`${r.size} ${r.zero}`,leeway:n?.leeway??r.size*(r.unit===`Temperature`?e.rounding:e.leeway),shown:t}}function Gw({currency:e,rest:t}){if(e===void 0)return yw(t);let n=/^(?:\/|(?:per|an?|each|every) ).+$/i.test(t)?yw(`${e} ${t}`):void 0;return n?.unit.startsWith(`${e}/`)?n:{unit:e,size:1,zero:0}}function Kw({rest:e}){let t=/^(\p{L}+),? (?:and )?(\d.*)$/u.exec(e),n=t&&xw(t[1]??``),r=t?Uw(t[2]??``):void 0;if(!n||!r||r.unit!==n.unit)return;let i=[r.min,r.max].filter(Number.isFinite);if(!(new Set(i).size!==1||i.some(e=>e>=n.size)))return{unit:n,more:r,leeway:r.leeway}}function qw(e,t,n){let r=[...new Set(e)],i=new Map(r.map(e=>[e,Aw(e,t,n)]));if(t?.type!==void 0&&t.type!==`quantity`)return i;let a=r.map(e=>[e,Xw(e)]);return a.every(([,e])=>e)?new Map(a):(t?.type===void 0&&Jw(i,n),Zw(i))}function Jw(e,t){let n=new Set([...e.values()].map(e=>e?.type));if(n.size===1)return;let r=[`quantity`,`duration`].find(e=>n.has(e));for(let[n,i]of e){if(r===void 0||!i||!Yw(n,i.type,t))continue;let a=Aw(n,{type:r,scale:[]},t);a&&e.set(n,a)}}function Yw(e,t,n){return t===`text`||t===`date`&&/^\d{4}$/.test(D(e).trim())&&jw(e,n)===`date`}function Xw(e){let t=D(e).trim(),n=/^(?:the )?(?:([a-z]+)|(\d+)(?:st|nd|rd|th))(?: (?:place|rank|position))?$/i.exec(t),r=n?.[2]??Xv(n?.[1]??``),i=r===void 0?void 0:Uw(String(r));return i&&{...i,unit:`rank`,shown:t}}function Zw(e){if(![...e.values()].some(e=>e?.type===`quantity`&&e.unit===`GBP`))return e;for(let[t,n]of e){if(n?.type!==`quantity`||!/^pounds?(?: sterling)?$/i.test(n.writtenUnit))continue;let r=Uw(t.replace(/pounds?(?: sterling)?(?![a-z])/i,`GBP`));r&&e.set(t,{...r,shown:n.shown})}return e}function Qw({entities:e}){let t=bo(e),n=e=>t.get(yo(e)),r=/* @__PURE__ */ new Map;for(let[t,{partOf:i}]of e)i&&r.set(t,n(i.text)??yo(i.text));return{findEntity:n,isPartOf:(e,t)=>{let n=/* @__PURE__ */ new Set;for(let i=r.get(e);i!==void 0&&!n.has(i);i=r.get(i)){if(i===t)return!0;n.add(i)}return!1},nameOf:t=>e.get(t)?.name}}const $w=/* @__PURE__ */ new WeakMap;function eT(e,t,n){if(!n||!(`text`in n))return;let r=$w.get(e.claims);return r||(r=nT(e),$w.set(e.claims,r)),r.get(t)?.get(n.text)}function tT({properties:e},t){return e.get(t.slice(t.lastIndexOf(`/`)+1))}function nT(e){let{findEntity:t}=Qw(e),n=/* @__PURE__ */ new Map;for(let{fact:t,value:r,evidence:i}of e.claims){let e=n.get(t)??/* @__PURE__ */ new Set;n.set(t,e);for(let t of[r,...i.map(e=>e.value)])t&&`text`in t&&e.add(t.text)}return new Map([...n].map(([n,r])=>[n,qw(r,tT(e,n),t)]))}function rT(e,t){let n=iT(e),r=/* @__PURE__ */ new Map;for(let i of e.claims)for(let a of i.evidence){let o=e.sources.get(a.source?.text??``),s=ae.includes(e.anchors.get(a)?.class??`unchecked`);if(!a.value||!s||!o||n.has(o.id))continue;let c=r.get(i.fact)??[];r.set(i.fact,c),c.push(aT(i,a,o,e,t))}return r}function iT({sources:e}){let t=/* @__PURE__ */ new Set;for(let{supersedes:n,outlet:r}of e.values()){let i=n&&e.get(n.text);i&&i.outlet===r&&t.add(i.id)}return t}function aT(e,t,n,r,i){let a=t.value,o=eT(r,e.fact,a),s=t.stance===`denies`,c=e=>i.findEntity(e)??yo(e),l=t.scope.get(`as-of`)?.text??n.published?.value.text,u=t.saidBy&&c(t.saidBy.text),d=o?.shown??(a?oT(a):``);return{claim:e,evidence:t,source:n,value:o,speaker:u===c(n.outlet)?void 0:u,speakerName:u&&(i.nameOf(u)??t.saidBy?.text),denies:s,hedges:t.stance===`hedges`,circumstances:new Map([...t.scope].filter(([e])=>e!==`as-of`).map(([e,{text:t}])=>[e,{name:c(t),days:hy(t.trim())}]).sort(([e],[t])=>e<t?-1:1)),asOf:l===void 0?void 0:hy(l.trim()),shown:s?`not ${d}`:d}}function oT(e){if(`text`in e)return D(e.text).trim();let{after:t,before:n,by:r}=e,i=[t&&`after ${t.text}`,n&&`before ${n.text}`].filter(Boolean).join(`, `);return r?`${r.text} ${i}`:i}function sT(e){let t=cT(e),n=new Set(t.flatMap(({from:e,to:t})=>[e,t]));return yT([...e.flatMap(e=>e.readings.flatMap(t=>mT(e,t,n))),...t].map(e=>[lT(e),e]).sort(([e],[t])=>e<t?-1:+(e>t)).map(([,e])=>e)).flatMap(bT)}function cT(e){let t=new Map(e.map(e=>[e.name,dT(e)]));return e.flatMap(e=>e.readings.flatMap(n=>hT(e,n,t)))}function lT({from:e,to:t,days:n,step:{reading:r}}){return JSON.stringify([e,t,n,r.source.id,r.evidence.quote.text])}function uT(e,{circumstances:t,asOf:n}){let r=[...t].map(([e,{name:t}])=>`${e}=${t}`),i=e.property?.kind===`state`&&n?[`as-of=${n.min}..${n.max}`]:[];return JSON.stringify([e.name,...r,...i])}function dT(e){return new Map(e.readings.filter(({value:e,evidence:t})=>e?.type===`date`||gT(t.value)).map(t=>[uT(e,t),t.circumstances]))}function fT(e,{circumstances:t}){if(!e)return;let[n]=e.keys();if(e.size===1)return n;let r=[...e].filter(([,e])=>e.size===t.size&&[...e].every(([e,{name:n}])=>t.get(e)?.name===n));return r.length===1?r[0]?.[0]:void 0}function pT({denies:e,hedges:t}){return!e&&!t}function mT(e,t,n){let r=uT(e,t);if(t.value?.type!==`date`||!pT(t)||!n.has(r))return[];let i={reading:t,fact:e.name,says:`${e.name} is ${t.shown}`};return vT(``,r,t.value,i)}function hT(e,t,n){let r=t.evidence.value;if(!gT(r)||!pT(t))return[];let i=uT(e,t),a=_T(r),o={reading:t,fact:e.name,says:`${e.name} is ${oT(r)}`},s=r.after&&fT(n.get(r.after.text.trim()),t),c=r.before&&fT(n.get(r.before.text.trim()),t);return[...a&&s!==void 0?vT(s,i,a,o):[],...a&&c!==void 0?vT(i,c,a,o):[]]}function gT(e){return e!==void 0&&!(`text`in e)}function _T({by:e}){if(!e)return{min:0,max:1/0};let t=e.text.trim(),n=Iy(t),r=n?void 0:Rw(t);if(!r)return n;let i=/month|year/i.test(t)?31:1;return{min:Math.max(0,Math.floor(r.min/86400)-i),max:Math.ceil(r.max/86400)+i}}function vT(e,t,{min:n,max:r},i){return[...Number.isFinite(r)?[{from:e,to:t,days:r,step:i}]:[],...Number.isFinite(n)?[{from:t,to:e,days:-n,step:i}]:[]]}function yT(e){let t=/* @__PURE__ */ new Map,n=e=>{let n=e;for(let e=t.get(n);e!==void 0;e=t.get(n))n=e;return n!==e&&t.set(e,n),n};for(let{from:r,to:i}of e){if(r===``||i===``)continue;let[e,a]=[n(r),n(i)];e!==a&&t.set(a,e)}let r=/* @__PURE__ */ new Map;for(let t of e){let e=n(t.from===``?t.to:t.from),i=r.get(e);i?i.push(t):r.set(e,[t])}return[...r.values()]}function bT(e){let t=[],n=[...e];for(;t.length<50;){let e=xT(n);if(!e)break;let r=e.filter(({from:e,to:t})=>e!==``&&t!==``),i=new Set(r.length>0?r.map(({step:e})=>e):e.slice(0,1).map(({step:e})=>e));r.length>0&&t.push({steps:[...new Set(e.map(({step:e})=>e))]}),n=n.filter(({step:e})=>!i.has(e))}return t}function xT(e){let t=new Set(e.flatMap(({from:e,to:t})=>[e,t])),n=/* @__PURE__ */ new Map,r=/* @__PURE__ */ new Map,i=!0;for(let a=1;i;a++){i=!1;for(let t of e){let e=(n.get(t.from)??0)+t.days;e>=(n.get(t.to)??0)||(n.set(t.to,e),r.set(t.to,t),i=!0)}let o=!(a&a-1)||a>=t.size,s=i&&o?ST(r):void 0;if(s)return s}}function ST(e){let t=/* @__PURE__ */ new Map;for(let n of e.keys()){let r=n;for(;r!==void 0&&!t.has(r);)t.set(r,n),r=e.get(r)?.from;if(r===void 0||t.get(r)!==n||!e.has(r))continue;let i=[];for(let t=r;i.length===0||t!==r;){let n=e.get(t);i.unshift(n),t=n.from}let a=Math.max(0,i.findIndex(({from:e})=>e===``));return[...i.slice(a),...i.slice(0,a)]}}const CT=`January February March April May June July August September October November December`.split(` `),wT=`Sunday Monday Tuesday Wednesday Thursday Friday Saturday`.split(` `),Z=`(?<month>${CT.flatMap(e=>{let t=e===`September`?`Sept?`:e.slice(0,3);return e.length===3?[e]:[e,`${t}\\.?`]}).flatMap(e=>[e,e.toUpperCase()]).join(`|`)})`,TT=`(?<weekday>${wT.join(`|`)}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\\.)`,ET=`(?<day>\\d{1,2})(?:st|nd|rd|th)?`,DT=`(?<year>(?:1[0-9]|20|21)\\d{2})`,OT=`(?:(?<part>(?:earlier|later|early|mid|late|(?:the\\s+)?(?:middle|beginning|start|end|turn|close)\\s+of)(?:[\\s-]+in)?)[\\s-]+(?:the\\s+)?)?`,kT=`(?<count>\\d+(?:\\.5)?|half\\s+an?|a\\s+couple\\s+of|[A-Za-z]+(?:-[a-z]+)?)(?<more>\\s+and\\s+a\\s+half)?`,AT=`(?<unit>minute|hour|day|week|fortnight|month|year|decade|century|centurie)s?`,jT=`(?<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th)`,MT=`(?<season>spring|summer|autumn|fall|winter)`;function NT(e=``){let t=e.slice(0,3).toLowerCase();return CT.findIndex(e=>e.toLowerCase().startsWith(t))+1}function PT(e=``){return wT.findIndex(t=>t.startsWith(e.slice(0,3)))}function FT(e=``){let t=e.toLowerCase();return t===`fall`?`autumn`:t}function IT(e=``){let t=e.toLowerCase();return/^(?:last|past|previous|preceding)$/.test(t)?`last`:/^(?:next|coming)$/.test(t)?`next`:/^(?:this|current)$/.test(t)?`this`:void 0}function LT(e){return{last:-1,this:0,next:1}[IT(e)??`this`]}function RT(e=``){let t=/early|earlier|later|late|mid|beginning|start|end|turn|close/.exec(e.toLowerCase())?.[0];if(t!==void 0)return t===`beginning`||t===`turn`?`start`:t===`close`?`end`:t}function zT(e=``,t){let n=e.toLowerCase().replace(/\s+/g,` `),r=t===void 0?0:.5;if(/^[\d.]+$/.test(n))return Number(n)+r;if(/^an?$/.test(n))return 1+r;if(/^half an?$/.test(n))return .5;if(n===`a couple of`)return 2;let i=n===`half`?void 0:Uv(n);return i&&i.rest===``?i.number+r:void 0}function BT(e=``){return/^last$/i.test(e)?-1:Xv(e)??zT(e.replace(/(?:st|nd|rd|th)$/i,``))}const VT=`Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC`,Q={year:/\d{4}/,month:RegExp(VT),monthAndDay:RegExp(`(?:${VT})[A-Za-z]*\\.?\\s+\\d`),dayAndMonth:RegExp(`\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${VT})`),turnedYear:/(?:last|this|next)\s+year/,nth:RegExp(`(?:of|in)\\s+(?:${VT})`,`i`),weekday:/(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\./,season:/spring|summer|autumn|fall|winter/i,holiday:/Day|Eve|New Year|Christmas|Easter|Good Friday|Palm|Ash|Thanksgiving|Halloween|July/,which:/\b(?:last|this|next|past|coming|current)\s/i},HT=`(?<![${G}\\d$€£¥₩.,/-])`,UT=`(?![${G}])`;function $(e,t,n,r=``){return{pattern:new RegExp(HT+t+UT,`g${r}`),needs:e,read:n}}const WT=e=>Number(e),GT=e=>e===void 0?{}:{year:Number(e)},KT=e=>{let t=RT(e);return t===void 0?{}:{part:t}},qT=e=>{let t=IT(e);return t===void 0?{}:{which:t}},JT=`(?:\\s*[-–]\\s*|\\s+(?:to|through|until)\\s+)`,YT=`\\d{1,2}(?:st|nd|rd|th)?`,XT=`(?<more>(?:,\\s*${YT})*,?\\s+(?:and|or)\\s+${YT})`,ZT=`(?<more>(?:${YT},\\s*)*${YT},?\\s+(?:and|or)\\s+)`,QT=[$(Q.year,`(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})`,e=>$T(e.year,e.month,e.day)),$(/\d[./]\d/,`(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>\\d{4}|\\d{2})(?!\\d)`,e=>{let t=WT(e.year),n=t>99?t:t+(t>50?1900:2e3),r=[$T(n,e.first,e.second),$T(n,e.second,e.first)].filter(e=>e!==void 0);return r.length===2&&e.first!==e.second?{kind:`either`,of:r}:r[0]}),$(Q.year,`(?<year>[12]\\d{3})/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)`,e=>$T(e.year,e.month,e.day)),$(Q.monthAndDay,`${Z}\\s+${ET}${JT}(?<lastDay>\\d{1,2}),?\\s+${DT}`,e=>eE(e,{lastDay:WT(e.lastDay)})),$(Q.dayAndMonth,`${ET}${JT}(?<lastDay>\\d{1,2})\\s+(?:of\\s+)?${Z},?\\s+${DT}`,e=>eE(e,{lastDay:WT(e.lastDay)})),$(Q.monthAndDay,`${Z}\\s+${ET}${XT},?\\s+${DT}`,tE),$(Q.dayAndMonth,`${ZT}${ET}\\s+(?:of\\s+)?${Z},?\\s+${DT}`,tE),$(Q.monthAndDay,`${Z}\\s+${ET},?\\s+${DT}`,e=>eE(e)),$(Q.dayAndMonth,`${ET}\\s+(?:of\\s+)?${Z},?\\s+${DT}`,e=>eE(e))];function $T(e,t,n){let[r,i]=[Number(t),Number(n)];if(!(r<1||r>12||i<1||i>31))return{kind:`day`,year:Number(e),month:r,day:i}}function eE(e,t={}){let n=WT(e.day);if(!(n<1||n>31))return{kind:`day`,month:NT(e.month),day:n,...GT(e.year),...e.turn!==void 0&&{yearsAway:LT(e.turn)},...qT(e.which),...t}}function tE(e){let t=[e.day,...e.more?.match(/\d+/g)??[]].map(WT).sort((e,t)=>e-t),[n=0,r=0]=[t[0],t.at(-1)];if(r-n<t.length)return eE({...e,day:String(n)},{lastDay:r});let i=t.map(t=>eE({...e,day:String(t)})).filter(e=>e!==void 0);return i.length===t.length?{kind:`either`,of:i}:void 0}const nE=`(?!\\d|,\\d|:\\d|\\s*(?:years|people|percent|%))`,rE=[$(Q.nth,`(?:the\\s+)?${jT}\\s+${TT}\\s+(?:of|in)\\s+${Z}(?:,?\\s+(?:of\\s+)?${DT})?`,e=>({kind:`weekday of month`,nth:BT(e.nth)??1,weekday:PT(e.weekday),month:NT(e.month),...GT(e.year)}),`i`),$(Q.nth,`(?:the\\s+)?${jT}\\s+week\\s+(?:of|in)\\s+${Z}(?:,?\\s+(?:of\\s+)?${DT})?`,e=>({kind:`week of month`,nth:BT(e.nth)??1,month:NT(e.month),...GT(e.year)})),$(Q.monthAndDay,`${Z}\\s+${ET}${XT}${nE}`,tE),$(Q.dayAndMonth,`${ZT}${ET}\\s+(?:of\\s+)?${Z}`,tE),$(Q.monthAndDay,`(?:(?<which>last|this|next)\\s+)?${Z}\\s+${ET}(?:${JT}(?<lastDay>\\d{1,2}))?(?:\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year)?${nE}`,e=>eE(e,e.lastDay===void 0?{}:{lastDay:WT(e.lastDay)})),$(Q.dayAndMonth,`${ET}(?:${JT}(?<lastDay>\\d{1,2}))?\\s+(?:of\\s+)?${Z}(?:\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year)?`,e=>eE(e,e.lastDay===void 0?{}:{lastDay:WT(e.lastDay)})),$(Q.year,`${OT}${Z},?\\s+(?:of\\s+)?${DT}`,e=>({kind:`month`,month:NT(e.month),...GT(e.year),...KT(e.part)})),$(Q.turnedYear,`${OT}${Z}\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year`,e=>({kind:`month`,month:NT(e.month),yearsAway:LT(e.turn),...KT(e.part)})),$(Q.month,`${OT}(?:(?<which>last|this|next|past|previous|coming)\\s+)${Z}`,e=>({kind:`month`,month:NT(e.month),...qT(e.which),...KT(e.part)})),$(Q.month,`${OT.replace(/\?$/,``)}${Z}`,e=>({kind:`month`,month:NT(e.month),...KT(e.part)})),$(/[a-z.]\s*[-\u2013]\s*[A-Z]/,`${Z}\\s*[-\u2013]\\s*${Z.replace(`month`,`lastMonth`)}(?:,?\\s+(?:of\\s+)?${DT})?(?!\\s*\\d)`,e=>({kind:`month`,month:NT(e.month),lastMonth:NT(e.lastMonth),...GT(e.year)})),$(/May|Mar/,`(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hrough|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]o)\\s)(?<month>May|Mar(?:ch|\\.))(?!\\s+[A-Z])`,e=>({kind:`month`,month:NT(e.month)})),$(/May|Mar/,`(?<month>May|March)(?=\\s+(?:and|or|to|through|until)\\s+(?:${Z.replace(`month`,`next`)}|\\0))`,e=>({kind:`month`,month:NT(e.month)})),$(/for\s+Ma[yr]/,`(?<=(?:planned|scheduled|slated|set|due|booked)\\s+for\\s)(?<month>May|March)(?!\\s+[A-Z\\d])`,e=>({kind:`month`,month:NT(e.month)})),$(/(?:and|or)\s+Ma[yr]/,`(?<=(?:${Z.replace(`month`,`before`)}|\\0)\\s+(?:and|or)\\s)(?<month>May|March)(?!\\s+[A-Z])`,e=>({kind:`month`,month:NT(e.month)})),$(Q.month,`(?<month>January|Jan\\.|February|Feb\\.|April|June|July|August|Aug\\.|September|Sept?\\.|October|Oct\\.|November|Nov\\.|December|Dec\\.)(?!\\s+(?:[A-Z][a-z]+\\s+(?:said|says|told)|(?:company|body|institution|assembly|gathering|chamber|presence)\\b))`,e=>({kind:`month`,month:NT(e.month)}))],iE=[$(Q.year,`(?<from>(?:1[0-9]|20|21)\\d{2})\\s*[-–/]\\s*(?<to>\\d{4}|\\d{2})(?![\\d/-])`,e=>{let[t=``,n=``]=[e.from,e.to];return aE(Number(t),Number(n.length===4?n:t.slice(0,2)+n))}),$(Q.year,`(?:from|between)\\s+(?<from>(?:1[0-9]|20|21)\\d{2})\\s+(?:to|and|until|till|through)\\s+(?<to>(?:1[0-9]|20|21)\\d{2})`,e=>aE(WT(e.from),WT(e.to)),`i`),$(/\d0['\u2019]?s/,`(?:the\\s+)?${OT}['\u2019]?(?<decade>(?:1[0-9]|20)?\\d0)['\u2019]?s`,e=>{let t=e.decade??``,n=t.length===2?[Number(`19${t}`),Number(`20${t}`)]:[Number(t)],r=e=>e+(e%100==0&&e<2e3&&t.length===4?99:9),i=n.map(t=>({kind:`years`,from:t,to:r(t),...KT(e.part)}));return i.length===1?i[0]:{kind:`either`,of:i}}),$(/ties\b/i,`the\\s+${OT}(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,e=>{let t=1920+10*[`twen`,`thir`,`for`,`fif`,`six`,`seven`,`eigh`,`nine`].findIndex(t=>e.decade?.startsWith(t));return{kind:`years`,from:t,to:t+9,...KT(e.part)}},`i`),$(/century/i,`(?:the\\s+)?${OT}(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>nineteenth|twentieth|twenty-first))[\\s-]century`,e=>{let t=e.number===void 0?{nin:19,twe:20}[(e.word??``).slice(0,3)]:Number(e.number);if(t===void 0)return;let n=e.word===`twenty-first`?21:t;return{kind:`years`,from:100*(n-1),to:100*n,...KT(e.part)}}),$(/['\u2019]\d\d/,`(?<=(?:in|since|of|until|by|from|to|and|early|late|mid)[\\s-])['’](?<short>\\d{2})(?!\\d)`,e=>({kind:`short year`,year:WT(e.short)}))];function aE(e,t){return e<=t?{kind:`years`,from:e,to:t,ends:!0}:void 0}const oE=$(Q.year,`${OT}(?<fiscal>(?:fiscal|financial)\\s+(?:year\\s+)?)?(?<!(?:[Rr]esolution|[Ff]light|[Rr]oute|[Hh]ighway|[Rr]oom|[Nn]o\\.|[Aa]rticle|[Ss]ection|[Cc]hannel|[Pp]age)\\s)${DT}(?<fiscalAfter>\\s+(?:fiscal|financial)\\s+year)?(?![\\d,.]*\\d|['\u2019]?s|\\s*(?:people|percent|per\\s?cent|%|dollars|won|yen|euros|kilomet|met(?:er|re)s|miles|tons|tonnes|troops|workers|victims|plaintiffs|jobs|employees|soldiers|homes|houses|points|feet|pages|pounds|men|women|children|deaths|cases|votes|shares|units|cars|times|years|hours|days|passengers|students|prisoners|refugees|protesters|square|cubic|hectares|acres|barrels|megawatts))`,e=>({kind:`years`,from:WT(e.year),to:WT(e.year),...KT(e.part),...(e.fiscal??e.fiscalAfter)!==void 0&&{fiscal:!0}}),`i`);function sE(e,t,n){let r=uE(e.slice(Math.max(0,t-120),t).split(cE).at(-1)??``),i=uE(e.slice(n,n+120).replace(/^['\u2019]s|^,/,``).split(lE)[0]??``),a=r.at(-1)??``;if(/^(?:since|last|past)$/i.test(a))return`past`;let o=SE(r);return/^(?:until|till|by)$/i.test(a)?kE(a,r,i):/^to$/i.test(a)&&r.some(e=>OE.test(e))?`future`:/^before$/i.test(a)&&o!==`future`||o===`future`&&wE(r,i)?`present`:o??(/^for$/i.test(a)?void 0:CE(i))??`untold`}const cE=/[;:!?()]|["\u201C\u201D]|\.\s|\s[-\u2013\u2014]\s|,\s+(?:but|and|while|who|after|before|as)\s/,lE=/[;:!?()]|\.\s/;function uE(e){return e.split(/[\s,]+/).filter(e=>e!==``)}const dE=/^(?:will|shall|won['\u2019]t|would|may|might|can|could|should|must|going)$|['\u2019]ll$/,fE=/^(?:scheduled|slated|due|planned|expected|upcoming|forthcoming|coming|ahead|proposed|projected|anticipated|deadline|payable|prepares?|preparing)$/,pE=/^(?:was|were|been|originally|initially|previously|first)$/,mE=/^(?:begins?|starts?|opens?|reopens?|ends?|expires?|closes|convenes?|resumes?|reconvenes?|takes?|returns?|votes?|goes|go|leaves?|arrives?|faces?|matures?|reports|holds|meets?|marks|fly|flies|heads|plays?|visits|turns|launches|appears|speaks|airs|hosts|kicks|is|are)$/,hE=/^(?:said|told|met|held|began|took|went|came|made|gave|got|saw|left|became|found|sent|won|lost|ran|brought|bought|sold|kept|paid|put|cut|hit|rose|fell|grew|knew|spoke|wrote|broke|struck|fought|led|built|spent|stood|sat|shot|drew|flew|threw|drove|thought|taught|caught|felt|heard|meant|quit|shut|sank|swept|swore|withdrew|beat|born|shown|seen|known|taken|given|held|done|written|signed|set|split|slid|was|were|had|did|been)$/,gE=/^(?:hundred|need|indeed|speed|feed|seed|breed|exceed|proceed|succeed|so-called|united|red)$/,_E=/^(?:on|in|at|the|a|an|early|late|mid|of|for|here|there|last|this|next|from|to|it|them|him|her|only|just|also|again|as|around|about|beginning|starting)$/i,vE=/^(?:said|says|say|told|announced|reported|added|believes?|thinks?|predicts?|reports|confirmed|argued|warned|officials|sources)$/,yE=/^(?:told|announced|informed|testified|wrote|released|issued|published)$/,bE=/^(?:failed|managed|had|began|came|went|used|continued|tried|helped|refused|declined|rushed|started)$/,xE=/^(?:the|a|an|its|his|her|their|this|that|these|those|by|recently|so)$/i;function SE(e){let t=0;for(let n=e.length-1;n>=0;n--){let r=e[n]??``;if(dE.test(r))return`future`;if(/^ahead$/.test(r)&&e[n+1]===`of`||fE.test(r)&&pE.test(e[n-1]??``))return`present`;if(fE.test(r)||r===`set`&&/^(?:for|to)$/.test(e[n+1]??``))return`future`;if(EE(e,n)){let r=e[n-1]??``;return fE.test(r)&&pE.test(e[n-2]??``)?`present`:bE.test(r)?t<=1?`past`:`untold`:`future`}if(mE.test(r)&&t<4&&e[n-1]!==`to`&&!xE.test(e[n-1]??``))return/^(?:is|are)$/.test(r)&&t>0?`present`:`future`;if(DE(r)&&e[n-1]!==`be`){if(/^(?:is|are)$/.test(e[n-1]??``))return`present`;if(t===0||t<3&&yE.test(r))return`past`;if(!xE.test(e[n-1]??``))return vE.test(r)?void 0:`untold`}else if(/^(?:has|have)$/.test(r))return`untold`;_E.test(r)||t++}}function CE(e){for(let[t,n]of e.entries()){if(dE.test(n)||fE.test(n))return`future`;if(DE(n)&&!xE.test(e[t-1]??``)||/^(?:has|have)$/.test(n))return`untold`}}function wE(e,t){if(e.findIndex((t,n)=>EE(e,n))<2||!xE.test(e[0]??``)||e.some(e=>DE(e)||TE(e)))return!1;let n=t.findIndex(e=>DE(e)||TE(e));return n>=0&&DE(t[n]??``)&&!xE.test(t[n-1]??``)}function TE(e){return dE.test(e)||fE.test(e)}function EE(e,t){let n=e[t+1]??``;return/^to$/.test(e[t]??``)&&/^[a-z]+$/.test(n)&&!_E.test(n)&&!/(?:s|ing|ed)$|^(?:work|court|school|parliament|jail|prison|people|police|death|office|power|their|his|its|my|our)$/.test(n.replace(/^(?:address|discuss|pass|express|process|assess|impress|focus|press)$/,``))}function DE(e){return hE.test(e)||/^[a-z]+(?:-[a-z]+)?ed$/.test(e)&&e.length>4&&!gE.test(e)}const OE=/^(?:extended|delayed|postponed|adjourned|suspended|prolonged|deferred|remanded|pushed|put|given|gave|has|have|barred|banned)$/;function kE(e,t,n){let r=[...t,...n];if(t.length===1&&n.some(DE))return`past`;if(r.some(e=>dE.test(e))||r.some(e=>OE.test(e)))return`future`;let i=/^by$/i.test(e)?/^(?:had|was|were)$/:/^(?:was|were|not|never|didn['\u2019]t)$/;return r.some(e=>i.test(e))?`past`:`future`}const AE=e=>(e.unit??``).toLowerCase().replace(`centurie`,`century`),jE=[$(/years?\s+(?:since|after)/,`(?:${TT}\\s+)?(?:(?:will|to|would)\\s+)?(?:mark(?:s|ed|ing)?|is|was)\\s+(?:exactly\\s+)?${kT}\\s+years?\\s+(?:since|after)`,e=>{let t=zT(e.count,e.more);if(t===void 0)return;if(e.weekday===void 0)return{kind:`anniversary`,years:t};let n=PT(e.weekday);return{kind:`either`,of:[{kind:`anniversary`,years:t,weekday:n},{kind:`weekday`,weekday:n}]}}),$(/anniversary/,`(?:the\\s+)?(?<nth>[A-Za-z]+|\\d+(?:st|nd|rd|th))\\s+anniversary\\s+of`,e=>{let t=BT(e.nth);return t===void 0||t<1?void 0:{kind:`anniversary`,years:t}})],ME=[$(/weeks?\s+from/i,`${kT}\\s+weeks?\\s+from\\s+${TT}`,e=>NE(e,1),`i`),$(/weeks?\s+ago/i,`${kT}\\s+weeks?\\s+ago\\s+(?:on\\s+)?${TT}`,e=>NE(e,-1),`i`),$(/weeks?\s+ago/,`${TT}\\s+${kT}\\s+weeks?\\s+ago`,e=>NE(e,-1)),$(Q.weekday,`(?<!\\b(?:Black|Bloody|Super|Cyber|Fat|Holy|Maundy|Blue|Big|Giving)\\s)(?:(?<which>last|this|next|past|coming|previous)\\s+)?${TT}(?!\\s+(?:Times|Mirror|Telegraph|Express|Mail|Herald|Post|Star|Independent|Tribune|School|Night\\s+(?:Live|Football)))`,e=>({kind:`weekday`,weekday:PT(e.weekday),...qT(e.which)}))];function NE(e,t){let n=zT(e.count,e.more);if(n!==void 0&&Number.isInteger(n))return{kind:`weekday`,weekday:PT(e.weekday),weeksAway:t*n}}const PE=(e,t=e)=>()=>({kind:`near`,from:e,to:t}),FE=[$(/yesterday/i,`the\\s+day\\s+before\\s+yesterday`,PE(-2),`i`),$(/tomorrow/i,`the\\s+day\\s+after\\s+tomorrow`,PE(2),`i`),$(/today|tonight|this\s/i,`(?:today|tonight|this\\s+(?:morning|afternoon|evening))`,PE(0),`i`),$(/yesterday|last\s+night/i,`(?:yesterday|last\\s+night)`,PE(-1),`i`),$(/overnight/i,`overnight`,PE(-1,0),`i`),$(/tomorrow/i,`tomorrow`,PE(1),`i`)],IE=[$(/year[\s-]?end/,`(?:the\\s+)?year[\\s-]?end,?\\s+(?:of\\s+)?${DT}`,e=>({kind:`years`,from:WT(e.year),to:WT(e.year),part:`end`})),$(/(?:year|month|quarter)(?:[\s-]?end|['\u2019]s\s)/i,`(?:the\\s+)?(?<unit>year|month|quarter)(?:[\\s-]?end|['’]s\\s+(?:end|close))`,e=>({kind:`edge`,unit:AE(e),part:`end`}),`i`),$(/of\s+the\s+(?:week|month|year|decade|century|quarter)/i,`(?:the\\s+)?(?<part>(?:end|close|beginning|start|turn)\\s+of)\\s+the\\s+(?<unit>week|month|year|decade|century|quarter)`,e=>{let t=RT(e.part);return t&&{kind:`edge`,unit:AE(e),part:t}},`i`),$(/in\s+the\s+(?:week|month|year|decade)/i,`(?<part>early|late|earlier|later)\\s+in\\s+the\\s+(?<unit>week|month|year|decade)`,e=>({kind:`turn`,unit:AE(e),which:`this`,...KT(e.part)}),`i`)],LE=[$(/weekend/i,`(?<=\\b(?:over|during|on|at|for)\\s)the\\s+weekend`,()=>({kind:`edge`,unit:`weekend`,part:`end`}),`i`),$(/latest/i,`the\\s+latest\\s+quarter`,()=>({kind:`turn`,unit:`quarter`,which:`last`}),`i`),$(Q.which,`${OT}(?<which>last|this|next|past|coming|current)\\s+(?<unit>week|month|year|weekend|decade|century|quarter)`,e=>{let t=AE(e);return/^(?:past|coming)$/i.test(e.which??``)&&t!==`weekend`?{kind:`stretch`,count:1,unit:t,ahead:/^coming$/i.test(e.which??``)}:{kind:`turn`,unit:t,which:IT(e.which)??`this`,...KT(e.part)}},`i`),$(Q.which,`(?:the\\s+)?(?<which>last|past|next|coming)\\s+${kT}\\s+${AT}`,e=>{let t=zT(e.count,e.more);if(t!==void 0)return{kind:`stretch`,count:t,unit:AE(e),ahead:/^(?:next|coming)$/i.test(e.which??``)}},`i`)],RE=`(?<vague>about|around|almost|nearly|some|roughly|approximately|more\\s+than|less\\s+than|over|under|just|exactly|only)\\s+`,zE=[$(/\bago\b/i,`(?:${RE})?${kT}\\s+${AT}\\s+ago`,e=>BE(e,!1),`i`),$(/from\s+now|hence/i,`(?:${RE})?${kT}\\s+${AT}\\s+(?:from\\s+now|hence)`,e=>BE(e,!0),`i`),$(/year[\s-](?:ago|earlier)/i,`(?:(?:a|the)\\s+)?year[\\s-](?:ago|earlier)(?=\\s+(?:[a-z]+[\\s-])?(?:quarter|period|month|loss|net|profit|results?|level|figure))`,()=>({kind:`distance`,count:1,unit:`year`,ahead:!1,from:`today`}),`i`),$(/earlier/i,`(?:${RE})?${kT}\\s+${AT}\\s+earlier`,e=>BE(e,!1,`other`),`i`),$(/\bin\s(?:\S+\s){1,6}?(?:minute|hour|day|week|fortnight|month|year|decade|centur)/i,`in(?<!\\b(?:first|best|worst|biggest|largest|highest|lowest|most|least|only|once|times?|[a-z]+est)\\b[^.;]{0,60}\\sin)\\s+(?:${RE})?${kT}\\s+${AT}(?!['\u2019])`,e=>BE(e,!0,`other`),`i`)];function BE(e,t,n=`today`){let r=zT(e.count,e.more),i=VE(e.vague);return r===void 0?void 0:{kind:`distance`,count:r,unit:AE(e),ahead:t,from:n,...i&&{reach:i}}}function VE(e=``){return/^(?:more|over)/i.test(e)?`more`:/^(?:less|under)/i.test(e)?`less`:/^(?:about|around|almost|nearly|some|roughly|approx)/i.test(e)?`about`:void 0}const HE=()=>({kind:`elsewhere`}),UE=`day|morning|afternoon|evening|night|weekend|week|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|period|season`,WE=[$(/later|before|after|previously/i,`(?:${RE})?${kT}\\s+${AT}\\s+(?:later|before|after(?:wards?)?|previously)`,e=>zT(e.count)===void 0?void 0:HE(),`i`),$(/same|following|next|previous|preceding|ensuing/i,`the\\s+(?:very\\s+)?(?:same|following|next|previous|preceding|ensuing)\\s+(?:${UE})`,HE,`i`),$(/before|after|earlier/i,`the\\s+(?:${UE})\\s+(?:before|after|earlier)`,HE,`i`),$(/before|after|ahead|eve/i,`(?:(?:minutes|hours|days|weeks|months|years|shortly|soon|just|right|immediately|long)\\s+(?:before|after|ahead\\s+of)|the\\s+eve\\s+of)(?=\\s+(?:the\\s+)?\\0)`,HE),$(/\bthat\s/i,`that\\s+(?:same\\s+)?(?:${UE})`,HE,`i`)],GE=[...ME,...FE,...IE,...WE,...LE,...zE],KE=(e,t)=>n=>K(n,e,t),qE=(e,t,n)=>r=>Ry(r,e,t,n),JE=e=>t=>$E(t)+e,YE=[[`New Year[’']?s Eve`,KE(12,31)],[`New Year[’']?s(?: Day)?`,KE(1,1)],[`(?:Martin Luther )?King(?:,? Jr\\.?)? Day`,qE(1,1,3)],[`(?:St\\. )?Valentine[’']?s Day`,KE(2,14)],[`Presidents?[’']?s? Day`,qE(2,1,3)],[`Ash Wednesday`,JE(-46)],[`St\\. Patrick[’']?s Day`,KE(3,17)],[`April Fools?[’']?s? Day`,KE(4,1)],[`Palm Sunday`,JE(-7)],[`Good Friday`,JE(-2)],[`Easter Monday`,JE(1)],[`Easter(?: Sunday)?`,JE(0)],[`May Day`,KE(5,1)],[`Memorial Day`,qE(5,1,-1)],[`Fourth of July|July Fourth`,KE(7,4)],[`Labor Day`,qE(9,1,1)],[`Columbus Day`,qE(10,1,2)],[`Halloween`,KE(10,31)],[`Veterans[’']? Day`,KE(11,11)],[`Thanksgiving(?: Day)?`,qE(11,4,4)],[`Christmas Eve`,KE(12,24)],[`Christmas Day`,KE(12,25)],[`Christmas`,KE(12,24),3],[`Boxing Day`,KE(12,26)]],XE=YE.map(([e])=>e).join(`|`),ZE=YE.map(([e,t,n=1])=>({name:RegExp(`^(?:${e})$`),first:t,days:n}));function QE(e,t){let n=ZE.find(t=>t.name.test(e));if(!n)return;let r=n.first(t);return{min:r,max:r+n.days-1}}function $E(e){let t=e%19,n=Math.floor(e/100),r=e%100,i=Math.floor((n+8)/25),a=Math.floor((n-i+1)/3),o=(19*t+n-Math.floor(n/4)-a+15)%30,s=(32+n%4*2+2*Math.floor(r/4)-o-r%4)%7,c=Math.floor((t+11*o+22*s)/451),l=o+s-7*c+114;return K(e,Math.floor(l/31),l%31+1)}const eD=`(?:(?<yearBefore>(?:19|20)\\d{2})|(?<turnBefore>last|this|next)\\s+year['’]s)\\s+`,tD=`(?:,?\\s+(?:of\\s+)?(?<fiscalAfter>fiscal\\s+)?(?:${DT}|(?<turn>last|this|next)\\s+year))?`;function nD(e,t){let n=BT(t.nth);if(n===void 0)return;if((t.fiscal??t.fiscalAfter)!==void 0)return{kind:`elsewhere`};let r=t.turn??t.turnBefore;return{kind:`fraction`,of:e,nth:n,...GT(t.year??t.yearBefore),...r!==void 0&&{yearsAway:LT(r)}}}const rD=[$(/quarter/i,`(?:the\\s+)?(?:${eD})?(?<fiscal>fiscal[\\s-]+)?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]+(?:fiscal\\s+)?quarter${tD}`,e=>nD(4,e),`i`),$(/Q\d/,`Q(?<nth>[1-4])${tD}`,e=>nD(4,e)),$(/half/i,`(?:the\\s+)?${eD}(?<nth>first|second)[\\s-]half`,e=>nD(2,e),`i`),$(/half/i,`(?:the\\s+)?(?<nth>first|second)\\s+half\\s+of\\s+(?<fiscal>fiscal\\s+)?(?:${DT}|the\\s+year|(?<turn>last|this|next)\\s+year)`,e=>nD(2,e),`i`),$(/half/i,`(?<nth>first|second)[\\s-]half(?=\\s+(?:earnings|profits?|results|sales|net|loss|losses|revenues?|income|figures))`,e=>nD(2,e),`i`)],iD=`(?!\\s+(?:in|of|by|from|to|below|behind|over)\\b)`;function aD(e){return{kind:`season`,season:FT(e.season),...GT(e.year),...e.short!==void 0&&{year:WT(e.short)+(WT(e.short)>50?1900:2e3)},...e.turn!==void 0&&{yearsAway:LT(e.turn)},...KT(e.part),...qT(e.which)}}const oD=[$(Q.season,`${OT}${MT}\\s+(?:of\\s+)?(?:${DT}|['\u2019](?<short>\\d{2})|(?<turn>last|this|next)\\s+year)`,aD,`i`),$(Q.season,`${OT}(?<which>last|this|next|past|coming)\\s+${MT}${iD}`,aD,`i`),$(Q.season,`(?<=\\b(?:in|during|over|since|by|until|through|before|after)\\s)${OT}the\\s+${MT}${iD}`,aD,`i`),$(Q.season,`(?<part>early|late|mid)[\\s-]${MT}${iD}`,aD)],sD=[$(Q.holiday,`(?:(?<which>last|this|next)\\s+)?(?<holiday>${XE})(?:,?\\s+(?:of\\s+)?(?:${DT}|(?<turn>last|this|next)\\s+year))?`,e=>({kind:`holiday`,holiday:e.holiday??``,...GT(e.year),...e.turn!==void 0&&{yearsAway:LT(e.turn)},...qT(e.which)})),...rD,...oD],cD=[...jE,...QT,...sD,...iE,...rE,...GE,oE],lD=RegExp(`[${G}]+`,`g`);function uD(e){let t=pD(e,dD(e));if(t.length===0)return[];let n=t.length===1&&!/\bhad\s+(?:[a-z]+\s+)?(?:been|[a-z]+(?:ed|en))\b/.test(e),r=[...e.matchAll(lD)].filter(([e])=>!/^(?:on|the|late|early|in|at)$/i.test(e)),[i,a]=[r[0]?.index??e.length,r.at(-1)?.index??0];return t.map(t=>{let{start:r,end:o}=t;return{...t,tense:gD(e.slice(r,o))??sE(e,r,o),alone:n,bare:i>=r&&a<o,stamp:_D(e.slice(Math.max(0,r-24),r))}})}function dD(e){let t=[],n=e.replace(/(?<=\d)-(?=[A-Z])/g,` `);for(let{pattern:e,needs:r,read:i}of cD){if(!r.test(n))continue;let a=[],o=0;for(let r of n.matchAll(e)){let e=i(r.groups??{});if(!e)continue;let s=r.index,c=s+r[0].length;t.push({start:s,end:c,said:e}),a.push(n.slice(o,s),`\0`.repeat(c-s)),o=c}n=a.join(``)+n.slice(o)}return t.sort((e,t)=>e.start-t.start)}const fD=/^\s*(?:,|and|or|to|through|until|till|-|\u2013)\s*(?:and\s+|or\s+)?$/;function pD(e,t){let n=[...t];for(let t=n.length-2;t>=0;t--){let[r,i]=[n[t],n[t+1]];if(!r||!i||!fD.test(e.slice(r.end,i.start))||!mD(r.said)||!mD(i.said)||hD(r.said))continue;let{year:a,yearsAway:o}=i.said,s={...r.said,...a!==void 0&&{year:a},...o!==void 0&&{yearsAway:o}};n[t]={...r,said:s}}return n}function mD(e){return e.kind===`day`||e.kind===`month`}function hD({year:e,yearsAway:t,which:n}){return e!==void 0||t!==void 0||n!==void 0}function gD(e){return/\bmarked\b/.test(e)?`past`:/\b(?:will|marks?)\b/.test(e)?`future`:void 0}function _D(e){return/(?:\b(?:published|updated|posted|modified|edited|input)\s*:|\u00A9|\(c\)|\bcopyright)\s*$/i.test(e)}const vD={readings:[]};function yD(...e){return e.filter(e=>e!==void 0)}function bD({min:e}){return Ey(e).year}function xD(e,t=e){return{min:K(e,1,1),max:K(t+1,1,1)-1}}function SD({min:e,max:t},n,r){let i=t-e+1,a=t=>e+t*i;switch(n){case`early`:return{min:e,max:Math.ceil(a(1/2))};case`late`:return{min:Math.floor(a(1/2))-1,max:t};case`mid`:return{min:Math.floor(a(1/4)),max:Math.ceil(a(3/4))-1};case`start`:return{min:e,max:Math.ceil(a(1/3))};case`end`:return{min:Math.floor(a(2/3))-1,max:t};case`earlier`:return r&&r.max>=e&&r.max<=t?{min:e,max:r.max}:{min:e,max:t};case`later`:return r&&r.min>=e&&r.min<=t?{min:r.min,max:t}:{min:e,max:t};default:return{min:e,max:t}}}function CD(e,t){let{today:n,tense:r,bare:i}=t,{weekday:a,which:o,weeksAway:s}=e,c={weekday:a};if(!n||n.max-n.min>6)return{readings:[],recurs:c};let l=(...e)=>({readings:e.map(e=>({min:e,max:e})),recurs:c}),u=((zy(n.max)-a)%7+7)%7,d=n.max-u,f=u===0?d:d+7;return s===void 0?o===`last`?u===0?l(d-7):u>4?l(d):l(d,d-7):o===`next`?u===0||u<3?l(d+7):l(d+7,d+14):o===`this`?r===`untold`&&u>0?l(f,d):l(r===`past`?d:f):r===`present`||i&&r===`untold`?f===d?l(d):l(d,f):l(r===`future`?f:d):l((s<0?d:f)+7*s)}function wD(e,t,n){if(e.kind===`near`)return{min:t.min+e.from,max:t.max+e.to};if(e.kind===`stretch`){let{count:n,unit:r,ahead:i}=e;return i?{min:t.min,max:DD(t.max,n,r)}:{min:DD(t.min,-n,r),max:t.max}}if(e.kind===`turn`)return SD(ED(e.unit,{last:-1,this:0,next:1}[e.which],t),e.part,t);if(e.unit===`weekend`)return ED(`weekend`,n===`future`?0:-1,t);let r=ED(e.unit,0,t);if(e.part===`end`&&n===`past`)return SD(ED(e.unit,-1,t),e.part);let i=+(e.part===`start`&&n===`future`);if(e.unit===`century`){let{min:n,max:r}=ED(`century`,i,t);return e.part===`end`?{min:Dy(r,-120),max:r}:{min:n,max:Dy(n,120)-1}}return SD(i===0?r:ED(e.unit,i,t),e.part)}function TD(e){return e===`quarter`?3:Py[e]}function ED(e,t,n){let{year:r,month:i}=Ey(n.min),a=TD(e);if(a!==void 0){let e=12*r+i-1,n=(Math.floor(e/a)+t)*a,o=e=>{let t=Math.floor(e/12);return K(t,e-12*t+1,1)};return{min:o(n),max:o(n+a)-1}}let o=n.min-(zy(n.min)+6)%7;return e===`weekend`?{min:o+4+7*t,max:o+6+7*t}:{min:o-1+7*t,max:o+6+7*t}}function DD(e,t,n){let r=TD(n);if(r===void 0)return e+Math.round(t*({week:7,fortnight:14}[n]??1));let i=Math.trunc(t*r);return Dy(e,i)+Math.round((t*r-i)*30)}const OD={day:[0,0],week:[6,3],fortnight:[6,3],month:[30,15],year:[183,60],decade:[1e3,1e3],century:[3650,3650]};function kD(e,t){let{count:n,unit:r,ahead:i}=e,{today:a,tense:o,alone:s}=t;if(e.from===`other`&&i&&o!==`future`)return;if(!a||e.from===`other`&&!i&&(!s||Py[r]===void 0))return vD;let c=i?1:-1;if(r===`hour`||r===`minute`){let e=r===`hour`?Math.ceil(n/24):1;return{readings:[i?{min:a.min,max:a.max+e}:{min:a.min-e,max:a.max}]}}let[l,u]=n===1&&r===`year`?[60,60]:OD[r]??[0,0],[d,f]=i?[u,l]:[l,u],{min:p,max:m}=AD({min:DD(a.min,c*n,r)-d,max:DD(a.max,c*n,r)+f},e,a);if(r!==`year`||!Number.isInteger(n)||e.reach===`less`)return{readings:[{min:p,max:m}]};let h=xD(bD(a)+c*n);return{readings:[{min:Math.min(h.min,p),max:Math.max(h.max,m)}]}}function AD({min:e,max:t},{count:n,unit:r,ahead:i,reach:a},o){if(a===void 0)return{min:e,max:t};let s=i?1:-1,c=Math.ceil(Math.abs(DD(o.min,n,r)-o.min)/10);if(a===`about`)return{min:e-c,max:t+c};let l=DD(i?o.max:o.min,s*2*n,r),u=a===`more`?l:i?o.min:o.max;return{min:Math.min(e,u),max:Math.max(t,u)}}function jD(e,t){if(!t.today)return vD;let n=e.weekday===void 0?[t.today]:CD({kind:`weekday`,weekday:e.weekday},t).readings,r=e.weekday===void 0?31:0;return{readings:n.map(({min:t,max:n})=>({min:Dy(t,-12*e.years)-r,max:Dy(n,-12*e.years)+r}))}}const MD={spring:3,summer:6,autumn:9,winter:12};function ND(e,t){let n=MD[e];return{min:K(t,n,1)-7,max:K(t,n+3,22)}}function PD(e,t,n){switch(e.kind){case`day`:{let n=xy(t,e.month,e.day),r=e.lastDay===void 0?n:xy(t,e.month,e.lastDay);return n&&{min:n.min,max:r&&r.max>n.max?r.max:n.max}}case`month`:{let r=e.lastMonth??e.month,i=r<e.month?r+12:r;return SD({min:K(t,e.month,1),max:K(t,i+1,1)-1},e.part,n)}case`weekday of month`:{let n=Ry(t,e.month,e.weekday,e.nth);return{min:n,max:n}}case`week of month`:{let n=e.nth<0?K(t,e.month+1,1)-8:K(t,e.month,1)+7*(e.nth-1)-1;return{min:n,max:n+8}}case`fraction`:{let n=12/e.of,r=K(t,n*(e.nth-1)+1,1);return{min:r,max:Dy(r,n)-1}}case`season`:return SD(ND(e.season,t),e.part);case`holiday`:return QE(e.holiday,t)}}function FD(e){return e.kind===`day`?{month:e.month,firstDay:e.day,lastDay:Math.max(e.day,e.lastDay??0)}:`month`in e&&!(`lastMonth`in e)?{month:e.month}:void 0}function ID(e,t){let{today:n,tense:r}=t,i=t=>PD(e,t,n);if(e.year!==void 0)return{readings:yD(i(e.year))};let a=FD(e);if(!n)return{readings:[],...a&&{recurs:a}};let o=bD(n);if(e.yearsAway!==void 0)return{readings:yD(i(o+e.yearsAway))};let s=yD(...[-2,-1,0,1,2].map(e=>i(o+e))),c=`which`in e?e.which:void 0;if(c!==void 0)return{readings:RD(c,s,n,e.kind===`season`,r)};let l=s.filter(({min:e})=>e<=n.max).at(-1),u=s.find(({max:e})=>e>=n.min),d=e.kind===`day`&&e.month===9&&e.day===11&&o>2001?[i(2001)]:[];return e.kind===`fraction`?{readings:yD(...LD(s,n,r))}:r===`future`?{readings:yD(u,...d)}:r===`present`&&l&&u&&l!==u&&u.min<=n.max+184?{readings:[l,u]}:{readings:yD(l,...e.kind!==`month`&&r===`untold`&&l&&u&&l.max<n.min-270&&u.min<=n.max+92?[u]:[],...d)}}function LD(e,t,n){let r=e.filter(({min:e})=>e<=t.max),i=e.find(({max:e})=>e>=t.min),a=e.filter(({max:e})=>e<t.min).at(-1);if(n===`future`)return[i,...a&&a.max>t.min-75?[a]:[]];let o=r.at(-1);return[o,...o&&o.max>=t.min&&o.min>t.max-60?[r.at(-2)]:[]]}function RD(e,t,n,r,i){let a=bD(n),o=({min:e})=>bD({min:e,max:e});if(e===`this`){let e=({min:e,max:t})=>Math.max(0,e-n.max,n.min-t),s=[...t].sort((t,n)=>e(t)-e(n)).slice(0,+!!r);if(s.some(t=>e(t)===0))return s;let c=/* @__PURE__ */ new Set([...t.filter(e=>o(e)===a),...s]);return i===`future`?t.filter(({max:e})=>e>=n.min).slice(0,1):i===`past`&&r?t.filter(({min:e})=>e<=n.max).slice(-1):[...c]}let s=e===`last`?t.filter(({max:e})=>e<n.min).reverse():t.filter(({min:e})=>e>n.max);return s.slice(0,s[0]&&o(s[0])===a?2:1)}function zD(e,t){switch(e.kind){case`elsewhere`:return vD;case`either`:return{readings:e.of.map(e=>zD(e,t)?.readings??[]).flat()};case`years`:return BD(e);case`short year`:return VD(e.year,t);case`weekday`:return CD(e,t);case`distance`:return kD(e,t);case`anniversary`:return jD(e,t);case`near`:case`turn`:case`edge`:case`stretch`:return t.today?{readings:yD(wD(e,t.today,t.tense))}:vD;default:return ID(e,t)}}function BD(e){let{from:t,to:n,part:r,ends:i,fiscal:a}=e,{min:o,max:s}=xD(t,n);return{readings:[SD(a?{min:Dy(o,-11),max:Dy(s+1,11)-1}:{min:o,max:s},r)],...i&&{ends:{start:xD(t),end:xD(n)}}}}function VD(e,{today:t}){if(!t)return{readings:[xD(1900+e),xD(2e3+e)]};let n=bD(t)+10;return{readings:[xD(n-((n-e)%100+100)%100)]}}function HD(e,t){return UD(e,uD(e),t)}function UD(e,t,n){let r=n&&Number.isFinite(n.max-n.min)?n:void 0,i=t.flatMap(t=>{let{start:n,end:i,stamp:a}=t,o=zD(t.said,{...t,today:r});if(!o)return[];let s=o.readings.map(t=>GD(e,n,JD(e,n,t)));return[{text:ZD(e,n,i),start:n,end:i,stamp:a,...o,readings:s}]});return[...i,...YD(e,i)].sort((e,t)=>e.start-t.start)}const WD=/\b(?:around|about|circa|ca?\.|approximately|roughly)\s$/i;function GD(e,t,n){if(!WD.test(e.slice(Math.max(0,t-KD),t)))return n;let r=n.max-n.min+1;return{min:n.min-r,max:n.max+r}}const KD=24,qD=RegExp(`\\b(?:${kT}\\s+(?<unit>months|weeks|quarters|years)|(?<one>year|quarter|half))\\s+(?:to|ended|ending|through)\\s+(?:on\\s+|in\\s+)?$`);function JD(e,t,n){let{count:r,one:i,unit:a=``}=qD.exec(e.slice(Math.max(0,t-24),t))?.groups??{},o=i===void 0?zT(r):1;if(o===void 0||!Number.isInteger(o))return n;let s=(i??a).replace(/s$/,``),c=s===`week`?n.max+1-7*o:Dy(n.max+1,-o*({year:12,quarter:3,half:6}[s]??1));return{min:Math.min(n.min,c),max:n.max}}function YD(e,t){return t.flatMap((n,r)=>{let i=t[r+1],a=n.readings[0],o=i?.readings.find(({max:e})=>n.readings.some(({min:t})=>t<=e))??i?.readings[0];if(!i||!a||!o||n.ends||i.ends)return[];let s=e.slice(n.end,i.start),c=/\bbetween\s+(?:the\s+)?$/i.test(e.slice(Math.max(0,n.start-24),n.start))?/^\s+and\s+$/:void 0;if(!/^\s*(?:to|through|until|till|-|\u2013)\s*$/.test(s)&&!c?.test(s))return[];let l=[...n.readings].reverse().find(({min:e})=>e<=o.max)??a;return l.min>o.max?[]:[{text:ZD(e,n.start,i.end),start:n.start,end:i.end,stamp:n.stamp,readings:[{min:l.min,max:o.max}],ends:{start:l,end:o},joined:!0}]})}const XD=/\b(?:in|on|since|until|till|by|from|to|for|during|before|after|of|between|through|around)\s$/i;function ZD(e,t,n){return(XD.exec(e.slice(Math.max(0,t-12),t))?.[0]??``)+e.slice(t,n)}const QD={id:`incomparable-values`,summary:`A value is none of its property's type, or of another kind than the values it is compared with.`,severity:`error`,page:`# incomparable-values

A value is none of its property's type, or of another kind than the values it is compared with.

## Why it matters

Values can be held against one another only where they are of one kind. Tonnes and litres, or dollars and
euros, are not, and neither are a date and the word "soon". Such a value would stand in the record and never
be compared, as if there were nothing to find. So this is an error: as it stands, the fact cannot be checked.

## Fires

### Two currencies

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge cost $30 million.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The bridge cost €28 million.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-cost
    claim: The bridge cost $30 million.
    value: $30 million
    evidence:
      - source: harbour-news
        quote: The bridge cost $30 million
      - source: coast-daily
        quote: The bridge cost €28 million
        value: €28 million
\`\`\`

\`\`\`report
error[incomparable-values]: values of \`bridge-cost\` are of different kinds: $30 million, €28 million
  --> claims/bridge.yaml:4:12
   |
 4 |     value: $30 million
   |            ^^^^^^^^^^^ Harbour News
   |
  ::: claims/bridge.yaml:10:16
   |
10 |         value: €28 million
   |                ----------- Coast Daily
   |
   = help: give both in units of one kind, or as two facts
   = finding: ff1f250bb13d1

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 error
\`\`\`

### Not of the property's type

The property is a date, and "soon" is none.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge will open soon.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
properties:
  opening: { type: date }
claims:
  - id: bridge-opens
    claim: The bridge will open soon.
    fact: bridge/opening
    value: soon
    evidence:
      - source: harbour-news
        quote: The bridge will open soon
\`\`\`

\`\`\`report
error[incomparable-values]: value \`soon\` of \`bridge-opens\` is no date
 --> claims/bridge.yaml:7:12
  |
7 |     value: soon
  |            ^^^^
  |
 ::: claims/bridge.yaml:2:3
  |
2 |   opening: { type: date }
  |   ------- declared here
  |
  = help: correct the value, or the type of the property
  = finding: f3e94e91dc6d2

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 error
\`\`\`

### A value that refers to nothing

A value can be given by its distance from another fact. Where that fact is in no claim, there is nothing to hold
it against.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge opened two months after the ferry was sold.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-opened
    claim: The bridge opened two months after the ferry was sold.
    fact: bridge/opening
    value: { after: ferry/slae, by: 2 months }
    evidence:
      - source: harbour-news
        quote: The bridge opened two months after the ferry was sold
  - id: ferry-sold
    claim: The ferry was sold.
    fact: ferry/sale
    evidence:
      - source: harbour-news
        quote: the ferry was sold
\`\`\`

\`\`\`report
error[incomparable-values]: value of \`bridge-opened\` refers to \`ferry/slae\`, and no claim answers that
 --> claims/bridge.yaml:5:21
  |
5 |     value: { after: ferry/slae, by: 2 months }
  |                     ^^^^^^^^^^
  |
  = help: did you mean \`ferry/sale\`?
  = finding: f199e28bd843b

2 claims, 2 quotes from 1 source by 1 newsroom: all verbatim
1 error
\`\`\`

## Does not fire

### Units of one kind

Tonnes and kilograms both weigh, so one is converted into the other.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ship lost 300 tonnes of oil.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The ship lost 300,000 kg of oil.
\`\`\`

\`claims/spill.yaml\`:

\`\`\`yaml
claims:
  - id: oil-lost
    claim: The ship lost 300 tonnes of oil.
    value: 300 tonnes
    evidence:
      - source: harbour-news
        quote: The ship lost 300 tonnes of oil
      - source: coast-daily
        quote: The ship lost 300,000 kg of oil
        value: 300,000 kg
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

### Two counts of different things

Passengers and cars are nouns, not measures; nobody can say how they relate, so the pair is left undecided.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry carried 40 passengers.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The ferry carried 12 cars.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-load
    claim: The ferry carried 40 passengers.
    value: 40 passengers
    evidence:
      - source: harbour-news
        quote: The ferry carried 40 passengers
      - source: coast-daily
        quote: The ferry carried 12 cars
        value: 12 cars
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

### Two texts

Words without a type are of one kind, \`text\`; they are grouped where they are equal and never contradict.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The wind tore the ferry loose.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The ferry came loose on a worn rope.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-loose
    claim: The wind tore the ferry loose.
    value: the wind
    evidence:
      - source: harbour-news
        quote: The wind tore the ferry loose
      - source: coast-daily
        quote: came loose on a worn rope
        value: a worn rope
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

## Known limits

Money is never converted, since the rate depends on the day. A value without a declared type is taken for what
it looks like, and for what the fact's other values are: "2018" is a date, and a number beside "1,900 people";
"many" is a text, so "many" beside "40" is reported. One pair a fact is shown, even where more values do not fit.
`,*check(e){let t=new Map(e.facts.map(e=>[e.name,e])),n=new Set(e.claims.map(({fact:e})=>e));for(let r of e.facts){let i=/* @__PURE__ */ new Set;for(let{claim:a,evidence:o,value:s,shown:c}of r.readings){let l=o.value;if(s||!l||i.has(l))continue;if(i.add(l),gT(l)){for(let{about:i,tells:s,help:c}of eO(l,t,n))yield{message:`value of \`${a.id}\` ${s}`,primary:{at:Y(e,i),text:``},help:c,claim:a.id,fact:r.name,readings:[{claim:a,evidence:o}],subject:[i.text]};continue}let u=r.property?.type??`text`;yield{message:`value \`${c}\` of \`${a.id}\` is ${u===`ordinal`?`not on its scale`:`no ${u}`}`,primary:{at:Y(e,l),text:``},related:r.property?[{at:r.property.key.span,text:`declared here`}]:[],notes:u===`ordinal`?[`its scale is ${r.property?.scale.join(`, `)}`]:[],help:$D(u,l.text),claim:a.id,fact:r.name,readings:[{claim:a,evidence:o}]}}let a=r.pairs.find(({decision:e})=>e===`incomparable`);if(!a)continue;let[o,s]=[a.a.readings[0],a.b.readings[0]],[c,l]=[o,s].map(({evidence:t,source:n})=>({at:t.value&&`text`in t.value?Y(e,t.value):Y(e,t.quote),text:n.outlet}));c&&l&&(yield{message:`values of \`${r.name}\` are of different kinds: ${o.shown}, ${s.shown}`,primary:c,related:[l],help:`give both in units of one kind, or as two facts`,fact:r.name,readings:[o,s].map(({claim:e,evidence:t})=>({claim:e,evidence:t}))})}}};function $D(e,t){if(e===`boolean`)return"write `true` or `false`, or correct the type of the property";let n=e===`date`?HD(t,void 0):[],[r]=n.flatMap(({readings:e})=>e);return n.length===1&&r?`write it as \`${Ly(r)}\`, or correct the type of the property`:`correct the value, or the type of the property`}function*eO(e,t,n){for(let r of[e.after,e.before]){if(!r)continue;let e=r.text.trim(),i=t.get(e),a=i?.readings.some(({value:e,evidence:t})=>e?.type===`date`||gT(t.value));if(n.has(e))i&&a===!1&&(yield{about:r,tells:`refers to \`${e}\`, which has no date`,help:`refer to a fact that is a date`});else{let t=C(e,n)??"name a fact as a claim has it: `subject/property`";yield{about:r,tells:`refers to \`${e}\`, and no claim answers that`,help:t}}}e.by&&!_T(e)&&(yield{about:e.by,tells:`says by \`${e.by.text}\`, which is no length of time`,help:"give `by` as in `8 months`"})}const tO={id:`misattributed-quote`,summary:`A quote stands in another source than the one it is credited to.`,severity:`error`,page:`# misattributed-quote

A quote stands in another source than the one it is credited to.

## Why it matters

The words are real, but the record gives them to an outlet that did not print them. Such a slip is easy to
make with many tabs open, and hard to see later, since the quote itself looks right. The finding names
every source that has the words.

## Fires

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge will open again in May, the council said.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
No date has been set for the work on the bridge.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-opens
    claim: The bridge opens again in May.
    evidence:
      - source: coast-daily
        quote: The bridge will open again in May
      - source: coast-daily
        quote: No date has been set
      - source: harbour-news
        quote: open again in May
\`\`\`

\`\`\`report
error[misattributed-quote]: quote in \`bridge-opens\` stands in \`harbour-news\`, not in \`coast-daily\`
 --> claims/bridge.yaml:5:17
  |
5 |       - source: coast-daily
  |                 ^^^^^^^^^^^ cited here
  |
 ::: claims/bridge.yaml:6:16
  |
6 |         quote: The bridge will open again in May
  |                --------------------------------- the quote
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The bridge will open again in May, the council said.
  | --------------------------------- these words, in Harbour News
  |
  = help: cite \`harbour-news\`, or quote what \`coast-daily\` says

1 claim, 3 quotes from 2 sources by 2 newsrooms: 2 verbatim, 1 misattributed
1 error
\`\`\`

## Does not fire

### Words that stand in both

The cited source has them, and that is all that is asked. Two newsrooms often print the same statement.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge will open again in May, the council said.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
"The bridge will open again in May," according to the council.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-opens
    claim: The bridge opens again in May.
    evidence:
      - source: coast-daily
        quote: The bridge will open again in May
      - source: harbour-news
        quote: The bridge will open again in May
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

### Words that nearly stand in another source

A quote must be word for word in the other source to be credited there. A near one is
\`quote-not-verbatim\`, and is held against the source that was cited.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge will open again in May, the council said.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
No date has been set for the work on the bridge.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-opens
    claim: The bridge opens again in April.
    evidence:
      - source: coast-daily
        quote: The bridge will open again in April
      - source: coast-daily
        quote: No date has been set
      - source: harbour-news
        quote: open again in May
\`\`\`

\`\`\`report
error[quote-not-verbatim]: quote in \`bridge-opens\` does not occur in \`coast-daily\`, nor in any other source
 --> claims/bridge.yaml:6:16
  |
6 |         quote: The bridge will open again in April
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no passage comes near this
  |
  = help: look the words up in the source, or remove the quote

1 claim, 3 quotes from 2 sources by 2 newsrooms: 2 verbatim, 1 absent
1 error
\`\`\`

## Known limits

A quote of two or three words may stand in another source by chance, where the curator simply mistyped the
cited one. The finding is then true, and its advice is not what is needed. Only the sources of this
project are searched.
`,*check(e){let t=new Map(Array.from(e.sources.values(),e=>[e.file,e]));for(let n of ES(e)){let{claim:r,evidence:i,anchor:a,source:o}=n;if(a.class!==`misattributed`||!i.source)continue;let s=[...new Set(a.places.map(({file:e})=>e))].sort().flatMap(e=>t.get(e)??[]),c=g(`and`,s.map(e=>`\`${e.id}\``));yield{...OS(n),message:`quote in \`${r.id}\` stands in ${c}, not in \`${o.id}\``,primary:{at:Y(e,i.source),text:`cited here`},related:[{at:Y(e,i.quote),text:`the quote`},...s.slice(0,3).flatMap(e=>{let t=a.places.find(({file:t})=>t===e.file);return t?[{at:t,text:`these words, in ${e.outlet}`}]:[]})],help:s.length===1?`cite ${c}, or quote what \`${o.id}\` says`:`cite the source that is meant`}}}},nO={id:`misreported-position`,summary:`Two outlets report one speaker in two ways that cannot both be true.`,severity:`error`,page:`# misreported-position

Two outlets report one speaker in two ways that cannot both be true.

## Why it matters

Two outlets name the same speaker and report answers that exclude each other. One of them may have the
speaker wrong, or the speaker said two things on two days and the records do not show it. What the speaker
really said is not for the checker to tell; the finding sets the two reports side by side.

## Fires

### Two dates from one minister

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The minister promised to open the bridge in 2024.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The minister promised to open the bridge in 2026.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-opens
    claim: The bridge opens in 2024.
    value: 2024
    evidence:
      - source: harbour-news
        quote: The minister promised to open the bridge in 2024
        said-by: the minister
      - source: coast-daily
        quote: The minister promised to open the bridge in 2026
        value: 2026
        said-by: the minister
\`\`\`

\`\`\`report
error[misreported-position]: outlets report the minister differently on \`bridge-opens\`: 2024, 2026
 --> claims/bridge.yaml:2:9
  |
2 |   - id: bridge-opens
  |         ^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The minister promised to open the bridge in 2024.
  | ------------------------------------------------ Harbour News, said by the minister: 2024
  |
 ::: sources/coast-daily.txt:4:1
  |
4 | The minister promised to open the bridge in 2026.
  | ------------------------------------------------ Coast Daily, said by the minister: 2026
  |
  = note: Harbour News and Coast Daily report the minister differently
  = help: hold both quotes against their sources; where the speaker changed position, say when in
          \`scope\`
  = finding: f45bcbc82d157

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 error
\`\`\`

### Confirmed and denied, under two names

The entity's aliases show that the company and the operator are one speaker.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
Blue Line confirmed a fire on board.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The operator denied a fire on board.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
entities:
  blue-line: { name: Blue Line, aliases: [the operator] }
claims:
  - id: fire-on-board
    claim: There was a fire on board.
    value: true
    evidence:
      - source: harbour-news
        quote: Blue Line confirmed a fire on board
        said-by: Blue Line
      - source: coast-daily
        quote: The operator denied a fire on board
        said-by: the operator
        stance: denies
\`\`\`

\`\`\`report
error[misreported-position]: outlets report Blue Line differently on \`fire-on-board\`: true, not true
 --> claims/ferry.yaml:4:9
  |
4 |   - id: fire-on-board
  |         ^^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | Blue Line confirmed a fire on board.
  | ----------------------------------- Harbour News, said by Blue Line: true
  |
 ::: sources/coast-daily.txt:4:1
  |
4 | The operator denied a fire on board.
  | ----------------------------------- Coast Daily, said by Blue Line: not true
  |
  = note: Harbour News and Coast Daily report Blue Line differently
  = help: hold both quotes against their sources; where the speaker changed position, say when in
          \`scope\`
  = finding: ff86c96152593

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 error
\`\`\`

## Does not fire

### Two speakers

Each outlet reports somebody else, so nobody is reported in two ways; the finding is \`parties-disagree\`.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The minister promised to open the bridge in 2024.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The engineer promised to open the bridge in 2026.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-opens
    claim: The bridge opens in 2024.
    value: 2024
    evidence:
      - source: harbour-news
        quote: The minister promised to open the bridge in 2024
        said-by: the minister
      - source: coast-daily
        quote: The engineer promised to open the bridge in 2026
        value: 2026
        said-by: the engineer
\`\`\`

\`\`\`report
note[parties-disagree]: speakers disagree on \`bridge-opens\`: 2024, 2026
 --> claims/bridge.yaml:2:9
  |
2 |   - id: bridge-opens
  |         ^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The minister promised to open the bridge in 2024.
  | ------------------------------------------------ Harbour News, said by the minister: 2024
  |
 ::: sources/coast-daily.txt:4:1
  |
4 | The engineer promised to open the bridge in 2026.
  | ------------------------------------------------ Coast Daily, said by the engineer: 2026
  |
  = note: the minister says 2024; the engineer says 2026
  = help: report both, each with its speaker
  = finding: fa4cfc2dd225d

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 note
\`\`\`

### The speaker changed position

The property is a \`state\`, and the two positions were held at two times.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2021-03-01
---
The minister backs the toll.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
published: 2021-09-01
---
The minister opposes the toll.
\`\`\`

\`claims/toll.yaml\`:

\`\`\`yaml
properties:
  backed: { type: boolean, kind: state }
claims:
  - id: minister-backs-toll
    claim: The minister backs the toll.
    fact: toll/backed
    value: true
    evidence:
      - source: harbour-news
        quote: The minister backs the toll
        said-by: the minister
      - source: coast-daily
        quote: The minister opposes the toll
        value: false
        said-by: the minister
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

### A weaker and a stronger word

"Ease" and "lift" are neighbours on the declared scale, so one may just be the weaker word for the other.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The union wants the city to ease the curfew.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The union wants the city to lift the curfew.
\`\`\`

\`claims/curfew.yaml\`:

\`\`\`yaml
properties:
  demand: { type: ordinal, scale: [keep, ease, lift] }
claims:
  - id: union-demand
    claim: The union wants the city to ease the curfew.
    fact: curfew/demand
    value: ease
    evidence:
      - source: harbour-news
        quote: The union wants the city to ease the curfew
        said-by: the union
      - source: coast-daily
        quote: The union wants the city to lift the curfew
        value: lift
        said-by: the union
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

## Known limits

Two names are one speaker only where they match without case, or where \`entities\` declares both. Otherwise
"the ministry" and "a spokesman for the ministry" are two speakers, and the finding is \`parties-disagree\`. A
hedge on either side makes this a warning. Two positions in one outlet are \`self-contradiction\`.
`,check:e=>YC(e,`misreported-position`,{tell:(e,t)=>`outlets report ${t.a.readings[0].speakerName} differently on \`${e.name}\``,help:"hold both quotes against their sources; where the speaker changed position, say when in `scope`"})},rO={id:`origin-not-shown`,summary:`The byline or date that a source is given does not stand in its text.`,severity:`error`,page:`# origin-not-shown

The byline or date that a source is given does not stand in its text.

## Why it matters

The origin says which newsroom wrote a text, and so how many newsrooms stand behind a claim. The date
decides what "since February" means. Both can carry a quote, the words of the page that show them, so that
a reader can look them up. That quote must stand in the text, like any other.

## Fires

### A byline that is not there

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
origin: { newsroom: North Wire, quote: By North Wire }
---
From our harbour desk

The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: coast-daily
        quote: The ferry left at noon
\`\`\`

\`\`\`report
error[origin-not-shown]: quote for the origin of \`coast-daily\` does not stand in its text
 --> sources/coast-daily.txt:3:40
  |
3 | origin: { newsroom: North Wire, quote: By North Wire }
  |                                        ^^^^^^^^^^^^^
  |
  = help: quote the words that show the origin; where the text shows none, give no quote

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 error
\`\`\`

### A date that the page writes in another way

The date itself is written as 2026-05-04. Its quote is what the page has.

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
published: { date: 2026-05-04, quote: 4 May 2026 }
---
Published: May 4, 2026

The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: coast-daily
        quote: The ferry left at noon
\`\`\`

\`\`\`report
error[origin-not-shown]: quote for the date of \`coast-daily\` does not stand in its text
 --> sources/coast-daily.txt:3:39
  |
3 | published: { date: 2026-05-04, quote: 4 May 2026 }
  |                                       ^^^^^^^^^^
  |
  = help: quote the words that show the date; where the text shows none, give no quote

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 error
\`\`\`

## Does not fire

### Words that stand there

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
origin: { newsroom: North Wire, quote: By North Wire }
published: { date: 2026-05-04, quote: "Published: May 4, 2026" }
---
Published: May 4, 2026
By North Wire

The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: coast-daily
        quote: The ferry left at noon
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### No quote given

Many pages show neither, and the curator may know it from elsewhere. What claims no words is not held to
any.

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
origin: North Wire
published: 2026-05-04
---
The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: coast-daily
        quote: The ferry left at noon
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

The rule asks whether the words stand in the text, not whether they mean what is given: a quote of another
date would pass.
`,*check(e){for(let t of e.sources.values())for(let[n,r]of[[`origin`,t.origin],[`date`,t.published]]){let i=r&&e.credits.get(r);!r?.quote||!i||i.places.length>0||(yield{message:`quote for the ${n} of \`${t.id}\` does not stand in its text`,primary:{at:Y(e,r.quote),text:``},related:i.nearest?[{at:i.nearest,text:`nearest passage`}]:[],help:`quote the words that show the ${n}; where the text shows none, give no quote`,source:t.id,subject:[t.id,n,r.quote.text]})}}},iO={id:`parties-disagree`,summary:`Two speakers say what cannot both be true.`,severity:`note`,page:`# parties-disagree

Two speakers say what cannot both be true.

## Why it matters

A union counts 400 strikers and the company counts 150. Outlets report both, each with its speaker, and
nobody reported anything wrong. It is still worth knowing where the parties stand apart, since a text that
names only one of them leaves the other out. So this is a note: it fails nothing and asks for nothing.

## Fires

### Two counts

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The union said 400 workers walked out.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The company said 150 workers walked out.
\`\`\`

\`claims/strike.yaml\`:

\`\`\`yaml
claims:
  - id: strike-workers
    claim: Some 400 workers walked out.
    value: 400 workers
    evidence:
      - source: harbour-news
        quote: The union said 400 workers walked out
        said-by: the union
      - source: coast-daily
        quote: The company said 150 workers walked out
        value: 150 workers
        said-by: the company
\`\`\`

\`\`\`report
note[parties-disagree]: speakers disagree on \`strike-workers\`: 400 workers, 150 workers
 --> claims/strike.yaml:2:9
  |
2 |   - id: strike-workers
  |         ^^^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The union said 400 workers walked out.
  | ------------------------------------- Harbour News, said by the union: 400 workers
  |
 ::: sources/coast-daily.txt:4:1
  |
4 | The company said 150 workers walked out.
  | --------------------------------------- Coast Daily, said by the company: 150 workers
  |
  = note: the union says 400 workers; the company says 150 workers
  = help: report both, each with its speaker
  = finding: f4c2aff48a8cc

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 note
\`\`\`

### A charge and its denial

One text may hold both sides.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The union accused the company of a lockout. The company denied a lockout.
\`\`\`

\`claims/strike.yaml\`:

\`\`\`yaml
claims:
  - id: company-locked-workers-out
    claim: The company locked its workers out.
    value: true
    evidence:
      - source: harbour-news
        quote: The union accused the company of a lockout
        said-by: the union
      - source: harbour-news
        quote: The company denied a lockout
        said-by: the company
        stance: denies
\`\`\`

\`\`\`report
note[parties-disagree]: speakers disagree on \`company-locked-workers-out\`: true, not true
 --> claims/strike.yaml:2:9
  |
2 |   - id: company-locked-workers-out
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The union accused the company of a lockout. The company denied a lockout.
  | ------------------------------------------ Harbour News, said by the union: true
  |
 ::: sources/harbour-news.txt:4:45
  |
4 | The union accused the company of a lockout. The company denied a lockout.
  |                                             ----------------------------
  |                                             Harbour News, said by the company: not true
  |
  = note: the union says true; the company denies true
  = help: report both, each with its speaker
  = finding: ff71975bbfa7a

1 claim, 2 quotes from 1 source by 1 newsroom: all verbatim
1 note
\`\`\`

## Does not fire

### Both numbers can be true

"More than 100" leaves room for 150, so the speakers do not disagree.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The union said more than 100 workers walked out.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The company said 150 workers walked out.
\`\`\`

\`claims/strike.yaml\`:

\`\`\`yaml
claims:
  - id: strike-workers
    claim: More than 100 workers walked out.
    value: more than 100 workers
    evidence:
      - source: harbour-news
        quote: The union said more than 100 workers walked out
        said-by: the union
      - source: coast-daily
        quote: The company said 150 workers walked out
        value: 150 workers
        said-by: the company
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

### They speak of different places

Both readings give their \`place\`, and the places differ.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The union said 400 workers walked out in Northport.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The company said 150 workers walked out in Southport.
\`\`\`

\`claims/strike.yaml\`:

\`\`\`yaml
claims:
  - id: strike-workers
    claim: Workers walked out.
    evidence:
      - source: harbour-news
        quote: The union said 400 workers walked out in Northport
        value: 400 workers
        scope: { place: Northport }
        said-by: the union
      - source: coast-daily
        quote: The company said 150 workers walked out in Southport
        value: 150 workers
        scope: { place: Southport }
        said-by: the company
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

### An outlet says it, too

Harbour News gives the number in its own voice, so the finding is \`disputed\`.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
In the strike, 400 workers walked out.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The company said 150 workers walked out.
\`\`\`

\`claims/strike.yaml\`:

\`\`\`yaml
claims:
  - id: strike-workers
    claim: Some 400 workers walked out.
    value: 400 workers
    evidence:
      - source: harbour-news
        quote: 400 workers walked out
      - source: coast-daily
        quote: The company said 150 workers walked out
        value: 150 workers
        said-by: the company
\`\`\`

\`\`\`report
warning[disputed]: \`strike-workers\` is disputed: 400 workers, 150 workers
 --> claims/strike.yaml:2:9
  |
2 |   - id: strike-workers
  |         ^^^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news.txt:4:16
  |
4 | In the strike, 400 workers walked out.
  |                ---------------------- Harbour News: 400 workers
  |
 ::: sources/coast-daily.txt:4:1
  |
4 | The company said 150 workers walked out.
  | --------------------------------------- Coast Daily, said by the company: 150 workers
  |
  = note: Harbour News says 400 workers; the company says 150 workers
  = help: report both; if the dispute is known and stays, accept the finding with a reason
  = finding: fa0a525fc90a2

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 warning, none of which fails the check
\`\`\`

## Known limits

The rule compares speakers by name. A person and the office the person speaks for are two speakers unless
\`entities\` declares them as one. Where the two names are one speaker, the finding is \`misreported-position\`,
or \`self-contradiction\` within one outlet. A key of scope on one side only does not silence this note.
`,check:e=>YC(e,`parties-disagree`,{tell:e=>`speakers disagree on \`${e.name}\``,help:`report both, each with its speaker`})};function aO(e,t){let n=hr(e),r=hr(t.trim()),i=+!!n.text.startsWith(` `);if(Yi(n.text).trim()!==Yi(r.text))return;let a=[];for(let o=0;o<r.text.length;){let s=oO(n,r,o,i),c=s>=r.text.length,l=n.startOf(o+i),u=c?n.endOf(s-1+i):n.startOf(s+i),d=t.trim().slice(r.startOf(o),c?r.endOf(s-1):r.startOf(s)),f=e.slice(l,u);r.text[o]!==` `&&f!==d&&a.push({start:l,end:u,text:d.replace(/[ \t\r\n]+/g,``)}),o=s}return a}function oO(e,t,n,r){let i=n+1,a=()=>t.startOf(i)===t.startOf(i-1)||e.startOf(i+r)===e.startOf(i-1+r)||/^[\uDC00-\uDFFF]/.test(t.text[i]??``);for(;i<t.text.length&&a();)i++;return i}function sO(e,t){let n=Yi(D(e).trim());if(n===``)return;let r=/* @__PURE__ */ new Map;for(let e=t.lower.indexOf(n);e>=0;e=t.lower.indexOf(n,e+1)){let{start:i,end:a}=t.stretchOf(t.folded,e,e+n.length);if(ui(t.body,i)||ui(t.body,a))continue;let o=t.folded.text.slice(e,e+n.length);r.has(o)||r.set(o,t.body.slice(i,a))}return r.size===1?[...r.values()][0]:void 0}function cO(e,t,n,r){let i=Sx(e,n);if(!i)return;let a=i.body.slice(r.start-n.body.start,r.end-n.body.start);return uO(e,t,i,aO(t.quote.text,a)??[],`write the quote with the typography of its source`)}function lO(e,t,n){let r=Sx(e,n);if(!r)return;let i=[];for(let e of ua(t.quote.text)){if(!wn(e.text))continue;let t=sO(e.text,r),n=t===void 0?void 0:aO(e.text,t);if(!n)return;i.push(...n.map(t=>({...t,start:t.start+e.start,end:t.end+e.start})))}return uO(e,t,r,i,`write the quote with the capitals of its source`)}function uO(e,{quote:t},n,r,i){let a=Ia({exact:Yx(t.text,r)},n);if(!a||!ae.includes(a.class)||a.retyped.length>0)return;let o=sS(e.texts,t,r);return o&&{title:i,edits:o}}function dO(e,t,n){let{source:r,quote:i,prefix:a,suffix:o}=t;if(!r)return;let s={exact:i.text,...a&&{prefix:a.text},...o&&{suffix:o.text}},c=n.filter(t=>{let n=e.sources.get(t),r=n&&Sx(e,n);if(!r)return!1;let a=Ia(s,r);return a?ae.includes(a.class):sO(i.text,r)!==void 0}),[l]=c;if(l===void 0||c.length>1)return;let u=cS(e.texts,r,l);return u&&{title:`cite \`${l}\``,edits:u}}function fO(e){return e.map(({kind:t,text:n},r)=>{let i=e[r+1]?.kind===`source`?``:n.slice(n.trimEnd().length);return t===`quote`?`[-${n.trimEnd()}-]${i}`:t===`source`?`{+${n.trimEnd()}+}${i}`:pO(n,r===0,r===e.length-1)}).join(``)}function pO(e,t,n){let r=e.split(/(?<=\s)/),i=t?[]:r.slice(0,6),a=n?[]:r.slice(-6);return i.length+a.length>=r.length?e:`${i.join(``).trimEnd()}${t?``:` `}…${n?``:` `}${a.join(``)}`}const mO={id:`quote-not-verbatim`,summary:`A quote is not word for word what its source says.`,severity:`error`,page:`# quote-not-verbatim

A quote is not word for word what its source says.

## Why it matters

A quote is evidence only while anyone can find it in the source. One changed word is enough to turn it: a
month, a figure, a "not". So what counts is the kind of the difference, never how small it is. Typography
may differ, and what is left out may be marked; every other change is a finding. It shows the passage that
comes nearest, and each difference.

## Fires

### A changed month

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The two mayors met in February, for the first time since the flood.
\`\`\`

\`claims/mayors.yaml\`:

\`\`\`yaml
claims:
  - id: mayors-met
    claim: The mayors met in March.
    evidence:
      - source: harbour-news
        quote: The two mayors met in March, for the first time since the flood
\`\`\`

\`\`\`report
error[quote-not-verbatim]: quote in \`mayors-met\` is not word for word in \`harbour-news\`
 --> claims/mayors.yaml:6:16
  |
6 |         quote: The two mayors met in March, for the first time since the flood
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The two mayors met in February, for the first time since the flood.
  | ------------------------------------------------------------------ nearest passage
  |
  = note: changed date: the quote has "March", the source "February"
  = note: from quote to source: The two mayors met in [-March-]{+February+}, for the first time
          since …
  = help: quote the source word for word; mark what you leave out with \`…\`

1 claim, 1 quote from 1 source by 1 newsroom: 0 verbatim, 1 altered
1 error
\`\`\`

### A lost "not"

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The council said that it would not sell the ferry to the harbour company.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-sale
    claim: The council will sell the ferry.
    evidence:
      - source: harbour-news
        quote: The council said that it would sell the ferry
\`\`\`

\`\`\`report
error[quote-not-verbatim]: quote in \`ferry-sale\` is not word for word in \`harbour-news\`
 --> claims/ferry.yaml:6:16
  |
6 |         quote: The council said that it would sell the ferry
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The council said that it would not sell the ferry to the harbour company.
  | ------------------------------------------------- nearest passage
  |
  = note: the quote leaves out the negation "not"
  = note: from quote to source: The council said that it would {+not+} sell the ferry
  = help: quote the source word for word; mark what you leave out with \`…\`

1 claim, 1 quote from 1 source by 1 newsroom: 0 verbatim, 1 altered
1 error
\`\`\`

### Words that stand in no source

No passage comes near enough to be what was meant, so none is shown.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The council said that it would not sell the ferry to the harbour company.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-crew
    claim: The crew welcomed the decision.
    evidence:
      - source: harbour-news
        quote: The captain and his crew danced on the quay
\`\`\`

\`\`\`report
error[quote-not-verbatim]: quote in \`ferry-crew\` does not occur in \`harbour-news\`, nor in any other source
 --> claims/ferry.yaml:6:16
  |
6 |         quote: The captain and his crew danced on the quay
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no passage comes near this
  |
  = help: look the words up in the source, or remove the quote

1 claim, 1 quote from 1 source by 1 newsroom: 0 verbatim, 1 absent
1 error
\`\`\`

### Parts too far apart

An ellipsis may leave out 500 characters at most. Farther apart, two halves of two sentences could make a
third that nobody wrote.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The mayor welcomed the guests and thanked the crew of the ferry for its work.
The new ferry is longer than the old one and takes forty cars, ten more than
before. It has two decks, a small kitchen, and a room for bicycles. The yard
built it in nine months. A second ferry of the same kind is to follow in spring.
The old ferry served for thirty years. It will lie in the inner harbour, where
visitors may go on board at weekends. School classes pay nothing. The harbour
museum looks after it, with help from former members of the crew. Nobody knows
yet what becomes of the landing stage, which the council closed after the storm.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: mayor-closed-it
    claim: The mayor closed the landing stage.
    evidence:
      - source: harbour-news
        quote: The mayor … closed after the storm
\`\`\`

\`\`\`report
error[quote-not-verbatim]: quote in \`mayor-closed-it\` is not word for word in \`harbour-news\`
  --> claims/ferry.yaml:6:16
   |
 6 |         quote: The mayor … closed after the storm
   |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: sources/harbour-news.txt:4:1
   |
 4 | The mayor welcomed the guests and thanked the crew of the ferry for its work.
   | --------- part 1 of the quote
   |
  ::: sources/harbour-news.txt:11:58
   |
11 | yet what becomes of the landing stage, which the council closed after the storm.
   |                                                          ----------------------
   |                                                          part 2 of the quote
   |
   = note: its parts stand 597 characters apart; an ellipsis may leave out 500 at most
   = help: quote the parts as two pieces of evidence

1 claim, 1 quote from 1 source by 1 newsroom: 0 verbatim, 1 altered
1 error
\`\`\`

## Does not fire

### Line breaks, quotation marks, and spaces

Where a line ends, which glyph a quotation mark has, and what kind of space the page used belong to the
page, not to the words. In this source the space in "40 cars" is one that never breaks.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
“It takes 40\xA0cars,” the captain
said on Friday.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-size
    claim: The ferry takes 40 cars.
    evidence:
      - source: harbour-news
        quote: '"It takes 40 cars," the captain said on Friday'
\`\`\`

\`\`\`report
note[retyped-quote]: quote in \`ferry-size\` has other typography than \`harbour-news\`
 --> claims/ferry.yaml:6:17
  |
6 |         quote: '"It takes 40 cars," the captain said on Friday'
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | “It takes 40\xA0cars,” the captain
  | -------------------------------
5 | said on Friday.
  | -------------- as it stands in the source
  |
  = note: the quote has " (U+0022), the source “ (U+201C)
  = note: the quote has " (U+0022), the source ” (U+201D)
  = fix: \`crossquote fix\` can write the quote with the typography of its source

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 note
\`\`\`

### An omission that is marked

The parts must stand in this order and not too far apart. \`…\`, \`...\`, \`[…]\`, and \`[...]\` all mark an
omission.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry, which was built in nine months, takes 40 cars.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-size
    claim: The ferry takes 40 cars.
    evidence:
      - source: harbour-news
        quote: The ferry … takes 40 cars
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### A capital in brackets

Brackets may change the case of a first letter. They may also stand around words that are there.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
On Friday the ferry took 40 cars.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-size
    claim: The ferry took 40 cars.
    evidence:
      - source: harbour-news
        quote: "[T]he ferry took 40 cars"
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### A misprint of the source

The text is quoted as it stands. A quote that mends a misprint is no longer word for word.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry recieved its name on Friday.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-named
    claim: The ferry was named on Friday.
    evidence:
      - source: harbour-news
        quote: The ferry recieved its name on Friday
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

Words that an editor puts into brackets, as in "the ferry [of the harbour company]", are not in the
source, and the quote is not verbatim. The kinds of difference, such as a changed number or a lost "not",
are told by English words; in other languages a quote is checked as strictly, but the difference may only
be called changed words. The nearest passage is a help for the reader and may be the wrong one where a
text repeats itself.
`,*check(e){for(let t of ES(e)){let{claim:n,evidence:r,anchor:i,source:a}=t;if(i.differences.some(({type:e})=>e===`word-cut`)||i.class!==`altered`&&i.class!==`absent`)continue;let o=i.class===`absent`,s=a.pinned!==void 0&&a.pinned.text!==a.sha256,c=i.differences.length>0&&i.differences.every(({type:e})=>e===`case`)?lO(e,r,a):void 0;yield{...OS(t),message:o?`quote in \`${n.id}\` does not occur in \`${a.id}\`, nor in any other source`:`quote in \`${n.id}\` is not word for word in \`${a.id}\``,primary:{at:Y(e,r.quote),text:o?`no passage comes near this`:``},related:hO(i),notes:[...s?[`the text of the source is not the text that was captured`]:[],...o?[]:_O(i)],help:s?"mend the source first: see `source-changed`":xO(i),...c&&{fix:c}}}}};function hO(e){return e.parts.length>1?e.parts.slice(0,6).map((e,t)=>({at:e,text:`part ${t+1} of the quote`})):e.nearest?[{at:e.nearest,text:gO(e)}]:[]}function gO(e){return e.missingPart!==void 0&&e.diff.length===0?`another part of the quote stands here`:`nearest passage`}function _O(e){let{differences:t,diff:n,missingPart:r,tooFarApart:i,tooMany:a}=e;return a?[`its parts stand in so many places that they were not held together`]:i===void 0?r!==void 0&&n.length===0?[`the source does not have this part: "${r}"`]:t.some(({type:e})=>e===`order`)?[`the words are those of the source, in another order`,...bO(n)]:[...t.length>4?[]:t.map(yO),...bO(n)]:[`its parts stand ${h(i,`character`)} apart; an ellipsis may leave out 500 at most`]}const vO={number:[`changed number`,`the number `],negation:[`changed negation`,`the negation `],name:[`changed name`,`the name `],words:[`changed words`,``],order:[`changed order`,``],case:[`changed capitals`,``],punctuation:[`changed punctuation`,`the punctuation `],"word-cut":[`cut word`,``]};function yO({type:e,quote:t,source:n}){let[r,i]=vO[e];return n===``?`the quote adds ${i}"${t}"`:t===``?`the quote leaves out ${i}"${n}"`:`${An(t)&&An(n)?`changed date`:r}: the quote has "${t}", the source "${n}"`}function bO(e){return e.length===0?[]:[`from quote to source: ${fO(e)}`]}function xO(e){return e.tooFarApart===void 0?e.tooMany?`quote longer parts, each of which stands in few places`:e.class===`absent`?`look the words up in the source, or remove the quote`:"quote the source word for word; mark what you leave out with `…`":`quote the parts as two pieces of evidence`}const SO={id:`retyped-quote`,summary:`A quote has the words of its source in other typography.`,severity:`note`,page:`# retyped-quote

A quote has the words of its source in other typography.

## Why it matters

Straight quotation marks for curly ones, or a hyphen for a dash, change no word. The quote is verbatim.
Yet it was typed, or passed through a program that changes marks, and whoever searches the page for it
will not find it. So this is a note, to be read or turned off.

## Fires

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
---
The ferry – “old but safe” – left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: north-wire
        quote: The ferry - "old but safe" - left at noon
\`\`\`

\`\`\`report
note[retyped-quote]: quote in \`ferry-left\` has other typography than \`north-wire\`
 --> claims/ferry.yaml:6:16
  |
6 |         quote: The ferry - "old but safe" - left at noon
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: sources/north-wire.txt:4:1
  |
4 | The ferry – “old but safe” – left at noon.
  | ----------------------------------------- as it stands in the source
  |
  = note: the quote has - (U+002D), the source – (U+2013)
  = note: the quote has " (U+0022), the source “ (U+201C)
  = note: the quote has " (U+0022), the source ” (U+201D)
  = fix: \`crossquote fix\` can write the quote with the typography of its source

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 note
\`\`\`

## Does not fire

### Only line breaks and spaces differ

Where a line ends depends on the width of the page. A quote on one line is not retyped for that.

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
---
The ferry left
at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: north-wire
        quote: The ferry left at noon
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### The same marks

Quotation marks of the source are copied as they are. Around the whole quote stand those of YAML, which
are no part of it.

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
---
The ferry – “old but safe” – left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: north-wire
        quote: "The ferry – “old but safe” – left at noon"
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

A quote with an omission or with an editor's brackets is not looked at: the report shows it as such. Each
pair of marks is told once, not at every place.
`,*check(e){for(let t of ES(e)){let{claim:n,evidence:r,anchor:i,source:a}=t,[o]=i.places;if(i.class!==`typographic`||i.retyped.length===0||!o)continue;let s=cO(e,r,a,o);yield{...OS(t),message:`quote in \`${n.id}\` has other typography than \`${a.id}\``,primary:{at:Y(e,r.quote),text:``},related:[{at:o,text:`as it stands in the source`}],notes:i.retyped.map(({quote:e,source:t})=>`the quote has ${CO(e)}, the source ${CO(t)}`),...s&&{fix:s}}}}};function CO(e){if(e===``)return`nothing`;let t=[...e].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,`0`)}`),n=e.replace(/[\u00AD\p{Cf}\s]/gu,``);return n===``?t.join(` `):`${n} (${t.join(` `)})`}const wO={id:`self-contradiction`,summary:`One outlet says two things that cannot both be true.`,severity:`error`,page:`# self-contradiction

One outlet says two things that cannot both be true.

## Why it matters

One outlet gives two answers to one question, in one text or in two, and no circumstance explains it. Often
the later text corrects the earlier one without saying so, or one of the two records was read wrongly. The
same holds where one outlet gives a speaker two answers. The finding shows both; which of them stands is for
the desk to find out.

## Fires

### Two texts of one outlet

\`sources/harbour-news-monday.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry carried 40 passengers.
\`\`\`

\`sources/harbour-news-tuesday.txt\`:

\`\`\`text
---
outlet: Harbour News
---
There were 55 passengers on the ferry.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-passengers
    claim: The ferry carried 40 passengers.
    value: 40 passengers
    evidence:
      - source: harbour-news-monday
        quote: The ferry carried 40 passengers
      - source: harbour-news-tuesday
        quote: 55 passengers on the ferry
        value: 55 passengers
\`\`\`

\`\`\`report
error[self-contradiction]: Harbour News contradicts itself on \`ferry-passengers\`: 40 passengers, 55 passengers
 --> claims/ferry.yaml:2:9
  |
2 |   - id: ferry-passengers
  |         ^^^^^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news-monday.txt:4:1
  |
4 | The ferry carried 40 passengers.
  | ------------------------------- Harbour News: 40 passengers
  |
 ::: sources/harbour-news-tuesday.txt:4:12
  |
4 | There were 55 passengers on the ferry.
  |            -------------------------- Harbour News: 55 passengers
  |
  = note: Harbour News says both
  = help: hold both quotes against their sources; where time or circumstance explains the two, say
          so in \`scope\`
  = finding: f6667d041bd78

1 claim, 2 quotes from 2 sources by 1 newsroom: all verbatim
1 error
\`\`\`

### One speaker, two answers

Both numbers are given to the captain, by the same outlet.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The captain said the ferry carried 40 passengers. Later the captain spoke of 55 passengers.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-passengers
    claim: The ferry carried 40 passengers.
    value: 40 passengers
    evidence:
      - source: harbour-news
        quote: the ferry carried 40 passengers
        said-by: the captain
      - source: harbour-news
        quote: the captain spoke of 55 passengers
        value: 55 passengers
        said-by: the captain
\`\`\`

\`\`\`report
error[self-contradiction]: Harbour News contradicts itself on \`ferry-passengers\`: 40 passengers, 55 passengers
 --> claims/ferry.yaml:2:9
  |
2 |   - id: ferry-passengers
  |         ^^^^^^^^^^^^^^^^ 2 answers
  |
 ::: sources/harbour-news.txt:4:18
  |
4 | The captain said the ferry carried 40 passengers. Later the captain spoke of 55 passengers.
  |                  -------------------------------
  |                  Harbour News, said by the captain: 40 passengers
  |
 ::: sources/harbour-news.txt:4:57
  |
4 | The captain said the ferry carried 40 passengers. Later the captain spoke of 55 passengers.
  |                                                         ----------------------------------
  |                                                 Harbour News, said by the captain: 55 passengers
  |
  = note: Harbour News reports both
  = help: hold both quotes against their sources; where time or circumstance explains the two, say
          so in \`scope\`
  = finding: fddd7992732cd

1 claim, 2 quotes from 1 source by 1 newsroom: all verbatim
1 error
\`\`\`

## Does not fire

### The later version replaces the earlier one

A source that another one \`supersedes\` no longer counts as the outlet's word, so only one answer is left.

\`sources/harbour-news-monday.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry carried 40 passengers.
\`\`\`

\`sources/harbour-news-tuesday.txt\`:

\`\`\`text
---
outlet: Harbour News
supersedes: harbour-news-monday
---
The ferry carried 55 passengers.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-passengers
    claim: The ferry carried 55 passengers.
    value: 55 passengers
    evidence:
      - source: harbour-news-tuesday
        quote: The ferry carried 55 passengers
      - source: harbour-news-monday
        quote: The ferry carried 40 passengers
        value: 40 passengers
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 1 newsroom: all verbatim
no findings
\`\`\`

### The state changed between the two

The property is a \`state\`, and the readings hold on two days; without \`as-of\`, the day is that of \`published\`.

\`sources/harbour-news-monday.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2021-05-03
---
The bridge is closed.
\`\`\`

\`sources/harbour-news-tuesday.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2021-05-04
---
The bridge is open.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
properties:
  open: { type: boolean, kind: state }
claims:
  - id: bridge-open
    claim: The bridge is open.
    fact: bridge/open
    value: true
    evidence:
      - source: harbour-news-tuesday
        quote: The bridge is open
      - source: harbour-news-monday
        quote: The bridge is closed
        value: false
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 1 newsroom: all verbatim
no findings
\`\`\`

### The figure grew

The property is \`cumulative\`: a later figure may be larger, never smaller.

\`sources/harbour-news-monday.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2021-05-03
---
Three people died in the fire.
\`\`\`

\`sources/harbour-news-tuesday.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2021-05-04
---
Five people died in the fire.
\`\`\`

\`claims/fire.yaml\`:

\`\`\`yaml
properties:
  deaths: { type: quantity, kind: cumulative }
claims:
  - id: fire-deaths
    claim: Five people died in the fire.
    fact: fire/deaths
    value: 5 people
    evidence:
      - source: harbour-news-tuesday
        quote: Five people died in the fire
      - source: harbour-news-monday
        quote: Three people died in the fire
        value: 3 people
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

An outlet is known by its name as written: "Harbour News" and "The Harbour News" are two. Wire copy counts as
the word of the outlet that prints it, so an outlet can contradict itself through an agency's text. Without a
\`kind\`, a property is an \`event\`, and its answer never changes with time.
`,check:e=>YC(e,`self-contradiction`,{tell:(e,t)=>`${t.a.readings[0].source.outlet} contradicts itself on \`${e.name}\``,help:"hold both quotes against their sources; where time or circumstance explains the two, say so in `scope`"})},TO={id:`source-changed`,summary:`The text of a source no longer has the hash that was taken when it was captured.`,severity:`error`,page:`# source-changed

The text of a source no longer has the hash that was taken when it was captured.

## Why it matters

A quote is only as good as the text it was checked in. The hash is a short number made from the text; a
single changed letter gives another one. With it, everybody can see that the text is still the one that
was captured, and that no slip of the keyboard has fitted it to a claim since.

An outlet may correct its article. \`crossquote import corrected.html --update\` puts the new text in, follows the
quotes to where they stand now, and keeps the old text's hash in \`history\`.

## Fires

The text was captured as "The ferry left at noon." Since then somebody has changed a word.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
sha256: 1881a59e4564d6d0ad6c62ea77433b435131eb02c83816ac3535792c78d5dc95
---
The ferry left at one.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at one.
    evidence:
      - source: harbour-news
        quote: The ferry left at one
\`\`\`

\`\`\`report
error[source-changed]: the text of \`harbour-news\` is not the text that was captured
 --> sources/harbour-news.txt:3:9
  |
3 | sha256: 1881a59e4564d6d0ad6c62ea77433b435131eb02c83816ac3535792c78d5dc95
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |         hash of the captured text
  |
  = note: the text now has the hash 7cb5d9489825e4dd478f5ed7cfac34954b18925db0f1302728d99d8671e611e2
  = help: bring the captured text back; for a corrected article run \`crossquote import --update\`

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 error
\`\`\`

## Does not fire

### The front matter has changed

The hash is of the text alone, so a date or an address may be added later.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2026-05-04
sha256: 1881a59e4564d6d0ad6c62ea77433b435131eb02c83816ac3535792c78d5dc95
---
The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: harbour-news
        quote: The ferry left at noon
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### No hash

Without a hash there is nothing to hold the text against. It is not demanded.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: harbour-news
        quote: The ferry left at noon
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

The hash tells that the text has changed, not where. It cannot tell a correction from a slip, and an added
blank line counts like any other change. Whoever changes the text can change the hash as well, so it
guards against accidents, not against intent.
`,*check(e){for(let t of e.sources.values()){let{pinned:n}=t;n&&/^[\da-f]{64}$/.test(n.text)&&n.text!==t.sha256&&(yield{message:`the text of \`${t.id}\` is not the text that was captured`,primary:{at:Y(e,n),text:`hash of the captured text`},notes:[`the text now has the hash ${t.sha256}`],help:"bring the captured text back; for a corrected article run `crossquote import --update`",source:t.id,subject:[t.id,n.text,t.sha256]})}}},EO={id:`source-edited`,summary:`The text of a source that was there before has changed.`,severity:`warning`,needsBase:!0,page:`# source-edited

The text of a source that was there before has changed.

## Why it matters

A source is what an outlet printed. When a quote does not fit, the claim gives way, never the source: one word
changed in the captured text, and a checker that trusts the text passes whatever it is told. So a change to a
text that was there before is shown, word by word, to whoever reviews the change.

This rule needs to know what was there before: \`crossquote check --since REF\`, or the GitHub Action.

## Fires

A quote did not fit, and somebody fitted the source.

Before the change, \`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry left at noon, an hour late, with 1,900 passengers on board.
\`\`\`

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry left at one, an hour late, with 1,900 passengers on board.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at one.
    evidence:
      - source: harbour-news
        quote: The ferry left at one
\`\`\`

\`\`\`report
warning[source-edited]: the text of \`harbour-news\` has changed since main
 --> sources/harbour-news.txt:4:19
  |
4 | The ferry left at one, an hour late, with 1,900 passengers on board.
  |                   ^^^ was "noon"
  |
  = note: from then to now: The ferry left at [-noon-]{+one+}, an hour late, with 1,900 …
  = note: \`ferry-left\` quotes the changed words
  = help: bring the earlier text back; a corrected article comes in with \`crossquote import
          --update\`

fixed[quote-not-verbatim]: quote in \`ferry-left\` is not word for word in \`harbour-news\`
 --> claims/ferry.yaml:6:16 before

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 warning, none of which fails the check
since main: 1 new, 1 fixed, 0 still there
\`\`\`

## Does not fire

### A later version

The outlet corrected its article. The new text is a source of its own, which \`supersedes\` the earlier one; both
stay on the record.

Before the change, \`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry left at noon.
\`\`\`

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry left at noon.
\`\`\`

\`sources/harbour-news-corrected.txt\`:

\`\`\`text
---
outlet: Harbour News
supersedes: harbour-news
---
The ferry left at one.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at one.
    evidence:
      - source: harbour-news-corrected
        quote: The ferry left at one
  - id: ferry-left-first-report
    claim: The first report had the ferry leave at noon.
    evidence:
      - source: harbour-news
        quote: The ferry left at noon
\`\`\`

\`\`\`report
2 claims, 2 quotes from 2 sources by 1 newsroom: all verbatim
no findings
since main: 0 new, 0 fixed, 0 still there
\`\`\`

### The front matter has changed

A date or an address may be added later; the text is the same.

Before the change, \`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry left at noon.
\`\`\`

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2026-05-04
---
The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: harbour-news
        quote: The ferry left at noon
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
since main: 0 new, 0 fixed, 0 still there
\`\`\`

## Known limits

A source is known by its id, which is its path: a text that is renamed and edited in one change is a new source
and an old one that is gone. Line ends do not count, for Git may write those of another system; every other
character does. An acceptance of this finding is best given its \`rule\`: then it rests when the change is over,
where any other acceptance that matches nothing is reported.
`,*check(e){let{base:t}=e;if(t)for(let n of e.sources.values()){let r=t.bodies.get(n.id),i=kS(e,n.body);if(r===void 0||DO(r)===DO(i))continue;let a=Qn(DO(r),DO(i)),o=a?OO(a,n,i):[],[s,...c]=o,l=c.slice(0,4);yield{message:`the text of \`${n.id}\` has changed since ${t.ref}`,primary:s??{at:n.body,text:`too much has changed to show it word by word`},related:l,notes:[...a?[`from then to now: ${fO(MO(a))}`]:[],...c.length>l.length?[`it has changed in ${h(o.length,`place`)}`]:[],...FO(e,n,o)],help:"bring the earlier text back; a corrected article comes in with `crossquote import --update`",source:n.id,subject:[n.id,r,i]}}}};function DO(e){return e.replace(/\r\n?/g,`
`)}function OO(e,t,n){let r=[],i=kO(n),a=0;for(let[n,{kind:o,text:s}]of e.entries())if(o===`quote`){let o=(e[n+1]?.kind===`source`?e[n+1]:void 0)?.text.trimEnd().length??0;r.push({at:AO(t,i(a),i(a+o)),text:`was ${jO(s)}`})}else{if(o===`source`&&e[n-1]?.kind!==`quote`){let e=a+s.trimEnd().length;r.push({at:AO(t,i(a),i(e)),text:`was not there`})}a+=s.length}return r}function kO(e){let t=[...e.matchAll(/\r\n/g)].map(({index:e},t)=>e-t);return e=>e+t.filter(t=>t<e).length}function AO({file:e,body:t},n,r){return{file:e,start:t.start+n,end:t.start+r}}function jO(e){return e.trim()===``?`white space`:`"${NO(e.trim())}"`}function MO(e){let t=0,n=[];for(let r of e){if(r.kind!==`same`&&n.at(-1)?.kind!==`quote`&&++t>8)return[...n,{kind:`same`,text:`…`}];n.push(r.kind===`same`?r:{kind:r.kind,text:NO(r.text)})}return n}function NO(e){let t=e.split(/(?<=\s)/);return t.length<=24?e:`${t.slice(0,12).join(``)}… ${t.slice(-12).join(``)}`}function PO(e,t){return e.start<Math.max(t.end,t.start+1)&&t.start<e.end&&e.start!==t.end}function FO(e,t,n){let r=e.claims.filter(({evidence:r})=>r.some(r=>(r.source?.text===t.id?e.anchors.get(r):void 0)?.parts.some(e=>n.some(({at:t})=>PO(e,t)))));if(r.length===0)return[];let i=r.map(({id:e})=>`\`${e}\``);return[`${g(`and`,x(i,5,`other claim`))} ${r.length===1?`quotes`:`quote`} the changed words`]}const IO={id:`source-shape`,summary:`A source file holds something other than the format allows.`,severity:`error`,page:`# source-shape

A source file holds something other than the format allows.

## Why it matters

A source begins with a few lines about it, its front matter, between two lines of \`---\`. The captured text
follows. Where the front matter is missing or not closed, nobody can say where the text begins, and none
of its quotes can be checked. Where one line of it is wrong, the text is still read, but an outlet or a
date may be lost.

## Fires

### No front matter

The text begins at once, so the outlet is not known.

\`sources/north-wire.txt\`:

\`\`\`text
The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: north-wire
        quote: The ferry left at noon
\`\`\`

\`\`\`report
error[source-shape]: source \`north-wire\` has no front matter
 --> sources/north-wire.txt:1:1
  |
1 | The ferry left at noon.
  | ^^^^^^^^^^^^^^^^^^^^^^^ the text begins at once
  |
  = note: where its text begins is not known, so no quote of \`north-wire\` was checked
  = help: begin the file with the lines \`---\`, \`outlet: …\`, and \`---\`

1 claim, 1 quote from 0 sources by 0 newsrooms: 0 verbatim, 1 unchecked
1 error
\`\`\`

### A date that is not written as a date

Dates run from the year to the day: 2026-05-04. "May 4" would be understood in one country and "4/5" in
two ways.

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
published: May 4, 2026
---
The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: north-wire
        quote: The ferry left at noon
\`\`\`

\`\`\`report
error[source-shape]: \`published\` of source \`north-wire\` needs a date such as 2020-10-29, 2020-10, or 2020
 --> sources/north-wire.txt:3:12
  |
3 | published: May 4, 2026
  |            ^^^^^^^^^^^

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 error
\`\`\`

### Two files with one id

The id of a source is its path without the extension. Which of the two is meant cannot be known, so
neither is read.

\`sources/north-wire.md\`:

\`\`\`text
---
outlet: North Wire
---
The ferry left at noon.
\`\`\`

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
---
The ferry left at one.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: north-wire
        quote: The ferry left at noon
\`\`\`

\`\`\`report
error[source-shape]: two files have the source id \`north-wire\`
 --> sources/north-wire.txt:1:1
  |
1 | ---
  | ^ this one
  |
 ::: sources/north-wire.md:1:1
  |
1 | ---
  | - and this one
  |
  = note: the id of a source is its path without the extension
  = note: no quote of \`north-wire\` was checked
  = help: rename one of them

1 claim, 1 quote from 0 sources by 0 newsrooms: 0 verbatim, 1 unchecked
1 error
\`\`\`

## Does not fire

### Only the outlet

Everything else may be left out. A line that the text does not bear out is better left out than guessed.

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
---
The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: north-wire
        quote: The ferry left at noon
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### A date as far as it is known

A month, a year, or a date with \`~\` for "about" is a date, too.

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
published: 2026-05
---
The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: north-wire
        quote: The ferry left at noon
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### A line of dashes in the text

The front matter ends at the first line \`---\` behind its beginning. Later ones belong to the text.

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
---
The ferry left at noon.
---
It is due back on Sunday.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-due-back
    claim: The ferry is due back on Sunday.
    evidence:
      - source: north-wire
        quote: It is due back on Sunday
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

A file that is not UTF-8, or that cannot be opened, has this finding as well; the page cannot show one. An
\`outlet\` may be any text: two spellings of one outlet count as two. Nothing is looked up, so an address or
a language that does not exist is not noticed.
`,check:e=>GC(e,`source`)},LO={id:`stale-acceptance`,summary:`An accepted finding is not found any more.`,severity:`error`,page:`# stale-acceptance

An accepted finding is not found any more.

## Why it matters

An editor may keep a finding on purpose, with a reason. The entry names the finding by its fingerprint,
which is made of the rule and of what the readings say. When those change, the finding is gone or is
another one, and the reason was written for something else. An entry that fits nothing looks like a
decision and decides nothing.

## Fires

### The quote has changed

The entry was written when the quote began at "the ferry". Since then the quote has been made longer, and
the finding is gone.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The harbour company has denied that the ferry was overloaded.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-overloaded
    claim: The ferry was overloaded.
    evidence:
      - source: harbour-news
        quote: has denied that the ferry was overloaded
accepted:
  - finding: fee4cd2c94064
    rule: quote-out-of-context
    reason: The claim is the rumour, and the report names the denial.
\`\`\`

\`\`\`report
error[stale-acceptance]: accepted finding \`fee4cd2c94064\` is not found any more
 --> claims/ferry.yaml:8:14
  |
8 |   - finding: fee4cd2c94064
  |              ^^^^^^^^^^^^^
  |
  = note: it was accepted because: The claim is the rumour, and the report names the denial.
  = help: remove the entry; if the readings changed, decide anew

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 error
\`\`\`

### Another rule is named

The finding is there, but it is not a finding of the rule that the entry names. So it is not accepted.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The harbour company has denied that the ferry was overloaded.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-overloaded
    claim: The ferry was overloaded.
    evidence:
      - source: harbour-news
        quote: the ferry was overloaded
accepted:
  - finding: fee4cd2c94064
    rule: retyped-quote
    reason: The claim is the rumour, and the report names the denial.
\`\`\`

\`\`\`report
warning[quote-out-of-context]: quote in \`ferry-overloaded\` leaves out "denied": in \`harbour-news\` the sentence denies it
 --> claims/ferry.yaml:6:16
  |
6 |         quote: the ferry was overloaded
  |                ^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: sources/harbour-news.txt:4:25
  |
4 | The harbour company has denied that the ferry was overloaded.
  |                         ------ left out
  |
 ::: sources/harbour-news.txt:4:37
  |
4 | The harbour company has denied that the ferry was overloaded.
  |                                     ------------------------ the quote
  |
  = help: quote "denied" too, or give the reading \`stance: denies\`

error[stale-acceptance]: accepted finding \`fee4cd2c94064\` is of rule \`quote-out-of-context\`, not of \`retyped-quote\`
 --> claims/ferry.yaml:9:11
  |
9 |     rule: retyped-quote
  |           ^^^^^^^^^^^^^
  |
  = note: it was accepted because: The claim is the rumour, and the report names the denial.
  = help: correct the rule, or remove the entry

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 error, 1 warning
\`\`\`

## Does not fire

### The finding is still there

It stays in the report as accepted, and no longer counts.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The harbour company has denied that the ferry was overloaded.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-overloaded
    claim: The ferry was overloaded.
    evidence:
      - source: harbour-news
        quote: the ferry was overloaded
accepted:
  - finding: fee4cd2c94064
    rule: quote-out-of-context
    reason: The claim is the rumour, and the report names the denial.
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings; 1 accepted
\`\`\`

### The claim has another name and place

Ids of claims, lines, and file names are no part of a fingerprint. A claim may be renamed or moved, and
the decision holds: nothing that it was about has changed.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The harbour company has denied that the ferry was overloaded.
\`\`\`

\`claims/rumours.yaml\`:

\`\`\`yaml
claims:
  - id: rumour-of-overload
    claim: The ferry was overloaded.
    evidence:
      - source: harbour-news
        quote: the ferry was overloaded
\`\`\`

\`claims/decisions.yaml\`:

\`\`\`yaml
accepted:
  - finding: fee4cd2c94064
    reason: The claim is the rumour, and the report names the denial.
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings; 1 accepted
\`\`\`

## Known limits

An entry cannot tell why its finding is gone: whether it was mended, or the readings changed and another
finding took its place. A fingerprint that was mistyped is reported in the same way.
`,*checkLedger(e,t){for(let{acceptance:n,state:r,otherRule:i}of e){if(r!==`stale`)continue;let{finding:e,rule:a,reason:o}=n;yield{message:i===void 0?`accepted finding \`${e.text}\` is not found any more`:`accepted finding \`${e.text}\` is of rule \`${i}\`, not of \`${a?.text}\``,primary:{at:Y(t,i!==void 0&&a||e),text:``},notes:[`it was accepted because: ${o}`],help:i===void 0?`remove the entry; if the readings changed, decide anew`:`correct the rule, or remove the entry`,subject:[e.text,a?.text??``]}}}},RO={id:`text-cut-by-comment`,summary:"An unquoted text ends at ` #`, where YAML begins a comment.",severity:`error`,page:`# text-cut-by-comment

An unquoted text ends at \` #\`, where YAML begins a comment.

## Why it matters

In YAML a space and a \`#\` begin a comment. In an unquoted text all words from there to the end of the line
are dropped, with no warning. What is left may well stand in the source word for word, so the quote would
pass, and nobody would learn that half of it is gone. A quote that is cut this way counts as unchecked.

## Fires

### A number sign in a quote

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry leaves from pier #3 at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: where-it-leaves
    claim: The ferry leaves from the third pier.
    evidence:
      - source: harbour-news
        quote: The ferry leaves from pier #3 at noon
\`\`\`

\`\`\`report
error[text-cut-by-comment]: a \`quote\` in claims/ferry.yaml ends at \`#\`, where YAML begins a comment
 --> claims/ferry.yaml:6:43
  |
6 |         quote: The ferry leaves from pier #3 at noon
  |                                           ^^^^^^^^^^ read as a comment
  |
 ::: claims/ferry.yaml:6:16
  |
6 |         quote: The ferry leaves from pier #3 at noon
  |                -------------------------- all that is left of the text
  |
  = help: put the whole text in quotation marks; a real comment goes on a line of its own

1 claim, 1 quote from 1 source by 1 newsroom: 0 verbatim, 1 unchecked
1 error
\`\`\`

### A comment behind a quote

This one may be meant as a comment. In a quote, a claim, or a reason the finding comes all the same: the
file does not show which it is, and a lost half of a quote is the greater harm.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry leaves from pier #3 at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: where-it-leaves
    claim: The ferry leaves from a pier.
    evidence:
      - source: harbour-news
        quote: The ferry leaves from pier # checked by phone
\`\`\`

\`\`\`report
error[text-cut-by-comment]: a \`quote\` in claims/ferry.yaml ends at \`#\`, where YAML begins a comment
 --> claims/ferry.yaml:6:43
  |
6 |         quote: The ferry leaves from pier # checked by phone
  |                                           ^^^^^^^^^^^^^^^^^^ read as a comment
  |
 ::: claims/ferry.yaml:6:16
  |
6 |         quote: The ferry leaves from pier # checked by phone
  |                -------------------------- all that is left of the text
  |
  = help: put the whole text in quotation marks; a real comment goes on a line of its own

1 claim, 1 quote from 1 source by 1 newsroom: 0 verbatim, 1 unchecked
1 error
\`\`\`

## Does not fire

### Text in quotation marks

Inside quotation marks, and on the lines after \`>-\`, a \`#\` is a character like any other.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry leaves from pier #3 at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: where-it-leaves
    claim: "The ferry leaves from pier #3."
    evidence:
      - source: harbour-news
        quote: "The ferry leaves from pier #3 at noon"
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### Real comments

A comment on a line of its own cuts nothing. Behind a value or a name, where comments are common, one with
a space after the \`#\` is taken for a comment.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News # the morning edition
---
Some 40 passengers were on board.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  # The count is from the harbour office.
  - id: passengers
    claim: The ferry had 40 passengers on board.
    value: 40 # as printed
    evidence:
      - source: harbour-news
        quote: Some 40 passengers were on board
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### A number sign inside a word

Only a \`#\` with a space before it begins a comment.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
Pier#3 is closed.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: pier-closed
    claim: The pier is closed.
    evidence:
      - source: harbour-news
        quote: Pier#3 is closed
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

A \`#\` at the very beginning of an unquoted text leaves nothing of it; then the entry is empty, which is a
matter for \`claim-shape\`. Behind a value or a name, a comment with no space after its \`#\` is reported as
text.
`,*check(e){for(let t of e.problems){if(t.kind!==`cut-by-comment`)continue;let n=e.texts.get(t.at.file)?.indexOf(`#`,t.at.end)??t.at.end;yield{message:`a \`${t.key}\` in ${t.at.file} ends at \`#\`, where YAML begins a comment`,primary:{at:{file:t.at.file,start:n,end:n+t.dropped.length},text:`read as a comment`},related:[{at:t.at,text:`all that is left of the text`}],help:`put the whole text in quotation marks; a real comment goes on a line of its own`,subject:[t.key,t.text,t.dropped]}}}},zO={id:`timeline-contradiction`,summary:`Dates and spans of time that cannot all be true together.`,severity:`error`,page:`# timeline-contradiction

Dates and spans of time that cannot all be true together.

## Why it matters

Two outlets need not speak of one date to be at odds. One gives the day of a meeting, another the day of the
next, a third says how long was between them: each pair is fine, and the three are not. The finding shows
every reading that takes part, so that the one that was read wrongly can be found.

## Fires

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The old ferry was sold in March 2031. The new one sailed on 29 October 2031.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The new ferry sailed ten months after the old one was sold.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
properties:
  date: { type: date }
claims:
  - id: old-ferry-sold
    claim: The old ferry was sold in March 2031.
    fact: old-ferry-sale/date
    value: 2031-03
    evidence:
      - { source: harbour-news, quote: The old ferry was sold in March 2031 }
  - id: new-ferry-sailed
    claim: The new ferry first sailed on 29 October 2031.
    fact: new-ferry/date
    value: 2031-10-29
    evidence:
      - { source: harbour-news, quote: The new one sailed on 29 October 2031 }
  - id: ten-months-between
    claim: The new ferry sailed ten months after the old one was sold.
    fact: new-ferry/date
    value: { after: old-ferry-sale/date, by: 10 months }
    evidence:
      - { source: coast-daily, quote: The new ferry sailed ten months after the old one was sold }
\`\`\`

\`\`\`report
error[timeline-contradiction]: the dates of \`new-ferry/date\` and \`old-ferry-sale/date\` contradict one another
  --> claims/ferry.yaml:12:11
   |
12 |     fact: new-ferry/date
   |           ^^^^^^^^^^^^^^ these 3 readings cannot all be true
   |
  ::: sources/harbour-news.txt:4:39
   |
 4 | The old ferry was sold in March 2031. The new one sailed on 29 October 2031.
   |                                       -------------------------------------
   |                                       Harbour News: 2031-10-29
   |
  ::: sources/coast-daily.txt:4:1
   |
 4 | The new ferry sailed ten months after the old one was sold.
   | ----------------------------------------------------------
   | Coast Daily: 10 months after old-ferry-sale/date
   |
  ::: sources/harbour-news.txt:4:1
   |
 4 | The old ferry was sold in March 2031. The new one sailed on 29 October 2031.
   | ------------------------------------ Harbour News: 2031-03
   |
   = note: new-ferry/date is 2031-10-29 (Harbour News, in \`new-ferry-sailed\`)
   = note: new-ferry/date is 10 months after old-ferry-sale/date (Coast Daily, in
           \`ten-months-between\`)
   = note: old-ferry-sale/date is 2031-03 (Harbour News, in \`old-ferry-sold\`)
   = help: hold each quote against its value; one of them is read wrongly, or is about something
           else
   = finding: f1c9ce32dbecc

3 claims, 3 quotes from 2 sources by 2 newsrooms: all verbatim
1 error
\`\`\`

## Does not fire

### Months as completed, or as rounded

From 6 February to 29 October are eight months and 23 days. "Eight months" counts those that are complete,
"nine months" rounds: both fit.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The two met on 6 February 2031 and on 29 October 2031, for the first time in eight months.
\`\`\`

\`claims/meetings.yaml\`:

\`\`\`yaml
properties:
  date: { type: date }
claims:
  - id: first-meeting
    claim: The two met on 6 February 2031.
    fact: first-meeting/date
    value: 2031-02-06
    evidence:
      - { source: harbour-news, quote: The two met on 6 February 2031 }
  - id: second-meeting
    claim: The two met again on 29 October 2031.
    fact: second-meeting/date
    value: 2031-10-29
    evidence:
      - { source: harbour-news, quote: on 29 October 2031 }
  - id: eight-months-between
    claim: Eight months lay between the two meetings.
    fact: second-meeting/date
    value: { after: first-meeting/date, by: 8 months }
    evidence:
      - { source: harbour-news, quote: for the first time in eight months }
\`\`\`

\`\`\`report
3 claims, 3 quotes from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

Only facts that refer to one another by \`after\` or \`before\` take part. Where the other fact has several
dates in several scopes, which one is meant is not known, and the reading binds nothing. Neither does a
reading that denies or hedges. Two dates of one fact are \`contradiction\`, or one of its kin.
`,*check(e){for(let{steps:t}of e.timeline){let n=[...new Set(t.map(({fact:e})=>e))].sort(),r=n.map(e=>`\`${e}\``),[i]=n,a=t.find(({fact:e})=>e===i)?.reading.claim;a&&i!==void 0&&(yield{message:`the dates of ${g(`and`,x(r,5,`other fact`))} contradict one another`,primary:{at:a.factAt?Y(e,a.factAt):a.at,text:`these ${t.length} readings cannot all be true`},related:t.map(({reading:t})=>AS(e,t)),notes:t.map(({says:e,reading:t})=>`${e} (${t.source.outlet}, in \`${t.claim.id}\`)`),help:`hold each quote against its value; one of them is read wrongly, or is about something else`,fact:i,readings:t.map(({reading:e})=>({claim:e.claim,evidence:e.evidence}))})}}};function BO(e){return e.replace(/^(?:\.?\/)?sources\//,``).replace(/\.(?:txt|md)$/,``)}const VO={id:`uncited-source`,summary:`No claim cites a source.`,severity:`note`,page:`# uncited-source

No claim cites a source.

## Why it matters

A text in the collection that no claim uses may have been forgotten, or its id was changed. It may also
hold the word that would decide a claim. This is a note: a text may well wait for its claims.

## Fires

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The ferry left at noon.
\`\`\`

\`sources/north-wire.txt\`:

\`\`\`text
---
outlet: North Wire
---
The ferry left at one.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: coast-daily
        quote: The ferry left at noon
\`\`\`

\`\`\`report
note[uncited-source]: no claim cites \`north-wire\` (North Wire)
 --> sources/north-wire.txt:1:1
  = help: quote it in a claim, or remove it

1 claim, 1 quote from 2 sources by 2 newsrooms: all verbatim
1 note
\`\`\`

## Does not fire

Being cited is what counts. Whether the quote is found is another matter, with a finding of its own.

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at one.
    evidence:
      - source: coast-daily
        quote: The ferry left at one, on its way to the islands
\`\`\`

\`\`\`report
error[quote-not-verbatim]: quote in \`ferry-left\` does not occur in \`coast-daily\`, nor in any other source
 --> claims/ferry.yaml:6:16
  |
6 |         quote: The ferry left at one, on its way to the islands
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no passage comes near this
  |
  = help: look the words up in the source, or remove the quote

1 claim, 1 quote from 1 source by 1 newsroom: 0 verbatim, 1 absent
1 error
\`\`\`

## Known limits

While a claims file cannot be read, the rule keeps silent, since what that file cites is not known. An
earlier version that another source \`supersedes\` counts like any other text.
`,*check(e){if(e.unreadClaims.size>0)return;let t=new Set(e.claims.flatMap(e=>e.evidence.map(({source:e})=>e&&BO(e.text))));for(let n of e.sources.values())t.has(n.id)||(yield{message:`no claim cites \`${n.id}\` (${n.outlet})`,primary:{at:{file:n.file,start:0,end:0},text:``},help:`quote it in a claim, or remove it`,source:n.id,subject:[n.id]})}};function HO(e,t,n){if(e.type===`text`||t.type===`text`)return e.type===t.type?e.shown.toLowerCase()===t.shown.toLowerCase()?`agrees`:`undecided`:e.type===`entity`||t.type===`entity`?`undecided`:`incomparable`;if(e.type===`date`&&t.type===`date`)return YO(e,t);if(e.type===`period`&&t.type===`period`)return QO(YO(e.start,t.start),YO(e.end,t.end));if(e.type===`duration`&&t.type===`duration`)return ZO(...XO(e,t));if(e.type===`quantity`&&t.type===`quantity`)return ek(e,t);if(e.type===`boolean`&&t.type===`boolean`)return e.holds===t.holds?`agrees`:`contradicts`;if(e.type===`ordinal`&&t.type===`ordinal`){let n=Math.abs(e.step-t.step);return n===0?`agrees`:n===1?`refines`:`contradicts`}return e.type===`entity`&&t.type===`entity`?e.id===t.id?`agrees`:n(e.id,t.id)||n(t.id,e.id)?`refines`:`contradicts`:UO(e,t)||UO(t,e)?`undecided`:`incomparable`}function UO(e,t){return e.type===`quantity`&&e.unit===``&&t.type===`duration`}function WO(e){switch(e.type){case`entity`:return`entity ${e.id}`;case`boolean`:return`boolean ${e.holds}`;case`ordinal`:return`ordinal ${e.step}`;case`text`:return`text ${e.shown.toLowerCase()}`;case`date`:return`date ${e.min} ${e.max}`;case`period`:return`period ${e.start.min} ${e.start.max} ${e.end.min} ${e.end.max}`;case`duration`:return`duration ${e.openMin?`>`:``}${e.min} ${e.openMax?`<`:``}${e.max}`;case`quantity`:return`quantity ${GO(e)} ${e.unit}`}}function GO({min:e,max:t,openMin:n,openMax:r}){let i=e=>Number.isSafeInteger(e)?e:Number(e.toPrecision(9));return`${n?`>`:``}${i(e)} ${r?`<`:``}${i(t)}`}function KO(e,t,n){let r=HO(e,t,n);return r===`refines`?e.type===`entity`&&t.type===`entity`?n(e.id,t.id):e.type===`period`&&t.type===`period`?qO(e.start,t.start)&&qO(e.end,t.end):e.type===`quantity`&&t.type===`quantity`?JO(e,t):e.type===`duration`&&t.type===`duration`?JO(...XO(e,t)):`min`in e&&`min`in t&&qO(e,t):r===`agrees`}function qO(e,t){return e.min>=t.min&&e.max<=t.max}function JO(e,t){let n=$O(e,t),r=(e,t)=>!(t?e<=n:e<-n);return r(e.min-t.min,t.openMin&&!e.openMin)&&r(t.max-e.max,t.openMax&&!e.openMax)}function YO(e,t){return e.min===t.min&&e.max===t.max?`agrees`:e.max<t.min||t.max<e.min?`contradicts`:`refines`}function XO(e,t){return e.months&&t.months?[{...e,...e.months},{...t,...t.months}]:[e,t]}function ZO(e,t){if(e.min===t.max&&(e.openMin||t.openMax)||t.min===e.max&&(t.openMin||e.openMax))return`contradicts`;let n=YO(e,t);return n===`agrees`&&(e.openMin!==t.openMin||e.openMax!==t.openMax)?`refines`:n}function QO(e,t){return e===`contradicts`||t===`contradicts`?`contradicts`:e===`agrees`&&t===`agrees`?`agrees`:`refines`}function $O(e,t){return 1e-9*Math.max(tk(e),tk(t))}function ek(e,t){if(e.unit!==t.unit)return nk(e.unit,t.unit)?`incomparable`:`undecided`;let n=(e.written===t.written?0:Math.max(e.leeway,t.leeway))+$O(e,t),[r,i]=[e.min-t.max,t.min-e.max],a=Math.max(r,i),o=r>i?e.openMin||t.openMax:t.openMin||e.openMax;if(a>n||o&&a>=-$O(e,t))return`contradicts`;let s=(e,t)=>e===t||Math.abs(e-t)<=n;return s(e.min,t.min)&&s(e.max,t.max)&&e.openMin===t.openMin&&e.openMax===t.openMax?`agrees`:`refines`}function tk({min:e,max:t}){return Math.max(Number.isFinite(e)?Math.abs(e):0,Number.isFinite(t)?Math.abs(t):0)}function nk(e,t){let n=e=>/^[A-Z%]/.test(e);return n(e)&&n(t)&&e.includes(`/`)===t.includes(`/`)}const rk={id:`uncorroborated`,summary:`A claim rests on fewer newsrooms than it must.`,severity:`warning`,page:`# uncorroborated

A claim rests on fewer newsrooms than it must.

## Why it matters

Two outlets that print one agency's text are one witness. A claim with \`min-independent: 2\` must rest on two
newsrooms, each with words that are in its source. Words that deny the claim or give another answer do not
count. The number can stand on one claim, or in \`crossquote.yaml\` for all of them. Fewer newsrooms do not make
a claim wrong; they leave it with fewer witnesses than the desk asked for.

## Fires

### Two outlets, one newsroom

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
origin: North Wire
---
The lighthouse was sold in March.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
origin: North Wire
---
The lighthouse was sold in March.
\`\`\`

\`claims/lighthouse.yaml\`:

\`\`\`yaml
claims:
  - id: lighthouse-sold
    claim: The lighthouse was sold.
    min-independent: 2
    evidence:
      - source: harbour-news
        quote: The lighthouse was sold in March
      - source: coast-daily
        quote: The lighthouse was sold in March
\`\`\`

\`\`\`report
warning[uncorroborated]: \`lighthouse-sold\` rests on 1 newsroom, and needs 2
 --> claims/lighthouse.yaml:2:9
  |
2 |   - id: lighthouse-sold
  |         ^^^^^^^^^^^^^^^ North Wire
  |
  = note: Coast Daily and Harbour News print what North Wire wrote
  = help: quote another newsroom, or lower \`min-independent\`

1 claim, 2 quotes from 2 sources by 1 newsroom: all verbatim
1 warning, none of which fails the check
\`\`\`

### A number for all claims

The setting in \`crossquote.yaml\` holds for every claim that gives no number of its own.

\`crossquote.yaml\`:

\`\`\`yaml
min-independent: 2
\`\`\`

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The lighthouse was sold in 2019.
\`\`\`

\`claims/lighthouse.yaml\`:

\`\`\`yaml
claims:
  - id: lighthouse-sold
    claim: The lighthouse was sold in 2019.
    evidence:
      - source: harbour-news
        quote: The lighthouse was sold in 2019
\`\`\`

\`\`\`report
warning[uncorroborated]: \`lighthouse-sold\` rests on 1 newsroom, and needs 2
 --> claims/lighthouse.yaml:2:9
  |
2 |   - id: lighthouse-sold
  |         ^^^^^^^^^^^^^^^ Harbour News
  |
  = help: quote another newsroom, or lower \`min-independent\`

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 warning, none of which fails the check
\`\`\`

## Does not fire

### Two newsrooms

Each outlet wrote its own text: without \`origin\`, the newsroom is the outlet itself.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The lighthouse was sold in March.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
In March the lighthouse was sold.
\`\`\`

\`claims/lighthouse.yaml\`:

\`\`\`yaml
claims:
  - id: lighthouse-sold
    claim: The lighthouse was sold.
    min-independent: 2
    evidence:
      - source: harbour-news
        quote: The lighthouse was sold in March
      - source: coast-daily
        quote: the lighthouse was sold
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

### A less exact answer

"In 2019" leaves room for March 2019, so Coast Daily supports the claim, too.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The lighthouse was sold in March 2019.
\`\`\`

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
The lighthouse was sold in 2019.
\`\`\`

\`claims/lighthouse.yaml\`:

\`\`\`yaml
claims:
  - id: lighthouse-sold
    claim: The lighthouse was sold in March 2019.
    value: 2019-03
    min-independent: 2
    evidence:
      - source: harbour-news
        quote: The lighthouse was sold in March 2019
      - source: coast-daily
        quote: The lighthouse was sold in 2019
        value: 2019
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

### No number was set

Where neither the claim nor \`crossquote.yaml\` gives \`min-independent\`, one newsroom is enough.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The lighthouse was sold in March.
\`\`\`

\`claims/lighthouse.yaml\`:

\`\`\`yaml
claims:
  - id: lighthouse-sold
    claim: The lighthouse was sold.
    evidence:
      - source: harbour-news
        quote: The lighthouse was sold in March
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

Newsrooms are counted, not people: two newsrooms that quote the same minister count as two. A copy without
\`origin\` counts as a newsroom of its own; \`undeclared-copy\` looks for those. Hedged words count as support.
`,*check(e){let t=Qw(e),n=iT(e);for(let r of e.claims){let i=r.minIndependent??e.config.minIndependent;if(i===void 0||r.evidence.every(({damaged:e})=>e))continue;let a=ik(e,r,t).filter(({source:e})=>!n.has(e.id));if(new Set(a.map(({source:e})=>e.newsroom)).size>=i&&a.some(({verbatim:e})=>!e))continue;let o=a.filter(({verbatim:e})=>e).map(({source:e})=>e),s=[...new Set(o.map(({newsroom:e})=>e))].sort();if(s.length>=i)continue;let c=[...new Set(o.map(({outlet:e})=>e))].sort(),l=c.length>s.length;yield{message:`\`${r.id}\` rests on ${h(s.length,`newsroom`)}, and needs ${i}`,primary:{at:r.at,text:s.length>0?s.join(`, `):`no newsroom says so`},notes:l?[`${g(`and`,c)} print what ${g(`and`,s)} wrote`]:[],help:"quote another newsroom, or lower `min-independent`",claim:r.id,readings:r.evidence.map(e=>({claim:r,evidence:e}))}}}};function ik(e,t,n){let r=eT(e,t.fact,t.value);return t.evidence.flatMap(i=>{let a=e.sources.get(i.source?.text??``),o=ae.includes(e.anchors.get(i)?.class??`unchecked`);if(!a||i.stance===`denies`)return[];let s=eT(e,t.fact,i.value);return!s||!r||[`agrees`,`refines`].includes(HO(s,r,n.isPartOf))?[{source:a,verbatim:o}]:[]})}const ak={id:`undeclared-copy`,summary:`Two outlets print nearly the same text, and their sources name no common origin.`,severity:`warning`,page:`# undeclared-copy

Two outlets print nearly the same text, and their sources name no common origin.

## Why it matters

Newspapers print the reports of news agencies, often word for word. Two outlets with one agency report are
one witness, not two. As long as the sources do not name the newsroom that wrote the text, the report
counts both, and a claim looks better supported than it is.

Copies of one text make one finding, however many outlets print it.

## Fires

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
A fire broke out on a ferry in the outer harbour late on Sunday.
The crew put it out within an hour, and nobody was hurt. The ship
had left the northern landing stage shortly before with forty people
on board. It was towed back during the night.
What caused the fire is not yet known.
\`\`\`

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
A fire broke out on a ferry in the outer harbour on Sunday night.
The crew put it out within an hour, and nobody was hurt. The ship
had left the northern landing stage shortly before with forty people
on board. It was towed back, the harbour office said.
\`\`\`

\`claims/fire.yaml\`:

\`\`\`yaml
claims:
  - id: nobody-hurt
    claim: Nobody was hurt.
    evidence:
      - source: coast-daily
        quote: nobody was hurt
      - source: harbour-news
        quote: nobody was hurt
\`\`\`

\`\`\`report
warning[undeclared-copy]: \`coast-daily\` and \`harbour-news\` are nearly the same text, from Coast Daily and Harbour News
 --> sources/coast-daily.txt:4:1
  |
4 | A fire broke out on a ferry in the outer harbour late on Sunday.
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Coast Daily
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | A fire broke out on a ferry in the outer harbour on Sunday night.
  | ----------------------------------------------------------------- Harbour News
  |
  = note: 76% of the shorter text's runs of 5 words stand in the other
  = help: give both the \`origin\` that wrote the text, so that they count as one newsroom

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 warning, none of which fails the check
\`\`\`

## Does not fire

### A common origin

Both sources name the newsroom that wrote the text, so the two count as one. Where one of the outlets
wrote it itself, only the other needs an \`origin\`.

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
origin: North Wire
---
A fire broke out on a ferry in the outer harbour late on Sunday.
The crew put it out within an hour, and nobody was hurt. The ship
had left the northern landing stage shortly before with forty people
on board. It was towed back during the night.
What caused the fire is not yet known.
\`\`\`

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
origin: North Wire
---
A fire broke out on a ferry in the outer harbour on Sunday night.
The crew put it out within an hour, and nobody was hurt. The ship
had left the northern landing stage shortly before with forty people
on board. It was towed back, the harbour office said.
\`\`\`

\`claims/fire.yaml\`:

\`\`\`yaml
claims:
  - id: nobody-hurt
    claim: Nobody was hurt.
    evidence:
      - source: coast-daily
        quote: nobody was hurt
      - source: harbour-news
        quote: nobody was hurt
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 1 newsroom: all verbatim
no findings
\`\`\`

### One outlet, two versions

An outlet that prints its own text again adds no witness, and the report does not count one.

\`sources/coast-daily-evening.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
A fire broke out on a ferry in the outer harbour late on Sunday.
The crew put it out within an hour, and nobody was hurt. The ship
had left the northern landing stage shortly before with forty people
on board. It was towed back during the night.
What caused the fire is not yet known.
\`\`\`

\`sources/coast-daily-morning.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
A fire broke out on a ferry in the outer harbour late on Sunday.
The crew put it out within an hour, and nobody was hurt. The ship
had left the northern landing stage shortly before with forty people
on board. It was towed back during the night.
An engine had overheated, police said.
\`\`\`

\`claims/fire.yaml\`:

\`\`\`yaml
claims:
  - id: nobody-hurt
    claim: Nobody was hurt.
    evidence:
      - source: coast-daily-evening
        quote: nobody was hurt
      - source: coast-daily-morning
        quote: nobody was hurt
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 1 newsroom: all verbatim
no findings
\`\`\`

### One event, two reports

Two newsrooms that write about one fire share names, numbers, and a phrase here and there. That is no
copy.

\`sources/coast-daily.txt\`:

\`\`\`text
---
outlet: Coast Daily
---
A fire broke out on a ferry in the outer harbour late on Sunday.
The crew put it out within an hour, and nobody was hurt. The ship
had left the northern landing stage shortly before with forty people
on board. It was towed back during the night.
What caused the fire is not yet known.
\`\`\`

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
Smoke rose over the water when the ferry to the islands caught fire
on Sunday night. Its captain turned back at once, and by ten o'clock
the flames were out. All forty passengers reached the quay, tired and
cold, but nobody was hurt. The harbour office will look into the cause.
\`\`\`

\`claims/fire.yaml\`:

\`\`\`yaml
claims:
  - id: nobody-hurt
    claim: Nobody was hurt.
    evidence:
      - source: coast-daily
        quote: nobody was hurt
      - source: harbour-news
        quote: nobody was hurt
\`\`\`

\`\`\`report
1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
no findings
\`\`\`

## Known limits

Texts of fewer than about 45 words are too short to tell copy from chance. Two texts are reported where
two fifths of the shorter one's runs of five words stand in the other. A report rewritten sentence by
sentence stays below that; a long statement that both outlets print in full may reach it.
`,*check(e){let t=[...e.sources.values()];if(!(new Set(t.map(({newsroom:e})=>e)).size<2))for(let{copies:n,share:r}of sk(e,t)){let[t,...i]=n;if(!t)continue;let a=[...new Set(n.map(({newsroom:e})=>e))],o=n.map(({id:e})=>`\`${e}\``),s=a.length>ok?h(a.length,`newsroom`):g(`and`,a);yield{message:`${g(`and`,x(o,ok,`more source`))} are nearly the same text, from ${s}`,primary:{at:mk(e,t),text:t.outlet},related:i.slice(0,ok).map(t=>({at:mk(e,t),text:t.outlet})),notes:[n.length===2?`${Math.round(100*r)}% of the shorter text's runs of 5 words stand in the other`:`of each two that were compared, at least ${Math.round(100*r)}% of the shorter one's runs of 5 words stand in the other`],help:`give ${n.length===2?`both`:`all of them`} the \`origin\` that wrote the text, so that they count as one newsroom`,source:t.id,subject:n.map(({id:e})=>e)}}}},ok=4;function sk(e,t){let n=/* @__PURE__ */ new Map,r=/* @__PURE__ */ new Map,i=t=>{let n=r.get(t)??lk(ck(e,t));return r.set(t,n),n};for(let[r,a]of dk(e,t)){if(r.outlet===a.outlet||r.newsroom===a.newsroom)continue;let e=uk(i(r),i(a));if(e<.4)continue;let[t,o]=[n.get(r),n.get(a)],s=t??o??{copies:/* @__PURE__ */ new Set,share:e};for(let e of[r,a,...t&&o?o.copies:[]])s.copies.add(e),n.set(e,s);s.share=Math.min(s.share,e,t&&o?o.share:e)}return[...new Set(n.values())].map(({copies:e,share:t})=>({copies:[...e].sort((e,t)=>e.id<t.id?-1:1),share:t})).sort((e,t)=>(e.copies[0]?.id??``)<(t.copies[0]?.id??``)?-1:1)}function ck(e,t){let n=co((e.texts.get(t.file)??``).slice(t.body.start,t.body.end)),r=new Uint32Array(Math.max(0,n.length-5+1));for(let e=0;e<r.length;e++){let t=0;for(let r=0;r<5;r++)t=Math.imul(t,16777619)^n[e+r];r[e]=t}return r}function lk(e){e.sort();let t=0;for(let n of e)(t===0||n!==e[t-1])&&(e[t++]=n);return e.slice(0,t)}function uk(e,t){let n=Math.min(e.length,t.length);if(n<40)return 0;let r=0;for(let n=0,i=0;n<e.length&&i<t.length;){let[a,o]=[e[n],t[i]];a===o&&r++,a<=o&&n++,o<=a&&i++}return r/n}function dk(e,t){let n=fk(e,t),r=e=>Math.floor(e/t.length),i=t.map(()=>/* @__PURE__ */ new Set);for(let[e,a]of n.entries()){let o=r(a);for(let s=e+1;s<=e+8&&s<n.length;s++){let e=n[s];if(r(e)!==o)break;i[a%t.length]?.add(e%t.length)}}return i.flatMap((e,n)=>[...e].map(e=>[t[n],t[e]]))}function fk(e,t){let n=[];for(let[r,i]of t.entries()){let a=lk(pk(ck(e,i)));for(let e of a)n.push(e*t.length+r)}return new Float64Array(n).sort()}function pk(e){let t=0;for(let n of e)n%8==0&&(e[t++]=n);return e.subarray(0,t)}function mk(e,t){let n=e.texts.get(t.file)??``,r=t.body.start+(/^\s*/.exec(n.slice(t.body.start,t.body.end))?.[0].length??0),i=/^[^\r\n]*/.exec(n.slice(r,t.body.end))?.[0].length??0;return{file:t.file,start:r,end:r+i}}const hk={id:`unknown-source`,summary:`A claim cites a source that is not there.`,severity:`error`,page:`# unknown-source

A claim cites a source that is not there.

## Why it matters

A quote can only be checked in a text. Where the text is missing, or its name is misspelt, the quote
counts as unchecked, never as found. Nothing else is said about it until the source is there.

## Fires

### A misspelt id

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: harbor-news
        quote: The ferry left at noon
      - source: harbour-news
        quote: The ferry left at noon
\`\`\`

\`\`\`report
error[unknown-source]: \`ferry-left\` cites unknown source \`harbor-news\`
 --> claims/ferry.yaml:5:17
  |
5 |       - source: harbor-news
  |                 ^^^^^^^^^^^ no source has this id
  |
  = note: its quote was not checked
  = help: did you mean \`harbour-news\`?
  = fix: \`crossquote fix\` can cite \`harbour-news\`

1 claim, 2 quotes from 1 source by 1 newsroom: 1 verbatim, 1 unchecked
1 error
\`\`\`

### A path in place of the id

The id of a source is its path below the folder of sources, without the extension.

\`sources/2026/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: sources/2026/harbour-news.txt
        quote: The ferry left at noon
      - source: 2026/harbour-news
        quote: left at noon
\`\`\`

\`\`\`report
error[unknown-source]: \`ferry-left\` cites unknown source \`sources/2026/harbour-news.txt\`
 --> claims/ferry.yaml:5:17
  |
5 |       - source: sources/2026/harbour-news.txt
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no source has this id
  |
  = note: its quote was not checked
  = help: write \`2026/harbour-news\`: the id is the path without folder and extension
  = fix: \`crossquote fix\` can cite \`2026/harbour-news\`

1 claim, 2 quotes from 1 source by 1 newsroom: 1 verbatim, 1 unchecked
1 error
\`\`\`

## Does not fire

### A source that is there but cannot be read

The fault is in the source, so the finding is about the source. One cause is told once.

\`sources/harbour-news.txt\`:

\`\`\`text
The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: harbour-news
        quote: The ferry left at noon
\`\`\`

\`\`\`report
error[source-shape]: source \`harbour-news\` has no front matter
 --> sources/harbour-news.txt:1:1
  |
1 | The ferry left at noon.
  | ^^^^^^^^^^^^^^^^^^^^^^^ the text begins at once
  |
  = note: where its text begins is not known, so no quote of \`harbour-news\` was checked
  = help: begin the file with the lines \`---\`, \`outlet: …\`, and \`---\`

1 claim, 1 quote from 0 sources by 0 newsrooms: 0 verbatim, 1 unchecked
1 error
\`\`\`

### A quote with no source

Here no source is named that could be unknown. The missing key is a matter for \`claim-shape\`.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The ferry left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: harbour-news
        quote: The ferry left at noon
      - quote: left at noon
\`\`\`

\`\`\`report
error[claim-shape]: evidence 2 of claim \`ferry-left\` has no \`source\`
 --> claims/ferry.yaml:7:9
  |
7 |       - quote: left at noon
  |         ^^^^^
  |
  = help: add \`source: …\`

1 claim, 2 quotes from 1 source by 1 newsroom: 1 verbatim, 1 unchecked
1 error
\`\`\`

## Known limits

Ids are compared letter by letter, capitals too. A name is suggested only where it is near. A source that
is named in \`supersedes\` is not looked up.
`,*check(e){for(let t of e.claims)for(let n of t.evidence){let r=n.source;if(!r||n.damaged||e.sources.has(r.text)||e.unreadable.has(r.text))continue;let i=BO(r.text),a=dO(e,n,e.sources.has(i)?[i]:_(r.text,e.sources.keys()));yield{message:`\`${t.id}\` cites unknown source \`${r.text}\``,primary:{at:Y(e,r),text:`no source has this id`},notes:[`its quote was not checked`],help:e.sources.has(i)?`write \`${i}\`: the id is the path without folder and extension`:C(r.text,e.sources.keys())??`add the text to the sources, or correct the id`,...a&&{fix:a},claim:t.id,source:r.text,readings:[{claim:t,evidence:n}]}}}},gk=`about|around|roughly|approximately|some|nearly|almost|just under|close to|at least|no fewer than|n(?:o|ot) less than|(?:n(?:o|ot) )?more than|over|above|up to|at most|less than|fewer than|under|below|between|from`,_k=RegExp(`(?<![${G}\\d.,])(?:(?:${gk}) )?(?:minus )?(?:(?:[+-] ?)?(?:(?:[a-z]{1,2}\\$|[$¢-¥\u20A0-\u20CF]|(?:usd|eur|gbp|jpy|krw|cny|chf)(?= ?\\d)) ?)?\\d|[+-]?\\.\\d|(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|an? (?:dozen|hundred|thousand|million|billion|trillion))(?![${G}]))`,`g`),vk=RegExp(`(?<![${G}\\d.,:])\\d{1,2}(?::\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\b\\.?)?| ?[ap]\\.m\\.| ?[ap]m\\b| o'clock)(?![${G}\\d])`,`g`),yk=/\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|teen|twent|thirt|fort|fift|half|dozen|hundred|thousand|illion|first|second|third|fif|nin|th\b|scores|long|\ban? \w|quarter/;function bk(e){let t=jv(e),n=[...t.matchAll(vk)].map(({0:{length:e},index:t})=>({start:t,end:t+e})),r=xk({text:e,lower:t},n);return yk.test(r.lower)?[Hk,Bk,Ak,Sk,Nk,Fk,Lk].flatMap(e=>{let t=e(r);return r=xk(r,t),t}):[]}function xk({text:e,lower:t},n){return n.length===0?{text:e,lower:t}:{text:Lr(e,n),lower:Lr(t,n)}}function Sk({text:e,lower:t}){let n=[],r=0;for(let{index:i}of t.matchAll(_k)){if(i<r)continue;let t=e.slice(i,i+60).replace(/ {2,}/g,e=>`\0`.repeat(e.length)),a=jk(t);if(!a||/^(?:st|nd|rd|th)\b/.test(a.rest)||Xv(/^-([A-Za-z]+)/.exec(a.rest)?.[1]??``)!==void 0)continue;let o=t.slice(0,a.end),s=t.slice(a.bound?.start??0,a.bound?.end??0),c=t.slice(0,a.bound?.end??a.end),l=e=>Ww({...a,rest:e},c),u=e=>zw({...a,rest:e},s?c:`${o} ${e}`),d=[3,2,1].map(e=>a.rest.replace(/^-/,``).split(/[\s\0,.;:)]+/).slice(0,e).join(` `).trim()),f=/^ ?(?:%|(?:per ?cent|pct)\b)/.exec(a.rest)?.[0],p=d.filter(e=>e!==`in`||wk(t.slice(a.end))).map(l).find(e=>e&&Ck(e)),m=f===void 0?p??Uw(o+s):l(`%`),[,,h=``]=d,g=u(h.replace(/-(?:long|old)$/,``))??u(h.split(`-`)[0]??``),_=/^(?:one|half)$/i.test(o)&&!g?`nothing`:`all`;r=i+c.length;let v=d.find(e=>Ek.test(e))?.replace(Ek,``),y=[/\dm$/.test(o)?l(Tk.test(h)?``:h):void 0,f!==void 0&&p?.unit.includes(`/`)?p:void 0,f===void 0&&p?.unit.includes(`/`)&&v!==void 0?l(v):void 0,/^pounds?$/i.test(h)?Ww({...a,currency:`GBP`,rest:``},c):void 0,g&&/^over /i.test(o)?Rw(`${o.slice(5)} ${h}`):void 0,s?void 0:Ok(t,a.end)].filter(e=>e!==void 0);n.push({text:c,start:i,end:r,quantity:m,duration:g,...y.length>0&&{others:y},refuses:_})}return n}function Ck({unit:e}){return/^[A-Z%]|\//.test(e)}function wk(e){return/^(?:-?in|\sin(?:[.,;:)]|$|\s(?:tall|high|long|wide|deep|thick|of (?:rain|snow))))/i.test(e)}const Tk=/^(?:in|for|to|from|on|at|of|and|or|by|with|as|an?|per)$/i,Ek=/ ?(?:\/|(?:^|\b)(?:per|an?|each|every) ).*$/i,Dk=/^[ -]?(?:years?|months?|weeks?|days?|hours?|minutes?)(?:(?:,? and|,)? (?:\d[\d.]*|[a-z]+(?:-[a-z]+)?) (?:months?|weeks?|days?|hours?|minutes?|seconds?)\b){1,4}(?! (?:ago|later|earlier|after|before)\b)/i;function Ok(e,t){let n=Dk.exec(e.slice(t))?.[0];if(n===void 0)return;let r=[...n.matchAll(/year|month|week|day|hour|minute|second/gi)].map(([e])=>Rw(`1 ${e}`)?.max??0);if(r.every((e,t)=>t===0||e<(r[t-1]??0)))return Rw(e.slice(0,t)+n.replace(`-`,` `).replace(/,(?! and)/g,` and`).replace(/, and/g,` and`))}const kk=RegExp(`(?<![${G}\\d.,-])(\\d)[ -](?:foot|feet|ft)-(\\d{1,2})(?![${G}\\d])`,`g`);function Ak({text:e,lower:t}){return[...t.matchAll(kk)].map(({0:t,1:n,2:r,index:i})=>({...Uk(e,i,t),quantity:Uw(`${n} ft ${r} in`),duration:void 0,refuses:`all`}))}function jk(e){let t=ty(e);if(!t||t.min<=t.max)return t;let n=ty(e.slice(0,e.indexOf(`-`,1)));return n&&{...n,rest:e.slice(e.indexOf(`-`,1))}}const Mk=RegExp(`(?<![${G}\\d-])(?:(\\d+)(?:st|nd|rd|th)|([a-z]+(?:-[a-z]+)?))(?![${G}\\d])`,`g`);function Nk({text:e,lower:t}){return[...t.matchAll(Mk)].flatMap(({0:t,1:n,2:r,index:i})=>{let a=n===void 0?Xv(r??``):Number(n);if(a===void 0)return[];let o=a>2?`bare numbers`:`nothing`,s=Uw(String(a));return[{...Uk(e,i,t),quantity:s,duration:void 0,refuses:o}]})}const Pk=RegExp(`(?<![${G}\\d])(?:an? (second|minute|hour|day|week|month|year|decade|century)(-long)?|(day|week|month|year)long)(?![${G}])`,`g`);function Fk({text:e,lower:t}){return[...t.matchAll(Pk)].map(({0:t,1:n,2:r,3:i,index:a})=>({...Uk(e,a,t),quantity:void 0,duration:Rw(`1 ${n??i}`),refuses:r??i?`all`:`nothing`}))}const Ik=RegExp(`(?<![${G}\\d])(?:none|nobody|no[ -]one)(?![${G}])`,`g`);function Lk({text:e,lower:t}){return[...t.matchAll(Ik)].map(({0:t,index:n})=>({...Uk(e,n,t),quantity:Uw(`0`),duration:void 0,refuses:`nothing`}))}const Rk=`(tens|dozens|scores|hundreds|thousands|millions|billions)`,zk=RegExp(`(?<![${G}\\d])(?!scores (?!of )|scores of \\d)${Rk}(?: of ${Rk})?(?![${G}])`,`g`);function Bk({text:e,lower:t}){return[...t.matchAll(zk)].map(({0:t,1:n=``,2:r,index:i})=>{let a=(iy[n]??1)*(iy[r??``]??1),o=Uw(`${1.5*a}-${(a<1e3?100:1e3)*a}`);return{...Uk(e,i,t),quantity:o,duration:void 0,refuses:`all`}})}const Vk=RegExp(`(?<![${G}\\d.,])(?:(${gk}) )?(?:(an?|one|two|three|four|five|nine)[ -](half|third|quarter|fourth|fifth|tenth)s?(?= of(?! an? [a-z]+illion)|[.,;]|$)|(half)(?= of (?!an? ))|(one|two|three|four|five|six|seven|eight|nine|\\d+) (?:in|out of) (two|three|four|five|six|seven|eight|nine|ten|\\d+)(?! (?:[a-z]+ )?(?:days?|weeks?|months?|years?|hours?|minutes?)))(?![${G}\\d])`,`g`);function Hk({text:e,lower:t}){return[...t.matchAll(Vk)].flatMap(t=>{let{0:n,1:r,2:i,3:a,4:o,5:s,6:c,index:l}=t,u=(e=``)=>/^an?$/.test(e)?1:Uv(e)?.number??Number(e),d=o?1/2:a?u(i)/(Gv[a]??1):u(s)/u(c);if(!(d>0&&d<1))return[];let f=Uw(r===void 0||/^(?:between|from)$/.test(r)?`${(100*d-.7).toFixed(1)}-${(100*d+.7).toFixed(1)} %`:`${r} ${(100*d).toFixed(1)} %`);return[{...Uk(e,l,n),quantity:f,duration:void 0,refuses:`percentages`}]})}function Uk(e,t,n){let r=t+n.length;return{text:e.slice(t,r),start:t,end:r}}const Wk={admitted:!0},Gk={before:``,behind:``};function Kk(e,t,n,r=Gk){if(!Jk(e)&&e.type!==`quantity`&&e.type!==`duration`)return Wk;let i=Yk(t,r);return Jk(e)?Zk(e,Xk(i,n)):iA(e,i,n)}function qk(e,t){let n=Yk(e,t);return(e,t)=>Qk(e,Xk(n,t))}function Jk(e){return e.type===`date`||e.type===`period`}function Yk(e,t){let[n,r,i]=[D(t.before),D(e),D(t.behind)],a=n+r+i;return{text:a,said:uD(a),place:{start:n.length,end:n.length+r.length}}}function Xk({text:e,said:t,place:n},r){let i=UD(e,t,r),a=i.filter(e=>e.joined&&e.start>=n.start&&e.end<=n.end);return i.filter(e=>!e.stamp&&(e.joined?a.includes(e):e.start<n.end&&e.end>n.start)&&!a.some(t=>t!==e&&e.start>=t.start&&e.end<=t.end))}function Zk(e,t){return Qk(e,t)?Wk:{admitted:!1,says:nA(t.map(rA))}}function Qk(e,t){return t.length===0||t.some(t=>$k(e,t))}function $k(e,t){return t.readings.length===0?(e.type===`date`?[e]:[e.start,e.end]).some(e=>tA(e,t.recurs??{})):e.type===`date`?t.readings.some(t=>eA(t,e)):t.ends?eA(t.ends.start,e.start)&&eA(t.ends.end,e.end):t.readings.some(t=>eA(t,e.start)||eA(t,e.end))}function eA(e,t){return e.min<=t.max&&t.min<=e.max}function tA({min:e,max:t},{month:n,firstDay:r=1,lastDay:i=31,weekday:a}){if(t-e>1461||n===void 0&&a===void 0)return!0;for(let o=e;o<=t;o++){let e=Ey(o);if(!(n!==void 0&&(e.month!==n||e.day<r||e.day>i))&&(a===void 0||zy(o)===a))return!0}return!1}function nA(e){return x(e,8,`more`,`more`).join(`; `)}function rA({text:e,readings:t}){let n=t.map(Ly).join(` or `);return n===``?`"${e.trim()}"`:`"${e.trim()}" (${n})`}function iA(e,{text:t,said:n,place:r},i){let a=bk(Lr(t,UD(t,n,i)).slice(r.start,r.end)).flatMap(({text:t,quantity:n,duration:r,others:i=[],refuses:a})=>{let o=e.type===`duration`?r&&lA(r):n,s=i.filter(({type:t})=>t===e.type);return[...o?[{words:o.type===`duration`?o.shown:t,found:o,refuses:a}]:[],...s.map(e=>({words:t,found:e,refuses:`nothing`}))]}),o=a.filter(({refuses:t})=>sA(t,e)),s=e.type===`quantity`&&e.max<0&&aA.test(t)?oA(e):void 0;return o.length===0||a.some(({found:t})=>uA(e,t)||s!==void 0&&uA(s,t))?Wk:{admitted:!1,says:nA(o.map(({words:e})=>`"${e}"`))}}const aA=/\b(?:f[ae]ll(?:s|en|ing)?|down|drop(?:s|ped|ping)?|decline[sd]?|declining|los[ts]|loses?|losing|loss(?:es)?|decreas\w+|shr[aiu]nk\w*|contract(?:s|ed|ion)|slip(?:s|ped)?|sl[iu]mp\w*|plung\w+|tumbl\w+|slid|sank|shed|cut|lower(?:ed)?|reduc\w+|deficit|negative|below)\b/i;function oA(e){let{min:t,max:n,openMin:r,openMax:i}=e;return{...e,min:-n,max:-t,openMin:i,openMax:r}}function sA(e,t){let n=t.type===`quantity`?t.unit:void 0;return e===`bare numbers`?n===``:e===`percentages`?n===`%`:e===`all`}const cA=86400;function lA(e){let t=ty(e.shown),n=/^-?(?:week|fortnight|month|year|decade|centur)/.test(t?.rest??``)?Iy(e.shown):void 0;if(!t||!n||t.min!==t.max||!Number.isInteger(t.min))return e;let r=Rw(`${t.min+1} ${t.rest}`)?.min??e.max,{months:i,...a}=e;return{...a,min:Math.min(e.min,n.min*cA),max:Math.max(e.max,Math.min(n.max*cA,r-cA))}}function uA(e,t){if(e.type===`quantity`&&t.type===`quantity`&&!/^[A-Z%]|\//.test(e.unit)){let n=e=>({...e,unit:``,writtenUnit:``});return!/^[A-Z%]|\//.test(t.unit)&&HO(n(e),n(t),()=>!1)!==`contradicts`}let n=HO(e,t,()=>!1);return n===`agrees`||n===`refines`}const dA={id:`value-not-in-claim`,summary:`The claim's own sentence cannot mean the value that it is given.`,severity:`warning`,page:`# value-not-in-claim

The claim's own sentence cannot mean the value that it is given.

## Why it matters

People read the sentence, the comparison reads the value. Where the two part company, everything that is
found about the value is told about something else.

## Fires

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2031-10-29
---
The two mayors met in March.
\`\`\`

\`claims/mayors.yaml\`:

\`\`\`yaml
claims:
  - id: mayors-met
    claim: The two mayors met in February.
    fact: mayors/met
    value: 2031-03
    evidence:
      - { source: harbour-news, quote: The two mayors met in March }
\`\`\`

\`\`\`report
warning[value-not-in-claim]: the sentence of claim \`mayors-met\` does not state its value, 2031-03
 --> claims/mayors.yaml:5:12
  |
5 |     value: 2031-03
  |            ^^^^^^^ value of the claim
  |
 ::: claims/mayors.yaml:3:12
  |
3 |     claim: The two mayors met in February.
  |            ------------------------------- its sentence
  |
  = note: the sentence says "in February"
  = help: correct the sentence or the value, so that they say the same
  = finding: f021f29d3fa24

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 warning, none of which fails the check
\`\`\`

## Does not fire

### The same in other words

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2031-10-29
---
The meeting went on for 120 minutes.
\`\`\`

\`claims/mayors.yaml\`:

\`\`\`yaml
claims:
  - id: meeting-length
    claim: It was a two-hour meeting.
    fact: meeting/length
    value: 120 minutes
    evidence:
      - { source: harbour-news, quote: The meeting went on for 120 minutes }
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### A sentence without a date or number

Nothing is said where the sentence states no date or number at all.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2031-10-29
---
The two mayors met in March.
\`\`\`

\`claims/mayors.yaml\`:

\`\`\`yaml
claims:
  - id: mayors-met
    claim: The two mayors have met this spring.
    fact: mayors/met
    value: 2031-03
    evidence:
      - { source: harbour-news, quote: The two mayors met in March }
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

A sentence has no day of its own: "last year" and "on Friday" are read from the claim's \`as-of\`, and without one
only name a weekday or a month. Only the value of the claim is held against it, not one that a piece of
evidence has for itself.
`,*check(e){for(let t of e.claims){let{value:n,statement:r}=t;if(!n||!(`text`in n)||!r)continue;let i=eT(e,t.fact,n),a=t.scope.get(`as-of`)?.text,o=i&&Kk(i,r.text,a===void 0?void 0:hy(a.trim()));i&&o&&!o.admitted&&(yield{message:`the sentence of claim \`${t.id}\` does not state its value, ${i.shown}`,primary:{at:Y(e,n),text:`value of the claim`},related:[{at:Y(e,r),text:`its sentence`}],notes:[`the sentence says ${o.says}`],help:`correct the sentence or the value, so that they say the same`,claim:t.id,fact:t.fact,readings:t.evidence.map(e=>({claim:t,evidence:e})),subject:[r.text]})}}},fA={id:`value-not-in-quote`,summary:`The words of a quote cannot mean the value that is read from them.`,severity:`warning`,page:`# value-not-in-quote

The words of a quote cannot mean the value that is read from them.

## Why it matters

A quote can be verbatim and the value beside it wrong: the quote says "since February", the value says March. The
rule works out what the words can mean in a text of that day, and warns where the value is none of it. News
looks back unless it says otherwise: "in November" in a text of October is last year's, "will meet in
November" is this year's. The verb nearest to the date tells, in the whole sentence around the quote: "said Tuesday
he will resign" is the last Tuesday. Where a quote holds several dates, \`phrase\` names the words that carry the value.

Months, weekdays, quarters, seasons, and holidays without a year are read so, and "last", "this", "next", "ago",
"earlier this month", "the end of the year", ranges, and anniversaries. Amounts are read in words and digits, with
their unit; "eight months" are completed or rounded ones, "dozens" at least two of them, "two-thirds" is 67%. A bound
may stand before or behind: "at least two hours", "two hours or more", "two weeks at most", "more than half". "Fell
3%" may be a change of -3%.

## Fires

### A month that the words do not name

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2031-10-29
---
It was the first meeting of the two mayors since February.
\`\`\`

\`claims/mayors.yaml\`:

\`\`\`yaml
claims:
  - id: mayors-last-met
    claim: The two mayors last met in March.
    fact: mayors/last-meeting
    value: 2031-03
    evidence:
      - source: harbour-news
        quote: the first meeting of the two mayors since February
\`\`\`

\`\`\`report
warning[value-not-in-quote]: quote in \`mayors-last-met\` does not state 2031-03
 --> claims/mayors.yaml:5:12
  |
5 |     value: 2031-03
  |            ^^^^^^^ value of the reading
  |
 ::: claims/mayors.yaml:8:16
  |
8 |         quote: the first meeting of the two mayors since February
  |                -------------------------------------------------- the words it is read from
  |
  = note: in a text of 2031-10-29, the words name "since February" (2031-02)
  = help: correct the value, or extend the quote to the words that state it; \`phrase\` names them
          where there are several
  = finding: fee194bed01bc

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 warning, none of which fails the check
\`\`\`

### A figure

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
About 1,900 passengers were on board.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: passengers
    claim: There were passengers on board.
    fact: ferry/passengers
    value: 1,090 passengers
    evidence:
      - { source: harbour-news, quote: "About 1,900 passengers were on board" }
\`\`\`

\`\`\`report
warning[value-not-in-quote]: quote in \`passengers\` does not state 1,090 passengers
 --> claims/ferry.yaml:5:12
  |
5 |     value: 1,090 passengers
  |            ^^^^^^^^^^^^^^^^ value of the reading
  |
 ::: claims/ferry.yaml:7:41
  |
7 |       - { source: harbour-news, quote: "About 1,900 passengers were on board" }
  |                                         ------------------------------------
  |                                         the words it is read from
  |
  = note: the words state "About 1,900"
  = help: correct the value, or extend the quote to the words that state it; \`phrase\` names them
          where there are several
  = finding: f059949d8c818

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 warning, none of which fails the check
\`\`\`

### A phrase that the quote does not hold

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2031-10-29
---
The mayors met in June.
\`\`\`

\`claims/mayors.yaml\`:

\`\`\`yaml
claims:
  - id: mayors-met
    claim: The mayors met in May.
    fact: mayors/meeting
    value: 2031-05
    evidence:
      - { source: harbour-news, quote: The mayors met in June, phrase: in May }
\`\`\`

\`\`\`report
warning[value-not-in-quote]: phrase of a quote in \`mayors-met\` does not stand in that quote
 --> claims/mayors.yaml:7:72
  |
7 |       - { source: harbour-news, quote: The mayors met in June, phrase: in May }
  |                                                                        ^^^^^^ not in the quote
  |
 ::: claims/mayors.yaml:7:40
  |
7 |       - { source: harbour-news, quote: The mayors met in June, phrase: in May }
  |                                        ---------------------- the quote
  |
  = note: whether the quote states 2031-05 was not checked
  = help: \`phrase\` repeats the words of the quote that carry the value
  = finding: f7a0e1452ee01

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 warning, none of which fails the check
\`\`\`

### A day of the past that the words put ahead

Where nothing but the tense tells, it decides.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2031-10-29
---
The two councils will vote on Friday.
\`\`\`

\`claims/mayors.yaml\`:

\`\`\`yaml
claims:
  - id: vote-day
    claim: The councils vote.
    fact: councils/vote
    value: 2031-10-24
    evidence:
      - source: harbour-news
        quote: The two councils will vote on Friday
\`\`\`

\`\`\`report
warning[value-not-in-quote]: quote in \`vote-day\` does not state 2031-10-24
 --> claims/mayors.yaml:5:12
  |
5 |     value: 2031-10-24
  |            ^^^^^^^^^^ value of the reading
  |
 ::: claims/mayors.yaml:8:16
  |
8 |         quote: The two councils will vote on Friday
  |                ------------------------------------ the words it is read from
  |
  = note: in a text of 2031-10-29, the words name "on Friday" (2031-10-31)
  = help: correct the value, or extend the quote to the words that state it; \`phrase\` names them
          where there are several
  = finding: f2317b0d8ed6d

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 warning, none of which fails the check
\`\`\`

## Does not fire

### A finer value

The words name a decade, the value a year of it. The curator may know more than the quote says.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge dates from the 1960s.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-built
    claim: The bridge was built in 1965.
    fact: bridge/built
    value: 1965
    evidence:
      - { source: harbour-news, quote: The bridge dates from the 1960s }
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### A text without a date

Which year is meant cannot be known, so "in February" only says which month.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The two mayors met in February.
\`\`\`

\`claims/mayors.yaml\`:

\`\`\`yaml
claims:
  - id: mayors-met
    claim: The two mayors met in February.
    fact: mayors/met
    value: 2031-02-06
    evidence:
      - { source: harbour-news, quote: The two mayors met in February }
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### Words that hold no date

Nothing is said where the words hold no date or number: the value may rest on other knowledge.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2031-10-29
---
The two mayors sat down at the second table. They may march on.
\`\`\`

\`claims/mayors.yaml\`:

\`\`\`yaml
claims:
  - id: mayors-met
    claim: The two mayors met.
    fact: mayors/met
    value: 2031-10-28
    evidence:
      - { source: harbour-news, quote: The two mayors sat down at the second table }
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### A verb of the sentence that is not the date's

"Will" stands beside the date, and "said" is its verb.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2031-10-29
---
The mayor told reporters Tuesday that more ferries will be ordered by the end of next month.
\`\`\`

\`claims/mayors.yaml\`:

\`\`\`yaml
claims:
  - id: ferries-announced
    claim: The mayor announced more ferries.
    fact: ferries/announced
    value: 2031-10-28
    evidence:
      - source: harbour-news
        quote: The mayor told reporters Tuesday that more ferries will be ordered
        said-by: the mayor
  - id: ferries-ordered
    claim: More ferries are to be ordered.
    fact: ferries/ordered
    value: 2031-11
    evidence:
      - source: harbour-news
        quote: more ferries will be ordered by the end of next month
        said-by: the mayor
\`\`\`

\`\`\`report
2 claims, 2 quotes from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### A day between two that are named

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
published: 2031-10-29
---
The fair was held from Sept. 28 to Oct. 3.
\`\`\`

\`claims/fair.yaml\`:

\`\`\`yaml
claims:
  - id: fair-held
    claim: The fair was held.
    fact: fair/held
    value: 2031-10-01
    evidence:
      - { source: harbour-news, quote: The fair was held from Sept. 28 to Oct. 3 }
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### A time that was rounded

Eight months and 22 days are eight months, completed. The hours of a clock and the date that a page prints about
itself count nothing.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The mayors met at 09:30 for the first time in eight months. Published : Oct. 29, 2031 - 09:12
\`\`\`

\`claims/mayors.yaml\`:

\`\`\`yaml
claims:
  - id: mayors-apart
    claim: The mayors had not met for months.
    fact: mayors/apart
    value: 266 days
    evidence:
      - { source: harbour-news, quote: The mayors met at 09:30 for the first time in eight months }
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### A bound behind the unit

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
Cars waited two hours or more. The repair will take three weeks at most.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: cars-waited
    claim: Cars waited at least two hours.
    value: at least 2 hours
    evidence:
      - { source: harbour-news, quote: Cars waited two hours or more }
  - id: ferry-repair
    claim: The repair will take no more than three weeks.
    value: 3 weeks or less
    evidence:
      - { source: harbour-news, quote: The repair will take three weeks at most }
\`\`\`

\`\`\`report
2 claims, 2 quotes from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

The rule reads English. A date that hangs on another one ("the following day", "two days earlier") can be any, and so
can a quarter of a fiscal year; holidays are those of a fixed day and the United States', seasons those of the northern
half. Truth values, names, steps of a scale, and texts are not held against the words.
`,*check(e){for(let{readings:t}of e.facts)for(let{claim:n,evidence:r,source:i,value:a}of t){let t=r.value,o=e.anchors.get(r)?.places??[];if(!a||!t||!(`text`in t)||o.length===0)continue;if(r.phrase&&!pA(r.phrase.text,r,e)){yield{message:`phrase of a quote in \`${n.id}\` does not stand in that quote`,primary:{at:Y(e,r.phrase),text:`not in the quote`},related:[{at:Y(e,r.quote),text:`the quote`}],notes:[`whether the quote states ${a.shown} was not checked`],help:"`phrase` repeats the words of the quote that carry the value",claim:n.id,source:i.id,fact:n.fact,readings:[{claim:n,evidence:r}]};continue}let s=r.phrase??r.quote,c=i.published?.value.text,l=c===void 0?void 0:hy(c),u=Kk(a,s.text,l,PS(e,i,r));if(u.admitted)continue;let d=c===void 0?`the text has no date, and its words name`:`in a text of ${c}, the words name`,f=u.says;yield{message:`quote in \`${n.id}\` does not state ${a.shown}`,primary:{at:Y(e,t),text:`value of the reading`},related:[{at:Y(e,s),text:`the words it is read from`}],notes:[a.type===`date`||a.type===`period`?`${d} ${f}`:`the words state ${f}`],help:"correct the value, or extend the quote to the words that state it; `phrase` names them where there are several",claim:n.id,source:i.id,fact:n.fact,readings:[{claim:n,evidence:r}]}}}};function pA(e,t,n){let r=n.anchors.get(t)?.places??[],i=[t.quote.text,...r.map(e=>kS(n,e))].map(mA);return da(e).every(e=>i.some(t=>hA(mA(e),t)))}function mA(e){return D(e).replace(/[[\]]/g,``).trim().toLowerCase()}function hA(e,t){for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(!ui(t,n)&&!ui(t,n+e.length))return!0;return!1}const gA={id:`word-cut`,summary:`A quote begins or ends inside a word or a number.`,severity:`error`,page:`# word-cut

A quote begins or ends inside a word or a number.

## Why it matters

Half a word can say something else. "1,900" is not "900", "-5%" is not "5%", and "didn't" is not "did". A
quote that is cut inside a word looks verbatim to a plain search, so this is checked on its own, and where
it is found nothing else is said about the quote.

## Fires

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
About 1,900 passengers were on board, the operator said on Sunday.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: passengers-on-board
    claim: Some 900 passengers were on board.
    evidence:
      - source: harbour-news
        quote: 900 passengers were on board
\`\`\`

\`\`\`report
error[word-cut]: quote in \`passengers-on-board\` begins inside "1,900"
 --> claims/ferry.yaml:6:16
  |
6 |         quote: 900 passengers were on board
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ begins inside a word
  |
 ::: sources/harbour-news.txt:4:7
  |
4 | About 1,900 passengers were on board, the operator said on Sunday.
  |       ----- the whole word
  |
  = help: quote the whole word, or leave it out

1 claim, 1 quote from 1 source by 1 newsroom: 0 verbatim, 1 altered
1 error
\`\`\`

## Does not fire

A number is one word with its sign, currency, separators, and decimals; a quote that takes all of it is whole.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
About 1,900 passengers were on board, the operator said on Sunday.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: passengers-on-board
    claim: About 1,900 passengers were on board.
    evidence:
      - source: harbour-news
        quote: 1,900 passengers were on board
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

Words joined by a hyphen count as several words: "Japan" may be quoted from "anti-Japan". Scripts that write no
spaces between words (Chinese, Japanese, Thai, and others) have no word bounds; only their numbers, and what a reader
takes for one character, are never cut.
`,*check(e){for(let t of ES(e)){let{claim:n,evidence:r,anchor:i,source:a}=t;if(!i.differences.some(({type:e})=>e===`word-cut`))continue;let o=e.texts.get(a.file)??``,[s=i.parts.at(-1)?.end??0]=i.parts.flatMap(({start:e,end:t})=>[e,t]).filter(e=>ui(o,e)),c=_A(o,s),l=i.parts.some(e=>e.start===s);yield{...OS(t),message:`quote in \`${n.id}\` ${l?`begins`:`ends`} inside "${o.slice(c.start,c.end)}"`,primary:{at:Y(e,r.quote),text:`${l?`begins`:`ends`} inside a word`},related:[{at:{file:a.file,...c},text:`the whole word`}],help:`quote the whole word, or leave it out`}}}};function _A(e,t){let n=t,r=t;for(;ui(e,n);)n--;for(;ui(e,r);)r++;return{start:n,end:r}}var vA=`# yaml-syntax

A file is not YAML, or not the YAML that its author meant.

## Why it matters

Claims, the front matter of sources, and the settings are written in YAML, where some marks have a meaning
of their own. One such mark in an unquoted text can make the file unreadable, or take a word away without
a sound. No quote in that file can then be checked. The finding says so, and the quotes count as
unchecked, so that a file nobody could read never looks like a file without faults.

## Fires

### A colon in an unquoted text

A colon and a space make YAML read the words before them as the name of an entry.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The notice was short: the bridge is closed.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-closed
    claim: The bridge is closed.
    evidence:
      - source: harbour-news
        quote: The notice was short: the bridge is closed
\`\`\`

\`\`\`report
error[yaml-syntax]: claims/bridge.yaml has an unquoted text with \`: \` in it
 --> claims/bridge.yaml:6:16
  |
6 |         quote: The notice was short: the bridge is closed
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ YAML reads this as a key
  |
  = note: nothing in claims/bridge.yaml was checked: 1 quote is counted as unchecked
  = help: put the whole text in quotation marks, or on the next line after \`>-\`

1 claim, 1 quote from 1 source by 1 newsroom: 0 verbatim, 1 unchecked
1 error
\`\`\`

### A quotation mark that is never closed

A text that begins with a quotation mark goes on until the next one, over any number of lines.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge is closed, the council said.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-closed
    claim: The bridge is closed.
    evidence:
      - source: harbour-news
        quote: "The bridge is closed
\`\`\`

\`\`\`report
error[yaml-syntax]: claims/bridge.yaml has a quotation mark that is never closed
 --> claims/bridge.yaml:6:16
  |
6 |         quote: "The bridge is closed
  |                ^^^^^^^^^^^^^^^^^^^^^ opened here
  |
  = note: nothing in claims/bridge.yaml was checked: 1 quote is counted as unchecked
  = help: close the text with the quotation mark it begins with

1 claim, 1 quote from 1 source by 1 newsroom: 0 verbatim, 1 unchecked
1 error
\`\`\`

### An exclamation mark at the beginning

YAML takes the first word of such a text for a tag, which is no part of the text. The file can be read,
but a word is gone.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
!Act blocked the bridge on Friday, residents said.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-blocked
    claim: The group !Act blocked the bridge.
    evidence:
      - source: harbour-news
        quote: !Act blocked the bridge on Friday
\`\`\`

\`\`\`report
error[yaml-syntax]: claims/bridge.yaml has an unquoted text that begins with \`!\`
 --> claims/bridge.yaml:6:16
  |
6 |         quote: !Act blocked the bridge on Friday
  |                ^^^^ YAML takes this away as a tag
  |
  = note: nothing in claims/bridge.yaml was checked: 1 quote is counted as unchecked
  = help: put the whole text in quotation marks, or on the next line after \`>-\`

1 claim, 1 quote from 1 source by 1 newsroom: 0 verbatim, 1 unchecked
1 error
\`\`\`

## Does not fire

### Text in quotation marks, or on a line of its own

Inside quotation marks a colon is a colon. On the lines after \`>-\` every mark is text, quotation marks
too.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The notice was short: "The bridge is closed," it said.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-closed
    claim: "The notice was short: it closed the bridge."
    evidence:
      - source: harbour-news
        quote: >-
          The notice was short: "The bridge is closed," it said.
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

### A colon with no space behind it

A time of day needs no quotation marks.

\`sources/harbour-news.txt\`:

\`\`\`text
---
outlet: Harbour News
---
The bridge closed at 10:30 on Friday.
\`\`\`

\`claims/bridge.yaml\`:

\`\`\`yaml
claims:
  - id: bridge-closed
    claim: The bridge closed at 10:30.
    evidence:
      - source: harbour-news
        quote: The bridge closed at 10:30 on Friday
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

Only the first fault of a file is told; the next one shows when that is mended. How many quotes a damaged
file has is counted as far as it can be read, so the number can be too low. For rare faults the finding
uses the words of the YAML reader, which are made for programmers. A text that ends early at \` #\` has a
rule of its own, \`text-cut-by-comment\`. A file of more than 4 MB is read only where its YAML
is of the everyday kind and its lines end in LF: with a fault, an anchor, or CRLF in it, the finding says that it is
too large, and names no line.
`;const yA="put the whole text in quotation marks, or on the next line after `>-`",bA=[[`BLOCK_AS_IMPLICIT_KEY`,/Nested mappings/,{message:"has an unquoted text with `: ` in it",label:`YAML reads this as a key`,help:yA}],[`UNEXPECTED_TOKEN`,/Unexpected scalar at node end/,{message:`has a text that goes on after its closing quotation mark`,label:`YAML ends the text before this`,help:`put the whole text in single quotation marks, '…', and double any ' inside it`}],[`MISSING_CHAR`,/closing .quote/,{message:`has a quotation mark that is never closed`,label:`opened here`,help:`close the text with the quotation mark it begins with`}],[`TAB_AS_INDENT`,/./,{message:`has a line indented with a tab`,label:`a tab`,help:`indent with spaces`}],[`BAD_SCALAR_START`,/./,{message:`has an unquoted text that begins with a sign of YAML`,label:``,help:yA}],[`BAD_DQ_ESCAPE`,/./,{message:`has a backslash that begins no escape YAML knows`,label:``,help:`use single quotation marks, '…', or write the backslash twice`}],[`DUPLICATE_KEY`,/./,{message:`has a key twice`,label:`again here`,help:`keep one of them`}],[`MULTIPLE_DOCS`,/./,{message:`holds more than one YAML document`,label:`a second one begins here`,help:"remove the line `---`, or split the file"}],[`BAD_ALIAS`,/./,{message:"has an unquoted text that begins with `*`",label:`YAML takes this for the name of another text`,help:yA}],[`TAG_RESOLVE_FAILED`,/./,{message:"has an unquoted text that begins with `!`",label:`YAML takes this away as a tag`,help:yA}],[`ALIASES`,/^/,{message:`repeats itself by aliases without end`,label:``,help:`write the texts out`}],[`DEPTH`,/^/,{message:`is nested too deeply to be read`,label:``,help:`a claims file needs six levels at most`}],[`SIZE`,/^/,{message:`is larger than 4 MB, and something in it is not written plainly enough to be read at that size`,label:``,help:`split the file, in which the line is then named; or end its lines in LF`}]],xA={id:`yaml-syntax`,summary:`A file is not YAML, or not the YAML that its author meant.`,severity:`error`,page:vA,*check(e){for(let t of e.problems){if(t.kind!==`yaml`)continue;let{code:n,detail:r,at:i}=t,a=SA(e,t)??bA.find(([e,t])=>e===n&&t.test(r))?.[2],o=a?.message??`is no YAML from here on: ${EA(r)}`;yield{message:`${i.file} ${o}`,primary:CA(e,{at:i,text:a?.label??``}),notes:TA(e,i.file),help:a?.help??`mend the line, and run the check again`,subject:[n,wA(e,i.file,i.start)]}}}};function SA(e,{code:t,at:n}){let r=(e.texts.get(n.file)??``).slice(Math.max(0,n.start-200),n.start),i=t===`UNEXPECTED_TOKEN`?/[:-] +([[{])[^\n]*[\]}]\s*$/.exec(r)?.[1]:void 0;if(i===void 0)return;let a=`YAML ends a ${i===`[`?`list`:`mapping`} before this`;return{message:`has an unquoted text that begins with \`${i}\``,label:a,help:yA}}function CA(e,t){if(kS(e,t.at).trim().length>1)return t;let n=e.texts.get(t.at.file)??``,r=t.at.start;for(;r<n.length&&!/[\r\n]/.test(n[r]);)r++;for(;r>t.at.start&&/\s/.test(n[r-1]);)r--;return{...t,at:{...t.at,end:Math.max(r,t.at.end)}}}function wA(e,t,n){let r=e.texts.get(t)??``,i=r.lastIndexOf(`
`,n-1)+1;return/^[^\r\n]*/.exec(r.slice(i))?.[0].trim()??``}function TA(e,t){let n=e.claims.filter(e=>e.at.file===t).reduce((e,t)=>e+t.evidence.length,0);return n===0?[`nothing in ${t} was checked`]:[`nothing in ${t} was checked: ${n===1?`1 quote is`:`${n} quotes are`} counted as unchecked`]}function EA(e){return e.charAt(0).toLowerCase()+e.slice(1)}const DA=[xA,KC,IO,qC,rw,hk,RO,mO,tO,gA,HC,SO,tC,BC,fA,dA,QD,ew,wO,nO,tw,nw,iO,zO,rk,TO,EO,rO,ak,VO],OA=[LO,iw],kA=[...DA,...OA];function AA(e,t,n={},r=gn){return go(dx(e,t,kA.map(({id:e})=>e),r),n,r)}function jA(e,t){let n=/* @__PURE__ */ new Map;for(let e of t){let t=n.get(e.fingerprint);t?t.push(e):n.set(e.fingerprint,[e])}let r=/* @__PURE__ */ new Map,i=(e,t,r=e=>!0)=>{let i=n.get(e.fingerprint)??[],a=i.findIndex(e=>e.status===t&&r(e));return a>=0&&i.splice(a,1),a>=0};for(let t of e){let{at:e}=t.primary;i(t,t.status,({primary:t})=>t.at.file===e.file&&t.at.start===e.start)&&r.set(t,`still`)}for(let t of e)!r.has(t)&&i(t,t.status)&&r.set(t,`still`);for(let t of e)r.has(t)||r.set(t,t.status===`accepted`&&i(t,`open`)?`still`:`new`);let a=new Set([...n.values()].flat());return{since:r,fixed:t.filter(e=>a.has(e))}}function MA(e,t){return e.id<t.id?-1:+(e.id>t.id)}function NA(e,t){return e.claims.map(n=>PA(n,e,t)).sort(MA)}function PA(e,t,n){return{id:e.id,claim:e.statement?.text.trim()??``,fact:e.fact,place:n.showPlace(e.at),evidence:e.evidence.map(e=>FA(e,t,n))}}function FA(e,t,n){let r=t.anchors.get(e),i={source:e.source?.text??``,quote:e.quote.text,class:r?.class??`unchecked`,places:(r?.places??[]).map(e=>n.showPlace(e))};if(!r)return i;r.parts.length>1&&(i.parts=r.parts.map(({start:e,end:t})=>({start:e,end:t})));let a=IA(e,r,t);return a&&(i.sentence=a),r.nearest&&(i.nearest=n.showPlace(r.nearest)),r.differences.length>0&&(i.differences=r.differences),r.diff.length>0&&(i.diff=r.diff),r.omitted.length>0&&(i.omitted=r.omitted.map(({file:e,start:n,end:r})=>(t.texts.get(e)??``).slice(n,r))),i}function IA(e,t,n){let[r]=t.places,i=n.sources.get(e.source?.text??``);if(!r||!i||!ae.includes(t.class))return;let a=MS(n,i,r.start),o=r.end<=a.end?a:MS(n,i,r.end-1);return{start:Math.min(a.start,r.start),end:Math.max(o.end,r.end)}}function LA(e){let t=new Map(e.map(e=>[e.name,e])),n=zA(e),r=/* @__PURE__ */ new Map;for(let{from:i,to:a,days:o,step:s}of cT(e)){let e=t.get(s.fact),c=e!==void 0&&uT(e,s.reading)===a,l=n.get(c?i:a);if(!l)continue;let u=c?{...RA,max:l.max+o}:{...RA,min:l.min-o};r.set(s.reading,BA(r.get(s.reading)??RA,u))}return new Map([...r].filter(([,{min:e,max:t}])=>e<=t))}const RA={min:-1/0,max:1/0};function zA(e){let t=/* @__PURE__ */ new Map;for(let n of e)for(let e of n.readings){if(e.value?.type!==`date`||!pT(e))continue;let r=uT(n,e);t.set(r,BA(t.get(r)??RA,e.value))}return new Map([...t].filter(([,{min:e,max:t}])=>e<=t))}function BA(e,t){return{min:Math.max(e.min,t.min),max:Math.min(e.max,t.max)}}const VA=[`contradiction`,`self-contradiction`,`misreported-position`,`contradiction-unless-scoped`,`disputed`,`parties-disagree`,`incomparable`,`undecided`,`different-scope`,`changed`,`grown`,`side-by-side`,`compatible`,`refines`],HA=/* @__PURE__ */ new Set([`contradiction`,`self-contradiction`,`misreported-position`,`contradiction-unless-scoped`,`disputed`,`parties-disagree`]),UA=[`contradiction`,`self-contradiction`,`misreported-position`];function WA(e,t,n){if(!e&&n)return{means:JA(n),bounds:qA(n.min,n.max)};switch(e?.type){case`date`:return{...GA(e.shown,JA(e)),bounds:qA(e.min,e.max)};case`period`:return{bounds:qA(e.start.min,e.end.max)};case`duration`:return GA(e.shown,XA(e));case`quantity`:return GA(e.shown,QA(e));case`ordinal`:return{means:`step ${e.step+1} of ${t?.scale.join(`, `)??``}`};default:return{}}}function GA(e,t){return t===void 0||t===e?{}:{means:t}}function KA(e){return Ly({min:e,max:e})}function qA(e,t){return{...Number.isFinite(e)&&{earliest:KA(e)},...Number.isFinite(t)&&{latest:KA(t)}}}function JA({min:e,max:t}){return e===t?KA(e):Number.isFinite(e)?Number.isFinite(t)?`some day from ${KA(e)} to ${KA(t)}`:`from ${KA(e)} on`:`until ${KA(t)}`}const YA=[[`days`,86400],[`hours`,3600],[`minutes`,60],[`seconds`,1]];function XA({min:e,max:t,openMin:n,openMax:r}){let i=Number.isFinite(e)?e:t,[a,o]=YA.find(([,e])=>i>=2*e)??[`seconds`,1];return $A(e/o,t/o,a,n,r)}const ZA=Av({Angle:`°`,Area:`m²`,Data:`bytes`,Energy:`J`,Force:`N`,Frequency:`Hz`,Length:`m`,Mass:`kg`,Power:`W`,Pressure:`Pa`,Temperature:`°C`,Time:`s`,Volume:`l`});function QA({min:e,max:t,openMin:n,openMax:r,unit:i,writtenUnit:a}){let o=i in ZA;return e===t&&!o?void 0:$A(e,t,ZA[i]??(a||i),n,r)}function $A(e,t,n,r,i){let a=e=>String(Math.round(e*1e3)/1e3).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g,`,`),o=n===``?``:` ${n}`;return Number.isFinite(t)?Number.isFinite(e)?e===t?`${a(e)}${o}`:`${a(e)} to ${a(t)}${o}`:`${i?`less than`:`at most`} ${a(t)}${o}`:`${r?`more than`:`at least`} ${a(e)}${o}`}function ej(e,t){let n=new Set(e.timeline.flatMap(({steps:e})=>e.map(({fact:e})=>e))),r=LA(e.facts);return e.facts.map(i=>({fact:i.name,agreement:n.has(i.name)?`contradicted`:cj(i),values:tj(i).map(n=>({value:n[0]?.shown??``,...WA(n[0]?.value,i.property,nj(n,r)),...rj(n,e,t)})),comparisons:i.pairs.map(oj),...i.omitted>0&&{omitted:i.omitted}}))}function tj(e){let t=/* @__PURE__ */ new Map;for(let n of e.readings){let e=`${n.denies} ${n.value?WO(n.value):`stated ${n.shown}`}`,r=t.get(e)??[];t.set(e,r),r.push(n)}return[...t.values()].sort(([e],[t])=>(e?.shown??``)<(t?.shown??``)?-1:1)}function nj(e,t){let[n,...r]=e.map(e=>t.get(e));return n&&r.every(e=>e?.min===n.min&&e.max===n.max)?n:void 0}function rj(e,t,n){return{outlets:ij(e.map(({source:e})=>e.outlet)),newsrooms:ij(e.map(({source:e})=>e.newsroom)),speakers:ij(e.flatMap(({evidence:e})=>e.saidBy?[e.saidBy.text]:[])),readings:e.map(e=>aj(e,t,n))}}function ij(e){return[...new Set(e)].sort()}function aj({claim:e,source:t,evidence:n,speakerName:r},i,a){let o=i.texts.get(n.quote.span.file)??``;return{claim:e.id,evidence:e.evidence.indexOf(n),source:t.id,outlet:t.outlet,origin:t.newsroom,published:t.published?.value.text??null,scope:Object.fromEntries([...n.scope].map(([e,t])=>[e,t.text])),...n.saidBy&&{saidBy:n.saidBy.text},...r!==void 0&&r!==n.saidBy?.text&&{speaker:r},...(n.saidBy||n.stance!==`affirms`)&&{stance:n.stance},place:a.showPlace(i.anchors.get(n)?.places[0]??Rx(n.quote,o))}}function oj({a:e,b:t,decision:n,because:r}){return{a:sj(e.readings[0]),b:sj(t.readings[0]),verdict:n,because:r,count:e.readings.length*t.readings.length}}function sj({claim:e,source:t}){return{claim:e.id,source:t.id}}function cj({pairs:e,readings:t}){let n=new Set(e.map(({decision:e,hedged:t})=>t&&UA.includes(e)?`disputed`:e));return UA.some(e=>n.has(e))||n.has(`contradiction-unless-scoped`)?`contradicted`:n.has(`disputed`)||n.has(`parties-disagree`)?`disputed`:n.has(`undecided`)||n.has(`incomparable`)?`undecided`:n.has(`different-scope`)||n.has(`changed`)||n.has(`grown`)?`scoped`:new Set(t.map(({source:e})=>e.newsroom)).size===1?`single`:`unanimous`}function lj(e){let t=/* @__PURE__ */ new Map;for(let n of e.claims)for(let{source:e}of n.evidence)e&&t.set(e.text,(t.get(e.text)??0)+1);let n=uj(e);return[...e.sources.values()].map(r=>{let i=n.get(r.id);return{id:r.id,file:r.file,body:{start:r.body.start,end:r.body.end},...r.title!==void 0&&{title:r.title},outlet:r.outlet,origin:r.newsroom,published:r.published?.value.text??null,...dj(e.inferredDates.get(r.id)),url:r.url??null,...r.archived!==void 0&&{archived:r.archived},...i!==void 0&&{supersededBy:i},sha256:r.sha256,quotes:t.get(r.id)??0}}).sort(MA)}function uj(e){let t=iT(e),n=/* @__PURE__ */ new Map;for(let{id:r,supersedes:i}of e.sources.values())i&&t.has(i.text)&&n.set(i.text,r);return n}function dj(e){if(!e)return{};let t=e=>Ly({min:e,max:e});return{bounds:{earliest:t(e.min),latest:t(e.max)}}}function fj(e){let t=[0];if(!e.includes(`\r`)){for(let n=e.indexOf(`
`);n>=0;n=e.indexOf(`
`,n+1))t.push(n+1);return t}for(let n of e.matchAll(/\r\n|\n|\r/g))t.push(n.index+n[0].length);return t}function pj(e,t){let n=0,r=e.length-1;for(;n<r;){let i=n+r+1>>1;e[i]<=t?n=i:r=i-1}return{line:n+1,column:t-e[n]+1}}var mj=class{lineStarts=/* @__PURE__ */ new Map;texts;constructor(e){this.texts=e}showPlace(e,t){let{file:n,start:r,end:i}=e,a=this.texts.get(n)??``,o=this.lineStartsOf(n,a),s=pj(o,r),c=this.isOnLine(s.line,i,o)?{line:s.line,column:s.column+i-r}:pj(o,i),l={file:n,line:s.line,column:s.column,endLine:c.line,endColumn:c.column,start:r,end:i,text:a.slice(r,i)};return t===void 0||t===``?l:Object.assign(l,{label:t})}showLabel({at:e,text:t}){return this.showPlace(e,t)}isOnLine(e,t,n){return t<(n[e]??1/0)}lineStartsOf(e,t){let n=this.lineStarts.get(e);if(n)return n;let r=fj(t);return this.lineStarts.set(e,r),r}};function hj({corpus:e,verdict:t},n,r,i,a){let o=new mj(e.texts),s=ej(e,o),c=n&&`verdict`in n?jA(t.findings,n.verdict.findings):void 0,l={...Sj(e,t.findings,s),...c&&{new:vj(c.since)}},u={version:1,tool:r,...a(l),...n&&{base:`missing`in n?{missing:n.missing}:{ref:n.ref,commit:n.commit}},counts:l,findings:t.findings.map(e=>yj(e,o,c?.since.get(e))),...c&&{fixed:_j(c.fixed,n)},facts:s,claims:[],sources:[],accepted:xj(t),rules:i,texts:e.texts};return gj(u,`claims`,()=>NA(e,o)),gj(u,`sources`,()=>lj(e)),u}function gj(e,t,n){Object.defineProperty(e,t,{get:()=>{let r=n();return Object.defineProperty(e,t,{value:r,enumerable:!0}),r},enumerable:!0,configurable:!0})}function _j(e,t){let n=new mj(t&&`corpus`in t?t.corpus.texts:/* @__PURE__ */ new Map);return e.map(e=>yj(e,n))}function vj(e){let t=[...e].filter(([{status:e},t])=>e===`open`&&t===`new`);return Cj(S,t.map(([{severity:e}])=>e))}function yj(e,t,n){let{rule:r,severity:i,status:a,message:o,claim:s,fact:c,source:l,help:u,fix:d}=e;return{rule:r,severity:i,status:a,...n&&{since:n},fingerprint:e.fingerprint,message:o,...s!==void 0&&{claim:s},...c!==void 0&&{fact:c},...l!==void 0&&{source:l},...e.readings&&{readings:e.readings.map(bj)},primary:t.showLabel(e.primary),related:(e.related??[]).map(e=>t.showLabel(e)),notes:e.notes??[],...u!==void 0&&{help:u},...d!==void 0&&{fix:d}}}function bj({claim:e,evidence:t}){return{claim:e.id,evidence:e.evidence.indexOf(t)}}function xj(e){return e.ledger.map(({acceptance:e,state:t})=>({finding:e.finding.text,rule:e.rule?.text??null,reason:e.reason,by:e.by??null,until:e.until?.text??null,state:t})).sort((e,t)=>e.finding<t.finding?-1:1)}function Sj(e,t,n){let r=[...e.sources.values()],i=e.claims.flatMap(t=>t.evidence.map(t=>e.anchors.get(t)?.class??`unchecked`)),a=t.filter(({status:e})=>e===`open`);return{sources:r.length,outlets:new Set(r.map(({outlet:e})=>e)).size,newsrooms:new Set(r.map(({newsroom:e})=>e)).size,claims:e.claims.length,quotes:{total:i.length,...Cj(ie,i)},facts:{total:n.length,...Cj([...oe].reverse(),n.map(({agreement:e})=>e))},findings:{error:a.filter(({severity:e})=>e===`error`).length,warning:a.filter(({severity:e})=>e===`warning`).length,note:a.filter(({severity:e})=>e===`note`).length,accepted:t.length-a.length}}}function Cj(e,t){let n=Object.fromEntries(e.map(e=>[e,0]));for(let e of t)n[e]++;return n}function wj(e,t,n,r){let i=(t.readings??[]).map(e=>Tj(e,n)).sort(),a=!t.readings||t.readings.some(({claim:e})=>e.factAt);return`f${r(JSON.stringify([e,(a?t.fact:void 0)??null,i,t.subject??[]])).slice(0,12)}`}function Tj({claim:e,evidence:t},n){let r=eT(n,e.fact,t.value);return JSON.stringify([t.source?.text??null,r?WO(r):t.value?oT(t.value):null,[...t.scope].map(([e,t])=>[e,t.text]).sort(),t.saidBy?.text??null,t.stance,D(t.quote.text).trim()])}function Ej(e,t,n,r=gn){let i=DA.flatMap((t,i)=>(r({phase:`applying rules`,done:i,total:DA.length}),Dj(t,()=>t.check(e),e,n)));r({phase:`putting the report together`});let a=Oj(i),o=e.acceptances.map(e=>kj(e,a,t)),s=new Set(o.filter(({state:e})=>e===`used`).flatMap(({acceptance:e})=>Aj(e,a))),c=i.map(e=>s.has(e)?{...e,status:`accepted`}:e),l=OA.flatMap(t=>Dj(t,()=>t.checkLedger(o,e),e,n));return{findings:[...c,...l].sort(jj),ledger:o}}function Dj(e,t,n,r){let i=n.config.rules.get(e.id)??e.severity;return i===`off`?[]:Array.from(t(),t=>({rule:e.id,severity:t.hedged&&i===`error`?`warning`:i,status:`open`,fingerprint:wj(e.id,t,n,r),...t}))}function Oj(e){let t=/* @__PURE__ */ new Map;for(let n of e){let e=t.get(n.fingerprint);e?e.push(n):t.set(n.fingerprint,[n])}return t}function kj(e,t,n){if(Aj(e,t).length>0)return{acceptance:e,state:e.until&&e.until.text<n?`expired`:`used`};if(DA.some(({id:t,needsBase:n})=>n&&t===e.rule?.text))return{acceptance:e,state:`past`};let[r]=t.get(e.finding.text)??[];return{acceptance:e,state:`stale`,...r&&{otherRule:r.rule}}}function Aj({finding:e,rule:t},n){return(n.get(e.text)??[]).filter(e=>!t||t.text===e.rule)}function jj(e,t){let[n,r]=[e.primary.at,t.primary.at];return n.file===r.file?n.start-r.start||n.end-r.end||Mj(e.rule,t.rule)||Mj(e.message,t.message):n.file<r.file?-1:1}function Mj(e,t){return e<t?-1:+(e>t)}function Nj(e,t,n,r){let i=Pj(e,t,n,r);return i===`conflict`?Ij(e,t,n,r)??Uj(e,t,Hj(e,t,n,r),n):i}function Pj(e,t,n,r){if(!e.value||!t.value){if(e.shown===t.shown)return;let r=[e,t].find(({value:e,evidence:t})=>!e&&t.value&&`text`in t.value);return r?{decision:`undecided`,because:()=>`${r.shown} is no ${n?.type??`value`}`}:{decision:`compatible`,because:()=>`a value that refers to another fact is held against the timeline`}}let i=HO(e.value,t.value,r.isPartOf);if(e.denies&&t.denies)return i===`agrees`?void 0:{decision:`compatible`,because:()=>`both are denials`};if(e.denies||t.denies){let[n,a]=e.denies?[e.value,t.value]:[t.value,e.value];return i===`undecided`||i===`incomparable`?Fj(i,e.value,t.value):KO(a,n,r.isPartOf)?`conflict`:{decision:`compatible`,because:()=>`what is denied is not what the other says`}}if(i!==`agrees`)return i===`contradicts`?n?.many===!0?{decision:`side-by-side`,because:()=>`several values of this fact hold side by side`}:`conflict`:Fj(i,e.value,t.value)}function Fj(e,t,n){if(e===`refines`){let e=t.type===`ordinal`?`one is a step weaker than the other`:`both can be true: one is more exact than the other`;return{decision:`refines`,because:()=>e}}return e===`incomparable`?{decision:`incomparable`,because:()=>`${t.shown} and ${n.shown} are values of different kinds`}:{decision:`undecided`,because:()=>t.type===`text`||n.type===`text`?`texts are not compared`:`the two count different things`}}function Ij(e,t,n,r){let i=[];for(let[n,a]of e.circumstances){let e=t.circumstances.get(n);e&&zj(a,e,r)===`differ`&&i.push(`${n}: ${a.name}, ${e.name}`)}if(i.length>0)return{decision:`different-scope`,because:()=>i.join(`; `)};if(!e.asOf||!t.asOf)return;let a=Bj(e.asOf,t.asOf);if(n?.kind===`state`&&a)return{decision:`changed`,because:()=>`a state at two different times`};if(n?.kind===`cumulative`&&a)return Lj(e,t,e.asOf.max<t.asOf.min)}function Lj(e,t,n){let[r,i]=n?[Rj(e),Rj(t)]:[Rj(t),Rj(e)];if(r!==void 0&&i!==void 0){if(e.denies||t.denies)return{decision:`changed`,because:()=>`a figure at two different times`};if(!(i.min<r.min||i.max<r.max))return{decision:`grown`,because:()=>`a later figure may only be larger, and it is`}}}function Rj({value:e}){return e?.type===`ordinal`?{min:e.step,max:e.step}:e&&`max`in e?e:void 0}function zj(e,t,{isPartOf:n}){return e.name===t.name?`same`:n(e.name,t.name)||n(t.name,e.name)?`open`:!e.days||!t.days||Bj(e.days,t.days)?`differ`:e.days.min===t.days.min&&e.days.max===t.days.max?`same`:`open`}function Bj(e,t){return e.max<t.min||t.max<e.min}const Vj={missing:[],wider:[]};function Hj(e,t,n,r){let i=n?.kind===`state`||n?.kind===`cumulative`;if(!i&&e.circumstances.size===0&&t.circumstances.size===0)return Vj;let a=[.../* @__PURE__ */ new Set([...e.circumstances.keys(),...t.circumstances.keys()])],o=a.filter(n=>e.circumstances.has(n)!==t.circumstances.has(n));i&&e.asOf===void 0!=(t.asOf===void 0)&&o.push(`as-of`);let s=a.filter(n=>{let[i,a]=[e.circumstances.get(n),t.circumstances.get(n)];return i&&a&&zj(i,a,r)===`open`});return{missing:o.sort(),wider:s}}function Uj(e,t,{missing:n,wider:r},i){if(e.speaker!==t.speaker)return{decision:e.speaker!==void 0&&t.speaker!==void 0?`parties-disagree`:`disputed`,because:()=>`${qj(e)}; ${qj(t)}`};if(n.length+r.length>0)return{decision:`contradiction-unless-scoped`,because:()=>[...n.length>0?[`only one side gives ${Wj(n)}`]:[],...r.length>0?[`one side gives ${Wj(r)} more exactly`]:[]].join(`; `)};let a=e.source.outlet===t.source.outlet,o=e.speaker===void 0;return{decision:a?`self-contradiction`:o?`contradiction`:`misreported-position`,because:()=>Gj(e,t,a,o)+Kj(e,t,i)}}function Wj(e){return e.map(e=>`\`${e}\``).join(`, `)}function Gj(e,t,n,r){let[i,a]=[e.source.outlet,t.source.outlet],o=[e,t].filter(({hedges:e})=>e).map(({source:e})=>`; ${e.outlet} hedges`);return`${n?`${i} ${r?`says`:`reports`} both`:r?`${i} and ${a} cannot both be right`:`${i} and ${a} report ${Jj(e)} differently`}${o.join(``)}`}function Kj(e,t,n){return n?.kind===`cumulative`&&Rj(e)!==void 0&&e.asOf&&t.asOf&&Bj(e.asOf,t.asOf)?`; the figure may only grow, and the later one is smaller`:``}function qj(e){let t=e.speaker===void 0?e.source.outlet:Jj(e);return e.denies?`${t} denies ${e.shown.replace(/^not /,``)}`:`${t} says ${e.shown}`}function Jj({speakerName:e,speaker:t}){return e??t??``}function Yj(e){let t=Qw(e);return[...rT(e,t)].sort(([e],[t])=>e<t?-1:1).map(([n,r])=>{let i=tT(e,n);return{name:n,property:i,readings:r,...Qj(Xj(r,i),i,t)}})}function Xj(e,t){let n=t?.kind===`state`||t?.kind===`cumulative`,r=/* @__PURE__ */ new Map;for(let t of e){let{value:e,circumstances:i,asOf:a,speaker:o,denies:s,hedges:c,source:l}=t,u=JSON.stringify([e?WO(e):t.shown,e!==void 0,[...i],n?a:null,o??null,s,c,l.outlet]),d=r.get(u);d?d.push(t):r.set(u,[t])}return[...r.values()].map(e=>({readings:e}))}const Zj=1e3;function Qj(e,t,n){let r=/* @__PURE__ */ new Map,i=/* @__PURE__ */ new Set,a=0;for(let[o,s]of e.entries())for(let c=o+1;c<e.length;c++){let o=e[c],l=Nj(s.readings[0],o.readings[0],t,n);if(!l)continue;a++,HA.has(l.decision)&&i.add(s).add(o);let u=s.readings[0].hedges||o.readings[0].hedges,d=$j(l.decision,u),f=r.get(d)??[];r.set(d,f),f.length<Zj&&f.push({a:s,b:o,decision:l.decision,because:l.because(),hedged:u})}return{pairs:[...r].sort(([e],[t])=>e-t).flatMap(([,e])=>e).slice(0,Zj),omitted:Math.max(0,a-Zj),conflicting:e.filter(e=>i.has(e))}}function $j(e,t){let n=VA.indexOf(e);return t&&UA.includes(e)?n+UA.length:n<UA.length?n:n+UA.length}function eM(e,t){let n=/* @__PURE__ */ new Map;for(let e of t.flatMap(({readings:e})=>e)){if(e.source.published||e.value?.type!==`date`||!tM(e))continue;let t=n.get(e.source.id)??[];(n.size<200||t.length>0)&&n.set(e.source.id,t),t.length<12&&t.push(e)}let r=/* @__PURE__ */ new Map;for(let[t,i]of n){let n=i.reduce((t,n)=>nM(t,rM(e,n)),{min:-1/0,max:1/0});n&&Number.isFinite(n.min)&&Number.isFinite(n.max)&&r.set(t,n)}return r}function tM({evidence:e}){let t=HD(D((e.phrase??e.quote).text),void 0);return t.length>0&&t.every(({readings:e})=>e.length===0)}function nM(e,t){if(!e||!t)return e;let n={min:Math.max(e.min,t.min),max:Math.min(e.max,t.max)};return n.min<=n.max?n:void 0}function rM(e,{evidence:t,source:n,value:r}){if(r?.type!==`date`||r.max-r.min>366)return;let i=(t.phrase??t.quote).text,a=qk(i,PS(e,n,t)),o=e=>a(r,{min:e,max:e}),s=Array.from({length:r.max-r.min+17},(e,t)=>r.min-8+t),c=Array.from({length:50},(e,t)=>r.max+16+8*t),l=[...s,...c].filter(o),[u,d]=[l[0],l.at(-1)];if(u===void 0||d===void 0||d>=r.max+400)return;let f=d;for(;f<d+8&&o(f+1);)f++;let p=u;for(;p>u-8&&o(p-1);)p--;return{min:p,max:f}}function iM(e,t,n){let{today:r,digest:i,onProgress:a=gn}=t;a({phase:`comparing readings`});let o=Yj(e),s={...e,...n&&{base:n},facts:o,timeline:sT(o),inferredDates:eM(e,o)};return{corpus:s,verdict:Ej(s,r,i,a)}}function aM(e,t,n){let{head:r,base:i}=sM(e,t,n);return oM(r,n,i)}function oM(e,t,n){let{tool:r,failOn:i=`error`,maxWarnings:a,allowEmpty:o=!1}=t,s={failOn:i,allowEmpty:o,...a!==void 0&&{maxWarnings:a}};return hj(e,n,r,kA,e=>({conclusion:ee(e,s),failing:te(e,s)}))}function sM(e,t,n){let{base:r}=n;if(!r)return{head:iM(t,n)};if(`missing`in r)return{head:iM(t,n),base:r};let{ref:i,commit:a}=r,o=cM(e,r.files),s=iM(o?t:AA(r.files,n.digest,{},n.onProgress),n);return{head:o?s:iM(t,n,uM(i,s.corpus)),base:{ref:i,commit:a,...s}}}function cM(e,t){let n=new Map(t.map(e=>[e.path,e]));return e.length===t.length&&e.every(e=>lM(e,n.get(e.path)))}function lM(e,t){if(!t||e.kind!==t.kind||!(`bytes`in e)||!(`bytes`in t))return!1;if(e.text!==void 0&&t.text!==void 0)return e.text===t.text;let[n,r]=[e.bytes,t.bytes];return n.length===r.length&&n.every((e,t)=>e===r[t])}function uM(e,{sources:t,texts:n}){let r=[...t.values()].map(({id:e,file:t,body:r})=>[e,(n.get(t)??``).slice(r.start,r.end)]);return{ref:e,bodies:new Map(r)}}function dM(e){let t=t=>e.anchors.get(t)??e.credits.get(t);return[...pM(e)].map(([e,n])=>({path:e,anchors:n.map(({asker:e,source:n})=>mM(t(e),n))}))}function fM(e,t,n){let r=/* @__PURE__ */ new Map,i=pM(e);for(let{path:e,anchors:a}of t){let t=i.get(e)??[];if(t.length===a.length)for(let[i,{asker:o,source:s}]of t.entries()){let t=hM(a[i]??null,s);t&&s&&n(t,e,s)&&r.set(o,t)}}return r}function pM(e){let t=/* @__PURE__ */ new Map,n=(e,n)=>{let r=t.get(e);r?r.push(n):t.set(e,[n])};for(let t of e.claims)for(let r of t.evidence)n(t.at.file,{asker:r,source:e.sources.get(r.source?.text??``)});for(let t of e.sources.values())for(let e of[t.origin,t.published])e?.quote&&n(t.file,{asker:e,source:t});return t}function mM(e,t){if(!e||e.class===`unchecked`)return null;let[n]=e.places;return e.class===`exact`&&e.places.length===1&&e.parts.length===1&&!e.contextMissing&&n&&n.file===t?.file?[n.start,n.end]:e}function hM(e,t){if(e===null||!t)return;if(`class`in e)return e;let n={file:t.file,start:e[0],end:e[1]};return{class:`exact`,places:[n],parts:[n],omitted:[],contextMissing:!1,retyped:[],differences:[],diff:[]}}const gM=`anchors`;function _M(e,t,n){e.keepData(gM,{digests:yM(t),records:dM(n)})}function vM(e,t){let n=e.findData(gM),r=yM(t);if(!n||!bM(n.digests,r,`config`))return()=>/* @__PURE__ */ new Map;let i=new Map(n.digests.map(([e,,t])=>[e,t])),a=e=>i.get(e)===t.digests.get(e),o=bM(n.digests,r,`source`);return e=>fM(e,n.records,(e,t,n)=>a(t)&&a(n.file)&&(o||ae.includes(e.class)))}function yM({files:e,digests:t}){return e.map(({path:e,kind:n})=>[e,n,t.get(e)??``])}function bM(e,t,n){let r=e=>JSON.stringify(e.filter(e=>e[1]===n));return r(e)===r(t)}function xM({files:e,digests:t,cache:n,onProgress:r},i){let a={...n&&{known:vM(n,{files:e,digests:t})},...i&&{part:i}},o=AA(e,m,a,r);return!i&&n&&_M(n,{files:e,digests:t},o),o}function SM({files:e,settings:t,base:n,onProgress:r},i){return aM(e,i,{...t,digest:m,tool:{name:`crossquote`,version:c},...r&&{onProgress:r},...n&&{base:n}})}var CM=/* @__PURE__ */ t({checkForAction:()=>wM});async function wM(e){let{cache:t,key:n,told:r}=e,i=SM(e,xM(e)),o=fn(i,r),s={color:!1,width:120,folder:r.below};return await d(t,n,re[i.conclusion],async e=>{for(let{format:t,file:n}of r.files)a(n,e(await v(i,t,s)));for(let t of e([JSON.stringify(o)]));return!0}),o}export{an as a,Ze as c,fe as d,pe as f,ae as g,oe as h,Qt as i,me as l,se as m,HA as n,Qe as o,de as p,Zb as r,Xe as s,CM as t,ce as u};