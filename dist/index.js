import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var CI=Object.create;var nf=Object.defineProperty;var RI=Object.getOwnPropertyDescriptor;var PI=Object.getOwnPropertyNames;var OI=Object.getPrototypeOf,qI=Object.prototype.hasOwnProperty;var ae=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var D=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var v=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},Kt=(e,t)=>{for(var r in t)nf(e,r,{get:t[r],enumerable:!0})},NI=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of PI(t))!qI.call(e,o)&&o!==r&&nf(e,o,{get:()=>t[o],enumerable:!(n=RI(t,o))||n.enumerable});return e};var po=(e,t,r)=>(r=e!=null?CI(OI(e)):{},NI(t||!e||!e.__esModule?nf(r,"default",{value:e,enumerable:!0}):r,e));var Fs,Me,Gt=D(()=>{"use strict";Fs=["exact","typographic","elided","bracketed","altered","misattributed","absent","unchecked"],Me=["exact","typographic","elided","bracketed"]});var nt,Hr=D(()=>{"use strict";nt=["contradicted","disputed","undecided","scoped","single","unanimous"]});function Te(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function L(e,t,r=`${t}s`){return`${Te(e)} ${e===1?t:r}`}function Zr({quotes:e,sources:t,claims:r,newsrooms:n}){if(e.total===0)return"no quote was checked: there are no claims with evidence";let o=Me.reduce((c,l)=>c+e[l],0),s=`${L(r,"claim")}, ${L(e.total,"quote")} from ${L(t,"source")} by ${L(n,"newsroom")}`;if(o===e.total)return`${s}: all verbatim`;let a=Fs.filter(c=>!Me.includes(c)).filter(c=>e[c]>0).map(c=>`${Te(e[c])} ${c}`);return`${s}: ${Te(o)} verbatim, ${a.join(", ")}`}function _b({facts:e}){if(e.total===0)return"";let t=nt.filter(r=>e[r]>0).map(r=>`${Te(e[r])} ${r}`);return`${L(e.total,"fact")}: ${t.join(", ")}`}function Jt({counts:{findings:e},conclusion:t}){let r=["error","warning","note"].filter(i=>e[i]>0).map(i=>L(e[i],i)),n=r.length===0?"no findings":r.join(", "),o=e.error+e.warning>0&&t!=="findings"?", none of which fails the check":"",s=e.accepted===0?"":`; ${Te(e.accepted)} accepted`;return`${n}${o}${s}`}function Tt({base:e,findings:t,fixed:r=[]}){if(!e)return;if("missing"in e)return`everything was checked and counts: ${e.missing}`;let n=t.filter(({status:s})=>s==="open"),o=s=>Te(n.filter(i=>i.since===s).length);return`since ${e.ref}: ${o("new")} new, ${Te(r.length)} fixed, ${o("still")} still there`}function Fa({counts:e}){return Fs.filter(t=>e.quotes[t]>0).map(t=>`${Te(e.quotes[t])} ${t}`).join(", ")}var Ke=D(()=>{"use strict";Gt();Hr()});function En(e){return aM.test(e)}function ot(e){return En(e)?e:e.replace(iM,t=>`<U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}>`)}function xe(e){return ot(e.replace(/[\t\r\n\u2028\u2029]+/g," "))}function ve(e,t=600){if(e.length<=t)return e;let n=e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"").replace(/\s+\S{0,30}$/,"");return`${n} \u2026 (${e.length-n.length} more characters)`}var iM,aM,ht=D(()=>{"use strict";iM=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cs}|[\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF\\u{E0000}-\\u{E007F}]","gu"),aM=/^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/});function ja(e){return e.split(Tb).map(t=>lf(t.replace(cM,"$1 $2"))).join(`
`)}function lf(e){return e.replace(lM,"$1 [")}function Ls({name:e,properties:t,message:r}){let n=Object.entries(t).map(([s,i])=>[s,String(i)]).filter(([,s])=>s!==""&&lf(s)===s).map(([s,i])=>`${s}=${uM(i)}`);return`::${n.length===0?e:`${e} ${n.join(",")}`}::${za(lf(r.split(Tb).join(`
`)))}`}function Ab(e,t){if(za(e).length<=t)return e;let r=0,n="";for(let o of e){if(r+=za(o).length,r>=t)break;n+=o}return`${n}\u2026`}function za(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function uM(e){return za(e).replace(/:/g,"%3A").replace(/,/g,"%2C")}var La,Tb,cM,lM,uf=D(()=>{"use strict";La="[\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cf}]*",Tb=/\r\n|[\n\r\v\f\u0085\u2028\u2029]/,cM=new RegExp(`^((?:\\s|${La.slice(0,-1)})*:)(${La}:)`,"u"),lM=new RegExp(`(#${La}#${La})\\[`,"gu")});var qb={};Kt(qb,{listAnnotations:()=>Ba,renderGithub:()=>fM});function fM(e,t=""){let r=[Zr(e.counts),Jt(e),Tt(e)];return[...Ba(e,t).map(Ls),...r.flatMap(o=>o===void 0?[]:[ja(xe(o))])].map(o=>`${o}
`).join("")}function Ba(e,t){return["error","warning","note"].flatMap(r=>{let n=mM(e,r),o=r==="error"&&e.conclusion!=="clean"?Eb-1:Eb,s=n.length>o?n.slice(0,o-1):n,i=n.slice(s.length);return[...s.map(a=>pM(a,t)),...i.length===0?[]:[bM(i,r,t)]]})}function mM({findings:e,rules:t},r){let n=new Map(t.map(({id:s},i)=>[s,i])),o=({rule:s,since:i})=>(i==="still"?t.length:0)+(n.get(s)??0);return e.filter(s=>s.status==="open"&&s.severity===r).sort((s,i)=>o(s)-o(i))}function pM(e,t){let{primary:r}=e,n=r.line===r.endLine,o={file:`${t}${r.file}`,line:r.line,endLine:r.endLine,...n&&{col:r.column,endColumn:r.endColumn},title:`${e.rule}${e.since==="still"?" (not new)":""}`};return Ob({name:Pb[e.severity],properties:o,message:hM(e)})}function Ob({name:e,properties:t,message:r}){let n=Ls({name:e,properties:t,message:""}).length;return{name:e,properties:t,message:Ab(r,Math.max(Cb-1-n,Cb/4))}}function hM({message:e,related:t,notes:r,help:n}){return[e,...t.map(gM),...r.map(o=>`note: ${o}`),...n===void 0?[]:[`help: ${n}`]].map(xe).join(`
`)}function gM({file:e,line:t,text:r,label:n}){let o=r.trim()===""?"":`: \u201C${yM(xe(r))}\u201D`;return`${n??"see"}${o} (${e}:${t})`}function yM(e){let t=[...e];return t.length<=Rb?e:`${t.slice(0,Rb).join("")}\u2026`}function bM(e,t,r){let n=new Map;for(let{primary:f}of e)n.set(f.file,(n.get(f.file)??0)+1);let o=[...n].sort(([,f],[,m])=>m-f).slice(0,dM),s=o.map(([f,m])=>`${m} in ${r}${f}`),i=n.size-o.length,a=e.filter(({since:f})=>f==="new").length,c=a===0?"":a===e.length?", all of them new":`, ${a} of them new`,u=[`${L(e.length,`more ${t}`)}${c}: they are in the log and in the report`,...s,...i===0?[]:[`others in ${L(i,"more file")}`]],d={title:"crossquote"};return Ob({name:Pb[t],properties:d,message:u.map(xe).join(`
`)})}var Eb,Cb,Rb,dM,Pb,df=D(()=>{"use strict";Ke();ht();uf();Eb=10,Cb=4096,Rb=300,dM=20,Pb={error:"error",warning:"warning",note:"notice"}});function pe(e){return xe(e).trim().replace(Ib,`$&${Nb}`).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/\$/g,"&dollar;").replace(/[\\`*_{}[\]|~#]/g,"\\$&").replace(/^[-+=]/,"\\$&").replace(/^(\d+)([.)])/,"$1\\$2").replaceAll(Nb,"&ZeroWidthSpace;")}function At(e){return/^[\p{L}\p{N}._/:… -]+$/u.test(e)&&e.search(Ib)<0?`\`${e}\``:`<code>${pe(e)}</code>`}function Vr(e){return e.split(/`([^`]+)`/).map((t,r)=>r%2===1?At(t):wM(t)).join("").trim()}function wM(e){return[/^\s/.test(e)?" ":"",pe(e),/\S\s+$/.test(e)?" ":""].join("")}var Nb,Ib,ff=D(()=>{"use strict";ht();Nb="\0",Ib=/@|#(?=\w)|:(?=\/\/|[\w+-]+:)|GH-(?=\d)|www(?=\.)/gi});function Yr(e){return{head:`<details>
<summary>${e}</summary>`,foot:"</details>"}}function Wa(e){return xM.encode(e).length}function Db(e,t,r){let n=r-Wa(e)-1,o=[];for(let i of t.filter(({entries:a})=>a.length>0)){let a=Wa(Mb(i,[],i.entries.length))+2;if(a>n)break;n-=a,o.push(i)}let s=o.map(i=>{let{kept:a,cost:c}=vM(i,n*i.share);return n-=c,Mb(i,a,i.entries.length-a.length)});return`${[e,...s].join(`

`)}
`}function Mb({noun:e,head:t,lead:r,between:n,foot:o},s,i){let a=s.length===0?"":`${r===void 0?"":`${r}
`}${s.join(n)}`,c=i===0?"":`\u2026 and ${L(i,`${s.length===0?"":"more "}${e}`)}, for which there is no room.`;return[t,a,c,o].filter(l=>l!=="").join(`

`)}function vM(e,t){let r=[],n=e.lead===void 0?2:Wa(e.lead)+3;for(let o of e.entries){let s=Wa(o)+e.between.length;n+s>t||(r.push(o),n+=s)}return r.length===0?{kept:r,cost:0}:{kept:r,cost:n}}var xM,mf=D(()=>{"use strict";Ke();xM=new TextEncoder});function Fb({facts:e}){let t=({agreement:r})=>nt.indexOf(r);return{noun:"fact",...Yr(`Who says what: ${L(e.length,"fact")}`),lead:`| Fact | Agreement | Who says what | What decides |
| --- | --- | --- | --- |`,entries:[...e].sort((r,n)=>t(r)-t(n)).map($M),between:`
`,share:.75}}function $M({fact:e,agreement:t,values:r,comparisons:n}){let o=Ua(r.map(kM),"value"),s=Ua([...new Set(n.filter(({verdict:i})=>i!=="agrees").map(_M))],"reason");return`| ${At(e)} | ${t} | ${o} | ${s} |`}function kM({value:e,means:t,readings:r}){let n=t===void 0?"":` (${pe(t)})`,o=[...new Set(r.map(SM))];return`**${pe(ve(e))}**${n}: ${Ua(o,"reading","; ")}`}function SM({outlet:e,origin:t,saidBy:r,speaker:n=r,stance:o,scope:s}){let i=Object.entries(s).map(([a,c])=>`, ${pe(a)} ${pe(c)}`);return[pe(e),t===e?"":` (written by ${pe(t)})`,n===void 0?"":`, quoting ${pe(n)}`,o==="hedges"?", with a hedge":"",...i].join("")}function _M({verdict:e,because:t}){return`${e}: ${Vr(ve(t))}`}function Ua(e,t,r="<br>"){let n=e.length>pf?[`and ${L(e.length-pf,`more ${t}`)}`]:[];return[...e.slice(0,pf),...n].join(r)}function Lb({claims:e}){let t=e.flatMap(r=>r.evidence.filter(n=>!Me.includes(n.class)).map(n=>TM(r,n)));return{noun:"quote",...Yr(`Quotes that are not verbatim: ${t.length}`),entries:t,between:`
`,share:.75}}function TM(e,t){let r=(t.diff??[]).map(AM).join("");return`- ${At(e.id)}: ${zb(t)}${r===""?"":`<br>from quote to source: ${r}`}`}function AM({kind:e,text:t}){let r=t.trim(),n=t.slice(0,t.length-t.trimStart().length),o=r===""?"":t.slice(t.trimEnd().length),s=pe(ve(r)),i=e==="same"||s===""?s:e==="quote"?`<del>${s}</del>`:`<ins>${s}</ins>`;return`${n===""?"":" "}${i}${o===""?"":" "}`}function zb({quote:e,source:t,places:r,omitted:n=[],...o}){let s=[...new Set(r.map(({line:l})=>l))],i=s.length===0?"":`, line ${Ua(s.map(String),"line",", ")}`,a=n.map(l=>`; left out: \u201C${pe(ve(l))}\u201D`).join("");return`${`\u201C${pe(ve(e.trim()))}\u201D`}, ${t===""?"no source":At(t)}${i}: ${o.class}${a}`}function jb({accepted:e,findings:t}){let r=e.map(({finding:n,rule:o,reason:s,by:i,until:a,state:c})=>{let l=t.find(d=>d.fingerprint===n&&(o===null||d.rule===o));return`| ${[`${At(n)}${o===null?"":`, ${At(o)}`}`,l?Vr(ve(l.message)):"",pe(ve(s)),pe(i??""),pe(a??""),c].join(" | ")} |`});return{noun:"accepted finding",...Yr(`Accepted: ${r.length}`),lead:`| Finding | What | Reason | By | Until | State |
| --- | --- | --- | --- | --- | --- |`,entries:r,between:`
`,share:.75}}function Bb({sources:e}){let t=e.map(r=>{let{id:n,outlet:o,origin:s,quotes:i}=r,a=[o,s].map(pe).join(" | ");return`| ${At(n)} | ${a} | ${EM(r)} | ${i} |`});return{noun:"source",...Yr(`Sources: ${t.length}`),lead:`| Source | Outlet | Written by | Published | Quotes |
| --- | --- | --- | --- | --- |`,entries:t,between:`
`,share:.75}}function EM({published:e,bounds:t,supersededBy:r}){let n=t?`not given; by its words ${t.earliest} to ${t.latest}`:"not given",o=r===void 0?"":`; superseded by ${At(r)}`;return`${e===null?n:pe(e)}${o}`}function Wb(e){let{total:t}=e.counts.quotes;return{noun:"claim",...Yr(`Every claim and its quotes: ${L(e.claims.length,"claim")}, ${L(t,"quote")} (${Fa(e)})`),entries:e.claims.map(CM),between:`

`,share:1}}function CM({id:e,claim:t,evidence:r}){let n=t===""?"":`: ${pe(ve(t))}`;return[`${At(e)}${n}`,r.map(o=>`- ${zb(o)}`).join(`
`)].join(`

`)}var pf,Ub=D(()=>{"use strict";Gt();Hr();ff();mf();Ke();ht();pf=20});var Ha,Hb,yr,Cn=D(()=>{"use strict";Ha=["error","warning","note"],Hb=["off","note","warning","error"],yr={claims:["claims/**/*.{yaml,yml}"],sources:["sources/**/*.{txt,md}"],rules:new Map}});function Zb(e,{failing:t}){return e.status==="open"&&t.includes(e.severity)&&e.since!=="still"}function Kr(e){let t=r=>+(r.status==="accepted")*100+ +(r.since==="still")*10+Ha.indexOf(r.severity);return[...e].sort((r,n)=>t(r)-t(n))}var zs=D(()=>{"use strict";Cn()});var Yb={};Kt(Yb,{renderMarkdown:()=>gf});function gf(e,t=RM){let r=Kr(e.findings).filter(({status:n})=>n==="open");return Db(OM(e),[...qM(r,e),IM(r),Fb(e),Lb(e),jb(e),Bb(e),Wb(e)],t)}function OM(e){let r=[Zr(e.counts),_b(e.counts),Jt(e)].filter(o=>o!=="").map(Vb),n=Tt(e);return[`# Consistency report

**${PM[e.conclusion]}** ${r.join(" ")}`,...n===void 0?[]:[`**${Vr(Vb(n))}**`]].join(`

`)}function Vb(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function qM(e,{fixed:t}){let r=e.filter(({severity:n})=>n!=="note");return t===void 0?[hf("To decide",r)]:[hf("New",r.filter(({since:n})=>n==="new")),NM(t),hf("There before",r.filter(({since:n})=>n==="still"))]}function hf(e,t){let r=t.map(n=>`| ${n.severity} | ${FM(n)} | ${yf(n)} | ${LM(n.primary)} |`);return{noun:"finding",head:`## ${e}: ${r.length}`,lead:`| Severity | Fact or claim | What | Where |
| --- | --- | --- | --- |`,entries:r,between:`
`,foot:"",share:.5}}function NM(e){let t=e.map(r=>`- ${yf(r)} (\`${r.rule}\`)`);return{noun:"finding",head:`## Fixed: ${t.length}`,entries:t,between:`
`,foot:"",share:.5}}function IM(e){let t=e.map(MM);return{noun:"finding",...Yr(`Findings in full: ${t.length}`),entries:t,between:`

`,share:.75}}function MM(e){let{severity:t,rule:r,primary:n,related:o,notes:s,help:i}=e,a=[n,...o],c=[...a.slice(0,ho).map(DM),...a.length>ho?[`- and ${a.length-ho} more places`]:[],...s.slice(0,ho).map(l=>`- Note: ${Vr(ve(l))}`),...s.length>ho?[`- and ${s.length-ho} more notes`]:[],...i===void 0?[]:[`- **What to do:** ${Vr(ve(i))}`],`- Rule \`${r}\`, finding \`${e.fingerprint}\``];return`#### ${t}: ${yf(e)}

${c.join(`
`)}`}function DM(e){let t=e.text.trim()===""?"":`: \u201C${pe(ve(e.text))}\u201D`,r=e.label===void 0?"":` (${pe(ve(e.label))})`;return`- ${pe(e.file)}, line ${e.line}${r}${t}`}function yf({message:e}){return Vr(ve(e))}function FM({fact:e,claim:t,source:r}){let n=e??t??r;return n===void 0?"":At(n)}function LM({file:e,line:t}){return`${pe(e)}:${t}`}var RM,ho,PM,bf=D(()=>{"use strict";ff();mf();Ub();zs();Ke();ht();RM=9e5,ho=12;PM={clean:"Nothing stands in the way.",findings:"There are findings to decide on.","nothing-checked":"Nothing was checked."}});var Kb,Gb,Jb,Xb=D(()=>{Kb=(()=>{let e=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g;return t=>{let r=0;for(e.lastIndex=0;e.test(t);)r+=1;return t.length-r}})(),Gb=e=>e===12288||e>=65281&&e<=65376||e>=65504&&e<=65510,Jb=e=>e===8987||e===9001||e>=12272&&e<=12287||e>=12289&&e<=12350||e>=12441&&e<=12543||e>=12549&&e<=12591||e>=12593&&e<=12686||e>=12688&&e<=12771||e>=12783&&e<=12830||e>=12832&&e<=12871||e>=12880&&e<=19903||e>=65040&&e<=65049||e>=65072&&e<=65106||e>=65108&&e<=65126||e>=65128&&e<=65131||e>=127488&&e<=127490||e>=127504&&e<=127547||e>=127552&&e<=127560||e>=131072&&e<=196605||e>=196608&&e<=262141});var zM,jM,Qb,BM,e1,WM,UM,HM,t1,r1,n1=D(()=>{Xb();zM=/[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y,jM=/[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y,Qb=/(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu,BM=/\t{1,1000}/y,e1=new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*","yu"),WM=/(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y,UM=new RegExp("\\p{M}+","gu"),HM={limit:1/0,ellipsis:""},t1=(e,t={},r={})=>{let n=t.limit??1/0,o=t.ellipsis??"",s=t?.ellipsisWidth??(o?t1(o,HM,r).width:0),i=0,a=r.controlWidth??0,c=r.tabWidth??8,l=r.emojiWidth??2,u=2,d=r.regularWidth??1,f=r.wideWidth??u,m=[[WM,d],[zM,i],[jM,a],[BM,c],[e1,l],[Qb,f]],p=0,h=0,g=e.length,y=0,w=!1,k=g,R=Math.max(0,n-s),A=0,S=0,P=0,x=0;e:for(;;){if(S>A||h>=g&&h>p){let N=e.slice(A,S)||e.slice(p,h);y=0;for(let B of N.replaceAll(UM,"")){let $=B.codePointAt(0)||0;if(Gb($)?x=u:Jb($)?x=f:x=d,P+x>R&&(k=Math.min(k,Math.max(A,p)+y)),P+x>n){w=!0;break e}y+=B.length,P+=x}A=S=0}if(h>=g)break e;for(let N=0,B=m.length;N<B;N++){let[$,F]=m[N];if($.lastIndex=h,$.test(e)){if(y=$===Qb?Kb(e.slice(h,$.lastIndex)):$===e1?1:$.lastIndex-h,x=y*F,P+x>R&&(k=Math.min(k,h+Math.floor((R-P)/F))),P+x>n){w=!0;break e}P+=x,A=p,S=h,h=p=$.lastIndex;continue e}}h+=1}return{width:w?R:P,index:w?k:g,truncated:w,ellipsed:w&&n>=s}},r1=t1});var ZM,VM,Ge,Za=D(()=>{n1();ZM={limit:1/0,ellipsis:"",ellipsisWidth:0},VM=(e,t={})=>r1(e,ZM,t).width,Ge=VM});function d1(e,t,r){return String(e).normalize().split(XM).map(n=>JM(n,t,r)).join(`
`)}var Va,c1,YM,xf,l1,KM,u1,vf,o1,s1,i1,a1,wf,GM,JM,XM,f1=D(()=>{Za();Va="\x1B",c1="\x9B",YM=39,xf="\x07",l1="[",KM="]",u1="m",vf=`${KM}8;;`,o1=new RegExp(`(?:\\${l1}(?<code>\\d+)m|\\${vf}(?<uri>.*)${xf})`,"y"),s1=e=>{if(e>=30&&e<=37||e>=90&&e<=97)return 39;if(e>=40&&e<=47||e>=100&&e<=107)return 49;if(e===1||e===2)return 22;if(e===3)return 23;if(e===4)return 24;if(e===7)return 27;if(e===8)return 28;if(e===9)return 29;if(e===0)return 0},i1=e=>`${Va}${l1}${e}${u1}`,a1=e=>`${Va}${vf}${e}${xf}`,wf=(e,t,r)=>{let n=t[Symbol.iterator](),o=!1,s=!1,i=e.at(-1),a=i===void 0?0:Ge(i),c=n.next(),l=n.next(),u=0;for(;!c.done;){let d=c.value,f=Ge(d);a+f<=r?e[e.length-1]+=d:(e.push(d),a=0),(d===Va||d===c1)&&(o=!0,s=t.startsWith(vf,u+1)),o?s?d===xf&&(o=!1,s=!1):d===u1&&(o=!1):(a+=f,a===r&&!l.done&&(e.push(""),a=0)),c=l,l=n.next(),u+=d.length}i=e.at(-1),!a&&i!==void 0&&i.length&&e.length>1&&(e[e.length-2]+=e.pop())},GM=e=>{let t=e.split(" "),r=t.length;for(;r&&!Ge(t[r-1]);)r--;return r===t.length?e:t.slice(0,r).join(" ")+t.slice(r).join("")},JM=(e,t,r={})=>{if(r.trim!==!1&&e.trim()==="")return"";let n="",o,s,i=e.split(" "),a=[""],c=0;for(let d=0;d<i.length;d++){let f=i[d];if(r.trim!==!1){let p=a.at(-1)??"",h=p.trimStart();p.length!==h.length&&(a[a.length-1]=h,c=Ge(h))}d!==0&&(c>=t&&(r.wordWrap===!1||r.trim===!1)&&(a.push(""),c=0),(c||r.trim===!1)&&(a[a.length-1]+=" ",c++));let m=Ge(f);if(r.hard&&m>t){let p=t-c,h=1+Math.floor((m-p-1)/t);Math.floor((m-1)/t)<h&&a.push(""),wf(a,f,t),c=Ge(a.at(-1)??"");continue}if(c+m>t&&c&&m){if(r.wordWrap===!1&&c<t){wf(a,f,t),c=Ge(a.at(-1)??"");continue}a.push(""),c=0}if(c+m>t&&r.wordWrap===!1){wf(a,f,t),c=Ge(a.at(-1)??"");continue}a[a.length-1]+=f,c+=m}r.trim!==!1&&(a=a.map(d=>GM(d)));let l=a.join(`
`),u=!1;for(let d=0;d<l.length;d++){let f=l[d];if(n+=f,u)u=!1;else if(u=f>="\uD800"&&f<="\uDBFF",u)continue;if(f===Va||f===c1){o1.lastIndex=d+1;let p=o1.exec(l)?.groups;if(p?.code!==void 0){let h=Number.parseFloat(p.code);o=h===YM?void 0:h}else p?.uri!==void 0&&(s=p.uri.length===0?void 0:p.uri)}if(l[d+1]===`
`){s&&(n+=a1(""));let m=o?s1(o):void 0;o&&m&&(n+=i1(m))}else f===`
`&&(o&&s1(o)&&(n+=i1(o)),s&&(n+=a1(s)))}return n},XM=/\r?\n/});var h1=v((wte,$f)=>{var Ka=process||{},m1=Ka.argv||[],Ya=Ka.env||{},QM=!(Ya.NO_COLOR||m1.includes("--no-color"))&&(!!Ya.FORCE_COLOR||m1.includes("--color")||Ka.platform==="win32"||(Ka.stdout||{}).isTTY&&Ya.TERM!=="dumb"||!!Ya.CI),e3=(e,t,r=e)=>n=>{let o=""+n,s=o.indexOf(t,e.length);return~s?e+t3(o,t,r,s)+t:e+o+t},t3=(e,t,r,n)=>{let o="",s=0;do o+=e.substring(s,n)+r,s=n+t.length,n=e.indexOf(t,s);while(~n);return o+e.substring(s)},p1=(e=QM)=>{let t=e?e3:()=>String;return{isColorSupported:e,reset:t("\x1B[0m","\x1B[0m"),bold:t("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:t("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:t("\x1B[3m","\x1B[23m"),underline:t("\x1B[4m","\x1B[24m"),inverse:t("\x1B[7m","\x1B[27m"),hidden:t("\x1B[8m","\x1B[28m"),strikethrough:t("\x1B[9m","\x1B[29m"),black:t("\x1B[30m","\x1B[39m"),red:t("\x1B[31m","\x1B[39m"),green:t("\x1B[32m","\x1B[39m"),yellow:t("\x1B[33m","\x1B[39m"),blue:t("\x1B[34m","\x1B[39m"),magenta:t("\x1B[35m","\x1B[39m"),cyan:t("\x1B[36m","\x1B[39m"),white:t("\x1B[37m","\x1B[39m"),gray:t("\x1B[90m","\x1B[39m"),bgBlack:t("\x1B[40m","\x1B[49m"),bgRed:t("\x1B[41m","\x1B[49m"),bgGreen:t("\x1B[42m","\x1B[49m"),bgYellow:t("\x1B[43m","\x1B[49m"),bgBlue:t("\x1B[44m","\x1B[49m"),bgMagenta:t("\x1B[45m","\x1B[49m"),bgCyan:t("\x1B[46m","\x1B[49m"),bgWhite:t("\x1B[47m","\x1B[49m"),blackBright:t("\x1B[90m","\x1B[39m"),redBright:t("\x1B[91m","\x1B[39m"),greenBright:t("\x1B[92m","\x1B[39m"),yellowBright:t("\x1B[93m","\x1B[39m"),blueBright:t("\x1B[94m","\x1B[39m"),magentaBright:t("\x1B[95m","\x1B[39m"),cyanBright:t("\x1B[96m","\x1B[39m"),whiteBright:t("\x1B[97m","\x1B[39m"),bgBlackBright:t("\x1B[100m","\x1B[49m"),bgRedBright:t("\x1B[101m","\x1B[49m"),bgGreenBright:t("\x1B[102m","\x1B[49m"),bgYellowBright:t("\x1B[103m","\x1B[49m"),bgBlueBright:t("\x1B[104m","\x1B[49m"),bgMagentaBright:t("\x1B[105m","\x1B[49m"),bgCyanBright:t("\x1B[106m","\x1B[49m"),bgWhiteBright:t("\x1B[107m","\x1B[49m")}};$f.exports=p1();$f.exports.createColors=p1});function r3(e){return g1??=new Intl.Segmenter("en",{granularity:"grapheme"}),g1.segment(e)}function x1(e,t,r){let n=[],o=e.start-(e.column-1);for(let s=e.line;s<=e.endLine;s++){let i=/^[^\r\n]*/.exec(t.slice(o))?.[0]??"",a=o+i.length;s-e.line<y1-1||s===e.endLine?n.push(...n3(i,o,s,Math.max(e.start,o),Math.min(e.end,a),r)):s-e.line===y1-1&&n.push({line:void 0,text:"\u2026",from:0,to:0}),o=a+(/^(?:\r\n|\n|\r)/.exec(t.slice(a,a+2))?.[0].length??0)}return n}function n3(e,t,r,n,o,s){let[i,a]=s3(e,n-t,o-t,s),c=o3(e.slice(i,a),t+i,o-n),l=c.reduce((h,g)=>h+g.width,0),u=i===0&&a===e.length,[d,f]=u&&l<=s?[0,c.length]:u3(c,n,o),m=c.slice(d,f);(i>0||d>0)&&m.unshift({text:"\u2026",width:1,at:-1}),(a<e.length||f<c.length)&&m.push({text:"\u2026",width:1,at:-1});let p=d3(m,s).map((h,g)=>({line:g===0?r:void 0,...i3(h,n,o)}));return c3(l3(p,s))}function o3(e,t,r){if(r<=w1)return Sf(e,t);let n=w1/2;return[...Sf(e.slice(0,n),t),{text:"\u2026",width:1,at:t+n},...Sf(e.slice(-n),t+e.length-n)]}function s3(e,t,r,n){return En(e)?e.length<=n?[0,e.length]:[Math.max(0,t-2*go-1),Math.min(e.length,r+2*go+1)]:e.length<=kf+n?[0,e.length]:[Math.max(0,t-kf),Math.min(e.length,r+kf)]}function i3(e,t,r){let n=0,o,s=0;for(let a of e)a.at>=t&&a.at<r&&!a3(a.text)&&(o??=n,s=n+a.width),n+=a.width;return{text:e.map(a=>a.text).join("").trimEnd(),from:o??0,to:o===void 0?0:s}}function a3(e){let t=e.charCodeAt(0);return(t<=32||t>126)&&!/\S/.test(e)}function c3(e){return e.length<=b1?e:[...e.slice(0,b1-2),{line:void 0,text:"\u2026",from:0,to:0},...e.slice(-1)]}function l3(e,t){let r=e.findLastIndex(s=>s.to>s.from),n=e[r];if(!n||r===e.length-1)return e;let o=Ge(n.text)+2<=t?`${n.text} \u2026`:n.text;return[...e.slice(0,r),{...n,text:o}]}function Sf(e,t){return En(e)?Array.from(e,(r,n)=>({text:r,width:1,at:t+n})):Array.from(r3(e),({segment:r,index:n})=>{let o=r==="	"?"  ":ot(r);return{text:o,width:En(o)?o.length:Ge(o),at:t+n}})}function u3(e,t,r){let n=e.findIndex(c=>c.at>=t);n<0&&(n=e.length);let o=e.findIndex(c=>c.at>=r);o<0&&(o=e.length);let s=c=>/\s/.test(e[c]?.text??" "),i=Math.max(0,n-go);for(;i>0&&i<n&&!s(i-1);)i++;let a=Math.min(e.length,o+go);for(;a<e.length&&a>o&&!s(a);)a--;return i<go/2&&(i=0),e.length-a<go/2&&(a=e.length),[i,a]}function d3(e,t){let r=[],n=[],o=0,s=-1;for(let i of e){if(o+i.width>t&&n.length>0){let a=s>=0?n.splice(s+1):[];r.push(n),n=a,o=a.reduce((c,l)=>c+l.width,0),s=-1}n.push(i),o+=i.width,/\s/.test(i.text)&&(s=n.length-1)}return(n.length>0||r.length===0)&&r.push(n),r}var g1,go,y1,b1,w1,kf,v1=D(()=>{"use strict";Za();ht();go=40,y1=6,b1=12,w1=2e4,kf=1e3});var $1={};Kt($1,{renderFinding:()=>Ja,renderPretty:()=>Af});function Af(e,t){let n=e.findings.filter(({status:s})=>s==="open").map(s=>Ja(s,e,t)),o=(e.fixed??[]).map(s=>f3(s,t));return`${[...n,...o,m3(e,t)].join(`

`)}
`}function f3({rule:e,message:t,primary:r},n){let o=Ga.default.createColors(n.color),s=`${o.bold(o.green(`fixed[${e}]`))}${o.bold(`: ${xe(t)}`)}`,i=`${xe(r.file)}:${r.line}:${r.column}`;return`${Cf(s,n)}
${o.blue(" -->")} ${i} before`}function m3(e,t){let r=Ga.default.createColors(t.color),{error:n,warning:o}=e.counts.findings,s=n>0?r.red:o>0||e.conclusion!=="clean"?r.yellow:r.green,i=e.conclusion==="nothing-checked"?"; nothing was checked":"",a=Tt(e),c=r.bold(s(`${Jt(e)}${i}`));return[Zr(e.counts),c,...a===void 0?[]:[xe(a)]].map(l=>Cf(l,t)).join(`
`)}function Ja(e,t,r){let n=[e.primary,...e.related].slice(0,_f),o=Math.max(...n.map(p=>String(p.endLine).length)),s={...r,colors:Ga.default.createColors(r.color),gutter:o},{colors:i}=s,a=g3(e.severity,i),c=" ".repeat(o),l=i.blue("|"),u=`${a(`${e.severity}[${e.rule}]`)}${i.bold(`: ${xe(e.message)}`)}`,d=[Cf(u,r)],f=1+e.related.length-n.length;for(let[p,h]of n.entries()){let[g,y,w]=p===0?["-->","^",a]:[":::","-",i.blue];d.push(`${c}${i.blue(g)} ${xe(h.file)}:${h.line}:${h.column}`);let k=h3(h,t.texts.get(h.file)??"",y,w,s);if(k.length===0)continue;d.push(`${c} ${l}`,...k),(p<n.length-1||f>0||p3(e))&&d.push(`${c} ${l}`)}f>0&&d.push(Rn("note",`${L(f,"more place")} in the reports in files`,s));for(let p of e.notes.slice(0,_f))d.push(Rn("note",p,s));let m=e.notes.length-_f;return m>0&&d.push(Rn("note",`${L(m,"more note")} in the reports in files`,s)),e.help!==void 0&&d.push(Rn("help",e.help,s)),e.fix&&d.push(Rn("fix",`\`crossquote fix\` can ${e.fix.title}`,s)),e.since==="still"&&d.push(Rn("since","it was there before",s)),e.fact!==void 0&&d.push(Rn("finding",e.fingerprint,s)),d.join(`
`)}function p3({notes:e,help:t,fix:r,fact:n}){return e.length>0||t!==void 0||r!==void 0||n!==void 0}function h3(e,t,r,n,o){let{colors:s,gutter:i,width:a}=o,c=e.label===void 0?"":xe(e.label);if(e.start===e.end&&c==="")return[];let l=s.blue("|"),u=`${" ".repeat(i)} ${l}`,d=Math.max(Tf,a-i-3),f=x1(e,t,d),m=[],p=f.findLastIndex(h=>h.to>h.from);for(let[h,g]of f.entries()){let y=g.line===void 0?"":String(g.line);m.push(`${s.blue(y.padStart(i))} ${l} ${g.text}`.trimEnd());let w=h===(p<0?f.length-1:p);if(g.to<=g.from&&!(w&&c!==""))continue;let k=r.repeat(Math.max(1,g.to-g.from)),R=g.to+1+Ge(c)<=d,A=n(w&&R?`${k} ${c}`.trimEnd():k);if(m.push(`${u} ${" ".repeat(g.from)}${A}`),w&&!R){let S=Math.max(0,Math.min(g.from,d-Ge(c)));for(let P of Ef(c,d))m.push(`${u} ${" ".repeat(S)}${n(P)}`)}}return m}function Rn(e,t,{colors:r,gutter:n,width:o}){let s=" ".repeat(n+3),i=Ef(xe(t),Math.max(Tf,o-n-3-e.length-2));return`${" ".repeat(n)} ${r.blue("=")} ${r.bold(e)}: `+i.join(`
${s}${" ".repeat(e.length+2)}`)}function Ef(e,t){return e.length<=t&&En(e)?[e]:d1(e,t,{hard:!0}).split(`
`)}function Cf(e,{wrap:t,width:r}){return t===!0?Ef(e,Math.max(Tf,r)).join(`
`):e}function g3(e,t){return e==="error"?r=>t.bold(t.red(r)):e==="warning"?r=>t.bold(t.yellow(r)):r=>t.bold(t.cyan(r))}var Ga,_f,Tf,Xa=D(()=>{"use strict";Za();f1();Ga=po(h1(),1);v1();Ke();ht();_f=12,Tf=20});var Z1=v((H1,sc)=>{(function(e,t){typeof sc=="object"&&sc.exports?sc.exports=t():e.nearley=t()})(H1,function(){function e(c,l,u){return this.id=++e.highestId,this.name=c,this.symbols=l,this.postprocess=u,this}e.highestId=0,e.prototype.toString=function(c){var l=typeof c>"u"?this.symbols.map(a).join(" "):this.symbols.slice(0,c).map(a).join(" ")+" \u25CF "+this.symbols.slice(c).map(a).join(" ");return this.name+" \u2192 "+l};function t(c,l,u,d){this.rule=c,this.dot=l,this.reference=u,this.data=[],this.wantedBy=d,this.isComplete=this.dot===c.symbols.length}t.prototype.toString=function(){return"{"+this.rule.toString(this.dot)+"}, from: "+(this.reference||0)},t.prototype.nextState=function(c){var l=new t(this.rule,this.dot+1,this.reference,this.wantedBy);return l.left=this,l.right=c,l.isComplete&&(l.data=l.build(),l.right=void 0),l},t.prototype.build=function(){var c=[],l=this;do c.push(l.right.data),l=l.left;while(l.left);return c.reverse(),c},t.prototype.finish=function(){this.rule.postprocess&&(this.data=this.rule.postprocess(this.data,this.reference,s.fail))};function r(c,l){this.grammar=c,this.index=l,this.states=[],this.wants={},this.scannable=[],this.completed={}}r.prototype.process=function(c){for(var l=this.states,u=this.wants,d=this.completed,f=0;f<l.length;f++){var m=l[f];if(m.isComplete){if(m.finish(),m.data!==s.fail){for(var p=m.wantedBy,h=p.length;h--;){var g=p[h];this.complete(g,m)}if(m.reference===this.index){var y=m.rule.name;(this.completed[y]=this.completed[y]||[]).push(m)}}}else{var y=m.rule.symbols[m.dot];if(typeof y!="string"){this.scannable.push(m);continue}if(u[y]){if(u[y].push(m),d.hasOwnProperty(y))for(var w=d[y],h=0;h<w.length;h++){var k=w[h];this.complete(m,k)}}else u[y]=[m],this.predict(y)}}},r.prototype.predict=function(c){for(var l=this.grammar.byName[c]||[],u=0;u<l.length;u++){var d=l[u],f=this.wants[c],m=new t(d,0,this.index,f);this.states.push(m)}},r.prototype.complete=function(c,l){var u=c.nextState(l);this.states.push(u)};function n(c,l){this.rules=c,this.start=l||this.rules[0].name;var u=this.byName={};this.rules.forEach(function(d){u.hasOwnProperty(d.name)||(u[d.name]=[]),u[d.name].push(d)})}n.fromCompiled=function(d,l){var u=d.Lexer;d.ParserStart&&(l=d.ParserStart,d=d.ParserRules);var d=d.map(function(m){return new e(m.name,m.symbols,m.postprocess)}),f=new n(d,l);return f.lexer=u,f};function o(){this.reset("")}o.prototype.reset=function(c,l){this.buffer=c,this.index=0,this.line=l?l.line:1,this.lastLineBreak=l?-l.col:0},o.prototype.next=function(){if(this.index<this.buffer.length){var c=this.buffer[this.index++];return c===`
`&&(this.line+=1,this.lastLineBreak=this.index),{value:c}}},o.prototype.save=function(){return{line:this.line,col:this.index-this.lastLineBreak}},o.prototype.formatError=function(c,l){var u=this.buffer;if(typeof u=="string"){var d=u.split(`
`).slice(Math.max(0,this.line-5),this.line),f=u.indexOf(`
`,this.index);f===-1&&(f=u.length);var m=this.index-this.lastLineBreak,p=String(this.line).length;return l+=" at line "+this.line+" col "+m+`:

`,l+=d.map(function(g,y){return h(this.line-d.length+y+1,p)+" "+g},this).join(`
`),l+=`
`+h("",p+m)+`^
`,l}else return l+" at index "+(this.index-1);function h(g,y){var w=String(g);return Array(y-w.length+1).join(" ")+w}};function s(c,l,u){if(c instanceof n)var d=c,u=l;else var d=n.fromCompiled(c,l);this.grammar=d,this.options={keepHistory:!1,lexer:d.lexer||new o};for(var f in u||{})this.options[f]=u[f];this.lexer=this.options.lexer,this.lexerState=void 0;var m=new r(d,0),p=this.table=[m];m.wants[d.start]=[],m.predict(d.start),m.process(),this.current=0}s.fail={},s.prototype.feed=function(c){var l=this.lexer;l.reset(c,this.lexerState);for(var u;;){try{if(u=l.next(),!u)break}catch(S){var p=new r(this.grammar,this.current+1);this.table.push(p);var d=new Error(this.reportLexerError(S));throw d.offset=this.current,d.token=S.token,d}var f=this.table[this.current];this.options.keepHistory||delete this.table[this.current-1];var m=this.current+1,p=new r(this.grammar,m);this.table.push(p);for(var h=u.text!==void 0?u.text:u.value,g=l.constructor===o?u.value:u,y=f.scannable,w=y.length;w--;){var k=y[w],R=k.rule.symbols[k.dot];if(R.test?R.test(g):R.type?R.type===u.type:R.literal===h){var A=k.nextState({data:g,token:u,isToken:!0,reference:m-1});p.states.push(A)}}if(p.process(),p.states.length===0){var d=new Error(this.reportError(u));throw d.offset=this.current,d.token=u,d}this.options.keepHistory&&(f.lexerState=l.save()),this.current++}return f&&(this.lexerState=l.save()),this.results=this.finish(),this},s.prototype.reportLexerError=function(c){var l,u,d=c.token;return d?(l="input "+JSON.stringify(d.text[0])+" (lexer error)",u=this.lexer.formatError(d,"Syntax error")):(l="input (lexer error)",u=c.message),this.reportErrorCommon(u,l)},s.prototype.reportError=function(c){var l=(c.type?c.type+" token: ":"")+JSON.stringify(c.value!==void 0?c.value:c),u=this.lexer.formatError(c,"Syntax error");return this.reportErrorCommon(u,l)},s.prototype.reportErrorCommon=function(c,l){var u=[];u.push(c);var d=this.table.length-2,f=this.table[d],m=f.states.filter(function(h){var g=h.rule.symbols[h.dot];return g&&typeof g!="string"});if(m.length===0)u.push("Unexpected "+l+`. I did not expect any more input. Here is the state of my parse table:
`),this.displayStateStack(f.states,u);else{u.push("Unexpected "+l+`. Instead, I was expecting to see one of the following:
`);var p=m.map(function(h){return this.buildFirstStateStack(h,[])||[h]},this);p.forEach(function(h){var g=h[0],y=g.rule.symbols[g.dot],w=this.getSymbolDisplay(y);u.push("A "+w+" based on:"),this.displayStateStack(h,u)},this)}return u.push(""),u.join(`
`)},s.prototype.displayStateStack=function(c,l){for(var u,d=0,f=0;f<c.length;f++){var m=c[f],p=m.rule.toString(m.dot);p===u?d++:(d>0&&l.push("    ^ "+d+" more lines identical to this"),d=0,l.push("    "+p)),u=p}},s.prototype.getSymbolDisplay=function(c){return i(c)},s.prototype.buildFirstStateStack=function(c,l){if(l.indexOf(c)!==-1)return null;if(c.wantedBy.length===0)return[c];var u=c.wantedBy[0],d=[c].concat(l),f=this.buildFirstStateStack(u,d);return f===null?null:[c].concat(f)},s.prototype.save=function(){var c=this.table[this.current];return c.lexerState=this.lexerState,c},s.prototype.restore=function(c){var l=c.index;this.current=l,this.table[l]=c,this.table.splice(l+1),this.lexerState=c.lexerState,this.results=this.finish()},s.prototype.rewind=function(c){if(!this.options.keepHistory)throw new Error("set option `keepHistory` to enable rewinding");this.restore(this.table[c])},s.prototype.finish=function(){var c=[],l=this.grammar.start,u=this.table[this.table.length-1];return u.states.forEach(function(d){d.rule.name===l&&d.dot===d.rule.symbols.length&&d.reference===0&&d.data!==s.fail&&c.push(d)}),c.map(function(d){return d.data})};function i(c){var l=typeof c;if(l==="string")return c;if(l==="object"){if(c.literal)return JSON.stringify(c.literal);if(c instanceof RegExp)return"character matching "+c;if(c.type)return c.type+" token";if(c.test)return"token matching "+String(c.test);throw new Error("Unknown symbol type: "+c)}}function a(c){var l=typeof c;if(l==="string")return c;if(l==="object"){if(c.literal)return JSON.stringify(c.literal);if(c instanceof RegExp)return c.toString();if(c.type)return"%"+c.type;if(c.test)return"<"+String(c.test)+">";throw new Error("Unknown symbol type: "+c)}}return{Parser:s,Grammar:n,Rule:e}})});var Uw,Cc,Xr,Rc=D(()=>{"use strict";Uw=["contradiction","self-contradiction","misreported-position","contradiction-unless-scoped","disputed","parties-disagree","incomparable","undecided","different-scope","changed","grown","side-by-side","compatible","refines"],Cc=new Set(["contradiction","self-contradiction","misreported-position","contradiction-unless-scoped","disputed","parties-disagree"]),Xr=["contradiction","self-contradiction","misreported-position"]});var Fx=v(Do=>{"use strict";Do.__esModule=!0;Do.distance=Do.closest=void 0;var _r=new Uint32Array(65536),sL=function(e,t){for(var r=e.length,n=t.length,o=1<<r-1,s=-1,i=0,a=r,c=r;c--;)_r[e.charCodeAt(c)]|=1<<c;for(c=0;c<n;c++){var l=_r[t.charCodeAt(c)],u=l|i;l|=(l&s)+s^s,i|=~(l|s),s&=l,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(u|i),i&=u}for(c=r;c--;)_r[e.charCodeAt(c)]=0;return a},iL=function(e,t){for(var r=t.length,n=e.length,o=[],s=[],i=Math.ceil(r/32),a=Math.ceil(n/32),c=0;c<i;c++)s[c]=-1,o[c]=0;for(var l=0;l<a-1;l++){for(var u=0,d=-1,f=l*32,m=Math.min(32,n)+f,p=f;p<m;p++)_r[e.charCodeAt(p)]|=1<<p;for(var c=0;c<r;c++){var h=_r[t.charCodeAt(c)],g=s[c/32|0]>>>c&1,y=o[c/32|0]>>>c&1,w=h|u,k=((h|y)&d)+d^d|h|y,R=u|~(k|d),A=d&k;R>>>31^g&&(s[c/32|0]^=1<<c),A>>>31^y&&(o[c/32|0]^=1<<c),R=R<<1|g,A=A<<1|y,d=A|~(w|R),u=R&w}for(var p=f;p<m;p++)_r[e.charCodeAt(p)]=0}for(var S=0,P=-1,x=l*32,N=Math.min(32,n-x)+x,p=x;p<N;p++)_r[e.charCodeAt(p)]|=1<<p;for(var B=n,c=0;c<r;c++){var h=_r[t.charCodeAt(c)],g=s[c/32|0]>>>c&1,y=o[c/32|0]>>>c&1,w=h|S,k=((h|y)&P)+P^P|h|y,R=S|~(k|P),A=P&k;B+=R>>>n-1&1,B-=A>>>n-1&1,R>>>31^g&&(s[c/32|0]^=1<<c),A>>>31^y&&(o[c/32|0]^=1<<c),R=R<<1|g,A=A<<1|y,P=A|~(w|R),S=R&w}for(var p=x;p<N;p++)_r[e.charCodeAt(p)]=0;return B},Dx=function(e,t){if(e.length<t.length){var r=t;t=e,e=r}return t.length===0?e.length:e.length<=32?sL(e,t):iL(e,t)};Do.distance=Dx;var aL=function(e,t){for(var r=1/0,n=0,o=0;o<t.length;o++){var s=Dx(e,t[o]);s<r&&(r=s,n=o)}return t[n]};Do.closest=aL});var X=v(je=>{"use strict";var Cm=Symbol.for("yaml.alias"),Wx=Symbol.for("yaml.document"),Wc=Symbol.for("yaml.map"),Ux=Symbol.for("yaml.pair"),Rm=Symbol.for("yaml.scalar"),Uc=Symbol.for("yaml.seq"),Ar=Symbol.for("yaml.node.type"),pL=e=>!!e&&typeof e=="object"&&e[Ar]===Cm,hL=e=>!!e&&typeof e=="object"&&e[Ar]===Wx,gL=e=>!!e&&typeof e=="object"&&e[Ar]===Wc,yL=e=>!!e&&typeof e=="object"&&e[Ar]===Ux,Hx=e=>!!e&&typeof e=="object"&&e[Ar]===Rm,bL=e=>!!e&&typeof e=="object"&&e[Ar]===Uc;function Zx(e){if(e&&typeof e=="object")switch(e[Ar]){case Wc:case Uc:return!0}return!1}function wL(e){if(e&&typeof e=="object")switch(e[Ar]){case Cm:case Wc:case Rm:case Uc:return!0}return!1}var xL=e=>(Hx(e)||Zx(e))&&!!e.anchor;je.ALIAS=Cm;je.DOC=Wx;je.MAP=Wc;je.NODE_TYPE=Ar;je.PAIR=Ux;je.SCALAR=Rm;je.SEQ=Uc;je.hasAnchor=xL;je.isAlias=pL;je.isCollection=Zx;je.isDocument=hL;je.isMap=gL;je.isNode=wL;je.isPair=yL;je.isScalar=Hx;je.isSeq=bL});var di=v(Pm=>{"use strict";var qe=X(),it=Symbol("break visit"),Vx=Symbol("skip children"),sr=Symbol("remove node");function Hc(e,t){let r=Yx(t);qe.isDocument(e)?zo(null,e.contents,r,Object.freeze([e]))===sr&&(e.contents=null):zo(null,e,r,Object.freeze([]))}Hc.BREAK=it;Hc.SKIP=Vx;Hc.REMOVE=sr;function zo(e,t,r,n){let o=Kx(e,t,r,n);if(qe.isNode(o)||qe.isPair(o))return Gx(e,n,o),zo(e,o,r,n);if(typeof o!="symbol"){if(qe.isCollection(t)){n=Object.freeze(n.concat(t));for(let s=0;s<t.items.length;++s){let i=zo(s,t.items[s],r,n);if(typeof i=="number")s=i-1;else{if(i===it)return it;i===sr&&(t.items.splice(s,1),s-=1)}}}else if(qe.isPair(t)){n=Object.freeze(n.concat(t));let s=zo("key",t.key,r,n);if(s===it)return it;s===sr&&(t.key=null);let i=zo("value",t.value,r,n);if(i===it)return it;i===sr&&(t.value=null)}}return o}async function Zc(e,t){let r=Yx(t);qe.isDocument(e)?await jo(null,e.contents,r,Object.freeze([e]))===sr&&(e.contents=null):await jo(null,e,r,Object.freeze([]))}Zc.BREAK=it;Zc.SKIP=Vx;Zc.REMOVE=sr;async function jo(e,t,r,n){let o=await Kx(e,t,r,n);if(qe.isNode(o)||qe.isPair(o))return Gx(e,n,o),jo(e,o,r,n);if(typeof o!="symbol"){if(qe.isCollection(t)){n=Object.freeze(n.concat(t));for(let s=0;s<t.items.length;++s){let i=await jo(s,t.items[s],r,n);if(typeof i=="number")s=i-1;else{if(i===it)return it;i===sr&&(t.items.splice(s,1),s-=1)}}}else if(qe.isPair(t)){n=Object.freeze(n.concat(t));let s=await jo("key",t.key,r,n);if(s===it)return it;s===sr&&(t.key=null);let i=await jo("value",t.value,r,n);if(i===it)return it;i===sr&&(t.value=null)}}return o}function Yx(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Kx(e,t,r,n){if(typeof r=="function")return r(e,t,n);if(qe.isMap(t))return r.Map?.(e,t,n);if(qe.isSeq(t))return r.Seq?.(e,t,n);if(qe.isPair(t))return r.Pair?.(e,t,n);if(qe.isScalar(t))return r.Scalar?.(e,t,n);if(qe.isAlias(t))return r.Alias?.(e,t,n)}function Gx(e,t,r){let n=t[t.length-1];if(qe.isCollection(n))n.items[e]=r;else if(qe.isPair(n))e==="key"?n.key=r:n.value=r;else if(qe.isDocument(n))n.contents=r;else{let o=qe.isAlias(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}Pm.visit=Hc;Pm.visitAsync=Zc});var Om=v(Xx=>{"use strict";var Jx=X(),vL=di(),$L={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},kL=e=>e.replace(/[!,[\]{}]/g,t=>$L[t]),fi=class e{constructor(t,r){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,r)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,r){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let n=t.trim().split(/[ \t]+/),o=n.shift();switch(o){case"%TAG":{if(n.length!==2&&(r(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;let[s,i]=n;return this.tags[s]=i,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return r(0,"%YAML directive should contain exactly one part"),!1;let[s]=n;if(s==="1.1"||s==="1.2")return this.yaml.version=s,!0;{let i=/^\d+\.\d+$/.test(s);return r(6,`Unsupported YAML version ${s}`,i),!1}}default:return r(0,`Unknown directive ${o}`,!0),!1}}tagName(t,r){if(t==="!")return"!";if(t[0]!=="!")return r(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let i=t.slice(2,-1);return i==="!"||i==="!!"?(r(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&r("Verbatim tags must end with a >"),i)}let[,n,o]=t.match(/^(.*!)([^!]*)$/s);o||r(`The ${t} tag has no suffix`);let s=this.tags[n];if(s)try{return s+decodeURIComponent(o)}catch(i){return r(String(i)),null}return n==="!"?t:(r(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+kL(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),o;if(t&&n.length>0&&Jx.isNode(t.contents)){let s={};vL.visit(t.contents,(i,a)=>{Jx.isNode(a)&&a.tag&&(s[a.tag]=!0)}),o=Object.keys(s)}else o=[];for(let[s,i]of n)s==="!!"&&i==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(i)))&&r.push(`%TAG ${s} ${i}`);return r.join(`
`)}};fi.defaultYaml={explicit:!1,version:"1.2"};fi.defaultTags={"!!":"tag:yaml.org,2002:"};Xx.Directives=fi});var Vc=v(mi=>{"use strict";var Qx=X(),SL=di();function _L(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(r)}return!0}function ev(e){let t=new Set;return SL.visit(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),t}function tv(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}function TL(e,t){let r=[],n=new Map,o=null;return{onAnchor:s=>{r.push(s),o??(o=ev(e));let i=tv(t,o);return o.add(i),i},setAnchors:()=>{for(let s of r){let i=n.get(s);if(typeof i=="object"&&i.anchor&&(Qx.isScalar(i.node)||Qx.isCollection(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:n}}mi.anchorIsValid=_L;mi.anchorNames=ev;mi.createNodeAnchors=TL;mi.findNewAnchor=tv});var qm=v(rv=>{"use strict";function pi(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let o=0,s=n.length;o<s;++o){let i=n[o],a=pi(e,n,String(o),i);a===void 0?delete n[o]:a!==i&&(n[o]=a)}else if(n instanceof Map)for(let o of Array.from(n.keys())){let s=n.get(o),i=pi(e,n,o,s);i===void 0?n.delete(o):i!==s&&n.set(o,i)}else if(n instanceof Set)for(let o of Array.from(n)){let s=pi(e,n,o,o);s===void 0?n.delete(o):s!==o&&(n.delete(o),n.add(s))}else for(let[o,s]of Object.entries(n)){let i=pi(e,n,o,s);i===void 0?delete n[o]:i!==s&&(n[o]=i)}return e.call(t,r,n)}rv.applyReviver=pi});var rn=v(ov=>{"use strict";var AL=X();function nv(e,t,r){if(Array.isArray(e))return e.map((n,o)=>nv(n,String(o),r));if(e&&typeof e.toJSON=="function"){if(!r||!AL.hasAnchor(e))return e.toJSON(t,r);let n={aliasCount:0,count:1,res:void 0};r.anchors.set(e,n),r.onCreate=s=>{n.res=s,delete r.onCreate};let o=e.toJSON(t,r);return r.onCreate&&r.onCreate(o),o}return typeof e=="bigint"&&!r?.keep?Number(e):e}ov.toJS=nv});var Yc=v(iv=>{"use strict";var EL=qm(),sv=X(),CL=rn(),Nm=class{constructor(t){Object.defineProperty(this,sv.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,onAnchor:o,reviver:s}={}){if(!sv.isDocument(t))throw new TypeError("A document argument is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=CL.toJS(this,"",i);if(typeof o=="function")for(let{count:c,res:l}of i.anchors.values())o(l,c);return typeof s=="function"?EL.applyReviver(s,{"":a},"",a):a}};iv.NodeBase=Nm});var hi=v(av=>{"use strict";var RL=Vc(),PL=di(),Bo=X(),OL=Yc(),qL=rn(),Im=class extends OL.NodeBase{constructor(t){super(Bo.ALIAS),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],PL.visit(t,{Node:(s,i)=>{(Bo.isAlias(i)||Bo.hasAnchor(i))&&n.push(i)}}),r&&(r.aliasResolveCache=n));let o;for(let s of n){if(s===this)break;s.anchor===this.source&&(o=s)}if(o&&r){let{anchors:s,doc:i,maxAliasCount:a}=r,c=s.get(o);if(c||(qL.toJS(o,null,r),c=s.get(o)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=Kc(i,o,s)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return o}toJSON(t,r){if(!r)return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(o)}return r.anchors.get(n).res}toString(t,r,n){let o=`*${this.source}`;if(t){if(RL.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${o} `}return o}};function Kc(e,t,r){if(Bo.isAlias(t)){let n=t.resolve(e),o=r&&n&&r.get(n);return o?o.count*o.aliasCount:0}else if(Bo.isCollection(t)){let n=0;for(let o of t.items){let s=Kc(e,o,r);s>n&&(n=s)}return n}else if(Bo.isPair(t)){let n=Kc(e,t.key,r),o=Kc(e,t.value,r);return Math.max(n,o)}return 1}av.Alias=Im});var Ee=v(Mm=>{"use strict";var NL=X(),IL=Yc(),ML=rn(),DL=e=>!e||typeof e!="function"&&typeof e!="object",nn=class extends IL.NodeBase{constructor(t){super(NL.SCALAR),this.value=t}toJSON(t,r){return r?.keep?this.value:ML.toJS(this.value,t,r)}toString(){return String(this.value)}};nn.BLOCK_FOLDED="BLOCK_FOLDED";nn.BLOCK_LITERAL="BLOCK_LITERAL";nn.PLAIN="PLAIN";nn.QUOTE_DOUBLE="QUOTE_DOUBLE";nn.QUOTE_SINGLE="QUOTE_SINGLE";Mm.Scalar=nn;Mm.isScalarValue=DL});var gi=v(lv=>{"use strict";var FL=hi(),jn=X(),cv=Ee(),LL="tag:yaml.org,2002:";function zL(e,t,r){if(t){let n=r.filter(s=>s.tag===t),o=n.find(s=>!s.format)??n[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return r.find(n=>n.identify?.(e)&&!n.format)}function jL(e,t,r){if(jn.isDocument(e)&&(e=e.contents),jn.isNode(e))return e;if(jn.isPair(e)){let d=r.schema[jn.MAP].createNode?.(r.schema,null,r);return d.items.push(e),d}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:o,onTagObj:s,schema:i,sourceObjects:a}=r,c;if(n&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new FL.Alias(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=LL+t.slice(2));let l=zL(e,t,i.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let d=new cv.Scalar(e);return c&&(c.node=d),d}l=e instanceof Map?i[jn.MAP]:Symbol.iterator in Object(e)?i[jn.SEQ]:i[jn.MAP]}s&&(s(l),delete r.onTagObj);let u=l?.createNode?l.createNode(r.schema,e,r):typeof l?.nodeClass?.from=="function"?l.nodeClass.from(r.schema,e,r):new cv.Scalar(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}lv.createNode=jL});var Jc=v(Gc=>{"use strict";var BL=gi(),ir=X(),WL=Yc();function Dm(e,t,r){let n=r;for(let o=t.length-1;o>=0;--o){let s=t[o];if(typeof s=="number"&&Number.isInteger(s)&&s>=0){let i=[];i[s]=n,n=i}else n=new Map([[s,n]])}return BL.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var uv=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Fm=class extends WL.NodeBase{constructor(t,r){super(t),Object.defineProperty(this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(r.schema=t),r.items=r.items.map(n=>ir.isNode(n)||ir.isPair(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(uv(t))this.add(r);else{let[n,...o]=t,s=this.get(n,!0);if(ir.isCollection(s))s.addIn(o,r);else if(s===void 0&&this.schema)this.set(n,Dm(this.schema,o,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${o}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let o=this.get(r,!0);if(ir.isCollection(o))return o.deleteIn(n);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...o]=t,s=this.get(n,!0);return o.length===0?!r&&ir.isScalar(s)?s.value:s:ir.isCollection(s)?s.getIn(o,r):void 0}hasAllNullValues(t){return this.items.every(r=>{if(!ir.isPair(r))return!1;let n=r.value;return n==null||t&&ir.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;if(n.length===0)return this.has(r);let o=this.get(r,!0);return ir.isCollection(o)?o.hasIn(n):!1}setIn(t,r){let[n,...o]=t;if(o.length===0)this.set(n,r);else{let s=this.get(n,!0);if(ir.isCollection(s))s.setIn(o,r);else if(s===void 0&&this.schema)this.set(n,Dm(this.schema,o,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${o}`)}}};Gc.Collection=Fm;Gc.collectionFromPath=Dm;Gc.isEmptyPath=uv});var yi=v(Xc=>{"use strict";var UL=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Lm(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var HL=(e,t,r)=>e.endsWith(`
`)?Lm(r,t):r.includes(`
`)?`
`+Lm(r,t):(e.endsWith(" ")?"":" ")+r;Xc.indentComment=Lm;Xc.lineComment=HL;Xc.stringifyComment=UL});var fv=v(bi=>{"use strict";var ZL="flow",zm="block",Qc="quoted";function VL(e,t,r="flow",{indentAtStart:n,lineWidth:o=80,minContentWidth:s=20,onFold:i,onOverflow:a}={}){if(!o||o<0)return e;o<s&&(s=0);let c=Math.max(1+s,1+o-t.length);if(e.length<=c)return e;let l=[],u={},d=o-t.length;typeof n=="number"&&(n>o-Math.max(2,s)?l.push(0):d=o-n);let f,m,p=!1,h=-1,g=-1,y=-1;r===zm&&(h=dv(e,h,t.length),h!==-1&&(d=h+c));for(let k;k=e[h+=1];){if(r===Qc&&k==="\\"){switch(g=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}y=h}if(k===`
`)r===zm&&(h=dv(e,h,t.length)),d=h+t.length+c,f=void 0;else{if(k===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let R=e[h+1];R&&R!==" "&&R!==`
`&&R!=="	"&&(f=h)}if(h>=d)if(f)l.push(f),d=f+c,f=void 0;else if(r===Qc){for(;m===" "||m==="	";)m=k,k=e[h+=1],p=!0;let R=h>y+1?h-2:g-1;if(u[R])return e;l.push(R),u[R]=!0,d=R+c,f=void 0}else p=!0}m=k}if(p&&a&&a(),l.length===0)return e;i&&i();let w=e.slice(0,l[0]);for(let k=0;k<l.length;++k){let R=l[k],A=l[k+1]||e.length;R===0?w=`
${t}${e.slice(0,A)}`:(r===Qc&&u[R]&&(w+=`${e[R]}\\`),w+=`
${t}${e.slice(R+1,A)}`)}return w}function dv(e,t,r){let n=t,o=t+1,s=e[o];for(;s===" "||s==="	";)if(t<o+r)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);n=t,o=t+1,s=e[o]}return n}bi.FOLD_BLOCK=zm;bi.FOLD_FLOW=ZL;bi.FOLD_QUOTED=Qc;bi.foldFlowLines=VL});var xi=v(mv=>{"use strict";var Dt=Ee(),on=fv(),tl=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),rl=e=>/^(%|---|\.\.\.)/m.test(e);function YL(e,t,r){if(!t||t<0)return!1;let n=t-r,o=e.length;if(o<=n)return!1;for(let s=0,i=0;s<o;++s)if(e[s]===`
`){if(s-i>n)return!0;if(i=s+1,o-i<=n)return!1}return!0}function wi(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;let{implicitKey:n}=t,o=t.options.doubleQuotedMinMultiLineLength,s=t.indent||(rl(e)?"  ":""),i="",a=0;for(let c=0,l=r[c];l;l=r[++c])if(l===" "&&r[c+1]==="\\"&&r[c+2]==="n"&&(i+=r.slice(a,c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(r[c+1]){case"u":{i+=r.slice(a,c);let u=r.substr(c+2,4);switch(u){case"0000":i+="\\0";break;case"0007":i+="\\a";break;case"000b":i+="\\v";break;case"001b":i+="\\e";break;case"0085":i+="\\N";break;case"00a0":i+="\\_";break;case"2028":i+="\\L";break;case"2029":i+="\\P";break;default:u.substr(0,2)==="00"?i+="\\x"+u.substr(2):i+=r.substr(c,6)}c+=5,a=c+1}break;case"n":if(n||r[c+2]==='"'||r.length<o)c+=1;else{for(i+=r.slice(a,c)+`

`;r[c+2]==="\\"&&r[c+3]==="n"&&r[c+4]!=='"';)i+=`
`,c+=2;i+=s,r[c+2]===" "&&(i+="\\"),c+=1,a=c+1}break;default:c+=1}return i=a?i+r.slice(a):r,n?i:on.foldFlowLines(i,s,on.FOLD_QUOTED,tl(t,!1))}function jm(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return wi(e,t);let r=t.indent||(rl(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:on.foldFlowLines(n,r,on.FOLD_FLOW,tl(t,!1))}function Wo(e,t){let{singleQuote:r}=t.options,n;if(r===!1)n=wi;else{let o=e.includes('"'),s=e.includes("'");o&&!s?n=jm:s&&!o?n=wi:n=r?jm:wi}return n(e,t)}var Bm;try{Bm=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Bm=/\n+(?!\n|$)/g}function el({comment:e,type:t,value:r},n,o,s){let{blockQuote:i,commentString:a,lineWidth:c}=n.options;if(!i||/\n[\t ]+$/.test(r))return Wo(r,n);let l=n.indent||(n.forceBlockIndent||rl(r)?"  ":""),u=i==="literal"?!0:i==="folded"||t===Dt.Scalar.BLOCK_FOLDED?!1:t===Dt.Scalar.BLOCK_LITERAL?!0:!YL(r,c,l.length);if(!r)return u?`|
`:`>
`;let d,f;for(f=r.length;f>0;--f){let A=r[f-1];if(A!==`
`&&A!=="	"&&A!==" ")break}let m=r.substring(f),p=m.indexOf(`
`);p===-1?d="-":r===m||p!==m.length-1?(d="+",s&&s()):d="",m&&(r=r.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Bm,`$&${l}`));let h=!1,g,y=-1;for(g=0;g<r.length;++g){let A=r[g];if(A===" ")h=!0;else if(A===`
`)y=g;else break}let w=r.substring(0,y<g?y+1:g);w&&(r=r.substring(w.length),w=w.replace(/\n+/g,`$&${l}`));let R=(h?l?"2":"1":"")+d;if(e&&(R+=" "+a(e.replace(/ ?[\r\n]+/g," ")),o&&o()),!u){let A=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),S=!1,P=tl(n,!0);i!=="folded"&&t!==Dt.Scalar.BLOCK_FOLDED&&(P.onOverflow=()=>{S=!0});let x=on.foldFlowLines(`${w}${A}${m}`,l,on.FOLD_BLOCK,P);if(!S)return`>${R}
${l}${x}`}return r=r.replace(/\n+/g,`$&${l}`),`|${R}
${l}${w}${r}${m}`}function KL(e,t,r,n){let{type:o,value:s}=e,{actualString:i,implicitKey:a,indent:c,indentStep:l,inFlow:u}=t;if(a&&s.includes(`
`)||u&&/[[\]{},]/.test(s))return Wo(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||u||!s.includes(`
`)?Wo(s,t):el(e,t,r,n);if(!a&&!u&&o!==Dt.Scalar.PLAIN&&s.includes(`
`))return el(e,t,r,n);if(rl(s)){if(c==="")return t.forceBlockIndent=!0,el(e,t,r,n);if(a&&c===l)return Wo(s,t)}let d=s.replace(/\n+/g,`$&
${c}`);if(i){let f=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(d),{compat:m,tags:p}=t.doc.schema;if(p.some(f)||m?.some(f))return Wo(s,t)}return a?d:on.foldFlowLines(d,c,on.FOLD_FLOW,tl(t,!1))}function GL(e,t,r,n){let{implicitKey:o,inFlow:s}=t,i=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==Dt.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)&&(a=Dt.Scalar.QUOTE_DOUBLE);let c=u=>{switch(u){case Dt.Scalar.BLOCK_FOLDED:case Dt.Scalar.BLOCK_LITERAL:return o||s?Wo(i.value,t):el(i,t,r,n);case Dt.Scalar.QUOTE_DOUBLE:return wi(i.value,t);case Dt.Scalar.QUOTE_SINGLE:return jm(i.value,t);case Dt.Scalar.PLAIN:return KL(i,t,r,n);default:return null}},l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:d}=t.options,f=o&&u||d;if(l=c(f),l===null)throw new Error(`Unsupported default string type ${f}`)}return l}mv.stringifyString=GL});var vi=v(Wm=>{"use strict";var JL=Vc(),sn=X(),XL=yi(),QL=xi();function e5(e,t){let r=Object.assign({blockQuote:!0,commentString:XL.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}function t5(e,t){if(t.tag){let o=e.filter(s=>s.tag===t.tag);if(o.length>0)return o.find(s=>s.format===t.format)??o[0]}let r,n;if(sn.isScalar(t)){n=t.value;let o=e.filter(s=>s.identify?.(n));if(o.length>1){let s=o.filter(i=>i.test);s.length>0&&(o=s)}r=o.find(s=>s.format===t.format)??o.find(s=>!s.format)}else n=t,r=e.find(o=>o.nodeClass&&n instanceof o.nodeClass);if(!r){let o=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${o} value`)}return r}function r5(e,t,{anchors:r,doc:n}){if(!n.directives)return"";let o=[],s=(sn.isScalar(e)||sn.isCollection(e))&&e.anchor;s&&JL.anchorIsValid(s)&&(r.add(s),o.push(`&${s}`));let i=e.tag??(t.default?null:t.tag);return i&&o.push(n.directives.tagString(i)),o.join(" ")}function n5(e,t,r,n){if(sn.isPair(e))return e.toString(t,r,n);if(sn.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let o,s=sn.isNode(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=t5(t.doc.schema.tags,s));let i=r5(s,o,t);i.length>0&&(t.indentAtStart=(t.indentAtStart??0)+i.length+1);let a=typeof o.stringify=="function"?o.stringify(s,t,r,n):sn.isScalar(s)?QL.stringifyString(s,t,r,n):s.toString(t,r,n);return i?sn.isScalar(s)||a[0]==="{"||a[0]==="["?`${i} ${a}`:`${i}
${t.indent}${a}`:a}Wm.createStringifyContext=e5;Wm.stringify=n5});var yv=v(gv=>{"use strict";var Er=X(),pv=Ee(),hv=vi(),$i=yi();function o5({key:e,value:t},r,n,o){let{allNullValues:s,doc:i,indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:d}}=r,f=Er.isNode(e)&&e.comment||null;if(d){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(Er.isCollection(e)||!Er.isNode(e)&&typeof e=="object"){let P="With simple keys, collection cannot be used as a key value";throw new Error(P)}}let m=!d&&(!e||f&&t==null&&!r.inFlow||Er.isCollection(e)||(Er.isScalar(e)?e.type===pv.Scalar.BLOCK_FOLDED||e.type===pv.Scalar.BLOCK_LITERAL:typeof e=="object"));r=Object.assign({},r,{allNullValues:!1,implicitKey:!m&&(d||!s),indent:a+c});let p=!1,h=!1,g=hv.stringify(e,r,()=>p=!0,()=>h=!0);if(!m&&!r.inFlow&&g.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");m=!0}if(r.inFlow){if(s||t==null)return p&&n&&n(),g===""?"?":m?`? ${g}`:g}else if(s&&!d||t==null&&m)return g=`? ${g}`,f&&!p?g+=$i.lineComment(g,r.indent,l(f)):h&&o&&o(),g;p&&(f=null),m?(f&&(g+=$i.lineComment(g,r.indent,l(f))),g=`? ${g}
${a}:`):(g=`${g}:`,f&&(g+=$i.lineComment(g,r.indent,l(f))));let y,w,k;Er.isNode(t)?(y=!!t.spaceBefore,w=t.commentBefore,k=t.comment):(y=!1,w=null,k=null,t&&typeof t=="object"&&(t=i.createNode(t))),r.implicitKey=!1,!m&&!f&&Er.isScalar(t)&&(r.indentAtStart=g.length+1),h=!1,!u&&c.length>=2&&!r.inFlow&&!m&&Er.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor&&(r.indent=r.indent.substring(2));let R=!1,A=hv.stringify(t,r,()=>R=!0,()=>h=!0),S=" ";if(f||y||w){if(S=y?`
`:"",w){let P=l(w);S+=`
${$i.indentComment(P,r.indent)}`}A===""&&!r.inFlow?S===`
`&&k&&(S=`

`):S+=`
${r.indent}`}else if(!m&&Er.isCollection(t)){let P=A[0],x=A.indexOf(`
`),N=x!==-1,B=r.inFlow??t.flow??t.items.length===0;if(N||!B){let $=!1;if(N&&(P==="&"||P==="!")){let F=A.indexOf(" ");P==="&"&&F!==-1&&F<x&&A[F+1]==="!"&&(F=A.indexOf(" ",F+1)),(F===-1||x<F)&&($=!0)}$||(S=`
${r.indent}`)}}else(A===""||A[0]===`
`)&&(S="");return g+=S+A,r.inFlow?R&&n&&n():k&&!R?g+=$i.lineComment(g,r.indent,l(k)):h&&o&&o(),g}gv.stringifyPair=o5});var Hm=v(Um=>{"use strict";var bv=ae("process");function s5(e,...t){e==="debug"&&console.log(...t)}function i5(e,t){(e==="debug"||e==="warn")&&(typeof bv.emitWarning=="function"?bv.emitWarning(t):console.warn(t))}Um.debug=s5;Um.warn=i5});var al=v(il=>{"use strict";var sl=X(),wv=Ee(),nl="<<",ol={identify:e=>e===nl||typeof e=="symbol"&&e.description===nl,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new wv.Scalar(Symbol(nl)),{addToJSMap:xv}),stringify:()=>nl},a5=(e,t)=>(ol.identify(t)||sl.isScalar(t)&&(!t.type||t.type===wv.Scalar.PLAIN)&&ol.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===ol.tag&&r.default);function xv(e,t,r){let n=vv(e,r);if(sl.isSeq(n))for(let o of n.items)Zm(e,t,o);else if(Array.isArray(n))for(let o of n)Zm(e,t,o);else Zm(e,t,n)}function Zm(e,t,r){let n=vv(e,r);if(!sl.isMap(n))throw new Error("Merge sources must be maps or map aliases");let o=n.toJSON(null,e,Map);for(let[s,i]of o)t instanceof Map?t.has(s)||t.set(s,i):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.call(t,s)||Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0});return t}function vv(e,t){return e&&sl.isAlias(t)?t.resolve(e.doc,e):t}il.addMergeToJSMap=xv;il.isMergeKey=a5;il.merge=ol});var Ym=v(Sv=>{"use strict";var c5=Hm(),$v=al(),l5=vi(),kv=X(),Vm=rn();function u5(e,t,{key:r,value:n}){if(kv.isNode(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if($v.isMergeKey(e,r))$v.addMergeToJSMap(e,t,n);else{let o=Vm.toJS(r,"",e);if(t instanceof Map)t.set(o,Vm.toJS(n,o,e));else if(t instanceof Set)t.add(o);else{let s=d5(r,o,e),i=Vm.toJS(n,s,e);s in t?Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[s]=i}}return t}function d5(e,t,r){if(t===null)return"";if(typeof t!="object")return String(t);if(kv.isNode(e)&&r?.doc){let n=l5.createStringifyContext(r.doc,{});n.anchors=new Set;for(let s of r.anchors.keys())n.anchors.add(s.anchor);n.inFlow=!0,n.inStringifyKey=!0;let o=e.toString(n);if(!r.mapKeyWarned){let s=JSON.stringify(o);s.length>40&&(s=s.substring(0,36)+'..."'),c5.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return o}return JSON.stringify(t)}Sv.addPairToJSMap=u5});var an=v(Km=>{"use strict";var _v=gi(),f5=yv(),m5=Ym(),cl=X();function p5(e,t,r){let n=_v.createNode(e,void 0,r),o=_v.createNode(t,void 0,r);return new ll(n,o)}var ll=class e{constructor(t,r=null){Object.defineProperty(this,cl.NODE_TYPE,{value:cl.PAIR}),this.key=t,this.value=r}clone(t){let{key:r,value:n}=this;return cl.isNode(r)&&(r=r.clone(t)),cl.isNode(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.mapAsMap?new Map:{};return m5.addPairToJSMap(r,n,this)}toString(t,r,n){return t?.doc?f5.stringifyPair(this,t,r,n):JSON.stringify(this)}};Km.Pair=ll;Km.createPair=p5});var Gm=v(Av=>{"use strict";var Bn=X(),Tv=vi(),ul=yi();function h5(e,t,r){return(t.inFlow??e.flow?y5:g5)(e,t,r)}function g5({comment:e,items:t},r,{blockItemPrefix:n,flowChars:o,itemIndent:s,onChompKeep:i,onComment:a}){let{indent:c,options:{commentString:l}}=r,u=Object.assign({},r,{indent:s,type:null}),d=!1,f=[];for(let p=0;p<t.length;++p){let h=t[p],g=null;if(Bn.isNode(h))!d&&h.spaceBefore&&f.push(""),dl(r,f,h.commentBefore,d),h.comment&&(g=h.comment);else if(Bn.isPair(h)){let w=Bn.isNode(h.key)?h.key:null;w&&(!d&&w.spaceBefore&&f.push(""),dl(r,f,w.commentBefore,d))}d=!1;let y=Tv.stringify(h,u,()=>g=null,()=>d=!0);g&&(y+=ul.lineComment(y,s,l(g))),d&&g&&(d=!1),f.push(n+y)}let m;if(f.length===0)m=o.start+o.end;else{m=f[0];for(let p=1;p<f.length;++p){let h=f[p];m+=h?`
${c}${h}`:`
`}}return e?(m+=`
`+ul.indentComment(l(e),c),a&&a()):d&&i&&i(),m}function y5({items:e},t,{flowChars:r,itemIndent:n}){let{indent:o,indentStep:s,flowCollectionPadding:i,options:{commentString:a}}=t;n+=s;let c=Object.assign({},t,{indent:n,inFlow:!0,type:null}),l=!1,u=0,d=[];for(let p=0;p<e.length;++p){let h=e[p],g=null;if(Bn.isNode(h))h.spaceBefore&&d.push(""),dl(t,d,h.commentBefore,!1),h.comment&&(g=h.comment);else if(Bn.isPair(h)){let w=Bn.isNode(h.key)?h.key:null;w&&(w.spaceBefore&&d.push(""),dl(t,d,w.commentBefore,!1),w.comment&&(l=!0));let k=Bn.isNode(h.value)?h.value:null;k?(k.comment&&(g=k.comment),k.commentBefore&&(l=!0)):h.value==null&&w?.comment&&(g=w.comment)}g&&(l=!0);let y=Tv.stringify(h,c,()=>g=null);l||(l=d.length>u||y.includes(`
`)),p<e.length-1?y+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=d.reduce((w,k)=>w+k.length+2,2)+(y.length+2)>t.options.lineWidth)),l&&(y+=",")),g&&(y+=ul.lineComment(y,n,a(g))),d.push(y),u=d.length}let{start:f,end:m}=r;if(d.length===0)return f+m;if(!l){let p=d.reduce((h,g)=>h+g.length+2,2);l=t.options.lineWidth>0&&p>t.options.lineWidth}if(l){let p=f;for(let h of d)p+=h?`
${s}${o}${h}`:`
`;return`${p}
${o}${m}`}else return`${f}${i}${d.join(" ")}${i}${m}`}function dl({indent:e,options:{commentString:t}},r,n,o){if(n&&o&&(n=n.replace(/^\n+/,"")),n){let s=ul.indentComment(t(n),e);r.push(s.trimStart())}}Av.stringifyCollection=h5});var ln=v(Xm=>{"use strict";var b5=Gm(),w5=Ym(),x5=Jc(),cn=X(),fl=an(),v5=Ee();function ki(e,t){let r=cn.isScalar(t)?t.value:t;for(let n of e)if(cn.isPair(n)&&(n.key===t||n.key===r||cn.isScalar(n.key)&&n.key.value===r))return n}var Jm=class extends x5.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(cn.MAP,t),this.items=[]}static from(t,r,n){let{keepUndefined:o,replacer:s}=n,i=new this(t),a=(c,l)=>{if(typeof s=="function")l=s.call(r,c,l);else if(Array.isArray(s)&&!s.includes(c))return;(l!==void 0||o)&&i.items.push(fl.createPair(c,l,n))};if(r instanceof Map)for(let[c,l]of r)a(c,l);else if(r&&typeof r=="object")for(let c of Object.keys(r))a(c,r[c]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),i}add(t,r){let n;cn.isPair(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new fl.Pair(t,t?.value):n=new fl.Pair(t.key,t.value);let o=ki(this.items,n.key),s=this.schema?.sortMapEntries;if(o){if(!r)throw new Error(`Key ${n.key} already set`);cn.isScalar(o.value)&&v5.isScalarValue(n.value)?o.value.value=n.value:o.value=n.value}else if(s){let i=this.items.findIndex(a=>s(n,a)<0);i===-1?this.items.push(n):this.items.splice(i,0,n)}else this.items.push(n)}delete(t){let r=ki(this.items,t);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(t,r){let o=ki(this.items,t)?.value;return(!r&&cn.isScalar(o)?o.value:o)??void 0}has(t){return!!ki(this.items,t)}set(t,r){this.add(new fl.Pair(t,r),!0)}toJSON(t,r,n){let o=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(o);for(let s of this.items)w5.addPairToJSMap(r,o,s);return o}toString(t,r,n){if(!t)return JSON.stringify(this);for(let o of this.items)if(!cn.isPair(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),b5.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:n,onComment:r})}};Xm.YAMLMap=Jm;Xm.findPair=ki});var Uo=v(Cv=>{"use strict";var $5=X(),Ev=ln(),k5={collection:"map",default:!0,nodeClass:Ev.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return $5.isMap(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,r)=>Ev.YAMLMap.from(e,t,r)};Cv.map=k5});var un=v(Rv=>{"use strict";var S5=gi(),_5=Gm(),T5=Jc(),pl=X(),A5=Ee(),E5=rn(),Qm=class extends T5.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(pl.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let r=ml(t);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(t,r){let n=ml(t);if(typeof n!="number")return;let o=this.items[n];return!r&&pl.isScalar(o)?o.value:o}has(t){let r=ml(t);return typeof r=="number"&&r<this.items.length}set(t,r){let n=ml(t);if(typeof n!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.items[n];pl.isScalar(o)&&A5.isScalarValue(r)?o.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let o=0;for(let s of this.items)n.push(E5.toJS(s,String(o++),r));return n}toString(t,r,n){return t?_5.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(this)}static from(t,r,n){let{replacer:o}=n,s=new this(t);if(r&&Symbol.iterator in Object(r)){let i=0;for(let a of r){if(typeof o=="function"){let c=r instanceof Set?a:String(i++);a=o.call(r,c,a)}s.items.push(S5.createNode(a,void 0,n))}}return s}};function ml(e){let t=pl.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}Rv.YAMLSeq=Qm});var Ho=v(Ov=>{"use strict";var C5=X(),Pv=un(),R5={collection:"seq",default:!0,nodeClass:Pv.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return C5.isSeq(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,r)=>Pv.YAMLSeq.from(e,t,r)};Ov.seq=R5});var Si=v(qv=>{"use strict";var P5=xi(),O5={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,r,n){return t=Object.assign({actualString:!0},t),P5.stringifyString(e,t,r,n)}};qv.string=O5});var hl=v(Mv=>{"use strict";var Nv=Ee(),Iv={identify:e=>e==null,createNode:()=>new Nv.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Nv.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&Iv.test.test(e)?e:t.options.nullStr};Mv.nullTag=Iv});var ep=v(Fv=>{"use strict";var q5=Ee(),Dv={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new q5.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},r){if(e&&Dv.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?r.options.trueStr:r.options.falseStr}};Fv.boolTag=Dv});var Zo=v(Lv=>{"use strict";function N5({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let o=typeof n=="number"?n:Number(n);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let s=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(s)&&!s.includes("e")){let i=s.indexOf(".");i<0&&(i=s.length,s+=".");let a=t-(s.length-i-1);for(;a-- >0;)s+="0"}return s}Lv.stringifyNumber=N5});var rp=v(gl=>{"use strict";var I5=Ee(),tp=Zo(),M5={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:tp.stringifyNumber},D5={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():tp.stringifyNumber(e)}},F5={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new I5.Scalar(parseFloat(e)),r=e.indexOf(".");return r!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:tp.stringifyNumber};gl.float=F5;gl.floatExp=D5;gl.floatNaN=M5});var op=v(bl=>{"use strict";var zv=Zo(),yl=e=>typeof e=="bigint"||Number.isInteger(e),np=(e,t,r,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),r);function jv(e,t,r){let{value:n}=e;return yl(n)&&n>=0?r+n.toString(t):zv.stringifyNumber(e)}var L5={identify:e=>yl(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,r)=>np(e,2,8,r),stringify:e=>jv(e,8,"0o")},z5={identify:yl,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,r)=>np(e,0,10,r),stringify:zv.stringifyNumber},j5={identify:e=>yl(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,r)=>np(e,2,16,r),stringify:e=>jv(e,16,"0x")};bl.int=z5;bl.intHex=j5;bl.intOct=L5});var Wv=v(Bv=>{"use strict";var B5=Uo(),W5=hl(),U5=Ho(),H5=Si(),Z5=ep(),sp=rp(),ip=op(),V5=[B5.map,U5.seq,H5.string,W5.nullTag,Z5.boolTag,ip.intOct,ip.int,ip.intHex,sp.floatNaN,sp.floatExp,sp.float];Bv.schema=V5});var Zv=v(Hv=>{"use strict";var Y5=Ee(),K5=Uo(),G5=Ho();function Uv(e){return typeof e=="bigint"||Number.isInteger(e)}var wl=({value:e})=>JSON.stringify(e),J5=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:wl},{identify:e=>e==null,createNode:()=>new Y5.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:wl},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:wl},{identify:Uv,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),stringify:({value:e})=>Uv(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:wl}],X5={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Q5=[K5.map,G5.seq].concat(J5,X5);Hv.schema=Q5});var cp=v(Vv=>{"use strict";var _i=ae("buffer"),ap=Ee(),ez=xi(),tz={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof _i.Buffer=="function")return _i.Buffer.from(e,"base64");if(typeof atob=="function"){let r=atob(e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let o=0;o<r.length;++o)n[o]=r.charCodeAt(o);return n}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:r},n,o,s){if(!r)return"";let i=r,a;if(typeof _i.Buffer=="function")a=i instanceof _i.Buffer?i.toString("base64"):_i.Buffer.from(i.buffer).toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<i.length;++l)c+=String.fromCharCode(i[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=ap.Scalar.BLOCK_LITERAL),t!==ap.Scalar.QUOTE_DOUBLE){let c=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(l);for(let d=0,f=0;d<l;++d,f+=c)u[d]=a.substr(f,c);a=u.join(t===ap.Scalar.BLOCK_LITERAL?`
`:" ")}return ez.stringifyString({comment:e,type:t,value:a},n,o,s)}};Vv.binary=tz});var $l=v(vl=>{"use strict";var xl=X(),lp=an(),rz=Ee(),nz=un();function Yv(e,t){if(xl.isSeq(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!xl.isPair(n)){if(xl.isMap(n)){n.items.length>1&&t("Each pair must have its own sequence indicator");let o=n.items[0]||new lp.Pair(new rz.Scalar(null));if(n.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${n.commentBefore}
${o.key.commentBefore}`:n.commentBefore),n.comment){let s=o.value??o.key;s.comment=s.comment?`${n.comment}
${s.comment}`:n.comment}n=o}e.items[r]=xl.isPair(n)?n:new lp.Pair(n)}}else t("Expected a sequence for this tag");return e}function Kv(e,t,r){let{replacer:n}=r,o=new nz.YAMLSeq(e);o.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof n=="function"&&(i=n.call(t,String(s++),i));let a,c;if(Array.isArray(i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let l=Object.keys(i);if(l.length===1)a=l[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=i;o.items.push(lp.createPair(a,c,r))}return o}var oz={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Yv,createNode:Kv};vl.createPairs=Kv;vl.pairs=oz;vl.resolvePairs=Yv});var fp=v(dp=>{"use strict";var Gv=X(),up=rn(),Ti=ln(),sz=un(),Jv=$l(),Wn=class e extends sz.YAMLSeq{constructor(){super(),this.add=Ti.YAMLMap.prototype.add.bind(this),this.delete=Ti.YAMLMap.prototype.delete.bind(this),this.get=Ti.YAMLMap.prototype.get.bind(this),this.has=Ti.YAMLMap.prototype.has.bind(this),this.set=Ti.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let o of this.items){let s,i;if(Gv.isPair(o)?(s=up.toJS(o.key,"",r),i=up.toJS(o.value,s,r)):s=up.toJS(o,"",r),n.has(s))throw new Error("Ordered maps must not include duplicate keys");n.set(s,i)}return n}static from(t,r,n){let o=Jv.createPairs(t,r,n),s=new this;return s.items=o.items,s}};Wn.tag="tag:yaml.org,2002:omap";var iz={collection:"seq",identify:e=>e instanceof Map,nodeClass:Wn,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=Jv.resolvePairs(e,t),n=[];for(let{key:o}of r.items)Gv.isScalar(o)&&(n.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):n.push(o.value));return Object.assign(new Wn,r)},createNode:(e,t,r)=>Wn.from(e,t,r)};dp.YAMLOMap=Wn;dp.omap=iz});var r$=v(mp=>{"use strict";var Xv=Ee();function Qv({value:e,source:t},r){return t&&(e?e$:t$).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}var e$={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Xv.Scalar(!0),stringify:Qv},t$={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Xv.Scalar(!1),stringify:Qv};mp.falseTag=t$;mp.trueTag=e$});var n$=v(kl=>{"use strict";var az=Ee(),pp=Zo(),cz={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:pp.stringifyNumber},lz={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():pp.stringifyNumber(e)}},uz={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new az.Scalar(parseFloat(e.replace(/_/g,""))),r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=n.length)}return t},stringify:pp.stringifyNumber};kl.float=uz;kl.floatExp=lz;kl.floatNaN=cz});var s$=v(Ei=>{"use strict";var o$=Zo(),Ai=e=>typeof e=="bigint"||Number.isInteger(e);function Sl(e,t,r,{intAsBigInt:n}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let i=BigInt(e);return o==="-"?BigInt(-1)*i:i}let s=parseInt(e,r);return o==="-"?-1*s:s}function hp(e,t,r){let{value:n}=e;if(Ai(n)){let o=n.toString(t);return n<0?"-"+r+o.substr(1):r+o}return o$.stringifyNumber(e)}var dz={identify:Ai,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,r)=>Sl(e,2,2,r),stringify:e=>hp(e,2,"0b")},fz={identify:Ai,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,r)=>Sl(e,1,8,r),stringify:e=>hp(e,8,"0")},mz={identify:Ai,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,r)=>Sl(e,0,10,r),stringify:o$.stringifyNumber},pz={identify:Ai,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,r)=>Sl(e,2,16,r),stringify:e=>hp(e,16,"0x")};Ei.int=mz;Ei.intBin=dz;Ei.intHex=pz;Ei.intOct=fz});var yp=v(gp=>{"use strict";var Al=X(),_l=an(),Tl=ln(),Un=class e extends Tl.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let r;Al.isPair(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?r=new _l.Pair(t.key,null):r=new _l.Pair(t,null),Tl.findPair(this.items,r.key)||this.items.push(r)}get(t,r){let n=Tl.findPair(this.items,t);return!r&&Al.isPair(n)?Al.isScalar(n.key)?n.key.value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=Tl.findPair(this.items,t);n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&r&&this.items.push(new _l.Pair(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){let{replacer:o}=n,s=new this(t);if(r&&Symbol.iterator in Object(r))for(let i of r)typeof o=="function"&&(i=o.call(r,i,i)),s.items.push(_l.createPair(i,null,n));return s}};Un.tag="tag:yaml.org,2002:set";var hz={collection:"map",identify:e=>e instanceof Set,nodeClass:Un,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,r)=>Un.from(e,t,r),resolve(e,t){if(Al.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new Un,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};gp.YAMLSet=Un;gp.set=hz});var wp=v(El=>{"use strict";var gz=Zo();function bp(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,o=i=>t?BigInt(i):Number(i),s=n.replace(/_/g,"").split(":").reduce((i,a)=>i*o(60)+o(a),o(0));return r==="-"?o(-1)*s:s}function i$(e){let{value:t}=e,r=i=>i;if(typeof t=="bigint")r=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return gz.stringifyNumber(e);let n="";t<0&&(n="-",t*=r(-1));let o=r(60),s=[t%o];return t<60?s.unshift(0):(t=(t-s[0])/o,s.unshift(t%o),t>=60&&(t=(t-s[0])/o,s.unshift(t))),n+s.map(i=>String(i).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var yz={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:r})=>bp(e,r),stringify:i$},bz={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>bp(e,!1),stringify:i$},a$={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(a$.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,o,s,i,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(r,n-1,o,s||0,i||0,a||0,c),u=t[8];if(u&&u!=="Z"){let d=bp(u,!1);Math.abs(d)<30&&(d*=60),l-=6e4*d}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};El.floatTime=bz;El.intTime=yz;El.timestamp=a$});var u$=v(l$=>{"use strict";var wz=Uo(),xz=hl(),vz=Ho(),$z=Si(),kz=cp(),c$=r$(),xp=n$(),Cl=s$(),Sz=al(),_z=fp(),Tz=$l(),Az=yp(),vp=wp(),Ez=[wz.map,vz.seq,$z.string,xz.nullTag,c$.trueTag,c$.falseTag,Cl.intBin,Cl.intOct,Cl.int,Cl.intHex,xp.floatNaN,xp.floatExp,xp.float,kz.binary,Sz.merge,_z.omap,Tz.pairs,Az.set,vp.intTime,vp.floatTime,vp.timestamp];l$.schema=Ez});var x$=v(Sp=>{"use strict";var p$=Uo(),Cz=hl(),h$=Ho(),Rz=Si(),Pz=ep(),$p=rp(),kp=op(),Oz=Wv(),qz=Zv(),g$=cp(),Ci=al(),y$=fp(),b$=$l(),d$=u$(),w$=yp(),Rl=wp(),f$=new Map([["core",Oz.schema],["failsafe",[p$.map,h$.seq,Rz.string]],["json",qz.schema],["yaml11",d$.schema],["yaml-1.1",d$.schema]]),m$={binary:g$.binary,bool:Pz.boolTag,float:$p.float,floatExp:$p.floatExp,floatNaN:$p.floatNaN,floatTime:Rl.floatTime,int:kp.int,intHex:kp.intHex,intOct:kp.intOct,intTime:Rl.intTime,map:p$.map,merge:Ci.merge,null:Cz.nullTag,omap:y$.omap,pairs:b$.pairs,seq:h$.seq,set:w$.set,timestamp:Rl.timestamp},Nz={"tag:yaml.org,2002:binary":g$.binary,"tag:yaml.org,2002:merge":Ci.merge,"tag:yaml.org,2002:omap":y$.omap,"tag:yaml.org,2002:pairs":b$.pairs,"tag:yaml.org,2002:set":w$.set,"tag:yaml.org,2002:timestamp":Rl.timestamp};function Iz(e,t,r){let n=f$.get(t);if(n&&!e)return r&&!n.includes(Ci.merge)?n.concat(Ci.merge):n.slice();let o=n;if(!o)if(Array.isArray(e))o=[];else{let s=Array.from(f$.keys()).filter(i=>i!=="yaml11").map(i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)o=o.concat(s);else typeof e=="function"&&(o=e(o.slice()));return r&&(o=o.concat(Ci.merge)),o.reduce((s,i)=>{let a=typeof i=="string"?m$[i]:i;if(!a){let c=JSON.stringify(i),l=Object.keys(m$).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return s.includes(a)||s.push(a),s},[])}Sp.coreKnownTags=Nz;Sp.getTags=Iz});var Ap=v(v$=>{"use strict";var _p=X(),Mz=Uo(),Dz=Ho(),Fz=Si(),Pl=x$(),Lz=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Tp=class e{constructor({compat:t,customTags:r,merge:n,resolveKnownTags:o,schema:s,sortMapEntries:i,toStringDefaults:a}){this.compat=Array.isArray(t)?Pl.getTags(t,"compat"):t?Pl.getTags(null,t):null,this.name=typeof s=="string"&&s||"core",this.knownTags=o?Pl.coreKnownTags:{},this.tags=Pl.getTags(r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,_p.MAP,{value:Mz.map}),Object.defineProperty(this,_p.SCALAR,{value:Fz.string}),Object.defineProperty(this,_p.SEQ,{value:Dz.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?Lz:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};v$.Schema=Tp});var k$=v($$=>{"use strict";var zz=X(),Ep=vi(),Ri=yi();function jz(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(r.push(c),n=!0):e.directives.docStart&&(n=!0)}n&&r.push("---");let o=Ep.createStringifyContext(e,t),{commentString:s}=o.options;if(e.commentBefore){r.length!==1&&r.unshift("");let c=s(e.commentBefore);r.unshift(Ri.indentComment(c,""))}let i=!1,a=null;if(e.contents){if(zz.isNode(e.contents)){if(e.contents.spaceBefore&&n&&r.push(""),e.contents.commentBefore){let u=s(e.contents.commentBefore);r.push(Ri.indentComment(u,""))}o.forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>i=!0,l=Ep.stringify(e.contents,o,()=>a=null,c);a&&(l+=Ri.lineComment(l,"",s(a))),(l[0]==="|"||l[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${l}`:r.push(l)}else r.push(Ep.stringify(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(r.push("..."),r.push(Ri.indentComment(c,""))):r.push(`... ${c}`)}else r.push("...");else{let c=e.comment;c&&i&&(c=c.replace(/^\n+/,"")),c&&((!i||a)&&r[r.length-1]!==""&&r.push(""),r.push(Ri.indentComment(s(c),"")))}return r.join(`
`)+`
`}$$.stringifyDocument=jz});var Pi=v(S$=>{"use strict";var Bz=hi(),Vo=Jc(),Rt=X(),Wz=an(),Uz=rn(),Hz=Ap(),Zz=k$(),Cp=Vc(),Vz=qm(),Yz=gi(),Rp=Om(),Pp=class e{constructor(t,r,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Rt.NODE_TYPE,{value:Rt.DOC});let o=null;typeof r=="function"||Array.isArray(r)?o=r:n===void 0&&r&&(n=r,r=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=s;let{version:i}=s;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new Rp.Directives({version:i}),this.setSchema(i,n),this.contents=t===void 0?null:this.createNode(t,o,n)}clone(){let t=Object.create(e.prototype,{[Rt.NODE_TYPE]:{value:Rt.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Rt.isNode(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Yo(this.contents)&&this.contents.add(t)}addIn(t,r){Yo(this.contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=Cp.anchorNames(this);t.anchor=!r||n.has(r)?Cp.findNewAnchor(r||"a",n):r}return new Bz.Alias(t.anchor)}createNode(t,r,n){let o;if(typeof r=="function")t=r.call({"":t},"",t),o=r;else if(Array.isArray(r)){let g=w=>typeof w=="number"||w instanceof String||w instanceof Number,y=r.filter(g).map(String);y.length>0&&(r=r.concat(y)),o=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:s,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:l,tag:u}=n??{},{onAnchor:d,setAnchors:f,sourceObjects:m}=Cp.createNodeAnchors(this,i||"a"),p={aliasDuplicateObjects:s??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:l,replacer:o,schema:this.schema,sourceObjects:m},h=Yz.createNode(t,u,p);return a&&Rt.isCollection(h)&&(h.flow=!0),f(),h}createPair(t,r,n={}){let o=this.createNode(t,null,n),s=this.createNode(r,null,n);return new Wz.Pair(o,s)}delete(t){return Yo(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Vo.isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Yo(this.contents)?this.contents.deleteIn(t):!1}get(t,r){return Rt.isCollection(this.contents)?this.contents.get(t,r):void 0}getIn(t,r){return Vo.isEmptyPath(t)?!r&&Rt.isScalar(this.contents)?this.contents.value:this.contents:Rt.isCollection(this.contents)?this.contents.getIn(t,r):void 0}has(t){return Rt.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Vo.isEmptyPath(t)?this.contents!==void 0:Rt.isCollection(this.contents)?this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=Vo.collectionFromPath(this.schema,[t],r):Yo(this.contents)&&this.contents.set(t,r)}setIn(t,r){Vo.isEmptyPath(t)?this.contents=r:this.contents==null?this.contents=Vo.collectionFromPath(this.schema,Array.from(t),r):Yo(this.contents)&&this.contents.setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Rp.Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Rp.Directives({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=new Hz.Schema(Object.assign(n,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,maxAliasCount:o,onAnchor:s,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=Uz.toJS(this.contents,r??"",a);if(typeof s=="function")for(let{count:l,res:u}of a.anchors.values())s(u,l);return typeof i=="function"?Vz.applyReviver(i,{"":c},"",c):c}toJSON(t,r){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${r}`)}return Zz.stringifyDocument(this,t)}};function Yo(e){if(Rt.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}S$.Document=Pp});var Ni=v(qi=>{"use strict";var Oi=class extends Error{constructor(t,r,n,o){super(),this.name=t,this.code=n,this.message=o,this.pos=r}},Op=class extends Oi{constructor(t,r,n){super("YAMLParseError",t,r,n)}},qp=class extends Oi{constructor(t,r,n){super("YAMLWarning",t,r,n)}},Kz=(e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>t.linePos(a));let{line:n,col:o}=r.linePos[0];r.message+=` at line ${n}, column ${o}`;let s=o-1,i=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,"");if(s>=60&&i.length>80){let a=Math.min(s-39,i.length-79);i="\u2026"+i.substring(a),s-=a-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),n>1&&/^ *$/.test(i.substring(0,s))){let a=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),i=a+i}if(/[^ ]/.test(i)){let a=1,c=r.linePos[1];c?.line===n&&c.col>o&&(a=Math.max(1,Math.min(c.col-o,80-s)));let l=" ".repeat(s)+"^".repeat(a);r.message+=`:

${i}
${l}
`}};qi.YAMLError=Oi;qi.YAMLParseError=Op;qi.YAMLWarning=qp;qi.prettifyError=Kz});var Ii=v(_$=>{"use strict";function Gz(e,{flow:t,indicator:r,next:n,offset:o,onError:s,parentIndent:i,startOnNewline:a}){let c=!1,l=a,u=a,d="",f="",m=!1,p=!1,h=null,g=null,y=null,w=null,k=null,R=null,A=null;for(let x of e)switch(p&&(x.type!=="space"&&x.type!=="newline"&&x.type!=="comma"&&s(x.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p=!1),h&&(l&&x.type!=="comment"&&x.type!=="newline"&&s(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),x.type){case"space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&x.source.includes("	")&&(h=x),u=!0;break;case"comment":{u||s(x,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let N=x.source.substring(1)||" ";d?d+=f+N:d=N,f="",l=!1;break}case"newline":l?d?d+=x.source:(!R||r!=="seq-item-ind")&&(c=!0):f+=x.source,l=!0,m=!0,(g||y)&&(w=x),u=!0;break;case"anchor":g&&s(x,"MULTIPLE_ANCHORS","A node can have at most one anchor"),x.source.endsWith(":")&&s(x.offset+x.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=x,A??(A=x.offset),l=!1,u=!1,p=!0;break;case"tag":{y&&s(x,"MULTIPLE_TAGS","A node can have at most one tag"),y=x,A??(A=x.offset),l=!1,u=!1,p=!0;break}case r:(g||y)&&s(x,"BAD_PROP_ORDER",`Anchors and tags must be after the ${x.source} indicator`),R&&s(x,"UNEXPECTED_TOKEN",`Unexpected ${x.source} in ${t??"collection"}`),R=x,l=r==="seq-item-ind"||r==="explicit-key-ind",u=!1;break;case"comma":if(t){k&&s(x,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),k=x,l=!1,u=!1;break}default:s(x,"UNEXPECTED_TOKEN",`Unexpected ${x.type} token`),l=!1,u=!1}let S=e[e.length-1],P=S?S.offset+S.source.length:o;return p&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&s(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(l&&h.indent<=i||n?.type==="block-map"||n?.type==="block-seq")&&s(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:R,spaceBefore:c,comment:d,hasNewline:m,anchor:g,tag:y,newlineAfterProp:w,end:P,start:A??P}}_$.resolveProps=Gz});var Ol=v(T$=>{"use strict";function Np(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="newline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(Np(t.key)||Np(t.value))return!0}return!1;default:return!0}}T$.containsNewline=Np});var Ip=v(A$=>{"use strict";var Jz=Ol();function Xz(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&Jz.containsNewline(t)&&r(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}A$.flowIndentCheck=Xz});var Mp=v(C$=>{"use strict";var E$=X();function Qz(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let o=typeof n=="function"?n:(s,i)=>s===i||E$.isScalar(s)&&E$.isScalar(i)&&s.value===i.value;return t.some(s=>o(s.key,r))}C$.mapIncludes=Qz});var I$=v(N$=>{"use strict";var R$=an(),e6=ln(),P$=Ii(),t6=Ol(),O$=Ip(),r6=Mp(),q$="All mapping items must start at the same column";function n6({composeNode:e,composeEmptyNode:t},r,n,o,s){let i=s?.nodeClass??e6.YAMLMap,a=new i(r.schema);r.atRoot&&(r.atRoot=!1);let c=n.offset,l=null;for(let u of n.items){let{start:d,key:f,sep:m,value:p}=u,h=P$.resolveProps(d,{indicator:"explicit-key-ind",next:f??m?.[0],offset:c,onError:o,parentIndent:n.indent,startOnNewline:!0}),g=!h.found;if(g){if(f&&(f.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==n.indent&&o(c,"BAD_INDENT",q$)),!h.anchor&&!h.tag&&!m){l=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||t6.containsNewline(f))&&o(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==n.indent&&o(c,"BAD_INDENT",q$);r.atKey=!0;let y=h.end,w=f?e(r,f,h,o):t(r,y,d,null,h,o);r.schema.compat&&O$.flowIndentCheck(n.indent,f,o),r.atKey=!1,r6.mapIncludes(r,a.items,w)&&o(y,"DUPLICATE_KEY","Map keys must be unique");let k=P$.resolveProps(m??[],{indicator:"map-value-ind",next:p,offset:w.range[2],onError:o,parentIndent:n.indent,startOnNewline:!f||f.type==="block-scalar"});if(c=k.end,k.found){g&&(p?.type==="block-map"&&!k.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&h.start<k.found.offset-1024&&o(w.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let R=p?e(r,p,k,o):t(r,c,m,null,k,o);r.schema.compat&&O$.flowIndentCheck(n.indent,p,o),c=R.range[2];let A=new R$.Pair(w,R);r.options.keepSourceTokens&&(A.srcToken=u),a.items.push(A)}else{g&&o(w.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(w.comment?w.comment+=`
`+k.comment:w.comment=k.comment);let R=new R$.Pair(w);r.options.keepSourceTokens&&(R.srcToken=u),a.items.push(R)}}return l&&l<c&&o(l,"IMPOSSIBLE","Map comment with trailing content"),a.range=[n.offset,c,l??c],a}N$.resolveBlockMap=n6});var D$=v(M$=>{"use strict";var o6=un(),s6=Ii(),i6=Ip();function a6({composeNode:e,composeEmptyNode:t},r,n,o,s){let i=s?.nodeClass??o6.YAMLSeq,a=new i(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let c=n.offset,l=null;for(let{start:u,value:d}of n.items){let f=s6.resolveProps(u,{indicator:"seq-item-ind",next:d,offset:c,onError:o,parentIndent:n.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?o(f.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{l=f.end,f.comment&&(a.comment=f.comment);continue}let m=d?e(r,d,f,o):t(r,f.end,u,null,f,o);r.schema.compat&&i6.flowIndentCheck(n.indent,d,o),c=m.range[2],a.items.push(m)}return a.range=[n.offset,c,l??c],a}M$.resolveBlockSeq=a6});var Ko=v(F$=>{"use strict";function c6(e,t,r,n){let o="";if(e){let s=!1,i="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":s=!0;break;case"comment":{r&&!s&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";o?o+=i+u:o=u,i="";break}case"newline":o&&(i+=c),s=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:o,offset:t}}F$.resolveEnd=c6});var B$=v(j$=>{"use strict";var l6=X(),u6=an(),L$=ln(),d6=un(),f6=Ko(),z$=Ii(),m6=Ol(),p6=Mp(),Dp="Block collections are not allowed within flow collections",Fp=e=>e&&(e.type==="block-map"||e.type==="block-seq");function h6({composeNode:e,composeEmptyNode:t},r,n,o,s){let i=n.start.source==="{",a=i?"flow map":"flow sequence",c=s?.nodeClass??(i?L$.YAMLMap:d6.YAMLSeq),l=new c(r.schema);l.flow=!0;let u=r.atRoot;u&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let d=n.offset+n.start.source.length;for(let g=0;g<n.items.length;++g){let y=n.items[g],{start:w,key:k,sep:R,value:A}=y,S=z$.resolveProps(w,{flow:a,indicator:"explicit-key-ind",next:k??R?.[0],offset:d,onError:o,parentIndent:n.indent,startOnNewline:!1});if(!S.found){if(!S.anchor&&!S.tag&&!R&&!A){g===0&&S.comma?o(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):g<n.items.length-1&&o(S.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),S.comment&&(l.comment?l.comment+=`
`+S.comment:l.comment=S.comment),d=S.end;continue}!i&&r.options.strict&&m6.containsNewline(k)&&o(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(g===0)S.comma&&o(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(S.comma||o(S.start,"MISSING_CHAR",`Missing , between ${a} items`),S.comment){let P="";e:for(let x of w)switch(x.type){case"comma":case"space":break;case"comment":P=x.source.substring(1);break e;default:break e}if(P){let x=l.items[l.items.length-1];l6.isPair(x)&&(x=x.value??x.key),x.comment?x.comment+=`
`+P:x.comment=P,S.comment=S.comment.substring(P.length+1)}}if(!i&&!R&&!S.found){let P=A?e(r,A,S,o):t(r,S.end,R,null,S,o);l.items.push(P),d=P.range[2],Fp(A)&&o(P.range,"BLOCK_IN_FLOW",Dp)}else{r.atKey=!0;let P=S.end,x=k?e(r,k,S,o):t(r,P,w,null,S,o);Fp(k)&&o(x.range,"BLOCK_IN_FLOW",Dp),r.atKey=!1;let N=z$.resolveProps(R??[],{flow:a,indicator:"map-value-ind",next:A,offset:x.range[2],onError:o,parentIndent:n.indent,startOnNewline:!1});if(N.found){if(!i&&!S.found&&r.options.strict){if(R)for(let F of R){if(F===N.found)break;if(F.type==="newline"){o(F,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}S.start<N.found.offset-1024&&o(N.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else A&&("source"in A&&A.source?.[0]===":"?o(A,"MISSING_CHAR",`Missing space after : in ${a}`):o(N.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let B=A?e(r,A,N,o):N.found?t(r,N.end,R,null,N,o):null;B?Fp(A)&&o(B.range,"BLOCK_IN_FLOW",Dp):N.comment&&(x.comment?x.comment+=`
`+N.comment:x.comment=N.comment);let $=new u6.Pair(x,B);if(r.options.keepSourceTokens&&($.srcToken=y),i){let F=l;p6.mapIncludes(r,F.items,x)&&o(P,"DUPLICATE_KEY","Map keys must be unique"),F.items.push($)}else{let F=new L$.YAMLMap(r.schema);F.flow=!0,F.items.push($);let G=(B??x).range;F.range=[x.range[0],G[1],G[2]],l.items.push(F)}d=B?B.range[2]:N.end}}let f=i?"}":"]",[m,...p]=n.end,h=d;if(m?.source===f)h=m.offset+m.source.length;else{let g=a[0].toUpperCase()+a.substring(1),y=u?`${g} must end with a ${f}`:`${g} in block collection must be sufficiently indented and end with a ${f}`;o(d,u?"MISSING_CHAR":"BAD_INDENT",y),m&&m.source.length!==1&&p.unshift(m)}if(p.length>0){let g=f6.resolveEnd(p,h,r.options.strict,o);g.comment&&(l.comment?l.comment+=`
`+g.comment:l.comment=g.comment),l.range=[n.offset,h,g.offset]}else l.range=[n.offset,h,h];return l}j$.resolveFlowCollection=h6});var U$=v(W$=>{"use strict";var g6=X(),y6=Ee(),b6=ln(),w6=un(),x6=I$(),v6=D$(),$6=B$();function Lp(e,t,r,n,o,s){let i=r.type==="block-map"?x6.resolveBlockMap(e,t,r,n,s):r.type==="block-seq"?v6.resolveBlockSeq(e,t,r,n,s):$6.resolveFlowCollection(e,t,r,n,s),a=i.constructor;return o==="!"||o===a.tagName?(i.tag=a.tagName,i):(o&&(i.tag=o),i)}function k6(e,t,r,n,o){let s=n.tag,i=s?t.directives.tagName(s.source,f=>o(s,"TAG_RESOLVE_FAILED",f)):null;if(r.type==="block-seq"){let{anchor:f,newlineAfterProp:m}=n,p=f&&s?f.offset>s.offset?f:s:f??s;p&&(!m||m.offset<p.offset)&&o(p,"MISSING_CHAR","Missing newline after block sequence props")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!s||!i||i==="!"||i===b6.YAMLMap.tagName&&a==="map"||i===w6.YAMLSeq.tagName&&a==="seq")return Lp(e,t,r,o,i);let c=t.schema.tags.find(f=>f.tag===i&&f.collection===a);if(!c){let f=t.schema.knownTags[i];if(f?.collection===a)t.schema.tags.push(Object.assign({},f,{default:!1})),c=f;else return f?o(s,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):o(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),Lp(e,t,r,o,i)}let l=Lp(e,t,r,o,i,c),u=c.resolve?.(l,f=>o(s,"TAG_RESOLVE_FAILED",f),t.options)??l,d=g6.isNode(u)?u:new y6.Scalar(u);return d.range=l.range,d.tag=i,c?.format&&(d.format=c.format),d}W$.composeCollection=k6});var jp=v(H$=>{"use strict";var zp=Ee();function S6(e,t,r){let n=t.offset,o=_6(t,e.options.strict,r);if(!o)return{value:"",type:null,comment:"",range:[n,n,n]};let s=o.mode===">"?zp.Scalar.BLOCK_FOLDED:zp.Scalar.BLOCK_LITERAL,i=t.source?T6(t.source):[],a=i.length;for(let h=i.length-1;h>=0;--h){let g=i[h][1];if(g===""||g==="\r")a=h;else break}if(a===0){let h=o.chomp==="+"&&i.length>0?`
`.repeat(Math.max(1,i.length-1)):"",g=n+o.length;return t.source&&(g+=t.source.length),{value:h,type:s,comment:o.comment,range:[n,g,g]}}let c=t.indent+o.indent,l=t.offset+o.length,u=0;for(let h=0;h<a;++h){let[g,y]=i[h];if(y===""||y==="\r")o.indent===0&&g.length>c&&(c=g.length);else{g.length<c&&r(l+g.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=g.length),u=h,c===0&&!e.atRoot&&r(l,"BAD_INDENT","Block scalar values in collections must be indented");break}l+=g.length+y.length+1}for(let h=i.length-1;h>=a;--h)i[h][0].length>c&&(a=h+1);let d="",f="",m=!1;for(let h=0;h<u;++h)d+=i[h][0].slice(c)+`
`;for(let h=u;h<a;++h){let[g,y]=i[h];l+=g.length+y.length+1;let w=y[y.length-1]==="\r";if(w&&(y=y.slice(0,-1)),y&&g.length<c){let R=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;r(l-y.length-(w?2:1),"BAD_INDENT",R),g=""}s===zp.Scalar.BLOCK_LITERAL?(d+=f+g.slice(c)+y,f=`
`):g.length>c||y[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),d+=f+g.slice(c)+y,f=`
`,m=!0):y===""?f===`
`?d+=`
`:f=`
`:(d+=f+y,f=" ",m=!1)}switch(o.chomp){case"-":break;case"+":for(let h=a;h<i.length;++h)d+=`
`+i[h][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let p=n+o.length+t.source.length;return{value:d,type:s,comment:o.comment,range:[n,p,p]}}function _6({offset:e,props:t},r,n){if(t[0].type!=="block-scalar-header")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],s=o[0],i=0,a="",c=-1;for(let f=1;f<o.length;++f){let m=o[f];if(!a&&(m==="-"||m==="+"))a=m;else{let p=Number(m);!i&&p?i=p:c===-1&&(c=e+f)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let l=!1,u="",d=o.length;for(let f=1;f<t.length;++f){let m=t[f];switch(m.type){case"space":l=!0;case"newline":d+=m.source.length;break;case"comment":r&&!l&&n(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,u=m.source.substring(1);break;case"error":n(m,"UNEXPECTED_TOKEN",m.message),d+=m.source.length;break;default:{let p=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",p);let h=m.source;h&&typeof h=="string"&&(d+=h.length)}}}return{mode:s,indent:i,chomp:a,comment:u,length:d}}function T6(e){let t=e.split(/\n( *)/),r=t[0],n=r.match(/^( *)/),s=[n?.[1]?[n[1],r.slice(n[1].length)]:["",r]];for(let i=1;i<t.length;i+=2)s.push([t[i],t[i+1]]);return s}H$.resolveBlockScalar=S6});var Wp=v(V$=>{"use strict";var Bp=Ee(),A6=Ko();function E6(e,t,r){let{offset:n,type:o,source:s,end:i}=e,a,c,l=(f,m,p)=>r(n+f,m,p);switch(o){case"scalar":a=Bp.Scalar.PLAIN,c=C6(s,l);break;case"single-quoted-scalar":a=Bp.Scalar.QUOTE_SINGLE,c=R6(s,l);break;case"double-quoted-scalar":a=Bp.Scalar.QUOTE_DOUBLE,c=P6(s,l);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[n,n+s.length,n+s.length]}}let u=n+s.length,d=A6.resolveEnd(i,u,t,r);return{value:c,type:a,comment:d.comment,range:[n,u,d.offset]}}function C6(e,t){let r="";switch(e[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar indicator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),Z$(e)}function R6(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Z$(e.slice(1,-1)).replace(/''/g,"'")}function Z$(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,o;try{n=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let s=r[1].replace(n,""),i=" ",a=t.lastIndex;for(;r=t.exec(e);){let l=r[1].replace(o,"");l===""?i===`
`?s+=i:i=`
`:(s+=i+l,i=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,r=c.exec(e),s+i+(r?.[1]??"")}function P6(e,t){let r="";for(let n=1;n<e.length-1;++n){let o=e[n];if(!(o==="\r"&&e[n+1]===`
`))if(o===`
`){let{fold:s,offset:i}=O6(e,n);r+=s,n=i}else if(o==="\\"){let s=e[++n],i=q6[s];if(i)r+=i;else if(s===`
`)for(s=e[n+1];s===" "||s==="	";)s=e[++n+1];else if(s==="\r"&&e[n+1]===`
`)for(s=e[++n+1];s===" "||s==="	";)s=e[++n+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;r+=N6(e,n+1,a,t),n+=a}else{let a=e.substr(n-1,2);t(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(o===" "||o==="	"){let s=n,i=e[n+1];for(;i===" "||i==="	";)i=e[++n+1];i!==`
`&&!(i==="\r"&&e[n+2]===`
`)&&(r+=n>s?e.slice(s,n+1):o)}else r+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}function O6(e,t){let r="",n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}var q6={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function N6(e,t,r,n){let o=e.substr(t,r),i=o.length===r&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(i)}catch{let a=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}V$.resolveFlowScalar=E6});var G$=v(K$=>{"use strict";var Hn=X(),Y$=Ee(),I6=jp(),M6=Wp();function D6(e,t,r,n){let{value:o,type:s,comment:i,range:a}=t.type==="block-scalar"?I6.resolveBlockScalar(e,t,n):M6.resolveFlowScalar(t,e.options.strict,n),c=r?e.directives.tagName(r.source,d=>n(r,"TAG_RESOLVE_FAILED",d)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Hn.SCALAR]:c?l=F6(e.schema,o,c,r,n):t.type==="scalar"?l=L6(e,o,t,n):l=e.schema[Hn.SCALAR];let u;try{let d=l.resolve(o,f=>n(r??t,"TAG_RESOLVE_FAILED",f),e.options);u=Hn.isScalar(d)?d:new Y$.Scalar(d)}catch(d){let f=d instanceof Error?d.message:String(d);n(r??t,"TAG_RESOLVE_FAILED",f),u=new Y$.Scalar(o)}return u.range=a,u.source=o,s&&(u.type=s),c&&(u.tag=c),l.format&&(u.format=l.format),i&&(u.comment=i),u}function F6(e,t,r,n,o){if(r==="!")return e[Hn.SCALAR];let s=[];for(let a of e.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let i=e.knownTags[r];return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(o(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),e[Hn.SCALAR])}function L6({atKey:e,directives:t,schema:r},n,o,s){let i=r.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||r[Hn.SCALAR];if(r.compat){let a=r.compat.find(c=>c.default&&c.test?.test(n))??r[Hn.SCALAR];if(i.tag!==a.tag){let c=t.tagString(i.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} or ${l}`;s(o,"TAG_RESOLVE_FAILED",u,!0)}}return i}K$.composeScalar=D6});var X$=v(J$=>{"use strict";function z6(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let o=t[n];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=t[++n];o?.type==="space";)e+=o.source.length,o=t[++n];break}}return e}J$.emptyScalarPosition=z6});var tk=v(Hp=>{"use strict";var j6=hi(),B6=X(),W6=U$(),Q$=G$(),U6=Ko(),H6=X$(),Z6={composeNode:ek,composeEmptyNode:Up};function ek(e,t,r,n){let o=e.atKey,{spaceBefore:s,comment:i,anchor:a,tag:c}=r,l,u=!0;switch(t.type){case"alias":l=V6(e,t,n),(a||c)&&n(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Q$.composeScalar(e,t,c,n),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=W6.composeCollection(Z6,e,t,r,n),a&&(l.anchor=a.source.substring(1))}catch(d){let f=d instanceof Error?d.message:String(d);n(t,"RESOURCE_EXHAUSTION",f)}break;default:{let d=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOKEN",d),u=!1}}return l??(l=Up(e,t.offset,void 0,null,r,n)),a&&l.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!B6.isScalar(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&n(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(l.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?l.comment=i:l.commentBefore=i),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function Up(e,t,r,n,{spaceBefore:o,comment:s,anchor:i,tag:a,end:c},l){let u={type:"scalar",offset:H6.emptyScalarPosition(t,r,n),indent:-1,source:""},d=Q$.composeScalar(e,u,a,l);return i&&(d.anchor=i.source.substring(1),d.anchor===""&&l(i,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(d.spaceBefore=!0),s&&(d.comment=s,d.range[2]=c),d}function V6({options:e},{offset:t,source:r,end:n},o){let s=new j6.Alias(r.substring(1));s.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&o(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+r.length,a=U6.resolveEnd(n,i,e.strict,o);return s.range=[t,i,a.offset],a.comment&&(s.comment=a.comment),s}Hp.composeEmptyNode=Up;Hp.composeNode=ek});var ok=v(nk=>{"use strict";var Y6=Pi(),rk=tk(),K6=Ko(),G6=Ii();function J6(e,t,{offset:r,start:n,value:o,end:s},i){let a=Object.assign({_directives:t},e),c=new Y6.Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},u=G6.resolveProps(n,{indicator:"doc-start",next:o??s?.[0],offset:r,onError:i,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&i(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=o?rk.composeNode(l,o,u,i):rk.composeEmptyNode(l,u.end,n,null,u,i);let d=c.contents.range[2],f=K6.resolveEnd(s,d,!1,i);return f.comment&&(c.comment=f.comment),c.range=[r,d,f.offset],c}nk.composeDoc=J6});var Vp=v(ak=>{"use strict";var X6=ae("process"),Q6=Om(),e9=Pi(),Mi=Ni(),sk=X(),t9=ok(),r9=Ko();function Di(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?r.length:1)]}function ik(e){let t="",r=!1,n=!1;for(let o=0;o<e.length;++o){let s=e[o];switch(s[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(s.substring(1)||" "),r=!0,n=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}var Zp=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,o,s)=>{let i=Di(r);s?this.warnings.push(new Mi.YAMLWarning(i,n,o)):this.errors.push(new Mi.YAMLParseError(i,n,o))},this.directives=new Q6.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,r){let{comment:n,afterEmptyLine:o}=ik(this.prelude);if(n){let s=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(o||t.directives.docStart||!s)t.commentBefore=n;else if(sk.isCollection(s)&&!s.flow&&s.items.length>0){let i=s.items[0];sk.isPair(i)&&(i=i.key);let a=i.commentBefore;i.commentBefore=a?`${n}
${a}`:n}else{let i=s.commentBefore;s.commentBefore=i?`${n}
${i}`:n}}if(r){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:ik(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let o of t)yield*this.next(o);yield*this.end(r,n)}*next(t){switch(X6.env.LOG_STREAM&&console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(r,n,o)=>{let s=Di(t);s[0]+=r,this.onError(s,"BAD_DIRECTIVE",n,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{let r=t9.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,n=new Mi.YAMLParseError(Di(t),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new Mi.YAMLParseError(Di(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let r=r9.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new Mi.YAMLParseError(Di(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),o=new e9.Document(void 0,n);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,r,r],this.decorate(o,!1),yield o}}};ak.Composer=Zp});var uk=v(ql=>{"use strict";var n9=jp(),o9=Wp(),s9=Ni(),ck=xi();function i9(e,t=!0,r){if(e){let n=(o,s,i)=>{let a=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(r)r(a,s,i);else throw new s9.YAMLParseError([a,a+1],s,i)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return o9.resolveFlowScalar(e,t,n);case"block-scalar":return n9.resolveBlockScalar({options:{strict:t}},e,n)}}return null}function a9(e,t){let{implicitKey:r=!1,indent:n,inFlow:o=!1,offset:s=-1,type:i="PLAIN"}=t,a=ck.stringifyString({type:i,value:e},{implicitKey:r,indent:n>0?" ".repeat(n):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),u=a.substring(0,l),d=a.substring(l+1)+`
`,f=[{type:"block-scalar-header",offset:s,indent:n,source:u}];return lk(f,c)||f.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:s,indent:n,props:f,source:d}}case'"':return{type:"double-quoted-scalar",offset:s,indent:n,source:a,end:c};case"'":return{type:"single-quoted-scalar",offset:s,indent:n,source:a,end:c};default:return{type:"scalar",offset:s,indent:n,source:a,end:c}}}function c9(e,t,r={}){let{afterKey:n=!1,implicitKey:o=!1,inFlow:s=!1,type:i}=r,a="indent"in e?e.indent:null;if(n&&typeof a=="number"&&(a+=2),!i)switch(e.type){case"single-quoted-scalar":i="QUOTE_SINGLE";break;case"double-quoted-scalar":i="QUOTE_DOUBLE";break;case"block-scalar":{let l=e.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:i="PLAIN"}let c=ck.stringifyString({type:i,value:t},{implicitKey:o||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":l9(e,c);break;case'"':Yp(e,c,"double-quoted-scalar");break;case"'":Yp(e,c,"single-quoted-scalar");break;default:Yp(e,c,"scalar")}}function l9(e,t){let r=t.indexOf(`
`),n=t.substring(0,r),o=t.substring(r+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=n,e.source=o}else{let{offset:s}=e,i="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:i,source:n}];lk(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:i,source:`
`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:i,props:a,source:o})}}function lk(e,t){if(t)for(let r of t)switch(r.type){case"space":case"comment":e.push(r);break;case"newline":return e.push(r),!0}return!1}function Yp(e,t,r){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=r,e.source=t;break;case"block-scalar":{let n=e.props.slice(1),o=t.length;e.props[0].type==="block-scalar-header"&&(o-=e.props[0].source.length);for(let s of n)s.offset+=o;delete e.props,Object.assign(e,{type:r,source:t,end:n});break}case"block-map":case"block-seq":{let o={type:"newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:r,source:t,end:[o]});break}default:{let n="indent"in e?e.indent:-1,o="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type==="space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:r,indent:n,source:t,end:o})}}}ql.createScalarToken=a9;ql.resolveAsScalar=i9;ql.setScalarValue=c9});var fk=v(dk=>{"use strict";var u9=e=>"type"in e?Il(e):Nl(e);function Il(e){switch(e.type){case"block-scalar":{let t="";for(let r of e.props)t+=Il(r);return t+e.source}case"block-map":case"block-seq":{let t="";for(let r of e.items)t+=Nl(r);return t}case"flow-collection":{let t=e.start.source;for(let r of e.items)t+=Nl(r);for(let r of e.end)t+=r.source;return t}case"document":{let t=Nl(e);if(e.end)for(let r of e.end)t+=r.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(let r of e.end)t+=r.source;return t}}}function Nl({start:e,key:t,sep:r,value:n}){let o="";for(let s of e)o+=s.source;if(t&&(o+=Il(t)),r)for(let s of r)o+=s.source;return n&&(o+=Il(n)),o}dk.stringify=u9});var gk=v(hk=>{"use strict";var Kp=Symbol("break visit"),d9=Symbol("skip children"),mk=Symbol("remove item");function Zn(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),pk(Object.freeze([]),e,t)}Zn.BREAK=Kp;Zn.SKIP=d9;Zn.REMOVE=mk;Zn.itemAtPath=(e,t)=>{let r=e;for(let[n,o]of t){let s=r?.[n];if(s&&"items"in s)r=s.items[o];else return}return r};Zn.parentCollection=(e,t)=>{let r=Zn.itemAtPath(e,t.slice(0,-1)),n=t[t.length-1][0],o=r?.[n];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function pk(e,t,r){let n=r(t,e);if(typeof n=="symbol")return n;for(let o of["key","value"]){let s=t[o];if(s&&"items"in s){for(let i=0;i<s.items.length;++i){let a=pk(Object.freeze(e.concat([[o,i]])),s.items[i],r);if(typeof a=="number")i=a-1;else{if(a===Kp)return Kp;a===mk&&(s.items.splice(i,1),i-=1)}}typeof n=="function"&&o==="key"&&(n=n(t,e))}}return typeof n=="function"?n(t,e):n}hk.visit=Zn});var Ml=v(at=>{"use strict";var Gp=uk(),f9=fk(),m9=gk(),Jp="\uFEFF",Xp="",Qp="",eh="",p9=e=>!!e&&"items"in e,h9=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function g9(e){switch(e){case Jp:return"<BOM>";case Xp:return"<DOC>";case Qp:return"<FLOW_END>";case eh:return"<SCALAR>";default:return JSON.stringify(e)}}function y9(e){switch(e){case Jp:return"byte-order-mark";case Xp:return"doc-mode";case Qp:return"flow-error-end";case eh:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}at.createScalarToken=Gp.createScalarToken;at.resolveAsScalar=Gp.resolveAsScalar;at.setScalarValue=Gp.setScalarValue;at.stringify=f9.stringify;at.visit=m9.visit;at.BOM=Jp;at.DOCUMENT=Xp;at.FLOW_END=Qp;at.SCALAR=eh;at.isCollection=p9;at.isScalar=h9;at.prettyToken=g9;at.tokenType=y9});var nh=v(bk=>{"use strict";var Fi=Ml();function Ft(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var yk=new Set("0123456789ABCDEFabcdef"),b9=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Dl=new Set(",[]{}"),w9=new Set(` ,[]{}
\r	`),th=e=>!e||w9.has(e),rh=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,r=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let t=this.pos,r=this.buffer[t];for(;r===" "||r==="	";)r=this.buffer[++t];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let r=this.buffer[t];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+t];if(r==="\r"){let o=this.buffer[n+t+1];if(o===`
`||!o&&!this.atEnd)return t+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?t+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(t,3);if((n==="---"||n==="...")&&Ft(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===Fi.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){let s=t[n-1];if(s===" "||s==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let s=t[r-1];if(s===" "||s==="	")r-=1;else break}let o=(yield*this.pushCount(r))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-r),yield*this.pushNewline(),"stream"}return yield Fi.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r==="...")&&Ft(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!Ft(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(2);if(!r&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Ft(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext("doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(th),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let o=this.getLine();if(o===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&o[0]!=="#"||n===0&&(o.startsWith("---")||o.startsWith("..."))&&Ft(o[3]))&&!(n===this.indentNext-1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield Fi.FLOW_END,yield*this.parseLineStart();let s=0;for(;o[s]===",";)s+=yield*this.pushCount(1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),o[s]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(th),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let i=this.charAt(1);if(this.flowKey||Ft(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),r=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;r!==-1&&this.buffer[r+1]==="'";)r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let s=0;for(;this.buffer[r-1-s]==="\\";)s+=1;if(s%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.substring(0,r),o=n.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let s=this.continueScalar(o+1);if(s===-1)break;o=n.indexOf(`
`,s)}o!==-1&&(r=o-(n[o-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let r=this.buffer[++t];if(r==="+")this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>Ft(r)||r==="#")}*parseBlockScalar(){let t=this.pos-1,r=0,n;e:for(let s=this.pos;n=this.buffer[s];++s)switch(n){case" ":r+=1;break;case`
`:t=s,r=0;break;case"\r":{let i=this.buffer[s+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(n=this.buffer[o];n===" ";)n=this.buffer[++o];if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let s=t-1,i=this.buffer[s];i==="\r"&&(i=this.buffer[--s]);let a=s;for(;i===" ";)i=this.buffer[--s];if(i===`
`&&s>=this.pos&&s+1+r>a)t=s;else break}while(!0);return yield Fi.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,r=this.pos-1,n=this.pos-1,o;for(;o=this.buffer[++n];)if(o===":"){let s=this.buffer[n+1];if(Ft(s)||t&&Dl.has(s))break;r=n}else if(Ft(o)){let s=this.buffer[n+1];if(o==="\r"&&(s===`
`?(n+=1,o=`
`,s=this.buffer[n+1]):r=n),s==="#"||t&&Dl.has(s))break;if(o===`
`){let i=this.continueScalar(n+1);if(i===-1)break;n=Math.max(n,i-2)}}else{if(t&&Dl.has(o))break;r=n}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield Fi.SCALAR,yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.buffer.slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(th),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.flowLevel>0,n=this.charAt(1);if(Ft(n)||r&&Dl.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!Ft(r)&&r!==">";)r=this.buffer[++t];return yield*this.pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(b9.has(r))r=this.buffer[++t];else if(r==="%"&&yk.has(this.buffer[t+1])&&yk.has(this.buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let o=r-this.pos;return o>0&&(yield this.buffer.substr(this.pos,o),this.pos=r),o}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};bk.Lexer=rh});var sh=v(wk=>{"use strict";var oh=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let r=0,n=this.lineStarts.length;for(;r<n;){let s=r+n>>1;this.lineStarts[s]<t?r=s+1:n=s}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,col:t};let o=this.lineStarts[r-1];return{line:r,col:t-o+1}}}};wk.LineCounter=oh});var ah=v(Sk=>{"use strict";var x9=ae("process"),xk=Ml(),v9=nh();function dn(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}function vk(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function kk(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Fl(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Go(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Ll(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}function $k(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!dn(t.start,"explicit-key-ind")&&!dn(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,kk(t.value)?t.value.end?Ll(t.value.end,t.sep):t.value.end=t.sep:Ll(t.start,t.sep),delete t.sep)}var ih=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new v9.Lexer,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.end())}*next(t){if(this.source=t,x9.env.LOG_TOKENS&&console.log("|",xk.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let r=xk.tokenType(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),r){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let n=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let r=t??this.stack.pop();if(!r)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield r;else{let n=this.peek(1);switch(r.type==="block-scalar"?r.indent="indent"in n?n.indent:0:r.type==="flow-collection"&&n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&$k(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);break;case"block-map":{let o=n.items[n.items.length-1];if(o.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=r;else{Object.assign(o,{key:r,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=n.items[n.items.length-1];o.value?n.items.push({start:[],value:r}):o.value=r;break}case"flow-collection":{let o=n.items[n.items.length-1];!o||o.value?n.items.push({start:[],key:r,sep:[]}):o.sep?o.value=r:Object.assign(o,{key:r,sep:[]});return}default:yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let o=r.items[r.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&vk(o.start)===-1&&(r.indent===0||o.start.every(s=>s.type!=="comment"||s.indent<r.indent))&&(n.type==="document"?n.end=o.start:n.items.push({start:o.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{vk(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=Fl(this.peek(2)),n=Go(r),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.end):o=[this.sourceToken];let s={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Ll(o,r.start),o.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,o=n&&(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",s=[];if(o&&r.sep&&!r.value){let i=[];for(let a=0;a<r.sep.length;++a){let c=r.sep[a];switch(c.type){case"newline":i.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(s=r.sep.splice(i[1]))}switch(this.type){case"anchor":case"tag":o||r.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):o||r.value?(s.push(this.sourceToken),t.items.push({start:s,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(dn(r.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(kk(r.key)&&!dn(r.sep,"newline")){let i=Go(r.start),a=r.key,c=r.sep;c.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:a,sep:c}]})}else s.length>0?r.sep=r.sep.concat(s,this.sourceToken):r.sep.push(this.sourceToken);else if(dn(r.start,"newline"))Object.assign(r,{key:null,sep:[this.sourceToken]});else{let i=Go(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else r.sep?r.value||o?t.items.push({start:s,key:null,sep:[this.sourceToken]}):dn(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);o||r.value?(t.items.push({start:s,key:i,sep:[]}),this.onKeyLine=!0):r.sep?this.stack.push(i):(Object.assign(r,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(t);if(i){if(i.type==="block-seq"){if(!r.explicitKey&&r.sep&&!dn(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else n&&t.items.push({start:s});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Ll(o,r.start),o.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=t.indent)break;r.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;r.value||dn(r.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return}if(this.indent>t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let r=t.items[t.items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!r||r.sep?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!r||r.value?t.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!r||r.value?t.items.push({start:[],key:o,sep:[]}):r.sep?this.stack.push(o):Object.assign(r,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let o=Fl(n),s=Go(o);$k(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let r=Fl(t),n=Go(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let r=Fl(t),n=Go(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Sk.Parser=ih});var Ck=v(zi=>{"use strict";var _k=Vp(),$9=Pi(),Li=Ni(),k9=Hm(),S9=X(),_9=sh(),Tk=ah();function Ak(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new _9.LineCounter||null,prettyErrors:t}}function T9(e,t={}){let{lineCounter:r,prettyErrors:n}=Ak(t),o=new Tk.Parser(r?.addNewLine),s=new _k.Composer(t),i=Array.from(s.compose(o.parse(e)));if(n&&r)for(let a of i)a.errors.forEach(Li.prettifyError(e,r)),a.warnings.forEach(Li.prettifyError(e,r));return i.length>0?i:Object.assign([],{empty:!0},s.streamInfo())}function Ek(e,t={}){let{lineCounter:r,prettyErrors:n}=Ak(t),o=new Tk.Parser(r?.addNewLine),s=new _k.Composer(t),i=null;for(let a of s.compose(o.parse(e),!0,e.length))if(!i)i=a;else if(i.options.logLevel!=="silent"){i.errors.push(new Li.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(i.errors.forEach(Li.prettifyError(e,r)),i.warnings.forEach(Li.prettifyError(e,r))),i}function A9(e,t,r){let n;typeof t=="function"?n=t:r===void 0&&t&&typeof t=="object"&&(r=t);let o=Ek(e,r);if(!o)return null;if(o.warnings.forEach(s=>k9.warn(o.options.logLevel,s)),o.errors.length>0){if(o.options.logLevel!=="silent")throw o.errors[0];o.errors=[]}return o.toJS(Object.assign({reviver:n},r))}function E9(e,t,r){let n=null;if(typeof t=="function"||Array.isArray(t)?n=t:r===void 0&&t&&(r=t),typeof r=="string"&&(r=r.length),typeof r=="number"){let o=Math.round(r);r=o<1?void 0:o>8?{indent:8}:{indent:o}}if(e===void 0){let{keepUndefined:o}=r??t??{};if(!o)return}return S9.isDocument(e)&&!n?e.toString(r):new $9.Document(e,n,r).toString(r)}zi.parse=A9;zi.parseAllDocuments=T9;zi.parseDocument=Ek;zi.stringify=E9});var lh=v(ne=>{"use strict";var C9=Vp(),R9=Pi(),P9=Ap(),ch=Ni(),O9=hi(),fn=X(),q9=an(),N9=Ee(),I9=ln(),M9=un(),D9=Ml(),F9=nh(),L9=sh(),z9=ah(),zl=Ck(),Rk=di();ne.Composer=C9.Composer;ne.Document=R9.Document;ne.Schema=P9.Schema;ne.YAMLError=ch.YAMLError;ne.YAMLParseError=ch.YAMLParseError;ne.YAMLWarning=ch.YAMLWarning;ne.Alias=O9.Alias;ne.isAlias=fn.isAlias;ne.isCollection=fn.isCollection;ne.isDocument=fn.isDocument;ne.isMap=fn.isMap;ne.isNode=fn.isNode;ne.isPair=fn.isPair;ne.isScalar=fn.isScalar;ne.isSeq=fn.isSeq;ne.Pair=q9.Pair;ne.Scalar=N9.Scalar;ne.YAMLMap=I9.YAMLMap;ne.YAMLSeq=M9.YAMLSeq;ne.CST=D9;ne.Lexer=F9.Lexer;ne.LineCounter=L9.LineCounter;ne.Parser=z9.Parser;ne.parse=zl.parse;ne.parseAllDocuments=zl.parseAllDocuments;ne.parseDocument=zl.parseDocument;ne.stringify=zl.stringify;ne.visit=Rk.visit;ne.visitAsync=Rk.visitAsync});var bR={};Kt(bR,{digest:()=>K0});import{createHash as $7}from"node:crypto";var K0,G0=D(()=>{"use strict";K0=e=>$7("sha256").update(e).digest("hex")});var xR=v(ks=>{"use strict";Object.defineProperty(ks,"__esModule",{value:!0});ks.splitWhen=ks.flatten=void 0;function A7(e){return e.reduce((t,r)=>[].concat(t,r),[])}ks.flatten=A7;function E7(e,t){let r=[[]],n=0;for(let o of e)t(o)?(n++,r[n]=[]):r[n].push(o);return r}ks.splitWhen=E7});var vR=v(rd=>{"use strict";Object.defineProperty(rd,"__esModule",{value:!0});rd.isEnoentCodeError=void 0;function C7(e){return e.code==="ENOENT"}rd.isEnoentCodeError=C7});var $R=v(nd=>{"use strict";Object.defineProperty(nd,"__esModule",{value:!0});nd.createDirentFromStats=void 0;var Q0=class{constructor(t,r){this.name=t,this.isBlockDevice=r.isBlockDevice.bind(r),this.isCharacterDevice=r.isCharacterDevice.bind(r),this.isDirectory=r.isDirectory.bind(r),this.isFIFO=r.isFIFO.bind(r),this.isFile=r.isFile.bind(r),this.isSocket=r.isSocket.bind(r),this.isSymbolicLink=r.isSymbolicLink.bind(r)}};function R7(e,t){return new Q0(e,t)}nd.createDirentFromStats=R7});var TR=v(Re=>{"use strict";Object.defineProperty(Re,"__esModule",{value:!0});Re.convertPosixPathToPattern=Re.convertWindowsPathToPattern=Re.convertPathToPattern=Re.escapePosixPath=Re.escapeWindowsPath=Re.escape=Re.removeLeadingDotSegment=Re.makeAbsolute=Re.unixify=void 0;var P7=ae("os"),O7=ae("path"),kR=P7.platform()==="win32",q7=2,N7=/(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g,I7=/(\\?)([()[\]{}]|^!|[!+@](?=\())/g,M7=/^\\\\([.?])/,D7=/\\(?![!()+@[\]{}])/g;function F7(e){return e.replace(/\\/g,"/")}Re.unixify=F7;function L7(e,t){return O7.resolve(e,t)}Re.makeAbsolute=L7;function z7(e){if(e.charAt(0)==="."){let t=e.charAt(1);if(t==="/"||t==="\\")return e.slice(q7)}return e}Re.removeLeadingDotSegment=z7;Re.escape=kR?eg:tg;function eg(e){return e.replace(I7,"\\$2")}Re.escapeWindowsPath=eg;function tg(e){return e.replace(N7,"\\$2")}Re.escapePosixPath=tg;Re.convertPathToPattern=kR?SR:_R;function SR(e){return eg(e).replace(M7,"//$1").replace(D7,"/")}Re.convertWindowsPathToPattern=SR;function _R(e){return tg(e)}Re.convertPosixPathToPattern=_R});var ER=v((oye,AR)=>{AR.exports=function(t){if(typeof t!="string"||t==="")return!1;for(var r;r=/(\\).|([@?!+*]\(.*\))/g.exec(t);){if(r[2])return!0;t=t.slice(r.index+r[0].length)}return!1}});var PR=v((sye,RR)=>{var j7=ER(),CR={"{":"}","(":")","[":"]"},B7=function(e){if(e[0]==="!")return!0;for(var t=0,r=-2,n=-2,o=-2,s=-2,i=-2;t<e.length;){if(e[t]==="*"||e[t+1]==="?"&&/[\].+)]/.test(e[t])||n!==-1&&e[t]==="["&&e[t+1]!=="]"&&(n<t&&(n=e.indexOf("]",t)),n>t&&(i===-1||i>n||(i=e.indexOf("\\",t),i===-1||i>n)))||o!==-1&&e[t]==="{"&&e[t+1]!=="}"&&(o=e.indexOf("}",t),o>t&&(i=e.indexOf("\\",t),i===-1||i>o))||s!==-1&&e[t]==="("&&e[t+1]==="?"&&/[:!=]/.test(e[t+2])&&e[t+3]!==")"&&(s=e.indexOf(")",t),s>t&&(i=e.indexOf("\\",t),i===-1||i>s))||r!==-1&&e[t]==="("&&e[t+1]!=="|"&&(r<t&&(r=e.indexOf("|",t)),r!==-1&&e[r+1]!==")"&&(s=e.indexOf(")",r),s>r&&(i=e.indexOf("\\",r),i===-1||i>s))))return!0;if(e[t]==="\\"){var a=e[t+1];t+=2;var c=CR[a];if(c){var l=e.indexOf(c,t);l!==-1&&(t=l+1)}if(e[t]==="!")return!0}else t++}return!1},W7=function(e){if(e[0]==="!")return!0;for(var t=0;t<e.length;){if(/[*?{}()[\]]/.test(e[t]))return!0;if(e[t]==="\\"){var r=e[t+1];t+=2;var n=CR[r];if(n){var o=e.indexOf(n,t);o!==-1&&(t=o+1)}if(e[t]==="!")return!0}else t++}return!1};RR.exports=function(t,r){if(typeof t!="string"||t==="")return!1;if(j7(t))return!0;var n=B7;return r&&r.strict===!1&&(n=W7),n(t)}});var qR=v((iye,OR)=>{"use strict";var U7=PR(),H7=ae("path").posix.dirname,Z7=ae("os").platform()==="win32",rg="/",V7=/\\/g,Y7=/[\{\[].*[\}\]]$/,K7=/(^|[^\\])([\{\[]|\([^\)]+$)/,G7=/\\([\!\*\?\|\[\]\(\)\{\}])/g;OR.exports=function(t,r){var n=Object.assign({flipBackslashes:!0},r);n.flipBackslashes&&Z7&&t.indexOf(rg)<0&&(t=t.replace(V7,rg)),Y7.test(t)&&(t+=rg),t+="a";do t=H7(t);while(U7(t)||K7.test(t));return t.replace(G7,"$1")}});var od=v(Nt=>{"use strict";Nt.isInteger=e=>typeof e=="number"?Number.isInteger(e):typeof e=="string"&&e.trim()!==""?Number.isInteger(Number(e)):!1;Nt.find=(e,t)=>e.nodes.find(r=>r.type===t);Nt.exceedsLimit=(e,t,r=1,n)=>n===!1||!Nt.isInteger(e)||!Nt.isInteger(t)?!1:(Number(t)-Number(e))/Number(r)>=n;Nt.escapeNode=(e,t=0,r)=>{let n=e.nodes[t];n&&(r&&n.type===r||n.type==="open"||n.type==="close")&&n.escaped!==!0&&(n.value="\\"+n.value,n.escaped=!0)};Nt.encloseBrace=e=>e.type!=="brace"?!1:e.commas>>0+e.ranges>>0===0?(e.invalid=!0,!0):!1;Nt.isInvalidBrace=e=>e.type!=="brace"?!1:e.invalid===!0||e.dollar?!0:e.commas>>0+e.ranges>>0===0||e.open!==!0||e.close!==!0?(e.invalid=!0,!0):!1;Nt.isOpenOrClose=e=>e.type==="open"||e.type==="close"?!0:e.open===!0||e.close===!0;Nt.reduce=e=>e.reduce((t,r)=>(r.type==="text"&&t.push(r.value),r.type==="range"&&(r.type="text"),t),[]);Nt.flatten=(...e)=>{let t=[],r=n=>{for(let o=0;o<n.length;o++){let s=n[o];if(Array.isArray(s)){r(s);continue}s!==void 0&&t.push(s)}return t};return r(e),t}});var sd=v((cye,IR)=>{"use strict";var NR=od();IR.exports=(e,t={})=>{let r=(n,o={})=>{let s=t.escapeInvalid&&NR.isInvalidBrace(o),i=n.invalid===!0&&t.escapeInvalid===!0,a="";if(n.value)return(s||i)&&NR.isOpenOrClose(n)?"\\"+n.value:n.value;if(n.value)return n.value;if(n.nodes)for(let c of n.nodes)a+=r(c);return a};return r(e)}});var DR=v((lye,MR)=>{"use strict";MR.exports=function(e){return typeof e=="number"?e-e===0:typeof e=="string"&&e.trim()!==""?Number.isFinite?Number.isFinite(+e):isFinite(+e):!1}});var ZR=v((uye,HR)=>{"use strict";var FR=DR(),ao=(e,t,r)=>{if(FR(e)===!1)throw new TypeError("toRegexRange: expected the first argument to be a number");if(t===void 0||e===t)return String(e);if(FR(t)===!1)throw new TypeError("toRegexRange: expected the second argument to be a number.");let n={relaxZeros:!0,...r};typeof n.strictZeros=="boolean"&&(n.relaxZeros=n.strictZeros===!1);let o=String(n.relaxZeros),s=String(n.shorthand),i=String(n.capture),a=String(n.wrap),c=e+":"+t+"="+o+s+i+a;if(ao.cache.hasOwnProperty(c))return ao.cache[c].result;let l=Math.min(e,t),u=Math.max(e,t);if(Math.abs(l-u)===1){let h=e+"|"+t;return n.capture?`(${h})`:n.wrap===!1?h:`(?:${h})`}let d=UR(e)||UR(t),f={min:e,max:t,a:l,b:u},m=[],p=[];if(d&&(f.isPadded=d,f.maxLen=String(f.max).length),l<0){let h=u<0?Math.abs(u):1;p=LR(h,Math.abs(l),f,n),l=f.a=0}return u>=0&&(m=LR(l,u,f,n)),f.negatives=p,f.positives=m,f.result=J7(p,m,n),n.capture===!0?f.result=`(${f.result})`:n.wrap!==!1&&m.length+p.length>1&&(f.result=`(?:${f.result})`),ao.cache[c]=f,f.result};function J7(e,t,r){let n=ng(e,t,"-",!1,r)||[],o=ng(t,e,"",!1,r)||[],s=ng(e,t,"-?",!0,r)||[];return n.concat(s).concat(o).join("|")}function X7(e,t){let r=1,n=1,o=jR(e,r),s=new Set([t]);for(;e<=o&&o<=t;)s.add(o),r+=1,o=jR(e,r);for(o=BR(t+1,n)-1;e<o&&o<=t;)s.add(o),n+=1,o=BR(t+1,n)-1;return s=[...s],s.sort(tV),s}function Q7(e,t,r){if(e===t)return{pattern:e,count:[],digits:0};let n=eV(e,t),o=n.length,s="",i=0;for(let a=0;a<o;a++){let[c,l]=n[a];c===l?s+=c:c!=="0"||l!=="9"?s+=rV(c,l,r):i++}return i&&(s+=r.shorthand===!0?"\\d":"[0-9]"),{pattern:s,count:[i],digits:o}}function LR(e,t,r,n){let o=X7(e,t),s=[],i=e,a;for(let c=0;c<o.length;c++){let l=o[c],u=Q7(String(i),String(l),n),d="";if(!r.isPadded&&a&&a.pattern===u.pattern){a.count.length>1&&a.count.pop(),a.count.push(u.count[0]),a.string=a.pattern+WR(a.count),i=l+1;continue}r.isPadded&&(d=nV(l,r,n)),u.string=d+u.pattern+WR(u.count),s.push(u),i=l+1,a=u}return s}function ng(e,t,r,n,o){let s=[];for(let i of e){let{string:a}=i;!n&&!zR(t,"string",a)&&s.push(r+a),n&&zR(t,"string",a)&&s.push(r+a)}return s}function eV(e,t){let r=[];for(let n=0;n<e.length;n++)r.push([e[n],t[n]]);return r}function tV(e,t){return e>t?1:t>e?-1:0}function zR(e,t,r){return e.some(n=>n[t]===r)}function jR(e,t){return Number(String(e).slice(0,-t)+"9".repeat(t))}function BR(e,t){return e-e%Math.pow(10,t)}function WR(e){let[t=0,r=""]=e;return r||t>1?`{${t+(r?","+r:"")}}`:""}function rV(e,t,r){return`[${e}${t-e===1?"":"-"}${t}]`}function UR(e){return/^-?(0+)\d/.test(e)}function nV(e,t,r){if(!t.isPadded)return e;let n=Math.abs(t.maxLen-String(e).length),o=r.relaxZeros!==!1;switch(n){case 0:return"";case 1:return o?"0?":"0";case 2:return o?"0{0,2}":"00";default:return o?`0{0,${n}}`:`0{${n}}`}}ao.cache={};ao.clearCache=()=>ao.cache={};HR.exports=ao});var ig=v((dye,QR)=>{"use strict";var oV=ae("util"),YR=ZR(),VR=e=>e!==null&&typeof e=="object"&&!Array.isArray(e),sV=e=>t=>e===!0?Number(t):String(t),og=e=>typeof e=="number"||typeof e=="string"&&e!=="",wa=e=>Number.isInteger(+e),sg=e=>{let t=`${e}`,r=-1;if(t[0]==="-"&&(t=t.slice(1)),t==="0")return!1;for(;t[++r]==="0";);return r>0},iV=(e,t,r)=>typeof e=="string"||typeof t=="string"?!0:r.stringify===!0,aV=(e,t,r)=>{if(t>0){let n=e[0]==="-"?"-":"";n&&(e=e.slice(1)),e=n+e.padStart(n?t-1:t,"0")}return r===!1?String(e):e},ad=(e,t)=>{let r=e[0]==="-"?"-":"";for(r&&(e=e.slice(1),t--);e.length<t;)e="0"+e;return r?"-"+e:e},cV=(e,t,r)=>{e.negatives.sort((a,c)=>a<c?-1:a>c?1:0),e.positives.sort((a,c)=>a<c?-1:a>c?1:0);let n=t.capture?"":"?:",o="",s="",i;return e.positives.length&&(o=e.positives.map(a=>ad(String(a),r)).join("|")),e.negatives.length&&(s=`-(${n}${e.negatives.map(a=>ad(String(a),r)).join("|")})`),o&&s?i=`${o}|${s}`:i=o||s,t.wrap?`(${n}${i})`:i},KR=(e,t,r,n)=>{if(r)return YR(e,t,{wrap:!1,...n});let o=String.fromCharCode(e);if(e===t)return o;let s=String.fromCharCode(t);return`[${o}-${s}]`},GR=(e,t,r)=>{if(Array.isArray(e)){let n=r.wrap===!0,o=r.capture?"":"?:";return n?`(${o}${e.join("|")})`:e.join("|")}return YR(e,t,r)},JR=(...e)=>new RangeError("Invalid range arguments: "+oV.inspect(...e)),XR=(e,t,r)=>{if(r.strictRanges===!0)throw JR([e,t]);return[]},lV=(e,t)=>{if(t.strictRanges===!0)throw new TypeError(`Expected step "${e}" to be a number`);return[]},uV=(e,t,r=1,n={})=>{let o=Number(e),s=Number(t);if(!Number.isInteger(o)||!Number.isInteger(s)){if(n.strictRanges===!0)throw JR([e,t]);return[]}o===0&&(o=0),s===0&&(s=0);let i=o>s,a=String(e),c=String(t),l=String(r);r=Math.max(Math.abs(r),1);let u=sg(a)||sg(c)||sg(l),d=u?Math.max(a.length,c.length,l.length):0,f=u===!1&&iV(e,t,n)===!1,m=n.transform||sV(f);if(n.toRegex&&r===1)return KR(ad(e,d),ad(t,d),!0,n);let p={negatives:[],positives:[]},h=w=>p[w<0?"negatives":"positives"].push(Math.abs(w)),g=[],y=0;for(;i?o>=s:o<=s;)n.toRegex===!0&&r>1?h(o):g.push(aV(m(o,y),d,f)),o=i?o-r:o+r,y++;return n.toRegex===!0?r>1?cV(p,n,d):GR(g,null,{wrap:!1,...n}):g},dV=(e,t,r=1,n={})=>{if(!wa(e)&&e.length>1||!wa(t)&&t.length>1)return XR(e,t,n);let o=n.transform||(f=>String.fromCharCode(f)),s=`${e}`.charCodeAt(0),i=`${t}`.charCodeAt(0),a=s>i,c=Math.min(s,i),l=Math.max(s,i);if(n.toRegex&&r===1)return KR(c,l,!1,n);let u=[],d=0;for(;a?s>=i:s<=i;)u.push(o(s,d)),s=a?s-r:s+r,d++;return n.toRegex===!0?GR(u,null,{wrap:!1,options:n}):u},id=(e,t,r,n={})=>{if(t==null&&og(e))return[e];if(!og(e)||!og(t))return XR(e,t,n);if(typeof r=="function")return id(e,t,1,{transform:r});if(VR(r))return id(e,t,0,r);let o={...n};return o.capture===!0&&(o.wrap=!0),r=r||o.step||1,wa(r)?wa(e)&&wa(t)?uV(e,t,r,o):dV(e,t,Math.max(Math.abs(r),1),o):r!=null&&!VR(r)?lV(r,o):id(e,t,1,r)};QR.exports=id});var rP=v((fye,tP)=>{"use strict";var fV=ig(),eP=od(),mV=(e,t={})=>{let r=(n,o={})=>{let s=eP.isInvalidBrace(o),i=n.invalid===!0&&t.escapeInvalid===!0,a=s===!0||i===!0,c=t.escapeInvalid===!0?"\\":"",l="";if(n.isOpen===!0)return c+n.value;if(n.isClose===!0)return console.log("node.isClose",c,n.value),c+n.value;if(n.type==="open")return a?c+n.value:"(";if(n.type==="close")return a?c+n.value:")";if(n.type==="comma")return n.prev.type==="comma"?"":a?n.value:"|";if(n.value)return n.value;if(n.nodes&&n.ranges>0){let u=eP.reduce(n.nodes),d=fV(...u,{...t,wrap:!1,toRegex:!0,strictZeros:!0});if(d.length!==0)return u.length>1&&d.length>1?`(${d})`:d}if(n.nodes)for(let u of n.nodes)l+=r(u,n);return l};return r(e)};tP.exports=mV});var sP=v((mye,oP)=>{"use strict";var pV=ig(),nP=sd(),Ss=od(),co=(e="",t="",r=!1)=>{let n=[];if(e=[].concat(e),t=[].concat(t),!t.length)return e;if(!e.length)return r?Ss.flatten(t).map(o=>`{${o}}`):t;for(let o of e)if(Array.isArray(o))for(let s of o)n.push(co(s,t,r));else for(let s of t)r===!0&&typeof s=="string"&&(s=`{${s}}`),n.push(Array.isArray(s)?co(o,s,r):o+s);return Ss.flatten(n)},hV=(e,t={})=>{let r=t.rangeLimit===void 0?1e3:t.rangeLimit,n=(o,s={})=>{o.queue=[];let i=s,a=s.queue;for(;i.type!=="brace"&&i.type!=="root"&&i.parent;)i=i.parent,a=i.queue;if(o.invalid||o.dollar){a.push(co(a.pop(),nP(o,t)));return}if(o.type==="brace"&&o.invalid!==!0&&o.nodes.length===2){a.push(co(a.pop(),["{}"]));return}if(o.nodes&&o.ranges>0){let d=Ss.reduce(o.nodes);if(Ss.exceedsLimit(...d,t.step,r))throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");let f=pV(...d,t);f.length===0&&(f=nP(o,t)),a.push(co(a.pop(),f)),o.nodes=[];return}let c=Ss.encloseBrace(o),l=o.queue,u=o;for(;u.type!=="brace"&&u.type!=="root"&&u.parent;)u=u.parent,l=u.queue;for(let d=0;d<o.nodes.length;d++){let f=o.nodes[d];if(f.type==="comma"&&o.type==="brace"){d===1&&l.push(""),l.push("");continue}if(f.type==="close"){a.push(co(a.pop(),l,c));continue}if(f.value&&f.type!=="open"){l.push(co(l.pop(),f.value));continue}f.nodes&&n(f,o)}return l};return Ss.flatten(n(e))};oP.exports=hV});var aP=v((pye,iP)=>{"use strict";iP.exports={MAX_LENGTH:1e4,CHAR_0:"0",CHAR_9:"9",CHAR_UPPERCASE_A:"A",CHAR_LOWERCASE_A:"a",CHAR_UPPERCASE_Z:"Z",CHAR_LOWERCASE_Z:"z",CHAR_LEFT_PARENTHESES:"(",CHAR_RIGHT_PARENTHESES:")",CHAR_ASTERISK:"*",CHAR_AMPERSAND:"&",CHAR_AT:"@",CHAR_BACKSLASH:"\\",CHAR_BACKTICK:"`",CHAR_CARRIAGE_RETURN:"\r",CHAR_CIRCUMFLEX_ACCENT:"^",CHAR_COLON:":",CHAR_COMMA:",",CHAR_DOLLAR:"$",CHAR_DOT:".",CHAR_DOUBLE_QUOTE:'"',CHAR_EQUAL:"=",CHAR_EXCLAMATION_MARK:"!",CHAR_FORM_FEED:"\f",CHAR_FORWARD_SLASH:"/",CHAR_HASH:"#",CHAR_HYPHEN_MINUS:"-",CHAR_LEFT_ANGLE_BRACKET:"<",CHAR_LEFT_CURLY_BRACE:"{",CHAR_LEFT_SQUARE_BRACKET:"[",CHAR_LINE_FEED:`
`,CHAR_NO_BREAK_SPACE:"\xA0",CHAR_PERCENT:"%",CHAR_PLUS:"+",CHAR_QUESTION_MARK:"?",CHAR_RIGHT_ANGLE_BRACKET:">",CHAR_RIGHT_CURLY_BRACE:"}",CHAR_RIGHT_SQUARE_BRACKET:"]",CHAR_SEMICOLON:";",CHAR_SINGLE_QUOTE:"'",CHAR_SPACE:" ",CHAR_TAB:"	",CHAR_UNDERSCORE:"_",CHAR_VERTICAL_LINE:"|",CHAR_ZERO_WIDTH_NOBREAK_SPACE:"\uFEFF"}});var fP=v((hye,dP)=>{"use strict";var gV=sd(),{MAX_LENGTH:cP,CHAR_BACKSLASH:ag,CHAR_BACKTICK:yV,CHAR_COMMA:bV,CHAR_DOT:wV,CHAR_LEFT_PARENTHESES:xV,CHAR_RIGHT_PARENTHESES:vV,CHAR_LEFT_CURLY_BRACE:$V,CHAR_RIGHT_CURLY_BRACE:kV,CHAR_LEFT_SQUARE_BRACKET:lP,CHAR_RIGHT_SQUARE_BRACKET:uP,CHAR_DOUBLE_QUOTE:SV,CHAR_SINGLE_QUOTE:_V,CHAR_NO_BREAK_SPACE:TV,CHAR_ZERO_WIDTH_NOBREAK_SPACE:AV}=aP(),EV=(e,t={})=>{if(typeof e!="string")throw new TypeError("Expected a string");let r=t||{},n=typeof r.maxLength=="number"?Math.min(cP,r.maxLength):cP;if(e.length>n)throw new SyntaxError(`Input length (${e.length}), exceeds max characters (${n})`);let o={type:"root",input:e,nodes:[]},s=[o],i=o,a=o,c=0,l=e.length,u=0,d=0,f,m=()=>e[u++],p=h=>{if(h.type==="text"&&a.type==="dot"&&(a.type="text"),a&&a.type==="text"&&h.type==="text"){a.value+=h.value;return}return i.nodes.push(h),h.parent=i,h.prev=a,a=h,h};for(p({type:"bos"});u<l;)if(i=s[s.length-1],f=m(),!(f===AV||f===TV)){if(f===ag){p({type:"text",value:(t.keepEscaping?f:"")+m()});continue}if(f===uP){p({type:"text",value:"\\"+f});continue}if(f===lP){c++;let h;for(;u<l&&(h=m());){if(f+=h,h===lP){c++;continue}if(h===ag){f+=m();continue}if(h===uP&&(c--,c===0))break}p({type:"text",value:f});continue}if(f===xV){i=p({type:"paren",nodes:[]}),s.push(i),p({type:"text",value:f});continue}if(f===vV){if(i.type!=="paren"){p({type:"text",value:f});continue}i=s.pop(),p({type:"text",value:f}),i=s[s.length-1];continue}if(f===SV||f===_V||f===yV){let h=f,g;for(t.keepQuotes!==!0&&(f="");u<l&&(g=m());){if(g===ag){f+=g+m();continue}if(g===h){t.keepQuotes===!0&&(f+=g);break}f+=g}p({type:"text",value:f});continue}if(f===$V){d++;let g={type:"brace",open:!0,close:!1,dollar:a.value&&a.value.slice(-1)==="$"||i.dollar===!0,depth:d,commas:0,ranges:0,nodes:[]};i=p(g),s.push(i),p({type:"open",value:f});continue}if(f===kV){if(i.type!=="brace"){p({type:"text",value:f});continue}let h="close";i=s.pop(),i.close=!0,p({type:h,value:f}),d--,i=s[s.length-1];continue}if(f===bV&&d>0){if(i.ranges>0){i.ranges=0;let h=i.nodes.shift();i.nodes=[h,{type:"text",value:gV(i)}]}p({type:"comma",value:f}),i.commas++;continue}if(f===wV&&d>0&&i.commas===0){let h=i.nodes;if(d===0||h.length===0){p({type:"text",value:f});continue}if(a.type==="dot"){if(i.range=[],a.value+=f,a.type="range",i.nodes.length!==3&&i.nodes.length!==5){i.invalid=!0,i.ranges=0,a.type="text";continue}i.ranges++,i.args=[];continue}if(a.type==="range"){h.pop();let g=h[h.length-1];g.value+=a.value+f,a=g,i.ranges--;continue}p({type:"dot",value:f});continue}p({type:"text",value:f})}do if(i=s.pop(),i.type!=="root"){i.nodes.forEach(y=>{y.nodes||(y.type==="open"&&(y.isOpen=!0),y.type==="close"&&(y.isClose=!0),y.nodes||(y.type="text"),y.invalid=!0)});let h=s[s.length-1],g=h.nodes.indexOf(i);h.nodes.splice(g,1,...i.nodes)}while(s.length>0);return p({type:"eos"}),o};dP.exports=EV});var hP=v((gye,pP)=>{"use strict";var mP=sd(),CV=rP(),RV=sP(),PV=fP(),_t=(e,t={})=>{let r=[];if(Array.isArray(e))for(let n of e){let o=_t.create(n,t);Array.isArray(o)?r.push(...o):r.push(o)}else r=[].concat(_t.create(e,t));return t&&t.expand===!0&&t.nodupes===!0&&(r=[...new Set(r)]),r};_t.parse=(e,t={})=>PV(e,t);_t.stringify=(e,t={})=>mP(typeof e=="string"?_t.parse(e,t):e,t);_t.compile=(e,t={})=>(typeof e=="string"&&(e=_t.parse(e,t)),CV(e,t));_t.expand=(e,t={})=>{typeof e=="string"&&(e=_t.parse(e,t));let r=RV(e,t);return t.noempty===!0&&(r=r.filter(Boolean)),t.nodupes===!0&&(r=[...new Set(r)]),r};_t.create=(e,t={})=>e===""||e.length<3?[e]:t.expand!==!0?_t.compile(e,t):_t.expand(e,t);pP.exports=_t});var xa=v((yye,xP)=>{"use strict";var OV=ae("path"),mr="\\\\/",gP=`[^${mr}]`,qV=0,Lr="\\.",NV="\\+",IV="\\?",cd="\\/",MV="(?=.)",yP="[^/]",cg=`(?:${cd}|$)`,bP=`(?:^|${cd})`,lg=`${Lr}{1,2}${cg}`,DV=`(?!${Lr})`,FV=`(?!${bP}${lg})`,LV=`(?!${Lr}{0,1}${cg})`,zV=`(?!${lg})`,jV=`[^.${cd}]`,BV=`${yP}*?`,wP={DOT_LITERAL:Lr,PLUS_LITERAL:NV,QMARK_LITERAL:IV,SLASH_LITERAL:cd,ONE_CHAR:MV,QMARK:yP,END_ANCHOR:cg,DOTS_SLASH:lg,NO_DOT:DV,NO_DOTS:FV,NO_DOT_SLASH:LV,NO_DOTS_SLASH:zV,QMARK_NO_DOT:jV,STAR:BV,START_ANCHOR:bP},WV={...wP,SLASH_LITERAL:`[${mr}]`,QMARK:gP,STAR:`${gP}*?`,DOTS_SLASH:`${Lr}{1,2}(?:[${mr}]|$)`,NO_DOT:`(?!${Lr})`,NO_DOTS:`(?!(?:^|[${mr}])${Lr}{1,2}(?:[${mr}]|$))`,NO_DOT_SLASH:`(?!${Lr}{0,1}(?:[${mr}]|$))`,NO_DOTS_SLASH:`(?!${Lr}{1,2}(?:[${mr}]|$))`,QMARK_NO_DOT:`[^.${mr}]`,START_ANCHOR:`(?:^|[${mr}])`,END_ANCHOR:`(?:[${mr}]|$)`},UV={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};xP.exports={DEFAULT_MAX_EXTGLOB_RECURSION:qV,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:UV,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,SEP:OV.sep,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?WV:wP}}});var va=v(ft=>{"use strict";var HV=ae("path"),ZV=process.platform==="win32",{REGEX_BACKSLASH:VV,REGEX_REMOVE_BACKSLASH:YV,REGEX_SPECIAL_CHARS:KV,REGEX_SPECIAL_CHARS_GLOBAL:GV}=xa();ft.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);ft.hasRegexChars=e=>KV.test(e);ft.isRegexChar=e=>e.length===1&&ft.hasRegexChars(e);ft.escapeRegex=e=>e.replace(GV,"\\$1");ft.toPosixSlashes=e=>e.replace(VV,"/");ft.removeBackslashes=e=>e.replace(YV,t=>t==="\\"?"":t);ft.supportsLookbehinds=()=>{let e=process.version.slice(1).split(".").map(Number);return e.length===3&&e[0]>=9||e[0]===8&&e[1]>=10};ft.isWindows=e=>e&&typeof e.windows=="boolean"?e.windows:ZV===!0||HV.sep==="\\";ft.escapeLast=(e,t,r)=>{let n=e.lastIndexOf(t,r);return n===-1?e:e[n-1]==="\\"?ft.escapeLast(e,t,n-1):`${e.slice(0,n)}\\${e.slice(n)}`};ft.removePrefix=(e,t={})=>{let r=e;return r.startsWith("./")&&(r=r.slice(2),t.prefix="./"),r};ft.wrapOutput=(e,t={},r={})=>{let n=r.contains?"":"^",o=r.contains?"":"$",s=`${n}(?:${e})${o}`;return t.negated===!0&&(s=`(?:^(?!${s}).*$)`),s}});var EP=v((wye,AP)=>{"use strict";var vP=va(),{CHAR_ASTERISK:ug,CHAR_AT:JV,CHAR_BACKWARD_SLASH:$a,CHAR_COMMA:XV,CHAR_DOT:dg,CHAR_EXCLAMATION_MARK:fg,CHAR_FORWARD_SLASH:TP,CHAR_LEFT_CURLY_BRACE:mg,CHAR_LEFT_PARENTHESES:pg,CHAR_LEFT_SQUARE_BRACKET:QV,CHAR_PLUS:eY,CHAR_QUESTION_MARK:$P,CHAR_RIGHT_CURLY_BRACE:tY,CHAR_RIGHT_PARENTHESES:kP,CHAR_RIGHT_SQUARE_BRACKET:rY}=xa(),SP=e=>e===TP||e===$a,_P=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},nY=(e,t)=>{let r=t||{},n=e.length-1,o=r.parts===!0||r.scanToEnd===!0,s=[],i=[],a=[],c=e,l=-1,u=0,d=0,f=!1,m=!1,p=!1,h=!1,g=!1,y=!1,w=!1,k=!1,R=!1,A=!1,S=0,P,x,N={value:"",depth:0,isGlob:!1},B=()=>l>=n,$=()=>c.charCodeAt(l+1),F=()=>(P=x,c.charCodeAt(++l));for(;l<n;){x=F();let ye;if(x===$a){w=N.backslashes=!0,x=F(),x===mg&&(y=!0);continue}if(y===!0||x===mg){for(S++;B()!==!0&&(x=F());){if(x===$a){w=N.backslashes=!0,F();continue}if(x===mg){S++;continue}if(y!==!0&&x===dg&&(x=F())===dg){if(f=N.isBrace=!0,p=N.isGlob=!0,A=!0,o===!0)continue;break}if(y!==!0&&x===XV){if(f=N.isBrace=!0,p=N.isGlob=!0,A=!0,o===!0)continue;break}if(x===tY&&(S--,S===0)){y=!1,f=N.isBrace=!0,A=!0;break}}if(o===!0)continue;break}if(x===TP){if(s.push(l),i.push(N),N={value:"",depth:0,isGlob:!1},A===!0)continue;if(P===dg&&l===u+1){u+=2;continue}d=l+1;continue}if(r.noext!==!0&&(x===eY||x===JV||x===ug||x===$P||x===fg)===!0&&$()===pg){if(p=N.isGlob=!0,h=N.isExtglob=!0,A=!0,x===fg&&l===u&&(R=!0),o===!0){for(;B()!==!0&&(x=F());){if(x===$a){w=N.backslashes=!0,x=F();continue}if(x===kP){p=N.isGlob=!0,A=!0;break}}continue}break}if(x===ug){if(P===ug&&(g=N.isGlobstar=!0),p=N.isGlob=!0,A=!0,o===!0)continue;break}if(x===$P){if(p=N.isGlob=!0,A=!0,o===!0)continue;break}if(x===QV){for(;B()!==!0&&(ye=F());){if(ye===$a){w=N.backslashes=!0,F();continue}if(ye===rY){m=N.isBracket=!0,p=N.isGlob=!0,A=!0;break}}if(o===!0)continue;break}if(r.nonegate!==!0&&x===fg&&l===u){k=N.negated=!0,u++;continue}if(r.noparen!==!0&&x===pg){if(p=N.isGlob=!0,o===!0){for(;B()!==!0&&(x=F());){if(x===pg){w=N.backslashes=!0,x=F();continue}if(x===kP){A=!0;break}}continue}break}if(p===!0){if(A=!0,o===!0)continue;break}}r.noext===!0&&(h=!1,p=!1);let G=c,Ie="",T="";u>0&&(Ie=c.slice(0,u),c=c.slice(u),d-=u),G&&p===!0&&d>0?(G=c.slice(0,d),T=c.slice(d)):p===!0?(G="",T=c):G=c,G&&G!==""&&G!=="/"&&G!==c&&SP(G.charCodeAt(G.length-1))&&(G=G.slice(0,-1)),r.unescape===!0&&(T&&(T=vP.removeBackslashes(T)),G&&w===!0&&(G=vP.removeBackslashes(G)));let _={prefix:Ie,input:e,start:u,base:G,glob:T,isBrace:f,isBracket:m,isGlob:p,isExtglob:h,isGlobstar:g,negated:k,negatedExtglob:R};if(r.tokens===!0&&(_.maxDepth=0,SP(x)||i.push(N),_.tokens=i),r.parts===!0||r.tokens===!0){let ye;for(let Z=0;Z<s.length;Z++){let rt=ye?ye+1:u,Zt=s[Z],pt=e.slice(rt,Zt);r.tokens&&(Z===0&&u!==0?(i[Z].isPrefix=!0,i[Z].value=Ie):i[Z].value=pt,_P(i[Z]),_.maxDepth+=i[Z].depth),(Z!==0||pt!=="")&&a.push(pt),ye=Zt}if(ye&&ye+1<e.length){let Z=e.slice(ye+1);a.push(Z),r.tokens&&(i[i.length-1].value=Z,_P(i[i.length-1]),_.maxDepth+=i[i.length-1].depth)}_.slashes=s,_.parts=a}return _};AP.exports=nY});var qP=v((xye,OP)=>{"use strict";var ka=xa(),Ze=va(),{MAX_LENGTH:ld,POSIX_REGEX_SOURCE:oY,REGEX_NON_SPECIAL_CHARS:sY,REGEX_SPECIAL_CHARS_BACKREF:iY,REPLACEMENTS:CP}=ka,aY=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let r=`[${e.join("-")}]`;try{new RegExp(r)}catch{return e.map(o=>Ze.escapeRegex(o)).join("..")}return r},_s=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,RP=e=>{let t=[],r=0,n=0,o=0,s="",i=!1;for(let a of e){if(i===!0){s+=a,i=!1;continue}if(a==="\\"){s+=a,i=!0;continue}if(a==='"'){o=o===1?0:1,s+=a;continue}if(o===0){if(a==="[")r++;else if(a==="]"&&r>0)r--;else if(r===0){if(a==="(")n++;else if(a===")"&&n>0)n--;else if(a==="|"&&n===0){t.push(s),s="";continue}}}s+=a}return t.push(s),t},cY=e=>{let t=!1;for(let r of e){if(t===!0){t=!1;continue}if(r==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(r))return!1}return!0},PP=e=>{let t=e.trim(),r=!0;for(;r===!0;)r=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),r=!0);if(cY(t))return t.replace(/\\(.)/g,"$1")},lY=e=>{let t=e.map(PP).filter(Boolean);for(let r=0;r<t.length;r++)for(let n=r+1;n<t.length;n++){let o=t[r],s=t[n],i=o[0];if(!(!i||o!==i.repeat(o.length)||s!==i.repeat(s.length))&&(o===s||o.startsWith(s)||s.startsWith(o)))return!0}return!1},hg=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let r=0,n=0,o=0,s=!1;for(let i=1;i<e.length;i++){let a=e[i];if(s===!0){s=!1;continue}if(a==="\\"){s=!0;continue}if(a==='"'){o=o===1?0:1;continue}if(o!==1){if(a==="["){r++;continue}if(a==="]"&&r>0){r--;continue}if(!(r>0)){if(a==="("){n++;continue}if(a===")"&&(n--,n===0))return t===!0&&i!==e.length-1?void 0:{type:e[0],body:e.slice(2,i),end:i}}}}},uY=e=>{let t=0,r=[];for(;t<e.length;){let o=hg(e.slice(t),!1);if(!o||o.type!=="*")return;let s=RP(o.body).map(a=>a.trim());if(s.length!==1)return;let i=PP(s[0]);if(!i||i.length!==1)return;r.push(i),t+=o.end+1}return r.length<1?void 0:`${r.length===1?Ze.escapeRegex(r[0]):`[${r.map(o=>Ze.escapeRegex(o)).join("")}]`}*`},dY=e=>{let t=0,r=e.trim(),n=hg(r);for(;n;)t++,r=n.body.trim(),n=hg(r);return t},fY=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let r=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:ka.DEFAULT_MAX_EXTGLOB_RECURSION,n=RP(e).map(o=>o.trim());if(n.length>1&&(n.some(o=>o==="")||n.some(o=>/^[*?]+$/.test(o))||lY(n)))return{risky:!0};for(let o of n){let s=uY(o);if(s)return{risky:!0,safeOutput:s};if(dY(o)>r)return{risky:!0}}return{risky:!1}},gg=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=CP[e]||e;let r={...t},n=typeof r.maxLength=="number"?Math.min(ld,r.maxLength):ld,o=e.length;if(o>n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);let s={type:"bos",value:"",output:r.prepend||""},i=[s],a=r.capture?"":"?:",c=Ze.isWindows(t),l=ka.globChars(c),u=ka.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:f,SLASH_LITERAL:m,ONE_CHAR:p,DOTS_SLASH:h,NO_DOT:g,NO_DOT_SLASH:y,NO_DOTS_SLASH:w,QMARK:k,QMARK_NO_DOT:R,STAR:A,START_ANCHOR:S}=l,P=q=>`(${a}(?:(?!${S}${q.dot?h:d}).)*?)`,x=r.dot?"":g,N=r.dot?k:R,B=r.bash===!0?P(r):A;r.capture&&(B=`(${B})`),typeof r.noext=="boolean"&&(r.noextglob=r.noext);let $={input:e,index:-1,start:0,dot:r.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:i};e=Ze.removePrefix(e,$),o=e.length;let F=[],G=[],Ie=[],T=s,_,ye=()=>$.index===o-1,Z=$.peek=(q=1)=>e[$.index+q],rt=$.advance=()=>e[++$.index]||"",Zt=()=>e.slice($.index+1),pt=(q="",me=0)=>{$.consumed+=q,$.index+=me},Oa=q=>{$.output+=q.output!=null?q.output:q.value,pt(q.value)},AI=()=>{let q=1;for(;Z()==="!"&&(Z(2)!=="("||Z(3)==="?");)rt(),$.start++,q++;return q%2===0?!1:($.negated=!0,$.start++,!0)},qa=q=>{$[q]++,Ie.push(q)},Wr=q=>{$[q]--,Ie.pop()},Y=q=>{if(T.type==="globstar"){let me=$.braces>0&&(q.type==="comma"||q.type==="brace"),O=q.extglob===!0||F.length&&(q.type==="pipe"||q.type==="paren");q.type!=="slash"&&q.type!=="paren"&&!me&&!O&&($.output=$.output.slice(0,-T.output.length),T.type="star",T.value="*",T.output=B,$.output+=T.output)}if(F.length&&q.type!=="paren"&&(F[F.length-1].inner+=q.value),(q.value||q.output)&&Oa(q),T&&T.type==="text"&&q.type==="text"){T.value+=q.value,T.output=(T.output||"")+q.value;return}q.prev=T,i.push(q),T=q},Na=(q,me)=>{let O={...u[me],conditions:1,inner:""};O.prev=T,O.parens=$.parens,O.output=$.output,O.startIndex=$.index,O.tokensIndex=i.length;let V=(r.capture?"(":"")+O.open;qa("parens"),Y({type:q,value:me,output:$.output?"":p}),Y({type:"paren",extglob:!0,value:rt(),output:V}),F.push(O)},EI=q=>{let me=e.slice(q.startIndex,$.index+1),O=e.slice(q.startIndex+2,$.index),V=fY(O,r);if((q.type==="plus"||q.type==="star")&&V.risky){let le=V.safeOutput?(q.output?"":p)+(r.capture?`(${V.safeOutput})`:V.safeOutput):void 0,Vt=i[q.tokensIndex];Vt.type="text",Vt.value=me,Vt.output=le||Ze.escapeRegex(me);for(let Yt=q.tokensIndex+1;Yt<i.length;Yt++)i[Yt].value="",i[Yt].output="",delete i[Yt].suffix;$.output=q.output+Vt.output,$.backtrack=!0,Y({type:"paren",extglob:!0,value:_,output:""}),Wr("parens");return}let ue=q.close+(r.capture?")":""),Pe;if(q.type==="negate"){let le=B;if(q.inner&&q.inner.length>1&&q.inner.includes("/")&&(le=P(r)),(le!==B||ye()||/^\)+$/.test(Zt()))&&(ue=q.close=`)$))${le}`),q.inner.includes("*")&&(Pe=Zt())&&/^\.[^\\/.]+$/.test(Pe)){let Vt=gg(Pe,{...t,fastpaths:!1}).output;ue=q.close=`)${Vt})${le})`}q.prev.type==="bos"&&($.negatedExtglob=!0)}Y({type:"paren",extglob:!0,value:_,output:ue}),Wr("parens")};if(r.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let q=!1,me=e.replace(iY,(O,V,ue,Pe,le,Vt)=>Pe==="\\"?(q=!0,O):Pe==="?"?V?V+Pe+(le?k.repeat(le.length):""):Vt===0?N+(le?k.repeat(le.length):""):k.repeat(ue.length):Pe==="."?d.repeat(ue.length):Pe==="*"?V?V+Pe+(le?B:""):B:V?O:`\\${O}`);return q===!0&&(r.unescape===!0?me=me.replace(/\\/g,""):me=me.replace(/\\+/g,O=>O.length%2===0?"\\\\":O?"\\":"")),me===e&&r.contains===!0?($.output=e,$):($.output=Ze.wrapOutput(me,$,t),$)}for(;!ye();){if(_=rt(),_==="\0")continue;if(_==="\\"){let O=Z();if(O==="/"&&r.bash!==!0||O==="."||O===";")continue;if(!O){_+="\\",Y({type:"text",value:_});continue}let V=/^\\+/.exec(Zt()),ue=0;if(V&&V[0].length>2&&(ue=V[0].length,$.index+=ue,ue%2!==0&&(_+="\\")),r.unescape===!0?_=rt():_+=rt(),$.brackets===0){Y({type:"text",value:_});continue}}if($.brackets>0&&(_!=="]"||T.value==="["||T.value==="[^")){if(r.posix!==!1&&_===":"){let O=T.value.slice(1);if(O.includes("[")&&(T.posix=!0,O.includes(":"))){let V=T.value.lastIndexOf("["),ue=T.value.slice(0,V),Pe=T.value.slice(V+2),le=oY[Pe];if(le){T.value=ue+le,$.backtrack=!0,rt(),!s.output&&i.indexOf(T)===1&&(s.output=p);continue}}}(_==="["&&Z()!==":"||_==="-"&&Z()==="]")&&(_=`\\${_}`),_==="]"&&(T.value==="["||T.value==="[^")&&(_=`\\${_}`),r.posix===!0&&_==="!"&&T.value==="["&&(_="^"),T.value+=_,Oa({value:_});continue}if($.quotes===1&&_!=='"'){_=Ze.escapeRegex(_),T.value+=_,Oa({value:_});continue}if(_==='"'){$.quotes=$.quotes===1?0:1,r.keepQuotes===!0&&Y({type:"text",value:_});continue}if(_==="("){qa("parens"),Y({type:"paren",value:_});continue}if(_===")"){if($.parens===0&&r.strictBrackets===!0)throw new SyntaxError(_s("opening","("));let O=F[F.length-1];if(O&&$.parens===O.parens+1){EI(F.pop());continue}Y({type:"paren",value:_,output:$.parens?")":"\\)"}),Wr("parens");continue}if(_==="["){if(r.nobracket===!0||!Zt().includes("]")){if(r.nobracket!==!0&&r.strictBrackets===!0)throw new SyntaxError(_s("closing","]"));_=`\\${_}`}else qa("brackets");Y({type:"bracket",value:_});continue}if(_==="]"){if(r.nobracket===!0||T&&T.type==="bracket"&&T.value.length===1){Y({type:"text",value:_,output:`\\${_}`});continue}if($.brackets===0){if(r.strictBrackets===!0)throw new SyntaxError(_s("opening","["));Y({type:"text",value:_,output:`\\${_}`});continue}Wr("brackets");let O=T.value.slice(1);if(T.posix!==!0&&O[0]==="^"&&!O.includes("/")&&(_=`/${_}`),T.value+=_,Oa({value:_}),r.literalBrackets===!1||Ze.hasRegexChars(O))continue;let V=Ze.escapeRegex(T.value);if($.output=$.output.slice(0,-T.value.length),r.literalBrackets===!0){$.output+=V,T.value=V;continue}T.value=`(${a}${V}|${T.value})`,$.output+=T.value;continue}if(_==="{"&&r.nobrace!==!0){qa("braces");let O={type:"brace",value:_,output:"(",outputIndex:$.output.length,tokensIndex:$.tokens.length};G.push(O),Y(O);continue}if(_==="}"){let O=G[G.length-1];if(r.nobrace===!0||!O){Y({type:"text",value:_,output:_});continue}let V=")";if(O.dots===!0){let ue=i.slice(),Pe=[];for(let le=ue.length-1;le>=0&&(i.pop(),ue[le].type!=="brace");le--)ue[le].type!=="dots"&&Pe.unshift(ue[le].value);V=aY(Pe,r),$.backtrack=!0}if(O.comma!==!0&&O.dots!==!0){let ue=$.output.slice(0,O.outputIndex),Pe=$.tokens.slice(O.tokensIndex);O.value=O.output="\\{",_=V="\\}",$.output=ue;for(let le of Pe)$.output+=le.output||le.value}Y({type:"brace",value:_,output:V}),Wr("braces"),G.pop();continue}if(_==="|"){F.length>0&&F[F.length-1].conditions++,Y({type:"text",value:_});continue}if(_===","){let O=_,V=G[G.length-1];V&&Ie[Ie.length-1]==="braces"&&(V.comma=!0,O="|"),Y({type:"comma",value:_,output:O});continue}if(_==="/"){if(T.type==="dot"&&$.index===$.start+1){$.start=$.index+1,$.consumed="",$.output="",i.pop(),T=s;continue}Y({type:"slash",value:_,output:m});continue}if(_==="."){if($.braces>0&&T.type==="dot"){T.value==="."&&(T.output=d);let O=G[G.length-1];T.type="dots",T.output+=_,T.value+=_,O.dots=!0;continue}if($.braces+$.parens===0&&T.type!=="bos"&&T.type!=="slash"){Y({type:"text",value:_,output:d});continue}Y({type:"dot",value:_,output:d});continue}if(_==="?"){if(!(T&&T.value==="(")&&r.noextglob!==!0&&Z()==="("&&Z(2)!=="?"){Na("qmark",_);continue}if(T&&T.type==="paren"){let V=Z(),ue=_;if(V==="<"&&!Ze.supportsLookbehinds())throw new Error("Node.js v10 or higher is required for regex lookbehinds");(T.value==="("&&!/[!=<:]/.test(V)||V==="<"&&!/<([!=]|\w+>)/.test(Zt()))&&(ue=`\\${_}`),Y({type:"text",value:_,output:ue});continue}if(r.dot!==!0&&(T.type==="slash"||T.type==="bos")){Y({type:"qmark",value:_,output:R});continue}Y({type:"qmark",value:_,output:k});continue}if(_==="!"){if(r.noextglob!==!0&&Z()==="("&&(Z(2)!=="?"||!/[!=<:]/.test(Z(3)))){Na("negate",_);continue}if(r.nonegate!==!0&&$.index===0){AI();continue}}if(_==="+"){if(r.noextglob!==!0&&Z()==="("&&Z(2)!=="?"){Na("plus",_);continue}if(T&&T.value==="("||r.regex===!1){Y({type:"plus",value:_,output:f});continue}if(T&&(T.type==="bracket"||T.type==="paren"||T.type==="brace")||$.parens>0){Y({type:"plus",value:_});continue}Y({type:"plus",value:f});continue}if(_==="@"){if(r.noextglob!==!0&&Z()==="("&&Z(2)!=="?"){Y({type:"at",extglob:!0,value:_,output:""});continue}Y({type:"text",value:_});continue}if(_!=="*"){(_==="$"||_==="^")&&(_=`\\${_}`);let O=sY.exec(Zt());O&&(_+=O[0],$.index+=O[0].length),Y({type:"text",value:_});continue}if(T&&(T.type==="globstar"||T.star===!0)){T.type="star",T.star=!0,T.value+=_,T.output=B,$.backtrack=!0,$.globstar=!0,pt(_);continue}let q=Zt();if(r.noextglob!==!0&&/^\([^?]/.test(q)){Na("star",_);continue}if(T.type==="star"){if(r.noglobstar===!0){pt(_);continue}let O=T.prev,V=O.prev,ue=O.type==="slash"||O.type==="bos",Pe=V&&(V.type==="star"||V.type==="globstar");if(r.bash===!0&&(!ue||q[0]&&q[0]!=="/")){Y({type:"star",value:_,output:""});continue}let le=$.braces>0&&(O.type==="comma"||O.type==="brace"),Vt=F.length&&(O.type==="pipe"||O.type==="paren");if(!ue&&O.type!=="paren"&&!le&&!Vt){Y({type:"star",value:_,output:""});continue}for(;q.slice(0,3)==="/**";){let Yt=e[$.index+4];if(Yt&&Yt!=="/")break;q=q.slice(3),pt("/**",3)}if(O.type==="bos"&&ye()){T.type="globstar",T.value+=_,T.output=P(r),$.output=T.output,$.globstar=!0,pt(_);continue}if(O.type==="slash"&&O.prev.type!=="bos"&&!Pe&&ye()){$.output=$.output.slice(0,-(O.output+T.output).length),O.output=`(?:${O.output}`,T.type="globstar",T.output=P(r)+(r.strictSlashes?")":"|$)"),T.value+=_,$.globstar=!0,$.output+=O.output+T.output,pt(_);continue}if(O.type==="slash"&&O.prev.type!=="bos"&&q[0]==="/"){let Yt=q[1]!==void 0?"|$":"";$.output=$.output.slice(0,-(O.output+T.output).length),O.output=`(?:${O.output}`,T.type="globstar",T.output=`${P(r)}${m}|${m}${Yt})`,T.value+=_,$.output+=O.output+T.output,$.globstar=!0,pt(_+rt()),Y({type:"slash",value:"/",output:""});continue}if(O.type==="bos"&&q[0]==="/"){T.type="globstar",T.value+=_,T.output=`(?:^|${m}|${P(r)}${m})`,$.output=T.output,$.globstar=!0,pt(_+rt()),Y({type:"slash",value:"/",output:""});continue}$.output=$.output.slice(0,-T.output.length),T.type="globstar",T.output=P(r),T.value+=_,$.output+=T.output,$.globstar=!0,pt(_);continue}let me={type:"star",value:_,output:B};if(r.bash===!0){me.output=".*?",(T.type==="bos"||T.type==="slash")&&(me.output=x+me.output),Y(me);continue}if(T&&(T.type==="bracket"||T.type==="paren")&&r.regex===!0){me.output=_,Y(me);continue}($.index===$.start||T.type==="slash"||T.type==="dot")&&(T.type==="dot"?($.output+=y,T.output+=y):r.dot===!0?($.output+=w,T.output+=w):($.output+=x,T.output+=x),Z()!=="*"&&($.output+=p,T.output+=p)),Y(me)}for(;$.brackets>0;){if(r.strictBrackets===!0)throw new SyntaxError(_s("closing","]"));$.output=Ze.escapeLast($.output,"["),Wr("brackets")}for(;$.parens>0;){if(r.strictBrackets===!0)throw new SyntaxError(_s("closing",")"));$.output=Ze.escapeLast($.output,"("),Wr("parens")}for(;$.braces>0;){if(r.strictBrackets===!0)throw new SyntaxError(_s("closing","}"));$.output=Ze.escapeLast($.output,"{"),Wr("braces")}if(r.strictSlashes!==!0&&(T.type==="star"||T.type==="bracket")&&Y({type:"maybe_slash",value:"",output:`${m}?`}),$.backtrack===!0){$.output="";for(let q of $.tokens)$.output+=q.output!=null?q.output:q.value,q.suffix&&($.output+=q.suffix)}return $};gg.fastpaths=(e,t)=>{let r={...t},n=typeof r.maxLength=="number"?Math.min(ld,r.maxLength):ld,o=e.length;if(o>n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);e=CP[e]||e;let s=Ze.isWindows(t),{DOT_LITERAL:i,SLASH_LITERAL:a,ONE_CHAR:c,DOTS_SLASH:l,NO_DOT:u,NO_DOTS:d,NO_DOTS_SLASH:f,STAR:m,START_ANCHOR:p}=ka.globChars(s),h=r.dot?d:u,g=r.dot?f:u,y=r.capture?"":"?:",w={negated:!1,prefix:""},k=r.bash===!0?".*?":m;r.capture&&(k=`(${k})`);let R=x=>x.noglobstar===!0?k:`(${y}(?:(?!${p}${x.dot?l:i}).)*?)`,A=x=>{switch(x){case"*":return`${h}${c}${k}`;case".*":return`${i}${c}${k}`;case"*.*":return`${h}${k}${i}${c}${k}`;case"*/*":return`${h}${k}${a}${c}${g}${k}`;case"**":return h+R(r);case"**/*":return`(?:${h}${R(r)}${a})?${g}${c}${k}`;case"**/*.*":return`(?:${h}${R(r)}${a})?${g}${k}${i}${c}${k}`;case"**/.*":return`(?:${h}${R(r)}${a})?${i}${c}${k}`;default:{let N=/^(.*?)\.(\w+)$/.exec(x);if(!N)return;let B=A(N[1]);return B?B+i+N[2]:void 0}}},S=Ze.removePrefix(e,w),P=A(S);return P&&r.strictSlashes!==!0&&(P+=`${a}?`),P};OP.exports=gg});var IP=v((vye,NP)=>{"use strict";var mY=ae("path"),pY=EP(),yg=qP(),bg=va(),hY=xa(),gY=e=>e&&typeof e=="object"&&!Array.isArray(e),_e=(e,t,r=!1)=>{if(Array.isArray(e)){let u=e.map(f=>_e(f,t,r));return f=>{for(let m of u){let p=m(f);if(p)return p}return!1}}let n=gY(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!n)throw new TypeError("Expected pattern to be a non-empty string");let o=t||{},s=bg.isWindows(t),i=n?_e.compileRe(e,t):_e.makeRe(e,t,!1,!0),a=i.state;delete i.state;let c=()=>!1;if(o.ignore){let u={...t,ignore:null,onMatch:null,onResult:null};c=_e(o.ignore,u,r)}let l=(u,d=!1)=>{let{isMatch:f,match:m,output:p}=_e.test(u,i,t,{glob:e,posix:s}),h={glob:e,state:a,regex:i,posix:s,input:u,output:p,match:m,isMatch:f};return typeof o.onResult=="function"&&o.onResult(h),f===!1?(h.isMatch=!1,d?h:!1):c(u)?(typeof o.onIgnore=="function"&&o.onIgnore(h),h.isMatch=!1,d?h:!1):(typeof o.onMatch=="function"&&o.onMatch(h),d?h:!0)};return r&&(l.state=a),l};_e.test=(e,t,r,{glob:n,posix:o}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let s=r||{},i=s.format||(o?bg.toPosixSlashes:null),a=e===n,c=a&&i?i(e):e;return a===!1&&(c=i?i(e):e,a=c===n),(a===!1||s.capture===!0)&&(s.matchBase===!0||s.basename===!0?a=_e.matchBase(e,t,r,o):a=t.exec(c)),{isMatch:!!a,match:a,output:c}};_e.matchBase=(e,t,r,n=bg.isWindows(r))=>(t instanceof RegExp?t:_e.makeRe(t,r)).test(mY.basename(e));_e.isMatch=(e,t,r)=>_e(t,r)(e);_e.parse=(e,t)=>Array.isArray(e)?e.map(r=>_e.parse(r,t)):yg(e,{...t,fastpaths:!1});_e.scan=(e,t)=>pY(e,t);_e.compileRe=(e,t,r=!1,n=!1)=>{if(r===!0)return e.output;let o=t||{},s=o.contains?"":"^",i=o.contains?"":"$",a=`${s}(?:${e.output})${i}`;e&&e.negated===!0&&(a=`^(?!${a}).*$`);let c=_e.toRegex(a,t);return n===!0&&(c.state=e),c};_e.makeRe=(e,t={},r=!1,n=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(o.output=yg.fastpaths(e,t)),o.output||(o=yg(e,t)),_e.compileRe(o,t,r,n)};_e.toRegex=(e,t)=>{try{let r=t||{};return new RegExp(e,r.flags||(r.nocase?"i":""))}catch(r){if(t&&t.debug===!0)throw r;return/$^/}};_e.constants=hY;NP.exports=_e});var DP=v(($ye,MP)=>{"use strict";MP.exports=IP()});var WP=v((kye,BP)=>{"use strict";var LP=ae("util"),zP=hP(),pr=DP(),wg=va(),FP=e=>e===""||e==="./",jP=e=>{let t=e.indexOf("{");return t>-1&&e.indexOf("}",t)>-1},fe=(e,t,r)=>{t=[].concat(t),e=[].concat(e);let n=new Set,o=new Set,s=new Set,i=0,a=u=>{s.add(u.output),r&&r.onResult&&r.onResult(u)};for(let u=0;u<t.length;u++){let d=pr(String(t[u]),{...r,onResult:a},!0),f=d.state.negated||d.state.negatedExtglob;f&&i++;for(let m of e){let p=d(m,!0);(f?!p.isMatch:p.isMatch)&&(f?n.add(p.output):(n.delete(p.output),o.add(p.output)))}}let l=(i===t.length?[...s]:[...o]).filter(u=>!n.has(u));if(r&&l.length===0){if(r.failglob===!0)throw new Error(`No matches found for "${t.join(", ")}"`);if(r.nonull===!0||r.nullglob===!0)return r.unescape?t.map(u=>u.replace(/\\/g,"")):t}return l};fe.match=fe;fe.matcher=(e,t)=>pr(e,t);fe.isMatch=(e,t,r)=>pr(t,r)(e);fe.any=fe.isMatch;fe.not=(e,t,r={})=>{t=[].concat(t).map(String);let n=new Set,o=[],s=a=>{r.onResult&&r.onResult(a),o.push(a.output)},i=new Set(fe(e,t,{...r,onResult:s}));for(let a of o)i.has(a)||n.add(a);return[...n]};fe.contains=(e,t,r)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${LP.inspect(e)}"`);if(Array.isArray(t))return t.some(n=>fe.contains(e,n,r));if(typeof t=="string"){if(FP(e)||FP(t))return!1;if(e.includes(t)||e.startsWith("./")&&e.slice(2).includes(t))return!0}return fe.isMatch(e,t,{...r,contains:!0})};fe.matchKeys=(e,t,r)=>{if(!wg.isObject(e))throw new TypeError("Expected the first argument to be an object");let n=fe(Object.keys(e),t,r),o={};for(let s of n)o[s]=e[s];return o};fe.some=(e,t,r)=>{let n=[].concat(e);for(let o of[].concat(t)){let s=pr(String(o),r);if(n.some(i=>s(i)))return!0}return!1};fe.every=(e,t,r)=>{let n=[].concat(e);for(let o of[].concat(t)){let s=pr(String(o),r);if(!n.every(i=>s(i)))return!1}return!0};fe.all=(e,t,r)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${LP.inspect(e)}"`);return[].concat(t).every(n=>pr(n,r)(e))};fe.capture=(e,t,r)=>{let n=wg.isWindows(r),s=pr.makeRe(String(e),{...r,capture:!0}).exec(n?wg.toPosixSlashes(t):t);if(s)return s.slice(1).map(i=>i===void 0?"":i)};fe.makeRe=(...e)=>pr.makeRe(...e);fe.scan=(...e)=>pr.scan(...e);fe.parse=(e,t)=>{let r=[];for(let n of[].concat(e||[]))for(let o of zP(String(n),t))r.push(pr.parse(o,t));return r};fe.braces=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return t&&t.nobrace===!0||!jP(e)?[e]:zP(e,t)};fe.braceExpand=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return fe.braces(e,{...t,expand:!0})};fe.hasBraces=jP;BP.exports=fe});var QP=v(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.isAbsolute=z.partitionAbsoluteAndRelative=z.removeDuplicateSlashes=z.matchAny=z.convertPatternsToRe=z.makeRe=z.getPatternParts=z.expandBraceExpansion=z.expandPatternsWithBraceExpansion=z.isAffectDepthOfReadingPattern=z.endsWithSlashGlobStar=z.hasGlobStar=z.getBaseDirectory=z.isPatternRelatedToParentDirectory=z.getPatternsOutsideCurrentDirectory=z.getPatternsInsideCurrentDirectory=z.getPositivePatterns=z.getNegativePatterns=z.isPositivePattern=z.isNegativePattern=z.convertToNegativePattern=z.convertToPositivePattern=z.isDynamicPattern=z.isStaticPattern=void 0;var UP=ae("path"),yY=qR(),xg=WP(),HP="**",bY="\\",wY=/[*?]|^!/,xY=/\[[^[]*]/,vY=/(?:^|[^!*+?@])\([^(]*\|[^|]*\)/,$Y=/[!*+?@]\([^(]*\)/,kY=/,|\.\./,SY=/(?!^)\/{2,}/g;function ZP(e,t={}){return!VP(e,t)}z.isStaticPattern=ZP;function VP(e,t={}){return e===""?!1:!!(t.caseSensitiveMatch===!1||e.includes(bY)||wY.test(e)||xY.test(e)||vY.test(e)||t.extglob!==!1&&$Y.test(e)||t.braceExpansion!==!1&&_Y(e))}z.isDynamicPattern=VP;function _Y(e){let t=e.indexOf("{");if(t===-1)return!1;let r=e.indexOf("}",t+1);if(r===-1)return!1;let n=e.slice(t,r);return kY.test(n)}function TY(e){return ud(e)?e.slice(1):e}z.convertToPositivePattern=TY;function AY(e){return"!"+e}z.convertToNegativePattern=AY;function ud(e){return e.startsWith("!")&&e[1]!=="("}z.isNegativePattern=ud;function YP(e){return!ud(e)}z.isPositivePattern=YP;function EY(e){return e.filter(ud)}z.getNegativePatterns=EY;function CY(e){return e.filter(YP)}z.getPositivePatterns=CY;function RY(e){return e.filter(t=>!vg(t))}z.getPatternsInsideCurrentDirectory=RY;function PY(e){return e.filter(vg)}z.getPatternsOutsideCurrentDirectory=PY;function vg(e){return e.startsWith("..")||e.startsWith("./..")}z.isPatternRelatedToParentDirectory=vg;function OY(e){return yY(e,{flipBackslashes:!1})}z.getBaseDirectory=OY;function qY(e){return e.includes(HP)}z.hasGlobStar=qY;function KP(e){return e.endsWith("/"+HP)}z.endsWithSlashGlobStar=KP;function NY(e){let t=UP.basename(e);return KP(e)||ZP(t)}z.isAffectDepthOfReadingPattern=NY;function IY(e){return e.reduce((t,r)=>t.concat(GP(r)),[])}z.expandPatternsWithBraceExpansion=IY;function GP(e){let t=xg.braces(e,{expand:!0,nodupes:!0,keepEscaping:!0});return t.sort((r,n)=>r.length-n.length),t.filter(r=>r!=="")}z.expandBraceExpansion=GP;function MY(e,t){let{parts:r}=xg.scan(e,Object.assign(Object.assign({},t),{parts:!0}));return r.length===0&&(r=[e]),r[0].startsWith("/")&&(r[0]=r[0].slice(1),r.unshift("")),r}z.getPatternParts=MY;function JP(e,t){return xg.makeRe(e,t)}z.makeRe=JP;function DY(e,t){return e.map(r=>JP(r,t))}z.convertPatternsToRe=DY;function FY(e,t){return t.some(r=>r.test(e))}z.matchAny=FY;function LY(e){return e.replace(SY,"/")}z.removeDuplicateSlashes=LY;function zY(e){let t=[],r=[];for(let n of e)XP(n)?t.push(n):r.push(n);return[t,r]}z.partitionAbsoluteAndRelative=zY;function XP(e){return UP.isAbsolute(e)}z.isAbsolute=XP});var nO=v((_ye,rO)=>{"use strict";var jY=ae("stream"),eO=jY.PassThrough,BY=Array.prototype.slice;rO.exports=WY;function WY(){let e=[],t=BY.call(arguments),r=!1,n=t[t.length-1];n&&!Array.isArray(n)&&n.pipe==null?t.pop():n={};let o=n.end!==!1,s=n.pipeError===!0;n.objectMode==null&&(n.objectMode=!0),n.highWaterMark==null&&(n.highWaterMark=64*1024);let i=eO(n);function a(){for(let u=0,d=arguments.length;u<d;u++)e.push(tO(arguments[u],n));return c(),this}function c(){if(r)return;r=!0;let u=e.shift();if(!u){process.nextTick(l);return}Array.isArray(u)||(u=[u]);let d=u.length+1;function f(){--d>0||(r=!1,c())}function m(p){function h(){p.removeListener("merge2UnpipeEnd",h),p.removeListener("end",h),s&&p.removeListener("error",g),f()}function g(y){i.emit("error",y)}if(p._readableState.endEmitted)return f();p.on("merge2UnpipeEnd",h),p.on("end",h),s&&p.on("error",g),p.pipe(i,{end:!1}),p.resume()}for(let p=0;p<u.length;p++)m(u[p]);f()}function l(){r=!1,i.emit("queueDrain"),o&&i.end()}return i.setMaxListeners(0),i.add=a,i.on("unpipe",function(u){u.emit("merge2UnpipeEnd")}),t.length&&a.apply(null,t),i}function tO(e,t){if(Array.isArray(e))for(let r=0,n=e.length;r<n;r++)e[r]=tO(e[r],t);else{if(!e._readableState&&e.pipe&&(e=e.pipe(eO(t))),!e._readableState||!e.pause||!e.pipe)throw new Error("Only readable stream can be merged.");e.pause()}return e}});var sO=v(dd=>{"use strict";Object.defineProperty(dd,"__esModule",{value:!0});dd.merge=void 0;var UY=nO();function HY(e){let t=UY(e);return e.forEach(r=>{r.once("error",n=>t.emit("error",n))}),t.once("close",()=>oO(e)),t.once("end",()=>oO(e)),t}dd.merge=HY;function oO(e){e.forEach(t=>t.emit("close"))}});var iO=v(Ts=>{"use strict";Object.defineProperty(Ts,"__esModule",{value:!0});Ts.isEmpty=Ts.isString=void 0;function ZY(e){return typeof e=="string"}Ts.isString=ZY;function VY(e){return e===""}Ts.isEmpty=VY});var zr=v(Ve=>{"use strict";Object.defineProperty(Ve,"__esModule",{value:!0});Ve.string=Ve.stream=Ve.pattern=Ve.path=Ve.fs=Ve.errno=Ve.array=void 0;var YY=xR();Ve.array=YY;var KY=vR();Ve.errno=KY;var GY=$R();Ve.fs=GY;var JY=TR();Ve.path=JY;var XY=QP();Ve.pattern=XY;var QY=sO();Ve.stream=QY;var eK=iO();Ve.string=eK});var uO=v(Ye=>{"use strict";Object.defineProperty(Ye,"__esModule",{value:!0});Ye.convertPatternGroupToTask=Ye.convertPatternGroupsToTasks=Ye.groupPatternsByBaseDirectory=Ye.getNegativePatternsAsPositive=Ye.getPositivePatterns=Ye.convertPatternsToTasks=Ye.generate=void 0;var Ut=zr();function tK(e,t){let r=aO(e,t),n=aO(t.ignore,t),o=cO(r),s=lO(r,n),i=o.filter(u=>Ut.pattern.isStaticPattern(u,t)),a=o.filter(u=>Ut.pattern.isDynamicPattern(u,t)),c=$g(i,s,!1),l=$g(a,s,!0);return c.concat(l)}Ye.generate=tK;function aO(e,t){let r=e;return t.braceExpansion&&(r=Ut.pattern.expandPatternsWithBraceExpansion(r)),t.baseNameMatch&&(r=r.map(n=>n.includes("/")?n:`**/${n}`)),r.map(n=>Ut.pattern.removeDuplicateSlashes(n))}function $g(e,t,r){let n=[],o=Ut.pattern.getPatternsOutsideCurrentDirectory(e),s=Ut.pattern.getPatternsInsideCurrentDirectory(e),i=kg(o),a=kg(s);return n.push(...Sg(i,t,r)),"."in a?n.push(_g(".",s,t,r)):n.push(...Sg(a,t,r)),n}Ye.convertPatternsToTasks=$g;function cO(e){return Ut.pattern.getPositivePatterns(e)}Ye.getPositivePatterns=cO;function lO(e,t){return Ut.pattern.getNegativePatterns(e).concat(t).map(Ut.pattern.convertToPositivePattern)}Ye.getNegativePatternsAsPositive=lO;function kg(e){let t={};return e.reduce((r,n)=>{let o=Ut.pattern.getBaseDirectory(n);return o in r?r[o].push(n):r[o]=[n],r},t)}Ye.groupPatternsByBaseDirectory=kg;function Sg(e,t,r){return Object.keys(e).map(n=>_g(n,e[n],t,r))}Ye.convertPatternGroupsToTasks=Sg;function _g(e,t,r,n){return{dynamic:n,positive:t,negative:r,base:e,patterns:[].concat(t,r.map(Ut.pattern.convertToNegativePattern))}}Ye.convertPatternGroupToTask=_g});var fO=v(fd=>{"use strict";Object.defineProperty(fd,"__esModule",{value:!0});fd.read=void 0;function rK(e,t,r){t.fs.lstat(e,(n,o)=>{if(n!==null){dO(r,n);return}if(!o.isSymbolicLink()||!t.followSymbolicLink){Tg(r,o);return}t.fs.stat(e,(s,i)=>{if(s!==null){if(t.throwErrorOnBrokenSymbolicLink){dO(r,s);return}Tg(r,o);return}t.markSymbolicLink&&(i.isSymbolicLink=()=>!0),Tg(r,i)})})}fd.read=rK;function dO(e,t){e(t)}function Tg(e,t){e(null,t)}});var mO=v(md=>{"use strict";Object.defineProperty(md,"__esModule",{value:!0});md.read=void 0;function nK(e,t){let r=t.fs.lstatSync(e);if(!r.isSymbolicLink()||!t.followSymbolicLink)return r;try{let n=t.fs.statSync(e);return t.markSymbolicLink&&(n.isSymbolicLink=()=>!0),n}catch(n){if(!t.throwErrorOnBrokenSymbolicLink)return r;throw n}}md.read=nK});var pO=v(xn=>{"use strict";Object.defineProperty(xn,"__esModule",{value:!0});xn.createFileSystemAdapter=xn.FILE_SYSTEM_ADAPTER=void 0;var pd=ae("fs");xn.FILE_SYSTEM_ADAPTER={lstat:pd.lstat,stat:pd.stat,lstatSync:pd.lstatSync,statSync:pd.statSync};function oK(e){return e===void 0?xn.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},xn.FILE_SYSTEM_ADAPTER),e)}xn.createFileSystemAdapter=oK});var hO=v(Eg=>{"use strict";Object.defineProperty(Eg,"__esModule",{value:!0});var sK=pO(),Ag=class{constructor(t={}){this._options=t,this.followSymbolicLink=this._getValue(this._options.followSymbolicLink,!0),this.fs=sK.createFileSystemAdapter(this._options.fs),this.markSymbolicLink=this._getValue(this._options.markSymbolicLink,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0)}_getValue(t,r){return t??r}};Eg.default=Ag});var lo=v(vn=>{"use strict";Object.defineProperty(vn,"__esModule",{value:!0});vn.statSync=vn.stat=vn.Settings=void 0;var gO=fO(),iK=mO(),Cg=hO();vn.Settings=Cg.default;function aK(e,t,r){if(typeof t=="function"){gO.read(e,Rg(),t);return}gO.read(e,Rg(t),r)}vn.stat=aK;function cK(e,t){let r=Rg(t);return iK.read(e,r)}vn.statSync=cK;function Rg(e={}){return e instanceof Cg.default?e:new Cg.default(e)}});var wO=v((Iye,bO)=>{var yO;bO.exports=typeof queueMicrotask=="function"?queueMicrotask.bind(typeof window<"u"?window:global):e=>(yO||(yO=Promise.resolve())).then(e).catch(t=>setTimeout(()=>{throw t},0))});var vO=v((Mye,xO)=>{xO.exports=uK;var lK=wO();function uK(e,t){let r,n,o,s=!0;Array.isArray(e)?(r=[],n=e.length):(o=Object.keys(e),r={},n=o.length);function i(c){function l(){t&&t(c,r),t=null}s?lK(l):l()}function a(c,l,u){r[c]=u,(--n===0||l)&&i(l)}n?o?o.forEach(function(c){e[c](function(l,u){a(c,l,u)})}):e.forEach(function(c,l){c(function(u,d){a(l,u,d)})}):i(null),s=!1}});var Pg=v(gd=>{"use strict";Object.defineProperty(gd,"__esModule",{value:!0});gd.IS_SUPPORT_READDIR_WITH_FILE_TYPES=void 0;var hd=process.versions.node.split(".");if(hd[0]===void 0||hd[1]===void 0)throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);var $O=Number.parseInt(hd[0],10),dK=Number.parseInt(hd[1],10),kO=10,fK=10,mK=$O>kO,pK=$O===kO&&dK>=fK;gd.IS_SUPPORT_READDIR_WITH_FILE_TYPES=mK||pK});var SO=v(yd=>{"use strict";Object.defineProperty(yd,"__esModule",{value:!0});yd.createDirentFromStats=void 0;var Og=class{constructor(t,r){this.name=t,this.isBlockDevice=r.isBlockDevice.bind(r),this.isCharacterDevice=r.isCharacterDevice.bind(r),this.isDirectory=r.isDirectory.bind(r),this.isFIFO=r.isFIFO.bind(r),this.isFile=r.isFile.bind(r),this.isSocket=r.isSocket.bind(r),this.isSymbolicLink=r.isSymbolicLink.bind(r)}};function hK(e,t){return new Og(e,t)}yd.createDirentFromStats=hK});var qg=v(bd=>{"use strict";Object.defineProperty(bd,"__esModule",{value:!0});bd.fs=void 0;var gK=SO();bd.fs=gK});var Ng=v(wd=>{"use strict";Object.defineProperty(wd,"__esModule",{value:!0});wd.joinPathSegments=void 0;function yK(e,t,r){return e.endsWith(r)?e+t:e+r+t}wd.joinPathSegments=yK});var RO=v($n=>{"use strict";Object.defineProperty($n,"__esModule",{value:!0});$n.readdir=$n.readdirWithFileTypes=$n.read=void 0;var bK=lo(),_O=vO(),wK=Pg(),TO=qg(),AO=Ng();function xK(e,t,r){if(!t.stats&&wK.IS_SUPPORT_READDIR_WITH_FILE_TYPES){EO(e,t,r);return}CO(e,t,r)}$n.read=xK;function EO(e,t,r){t.fs.readdir(e,{withFileTypes:!0},(n,o)=>{if(n!==null){xd(r,n);return}let s=o.map(a=>({dirent:a,name:a.name,path:AO.joinPathSegments(e,a.name,t.pathSegmentSeparator)}));if(!t.followSymbolicLinks){Ig(r,s);return}let i=s.map(a=>vK(a,t));_O(i,(a,c)=>{if(a!==null){xd(r,a);return}Ig(r,c)})})}$n.readdirWithFileTypes=EO;function vK(e,t){return r=>{if(!e.dirent.isSymbolicLink()){r(null,e);return}t.fs.stat(e.path,(n,o)=>{if(n!==null){if(t.throwErrorOnBrokenSymbolicLink){r(n);return}r(null,e);return}e.dirent=TO.fs.createDirentFromStats(e.name,o),r(null,e)})}}function CO(e,t,r){t.fs.readdir(e,(n,o)=>{if(n!==null){xd(r,n);return}let s=o.map(i=>{let a=AO.joinPathSegments(e,i,t.pathSegmentSeparator);return c=>{bK.stat(a,t.fsStatSettings,(l,u)=>{if(l!==null){c(l);return}let d={name:i,path:a,dirent:TO.fs.createDirentFromStats(i,u)};t.stats&&(d.stats=u),c(null,d)})}});_O(s,(i,a)=>{if(i!==null){xd(r,i);return}Ig(r,a)})})}$n.readdir=CO;function xd(e,t){e(t)}function Ig(e,t){e(null,t)}});var IO=v(kn=>{"use strict";Object.defineProperty(kn,"__esModule",{value:!0});kn.readdir=kn.readdirWithFileTypes=kn.read=void 0;var $K=lo(),kK=Pg(),PO=qg(),OO=Ng();function SK(e,t){return!t.stats&&kK.IS_SUPPORT_READDIR_WITH_FILE_TYPES?qO(e,t):NO(e,t)}kn.read=SK;function qO(e,t){return t.fs.readdirSync(e,{withFileTypes:!0}).map(n=>{let o={dirent:n,name:n.name,path:OO.joinPathSegments(e,n.name,t.pathSegmentSeparator)};if(o.dirent.isSymbolicLink()&&t.followSymbolicLinks)try{let s=t.fs.statSync(o.path);o.dirent=PO.fs.createDirentFromStats(o.name,s)}catch(s){if(t.throwErrorOnBrokenSymbolicLink)throw s}return o})}kn.readdirWithFileTypes=qO;function NO(e,t){return t.fs.readdirSync(e).map(n=>{let o=OO.joinPathSegments(e,n,t.pathSegmentSeparator),s=$K.statSync(o,t.fsStatSettings),i={name:n,path:o,dirent:PO.fs.createDirentFromStats(n,s)};return t.stats&&(i.stats=s),i})}kn.readdir=NO});var MO=v(Sn=>{"use strict";Object.defineProperty(Sn,"__esModule",{value:!0});Sn.createFileSystemAdapter=Sn.FILE_SYSTEM_ADAPTER=void 0;var As=ae("fs");Sn.FILE_SYSTEM_ADAPTER={lstat:As.lstat,stat:As.stat,lstatSync:As.lstatSync,statSync:As.statSync,readdir:As.readdir,readdirSync:As.readdirSync};function _K(e){return e===void 0?Sn.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},Sn.FILE_SYSTEM_ADAPTER),e)}Sn.createFileSystemAdapter=_K});var DO=v(Dg=>{"use strict";Object.defineProperty(Dg,"__esModule",{value:!0});var TK=ae("path"),AK=lo(),EK=MO(),Mg=class{constructor(t={}){this._options=t,this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!1),this.fs=EK.createFileSystemAdapter(this._options.fs),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,TK.sep),this.stats=this._getValue(this._options.stats,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0),this.fsStatSettings=new AK.Settings({followSymbolicLink:this.followSymbolicLinks,fs:this.fs,throwErrorOnBrokenSymbolicLink:this.throwErrorOnBrokenSymbolicLink})}_getValue(t,r){return t??r}};Dg.default=Mg});var vd=v(_n=>{"use strict";Object.defineProperty(_n,"__esModule",{value:!0});_n.Settings=_n.scandirSync=_n.scandir=void 0;var FO=RO(),CK=IO(),Fg=DO();_n.Settings=Fg.default;function RK(e,t,r){if(typeof t=="function"){FO.read(e,Lg(),t);return}FO.read(e,Lg(t),r)}_n.scandir=RK;function PK(e,t){let r=Lg(t);return CK.read(e,r)}_n.scandirSync=PK;function Lg(e={}){return e instanceof Fg.default?e:new Fg.default(e)}});var zO=v((Zye,LO)=>{"use strict";function OK(e){var t=new e,r=t;function n(){var s=t;return s.next?t=s.next:(t=new e,r=t),s.next=null,s}function o(s){r.next=s,r=s}return{get:n,release:o}}LO.exports=OK});var BO=v((Vye,zg)=>{"use strict";var qK=zO();function jO(e,t,r){if(typeof e=="function"&&(r=t,t=e,e=null),!(r>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");var n=qK(NK),o=null,s=null,i=0,a=null,c={push:h,drain:mt,saturated:mt,pause:u,paused:!1,get concurrency(){return r},set concurrency(S){if(!(S>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");if(r=S,!c.paused)for(;o&&i<r;)i++,y()},running:l,resume:m,idle:p,length:d,getQueue:f,unshift:g,empty:mt,kill:w,killAndDrain:k,error:A,abort:R};return c;function l(){return i}function u(){c.paused=!0}function d(){for(var S=o,P=0;S;)S=S.next,P++;return P}function f(){for(var S=o,P=[];S;)P.push(S.value),S=S.next;return P}function m(){if(c.paused){if(c.paused=!1,o===null){i++,y();return}for(;o&&i<r;)i++,y()}}function p(){return i===0&&c.length()===0}function h(S,P){var x=n.get();x.context=e,x.release=y,x.value=S,x.callback=P||mt,x.errorHandler=a,i>=r||c.paused?s?(s.next=x,s=x):(o=x,s=x,c.saturated()):(i++,t.call(e,x.value,x.worked))}function g(S,P){var x=n.get();x.context=e,x.release=y,x.value=S,x.callback=P||mt,x.errorHandler=a,i>=r||c.paused?o?(x.next=o,o=x):(o=x,s=x,c.saturated()):(i++,t.call(e,x.value,x.worked))}function y(S){S&&n.release(S);var P=o;P&&i<=r?c.paused?i--:(s===o&&(s=null),o=P.next,P.next=null,t.call(e,P.value,P.worked),s===null&&c.empty()):--i===0&&c.drain()}function w(){o=null,s=null,c.drain=mt}function k(){o=null,s=null,c.drain(),c.drain=mt}function R(){var S=o;for(o=null,s=null;S;){var P=S.next,x=S.callback,N=S.errorHandler,B=S.value,$=S.context;S.value=null,S.callback=mt,S.errorHandler=null,S.next=null,N&&N(new Error("abort"),B),x.call($,new Error("abort")),n.release(S),S=P}c.drain=mt}function A(S){a=S}}function mt(){}function NK(){this.value=null,this.callback=mt,this.next=null,this.release=mt,this.context=null,this.errorHandler=null;var e=this;this.worked=function(r,n){var o=e.callback,s=e.errorHandler,i=e.value;e.value=null,e.callback=mt,e.errorHandler&&s(r,i),o.call(e.context,r,n),e.release(e)}}function IK(e,t,r){typeof e=="function"&&(r=t,t=e,e=null);function n(u,d){t.call(this,u).then(function(f){d(null,f)},d)}var o=jO(e,n,r),s=o.push,i=o.unshift;return o.push=a,o.unshift=c,o.drained=l,o;function a(u){var d=new Promise(function(f,m){s(u,function(p,h){if(p){m(p);return}f(h)})});return d.catch(mt),d}function c(u){var d=new Promise(function(f,m){i(u,function(p,h){if(p){m(p);return}f(h)})});return d.catch(mt),d}function l(){var u=new Promise(function(d){process.nextTick(function(){if(o.idle())d();else{var f=o.drain;o.drain=function(){typeof f=="function"&&f(),d(),o.drain=f}}})});return u}}zg.exports=jO;zg.exports.promise=IK});var $d=v(hr=>{"use strict";Object.defineProperty(hr,"__esModule",{value:!0});hr.joinPathSegments=hr.replacePathSegmentSeparator=hr.isAppliedFilter=hr.isFatalError=void 0;function MK(e,t){return e.errorFilter===null?!0:!e.errorFilter(t)}hr.isFatalError=MK;function DK(e,t){return e===null||e(t)}hr.isAppliedFilter=DK;function FK(e,t){return e.split(/[/\\]/).join(t)}hr.replacePathSegmentSeparator=FK;function LK(e,t,r){return e===""?t:e.endsWith(r)?e+t:e+r+t}hr.joinPathSegments=LK});var Wg=v(Bg=>{"use strict";Object.defineProperty(Bg,"__esModule",{value:!0});var zK=$d(),jg=class{constructor(t,r){this._root=t,this._settings=r,this._root=zK.replacePathSegmentSeparator(t,r.pathSegmentSeparator)}};Bg.default=jg});var Zg=v(Hg=>{"use strict";Object.defineProperty(Hg,"__esModule",{value:!0});var jK=ae("events"),BK=vd(),WK=BO(),kd=$d(),UK=Wg(),Ug=class extends UK.default{constructor(t,r){super(t,r),this._settings=r,this._scandir=BK.scandir,this._emitter=new jK.EventEmitter,this._queue=WK(this._worker.bind(this),this._settings.concurrency),this._isFatalError=!1,this._isDestroyed=!1,this._queue.drain=()=>{this._isFatalError||this._emitter.emit("end")}}read(){return this._isFatalError=!1,this._isDestroyed=!1,setImmediate(()=>{this._pushToQueue(this._root,this._settings.basePath)}),this._emitter}get isDestroyed(){return this._isDestroyed}destroy(){if(this._isDestroyed)throw new Error("The reader is already destroyed");this._isDestroyed=!0,this._queue.killAndDrain()}onEntry(t){this._emitter.on("entry",t)}onError(t){this._emitter.once("error",t)}onEnd(t){this._emitter.once("end",t)}_pushToQueue(t,r){let n={directory:t,base:r};this._queue.push(n,o=>{o!==null&&this._handleError(o)})}_worker(t,r){this._scandir(t.directory,this._settings.fsScandirSettings,(n,o)=>{if(n!==null){r(n,void 0);return}for(let s of o)this._handleEntry(s,t.base);r(null,void 0)})}_handleError(t){this._isDestroyed||!kd.isFatalError(this._settings,t)||(this._isFatalError=!0,this._isDestroyed=!0,this._emitter.emit("error",t))}_handleEntry(t,r){if(this._isDestroyed||this._isFatalError)return;let n=t.path;r!==void 0&&(t.path=kd.joinPathSegments(r,t.name,this._settings.pathSegmentSeparator)),kd.isAppliedFilter(this._settings.entryFilter,t)&&this._emitEntry(t),t.dirent.isDirectory()&&kd.isAppliedFilter(this._settings.deepFilter,t)&&this._pushToQueue(n,r===void 0?void 0:t.path)}_emitEntry(t){this._emitter.emit("entry",t)}};Hg.default=Ug});var WO=v(Yg=>{"use strict";Object.defineProperty(Yg,"__esModule",{value:!0});var HK=Zg(),Vg=class{constructor(t,r){this._root=t,this._settings=r,this._reader=new HK.default(this._root,this._settings),this._storage=[]}read(t){this._reader.onError(r=>{ZK(t,r)}),this._reader.onEntry(r=>{this._storage.push(r)}),this._reader.onEnd(()=>{VK(t,this._storage)}),this._reader.read()}};Yg.default=Vg;function ZK(e,t){e(t)}function VK(e,t){e(null,t)}});var UO=v(Gg=>{"use strict";Object.defineProperty(Gg,"__esModule",{value:!0});var YK=ae("stream"),KK=Zg(),Kg=class{constructor(t,r){this._root=t,this._settings=r,this._reader=new KK.default(this._root,this._settings),this._stream=new YK.Readable({objectMode:!0,read:()=>{},destroy:()=>{this._reader.isDestroyed||this._reader.destroy()}})}read(){return this._reader.onError(t=>{this._stream.emit("error",t)}),this._reader.onEntry(t=>{this._stream.push(t)}),this._reader.onEnd(()=>{this._stream.push(null)}),this._reader.read(),this._stream}};Gg.default=Kg});var HO=v(Xg=>{"use strict";Object.defineProperty(Xg,"__esModule",{value:!0});var GK=vd(),Sd=$d(),JK=Wg(),Jg=class extends JK.default{constructor(){super(...arguments),this._scandir=GK.scandirSync,this._storage=[],this._queue=new Set}read(){return this._pushToQueue(this._root,this._settings.basePath),this._handleQueue(),this._storage}_pushToQueue(t,r){this._queue.add({directory:t,base:r})}_handleQueue(){for(let t of this._queue.values())this._handleDirectory(t.directory,t.base)}_handleDirectory(t,r){try{let n=this._scandir(t,this._settings.fsScandirSettings);for(let o of n)this._handleEntry(o,r)}catch(n){this._handleError(n)}}_handleError(t){if(Sd.isFatalError(this._settings,t))throw t}_handleEntry(t,r){let n=t.path;r!==void 0&&(t.path=Sd.joinPathSegments(r,t.name,this._settings.pathSegmentSeparator)),Sd.isAppliedFilter(this._settings.entryFilter,t)&&this._pushToStorage(t),t.dirent.isDirectory()&&Sd.isAppliedFilter(this._settings.deepFilter,t)&&this._pushToQueue(n,r===void 0?void 0:t.path)}_pushToStorage(t){this._storage.push(t)}};Xg.default=Jg});var ZO=v(ey=>{"use strict";Object.defineProperty(ey,"__esModule",{value:!0});var XK=HO(),Qg=class{constructor(t,r){this._root=t,this._settings=r,this._reader=new XK.default(this._root,this._settings)}read(){return this._reader.read()}};ey.default=Qg});var VO=v(ry=>{"use strict";Object.defineProperty(ry,"__esModule",{value:!0});var QK=ae("path"),eG=vd(),ty=class{constructor(t={}){this._options=t,this.basePath=this._getValue(this._options.basePath,void 0),this.concurrency=this._getValue(this._options.concurrency,Number.POSITIVE_INFINITY),this.deepFilter=this._getValue(this._options.deepFilter,null),this.entryFilter=this._getValue(this._options.entryFilter,null),this.errorFilter=this._getValue(this._options.errorFilter,null),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,QK.sep),this.fsScandirSettings=new eG.Settings({followSymbolicLinks:this._options.followSymbolicLinks,fs:this._options.fs,pathSegmentSeparator:this._options.pathSegmentSeparator,stats:this._options.stats,throwErrorOnBrokenSymbolicLink:this._options.throwErrorOnBrokenSymbolicLink})}_getValue(t,r){return t??r}};ry.default=ty});var Td=v(gr=>{"use strict";Object.defineProperty(gr,"__esModule",{value:!0});gr.Settings=gr.walkStream=gr.walkSync=gr.walk=void 0;var YO=WO(),tG=UO(),rG=ZO(),ny=VO();gr.Settings=ny.default;function nG(e,t,r){if(typeof t=="function"){new YO.default(e,_d()).read(t);return}new YO.default(e,_d(t)).read(r)}gr.walk=nG;function oG(e,t){let r=_d(t);return new rG.default(e,r).read()}gr.walkSync=oG;function sG(e,t){let r=_d(t);return new tG.default(e,r).read()}gr.walkStream=sG;function _d(e={}){return e instanceof ny.default?e:new ny.default(e)}});var Ad=v(sy=>{"use strict";Object.defineProperty(sy,"__esModule",{value:!0});var iG=ae("path"),aG=lo(),KO=zr(),oy=class{constructor(t){this._settings=t,this._fsStatSettings=new aG.Settings({followSymbolicLink:this._settings.followSymbolicLinks,fs:this._settings.fs,throwErrorOnBrokenSymbolicLink:this._settings.followSymbolicLinks})}_getFullEntryPath(t){return iG.resolve(this._settings.cwd,t)}_makeEntry(t,r){let n={name:r,path:r,dirent:KO.fs.createDirentFromStats(r,t)};return this._settings.stats&&(n.stats=t),n}_isFatalError(t){return!KO.errno.isEnoentCodeError(t)&&!this._settings.suppressErrors}};sy.default=oy});var cy=v(ay=>{"use strict";Object.defineProperty(ay,"__esModule",{value:!0});var cG=ae("stream"),lG=lo(),uG=Td(),dG=Ad(),iy=class extends dG.default{constructor(){super(...arguments),this._walkStream=uG.walkStream,this._stat=lG.stat}dynamic(t,r){return this._walkStream(t,r)}static(t,r){let n=t.map(this._getFullEntryPath,this),o=new cG.PassThrough({objectMode:!0});o._write=(s,i,a)=>this._getEntry(n[s],t[s],r).then(c=>{c!==null&&r.entryFilter(c)&&o.push(c),s===n.length-1&&o.end(),a()}).catch(a);for(let s=0;s<n.length;s++)o.write(s);return o}_getEntry(t,r,n){return this._getStat(t).then(o=>this._makeEntry(o,r)).catch(o=>{if(n.errorFilter(o))return null;throw o})}_getStat(t){return new Promise((r,n)=>{this._stat(t,this._fsStatSettings,(o,s)=>o===null?r(s):n(o))})}};ay.default=iy});var GO=v(uy=>{"use strict";Object.defineProperty(uy,"__esModule",{value:!0});var fG=Td(),mG=Ad(),pG=cy(),ly=class extends mG.default{constructor(){super(...arguments),this._walkAsync=fG.walk,this._readerStream=new pG.default(this._settings)}dynamic(t,r){return new Promise((n,o)=>{this._walkAsync(t,r,(s,i)=>{s===null?n(i):o(s)})})}async static(t,r){let n=[],o=this._readerStream.static(t,r);return new Promise((s,i)=>{o.once("error",i),o.on("data",a=>n.push(a)),o.once("end",()=>s(n))})}};uy.default=ly});var JO=v(fy=>{"use strict";Object.defineProperty(fy,"__esModule",{value:!0});var Sa=zr(),dy=class{constructor(t,r,n){this._patterns=t,this._settings=r,this._micromatchOptions=n,this._storage=[],this._fillStorage()}_fillStorage(){for(let t of this._patterns){let r=this._getPatternSegments(t),n=this._splitSegmentsIntoSections(r);this._storage.push({complete:n.length<=1,pattern:t,segments:r,sections:n})}}_getPatternSegments(t){return Sa.pattern.getPatternParts(t,this._micromatchOptions).map(n=>Sa.pattern.isDynamicPattern(n,this._settings)?{dynamic:!0,pattern:n,patternRe:Sa.pattern.makeRe(n,this._micromatchOptions)}:{dynamic:!1,pattern:n})}_splitSegmentsIntoSections(t){return Sa.array.splitWhen(t,r=>r.dynamic&&Sa.pattern.hasGlobStar(r.pattern))}};fy.default=dy});var XO=v(py=>{"use strict";Object.defineProperty(py,"__esModule",{value:!0});var hG=JO(),my=class extends hG.default{match(t){let r=t.split("/"),n=r.length,o=this._storage.filter(s=>!s.complete||s.segments.length>n);for(let s of o){let i=s.sections[0];if(!s.complete&&n>i.length||r.every((c,l)=>{let u=s.segments[l];return!!(u.dynamic&&u.patternRe.test(c)||!u.dynamic&&u.pattern===c)}))return!0}return!1}};py.default=my});var QO=v(gy=>{"use strict";Object.defineProperty(gy,"__esModule",{value:!0});var Ed=zr(),gG=XO(),hy=class{constructor(t,r){this._settings=t,this._micromatchOptions=r}getFilter(t,r,n){let o=this._getMatcher(r),s=this._getNegativePatternsRe(n);return i=>this._filter(t,i,o,s)}_getMatcher(t){return new gG.default(t,this._settings,this._micromatchOptions)}_getNegativePatternsRe(t){let r=t.filter(Ed.pattern.isAffectDepthOfReadingPattern);return Ed.pattern.convertPatternsToRe(r,this._micromatchOptions)}_filter(t,r,n,o){if(this._isSkippedByDeep(t,r.path)||this._isSkippedSymbolicLink(r))return!1;let s=Ed.path.removeLeadingDotSegment(r.path);return this._isSkippedByPositivePatterns(s,n)?!1:this._isSkippedByNegativePatterns(s,o)}_isSkippedByDeep(t,r){return this._settings.deep===1/0?!1:this._getEntryLevel(t,r)>=this._settings.deep}_getEntryLevel(t,r){let n=r.split("/").length;if(t==="")return n;let o=t.split("/").length;return n-o}_isSkippedSymbolicLink(t){return!this._settings.followSymbolicLinks&&t.dirent.isSymbolicLink()}_isSkippedByPositivePatterns(t,r){return!this._settings.baseNameMatch&&!r.match(t)}_isSkippedByNegativePatterns(t,r){return!Ed.pattern.matchAny(t,r)}};gy.default=hy});var eq=v(by=>{"use strict";Object.defineProperty(by,"__esModule",{value:!0});var Tn=zr(),yy=class{constructor(t,r){this._settings=t,this._micromatchOptions=r,this.index=new Map}getFilter(t,r){let[n,o]=Tn.pattern.partitionAbsoluteAndRelative(r),s={positive:{all:Tn.pattern.convertPatternsToRe(t,this._micromatchOptions)},negative:{absolute:Tn.pattern.convertPatternsToRe(n,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0})),relative:Tn.pattern.convertPatternsToRe(o,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0}))}};return i=>this._filter(i,s)}_filter(t,r){let n=Tn.path.removeLeadingDotSegment(t.path);if(this._settings.unique&&this._isDuplicateEntry(n)||this._onlyFileFilter(t)||this._onlyDirectoryFilter(t))return!1;let o=this._isMatchToPatternsSet(n,r,t.dirent.isDirectory());return this._settings.unique&&o&&this._createIndexRecord(n),o}_isDuplicateEntry(t){return this.index.has(t)}_createIndexRecord(t){this.index.set(t,void 0)}_onlyFileFilter(t){return this._settings.onlyFiles&&!t.dirent.isFile()}_onlyDirectoryFilter(t){return this._settings.onlyDirectories&&!t.dirent.isDirectory()}_isMatchToPatternsSet(t,r,n){return!(!this._isMatchToPatterns(t,r.positive.all,n)||this._isMatchToPatterns(t,r.negative.relative,n)||this._isMatchToAbsoluteNegative(t,r.negative.absolute,n))}_isMatchToAbsoluteNegative(t,r,n){if(r.length===0)return!1;let o=Tn.path.makeAbsolute(this._settings.cwd,t);return this._isMatchToPatterns(o,r,n)}_isMatchToPatterns(t,r,n){if(r.length===0)return!1;let o=Tn.pattern.matchAny(t,r);return!o&&n?Tn.pattern.matchAny(t+"/",r):o}};by.default=yy});var tq=v(xy=>{"use strict";Object.defineProperty(xy,"__esModule",{value:!0});var yG=zr(),wy=class{constructor(t){this._settings=t}getFilter(){return t=>this._isNonFatalError(t)}_isNonFatalError(t){return yG.errno.isEnoentCodeError(t)||this._settings.suppressErrors}};xy.default=wy});var nq=v($y=>{"use strict";Object.defineProperty($y,"__esModule",{value:!0});var rq=zr(),vy=class{constructor(t){this._settings=t}getTransformer(){return t=>this._transform(t)}_transform(t){let r=t.path;return this._settings.absolute&&(r=rq.path.makeAbsolute(this._settings.cwd,r),r=rq.path.unixify(r)),this._settings.markDirectories&&t.dirent.isDirectory()&&(r+="/"),this._settings.objectMode?Object.assign(Object.assign({},t),{path:r}):r}};$y.default=vy});var Cd=v(Sy=>{"use strict";Object.defineProperty(Sy,"__esModule",{value:!0});var bG=ae("path"),wG=QO(),xG=eq(),vG=tq(),$G=nq(),ky=class{constructor(t){this._settings=t,this.errorFilter=new vG.default(this._settings),this.entryFilter=new xG.default(this._settings,this._getMicromatchOptions()),this.deepFilter=new wG.default(this._settings,this._getMicromatchOptions()),this.entryTransformer=new $G.default(this._settings)}_getRootDirectory(t){return bG.resolve(this._settings.cwd,t.base)}_getReaderOptions(t){let r=t.base==="."?"":t.base;return{basePath:r,pathSegmentSeparator:"/",concurrency:this._settings.concurrency,deepFilter:this.deepFilter.getFilter(r,t.positive,t.negative),entryFilter:this.entryFilter.getFilter(t.positive,t.negative),errorFilter:this.errorFilter.getFilter(),followSymbolicLinks:this._settings.followSymbolicLinks,fs:this._settings.fs,stats:this._settings.stats,throwErrorOnBrokenSymbolicLink:this._settings.throwErrorOnBrokenSymbolicLink,transform:this.entryTransformer.getTransformer()}}_getMicromatchOptions(){return{dot:this._settings.dot,matchBase:this._settings.baseNameMatch,nobrace:!this._settings.braceExpansion,nocase:!this._settings.caseSensitiveMatch,noext:!this._settings.extglob,noglobstar:!this._settings.globstar,posix:!0,strictSlashes:!1}}};Sy.default=ky});var oq=v(Ty=>{"use strict";Object.defineProperty(Ty,"__esModule",{value:!0});var kG=GO(),SG=Cd(),_y=class extends SG.default{constructor(){super(...arguments),this._reader=new kG.default(this._settings)}async read(t){let r=this._getRootDirectory(t),n=this._getReaderOptions(t);return(await this.api(r,t,n)).map(s=>n.transform(s))}api(t,r,n){return r.dynamic?this._reader.dynamic(t,n):this._reader.static(r.patterns,n)}};Ty.default=_y});var sq=v(Ey=>{"use strict";Object.defineProperty(Ey,"__esModule",{value:!0});var _G=ae("stream"),TG=cy(),AG=Cd(),Ay=class extends AG.default{constructor(){super(...arguments),this._reader=new TG.default(this._settings)}read(t){let r=this._getRootDirectory(t),n=this._getReaderOptions(t),o=this.api(r,t,n),s=new _G.Readable({objectMode:!0,read:()=>{}});return o.once("error",i=>s.emit("error",i)).on("data",i=>s.emit("data",n.transform(i))).once("end",()=>s.emit("end")),s.once("close",()=>o.destroy()),s}api(t,r,n){return r.dynamic?this._reader.dynamic(t,n):this._reader.static(r.patterns,n)}};Ey.default=Ay});var iq=v(Ry=>{"use strict";Object.defineProperty(Ry,"__esModule",{value:!0});var EG=lo(),CG=Td(),RG=Ad(),Cy=class extends RG.default{constructor(){super(...arguments),this._walkSync=CG.walkSync,this._statSync=EG.statSync}dynamic(t,r){return this._walkSync(t,r)}static(t,r){let n=[];for(let o of t){let s=this._getFullEntryPath(o),i=this._getEntry(s,o,r);i===null||!r.entryFilter(i)||n.push(i)}return n}_getEntry(t,r,n){try{let o=this._getStat(t);return this._makeEntry(o,r)}catch(o){if(n.errorFilter(o))return null;throw o}}_getStat(t){return this._statSync(t,this._fsStatSettings)}};Ry.default=Cy});var aq=v(Oy=>{"use strict";Object.defineProperty(Oy,"__esModule",{value:!0});var PG=iq(),OG=Cd(),Py=class extends OG.default{constructor(){super(...arguments),this._reader=new PG.default(this._settings)}read(t){let r=this._getRootDirectory(t),n=this._getReaderOptions(t);return this.api(r,t,n).map(n.transform)}api(t,r,n){return r.dynamic?this._reader.dynamic(t,n):this._reader.static(r.patterns,n)}};Oy.default=Py});var cq=v(Cs=>{"use strict";Object.defineProperty(Cs,"__esModule",{value:!0});Cs.DEFAULT_FILE_SYSTEM_ADAPTER=void 0;var Es=ae("fs"),qG=ae("os"),NG=Math.max(qG.cpus().length,1);Cs.DEFAULT_FILE_SYSTEM_ADAPTER={lstat:Es.lstat,lstatSync:Es.lstatSync,stat:Es.stat,statSync:Es.statSync,readdir:Es.readdir,readdirSync:Es.readdirSync};var qy=class{constructor(t={}){this._options=t,this.absolute=this._getValue(this._options.absolute,!1),this.baseNameMatch=this._getValue(this._options.baseNameMatch,!1),this.braceExpansion=this._getValue(this._options.braceExpansion,!0),this.caseSensitiveMatch=this._getValue(this._options.caseSensitiveMatch,!0),this.concurrency=this._getValue(this._options.concurrency,NG),this.cwd=this._getValue(this._options.cwd,process.cwd()),this.deep=this._getValue(this._options.deep,1/0),this.dot=this._getValue(this._options.dot,!1),this.extglob=this._getValue(this._options.extglob,!0),this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!0),this.fs=this._getFileSystemMethods(this._options.fs),this.globstar=this._getValue(this._options.globstar,!0),this.ignore=this._getValue(this._options.ignore,[]),this.markDirectories=this._getValue(this._options.markDirectories,!1),this.objectMode=this._getValue(this._options.objectMode,!1),this.onlyDirectories=this._getValue(this._options.onlyDirectories,!1),this.onlyFiles=this._getValue(this._options.onlyFiles,!0),this.stats=this._getValue(this._options.stats,!1),this.suppressErrors=this._getValue(this._options.suppressErrors,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!1),this.unique=this._getValue(this._options.unique,!0),this.onlyDirectories&&(this.onlyFiles=!1),this.stats&&(this.objectMode=!0),this.ignore=[].concat(this.ignore)}_getValue(t,r){return t===void 0?r:t}_getFileSystemMethods(t={}){return Object.assign(Object.assign({},Cs.DEFAULT_FILE_SYSTEM_ADAPTER),t)}};Cs.default=qy});var dq=v((bbe,uq)=>{"use strict";var lq=uO(),IG=oq(),MG=sq(),DG=aq(),Ny=cq(),It=zr();async function Iy(e,t){Ht(e);let r=My(e,IG.default,t),n=await Promise.all(r);return It.array.flatten(n)}(function(e){e.glob=e,e.globSync=t,e.globStream=r,e.async=e;function t(l,u){Ht(l);let d=My(l,DG.default,u);return It.array.flatten(d)}e.sync=t;function r(l,u){Ht(l);let d=My(l,MG.default,u);return It.stream.merge(d)}e.stream=r;function n(l,u){Ht(l);let d=[].concat(l),f=new Ny.default(u);return lq.generate(d,f)}e.generateTasks=n;function o(l,u){Ht(l);let d=new Ny.default(u);return It.pattern.isDynamicPattern(l,d)}e.isDynamicPattern=o;function s(l){return Ht(l),It.path.escape(l)}e.escapePath=s;function i(l){return Ht(l),It.path.convertPathToPattern(l)}e.convertPathToPattern=i;let a;(function(l){function u(f){return Ht(f),It.path.escapePosixPath(f)}l.escapePath=u;function d(f){return Ht(f),It.path.convertPosixPathToPattern(f)}l.convertPathToPattern=d})(a=e.posix||(e.posix={}));let c;(function(l){function u(f){return Ht(f),It.path.escapeWindowsPath(f)}l.escapePath=u;function d(f){return Ht(f),It.path.convertWindowsPathToPattern(f)}l.convertPathToPattern=d})(c=e.win32||(e.win32={}))})(Iy||(Iy={}));function My(e,t,r){let n=[].concat(e),o=new Ny.default(r),s=lq.generate(n,o),i=new t(o);return s.map(i.read,i)}function Ht(e){if(![].concat(e).every(n=>It.string.isString(n)&&!It.string.isEmpty(n)))throw new TypeError("Patterns must be a string (non empty) or an array of strings")}uq.exports=Iy});function*Cq(e){let t="";for(let r of By(e,0)){let n=r.length<8192;n&&(t+=r),t!==""&&(!n||t.length>=65536)&&(yield t,t=""),n||(yield r)}t!==""&&(yield t)}function*By(e,t){if(!Rq(e)||!Od(e))yield Pq(e,t);else{let[r,n]=Array.isArray(e)?["[","]"]:["{","}"];yield r,yield*Array.isArray(e)?eJ(e,t+1):QG(e,t+1),yield`${qd(t)}${n}`}}function*QG(e,t){let r="";for(let[n,o]of Object.entries(e))o!==void 0&&(yield`${r}${qd(t)}${JSON.stringify(n)}: `,yield*By(o,t),r=",")}function*eJ(e,t){let r=1;for(let n=0;n<e.length;){n>0&&(yield",");let o=tJ(e,n,r);if(o.length===0){yield qd(t),yield*By(e[n++],t);continue}let s=Pq(o,t-1).slice(1,-qd(t-1).length-1);yield s,n+=o.length,r=Math.max(1,Math.min(r*4,Math.floor(o.length*65536/s.length)))}}function tJ(e,t,r){let n=t;for(;n<e.length&&n<t+r&&!Od(e[n]);)n++;return e.slice(t,n)}function Od(e){if(!Rq(e))return!1;if(Array.isArray(e))return e.length>64||e.some(Od);let t=e;for(let r in t)if(Od(t[r]))return!0;return!1}function Rq(e){return typeof e=="object"&&e!==null}function Pq(e,t){let r=e;for(let o=0;o<t;o++)r=[r];let n=t*(t+1);return JSON.stringify(r,null,2).slice(n+2*t,n===0?void 0:-n)}function qd(e){return`
${"  ".repeat(e)}`}var Oq=D(()=>{"use strict"});var Nq={};Kt(Nq,{renderJson:()=>rJ,renderJsonInPieces:()=>qq});function*qq(e){let{texts:t,rules:r,failing:n,...o}=e;yield*Cq(o),yield`
`}function rJ(e){return[...qq(e)].join("")}var Iq=D(()=>{"use strict";Oq()});function Ps(e,{accepted:t}){return e.status!=="accepted"?[]:t.filter(({state:r,finding:n,rule:o})=>r==="used"&&n===e.fingerprint&&(o===null||o===e.rule))}function Nd({reason:e,by:t,until:r}){let n=[t===null?"":`by ${t}`,r===null?"":`until ${r}`].filter(o=>o!=="");return n.length===0?e:`${e} (${n.join(", ")})`}var Id=D(()=>{"use strict"});function Mq({message:e,notes:t,related:r,help:n}){return[Wy(Ta(e)),...t.map(o=>Wy(Ta(o))),...r.slice(0,nJ).map(oJ),...n===void 0?[]:[`What to do: ${Wy(Ta(n))}`]].join(`
`)}function oJ(e,t){let r=xe(e.label??"see also").replace(/[\\[\]]/g,"\\$&"),n=e.text.trim()===""?"":`: "${Ta(e.text)}"`;return`[${Dq(r)}](${t+1}), ${Ta(e.file)}:${e.line}${n}`}function Ta(e){return Dq(ot(ve(e.trim())).replace(/\]\(/g,"] ("))}function Dq(e){return e.replace(/[{}]/g,"$&$&")}function Wy(e){return/[.?!…]["'”’)]?$/.test(e)?e:`${e}.`}var nJ,Fq=D(()=>{"use strict";ht();nJ=12});function Hy(e,t){return{artifactLocation:{uri:iJ(e.file),uriBaseId:Uy},region:sJ(e,t.get(e.file)?.startsWith("\uFEFF")===!0)}}function sJ({line:e,column:t,endLine:r,endColumn:n,start:o,end:s,text:i},a){let c=(u,d,f)=>d?Math.max(f,u-1):u,l=c(o,a,0);return{startLine:e,startColumn:c(t,a&&e===1,1),endLine:r,endColumn:c(n,a&&r===1,1),charOffset:l,charLength:c(s,a,0)-l,...i.length<=2e3&&{snippet:{text:a&&o===0?i.slice(1):i}}}}function iJ(e){return e.split("/").map(t=>encodeURIComponent(t.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"))).join("/")}var Uy,Lq=D(()=>{"use strict";Uy="%SRCROOT%"});var jq={};Kt(jq,{renderSarif:()=>lJ});function lJ(e){let t=Kr(e.findings),r=new Map(e.rules.map(({id:a},c)=>[a,c])),n=pJ(),{name:o,version:s}=e.tool,i={$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:o,version:s,semanticVersion:s,rules:e.rules.map(uJ)}},language:"en",columnKind:"utf16CodeUnits",originalUriBaseIds:{[Uy]:{description:{text:"The folder that was checked."}}},invocations:[dJ(e)],results:t.slice(0,Vy).map(a=>({ruleId:a.rule,ruleIndex:r.get(a.rule)??-1,level:a.severity,message:{text:Mq(a)},locations:[fJ(a,e)],...mJ(a,e),partialFingerprints:{"crossquote/v1":n(a)},suppressions:Ps(a,e).map(hJ),...gJ(a)})),properties:{conclusion:e.conclusion,counts:e.counts}}]};return`${JSON.stringify(i,null,2)}
`}function uJ({id:e,summary:t,severity:r,page:n}){let o=zq(n,"Why it matters"),s=zq(n,"Known limits");return{id:e,name:e.replace(/(?:^|-)(\w)/g,(i,a)=>a.toUpperCase()),shortDescription:{text:t},fullDescription:{text:ve(`${t} ${o.split(`

`)[0]??""}`.trim(),cJ)},help:{text:[t,o,s].filter(i=>i!=="").join(`

`),markdown:n},defaultConfiguration:{level:r},properties:{"problem.severity":r==="note"?"recommendation":r,precision:"very-high"}}}function zq(e,t){let[,r=""]=e.split(`
## ${t}
`),[n=""]=r.split(`
## `);return n.replace(/\[([^\]]+)\]\([^)]*\)/g,"$1").replace(/`/g,"").split(/\n\n+/).map(o=>o.replace(/\n(?!- )/g," ").trim()).join(`

`).trim()}function dJ(e){let t=e.findings.length-Vy,r=Tt(e);return{executionSuccessful:!0,toolExecutionNotifications:[...e.conclusion==="nothing-checked"?[Zy("warning","Nothing was checked: no quote could be.")]:[],...t>0?[Zy("warning",`${L(e.findings.length,"finding")}; the ${Te(Vy)} that matter most are here.`)]:[],...r===void 0?[]:[Zy("note",ot(r))]]}}function Zy(e,t){return{level:e,message:{text:t}}}function fJ({primary:e,claim:t,fact:r},n){let o=[...t===void 0?[]:[{name:t,kind:"claim"}],...r===void 0?[]:[{name:r,kind:"fact"}]];return{physicalLocation:Hy(e,n.texts),...e.label!==void 0&&{message:{text:ot(e.label)}},...o.length>0&&{logicalLocations:o}}}function mJ({related:e},t){return e.length===0?{}:{relatedLocations:e.slice(0,aJ).map((r,n)=>({id:n+1,physicalLocation:Hy(r,t.texts),message:{text:ot(r.label??"see also")}}))}}function pJ(){let e=new Map;return({fingerprint:t})=>{let r=(e.get(t)??0)+1;return e.set(t,r),r===1?t:`${t}:${r}`}}function hJ(e){return{kind:"external",status:"accepted",justification:ot(Nd(e))}}function gJ({since:e}){return e===void 0?{}:{baselineState:e==="new"?"new":"unchanged"}}var Vy,aJ,cJ,Bq=D(()=>{"use strict";Id();zs();Fq();Lq();Ke();ht();Vy=25e3,aJ=100,cJ=1e3});function Yy(e){return ot(e).replace(/[&<>"']/g,t=>yJ[t]??t)}function Os(e){return Object.entries(e).filter(([,t])=>t!==void 0).map(([t,r])=>` ${t}="${Yy(xe(String(r)))}"`).join("")}var yJ,Wq=D(()=>{"use strict";ht();yJ={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}});var Zq={};Kt(Zq,{renderJunit:()=>bJ});function bJ(e){let t=wJ(e),r=new Map;for(let s of t){let i=r.get(s.place.file)??[];r.set(s.place.file,i),i.push(s)}let n=[...r].map(([s,i])=>TJ(s,i,e)).join("");return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${Os({name:"crossquote",...Uq(t)})}>
${n}</testsuites>
`}function wJ(e){let t=e.claims.map(s=>({claim:s,test:vJ(s)})),r=new Map;for(let s of t)r.set(s.claim.id,[...r.get(s.claim.id)??[],s]);let n=[];for(let s of Kr(e.findings)){let i=Zb(s,e),a=kJ(s,r.get(s.claim??"")??[]);i&&a&&!a.failure?a.failure=s:!i&&a?a.others.push(s):n.push({...SJ(s),...i?{failure:s,others:[]}:{others:[s]}})}let o=e.conclusion==="nothing-checked"?[$J]:[];return xJ([...t.map(({test:s})=>s),...n,...o].sort(_J))}function xJ(e){let t=new Map;return e.map(r=>{let n=JSON.stringify([r.place.file,r.className,r.name]),o=(t.get(n)??0)+1;return t.set(n,o),o===1?r:{...r,name:`${r.name} (${o})`}})}function vJ(e){let t=e.evidence.filter(n=>n.class!=="unchecked"),r=e.evidence.length===0?"it has no quote to check":"none of its quotes could be checked";return{name:e.id,className:e.fact===e.id?e.place.file:e.fact,place:e.place,others:[],...t.length===0&&{skipped:r}}}function kJ({primary:e},t){return(t.find(({claim:{place:n}})=>n.file===e.file&&n.start<=e.start&&e.end<=n.end)??t[0])?.test}function SJ({message:e,rule:t,primary:r}){return{name:e,className:t,place:r}}function _J({place:e},{place:t}){return e.file!==t.file?e.file<t.file?-1:1:e.line-t.line}function Uq(e){return{tests:e.length,failures:e.filter(({failure:t})=>t).length,errors:0,skipped:e.filter(Hq).length,time:0}}function Hq({failure:e,skipped:t}){return t!==void 0&&!e}function TJ(e,t,r){let n=t.map(o=>AJ(o,r)).join("");return`  <testsuite${Os({name:e,...Uq(t)})}>
${n}  </testsuite>
`}function AJ(e,t){let{name:r,className:n,place:o,failure:s,others:i,skipped:a}=e,c=d=>Yy(EJ(d,t)),l=[...Hq(e)?[`      <skipped${Os({message:a})}/>
`]:[],...s?[`      <failure${Os({message:s.message,type:s.rule})}>${c(s)}</failure>
`]:[],...i.length>0?[`      <system-out>${i.map(c).join(`

`)}</system-out>
`]:[]],u=Os({name:r,classname:n,file:o.file,line:o.line,time:0});return l.length===0?`    <testcase${u}/>
`:`    <testcase${u}>
${l.join("")}    </testcase>
`}function EJ(e,t){return`${Ps(e,t).map(n=>`accepted: ${xe(Nd(n))}
`).join("")}${Ja(e,t,{color:!1,width:100})}`}var $J,Vq=D(()=>{"use strict";Wq();Id();zs();Xa();ht();$J={name:"quotes to check",className:"crossquote",place:{file:"crossquote",line:1},others:[],skipped:"nothing was checked"}});function b(e,...t){let r=e[0]??"";for(let[n,o]of t.entries())r+=`${Md(o)}${e[n+1]??""}`;return new qs(r)}function Dd(e){return new qs(e)}function Ne(e,t){let r=Md(t);return new qs(e.map(Md).filter(n=>n!=="").join(r))}function Md(e){return e===void 0||e===!1?"":e instanceof qs?e.markup:typeof e=="string"?RJ(e):typeof e=="number"?String(e):e.map(Md).join("")}function RJ(e){return ot(e).replace(/[&<>"']/g,t=>CJ[t]??"")}function uo(e){return b`${e.split(/`([^`]+)`/).map((t,r)=>r%2===1?b`<code>${t}</code>`:t)}`}function Ns(e){if(e==null||!URL.canParse(e))return;let{protocol:t,href:r}=new URL(e);return t==="http:"||t==="https:"?r:void 0}function jr(e){return e.charAt(0).toUpperCase()+e.slice(1)}var qs,CJ,We=D(()=>{"use strict";ht();qs=class{markup;constructor(t){this.markup=t}};CJ={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"}});function Fd({value:e,means:t}){return b`<span class="value">${e}</span>${t!==void 0&&b` <span class="means">understood as ${t}</span>`}`}function Ld({values:e,comparisons:t}){let r=new Map(e.flatMap(o=>o.readings.map(s=>[Ky(s),{value:o,reading:s}]))),n=new Map;for(let{a:o,b:s,verdict:i,because:a}of t){let[c,l]=[r.get(Ky(o)),r.get(Ky(s))];if(!c||!l)continue;let u=JSON.stringify([c.value.value,l.value.value,i,a]);n.has(u)||n.set(u,{a:c,b:l,verdict:i,because:a})}return[...n.values()]}function Ky({claim:e,source:t}){return JSON.stringify([e,t])}var zd=D(()=>{"use strict";We()});function Is(e,t){return Array.from({length:Math.ceil(e.length/t)},(r,n)=>e.slice(n*t,(n+1)*t))}var jd=D(()=>{"use strict"});function Kq(e,t){return e.values.flatMap(r=>{let[n,...o]=r.readings.filter(i=>i.outlet===t);if(!n)return[];let s=[n,...o];return[{value:r,readings:s,...qJ(e,r,s,t)}]})}function qJ(e,t,r,n){if(r.every(({stance:c})=>c==="denies"))return{standing:"denies",because:void 0};let o=e.comparisons.filter(({a:c,b:l})=>Yq(c,r)||Yq(l,r)),s=o.some(({verdict:c})=>PJ.has(c));if(r.every(({stance:c})=>c==="hedges"))return{standing:"hedges",because:void 0};if(s)return{standing:"differs",because:void 0};if(t.outlets.some(c=>c!==n))return{standing:"agrees",because:t.newsrooms.length===1?"one newsroom":void 0};let i=o.find(({verdict:c})=>c==="refines");if(i)return{standing:"refines",because:i.because};if(o.some(({verdict:c,because:l})=>c==="compatible"&&l.includes("timeline")))return{standing:"agrees",because:"by the timeline"};let a=o.find(({verdict:c})=>c!=="compatible");return a?{standing:"differs",because:NJ(a)}:{standing:"alone",because:void 0}}function Yq({claim:e,source:t},r){return r.some(n=>n.claim===e&&n.source===t)}function NJ({verdict:e,because:t}){return e==="different-scope"?`another ${t.split(":")[0]??"scope"}`:OJ[e]??t}var Bd,PJ,OJ,Gq=D(()=>{"use strict";Rc();Bd={differs:"\u2260",denies:"\xD7",hedges:"?",refines:"\u2248",agrees:"=",alone:"\xB7",silent:"\u2013"};PJ=new Set([...Cc,"incomparable"]),OJ={changed:"another time",grown:"a later count",undecided:"texts are not compared","side-by-side":"both can hold"}});function fo({line:e,endLine:t}){return e===t?`line ${e}`:`lines ${e} to ${t}`}function Ms({published:e,bounds:t}){if(e!==null)return e;if(!t)return"no date given";let{earliest:r,latest:n}=t;return r===n?`no date given; by its words ${r}`:`no date given; by its words ${r} to ${n}`}function Xq({scope:e}){return Object.entries(e).map(([t,r])=>t==="as-of"?`as of ${r}`:`${t}: ${r}`)}function Ud({saidBy:e,speaker:t=e,stance:r}){let n={affirms:"says so",denies:"denies it",hedges:"hedges it"}[r??"affirms"];return t!==void 0?`${t} ${n}`:r===void 0||r==="affirms"?void 0:`the outlet ${n}`}var Wd,Jq,Hd,Br=D(()=>{"use strict";Wd={contradicted:"answers that cannot all be true",disputed:"speakers disagree, or an outlet and a speaker",undecided:"texts that differ; no rule decides between them",scoped:"answers differ, and time, circumstance, or kind explains all of it",single:"one newsroom only",unanimous:"the same answer, or one more exact than the other, from several newsrooms"},Jq={exact:{sign:"=",words:"word for word"},typographic:{sign:"=",words:"retyped, the same words"},elided:{sign:"\u2026",words:"with words left out"},bracketed:{sign:"[ ]",words:"with brackets"},altered:{sign:"\u2260",words:"not word for word"},misattributed:{sign:"\u2260",words:"stands in another source"},absent:{sign:"\xD7",words:"stands in no source"},unchecked:{sign:"?",words:"could not be checked"}};Hd={contradiction:{by:"values",words:"they exclude each other, no circumstance tells them apart, and each outlet speaks for itself."},"self-contradiction":{by:"values",words:"they exclude each other, no circumstance tells them apart, and one outlet gives both."},"misreported-position":{by:"voices",words:"both report the same speaker, and the answers exclude each other."},"contradiction-unless-scoped":{by:"scope",words:"the answers exclude each other, unless a circumstance that one side alone gives tells them apart."},disputed:{by:"voices",words:"an outlet speaks for itself; a speaker denies it, or says otherwise."},"parties-disagree":{by:"voices",words:"two speakers give answers that exclude each other."},"timeline-contradiction":{by:"timeline",words:"no dates make all of these true together."}}});function eN(e){let t=e.facts.filter(({fact:o})=>o!==void 0),r=FJ(e);if(t.length===0)return b``;let n=Is(t,Aa).map((o,s)=>{let i=t.length<=Aa?`${L(t.length,"fact")} by ${L(r.length,"outlet")}, the most disagreement first`:`Facts ${Te(s*Aa+1)} to ${Te(s*Aa+o.length)} of ${Te(t.length)} by ${L(r.length,"outlet")}`,a=t[s*Aa-1]?.fact?.agreement;return LJ(o,r,i,s,a)});return b`<section id="facts" aria-labelledby="facts-title">
<h2 id="facts-title">Who says what</h2>
${MJ()}
${n}
</section>`}function MJ(){return b`<ul class="legend" aria-label="Words and signs of the table">${[["agrees","with another outlet"],["refines","more or less exact than another"],["differs","from another outlet"],["denies","what others say"],["hedges","does not commit itself"],["alone","no other outlet speaks of it"],["silent","which is not agreeing"]].map(([t,r])=>b`<li><b class="s-${t}"><i aria-hidden="true">${Bd[t]}</i> ${t}</b> ${r}</li>`)}</ul>`}function DJ(e,t){return e===void 0?"several newsrooms":t.length>1?`one newsroom, ${e}`:e===t[0]?"its own newsroom":`written by ${e}`}function FJ({report:e,outlets:t}){return t.map(r=>{let n=new Set(e.sources.filter(s=>s.outlet===r).map(({origin:s})=>s)),[o]=n;return{outlet:r,newsroom:n.size===1?o:void 0}}).sort((r,n)=>Qq(r.newsroom??r.outlet,n.newsroom??n.outlet)||Qq(r.outlet,n.outlet))}function Qq(e,t){return e<t?-1:e>t?1:0}function LJ(e,t,r,n,o){let s=zJ(t);return b`<div class="scroll${t.length>6&&" wide"}" role="region" tabindex="0" aria-labelledby="table-${n}">
<table class="facts">
<caption id="table-${n}">${r}</caption>
<colgroup></colgroup>
${s.map(({outlets:i})=>b`<colgroup span="${i.length}"${i.length>1&&b` class="wire"`}></colgroup>`)}
<thead>
<tr><th scope="col" rowspan="2">Fact</th>${s.map(({newsroom:i,outlets:a})=>b`<th scope="colgroup" colspan="${a.length}" class="newsroom${a.length>1&&" shared"}">${DJ(i,a)}</th>`)}</tr>
<tr>${s.flatMap(({outlets:i})=>i.map(a=>b`<th scope="col">${a}</th>`))}</tr>
</thead>
${nt.map(i=>jJ(i,e,t,i!==o))}
</table>
</div>`}function zJ(e){let t=[];for(let{newsroom:r,outlet:n}of e){let o=t.at(-1);o&&r!==void 0&&o.newsroom===r?o.outlets.push(n):t.push({newsroom:r,outlets:[n]})}return t}function jJ(e,t,r,n){let o=t.filter(({fact:s})=>s?.agreement===e);return o.length===0?b``:b`<tbody class="a-${e}"${n&&b` id="agreement-${e}"`}>
<tr class="group"><th scope="rowgroup" colspan="${r.length+1}"><span><b>${e}</b> <i>${Te(o.length)}</i> ${Wd[e]}</span></th></tr>
${o.map(s=>BJ(s,r))}</tbody>
`}function BJ(e,t){let{fact:r,findings:n,number:o,anchor:s}=e;if(!r)return b``;let i=new Set(r.values.flatMap(l=>l.newsrooms)),a=n.some(({finding:l})=>l.status==="accepted"&&l.fact!==void 0),[c]=i;return b`<tr id="row-${s}" data-item="${o}"><th scope="row"><a href="#${s}">${Ea(e.name)}</a> <small>${i.size===1?`${c} only`:L(i.size,"newsroom")}${a&&" \xB7 accepted"}</small></th>${t.map(({outlet:l,newsroom:u})=>WJ(e,Kq(r,l),u===void 0))}</tr>
`}function WJ(e,t,r){return t.length===0?b`<td>${Bd.silent} silent</td>`:b`<td>${t.map(n=>UJ(e,n,r))}</td>`}function UJ(e,{value:t,readings:r,standing:n,because:o},s){let[i]=r,a=e.claims.find(({claim:u})=>u.id===i.claim)?.evidence.find((u,d)=>d===i.evidence),c=Ud(i),l=[c!==void 0&&n!=="denies"&&n!=="hedges"?c:i.speaker??i.saidBy,s&&i.origin!==i.outlet?`by ${i.origin}`:void 0,o,r.length>1?`${r.length} quotes`:void 0].filter(u=>u!==void 0);return b`<a class="answer s-${n}" href="#${a?.anchor??e.anchor}"><span class="value">${ve(t.value,IJ)}</span> <span class="word"><i aria-hidden="true">${Bd[n]}</i> ${n}${l.length>0&&b`<small>, ${l.join(", ")}</small>`}</span></a>`}function Ea(e){let t=e.lastIndexOf("/")+1;return t===0?b`<span class="fact-name">${e}</span>`:b`<span class="fact-name"><span>${e.slice(0,t)}</span><wbr>${e.slice(t)}</span>`}var Aa,IJ,Zd=D(()=>{"use strict";Hr();Ke();ht();jd();Gq();We();Br();Aa=200,IJ=80});function ZJ({verdict:e,because:t}){return HJ.includes(e)&&(e!=="compatible"||t.includes("timeline"))}function nN(e){let t=e.facts.flatMap(r=>{let n=r.fact?Ld(r.fact).filter(ZJ):[];return n.length===0?[]:[{item:r,pairs:n}]});return t.length===0?b``:b`<section id="apart" aria-labelledby="apart-title">
<h2 id="apart-title">Looks like a contradiction, is not</h2>
<p class="lead">Answers that differ, and what tells them apart.</p>
<ul class="apart">
${t.map(({item:r,pairs:n})=>VJ(r,n,e))}</ul>
</section>
`}function VJ({anchor:e,name:t,number:r},n,o){let s=n.filter(({verdict:i})=>!tN.has(i));return b`<li data-item="${r}"><a href="#${e}">${Ea(t)}</a>
<ul>${s.map(i=>b`<li>${Gy(i.a.value)}<span class="key">${YJ(i,o)}</span>${Gy(i.b.value)}</li>
`)}${[...tN].map(([i,a])=>KJ(n.filter(c=>c.verdict===i),a))}</ul></li>
`}function Gy({value:e,outlets:t}){return b`<span class="side"><b class="value">${e}</b> <small>${t.join(", ")}</small></span> `}function YJ({a:e,b:t,verdict:r,because:n},o){if(r==="different-scope"){let s=n.split("; ").map(i=>i.split(": "));return Ne(s.map(([i,a])=>b`<b>${i}</b> ${a}`),"; ")}return r==="changed"||r==="grown"?b`<b>as of</b> ${rN(e.reading,o)}, ${rN(t.reading,o)} <small>${n}</small>`:b`${n}`}function rN({scope:e,source:t},r){let n=r.source(t);return e["as-of"]??(n?Ms(n.source):"")}function KJ(e,t){if(e.length===0)return;let r=[...new Set(e.flatMap(({a:n,b:o})=>[n.value,o.value]))];return b`<li class="together">${r.map(Gy)}<span class="key">${t}</span></li>
`}var HJ,tN,oN=D(()=>{"use strict";zd();Zd();We();Br();HJ=["different-scope","changed","grown","side-by-side","compatible"];tN=new Map([["side-by-side","all can hold side by side"],["compatible","all fit on the timeline"]])});function Ca(e,{start:t,end:r},n){let o=[],s=t;for(let i of n){let[a,c]=[Math.max(s,i.start),Math.min(r,i.end)];a>=c||(o.push(b`${e.slice(s,a)}<mark>${e.slice(a,c)}</mark>`),s=c)}return b`${o}${e.slice(s,r)}`}function aN(e,t,r){let n=e.slice(Math.max(r.start,t.start-sN),t.start),o=e.slice(t.end,Math.min(r.end,t.end+sN)),[s]=[...n.matchAll(iN)].slice(-1),i=o.search(iN),a=s?s.index+s[0].length:t.start-n.length<=r.start?0:Math.max(0,n.length-Jy)+GJ(n.slice(-Jy)),c=i>=0?i:t.end+o.length>=r.end?o.trimEnd().length:JJ(o.slice(0,Jy));return{start:t.start-n.length+a,end:t.end+c}}function GJ(e){return e.search(/(?<=\s)\S/)<0?0:e.search(/(?<=\s)\S/)}function JJ(e){return/^.*\S(?=\s)/s.exec(e)?.[0].length??e.length}var sN,Jy,iN,Xy=D(()=>{"use strict";We();sN=450,Jy=240;iN=/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))/g});function Vd({source:e,evidence:t,answer:r}){let n=[r&&Ud(r.reading),e&&e.origin!==e.outlet&&`written by ${e.origin}`,e&&Ms(e),...r?Xq(r.reading):[]],o=t.class==="misattributed";return b`${o&&"credited to "}<b>${e?.outlet??(t.source||"no source")}</b> ${Ne(n.map(s=>s&&b`<span>${s}</span>`)," ")}`}var Qy=D(()=>{"use strict";We();Br()});function cN(e,{start:t,end:r}){let{head:n,tail:o}=XJ(e.slice(t,r)),{before:s,after:i}=eX(e,{start:t,end:r},o===void 0?void 0:n);return`:~:text=${[...s===""?[]:[`${Yd(s)}-`],Yd(n),...o===void 0?[]:[Yd(o)],...i===""?[]:[`-${Yd(i)}`]].join(",")}`}function XJ(e){let t=e.trim().split(/[\r\n]+/),r=eb(e);if(t.length===1&&(e.length<=120||r.length<=8))return{head:r.join(" ")};let n=eb(t[0]??"").slice(0,4),o=r.slice(n.length),s=t.length===1?o:eb(t.at(-1)??"");return{head:n.join(" "),tail:QJ(o,s)}}function QJ(e,t){let r=Ra(e.join(" "));for(let n=4;n<t.length;n++){let o=t.slice(-n).join(" ");if(r.indexOf(Ra(o))===r.length-Ra(o).length)return o}return t.join(" ")}function eX(e,{start:t,end:r},n){let o=Ra(e),s=tX(e,t),i=n===void 0?rX(e,r):[],[a,c]=[t,r];for(let l=0;l<Math.max(s.length,i.length)&&nX(o,Ra(`${e.slice(a,t)}${n??e.slice(t,c)}`));l++)a=s[l]??a,c=i[l]??c;return{before:e.slice(a,t).trim(),after:e.slice(r,c).trim()}}function tX(e,t){let r=Math.max(0,t-500),[n=""]=/[^\r\n]*[^\p{L}\p{N}]*$/u.exec(e.slice(r,t))??[];return[...n.matchAll(lN)].map(({index:o})=>t-n.length+o).reverse()}function rX(e,t){let[r=""]=/^[^\p{L}\p{N}]*[^\r\n]*/u.exec(e.slice(t,t+500))??[];return[...r.matchAll(lN)].map(n=>t+n.index+n[0].length)}function eb(e){return e.trim().split(/\s+/)}function Ra(e){return e.replace(/\s+/g," ").trim().toLowerCase()}function nX(e,t){let r=e.indexOf(t);return r>=0&&e.indexOf(t,r+1)>=0}function Yd(e){return encodeURIComponent(e.replace(new RegExp("\\p{Cs}","gu"),"").replace(/\s+/g," ").trim()).replace(/-/g,"%2D")}var lN,uN=D(()=>{"use strict";lN=/\S*[\p{L}\p{N}]\S*/gu});function Kd(e,t,r){let{anchor:n,evidence:o}=e,{differences:s,diff:i,omitted:a,quote:c}=o,l=Me.includes(o.class),{sign:u,words:d}=Jq[o.class];return b`<figure class="quote${!l&&" failed"}"${r&&b` id="${n}"`}>
<figcaption>${Vd(e)}${e.answer&&b` <span class="value">${e.answer.value.value}</span>`}</figcaption>
${oX(e,t)}${o.class!=="exact"&&b`<p class="written"><small>quoted as</small> <q>${c}</q></p>
`}${a&&b`<p class="written"><small>left out</small> ${Ne(a.map(f=>b`<q>${f}</q>`)," ")}</p>
`}${i&&sX(i)}${s&&iX(s)}<p class="meta"><span class="class"><i aria-hidden="true">${u}</i> <b>${o.class}</b>${o.class!=="exact"&&b` ${d}`}</span> ${aX(e,t,r)}</p>
</figure>
`}function oX({evidence:e},t){let r=e.places[0]??e.nearest;if(!r)return;let n=t.report.texts.get(r.file)??"",o=t.sourceIn(r.file)?.source.body??{start:0,end:n.length},s=e.places.length===0,i=(t.isLong?e.sentence:void 0)??aN(n,r,o);return b`<blockquote${s&&b` class="nearest"`}>${Ca(n,i,e.parts??[r])}</blockquote>
`}function sX(e){return b`<p class="written"><small>from quote to source</small> ${e.map(({kind:t,text:r})=>t==="same"?r:t==="quote"?b`<del>${r}</del>`:b`<ins>${r}</ins>`)}</p>
`}function iX(e){let t=r=>r===""?"nothing":b`<q>${r}</q>`;return b`<ul class="differences">${e.map(({type:r,quote:n,source:o})=>b`<li><b>${r}</b> the quote has ${t(n)}, the source ${t(o)}</li>`)}</ul>
`}function aX(e,t,r){let{evidence:n,anchor:o}=e,[s=n.nearest]=n.places,i=s&&t.sourceIn(s.file);return Ne([s&&i&&b`<a href="#${n.places[0]?`at-${o}`:i.anchor}">${i.source.id}, ${fo(s)}</a>`,n.places.length>1&&`and ${n.places.slice(1,9).map(fo).join(", ")}${n.places.length>9?", \u2026":""}`,!i&&b`<code>${n.source}</code>`,s&&i&&cX(s,i.source,t),!r&&b`<a href="#${o}">evidence</a>`]," ")}function cX(e,{url:t,archived:r,body:n},o){let s=o.report.texts.get(e.file)??"",[i,a]=[Ns(t),Ns(r)];if(i===void 0&&a===void 0)return b``;let c=cN(s.slice(n.start,n.end),{start:e.start-n.start,end:e.end-n.start});return Ne([i!==void 0&&b`<a href="${dN(i,c)}" rel="noreferrer">in the article</a>`,a!==void 0&&b`<a href="${dN(a,c)}" rel="noreferrer">archived copy</a>`]," ")}function dN(e,t){return`${e}${e.includes("#")?"":"#"}${t}`}var tb=D(()=>{"use strict";Gt();We();Xy();Qy();uN();Br()});function fN(e){if(e.facts.length===0)return b``;let t=Is(e.facts,lX);return b`<section id="evidence" aria-labelledby="evidence-title">
<h2 id="evidence-title">The evidence</h2>
<p class="lead">Every claim beside the paragraphs that it rests on, with the quotes marked.</p>
${t.map(r=>b`<div class="batch">${r.map(n=>dX(n,e))}</div>`)}
</section>
`}function dX(e,t){let{fact:r,anchor:n,number:o,name:s,claims:i,findings:a}=e,c=new Set(i.flatMap(({evidence:u})=>u.map(({source:d})=>d?.outlet))),l=t.outlets.flatMap((u,d)=>c.has(u)?[d]:[]);return b`<article class="fact" id="${n}" data-item="${o}" data-agreement="${r?.agreement}" data-outlets="${l.join(" ")}">
<header><h3><a href="#${n}">${Ea(s)}</a></h3>
<p class="listed">${r?b`<b class="agreement a-${r.agreement}">${r.agreement}</b> <a href="#row-${n}">in the table</a>`:b`<span>without a value: its quotes alone are checked</span>`}${a.map(({anchor:u,finding:{rule:d}})=>b` <a href="#${u}">finding: ${d}</a>`)}</p></header>
${r&&fX(r)}${i.map(u=>pX(u,t))}</article>
`}function fX(e){let{values:t,comparisons:r}=e;if(!(t.length===1&&t[0]?.means===void 0))return b`<ul class="values" aria-label="Answers">${t.map(n=>b`<li>${Fd(n)} <small>${n.outlets.join(", ")}</small></li>`)}</ul>
${r.length>0&&mX(e)}`}function mX(e){let t=Ld(e),r=b`<ul class="comparisons" aria-label="How the answers compare">${t.map(({a:n,b:o,verdict:s,because:i})=>b`<li><b>${n.value.value}</b> and <b>${o.value.value}</b>: ${s}<small>, ${i}</small></li>`)}${e.omitted!==void 0&&b`<li>${L(e.omitted,"more comparison")}</li>`}</ul>
`;return t.length<=uX?r:b`<details class="fold" open><summary>${L(t.length,"comparison")}</summary>
${r}</details>
`}function pX({claim:e,anchor:t,evidence:r},n){return b`<div class="claim" id="${t}">
<div class="statement"><p>${e.claim||e.id}</p>
<p class="place"><a href="#${t}">${e.id}</a> ${e.place.file}:${e.place.line}</p></div>
<div class="quotes">${r.map(o=>Kd(o,n,!0))}</div>
</div>
`}var lX,uX,mN=D(()=>{"use strict";Ke();zd();jd();Zd();We();tb();lX=20,uX=3});function pN(e){let t=nt.filter(r=>e.report.counts.facts[r]>0);return b`<form class="filters" id="filters" role="search" aria-label="Search and filters" hidden>
<label>Search <input type="search" name="q" autocomplete="off" spellcheck="false"></label>
${rb("Outlet","outlet",e.outlets)}
${rb("Agreement","agreement",t)}
${rb("Rule","rule",e.firedRules)}
<button type="reset">Show all</button>
<output id="shown" aria-live="polite"></output>
</form>
`}function rb(e,t,r){return b`<label>${e} <select name="${t}"><option value="">all</option>${r.map(n=>b`<option>${n}</option>`)}</select></label>`}var hN=D(()=>{"use strict";Hr();We()});function gN(e,t,r,n){return e.fact!==void 0&&t.length>0?gX(t,r,n):t.length>0?b`${t.slice(0,Gd).map(o=>hX(o,n))}`:b`${[e.primary,...e.related].map(o=>bX(o,n))}`}function hX(e,t){return b`<div class="claim"><div class="statement"><p>${e.claim.claim||e.claim.id}</p></div><div class="quotes">${Kd(e,t,!1)}</div></div>
`}function gX(e,t,r){let n=new Map;for(let i of e)n.set(i.answer?.value,[...n.get(i.answer?.value)??[],i]);let o=[...new Set(e.map(({claim:i})=>i.claim))].slice(0,4),s=(t?.values??[]).filter(i=>!n.has(i));return b`<p class="question">${Ne(o,b`<br>`)}</p>
<dl class="answers">${[...n].map(([i,a])=>b`<div><dt>${i?Fd(i):"no value"}</dt>
<dd>${a.slice(0,Gd).map(c=>yX(c,r))}${a.length>Gd&&b`<p class="others">${L(a.length-Gd,"more reading")}</p>`}</dd></div>
`)}</dl>
${s.length>0&&b`<p class="others">Also answered: ${Ne(s.map(({value:i,outlets:a})=>b`<b>${i}</b> (${a.join(", ")})`),"; ")}.</p>`}`}function yX(e,t){let{anchor:r,evidence:n}=e,o=n.places[0],s=t.report.texts.get(o?.file??"")??"";return b`<figure class="reading"><blockquote>${o&&n.sentence?Ca(s,n.sentence,n.parts??[o]):n.quote}</blockquote>
<figcaption>${Vd(e)} <a href="#${r}">${o?fo(o):"evidence"}</a></figcaption></figure>
`}function bX(e,t){let r=t.report.texts.get(e.file)??"",n=Math.max(e.start-(e.column-1),e.start-200),o=/^[^\r\n]{0,200}/.exec(r.slice(e.end))?.[0].length??0,s=Math.min(e.end,e.start+1500)+(e.end-e.start>1500?0:o);return b`<figure class="excerpt"><figcaption><code>${e.file}:${e.line}</code>${e.label!==void 0&&b` <span>${e.label}</span>`}</figcaption>
${e.end>e.start&&b`<pre tabindex="0">${Ca(r,{start:n,end:s},[e])}</pre>`}</figure>
`}var Gd,yN=D(()=>{"use strict";Ke();zd();We();Xy();tb();Qy();Br();Gd=6});function Jd(e,t){let{anchor:r,finding:n,acceptances:o}=e,{rule:s,severity:i,message:a,help:c,fingerprint:l,status:u}=n,d=n.fact===void 0?t.claim(n.claim??"")?.claim.fact:n.fact,f=d===void 0?void 0:t.fact(d),m=t.source(n.source??"")?.source;return b`<article class="card ${u==="open"?i:"kept"}" id="${r}" data-rule="${s}" data-of="${f?.number}" data-outlets="${m&&t.outlets.indexOf(m.outlet)}" aria-labelledby="${r}-message">
<header><p class="kind"><span class="severity"><i aria-hidden="true">${nb[i]}</i> ${i}${u==="accepted"&&", accepted"}</span>${n.since==="new"&&b` <b class="new">new</b>`} <a href="#rule-${s}">${s}</a></p>
<h3 id="${r}-message">${uo(jr(a))}</h3>
${wX(e,t)}</header>
${o.map(ob)}${gN(n,bN(e,t),f?.fact,t)}
${u==="open"&&c!==void 0&&b`<p class="help"><b>What to do</b> ${uo(jr(c))}</p>
`}<footer><a href="#${r}">${l}</a>${f&&b` <a href="#${f.anchor}">all evidence on ${f.name}</a>`}${u==="open"&&xX(l,s)}</footer>
</article>
`}function bN({finding:e},t){return(e.readings??[]).flatMap(r=>t.evidence(r)??[])}function wX(e,t){let{rule:r,notes:n}=e.finding,o=Hd[r],s=bN(e,t).some(({evidence:{diff:i}})=>i)?[]:n;return b`${o&&b`<p class="because"><b>Decided by the ${o.by}:</b> ${o.words}</p>
`}${s.map(i=>b`<p class="because">${uo(jr(i))}</p>
`)}`}function ob({reason:e,by:t,until:r}){return b`<div class="acceptance"><blockquote>${e}</blockquote>
<p>accepted${t!==null&&` by ${t}`}${r!==null&&`, until ${r}`}</p></div>
`}function xX(e,t){return b`<details class="fold"><summary>Keep it on purpose</summary>
<pre tabindex="0">accepted:
  - { finding: ${e}, rule: ${t}, reason: "…", by: … }</pre></details>`}var nb,wN=D(()=>{"use strict";yN();We();Br();nb={error:"\u2715",warning:"!",note:"i"}});function vN(e){let t=e.findings.filter(({finding:o})=>o.status==="open"),r=t.filter(({finding:o})=>o.severity!=="note"),n=t.filter(({finding:o})=>o.severity==="note");return b`<section id="decisions" aria-labelledby="decisions-title">
<h2 id="decisions-title">${r.length===0?"Nothing needs a decision":`${L(r.length,"finding")} to decide`}</h2>
${r.length===0&&b`<p class="lead">${SX(e)}</p>
`}${$X(r)}${r.map(o=>Jd(o,e))}${n.length>0&&b`<h3 id="notes">${L(n.length,"note")}</h3>
${n.map(o=>Jd(o,e))}`}${kX(e)}</section>
`}function $X(e){if(e.length<=vX)return;let t=e.length-xN;return b`<ol class="agenda" aria-label="The findings in short">
${e.slice(0,xN).map(({anchor:r,finding:{severity:n,message:o,rule:s}})=>b`<li class="${n}" data-card="${r}"><span class="severity"><i aria-hidden="true">${nb[n]}</i> ${n}</span> <a href="#${r}">${uo(jr(o))}</a> <small>${s}</small></li>
`)}${t>0&&b`<li>${L(t,"more finding")} below</li>`}</ol>
`}function kX({report:e}){let{fixed:t=[],base:r}=e;if(t.length===0)return;let n=r&&"ref"in r?` since ${r.ref}`:"";return b`<h3 id="fixed">Fixed${n}: ${L(t.length,"finding")}</h3>
<ul class="fixed">${t.map(({rule:o,message:s})=>b`<li><s>${uo(jr(s))}</s> <small>${o}</small></li>`)}</ul>
`}function SX({report:e}){let{error:t,warning:r,note:n,accepted:o}=e.counts.findings;return`${t+r+n===0?"No finding is open":`Only ${L(n,"note")} ${n===1?"is":"are"} open`}${o===0?"":`; ${L(o,"finding")} ${o===1?"is":"are"} kept on purpose, with the reason`}.`}function $N(e){let t=e.findings.filter(({finding:o})=>o.status==="accepted"),{accepted:r}=e.report,n=r.filter(({state:o})=>o!=="used");return r.length===0&&t.length===0?b``:b`<section id="accepted" aria-labelledby="accepted-title">
<h2 id="accepted-title">Kept on purpose</h2>
${t.map(o=>Jd(o,e))}${n.map(_X)}</section>
`}function _X(e){let t=e.state==="expired";return b`<article class="card kept" data-rule="${t?"expired-acceptance":"stale-acceptance"}" data-of="" data-outlets=""><header><h3><code>${e.finding}</code> ${t?"was accepted until a day that has passed":"is not found any more"}</h3></header>${ob(e)}</article>
`}var vX,xN,kN=D(()=>{"use strict";Ke();wN();We();vX=3,xN=40});function _N(e){let{counts:t,conclusion:r}=e,n=Tt(e);return b`<header class="masthead">
<p class="title">Consistency report</p>
<h1>${AX(e)}</h1>
<p class="conclusion"><b>${TX[r]}</b>: ${Jt(e)}.${n!==void 0&&` ${jr(n)}.`} <span>${CX(e)}</span></p>
${t.facts.total>0&&RX(t)}</header>
`}function AX(e){let{facts:t,quotes:r,outlets:n}=e.counts;return r.total===0?b`No quote was checked: there are no claims with evidence.`:b`${L(t.total,"fact")}, ${L(r.total,"quote")} from ${L(n,"outlet")}, ${EX(e.counts)}; ${Ne([SN(e,"disputed","dispute"),SN(e,"contradicted","contradiction")],", ")}.`}function EX({quotes:e}){let t=Me.reduce((o,s)=>o+e[s],0);if(t===e.total)return b`all verbatim`;let r=e.total-t-e.unchecked,n=[r>0&&`${Te(r)} not`,e.unchecked>0&&`${Te(e.unchecked)} unchecked`];return b`${Te(t)} verbatim, <em>${Ne(n,", ")}</em>`}function SN({counts:e,facts:t,findings:r},n,o){let s=e.facts[n];if(s===0)return b`0 ${o}s`;let i=new Set(t.filter(l=>l.agreement===n).map(({fact:l})=>l)),a=r.filter(({rule:l,fact:u=""})=>Hd[l]&&i.has(u)),c=a.length>0&&a.every(({status:l})=>l==="accepted");return b`<em class="a-${n}">${L(s,o)}</em>${c&&" (accepted)"}`}function CX(e){let{claims:t,sources:r,newsrooms:n,quotes:o}=e.counts,s=`${L(t,"claim")}, ${L(r,"source")}, ${L(n,"newsroom")}.`;return o.total===0?s:`${s} Quotes: ${Fa(e)}.`}function RX({facts:e}){return b`<ul class="tally" aria-label="Facts by agreement">${Ne(nt.filter(t=>e[t]>0).map(t=>b`<li class="a-${t}"><a href="#agreement-${t}"><b>${Te(e[t])}</b> ${t}</a> <small>${Wd[t]}</small></li>`),`
`)}</ul>
`}var TX,TN=D(()=>{"use strict";Gt();Hr();Ke();We();Br();TX={clean:"The check passes",findings:"The check fails","nothing-checked":"Nothing was checked"}});var sb,AN=D(()=>{sb=`(() => {
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
`});function OX(e,t){let r=t.replace(/[^A-Za-z\d-]/gu,n=>n==="/"?".":`_${n.codePointAt(0)?.toString(16)??""}_`);return`${e}-${r}`}var Xd,EN=D(()=>{"use strict";Xd=class{taken=new Set;take(t,r){let n=OX(t,r),o=n;for(let s=2;this.taken.has(o);s++)o=`${n}_x${s}`;return this.taken.add(o),o}}});function NX(e,t,r){let n=new Map;for(let{values:o}of e.facts)for(let s of o)for(let i of s.readings)n.set(CN(i),{value:s,reading:i});return e.claims.map(o=>({claim:o,anchor:t.take("claim",o.id),evidence:o.evidence.map((s,i)=>({anchor:t.take("evidence",`${o.id}/${i+1}`),claim:o,evidence:s,source:r.get(s.source),answer:n.get(CN({claim:o.id,evidence:i}))}))}))}function IX(e,t,r,n,o){let s=new Map(e.facts.map(u=>[u.fact,u])),i=ib(r,({claim:u})=>u.fact),a=ib(n,({finding:u})=>MX(u,o));return[...[...e.facts].sort((u,d)=>RN(u)-RN(d)||d.values.length-u.values.length).map(({fact:u})=>u),...[...i.keys()].filter(u=>!s.has(u))].map((u,d)=>({anchor:t.take("fact",u),name:u,fact:s.get(u),claims:i.get(u)??[],findings:a.get(u)??[],number:d}))}function RN({agreement:e}){return nt.indexOf(e)}function MX(e,t){return e.fact??t.get(e.claim??"")?.claim.fact}function DX(e,t,r){let n=r.flatMap(({evidence:s})=>s),o=ib(n,({evidence:s})=>s.places[0]?.file);return e.sources.map(s=>({anchor:t.take("source",s.id),source:s,quotes:(o.get(s.file)??[]).sort((i,a)=>PN(i)-PN(a))}))}function PN({evidence:e}){return e.places[0]?.start??0}function ib(e,t){let r=new Map;for(let n of e){let o=t(n);if(o===void 0)continue;let s=r.get(o);s?s.push(n):r.set(o,[n])}return r}var qX,Qd,CN,ON=D(()=>{"use strict";Hr();Id();zs();EN();qX=1e3,Qd=class{report;findings;facts;sources;outlets;firedRules;isLong;factsByName;claimsById;sourcesById;sourcesByFile;constructor(t){this.report=t,this.isLong=t.claims.length>qX;let r=new Xd,n=new Map(t.sources.map(i=>[i.id,i])),o=NX(t,r,n);this.claimsById=new Map([...o].reverse().map(i=>[i.claim.id,i])),this.findings=Kr(t.findings).map(i=>({finding:i,anchor:r.take("finding",i.fingerprint),acceptances:Ps(i,t)})),this.facts=IX(t,r,o,this.findings,this.claimsById),this.factsByName=new Map(this.facts.map(i=>[i.name,i])),this.sources=DX(t,r,o),this.sourcesById=new Map(this.sources.map(i=>[i.source.id,i])),this.sourcesByFile=new Map(this.sources.map(i=>[i.source.file,i])),this.outlets=[...new Set(t.sources.map(({outlet:i})=>i))].sort();let s=new Set(t.findings.map(({rule:i})=>i));this.firedRules=t.rules.map(({id:i})=>i).filter(i=>s.has(i))}fact(t){return this.factsByName.get(t)}claim(t){return this.claimsById.get(t)}source(t){return this.sourcesById.get(t)}sourceIn(t){return this.sourcesByFile.get(t)}evidence({claim:t,evidence:r}){return this.claimsById.get(t)?.evidence[r]}},CN=({claim:e,evidence:t})=>JSON.stringify([e,t])});var NN,qN=D(()=>{NN=`.apart > li {
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
`});var MN,IN=D(()=>{MN=`article.fact {
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
`});var FN,DN=D(()=>{FN=`.legend {
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
`});var zN,LN=D(()=>{zN=`.card {
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
  content: " \xB7";
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
`});var BN,jN=D(()=>{BN=`.masthead {
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
`});var UN,WN=D(()=>{UN=`/* What is out of sight is not laid out. */
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
`});var ZN,HN=D(()=>{ZN=`:root {
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
`});var YN,VN=D(()=>{YN=`.source {
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
`});var GN,KN=D(()=>{GN=`.timeline {
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
`});var ab,JN=D(()=>{"use strict";qN();IN();DN();LN();jN();WN();HN();VN();KN();ab=[ZN,BN,zN,FN,NN,GN,MN,YN,UN].join(`
`)});function XN({report:e,firedRules:t}){let r=e.rules.filter(({id:n})=>t.includes(n));return r.length===0?b``:b`<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">The rules that spoke</h2>
<dl>${r.map(({id:n,summary:o,page:s})=>b`<div id="rule-${n}"><dt><a href="#rule-${n}">${n}</a></dt>
<dd><p>${o}</p>
${VX(s).map(i=>b`<p>${i}</p>`)}<p><code>crossquote explain ${n}</code></p></dd></div>
`)}</dl>
</section>
`}function VX(e){let[,t]=/\n## Why it matters\n+(.*?)(?:\n## |$)/s.exec(e)??[];return(t??"").split(/\n{2,}/).map(r=>r.replace(/\s+/g," ").replace(/`/g,"").trim()).filter(r=>r!=="")}var QN=D(()=>{"use strict";We()});function tI(e){return e.sources.length===0?b``:b`<section id="sources" aria-labelledby="sources-title">
<h2 id="sources-title">The sources</h2>
<p class="lead">Every text in full. What is quoted is marked and leads to its claim; where more than one claim rests on the same words, they are underlined.</p>
${YX(e)}${KX(e)}${e.sources.map(t=>GX(t,e))}
</section>
`}function YX({sources:e}){let t=e.filter(({source:r})=>r.quotes===0);if(t.length!==0)return b`<p class="uncited"><b>Nobody cites</b> ${Ne(t.map(({anchor:r,source:n})=>b`<a href="#${r}">${n.id}</a>`),", ")}.</p>
`}function KX({facts:e}){let t=new Map;for(let n of e){let o=new Set(n.fact?.values.flatMap(i=>i.newsrooms)),[s]=o;o.size!==1||s===void 0||t.set(s,[...t.get(s)??[],n])}if(t.size===0)return;let r=[...t.values()].reduce((n,o)=>n+o.length,0);return b`<details class="fold single" open><summary>${L(r,"fact")} ${r===1?"rests":"rest"} on one newsroom</summary>
<dl>${[...t].sort(([n],[o])=>n<o?-1:1).map(([n,o])=>b`<div><dt>${n} <small>${o.length}</small></dt><dd>${Ne(o.map(({anchor:s,name:i})=>b`<a href="#${s}">${i}</a>`)," ")}</dd></div>
`)}</dl></details>
`}function GX(e,t){let{anchor:r,source:n,quotes:o}=e,{title:s,outlet:i,origin:a,supersededBy:c}=n,[l,u]=[Ns(n.url),Ns(n.archived)],d=c===void 0?void 0:t.source(c);return b`<article class="source" id="${r}" data-outlets="${t.outlets.indexOf(i)}">
<header><h3><a href="#${r}">${s??n.id}</a></h3>
<p class="listed">${Ne([b`<b>${i}</b>`,a!==i&&`written by ${a}`,Ms(n),`cited ${L(n.quotes,"time")}`,b`<code>${n.file}</code>`,l!==void 0&&b`<a href="${l}" rel="noreferrer">the article</a>`,u!==void 0&&b`<a href="${u}" rel="noreferrer">archived copy</a>`,d&&b`superseded by <a href="#${d.anchor}">${d.source.id}</a>`].map(f=>f&&b`<span>${f}</span>`)," ")}</p></header>
<div class="text">${XX(n,o,t)}</div>
${!t.isLong&&JX(o)}</article>
`}function JX(e){if(e.length!==0)return b`<details class="fold" open><summary>${L(e.length,"quote")} in this text, by claim</summary>
<ol>${e.map(({anchor:t,claim:r,evidence:n})=>b`<li><a href="#${t}">${r.claim||r.id}</a> <small><a href="#at-${t}">${n.places[0]&&fo(n.places[0])}</a></small></li>
`)}</ol></details>
`}function XX(e,t,r){let n=r.report.texts.get(e.file)??"",{start:o,end:s}=e.body,i=t.flatMap(({evidence:{parts:m,places:p}},h)=>(m??p.slice(0,1)).map(g=>({...g,number:h}))),a=eQ(i,{start:o,end:s}),c=new Set,l=1+[...n.slice(0,o).matchAll(/\r\n|\n|\r/g)].length,u=[],d=[],f=()=>{u.push(b`<span class="line" data-line="${l}">${d}
</span>`),d=[],l++};for(let m of a){let p=n.slice(m.start,m.end).split(/\r\n|\n|\r/);for(let[h,g]of p.entries())h>0&&f(),g!==""&&d.push(QX(g,m,t,c))}return d.length>0&&f(),b`${u}`}function QX(e,{quotes:t},r,n){let o=t.reduce((f,m)=>f===void 0||eI(r[m])<eI(r[f])?m:f,void 0),s=o===void 0?void 0:r[o];if(!s)return b`${e}`;let i=t.filter(f=>!n.has(f));for(let f of i)n.add(f);let[a,...c]=i.map(f=>b` id="at-${r[f]?.anchor}"`),l=c.map(f=>b`<span${f}></span>`),u=t.length>1&&b` class="q${Math.min(t.length,3)}"`,d=b`<mark${a}${u}>${e}</mark>`;return e.trim()===""?b`${l}${d}`:b`${l}<a href="#${s.anchor}">${d}</a>`}function eI(e){let t=e?.evidence.places[0];return t?t.end-t.start:0}function eQ(e,{start:t,end:r}){let n=e.flatMap(a=>{let[c,l]=[Math.max(t,a.start),Math.min(r,a.end)];return c<l?[{at:c,begins:!0,...a},{at:l,begins:!1,...a}]:[]});n.sort((a,c)=>a.at-c.at);let o=[],s=new Set,i=t;for(let a of n)a.at>i&&o.push({start:i,end:a.at,quotes:[...s]}),i=a.at,a.begins?s.add(a.number):s.delete(a.number);return i<r&&o.push({start:i,end:r,quotes:[]}),o}var rI=D(()=>{"use strict";Ke();We();Br()});function Pa(e){let[,t,r,n]=/^([+-]?\d{4,})-(\d\d)-(\d\d)$/.exec(e??"")??[];if(t===void 0)return;let o=new Date(0);o.setUTCFullYear(Number(t),Number(r)-1,Number(n));let s=o.getTime()/864e5;return Number.isFinite(s)?s:void 0}function cb(e){return new Date(e*864e5).toISOString().slice(0,10)}function tQ(e){return cb(e).replace(/-01-01$/,"").replace(/(-\d\d)-01$/,"$1")}var ef,nI=D(()=>{"use strict";ef=class{positions=new Map;constructor(t){let r=0,n;for(let o of[...new Set(t)].sort((s,i)=>s-i))r+=n===void 0?0:Math.log2(1+o-n),n=o,this.positions.set(o,r);for(let[o,s]of this.positions)this.positions.set(o,r===0?.5:s/r)}place(t){return this.positions.get(t)??0}ticks(t){let r=[...this.positions.keys()].map(o=>({day:o,label:tQ(o)})).sort((o,s)=>o.label.length-s.label.length||o.day-s.day),n=[];for(let o of r)n.every(i=>Math.abs(this.place(i.day)-this.place(o.day))>=t)&&n.push(o);return n.sort((o,s)=>o.day-s.day)}}});function lI(e){let t=[...e.facts.flatMap(sQ),...e.sources.flatMap(aQ)].sort((o,s)=>sI(o)-sI(s)||cQ(o.name,s.name));if(!t.some(({item:o})=>o!==void 0))return b``;let r=new ef(t.flatMap(({bars:o})=>o.flatMap(({from:s,to:i})=>[s,i].filter(a=>a!==void 0)))),n=Is(t,nQ).map((o,s)=>lQ(o,r,s+1));return b`<section id="timeline" aria-labelledby="timeline-title">
<h2 id="timeline-title">When it happened</h2>
<p class="lead">A dot is a day, an outlined bar is some day between its ends, a filled bar is a stretch of time. The axis gives crowded weeks more room than empty decades.</p>
${n}
${fQ(t)}</section>
`}function sQ({fact:e,anchor:t,name:r,number:n}){let o=(e?.values??[]).flatMap(iQ),{agreement:s=""}=e??{};return o.length===0?[]:[{anchor:t,name:r,kind:`a-${s}`,item:n,bars:o}]}function iQ({value:e,means:t,bounds:r,outlets:n}){if(!r)return[];let[o,s]=[Pa(r.earliest),Pa(r.latest)];if(o===void 0&&s===void 0)return[];let i=t===void 0&&e.includes("/");return[{value:e,from:o,to:s,who:n.join(", "),isPeriod:i}]}function aQ({source:e,anchor:t}){let{published:r,bounds:n,outlet:o,id:s}=e,i=Pa(n?.earliest??r??void 0),a=Pa(n?.latest??r??void 0);if(i===void 0||a===void 0)return[];let c={value:r??"by its words",from:i,to:a,who:o,isPeriod:!1};return[{anchor:t,name:`${s}, published`,kind:"published",item:void 0,bars:[c]}]}function sI({bars:e}){return Math.min(...e.map(({from:t,to:r})=>t??r??0))}function cQ(e,t){return e<t?-1:e>t?1:0}function lQ(e,t,r){let n=oI,o=e.map(i=>{let a=n;return n+=(i.kind==="published"?0:cI+rQ)+i.bars.length*lb,uQ(i,a,t)}),s=t.ticks(oQ);return b`<div class="scroll" role="region" tabindex="0" aria-label="Timeline, drawing ${r}">
<svg class="timeline" width="100%" height="${n}" role="group" aria-label="Timeline of ${L(e.length,"lane")}; the table below says the same">
${s.map(({day:i,label:a})=>b`<line class="tick" x1="${Ds(t.place(i))}" x2="${Ds(t.place(i))}" y1="${oI-6}" y2="${n}"/><text class="tick" x="${Ds(t.place(i))}" y="13"${dQ(t.place(i))}>${a}</text>
`)}${o}</svg></div>
`}function uQ({anchor:e,name:t,kind:r,item:n,bars:o},s,i){return r==="published"?b`<g class="lane published"><a href="#${e}">${o.map(a=>iI({...a,who:t},s,i))}</a></g>
`:b`<g class="lane ${r}" data-item="${n}"><a href="#${e}"><text class="name" x="0" y="${s+14}">${t}</text></a>
${o.map((a,c)=>iI(a,s+cI+c*lb,i))}</g>
`}function iI({value:e,from:t,to:r,who:n,isPeriod:o},s,i){let a=t===void 0?0:i.place(t),c=r===void 0?1:i.place(r),l=s+lb/2,u=t===r?b`<circle class="day" cx="${Ds(a)}" cy="${l}" r="4.5"/>`:b`<rect class="${o?"period":"range"}" x="${Ds(a)}" y="${l-4}" width="${Math.round((c-a)*9800)/100}%" height="8" rx="4"/>`,d=`${t===void 0?"\u2190 ":""}${r===void 0?"\u2192 ":""}`,f=c>.6,m=b`<text class="says" x="${Ds(f?a:c)}" dx="${f?-9:9}" y="${l+4}"${f&&b` text-anchor="end"`}>${d}${e} <tspan>${n}</tspan></text>`;return b`${u}${m}
`}function Ds(e){return`${Math.round((.01+e*.98)*1e4)/100}%`}function dQ(e){if(!(e<.05))return b` text-anchor="${e>.95?"end":"middle"}"`}function fQ(e){return b`<details class="fold" open><summary>The timeline as a table</summary>
<div class="scroll" role="region" tabindex="0" aria-labelledby="timeline-caption"><table class="twin">
<caption id="timeline-caption">Dated facts and texts, earliest first</caption>
<thead><tr><th scope="col">Fact or text</th><th scope="col">Value</th><th scope="col">Earliest</th><th scope="col">Latest</th><th scope="col">Outlets</th></tr></thead>
<tbody>${e.flatMap(({anchor:t,name:r,item:n,bars:o})=>o.map(({value:s,from:i,to:a,who:c})=>b`<tr${n!==void 0&&b` data-item="${n}"`}><th scope="row"><a href="#${t}">${r}</a></th><td>${s}</td><td>${aI(i)}</td><td>${aI(a)}</td><td>${c}</td></tr>
`))}</tbody></table></div></details>
`}function aI(e){return e===void 0?"open":cb(e)}var cI,lb,rQ,oI,nQ,oQ,uI=D(()=>{"use strict";Ke();jd();We();nI();cI=20,lb=18,rQ=8,oI=26,nQ=25,oQ=.13});var fI={};Kt(fI,{renderHtml:()=>mQ});function mQ(e,t){let r=new Qd(e),o=[["decisions","Decisions",vN(r)],["accepted","Kept",$N(r)],["facts","Facts",eN(r)],["apart","Told apart",nN(r)],["timeline","Timeline",lI(r)],["evidence","Evidence",fN(r)],["sources","Sources",tI(r)],["rules","Rules",XN(r)]].filter(([,,i])=>i.markup!==""),s=["default-src 'none'",`style-src '${dI(ab,t)}'`,`script-src '${dI(sb,t)}'`,"img-src data:","base-uri 'none'","form-action 'none'"].join("; ");return b`${Dd("<!doctype html>")}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${s}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Consistency report</title>
<link rel="icon" href="data:,">
<style>${Dd(ab)}</style>
</head>
<body${r.isLong&&b` class="long"`}>
<a class="skip" href="#main">Skip to the report</a>
${_N(e)}
<div class="bar">
<nav aria-label="Parts of the report"><ul>${o.map(([i,a])=>b`<li><a href="#${i}">${a}</a></li>`)}</ul></nav>
${pN(r)}</div>
<main id="main" tabindex="-1">
${o.map(([,,i])=>i)}</main>
<footer>Checked by ${e.tool.name} ${e.tool.version}. It says what the texts say, and not who is right.</footer>
<script>${Dd(sb)}</script>
</body>
</html>
`.markup}function dI(e,t){let r=t(e).match(/../g)??[];return`sha256-${btoa(String.fromCharCode(...r.map(n=>Number.parseInt(n,16))))}`}var mI=D(()=>{"use strict";oN();mN();Zd();hN();kN();We();TN();AN();ON();JN();QN();rI();uI()});import{appendFileSync as RQ,readFileSync as PQ}from"node:fs";import{resolve as ub}from"node:path";import*as fb from"os";function Ur(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function mb(e,t,r){let n=new of(e,t,r);process.stdout.write(n.toString()+fb.EOL)}var db="::",of=class{constructor(t,r,n){t||(t="missing.command"),this.command=t,this.properties=r,this.message=n}toString(){let t=db+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let o=this.properties[n];o&&(r?r=!1:t+=",",t+=`${n}=${MI(o)}`)}}return t+=`${db}${II(this.message)}`,t}};function II(e){return Ur(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function MI(e){return Ur(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as pb from"crypto";import*as Ma from"fs";import*as Ia from"os";function hb(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Ma.existsSync(r))throw new Error(`Missing file at path: ${r}`);Ma.appendFileSync(r,`${Ur(t)}${Ia.EOL}`,{encoding:"utf8"})}function gb(e,t){let r=`ghadelimiter_${pb.randomUUID()}`,n=Ur(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${Ia.EOL}${n}${Ia.EOL}${r}`}import*as $b from"os";import{EOL as DI}from"os";import{constants as yb,promises as FI}from"fs";var sf=function(e,t,r,n){function o(s){return s instanceof r?s:new r(function(i){i(s)})}return new(r||(r=Promise))(function(s,i){function a(u){try{l(n.next(u))}catch(d){i(d)}}function c(u){try{l(n.throw(u))}catch(d){i(d)}}function l(u){u.done?s(u.value):o(u.value).then(a,c)}l((n=n.apply(e,t||[])).next())})},{access:LI,appendFile:zI,writeFile:jI}=FI,bb="GITHUB_STEP_SUMMARY";var af=class{constructor(){this._buffer=""}filePath(){return sf(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[bb];if(!t)throw new Error(`Unable to find environment variable for $${bb}. Check if your runtime environment supports job summaries.`);try{yield LI(t,yb.R_OK|yb.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,n={}){let o=Object.entries(n).map(([s,i])=>` ${s}="${i}"`).join("");return r?`<${t}${o}>${r}</${t}>`:`<${t}${o}>`}write(t){return sf(this,void 0,void 0,function*(){let r=!!t?.overwrite,n=yield this.filePath();return yield(r?jI:zI)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return sf(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(DI)}addCodeBlock(t,r){let n=Object.assign({},r&&{lang:r}),o=this.wrap("pre",this.wrap("code",t),n);return this.addRaw(o).addEOL()}addList(t,r=!1){let n=r?"ol":"ul",o=t.map(i=>this.wrap("li",i)).join(""),s=this.wrap(n,o);return this.addRaw(s).addEOL()}addTable(t){let r=t.map(o=>{let s=o.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:c,colspan:l,rowspan:u}=i,d=a?"th":"td",f=Object.assign(Object.assign({},l&&{colspan:l}),u&&{rowspan:u});return this.wrap(d,c,f)}).join("");return this.wrap("tr",s)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(t,r){let n=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(n).addEOL()}addImage(t,r,n){let{width:o,height:s}=n||{},i=Object.assign(Object.assign({},o&&{width:o}),s&&{height:s}),a=this.wrap("img",null,Object.assign({src:t,alt:r},i));return this.addRaw(a).addEOL()}addHeading(t,r){let n=`h${r}`,o=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",s=this.wrap(o,t);return this.addRaw(s).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let n=Object.assign({},r&&{cite:r}),o=this.wrap("blockquote",t,n);return this.addRaw(o).addEOL()}addLink(t,r){let n=this.wrap("a",t,{href:r});return this.addRaw(n).addEOL()}},BI=new af;var cf=BI;import xb from"os";import*as Da from"fs";var{chmod:WI,copyFile:UI,lstat:HI,mkdir:ZI,open:aee,readdir:VI,rename:YI,rm:KI,rmdir:cee,stat:GI,symlink:JI,unlink:XI}=Da.promises,QI=process.platform==="win32";var lee=Da.constants.O_RDONLY;var pee=process.platform==="win32";var wee=xb.platform(),xee=xb.arch();var vb;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(vb||(vb={}));function kb(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?r:r.trim()}function Sb(e,t){if(process.env.GITHUB_OUTPUT||"")return hb("OUTPUT",gb(e,t));process.stdout.write($b.EOL),mb("set-output",{name:e},Ur(t))}df();bf();Xa();Ke();function k1(e,t){return Rf(e,t).some(n=>S1(e)[n]>0)?"findings":e.quotes.total-e.quotes.unchecked===0&&!t.allowEmpty?"nothing-checked":"clean"}function Rf(e,{failOn:t,maxWarnings:r}){if(t==="never")return[];let n=r!==void 0&&S1(e).warning>r;return t==="warning"||n?["error","warning"]:["error"]}function S1({new:e,findings:t}){return e??t}var _1={clean:0,findings:1,"nothing-checked":3};var T1={root:{type:"folder",default:".",description:"The folder that holds `claims/` and `sources/`, below the workspace."},config:{type:"file",default:"",description:"The configuration, where it is not `crossquote.yaml` in the root."},since:{type:"git revision, or `none`",default:"",description:"What to hold the findings against, so that only new ones fail. Left out, it is worked out: what a pull request is merged into, the commit before a push, the base of a merge group; other events have none. With `none` every finding counts."},"fail-on":{type:"`error`, `warning`, or `never`",default:"error",description:"The severity from which a finding fails the check. Where a base is known, only new findings do."},"max-warnings":{type:"whole number",default:"",description:"Fail on more warnings than this; where a base is known, on more new ones."},formats:{type:"lines of `NAME=FILE`, or `none`",default:`json=report/consistency-report.json
sarif=report/consistency-report.sarif`,description:"The reports to write, below the workspace."},summary:{type:"`true` or `false`",default:"true",description:"Whether to show the report on the page of the run."},annotations:{type:"`true` or `false`",default:"true",description:"Whether to show the findings beside the lines they are about, at most ten of each severity."}},A1={conclusion:{type:"`clean`, `findings`, `nothing-checked`, or `could-not-run`",description:"The verdict."},errors:{type:"number",description:"Errors, new or not; accepted findings are never counted."},warnings:{type:"number",description:"Warnings, new or not."},notes:{type:"number",description:"Notes, new or not."},contradictions:{type:"number",description:"Facts on which the sources contradict each other; accepted ones, too."},disputes:{type:"number",description:"Facts on which a speaker denies what is said, or says otherwise; accepted ones, too."},new:{type:"number",description:"Findings that the base does not have; without a base, all of them."},fixed:{type:"number",description:"Findings of the base that are gone; without a base, 0."},report:{type:"path",description:"The JSON report; empty where `formats` asks for none."},sarif:{type:"path",description:"The SARIF report; empty where `formats` asks for none."},"exit-code":{type:"`0`, `1`, `2`, or `3`",description:"The exit status, as on the command line."}};import{relative as w3,resolve as x3,sep as v3}from"node:path";import{resolve as y3}from"node:path";var Et=class extends Error{},br=class{folder;place;constructor(t){this.folder=t}run(t,r){let{spawnSync:n}=process.getBuiltinModule("node:child_process"),{error:o,status:s,stdout:i,stderr:a}=n("git",t,{cwd:this.folder,env:{...process.env,LC_ALL:"C",GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0"},maxBuffer:4*1024*1024*1024,...r!==void 0&&{input:r}});if(o){let c=o.code==="ENOENT";throw new Et(c?"git is not installed":`git cannot be run: ${o.message}`)}if(s!==0)throw new Et(b3(a.toString())||`git ${t[0]} failed`);return i}ask(t){try{return this.run(t).toString().replace(/\n$/,"")}catch(r){if(r instanceof Et)return;throw r}}locate(){this.place??=this.run(["rev-parse","--show-toplevel","--show-prefix"]).toString().split(`
`);let[t="",r=""]=this.place;return{top:y3(t),below:r}}findCommit(t){if(t===""||t.startsWith("-"))return;let r=this.ask(["rev-parse","--verify","--quiet",`${t}^{commit}`]);return r&&this.ask(["cat-file","-e",`${r}^{tree}`])!==void 0?r:void 0}findParents(t){return[...((this.ask(["cat-file","commit",t])??"").split(`

`)[0]??"").matchAll(/^parent ([\da-f]+)$/gm)].map(([,n])=>n??"")}isShallow(){return this.ask(["rev-parse","--is-shallow-repository"])==="true"}readObjects(t){let r=this.run(["cat-file","--batch"],t.map(o=>`${o}
`).join("")),n=0;return t.map(()=>{let o=r.indexOf(10,n),[,s,i]=r.toString("latin1",n,o).split(" "),a=o+1;if(s==="missing"){n=a;return}return n=a+Number(i)+1,r.subarray(a,a+Number(i))})}};function b3(e){let t=e.trim().split(`
`);return(t.find(n=>/^(?:fatal|error): /.test(n))??t[0]??"").replace(/^(?:fatal|error): /,"")}function E1(e){try{return new br(x3(e)).locate().below}catch(t){if(!(t instanceof Et))throw t;let r=w3(".",e).split(v3).join("/");return r===""?"":`${r}/`}}import{resolve as GG}from"node:path";var C1="0.1.0";function R1(e,t){let r=new Map;for(let i of t){let a=r.get(i.fingerprint);a?a.push(i):r.set(i.fingerprint,[i])}let n=new Map,o=(i,a,c=l=>!0)=>{let l=r.get(i.fingerprint)??[],u=l.findIndex(d=>d.status===a&&c(d));return u>=0&&l.splice(u,1),u>=0};for(let i of e){let{at:a}=i.primary,c=({primary:l})=>l.at.file===a.file&&l.at.start===a.start;o(i,i.status,c)&&n.set(i,"still")}for(let i of e)!n.has(i)&&o(i,i.status)&&n.set(i,"still");for(let i of e)n.has(i)||n.set(i,i.status==="accepted"&&o(i,"open")?"still":"new");let s=new Set([...r.values()].flat());return{since:n,fixed:t.filter(i=>s.has(i))}}Gt();Cn();Hr();var[js,Bs,N1,k3,Ws]=[1,2,3,4,5],yo=new Uint8Array(65536),I1=new Uint8Array(65536).fill(1).fill(0,0,768).fill(0,8208,8288),Pf=4,Of=new Uint8Array(65536).fill(Pf,768).fill(0,8208,8288);Us(js,"	-\r \x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000");Us(Bs,"-\u058A\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D");Us(N1,'"\xAB\xBB\u201C\u201D\u201E\u201F\u2E42\u300C-\u300F\u301D-\u301F\uFE41-\uFE44\uFF02\uFF62\uFF63');Us(k3,"'\u2018-\u201B\u2039\u203A\u02BC\uFF07");Us(Ws,"\xAD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF");function Us(e,t){for(let r=0;r<t.length;r++){let n=t.charCodeAt(r),o=t[r+1]==="-",s=(o?t.charCodeAt(r+2):n)+1;yo.fill(e,n,s),Of.fill(Pf,n,s),o&&(r+=2)}}var S3=[0,32,45,34,39];for(let[e,t]of S3.entries())Of[t]=e===js||e===Bs?e:0;var P1=/\u00AD[ \t]*\r?\n[ \t]*/y,O1=/[\p{N}\p{Sc}.,]/u,_3=new RegExp("\\P{M}[\\p{M}\\u1160-\\u11FF]{0,255}|\\p{M}{1,256}","gsu"),T3=new RegExp("\\p{M}{256}","u");function A3(e){return{text:e,startOf:t=>t,endOf:t=>t+1}}var Pn=class{text="";before;begins=[0];ends=[0];froms=[0];tos=[0];asked=0;constructor(t){this.before=t}replace(t,r,n){this.keepTo(t),this.begins.push(this.text.length),this.ends.push(this.text.length+n.length),this.froms.push(t),this.tos.push(r),this.text+=n}finish(){return this.keepTo(this.before.text.length),this}startOf(t){let r=this.lastBefore(t),n=this.ends[r];return this.before.startOf(t<n?this.froms[r]:t-n+this.tos[r])}endOf(t){let r=this.lastBefore(t),n=this.ends[r];return this.before.endOf((t<n?-1:t-n)+this.tos[r])}keepTo(t){let r=this.tos[this.tos.length-1];t>r&&(this.text+=this.before.text.slice(r,t))}lastBefore(t){let{begins:r,asked:n}=this;if(t>=r[n]){if(n+1>=r.length||t<r[n+1])return n;if(n+2>=r.length||t<r[n+2])return++this.asked}let o=0,s=r.length-1;for(;o<s;){let i=o+s+1>>1;r[i]<=t?o=i:s=i-1}return this.asked=o,o}};function Mt(e){let t=A3(e);return q1(t,!0)??q1(C3(E3(t)),!1)??t}function K(e){return Mt(e).text}function Qa(e,t,r){return r>t?{start:e.startOf(t),end:e.endOf(r-1)}:{start:0,end:0}}function M1(e){return I1[e]===0&&yo[e]!==Ws}function qf(e){return yo[e.charCodeAt(0)]===Ws}function E3(e){let{text:t}=e,r;for(let n=0;n<t.length;n++){if(yo[t.charCodeAt(n)]!==Ws)continue;r??=new Pn(e),P1.lastIndex=n;let o=n+(P1.exec(t)?.[0].length??1);r.replace(n,o,""),n=o-1}return r?.finish()??e}function C3(e){if(!T3.test(e.text)&&e.text.normalize("NFC")===e.text)return e;let t=new Pn(e);for(let{0:r,index:n}of e.text.matchAll(_3)){let o=r.normalize("NFC");o!==r&&t.replace(n,n+r.length,o)}return t.finish()}function q1(e,t){let{text:r}=e,n,o=0;for(let s=0;s<r.length;s++){let i=r.charCodeAt(s),a=Of[i];if((a&Pf|a&o)===0){o=a;continue}let c=yo[i];if(t&&(c===Ws||I1[i]!==0))return;let l=(c===js||c===Bs)&&o===c?s-1:s;if(o=0,c===0)continue;let u=c===js||c===Bs?R3(r,l,c):l+1,d=P3(r,l,u,c),f=d===void 0?1:u-l,m=d??"-";for(let p=l;p<u;p+=f)f===1&&r[p]===m||(n??=new Pn(e),n.replace(p,p+f,m));s=u-1}return n?.finish()??e}function R3(e,t,r){let n=t+1;for(;yo[e.charCodeAt(n)]===r;)n++;return n}function P3(e,t,r,n){if(n===js)return" ";if(n!==Bs)return n===N1?'"':"'";let o=O1.test(e[r]??"")||O1.test(e[t-1]??"");return r-t>1&&!o?"-":void 0}var O3=new Set(`mr mrs ms dr prof rev gen col lt sgt capt gov sen rep st mt no nos vs etc inc corp ltd co bros jan feb mar apr
  jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun fig eq vol ed eds al approx dept univ assn`.split(/\s+/)),q3=/[.!?\u2026]{1,8}["'\u2019\u201D\u00BB)\]]*(?=\s)|[。！？]["'\u2019\u201D」』]*|\n[ \t\r]*\n/g;function ec(e){let t=[],r=0;for(let n of e.matchAll(q3)){let o=n.index+n[0].length;N3(e,n.index,o,n[0])&&(D1(t,e,r,o),r=o)}return D1(t,e,r,e.length),t}function N3(e,t,r,n){if(/^\s/.test(n))return!0;let o=/\S/.exec(e.slice(r,r+40))?.[0]??"";if(/[\p{Ll},;]/u.test(o))return!1;if(!n.startsWith(".")||n.startsWith(".."))return!0;let s=I3(e,t);return new RegExp("^(?:\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu})$","u").test(s)?!1:!O3.has(s.toLowerCase())}function I3(e,t){let r=Math.max(0,t-20),n=t;for(;n>r&&M3(e.charCodeAt(n-1));)n--;return n===r||e.charCodeAt(n-1)<128?e.slice(n,t):/[\p{L}.]+$/u.exec(e.slice(r,t))?.[0]??""}function M3(e){return e>=97&&e<=122||e>=65&&e<=90||e===46}function D1(e,t,r,n){let o=r,s=n;for(;o<s&&/\s/.test(t[o]);)o++;for(;s>o&&/\s/.test(t[s-1]);)s--;o<s&&e.push({start:o,end:s})}var F1=new WeakMap;function Xt(e,t,r){let{file:n,body:o}=t,s=F1.get(e.texts)??new Map;F1.set(e.texts,s);let i=s.get(t.id);i||(i=ec((e.texts.get(n)??"").slice(o.start,o.end)),s.set(t.id,i));let a=r-o.start,c=0,l=i.length-1;for(;c<l;){let d=c+l+1>>1;(i[d]?.start??0)<=a?c=d:l=d-1}let u=i[c]??{start:0,end:o.end-o.start};return{file:n,start:o.start+u.start,end:o.start+u.end}}function tc(e,t,r){let n=e.anchors.get(r)?.parts??[],[o,s]=[n[0],n.at(-1)];if(!o||!s)return{before:"",behind:""};let i=L1(e,{...o,start:Xt(e,t,o.start).start,end:o.start}),a=Xt(e,t,Math.max(s.start,s.end-1)).end,c=L1(e,{...s,start:s.end,end:Math.max(a,s.end)}),l=K(r.quote.text).trim(),u=r.phrase&&K(r.phrase.text).trim(),d=u===void 0?-1:l.indexOf(u);return u===void 0||d<0?{before:i,behind:c}:{before:i+l.slice(0,d),behind:l.slice(d+u.length)+c}}function L1(e,{file:t,start:r,end:n}){return(e.texts.get(t)??"").slice(r,n)}Gt();function rc(e,t){return e.id<t.id?-1:e.id>t.id?1:0}function z1(e,t){return e.claims.map(r=>D3(r,e,t)).sort(rc)}function D3(e,t,r){return{id:e.id,claim:e.statement?.text.trim()??"",fact:e.fact,place:r.showPlace(e.at),evidence:e.evidence.map(n=>F3(n,t,r))}}function F3(e,t,r){let n=t.anchors.get(e),o=(n?.omitted??[]).map(({file:s,start:i,end:a})=>(t.texts.get(s)??"").slice(i,a));return{source:e.source?.text??"",quote:e.quote.text,class:n?.class??"unchecked",places:(n?.places??[]).map(s=>r.showPlace(s)),...n&&n.parts.length>1&&{parts:n.parts.map(({start:s,end:i})=>({start:s,end:i}))},...L3(e,n,t),...n?.nearest&&{nearest:r.showPlace(n.nearest)},...n&&n.differences.length>0&&{differences:n.differences},...n&&n.diff.length>0&&{diff:n.diff},...o.length>0&&{omitted:o}}}function L3(e,t,r){let[n]=t?.places??[],o=r.sources.get(e.source?.text??"");if(!t||!n||!o||!Me.includes(t.class))return{};let{start:s}=Xt(r,o,n.start),{end:i}=Xt(r,o,n.end-1);return{sentence:{start:Math.min(s,n.start),end:Math.max(i,n.end)}}}var pc={};Kt(pc,{Century:()=>dc,Date:()=>be,Decade:()=>uc,Interval:()=>fc,List:()=>$o,Season:()=>xo,Set:()=>mc,Year:()=>lc});function j1(e,t){return B1(!!e,!0,t||`expected "${e}" to be ok`)}function B1(e,t,r){if(e==t||Number.isNaN(e)&&Number.isNaN(t))return!0;throw new Error(r||`expected "${e}" to equal "${t}"`)}j1.equal=B1;var J=j1;var z3=/^days?$/i,j3=/^months?$/i,B3=/^years?$/i,W3=/^[xX]$/,U3=/[xX]/g,H3=/^[0-9xXdDmMyY]{8}$/,Z3="YYYYMMDD".split(""),nc=[31,29,31,30,31,30,31,31,30,31,30,31],{floor:V3,pow:W1,max:oc,min:Nf}=Math,M=class e{static test(t,r){return this.convert(t)&this.convert(r)}static convert(t=0){if(t=t||0,t instanceof e)return t.value;switch(typeof t){case"number":return t;case"boolean":return t?e.YMD:0;case"string":if(z3.test(t))return e.DAY;if(j3.test(t))return e.MONTH;if(B3.test(t))return e.YEAR;if(H3.test(t))return e.compute(t);default:throw new Error(`invalid value: ${t}`)}}static compute(t){return t.split("").reduce((r,n,o)=>r|(W3.test(n)?W1(2,o):0),0)}static values(t,r=0,n=!0){let o=e.numbers(t,r).split(""),s=[Number(o.slice(0,4).join(""))];return o.length>4&&s.push(Number(o.slice(4,6).join(""))),o.length>6&&s.push(Number(o.slice(6,8).join(""))),n?e.normalize(s):s}static numbers(t,r=0){return t.replace(U3,r)}static normalize(t){return t.length>1&&(t[1]=Nf(11,oc(0,t[1]-1))),t.length>2&&(t[2]=Nf(nc[t[1]]||NaN,oc(1,t[2]))),t}constructor(t=0){this.value=e.convert(t)}test(t=0){return this.value&e.convert(t)}bit(t){return this.value&W1(2,t)}get day(){return this.test(e.DAY)}get month(){return this.test(e.MONTH)}get year(){return this.test(e.YEAR)}add(t){return this.value=this.value|e.convert(t),this}set(t=0){return this.value=e.convert(t),this}mask(t=Z3,r=0,n="X"){return t.map((o,s)=>this.bit(r+s)?n:o)}masks(t,r="X"){let n=0;return t.map(o=>{let s=this.mask(o.split(""),n,r);return n=n+s.length,s.join("")})}max([t,r,n]){if(!t)return[];if(t=Number(this.test(e.YEAR)?this.masks([t],"9")[0]:t),!r)return[t];switch(r=Number(r)-1,this.test(e.MONTH)){case e.MONTH:r=11;break;case e.MX:r=r<9?8:11;break;case e.XM:r=(r+1)%10,r=r<3?r+9:r-1;break}if(!n)return[t,r];switch(n=Number(n),this.test(e.DAY)){case e.DAY:n=nc[r];break;case e.DX:n=Nf(nc[r],n+(9-n%10));break;case e.XD:n=n%10,r===1?n=n===9&&!U1(t)?n+10:n+20:(n=n<2?n+30:n+20,n>nc[r]&&(n=n-10));break}return r===1&&n>28&&!U1(t)&&(n=28),[t,r,n]}min([t,r,n]){if(!t)return[];if(t=Number(this.test(e.YEAR)?this.masks([t],"0")[0]:t),r==null)return[t];switch(r=Number(r)-1,this.test(e.MONTH)){case e.MONTH:case e.XM:r=0;break;case e.MX:r=r<9?0:9;break}if(!n)return[t,r];switch(n=Number(n),this.test(e.DAY)){case e.DAY:n=1;break;case e.DX:n=oc(1,V3(n/10)*10);break;case e.XD:n=oc(1,n%10);break}return[t,r,n]}marks(t,r="?"){return t.map((n,o)=>[this.qualified(o*2)?r:"",n,this.qualified(o*2+1)?r:""].join(""))}qualified(t){switch(t){case 1:return this.value===e.YEAR||this.value&e.YEAR&&!(this.value&e.MONTH);case 2:return this.value===e.MONTH||this.value&e.MONTH&&!(this.value&e.YEAR);case 3:return this.value===e.YM;case 4:return this.value===e.DAY||this.value&e.DAY&&this.value!==e.YMD;case 5:return this.value===e.YMD;default:return!1}}qualify(t){return this.value=this.value|e.UA[t],this}toJSON(){return this.value}toString(t="X"){return this.masks(["YYYY","MM","DD"],t).join("-")}};M.prototype.is=M.prototype.test;function U1(e){return e%4>0?!1:e%100>0?!0:!(e%400>0)}M.DAY=M.D=M.compute("yyyymmxx");M.MONTH=M.M=M.compute("yyyyxxdd");M.YEAR=M.Y=M.compute("xxxxmmdd");M.MD=M.M|M.D;M.YMD=M.Y|M.MD;M.YM=M.Y|M.M;M.YYXX=M.compute("yyxxmmdd");M.YYYX=M.compute("yyyxmmdd");M.XXXX=M.compute("xxxxmmdd");M.DX=M.compute("yyyymmdx");M.XD=M.compute("yyyymmxd");M.MX=M.compute("yyyymxdd");M.XM=M.compute("yyyyxmdd");M.UA=[M.YEAR,M.YEAR,M.MONTH,M.YM,M.DAY,M.YMD];var Y1=po(Z1(),1);var On={level:2,offset:!0,types:[],seasonIntervals:!1,seasonUncertainty:!1};var{assign:Hs}=Object;function $e(e){return Number(Array.isArray(e)?e.join(""):e)}function W(e){return e.join("")}function If(){return 0}function Zs(){return null}function Qt(...e){return e.length===1?t=>t[e[0]]:t=>Y3(t,e)}function bo(...e){return t=>e.map(r=>t[r])}function Y3(e,t=e.keys()){return Array.from(t).reduce((r,n)=>e[n]!==null?r.concat(e[n]):r,[])}function wr(...e){if(typeof e[e.length-1]=="object")var t=e.pop();return r=>Hs(e.reduce((n,o)=>Hs(n,r[o]),{}),t)}function xr(e){return t=>({values:[t[0],t[2]],type:"Interval",level:e})}function gt(e="unspecified",t="X",r=!0){return(n,o,s)=>{n=n.join("");let i=n.startsWith("-"),a=n.replace(/-/g,"");if(a.indexOf(t)===-1)return s;let c=M.values(a,0,r);return i&&(c[0]=-c[0]),{values:c,[e]:M.compute(a)}}}function yt(e,t=0,r=null){return Hs({type:"Date",level:t,values:M.normalize(e.map(Number))},r)}function wo(e,t=1,r=null){return Hs({type:"Year",level:t,values:e.map(Number)},r)}function ic(e,t=0){return{type:"Century",level:t,values:[e]}}function ac(e,t=2){return{type:"Decade",level:t,values:[e]}}function K3(e){let t=e<0?"-":"+",r=Math.abs(e),n=String(Math.floor(r/60)).padStart(2,"0"),o=String(r%60).padStart(2,"0");return`${t}${n}:${o}`}function V1(e){let t=e[3],r=M.normalize(e[0].map(Number)).concat(e[2]),n;return t==null&&On.offset?typeof On.offset=="number"?t=On.offset:t=-1*new Date(...r).getTimezoneOffset():t!=null&&(n=K3(t)),{level:0,offset:t,timeZone:n,type:"Date",values:r}}function cc(e,t=1){return{type:"Season",level:t,values:e.map(Number)}}function Mf(e){return Hs({values:e[1],level:2},e[0],e[2])}function Vs(e,t=2){return([r],n,o)=>{let s={uncertain:new M,approximate:new M},i=r.map(([a,c,l],u)=>{for(let d in a)s[d].qualify(u*2);for(let d in l)s[d].qualify(1+u*2);return c});return!s.uncertain.value&&!s.approximate.value?o:{...e(i,t),uncertain:s.uncertain.value,approximate:s.approximate.value}}}function E(e){return e[0]}var{DAY:rre,MONTH:nre,YEAR:ore,YMD:sre,YM:ire,MD:are,YYXX:cre,YYYX:lre,XXXX:ure}=M,G3,J3=[{name:"edtf",symbols:["L0"],postprocess:E},{name:"edtf",symbols:["L1"],postprocess:E},{name:"edtf",symbols:["L2"],postprocess:E},{name:"edtf",symbols:["L3"],postprocess:E},{name:"L0",symbols:["date_time"],postprocess:E},{name:"L0",symbols:["century"],postprocess:E},{name:"L0",symbols:["L0i"],postprocess:E},{name:"L0i",symbols:["date_time",{literal:"/"},"date_time"],postprocess:xr(0)},{name:"century",symbols:["positive_century"],postprocess:e=>ic(e[0])},{name:"century$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"century",symbols:["century$string$1"],postprocess:e=>ic(0)},{name:"century",symbols:[{literal:"-"},"positive_century"],postprocess:e=>ic(-e[1])},{name:"positive_century",symbols:["positive_digit","digit"],postprocess:$e},{name:"positive_century",symbols:[{literal:"0"},"positive_digit"],postprocess:$e},{name:"date_time",symbols:["date"],postprocess:E},{name:"date_time",symbols:["datetime"],postprocess:E},{name:"date",symbols:["year"],postprocess:e=>yt(e)},{name:"date",symbols:["year_month"],postprocess:e=>yt(e[0])},{name:"date",symbols:["year_month_day"],postprocess:e=>yt(e[0])},{name:"year",symbols:["positive_year"],postprocess:E},{name:"year",symbols:["negative_year"],postprocess:E},{name:"year$string$1",symbols:[{literal:"0"},{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"year",symbols:["year$string$1"],postprocess:W},{name:"positive_year",symbols:["positive_digit","digit","digit","digit"],postprocess:W},{name:"positive_year",symbols:[{literal:"0"},"positive_digit","digit","digit"],postprocess:W},{name:"positive_year$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_year",symbols:["positive_year$string$1","positive_digit","digit"],postprocess:W},{name:"positive_year$string$2",symbols:[{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_year",symbols:["positive_year$string$2","positive_digit"],postprocess:W},{name:"negative_year",symbols:[{literal:"-"},"positive_year"],postprocess:W},{name:"year_month",symbols:["year",{literal:"-"},"month"],postprocess:Qt(0,2)},{name:"year_month_day",symbols:["year",{literal:"-"},"month_day"],postprocess:Qt(0,2)},{name:"month",symbols:["d01_12"],postprocess:E},{name:"month_day",symbols:["m31",{literal:"-"},"day"],postprocess:Qt(0,2)},{name:"month_day",symbols:["m30",{literal:"-"},"d01_30"],postprocess:Qt(0,2)},{name:"month_day$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"month_day",symbols:["month_day$string$1",{literal:"-"},"d01_29"],postprocess:Qt(0,2)},{name:"day",symbols:["d01_31"],postprocess:E},{name:"datetime$ebnf$1$subexpression$1",symbols:["timezone"],postprocess:E},{name:"datetime$ebnf$1",symbols:["datetime$ebnf$1$subexpression$1"],postprocess:E},{name:"datetime$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"datetime",symbols:["year_month_day",{literal:"T"},"time","datetime$ebnf$1"],postprocess:V1},{name:"time",symbols:["hours",{literal:":"},"minutes",{literal:":"},"seconds","milliseconds"],postprocess:Qt(0,2,4,5)},{name:"time",symbols:["hours",{literal:":"},"minutes"],postprocess:Qt(0,2)},{name:"time$string$1",symbols:[{literal:"2"},{literal:"4"},{literal:":"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"time$ebnf$1$string$1",symbols:[{literal:":"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"time$ebnf$1",symbols:["time$ebnf$1$string$1"],postprocess:E},{name:"time$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"time",symbols:["time$string$1","time$ebnf$1"],postprocess:()=>[24,0,0]},{name:"hours",symbols:["d00_23"],postprocess:$e},{name:"minutes",symbols:["d00_59"],postprocess:$e},{name:"seconds",symbols:["d00_59"],postprocess:$e},{name:"milliseconds",symbols:[]},{name:"milliseconds",symbols:[{literal:"."},"d3s"],postprocess:e=>$e(e.slice(1))},{name:"timezone",symbols:[{literal:"Z"}],postprocess:If},{name:"timezone$subexpression$1",symbols:[{literal:"-"}]},{name:"timezone$subexpression$1",symbols:[{literal:"\u2212"}]},{name:"timezone",symbols:["timezone$subexpression$1","offset"],postprocess:e=>-e[1]},{name:"timezone",symbols:[{literal:"+"},"positive_offset"],postprocess:Qt(1)},{name:"positive_offset",symbols:["offset"],postprocess:E},{name:"positive_offset$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$ebnf$1",symbols:[{literal:":"}],postprocess:E},{name:"positive_offset$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"positive_offset$string$2",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset",symbols:["positive_offset$string$1","positive_offset$ebnf$1","positive_offset$string$2"],postprocess:If},{name:"positive_offset$subexpression$1$string$1",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$subexpression$1",symbols:["positive_offset$subexpression$1$string$1"]},{name:"positive_offset$subexpression$1$string$2",symbols:[{literal:"1"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$subexpression$1",symbols:["positive_offset$subexpression$1$string$2"]},{name:"positive_offset$ebnf$2",symbols:[{literal:":"}],postprocess:E},{name:"positive_offset$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"positive_offset",symbols:["positive_offset$subexpression$1","positive_offset$ebnf$2","minutes"],postprocess:e=>$e(e[0])*60+e[2]},{name:"positive_offset$string$3",symbols:[{literal:"1"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$ebnf$3",symbols:[{literal:":"}],postprocess:E},{name:"positive_offset$ebnf$3",symbols:[],postprocess:function(e){return null}},{name:"positive_offset$string$4",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset",symbols:["positive_offset$string$3","positive_offset$ebnf$3","positive_offset$string$4"],postprocess:()=>840},{name:"positive_offset",symbols:["d00_14"],postprocess:e=>$e(e[0])*60},{name:"offset$ebnf$1",symbols:[{literal:":"}],postprocess:E},{name:"offset$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"offset",symbols:["d01_11","offset$ebnf$1","minutes"],postprocess:e=>$e(e[0])*60+e[2]},{name:"offset$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"offset$ebnf$2",symbols:[{literal:":"}],postprocess:E},{name:"offset$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"offset",symbols:["offset$string$1","offset$ebnf$2","d01_59"],postprocess:e=>$e(e[2])},{name:"offset$string$2",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"offset$ebnf$3",symbols:[{literal:":"}],postprocess:E},{name:"offset$ebnf$3",symbols:[],postprocess:function(e){return null}},{name:"offset$string$3",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"offset",symbols:["offset$string$2","offset$ebnf$3","offset$string$3"],postprocess:()=>720},{name:"offset",symbols:["d01_12"],postprocess:e=>$e(e[0])*60},{name:"L1",symbols:["L1d"],postprocess:E},{name:"L1",symbols:["L1Y"],postprocess:E},{name:"L1",symbols:["L1S"],postprocess:E},{name:"L1",symbols:["L1i"],postprocess:E},{name:"L1d",symbols:["date_ua"],postprocess:E},{name:"L1d",symbols:["L1X"],postprocess:wr(0,{type:"Date",level:1})},{name:"date_ua",symbols:["date","UA"],postprocess:wr(0,1,{level:1})},{name:"L1i",symbols:["L1i_date",{literal:"/"},"L1i_date"],postprocess:xr(1)},{name:"L1i",symbols:["date_time",{literal:"/"},"L1i_date"],postprocess:xr(1)},{name:"L1i",symbols:["L1i_date",{literal:"/"},"date_time"],postprocess:xr(1)},{name:"L1i_date",symbols:[],postprocess:Zs},{name:"L1i_date",symbols:["date_ua"],postprocess:E},{name:"L1i_date",symbols:["INFINITY"],postprocess:E},{name:"INFINITY$string$1",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"INFINITY",symbols:["INFINITY$string$1"],postprocess:()=>1/0},{name:"L1X$string$1",symbols:[{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4",{literal:"-"},"md","L1X$string$1"],postprocess:gt()},{name:"L1X$string$2",symbols:[{literal:"-"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4","L1X$string$2"],postprocess:gt()},{name:"L1X$string$3",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$3"],postprocess:gt()},{name:"L1X$string$4",symbols:[{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4","L1X$string$4"],postprocess:gt()},{name:"L1X$string$5",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$5"],postprocess:gt()},{name:"L1X$string$6",symbols:[{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd2","L1X$string$6"],postprocess:gt()},{name:"L1X",symbols:["nd3",{literal:"X"}],postprocess:gt()},{name:"L1X$string$7",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$7"],postprocess:gt()},{name:"L1Y",symbols:[{literal:"Y"},"d5+"],postprocess:e=>wo([$e(e[1])],1)},{name:"L1Y$string$1",symbols:[{literal:"Y"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"L1Y",symbols:["L1Y$string$1","d5+"],postprocess:e=>wo([-$e(e[1])],1)},{name:"UA",symbols:[{literal:"?"}],postprocess:()=>({uncertain:!0})},{name:"UA",symbols:[{literal:"~"}],postprocess:()=>({approximate:!0})},{name:"UA",symbols:[{literal:"%"}],postprocess:()=>({approximate:!0,uncertain:!0})},{name:"L1S",symbols:["year",{literal:"-"},"d21_24"],postprocess:e=>cc([e[0],e[2]],1)},{name:"L2",symbols:["L2d"],postprocess:E},{name:"L2",symbols:["L2Y"],postprocess:E},{name:"L2",symbols:["L2S"],postprocess:E},{name:"L2",symbols:["L2D"],postprocess:E},{name:"L2",symbols:["L2C"],postprocess:E},{name:"L2",symbols:["L2i"],postprocess:E},{name:"L2",symbols:["set"],postprocess:E},{name:"L2",symbols:["list"],postprocess:E},{name:"L2d",symbols:["ua_date"],postprocess:E},{name:"L2d",symbols:["L2X"],postprocess:wr(0,{type:"Date",level:2})},{name:"L2D",symbols:["decade"],postprocess:E},{name:"L2D",symbols:["decade","UA"],postprocess:wr(0,1)},{name:"L2C",symbols:["century"],postprocess:E},{name:"L2C",symbols:["century","UA"],postprocess:wr(0,1,{level:2})},{name:"ua_date",symbols:["ua_year"],postprocess:Vs(yt)},{name:"ua_date",symbols:["ua_year_month"],postprocess:Vs(yt)},{name:"ua_date",symbols:["ua_year_month_day"],postprocess:Vs(yt)},{name:"ua_year",symbols:["UA","year"],postprocess:e=>[e]},{name:"ua_year_month$macrocall$2",symbols:["year"]},{name:"ua_year_month$macrocall$1$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_year_month$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$1$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_year_month$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$1",symbols:["ua_year_month$macrocall$1$ebnf$1","ua_year_month$macrocall$2","ua_year_month$macrocall$1$ebnf$2"]},{name:"ua_year_month$macrocall$4",symbols:["month"]},{name:"ua_year_month$macrocall$3$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_year_month$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$3$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_year_month$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$3",symbols:["ua_year_month$macrocall$3$ebnf$1","ua_year_month$macrocall$4","ua_year_month$macrocall$3$ebnf$2"]},{name:"ua_year_month",symbols:["ua_year_month$macrocall$1",{literal:"-"},"ua_year_month$macrocall$3"],postprocess:bo(0,2)},{name:"ua_year_month_day$macrocall$2",symbols:["year"]},{name:"ua_year_month_day$macrocall$1$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_year_month_day$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month_day$macrocall$1$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_year_month_day$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month_day$macrocall$1",symbols:["ua_year_month_day$macrocall$1$ebnf$1","ua_year_month_day$macrocall$2","ua_year_month_day$macrocall$1$ebnf$2"]},{name:"ua_year_month_day",symbols:["ua_year_month_day$macrocall$1",{literal:"-"},"ua_month_day"],postprocess:e=>[e[0],...e[2]]},{name:"ua_month_day$macrocall$2",symbols:["m31"]},{name:"ua_month_day$macrocall$1$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$1$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$1",symbols:["ua_month_day$macrocall$1$ebnf$1","ua_month_day$macrocall$2","ua_month_day$macrocall$1$ebnf$2"]},{name:"ua_month_day$macrocall$4",symbols:["day"]},{name:"ua_month_day$macrocall$3$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$3$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$3",symbols:["ua_month_day$macrocall$3$ebnf$1","ua_month_day$macrocall$4","ua_month_day$macrocall$3$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$1",{literal:"-"},"ua_month_day$macrocall$3"],postprocess:bo(0,2)},{name:"ua_month_day$macrocall$6",symbols:["m30"]},{name:"ua_month_day$macrocall$5$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$5$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$5$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$5$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$5",symbols:["ua_month_day$macrocall$5$ebnf$1","ua_month_day$macrocall$6","ua_month_day$macrocall$5$ebnf$2"]},{name:"ua_month_day$macrocall$8",symbols:["d01_30"]},{name:"ua_month_day$macrocall$7$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$7$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$7$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$7$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$7",symbols:["ua_month_day$macrocall$7$ebnf$1","ua_month_day$macrocall$8","ua_month_day$macrocall$7$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$5",{literal:"-"},"ua_month_day$macrocall$7"],postprocess:bo(0,2)},{name:"ua_month_day$macrocall$10$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"ua_month_day$macrocall$10",symbols:["ua_month_day$macrocall$10$string$1"]},{name:"ua_month_day$macrocall$9$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$9$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$9$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$9$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$9",symbols:["ua_month_day$macrocall$9$ebnf$1","ua_month_day$macrocall$10","ua_month_day$macrocall$9$ebnf$2"]},{name:"ua_month_day$macrocall$12",symbols:["d01_29"]},{name:"ua_month_day$macrocall$11$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$11$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$11$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$11$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$11",symbols:["ua_month_day$macrocall$11$ebnf$1","ua_month_day$macrocall$12","ua_month_day$macrocall$11$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$9",{literal:"-"},"ua_month_day$macrocall$11"],postprocess:bo(0,2)},{name:"L2X",symbols:["dx4"],postprocess:gt()},{name:"L2X",symbols:["dx4",{literal:"-"},"mx"],postprocess:gt()},{name:"L2X",symbols:["dx4",{literal:"-"},"mdx"],postprocess:gt()},{name:"mdx",symbols:["m31x",{literal:"-"},"d31x"],postprocess:W},{name:"mdx",symbols:["m30x",{literal:"-"},"d30x"],postprocess:W},{name:"mdx$string$1",symbols:[{literal:"0"},{literal:"2"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"mdx",symbols:["mdx$string$1","d29x"],postprocess:W},{name:"L2i",symbols:["L2i_date",{literal:"/"},"L2i_date"],postprocess:xr(2)},{name:"L2i",symbols:["date_time",{literal:"/"},"L2i_date"],postprocess:xr(2)},{name:"L2i",symbols:["L2i_date",{literal:"/"},"date_time"],postprocess:xr(2)},{name:"L2i_date",symbols:[],postprocess:Zs},{name:"L2i_date",symbols:["ua_date"],postprocess:E},{name:"L2i_date",symbols:["L2X"],postprocess:E},{name:"L2i_date",symbols:["INFINITY"],postprocess:E},{name:"L2Y",symbols:["exp_year"],postprocess:E},{name:"L2Y",symbols:["exp_year","significant_digits"],postprocess:wr(0,1)},{name:"L2Y",symbols:["L1Y","significant_digits"],postprocess:wr(0,1,{level:2})},{name:"L2Y",symbols:["year","significant_digits"],postprocess:e=>wo([e[0]],2,e[1])},{name:"significant_digits",symbols:[{literal:"S"},"positive_digit"],postprocess:e=>({significant:$e(e[1])})},{name:"exp_year",symbols:[{literal:"Y"},"exp"],postprocess:e=>wo([e[1]],2)},{name:"exp_year$string$1",symbols:[{literal:"Y"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"exp_year",symbols:["exp_year$string$1","exp"],postprocess:e=>wo([-e[1]],2)},{name:"exp",symbols:["digits",{literal:"E"},"digits"],postprocess:e=>$e(e[0])*Math.pow(10,$e(e[2]))},{name:"L2S",symbols:["year",{literal:"-"},"d25_41"],postprocess:e=>cc([e[0],e[2]],2)},{name:"decade",symbols:["positive_decade"],postprocess:e=>ac(e[0])},{name:"decade$string$1",symbols:[{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"decade",symbols:["decade$string$1"],postprocess:()=>ac(0)},{name:"decade",symbols:[{literal:"-"},"positive_decade"],postprocess:e=>ac(-e[1])},{name:"positive_decade",symbols:["positive_digit","digit","digit"],postprocess:$e},{name:"positive_decade",symbols:[{literal:"0"},"positive_digit","digit"],postprocess:$e},{name:"positive_decade$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_decade",symbols:["positive_decade$string$1","positive_digit"],postprocess:$e},{name:"set",symbols:["LSB","OL","RSB"],postprocess:Mf},{name:"list",symbols:["LLB","OL","RLB"],postprocess:Mf},{name:"LSB",symbols:[{literal:"["}],postprocess:()=>({type:"Set"})},{name:"LSB$string$1",symbols:[{literal:"["},{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"LSB",symbols:["LSB$string$1"],postprocess:()=>({type:"Set",earlier:!0})},{name:"LLB",symbols:[{literal:"{"}],postprocess:()=>({type:"List"})},{name:"LLB$string$1",symbols:[{literal:"{"},{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"LLB",symbols:["LLB$string$1"],postprocess:()=>({type:"List",earlier:!0})},{name:"RSB",symbols:[{literal:"]"}],postprocess:Zs},{name:"RSB$string$1",symbols:[{literal:"."},{literal:"."},{literal:"]"}],postprocess:function(t){return t.join("")}},{name:"RSB",symbols:["RSB$string$1"],postprocess:()=>({later:!0})},{name:"RLB",symbols:[{literal:"}"}],postprocess:Zs},{name:"RLB$string$1",symbols:[{literal:"."},{literal:"."},{literal:"}"}],postprocess:function(t){return t.join("")}},{name:"RLB",symbols:["RLB$string$1"],postprocess:()=>({later:!0})},{name:"OL",symbols:["LI"],postprocess:e=>[e[0]]},{name:"OL",symbols:["OL","_",{literal:","},"_","LI"],postprocess:e=>[...e[0],e[4]]},{name:"LI",symbols:["date"],postprocess:E},{name:"LI",symbols:["ua_date"],postprocess:E},{name:"LI",symbols:["L2X"],postprocess:E},{name:"LI",symbols:["consecutives"],postprocess:E},{name:"consecutives$string$1",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year_month_day","consecutives$string$1","year_month_day"],postprocess:e=>[yt(e[0]),yt(e[2])]},{name:"consecutives$string$2",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year_month","consecutives$string$2","year_month"],postprocess:e=>[yt(e[0]),yt(e[2])]},{name:"consecutives$string$3",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year","consecutives$string$3","year"],postprocess:e=>[yt([e[0]]),yt([e[2]])]},{name:"L3",symbols:["L3i"],postprocess:E},{name:"L3",symbols:["L3S"],postprocess:E},{name:"L3i",symbols:["L3s",{literal:"/"},"L3s"],postprocess:xr(3)},{name:"L3s",symbols:["L1S"],postprocess:E},{name:"L3s",symbols:["L2S"],postprocess:E},{name:"L3s",symbols:["L3S"],postprocess:E},{name:"L3S",symbols:["ua_season"],postprocess:Vs(cc,3)},{name:"L3S",symbols:["xx_season"],postprocess:wr(0,{type:"Season",level:3})},{name:"ua_season$macrocall$2",symbols:["year"]},{name:"ua_season$macrocall$1$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_season$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$1$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_season$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$1",symbols:["ua_season$macrocall$1$ebnf$1","ua_season$macrocall$2","ua_season$macrocall$1$ebnf$2"]},{name:"ua_season$macrocall$4",symbols:["d21_41"]},{name:"ua_season$macrocall$3$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_season$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$3$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_season$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$3",symbols:["ua_season$macrocall$3$ebnf$1","ua_season$macrocall$4","ua_season$macrocall$3$ebnf$2"]},{name:"ua_season",symbols:["ua_season$macrocall$1",{literal:"-"},"ua_season$macrocall$3"],postprocess:bo(0,2)},{name:"xx_season",symbols:["dx4",{literal:"-"},"d21_41"],postprocess:gt("unspecified","X",!1)},{name:"digit",symbols:["positive_digit"],postprocess:E},{name:"digit",symbols:[{literal:"0"}],postprocess:E},{name:"digits",symbols:["digit"],postprocess:E},{name:"digits",symbols:["digits","digit"],postprocess:W},{name:"nd4",symbols:["d4"]},{name:"nd4",symbols:[{literal:"-"},"d4"],postprocess:W},{name:"nd3",symbols:["d3"]},{name:"nd3",symbols:[{literal:"-"},"d3"],postprocess:W},{name:"nd2",symbols:["d2"]},{name:"nd2",symbols:[{literal:"-"},"d2"],postprocess:W},{name:"d4",symbols:["d2","d2"],postprocess:W},{name:"d3",symbols:["d2","digit"],postprocess:W},{name:"d2",symbols:["digit","digit"],postprocess:W},{name:"d3s",symbols:["digit"],postprocess:E},{name:"d3s",symbols:["d2"],postprocess:E},{name:"d3s",symbols:["d3"],postprocess:E},{name:"d3s",symbols:["d3","digits"],postprocess:Qt(0)},{name:"d5+",symbols:["positive_digit","d3","digits"],postprocess:$e},{name:"d1x",symbols:[/[1-9X]/],postprocess:E},{name:"dx",symbols:["d1x"],postprocess:E},{name:"dx",symbols:[{literal:"0"}],postprocess:E},{name:"dx2",symbols:["dx","dx"],postprocess:W},{name:"dx4",symbols:["dx2","dx2"],postprocess:W},{name:"dx4",symbols:[{literal:"-"},"dx2","dx2"],postprocess:W},{name:"md",symbols:["m31"],postprocess:E},{name:"md",symbols:["m30"],postprocess:E},{name:"md$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"md",symbols:["md$string$1"],postprocess:E},{name:"mx",symbols:[{literal:"0"},"d1x"],postprocess:W},{name:"mx",symbols:[/[1X]/,/[012X]/],postprocess:W},{name:"m31x",symbols:[/[0X]/,/[13578X]/],postprocess:W},{name:"m31x",symbols:[/[1X]/,/[02]/],postprocess:W},{name:"m31x$string$1",symbols:[{literal:"1"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"m31x",symbols:["m31x$string$1"],postprocess:E},{name:"m30x",symbols:[/[0X]/,/[469]/],postprocess:W},{name:"m30x$string$1",symbols:[{literal:"1"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m30x",symbols:["m30x$string$1"],postprocess:W},{name:"d29x",symbols:[{literal:"0"},"d1x"],postprocess:W},{name:"d29x",symbols:[/[1-2X]/,"dx"],postprocess:W},{name:"d30x",symbols:["d29x"],postprocess:W},{name:"d30x$string$1",symbols:[{literal:"3"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d30x",symbols:["d30x$string$1"],postprocess:E},{name:"d31x",symbols:["d30x"],postprocess:E},{name:"d31x",symbols:[{literal:"3"},/[1X]/],postprocess:W},{name:"positive_digit",symbols:[/[1-9]/],postprocess:E},{name:"m31$subexpression$1$string$1",symbols:[{literal:"0"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$1"]},{name:"m31$subexpression$1$string$2",symbols:[{literal:"0"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$2"]},{name:"m31$subexpression$1$string$3",symbols:[{literal:"0"},{literal:"5"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$3"]},{name:"m31$subexpression$1$string$4",symbols:[{literal:"0"},{literal:"7"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$4"]},{name:"m31$subexpression$1$string$5",symbols:[{literal:"0"},{literal:"8"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$5"]},{name:"m31$subexpression$1$string$6",symbols:[{literal:"1"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$6"]},{name:"m31$subexpression$1$string$7",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$7"]},{name:"m31",symbols:["m31$subexpression$1"],postprocess:E},{name:"m30$subexpression$1$string$1",symbols:[{literal:"0"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$1"]},{name:"m30$subexpression$1$string$2",symbols:[{literal:"0"},{literal:"6"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$2"]},{name:"m30$subexpression$1$string$3",symbols:[{literal:"0"},{literal:"9"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$3"]},{name:"m30$subexpression$1$string$4",symbols:[{literal:"1"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$4"]},{name:"m30",symbols:["m30$subexpression$1"],postprocess:E},{name:"d01_11",symbols:[{literal:"0"},"positive_digit"],postprocess:W},{name:"d01_11",symbols:[{literal:"1"},/[0-1]/],postprocess:W},{name:"d01_12",symbols:["d01_11"],postprocess:E},{name:"d01_12$string$1",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"d01_12",symbols:["d01_12$string$1"],postprocess:E},{name:"d01_13",symbols:["d01_12"],postprocess:E},{name:"d01_13$string$1",symbols:[{literal:"1"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"d01_13",symbols:["d01_13$string$1"],postprocess:E},{name:"d00_14$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_14",symbols:["d00_14$string$1"],postprocess:E},{name:"d00_14",symbols:["d01_13"],postprocess:E},{name:"d00_14$string$2",symbols:[{literal:"1"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"d00_14",symbols:["d00_14$string$2"],postprocess:E},{name:"d00_23$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_23",symbols:["d00_23$string$1"],postprocess:E},{name:"d00_23",symbols:["d01_23"],postprocess:E},{name:"d01_23",symbols:[{literal:"0"},"positive_digit"],postprocess:W},{name:"d01_23",symbols:[{literal:"1"},"digit"],postprocess:W},{name:"d01_23",symbols:[{literal:"2"},/[0-3]/],postprocess:W},{name:"d01_29",symbols:[{literal:"0"},"positive_digit"],postprocess:W},{name:"d01_29",symbols:[/[1-2]/,"digit"],postprocess:W},{name:"d01_30",symbols:["d01_29"],postprocess:E},{name:"d01_30$string$1",symbols:[{literal:"3"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d01_30",symbols:["d01_30$string$1"],postprocess:E},{name:"d01_31",symbols:["d01_30"],postprocess:E},{name:"d01_31$string$1",symbols:[{literal:"3"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"d01_31",symbols:["d01_31$string$1"],postprocess:E},{name:"d00_59$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_59",symbols:["d00_59$string$1"],postprocess:E},{name:"d00_59",symbols:["d01_59"],postprocess:E},{name:"d01_59",symbols:["d01_29"],postprocess:E},{name:"d01_59",symbols:[/[345]/,"digit"],postprocess:W},{name:"d21_24",symbols:[{literal:"2"},/[1-4]/],postprocess:W},{name:"d25_41",symbols:[{literal:"2"},/[5-9]/],postprocess:W},{name:"d25_41",symbols:[{literal:"3"},"digit"],postprocess:W},{name:"d25_41",symbols:[{literal:"4"},/[01]/],postprocess:W},{name:"d21_41",symbols:["d21_24"],postprocess:E},{name:"d21_41",symbols:["d25_41"],postprocess:E},{name:"_$ebnf$1",symbols:[]},{name:"_$ebnf$1",symbols:["_$ebnf$1",{literal:" "}],postprocess:function(t){return t[0].concat([t[1]])}},{name:"_",symbols:["_$ebnf$1"]}],X3="edtf",Df={Lexer:G3,ParserRules:J3,ParserStart:X3};function Q3(e,t){return e.level<t.level?-1:e.level>t.level?1:0}function eD(e,t={}){if(!e.length)return e;let{level:r,types:n,seasonIntervals:o,seasonUncertainty:s}={...On,...t};return e.filter(i=>o&&tD(i)||s&&rD(i)?!0:!(i.level>r||n.length&&!n.includes(i.type)))}function tD({type:e,values:t}){return e==="Interval"&&t[0].type==="Season"}function rD({type:e,level:t}){return e==="Season"&&t>=3}function nD(e){return e.length<2?e[0]:e.sort(Q3)[0]}function qn(e,t={}){try{let r=oD(),n=nD(eD(r.feed(e).results,t));if(!n)throw new Error("edtf: No possible parsings (@EOS)");return n}catch(r){throw r.message+=` for "${e}"`,r}}function oD(){return new Y1.default.Parser(Df.ParserRules,Df.ParserStart)}var ee=class{static get type(){return this.name}static parse(t){return qn(t,{types:[this.type]})}static from(t){return t instanceof this?t:new this(t)}static UTC(...t){let r=Date.UTC(...t);return t[0]>=0&&t[0]<100&&(r=sD(new Date(r))),r}get type(){return this.constructor.type}get edtf(){return this.toEDTF()}get isEDTF(){return!0}toJSON(){return this.toEDTF()}toString(){return this.toEDTF()}toLocaleString(...t){return this.localize(...t)}inspect(){return this.toEDTF()}valueOf(){return this.min}[Symbol.toPrimitive](t){return t==="number"?this.valueOf():this.toEDTF()}covers(t){return this.min<=t.min&&this.max>=t.max}compare(t){if(t.min==null||t.max==null)return null;let[r,n,o,s]=[this.min,this.max,t.min,t.max];return r!==o?r<o?-1:1:n!==s?n<s?-1:1:0}includes(t){let r=this.covers(t);if(!r||!this[Symbol.iterator])return r;for(let n of this)if(n.edtf===t.edtf)return!0;return!1}*until(t){yield this,this.compare(t)&&(yield*this.between(t))}*through(t){yield*this.until(t),this.compare(t)&&(yield t)}*between(t){t=this.constructor.from(t);let r=this,n=this.compare(t);if(n)for(;r=r.next(-n),r.compare(t)===n;)yield r}};function sD(e,t=1900){return e.setUTCFullYear(e.getUTCFullYear()-t),e.getTime()}var iD=Reflect.ownKeys.bind(Reflect),aD=Object.getOwnPropertyDescriptor.bind(Object),cD=Object.defineProperty.bind(Object),lD=Object.prototype.hasOwnProperty;function G1(e,...t){for(let r of t)K1(e,r),K1(e.prototype,r.prototype);return e}function K1(e,t){for(let r of iD(t))lD.call(e,r)||cD(e,r,aD(t,r))}var J1={locale:"en-US",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (unspecified)",medium:"%D (?)",short:"%D (?)"}}};var X1={locale:"es-ES",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var Q1={locale:"de-DE",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"ca. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var ew={locale:"fr-FR",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var tw={locale:"it-IT",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var rw={locale:"ja-JA",date:{approximate:{long:"%D\u9803",medium:"%D\u9803",short:"%D\u9803"},uncertain:{long:"%D\u9803",medium:"%D\u9803",short:"%D\u9803"}}};var Ff={en:J1,es:X1,de:Q1,fr:ew,it:tw,ja:rw},Lf=(e,...t)=>{for(let r of t)Ff[`${e}-${r}`]=Ff[e]};Lf("en","AU","CA","GB","NZ","SA","US");Lf("de","AT","CH","DE");Lf("fr","CH","FR");var nw=Ff;var gD=[{day:"numeric",month:"numeric",year:"numeric",timeZoneName:void 0,hour:"numeric",minute:"numeric",second:"numeric"},{year:"numeric",timeZone:"UTC",timeZoneName:void 0},{month:"numeric",year:"numeric",timeZone:"UTC",timeZoneName:void 0},{day:"numeric",month:"numeric",year:"numeric",timeZone:"UTC",timeZoneName:void 0}];function yD(e,t){switch(t={...gD[e],...t},e){case 1:t.month=void 0;case 2:t.day=void 0,t.weekday=void 0;case 3:t.hour=void 0,t.minute=void 0,t.second=void 0}return t}function bD(e,t){return`${e}:${JSON.stringify(wD(t))}`}function wD(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null).sort(([t],[r])=>t.localeCompare(r)))}function xD(e,t,r){let n=yD(e.precision,r),o=bD(t,n);return vr.cache.has(o)||(vr.cache.size>=64&&vr.cache.clear(),vr.cache.set(o,new Intl.DateTimeFormat(t,n))),vr.cache.get(o)}function vD(e){let{locale:t,weekday:r,month:n,year:o}=e.resolvedOptions(),s=nw[t];if(s==null)return null;let i=r||n==="long"?"long":!n||o==="2-digit"?"short":"medium";return{approximate:s.date.approximate[i],uncertain:s.date.uncertain[i]}}function $D(e){return e==="day"||e==="month"||e==="year"}function kD(e,t){let r="";for(let{type:n,value:o}of t)r+=$D(n)&&e.unspecified.is(n)?o.replace(/./g,"X"):o;return r}function vr(e,t="en-US",r={}){e.timeZone&&!r.timeZone&&(r={timeZoneName:"short",...r,timeZone:e.timeZone});let n=xD(e,t,r),o=vD(n);if(!e.isEDTF||o==null)return n.format(e);if(e.type==="Interval"){if(e.finite)return n.formatRange(e.lower,e.upper);throw new Error("cannot format infinite intervals")}let s=!e.unspecified.value||!n.formatToParts?n.format(e):kD(e,n.formatToParts(e));return e.approximate.value&&(s=o.approximate.replace("%D",s)),e.uncertain.value&&(s=o.uncertain.replace("%D",s)),s}vr.cache=new Map;var{abs:SD}=Math,{isArray:_D}=Array,ow=new WeakMap,sw=new WeakMap,iw=new WeakMap,aw=new WeakMap,cw=new WeakMap,TD=[M.YMD,M.Y,M.YM,M.YMD],be=class e extends globalThis.Date{constructor(...t){let r=0,n,o,s,i;switch(t.length){case 0:break;case 1:switch(typeof t[0]){case"number":break;case"string":t=[e.parse(t[0])];case"object":_D(t[0])&&(t[0]={values:t[0]});{let a=t[0];if(J(a!=null),a.type&&J.equal("Date",a.type),a.values&&a.values.length){if(r=a.values.length,t=a.values.slice(),t.length<2&&t.push(0),a.offset){for(t.length<3&&t.push(1);t.length<5;)t.push(0);t[4]=t[4]-a.offset}t=[ee.UTC(...t)]}({uncertain:n,approximate:o,unspecified:s,timeZone:i}=a)}break;default:throw new RangeError("Invalid time value")}break;default:r=t.length}super(...t),this.precision=r,this.uncertain=n,this.approximate=o,this.unspecified=s,this.timeZone=i}set precision(t){ow.set(this,t>3?0:Number(t))}get precision(){return ow.get(this)}set uncertain(t){sw.set(this,this.bits(t))}get uncertain(){return sw.get(this)}set approximate(t){iw.set(this,this.bits(t))}get approximate(){return iw.get(this)}set unspecified(t){aw.set(this,new M(t))}get unspecified(){return aw.get(this)}set timeZone(t){cw.set(this,t)}get timeZone(){return cw.get(this)}get atomic(){return!(this.precision||this.unspecified.value)}get min(){if(this.unspecified.value&&this.year<0){let t=this.unspecified.max(this.values.map(e.pad));return t[0]=-t[0],new e({values:t}).getTime()}return this.getTime()}get max(){return this.atomic?this.getTime():this.next().getTime()-1}get year(){return this.getUTCFullYear()}get month(){return this.getUTCMonth()}get date(){return this.getUTCDate()}get hours(){return this.getUTCHours()}get minutes(){return this.getUTCMinutes()}get seconds(){return this.getUTCSeconds()}get values(){switch(this.precision){case 1:return[this.year];case 2:return[this.year,this.month];case 3:return[this.year,this.month,this.date];default:return[this.year,this.month,this.date,this.hours,this.minutes,this.seconds]}}next(t=1){let{values:r,unspecified:n,uncertain:o,approximate:s}=this;if(n.value){let i=r[0]<0;r=t<0^i?n.min(r.map(e.pad)):n.max(r.map(e.pad)),i&&(r[0]=-r[0])}return r.push(r.pop()+t),new e({values:r,unspecified:n,uncertain:o,approximate:s})}prev(t=1){return this.next(-t)}*[Symbol.iterator](){let t=this;for(;t<=this.max;)yield t,t=t.next()}toEDTF(){if(!this.precision)return this.toISOString();let t=this.year<0?"-":"",r=this.values.map(e.pad);return this.unspecified.value?t+this.unspecified.masks(r).join("-"):(this.uncertain.value&&(r=this.uncertain.marks(r,"?")),this.approximate.value&&(r=this.approximate.marks(r,"~").map(n=>n.replace(/(~\?)|(\?~)/,"%"))),t+r.join("-"))}format(...t){return vr(this,...t)}static pad(t,r=0){if(!r){let n=SD(t);return n<10?`000${n}`:n<100?`00${n}`:n<1e3?`0${n}`:`${n}`}return r===1&&(t=t+1),t<10?`0${t}`:`${t}`}bits(t){return t===!0&&(t=TD[this.precision]),new M(t)}};G1(be,ee);var Ys=be.pad;var{abs:AD}=Math,lw=new WeakMap,uw=new WeakMap,lc=class e extends ee{constructor(t){switch(super(),lw.set(this,[]),typeof t){case"number":this.year=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),J(t!==null),t.type&&J.equal("Year",t.type),J(t.values),J(t.values.length),this.year=t.values[0],this.significant=t.significant;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid year value")}}get year(){return this.values[0]}set year(t){this.values[0]=Number(t)}get significant(){return uw.get(this)}set significant(t){uw.set(this,Number(t))}get values(){return lw.get(this)}get min(){return ee.UTC(this.year,0)}get max(){return ee.UTC(this.year+1,0)-1}toEDTF(){let t=AD(this.year),r=this.significant?`S${this.significant}`:"";return t<=9999?`${this.year<0?"-":""}${Ys(this.year)}${r}`:`Y${this.year}${r}`}};var{abs:dw,floor:ED}=Math,fw=new WeakMap,uc=class e extends ee{constructor(t){switch(super(),fw.set(this,[]),this.uncertain=!1,this.approximate=!1,typeof t){case"number":this.decade=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),J(t!==null),t.type&&J.equal("Decade",t.type),J(t.values),J(t.values.length===1),this.decade=t.values[0],this.uncertain=!!t.uncertain,this.approximate=!!t.approximate;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid decade value")}}get decade(){return this.values[0]}set decade(t){t=ED(Number(t)),J(dw(t)<1e3,`invalid decade: ${t}`),this.values[0]=t}get year(){return this.values[0]*10}set year(t){this.decade=t/10}get values(){return fw.get(this)}get min(){return be.UTC(this.year,0)}get max(){return be.UTC(this.year+10,0)-1}toEDTF(){let t=e.pad(this.decade);return this.uncertain&&(t=t+"?"),this.approximate&&(t=(t+"~").replace(/\?~/,"%")),t}static pad(t){let r=dw(t),n=r===t?"":"-";return r<10?`${n}00${r}`:r<100?`${n}0${r}`:`${t}`}};var{abs:mw,floor:CD}=Math,pw=new WeakMap,dc=class e extends ee{constructor(t){switch(super(),pw.set(this,[]),this.uncertain=!1,this.approximate=!1,typeof t){case"number":this.century=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),J(t!==null),t.type&&J.equal("Century",t.type),J(t.values),J(t.values.length===1),this.century=t.values[0],this.uncertain=!!t.uncertain,this.approximate=!!t.approximate;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid century value")}}get century(){return this.values[0]}set century(t){t=CD(Number(t)),J(mw(t)<100,`invalid century: ${t}`),this.values[0]=t}get year(){return this.values[0]*100}set year(t){this.century=t/100}get values(){return pw.get(this)}get min(){return be.UTC(this.year,0)}get max(){return be.UTC(this.year+100,0)-1}toEDTF(){let t=e.pad(this.century);return this.uncertain&&(t=t+"?"),this.approximate&&(t=(t+"~").replace(/\?~/,"%")),t}static pad(t){let r=mw(t),n=r===t?"":"-";return r<10?`${n}0${r}`:`${t}`}};var hw=new WeakMap,gw=new WeakMap,yw=new WeakMap,bw=new WeakMap,xo=class e extends ee{constructor(t){super();let r,n,o;switch(yw.set(this,[]),typeof t){case"number":this.year=t,this.season=arguments[1]||21;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),J(t!==null),t.type&&J.equal("Season",t.type),J(t.values),J.equal(2,t.values.length),this.year=t.values[0],this.season=t.values[1],{unspecified:o,uncertain:r,approximate:n}=t;break;case"undefined":this.year=new Date().getUTCFullYear(),this.season=21;break;default:throw new RangeError("Invalid season value")}this.unspecified=o,this.uncertain=r,this.approximate=n}get year(){return this.values[0]}set year(t){this.values[0]=Number(t)}get season(){return this.values[1]}set season(t){this.values[1]=ww(Number(t))}get values(){return yw.get(this)}set uncertain(t){gw.set(this,new M(t))}get uncertain(){return gw.get(this)}set approximate(t){hw.set(this,new M(t))}get approximate(){return hw.get(this)}set unspecified(t){bw.set(this,new M(t))}get unspecified(){return bw.get(this)}next(t=1){let{season:r,year:n,unspecified:o,approximate:s,uncertain:i}=this;switch(!0){case(r>=21&&r<=36):[n,r]=zf(n,r,t,r-(r-21)%4,4);break;case(r>=37&&r<=39):[n,r]=zf(n,r,t,37,3);break;case(r>=40&&r<=41):[n,r]=zf(n,r,t,40,2);break;default:throw new RangeError(`Cannot compute next/prev for season ${r}`)}return new e({values:[n,r],approximate:s,uncertain:i,unspecified:o})}prev(t=1){return this.next(-t)}get min(){switch(this.season){case 21:case 25:case 32:case 33:case 40:case 37:return ee.UTC(this.year,0);case 22:case 26:case 31:case 34:return ee.UTC(this.year,3);case 23:case 27:case 30:case 35:case 41:return ee.UTC(this.year,6);case 24:case 28:case 29:case 36:return ee.UTC(this.year,9);case 38:return ee.UTC(this.year,4);case 39:return ee.UTC(this.year,8);default:return ee.UTC(this.year,0)}}get max(){let[t]=this.unspecified.max([Ys(this.year)]);switch(this.season){case 21:case 25:case 32:case 33:return ee.UTC(t,3)-1;case 22:case 26:case 31:case 34:case 40:return ee.UTC(t,6)-1;case 23:case 27:case 30:case 35:return ee.UTC(t,9)-1;case 24:case 28:case 29:case 36:case 41:case 39:return ee.UTC(t+1,0)-1;case 37:return ee.UTC(t,5)-1;case 38:return ee.UTC(t,9)-1;default:return ee.UTC(t+1,0)-1}}toEDTF(){let t=this.year<0?"-":"",r=[Ys(this.year),String(this.season)];return this.unspecified.value?t+this.unspecified.masks(r).join("-"):(this.uncertain.value&&(r=this.uncertain.marks(r,"?")),this.approximate.value&&(r=this.approximate.marks(r,"~").map(n=>n.replace(/(~\?)|(\?~)/,"%"))),t+r.join("-"))}};function ww(e){if(isNaN(e)||e<21||e===1/0)throw new RangeError(`invalid division of year: ${e}`);return e}function zf(e,t,r,n,o){let s=t+r-n;return[e+Math.floor(s/o),ww(n+(s%o+o)%o)]}var xw=new WeakMap,fc=class e extends ee{constructor(...t){switch(super(),xw.set(this,[null,null]),t.length){case 2:this.lower=t[0],this.upper=t[1];break;case 1:switch(typeof t[0]){case"string":t[0]=e.parse(t[0]);case"object":Array.isArray(t[0])&&(t[0]={values:t[0]});{let[r]=t;J(r!==null),r.type&&J.equal("Interval",r.type),J(r.values),J(r.values.length<3),this.lower=r.values[0],this.upper=r.values[1],this.earlier=r.earlier,this.later=r.later}break;default:this.lower=t[0]}break;case 0:break;default:throw new RangeError(`invalid interval value: ${t}`)}}get lower(){return this.values[0]}set lower(t){if(t==null)return this.values[0]=null;if(t===1/0||t===-1/0)return this.values[0]=1/0;if(t=vw(t),t>=this.upper&&this.upper!=null)throw new RangeError(`invalid lower bound: ${t}`);this.values[0]=t}get upper(){return this.values[1]}set upper(t){if(t==null)return this.values[1]=null;if(t===1/0)return this.values[1]=1/0;if(t=vw(t),this.lower!==null&&this.lower!==1/0&&t<=this.lower)throw new RangeError(`invalid upper bound: ${t}`);this.values[1]=t}get finite(){return this.lower!=null&&this.lower!==1/0&&this.upper!=null&&this.upper!==1/0}get precision(){return this.lower?.precision??this.upper?.precision??0}*[Symbol.iterator](){if(!this.finite)throw Error("cannot iterate infinite interval");yield*this.lower.through(this.upper)}get values(){return xw.get(this)}get min(){let t=this.lower;return t?t===1/0?-1/0:t.min:null}get max(){let t=this.upper;return t?t===1/0?1/0:t.max:null}get isEDTFInterval(){return!0}toEDTF(){return this.values.map(t=>t===1/0?"..":t?t.edtf:"").join("/")}};function vw(e){try{return be.from(e)}catch{return xo.from(e)}}var{isArray:vo}=Array,$w=new WeakMap,$o=class extends ee{constructor(...t){if(super(),$w.set(this,[]),t.length>1&&(t=[t]),t.length)switch(typeof t[0]){case"string":t[0]=new.target.parse(t[0]);case"object":vo(t[0])&&(t[0]={values:t[0]});{let[r]=t;J(r!==null),r.type&&J.equal(this.type,r.type),J(r.values),this.concat(...r.values),this.earlier=!!r.earlier,this.later=!!r.later}break;default:throw new RangeError(`invalid ${this.type} value: ${t}`)}}get values(){return $w.get(this)}get length(){return this.values.length}get empty(){return this.length===0}get first(){let t=this.values[0];return vo(t)?t[0]:t}get last(){let t=this.values[this.length-1];return vo(t)?t[0]:t}clear(){return this.values.length=0,this}concat(...t){for(let r of t)this.push(r);return this}push(t){return vo(t)?(J.equal(2,t.length),this.values.push(t.map(r=>be.from(r)))):this.values.push(be.from(t))}*[Symbol.iterator](){for(let t of this.values)vo(t)?yield*t[0].through(t[1]):yield t}get min(){return this.earlier?-1/0:this.empty?0:this.first.min}get max(){return this.later?1/0:this.empty?0:this.last.max}content(){return this.values.map(t=>vo(t)?t.map(r=>r.edtf).join(".."):t.edtf).join(",")}toEDTF(){return this.wrap(this.empty?"":`${this.earlier?"..":""}${this.content()}${this.later?"..":""}`)}wrap(t){return`{${t}}`}};var mc=class extends $o{static parse(t){return qn(t,{types:["Set"]})}get type(){return"Set"}wrap(t){return`[${t}]`}};var RD=/^\d{5,}$/;function jf(...e){if(!e.length)return new be;if(e.length===1)switch(typeof e[0]){case"object":return new(pc[e[0].type]||be)(e[0]);case"number":return new be(e[0]);case"string":if(RD.test(e[0]))return new be(Number(e[0]))}let t=qn(...e);return new pc[t.type](t)}function De(e){return Object.assign(Object.create(null),e)}var PD=`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/),Sw="twenty thirty forty fifty sixty seventy eighty ninety".split(" "),hc=new Map([...PD.map((e,t)=>[e,t]),...Sw.map((e,t)=>[e,20+10*t])]),_w=new Map([["dozen",12],["hundred",100],["thousand",1e3],["million",1e6],["billion",1e9],["trillion",1e12]]);function ko(e){let t=e,r=0,n,o=1,s=!1;for(;;){let a=n!==void 0&&n>=1&&!s?Bf(t):void 0;a&&(n=(n??0)+a.number,t=a.rest);let c=/^[ -]?(?:and )?([A-Za-z]+)/.exec(t),l=c?.[1]?.toLowerCase()??"",u=hc.get(l),d=_w.get(l.replace(/s$/,""));if(!c)break;if(d!==void 0&&(n!==void 0||r>0||/^(?:hundred|thousand|million|billion)$/.test(l)))d>=1e3?(r+=(n??(r>0?0:1))*d,n=void 0):n=(n??(r>0?0:1))*d,o=d,s=!1;else if(u!==void 0&&OD(u,n,s))n=(n??0)+u;else if(l==="half"&&n===void 0&&r===0)n=.5;else if(/^an?$/.test(l)&&(n===.5||n===void 0&&r===0))s=n===void 0,n??=1;else break;t=t.slice(c[0].length)}return(n!==void 0||r>0)&&!s?{number:r+(n??0),scale:o,rounding:.5,rest:t}:void 0}var Tw=De({"\xBD":.5,"\xBC":.25,"\xBE":.75,"\u2153":1/3,"\u2154":2/3}),gc=De({half:2,third:3,quarter:4,fourth:4,fifth:5,tenth:10});function Aw(e){let t=/^[½¼¾⅓⅔]/.exec(e)?.[0],r=/^(an?|one|two|three|four|seven|nine)[ -](third|quarter|fifth|tenth)(s)?(?![A-Za-z-])/i.exec(e),n=/^an?$/i.test(r?.[1]??"")?1:hc.get(r?.[1]?.toLowerCase()??"")??0;if(t===void 0&&(!r||n>1!=(r[3]==="s")))return;let o=t===void 0?n/(gc[r?.[2]?.toLowerCase()??""]??1):Tw[t]??0,s=e.slice((t??r?.[0]??"").length),i=/^ (million|billion|trillion)\b/i.exec(s),a=_w.get(i?.[1]?.toLowerCase()??"")??1;return{number:o*a,scale:a,rounding:o*a*.05,rest:s.slice(i?.[0].length??0)}}function Bf(e){let t=/^ ?([½¼¾⅓⅔])|^[ -]and[ -](?:an?|one)[ -](half|quarter|third)(?![A-Za-z])/i.exec(e);if(!t)return;let[r,n,o]=t;return{number:n===void 0?1/(gc[o?.toLowerCase()??""]??1):Tw[n]??0,rest:e.slice(r.length)}}function OD(e,t,r){return t===void 0?!0:r||t===.5||e===0?!1:e<10?t%10===0&&t%100!==10:t%100===0}var kw=new Map([["first",1],["second",2],["third",3],["fifth",5],["eighth",8],["ninth",9],["twelfth",12]]);function Nn(e){let[,t="",r=""]=/^(?:([a-z]+ty)-)?([a-z]+)$/.exec(e.toLowerCase())??[],n=kw.get(r)??hc.get(r.replace(/ieth$/,"y").replace(/(?<!ie)th$/,""));return t===""?n!==void 0&&(kw.has(r)||r.endsWith("th"))?n:void 0:n!==void 0&&n<10&&Sw.includes(t)?(hc.get(t)??0)+n:void 0}var qD=new Map([["hundred",100],["thousand",1e3],["million",1e6],["billion",1e9],["trillion",1e12],["dozen",12],["k",1e3],["m",1e6],["bn",1e9]]),yc=new Map([["US$","USD"],["A$","AUD"],["AU$","AUD"],["C$","CAD"],["CA$","CAD"],["HK$","HKD"],["NZ$","NZD"],["S$","SGD"],["NT$","TWD"],["R$","BRL"],["$","USD"],["\u20AC","EUR"],["\xA3","GBP"],["\xA5","JPY"],["\u20A9","KRW"],["\u20B9","INR"],["\u20BD","RUB"],["\u20BA","TRY"],["\u20AB","VND"],["\u0E3F","THB"],["\u20AA","ILS"],["\u20B1","PHP"],["\u20B4","UAH"]]),Wf=new Set([...yc.values(),..."CNY CHF SEK NOK DKK PLN CZK HUF RON MXN ARS CLP COP ZAR NGN KES EGP SAR AED PKR BDT IDR MYR".split(" ")]),ND=[[/^(?:about|around|roughly|approximately|approx\.?|some|circa|c\.|ca\.|~|≈)\s*/i,"about"],[/^(?:nearly|almost|just under|close to)\s+/i,"nearly"],[/^(?:at least|no fewer than|no less than|not less than|minimum of|a minimum of|≥|>=)\s*/i,"at least"],[/^(?:more than|greater than|over|above|in excess of|upwards of|>)\s*/i,"more than"],[/^(?:at most|up to|no more than|not more than|a maximum of|maximum of|≤|<=)\s*/i,"at most"],[/^(?:less than|fewer than|under|below|<)\s*/i,"less than"]];function er(e){let t=e.trim().replace(/[\u2012-\u2015\u2212]/g,"-").replace(/\s+/g," "),r=ID(t);if(r)return r;let n=ND.find(([u])=>u.test(t)),o=n?t.replace(n[0],""):t,s=/^(?:between|from) /i.exec(o),i=Cw(s?o.slice(s[0].length):o);if(!i)return;let a=(s?/^ ?(?:-|to|and) ?/i:/^ ?(?:-|to|or) ?/i).exec(i.rest),c=a?Cw(i.rest.slice(a[0].length)):void 0;if(!c)return Ew(i,i.number,n?.[1]);let l=i.scale===1&&i.number<c.number/c.scale?c.scale:1;return Ew({...i,...c,number:c.number},i.number*l,n?.[1])}function bc(e){return e.replace(/^((?:about|nearly|almost|less than|more than|over|under) )?an? /i,(t,r="")=>`${r}1 `)}var Ks=De({tens:10,dozens:12,scores:20,hundreds:100,thousands:1e3,millions:1e6,billions:1e9});function ID(e){let t=/^(?:(tens|dozens|scores|hundreds|thousands) of )?(tens|dozens|scores|hundreds|thousands|millions|billions|several|a few)\b(?: of(?= ))?/i.exec(e);if(!t)return;let[r,n="",o=""]=t;return{min:2*((Ks[n.toLowerCase()]??1)*(Ks[o.toLowerCase()]??1)),max:Number.POSITIVE_INFINITY,openMin:!1,openMax:!1,rounding:0,leeway:0,rest:e.slice(r.length).trim()}}function Ew({number:e,rounding:t,currency:r,rest:n},o,s){let i=/^(?: (?:or more|or over|and more)\b|\+)/i.exec(n),a=/^ (?:or less|or fewer|or under)\b/i.exec(n),c=i?"at least":a?"at most":s,l={below:c==="at most"||c==="less than",above:c==="at least"||c==="more than"},u=c==="about"||c==="nearly"?Math.abs(o)/10:0,d=c==="about"?Math.abs(e)/10:0;return{min:l.below?Number.NEGATIVE_INFINITY:o-u,max:l.above?Number.POSITIVE_INFINITY:e+d,openMin:c==="more than",openMax:c==="less than",rounding:t,leeway:MD(Math.abs(e),t),rest:n.slice((i??a)?.[0].length??0).trim(),...r!==void 0&&{currency:r}}}function MD(e,t){let r=Math.round(e/(2*t)),n=t;for(;r>0&&r%10===0;r/=10)n*=10;return Math.max(Math.min(n,e/20),Math.min(t,e/10))}function Cw(e){let t=/^([+-])\s*/.exec(e),r=e.slice(t?.[0].length??0),n=new RegExp("^(?:[A-Z]{1,2}\\$|\\p{Sc}|[A-Z]{3}(?=\\s?\\d))","u").exec(r)?.[0],o=n===void 0?void 0:yc.get(n)??n;if(o!==void 0&&/^[A-Z]{3}$/.test(n??"")&&!Wf.has(o))return;n!==void 0&&(r=r.slice(n.length).trimStart());let s=Aw(r)??DD(r)??ko(r);if(!s)return;let i=(t?.[1]==="-"?-1:1)*s.number;return o===void 0&&s.rest===""&&r.endsWith("m")?{...s,number:i/1e6,scale:1,rounding:s.rounding/1e6,rest:"m"}:{...s,number:i,...o!==void 0&&{currency:o}}}function DD(e){let t=/^(\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?!\d)|\d+)?(\.\d+)?/.exec(e);if(!t?.[0])return;let r=Math.max(0,(t[2]?.length??0)-1),n=e.slice(t[0].length),o=r===0?Bf(n):void 0,s=Number((t[1]??"").replace(/\D/g,"")+(t[2]??""))+(o?.number??0);if(n=o?.rest??n,new RegExp("^(?:[\\d,.]*\\d|\\p{L}{4,}\\d)","u").test(n))return;let i=FD(n);return n=i.rest,{number:s*i.factor,scale:i.factor,rounding:i.factor*10**-r/2,rest:n}}function FD(e){let t=1,r=e;for(;;){let n=/^[\s-]*(hundred|thousand|million|billion|trillion|dozen|bn|m|k)s?\b/i.exec(r),o=n?.[1]?.toLowerCase()??"";if(!n||o.length===1&&/[\s-]/.test(n[0]))return{factor:t,rest:r};t*=qD.get(o)??1,r=r.slice(n[0].length)}}var Gr=864e5;function ze(e){if(e.includes("T"))return;let t=/^[[{](.*)[\]}]$/.exec(e);if(t)return LD((t[1]??"").split(/,|\.\./).map(o=>o.trim()));let r=/^(-?[\dX]{4}(?:-[\dX]{2}){0,2})([~%?])$/.exec(e),n=zD(r?.[1]??e);return!n||!r||r[2]==="?"?n:HD(r[1]??"",n)}function LD(e){let r=e.map(n=>n===""?void 0:ze(n)).filter(n=>n!==void 0);if(!(r.length===0||r.length<e.filter(n=>n!=="").length))return{min:e[0]===""?Number.NEGATIVE_INFINITY:Math.min(...r.map(({min:n})=>n)),max:e.at(-1)===""?Number.POSITIVE_INFINITY:Math.max(...r.map(({max:n})=>n))}}function zD(e){return BD(e)??jD(e)??UD(e)}function jD(e){let t=/^([12]\d{3})-2([1-4])$/.exec(e);if(!t)return;let[r,n]=[Number(t[1]),Number(t[2])];return{min:Ae(r,n===4?-1:3*n-1,1),max:Ae(r,3*n+4,1)-1}}function BD(e){let t=/^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(e);if(!t)return;let[r,n,o]=[Number(t[1]),Number(t[2]??1),Number(t[3]??1)],s=xc(r,n,o);return!s||t[3]!==void 0?s:{min:s.min,max:Ae(r+(t[2]===void 0?1:0),n+(t[2]===void 0?0:1),1)-1}}function xc(e,t,r){let n=Ae(e,t,r),o=So(n);if(!(o.year!==e||o.month!==t||o.day!==r))return{min:n,max:n}}var WD=/[^\dXYESTZ?~%.,:/[\]{}+\s-]|^[^\dX]*$/;function UD(e){if(!(WD.test(e)||/^\d+$/.test(e)))try{let{min:t,max:r}=jf(e);return Number.isNaN(t)||Number.isNaN(r)?void 0:{min:Math.floor(t/Gr),max:Math.floor(r/Gr)}}catch{return}}function HD(e,{min:t,max:r}){let n=e.replace(/^-/,"").split("-").length;if(n===3)return{min:t-1,max:r+1};let o=n===2?1:12;return{min:tr(t,-o),max:tr(r+1,o)-1}}function So(e){let t=new Date(e*Gr);return{year:t.getUTCFullYear(),month:t.getUTCMonth()+1,day:t.getUTCDate()}}function Ae(e,t,r){return Math.floor(Date.UTC(e,t-1,r)/Gr)}function tr(e,t){let r=new Date(e*Gr),n=new Date(Date.UTC(r.getUTCFullYear(),r.getUTCMonth()+t,1)),o=new Date(Date.UTC(n.getUTCFullYear(),n.getUTCMonth()+1,0)).getUTCDate();return Math.floor(n.getTime()/Gr)+Math.min(r.getUTCDate(),o)-1}function vc(e){let[t,r,...n]=e.split("/");if(t===void 0||r===void 0||n.length>0){let a=ze(e);return a&&{start:a,end:a}}let o={min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY},s=t===""||t===".."?o:ze(t),i=r===""||r===".."?o:ze(r);return s&&i&&s.min<=i.max?{start:s,end:i}:void 0}var Uf=new Map;function wc(e){let t=Uf.get(e)??VD(e);return Uf.size<ZD&&Uf.set(e,t),t}var ZD=1e3;function VD(e){let t=Math.floor(e),r=(e-t)*30.436875,n=Number.POSITIVE_INFINITY,o=0;for(let s=0;s<48;s++){let i=Math.floor(Date.UTC(2e3,s,1)/Gr),a=tr(i,t)-i+r;n=Math.min(n,a),o=Math.max(o,a)}return{min:n,max:o}}var _o=De({month:1,year:12,decade:120,century:1200}),YD=De({day:1,week:7,fortnight:14});function $c(e){let t=er(bc(e)),r=/^-?([a-z]+?)s?$/i.exec(t?.rest??"")?.[1]?.toLowerCase()??"";if(!t)return;let{min:n,max:o}=t,s=_o[r],i=YD[r];if(s!==void 0)return{min:Number.isFinite(n)?wc(Math.max(0,(n-.5)*s)).min:0,max:Number.isFinite(o)?wc((o+1)*s).max-1:o};if(/^(?:hour|minute|second|hr|min|sec|h)$/.test(r)){let a=r.startsWith("h")?24:r.startsWith("m")?1440:86400;return{min:Number.isFinite(n)?Math.floor(n/a):0,max:Math.ceil(o/a)}}if(i!==void 0)return{min:Number.isFinite(n)?Math.ceil(Math.max(0,n*i-(i>1?i/2:0))):0,max:Number.isFinite(o)?Math.floor(o*i+(i>1?i-1:0)):o}}function Jr({min:e,max:t}){let[r,n]=[e,t].map(o=>Number.isFinite(o)?new Date(o*Gr).toISOString().slice(0,10):"..");if(r===void 0||n===void 0||r===n)return r??"";for(let o of[4,7]){let s=ze(r.slice(0,o));if(s&&s.min===e&&s.max===t)return r.slice(0,o)}return`${r}/${n}`}function kc(e,t,r,n){let o=n<0?Ae(e,t+1,1)-7:Ae(e,t,1)+7*(n-1);return o+((r-To(o))%7+7)%7}function To(e){return((e+4)%7+7)%7}var Rw=[[[["deg",1]],[["mm2",1],["cm2",100],["m2",1e6],["km2",1e12]],[["bits",1],["B",8],["KB",8e3],["MB",8e6],["GB",8e9],["TB",8e12],["PB",8e15]],[["J",1],["Wh",3600],["kWh",36e5],["MWh",36e8],["GWh",36e11]],[["N",1]],[["Hz",1],["kHz",1e3],["MHz",1e6],["GHz",1e9],["THz",1e12],["PHz",1e15]],[["lux",1],["\xB5lx",1e-6],["nlx",1e-9],["klx",1e3]],[["mm",1],["cm",10],["m",1e3],["km",1e6]],[["cd/m\xB2",1]],[["cd",1]],[["mg",1],["g",1e3],["kg",1e6]],[["W",1],["kW",1e3],["MW",1e6],["GW",1e9],["TW",1e12],["PW",1e15]],[["Pa",1]],[["C",1]],[["fs",1],["ps",1e3],["ns",1e6],["\xB5s",1e9],["ms",1e12],["s",1e15],["min",6e16],["h",36e17],["d",864e17],["y",31536e18]],[["mL",1],["L",1e3]]],[[["deg",1]],[["sq in",1],["sq ft",144],["ac",6272640],["sq mi",4014489600]],[["bits",1],["B",8],["KiB",8192],["MiB",8388608],["GiB",8589934592],["TiB",8796093022208],["PiB",9007199254740992]],[["J",1],["Wh",3600],["kWh",36e5],["MWh",36e8],["GWh",36e11]],[["lbf",1]],[["Hz",1],["kHz",1e3],["MHz",1e6],["GHz",1e9],["THz",1e12],["PHz",1e15]],[["lux",1],["\xB5lx",1e-6],["nlx",1e-9],["klx",1e3]],[["in",1],["ft",12],["yd",36],["mi",63360]],[["cd/m\xB2",1]],[["cd",1]],[["oz",1],["lb",16]],[["W",1],["kW",1e3],["MW",1e6],["GW",1e9],["TW",1e12],["PW",1e15]],[["psi",1]],[["F",1]],[["fs",1],["ps",1e3],["ns",1e6],["\xB5s",1e9],["ms",1e12],["s",1e15],["min",6e16],["h",36e17],["d",864e17],["y",31536e18]],[["tsp",1],["tbsp",3],["fl oz",6],["cup",48],["pt",96],["qt",192],["gal",768]]]];var $r={radian:[0,1],radians:[0,1],rad:[0,1],rads:[0,1],r:[0,1],turn:[0,2*Math.PI],turns:[0,2*Math.PI],degree:[0,Math.PI/180],degrees:[0,Math.PI/180],deg:[0,Math.PI/180],degs:[0,Math.PI/180],"\xB0":[0,Math.PI/180],gradian:[0,Math.PI/200],gradians:[0,Math.PI/200],gon:[0,Math.PI/200],gons:[0,Math.PI/200],grad:[0,Math.PI/200],grads:[0,Math.PI/200],grade:[0,Math.PI/200],grades:[0,Math.PI/200],arcminute:[0,Math.PI/10800],arcminutes:[0,Math.PI/10800],"minutes of arc":[0,Math.PI/10800],arcmin:[0,Math.PI/10800],arcmins:[0,Math.PI/10800],arcsecond:[0,Math.PI/648e3],arcseconds:[0,Math.PI/648e3],"seconds of arc":[0,Math.PI/648e3],arcsec:[0,Math.PI/648e3],arcsecs:[0,Math.PI/648e3],"square meter":[1,1],"square meters":[1,1],"square metre":[1,1],"square metres":[1,1],"m\xB2":[1,1],m2:[1,1],"square petameter":[1,1e30],"square petametre":[1,1e30],"square petameters":[1,1e30],"square petametres":[1,1e30],"Pm\xB2":[1,1e30],Pm2:[1,1e30],"square terameter":[1,1e24],"square terametre":[1,1e24],"square terameters":[1,1e24],"square terametres":[1,1e24],"Tm\xB2":[1,1e24],Tm2:[1,1e24],"square gigameter":[1,1e18],"square gigametre":[1,1e18],"square gigameters":[1,1e18],"square gigametres":[1,1e18],"Gm\xB2":[1,1e18],Gm2:[1,1e18],"square megameter":[1,1e12],"square megametre":[1,1e12],"square megameters":[1,1e12],"square megametres":[1,1e12],"Mm\xB2":[1,1e12],Mm2:[1,1e12],"square kilometer":[1,1e6],"square kilometre":[1,1e6],"square kilometers":[1,1e6],"square kilometres":[1,1e6],"km\xB2":[1,1e6],km2:[1,1e6],"square hectometer":[1,1e4],"square hectometre":[1,1e4],"square hectometers":[1,1e4],"square hectometres":[1,1e4],"hm\xB2":[1,1e4],hm2:[1,1e4],"square decameter":[1,100],"square decametre":[1,100],"square decameters":[1,100],"square decametres":[1,100],"dam\xB2":[1,100],dam2:[1,100],"square decimeter":[1,.01],"square decimetre":[1,.01],"square decimeters":[1,.01],"square decimetres":[1,.01],"dm\xB2":[1,.01],dm2:[1,.01],"square centimeter":[1,1e-4],"square centimetre":[1,1e-4],"square centimeters":[1,1e-4],"square centimetres":[1,1e-4],"cm\xB2":[1,1e-4],cm2:[1,1e-4],"square millimeter":[1,1e-6],"square millimetre":[1,1e-6],"square millimeters":[1,1e-6],"square millimetres":[1,1e-6],"mm\xB2":[1,1e-6],mm2:[1,1e-6],"square micrometer":[1,1e-12],"square micrometre":[1,1e-12],"square micrometers":[1,1e-12],"square micrometres":[1,1e-12],"\u03BCm\xB2":[1,1e-12],"\xB5m\xB2":[1,1e-12],\u03BCm2:[1,1e-12],\u00B5m2:[1,1e-12],"square nanometer":[1,1e-18],"square nanometre":[1,1e-18],"square nanometers":[1,1e-18],"square nanometres":[1,1e-18],"nm\xB2":[1,1e-18],nm2:[1,1e-18],"square picometer":[1,1e-24],"square picometre":[1,1e-24],"square picometers":[1,1e-24],"square picometres":[1,1e-24],"pm\xB2":[1,1e-24],pm2:[1,1e-24],"square femtometer":[1,1e-30],"square femtometre":[1,1e-30],"square femtometers":[1,1e-30],"square femtometres":[1,1e-30],"fm\xB2":[1,1e-30],fm2:[1,1e-30],acre:[1,4046.8564224],acres:[1,4046.8564224],ac:[1,4046.8564224],centiare:[1,1],centiares:[1,1],ca:[1,1],deciare:[1,10],deciares:[1,10],da:[1,10],are:[1,100],ares:[1,100],decare:[1,1e3],decares:[1,1e3],daa:[1,1e3],hectare:[1,1e4],hectares:[1,1e4],ha:[1,1e4],"square foot":[1,.09290304],"square feet":[1,.09290304],"sq ft":[1,.09290304],"ft\xB2":[1,.09290304],ft2:[1,.09290304],"square inch":[1,64516e-8],"square inches":[1,64516e-8],"sq in":[1,64516e-8],"in\xB2":[1,64516e-8],in2:[1,64516e-8],"square yard":[1,.83612736],"square yards":[1,.83612736],"sq yd":[1,.83612736],"yd\xB2":[1,.83612736],yd2:[1,.83612736],"square mile":[1,2589988110336e-6],"square miles":[1,2589988110336e-6],"sq mi":[1,2589988110336e-6],"mi\xB2":[1,2589988110336e-6],mi2:[1,2589988110336e-6],m\u01D4:[1,666.6666666666666],mu:[1,666.6666666666666],bit:[2,1],bits:[2,1],b:[2,1],pebibit:[2,0x4000000000000],pebibits:[2,0x4000000000000],Pib:[2,0x4000000000000],tebibit:[2,1099511627776],tebibits:[2,1099511627776],Tib:[2,1099511627776],gibibit:[2,1073741824],gibibits:[2,1073741824],Gib:[2,1073741824],mebibit:[2,1048576],mebibits:[2,1048576],Mib:[2,1048576],kibibit:[2,1024],kibibits:[2,1024],Kib:[2,1024],Kb:[2,1e3],KB:[2,8e3],petabit:[2,1e15],petabits:[2,1e15],Pb:[2,1e15],terabit:[2,1e12],terabits:[2,1e12],Tb:[2,1e12],gigabit:[2,1e9],gigabits:[2,1e9],Gb:[2,1e9],megabit:[2,1e6],megabits:[2,1e6],Mb:[2,1e6],kilobit:[2,1e3],kilobits:[2,1e3],kb:[2,1e3],hectobit:[2,100],hectobits:[2,100],hb:[2,100],decabit:[2,10],decabits:[2,10],dab:[2,10],decibit:[2,.1],decibits:[2,.1],db:[2,.1],centibit:[2,.01],centibits:[2,.01],cb:[2,.01],millibit:[2,.001],millibits:[2,.001],mb:[2,.001],microbit:[2,1e-6],microbits:[2,1e-6],\u03BCb:[2,1e-6],\u00B5b:[2,1e-6],nanobit:[2,1e-9],nanobits:[2,1e-9],nb:[2,1e-9],picobit:[2,1e-12],picobits:[2,1e-12],pb:[2,1e-12],femtobit:[2,1e-15],femtobits:[2,1e-15],fb:[2,1e-15],nibble:[2,4],nibbles:[2,4],semioctet:[2,4],semioctets:[2,4],halfbyte:[2,4],halfbytes:[2,4],byte:[2,8],bytes:[2,8],octect:[2,8],octects:[2,8],B:[2,8],pebibyte:[2,9007199254740992],pebibytes:[2,9007199254740992],PiB:[2,9007199254740992],tebibyte:[2,8796093022208],tebibytes:[2,8796093022208],TiB:[2,8796093022208],gibibyte:[2,8589934592],gibibytes:[2,8589934592],GiB:[2,8589934592],mebibyte:[2,8388608],mebibytes:[2,8388608],MiB:[2,8388608],kibibyte:[2,8192],kibibytes:[2,8192],KiB:[2,8192],petabyte:[2,8e15],petabytes:[2,8e15],PB:[2,8e15],terabyte:[2,8e12],terabytes:[2,8e12],TB:[2,8e12],gigabyte:[2,8e9],gigabytes:[2,8e9],GB:[2,8e9],megabyte:[2,8e6],megabytes:[2,8e6],MB:[2,8e6],kilobyte:[2,8e3],kilobytes:[2,8e3],kB:[2,8e3],hectobyte:[2,800],hectobytes:[2,800],hB:[2,800],decabyte:[2,80],decabytes:[2,80],daB:[2,80],decibyte:[2,.8],decibytes:[2,.8],dB:[2,.8],centibyte:[2,.08],centibytes:[2,.08],cB:[2,.08],millibyte:[2,.008],millibytes:[2,.008],mB:[2,.008],microbyte:[2,8e-6],microbytes:[2,8e-6],\u03BCB:[2,8e-6],\u00B5B:[2,8e-6],nanobyte:[2,8e-9],nanobytes:[2,8e-9],nB:[2,8e-9],picobyte:[2,8e-12],picobytes:[2,8e-12],pB:[2,8e-12],femtobyte:[2,8e-15],femtobytes:[2,8e-15],fB:[2,8e-15],hextet:[2,16],hextets:[2,16],joule:[3,1],joules:[3,1],J:[3,1],petajoule:[3,1e15],petajoules:[3,1e15],PJ:[3,1e15],terajoule:[3,1e12],terajoules:[3,1e12],TJ:[3,1e12],gigajoule:[3,1e9],gigajoules:[3,1e9],GJ:[3,1e9],megajoule:[3,1e6],megajoules:[3,1e6],MJ:[3,1e6],kilojoule:[3,1e3],kilojoules:[3,1e3],kJ:[3,1e3],hectojoule:[3,100],hectojoules:[3,100],hJ:[3,100],decajoule:[3,10],decajoules:[3,10],daJ:[3,10],decijoule:[3,.1],decijoules:[3,.1],dJ:[3,.1],centijoule:[3,.01],centijoules:[3,.01],cJ:[3,.01],millijoule:[3,.001],millijoules:[3,.001],mJ:[3,.001],microjoule:[3,1e-6],microjoules:[3,1e-6],\u03BCJ:[3,1e-6],\u00B5J:[3,1e-6],nanojoule:[3,1e-9],nanojoules:[3,1e-9],nJ:[3,1e-9],picojoule:[3,1e-12],picojoules:[3,1e-12],pJ:[3,1e-12],femtojoule:[3,1e-15],femtojoules:[3,1e-15],fJ:[3,1e-15],"watt-hour":[3,3600],"W\u22C5h":[3,3600],"W h":[3,3600],Wh:[3,3600],"petawatt-hour":[3,36e17],"petawatt-hours":[3,36e17],"PW\u22C5h":[3,36e17],"PW h":[3,36e17],PWh:[3,36e17],"terawatt-hour":[3,36e14],"terawatt-hours":[3,36e14],"TW\u22C5h":[3,36e14],"TW h":[3,36e14],TWh:[3,36e14],"gigawatt-hour":[3,36e11],"gigawatt-hours":[3,36e11],"GW\u22C5h":[3,36e11],"GW h":[3,36e11],GWh:[3,36e11],"megawatt-hour":[3,36e8],"megawatt-hours":[3,36e8],"MW\u22C5h":[3,36e8],"MW h":[3,36e8],MWh:[3,36e8],"kilowatt-hour":[3,36e5],"kilowatt-hours":[3,36e5],"kW\u22C5h":[3,36e5],"kW h":[3,36e5],kWh:[3,36e5],"hectowatt-hour":[3,36e4],"hectowatt-hours":[3,36e4],"hW\u22C5h":[3,36e4],"hW h":[3,36e4],hWh:[3,36e4],"decawatt-hour":[3,36e3],"decawatt-hours":[3,36e3],"daW\u22C5h":[3,36e3],"daW h":[3,36e3],daWh:[3,36e3],"deciwatt-hour":[3,360],"deciwatt-hours":[3,360],"dW\u22C5h":[3,360],"dW h":[3,360],dWh:[3,360],"centiwatt-hour":[3,36],"centiwatt-hours":[3,36],"cW\u22C5h":[3,36],"cW h":[3,36],cWh:[3,36],"milliwatt-hour":[3,3.6],"milliwatt-hours":[3,3.6],"mW\u22C5h":[3,3.6],"mW h":[3,3.6],mWh:[3,3.6],"microwatt-hour":[3,.0036],"microwatt-hours":[3,.0036],"\u03BCW\u22C5h":[3,.0036],"\xB5W\u22C5h":[3,.0036],"\u03BCW h":[3,.0036],"\xB5W h":[3,.0036],\u03BCWh:[3,.0036],\u00B5Wh:[3,.0036],"nanowatt-hour":[3,36e-7],"nanowatt-hours":[3,36e-7],"nW\u22C5h":[3,36e-7],"nW h":[3,36e-7],nWh:[3,36e-7],"picowatt-hour":[3,36e-10],"picowatt-hours":[3,36e-10],"pW\u22C5h":[3,36e-10],"pW h":[3,36e-10],pWh:[3,36e-10],"femtowatt-hour":[3,36e-13],"femtowatt-hours":[3,36e-13],"fW\u22C5h":[3,36e-13],"fW h":[3,36e-13],fWh:[3,36e-13],newton:[4,1],newtons:[4,1],N:[4,1],petanewton:[4,1e15],petanewtons:[4,1e15],PN:[4,1e15],teranewton:[4,1e12],teranewtons:[4,1e12],TN:[4,1e12],giganewton:[4,1e9],giganewtons:[4,1e9],GN:[4,1e9],meganewton:[4,1e6],meganewtons:[4,1e6],MN:[4,1e6],kilonewton:[4,1e3],kilonewtons:[4,1e3],kN:[4,1e3],hectonewton:[4,100],hectonewtons:[4,100],hN:[4,100],decanewton:[4,10],decanewtons:[4,10],daN:[4,10],decinewton:[4,.1],decinewtons:[4,.1],dN:[4,.1],centinewton:[4,.01],centinewtons:[4,.01],cN:[4,.01],millinewton:[4,.001],millinewtons:[4,.001],mN:[4,.001],micronewton:[4,1e-6],micronewtons:[4,1e-6],\u03BCN:[4,1e-6],\u00B5N:[4,1e-6],nanonewton:[4,1e-9],nanonewtons:[4,1e-9],nN:[4,1e-9],piconewton:[4,1e-12],piconewtons:[4,1e-12],pN:[4,1e-12],femtonewton:[4,1e-15],femtonewtons:[4,1e-15],fN:[4,1e-15],dyne:[4,1e-5],dynes:[4,1e-5],dyn:[4,1e-5],"pound of force":[4,4.448222],"pound-force":[4,4.448222],lbf:[4,4.448222],kip:[4,4448.2216],klb:[4,4448.2216],kipf:[4,4448.2216],klbf:[4,4448.2216],poundal:[4,.138255],poundals:[4,.138255],pdl:[4,.138255],"kilogram-force":[4,9.80665],kilopond:[4,9.80665],kiloponds:[4,9.80665],kgf:[4,9.80665],kp:[4,9.80665],"tonne-force":[4,9806.65],"metric ton-force":[4,9806.65],"megagram-force":[4,9806.65],megapond:[4,9806.65],tf:[4,9806.65],Mp:[4,9806.65],hertz:[5,1],Hz:[5,1],petahertz:[5,1e15],PHz:[5,1e15],terahertz:[5,1e12],THz:[5,1e12],gigahertz:[5,1e9],GHz:[5,1e9],megahertz:[5,1e6],MHz:[5,1e6],kilohertz:[5,1e3],kHz:[5,1e3],hectohertz:[5,100],hHz:[5,100],decahertz:[5,10],daHz:[5,10],decihertz:[5,.1],dHz:[5,.1],centihertz:[5,.01],cHz:[5,.01],millihertz:[5,.001],mHz:[5,.001],microhertz:[5,1e-6],\u03BCHz:[5,1e-6],\u00B5Hz:[5,1e-6],nanohertz:[5,1e-9],nHz:[5,1e-9],picohertz:[5,1e-12],pHz:[5,1e-12],femtohertz:[5,1e-15],fHz:[5,1e-15],lux:[6,1],lx:[6,1],petalux:[6,1e15],Plx:[6,1e15],teralux:[6,1e12],Tlx:[6,1e12],gigalux:[6,1e9],Glx:[6,1e9],megalux:[6,1e6],Mlx:[6,1e6],kilolux:[6,1e3],klx:[6,1e3],hectolux:[6,100],hlx:[6,100],decalux:[6,10],dalx:[6,10],decilux:[6,.1],dlx:[6,.1],centilux:[6,.01],clx:[6,.01],millilux:[6,.001],mlx:[6,.001],microlux:[6,1e-6],\u03BClx:[6,1e-6],\u00B5lx:[6,1e-6],nanolux:[6,1e-9],nlx:[6,1e-9],picolux:[6,1e-12],plx:[6,1e-12],femtolux:[6,1e-15],flx:[6,1e-15],"lumen per square meter":[6,1],"lm/m2":[6,1],"lm/m\xB2":[6,1],"foot-candle":[6,10.764],"foot candle":[6,10.764],fc:[6,10.764],"ft-c":[6,10.764],phot:[6,1e4],ph:[6,1e4],meter:[7,1],meters:[7,1],metre:[7,1],metres:[7,1],m:[7,1],petameter:[7,1e15],petametre:[7,1e15],petameters:[7,1e15],petametres:[7,1e15],Pm:[7,1e15],terameter:[7,1e12],terametre:[7,1e12],terameters:[7,1e12],terametres:[7,1e12],Tm:[7,1e12],gigameter:[7,1e9],gigametre:[7,1e9],gigameters:[7,1e9],gigametres:[7,1e9],Gm:[7,1e9],megameter:[7,1e6],megametre:[7,1e6],megameters:[7,1e6],megametres:[7,1e6],Mm:[7,1e6],kilometer:[7,1e3],kilometre:[7,1e3],kilometers:[7,1e3],kilometres:[7,1e3],km:[7,1e3],hectometer:[7,100],hectometre:[7,100],hectometers:[7,100],hectometres:[7,100],hm:[7,100],decameter:[7,10],decametre:[7,10],decameters:[7,10],decametres:[7,10],dam:[7,10],decimeter:[7,.1],decimetre:[7,.1],decimeters:[7,.1],decimetres:[7,.1],dm:[7,.1],centimeter:[7,.01],centimetre:[7,.01],centimeters:[7,.01],centimetres:[7,.01],cm:[7,.01],millimeter:[7,.001],millimetre:[7,.001],millimeters:[7,.001],millimetres:[7,.001],mm:[7,.001],micrometer:[7,1e-6],micrometre:[7,1e-6],micrometers:[7,1e-6],micrometres:[7,1e-6],\u03BCm:[7,1e-6],\u00B5m:[7,1e-6],nanometer:[7,1e-9],nanometre:[7,1e-9],nanometers:[7,1e-9],nanometres:[7,1e-9],nm:[7,1e-9],picometer:[7,1e-12],picometre:[7,1e-12],picometers:[7,1e-12],picometres:[7,1e-12],pm:[7,1e-12],femtometer:[7,1e-15],femtometre:[7,1e-15],femtometers:[7,1e-15],femtometres:[7,1e-15],fm:[7,1e-15],foot:[7,.3048],feet:[7,.3048],ft:[7,.3048],"'":[7,.3048],"US survey foot":[7,.3048006096012192],"US survey feet":[7,.3048006096012192],"U.S. survey foot":[7,.3048006096012192],"U.S. survey feet":[7,.3048006096012192],inch:[7,.0254],inches:[7,.0254],in:[7,.0254],'"':[7,.0254],yard:[7,.9144],yards:[7,.9144],yd:[7,.9144],mile:[7,1609.344],miles:[7,1609.344],mi:[7,1609.344],"nautical mile":[7,1852],"nautical miles":[7,1852],M:[7,1852],NM:[7,1852],nmi:[7,1852],"light-year":[7,9460730472580800],"light-years":[7,9460730472580800],ly:[7,9460730472580800],parsec:[7,0x6da012f95c9e88],parsecs:[7,0x6da012f95c9e88],pc:[7,0x6da012f95c9e88],pica:[7,.0042333],picas:[7,.0042333],point:[7,3528e-7],points:[7,3528e-7],"candela per square meter":[8,1],"candelas per square meter":[8,1],"candela per square metre":[8,1],"candelas per square metre":[8,1],"cd/m2":[8,1],"cd/m\xB2":[8,1],"petacandela per square meter":[8,1e15],"petacandelas per square meter":[8,1e15],"petacandela per square metre":[8,1e15],"petacandelas per square metre":[8,1e15],"Pcd/m2":[8,1e15],"Pcd/m\xB2":[8,1e15],"teracandela per square meter":[8,1e12],"teracandelas per square meter":[8,1e12],"teracandela per square metre":[8,1e12],"teracandelas per square metre":[8,1e12],"Tcd/m2":[8,1e12],"Tcd/m\xB2":[8,1e12],"gigacandela per square meter":[8,1e9],"gigacandelas per square meter":[8,1e9],"gigacandela per square metre":[8,1e9],"gigacandelas per square metre":[8,1e9],"Gcd/m2":[8,1e9],"Gcd/m\xB2":[8,1e9],"megacandela per square meter":[8,1e6],"megacandelas per square meter":[8,1e6],"megacandela per square metre":[8,1e6],"megacandelas per square metre":[8,1e6],"Mcd/m2":[8,1e6],"Mcd/m\xB2":[8,1e6],"kilocandela per square meter":[8,1e3],"kilocandelas per square meter":[8,1e3],"kilocandela per square metre":[8,1e3],"kilocandelas per square metre":[8,1e3],"kcd/m2":[8,1e3],"kcd/m\xB2":[8,1e3],"hectocandela per square meter":[8,100],"hectocandelas per square meter":[8,100],"hectocandela per square metre":[8,100],"hectocandelas per square metre":[8,100],"hcd/m2":[8,100],"hcd/m\xB2":[8,100],"decacandela per square meter":[8,10],"decacandelas per square meter":[8,10],"decacandela per square metre":[8,10],"decacandelas per square metre":[8,10],"dacd/m2":[8,10],"dacd/m\xB2":[8,10],"decicandela per square meter":[8,.1],"decicandelas per square meter":[8,.1],"decicandela per square metre":[8,.1],"decicandelas per square metre":[8,.1],"dcd/m2":[8,.1],"dcd/m\xB2":[8,.1],"centicandela per square meter":[8,.01],"centicandelas per square meter":[8,.01],"centicandela per square metre":[8,.01],"centicandelas per square metre":[8,.01],"ccd/m2":[8,.01],"ccd/m\xB2":[8,.01],"millicandela per square meter":[8,.001],"millicandelas per square meter":[8,.001],"millicandela per square metre":[8,.001],"millicandelas per square metre":[8,.001],"mcd/m2":[8,.001],"mcd/m\xB2":[8,.001],"microcandela per square meter":[8,1e-6],"microcandelas per square meter":[8,1e-6],"microcandela per square metre":[8,1e-6],"microcandelas per square metre":[8,1e-6],"\u03BCcd/m2":[8,1e-6],"\xB5cd/m2":[8,1e-6],"\u03BCcd/m\xB2":[8,1e-6],"\xB5cd/m\xB2":[8,1e-6],"nanocandela per square meter":[8,1e-9],"nanocandelas per square meter":[8,1e-9],"nanocandela per square metre":[8,1e-9],"nanocandelas per square metre":[8,1e-9],"ncd/m2":[8,1e-9],"ncd/m\xB2":[8,1e-9],"picocandela per square meter":[8,1e-12],"picocandelas per square meter":[8,1e-12],"picocandela per square metre":[8,1e-12],"picocandelas per square metre":[8,1e-12],"pcd/m2":[8,1e-12],"pcd/m\xB2":[8,1e-12],"femtocandela per square meter":[8,1e-15],"femtocandelas per square meter":[8,1e-15],"femtocandela per square metre":[8,1e-15],"femtocandelas per square metre":[8,1e-15],"fcd/m2":[8,1e-15],"fcd/m\xB2":[8,1e-15],nit:[8,1],nits:[8,1],nt:[8,1],candela:[9,1],cd:[9,1],petacandela:[9,1e15],Pcd:[9,1e15],teracandela:[9,1e12],Tcd:[9,1e12],gigacandela:[9,1e9],Gcd:[9,1e9],megacandela:[9,1e6],Mcd:[9,1e6],kilocandela:[9,1e3],kcd:[9,1e3],hectocandela:[9,100],hcd:[9,100],decacandela:[9,10],dacd:[9,10],decicandela:[9,.1],dcd:[9,.1],centicandela:[9,.01],ccd:[9,.01],millicandela:[9,.001],mcd:[9,.001],microcandela:[9,1e-6],\u03BCcd:[9,1e-6],\u00B5cd:[9,1e-6],nanocandela:[9,1e-9],ncd:[9,1e-9],picocandela:[9,1e-12],pcd:[9,1e-12],femtocandela:[9,1e-15],fcd:[9,1e-15],candlepower:[9,1],cp:[9,1],CP:[9,1],hefnerkerze:[9,.92],HK:[9,.92],gram:[10,1],grams:[10,1],g:[10,1],petagram:[10,1e15],petagrams:[10,1e15],Pg:[10,1e15],teragram:[10,1e12],teragrams:[10,1e12],Tg:[10,1e12],gigagram:[10,1e9],gigagrams:[10,1e9],Gg:[10,1e9],megagram:[10,1e6],megagrams:[10,1e6],Mg:[10,1e6],kilogram:[10,1e3],kilograms:[10,1e3],kg:[10,1e3],hectogram:[10,100],hectograms:[10,100],hg:[10,100],decagram:[10,10],decagrams:[10,10],dag:[10,10],decigram:[10,.1],decigrams:[10,.1],dg:[10,.1],centigram:[10,.01],centigrams:[10,.01],cg:[10,.01],milligram:[10,.001],milligrams:[10,.001],mg:[10,.001],microgram:[10,1e-6],micrograms:[10,1e-6],\u03BCg:[10,1e-6],\u00B5g:[10,1e-6],nanogram:[10,1e-9],nanograms:[10,1e-9],ng:[10,1e-9],picogram:[10,1e-12],picograms:[10,1e-12],pg:[10,1e-12],femtogram:[10,1e-15],femtograms:[10,1e-15],fg:[10,1e-15],mcg:[10,1e-6],tonne:[10,1e6],tonnes:[10,1e6],"metric ton":[10,1e6],"metric tons":[10,1e6],t:[10,1e6],kilotonne:[10,1e9],kilotonnes:[10,1e9],kt:[10,1e9],megatonne:[10,1e12],megatonnes:[10,1e12],Mt:[10,1e12],gigatonne:[10,1e15],gigatonnes:[10,1e15],Gt:[10,1e15],pound:[10,453.59237],pounds:[10,453.59237],lb:[10,453.59237],lbs:[10,453.59237],grain:[10,.06479891],grains:[10,.06479891],gr:[10,.06479891],stone:[10,6350.29318],stones:[10,6350.29318],st:[10,6350.29318],ounce:[10,28.349523125],ounces:[10,28.349523125],oz:[10,28.349523125],"short hundredweight":[10,45360],cental:[10,45360],"long hundredweight":[10,50800],"imperial hundredweight":[10,50800],cwt:[10,50800],"short ton":[10,907184.74],"short tons":[10,907184.74],"US ton":[10,907184.74],"US tons":[10,907184.74],"long ton":[10,10160469088e-4],"long tons":[10,10160469088e-4],"imperial ton":[10,10160469088e-4],"imperial tons":[10,10160469088e-4],"displacement ton":[10,10160469088e-4],"displacement tons":[10,10160469088e-4],"troy ounce":[10,31.1034768],"oz t":[10,31.1034768],toz:[10,31.1034768],watt:[11,1],watts:[11,1],W:[11,1],petawatt:[11,1e15],petawatts:[11,1e15],PW:[11,1e15],terawatt:[11,1e12],terawatts:[11,1e12],TW:[11,1e12],gigawatt:[11,1e9],gigawatts:[11,1e9],GW:[11,1e9],megawatt:[11,1e6],megawatts:[11,1e6],MW:[11,1e6],kilowatt:[11,1e3],kilowatts:[11,1e3],kW:[11,1e3],hectowatt:[11,100],hectowatts:[11,100],hW:[11,100],decawatt:[11,10],decawatts:[11,10],daW:[11,10],deciwatt:[11,.1],deciwatts:[11,.1],dW:[11,.1],centiwatt:[11,.01],centiwatts:[11,.01],cW:[11,.01],milliwatt:[11,.001],milliwatts:[11,.001],mW:[11,.001],microwatt:[11,1e-6],microwatts:[11,1e-6],\u03BCW:[11,1e-6],\u00B5W:[11,1e-6],nanowatt:[11,1e-9],nanowatts:[11,1e-9],nW:[11,1e-9],picowatt:[11,1e-12],picowatts:[11,1e-12],pW:[11,1e-12],femtowatt:[11,1e-15],femtowatts:[11,1e-15],fW:[11,1e-15],horsepower:[11,745.699872],"mechanical horsepower":[11,745.699872],hp:[11,745.699872],pascal:[12,1],pascals:[12,1],Pa:[12,1],petapascal:[12,1e15],petapascals:[12,1e15],PPa:[12,1e15],terapascal:[12,1e12],terapascals:[12,1e12],TPa:[12,1e12],gigapascal:[12,1e9],gigapascals:[12,1e9],GPa:[12,1e9],megapascal:[12,1e6],megapascals:[12,1e6],MPa:[12,1e6],kilopascal:[12,1e3],kilopascals:[12,1e3],kPa:[12,1e3],hectopascal:[12,100],hectopascals:[12,100],hPa:[12,100],decapascal:[12,10],decapascals:[12,10],daPa:[12,10],decipascal:[12,.1],decipascals:[12,.1],dPa:[12,.1],centipascal:[12,.01],centipascals:[12,.01],cPa:[12,.01],millipascal:[12,.001],millipascals:[12,.001],mPa:[12,.001],micropascal:[12,1e-6],micropascals:[12,1e-6],\u03BCPa:[12,1e-6],\u00B5Pa:[12,1e-6],nanopascal:[12,1e-9],nanopascals:[12,1e-9],nPa:[12,1e-9],picopascal:[12,1e-12],picopascals:[12,1e-12],pPa:[12,1e-12],femtopascal:[12,1e-15],femtopascals:[12,1e-15],fPa:[12,1e-15],bar:[12,1e5],bars:[12,1e5],petabar:[12,1e20],petabars:[12,1e20],Pbar:[12,1e20],terabar:[12,1e17],terabars:[12,1e17],Tbar:[12,1e17],gigabar:[12,1e14],gigabars:[12,1e14],Gbar:[12,1e14],megabar:[12,1e11],megabars:[12,1e11],Mbar:[12,1e11],kilobar:[12,1e8],kilobars:[12,1e8],kbar:[12,1e8],hectobar:[12,1e7],hectobars:[12,1e7],hbar:[12,1e7],decabar:[12,1e6],decabars:[12,1e6],dabar:[12,1e6],decibar:[12,1e4],decibars:[12,1e4],dbar:[12,1e4],centibar:[12,1e3],centibars:[12,1e3],cbar:[12,1e3],millibar:[12,100],millibars:[12,100],mbar:[12,100],microbar:[12,.1],microbars:[12,.1],\u03BCbar:[12,.1],\u00B5bar:[12,.1],nanobar:[12,1e-4],nanobars:[12,1e-4],nbar:[12,1e-4],picobar:[12,1e-7],picobars:[12,1e-7],pbar:[12,1e-7],femtobar:[12,1e-10],femtobars:[12,1e-10],fbar:[12,1e-10],torr:[12,133.32236842105263],torrs:[12,133.32236842105263],Torr:[12,133.32236842105263],millitorr:[12,.13332236842105263],mTorr:[12,.13332236842105263],atmosphere:[12,101325],atmospheres:[12,101325],atm:[12,101325],"pound per square inch":[12,6894.757],"pounds per square inch":[12,6894.757],psi:[12,6894.757],"lbf/in2":[12,6894.757],"lbf/in\xB2":[12,6894.757],"inch of water":[12,249.0889],"inches of water":[12,249.0889],inAq:[12,249.0889],Aq:[12,249.0889],"inch of mercury":[12,3386.389],"inches of mercury":[12,3386.389],inHg:[12,3386.389],Hg:[12,3386.389],kelvin:[13,1],kelvins:[13,1],K:[13,1],petakelvin:[13,1e15],petakelvins:[13,1e15],PK:[13,1e15],terakelvin:[13,1e12],terakelvins:[13,1e12],TK:[13,1e12],gigakelvin:[13,1e9],gigakelvins:[13,1e9],GK:[13,1e9],megakelvin:[13,1e6],megakelvins:[13,1e6],MK:[13,1e6],kilokelvin:[13,1e3],kilokelvins:[13,1e3],kK:[13,1e3],hectokelvin:[13,100],hectokelvins:[13,100],hK:[13,100],decakelvin:[13,10],decakelvins:[13,10],daK:[13,10],decikelvin:[13,.1],decikelvins:[13,.1],dK:[13,.1],centikelvin:[13,.01],centikelvins:[13,.01],cK:[13,.01],millikelvin:[13,.001],millikelvins:[13,.001],mK:[13,.001],microkelvin:[13,1e-6],microkelvins:[13,1e-6],\u03BCK:[13,1e-6],\u00B5K:[13,1e-6],nanokelvin:[13,1e-9],nanokelvins:[13,1e-9],nK:[13,1e-9],picokelvin:[13,1e-12],picokelvins:[13,1e-12],pK:[13,1e-12],femtokelvin:[13,1e-15],femtokelvins:[13,1e-15],fK:[13,1e-15],fahrenheit:[13,.5555555555555556],F:[13,.5555555555555556],"\xB0F":[13,.5555555555555556],celsius:[13,1],C:[13,1],"\xB0C":[13,1],rankine:[13,.5555555555555556],R:[13,.5555555555555556],second:[14,1],seconds:[14,1],s:[14,1],petasecond:[14,1e15],petaseconds:[14,1e15],Ps:[14,1e15],terasecond:[14,1e12],teraseconds:[14,1e12],Ts:[14,1e12],gigasecond:[14,1e9],gigaseconds:[14,1e9],Gs:[14,1e9],megasecond:[14,1e6],megaseconds:[14,1e6],Ms:[14,1e6],kilosecond:[14,1e3],kiloseconds:[14,1e3],ks:[14,1e3],hectosecond:[14,100],hectoseconds:[14,100],hs:[14,100],decasecond:[14,10],decaseconds:[14,10],das:[14,10],decisecond:[14,.1],deciseconds:[14,.1],ds:[14,.1],centisecond:[14,.01],centiseconds:[14,.01],cs:[14,.01],millisecond:[14,.001],milliseconds:[14,.001],ms:[14,.001],microsecond:[14,1e-6],microseconds:[14,1e-6],\u03BCs:[14,1e-6],\u00B5s:[14,1e-6],nanosecond:[14,1e-9],nanoseconds:[14,1e-9],ns:[14,1e-9],picosecond:[14,1e-12],picoseconds:[14,1e-12],ps:[14,1e-12],femtosecond:[14,1e-15],femtoseconds:[14,1e-15],fs:[14,1e-15],minute:[14,60],minutes:[14,60],min:[14,60],hour:[14,3600],hours:[14,3600],h:[14,3600],milliday:[14,86.4],millidays:[14,86.4],md:[14,86.4],day:[14,86400],days:[14,86400],d:[14,86400],week:[14,604800],weeks:[14,604800],wk:[14,604800],fortnight:[14,1209600],fortnights:[14,1209600],fn:[14,1209600],month:[14,2592e3],months:[14,2592e3],mo:[14,2592e3],year:[14,31536e3],years:[14,31536e3],a:[14,31536e3],y:[14,31536e3],yr:[14,31536e3],decade:[14,31536e4],decades:[14,31536e4],dec:[14,31536e4],century:[14,31536e5],centuries:[14,31536e5],millennium:[14,31536e6],millennia:[14,31536e6],moment:[14,90],moments:[14,90],shake:[14,1e-8],shakes:[14,1e-8],"time unit":[14,.001024],TU:[14,.001024],svedberg:[14,1e-13],svedbergs:[14,1e-13],S:[14,1e-13],"cubic meter":[15,1],"cubic meters":[15,1],"cubic metre":[15,1],"cubic metres":[15,1],stere:[15,1],steres:[15,1],"m\xB3":[15,1],m3:[15,1],"cubic petameter":[15,1e45],"cubic petameters":[15,1e45],Pm3:[15,1e45],"Pm\xB3":[15,1e45],"cubic terameter":[15,1e36],"cubic terameters":[15,1e36],Tm3:[15,1e36],"Tm\xB3":[15,1e36],"cubic gigameter":[15,1e27],"cubic gigameters":[15,1e27],Gm3:[15,1e27],"Gm\xB3":[15,1e27],"cubic megameter":[15,1e18],"cubic megameters":[15,1e18],Mm3:[15,1e18],"Mm\xB3":[15,1e18],"cubic kilometer":[15,1e9],"cubic kilometers":[15,1e9],km3:[15,1e9],"km\xB3":[15,1e9],"cubic hectometer":[15,1e6],"cubic hectometers":[15,1e6],hm3:[15,1e6],"hm\xB3":[15,1e6],"cubic decameter":[15,1e3],"cubic decameters":[15,1e3],dam3:[15,1e3],"dam\xB3":[15,1e3],"cubic decimeter":[15,.001],"cubic decimeters":[15,.001],dm3:[15,.001],"dm\xB3":[15,.001],"cubic centimeter":[15,1e-6],"cubic centimeters":[15,1e-6],cm3:[15,1e-6],"cm\xB3":[15,1e-6],"cubic millimeter":[15,1e-9],"cubic millimeters":[15,1e-9],mm3:[15,1e-9],"mm\xB3":[15,1e-9],"cubic micrometer":[15,1e-18],"cubic micrometers":[15,1e-18],\u03BCm3:[15,1e-18],\u00B5m3:[15,1e-18],"\u03BCm\xB3":[15,1e-18],"\xB5m\xB3":[15,1e-18],"cubic nanometer":[15,1e-27],"cubic nanometers":[15,1e-27],nm3:[15,1e-27],"nm\xB3":[15,1e-27],"cubic picometer":[15,1e-36],"cubic picometers":[15,1e-36],pm3:[15,1e-36],"pm\xB3":[15,1e-36],"cubic femtometer":[15,1e-45],"cubic femtometers":[15,1e-45],fm3:[15,1e-45],"fm\xB3":[15,1e-45],liter:[15,.001],liters:[15,.001],litre:[15,.001],litres:[15,.001],l:[15,.001],L:[15,.001],petaliter:[15,1e12],petaliters:[15,1e12],petalitre:[15,1e12],petalitres:[15,1e12],Pl:[15,1e12],PL:[15,1e12],teraliter:[15,1e9],teraliters:[15,1e9],teralitre:[15,1e9],teralitres:[15,1e9],Tl:[15,1e9],TL:[15,1e9],gigaliter:[15,1e6],gigaliters:[15,1e6],gigalitre:[15,1e6],gigalitres:[15,1e6],Gl:[15,1e6],GL:[15,1e6],megaliter:[15,1e3],megaliters:[15,1e3],megalitre:[15,1e3],megalitres:[15,1e3],Ml:[15,1e3],ML:[15,1e3],kiloliter:[15,1],kiloliters:[15,1],kilolitre:[15,1],kilolitres:[15,1],kl:[15,1],kL:[15,1],hectoliter:[15,.1],hectoliters:[15,.1],hectolitre:[15,.1],hectolitres:[15,.1],hl:[15,.1],hL:[15,.1],decaliter:[15,.01],decaliters:[15,.01],decalitre:[15,.01],decalitres:[15,.01],dal:[15,.01],daL:[15,.01],deciliter:[15,1e-4],deciliters:[15,1e-4],decilitre:[15,1e-4],decilitres:[15,1e-4],dl:[15,1e-4],dL:[15,1e-4],centiliter:[15,1e-5],centiliters:[15,1e-5],centilitre:[15,1e-5],centilitres:[15,1e-5],cl:[15,1e-5],cL:[15,1e-5],milliliter:[15,1e-6],milliliters:[15,1e-6],millilitre:[15,1e-6],millilitres:[15,1e-6],ml:[15,1e-6],mL:[15,1e-6],microliter:[15,1e-9],microliters:[15,1e-9],microlitre:[15,1e-9],microlitres:[15,1e-9],\u03BCl:[15,1e-9],\u00B5l:[15,1e-9],\u03BCL:[15,1e-9],\u00B5L:[15,1e-9],nanoliter:[15,1e-12],nanoliters:[15,1e-12],nanolitre:[15,1e-12],nanolitres:[15,1e-12],nl:[15,1e-12],nL:[15,1e-12],picoliter:[15,1e-15],picoliters:[15,1e-15],picolitre:[15,1e-15],picolitres:[15,1e-15],pl:[15,1e-15],pL:[15,1e-15],femtoliter:[15,1e-18],femtoliters:[15,1e-18],femtolitre:[15,1e-18],femtolitres:[15,1e-18],fl:[15,1e-18],fL:[15,1e-18],"cubic mile":[15,41681818254405794e-7],"cubic miles":[15,41681818254405794e-7],"cu mi":[15,41681818254405794e-7],mi3:[15,41681818254405794e-7],"mi\xB3":[15,41681818254405794e-7],"acre-foot":[15,1233.48183754752],"acre-feet":[15,1233.48183754752],"ac\u22C5ft":[15,1233.48183754752],"ac ft":[15,1233.48183754752],"cubic yard":[15,.764554857984],"cubic yards":[15,.764554857984],"cu yd":[15,.764554857984],yd3:[15,.764554857984],"yd\xB3":[15,.764554857984],"cubic foot":[15,.028316846592],"cubic feet":[15,.028316846592],"cu ft":[15,.028316846592],ft3:[15,.028316846592],"ft\xB3":[15,.028316846592],"board foot":[15,.002359737],"board feet":[15,.002359737],"cubic inch":[15,16387064e-12],"cubic inches":[15,16387064e-12],"cu in":[15,16387064e-12],in3:[15,16387064e-12],"in\xB3":[15,16387064e-12],"measurement ton":[15,1.133],"measurement tons":[15,1.133],MTON:[15,1.133],"imperial barrel":[15,.16365924],"imperial barrels":[15,.16365924],"imp bbl":[15,.16365924],"imperial bushel":[15,.03636872],"imperial bushels":[15,.03636872],"imp bsh":[15,.03636872],"imp bu":[15,.03636872],"imperial peck":[15,.00909218],"imperial pecks":[15,.00909218],pk:[15,.00909218],"imp pk":[15,.00909218],"imperial gallon":[15,.00454609],"imperial gallons":[15,.00454609],"imp gal":[15,.00454609],"imperial quart":[15,.0011365225],"imperial quarts":[15,.0011365225],"imp qt":[15,.0011365225],"imperial pint":[15,.00056826125],"imperial pints":[15,.00056826125],"imp pt":[15,.00056826125],"imperial fluid ounce":[15,284130625e-13],"imperial fluid ounces":[15,284130625e-13],"imp fl oz":[15,284130625e-13],teaspoon:[15,492892159375e-17],teaspoons:[15,492892159375e-17],"US teaspoon":[15,492892159375e-17],"US teaspoons":[15,492892159375e-17],tsp:[15,492892159375e-17],tablespoon:[15,1478676478125e-17],tablespoons:[15,1478676478125e-17],"US tablespoon":[15,1478676478125e-17],"US tablespoons":[15,1478676478125e-17],tbsp:[15,1478676478125e-17],"US fluid ounce":[15,295735295625e-16],"US fluid ounces":[15,295735295625e-16],"fl oz":[15,295735295625e-16],"fl. oz.":[15,295735295625e-16],"oz. fl.":[15,295735295625e-16],cup:[15,.0002365882365],cups:[15,.0002365882365],c:[15,.0002365882365],"US legal cup":[15,24e-5],"US legal cups":[15,24e-5],"US lc":[15,24e-5],pint:[15,.000473176473],pints:[15,.000473176473],"US liquid pint":[15,.000473176473],"US liquid pints":[15,.000473176473],pt:[15,.000473176473],p:[15,.000473176473],quart:[15,.000946352946],quarts:[15,.000946352946],"US liquid quart":[15,.000946352946],"US liquid quarts":[15,.000946352946],qt:[15,.000946352946],gallon:[15,.003785411784],gallons:[15,.003785411784],"US liquid gallon":[15,.003785411784],"US liquid gallons":[15,.003785411784],gal:[15,.003785411784],"US bushel":[15,.03523907016688],"US bushels":[15,.03523907016688],"US bsh":[15,.03523907016688],"US bu":[15,.03523907016688],"US peck":[15,.00880976754172],"US pk":[15,.00880976754172],"US dry gallon":[15,.00440488377086],"US dry gal":[15,.00440488377086],"US dry barrel":[15,.1156],"US dry barrels":[15,.1156],"US dry bbl":[15,.1156],"US dry quart":[15,.001101220942715],"US dry qt":[15,.001101220942715],"US dry pint":[15,.0005506104713575],"US dry pt":[15,.0005506104713575]},Ct={fahrenheit:459.67,F:459.67,"\xB0F":459.67,celsius:273.15,C:273.15,"\xB0C":273.15};var Pw=14;function Hf(e,t,r){let n=$r[r];if(!n)throw new RangeError(`${r} is not a valid unit`);let o=$r[e];if(o[0]!==n[0])if(o[0]===Pw&&r==="m")n=$r.min;else if(e==="m"&&n[0]===Pw)o=$r.min;else throw new RangeError(`Cannot convert between different measures: ${e} and ${r}`);let s=o[1],i=n[1];if(typeof t=="bigint"){if((e in Ct||r in Ct)&&Ct[e]!==Ct[r])throw new RangeError(`Conversion for ${e} to ${r} cannot be calculated as one of the units has a conversion difference which cannot be expressed with bigints`);return t*BigInt(s)/BigInt(i)}return e in Ct?r in Ct?(t+Ct[e])*(s/i)-Ct[r]:(t+Ct[e])*(s/i):r in Ct?t*(s/i)-Ct[r]:t*(s/i)}function KD(e,t,r){let n=$r[t][0],o=Rw[r==="imperial"?1:0][n],s=o[0][0],i=s,a=Hf(t,e,s),c=a<0?-a:a;for(let u=0;u<o.length;u++){let d=o[u];if(c>=d[1])i=d[0];else break}let l=Hf(t,e,i);return{quantity:l,unit:i,toString:u=>`${typeof l=="bigint"||u===void 0?l:l.toFixed(u)} ${i}`}}function GD(e,t){return e==="best"?KD(this._quantity,this._from,t??"metric"):Hf(this._from,this._quantity,e)}function Sc(e,t){if(!(t in $r))throw new RangeError(`${t} is not a valid unit`);return{to:GD.bind({_quantity:e,_from:t})}}function Zf(e){let t=$r[e];if(t)return t[0]}var Fe;(function(e){e[e.Angle=0]="Angle",e[e.Area=1]="Area",e[e.Data=2]="Data",e[e.Energy=3]="Energy",e[e.Force=4]="Force",e[e.Frequency=5]="Frequency",e[e.Illuminance=6]="Illuminance",e[e.Length=7]="Length",e[e.Luminance=8]="Luminance",e[e.LuminousIntensity=9]="LuminousIntensity",e[e.Mass=10]="Mass",e[e.Power=11]="Power",e[e.Pressure=12]="Pressure",e[e.Temperature=13]="Temperature",e[e.Time=14]="Time",e[e.Volume=15]="Volume"})(Fe||(Fe={}));var Ow=De({tonne:"metric ton",tonnes:"metric ton",kilometre:"km",kilometres:"km",centimetre:"cm",centimetres:"cm",millimetre:"mm",millimetres:"mm",metre:"m",metres:"m",litre:"liter",litres:"liter",kilos:"kg",kilo:"kg",hr:"hour",hrs:"hour",sec:"second","metric tons":"metric ton",hectare:"ha",hectares:"ha",mph:"mile/hour",kph:"km/hour",kmh:"km/hour","km/h":"km/hour",knot:"nautical mile/hour",knots:"nautical mile/hour"}),JD=De({dollar:"USD",euro:"EUR",yen:"JPY",won:"KRW",rupee:"INR",yuan:"CNY"}),XD={[Fe.Angle]:"degree",[Fe.Area]:"square meter",[Fe.Data]:"byte",[Fe.Energy]:"joule",[Fe.Force]:"newton",[Fe.Frequency]:"hertz",[Fe.Length]:"m",[Fe.Mass]:"kg",[Fe.Power]:"watt",[Fe.Pressure]:"pascal",[Fe.Temperature]:"celsius",[Fe.Time]:"s",[Fe.Volume]:"liter"},_c={size:1,zero:0},Vf=new Map;function Tc(e){let t=Vf.get(e);if(t)return t;let r=QD(e);return Vf.size<1e3&&Vf.set(e,r),r}function QD(e){if(e==="")return{unit:"",..._c};if(/^(?:%|per ?cent)$/i.test(e))return{unit:"%",..._c};let t=JD[e.toLowerCase().replace(/s$/,"")]??yc.get(e)??e;return Wf.has(t)?{unit:t,..._c}:Gs(e)??Nw(e)??{unit:o4(e.toLowerCase()),..._c}}function Gs(e){let t=Ow[e]??Ow[e.toLowerCase()];if(t?.includes("/"))return Nw(t);let r=/^(?:°|degrees? )\s*(c|f|celsius|fahrenheit|centigrade)$/i.exec(e)?.[1]?.toLowerCase();return r!==void 0?qw(r.startsWith("f")?"fahrenheit":"celsius"):e4(e)??qw(t??e)}function e4(e){let t=/^(sq|square|cu|cubic)\.? ?(\D+)$/i.exec(e),r=/^(\D+?)(?:\^)?([23²³])$/.exec(e),n=t4(t?.[2]??r?.[1]);return n===void 0?void 0:(t?/^sq/i.test(t[1]??""):/[2²]/.test(r?.[2]??""))?{unit:"Area",size:n**2,zero:0}:{unit:"Volume",size:n**3*1e3,zero:0}}function t4(e){let t=e===void 0?void 0:Gs(e);return t?.unit==="Length"?t.size:void 0}function qw(e){for(let t of[e,e.toLowerCase(),e.toLowerCase().replace(/s$/,"")]){let r=Zf(t);if(r===void 0)continue;let n=s=>Sc(s,t).to(XD[r]),o=n(0);return{unit:Fe[r],size:n(1)-o,zero:o}}}var r4=100;function Nw(e){if(e.length>r4)return;let t=/^(.*?)(?:\s*\/\s*|(?:^|\s+)(?:per|an?|each|every)\s+)(\D+)$/i.exec(e),r=t&&Gs(t[2]??"");if(!t||!r)return;let n=Tc(t[1]??"");return{unit:`${n.unit}/${r.unit}`,size:n.size/r.size,zero:0}}var n4=De({people:"person",men:"man",women:"woman",children:"child"});function o4(e){return e.split(" ").map(t=>n4[t]??t.replace(/(?:(?<=[sxz]|ch|sh)es|(?<!s)s)$/,"")).join(" ")}var s4=1e3,i4=new Set(["date","period","duration","quantity"]);function Yf(e,t,r){let n=K(e).trim(),o=n.length>s4,s=t?.type??(o?"text":Kf(n,r));if(!(o&&i4.has(s)))return l4[s](n,t?.scale??[],r)}function Kf(e,t){return/^(?:true|false)$/i.test(e)?"boolean":c4(e)&&ze(e)?"date":e.includes("/")&&vc(e)?"period":rr(e)?"duration":t(e)!==void 0?"entity":bt(e)&&a4(e)?"quantity":"text"}function a4(e){return!/^(?:one (?!hundred|thousand|million|billion)|an? (?:third|fifth|quarter|tenth)\b|(?:several|a few|tens|dozens|scores|hundreds|thousands|millions|billions)\b)/i.test(e)&&!/^one$/i.test(e)}function c4(e){return/^[12][\dX]{3}(?:-[\dX]{2}){0,2}[~?%]?$/.test(e)||/^[[{][\d,. X-]+[\]}]$/.test(e)}var l4={date:e=>{let t=e.includes("/")?vc(e):void 0,r=t?{min:t.start.min,max:t.end.max}:ze(e);return r&&{type:"date",...r,shown:e}},period:e=>{let t=vc(e);return t&&{type:"period",...t,shown:e}},duration:rr,quantity:bt,entity:(e,t,r)=>({type:"entity",id:r(e)??e.toLowerCase(),shown:r(e)??e}),boolean:e=>{let t=e.toLowerCase();return/^(?:true|false)$/.test(t)?{type:"boolean",holds:t==="true",shown:t}:void 0},ordinal:(e,t)=>{let r=t.findIndex(n=>n.toLowerCase()===e.toLowerCase());return r<0?void 0:{type:"ordinal",step:r,shown:t[r]??e}},text:e=>({type:"text",shown:e})},u4=De({second:1,minute:60,hour:3600,day:86400,night:86400,week:604800,fortnight:1209600}),d4=De({..._o,quarter:3,centurie:1200}),f4=De({sec:"second",min:"minute",hr:"hour",h:"hour",yr:"year"});function rr(e){let t=Mw(bc(e));return t&&{type:"duration",min:Iw(t.min),max:Iw(t.max),shown:e}}function Iw(e){return Number(e.toPrecision(12))}function Mw(e){let t=er(e),r=/^-?([a-z]+)(?:,? (?:and )?(.+))?$/i.exec(t?.rest??""),n=r?.[1]?.toLowerCase().replace(/s$/,"")??"",o=f4[n]??n;if(!t||t.currency!==void 0)return;let s=r?.[2]===void 0?{min:0,max:0}:Mw(r[2]);if(!s)return;let i=(l,u)=>{if(!Number.isFinite(l))return l;let d=d4[o];return d===void 0?l*(u4[o]??Number.NaN):wc(l*d)[u]*86400},a=i(t.min,"min")+s.min,c=i(t.max,"max")+s.max;return a<=c?{min:a,max:c}:void 0}function bt(e){let t=er(e);if(!t||/^(?:st|nd|rd|th)\b/i.test(t.rest)||t.min>t.max)return;let r=p4(t),n=r?.unit??m4(t),o=s=>Number.isFinite(s)?n.zero+n.size*s+(r?.more??0):s;return{type:"quantity",min:o(t.min),max:o(t.max),openMin:t.openMin,openMax:t.openMax,unit:n.unit,writtenUnit:t.rest,written:`${n.size} ${n.zero}`,leeway:r?.leeway??n.size*(n.unit==="Temperature"?t.rounding:t.leeway),shown:e}}function m4({currency:e,rest:t}){if(e===void 0)return Tc(t);let r=/^(?:\/|(?:per|an?|each|every) ).+$/i.test(t)?Tc(`${e} ${t}`):void 0;return r?.unit.startsWith(`${e}/`)?r:{unit:e,size:1,zero:0}}function p4({rest:e}){let t=new RegExp("^(\\p{L}+),? (?:and )?(\\d.*)$","u").exec(e),r=t&&Gs(t[1]??""),n=t?bt(t[2]??""):void 0;if(!(!r||!n||n.unit!==r.unit||n.min!==n.max||n.max>=r.size))return{unit:r,more:n.max,leeway:n.leeway}}Gt();function Ao({entities:e}){let t=new Map;for(let[s,{name:i,aliases:a}]of e)for(let c of[s,i,...a]){let l=c===void 0?void 0:Js(c);l!==void 0&&!t.has(l)&&t.set(l,s)}let r=s=>t.get(Js(s)),n=new Map;for(let[s,{partOf:i}]of e)i&&n.set(s,r(i.text)??Js(i.text));return{findEntity:r,isPartOf:(s,i)=>{let a=new Set;for(let c=n.get(s);c!==void 0&&!a.has(c);c=n.get(c)){if(c===i)return!0;a.add(c)}return!1},nameOf:s=>e.get(s)?.name}}function Js(e){return K(e).trim().toLowerCase()}function Dw(e,t,r){let n=[...new Set(e)],o=new Map(n.map(i=>[i,Yf(i,t,r)]));if(t?.type!==void 0&&t.type!=="quantity")return o;let s=n.map(i=>[i,y4(i)]);return s.every(([,i])=>i)?new Map(s):(t?.type===void 0&&h4(o,r),b4(o))}function h4(e,t){let r=new Set([...e.values()].map(o=>o?.type));if(r.size===1)return;let n=["quantity","duration"].find(o=>r.has(o));for(let[o,s]of e){if(n===void 0||!s||!g4(o,s.type,t))continue;let i=Yf(o,{type:n,scale:[]},t);i&&e.set(o,i)}}function g4(e,t,r){return t==="text"||t==="date"&&/^\d{4}$/.test(K(e).trim())&&Kf(e,r)==="date"}function y4(e){let t=K(e).trim(),r=/^(?:the )?(?:([a-z]+)|(\d+)(?:st|nd|rd|th))(?: (?:place|rank|position))?$/i.exec(t),n=r?.[2]??Nn(r?.[1]??""),o=n===void 0?void 0:bt(String(n));return o&&{...o,unit:"rank",shown:t}}function b4(e){if(![...e.values()].some(r=>r?.type==="quantity"&&r.unit==="GBP"))return e;for(let[r,n]of e){if(n?.type!=="quantity"||!/^pounds?(?: sterling)?$/i.test(n.writtenUnit))continue;let o=bt(r.replace(/pounds?(?: sterling)?\s*$/i,"GBP"));o&&e.set(r,{...o,shown:n.shown})}return e}var Fw=new WeakMap;function kr(e,t,r){if(!r||!("text"in r))return;let n=Fw.get(e.claims);return n||(n=w4(e),Fw.set(e.claims,n)),n.get(t)?.get(r.text)}function Gf({properties:e},t){return e.get(t.slice(t.lastIndexOf("/")+1))}function w4(e){let{findEntity:t}=Ao(e),r=new Map;for(let{fact:n,value:o,evidence:s}of e.claims){let i=r.get(n)??new Set;r.set(n,i);for(let a of[o,...s.map(c=>c.value)])a&&"text"in a&&i.add(a.text)}return new Map([...r].map(([n,o])=>[n,Dw(o,Gf(e,n),t)]))}function Lw(e,t){let r=Xs(e),n=new Map;for(let o of e.claims)for(let s of o.evidence){let i=e.sources.get(s.source?.text??""),a=Me.includes(e.anchors.get(s)?.class??"unchecked");if(!s.value||!a||!i||r.has(i.id))continue;let c=n.get(o.fact)??[];n.set(o.fact,c),c.push(x4(o,s,i,e,t))}return n}function Xs({sources:e}){let t=new Set;for(let{supersedes:r,outlet:n}of e.values()){let o=r&&e.get(r.text);o&&o.outlet===n&&t.add(o.id)}return t}function x4(e,t,r,n,o){let s=t.value,i=kr(n,e.fact,s),a=t.stance==="denies",c=f=>o.findEntity(f)??Js(f),l=t.scope.get("as-of")?.text??r.published?.value.text,u=t.saidBy&&c(t.saidBy.text),d=i?.shown??(s?Qs(s):"");return{claim:e,evidence:t,source:r,value:i,speaker:u===c(r.outlet)?void 0:u,speakerName:u&&(o.nameOf(u)??t.saidBy?.text),denies:a,hedges:t.stance==="hedges",circumstances:new Map([...t.scope].filter(([f])=>f!=="as-of").map(([f,{text:m}])=>[f,{name:c(m),days:ze(m.trim())}]).sort(([f],[m])=>f<m?-1:1)),asOf:l===void 0?void 0:ze(l.trim()),shown:a?`not ${d}`:d}}function Qs(e){if("text"in e)return K(e.text).trim();let{after:t,before:r,by:n}=e,o=[t&&`after ${t.text}`,r&&`before ${r.text}`].filter(Boolean).join(", ");return n?`${n.text} ${o}`:o}var In="",v4=50;function jw(e){let t=Xf(e),r=new Set(t.flatMap(({from:s,to:i})=>[s,i])),o=[...e.flatMap(s=>s.readings.flatMap(i=>S4(s,i,r))),...t].map(s=>[$4(s),s]).sort(([s],[i])=>s<i?-1:s>i?1:0).map(([,s])=>s);return T4(o).flatMap(A4)}function Xf(e){let t=new Map(e.map(r=>[r.name,k4(r)]));return e.flatMap(r=>r.readings.flatMap(n=>_4(r,n,t)))}function $4({from:e,to:t,days:r,step:{reading:n}}){return JSON.stringify([e,t,r,n.source.id,n.evidence.quote.text])}function Eo(e,{circumstances:t,asOf:r}){let n=[...t].map(([s,{name:i}])=>`${s}=${i}`),o=e.property?.kind==="state"&&r?[`as-of=${r.min}..${r.max}`]:[];return JSON.stringify([e.name,...n,...o])}function k4(e){return new Map(e.readings.filter(({value:t,evidence:r})=>t?.type==="date"||ei(r.value)).map(t=>[Eo(e,t),t.circumstances]))}function zw(e,{circumstances:t}){if(!e)return;let[r]=e.keys();if(e.size===1)return r;let n=[...e].filter(([,o])=>o.size===t.size&&[...o].every(([s,{name:i}])=>t.get(s)?.name===i));return n.length===1?n[0]?.[0]:void 0}function Ac({denies:e,hedges:t}){return!e&&!t}function S4(e,t,r){let n=Eo(e,t);if(t.value?.type!=="date"||!Ac(t)||!r.has(n))return[];let o={reading:t,fact:e.name,says:`${e.name} is ${t.shown}`};return Jf(In,n,t.value,o)}function _4(e,t,r){let n=t.evidence.value;if(!ei(n)||!Ac(t))return[];let o=Eo(e,t),s=Qf(n),i={reading:t,fact:e.name,says:`${e.name} is ${Qs(n)}`},a=n.after&&zw(r.get(n.after.text.trim()),t),c=n.before&&zw(r.get(n.before.text.trim()),t);return[...s&&a!==void 0?Jf(a,o,s,i):[],...s&&c!==void 0?Jf(o,c,s,i):[]]}function ei(e){return e!==void 0&&!("text"in e)}function Qf({by:e}){if(!e)return{min:0,max:Number.POSITIVE_INFINITY};let t=e.text.trim(),r=$c(t),n=r?void 0:rr(t);if(!n)return r;let o=/month|year/i.test(t)?31:1;return{min:Math.max(0,Math.floor(n.min/86400)-o),max:Math.ceil(n.max/86400)+o}}function Jf(e,t,{min:r,max:n},o){return[...Number.isFinite(n)?[{from:e,to:t,days:n,step:o}]:[],...Number.isFinite(r)?[{from:t,to:e,days:-r,step:o}]:[]]}function T4(e){let t=new Map,r=o=>{let s=o;for(let i=t.get(s);i!==void 0;i=t.get(s))s=i;return s!==o&&t.set(o,s),s};for(let{from:o,to:s}of e){if(o===In||s===In)continue;let[i,a]=[r(o),r(s)];i!==a&&t.set(a,i)}let n=new Map;for(let o of e){let s=r(o.from===In?o.to:o.from),i=n.get(s);i?i.push(o):n.set(s,[o])}return[...n.values()]}function A4(e){let t=[],r=[...e];for(;t.length<v4;){let n=E4(r);if(!n)break;let o=n.filter(({from:i,to:a})=>i!==In&&a!==In),s=new Set(o.length>0?o.map(({step:i})=>i):n.slice(0,1).map(({step:i})=>i));o.length>0&&t.push({steps:[...new Set(n.map(({step:i})=>i))]}),r=r.filter(({step:i})=>!s.has(i))}return t}function E4(e){let t=new Set(e.flatMap(({from:s,to:i})=>[s,i])),r=new Map,n=new Map,o=!0;for(let s=1;o;s++){o=!1;for(let c of e){let l=(r.get(c.from)??0)+c.days;l>=(r.get(c.to)??0)||(r.set(c.to,l),n.set(c.to,c),o=!0)}let i=(s&s-1)===0||s>=t.size,a=o&&i?C4(n):void 0;if(a)return a}}function C4(e){let t=new Map;for(let r of e.keys()){let n=r;for(;n!==void 0&&!t.has(n);)t.set(n,r),n=e.get(n)?.from;if(n===void 0||t.get(n)!==r||!e.has(n))continue;let o=[];for(let i=n;o.length===0||i!==n;){let a=e.get(i);o.unshift(a),i=a.from}let s=Math.max(0,o.findIndex(({from:i})=>i===In));return[...o.slice(s),...o.slice(0,s)]}}function Bw(e){let t=new Map(e.map(o=>[o.name,o])),r=R4(e),n=new Map;for(let{from:o,to:s,days:i,step:a}of Xf(e)){let c=t.get(a.fact),l=c!==void 0&&Eo(c,a.reading)===s,u=r.get(l?o:s);if(!u)continue;let d=l?{...Ec,max:u.max+i}:{...Ec,min:u.min-i};n.set(a.reading,Ww(n.get(a.reading)??Ec,d))}return new Map([...n].filter(([,{min:o,max:s}])=>o<=s))}var Ec={min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY};function R4(e){let t=new Map;for(let r of e)for(let n of r.readings){if(n.value?.type!=="date"||!Ac(n))continue;let o=Eo(r,n);t.set(o,Ww(t.get(o)??Ec,n.value))}return new Map([...t].filter(([,{min:r,max:n}])=>r<=n))}function Ww(e,t){return{min:Math.max(e.min,t.min),max:Math.min(e.max,t.max)}}Rc();function Co(e,t,r=0,n=e.text.length){let o=r,s=n;for(;o<s&&ti(e.text[o]);)o++;for(;s>o&&ti(e.text[s-1]);)s--;if(o===s)return e.span;let{file:i}=e.span,a=P4(e,t);if(a!==void 0)return{file:i,start:a+o,end:a+s};let c=O4(e,t),l=c.starts[o],u=c.ends[s-1];return l===void 0||u===void 0?e.span:{file:i,start:l,end:u}}function P4({span:e,style:t,text:r},n){let o=t==="double"||t==="single"?1:0,s=e.start+o;return e.end-o-s===r.length&&n.startsWith(r,s)?s:void 0}function O4(e,t){let r=q4(e,t),n=[],o=[],s=0;for(let i=0;i<e.text.length;){let a=e.text[i],c=r[s];if(ti(a)&&c?.soft!==!1){if(n.push(c?.start??e.span.end),o.push(c?.end??e.span.end),c&&s++,i++,!ti(e.text[i]??""))for(;r[s]?.soft;)s++;continue}for(;c?.soft;)c=r[++s];if(!c)break;for(let l=0;l<c.text.length;l++)n.push(c.start),o.push(c.end);i+=c.text.length,s++}return{starts:n,ends:o}}function q4({span:e,style:t},r){let n=r.slice(e.start,e.end);if(t==="double")return I4(n.slice(1,-1),e.start+1);if(t==="single")return em(n.slice(1,-1),e.start+1,/''|./gs);if(t==="plain")return em(n,e.start,/./gs);let o=/^[^\n]*\n?/.exec(n)?.[0].length??0;return em(n.slice(o),e.start+o,/./gs)}function em(e,t,r){return Array.from(e.matchAll(r),({0:n,index:o})=>({text:n==="''"?"'":n,start:t+o,end:t+o+n.length,soft:ti(n)}))}var N4={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"};function I4(e,t){let r=[],n=/\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[\s\S])|(?<![ \t])[ \t]*(?:\r?\n[ \t]*)+|[\s\S]/g;for(let{0:o,index:s}of e.matchAll(n)){let i=t+s,a=/^\\\r?\n/.test(o)?"":o.startsWith("\\")?D4(o.slice(1)):M4(o);a!==""&&r.push({text:a,start:i,end:i+o.length,soft:!1})}return r}function M4(e){let t=e.split(`
`).length-1;return t===0?e:t===1?" ":`
`.repeat(t-1)}function D4(e){if(/^[xuU]./.test(e)){let t=Number.parseInt(e.slice(1),16);return t<=1114111?String.fromCodePoint(t):"\uFFFD"}return N4[e]??e}function ti(e){return e===" "||e==="	"||e===`
`||e==="\r"}function Qr(e,t,r){if(e.type==="text"||t.type==="text")return e.type!==t.type?e.type==="entity"||t.type==="entity"?"undecided":"incomparable":e.shown.toLowerCase()===t.shown.toLowerCase()?"agrees":"undecided";if(e.type==="date"&&t.type==="date")return Pc(e,t);if(e.type==="period"&&t.type==="period")return z4(Pc(e.start,t.start),Pc(e.end,t.end));if(e.type==="duration"&&t.type==="duration")return Pc(e,t);if(e.type==="quantity"&&t.type==="quantity")return B4(e,t);if(e.type==="boolean"&&t.type==="boolean")return e.holds===t.holds?"agrees":"contradicts";if(e.type==="ordinal"&&t.type==="ordinal"){let n=Math.abs(e.step-t.step);return n===0?"agrees":n===1?"refines":"contradicts"}return e.type==="entity"&&t.type==="entity"?e.id===t.id?"agrees":r(e.id,t.id)||r(t.id,e.id)?"refines":"contradicts":Hw(e,t)||Hw(t,e)?"undecided":"incomparable"}function Hw(e,t){return e.type==="quantity"&&e.unit===""&&t.type==="duration"}function Ro(e){switch(e.type){case"entity":return`entity ${e.id}`;case"boolean":return`boolean ${e.holds}`;case"ordinal":return`ordinal ${e.step}`;case"text":return`text ${e.shown.toLowerCase()}`;case"date":return`date ${e.min} ${e.max}`;case"period":return`period ${e.start.min} ${e.start.max} ${e.end.min} ${e.end.max}`;case"duration":return`duration ${e.min} ${e.max}`;case"quantity":return`quantity ${F4(e)} ${e.unit}`}}function F4({min:e,max:t,openMin:r,openMax:n}){let o=s=>Number.isSafeInteger(s)?s:Number(s.toPrecision(9));return`${r?">":""}${o(e)} ${n?"<":""}${o(t)}`}function Vw(e,t,r){let n=Qr(e,t,r);return n!=="refines"?n==="agrees":e.type==="entity"&&t.type==="entity"?r(e.id,t.id):e.type==="period"&&t.type==="period"?tm(e.start,t.start)&&tm(e.end,t.end):e.type==="quantity"&&t.type==="quantity"?L4(e,t):"min"in e&&"min"in t&&tm(e,t)}function tm(e,t){return e.min>=t.min&&e.max<=t.max}function L4(e,t){let r=rm(e,t),n=(o,s)=>!(s?o<=r:o<-r);return n(e.min-t.min,t.openMin&&!e.openMin)&&n(t.max-e.max,t.openMax&&!e.openMax)}function Pc(e,t){return e.min===t.min&&e.max===t.max?"agrees":e.max<t.min||t.max<e.min?"contradicts":"refines"}function z4(e,t){return e==="contradicts"||t==="contradicts"?"contradicts":e==="agrees"&&t==="agrees"?"agrees":"refines"}var j4=1e-9;function rm(e,t){return j4*Math.max(Zw(e),Zw(t))}function B4(e,t){if(e.unit!==t.unit)return W4(e.unit,t.unit)?"incomparable":"undecided";let n=(e.written===t.written?0:Math.max(e.leeway,t.leeway))+rm(e,t),[o,s]=[e.min-t.max,t.min-e.max],i=Math.max(o,s),a=o>s?e.openMin||t.openMax:t.openMin||e.openMax;if(i>n||a&&i>=-rm(e,t))return"contradicts";let c=(l,u)=>l===u||Math.abs(l-u)<=n;return c(e.min,t.min)&&c(e.max,t.max)&&e.openMin===t.openMin&&e.openMax===t.openMax?"agrees":"refines"}function Zw({min:e,max:t}){return Math.max(Number.isFinite(e)?Math.abs(e):0,Number.isFinite(t)?Math.abs(t):0)}function W4(e,t){let r=n=>/^[A-Z%]/.test(n);return r(e)&&r(t)&&e.includes("/")===t.includes("/")}function Gw(e,t,r){if(!e&&r)return{means:Yw(r),bounds:om(r.min,r.max)};switch(e?.type){case"date":return{...nm(e.shown,Yw(e)),bounds:om(e.min,e.max)};case"period":return{bounds:om(e.start.min,e.end.max)};case"duration":return nm(e.shown,H4(e));case"quantity":return nm(e.shown,Z4(e));case"ordinal":return{means:`step ${e.step+1} of ${t?.scale.join(", ")??""}`};default:return{}}}function nm(e,t){return t===void 0||t===e?{}:{means:t}}function Mn(e){return Jr({min:e,max:e})}function om(e,t){return{...Number.isFinite(e)&&{earliest:Mn(e)},...Number.isFinite(t)&&{latest:Mn(t)}}}function Yw({min:e,max:t}){return e===t?Mn(e):Number.isFinite(e)?Number.isFinite(t)?`some day from ${Mn(e)} to ${Mn(t)}`:`from ${Mn(e)} on`:`until ${Mn(t)}`}var U4=[["days",86400],["hours",3600],["minutes",60],["seconds",1]];function H4({min:e,max:t}){let[r,n]=U4.find(([,o])=>e>=2*o)??["seconds",1];return Jw(e/n,t/n,r,!1,!1)}var Kw=De({Angle:"\xB0",Area:"m\xB2",Data:"bytes",Energy:"J",Force:"N",Frequency:"Hz",Length:"m",Mass:"kg",Power:"W",Pressure:"Pa",Temperature:"\xB0C",Time:"s",Volume:"l"});function Z4({min:e,max:t,openMin:r,openMax:n,unit:o,writtenUnit:s}){let i=o in Kw;return e===t&&!i?void 0:Jw(e,t,Kw[o]??(s||o),r,n)}function Jw(e,t,r,n,o){let s=a=>String(Math.round(a*1e3)/1e3).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g,","),i=r===""?"":` ${r}`;return Number.isFinite(t)?Number.isFinite(e)?e===t?`${s(e)}${i}`:`${s(e)} to ${s(t)}${i}`:`${o?"less than":"at most"} ${s(t)}${i}`:`${n?"more than":"at least"} ${s(e)}${i}`}function Qw(e,t){let r=new Set(e.timeline.flatMap(({steps:o})=>o.map(({fact:s})=>s))),n=Bw(e.facts);return e.facts.map(o=>({fact:o.name,agreement:r.has(o.name)?"contradicted":X4(o),values:V4(o).map(s=>({value:s[0]?.shown??"",...Gw(s[0]?.value,o.property,Y4(s,n)),...K4(s,e,t)})),comparisons:o.pairs.map(J4),...o.omitted>0&&{omitted:o.omitted}}))}function V4(e){let t=new Map;for(let r of e.readings){let n=`${r.denies} ${r.value?Ro(r.value):`stated ${r.shown}`}`,o=t.get(n)??[];t.set(n,o),o.push(r)}return[...t.values()].sort(([r],[n])=>(r?.shown??"")<(n?.shown??"")?-1:1)}function Y4(e,t){let[r,...n]=e.map(o=>t.get(o));return r&&n.every(o=>o?.min===r.min&&o.max===r.max)?r:void 0}function K4(e,t,r){return{outlets:sm(e.map(({source:n})=>n.outlet)),newsrooms:sm(e.map(({source:n})=>n.newsroom)),speakers:sm(e.flatMap(({evidence:n})=>n.saidBy?[n.saidBy.text]:[])),readings:e.map(n=>G4(n,t,r))}}function sm(e){return[...new Set(e)].sort()}function G4({claim:e,source:t,evidence:r,speakerName:n},o,s){let i=o.texts.get(r.quote.span.file)??"";return{claim:e.id,evidence:e.evidence.indexOf(r),source:t.id,outlet:t.outlet,origin:t.newsroom,published:t.published?.value.text??null,scope:Object.fromEntries([...r.scope].map(([a,c])=>[a,c.text])),...r.saidBy&&{saidBy:r.saidBy.text},...n!==void 0&&n!==r.saidBy?.text&&{speaker:n},...(r.saidBy||r.stance!=="affirms")&&{stance:r.stance},place:s.showPlace(o.anchors.get(r)?.places[0]??Co(r.quote,i))}}function J4({a:e,b:t,decision:r,because:n}){return{a:Xw(e.readings[0]),b:Xw(t.readings[0]),verdict:r,because:n,count:e.readings.length*t.readings.length}}function Xw({claim:e,source:t}){return{claim:e.id,source:t.id}}function X4({pairs:e,readings:t}){let r=new Set(e.map(({decision:n,hedged:o})=>o&&Xr.includes(n)?"disputed":n));return Xr.some(n=>r.has(n))||r.has("contradiction-unless-scoped")?"contradicted":r.has("disputed")||r.has("parties-disagree")?"disputed":r.has("undecided")||r.has("incomparable")?"undecided":r.has("different-scope")||r.has("changed")||r.has("grown")?"scoped":new Set(t.map(({source:n})=>n.newsroom)).size===1?"single":"unanimous"}function ex(e){let t=new Map;for(let n of e.claims)for(let{source:o}of n.evidence)o&&t.set(o.text,(t.get(o.text)??0)+1);let r=Q4(e);return[...e.sources.values()].map(n=>{let o=r.get(n.id);return{id:n.id,file:n.file,body:{start:n.body.start,end:n.body.end},...n.title!==void 0&&{title:n.title},outlet:n.outlet,origin:n.newsroom,published:n.published?.value.text??null,...eF(e.inferredDates.get(n.id)),url:n.url??null,...n.archived!==void 0&&{archived:n.archived},...o!==void 0&&{supersededBy:o},sha256:n.sha256,quotes:t.get(n.id)??0}}).sort(rc)}function Q4(e){let t=Xs(e),r=new Map;for(let{id:n,supersedes:o}of e.sources.values())o&&t.has(o.text)&&r.set(o.text,n);return r}function eF(e){if(!e)return{};let t=r=>Jr({min:r,max:r});return{bounds:{earliest:t(e.min),latest:t(e.max)}}}function tx(e){let t=[0];for(let r of e.matchAll(/\r\n|\n|\r/g))t.push(r.index+r[0].length);return t}function im(e,t){let r=0,n=e.length-1;for(;r<n;){let o=r+n+1>>1;e[o]<=t?r=o:n=o-1}return{line:r+1,column:t-e[r]+1}}var ri=class{lineStarts=new Map;texts;constructor(t){this.texts=t}showPlace(t,r){let n=this.texts.get(t.file)??"",o=this.lineStartsOf(t.file,n),s=im(o,t.start),i=im(o,t.end);return{file:t.file,line:s.line,column:s.column,endLine:i.line,endColumn:i.column,start:t.start,end:t.end,text:n.slice(t.start,t.end),...r!==void 0&&r!==""&&{label:r}}}showLabel({at:t,text:r}){return this.showPlace(t,r)}lineStartsOf(t,r){let n=this.lineStarts.get(t);if(n)return n;let o=tx(r);return this.lineStarts.set(t,o),o}};function rx({corpus:e,verdict:t},r,n,o,s){let i=new ri(e.texts),a=Qw(e,i),c=r&&"verdict"in r?R1(t.findings,r.verdict.findings):void 0,l={...sF(e,t.findings,a),...c&&{new:rF(c.since)}};return{version:1,tool:n,...s(l),...r&&{base:"missing"in r?{missing:r.missing}:{ref:r.ref,commit:r.commit}},counts:l,findings:t.findings.map(u=>nx(u,i,c?.since.get(u))),...c&&{fixed:tF(c.fixed,r)},facts:a,claims:z1(e,i),sources:ex(e),accepted:oF(t),rules:o,texts:e.texts}}function tF(e,t){let r=new ri(t&&"corpus"in t?t.corpus.texts:new Map);return e.map(n=>nx(n,r))}function rF(e){let t=[...e].filter(([{status:r},n])=>r==="open"&&n==="new");return am(Ha,t.map(([{severity:r}])=>r))}function nx(e,t,r){let{rule:n,severity:o,status:s,message:i,claim:a,fact:c,source:l,help:u,fix:d}=e;return{rule:n,severity:o,status:s,...r&&{since:r},fingerprint:e.fingerprint,message:i,...a!==void 0&&{claim:a},...c!==void 0&&{fact:c},...l!==void 0&&{source:l},...e.readings&&{readings:e.readings.map(nF)},primary:t.showLabel(e.primary),related:(e.related??[]).map(f=>t.showLabel(f)),notes:e.notes??[],...u!==void 0&&{help:u},...d!==void 0&&{fix:d}}}function nF({claim:e,evidence:t}){return{claim:e.id,evidence:e.evidence.indexOf(t)}}function oF(e){return e.ledger.map(({acceptance:t,state:r})=>({finding:t.finding.text,rule:t.rule?.text??null,reason:t.reason,by:t.by??null,until:t.until?.text??null,state:r})).sort((t,r)=>t.finding<r.finding?-1:1)}function sF(e,t,r){let n=[...e.sources.values()],o=e.claims.flatMap(i=>i.evidence.map(a=>e.anchors.get(a)?.class??"unchecked")),s=t.filter(({status:i})=>i==="open");return{sources:n.length,outlets:new Set(n.map(({outlet:i})=>i)).size,newsrooms:new Set(n.map(({newsroom:i})=>i)).size,claims:e.claims.length,quotes:{total:o.length,...am(Fs,o)},facts:{total:r.length,...am([...nt].reverse(),r.map(({agreement:i})=>i))},findings:{error:s.filter(({severity:i})=>i==="error").length,warning:s.filter(({severity:i})=>i==="warning").length,note:s.filter(({severity:i})=>i==="note").length,accepted:t.length-s.length}}}function am(e,t){let r=Object.fromEntries(e.map(n=>[n,0]));for(let n of t)r[n]++;return r}var ix=new RegExp("[\\p{Sc}+\xB1-]{0,4}\\p{N}+(?:[.,:/]\\p{N}+)*[\\p{L}\\p{M}]*[%\u2030\\p{Sc}]?|[\\p{L}\\p{M}\\p{N}_]+(?:['\\u2019-][\\p{L}\\p{M}\\p{N}_]+)*|\\s+|.","gsu");function Po(e){return[...e.matchAll(ix)].map(t=>({text:t[0],start:t.index,end:t.index+t[0].length}))}var ox=new RegExp(ix.source,"suy");function Oc(e,t){for(let r=0;r<e.length;){let n=r,o=e.charCodeAt(n);for(;o>=97&&o<=122;)o=e.charCodeAt(++n);if(n>r&&(n===e.length||sx(o)))t(r,n),r=n;else if(n===r&&sx(o))r++;else{ox.lastIndex=r;let s=ox.exec(e)?.[0]??"";n=r+Math.max(1,s.length),Je(s)&&t(r,n),r=n}}}function sx(e){return e===32||e===10||e===46||e===44||e===34||e===59}function ni(e){return e.match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function Je(e){return/[A-Za-z0-9]/.test(e)||/[\p{L}\p{N}]/u.test(e)}var iF=new Set(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
  thousands million millions billion billions trillion dozen dozens half quarter third once twice thrice first
  second fourth fifth sixth seventh eighth ninth tenth double triple both`.split(/\s+/));function cm(e){return new RegExp("\\p{N}|[%\u2030]","u").test(e)||e.toLowerCase().split(/[-\s]/).some(t=>iF.has(t))}var aF=new Set("not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely".split(/\s+/));function lm(e){let t=e.toLowerCase();return aF.has(t)||/n['\u2019]t$/.test(t)}var cF=/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?$/i;function um(e){return cF.test(e)}var oi=class{diff(t,r,n={}){let o;typeof n=="function"?(o=n,n={}):"callback"in n&&(o=n.callback);let s=this.castInput(t,n),i=this.castInput(r,n),a=this.removeEmpty(this.tokenize(s,n)),c=this.removeEmpty(this.tokenize(i,n));return this.diffWithOptionsObj(a,c,n,o)}diffWithOptionsObj(t,r,n,o){var s;let i=w=>{if(w=this.postProcess(w,n),o){setTimeout(function(){o(w)},0);return}else return w},a=r.length,c=t.length,l=1,u=a+c;n.maxEditLength!=null&&(u=Math.min(u,n.maxEditLength));let d=(s=n.timeout)!==null&&s!==void 0?s:1/0,f=Date.now()+d,m=[{oldPos:-1,lastComponent:void 0}],p=this.extractCommon(m[0],r,t,0,n);if(m[0].oldPos+1>=c&&p+1>=a)return i(this.buildValues(m[0].lastComponent,r,t));let h=-1/0,g=1/0,y=()=>{for(let w=Math.max(h,-l);w<=Math.min(g,l);w+=2){let k,R=m[w-1],A=m[w+1];R&&(m[w-1]=void 0);let S=!1;if(A){let x=A.oldPos-w;S=A&&0<=x&&x<a}let P=R&&R.oldPos+1<c;if(!S&&!P){m[w]=void 0;continue}if(!P||S&&R.oldPos<A.oldPos?k=this.addToPath(A,!0,!1,0,n):k=this.addToPath(R,!1,!0,1,n),p=this.extractCommon(k,r,t,w,n),k.oldPos+1>=c&&p+1>=a)return i(this.buildValues(k.lastComponent,r,t))||!0;m[w]=k,k.oldPos+1>=c&&(g=Math.min(g,w-1)),p+1>=a&&(h=Math.max(h,w+1))}l++};if(o)(function w(){setTimeout(function(){if(l>u||Date.now()>f)return o(void 0);y()||w()},0)})();else for(;l<=u&&Date.now()<=f;){let w=y();if(w)return w}}addToPath(t,r,n,o,s){let i=t.lastComponent;return i&&!s.oneChangePerToken&&i.added===r&&i.removed===n?{oldPos:t.oldPos+o,lastComponent:{count:i.count+1,added:r,removed:n,previousComponent:i.previousComponent}}:{oldPos:t.oldPos+o,lastComponent:{count:1,added:r,removed:n,previousComponent:i}}}extractCommon(t,r,n,o,s){let i=r.length,a=n.length,c=t.oldPos,l=c-o,u=0;for(;l+1<i&&c+1<a&&this.equals(n[c+1],r[l+1],s);)l++,c++,u++,s.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.lastComponent,added:!1,removed:!1});return u&&!s.oneChangePerToken&&(t.lastComponent={count:u,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,l}equals(t,r,n){return n.comparator?n.comparator(t,r):t===r||!!n.ignoreCase&&t.toLowerCase()===r.toLowerCase()}removeEmpty(t){let r=[];for(let n=0;n<t.length;n++)t[n]&&r.push(t[n]);return r}castInput(t,r){return t}tokenize(t,r){return Array.from(t)}join(t){return t.join("")}postProcess(t,r){return t}get useLongestToken(){return!1}buildValues(t,r,n){let o=[],s;for(;t;)o.push(t),s=t.previousComponent,delete t.previousComponent,t=s;o.reverse();let i=o.length,a=0,c=0,l=0;for(;a<i;a++){let u=o[a];if(u.removed)u.value=this.join(n.slice(l,l+u.count)),l+=u.count;else{if(!u.added&&this.useLongestToken){let d=r.slice(c,c+u.count);d=d.map(function(f,m){let p=n[l+m];return p.length>f.length?p:f}),u.value=this.join(d)}else u.value=this.join(r.slice(c,c+u.count));c+=u.count,u.added||(l+=u.count)}}return o}};var dm=class extends oi{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){return t}},ax=new dm;function fm(e,t,r){return ax.diff(e,t,r)}var lF=400;function qc(e,t){let r=fm(Po(e).map(n=>n.text),Po(t).map(n=>n.text),{maxEditLength:lF});return r&&uF(r.map(n=>({kind:n.added?"source":n.removed?"quote":"same",text:n.value.join("")})))}function uF(e){let t=[];for(let r=0;r<e.length;){let n=e[r];if(n.kind==="same"){t.push(n),r++;continue}let o="",s="";for(;r<e.length;){let i=e[r];if(i.kind==="same"&&(/\S/.test(i.text)||r+1>=e.length))break;i.kind!=="source"&&(o+=i.text),i.kind!=="quote"&&(s+=i.text),r++}o!==""&&t.push({kind:"quote",text:o}),s!==""&&t.push({kind:"source",text:s})}return t}function Ic(e,t){let r=qc(K(e).trim(),K(t).trim());return r?{differences:dF(r),diff:r}:{differences:[{type:"words",quote:e.trim(),source:t.trim()}],diff:[]}}function dF(e){let t=[];for(let r=0;r<e.length;r++){let n=e[r];if(n.kind==="same")continue;let o=e[r+1],s=n.kind==="quote"&&o?.kind==="source",i=n.kind==="quote"?n.text.trim():"",a=s?o.text.trim():n.kind==="source"?n.text.trim():"";s&&r++,(i!==""||a!=="")&&t.push({type:mF(i,a),quote:i,source:a})}return fF(t)?t.map(r=>({...r,type:"order"})):t}function fF(e){let t=e.filter(({quote:o,source:s})=>o.toLowerCase()!==s.toLowerCase()),r=o=>t.flatMap(s=>Po(s[o].toLowerCase())).map(s=>s.text).filter(Je).sort(),n=r("quote");return n.length>0&&t.length>1&&n.join(" ")===r("source").join(" ")}function mF(e,t){let r=cx(e),n=cx(t);return r.length===0&&n.length===0?"punctuation":e.toLowerCase()===t.toLowerCase()?"case":r.join(" ")===n.join(" ")?"punctuation":r.some(lm)!==n.some(lm)?"negation":r.filter(cm).join(" ")!==n.filter(cm).join(" ")?"number":[...r,...n].some(o=>new RegExp("^\\p{Lu}","u").test(o))?"name":"words"}function cx(e){return Po(e).map(t=>t.text).filter(Je)}function ux(e,t){let[r,n]=[e.trim(),t.trim()];if(pF(r,n))return[];let[o,s]=[Mt(r),Mt(n)],i=new Map;for(let l=0;l<o.text.length;l++){let[u,d]=[o.startOf(l),s.startOf(l)],[f,m]=[o.endOf(l),s.endOf(l)];if(f-u===1&&m-d===1&&r.charCodeAt(u)===n.charCodeAt(d))continue;let[p,h]=[r.slice(u,f),n.slice(d,m)];p===h||!/\S/.test(p)&&!/\S/.test(h)||i.set(`${p}\0${h}`,{type:"punctuation",quote:p,source:h})}if(i.size>0)return[...i.values()];let[a,c]=[lx(e),lx(t)];return a.length===c.length?[]:[{type:"punctuation",quote:a.join(""),source:c.join("")}]}function pF(e,t){let[r,n]=[0,0];for(;r<e.length&&n<t.length;){let o=e.charCodeAt(r);if(Nc(o)){if(!Nc(t.charCodeAt(n)))return!1;for(;Nc(e.charCodeAt(r));)r++;for(;Nc(t.charCodeAt(n));)n++}else if(o===t.charCodeAt(n))r++,n++;else return!1}return r===e.length&&n===t.length}function Nc(e){return e===32||e===10||e===13||e===9}function lx(e){return/[\u00AD-\uFFFF]/.test(e)&&e.match(/[\u00AD\p{Cf}]/gu)||[]}function dx({start:e,end:t},r){let n=r.slice(e,t),o=e+(n.length-n.trimStart().length);return{start:o,end:o+n.trim().length}}function si(e,t){let r="";for(let{start:n,end:o}of[...t].sort((s,i)=>s.start-i.start)){let s=Math.max(n,r.length);r+=e.slice(r.length,s)+" ".repeat(Math.max(0,o-s))}return r+e.slice(r.length)}var en=/[\p{L}\p{M}_]/u,Ue=new RegExp("\\p{N}","u"),hF=new RegExp("\\p{M}","u"),mm=new RegExp("\\p{Sc}","u"),fx=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u,mx=/['\u2019\u02BC\u05F3\u05F4\u00B7]/,px=/[-\u2010\u2011\u2212]/,gF=/[-\u2010-\u2013\u2212\uFE63\uFF0D+\uFF0B±<>≤≥~≈]/,hx=/[.,:/'\u2019\u00B7\u00A0\u2009\u202F\u066B\u066C\u2044]/,yF=/[%‰‱°℃℉\p{Sc}]/u,bF=/[\s([{"'\u2018\u201C\p{Sc}]/u;function gx({start:e,end:t},r){let n=e,o=t;for(;st(r,n);)n--;for(;st(r,o);)o++;return{start:n,end:o}}function st(e,t){if(t<=0||t>=e.length)return!1;let r=wF(e.charCodeAt(t-1),e.charCodeAt(t),e.charCodeAt(t+1));if(r!==void 0)return r;let[n,o]=$F(e,t),[s,i]=kF(e,t);return n===""||s===""?!1:bx(e.charCodeAt(t))&&yx(e.charCodeAt(t-1))||hF.test(s)?!0:vF(o,n,s,i)||xF(o,n,s,i)}function wF(e,t,r){let n=Dc[e],o=Dc[t];if(n===ii&&o===ii)return!0;if(n===ai&&(o===ii||o===pm))return!1;let s=Dc[r];return o===ai&&(s===ii||s===ai)||o===pm&&s===ai?!1:void 0}var[ii,ai,pm]=[1,2,3],Dc=new Uint8Array(128);for(let[e,t]of[[ii,"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"],[ai,` 	\r
`],[pm,'.,;:!?")]']])for(let r=0;r<t.length;r++)Dc[t.charCodeAt(r)]=e;function xF(e,t,r,n){return fx.test(t)||fx.test(r)?!1:Fc(t)&&Fc(r)||en.test(t)&&mx.test(r)&&en.test(n)||en.test(e)&&mx.test(t)&&en.test(r)||Mc(t)&&r==="."&&Mc(n)&&!Fc(e)?!0:Mc(e)&&t==="."&&Mc(r)}function vF(e,t,r,n){if(Ue.test(t)&&yF.test(r)||Ue.test(t)&&/[ \u00A0\u202F]/.test(r)&&/[%‰]/.test(n)||/[ \u00A0\u202F]/.test(t)&&/[%‰]/.test(r)&&Ue.test(e)||t==="\xB0"&&/[CF]/.test(r)&&Ue.test(e)||mm.test(t)&&Ue.test(r)||en.test(t)&&mm.test(r)&&Ue.test(n)||Ue.test(t)&&hx.test(r)&&Ue.test(n)||Ue.test(e)&&hx.test(t)&&Ue.test(r)||t==="."&&Ue.test(r)&&!Fc(e)&&e!==".")return!0;let o=Ue.test(r)||(mm.test(r)||r===".")&&Ue.test(n);return gF.test(t)&&o&&(e===""||bF.test(e))||en.test(e)&&px.test(t)&&Ue.test(r)?!0:en.test(t)&&px.test(r)&&Ue.test(n)}function Fc(e){return en.test(e)||Ue.test(e)}function Mc(e){return new RegExp("\\p{Lu}","u").test(e)}function $F(e,t){let r=[];for(let n=t;n>0&&r.length<2;){let o=n>1&&bx(e.charCodeAt(n-1))&&yx(e.charCodeAt(n-2))?2:1;n-=o;let s=e.slice(n,n+o);qf(s)||r.push(s)}return[r[0]??"",r[1]??""]}function kF(e,t){let r=[];for(let n=t;n<e.length&&r.length<2;){let o=String.fromCodePoint(e.codePointAt(n));n+=o.length,qf(o)||r.push(o)}return[r[0]??"",r[1]??""]}function yx(e){return e>=55296&&e<=56319}function bx(e){return e>=56320&&e<=57343}var ci=class{length;strips;words;backward;smallRows=new Int32Array(256);otherRows=new Map;masks;rows=new Int32Array(0);scores=new Int32Array(0);constructor(t,r="forward"){this.length=t.length,this.strips=Math.ceil(t.length/64),this.backward=r==="backward";let n=1;for(let o=0;o<t.length;o++){let s=t.charCodeAt(o);this.rowOf(s)>0||(s<256?this.smallRows[s]=n:this.otherRows.set(s,n),n++)}this.words=this.strips*(64/32),this.masks=new Int32Array(n*this.words);for(let o=0;o<t.length;o++){let i=this.rowOf(t.charCodeAt(this.backward?t.length-1-o:o))*this.words+(o>>5);this.masks[i]=this.masks[i]|1<<(o&31)}}findEnd(t,r,n,o,s){let{length:i,strips:a,words:c,backward:l}=this,u=n-r,d=Math.min(o,i);if(i===0||u<=0||d<0)return;this.rows.length<u&&([this.rows,this.scores]=[new Int32Array(u),new Int32Array(u+1)]);let{rows:f,scores:m}=this;for(let g=0;g<u;g++)f[g]=this.rowOf(t.charCodeAt(l?n-1-g:r+g))*c;let p=[{from:0,to:u}];for(let g=0;g<a&&p.length>0;g++)p=this.workOutStrip(g,u,p,d);let h;for(let g of p)for(let y=g.from;y<g.to;y++){let w=m[y+1];w>(h?.errors??d)||s==="first"&&w===h?.errors||(h={end:l?n-1-y:r+y+1,errors:w})}return h}workOutStrip(t,r,n,o){let{masks:s,rows:i,scores:a}=this,c=Math.min(64,this.length-t*64),l=c<=32,u=c-1&31,d=o+1,f=Math.min(d,t*64),m=Math.min(d,t*64+c),p=64+o,h=m<d?[{from:0,to:p-m}]:[],g=h[0];for(let{from:y,to:w}of n){let k=y===0?f:d,R=k+c,A=-1,S=0,P=-1,x=0;for(let N=y;N<w;N++){let B=k;k=t===0?0:a[N+1];let $=i[N]+2*t,F=k-B,G=F>>>31,Ie=s[$]|G,T=((Ie&A)+A|0)^A|Ie,_=S|~(T|A),ye=A&T;l&&(R+=(_>>>u&1)-(ye>>>u&1));let Z=_<<1|F+1>>1;if(F=(_>>>31)-(ye>>>31),A=ye<<1|G|~(Ie|S|Z),S=Z&(Ie|S),G=F>>>31,Ie=s[$+1]|G,T=((Ie&P)+P|0)^P|Ie,_=x|~(T|P),ye=P&T,l||(R+=(_>>>u&1)-(ye>>>u&1)),Z=_<<1|F+1>>1,P=ye<<1|G|~(Ie|x|Z),x=Z&(Ie|x),R>o){a[N+1]=d;continue}a[N+1]=R;let rt=N+1+p-R;g&&N<=g.to?rt>g.to&&(g.to=rt):(g={from:N,to:rt},h.push(g))}}for(let y of h)y.to=Math.min(y.to,r);return h}rowOf(t){return t<256?this.smallRows[t]:this.otherRows.get(t)??0}};var Lc=class{places;firsts;shift;constructor(t){let r=Math.floor(t.length/6),n=Math.max(8,Math.ceil(Math.log2(2*r+1)));this.shift=32-n,this.firsts=new Int32Array(2**n+1);let{firsts:o}=this,s=new Int32Array(r);for(let i=0;i<r;i++){let a=this.slotOf(t,i*6);s[i]=a,o[a]=o[a]+1}for(let i=1;i<o.length;i++)o[i]=o[i]+o[i-1];this.places=new Int32Array(r);for(let i=r-1;i>=0;i--){let a=s[i],c=o[a]-1;o[a]=c,this.places[c]=i*6}}find(t,r,n){let o=this.slotOf(t,r),[s,i]=[this.firsts[o],this.firsts[o+1]];if(i-s>64)return!1;for(let a=s;a<i;a++)n.push(this.places[a]-r);return!0}slotOf(t,r){let n=0;for(let o=0;o<6;o++)n=n<<5|t.charCodeAt(r+o)&31;return Math.imul(n^n>>>15,2654435761)>>>this.shift}};var SF=64,wx=4e3;function xx(e,t,r){let{grams:n}=r,o=[],s=0,i=0,a=Math.min(e.length,wx)-6;for(let l=0;l<=a;l++)n.find(e,l,o)||l<i||(s++,i=l+6);let c=Math.min(e.length,wx);return{places:_F(new Int32Array(o).sort(),t),fewestVotes:l=>Math.floor((c-l-6+1)/6)-l-s}}function _F(e,t){let r=[],n=0;for(let o=0;o<e.length;){let s=e[o];for(;n<e.length&&e[n]<=s+2*t;)n++;for(r.push(s-(n-o)*2**32);o<e.length&&e[o]<=s+t;)o++}return[...new Float64Array(r).sort().subarray(0,SF)].map(o=>{let s=Math.round(-o/4294967296);return{start:o+s*2**32,votes:s}})}var TF=15e6,AF=3e6,EF=6e5,CF=8,RF=16,PF=24,vx=1e5;function $x(e,t,r){let n=new hm(e,t.lower,r),o=e.length*t.lower.length;return!(o<=AF?n.lookAtPieces():n.lookAtVoted(t))&&o<=TF&&n.lookAtAll(),n.settle()}var hm=class{quote;lower;allowed;needle;best;constructor(t,r,n){this.quote=t,this.lower=r,this.allowed=n,this.needle=new ci(t)}lookAtPieces(){let{quote:t,allowed:r}=this,n=Math.max(1,Math.min(r+1,Math.floor(t.length/RF)));for(;;){if(Math.floor(t.length/n)<CF||!this.lookWhereStand(n))return!1;let o=this.best?.errors??r;if(o<n)return!0;if(!this.best)return!1;n=o+1}}lookWhereStand(t){let{quote:r,lower:n,allowed:o}=this,s=Math.floor(r.length/t),i=[];for(let l=0;l<t;l++){let u=r.slice(l*s,(l+1)*s);for(let d=n.indexOf(u);d>=0;d=n.indexOf(u,d+1)){if(i.length===PF)return!1;i.push(d-l*s)}}let[a,c]=[0,0];for(let l of i.sort((u,d)=>u-d))l-o>c&&(this.look(a,c),a=l-o),c=l+r.length+o;return this.look(a,c),!0}lookAtVoted(t){let{quote:r,allowed:n}=this,{places:o,fewestVotes:s}=xx(r,n,t),i=r.length+4*n,a=0;for(let{start:c,votes:l}of o){if(this.best&&l<s(this.best.errors))return!0;if(a+=r.length*i,a>EF)break;this.look(c-n,c-n+i)}return!1}lookAtAll(){let t=this.quote.length+this.allowed;for(let r=0;r<this.lower.length;r+=vx)this.look(r,r+vx+t)}look(t,r){let{best:n,lower:o,needle:s,allowed:i}=this,a=s.findEnd(o,Math.max(0,t),Math.min(o.length,r),n?.errors??i,"first");a&&(!n||a.errors<n.errors||a.end<n.end)&&(this.best=a)}settle(){let{best:t,lower:r,needle:n,quote:o}=this;if(!t)return;let s=Math.max(0,t.end-o.length-t.errors),{end:i,errors:a}=n.findEnd(r,s,t.end,t.errors,"first")??t,c=Math.max(s,i-o.length-a);return{start:new ci(o,"backward").findEnd(r,c,i,a,"last")?.end??c,end:i}}};var jc=class{size;text;hashes;starts;ends;first;next;shift;constructor(t){this.text=t;let r=(t.length>>2)+8,[n,o,s]=[new Int32Array(r),new Int32Array(r),new Int32Array(r)],i=0;Oc(t,(c,l)=>{i===r&&(r*=2,[n,o,s]=[gm(n,r),gm(o,r),gm(s,r)]),n[i]=Bc(t,c,l),o[i]=c,s[i]=l,i++}),this.size=i,[this.hashes,this.starts,this.ends]=[n,o,s];let a=Math.max(4,Math.ceil(Math.log2(i+1)));this.shift=32-a,this.first=new Int32Array(2**a).fill(-1),this.next=new Int32Array(i);for(let c=i-1;c>=0;c--){let l=n[c]>>>this.shift;this.next[c]=this.first[l],this.first[l]=c}}placesOf(t,r){let n=Bc(t,0,t.length),o=[];for(let s=this.first[n>>>this.shift];s>=0&&!(!(this.hashes[s]!==n||!this.isAt(s,t))&&(o.push(s),o.length>r));s=this.next[s]);return o}hashAt(t){return this.hashes[t]}isAt(t,r){let n=this.startOf(t);return this.endOf(t)-n===r.length&&this.text.startsWith(r,n)}startOf(t){return this.starts[t]}endOf(t){return this.ends[t]}};function Bc(e,t,r){let n=2166136261;for(let o=t;o<r;o++)n=Math.imul(n^e.charCodeAt(o),16777619);return Math.imul(n^n>>>15,2654435761)}function gm(e,t){let r=new Int32Array(t);return r.set(e),r}var kx=5,OF=.85,Sx=64;function _x(e,t){let r=qF(e),n=0;for(let{count:u}of r.values())n+=u;if(n<kx)return;let{words:o}=t,s=Math.max(kx,Math.ceil(OF*n)),i=u=>{let d=r.get(o.hashAt(u));return d&&o.isAt(u,d.word)?d:void 0},a;for(let{from:u,to:d}of NF([...r.values()],n,s,o)){for(let m of r.values())m.held=0;let f=0;for(let m=u;m<d;m++){let p=i(m);p&&p.held++<p.count&&f++;let h=m-u>=n?i(m-n):void 0;h&&--h.held<h.count&&f--,(!a||f>a.shared)&&(a={shared:f,last:m})}}if(!a||a.shared<s)return;let c=Math.max(0,a.last-n+1),{last:l}=a;for(;c<l&&!i(c);)c++;for(;l>c&&!i(l);)l--;return{start:o.startOf(c),end:o.endOf(l)}}function qF(e){let t=new Map;return Oc(e,(r,n)=>{let o=Bc(e,r,n),s=t.get(o);s?s.count++:t.set(o,{word:e.slice(r,n),count:1,held:0})}),t}function NF(e,t,r,n){let o=e.map(({word:c,count:l})=>({word:c,count:l,places:n.placesOf(c,Sx)})).sort((c,l)=>c.places.length-l.places.length),s=[],i=0;for(let{word:c,count:l,places:u}of o){if(i>t-r)break;i+=l;let d=u.length>Sx?n.placesOf(c,Number.POSITIVE_INFINITY):u;for(let f of d)s.push(f)}let a=[];for(let c of s.sort((l,u)=>l-u)){let[l,u]=[Math.max(0,c-t+1),Math.min(n.size,c+t)],d=a.at(-1);d&&l<=d.to?d.to=u:a.push({from:l,to:u})}return a}var Oo=class{source;body;foldedBody;bareBody;lowerBody;gramsOfBody;wordsOfBody;constructor(t,r){this.source=t,this.body=r.slice(t.body.start,t.body.end)}get folded(){return this.foldedBody??=Mt(this.body),this.foldedBody}get bare(){return this.bareBody??=IF(this.folded),this.bareBody}get lower(){return this.lowerBody??=nr(this.folded.text),this.lowerBody}get grams(){return this.gramsOfBody??=new Lc(this.lower),this.gramsOfBody}get words(){return this.wordsOfBody??=new jc(this.lower),this.wordsOfBody}stretchOf(t,r,n){return Qa(t,r,n)}spanOf({start:t,end:r}){let{file:n,body:o}=this.source;return{file:n,start:o.start+t,end:o.start+r}}};function nr(e){let t=e.toLowerCase();return t.length===e.length?t:e.replace(new RegExp("\\p{Lu}","gu"),r=>{let n=r.toLowerCase();return n.length===r.length?n:r})}function IF(e){let{text:t}=e;if(!/[[\]]/.test(t))return e;let r=new Pn(e);for(let{index:n}of t.matchAll(/[[\]]/g))r.replace(n,n+1,"");return r.finish()}var MF=3,ym=/[^\p{L}\p{N}.!?\n]*[\p{L}\p{N}]/uy;function Tx(e,{start:t,end:r},n){let{diff:o}=Ic(e,n.slice(t,r)),s=o.slice(o.findLastIndex(({kind:c})=>c==="same")+1),i=c=>s.filter(({kind:l})=>l===c).flatMap(l=>ni(l.text)).length,a=i("quote");return{start:t,end:a<=MF?DF(n,r,a-i("source")):r}}function DF(e,t,r){let n=t;for(let o=0;o<r;o++){if(ym.lastIndex=n,!ym.test(e))return n;for(n=ym.lastIndex;st(e,n);)n++}return n}var FF=.35,LF=256,zF=2e7;function bm(e,t){if(t.body.length>zF)return;let r=nr(K(e).trim()),n=$x(r,t,jF(r.length,t.lower.length));if(n){let s=gx(dx(t.stretchOf(t.folded,n.start,n.end),t.body),t.body);return Tx(e,s,t.body)}let o=_x(r,t);return o&&t.stretchOf(t.folded,o.start,o.end)}function jF(e,t){let r=Math.min(LF,Math.floor(e*FF));for(;r>0&&BF(e,r,t);)r--;return r}function BF(e,t,r){if(t===0)return!1;let n=t/Math.max(e,1),o=19-18*n+1/3*e*(1-n),s=Math.log2(100);return o<Math.log2(Math.max(r,2))+s}var wm=/\[\s*(?:\.{3}|\u2026)\s*\]|\u2026|(?<!\.)\.{3}(?!\.)|(?<=(?<!\.)\.)\.{3}(?!\.)/g,xm=/\[[^[\]]*\]/g;function Dn(e){return(e.includes("...")||e.includes("\u2026"))&&e.search(wm)>=0}function qo(e){return e.includes("[")&&e.replace(wm," ").search(xm)>=0}function vm(e){let t=[...e.matchAll(wm)];return[0,...t.map(n=>n.index+n[0].length)].map((n,o)=>({start:n,text:e.slice(n,t[o]?.index)}))}function No(e){return vm(e).map(({text:t})=>K(t).trim()).filter(t=>t!=="")}function Ax(e){return e.replace(xm," ").replace(/(?<!\s)\s+([,.;:!?])/g,"$1")}var WF=[],UF=new Set;function $m(e){return{text:e,anyCase:WF,brackets:UF}}function Io(e){let t=[],r=new Set,n="",o=0;for(let{0:s,index:i}of e.matchAll(xm))n+=e.slice(o,i),r.add(`${n.length}[`),/[\p{L}\p{N}]$/u.test(n)||t.push(n.length),n+=s.slice(1,-1),r.add(`${n.length}]`),o=i+s.length;return{text:n+e.slice(o),anyCase:t,brackets:r}}var Sm=500;function li(e,t,r=!0){let n=e.trim(),o=K(n).trim(),s=Rx(km($m(o),t,t.folded,r)).map(a=>[a]);if(s.length>0)return{class:_m(s,n,t)?"exact":"typographic",matches:s};let i=Dn(n)?No(n):[o];if(i.some(Je)){if(Dn(n)){let a=Ex(i.map($m),t,t.folded,r);if(a.length>0)return{class:"elided",matches:a}}if(qo(n)){let a=Ex(i.map(Io),t,t.bare,r);if(a.length>0)return{class:"bracketed",matches:a}}}}function _m(e,t,r){return e.some(([n])=>n&&r.body.slice(n.start,n.end)===t)}function km(e,t,r,n){let o=[];for(let s of KF(r.text,e.text,e.anyCase)){if(!YF(e,t,r,s))continue;let i=t.stretchOf(r,s,s+e.text.length);(!n||VF(t.body,i))&&o.push(i)}return o}function Tm(e,t,r,n=!0){if(e.length===1)return[km(e[0],t,r,n)];let o=new Map;return e.map(s=>{let i=JSON.stringify([s.text,s.anyCase,[...s.brackets]]),a=o.get(i)??km(s,t,r,n);return o.set(i,a),a})}var HF=5e6;function Ex(e,t,r,n){let[o=[],...s]=Tm(e,t,r,n);if(s.reduce((a,{length:c})=>a+c,o.length)>HF)return[];let i=o.map(a=>({last:a,before:void 0,start:a.start}));for(let a of s){let c=[],l=0;for(let u of a){for(;l<i.length&&i[l].last.end<=u.start;)l++;let d=i[l-1];d&&u.start-d.last.end<=Sm&&c.push({last:u,before:d,start:d.start})}i=c}return Rx(i).map(ZF)}function Rx(e){if(e.length<2)return e;let t=new Set;return e.filter(({start:r})=>t.has(r)?!1:(t.add(r),!0))}function ZF(e){let t=[];for(let r=e;r;r=r.before)t.push(r.last);return t.reverse()}function VF(e,{start:t,end:r}){return!st(e,t)&&!st(e,r)}function YF(e,t,r,n){if(r===t.folded)return!0;let o=t.stretchOf(r,n,n+e.text.length);for(let s=o.start;s<o.end;s++){let i=t.body[s];if(i!=="["&&i!=="]")continue;let a=n;for(;r.startOf(a)<s;)a++;if(!e.brackets.has(`${a-n}${i}`))return!1}return!0}function KF(e,t,r){let n=[];if(t==="")return n;if(r.length===0){for(let s=e.indexOf(t);s>=0;s=e.indexOf(t,s+1))n.push(s);return n}let o=new RegExp(GF(t,new Set(r)),"g");for(let s=o.exec(e);s;s=o.exec(e))n.push(s.index),o.lastIndex=s.index+1;return n}function GF(e,t){return Array.from({length:e.length},(r,n)=>{let o=e[n];return t.has(n)?`[${[...new Set([o,o.toLowerCase(),o.toUpperCase()])].filter(s=>s.length===1).map(Cx).join("")}]`:Cx(o)}).join("")}function Cx(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function ui({start:e,end:t},{prefix:r,suffix:n},o,s=K){if(r!==void 0){let a=s(r).trim();if(!s(o.slice(Math.max(0,e-Px(r)),e)).trimEnd().endsWith(a))return!1}return n===void 0?!0:s(o.slice(t,t+Px(n))).trimStart().startsWith(s(n).trim())}function Px(e){return e.length*4+100}var or=[],Sr={places:or,parts:or,omitted:or,contextMissing:!1,retyped:or,differences:or,diff:or},Ox={...Sr,class:"unchecked"};function Fn(e,t){let r=li(e.exact,t);return r?JF(e,r,t):eL(e.exact,t)}function JF(e,t,r){let n=t.matches.filter(d=>ui(Mo(d),e,r.body)),o=n.length===0,s=o?t.matches:n,i=s[0]??[],a=XF(t,s,e.exact.trim(),r),c=s.map(d=>r.spanOf(Mo(d))),{start:l,end:u}=Mo(i);return{places:c,parts:i.length===1?c.slice(0,1):i.map(d=>r.spanOf(d)),omitted:i.length===1?or:QF(i,r).map(d=>r.spanOf(d)),contextMissing:o,retyped:a==="typographic"?ux(e.exact,r.body.slice(l,u)):or,differences:or,diff:or,class:a}}function XF(e,t,r,n){return e.class!=="exact"&&e.class!=="typographic"?e.class:_m(t,r,n)?"exact":"typographic"}function Mo(e){return{start:e[0]?.start??0,end:e.at(-1)?.end??0}}function QF(e,t){let r=[];for(let n=1;n<e.length;n++){let o=e[n-1]?.end??0,s=t.body.slice(o,e[n]?.start),i=s.trim();if(i===""||/^(?:\.{3,4}|\u2026)$/.test(i))continue;let a=o+s.indexOf(i);r.push({start:a,end:a+i.length})}return r}function eL(e,t){let n=li(e,t,!1)?.matches[0];if(!n)return;let o=Mo(n),s=t.body.slice(o.start,o.end);return{...Sr,class:"altered",nearest:t.spanOf(o),parts:n.map(i=>t.spanOf(i)),differences:[{type:"word-cut",quote:e.trim(),source:s}]}}function qx(e,t,r){let n=[];for(let o of r)if(o.source.id!==t)for(let s of li(e,o)?.matches??[])n.push(o.spanOf(Mo(s)));return n.length>0?{...Sr,class:"misattributed",places:n}:void 0}function Nx(e,t){if(Dn(e)){let o=No(e);if(o.length>1)return tL(o,t)}let[r]=qo(e)&&li(Ax(e),t)?.matches||[],n=r?Mo(r):bm(e,t);return n?Ix(e,n,t):{...Sr,class:"absent"}}function Ix(e,t,r){let{differences:n,diff:o}=Ic(e,r.body.slice(t.start,t.end));return{...Sr,class:"altered",nearest:r.spanOf(t),differences:n,diff:o}}function tL(e,t){let r=Tm(e.map(Io),t,t.bare),n=e.find((u,d)=>r[d]?.length===0);if(n!==void 0){let u=bm(n,t);if(u)return{...Ix(n,u,t),missingPart:n};let d=rL(e.filter((p,h)=>r[h]?.length!==0)),f=d===void 0?void 0:r[e.indexOf(d)]?.[0];if(!f)return{...Sr,class:"absent"};let m=[{type:"words",quote:n,source:""}];return{...Sr,class:"altered",nearest:t.spanOf(f),differences:m,missingPart:n}}let o=nL(r),[s,i]=[r[0]?.[0],r.at(-1)?.[0]],a=t.spanOf({start:Math.min(s?.start??0,i?.start??0),end:Math.max(s?.end??0,i?.end??0)}),c=e.join(" \u2026 "),l=r.flatMap(([u])=>u?[t.spanOf(u)]:[]);return o!==void 0&&o>Sm?{...Sr,class:"altered",nearest:a,parts:l,differences:[{type:"words",quote:c,source:""}],tooFarApart:o}:{...Sr,class:"altered",nearest:a,parts:l,differences:[{type:"order",quote:c,source:""}]}}function rL(e){let[t]=e.filter(r=>r.length>=15&&Je(r)).sort((r,n)=>n.length-r.length);return t}function nL(e){let t=0;for(let r=1;r<e.length;r++){let n=oL(e[r-1]??[],e[r]??[]);if(n===void 0)return;t=Math.max(t,n)}return t}function oL(e,t){let r,n=0;for(let o of e){for(;n<t.length&&t[n].start<o.end;)n++;let s=t[n];if(!s)break;r=Math.min(r??Number.POSITIVE_INFINITY,s.start-o.end)}return r}var Mx=new WeakMap;function Ln(e,t){if(t.pinned&&t.pinned.text!==t.sha256)return;let r=Mx.get(e.texts)??new Map;Mx.set(e.texts,r);let n=r.get(t.id)??new Oo(t,e.texts.get(t.file)??"");return r.set(t.id,n),n}var Am=po(Fx(),1);function zn(e,t){let r=e.toLowerCase(),n=[];for(let o of t){let s=Math.floor(Math.max(r.length,3)/3);if(Math.abs(o.length-r.length)>s)continue;let i=cL(r,o.toLowerCase());i<=s&&n.push({name:o,edits:i})}return n.sort((o,s)=>o.edits-s.edits||(o.name<s.name?-1:1)),n.slice(0,3).map(({name:o})=>o)}function cL(e,t){let r=(0,Am.distance)(e,t);for(let n=1;n<e.length&&r>1;n++){let o=e.slice(0,n-1)+e[n]+e[n-1]+e.slice(n+1);r=Math.min(r,(0,Am.distance)(o,t)+1)}return r}function Tr(e,t){let r=zn(e,t);return r.length===0?void 0:`did you mean ${Oe("or",r.map(n=>`\`${n}\``))}?`}function Oe(e,t){return t.length<3?t.join(` ${e} `):`${t.slice(0,-1).join(", ")}, ${e} ${t.at(-1)}`}function tn(e,t,r,n=`${r}s`){return e.length<=t?[...e]:[...e.slice(0,t-1),wt(e.length-t+1,r,n)]}function wt(e,t,r=`${t}s`){return`${lL(e)} ${e===1?t:r}`}function lL(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function Lx(e){return e.replace(/\s+/g," ").trim()}var uL=["prefix","suffix"],Em=24,dL=6,Fo=1e3;function zx(e,t,r){let[n]=uL.flatMap(o=>{let s=fL(e,t,r,o);return s?[{side:o,...s}]:[]}).sort((o,s)=>o.cost-s.cost);return n&&{[n.side]:n.words}}function fL(e,t,r,n){let o=t;for(let s of mL(e,r,n)){let i=Bx(s),a=ni(i).length;if(a>Em)return;if(o=o.filter(l=>ui(l,{[n]:i},r)),o.length>0)continue;let c=/\n[ \t\r]*\n/.test(s)?Em:new RegExp("[.!?]\\P{L}*\\s","u").test(s)?dL:0;return{words:i,cost:a+c}}}function*mL({start:e,end:t},r,n){let o=n==="prefix",s=o?r.slice(Math.max(0,e-Fo),e):r.slice(t,t+Fo),i=[...s.matchAll(/\s+/g)],a=o?i.map(c=>c.index+c[0].length).reverse():i.map(c=>c.index);(o?e<=Fo:t+Fo>=r.length)&&a.push(o?0:s.length);for(let c of a){let l=o?s.slice(c):s.slice(0,c);Je(l)&&(yield l)}}function jx(e,t,r,n){if(ui(e,{[n]:t},r))return{moved:!1,words:t};let o=n==="prefix",s=o?Math.max(0,e.start-Fo):e.start,i=r.slice(s,o?e.end:e.end+Fo),a=Mt(i),c=nr(a.text),l=nr(K(t).trim());if(Je(l))for(let u=o?c.lastIndexOf(l):c.indexOf(l);u>=0;u=o?u===0?-1:c.lastIndexOf(l,u-1):c.indexOf(l,u+1)){let d=Qa(a,u,u+l.length),f=s+d.start,m=s+d.end;if(o?f>=e.start:m<=e.end)continue;let p=r.slice(Math.min(f,e.start),Math.max(m,e.end)),h=Bx(o?r.slice(f,e.start):r.slice(e.end,m));return ec(p).length===1&&ni(h).length<=Em?{moved:!0,words:h}:void 0}}function Bx(e){return Lx(e.replace(/\u00AD[ \t]*\r?\n[ \t]*/g,"").replace(/[\u00AD\p{Cf}]/gu,""))}function Lo(e,t){let r="",n=0;for(let o of[...t].sort((s,i)=>s.start-i.start||s.end-i.end))r+=e.slice(n,o.start)+o.text,n=o.end;return r+e.slice(n)}var we=po(lh(),1);function Vn(e,t){let r=e.charCodeAt(t);return r===32||r===10||t>=e.length}function Pk(e){return e===44||e===91||e===93||e===123||e===125}function Le(e,t){let r=t;for(;e.charCodeAt(r)===32;)r++;return r-t}var j9=new Set([..."-?:,[]{}#&*!|>'\"%@`"].map(e=>e.charCodeAt(0)));function dh(e,t,r){let n=e.charCodeAt(t);return n===45&&!r?!Vn(e,t+1):t<e.length&&n!==32&&n!==10&&!j9.has(n)}function jl(e,t){let r=t;for(let n=t;n<e.length;n++){let o=e.charCodeAt(n);if(o===10)break;if(o===32){if(e.charCodeAt(n+1)===35)break;continue}if(o===58&&Vn(e,n+1))break;r=n+1}return r}function Ik(e,t){let r=t;for(let n=t;n<e.length;n++){let o=e.charCodeAt(n);if(o===10||Pk(o))break;if(o===32){if(e.charCodeAt(n+1)===35)break;continue}if(o===58&&(Vn(e,n+1)||Pk(e.charCodeAt(n+1))))break;r=n+1}return{text:e.slice(t,r),end:r}}function Mk(e,t,r){let n=jl(e,t),o=n+Le(e,n),s=1;for(;e.charCodeAt(o)===10;){let a=o+1,c=Le(e,a);for(;e.charCodeAt(a+c)===10;)a+=c+1,c=Le(e,a);let l=a+c;if(c<r||l>=e.length||e.charCodeAt(l)===35)break;let u=jl(e,l);if(u===l||(n=u,o=n+Le(e,n),s++,e.charCodeAt(o)===58))return}let i=e.slice(t,n);return{text:s===1?i:uh(i),end:n}}function Bl(e,t,r){let n=e.charCodeAt(t)===34,o=n?W9(e,t+1):B9(e,t+1);if(o<0)return;let s=e.slice(t+1,o),i=s.includes(`
`);if(i&&!U9(e,t,o,r))return;let a=o+1;if(!n){let l=i?uh(s):s;return{text:l.includes("''")?l.replaceAll("''","'"):l,end:a}}if(!s.includes("\\"))return{text:i?uh(s):s,end:a};let c=V9(s);return c===void 0?void 0:{text:c,end:a}}function B9(e,t){let r=e.indexOf("'",t);for(;r>=0&&e.charCodeAt(r+1)===39;)r=e.indexOf("'",r+2);return r}function W9(e,t){for(let r=e.indexOf('"',t);r>=0;r=e.indexOf('"',r+1)){let n=r-1;for(;n>=t&&e.charCodeAt(n)===92;)n--;if((r-1-n)%2===0)return r}return-1}function U9(e,t,r,n){for(let o=e.indexOf(`
`,t);o>=0&&o<r;o=e.indexOf(`
`,o+1)){let s=Le(e,o+1);if(s<n&&e.charCodeAt(o+1+s)!==10)return!1}return!0}function uh(e){let t=e.split(`
`),r=Ok(t[0]),n=0;for(let o=1;o<t.length;o++){let s=o===t.length-1,i=H9(t[o]),a=s?i:Ok(i);n++,!(a===""&&!s)&&(r+=(n===1?" ":`
`.repeat(n-1))+a,n=0)}return r}function H9(e){return e.slice(Le(e,0))}function Ok(e){let t=e.length;for(;t>0&&e.charCodeAt(t-1)===32;)t--;return e.slice(0,t)}var Z9={'"':'"',"\\":"\\","/":"/",n:`
`,t:"	"," ":" "},qk=/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(["\\/nt ]))/y;function V9(e){let t="",r=0;for(let o=e.indexOf("\\");o>=0;o=e.indexOf("\\",r)){qk.lastIndex=o;let s=qk.exec(e);if(!s)return;let i=s[1]??s[2],a=e.slice(r,o);if(a.includes(`
`))return;t+=a+(i===void 0?Z9[s[3]]:String.fromCharCode(Number.parseInt(i,16))),r=o+s[0].length}let n=e.slice(r);return n.includes(`
`)?void 0:t+n}var Nk=/([|>])([1-9]?)([-+]?)([1-9]?) *(?: #[^\n]*)?\n/y;function Dk(e,t,r){Nk.lastIndex=t;let n=Nk.exec(e);if(!n)return;let[o,s,i,a,c]=n;if(i!==""&&c!=="")return;let l=Number(i||c),u=[],d=l>0?r+l:0,f=t+o.length,m=f,p=0,h=0;for(;f<e.length;){let k=Le(e,f),R=e.indexOf(`
`,f),A=R<0?e.length:R;if(f+k===A){if(h=Math.max(h,k),R<0)return;u.push(""),p++,f=R+1;continue}if(d===0&&(d=k),k<d||k<=r)break;u.push(e.slice(f+d,A)),p=0,f=Math.min(A+1,e.length),m=f}if(p===u.length||h>d)return;let g=u.slice(0,u.length-p),y=s===">",w=y?Y9(g):g.join(`
`);return a==="+"?{text:w+`
`.repeat(p+1),end:f,folded:y}:{text:a==="-"?w:`${w}
`,end:m,folded:y}}function Y9(e){let t="",r=0,n="nothing";for(let o of e){if(o===""){r++;continue}let s=o.charCodeAt(0)===32;n==="nothing"?t+=`
`.repeat(r):n==="text"&&!s?t+=r===0?" ":`
`.repeat(r):t+=`
`.repeat(r+1),t+=o,n=s?"indented":"text",r=0}return t}var ce=Symbol("not everyday YAML"),K9=/[^\n\P{Cc}]|\uFEFF/u,Wl=40;function Lk(e,t,r=0){if(!(K9.test(e)||e.endsWith(" ")))try{return new mh(e,t,r).readDocument()}catch(n){if(n===ce)return;throw n}}var Jo=10,Yn=35,G9=45,Fk=58,J9=44,mh=class{at=0;column=0;depth=0;commentColumn=-1;nodeEnd=0;text;file;base;constructor(t,r,n){this.text=t,this.file=r,this.base=n}readDocument(){if(this.skipToContent(),this.column===0&&this.text.startsWith(`---
`,this.at)&&(this.at+=4,this.skipToContent()),this.column!==0)throw ce;let t=this.isItem()?this.readSequence(0):this.readMapping(0);if(this.column>=0)throw ce;return t}readMapping(t){if(++this.depth>Wl)throw ce;let r=this.at,n=[];do{let o=this.readKey();if(n.some(s=>s.key.text===o.text)||(n.push({key:o,value:this.readValue(t)}),this.column>t||this.column===t&&this.isItem()))throw ce}while(this.column===t);return this.depth--,{kind:"mapping",entries:n,span:this.spanOf(r,this.nodeEnd)}}readSequence(t){if(++this.depth>Wl)throw ce;let r=this.at,n=[];do{let o=Le(this.text,this.at+1);this.at+=1+o;let s=this.text.charCodeAt(this.at);if(s===Jo||s===Yn||this.at>=this.text.length||this.isItem()||(this.findKeyEnd()>=0?n.push(this.readMapping(t+1+o)):(n.push(this.readInline(t)),this.moveOn(t)),this.column>t))throw ce}while(this.column===t&&this.isItem());if(this.column===t&&t>0&&this.commentColumn>=t)throw ce;return this.depth--,{kind:"sequence",items:n,span:this.spanOf(r,this.nodeEnd)}}readKey(){let t=this.at,r=this.findKeyEnd();if(r<0||r-t>1e3)throw ce;let n=this.scanKey(t,r);return this.at=r+Le(this.text,r)+1,n}scanKey(t,r){let n=this.quoteAt(t);return n?this.makeScalar(Bl(this.text,t,0)??fh(),t,n):this.makeScalar({text:this.text.slice(t,r),end:r},t,"plain")}findKeyEnd(){let{text:t,at:r}=this,n;if(this.quoteAt(r)){if(n=Bl(t,r,0)?.end??-1,n<0||t.slice(r,n).includes(`
`))return-1}else{if(!dh(t,r,!1)||this.isMarker())return-1;n=jl(t,r)}let o=n+Le(t,n);return t.charCodeAt(o)===Fk&&Vn(t,o+1)?n:-1}readValue(t){this.at+=Le(this.text,this.at);let r=this.text.charCodeAt(this.at);if(r!==Jo&&r!==Yn&&this.at<this.text.length){if(this.isItem())throw ce;let o=this.readInline(t);return this.moveOn(t),o}let n=this.at;if(this.skipToContent(),this.column>t||this.column===t&&this.isItem()){if(this.isItem())return this.readSequence(this.column);if(this.findKeyEnd()>=0)return this.readMapping(this.column);let o=this.readInline(t);return this.moveOn(t),o}if(this.commentColumn>=0)throw ce;return this.nodeEnd=n,this.makeScalar({text:"",end:n},n,"plain")}readInline(t){let{text:r,at:n}=this,o=r[n];if(o==="|"||o===">"){let i=Dk(r,n,t)??fh();return this.at=i.end,this.nodeEnd=i.end,this.makeScalar(i,n,i.folded?"folded":"literal")}let s=this.readFlowNode(t+1,!1);if(this.at+=this.spaceBeforeComment(),this.at<r.length&&r.charCodeAt(this.at)!==Jo)throw ce;return this.at=Math.min(this.at+1,r.length),this.nodeEnd=this.at,s}readFlowNode(t,r){let{text:n,at:o}=this,s=n[o];if(s==="{")return this.readFlowMapping(t);if(s==="[")return this.readFlowSequence(t);let i=this.quoteAt(o);if(!i&&(!dh(n,o,r)||this.isMarker()))throw ce;let c=(i?Bl:r?Ik:Mk)(n,o,t)??fh();return this.at=c.end,this.makeScalar(c,o,i??"plain")}readFlowMapping(t){if(++this.depth>Wl)throw ce;let r=this.at++,n=[];for(this.skipFlowSpace(t);this.text[this.at]!=="}";this.skipFlowComma(t,"}")){let o=this.at,s=this.readFlowNode(t,!0);if(s.kind!=="scalar"||this.text.slice(o,this.at).includes(`
`)||n.some(i=>i.key.text===s.text)||(this.at+=Le(this.text,this.at),this.text.charCodeAt(this.at)!==Fk||!Vn(this.text,this.at+1)))throw ce;this.at++,this.skipFlowSpace(t),n.push({key:s,value:this.readFlowNode(t,!0)})}return this.at++,this.depth--,{kind:"mapping",entries:n,span:this.spanOf(r,this.at)}}readFlowSequence(t){if(++this.depth>Wl)throw ce;let r=this.at++,n=[];for(this.skipFlowSpace(t);this.text[this.at]!=="]";this.skipFlowComma(t,"]"))n.push(this.readFlowNode(t,!0));return this.at++,this.depth--,{kind:"sequence",items:n,span:this.spanOf(r,this.at)}}skipFlowComma(t,r){if(this.skipFlowSpace(t),this.text.charCodeAt(this.at)===J9)this.at++,this.skipFlowSpace(t);else if(this.text[this.at]!==r)throw ce}skipFlowSpace(t){for(this.at+=Le(this.text,this.at);this.text.charCodeAt(this.at)===Jo;){let r=Le(this.text,this.at+1);if(this.at+=1+r,r<t&&this.text.charCodeAt(this.at)!==Jo)throw ce}if(this.at>=this.text.length||this.text.charCodeAt(this.at)===Yn)throw ce}spaceBeforeComment(){let t=Le(this.text,this.at);if(t===0||this.text.charCodeAt(this.at+t)!==Yn)return t;let r=this.text.indexOf(`
`,this.at);return(r<0?this.text.length:r)-this.at}moveOn(t){if(this.skipToContent(),this.commentColumn>t||this.column<t&&this.commentColumn>Math.max(this.column,0))throw ce}skipToContent(){this.commentColumn=-1;let{text:t}=this;for(;;){let r=t.lastIndexOf(`
`,this.at-1)+1,n=this.at+Le(t,this.at),o=t.charCodeAt(n);if(n>=t.length){this.at=t.length,this.column=-1;return}if(o!==Jo&&o!==Yn){if(this.at=n,this.column=n-r,this.column===0&&this.isMarker()&&!t.startsWith(`---
`,n))throw ce;return}o===Yn&&(this.commentColumn=Math.max(this.commentColumn,n-r));let s=t.indexOf(`
`,n);this.at=s<0?t.length:s+1}}isItem(){return this.text.charCodeAt(this.at)===G9&&Vn(this.text,this.at+1)}isMarker(){return this.text.startsWith("---",this.at)||this.text.startsWith("...",this.at)}quoteAt(t){let r=this.text[t];return r==='"'?"double":r==="'"?"single":void 0}makeScalar({text:t,end:r},n,o){let s=this.spanOf(n,r);if(o!=="plain"||t===""||this.text.charCodeAt(r)!==32)return{kind:"scalar",text:t,style:o,span:s};let i=r+Le(this.text,r);if(this.text.charCodeAt(i)!==Yn)return{kind:"scalar",text:t,style:o,span:s};let a=this.text.indexOf(`
`,i),c=this.text.slice(i,a<0?void 0:a).trim();return{kind:"scalar",text:t,style:o,span:s,dropped:c}}spanOf(t,r){return{file:this.file,start:this.base+t,end:this.base+r}}};function fh(){throw ce}var X9={[we.Scalar.PLAIN]:"plain",[we.Scalar.QUOTE_SINGLE]:"single",[we.Scalar.QUOTE_DOUBLE]:"double",[we.Scalar.BLOCK_LITERAL]:"literal",[we.Scalar.BLOCK_FOLDED]:"folded"},Q9=1e4;function ar(e,t,r=0){let n=Lk(e,t,r);return n?{root:n,problem:void 0}:ej(e,t,r)}function ej(e,t,r=0){try{let n=(0,we.parseDocument)(e,{schema:"failsafe",prettyErrors:!1,logLevel:"error"}),[o]=[...n.errors,...n.warnings].sort((l,u)=>l.pos[0]-u.pos[0]);if(!o){let l=rj(e,n.contents);if(l!==void 0){let u=Ul("MISSING_CHAR",'Missing closing "quote',[l,l+1],t,r);return{root:ph(n.contents,e,t,r),problem:u}}return{root:nj(n.contents,e,t,r),problem:void 0}}let[s,i]=tj(o,n.contents)??o.pos,a=[Math.min(s,e.length),Math.min(i,e.length)],c=Ul(o.code,o.message,a,t,r);return{root:ph(n.contents,e,t,r),problem:c}}catch(n){if(n instanceof Xo){let{contents:o}=(0,we.parseDocument)(e,{schema:"failsafe",prettyErrors:!1,logLevel:"error"});return{root:n.code==="BAD_ALIAS"?ph(o,e,t,r):void 0,problem:Ul(n.code,n.detail,n.range,t,r)}}if(n instanceof RangeError)return{root:void 0,problem:Ul("DEPTH","",[0,0],t,r)};throw n}}function tj(e,t){if(e.code!=="MISSING_CHAR"||!/closing .quote/.test(e.message))return;let r;return(0,we.visit)(t,{Scalar(n,o){let[s=0,i=0]=o.range??[];o.type?.startsWith("QUOTE")&&s<e.pos[0]&&i>=e.pos[0]&&(r=[s,s+1])}}),r}function rj(e,t){if(!e.endsWith('"'))return;let r=e.length-2;for(;e[r]==="\\";)r--;if((e.length-r)%2===0)return;let n;return(0,we.visit)(t,{Scalar(o,{type:s,range:i}){s===we.Scalar.QUOTE_DOUBLE&&i?.[1]===e.length&&([n]=i)}}),n}var Xo=class extends Error{code;detail;range;constructor(t,r,n){super(t),this.code=t,this.detail=r,this.range=n}};function nj(e,t,r,n){return e?new Hl(t,r,n).convert(e):void 0}function ph(e,t,r,n){try{return e?new Hl(t,r,n,!0).convert(e):void 0}catch(o){if(o instanceof Xo||o instanceof TypeError)return;throw o}}var Hl=class{aliased=0;depth=0;anchors=new Map;text;file;base;damaged;constructor(t,r,n,o=!1){this.text=t,this.file=r,this.base=n,this.damaged=o}convert(t){if((0,we.isAlias)(t))return this.convertAliased(t);let r=t.anchor;if(r!==void 0&&this.anchors.set(r,t),this.depth>0&&++this.aliased>Q9)throw new Xo("ALIASES","",[0,0]);let n=this.spanOf(t);if((0,we.isScalar)(t))return this.convertScalar(t,n);if((0,we.isSeq)(t))return{kind:"sequence",items:t.items.filter(i=>i!==null&&typeof i=="object").map(i=>this.convert(i)),span:n};if(!(0,we.isMap)(t))return{kind:"scalar",text:"",style:"plain",span:n};let o=[];for(let s of t.items){let i=this.convert(s.key),a=s.value?this.convert(s.value):this.emptyBehind(i.span);o.push({key:i.kind==="scalar"?i:{kind:"scalar",text:"",style:"plain",span:i.span},value:a})}return{kind:"mapping",entries:o,span:n}}convertAliased(t){let r=this.anchors.get(t.source),[n,o]=t.range??[0,0];if(!r&&this.damaged)return{kind:"scalar",text:`*${t.source}`,style:"plain",span:this.spanOf(t)};if(!r||this.depth>20)throw new Xo("BAD_ALIAS",t.source,[n,o]);this.depth++;let s=this.convert(r);return this.depth--,s}convertScalar(t,r){let n=X9[t.type??we.Scalar.PLAIN]??"plain",o={kind:"scalar",text:String(t.value??""),style:n,span:r};if(n!=="plain"||o.text==="")return o;let s=r.end-this.base;if(this.text[s]!==" "&&this.text[s]!=="	")return o;let i=this.text.indexOf(`
`,s),a=this.text.slice(s,i<0?void 0:i).trim();return a.startsWith("#")?{...o,dropped:a}:o}emptyBehind(t){return{kind:"scalar",text:"",style:"plain",span:{file:this.file,start:t.end,end:t.end}}}spanOf(t){let[r,n]=t.range??[0,0];return{file:this.file,start:this.base+r,end:this.base+n}}};function Ul(e,t,[r,n],o,s){return{kind:"yaml",code:e,detail:t,at:{file:o,start:s+r,end:s+n}}}var zk=new WeakMap;function Zl(e,{span:t}){let r=zk.get(e)??new Map;zk.set(e,r);let n=r.get(t.file);if(!n){n=new Map;let o=e.get(t.file)??"",{root:s}=ar(o,t.file);s&&hh(s,o,!1,void 0,n),r.set(t.file,n)}return n.get(t.start)}function hh(e,t,r,n,o){if(e.kind==="scalar"){let a=o.has(e.span.start);o.set(e.span.start,{...n&&{key:n},inFlow:r,isShared:a});return}let s=t[e.span.start],i=r||s==="["||s==="{";if(e.kind==="sequence"){for(let a of e.items)hh(a,t,i,void 0,o);return}for(let a of e.entries)hh(a.value,t,i,a.key.span,o)}var jk=po(lh(),1);var oj=/[^\t\n\r\x20-\x7E\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u,gh=e=>oj.test(e);function Bk(e,t){return sj(e,t)?e:yh(e)}function yh(e){return gh(e)||/[\n\r\t]/.test(e)?`"${bh(e)}"`:e.includes("'")&&!/["\\]/.test(e)?`"${e}"`:`'${e.replaceAll("'","''")}'`}function bh(e){return Array.from(e,t=>{if(t==='"'||t==="\\")return`\\${t}`;if(t===`
`)return"\\n";if(t==="\r")return"\\r";if(t==="	")return"\\t";if(!gh(t))return t;let r=t.codePointAt(0)??0;return r>65535?`\\U${r.toString(16).padStart(8,"0")}`:`\\u${r.toString(16).padStart(4,"0")}`}).join("")}function wh(e){return!gh(e)&&!/[\n\r]/.test(e)}function Vl(e,t){let{root:r,problem:n}=ar(t?`{k: ${e}}`:`k: ${e}`,"");if(n||r?.kind!=="mapping"||r.entries.length!==1)return;let o=r.entries[0]?.value;return o?.kind==="scalar"&&o.dropped===void 0?o.text:void 0}function sj(e,t){return!wh(e)||e.includes("	")||Vl(e,t)!==e?!1:[void 0,"1.1"].every(r=>(0,jk.parseDocument)(e,{...r&&{version:r},logLevel:"silent"}).toJS()===e)}function xh(e,t,r){let n=e.get(t.span.file),o=Zl(e,t);if(!(n===void 0||!o||o.isShared||r.length===0))return ij(t,n,r,o.inFlow)??cj(t,n,r,o.inFlow)}function Yl(e,t,r){return xh(e,t,[{start:0,end:t.text.length,text:r}])}function ij(e,t,r,n){let o=[];for(let{start:c,end:l,text:u}of r){let d=aj(u,e);if(d===void 0)return;o.push({...Co(e,t,c,l),text:d})}if(e.style==="literal"||e.style==="folded")return o;let{start:s,end:i}=e.span,a=lj(t,s,i,o);return Vl(a,n)===Lo(e.text,r)?o:void 0}function aj(e,{style:t}){if(t==="double")return bh(e);if(wh(e))return t==="single"?e.replaceAll("'","''"):e}function cj(e,t,r,n){if(e.style==="literal"||e.style==="folded")return;let o=Lo(e.text,r),s=yh(o);if(Vl(s,n)!==o)return;let{file:i,start:a,end:c}=e.span;return t.slice(a,c).trim()===""?void 0:[{file:i,start:a,end:c,text:s}]}function lj(e,t,r,n){let o=n.map(s=>({...s,start:s.start-t,end:s.end-t}));return Lo(e.slice(t,r),o)}function Wk(e,t,r,n){let o=Hk(e,t,r,n);if(!o)return;let{beside:s,added:i,indent:a,fileText:c}=o,l=u=>({file:s.file,start:s.start,end:s.start,text:u});return l(a===void 0?`${i}, `:`${i}${Zk(c)}${a}`)}function Uk(e,t,r,n){let o=Hk(e,t,r,n);if(!o)return;let{added:s,indent:i,fileText:a}=o,{file:c,end:l}=t.span;if(i===void 0)return{file:c,start:l,end:l,text:`, ${s}`};let u=Zk(a);if(a[l-1]===`
`)return{file:c,start:l,end:l,text:`${i}${s}${u}`};let d=l+(/^[^\r\n]*/.exec(a.slice(l))?.[0].length??0);return{file:c,start:d,end:d,text:`${u}${i}${s}`}}function Hk(e,t,r,n){let o=e.get(t.span.file)??"",s=Zl(e,t);if(!s?.key||s.isShared)return;let i=s.inFlow?void 0:uj(o,s.key.start);if(!(!s.inFlow&&i===void 0))return{beside:s.key,added:`${r}: ${Bk(n,s.inFlow)}`,indent:i,fileText:o}}function Zk(e){return/\r\n|\n/.exec(e)?.[0]??`
`}function uj(e,t){let r=e.slice(e.lastIndexOf(`
`,t-1)+1,t).replace(/^\uFEFF/,"");return/^[ -]*$/.test(r)?" ".repeat(r.length):void 0}function Vk(e,t,r){let n=[];for(let o of["prefix","suffix"]){let s=r[o];if(s===void 0)continue;let i=t[o],c=i?void 0:(o==="prefix"?Wk:Uk)(e,t.quote,o,s),l=i?Yl(e,i,s):c&&[c];if(!l)return;n.push(...l)}return n}function Yk(e,{evidence:t,anchor:r,source:n}){let o=Ln(e,n);if(!o)return;let[s,...i]=Gk(r,n),a=s&&zx(s,i,o.body);if(!a)return;let c=a.prefix===void 0?"suffix":"prefix";return Jk(e,t,o,a,`pin the quote to the first of its places with \`${c}\``)}function Kk(e,{evidence:t,anchor:r,source:n}){let o=Ln(e,n);if(!o)return;let s=Gk(r,n).flatMap(c=>{let l=dj(c,t,o.body);return l?[l]:[]}),[i]=s;if(!i||s.length>1)return;let a=Object.keys(i).map(c=>`\`${c}\``);return Jk(e,t,o,i,`bring ${a.join(" and ")} up to the quote`)}function dj(e,t,r){let n={};for(let o of["prefix","suffix"]){let s=t[o];if(!s)continue;let i=jx(e,s.text,r,o);if(!i)return;i.moved&&(n[o]=i.words)}return n}function Gk(e,t){return e.places.map(({start:r,end:n})=>({start:r-t.body.start,end:n-t.body.start}))}function Jk(e,t,r,n,o){let s={exact:t.quote.text,...t.prefix&&{prefix:t.prefix.text},...t.suffix&&{suffix:t.suffix.text},...n},i=Fn(s,r);if(!i||i.contextMissing||i.places.length!==1)return;let a=Vk(e.texts,t,n);return a&&a.length>0?{title:o,edits:a}:void 0}var Xk=`# ambiguous-quote

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
`;var Qk=new WeakMap;function ct(e){let t=Qk.get(e.anchors)??mj(e);return Qk.set(e.anchors,t),t}function mj(e){return e.claims.flatMap(t=>t.evidence.flatMap(r=>{let n=e.anchors.get(r),o=e.sources.get(r.source?.text??"");return n&&o&&n.class!=="unchecked"?[{claim:t,evidence:r,anchor:n,source:o}]:[]}))}function Xe({claim:e,evidence:t,source:r}){return{claim:e.id,source:r.id,readings:[{claim:e,evidence:t}]}}function U(e,t,r,n){return Co(t,e.texts.get(t.span.file)??"",r,n)}function cr(e,t){return(e.texts.get(t.file)??"").slice(t.start,t.end)}function Kl(e,{evidence:t,source:r,speaker:n,speakerName:o,hedges:s,shown:i}){let a=e.anchors.get(t)?.places[0]??U(e,t.quote),c=r.published?`, ${r.published.value.text}`:"",l=n===void 0?"":`, said by ${o}`;return{at:a,text:`${r.outlet}${c}${l}${s?", hedged":""}: ${i}`}}var oe="A-Za-z\xAA\xB5\xBA\xC0-\u1FFF\u2C00-\u2DFF\u3005\u3006\u3040-\uD7FF\uF900-\uFDFF\uFE70-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC";function Kn(e){return e.replaceAll("\u0130","I").toLowerCase()}var Cr=e=>`(?:\\s+[${oe}\\d'\u2019-]+){0,${e}}`,he=`[\\s"\u201C\u2018'(\\[]*$`,pj=[["negates",new RegExp(`\\b(not|never|cannot|[a-z]+n['\u2019]t)(?!\\s+(?:only|just|merely|until))${Cr(3)}${he}`)],["negates",new RegExp(`\\b(no(?!\\s+(?:doubt|surprise|secret|question|fewer|less|more|later))|neither|nor|no longer|nobody|nothing|hardly|barely)${Cr(2)}${he}`)],["negates",new RegExp(`\\b(fail(?:s|ed)? to|unable to|refus(?:es|ed|ing)? to|declin(?:es|ed|ing)? to)${Cr(1)}${he}`)],["denies",new RegExp(`\\b(den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|rul(?:es?|ed|ing) out)\\b[^.;:,]*${he}`)],["negates",new RegExp(`\\b(without|yet to)${he}`)],["denies",new RegExp(`\\b(den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:es|ed|ing)?)\\b[^;:]*\\bthat\\b[^;:,]*${he}`)],["denies",new RegExp(`\\b(false|untrue|a myth|a lie|a hoax|disagree[sd]?) that${he}`)],["negates",new RegExp(`\\b(few|hardly anyone|no one|nobody|nothing|none)${Cr(3)} (?:believ|think|thought|expect|claim|sa[iy]|suggest|argu)[a-z]*(?: that)?${he}`)],["negates",new RegExp(`\\b(st(?:op|ops|opped|opping) short of)${Cr(2)}${he}`)],["hedges",new RegExp(`\\b(rumou?rs?|speculation|fears?|suspicions?|worries|concerns?|allegations?|it (?:is|was)(?: [a-z]+ly)? (?:feared|believed|thought|alleged|rumou?red|possible|likely|suspected|understood|reported)) that${he}`)],["hedges",new RegExp(`\\b(unlikely)(?:\\s+(?:that|to))?${Cr(3)}${he}`)],["hedges",new RegExp(`\\b(reportedly|allegedly|apparently|supposedly),${he}`)],["hedges",new RegExp(`\\b(could|may|might)(?:\\s+[a-z]+ly)?(?:\\s+(?:be|have|also|soon|still))*${he}`),"as it is"],["hedges",new RegExp(`\\b(reportedly|allegedly|apparently|supposedly|purportedly|possibly|perhaps|probably)${Cr(3)}${he}`)],["hedges",new RegExp(`\\b(potential|possible|alleged|apparent|purported|suspected|likely)${he}`)],["hedges",new RegExp(`\\b((?:appear|seem)(?:s|ed)?)(?:\\s+(?:that|to|as if))?${Cr(2)}${he}`)],["hedges",new RegExp(`\\b((?:said|believed|thought|alleged|reported|expected|understood|rumou?red) to)(?:\\s+(?:be|have))?${he}`)],["hedges",new RegExp(`(?<!\\bno )\\b(doubt(?:s|ed|ful)?)\\b[^.;:,]*${he}`)],["conditions",new RegExp(`(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|whether|provided that|on (?:the )?condition that|in case)\\b[^.;:,]*${he}`)],["conditions",new RegExp(`(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|provided that|in case)\\b[^.;:,]*,${he}`)],["conditions",new RegExp(`^[\\s"\u201C]*(Should|Had|Were)\\s[^.;:,?]*,${he}`),"as it is"]],Gn=`["\u201D\u2019']*`,vh="(den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)|refut(?:es|ed))",eS=[["conditions",new RegExp(`^${Gn},?\\s+((?:only |but only )?(?:if|unless|provided that|on (?:the )?condition that))\\b`)],["denies",new RegExp(`^${Gn}(?:,|\\s+[-\u2013\u2014]+)\\s+(?:a|an|the)\\s+(?:claim|charge|accusation|allegation|assertion)s?\\b[^.;]*?\\b${vh}\\b`)],["denies",new RegExp(`^${Gn},?\\s+(?:which|something)\\s+[^.;,]*?\\b${vh}\\b`)],["denies",new RegExp(`^${Gn},?\\s+but\\s+[^.;,]*?\\b${vh}\\s+(?:it|this|that|the [${oe}]+)(?=[.,;]|$)`)],["hedges",new RegExp(`^${Gn},\\s+(it (?:appears|seems|is (?:believed|thought|feared|alleged|reported))|reportedly|allegedly|apparently|perhaps|possibly|probably)\\b`)]],hj=new RegExp(`\\b(?:claims?|ideas?|rumou?rs?|reports?|notion|belief|suggestions?|allegations?|accusations?|theory|assertions?|charges?|stor(?:y|ies)) that${he}`),gj=[["denies",new RegExp(`^${Gn},?\\s+(?:is|are|was|were|(?:has|have) (?:since )?been|proved|proved to be|turned out to be)\\s+(?:[a-z]+ly\\s+)?(false|untrue|wrong|incorrect|unfounded|baseless|nonsense|a myth|a lie|a hoax|debunked|disproved|refuted|discredited|denied|rejected|dismissed|not true)\\b`)],["negates",new RegExp(`^${Gn},?\\s+((?:was|were|has|have) (?:never|not) (?:been )?prove[dn]|remains? unprove[dn])\\b`)]],yj=new RegExp(`\\b(?:no|not|never|cannot|nobody|no one|none|few|[a-z]+n['\u2019]t)${Cr(2)} (?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|doubt(?:s|ed)?|rul(?:e|es|ed) out)\\b[^.;:,]*${he}`),bj=/[;:]|\s[-\u2013\u2014]{1,2}\s|,?\s\b(?:but|and|while|whereas|although|though|because|after|before|when|until|once)\b(?=\s)(?!\s+that\b)/g,$h=400,wj=/\b(?:not?|nor|neither|nobody|nothing|never|cannot|without|hardly|barely|fail|unable|refus|declin|den[iy]|reject|refut|disput|dismiss|rul|could|may|might|reportedly|alleg|apparent|suppos|purport|possib|perhaps|probab|potential|suspect|likely|unlikely|yet to|appear|seem|said|believed|thought|reported|expected|understood|rumou?red|doubt|if|unless|whether|provided|in case|false|untrue|myth|lie|hoax|disagree|few|none|stop|rumou?rs?|speculation|fear|suspicion|worries|concern|understood|possible|condition|should|had|were)|n['\u2019]t\b/;function tS(e){let t=Math.max(0,e.length-$h),r=Kn(e.slice(t));if(!wj.test(r))return;let n=xj(r,bj);if(yj.test(r.slice(n)))return;let o=nS(pj,e.slice(t+n),(s,i)=>s.indexOf(i));return o&&{...o,start:t+n+o.start}}function rS(e,t){let r=hj.test(Kn(t.slice(-$h)))?[...eS,...gj]:eS;return nS(r,e.slice(0,$h),(n,o)=>n.lastIndexOf(o))}function nS(e,t,r){let n=Kn(t);for(let[o,s,i]of e){let a=s.exec(i?t:n);if(!a)continue;let[c,l=""]=a,u=a.index+r(c,l);return{turn:o,words:t.slice(u,u+l.length),start:u}}}function xj(e,t){let r=0;for(let n of e.matchAll(t))r=n.index+n[0].length;return r}var oS=`# quote-out-of-context

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
        quote: The bridge is \u2026 safe
\`\`\`

\`\`\`report
warning[quote-out-of-context]: quote in \`bridge-safe\` leaves out "not": in \`harbour-news\` the sentence negates it
 --> claims/bridge.yaml:6:16
  |
6 |         quote: The bridge is \u2026 safe
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
`;var $j={negates:"negates it",denies:"denies it",hedges:"hedges it",conditions:"makes it conditional"},kj={affirms:[],denies:["negates","denies"],hedges:["hedges","conditions"]},Sj=3,iS={id:"quote-out-of-context",summary:"The sentence negates, denies, hedges, or conditions what the quote says, outside the quote.",severity:"warning",page:oS,*check(e){for(let t of ct(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.places.length!==1||o.class==="misattributed")continue;let i=kh(e,s,o.parts);if(!i||kj[n.stance].includes(i.cue.turn))continue;let{cue:a,at:c}=i;yield{...Xe(t),message:`quote in \`${r.id}\` leaves out "${a.words}": in \`${s.id}\` the sentence ${$j[a.turn]}`,primary:{at:U(e,n.quote),text:""},related:[{at:c,text:"left out"},...o.parts.slice(0,Sj).map(l=>({at:l,text:"the quote"}))],help:`quote "${a.words}" too${a.turn==="negates"||a.turn==="denies"?", or give the reading `stance: denies`":", or give the reading `stance: hedges`"}`}}}};function kh(e,t,r){for(let[n,o]of r.entries()){let s=Xt(e,t,o.start),i=Math.max(s.start,r[n-1]?.end??0),a={...s,start:Math.min(i,o.start),end:o.start},c=tS(cr(e,a));if(c)return sS(c,a);let l=Xt(e,t,Math.max(o.start,o.end-1)),u=Math.min(l.end,r[n+1]?.start??l.end),d={...l,start:o.end,end:Math.max(u,o.end)},f=rS(cr(e,d),cr(e,a));if(f)return sS(f,d)}}function sS(e,t){let r=t.start+e.start;return{cue:e,at:{file:t.file,start:r,end:r+e.words.length}}}var uS="(?:sa(?:id|ys?)\\b(?!\\s+(?:to|goodbye|farewell|hello|yes|no|nothing|little|so|prayers?)\\b))",dS="(?:claim(?:s|ed)|insist(?:s|ed)|stress(?:es|ed)|argu(?:es|ed)|assert(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|alleg(?:es|ed)|den(?:ies|ied)|announc(?:es|ed)|ma(?:kes|de) it clear|indicat(?:es|ed)|warn(?:s|ed)|declar(?:es|ed)|estimat(?:es|ed)|report(?:s|ed)|add(?:s|ed)|explain(?:s|ed)|believes?|confirm(?:s|ed)|not(?:es|ed))",_j="(?:claim(?:s|ed)|insist(?:s|ed)|alleg(?:es|ed)|argu(?:es|ed)|warn(?:s|ed)|estimat(?:es|ed)|believes?)",fS=`(?![a-z\xDF-\xF6\xF8-\xFF])[${oe}]`,mS=`(?:told\\s+(?!an?\\b)(?:(?:the|its|his|her|their)\\s+)?[${oe}'\u2019-]+(?:\\s+${fS}[${oe}'\u2019-]+)*)`,aS=`(?=[\\s:"\u201C]+(?:(?!that\\b|which\\b|who\\b)[${oe}\\d'\u2019.-]+\\s+){1,6}?(?:was|were|is|are|has|have|had|will|would|could|can|did)\\b)`,Gl="(?:(?:has|have|had|also|did|does|do|once|again|further|later|repeatedly)\\s+)*",Qo=`[${oe}\\d.'\u2019-]+`,ji="(?!(?:to|without|must|can|could|may|might|be|is|was|are|were|been|being)\\s)",pS="(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",cS=`(?:\\s+(?:(?:on|late|early)\\s+)?(?:${pS}|yesterday|today|last\\s+(?:week|month|year)))?\\s+that\\b`,Tj=new RegExp(`[,"\u201D]\\s+((?!as\\s)(?:${ji}${Qo}\\s+){1,6}?(?:${uS}|${dS}|${mS}|wrote|tweeted))(?=\\s*(?:[.,;]|$)|\\s+(?:in|on|at|to|during|after|as|when|by|citing|adding|late|early|earlier|later|yesterday|today|${pS})\\b)`),Aj=new RegExp(`[,"\u201D]\\s+((?:sa(?:id|ys?)|wrote|adds?|added|tweeted|explained|replied|claim(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|shout(?:s|ed))\\s+(?:(?:the|an?|one|two|its|his|her|their|another)\\s+)?(?:${fS}${Qo}|(?<=\\b(?:the|an?|one|two|its|his|her|their|another)\\s)[${oe}]+|officials|police|sources|prosecutors|residents|witnesses|analysts|experts))`),Ej=[/\b([Aa]ccording to|[Ii]n the (?:view|opinion|words) of)\b(?! (?:the )?(?:plans?|schedules?|tradition|custom|law|size|age|need|taste|rules)\b)/,new RegExp(`\\b((?!That said)${ji}${Qo},?\\s+${Gl}${uS})`),new RegExp(`\\b(${ji}${Qo},?\\s+${Gl}${dS})${cS}`),new RegExp(`\\b(${ji}${Qo},?\\s+${Gl}${_j})${aS}`),new RegExp(`\\b(${ji}${Qo},?\\s+${Gl}${mS})(?:(?=${cS})|${aS})`)],Cj=/;|,\s+(?:and|but|while|whereas|although)\s/,Rj=/(?:^|[,;:]\s*)(?:after|when|because|since|although|though|if|once|before|while)\s[^,;:]*$/i,Pj=2e3;function hS(e,t){let r=e.slice(0,Pj);for(let n of[Tj,Aj]){let o=lS(n.exec(r.slice(Math.max(0,t.end-1))),Math.max(0,t.end-1));if(o&&o.start>=t.end)return o}return Ej.map(n=>lS(n.exec(r),0)).find(n=>n&&Oj(n,r,t))}function Oj({words:e,start:t},r,n){if(/^(?:according to|in the )/i.test(e))return!0;let o=t+e.length;if(t>=n.end||t>=n.start&&o>n.end)return!1;let s=r.slice(o,Math.max(n.start,0));if(Cj.test(s))return!1;let i=r.slice(0,t);return/\b[Ww]hat(?:ever)?\s+(?:[^\s,.;:]+\s+){0,2}$/.test(i)||/^(?:who|which)\s/.test(e)&&!/^\s*(?:that\s*)?["\u201C]?$/.test(s)?!1:!(s.includes(",")&&Rj.test(i))}function lS(e,t){if(!e)return;let r=e[1]??"";return{words:r,start:t+e.index+e[0].lastIndexOf(r)}}var gS=`# unattributed-reading

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
`;var yS={id:"unattributed-reading",summary:"The sentence gives its words to somebody, and the reading gives them to the outlet.",severity:"warning",page:gS,*check(e){for(let t of ct(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(!n.value||n.saidBy||n.stance!=="affirms")continue;let[i]=o.places;if(o.places.length!==1||o.class==="misattributed"||!i)continue;let a=Sh(e,s,i);a&&(yield{...Xe(t),message:`quote in \`${r.id}\` counts as ${s.outlet}'s own words, but its sentence credits a speaker`,primary:{at:U(e,n.quote),text:""},related:[{at:a,text:"a speaker"}],help:"name the speaker with `said-by`"})}}};function Sh(e,t,r){let n=Xt(e,t,r.start),o={start:r.start-n.start,end:r.end-n.start},s=hS(cr(e,n),o);if(!s)return;let i=n.start+s.start;return{...n,start:i,end:i+s.words.length}}var _h=3,Nj=100,bS={id:"ambiguous-quote",summary:"A quote stands in more than one place, and nothing says which is meant.",severity:"warning",page:Xk,*check(e){for(let t of ct(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.class==="misattributed"||o.places.length===0)continue;let i=o.places.slice(0,_h).map((c,l)=>({at:c,text:`place ${l+1}`})),a=wt(o.places.length,"place");if(o.contextMissing){let c=n.prefix??n.suffix??n.quote,l=Kk(e,t),u=n.prefix&&n.suffix?"`prefix` and `suffix`":n.prefix?"`prefix`":"`suffix`";yield{...Xe(t),message:`quote in \`${r.id}\` does not stand beside its ${u} in \`${s.id}\``,primary:{at:U(e,c),text:""},related:i.map(({at:d})=>({at:d,text:"the quote stands here"})),help:"copy the words right before or after the place that is meant",...l&&{fix:l}}}else if(o.places.length>1){let c=Ij(t,e),l=c?Yk(e,t):void 0,u=n.prefix||n.suffix?"longer ":"";yield{...Xe(t),message:`quote in \`${r.id}\` stands in ${a} of \`${s.id}\``,primary:{at:U(e,n.quote),text:""},related:i,notes:[...o.places.length>_h?[`the first ${_h} of ${a} are shown`]:[],...c?[]:["the sentences of these places say different things, so `fix` leaves the choice to you"]],help:`quote more words, or add a ${u}\`prefix\` or \`suffix\`: the words right before or after the place that is meant`,...l&&{fix:l}}}}}};function Ij({anchor:e,evidence:t,source:r},n){let o=!t.value||t.saidBy!==void 0||t.stance!=="affirms",s=l=>`${kh(n,r,[l])?.cue.turn??""} ${!o&&Sh(n,r,l)!==void 0}`,[i,...a]=e.places;if(!i||a.length>Nj)return!1;let c=s(i);return a.every(l=>s(l)===c)}var wS=`# claim-shape

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
  = help: add \`source: \u2026\`

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
`;function*es(e,t){for(let r of e.problems){if(r.kind!=="shape"||r.fileKind!==t)continue;let{at:n,message:o,label:s,related:i,notes:a,help:c,claim:l,source:u}=r;yield{message:o,primary:{at:n,text:s},related:i??[],notes:a??[],...c!==void 0&&{help:c},...l!==void 0&&{claim:l},...u!==void 0&&{source:u},subject:[[l??"",n.file].filter(Boolean).reduce((d,f)=>d.replaceAll(f,""),o)]}}}var xS={id:"claim-shape",summary:"A claims file holds something other than the format allows.",severity:"error",page:wS,check:e=>es(e,"claims")};var vS=`# config-shape

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
`;var $S={id:"config-shape",summary:"The configuration holds something other than the format allows.",severity:"error",page:vS,check:e=>es(e,"config")};var kS=`# contradiction

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
`;var SS=6;function*Pt(e,t,r){for(let n of e.facts){let[o]=n.pairs;if(o?.decision!==t)continue;let s=n.conflicting.flatMap(u=>u.readings),i=Lj(s),a=[...i.keys()],c=zj([...i.values()]),l=s.length-c.length;yield{message:`${r.tell(n,o)}: ${a.slice(0,5).join(", ")}${a.length>5?", \u2026":""}`,primary:{at:jj(e,s),text:`${a.length} answers`},related:c.map(u=>Kl(e,u)),notes:[o.because,...l>0?[`${wt(l,"more reading")} ${l===1?"gives":"give"} one of these answers`]:[]],help:r.help,fact:n.name,...Bj(s),hedged:o.hedged,readings:s.map(({claim:u,evidence:d})=>({claim:u,evidence:d}))}}}function Lj(e){let t=new Map;for(let r of e){let n=t.get(r.shown);n?n.push(r):t.set(r.shown,[r])}return t}function zj(e){let t=e.map(n=>[...new Map([...n].reverse().map(o=>[JSON.stringify([o.source.outlet,o.speaker]),o])).values()].reverse()),r=new Set;for(let n=0;r.size<SS&&t.some(o=>o.length>n);n++)for(let o of t){let s=o[n];s&&r.size<SS&&r.add(s)}return t.flat().filter(n=>r.has(n))}function jj(e,t){let r=t[0]?.claim;if(!r)throw new Error("a conflict without readings");return r.factAt?U(e,r.factAt):r.at}function Bj(e){let t=new Set(e.map(({claim:n})=>n.id)),[r]=t;return t.size===1&&r!==void 0?{claim:r}:{}}var _S={id:"contradiction",summary:"Two outlets say in their own voice what cannot both be true.",severity:"error",page:kS,check:e=>Pt(e,"contradiction",{tell:t=>`outlets contradict each other on \`${t.name}\``,help:"hold both quotes against their sources; where they speak of different things, say so in `scope`; what stays is accepted with a reason"})};var TS=`# contradiction-unless-scoped

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
`;var AS={id:"contradiction-unless-scoped",summary:"Two readings contradict each other, unless a circumstance that only one of them gives tells them apart.",severity:"warning",page:TS,check:e=>Pt(e,"contradiction-unless-scoped",{tell:t=>`\`${t.name}\` has two answers unless scope tells them apart`,help:"give the other reading the same key of `scope`, with what holds for it"})};var ES=`# disputed

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
`;var CS={id:"disputed",summary:"An outlet says something in its own voice, and a speaker denies it or says otherwise.",severity:"warning",page:ES,check:e=>Pt(e,"disputed",{tell:t=>`\`${t.name}\` is disputed`,help:"report both; if the dispute is known and stays, accept the finding with a reason"})};var RS=`# duplicate-claim

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
`;var PS={id:"duplicate-claim",summary:"Two claims have the same id.",severity:"error",page:RS,*check(e){let t=new Map;for(let r of e.claims){let n=t.get(r.id);if(!n){t.set(r.id,r);continue}r.id.startsWith("(")||(yield{message:`two claims are called \`${r.id}\``,primary:{at:r.at,text:"again here"},related:[{at:n.at,text:"first here"}],help:"give one of them another id; claims on one question share a `fact`, not an id",claim:r.id,subject:[r.statement?.text??""]})}}};var OS=`# expired-acceptance

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
`;var qS={id:"expired-acceptance",summary:"A finding was accepted until a day that has passed.",severity:"error",page:OS,*checkLedger(e,t){for(let{acceptance:r,state:n}of e){if(n!=="expired"||!r.until)continue;let{finding:o,until:s,reason:i}=r;yield{message:`finding \`${o.text}\` was accepted until ${s.text}`,primary:{at:U(t,s),text:"the last day"},notes:[`it was accepted because: ${i}`,"the finding counts again"],help:"decide anew: mend it, or give a later day",subject:[o.text,s.text]}}}};var NS="January February March April May June July August September October November December".split(" "),IS="Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),Vj=NS.flatMap(e=>{let t=e==="September"?"Sept?":e.slice(0,3);return e.length===3?[e]:[e,`${t}\\.?`]}).flatMap(e=>[e,e.toUpperCase()]).join("|"),Qe=`(?<month>${Vj})`,MS="(?<month>January|Jan\\.|February|Feb\\.|April|June|July|August|Aug\\.|September|Sept?\\.|October|Oct\\.|November|Nov\\.|December|Dec\\.)",mn=`(?<weekday>${IS.join("|")}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\\.)`,ts="(?<day>\\d{1,2})(?:st|nd|rd|th)?",He="(?<year>(?:1[0-9]|20|21)\\d{2})",et="(?:(?<part>(?:earlier|later|early|mid|late|(?:the\\s+)?(?:middle|beginning|start|end|turn|close)\\s+of)(?:[\\s-]+in)?)[\\s-]+(?:the\\s+)?)?",Lt="(?<count>\\d+(?:\\.5)?|half\\s+an?|a\\s+couple\\s+of|[A-Za-z]+(?:-[a-z]+)?)(?<more>\\s+and\\s+a\\s+half)?",Jn="(?<unit>minute|hour|day|week|fortnight|month|year|decade|century|centurie)s?",Th="(?<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th)",Bi="(?<season>spring|summer|autumn|fall|winter)";function xt(e=""){let t=e.slice(0,3).toLowerCase();return NS.findIndex(r=>r.toLowerCase().startsWith(t))+1}function rs(e=""){return IS.findIndex(t=>t.startsWith(e.slice(0,3)))}function DS(e=""){let t=e.toLowerCase();return t==="fall"?"autumn":t}function Wi(e=""){let t=e.toLowerCase();return/^(?:last|past|previous|preceding)$/.test(t)?"last":/^(?:next|coming)$/.test(t)?"next":/^(?:this|current)$/.test(t)?"this":void 0}function Xn(e){return{last:-1,this:0,next:1}[Wi(e)??"this"]}function Jl(e=""){let t=/early|earlier|later|late|mid|beginning|start|end|turn|close/.exec(e.toLowerCase())?.[0];if(t!==void 0)return t==="beginning"||t==="turn"?"start":t==="close"?"end":t}function Qn(e="",t){let r=e.toLowerCase().replace(/\s+/g," "),n=t===void 0?0:.5;if(/^[\d.]+$/.test(r))return Number(r)+n;if(/^an?$/.test(r))return 1+n;if(/^half an?$/.test(r))return .5;if(r==="a couple of")return 2;let o=r==="half"?void 0:ko(r);return o&&o.rest===""?o.number+n:void 0}function eo(e=""){return/^last$/i.test(e)?-1:Nn(e)??Qn(e.replace(/(?:st|nd|rd|th)$/i,""))}var Xl="Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC",se={year:/\d{4}/,month:new RegExp(Xl),monthAndDay:new RegExp(`(?:${Xl})[A-Za-z]*\\.?\\s+\\d`),dayAndMonth:new RegExp(`\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${Xl})`),turnedYear:/(?:last|this|next)\s+year/,nth:new RegExp(`(?:of|in)\\s+(?:${Xl})`,"i"),weekday:/(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\./,season:/spring|summer|autumn|fall|winter/i,holiday:/Day|Eve|New Year|Christmas|Easter|Good Friday|Palm|Ash|Thanksgiving|Halloween|July/,which:/\b(?:last|this|next|past|coming|current)\s/i},Yj=`(?<![${oe}\\d$\u20AC\xA3\xA5\u20A9.,/-])`,Kj=`(?![${oe}])`;function I(e,t,r,n=""){return{pattern:new RegExp(Yj+t+Kj,`g${n}`),needs:e,read:r}}var Be=e=>Number(e),lr=e=>e===void 0?{}:{year:Number(e)},lt=e=>{let t=Jl(e);return t===void 0?{}:{part:t}},pn=e=>{let t=Wi(e);return t===void 0?{}:{which:t}};var LS=[I(se.year,"(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})",e=>Ql(e.year,e.month,e.day)),I(/\d[./]\d/,"(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>\\d{4}|\\d{2})(?!\\d)",e=>{let t=Be(e.year),r=t>99?t:t+(t>50?1900:2e3),o=[Ql(r,e.first,e.second),Ql(r,e.second,e.first)].filter(s=>s!==void 0);return o.length===2&&e.first!==e.second?{kind:"either",of:o}:o[0]}),I(se.year,"(?<year>[12]\\d{3})/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)",e=>Ql(e.year,e.month,e.day)),I(se.monthAndDay,`${Qe}\\s+${ts}\\s*[-\u2013]\\s*(?<lastDay>\\d{1,2}),?\\s+${He}`,e=>Ui(e,{lastDay:Be(e.lastDay)})),I(se.monthAndDay,`${Qe}\\s+${ts},?\\s+${He}`,e=>Ui(e)),I(se.dayAndMonth,`${ts}\\s+(?:of\\s+)?${Qe},?\\s+${He}`,e=>Ui(e))];function Ql(e,t,r){let[n,o]=[Number(t),Number(r)];if(!(n<1||n>12||o<1||o>31))return{kind:"day",year:Number(e),month:n,day:o}}function Ui(e,t={}){let r=Be(e.day);if(!(r<1||r>31))return{kind:"day",month:xt(e.month),day:r,...lr(e.year),...e.turn!==void 0&&{yearsAway:Xn(e.turn)},...pn(e.which),...t}}var zS=[I(se.nth,`(?:the\\s+)?${Th}\\s+${mn}\\s+(?:of|in)\\s+${Qe}(?:,?\\s+(?:of\\s+)?${He})?`,e=>({kind:"weekday of month",nth:eo(e.nth)??1,weekday:rs(e.weekday),month:xt(e.month),...lr(e.year)}),"i"),I(se.nth,`(?:the\\s+)?${Th}\\s+week\\s+(?:of|in)\\s+${Qe}(?:,?\\s+(?:of\\s+)?${He})?`,e=>({kind:"week of month",nth:eo(e.nth)??1,month:xt(e.month),...lr(e.year)})),I(se.monthAndDay,`(?:(?<which>last|this|next)\\s+)?${Qe}\\s+${ts}(?:\\s*[-\u2013]\\s*(?<lastDay>\\d{1,2}))?(?:\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year)?(?!\\d|,\\d|:\\d|\\s*(?:years|people|percent|%))`,e=>Ui(e,e.lastDay===void 0?{}:{lastDay:Be(e.lastDay)})),I(se.dayAndMonth,`${ts}(?:\\s*[-\u2013]\\s*(?<lastDay>\\d{1,2}))?\\s+(?:of\\s+)?${Qe}(?:\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year)?`,e=>Ui(e,e.lastDay===void 0?{}:{lastDay:Be(e.lastDay)})),I(se.year,`${et}${Qe},?\\s+(?:of\\s+)?${He}`,e=>({kind:"month",month:xt(e.month),...lr(e.year),...lt(e.part)})),I(se.turnedYear,`${et}${Qe}\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year`,e=>({kind:"month",month:xt(e.month),yearsAway:Xn(e.turn),...lt(e.part)})),I(se.month,`${et}(?:(?<which>last|this|next|past|previous|coming)\\s+)${Qe}`,e=>({kind:"month",month:xt(e.month),...pn(e.which),...lt(e.part)})),I(se.month,`${et.replace(/\?$/,"")}${Qe}`,e=>({kind:"month",month:xt(e.month),...lt(e.part)})),I(/[a-z.]\s*[-\u2013]\s*[A-Z]/,`${Qe}\\s*[-\u2013]\\s*${Qe.replace("month","lastMonth")}(?:,?\\s+(?:of\\s+)?${He})?(?!\\s*\\d)`,e=>({kind:"month",month:xt(e.month),lastMonth:xt(e.lastMonth),...lr(e.year)})),I(/May|Mar/,"(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hrough|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]o)\\s)(?<month>May|Mar(?:ch|\\.))(?!\\s+[A-Z])",e=>({kind:"month",month:xt(e.month)})),I(/May|Mar/,`(?<month>May|March)(?=\\s+(?:and|or|to|through|until)\\s+(?:${Qe.replace("month","next")}|\\0))`,e=>({kind:"month",month:xt(e.month)})),I(se.month,`${MS}(?!\\s+(?:[A-Z][a-z]+\\s+(?:said|says|told)|(?:company|body|institution|assembly|gathering|chamber|presence)\\b))`,e=>({kind:"month",month:xt(e.month)}))],jS=[I(se.year,"(?<from>(?:1[0-9]|20|21)\\d{2})\\s*[-\u2013]\\s*(?<to>\\d{4}|\\d{2})(?![\\d-])",e=>{let[t="",r=""]=[e.from,e.to];return FS(Number(t),Number(r.length===4?r:t.slice(0,2)+r))}),I(se.year,"(?:from|between)\\s+(?<from>(?:1[0-9]|20|21)\\d{2})\\s+(?:to|and|until|till|through)\\s+(?<to>(?:1[0-9]|20|21)\\d{2})",e=>FS(Be(e.from),Be(e.to)),"i"),I(/\d0['\u2019]?s/,`(?:the\\s+)?${et}['\u2019]?(?<decade>(?:1[0-9]|20)?\\d0)['\u2019]?s`,e=>{let t=e.decade??"",n=(t.length===2?[+`19${t}`,+`20${t}`]:[Number(t)]).map(o=>({kind:"years",from:o,to:o+9,...lt(e.part)}));return n.length===1?n[0]:{kind:"either",of:n}}),I(/ties\b/i,`the\\s+${et}(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,e=>{let r=1920+10*["twen","thir","for","fif","six","seven","eigh","nine"].findIndex(n=>e.decade?.startsWith(n));return{kind:"years",from:r,to:r+9,...lt(e.part)}},"i"),I(/century/i,`(?:the\\s+)?${et}(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>nineteenth|twentieth|twenty-first))[\\s-]century`,e=>{let t=e.number===void 0?{nin:19,twe:20}[(e.word??"").slice(0,3)]:Number(e.number);if(t===void 0)return;let r=e.word==="twenty-first"?21:t;return{kind:"years",from:100*(r-1),to:100*r,...lt(e.part)}}),I(/['\u2019]\d\d/,"(?<=(?:in|since|of|until|by|from|to|and|early|late|mid)[\\s-])['\u2019](?<short>\\d{2})(?!\\d)",e=>({kind:"short year",year:Be(e.short)}))];function FS(e,t){return e<=t?{kind:"years",from:e,to:t,ends:!0}:void 0}var Gj="people|percent|per\\s?cent|%|dollars|won|yen|euros|kilomet|met(?:er|re)s|miles|tons|tonnes|troops|workers|victims|plaintiffs|jobs|employees|soldiers|homes|houses|points|feet|pages|pounds|men|women|children|deaths|cases|votes|shares|units|cars|times|years|hours|days|passengers|students|prisoners|refugees|protesters|square|cubic|hectares|acres|barrels|megawatts",BS=I(se.year,`${et}(?:fiscal\\s+(?:year\\s+)?)?(?<!(?:[Rr]esolution|[Ff]light|[Rr]oute|[Hh]ighway|[Rr]oom|[Nn]o\\.|[Aa]rticle|[Ss]ection|[Cc]hannel|[Pp]age)\\s)${He}(?![\\d,.]*\\d|['\u2019]?s|\\s*(?:${Gj}))`,e=>({kind:"years",from:Be(e.year),to:Be(e.year),...lt(e.part)}),"i");function HS(e,t,r){let n=WS(e.slice(Math.max(0,t-120),t).split(Jj).at(-1)??""),o=WS(e.slice(r,r+120).replace(/^['\u2019]s|^,/,"").split(Xj)[0]??""),s=n.at(-1)??"";if(/^(?:since|last|past)$/i.test(s))return"past";let i=sB(n);return/^(?:until|till|by)$/i.test(s)?cB(s,n,o):/^to$/i.test(s)&&n.some(a=>YS.test(a))?"future":/^before$/i.test(s)&&i!=="future"||i==="future"&&aB(n,o)?"present":i??(/^for$/i.test(s)?void 0:iB(o))??"untold"}var Jj=/[;:!?()]|["\u201C\u201D]|\.\s|\s[-\u2013\u2014]\s|,\s+(?:but|and|while|who|after|before|as)\s/,Xj=/[;:!?()]|\.\s/;function WS(e){return e.split(/[\s,]+/).filter(t=>t!=="")}var eu=/^(?:will|shall|won['\u2019]t|would|may|might|can|could|should|must|going)$|['\u2019]ll$/,Ah=/^(?:scheduled|slated|due|planned|expected|upcoming|forthcoming|coming|ahead|proposed|projected|anticipated|deadline|payable|prepares?|preparing)$/,Qj=/^(?:begins?|starts?|opens?|reopens?|ends?|expires?|closes|convenes?|resumes?|reconvenes?|takes?|returns?|votes?|goes|go|leaves?|arrives?|faces?|matures?|reports|holds|meets?|marks|fly|flies|heads|plays?|visits|turns|launches|appears|speaks|airs|hosts|kicks|is|are)$/,eB=/^(?:said|told|met|held|began|took|went|came|made|gave|got|saw|left|became|found|sent|won|lost|ran|brought|bought|sold|kept|paid|put|cut|hit|rose|fell|grew|knew|spoke|wrote|broke|struck|fought|led|built|spent|stood|sat|shot|drew|flew|threw|drove|thought|taught|caught|felt|heard|meant|quit|shut|sank|swept|swore|withdrew|beat|born|shown|seen|known|taken|given|held|done|written|signed|set|split|slid|was|were|had|did|been)$/,tB=/^(?:hundred|need|indeed|speed|feed|seed|breed|exceed|proceed|succeed|so-called|united|red)$/,ZS=/^(?:on|in|at|the|a|an|early|late|mid|of|for|here|there|last|this|next|from|to|it|them|him|her|only|just|also|again|as|around|about|beginning|starting)$/i,rB=/^(?:said|says|say|told|announced|reported|added|believes?|thinks?|predicts?|reports|confirmed|argued|warned|officials|sources)$/,nB=/^(?:told|announced|informed|testified|wrote|released|issued|published)$/,oB=/^(?:failed|managed|had|began|came|went|used|continued|tried|helped|refused|declined|rushed|started)$/,Hi=/^(?:the|a|an|its|his|her|their|this|that|these|those|by|recently|so)$/i;function sB(e){let t=0;for(let r=e.length-1;r>=0;r--){let n=e[r]??"";if(eu.test(n)||Ah.test(n)||n==="set"&&/^(?:for|to)$/.test(e[r+1]??""))return"future";if(VS(e,r)){let o=e[r-1]??"";return oB.test(o)?t<=1?"past":"untold":"future"}if(Qj.test(n)&&t<4&&!Hi.test(e[r-1]??""))return/^(?:is|are)$/.test(n)&&t>0?"present":"future";if(ns(n)&&e[r-1]!=="be"){if(/^(?:is|are)$/.test(e[r-1]??""))return"present";if(t===0||t<3&&nB.test(n))return"past";if(!Hi.test(e[r-1]??""))return rB.test(n)?void 0:"untold"}else if(/^(?:has|have)$/.test(n))return"untold";ZS.test(n)||t++}}function iB(e){for(let[t,r]of e.entries()){if(eu.test(r)||Ah.test(r))return"future";if(ns(r)&&!Hi.test(e[t-1]??"")||/^(?:has|have)$/.test(r))return"untold"}}function aB(e,t){if(e.findIndex((o,s)=>VS(e,s))<2||!Hi.test(e[0]??"")||e.some(o=>ns(o)||US(o)))return!1;let n=t.findIndex(o=>ns(o)||US(o));return n>=0&&ns(t[n]??"")&&!Hi.test(t[n-1]??"")}function US(e){return eu.test(e)||Ah.test(e)}function VS(e,t){let r=e[t+1]??"";return/^to$/.test(e[t]??"")&&/^[a-z]+$/.test(r)&&!ZS.test(r)&&!/(?:s|ing|ed)$|^(?:work|court|school|parliament|jail|prison|people|police|death|office|power|their|his|its|my|our)$/.test(r.replace(/^(?:address|discuss|pass|express|process|assess|impress|focus|press)$/,""))}function ns(e){return eB.test(e)||/^[a-z]+(?:-[a-z]+)?ed$/.test(e)&&e.length>4&&!tB.test(e)}var YS=/^(?:extended|delayed|postponed|adjourned|suspended|prolonged|deferred|remanded|pushed|put|given|gave|has|have|barred|banned)$/;function cB(e,t,r){let n=[...t,...r];if(t.length===1&&r.some(ns))return"past";if(n.some(s=>eu.test(s))||n.some(s=>YS.test(s)))return"future";let o=/^by$/i.test(e)?/^(?:had|was|were)$/:/^(?:was|were|not|never|didn['\u2019]t)$/;return n.some(s=>o.test(s))?"past":"future"}var ss=e=>(e.unit??"").toLowerCase().replace("centurie","century"),KS=[I(/years?\s+(?:since|after)/,`(?:${mn}\\s+)?(?:(?:will|to|would)\\s+)?(?:mark(?:s|ed|ing)?|is|was)\\s+(?:exactly\\s+)?${Lt}\\s+years?\\s+(?:since|after)`,e=>{let t=Qn(e.count,e.more);if(t===void 0)return;if(e.weekday===void 0)return{kind:"anniversary",years:t};let r=rs(e.weekday);return{kind:"either",of:[{kind:"anniversary",years:t,weekday:r},{kind:"weekday",weekday:r}]}}),I(/anniversary/,"(?:the\\s+)?(?<nth>[A-Za-z]+|\\d+(?:st|nd|rd|th))\\s+anniversary\\s+of",e=>{let t=eo(e.nth);return t===void 0||t<1?void 0:{kind:"anniversary",years:t}})],lB="Times|Mirror|Telegraph|Express|Mail|Herald|Post|Star|Independent|Tribune|School|Night\\s+(?:Live|Football)",uB="Black|Bloody|Super|Cyber|Fat|Holy|Maundy|Blue|Big|Giving",dB=[I(/weeks?\s+from/i,`${Lt}\\s+weeks?\\s+from\\s+${mn}`,e=>Eh(e,1),"i"),I(/weeks?\s+ago/i,`${Lt}\\s+weeks?\\s+ago\\s+(?:on\\s+)?${mn}`,e=>Eh(e,-1),"i"),I(/weeks?\s+ago/,`${mn}\\s+${Lt}\\s+weeks?\\s+ago`,e=>Eh(e,-1)),I(se.weekday,`(?<!\\b(?:${uB})\\s)(?:(?<which>last|this|next|past|coming|previous)\\s+)?${mn}(?!\\s+(?:${lB}))`,e=>({kind:"weekday",weekday:rs(e.weekday),...pn(e.which)}))];function Eh(e,t){let r=Qn(e.count,e.more);if(!(r===void 0||!Number.isInteger(r)))return{kind:"weekday",weekday:rs(e.weekday),weeksAway:t*r}}var os=(e,t=e)=>()=>({kind:"near",from:e,to:t}),fB=[I(/yesterday/i,"the\\s+day\\s+before\\s+yesterday",os(-2),"i"),I(/tomorrow/i,"the\\s+day\\s+after\\s+tomorrow",os(2),"i"),I(/today|tonight|this\s/i,"(?:today|tonight|this\\s+(?:morning|afternoon|evening))",os(0),"i"),I(/yesterday|last\s+night/i,"(?:yesterday|last\\s+night)",os(-1),"i"),I(/overnight/i,"overnight",os(-1,0),"i"),I(/tomorrow/i,"tomorrow",os(1),"i")],mB="(?<unit>week|month|year|decade|century|quarter)",pB=[I(/year[\s-]?end/,`(?:the\\s+)?year[\\s-]?end,?\\s+(?:of\\s+)?${He}`,e=>({kind:"years",from:Be(e.year),to:Be(e.year),part:"end"})),I(/(?:year|month|quarter)(?:[\s-]?end|['\u2019]s\s)/i,"(?:the\\s+)?(?<unit>year|month|quarter)(?:[\\s-]?end|['\u2019]s\\s+(?:end|close))",e=>({kind:"edge",unit:ss(e),part:"end"}),"i"),I(/of\s+the\s+(?:week|month|year|decade|century|quarter)/i,`(?:the\\s+)?(?<part>(?:end|close|beginning|start|turn)\\s+of)\\s+the\\s+${mB}`,e=>{let t=Jl(e.part);return t&&{kind:"edge",unit:ss(e),part:t}},"i"),I(/in\s+the\s+(?:week|month|year|decade)/i,"(?<part>early|late|earlier|later)\\s+in\\s+the\\s+(?<unit>week|month|year|decade)",e=>({kind:"turn",unit:ss(e),which:"this",...lt(e.part)}),"i")],hB=[I(/weekend/i,"(?<=\\b(?:over|during|on|at|for)\\s)the\\s+weekend",()=>({kind:"edge",unit:"weekend",part:"end"}),"i"),I(/latest/i,"the\\s+latest\\s+quarter",()=>({kind:"turn",unit:"quarter",which:"last"}),"i"),I(se.which,`${et}(?<which>last|this|next|past|coming|current)\\s+(?<unit>week|month|year|weekend|decade|century|quarter)`,e=>{let t=ss(e);return/^(?:past|coming)$/i.test(e.which??"")&&t!=="weekend"?{kind:"stretch",count:1,unit:t,ahead:/^coming$/i.test(e.which??"")}:{kind:"turn",unit:t,which:Wi(e.which)??"this",...lt(e.part)}},"i"),I(se.which,`(?:the\\s+)?(?<which>last|past|next|coming)\\s+${Lt}\\s+${Jn}`,e=>{let t=Qn(e.count,e.more);if(t!==void 0)return{kind:"stretch",count:t,unit:ss(e),ahead:/^(?:next|coming)$/i.test(e.which??"")}},"i")],gB="first|best|worst|biggest|largest|highest|lowest|most|least|only|once|times?|[a-z]+est",Zi="(?:about|around|almost|nearly|some|roughly|approximately|more\\s+than|over|just|exactly|only)\\s+",yB=[I(/\bago\b/i,`(?:${Zi})?${Lt}\\s+${Jn}\\s+ago`,e=>tu(e,!1),"i"),I(/from\s+now|hence/i,`(?:${Zi})?${Lt}\\s+${Jn}\\s+(?:from\\s+now|hence)`,e=>tu(e,!0),"i"),I(/year[\s-](?:ago|earlier)/i,"(?:(?:a|the)\\s+)?year[\\s-](?:ago|earlier)(?=\\s+(?:[a-z]+[\\s-])?(?:quarter|period|month|loss|net|profit|results?|level|figure))",()=>({kind:"distance",count:1,unit:"year",ahead:!1,from:"today"}),"i"),I(/earlier/i,`(?:${Zi})?${Lt}\\s+${Jn}\\s+earlier`,e=>tu(e,!1,"other"),"i"),I(/\bin\s(?:\S+\s){1,6}?(?:minute|hour|day|week|fortnight|month|year|decade|centur)/i,`in(?<!\\b(?:${gB})\\b[^.;]{0,60}\\sin)\\s+(?:${Zi})?${Lt}\\s+${Jn}(?!['\u2019])`,e=>tu(e,!0,"other"),"i")];function tu(e,t,r="today"){let n=Qn(e.count,e.more);return n===void 0?void 0:{kind:"distance",count:n,unit:ss(e),ahead:t,from:r}}var ru=()=>({kind:"elsewhere"}),Ch="day|morning|afternoon|evening|night|weekend|week|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|period|season",bB=[I(/later|before|after|previously/i,`(?:${Zi})?${Lt}\\s+${Jn}\\s+(?:later|before|after(?:wards?)?|previously)`,e=>Qn(e.count)===void 0?void 0:ru(),"i"),I(/same|following|next|previous|preceding|ensuing/i,`the\\s+(?:very\\s+)?(?:same|following|next|previous|preceding|ensuing)\\s+(?:${Ch})`,ru,"i"),I(/before|after|earlier/i,`the\\s+(?:${Ch})\\s+(?:before|after|earlier)`,ru,"i"),I(/\bthat\s/i,`that\\s+(?:same\\s+)?(?:${Ch})`,ru,"i")],GS=[...dB,...fB,...pB,...bB,...hB,...yB];var vt=(e,t)=>r=>Ae(r,e,t),is=(e,t,r)=>n=>kc(n,e,t,r),Vi=e=>t=>xB(t)+e,JS=[["New Year[\u2019']?s Eve",vt(12,31)],["New Year[\u2019']?s(?: Day)?",vt(1,1)],["(?:Martin Luther )?King(?:,? Jr\\.?)? Day",is(1,1,3)],["(?:St\\. )?Valentine[\u2019']?s Day",vt(2,14)],["Presidents?[\u2019']?s? Day",is(2,1,3)],["Ash Wednesday",Vi(-46)],["St\\. Patrick[\u2019']?s Day",vt(3,17)],["April Fools?[\u2019']?s? Day",vt(4,1)],["Palm Sunday",Vi(-7)],["Good Friday",Vi(-2)],["Easter Monday",Vi(1)],["Easter(?: Sunday)?",Vi(0)],["May Day",vt(5,1)],["Memorial Day",is(5,1,-1)],["Fourth of July|July Fourth",vt(7,4)],["Labor Day",is(9,1,1)],["Columbus Day",is(10,1,2)],["Halloween",vt(10,31)],["Veterans[\u2019']? Day",vt(11,11)],["Thanksgiving(?: Day)?",is(11,4,4)],["Christmas Eve",vt(12,24)],["Christmas Day",vt(12,25)],["Christmas",vt(12,24),3],["Boxing Day",vt(12,26)]],XS=JS.map(([e])=>e).join("|"),wB=JS.map(([e,t,r=1])=>({name:new RegExp(`^(?:${e})$`),first:t,days:r}));function QS(e,t){let r=wB.find(o=>o.name.test(e));if(!r)return;let n=r.first(t);return{min:n,max:n+r.days-1}}function xB(e){let t=e%19,r=Math.floor(e/100),n=e%100,o=Math.floor((r+8)/25),s=Math.floor((r-o+1)/3),i=(19*t+r-Math.floor(r/4)-s+15)%30,a=(32+2*(r%4)+2*Math.floor(n/4)-i-n%4)%7,c=Math.floor((t+11*i+22*a)/451),l=i+a-7*c+114;return Ae(e,Math.floor(l/31),l%31+1)}var e_="(?:(?<yearBefore>(?:19|20)\\d{2})|(?<turnBefore>last|this|next)\\s+year['\u2019]s)\\s+",t_=`(?:,?\\s+(?:of\\s+)?(?<fiscalAfter>fiscal\\s+)?(?:${He}|(?<turn>last|this|next)\\s+year))?`;function Yi(e,t){let r=eo(t.nth);if(r===void 0)return;if((t.fiscal??t.fiscalAfter)!==void 0)return{kind:"elsewhere"};let n=t.turn??t.turnBefore;return{kind:"fraction",of:e,nth:r,...lr(t.year??t.yearBefore),...n!==void 0&&{yearsAway:Xn(n)}}}var vB=[I(/quarter/i,`(?:the\\s+)?(?:${e_})?(?<fiscal>fiscal[\\s-]+)?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]+(?:fiscal\\s+)?quarter${t_}`,e=>Yi(4,e),"i"),I(/Q\d/,`Q(?<nth>[1-4])${t_}`,e=>Yi(4,e)),I(/half/i,`(?:the\\s+)?${e_}(?<nth>first|second)[\\s-]half`,e=>Yi(2,e),"i"),I(/half/i,`(?:the\\s+)?(?<nth>first|second)\\s+half\\s+of\\s+(?<fiscal>fiscal\\s+)?(?:${He}|the\\s+year|(?<turn>last|this|next)\\s+year)`,e=>Yi(2,e),"i"),I(/half/i,"(?<nth>first|second)[\\s-]half(?=\\s+(?:earnings|profits?|results|sales|net|loss|losses|revenues?|income|figures))",e=>Yi(2,e),"i")],Rh="(?!\\s+(?:in|of|by|from|to|below|behind|over)\\b)";function nu(e){return{kind:"season",season:DS(e.season),...lr(e.year),...e.short!==void 0&&{year:Be(e.short)+(Be(e.short)>50?1900:2e3)},...e.turn!==void 0&&{yearsAway:Xn(e.turn)},...lt(e.part),...pn(e.which)}}var $B=[I(se.season,`${et}${Bi}\\s+(?:of\\s+)?(?:${He}|['\u2019](?<short>\\d{2})|(?<turn>last|this|next)\\s+year)`,nu,"i"),I(se.season,`${et}(?<which>last|this|next|past|coming)\\s+${Bi}${Rh}`,nu,"i"),I(se.season,`(?<=\\b(?:in|during|over|since|by|until|through|before|after)\\s)${et}the\\s+${Bi}${Rh}`,nu,"i"),I(se.season,`(?<part>early|late|mid)[\\s-]${Bi}${Rh}`,nu)],kB=[I(se.holiday,`(?:(?<which>last|this|next)\\s+)?(?<holiday>${XS})(?:,?\\s+(?:of\\s+)?(?:${He}|(?<turn>last|this|next)\\s+year))?`,e=>({kind:"holiday",holiday:e.holiday??"",...lr(e.year),...e.turn!==void 0&&{yearsAway:Xn(e.turn)},...pn(e.which)}))],r_=[...kB,...vB,...$B];var SB=[...KS,...LS,...r_,...jS,...zS,...GS,BS],_B=new RegExp(`[${oe}]+`,"g");function ou(e){let t=EB(e,TB(e));if(t.length===0)return[];let r=t.length===1&&!/\bhad\s+(?:[a-z]+\s+)?(?:been|[a-z]+(?:ed|en))\b/.test(e),n=[...e.matchAll(_B)].filter(([i])=>!/^(?:on|the|late|early|in|at)$/i.test(i)),[o,s]=[n[0]?.index??e.length,n.at(-1)?.index??0];return t.map(i=>{let{start:a,end:c}=i;return{...i,tense:RB(e.slice(a,c))??HS(e,a,c),alone:r,bare:o>=a&&s<c,stamp:PB(e.slice(Math.max(0,a-24),a))}})}function TB(e){let t=[],r=e.replace(/(?<=\d)-(?=[A-Z])/g," ");for(let{pattern:n,needs:o,read:s}of SB){if(!o.test(r))continue;let i=[],a=0;for(let c of r.matchAll(n)){let l=s(c.groups??{});if(!l)continue;let u=c.index,d=u+c[0].length;t.push({start:u,end:d,said:l}),i.push(r.slice(a,u),"\0".repeat(d-u)),a=d}r=i.join("")+r.slice(a)}return t.sort((n,o)=>n.start-o.start)}var AB=/^\s*(?:,|and|or|to|through|until|till|-|\u2013)\s*(?:and\s+|or\s+)?$/;function EB(e,t){let r=[...t];for(let n=r.length-2;n>=0;n--){let[o,s]=[r[n],r[n+1]];if(!o||!s||!AB.test(e.slice(o.end,s.start))||!n_(o.said)||!n_(s.said)||CB(o.said))continue;let{year:i,yearsAway:a}=s.said,c={...o.said,...i!==void 0&&{year:i},...a!==void 0&&{yearsAway:a}};r[n]={...o,said:c}}return r}function n_(e){return e.kind==="day"||e.kind==="month"}function CB({year:e,yearsAway:t,which:r}){return e!==void 0||t!==void 0||r!==void 0}function RB(e){return/\bmarked\b/.test(e)?"past":/\b(?:will|marks?)\b/.test(e)?"future":void 0}function PB(e){return/(?:\b(?:published|updated|posted|modified|edited|input)\s*:|\u00A9|\(c\)|\bcopyright)\s*$/i.test(e)}var Ki={readings:[]};function Ph(e,t){switch(e.kind){case"elsewhere":return Ki;case"either":return{readings:e.of.map(n=>Ph(n,t)?.readings??[]).flat()};case"years":return OB(e);case"short year":return qB(e.year,t);case"weekday":return s_(e,t);case"distance":return UB(e,t);case"anniversary":return HB(e,t);case"near":case"turn":case"edge":case"stretch":return t.today?{readings:to(BB(e,t.today,t.tense))}:Ki;default:return LB(e,t)}}function to(...e){return e.filter(t=>t!==void 0)}function Gi({min:e}){return So(e).year}function ro(e,t=e){return{min:Ae(e,1,1),max:Ae(t+1,1,1)-1}}function cs({min:e,max:t},r,n){let o=t-e+1,s=i=>e+i*o;switch(r){case"early":return{min:e,max:Math.ceil(s(1/2))};case"late":return{min:Math.floor(s(1/2))-1,max:t};case"mid":return{min:Math.floor(s(1/4)),max:Math.ceil(s(3/4))-1};case"start":return{min:e,max:Math.ceil(s(1/3))};case"end":return{min:Math.floor(s(2/3))-1,max:t};case"earlier":return n&&n.max>=e&&n.max<=t?{min:e,max:n.max}:{min:e,max:t};case"later":return n&&n.min>=e&&n.min<=t?{min:n.min,max:t}:{min:e,max:t};default:return{min:e,max:t}}}function OB(e){let{from:t,to:r,part:n,ends:o}=e;return{readings:[cs(ro(t,r),n)],...o&&{ends:{start:ro(t),end:ro(r)}}}}function qB(e,{today:t}){if(!t)return{readings:[ro(1900+e),ro(2e3+e)]};let r=Gi(t)+10;return{readings:[ro(r-((r-e)%100+100)%100)]}}var NB={spring:3,summer:6,autumn:9,winter:12};function IB(e,t){let r=NB[e];return{min:Ae(t,r,1)-7,max:Ae(t,r+3,22)}}function MB(e,t,r){switch(e.kind){case"day":{let n=xc(t,e.month,e.day),o=e.lastDay===void 0?n:xc(t,e.month,e.lastDay);return n&&{min:n.min,max:o&&o.max>n.max?o.max:n.max}}case"month":{let n=e.lastMonth??e.month,o=n<e.month?n+12:n;return cs({min:Ae(t,e.month,1),max:Ae(t,o+1,1)-1},e.part,r)}case"weekday of month":{let n=kc(t,e.month,e.weekday,e.nth);return{min:n,max:n}}case"week of month":{let n=e.nth<0?Ae(t,e.month+1,1)-8:Ae(t,e.month,1)+7*(e.nth-1)-1;return{min:n,max:n+8}}case"fraction":{let n=12/e.of,o=Ae(t,n*(e.nth-1)+1,1);return{min:o,max:tr(o,n)-1}}case"season":return cs(IB(e.season,t),e.part);case"holiday":return QS(e.holiday,t)}}function DB(e){return e.kind==="day"?{month:e.month,firstDay:e.day,lastDay:Math.max(e.day,e.lastDay??0)}:"month"in e&&!("lastMonth"in e)?{month:e.month}:void 0}var o_=92,FB=270;function LB(e,t){let{today:r,tense:n}=t,o=p=>MB(e,p,r);if(e.year!==void 0)return{readings:to(o(e.year))};let s=DB(e);if(!r)return{readings:[],...s&&{recurs:s}};let i=Gi(r);if(e.yearsAway!==void 0)return{readings:to(o(i+e.yearsAway))};let a=to(...[-2,-1,0,1,2].map(p=>o(i+p))),c="which"in e?e.which:void 0;if(c!==void 0)return{readings:jB(c,a,r,e.kind==="season")};let l=a.filter(({min:p})=>p<=r.max).at(-1),u=a.find(({max:p})=>p>=r.min),f=e.kind==="day"&&e.month===9&&e.day===11&&i>2001?[o(2001)]:[];if(e.kind==="fraction")return{readings:to(...zB(a,r,n))};if(n==="future")return{readings:to(u,...f)};if(n==="present"&&l&&u&&l!==u&&u.min<=r.max+2*o_)return{readings:[l,u]};let m=e.kind!=="month"&&n==="untold"&&l&&u&&l.max<r.min-FB&&u.min<=r.max+o_;return{readings:to(l,...m?[u]:[],...f)}}function zB(e,t,r){let n=e.filter(({min:c})=>c<=t.max),o=e.find(({max:c})=>c>=t.min),s=e.filter(({max:c})=>c<t.min).at(-1);if(r==="future")return[o,...s&&s.max>t.min-75?[s]:[]];let i=n.at(-1),a=i&&i.max>=t.min&&i.min>t.max-60;return[i,...a?[n.at(-2)]:[]]}function jB(e,t,r,n){let o=Gi(r),s=({min:a})=>Gi({min:a,max:a});if(e==="this"){let a=({min:l,max:u})=>Math.max(0,l-r.max,r.min-u);return[...n?t:t.filter(l=>s(l)===o)].sort((l,u)=>a(l)-a(u)).slice(0,1)}let i=e==="last"?t.filter(({max:a})=>a<r.min).reverse():t.filter(({min:a})=>a>r.max);return i.slice(0,i[0]&&s(i[0])===o?2:1)}function s_(e,t){let{today:r,tense:n,bare:o}=t,{weekday:s,which:i,weeksAway:a}=e,c={weekday:s};if(!r||r.max-r.min>6)return{readings:[],recurs:c};let l=(...m)=>({readings:m.map(p=>({min:p,max:p})),recurs:c}),u=((To(r.max)-s)%7+7)%7,d=r.max-u,f=u===0?d:d+7;return a!==void 0?l((a<0?d:f)+7*a):i==="last"?u===0?l(d-7):u>4?l(d):l(d,d-7):i==="next"?u===0||u<3?l(d+7):l(d+7,d+14):i==="this"?n==="untold"&&u>0?l(f,d):l(n==="past"?d:f):n==="present"||o&&n==="untold"?f===d?l(d):l(d,f):l(n==="future"?f:d)}function BB(e,t,r){if(e.kind==="near")return{min:t.min+e.from,max:t.max+e.to};if(e.kind==="stretch"){let{count:s,unit:i,ahead:a}=e;return a?{min:t.min,max:su(t.max,s,i)}:{min:su(t.min,-s,i),max:t.max}}if(e.kind==="turn")return cs(as(e.unit,{last:-1,this:0,next:1}[e.which],t),e.part,t);if(e.unit==="weekend")return as("weekend",r==="future"?0:-1,t);let n=as(e.unit,0,t);if(e.part==="end"&&r==="past")return cs(as(e.unit,-1,t),e.part);let o=e.part==="start"&&r==="future"?1:0;if(e.unit==="century"){let{min:s,max:i}=as("century",o,t);return e.part==="end"?{min:tr(i,-120),max:i}:{min:s,max:tr(s,120)-1}}return cs(o===0?n:as(e.unit,o,t),e.part)}function i_(e){return e==="quarter"?3:_o[e]}function as(e,t,r){let{year:n,month:o}=So(r.min),s=i_(e);if(s!==void 0){let a=12*n+o-1,c=(Math.floor(a/s)+t)*s,l=u=>Ae(Math.floor(u/12),u%12+1,1);return{min:l(c),max:l(c+s)-1}}let i=r.min-(To(r.min)+6)%7;return e==="weekend"?{min:i+4+7*t,max:i+6+7*t}:{min:i-1+7*t,max:i+6+7*t}}function su(e,t,r){let n=i_(r);if(n===void 0)return e+Math.round(t*({week:7,fortnight:14}[r]??1));let o=Math.trunc(t*n);return tr(e,o)+Math.round((t*n-o)*30)}var WB={day:[0,0],week:[6,3],fortnight:[6,3],month:[30,15],year:[183,60],decade:[1e3,1e3],century:[3650,3650]};function UB(e,t){let{count:r,unit:n,ahead:o}=e,{today:s,tense:i,alone:a}=t;if(e.from==="other"&&o&&i!=="future")return;if(!s||e.from==="other"&&!o&&(!a||_o[n]===void 0))return Ki;let c=o?1:-1;if(n==="hour"||n==="minute"){let g=n==="hour"?Math.ceil(r/24):1;return{readings:[o?{min:s.min,max:s.max+g}:{min:s.min-g,max:s.max}]}}let[l,u]=r===1&&n==="year"?[60,60]:WB[n]??[0,0],[d,f]=o?[u,l]:[l,u],m=su(s.min,c*r,n)-d,p=su(s.max,c*r,n)+f;if(n!=="year"||!Number.isInteger(r))return{readings:[{min:m,max:p}]};let h=ro(Gi(s)+c*r);return{readings:[{min:Math.min(h.min,m),max:Math.max(h.max,p)}]}}function HB(e,t){if(!t.today)return Ki;let r=e.weekday===void 0?[t.today]:s_({kind:"weekday",weekday:e.weekday},t).readings,n=e.weekday===void 0?31:0;return{readings:r.map(({min:o,max:s})=>({min:tr(o,-12*e.years)-n,max:tr(s,-12*e.years)+n}))}}function iu(e,t){return au(e,ou(e),t)}function au(e,t,r){let n=t.flatMap(o=>{let{start:s,end:i,stamp:a}=o,c=Ph(o.said,{...o,today:r});return c?[{text:a_(e,s,i),start:s,end:i,stamp:a,...c}]:[]});return[...n,...VB(e,n)].sort((o,s)=>o.start-s.start)}var ZB=24;function VB(e,t){return t.flatMap((r,n)=>{let o=t[n+1],[s,i]=[r.readings[0],o?.readings[0]];if(!o||!s||!i||r.ends||o.ends)return[];let a=e.slice(r.end,o.start),c=/\bbetween\s+(?:the\s+)?$/i.test(e.slice(Math.max(0,r.start-ZB),r.start))?/^\s+and\s+$/:void 0;if(!/^\s*(?:to|through|until|till|-|\u2013)\s*$/.test(a)&&!c?.test(a))return[];let l=[...r.readings].reverse().find(({min:u})=>u<=i.max)??s;return l.min>i.max?[]:[{text:a_(e,r.start,o.end),start:r.start,end:o.end,stamp:r.stamp,readings:[{min:l.min,max:i.max}],ends:{start:l,end:i},joined:!0}]})}var YB=/\b(?:in|on|since|until|till|by|from|to|for|during|before|after|of|between|through|around)\s$/i;function a_(e,t,r){return(YB.exec(e.slice(Math.max(0,t-12),t))?.[0]??"")+e.slice(t,r)}var c_=`# incomparable-values

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
The bridge cost \u20AC28 million.
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
        quote: The bridge cost \u20AC28 million
        value: \u20AC28 million
\`\`\`

\`\`\`report
error[incomparable-values]: values of \`bridge-cost\` are of different kinds: $30 million, \u20AC28 million
  --> claims/bridge.yaml:4:12
   |
 4 |     value: $30 million
   |            ^^^^^^^^^^^ Harbour News
   |
  ::: claims/bridge.yaml:10:16
   |
10 |         value: \u20AC28 million
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
`;var l_={id:"incomparable-values",summary:"A value is none of its property's type, or of another kind than the values it is compared with.",severity:"error",page:c_,*check(e){let t=new Map(e.facts.map(n=>[n.name,n])),r=new Set(e.claims.map(({fact:n})=>n));for(let n of e.facts){let o=new Set;for(let{claim:d,evidence:f,value:m,shown:p}of n.readings){let h=f.value;if(m||!h||o.has(h))continue;if(o.add(h),ei(h)){for(let{about:y,tells:w,help:k}of JB(h,t,r))yield{message:`value of \`${d.id}\` ${w}`,primary:{at:U(e,y),text:""},help:k,claim:d.id,fact:n.name,readings:[{claim:d,evidence:f}],subject:[y.text]};continue}let g=n.property?.type??"text";yield{message:`value \`${p}\` of \`${d.id}\` is ${g==="ordinal"?"not on its scale":`no ${g}`}`,primary:{at:U(e,h),text:""},related:n.property?[{at:n.property.key.span,text:"declared here"}]:[],notes:g==="ordinal"?[`its scale is ${n.property?.scale.join(", ")}`]:[],help:GB(g,h.text),claim:d.id,fact:n.name,readings:[{claim:d,evidence:f}]}}let s=n.pairs.find(({decision:d})=>d==="incomparable");if(!s)continue;let[i,a]=[s.a.readings[0],s.b.readings[0]],c=[i,a].map(({evidence:d,source:f})=>({at:d.value&&"text"in d.value?U(e,d.value):U(e,d.quote),text:f.outlet})),[l,u]=c;!l||!u||(yield{message:`values of \`${n.name}\` are of different kinds: ${i.shown}, ${a.shown}`,primary:l,related:[u],help:"give both in units of one kind, or as two facts",fact:n.name,readings:[i,a].map(({claim:d,evidence:f})=>({claim:d,evidence:f}))})}}};function GB(e,t){if(e==="boolean")return"write `true` or `false`, or correct the type of the property";let r=e==="date"?iu(t,void 0):[],[n]=r.flatMap(({readings:o})=>o);return r.length===1&&n?`write it as \`${Jr(n)}\`, or correct the type of the property`:"correct the value, or the type of the property"}function*JB(e,t,r){for(let n of[e.after,e.before]){if(!n)continue;let o=n.text.trim(),s=t.get(o),i=s?.readings.some(({value:a,evidence:c})=>a?.type==="date"||ei(c.value));if(r.has(o))s&&i===!1&&(yield{about:n,tells:`refers to \`${o}\`, which has no date`,help:"refer to a fact that is a date"});else{let a=Tr(o,r)??"name a fact as a claim has it: `subject/property`";yield{about:n,tells:`refers to \`${o}\`, and no claim answers that`,help:a}}}e.by&&!Qf(e)&&(yield{about:e.by,tells:`says by \`${e.by.text}\`, which is no length of time`,help:"give `by` as in `8 months`"})}var u_=`# misattributed-quote

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
`;var d_={id:"misattributed-quote",summary:"A quote stands in another source than the one it is credited to.",severity:"error",page:u_,*check(e){for(let t of ct(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.class!=="misattributed"||!n.source)continue;let i=[...e.sources.values()].filter(c=>o.places.some(({file:l})=>l===c.file)),a=Oe("and",i.map(c=>`\`${c.id}\``));yield{...Xe(t),message:`quote in \`${r.id}\` stands in ${a}, not in \`${s.id}\``,primary:{at:U(e,n.source),text:"cited here"},related:[{at:U(e,n.quote),text:"the quote"},...i.slice(0,3).flatMap(c=>{let l=o.places.find(({file:u})=>u===c.file);return l?[{at:l,text:`these words, in ${c.outlet}`}]:[]})],help:i.length===1?`cite ${a}, or quote what \`${s.id}\` says`:"cite the source that is meant"}}}};var f_=`# misreported-position

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
`;var m_={id:"misreported-position",summary:"Two outlets report one speaker in two ways that cannot both be true.",severity:"error",page:f_,check:e=>Pt(e,"misreported-position",{tell:(t,r)=>`outlets report ${r.a.readings[0].speakerName} differently on \`${t.name}\``,help:"hold both quotes against their sources; where the speaker changed position, say when in `scope`"})};var p_=`# origin-not-shown

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
`;var h_={id:"origin-not-shown",summary:"The byline or date that a source is given does not stand in its text.",severity:"error",page:p_,*check(e){for(let t of e.sources.values())for(let[r,n]of[["origin",t.origin],["date",t.published]]){let o=n&&e.credits.get(n);if(!n?.quote||!o||o.places.length>0)continue;yield{message:`quote for the ${r} of \`${t.id}\` does not stand in its text`,primary:{at:U(e,n.quote),text:""},related:o.nearest?[{at:o.nearest,text:"nearest passage"}]:[],help:`quote the words that show the ${r}; where the text shows none, give no quote`,source:t.id,subject:[t.id,r,n.quote.text]}}}};var g_=`# parties-disagree

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
`;var y_={id:"parties-disagree",summary:"Two speakers say what cannot both be true.",severity:"note",page:g_,check:e=>Pt(e,"parties-disagree",{tell:t=>`speakers disagree on \`${t.name}\``,help:"report both, each with its speaker"})};Gt();function Oh(e,t){let r=Mt(e),n=Mt(t.trim()),o=r.text.startsWith(" ")?1:0;if(nr(r.text).trim()!==nr(n.text))return;let s=[];for(let i=0;i<n.text.length;){let a=r8(r,n,i,o),c=a>=n.text.length,l=r.startOf(i+o),u=c?r.endOf(a-1+o):r.startOf(a+o),d=t.trim().slice(n.startOf(i),c?n.endOf(a-1):n.startOf(a)),f=e.slice(l,u);n.text[i]!==" "&&f!==d&&s.push({start:l,end:u,text:d.replace(/[ \t\r\n]+/g,"")}),i=a}return s}function r8(e,t,r,n){let o=r+1,s=()=>t.startOf(o)===t.startOf(o-1)||e.startOf(o+n)===e.startOf(o-1+n);for(;o<t.text.length&&s();)o++;return o}function qh(e,t){let r=nr(K(e).trim());if(r==="")return;let n=new Map;for(let o=t.lower.indexOf(r);o>=0;o=t.lower.indexOf(r,o+1)){let{start:s,end:i}=t.stretchOf(t.folded,o,o+r.length);if(st(t.body,s)||st(t.body,i))continue;let a=t.folded.text.slice(o,o+r.length);n.has(a)||n.set(a,t.body.slice(s,i))}return n.size===1?[...n.values()][0]:void 0}function b_(e,t,r,n){let o=Ln(e,r);if(!o)return;let s=o.body.slice(n.start-r.body.start,n.end-r.body.start),i=Oh(t.quote.text,s)??[];return x_(e,t,o,i,"write the quote with the typography of its source")}function w_(e,t,r){let n=Ln(e,r);if(!n)return;let o=[];for(let s of vm(t.quote.text)){if(!Je(s.text))continue;let i=qh(s.text,n),a=i===void 0?void 0:Oh(s.text,i);if(!a)return;o.push(...a.map(c=>({...c,start:c.start+s.start,end:c.end+s.start})))}return x_(e,t,n,o,"write the quote with the capitals of its source")}function x_(e,{quote:t},r,n,o){let s=Fn({exact:Lo(t.text,n)},r);if(!s||!Me.includes(s.class)||s.retyped.length>0)return;let i=xh(e.texts,t,n);return i&&{title:o,edits:i}}function v_(e,t,r){let{source:n,quote:o,prefix:s,suffix:i}=t;if(!n)return;let a={exact:o.text,...s&&{prefix:s.text},...i&&{suffix:i.text}},c=r.filter(d=>{let f=e.sources.get(d),m=f&&Ln(e,f);if(!m)return!1;let p=Fn(a,m);return p?Me.includes(p.class):qh(o.text,m)!==void 0}),[l]=c;if(l===void 0||c.length>1)return;let u=Yl(e.texts,n,l);return u&&{title:`cite \`${l}\``,edits:u}}function cu(e){return e.map(({kind:r,text:n},o)=>{let s=e[o+1]?.kind==="source"?"":n.slice(n.trimEnd().length);return r==="quote"?`[-${n.trimEnd()}-]${s}`:r==="source"?`{+${n.trimEnd()}+}${s}`:n8(n,o===0,o===e.length-1)}).join("")}function n8(e,t,r){let n=e.split(/(?<=\s)/),o=t?[]:n.slice(0,6),s=r?[]:n.slice(-6);return o.length+s.length>=n.length?e:`${o.join("").trimEnd()}${t?"":" "}\u2026${r?"":" "}${s.join("")}`}var $_=`# quote-not-verbatim

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
          since \u2026
  = help: quote the source word for word; mark what you leave out with \`\u2026\`

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
  = help: quote the source word for word; mark what you leave out with \`\u2026\`

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
        quote: The mayor \u2026 closed after the storm
\`\`\`

\`\`\`report
error[quote-not-verbatim]: quote in \`mayor-closed-it\` is not word for word in \`harbour-news\`
  --> claims/ferry.yaml:6:16
   |
 6 |         quote: The mayor \u2026 closed after the storm
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
\u201CIt takes 40\xA0cars,\u201D the captain
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
4 | \u201CIt takes 40\xA0cars,\u201D the captain
  | -------------------------------
5 | said on Friday.
  | -------------- as it stands in the source
  |
  = note: the quote has " (U+0022), the source \u201C (U+201C)
  = note: the quote has " (U+0022), the source \u201D (U+201D)
  = fix: \`crossquote fix\` can write the quote with the typography of its source

1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
1 note
\`\`\`

### An omission that is marked

The parts must stand in this order and not too far apart. \`\u2026\`, \`...\`, \`[\u2026]\`, and \`[...]\` all mark an
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
        quote: The ferry \u2026 takes 40 cars
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
`;var s8=4,S_={id:"quote-not-verbatim",summary:"A quote is not word for word what its source says.",severity:"error",page:$_,*check(e){for(let t of ct(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.differences.some(({type:d})=>d==="word-cut")||o.class!=="altered"&&o.class!=="absent")continue;let a=o.class==="absent",c=s.pinned!==void 0&&s.pinned.text!==s.sha256,u=o.differences.length>0&&o.differences.every(({type:d})=>d==="case")?w_(e,n,s):void 0;yield{...Xe(t),message:a?`quote in \`${r.id}\` does not occur in \`${s.id}\`, nor in any other source`:`quote in \`${r.id}\` is not word for word in \`${s.id}\``,primary:{at:U(e,n.quote),text:a?"no passage comes near this":""},related:a8(o),notes:[...c?["the text of the source is not the text that was captured"]:[],...a?[]:l8(o)],help:c?"mend the source first: see `source-changed`":f8(o),...u&&{fix:u}}}}},i8=6;function a8(e){return e.parts.length>1?e.parts.slice(0,i8).map((t,r)=>({at:t,text:`part ${r+1} of the quote`})):e.nearest?[{at:e.nearest,text:c8(e)}]:[]}function c8(e){return e.missingPart!==void 0&&e.diff.length===0?"another part of the quote stands here":"nearest passage"}function l8(e){let{differences:t,diff:r,missingPart:n,tooFarApart:o}=e;return o!==void 0?[`its parts stand ${wt(o,"character")} apart; an ellipsis may leave out 500 at most`]:n!==void 0&&r.length===0?[`the source does not have this part: "${n}"`]:t.some(({type:i})=>i==="order")?["the words are those of the source, in another order",...k_(r)]:[...t.length>s8?[]:t.map(d8),...k_(r)]}var u8={number:["changed number","the number "],negation:["changed negation","the negation "],name:["changed name","the name "],words:["changed words",""],order:["changed order",""],case:["changed capitals",""],punctuation:["changed punctuation","the punctuation "],"word-cut":["cut word",""]};function d8({type:e,quote:t,source:r}){let[n,o]=u8[e];return r===""?`the quote adds ${o}"${t}"`:t===""?`the quote leaves out ${o}"${r}"`:`${um(t)&&um(r)?"changed date":n}: the quote has "${t}", the source "${r}"`}function k_(e){return e.length===0?[]:[`from quote to source: ${cu(e)}`]}function f8(e){return e.tooFarApart!==void 0?"quote the parts as two pieces of evidence":e.class==="absent"?"look the words up in the source, or remove the quote":"quote the source word for word; mark what you leave out with `\u2026`"}var __=`# retyped-quote

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
The ferry \u2013 \u201Cold but safe\u201D \u2013 left at noon.
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
4 | The ferry \u2013 \u201Cold but safe\u201D \u2013 left at noon.
  | ----------------------------------------- as it stands in the source
  |
  = note: the quote has - (U+002D), the source \u2013 (U+2013)
  = note: the quote has " (U+0022), the source \u201C (U+201C)
  = note: the quote has " (U+0022), the source \u201D (U+201D)
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
The ferry \u2013 \u201Cold but safe\u201D \u2013 left at noon.
\`\`\`

\`claims/ferry.yaml\`:

\`\`\`yaml
claims:
  - id: ferry-left
    claim: The ferry left at noon.
    evidence:
      - source: north-wire
        quote: "The ferry \u2013 \u201Cold but safe\u201D \u2013 left at noon"
\`\`\`

\`\`\`report
1 claim, 1 quote from 1 source by 1 newsroom: all verbatim
no findings
\`\`\`

## Known limits

A quote with an omission or with an editor's brackets is not looked at: the report shows it as such. Each
pair of marks is told once, not at every place.
`;var A_={id:"retyped-quote",summary:"A quote has the words of its source in other typography.",severity:"note",page:__,*check(e){for(let t of ct(e)){let{claim:r,evidence:n,anchor:o,source:s}=t,[i]=o.places;if(o.class!=="typographic"||o.retyped.length===0||!i)continue;let a=b_(e,n,s,i);yield{...Xe(t),message:`quote in \`${r.id}\` has other typography than \`${s.id}\``,primary:{at:U(e,n.quote),text:""},related:[{at:i,text:"as it stands in the source"}],notes:o.retyped.map(({quote:c,source:l})=>`the quote has ${T_(c)}, the source ${T_(l)}`),...a&&{fix:a}}}}};function T_(e){if(e==="")return"nothing";let t=[...e].map(n=>`U+${(n.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`),r=e.replace(/[\u00AD\p{Cf}\s]/gu,"");return r===""?t.join(" "):`${r} (${t.join(" ")})`}var E_=`# self-contradiction

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
`;var C_={id:"self-contradiction",summary:"One outlet says two things that cannot both be true.",severity:"error",page:E_,check:e=>Pt(e,"self-contradiction",{tell:(t,r)=>`${r.a.readings[0].source.outlet} contradicts itself on \`${t.name}\``,help:"hold both quotes against their sources; where time or circumstance explains the two, say so in `scope`"})};var R_=`# source-changed

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
`;var P_={id:"source-changed",summary:"The text of a source no longer has the hash that was taken when it was captured.",severity:"error",page:R_,*check(e){for(let t of e.sources.values()){let{pinned:r}=t;!r||!/^[\da-f]{64}$/.test(r.text)||r.text===t.sha256||(yield{message:`the text of \`${t.id}\` is not the text that was captured`,primary:{at:U(e,r),text:"hash of the captured text"},notes:[`the text now has the hash ${t.sha256}`],help:"bring the captured text back; for a corrected article run `crossquote import --update`",source:t.id,subject:[t.id,r.text,t.sha256]})}}};var O_=`# source-edited

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
  = note: from then to now: The ferry left at [-noon-]{+one+}, an hour late, with 1,900 \u2026
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
`;var N_=5,y8=8,Nh=12,I_={id:"source-edited",summary:"The text of a source that was there before has changed.",severity:"warning",needsBase:!0,page:O_,*check(e){let{base:t}=e;if(t)for(let r of e.sources.values()){let n=t.bodies.get(r.id),o=cr(e,r.body);if(n===void 0||lu(n)===lu(o))continue;let s=qc(lu(n),lu(o)),i=s?b8(s,r,o):[],[a,...c]=i,l=c.slice(0,N_-1);yield{message:`the text of \`${r.id}\` has changed since ${t.ref}`,primary:a??{at:r.body,text:"too much has changed to show it word by word"},related:l,notes:[...s?[`from then to now: ${cu(v8(s))}`]:[],...c.length>l.length?[`it has changed in ${wt(i.length,"place")}`]:[],...k8(e,r,i)],help:"bring the earlier text back; a corrected article comes in with `crossquote import --update`",source:r.id,subject:[r.id,n,o]}}}};function lu(e){return e.replace(/\r\n?/g,`
`)}function b8(e,t,r){let n=[],o=w8(r),s=0;for(let[i,{kind:a,text:c}]of e.entries()){if(a==="quote"){let u=(e[i+1]?.kind==="source"?e[i+1]:void 0)?.text.trimEnd().length??0;n.push({at:q_(t,o(s),o(s+u)),text:`was ${x8(c)}`});continue}if(a==="source"&&e[i-1]?.kind!=="quote"){let l=s+c.trimEnd().length;n.push({at:q_(t,o(s),o(l)),text:"was not there"})}s+=c.length}return n}function w8(e){let t=[...e.matchAll(/\r\n/g)].map(({index:r},n)=>r-n);return r=>r+t.filter(n=>n<r).length}function q_({file:e,body:t},r,n){return{file:e,start:t.start+r,end:t.start+n}}function x8(e){return e.trim()===""?"white space":`"${M_(e.trim())}"`}function v8(e){let t=0,r=[];for(let n of e){if(n.kind!=="same"&&r.at(-1)?.kind!=="quote"&&++t>y8)return[...r,{kind:"same",text:"\u2026"}];r.push(n.kind==="same"?n:{kind:n.kind,text:M_(n.text)})}return r}function M_(e){let t=e.split(/(?<=\s)/);return t.length<=2*Nh?e:`${t.slice(0,Nh).join("")}\u2026 ${t.slice(-Nh).join("")}`}function $8(e,t){return e.start<Math.max(t.end,t.start+1)&&t.start<e.end&&e.start!==t.end}function k8(e,t,r){let n=e.claims.filter(({evidence:s})=>s.some(i=>(i.source?.text===t.id?e.anchors.get(i):void 0)?.parts.some(c=>r.some(({at:l})=>$8(c,l)))));if(n.length===0)return[];let o=n.map(({id:s})=>`\`${s}\``);return[`${Oe("and",tn(o,N_,"other claim"))} ${n.length===1?"quotes":"quote"} the changed words`]}var D_=`# source-shape

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
  = help: begin the file with the lines \`---\`, \`outlet: \u2026\`, and \`---\`

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
`;var F_={id:"source-shape",summary:"A source file holds something other than the format allows.",severity:"error",page:D_,check:e=>es(e,"source")};var L_=`# stale-acceptance

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
`;var z_={id:"stale-acceptance",summary:"An accepted finding is not found any more.",severity:"error",page:L_,*checkLedger(e,t){for(let{acceptance:r,state:n,otherRule:o}of e){if(n!=="stale")continue;let{finding:s,rule:i,reason:a}=r;yield{message:o===void 0?`accepted finding \`${s.text}\` is not found any more`:`accepted finding \`${s.text}\` is of rule \`${o}\`, not of \`${i?.text}\``,primary:{at:U(t,o!==void 0&&i||s),text:""},notes:[`it was accepted because: ${a}`],help:o===void 0?"remove the entry; if the readings changed, decide anew":"correct the rule, or remove the entry",subject:[s.text,i?.text??""]}}}};var j_=`# text-cut-by-comment

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
`;var B_={id:"text-cut-by-comment",summary:"An unquoted text ends at ` #`, where YAML begins a comment.",severity:"error",page:j_,*check(e){for(let t of e.problems){if(t.kind!=="cut-by-comment")continue;let r=e.texts.get(t.at.file)?.indexOf("#",t.at.end)??t.at.end;yield{message:`a \`${t.key}\` in ${t.at.file} ends at \`#\`, where YAML begins a comment`,primary:{at:{file:t.at.file,start:r,end:r+t.dropped.length},text:"read as a comment"},related:[{at:t.at,text:"all that is left of the text"}],help:"put the whole text in quotation marks; a real comment goes on a line of its own",subject:[t.key,t.text,t.dropped]}}}};var W_=`# timeline-contradiction

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
`;var E8=5,U_={id:"timeline-contradiction",summary:"Dates and spans of time that cannot all be true together.",severity:"error",page:W_,*check(e){for(let{steps:t}of e.timeline){let r=[...new Set(t.map(({fact:i})=>i))].sort(),n=r.map(i=>`\`${i}\``),[o]=r,s=t.find(({fact:i})=>i===o)?.reading.claim;!s||o===void 0||(yield{message:`the dates of ${Oe("and",tn(n,E8,"other fact"))} contradict one another`,primary:{at:s.factAt?U(e,s.factAt):s.at,text:`these ${t.length} readings cannot all be true`},related:t.map(({reading:i})=>Kl(e,i)),notes:t.map(({says:i,reading:a})=>`${i} (${a.source.outlet}, in \`${a.claim.id}\`)`),help:"hold each quote against its value; one of them is read wrongly, or is about something else",fact:o,readings:t.map(({reading:i})=>({claim:i.claim,evidence:i.evidence}))})}}};function uu(e){return e.replace(/^(?:\.?\/)?sources\//,"").replace(/\.(?:txt|md)$/,"")}var H_=`# uncited-source

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
`;var Z_={id:"uncited-source",summary:"No claim cites a source.",severity:"note",page:H_,*check(e){if(e.unreadClaims.size>0)return;let t=new Set(e.claims.flatMap(r=>r.evidence.map(({source:n})=>n&&uu(n.text))));for(let r of e.sources.values())t.has(r.id)||(yield{message:`no claim cites \`${r.id}\` (${r.outlet})`,primary:{at:{file:r.file,start:0,end:0},text:""},help:"quote it in a claim, or remove it",source:r.id,subject:[r.id]})}};Gt();var V_=`# uncorroborated

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
`;var Y_={id:"uncorroborated",summary:"A claim rests on fewer newsrooms than it must.",severity:"warning",page:V_,*check(e){let t=Ao(e),r=Xs(e);for(let n of e.claims){let o=n.minIndependent??e.config.minIndependent;if(o===void 0||n.evidence.every(({damaged:u})=>u))continue;let s=P8(e,n,t).filter(({source:u})=>!r.has(u.id));if(new Set(s.map(({source:u})=>u.newsroom)).size>=o&&s.some(({verbatim:u})=>!u))continue;let i=s.filter(({verbatim:u})=>u).map(({source:u})=>u),a=[...new Set(i.map(({newsroom:u})=>u))].sort();if(a.length>=o)continue;let c=[...new Set(i.map(({outlet:u})=>u))].sort(),l=c.length>a.length;yield{message:`\`${n.id}\` rests on ${wt(a.length,"newsroom")}, and needs ${o}`,primary:{at:n.at,text:a.length>0?a.join(", "):"no newsroom says so"},notes:l?[`${Oe("and",c)} print what ${Oe("and",a)} wrote`]:[],help:"quote another newsroom, or lower `min-independent`",claim:n.id,readings:n.evidence.map(u=>({claim:n,evidence:u}))}}}};function P8(e,t,r){let n=kr(e,t.fact,t.value);return t.evidence.flatMap(o=>{let s=e.sources.get(o.source?.text??""),i=Me.includes(e.anchors.get(o)?.class??"unchecked");if(!s||o.stance==="denies")return[];let a=kr(e,t.fact,o.value);return!a||!n||["agrees","refines"].includes(Qr(a,n,r.isPartOf))?[{source:s,verbatim:i}]:[]})}var[ls,du]=[1,2],K_=255,G_=new Uint8Array(65536).fill(K_),O8=/[\p{L}\p{M}\p{N}]/u,q8=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u;function Ih(e){let t=G_[e];return t===K_?N8(e):t}function N8(e){let t=String.fromCharCode(e),r=O8.test(t)?q8.test(t)?du:ls:0;return G_[e]=r,r}function J_(e){let t=[],r=0,n=!1;for(let o=0;o<e.length;o++){let s=e.charCodeAt(o);Ih(s)!==0?(r=Math.imul((n?r:2166136261)^(s===962?963:s),16777619),n=!0):n&&(t.push(r>>>0),n=!1)}return n&&t.push(r>>>0),t}var X_=`# undeclared-copy

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
`;var fu=5,M8=40,D8=.4,t2={id:"undeclared-copy",summary:"Two outlets print nearly the same text, and their sources name no common origin.",severity:"warning",page:X_,*check(e){let t=[...e.sources.values()];if(new Set(t.map(({newsroom:n})=>n)).size<2)return;let r=new Map(t.map(n=>[n,L8(e,n)]));for(let{copies:n,share:o}of F8(r)){let[s,...i]=n;if(!s)continue;let a=[...new Set(n.map(({newsroom:u})=>u))],c=n.map(({id:u})=>`\`${u}\``),l=a.length>Mh?wt(a.length,"newsroom"):Oe("and",a);yield{message:`${Oe("and",tn(c,Mh,"more source"))} are nearly the same text, from ${l}`,primary:{at:e2(e,s),text:s.outlet},related:i.slice(0,Mh).map(u=>({at:e2(e,u),text:u.outlet})),notes:[n.length===2?`${Math.round(100*o)}% of the shorter text's runs of ${fu} words stand in the other`:`of each two that were compared, at least ${Math.round(100*o)}% of the shorter one's runs of ${fu} words stand in the other`],help:`give ${n.length===2?"both":"all of them"} the \`origin\` that wrote the text, so that they count as one newsroom`,source:s.id,subject:n.map(({id:u})=>u)}}}},Mh=4;function F8(e){let t=new Map;for(let[r,n]of W8(e)){if(r.outlet===n.outlet||r.newsroom===n.newsroom)continue;let o=z8(e.get(r),e.get(n));if(o<D8)continue;let[s,i]=[t.get(r),t.get(n)],a=s??i??{copies:new Set,share:o};for(let c of[r,n,...s&&i?i.copies:[]])a.copies.add(c),t.set(c,a);a.share=Math.min(a.share,o,s&&i?i.share:o)}return[...new Set(t.values())].map(({copies:r,share:n})=>({copies:[...r].sort((o,s)=>o.id<s.id?-1:1),share:n})).sort((r,n)=>(r.copies[0]?.id??"")<(n.copies[0]?.id??"")?-1:1)}function L8(e,t){let r=(e.texts.get(t.file)??"").slice(t.body.start,t.body.end),n=J_(r.toLowerCase()),o=new Uint32Array(Math.max(0,n.length-fu+1));for(let i=0;i<o.length;i++){let a=0;for(let c=0;c<fu;c++)a=Math.imul(a,16777619)^n[i+c];o[i]=a}o.sort();let s=0;for(let i of o)(s===0||i!==o[s-1])&&(o[s++]=i);return o.slice(0,s)}var Q_=new Uint32Array(0);function z8(e=Q_,t=Q_){let r=Math.min(e.length,t.length);if(r<M8)return 0;let n=0;for(let o=0,s=0;o<e.length&&s<t.length;){let[i,a]=[e[o],t[s]];i===a&&n++,i<=a&&o++,a<=i&&s++}return n/r}var j8=8,B8=8;function W8(e){let t=[...e.keys()],r=U8([...e.values()]),n=s=>Math.floor(s/t.length),o=t.map(()=>new Set);for(let[s,i]of r.entries()){let a=n(i);for(let c=s+1;c<=s+B8&&c<r.length;c++){let l=r[c];if(n(l)!==a)break;o[i%t.length]?.add(l%t.length)}}return o.flatMap((s,i)=>[...s].map(a=>[t[i],t[a]]))}function U8(e){let t=[];for(let[r,n]of e.entries())for(let o of n)o%j8===0&&t.push(o*e.length+r);return new Float64Array(t).sort()}function e2(e,t){let r=e.texts.get(t.file)??"",n=t.body.start+(/^\s*/.exec(r.slice(t.body.start,t.body.end))?.[0].length??0),o=/^[^\r\n]*/.exec(r.slice(n,t.body.end))?.[0].length??0;return{file:t.file,start:n,end:n+o}}var r2=`# unknown-source

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
  = help: begin the file with the lines \`---\`, \`outlet: \u2026\`, and \`---\`

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
  = help: add \`source: \u2026\`

1 claim, 2 quotes from 1 source by 1 newsroom: 1 verbatim, 1 unchecked
1 error
\`\`\`

## Known limits

Ids are compared letter by letter, capitals too. A name is suggested only where it is near. A source that
is named in \`supersedes\` is not looked up.
`;var n2={id:"unknown-source",summary:"A claim cites a source that is not there.",severity:"error",page:r2,*check(e){for(let t of e.claims)for(let r of t.evidence){let n=r.source;if(!n||r.damaged||e.sources.has(n.text)||e.unreadable.has(n.text))continue;let o=uu(n.text),s=e.sources.has(o)?[o]:zn(n.text,e.sources.keys()),i=v_(e,r,s);yield{message:`\`${t.id}\` cites unknown source \`${n.text}\``,primary:{at:U(e,n),text:"no source has this id"},notes:["its quote was not checked"],help:e.sources.has(o)?`write \`${o}\`: the id is the path without folder and extension`:Tr(n.text,e.sources.keys())??"add the text to the sources, or correct the id",...i&&{fix:i},claim:t.id,source:n.text,readings:[{claim:t,evidence:r}]}}}};var Z8="about|around|roughly|approximately|some|nearly|almost|at least|no fewer than|no less than|more than|over|above|up to|at most|no more than|less than|fewer than|under|below|between|from",V8="zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|an? (?:dozen|hundred|thousand|million|billion|trillion)",Y8=new RegExp(`(?<![${oe}\\d.,])(?:(?:${Z8}) )?(?:[+-]?(?:[a-z]{1,2}\\$|[$\xA2-\xA5\u20A0-\u20CF]|(?:usd|eur|gbp|jpy|krw|cny|chf)(?= ?\\d))? ?\\d|[+-]?\\.\\d|(?:${V8})(?![${oe}]))`,"g"),K8=new RegExp(`(?<![${oe}\\d.,:])\\d{1,2}(?::\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\b\\.?)?| ?[ap]\\.m\\.| ?[ap]m\\b| o'clock)(?![${oe}\\d])`,"g"),G8=/\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|teen|twent|thirt|fort|fift|half|dozen|hundred|thousand|illion|first|second|third|fif|nin|th\b|scores|long|\ban? \w|quarter/,J8=60;function i2(e){let t=[...Kn(e).matchAll(K8)].map(({0:{length:n},index:o})=>({start:o,end:o+n})),r=o2({text:e,lower:Kn(e)},t);return G8.test(r.lower)?[cW,sW,X8,tW,nW].flatMap(n=>{let o=n(r);return r=o2(r,o),o}):[]}function o2({text:e,lower:t},r){return r.length===0?{text:e,lower:t}:{text:si(e,r),lower:si(t,r)}}function X8({text:e,lower:t}){let r=[],n=0;for(let{index:o}of t.matchAll(Y8)){if(o<n)continue;let s=e.slice(o,o+J8).replace(/ {2,}/g,g=>"\0".repeat(g.length)),i=Q8(s);if(!i||/^(?:st|nd|rd|th)\b/.test(i.rest)||Nn(/^-([A-Za-z]+)/.exec(i.rest)?.[1]??"")!==void 0)continue;let a=s.length-i.rest.length,c=s.slice(0,Math.max(1,a)).replace(/[\0\s]+$/,""),l=[3,2,1].map(g=>i.rest.replace(/^-/,"").split(/[\s\0,.;:)]+/).slice(0,g).join(" ")),u=/^ ?(?:%|per ?cent\b)/.exec(i.rest)?.[0],d=l.map(g=>bt(`${c} ${g}`)).find(g=>g&&/^[A-Z%]/.test(g.unit)),f=u===void 0?d??bt(c):bt(`${c} %`),m=rr(`${c} ${l[2]?.replace(/-(?:long|old)$/,"")}`)??rr(`${c} ${(l[2]??"").split("-")[0]}`),p=/^(?:one|half)$/i.test(c)&&!m?"nothing":"all",h=o+Math.max(1,a);r.push({text:c,start:o,end:h,quantity:f,duration:m,refuses:p}),n=h}return r}function Q8(e){let t=er(e);if(!t||t.min<=t.max)return t;let r=er(e.slice(0,e.indexOf("-",1)));return r&&{...r,rest:e.slice(e.indexOf("-",1))}}var eW=new RegExp(`(?<![${oe}\\d-])(?:(\\d+)(?:st|nd|rd|th)|([a-z]+(?:-[a-z]+)?))(?![${oe}\\d])`,"g");function tW({text:e,lower:t}){return[...t.matchAll(eW)].flatMap(({0:r,1:n,2:o,index:s})=>{let i=n===void 0?Nn(o??""):Number(n);if(i===void 0)return[];let a=i>2?"bare numbers":"nothing",c=bt(String(i));return[{...mu(e,s,r),quantity:c,duration:void 0,refuses:a}]})}var rW=new RegExp(`(?<![${oe}\\d])(?:an? (second|minute|hour|day|week|month|year|decade|century)(-long)?|(day|week|month|year)long)(?![${oe}])`,"g");function nW({text:e,lower:t}){return[...t.matchAll(rW)].map(({0:r,1:n,2:o,3:s,index:i})=>({...mu(e,i,r),quantity:void 0,duration:rr(`1 ${n??s}`),refuses:o??s?"all":"nothing"}))}var s2="(tens|dozens|scores|hundreds|thousands|millions|billions)",oW=new RegExp(`(?<![${oe}\\d])(?!scores (?!of )|scores of \\d)${s2}(?: of ${s2})?(?![${oe}])`,"g");function sW({text:e,lower:t}){return[...t.matchAll(oW)].map(({0:r,1:n="",2:o,index:s})=>{let i=(Ks[n]??1)*(Ks[o??""]??1),a=bt(`${1.5*i}-${(i<1e3?100:1e3)*i}`);return{...mu(e,s,r),quantity:a,duration:void 0,refuses:"all"}})}var iW="(two|three|four|five|six|seven|eight|nine|ten|\\d+)",aW=new RegExp(`(?<![${oe}\\d.,])(?:(an?|one|two|three|four|five|nine)[ -](half|third|quarter|fourth|fifth|tenth)s?(?= of(?! an? [a-z]+illion)|[.,;]|$)|(half)(?= of (?!an? ))|(one|two|three|four|five|six|seven|eight|nine|\\d+) (?:in|out of) ${iW}(?! (?:[a-z]+ )?(?:days?|weeks?|months?|years?|hours?|minutes?)))(?![${oe}\\d])`,"g");function cW({text:e,lower:t}){return[...t.matchAll(aW)].flatMap(r=>{let{0:n,1:o,2:s,3:i,4:a,5:c,index:l}=r,u=(m="")=>/^an?$/.test(m)?1:ko(m)?.number??Number(m),d=i?1/2:s?u(o)/(gc[s]??1):u(a)/u(c);if(!(d>0&&d<1))return[];let f=bt(`${(100*d-.7).toFixed(1)}-${(100*d+.7).toFixed(1)} %`);return[{...mu(e,l,n),quantity:f,duration:void 0,refuses:"percentages"}]})}function mu(e,t,r){let n=t+r.length;return{text:e.slice(t,n),start:t,end:n}}var Fh={admitted:!0},lW={before:"",behind:""};function pu(e,t,r,n=lW){if(!a2(e)&&e.type!=="quantity"&&e.type!=="duration")return Fh;let o=l2(t,n);return a2(e)?uW(e,u2(o,r)):hW(e,o,r)}function c2(e,t){let r=l2(e,t);return(n,o)=>d2(n,u2(r,o))}function a2(e){return e.type==="date"||e.type==="period"}function l2(e,t){let[r,n,o]=[K(t.before),K(e),K(t.behind)],s=r+n+o;return{text:s,said:ou(s),place:{start:r.length,end:r.length+n.length}}}function u2({text:e,said:t,place:r},n){let o=au(e,t,n),s=o.filter(i=>i.joined&&i.start>=r.start&&i.end<=r.end);return o.filter(i=>!i.stamp&&(i.joined?s.includes(i):i.start<r.end&&i.end>r.start)&&!s.some(a=>a!==i&&i.start>=a.start&&i.end<=a.end))}function uW(e,t){return d2(e,t)?Fh:{admitted:!1,says:f2(t.map(pW))}}function d2(e,t){return t.length===0||t.some(r=>dW(e,r))}function dW(e,t){return t.readings.length===0?(e.type==="date"?[e]:[e.start,e.end]).some(n=>fW(n,t.recurs??{})):e.type==="date"?t.readings.some(r=>Ji(r,e)):t.ends?Ji(t.ends.start,e.start)&&Ji(t.ends.end,e.end):t.readings.some(r=>Ji(r,e.start)||Ji(r,e.end))}function Ji(e,t){return e.min<=t.max&&t.min<=e.max}function fW({min:e,max:t},{month:r,firstDay:n=1,lastDay:o=31,weekday:s}){if(t-e>1461||r===void 0&&s===void 0)return!0;for(let i=e;i<=t;i++){let a=So(i);if(!(r!==void 0&&(a.month!==r||a.day<n||a.day>o))&&(s===void 0||To(i)===s))return!0}return!1}var mW=8;function f2(e){return tn(e,mW,"more","more").join("; ")}function pW({text:e,readings:t}){let r=t.map(Jr).join(" or ");return r===""?`"${e.trim()}"`:`"${e.trim()}" (${r})`}function hW(e,{text:t,said:r,place:n},o){let s=si(t,au(t,r,o)).slice(n.start,n.end),i=i2(s).flatMap(({text:c,quantity:l,duration:u,refuses:d})=>{let f=e.type==="duration"?u&&yW(u):l;return f?[{words:f.type==="duration"?f.shown:c,found:f,refuses:d}]:[]}),a=i.filter(({refuses:c})=>gW(c,e));return a.length===0||i.some(({found:c})=>bW(e,c))?Fh:{admitted:!1,says:f2(a.map(({words:c})=>`"${c}"`))}}function gW(e,t){let r=t.type==="quantity"?t.unit:void 0;return e==="bare numbers"?r==="":e==="percentages"?r==="%":e==="all"}var Dh=86400;function yW(e){let t=er(e.shown),r=/^-?(?:week|fortnight|month|year|decade|centur)/.test(t?.rest??"")?$c(e.shown):void 0;if(!t||!r||t.min!==t.max||!Number.isInteger(t.min))return e;let n=rr(`${t.min+1} ${t.rest}`)?.min??e.max;return{...e,min:Math.min(e.min,r.min*Dh),max:Math.max(e.max,Math.min(r.max*Dh,n-Dh))}}function bW(e,t){if(e.type==="quantity"&&t.type==="quantity"&&!/^[A-Z%]/.test(e.unit)){let n=o=>({...o,unit:"",writtenUnit:""});return!/^[A-Z%]/.test(t.unit)&&Qr(n(e),n(t),()=>!1)!=="contradicts"}let r=Qr(e,t,()=>!1);return r==="agrees"||r==="refines"}var m2=`# value-not-in-claim

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
`;var p2={id:"value-not-in-claim",summary:"The claim's own sentence cannot mean the value that it is given.",severity:"warning",page:m2,*check(e){for(let t of e.claims){let{value:r,statement:n}=t;if(!r||!("text"in r)||!n)continue;let o=kr(e,t.fact,r),s=t.scope.get("as-of")?.text,i=o&&pu(o,n.text,s===void 0?void 0:ze(s.trim()));!o||!i||i.admitted||(yield{message:`the sentence of claim \`${t.id}\` does not state its value, ${o.shown}`,primary:{at:U(e,r),text:"value of the claim"},related:[{at:U(e,n),text:"its sentence"}],notes:[`the sentence says ${i.says}`],help:"correct the sentence or the value, so that they say the same",claim:t.id,fact:t.fact,readings:t.evidence.map(a=>({claim:t,evidence:a})),subject:[n.text]})}}};var h2=`# value-not-in-quote

The words of a quote cannot mean the value that is read from them.

## Why it matters

A quote can be verbatim and the value beside it wrong: the quote says "since February", the value says March. The
rule works out what the words can mean in a text of that day, and warns where the value is none of it. News
looks back unless it says otherwise: "in November" in a text of October is last year's, "will meet in
November" is this year's. The verb nearest to the date tells, in the whole sentence around the quote: "said Tuesday
he will resign" is the last Tuesday. Where a quote holds several dates, \`phrase\` names the words that carry the value.

Months, weekdays, quarters, seasons, and holidays without a year are read so, and "last", "this", "next", "ago",
"earlier this month", "the end of the year", ranges, and anniversaries. Amounts are read in words and digits, with
their unit; "eight months" are completed or rounded ones, "dozens" at least two of them, "two-thirds" is 67%.

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

## Known limits

The rule reads English. A date that hangs on another one ("the following day", "two days earlier") can be any, and so
can a quarter of a fiscal year; holidays are those of a fixed day and the United States', seasons those of the northern
half. Truth values, names, steps of a scale, and texts are not held against the words.
`;var g2={id:"value-not-in-quote",summary:"The words of a quote cannot mean the value that is read from them.",severity:"warning",page:h2,*check(e){for(let{readings:t}of e.facts)for(let{claim:r,evidence:n,source:o,value:s}of t){let i=n.value,a=e.anchors.get(n)?.places??[];if(!s||!i||!("text"in i)||a.length===0)continue;let c=n.phrase??n.quote,l=o.published?.value.text,u=l===void 0?void 0:ze(l),d=pu(s,c.text,u,tc(e,o,n));if(d.admitted)continue;let f=l===void 0?"the text has no date, and its words name":`in a text of ${l}, the words name`,m=d.says;yield{message:`quote in \`${r.id}\` does not state ${s.shown}`,primary:{at:U(e,i),text:"value of the reading"},related:[{at:U(e,c),text:"the words it is read from"}],notes:[s.type==="date"||s.type==="period"?`${f} ${m}`:`the words state ${m}`],help:"correct the value, or extend the quote to the words that state it; `phrase` names them where there are several",claim:r.id,source:o.id,fact:r.fact,readings:[{claim:r,evidence:n}]}}}};var y2=`# word-cut

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
spaces between words (Chinese, Japanese, Thai, and others) have no word bounds.
`;var b2={id:"word-cut",summary:"A quote begins or ends inside a word or a number.",severity:"error",page:y2,*check(e){for(let t of ct(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(!o.differences.some(({type:d})=>d==="word-cut"))continue;let i=e.texts.get(s.file)??"",a=o.parts.flatMap(({start:d,end:f})=>[d,f]).filter(d=>st(i,d)),[c=0]=a,l=$W(i,c),u=o.parts.some(d=>d.start===c);yield{...Xe(t),message:`quote in \`${r.id}\` ${u?"begins":"ends"} inside "${i.slice(l.start,l.end)}"`,primary:{at:U(e,n.quote),text:`${u?"begins":"ends"} inside a word`},related:[{at:{file:s.file,...l},text:"the whole word"}],help:"quote the whole word, or leave it out"}}}};function $W(e,t){let r=t,n=t;for(;st(e,r);)r--;for(;st(e,n);)n++;return{start:r,end:n}}var w2=`# yaml-syntax

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
rule of its own, \`text-cut-by-comment\`.
`;var Xi="put the whole text in quotation marks, or on the next line after `>-`",SW=[["BLOCK_AS_IMPLICIT_KEY",/Nested mappings/,{message:"has an unquoted text with `: ` in it",label:"YAML reads this as a key",help:Xi}],["UNEXPECTED_TOKEN",/Unexpected scalar at node end/,{message:"has a text that goes on after its closing quotation mark",label:"YAML ends the text before this",help:"put the whole text in single quotation marks, '\u2026', and double any ' inside it"}],["MISSING_CHAR",/closing .quote/,{message:"has a quotation mark that is never closed",label:"opened here",help:"close the text with the quotation mark it begins with"}],["TAB_AS_INDENT",/./,{message:"has a line indented with a tab",label:"a tab",help:"indent with spaces"}],["BAD_SCALAR_START",/./,{message:"has an unquoted text that begins with a sign of YAML",label:"",help:Xi}],["BAD_DQ_ESCAPE",/./,{message:"has a backslash that begins no escape YAML knows",label:"",help:"use single quotation marks, '\u2026', or write the backslash twice"}],["DUPLICATE_KEY",/./,{message:"has a key twice",label:"again here",help:"keep one of them"}],["MULTIPLE_DOCS",/./,{message:"holds more than one YAML document",label:"a second one begins here",help:"remove the line `---`, or split the file"}],["BAD_ALIAS",/./,{message:"has an unquoted text that begins with `*`",label:"YAML takes this for the name of another text",help:Xi}],["TAG_RESOLVE_FAILED",/./,{message:"has an unquoted text that begins with `!`",label:"YAML takes this away as a tag",help:Xi}],["ALIASES",/^/,{message:"repeats itself by aliases without end",label:"",help:"write the texts out"}],["DEPTH",/^/,{message:"is nested too deeply to be read",label:"",help:"a claims file needs six levels at most"}]],x2={id:"yaml-syntax",summary:"A file is not YAML, or not the YAML that its author meant.",severity:"error",page:w2,*check(e){for(let t of e.problems){if(t.kind!=="yaml")continue;let{code:r,detail:n,at:o}=t,s=_W(e,t)??SW.find(([a,c])=>a===r&&c.test(n))?.[2],i=s?.message??`is no YAML from here on: ${CW(n)}`;yield{message:`${o.file} ${i}`,primary:TW(e,{at:o,text:s?.label??""}),notes:EW(e,o.file),help:s?.help??"mend the line, and run the check again",subject:[r,AW(e,o.file,o.start)]}}}};function _W(e,{code:t,at:r}){let n=(e.texts.get(r.file)??"").slice(Math.max(0,r.start-200),r.start),o=t==="UNEXPECTED_TOKEN"?/[:-] +([[{])[^\n]*[\]}]\s*$/.exec(n)?.[1]:void 0;if(o===void 0)return;let s=`YAML ends a ${o==="["?"list":"mapping"} before this`;return{message:`has an unquoted text that begins with \`${o}\``,label:s,help:Xi}}function TW(e,t){if(cr(e,t.at).trim().length>1)return t;let r=e.texts.get(t.at.file)??"",n=t.at.start;for(;n<r.length&&!/[\r\n]/.test(r[n]);)n++;for(;n>t.at.start&&/\s/.test(r[n-1]);)n--;return{...t,at:{...t.at,end:Math.max(n,t.at.end)}}}function AW(e,t,r){let n=e.texts.get(t)??"",o=n.lastIndexOf(`
`,r-1)+1;return/^[^\r\n]*/.exec(n.slice(o))?.[0].trim()??""}function EW(e,t){let r=e.claims.filter(n=>n.at.file===t).reduce((n,o)=>n+o.evidence.length,0);return r===0?[`nothing in ${t} was checked`]:[`nothing in ${t} was checked: ${r===1?"1 quote is":`${r} quotes are`} counted as unchecked`]}function CW(e){return e.charAt(0).toLowerCase()+e.slice(1)}var Qi=[x2,xS,F_,$S,PS,n2,B_,S_,d_,b2,bS,A_,iS,yS,g2,p2,l_,_S,C_,m_,AS,CS,y_,U_,Y_,P_,I_,h_,t2,Z_],Lh=[z_,qS],hu=[...Qi,...Lh];var ur=()=>{};function v2(e){let t=new Map;for(let r of e.sources.keys())t.set(r,[]);for(let r of e.claims)for(let n of r.evidence)n.damaged||t.get(n.source?.text??"")?.push(n);for(let{id:r,origin:n,published:o}of e.sources.values())for(let s of[n,o])s?.quote&&t.get(r)?.push(s);return t}function zh(e){return"stance"in e}function $2(e){let t=e.quote?.text??"";if(!zh(e)||!(e.prefix||e.suffix))return{exact:t};let{prefix:r,suffix:n}=e;return{exact:t,...r&&{prefix:r.text},...n&&{suffix:n.text}}}var RW=4e6,gu=class{corpus;kept=new Map;used=0;constructor(t){this.corpus=t}open(t){let r=this.corpus.sources.get(t);return r&&new Oo(r,this.corpus.texts.get(r.file)??"")}take(t){let r=this.kept.get(t);if(r)return r;let n=this.open(t);if(n){this.kept.set(t,n),this.used+=n.body.length;for(let[o,{body:s}]of this.kept){if(this.used<=RW||o===t)break;this.kept.delete(o),this.used-=s.length}return n}}ids(){return[...this.corpus.sources.keys()]}};var k2=16777619,S2=2654435761,_2=new Uint16Array(65536);function PW(e){let t=String.fromCharCode(e),r=t.toUpperCase(),n=(r.length===1?r:t).toLowerCase(),o=n.length===1?n.charCodeAt(0):e;return _2[e]=o,o}function ea(e,t,r){let n=0,o=0,s=0,i=0,a=0,c=0,l=(u,d)=>{let f=Math.imul(i,k2)^u|0,m=Math.imul(a,S2)^f;s++,r(jh(u),s>1?jh(f^2):0,s>3?jh(m^4):0,d),i=u,a=c,c=f};for(let u=0;u<e.length;u++){let d=e.charCodeAt(u);if(d>160&&!t&&!M1(d))return!1;let f=Ih(d);f===ls?n=Math.imul((o===ls?n:2166136261)^(_2[d]||PW(d)),k2):(o===ls&&l(n,u),f===du&&o===du&&l(Math.imul(e.charCodeAt(u-1),65537)^d,u+1)),o=f}return o===ls&&l(n,e.length),!0}function jh(e){return Math.imul(e^e>>>15,S2)>>>0||1}var Bh=16,yu=class{shelf;ids;owners=new Map;table=new Uint8Array(2**Bh);runs=new Map;constructor(t,r){this.shelf=r,this.ids=r.ids();for(let n of t){let o=OW(n);this.runs.set(n,o);for(let s of o)this.owners.set(s,[]),this.table[s>>>32-Bh]=1}if(this.owners.size>0)for(let[n,o]of this.ids.entries())this.pass(r.open(o),n)}*candidatesFor(t){let r=this.runs.get(t)??[],n=r.flatMap(s=>this.owners.get(s)??[]),o=r.length===0?this.ids.keys():new Set(n.sort((s,i)=>s-i));for(let s of o){let i=this.shelf.take(this.ids[s]);i&&(yield i)}}pass(t,r){if(!t)return;let{owners:n,table:o}=this,s=a=>{if(o[a>>>32-Bh]===0)return;let c=n.get(a);c&&c[c.length-1]!==r&&c.push(r)},i=(a,c,l)=>{s(a),s(c),s(l)};ea(t.body,!1,i)||ea(t.folded.text,!0,i),/[[\]]/.test(t.body)&&ea(t.bare.text,!0,i)}};function OW(e){let t=Dn(e)?No(e):[K(e).trim()],n=(qo(e)?[t,t.map(o=>Io(o).text)]:[t]).map(qW);return n.includes(0)?[]:n}function qW(e){let t=0,[r,n]=[0,0];for(let o of e){let s=[];ea(o,!0,(i,a,c,l)=>{s.push(l);let u=c!==0?4:a!==0?2:1,d=l-(s[s.length-1-u]??0);u<r||u===r&&d<=n||([r,n]=[u,d],t=c||a||i)})}return t}function T2(e,{known:t,part:r}={},n=ur){let o=new Map(t?.(e));NW(e,IW(v2(e),r),o,n);let s=new Map;for(let a of e.claims)for(let c of a.evidence)s.set(c,o.get(c)??Ox);let i=new Map;for(let{origin:a,published:c}of e.sources.values())for(let l of[a,c]){let u=l&&o.get(l);u&&i.set(l,u)}return{...e,anchors:s,credits:i}}function NW(e,t,r,n){let o=new gu(e),s=[],i=0;for(let[c,l]of t){n({phase:"finding the quotes of sources",done:i++,total:t.size});let u=l.filter(f=>!r.has(f)),d=u.length>0?o.open(c):void 0;if(d)for(let f of u){let m=$2(f),p=Fn(m,d);r.set(f,p??Nx(m.exact,d)),!p&&zh(f)&&s.push(f)}}if(s.length===0)return;let a=new yu(new Set(s.map(({quote:c})=>c.text)),o);for(let[c,l]of s.entries()){n({phase:"looking for what failed in other sources",done:c,total:s.length});let{text:u}=l.quote,d=qx(u,l.source?.text??"",a.candidatesFor(u));d&&r.set(l,d)}}function IW(e,t){return t?new Map([...e].filter((r,n)=>n%t.of===t.index-1)):e}Cn();var MW=new Set(["quote","prefix","suffix","phrase","claim","reason","title"]);function us(e,t=""){return e.kind==="mapping"?e.entries.flatMap(r=>us(r.value,r.key.text)):e.kind==="sequence"?e.items.flatMap(r=>us(r,t)):e.dropped===void 0?[]:!MW.has(t)&&!/^#[\p{L}\p{N}]/u.test(e.dropped)?[]:[{kind:"cut-by-comment",key:t,text:e.text,dropped:e.dropped,at:e.span}]}var j={};Kt(j,{BIGINT_FORMAT_RANGES:()=>$u,CONSTANT_CATCH:()=>F2,Class:()=>Hh,NUMBER_FORMAT_RANGES:()=>vu,aborted:()=>jt,allowsEval:()=>Kh,assert:()=>BW,assertEqual:()=>DW,assertIs:()=>zW,assertNever:()=>jW,assertNotEqual:()=>FW,assignProp:()=>Ot,attachSchema:()=>oa,base64ToUint8Array:()=>M2,base64urlToUint8Array:()=>aU,cached:()=>ta,captureStackTrace:()=>wu,cleanEnum:()=>iU,cleanRegex:()=>ra,clone:()=>zt,cloneDef:()=>HW,codePointLength:()=>sa,constantCatch:()=>L2,createTransparentProxy:()=>JW,defineLazy:()=>C2,defineLazyInternal:()=>re,derived:()=>dU,esc:()=>Vh,escapeRegex:()=>oo,explicitlyAborted:()=>Xh,extend:()=>eU,finalizeIssue:()=>Bt,floatSafeRemainder:()=>E2,getElementAtPath:()=>ZW,getEnumValues:()=>ms,getLengthableOrigin:()=>ia,getParsedType:()=>GW,getSizableOrigin:()=>I2,hexToUint8Array:()=>lU,hide:()=>_u,installLazyProp:()=>hU,isObject:()=>fs,isPlainObject:()=>yn,issue:()=>hs,joinValues:()=>bu,jsonStringifyReplacer:()=>ps,members:()=>e0,merge:()=>rU,mergeDefs:()=>Pr,normalizeParams:()=>H,nullish:()=>Zh,numKeys:()=>KW,objectClone:()=>WW,omit:()=>QW,optionalKeys:()=>Jh,own:()=>gn,parsedType:()=>Qh,partial:()=>nU,pick:()=>XW,prefixIssues:()=>Or,primitiveTypes:()=>q2,promiseAllObject:()=>VW,propertyKeyTypes:()=>Gh,randomString:()=>YW,rawShape:()=>na,required:()=>oU,safeExtend:()=>tU,shallowClone:()=>O2,sizeCaps:()=>Su,slugify:()=>Yh,stringifyPrimitive:()=>xu,toZod:()=>LW,uint8ArrayToBase64:()=>D2,uint8ArrayToBase64url:()=>cU,uint8ArrayToHex:()=>uU,unwrapMessage:()=>ds});function DW(e){return e}function FW(e){return e}function LW(){return e=>e}function zW(e){}function jW(e){throw new Error("Unexpected value in exhaustive check")}function BW(e){}function ms(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function bu(e,t="|"){return e.map(r=>xu(r)).join(t)}function ps(e,t){return typeof t=="bigint"?t.toString():t}var Uh=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function ta(e){return new Uh(e)}function Zh(e){return e==null}function ra(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function E2(e,t){let r=e/t,n=Math.round(r),o=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var A2=Symbol("evaluating");function C2(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==A2)return n===void 0&&(n=A2,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function WW(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Ot(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function na(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Rr(e){return na(e._zod.def)??e._zod.def.shape}function R2(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return Ot(this,t,n),n},enumerable:!0,configurable:!0})}function P2(e,t,r){t in e?Ot(e,t,r):e[t]=r}function no(e,t,r,n){let o=Rr(t);for(let s of r){let i=Object.getOwnPropertyDescriptor(o,s);i.enumerable&&(i.get?R2(e,s,()=>{let a=t._zod.def.shape[s];return n?n(a,s):a}):P2(e,s,n?n(i.value,s):i.value))}}function UW(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?R2(e,r,()=>t[r]):P2(e,r,n.value))}}function Pr(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.defineProperties({},t)}function HW(e){return Pr(e._zod.def)}function ZW(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function VW(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let s=0;s<t.length;s++)o[t[s]]=n[s];return o})}function YW(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function Vh(e){return JSON.stringify(e)}function Yh(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var wu="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function fs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Kh=ta(()=>{if(ut.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function yn(e){if(fs(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(fs(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function O2(e){return yn(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function KW(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var GW=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Gh=new Set(["string","number","symbol"]),q2=new Set(["string","number","bigint","boolean","symbol","undefined"]);function oo(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function zt(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function H(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function JW(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,s){return t??(t=e()),Reflect.set(t,n,o,s)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=e()),Reflect.defineProperty(t,n,o)}})}function xu(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Jh(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var vu={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},$u={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function XW(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let s={};return no(s,e,ku(e,t)),zt(e,Pr(r,{shape:s,checks:[]}))}function ku(e,t){let r=Rr(e),n=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}function QW(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(ku(e,t)),i={};return no(i,e,Reflect.ownKeys(Rr(e)).filter(a=>!s.has(a))),zt(e,Pr(r,{shape:i,checks:[]}))}function eU(e,t){if(!yn(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=Rr(e);for(let s of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return zt(e,Pr(e._zod.def,{shape:N2(e,t)}))}function N2(e,t){let r={};return no(r,e,Reflect.ownKeys(Rr(e))),UW(r,t),r}function tU(e,t){if(!yn(t))throw new Error("Invalid input to safeExtend: expected a plain object");return zt(e,Pr(e._zod.def,{shape:N2(e,t)}))}function rU(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};no(r,e,Reflect.ownKeys(Rr(e))),no(r,t,Reflect.ownKeys(Rr(t)));let n=Pr(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return zt(e,n)}function nU(e,t,r,n="partial"){let s=t._zod.def.checks;if(s&&s.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refinements`);let a=r?new Set(ku(t,r)):void 0,c={};return no(c,t,Reflect.ownKeys(Rr(t)),e&&((l,u)=>a&&!a.has(u)?l:new e({type:"optional",innerType:l}))),zt(t,Pr(t._zod.def,{shape:c,checks:[]}))}function oU(e,t,r){let n=r?new Set(ku(t,r)):void 0,o={};return no(o,t,Reflect.ownKeys(Rr(t)),(s,i)=>n&&!n.has(i)?s:new e({type:"nonoptional",innerType:s})),zt(t,Pr(t._zod.def,{shape:o}))}function jt(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function Xh(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function Or(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function ds(e){return typeof e=="string"?e:e?.message}function Su(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function oa(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}function Bt(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:ds(e.inst?._zod.def?.error?.(e))??ds(s?.(e))??ds(t?.error?.(e))??ds(r.customError?.(e))??ds(r.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function I2(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var sU=/[\uD800-\uDBFF]/;function sa(e){let t=e.length;if(!sU.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function ia(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Qh(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function hs(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function iU(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function M2(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function D2(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function aU(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return M2(t+r)}function cU(e){return D2(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function lU(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function uU(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var Hh=class{constructor(...t){}};function e0(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):fU(e,r,n.value)}}function gn(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function _u(e,t,r){return gn(e,t,r,!1)}function dU(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return gn(this,r,n(this))},set(o){gn(this,r,o)}})}return t}function fU(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:gn(this,t,r.bind(this))},set(n){gn(this,t,n)}})}function mU(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var Wh,hn=!1,pU={configurable:!0,get(){hn=!0}};function re(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&Wh!==e._zod){Wh=void 0;return}Wh=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,pU);let o=hn;hn=!1;try{let s=r(this);return hn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),hn=hn||o,s}catch(s){throw delete this[t],hn=hn||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function hU(e,t,r,n){let o=mU(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,s),s.value=r(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:s})}})}var F2="~constantCatch";function L2(e){let t=()=>e;return t[F2]=!0,t}var z2;var t0={value:void 0,enumerable:!1},j2="captureStackTrace"in Error?Error:null;function gU(e){let t=j2;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return j2=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function C(e,t,r,n){let o={};function s(f){this.def=f,this.constr=d,this.traits=new Set}s.prototype=o;let i=r,a=i&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{t0.value=new s(m);try{Object.defineProperty(f,"_zod",t0)}finally{t0.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let h=Object.getPrototypeOf(f),g=f._zod.constr.prototype,y=h;for(;y&&y!==g;)y=Object.getPrototypeOf(y);let w=y??h;a.has(w)||(a.add(w),e0(w,i))}let p=d.prototype;for(let h in p)Object.prototype.hasOwnProperty.call(p,h)&&(h in f||(f[h]=p[h].bind(f)))}let l=n?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",{value:e});function d(f){let m=n?.Parent?gU(u):this;c(m,f);let p=m._zod.deferred;if(p){for(let g of p)g();m._zod.deferred=void 0}let h=globalThis.__zod_globalConfig?.postProcessor;return h&&h(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>n?.Parent&&f instanceof n.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var Wt=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},gs=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(z2=globalThis).__zod_globalConfig??(z2.__zod_globalConfig={});var ut=globalThis.__zod_globalConfig;function $t(e){return e&&Object.assign(ut,e),ut}function yU(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,ps,2)),e.message}function bU(e){this._zod.message=e}var wU={get:yU,set:bU,enumerable:!0,configurable:!0},n0={value:void 0,enumerable:!1},B2=new WeakSet([Object.prototype,Error.prototype]),W2=(e,t)=>{e.name="$ZodError",n0.value=t,Object.defineProperty(e,"issues",n0),n0.value=void 0,Object.defineProperty(e,"message",wU);let r=Object.getPrototypeOf(e);B2.has(r)||(B2.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},U2=C("$ZodError",W2),qme=C("$ZodError",W2,void 0,{Parent:Error});function xU(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function H2(e,t=r=>r.message){let r={},n=[];for(let o of e.issues)o.path.length>0?xU(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function Z2(e,t=r=>r.message){let r={_errors:[]},n=(o,s=[])=>{for(let i of o.issues)if(i.code==="invalid_union"&&i.errors.length)i.errors.map(a=>n({issues:a},[...s,...i.path]));else if(i.code==="invalid_key")n({issues:i.issues},[...s,...i.path]);else if(i.code==="invalid_element")n({issues:i.issues},[...s,...i.path]);else{let a=[...s,...i.path];if(a.length===0)r._errors.push(t(i));else{let c=r,l=0;for(;l<a.length;){let u=a[l],d=l===a.length-1;if(u==="_errors"){d&&c._errors.push(t(i)),l++;continue}Object.prototype.hasOwnProperty.call(c,u)||Object.defineProperty(c,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=c[u];d&&f._errors.push(t(i)),c=f,l++}}}};return n(e),r}function Tu(e,t){return{callee:t?.callee??e,Err:t?.Err}}var Au=e=>{let t=(r,n,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new Wt;if(a.issues.length){let c=new(s?.Err??e)(a.issues.map(l=>Bt(l,i,$t())));throw wu(c,s?.callee??t),c}return a.value};return t};var Eu=e=>{let t=async(r,n,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(s?.Err??e)(a.issues.map(l=>Bt(l,i,$t())));throw wu(c,s?.callee??t),c}return a.value};return t};var Cu=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},s=t._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new Wt;return s.issues.length?V2(e,s.issues,o):{success:!0,data:s.value}};function V2(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>Bt(o,r,$t()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var Ru=e=>async(t,r,n)=>{let o=n?{...n,async:!0}:{async:!0},s=t._zod.run({value:r,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?V2(e,s.issues,o):{success:!0,data:s.value}};var vU=Symbol.for("zod.compile.invalid"),$U=Symbol.for("zod.compile.fallback"),o0=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==vU)return!0;if(n.definite===!0&&r===void 0)return!1}return kU(e,t,r)});function kU(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,s;if(o?(n[$U]=!0,s=o({value:t,issues:[]},n)):s=e._zod.run({value:t,issues:[]},n),s instanceof Promise)throw new Wt;return s.issues.length===0}var s0=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=await o),o.issues.length===0},Y2=e=>{let t=Au(e),r=(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return t(n,o,a,Tu(r,i))};return r};var K2=e=>{let t=Au(e),r=(n,o,s,i)=>t(n,o,s,Tu(r,i));return r};var G2=e=>{let t=Eu(e),r=async(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return await t(n,o,a,Tu(r,i))};return r};var J2=e=>{let t=Eu(e),r=async(n,o,s,i)=>await t(n,o,s,Tu(r,i));return r};var X2=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Cu(e)(t,r,o)};var Q2=e=>(t,r,n)=>Cu(e)(t,r,n);var eT=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Ru(e)(t,r,o)};var tT=e=>async(t,r,n)=>Ru(e)(t,r,n);var rT=/^[cC][0-9a-z]{6,}$/,nT=/^[0-9a-z]+$/,oT=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,sT=/^[0-9a-vA-V]{20}$/,iT=/^[A-Za-z0-9]{27}$/,aT=/^[a-zA-Z0-9_-]{21}$/;function cT(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var lT=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var uT=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,a0=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var dT=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var SU="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function fT(){return new RegExp(SU,"u")}var mT=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,pT=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var hT=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,gT=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,yT=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,bT=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var wT=/^https?$/,xT=/^\+[1-9]\d{6,14}$/;var vT="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function _U(e){return new RegExp(`^${e}$`)}var $T=_U(vT);function i0(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function kT(e){return new RegExp(`^${i0(e)}$`)}function ST(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${i0({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${i0({precision:e.precision})}`:r;return new RegExp(`^${vT}T(?:${n})$`)}var _T=/^[\s\S]{0,}$/;var c0=/^-?\d+$/,Pu=/^-?\d+(?:\.\d+)?$/;var TT=/^[^A-Z]*$/,AT=/^[^a-z]*$/;var kt=C("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var l0=e=>{let t=e.value;return!Zh(t)&&t.length!==void 0};var ET=C("$ZodCheckMaxLength",(e,t)=>{var r;kt.init(e,t),(r=e._zod.def).when??(r.when=l0),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>t.maximum?sa(o):s)<=t.maximum)return;let a=ia(o);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),CT=C("$ZodCheckMinLength",(e,t)=>{var r;kt.init(e,t),(r=e._zod.def).when??(r.when=l0),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*2?sa(o):s)>=t.minimum)return;let a=ia(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),RT=C("$ZodCheckLengthEquals",(e,t)=>{var r;kt.init(e,t),(r=e._zod.def).when??(r.when=l0),e._zod.check=n=>{let o=n.value,s=o.length,i=typeof o=="string"&&s>=t.length&&s<=t.length*2?sa(o):s;if(i===t.length)return;let a=ia(o),c=i>t.length;n.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),ca=C("$ZodCheckStringFormat",(e,t)=>{var r,n;kt.init(e,t),t.pattern?(r=e._zod).check??(r.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),PT=C("$ZodCheckRegex",(e,t)=>{ca.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),OT=C("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=TT),ca.init(e,t)}),qT=C("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=AT),ca.init(e,t)}),NT=C("$ZodCheckIncludes",(e,t)=>{kt.init(e,t);let r=oo(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),IT=C("$ZodCheckStartsWith",(e,t)=>{kt.init(e,t);let r=new RegExp(`^${oo(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),MT=C("$ZodCheckEndsWith",(e,t)=>{kt.init(e,t);let r=new RegExp(`.*${oo(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var DT=C("$ZodCheckOverwrite",(e,t)=>{kt.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var Ou=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(i=>i),o=Math.min(...n.map(i=>i.length-i.trimStart().length)),s=n.map(i=>i.slice(o)).map(i=>" ".repeat(this.indent*2)+i);for(let i of s)this.content.push(i)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var LT={major:4,minor:6,patch:7};var ke=C("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=LT;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,c,l)=>{if(a.memo)return a;let u=jt(a),d;for(let f of c){if(f._zod.def.when){if(Xh(a)||!f._zod.def.when(a))continue}else if(u)continue;let m=a.issues.length,p=f._zod.check(a);if(p instanceof Promise&&l?.async===!1)throw new Wt;if(d||p instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await p,a.issues.length!==m&&(oa(a.issues,m,e),u||(u=jt(a,m)))});else{if(a.issues.length===m)continue;oa(a.issues,m,e),u||(u=jt(a,m))}}return d?d.then(()=>a):a},i=(a,c,l)=>{if(jt(a))return a.aborted=!0,a;let u=s(c,o,l);if(u instanceof Promise){if(l.async===!1)throw new Wt;return u.then(d=>e._zod.parse(d,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(d=>i(d,a,c)):i(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===!1)throw new Wt;return l.then(u=>s(u,o,c))}return s(l,o,c)}}},{get"~standard"(){return _u(this,"~standard",d0(this))},set"~standard"(e){gn(this,"~standard",e)}}),GT=(e,t)=>e.issues.length?{issues:e.issues.map(r=>Bt(r,t,$t()))}:{value:e.value};async function TU(e,t){let r={async:!0};return GT(await e._zod.run({value:t,issues:[]},r),r)}function d0(e){return{validate:t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return GT(n,r)}catch{}return TU(e,t)},vendor:"zod",version:1}}var Mu=C("$ZodString",(e,t)=>{ke.init(e,t),e._zod.pattern=t.pattern??_T,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),de=C("$ZodStringFormat",(e,t)=>{ca.init(e,t),Mu.init(e,t)}),JT=C("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=uT),de.init(e,t)}),XT=C("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=a0(n))}else t.pattern??(t.pattern=a0());de.init(e,t)}),QT=C("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=dT),de.init(e,t)}),eA=1,Nu=2;function tA(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function AU(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?tA(e)||Nu:EU(e,t)}function EU(e,t){if(!t.normalize&&t.protocol?.source===wT.source&&!/^https?:\/\//i.test(e))return eA;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??Nu}return new URL(e)}catch{return Nu}}var CU=/[\t\n\r]/g;function zT(e){return e.replace(CU,"")}function RU(e,t){return t.lastIndex=0,t.test(e.hostname)}function PU(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var rA=C("$ZodURL",(e,t)=>{de.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=AU(n,t);if(o===eA){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===Nu){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(o===!0){r.value=zT(n);return}t.hostname&&!RU(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!PU(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:zT(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),nA=C("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=fT()),de.init(e,t)}),oA=C("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?aT:cT(t.length)),de.init(e,t)}),sA=C("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=rT),de.init(e,t)}),iA=C("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=nT),de.init(e,t)}),aA=C("$ZodULID",(e,t)=>{t.pattern??(t.pattern=oT),de.init(e,t)}),cA=C("$ZodXID",(e,t)=>{t.pattern??(t.pattern=sT),de.init(e,t)}),lA=C("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=iT),de.init(e,t)}),uA=C("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=ST(t)),de.init(e,t)}),dA=C("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=$T),de.init(e,t)}),fA=C("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=kT(t)),de.init(e,t)}),mA=C("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=lT),de.init(e,t)}),pA=C("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=mT),de.init(e,t)}),OU=/^[0-9a-fA-F:.]+$/;function hA(e){return OU.test(e)?tA(`http://[${e}]`):!1}var gA=C("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=pT),de.init(e,t),e._zod.check=r=>{hA(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var yA=C("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=hT),de.init(e,t)});function qU(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(n);return`${o}`!==n||o<0||o>128?!1:hA(r)}var bA=C("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=gT),de.init(e,t),e._zod.check=r=>{qU(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function wA(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var f0=/^[0-9a-zA-Z+/]*={0,2}$/,xA=C("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=f0),de.init(e,t),e._zod.check=r=>{wA(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),Du=/^[A-Za-z0-9_-]*$/;function NU(e){if(!Du.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return wA(r)}var vA=C("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Du),de.init(e,t),e._zod.check=r=>{NU(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),$A=C("$ZodE164",(e,t)=>{t.pattern??(t.pattern=xT),de.init(e,t)});function IU(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var kA=C("$ZodJWT",(e,t)=>{de.init(e,t),e._zod.check=r=>{IU(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var SA=C("$ZodUnknown",(e,t)=>{ke.init(e,t),e._zod.parse=r=>r}),_A=C("$ZodNever",(e,t)=>{ke.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function MU(e,t){let r=Su(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>n&&!i?.skipChecks&&i?.direction!=="backward"){for(let[c,l]of Su(e._zod.def.checks))if(a>c&&l._zod.def.when(s)){let u=s.issues.length;return l._zod.check(s),s.issues[u].continue=!1,oa(s.issues,u,e),s}}return o(s,i)}}var DU=e=>Array.isArray(e)?e.length:-1;function jT(e,t,r){e.issues.length&&t.issues.push(...Or(r,e.issues)),t.value[r]=e.value}var TA=C("$ZodArray",(e,t)=>{ke.init(e,t);let r=ut.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!Array.isArray(s))return n.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),n;n.value=r?r.alloc(e,n,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;for(let c=0;c<s.length;c++){let l=s[c],u=t.element._zod.run({value:l,issues:[]},o);if(u instanceof Promise)i.push(u.then(d=>jT(d,n,c)));else if(jT(u,n,c),a&&u.issues.length!==0&&jt(u))break}return i.length?Promise.all(i).then(()=>n):n},MU(e,DU)});function Iu(e,t,r,n,o,s){let i=r in n,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...Or(r,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=e.value}}var FU=[];function AA(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:FU,o=n.length?[...t,...n]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let s=Jh(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function EA(e,t,r,n,o,s,i){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,d=l.optin,f=l.optout,m=0;for(let p in t){if(i&&r.issues.length!==m){if(jt(r,m))break;m=r.issues.length}if(c.has(p))continue;if(p==="__proto__"){u==="never"&&a.push(p);continue}if(u==="never"){a.push(p);continue}let h=l.run({value:t[p],issues:[]},n);h instanceof Promise?e.push(h.then(g=>Iu(g,r,p,t,d,f))):Iu(h,r,p,t,d,f)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var LU=C("$ZodObject",(e,t)=>{ke.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let l=()=>{let u={...n};return Object.defineProperty(t,"shape",{value:u}),l.raw=u,u};l.raw=n,Object.defineProperty(t,"shape",{get:l})}let o=ta(()=>AA(t));re(e,"propValues",l=>{let u=l.def.shape,d={};for(let f in u){let m=u[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||Ot(d,f,new Set);for(let p of m.values)d[f].add(p);m.optin!==void 0&&d[f].add(void 0)}}return d});let s=fs,i=t.catchall,a,c=ut.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=o.value);let d=l.value;if(!s(d))return l.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let f=[],m=a.shape,p=u?.abortEarly,h=l.issues.length;for(let g of a.allKeys){if(p&&l.issues.length!==h){if(jt(l,h))break;h=l.issues.length}if(g==="__proto__")continue;let y=m[g],w=y._zod.optin,k=y._zod.optout,R=y._zod.run({value:d[g],issues:[]},u);R instanceof Promise?f.push(R.then(A=>Iu(A,l,g,d,w,k))):Iu(R,l,g,d,w,k)}return i?EA(f,d,l,u,o.value,e,p===!0):f.length?Promise.all(f).then(()=>l):l}}),CA=C("$ZodObjectJIT",(e,t)=>{LU.init(e,t);let r=e._zod.parse,n=ta(()=>AA(t)),o=ut.memoizer,s=m=>{let p=n.value,h=p.symbolKeys,g=new Ou(["payload","ctx"],{shape:m,inst:e,memo:o,syms:h}),y=A=>`shape[${A}]._zod.run({ value: input[${A}], issues: [] }, ctx)`,w=(A,S)=>`
          let ${A}_ab = false;
          for (let i = 0; i < ${A}.issues.length; i++) {
            const iss = ${A}.issues[i];
            iss.path = iss.path ? [${S}, ...iss.path] : [${S}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${A}_ab = true;
          }
          if (${A}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;g.write("const input = payload.value;");let k=Object.create(null),R=0;for(let A of p.allKeys)k[A]=`key_${R++}`;g.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let A of p.allKeys){if(A==="__proto__")continue;let S=k[A],P=typeof A=="symbol"?`syms[${h.indexOf(A)}]`:Vh(A),x=`${P} in input`,N=m[A],B=N?._zod?.optin,$=B!==void 0,F=N?._zod?.optout==="optional";if(g.write(`const ${S} = ${y(P)};`),$&&F){let G=B==="optional"?`${S}_present`:`${S}.value !== undefined || ${S}_present`;g.write(`
        const ${S}_present = ${x};
        if (!${S}.issues.length || ${S}_present) {
          if (${S}.issues.length) {${w(S,P)}
          }

          if (${G}) {
            newResult[${P}] = ${S}.value;
          }
        }

      `)}else $?(g.write(`
        if (${S}.issues.length) {${w(S,P)}
        }
      `),B==="defaulted"?g.write(`newResult[${P}] = ${S}.value;`):g.write(`
        if (${S}.value !== undefined || ${x}) {
          newResult[${P}] = ${S}.value;
        }
      `)):g.write(`
        const ${S}_present = ${x};
        if (${S}.issues.length) {${w(S,P)}
        }
        if (!${S}_present && !${S}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${P}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${S}_present) {
          newResult[${P}] = ${S}.value;
        }

      `)}return g.write("payload.value = newResult;"),g.write("return payload;"),g.compile()},i,a=fs,c=!ut.jitless,u=c&&Kh.value,d=t.catchall,f;e._zod.parse=(m,p)=>{f??(f=n.value);let h=m.value;return a(h)?c&&u&&p?.async===!1&&p.jitless!==!0?(i||(i=s(t.shape)),m=i(m,p),d?EA([],h,m,p,f,e,p?.abortEarly===!0):m):r(m,p):(m.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),m)}});function BT(e,t,r,n){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(s=>!jt(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(s=>s.issues.map(i=>Bt(i,n,$t())))}),t)}var RA=C("$ZodUnion",(e,t)=>{ke.init(e,t),re(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),re(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),re(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),re(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>ra(s.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let s=!1,i=[];for(let a of t.options){let c=a._zod.run({value:n.value,issues:[]},o);if(c instanceof Promise)i.push(c),s=!0;else{if(c.issues.length===0)return c;i.push(c)}}return s?Promise.all(i).then(a=>BT(a,n,e,o)):BT(i,n,e,o)}});var PA=C("$ZodIntersection",(e,t)=>{ke.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,s=t.left._zod.run({value:o,issues:[]},n),i=t.right._zod.run({value:o,issues:[]},n);return s instanceof Promise||i instanceof Promise?Promise.all([s,i]).then(([c,l])=>WT(r,c,l)):WT(r,s,i)}});function u0(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(yn(e)&&yn(t)){let r=Object.keys(t),n=Object.keys(e).filter(s=>r.indexOf(s)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let s of n){if(s==="__proto__")continue;let i=u0(e[s],t[s]);if(!i.valid)return{valid:!1,mergeErrorPath:[s,...i.mergeErrorPath]};o[s]=i.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],s=t[n],i=u0(o,s);if(!i.valid)return{valid:!1,mergeErrorPath:[n,...i.mergeErrorPath]};r.push(i.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function WT(e,t,r){let n=new Map,o,s=new Map,i=(l,u)=>{let d;if(l.code==="unrecognized_keys"&&!l.path?.length)o??(o=l),d=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let f=String(l.path[0]);s.has(f)||s.set(f,l),d=[f]}else return!1;for(let f of d)n.has(f)||n.set(f,{}),n.get(f)[u]=!0;return!0};for(let l of t.issues)i(l,"l")||e.issues.push(l);for(let l of r.issues)i(l,"r")||e.issues.push(l);let a=[...n].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=o?a.filter(u=>o.keys.includes(u)):[];l.length&&e.issues.push({...o,keys:l});for(let u of a)!l.includes(u)&&s.has(u)&&e.issues.push(s.get(u))}let c=u0(t.value,r.value);if(!c.valid){if(jt(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}var OA=C("$ZodRecord",(e,t)=>{ke.init(e,t);let r=ut.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!yn(s))return n.issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),n;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(p=>Bt(p,o,$t())),input:u,path:[u],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:s[u],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&n.issues.push(...Or(u,p.issues)),n.value[f]=p.value})):(m.issues.length&&n.issues.push(...Or(u,m.issues)),n.value[f]=m.value)}let l;for(let u in s)if(!c.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;n.value[u]=s[u]}else l=l??[],l.push(u);l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:l,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let c;for(let l of Reflect.ownKeys(s)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,l))continue;let u=t.keyType._zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&Pu.test(l)&&u.issues.length){let p=t.keyType._zod.run({value:Number(l),issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");p.issues.length===0&&(u=p)}if(u.issues.length){t.mode==="loose"?n.value[l]=s[l]:a?(c=c??[],c.push(l)):n.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(p=>Bt(p,o,$t())),input:l,path:[l],inst:e});continue}let f=u.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:s[l],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&n.issues.push(...Or(l,p.issues)),n.value[f]=p.value})):(m.issues.length&&n.issues.push(...Or(l,m.issues)),n.value[f]=m.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}});var qA=C("$ZodEnum",(e,t)=>{ke.init(e,t);let r=ms(t.entries),n=new Set(r);e._zod.values=n,re(e,"pattern",o=>{let s=ms(o.def.entries).filter(i=>Gh.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>oo(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{let i=o.value;return n.has(i)||o.issues.push({code:"invalid_value",values:r,input:i,inst:e}),o}});var NA=C("$ZodTransform",(e,t)=>{ke.init(e,t),e._zod.optin="optional",ut.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new gs(e.constructor.name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(r.value=i,r));if(o instanceof Promise)throw new Wt;return r.value=o,r}});function UT(e,t){return e.value=t.issues.length?void 0:t.value,e}var m0=C("$ZodOptional",(e,t)=>{ke.init(e,t),re(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",re(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),re(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${ra(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>UT(r,s)):UT(r,o)}return t.innerType._zod.run(r,n)}}),IA=C("$ZodExactOptional",(e,t)=>{m0.init(e,t),re(e,"values",r=>r.def.innerType._zod.values),re(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),MA=C("$ZodNullable",(e,t)=>{ke.init(e,t),re(e,"optin",r=>r.def.innerType._zod.optin),re(e,"optout",r=>r.def.innerType._zod.optout),re(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${ra(n.source)}|null)$`):void 0}),re(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),DA=C("$ZodDefault",(e,t)=>{ke.init(e,t),e._zod.optin="defaulted",re(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>HT(s,t)):HT(o,t)}});function HT(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var FA=C("$ZodPrefault",(e,t)=>{ke.init(e,t),e._zod.optin="defaulted",re(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),LA=C("$ZodNonOptional",(e,t)=>{ke.init(e,t),re(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>ZT(s,e)):ZT(o,e)}});function ZT(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function VT(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>Bt(o,n,$t()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var zA=C("$ZodCatch",(e,t)=>{ke.init(e,t),re(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),re(e,"optout",r=>r.def.innerType._zod.optout),re(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>VT(r,s,t,n)):VT(r,o,t,n)}});var jA=C("$ZodPipe",(e,t)=>{ke.init(e,t),re(e,"values",r=>r.def.in._zod.values),re(e,"optin",r=>r.def.in._zod.optin),re(e,"optout",r=>r.def.out._zod.optout),re(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let s=t.out._zod.run(r,n);return s instanceof Promise?s.then(i=>qu(i,t.in,n)):qu(s,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(s=>qu(s,t.out,n)):qu(o,t.out,n)}});function qu(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var BA=C("$ZodReadonly",(e,t)=>{ke.init(e,t),re(e,"propValues",r=>r.def.innerType._zod.propValues),re(e,"values",r=>r.def.innerType._zod.values),re(e,"optin",r=>r.def.innerType?._zod?.optin),re(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(YT):YT(o)}});function YT(e){return e.memo||(e.value=Object.freeze(e.value)),e}var WA=C("$ZodCustom",(e,t)=>{kt.init(e,t),ke.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(s=>KT(s,r,n,e));KT(o,r,n,e)}});function KT(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(hs(o))}}var h0=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},g0="~memo",UA=[];function HA(e){return e!==null&&typeof e=="object"}function p0(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var ZA=new WeakMap,la=0,zu=1,ua=2;function ju(e,t,r){let n=ZA.get(e);if(n!==void 0)return n?ua:la;if(t.has(e))return ua;t.add(e);let o=la,s=u=>{if(o!==ua&&u?._zod){let d=ju(u,t,r);d>o&&(o=d)}},i=(u,d)=>{let f=la;for(let m of Reflect.ownKeys(u)){let p=Object.getOwnPropertyDescriptor(u,m);if(d&&!p.enumerable)continue;let h=p.get?zu:p.value?._zod?ju(p.value,t,r):la;h>f&&(f=h)}return f},a=u=>{u>o&&(o=u)},c=e._zod.def,l=c.type;switch(l){case"object":{let u=na(c);a(u?i(u,!0):zu),s(c.catchall);break}case"array":s(c.element);break;case"tuple":for(let u of c.items)s(u);s(c.rest);break;case"record":case"map":s(c.keyType),s(c.valueType);break;case"set":s(c.valueType);break;case"union":for(let u of c.options)s(u);break;case"intersection":s(c.left),s(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":s(c.innerType);break;case"pipe":s(c.in),s(c.out);break;case"function":s(c.input),s(c.output);break;case"lazy":{let u=c._cachedInner??(r?e._zod.innerType:void 0);a(u?ju(u,t,!1):zu);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in c){let d=Object.getOwnPropertyDescriptor(c,u);if(!d||d.get)continue;let f=d.value;if(!(!f||typeof f!="object")){if(f._zod)s(f);else if(Array.isArray(f))for(let m of f)s(m)}}}return t.delete(e),zU(e,o)}function zU(e,t){return t!==zu&&ZA.set(e,t===ua),t}function jU(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var Fu,Lu=[],BU={alloc(e,t,r){let n=Fu;if(!n)return r;Fu=void 0;let o={value:r,issues:null};return n.set(t.value,o),Lu.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,s)=>{if(s.direction!=="backward"&&WU(s,o.value))throw new h0;return r(o,s)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,s;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,a=(c,l)=>{if(r===void 0){let y=ju(e,new Set,!1);if(y===la)return e._zod.parse=i,e._zod.run===a&&(e._zod.run=i),i(c,l);y===ua||n?r=!0:n=!0}let u=c.value;if(!HA(u))return i(c,l);let d=l[g0];d||(d={buckets:new WeakMap,backEdges:void 0},l[g0]=d);let f;o===l?f=s:(f=jU(d,e),o=l,s=f);let m=f.get(u);if(m)return c.value=m.value,m.issues?m.issues.length&&c.issues.push(...p0(m.issues)):(c.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(m.value)),c;Fu=f;let p=Lu.length,h=i(c,l);Fu=void 0;let g=Lu.length>p?Lu.pop():void 0;return h instanceof Promise?h.then(y=>(g&&(g.issues=y.issues.length?p0(y.issues):UA),y)):(g&&(g.issues=h.issues.length?p0(h.issues):UA),h)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})}};function VA(){return BU}function WU(e,t){let r=e[g0]?.backEdges;return r!==void 0&&HA(t)&&r.has(t)}var UU=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(s){return e[s]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function o(s,i){return s==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[s]??s}return s=>{switch(s.code){case"invalid_type":{let i=o(s.expected),a=Qh(s.input),c=o(a,s.input);return`Invalid input: expected ${i}, received ${c}`}case"invalid_value":return s.values.length===1?`Invalid input: expected ${xu(s.values[0])}`:`Invalid option: expected one of ${bu(s.values,"|")}`;case"too_big":{let i=s.exact?"exactly ":s.inclusive?"<=":"<",a=t(s.origin);return a?`Too big: expected ${s.origin??"value"} to have ${i}${s.maximum.toString()} ${a.unit??"elements"}`:`Too big: expected ${s.origin??"value"} to be ${i}${s.maximum.toString()}`}case"too_small":{let i=s.exact?"exactly ":s.inclusive?">=":">",a=t(s.origin);return a?`Too small: expected ${s.origin} to have ${i}${s.minimum.toString()} ${a.unit}`:`Too small: expected ${s.origin} to be ${i}${s.minimum.toString()}`}case"invalid_format":{let i=s;return i.format==="starts_with"?`Invalid string: must start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: must match pattern ${i.pattern}`:`Invalid ${r[i.format]??s.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.keys.length>1?"s":""}: ${bu(s.keys,", ")}`;case"invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>0?`Invalid discriminator value. Expected ${s.options.map(a=>`'${a}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${s.origin}`;default:return"Invalid input"}}};function YA(){return{localeError:UU()}}var KA;var y0=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function HU(){return new y0}(KA=globalThis).__zod_globalRegistry??(KA.__zod_globalRegistry=HU());var so=globalThis.__zod_globalRegistry;function ZU(e){return e.checks&&(e.checks=[...e.checks]),e}function GA(e,t){return new e(ZU({type:"string",...H(t)}))}function JA(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...H(t)})}function XA(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...H(t)})}function QA(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...H(t)})}function eE(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...H(t)})}function tE(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...H(t)})}function rE(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...H(t)})}function nE(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...H(t)})}function oE(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...H(t)})}function sE(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...H(t)})}function iE(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...H(t)})}function aE(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...H(t)})}function cE(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...H(t)})}function lE(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...H(t)})}function uE(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...H(t)})}function dE(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...H(t)})}function fE(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...H(t)})}function mE(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...H(t)})}function pE(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...H(t)})}function hE(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...H(t)})}function gE(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...H(t)})}function yE(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...H(t)})}function bE(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...H(t)})}function wE(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...H(t)})}function xE(e,t){return new e({type:"string",format:"date",check:"string_format",...H(t)})}function vE(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...H(t)})}function $E(e,t){return new e({type:"string",format:"duration",check:"string_format",...H(t)})}function kE(e){return new e({type:"unknown"})}function SE(e,t){return new e({type:"never",...H(t)})}function Bu(e,t){return new ET({check:"max_length",...H(t),maximum:e})}function ys(e,t){return new CT({check:"min_length",...H(t),minimum:e})}function Wu(e,t){return new RT({check:"length_equals",...H(t),length:e})}function b0(e,t){return new PT({check:"string_format",format:"regex",...H(t),pattern:e})}function w0(e){return new OT({check:"string_format",format:"lowercase",...H(e)})}function x0(e){return new qT({check:"string_format",format:"uppercase",...H(e)})}function v0(e,t){return new NT({check:"string_format",format:"includes",...H(t),includes:e})}function $0(e,t){return new IT({check:"string_format",format:"starts_with",...H(t),prefix:e})}function k0(e,t){return new MT({check:"string_format",format:"ends_with",...H(t),suffix:e})}function bn(e){return new DT({check:"overwrite",tx:e})}function S0(e){return bn(t=>t.normalize(e))}function _0(){return bn(e=>e.trim())}function T0(){return bn(e=>e.toLowerCase())}function A0(){return bn(e=>e.toUpperCase())}function E0(){return bn(e=>Yh(e))}function _E(e,t,r){return new e({type:"array",element:t,...H(r)})}function TE(e,t,r){return new e({type:"custom",check:"custom",fn:t,...H(r)})}function AE(e,t){let r=VU(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(hs(o,n.value,r._zod.def));else{let s=o;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=r),s.continue??(s.continue=!r._zod.def.abort),n.issues.push(hs(s))}},e(n.value,n)),t);return r}function VU(e,t){let r=new kt({check:"custom",...H(t)});return r._zod.check=e,r}function da(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&Ot(e,n,r[n]);return e}function R0(e){let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??so,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function bs(e,t,r,n,o){let s=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:o}):t.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(o);return Object.assign(r,s),!0}function Se(e,t,r={path:[],schemaPath:[]}){var n;let o=e._zod.def,s=t.seen.get(e);if(s)return s.count++,r.schemaPath.includes(e)&&(s.cycle=r.path),s.schema;let i={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{let u={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,u);else{let f=i.schema,m=t.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);m(e,t,f,u)}let d=e._zod.parent;d&&(i.ref||(i.ref=d),Se(d,t,u),t.seen.get(d).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&da(i.schema,c),t.io==="input"&&tt(e)&&(delete i.schema.examples,delete i.schema.default),t.io==="input"&&"_prefault"in i.schema&&((n=i.schema).default??(n.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function EE(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function P0(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let c=n.get(a);if(c&&c!==i[0])throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);n.set(a,i[0])}}let o=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let d=e.external.registry.get(i[0])?.id,f=e.external.uri??(p=>p);if(d)return{ref:f(d)};let m=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=m,{defId:m,ref:`${f("__shared")}#/${a}/${EE(m)}`}}let c="#",l=`${c}/${a}/`;if(i[1]===r&&!i[1].schema.id)return{ref:c};let u=i[1].schema.id??`__schema${e.counter++}`;return{defId:u,ref:l+EE(u)}},s=i=>{if(i[1].schema.$ref)return;let a=i[1],{ref:c,defId:l}=o(i);a.def={...a.schema},l&&(a.defId=l);let u=a.schema;for(let d in u)delete u[d];u.$ref=c};if(e.cycles==="throw")for(let i of e.seen.entries()){let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){s(i);continue}if(e.external){let l=e.external.registry.get(i[0])?.id;if(t!==i[0]&&l){s(i);continue}}if(e.metadataRegistry.get(i[0])?.id){s(i);continue}if(a.cycle){s(i);continue}a.count>1&&e.reused==="ref"&&s(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function PE(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;PE(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let s=n.type;for(let i of Array.isArray(s)?s:[s]){if(typeof i!="string")return;r.includes(i)||r.push(i)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var OE=new Set(["type","properties","required","additionalProperties"]),CE=["oneOf","anyOf"];function RE(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function C0(e){let t=[];for(let s of e){if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!OE.has(i))return null;t.push(s)}let r={},n=new Set;for(let s of t){for(let i in s.properties){if(Object.prototype.hasOwnProperty.call(r,i))continue;let a=[];for(let l of t){let u=l.properties?.[i]??RE(l);u!=null&&(a.some(d=>JSON.stringify(d)===JSON.stringify(u))||a.push(u))}let c=a.length===1?a[0]:C0(a)??{allOf:a};Ot(r,i,c)}for(let i of s.required??[])n.add(i)}let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),t.every(s=>s.additionalProperties===!1))o.additionalProperties=!1;else{let s=[];for(let i of t){let a=RE(i);a&&!s.some(c=>JSON.stringify(c)===JSON.stringify(a))&&s.push(a)}s.length===1?o.additionalProperties=s[0]:s.length>1&&(o.additionalProperties={allOf:s})}return o}function YU(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of OE)if(o in e)return;let r=t.filter(o=>CE.some(s=>Array.isArray(o[s]))),n=null;if(!r.length)n=C0(t);else{let o=r[0],s=CE.find(c=>Array.isArray(o[c]));if(Object.keys(o).length!==1)return;let i=t.filter(c=>c!==o),a=o[s].map(c=>C0([...i,c]));if(a.some(c=>!c))return;n={[s]:a}}n&&(delete e.allOf,da(e,n))}function O0(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");let n=a=>{let c=e.seen.get(a);if(c.ref===null)return;let l=c.def??c.schema,u={...l},d=c.ref;if(c.ref=null,d){n(d);let m=e.seen.get(d),p=m.schema;if(p.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(p)):da(l,p),da(l,u),a._zod.parent===d)for(let g in l)g==="$ref"||g==="allOf"||g in u||delete l[g];if(p.$ref&&m.def)for(let g in l)g==="$ref"||g==="allOf"||g in m.def&&JSON.stringify(l[g])===JSON.stringify(m.def[g])&&delete l[g]}let f=a._zod.parent;if(f&&f!==d){n(f);let m=e.seen.get(f);if(m?.schema.$ref&&(l.$ref=m.schema.$ref,m.def))for(let p in l)p==="$ref"||p==="allOf"||p in m.def&&JSON.stringify(l[p])===JSON.stringify(m.def[p])&&delete l[p]}e.override({zodSchema:a,jsonSchema:l,path:c.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())n(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())PE(a[1].def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let u=l?.allOf;if(!Array.isArray(u))continue;let d=a.get(u);d?d.push(l):a.set(u,[l])}for(let c of e.intersections)for(let l of a.get(c)??[])YU(l)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(a)}da(o,r.defId?r.schema:r.def??r.schema);let s=e.metadataRegistry.get(t)?.id;s!==void 0&&o.id===s&&delete o.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.id,Ot(i,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>0&&(e.target==="draft-2020-12"?o.$defs=i:o.definitions=i);try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:fa(t,"input",e.processors),output:fa(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function tt(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return tt(n.element,r);if(n.type==="set")return tt(n.valueType,r);if(n.type==="lazy")return tt(n.getter(),r);if(n.type==="promise"||n.type==="optional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return tt(n.innerType,r);if(n.type==="intersection")return tt(n.left,r)||tt(n.right,r);if(n.type==="record"||n.type==="map")return tt(n.keyType,r)||tt(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:tt(n.in,r)||tt(n.out,r);if(n.type==="object"){for(let o in n.shape)if(tt(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.options)if(tt(o,r))return!0;return!1}if(n.type==="tuple"){for(let o of n.items)if(tt(o,r))return!0;return!!(n.rest&&tt(n.rest,r))}return!1}var qE=(e,t={})=>r=>{let n=R0({...r,processors:t});return Se(e,n),P0(n,e),O0(n,e)},fa=(e,t,r={})=>n=>{let{libraryOptions:o,target:s}=n??{},i=R0({...o??{},target:s,io:t,processors:r});return Se(e,i),P0(i,e),O0(i,e)};var ws=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},xs=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},NE=(e,t)=>{ws(e,"minimum",t),xs(e,"maximum",t)},FE=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},LE=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},zE=(e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},jE=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},IE=(e,t)=>ws(e,"minimum",t.minimum),ME=(e,t)=>xs(e,"maximum",t.maximum),DE=e=>(t,r)=>{jE(t,r.format);let[n,o]=e[r.format];ws(t,"minimum",n),xs(t,"maximum",o)},KU={greater_than:(e,t)=>ws(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>xs(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>FE(e,t.value),number_format:DE(vu),bigint_format:DE($u),min_length:IE,max_length:ME,length_equals:(e,t)=>NE(e,t.length),min_size:IE,max_size:ME,size_equals:(e,t)=>NE(e,t.size),string_format:(e,t)=>{jE(e,t.format),t.pattern&&LE(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>zE(e,t.mime)};function io(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let s of n)KU[s._zod.def.check]?.(t,s._zod.def);let o=e._zod.bag;o.minimum!==void 0&&ws(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&ws(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&xs(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&xs(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&FE(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&zE(t,o.mime);for(let s of o.patterns??[])LE(t,s);return t}var GU={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},JU=new Map([[f0,yT],[Du,bT]]),BE=e=>JU.get(e)??e,WE=(e,t,r,n)=>{let o=r;o.type="string";let{minimum:s,maximum:i,format:a,patterns:c,contentEncoding:l,laxFormat:u}=io(e);if(typeof s=="number"&&(o.minLength=s),typeof i=="number"&&(o.maxLength=i),a&&(o.format=GU[a]??a,o.format===""&&delete o.format,(a==="time"||u)&&delete o.format),l&&(o.contentEncoding=l),c&&c.size>0){let d=[...c].map(BE);d.length===1?o.pattern=d[0].source:d.length>1&&(o.allOf=[...d.map(f=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:f.source}))])}};var UE=(e,t,r,n)=>{r.not={}};var HE=(e,t,r,n)=>{};var ZE=(e,t,r,n)=>{let o=e._zod.def,s=ms(o.entries);if(s.length===0){r.not={};return}s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),r.enum=s};var VE=(e,t,r,n)=>{bs(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var YE=(e,t,r,n)=>{bs(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var KE=(e,t,r,n)=>{let o=r,s=e._zod.def,{minimum:i,maximum:a}=io(e);typeof i=="number"&&(o.minItems=i),typeof a=="number"&&(o.maxItems=a),o.type="array",o.items=Se(s.element,t,{...n,path:[...n.path,"items"]})};function Uu(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Uu(t.out):t.type==="catch"?Uu(t.innerType):e._zod.optin}var GE=(e,t,r,n)=>{let o=r,s=e._zod.def,i=s.shape;if(Object.getOwnPropertySymbols(i).length&&bs(e,t,o,n,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let l in i)Ot(o.properties,l,Se(i[l],t,{...n,path:[...n.path,"properties",l]}));let c=[];for(let l of Object.keys(i)){let u=s.shape[l];(t.io==="input"?Uu(u)===void 0:u._zod.optout===void 0)&&c.push(l)}c.length>0&&(o.required=c),s.catchall?._zod.def.type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=Se(s.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},JE=(e,t,r,n)=>{let o=e._zod.def,s=o.inclusive===!1,i=o.options.map((a,c)=>Se(a,t,{...n,path:[...n.path,s?"oneOf":"anyOf",c]}));s?r.oneOf=i:r.anyOf=i},XE=(e,t,r,n)=>{let o=e._zod.def,s=Se(o.left,t,{...n,path:[...n.path,"allOf",0]}),i=Se(o.right,t,{...n,path:[...n.path,"allOf",1]}),a=l=>"allOf"in l&&Object.keys(l).length===1,c=[...a(s)?s.allOf:[s],...a(i)?i.allOf:[i]];r.allOf=c,t.intersections.push(c)};function q0(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let p=e.get(t)?.def;if(!p)return t;let h=q0(e,p,r);return h===p?t:h}for(let p of["anyOf","oneOf"]){let h=t[p];if(!Array.isArray(h))continue;let g=h.map(y=>q0(e,y,r));g.some((y,w)=>y!==h[w])&&(t={...t,[p]:g})}let n=Array.isArray(t.type)?t.type:[t.type],o=!n.includes("string")&&n.some(p=>p==="number"||p==="integer"),s=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!s?.some(p=>typeof p=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,multipleOf:u,format:d,id:f,...m}=t;return m.enum?m.enum=m.enum.map(p=>typeof p=="number"?String(p):p):typeof m.const=="number"&&(m.const=String(m.const)),o&&(m.type="string",s||(m.pattern=(n.includes("number")?Pu:c0).source)),m}var N0=new WeakMap;function XU(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of N0.get(e)??[]){let o=e.seen.get(n),s=(o?.def??o?.schema)?.propertyNames;if(!s||s===!0||r.has(s))continue;let i=q0(t,s,new Set);i!==s&&r.set(s,i)}if(r.size)for(let n of e.seen.values())for(let o of[n.schema,n.def]){let s=o&&r.get(o.propertyNames);s&&(o.propertyNames=s)}}var QE=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="object";let i=s.keyType,a=io(i).patterns;if(s.mode==="loose"&&a&&a.size>0){let u=Se(s.valueType,t,{...n,path:[...n.path,"patternProperties","*"]});o.patternProperties={};for(let d of a)Ot(o.patternProperties,BE(d).source,u)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=Se(s.keyType,t,{...n,path:[...n.path,"propertyNames"]});let u=N0.get(t);u||(u=[],N0.set(t,u),t.deferred.push(()=>XU(t))),u.push(e)}o.additionalProperties=Se(s.valueType,t,{...n,path:[...n.path,"additionalProperties"]})}let c=i._zod.values,l=t.io==="input"&&Uu(s.valueType)!==void 0;if(c&&!s.partial&&!l){let u=[...c].filter(d=>typeof d=="string"||typeof d=="number");u.length>0&&(o.required=u.map(String))}},eC=(e,t,r,n)=>{let o=e._zod.def,s=Se(o.innerType,t,n),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=o.innerType,r.nullable=!0):r.anyOf=[s,{type:"null"}]},tC=(e,t,r,n)=>{let o=e._zod.def;Se(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType},I0=Symbol();function rC(e,t,r,n,o){let s=!1,i=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(s=!0,null));return s?(bs(t,r,n,o,"BigInt defaults cannot be represented in JSON Schema"),I0):JSON.parse(i)}var nC=(e,t,r,n)=>{let o=e._zod.def;Se(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;let i=rC(o.defaultValue,e,t,r,n);i!==I0&&(r.default=i)},oC=(e,t,r,n)=>{let o=e._zod.def;Se(o.innerType,t,n);let s=t.seen.get(e);if(s.ref=o.innerType,t.io!=="input")return;let i=rC(o.defaultValue,e,t,r,n);i!==I0&&(r._prefault=i)},sC=(e,t,r,n)=>{let o=e._zod.def;Se(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;let i;try{i=o.catchValue(void 0)}catch{bs(e,t,r,n,"Dynamic catch values are not supported in JSON Schema");return}r.default=i},iC=(e,t,r,n)=>{let o=e._zod.def,s=o.in._zod.traits.has("$ZodTransform"),i=t.io==="input"?s?o.out:o.in:o.out;Se(i,t,n);let a=t.seen.get(e);a.ref=i},aC=(e,t,r,n)=>{let o=e._zod.def;Se(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType,r.readOnly=!0};var M0=(e,t,r,n)=>{let o=e._zod.def;Se(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType};var cC=new WeakSet([Object.prototype,Error.prototype]);function Hu(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var dH=(e,t)=>{U2.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);cC.has(r)||(cC.add(r),Hu(r,"format",n=>o=>Z2(n,o)),Hu(r,"flatten",n=>o=>H2(n,o)),Hu(r,"addIssue",n=>o=>{n.issues.push(o),n.message=JSON.stringify(n.issues,ps,2)}),Hu(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(n.issues,ps,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var St=C("ZodError",dH,void 0,{Parent:Error});var lC=Au(St),uC=Eu(St),dC=Cu(St),fC=Ru(St),mC=Y2(St),pC=K2(St),hC=G2(St),gC=J2(St),yC=X2(St),bC=Q2(St),wC=eT(St),xC=tT(St);function mH(){ut.localeError||$t(YA())}function Vu(){ut.memoizer||$t({memoizer:VA()})}var Ce=C("ZodType",(e,t)=>(mH(),ke.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(j.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return zt(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(sZ(e,t))},superRefine(e,t){return this.check(iZ(e,t))},overwrite(e){return this.check(bn(e))},optional(){return kC(this)},exactOptional(){return ZH(this)},nullable(){return SC(this)},nullish(){return kC(SC(this))},nonoptional(e){return XH(this,e)},array(){return qr(this)},or(e){return vs([this,e])},and(e){return WH(this,e)},transform(e){return _C(this,HH(e))},default(e){return KH(this,e)},prefault(e){return JH(this,e)},catch(e){return eZ(this,e)},pipe(e){return _C(this,e)},readonly(){return nZ(this)},describe(e){let t=this.clone();return so.add(t,{description:e}),t},meta(...e){if(e.length===0)return so.get(this);let t=this.clone();return so.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return j.hide(this,"~standard",{...d0(this),jsonSchema:{input:fa(this,"input"),output:fa(this,"output")}})},set"~standard"(e){j.own(this,"~standard",e)},parse:function e(t,r){return lC(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await uC(this,t,r,{callee:e})},safeParse(e,t){return dC(this,e,t)},async safeParseAsync(e,t){return fC(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){j.own(this,"spa",e)},validate(e,t){return o0(this,e,t)},validateAsync(e,t){return s0(this,e,t)},encode:function e(t,r){return mC(this,t,r,{callee:e})},decode:function e(t,r){return pC(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await hC(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await gC(this,t,r,{callee:e})},safeEncode(e,t){return yC(this,e,t)},safeDecode(e,t){return bC(this,e,t)},async safeEncodeAsync(e,t){return wC(this,e,t)},async safeDecodeAsync(e,t){return xC(this,e,t)},toJSONSchema(e){return qE(this,{})(e)},get description(){return so.get(this)?.description},get _def(){return this._zod.def}}),TC=C("_ZodString",(e,t)=>{Mu.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>WE(e,r,n,o)},j.derived({format:e=>io(e).format??null,minLength:e=>io(e).minimum??null,maxLength:e=>io(e).maximum??null},{regex(...e){return this.check(b0(...e))},includes(...e){return this.check(v0(...e))},startsWith(...e){return this.check($0(...e))},endsWith(...e){return this.check(k0(...e))},min(...e){return this.check(ys(...e))},max(...e){return this.check(Bu(...e))},length(...e){return this.check(Wu(...e))},nonempty(...e){return this.check(ys(1,...e))},lowercase(e){return this.check(w0(e))},uppercase(e){return this.check(x0(e))},trim(){return this.check(_0())},normalize(...e){return this.check(S0(...e))},toLowerCase(){return this.check(T0())},toUpperCase(){return this.check(A0())},slugify(){return this.check(E0())}})),pH=C("ZodString",(e,t)=>{Mu.init(e,t),TC.init(e,t)},{email(e){return this.check(JA(wH,e))},url(e){return this.check(nE(vH,e))},jwt(e){return this.check(bE(MH,e))},emoji(e){return this.check(oE($H,e))},guid(e){return this.check(XA(xH,e))},uuid(e){return this.check(QA(Zu,e))},uuidv4(e){return this.check(eE(Zu,e))},uuidv6(e){return this.check(tE(Zu,e))},uuidv7(e){return this.check(rE(Zu,e))},nanoid(e){return this.check(sE(kH,e))},cuid(e){return this.check(iE(SH,e))},cuid2(e){return this.check(aE(_H,e))},ulid(e){return this.check(cE(TH,e))},base64(e){return this.check(hE(qH,e))},base64url(e){return this.check(gE(NH,e))},xid(e){return this.check(lE(AH,e))},ksuid(e){return this.check(uE(EH,e))},ipv4(e){return this.check(dE(CH,e))},ipv6(e){return this.check(fE(RH,e))},cidrv4(e){return this.check(mE(PH,e))},cidrv6(e){return this.check(pE(OH,e))},e164(e){return this.check(yE(IH,e))},datetime(e){return this.check(wE(hH,e))},date(e){return this.check(xE(gH,e))},time(e){return this.check(vE(yH,e))},duration(e){return this.check($E(bH,e))}});function qt(e){return GA(pH,e)}var ge=C("ZodStringFormat",(e,t)=>{de.init(e,t),TC.init(e,t)}),hH=C("ZodISODateTime",(e,t)=>{uA.init(e,t),ge.init(e,t)}),gH=C("ZodISODate",(e,t)=>{dA.init(e,t),ge.init(e,t)}),yH=C("ZodISOTime",(e,t)=>{fA.init(e,t),ge.init(e,t)}),bH=C("ZodISODuration",(e,t)=>{mA.init(e,t),ge.init(e,t)}),wH=C("ZodEmail",(e,t)=>{QT.init(e,t),ge.init(e,t)});var xH=C("ZodGUID",(e,t)=>{JT.init(e,t),ge.init(e,t)});var Zu=C("ZodUUID",(e,t)=>{XT.init(e,t),ge.init(e,t)});var vH=C("ZodURL",(e,t)=>{rA.init(e,t),ge.init(e,t)});var $H=C("ZodEmoji",(e,t)=>{nA.init(e,t),ge.init(e,t)});var kH=C("ZodNanoID",(e,t)=>{oA.init(e,t),ge.init(e,t)});var SH=C("ZodCUID",(e,t)=>{sA.init(e,t),ge.init(e,t)});var _H=C("ZodCUID2",(e,t)=>{iA.init(e,t),ge.init(e,t)});var TH=C("ZodULID",(e,t)=>{aA.init(e,t),ge.init(e,t)});var AH=C("ZodXID",(e,t)=>{cA.init(e,t),ge.init(e,t)});var EH=C("ZodKSUID",(e,t)=>{lA.init(e,t),ge.init(e,t)});var CH=C("ZodIPv4",(e,t)=>{pA.init(e,t),ge.init(e,t)});var RH=C("ZodIPv6",(e,t)=>{gA.init(e,t),ge.init(e,t)});var PH=C("ZodCIDRv4",(e,t)=>{yA.init(e,t),ge.init(e,t)});var OH=C("ZodCIDRv6",(e,t)=>{bA.init(e,t),ge.init(e,t)});var qH=C("ZodBase64",(e,t)=>{xA.init(e,t),ge.init(e,t)});var NH=C("ZodBase64URL",(e,t)=>{vA.init(e,t),ge.init(e,t)});var IH=C("ZodE164",(e,t)=>{$A.init(e,t),ge.init(e,t)});var MH=C("ZodJWT",(e,t)=>{kA.init(e,t),ge.init(e,t)});var DH=C("ZodUnknown",(e,t)=>{SA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>HE(e,r,n,o)});function vC(){return kE(DH)}var FH=C("ZodNever",(e,t)=>{_A.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>UE(e,r,n,o)});function AC(e){return SE(FH,e)}var LH=C("ZodArray",(e,t)=>{Vu(),TA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>KE(e,r,n,o),e.element=t.element},{min(e,t){return this.check(ys(e,t))},nonempty(e){return this.check(ys(1,e))},max(e,t){return this.check(Bu(e,t))},length(e,t){return this.check(Wu(e,t))},unwrap(){return this.element}});function qr(e,t){return _E(LH,e,t)}var zH=C("ZodObject",(e,t)=>{Vu(),CA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>GE(e,r,n,o),j.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return Yu(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(j.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(j.mergeDefs(this._zod.def,{catchall:vC()}))},loose(){return this.clone(j.mergeDefs(this._zod.def,{catchall:vC()}))},strict(){return this.clone(j.mergeDefs(this._zod.def,{catchall:AC()}))},strip(){return this.clone(j.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return j.extend(this,e)},safeExtend(e){return j.safeExtend(this,e)},merge(e){return j.merge(this,e)},pick(e){return j.pick(this,e)},omit(e){return j.omit(this,e)},partial(...e){return j.partial(EC,this,e[0])},exactPartial(...e){return j.partial(CC,this,e[0],"exactPartial")},required(...e){return j.required(RC,this,e[0])}});function dt(e,t){return new zH({type:"object",shape:e,catchall:AC(),...j.normalizeParams(t)})}var jH=C("ZodUnion",(e,t)=>{RA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>JE(e,r,n,o),e.options=t.options});function vs(e,t){return new jH({type:"union",options:e,...j.normalizeParams(t)})}var BH=C("ZodIntersection",(e,t)=>{PA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>XE(e,r,n,o)});function WH(e,t){return new BH({type:"intersection",left:e,right:t})}var $C=C("ZodRecord",(e,t)=>{Vu(),OA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>QE(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});function ma(e,t,r){return!t||!t._zod?new $C({type:"record",keyType:qt(),valueType:e,...j.normalizeParams(t)}):new $C({type:"record",keyType:e,valueType:t,...j.normalizeParams(r)})}var F0=C("ZodEnum",(e,t)=>{qA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,o,s)=>ZE(e,n,o,s),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,o)=>{let s={};for(let i of n)if(r.has(i))s[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new F0({...t,checks:[],...j.normalizeParams(o),entries:s})},e.exclude=(n,o)=>{let s={...t.entries};for(let i of n)if(r.has(i))delete s[i];else throw new Error(`Key ${i} not found in enum`);return new F0({...t,checks:[],...j.normalizeParams(o),entries:s})}});function Yu(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new F0({type:"enum",entries:r,...j.normalizeParams(t)})}var UH=C("ZodTransform",(e,t)=>{Vu(),NA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>YE(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new gs(e.constructor.name);r.addIssue=s=>{if(typeof s=="string")r.issues.push(j.issue(s,r.value,t));else{let i=s;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=e),r.issues.push(j.issue(i))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(s=>(r.value=s,r)):(r.value=o,r)}});function HH(e){return new UH({type:"transform",transform:e})}var EC=C("ZodOptional",(e,t)=>{m0.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>M0(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function kC(e){return new EC({type:"optional",innerType:e})}var CC=C("ZodExactOptional",(e,t)=>{IA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>M0(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function ZH(e){return new CC({type:"optional",innerType:e})}var VH=C("ZodNullable",(e,t)=>{MA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>eC(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function SC(e){return new VH({type:"nullable",innerType:e})}var YH=C("ZodDefault",(e,t)=>{DA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>nC(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function KH(e,t){return new YH({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():j.shallowClone(t)}})}var GH=C("ZodPrefault",(e,t)=>{FA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>oC(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function JH(e,t){return new GH({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():j.shallowClone(t)}})}var RC=C("ZodNonOptional",(e,t)=>{LA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>tC(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function XH(e,t){return new RC({type:"nonoptional",innerType:e,...j.normalizeParams(t)})}var QH=C("ZodCatch",(e,t)=>{zA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>sC(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function eZ(e,t){return new QH({type:"catch",innerType:e,catchValue:typeof t=="function"?t:j.constantCatch(t)})}var tZ=C("ZodPipe",(e,t)=>{jA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>iC(e,r,n,o),e.in=t.in,e.out=t.out});function _C(e,t){return new tZ({type:"pipe",in:e,out:t})}var rZ=C("ZodReadonly",(e,t)=>{BA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>aC(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function nZ(e){return new rZ({type:"readonly",innerType:e})}var oZ=C("ZodCustom",(e,t)=>{WA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,n,o)=>VE(e,r,n,o)});function sZ(e,t={}){return TE(oZ,e,t)}function iZ(e,t){return AE(e,t)}var PC=["affirms","denies","hedges"],OC=["date","period","duration","quantity","entity","boolean","ordinal","text"],qC=["event","state","cumulative"];Cn();function Ku(e){return ze(e)!==void 0}function L0(e){let t=/^\d{4}-\d\d-\d\d$/.test(e)?Date.parse(`${e}T00:00:00Z`):Number.NaN;return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)}function Gu(e){let t=e.trim().replaceAll("\\","/").split("/");if(t[0]===""||/^[a-z]:$/i.test(t[0]??""))return"needs a path below the folder that is checked";if(t.some(r=>/(?:^|[{,])\.\.(?:$|[},])/.test(r)))return"needs a path that stays in its folder, without `..`";if(aZ(e)>1e3)return"has too many alternatives in braces"}function aZ(e){let t=1,r=[];for(let n=0;n<e.length;n++){let o=r.at(-1);if(e[n]==="{"?(r.push({sum:0,product:t,start:n+1}),t=1):e[n]===","&&o?(o.sum+=t,t=1):e[n]==="}"&&o&&(r.pop(),t=o.product*(o.sum+t)*cZ(e.slice(o.start,n))),t>1e3)return t}return t}function cZ(e){let t=/^(-?\d+)\.\.(-?\d+)/.exec(e);return t?Math.abs(Number(t[2])-Number(t[1]))+1:1}var DC=["string","number","boolean"],te=e=>qt().regex(/\S/,"needs some text").meta({description:e,type:DC}),FC=e=>qt().regex(/^[1-9]\d{0,5}$/,"needs a whole number from 1").meta({description:e,type:["integer","string"],minimum:1,maximum:999999}),lZ=e=>Yu(["true","false"],"needs `true` or `false`").meta({description:e,type:["boolean","string"],enum:void 0,pattern:"^(?:true|false)$"}),Ju=(e,t)=>Yu(e,{error:()=>`needs to be ${Oe("or",e.map(r=>`\`${r}\``))}`}).meta({description:t}),Xu=e=>qt().refine(Ku,"needs a date such as 2020-10-29, 2020-10, or 2020").meta({description:e,type:["string","number"]}),uZ=dt({after:te("The fact, `subject/property`, that came before.").optional(),before:te("The fact, `subject/property`, that came later.").optional(),by:te("The time between the two, such as `8 months`.").optional()}).refine(e=>e.after!==void 0||e.before!==void 0,"needs `after` or `before`").meta({anyOf:[{required:["after"]},{required:["before"]}]}),LC=vs([te("What the words say, as data."),uZ],{error:()=>"needs a text, or `after` or `before` with `by`"}).meta({description:"What the words say, as data: a date, a number with its unit, a name, `true`, \u2026"}),zC=ma(qt(),te("The circumstance.")).meta({description:"The circumstances under which it holds: `as-of`, `mode`, `place`, `event`, \u2026"}),dZ=dt({source:te("The id of the source: its path below `sources/` without the extension."),quote:qt().regex(/[\p{L}\p{N}]/u,"needs at least one letter or digit").meta({description:"The words, verbatim. `\u2026` marks what is left out, `[T]he` a capital of yours.",type:DC}),prefix:te("The words right before the quote, where it stands more than once.").optional(),suffix:te("The words right after the quote, where it stands more than once.").optional(),phrase:te("The words of the quote that carry the value.").optional(),value:LC.optional(),scope:zC.optional(),"said-by":te("Who says it, where the outlet reports what somebody said: an entity, or any name.").optional(),stance:Ju(PC,"What the speaker does with the value: `affirms` it (the default), `denies`, or `hedges` it.").optional()}).meta({description:"One source's words for, or against, the claim."}),j0=dt({id:te("The name of the claim; no other claim has it."),claim:te("The statement, in plain words."),fact:te("The question it answers, `subject/property`. Claims with the same fact are compared.").optional(),value:LC.optional(),scope:zC.optional(),"min-independent":FC("How many newsrooms must support it.").optional(),evidence:qr(dZ).min(1,"needs at least one quote").meta({description:"The quotes that it rests on."})}).meta({description:"One curated statement, and the words it rests on."}),pa=dt({type:Ju(OC,"What kind of value it has. Without it the type follows from the value.").optional(),kind:Ju(qC,"How it behaves in time: an `event` does not change (the default), a `state` holds at its `as-of`, and what is `cumulative` can only grow.").optional(),scale:qr(te("One step.")).min(2,"needs at least two steps").meta({description:"The steps of an ordinal, weakest first."}).optional(),many:lZ("Whether several values hold side by side.").optional()}).meta({description:"How the values of a property compare."}),B0=dt({name:te("The name as it is shown.").optional(),aliases:qr(te("Another name.")).meta({description:"Other names of the same."}).optional(),"part-of":te("The entity it is a part of.").optional()}).meta({description:"Somebody or something that values and speakers name."}),W0=dt({finding:te("The fingerprint of the finding."),rule:te("The rule of the finding.").optional(),reason:te("Why it stays."),by:te("Who decided.").optional(),until:qt().refine(L0,"needs a day such as 2027-06-30").meta({description:"The last day on which it holds, such as 2027-06-30.",pattern:"^\\d{4}-\\d\\d-\\d\\d$"}).optional()}).meta({description:"A finding that an editor keeps on purpose."}),jC=dt({claims:qr(j0).meta({description:"Statements, and the words they rest on."}).optional(),properties:ma(qt(),pa).meta({description:"How values compare, by the fact's last segment."}).optional(),entities:ma(qt(),B0).meta({description:"People, places, and companies, by id."}).optional(),accepted:qr(W0).meta({description:"Findings that stay on purpose."}).optional()}).meta({title:"crossquote claims"}),fZ=vs([te("The newsroom that wrote it."),dt({newsroom:te("The newsroom that wrote it."),quote:te("The words of the text that show it, verbatim.").optional()})],{error:()=>"needs a newsroom, or `newsroom` with `quote`"}),mZ=vs([Xu("The date of publication."),dt({date:Xu("The date of publication."),quote:te("The words of the text that show it, verbatim.").optional()})],{error:()=>"needs a date such as 2020-10-29, 2020-10, or 2020, or `date` with `quote`"}),z0=e=>qt().regex(/^[\da-f]{64}$/,"needs 64 hexadecimal digits").meta({description:e}),NC=dt({sha256:z0("SHA-256 of that file's bytes.")}).meta({description:"The file that the text was taken from."}),BC=dt({outlet:te("Who published it."),origin:fZ.meta({description:"The newsroom that wrote it, where that is not the outlet."}).optional(),published:mZ.meta({description:"When it appeared. Leave it out where the text does not show it."}).optional(),title:te("Its headline.").optional(),byline:te("Who wrote it, as the page says.").optional(),url:te("Where it stands live.").optional(),archived:te("Where an archive keeps it.").optional(),retrieved:Xu("When it was captured.").optional(),language:te("Its language, such as `en`.").optional(),supersedes:te("The id of the same outlet's earlier version, which no longer counts.").optional(),sha256:z0("SHA-256 of the body's bytes.").optional(),original:NC.optional(),history:qr(dt({sha256:z0("SHA-256 of the body as it was."),original:NC.optional(),retrieved:Xu("When that text was captured.").optional()})).meta({description:"The texts that were here before a correction, the latest first."}).optional()}).meta({title:"crossquote source"}),IC=te("A glob below the root.").superRefine((e,t)=>{let r=Gu(e);r!==void 0&&t.addIssue({code:"custom",message:r})}),MC=vs([IC,qr(IC).min(1)],{error:()=>"needs a glob, or a list of globs"}),WC=dt({claims:MC.meta({description:"Where the claims are."}).optional(),sources:MC.meta({description:"Where the sources are."}).optional(),rules:ma(qt(),Ju(Hb,"How loud the rule is; `off` turns it off.")).meta({description:"Severities by rule."}).optional(),"min-independent":FC("How many newsrooms must support every fact.").optional()}).meta({title:"crossquote configuration"});function Nr(e,t){if(e?.kind==="mapping")return e.entries.find(r=>r.key.text===t)?.value}function dr(e,t){let r=Nr(e,t);return r?.kind==="scalar"?r:void 0}function Q(e,t){let r=dr(e,t);return r&&r.text.trim()!==""?r:void 0}function Ir(e,t){let r=Nr(e,t);return r?.kind==="sequence"?r.items:[]}function Mr(e,t){let r=Nr(e,t);return r?.kind==="mapping"?r.entries:[]}function Qu(e){return e.kind==="scalar"?e.text:e.kind==="sequence"?e.items.map(Qu):Object.fromEntries(e.entries.map(({key:t,value:r})=>[t.text,Qu(r)]))}function fr(e,t,r){let n=e.safeParse(Qu(t));if(n.success)return[];let o=n.error.issues.flatMap(s=>UC(s,t));return pZ(o,t,e).flatMap(s=>hZ(s,t,r,e))}function UC(e,t){if(e.code!=="invalid_union"||U0(t,e.path).node.kind!=="mapping")return[e];let r=e.errors.find(n=>n.every(o=>o.code!=="invalid_type"||o.path.length>0));return r?r.flatMap(n=>UC({...n,path:[...e.path,...n.path]},t)):[e]}function pZ(e,t,r){let n=new Set,o=new Set;for(let s of e){if(s.code!=="unrecognized_keys")continue;let i=ha(r,s.path);o.add(s.path.join("."));for(let a of s.keys)for(let c of zn(a,i))n.add([...s.path,c].join("."))}return e.filter(s=>{if(s.code==="custom"&&o.has(s.path.join(".")))return!1;let{missing:i,path:a}=U0(t,s.path);return i===void 0||!n.has([...a,i].join("."))})}function hZ(e,t,r,n){let{name:o,...s}=r,{node:i,missing:a,path:c}=U0(t,e.path),l=[...bZ(c),o].join(" of "),u=(f,m,p,h)=>({kind:"shape",...s,at:f,message:m,label:p,...h!==void 0&&{help:h}});if(e.code==="unrecognized_keys"){let f=ha(n,c);return e.keys.map(m=>{let p=i.kind==="mapping"?i.entries.find(y=>y.key.text===m):void 0,h=`use one of ${Oe("or",f.map(y=>`\`${y}\``))}`,g=`${l} has an unknown key \`${m}\``;return u(p?.key.span??i.span,g,"unknown key",Tr(m,f)??h)})}if(a!==void 0)return[u(xZ(i),`${l} has no \`${a}\``,"",`add \`${a}: \u2026\``)];let d=e.code==="invalid_value"&&i.kind==="scalar"?Tr(i.text,e.values.map(String)):void 0;return[u(i.span,`${l} ${gZ(e,i)}`,yZ(i),d)]}function gZ(e,t){let r={string:"needs a text",array:"needs a list, with `- ` before each entry",object:"needs entries of the form `key: value`",record:"needs entries of the form `key: value`"},n=e.code==="invalid_type"?r[e.expected]??e.message:e.message;return t.kind==="scalar"&&t.text.trim()===""?`is empty and ${n}`:n}function yZ(e){return e.kind==="mapping"?"these are entries":e.kind==="sequence"?"this is a list":e.text.trim()===""?"nothing is here":""}function bZ(e){let t=[];for(let[r,n]of e.entries())typeof n=="number"?t[t.length-1]=`${String(e[r-1])} ${n+1}`:t.push(`\`${String(n)}\``);return t.reverse()}function U0(e,t){let r=e;for(let[n,o]of t.entries()){let s=wZ(r,o);if(!s)return{node:r,missing:String(o),path:t.slice(0,n)};r=s}return{node:r,path:t}}function wZ(e,t){return e.kind==="mapping"?e.entries.find(r=>r.key.text===t)?.value:e.kind==="sequence"?e.items[Number(t)]:void 0}function xZ(e){return e.kind==="mapping"?e.entries[0]?.key.span??e.span:e.span}function ha(e,t){let{innerType:r,shape:n,element:o,valueType:s,options:i}=e._zod.def;if(r)return ha(r,t);if(i)return i.flatMap(u=>ha(u,t));let[a,...c]=t;if(a===void 0)return Object.keys(n??{});let l=n?.[String(a)]??o??s;return l?ha(l,c):[]}function HC(e,t){let{root:r,problem:n}=ar(e,t);if(!r)return{claims:[],properties:[],entities:[],acceptances:[],problems:n?[n]:[]};let o=Ir(r,"claims").map((s,i)=>SZ(s,i,n!==void 0));return n?{claims:o,properties:[],entities:[],acceptances:[],problems:[n]}:{claims:o,properties:Mr(r,"properties").map(({key:s,value:i})=>PZ(s,i)),entities:Mr(r,"entities").map(({key:s,value:i})=>OZ(s,i)),acceptances:Ir(r,"accepted").flatMap(qZ),problems:[...$Z(r,t),...us(r)]}}var vZ=["claims","properties","entities","accepted"];function $Z(e,t){let r="claims";if(e.kind==="scalar"&&e.text.trim()==="")return[];let n=fr(jC,kZ(e),{fileKind:r,name:`the claims file ${t}`});for(let[o,s]of Ir(e,"claims").entries()){let i=Q(s,"id")?.text,a=i===void 0?{fileKind:r,name:`claim ${o+1} of ${t}`}:{fileKind:r,name:`claim \`${i}\``,claim:i};n.push(...fr(j0,s,a))}for(let{key:o,value:s}of Mr(e,"properties"))n.push(...fr(pa,s,{fileKind:r,name:`property \`${o.text}\``}));for(let{key:o,value:s}of Mr(e,"entities"))n.push(...fr(B0,s,{fileKind:r,name:`entity \`${o.text}\``}));for(let o of Ir(e,"accepted")){let s=Q(o,"finding")?.text??"";n.push(...fr(W0,o,{fileKind:r,name:`accepted finding \`${s}\``}))}return n}function kZ(e){if(e.kind!=="mapping")return e;let t=vZ,r=e.entries.flatMap(({key:n,value:o})=>{if(!t.includes(n.text)||o.kind==="scalar")return o.kind==="scalar"&&o.text.trim()===""&&t.includes(n.text)?[]:[{key:n,value:o}];let s=o.kind==="sequence"?{...o,items:[]}:{...o,entries:[]};return[{key:n,value:s}]});return{...e,entries:r}}function SZ(e,t,r){let n=Q(e,"id"),o=Q(e,"claim"),s=Q(e,"fact"),i=n?.text??`(claim ${t+1})`,a=YC(e),c=Number(dr(e,"min-independent")?.text),l=VC(e),u=Ir(e,"evidence").flatMap(m=>_Z(m,l,a,r)),d=new Set(u.map(m=>m.quote.span.start)),f=H0(e).filter(m=>!d.has(m.span.start));return{id:i,at:n?.span??ZC(e),fact:s?.text.trim()??i,scope:l,...o&&{statement:o},...s&&{factAt:s},...a&&{value:a},...Number.isInteger(c)&&c>0&&{minIndependent:c},evidence:[...u,...f.map(m=>({quote:m,scope:l,stance:"affirms",damaged:!0}))]}}function ZC(e){return e.kind==="mapping"?e.entries[0]?.key.span??e.span:e.span}function H0(e){return e.kind==="sequence"?e.items.flatMap(H0):e.kind==="scalar"?[]:e.entries.flatMap(({key:t,value:r})=>t.text!=="quote"?H0(r):r.kind!=="scalar"?[{text:Z0(r),style:"plain",span:r.span}]:r.text.trim()===""?[]:[r])}function Z0(e){return e.kind==="scalar"?e.text:e.kind==="sequence"?e.items.map(Z0).join(", "):e.entries.map(({key:t,value:r})=>`${t.text}: ${Z0(r)}`).join(" ")}function _Z(e,t,r,n){let o=Nr(e,"quote")?.kind??"scalar",s=Q(e,"quote")??(e.kind==="mapping"&&o==="scalar"?TZ(e):void 0);if(!s)return[];let i=Q(e,"source"),a=Q(e,"prefix"),c=Q(e,"suffix"),l=Q(e,"phrase"),u=YC(e)??r,d=Q(e,"said-by");return[{quote:s,scope:CZ(t,VC(e)),stance:AZ(e),damaged:n||!i||!Je(s.text)||s.dropped!==void 0,...i&&{source:i},...a&&{prefix:a},...c&&{suffix:c},...l&&{phrase:l},...u&&{value:u},...d&&{saidBy:d}}]}function TZ(e){return{kind:"scalar",text:"",style:"plain",span:ZC(e)}}function AZ(e){let t=dr(e,"stance")?.text;return t==="denies"||t==="hedges"?t:"affirms"}var EZ=new Map;function VC(e){let t=Mr(e,"scope");return t.length===0?EZ:new Map(t.flatMap(({key:r,value:n})=>n.kind==="scalar"?[[r.text,n]]:[]))}function CZ(e,t){return t.size===0?e:new Map([...e,...t])}function YC(e){let t=Q(e,"value");if(t)return t;let r=Nr(e,"value");return r?.kind==="mapping"?RZ(r):void 0}function RZ(e){let t=Q(e,"after"),r=Q(e,"before"),n=Q(e,"by");if(!(!t&&!r))return{...t&&{after:t},...r&&{before:r},...n&&{by:n},span:e.span}}function PZ(e,t){let r=pa.shape.type.safeParse(dr(t,"type")?.text).data,n=pa.shape.kind.safeParse(dr(t,"kind")?.text).data;return{key:e,...r&&{type:r},kind:n??"event",scale:KC(t,"scale"),many:dr(t,"many")?.text==="true"}}function OZ(e,t){let r=Q(t,"name")?.text,n=Q(t,"part-of");return{key:e,...r!==void 0&&{name:r},aliases:KC(t,"aliases"),...n&&{partOf:n}}}function KC(e,t){return Ir(e,t).flatMap(r=>r.kind==="scalar"?[r.text]:[])}function qZ(e){let t=Q(e,"finding"),r=Q(e,"reason")?.text;if(!t||r===void 0)return[];let n=Q(e,"rule"),o=Q(e,"by")?.text,s=Q(e,"until");return[{finding:t,...n&&{rule:n},reason:r,...o!==void 0&&{by:o},...s&&{until:s}}]}Cn();function ed(e,t,r){let{root:n,problem:o}=ar(e,t);if(o)return{config:yr,problems:[o]};if(!n)return{config:yr,problems:[]};let s=[...fr(WC,n,{fileKind:"config",name:"the configuration"}),...MZ(n,r)],i=Number(dr(n,"min-independent")?.text);return{config:{claims:GC(n,"claims")??yr.claims,sources:GC(n,"sources")??yr.sources,rules:NZ(n),...Number.isInteger(i)&&i>0&&{minIndependent:i}},problems:s}}function GC(e,t){let r=dr(e,t),o=(r?[r.text]:Ir(e,t).flatMap(s=>s.kind==="scalar"?[s.text]:[])).filter(s=>s.trim()!==""&&Gu(s)===void 0);return o.length>0?o:void 0}function NZ(e){let t=new Map;for(let{key:r,value:n}of Mr(e,"rules")){let o=n.kind==="scalar"?n.text:"";IZ(o)&&t.set(r.text,o)}return t}function IZ(e){return e==="off"||e==="note"||e==="warning"||e==="error"}function MZ(e,t){return Mr(e,"rules").filter(({key:r})=>!t.includes(r.text)).map(({key:r})=>({kind:"shape",fileKind:"config",at:r.span,message:`the configuration names an unknown rule \`${r.text}\``,label:"unknown rule",help:Tr(r.text,t)??"the rules are listed in the README"}))}var DZ=/^\uFEFF?---[ \t]*(?:\r\n|\n)/,FZ=/^---[ \t]*(?:\r\n|\n|$)/m;function XC(e,t,r,n,o){let s=LZ(e);if(typeof s=="string")return{problems:[zZ(s,e,r,n)]};let{root:i,problem:a}=ar(e.slice(s.start,s.end),r,s.start);if(a)return{problems:[a]};let c={fileKind:"source",name:`source \`${n}\``,source:n},l=i??{kind:"mapping",entries:[],span:{file:r,start:0,end:s.start}},u=[...fr(BC,l,c),...us(l)],d={file:r,start:s.bodyStart,end:e.length},f=Q(l,"outlet")?.text??n,m=JC(l,"origin","newsroom"),p=JC(l,"published","date"),h=Q(l,"title")?.text,g=Q(l,"url")?.text,y=Q(l,"archived")?.text,w=Q(l,"supersedes"),k=Q(l,"sha256"),R=Q(Nr(l,"original"),"sha256")?.text;return{problems:u,source:{id:n,file:r,outlet:f,newsroom:m?.value.text??f,...m&&{origin:m},...p&&Ku(p.value.text)&&{published:p},...h!==void 0&&{title:h},...g!==void 0&&{url:g},...y!==void 0&&{archived:y},...w&&{supersedes:w},...k&&{pinned:k},...R!==void 0&&{original:R},sha256:o(jZ(e,t,d.start)),body:d}}}function JC(e,t,r){let n=Q(e,t);if(n)return{value:n};let o=Nr(e,t),s=Q(o,r),i=Q(o,"quote");return s&&{value:s,...i&&{quote:i}}}function LZ(e){let t=DZ.exec(e);if(!t)return"missing";let r=t[0].length,n=FZ.exec(e.slice(r));return n?{start:r,end:r+n.index,bodyStart:r+n.index+n[0].length}:"unclosed"}function zZ(e,t,r,n){let o=/^\uFEFF?([^\r\n]*)/.exec(t)?.[0].length??0,s={kind:"shape",fileKind:"source",source:n,at:{file:r,start:0,end:o}},i=[`where its text begins is not known, so no quote of \`${n}\` was checked`];return e==="unclosed"?{...s,message:`the front matter of source \`${n}\` has no end`,label:"begins here",notes:i,help:"close it with a line `---` before the text"}:{...s,message:`source \`${n}\` has no front matter`,label:"the text begins at once",notes:i,help:"begin the file with the lines `---`, `outlet: \u2026`, and `---`"}}function jZ(e,t,r){return t.subarray(new TextEncoder().encode(e.slice(0,r)).length)}function BZ(e){let t=/^[^*?{}[\]()!+@]*/.exec(e.replace(/^\.\//,""))?.[0]??"";return t.slice(0,t.lastIndexOf("/")+1)}function QC(e,t){let n=t.map(BZ).filter(o=>e.startsWith(o)).reduce((o,s)=>s.length>o.length?s:o,"");return e.slice(n.length).replace(/\.[^./]+$/,"")}var WZ={claims:"the claims file",source:"the source file",config:"the configuration file"};function tR(e,t,r,n=ur){let o=[...e].sort((h,g)=>h.path<g.path?-1:1),s=new Map,i=[];for(let h of o){let g=UZ(h);typeof g=="string"?s.set(h.path,g):i.push(g.problem)}let a=VZ(o,s,r,i),c=YZ(o,s,t,a,i),l=new Set(o.filter(({kind:h,path:g})=>h==="claims"&&!s.has(g)).map(({path:h})=>h)),u=[],d=new Map,f=new Map,m=[],p=rR(o,s,"claims");for(let[h,{path:g,text:y}]of p.entries()){n({phase:"reading claims files",done:h,total:p.length});let w=HC(y,g);i.push(...w.problems),w.problems.some(({kind:k})=>k==="yaml")&&l.add(g),u.push(...w.claims),m.push(...w.acceptances);for(let k of w.properties)eR(d,k,"property",i);for(let k of w.entities)eR(f,k,"entity",i)}return{texts:s,...c,unreadClaims:l,claims:u,properties:d,entities:f,acceptances:m,config:a,problems:i}}function UZ(e){let t=(n,o,s)=>({problem:{kind:"shape",fileKind:e.kind,at:{file:e.path,start:0,end:0},message:n,label:o,notes:[`nothing in ${e.path} was checked`],help:s}}),r=`${WZ[e.kind]} ${e.path}`;if("unreadable"in e)return t(`${r} could not be read: ${e.unreadable}`,"","check that the file is there and may be read");try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e.bytes)}catch{let n=HZ(e.bytes);return t(`${r} is not UTF-8: byte ${n} begins no character`,"","save the file as UTF-8")}}function HZ(e){let t=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e),r=0;for(let n of t){let o=new TextEncoder().encode(n).length;if(n==="\uFFFD"&&!ZZ(e,r))return r+1;r+=o}return r+1}function ZZ(e,t){return e[t]===239&&e[t+1]===191&&e[t+2]===189}function rR(e,t,r){return e.flatMap(n=>{let o=t.get(n.path);return n.kind===r&&o!==void 0?[{path:n.path,text:o,file:n}]:[]})}function VZ(e,t,r,n){for(let{path:o,text:s}of rR(e,t,"config")){let i=ed(s,o,r);return n.push(...i.problems),i.config}return yr}function YZ(e,t,r,n,o){let s=new Map,i=new Map,a=new Set;for(let c of e){if(c.kind!=="source")continue;let l=QC(c.path,n.sources),u=i.get(l);if(u!==void 0){o.push(KZ(l,c.path,u)),s.delete(l),a.add(l);continue}i.set(l,c.path);let d=t.get(c.path),f=d===void 0||!("bytes"in c)?void 0:XC(d,c.bytes,c.path,l,r);o.push(...f?.problems??[]),f?.source?s.set(l,f.source):a.add(l)}return{sources:s,unreadable:a}}function KZ(e,t,r){return{kind:"shape",fileKind:"source",source:e,at:{file:t,start:0,end:0},message:`two files have the source id \`${e}\``,label:"this one",related:[{at:{file:r,start:0,end:0},text:"and this one"}],notes:["the id of a source is its path without the extension",`no quote of \`${e}\` was checked`],help:"rename one of them"}}function eR(e,t,r,n){let o=t.key.text,s=e.get(o);if(!s){e.set(o,t);return}n.push({kind:"shape",fileKind:"claims",at:t.key.span,message:`${r} \`${o}\` is declared twice`,label:"again here",related:[{at:s.key.span,text:"first here"}],notes:["only the first declaration counts"],help:"keep one of them"})}function td(e,t,r={},n=ur){let o=hu.map(({id:s})=>s);return T2(tR(e,t,o,n),r,n)}function nR(e,t,r,n){let o=(t.readings??[]).map(a=>GZ(a,r)).sort(),s=!t.readings||t.readings.some(({claim:a})=>a.factAt),i=JSON.stringify([e,(s?t.fact:void 0)??null,o,t.subject??[]]);return`f${n(i).slice(0,12)}`}function GZ({claim:e,evidence:t},r){let n=kr(r,e.fact,t.value);return JSON.stringify([t.source?.text??null,n?Ro(n):t.value?Qs(t.value):null,[...t.scope].map(([o,s])=>[o,s.text]).sort(),t.saidBy?.text??null,t.stance,K(t.quote.text).trim()])}function iR(e,t,r,n=ur){let o=Qi.flatMap((u,d)=>(n({phase:"applying rules",done:d,total:Qi.length}),oR(u,()=>u.check(e),e,r)));n({phase:"putting the report together"});let s=JZ(o),i=e.acceptances.map(u=>XZ(u,s,t)),a=new Set(i.filter(({state:u})=>u==="used").flatMap(({acceptance:u})=>aR(u,s))),c=o.map(u=>a.has(u)?{...u,status:"accepted"}:u),l=Lh.flatMap(u=>oR(u,()=>u.checkLedger(i,e),e,r));return{findings:[...c,...l].sort(QZ),ledger:i}}function oR(e,t,r,n){let o=r.config.rules.get(e.id)??e.severity;return o==="off"?[]:Array.from(t(),s=>({...s,rule:e.id,severity:s.hedged&&o==="error"?"warning":o,status:"open",fingerprint:nR(e.id,s,r,n)}))}function JZ(e){let t=new Map;for(let r of e){let n=t.get(r.fingerprint);n?n.push(r):t.set(r.fingerprint,[r])}return t}function XZ(e,t,r){if(aR(e,t).length>0)return{acceptance:e,state:e.until&&e.until.text<r?"expired":"used"};if(Qi.some(({id:o,needsBase:s})=>s&&o===e.rule?.text))return{acceptance:e,state:"past"};let[n]=t.get(e.finding.text)??[];return{acceptance:e,state:"stale",...n&&{otherRule:n.rule}}}function aR({finding:e,rule:t},r){return(r.get(e.text)??[]).filter(n=>!t||t.text===n.rule)}function QZ(e,t){let[r,n]=[e.primary.at,t.primary.at];return r.file!==n.file?r.file<n.file?-1:1:r.start-n.start||r.end-n.end||sR(e.rule,t.rule)||sR(e.message,t.message)}function sR(e,t){return e<t?-1:e>t?1:0}Rc();function dR(e,t,r,n){let o=e7(e,t,r,n);return o!=="conflict"?o:t7(e,t,r,n)??s7(e,t,o7(e,t,r,n),r)}function e7(e,t,r,n){if(!e.value||!t.value){if(e.shown===t.shown)return;let s=[e,t].find(({value:i,evidence:a})=>!i&&a.value&&"text"in a.value);return s?{decision:"undecided",because:()=>`${s.shown} is no ${r?.type??"value"}`}:{decision:"compatible",because:()=>"a value that refers to another fact is held against the timeline"}}let o=Qr(e.value,t.value,n.isPartOf);if(e.denies&&t.denies)return o==="agrees"?void 0:{decision:"compatible",because:()=>"both are denials"};if(e.denies||t.denies){let[s,i]=e.denies?[e.value,t.value]:[t.value,e.value];return o==="undecided"||o==="incomparable"?cR(o,e.value,t.value):Vw(i,s,n.isPartOf)?"conflict":{decision:"compatible",because:()=>"what is denied is not what the other says"}}if(o!=="agrees")return o!=="contradicts"?cR(o,e.value,t.value):r?.many===!0?{decision:"side-by-side",because:()=>"several values of this fact hold side by side"}:"conflict"}function cR(e,t,r){if(e==="refines"){let n=t.type==="ordinal"?"one is a step weaker than the other":"both can be true: one is more exact than the other";return{decision:"refines",because:()=>n}}return e==="incomparable"?{decision:"incomparable",because:()=>`${t.shown} and ${r.shown} are values of different kinds`}:{decision:"undecided",because:()=>t.type==="text"||r.type==="text"?"texts are not compared":"the two count different things"}}function t7(e,t,r,n){let o=[];for(let[i,a]of e.circumstances){let c=t.circumstances.get(i);c&&fR(a,c,n)==="differ"&&o.push(`${i}: ${a.name}, ${c.name}`)}if(o.length>0)return{decision:"different-scope",because:()=>o.join("; ")};if(!e.asOf||!t.asOf)return;let s=V0(e.asOf,t.asOf);if(r?.kind==="state"&&s)return{decision:"changed",because:()=>"a state at two different times"};if(r?.kind==="cumulative"&&s)return r7(e,t,e.asOf.max<t.asOf.min)}function r7(e,t,r){let[n,o]=r?[ga(e),ga(t)]:[ga(t),ga(e)];if(!(n===void 0||o===void 0)){if(e.denies||t.denies)return{decision:"changed",because:()=>"a figure at two different times"};if(!(o.min<n.min||o.max<n.max))return{decision:"grown",because:()=>"a later figure may only be larger, and it is"}}}function ga({value:e}){return e?.type==="ordinal"?{min:e.step,max:e.step}:e&&"max"in e?e:void 0}function fR(e,t,{isPartOf:r}){return e.name===t.name?"same":r(e.name,t.name)||r(t.name,e.name)?"open":!e.days||!t.days||V0(e.days,t.days)?"differ":e.days.min===t.days.min&&e.days.max===t.days.max?"same":"open"}function V0(e,t){return e.max<t.min||t.max<e.min}var n7={missing:[],wider:[]};function o7(e,t,r,n){let o=r?.kind==="state"||r?.kind==="cumulative";if(!o&&e.circumstances.size===0&&t.circumstances.size===0)return n7;let s=[...new Set([...e.circumstances.keys(),...t.circumstances.keys()])],i=s.filter(c=>e.circumstances.has(c)!==t.circumstances.has(c));o&&e.asOf===void 0!=(t.asOf===void 0)&&i.push("as-of");let a=s.filter(c=>{let[l,u]=[e.circumstances.get(c),t.circumstances.get(c)];return l&&u&&fR(l,u,n)==="open"});return{missing:i.sort(),wider:a}}function s7(e,t,{missing:r,wider:n},o){if(e.speaker!==t.speaker)return{decision:e.speaker!==void 0&&t.speaker!==void 0?"parties-disagree":"disputed",because:()=>`${uR(e)}; ${uR(t)}`};if(r.length+n.length>0)return{decision:"contradiction-unless-scoped",because:()=>[...r.length>0?[`only one side gives ${lR(r)}`]:[],...n.length>0?[`one side gives ${lR(n)} more exactly`]:[]].join("; ")};let s=e.source.outlet===t.source.outlet,i=e.speaker===void 0;return{decision:s?"self-contradiction":i?"contradiction":"misreported-position",because:()=>i7(e,t,s,i)+a7(e,t,o)}}function lR(e){return e.map(t=>`\`${t}\``).join(", ")}function i7(e,t,r,n){let[o,s]=[e.source.outlet,t.source.outlet],i=[e,t].filter(({hedges:c})=>c).map(({source:c})=>`; ${c.outlet} hedges`);return`${r?`${o} ${n?"says":"reports"} both`:n?`${o} and ${s} cannot both be right`:`${o} and ${s} report ${mR(e)} differently`}${i.join("")}`}function a7(e,t,r){return r?.kind==="cumulative"&&ga(e)!==void 0&&e.asOf&&t.asOf&&V0(e.asOf,t.asOf)?"; the figure may only grow, and the later one is smaller":""}function uR(e){let t=e.speaker===void 0?e.source.outlet:mR(e);return e.denies?`${t} denies ${e.shown.replace(/^not /,"")}`:`${t} says ${e.shown}`}function mR({speakerName:e,speaker:t}){return e??t??""}function pR(e){let t=Ao(e);return[...Lw(e,t)].sort(([r],[n])=>r<n?-1:1).map(([r,n])=>{let o=Gf(e,r);return{name:r,property:o,readings:n,...l7(c7(n,o),o,t)}})}function c7(e,t){let r=t?.kind==="state"||t?.kind==="cumulative",n=new Map;for(let o of e){let{value:s,circumstances:i,asOf:a,speaker:c,denies:l,hedges:u,source:d}=o,f=JSON.stringify([s?Ro(s):o.shown,s!==void 0,[...i],r?a:null,c??null,l,u,d.outlet]),m=n.get(f);m?m.push(o):n.set(f,[o])}return[...n.values()].map(o=>({readings:o}))}var Y0=1e3;function l7(e,t,r){let n=new Map,o=new Set,s=0;for(let[a,c]of e.entries())for(let l=a+1;l<e.length;l++){let u=e[l],d=dR(c.readings[0],u.readings[0],t,r);if(!d)continue;s++,Cc.has(d.decision)&&o.add(c).add(u);let f=c.readings[0].hedges||u.readings[0].hedges,m=u7(d.decision,f),p=n.get(m)??[];n.set(m,p),p.length<Y0&&p.push({a:c,b:u,decision:d.decision,because:d.because(),hedged:f})}return{pairs:[...n].sort(([a],[c])=>a-c).flatMap(([,a])=>a).slice(0,Y0),omitted:Math.max(0,s-Y0),conflicting:e.filter(a=>o.has(a))}}function u7(e,t){let r=Uw.indexOf(e);return t&&Xr.includes(e)?r+Xr.length:r<Xr.length?r:r+Xr.length}var d7=12,f7=200,hR=400;function gR(e,t){let r=new Map;for(let o of t.flatMap(({readings:s})=>s)){if(o.source.published||o.value?.type!=="date"||!m7(o))continue;let s=r.get(o.source.id)??[];(r.size<f7||s.length>0)&&r.set(o.source.id,s),s.length<d7&&s.push(o)}let n=new Map;for(let[o,s]of r){let i=s.reduce((a,c)=>p7(a,h7(e,c)),{min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY});i&&Number.isFinite(i.min)&&Number.isFinite(i.max)&&n.set(o,i)}return n}function m7({evidence:e}){let t=iu(K((e.phrase??e.quote).text),void 0);return t.length>0&&t.every(({readings:r})=>r.length===0)}function p7(e,t){if(!e||!t)return e;let r={min:Math.max(e.min,t.min),max:Math.min(e.max,t.max)};return r.min<=r.max?r:void 0}function h7(e,{evidence:t,source:r,value:n}){if(n?.type!=="date"||n.max-n.min>366)return;let o=(t.phrase??t.quote).text,s=tc(e,r,t),i=c2(o,s),a=h=>i(n,{min:h,max:h}),c=Array.from({length:n.max-n.min+17},(h,g)=>n.min-8+g),l=Array.from({length:Math.ceil(hR/8)},(h,g)=>n.max+16+8*g),u=[...c,...l].filter(a),[d,f]=[u[0],u.at(-1)];if(d===void 0||f===void 0||f>=n.max+hR)return;let m=f;for(;m<f+8&&a(m+1);)m++;let p=d;for(;p>d-8&&a(p-1);)p--;return{min:p,max:m}}function ya(e,t,r){let{today:n,digest:o,onProgress:s=ur}=t;s({phase:"comparing readings"});let i=pR(e),a={...e,...r&&{base:r},facts:i,timeline:jw(i),inferredDates:gR(e,i)};return{corpus:a,verdict:iR(a,n,o,s)}}function yR(e,t){return g7(e,td(e,t.digest,{},t.onProgress),t)}function g7(e,t,r){let{head:n,base:o}=b7(e,t,r);return y7(n,r,o)}function y7(e,t,r){let{tool:n,failOn:o="error",maxWarnings:s,allowEmpty:i=!1}=t,a={failOn:o,allowEmpty:i,...s!==void 0&&{maxWarnings:s}};return rx(e,r,n,hu,c=>({conclusion:k1(c,a),failing:Rf(c,a)}))}function b7(e,t,r){let{base:n}=r;if(!n)return{head:ya(t,r)};if("missing"in n)return{head:ya(t,r),base:n};let{ref:o,commit:s}=n,i=w7(e,n.files),a=ya(i?t:td(n.files,r.digest,{},r.onProgress),r);return{head:i?a:ya(t,r,v7(o,a.corpus)),base:{ref:o,commit:s,...a}}}function w7(e,t){let r=new Map(t.map(n=>[n.path,n]));return e.length===t.length&&e.every(n=>x7(n,r.get(n.path)))}function x7(e,t){if(!t||e.kind!==t.kind||!("bytes"in e)||!("bytes"in t))return!1;let{bytes:r}=t;return e.bytes.length===r.length&&e.bytes.every((n,o)=>n===r[o])}function v7(e,{sources:t,texts:r}){let n=[...t.values()].map(({id:o,file:s,body:i})=>[o,(r.get(s)??"").slice(i.start,i.end)]);return{ref:e,bodies:new Map(n)}}G0();import{resolve as KG}from"node:path";import*as k7 from"node:fs";var wn=k7,Dr=class extends Error{};var ie=class extends Error{};function Fr(e){let t=e.code??"";return{ENOENT:"it is not there",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a folder",ENOTDIR:"a part of its path is not a folder",ELOOP:"its links lead in a circle",ENOSPC:"the disk is full",EDQUOT:"the quota of the disk is used up",EFBIG:"it is larger than files may be here",EROFS:"the disk is read-only"}[t]??(t||String(e.message??e))}import{resolve as S7,sep as wR}from"node:path";var _7=256*1024*1024;function ba(e,t=wn){if(!t.existsSync(e)||!t.statSync(e).isDirectory())throw new ie(`${e} is not a folder`)}function J0(e,t=wn){return ba(e,t),{path:e,real:t.realpathSync(e),disk:t}}function $s({path:e,real:t,disk:r},n,o,s){try{let i=s??r.realpathSync(S7(e,n));return T7(t,i)?{path:n,kind:o,...X0(i,r)}:{path:n,kind:o,unreadable:"it leads out of the folder that is checked"}}catch(i){if(i instanceof Dr)throw i;return{path:n,kind:o,unreadable:Fr(i)}}}function X0(e,t){try{let r=t.statSync(e);return r.isDirectory()?{unreadable:"it is a folder"}:r.isFile()?r.size>_7?{unreadable:"it is larger than 256 MiB"}:{bytes:t.readFileSync(e)}:{unreadable:"it is no ordinary file"}}catch(r){if(r instanceof Dr)throw r;return{unreadable:Fr(r)}}}function T7(e,t){return t.startsWith(e.endsWith(wR)?e:e+wR)}Cn();import{relative as WG,resolve as Ly,sep as UG}from"node:path";var pq=po(dq(),1);import{basename as FG,dirname as LG,join as zG,resolve as Dy}from"node:path";function Fy(e,{claims:t,sources:r}){let n=fq(e,t),o=[...fq(e,r)].filter(([s])=>!n.has(s));return e.disk.prepare?.([...n.keys(),...o.map(([s])=>s)].map(s=>Dy(e.path,s))),[...[...n].map(([s,i])=>$s(e,s,"claims",i)),...o.map(([s,i])=>$s(e,s,"source",i))]}function hq(e,t){return t!==void 0||wn.existsSync(Dy(e,"crossquote.yaml"))}function fq({path:e,disk:t},r){try{let o=pq.default.sync([...r],{cwd:e,onlyFiles:!1,objectMode:!0,unique:!0,fs:t}).filter(({dirent:c})=>!c.isDirectory()).map(({path:c})=>c).sort(),s=new Set,i=new Map,a=new Map;for(let c of o){let{target:l,identity:u,isLink:d}=jG(Dy(e,c),i,t);s.has(u)||d&&l!==void 0&&t.statSync(l).isDirectory()||(s.add(u),a.set(c,l))}return a}catch(n){throw new ie(`cannot list ${r.join(", ")} below ${e}: ${Fr(n)}`)}}function jG(e,t,r){let n=LG(e);t.has(n)||t.set(n,mq(n,r));let o=zG(t.get(n)??n,FG(e));if(!BG(o,r))return{target:o,identity:o,isLink:!1};let s=mq(o,r);return s===void 0?{identity:o,isLink:!0}:{target:s,identity:s,isLink:!0}}function BG(e,t){try{return t.lstatSync(e).isSymbolicLink()}catch{return!1}}function mq(e,t){try{return t.realpathSync(e)}catch{return}}function gq(e,t){let r=J0(e);return bq(r,HG(r,t))}function yq(e,t,r){if(!r.existsSync(e))return t?[t]:[];let n=J0(e,r),o=t?.path??"crossquote.yaml";return bq(n,r.existsSync(Ly(e,o))?$s(n,o,"config"):t)}function bq(e,t){if(!t)return Fy(e,yr);let r="bytes"in t?new TextDecoder().decode(t.bytes):"";return[t,...Fy(e,ed(r,t.path,[]).config)]}function HG(e,t){let r=e.path;if(t===void 0)return hq(r)?$s(e,"crossquote.yaml","config"):void 0;let n=[Ly(t),Ly(r,t)].find(s=>wn.existsSync(s));if(n===void 0)throw new ie(`there is no configuration file ${t}`);let o=X0(n,wn);if("unreadable"in o)throw new ie(`cannot read the configuration file ${t}: ${o.unreadable}`);return{path:WG(r,n).split(UG).join("/"),kind:"config",...o}}import{relative as zy,resolve as wq,sep as xq}from"node:path";var ZG=40;function vq(e,t,r){let n=VG(e,t),o=YG(e,n),s=(u,d="ENOENT")=>Object.assign(new Error(`${d}: ${u}`),{code:d});function i(u,d){let f=zy(r,u).split(xq).filter(Boolean),m="";for(let p=0;f.length>0;){let[h="",...g]=f;if(h==="..")throw s(u);let y=m===""?h:`${m}/${h}`,w=n.get(y);if(!w)throw s(u);if(f=g,w.kind!=="link"||f.length===0&&!d){m=y;continue}if(++p>ZG)throw s(u,"ELOOP");let k=wq(r,m,o.get(w.object)?.toString()??"");f=[...zy(r,k).split(xq).filter(Boolean),...f],m=""}return m}let a=(u,d)=>n.get(i(u,d)),c=(u,d="")=>({name:d,isFile:()=>u.kind==="file",isDirectory:()=>u.kind==="folder",isSymbolicLink:()=>u.kind==="link",isBlockDevice:()=>!1,isCharacterDevice:()=>!1,isFIFO:()=>!1,isSocket:()=>!1}),l={existsSync(u){try{return a(u,!0)!==void 0}catch{return!1}},statSync:u=>c(a(u,!0)),lstatSync:u=>c(a(u,!1)),readdirSync(u){let d=i(u,!0),{kind:f,names:m}=n.get(d);if(f!=="folder")throw s(u,"ENOTDIR");return m.map(p=>c(n.get(d===""?p:`${d}/${p}`),p))},realpathSync:u=>wq(r,i(u,!0)),readFileSync(u){let{kind:d,object:f}=a(u,!0);if(d!=="file")throw s(u,"EISDIR");let m=o.get(f)??e.readObjects([f])[0];if(!m)throw new Dr(zy(r,u));return m},prepare(u){let f=u.flatMap(m=>l.existsSync(m)?[a(m,!0)]:[]).filter(({kind:m,object:p})=>m==="file"&&!o.has(p));$q(e,o,[...new Set(f.map(({object:m})=>m))])}};return l}function VG(e,t){let r=new Map([["",{kind:"folder",object:"",names:[]}]]),n=e.run(["ls-tree","-r","-t","-z","--full-tree",t]).toString();for(let o of n.split("\0").filter(Boolean)){let s=o.indexOf("	"),i=o.slice(s+1),[a,c,l=""]=o.slice(0,s).split(" ");if(c==="commit")continue;r.set(i,{kind:c==="tree"?"folder":a==="120000"?"link":"file",object:l,names:[]});let u=i.lastIndexOf("/");r.get(i.slice(0,Math.max(u,0)))?.names.push(i.slice(u+1))}return r}function YG(e,t){let r=new Map,n=[...t.values()].filter(({kind:o})=>o==="link");return $q(e,r,[...new Set(n.map(({object:o})=>o))]),r}function $q(e,t,r){if(r.length!==0)for(let[n,o]of e.readObjects(r).entries())o&&t.set(r[n],o)}var _a=class extends ie{};function kq(e,t){ba(e);let r=new br(e);try{r.locate()}catch(s){throw s instanceof Et?new ie(`a revision needs a git repository: ${s.message}`):s}let n=r.findCommit(t);if(n!==void 0)return{ref:t,commit:n};let o=r.isShallow()?": this clone is shallow, fetch the history first (git fetch --unshallow)":"";throw new ie(`there is no revision "${t}"${o}`)}function Sq(e,{ref:t,commit:r},n,o){let s=new br(e);try{let{top:i,below:a}=s.locate(),c=o?n.find(({kind:l})=>l==="config"):void 0;return{ref:t,commit:r,files:yq(KG(i,a),c,vq(s,r,i))}}catch(i){throw i instanceof Dr||i instanceof Et?new _a(`the files of "${t}" are not all in this clone (${i.message}): fetch them first`):i}}function Rd({root:e,config:t,base:r,...n}){let o=gq(GG(e),t),s=r&&"commit"in r?Sq(e,r,o,t!==void 0):r;return yR(o,{...n,digest:K0,tool:{name:"crossquote",version:C1},...s&&{base:s}})}function _q(){return new Date().toISOString().slice(0,10)}function Tq(e,t){if(t==="error"||t==="warning"||t==="never")return t;throw new ie(`${e} needs error, warning, or never, not "${t}"`)}function Aq(e,t){if(t===void 0||t==="")return{};if(!/^\d{1,9}$/.test(t))throw new ie(`${e} needs a whole number, not "${t}"`);return{maxWarnings:Number(t)}}function Eq(e,{name:t,payload:r}){if(!["pull_request","push","merge_group"].includes(t))return;let n=new br(e);try{n.locate()}catch(s){if(s instanceof Et)return{missing:`git shows no history here: ${XG(s.message)}`};throw s}if(t==="pull_request")return JG(n,r);if(t==="merge_group"){let s=Rs(r,"merge_group","base_ref").replace(/^refs\/heads\//,"");return Pd(n,s,Rs(r,"merge_group","base_sha"))}let o=Rs(r,"before");return/^0*$/.test(o)?{missing:"this is the first push of its branch"}:Pd(n,o.slice(0,7),o)}function JG(e,t){let r=Rs(t,"pull_request","base","ref"),n=Rs(t,"pull_request","base","sha"),[o,s]=e.findParents("HEAD");if(o!==void 0&&s===Rs(t,"pull_request","head","sha"))return Pd(e,r,o);let i=e.findCommit(n)&&e.ask(["merge-base",n,"HEAD"]);return Pd(e,r,i??"")}function Pd(e,t,r){let n=e.findCommit(r);return n===void 0?jy(t):{ref:t,commit:n}}function jy(e){return{missing:`the history of this clone does not go back to ${e||"the base"}; with \`fetch-depth: 0\` in the checkout only what is new counts`}}function XG(e){return e.replace(/(?: at)? '[^']*'/g,"")}function Rs(e,...t){let r=t.reduce((n,o)=>typeof n=="object"&&n!==null?n[o]:void 0,e);return typeof r=="string"?r:""}var pI={pretty:async()=>{let{renderPretty:e}=await Promise.resolve().then(()=>(Xa(),$1));return(t,r)=>[e(t,r)]},github:async()=>{let{renderGithub:e}=await Promise.resolve().then(()=>(df(),qb));return(t,{folder:r})=>[e(t,r)]},json:async()=>(await Promise.resolve().then(()=>(Iq(),Nq))).renderJsonInPieces,markdown:async()=>{let{renderMarkdown:e}=await Promise.resolve().then(()=>(bf(),Yb));return t=>[e(t)]},sarif:async()=>{let{renderSarif:e}=await Promise.resolve().then(()=>(Bq(),jq));return t=>[e(t)]},junit:async()=>{let{renderJunit:e}=await Promise.resolve().then(()=>(Vq(),Zq));return t=>[e(t)]},html:async()=>{let[{renderHtml:e},{digest:t}]=await Promise.all([Promise.resolve().then(()=>(mI(),fI)),Promise.resolve().then(()=>(G0(),bR))]);return r=>[e(r,t)]}},pQ="partial",hI=Object.keys(pI),Ixe=[...hI,pQ];function gI(e,t=hI){let[r="",...n]=e.split("=");if(!t.includes(r)){let s=zn(r,t)[0];throw new ie(`unknown format "${r}": ${s?`did you mean ${s}?`:`it can be ${Oe("or",t)}`}`)}if(n.length===0)return{format:r};let o=n.join("=");if(o==="")throw new ie(`format "${r}=" names no file`);return{format:r,file:o}}async function yI(e,t,r){let n=await pI[t]?.();if(!n)throw new Error(`no renderer for ${t}`);return n(e,r)}uf();var An={tell(e){process.stdout.write(`${ja(e)}
`)},command(e){process.stdout.write(`${Ls(e)}
`)}};import{randomUUID as hQ}from"node:crypto";import{chmodSync as gQ,closeSync as yQ,existsSync as bI,linkSync as bQ,mkdirSync as wQ,openSync as xQ,readdirSync as vQ,renameSync as wI,rmSync as tf,statSync as vI,writeFileSync as $Q}from"node:fs";import{dirname as kQ,join as $I,resolve as SQ}from"node:path";var rf=class{file;path;draft;open;constructor(t){this.file=t,this.path=SQ(t);let r=kQ(this.path);this.draft=$I(r,`.crossquote-${process.pid}-${hQ()}.tmp`),this.attempt(()=>{wQ(r,{recursive:!0}),AQ(r),this.open=xQ(this.draft,"wx")})}add(t){this.attempt(()=>$Q(this.open??-1,t))}replace(){this.attempt(()=>{this.close(),bI(this.path)&&gQ(this.draft,vI(this.path).mode),wI(this.draft,this.path)})}placeNew(){return this.attempt(()=>{this.close();try{bQ(this.draft,this.path),tf(this.draft)}catch(t){if(t.code==="EEXIST")return tf(this.draft),!1;wI(this.draft,this.path)}return!0})}drop(){this.close(),bI(this.draft)&&tf(this.draft)}close(){let{open:t}=this;this.open=void 0,t!==void 0&&yQ(t)}attempt(t){try{return t()}catch(r){throw this.drop(),new ie(`cannot write ${this.file}: ${Fr(r)}`)}}},_Q=/^\.crossquote-(\d+)-[\da-f-]{36}\.tmp$/;var xI=new Set,TQ=6e4;function AQ(e){if(!xI.has(e)){xI.add(e);for(let t of vQ(e)){let r=Number(_Q.exec(t)?.[1]);if(Number.isNaN(r)||EQ(r))continue;let n=$I(e,t);try{Date.now()-vI(n).mtimeMs>TQ&&tf(n,{force:!0})}catch{}}}}function EQ(e){if(e===process.pid)return!1;try{return process.kill(e,0),!0}catch(t){return t.code==="EPERM"}}function kI(e,t){CQ(new rf(e),t).replace()}function CQ(e,t){try{for(let r of t)e.add(r);return e}catch(r){throw e.drop(),r}}var OQ=2,_I=120;async function qQ(){let e;try{e=await NQ()}catch(t){let r=t instanceof ie?t.message:`a fault of crossquote itself, please report it: ${String(t)}`;An.command({name:"error",properties:{title:"crossquote could not run"},message:r}),e={conclusion:"could-not-run","exit-code":OQ}}jQ(e),process.exitCode=Number(e["exit-code"])}async function NQ(){let e=process.env.GITHUB_WORKSPACE||process.cwd(),t=ub(e,mo("root")),r=MQ(mo("formats")).map(c=>({...c,file:ub(e,c.file)})),n=mo("config"),o=SI("annotations"),s=SI("summary"),i=IQ({root:t,config:n===""?void 0:n,today:_q(),failOn:Tq("fail-on",mo("fail-on")),...Aq("max-warnings",mo("max-warnings"))}),a=E1(t);for(let{format:c,file:l}of r)kI(l,await yI(i,c,{color:!1,width:_I,folder:a}));return FQ(i,o?a:void 0),s&&await LQ(i),zQ(i,r)}function IQ(e){ba(e.root);let t=mo("since");if(t!=="")return Rd({...e,base:t==="none"?void 0:kq(e.root,t)});let r=Eq(e.root,DQ());try{return Rd({...e,base:r})}catch(n){if(!(n instanceof _a&&r&&"ref"in r))throw n;return Rd({...e,base:jy(r.ref)})}}function mo(e){return kb(e)||T1[e].default}function SI(e){let t=mo(e);if(!/^(?:true|false)$/i.test(t))throw new ie(`${e} needs true or false, not "${t}"`);return t.toLowerCase()==="true"}function MQ(e){return e==="none"?[]:e.split(`
`).map(r=>r.trim()).filter(Boolean).map(r=>{let{format:n,file:o}=gI(r);if(o===void 0)throw new ie(`formats needs a file for ${n}, as in ${n}=report/${n}`);return{format:n,file:ub(o)}})}function DQ(){let{GITHUB_EVENT_NAME:e="",GITHUB_EVENT_PATH:t=""}=process.env;if(t==="")return{name:e,payload:{}};try{return{name:e,payload:JSON.parse(PQ(t,"utf8"))}}catch(r){throw new ie(`cannot read the event of this run: ${Fr(r)}`)}}function FQ(e,t){let r=Af(e,{color:!1,width:_I}).trimEnd(),n=t===void 0?[]:Ba(e,t);if(n.length===0)An.tell(r);else{An.command({name:"group",properties:{},message:"The findings in full"}),An.tell(r),An.command({name:"endgroup",properties:{},message:""});for(let a of n)An.command(a)}if(e.conclusion==="clean")return;let o=Tt(e),s=[Jt(e),...o===void 0?[]:[o]].join("; "),i=e.conclusion==="nothing-checked"?Zr(e.counts):s;An.command({name:"error",properties:{title:"crossquote"},message:i})}async function LQ(e){let t=process.env.GITHUB_STEP_SUMMARY;t&&(TI(t),await cf.addRaw(gf(e)).write({overwrite:!0}))}function zQ(e,t){let{findings:r,facts:n,new:o=r}=e.counts,s=i=>t.find(a=>a.format===i)?.file??"";return{conclusion:e.conclusion,errors:r.error,warnings:r.warning,notes:r.note,contradictions:n.contradicted,disputes:n.disputed,new:o.error+o.warning+o.note,fixed:e.fixed?.length??0,report:s("json"),sarif:s("sarif"),"exit-code":_1[e.conclusion]}}function jQ(e){let t=process.env.GITHUB_OUTPUT;if(t){TI(t);for(let r of Object.keys(A1))Sb(r,e[r]??"")}}function TI(e){RQ(e,"")}await qQ();
