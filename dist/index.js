import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var VN=Object.create;var zd=Object.defineProperty;var YN=Object.getOwnPropertyDescriptor;var KN=Object.getOwnPropertyNames;var GN=Object.getPrototypeOf,JN=Object.prototype.hasOwnProperty;var ie=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var D=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var v=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},Kt=(e,t)=>{for(var r in t)zd(e,r,{get:t[r],enumerable:!0})},XN=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of KN(t))!JN.call(e,o)&&o!==r&&zd(e,o,{get:()=>t[o],enumerable:!(n=YN(t,o))||n.enumerable});return e};var po=(e,t,r)=>(r=e!=null?VN(GN(e)):{},XN(t||!e||!e.__esModule?zd(r,"default",{value:e,enumerable:!0}):r,e));var Ds,Ne,Gt=D(()=>{"use strict";Ds=["exact","typographic","elided","bracketed","altered","misattributed","absent","unchecked"],Ne=["exact","typographic","elided","bracketed"]});var tt,Ur=D(()=>{"use strict";tt=["contradicted","disputed","undecided","scoped","single","unanimous"]});function _e(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function F(e,t,r=`${t}s`){return`${_e(e)} ${e===1?t:r}`}function Hr({quotes:e,sources:t,claims:r,newsrooms:n}){if(e.total===0)return"no quote was checked: there are no claims with evidence";let o=Ne.reduce((c,l)=>c+e[l],0),s=`${F(r,"claim")}, ${F(e.total,"quote")} from ${F(t,"source")} by ${F(n,"newsroom")}`;if(o===e.total)return`${s}: all verbatim`;let a=Ds.filter(c=>!Ne.includes(c)).filter(c=>e[c]>0).map(c=>`${_e(e[c])} ${c}`);return`${s}: ${_e(o)} verbatim, ${a.join(", ")}`}function nb({facts:e}){if(e.total===0)return"";let t=tt.filter(r=>e[r]>0).map(r=>`${_e(e[r])} ${r}`);return`${F(e.total,"fact")}: ${t.join(", ")}`}function Jt({counts:{findings:e},conclusion:t}){let r=["error","warning","note"].filter(i=>e[i]>0).map(i=>F(e[i],i)),n=r.length===0?"no findings":r.join(", "),o=e.error+e.warning>0&&t!=="findings"?", none of which fails the check":"",s=e.accepted===0?"":`; ${_e(e.accepted)} accepted`;return`${n}${o}${s}`}function St({base:e,findings:t,fixed:r=[]}){if(!e)return;if("missing"in e)return`everything was checked and counts: ${e.missing}`;let n=t.filter(({status:s})=>s==="open"),o=s=>_e(n.filter(i=>i.since===s).length);return`since ${e.ref}: ${o("new")} new, ${_e(r.length)} fixed, ${o("still")} still there`}function Pa({counts:e}){return Ds.filter(t=>e.quotes[t]>0).map(t=>`${_e(e.quotes[t])} ${t}`).join(", ")}var Ye=D(()=>{"use strict";Gt();Ur()});function An(e){return SI.test(e)}function rt(e){return An(e)?e:e.replace(_I,t=>`<U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}>`)}function be(e){return rt(e.replace(/[\t\r\n\u2028\u2029]+/g," "))}function we(e,t=600){if(e.length<=t)return e;let n=e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"").replace(/\s+\S{0,30}$/,"");return`${n} \u2026 (${e.length-n.length} more characters)`}var _I,SI,mt=D(()=>{"use strict";_I=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cs}|[\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF\\u{E0000}-\\u{E007F}]","gu"),SI=/^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/});function Na(e){return e.split(ob).map(t=>Hd(t.replace(TI,"$1 $2"))).join(`
`)}function Hd(e){return e.replace(AI,"$1 [")}function Fs({name:e,properties:t,message:r}){let n=Object.entries(t).map(([s,i])=>[s,String(i)]).filter(([,s])=>s!==""&&Hd(s)===s).map(([s,i])=>`${s}=${EI(i)}`);return`::${n.length===0?e:`${e} ${n.join(",")}`}::${qa(Hd(r.split(ob).join(`
`)))}`}function sb(e,t){if(qa(e).length<=t)return e;let r=0,n="";for(let o of e){if(r+=qa(o).length,r>=t)break;n+=o}return`${n}\u2026`}function qa(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function EI(e){return qa(e).replace(/:/g,"%3A").replace(/,/g,"%2C")}var Oa,ob,TI,AI,Zd=D(()=>{"use strict";Oa="[\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cf}]*",ob=/\r\n|[\n\r\v\f\u0085\u2028\u2029]/,TI=new RegExp(`^((?:\\s|${Oa.slice(0,-1)})*:)(${Oa}:)`,"u"),AI=new RegExp(`(#${Oa}#${Oa})\\[`,"gu")});var db={};Kt(db,{listAnnotations:()=>Ia,renderGithub:()=>RI});function RI(e,t=""){let r=[Hr(e.counts),Jt(e),St(e)];return[...Ia(e,t).map(Fs),...r.flatMap(o=>o===void 0?[]:[Na(be(o))])].map(o=>`${o}
`).join("")}function Ia(e,t){return["error","warning","note"].flatMap(r=>{let n=PI(e,r),o=r==="error"&&e.conclusion!=="clean"?ib-1:ib,s=n.length>o?n.slice(0,o-1):n,i=n.slice(s.length);return[...s.map(a=>OI(a,t)),...i.length===0?[]:[MI(i,r,t)]]})}function PI({findings:e,rules:t},r){let n=new Map(t.map(({id:s},i)=>[s,i])),o=({rule:s,since:i})=>(i==="still"?t.length:0)+(n.get(s)??0);return e.filter(s=>s.status==="open"&&s.severity===r).sort((s,i)=>o(s)-o(i))}function OI(e,t){let{primary:r}=e,n=r.line===r.endLine,o={file:`${t}${r.file}`,line:r.line,endLine:r.endLine,...n&&{col:r.column,endColumn:r.endColumn},title:`${e.rule}${e.since==="still"?" (not new)":""}`};return ub({name:lb[e.severity],properties:o,message:qI(e)})}function ub({name:e,properties:t,message:r}){let n=Fs({name:e,properties:t,message:""}).length;return{name:e,properties:t,message:sb(r,Math.max(ab-1-n,ab/4))}}function qI({message:e,related:t,notes:r,help:n}){return[e,...t.map(NI),...r.map(o=>`note: ${o}`),...n===void 0?[]:[`help: ${n}`]].map(be).join(`
`)}function NI({file:e,line:t,text:r,label:n}){let o=r.trim()===""?"":`: \u201C${II(be(r))}\u201D`;return`${n??"see"}${o} (${e}:${t})`}function II(e){let t=[...e];return t.length<=cb?e:`${t.slice(0,cb).join("")}\u2026`}function MI(e,t,r){let n=new Map;for(let{primary:f}of e)n.set(f.file,(n.get(f.file)??0)+1);let o=[...n].sort(([,f],[,m])=>m-f).slice(0,CI),s=o.map(([f,m])=>`${m} in ${r}${f}`),i=n.size-o.length,a=e.filter(({since:f})=>f==="new").length,c=a===0?"":a===e.length?", all of them new":`, ${a} of them new`,u=[`${F(e.length,`more ${t}`)}${c}: they are in the log and in the report`,...s,...i===0?[]:[`others in ${F(i,"more file")}`]],d={title:"crossquote"};return ub({name:lb[t],properties:d,message:u.map(be).join(`
`)})}var ib,ab,cb,CI,lb,Vd=D(()=>{"use strict";Ye();mt();Zd();ib=10,ab=4096,cb=300,CI=20,lb={error:"error",warning:"warning",note:"notice"}});function pe(e){return be(e).trim().replace(mb,`$&${fb}`).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/\$/g,"&dollar;").replace(/[\\`*_{}[\]|~#]/g,"\\$&").replace(/^[-+=]/,"\\$&").replace(/^(\d+)([.)])/,"$1\\$2").replaceAll(fb,"&ZeroWidthSpace;")}function Tt(e){return/^[\p{L}\p{N}._/:… -]+$/u.test(e)&&e.search(mb)<0?`\`${e}\``:`<code>${pe(e)}</code>`}function Zr(e){return e.split(/`([^`]+)`/).map((t,r)=>r%2===1?Tt(t):DI(t)).join("").trim()}function DI(e){return[/^\s/.test(e)?" ":"",pe(e),/\S\s+$/.test(e)?" ":""].join("")}var fb,mb,Yd=D(()=>{"use strict";mt();fb="\0",mb=/@|#(?=\w)|:(?=\/\/|[\w+-]+:)|GH-(?=\d)|www(?=\.)/gi});function Vr(e){return{head:`<details>
<summary>${e}</summary>`,foot:"</details>"}}function Ma(e){return FI.encode(e).length}function hb(e,t,r){let n=r-Ma(e)-1,o=[];for(let i of t.filter(({entries:a})=>a.length>0)){let a=Ma(pb(i,[],i.entries.length))+2;if(a>n)break;n-=a,o.push(i)}let s=o.map(i=>{let{kept:a,cost:c}=LI(i,n*i.share);return n-=c,pb(i,a,i.entries.length-a.length)});return`${[e,...s].join(`

`)}
`}function pb({noun:e,head:t,lead:r,between:n,foot:o},s,i){let a=s.length===0?"":`${r===void 0?"":`${r}
`}${s.join(n)}`,c=i===0?"":`\u2026 and ${F(i,`${s.length===0?"":"more "}${e}`)}, for which there is no room.`;return[t,a,c,o].filter(l=>l!=="").join(`

`)}function LI(e,t){let r=[],n=e.lead===void 0?2:Ma(e.lead)+3;for(let o of e.entries){let s=Ma(o)+e.between.length;n+s>t||(r.push(o),n+=s)}return r.length===0?{kept:r,cost:0}:{kept:r,cost:n}}var FI,Kd=D(()=>{"use strict";Ye();FI=new TextEncoder});function gb({facts:e}){let t=({agreement:r})=>tt.indexOf(r);return{noun:"fact",...Vr(`Who says what: ${F(e.length,"fact")}`),lead:`| Fact | Agreement | Who says what | What decides |
| --- | --- | --- | --- |`,entries:[...e].sort((r,n)=>t(r)-t(n)).map(zI),between:`
`,share:.75}}function zI({fact:e,agreement:t,values:r,comparisons:n}){let o=Da(r.map(jI),"value"),s=Da([...new Set(n.filter(({verdict:i})=>i!=="agrees").map(WI))],"reason");return`| ${Tt(e)} | ${t} | ${o} | ${s} |`}function jI({value:e,means:t,readings:r}){let n=t===void 0?"":` (${pe(t)})`,o=[...new Set(r.map(BI))];return`**${pe(we(e))}**${n}: ${Da(o,"reading","; ")}`}function BI({outlet:e,origin:t,saidBy:r,speaker:n=r,stance:o,scope:s}){let i=Object.entries(s).map(([a,c])=>`, ${pe(a)} ${pe(c)}`);return[pe(e),t===e?"":` (written by ${pe(t)})`,n===void 0?"":`, quoting ${pe(n)}`,o==="hedges"?", with a hedge":"",...i].join("")}function WI({verdict:e,because:t}){return`${e}: ${Zr(we(t))}`}function Da(e,t,r="<br>"){let n=e.length>Gd?[`and ${F(e.length-Gd,`more ${t}`)}`]:[];return[...e.slice(0,Gd),...n].join(r)}function yb({claims:e}){let t=e.flatMap(r=>r.evidence.filter(n=>!Ne.includes(n.class)).map(n=>UI(r,n)));return{noun:"quote",...Vr(`Quotes that are not verbatim: ${t.length}`),entries:t,between:`
`,share:.75}}function UI(e,t){let r=(t.diff??[]).map(HI).join("");return`- ${Tt(e.id)}: ${bb(t)}${r===""?"":`<br>from quote to source: ${r}`}`}function HI({kind:e,text:t}){let r=t.trim(),n=t.slice(0,t.length-t.trimStart().length),o=r===""?"":t.slice(t.trimEnd().length),s=pe(we(r)),i=e==="same"||s===""?s:e==="quote"?`<del>${s}</del>`:`<ins>${s}</ins>`;return`${n===""?"":" "}${i}${o===""?"":" "}`}function bb({quote:e,source:t,places:r,omitted:n=[],...o}){let s=[...new Set(r.map(({line:l})=>l))],i=s.length===0?"":`, line ${Da(s.map(String),"line",", ")}`,a=n.map(l=>`; left out: \u201C${pe(we(l))}\u201D`).join("");return`${`\u201C${pe(we(e.trim()))}\u201D`}, ${t===""?"no source":Tt(t)}${i}: ${o.class}${a}`}function wb({accepted:e,findings:t}){let r=e.map(({finding:n,rule:o,reason:s,by:i,until:a,state:c})=>{let l=t.find(d=>d.fingerprint===n&&(o===null||d.rule===o));return`| ${[`${Tt(n)}${o===null?"":`, ${Tt(o)}`}`,l?Zr(we(l.message)):"",pe(we(s)),pe(i??""),pe(a??""),c].join(" | ")} |`});return{noun:"accepted finding",...Vr(`Accepted: ${r.length}`),lead:`| Finding | What | Reason | By | Until | State |
| --- | --- | --- | --- | --- | --- |`,entries:r,between:`
`,share:.75}}function xb({sources:e}){let t=e.map(r=>{let{id:n,outlet:o,origin:s,quotes:i}=r,a=[o,s].map(pe).join(" | ");return`| ${Tt(n)} | ${a} | ${ZI(r)} | ${i} |`});return{noun:"source",...Vr(`Sources: ${t.length}`),lead:`| Source | Outlet | Written by | Published | Quotes |
| --- | --- | --- | --- | --- |`,entries:t,between:`
`,share:.75}}function ZI({published:e,bounds:t,supersededBy:r}){let n=t?`not given; by its words ${t.earliest} to ${t.latest}`:"not given",o=r===void 0?"":`; superseded by ${Tt(r)}`;return`${e===null?n:pe(e)}${o}`}function vb(e){let{total:t}=e.counts.quotes;return{noun:"claim",...Vr(`Every claim and its quotes: ${F(e.claims.length,"claim")}, ${F(t,"quote")} (${Pa(e)})`),entries:e.claims.map(VI),between:`

`,share:1}}function VI({id:e,claim:t,evidence:r}){let n=t===""?"":`: ${pe(we(t))}`;return[`${Tt(e)}${n}`,r.map(o=>`- ${bb(o)}`).join(`
`)].join(`

`)}var Gd,$b=D(()=>{"use strict";Gt();Ur();Yd();Kd();Ye();mt();Gd=20});var Fa,kb,gr,En=D(()=>{"use strict";Fa=["error","warning","note"],kb=["off","note","warning","error"],gr={claims:["claims/**/*.{yaml,yml}"],sources:["sources/**/*.{txt,md}"],rules:new Map}});function _b(e,{failing:t}){return e.status==="open"&&t.includes(e.severity)&&e.since!=="still"}function Yr(e){let t=r=>+(r.status==="accepted")*100+ +(r.since==="still")*10+Fa.indexOf(r.severity);return[...e].sort((r,n)=>t(r)-t(n))}var Ls=D(()=>{"use strict";En()});var Tb={};Kt(Tb,{renderMarkdown:()=>Xd});function Xd(e,t=YI){let r=Yr(e.findings).filter(({status:n})=>n==="open");return hb(GI(e),[...JI(r,e),QI(r),gb(e),yb(e),wb(e),xb(e),vb(e)],t)}function GI(e){let r=[Hr(e.counts),nb(e.counts),Jt(e)].filter(o=>o!=="").map(Sb),n=St(e);return[`# Consistency report

**${KI[e.conclusion]}** ${r.join(" ")}`,...n===void 0?[]:[`**${Zr(Sb(n))}**`]].join(`

`)}function Sb(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function JI(e,{fixed:t}){let r=e.filter(({severity:n})=>n!=="note");return t===void 0?[Jd("To decide",r)]:[Jd("New",r.filter(({since:n})=>n==="new")),XI(t),Jd("There before",r.filter(({since:n})=>n==="still"))]}function Jd(e,t){let r=t.map(n=>`| ${n.severity} | ${rM(n)} | ${Qd(n)} | ${nM(n.primary)} |`);return{noun:"finding",head:`## ${e}: ${r.length}`,lead:`| Severity | Fact or claim | What | Where |
| --- | --- | --- | --- |`,entries:r,between:`
`,foot:"",share:.5}}function XI(e){let t=e.map(r=>`- ${Qd(r)} (\`${r.rule}\`)`);return{noun:"finding",head:`## Fixed: ${t.length}`,entries:t,between:`
`,foot:"",share:.5}}function QI(e){let t=e.map(eM);return{noun:"finding",...Vr(`Findings in full: ${t.length}`),entries:t,between:`

`,share:.75}}function eM(e){let{severity:t,rule:r,primary:n,related:o,notes:s,help:i}=e,a=[n,...o],c=[...a.slice(0,ho).map(tM),...a.length>ho?[`- and ${a.length-ho} more places`]:[],...s.slice(0,ho).map(l=>`- Note: ${Zr(we(l))}`),...s.length>ho?[`- and ${s.length-ho} more notes`]:[],...i===void 0?[]:[`- **What to do:** ${Zr(we(i))}`],`- Rule \`${r}\`, finding \`${e.fingerprint}\``];return`#### ${t}: ${Qd(e)}

${c.join(`
`)}`}function tM(e){let t=e.text.trim()===""?"":`: \u201C${pe(we(e.text))}\u201D`,r=e.label===void 0?"":` (${pe(we(e.label))})`;return`- ${pe(e.file)}, line ${e.line}${r}${t}`}function Qd({message:e}){return Zr(we(e))}function rM({fact:e,claim:t,source:r}){let n=e??t??r;return n===void 0?"":Tt(n)}function nM({file:e,line:t}){return`${pe(e)}:${t}`}var YI,ho,KI,ef=D(()=>{"use strict";Yd();Kd();$b();Ls();Ye();mt();YI=9e5,ho=12;KI={clean:"Nothing stands in the way.",findings:"There are findings to decide on.","nothing-checked":"Nothing was checked."}});var Ab,Eb,Cb,Rb=D(()=>{Ab=(()=>{let e=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g;return t=>{let r=0;for(e.lastIndex=0;e.test(t);)r+=1;return t.length-r}})(),Eb=e=>e===12288||e>=65281&&e<=65376||e>=65504&&e<=65510,Cb=e=>e===8987||e===9001||e>=12272&&e<=12287||e>=12289&&e<=12350||e>=12441&&e<=12543||e>=12549&&e<=12591||e>=12593&&e<=12686||e>=12688&&e<=12771||e>=12783&&e<=12830||e>=12832&&e<=12871||e>=12880&&e<=19903||e>=65040&&e<=65049||e>=65072&&e<=65106||e>=65108&&e<=65126||e>=65128&&e<=65131||e>=127488&&e<=127490||e>=127504&&e<=127547||e>=127552&&e<=127560||e>=131072&&e<=196605||e>=196608&&e<=262141});var oM,sM,Pb,iM,Ob,aM,cM,lM,qb,Nb,Ib=D(()=>{Rb();oM=/[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y,sM=/[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y,Pb=/(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu,iM=/\t{1,1000}/y,Ob=new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*","yu"),aM=/(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y,cM=new RegExp("\\p{M}+","gu"),lM={limit:1/0,ellipsis:""},qb=(e,t={},r={})=>{let n=t.limit??1/0,o=t.ellipsis??"",s=t?.ellipsisWidth??(o?qb(o,lM,r).width:0),i=0,a=r.controlWidth??0,c=r.tabWidth??8,l=r.emojiWidth??2,u=2,d=r.regularWidth??1,f=r.wideWidth??u,m=[[aM,d],[oM,i],[sM,a],[iM,c],[Ob,l],[Pb,f]],p=0,h=0,g=e.length,b=0,w=!1,$=g,R=Math.max(0,n-s),S=0,_=0,P=0,x=0;e:for(;;){if(_>S||h>=g&&h>p){let N=e.slice(S,_)||e.slice(p,h);b=0;for(let j of N.replaceAll(cM,"")){let k=j.codePointAt(0)||0;if(Eb(k)?x=u:Cb(k)?x=f:x=d,P+x>R&&($=Math.min($,Math.max(S,p)+b)),P+x>n){w=!0;break e}b+=j.length,P+=x}S=_=0}if(h>=g)break e;for(let N=0,j=m.length;N<j;N++){let[k,L]=m[N];if(k.lastIndex=h,k.test(e)){if(b=k===Pb?Ab(e.slice(h,k.lastIndex)):k===Ob?1:k.lastIndex-h,x=b*L,P+x>R&&($=Math.min($,h+Math.floor((R-P)/L))),P+x>n){w=!0;break e}P+=x,S=p,_=h,h=p=k.lastIndex;continue e}}h+=1}return{width:w?R:P,index:w?$:g,truncated:w,ellipsed:w&&n>=s}},Nb=qb});var uM,dM,Ke,La=D(()=>{Ib();uM={limit:1/0,ellipsis:"",ellipsisWidth:0},dM=(e,t={})=>Nb(e,uM,t).width,Ke=dM});function Wb(e,t,r){return String(e).normalize().split(gM).map(n=>hM(n,t,r)).join(`
`)}var za,zb,fM,rf,jb,mM,Bb,nf,Mb,Db,Fb,Lb,tf,pM,hM,gM,Ub=D(()=>{La();za="\x1B",zb="\x9B",fM=39,rf="\x07",jb="[",mM="]",Bb="m",nf=`${mM}8;;`,Mb=new RegExp(`(?:\\${jb}(?<code>\\d+)m|\\${nf}(?<uri>.*)${rf})`,"y"),Db=e=>{if(e>=30&&e<=37||e>=90&&e<=97)return 39;if(e>=40&&e<=47||e>=100&&e<=107)return 49;if(e===1||e===2)return 22;if(e===3)return 23;if(e===4)return 24;if(e===7)return 27;if(e===8)return 28;if(e===9)return 29;if(e===0)return 0},Fb=e=>`${za}${jb}${e}${Bb}`,Lb=e=>`${za}${nf}${e}${rf}`,tf=(e,t,r)=>{let n=t[Symbol.iterator](),o=!1,s=!1,i=e.at(-1),a=i===void 0?0:Ke(i),c=n.next(),l=n.next(),u=0;for(;!c.done;){let d=c.value,f=Ke(d);a+f<=r?e[e.length-1]+=d:(e.push(d),a=0),(d===za||d===zb)&&(o=!0,s=t.startsWith(nf,u+1)),o?s?d===rf&&(o=!1,s=!1):d===Bb&&(o=!1):(a+=f,a===r&&!l.done&&(e.push(""),a=0)),c=l,l=n.next(),u+=d.length}i=e.at(-1),!a&&i!==void 0&&i.length&&e.length>1&&(e[e.length-2]+=e.pop())},pM=e=>{let t=e.split(" "),r=t.length;for(;r&&!Ke(t[r-1]);)r--;return r===t.length?e:t.slice(0,r).join(" ")+t.slice(r).join("")},hM=(e,t,r={})=>{if(r.trim!==!1&&e.trim()==="")return"";let n="",o,s,i=e.split(" "),a=[""],c=0;for(let d=0;d<i.length;d++){let f=i[d];if(r.trim!==!1){let p=a.at(-1)??"",h=p.trimStart();p.length!==h.length&&(a[a.length-1]=h,c=Ke(h))}d!==0&&(c>=t&&(r.wordWrap===!1||r.trim===!1)&&(a.push(""),c=0),(c||r.trim===!1)&&(a[a.length-1]+=" ",c++));let m=Ke(f);if(r.hard&&m>t){let p=t-c,h=1+Math.floor((m-p-1)/t);Math.floor((m-1)/t)<h&&a.push(""),tf(a,f,t),c=Ke(a.at(-1)??"");continue}if(c+m>t&&c&&m){if(r.wordWrap===!1&&c<t){tf(a,f,t),c=Ke(a.at(-1)??"");continue}a.push(""),c=0}if(c+m>t&&r.wordWrap===!1){tf(a,f,t),c=Ke(a.at(-1)??"");continue}a[a.length-1]+=f,c+=m}r.trim!==!1&&(a=a.map(d=>pM(d)));let l=a.join(`
`),u=!1;for(let d=0;d<l.length;d++){let f=l[d];if(n+=f,u)u=!1;else if(u=f>="\uD800"&&f<="\uDBFF",u)continue;if(f===za||f===zb){Mb.lastIndex=d+1;let p=Mb.exec(l)?.groups;if(p?.code!==void 0){let h=Number.parseFloat(p.code);o=h===fM?void 0:h}else p?.uri!==void 0&&(s=p.uri.length===0?void 0:p.uri)}if(l[d+1]===`
`){s&&(n+=Lb(""));let m=o?Db(o):void 0;o&&m&&(n+=Fb(m))}else f===`
`&&(o&&Db(o)&&(n+=Fb(o)),s&&(n+=Lb(s)))}return n},gM=/\r?\n/});var Vb=v((Tee,of)=>{var Ba=process||{},Hb=Ba.argv||[],ja=Ba.env||{},yM=!(ja.NO_COLOR||Hb.includes("--no-color"))&&(!!ja.FORCE_COLOR||Hb.includes("--color")||Ba.platform==="win32"||(Ba.stdout||{}).isTTY&&ja.TERM!=="dumb"||!!ja.CI),bM=(e,t,r=e)=>n=>{let o=""+n,s=o.indexOf(t,e.length);return~s?e+wM(o,t,r,s)+t:e+o+t},wM=(e,t,r,n)=>{let o="",s=0;do o+=e.substring(s,n)+r,s=n+t.length,n=e.indexOf(t,s);while(~n);return o+e.substring(s)},Zb=(e=yM)=>{let t=e?bM:()=>String;return{isColorSupported:e,reset:t("\x1B[0m","\x1B[0m"),bold:t("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:t("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:t("\x1B[3m","\x1B[23m"),underline:t("\x1B[4m","\x1B[24m"),inverse:t("\x1B[7m","\x1B[27m"),hidden:t("\x1B[8m","\x1B[28m"),strikethrough:t("\x1B[9m","\x1B[29m"),black:t("\x1B[30m","\x1B[39m"),red:t("\x1B[31m","\x1B[39m"),green:t("\x1B[32m","\x1B[39m"),yellow:t("\x1B[33m","\x1B[39m"),blue:t("\x1B[34m","\x1B[39m"),magenta:t("\x1B[35m","\x1B[39m"),cyan:t("\x1B[36m","\x1B[39m"),white:t("\x1B[37m","\x1B[39m"),gray:t("\x1B[90m","\x1B[39m"),bgBlack:t("\x1B[40m","\x1B[49m"),bgRed:t("\x1B[41m","\x1B[49m"),bgGreen:t("\x1B[42m","\x1B[49m"),bgYellow:t("\x1B[43m","\x1B[49m"),bgBlue:t("\x1B[44m","\x1B[49m"),bgMagenta:t("\x1B[45m","\x1B[49m"),bgCyan:t("\x1B[46m","\x1B[49m"),bgWhite:t("\x1B[47m","\x1B[49m"),blackBright:t("\x1B[90m","\x1B[39m"),redBright:t("\x1B[91m","\x1B[39m"),greenBright:t("\x1B[92m","\x1B[39m"),yellowBright:t("\x1B[93m","\x1B[39m"),blueBright:t("\x1B[94m","\x1B[39m"),magentaBright:t("\x1B[95m","\x1B[39m"),cyanBright:t("\x1B[96m","\x1B[39m"),whiteBright:t("\x1B[97m","\x1B[39m"),bgBlackBright:t("\x1B[100m","\x1B[49m"),bgRedBright:t("\x1B[101m","\x1B[49m"),bgGreenBright:t("\x1B[102m","\x1B[49m"),bgYellowBright:t("\x1B[103m","\x1B[49m"),bgBlueBright:t("\x1B[104m","\x1B[49m"),bgMagentaBright:t("\x1B[105m","\x1B[49m"),bgCyanBright:t("\x1B[106m","\x1B[49m"),bgWhiteBright:t("\x1B[107m","\x1B[49m")}};of.exports=Zb();of.exports.createColors=Zb});function xM(e){return Yb??=new Intl.Segmenter("en",{granularity:"grapheme"}),Yb.segment(e)}function Xb(e,t,r){let n=[],o=e.start-(e.column-1);for(let s=e.line;s<=e.endLine;s++){let i=/^[^\r\n]*/.exec(t.slice(o))?.[0]??"",a=o+i.length;s-e.line<Kb-1||s===e.endLine?n.push(...vM(i,o,s,Math.max(e.start,o),Math.min(e.end,a),r)):s-e.line===Kb-1&&n.push({line:void 0,text:"\u2026",from:0,to:0}),o=a+(/^(?:\r\n|\n|\r)/.exec(t.slice(a,a+2))?.[0].length??0)}return n}function vM(e,t,r,n,o,s){let[i,a]=kM(e,n-t,o-t,s),c=$M(e.slice(i,a),t+i,o-n),l=c.reduce((h,g)=>h+g.width,0),u=i===0&&a===e.length,[d,f]=u&&l<=s?[0,c.length]:EM(c,n,o),m=c.slice(d,f);(i>0||d>0)&&m.unshift({text:"\u2026",width:1,at:-1}),(a<e.length||f<c.length)&&m.push({text:"\u2026",width:1,at:-1});let p=CM(m,s).map((h,g)=>({line:g===0?r:void 0,..._M(h,n,o)}));return TM(AM(p,s))}function $M(e,t,r){if(r<=Jb)return af(e,t);let n=Jb/2;return[...af(e.slice(0,n),t),{text:"\u2026",width:1,at:t+n},...af(e.slice(-n),t+e.length-n)]}function kM(e,t,r,n){return An(e)?e.length<=n?[0,e.length]:[Math.max(0,t-2*go-1),Math.min(e.length,r+2*go+1)]:e.length<=sf+n?[0,e.length]:[Math.max(0,t-sf),Math.min(e.length,r+sf)]}function _M(e,t,r){let n=0,o,s=0;for(let a of e)a.at>=t&&a.at<r&&!SM(a.text)&&(o??=n,s=n+a.width),n+=a.width;return{text:e.map(a=>a.text).join("").trimEnd(),from:o??0,to:o===void 0?0:s}}function SM(e){let t=e.charCodeAt(0);return(t<=32||t>126)&&!/\S/.test(e)}function TM(e){return e.length<=Gb?e:[...e.slice(0,Gb-2),{line:void 0,text:"\u2026",from:0,to:0},...e.slice(-1)]}function AM(e,t){let r=e.findLastIndex(s=>s.to>s.from),n=e[r];if(!n||r===e.length-1)return e;let o=Ke(n.text)+2<=t?`${n.text} \u2026`:n.text;return[...e.slice(0,r),{...n,text:o}]}function af(e,t){return An(e)?Array.from(e,(r,n)=>({text:r,width:1,at:t+n})):Array.from(xM(e),({segment:r,index:n})=>{let o=r==="	"?"  ":rt(r);return{text:o,width:An(o)?o.length:Ke(o),at:t+n}})}function EM(e,t,r){let n=e.findIndex(c=>c.at>=t);n<0&&(n=e.length);let o=e.findIndex(c=>c.at>=r);o<0&&(o=e.length);let s=c=>/\s/.test(e[c]?.text??" "),i=Math.max(0,n-go);for(;i>0&&i<n&&!s(i-1);)i++;let a=Math.min(e.length,o+go);for(;a<e.length&&a>o&&!s(a);)a--;return i<go/2&&(i=0),e.length-a<go/2&&(a=e.length),[i,a]}function CM(e,t){let r=[],n=[],o=0,s=-1;for(let i of e){if(o+i.width>t&&n.length>0){let a=s>=0?n.splice(s+1):[];r.push(n),n=a,o=a.reduce((c,l)=>c+l.width,0),s=-1}n.push(i),o+=i.width,/\s/.test(i.text)&&(s=n.length-1)}return(n.length>0||r.length===0)&&r.push(n),r}var Yb,go,Kb,Gb,Jb,sf,Qb=D(()=>{"use strict";La();mt();go=40,Kb=6,Gb=12,Jb=2e4,sf=1e3});var e1={};Kt(e1,{renderFinding:()=>Ua,renderPretty:()=>uf});function uf(e,t){let n=e.findings.filter(({status:s})=>s==="open").map(s=>Ua(s,e,t)),o=(e.fixed??[]).map(s=>RM(s,t));return`${[...n,...o,PM(e,t)].join(`

`)}
`}function RM({rule:e,message:t,primary:r},n){let o=Wa.default.createColors(n.color),s=`${o.bold(o.green(`fixed[${e}]`))}${o.bold(`: ${be(t)}`)}`,i=`${be(r.file)}:${r.line}:${r.column}`;return`${ff(s,n)}
${o.blue(" -->")} ${i} before`}function PM(e,t){let r=Wa.default.createColors(t.color),{error:n,warning:o}=e.counts.findings,s=n>0?r.red:o>0||e.conclusion!=="clean"?r.yellow:r.green,i=e.conclusion==="nothing-checked"?"; nothing was checked":"",a=St(e),c=r.bold(s(`${Jt(e)}${i}`));return[Hr(e.counts),c,...a===void 0?[]:[be(a)]].map(l=>ff(l,t)).join(`
`)}function Ua(e,t,r){let n=[e.primary,...e.related].slice(0,cf),o=Math.max(...n.map(p=>String(p.endLine).length)),s={...r,colors:Wa.default.createColors(r.color),gutter:o},{colors:i}=s,a=NM(e.severity,i),c=" ".repeat(o),l=i.blue("|"),u=`${a(`${e.severity}[${e.rule}]`)}${i.bold(`: ${be(e.message)}`)}`,d=[ff(u,r)],f=1+e.related.length-n.length;for(let[p,h]of n.entries()){let[g,b,w]=p===0?["-->","^",a]:[":::","-",i.blue];d.push(`${c}${i.blue(g)} ${be(h.file)}:${h.line}:${h.column}`);let $=qM(h,t.texts.get(h.file)??"",b,w,s);if($.length===0)continue;d.push(`${c} ${l}`,...$),(p<n.length-1||f>0||OM(e))&&d.push(`${c} ${l}`)}f>0&&d.push(Cn("note",`${F(f,"more place")} in the reports in files`,s));for(let p of e.notes.slice(0,cf))d.push(Cn("note",p,s));let m=e.notes.length-cf;return m>0&&d.push(Cn("note",`${F(m,"more note")} in the reports in files`,s)),e.help!==void 0&&d.push(Cn("help",e.help,s)),e.fix&&d.push(Cn("fix",`\`crossquote fix\` can ${e.fix.title}`,s)),e.since==="still"&&d.push(Cn("since","it was there before",s)),e.fact!==void 0&&d.push(Cn("finding",e.fingerprint,s)),d.join(`
`)}function OM({notes:e,help:t,fix:r,fact:n}){return e.length>0||t!==void 0||r!==void 0||n!==void 0}function qM(e,t,r,n,o){let{colors:s,gutter:i,width:a}=o,c=e.label===void 0?"":be(e.label);if(e.start===e.end&&c==="")return[];let l=s.blue("|"),u=`${" ".repeat(i)} ${l}`,d=Math.max(lf,a-i-3),f=Xb(e,t,d),m=[],p=f.findLastIndex(h=>h.to>h.from);for(let[h,g]of f.entries()){let b=g.line===void 0?"":String(g.line);m.push(`${s.blue(b.padStart(i))} ${l} ${g.text}`.trimEnd());let w=h===(p<0?f.length-1:p);if(g.to<=g.from&&!(w&&c!==""))continue;let $=r.repeat(Math.max(1,g.to-g.from)),R=g.to+1+Ke(c)<=d,S=n(w&&R?`${$} ${c}`.trimEnd():$);if(m.push(`${u} ${" ".repeat(g.from)}${S}`),w&&!R){let _=Math.max(0,Math.min(g.from,d-Ke(c)));for(let P of df(c,d))m.push(`${u} ${" ".repeat(_)}${n(P)}`)}}return m}function Cn(e,t,{colors:r,gutter:n,width:o}){let s=" ".repeat(n+3),i=df(be(t),Math.max(lf,o-n-3-e.length-2));return`${" ".repeat(n)} ${r.blue("=")} ${r.bold(e)}: `+i.join(`
${s}${" ".repeat(e.length+2)}`)}function df(e,t){return e.length<=t&&An(e)?[e]:Wb(e,t,{hard:!0}).split(`
`)}function ff(e,{wrap:t,width:r}){return t===!0?df(e,Math.max(lf,r)).join(`
`):e}function NM(e,t){return e==="error"?r=>t.bold(t.red(r)):e==="warning"?r=>t.bold(t.yellow(r)):r=>t.bold(t.cyan(r))}var Wa,cf,lf,Ha=D(()=>{"use strict";La();Ub();Wa=po(Vb(),1);Qb();Ye();mt();cf=12,lf=20});var v1=v((x1,Xa)=>{(function(e,t){typeof Xa=="object"&&Xa.exports?Xa.exports=t():e.nearley=t()})(x1,function(){function e(c,l,u){return this.id=++e.highestId,this.name=c,this.symbols=l,this.postprocess=u,this}e.highestId=0,e.prototype.toString=function(c){var l=typeof c>"u"?this.symbols.map(a).join(" "):this.symbols.slice(0,c).map(a).join(" ")+" \u25CF "+this.symbols.slice(c).map(a).join(" ");return this.name+" \u2192 "+l};function t(c,l,u,d){this.rule=c,this.dot=l,this.reference=u,this.data=[],this.wantedBy=d,this.isComplete=this.dot===c.symbols.length}t.prototype.toString=function(){return"{"+this.rule.toString(this.dot)+"}, from: "+(this.reference||0)},t.prototype.nextState=function(c){var l=new t(this.rule,this.dot+1,this.reference,this.wantedBy);return l.left=this,l.right=c,l.isComplete&&(l.data=l.build(),l.right=void 0),l},t.prototype.build=function(){var c=[],l=this;do c.push(l.right.data),l=l.left;while(l.left);return c.reverse(),c},t.prototype.finish=function(){this.rule.postprocess&&(this.data=this.rule.postprocess(this.data,this.reference,s.fail))};function r(c,l){this.grammar=c,this.index=l,this.states=[],this.wants={},this.scannable=[],this.completed={}}r.prototype.process=function(c){for(var l=this.states,u=this.wants,d=this.completed,f=0;f<l.length;f++){var m=l[f];if(m.isComplete){if(m.finish(),m.data!==s.fail){for(var p=m.wantedBy,h=p.length;h--;){var g=p[h];this.complete(g,m)}if(m.reference===this.index){var b=m.rule.name;(this.completed[b]=this.completed[b]||[]).push(m)}}}else{var b=m.rule.symbols[m.dot];if(typeof b!="string"){this.scannable.push(m);continue}if(u[b]){if(u[b].push(m),d.hasOwnProperty(b))for(var w=d[b],h=0;h<w.length;h++){var $=w[h];this.complete(m,$)}}else u[b]=[m],this.predict(b)}}},r.prototype.predict=function(c){for(var l=this.grammar.byName[c]||[],u=0;u<l.length;u++){var d=l[u],f=this.wants[c],m=new t(d,0,this.index,f);this.states.push(m)}},r.prototype.complete=function(c,l){var u=c.nextState(l);this.states.push(u)};function n(c,l){this.rules=c,this.start=l||this.rules[0].name;var u=this.byName={};this.rules.forEach(function(d){u.hasOwnProperty(d.name)||(u[d.name]=[]),u[d.name].push(d)})}n.fromCompiled=function(d,l){var u=d.Lexer;d.ParserStart&&(l=d.ParserStart,d=d.ParserRules);var d=d.map(function(m){return new e(m.name,m.symbols,m.postprocess)}),f=new n(d,l);return f.lexer=u,f};function o(){this.reset("")}o.prototype.reset=function(c,l){this.buffer=c,this.index=0,this.line=l?l.line:1,this.lastLineBreak=l?-l.col:0},o.prototype.next=function(){if(this.index<this.buffer.length){var c=this.buffer[this.index++];return c===`
`&&(this.line+=1,this.lastLineBreak=this.index),{value:c}}},o.prototype.save=function(){return{line:this.line,col:this.index-this.lastLineBreak}},o.prototype.formatError=function(c,l){var u=this.buffer;if(typeof u=="string"){var d=u.split(`
`).slice(Math.max(0,this.line-5),this.line),f=u.indexOf(`
`,this.index);f===-1&&(f=u.length);var m=this.index-this.lastLineBreak,p=String(this.line).length;return l+=" at line "+this.line+" col "+m+`:

`,l+=d.map(function(g,b){return h(this.line-d.length+b+1,p)+" "+g},this).join(`
`),l+=`
`+h("",p+m)+`^
`,l}else return l+" at index "+(this.index-1);function h(g,b){var w=String(g);return Array(b-w.length+1).join(" ")+w}};function s(c,l,u){if(c instanceof n)var d=c,u=l;else var d=n.fromCompiled(c,l);this.grammar=d,this.options={keepHistory:!1,lexer:d.lexer||new o};for(var f in u||{})this.options[f]=u[f];this.lexer=this.options.lexer,this.lexerState=void 0;var m=new r(d,0),p=this.table=[m];m.wants[d.start]=[],m.predict(d.start),m.process(),this.current=0}s.fail={},s.prototype.feed=function(c){var l=this.lexer;l.reset(c,this.lexerState);for(var u;;){try{if(u=l.next(),!u)break}catch(_){var p=new r(this.grammar,this.current+1);this.table.push(p);var d=new Error(this.reportLexerError(_));throw d.offset=this.current,d.token=_.token,d}var f=this.table[this.current];this.options.keepHistory||delete this.table[this.current-1];var m=this.current+1,p=new r(this.grammar,m);this.table.push(p);for(var h=u.text!==void 0?u.text:u.value,g=l.constructor===o?u.value:u,b=f.scannable,w=b.length;w--;){var $=b[w],R=$.rule.symbols[$.dot];if(R.test?R.test(g):R.type?R.type===u.type:R.literal===h){var S=$.nextState({data:g,token:u,isToken:!0,reference:m-1});p.states.push(S)}}if(p.process(),p.states.length===0){var d=new Error(this.reportError(u));throw d.offset=this.current,d.token=u,d}this.options.keepHistory&&(f.lexerState=l.save()),this.current++}return f&&(this.lexerState=l.save()),this.results=this.finish(),this},s.prototype.reportLexerError=function(c){var l,u,d=c.token;return d?(l="input "+JSON.stringify(d.text[0])+" (lexer error)",u=this.lexer.formatError(d,"Syntax error")):(l="input (lexer error)",u=c.message),this.reportErrorCommon(u,l)},s.prototype.reportError=function(c){var l=(c.type?c.type+" token: ":"")+JSON.stringify(c.value!==void 0?c.value:c),u=this.lexer.formatError(c,"Syntax error");return this.reportErrorCommon(u,l)},s.prototype.reportErrorCommon=function(c,l){var u=[];u.push(c);var d=this.table.length-2,f=this.table[d],m=f.states.filter(function(h){var g=h.rule.symbols[h.dot];return g&&typeof g!="string"});if(m.length===0)u.push("Unexpected "+l+`. I did not expect any more input. Here is the state of my parse table:
`),this.displayStateStack(f.states,u);else{u.push("Unexpected "+l+`. Instead, I was expecting to see one of the following:
`);var p=m.map(function(h){return this.buildFirstStateStack(h,[])||[h]},this);p.forEach(function(h){var g=h[0],b=g.rule.symbols[g.dot],w=this.getSymbolDisplay(b);u.push("A "+w+" based on:"),this.displayStateStack(h,u)},this)}return u.push(""),u.join(`
`)},s.prototype.displayStateStack=function(c,l){for(var u,d=0,f=0;f<c.length;f++){var m=c[f],p=m.rule.toString(m.dot);p===u?d++:(d>0&&l.push("    ^ "+d+" more lines identical to this"),d=0,l.push("    "+p)),u=p}},s.prototype.getSymbolDisplay=function(c){return i(c)},s.prototype.buildFirstStateStack=function(c,l){if(l.indexOf(c)!==-1)return null;if(c.wantedBy.length===0)return[c];var u=c.wantedBy[0],d=[c].concat(l),f=this.buildFirstStateStack(u,d);return f===null?null:[c].concat(f)},s.prototype.save=function(){var c=this.table[this.current];return c.lexerState=this.lexerState,c},s.prototype.restore=function(c){var l=c.index;this.current=l,this.table[l]=c,this.table.splice(l+1),this.lexerState=c.lexerState,this.results=this.finish()},s.prototype.rewind=function(c){if(!this.options.keepHistory)throw new Error("set option `keepHistory` to enable rewinding");this.restore(this.table[c])},s.prototype.finish=function(){var c=[],l=this.grammar.start,u=this.table[this.table.length-1];return u.states.forEach(function(d){d.rule.name===l&&d.dot===d.rule.symbols.length&&d.reference===0&&d.data!==s.fail&&c.push(d)}),c.map(function(d){return d.data})};function i(c){var l=typeof c;if(l==="string")return c;if(l==="object"){if(c.literal)return JSON.stringify(c.literal);if(c instanceof RegExp)return"character matching "+c;if(c.type)return c.type+" token";if(c.test)return"token matching "+String(c.test);throw new Error("Unknown symbol type: "+c)}}function a(c){var l=typeof c;if(l==="string")return c;if(l==="object"){if(c.literal)return JSON.stringify(c.literal);if(c instanceof RegExp)return c.toString();if(c.type)return"%"+c.type;if(c.test)return"<"+String(c.test)+">";throw new Error("Unknown symbol type: "+c)}}return{Parser:s,Grammar:n,Rule:e}})});var ww,vc,Jr,$c=D(()=>{"use strict";ww=["contradiction","self-contradiction","misreported-position","contradiction-unless-scoped","disputed","parties-disagree","incomparable","undecided","different-scope","changed","grown","side-by-side","compatible","refines"],vc=new Set(["contradiction","self-contradiction","misreported-position","contradiction-unless-scoped","disputed","parties-disagree"]),Jr=["contradiction","self-contradiction","misreported-position"]});var dx=v(Do=>{"use strict";Do.__esModule=!0;Do.distance=Do.closest=void 0;var kr=new Uint32Array(65536),kF=function(e,t){for(var r=e.length,n=t.length,o=1<<r-1,s=-1,i=0,a=r,c=r;c--;)kr[e.charCodeAt(c)]|=1<<c;for(c=0;c<n;c++){var l=kr[t.charCodeAt(c)],u=l|i;l|=(l&s)+s^s,i|=~(l|s),s&=l,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(u|i),i&=u}for(c=r;c--;)kr[e.charCodeAt(c)]=0;return a},_F=function(e,t){for(var r=t.length,n=e.length,o=[],s=[],i=Math.ceil(r/32),a=Math.ceil(n/32),c=0;c<i;c++)s[c]=-1,o[c]=0;for(var l=0;l<a-1;l++){for(var u=0,d=-1,f=l*32,m=Math.min(32,n)+f,p=f;p<m;p++)kr[e.charCodeAt(p)]|=1<<p;for(var c=0;c<r;c++){var h=kr[t.charCodeAt(c)],g=s[c/32|0]>>>c&1,b=o[c/32|0]>>>c&1,w=h|u,$=((h|b)&d)+d^d|h|b,R=u|~($|d),S=d&$;R>>>31^g&&(s[c/32|0]^=1<<c),S>>>31^b&&(o[c/32|0]^=1<<c),R=R<<1|g,S=S<<1|b,d=S|~(w|R),u=R&w}for(var p=f;p<m;p++)kr[e.charCodeAt(p)]=0}for(var _=0,P=-1,x=l*32,N=Math.min(32,n-x)+x,p=x;p<N;p++)kr[e.charCodeAt(p)]|=1<<p;for(var j=n,c=0;c<r;c++){var h=kr[t.charCodeAt(c)],g=s[c/32|0]>>>c&1,b=o[c/32|0]>>>c&1,w=h|_,$=((h|b)&P)+P^P|h|b,R=_|~($|P),S=P&$;j+=R>>>n-1&1,j-=S>>>n-1&1,R>>>31^g&&(s[c/32|0]^=1<<c),S>>>31^b&&(o[c/32|0]^=1<<c),R=R<<1|g,S=S<<1|b,P=S|~(w|R),_=R&w}for(var p=x;p<N;p++)kr[e.charCodeAt(p)]=0;return j},ux=function(e,t){if(e.length<t.length){var r=t;t=e,e=r}return t.length===0?e.length:e.length<=32?kF(e,t):_F(e,t)};Do.distance=ux;var SF=function(e,t){for(var r=1/0,n=0,o=0;o<t.length;o++){var s=ux(e,t[o]);s<r&&(r=s,n=o)}return t[n]};Do.closest=SF});var G=v(Le=>{"use strict";var dm=Symbol.for("yaml.alias"),gx=Symbol.for("yaml.document"),Rc=Symbol.for("yaml.map"),yx=Symbol.for("yaml.pair"),fm=Symbol.for("yaml.scalar"),Pc=Symbol.for("yaml.seq"),Sr=Symbol.for("yaml.node.type"),OF=e=>!!e&&typeof e=="object"&&e[Sr]===dm,qF=e=>!!e&&typeof e=="object"&&e[Sr]===gx,NF=e=>!!e&&typeof e=="object"&&e[Sr]===Rc,IF=e=>!!e&&typeof e=="object"&&e[Sr]===yx,bx=e=>!!e&&typeof e=="object"&&e[Sr]===fm,MF=e=>!!e&&typeof e=="object"&&e[Sr]===Pc;function wx(e){if(e&&typeof e=="object")switch(e[Sr]){case Rc:case Pc:return!0}return!1}function DF(e){if(e&&typeof e=="object")switch(e[Sr]){case dm:case Rc:case fm:case Pc:return!0}return!1}var FF=e=>(bx(e)||wx(e))&&!!e.anchor;Le.ALIAS=dm;Le.DOC=gx;Le.MAP=Rc;Le.NODE_TYPE=Sr;Le.PAIR=yx;Le.SCALAR=fm;Le.SEQ=Pc;Le.hasAnchor=FF;Le.isAlias=OF;Le.isCollection=wx;Le.isDocument=qF;Le.isMap=NF;Le.isNode=DF;Le.isPair=IF;Le.isScalar=bx;Le.isSeq=MF});var si=v(mm=>{"use strict";var Oe=G(),ot=Symbol("break visit"),xx=Symbol("skip children"),or=Symbol("remove node");function Oc(e,t){let r=vx(t);Oe.isDocument(e)?zo(null,e.contents,r,Object.freeze([e]))===or&&(e.contents=null):zo(null,e,r,Object.freeze([]))}Oc.BREAK=ot;Oc.SKIP=xx;Oc.REMOVE=or;function zo(e,t,r,n){let o=$x(e,t,r,n);if(Oe.isNode(o)||Oe.isPair(o))return kx(e,n,o),zo(e,o,r,n);if(typeof o!="symbol"){if(Oe.isCollection(t)){n=Object.freeze(n.concat(t));for(let s=0;s<t.items.length;++s){let i=zo(s,t.items[s],r,n);if(typeof i=="number")s=i-1;else{if(i===ot)return ot;i===or&&(t.items.splice(s,1),s-=1)}}}else if(Oe.isPair(t)){n=Object.freeze(n.concat(t));let s=zo("key",t.key,r,n);if(s===ot)return ot;s===or&&(t.key=null);let i=zo("value",t.value,r,n);if(i===ot)return ot;i===or&&(t.value=null)}}return o}async function qc(e,t){let r=vx(t);Oe.isDocument(e)?await jo(null,e.contents,r,Object.freeze([e]))===or&&(e.contents=null):await jo(null,e,r,Object.freeze([]))}qc.BREAK=ot;qc.SKIP=xx;qc.REMOVE=or;async function jo(e,t,r,n){let o=await $x(e,t,r,n);if(Oe.isNode(o)||Oe.isPair(o))return kx(e,n,o),jo(e,o,r,n);if(typeof o!="symbol"){if(Oe.isCollection(t)){n=Object.freeze(n.concat(t));for(let s=0;s<t.items.length;++s){let i=await jo(s,t.items[s],r,n);if(typeof i=="number")s=i-1;else{if(i===ot)return ot;i===or&&(t.items.splice(s,1),s-=1)}}}else if(Oe.isPair(t)){n=Object.freeze(n.concat(t));let s=await jo("key",t.key,r,n);if(s===ot)return ot;s===or&&(t.key=null);let i=await jo("value",t.value,r,n);if(i===ot)return ot;i===or&&(t.value=null)}}return o}function vx(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function $x(e,t,r,n){if(typeof r=="function")return r(e,t,n);if(Oe.isMap(t))return r.Map?.(e,t,n);if(Oe.isSeq(t))return r.Seq?.(e,t,n);if(Oe.isPair(t))return r.Pair?.(e,t,n);if(Oe.isScalar(t))return r.Scalar?.(e,t,n);if(Oe.isAlias(t))return r.Alias?.(e,t,n)}function kx(e,t,r){let n=t[t.length-1];if(Oe.isCollection(n))n.items[e]=r;else if(Oe.isPair(n))e==="key"?n.key=r:n.value=r;else if(Oe.isDocument(n))n.contents=r;else{let o=Oe.isAlias(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}mm.visit=Oc;mm.visitAsync=qc});var pm=v(Sx=>{"use strict";var _x=G(),LF=si(),zF={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},jF=e=>e.replace(/[!,[\]{}]/g,t=>zF[t]),ii=class e{constructor(t,r){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,r)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,r){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let n=t.trim().split(/[ \t]+/),o=n.shift();switch(o){case"%TAG":{if(n.length!==2&&(r(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;let[s,i]=n;return this.tags[s]=i,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return r(0,"%YAML directive should contain exactly one part"),!1;let[s]=n;if(s==="1.1"||s==="1.2")return this.yaml.version=s,!0;{let i=/^\d+\.\d+$/.test(s);return r(6,`Unsupported YAML version ${s}`,i),!1}}default:return r(0,`Unknown directive ${o}`,!0),!1}}tagName(t,r){if(t==="!")return"!";if(t[0]!=="!")return r(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let i=t.slice(2,-1);return i==="!"||i==="!!"?(r(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&r("Verbatim tags must end with a >"),i)}let[,n,o]=t.match(/^(.*!)([^!]*)$/s);o||r(`The ${t} tag has no suffix`);let s=this.tags[n];if(s)try{return s+decodeURIComponent(o)}catch(i){return r(String(i)),null}return n==="!"?t:(r(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+jF(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),o;if(t&&n.length>0&&_x.isNode(t.contents)){let s={};LF.visit(t.contents,(i,a)=>{_x.isNode(a)&&a.tag&&(s[a.tag]=!0)}),o=Object.keys(s)}else o=[];for(let[s,i]of n)s==="!!"&&i==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(i)))&&r.push(`%TAG ${s} ${i}`);return r.join(`
`)}};ii.defaultYaml={explicit:!1,version:"1.2"};ii.defaultTags={"!!":"tag:yaml.org,2002:"};Sx.Directives=ii});var Nc=v(ai=>{"use strict";var Tx=G(),BF=si();function WF(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(r)}return!0}function Ax(e){let t=new Set;return BF.visit(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),t}function Ex(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}function UF(e,t){let r=[],n=new Map,o=null;return{onAnchor:s=>{r.push(s),o??(o=Ax(e));let i=Ex(t,o);return o.add(i),i},setAnchors:()=>{for(let s of r){let i=n.get(s);if(typeof i=="object"&&i.anchor&&(Tx.isScalar(i.node)||Tx.isCollection(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:n}}ai.anchorIsValid=WF;ai.anchorNames=Ax;ai.createNodeAnchors=UF;ai.findNewAnchor=Ex});var hm=v(Cx=>{"use strict";function ci(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let o=0,s=n.length;o<s;++o){let i=n[o],a=ci(e,n,String(o),i);a===void 0?delete n[o]:a!==i&&(n[o]=a)}else if(n instanceof Map)for(let o of Array.from(n.keys())){let s=n.get(o),i=ci(e,n,o,s);i===void 0?n.delete(o):i!==s&&n.set(o,i)}else if(n instanceof Set)for(let o of Array.from(n)){let s=ci(e,n,o,o);s===void 0?n.delete(o):s!==o&&(n.delete(o),n.add(s))}else for(let[o,s]of Object.entries(n)){let i=ci(e,n,o,s);i===void 0?delete n[o]:i!==s&&(n[o]=i)}return e.call(t,r,n)}Cx.applyReviver=ci});var tn=v(Px=>{"use strict";var HF=G();function Rx(e,t,r){if(Array.isArray(e))return e.map((n,o)=>Rx(n,String(o),r));if(e&&typeof e.toJSON=="function"){if(!r||!HF.hasAnchor(e))return e.toJSON(t,r);let n={aliasCount:0,count:1,res:void 0};r.anchors.set(e,n),r.onCreate=s=>{n.res=s,delete r.onCreate};let o=e.toJSON(t,r);return r.onCreate&&r.onCreate(o),o}return typeof e=="bigint"&&!r?.keep?Number(e):e}Px.toJS=Rx});var Ic=v(qx=>{"use strict";var ZF=hm(),Ox=G(),VF=tn(),gm=class{constructor(t){Object.defineProperty(this,Ox.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,onAnchor:o,reviver:s}={}){if(!Ox.isDocument(t))throw new TypeError("A document argument is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=VF.toJS(this,"",i);if(typeof o=="function")for(let{count:c,res:l}of i.anchors.values())o(l,c);return typeof s=="function"?ZF.applyReviver(s,{"":a},"",a):a}};qx.NodeBase=gm});var li=v(Nx=>{"use strict";var YF=Nc(),KF=si(),Bo=G(),GF=Ic(),JF=tn(),ym=class extends GF.NodeBase{constructor(t){super(Bo.ALIAS),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],KF.visit(t,{Node:(s,i)=>{(Bo.isAlias(i)||Bo.hasAnchor(i))&&n.push(i)}}),r&&(r.aliasResolveCache=n));let o;for(let s of n){if(s===this)break;s.anchor===this.source&&(o=s)}if(o&&r){let{anchors:s,doc:i,maxAliasCount:a}=r,c=s.get(o);if(c||(JF.toJS(o,null,r),c=s.get(o)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=Mc(i,o,s)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return o}toJSON(t,r){if(!r)return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(o)}return r.anchors.get(n).res}toString(t,r,n){let o=`*${this.source}`;if(t){if(YF.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${o} `}return o}};function Mc(e,t,r){if(Bo.isAlias(t)){let n=t.resolve(e),o=r&&n&&r.get(n);return o?o.count*o.aliasCount:0}else if(Bo.isCollection(t)){let n=0;for(let o of t.items){let s=Mc(e,o,r);s>n&&(n=s)}return n}else if(Bo.isPair(t)){let n=Mc(e,t.key,r),o=Mc(e,t.value,r);return Math.max(n,o)}return 1}Nx.Alias=ym});var Te=v(bm=>{"use strict";var XF=G(),QF=Ic(),eL=tn(),tL=e=>!e||typeof e!="function"&&typeof e!="object",rn=class extends QF.NodeBase{constructor(t){super(XF.SCALAR),this.value=t}toJSON(t,r){return r?.keep?this.value:eL.toJS(this.value,t,r)}toString(){return String(this.value)}};rn.BLOCK_FOLDED="BLOCK_FOLDED";rn.BLOCK_LITERAL="BLOCK_LITERAL";rn.PLAIN="PLAIN";rn.QUOTE_DOUBLE="QUOTE_DOUBLE";rn.QUOTE_SINGLE="QUOTE_SINGLE";bm.Scalar=rn;bm.isScalarValue=tL});var ui=v(Mx=>{"use strict";var rL=li(),zn=G(),Ix=Te(),nL="tag:yaml.org,2002:";function oL(e,t,r){if(t){let n=r.filter(s=>s.tag===t),o=n.find(s=>!s.format)??n[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return r.find(n=>n.identify?.(e)&&!n.format)}function sL(e,t,r){if(zn.isDocument(e)&&(e=e.contents),zn.isNode(e))return e;if(zn.isPair(e)){let d=r.schema[zn.MAP].createNode?.(r.schema,null,r);return d.items.push(e),d}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:o,onTagObj:s,schema:i,sourceObjects:a}=r,c;if(n&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new rL.Alias(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=nL+t.slice(2));let l=oL(e,t,i.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let d=new Ix.Scalar(e);return c&&(c.node=d),d}l=e instanceof Map?i[zn.MAP]:Symbol.iterator in Object(e)?i[zn.SEQ]:i[zn.MAP]}s&&(s(l),delete r.onTagObj);let u=l?.createNode?l.createNode(r.schema,e,r):typeof l?.nodeClass?.from=="function"?l.nodeClass.from(r.schema,e,r):new Ix.Scalar(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}Mx.createNode=sL});var Fc=v(Dc=>{"use strict";var iL=ui(),sr=G(),aL=Ic();function wm(e,t,r){let n=r;for(let o=t.length-1;o>=0;--o){let s=t[o];if(typeof s=="number"&&Number.isInteger(s)&&s>=0){let i=[];i[s]=n,n=i}else n=new Map([[s,n]])}return iL.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Dx=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,xm=class extends aL.NodeBase{constructor(t,r){super(t),Object.defineProperty(this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(r.schema=t),r.items=r.items.map(n=>sr.isNode(n)||sr.isPair(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(Dx(t))this.add(r);else{let[n,...o]=t,s=this.get(n,!0);if(sr.isCollection(s))s.addIn(o,r);else if(s===void 0&&this.schema)this.set(n,wm(this.schema,o,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${o}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let o=this.get(r,!0);if(sr.isCollection(o))return o.deleteIn(n);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...o]=t,s=this.get(n,!0);return o.length===0?!r&&sr.isScalar(s)?s.value:s:sr.isCollection(s)?s.getIn(o,r):void 0}hasAllNullValues(t){return this.items.every(r=>{if(!sr.isPair(r))return!1;let n=r.value;return n==null||t&&sr.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;if(n.length===0)return this.has(r);let o=this.get(r,!0);return sr.isCollection(o)?o.hasIn(n):!1}setIn(t,r){let[n,...o]=t;if(o.length===0)this.set(n,r);else{let s=this.get(n,!0);if(sr.isCollection(s))s.setIn(o,r);else if(s===void 0&&this.schema)this.set(n,wm(this.schema,o,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${o}`)}}};Dc.Collection=xm;Dc.collectionFromPath=wm;Dc.isEmptyPath=Dx});var di=v(Lc=>{"use strict";var cL=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function vm(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var lL=(e,t,r)=>e.endsWith(`
`)?vm(r,t):r.includes(`
`)?`
`+vm(r,t):(e.endsWith(" ")?"":" ")+r;Lc.indentComment=vm;Lc.lineComment=lL;Lc.stringifyComment=cL});var Lx=v(fi=>{"use strict";var uL="flow",$m="block",zc="quoted";function dL(e,t,r="flow",{indentAtStart:n,lineWidth:o=80,minContentWidth:s=20,onFold:i,onOverflow:a}={}){if(!o||o<0)return e;o<s&&(s=0);let c=Math.max(1+s,1+o-t.length);if(e.length<=c)return e;let l=[],u={},d=o-t.length;typeof n=="number"&&(n>o-Math.max(2,s)?l.push(0):d=o-n);let f,m,p=!1,h=-1,g=-1,b=-1;r===$m&&(h=Fx(e,h,t.length),h!==-1&&(d=h+c));for(let $;$=e[h+=1];){if(r===zc&&$==="\\"){switch(g=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}b=h}if($===`
`)r===$m&&(h=Fx(e,h,t.length)),d=h+t.length+c,f=void 0;else{if($===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let R=e[h+1];R&&R!==" "&&R!==`
`&&R!=="	"&&(f=h)}if(h>=d)if(f)l.push(f),d=f+c,f=void 0;else if(r===zc){for(;m===" "||m==="	";)m=$,$=e[h+=1],p=!0;let R=h>b+1?h-2:g-1;if(u[R])return e;l.push(R),u[R]=!0,d=R+c,f=void 0}else p=!0}m=$}if(p&&a&&a(),l.length===0)return e;i&&i();let w=e.slice(0,l[0]);for(let $=0;$<l.length;++$){let R=l[$],S=l[$+1]||e.length;R===0?w=`
${t}${e.slice(0,S)}`:(r===zc&&u[R]&&(w+=`${e[R]}\\`),w+=`
${t}${e.slice(R+1,S)}`)}return w}function Fx(e,t,r){let n=t,o=t+1,s=e[o];for(;s===" "||s==="	";)if(t<o+r)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);n=t,o=t+1,s=e[o]}return n}fi.FOLD_BLOCK=$m;fi.FOLD_FLOW=uL;fi.FOLD_QUOTED=zc;fi.foldFlowLines=dL});var pi=v(zx=>{"use strict";var Mt=Te(),nn=Lx(),Bc=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),Wc=e=>/^(%|---|\.\.\.)/m.test(e);function fL(e,t,r){if(!t||t<0)return!1;let n=t-r,o=e.length;if(o<=n)return!1;for(let s=0,i=0;s<o;++s)if(e[s]===`
`){if(s-i>n)return!0;if(i=s+1,o-i<=n)return!1}return!0}function mi(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;let{implicitKey:n}=t,o=t.options.doubleQuotedMinMultiLineLength,s=t.indent||(Wc(e)?"  ":""),i="",a=0;for(let c=0,l=r[c];l;l=r[++c])if(l===" "&&r[c+1]==="\\"&&r[c+2]==="n"&&(i+=r.slice(a,c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(r[c+1]){case"u":{i+=r.slice(a,c);let u=r.substr(c+2,4);switch(u){case"0000":i+="\\0";break;case"0007":i+="\\a";break;case"000b":i+="\\v";break;case"001b":i+="\\e";break;case"0085":i+="\\N";break;case"00a0":i+="\\_";break;case"2028":i+="\\L";break;case"2029":i+="\\P";break;default:u.substr(0,2)==="00"?i+="\\x"+u.substr(2):i+=r.substr(c,6)}c+=5,a=c+1}break;case"n":if(n||r[c+2]==='"'||r.length<o)c+=1;else{for(i+=r.slice(a,c)+`

`;r[c+2]==="\\"&&r[c+3]==="n"&&r[c+4]!=='"';)i+=`
`,c+=2;i+=s,r[c+2]===" "&&(i+="\\"),c+=1,a=c+1}break;default:c+=1}return i=a?i+r.slice(a):r,n?i:nn.foldFlowLines(i,s,nn.FOLD_QUOTED,Bc(t,!1))}function km(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return mi(e,t);let r=t.indent||(Wc(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:nn.foldFlowLines(n,r,nn.FOLD_FLOW,Bc(t,!1))}function Wo(e,t){let{singleQuote:r}=t.options,n;if(r===!1)n=mi;else{let o=e.includes('"'),s=e.includes("'");o&&!s?n=km:s&&!o?n=mi:n=r?km:mi}return n(e,t)}var _m;try{_m=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{_m=/\n+(?!\n|$)/g}function jc({comment:e,type:t,value:r},n,o,s){let{blockQuote:i,commentString:a,lineWidth:c}=n.options;if(!i||/\n[\t ]+$/.test(r))return Wo(r,n);let l=n.indent||(n.forceBlockIndent||Wc(r)?"  ":""),u=i==="literal"?!0:i==="folded"||t===Mt.Scalar.BLOCK_FOLDED?!1:t===Mt.Scalar.BLOCK_LITERAL?!0:!fL(r,c,l.length);if(!r)return u?`|
`:`>
`;let d,f;for(f=r.length;f>0;--f){let S=r[f-1];if(S!==`
`&&S!=="	"&&S!==" ")break}let m=r.substring(f),p=m.indexOf(`
`);p===-1?d="-":r===m||p!==m.length-1?(d="+",s&&s()):d="",m&&(r=r.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(_m,`$&${l}`));let h=!1,g,b=-1;for(g=0;g<r.length;++g){let S=r[g];if(S===" ")h=!0;else if(S===`
`)b=g;else break}let w=r.substring(0,b<g?b+1:g);w&&(r=r.substring(w.length),w=w.replace(/\n+/g,`$&${l}`));let R=(h?l?"2":"1":"")+d;if(e&&(R+=" "+a(e.replace(/ ?[\r\n]+/g," ")),o&&o()),!u){let S=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),_=!1,P=Bc(n,!0);i!=="folded"&&t!==Mt.Scalar.BLOCK_FOLDED&&(P.onOverflow=()=>{_=!0});let x=nn.foldFlowLines(`${w}${S}${m}`,l,nn.FOLD_BLOCK,P);if(!_)return`>${R}
${l}${x}`}return r=r.replace(/\n+/g,`$&${l}`),`|${R}
${l}${w}${r}${m}`}function mL(e,t,r,n){let{type:o,value:s}=e,{actualString:i,implicitKey:a,indent:c,indentStep:l,inFlow:u}=t;if(a&&s.includes(`
`)||u&&/[[\]{},]/.test(s))return Wo(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||u||!s.includes(`
`)?Wo(s,t):jc(e,t,r,n);if(!a&&!u&&o!==Mt.Scalar.PLAIN&&s.includes(`
`))return jc(e,t,r,n);if(Wc(s)){if(c==="")return t.forceBlockIndent=!0,jc(e,t,r,n);if(a&&c===l)return Wo(s,t)}let d=s.replace(/\n+/g,`$&
${c}`);if(i){let f=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(d),{compat:m,tags:p}=t.doc.schema;if(p.some(f)||m?.some(f))return Wo(s,t)}return a?d:nn.foldFlowLines(d,c,nn.FOLD_FLOW,Bc(t,!1))}function pL(e,t,r,n){let{implicitKey:o,inFlow:s}=t,i=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==Mt.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)&&(a=Mt.Scalar.QUOTE_DOUBLE);let c=u=>{switch(u){case Mt.Scalar.BLOCK_FOLDED:case Mt.Scalar.BLOCK_LITERAL:return o||s?Wo(i.value,t):jc(i,t,r,n);case Mt.Scalar.QUOTE_DOUBLE:return mi(i.value,t);case Mt.Scalar.QUOTE_SINGLE:return km(i.value,t);case Mt.Scalar.PLAIN:return mL(i,t,r,n);default:return null}},l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:d}=t.options,f=o&&u||d;if(l=c(f),l===null)throw new Error(`Unsupported default string type ${f}`)}return l}zx.stringifyString=pL});var hi=v(Sm=>{"use strict";var hL=Nc(),on=G(),gL=di(),yL=pi();function bL(e,t){let r=Object.assign({blockQuote:!0,commentString:gL.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}function wL(e,t){if(t.tag){let o=e.filter(s=>s.tag===t.tag);if(o.length>0)return o.find(s=>s.format===t.format)??o[0]}let r,n;if(on.isScalar(t)){n=t.value;let o=e.filter(s=>s.identify?.(n));if(o.length>1){let s=o.filter(i=>i.test);s.length>0&&(o=s)}r=o.find(s=>s.format===t.format)??o.find(s=>!s.format)}else n=t,r=e.find(o=>o.nodeClass&&n instanceof o.nodeClass);if(!r){let o=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${o} value`)}return r}function xL(e,t,{anchors:r,doc:n}){if(!n.directives)return"";let o=[],s=(on.isScalar(e)||on.isCollection(e))&&e.anchor;s&&hL.anchorIsValid(s)&&(r.add(s),o.push(`&${s}`));let i=e.tag??(t.default?null:t.tag);return i&&o.push(n.directives.tagString(i)),o.join(" ")}function vL(e,t,r,n){if(on.isPair(e))return e.toString(t,r,n);if(on.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let o,s=on.isNode(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=wL(t.doc.schema.tags,s));let i=xL(s,o,t);i.length>0&&(t.indentAtStart=(t.indentAtStart??0)+i.length+1);let a=typeof o.stringify=="function"?o.stringify(s,t,r,n):on.isScalar(s)?yL.stringifyString(s,t,r,n):s.toString(t,r,n);return i?on.isScalar(s)||a[0]==="{"||a[0]==="["?`${i} ${a}`:`${i}
${t.indent}${a}`:a}Sm.createStringifyContext=bL;Sm.stringify=vL});var Ux=v(Wx=>{"use strict";var Tr=G(),jx=Te(),Bx=hi(),gi=di();function $L({key:e,value:t},r,n,o){let{allNullValues:s,doc:i,indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:d}}=r,f=Tr.isNode(e)&&e.comment||null;if(d){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(Tr.isCollection(e)||!Tr.isNode(e)&&typeof e=="object"){let P="With simple keys, collection cannot be used as a key value";throw new Error(P)}}let m=!d&&(!e||f&&t==null&&!r.inFlow||Tr.isCollection(e)||(Tr.isScalar(e)?e.type===jx.Scalar.BLOCK_FOLDED||e.type===jx.Scalar.BLOCK_LITERAL:typeof e=="object"));r=Object.assign({},r,{allNullValues:!1,implicitKey:!m&&(d||!s),indent:a+c});let p=!1,h=!1,g=Bx.stringify(e,r,()=>p=!0,()=>h=!0);if(!m&&!r.inFlow&&g.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");m=!0}if(r.inFlow){if(s||t==null)return p&&n&&n(),g===""?"?":m?`? ${g}`:g}else if(s&&!d||t==null&&m)return g=`? ${g}`,f&&!p?g+=gi.lineComment(g,r.indent,l(f)):h&&o&&o(),g;p&&(f=null),m?(f&&(g+=gi.lineComment(g,r.indent,l(f))),g=`? ${g}
${a}:`):(g=`${g}:`,f&&(g+=gi.lineComment(g,r.indent,l(f))));let b,w,$;Tr.isNode(t)?(b=!!t.spaceBefore,w=t.commentBefore,$=t.comment):(b=!1,w=null,$=null,t&&typeof t=="object"&&(t=i.createNode(t))),r.implicitKey=!1,!m&&!f&&Tr.isScalar(t)&&(r.indentAtStart=g.length+1),h=!1,!u&&c.length>=2&&!r.inFlow&&!m&&Tr.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor&&(r.indent=r.indent.substring(2));let R=!1,S=Bx.stringify(t,r,()=>R=!0,()=>h=!0),_=" ";if(f||b||w){if(_=b?`
`:"",w){let P=l(w);_+=`
${gi.indentComment(P,r.indent)}`}S===""&&!r.inFlow?_===`
`&&$&&(_=`

`):_+=`
${r.indent}`}else if(!m&&Tr.isCollection(t)){let P=S[0],x=S.indexOf(`
`),N=x!==-1,j=r.inFlow??t.flow??t.items.length===0;if(N||!j){let k=!1;if(N&&(P==="&"||P==="!")){let L=S.indexOf(" ");P==="&"&&L!==-1&&L<x&&S[L+1]==="!"&&(L=S.indexOf(" ",L+1)),(L===-1||x<L)&&(k=!0)}k||(_=`
${r.indent}`)}}else(S===""||S[0]===`
`)&&(_="");return g+=_+S,r.inFlow?R&&n&&n():$&&!R?g+=gi.lineComment(g,r.indent,l($)):h&&o&&o(),g}Wx.stringifyPair=$L});var Am=v(Tm=>{"use strict";var Hx=ie("process");function kL(e,...t){e==="debug"&&console.log(...t)}function _L(e,t){(e==="debug"||e==="warn")&&(typeof Hx.emitWarning=="function"?Hx.emitWarning(t):console.warn(t))}Tm.debug=kL;Tm.warn=_L});var Yc=v(Vc=>{"use strict";var Zc=G(),Zx=Te(),Uc="<<",Hc={identify:e=>e===Uc||typeof e=="symbol"&&e.description===Uc,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Zx.Scalar(Symbol(Uc)),{addToJSMap:Vx}),stringify:()=>Uc},SL=(e,t)=>(Hc.identify(t)||Zc.isScalar(t)&&(!t.type||t.type===Zx.Scalar.PLAIN)&&Hc.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===Hc.tag&&r.default);function Vx(e,t,r){let n=Yx(e,r);if(Zc.isSeq(n))for(let o of n.items)Em(e,t,o);else if(Array.isArray(n))for(let o of n)Em(e,t,o);else Em(e,t,n)}function Em(e,t,r){let n=Yx(e,r);if(!Zc.isMap(n))throw new Error("Merge sources must be maps or map aliases");let o=n.toJSON(null,e,Map);for(let[s,i]of o)t instanceof Map?t.has(s)||t.set(s,i):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.call(t,s)||Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0});return t}function Yx(e,t){return e&&Zc.isAlias(t)?t.resolve(e.doc,e):t}Vc.addMergeToJSMap=Vx;Vc.isMergeKey=SL;Vc.merge=Hc});var Rm=v(Jx=>{"use strict";var TL=Am(),Kx=Yc(),AL=hi(),Gx=G(),Cm=tn();function EL(e,t,{key:r,value:n}){if(Gx.isNode(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if(Kx.isMergeKey(e,r))Kx.addMergeToJSMap(e,t,n);else{let o=Cm.toJS(r,"",e);if(t instanceof Map)t.set(o,Cm.toJS(n,o,e));else if(t instanceof Set)t.add(o);else{let s=CL(r,o,e),i=Cm.toJS(n,s,e);s in t?Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[s]=i}}return t}function CL(e,t,r){if(t===null)return"";if(typeof t!="object")return String(t);if(Gx.isNode(e)&&r?.doc){let n=AL.createStringifyContext(r.doc,{});n.anchors=new Set;for(let s of r.anchors.keys())n.anchors.add(s.anchor);n.inFlow=!0,n.inStringifyKey=!0;let o=e.toString(n);if(!r.mapKeyWarned){let s=JSON.stringify(o);s.length>40&&(s=s.substring(0,36)+'..."'),TL.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return o}return JSON.stringify(t)}Jx.addPairToJSMap=EL});var sn=v(Pm=>{"use strict";var Xx=ui(),RL=Ux(),PL=Rm(),Kc=G();function OL(e,t,r){let n=Xx.createNode(e,void 0,r),o=Xx.createNode(t,void 0,r);return new Gc(n,o)}var Gc=class e{constructor(t,r=null){Object.defineProperty(this,Kc.NODE_TYPE,{value:Kc.PAIR}),this.key=t,this.value=r}clone(t){let{key:r,value:n}=this;return Kc.isNode(r)&&(r=r.clone(t)),Kc.isNode(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.mapAsMap?new Map:{};return PL.addPairToJSMap(r,n,this)}toString(t,r,n){return t?.doc?RL.stringifyPair(this,t,r,n):JSON.stringify(this)}};Pm.Pair=Gc;Pm.createPair=OL});var Om=v(ev=>{"use strict";var jn=G(),Qx=hi(),Jc=di();function qL(e,t,r){return(t.inFlow??e.flow?IL:NL)(e,t,r)}function NL({comment:e,items:t},r,{blockItemPrefix:n,flowChars:o,itemIndent:s,onChompKeep:i,onComment:a}){let{indent:c,options:{commentString:l}}=r,u=Object.assign({},r,{indent:s,type:null}),d=!1,f=[];for(let p=0;p<t.length;++p){let h=t[p],g=null;if(jn.isNode(h))!d&&h.spaceBefore&&f.push(""),Xc(r,f,h.commentBefore,d),h.comment&&(g=h.comment);else if(jn.isPair(h)){let w=jn.isNode(h.key)?h.key:null;w&&(!d&&w.spaceBefore&&f.push(""),Xc(r,f,w.commentBefore,d))}d=!1;let b=Qx.stringify(h,u,()=>g=null,()=>d=!0);g&&(b+=Jc.lineComment(b,s,l(g))),d&&g&&(d=!1),f.push(n+b)}let m;if(f.length===0)m=o.start+o.end;else{m=f[0];for(let p=1;p<f.length;++p){let h=f[p];m+=h?`
${c}${h}`:`
`}}return e?(m+=`
`+Jc.indentComment(l(e),c),a&&a()):d&&i&&i(),m}function IL({items:e},t,{flowChars:r,itemIndent:n}){let{indent:o,indentStep:s,flowCollectionPadding:i,options:{commentString:a}}=t;n+=s;let c=Object.assign({},t,{indent:n,inFlow:!0,type:null}),l=!1,u=0,d=[];for(let p=0;p<e.length;++p){let h=e[p],g=null;if(jn.isNode(h))h.spaceBefore&&d.push(""),Xc(t,d,h.commentBefore,!1),h.comment&&(g=h.comment);else if(jn.isPair(h)){let w=jn.isNode(h.key)?h.key:null;w&&(w.spaceBefore&&d.push(""),Xc(t,d,w.commentBefore,!1),w.comment&&(l=!0));let $=jn.isNode(h.value)?h.value:null;$?($.comment&&(g=$.comment),$.commentBefore&&(l=!0)):h.value==null&&w?.comment&&(g=w.comment)}g&&(l=!0);let b=Qx.stringify(h,c,()=>g=null);l||(l=d.length>u||b.includes(`
`)),p<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=d.reduce((w,$)=>w+$.length+2,2)+(b.length+2)>t.options.lineWidth)),l&&(b+=",")),g&&(b+=Jc.lineComment(b,n,a(g))),d.push(b),u=d.length}let{start:f,end:m}=r;if(d.length===0)return f+m;if(!l){let p=d.reduce((h,g)=>h+g.length+2,2);l=t.options.lineWidth>0&&p>t.options.lineWidth}if(l){let p=f;for(let h of d)p+=h?`
${s}${o}${h}`:`
`;return`${p}
${o}${m}`}else return`${f}${i}${d.join(" ")}${i}${m}`}function Xc({indent:e,options:{commentString:t}},r,n,o){if(n&&o&&(n=n.replace(/^\n+/,"")),n){let s=Jc.indentComment(t(n),e);r.push(s.trimStart())}}ev.stringifyCollection=qL});var cn=v(Nm=>{"use strict";var ML=Om(),DL=Rm(),FL=Fc(),an=G(),Qc=sn(),LL=Te();function yi(e,t){let r=an.isScalar(t)?t.value:t;for(let n of e)if(an.isPair(n)&&(n.key===t||n.key===r||an.isScalar(n.key)&&n.key.value===r))return n}var qm=class extends FL.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(an.MAP,t),this.items=[]}static from(t,r,n){let{keepUndefined:o,replacer:s}=n,i=new this(t),a=(c,l)=>{if(typeof s=="function")l=s.call(r,c,l);else if(Array.isArray(s)&&!s.includes(c))return;(l!==void 0||o)&&i.items.push(Qc.createPair(c,l,n))};if(r instanceof Map)for(let[c,l]of r)a(c,l);else if(r&&typeof r=="object")for(let c of Object.keys(r))a(c,r[c]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),i}add(t,r){let n;an.isPair(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new Qc.Pair(t,t?.value):n=new Qc.Pair(t.key,t.value);let o=yi(this.items,n.key),s=this.schema?.sortMapEntries;if(o){if(!r)throw new Error(`Key ${n.key} already set`);an.isScalar(o.value)&&LL.isScalarValue(n.value)?o.value.value=n.value:o.value=n.value}else if(s){let i=this.items.findIndex(a=>s(n,a)<0);i===-1?this.items.push(n):this.items.splice(i,0,n)}else this.items.push(n)}delete(t){let r=yi(this.items,t);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(t,r){let o=yi(this.items,t)?.value;return(!r&&an.isScalar(o)?o.value:o)??void 0}has(t){return!!yi(this.items,t)}set(t,r){this.add(new Qc.Pair(t,r),!0)}toJSON(t,r,n){let o=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(o);for(let s of this.items)DL.addPairToJSMap(r,o,s);return o}toString(t,r,n){if(!t)return JSON.stringify(this);for(let o of this.items)if(!an.isPair(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),ML.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:n,onComment:r})}};Nm.YAMLMap=qm;Nm.findPair=yi});var Uo=v(rv=>{"use strict";var zL=G(),tv=cn(),jL={collection:"map",default:!0,nodeClass:tv.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return zL.isMap(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,r)=>tv.YAMLMap.from(e,t,r)};rv.map=jL});var ln=v(nv=>{"use strict";var BL=ui(),WL=Om(),UL=Fc(),tl=G(),HL=Te(),ZL=tn(),Im=class extends UL.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(tl.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let r=el(t);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(t,r){let n=el(t);if(typeof n!="number")return;let o=this.items[n];return!r&&tl.isScalar(o)?o.value:o}has(t){let r=el(t);return typeof r=="number"&&r<this.items.length}set(t,r){let n=el(t);if(typeof n!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.items[n];tl.isScalar(o)&&HL.isScalarValue(r)?o.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let o=0;for(let s of this.items)n.push(ZL.toJS(s,String(o++),r));return n}toString(t,r,n){return t?WL.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(this)}static from(t,r,n){let{replacer:o}=n,s=new this(t);if(r&&Symbol.iterator in Object(r)){let i=0;for(let a of r){if(typeof o=="function"){let c=r instanceof Set?a:String(i++);a=o.call(r,c,a)}s.items.push(BL.createNode(a,void 0,n))}}return s}};function el(e){let t=tl.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}nv.YAMLSeq=Im});var Ho=v(sv=>{"use strict";var VL=G(),ov=ln(),YL={collection:"seq",default:!0,nodeClass:ov.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return VL.isSeq(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,r)=>ov.YAMLSeq.from(e,t,r)};sv.seq=YL});var bi=v(iv=>{"use strict";var KL=pi(),GL={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,r,n){return t=Object.assign({actualString:!0},t),KL.stringifyString(e,t,r,n)}};iv.string=GL});var rl=v(lv=>{"use strict";var av=Te(),cv={identify:e=>e==null,createNode:()=>new av.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new av.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&cv.test.test(e)?e:t.options.nullStr};lv.nullTag=cv});var Mm=v(dv=>{"use strict";var JL=Te(),uv={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new JL.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},r){if(e&&uv.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?r.options.trueStr:r.options.falseStr}};dv.boolTag=uv});var Zo=v(fv=>{"use strict";function XL({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let o=typeof n=="number"?n:Number(n);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let s=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(s)&&!s.includes("e")){let i=s.indexOf(".");i<0&&(i=s.length,s+=".");let a=t-(s.length-i-1);for(;a-- >0;)s+="0"}return s}fv.stringifyNumber=XL});var Fm=v(nl=>{"use strict";var QL=Te(),Dm=Zo(),e5={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Dm.stringifyNumber},t5={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Dm.stringifyNumber(e)}},r5={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new QL.Scalar(parseFloat(e)),r=e.indexOf(".");return r!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:Dm.stringifyNumber};nl.float=r5;nl.floatExp=t5;nl.floatNaN=e5});var zm=v(sl=>{"use strict";var mv=Zo(),ol=e=>typeof e=="bigint"||Number.isInteger(e),Lm=(e,t,r,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),r);function pv(e,t,r){let{value:n}=e;return ol(n)&&n>=0?r+n.toString(t):mv.stringifyNumber(e)}var n5={identify:e=>ol(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,r)=>Lm(e,2,8,r),stringify:e=>pv(e,8,"0o")},o5={identify:ol,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,r)=>Lm(e,0,10,r),stringify:mv.stringifyNumber},s5={identify:e=>ol(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,r)=>Lm(e,2,16,r),stringify:e=>pv(e,16,"0x")};sl.int=o5;sl.intHex=s5;sl.intOct=n5});var gv=v(hv=>{"use strict";var i5=Uo(),a5=rl(),c5=Ho(),l5=bi(),u5=Mm(),jm=Fm(),Bm=zm(),d5=[i5.map,c5.seq,l5.string,a5.nullTag,u5.boolTag,Bm.intOct,Bm.int,Bm.intHex,jm.floatNaN,jm.floatExp,jm.float];hv.schema=d5});var wv=v(bv=>{"use strict";var f5=Te(),m5=Uo(),p5=Ho();function yv(e){return typeof e=="bigint"||Number.isInteger(e)}var il=({value:e})=>JSON.stringify(e),h5=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:il},{identify:e=>e==null,createNode:()=>new f5.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:il},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:il},{identify:yv,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),stringify:({value:e})=>yv(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:il}],g5={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},y5=[m5.map,p5.seq].concat(h5,g5);bv.schema=y5});var Um=v(xv=>{"use strict";var wi=ie("buffer"),Wm=Te(),b5=pi(),w5={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof wi.Buffer=="function")return wi.Buffer.from(e,"base64");if(typeof atob=="function"){let r=atob(e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let o=0;o<r.length;++o)n[o]=r.charCodeAt(o);return n}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:r},n,o,s){if(!r)return"";let i=r,a;if(typeof wi.Buffer=="function")a=i instanceof wi.Buffer?i.toString("base64"):wi.Buffer.from(i.buffer).toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<i.length;++l)c+=String.fromCharCode(i[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=Wm.Scalar.BLOCK_LITERAL),t!==Wm.Scalar.QUOTE_DOUBLE){let c=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(l);for(let d=0,f=0;d<l;++d,f+=c)u[d]=a.substr(f,c);a=u.join(t===Wm.Scalar.BLOCK_LITERAL?`
`:" ")}return b5.stringifyString({comment:e,type:t,value:a},n,o,s)}};xv.binary=w5});var ll=v(cl=>{"use strict";var al=G(),Hm=sn(),x5=Te(),v5=ln();function vv(e,t){if(al.isSeq(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!al.isPair(n)){if(al.isMap(n)){n.items.length>1&&t("Each pair must have its own sequence indicator");let o=n.items[0]||new Hm.Pair(new x5.Scalar(null));if(n.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${n.commentBefore}
${o.key.commentBefore}`:n.commentBefore),n.comment){let s=o.value??o.key;s.comment=s.comment?`${n.comment}
${s.comment}`:n.comment}n=o}e.items[r]=al.isPair(n)?n:new Hm.Pair(n)}}else t("Expected a sequence for this tag");return e}function $v(e,t,r){let{replacer:n}=r,o=new v5.YAMLSeq(e);o.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof n=="function"&&(i=n.call(t,String(s++),i));let a,c;if(Array.isArray(i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let l=Object.keys(i);if(l.length===1)a=l[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=i;o.items.push(Hm.createPair(a,c,r))}return o}var $5={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:vv,createNode:$v};cl.createPairs=$v;cl.pairs=$5;cl.resolvePairs=vv});var Ym=v(Vm=>{"use strict";var kv=G(),Zm=tn(),xi=cn(),k5=ln(),_v=ll(),Bn=class e extends k5.YAMLSeq{constructor(){super(),this.add=xi.YAMLMap.prototype.add.bind(this),this.delete=xi.YAMLMap.prototype.delete.bind(this),this.get=xi.YAMLMap.prototype.get.bind(this),this.has=xi.YAMLMap.prototype.has.bind(this),this.set=xi.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let o of this.items){let s,i;if(kv.isPair(o)?(s=Zm.toJS(o.key,"",r),i=Zm.toJS(o.value,s,r)):s=Zm.toJS(o,"",r),n.has(s))throw new Error("Ordered maps must not include duplicate keys");n.set(s,i)}return n}static from(t,r,n){let o=_v.createPairs(t,r,n),s=new this;return s.items=o.items,s}};Bn.tag="tag:yaml.org,2002:omap";var _5={collection:"seq",identify:e=>e instanceof Map,nodeClass:Bn,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=_v.resolvePairs(e,t),n=[];for(let{key:o}of r.items)kv.isScalar(o)&&(n.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):n.push(o.value));return Object.assign(new Bn,r)},createNode:(e,t,r)=>Bn.from(e,t,r)};Vm.YAMLOMap=Bn;Vm.omap=_5});var Cv=v(Km=>{"use strict";var Sv=Te();function Tv({value:e,source:t},r){return t&&(e?Av:Ev).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}var Av={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Sv.Scalar(!0),stringify:Tv},Ev={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Sv.Scalar(!1),stringify:Tv};Km.falseTag=Ev;Km.trueTag=Av});var Rv=v(ul=>{"use strict";var S5=Te(),Gm=Zo(),T5={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Gm.stringifyNumber},A5={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Gm.stringifyNumber(e)}},E5={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new S5.Scalar(parseFloat(e.replace(/_/g,""))),r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=n.length)}return t},stringify:Gm.stringifyNumber};ul.float=E5;ul.floatExp=A5;ul.floatNaN=T5});var Ov=v($i=>{"use strict";var Pv=Zo(),vi=e=>typeof e=="bigint"||Number.isInteger(e);function dl(e,t,r,{intAsBigInt:n}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let i=BigInt(e);return o==="-"?BigInt(-1)*i:i}let s=parseInt(e,r);return o==="-"?-1*s:s}function Jm(e,t,r){let{value:n}=e;if(vi(n)){let o=n.toString(t);return n<0?"-"+r+o.substr(1):r+o}return Pv.stringifyNumber(e)}var C5={identify:vi,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,r)=>dl(e,2,2,r),stringify:e=>Jm(e,2,"0b")},R5={identify:vi,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,r)=>dl(e,1,8,r),stringify:e=>Jm(e,8,"0")},P5={identify:vi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,r)=>dl(e,0,10,r),stringify:Pv.stringifyNumber},O5={identify:vi,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,r)=>dl(e,2,16,r),stringify:e=>Jm(e,16,"0x")};$i.int=P5;$i.intBin=C5;$i.intHex=O5;$i.intOct=R5});var Qm=v(Xm=>{"use strict";var pl=G(),fl=sn(),ml=cn(),Wn=class e extends ml.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let r;pl.isPair(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?r=new fl.Pair(t.key,null):r=new fl.Pair(t,null),ml.findPair(this.items,r.key)||this.items.push(r)}get(t,r){let n=ml.findPair(this.items,t);return!r&&pl.isPair(n)?pl.isScalar(n.key)?n.key.value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=ml.findPair(this.items,t);n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&r&&this.items.push(new fl.Pair(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){let{replacer:o}=n,s=new this(t);if(r&&Symbol.iterator in Object(r))for(let i of r)typeof o=="function"&&(i=o.call(r,i,i)),s.items.push(fl.createPair(i,null,n));return s}};Wn.tag="tag:yaml.org,2002:set";var q5={collection:"map",identify:e=>e instanceof Set,nodeClass:Wn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,r)=>Wn.from(e,t,r),resolve(e,t){if(pl.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new Wn,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};Xm.YAMLSet=Wn;Xm.set=q5});var tp=v(hl=>{"use strict";var N5=Zo();function ep(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,o=i=>t?BigInt(i):Number(i),s=n.replace(/_/g,"").split(":").reduce((i,a)=>i*o(60)+o(a),o(0));return r==="-"?o(-1)*s:s}function qv(e){let{value:t}=e,r=i=>i;if(typeof t=="bigint")r=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return N5.stringifyNumber(e);let n="";t<0&&(n="-",t*=r(-1));let o=r(60),s=[t%o];return t<60?s.unshift(0):(t=(t-s[0])/o,s.unshift(t%o),t>=60&&(t=(t-s[0])/o,s.unshift(t))),n+s.map(i=>String(i).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var I5={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:r})=>ep(e,r),stringify:qv},M5={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>ep(e,!1),stringify:qv},Nv={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Nv.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,o,s,i,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(r,n-1,o,s||0,i||0,a||0,c),u=t[8];if(u&&u!=="Z"){let d=ep(u,!1);Math.abs(d)<30&&(d*=60),l-=6e4*d}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};hl.floatTime=M5;hl.intTime=I5;hl.timestamp=Nv});var Dv=v(Mv=>{"use strict";var D5=Uo(),F5=rl(),L5=Ho(),z5=bi(),j5=Um(),Iv=Cv(),rp=Rv(),gl=Ov(),B5=Yc(),W5=Ym(),U5=ll(),H5=Qm(),np=tp(),Z5=[D5.map,L5.seq,z5.string,F5.nullTag,Iv.trueTag,Iv.falseTag,gl.intBin,gl.intOct,gl.int,gl.intHex,rp.floatNaN,rp.floatExp,rp.float,j5.binary,B5.merge,W5.omap,U5.pairs,H5.set,np.intTime,np.floatTime,np.timestamp];Mv.schema=Z5});var Vv=v(ip=>{"use strict";var jv=Uo(),V5=rl(),Bv=Ho(),Y5=bi(),K5=Mm(),op=Fm(),sp=zm(),G5=gv(),J5=wv(),Wv=Um(),ki=Yc(),Uv=Ym(),Hv=ll(),Fv=Dv(),Zv=Qm(),yl=tp(),Lv=new Map([["core",G5.schema],["failsafe",[jv.map,Bv.seq,Y5.string]],["json",J5.schema],["yaml11",Fv.schema],["yaml-1.1",Fv.schema]]),zv={binary:Wv.binary,bool:K5.boolTag,float:op.float,floatExp:op.floatExp,floatNaN:op.floatNaN,floatTime:yl.floatTime,int:sp.int,intHex:sp.intHex,intOct:sp.intOct,intTime:yl.intTime,map:jv.map,merge:ki.merge,null:V5.nullTag,omap:Uv.omap,pairs:Hv.pairs,seq:Bv.seq,set:Zv.set,timestamp:yl.timestamp},X5={"tag:yaml.org,2002:binary":Wv.binary,"tag:yaml.org,2002:merge":ki.merge,"tag:yaml.org,2002:omap":Uv.omap,"tag:yaml.org,2002:pairs":Hv.pairs,"tag:yaml.org,2002:set":Zv.set,"tag:yaml.org,2002:timestamp":yl.timestamp};function Q5(e,t,r){let n=Lv.get(t);if(n&&!e)return r&&!n.includes(ki.merge)?n.concat(ki.merge):n.slice();let o=n;if(!o)if(Array.isArray(e))o=[];else{let s=Array.from(Lv.keys()).filter(i=>i!=="yaml11").map(i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)o=o.concat(s);else typeof e=="function"&&(o=e(o.slice()));return r&&(o=o.concat(ki.merge)),o.reduce((s,i)=>{let a=typeof i=="string"?zv[i]:i;if(!a){let c=JSON.stringify(i),l=Object.keys(zv).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return s.includes(a)||s.push(a),s},[])}ip.coreKnownTags=X5;ip.getTags=Q5});var lp=v(Yv=>{"use strict";var ap=G(),ez=Uo(),tz=Ho(),rz=bi(),bl=Vv(),nz=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,cp=class e{constructor({compat:t,customTags:r,merge:n,resolveKnownTags:o,schema:s,sortMapEntries:i,toStringDefaults:a}){this.compat=Array.isArray(t)?bl.getTags(t,"compat"):t?bl.getTags(null,t):null,this.name=typeof s=="string"&&s||"core",this.knownTags=o?bl.coreKnownTags:{},this.tags=bl.getTags(r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,ap.MAP,{value:ez.map}),Object.defineProperty(this,ap.SCALAR,{value:rz.string}),Object.defineProperty(this,ap.SEQ,{value:tz.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?nz:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};Yv.Schema=cp});var Gv=v(Kv=>{"use strict";var oz=G(),up=hi(),_i=di();function sz(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(r.push(c),n=!0):e.directives.docStart&&(n=!0)}n&&r.push("---");let o=up.createStringifyContext(e,t),{commentString:s}=o.options;if(e.commentBefore){r.length!==1&&r.unshift("");let c=s(e.commentBefore);r.unshift(_i.indentComment(c,""))}let i=!1,a=null;if(e.contents){if(oz.isNode(e.contents)){if(e.contents.spaceBefore&&n&&r.push(""),e.contents.commentBefore){let u=s(e.contents.commentBefore);r.push(_i.indentComment(u,""))}o.forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>i=!0,l=up.stringify(e.contents,o,()=>a=null,c);a&&(l+=_i.lineComment(l,"",s(a))),(l[0]==="|"||l[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${l}`:r.push(l)}else r.push(up.stringify(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(r.push("..."),r.push(_i.indentComment(c,""))):r.push(`... ${c}`)}else r.push("...");else{let c=e.comment;c&&i&&(c=c.replace(/^\n+/,"")),c&&((!i||a)&&r[r.length-1]!==""&&r.push(""),r.push(_i.indentComment(s(c),"")))}return r.join(`
`)+`
`}Kv.stringifyDocument=sz});var Si=v(Jv=>{"use strict";var iz=li(),Vo=Fc(),Ct=G(),az=sn(),cz=tn(),lz=lp(),uz=Gv(),dp=Nc(),dz=hm(),fz=ui(),fp=pm(),mp=class e{constructor(t,r,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Ct.NODE_TYPE,{value:Ct.DOC});let o=null;typeof r=="function"||Array.isArray(r)?o=r:n===void 0&&r&&(n=r,r=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=s;let{version:i}=s;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new fp.Directives({version:i}),this.setSchema(i,n),this.contents=t===void 0?null:this.createNode(t,o,n)}clone(){let t=Object.create(e.prototype,{[Ct.NODE_TYPE]:{value:Ct.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Ct.isNode(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Yo(this.contents)&&this.contents.add(t)}addIn(t,r){Yo(this.contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=dp.anchorNames(this);t.anchor=!r||n.has(r)?dp.findNewAnchor(r||"a",n):r}return new iz.Alias(t.anchor)}createNode(t,r,n){let o;if(typeof r=="function")t=r.call({"":t},"",t),o=r;else if(Array.isArray(r)){let g=w=>typeof w=="number"||w instanceof String||w instanceof Number,b=r.filter(g).map(String);b.length>0&&(r=r.concat(b)),o=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:s,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:l,tag:u}=n??{},{onAnchor:d,setAnchors:f,sourceObjects:m}=dp.createNodeAnchors(this,i||"a"),p={aliasDuplicateObjects:s??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:l,replacer:o,schema:this.schema,sourceObjects:m},h=fz.createNode(t,u,p);return a&&Ct.isCollection(h)&&(h.flow=!0),f(),h}createPair(t,r,n={}){let o=this.createNode(t,null,n),s=this.createNode(r,null,n);return new az.Pair(o,s)}delete(t){return Yo(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Vo.isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Yo(this.contents)?this.contents.deleteIn(t):!1}get(t,r){return Ct.isCollection(this.contents)?this.contents.get(t,r):void 0}getIn(t,r){return Vo.isEmptyPath(t)?!r&&Ct.isScalar(this.contents)?this.contents.value:this.contents:Ct.isCollection(this.contents)?this.contents.getIn(t,r):void 0}has(t){return Ct.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Vo.isEmptyPath(t)?this.contents!==void 0:Ct.isCollection(this.contents)?this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=Vo.collectionFromPath(this.schema,[t],r):Yo(this.contents)&&this.contents.set(t,r)}setIn(t,r){Vo.isEmptyPath(t)?this.contents=r:this.contents==null?this.contents=Vo.collectionFromPath(this.schema,Array.from(t),r):Yo(this.contents)&&this.contents.setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new fp.Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new fp.Directives({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=new lz.Schema(Object.assign(n,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,maxAliasCount:o,onAnchor:s,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=cz.toJS(this.contents,r??"",a);if(typeof s=="function")for(let{count:l,res:u}of a.anchors.values())s(u,l);return typeof i=="function"?dz.applyReviver(i,{"":c},"",c):c}toJSON(t,r){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${r}`)}return uz.stringifyDocument(this,t)}};function Yo(e){if(Ct.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}Jv.Document=mp});var Ei=v(Ai=>{"use strict";var Ti=class extends Error{constructor(t,r,n,o){super(),this.name=t,this.code=n,this.message=o,this.pos=r}},pp=class extends Ti{constructor(t,r,n){super("YAMLParseError",t,r,n)}},hp=class extends Ti{constructor(t,r,n){super("YAMLWarning",t,r,n)}},mz=(e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>t.linePos(a));let{line:n,col:o}=r.linePos[0];r.message+=` at line ${n}, column ${o}`;let s=o-1,i=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,"");if(s>=60&&i.length>80){let a=Math.min(s-39,i.length-79);i="\u2026"+i.substring(a),s-=a-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),n>1&&/^ *$/.test(i.substring(0,s))){let a=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),i=a+i}if(/[^ ]/.test(i)){let a=1,c=r.linePos[1];c?.line===n&&c.col>o&&(a=Math.max(1,Math.min(c.col-o,80-s)));let l=" ".repeat(s)+"^".repeat(a);r.message+=`:

${i}
${l}
`}};Ai.YAMLError=Ti;Ai.YAMLParseError=pp;Ai.YAMLWarning=hp;Ai.prettifyError=mz});var Ci=v(Xv=>{"use strict";function pz(e,{flow:t,indicator:r,next:n,offset:o,onError:s,parentIndent:i,startOnNewline:a}){let c=!1,l=a,u=a,d="",f="",m=!1,p=!1,h=null,g=null,b=null,w=null,$=null,R=null,S=null;for(let x of e)switch(p&&(x.type!=="space"&&x.type!=="newline"&&x.type!=="comma"&&s(x.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p=!1),h&&(l&&x.type!=="comment"&&x.type!=="newline"&&s(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),x.type){case"space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&x.source.includes("	")&&(h=x),u=!0;break;case"comment":{u||s(x,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let N=x.source.substring(1)||" ";d?d+=f+N:d=N,f="",l=!1;break}case"newline":l?d?d+=x.source:(!R||r!=="seq-item-ind")&&(c=!0):f+=x.source,l=!0,m=!0,(g||b)&&(w=x),u=!0;break;case"anchor":g&&s(x,"MULTIPLE_ANCHORS","A node can have at most one anchor"),x.source.endsWith(":")&&s(x.offset+x.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=x,S??(S=x.offset),l=!1,u=!1,p=!0;break;case"tag":{b&&s(x,"MULTIPLE_TAGS","A node can have at most one tag"),b=x,S??(S=x.offset),l=!1,u=!1,p=!0;break}case r:(g||b)&&s(x,"BAD_PROP_ORDER",`Anchors and tags must be after the ${x.source} indicator`),R&&s(x,"UNEXPECTED_TOKEN",`Unexpected ${x.source} in ${t??"collection"}`),R=x,l=r==="seq-item-ind"||r==="explicit-key-ind",u=!1;break;case"comma":if(t){$&&s(x,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),$=x,l=!1,u=!1;break}default:s(x,"UNEXPECTED_TOKEN",`Unexpected ${x.type} token`),l=!1,u=!1}let _=e[e.length-1],P=_?_.offset+_.source.length:o;return p&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&s(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(l&&h.indent<=i||n?.type==="block-map"||n?.type==="block-seq")&&s(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:$,found:R,spaceBefore:c,comment:d,hasNewline:m,anchor:g,tag:b,newlineAfterProp:w,end:P,start:S??P}}Xv.resolveProps=pz});var wl=v(Qv=>{"use strict";function gp(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="newline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(gp(t.key)||gp(t.value))return!0}return!1;default:return!0}}Qv.containsNewline=gp});var yp=v(e$=>{"use strict";var hz=wl();function gz(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&hz.containsNewline(t)&&r(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}e$.flowIndentCheck=gz});var bp=v(r$=>{"use strict";var t$=G();function yz(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let o=typeof n=="function"?n:(s,i)=>s===i||t$.isScalar(s)&&t$.isScalar(i)&&s.value===i.value;return t.some(s=>o(s.key,r))}r$.mapIncludes=yz});var c$=v(a$=>{"use strict";var n$=sn(),bz=cn(),o$=Ci(),wz=wl(),s$=yp(),xz=bp(),i$="All mapping items must start at the same column";function vz({composeNode:e,composeEmptyNode:t},r,n,o,s){let i=s?.nodeClass??bz.YAMLMap,a=new i(r.schema);r.atRoot&&(r.atRoot=!1);let c=n.offset,l=null;for(let u of n.items){let{start:d,key:f,sep:m,value:p}=u,h=o$.resolveProps(d,{indicator:"explicit-key-ind",next:f??m?.[0],offset:c,onError:o,parentIndent:n.indent,startOnNewline:!0}),g=!h.found;if(g){if(f&&(f.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==n.indent&&o(c,"BAD_INDENT",i$)),!h.anchor&&!h.tag&&!m){l=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||wz.containsNewline(f))&&o(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==n.indent&&o(c,"BAD_INDENT",i$);r.atKey=!0;let b=h.end,w=f?e(r,f,h,o):t(r,b,d,null,h,o);r.schema.compat&&s$.flowIndentCheck(n.indent,f,o),r.atKey=!1,xz.mapIncludes(r,a.items,w)&&o(b,"DUPLICATE_KEY","Map keys must be unique");let $=o$.resolveProps(m??[],{indicator:"map-value-ind",next:p,offset:w.range[2],onError:o,parentIndent:n.indent,startOnNewline:!f||f.type==="block-scalar"});if(c=$.end,$.found){g&&(p?.type==="block-map"&&!$.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&h.start<$.found.offset-1024&&o(w.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let R=p?e(r,p,$,o):t(r,c,m,null,$,o);r.schema.compat&&s$.flowIndentCheck(n.indent,p,o),c=R.range[2];let S=new n$.Pair(w,R);r.options.keepSourceTokens&&(S.srcToken=u),a.items.push(S)}else{g&&o(w.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),$.comment&&(w.comment?w.comment+=`
`+$.comment:w.comment=$.comment);let R=new n$.Pair(w);r.options.keepSourceTokens&&(R.srcToken=u),a.items.push(R)}}return l&&l<c&&o(l,"IMPOSSIBLE","Map comment with trailing content"),a.range=[n.offset,c,l??c],a}a$.resolveBlockMap=vz});var u$=v(l$=>{"use strict";var $z=ln(),kz=Ci(),_z=yp();function Sz({composeNode:e,composeEmptyNode:t},r,n,o,s){let i=s?.nodeClass??$z.YAMLSeq,a=new i(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let c=n.offset,l=null;for(let{start:u,value:d}of n.items){let f=kz.resolveProps(u,{indicator:"seq-item-ind",next:d,offset:c,onError:o,parentIndent:n.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?o(f.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{l=f.end,f.comment&&(a.comment=f.comment);continue}let m=d?e(r,d,f,o):t(r,f.end,u,null,f,o);r.schema.compat&&_z.flowIndentCheck(n.indent,d,o),c=m.range[2],a.items.push(m)}return a.range=[n.offset,c,l??c],a}l$.resolveBlockSeq=Sz});var Ko=v(d$=>{"use strict";function Tz(e,t,r,n){let o="";if(e){let s=!1,i="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":s=!0;break;case"comment":{r&&!s&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";o?o+=i+u:o=u,i="";break}case"newline":o&&(i+=c),s=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:o,offset:t}}d$.resolveEnd=Tz});var h$=v(p$=>{"use strict";var Az=G(),Ez=sn(),f$=cn(),Cz=ln(),Rz=Ko(),m$=Ci(),Pz=wl(),Oz=bp(),wp="Block collections are not allowed within flow collections",xp=e=>e&&(e.type==="block-map"||e.type==="block-seq");function qz({composeNode:e,composeEmptyNode:t},r,n,o,s){let i=n.start.source==="{",a=i?"flow map":"flow sequence",c=s?.nodeClass??(i?f$.YAMLMap:Cz.YAMLSeq),l=new c(r.schema);l.flow=!0;let u=r.atRoot;u&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let d=n.offset+n.start.source.length;for(let g=0;g<n.items.length;++g){let b=n.items[g],{start:w,key:$,sep:R,value:S}=b,_=m$.resolveProps(w,{flow:a,indicator:"explicit-key-ind",next:$??R?.[0],offset:d,onError:o,parentIndent:n.indent,startOnNewline:!1});if(!_.found){if(!_.anchor&&!_.tag&&!R&&!S){g===0&&_.comma?o(_.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):g<n.items.length-1&&o(_.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),_.comment&&(l.comment?l.comment+=`
`+_.comment:l.comment=_.comment),d=_.end;continue}!i&&r.options.strict&&Pz.containsNewline($)&&o($,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(g===0)_.comma&&o(_.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(_.comma||o(_.start,"MISSING_CHAR",`Missing , between ${a} items`),_.comment){let P="";e:for(let x of w)switch(x.type){case"comma":case"space":break;case"comment":P=x.source.substring(1);break e;default:break e}if(P){let x=l.items[l.items.length-1];Az.isPair(x)&&(x=x.value??x.key),x.comment?x.comment+=`
`+P:x.comment=P,_.comment=_.comment.substring(P.length+1)}}if(!i&&!R&&!_.found){let P=S?e(r,S,_,o):t(r,_.end,R,null,_,o);l.items.push(P),d=P.range[2],xp(S)&&o(P.range,"BLOCK_IN_FLOW",wp)}else{r.atKey=!0;let P=_.end,x=$?e(r,$,_,o):t(r,P,w,null,_,o);xp($)&&o(x.range,"BLOCK_IN_FLOW",wp),r.atKey=!1;let N=m$.resolveProps(R??[],{flow:a,indicator:"map-value-ind",next:S,offset:x.range[2],onError:o,parentIndent:n.indent,startOnNewline:!1});if(N.found){if(!i&&!_.found&&r.options.strict){if(R)for(let L of R){if(L===N.found)break;if(L.type==="newline"){o(L,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}_.start<N.found.offset-1024&&o(N.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else S&&("source"in S&&S.source?.[0]===":"?o(S,"MISSING_CHAR",`Missing space after : in ${a}`):o(N.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let j=S?e(r,S,N,o):N.found?t(r,N.end,R,null,N,o):null;j?xp(S)&&o(j.range,"BLOCK_IN_FLOW",wp):N.comment&&(x.comment?x.comment+=`
`+N.comment:x.comment=N.comment);let k=new Ez.Pair(x,j);if(r.options.keepSourceTokens&&(k.srcToken=b),i){let L=l;Oz.mapIncludes(r,L.items,x)&&o(P,"DUPLICATE_KEY","Map keys must be unique"),L.items.push(k)}else{let L=new f$.YAMLMap(r.schema);L.flow=!0,L.items.push(k);let re=(j??x).range;L.range=[x.range[0],re[1],re[2]],l.items.push(L)}d=j?j.range[2]:N.end}}let f=i?"}":"]",[m,...p]=n.end,h=d;if(m?.source===f)h=m.offset+m.source.length;else{let g=a[0].toUpperCase()+a.substring(1),b=u?`${g} must end with a ${f}`:`${g} in block collection must be sufficiently indented and end with a ${f}`;o(d,u?"MISSING_CHAR":"BAD_INDENT",b),m&&m.source.length!==1&&p.unshift(m)}if(p.length>0){let g=Rz.resolveEnd(p,h,r.options.strict,o);g.comment&&(l.comment?l.comment+=`
`+g.comment:l.comment=g.comment),l.range=[n.offset,h,g.offset]}else l.range=[n.offset,h,h];return l}p$.resolveFlowCollection=qz});var y$=v(g$=>{"use strict";var Nz=G(),Iz=Te(),Mz=cn(),Dz=ln(),Fz=c$(),Lz=u$(),zz=h$();function vp(e,t,r,n,o,s){let i=r.type==="block-map"?Fz.resolveBlockMap(e,t,r,n,s):r.type==="block-seq"?Lz.resolveBlockSeq(e,t,r,n,s):zz.resolveFlowCollection(e,t,r,n,s),a=i.constructor;return o==="!"||o===a.tagName?(i.tag=a.tagName,i):(o&&(i.tag=o),i)}function jz(e,t,r,n,o){let s=n.tag,i=s?t.directives.tagName(s.source,f=>o(s,"TAG_RESOLVE_FAILED",f)):null;if(r.type==="block-seq"){let{anchor:f,newlineAfterProp:m}=n,p=f&&s?f.offset>s.offset?f:s:f??s;p&&(!m||m.offset<p.offset)&&o(p,"MISSING_CHAR","Missing newline after block sequence props")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!s||!i||i==="!"||i===Mz.YAMLMap.tagName&&a==="map"||i===Dz.YAMLSeq.tagName&&a==="seq")return vp(e,t,r,o,i);let c=t.schema.tags.find(f=>f.tag===i&&f.collection===a);if(!c){let f=t.schema.knownTags[i];if(f?.collection===a)t.schema.tags.push(Object.assign({},f,{default:!1})),c=f;else return f?o(s,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):o(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),vp(e,t,r,o,i)}let l=vp(e,t,r,o,i,c),u=c.resolve?.(l,f=>o(s,"TAG_RESOLVE_FAILED",f),t.options)??l,d=Nz.isNode(u)?u:new Iz.Scalar(u);return d.range=l.range,d.tag=i,c?.format&&(d.format=c.format),d}g$.composeCollection=jz});var kp=v(b$=>{"use strict";var $p=Te();function Bz(e,t,r){let n=t.offset,o=Wz(t,e.options.strict,r);if(!o)return{value:"",type:null,comment:"",range:[n,n,n]};let s=o.mode===">"?$p.Scalar.BLOCK_FOLDED:$p.Scalar.BLOCK_LITERAL,i=t.source?Uz(t.source):[],a=i.length;for(let h=i.length-1;h>=0;--h){let g=i[h][1];if(g===""||g==="\r")a=h;else break}if(a===0){let h=o.chomp==="+"&&i.length>0?`
`.repeat(Math.max(1,i.length-1)):"",g=n+o.length;return t.source&&(g+=t.source.length),{value:h,type:s,comment:o.comment,range:[n,g,g]}}let c=t.indent+o.indent,l=t.offset+o.length,u=0;for(let h=0;h<a;++h){let[g,b]=i[h];if(b===""||b==="\r")o.indent===0&&g.length>c&&(c=g.length);else{g.length<c&&r(l+g.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=g.length),u=h,c===0&&!e.atRoot&&r(l,"BAD_INDENT","Block scalar values in collections must be indented");break}l+=g.length+b.length+1}for(let h=i.length-1;h>=a;--h)i[h][0].length>c&&(a=h+1);let d="",f="",m=!1;for(let h=0;h<u;++h)d+=i[h][0].slice(c)+`
`;for(let h=u;h<a;++h){let[g,b]=i[h];l+=g.length+b.length+1;let w=b[b.length-1]==="\r";if(w&&(b=b.slice(0,-1)),b&&g.length<c){let R=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;r(l-b.length-(w?2:1),"BAD_INDENT",R),g=""}s===$p.Scalar.BLOCK_LITERAL?(d+=f+g.slice(c)+b,f=`
`):g.length>c||b[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),d+=f+g.slice(c)+b,f=`
`,m=!0):b===""?f===`
`?d+=`
`:f=`
`:(d+=f+b,f=" ",m=!1)}switch(o.chomp){case"-":break;case"+":for(let h=a;h<i.length;++h)d+=`
`+i[h][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let p=n+o.length+t.source.length;return{value:d,type:s,comment:o.comment,range:[n,p,p]}}function Wz({offset:e,props:t},r,n){if(t[0].type!=="block-scalar-header")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],s=o[0],i=0,a="",c=-1;for(let f=1;f<o.length;++f){let m=o[f];if(!a&&(m==="-"||m==="+"))a=m;else{let p=Number(m);!i&&p?i=p:c===-1&&(c=e+f)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let l=!1,u="",d=o.length;for(let f=1;f<t.length;++f){let m=t[f];switch(m.type){case"space":l=!0;case"newline":d+=m.source.length;break;case"comment":r&&!l&&n(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,u=m.source.substring(1);break;case"error":n(m,"UNEXPECTED_TOKEN",m.message),d+=m.source.length;break;default:{let p=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",p);let h=m.source;h&&typeof h=="string"&&(d+=h.length)}}}return{mode:s,indent:i,chomp:a,comment:u,length:d}}function Uz(e){let t=e.split(/\n( *)/),r=t[0],n=r.match(/^( *)/),s=[n?.[1]?[n[1],r.slice(n[1].length)]:["",r]];for(let i=1;i<t.length;i+=2)s.push([t[i],t[i+1]]);return s}b$.resolveBlockScalar=Bz});var Sp=v(x$=>{"use strict";var _p=Te(),Hz=Ko();function Zz(e,t,r){let{offset:n,type:o,source:s,end:i}=e,a,c,l=(f,m,p)=>r(n+f,m,p);switch(o){case"scalar":a=_p.Scalar.PLAIN,c=Vz(s,l);break;case"single-quoted-scalar":a=_p.Scalar.QUOTE_SINGLE,c=Yz(s,l);break;case"double-quoted-scalar":a=_p.Scalar.QUOTE_DOUBLE,c=Kz(s,l);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[n,n+s.length,n+s.length]}}let u=n+s.length,d=Hz.resolveEnd(i,u,t,r);return{value:c,type:a,comment:d.comment,range:[n,u,d.offset]}}function Vz(e,t){let r="";switch(e[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar indicator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),w$(e)}function Yz(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),w$(e.slice(1,-1)).replace(/''/g,"'")}function w$(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,o;try{n=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let s=r[1].replace(n,""),i=" ",a=t.lastIndex;for(;r=t.exec(e);){let l=r[1].replace(o,"");l===""?i===`
`?s+=i:i=`
`:(s+=i+l,i=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,r=c.exec(e),s+i+(r?.[1]??"")}function Kz(e,t){let r="";for(let n=1;n<e.length-1;++n){let o=e[n];if(!(o==="\r"&&e[n+1]===`
`))if(o===`
`){let{fold:s,offset:i}=Gz(e,n);r+=s,n=i}else if(o==="\\"){let s=e[++n],i=Jz[s];if(i)r+=i;else if(s===`
`)for(s=e[n+1];s===" "||s==="	";)s=e[++n+1];else if(s==="\r"&&e[n+1]===`
`)for(s=e[++n+1];s===" "||s==="	";)s=e[++n+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;r+=Xz(e,n+1,a,t),n+=a}else{let a=e.substr(n-1,2);t(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(o===" "||o==="	"){let s=n,i=e[n+1];for(;i===" "||i==="	";)i=e[++n+1];i!==`
`&&!(i==="\r"&&e[n+2]===`
`)&&(r+=n>s?e.slice(s,n+1):o)}else r+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}function Gz(e,t){let r="",n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}var Jz={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Xz(e,t,r,n){let o=e.substr(t,r),i=o.length===r&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(i)}catch{let a=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}x$.resolveFlowScalar=Zz});var k$=v($$=>{"use strict";var Un=G(),v$=Te(),Qz=kp(),e6=Sp();function t6(e,t,r,n){let{value:o,type:s,comment:i,range:a}=t.type==="block-scalar"?Qz.resolveBlockScalar(e,t,n):e6.resolveFlowScalar(t,e.options.strict,n),c=r?e.directives.tagName(r.source,d=>n(r,"TAG_RESOLVE_FAILED",d)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Un.SCALAR]:c?l=r6(e.schema,o,c,r,n):t.type==="scalar"?l=n6(e,o,t,n):l=e.schema[Un.SCALAR];let u;try{let d=l.resolve(o,f=>n(r??t,"TAG_RESOLVE_FAILED",f),e.options);u=Un.isScalar(d)?d:new v$.Scalar(d)}catch(d){let f=d instanceof Error?d.message:String(d);n(r??t,"TAG_RESOLVE_FAILED",f),u=new v$.Scalar(o)}return u.range=a,u.source=o,s&&(u.type=s),c&&(u.tag=c),l.format&&(u.format=l.format),i&&(u.comment=i),u}function r6(e,t,r,n,o){if(r==="!")return e[Un.SCALAR];let s=[];for(let a of e.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let i=e.knownTags[r];return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(o(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),e[Un.SCALAR])}function n6({atKey:e,directives:t,schema:r},n,o,s){let i=r.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||r[Un.SCALAR];if(r.compat){let a=r.compat.find(c=>c.default&&c.test?.test(n))??r[Un.SCALAR];if(i.tag!==a.tag){let c=t.tagString(i.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} or ${l}`;s(o,"TAG_RESOLVE_FAILED",u,!0)}}return i}$$.composeScalar=t6});var S$=v(_$=>{"use strict";function o6(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let o=t[n];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=t[++n];o?.type==="space";)e+=o.source.length,o=t[++n];break}}return e}_$.emptyScalarPosition=o6});var E$=v(Ap=>{"use strict";var s6=li(),i6=G(),a6=y$(),T$=k$(),c6=Ko(),l6=S$(),u6={composeNode:A$,composeEmptyNode:Tp};function A$(e,t,r,n){let o=e.atKey,{spaceBefore:s,comment:i,anchor:a,tag:c}=r,l,u=!0;switch(t.type){case"alias":l=d6(e,t,n),(a||c)&&n(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=T$.composeScalar(e,t,c,n),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=a6.composeCollection(u6,e,t,r,n),a&&(l.anchor=a.source.substring(1))}catch(d){let f=d instanceof Error?d.message:String(d);n(t,"RESOURCE_EXHAUSTION",f)}break;default:{let d=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOKEN",d),u=!1}}return l??(l=Tp(e,t.offset,void 0,null,r,n)),a&&l.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!i6.isScalar(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&n(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(l.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?l.comment=i:l.commentBefore=i),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function Tp(e,t,r,n,{spaceBefore:o,comment:s,anchor:i,tag:a,end:c},l){let u={type:"scalar",offset:l6.emptyScalarPosition(t,r,n),indent:-1,source:""},d=T$.composeScalar(e,u,a,l);return i&&(d.anchor=i.source.substring(1),d.anchor===""&&l(i,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(d.spaceBefore=!0),s&&(d.comment=s,d.range[2]=c),d}function d6({options:e},{offset:t,source:r,end:n},o){let s=new s6.Alias(r.substring(1));s.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&o(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+r.length,a=c6.resolveEnd(n,i,e.strict,o);return s.range=[t,i,a.offset],a.comment&&(s.comment=a.comment),s}Ap.composeEmptyNode=Tp;Ap.composeNode=A$});var P$=v(R$=>{"use strict";var f6=Si(),C$=E$(),m6=Ko(),p6=Ci();function h6(e,t,{offset:r,start:n,value:o,end:s},i){let a=Object.assign({_directives:t},e),c=new f6.Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},u=p6.resolveProps(n,{indicator:"doc-start",next:o??s?.[0],offset:r,onError:i,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&i(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=o?C$.composeNode(l,o,u,i):C$.composeEmptyNode(l,u.end,n,null,u,i);let d=c.contents.range[2],f=m6.resolveEnd(s,d,!1,i);return f.comment&&(c.comment=f.comment),c.range=[r,d,f.offset],c}R$.composeDoc=h6});var Cp=v(N$=>{"use strict";var g6=ie("process"),y6=pm(),b6=Si(),Ri=Ei(),O$=G(),w6=P$(),x6=Ko();function Pi(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?r.length:1)]}function q$(e){let t="",r=!1,n=!1;for(let o=0;o<e.length;++o){let s=e[o];switch(s[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(s.substring(1)||" "),r=!0,n=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}var Ep=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,o,s)=>{let i=Pi(r);s?this.warnings.push(new Ri.YAMLWarning(i,n,o)):this.errors.push(new Ri.YAMLParseError(i,n,o))},this.directives=new y6.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,r){let{comment:n,afterEmptyLine:o}=q$(this.prelude);if(n){let s=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(o||t.directives.docStart||!s)t.commentBefore=n;else if(O$.isCollection(s)&&!s.flow&&s.items.length>0){let i=s.items[0];O$.isPair(i)&&(i=i.key);let a=i.commentBefore;i.commentBefore=a?`${n}
${a}`:n}else{let i=s.commentBefore;s.commentBefore=i?`${n}
${i}`:n}}if(r){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:q$(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let o of t)yield*this.next(o);yield*this.end(r,n)}*next(t){switch(g6.env.LOG_STREAM&&console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(r,n,o)=>{let s=Pi(t);s[0]+=r,this.onError(s,"BAD_DIRECTIVE",n,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{let r=w6.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,n=new Ri.YAMLParseError(Pi(t),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new Ri.YAMLParseError(Pi(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let r=x6.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new Ri.YAMLParseError(Pi(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),o=new b6.Document(void 0,n);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,r,r],this.decorate(o,!1),yield o}}};N$.Composer=Ep});var D$=v(xl=>{"use strict";var v6=kp(),$6=Sp(),k6=Ei(),I$=pi();function _6(e,t=!0,r){if(e){let n=(o,s,i)=>{let a=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(r)r(a,s,i);else throw new k6.YAMLParseError([a,a+1],s,i)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return $6.resolveFlowScalar(e,t,n);case"block-scalar":return v6.resolveBlockScalar({options:{strict:t}},e,n)}}return null}function S6(e,t){let{implicitKey:r=!1,indent:n,inFlow:o=!1,offset:s=-1,type:i="PLAIN"}=t,a=I$.stringifyString({type:i,value:e},{implicitKey:r,indent:n>0?" ".repeat(n):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),u=a.substring(0,l),d=a.substring(l+1)+`
`,f=[{type:"block-scalar-header",offset:s,indent:n,source:u}];return M$(f,c)||f.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:s,indent:n,props:f,source:d}}case'"':return{type:"double-quoted-scalar",offset:s,indent:n,source:a,end:c};case"'":return{type:"single-quoted-scalar",offset:s,indent:n,source:a,end:c};default:return{type:"scalar",offset:s,indent:n,source:a,end:c}}}function T6(e,t,r={}){let{afterKey:n=!1,implicitKey:o=!1,inFlow:s=!1,type:i}=r,a="indent"in e?e.indent:null;if(n&&typeof a=="number"&&(a+=2),!i)switch(e.type){case"single-quoted-scalar":i="QUOTE_SINGLE";break;case"double-quoted-scalar":i="QUOTE_DOUBLE";break;case"block-scalar":{let l=e.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:i="PLAIN"}let c=I$.stringifyString({type:i,value:t},{implicitKey:o||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":A6(e,c);break;case'"':Rp(e,c,"double-quoted-scalar");break;case"'":Rp(e,c,"single-quoted-scalar");break;default:Rp(e,c,"scalar")}}function A6(e,t){let r=t.indexOf(`
`),n=t.substring(0,r),o=t.substring(r+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=n,e.source=o}else{let{offset:s}=e,i="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:i,source:n}];M$(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:i,source:`
`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:i,props:a,source:o})}}function M$(e,t){if(t)for(let r of t)switch(r.type){case"space":case"comment":e.push(r);break;case"newline":return e.push(r),!0}return!1}function Rp(e,t,r){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=r,e.source=t;break;case"block-scalar":{let n=e.props.slice(1),o=t.length;e.props[0].type==="block-scalar-header"&&(o-=e.props[0].source.length);for(let s of n)s.offset+=o;delete e.props,Object.assign(e,{type:r,source:t,end:n});break}case"block-map":case"block-seq":{let o={type:"newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:r,source:t,end:[o]});break}default:{let n="indent"in e?e.indent:-1,o="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type==="space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:r,indent:n,source:t,end:o})}}}xl.createScalarToken=S6;xl.resolveAsScalar=_6;xl.setScalarValue=T6});var L$=v(F$=>{"use strict";var E6=e=>"type"in e?$l(e):vl(e);function $l(e){switch(e.type){case"block-scalar":{let t="";for(let r of e.props)t+=$l(r);return t+e.source}case"block-map":case"block-seq":{let t="";for(let r of e.items)t+=vl(r);return t}case"flow-collection":{let t=e.start.source;for(let r of e.items)t+=vl(r);for(let r of e.end)t+=r.source;return t}case"document":{let t=vl(e);if(e.end)for(let r of e.end)t+=r.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(let r of e.end)t+=r.source;return t}}}function vl({start:e,key:t,sep:r,value:n}){let o="";for(let s of e)o+=s.source;if(t&&(o+=$l(t)),r)for(let s of r)o+=s.source;return n&&(o+=$l(n)),o}F$.stringify=E6});var W$=v(B$=>{"use strict";var Pp=Symbol("break visit"),C6=Symbol("skip children"),z$=Symbol("remove item");function Hn(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),j$(Object.freeze([]),e,t)}Hn.BREAK=Pp;Hn.SKIP=C6;Hn.REMOVE=z$;Hn.itemAtPath=(e,t)=>{let r=e;for(let[n,o]of t){let s=r?.[n];if(s&&"items"in s)r=s.items[o];else return}return r};Hn.parentCollection=(e,t)=>{let r=Hn.itemAtPath(e,t.slice(0,-1)),n=t[t.length-1][0],o=r?.[n];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function j$(e,t,r){let n=r(t,e);if(typeof n=="symbol")return n;for(let o of["key","value"]){let s=t[o];if(s&&"items"in s){for(let i=0;i<s.items.length;++i){let a=j$(Object.freeze(e.concat([[o,i]])),s.items[i],r);if(typeof a=="number")i=a-1;else{if(a===Pp)return Pp;a===z$&&(s.items.splice(i,1),i-=1)}}typeof n=="function"&&o==="key"&&(n=n(t,e))}}return typeof n=="function"?n(t,e):n}B$.visit=Hn});var kl=v(st=>{"use strict";var Op=D$(),R6=L$(),P6=W$(),qp="\uFEFF",Np="",Ip="",Mp="",O6=e=>!!e&&"items"in e,q6=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function N6(e){switch(e){case qp:return"<BOM>";case Np:return"<DOC>";case Ip:return"<FLOW_END>";case Mp:return"<SCALAR>";default:return JSON.stringify(e)}}function I6(e){switch(e){case qp:return"byte-order-mark";case Np:return"doc-mode";case Ip:return"flow-error-end";case Mp:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}st.createScalarToken=Op.createScalarToken;st.resolveAsScalar=Op.resolveAsScalar;st.setScalarValue=Op.setScalarValue;st.stringify=R6.stringify;st.visit=P6.visit;st.BOM=qp;st.DOCUMENT=Np;st.FLOW_END=Ip;st.SCALAR=Mp;st.isCollection=O6;st.isScalar=q6;st.prettyToken=N6;st.tokenType=I6});var Lp=v(H$=>{"use strict";var Oi=kl();function Dt(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var U$=new Set("0123456789ABCDEFabcdef"),M6=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),_l=new Set(",[]{}"),D6=new Set(` ,[]{}
\r	`),Dp=e=>!e||D6.has(e),Fp=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,r=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let t=this.pos,r=this.buffer[t];for(;r===" "||r==="	";)r=this.buffer[++t];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let r=this.buffer[t];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+t];if(r==="\r"){let o=this.buffer[n+t+1];if(o===`
`||!o&&!this.atEnd)return t+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?t+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(t,3);if((n==="---"||n==="...")&&Dt(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===Oi.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){let s=t[n-1];if(s===" "||s==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let s=t[r-1];if(s===" "||s==="	")r-=1;else break}let o=(yield*this.pushCount(r))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-r),yield*this.pushNewline(),"stream"}return yield Oi.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r==="...")&&Dt(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!Dt(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(2);if(!r&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Dt(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext("doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(Dp),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let o=this.getLine();if(o===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&o[0]!=="#"||n===0&&(o.startsWith("---")||o.startsWith("..."))&&Dt(o[3]))&&!(n===this.indentNext-1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield Oi.FLOW_END,yield*this.parseLineStart();let s=0;for(;o[s]===",";)s+=yield*this.pushCount(1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),o[s]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Dp),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let i=this.charAt(1);if(this.flowKey||Dt(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),r=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;r!==-1&&this.buffer[r+1]==="'";)r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let s=0;for(;this.buffer[r-1-s]==="\\";)s+=1;if(s%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.substring(0,r),o=n.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let s=this.continueScalar(o+1);if(s===-1)break;o=n.indexOf(`
`,s)}o!==-1&&(r=o-(n[o-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let r=this.buffer[++t];if(r==="+")this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>Dt(r)||r==="#")}*parseBlockScalar(){let t=this.pos-1,r=0,n;e:for(let s=this.pos;n=this.buffer[s];++s)switch(n){case" ":r+=1;break;case`
`:t=s,r=0;break;case"\r":{let i=this.buffer[s+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(n=this.buffer[o];n===" ";)n=this.buffer[++o];if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let s=t-1,i=this.buffer[s];i==="\r"&&(i=this.buffer[--s]);let a=s;for(;i===" ";)i=this.buffer[--s];if(i===`
`&&s>=this.pos&&s+1+r>a)t=s;else break}while(!0);return yield Oi.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,r=this.pos-1,n=this.pos-1,o;for(;o=this.buffer[++n];)if(o===":"){let s=this.buffer[n+1];if(Dt(s)||t&&_l.has(s))break;r=n}else if(Dt(o)){let s=this.buffer[n+1];if(o==="\r"&&(s===`
`?(n+=1,o=`
`,s=this.buffer[n+1]):r=n),s==="#"||t&&_l.has(s))break;if(o===`
`){let i=this.continueScalar(n+1);if(i===-1)break;n=Math.max(n,i-2)}}else{if(t&&_l.has(o))break;r=n}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield Oi.SCALAR,yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.buffer.slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Dp),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.flowLevel>0,n=this.charAt(1);if(Dt(n)||r&&_l.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!Dt(r)&&r!==">";)r=this.buffer[++t];return yield*this.pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(M6.has(r))r=this.buffer[++t];else if(r==="%"&&U$.has(this.buffer[t+1])&&U$.has(this.buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let o=r-this.pos;return o>0&&(yield this.buffer.substr(this.pos,o),this.pos=r),o}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};H$.Lexer=Fp});var jp=v(Z$=>{"use strict";var zp=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let r=0,n=this.lineStarts.length;for(;r<n;){let s=r+n>>1;this.lineStarts[s]<t?r=s+1:n=s}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,col:t};let o=this.lineStarts[r-1];return{line:r,col:t-o+1}}}};Z$.LineCounter=zp});var Wp=v(J$=>{"use strict";var F6=ie("process"),V$=kl(),L6=Lp();function un(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}function Y$(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function G$(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Sl(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Go(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Tl(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}function K$(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!un(t.start,"explicit-key-ind")&&!un(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,G$(t.value)?t.value.end?Tl(t.value.end,t.sep):t.value.end=t.sep:Tl(t.start,t.sep),delete t.sep)}var Bp=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new L6.Lexer,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.end())}*next(t){if(this.source=t,F6.env.LOG_TOKENS&&console.log("|",V$.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let r=V$.tokenType(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),r){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let n=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let r=t??this.stack.pop();if(!r)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield r;else{let n=this.peek(1);switch(r.type==="block-scalar"?r.indent="indent"in n?n.indent:0:r.type==="flow-collection"&&n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&K$(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);break;case"block-map":{let o=n.items[n.items.length-1];if(o.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=r;else{Object.assign(o,{key:r,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=n.items[n.items.length-1];o.value?n.items.push({start:[],value:r}):o.value=r;break}case"flow-collection":{let o=n.items[n.items.length-1];!o||o.value?n.items.push({start:[],key:r,sep:[]}):o.sep?o.value=r:Object.assign(o,{key:r,sep:[]});return}default:yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let o=r.items[r.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&Y$(o.start)===-1&&(r.indent===0||o.start.every(s=>s.type!=="comment"||s.indent<r.indent))&&(n.type==="document"?n.end=o.start:n.items.push({start:o.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Y$(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=Sl(this.peek(2)),n=Go(r),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.end):o=[this.sourceToken];let s={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Tl(o,r.start),o.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,o=n&&(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",s=[];if(o&&r.sep&&!r.value){let i=[];for(let a=0;a<r.sep.length;++a){let c=r.sep[a];switch(c.type){case"newline":i.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(s=r.sep.splice(i[1]))}switch(this.type){case"anchor":case"tag":o||r.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):o||r.value?(s.push(this.sourceToken),t.items.push({start:s,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(un(r.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(G$(r.key)&&!un(r.sep,"newline")){let i=Go(r.start),a=r.key,c=r.sep;c.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:a,sep:c}]})}else s.length>0?r.sep=r.sep.concat(s,this.sourceToken):r.sep.push(this.sourceToken);else if(un(r.start,"newline"))Object.assign(r,{key:null,sep:[this.sourceToken]});else{let i=Go(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else r.sep?r.value||o?t.items.push({start:s,key:null,sep:[this.sourceToken]}):un(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);o||r.value?(t.items.push({start:s,key:i,sep:[]}),this.onKeyLine=!0):r.sep?this.stack.push(i):(Object.assign(r,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(t);if(i){if(i.type==="block-seq"){if(!r.explicitKey&&r.sep&&!un(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else n&&t.items.push({start:s});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Tl(o,r.start),o.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=t.indent)break;r.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;r.value||un(r.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return}if(this.indent>t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let r=t.items[t.items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!r||r.sep?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!r||r.value?t.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!r||r.value?t.items.push({start:[],key:o,sep:[]}):r.sep?this.stack.push(o):Object.assign(r,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let o=Sl(n),s=Go(o);K$(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let r=Sl(t),n=Go(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let r=Sl(t),n=Go(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};J$.Parser=Bp});var rk=v(Ni=>{"use strict";var X$=Cp(),z6=Si(),qi=Ei(),j6=Am(),B6=G(),W6=jp(),Q$=Wp();function ek(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new W6.LineCounter||null,prettyErrors:t}}function U6(e,t={}){let{lineCounter:r,prettyErrors:n}=ek(t),o=new Q$.Parser(r?.addNewLine),s=new X$.Composer(t),i=Array.from(s.compose(o.parse(e)));if(n&&r)for(let a of i)a.errors.forEach(qi.prettifyError(e,r)),a.warnings.forEach(qi.prettifyError(e,r));return i.length>0?i:Object.assign([],{empty:!0},s.streamInfo())}function tk(e,t={}){let{lineCounter:r,prettyErrors:n}=ek(t),o=new Q$.Parser(r?.addNewLine),s=new X$.Composer(t),i=null;for(let a of s.compose(o.parse(e),!0,e.length))if(!i)i=a;else if(i.options.logLevel!=="silent"){i.errors.push(new qi.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(i.errors.forEach(qi.prettifyError(e,r)),i.warnings.forEach(qi.prettifyError(e,r))),i}function H6(e,t,r){let n;typeof t=="function"?n=t:r===void 0&&t&&typeof t=="object"&&(r=t);let o=tk(e,r);if(!o)return null;if(o.warnings.forEach(s=>j6.warn(o.options.logLevel,s)),o.errors.length>0){if(o.options.logLevel!=="silent")throw o.errors[0];o.errors=[]}return o.toJS(Object.assign({reviver:n},r))}function Z6(e,t,r){let n=null;if(typeof t=="function"||Array.isArray(t)?n=t:r===void 0&&t&&(r=t),typeof r=="string"&&(r=r.length),typeof r=="number"){let o=Math.round(r);r=o<1?void 0:o>8?{indent:8}:{indent:o}}if(e===void 0){let{keepUndefined:o}=r??t??{};if(!o)return}return B6.isDocument(e)&&!n?e.toString(r):new z6.Document(e,n,r).toString(r)}Ni.parse=H6;Ni.parseAllDocuments=U6;Ni.parseDocument=tk;Ni.stringify=Z6});var Hp=v(ne=>{"use strict";var V6=Cp(),Y6=Si(),K6=lp(),Up=Ei(),G6=li(),dn=G(),J6=sn(),X6=Te(),Q6=cn(),e9=ln(),t9=kl(),r9=Lp(),n9=jp(),o9=Wp(),Al=rk(),nk=si();ne.Composer=V6.Composer;ne.Document=Y6.Document;ne.Schema=K6.Schema;ne.YAMLError=Up.YAMLError;ne.YAMLParseError=Up.YAMLParseError;ne.YAMLWarning=Up.YAMLWarning;ne.Alias=G6.Alias;ne.isAlias=dn.isAlias;ne.isCollection=dn.isCollection;ne.isDocument=dn.isDocument;ne.isMap=dn.isMap;ne.isNode=dn.isNode;ne.isPair=dn.isPair;ne.isScalar=dn.isScalar;ne.isSeq=dn.isSeq;ne.Pair=J6.Pair;ne.Scalar=X6.Scalar;ne.YAMLMap=Q6.YAMLMap;ne.YAMLSeq=e9.YAMLSeq;ne.CST=t9;ne.Lexer=r9.Lexer;ne.LineCounter=n9.LineCounter;ne.Parser=o9.Parser;ne.parse=Al.parse;ne.parseAllDocuments=Al.parseAllDocuments;ne.parseDocument=Al.parseDocument;ne.stringify=Al.stringify;ne.visit=nk.visit;ne.visitAsync=nk.visitAsync});var jC={};Kt(jC,{digest:()=>E0});import{createHash as IZ}from"node:crypto";var E0,C0=D(()=>{"use strict";E0=e=>IZ("sha256").update(e).digest("hex")});var WC=v($s=>{"use strict";Object.defineProperty($s,"__esModule",{value:!0});$s.splitWhen=$s.flatten=void 0;function zZ(e){return e.reduce((t,r)=>[].concat(t,r),[])}$s.flatten=zZ;function jZ(e,t){let r=[[]],n=0;for(let o of e)t(o)?(n++,r[n]=[]):r[n].push(o);return r}$s.splitWhen=jZ});var UC=v(Wu=>{"use strict";Object.defineProperty(Wu,"__esModule",{value:!0});Wu.isEnoentCodeError=void 0;function BZ(e){return e.code==="ENOENT"}Wu.isEnoentCodeError=BZ});var HC=v(Uu=>{"use strict";Object.defineProperty(Uu,"__esModule",{value:!0});Uu.createDirentFromStats=void 0;var O0=class{constructor(t,r){this.name=t,this.isBlockDevice=r.isBlockDevice.bind(r),this.isCharacterDevice=r.isCharacterDevice.bind(r),this.isDirectory=r.isDirectory.bind(r),this.isFIFO=r.isFIFO.bind(r),this.isFile=r.isFile.bind(r),this.isSocket=r.isSocket.bind(r),this.isSymbolicLink=r.isSymbolicLink.bind(r)}};function WZ(e,t){return new O0(e,t)}Uu.createDirentFromStats=WZ});var KC=v(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});Ce.convertPosixPathToPattern=Ce.convertWindowsPathToPattern=Ce.convertPathToPattern=Ce.escapePosixPath=Ce.escapeWindowsPath=Ce.escape=Ce.removeLeadingDotSegment=Ce.makeAbsolute=Ce.unixify=void 0;var UZ=ie("os"),HZ=ie("path"),ZC=UZ.platform()==="win32",ZZ=2,VZ=/(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g,YZ=/(\\?)([()[\]{}]|^!|[!+@](?=\())/g,KZ=/^\\\\([.?])/,GZ=/\\(?![!()+@[\]{}])/g;function JZ(e){return e.replace(/\\/g,"/")}Ce.unixify=JZ;function XZ(e,t){return HZ.resolve(e,t)}Ce.makeAbsolute=XZ;function QZ(e){if(e.charAt(0)==="."){let t=e.charAt(1);if(t==="/"||t==="\\")return e.slice(ZZ)}return e}Ce.removeLeadingDotSegment=QZ;Ce.escape=ZC?q0:N0;function q0(e){return e.replace(YZ,"\\$2")}Ce.escapeWindowsPath=q0;function N0(e){return e.replace(VZ,"\\$2")}Ce.escapePosixPath=N0;Ce.convertPathToPattern=ZC?VC:YC;function VC(e){return q0(e).replace(KZ,"//$1").replace(GZ,"/")}Ce.convertWindowsPathToPattern=VC;function YC(e){return N0(e)}Ce.convertPosixPathToPattern=YC});var JC=v((oge,GC)=>{GC.exports=function(t){if(typeof t!="string"||t==="")return!1;for(var r;r=/(\\).|([@?!+*]\(.*\))/g.exec(t);){if(r[2])return!0;t=t.slice(r.index+r[0].length)}return!1}});var eR=v((sge,QC)=>{var e7=JC(),XC={"{":"}","(":")","[":"]"},t7=function(e){if(e[0]==="!")return!0;for(var t=0,r=-2,n=-2,o=-2,s=-2,i=-2;t<e.length;){if(e[t]==="*"||e[t+1]==="?"&&/[\].+)]/.test(e[t])||n!==-1&&e[t]==="["&&e[t+1]!=="]"&&(n<t&&(n=e.indexOf("]",t)),n>t&&(i===-1||i>n||(i=e.indexOf("\\",t),i===-1||i>n)))||o!==-1&&e[t]==="{"&&e[t+1]!=="}"&&(o=e.indexOf("}",t),o>t&&(i=e.indexOf("\\",t),i===-1||i>o))||s!==-1&&e[t]==="("&&e[t+1]==="?"&&/[:!=]/.test(e[t+2])&&e[t+3]!==")"&&(s=e.indexOf(")",t),s>t&&(i=e.indexOf("\\",t),i===-1||i>s))||r!==-1&&e[t]==="("&&e[t+1]!=="|"&&(r<t&&(r=e.indexOf("|",t)),r!==-1&&e[r+1]!==")"&&(s=e.indexOf(")",r),s>r&&(i=e.indexOf("\\",r),i===-1||i>s))))return!0;if(e[t]==="\\"){var a=e[t+1];t+=2;var c=XC[a];if(c){var l=e.indexOf(c,t);l!==-1&&(t=l+1)}if(e[t]==="!")return!0}else t++}return!1},r7=function(e){if(e[0]==="!")return!0;for(var t=0;t<e.length;){if(/[*?{}()[\]]/.test(e[t]))return!0;if(e[t]==="\\"){var r=e[t+1];t+=2;var n=XC[r];if(n){var o=e.indexOf(n,t);o!==-1&&(t=o+1)}if(e[t]==="!")return!0}else t++}return!1};QC.exports=function(t,r){if(typeof t!="string"||t==="")return!1;if(e7(t))return!0;var n=t7;return r&&r.strict===!1&&(n=r7),n(t)}});var rR=v((ige,tR)=>{"use strict";var n7=eR(),o7=ie("path").posix.dirname,s7=ie("os").platform()==="win32",I0="/",i7=/\\/g,a7=/[\{\[].*[\}\]]$/,c7=/(^|[^\\])([\{\[]|\([^\)]+$)/,l7=/\\([\!\*\?\|\[\]\(\)\{\}])/g;tR.exports=function(t,r){var n=Object.assign({flipBackslashes:!0},r);n.flipBackslashes&&s7&&t.indexOf(I0)<0&&(t=t.replace(i7,I0)),a7.test(t)&&(t+=I0),t+="a";do t=o7(t);while(n7(t)||c7.test(t));return t.replace(l7,"$1")}});var Hu=v(qt=>{"use strict";qt.isInteger=e=>typeof e=="number"?Number.isInteger(e):typeof e=="string"&&e.trim()!==""?Number.isInteger(Number(e)):!1;qt.find=(e,t)=>e.nodes.find(r=>r.type===t);qt.exceedsLimit=(e,t,r=1,n)=>n===!1||!qt.isInteger(e)||!qt.isInteger(t)?!1:(Number(t)-Number(e))/Number(r)>=n;qt.escapeNode=(e,t=0,r)=>{let n=e.nodes[t];n&&(r&&n.type===r||n.type==="open"||n.type==="close")&&n.escaped!==!0&&(n.value="\\"+n.value,n.escaped=!0)};qt.encloseBrace=e=>e.type!=="brace"?!1:e.commas>>0+e.ranges>>0===0?(e.invalid=!0,!0):!1;qt.isInvalidBrace=e=>e.type!=="brace"?!1:e.invalid===!0||e.dollar?!0:e.commas>>0+e.ranges>>0===0||e.open!==!0||e.close!==!0?(e.invalid=!0,!0):!1;qt.isOpenOrClose=e=>e.type==="open"||e.type==="close"?!0:e.open===!0||e.close===!0;qt.reduce=e=>e.reduce((t,r)=>(r.type==="text"&&t.push(r.value),r.type==="range"&&(r.type="text"),t),[]);qt.flatten=(...e)=>{let t=[],r=n=>{for(let o=0;o<n.length;o++){let s=n[o];if(Array.isArray(s)){r(s);continue}s!==void 0&&t.push(s)}return t};return r(e),t}});var Zu=v((cge,oR)=>{"use strict";var nR=Hu();oR.exports=(e,t={})=>{let r=(n,o={})=>{let s=t.escapeInvalid&&nR.isInvalidBrace(o),i=n.invalid===!0&&t.escapeInvalid===!0,a="";if(n.value)return(s||i)&&nR.isOpenOrClose(n)?"\\"+n.value:n.value;if(n.value)return n.value;if(n.nodes)for(let c of n.nodes)a+=r(c);return a};return r(e)}});var iR=v((lge,sR)=>{"use strict";sR.exports=function(e){return typeof e=="number"?e-e===0:typeof e=="string"&&e.trim()!==""?Number.isFinite?Number.isFinite(+e):isFinite(+e):!1}});var hR=v((uge,pR)=>{"use strict";var aR=iR(),ao=(e,t,r)=>{if(aR(e)===!1)throw new TypeError("toRegexRange: expected the first argument to be a number");if(t===void 0||e===t)return String(e);if(aR(t)===!1)throw new TypeError("toRegexRange: expected the second argument to be a number.");let n={relaxZeros:!0,...r};typeof n.strictZeros=="boolean"&&(n.relaxZeros=n.strictZeros===!1);let o=String(n.relaxZeros),s=String(n.shorthand),i=String(n.capture),a=String(n.wrap),c=e+":"+t+"="+o+s+i+a;if(ao.cache.hasOwnProperty(c))return ao.cache[c].result;let l=Math.min(e,t),u=Math.max(e,t);if(Math.abs(l-u)===1){let h=e+"|"+t;return n.capture?`(${h})`:n.wrap===!1?h:`(?:${h})`}let d=mR(e)||mR(t),f={min:e,max:t,a:l,b:u},m=[],p=[];if(d&&(f.isPadded=d,f.maxLen=String(f.max).length),l<0){let h=u<0?Math.abs(u):1;p=cR(h,Math.abs(l),f,n),l=f.a=0}return u>=0&&(m=cR(l,u,f,n)),f.negatives=p,f.positives=m,f.result=u7(p,m,n),n.capture===!0?f.result=`(${f.result})`:n.wrap!==!1&&m.length+p.length>1&&(f.result=`(?:${f.result})`),ao.cache[c]=f,f.result};function u7(e,t,r){let n=M0(e,t,"-",!1,r)||[],o=M0(t,e,"",!1,r)||[],s=M0(e,t,"-?",!0,r)||[];return n.concat(s).concat(o).join("|")}function d7(e,t){let r=1,n=1,o=uR(e,r),s=new Set([t]);for(;e<=o&&o<=t;)s.add(o),r+=1,o=uR(e,r);for(o=dR(t+1,n)-1;e<o&&o<=t;)s.add(o),n+=1,o=dR(t+1,n)-1;return s=[...s],s.sort(p7),s}function f7(e,t,r){if(e===t)return{pattern:e,count:[],digits:0};let n=m7(e,t),o=n.length,s="",i=0;for(let a=0;a<o;a++){let[c,l]=n[a];c===l?s+=c:c!=="0"||l!=="9"?s+=h7(c,l,r):i++}return i&&(s+=r.shorthand===!0?"\\d":"[0-9]"),{pattern:s,count:[i],digits:o}}function cR(e,t,r,n){let o=d7(e,t),s=[],i=e,a;for(let c=0;c<o.length;c++){let l=o[c],u=f7(String(i),String(l),n),d="";if(!r.isPadded&&a&&a.pattern===u.pattern){a.count.length>1&&a.count.pop(),a.count.push(u.count[0]),a.string=a.pattern+fR(a.count),i=l+1;continue}r.isPadded&&(d=g7(l,r,n)),u.string=d+u.pattern+fR(u.count),s.push(u),i=l+1,a=u}return s}function M0(e,t,r,n,o){let s=[];for(let i of e){let{string:a}=i;!n&&!lR(t,"string",a)&&s.push(r+a),n&&lR(t,"string",a)&&s.push(r+a)}return s}function m7(e,t){let r=[];for(let n=0;n<e.length;n++)r.push([e[n],t[n]]);return r}function p7(e,t){return e>t?1:t>e?-1:0}function lR(e,t,r){return e.some(n=>n[t]===r)}function uR(e,t){return Number(String(e).slice(0,-t)+"9".repeat(t))}function dR(e,t){return e-e%Math.pow(10,t)}function fR(e){let[t=0,r=""]=e;return r||t>1?`{${t+(r?","+r:"")}}`:""}function h7(e,t,r){return`[${e}${t-e===1?"":"-"}${t}]`}function mR(e){return/^-?(0+)\d/.test(e)}function g7(e,t,r){if(!t.isPadded)return e;let n=Math.abs(t.maxLen-String(e).length),o=r.relaxZeros!==!1;switch(n){case 0:return"";case 1:return o?"0?":"0";case 2:return o?"0{0,2}":"00";default:return o?`0{0,${n}}`:`0{${n}}`}}ao.cache={};ao.clearCache=()=>ao.cache={};pR.exports=ao});var L0=v((dge,$R)=>{"use strict";var y7=ie("util"),yR=hR(),gR=e=>e!==null&&typeof e=="object"&&!Array.isArray(e),b7=e=>t=>e===!0?Number(t):String(t),D0=e=>typeof e=="number"||typeof e=="string"&&e!=="",fa=e=>Number.isInteger(+e),F0=e=>{let t=`${e}`,r=-1;if(t[0]==="-"&&(t=t.slice(1)),t==="0")return!1;for(;t[++r]==="0";);return r>0},w7=(e,t,r)=>typeof e=="string"||typeof t=="string"?!0:r.stringify===!0,x7=(e,t,r)=>{if(t>0){let n=e[0]==="-"?"-":"";n&&(e=e.slice(1)),e=n+e.padStart(n?t-1:t,"0")}return r===!1?String(e):e},Yu=(e,t)=>{let r=e[0]==="-"?"-":"";for(r&&(e=e.slice(1),t--);e.length<t;)e="0"+e;return r?"-"+e:e},v7=(e,t,r)=>{e.negatives.sort((a,c)=>a<c?-1:a>c?1:0),e.positives.sort((a,c)=>a<c?-1:a>c?1:0);let n=t.capture?"":"?:",o="",s="",i;return e.positives.length&&(o=e.positives.map(a=>Yu(String(a),r)).join("|")),e.negatives.length&&(s=`-(${n}${e.negatives.map(a=>Yu(String(a),r)).join("|")})`),o&&s?i=`${o}|${s}`:i=o||s,t.wrap?`(${n}${i})`:i},bR=(e,t,r,n)=>{if(r)return yR(e,t,{wrap:!1,...n});let o=String.fromCharCode(e);if(e===t)return o;let s=String.fromCharCode(t);return`[${o}-${s}]`},wR=(e,t,r)=>{if(Array.isArray(e)){let n=r.wrap===!0,o=r.capture?"":"?:";return n?`(${o}${e.join("|")})`:e.join("|")}return yR(e,t,r)},xR=(...e)=>new RangeError("Invalid range arguments: "+y7.inspect(...e)),vR=(e,t,r)=>{if(r.strictRanges===!0)throw xR([e,t]);return[]},$7=(e,t)=>{if(t.strictRanges===!0)throw new TypeError(`Expected step "${e}" to be a number`);return[]},k7=(e,t,r=1,n={})=>{let o=Number(e),s=Number(t);if(!Number.isInteger(o)||!Number.isInteger(s)){if(n.strictRanges===!0)throw xR([e,t]);return[]}o===0&&(o=0),s===0&&(s=0);let i=o>s,a=String(e),c=String(t),l=String(r);r=Math.max(Math.abs(r),1);let u=F0(a)||F0(c)||F0(l),d=u?Math.max(a.length,c.length,l.length):0,f=u===!1&&w7(e,t,n)===!1,m=n.transform||b7(f);if(n.toRegex&&r===1)return bR(Yu(e,d),Yu(t,d),!0,n);let p={negatives:[],positives:[]},h=w=>p[w<0?"negatives":"positives"].push(Math.abs(w)),g=[],b=0;for(;i?o>=s:o<=s;)n.toRegex===!0&&r>1?h(o):g.push(x7(m(o,b),d,f)),o=i?o-r:o+r,b++;return n.toRegex===!0?r>1?v7(p,n,d):wR(g,null,{wrap:!1,...n}):g},_7=(e,t,r=1,n={})=>{if(!fa(e)&&e.length>1||!fa(t)&&t.length>1)return vR(e,t,n);let o=n.transform||(f=>String.fromCharCode(f)),s=`${e}`.charCodeAt(0),i=`${t}`.charCodeAt(0),a=s>i,c=Math.min(s,i),l=Math.max(s,i);if(n.toRegex&&r===1)return bR(c,l,!1,n);let u=[],d=0;for(;a?s>=i:s<=i;)u.push(o(s,d)),s=a?s-r:s+r,d++;return n.toRegex===!0?wR(u,null,{wrap:!1,options:n}):u},Vu=(e,t,r,n={})=>{if(t==null&&D0(e))return[e];if(!D0(e)||!D0(t))return vR(e,t,n);if(typeof r=="function")return Vu(e,t,1,{transform:r});if(gR(r))return Vu(e,t,0,r);let o={...n};return o.capture===!0&&(o.wrap=!0),r=r||o.step||1,fa(r)?fa(e)&&fa(t)?k7(e,t,r,o):_7(e,t,Math.max(Math.abs(r),1),o):r!=null&&!gR(r)?$7(r,o):Vu(e,t,1,r)};$R.exports=Vu});var SR=v((fge,_R)=>{"use strict";var S7=L0(),kR=Hu(),T7=(e,t={})=>{let r=(n,o={})=>{let s=kR.isInvalidBrace(o),i=n.invalid===!0&&t.escapeInvalid===!0,a=s===!0||i===!0,c=t.escapeInvalid===!0?"\\":"",l="";if(n.isOpen===!0)return c+n.value;if(n.isClose===!0)return console.log("node.isClose",c,n.value),c+n.value;if(n.type==="open")return a?c+n.value:"(";if(n.type==="close")return a?c+n.value:")";if(n.type==="comma")return n.prev.type==="comma"?"":a?n.value:"|";if(n.value)return n.value;if(n.nodes&&n.ranges>0){let u=kR.reduce(n.nodes),d=S7(...u,{...t,wrap:!1,toRegex:!0,strictZeros:!0});if(d.length!==0)return u.length>1&&d.length>1?`(${d})`:d}if(n.nodes)for(let u of n.nodes)l+=r(u,n);return l};return r(e)};_R.exports=T7});var ER=v((mge,AR)=>{"use strict";var A7=L0(),TR=Zu(),ks=Hu(),co=(e="",t="",r=!1)=>{let n=[];if(e=[].concat(e),t=[].concat(t),!t.length)return e;if(!e.length)return r?ks.flatten(t).map(o=>`{${o}}`):t;for(let o of e)if(Array.isArray(o))for(let s of o)n.push(co(s,t,r));else for(let s of t)r===!0&&typeof s=="string"&&(s=`{${s}}`),n.push(Array.isArray(s)?co(o,s,r):o+s);return ks.flatten(n)},E7=(e,t={})=>{let r=t.rangeLimit===void 0?1e3:t.rangeLimit,n=(o,s={})=>{o.queue=[];let i=s,a=s.queue;for(;i.type!=="brace"&&i.type!=="root"&&i.parent;)i=i.parent,a=i.queue;if(o.invalid||o.dollar){a.push(co(a.pop(),TR(o,t)));return}if(o.type==="brace"&&o.invalid!==!0&&o.nodes.length===2){a.push(co(a.pop(),["{}"]));return}if(o.nodes&&o.ranges>0){let d=ks.reduce(o.nodes);if(ks.exceedsLimit(...d,t.step,r))throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");let f=A7(...d,t);f.length===0&&(f=TR(o,t)),a.push(co(a.pop(),f)),o.nodes=[];return}let c=ks.encloseBrace(o),l=o.queue,u=o;for(;u.type!=="brace"&&u.type!=="root"&&u.parent;)u=u.parent,l=u.queue;for(let d=0;d<o.nodes.length;d++){let f=o.nodes[d];if(f.type==="comma"&&o.type==="brace"){d===1&&l.push(""),l.push("");continue}if(f.type==="close"){a.push(co(a.pop(),l,c));continue}if(f.value&&f.type!=="open"){l.push(co(l.pop(),f.value));continue}f.nodes&&n(f,o)}return l};return ks.flatten(n(e))};AR.exports=E7});var RR=v((pge,CR)=>{"use strict";CR.exports={MAX_LENGTH:1e4,CHAR_0:"0",CHAR_9:"9",CHAR_UPPERCASE_A:"A",CHAR_LOWERCASE_A:"a",CHAR_UPPERCASE_Z:"Z",CHAR_LOWERCASE_Z:"z",CHAR_LEFT_PARENTHESES:"(",CHAR_RIGHT_PARENTHESES:")",CHAR_ASTERISK:"*",CHAR_AMPERSAND:"&",CHAR_AT:"@",CHAR_BACKSLASH:"\\",CHAR_BACKTICK:"`",CHAR_CARRIAGE_RETURN:"\r",CHAR_CIRCUMFLEX_ACCENT:"^",CHAR_COLON:":",CHAR_COMMA:",",CHAR_DOLLAR:"$",CHAR_DOT:".",CHAR_DOUBLE_QUOTE:'"',CHAR_EQUAL:"=",CHAR_EXCLAMATION_MARK:"!",CHAR_FORM_FEED:"\f",CHAR_FORWARD_SLASH:"/",CHAR_HASH:"#",CHAR_HYPHEN_MINUS:"-",CHAR_LEFT_ANGLE_BRACKET:"<",CHAR_LEFT_CURLY_BRACE:"{",CHAR_LEFT_SQUARE_BRACKET:"[",CHAR_LINE_FEED:`
`,CHAR_NO_BREAK_SPACE:"\xA0",CHAR_PERCENT:"%",CHAR_PLUS:"+",CHAR_QUESTION_MARK:"?",CHAR_RIGHT_ANGLE_BRACKET:">",CHAR_RIGHT_CURLY_BRACE:"}",CHAR_RIGHT_SQUARE_BRACKET:"]",CHAR_SEMICOLON:";",CHAR_SINGLE_QUOTE:"'",CHAR_SPACE:" ",CHAR_TAB:"	",CHAR_UNDERSCORE:"_",CHAR_VERTICAL_LINE:"|",CHAR_ZERO_WIDTH_NOBREAK_SPACE:"\uFEFF"}});var IR=v((hge,NR)=>{"use strict";var C7=Zu(),{MAX_LENGTH:PR,CHAR_BACKSLASH:z0,CHAR_BACKTICK:R7,CHAR_COMMA:P7,CHAR_DOT:O7,CHAR_LEFT_PARENTHESES:q7,CHAR_RIGHT_PARENTHESES:N7,CHAR_LEFT_CURLY_BRACE:I7,CHAR_RIGHT_CURLY_BRACE:M7,CHAR_LEFT_SQUARE_BRACKET:OR,CHAR_RIGHT_SQUARE_BRACKET:qR,CHAR_DOUBLE_QUOTE:D7,CHAR_SINGLE_QUOTE:F7,CHAR_NO_BREAK_SPACE:L7,CHAR_ZERO_WIDTH_NOBREAK_SPACE:z7}=RR(),j7=(e,t={})=>{if(typeof e!="string")throw new TypeError("Expected a string");let r=t||{},n=typeof r.maxLength=="number"?Math.min(PR,r.maxLength):PR;if(e.length>n)throw new SyntaxError(`Input length (${e.length}), exceeds max characters (${n})`);let o={type:"root",input:e,nodes:[]},s=[o],i=o,a=o,c=0,l=e.length,u=0,d=0,f,m=()=>e[u++],p=h=>{if(h.type==="text"&&a.type==="dot"&&(a.type="text"),a&&a.type==="text"&&h.type==="text"){a.value+=h.value;return}return i.nodes.push(h),h.parent=i,h.prev=a,a=h,h};for(p({type:"bos"});u<l;)if(i=s[s.length-1],f=m(),!(f===z7||f===L7)){if(f===z0){p({type:"text",value:(t.keepEscaping?f:"")+m()});continue}if(f===qR){p({type:"text",value:"\\"+f});continue}if(f===OR){c++;let h;for(;u<l&&(h=m());){if(f+=h,h===OR){c++;continue}if(h===z0){f+=m();continue}if(h===qR&&(c--,c===0))break}p({type:"text",value:f});continue}if(f===q7){i=p({type:"paren",nodes:[]}),s.push(i),p({type:"text",value:f});continue}if(f===N7){if(i.type!=="paren"){p({type:"text",value:f});continue}i=s.pop(),p({type:"text",value:f}),i=s[s.length-1];continue}if(f===D7||f===F7||f===R7){let h=f,g;for(t.keepQuotes!==!0&&(f="");u<l&&(g=m());){if(g===z0){f+=g+m();continue}if(g===h){t.keepQuotes===!0&&(f+=g);break}f+=g}p({type:"text",value:f});continue}if(f===I7){d++;let g={type:"brace",open:!0,close:!1,dollar:a.value&&a.value.slice(-1)==="$"||i.dollar===!0,depth:d,commas:0,ranges:0,nodes:[]};i=p(g),s.push(i),p({type:"open",value:f});continue}if(f===M7){if(i.type!=="brace"){p({type:"text",value:f});continue}let h="close";i=s.pop(),i.close=!0,p({type:h,value:f}),d--,i=s[s.length-1];continue}if(f===P7&&d>0){if(i.ranges>0){i.ranges=0;let h=i.nodes.shift();i.nodes=[h,{type:"text",value:C7(i)}]}p({type:"comma",value:f}),i.commas++;continue}if(f===O7&&d>0&&i.commas===0){let h=i.nodes;if(d===0||h.length===0){p({type:"text",value:f});continue}if(a.type==="dot"){if(i.range=[],a.value+=f,a.type="range",i.nodes.length!==3&&i.nodes.length!==5){i.invalid=!0,i.ranges=0,a.type="text";continue}i.ranges++,i.args=[];continue}if(a.type==="range"){h.pop();let g=h[h.length-1];g.value+=a.value+f,a=g,i.ranges--;continue}p({type:"dot",value:f});continue}p({type:"text",value:f})}do if(i=s.pop(),i.type!=="root"){i.nodes.forEach(b=>{b.nodes||(b.type==="open"&&(b.isOpen=!0),b.type==="close"&&(b.isClose=!0),b.nodes||(b.type="text"),b.invalid=!0)});let h=s[s.length-1],g=h.nodes.indexOf(i);h.nodes.splice(g,1,...i.nodes)}while(s.length>0);return p({type:"eos"}),o};NR.exports=j7});var FR=v((gge,DR)=>{"use strict";var MR=Zu(),B7=SR(),W7=ER(),U7=IR(),_t=(e,t={})=>{let r=[];if(Array.isArray(e))for(let n of e){let o=_t.create(n,t);Array.isArray(o)?r.push(...o):r.push(o)}else r=[].concat(_t.create(e,t));return t&&t.expand===!0&&t.nodupes===!0&&(r=[...new Set(r)]),r};_t.parse=(e,t={})=>U7(e,t);_t.stringify=(e,t={})=>MR(typeof e=="string"?_t.parse(e,t):e,t);_t.compile=(e,t={})=>(typeof e=="string"&&(e=_t.parse(e,t)),B7(e,t));_t.expand=(e,t={})=>{typeof e=="string"&&(e=_t.parse(e,t));let r=W7(e,t);return t.noempty===!0&&(r=r.filter(Boolean)),t.nodupes===!0&&(r=[...new Set(r)]),r};_t.create=(e,t={})=>e===""||e.length<3?[e]:t.expand!==!0?_t.compile(e,t):_t.expand(e,t);DR.exports=_t});var ma=v((yge,WR)=>{"use strict";var H7=ie("path"),fr="\\\\/",LR=`[^${fr}]`,Z7=0,Dr="\\.",V7="\\+",Y7="\\?",Ku="\\/",K7="(?=.)",zR="[^/]",j0=`(?:${Ku}|$)`,jR=`(?:^|${Ku})`,B0=`${Dr}{1,2}${j0}`,G7=`(?!${Dr})`,J7=`(?!${jR}${B0})`,X7=`(?!${Dr}{0,1}${j0})`,Q7=`(?!${B0})`,eV=`[^.${Ku}]`,tV=`${zR}*?`,BR={DOT_LITERAL:Dr,PLUS_LITERAL:V7,QMARK_LITERAL:Y7,SLASH_LITERAL:Ku,ONE_CHAR:K7,QMARK:zR,END_ANCHOR:j0,DOTS_SLASH:B0,NO_DOT:G7,NO_DOTS:J7,NO_DOT_SLASH:X7,NO_DOTS_SLASH:Q7,QMARK_NO_DOT:eV,STAR:tV,START_ANCHOR:jR},rV={...BR,SLASH_LITERAL:`[${fr}]`,QMARK:LR,STAR:`${LR}*?`,DOTS_SLASH:`${Dr}{1,2}(?:[${fr}]|$)`,NO_DOT:`(?!${Dr})`,NO_DOTS:`(?!(?:^|[${fr}])${Dr}{1,2}(?:[${fr}]|$))`,NO_DOT_SLASH:`(?!${Dr}{0,1}(?:[${fr}]|$))`,NO_DOTS_SLASH:`(?!${Dr}{1,2}(?:[${fr}]|$))`,QMARK_NO_DOT:`[^.${fr}]`,START_ANCHOR:`(?:^|[${fr}])`,END_ANCHOR:`(?:[${fr}]|$)`},nV={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};WR.exports={DEFAULT_MAX_EXTGLOB_RECURSION:Z7,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:nV,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,SEP:H7.sep,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?rV:BR}}});var pa=v(ut=>{"use strict";var oV=ie("path"),sV=process.platform==="win32",{REGEX_BACKSLASH:iV,REGEX_REMOVE_BACKSLASH:aV,REGEX_SPECIAL_CHARS:cV,REGEX_SPECIAL_CHARS_GLOBAL:lV}=ma();ut.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);ut.hasRegexChars=e=>cV.test(e);ut.isRegexChar=e=>e.length===1&&ut.hasRegexChars(e);ut.escapeRegex=e=>e.replace(lV,"\\$1");ut.toPosixSlashes=e=>e.replace(iV,"/");ut.removeBackslashes=e=>e.replace(aV,t=>t==="\\"?"":t);ut.supportsLookbehinds=()=>{let e=process.version.slice(1).split(".").map(Number);return e.length===3&&e[0]>=9||e[0]===8&&e[1]>=10};ut.isWindows=e=>e&&typeof e.windows=="boolean"?e.windows:sV===!0||oV.sep==="\\";ut.escapeLast=(e,t,r)=>{let n=e.lastIndexOf(t,r);return n===-1?e:e[n-1]==="\\"?ut.escapeLast(e,t,n-1):`${e.slice(0,n)}\\${e.slice(n)}`};ut.removePrefix=(e,t={})=>{let r=e;return r.startsWith("./")&&(r=r.slice(2),t.prefix="./"),r};ut.wrapOutput=(e,t={},r={})=>{let n=r.contains?"":"^",o=r.contains?"":"$",s=`${n}(?:${e})${o}`;return t.negated===!0&&(s=`(?:^(?!${s}).*$)`),s}});var JR=v((wge,GR)=>{"use strict";var UR=pa(),{CHAR_ASTERISK:W0,CHAR_AT:uV,CHAR_BACKWARD_SLASH:ha,CHAR_COMMA:dV,CHAR_DOT:U0,CHAR_EXCLAMATION_MARK:H0,CHAR_FORWARD_SLASH:KR,CHAR_LEFT_CURLY_BRACE:Z0,CHAR_LEFT_PARENTHESES:V0,CHAR_LEFT_SQUARE_BRACKET:fV,CHAR_PLUS:mV,CHAR_QUESTION_MARK:HR,CHAR_RIGHT_CURLY_BRACE:pV,CHAR_RIGHT_PARENTHESES:ZR,CHAR_RIGHT_SQUARE_BRACKET:hV}=ma(),VR=e=>e===KR||e===ha,YR=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},gV=(e,t)=>{let r=t||{},n=e.length-1,o=r.parts===!0||r.scanToEnd===!0,s=[],i=[],a=[],c=e,l=-1,u=0,d=0,f=!1,m=!1,p=!1,h=!1,g=!1,b=!1,w=!1,$=!1,R=!1,S=!1,_=0,P,x,N={value:"",depth:0,isGlob:!1},j=()=>l>=n,k=()=>c.charCodeAt(l+1),L=()=>(P=x,c.charCodeAt(++l));for(;l<n;){x=L();let Ve;if(x===ha){w=N.backslashes=!0,x=L(),x===Z0&&(b=!0);continue}if(b===!0||x===Z0){for(_++;j()!==!0&&(x=L());){if(x===ha){w=N.backslashes=!0,L();continue}if(x===Z0){_++;continue}if(b!==!0&&x===U0&&(x=L())===U0){if(f=N.isBrace=!0,p=N.isGlob=!0,S=!0,o===!0)continue;break}if(b!==!0&&x===dV){if(f=N.isBrace=!0,p=N.isGlob=!0,S=!0,o===!0)continue;break}if(x===pV&&(_--,_===0)){b=!1,f=N.isBrace=!0,S=!0;break}}if(o===!0)continue;break}if(x===KR){if(s.push(l),i.push(N),N={value:"",depth:0,isGlob:!1},S===!0)continue;if(P===U0&&l===u+1){u+=2;continue}d=l+1;continue}if(r.noext!==!0&&(x===mV||x===uV||x===W0||x===HR||x===H0)===!0&&k()===V0){if(p=N.isGlob=!0,h=N.isExtglob=!0,S=!0,x===H0&&l===u&&(R=!0),o===!0){for(;j()!==!0&&(x=L());){if(x===ha){w=N.backslashes=!0,x=L();continue}if(x===ZR){p=N.isGlob=!0,S=!0;break}}continue}break}if(x===W0){if(P===W0&&(g=N.isGlobstar=!0),p=N.isGlob=!0,S=!0,o===!0)continue;break}if(x===HR){if(p=N.isGlob=!0,S=!0,o===!0)continue;break}if(x===fV){for(;j()!==!0&&(Ve=L());){if(Ve===ha){w=N.backslashes=!0,L();continue}if(Ve===hV){m=N.isBracket=!0,p=N.isGlob=!0,S=!0;break}}if(o===!0)continue;break}if(r.nonegate!==!0&&x===H0&&l===u){$=N.negated=!0,u++;continue}if(r.noparen!==!0&&x===V0){if(p=N.isGlob=!0,o===!0){for(;j()!==!0&&(x=L());){if(x===V0){w=N.backslashes=!0,x=L();continue}if(x===ZR){S=!0;break}}continue}break}if(p===!0){if(S=!0,o===!0)continue;break}}r.noext===!0&&(h=!1,p=!1);let re=c,jr="",T="";u>0&&(jr=c.slice(0,u),c=c.slice(u),d-=u),re&&p===!0&&d>0?(re=c.slice(0,d),T=c.slice(d)):p===!0?(re="",T=c):re=c,re&&re!==""&&re!=="/"&&re!==c&&VR(re.charCodeAt(re.length-1))&&(re=re.slice(0,-1)),r.unescape===!0&&(T&&(T=UR.removeBackslashes(T)),re&&w===!0&&(re=UR.removeBackslashes(re)));let A={prefix:jr,input:e,start:u,base:re,glob:T,isBrace:f,isBracket:m,isGlob:p,isExtglob:h,isGlobstar:g,negated:$,negatedExtglob:R};if(r.tokens===!0&&(A.maxDepth=0,VR(x)||i.push(N),A.tokens=i),r.parts===!0||r.tokens===!0){let Ve;for(let ee=0;ee<s.length;ee++){let Ht=Ve?Ve+1:u,Zt=s[ee],ft=e.slice(Ht,Zt);r.tokens&&(ee===0&&u!==0?(i[ee].isPrefix=!0,i[ee].value=jr):i[ee].value=ft,YR(i[ee]),A.maxDepth+=i[ee].depth),(ee!==0||ft!=="")&&a.push(ft),Ve=Zt}if(Ve&&Ve+1<e.length){let ee=e.slice(Ve+1);a.push(ee),r.tokens&&(i[i.length-1].value=ee,YR(i[i.length-1]),A.maxDepth+=i[i.length-1].depth)}A.slashes=s,A.parts=a}return A};GR.exports=gV});var rP=v((xge,tP)=>{"use strict";var ga=ma(),Ue=pa(),{MAX_LENGTH:Gu,POSIX_REGEX_SOURCE:yV,REGEX_NON_SPECIAL_CHARS:bV,REGEX_SPECIAL_CHARS_BACKREF:wV,REPLACEMENTS:XR}=ga,xV=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let r=`[${e.join("-")}]`;try{new RegExp(r)}catch{return e.map(o=>Ue.escapeRegex(o)).join("..")}return r},_s=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,QR=e=>{let t=[],r=0,n=0,o=0,s="",i=!1;for(let a of e){if(i===!0){s+=a,i=!1;continue}if(a==="\\"){s+=a,i=!0;continue}if(a==='"'){o=o===1?0:1,s+=a;continue}if(o===0){if(a==="[")r++;else if(a==="]"&&r>0)r--;else if(r===0){if(a==="(")n++;else if(a===")"&&n>0)n--;else if(a==="|"&&n===0){t.push(s),s="";continue}}}s+=a}return t.push(s),t},vV=e=>{let t=!1;for(let r of e){if(t===!0){t=!1;continue}if(r==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(r))return!1}return!0},eP=e=>{let t=e.trim(),r=!0;for(;r===!0;)r=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),r=!0);if(vV(t))return t.replace(/\\(.)/g,"$1")},$V=e=>{let t=e.map(eP).filter(Boolean);for(let r=0;r<t.length;r++)for(let n=r+1;n<t.length;n++){let o=t[r],s=t[n],i=o[0];if(!(!i||o!==i.repeat(o.length)||s!==i.repeat(s.length))&&(o===s||o.startsWith(s)||s.startsWith(o)))return!0}return!1},Y0=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let r=0,n=0,o=0,s=!1;for(let i=1;i<e.length;i++){let a=e[i];if(s===!0){s=!1;continue}if(a==="\\"){s=!0;continue}if(a==='"'){o=o===1?0:1;continue}if(o!==1){if(a==="["){r++;continue}if(a==="]"&&r>0){r--;continue}if(!(r>0)){if(a==="("){n++;continue}if(a===")"&&(n--,n===0))return t===!0&&i!==e.length-1?void 0:{type:e[0],body:e.slice(2,i),end:i}}}}},kV=e=>{let t=0,r=[];for(;t<e.length;){let o=Y0(e.slice(t),!1);if(!o||o.type!=="*")return;let s=QR(o.body).map(a=>a.trim());if(s.length!==1)return;let i=eP(s[0]);if(!i||i.length!==1)return;r.push(i),t+=o.end+1}return r.length<1?void 0:`${r.length===1?Ue.escapeRegex(r[0]):`[${r.map(o=>Ue.escapeRegex(o)).join("")}]`}*`},_V=e=>{let t=0,r=e.trim(),n=Y0(r);for(;n;)t++,r=n.body.trim(),n=Y0(r);return t},SV=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let r=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:ga.DEFAULT_MAX_EXTGLOB_RECURSION,n=QR(e).map(o=>o.trim());if(n.length>1&&(n.some(o=>o==="")||n.some(o=>/^[*?]+$/.test(o))||$V(n)))return{risky:!0};for(let o of n){let s=kV(o);if(s)return{risky:!0,safeOutput:s};if(_V(o)>r)return{risky:!0}}return{risky:!1}},K0=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=XR[e]||e;let r={...t},n=typeof r.maxLength=="number"?Math.min(Gu,r.maxLength):Gu,o=e.length;if(o>n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);let s={type:"bos",value:"",output:r.prepend||""},i=[s],a=r.capture?"":"?:",c=Ue.isWindows(t),l=ga.globChars(c),u=ga.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:f,SLASH_LITERAL:m,ONE_CHAR:p,DOTS_SLASH:h,NO_DOT:g,NO_DOT_SLASH:b,NO_DOTS_SLASH:w,QMARK:$,QMARK_NO_DOT:R,STAR:S,START_ANCHOR:_}=l,P=q=>`(${a}(?:(?!${_}${q.dot?h:d}).)*?)`,x=r.dot?"":g,N=r.dot?$:R,j=r.bash===!0?P(r):S;r.capture&&(j=`(${j})`),typeof r.noext=="boolean"&&(r.noextglob=r.noext);let k={input:e,index:-1,start:0,dot:r.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:i};e=Ue.removePrefix(e,k),o=e.length;let L=[],re=[],jr=[],T=s,A,Ve=()=>k.index===o-1,ee=k.peek=(q=1)=>e[k.index+q],Ht=k.advance=()=>e[++k.index]||"",Zt=()=>e.slice(k.index+1),ft=(q="",me=0)=>{k.consumed+=q,k.index+=me},Sa=q=>{k.output+=q.output!=null?q.output:q.value,ft(q.value)},HN=()=>{let q=1;for(;ee()==="!"&&(ee(2)!=="("||ee(3)==="?");)Ht(),k.start++,q++;return q%2===0?!1:(k.negated=!0,k.start++,!0)},Ta=q=>{k[q]++,jr.push(q)},Br=q=>{k[q]--,jr.pop()},V=q=>{if(T.type==="globstar"){let me=k.braces>0&&(q.type==="comma"||q.type==="brace"),O=q.extglob===!0||L.length&&(q.type==="pipe"||q.type==="paren");q.type!=="slash"&&q.type!=="paren"&&!me&&!O&&(k.output=k.output.slice(0,-T.output.length),T.type="star",T.value="*",T.output=j,k.output+=T.output)}if(L.length&&q.type!=="paren"&&(L[L.length-1].inner+=q.value),(q.value||q.output)&&Sa(q),T&&T.type==="text"&&q.type==="text"){T.value+=q.value,T.output=(T.output||"")+q.value;return}q.prev=T,i.push(q),T=q},Aa=(q,me)=>{let O={...u[me],conditions:1,inner:""};O.prev=T,O.parens=k.parens,O.output=k.output,O.startIndex=k.index,O.tokensIndex=i.length;let Z=(r.capture?"(":"")+O.open;Ta("parens"),V({type:q,value:me,output:k.output?"":p}),V({type:"paren",extglob:!0,value:Ht(),output:Z}),L.push(O)},ZN=q=>{let me=e.slice(q.startIndex,k.index+1),O=e.slice(q.startIndex+2,k.index),Z=SV(O,r);if((q.type==="plus"||q.type==="star")&&Z.risky){let le=Z.safeOutput?(q.output?"":p)+(r.capture?`(${Z.safeOutput})`:Z.safeOutput):void 0,Vt=i[q.tokensIndex];Vt.type="text",Vt.value=me,Vt.output=le||Ue.escapeRegex(me);for(let Yt=q.tokensIndex+1;Yt<i.length;Yt++)i[Yt].value="",i[Yt].output="",delete i[Yt].suffix;k.output=q.output+Vt.output,k.backtrack=!0,V({type:"paren",extglob:!0,value:A,output:""}),Br("parens");return}let ue=q.close+(r.capture?")":""),Re;if(q.type==="negate"){let le=j;if(q.inner&&q.inner.length>1&&q.inner.includes("/")&&(le=P(r)),(le!==j||Ve()||/^\)+$/.test(Zt()))&&(ue=q.close=`)$))${le}`),q.inner.includes("*")&&(Re=Zt())&&/^\.[^\\/.]+$/.test(Re)){let Vt=K0(Re,{...t,fastpaths:!1}).output;ue=q.close=`)${Vt})${le})`}q.prev.type==="bos"&&(k.negatedExtglob=!0)}V({type:"paren",extglob:!0,value:A,output:ue}),Br("parens")};if(r.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let q=!1,me=e.replace(wV,(O,Z,ue,Re,le,Vt)=>Re==="\\"?(q=!0,O):Re==="?"?Z?Z+Re+(le?$.repeat(le.length):""):Vt===0?N+(le?$.repeat(le.length):""):$.repeat(ue.length):Re==="."?d.repeat(ue.length):Re==="*"?Z?Z+Re+(le?j:""):j:Z?O:`\\${O}`);return q===!0&&(r.unescape===!0?me=me.replace(/\\/g,""):me=me.replace(/\\+/g,O=>O.length%2===0?"\\\\":O?"\\":"")),me===e&&r.contains===!0?(k.output=e,k):(k.output=Ue.wrapOutput(me,k,t),k)}for(;!Ve();){if(A=Ht(),A==="\0")continue;if(A==="\\"){let O=ee();if(O==="/"&&r.bash!==!0||O==="."||O===";")continue;if(!O){A+="\\",V({type:"text",value:A});continue}let Z=/^\\+/.exec(Zt()),ue=0;if(Z&&Z[0].length>2&&(ue=Z[0].length,k.index+=ue,ue%2!==0&&(A+="\\")),r.unescape===!0?A=Ht():A+=Ht(),k.brackets===0){V({type:"text",value:A});continue}}if(k.brackets>0&&(A!=="]"||T.value==="["||T.value==="[^")){if(r.posix!==!1&&A===":"){let O=T.value.slice(1);if(O.includes("[")&&(T.posix=!0,O.includes(":"))){let Z=T.value.lastIndexOf("["),ue=T.value.slice(0,Z),Re=T.value.slice(Z+2),le=yV[Re];if(le){T.value=ue+le,k.backtrack=!0,Ht(),!s.output&&i.indexOf(T)===1&&(s.output=p);continue}}}(A==="["&&ee()!==":"||A==="-"&&ee()==="]")&&(A=`\\${A}`),A==="]"&&(T.value==="["||T.value==="[^")&&(A=`\\${A}`),r.posix===!0&&A==="!"&&T.value==="["&&(A="^"),T.value+=A,Sa({value:A});continue}if(k.quotes===1&&A!=='"'){A=Ue.escapeRegex(A),T.value+=A,Sa({value:A});continue}if(A==='"'){k.quotes=k.quotes===1?0:1,r.keepQuotes===!0&&V({type:"text",value:A});continue}if(A==="("){Ta("parens"),V({type:"paren",value:A});continue}if(A===")"){if(k.parens===0&&r.strictBrackets===!0)throw new SyntaxError(_s("opening","("));let O=L[L.length-1];if(O&&k.parens===O.parens+1){ZN(L.pop());continue}V({type:"paren",value:A,output:k.parens?")":"\\)"}),Br("parens");continue}if(A==="["){if(r.nobracket===!0||!Zt().includes("]")){if(r.nobracket!==!0&&r.strictBrackets===!0)throw new SyntaxError(_s("closing","]"));A=`\\${A}`}else Ta("brackets");V({type:"bracket",value:A});continue}if(A==="]"){if(r.nobracket===!0||T&&T.type==="bracket"&&T.value.length===1){V({type:"text",value:A,output:`\\${A}`});continue}if(k.brackets===0){if(r.strictBrackets===!0)throw new SyntaxError(_s("opening","["));V({type:"text",value:A,output:`\\${A}`});continue}Br("brackets");let O=T.value.slice(1);if(T.posix!==!0&&O[0]==="^"&&!O.includes("/")&&(A=`/${A}`),T.value+=A,Sa({value:A}),r.literalBrackets===!1||Ue.hasRegexChars(O))continue;let Z=Ue.escapeRegex(T.value);if(k.output=k.output.slice(0,-T.value.length),r.literalBrackets===!0){k.output+=Z,T.value=Z;continue}T.value=`(${a}${Z}|${T.value})`,k.output+=T.value;continue}if(A==="{"&&r.nobrace!==!0){Ta("braces");let O={type:"brace",value:A,output:"(",outputIndex:k.output.length,tokensIndex:k.tokens.length};re.push(O),V(O);continue}if(A==="}"){let O=re[re.length-1];if(r.nobrace===!0||!O){V({type:"text",value:A,output:A});continue}let Z=")";if(O.dots===!0){let ue=i.slice(),Re=[];for(let le=ue.length-1;le>=0&&(i.pop(),ue[le].type!=="brace");le--)ue[le].type!=="dots"&&Re.unshift(ue[le].value);Z=xV(Re,r),k.backtrack=!0}if(O.comma!==!0&&O.dots!==!0){let ue=k.output.slice(0,O.outputIndex),Re=k.tokens.slice(O.tokensIndex);O.value=O.output="\\{",A=Z="\\}",k.output=ue;for(let le of Re)k.output+=le.output||le.value}V({type:"brace",value:A,output:Z}),Br("braces"),re.pop();continue}if(A==="|"){L.length>0&&L[L.length-1].conditions++,V({type:"text",value:A});continue}if(A===","){let O=A,Z=re[re.length-1];Z&&jr[jr.length-1]==="braces"&&(Z.comma=!0,O="|"),V({type:"comma",value:A,output:O});continue}if(A==="/"){if(T.type==="dot"&&k.index===k.start+1){k.start=k.index+1,k.consumed="",k.output="",i.pop(),T=s;continue}V({type:"slash",value:A,output:m});continue}if(A==="."){if(k.braces>0&&T.type==="dot"){T.value==="."&&(T.output=d);let O=re[re.length-1];T.type="dots",T.output+=A,T.value+=A,O.dots=!0;continue}if(k.braces+k.parens===0&&T.type!=="bos"&&T.type!=="slash"){V({type:"text",value:A,output:d});continue}V({type:"dot",value:A,output:d});continue}if(A==="?"){if(!(T&&T.value==="(")&&r.noextglob!==!0&&ee()==="("&&ee(2)!=="?"){Aa("qmark",A);continue}if(T&&T.type==="paren"){let Z=ee(),ue=A;if(Z==="<"&&!Ue.supportsLookbehinds())throw new Error("Node.js v10 or higher is required for regex lookbehinds");(T.value==="("&&!/[!=<:]/.test(Z)||Z==="<"&&!/<([!=]|\w+>)/.test(Zt()))&&(ue=`\\${A}`),V({type:"text",value:A,output:ue});continue}if(r.dot!==!0&&(T.type==="slash"||T.type==="bos")){V({type:"qmark",value:A,output:R});continue}V({type:"qmark",value:A,output:$});continue}if(A==="!"){if(r.noextglob!==!0&&ee()==="("&&(ee(2)!=="?"||!/[!=<:]/.test(ee(3)))){Aa("negate",A);continue}if(r.nonegate!==!0&&k.index===0){HN();continue}}if(A==="+"){if(r.noextglob!==!0&&ee()==="("&&ee(2)!=="?"){Aa("plus",A);continue}if(T&&T.value==="("||r.regex===!1){V({type:"plus",value:A,output:f});continue}if(T&&(T.type==="bracket"||T.type==="paren"||T.type==="brace")||k.parens>0){V({type:"plus",value:A});continue}V({type:"plus",value:f});continue}if(A==="@"){if(r.noextglob!==!0&&ee()==="("&&ee(2)!=="?"){V({type:"at",extglob:!0,value:A,output:""});continue}V({type:"text",value:A});continue}if(A!=="*"){(A==="$"||A==="^")&&(A=`\\${A}`);let O=bV.exec(Zt());O&&(A+=O[0],k.index+=O[0].length),V({type:"text",value:A});continue}if(T&&(T.type==="globstar"||T.star===!0)){T.type="star",T.star=!0,T.value+=A,T.output=j,k.backtrack=!0,k.globstar=!0,ft(A);continue}let q=Zt();if(r.noextglob!==!0&&/^\([^?]/.test(q)){Aa("star",A);continue}if(T.type==="star"){if(r.noglobstar===!0){ft(A);continue}let O=T.prev,Z=O.prev,ue=O.type==="slash"||O.type==="bos",Re=Z&&(Z.type==="star"||Z.type==="globstar");if(r.bash===!0&&(!ue||q[0]&&q[0]!=="/")){V({type:"star",value:A,output:""});continue}let le=k.braces>0&&(O.type==="comma"||O.type==="brace"),Vt=L.length&&(O.type==="pipe"||O.type==="paren");if(!ue&&O.type!=="paren"&&!le&&!Vt){V({type:"star",value:A,output:""});continue}for(;q.slice(0,3)==="/**";){let Yt=e[k.index+4];if(Yt&&Yt!=="/")break;q=q.slice(3),ft("/**",3)}if(O.type==="bos"&&Ve()){T.type="globstar",T.value+=A,T.output=P(r),k.output=T.output,k.globstar=!0,ft(A);continue}if(O.type==="slash"&&O.prev.type!=="bos"&&!Re&&Ve()){k.output=k.output.slice(0,-(O.output+T.output).length),O.output=`(?:${O.output}`,T.type="globstar",T.output=P(r)+(r.strictSlashes?")":"|$)"),T.value+=A,k.globstar=!0,k.output+=O.output+T.output,ft(A);continue}if(O.type==="slash"&&O.prev.type!=="bos"&&q[0]==="/"){let Yt=q[1]!==void 0?"|$":"";k.output=k.output.slice(0,-(O.output+T.output).length),O.output=`(?:${O.output}`,T.type="globstar",T.output=`${P(r)}${m}|${m}${Yt})`,T.value+=A,k.output+=O.output+T.output,k.globstar=!0,ft(A+Ht()),V({type:"slash",value:"/",output:""});continue}if(O.type==="bos"&&q[0]==="/"){T.type="globstar",T.value+=A,T.output=`(?:^|${m}|${P(r)}${m})`,k.output=T.output,k.globstar=!0,ft(A+Ht()),V({type:"slash",value:"/",output:""});continue}k.output=k.output.slice(0,-T.output.length),T.type="globstar",T.output=P(r),T.value+=A,k.output+=T.output,k.globstar=!0,ft(A);continue}let me={type:"star",value:A,output:j};if(r.bash===!0){me.output=".*?",(T.type==="bos"||T.type==="slash")&&(me.output=x+me.output),V(me);continue}if(T&&(T.type==="bracket"||T.type==="paren")&&r.regex===!0){me.output=A,V(me);continue}(k.index===k.start||T.type==="slash"||T.type==="dot")&&(T.type==="dot"?(k.output+=b,T.output+=b):r.dot===!0?(k.output+=w,T.output+=w):(k.output+=x,T.output+=x),ee()!=="*"&&(k.output+=p,T.output+=p)),V(me)}for(;k.brackets>0;){if(r.strictBrackets===!0)throw new SyntaxError(_s("closing","]"));k.output=Ue.escapeLast(k.output,"["),Br("brackets")}for(;k.parens>0;){if(r.strictBrackets===!0)throw new SyntaxError(_s("closing",")"));k.output=Ue.escapeLast(k.output,"("),Br("parens")}for(;k.braces>0;){if(r.strictBrackets===!0)throw new SyntaxError(_s("closing","}"));k.output=Ue.escapeLast(k.output,"{"),Br("braces")}if(r.strictSlashes!==!0&&(T.type==="star"||T.type==="bracket")&&V({type:"maybe_slash",value:"",output:`${m}?`}),k.backtrack===!0){k.output="";for(let q of k.tokens)k.output+=q.output!=null?q.output:q.value,q.suffix&&(k.output+=q.suffix)}return k};K0.fastpaths=(e,t)=>{let r={...t},n=typeof r.maxLength=="number"?Math.min(Gu,r.maxLength):Gu,o=e.length;if(o>n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);e=XR[e]||e;let s=Ue.isWindows(t),{DOT_LITERAL:i,SLASH_LITERAL:a,ONE_CHAR:c,DOTS_SLASH:l,NO_DOT:u,NO_DOTS:d,NO_DOTS_SLASH:f,STAR:m,START_ANCHOR:p}=ga.globChars(s),h=r.dot?d:u,g=r.dot?f:u,b=r.capture?"":"?:",w={negated:!1,prefix:""},$=r.bash===!0?".*?":m;r.capture&&($=`(${$})`);let R=x=>x.noglobstar===!0?$:`(${b}(?:(?!${p}${x.dot?l:i}).)*?)`,S=x=>{switch(x){case"*":return`${h}${c}${$}`;case".*":return`${i}${c}${$}`;case"*.*":return`${h}${$}${i}${c}${$}`;case"*/*":return`${h}${$}${a}${c}${g}${$}`;case"**":return h+R(r);case"**/*":return`(?:${h}${R(r)}${a})?${g}${c}${$}`;case"**/*.*":return`(?:${h}${R(r)}${a})?${g}${$}${i}${c}${$}`;case"**/.*":return`(?:${h}${R(r)}${a})?${i}${c}${$}`;default:{let N=/^(.*?)\.(\w+)$/.exec(x);if(!N)return;let j=S(N[1]);return j?j+i+N[2]:void 0}}},_=Ue.removePrefix(e,w),P=S(_);return P&&r.strictSlashes!==!0&&(P+=`${a}?`),P};tP.exports=K0});var oP=v((vge,nP)=>{"use strict";var TV=ie("path"),AV=JR(),G0=rP(),J0=pa(),EV=ma(),CV=e=>e&&typeof e=="object"&&!Array.isArray(e),ke=(e,t,r=!1)=>{if(Array.isArray(e)){let u=e.map(f=>ke(f,t,r));return f=>{for(let m of u){let p=m(f);if(p)return p}return!1}}let n=CV(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!n)throw new TypeError("Expected pattern to be a non-empty string");let o=t||{},s=J0.isWindows(t),i=n?ke.compileRe(e,t):ke.makeRe(e,t,!1,!0),a=i.state;delete i.state;let c=()=>!1;if(o.ignore){let u={...t,ignore:null,onMatch:null,onResult:null};c=ke(o.ignore,u,r)}let l=(u,d=!1)=>{let{isMatch:f,match:m,output:p}=ke.test(u,i,t,{glob:e,posix:s}),h={glob:e,state:a,regex:i,posix:s,input:u,output:p,match:m,isMatch:f};return typeof o.onResult=="function"&&o.onResult(h),f===!1?(h.isMatch=!1,d?h:!1):c(u)?(typeof o.onIgnore=="function"&&o.onIgnore(h),h.isMatch=!1,d?h:!1):(typeof o.onMatch=="function"&&o.onMatch(h),d?h:!0)};return r&&(l.state=a),l};ke.test=(e,t,r,{glob:n,posix:o}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let s=r||{},i=s.format||(o?J0.toPosixSlashes:null),a=e===n,c=a&&i?i(e):e;return a===!1&&(c=i?i(e):e,a=c===n),(a===!1||s.capture===!0)&&(s.matchBase===!0||s.basename===!0?a=ke.matchBase(e,t,r,o):a=t.exec(c)),{isMatch:!!a,match:a,output:c}};ke.matchBase=(e,t,r,n=J0.isWindows(r))=>(t instanceof RegExp?t:ke.makeRe(t,r)).test(TV.basename(e));ke.isMatch=(e,t,r)=>ke(t,r)(e);ke.parse=(e,t)=>Array.isArray(e)?e.map(r=>ke.parse(r,t)):G0(e,{...t,fastpaths:!1});ke.scan=(e,t)=>AV(e,t);ke.compileRe=(e,t,r=!1,n=!1)=>{if(r===!0)return e.output;let o=t||{},s=o.contains?"":"^",i=o.contains?"":"$",a=`${s}(?:${e.output})${i}`;e&&e.negated===!0&&(a=`^(?!${a}).*$`);let c=ke.toRegex(a,t);return n===!0&&(c.state=e),c};ke.makeRe=(e,t={},r=!1,n=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(o.output=G0.fastpaths(e,t)),o.output||(o=G0(e,t)),ke.compileRe(o,t,r,n)};ke.toRegex=(e,t)=>{try{let r=t||{};return new RegExp(e,r.flags||(r.nocase?"i":""))}catch(r){if(t&&t.debug===!0)throw r;return/$^/}};ke.constants=EV;nP.exports=ke});var iP=v(($ge,sP)=>{"use strict";sP.exports=oP()});var fP=v((kge,dP)=>{"use strict";var cP=ie("util"),lP=FR(),mr=iP(),X0=pa(),aP=e=>e===""||e==="./",uP=e=>{let t=e.indexOf("{");return t>-1&&e.indexOf("}",t)>-1},fe=(e,t,r)=>{t=[].concat(t),e=[].concat(e);let n=new Set,o=new Set,s=new Set,i=0,a=u=>{s.add(u.output),r&&r.onResult&&r.onResult(u)};for(let u=0;u<t.length;u++){let d=mr(String(t[u]),{...r,onResult:a},!0),f=d.state.negated||d.state.negatedExtglob;f&&i++;for(let m of e){let p=d(m,!0);(f?!p.isMatch:p.isMatch)&&(f?n.add(p.output):(n.delete(p.output),o.add(p.output)))}}let l=(i===t.length?[...s]:[...o]).filter(u=>!n.has(u));if(r&&l.length===0){if(r.failglob===!0)throw new Error(`No matches found for "${t.join(", ")}"`);if(r.nonull===!0||r.nullglob===!0)return r.unescape?t.map(u=>u.replace(/\\/g,"")):t}return l};fe.match=fe;fe.matcher=(e,t)=>mr(e,t);fe.isMatch=(e,t,r)=>mr(t,r)(e);fe.any=fe.isMatch;fe.not=(e,t,r={})=>{t=[].concat(t).map(String);let n=new Set,o=[],s=a=>{r.onResult&&r.onResult(a),o.push(a.output)},i=new Set(fe(e,t,{...r,onResult:s}));for(let a of o)i.has(a)||n.add(a);return[...n]};fe.contains=(e,t,r)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${cP.inspect(e)}"`);if(Array.isArray(t))return t.some(n=>fe.contains(e,n,r));if(typeof t=="string"){if(aP(e)||aP(t))return!1;if(e.includes(t)||e.startsWith("./")&&e.slice(2).includes(t))return!0}return fe.isMatch(e,t,{...r,contains:!0})};fe.matchKeys=(e,t,r)=>{if(!X0.isObject(e))throw new TypeError("Expected the first argument to be an object");let n=fe(Object.keys(e),t,r),o={};for(let s of n)o[s]=e[s];return o};fe.some=(e,t,r)=>{let n=[].concat(e);for(let o of[].concat(t)){let s=mr(String(o),r);if(n.some(i=>s(i)))return!0}return!1};fe.every=(e,t,r)=>{let n=[].concat(e);for(let o of[].concat(t)){let s=mr(String(o),r);if(!n.every(i=>s(i)))return!1}return!0};fe.all=(e,t,r)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${cP.inspect(e)}"`);return[].concat(t).every(n=>mr(n,r)(e))};fe.capture=(e,t,r)=>{let n=X0.isWindows(r),s=mr.makeRe(String(e),{...r,capture:!0}).exec(n?X0.toPosixSlashes(t):t);if(s)return s.slice(1).map(i=>i===void 0?"":i)};fe.makeRe=(...e)=>mr.makeRe(...e);fe.scan=(...e)=>mr.scan(...e);fe.parse=(e,t)=>{let r=[];for(let n of[].concat(e||[]))for(let o of lP(String(n),t))r.push(mr.parse(o,t));return r};fe.braces=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return t&&t.nobrace===!0||!uP(e)?[e]:lP(e,t)};fe.braceExpand=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return fe.braces(e,{...t,expand:!0})};fe.hasBraces=uP;dP.exports=fe});var $P=v(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.isAbsolute=z.partitionAbsoluteAndRelative=z.removeDuplicateSlashes=z.matchAny=z.convertPatternsToRe=z.makeRe=z.getPatternParts=z.expandBraceExpansion=z.expandPatternsWithBraceExpansion=z.isAffectDepthOfReadingPattern=z.endsWithSlashGlobStar=z.hasGlobStar=z.getBaseDirectory=z.isPatternRelatedToParentDirectory=z.getPatternsOutsideCurrentDirectory=z.getPatternsInsideCurrentDirectory=z.getPositivePatterns=z.getNegativePatterns=z.isPositivePattern=z.isNegativePattern=z.convertToNegativePattern=z.convertToPositivePattern=z.isDynamicPattern=z.isStaticPattern=void 0;var mP=ie("path"),RV=rR(),Q0=fP(),pP="**",PV="\\",OV=/[*?]|^!/,qV=/\[[^[]*]/,NV=/(?:^|[^!*+?@])\([^(]*\|[^|]*\)/,IV=/[!*+?@]\([^(]*\)/,MV=/,|\.\./,DV=/(?!^)\/{2,}/g;function hP(e,t={}){return!gP(e,t)}z.isStaticPattern=hP;function gP(e,t={}){return e===""?!1:!!(t.caseSensitiveMatch===!1||e.includes(PV)||OV.test(e)||qV.test(e)||NV.test(e)||t.extglob!==!1&&IV.test(e)||t.braceExpansion!==!1&&FV(e))}z.isDynamicPattern=gP;function FV(e){let t=e.indexOf("{");if(t===-1)return!1;let r=e.indexOf("}",t+1);if(r===-1)return!1;let n=e.slice(t,r);return MV.test(n)}function LV(e){return Ju(e)?e.slice(1):e}z.convertToPositivePattern=LV;function zV(e){return"!"+e}z.convertToNegativePattern=zV;function Ju(e){return e.startsWith("!")&&e[1]!=="("}z.isNegativePattern=Ju;function yP(e){return!Ju(e)}z.isPositivePattern=yP;function jV(e){return e.filter(Ju)}z.getNegativePatterns=jV;function BV(e){return e.filter(yP)}z.getPositivePatterns=BV;function WV(e){return e.filter(t=>!eg(t))}z.getPatternsInsideCurrentDirectory=WV;function UV(e){return e.filter(eg)}z.getPatternsOutsideCurrentDirectory=UV;function eg(e){return e.startsWith("..")||e.startsWith("./..")}z.isPatternRelatedToParentDirectory=eg;function HV(e){return RV(e,{flipBackslashes:!1})}z.getBaseDirectory=HV;function ZV(e){return e.includes(pP)}z.hasGlobStar=ZV;function bP(e){return e.endsWith("/"+pP)}z.endsWithSlashGlobStar=bP;function VV(e){let t=mP.basename(e);return bP(e)||hP(t)}z.isAffectDepthOfReadingPattern=VV;function YV(e){return e.reduce((t,r)=>t.concat(wP(r)),[])}z.expandPatternsWithBraceExpansion=YV;function wP(e){let t=Q0.braces(e,{expand:!0,nodupes:!0,keepEscaping:!0});return t.sort((r,n)=>r.length-n.length),t.filter(r=>r!=="")}z.expandBraceExpansion=wP;function KV(e,t){let{parts:r}=Q0.scan(e,Object.assign(Object.assign({},t),{parts:!0}));return r.length===0&&(r=[e]),r[0].startsWith("/")&&(r[0]=r[0].slice(1),r.unshift("")),r}z.getPatternParts=KV;function xP(e,t){return Q0.makeRe(e,t)}z.makeRe=xP;function GV(e,t){return e.map(r=>xP(r,t))}z.convertPatternsToRe=GV;function JV(e,t){return t.some(r=>r.test(e))}z.matchAny=JV;function XV(e){return e.replace(DV,"/")}z.removeDuplicateSlashes=XV;function QV(e){let t=[],r=[];for(let n of e)vP(n)?t.push(n):r.push(n);return[t,r]}z.partitionAbsoluteAndRelative=QV;function vP(e){return mP.isAbsolute(e)}z.isAbsolute=vP});var TP=v((Sge,SP)=>{"use strict";var eY=ie("stream"),kP=eY.PassThrough,tY=Array.prototype.slice;SP.exports=rY;function rY(){let e=[],t=tY.call(arguments),r=!1,n=t[t.length-1];n&&!Array.isArray(n)&&n.pipe==null?t.pop():n={};let o=n.end!==!1,s=n.pipeError===!0;n.objectMode==null&&(n.objectMode=!0),n.highWaterMark==null&&(n.highWaterMark=64*1024);let i=kP(n);function a(){for(let u=0,d=arguments.length;u<d;u++)e.push(_P(arguments[u],n));return c(),this}function c(){if(r)return;r=!0;let u=e.shift();if(!u){process.nextTick(l);return}Array.isArray(u)||(u=[u]);let d=u.length+1;function f(){--d>0||(r=!1,c())}function m(p){function h(){p.removeListener("merge2UnpipeEnd",h),p.removeListener("end",h),s&&p.removeListener("error",g),f()}function g(b){i.emit("error",b)}if(p._readableState.endEmitted)return f();p.on("merge2UnpipeEnd",h),p.on("end",h),s&&p.on("error",g),p.pipe(i,{end:!1}),p.resume()}for(let p=0;p<u.length;p++)m(u[p]);f()}function l(){r=!1,i.emit("queueDrain"),o&&i.end()}return i.setMaxListeners(0),i.add=a,i.on("unpipe",function(u){u.emit("merge2UnpipeEnd")}),t.length&&a.apply(null,t),i}function _P(e,t){if(Array.isArray(e))for(let r=0,n=e.length;r<n;r++)e[r]=_P(e[r],t);else{if(!e._readableState&&e.pipe&&(e=e.pipe(kP(t))),!e._readableState||!e.pause||!e.pipe)throw new Error("Only readable stream can be merged.");e.pause()}return e}});var EP=v(Xu=>{"use strict";Object.defineProperty(Xu,"__esModule",{value:!0});Xu.merge=void 0;var nY=TP();function oY(e){let t=nY(e);return e.forEach(r=>{r.once("error",n=>t.emit("error",n))}),t.once("close",()=>AP(e)),t.once("end",()=>AP(e)),t}Xu.merge=oY;function AP(e){e.forEach(t=>t.emit("close"))}});var CP=v(Ss=>{"use strict";Object.defineProperty(Ss,"__esModule",{value:!0});Ss.isEmpty=Ss.isString=void 0;function sY(e){return typeof e=="string"}Ss.isString=sY;function iY(e){return e===""}Ss.isEmpty=iY});var Fr=v(He=>{"use strict";Object.defineProperty(He,"__esModule",{value:!0});He.string=He.stream=He.pattern=He.path=He.fs=He.errno=He.array=void 0;var aY=WC();He.array=aY;var cY=UC();He.errno=cY;var lY=HC();He.fs=lY;var uY=KC();He.path=uY;var dY=$P();He.pattern=dY;var fY=EP();He.stream=fY;var mY=CP();He.string=mY});var qP=v(Ze=>{"use strict";Object.defineProperty(Ze,"__esModule",{value:!0});Ze.convertPatternGroupToTask=Ze.convertPatternGroupsToTasks=Ze.groupPatternsByBaseDirectory=Ze.getNegativePatternsAsPositive=Ze.getPositivePatterns=Ze.convertPatternsToTasks=Ze.generate=void 0;var Wt=Fr();function pY(e,t){let r=RP(e,t),n=RP(t.ignore,t),o=PP(r),s=OP(r,n),i=o.filter(u=>Wt.pattern.isStaticPattern(u,t)),a=o.filter(u=>Wt.pattern.isDynamicPattern(u,t)),c=tg(i,s,!1),l=tg(a,s,!0);return c.concat(l)}Ze.generate=pY;function RP(e,t){let r=e;return t.braceExpansion&&(r=Wt.pattern.expandPatternsWithBraceExpansion(r)),t.baseNameMatch&&(r=r.map(n=>n.includes("/")?n:`**/${n}`)),r.map(n=>Wt.pattern.removeDuplicateSlashes(n))}function tg(e,t,r){let n=[],o=Wt.pattern.getPatternsOutsideCurrentDirectory(e),s=Wt.pattern.getPatternsInsideCurrentDirectory(e),i=rg(o),a=rg(s);return n.push(...ng(i,t,r)),"."in a?n.push(og(".",s,t,r)):n.push(...ng(a,t,r)),n}Ze.convertPatternsToTasks=tg;function PP(e){return Wt.pattern.getPositivePatterns(e)}Ze.getPositivePatterns=PP;function OP(e,t){return Wt.pattern.getNegativePatterns(e).concat(t).map(Wt.pattern.convertToPositivePattern)}Ze.getNegativePatternsAsPositive=OP;function rg(e){let t={};return e.reduce((r,n)=>{let o=Wt.pattern.getBaseDirectory(n);return o in r?r[o].push(n):r[o]=[n],r},t)}Ze.groupPatternsByBaseDirectory=rg;function ng(e,t,r){return Object.keys(e).map(n=>og(n,e[n],t,r))}Ze.convertPatternGroupsToTasks=ng;function og(e,t,r,n){return{dynamic:n,positive:t,negative:r,base:e,patterns:[].concat(t,r.map(Wt.pattern.convertToNegativePattern))}}Ze.convertPatternGroupToTask=og});var IP=v(Qu=>{"use strict";Object.defineProperty(Qu,"__esModule",{value:!0});Qu.read=void 0;function hY(e,t,r){t.fs.lstat(e,(n,o)=>{if(n!==null){NP(r,n);return}if(!o.isSymbolicLink()||!t.followSymbolicLink){sg(r,o);return}t.fs.stat(e,(s,i)=>{if(s!==null){if(t.throwErrorOnBrokenSymbolicLink){NP(r,s);return}sg(r,o);return}t.markSymbolicLink&&(i.isSymbolicLink=()=>!0),sg(r,i)})})}Qu.read=hY;function NP(e,t){e(t)}function sg(e,t){e(null,t)}});var MP=v(ed=>{"use strict";Object.defineProperty(ed,"__esModule",{value:!0});ed.read=void 0;function gY(e,t){let r=t.fs.lstatSync(e);if(!r.isSymbolicLink()||!t.followSymbolicLink)return r;try{let n=t.fs.statSync(e);return t.markSymbolicLink&&(n.isSymbolicLink=()=>!0),n}catch(n){if(!t.throwErrorOnBrokenSymbolicLink)return r;throw n}}ed.read=gY});var DP=v(wn=>{"use strict";Object.defineProperty(wn,"__esModule",{value:!0});wn.createFileSystemAdapter=wn.FILE_SYSTEM_ADAPTER=void 0;var td=ie("fs");wn.FILE_SYSTEM_ADAPTER={lstat:td.lstat,stat:td.stat,lstatSync:td.lstatSync,statSync:td.statSync};function yY(e){return e===void 0?wn.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},wn.FILE_SYSTEM_ADAPTER),e)}wn.createFileSystemAdapter=yY});var FP=v(ag=>{"use strict";Object.defineProperty(ag,"__esModule",{value:!0});var bY=DP(),ig=class{constructor(t={}){this._options=t,this.followSymbolicLink=this._getValue(this._options.followSymbolicLink,!0),this.fs=bY.createFileSystemAdapter(this._options.fs),this.markSymbolicLink=this._getValue(this._options.markSymbolicLink,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0)}_getValue(t,r){return t??r}};ag.default=ig});var lo=v(xn=>{"use strict";Object.defineProperty(xn,"__esModule",{value:!0});xn.statSync=xn.stat=xn.Settings=void 0;var LP=IP(),wY=MP(),cg=FP();xn.Settings=cg.default;function xY(e,t,r){if(typeof t=="function"){LP.read(e,lg(),t);return}LP.read(e,lg(t),r)}xn.stat=xY;function vY(e,t){let r=lg(t);return wY.read(e,r)}xn.statSync=vY;function lg(e={}){return e instanceof cg.default?e:new cg.default(e)}});var BP=v((Ige,jP)=>{var zP;jP.exports=typeof queueMicrotask=="function"?queueMicrotask.bind(typeof window<"u"?window:global):e=>(zP||(zP=Promise.resolve())).then(e).catch(t=>setTimeout(()=>{throw t},0))});var UP=v((Mge,WP)=>{WP.exports=kY;var $Y=BP();function kY(e,t){let r,n,o,s=!0;Array.isArray(e)?(r=[],n=e.length):(o=Object.keys(e),r={},n=o.length);function i(c){function l(){t&&t(c,r),t=null}s?$Y(l):l()}function a(c,l,u){r[c]=u,(--n===0||l)&&i(l)}n?o?o.forEach(function(c){e[c](function(l,u){a(c,l,u)})}):e.forEach(function(c,l){c(function(u,d){a(l,u,d)})}):i(null),s=!1}});var ug=v(nd=>{"use strict";Object.defineProperty(nd,"__esModule",{value:!0});nd.IS_SUPPORT_READDIR_WITH_FILE_TYPES=void 0;var rd=process.versions.node.split(".");if(rd[0]===void 0||rd[1]===void 0)throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);var HP=Number.parseInt(rd[0],10),_Y=Number.parseInt(rd[1],10),ZP=10,SY=10,TY=HP>ZP,AY=HP===ZP&&_Y>=SY;nd.IS_SUPPORT_READDIR_WITH_FILE_TYPES=TY||AY});var VP=v(od=>{"use strict";Object.defineProperty(od,"__esModule",{value:!0});od.createDirentFromStats=void 0;var dg=class{constructor(t,r){this.name=t,this.isBlockDevice=r.isBlockDevice.bind(r),this.isCharacterDevice=r.isCharacterDevice.bind(r),this.isDirectory=r.isDirectory.bind(r),this.isFIFO=r.isFIFO.bind(r),this.isFile=r.isFile.bind(r),this.isSocket=r.isSocket.bind(r),this.isSymbolicLink=r.isSymbolicLink.bind(r)}};function EY(e,t){return new dg(e,t)}od.createDirentFromStats=EY});var fg=v(sd=>{"use strict";Object.defineProperty(sd,"__esModule",{value:!0});sd.fs=void 0;var CY=VP();sd.fs=CY});var mg=v(id=>{"use strict";Object.defineProperty(id,"__esModule",{value:!0});id.joinPathSegments=void 0;function RY(e,t,r){return e.endsWith(r)?e+t:e+r+t}id.joinPathSegments=RY});var QP=v(vn=>{"use strict";Object.defineProperty(vn,"__esModule",{value:!0});vn.readdir=vn.readdirWithFileTypes=vn.read=void 0;var PY=lo(),YP=UP(),OY=ug(),KP=fg(),GP=mg();function qY(e,t,r){if(!t.stats&&OY.IS_SUPPORT_READDIR_WITH_FILE_TYPES){JP(e,t,r);return}XP(e,t,r)}vn.read=qY;function JP(e,t,r){t.fs.readdir(e,{withFileTypes:!0},(n,o)=>{if(n!==null){ad(r,n);return}let s=o.map(a=>({dirent:a,name:a.name,path:GP.joinPathSegments(e,a.name,t.pathSegmentSeparator)}));if(!t.followSymbolicLinks){pg(r,s);return}let i=s.map(a=>NY(a,t));YP(i,(a,c)=>{if(a!==null){ad(r,a);return}pg(r,c)})})}vn.readdirWithFileTypes=JP;function NY(e,t){return r=>{if(!e.dirent.isSymbolicLink()){r(null,e);return}t.fs.stat(e.path,(n,o)=>{if(n!==null){if(t.throwErrorOnBrokenSymbolicLink){r(n);return}r(null,e);return}e.dirent=KP.fs.createDirentFromStats(e.name,o),r(null,e)})}}function XP(e,t,r){t.fs.readdir(e,(n,o)=>{if(n!==null){ad(r,n);return}let s=o.map(i=>{let a=GP.joinPathSegments(e,i,t.pathSegmentSeparator);return c=>{PY.stat(a,t.fsStatSettings,(l,u)=>{if(l!==null){c(l);return}let d={name:i,path:a,dirent:KP.fs.createDirentFromStats(i,u)};t.stats&&(d.stats=u),c(null,d)})}});YP(s,(i,a)=>{if(i!==null){ad(r,i);return}pg(r,a)})})}vn.readdir=XP;function ad(e,t){e(t)}function pg(e,t){e(null,t)}});var oO=v($n=>{"use strict";Object.defineProperty($n,"__esModule",{value:!0});$n.readdir=$n.readdirWithFileTypes=$n.read=void 0;var IY=lo(),MY=ug(),eO=fg(),tO=mg();function DY(e,t){return!t.stats&&MY.IS_SUPPORT_READDIR_WITH_FILE_TYPES?rO(e,t):nO(e,t)}$n.read=DY;function rO(e,t){return t.fs.readdirSync(e,{withFileTypes:!0}).map(n=>{let o={dirent:n,name:n.name,path:tO.joinPathSegments(e,n.name,t.pathSegmentSeparator)};if(o.dirent.isSymbolicLink()&&t.followSymbolicLinks)try{let s=t.fs.statSync(o.path);o.dirent=eO.fs.createDirentFromStats(o.name,s)}catch(s){if(t.throwErrorOnBrokenSymbolicLink)throw s}return o})}$n.readdirWithFileTypes=rO;function nO(e,t){return t.fs.readdirSync(e).map(n=>{let o=tO.joinPathSegments(e,n,t.pathSegmentSeparator),s=IY.statSync(o,t.fsStatSettings),i={name:n,path:o,dirent:eO.fs.createDirentFromStats(n,s)};return t.stats&&(i.stats=s),i})}$n.readdir=nO});var sO=v(kn=>{"use strict";Object.defineProperty(kn,"__esModule",{value:!0});kn.createFileSystemAdapter=kn.FILE_SYSTEM_ADAPTER=void 0;var Ts=ie("fs");kn.FILE_SYSTEM_ADAPTER={lstat:Ts.lstat,stat:Ts.stat,lstatSync:Ts.lstatSync,statSync:Ts.statSync,readdir:Ts.readdir,readdirSync:Ts.readdirSync};function FY(e){return e===void 0?kn.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},kn.FILE_SYSTEM_ADAPTER),e)}kn.createFileSystemAdapter=FY});var iO=v(gg=>{"use strict";Object.defineProperty(gg,"__esModule",{value:!0});var LY=ie("path"),zY=lo(),jY=sO(),hg=class{constructor(t={}){this._options=t,this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!1),this.fs=jY.createFileSystemAdapter(this._options.fs),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,LY.sep),this.stats=this._getValue(this._options.stats,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0),this.fsStatSettings=new zY.Settings({followSymbolicLink:this.followSymbolicLinks,fs:this.fs,throwErrorOnBrokenSymbolicLink:this.throwErrorOnBrokenSymbolicLink})}_getValue(t,r){return t??r}};gg.default=hg});var cd=v(_n=>{"use strict";Object.defineProperty(_n,"__esModule",{value:!0});_n.Settings=_n.scandirSync=_n.scandir=void 0;var aO=QP(),BY=oO(),yg=iO();_n.Settings=yg.default;function WY(e,t,r){if(typeof t=="function"){aO.read(e,bg(),t);return}aO.read(e,bg(t),r)}_n.scandir=WY;function UY(e,t){let r=bg(t);return BY.read(e,r)}_n.scandirSync=UY;function bg(e={}){return e instanceof yg.default?e:new yg.default(e)}});var lO=v((Zge,cO)=>{"use strict";function HY(e){var t=new e,r=t;function n(){var s=t;return s.next?t=s.next:(t=new e,r=t),s.next=null,s}function o(s){r.next=s,r=s}return{get:n,release:o}}cO.exports=HY});var dO=v((Vge,wg)=>{"use strict";var ZY=lO();function uO(e,t,r){if(typeof e=="function"&&(r=t,t=e,e=null),!(r>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");var n=ZY(VY),o=null,s=null,i=0,a=null,c={push:h,drain:dt,saturated:dt,pause:u,paused:!1,get concurrency(){return r},set concurrency(_){if(!(_>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");if(r=_,!c.paused)for(;o&&i<r;)i++,b()},running:l,resume:m,idle:p,length:d,getQueue:f,unshift:g,empty:dt,kill:w,killAndDrain:$,error:S,abort:R};return c;function l(){return i}function u(){c.paused=!0}function d(){for(var _=o,P=0;_;)_=_.next,P++;return P}function f(){for(var _=o,P=[];_;)P.push(_.value),_=_.next;return P}function m(){if(c.paused){if(c.paused=!1,o===null){i++,b();return}for(;o&&i<r;)i++,b()}}function p(){return i===0&&c.length()===0}function h(_,P){var x=n.get();x.context=e,x.release=b,x.value=_,x.callback=P||dt,x.errorHandler=a,i>=r||c.paused?s?(s.next=x,s=x):(o=x,s=x,c.saturated()):(i++,t.call(e,x.value,x.worked))}function g(_,P){var x=n.get();x.context=e,x.release=b,x.value=_,x.callback=P||dt,x.errorHandler=a,i>=r||c.paused?o?(x.next=o,o=x):(o=x,s=x,c.saturated()):(i++,t.call(e,x.value,x.worked))}function b(_){_&&n.release(_);var P=o;P&&i<=r?c.paused?i--:(s===o&&(s=null),o=P.next,P.next=null,t.call(e,P.value,P.worked),s===null&&c.empty()):--i===0&&c.drain()}function w(){o=null,s=null,c.drain=dt}function $(){o=null,s=null,c.drain(),c.drain=dt}function R(){var _=o;for(o=null,s=null;_;){var P=_.next,x=_.callback,N=_.errorHandler,j=_.value,k=_.context;_.value=null,_.callback=dt,_.errorHandler=null,_.next=null,N&&N(new Error("abort"),j),x.call(k,new Error("abort")),n.release(_),_=P}c.drain=dt}function S(_){a=_}}function dt(){}function VY(){this.value=null,this.callback=dt,this.next=null,this.release=dt,this.context=null,this.errorHandler=null;var e=this;this.worked=function(r,n){var o=e.callback,s=e.errorHandler,i=e.value;e.value=null,e.callback=dt,e.errorHandler&&s(r,i),o.call(e.context,r,n),e.release(e)}}function YY(e,t,r){typeof e=="function"&&(r=t,t=e,e=null);function n(u,d){t.call(this,u).then(function(f){d(null,f)},d)}var o=uO(e,n,r),s=o.push,i=o.unshift;return o.push=a,o.unshift=c,o.drained=l,o;function a(u){var d=new Promise(function(f,m){s(u,function(p,h){if(p){m(p);return}f(h)})});return d.catch(dt),d}function c(u){var d=new Promise(function(f,m){i(u,function(p,h){if(p){m(p);return}f(h)})});return d.catch(dt),d}function l(){var u=new Promise(function(d){process.nextTick(function(){if(o.idle())d();else{var f=o.drain;o.drain=function(){typeof f=="function"&&f(),d(),o.drain=f}}})});return u}}wg.exports=uO;wg.exports.promise=YY});var ld=v(pr=>{"use strict";Object.defineProperty(pr,"__esModule",{value:!0});pr.joinPathSegments=pr.replacePathSegmentSeparator=pr.isAppliedFilter=pr.isFatalError=void 0;function KY(e,t){return e.errorFilter===null?!0:!e.errorFilter(t)}pr.isFatalError=KY;function GY(e,t){return e===null||e(t)}pr.isAppliedFilter=GY;function JY(e,t){return e.split(/[/\\]/).join(t)}pr.replacePathSegmentSeparator=JY;function XY(e,t,r){return e===""?t:e.endsWith(r)?e+t:e+r+t}pr.joinPathSegments=XY});var $g=v(vg=>{"use strict";Object.defineProperty(vg,"__esModule",{value:!0});var QY=ld(),xg=class{constructor(t,r){this._root=t,this._settings=r,this._root=QY.replacePathSegmentSeparator(t,r.pathSegmentSeparator)}};vg.default=xg});var Sg=v(_g=>{"use strict";Object.defineProperty(_g,"__esModule",{value:!0});var eK=ie("events"),tK=cd(),rK=dO(),ud=ld(),nK=$g(),kg=class extends nK.default{constructor(t,r){super(t,r),this._settings=r,this._scandir=tK.scandir,this._emitter=new eK.EventEmitter,this._queue=rK(this._worker.bind(this),this._settings.concurrency),this._isFatalError=!1,this._isDestroyed=!1,this._queue.drain=()=>{this._isFatalError||this._emitter.emit("end")}}read(){return this._isFatalError=!1,this._isDestroyed=!1,setImmediate(()=>{this._pushToQueue(this._root,this._settings.basePath)}),this._emitter}get isDestroyed(){return this._isDestroyed}destroy(){if(this._isDestroyed)throw new Error("The reader is already destroyed");this._isDestroyed=!0,this._queue.killAndDrain()}onEntry(t){this._emitter.on("entry",t)}onError(t){this._emitter.once("error",t)}onEnd(t){this._emitter.once("end",t)}_pushToQueue(t,r){let n={directory:t,base:r};this._queue.push(n,o=>{o!==null&&this._handleError(o)})}_worker(t,r){this._scandir(t.directory,this._settings.fsScandirSettings,(n,o)=>{if(n!==null){r(n,void 0);return}for(let s of o)this._handleEntry(s,t.base);r(null,void 0)})}_handleError(t){this._isDestroyed||!ud.isFatalError(this._settings,t)||(this._isFatalError=!0,this._isDestroyed=!0,this._emitter.emit("error",t))}_handleEntry(t,r){if(this._isDestroyed||this._isFatalError)return;let n=t.path;r!==void 0&&(t.path=ud.joinPathSegments(r,t.name,this._settings.pathSegmentSeparator)),ud.isAppliedFilter(this._settings.entryFilter,t)&&this._emitEntry(t),t.dirent.isDirectory()&&ud.isAppliedFilter(this._settings.deepFilter,t)&&this._pushToQueue(n,r===void 0?void 0:t.path)}_emitEntry(t){this._emitter.emit("entry",t)}};_g.default=kg});var fO=v(Ag=>{"use strict";Object.defineProperty(Ag,"__esModule",{value:!0});var oK=Sg(),Tg=class{constructor(t,r){this._root=t,this._settings=r,this._reader=new oK.default(this._root,this._settings),this._storage=[]}read(t){this._reader.onError(r=>{sK(t,r)}),this._reader.onEntry(r=>{this._storage.push(r)}),this._reader.onEnd(()=>{iK(t,this._storage)}),this._reader.read()}};Ag.default=Tg;function sK(e,t){e(t)}function iK(e,t){e(null,t)}});var mO=v(Cg=>{"use strict";Object.defineProperty(Cg,"__esModule",{value:!0});var aK=ie("stream"),cK=Sg(),Eg=class{constructor(t,r){this._root=t,this._settings=r,this._reader=new cK.default(this._root,this._settings),this._stream=new aK.Readable({objectMode:!0,read:()=>{},destroy:()=>{this._reader.isDestroyed||this._reader.destroy()}})}read(){return this._reader.onError(t=>{this._stream.emit("error",t)}),this._reader.onEntry(t=>{this._stream.push(t)}),this._reader.onEnd(()=>{this._stream.push(null)}),this._reader.read(),this._stream}};Cg.default=Eg});var pO=v(Pg=>{"use strict";Object.defineProperty(Pg,"__esModule",{value:!0});var lK=cd(),dd=ld(),uK=$g(),Rg=class extends uK.default{constructor(){super(...arguments),this._scandir=lK.scandirSync,this._storage=[],this._queue=new Set}read(){return this._pushToQueue(this._root,this._settings.basePath),this._handleQueue(),this._storage}_pushToQueue(t,r){this._queue.add({directory:t,base:r})}_handleQueue(){for(let t of this._queue.values())this._handleDirectory(t.directory,t.base)}_handleDirectory(t,r){try{let n=this._scandir(t,this._settings.fsScandirSettings);for(let o of n)this._handleEntry(o,r)}catch(n){this._handleError(n)}}_handleError(t){if(dd.isFatalError(this._settings,t))throw t}_handleEntry(t,r){let n=t.path;r!==void 0&&(t.path=dd.joinPathSegments(r,t.name,this._settings.pathSegmentSeparator)),dd.isAppliedFilter(this._settings.entryFilter,t)&&this._pushToStorage(t),t.dirent.isDirectory()&&dd.isAppliedFilter(this._settings.deepFilter,t)&&this._pushToQueue(n,r===void 0?void 0:t.path)}_pushToStorage(t){this._storage.push(t)}};Pg.default=Rg});var hO=v(qg=>{"use strict";Object.defineProperty(qg,"__esModule",{value:!0});var dK=pO(),Og=class{constructor(t,r){this._root=t,this._settings=r,this._reader=new dK.default(this._root,this._settings)}read(){return this._reader.read()}};qg.default=Og});var gO=v(Ig=>{"use strict";Object.defineProperty(Ig,"__esModule",{value:!0});var fK=ie("path"),mK=cd(),Ng=class{constructor(t={}){this._options=t,this.basePath=this._getValue(this._options.basePath,void 0),this.concurrency=this._getValue(this._options.concurrency,Number.POSITIVE_INFINITY),this.deepFilter=this._getValue(this._options.deepFilter,null),this.entryFilter=this._getValue(this._options.entryFilter,null),this.errorFilter=this._getValue(this._options.errorFilter,null),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,fK.sep),this.fsScandirSettings=new mK.Settings({followSymbolicLinks:this._options.followSymbolicLinks,fs:this._options.fs,pathSegmentSeparator:this._options.pathSegmentSeparator,stats:this._options.stats,throwErrorOnBrokenSymbolicLink:this._options.throwErrorOnBrokenSymbolicLink})}_getValue(t,r){return t??r}};Ig.default=Ng});var md=v(hr=>{"use strict";Object.defineProperty(hr,"__esModule",{value:!0});hr.Settings=hr.walkStream=hr.walkSync=hr.walk=void 0;var yO=fO(),pK=mO(),hK=hO(),Mg=gO();hr.Settings=Mg.default;function gK(e,t,r){if(typeof t=="function"){new yO.default(e,fd()).read(t);return}new yO.default(e,fd(t)).read(r)}hr.walk=gK;function yK(e,t){let r=fd(t);return new hK.default(e,r).read()}hr.walkSync=yK;function bK(e,t){let r=fd(t);return new pK.default(e,r).read()}hr.walkStream=bK;function fd(e={}){return e instanceof Mg.default?e:new Mg.default(e)}});var pd=v(Fg=>{"use strict";Object.defineProperty(Fg,"__esModule",{value:!0});var wK=ie("path"),xK=lo(),bO=Fr(),Dg=class{constructor(t){this._settings=t,this._fsStatSettings=new xK.Settings({followSymbolicLink:this._settings.followSymbolicLinks,fs:this._settings.fs,throwErrorOnBrokenSymbolicLink:this._settings.followSymbolicLinks})}_getFullEntryPath(t){return wK.resolve(this._settings.cwd,t)}_makeEntry(t,r){let n={name:r,path:r,dirent:bO.fs.createDirentFromStats(r,t)};return this._settings.stats&&(n.stats=t),n}_isFatalError(t){return!bO.errno.isEnoentCodeError(t)&&!this._settings.suppressErrors}};Fg.default=Dg});var jg=v(zg=>{"use strict";Object.defineProperty(zg,"__esModule",{value:!0});var vK=ie("stream"),$K=lo(),kK=md(),_K=pd(),Lg=class extends _K.default{constructor(){super(...arguments),this._walkStream=kK.walkStream,this._stat=$K.stat}dynamic(t,r){return this._walkStream(t,r)}static(t,r){let n=t.map(this._getFullEntryPath,this),o=new vK.PassThrough({objectMode:!0});o._write=(s,i,a)=>this._getEntry(n[s],t[s],r).then(c=>{c!==null&&r.entryFilter(c)&&o.push(c),s===n.length-1&&o.end(),a()}).catch(a);for(let s=0;s<n.length;s++)o.write(s);return o}_getEntry(t,r,n){return this._getStat(t).then(o=>this._makeEntry(o,r)).catch(o=>{if(n.errorFilter(o))return null;throw o})}_getStat(t){return new Promise((r,n)=>{this._stat(t,this._fsStatSettings,(o,s)=>o===null?r(s):n(o))})}};zg.default=Lg});var wO=v(Wg=>{"use strict";Object.defineProperty(Wg,"__esModule",{value:!0});var SK=md(),TK=pd(),AK=jg(),Bg=class extends TK.default{constructor(){super(...arguments),this._walkAsync=SK.walk,this._readerStream=new AK.default(this._settings)}dynamic(t,r){return new Promise((n,o)=>{this._walkAsync(t,r,(s,i)=>{s===null?n(i):o(s)})})}async static(t,r){let n=[],o=this._readerStream.static(t,r);return new Promise((s,i)=>{o.once("error",i),o.on("data",a=>n.push(a)),o.once("end",()=>s(n))})}};Wg.default=Bg});var xO=v(Hg=>{"use strict";Object.defineProperty(Hg,"__esModule",{value:!0});var ya=Fr(),Ug=class{constructor(t,r,n){this._patterns=t,this._settings=r,this._micromatchOptions=n,this._storage=[],this._fillStorage()}_fillStorage(){for(let t of this._patterns){let r=this._getPatternSegments(t),n=this._splitSegmentsIntoSections(r);this._storage.push({complete:n.length<=1,pattern:t,segments:r,sections:n})}}_getPatternSegments(t){return ya.pattern.getPatternParts(t,this._micromatchOptions).map(n=>ya.pattern.isDynamicPattern(n,this._settings)?{dynamic:!0,pattern:n,patternRe:ya.pattern.makeRe(n,this._micromatchOptions)}:{dynamic:!1,pattern:n})}_splitSegmentsIntoSections(t){return ya.array.splitWhen(t,r=>r.dynamic&&ya.pattern.hasGlobStar(r.pattern))}};Hg.default=Ug});var vO=v(Vg=>{"use strict";Object.defineProperty(Vg,"__esModule",{value:!0});var EK=xO(),Zg=class extends EK.default{match(t){let r=t.split("/"),n=r.length,o=this._storage.filter(s=>!s.complete||s.segments.length>n);for(let s of o){let i=s.sections[0];if(!s.complete&&n>i.length||r.every((c,l)=>{let u=s.segments[l];return!!(u.dynamic&&u.patternRe.test(c)||!u.dynamic&&u.pattern===c)}))return!0}return!1}};Vg.default=Zg});var $O=v(Kg=>{"use strict";Object.defineProperty(Kg,"__esModule",{value:!0});var hd=Fr(),CK=vO(),Yg=class{constructor(t,r){this._settings=t,this._micromatchOptions=r}getFilter(t,r,n){let o=this._getMatcher(r),s=this._getNegativePatternsRe(n);return i=>this._filter(t,i,o,s)}_getMatcher(t){return new CK.default(t,this._settings,this._micromatchOptions)}_getNegativePatternsRe(t){let r=t.filter(hd.pattern.isAffectDepthOfReadingPattern);return hd.pattern.convertPatternsToRe(r,this._micromatchOptions)}_filter(t,r,n,o){if(this._isSkippedByDeep(t,r.path)||this._isSkippedSymbolicLink(r))return!1;let s=hd.path.removeLeadingDotSegment(r.path);return this._isSkippedByPositivePatterns(s,n)?!1:this._isSkippedByNegativePatterns(s,o)}_isSkippedByDeep(t,r){return this._settings.deep===1/0?!1:this._getEntryLevel(t,r)>=this._settings.deep}_getEntryLevel(t,r){let n=r.split("/").length;if(t==="")return n;let o=t.split("/").length;return n-o}_isSkippedSymbolicLink(t){return!this._settings.followSymbolicLinks&&t.dirent.isSymbolicLink()}_isSkippedByPositivePatterns(t,r){return!this._settings.baseNameMatch&&!r.match(t)}_isSkippedByNegativePatterns(t,r){return!hd.pattern.matchAny(t,r)}};Kg.default=Yg});var kO=v(Jg=>{"use strict";Object.defineProperty(Jg,"__esModule",{value:!0});var Sn=Fr(),Gg=class{constructor(t,r){this._settings=t,this._micromatchOptions=r,this.index=new Map}getFilter(t,r){let[n,o]=Sn.pattern.partitionAbsoluteAndRelative(r),s={positive:{all:Sn.pattern.convertPatternsToRe(t,this._micromatchOptions)},negative:{absolute:Sn.pattern.convertPatternsToRe(n,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0})),relative:Sn.pattern.convertPatternsToRe(o,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0}))}};return i=>this._filter(i,s)}_filter(t,r){let n=Sn.path.removeLeadingDotSegment(t.path);if(this._settings.unique&&this._isDuplicateEntry(n)||this._onlyFileFilter(t)||this._onlyDirectoryFilter(t))return!1;let o=this._isMatchToPatternsSet(n,r,t.dirent.isDirectory());return this._settings.unique&&o&&this._createIndexRecord(n),o}_isDuplicateEntry(t){return this.index.has(t)}_createIndexRecord(t){this.index.set(t,void 0)}_onlyFileFilter(t){return this._settings.onlyFiles&&!t.dirent.isFile()}_onlyDirectoryFilter(t){return this._settings.onlyDirectories&&!t.dirent.isDirectory()}_isMatchToPatternsSet(t,r,n){return!(!this._isMatchToPatterns(t,r.positive.all,n)||this._isMatchToPatterns(t,r.negative.relative,n)||this._isMatchToAbsoluteNegative(t,r.negative.absolute,n))}_isMatchToAbsoluteNegative(t,r,n){if(r.length===0)return!1;let o=Sn.path.makeAbsolute(this._settings.cwd,t);return this._isMatchToPatterns(o,r,n)}_isMatchToPatterns(t,r,n){if(r.length===0)return!1;let o=Sn.pattern.matchAny(t,r);return!o&&n?Sn.pattern.matchAny(t+"/",r):o}};Jg.default=Gg});var _O=v(Qg=>{"use strict";Object.defineProperty(Qg,"__esModule",{value:!0});var RK=Fr(),Xg=class{constructor(t){this._settings=t}getFilter(){return t=>this._isNonFatalError(t)}_isNonFatalError(t){return RK.errno.isEnoentCodeError(t)||this._settings.suppressErrors}};Qg.default=Xg});var TO=v(ty=>{"use strict";Object.defineProperty(ty,"__esModule",{value:!0});var SO=Fr(),ey=class{constructor(t){this._settings=t}getTransformer(){return t=>this._transform(t)}_transform(t){let r=t.path;return this._settings.absolute&&(r=SO.path.makeAbsolute(this._settings.cwd,r),r=SO.path.unixify(r)),this._settings.markDirectories&&t.dirent.isDirectory()&&(r+="/"),this._settings.objectMode?Object.assign(Object.assign({},t),{path:r}):r}};ty.default=ey});var gd=v(ny=>{"use strict";Object.defineProperty(ny,"__esModule",{value:!0});var PK=ie("path"),OK=$O(),qK=kO(),NK=_O(),IK=TO(),ry=class{constructor(t){this._settings=t,this.errorFilter=new NK.default(this._settings),this.entryFilter=new qK.default(this._settings,this._getMicromatchOptions()),this.deepFilter=new OK.default(this._settings,this._getMicromatchOptions()),this.entryTransformer=new IK.default(this._settings)}_getRootDirectory(t){return PK.resolve(this._settings.cwd,t.base)}_getReaderOptions(t){let r=t.base==="."?"":t.base;return{basePath:r,pathSegmentSeparator:"/",concurrency:this._settings.concurrency,deepFilter:this.deepFilter.getFilter(r,t.positive,t.negative),entryFilter:this.entryFilter.getFilter(t.positive,t.negative),errorFilter:this.errorFilter.getFilter(),followSymbolicLinks:this._settings.followSymbolicLinks,fs:this._settings.fs,stats:this._settings.stats,throwErrorOnBrokenSymbolicLink:this._settings.throwErrorOnBrokenSymbolicLink,transform:this.entryTransformer.getTransformer()}}_getMicromatchOptions(){return{dot:this._settings.dot,matchBase:this._settings.baseNameMatch,nobrace:!this._settings.braceExpansion,nocase:!this._settings.caseSensitiveMatch,noext:!this._settings.extglob,noglobstar:!this._settings.globstar,posix:!0,strictSlashes:!1}}};ny.default=ry});var AO=v(sy=>{"use strict";Object.defineProperty(sy,"__esModule",{value:!0});var MK=wO(),DK=gd(),oy=class extends DK.default{constructor(){super(...arguments),this._reader=new MK.default(this._settings)}async read(t){let r=this._getRootDirectory(t),n=this._getReaderOptions(t);return(await this.api(r,t,n)).map(s=>n.transform(s))}api(t,r,n){return r.dynamic?this._reader.dynamic(t,n):this._reader.static(r.patterns,n)}};sy.default=oy});var EO=v(ay=>{"use strict";Object.defineProperty(ay,"__esModule",{value:!0});var FK=ie("stream"),LK=jg(),zK=gd(),iy=class extends zK.default{constructor(){super(...arguments),this._reader=new LK.default(this._settings)}read(t){let r=this._getRootDirectory(t),n=this._getReaderOptions(t),o=this.api(r,t,n),s=new FK.Readable({objectMode:!0,read:()=>{}});return o.once("error",i=>s.emit("error",i)).on("data",i=>s.emit("data",n.transform(i))).once("end",()=>s.emit("end")),s.once("close",()=>o.destroy()),s}api(t,r,n){return r.dynamic?this._reader.dynamic(t,n):this._reader.static(r.patterns,n)}};ay.default=iy});var CO=v(ly=>{"use strict";Object.defineProperty(ly,"__esModule",{value:!0});var jK=lo(),BK=md(),WK=pd(),cy=class extends WK.default{constructor(){super(...arguments),this._walkSync=BK.walkSync,this._statSync=jK.statSync}dynamic(t,r){return this._walkSync(t,r)}static(t,r){let n=[];for(let o of t){let s=this._getFullEntryPath(o),i=this._getEntry(s,o,r);i===null||!r.entryFilter(i)||n.push(i)}return n}_getEntry(t,r,n){try{let o=this._getStat(t);return this._makeEntry(o,r)}catch(o){if(n.errorFilter(o))return null;throw o}}_getStat(t){return this._statSync(t,this._fsStatSettings)}};ly.default=cy});var RO=v(dy=>{"use strict";Object.defineProperty(dy,"__esModule",{value:!0});var UK=CO(),HK=gd(),uy=class extends HK.default{constructor(){super(...arguments),this._reader=new UK.default(this._settings)}read(t){let r=this._getRootDirectory(t),n=this._getReaderOptions(t);return this.api(r,t,n).map(n.transform)}api(t,r,n){return r.dynamic?this._reader.dynamic(t,n):this._reader.static(r.patterns,n)}};dy.default=uy});var PO=v(Es=>{"use strict";Object.defineProperty(Es,"__esModule",{value:!0});Es.DEFAULT_FILE_SYSTEM_ADAPTER=void 0;var As=ie("fs"),ZK=ie("os"),VK=Math.max(ZK.cpus().length,1);Es.DEFAULT_FILE_SYSTEM_ADAPTER={lstat:As.lstat,lstatSync:As.lstatSync,stat:As.stat,statSync:As.statSync,readdir:As.readdir,readdirSync:As.readdirSync};var fy=class{constructor(t={}){this._options=t,this.absolute=this._getValue(this._options.absolute,!1),this.baseNameMatch=this._getValue(this._options.baseNameMatch,!1),this.braceExpansion=this._getValue(this._options.braceExpansion,!0),this.caseSensitiveMatch=this._getValue(this._options.caseSensitiveMatch,!0),this.concurrency=this._getValue(this._options.concurrency,VK),this.cwd=this._getValue(this._options.cwd,process.cwd()),this.deep=this._getValue(this._options.deep,1/0),this.dot=this._getValue(this._options.dot,!1),this.extglob=this._getValue(this._options.extglob,!0),this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!0),this.fs=this._getFileSystemMethods(this._options.fs),this.globstar=this._getValue(this._options.globstar,!0),this.ignore=this._getValue(this._options.ignore,[]),this.markDirectories=this._getValue(this._options.markDirectories,!1),this.objectMode=this._getValue(this._options.objectMode,!1),this.onlyDirectories=this._getValue(this._options.onlyDirectories,!1),this.onlyFiles=this._getValue(this._options.onlyFiles,!0),this.stats=this._getValue(this._options.stats,!1),this.suppressErrors=this._getValue(this._options.suppressErrors,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!1),this.unique=this._getValue(this._options.unique,!0),this.onlyDirectories&&(this.onlyFiles=!1),this.stats&&(this.objectMode=!0),this.ignore=[].concat(this.ignore)}_getValue(t,r){return t===void 0?r:t}_getFileSystemMethods(t={}){return Object.assign(Object.assign({},Es.DEFAULT_FILE_SYSTEM_ADAPTER),t)}};Es.default=fy});var NO=v((bye,qO)=>{"use strict";var OO=qP(),YK=AO(),KK=EO(),GK=RO(),my=PO(),Nt=Fr();async function py(e,t){Ut(e);let r=hy(e,YK.default,t),n=await Promise.all(r);return Nt.array.flatten(n)}(function(e){e.glob=e,e.globSync=t,e.globStream=r,e.async=e;function t(l,u){Ut(l);let d=hy(l,GK.default,u);return Nt.array.flatten(d)}e.sync=t;function r(l,u){Ut(l);let d=hy(l,KK.default,u);return Nt.stream.merge(d)}e.stream=r;function n(l,u){Ut(l);let d=[].concat(l),f=new my.default(u);return OO.generate(d,f)}e.generateTasks=n;function o(l,u){Ut(l);let d=new my.default(u);return Nt.pattern.isDynamicPattern(l,d)}e.isDynamicPattern=o;function s(l){return Ut(l),Nt.path.escape(l)}e.escapePath=s;function i(l){return Ut(l),Nt.path.convertPathToPattern(l)}e.convertPathToPattern=i;let a;(function(l){function u(f){return Ut(f),Nt.path.escapePosixPath(f)}l.escapePath=u;function d(f){return Ut(f),Nt.path.convertPosixPathToPattern(f)}l.convertPathToPattern=d})(a=e.posix||(e.posix={}));let c;(function(l){function u(f){return Ut(f),Nt.path.escapeWindowsPath(f)}l.escapePath=u;function d(f){return Ut(f),Nt.path.convertWindowsPathToPattern(f)}l.convertPathToPattern=d})(c=e.win32||(e.win32={}))})(py||(py={}));function hy(e,t,r){let n=[].concat(e),o=new my.default(r),s=OO.generate(n,o),i=new t(o);return s.map(i.read,i)}function Ut(e){if(![].concat(e).every(n=>Nt.string.isString(n)&&!Nt.string.isEmpty(n)))throw new TypeError("Patterns must be a string (non empty) or an array of strings")}qO.exports=py});var XO={};Kt(XO,{renderJson:()=>fG});function fG(e){let{texts:t,rules:r,failing:n,...o}=e;return`${JSON.stringify(o,null,2)}
`}var QO=D(()=>{"use strict"});function Rs(e,{accepted:t}){return e.status!=="accepted"?[]:t.filter(({state:r,finding:n,rule:o})=>r==="used"&&n===e.fingerprint&&(o===null||o===e.rule))}function wd({reason:e,by:t,until:r}){let n=[t===null?"":`by ${t}`,r===null?"":`until ${r}`].filter(o=>o!=="");return n.length===0?e:`${e} (${n.join(", ")})`}var xd=D(()=>{"use strict"});function eq({message:e,notes:t,related:r,help:n}){return[vy(wa(e)),...t.map(o=>vy(wa(o))),...r.slice(0,mG).map(pG),...n===void 0?[]:[`What to do: ${vy(wa(n))}`]].join(`
`)}function pG(e,t){let r=be(e.label??"see also").replace(/[\\[\]]/g,"\\$&"),n=e.text.trim()===""?"":`: "${wa(e.text)}"`;return`[${tq(r)}](${t+1}), ${wa(e.file)}:${e.line}${n}`}function wa(e){return tq(rt(we(e.trim())).replace(/\]\(/g,"] ("))}function tq(e){return e.replace(/[{}]/g,"$&$&")}function vy(e){return/[.?!…]["'”’)]?$/.test(e)?e:`${e}.`}var mG,rq=D(()=>{"use strict";mt();mG=12});function ky(e,t){return{artifactLocation:{uri:gG(e.file),uriBaseId:$y},region:hG(e,t.get(e.file)?.startsWith("\uFEFF")===!0)}}function hG({line:e,column:t,endLine:r,endColumn:n,start:o,end:s,text:i},a){let c=(u,d,f)=>d?Math.max(f,u-1):u,l=c(o,a,0);return{startLine:e,startColumn:c(t,a&&e===1,1),endLine:r,endColumn:c(n,a&&r===1,1),charOffset:l,charLength:c(s,a,0)-l,...i.length<=2e3&&{snippet:{text:a&&o===0?i.slice(1):i}}}}function gG(e){return e.split("/").map(t=>encodeURIComponent(t.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"))).join("/")}var $y,nq=D(()=>{"use strict";$y="%SRCROOT%"});var sq={};Kt(sq,{renderSarif:()=>wG});function wG(e){let t=Yr(e.findings),r=new Map(e.rules.map(({id:a},c)=>[a,c])),n=_G(),{name:o,version:s}=e.tool,i={$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:o,version:s,semanticVersion:s,rules:e.rules.map(xG)}},language:"en",columnKind:"utf16CodeUnits",originalUriBaseIds:{[$y]:{description:{text:"The folder that was checked."}}},invocations:[vG(e)],results:t.slice(0,Sy).map(a=>({ruleId:a.rule,ruleIndex:r.get(a.rule)??-1,level:a.severity,message:{text:eq(a)},locations:[$G(a,e)],...kG(a,e),partialFingerprints:{"crossquote/v1":n(a)},suppressions:Rs(a,e).map(SG),...TG(a)})),properties:{conclusion:e.conclusion,counts:e.counts}}]};return`${JSON.stringify(i,null,2)}
`}function xG({id:e,summary:t,severity:r,page:n}){let o=oq(n,"Why it matters"),s=oq(n,"Known limits");return{id:e,name:e.replace(/(?:^|-)(\w)/g,(i,a)=>a.toUpperCase()),shortDescription:{text:t},fullDescription:{text:we(`${t} ${o.split(`

`)[0]??""}`.trim(),bG)},help:{text:[t,o,s].filter(i=>i!=="").join(`

`),markdown:n},defaultConfiguration:{level:r},properties:{"problem.severity":r==="note"?"recommendation":r,precision:"very-high"}}}function oq(e,t){let[,r=""]=e.split(`
## ${t}
`),[n=""]=r.split(`
## `);return n.replace(/\[([^\]]+)\]\([^)]*\)/g,"$1").replace(/`/g,"").split(/\n\n+/).map(o=>o.replace(/\n(?!- )/g," ").trim()).join(`

`).trim()}function vG(e){let t=e.findings.length-Sy,r=St(e);return{executionSuccessful:!0,toolExecutionNotifications:[...e.conclusion==="nothing-checked"?[_y("warning","Nothing was checked: no quote could be.")]:[],...t>0?[_y("warning",`${F(e.findings.length,"finding")}; the ${_e(Sy)} that matter most are here.`)]:[],...r===void 0?[]:[_y("note",rt(r))]]}}function _y(e,t){return{level:e,message:{text:t}}}function $G({primary:e,claim:t,fact:r},n){let o=[...t===void 0?[]:[{name:t,kind:"claim"}],...r===void 0?[]:[{name:r,kind:"fact"}]];return{physicalLocation:ky(e,n.texts),...e.label!==void 0&&{message:{text:rt(e.label)}},...o.length>0&&{logicalLocations:o}}}function kG({related:e},t){return e.length===0?{}:{relatedLocations:e.slice(0,yG).map((r,n)=>({id:n+1,physicalLocation:ky(r,t.texts),message:{text:rt(r.label??"see also")}}))}}function _G(){let e=new Map;return({fingerprint:t})=>{let r=(e.get(t)??0)+1;return e.set(t,r),r===1?t:`${t}:${r}`}}function SG(e){return{kind:"external",status:"accepted",justification:rt(wd(e))}}function TG({since:e}){return e===void 0?{}:{baselineState:e==="new"?"new":"unchanged"}}var Sy,yG,bG,iq=D(()=>{"use strict";xd();Ls();rq();nq();Ye();mt();Sy=25e3,yG=100,bG=1e3});function Ty(e){return rt(e).replace(/[&<>"']/g,t=>AG[t]??t)}function Ps(e){return Object.entries(e).filter(([,t])=>t!==void 0).map(([t,r])=>` ${t}="${Ty(be(String(r)))}"`).join("")}var AG,aq=D(()=>{"use strict";mt();AG={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}});var uq={};Kt(uq,{renderJunit:()=>EG});function EG(e){let t=CG(e),r=new Map;for(let s of t){let i=r.get(s.place.file)??[];r.set(s.place.file,i),i.push(s)}let n=[...r].map(([s,i])=>MG(s,i,e)).join("");return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${Ps({name:"crossquote",...cq(t)})}>
${n}</testsuites>
`}function CG(e){let t=e.claims.map(s=>({claim:s,test:PG(s)})),r=new Map;for(let s of t)r.set(s.claim.id,[...r.get(s.claim.id)??[],s]);let n=[];for(let s of Yr(e.findings)){let i=_b(s,e),a=qG(s,r.get(s.claim??"")??[]);i&&a&&!a.failure?a.failure=s:!i&&a?a.others.push(s):n.push({...NG(s),...i?{failure:s,others:[]}:{others:[s]}})}let o=e.conclusion==="nothing-checked"?[OG]:[];return RG([...t.map(({test:s})=>s),...n,...o].sort(IG))}function RG(e){let t=new Map;return e.map(r=>{let n=JSON.stringify([r.place.file,r.className,r.name]),o=(t.get(n)??0)+1;return t.set(n,o),o===1?r:{...r,name:`${r.name} (${o})`}})}function PG(e){let t=e.evidence.filter(n=>n.class!=="unchecked"),r=e.evidence.length===0?"it has no quote to check":"none of its quotes could be checked";return{name:e.id,className:e.fact===e.id?e.place.file:e.fact,place:e.place,others:[],...t.length===0&&{skipped:r}}}function qG({primary:e},t){return(t.find(({claim:{place:n}})=>n.file===e.file&&n.start<=e.start&&e.end<=n.end)??t[0])?.test}function NG({message:e,rule:t,primary:r}){return{name:e,className:t,place:r}}function IG({place:e},{place:t}){return e.file!==t.file?e.file<t.file?-1:1:e.line-t.line}function cq(e){return{tests:e.length,failures:e.filter(({failure:t})=>t).length,errors:0,skipped:e.filter(lq).length,time:0}}function lq({failure:e,skipped:t}){return t!==void 0&&!e}function MG(e,t,r){let n=t.map(o=>DG(o,r)).join("");return`  <testsuite${Ps({name:e,...cq(t)})}>
${n}  </testsuite>
`}function DG(e,t){let{name:r,className:n,place:o,failure:s,others:i,skipped:a}=e,c=d=>Ty(FG(d,t)),l=[...lq(e)?[`      <skipped${Ps({message:a})}/>
`]:[],...s?[`      <failure${Ps({message:s.message,type:s.rule})}>${c(s)}</failure>
`]:[],...i.length>0?[`      <system-out>${i.map(c).join(`

`)}</system-out>
`]:[]],u=Ps({name:r,classname:n,file:o.file,line:o.line,time:0});return l.length===0?`    <testcase${u}/>
`:`    <testcase${u}>
${l.join("")}    </testcase>
`}function FG(e,t){return`${Rs(e,t).map(n=>`accepted: ${be(wd(n))}
`).join("")}${Ua(e,t,{color:!1,width:100})}`}var OG,dq=D(()=>{"use strict";aq();xd();Ls();Ha();mt();OG={name:"quotes to check",className:"crossquote",place:{file:"crossquote",line:1},others:[],skipped:"nothing was checked"}});function y(e,...t){let r=e[0]??"";for(let[n,o]of t.entries())r+=`${vd(o)}${e[n+1]??""}`;return new Os(r)}function $d(e){return new Os(e)}function qe(e,t){let r=vd(t);return new Os(e.map(vd).filter(n=>n!=="").join(r))}function vd(e){return e===void 0||e===!1?"":e instanceof Os?e.markup:typeof e=="string"?zG(e):typeof e=="number"?String(e):e.map(vd).join("")}function zG(e){return rt(e).replace(/[&<>"']/g,t=>LG[t]??"")}function uo(e){return y`${e.split(/`([^`]+)`/).map((t,r)=>r%2===1?y`<code>${t}</code>`:t)}`}function qs(e){if(e==null||!URL.canParse(e))return;let{protocol:t,href:r}=new URL(e);return t==="http:"||t==="https:"?r:void 0}function Lr(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Os,LG,je=D(()=>{"use strict";mt();Os=class{markup;constructor(t){this.markup=t}};LG={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"}});function kd({value:e,means:t}){return y`<span class="value">${e}</span>${t!==void 0&&y` <span class="means">understood as ${t}</span>`}`}function _d({values:e,comparisons:t}){let r=new Map(e.flatMap(o=>o.readings.map(s=>[Ay(s),{value:o,reading:s}]))),n=new Map;for(let{a:o,b:s,verdict:i,because:a}of t){let[c,l]=[r.get(Ay(o)),r.get(Ay(s))];if(!c||!l)continue;let u=JSON.stringify([c.value.value,l.value.value,i,a]);n.has(u)||n.set(u,{a:c,b:l,verdict:i,because:a})}return[...n.values()]}function Ay({claim:e,source:t}){return JSON.stringify([e,t])}var Sd=D(()=>{"use strict";je()});function Ns(e,t){return Array.from({length:Math.ceil(e.length/t)},(r,n)=>e.slice(n*t,(n+1)*t))}var Td=D(()=>{"use strict"});function mq(e,t){return e.values.flatMap(r=>{let[n,...o]=r.readings.filter(i=>i.outlet===t);if(!n)return[];let s=[n,...o];return[{value:r,readings:s,...WG(e,r,s,t)}]})}function WG(e,t,r,n){if(r.every(({stance:c})=>c==="denies"))return{standing:"denies",because:void 0};let o=e.comparisons.filter(({a:c,b:l})=>fq(c,r)||fq(l,r)),s=o.some(({verdict:c})=>jG.has(c));if(r.every(({stance:c})=>c==="hedges"))return{standing:"hedges",because:void 0};if(s)return{standing:"differs",because:void 0};if(t.outlets.some(c=>c!==n))return{standing:"agrees",because:t.newsrooms.length===1?"one newsroom":void 0};let i=o.find(({verdict:c})=>c==="refines");if(i)return{standing:"refines",because:i.because};if(o.some(({verdict:c,because:l})=>c==="compatible"&&l.includes("timeline")))return{standing:"agrees",because:"by the timeline"};let a=o.find(({verdict:c})=>c!=="compatible");return a?{standing:"differs",because:UG(a)}:{standing:"alone",because:void 0}}function fq({claim:e,source:t},r){return r.some(n=>n.claim===e&&n.source===t)}function UG({verdict:e,because:t}){return e==="different-scope"?`another ${t.split(":")[0]??"scope"}`:BG[e]??t}var Ad,jG,BG,pq=D(()=>{"use strict";$c();Ad={differs:"\u2260",denies:"\xD7",hedges:"?",refines:"\u2248",agrees:"=",alone:"\xB7",silent:"\u2013"};jG=new Set([...vc,"incomparable"]),BG={changed:"another time",grown:"a later count",undecided:"texts are not compared","side-by-side":"both can hold"}});function fo({line:e,endLine:t}){return e===t?`line ${e}`:`lines ${e} to ${t}`}function Is({published:e,bounds:t}){if(e!==null)return e;if(!t)return"no date given";let{earliest:r,latest:n}=t;return r===n?`no date given; by its words ${r}`:`no date given; by its words ${r} to ${n}`}function gq({scope:e}){return Object.entries(e).map(([t,r])=>t==="as-of"?`as of ${r}`:`${t}: ${r}`)}function Cd({saidBy:e,speaker:t=e,stance:r}){let n={affirms:"says so",denies:"denies it",hedges:"hedges it"}[r??"affirms"];return t!==void 0?`${t} ${n}`:r===void 0||r==="affirms"?void 0:`the outlet ${n}`}var Ed,hq,Rd,zr=D(()=>{"use strict";Ed={contradicted:"answers that cannot all be true",disputed:"speakers disagree, or an outlet and a speaker",undecided:"texts that differ; no rule decides between them",scoped:"answers differ, and time, circumstance, or kind explains all of it",single:"one newsroom only",unanimous:"the same answer, or one more exact than the other, from several newsrooms"},hq={exact:{sign:"=",words:"word for word"},typographic:{sign:"=",words:"retyped, the same words"},elided:{sign:"\u2026",words:"with words left out"},bracketed:{sign:"[ ]",words:"with brackets"},altered:{sign:"\u2260",words:"not word for word"},misattributed:{sign:"\u2260",words:"stands in another source"},absent:{sign:"\xD7",words:"stands in no source"},unchecked:{sign:"?",words:"could not be checked"}};Rd={contradiction:{by:"values",words:"they exclude each other, no circumstance tells them apart, and each outlet speaks for itself."},"self-contradiction":{by:"values",words:"they exclude each other, no circumstance tells them apart, and one outlet gives both."},"misreported-position":{by:"voices",words:"both report the same speaker, and the answers exclude each other."},"contradiction-unless-scoped":{by:"scope",words:"the answers exclude each other, unless a circumstance that one side alone gives tells them apart."},disputed:{by:"voices",words:"an outlet speaks for itself; a speaker denies it, or says otherwise."},"parties-disagree":{by:"voices",words:"two speakers give answers that exclude each other."},"timeline-contradiction":{by:"timeline",words:"no dates make all of these true together."}}});function bq(e){let t=e.facts.filter(({fact:o})=>o!==void 0),r=YG(e);if(t.length===0)return y``;let n=Ns(t,xa).map((o,s)=>{let i=t.length<=xa?`${F(t.length,"fact")} by ${F(r.length,"outlet")}, the most disagreement first`:`Facts ${_e(s*xa+1)} to ${_e(s*xa+o.length)} of ${_e(t.length)} by ${F(r.length,"outlet")}`,a=t[s*xa-1]?.fact?.agreement;return KG(o,r,i,s,a)});return y`<section id="facts" aria-labelledby="facts-title">
<h2 id="facts-title">Who says what</h2>
${ZG()}
${n}
</section>`}function ZG(){return y`<ul class="legend" aria-label="Words and signs of the table">${[["agrees","with another outlet"],["refines","more or less exact than another"],["differs","from another outlet"],["denies","what others say"],["hedges","does not commit itself"],["alone","no other outlet speaks of it"],["silent","which is not agreeing"]].map(([t,r])=>y`<li><b class="s-${t}"><i aria-hidden="true">${Ad[t]}</i> ${t}</b> ${r}</li>`)}</ul>`}function VG(e,t){return e===void 0?"several newsrooms":t.length>1?`one newsroom, ${e}`:e===t[0]?"its own newsroom":`written by ${e}`}function YG({report:e,outlets:t}){return t.map(r=>{let n=new Set(e.sources.filter(s=>s.outlet===r).map(({origin:s})=>s)),[o]=n;return{outlet:r,newsroom:n.size===1?o:void 0}}).sort((r,n)=>yq(r.newsroom??r.outlet,n.newsroom??n.outlet)||yq(r.outlet,n.outlet))}function yq(e,t){return e<t?-1:e>t?1:0}function KG(e,t,r,n,o){let s=GG(t);return y`<div class="scroll${t.length>6&&" wide"}" role="region" tabindex="0" aria-labelledby="table-${n}">
<table class="facts">
<caption id="table-${n}">${r}</caption>
<colgroup></colgroup>
${s.map(({outlets:i})=>y`<colgroup span="${i.length}"${i.length>1&&y` class="wire"`}></colgroup>`)}
<thead>
<tr><th scope="col" rowspan="2">Fact</th>${s.map(({newsroom:i,outlets:a})=>y`<th scope="colgroup" colspan="${a.length}" class="newsroom${a.length>1&&" shared"}">${VG(i,a)}</th>`)}</tr>
<tr>${s.flatMap(({outlets:i})=>i.map(a=>y`<th scope="col">${a}</th>`))}</tr>
</thead>
${tt.map(i=>JG(i,e,t,i!==o))}
</table>
</div>`}function GG(e){let t=[];for(let{newsroom:r,outlet:n}of e){let o=t.at(-1);o&&r!==void 0&&o.newsroom===r?o.outlets.push(n):t.push({newsroom:r,outlets:[n]})}return t}function JG(e,t,r,n){let o=t.filter(({fact:s})=>s?.agreement===e);return o.length===0?y``:y`<tbody class="a-${e}"${n&&y` id="agreement-${e}"`}>
<tr class="group"><th scope="rowgroup" colspan="${r.length+1}"><span><b>${e}</b> <i>${_e(o.length)}</i> ${Ed[e]}</span></th></tr>
${o.map(s=>XG(s,r))}</tbody>
`}function XG(e,t){let{fact:r,findings:n,number:o,anchor:s}=e;if(!r)return y``;let i=new Set(r.values.flatMap(l=>l.newsrooms)),a=n.some(({finding:l})=>l.status==="accepted"&&l.fact!==void 0),[c]=i;return y`<tr id="row-${s}" data-item="${o}"><th scope="row"><a href="#${s}">${va(e.name)}</a> <small>${i.size===1?`${c} only`:F(i.size,"newsroom")}${a&&" \xB7 accepted"}</small></th>${t.map(({outlet:l,newsroom:u})=>QG(e,mq(r,l),u===void 0))}</tr>
`}function QG(e,t,r){return t.length===0?y`<td>${Ad.silent} silent</td>`:y`<td>${t.map(n=>eJ(e,n,r))}</td>`}function eJ(e,{value:t,readings:r,standing:n,because:o},s){let[i]=r,a=e.claims.find(({claim:u})=>u.id===i.claim)?.evidence.find((u,d)=>d===i.evidence),c=Cd(i),l=[c!==void 0&&n!=="denies"&&n!=="hedges"?c:i.speaker??i.saidBy,s&&i.origin!==i.outlet?`by ${i.origin}`:void 0,o,r.length>1?`${r.length} quotes`:void 0].filter(u=>u!==void 0);return y`<a class="answer s-${n}" href="#${a?.anchor??e.anchor}"><span class="value">${we(t.value,HG)}</span> <span class="word"><i aria-hidden="true">${Ad[n]}</i> ${n}${l.length>0&&y`<small>, ${l.join(", ")}</small>`}</span></a>`}function va(e){let t=e.lastIndexOf("/")+1;return t===0?y`<span class="fact-name">${e}</span>`:y`<span class="fact-name"><span>${e.slice(0,t)}</span><wbr>${e.slice(t)}</span>`}var xa,HG,Pd=D(()=>{"use strict";Ur();Ye();mt();Td();pq();je();zr();xa=200,HG=80});function rJ({verdict:e,because:t}){return tJ.includes(e)&&(e!=="compatible"||t.includes("timeline"))}function vq(e){let t=e.facts.flatMap(r=>{let n=r.fact?_d(r.fact).filter(rJ):[];return n.length===0?[]:[{item:r,pairs:n}]});return t.length===0?y``:y`<section id="apart" aria-labelledby="apart-title">
<h2 id="apart-title">Looks like a contradiction, is not</h2>
<p class="lead">Answers that differ, and what tells them apart.</p>
<ul class="apart">
${t.map(({item:r,pairs:n})=>nJ(r,n,e))}</ul>
</section>
`}function nJ({anchor:e,name:t,number:r},n,o){let s=n.filter(({verdict:i})=>!wq.has(i));return y`<li data-item="${r}"><a href="#${e}">${va(t)}</a>
<ul>${s.map(i=>y`<li>${Ey(i.a.value)}<span class="key">${oJ(i,o)}</span>${Ey(i.b.value)}</li>
`)}${[...wq].map(([i,a])=>sJ(n.filter(c=>c.verdict===i),a))}</ul></li>
`}function Ey({value:e,outlets:t}){return y`<span class="side"><b class="value">${e}</b> <small>${t.join(", ")}</small></span> `}function oJ({a:e,b:t,verdict:r,because:n},o){if(r==="different-scope"){let s=n.split("; ").map(i=>i.split(": "));return qe(s.map(([i,a])=>y`<b>${i}</b> ${a}`),"; ")}return r==="changed"||r==="grown"?y`<b>as of</b> ${xq(e.reading,o)}, ${xq(t.reading,o)} <small>${n}</small>`:y`${n}`}function xq({scope:e,source:t},r){let n=r.source(t);return e["as-of"]??(n?Is(n.source):"")}function sJ(e,t){if(e.length===0)return;let r=[...new Set(e.flatMap(({a:n,b:o})=>[n.value,o.value]))];return y`<li class="together">${r.map(Ey)}<span class="key">${t}</span></li>
`}var tJ,wq,$q=D(()=>{"use strict";Sd();Pd();je();zr();tJ=["different-scope","changed","grown","side-by-side","compatible"];wq=new Map([["side-by-side","all can hold side by side"],["compatible","all fit on the timeline"]])});function $a(e,{start:t,end:r},n){let o=[],s=t;for(let i of n){let[a,c]=[Math.max(s,i.start),Math.min(r,i.end)];a>=c||(o.push(y`${e.slice(s,a)}<mark>${e.slice(a,c)}</mark>`),s=c)}return y`${o}${e.slice(s,r)}`}function Sq(e,t,r){let n=e.slice(Math.max(r.start,t.start-kq),t.start),o=e.slice(t.end,Math.min(r.end,t.end+kq)),[s]=[...n.matchAll(_q)].slice(-1),i=o.search(_q),a=s?s.index+s[0].length:t.start-n.length<=r.start?0:Math.max(0,n.length-Cy)+iJ(n.slice(-Cy)),c=i>=0?i:t.end+o.length>=r.end?o.trimEnd().length:aJ(o.slice(0,Cy));return{start:t.start-n.length+a,end:t.end+c}}function iJ(e){return e.search(/(?<=\s)\S/)<0?0:e.search(/(?<=\s)\S/)}function aJ(e){return/^.*\S(?=\s)/s.exec(e)?.[0].length??e.length}var kq,Cy,_q,Ry=D(()=>{"use strict";je();kq=450,Cy=240;_q=/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))/g});function Od({source:e,evidence:t,answer:r}){let n=[r&&Cd(r.reading),e&&e.origin!==e.outlet&&`written by ${e.origin}`,e&&Is(e),...r?gq(r.reading):[]],o=t.class==="misattributed";return y`${o&&"credited to "}<b>${e?.outlet??(t.source||"no source")}</b> ${qe(n.map(s=>s&&y`<span>${s}</span>`)," ")}`}var Py=D(()=>{"use strict";je();zr()});function Tq(e,{start:t,end:r}){let{head:n,tail:o}=cJ(e.slice(t,r)),{before:s,after:i}=uJ(e,{start:t,end:r},o===void 0?void 0:n);return`:~:text=${[...s===""?[]:[`${qd(s)}-`],qd(n),...o===void 0?[]:[qd(o)],...i===""?[]:[`-${qd(i)}`]].join(",")}`}function cJ(e){let t=e.trim().split(/[\r\n]+/),r=Oy(e);if(t.length===1&&(e.length<=120||r.length<=8))return{head:r.join(" ")};let n=Oy(t[0]??"").slice(0,4),o=r.slice(n.length),s=t.length===1?o:Oy(t.at(-1)??"");return{head:n.join(" "),tail:lJ(o,s)}}function lJ(e,t){let r=ka(e.join(" "));for(let n=4;n<t.length;n++){let o=t.slice(-n).join(" ");if(r.indexOf(ka(o))===r.length-ka(o).length)return o}return t.join(" ")}function uJ(e,{start:t,end:r},n){let o=ka(e),s=dJ(e,t),i=n===void 0?fJ(e,r):[],[a,c]=[t,r];for(let l=0;l<Math.max(s.length,i.length)&&mJ(o,ka(`${e.slice(a,t)}${n??e.slice(t,c)}`));l++)a=s[l]??a,c=i[l]??c;return{before:e.slice(a,t).trim(),after:e.slice(r,c).trim()}}function dJ(e,t){let r=Math.max(0,t-500),[n=""]=/[^\r\n]*[^\p{L}\p{N}]*$/u.exec(e.slice(r,t))??[];return[...n.matchAll(Aq)].map(({index:o})=>t-n.length+o).reverse()}function fJ(e,t){let[r=""]=/^[^\p{L}\p{N}]*[^\r\n]*/u.exec(e.slice(t,t+500))??[];return[...r.matchAll(Aq)].map(n=>t+n.index+n[0].length)}function Oy(e){return e.trim().split(/\s+/)}function ka(e){return e.replace(/\s+/g," ").trim().toLowerCase()}function mJ(e,t){let r=e.indexOf(t);return r>=0&&e.indexOf(t,r+1)>=0}function qd(e){return encodeURIComponent(e.replace(new RegExp("\\p{Cs}","gu"),"").replace(/\s+/g," ").trim()).replace(/-/g,"%2D")}var Aq,Eq=D(()=>{"use strict";Aq=/\S*[\p{L}\p{N}]\S*/gu});function Nd(e,t,r){let{anchor:n,evidence:o}=e,{differences:s,diff:i,omitted:a,quote:c}=o,l=Ne.includes(o.class),{sign:u,words:d}=hq[o.class];return y`<figure class="quote${!l&&" failed"}"${r&&y` id="${n}"`}>
<figcaption>${Od(e)}${e.answer&&y` <span class="value">${e.answer.value.value}</span>`}</figcaption>
${pJ(e,t)}${o.class!=="exact"&&y`<p class="written"><small>quoted as</small> <q>${c}</q></p>
`}${a&&y`<p class="written"><small>left out</small> ${qe(a.map(f=>y`<q>${f}</q>`)," ")}</p>
`}${i&&hJ(i)}${s&&gJ(s)}<p class="meta"><span class="class"><i aria-hidden="true">${u}</i> <b>${o.class}</b>${o.class!=="exact"&&y` ${d}`}</span> ${yJ(e,t,r)}</p>
</figure>
`}function pJ({evidence:e},t){let r=e.places[0]??e.nearest;if(!r)return;let n=t.report.texts.get(r.file)??"",o=t.sourceIn(r.file)?.source.body??{start:0,end:n.length},s=e.places.length===0,i=(t.isLong?e.sentence:void 0)??Sq(n,r,o);return y`<blockquote${s&&y` class="nearest"`}>${$a(n,i,e.parts??[r])}</blockquote>
`}function hJ(e){return y`<p class="written"><small>from quote to source</small> ${e.map(({kind:t,text:r})=>t==="same"?r:t==="quote"?y`<del>${r}</del>`:y`<ins>${r}</ins>`)}</p>
`}function gJ(e){let t=r=>r===""?"nothing":y`<q>${r}</q>`;return y`<ul class="differences">${e.map(({type:r,quote:n,source:o})=>y`<li><b>${r}</b> the quote has ${t(n)}, the source ${t(o)}</li>`)}</ul>
`}function yJ(e,t,r){let{evidence:n,anchor:o}=e,[s=n.nearest]=n.places,i=s&&t.sourceIn(s.file);return qe([s&&i&&y`<a href="#${n.places[0]?`at-${o}`:i.anchor}">${i.source.id}, ${fo(s)}</a>`,n.places.length>1&&`and ${n.places.slice(1,9).map(fo).join(", ")}${n.places.length>9?", \u2026":""}`,!i&&y`<code>${n.source}</code>`,s&&i&&bJ(s,i.source,t),!r&&y`<a href="#${o}">evidence</a>`]," ")}function bJ(e,{url:t,archived:r,body:n},o){let s=o.report.texts.get(e.file)??"",[i,a]=[qs(t),qs(r)];if(i===void 0&&a===void 0)return y``;let c=Tq(s.slice(n.start,n.end),{start:e.start-n.start,end:e.end-n.start});return qe([i!==void 0&&y`<a href="${Cq(i,c)}" rel="noreferrer">in the article</a>`,a!==void 0&&y`<a href="${Cq(a,c)}" rel="noreferrer">archived copy</a>`]," ")}function Cq(e,t){return`${e}${e.includes("#")?"":"#"}${t}`}var qy=D(()=>{"use strict";Gt();je();Ry();Py();Eq();zr()});function Rq(e){if(e.facts.length===0)return y``;let t=Ns(e.facts,wJ);return y`<section id="evidence" aria-labelledby="evidence-title">
<h2 id="evidence-title">The evidence</h2>
<p class="lead">Every claim beside the paragraphs that it rests on, with the quotes marked.</p>
${t.map(r=>y`<div class="batch">${r.map(n=>vJ(n,e))}</div>`)}
</section>
`}function vJ(e,t){let{fact:r,anchor:n,number:o,name:s,claims:i,findings:a}=e,c=new Set(i.flatMap(({evidence:u})=>u.map(({source:d})=>d?.outlet))),l=t.outlets.flatMap((u,d)=>c.has(u)?[d]:[]);return y`<article class="fact" id="${n}" data-item="${o}" data-agreement="${r?.agreement}" data-outlets="${l.join(" ")}">
<header><h3><a href="#${n}">${va(s)}</a></h3>
<p class="listed">${r?y`<b class="agreement a-${r.agreement}">${r.agreement}</b> <a href="#row-${n}">in the table</a>`:y`<span>without a value: its quotes alone are checked</span>`}${a.map(({anchor:u,finding:{rule:d}})=>y` <a href="#${u}">finding: ${d}</a>`)}</p></header>
${r&&$J(r)}${i.map(u=>_J(u,t))}</article>
`}function $J(e){let{values:t,comparisons:r}=e;if(!(t.length===1&&t[0]?.means===void 0))return y`<ul class="values" aria-label="Answers">${t.map(n=>y`<li>${kd(n)} <small>${n.outlets.join(", ")}</small></li>`)}</ul>
${r.length>0&&kJ(e)}`}function kJ(e){let t=_d(e),r=y`<ul class="comparisons" aria-label="How the answers compare">${t.map(({a:n,b:o,verdict:s,because:i})=>y`<li><b>${n.value.value}</b> and <b>${o.value.value}</b>: ${s}<small>, ${i}</small></li>`)}${e.omitted!==void 0&&y`<li>${F(e.omitted,"more comparison")}</li>`}</ul>
`;return t.length<=xJ?r:y`<details class="fold" open><summary>${F(t.length,"comparison")}</summary>
${r}</details>
`}function _J({claim:e,anchor:t,evidence:r},n){return y`<div class="claim" id="${t}">
<div class="statement"><p>${e.claim||e.id}</p>
<p class="place"><a href="#${t}">${e.id}</a> ${e.place.file}:${e.place.line}</p></div>
<div class="quotes">${r.map(o=>Nd(o,n,!0))}</div>
</div>
`}var wJ,xJ,Pq=D(()=>{"use strict";Ye();Sd();Td();Pd();je();qy();wJ=20,xJ=3});function Oq(e){let t=tt.filter(r=>e.report.counts.facts[r]>0);return y`<form class="filters" id="filters" role="search" aria-label="Search and filters" hidden>
<label>Search <input type="search" name="q" autocomplete="off" spellcheck="false"></label>
${Ny("Outlet","outlet",e.outlets)}
${Ny("Agreement","agreement",t)}
${Ny("Rule","rule",e.firedRules)}
<button type="reset">Show all</button>
<output id="shown" aria-live="polite"></output>
</form>
`}function Ny(e,t,r){return y`<label>${e} <select name="${t}"><option value="">all</option>${r.map(n=>y`<option>${n}</option>`)}</select></label>`}var qq=D(()=>{"use strict";Ur();je()});function Nq(e,t,r,n){return e.fact!==void 0&&t.length>0?TJ(t,r,n):t.length>0?y`${t.slice(0,Id).map(o=>SJ(o,n))}`:y`${[e.primary,...e.related].map(o=>EJ(o,n))}`}function SJ(e,t){return y`<div class="claim"><div class="statement"><p>${e.claim.claim||e.claim.id}</p></div><div class="quotes">${Nd(e,t,!1)}</div></div>
`}function TJ(e,t,r){let n=new Map;for(let i of e)n.set(i.answer?.value,[...n.get(i.answer?.value)??[],i]);let o=[...new Set(e.map(({claim:i})=>i.claim))].slice(0,4),s=(t?.values??[]).filter(i=>!n.has(i));return y`<p class="question">${qe(o,y`<br>`)}</p>
<dl class="answers">${[...n].map(([i,a])=>y`<div><dt>${i?kd(i):"no value"}</dt>
<dd>${a.slice(0,Id).map(c=>AJ(c,r))}${a.length>Id&&y`<p class="others">${F(a.length-Id,"more reading")}</p>`}</dd></div>
`)}</dl>
${s.length>0&&y`<p class="others">Also answered: ${qe(s.map(({value:i,outlets:a})=>y`<b>${i}</b> (${a.join(", ")})`),"; ")}.</p>`}`}function AJ(e,t){let{anchor:r,evidence:n}=e,o=n.places[0],s=t.report.texts.get(o?.file??"")??"";return y`<figure class="reading"><blockquote>${o&&n.sentence?$a(s,n.sentence,n.parts??[o]):n.quote}</blockquote>
<figcaption>${Od(e)} <a href="#${r}">${o?fo(o):"evidence"}</a></figcaption></figure>
`}function EJ(e,t){let r=t.report.texts.get(e.file)??"",n=Math.max(e.start-(e.column-1),e.start-200),o=/^[^\r\n]{0,200}/.exec(r.slice(e.end))?.[0].length??0,s=Math.min(e.end,e.start+1500)+(e.end-e.start>1500?0:o);return y`<figure class="excerpt"><figcaption><code>${e.file}:${e.line}</code>${e.label!==void 0&&y` <span>${e.label}</span>`}</figcaption>
${e.end>e.start&&y`<pre tabindex="0">${$a(r,{start:n,end:s},[e])}</pre>`}</figure>
`}var Id,Iq=D(()=>{"use strict";Ye();Sd();je();Ry();qy();Py();zr();Id=6});function Md(e,t){let{anchor:r,finding:n,acceptances:o}=e,{rule:s,severity:i,message:a,help:c,fingerprint:l,status:u}=n,d=n.fact===void 0?t.claim(n.claim??"")?.claim.fact:n.fact,f=d===void 0?void 0:t.fact(d),m=t.source(n.source??"")?.source;return y`<article class="card ${u==="open"?i:"kept"}" id="${r}" data-rule="${s}" data-of="${f?.number}" data-outlets="${m&&t.outlets.indexOf(m.outlet)}" aria-labelledby="${r}-message">
<header><p class="kind"><span class="severity"><i aria-hidden="true">${Iy[i]}</i> ${i}${u==="accepted"&&", accepted"}</span>${n.since==="new"&&y` <b class="new">new</b>`} <a href="#rule-${s}">${s}</a></p>
<h3 id="${r}-message">${uo(Lr(a))}</h3>
${CJ(e,t)}</header>
${o.map(My)}${Nq(n,Mq(e,t),f?.fact,t)}
${u==="open"&&c!==void 0&&y`<p class="help"><b>What to do</b> ${uo(Lr(c))}</p>
`}<footer><a href="#${r}">${l}</a>${f&&y` <a href="#${f.anchor}">all evidence on ${f.name}</a>`}${u==="open"&&RJ(l,s)}</footer>
</article>
`}function Mq({finding:e},t){return(e.readings??[]).flatMap(r=>t.evidence(r)??[])}function CJ(e,t){let{rule:r,notes:n}=e.finding,o=Rd[r],s=Mq(e,t).some(({evidence:{diff:i}})=>i)?[]:n;return y`${o&&y`<p class="because"><b>Decided by the ${o.by}:</b> ${o.words}</p>
`}${s.map(i=>y`<p class="because">${uo(Lr(i))}</p>
`)}`}function My({reason:e,by:t,until:r}){return y`<div class="acceptance"><blockquote>${e}</blockquote>
<p>accepted${t!==null&&` by ${t}`}${r!==null&&`, until ${r}`}</p></div>
`}function RJ(e,t){return y`<details class="fold"><summary>Keep it on purpose</summary>
<pre tabindex="0">accepted:
  - { finding: ${e}, rule: ${t}, reason: "…", by: … }</pre></details>`}var Iy,Dq=D(()=>{"use strict";Iq();je();zr();Iy={error:"\u2715",warning:"!",note:"i"}});function Lq(e){let t=e.findings.filter(({finding:o})=>o.status==="open"),r=t.filter(({finding:o})=>o.severity!=="note"),n=t.filter(({finding:o})=>o.severity==="note");return y`<section id="decisions" aria-labelledby="decisions-title">
<h2 id="decisions-title">${r.length===0?"Nothing needs a decision":`${F(r.length,"finding")} to decide`}</h2>
${r.length===0&&y`<p class="lead">${NJ(e)}</p>
`}${OJ(r)}${r.map(o=>Md(o,e))}${n.length>0&&y`<h3 id="notes">${F(n.length,"note")}</h3>
${n.map(o=>Md(o,e))}`}${qJ(e)}</section>
`}function OJ(e){if(e.length<=PJ)return;let t=e.length-Fq;return y`<ol class="agenda" aria-label="The findings in short">
${e.slice(0,Fq).map(({anchor:r,finding:{severity:n,message:o,rule:s}})=>y`<li class="${n}" data-card="${r}"><span class="severity"><i aria-hidden="true">${Iy[n]}</i> ${n}</span> <a href="#${r}">${uo(Lr(o))}</a> <small>${s}</small></li>
`)}${t>0&&y`<li>${F(t,"more finding")} below</li>`}</ol>
`}function qJ({report:e}){let{fixed:t=[],base:r}=e;if(t.length===0)return;let n=r&&"ref"in r?` since ${r.ref}`:"";return y`<h3 id="fixed">Fixed${n}: ${F(t.length,"finding")}</h3>
<ul class="fixed">${t.map(({rule:o,message:s})=>y`<li><s>${uo(Lr(s))}</s> <small>${o}</small></li>`)}</ul>
`}function NJ({report:e}){let{error:t,warning:r,note:n,accepted:o}=e.counts.findings;return`${t+r+n===0?"No finding is open":`Only ${F(n,"note")} ${n===1?"is":"are"} open`}${o===0?"":`; ${F(o,"finding")} ${o===1?"is":"are"} kept on purpose, with the reason`}.`}function zq(e){let t=e.findings.filter(({finding:o})=>o.status==="accepted"),{accepted:r}=e.report,n=r.filter(({state:o})=>o!=="used");return r.length===0&&t.length===0?y``:y`<section id="accepted" aria-labelledby="accepted-title">
<h2 id="accepted-title">Kept on purpose</h2>
${t.map(o=>Md(o,e))}${n.map(IJ)}</section>
`}function IJ(e){let t=e.state==="expired";return y`<article class="card kept" data-rule="${t?"expired-acceptance":"stale-acceptance"}" data-of="" data-outlets=""><header><h3><code>${e.finding}</code> ${t?"was accepted until a day that has passed":"is not found any more"}</h3></header>${My(e)}</article>
`}var PJ,Fq,jq=D(()=>{"use strict";Ye();Dq();je();PJ=3,Fq=40});function Wq(e){let{counts:t,conclusion:r}=e,n=St(e);return y`<header class="masthead">
<p class="title">Consistency report</p>
<h1>${DJ(e)}</h1>
<p class="conclusion"><b>${MJ[r]}</b>: ${Jt(e)}.${n!==void 0&&` ${Lr(n)}.`} <span>${LJ(e)}</span></p>
${t.facts.total>0&&zJ(t)}</header>
`}function DJ(e){let{facts:t,quotes:r,outlets:n}=e.counts;return r.total===0?y`No quote was checked: there are no claims with evidence.`:y`${F(t.total,"fact")}, ${F(r.total,"quote")} from ${F(n,"outlet")}, ${FJ(e.counts)}; ${qe([Bq(e,"disputed","dispute"),Bq(e,"contradicted","contradiction")],", ")}.`}function FJ({quotes:e}){let t=Ne.reduce((o,s)=>o+e[s],0);if(t===e.total)return y`all verbatim`;let r=e.total-t-e.unchecked,n=[r>0&&`${_e(r)} not`,e.unchecked>0&&`${_e(e.unchecked)} unchecked`];return y`${_e(t)} verbatim, <em>${qe(n,", ")}</em>`}function Bq({counts:e,facts:t,findings:r},n,o){let s=e.facts[n];if(s===0)return y`0 ${o}s`;let i=new Set(t.filter(l=>l.agreement===n).map(({fact:l})=>l)),a=r.filter(({rule:l,fact:u=""})=>Rd[l]&&i.has(u)),c=a.length>0&&a.every(({status:l})=>l==="accepted");return y`<em class="a-${n}">${F(s,o)}</em>${c&&" (accepted)"}`}function LJ(e){let{claims:t,sources:r,newsrooms:n,quotes:o}=e.counts,s=`${F(t,"claim")}, ${F(r,"source")}, ${F(n,"newsroom")}.`;return o.total===0?s:`${s} Quotes: ${Pa(e)}.`}function zJ({facts:e}){return y`<ul class="tally" aria-label="Facts by agreement">${qe(tt.filter(t=>e[t]>0).map(t=>y`<li class="a-${t}"><a href="#agreement-${t}"><b>${_e(e[t])}</b> ${t}</a> <small>${Ed[t]}</small></li>`),`
`)}</ul>
`}var MJ,Uq=D(()=>{"use strict";Gt();Ur();Ye();je();zr();MJ={clean:"The check passes",findings:"The check fails","nothing-checked":"Nothing was checked"}});var Dy,Hq=D(()=>{Dy=`(() => {
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
`});function BJ(e,t){let r=t.replace(/[^A-Za-z\d-]/gu,n=>n==="/"?".":`_${n.codePointAt(0)?.toString(16)??""}_`);return`${e}-${r}`}var Dd,Zq=D(()=>{"use strict";Dd=class{taken=new Set;take(t,r){let n=BJ(t,r),o=n;for(let s=2;this.taken.has(o);s++)o=`${n}_x${s}`;return this.taken.add(o),o}}});function UJ(e,t,r){let n=new Map;for(let{values:o}of e.facts)for(let s of o)for(let i of s.readings)n.set(Vq(i),{value:s,reading:i});return e.claims.map(o=>({claim:o,anchor:t.take("claim",o.id),evidence:o.evidence.map((s,i)=>({anchor:t.take("evidence",`${o.id}/${i+1}`),claim:o,evidence:s,source:r.get(s.source),answer:n.get(Vq({claim:o.id,evidence:i}))}))}))}function HJ(e,t,r,n,o){let s=new Map(e.facts.map(u=>[u.fact,u])),i=Fy(r,({claim:u})=>u.fact),a=Fy(n,({finding:u})=>ZJ(u,o));return[...[...e.facts].sort((u,d)=>Yq(u)-Yq(d)||d.values.length-u.values.length).map(({fact:u})=>u),...[...i.keys()].filter(u=>!s.has(u))].map((u,d)=>({anchor:t.take("fact",u),name:u,fact:s.get(u),claims:i.get(u)??[],findings:a.get(u)??[],number:d}))}function Yq({agreement:e}){return tt.indexOf(e)}function ZJ(e,t){return e.fact??t.get(e.claim??"")?.claim.fact}function VJ(e,t,r){let n=r.flatMap(({evidence:s})=>s),o=Fy(n,({evidence:s})=>s.places[0]?.file);return e.sources.map(s=>({anchor:t.take("source",s.id),source:s,quotes:(o.get(s.file)??[]).sort((i,a)=>Kq(i)-Kq(a))}))}function Kq({evidence:e}){return e.places[0]?.start??0}function Fy(e,t){let r=new Map;for(let n of e){let o=t(n);if(o===void 0)continue;let s=r.get(o);s?s.push(n):r.set(o,[n])}return r}var WJ,Fd,Vq,Gq=D(()=>{"use strict";Ur();xd();Ls();Zq();WJ=1e3,Fd=class{report;findings;facts;sources;outlets;firedRules;isLong;factsByName;claimsById;sourcesById;sourcesByFile;constructor(t){this.report=t,this.isLong=t.claims.length>WJ;let r=new Dd,n=new Map(t.sources.map(i=>[i.id,i])),o=UJ(t,r,n);this.claimsById=new Map([...o].reverse().map(i=>[i.claim.id,i])),this.findings=Yr(t.findings).map(i=>({finding:i,anchor:r.take("finding",i.fingerprint),acceptances:Rs(i,t)})),this.facts=HJ(t,r,o,this.findings,this.claimsById),this.factsByName=new Map(this.facts.map(i=>[i.name,i])),this.sources=VJ(t,r,o),this.sourcesById=new Map(this.sources.map(i=>[i.source.id,i])),this.sourcesByFile=new Map(this.sources.map(i=>[i.source.file,i])),this.outlets=[...new Set(t.sources.map(({outlet:i})=>i))].sort();let s=new Set(t.findings.map(({rule:i})=>i));this.firedRules=t.rules.map(({id:i})=>i).filter(i=>s.has(i))}fact(t){return this.factsByName.get(t)}claim(t){return this.claimsById.get(t)}source(t){return this.sourcesById.get(t)}sourceIn(t){return this.sourcesByFile.get(t)}evidence({claim:t,evidence:r}){return this.claimsById.get(t)?.evidence[r]}},Vq=({claim:e,evidence:t})=>JSON.stringify([e,t])});var Xq,Jq=D(()=>{Xq=`.apart > li {
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
`});var eN,Qq=D(()=>{eN=`article.fact {
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
`});var rN,tN=D(()=>{rN=`.legend {
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
`});var oN,nN=D(()=>{oN=`.card {
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
`});var iN,sN=D(()=>{iN=`.masthead {
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
`});var cN,aN=D(()=>{cN=`/* What is out of sight is not laid out. */
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
`});var uN,lN=D(()=>{uN=`:root {
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
`});var fN,dN=D(()=>{fN=`.source {
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
`});var pN,mN=D(()=>{pN=`.timeline {
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
`});var Ly,hN=D(()=>{"use strict";Jq();Qq();tN();nN();sN();aN();lN();dN();mN();Ly=[uN,iN,oN,rN,Xq,pN,eN,fN,cN].join(`
`)});function gN({report:e,firedRules:t}){let r=e.rules.filter(({id:n})=>t.includes(n));return r.length===0?y``:y`<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">The rules that spoke</h2>
<dl>${r.map(({id:n,summary:o,page:s})=>y`<div id="rule-${n}"><dt><a href="#rule-${n}">${n}</a></dt>
<dd><p>${o}</p>
${nX(s).map(i=>y`<p>${i}</p>`)}<p><code>crossquote explain ${n}</code></p></dd></div>
`)}</dl>
</section>
`}function nX(e){let[,t]=/\n## Why it matters\n+(.*?)(?:\n## |$)/s.exec(e)??[];return(t??"").split(/\n{2,}/).map(r=>r.replace(/\s+/g," ").replace(/`/g,"").trim()).filter(r=>r!=="")}var yN=D(()=>{"use strict";je()});function wN(e){return e.sources.length===0?y``:y`<section id="sources" aria-labelledby="sources-title">
<h2 id="sources-title">The sources</h2>
<p class="lead">Every text in full. What is quoted is marked and leads to its claim; where more than one claim rests on the same words, they are underlined.</p>
${oX(e)}${sX(e)}${e.sources.map(t=>iX(t,e))}
</section>
`}function oX({sources:e}){let t=e.filter(({source:r})=>r.quotes===0);if(t.length!==0)return y`<p class="uncited"><b>Nobody cites</b> ${qe(t.map(({anchor:r,source:n})=>y`<a href="#${r}">${n.id}</a>`),", ")}.</p>
`}function sX({facts:e}){let t=new Map;for(let n of e){let o=new Set(n.fact?.values.flatMap(i=>i.newsrooms)),[s]=o;o.size!==1||s===void 0||t.set(s,[...t.get(s)??[],n])}if(t.size===0)return;let r=[...t.values()].reduce((n,o)=>n+o.length,0);return y`<details class="fold single" open><summary>${F(r,"fact")} ${r===1?"rests":"rest"} on one newsroom</summary>
<dl>${[...t].sort(([n],[o])=>n<o?-1:1).map(([n,o])=>y`<div><dt>${n} <small>${o.length}</small></dt><dd>${qe(o.map(({anchor:s,name:i})=>y`<a href="#${s}">${i}</a>`)," ")}</dd></div>
`)}</dl></details>
`}function iX(e,t){let{anchor:r,source:n,quotes:o}=e,{title:s,outlet:i,origin:a,supersededBy:c}=n,[l,u]=[qs(n.url),qs(n.archived)],d=c===void 0?void 0:t.source(c);return y`<article class="source" id="${r}" data-outlets="${t.outlets.indexOf(i)}">
<header><h3><a href="#${r}">${s??n.id}</a></h3>
<p class="listed">${qe([y`<b>${i}</b>`,a!==i&&`written by ${a}`,Is(n),`cited ${F(n.quotes,"time")}`,y`<code>${n.file}</code>`,l!==void 0&&y`<a href="${l}" rel="noreferrer">the article</a>`,u!==void 0&&y`<a href="${u}" rel="noreferrer">archived copy</a>`,d&&y`superseded by <a href="#${d.anchor}">${d.source.id}</a>`].map(f=>f&&y`<span>${f}</span>`)," ")}</p></header>
<div class="text">${cX(n,o,t)}</div>
${!t.isLong&&aX(o)}</article>
`}function aX(e){if(e.length!==0)return y`<details class="fold" open><summary>${F(e.length,"quote")} in this text, by claim</summary>
<ol>${e.map(({anchor:t,claim:r,evidence:n})=>y`<li><a href="#${t}">${r.claim||r.id}</a> <small><a href="#at-${t}">${n.places[0]&&fo(n.places[0])}</a></small></li>
`)}</ol></details>
`}function cX(e,t,r){let n=r.report.texts.get(e.file)??"",{start:o,end:s}=e.body,i=t.flatMap(({evidence:{parts:m,places:p}},h)=>(m??p.slice(0,1)).map(g=>({...g,number:h}))),a=uX(i,{start:o,end:s}),c=new Set,l=1+[...n.slice(0,o).matchAll(/\r\n|\n|\r/g)].length,u=[],d=[],f=()=>{u.push(y`<span class="line" data-line="${l}">${d}
</span>`),d=[],l++};for(let m of a){let p=n.slice(m.start,m.end).split(/\r\n|\n|\r/);for(let[h,g]of p.entries())h>0&&f(),g!==""&&d.push(lX(g,m,t,c))}return d.length>0&&f(),y`${u}`}function lX(e,{quotes:t},r,n){let o=t.reduce((f,m)=>f===void 0||bN(r[m])<bN(r[f])?m:f,void 0),s=o===void 0?void 0:r[o];if(!s)return y`${e}`;let i=t.filter(f=>!n.has(f));for(let f of i)n.add(f);let[a,...c]=i.map(f=>y` id="at-${r[f]?.anchor}"`),l=c.map(f=>y`<span${f}></span>`),u=t.length>1&&y` class="q${Math.min(t.length,3)}"`,d=y`<mark${a}${u}>${e}</mark>`;return e.trim()===""?y`${l}${d}`:y`${l}<a href="#${s.anchor}">${d}</a>`}function bN(e){let t=e?.evidence.places[0];return t?t.end-t.start:0}function uX(e,{start:t,end:r}){let n=e.flatMap(a=>{let[c,l]=[Math.max(t,a.start),Math.min(r,a.end)];return c<l?[{at:c,begins:!0,...a},{at:l,begins:!1,...a}]:[]});n.sort((a,c)=>a.at-c.at);let o=[],s=new Set,i=t;for(let a of n)a.at>i&&o.push({start:i,end:a.at,quotes:[...s]}),i=a.at,a.begins?s.add(a.number):s.delete(a.number);return i<r&&o.push({start:i,end:r,quotes:[]}),o}var xN=D(()=>{"use strict";Ye();je();zr()});function _a(e){let[,t,r,n]=/^([+-]?\d{4,})-(\d\d)-(\d\d)$/.exec(e??"")??[];if(t===void 0)return;let o=new Date(0);o.setUTCFullYear(Number(t),Number(r)-1,Number(n));let s=o.getTime()/864e5;return Number.isFinite(s)?s:void 0}function zy(e){return new Date(e*864e5).toISOString().slice(0,10)}function dX(e){return zy(e).replace(/-01-01$/,"").replace(/(-\d\d)-01$/,"$1")}var Ld,vN=D(()=>{"use strict";Ld=class{positions=new Map;constructor(t){let r=0,n;for(let o of[...new Set(t)].sort((s,i)=>s-i))r+=n===void 0?0:Math.log2(1+o-n),n=o,this.positions.set(o,r);for(let[o,s]of this.positions)this.positions.set(o,r===0?.5:s/r)}place(t){return this.positions.get(t)??0}ticks(t){let r=[...this.positions.keys()].map(o=>({day:o,label:dX(o)})).sort((o,s)=>o.label.length-s.label.length||o.day-s.day),n=[];for(let o of r)n.every(i=>Math.abs(this.place(i.day)-this.place(o.day))>=t)&&n.push(o);return n.sort((o,s)=>o.day-s.day)}}});function AN(e){let t=[...e.facts.flatMap(hX),...e.sources.flatMap(yX)].sort((o,s)=>kN(o)-kN(s)||bX(o.name,s.name));if(!t.some(({item:o})=>o!==void 0))return y``;let r=new Ld(t.flatMap(({bars:o})=>o.flatMap(({from:s,to:i})=>[s,i].filter(a=>a!==void 0)))),n=Ns(t,mX).map((o,s)=>wX(o,r,s+1));return y`<section id="timeline" aria-labelledby="timeline-title">
<h2 id="timeline-title">When it happened</h2>
<p class="lead">A dot is a day, an outlined bar is some day between its ends, a filled bar is a stretch of time. The axis gives crowded weeks more room than empty decades.</p>
${n}
${$X(t)}</section>
`}function hX({fact:e,anchor:t,name:r,number:n}){let o=(e?.values??[]).flatMap(gX),{agreement:s=""}=e??{};return o.length===0?[]:[{anchor:t,name:r,kind:`a-${s}`,item:n,bars:o}]}function gX({value:e,means:t,bounds:r,outlets:n}){if(!r)return[];let[o,s]=[_a(r.earliest),_a(r.latest)];if(o===void 0&&s===void 0)return[];let i=t===void 0&&e.includes("/");return[{value:e,from:o,to:s,who:n.join(", "),isPeriod:i}]}function yX({source:e,anchor:t}){let{published:r,bounds:n,outlet:o,id:s}=e,i=_a(n?.earliest??r??void 0),a=_a(n?.latest??r??void 0);if(i===void 0||a===void 0)return[];let c={value:r??"by its words",from:i,to:a,who:o,isPeriod:!1};return[{anchor:t,name:`${s}, published`,kind:"published",item:void 0,bars:[c]}]}function kN({bars:e}){return Math.min(...e.map(({from:t,to:r})=>t??r??0))}function bX(e,t){return e<t?-1:e>t?1:0}function wX(e,t,r){let n=$N,o=e.map(i=>{let a=n;return n+=(i.kind==="published"?0:TN+fX)+i.bars.length*jy,xX(i,a,t)}),s=t.ticks(pX);return y`<div class="scroll" role="region" tabindex="0" aria-label="Timeline, drawing ${r}">
<svg class="timeline" width="100%" height="${n}" role="group" aria-label="Timeline of ${F(e.length,"lane")}; the table below says the same">
${s.map(({day:i,label:a})=>y`<line class="tick" x1="${Ms(t.place(i))}" x2="${Ms(t.place(i))}" y1="${$N-6}" y2="${n}"/><text class="tick" x="${Ms(t.place(i))}" y="13"${vX(t.place(i))}>${a}</text>
`)}${o}</svg></div>
`}function xX({anchor:e,name:t,kind:r,item:n,bars:o},s,i){return r==="published"?y`<g class="lane published"><a href="#${e}">${o.map(a=>_N({...a,who:t},s,i))}</a></g>
`:y`<g class="lane ${r}" data-item="${n}"><a href="#${e}"><text class="name" x="0" y="${s+14}">${t}</text></a>
${o.map((a,c)=>_N(a,s+TN+c*jy,i))}</g>
`}function _N({value:e,from:t,to:r,who:n,isPeriod:o},s,i){let a=t===void 0?0:i.place(t),c=r===void 0?1:i.place(r),l=s+jy/2,u=t===r?y`<circle class="day" cx="${Ms(a)}" cy="${l}" r="4.5"/>`:y`<rect class="${o?"period":"range"}" x="${Ms(a)}" y="${l-4}" width="${Math.round((c-a)*9800)/100}%" height="8" rx="4"/>`,d=`${t===void 0?"\u2190 ":""}${r===void 0?"\u2192 ":""}`,f=c>.6,m=y`<text class="says" x="${Ms(f?a:c)}" dx="${f?-9:9}" y="${l+4}"${f&&y` text-anchor="end"`}>${d}${e} <tspan>${n}</tspan></text>`;return y`${u}${m}
`}function Ms(e){return`${Math.round((.01+e*.98)*1e4)/100}%`}function vX(e){if(!(e<.05))return y` text-anchor="${e>.95?"end":"middle"}"`}function $X(e){return y`<details class="fold" open><summary>The timeline as a table</summary>
<div class="scroll" role="region" tabindex="0" aria-labelledby="timeline-caption"><table class="twin">
<caption id="timeline-caption">Dated facts and texts, earliest first</caption>
<thead><tr><th scope="col">Fact or text</th><th scope="col">Value</th><th scope="col">Earliest</th><th scope="col">Latest</th><th scope="col">Outlets</th></tr></thead>
<tbody>${e.flatMap(({anchor:t,name:r,item:n,bars:o})=>o.map(({value:s,from:i,to:a,who:c})=>y`<tr${n!==void 0&&y` data-item="${n}"`}><th scope="row"><a href="#${t}">${r}</a></th><td>${s}</td><td>${SN(i)}</td><td>${SN(a)}</td><td>${c}</td></tr>
`))}</tbody></table></div></details>
`}function SN(e){return e===void 0?"open":zy(e)}var TN,jy,fX,$N,mX,pX,EN=D(()=>{"use strict";Ye();Td();je();vN();TN=20,jy=18,fX=8,$N=26,mX=25,pX=.13});var RN={};Kt(RN,{renderHtml:()=>kX});function kX(e,t){let r=new Fd(e),o=[["decisions","Decisions",Lq(r)],["accepted","Kept",zq(r)],["facts","Facts",bq(r)],["apart","Told apart",vq(r)],["timeline","Timeline",AN(r)],["evidence","Evidence",Rq(r)],["sources","Sources",wN(r)],["rules","Rules",gN(r)]].filter(([,,i])=>i.markup!==""),s=["default-src 'none'",`style-src '${CN(Ly,t)}'`,`script-src '${CN(Dy,t)}'`,"img-src data:","base-uri 'none'","form-action 'none'"].join("; ");return y`${$d("<!doctype html>")}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${s}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Consistency report</title>
<link rel="icon" href="data:,">
<style>${$d(Ly)}</style>
</head>
<body${r.isLong&&y` class="long"`}>
<a class="skip" href="#main">Skip to the report</a>
${Wq(e)}
<div class="bar">
<nav aria-label="Parts of the report"><ul>${o.map(([i,a])=>y`<li><a href="#${i}">${a}</a></li>`)}</ul></nav>
${Oq(r)}</div>
<main id="main" tabindex="-1">
${o.map(([,,i])=>i)}</main>
<footer>Checked by ${e.tool.name} ${e.tool.version}. It says what the texts say, and not who is right.</footer>
<script>${$d(Dy)}</script>
</body>
</html>
`.markup}function CN(e,t){let r=t(e).match(/../g)??[];return`sha256-${btoa(String.fromCharCode(...r.map(n=>Number.parseInt(n,16))))}`}var PN=D(()=>{"use strict";$q();Pq();Pd();qq();jq();je();Uq();Hq();Gq();hN();yN();xN();EN()});import{appendFileSync as DX,readFileSync as FX}from"node:fs";import{resolve as By}from"node:path";import*as Uy from"os";function Wr(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Hy(e,t,r){let n=new jd(e,t,r);process.stdout.write(n.toString()+Uy.EOL)}var Wy="::",jd=class{constructor(t,r,n){t||(t="missing.command"),this.command=t,this.properties=r,this.message=n}toString(){let t=Wy+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let o=this.properties[n];o&&(r?r=!1:t+=",",t+=`${n}=${eI(o)}`)}}return t+=`${Wy}${QN(this.message)}`,t}};function QN(e){return Wr(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function eI(e){return Wr(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as Zy from"crypto";import*as Ca from"fs";import*as Ea from"os";function Vy(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Ca.existsSync(r))throw new Error(`Missing file at path: ${r}`);Ca.appendFileSync(r,`${Wr(t)}${Ea.EOL}`,{encoding:"utf8"})}function Yy(e,t){let r=`ghadelimiter_${Zy.randomUUID()}`,n=Wr(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${Ea.EOL}${n}${Ea.EOL}${r}`}import*as eb from"os";import{EOL as tI}from"os";import{constants as Ky,promises as rI}from"fs";var Bd=function(e,t,r,n){function o(s){return s instanceof r?s:new r(function(i){i(s)})}return new(r||(r=Promise))(function(s,i){function a(u){try{l(n.next(u))}catch(d){i(d)}}function c(u){try{l(n.throw(u))}catch(d){i(d)}}function l(u){u.done?s(u.value):o(u.value).then(a,c)}l((n=n.apply(e,t||[])).next())})},{access:nI,appendFile:oI,writeFile:sI}=rI,Gy="GITHUB_STEP_SUMMARY";var Wd=class{constructor(){this._buffer=""}filePath(){return Bd(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[Gy];if(!t)throw new Error(`Unable to find environment variable for $${Gy}. Check if your runtime environment supports job summaries.`);try{yield nI(t,Ky.R_OK|Ky.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,n={}){let o=Object.entries(n).map(([s,i])=>` ${s}="${i}"`).join("");return r?`<${t}${o}>${r}</${t}>`:`<${t}${o}>`}write(t){return Bd(this,void 0,void 0,function*(){let r=!!t?.overwrite,n=yield this.filePath();return yield(r?sI:oI)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Bd(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(tI)}addCodeBlock(t,r){let n=Object.assign({},r&&{lang:r}),o=this.wrap("pre",this.wrap("code",t),n);return this.addRaw(o).addEOL()}addList(t,r=!1){let n=r?"ol":"ul",o=t.map(i=>this.wrap("li",i)).join(""),s=this.wrap(n,o);return this.addRaw(s).addEOL()}addTable(t){let r=t.map(o=>{let s=o.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:c,colspan:l,rowspan:u}=i,d=a?"th":"td",f=Object.assign(Object.assign({},l&&{colspan:l}),u&&{rowspan:u});return this.wrap(d,c,f)}).join("");return this.wrap("tr",s)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(t,r){let n=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(n).addEOL()}addImage(t,r,n){let{width:o,height:s}=n||{},i=Object.assign(Object.assign({},o&&{width:o}),s&&{height:s}),a=this.wrap("img",null,Object.assign({src:t,alt:r},i));return this.addRaw(a).addEOL()}addHeading(t,r){let n=`h${r}`,o=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",s=this.wrap(o,t);return this.addRaw(s).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let n=Object.assign({},r&&{cite:r}),o=this.wrap("blockquote",t,n);return this.addRaw(o).addEOL()}addLink(t,r){let n=this.wrap("a",t,{href:r});return this.addRaw(n).addEOL()}},iI=new Wd;var Ud=iI;import Xy from"os";import*as Ra from"fs";var{chmod:aI,copyFile:cI,lstat:lI,mkdir:uI,open:pQ,readdir:dI,rename:fI,rm:mI,rmdir:hQ,stat:pI,symlink:hI,unlink:gI}=Ra.promises,yI=process.platform==="win32";var gQ=Ra.constants.O_RDONLY;var vQ=process.platform==="win32";var TQ=Xy.platform(),AQ=Xy.arch();var Qy;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Qy||(Qy={}));function tb(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?r:r.trim()}function rb(e,t){if(process.env.GITHUB_OUTPUT||"")return Vy("OUTPUT",Yy(e,t));process.stdout.write(eb.EOL),Hy("set-output",{name:e},Wr(t))}Vd();ef();Ha();Ye();function t1(e,t){return mf(e,t).some(n=>r1(e)[n]>0)?"findings":e.quotes.total-e.quotes.unchecked===0&&!t.allowEmpty?"nothing-checked":"clean"}function mf(e,{failOn:t,maxWarnings:r}){if(t==="never")return[];let n=r!==void 0&&r1(e).warning>r;return t==="warning"||n?["error","warning"]:["error"]}function r1({new:e,findings:t}){return e??t}var n1={clean:0,findings:1,"nothing-checked":3};var o1={root:{type:"folder",default:".",description:"The folder that holds `claims/` and `sources/`, below the workspace."},config:{type:"file",default:"",description:"The configuration, where it is not `crossquote.yaml` in the root."},since:{type:"git revision, or `none`",default:"",description:"What to hold the findings against, so that only new ones fail. Left out, it is worked out: what a pull request is merged into, the commit before a push, the base of a merge group; other events have none. With `none` every finding counts."},"fail-on":{type:"`error`, `warning`, or `never`",default:"error",description:"The severity from which a finding fails the check. Where a base is known, only new findings do."},"max-warnings":{type:"whole number",default:"",description:"Fail on more warnings than this; where a base is known, on more new ones."},formats:{type:"lines of `NAME=FILE`, or `none`",default:`json=report/consistency-report.json
sarif=report/consistency-report.sarif`,description:"The reports to write, below the workspace."},summary:{type:"`true` or `false`",default:"true",description:"Whether to show the report on the page of the run."},annotations:{type:"`true` or `false`",default:"true",description:"Whether to show the findings beside the lines they are about, at most ten of each severity."}},s1={conclusion:{type:"`clean`, `findings`, `nothing-checked`, or `could-not-run`",description:"The verdict."},errors:{type:"number",description:"Errors, new or not; accepted findings are never counted."},warnings:{type:"number",description:"Warnings, new or not."},notes:{type:"number",description:"Notes, new or not."},contradictions:{type:"number",description:"Facts on which the sources contradict each other; accepted ones, too."},disputes:{type:"number",description:"Facts on which a speaker denies what is said, or says otherwise; accepted ones, too."},new:{type:"number",description:"Findings that the base does not have; without a base, all of them."},fixed:{type:"number",description:"Findings of the base that are gone; without a base, 0."},report:{type:"path",description:"The JSON report; empty where `formats` asks for none."},sarif:{type:"path",description:"The SARIF report; empty where `formats` asks for none."},"exit-code":{type:"`0`, `1`, `2`, or `3`",description:"The exit status, as on the command line."}};import{relative as DM,resolve as FM,sep as LM}from"node:path";import{resolve as IM}from"node:path";var At=class extends Error{},yr=class{folder;place;constructor(t){this.folder=t}run(t,r){let{spawnSync:n}=process.getBuiltinModule("node:child_process"),{error:o,status:s,stdout:i,stderr:a}=n("git",t,{cwd:this.folder,env:{...process.env,LC_ALL:"C",GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0"},maxBuffer:4*1024*1024*1024,...r!==void 0&&{input:r}});if(o){let c=o.code==="ENOENT";throw new At(c?"git is not installed":`git cannot be run: ${o.message}`)}if(s!==0)throw new At(MM(a.toString())||`git ${t[0]} failed`);return i}ask(t){try{return this.run(t).toString().replace(/\n$/,"")}catch(r){if(r instanceof At)return;throw r}}locate(){this.place??=this.run(["rev-parse","--show-toplevel","--show-prefix"]).toString().split(`
`);let[t="",r=""]=this.place;return{top:IM(t),below:r}}findCommit(t){if(t===""||t.startsWith("-"))return;let r=this.ask(["rev-parse","--verify","--quiet",`${t}^{commit}`]);return r&&this.ask(["cat-file","-e",`${r}^{tree}`])!==void 0?r:void 0}findParents(t){return[...((this.ask(["cat-file","commit",t])??"").split(`

`)[0]??"").matchAll(/^parent ([\da-f]+)$/gm)].map(([,n])=>n??"")}isShallow(){return this.ask(["rev-parse","--is-shallow-repository"])==="true"}readObjects(t){let r=this.run(["cat-file","--batch"],t.map(o=>`${o}
`).join("")),n=0;return t.map(()=>{let o=r.indexOf(10,n),[,s,i]=r.toString("latin1",n,o).split(" "),a=o+1;if(s==="missing"){n=a;return}return n=a+Number(i)+1,r.subarray(a,a+Number(i))})}};function MM(e){let t=e.trim().split(`
`);return(t.find(n=>/^(?:fatal|error): /.test(n))??t[0]??"").replace(/^(?:fatal|error): /,"")}function i1(e){try{return new yr(FM(e)).locate().below}catch(t){if(!(t instanceof At))throw t;let r=DM(".",e).split(LM).join("/");return r===""?"":`${r}/`}}import{resolve as lG}from"node:path";var a1="0.1.0";function c1(e,t){let r=new Map;for(let i of t){let a=r.get(i.fingerprint);a?a.push(i):r.set(i.fingerprint,[i])}let n=new Map,o=(i,a,c=l=>!0)=>{let l=r.get(i.fingerprint)??[],u=l.findIndex(d=>d.status===a&&c(d));return u>=0&&l.splice(u,1),u>=0};for(let i of e){let{at:a}=i.primary,c=({primary:l})=>l.at.file===a.file&&l.at.start===a.start;o(i,i.status,c)&&n.set(i,"still")}for(let i of e)!n.has(i)&&o(i,i.status)&&n.set(i,"still");for(let i of e)n.has(i)||n.set(i,i.status==="accepted"&&o(i,"open")?"still":"new");let s=new Set([...r.values()].flat());return{since:n,fixed:t.filter(i=>s.has(i))}}Gt();En();Ur();var[pf,hf,d1,jM,gf]=[1,2,3,4,5],yo=new Uint8Array(65536);zs(pf,"	-\r \x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000");zs(hf,"-\u058A\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D");zs(d1,'"\xAB\xBB\u201C\u201D\u201E\u201F\u2E42\u300C-\u300F\u301D-\u301F\uFE41-\uFE44\uFF02\uFF62\uFF63');zs(jM,"'\u2018-\u201B\u2039\u203A\u02BC\uFF07");zs(gf,"\xAD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF");function zs(e,t){for(let r=0;r<t.length;r++){let n=t.charCodeAt(r),o=t[r+1]==="-";yo.fill(e,n,(o?t.charCodeAt(r+2):n)+1),o&&(r+=2)}}var BM=[0,32,45,34,39],l1=/\u00AD[ \t]*\r?\n[ \t]*/y,u1=/[\p{N}\p{Sc}.,]/u,WM=new RegExp("\\P{M}[\\p{M}\\u1160-\\u11FF]{0,255}|\\p{M}{1,256}","gsu"),UM=new RegExp("\\p{M}{256}","u"),HM=/^[\x21-\x7E]*(?: [\x21-\x7E]+)*$/;function ZM(e){return{text:e,startOf:t=>t,endOf:t=>t+1}}var Rn=class{text="";before;begins=[];froms=[];tos=[];asked=0;constructor(t){this.before=t}put(t,r,n){this.begin(r,n),this.text+=t}keep(t,r){t!==r&&(this.begin(t,-1),this.text+=this.before.text.slice(t,r))}startOf(t){let r=this.pieceAt(t),n=this.froms[r]??0;return this.before.startOf(this.tos[r]===-1?n+t-(this.begins[r]??0):n)}endOf(t){let r=this.pieceAt(t),n=this.tos[r]??0;return this.before.endOf(n===-1?(this.froms[r]??0)+t-(this.begins[r]??0):n-1)}begin(t,r){this.begins.push(this.text.length),this.froms.push(t),this.tos.push(r)}pieceAt(t){let{begins:r,asked:n}=this;if(t>=(r[n]??0)){if(t<(r[n+1]??Number.POSITIVE_INFINITY))return n;if(t<(r[n+2]??Number.POSITIVE_INFINITY))return++this.asked}return this.asked=this.searchPiece(t),this.asked}searchPiece(t){let r=0,n=this.begins.length-1;for(;r<n;){let o=r+n+1>>1;this.begins[o]<=t?r=o:n=o-1}return r}};function It(e){return GM(KM(VM(ZM(e))))}function Y(e){return HM.test(e)&&!e.includes("--")?e:It(e).text}function Za(e,t,r){return r>t?{start:e.startOf(t),end:e.endOf(r-1)}:{start:0,end:0}}function yf(e){return yo[e.charCodeAt(0)]===gf}function VM(e){let{text:t}=e,r,n=0;for(let o=0;o<t.length;o++)yo[t.charCodeAt(o)]===gf&&(r??=new Rn(e),r.keep(n,o),l1.lastIndex=o,n=o+(l1.exec(t)?.[0].length??1),o=n-1);return r?.keep(n,t.length),r??e}function YM(e){for(let t=0;t<e.length;t++){let r=e.charCodeAt(t);if(r>=768&&(r<8208||r>8287))return!0}return!1}function KM(e){if(!YM(e.text)||!UM.test(e.text)&&e.text.normalize("NFC")===e.text)return e;let t=new Rn(e);for(let{0:r,index:n}of e.text.matchAll(WM)){let o=r.normalize("NFC");o===r?t.keep(n,n+r.length):t.put(o,n,n+r.length)}return t}function GM(e){let{text:t}=e,r=new Rn(e),n=0;for(let o=0;o<t.length;o++){let s=t.charCodeAt(o),i=yo[s];if(i===0||s===BM[i]&&yo[t.charCodeAt(o+1)]!==i)continue;let a=i===pf||i===hf?JM(t,o,i):o+1,c=XM(t,o,a,i),l=c===void 0?1:a-o,u=c??"-";for(let d=o;d<a;d+=l)l===1&&t[d]===u||(r.keep(n,d),r.put(u,d,d+l),n=d+l);o=a-1}return n===0?e:(r.keep(n,t.length),r)}function JM(e,t,r){let n=t+1;for(;yo[e.charCodeAt(n)]===r;)n++;return n}function XM(e,t,r,n){if(n===pf)return" ";if(n!==hf)return n===d1?'"':"'";let o=u1.test(e[r]??"")||u1.test(e[t-1]??"");return r-t>1&&!o?"-":void 0}var QM=new Set(`mr mrs ms dr prof rev gen col lt sgt capt gov sen rep st mt no nos vs etc inc corp ltd co bros jan feb mar apr
  jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun fig eq vol ed eds al approx dept univ assn`.split(/\s+/)),e3=/[.!?\u2026]{1,8}["'\u2019\u201D\u00BB)\]]*(?=\s)|[。！？]["'\u2019\u201D」』]*|\n[ \t\r]*\n/g;function Va(e){let t=[],r=0;for(let n of e.matchAll(e3)){let o=n.index+n[0].length;t3(e,n.index,o,n[0])&&(f1(t,e,r,o),r=o)}return f1(t,e,r,e.length),t}function t3(e,t,r,n){if(/^\s/.test(n))return!0;let o=/\S/.exec(e.slice(r,r+40))?.[0]??"";if(/[\p{Ll},;]/u.test(o))return!1;if(!n.startsWith(".")||n.startsWith(".."))return!0;let s=r3(e,t);return new RegExp("^(?:\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu})$","u").test(s)?!1:!QM.has(s.toLowerCase())}function r3(e,t){let r=Math.max(0,t-20),n=t;for(;n>r&&n3(e.charCodeAt(n-1));)n--;return n===r||e.charCodeAt(n-1)<128?e.slice(n,t):/[\p{L}.]+$/u.exec(e.slice(r,t))?.[0]??""}function n3(e){return e>=97&&e<=122||e>=65&&e<=90||e===46}function f1(e,t,r,n){let o=r,s=n;for(;o<s&&/\s/.test(t[o]);)o++;for(;s>o&&/\s/.test(t[s-1]);)s--;o<s&&e.push({start:o,end:s})}var m1=new WeakMap;function Xt(e,t,r){let{file:n,body:o}=t,s=m1.get(e.texts)??new Map;m1.set(e.texts,s);let i=s.get(t.id);i||(i=Va((e.texts.get(n)??"").slice(o.start,o.end)),s.set(t.id,i));let a=r-o.start,c=0,l=i.length-1;for(;c<l;){let d=c+l+1>>1;(i[d]?.start??0)<=a?c=d:l=d-1}let u=i[c]??{start:0,end:o.end-o.start};return{file:n,start:o.start+u.start,end:o.start+u.end}}function Ya(e,t,r){let n=e.anchors.get(r)?.parts??[],[o,s]=[n[0],n.at(-1)];if(!o||!s)return{before:"",behind:""};let i=p1(e,{...o,start:Xt(e,t,o.start).start,end:o.start}),a=Xt(e,t,Math.max(s.start,s.end-1)).end,c=p1(e,{...s,start:s.end,end:Math.max(a,s.end)}),l=Y(r.quote.text).trim(),u=r.phrase&&Y(r.phrase.text).trim(),d=u===void 0?-1:l.indexOf(u);return u===void 0||d<0?{before:i,behind:c}:{before:i+l.slice(0,d),behind:l.slice(d+u.length)+c}}function p1(e,{file:t,start:r,end:n}){return(e.texts.get(t)??"").slice(r,n)}Gt();function Ka(e,t){return e.id<t.id?-1:e.id>t.id?1:0}function h1(e,t){return e.claims.map(r=>o3(r,e,t)).sort(Ka)}function o3(e,t,r){return{id:e.id,claim:e.statement?.text.trim()??"",fact:e.fact,place:r.showPlace(e.at),evidence:e.evidence.map(n=>s3(n,t,r))}}function s3(e,t,r){let n=t.anchors.get(e),o=(n?.omitted??[]).map(({file:s,start:i,end:a})=>(t.texts.get(s)??"").slice(i,a));return{source:e.source?.text??"",quote:e.quote.text,class:n?.class??"unchecked",places:(n?.places??[]).map(s=>r.showPlace(s)),...n&&n.parts.length>1&&{parts:n.parts.map(({start:s,end:i})=>({start:s,end:i}))},...i3(e,n,t),...n?.nearest&&{nearest:r.showPlace(n.nearest)},...n&&n.differences.length>0&&{differences:n.differences},...n&&n.diff.length>0&&{diff:n.diff},...o.length>0&&{omitted:o}}}function i3(e,t,r){let[n]=t?.places??[],o=r.sources.get(e.source?.text??"");if(!t||!n||!o||!Ne.includes(t.class))return{};let{start:s}=Xt(r,o,n.start),{end:i}=Xt(r,o,n.end-1);return{sentence:{start:Math.min(s,n.start),end:Math.max(i,n.end)}}}var ac={};Kt(ac,{Century:()=>oc,Date:()=>ye,Decade:()=>nc,Interval:()=>sc,List:()=>$o,Season:()=>xo,Set:()=>ic,Year:()=>rc});function g1(e,t){return y1(!!e,!0,t||`expected "${e}" to be ok`)}function y1(e,t,r){if(e==t||Number.isNaN(e)&&Number.isNaN(t))return!0;throw new Error(r||`expected "${e}" to equal "${t}"`)}g1.equal=y1;var K=g1;var a3=/^days?$/i,c3=/^months?$/i,l3=/^years?$/i,u3=/^[xX]$/,d3=/[xX]/g,f3=/^[0-9xXdDmMyY]{8}$/,m3="YYYYMMDD".split(""),Ga=[31,29,31,30,31,30,31,31,30,31,30,31],{floor:p3,pow:b1,max:Ja,min:bf}=Math,M=class e{static test(t,r){return this.convert(t)&this.convert(r)}static convert(t=0){if(t=t||0,t instanceof e)return t.value;switch(typeof t){case"number":return t;case"boolean":return t?e.YMD:0;case"string":if(a3.test(t))return e.DAY;if(c3.test(t))return e.MONTH;if(l3.test(t))return e.YEAR;if(f3.test(t))return e.compute(t);default:throw new Error(`invalid value: ${t}`)}}static compute(t){return t.split("").reduce((r,n,o)=>r|(u3.test(n)?b1(2,o):0),0)}static values(t,r=0,n=!0){let o=e.numbers(t,r).split(""),s=[Number(o.slice(0,4).join(""))];return o.length>4&&s.push(Number(o.slice(4,6).join(""))),o.length>6&&s.push(Number(o.slice(6,8).join(""))),n?e.normalize(s):s}static numbers(t,r=0){return t.replace(d3,r)}static normalize(t){return t.length>1&&(t[1]=bf(11,Ja(0,t[1]-1))),t.length>2&&(t[2]=bf(Ga[t[1]]||NaN,Ja(1,t[2]))),t}constructor(t=0){this.value=e.convert(t)}test(t=0){return this.value&e.convert(t)}bit(t){return this.value&b1(2,t)}get day(){return this.test(e.DAY)}get month(){return this.test(e.MONTH)}get year(){return this.test(e.YEAR)}add(t){return this.value=this.value|e.convert(t),this}set(t=0){return this.value=e.convert(t),this}mask(t=m3,r=0,n="X"){return t.map((o,s)=>this.bit(r+s)?n:o)}masks(t,r="X"){let n=0;return t.map(o=>{let s=this.mask(o.split(""),n,r);return n=n+s.length,s.join("")})}max([t,r,n]){if(!t)return[];if(t=Number(this.test(e.YEAR)?this.masks([t],"9")[0]:t),!r)return[t];switch(r=Number(r)-1,this.test(e.MONTH)){case e.MONTH:r=11;break;case e.MX:r=r<9?8:11;break;case e.XM:r=(r+1)%10,r=r<3?r+9:r-1;break}if(!n)return[t,r];switch(n=Number(n),this.test(e.DAY)){case e.DAY:n=Ga[r];break;case e.DX:n=bf(Ga[r],n+(9-n%10));break;case e.XD:n=n%10,r===1?n=n===9&&!w1(t)?n+10:n+20:(n=n<2?n+30:n+20,n>Ga[r]&&(n=n-10));break}return r===1&&n>28&&!w1(t)&&(n=28),[t,r,n]}min([t,r,n]){if(!t)return[];if(t=Number(this.test(e.YEAR)?this.masks([t],"0")[0]:t),r==null)return[t];switch(r=Number(r)-1,this.test(e.MONTH)){case e.MONTH:case e.XM:r=0;break;case e.MX:r=r<9?0:9;break}if(!n)return[t,r];switch(n=Number(n),this.test(e.DAY)){case e.DAY:n=1;break;case e.DX:n=Ja(1,p3(n/10)*10);break;case e.XD:n=Ja(1,n%10);break}return[t,r,n]}marks(t,r="?"){return t.map((n,o)=>[this.qualified(o*2)?r:"",n,this.qualified(o*2+1)?r:""].join(""))}qualified(t){switch(t){case 1:return this.value===e.YEAR||this.value&e.YEAR&&!(this.value&e.MONTH);case 2:return this.value===e.MONTH||this.value&e.MONTH&&!(this.value&e.YEAR);case 3:return this.value===e.YM;case 4:return this.value===e.DAY||this.value&e.DAY&&this.value!==e.YMD;case 5:return this.value===e.YMD;default:return!1}}qualify(t){return this.value=this.value|e.UA[t],this}toJSON(){return this.value}toString(t="X"){return this.masks(["YYYY","MM","DD"],t).join("-")}};M.prototype.is=M.prototype.test;function w1(e){return e%4>0?!1:e%100>0?!0:!(e%400>0)}M.DAY=M.D=M.compute("yyyymmxx");M.MONTH=M.M=M.compute("yyyyxxdd");M.YEAR=M.Y=M.compute("xxxxmmdd");M.MD=M.M|M.D;M.YMD=M.Y|M.MD;M.YM=M.Y|M.M;M.YYXX=M.compute("yyxxmmdd");M.YYYX=M.compute("yyyxmmdd");M.XXXX=M.compute("xxxxmmdd");M.DX=M.compute("yyyymmdx");M.XD=M.compute("yyyymmxd");M.MX=M.compute("yyyymxdd");M.XM=M.compute("yyyyxmdd");M.UA=[M.YEAR,M.YEAR,M.MONTH,M.YM,M.DAY,M.YMD];var k1=po(v1(),1);var Pn={level:2,offset:!0,types:[],seasonIntervals:!1,seasonUncertainty:!1};var{assign:js}=Object;function xe(e){return Number(Array.isArray(e)?e.join(""):e)}function W(e){return e.join("")}function wf(){return 0}function Bs(){return null}function Qt(...e){return e.length===1?t=>t[e[0]]:t=>h3(t,e)}function bo(...e){return t=>e.map(r=>t[r])}function h3(e,t=e.keys()){return Array.from(t).reduce((r,n)=>e[n]!==null?r.concat(e[n]):r,[])}function br(...e){if(typeof e[e.length-1]=="object")var t=e.pop();return r=>js(e.reduce((n,o)=>js(n,r[o]),{}),t)}function wr(e){return t=>({values:[t[0],t[2]],type:"Interval",level:e})}function pt(e="unspecified",t="X",r=!0){return(n,o,s)=>{n=n.join("");let i=n.startsWith("-"),a=n.replace(/-/g,"");if(a.indexOf(t)===-1)return s;let c=M.values(a,0,r);return i&&(c[0]=-c[0]),{values:c,[e]:M.compute(a)}}}function ht(e,t=0,r=null){return js({type:"Date",level:t,values:M.normalize(e.map(Number))},r)}function wo(e,t=1,r=null){return js({type:"Year",level:t,values:e.map(Number)},r)}function Qa(e,t=0){return{type:"Century",level:t,values:[e]}}function ec(e,t=2){return{type:"Decade",level:t,values:[e]}}function g3(e){let t=e<0?"-":"+",r=Math.abs(e),n=String(Math.floor(r/60)).padStart(2,"0"),o=String(r%60).padStart(2,"0");return`${t}${n}:${o}`}function $1(e){let t=e[3],r=M.normalize(e[0].map(Number)).concat(e[2]),n;return t==null&&Pn.offset?typeof Pn.offset=="number"?t=Pn.offset:t=-1*new Date(...r).getTimezoneOffset():t!=null&&(n=g3(t)),{level:0,offset:t,timeZone:n,type:"Date",values:r}}function tc(e,t=1){return{type:"Season",level:t,values:e.map(Number)}}function xf(e){return js({values:e[1],level:2},e[0],e[2])}function Ws(e,t=2){return([r],n,o)=>{let s={uncertain:new M,approximate:new M},i=r.map(([a,c,l],u)=>{for(let d in a)s[d].qualify(u*2);for(let d in l)s[d].qualify(1+u*2);return c});return!s.uncertain.value&&!s.approximate.value?o:{...e(i,t),uncertain:s.uncertain.value,approximate:s.approximate.value}}}function E(e){return e[0]}var{DAY:lte,MONTH:ute,YEAR:dte,YMD:fte,YM:mte,MD:pte,YYXX:hte,YYYX:gte,XXXX:yte}=M,y3,b3=[{name:"edtf",symbols:["L0"],postprocess:E},{name:"edtf",symbols:["L1"],postprocess:E},{name:"edtf",symbols:["L2"],postprocess:E},{name:"edtf",symbols:["L3"],postprocess:E},{name:"L0",symbols:["date_time"],postprocess:E},{name:"L0",symbols:["century"],postprocess:E},{name:"L0",symbols:["L0i"],postprocess:E},{name:"L0i",symbols:["date_time",{literal:"/"},"date_time"],postprocess:wr(0)},{name:"century",symbols:["positive_century"],postprocess:e=>Qa(e[0])},{name:"century$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"century",symbols:["century$string$1"],postprocess:e=>Qa(0)},{name:"century",symbols:[{literal:"-"},"positive_century"],postprocess:e=>Qa(-e[1])},{name:"positive_century",symbols:["positive_digit","digit"],postprocess:xe},{name:"positive_century",symbols:[{literal:"0"},"positive_digit"],postprocess:xe},{name:"date_time",symbols:["date"],postprocess:E},{name:"date_time",symbols:["datetime"],postprocess:E},{name:"date",symbols:["year"],postprocess:e=>ht(e)},{name:"date",symbols:["year_month"],postprocess:e=>ht(e[0])},{name:"date",symbols:["year_month_day"],postprocess:e=>ht(e[0])},{name:"year",symbols:["positive_year"],postprocess:E},{name:"year",symbols:["negative_year"],postprocess:E},{name:"year$string$1",symbols:[{literal:"0"},{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"year",symbols:["year$string$1"],postprocess:W},{name:"positive_year",symbols:["positive_digit","digit","digit","digit"],postprocess:W},{name:"positive_year",symbols:[{literal:"0"},"positive_digit","digit","digit"],postprocess:W},{name:"positive_year$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_year",symbols:["positive_year$string$1","positive_digit","digit"],postprocess:W},{name:"positive_year$string$2",symbols:[{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_year",symbols:["positive_year$string$2","positive_digit"],postprocess:W},{name:"negative_year",symbols:[{literal:"-"},"positive_year"],postprocess:W},{name:"year_month",symbols:["year",{literal:"-"},"month"],postprocess:Qt(0,2)},{name:"year_month_day",symbols:["year",{literal:"-"},"month_day"],postprocess:Qt(0,2)},{name:"month",symbols:["d01_12"],postprocess:E},{name:"month_day",symbols:["m31",{literal:"-"},"day"],postprocess:Qt(0,2)},{name:"month_day",symbols:["m30",{literal:"-"},"d01_30"],postprocess:Qt(0,2)},{name:"month_day$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"month_day",symbols:["month_day$string$1",{literal:"-"},"d01_29"],postprocess:Qt(0,2)},{name:"day",symbols:["d01_31"],postprocess:E},{name:"datetime$ebnf$1$subexpression$1",symbols:["timezone"],postprocess:E},{name:"datetime$ebnf$1",symbols:["datetime$ebnf$1$subexpression$1"],postprocess:E},{name:"datetime$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"datetime",symbols:["year_month_day",{literal:"T"},"time","datetime$ebnf$1"],postprocess:$1},{name:"time",symbols:["hours",{literal:":"},"minutes",{literal:":"},"seconds","milliseconds"],postprocess:Qt(0,2,4,5)},{name:"time",symbols:["hours",{literal:":"},"minutes"],postprocess:Qt(0,2)},{name:"time$string$1",symbols:[{literal:"2"},{literal:"4"},{literal:":"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"time$ebnf$1$string$1",symbols:[{literal:":"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"time$ebnf$1",symbols:["time$ebnf$1$string$1"],postprocess:E},{name:"time$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"time",symbols:["time$string$1","time$ebnf$1"],postprocess:()=>[24,0,0]},{name:"hours",symbols:["d00_23"],postprocess:xe},{name:"minutes",symbols:["d00_59"],postprocess:xe},{name:"seconds",symbols:["d00_59"],postprocess:xe},{name:"milliseconds",symbols:[]},{name:"milliseconds",symbols:[{literal:"."},"d3s"],postprocess:e=>xe(e.slice(1))},{name:"timezone",symbols:[{literal:"Z"}],postprocess:wf},{name:"timezone$subexpression$1",symbols:[{literal:"-"}]},{name:"timezone$subexpression$1",symbols:[{literal:"\u2212"}]},{name:"timezone",symbols:["timezone$subexpression$1","offset"],postprocess:e=>-e[1]},{name:"timezone",symbols:[{literal:"+"},"positive_offset"],postprocess:Qt(1)},{name:"positive_offset",symbols:["offset"],postprocess:E},{name:"positive_offset$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$ebnf$1",symbols:[{literal:":"}],postprocess:E},{name:"positive_offset$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"positive_offset$string$2",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset",symbols:["positive_offset$string$1","positive_offset$ebnf$1","positive_offset$string$2"],postprocess:wf},{name:"positive_offset$subexpression$1$string$1",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$subexpression$1",symbols:["positive_offset$subexpression$1$string$1"]},{name:"positive_offset$subexpression$1$string$2",symbols:[{literal:"1"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$subexpression$1",symbols:["positive_offset$subexpression$1$string$2"]},{name:"positive_offset$ebnf$2",symbols:[{literal:":"}],postprocess:E},{name:"positive_offset$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"positive_offset",symbols:["positive_offset$subexpression$1","positive_offset$ebnf$2","minutes"],postprocess:e=>xe(e[0])*60+e[2]},{name:"positive_offset$string$3",symbols:[{literal:"1"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$ebnf$3",symbols:[{literal:":"}],postprocess:E},{name:"positive_offset$ebnf$3",symbols:[],postprocess:function(e){return null}},{name:"positive_offset$string$4",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset",symbols:["positive_offset$string$3","positive_offset$ebnf$3","positive_offset$string$4"],postprocess:()=>840},{name:"positive_offset",symbols:["d00_14"],postprocess:e=>xe(e[0])*60},{name:"offset$ebnf$1",symbols:[{literal:":"}],postprocess:E},{name:"offset$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"offset",symbols:["d01_11","offset$ebnf$1","minutes"],postprocess:e=>xe(e[0])*60+e[2]},{name:"offset$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"offset$ebnf$2",symbols:[{literal:":"}],postprocess:E},{name:"offset$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"offset",symbols:["offset$string$1","offset$ebnf$2","d01_59"],postprocess:e=>xe(e[2])},{name:"offset$string$2",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"offset$ebnf$3",symbols:[{literal:":"}],postprocess:E},{name:"offset$ebnf$3",symbols:[],postprocess:function(e){return null}},{name:"offset$string$3",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"offset",symbols:["offset$string$2","offset$ebnf$3","offset$string$3"],postprocess:()=>720},{name:"offset",symbols:["d01_12"],postprocess:e=>xe(e[0])*60},{name:"L1",symbols:["L1d"],postprocess:E},{name:"L1",symbols:["L1Y"],postprocess:E},{name:"L1",symbols:["L1S"],postprocess:E},{name:"L1",symbols:["L1i"],postprocess:E},{name:"L1d",symbols:["date_ua"],postprocess:E},{name:"L1d",symbols:["L1X"],postprocess:br(0,{type:"Date",level:1})},{name:"date_ua",symbols:["date","UA"],postprocess:br(0,1,{level:1})},{name:"L1i",symbols:["L1i_date",{literal:"/"},"L1i_date"],postprocess:wr(1)},{name:"L1i",symbols:["date_time",{literal:"/"},"L1i_date"],postprocess:wr(1)},{name:"L1i",symbols:["L1i_date",{literal:"/"},"date_time"],postprocess:wr(1)},{name:"L1i_date",symbols:[],postprocess:Bs},{name:"L1i_date",symbols:["date_ua"],postprocess:E},{name:"L1i_date",symbols:["INFINITY"],postprocess:E},{name:"INFINITY$string$1",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"INFINITY",symbols:["INFINITY$string$1"],postprocess:()=>1/0},{name:"L1X$string$1",symbols:[{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4",{literal:"-"},"md","L1X$string$1"],postprocess:pt()},{name:"L1X$string$2",symbols:[{literal:"-"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4","L1X$string$2"],postprocess:pt()},{name:"L1X$string$3",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$3"],postprocess:pt()},{name:"L1X$string$4",symbols:[{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4","L1X$string$4"],postprocess:pt()},{name:"L1X$string$5",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$5"],postprocess:pt()},{name:"L1X$string$6",symbols:[{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd2","L1X$string$6"],postprocess:pt()},{name:"L1X",symbols:["nd3",{literal:"X"}],postprocess:pt()},{name:"L1X$string$7",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$7"],postprocess:pt()},{name:"L1Y",symbols:[{literal:"Y"},"d5+"],postprocess:e=>wo([xe(e[1])],1)},{name:"L1Y$string$1",symbols:[{literal:"Y"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"L1Y",symbols:["L1Y$string$1","d5+"],postprocess:e=>wo([-xe(e[1])],1)},{name:"UA",symbols:[{literal:"?"}],postprocess:()=>({uncertain:!0})},{name:"UA",symbols:[{literal:"~"}],postprocess:()=>({approximate:!0})},{name:"UA",symbols:[{literal:"%"}],postprocess:()=>({approximate:!0,uncertain:!0})},{name:"L1S",symbols:["year",{literal:"-"},"d21_24"],postprocess:e=>tc([e[0],e[2]],1)},{name:"L2",symbols:["L2d"],postprocess:E},{name:"L2",symbols:["L2Y"],postprocess:E},{name:"L2",symbols:["L2S"],postprocess:E},{name:"L2",symbols:["L2D"],postprocess:E},{name:"L2",symbols:["L2C"],postprocess:E},{name:"L2",symbols:["L2i"],postprocess:E},{name:"L2",symbols:["set"],postprocess:E},{name:"L2",symbols:["list"],postprocess:E},{name:"L2d",symbols:["ua_date"],postprocess:E},{name:"L2d",symbols:["L2X"],postprocess:br(0,{type:"Date",level:2})},{name:"L2D",symbols:["decade"],postprocess:E},{name:"L2D",symbols:["decade","UA"],postprocess:br(0,1)},{name:"L2C",symbols:["century"],postprocess:E},{name:"L2C",symbols:["century","UA"],postprocess:br(0,1,{level:2})},{name:"ua_date",symbols:["ua_year"],postprocess:Ws(ht)},{name:"ua_date",symbols:["ua_year_month"],postprocess:Ws(ht)},{name:"ua_date",symbols:["ua_year_month_day"],postprocess:Ws(ht)},{name:"ua_year",symbols:["UA","year"],postprocess:e=>[e]},{name:"ua_year_month$macrocall$2",symbols:["year"]},{name:"ua_year_month$macrocall$1$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_year_month$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$1$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_year_month$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$1",symbols:["ua_year_month$macrocall$1$ebnf$1","ua_year_month$macrocall$2","ua_year_month$macrocall$1$ebnf$2"]},{name:"ua_year_month$macrocall$4",symbols:["month"]},{name:"ua_year_month$macrocall$3$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_year_month$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$3$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_year_month$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$3",symbols:["ua_year_month$macrocall$3$ebnf$1","ua_year_month$macrocall$4","ua_year_month$macrocall$3$ebnf$2"]},{name:"ua_year_month",symbols:["ua_year_month$macrocall$1",{literal:"-"},"ua_year_month$macrocall$3"],postprocess:bo(0,2)},{name:"ua_year_month_day$macrocall$2",symbols:["year"]},{name:"ua_year_month_day$macrocall$1$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_year_month_day$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month_day$macrocall$1$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_year_month_day$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month_day$macrocall$1",symbols:["ua_year_month_day$macrocall$1$ebnf$1","ua_year_month_day$macrocall$2","ua_year_month_day$macrocall$1$ebnf$2"]},{name:"ua_year_month_day",symbols:["ua_year_month_day$macrocall$1",{literal:"-"},"ua_month_day"],postprocess:e=>[e[0],...e[2]]},{name:"ua_month_day$macrocall$2",symbols:["m31"]},{name:"ua_month_day$macrocall$1$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$1$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$1",symbols:["ua_month_day$macrocall$1$ebnf$1","ua_month_day$macrocall$2","ua_month_day$macrocall$1$ebnf$2"]},{name:"ua_month_day$macrocall$4",symbols:["day"]},{name:"ua_month_day$macrocall$3$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$3$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$3",symbols:["ua_month_day$macrocall$3$ebnf$1","ua_month_day$macrocall$4","ua_month_day$macrocall$3$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$1",{literal:"-"},"ua_month_day$macrocall$3"],postprocess:bo(0,2)},{name:"ua_month_day$macrocall$6",symbols:["m30"]},{name:"ua_month_day$macrocall$5$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$5$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$5$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$5$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$5",symbols:["ua_month_day$macrocall$5$ebnf$1","ua_month_day$macrocall$6","ua_month_day$macrocall$5$ebnf$2"]},{name:"ua_month_day$macrocall$8",symbols:["d01_30"]},{name:"ua_month_day$macrocall$7$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$7$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$7$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$7$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$7",symbols:["ua_month_day$macrocall$7$ebnf$1","ua_month_day$macrocall$8","ua_month_day$macrocall$7$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$5",{literal:"-"},"ua_month_day$macrocall$7"],postprocess:bo(0,2)},{name:"ua_month_day$macrocall$10$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"ua_month_day$macrocall$10",symbols:["ua_month_day$macrocall$10$string$1"]},{name:"ua_month_day$macrocall$9$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$9$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$9$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$9$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$9",symbols:["ua_month_day$macrocall$9$ebnf$1","ua_month_day$macrocall$10","ua_month_day$macrocall$9$ebnf$2"]},{name:"ua_month_day$macrocall$12",symbols:["d01_29"]},{name:"ua_month_day$macrocall$11$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$11$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$11$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_month_day$macrocall$11$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$11",symbols:["ua_month_day$macrocall$11$ebnf$1","ua_month_day$macrocall$12","ua_month_day$macrocall$11$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$9",{literal:"-"},"ua_month_day$macrocall$11"],postprocess:bo(0,2)},{name:"L2X",symbols:["dx4"],postprocess:pt()},{name:"L2X",symbols:["dx4",{literal:"-"},"mx"],postprocess:pt()},{name:"L2X",symbols:["dx4",{literal:"-"},"mdx"],postprocess:pt()},{name:"mdx",symbols:["m31x",{literal:"-"},"d31x"],postprocess:W},{name:"mdx",symbols:["m30x",{literal:"-"},"d30x"],postprocess:W},{name:"mdx$string$1",symbols:[{literal:"0"},{literal:"2"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"mdx",symbols:["mdx$string$1","d29x"],postprocess:W},{name:"L2i",symbols:["L2i_date",{literal:"/"},"L2i_date"],postprocess:wr(2)},{name:"L2i",symbols:["date_time",{literal:"/"},"L2i_date"],postprocess:wr(2)},{name:"L2i",symbols:["L2i_date",{literal:"/"},"date_time"],postprocess:wr(2)},{name:"L2i_date",symbols:[],postprocess:Bs},{name:"L2i_date",symbols:["ua_date"],postprocess:E},{name:"L2i_date",symbols:["L2X"],postprocess:E},{name:"L2i_date",symbols:["INFINITY"],postprocess:E},{name:"L2Y",symbols:["exp_year"],postprocess:E},{name:"L2Y",symbols:["exp_year","significant_digits"],postprocess:br(0,1)},{name:"L2Y",symbols:["L1Y","significant_digits"],postprocess:br(0,1,{level:2})},{name:"L2Y",symbols:["year","significant_digits"],postprocess:e=>wo([e[0]],2,e[1])},{name:"significant_digits",symbols:[{literal:"S"},"positive_digit"],postprocess:e=>({significant:xe(e[1])})},{name:"exp_year",symbols:[{literal:"Y"},"exp"],postprocess:e=>wo([e[1]],2)},{name:"exp_year$string$1",symbols:[{literal:"Y"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"exp_year",symbols:["exp_year$string$1","exp"],postprocess:e=>wo([-e[1]],2)},{name:"exp",symbols:["digits",{literal:"E"},"digits"],postprocess:e=>xe(e[0])*Math.pow(10,xe(e[2]))},{name:"L2S",symbols:["year",{literal:"-"},"d25_41"],postprocess:e=>tc([e[0],e[2]],2)},{name:"decade",symbols:["positive_decade"],postprocess:e=>ec(e[0])},{name:"decade$string$1",symbols:[{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"decade",symbols:["decade$string$1"],postprocess:()=>ec(0)},{name:"decade",symbols:[{literal:"-"},"positive_decade"],postprocess:e=>ec(-e[1])},{name:"positive_decade",symbols:["positive_digit","digit","digit"],postprocess:xe},{name:"positive_decade",symbols:[{literal:"0"},"positive_digit","digit"],postprocess:xe},{name:"positive_decade$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_decade",symbols:["positive_decade$string$1","positive_digit"],postprocess:xe},{name:"set",symbols:["LSB","OL","RSB"],postprocess:xf},{name:"list",symbols:["LLB","OL","RLB"],postprocess:xf},{name:"LSB",symbols:[{literal:"["}],postprocess:()=>({type:"Set"})},{name:"LSB$string$1",symbols:[{literal:"["},{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"LSB",symbols:["LSB$string$1"],postprocess:()=>({type:"Set",earlier:!0})},{name:"LLB",symbols:[{literal:"{"}],postprocess:()=>({type:"List"})},{name:"LLB$string$1",symbols:[{literal:"{"},{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"LLB",symbols:["LLB$string$1"],postprocess:()=>({type:"List",earlier:!0})},{name:"RSB",symbols:[{literal:"]"}],postprocess:Bs},{name:"RSB$string$1",symbols:[{literal:"."},{literal:"."},{literal:"]"}],postprocess:function(t){return t.join("")}},{name:"RSB",symbols:["RSB$string$1"],postprocess:()=>({later:!0})},{name:"RLB",symbols:[{literal:"}"}],postprocess:Bs},{name:"RLB$string$1",symbols:[{literal:"."},{literal:"."},{literal:"}"}],postprocess:function(t){return t.join("")}},{name:"RLB",symbols:["RLB$string$1"],postprocess:()=>({later:!0})},{name:"OL",symbols:["LI"],postprocess:e=>[e[0]]},{name:"OL",symbols:["OL","_",{literal:","},"_","LI"],postprocess:e=>[...e[0],e[4]]},{name:"LI",symbols:["date"],postprocess:E},{name:"LI",symbols:["ua_date"],postprocess:E},{name:"LI",symbols:["L2X"],postprocess:E},{name:"LI",symbols:["consecutives"],postprocess:E},{name:"consecutives$string$1",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year_month_day","consecutives$string$1","year_month_day"],postprocess:e=>[ht(e[0]),ht(e[2])]},{name:"consecutives$string$2",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year_month","consecutives$string$2","year_month"],postprocess:e=>[ht(e[0]),ht(e[2])]},{name:"consecutives$string$3",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year","consecutives$string$3","year"],postprocess:e=>[ht([e[0]]),ht([e[2]])]},{name:"L3",symbols:["L3i"],postprocess:E},{name:"L3",symbols:["L3S"],postprocess:E},{name:"L3i",symbols:["L3s",{literal:"/"},"L3s"],postprocess:wr(3)},{name:"L3s",symbols:["L1S"],postprocess:E},{name:"L3s",symbols:["L2S"],postprocess:E},{name:"L3s",symbols:["L3S"],postprocess:E},{name:"L3S",symbols:["ua_season"],postprocess:Ws(tc,3)},{name:"L3S",symbols:["xx_season"],postprocess:br(0,{type:"Season",level:3})},{name:"ua_season$macrocall$2",symbols:["year"]},{name:"ua_season$macrocall$1$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_season$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$1$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_season$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$1",symbols:["ua_season$macrocall$1$ebnf$1","ua_season$macrocall$2","ua_season$macrocall$1$ebnf$2"]},{name:"ua_season$macrocall$4",symbols:["d21_41"]},{name:"ua_season$macrocall$3$ebnf$1",symbols:["UA"],postprocess:E},{name:"ua_season$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$3$ebnf$2",symbols:["UA"],postprocess:E},{name:"ua_season$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$3",symbols:["ua_season$macrocall$3$ebnf$1","ua_season$macrocall$4","ua_season$macrocall$3$ebnf$2"]},{name:"ua_season",symbols:["ua_season$macrocall$1",{literal:"-"},"ua_season$macrocall$3"],postprocess:bo(0,2)},{name:"xx_season",symbols:["dx4",{literal:"-"},"d21_41"],postprocess:pt("unspecified","X",!1)},{name:"digit",symbols:["positive_digit"],postprocess:E},{name:"digit",symbols:[{literal:"0"}],postprocess:E},{name:"digits",symbols:["digit"],postprocess:E},{name:"digits",symbols:["digits","digit"],postprocess:W},{name:"nd4",symbols:["d4"]},{name:"nd4",symbols:[{literal:"-"},"d4"],postprocess:W},{name:"nd3",symbols:["d3"]},{name:"nd3",symbols:[{literal:"-"},"d3"],postprocess:W},{name:"nd2",symbols:["d2"]},{name:"nd2",symbols:[{literal:"-"},"d2"],postprocess:W},{name:"d4",symbols:["d2","d2"],postprocess:W},{name:"d3",symbols:["d2","digit"],postprocess:W},{name:"d2",symbols:["digit","digit"],postprocess:W},{name:"d3s",symbols:["digit"],postprocess:E},{name:"d3s",symbols:["d2"],postprocess:E},{name:"d3s",symbols:["d3"],postprocess:E},{name:"d3s",symbols:["d3","digits"],postprocess:Qt(0)},{name:"d5+",symbols:["positive_digit","d3","digits"],postprocess:xe},{name:"d1x",symbols:[/[1-9X]/],postprocess:E},{name:"dx",symbols:["d1x"],postprocess:E},{name:"dx",symbols:[{literal:"0"}],postprocess:E},{name:"dx2",symbols:["dx","dx"],postprocess:W},{name:"dx4",symbols:["dx2","dx2"],postprocess:W},{name:"dx4",symbols:[{literal:"-"},"dx2","dx2"],postprocess:W},{name:"md",symbols:["m31"],postprocess:E},{name:"md",symbols:["m30"],postprocess:E},{name:"md$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"md",symbols:["md$string$1"],postprocess:E},{name:"mx",symbols:[{literal:"0"},"d1x"],postprocess:W},{name:"mx",symbols:[/[1X]/,/[012X]/],postprocess:W},{name:"m31x",symbols:[/[0X]/,/[13578X]/],postprocess:W},{name:"m31x",symbols:[/[1X]/,/[02]/],postprocess:W},{name:"m31x$string$1",symbols:[{literal:"1"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"m31x",symbols:["m31x$string$1"],postprocess:E},{name:"m30x",symbols:[/[0X]/,/[469]/],postprocess:W},{name:"m30x$string$1",symbols:[{literal:"1"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m30x",symbols:["m30x$string$1"],postprocess:W},{name:"d29x",symbols:[{literal:"0"},"d1x"],postprocess:W},{name:"d29x",symbols:[/[1-2X]/,"dx"],postprocess:W},{name:"d30x",symbols:["d29x"],postprocess:W},{name:"d30x$string$1",symbols:[{literal:"3"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d30x",symbols:["d30x$string$1"],postprocess:E},{name:"d31x",symbols:["d30x"],postprocess:E},{name:"d31x",symbols:[{literal:"3"},/[1X]/],postprocess:W},{name:"positive_digit",symbols:[/[1-9]/],postprocess:E},{name:"m31$subexpression$1$string$1",symbols:[{literal:"0"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$1"]},{name:"m31$subexpression$1$string$2",symbols:[{literal:"0"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$2"]},{name:"m31$subexpression$1$string$3",symbols:[{literal:"0"},{literal:"5"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$3"]},{name:"m31$subexpression$1$string$4",symbols:[{literal:"0"},{literal:"7"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$4"]},{name:"m31$subexpression$1$string$5",symbols:[{literal:"0"},{literal:"8"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$5"]},{name:"m31$subexpression$1$string$6",symbols:[{literal:"1"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$6"]},{name:"m31$subexpression$1$string$7",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$7"]},{name:"m31",symbols:["m31$subexpression$1"],postprocess:E},{name:"m30$subexpression$1$string$1",symbols:[{literal:"0"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$1"]},{name:"m30$subexpression$1$string$2",symbols:[{literal:"0"},{literal:"6"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$2"]},{name:"m30$subexpression$1$string$3",symbols:[{literal:"0"},{literal:"9"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$3"]},{name:"m30$subexpression$1$string$4",symbols:[{literal:"1"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$4"]},{name:"m30",symbols:["m30$subexpression$1"],postprocess:E},{name:"d01_11",symbols:[{literal:"0"},"positive_digit"],postprocess:W},{name:"d01_11",symbols:[{literal:"1"},/[0-1]/],postprocess:W},{name:"d01_12",symbols:["d01_11"],postprocess:E},{name:"d01_12$string$1",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"d01_12",symbols:["d01_12$string$1"],postprocess:E},{name:"d01_13",symbols:["d01_12"],postprocess:E},{name:"d01_13$string$1",symbols:[{literal:"1"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"d01_13",symbols:["d01_13$string$1"],postprocess:E},{name:"d00_14$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_14",symbols:["d00_14$string$1"],postprocess:E},{name:"d00_14",symbols:["d01_13"],postprocess:E},{name:"d00_14$string$2",symbols:[{literal:"1"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"d00_14",symbols:["d00_14$string$2"],postprocess:E},{name:"d00_23$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_23",symbols:["d00_23$string$1"],postprocess:E},{name:"d00_23",symbols:["d01_23"],postprocess:E},{name:"d01_23",symbols:[{literal:"0"},"positive_digit"],postprocess:W},{name:"d01_23",symbols:[{literal:"1"},"digit"],postprocess:W},{name:"d01_23",symbols:[{literal:"2"},/[0-3]/],postprocess:W},{name:"d01_29",symbols:[{literal:"0"},"positive_digit"],postprocess:W},{name:"d01_29",symbols:[/[1-2]/,"digit"],postprocess:W},{name:"d01_30",symbols:["d01_29"],postprocess:E},{name:"d01_30$string$1",symbols:[{literal:"3"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d01_30",symbols:["d01_30$string$1"],postprocess:E},{name:"d01_31",symbols:["d01_30"],postprocess:E},{name:"d01_31$string$1",symbols:[{literal:"3"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"d01_31",symbols:["d01_31$string$1"],postprocess:E},{name:"d00_59$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_59",symbols:["d00_59$string$1"],postprocess:E},{name:"d00_59",symbols:["d01_59"],postprocess:E},{name:"d01_59",symbols:["d01_29"],postprocess:E},{name:"d01_59",symbols:[/[345]/,"digit"],postprocess:W},{name:"d21_24",symbols:[{literal:"2"},/[1-4]/],postprocess:W},{name:"d25_41",symbols:[{literal:"2"},/[5-9]/],postprocess:W},{name:"d25_41",symbols:[{literal:"3"},"digit"],postprocess:W},{name:"d25_41",symbols:[{literal:"4"},/[01]/],postprocess:W},{name:"d21_41",symbols:["d21_24"],postprocess:E},{name:"d21_41",symbols:["d25_41"],postprocess:E},{name:"_$ebnf$1",symbols:[]},{name:"_$ebnf$1",symbols:["_$ebnf$1",{literal:" "}],postprocess:function(t){return t[0].concat([t[1]])}},{name:"_",symbols:["_$ebnf$1"]}],w3="edtf",vf={Lexer:y3,ParserRules:b3,ParserStart:w3};function x3(e,t){return e.level<t.level?-1:e.level>t.level?1:0}function v3(e,t={}){if(!e.length)return e;let{level:r,types:n,seasonIntervals:o,seasonUncertainty:s}={...Pn,...t};return e.filter(i=>o&&$3(i)||s&&k3(i)?!0:!(i.level>r||n.length&&!n.includes(i.type)))}function $3({type:e,values:t}){return e==="Interval"&&t[0].type==="Season"}function k3({type:e,level:t}){return e==="Season"&&t>=3}function _3(e){return e.length<2?e[0]:e.sort(x3)[0]}function On(e,t={}){try{let r=S3(),n=_3(v3(r.feed(e).results,t));if(!n)throw new Error("edtf: No possible parsings (@EOS)");return n}catch(r){throw r.message+=` for "${e}"`,r}}function S3(){return new k1.default.Parser(vf.ParserRules,vf.ParserStart)}var X=class{static get type(){return this.name}static parse(t){return On(t,{types:[this.type]})}static from(t){return t instanceof this?t:new this(t)}static UTC(...t){let r=Date.UTC(...t);return t[0]>=0&&t[0]<100&&(r=T3(new Date(r))),r}get type(){return this.constructor.type}get edtf(){return this.toEDTF()}get isEDTF(){return!0}toJSON(){return this.toEDTF()}toString(){return this.toEDTF()}toLocaleString(...t){return this.localize(...t)}inspect(){return this.toEDTF()}valueOf(){return this.min}[Symbol.toPrimitive](t){return t==="number"?this.valueOf():this.toEDTF()}covers(t){return this.min<=t.min&&this.max>=t.max}compare(t){if(t.min==null||t.max==null)return null;let[r,n,o,s]=[this.min,this.max,t.min,t.max];return r!==o?r<o?-1:1:n!==s?n<s?-1:1:0}includes(t){let r=this.covers(t);if(!r||!this[Symbol.iterator])return r;for(let n of this)if(n.edtf===t.edtf)return!0;return!1}*until(t){yield this,this.compare(t)&&(yield*this.between(t))}*through(t){yield*this.until(t),this.compare(t)&&(yield t)}*between(t){t=this.constructor.from(t);let r=this,n=this.compare(t);if(n)for(;r=r.next(-n),r.compare(t)===n;)yield r}};function T3(e,t=1900){return e.setUTCFullYear(e.getUTCFullYear()-t),e.getTime()}var A3=Reflect.ownKeys.bind(Reflect),E3=Object.getOwnPropertyDescriptor.bind(Object),C3=Object.defineProperty.bind(Object),R3=Object.prototype.hasOwnProperty;function S1(e,...t){for(let r of t)_1(e,r),_1(e.prototype,r.prototype);return e}function _1(e,t){for(let r of A3(t))R3.call(e,r)||C3(e,r,E3(t,r))}var T1={locale:"en-US",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (unspecified)",medium:"%D (?)",short:"%D (?)"}}};var A1={locale:"es-ES",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var E1={locale:"de-DE",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"ca. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var C1={locale:"fr-FR",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var R1={locale:"it-IT",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var P1={locale:"ja-JA",date:{approximate:{long:"%D\u9803",medium:"%D\u9803",short:"%D\u9803"},uncertain:{long:"%D\u9803",medium:"%D\u9803",short:"%D\u9803"}}};var $f={en:T1,es:A1,de:E1,fr:C1,it:R1,ja:P1},kf=(e,...t)=>{for(let r of t)$f[`${e}-${r}`]=$f[e]};kf("en","AU","CA","GB","NZ","SA","US");kf("de","AT","CH","DE");kf("fr","CH","FR");var O1=$f;var D3=[{day:"numeric",month:"numeric",year:"numeric",timeZoneName:void 0,hour:"numeric",minute:"numeric",second:"numeric"},{year:"numeric",timeZone:"UTC",timeZoneName:void 0},{month:"numeric",year:"numeric",timeZone:"UTC",timeZoneName:void 0},{day:"numeric",month:"numeric",year:"numeric",timeZone:"UTC",timeZoneName:void 0}];function F3(e,t){switch(t={...D3[e],...t},e){case 1:t.month=void 0;case 2:t.day=void 0,t.weekday=void 0;case 3:t.hour=void 0,t.minute=void 0,t.second=void 0}return t}function L3(e,t){return`${e}:${JSON.stringify(z3(t))}`}function z3(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null).sort(([t],[r])=>t.localeCompare(r)))}function j3(e,t,r){let n=F3(e.precision,r),o=L3(t,n);return xr.cache.has(o)||(xr.cache.size>=64&&xr.cache.clear(),xr.cache.set(o,new Intl.DateTimeFormat(t,n))),xr.cache.get(o)}function B3(e){let{locale:t,weekday:r,month:n,year:o}=e.resolvedOptions(),s=O1[t];if(s==null)return null;let i=r||n==="long"?"long":!n||o==="2-digit"?"short":"medium";return{approximate:s.date.approximate[i],uncertain:s.date.uncertain[i]}}function W3(e){return e==="day"||e==="month"||e==="year"}function U3(e,t){let r="";for(let{type:n,value:o}of t)r+=W3(n)&&e.unspecified.is(n)?o.replace(/./g,"X"):o;return r}function xr(e,t="en-US",r={}){e.timeZone&&!r.timeZone&&(r={timeZoneName:"short",...r,timeZone:e.timeZone});let n=j3(e,t,r),o=B3(n);if(!e.isEDTF||o==null)return n.format(e);if(e.type==="Interval"){if(e.finite)return n.formatRange(e.lower,e.upper);throw new Error("cannot format infinite intervals")}let s=!e.unspecified.value||!n.formatToParts?n.format(e):U3(e,n.formatToParts(e));return e.approximate.value&&(s=o.approximate.replace("%D",s)),e.uncertain.value&&(s=o.uncertain.replace("%D",s)),s}xr.cache=new Map;var{abs:H3}=Math,{isArray:Z3}=Array,q1=new WeakMap,N1=new WeakMap,I1=new WeakMap,M1=new WeakMap,D1=new WeakMap,V3=[M.YMD,M.Y,M.YM,M.YMD],ye=class e extends globalThis.Date{constructor(...t){let r=0,n,o,s,i;switch(t.length){case 0:break;case 1:switch(typeof t[0]){case"number":break;case"string":t=[e.parse(t[0])];case"object":Z3(t[0])&&(t[0]={values:t[0]});{let a=t[0];if(K(a!=null),a.type&&K.equal("Date",a.type),a.values&&a.values.length){if(r=a.values.length,t=a.values.slice(),t.length<2&&t.push(0),a.offset){for(t.length<3&&t.push(1);t.length<5;)t.push(0);t[4]=t[4]-a.offset}t=[X.UTC(...t)]}({uncertain:n,approximate:o,unspecified:s,timeZone:i}=a)}break;default:throw new RangeError("Invalid time value")}break;default:r=t.length}super(...t),this.precision=r,this.uncertain=n,this.approximate=o,this.unspecified=s,this.timeZone=i}set precision(t){q1.set(this,t>3?0:Number(t))}get precision(){return q1.get(this)}set uncertain(t){N1.set(this,this.bits(t))}get uncertain(){return N1.get(this)}set approximate(t){I1.set(this,this.bits(t))}get approximate(){return I1.get(this)}set unspecified(t){M1.set(this,new M(t))}get unspecified(){return M1.get(this)}set timeZone(t){D1.set(this,t)}get timeZone(){return D1.get(this)}get atomic(){return!(this.precision||this.unspecified.value)}get min(){if(this.unspecified.value&&this.year<0){let t=this.unspecified.max(this.values.map(e.pad));return t[0]=-t[0],new e({values:t}).getTime()}return this.getTime()}get max(){return this.atomic?this.getTime():this.next().getTime()-1}get year(){return this.getUTCFullYear()}get month(){return this.getUTCMonth()}get date(){return this.getUTCDate()}get hours(){return this.getUTCHours()}get minutes(){return this.getUTCMinutes()}get seconds(){return this.getUTCSeconds()}get values(){switch(this.precision){case 1:return[this.year];case 2:return[this.year,this.month];case 3:return[this.year,this.month,this.date];default:return[this.year,this.month,this.date,this.hours,this.minutes,this.seconds]}}next(t=1){let{values:r,unspecified:n,uncertain:o,approximate:s}=this;if(n.value){let i=r[0]<0;r=t<0^i?n.min(r.map(e.pad)):n.max(r.map(e.pad)),i&&(r[0]=-r[0])}return r.push(r.pop()+t),new e({values:r,unspecified:n,uncertain:o,approximate:s})}prev(t=1){return this.next(-t)}*[Symbol.iterator](){let t=this;for(;t<=this.max;)yield t,t=t.next()}toEDTF(){if(!this.precision)return this.toISOString();let t=this.year<0?"-":"",r=this.values.map(e.pad);return this.unspecified.value?t+this.unspecified.masks(r).join("-"):(this.uncertain.value&&(r=this.uncertain.marks(r,"?")),this.approximate.value&&(r=this.approximate.marks(r,"~").map(n=>n.replace(/(~\?)|(\?~)/,"%"))),t+r.join("-"))}format(...t){return xr(this,...t)}static pad(t,r=0){if(!r){let n=H3(t);return n<10?`000${n}`:n<100?`00${n}`:n<1e3?`0${n}`:`${n}`}return r===1&&(t=t+1),t<10?`0${t}`:`${t}`}bits(t){return t===!0&&(t=V3[this.precision]),new M(t)}};S1(ye,X);var Us=ye.pad;var{abs:Y3}=Math,F1=new WeakMap,L1=new WeakMap,rc=class e extends X{constructor(t){switch(super(),F1.set(this,[]),typeof t){case"number":this.year=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),K(t!==null),t.type&&K.equal("Year",t.type),K(t.values),K(t.values.length),this.year=t.values[0],this.significant=t.significant;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid year value")}}get year(){return this.values[0]}set year(t){this.values[0]=Number(t)}get significant(){return L1.get(this)}set significant(t){L1.set(this,Number(t))}get values(){return F1.get(this)}get min(){return X.UTC(this.year,0)}get max(){return X.UTC(this.year+1,0)-1}toEDTF(){let t=Y3(this.year),r=this.significant?`S${this.significant}`:"";return t<=9999?`${this.year<0?"-":""}${Us(this.year)}${r}`:`Y${this.year}${r}`}};var{abs:z1,floor:K3}=Math,j1=new WeakMap,nc=class e extends X{constructor(t){switch(super(),j1.set(this,[]),this.uncertain=!1,this.approximate=!1,typeof t){case"number":this.decade=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),K(t!==null),t.type&&K.equal("Decade",t.type),K(t.values),K(t.values.length===1),this.decade=t.values[0],this.uncertain=!!t.uncertain,this.approximate=!!t.approximate;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid decade value")}}get decade(){return this.values[0]}set decade(t){t=K3(Number(t)),K(z1(t)<1e3,`invalid decade: ${t}`),this.values[0]=t}get year(){return this.values[0]*10}set year(t){this.decade=t/10}get values(){return j1.get(this)}get min(){return ye.UTC(this.year,0)}get max(){return ye.UTC(this.year+10,0)-1}toEDTF(){let t=e.pad(this.decade);return this.uncertain&&(t=t+"?"),this.approximate&&(t=(t+"~").replace(/\?~/,"%")),t}static pad(t){let r=z1(t),n=r===t?"":"-";return r<10?`${n}00${r}`:r<100?`${n}0${r}`:`${t}`}};var{abs:B1,floor:G3}=Math,W1=new WeakMap,oc=class e extends X{constructor(t){switch(super(),W1.set(this,[]),this.uncertain=!1,this.approximate=!1,typeof t){case"number":this.century=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),K(t!==null),t.type&&K.equal("Century",t.type),K(t.values),K(t.values.length===1),this.century=t.values[0],this.uncertain=!!t.uncertain,this.approximate=!!t.approximate;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid century value")}}get century(){return this.values[0]}set century(t){t=G3(Number(t)),K(B1(t)<100,`invalid century: ${t}`),this.values[0]=t}get year(){return this.values[0]*100}set year(t){this.century=t/100}get values(){return W1.get(this)}get min(){return ye.UTC(this.year,0)}get max(){return ye.UTC(this.year+100,0)-1}toEDTF(){let t=e.pad(this.century);return this.uncertain&&(t=t+"?"),this.approximate&&(t=(t+"~").replace(/\?~/,"%")),t}static pad(t){let r=B1(t),n=r===t?"":"-";return r<10?`${n}0${r}`:`${t}`}};var U1=new WeakMap,H1=new WeakMap,Z1=new WeakMap,V1=new WeakMap,xo=class e extends X{constructor(t){super();let r,n,o;switch(Z1.set(this,[]),typeof t){case"number":this.year=t,this.season=arguments[1]||21;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),K(t!==null),t.type&&K.equal("Season",t.type),K(t.values),K.equal(2,t.values.length),this.year=t.values[0],this.season=t.values[1],{unspecified:o,uncertain:r,approximate:n}=t;break;case"undefined":this.year=new Date().getUTCFullYear(),this.season=21;break;default:throw new RangeError("Invalid season value")}this.unspecified=o,this.uncertain=r,this.approximate=n}get year(){return this.values[0]}set year(t){this.values[0]=Number(t)}get season(){return this.values[1]}set season(t){this.values[1]=Y1(Number(t))}get values(){return Z1.get(this)}set uncertain(t){H1.set(this,new M(t))}get uncertain(){return H1.get(this)}set approximate(t){U1.set(this,new M(t))}get approximate(){return U1.get(this)}set unspecified(t){V1.set(this,new M(t))}get unspecified(){return V1.get(this)}next(t=1){let{season:r,year:n,unspecified:o,approximate:s,uncertain:i}=this;switch(!0){case(r>=21&&r<=36):[n,r]=_f(n,r,t,r-(r-21)%4,4);break;case(r>=37&&r<=39):[n,r]=_f(n,r,t,37,3);break;case(r>=40&&r<=41):[n,r]=_f(n,r,t,40,2);break;default:throw new RangeError(`Cannot compute next/prev for season ${r}`)}return new e({values:[n,r],approximate:s,uncertain:i,unspecified:o})}prev(t=1){return this.next(-t)}get min(){switch(this.season){case 21:case 25:case 32:case 33:case 40:case 37:return X.UTC(this.year,0);case 22:case 26:case 31:case 34:return X.UTC(this.year,3);case 23:case 27:case 30:case 35:case 41:return X.UTC(this.year,6);case 24:case 28:case 29:case 36:return X.UTC(this.year,9);case 38:return X.UTC(this.year,4);case 39:return X.UTC(this.year,8);default:return X.UTC(this.year,0)}}get max(){let[t]=this.unspecified.max([Us(this.year)]);switch(this.season){case 21:case 25:case 32:case 33:return X.UTC(t,3)-1;case 22:case 26:case 31:case 34:case 40:return X.UTC(t,6)-1;case 23:case 27:case 30:case 35:return X.UTC(t,9)-1;case 24:case 28:case 29:case 36:case 41:case 39:return X.UTC(t+1,0)-1;case 37:return X.UTC(t,5)-1;case 38:return X.UTC(t,9)-1;default:return X.UTC(t+1,0)-1}}toEDTF(){let t=this.year<0?"-":"",r=[Us(this.year),String(this.season)];return this.unspecified.value?t+this.unspecified.masks(r).join("-"):(this.uncertain.value&&(r=this.uncertain.marks(r,"?")),this.approximate.value&&(r=this.approximate.marks(r,"~").map(n=>n.replace(/(~\?)|(\?~)/,"%"))),t+r.join("-"))}};function Y1(e){if(isNaN(e)||e<21||e===1/0)throw new RangeError(`invalid division of year: ${e}`);return e}function _f(e,t,r,n,o){let s=t+r-n;return[e+Math.floor(s/o),Y1(n+(s%o+o)%o)]}var K1=new WeakMap,sc=class e extends X{constructor(...t){switch(super(),K1.set(this,[null,null]),t.length){case 2:this.lower=t[0],this.upper=t[1];break;case 1:switch(typeof t[0]){case"string":t[0]=e.parse(t[0]);case"object":Array.isArray(t[0])&&(t[0]={values:t[0]});{let[r]=t;K(r!==null),r.type&&K.equal("Interval",r.type),K(r.values),K(r.values.length<3),this.lower=r.values[0],this.upper=r.values[1],this.earlier=r.earlier,this.later=r.later}break;default:this.lower=t[0]}break;case 0:break;default:throw new RangeError(`invalid interval value: ${t}`)}}get lower(){return this.values[0]}set lower(t){if(t==null)return this.values[0]=null;if(t===1/0||t===-1/0)return this.values[0]=1/0;if(t=G1(t),t>=this.upper&&this.upper!=null)throw new RangeError(`invalid lower bound: ${t}`);this.values[0]=t}get upper(){return this.values[1]}set upper(t){if(t==null)return this.values[1]=null;if(t===1/0)return this.values[1]=1/0;if(t=G1(t),this.lower!==null&&this.lower!==1/0&&t<=this.lower)throw new RangeError(`invalid upper bound: ${t}`);this.values[1]=t}get finite(){return this.lower!=null&&this.lower!==1/0&&this.upper!=null&&this.upper!==1/0}get precision(){return this.lower?.precision??this.upper?.precision??0}*[Symbol.iterator](){if(!this.finite)throw Error("cannot iterate infinite interval");yield*this.lower.through(this.upper)}get values(){return K1.get(this)}get min(){let t=this.lower;return t?t===1/0?-1/0:t.min:null}get max(){let t=this.upper;return t?t===1/0?1/0:t.max:null}get isEDTFInterval(){return!0}toEDTF(){return this.values.map(t=>t===1/0?"..":t?t.edtf:"").join("/")}};function G1(e){try{return ye.from(e)}catch{return xo.from(e)}}var{isArray:vo}=Array,J1=new WeakMap,$o=class extends X{constructor(...t){if(super(),J1.set(this,[]),t.length>1&&(t=[t]),t.length)switch(typeof t[0]){case"string":t[0]=new.target.parse(t[0]);case"object":vo(t[0])&&(t[0]={values:t[0]});{let[r]=t;K(r!==null),r.type&&K.equal(this.type,r.type),K(r.values),this.concat(...r.values),this.earlier=!!r.earlier,this.later=!!r.later}break;default:throw new RangeError(`invalid ${this.type} value: ${t}`)}}get values(){return J1.get(this)}get length(){return this.values.length}get empty(){return this.length===0}get first(){let t=this.values[0];return vo(t)?t[0]:t}get last(){let t=this.values[this.length-1];return vo(t)?t[0]:t}clear(){return this.values.length=0,this}concat(...t){for(let r of t)this.push(r);return this}push(t){return vo(t)?(K.equal(2,t.length),this.values.push(t.map(r=>ye.from(r)))):this.values.push(ye.from(t))}*[Symbol.iterator](){for(let t of this.values)vo(t)?yield*t[0].through(t[1]):yield t}get min(){return this.earlier?-1/0:this.empty?0:this.first.min}get max(){return this.later?1/0:this.empty?0:this.last.max}content(){return this.values.map(t=>vo(t)?t.map(r=>r.edtf).join(".."):t.edtf).join(",")}toEDTF(){return this.wrap(this.empty?"":`${this.earlier?"..":""}${this.content()}${this.later?"..":""}`)}wrap(t){return`{${t}}`}};var ic=class extends $o{static parse(t){return On(t,{types:["Set"]})}get type(){return"Set"}wrap(t){return`[${t}]`}};var J3=/^\d{5,}$/;function Sf(...e){if(!e.length)return new ye;if(e.length===1)switch(typeof e[0]){case"object":return new(ac[e[0].type]||ye)(e[0]);case"number":return new ye(e[0]);case"string":if(J3.test(e[0]))return new ye(Number(e[0]))}let t=On(...e);return new ac[t.type](t)}function Ie(e){return Object.assign(Object.create(null),e)}var X3=`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/),Q1="twenty thirty forty fifty sixty seventy eighty ninety".split(" "),cc=new Map([...X3.map((e,t)=>[e,t]),...Q1.map((e,t)=>[e,20+10*t])]),ew=new Map([["dozen",12],["hundred",100],["thousand",1e3],["million",1e6],["billion",1e9],["trillion",1e12]]);function ko(e){let t=e,r=0,n,o=1,s=!1;for(;;){let a=n!==void 0&&n>=1&&!s?Tf(t):void 0;a&&(n=(n??0)+a.number,t=a.rest);let c=/^[ -]?(?:and )?([A-Za-z]+)/.exec(t),l=c?.[1]?.toLowerCase()??"",u=cc.get(l),d=ew.get(l.replace(/s$/,""));if(!c)break;if(d!==void 0&&(n!==void 0||r>0||/^(?:hundred|thousand|million|billion)$/.test(l)))d>=1e3?(r+=(n??(r>0?0:1))*d,n=void 0):n=(n??(r>0?0:1))*d,o=d,s=!1;else if(u!==void 0&&Q3(u,n,s))n=(n??0)+u;else if(l==="half"&&n===void 0&&r===0)n=.5;else if(/^an?$/.test(l)&&(n===.5||n===void 0&&r===0))s=n===void 0,n??=1;else break;t=t.slice(c[0].length)}return(n!==void 0||r>0)&&!s?{number:r+(n??0),scale:o,rounding:.5,rest:t}:void 0}var tw=Ie({"\xBD":.5,"\xBC":.25,"\xBE":.75,"\u2153":1/3,"\u2154":2/3}),lc=Ie({half:2,third:3,quarter:4,fourth:4,fifth:5,tenth:10});function rw(e){let t=/^[½¼¾⅓⅔]/.exec(e)?.[0],r=/^(an?|one|two|three|four|seven|nine)[ -](third|quarter|fifth|tenth)(s)?(?![A-Za-z-])/i.exec(e),n=/^an?$/i.test(r?.[1]??"")?1:cc.get(r?.[1]?.toLowerCase()??"")??0;if(t===void 0&&(!r||n>1!=(r[3]==="s")))return;let o=t===void 0?n/(lc[r?.[2]?.toLowerCase()??""]??1):tw[t]??0,s=e.slice((t??r?.[0]??"").length),i=/^ (million|billion|trillion)\b/i.exec(s),a=ew.get(i?.[1]?.toLowerCase()??"")??1;return{number:o*a,scale:a,rounding:o*a*.05,rest:s.slice(i?.[0].length??0)}}function Tf(e){let t=/^ ?([½¼¾⅓⅔])|^[ -]and[ -](?:an?|one)[ -](half|quarter|third)(?![A-Za-z])/i.exec(e);if(!t)return;let[r,n,o]=t;return{number:n===void 0?1/(lc[o?.toLowerCase()??""]??1):tw[n]??0,rest:e.slice(r.length)}}function Q3(e,t,r){return t===void 0?!0:r||t===.5||e===0?!1:e<10?t%10===0&&t%100!==10:t%100===0}var X1=new Map([["first",1],["second",2],["third",3],["fifth",5],["eighth",8],["ninth",9],["twelfth",12]]);function qn(e){let[,t="",r=""]=/^(?:([a-z]+ty)-)?([a-z]+)$/.exec(e.toLowerCase())??[],n=X1.get(r)??cc.get(r.replace(/ieth$/,"y").replace(/(?<!ie)th$/,""));return t===""?n!==void 0&&(X1.has(r)||r.endsWith("th"))?n:void 0:n!==void 0&&n<10&&Q1.includes(t)?(cc.get(t)??0)+n:void 0}var eD=new Map([["hundred",100],["thousand",1e3],["million",1e6],["billion",1e9],["trillion",1e12],["dozen",12],["k",1e3],["m",1e6],["bn",1e9]]),sw=new Map([["US$","USD"],["A$","AUD"],["AU$","AUD"],["C$","CAD"],["CA$","CAD"],["HK$","HKD"],["NZ$","NZD"],["S$","SGD"],["NT$","TWD"],["R$","BRL"],["$","USD"],["\u20AC","EUR"],["\xA3","GBP"],["\xA5","JPY"],["\u20A9","KRW"],["\u20B9","INR"],["\u20BD","RUB"],["\u20BA","TRY"],["\u20AB","VND"],["\u0E3F","THB"],["\u20AA","ILS"],["\u20B1","PHP"],["\u20B4","UAH"]]),Af=new Set([...sw.values(),..."CNY CHF SEK NOK DKK PLN CZK HUF RON MXN ARS CLP COP ZAR NGN KES EGP SAR AED PKR BDT IDR MYR".split(" ")]),tD=[[/^(?:about|around|roughly|approximately|approx\.?|some|circa|c\.|ca\.|~|≈)\s*/i,"about"],[/^(?:nearly|almost|just under|close to)\s+/i,"nearly"],[/^(?:at least|no fewer than|no less than|not less than|minimum of|a minimum of|≥|>=)\s*/i,"at least"],[/^(?:more than|greater than|over|above|in excess of|upwards of|>)\s*/i,"more than"],[/^(?:at most|up to|no more than|not more than|a maximum of|maximum of|≤|<=)\s*/i,"at most"],[/^(?:less than|fewer than|under|below|<)\s*/i,"less than"]];function er(e){let t=e.trim().replace(/[\u2012-\u2015\u2212]/g,"-").replace(/\s+/g," "),r=rD(t);if(r)return r;let n=tD.find(([u])=>u.test(t)),o=n?t.replace(n[0],""):t,s=/^(?:between|from)\s+/i.exec(o),i=ow(s?o.slice(s[0].length):o);if(!i)return;let a=(s?/^ ?(?:-|to|and) ?/i:/^ ?(?:-|to|or) ?/i).exec(i.rest),c=a?ow(i.rest.slice(a[0].length)):void 0;if(!c)return nw(i,i.number,n?.[1]);let l=i.scale===1&&i.number<=c.number/c.scale?c.scale:1;return nw({...i,...c,number:c.number},i.number*l,n?.[1])}function uc(e){return e.replace(/^((?:about|nearly|almost|less than|more than|over|under) )?an? /i,(t,r="")=>`${r}1 `)}var Hs=Ie({tens:10,dozens:12,scores:20,hundreds:100,thousands:1e3,millions:1e6,billions:1e9});function rD(e){let t=/^(?:(tens|dozens|scores|hundreds|thousands) of )?(tens|dozens|scores|hundreds|thousands|millions|billions|several|a few)\b(?: of(?= ))?/i.exec(e);if(!t)return;let[r,n="",o=""]=t;return{min:2*((Hs[n.toLowerCase()]??1)*(Hs[o.toLowerCase()]??1)),max:Number.POSITIVE_INFINITY,openMin:!1,openMax:!1,rounding:0,leeway:0,rest:e.slice(r.length).trim()}}function nw({number:e,rounding:t,currency:r,rest:n},o,s){let i=/^(?: ?(?:or more|or over|and more)\b|\+) ?/i.exec(n),a=/^ ?(?:or less|or fewer|or under)\b ?/i.exec(n),c=i?"at least":a?"at most":s,l={below:c==="at most"||c==="less than",above:c==="at least"||c==="more than"},u=c==="about"||c==="nearly"?Math.abs(o)/10:0,d=c==="about"?Math.abs(e)/10:0;return{min:l.below?Number.NEGATIVE_INFINITY:o-u,max:l.above?Number.POSITIVE_INFINITY:e+d,openMin:c==="more than",openMax:c==="less than",rounding:t,leeway:nD(Math.abs(e),t),rest:n.slice((i??a)?.[0].length??0).trim(),...r!==void 0&&{currency:r}}}function nD(e,t){let r=Math.round(e/(2*t)),n=t;for(;r>0&&r%10===0;r/=10)n*=10;return Math.max(Math.min(n,e/20),Math.min(t,e/10))}function ow(e){let t=/^([+-])?\s*/.exec(e),r=e.slice(t?.[0].length??0),n=new RegExp("^(?:[A-Z]{1,2}\\$|\\p{Sc}|[A-Z]{3}(?=\\s?\\d))","u").exec(r)?.[0],o=n===void 0?void 0:sw.get(n)??n;if(o!==void 0&&/^[A-Z]{3}$/.test(n??"")&&!Af.has(o))return;n!==void 0&&(r=r.slice(n.length).trimStart());let s=rw(r)??oD(r)??ko(r);if(!s)return;let i=(t?.[1]==="-"?-1:1)*s.number;return o===void 0&&s.rest===""&&/\dm$/.test(r)?{...s,number:i/1e6,scale:1,rounding:s.rounding/1e6,rest:"m"}:{...s,number:i,...o!==void 0&&{currency:o}}}function oD(e){let t=/^(\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?!\d)|\d+)?(\.\d+)?/.exec(e);if(!t?.[0])return;let r=Math.max(0,(t[2]?.length??0)-1),n=e.slice(t[0].length),o=r===0?Tf(n):void 0,s=Number((t[1]??"0").replace(/\D/g,"")+(t[2]??""))+(o?.number??0);if(n=o?.rest??n,new RegExp("^(?:[\\d,.]*\\d|\\p{L}{4,}\\d)","u").test(n))return;let i=sD(n);return n=i.rest,{number:s*i.factor,scale:i.factor,rounding:i.factor*10**-r/2,rest:n}}function sD(e){let t=1,r=e;for(;;){let n=/^[\s-]*(hundred|thousand|million|billion|trillion|dozen|bn|m|k)s?\b/i.exec(r),o=n?.[1]?.toLowerCase()??"";if(!n||/^(?:m|k)$/.test(o)&&/^[\s-]/.test(n[0]))return{factor:t,rest:r};t*=eD.get(o)??1,r=r.slice(n[0].length)}}var Kr=864e5;function Fe(e){if(e.includes("T"))return;let t=/^[[{](.*)[\]}]$/.exec(e);if(t)return iD((t[1]??"").split(/,|\.\./).map(o=>o.trim()));let r=/^(-?[\dX]{4}(?:-[\dX]{2}){0,2})([~%?])$/.exec(e),n=aD(r?.[1]??e);return!n||!r||r[2]==="?"?n:fD(r[1]??"",n)}function iD(e){let r=e.map(n=>n===""?void 0:Fe(n)).filter(n=>n!==void 0);if(!(r.length===0||r.length<e.filter(n=>n!=="").length))return{min:e[0]===""?Number.NEGATIVE_INFINITY:Math.min(...r.map(({min:n})=>n)),max:e.at(-1)===""?Number.POSITIVE_INFINITY:Math.max(...r.map(({max:n})=>n))}}function aD(e){return lD(e)??cD(e)??dD(e)}function cD(e){let t=/^([12]\d{3})-2([1-4])$/.exec(e);if(!t)return;let[r,n]=[Number(t[1]),Number(t[2])];return{min:Se(r,n===4?-1:3*n-1,1),max:Se(r,3*n+4,1)-1}}function lD(e){let t=/^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(e);if(!t)return;let[r,n,o]=[Number(t[1]),Number(t[2]??1),Number(t[3]??1)],s=fc(r,n,o);return!s||t[3]!==void 0?s:{min:s.min,max:Se(r+(t[2]===void 0?1:0),n+(t[2]===void 0?0:1),1)-1}}function fc(e,t,r){let n=Se(e,t,r),o=_o(n);if(!(o.year!==e||o.month!==t||o.day!==r))return{min:n,max:n}}var uD=/[^\dXYESTZ?~%.,:/[\]{}+\s-]|^[^\dX]*$/;function dD(e){if(!(uD.test(e)||/^\d+$/.test(e)))try{let{min:t,max:r}=Sf(e);return Number.isNaN(t)||Number.isNaN(r)?void 0:{min:Math.floor(t/Kr),max:Math.floor(r/Kr)}}catch{return}}function fD(e,{min:t,max:r}){let n=e.replace(/^-/,"").split("-").length;if(n===3)return{min:t-1,max:r+1};let o=n===2?1:12;return{min:tr(t,-o),max:tr(r+1,o)-1}}function _o(e){let t=new Date(e*Kr);return{year:t.getUTCFullYear(),month:t.getUTCMonth()+1,day:t.getUTCDate()}}function Se(e,t,r){return Math.floor(Date.UTC(e,t-1,r)/Kr)}function tr(e,t){let r=new Date(e*Kr),n=new Date(Date.UTC(r.getUTCFullYear(),r.getUTCMonth()+t,1)),o=new Date(Date.UTC(n.getUTCFullYear(),n.getUTCMonth()+1,0)).getUTCDate();return Math.floor(n.getTime()/Kr)+Math.min(r.getUTCDate(),o)-1}function mc(e){let[t,r,...n]=e.split("/");if(t===void 0||r===void 0||n.length>0){let a=Fe(e);return a&&{start:a,end:a}}let o={min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY},s=t===""||t===".."?o:Fe(t),i=r===""||r===".."?o:Fe(r);return s&&i&&s.min<=i.max?{start:s,end:i}:void 0}var Ef=new Map;function dc(e){let t=Ef.get(e)??pD(e);return Ef.size<mD&&Ef.set(e,t),t}var mD=1e3;function pD(e){let t=Math.floor(e),r=(e-t)*30.436875,n=Number.POSITIVE_INFINITY,o=0;for(let s=0;s<48;s++){let i=Math.floor(Date.UTC(2e3,s,1)/Kr),a=tr(i,t)-i+r;n=Math.min(n,a),o=Math.max(o,a)}return{min:n,max:o}}var So=Ie({month:1,year:12,decade:120,century:1200}),hD=Ie({day:1,week:7,fortnight:14});function pc(e){let t=er(uc(e)),r=/^-?([a-z]+?)s?$/i.exec(t?.rest??"")?.[1]?.toLowerCase()??"";if(!t)return;let{min:n,max:o}=t,s=So[r],i=hD[r];if(s!==void 0)return{min:Number.isFinite(n)?dc(Math.max(0,(n-.5)*s)).min:0,max:Number.isFinite(o)?dc((o+1)*s).max-1:o};if(/^(?:hour|minute|second|hr|min|sec|h)$/.test(r)){let a=r.startsWith("h")?24:r.startsWith("m")?1440:86400;return{min:Number.isFinite(n)?Math.floor(n/a):0,max:Math.ceil(o/a)}}if(i!==void 0)return{min:Number.isFinite(n)?Math.ceil(Math.max(0,n*i-(i>1?i/2:0))):0,max:Number.isFinite(o)?Math.floor(o*i+(i>1?i-1:0)):o}}function Gr({min:e,max:t}){let[r,n]=[e,t].map(o=>Number.isFinite(o)?new Date(o*Kr).toISOString().slice(0,10):"..");if(r===void 0||n===void 0||r===n)return r??"";for(let o of[4,7]){let s=Fe(r.slice(0,o));if(s&&s.min===e&&s.max===t)return r.slice(0,o)}return`${r}/${n}`}function hc(e,t,r,n){let o=n<0?Se(e,t+1,1)-7:Se(e,t,1)+7*(n-1);return o+((r-To(o))%7+7)%7}function To(e){return((e+4)%7+7)%7}var iw=[[[["deg",1]],[["mm2",1],["cm2",100],["m2",1e6],["km2",1e12]],[["bits",1],["B",8],["KB",8e3],["MB",8e6],["GB",8e9],["TB",8e12],["PB",8e15]],[["J",1],["Wh",3600],["kWh",36e5],["MWh",36e8],["GWh",36e11]],[["N",1]],[["Hz",1],["kHz",1e3],["MHz",1e6],["GHz",1e9],["THz",1e12],["PHz",1e15]],[["lux",1],["\xB5lx",1e-6],["nlx",1e-9],["klx",1e3]],[["mm",1],["cm",10],["m",1e3],["km",1e6]],[["cd/m\xB2",1]],[["cd",1]],[["mg",1],["g",1e3],["kg",1e6]],[["W",1],["kW",1e3],["MW",1e6],["GW",1e9],["TW",1e12],["PW",1e15]],[["Pa",1]],[["C",1]],[["fs",1],["ps",1e3],["ns",1e6],["\xB5s",1e9],["ms",1e12],["s",1e15],["min",6e16],["h",36e17],["d",864e17],["y",31536e18]],[["mL",1],["L",1e3]]],[[["deg",1]],[["sq in",1],["sq ft",144],["ac",6272640],["sq mi",4014489600]],[["bits",1],["B",8],["KiB",8192],["MiB",8388608],["GiB",8589934592],["TiB",8796093022208],["PiB",9007199254740992]],[["J",1],["Wh",3600],["kWh",36e5],["MWh",36e8],["GWh",36e11]],[["lbf",1]],[["Hz",1],["kHz",1e3],["MHz",1e6],["GHz",1e9],["THz",1e12],["PHz",1e15]],[["lux",1],["\xB5lx",1e-6],["nlx",1e-9],["klx",1e3]],[["in",1],["ft",12],["yd",36],["mi",63360]],[["cd/m\xB2",1]],[["cd",1]],[["oz",1],["lb",16]],[["W",1],["kW",1e3],["MW",1e6],["GW",1e9],["TW",1e12],["PW",1e15]],[["psi",1]],[["F",1]],[["fs",1],["ps",1e3],["ns",1e6],["\xB5s",1e9],["ms",1e12],["s",1e15],["min",6e16],["h",36e17],["d",864e17],["y",31536e18]],[["tsp",1],["tbsp",3],["fl oz",6],["cup",48],["pt",96],["qt",192],["gal",768]]]];var vr={radian:[0,1],radians:[0,1],rad:[0,1],rads:[0,1],r:[0,1],turn:[0,2*Math.PI],turns:[0,2*Math.PI],degree:[0,Math.PI/180],degrees:[0,Math.PI/180],deg:[0,Math.PI/180],degs:[0,Math.PI/180],"\xB0":[0,Math.PI/180],gradian:[0,Math.PI/200],gradians:[0,Math.PI/200],gon:[0,Math.PI/200],gons:[0,Math.PI/200],grad:[0,Math.PI/200],grads:[0,Math.PI/200],grade:[0,Math.PI/200],grades:[0,Math.PI/200],arcminute:[0,Math.PI/10800],arcminutes:[0,Math.PI/10800],"minutes of arc":[0,Math.PI/10800],arcmin:[0,Math.PI/10800],arcmins:[0,Math.PI/10800],arcsecond:[0,Math.PI/648e3],arcseconds:[0,Math.PI/648e3],"seconds of arc":[0,Math.PI/648e3],arcsec:[0,Math.PI/648e3],arcsecs:[0,Math.PI/648e3],"square meter":[1,1],"square meters":[1,1],"square metre":[1,1],"square metres":[1,1],"m\xB2":[1,1],m2:[1,1],"square petameter":[1,1e30],"square petametre":[1,1e30],"square petameters":[1,1e30],"square petametres":[1,1e30],"Pm\xB2":[1,1e30],Pm2:[1,1e30],"square terameter":[1,1e24],"square terametre":[1,1e24],"square terameters":[1,1e24],"square terametres":[1,1e24],"Tm\xB2":[1,1e24],Tm2:[1,1e24],"square gigameter":[1,1e18],"square gigametre":[1,1e18],"square gigameters":[1,1e18],"square gigametres":[1,1e18],"Gm\xB2":[1,1e18],Gm2:[1,1e18],"square megameter":[1,1e12],"square megametre":[1,1e12],"square megameters":[1,1e12],"square megametres":[1,1e12],"Mm\xB2":[1,1e12],Mm2:[1,1e12],"square kilometer":[1,1e6],"square kilometre":[1,1e6],"square kilometers":[1,1e6],"square kilometres":[1,1e6],"km\xB2":[1,1e6],km2:[1,1e6],"square hectometer":[1,1e4],"square hectometre":[1,1e4],"square hectometers":[1,1e4],"square hectometres":[1,1e4],"hm\xB2":[1,1e4],hm2:[1,1e4],"square decameter":[1,100],"square decametre":[1,100],"square decameters":[1,100],"square decametres":[1,100],"dam\xB2":[1,100],dam2:[1,100],"square decimeter":[1,.01],"square decimetre":[1,.01],"square decimeters":[1,.01],"square decimetres":[1,.01],"dm\xB2":[1,.01],dm2:[1,.01],"square centimeter":[1,1e-4],"square centimetre":[1,1e-4],"square centimeters":[1,1e-4],"square centimetres":[1,1e-4],"cm\xB2":[1,1e-4],cm2:[1,1e-4],"square millimeter":[1,1e-6],"square millimetre":[1,1e-6],"square millimeters":[1,1e-6],"square millimetres":[1,1e-6],"mm\xB2":[1,1e-6],mm2:[1,1e-6],"square micrometer":[1,1e-12],"square micrometre":[1,1e-12],"square micrometers":[1,1e-12],"square micrometres":[1,1e-12],"\u03BCm\xB2":[1,1e-12],"\xB5m\xB2":[1,1e-12],\u03BCm2:[1,1e-12],\u00B5m2:[1,1e-12],"square nanometer":[1,1e-18],"square nanometre":[1,1e-18],"square nanometers":[1,1e-18],"square nanometres":[1,1e-18],"nm\xB2":[1,1e-18],nm2:[1,1e-18],"square picometer":[1,1e-24],"square picometre":[1,1e-24],"square picometers":[1,1e-24],"square picometres":[1,1e-24],"pm\xB2":[1,1e-24],pm2:[1,1e-24],"square femtometer":[1,1e-30],"square femtometre":[1,1e-30],"square femtometers":[1,1e-30],"square femtometres":[1,1e-30],"fm\xB2":[1,1e-30],fm2:[1,1e-30],acre:[1,4046.8564224],acres:[1,4046.8564224],ac:[1,4046.8564224],centiare:[1,1],centiares:[1,1],ca:[1,1],deciare:[1,10],deciares:[1,10],da:[1,10],are:[1,100],ares:[1,100],decare:[1,1e3],decares:[1,1e3],daa:[1,1e3],hectare:[1,1e4],hectares:[1,1e4],ha:[1,1e4],"square foot":[1,.09290304],"square feet":[1,.09290304],"sq ft":[1,.09290304],"ft\xB2":[1,.09290304],ft2:[1,.09290304],"square inch":[1,64516e-8],"square inches":[1,64516e-8],"sq in":[1,64516e-8],"in\xB2":[1,64516e-8],in2:[1,64516e-8],"square yard":[1,.83612736],"square yards":[1,.83612736],"sq yd":[1,.83612736],"yd\xB2":[1,.83612736],yd2:[1,.83612736],"square mile":[1,2589988110336e-6],"square miles":[1,2589988110336e-6],"sq mi":[1,2589988110336e-6],"mi\xB2":[1,2589988110336e-6],mi2:[1,2589988110336e-6],m\u01D4:[1,666.6666666666666],mu:[1,666.6666666666666],bit:[2,1],bits:[2,1],b:[2,1],pebibit:[2,0x4000000000000],pebibits:[2,0x4000000000000],Pib:[2,0x4000000000000],tebibit:[2,1099511627776],tebibits:[2,1099511627776],Tib:[2,1099511627776],gibibit:[2,1073741824],gibibits:[2,1073741824],Gib:[2,1073741824],mebibit:[2,1048576],mebibits:[2,1048576],Mib:[2,1048576],kibibit:[2,1024],kibibits:[2,1024],Kib:[2,1024],Kb:[2,1e3],KB:[2,8e3],petabit:[2,1e15],petabits:[2,1e15],Pb:[2,1e15],terabit:[2,1e12],terabits:[2,1e12],Tb:[2,1e12],gigabit:[2,1e9],gigabits:[2,1e9],Gb:[2,1e9],megabit:[2,1e6],megabits:[2,1e6],Mb:[2,1e6],kilobit:[2,1e3],kilobits:[2,1e3],kb:[2,1e3],hectobit:[2,100],hectobits:[2,100],hb:[2,100],decabit:[2,10],decabits:[2,10],dab:[2,10],decibit:[2,.1],decibits:[2,.1],db:[2,.1],centibit:[2,.01],centibits:[2,.01],cb:[2,.01],millibit:[2,.001],millibits:[2,.001],mb:[2,.001],microbit:[2,1e-6],microbits:[2,1e-6],\u03BCb:[2,1e-6],\u00B5b:[2,1e-6],nanobit:[2,1e-9],nanobits:[2,1e-9],nb:[2,1e-9],picobit:[2,1e-12],picobits:[2,1e-12],pb:[2,1e-12],femtobit:[2,1e-15],femtobits:[2,1e-15],fb:[2,1e-15],nibble:[2,4],nibbles:[2,4],semioctet:[2,4],semioctets:[2,4],halfbyte:[2,4],halfbytes:[2,4],byte:[2,8],bytes:[2,8],octect:[2,8],octects:[2,8],B:[2,8],pebibyte:[2,9007199254740992],pebibytes:[2,9007199254740992],PiB:[2,9007199254740992],tebibyte:[2,8796093022208],tebibytes:[2,8796093022208],TiB:[2,8796093022208],gibibyte:[2,8589934592],gibibytes:[2,8589934592],GiB:[2,8589934592],mebibyte:[2,8388608],mebibytes:[2,8388608],MiB:[2,8388608],kibibyte:[2,8192],kibibytes:[2,8192],KiB:[2,8192],petabyte:[2,8e15],petabytes:[2,8e15],PB:[2,8e15],terabyte:[2,8e12],terabytes:[2,8e12],TB:[2,8e12],gigabyte:[2,8e9],gigabytes:[2,8e9],GB:[2,8e9],megabyte:[2,8e6],megabytes:[2,8e6],MB:[2,8e6],kilobyte:[2,8e3],kilobytes:[2,8e3],kB:[2,8e3],hectobyte:[2,800],hectobytes:[2,800],hB:[2,800],decabyte:[2,80],decabytes:[2,80],daB:[2,80],decibyte:[2,.8],decibytes:[2,.8],dB:[2,.8],centibyte:[2,.08],centibytes:[2,.08],cB:[2,.08],millibyte:[2,.008],millibytes:[2,.008],mB:[2,.008],microbyte:[2,8e-6],microbytes:[2,8e-6],\u03BCB:[2,8e-6],\u00B5B:[2,8e-6],nanobyte:[2,8e-9],nanobytes:[2,8e-9],nB:[2,8e-9],picobyte:[2,8e-12],picobytes:[2,8e-12],pB:[2,8e-12],femtobyte:[2,8e-15],femtobytes:[2,8e-15],fB:[2,8e-15],hextet:[2,16],hextets:[2,16],joule:[3,1],joules:[3,1],J:[3,1],petajoule:[3,1e15],petajoules:[3,1e15],PJ:[3,1e15],terajoule:[3,1e12],terajoules:[3,1e12],TJ:[3,1e12],gigajoule:[3,1e9],gigajoules:[3,1e9],GJ:[3,1e9],megajoule:[3,1e6],megajoules:[3,1e6],MJ:[3,1e6],kilojoule:[3,1e3],kilojoules:[3,1e3],kJ:[3,1e3],hectojoule:[3,100],hectojoules:[3,100],hJ:[3,100],decajoule:[3,10],decajoules:[3,10],daJ:[3,10],decijoule:[3,.1],decijoules:[3,.1],dJ:[3,.1],centijoule:[3,.01],centijoules:[3,.01],cJ:[3,.01],millijoule:[3,.001],millijoules:[3,.001],mJ:[3,.001],microjoule:[3,1e-6],microjoules:[3,1e-6],\u03BCJ:[3,1e-6],\u00B5J:[3,1e-6],nanojoule:[3,1e-9],nanojoules:[3,1e-9],nJ:[3,1e-9],picojoule:[3,1e-12],picojoules:[3,1e-12],pJ:[3,1e-12],femtojoule:[3,1e-15],femtojoules:[3,1e-15],fJ:[3,1e-15],"watt-hour":[3,3600],"W\u22C5h":[3,3600],"W h":[3,3600],Wh:[3,3600],"petawatt-hour":[3,36e17],"petawatt-hours":[3,36e17],"PW\u22C5h":[3,36e17],"PW h":[3,36e17],PWh:[3,36e17],"terawatt-hour":[3,36e14],"terawatt-hours":[3,36e14],"TW\u22C5h":[3,36e14],"TW h":[3,36e14],TWh:[3,36e14],"gigawatt-hour":[3,36e11],"gigawatt-hours":[3,36e11],"GW\u22C5h":[3,36e11],"GW h":[3,36e11],GWh:[3,36e11],"megawatt-hour":[3,36e8],"megawatt-hours":[3,36e8],"MW\u22C5h":[3,36e8],"MW h":[3,36e8],MWh:[3,36e8],"kilowatt-hour":[3,36e5],"kilowatt-hours":[3,36e5],"kW\u22C5h":[3,36e5],"kW h":[3,36e5],kWh:[3,36e5],"hectowatt-hour":[3,36e4],"hectowatt-hours":[3,36e4],"hW\u22C5h":[3,36e4],"hW h":[3,36e4],hWh:[3,36e4],"decawatt-hour":[3,36e3],"decawatt-hours":[3,36e3],"daW\u22C5h":[3,36e3],"daW h":[3,36e3],daWh:[3,36e3],"deciwatt-hour":[3,360],"deciwatt-hours":[3,360],"dW\u22C5h":[3,360],"dW h":[3,360],dWh:[3,360],"centiwatt-hour":[3,36],"centiwatt-hours":[3,36],"cW\u22C5h":[3,36],"cW h":[3,36],cWh:[3,36],"milliwatt-hour":[3,3.6],"milliwatt-hours":[3,3.6],"mW\u22C5h":[3,3.6],"mW h":[3,3.6],mWh:[3,3.6],"microwatt-hour":[3,.0036],"microwatt-hours":[3,.0036],"\u03BCW\u22C5h":[3,.0036],"\xB5W\u22C5h":[3,.0036],"\u03BCW h":[3,.0036],"\xB5W h":[3,.0036],\u03BCWh:[3,.0036],\u00B5Wh:[3,.0036],"nanowatt-hour":[3,36e-7],"nanowatt-hours":[3,36e-7],"nW\u22C5h":[3,36e-7],"nW h":[3,36e-7],nWh:[3,36e-7],"picowatt-hour":[3,36e-10],"picowatt-hours":[3,36e-10],"pW\u22C5h":[3,36e-10],"pW h":[3,36e-10],pWh:[3,36e-10],"femtowatt-hour":[3,36e-13],"femtowatt-hours":[3,36e-13],"fW\u22C5h":[3,36e-13],"fW h":[3,36e-13],fWh:[3,36e-13],newton:[4,1],newtons:[4,1],N:[4,1],petanewton:[4,1e15],petanewtons:[4,1e15],PN:[4,1e15],teranewton:[4,1e12],teranewtons:[4,1e12],TN:[4,1e12],giganewton:[4,1e9],giganewtons:[4,1e9],GN:[4,1e9],meganewton:[4,1e6],meganewtons:[4,1e6],MN:[4,1e6],kilonewton:[4,1e3],kilonewtons:[4,1e3],kN:[4,1e3],hectonewton:[4,100],hectonewtons:[4,100],hN:[4,100],decanewton:[4,10],decanewtons:[4,10],daN:[4,10],decinewton:[4,.1],decinewtons:[4,.1],dN:[4,.1],centinewton:[4,.01],centinewtons:[4,.01],cN:[4,.01],millinewton:[4,.001],millinewtons:[4,.001],mN:[4,.001],micronewton:[4,1e-6],micronewtons:[4,1e-6],\u03BCN:[4,1e-6],\u00B5N:[4,1e-6],nanonewton:[4,1e-9],nanonewtons:[4,1e-9],nN:[4,1e-9],piconewton:[4,1e-12],piconewtons:[4,1e-12],pN:[4,1e-12],femtonewton:[4,1e-15],femtonewtons:[4,1e-15],fN:[4,1e-15],dyne:[4,1e-5],dynes:[4,1e-5],dyn:[4,1e-5],"pound of force":[4,4.448222],"pound-force":[4,4.448222],lbf:[4,4.448222],kip:[4,4448.2216],klb:[4,4448.2216],kipf:[4,4448.2216],klbf:[4,4448.2216],poundal:[4,.138255],poundals:[4,.138255],pdl:[4,.138255],"kilogram-force":[4,9.80665],kilopond:[4,9.80665],kiloponds:[4,9.80665],kgf:[4,9.80665],kp:[4,9.80665],"tonne-force":[4,9806.65],"metric ton-force":[4,9806.65],"megagram-force":[4,9806.65],megapond:[4,9806.65],tf:[4,9806.65],Mp:[4,9806.65],hertz:[5,1],Hz:[5,1],petahertz:[5,1e15],PHz:[5,1e15],terahertz:[5,1e12],THz:[5,1e12],gigahertz:[5,1e9],GHz:[5,1e9],megahertz:[5,1e6],MHz:[5,1e6],kilohertz:[5,1e3],kHz:[5,1e3],hectohertz:[5,100],hHz:[5,100],decahertz:[5,10],daHz:[5,10],decihertz:[5,.1],dHz:[5,.1],centihertz:[5,.01],cHz:[5,.01],millihertz:[5,.001],mHz:[5,.001],microhertz:[5,1e-6],\u03BCHz:[5,1e-6],\u00B5Hz:[5,1e-6],nanohertz:[5,1e-9],nHz:[5,1e-9],picohertz:[5,1e-12],pHz:[5,1e-12],femtohertz:[5,1e-15],fHz:[5,1e-15],lux:[6,1],lx:[6,1],petalux:[6,1e15],Plx:[6,1e15],teralux:[6,1e12],Tlx:[6,1e12],gigalux:[6,1e9],Glx:[6,1e9],megalux:[6,1e6],Mlx:[6,1e6],kilolux:[6,1e3],klx:[6,1e3],hectolux:[6,100],hlx:[6,100],decalux:[6,10],dalx:[6,10],decilux:[6,.1],dlx:[6,.1],centilux:[6,.01],clx:[6,.01],millilux:[6,.001],mlx:[6,.001],microlux:[6,1e-6],\u03BClx:[6,1e-6],\u00B5lx:[6,1e-6],nanolux:[6,1e-9],nlx:[6,1e-9],picolux:[6,1e-12],plx:[6,1e-12],femtolux:[6,1e-15],flx:[6,1e-15],"lumen per square meter":[6,1],"lm/m2":[6,1],"lm/m\xB2":[6,1],"foot-candle":[6,10.764],"foot candle":[6,10.764],fc:[6,10.764],"ft-c":[6,10.764],phot:[6,1e4],ph:[6,1e4],meter:[7,1],meters:[7,1],metre:[7,1],metres:[7,1],m:[7,1],petameter:[7,1e15],petametre:[7,1e15],petameters:[7,1e15],petametres:[7,1e15],Pm:[7,1e15],terameter:[7,1e12],terametre:[7,1e12],terameters:[7,1e12],terametres:[7,1e12],Tm:[7,1e12],gigameter:[7,1e9],gigametre:[7,1e9],gigameters:[7,1e9],gigametres:[7,1e9],Gm:[7,1e9],megameter:[7,1e6],megametre:[7,1e6],megameters:[7,1e6],megametres:[7,1e6],Mm:[7,1e6],kilometer:[7,1e3],kilometre:[7,1e3],kilometers:[7,1e3],kilometres:[7,1e3],km:[7,1e3],hectometer:[7,100],hectometre:[7,100],hectometers:[7,100],hectometres:[7,100],hm:[7,100],decameter:[7,10],decametre:[7,10],decameters:[7,10],decametres:[7,10],dam:[7,10],decimeter:[7,.1],decimetre:[7,.1],decimeters:[7,.1],decimetres:[7,.1],dm:[7,.1],centimeter:[7,.01],centimetre:[7,.01],centimeters:[7,.01],centimetres:[7,.01],cm:[7,.01],millimeter:[7,.001],millimetre:[7,.001],millimeters:[7,.001],millimetres:[7,.001],mm:[7,.001],micrometer:[7,1e-6],micrometre:[7,1e-6],micrometers:[7,1e-6],micrometres:[7,1e-6],\u03BCm:[7,1e-6],\u00B5m:[7,1e-6],nanometer:[7,1e-9],nanometre:[7,1e-9],nanometers:[7,1e-9],nanometres:[7,1e-9],nm:[7,1e-9],picometer:[7,1e-12],picometre:[7,1e-12],picometers:[7,1e-12],picometres:[7,1e-12],pm:[7,1e-12],femtometer:[7,1e-15],femtometre:[7,1e-15],femtometers:[7,1e-15],femtometres:[7,1e-15],fm:[7,1e-15],foot:[7,.3048],feet:[7,.3048],ft:[7,.3048],"'":[7,.3048],"US survey foot":[7,.3048006096012192],"US survey feet":[7,.3048006096012192],"U.S. survey foot":[7,.3048006096012192],"U.S. survey feet":[7,.3048006096012192],inch:[7,.0254],inches:[7,.0254],in:[7,.0254],'"':[7,.0254],yard:[7,.9144],yards:[7,.9144],yd:[7,.9144],mile:[7,1609.344],miles:[7,1609.344],mi:[7,1609.344],"nautical mile":[7,1852],"nautical miles":[7,1852],M:[7,1852],NM:[7,1852],nmi:[7,1852],"light-year":[7,9460730472580800],"light-years":[7,9460730472580800],ly:[7,9460730472580800],parsec:[7,0x6da012f95c9e88],parsecs:[7,0x6da012f95c9e88],pc:[7,0x6da012f95c9e88],pica:[7,.0042333],picas:[7,.0042333],point:[7,3528e-7],points:[7,3528e-7],"candela per square meter":[8,1],"candelas per square meter":[8,1],"candela per square metre":[8,1],"candelas per square metre":[8,1],"cd/m2":[8,1],"cd/m\xB2":[8,1],"petacandela per square meter":[8,1e15],"petacandelas per square meter":[8,1e15],"petacandela per square metre":[8,1e15],"petacandelas per square metre":[8,1e15],"Pcd/m2":[8,1e15],"Pcd/m\xB2":[8,1e15],"teracandela per square meter":[8,1e12],"teracandelas per square meter":[8,1e12],"teracandela per square metre":[8,1e12],"teracandelas per square metre":[8,1e12],"Tcd/m2":[8,1e12],"Tcd/m\xB2":[8,1e12],"gigacandela per square meter":[8,1e9],"gigacandelas per square meter":[8,1e9],"gigacandela per square metre":[8,1e9],"gigacandelas per square metre":[8,1e9],"Gcd/m2":[8,1e9],"Gcd/m\xB2":[8,1e9],"megacandela per square meter":[8,1e6],"megacandelas per square meter":[8,1e6],"megacandela per square metre":[8,1e6],"megacandelas per square metre":[8,1e6],"Mcd/m2":[8,1e6],"Mcd/m\xB2":[8,1e6],"kilocandela per square meter":[8,1e3],"kilocandelas per square meter":[8,1e3],"kilocandela per square metre":[8,1e3],"kilocandelas per square metre":[8,1e3],"kcd/m2":[8,1e3],"kcd/m\xB2":[8,1e3],"hectocandela per square meter":[8,100],"hectocandelas per square meter":[8,100],"hectocandela per square metre":[8,100],"hectocandelas per square metre":[8,100],"hcd/m2":[8,100],"hcd/m\xB2":[8,100],"decacandela per square meter":[8,10],"decacandelas per square meter":[8,10],"decacandela per square metre":[8,10],"decacandelas per square metre":[8,10],"dacd/m2":[8,10],"dacd/m\xB2":[8,10],"decicandela per square meter":[8,.1],"decicandelas per square meter":[8,.1],"decicandela per square metre":[8,.1],"decicandelas per square metre":[8,.1],"dcd/m2":[8,.1],"dcd/m\xB2":[8,.1],"centicandela per square meter":[8,.01],"centicandelas per square meter":[8,.01],"centicandela per square metre":[8,.01],"centicandelas per square metre":[8,.01],"ccd/m2":[8,.01],"ccd/m\xB2":[8,.01],"millicandela per square meter":[8,.001],"millicandelas per square meter":[8,.001],"millicandela per square metre":[8,.001],"millicandelas per square metre":[8,.001],"mcd/m2":[8,.001],"mcd/m\xB2":[8,.001],"microcandela per square meter":[8,1e-6],"microcandelas per square meter":[8,1e-6],"microcandela per square metre":[8,1e-6],"microcandelas per square metre":[8,1e-6],"\u03BCcd/m2":[8,1e-6],"\xB5cd/m2":[8,1e-6],"\u03BCcd/m\xB2":[8,1e-6],"\xB5cd/m\xB2":[8,1e-6],"nanocandela per square meter":[8,1e-9],"nanocandelas per square meter":[8,1e-9],"nanocandela per square metre":[8,1e-9],"nanocandelas per square metre":[8,1e-9],"ncd/m2":[8,1e-9],"ncd/m\xB2":[8,1e-9],"picocandela per square meter":[8,1e-12],"picocandelas per square meter":[8,1e-12],"picocandela per square metre":[8,1e-12],"picocandelas per square metre":[8,1e-12],"pcd/m2":[8,1e-12],"pcd/m\xB2":[8,1e-12],"femtocandela per square meter":[8,1e-15],"femtocandelas per square meter":[8,1e-15],"femtocandela per square metre":[8,1e-15],"femtocandelas per square metre":[8,1e-15],"fcd/m2":[8,1e-15],"fcd/m\xB2":[8,1e-15],nit:[8,1],nits:[8,1],nt:[8,1],candela:[9,1],cd:[9,1],petacandela:[9,1e15],Pcd:[9,1e15],teracandela:[9,1e12],Tcd:[9,1e12],gigacandela:[9,1e9],Gcd:[9,1e9],megacandela:[9,1e6],Mcd:[9,1e6],kilocandela:[9,1e3],kcd:[9,1e3],hectocandela:[9,100],hcd:[9,100],decacandela:[9,10],dacd:[9,10],decicandela:[9,.1],dcd:[9,.1],centicandela:[9,.01],ccd:[9,.01],millicandela:[9,.001],mcd:[9,.001],microcandela:[9,1e-6],\u03BCcd:[9,1e-6],\u00B5cd:[9,1e-6],nanocandela:[9,1e-9],ncd:[9,1e-9],picocandela:[9,1e-12],pcd:[9,1e-12],femtocandela:[9,1e-15],fcd:[9,1e-15],candlepower:[9,1],cp:[9,1],CP:[9,1],hefnerkerze:[9,.92],HK:[9,.92],gram:[10,1],grams:[10,1],g:[10,1],petagram:[10,1e15],petagrams:[10,1e15],Pg:[10,1e15],teragram:[10,1e12],teragrams:[10,1e12],Tg:[10,1e12],gigagram:[10,1e9],gigagrams:[10,1e9],Gg:[10,1e9],megagram:[10,1e6],megagrams:[10,1e6],Mg:[10,1e6],kilogram:[10,1e3],kilograms:[10,1e3],kg:[10,1e3],hectogram:[10,100],hectograms:[10,100],hg:[10,100],decagram:[10,10],decagrams:[10,10],dag:[10,10],decigram:[10,.1],decigrams:[10,.1],dg:[10,.1],centigram:[10,.01],centigrams:[10,.01],cg:[10,.01],milligram:[10,.001],milligrams:[10,.001],mg:[10,.001],microgram:[10,1e-6],micrograms:[10,1e-6],\u03BCg:[10,1e-6],\u00B5g:[10,1e-6],nanogram:[10,1e-9],nanograms:[10,1e-9],ng:[10,1e-9],picogram:[10,1e-12],picograms:[10,1e-12],pg:[10,1e-12],femtogram:[10,1e-15],femtograms:[10,1e-15],fg:[10,1e-15],mcg:[10,1e-6],tonne:[10,1e6],tonnes:[10,1e6],"metric ton":[10,1e6],"metric tons":[10,1e6],t:[10,1e6],kilotonne:[10,1e9],kilotonnes:[10,1e9],kt:[10,1e9],megatonne:[10,1e12],megatonnes:[10,1e12],Mt:[10,1e12],gigatonne:[10,1e15],gigatonnes:[10,1e15],Gt:[10,1e15],pound:[10,453.59237],pounds:[10,453.59237],lb:[10,453.59237],lbs:[10,453.59237],grain:[10,.06479891],grains:[10,.06479891],gr:[10,.06479891],stone:[10,6350.29318],stones:[10,6350.29318],st:[10,6350.29318],ounce:[10,28.349523125],ounces:[10,28.349523125],oz:[10,28.349523125],"short hundredweight":[10,45360],cental:[10,45360],"long hundredweight":[10,50800],"imperial hundredweight":[10,50800],cwt:[10,50800],"short ton":[10,907184.74],"short tons":[10,907184.74],"US ton":[10,907184.74],"US tons":[10,907184.74],"long ton":[10,10160469088e-4],"long tons":[10,10160469088e-4],"imperial ton":[10,10160469088e-4],"imperial tons":[10,10160469088e-4],"displacement ton":[10,10160469088e-4],"displacement tons":[10,10160469088e-4],"troy ounce":[10,31.1034768],"oz t":[10,31.1034768],toz:[10,31.1034768],watt:[11,1],watts:[11,1],W:[11,1],petawatt:[11,1e15],petawatts:[11,1e15],PW:[11,1e15],terawatt:[11,1e12],terawatts:[11,1e12],TW:[11,1e12],gigawatt:[11,1e9],gigawatts:[11,1e9],GW:[11,1e9],megawatt:[11,1e6],megawatts:[11,1e6],MW:[11,1e6],kilowatt:[11,1e3],kilowatts:[11,1e3],kW:[11,1e3],hectowatt:[11,100],hectowatts:[11,100],hW:[11,100],decawatt:[11,10],decawatts:[11,10],daW:[11,10],deciwatt:[11,.1],deciwatts:[11,.1],dW:[11,.1],centiwatt:[11,.01],centiwatts:[11,.01],cW:[11,.01],milliwatt:[11,.001],milliwatts:[11,.001],mW:[11,.001],microwatt:[11,1e-6],microwatts:[11,1e-6],\u03BCW:[11,1e-6],\u00B5W:[11,1e-6],nanowatt:[11,1e-9],nanowatts:[11,1e-9],nW:[11,1e-9],picowatt:[11,1e-12],picowatts:[11,1e-12],pW:[11,1e-12],femtowatt:[11,1e-15],femtowatts:[11,1e-15],fW:[11,1e-15],horsepower:[11,745.699872],"mechanical horsepower":[11,745.699872],hp:[11,745.699872],pascal:[12,1],pascals:[12,1],Pa:[12,1],petapascal:[12,1e15],petapascals:[12,1e15],PPa:[12,1e15],terapascal:[12,1e12],terapascals:[12,1e12],TPa:[12,1e12],gigapascal:[12,1e9],gigapascals:[12,1e9],GPa:[12,1e9],megapascal:[12,1e6],megapascals:[12,1e6],MPa:[12,1e6],kilopascal:[12,1e3],kilopascals:[12,1e3],kPa:[12,1e3],hectopascal:[12,100],hectopascals:[12,100],hPa:[12,100],decapascal:[12,10],decapascals:[12,10],daPa:[12,10],decipascal:[12,.1],decipascals:[12,.1],dPa:[12,.1],centipascal:[12,.01],centipascals:[12,.01],cPa:[12,.01],millipascal:[12,.001],millipascals:[12,.001],mPa:[12,.001],micropascal:[12,1e-6],micropascals:[12,1e-6],\u03BCPa:[12,1e-6],\u00B5Pa:[12,1e-6],nanopascal:[12,1e-9],nanopascals:[12,1e-9],nPa:[12,1e-9],picopascal:[12,1e-12],picopascals:[12,1e-12],pPa:[12,1e-12],femtopascal:[12,1e-15],femtopascals:[12,1e-15],fPa:[12,1e-15],bar:[12,1e5],bars:[12,1e5],petabar:[12,1e20],petabars:[12,1e20],Pbar:[12,1e20],terabar:[12,1e17],terabars:[12,1e17],Tbar:[12,1e17],gigabar:[12,1e14],gigabars:[12,1e14],Gbar:[12,1e14],megabar:[12,1e11],megabars:[12,1e11],Mbar:[12,1e11],kilobar:[12,1e8],kilobars:[12,1e8],kbar:[12,1e8],hectobar:[12,1e7],hectobars:[12,1e7],hbar:[12,1e7],decabar:[12,1e6],decabars:[12,1e6],dabar:[12,1e6],decibar:[12,1e4],decibars:[12,1e4],dbar:[12,1e4],centibar:[12,1e3],centibars:[12,1e3],cbar:[12,1e3],millibar:[12,100],millibars:[12,100],mbar:[12,100],microbar:[12,.1],microbars:[12,.1],\u03BCbar:[12,.1],\u00B5bar:[12,.1],nanobar:[12,1e-4],nanobars:[12,1e-4],nbar:[12,1e-4],picobar:[12,1e-7],picobars:[12,1e-7],pbar:[12,1e-7],femtobar:[12,1e-10],femtobars:[12,1e-10],fbar:[12,1e-10],torr:[12,133.32236842105263],torrs:[12,133.32236842105263],Torr:[12,133.32236842105263],millitorr:[12,.13332236842105263],mTorr:[12,.13332236842105263],atmosphere:[12,101325],atmospheres:[12,101325],atm:[12,101325],"pound per square inch":[12,6894.757],"pounds per square inch":[12,6894.757],psi:[12,6894.757],"lbf/in2":[12,6894.757],"lbf/in\xB2":[12,6894.757],"inch of water":[12,249.0889],"inches of water":[12,249.0889],inAq:[12,249.0889],Aq:[12,249.0889],"inch of mercury":[12,3386.389],"inches of mercury":[12,3386.389],inHg:[12,3386.389],Hg:[12,3386.389],kelvin:[13,1],kelvins:[13,1],K:[13,1],petakelvin:[13,1e15],petakelvins:[13,1e15],PK:[13,1e15],terakelvin:[13,1e12],terakelvins:[13,1e12],TK:[13,1e12],gigakelvin:[13,1e9],gigakelvins:[13,1e9],GK:[13,1e9],megakelvin:[13,1e6],megakelvins:[13,1e6],MK:[13,1e6],kilokelvin:[13,1e3],kilokelvins:[13,1e3],kK:[13,1e3],hectokelvin:[13,100],hectokelvins:[13,100],hK:[13,100],decakelvin:[13,10],decakelvins:[13,10],daK:[13,10],decikelvin:[13,.1],decikelvins:[13,.1],dK:[13,.1],centikelvin:[13,.01],centikelvins:[13,.01],cK:[13,.01],millikelvin:[13,.001],millikelvins:[13,.001],mK:[13,.001],microkelvin:[13,1e-6],microkelvins:[13,1e-6],\u03BCK:[13,1e-6],\u00B5K:[13,1e-6],nanokelvin:[13,1e-9],nanokelvins:[13,1e-9],nK:[13,1e-9],picokelvin:[13,1e-12],picokelvins:[13,1e-12],pK:[13,1e-12],femtokelvin:[13,1e-15],femtokelvins:[13,1e-15],fK:[13,1e-15],fahrenheit:[13,.5555555555555556],F:[13,.5555555555555556],"\xB0F":[13,.5555555555555556],celsius:[13,1],C:[13,1],"\xB0C":[13,1],rankine:[13,.5555555555555556],R:[13,.5555555555555556],second:[14,1],seconds:[14,1],s:[14,1],petasecond:[14,1e15],petaseconds:[14,1e15],Ps:[14,1e15],terasecond:[14,1e12],teraseconds:[14,1e12],Ts:[14,1e12],gigasecond:[14,1e9],gigaseconds:[14,1e9],Gs:[14,1e9],megasecond:[14,1e6],megaseconds:[14,1e6],Ms:[14,1e6],kilosecond:[14,1e3],kiloseconds:[14,1e3],ks:[14,1e3],hectosecond:[14,100],hectoseconds:[14,100],hs:[14,100],decasecond:[14,10],decaseconds:[14,10],das:[14,10],decisecond:[14,.1],deciseconds:[14,.1],ds:[14,.1],centisecond:[14,.01],centiseconds:[14,.01],cs:[14,.01],millisecond:[14,.001],milliseconds:[14,.001],ms:[14,.001],microsecond:[14,1e-6],microseconds:[14,1e-6],\u03BCs:[14,1e-6],\u00B5s:[14,1e-6],nanosecond:[14,1e-9],nanoseconds:[14,1e-9],ns:[14,1e-9],picosecond:[14,1e-12],picoseconds:[14,1e-12],ps:[14,1e-12],femtosecond:[14,1e-15],femtoseconds:[14,1e-15],fs:[14,1e-15],minute:[14,60],minutes:[14,60],min:[14,60],hour:[14,3600],hours:[14,3600],h:[14,3600],milliday:[14,86.4],millidays:[14,86.4],md:[14,86.4],day:[14,86400],days:[14,86400],d:[14,86400],week:[14,604800],weeks:[14,604800],wk:[14,604800],fortnight:[14,1209600],fortnights:[14,1209600],fn:[14,1209600],month:[14,2592e3],months:[14,2592e3],mo:[14,2592e3],year:[14,31536e3],years:[14,31536e3],a:[14,31536e3],y:[14,31536e3],yr:[14,31536e3],decade:[14,31536e4],decades:[14,31536e4],dec:[14,31536e4],century:[14,31536e5],centuries:[14,31536e5],millennium:[14,31536e6],millennia:[14,31536e6],moment:[14,90],moments:[14,90],shake:[14,1e-8],shakes:[14,1e-8],"time unit":[14,.001024],TU:[14,.001024],svedberg:[14,1e-13],svedbergs:[14,1e-13],S:[14,1e-13],"cubic meter":[15,1],"cubic meters":[15,1],"cubic metre":[15,1],"cubic metres":[15,1],stere:[15,1],steres:[15,1],"m\xB3":[15,1],m3:[15,1],"cubic petameter":[15,1e45],"cubic petameters":[15,1e45],Pm3:[15,1e45],"Pm\xB3":[15,1e45],"cubic terameter":[15,1e36],"cubic terameters":[15,1e36],Tm3:[15,1e36],"Tm\xB3":[15,1e36],"cubic gigameter":[15,1e27],"cubic gigameters":[15,1e27],Gm3:[15,1e27],"Gm\xB3":[15,1e27],"cubic megameter":[15,1e18],"cubic megameters":[15,1e18],Mm3:[15,1e18],"Mm\xB3":[15,1e18],"cubic kilometer":[15,1e9],"cubic kilometers":[15,1e9],km3:[15,1e9],"km\xB3":[15,1e9],"cubic hectometer":[15,1e6],"cubic hectometers":[15,1e6],hm3:[15,1e6],"hm\xB3":[15,1e6],"cubic decameter":[15,1e3],"cubic decameters":[15,1e3],dam3:[15,1e3],"dam\xB3":[15,1e3],"cubic decimeter":[15,.001],"cubic decimeters":[15,.001],dm3:[15,.001],"dm\xB3":[15,.001],"cubic centimeter":[15,1e-6],"cubic centimeters":[15,1e-6],cm3:[15,1e-6],"cm\xB3":[15,1e-6],"cubic millimeter":[15,1e-9],"cubic millimeters":[15,1e-9],mm3:[15,1e-9],"mm\xB3":[15,1e-9],"cubic micrometer":[15,1e-18],"cubic micrometers":[15,1e-18],\u03BCm3:[15,1e-18],\u00B5m3:[15,1e-18],"\u03BCm\xB3":[15,1e-18],"\xB5m\xB3":[15,1e-18],"cubic nanometer":[15,1e-27],"cubic nanometers":[15,1e-27],nm3:[15,1e-27],"nm\xB3":[15,1e-27],"cubic picometer":[15,1e-36],"cubic picometers":[15,1e-36],pm3:[15,1e-36],"pm\xB3":[15,1e-36],"cubic femtometer":[15,1e-45],"cubic femtometers":[15,1e-45],fm3:[15,1e-45],"fm\xB3":[15,1e-45],liter:[15,.001],liters:[15,.001],litre:[15,.001],litres:[15,.001],l:[15,.001],L:[15,.001],petaliter:[15,1e12],petaliters:[15,1e12],petalitre:[15,1e12],petalitres:[15,1e12],Pl:[15,1e12],PL:[15,1e12],teraliter:[15,1e9],teraliters:[15,1e9],teralitre:[15,1e9],teralitres:[15,1e9],Tl:[15,1e9],TL:[15,1e9],gigaliter:[15,1e6],gigaliters:[15,1e6],gigalitre:[15,1e6],gigalitres:[15,1e6],Gl:[15,1e6],GL:[15,1e6],megaliter:[15,1e3],megaliters:[15,1e3],megalitre:[15,1e3],megalitres:[15,1e3],Ml:[15,1e3],ML:[15,1e3],kiloliter:[15,1],kiloliters:[15,1],kilolitre:[15,1],kilolitres:[15,1],kl:[15,1],kL:[15,1],hectoliter:[15,.1],hectoliters:[15,.1],hectolitre:[15,.1],hectolitres:[15,.1],hl:[15,.1],hL:[15,.1],decaliter:[15,.01],decaliters:[15,.01],decalitre:[15,.01],decalitres:[15,.01],dal:[15,.01],daL:[15,.01],deciliter:[15,1e-4],deciliters:[15,1e-4],decilitre:[15,1e-4],decilitres:[15,1e-4],dl:[15,1e-4],dL:[15,1e-4],centiliter:[15,1e-5],centiliters:[15,1e-5],centilitre:[15,1e-5],centilitres:[15,1e-5],cl:[15,1e-5],cL:[15,1e-5],milliliter:[15,1e-6],milliliters:[15,1e-6],millilitre:[15,1e-6],millilitres:[15,1e-6],ml:[15,1e-6],mL:[15,1e-6],microliter:[15,1e-9],microliters:[15,1e-9],microlitre:[15,1e-9],microlitres:[15,1e-9],\u03BCl:[15,1e-9],\u00B5l:[15,1e-9],\u03BCL:[15,1e-9],\u00B5L:[15,1e-9],nanoliter:[15,1e-12],nanoliters:[15,1e-12],nanolitre:[15,1e-12],nanolitres:[15,1e-12],nl:[15,1e-12],nL:[15,1e-12],picoliter:[15,1e-15],picoliters:[15,1e-15],picolitre:[15,1e-15],picolitres:[15,1e-15],pl:[15,1e-15],pL:[15,1e-15],femtoliter:[15,1e-18],femtoliters:[15,1e-18],femtolitre:[15,1e-18],femtolitres:[15,1e-18],fl:[15,1e-18],fL:[15,1e-18],"cubic mile":[15,41681818254405794e-7],"cubic miles":[15,41681818254405794e-7],"cu mi":[15,41681818254405794e-7],mi3:[15,41681818254405794e-7],"mi\xB3":[15,41681818254405794e-7],"acre-foot":[15,1233.48183754752],"acre-feet":[15,1233.48183754752],"ac\u22C5ft":[15,1233.48183754752],"ac ft":[15,1233.48183754752],"cubic yard":[15,.764554857984],"cubic yards":[15,.764554857984],"cu yd":[15,.764554857984],yd3:[15,.764554857984],"yd\xB3":[15,.764554857984],"cubic foot":[15,.028316846592],"cubic feet":[15,.028316846592],"cu ft":[15,.028316846592],ft3:[15,.028316846592],"ft\xB3":[15,.028316846592],"board foot":[15,.002359737],"board feet":[15,.002359737],"cubic inch":[15,16387064e-12],"cubic inches":[15,16387064e-12],"cu in":[15,16387064e-12],in3:[15,16387064e-12],"in\xB3":[15,16387064e-12],"measurement ton":[15,1.133],"measurement tons":[15,1.133],MTON:[15,1.133],"imperial barrel":[15,.16365924],"imperial barrels":[15,.16365924],"imp bbl":[15,.16365924],"imperial bushel":[15,.03636872],"imperial bushels":[15,.03636872],"imp bsh":[15,.03636872],"imp bu":[15,.03636872],"imperial peck":[15,.00909218],"imperial pecks":[15,.00909218],pk:[15,.00909218],"imp pk":[15,.00909218],"imperial gallon":[15,.00454609],"imperial gallons":[15,.00454609],"imp gal":[15,.00454609],"imperial quart":[15,.0011365225],"imperial quarts":[15,.0011365225],"imp qt":[15,.0011365225],"imperial pint":[15,.00056826125],"imperial pints":[15,.00056826125],"imp pt":[15,.00056826125],"imperial fluid ounce":[15,284130625e-13],"imperial fluid ounces":[15,284130625e-13],"imp fl oz":[15,284130625e-13],teaspoon:[15,492892159375e-17],teaspoons:[15,492892159375e-17],"US teaspoon":[15,492892159375e-17],"US teaspoons":[15,492892159375e-17],tsp:[15,492892159375e-17],tablespoon:[15,1478676478125e-17],tablespoons:[15,1478676478125e-17],"US tablespoon":[15,1478676478125e-17],"US tablespoons":[15,1478676478125e-17],tbsp:[15,1478676478125e-17],"US fluid ounce":[15,295735295625e-16],"US fluid ounces":[15,295735295625e-16],"fl oz":[15,295735295625e-16],"fl. oz.":[15,295735295625e-16],"oz. fl.":[15,295735295625e-16],cup:[15,.0002365882365],cups:[15,.0002365882365],c:[15,.0002365882365],"US legal cup":[15,24e-5],"US legal cups":[15,24e-5],"US lc":[15,24e-5],pint:[15,.000473176473],pints:[15,.000473176473],"US liquid pint":[15,.000473176473],"US liquid pints":[15,.000473176473],pt:[15,.000473176473],p:[15,.000473176473],quart:[15,.000946352946],quarts:[15,.000946352946],"US liquid quart":[15,.000946352946],"US liquid quarts":[15,.000946352946],qt:[15,.000946352946],gallon:[15,.003785411784],gallons:[15,.003785411784],"US liquid gallon":[15,.003785411784],"US liquid gallons":[15,.003785411784],gal:[15,.003785411784],"US bushel":[15,.03523907016688],"US bushels":[15,.03523907016688],"US bsh":[15,.03523907016688],"US bu":[15,.03523907016688],"US peck":[15,.00880976754172],"US pk":[15,.00880976754172],"US dry gallon":[15,.00440488377086],"US dry gal":[15,.00440488377086],"US dry barrel":[15,.1156],"US dry barrels":[15,.1156],"US dry bbl":[15,.1156],"US dry quart":[15,.001101220942715],"US dry qt":[15,.001101220942715],"US dry pint":[15,.0005506104713575],"US dry pt":[15,.0005506104713575]},Et={fahrenheit:459.67,F:459.67,"\xB0F":459.67,celsius:273.15,C:273.15,"\xB0C":273.15};var aw=14;function Cf(e,t,r){let n=vr[r];if(!n)throw new RangeError(`${r} is not a valid unit`);let o=vr[e];if(o[0]!==n[0])if(o[0]===aw&&r==="m")n=vr.min;else if(e==="m"&&n[0]===aw)o=vr.min;else throw new RangeError(`Cannot convert between different measures: ${e} and ${r}`);let s=o[1],i=n[1];if(typeof t=="bigint"){if((e in Et||r in Et)&&Et[e]!==Et[r])throw new RangeError(`Conversion for ${e} to ${r} cannot be calculated as one of the units has a conversion difference which cannot be expressed with bigints`);return t*BigInt(s)/BigInt(i)}return e in Et?r in Et?(t+Et[e])*(s/i)-Et[r]:(t+Et[e])*(s/i):r in Et?t*(s/i)-Et[r]:t*(s/i)}function gD(e,t,r){let n=vr[t][0],o=iw[r==="imperial"?1:0][n],s=o[0][0],i=s,a=Cf(t,e,s),c=a<0?-a:a;for(let u=0;u<o.length;u++){let d=o[u];if(c>=d[1])i=d[0];else break}let l=Cf(t,e,i);return{quantity:l,unit:i,toString:u=>`${typeof l=="bigint"||u===void 0?l:l.toFixed(u)} ${i}`}}function yD(e,t){return e==="best"?gD(this._quantity,this._from,t??"metric"):Cf(this._from,this._quantity,e)}function gc(e,t){if(!(t in vr))throw new RangeError(`${t} is not a valid unit`);return{to:yD.bind({_quantity:e,_from:t})}}function Rf(e){let t=vr[e];if(t)return t[0]}var Me;(function(e){e[e.Angle=0]="Angle",e[e.Area=1]="Area",e[e.Data=2]="Data",e[e.Energy=3]="Energy",e[e.Force=4]="Force",e[e.Frequency=5]="Frequency",e[e.Illuminance=6]="Illuminance",e[e.Length=7]="Length",e[e.Luminance=8]="Luminance",e[e.LuminousIntensity=9]="LuminousIntensity",e[e.Mass=10]="Mass",e[e.Power=11]="Power",e[e.Pressure=12]="Pressure",e[e.Temperature=13]="Temperature",e[e.Time=14]="Time",e[e.Volume=15]="Volume"})(Me||(Me={}));var cw=Ie({tonne:"metric ton",tonnes:"metric ton",kilometre:"km",kilometres:"km",centimetre:"cm",centimetres:"cm",millimetre:"mm",millimetres:"mm",metre:"m",metres:"m",litre:"liter",litres:"liter",kilos:"kg",kilo:"kg",hr:"hour",hrs:"hour",sec:"second","metric tons":"metric ton",hectare:"ha",hectares:"ha",mph:"mile/hour",kph:"km/hour",kmh:"km/hour","km/h":"km/hour",knot:"nautical mile/hour",knots:"nautical mile/hour"}),bD=Ie({dollar:"USD",euro:"EUR",yen:"JPY",won:"KRW",rupee:"INR",yuan:"CNY"}),wD={[Me.Angle]:"degree",[Me.Area]:"square meter",[Me.Data]:"byte",[Me.Energy]:"joule",[Me.Force]:"newton",[Me.Frequency]:"hertz",[Me.Length]:"m",[Me.Mass]:"kg",[Me.Power]:"watt",[Me.Pressure]:"pascal",[Me.Temperature]:"celsius",[Me.Time]:"s",[Me.Volume]:"liter"},yc={size:1,zero:0},Pf=new Map;function bc(e){let t=Pf.get(e);if(t)return t;let r=xD(e);return Pf.size<1e3&&Pf.set(e,r),r}function xD(e){if(e==="")return{unit:"",...yc};if(/^(?:%|per ?cent)$/i.test(e))return{unit:"%",...yc};let t=bD[e.toLowerCase().replace(/s$/,"")]??e;return Af.has(t)?{unit:t,...yc}:Zs(e)??uw(e)??{unit:SD(e.toLowerCase()),...yc}}function Zs(e){let t=cw[e]??cw[e.toLowerCase()];if(t?.includes("/"))return uw(t);let r=/^(?:°|degrees? )\s*(c|f|celsius|fahrenheit|centigrade)$/i.exec(e)?.[1]?.toLowerCase();return r!==void 0?lw(r.startsWith("f")?"fahrenheit":"celsius"):vD(e)??lw(t??e)}function vD(e){let t=/^(sq|square|cu|cubic)\.? ?(\D+)$/i.exec(e),r=/^(\D+?)(?:\^)?([23²³])$/.exec(e),n=$D(t?.[2]??r?.[1]);return n===void 0?void 0:(t?/^sq/i.test(t[1]??""):/[2²]/.test(r?.[2]??""))?{unit:"Area",size:n**2,zero:0}:{unit:"Volume",size:n**3*1e3,zero:0}}function $D(e){let t=e===void 0?void 0:Zs(e);return t?.unit==="Length"?t.size:void 0}function lw(e){for(let t of[e,e.toLowerCase(),e.toLowerCase().replace(/s$/,"")]){let r=Rf(t);if(r===void 0)continue;let n=s=>gc(s,t).to(wD[r]),o=n(0);return{unit:Me[r],size:n(1)-o,zero:o}}}var kD=100;function uw(e){if(e.length>kD)return;let t=/^(.*?)(?:\s*\/\s*|(?:^|\s+)(?:per|an?|each|every)\s+)(\D+)$/i.exec(e),r=t&&Zs(t[2]??"");if(!t||!r)return;let n=bc(t[1]??"");return{unit:`${n.unit}/${r.unit}`,size:n.size/r.size,zero:0}}var _D=Ie({people:"person",men:"man",women:"woman",children:"child"});function SD(e){return e.split(" ").map(t=>_D[t]??t.replace(/(?:(?<=[sxz]|ch|sh)es|(?<!s)s)$/,"")).join(" ")}var TD=1e3,AD=new Set(["date","period","duration","quantity"]);function Of(e,t,r){let n=Y(e).trim(),o=n.length>TD,s=t?.type??(o?"text":qf(n,r));if(!(o&&AD.has(s)))return RD[s](n,t?.scale??[],r)}function qf(e,t){return/^(?:true|false)$/i.test(e)?"boolean":CD(e)&&Fe(e)?"date":e.includes("/")&&mc(e)?"period":rr(e)?"duration":t(e)!==void 0?"entity":gt(e)&&ED(e)?"quantity":"text"}function ED(e){return!/^(?:one (?!hundred|thousand|million|billion)|an? (?:third|fifth|quarter|tenth)\b|(?:several|a few|tens|dozens|scores|hundreds|thousands|millions|billions)\b)/i.test(e)&&!/^one$/i.test(e)}function CD(e){return/^[12][\dX]{3}(?:-[\dX]{2}){0,2}[~?%]?$/.test(e)||/^[[{][\d,. X-]+[\]}]$/.test(e)}var RD={date:e=>{let t=e.includes("/")?mc(e):void 0,r=t?{min:t.start.min,max:t.end.max}:Fe(e);return r&&{type:"date",...r,shown:e}},period:e=>{let t=mc(e);return t&&{type:"period",...t,shown:e}},duration:rr,quantity:gt,entity:(e,t,r)=>({type:"entity",id:r(e)??e.toLowerCase(),shown:r(e)??e}),boolean:e=>{let t=e.toLowerCase();return/^(?:true|false)$/.test(t)?{type:"boolean",holds:t==="true",shown:t}:void 0},ordinal:(e,t)=>{let r=t.findIndex(n=>n.toLowerCase()===e.toLowerCase());return r<0?void 0:{type:"ordinal",step:r,shown:t[r]??e}},text:e=>({type:"text",shown:e})},PD=Ie({second:1,minute:60,hour:3600,day:86400,night:86400,week:604800,fortnight:1209600}),OD=Ie({...So,quarter:3,centurie:1200}),qD=Ie({sec:"second",min:"minute",hr:"hour",h:"hour",yr:"year"});function rr(e){let t=dw(uc(e));return t&&{type:"duration",...t,shown:e}}function dw(e){let t=er(e),r=/^-?([a-z]+)(?:,? (?:and )?(.+))?$/i.exec(t?.rest??""),n=r?.[1]?.toLowerCase().replace(/s$/,"")??"",o=qD[n]??n;if(!t||t.currency!==void 0)return;let s=r?.[2]===void 0?{min:0,max:0}:dw(r[2]);if(!s)return;let i=(l,u)=>{if(!Number.isFinite(l))return l;let d=OD[o];return d===void 0?l*(PD[o]??Number.NaN):dc(l*d)[u]*86400},a=i(t.min,"min")+s.min,c=i(t.max,"max")+s.max;return a<=c?{min:a,max:c}:void 0}function gt(e){let t=er(e);if(!t||/^(?:st|nd|rd|th)\b/i.test(t.rest)||t.min>t.max)return;let r=ID(t),n=r?.unit??ND(t),o=s=>Number.isFinite(s)?n.zero+n.size*s+(r?.more??0):s;return{type:"quantity",min:o(t.min),max:o(t.max),openMin:t.openMin,openMax:t.openMax,unit:n.unit,writtenUnit:t.rest,written:`${n.size} ${n.zero}`,leeway:r?.leeway??n.size*(n.unit==="Temperature"?t.rounding:t.leeway),shown:e}}function ND({currency:e,rest:t}){if(e===void 0)return bc(t);let r=/^(?:\/|(?:per|an?|each|every) ).+$/i.test(t)?bc(`${e} ${t}`):void 0;return r?.unit.startsWith(`${e}/`)?r:{unit:e,size:1,zero:0}}function ID({rest:e}){let t=new RegExp("^(\\p{L}+),? (?:and )?(\\d.*)$","u").exec(e),r=t&&Zs(t[1]??""),n=t?gt(t[2]??""):void 0;if(!(!r||!n||n.unit!==r.unit||n.min!==n.max||n.max>=r.size))return{unit:r,more:n.max,leeway:n.leeway}}Gt();function Ao({entities:e}){let t=new Map;for(let[s,{name:i,aliases:a}]of e)for(let c of[s,i,...a]){let l=c===void 0?void 0:Vs(c);l!==void 0&&!t.has(l)&&t.set(l,s)}let r=s=>t.get(Vs(s)),n=new Map;for(let[s,{partOf:i}]of e)i&&n.set(s,r(i.text)??Vs(i.text));return{findEntity:r,isPartOf:(s,i)=>{let a=new Set;for(let c=n.get(s);c!==void 0&&!a.has(c);c=n.get(c)){if(c===i)return!0;a.add(c)}return!1},nameOf:s=>e.get(s)?.name}}function Vs(e){return Y(e).trim().toLowerCase()}function fw(e,t,r){let n=[...new Set(e)],o=new Map(n.map(i=>[i,Of(i,t,r)]));if(t?.type!==void 0&&t.type!=="quantity")return o;let s=n.map(i=>[i,FD(i)]);return s.every(([,i])=>i)?new Map(s):(t?.type===void 0&&MD(o,r),LD(o))}function MD(e,t){let r=new Set([...e.values()].map(o=>o?.type));if(r.size===1)return;let n=["quantity","duration"].find(o=>r.has(o));for(let[o,s]of e){if(n===void 0||!s||!DD(o,s.type,t))continue;let i=Of(o,{type:n,scale:[]},t);i&&e.set(o,i)}}function DD(e,t,r){return t==="text"||t==="date"&&/^\d{4}$/.test(Y(e).trim())&&qf(e,r)==="date"}function FD(e){let t=Y(e).trim(),r=/^(?:the )?(?:([a-z]+)|(\d+)(?:st|nd|rd|th))(?: (?:place|rank|position))?$/i.exec(t),n=r?.[2]??qn(r?.[1]??""),o=n===void 0?void 0:gt(String(n));return o&&{...o,unit:"rank",shown:t}}function LD(e){if(![...e.values()].some(r=>r?.type==="quantity"&&r.unit==="GBP"))return e;for(let[r,n]of e){if(n?.type!=="quantity"||!/^pounds?(?: sterling)?$/i.test(n.writtenUnit))continue;let o=gt(r.replace(/pounds?(?: sterling)?\s*$/i,"GBP"));o&&e.set(r,{...o,shown:n.shown})}return e}var mw=new WeakMap;function $r(e,t,r){if(!r||!("text"in r))return;let n=mw.get(e.claims);return n||(n=zD(e),mw.set(e.claims,n)),n.get(t)?.get(r.text)}function Nf({properties:e},t){return e.get(t.slice(t.lastIndexOf("/")+1))}function zD(e){let{findEntity:t}=Ao(e),r=new Map;for(let{fact:n,value:o,evidence:s}of e.claims){let i=r.get(n)??new Set;r.set(n,i);for(let a of[o,...s.map(c=>c.value)])a&&"text"in a&&i.add(a.text)}return new Map([...r].map(([n,o])=>[n,fw(o,Nf(e,n),t)]))}function pw(e,t){let r=Ys(e),n=new Map;for(let o of e.claims)for(let s of o.evidence){let i=e.sources.get(s.source?.text??""),a=Ne.includes(e.anchors.get(s)?.class??"unchecked");if(!s.value||!a||!i||r.has(i.id))continue;let c=n.get(o.fact)??[];n.set(o.fact,c),c.push(jD(o,s,i,e,t))}return n}function Ys({sources:e}){let t=new Set;for(let{supersedes:r,outlet:n}of e.values()){let o=r&&e.get(r.text);o&&o.outlet===n&&t.add(o.id)}return t}function jD(e,t,r,n,o){let s=t.value,i=$r(n,e.fact,s),a=t.stance==="denies",c=f=>o.findEntity(f)??Vs(f),l=t.scope.get("as-of")?.text??r.published?.value.text,u=t.saidBy&&c(t.saidBy.text),d=i?.shown??(s?Ks(s):"");return{claim:e,evidence:t,source:r,value:i,speaker:u===c(r.outlet)?void 0:u,speakerName:u&&(o.nameOf(u)??t.saidBy?.text),denies:a,hedges:t.stance==="hedges",circumstances:new Map([...t.scope].filter(([f])=>f!=="as-of").map(([f,{text:m}])=>[f,{name:c(m),days:Fe(m.trim())}]).sort(([f],[m])=>f<m?-1:1)),asOf:l===void 0?void 0:Fe(l.trim()),shown:a?`not ${d}`:d}}function Ks(e){if("text"in e)return Y(e.text).trim();let{after:t,before:r,by:n}=e,o=[t&&`after ${t.text}`,r&&`before ${r.text}`].filter(Boolean).join(", ");return n?`${n.text} ${o}`:o}var Nn="",BD=50;function gw(e){let t=Mf(e),r=new Set(t.flatMap(({from:s,to:i})=>[s,i])),o=[...e.flatMap(s=>s.readings.flatMap(i=>HD(s,i,r))),...t].map(s=>[WD(s),s]).sort(([s],[i])=>s<i?-1:s>i?1:0).map(([,s])=>s);return VD(o).flatMap(YD)}function Mf(e){let t=new Map(e.map(r=>[r.name,UD(r)]));return e.flatMap(r=>r.readings.flatMap(n=>ZD(r,n,t)))}function WD({from:e,to:t,days:r,step:{reading:n}}){return JSON.stringify([e,t,r,n.source.id,n.evidence.quote.text])}function Eo(e,{circumstances:t,asOf:r}){let n=[...t].map(([s,{name:i}])=>`${s}=${i}`),o=e.property?.kind==="state"&&r?[`as-of=${r.min}..${r.max}`]:[];return JSON.stringify([e.name,...n,...o])}function UD(e){return new Map(e.readings.filter(({value:t,evidence:r})=>t?.type==="date"||Gs(r.value)).map(t=>[Eo(e,t),t.circumstances]))}function hw(e,{circumstances:t}){if(!e||e.size===0)return;let[r]=e.keys();if(e.size===1)return r;let n=[...e].filter(([,o])=>o.size===t.size&&[...o].every(([s,{name:i}])=>t.get(s)?.name===i));return n.length===1?n[0]?.[0]:void 0}function wc({denies:e,hedges:t}){return!e&&!t}function HD(e,t,r){let n=Eo(e,t);if(t.value?.type!=="date"||!wc(t)||!r.has(n))return[];let o={reading:t,fact:e.name,says:`${e.name} is ${t.shown}`};return If(Nn,n,t.value,o)}function ZD(e,t,r){let n=t.evidence.value;if(!Gs(n)||!wc(t))return[];let o=Eo(e,t),s=Df(n),i={reading:t,fact:e.name,says:`${e.name} is ${Ks(n)}`},a=n.after&&hw(r.get(n.after.text.trim()),t),c=n.before&&hw(r.get(n.before.text.trim()),t);return[...s&&a!==void 0?If(a,o,s,i):[],...s&&c!==void 0?If(o,c,s,i):[]]}function Gs(e){return e!==void 0&&!("text"in e)}function Df({by:e}){if(!e)return{min:0,max:Number.POSITIVE_INFINITY};let t=e.text.trim(),r=pc(t),n=r?void 0:rr(t);if(!n)return r;let o=/month|year/i.test(t)?31:1;return{min:Math.floor(n.min/86400)-o,max:Math.ceil(n.max/86400)+o}}function If(e,t,{min:r,max:n},o){return[...Number.isFinite(n)?[{from:e,to:t,days:n,step:o}]:[],...Number.isFinite(r)?[{from:t,to:e,days:-r,step:o}]:[]]}function VD(e){let t=new Map,r=o=>{let s=o;for(let i=t.get(s);i!==void 0;i=t.get(s))s=i;return s!==o&&t.set(o,s),s};for(let{from:o,to:s}of e){if(o===Nn||s===Nn)continue;let[i,a]=[r(o),r(s)];i!==a&&t.set(a,i)}let n=new Map;for(let o of e){let s=r(o.from===Nn?o.to:o.from),i=n.get(s);i?i.push(o):n.set(s,[o])}return[...n.values()]}function YD(e){let t=[],r=[...e];for(;t.length<BD;){let n=KD(r);if(!n)break;let o=n.filter(({from:i,to:a})=>i!==Nn&&a!==Nn),s=new Set(o.length>0?o.map(({step:i})=>i):n.slice(0,1).map(({step:i})=>i));o.length>0&&t.push({steps:[...new Set(n.map(({step:i})=>i))]}),r=r.filter(({step:i})=>!s.has(i))}return t}function KD(e){let t=new Set(e.flatMap(({from:s,to:i})=>[s,i])),r=new Map([...t].map(s=>[s,0])),n=new Map,o=!0;for(let s=1;o;s++){o=!1;for(let c of e){let l=(r.get(c.from)??0)+c.days;l>=(r.get(c.to)??0)||(r.set(c.to,l),n.set(c.to,c),o=!0)}let i=(s&s-1)===0||s>=t.size,a=o&&i?GD(n):void 0;if(a)return a}}function GD(e){let t=new Map;for(let r of e.keys()){let n=r;for(;n!==void 0&&!t.has(n);)t.set(n,r),n=e.get(n)?.from;if(n===void 0||t.get(n)!==r||!e.has(n))continue;let o=[];for(let i=n;o.length===0||i!==n;){let a=e.get(i);o.unshift(a),i=a.from}let s=Math.max(0,o.findIndex(({from:i})=>i===Nn));return[...o.slice(s),...o.slice(0,s)]}}function yw(e){let t=new Map(e.map(o=>[o.name,o])),r=JD(e),n=new Map;for(let{from:o,to:s,days:i,step:a}of Mf(e)){let c=t.get(a.fact),l=c!==void 0&&Eo(c,a.reading)===s,u=r.get(l?o:s);if(!u)continue;let d=l?{...xc,max:u.max+i}:{...xc,min:u.min-i};n.set(a.reading,bw(n.get(a.reading)??xc,d))}return new Map([...n].filter(([,{min:o,max:s}])=>o<=s))}var xc={min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY};function JD(e){let t=new Map;for(let r of e)for(let n of r.readings){if(n.value?.type!=="date"||!wc(n))continue;let o=Eo(r,n);t.set(o,bw(t.get(o)??xc,n.value))}return new Map([...t].filter(([,{min:r,max:n}])=>r<=n))}function bw(e,t){return{min:Math.max(e.min,t.min),max:Math.min(e.max,t.max)}}$c();function Co(e,t,r=0,n=e.text.length){let o=r,s=n;for(;o<s&&Js(e.text[o]);)o++;for(;s>o&&Js(e.text[s-1]);)s--;if(o===s)return e.span;let{file:i}=e.span,a=XD(e,t);if(a!==void 0)return{file:i,start:a+o,end:a+s};let c=QD(e,t),l=c.starts[o],u=c.ends[s-1];return l===void 0||u===void 0?e.span:{file:i,start:l,end:u}}function XD({span:e,style:t,text:r},n){let o=t==="double"||t==="single"?1:0,s=e.start+o;return e.end-o-s===r.length&&n.startsWith(r,s)?s:void 0}function QD(e,t){let r=e4(e,t),n=[],o=[],s=0;for(let i=0;i<e.text.length;){let a=e.text[i],c=r[s];if(Js(a)&&c?.soft!==!1){if(n.push(c?.start??e.span.end),o.push(c?.end??e.span.end),c&&s++,i++,!Js(e.text[i]??""))for(;r[s]?.soft;)s++;continue}for(;c?.soft;)c=r[++s];if(!c)break;for(let l=0;l<c.text.length;l++)n.push(c.start),o.push(c.end);i+=c.text.length,s++}return{starts:n,ends:o}}function e4({span:e,style:t},r){let n=r.slice(e.start,e.end);if(t==="double")return r4(n.slice(1,-1),e.start+1);if(t==="single")return Ff(n.slice(1,-1),e.start+1,/''|./gs);if(t==="plain")return Ff(n,e.start,/./gs);let o=/^[^\n]*\n?/.exec(n)?.[0].length??0;return Ff(n.slice(o),e.start+o,/./gs)}function Ff(e,t,r){return Array.from(e.matchAll(r),({0:n,index:o})=>({text:n==="''"?"'":n,start:t+o,end:t+o+n.length,soft:Js(n)}))}var t4={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"};function r4(e,t){let r=[],n=/\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[\s\S])|(?<![ \t])[ \t]*(?:\r?\n[ \t]*)+|[\s\S]/g;for(let{0:o,index:s}of e.matchAll(n)){let i=t+s,a=/^\\\r?\n/.test(o)?"":o.startsWith("\\")?o4(o.slice(1)):n4(o);a!==""&&r.push({text:a,start:i,end:i+o.length,soft:!1})}return r}function n4(e){let t=e.split(`
`).length-1;return t===0?e:t===1?" ":`
`.repeat(t-1)}function o4(e){if(/^[xuU]./.test(e)){let t=Number.parseInt(e.slice(1),16);return t<=1114111?String.fromCodePoint(t):"\uFFFD"}return t4[e]??e}function Js(e){return e===" "||e==="	"||e===`
`||e==="\r"}function Xr(e,t,r){if(e.type==="text"||t.type==="text")return e.type!==t.type?e.type==="entity"||t.type==="entity"?"undecided":"incomparable":e.shown.toLowerCase()===t.shown.toLowerCase()?"agrees":"undecided";if(e.type==="date"&&t.type==="date")return kc(e,t);if(e.type==="period"&&t.type==="period")return i4(kc(e.start,t.start),kc(e.end,t.end));if(e.type==="duration"&&t.type==="duration")return kc(e,t);if(e.type==="quantity"&&t.type==="quantity")return c4(e,t);if(e.type==="boolean"&&t.type==="boolean")return e.holds===t.holds?"agrees":"contradicts";if(e.type==="ordinal"&&t.type==="ordinal"){let n=Math.abs(e.step-t.step);return n===0?"agrees":n===1?"refines":"contradicts"}return e.type==="entity"&&t.type==="entity"?e.id===t.id?"agrees":r(e.id,t.id)||r(t.id,e.id)?"refines":"contradicts":xw(e,t)||xw(t,e)?"undecided":"incomparable"}function xw(e,t){return e.type==="quantity"&&e.unit===""&&t.type==="duration"}function Ro(e){switch(e.type){case"entity":return`entity ${e.id}`;case"boolean":return`boolean ${e.holds}`;case"ordinal":return`ordinal ${e.step}`;case"text":return`text ${e.shown.toLowerCase()}`;case"date":return`date ${e.min} ${e.max}`;case"period":return`period ${e.start.min} ${e.start.max} ${e.end.min} ${e.end.max}`;case"duration":return`duration ${e.min} ${e.max}`;case"quantity":return`quantity ${s4(e)} ${e.unit}`}}function s4({min:e,max:t,openMin:r,openMax:n}){let o=s=>Number.isSafeInteger(s)?s:Number(s.toPrecision(9));return`${r?">":""}${o(e)} ${n?"<":""}${o(t)}`}function $w(e,t,r){let n=Xr(e,t,r);return n!=="refines"?n==="agrees":e.type==="entity"&&t.type==="entity"?r(e.id,t.id):e.type==="ordinal"?!1:e.type==="period"&&t.type==="period"?Lf(e.start,t.start)&&Lf(e.end,t.end):"min"in e&&"min"in t&&Lf(e,t)}function Lf(e,t){return e.min>=t.min&&e.max<=t.max}function kc(e,t){return e.min===t.min&&e.max===t.max?"agrees":e.max<t.min||t.max<e.min?"contradicts":"refines"}function i4(e,t){return e==="contradicts"||t==="contradicts"?"contradicts":e==="agrees"&&t==="agrees"?"agrees":"refines"}var a4=1e-9;function c4(e,t){if(e.unit!==t.unit)return l4(e.unit,t.unit)?"incomparable":"undecided";let n=(e.written===t.written?0:Math.max(e.leeway,t.leeway))+a4*Math.max(vw(e),vw(t)),o=Math.max(e.min-t.max,t.min-e.max),s=Math.abs(o)<=n,i=e.min>=t.max?e.openMin||t.openMax:t.openMin||e.openMax;if(o>n||s&&i&&o>=0)return"contradicts";let a=(c,l)=>c===l||Math.abs(c-l)<=n;return a(e.min,t.min)&&a(e.max,t.max)&&e.openMin===t.openMin&&e.openMax===t.openMax?"agrees":"refines"}function vw({min:e,max:t}){return Math.max(Number.isFinite(e)?Math.abs(e):0,Number.isFinite(t)?Math.abs(t):0)}function l4(e,t){let r=n=>/^[A-Z%]/.test(n);return r(e)&&r(t)&&e.includes("/")===t.includes("/")}function Sw(e,t,r){if(!e&&r)return{means:kw(r),bounds:jf(r.min,r.max)};switch(e?.type){case"date":return{...zf(e.shown,kw(e)),bounds:jf(e.min,e.max)};case"period":return{bounds:jf(e.start.min,e.end.max)};case"duration":return zf(e.shown,d4(e));case"quantity":return zf(e.shown,f4(e));case"ordinal":return{means:`step ${e.step+1} of ${t?.scale.join(", ")??""}`};default:return{}}}function zf(e,t){return t===void 0||t===e?{}:{means:t}}function In(e){return Gr({min:e,max:e})}function jf(e,t){return{...Number.isFinite(e)&&{earliest:In(e)},...Number.isFinite(t)&&{latest:In(t)}}}function kw({min:e,max:t}){return e===t?In(e):Number.isFinite(e)?Number.isFinite(t)?`some day from ${In(e)} to ${In(t)}`:`from ${In(e)} on`:`until ${In(t)}`}var u4=[["days",86400],["hours",3600],["minutes",60],["seconds",1]];function d4({min:e,max:t}){let[r,n]=u4.find(([,o])=>e>=2*o)??["seconds",1];return Tw(e/n,t/n,r,!1,!1)}var _w=Ie({Angle:"\xB0",Area:"m\xB2",Data:"bytes",Energy:"J",Force:"N",Frequency:"Hz",Length:"m",Mass:"kg",Power:"W",Pressure:"Pa",Temperature:"\xB0C",Time:"s",Volume:"l"});function f4({min:e,max:t,openMin:r,openMax:n,unit:o,writtenUnit:s}){let i=o in _w;return e===t&&!i?void 0:Tw(e,t,_w[o]??(s||o),r,n)}function Tw(e,t,r,n,o){let s=a=>String(Math.round(a*1e3)/1e3).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g,","),i=r===""?"":` ${r}`;return Number.isFinite(t)?Number.isFinite(e)?e===t?`${s(e)}${i}`:`${s(e)} to ${s(t)}${i}`:`${o?"less than":"at most"} ${s(t)}${i}`:`${n?"more than":"at least"} ${s(e)}${i}`}function Ew(e,t){let r=new Set(e.timeline.flatMap(({steps:o})=>o.map(({fact:s})=>s))),n=yw(e.facts);return e.facts.map(o=>({fact:o.name,agreement:r.has(o.name)?"contradicted":b4(o),values:m4(o).map(s=>({value:s[0]?.shown??"",...Sw(s[0]?.value,o.property,p4(s,n)),...h4(s,e,t)})),comparisons:o.pairs.map(y4),...o.omitted>0&&{omitted:o.omitted}}))}function m4(e){let t=new Map;for(let r of e.readings){let n=`${r.denies} ${r.value?Ro(r.value):`stated ${r.shown}`}`,o=t.get(n)??[];t.set(n,o),o.push(r)}return[...t.values()].sort(([r],[n])=>(r?.shown??"")<(n?.shown??"")?-1:1)}function p4(e,t){let[r,...n]=e.map(o=>t.get(o));return r&&n.every(o=>o?.min===r.min&&o.max===r.max)?r:void 0}function h4(e,t,r){return{outlets:Bf(e.map(({source:n})=>n.outlet)),newsrooms:Bf(e.map(({source:n})=>n.newsroom)),speakers:Bf(e.flatMap(({evidence:n})=>n.saidBy?[n.saidBy.text]:[])),readings:e.map(n=>g4(n,t,r))}}function Bf(e){return[...new Set(e)].sort()}function g4({claim:e,source:t,evidence:r,speakerName:n},o,s){let i=o.texts.get(r.quote.span.file)??"";return{claim:e.id,evidence:e.evidence.indexOf(r),source:t.id,outlet:t.outlet,origin:t.newsroom,published:t.published?.value.text??null,scope:Object.fromEntries([...r.scope].map(([a,c])=>[a,c.text])),...r.saidBy&&{saidBy:r.saidBy.text},...n!==void 0&&n!==r.saidBy?.text&&{speaker:n},...(r.saidBy||r.stance!=="affirms")&&{stance:r.stance},place:s.showPlace(o.anchors.get(r)?.places[0]??Co(r.quote,i))}}function y4({a:e,b:t,decision:r,because:n}){return{a:Aw(e.readings[0]),b:Aw(t.readings[0]),verdict:r,because:n,count:e.readings.length*t.readings.length}}function Aw({claim:e,source:t}){return{claim:e.id,source:t.id}}function b4({pairs:e,readings:t}){let r=new Set(e.map(({decision:n,hedged:o})=>o&&Jr.includes(n)?"disputed":n));return Jr.some(n=>r.has(n))||r.has("contradiction-unless-scoped")?"contradicted":r.has("disputed")||r.has("parties-disagree")?"disputed":r.has("undecided")||r.has("incomparable")?"undecided":r.has("different-scope")||r.has("changed")||r.has("grown")?"scoped":new Set(t.map(({source:n})=>n.newsroom)).size===1?"single":"unanimous"}function Cw(e){let t=new Map;for(let n of e.claims)for(let{source:o}of n.evidence)o&&t.set(o.text,(t.get(o.text)??0)+1);let r=w4(e);return[...e.sources.values()].map(n=>{let o=r.get(n.id);return{id:n.id,file:n.file,body:{start:n.body.start,end:n.body.end},...n.title!==void 0&&{title:n.title},outlet:n.outlet,origin:n.newsroom,published:n.published?.value.text??null,...x4(e.inferredDates.get(n.id)),url:n.url??null,...n.archived!==void 0&&{archived:n.archived},...o!==void 0&&{supersededBy:o},sha256:n.sha256,quotes:t.get(n.id)??0}}).sort(Ka)}function w4(e){let t=Ys(e),r=new Map;for(let{id:n,supersedes:o}of e.sources.values())o&&t.has(o.text)&&r.set(o.text,n);return r}function x4(e){if(!e)return{};let t=r=>Gr({min:r,max:r});return{bounds:{earliest:t(e.min),latest:t(e.max)}}}function Rw(e){let t=[0];for(let r of e.matchAll(/\r\n|\n|\r/g))t.push(r.index+r[0].length);return t}function Wf(e,t){let r=0,n=e.length-1;for(;r<n;){let o=r+n+1>>1;e[o]<=t?r=o:n=o-1}return{line:r+1,column:t-e[r]+1}}var Xs=class{lineStarts=new Map;texts;constructor(t){this.texts=t}showPlace(t,r){let n=this.texts.get(t.file)??"",o=this.lineStartsOf(t.file,n),s=Wf(o,t.start),i=Wf(o,t.end);return{file:t.file,line:s.line,column:s.column,endLine:i.line,endColumn:i.column,start:t.start,end:t.end,text:n.slice(t.start,t.end),...r!==void 0&&r!==""&&{label:r}}}showLabel({at:t,text:r}){return this.showPlace(t,r)}lineStartsOf(t,r){let n=this.lineStarts.get(t);if(n)return n;let o=Rw(r);return this.lineStarts.set(t,o),o}};function Pw({corpus:e,verdict:t},r,n,o,s){let i=new Xs(e.texts),a=Ew(e,i),c=r&&"verdict"in r?c1(t.findings,r.verdict.findings):void 0,l={...S4(e,t.findings,a),...c&&{new:$4(c.since)}};return{version:1,tool:n,...s(l),...r&&{base:"missing"in r?{missing:r.missing}:{ref:r.ref,commit:r.commit}},counts:l,findings:t.findings.map(u=>Ow(u,i,c?.since.get(u))),...c&&{fixed:v4(c.fixed,r)},facts:a,claims:h1(e,i),sources:Cw(e),accepted:_4(t),rules:o,texts:e.texts}}function v4(e,t){let r=new Xs(t&&"corpus"in t?t.corpus.texts:new Map);return e.map(n=>Ow(n,r))}function $4(e){let t=[...e].filter(([{status:r},n])=>r==="open"&&n==="new");return Uf(Fa,t.map(([{severity:r}])=>r))}function Ow(e,t,r){let{rule:n,severity:o,status:s,message:i,claim:a,fact:c,source:l,help:u,fix:d}=e;return{rule:n,severity:o,status:s,...r&&{since:r},fingerprint:e.fingerprint,message:i,...a!==void 0&&{claim:a},...c!==void 0&&{fact:c},...l!==void 0&&{source:l},...e.readings&&{readings:e.readings.map(k4)},primary:t.showLabel(e.primary),related:(e.related??[]).map(f=>t.showLabel(f)),notes:e.notes??[],...u!==void 0&&{help:u},...d!==void 0&&{fix:d}}}function k4({claim:e,evidence:t}){return{claim:e.id,evidence:e.evidence.indexOf(t)}}function _4(e){return e.ledger.map(({acceptance:t,state:r})=>({finding:t.finding.text,rule:t.rule?.text??null,reason:t.reason,by:t.by??null,until:t.until?.text??null,state:r})).sort((t,r)=>t.finding<r.finding?-1:1)}function S4(e,t,r){let n=[...e.sources.values()],o=e.claims.flatMap(i=>i.evidence.map(a=>e.anchors.get(a)?.class??"unchecked")),s=t.filter(({status:i})=>i==="open");return{sources:n.length,outlets:new Set(n.map(({outlet:i})=>i)).size,newsrooms:new Set(n.map(({newsroom:i})=>i)).size,claims:e.claims.length,quotes:{total:o.length,...Uf(Ds,o)},facts:{total:r.length,...Uf([...tt].reverse(),r.map(({agreement:i})=>i))},findings:{error:s.filter(({severity:i})=>i==="error").length,warning:s.filter(({severity:i})=>i==="warning").length,note:s.filter(({severity:i})=>i==="note").length,accepted:t.length-s.length}}}function Uf(e,t){let r=Object.fromEntries(e.map(n=>[n,0]));for(let n of t)r[n]++;return r}var Iw=new RegExp("[\\p{Sc}+\xB1-]{0,4}\\p{N}+(?:[.,:/]\\p{N}+)*[\\p{L}\\p{M}]*[%\u2030\\p{Sc}]?|[\\p{L}\\p{M}\\p{N}_]+(?:['\\u2019-][\\p{L}\\p{M}\\p{N}_]+)*|\\s+|.","gsu");function Po(e){return[...e.matchAll(Iw)].map(t=>({text:t[0],start:t.index,end:t.index+t[0].length}))}var qw=new RegExp(Iw.source,"suy");function Hf(e,t){for(let r=0;r<e.length;){let n=r,o=e.charCodeAt(n);for(;o>=97&&o<=122;)o=e.charCodeAt(++n);if(n>r&&(n===e.length||Nw(o)))t(r,n),r=n;else if(n===r&&Nw(o))r++;else{qw.lastIndex=r;let s=qw.exec(e)?.[0]??"";n=r+Math.max(1,s.length),Ge(s)&&t(r,n),r=n}}}function Nw(e){return e===32||e===10||e===46||e===44||e===34||e===59}function Qs(e){return e.match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function Ge(e){return/[A-Za-z0-9]/.test(e)||/[\p{L}\p{N}]/u.test(e)}var T4=new Set(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
  thousands million millions billion billions trillion dozen dozens half quarter third once twice thrice first
  second fourth fifth sixth seventh eighth ninth tenth double triple both`.split(/\s+/));function Zf(e){return new RegExp("\\p{N}|[%\u2030]","u").test(e)||e.toLowerCase().split(/[-\s]/).some(t=>T4.has(t))}var A4=new Set("not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely".split(/\s+/));function Vf(e){let t=e.toLowerCase();return A4.has(t)||/n['\u2019]t$/.test(t)}var E4=/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?$/i;function Yf(e){return E4.test(e)}var ei=class{diff(t,r,n={}){let o;typeof n=="function"?(o=n,n={}):"callback"in n&&(o=n.callback);let s=this.castInput(t,n),i=this.castInput(r,n),a=this.removeEmpty(this.tokenize(s,n)),c=this.removeEmpty(this.tokenize(i,n));return this.diffWithOptionsObj(a,c,n,o)}diffWithOptionsObj(t,r,n,o){var s;let i=w=>{if(w=this.postProcess(w,n),o){setTimeout(function(){o(w)},0);return}else return w},a=r.length,c=t.length,l=1,u=a+c;n.maxEditLength!=null&&(u=Math.min(u,n.maxEditLength));let d=(s=n.timeout)!==null&&s!==void 0?s:1/0,f=Date.now()+d,m=[{oldPos:-1,lastComponent:void 0}],p=this.extractCommon(m[0],r,t,0,n);if(m[0].oldPos+1>=c&&p+1>=a)return i(this.buildValues(m[0].lastComponent,r,t));let h=-1/0,g=1/0,b=()=>{for(let w=Math.max(h,-l);w<=Math.min(g,l);w+=2){let $,R=m[w-1],S=m[w+1];R&&(m[w-1]=void 0);let _=!1;if(S){let x=S.oldPos-w;_=S&&0<=x&&x<a}let P=R&&R.oldPos+1<c;if(!_&&!P){m[w]=void 0;continue}if(!P||_&&R.oldPos<S.oldPos?$=this.addToPath(S,!0,!1,0,n):$=this.addToPath(R,!1,!0,1,n),p=this.extractCommon($,r,t,w,n),$.oldPos+1>=c&&p+1>=a)return i(this.buildValues($.lastComponent,r,t))||!0;m[w]=$,$.oldPos+1>=c&&(g=Math.min(g,w-1)),p+1>=a&&(h=Math.max(h,w+1))}l++};if(o)(function w(){setTimeout(function(){if(l>u||Date.now()>f)return o(void 0);b()||w()},0)})();else for(;l<=u&&Date.now()<=f;){let w=b();if(w)return w}}addToPath(t,r,n,o,s){let i=t.lastComponent;return i&&!s.oneChangePerToken&&i.added===r&&i.removed===n?{oldPos:t.oldPos+o,lastComponent:{count:i.count+1,added:r,removed:n,previousComponent:i.previousComponent}}:{oldPos:t.oldPos+o,lastComponent:{count:1,added:r,removed:n,previousComponent:i}}}extractCommon(t,r,n,o,s){let i=r.length,a=n.length,c=t.oldPos,l=c-o,u=0;for(;l+1<i&&c+1<a&&this.equals(n[c+1],r[l+1],s);)l++,c++,u++,s.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.lastComponent,added:!1,removed:!1});return u&&!s.oneChangePerToken&&(t.lastComponent={count:u,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,l}equals(t,r,n){return n.comparator?n.comparator(t,r):t===r||!!n.ignoreCase&&t.toLowerCase()===r.toLowerCase()}removeEmpty(t){let r=[];for(let n=0;n<t.length;n++)t[n]&&r.push(t[n]);return r}castInput(t,r){return t}tokenize(t,r){return Array.from(t)}join(t){return t.join("")}postProcess(t,r){return t}get useLongestToken(){return!1}buildValues(t,r,n){let o=[],s;for(;t;)o.push(t),s=t.previousComponent,delete t.previousComponent,t=s;o.reverse();let i=o.length,a=0,c=0,l=0;for(;a<i;a++){let u=o[a];if(u.removed)u.value=this.join(n.slice(l,l+u.count)),l+=u.count;else{if(!u.added&&this.useLongestToken){let d=r.slice(c,c+u.count);d=d.map(function(f,m){let p=n[l+m];return p.length>f.length?p:f}),u.value=this.join(d)}else u.value=this.join(r.slice(c,c+u.count));c+=u.count,u.added||(l+=u.count)}}return o}};var Kf=class extends ei{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){return t}},Mw=new Kf;function Gf(e,t,r){return Mw.diff(e,t,r)}var C4=400;function _c(e,t){let r=Gf(Po(e).map(n=>n.text),Po(t).map(n=>n.text),{maxEditLength:C4});return r&&R4(r.map(n=>({kind:n.added?"source":n.removed?"quote":"same",text:n.value.join("")})))}function R4(e){let t=[];for(let r=0;r<e.length;){let n=e[r];if(n.kind==="same"){t.push(n),r++;continue}let o="",s="";for(;r<e.length;){let i=e[r];if(i.kind==="same"&&(/\S/.test(i.text)||r+1>=e.length))break;i.kind!=="source"&&(o+=i.text),i.kind!=="quote"&&(s+=i.text),r++}o!==""&&t.push({kind:"quote",text:o}),s!==""&&t.push({kind:"source",text:s})}return t}function Sc(e,t){let r=_c(Y(e).trim(),Y(t).trim());return r?{differences:P4(r),diff:r}:{differences:[{type:"words",quote:e.trim(),source:t.trim()}],diff:[]}}function P4(e){let t=[];for(let r=0;r<e.length;r++){let n=e[r];if(n.kind==="same")continue;let o=e[r+1],s=n.kind==="quote"&&o?.kind==="source",i=n.kind==="quote"?n.text.trim():"",a=s?o.text.trim():n.kind==="source"?n.text.trim():"";s&&r++,(i!==""||a!=="")&&t.push({type:q4(i,a),quote:i,source:a})}return O4(t)?t.map(r=>({...r,type:"order"})):t}function O4(e){let t=e.filter(({quote:o,source:s})=>o.toLowerCase()!==s.toLowerCase()),r=o=>t.flatMap(s=>Po(s[o].toLowerCase())).map(s=>s.text).filter(Ge).sort(),n=r("quote");return n.length>0&&t.length>1&&n.join(" ")===r("source").join(" ")}function q4(e,t){let r=Dw(e),n=Dw(t);return r.length===0&&n.length===0?"punctuation":e.toLowerCase()===t.toLowerCase()?"case":r.join(" ")===n.join(" ")?"punctuation":r.some(Vf)!==n.some(Vf)?"negation":r.filter(Zf).join(" ")!==n.filter(Zf).join(" ")?"number":[...r,...n].some(o=>new RegExp("^\\p{Lu}","u").test(o))?"name":"words"}function Dw(e){return Po(e).map(t=>t.text).filter(Ge)}function zw(e,t){let[r,n]=[It(e.trim()),It(t.trim())],o=new Map,s=(i,a)=>{i===a||!/\S/.test(i)&&!/\S/.test(a)||o.set(`${i}\0${a}`,{type:"punctuation",quote:i,source:a})};for(let i=0;i<r.text.length;i++){let a=e.trim().slice(r.startOf(i),r.endOf(i));s(a,t.trim().slice(n.startOf(i),n.endOf(i)))}return o.size===0&&Fw(e)!==Fw(t)&&o.set("",{type:"punctuation",quote:Lw(e),source:Lw(t)}),[...o.values()]}function Fw(e){return e.match(/[\u00AD\p{Cf}]/gu)?.length??0}function Lw(e){return e.match(/[\u00AD\p{Cf}]/gu)?.join("")??""}function jw({start:e,end:t},r){let n=r.slice(e,t),o=e+(n.length-n.trimStart().length);return{start:o,end:o+n.trim().length}}function ti(e,t){let r="";for(let{start:n,end:o}of[...t].sort((s,i)=>s.start-i.start)){let s=Math.max(n,r.length);r+=e.slice(r.length,s)+" ".repeat(Math.max(0,o-s))}return r+e.slice(r.length)}var Qr=/[\p{L}\p{M}_]/u,Be=new RegExp("\\p{N}","u"),N4=new RegExp("\\p{M}","u"),Jf=new RegExp("\\p{Sc}","u"),Bw=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u,Ww=/['\u2019\u02BC\u05F3\u05F4\u00B7]/,Uw=/[-\u2010\u2011\u2212]/,I4=/[-\u2010-\u2013\u2212\uFE63\uFF0D+\uFF0B±<>≤≥~≈]/,Hw=/[.,:/'\u2019\u00B7\u00A0\u2009\u202F\u066B\u066C\u2044]/,M4=/[%‰‱°℃℉\p{Sc}]/u,D4=/[\s([{"'\u2018\u201C\p{Sc}]/u;function Zw({start:e,end:t},r){let n=e,o=t;for(;nt(r,n);)n--;for(;nt(r,o);)o++;return{start:n,end:o}}function nt(e,t){if(t<=0||t>=e.length)return!1;let[r,n]=z4(e,t),[o,s]=j4(e,t);return r===""||o===""?!1:Yw(e.charCodeAt(t))&&Vw(e.charCodeAt(t-1))||N4.test(o)?!0:L4(n,r,o,s)||F4(n,r,o,s)}function F4(e,t,r,n){return Bw.test(t)||Bw.test(r)?!1:Ac(t)&&Ac(r)||Qr.test(t)&&Ww.test(r)&&Qr.test(n)||Qr.test(e)&&Ww.test(t)&&Qr.test(r)||Tc(t)&&r==="."&&Tc(n)&&!Ac(e)?!0:Tc(e)&&t==="."&&Tc(r)}function L4(e,t,r,n){if(Be.test(t)&&M4.test(r)||Be.test(t)&&/[ \u00A0\u202F]/.test(r)&&/[%‰]/.test(n)||/[ \u00A0\u202F]/.test(t)&&/[%‰]/.test(r)&&Be.test(e)||t==="\xB0"&&/[CF]/.test(r)&&Be.test(e)||Jf.test(t)&&Be.test(r)||Qr.test(t)&&Jf.test(r)&&Be.test(n)||Be.test(t)&&Hw.test(r)&&Be.test(n)||Be.test(e)&&Hw.test(t)&&Be.test(r)||t==="."&&Be.test(r)&&!Ac(e)&&e!==".")return!0;let o=Be.test(r)||(Jf.test(r)||r===".")&&Be.test(n);return I4.test(t)&&o&&(e===""||D4.test(e))||Qr.test(e)&&Uw.test(t)&&Be.test(r)?!0:Qr.test(t)&&Uw.test(r)&&Be.test(n)}function Ac(e){return Qr.test(e)||Be.test(e)}function Tc(e){return new RegExp("\\p{Lu}","u").test(e)}function z4(e,t){let r=[];for(let n=t;n>0&&r.length<2;){let o=n>1&&Yw(e.charCodeAt(n-1))&&Vw(e.charCodeAt(n-2))?2:1;n-=o;let s=e.slice(n,n+o);yf(s)||r.push(s)}return[r[0]??"",r[1]??""]}function j4(e,t){let r=[];for(let n=t;n<e.length&&r.length<2;){let o=String.fromCodePoint(e.codePointAt(n));n+=o.length,yf(o)||r.push(o)}return[r[0]??"",r[1]??""]}function Vw(e){return e>=55296&&e<=56319}function Yw(e){return e>=56320&&e<=57343}var ri=class{length;blocks;smallRows=new Int32Array(256);otherRows=new Map;masks;constructor(t){this.length=t.length,this.blocks=Math.ceil(t.length/32);let r=1;for(let n=0;n<t.length;n++){let o=t.charCodeAt(n);this.rowOf(o)>0||(o<256?this.smallRows[o]=r:this.otherRows.set(o,r),r++)}this.masks=new Int32Array(r*this.blocks);for(let n=0;n<t.length;n++){let o=this.rowOf(t.charCodeAt(n))*this.blocks+(n>>5);this.masks[o]=this.masks[o]|1<<(n&31)}}findEnd(t,r,n,o,s){let{blocks:i,masks:a,length:c}=this;if(c===0)return;let l=new Int32Array(i).fill(-1),u=new Int32Array(i),d=1<<(c-1&31),f=c,m,p=Math.min(o,c);for(let h=r;h<n;h++){let g=this.rowOf(t.charCodeAt(h))*i,b=0;for(let w=0;w<i;w++){let $=l[w],R=u[w],S=b<0?1:0,_=a[g+w]|S,P=_|R,x=((_&$)+$|0)^$|_,N=R|~(x|$),j=$&x,k=w===i-1?d:1<<31,L=(N&k)!==0?1:(j&k)!==0?-1:0;N=N<<1|(b>0?1:0),j=j<<1|S,l[w]=j|~(P|N),u[w]=N&P,b=L}f+=b,!(f>p||m&&s==="first"&&f===p)&&(m={end:h+1,errors:f},p=f)}return m}rowOf(t){return t<256?this.smallRows[t]:this.otherRows.get(t)??0}};var Ec=class{text;first;next;shift;constructor(t){this.text=t;let r=Math.max(8,Math.ceil(Math.log2(t.length+1)));this.shift=32-r,this.first=new Int32Array(2**r).fill(-1),this.next=new Int32Array(t.length);let n=0;for(let o=t.length-1;o>=0;o--){if(n=(n>>>5|(t.charCodeAt(o)&31)<<25)>>>0,o+6>t.length)continue;let s=this.slotOf(n);this.next[o]=this.first[s],this.first[s]=o}}find(t){let r=0;for(let s=5;s>=0;s--)r=(r>>>5|(t.charCodeAt(s)&31)<<25)>>>0;let n=[],o=0;for(let s=this.first[this.slotOf(r)];s>=0;s=this.next[s]){if(++o>200)return;this.text.startsWith(t,s)&&n.push(s)}return n}slotOf(t){return Math.imul(t,2654435761)>>>this.shift}};var B4=15e6,W4=4e6,U4=600;function Xw(e,t,r){let n=H4(e,r,t),o=new ri(e),{lower:s}=t,i=e.length*s.length,a=e.length+5*r,c=0,l;for(let{start:u,votes:d}of n.places){if(l&&n.pieces-d>l.errors)return Kw(l,e,o,s);if(c+=e.length*a,c>Math.min(W4,i))break;let f=Math.max(0,u-2*r),m=Math.min(s.length,f+a);l=Jw(l,o.findEnd(s,f,m,l?.errors??r,"first"))}return i<=B4&&(l=Jw(l,o.findEnd(s,0,s.length,l?.errors??r,"first"))),l&&Kw(l,e,o,s)}function Kw(e,t,r,n){let o=Math.max(0,e.end-t.length-e.errors),{end:s,errors:i}=r.findEnd(n,o,e.end,e.errors,"first")??e,a=Math.max(o,s-t.length-i),l=new ri(Gw(t)).findEnd(Gw(n.slice(a,s)),0,s-a,i,"last");return{start:s-(l?.end??s-a),end:s}}function Gw(e){return e.split("").reverse().join("")}function H4(e,t,r){let n=Math.max(6,Math.ceil(e.length/U4)),o=[],s=0;for(let i=0;i+6<=e.length;i+=n){let a=r.grams.find(e.slice(i,i+6));if(a){s++;for(let c of a)o.push(c-i)}}return{places:Z4(new Int32Array(o).sort(),t),pieces:s}}function Z4(e,t){let r=[],n=0;for(let o=0;o<e.length;){let s=e[o];for(;n<e.length&&e[n]<=s+2*t;)n++;for(r.push({start:s,votes:n-o});o<e.length&&e[o]<=s+t;)o++}return r.sort((o,s)=>s.votes-o.votes||o.start-s.start)}function Jw(e,t){return!e||!t?e??t:e.errors!==t.errors?e.errors<t.errors?e:t:e.end<=t.end?e:t}var Qw=5,V4=.85,Cc=class{size;numbers=new Map;words;starts;ends;places;firsts;constructor(t){let r=(t.length>>1)+1,[n,o,s]=[new Int32Array(r),new Int32Array(r),new Int32Array(r)],i=0,a=[];Hf(t,(l,u)=>{let d=t.slice(l,u),f=this.numbers.get(d);f===void 0&&(f=a.length,a.push(0),this.numbers.set(d,f)),a[f]=a[f]+1,n[i]=f,o[i]=l,s[i]=u,i++}),this.size=i,[this.words,this.starts,this.ends]=[n,o,s],this.firsts=new Int32Array(a.length+1);for(let[l,u]of a.entries())this.firsts[l+1]=this.firsts[l]+u;let c=this.firsts.slice();this.places=new Int32Array(i);for(let l=0;l<i;l++){let u=n[l],d=c[u];this.places[d]=l,c[u]=d+1}}numberOf(t){return this.numbers.get(t)}wordAt(t){return this.words[t]}startOf(t){return this.starts[t]}endOf(t){return this.ends[t]}placesOf(t){return this.places.subarray(this.firsts[t],this.firsts[t+1])}};function tx(e,t){let{words:r}=t,n=Y4(e,r),{counts:o,total:s}=n,i=Math.max(Qw,Math.ceil(V4*s));if(s<Qw)return;let a=new Map,c;for(let{from:d,to:f}of K4(n,i,r)){a.clear();let m=0;for(let p=d;p<f;p++)m+=ex(a,o,r.wordAt(p),1),p-d>=s&&(m+=ex(a,o,r.wordAt(p-s),-1)),(!c||m>c.shared)&&(c={shared:m,last:p})}if(!c||c.shared<i)return;let l=Math.max(0,c.last-s+1),{last:u}=c;for(;l<u&&!o.has(r.wordAt(l));)l++;for(;u>l&&!o.has(r.wordAt(u));)u--;return{start:r.startOf(l),end:r.endOf(u)}}function Y4(e,t){let r=new Map,n=new Map,o=0;return Hf(e,(s,i)=>{let a=e.slice(s,i),c=t.numberOf(a)??n.get(a)??-1-n.size;c<0&&n.set(a,c),r.set(c,(r.get(c)??0)+1),o++}),{counts:r,total:o}}function K4({counts:e,total:t},r,n){let o=[...e].map(([c,l])=>({count:l,places:c<0?G4:n.placesOf(c)})),s=[],i=0;for(let{count:c,places:l}of o.sort((u,d)=>u.places.length-d.places.length)){if(i>t-r)break;i+=c;for(let u of l)s.push(u)}let a=[];for(let c of s.sort((l,u)=>l-u)){let[l,u]=[Math.max(0,c-t+1),Math.min(n.size,c+t)],d=a.at(-1);d&&l<=d.to?d.to=u:a.push({from:l,to:u})}return a}var G4=new Int32Array(0);function ex(e,t,r,n){let o=t.get(r);if(o===void 0)return 0;let s=e.get(r)??0;return e.set(r,s+n),Math.min(s+n,o)-Math.min(s,o)}var Oo=class{source;body;foldedBody;bareBody;lowerBody;gramsOfBody;wordsOfBody;constructor(t,r){this.source=t,this.body=r.slice(t.body.start,t.body.end)}get folded(){return this.foldedBody??=It(this.body),this.foldedBody}get bare(){return this.bareBody??=J4(this.folded),this.bareBody}get lower(){return this.lowerBody??=yt(this.folded.text),this.lowerBody}get grams(){return this.gramsOfBody??=new Ec(this.lower),this.gramsOfBody}get words(){return this.wordsOfBody??=new Cc(this.lower),this.wordsOfBody}dropIndexes(){this.gramsOfBody=void 0,this.wordsOfBody=void 0}stretchOf(t,r,n){return Za(t,r,n)}spanOf({start:t,end:r}){let{file:n,body:o}=this.source;return{file:n,start:o.start+t,end:o.start+r}}};function yt(e){let t=e.toLowerCase();return t.length===e.length?t:e.replace(new RegExp("\\p{Lu}","gu"),r=>{let n=r.toLowerCase();return n.length===r.length?n:r})}function J4(e){let{text:t}=e;if(!/[[\]]/.test(t))return e;let r=new Rn(e),n=0;for(let{index:o}of t.matchAll(/[[\]]/g))r.keep(n,o),n=o+1;return r.keep(n,t.length),r}var X4=3,Qf=/[^\p{L}\p{N}.!?\n]*[\p{L}\p{N}]/uy;function rx(e,{start:t,end:r},n){let{diff:o}=Sc(e,n.slice(t,r)),s=o.slice(o.findLastIndex(({kind:c})=>c==="same")+1),i=c=>s.filter(({kind:l})=>l===c).flatMap(l=>Qs(l.text)).length,a=i("quote");return{start:t,end:a<=X4?Q4(n,r,a-i("source")):r}}function Q4(e,t,r){let n=t;for(let o=0;o<r;o++){if(Qf.lastIndex=n,!Qf.test(e))return n;for(n=Qf.lastIndex;nt(e,n);)n++}return n}var eF=.35,tF=256,rF=2e7;function em(e,t){if(t.body.length>rF)return;let r=yt(Y(e).trim()),n=Xw(r,t,nF(r.length,t.lower.length));if(n){let s=Zw(jw(t.stretchOf(t.folded,n.start,n.end),t.body),t.body);return rx(e,s,t.body)}let o=tx(r,t);return o&&t.stretchOf(t.folded,o.start,o.end)}function nF(e,t){let r=Math.min(tF,Math.floor(e*eF));for(;r>0&&oF(e,r,t);)r--;return r}function oF(e,t,r){if(t===0)return!1;let n=t/Math.max(e,1),o=19-18*n+1/3*e*(1-n),s=Math.log2(100);return o<Math.log2(Math.max(r,2))+s}var tm=/\[\s*(?:\.{3}|\u2026)\s*\]|\u2026|(?<!\.)\.{3}(?!\.)|(?<=(?<!\.)\.)\.{3}(?!\.)/g,rm=/\[[^[\]]*\]/g;function Mn(e){return e.search(tm)>=0}function qo(e){return e.replace(tm," ").search(rm)>=0}function nm(e){let t=[...e.matchAll(tm)];return[0,...t.map(n=>n.index+n[0].length)].map((n,o)=>({start:n,text:e.slice(n,t[o]?.index)}))}function No(e){return nm(e).map(({text:t})=>Y(t).trim()).filter(t=>t!=="")}function nx(e){return e.replace(rm," ").replace(/(?<!\s)\s+([,.;:!?])/g,"$1")}function om(e){return{text:e,anyCase:[],brackets:new Set}}function Io(e){let t=[],r=new Set,n="",o=0;for(let{0:s,index:i}of e.matchAll(rm))n+=e.slice(o,i),r.add(`${n.length}[`),/[\p{L}\p{N}]$/u.test(n)||t.push(n.length),n+=s.slice(1,-1),r.add(`${n.length}]`),o=i+s.length;return{text:n+e.slice(o),anyCase:t,brackets:r}}var im=500;function ni(e,t,r=!0){let n=e.trim(),o=Y(n).trim(),s=sm([om(o)],t,t.folded,r);if(s.length>0)return{class:am(s,n,t)?"exact":"typographic",matches:s};let i=Mn(n)?No(n):[o];if(i.some(Ge)){if(Mn(n)){let a=sm(i.map(om),t,t.folded,r);if(a.length>0)return{class:"elided",matches:a}}if(qo(n)){let a=sm(i.map(Io),t,t.bare,r);if(a.length>0)return{class:"bracketed",matches:a}}}}function am(e,t,r){return e.some(([n])=>n&&r.body.slice(n.start,n.end)===t)}function sF(e,t,r,n){let o=[];for(let s of dF(r.text,e.text,e.anyCase)){if(!uF(e,t,r,s))continue;let i=t.stretchOf(r,s,s+e.text.length);(!n||lF(t.body,i))&&o.push(i)}return o}function cm(e,t,r,n=!0){let o=new Map;return e.map(s=>{let i=JSON.stringify([s.text,s.anyCase,[...s.brackets]]),a=o.get(i)??sF(s,t,r,n);return o.set(i,a),a})}var iF=5e6;function sm(e,t,r,n){let[o=[],...s]=cm(e,t,r,n);if(s.reduce((a,{length:c})=>a+c,o.length)>iF)return[];let i=o.map(a=>({last:a,before:void 0,start:a.start}));for(let a of s){let c=[],l=0;for(let u of a){for(;l<i.length&&i[l].last.end<=u.start;)l++;let d=i[l-1];d&&u.start-d.last.end<=im&&c.push({last:u,before:d,start:d.start})}i=c}return aF(i).map(cF)}function aF(e){let t=new Set;return e.filter(({start:r})=>t.has(r)?!1:(t.add(r),!0))}function cF(e){let t=[];for(let r=e;r;r=r.before)t.push(r.last);return t.reverse()}function lF(e,{start:t,end:r}){return!nt(e,t)&&!nt(e,r)}function uF(e,t,r,n){if(r===t.folded)return!0;let o=t.stretchOf(r,n,n+e.text.length);for(let s=o.start;s<o.end;s++){let i=t.body[s];if(i!=="["&&i!=="]")continue;let a=n;for(;r.startOf(a)<s;)a++;if(!e.brackets.has(`${a-n}${i}`))return!1}return!0}function dF(e,t,r){let n=[];if(t==="")return n;if(r.length===0){for(let s=e.indexOf(t);s>=0;s=e.indexOf(t,s+1))n.push(s);return n}let o=new RegExp(fF(t,new Set(r)),"g");for(let s=o.exec(e);s;s=o.exec(e))n.push(s.index),o.lastIndex=s.index+1;return n}function fF(e,t){return Array.from({length:e.length},(r,n)=>{let o=e[n];return t.has(n)?`[${[...new Set([o,o.toLowerCase(),o.toUpperCase()])].filter(s=>s.length===1).map(ox).join("")}]`:ox(o)}).join("")}function ox(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function oi({start:e,end:t},{prefix:r,suffix:n},o,s=Y){if(r!==void 0){let a=s(r).trim();if(!s(o.slice(Math.max(0,e-sx(r)),e)).trimEnd().endsWith(a))return!1}return n===void 0?!0:s(o.slice(t,t+sx(n))).trimStart().startsWith(s(n).trim())}function sx(e){return e.length*4+100}var nr={places:[],parts:[],omitted:[],contextMissing:!1,retyped:[],differences:[],diff:[]},ix={...nr,class:"unchecked"};function Dn(e,t){let r=ni(e.exact,t);return r?mF(e,r,t):gF(e.exact,t)}function ax(e,t,r){return yF(e,t,r)??bF(e,t)}function mF(e,t,r){let n=t.matches.filter(l=>oi(Mo(l),e,r.body)),o=n.length===0,s=o?t.matches:n,i=s[0]??[],a=Mo(i),c=pF(t,s,e.exact.trim(),r);return{...nr,class:c,places:s.map(l=>r.spanOf(Mo(l))),parts:i.map(l=>r.spanOf(l)),omitted:hF(i,r).map(l=>r.spanOf(l)),contextMissing:o,retyped:c==="typographic"?zw(e.exact,r.body.slice(a.start,a.end)):[]}}function pF(e,t,r,n){return e.class!=="exact"&&e.class!=="typographic"?e.class:am(t,r,n)?"exact":"typographic"}function Mo(e){return{start:e[0]?.start??0,end:e.at(-1)?.end??0}}function hF(e,t){let r=[];for(let n=1;n<e.length;n++){let o=e[n-1]?.end??0,s=t.body.slice(o,e[n]?.start),i=s.trim();if(i===""||/^(?:\.{3,4}|\u2026)$/.test(i))continue;let a=o+s.indexOf(i);r.push({start:a,end:a+i.length})}return r}function gF(e,t){let n=ni(e,t,!1)?.matches[0];if(!n)return;let o=Mo(n),s=t.body.slice(o.start,o.end);return{...nr,class:"altered",nearest:t.spanOf(o),parts:n.map(i=>t.spanOf(i)),differences:[{type:"word-cut",quote:e.trim(),source:s}]}}function yF(e,t,r){let n=[];for(let o of r)if(o.source!==t.source)for(let s of ni(e,o)?.matches??[])n.push(o.spanOf(Mo(s)));return n.length>0?{...nr,class:"misattributed",places:n}:void 0}function bF(e,t){if(Mn(e)){let o=No(e);if(o.length>1)return wF(o,t)}let[r]=qo(e)&&ni(nx(e),t)?.matches||[],n=r?Mo(r):em(e,t);return n?cx(e,n,t):{...nr,class:"absent"}}function cx(e,t,r){let{differences:n,diff:o}=Sc(e,r.body.slice(t.start,t.end));return{...nr,class:"altered",nearest:r.spanOf(t),differences:n,diff:o}}function wF(e,t){let r=cm(e.map(Io),t,t.bare),n=e.find((u,d)=>r[d]?.length===0);if(n!==void 0){let u=em(n,t);if(u)return{...cx(n,u,t),missingPart:n};let d=xF(e.filter((p,h)=>r[h]?.length!==0)),f=d===void 0?void 0:r[e.indexOf(d)]?.[0];if(!f)return{...nr,class:"absent"};let m=[{type:"words",quote:n,source:""}];return{...nr,class:"altered",nearest:t.spanOf(f),differences:m,missingPart:n}}let o=vF(r),[s,i]=[r[0]?.[0],r.at(-1)?.[0]],a=t.spanOf({start:Math.min(s?.start??0,i?.start??0),end:Math.max(s?.end??0,i?.end??0)}),c=e.join(" \u2026 "),l=r.flatMap(([u])=>u?[t.spanOf(u)]:[]);return o!==void 0&&o>im?{...nr,class:"altered",nearest:a,parts:l,differences:[{type:"words",quote:c,source:""}],tooFarApart:o}:{...nr,class:"altered",nearest:a,parts:l,differences:[{type:"order",quote:c,source:""}]}}function xF(e){let[t]=e.filter(r=>r.length>=15&&Ge(r)).sort((r,n)=>n.length-r.length);return t}function vF(e){let t=0;for(let r=1;r<e.length;r++){let n=$F(e[r-1]??[],e[r]??[]);if(n===void 0)return;t=Math.max(t,n)}return t}function $F(e,t){let r,n=0;for(let o of e){for(;n<t.length&&t[n].start<o.end;)n++;let s=t[n];if(!s)break;r=Math.min(r??Number.POSITIVE_INFINITY,s.start-o.end)}return r}var lx=new WeakMap;function Fn(e,t){if(t.pinned&&t.pinned.text!==t.sha256)return;let r=lx.get(e.texts)??new Map;lx.set(e.texts,r);let n=r.get(t.id)??new Oo(t,e.texts.get(t.file)??"");return r.set(t.id,n),n}var lm=po(dx(),1);function Ln(e,t){let r=e.toLowerCase(),n=[];for(let o of t){let s=Math.floor(Math.max(r.length,3)/3);if(Math.abs(o.length-r.length)>s)continue;let i=TF(r,o.toLowerCase());i<=s&&n.push({name:o,edits:i})}return n.sort((o,s)=>o.edits-s.edits||(o.name<s.name?-1:1)),n.slice(0,3).map(({name:o})=>o)}function TF(e,t){let r=(0,lm.distance)(e,t);for(let n=1;n<e.length&&r>1;n++){let o=e.slice(0,n-1)+e[n]+e[n-1]+e.slice(n+1);r=Math.min(r,(0,lm.distance)(o,t)+1)}return r}function _r(e,t){let r=Ln(e,t);return r.length===0?void 0:`did you mean ${Pe("or",r.map(n=>`\`${n}\``))}?`}function Pe(e,t){return t.length<3?t.join(` ${e} `):`${t.slice(0,-1).join(", ")}, ${e} ${t.at(-1)}`}function en(e,t,r,n=`${r}s`){return e.length<=t?[...e]:[...e.slice(0,t-1),bt(e.length-t+1,r,n)]}function bt(e,t,r=`${t}s`){return`${AF(e)} ${e===1?t:r}`}function AF(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function fx(e){return e.replace(/\s+/g," ").trim()}var EF=["prefix","suffix"],um=24,CF=6,Fo=1e3;function mx(e,t,r){let[n]=EF.flatMap(o=>{let s=RF(e,t,r,o);return s?[{side:o,...s}]:[]}).sort((o,s)=>o.cost-s.cost);return n&&{[n.side]:n.words}}function RF(e,t,r,n){let o=t;for(let s of PF(e,r,n)){let i=hx(s),a=Qs(i).length;if(a>um)return;if(o=o.filter(l=>oi(l,{[n]:i},r)),o.length>0)continue;let c=/\n[ \t\r]*\n/.test(s)?um:new RegExp("[.!?]\\P{L}*\\s","u").test(s)?CF:0;return{words:i,cost:a+c}}}function*PF({start:e,end:t},r,n){let o=n==="prefix",s=o?r.slice(Math.max(0,e-Fo),e):r.slice(t,t+Fo),i=[...s.matchAll(/\s+/g)],a=o?i.map(c=>c.index+c[0].length).reverse():i.map(c=>c.index);(o?e<=Fo:t+Fo>=r.length)&&a.push(o?0:s.length);for(let c of a){let l=o?s.slice(c):s.slice(0,c);Ge(l)&&(yield l)}}function px(e,t,r,n){if(oi(e,{[n]:t},r))return{moved:!1,words:t};let o=n==="prefix",s=o?Math.max(0,e.start-Fo):e.start,i=r.slice(s,o?e.end:e.end+Fo),a=It(i),c=yt(a.text),l=yt(Y(t).trim());if(Ge(l))for(let u=o?c.lastIndexOf(l):c.indexOf(l);u>=0;u=o?u===0?-1:c.lastIndexOf(l,u-1):c.indexOf(l,u+1)){let d=Za(a,u,u+l.length),f=s+d.start,m=s+d.end;if(o?f>=e.start:m<=e.end)continue;let p=r.slice(Math.min(f,e.start),Math.max(m,e.end)),h=hx(o?r.slice(f,e.start):r.slice(e.end,m));return Va(p).length===1&&Qs(h).length<=um?{moved:!0,words:h}:void 0}}function hx(e){return fx(e.replace(/\u00AD[ \t]*\r?\n[ \t]*/g,"").replace(/[\u00AD\p{Cf}]/gu,""))}function Lo(e,t){let r="",n=0;for(let o of[...t].sort((s,i)=>s.start-i.start||s.end-i.end))r+=e.slice(n,o.start)+o.text,n=o.end;return r+e.slice(n)}var Ae=po(Hp(),1);function Zn(e,t){let r=e.charCodeAt(t);return r===32||r===10||t>=e.length}function ok(e){return e===44||e===91||e===93||e===123||e===125}function De(e,t){let r=t;for(;e.charCodeAt(r)===32;)r++;return r-t}var s9=new Set([..."-?:,[]{}#&*!|>'\"%@`"].map(e=>e.charCodeAt(0)));function Vp(e,t,r){let n=e.charCodeAt(t);return n===45&&!r?!Zn(e,t+1):t<e.length&&n!==32&&n!==10&&!s9.has(n)}function El(e,t){let r=t;for(let n=t;n<e.length;n++){let o=e.charCodeAt(n);if(o===10)break;if(o===32){if(e.charCodeAt(n+1)===35)break;continue}if(o===58&&Zn(e,n+1))break;r=n+1}return r}function ck(e,t){let r=t;for(let n=t;n<e.length;n++){let o=e.charCodeAt(n);if(o===10||ok(o))break;if(o===32){if(e.charCodeAt(n+1)===35)break;continue}if(o===58&&(Zn(e,n+1)||ok(e.charCodeAt(n+1))))break;r=n+1}return{text:e.slice(t,r),end:r}}function lk(e,t,r){let n=El(e,t),o=n+De(e,n),s=1;for(;e.charCodeAt(o)===10;){let a=o+1,c=De(e,a);for(;e.charCodeAt(a+c)===10;)a+=c+1,c=De(e,a);let l=a+c;if(c<r||l>=e.length||e.charCodeAt(l)===35)break;let u=El(e,l);if(u===l||(n=u,o=n+De(e,n),s++,e.charCodeAt(o)===58))return}let i=e.slice(t,n);return{text:s===1?i:Zp(i),end:n}}function Cl(e,t,r){let n=e.charCodeAt(t)===34,o=n?a9(e,t+1):i9(e,t+1);if(o<0)return;let s=e.slice(t+1,o),i=s.includes(`
`);if(i&&!c9(e,t,o,r))return;let a=o+1;if(!n){let l=i?Zp(s):s;return{text:l.includes("''")?l.replaceAll("''","'"):l,end:a}}if(!s.includes("\\"))return{text:i?Zp(s):s,end:a};let c=d9(s);return c===void 0?void 0:{text:c,end:a}}function i9(e,t){let r=e.indexOf("'",t);for(;r>=0&&e.charCodeAt(r+1)===39;)r=e.indexOf("'",r+2);return r}function a9(e,t){for(let r=e.indexOf('"',t);r>=0;r=e.indexOf('"',r+1)){let n=r-1;for(;n>=t&&e.charCodeAt(n)===92;)n--;if((r-1-n)%2===0)return r}return-1}function c9(e,t,r,n){for(let o=e.indexOf(`
`,t);o>=0&&o<r;o=e.indexOf(`
`,o+1)){let s=De(e,o+1);if(s<n&&e.charCodeAt(o+1+s)!==10)return!1}return!0}function Zp(e){let t=e.split(`
`),r=sk(t[0]),n=0;for(let o=1;o<t.length;o++){let s=o===t.length-1,i=l9(t[o]),a=s?i:sk(i);n++,!(a===""&&!s)&&(r+=(n===1?" ":`
`.repeat(n-1))+a,n=0)}return r}function l9(e){return e.slice(De(e,0))}function sk(e){let t=e.length;for(;t>0&&e.charCodeAt(t-1)===32;)t--;return e.slice(0,t)}var u9={'"':'"',"\\":"\\","/":"/",n:`
`,t:"	"," ":" "},ik=/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(["\\/nt ]))/y;function d9(e){let t="",r=0;for(let o=e.indexOf("\\");o>=0;o=e.indexOf("\\",r)){ik.lastIndex=o;let s=ik.exec(e);if(!s)return;let i=s[1]??s[2],a=e.slice(r,o);if(a.includes(`
`))return;t+=a+(i===void 0?u9[s[3]]:String.fromCharCode(Number.parseInt(i,16))),r=o+s[0].length}let n=e.slice(r);return n.includes(`
`)?void 0:t+n}var ak=/([|>])([1-9]?)([-+]?)([1-9]?) *(?: #[^\n]*)?\n/y;function uk(e,t,r){ak.lastIndex=t;let n=ak.exec(e);if(!n)return;let[o,s,i,a,c]=n;if(i!==""&&c!=="")return;let l=Number(i||c),u=[],d=l>0?r+l:0,f=t+o.length,m=f,p=0,h=0;for(;f<e.length;){let $=De(e,f),R=e.indexOf(`
`,f),S=R<0?e.length:R;if(f+$===S){if(h=Math.max(h,$),R<0)return;u.push(""),p++,f=R+1;continue}if(d===0&&(d=$),$<d||$<=r)break;u.push(e.slice(f+d,S)),p=0,f=Math.min(S+1,e.length),m=f}if(p===u.length||h>d)return;let g=u.slice(0,u.length-p),b=s===">",w=b?f9(g):g.join(`
`);return a==="+"?{text:w+`
`.repeat(p+1),end:f,folded:b}:{text:a==="-"?w:`${w}
`,end:m,folded:b}}function f9(e){let t="",r=0,n="nothing";for(let o of e){if(o===""){r++;continue}let s=o.charCodeAt(0)===32;n==="nothing"?t+=`
`.repeat(r):n==="text"&&!s?t+=r===0?" ":`
`.repeat(r):t+=`
`.repeat(r+1),t+=o,n=s?"indented":"text",r=0}return t}var ae=Symbol("not everyday YAML"),m9=/[^\n\P{Cc}]|\uFEFF/u,Rl=40;function fk(e,t,r=0){if(!(m9.test(e)||e.endsWith(" ")))try{return new Kp(e,t,r).readDocument()}catch(n){if(n===ae)return;throw n}}var Jo=10,Vn=35,p9=45,dk=58,h9=44,Kp=class{at=0;column=0;depth=0;commentColumn=-1;nodeEnd=0;text;file;base;constructor(t,r,n){this.text=t,this.file=r,this.base=n}readDocument(){if(this.skipToContent(),this.text.startsWith(`---
`,this.at)&&(this.at+=4,this.skipToContent()),this.column!==0)throw ae;let t=this.isItem()?this.readSequence(0):this.readMapping(0);if(this.column>=0)throw ae;return t}readMapping(t){if(++this.depth>Rl)throw ae;let r=this.at,n=[];do{let o=this.readKey();if(n.some(s=>s.key.text===o.text)||(n.push({key:o,value:this.readValue(t)}),this.column>t||this.column===t&&this.isItem()))throw ae}while(this.column===t);return this.depth--,{kind:"mapping",entries:n,span:this.spanOf(r,this.nodeEnd)}}readSequence(t){if(++this.depth>Rl)throw ae;let r=this.at,n=[];do{let o=De(this.text,this.at+1);this.at+=1+o;let s=this.text.charCodeAt(this.at);if(s===Jo||s===Vn||this.at>=this.text.length||this.isItem()||(this.findKeyEnd()>=0?n.push(this.readMapping(t+1+o)):(n.push(this.readInline(t)),this.moveOn(t)),this.column>t))throw ae}while(this.column===t&&this.isItem());if(this.column===t&&t>0&&this.commentColumn>=t)throw ae;return this.depth--,{kind:"sequence",items:n,span:this.spanOf(r,this.nodeEnd)}}readKey(){let t=this.at,r=this.findKeyEnd();if(r<0||r-t>1e3)throw ae;let n=this.scanKey(t,r);return this.at=r+De(this.text,r)+1,n}scanKey(t,r){let n=this.quoteAt(t);return n?this.makeScalar(Cl(this.text,t,0)??Yp(),t,n):this.makeScalar({text:this.text.slice(t,r),end:r},t,"plain")}findKeyEnd(){let{text:t,at:r}=this,n;if(this.quoteAt(r)){if(n=Cl(t,r,0)?.end??-1,n<0||t.slice(r,n).includes(`
`))return-1}else{if(!Vp(t,r,!1)||this.isMarker())return-1;n=El(t,r)}let o=n+De(t,n);return t.charCodeAt(o)===dk&&Zn(t,o+1)?n:-1}readValue(t){this.at+=De(this.text,this.at);let r=this.text.charCodeAt(this.at);if(r!==Jo&&r!==Vn&&this.at<this.text.length){if(this.isItem())throw ae;let o=this.readInline(t);return this.moveOn(t),o}let n=this.at;if(this.skipToContent(),this.column>t||this.column===t&&this.isItem()){if(this.isItem())return this.readSequence(this.column);if(this.findKeyEnd()>=0)return this.readMapping(this.column);let o=this.readInline(t);return this.moveOn(t),o}if(this.commentColumn>=0)throw ae;return this.nodeEnd=n,this.makeScalar({text:"",end:n},n,"plain")}readInline(t){let{text:r,at:n}=this,o=r[n];if(o==="|"||o===">"){let i=uk(r,n,t)??Yp();return this.at=i.end,this.nodeEnd=i.end,this.makeScalar(i,n,i.folded?"folded":"literal")}let s=this.readFlowNode(t+1,!1);if(this.at+=this.spaceBeforeComment(),this.at<r.length&&r.charCodeAt(this.at)!==Jo)throw ae;return this.at=Math.min(this.at+1,r.length),this.nodeEnd=this.at,s}readFlowNode(t,r){let{text:n,at:o}=this,s=n[o];if(s==="{")return this.readFlowMapping(t);if(s==="[")return this.readFlowSequence(t);let i=this.quoteAt(o);if(!i&&(!Vp(n,o,r)||this.isMarker()))throw ae;let c=(i?Cl:r?ck:lk)(n,o,t)??Yp();return this.at=c.end,this.makeScalar(c,o,i??"plain")}readFlowMapping(t){if(++this.depth>Rl)throw ae;let r=this.at++,n=[];for(this.skipFlowSpace(t);this.text[this.at]!=="}";this.skipFlowComma(t,"}")){let o=this.at,s=this.readFlowNode(t,!0);if(s.kind!=="scalar"||this.text.slice(o,this.at).includes(`
`)||n.some(i=>i.key.text===s.text)||(this.at+=De(this.text,this.at),this.text.charCodeAt(this.at)!==dk||!Zn(this.text,this.at+1)))throw ae;this.at++,this.skipFlowSpace(t),n.push({key:s,value:this.readFlowNode(t,!0)})}return this.at++,this.depth--,{kind:"mapping",entries:n,span:this.spanOf(r,this.at)}}readFlowSequence(t){if(++this.depth>Rl)throw ae;let r=this.at++,n=[];for(this.skipFlowSpace(t);this.text[this.at]!=="]";this.skipFlowComma(t,"]"))n.push(this.readFlowNode(t,!0));return this.at++,this.depth--,{kind:"sequence",items:n,span:this.spanOf(r,this.at)}}skipFlowComma(t,r){if(this.skipFlowSpace(t),this.text.charCodeAt(this.at)===h9)this.at++,this.skipFlowSpace(t);else if(this.text[this.at]!==r)throw ae}skipFlowSpace(t){for(this.at+=De(this.text,this.at);this.text.charCodeAt(this.at)===Jo;){let r=De(this.text,this.at+1);if(this.at+=1+r,r<t&&this.text.charCodeAt(this.at)!==Jo)throw ae}if(this.at>=this.text.length||this.text.charCodeAt(this.at)===Vn)throw ae}spaceBeforeComment(){let t=De(this.text,this.at);if(t===0||this.text.charCodeAt(this.at+t)!==Vn)return t;let r=this.text.indexOf(`
`,this.at);return(r<0?this.text.length:r)-this.at}moveOn(t){if(this.skipToContent(),this.commentColumn>t||this.column<t&&this.commentColumn>Math.max(this.column,0))throw ae}skipToContent(){this.commentColumn=-1;let{text:t}=this;for(;;){let r=t.lastIndexOf(`
`,this.at-1)+1,n=this.at+De(t,this.at),o=t.charCodeAt(n);if(n>=t.length){this.at=t.length,this.column=-1;return}if(o!==Jo&&o!==Vn){if(this.at=n,this.column=n-r,this.column===0&&this.isMarker()&&!t.startsWith(`---
`,n))throw ae;return}o===Vn&&(this.commentColumn=Math.max(this.commentColumn,n-r));let s=t.indexOf(`
`,n);this.at=s<0?t.length:s+1}}isItem(){return this.text.charCodeAt(this.at)===p9&&Zn(this.text,this.at+1)}isMarker(){return this.text.startsWith("---",this.at)||this.text.startsWith("...",this.at)}quoteAt(t){let r=this.text[t];return r==='"'?"double":r==="'"?"single":void 0}makeScalar({text:t,end:r},n,o){let s=this.spanOf(n,r);if(o!=="plain"||t===""||this.text.charCodeAt(r)!==32)return{kind:"scalar",text:t,style:o,span:s};let i=r+De(this.text,r);if(this.text.charCodeAt(i)!==Vn)return{kind:"scalar",text:t,style:o,span:s};let a=this.text.indexOf(`
`,i),c=this.text.slice(i,a<0?void 0:a).trim();return{kind:"scalar",text:t,style:o,span:s,dropped:c}}spanOf(t,r){return{file:this.file,start:this.base+t,end:this.base+r}}};function Yp(){throw ae}var g9={[Ae.Scalar.PLAIN]:"plain",[Ae.Scalar.QUOTE_SINGLE]:"single",[Ae.Scalar.QUOTE_DOUBLE]:"double",[Ae.Scalar.BLOCK_LITERAL]:"literal",[Ae.Scalar.BLOCK_FOLDED]:"folded"},y9=1e4;function ir(e,t,r=0){let n=fk(e,t,r);return n?{root:n,problem:void 0}:b9(e,t,r)}function b9(e,t,r=0){try{let n=(0,Ae.parseDocument)(e,{schema:"failsafe",prettyErrors:!1,logLevel:"error"}),[o]=[...n.errors,...n.warnings].sort((l,u)=>l.pos[0]-u.pos[0]);if(!o)return{root:x9(n.contents,e,t,r),problem:void 0};let[s,i]=w9(o,n.contents)??o.pos,a=[Math.min(s,e.length),Math.min(i,e.length)],c=Gp(o.code,o.message,a,t,r);return{root:mk(n.contents,e,t,r),problem:c}}catch(n){if(n instanceof Xo){let{contents:o}=(0,Ae.parseDocument)(e,{schema:"failsafe",prettyErrors:!1,logLevel:"error"});return{root:n.code==="BAD_ALIAS"?mk(o,e,t,r):void 0,problem:Gp(n.code,n.detail,n.range,t,r)}}if(n instanceof RangeError)return{root:void 0,problem:Gp("DEPTH","",[0,0],t,r)};throw n}}function w9(e,t){if(e.code!=="MISSING_CHAR"||!/closing .quote/.test(e.message))return;let r;return(0,Ae.visit)(t,{Scalar(n,o){let[s=0,i=0]=o.range??[];o.type?.startsWith("QUOTE")&&s<e.pos[0]&&i>=e.pos[0]&&(r=[s,s+1])}}),r}var Xo=class extends Error{code;detail;range;constructor(t,r,n){super(t),this.code=t,this.detail=r,this.range=n}};function x9(e,t,r,n){return e?new Pl(t,r,n).convert(e):void 0}function mk(e,t,r,n){try{return e?new Pl(t,r,n,!0).convert(e):void 0}catch(o){if(o instanceof Xo||o instanceof TypeError)return;throw o}}var Pl=class{aliased=0;depth=0;anchors=new Map;text;file;base;damaged;constructor(t,r,n,o=!1){this.text=t,this.file=r,this.base=n,this.damaged=o}convert(t){if((0,Ae.isAlias)(t))return this.convertAliased(t);let r=t.anchor;if(r!==void 0&&this.anchors.set(r,t),this.depth>0&&++this.aliased>y9)throw new Xo("ALIASES","",[0,0]);let n=this.spanOf(t);if((0,Ae.isScalar)(t))return this.convertScalar(t,n);if((0,Ae.isSeq)(t))return{kind:"sequence",items:t.items.filter(i=>i!==null&&typeof i=="object").map(i=>this.convert(i)),span:n};if(!(0,Ae.isMap)(t))return{kind:"scalar",text:"",style:"plain",span:n};let o=[];for(let s of t.items){let i=this.convert(s.key),a=s.value?this.convert(s.value):this.emptyBehind(i.span);o.push({key:i.kind==="scalar"?i:{kind:"scalar",text:"",style:"plain",span:i.span},value:a})}return{kind:"mapping",entries:o,span:n}}convertAliased(t){let r=this.anchors.get(t.source),[n,o]=t.range??[0,0];if(!r&&this.damaged)return{kind:"scalar",text:`*${t.source}`,style:"plain",span:this.spanOf(t)};if(!r||this.depth>20)throw new Xo("BAD_ALIAS",t.source,[n,o]);this.depth++;let s=this.convert(r);return this.depth--,s}convertScalar(t,r){let n=g9[t.type??Ae.Scalar.PLAIN]??"plain",o={kind:"scalar",text:String(t.value??""),style:n,span:r};if(n!=="plain"||o.text==="")return o;let s=r.end-this.base;if(this.text[s]!==" "&&this.text[s]!=="	")return o;let i=this.text.indexOf(`
`,s),a=this.text.slice(s,i<0?void 0:i).trim();return a.startsWith("#")?{...o,dropped:a}:o}emptyBehind(t){return{kind:"scalar",text:"",style:"plain",span:{file:this.file,start:t.end,end:t.end}}}spanOf(t){let[r,n]=t.range??[0,0];return{file:this.file,start:this.base+r,end:this.base+n}}};function Gp(e,t,[r,n],o,s){return{kind:"yaml",code:e,detail:t,at:{file:o,start:s+r,end:s+n}}}var pk=new WeakMap;function Ol(e,{span:t}){let r=pk.get(e)??new Map;pk.set(e,r);let n=r.get(t.file);if(!n){n=new Map;let o=e.get(t.file)??"",{root:s}=ir(o,t.file);s&&Jp(s,o,!1,void 0,n),r.set(t.file,n)}return n.get(t.start)}function Jp(e,t,r,n,o){if(e.kind==="scalar"){let a=o.has(e.span.start);o.set(e.span.start,{...n&&{key:n},inFlow:r,isShared:a});return}let s=t[e.span.start],i=r||s==="["||s==="{";if(e.kind==="sequence"){for(let a of e.items)Jp(a,t,i,void 0,o);return}for(let a of e.entries)Jp(a.value,t,i,a.key.span,o)}var hk=po(Hp(),1);var v9=/[^\t\n\r\x20-\x7E\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u,Xp=e=>v9.test(e);function gk(e,t){return $9(e,t)?e:Qp(e)}function Qp(e){return Xp(e)||/[\n\r\t]/.test(e)?`"${eh(e)}"`:e.includes("'")&&!/["\\]/.test(e)?`"${e}"`:`'${e.replaceAll("'","''")}'`}function eh(e){return Array.from(e,t=>{if(t==='"'||t==="\\")return`\\${t}`;if(t===`
`)return"\\n";if(t==="\r")return"\\r";if(t==="	")return"\\t";if(!Xp(t))return t;let r=t.codePointAt(0)??0;return r>65535?`\\U${r.toString(16).padStart(8,"0")}`:`\\u${r.toString(16).padStart(4,"0")}`}).join("")}function th(e){return!Xp(e)&&!/[\n\r]/.test(e)}function ql(e,t){let{root:r,problem:n}=ir(t?`{k: ${e}}`:`k: ${e}`,"");if(n||r?.kind!=="mapping"||r.entries.length!==1)return;let o=r.entries[0]?.value;return o?.kind==="scalar"&&o.dropped===void 0?o.text:void 0}function $9(e,t){return!th(e)||e.includes("	")||ql(e,t)!==e?!1:[void 0,"1.1"].every(r=>(0,hk.parseDocument)(e,{...r&&{version:r},logLevel:"silent"}).toJS()===e)}function rh(e,t,r){let n=e.get(t.span.file),o=Ol(e,t);if(!(n===void 0||!o||o.isShared||r.length===0))return k9(t,n,r,o.inFlow)??S9(t,n,r,o.inFlow)}function Nl(e,t,r){return rh(e,t,[{start:0,end:t.text.length,text:r}])}function k9(e,t,r,n){let o=[];for(let{start:c,end:l,text:u}of r){let d=_9(u,e);if(d===void 0)return;o.push({...Co(e,t,c,l),text:d})}if(e.style==="literal"||e.style==="folded")return o;let{start:s,end:i}=e.span,a=T9(t,s,i,o);return ql(a,n)===Lo(e.text,r)?o:void 0}function _9(e,{style:t}){if(t==="double")return eh(e);if(th(e))return t==="single"?e.replaceAll("'","''"):e}function S9(e,t,r,n){if(e.style==="literal"||e.style==="folded")return;let o=Lo(e.text,r),s=Qp(o);if(ql(s,n)!==o)return;let{file:i,start:a,end:c}=e.span;return t.slice(a,c).trim()===""?void 0:[{file:i,start:a,end:c,text:s}]}function T9(e,t,r,n){let o=n.map(s=>({...s,start:s.start-t,end:s.end-t}));return Lo(e.slice(t,r),o)}function yk(e,t,r,n){let o=wk(e,t,r,n);if(!o)return;let{beside:s,added:i,indent:a,fileText:c}=o,l=u=>({file:s.file,start:s.start,end:s.start,text:u});return l(a===void 0?`${i}, `:`${i}${xk(c)}${a}`)}function bk(e,t,r,n){let o=wk(e,t,r,n);if(!o)return;let{added:s,indent:i,fileText:a}=o,{file:c,end:l}=t.span;if(i===void 0)return{file:c,start:l,end:l,text:`, ${s}`};let u=xk(a);if(a[l-1]===`
`)return{file:c,start:l,end:l,text:`${i}${s}${u}`};let d=l+(/^[^\r\n]*/.exec(a.slice(l))?.[0].length??0);return{file:c,start:d,end:d,text:`${u}${i}${s}`}}function wk(e,t,r,n){let o=e.get(t.span.file)??"",s=Ol(e,t);if(!s?.key||s.isShared)return;let i=s.inFlow?void 0:A9(o,s.key.start);if(!(!s.inFlow&&i===void 0))return{beside:s.key,added:`${r}: ${gk(n,s.inFlow)}`,indent:i,fileText:o}}function xk(e){return/\r\n|\n/.exec(e)?.[0]??`
`}function A9(e,t){let r=e.slice(e.lastIndexOf(`
`,t-1)+1,t).replace(/^\uFEFF/,"");return/^[ -]*$/.test(r)?" ".repeat(r.length):void 0}function vk(e,t,r){let n=[];for(let o of["prefix","suffix"]){let s=r[o];if(s===void 0)continue;let i=t[o],c=i?void 0:(o==="prefix"?yk:bk)(e,t.quote,o,s),l=i?Nl(e,i,s):c&&[c];if(!l)return;n.push(...l)}return n}function $k(e,{evidence:t,anchor:r,source:n}){let o=Fn(e,n);if(!o)return;let[s,...i]=_k(r,n),a=s&&mx(s,i,o.body);if(!a)return;let c=a.prefix===void 0?"suffix":"prefix";return Sk(e,t,o,a,`pin the quote to the first of its places with \`${c}\``)}function kk(e,{evidence:t,anchor:r,source:n}){let o=Fn(e,n);if(!o)return;let s=_k(r,n).flatMap(c=>{let l=E9(c,t,o.body);return l?[l]:[]}),[i]=s;if(!i||s.length>1)return;let a=Object.keys(i).map(c=>`\`${c}\``);return Sk(e,t,o,i,`bring ${a.join(" and ")} up to the quote`)}function E9(e,t,r){let n={};for(let o of["prefix","suffix"]){let s=t[o];if(!s)continue;let i=px(e,s.text,r,o);if(!i)return;i.moved&&(n[o]=i.words)}return n}function _k(e,t){return e.places.map(({start:r,end:n})=>({start:r-t.body.start,end:n-t.body.start}))}function Sk(e,t,r,n,o){let s={exact:t.quote.text,...t.prefix&&{prefix:t.prefix.text},...t.suffix&&{suffix:t.suffix.text},...n},i=Dn(s,r);if(!i||i.contextMissing||i.places.length!==1)return;let a=vk(e.texts,t,n);return a&&a.length>0?{title:o,edits:a}:void 0}var Tk=`# ambiguous-quote

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
`;var Ak=new WeakMap;function it(e){let t=Ak.get(e.anchors)??R9(e);return Ak.set(e.anchors,t),t}function R9(e){return e.claims.flatMap(t=>t.evidence.flatMap(r=>{let n=e.anchors.get(r),o=e.sources.get(r.source?.text??"");return n&&o&&n.class!=="unchecked"?[{claim:t,evidence:r,anchor:n,source:o}]:[]}))}function Je({claim:e,evidence:t,source:r}){return{claim:e.id,source:r.id,readings:[{claim:e,evidence:t}]}}function U(e,t,r,n){return Co(t,e.texts.get(t.span.file)??"",r,n)}function ar(e,t){return(e.texts.get(t.file)??"").slice(t.start,t.end)}function Il(e,{evidence:t,source:r,speaker:n,speakerName:o,hedges:s,shown:i}){let a=e.anchors.get(t)?.places[0]??U(e,t.quote),c=r.published?`, ${r.published.value.text}`:"",l=n===void 0?"":`, said by ${o}`;return{at:a,text:`${r.outlet}${c}${l}${s?", hedged":""}: ${i}`}}var oe="A-Za-z\xAA\xB5\xBA\xC0-\u1FFF\u2C00-\u2DFF\u3005\u3006\u3040-\uD7FF\uF900-\uFDFF\uFE70-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC";function Yn(e){return e.replaceAll("\u0130","I").toLowerCase()}var Ar=e=>`(?:\\s+[${oe}\\d'\u2019-]+){0,${e}}`,he=`[\\s"\u201C\u2018'(\\[]*$`,P9=[["negates",new RegExp(`\\b(not|never|cannot|[a-z]+n['\u2019]t)(?!\\s+(?:only|just|merely|until))${Ar(3)}${he}`)],["negates",new RegExp(`\\b(no(?!\\s+(?:doubt|surprise|secret|question|fewer|less|more|later))|neither|nor|no longer|nobody|nothing|hardly|barely)${Ar(2)}${he}`)],["negates",new RegExp(`\\b(fail(?:s|ed)? to|unable to|refus(?:es|ed|ing)? to|declin(?:es|ed|ing)? to)${Ar(1)}${he}`)],["denies",new RegExp(`\\b(den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|rul(?:es?|ed|ing) out)\\b[^.;:,]*${he}`)],["negates",new RegExp(`\\b(without|yet to)${he}`)],["denies",new RegExp(`\\b(den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:es|ed|ing)?)\\b[^;:]*\\bthat\\b[^;:,]*${he}`)],["denies",new RegExp(`\\b(false|untrue|a myth|a lie|a hoax|disagree[sd]?) that${he}`)],["negates",new RegExp(`\\b(few|hardly anyone|no one|nobody|nothing|none)${Ar(3)} (?:believ|think|thought|expect|claim|sa[iy]|suggest|argu)[a-z]*(?: that)?${he}`)],["negates",new RegExp(`\\b(st(?:op|ops|opped|opping) short of)${Ar(2)}${he}`)],["hedges",new RegExp(`\\b(rumou?rs?|speculation|fears?|suspicions?|worries|concerns?|allegations?|it (?:is|was)(?: [a-z]+ly)? (?:feared|believed|thought|alleged|rumou?red|possible|likely|suspected|understood|reported)) that${he}`)],["hedges",new RegExp(`\\b(unlikely)(?:\\s+(?:that|to))?${Ar(3)}${he}`)],["hedges",new RegExp(`\\b(reportedly|allegedly|apparently|supposedly),${he}`)],["hedges",new RegExp(`\\b(could|may|might)(?:\\s+[a-z]+ly)?(?:\\s+(?:be|have|also|soon|still))*${he}`),"as it is"],["hedges",new RegExp(`\\b(reportedly|allegedly|apparently|supposedly|purportedly|possibly|perhaps|probably)${Ar(3)}${he}`)],["hedges",new RegExp(`\\b(potential|possible|alleged|apparent|purported|suspected|likely)${he}`)],["hedges",new RegExp(`\\b((?:appear|seem)(?:s|ed)?)(?:\\s+(?:that|to|as if))?${Ar(2)}${he}`)],["hedges",new RegExp(`\\b((?:said|believed|thought|alleged|reported|expected|understood|rumou?red) to)(?:\\s+(?:be|have))?${he}`)],["hedges",new RegExp(`(?<!\\bno )\\b(doubt(?:s|ed|ful)?)\\b[^.;:,]*${he}`)],["conditions",new RegExp(`(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|whether|provided that|on (?:the )?condition that|in case)\\b[^.;:,]*${he}`)],["conditions",new RegExp(`(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|provided that|in case)\\b[^.;:,]*,${he}`)],["conditions",new RegExp(`^[\\s"\u201C]*(Should|Had|Were)\\s[^.;:,?]*,${he}`),"as it is"]],Kn=`["\u201D\u2019']*`,nh="(den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)|refut(?:es|ed))",Ek=[["conditions",new RegExp(`^${Kn},?\\s+((?:only |but only )?(?:if|unless|provided that|on (?:the )?condition that))\\b`)],["denies",new RegExp(`^${Kn}(?:,|\\s+[-\u2013\u2014]+)\\s+(?:a|an|the)\\s+(?:claim|charge|accusation|allegation|assertion)s?\\b[^.;]*?\\b${nh}\\b`)],["denies",new RegExp(`^${Kn},?\\s+(?:which|something)\\s+[^.;,]*?\\b${nh}\\b`)],["denies",new RegExp(`^${Kn},?\\s+but\\s+[^.;,]*?\\b${nh}\\s+(?:it|this|that|the [${oe}]+)(?=[.,;]|$)`)],["hedges",new RegExp(`^${Kn},\\s+(it (?:appears|seems|is (?:believed|thought|feared|alleged|reported))|reportedly|allegedly|apparently|perhaps|possibly|probably)\\b`)]],O9=new RegExp(`\\b(?:claims?|ideas?|rumou?rs?|reports?|notion|belief|suggestions?|allegations?|accusations?|theory|assertions?|charges?|stor(?:y|ies)) that${he}`),q9=[["denies",new RegExp(`^${Kn},?\\s+(?:is|are|was|were|(?:has|have) (?:since )?been|proved|proved to be|turned out to be)\\s+(?:[a-z]+ly\\s+)?(false|untrue|wrong|incorrect|unfounded|baseless|nonsense|a myth|a lie|a hoax|debunked|disproved|refuted|discredited|denied|rejected|dismissed|not true)\\b`)],["negates",new RegExp(`^${Kn},?\\s+((?:was|were|has|have) (?:never|not) (?:been )?prove[dn]|remains? unprove[dn])\\b`)]],N9=new RegExp(`\\b(?:no|not|never|cannot|nobody|no one|none|few|[a-z]+n['\u2019]t)${Ar(2)} (?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|doubt(?:s|ed)?|rul(?:e|es|ed) out)\\b[^.;:,]*${he}`),I9=/[;:]|\s[-\u2013\u2014]{1,2}\s|,?\s\b(?:but|and|while|whereas|although|though|because|after|before|when|until|once)\b(?=\s)(?!\s+that\b)/g,oh=400,M9=/\b(?:not?|nor|neither|nobody|nothing|never|cannot|without|hardly|barely|fail|unable|refus|declin|den[iy]|reject|refut|disput|dismiss|rul|could|may|might|reportedly|alleg|apparent|suppos|purport|possib|perhaps|probab|potential|suspect|likely|unlikely|yet to|appear|seem|said|believed|thought|reported|expected|understood|rumou?red|doubt|if|unless|whether|provided|in case|false|untrue|myth|lie|hoax|disagree|few|none|stop|rumou?rs?|speculation|fear|suspicion|worries|concern|understood|possible|condition|should|had|were)|n['\u2019]t\b/;function Ck(e){let t=Math.max(0,e.length-oh),r=Yn(e.slice(t));if(!M9.test(r))return;let n=D9(r,I9);if(N9.test(r.slice(n)))return;let o=Pk(P9,e.slice(t+n),(s,i)=>s.indexOf(i));return o&&{...o,start:t+n+o.start}}function Rk(e,t){let r=O9.test(Yn(t.slice(-oh)))?[...Ek,...q9]:Ek;return Pk(r,e.slice(0,oh),(n,o)=>n.lastIndexOf(o))}function Pk(e,t,r){let n=Yn(t);for(let[o,s,i]of e){let a=s.exec(i?t:n);if(!a)continue;let[c,l=""]=a,u=a.index+r(c,l);return{turn:o,words:t.slice(u,u+l.length),start:u}}}function D9(e,t){let r=0;for(let n of e.matchAll(t))r=n.index+n[0].length;return r}var Ok=`# quote-out-of-context

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
`;var L9={negates:"negates it",denies:"denies it",hedges:"hedges it",conditions:"makes it conditional"},z9={affirms:[],denies:["negates","denies"],hedges:["hedges","conditions"]},j9=3,Nk={id:"quote-out-of-context",summary:"The sentence negates, denies, hedges, or conditions what the quote says, outside the quote.",severity:"warning",page:Ok,*check(e){for(let t of it(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.places.length!==1||o.class==="misattributed")continue;let i=sh(e,s,o.parts);if(!i||z9[n.stance].includes(i.cue.turn))continue;let{cue:a,at:c}=i;yield{...Je(t),message:`quote in \`${r.id}\` leaves out "${a.words}": in \`${s.id}\` the sentence ${L9[a.turn]}`,primary:{at:U(e,n.quote),text:""},related:[{at:c,text:"left out"},...o.parts.slice(0,j9).map(l=>({at:l,text:"the quote"}))],help:`quote "${a.words}" too${a.turn==="negates"||a.turn==="denies"?", or give the reading `stance: denies`":", or give the reading `stance: hedges`"}`}}}};function sh(e,t,r){for(let[n,o]of r.entries()){let s=Xt(e,t,o.start),i=Math.max(s.start,r[n-1]?.end??0),a={...s,start:Math.min(i,o.start),end:o.start},c=Ck(ar(e,a));if(c)return qk(c,a);let l=Xt(e,t,Math.max(o.start,o.end-1)),u=Math.min(l.end,r[n+1]?.start??l.end),d={...l,start:o.end,end:Math.max(u,o.end)},f=Rk(ar(e,d),ar(e,a));if(f)return qk(f,d)}}function qk(e,t){let r=t.start+e.start;return{cue:e,at:{file:t.file,start:r,end:r+e.words.length}}}var Fk="(?:sa(?:id|ys?)\\b(?!\\s+(?:to|goodbye|farewell|hello|yes|no|nothing|little|so|prayers?)\\b))",Lk="(?:claim(?:s|ed)|insist(?:s|ed)|stress(?:es|ed)|argu(?:es|ed)|assert(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|alleg(?:es|ed)|den(?:ies|ied)|announc(?:es|ed)|ma(?:kes|de) it clear|indicat(?:es|ed)|warn(?:s|ed)|declar(?:es|ed)|estimat(?:es|ed)|report(?:s|ed)|add(?:s|ed)|explain(?:s|ed)|believes?|confirm(?:s|ed)|not(?:es|ed))",B9="(?:claim(?:s|ed)|insist(?:s|ed)|alleg(?:es|ed)|argu(?:es|ed)|warn(?:s|ed)|estimat(?:es|ed)|believes?)",zk=`(?![a-z\xDF-\xF6\xF8-\xFF])[${oe}]`,jk=`(?:told\\s+(?!an?\\b)(?:(?:the|its|his|her|their)\\s+)?[${oe}'\u2019-]+(?:\\s+${zk}[${oe}'\u2019-]+)*)`,Ik=`(?=[\\s:"\u201C]+(?:(?!that\\b|which\\b|who\\b)[${oe}\\d'\u2019.-]+\\s+){1,6}?(?:was|were|is|are|has|have|had|will|would|could|can|did)\\b)`,Ml="(?:(?:has|have|had|also|did|does|do|once|again|further|later|repeatedly)\\s+)*",Qo=`[${oe}\\d.'\u2019-]+`,Ii="(?!(?:to|without|must|can|could|may|might|be|is|was|are|were|been|being)\\s)",Bk="(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",Mk=`(?:\\s+(?:(?:on|late|early)\\s+)?(?:${Bk}|yesterday|today|last\\s+(?:week|month|year)))?\\s+that\\b`,W9=new RegExp(`[,"\u201D]\\s+((?!as\\s)(?:${Ii}${Qo}\\s+){1,6}?(?:${Fk}|${Lk}|${jk}|wrote|tweeted))(?=\\s*(?:[.,;]|$)|\\s+(?:in|on|at|to|during|after|as|when|by|citing|adding|late|early|earlier|later|yesterday|today|${Bk})\\b)`),U9=new RegExp(`[,"\u201D]\\s+((?:sa(?:id|ys?)|wrote|adds?|added|tweeted|explained|replied|claim(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|shout(?:s|ed))\\s+(?:(?:the|an?|one|two|its|his|her|their|another)\\s+)?(?:${zk}${Qo}|(?<=\\b(?:the|an?|one|two|its|his|her|their|another)\\s)[${oe}]+|officials|police|sources|prosecutors|residents|witnesses|analysts|experts))`),H9=[/\b([Aa]ccording to|[Ii]n the (?:view|opinion|words) of)\b(?! (?:the )?(?:plans?|schedules?|tradition|custom|law|size|age|need|taste|rules)\b)/,new RegExp(`\\b((?!That said)${Ii}${Qo},?\\s+${Ml}${Fk})`),new RegExp(`\\b(${Ii}${Qo},?\\s+${Ml}${Lk})${Mk}`),new RegExp(`\\b(${Ii}${Qo},?\\s+${Ml}${B9})${Ik}`),new RegExp(`\\b(${Ii}${Qo},?\\s+${Ml}${jk})(?:(?=${Mk})|${Ik})`)],Z9=/;|,\s+(?:and|but|while|whereas|although)\s/,V9=/(?:^|[,;:]\s*)(?:after|when|because|since|although|though|if|once|before|while)\s[^,;:]*$/i,Y9=2e3;function Wk(e,t){let r=e.slice(0,Y9);for(let n of[W9,U9]){let o=Dk(n.exec(r.slice(Math.max(0,t.end-1))),Math.max(0,t.end-1));if(o&&o.start>=t.end)return o}return H9.map(n=>Dk(n.exec(r),0)).find(n=>n&&K9(n,r,t))}function K9({words:e,start:t},r,n){if(/^(?:according to|in the )/i.test(e))return!0;let o=t+e.length;if(t>=n.end||t>=n.start&&o>n.end)return!1;let s=r.slice(o,Math.max(n.start,0));if(Z9.test(s))return!1;let i=r.slice(0,t);return/\b[Ww]hat(?:ever)?\s+(?:[^\s,.;:]+\s+){0,2}$/.test(i)||/^(?:who|which)\s/.test(e)&&!/^\s*(?:that\s*)?["\u201C]?$/.test(s)?!1:!(s.includes(",")&&V9.test(i))}function Dk(e,t){if(!e)return;let r=e[1]??"";return{words:r,start:t+e.index+e[0].lastIndexOf(r)}}var Uk=`# unattributed-reading

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
`;var Hk={id:"unattributed-reading",summary:"The sentence gives its words to somebody, and the reading gives them to the outlet.",severity:"warning",page:Uk,*check(e){for(let t of it(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(!n.value||n.saidBy||n.stance!=="affirms")continue;let[i]=o.places;if(o.places.length!==1||o.class==="misattributed"||!i)continue;let a=ih(e,s,i);a&&(yield{...Je(t),message:`quote in \`${r.id}\` counts as ${s.outlet}'s own words, but its sentence credits a speaker`,primary:{at:U(e,n.quote),text:""},related:[{at:a,text:"a speaker"}],help:"name the speaker with `said-by`"})}}};function ih(e,t,r){let n=Xt(e,t,r.start),o={start:r.start-n.start,end:r.end-n.start},s=Wk(ar(e,n),o);if(!s)return;let i=n.start+s.start;return{...n,start:i,end:i+s.words.length}}var ah=3,J9=100,Zk={id:"ambiguous-quote",summary:"A quote stands in more than one place, and nothing says which is meant.",severity:"warning",page:Tk,*check(e){for(let t of it(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.class==="misattributed"||o.places.length===0)continue;let i=o.places.slice(0,ah).map((c,l)=>({at:c,text:`place ${l+1}`})),a=bt(o.places.length,"place");if(o.contextMissing){let c=n.prefix??n.suffix??n.quote,l=kk(e,t),u=n.prefix&&n.suffix?"`prefix` and `suffix`":n.prefix?"`prefix`":"`suffix`";yield{...Je(t),message:`quote in \`${r.id}\` does not stand beside its ${u} in \`${s.id}\``,primary:{at:U(e,c),text:""},related:i.map(({at:d})=>({at:d,text:"the quote stands here"})),help:"copy the words right before or after the place that is meant",...l&&{fix:l}}}else if(o.places.length>1){let c=X9(t,e),l=c?$k(e,t):void 0,u=n.prefix||n.suffix?"longer ":"";yield{...Je(t),message:`quote in \`${r.id}\` stands in ${a} of \`${s.id}\``,primary:{at:U(e,n.quote),text:""},related:i,notes:[...o.places.length>ah?[`the first ${ah} of ${a} are shown`]:[],...c?[]:["the sentences of these places say different things, so `fix` leaves the choice to you"]],help:`quote more words, or add a ${u}\`prefix\` or \`suffix\`: the words right before or after the place that is meant`,...l&&{fix:l}}}}}};function X9({anchor:e,evidence:t,source:r},n){let o=!t.value||t.saidBy!==void 0||t.stance!=="affirms",s=l=>`${sh(n,r,[l])?.cue.turn??""} ${!o&&ih(n,r,l)!==void 0}`,[i,...a]=e.places;if(!i||a.length>J9)return!1;let c=s(i);return a.every(l=>s(l)===c)}var Vk=`# claim-shape

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
`;function*es(e,t){for(let r of e.problems){if(r.kind!=="shape"||r.fileKind!==t)continue;let{at:n,message:o,label:s,related:i,notes:a,help:c,claim:l,source:u}=r;yield{message:o,primary:{at:n,text:s},related:i??[],notes:a??[],...c!==void 0&&{help:c},...l!==void 0&&{claim:l},...u!==void 0&&{source:u},subject:[[l??"",n.file].filter(Boolean).reduce((d,f)=>d.replaceAll(f,""),o)]}}}var Yk={id:"claim-shape",summary:"A claims file holds something other than the format allows.",severity:"error",page:Vk,check:e=>es(e,"claims")};var Kk=`# config-shape

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
`;var Gk={id:"config-shape",summary:"The configuration holds something other than the format allows.",severity:"error",page:Kk,check:e=>es(e,"config")};var Jk=`# contradiction

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
`;var Xk=6;function*Rt(e,t,r){for(let n of e.facts){let[o]=n.pairs;if(o?.decision!==t)continue;let s=n.conflicting.flatMap(u=>u.readings),i=rj(s),a=[...i.keys()],c=nj([...i.values()]),l=s.length-c.length;yield{message:`${r.tell(n,o)}: ${a.slice(0,5).join(", ")}${a.length>5?", \u2026":""}`,primary:{at:oj(e,s),text:`${a.length} answers`},related:c.map(u=>Il(e,u)),notes:[o.because,...l>0?[`${bt(l,"more reading")} ${l===1?"gives":"give"} one of these answers`]:[]],help:r.help,fact:n.name,...sj(s),hedged:o.hedged,readings:s.map(({claim:u,evidence:d})=>({claim:u,evidence:d}))}}}function rj(e){let t=new Map;for(let r of e){let n=t.get(r.shown);n?n.push(r):t.set(r.shown,[r])}return t}function nj(e){let t=e.map(n=>[...new Map([...n].reverse().map(o=>[JSON.stringify([o.source.outlet,o.speaker]),o])).values()].reverse()),r=new Set;for(let n=0;r.size<Xk&&t.some(o=>o.length>n);n++)for(let o of t){let s=o[n];s&&r.size<Xk&&r.add(s)}return t.flat().filter(n=>r.has(n))}function oj(e,t){let r=t[0]?.claim;if(!r)throw new Error("a conflict without readings");return r.factAt?U(e,r.factAt):r.at}function sj(e){let t=new Set(e.map(({claim:n})=>n.id)),[r]=t;return t.size===1&&r!==void 0?{claim:r}:{}}var Qk={id:"contradiction",summary:"Two outlets say in their own voice what cannot both be true.",severity:"error",page:Jk,check:e=>Rt(e,"contradiction",{tell:t=>`outlets contradict each other on \`${t.name}\``,help:"hold both quotes against their sources; where they speak of different things, say so in `scope`; what stays is accepted with a reason"})};var e_=`# contradiction-unless-scoped

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
`;var t_={id:"contradiction-unless-scoped",summary:"Two readings contradict each other, unless a circumstance that only one of them gives tells them apart.",severity:"warning",page:e_,check:e=>Rt(e,"contradiction-unless-scoped",{tell:t=>`\`${t.name}\` has two answers unless scope tells them apart`,help:"give the other reading the same key of `scope`, with what holds for it"})};var r_=`# disputed

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
`;var n_={id:"disputed",summary:"An outlet says something in its own voice, and a speaker denies it or says otherwise.",severity:"warning",page:r_,check:e=>Rt(e,"disputed",{tell:t=>`\`${t.name}\` is disputed`,help:"report both; if the dispute is known and stays, accept the finding with a reason"})};var o_=`# duplicate-claim

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
`;var s_={id:"duplicate-claim",summary:"Two claims have the same id.",severity:"error",page:o_,*check(e){let t=new Map;for(let r of e.claims){let n=t.get(r.id);if(!n){t.set(r.id,r);continue}r.id.startsWith("(")||(yield{message:`two claims are called \`${r.id}\``,primary:{at:r.at,text:"again here"},related:[{at:n.at,text:"first here"}],help:"give one of them another id; claims on one question share a `fact`, not an id",claim:r.id,subject:[r.statement?.text??""]})}}};var i_=`# expired-acceptance

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
`;var a_={id:"expired-acceptance",summary:"A finding was accepted until a day that has passed.",severity:"error",page:i_,*checkLedger(e,t){for(let{acceptance:r,state:n}of e){if(n!=="expired"||!r.until)continue;let{finding:o,until:s,reason:i}=r;yield{message:`finding \`${o.text}\` was accepted until ${s.text}`,primary:{at:U(t,s),text:"the last day"},notes:[`it was accepted because: ${i}`,"the finding counts again"],help:"decide anew: mend it, or give a later day",subject:[o.text,s.text]}}}};var c_="January February March April May June July August September October November December".split(" "),l_="Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),uj=c_.flatMap(e=>{let t=e==="September"?"Sept?":e.slice(0,3);return e.length===3?[e]:[e,`${t}\\.?`]}).flatMap(e=>[e,e.toUpperCase()]).join("|"),Xe=`(?<month>${uj})`,u_="(?<month>January|Jan\\.|February|Feb\\.|April|June|July|August|Aug\\.|September|Sept?\\.|October|Oct\\.|November|Nov\\.|December|Dec\\.)",fn=`(?<weekday>${l_.join("|")}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\\.)`,ts="(?<day>\\d{1,2})(?:st|nd|rd|th)?",We="(?<year>(?:1[0-9]|20|21)\\d{2})",Qe="(?:(?<part>(?:earlier|later|early|mid|late|(?:the\\s+)?(?:middle|beginning|start|end|turn|close)\\s+of)(?:[\\s-]+in)?)[\\s-]+(?:the\\s+)?)?",Ft="(?<count>\\d+(?:\\.5)?|half\\s+an?|a\\s+couple\\s+of|[A-Za-z]+(?:-[a-z]+)?)(?<more>\\s+and\\s+a\\s+half)?",Gn="(?<unit>minute|hour|day|week|fortnight|month|year|decade|century|centurie)s?",ch="(?<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th)",Mi="(?<season>spring|summer|autumn|fall|winter)";function wt(e=""){let t=e.slice(0,3).toLowerCase();return c_.findIndex(r=>r.toLowerCase().startsWith(t))+1}function rs(e=""){return l_.findIndex(t=>t.startsWith(e.slice(0,3)))}function d_(e=""){let t=e.toLowerCase();return t==="fall"?"autumn":t}function Di(e=""){let t=e.toLowerCase();return/^(?:last|past|previous|preceding)$/.test(t)?"last":/^(?:next|coming)$/.test(t)?"next":/^(?:this|current)$/.test(t)?"this":void 0}function Jn(e){return{last:-1,this:0,next:1}[Di(e)??"this"]}function Dl(e=""){let t=/early|earlier|later|late|mid|beginning|start|end|turn|close/.exec(e.toLowerCase())?.[0];if(t!==void 0)return t==="beginning"||t==="turn"?"start":t==="close"?"end":t}function Xn(e="",t){let r=e.toLowerCase().replace(/\s+/g," "),n=t===void 0?0:.5;if(/^[\d.]+$/.test(r))return Number(r)+n;if(/^an?$/.test(r))return 1+n;if(/^half an?$/.test(r))return .5;if(r==="a couple of")return 2;let o=r==="half"?void 0:ko(r);return o&&o.rest===""?o.number+n:void 0}function Qn(e=""){return/^last$/i.test(e)?-1:qn(e)??Xn(e.replace(/(?:st|nd|rd|th)$/i,""))}var Fl="Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC",se={year:/\d{4}/,month:new RegExp(Fl),monthAndDay:new RegExp(`(?:${Fl})[A-Za-z]*\\.?\\s+\\d`),dayAndMonth:new RegExp(`\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${Fl})`),turnedYear:/(?:last|this|next)\s+year/,nth:new RegExp(`(?:of|in)\\s+(?:${Fl})`,"i"),weekday:/(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\./,season:/spring|summer|autumn|fall|winter/i,holiday:/Day|Eve|New Year|Christmas|Easter|Good Friday|Palm|Ash|Thanksgiving|Halloween|July/,which:/\b(?:last|this|next|past|coming|current)\s/i},dj=`(?<![${oe}\\d$\u20AC\xA3\xA5\u20A9.,/-])`,fj=`(?![${oe}])`;function I(e,t,r,n=""){return{pattern:new RegExp(dj+t+fj,`g${n}`),needs:e,read:r}}var ze=e=>Number(e),cr=e=>e===void 0?{}:{year:Number(e)},at=e=>{let t=Dl(e);return t===void 0?{}:{part:t}},mn=e=>{let t=Di(e);return t===void 0?{}:{which:t}};var m_=[I(se.year,"(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})",e=>Ll(e.year,e.month,e.day)),I(/\d[./]\d/,"(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>\\d{4}|\\d{2})(?!\\d)",e=>{let t=ze(e.year),r=t>99?t:t+(t>50?1900:2e3),o=[Ll(r,e.first,e.second),Ll(r,e.second,e.first)].filter(s=>s!==void 0);return o.length===2&&e.first!==e.second?{kind:"either",of:o}:o[0]}),I(se.year,"(?<year>[12]\\d{3})/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)",e=>Ll(e.year,e.month,e.day)),I(se.monthAndDay,`${Xe}\\s+${ts}\\s*[-\u2013]\\s*(?<lastDay>\\d{1,2}),?\\s+${We}`,e=>Fi(e,{lastDay:ze(e.lastDay)})),I(se.monthAndDay,`${Xe}\\s+${ts},?\\s+${We}`,e=>Fi(e)),I(se.dayAndMonth,`${ts}\\s+(?:of\\s+)?${Xe},?\\s+${We}`,e=>Fi(e))];function Ll(e,t,r){let[n,o]=[Number(t),Number(r)];if(!(n<1||n>12||o<1||o>31))return{kind:"day",year:Number(e),month:n,day:o}}function Fi(e,t={}){let r=ze(e.day);if(!(r<1||r>31))return{kind:"day",month:wt(e.month),day:r,...cr(e.year),...e.turn!==void 0&&{yearsAway:Jn(e.turn)},...mn(e.which),...t}}var p_=[I(se.nth,`(?:the\\s+)?${ch}\\s+${fn}\\s+(?:of|in)\\s+${Xe}(?:,?\\s+(?:of\\s+)?${We})?`,e=>({kind:"weekday of month",nth:Qn(e.nth)??1,weekday:rs(e.weekday),month:wt(e.month),...cr(e.year)}),"i"),I(se.nth,`(?:the\\s+)?${ch}\\s+week\\s+(?:of|in)\\s+${Xe}(?:,?\\s+(?:of\\s+)?${We})?`,e=>({kind:"week of month",nth:Qn(e.nth)??1,month:wt(e.month),...cr(e.year)})),I(se.monthAndDay,`(?:(?<which>last|this|next)\\s+)?${Xe}\\s+${ts}(?:\\s*[-\u2013]\\s*(?<lastDay>\\d{1,2}))?(?:\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year)?(?!\\d|,\\d|:\\d|\\s*(?:years|people|percent|%))`,e=>Fi(e,e.lastDay===void 0?{}:{lastDay:ze(e.lastDay)})),I(se.dayAndMonth,`${ts}(?:\\s*[-\u2013]\\s*(?<lastDay>\\d{1,2}))?\\s+(?:of\\s+)?${Xe}(?:\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year)?`,e=>Fi(e,e.lastDay===void 0?{}:{lastDay:ze(e.lastDay)})),I(se.year,`${Qe}${Xe},?\\s+(?:of\\s+)?${We}`,e=>({kind:"month",month:wt(e.month),...cr(e.year),...at(e.part)})),I(se.turnedYear,`${Qe}${Xe}\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year`,e=>({kind:"month",month:wt(e.month),yearsAway:Jn(e.turn),...at(e.part)})),I(se.month,`${Qe}(?:(?<which>last|this|next|past|previous|coming)\\s+)${Xe}`,e=>({kind:"month",month:wt(e.month),...mn(e.which),...at(e.part)})),I(se.month,`${Qe.replace(/\?$/,"")}${Xe}`,e=>({kind:"month",month:wt(e.month),...at(e.part)})),I(/[a-z.]\s*[-\u2013]\s*[A-Z]/,`${Xe}\\s*[-\u2013]\\s*${Xe.replace("month","lastMonth")}(?:,?\\s+(?:of\\s+)?${We})?(?!\\s*\\d)`,e=>({kind:"month",month:wt(e.month),lastMonth:wt(e.lastMonth),...cr(e.year)})),I(/May|Mar/,"(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hrough|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]o)\\s)(?<month>May|Mar(?:ch|\\.))(?!\\s+[A-Z])",e=>({kind:"month",month:wt(e.month)})),I(/May|Mar/,`(?<month>May|March)(?=\\s+(?:and|or|to|through|until)\\s+(?:${Xe.replace("month","next")}|\\0))`,e=>({kind:"month",month:wt(e.month)})),I(se.month,`${u_}(?!\\s+(?:[A-Z][a-z]+\\s+(?:said|says|told)|(?:company|body|institution|assembly|gathering|chamber|presence)\\b))`,e=>({kind:"month",month:wt(e.month)}))],h_=[I(se.year,"(?<from>(?:1[0-9]|20|21)\\d{2})\\s*[-\u2013]\\s*(?<to>\\d{4}|\\d{2})(?![\\d-])",e=>{let[t="",r=""]=[e.from,e.to];return f_(Number(t),Number(r.length===4?r:t.slice(0,2)+r))}),I(se.year,"(?:from|between)\\s+(?<from>(?:1[0-9]|20|21)\\d{2})\\s+(?:to|and|until|till|through)\\s+(?<to>(?:1[0-9]|20|21)\\d{2})",e=>f_(ze(e.from),ze(e.to)),"i"),I(/\d0['\u2019]?s/,`(?:the\\s+)?${Qe}['\u2019]?(?<decade>(?:1[0-9]|20)?\\d0)['\u2019]?s`,e=>{let t=e.decade??"",n=(t.length===2?[+`19${t}`,+`20${t}`]:[Number(t)]).map(o=>({kind:"years",from:o,to:o+9,...at(e.part)}));return n.length===1?n[0]:{kind:"either",of:n}}),I(/ties\b/i,`the\\s+${Qe}(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,e=>{let r=1920+10*["twen","thir","for","fif","six","seven","eigh","nine"].findIndex(n=>e.decade?.startsWith(n));return{kind:"years",from:r,to:r+9,...at(e.part)}},"i"),I(/century/i,`(?:the\\s+)?${Qe}(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>nineteenth|twentieth|twenty-first))[\\s-]century`,e=>{let t=e.number===void 0?{nin:19,twe:20}[(e.word??"").slice(0,3)]:Number(e.number);if(t===void 0)return;let r=e.word==="twenty-first"?21:t;return{kind:"years",from:100*(r-1),to:100*r,...at(e.part)}}),I(/['\u2019]\d\d/,"(?<=(?:in|since|of|until|by|from|to|and|early|late|mid)[\\s-])['\u2019](?<short>\\d{2})(?!\\d)",e=>({kind:"short year",year:ze(e.short)}))];function f_(e,t){return e<=t?{kind:"years",from:e,to:t,ends:!0}:void 0}var mj="people|percent|per\\s?cent|%|dollars|won|yen|euros|kilomet|met(?:er|re)s|miles|tons|tonnes|troops|workers|victims|plaintiffs|jobs|employees|soldiers|homes|houses|points|feet|pages|pounds|men|women|children|deaths|cases|votes|shares|units|cars|times|years|hours|days|passengers|students|prisoners|refugees|protesters|square|cubic|hectares|acres|barrels|megawatts",g_=I(se.year,`${Qe}(?:fiscal\\s+(?:year\\s+)?)?(?<!(?:[Rr]esolution|[Ff]light|[Rr]oute|[Hh]ighway|[Rr]oom|[Nn]o\\.|[Aa]rticle|[Ss]ection|[Cc]hannel|[Pp]age)\\s)${We}(?![\\d,.]*\\d|['\u2019]?s|\\s*(?:${mj}))`,e=>({kind:"years",from:ze(e.year),to:ze(e.year),...at(e.part)}),"i");function w_(e,t,r){let n=y_(e.slice(Math.max(0,t-120),t).split(pj).at(-1)??""),o=y_(e.slice(r,r+120).replace(/^['\u2019]s|^,/,"").split(hj)[0]??""),s=n.at(-1)??"";if(/^(?:since|last|past)$/i.test(s))return"past";let i=$j(n);return/^(?:until|till|by)$/i.test(s)?Sj(s,n,o):/^to$/i.test(s)&&n.some(a=>$_.test(a))?"future":/^before$/i.test(s)&&i!=="future"||i==="future"&&_j(n,o)?"present":i??(/^for$/i.test(s)?void 0:kj(o))??"untold"}var pj=/[;:!?()]|["\u201C\u201D]|\.\s|\s[-\u2013\u2014]\s|,\s+(?:but|and|while|who|after|before|as)\s/,hj=/[;:!?()]|\.\s/;function y_(e){return e.split(/[\s,]+/).filter(t=>t!=="")}var zl=/^(?:will|shall|won['\u2019]t|would|may|might|can|could|should|must|going)$|['\u2019]ll$/,lh=/^(?:scheduled|slated|due|planned|expected|upcoming|forthcoming|coming|ahead|proposed|projected|anticipated|deadline|payable|prepares?|preparing)$/,gj=/^(?:begins?|starts?|opens?|reopens?|ends?|expires?|closes|convenes?|resumes?|reconvenes?|takes?|returns?|votes?|goes|go|leaves?|arrives?|faces?|matures?|reports|holds|meets?|marks|fly|flies|heads|plays?|visits|turns|launches|appears|speaks|airs|hosts|kicks|is|are)$/,yj=/^(?:said|told|met|held|began|took|went|came|made|gave|got|saw|left|became|found|sent|won|lost|ran|brought|bought|sold|kept|paid|put|cut|hit|rose|fell|grew|knew|spoke|wrote|broke|struck|fought|led|built|spent|stood|sat|shot|drew|flew|threw|drove|thought|taught|caught|felt|heard|meant|quit|shut|sank|swept|swore|withdrew|beat|born|shown|seen|known|taken|given|held|done|written|signed|set|split|slid|was|were|had|did|been)$/,bj=/^(?:hundred|need|indeed|speed|feed|seed|breed|exceed|proceed|succeed|so-called|united|red)$/,x_=/^(?:on|in|at|the|a|an|early|late|mid|of|for|here|there|last|this|next|from|to|it|them|him|her|only|just|also|again|as|around|about|beginning|starting)$/i,wj=/^(?:said|says|say|told|announced|reported|added|believes?|thinks?|predicts?|reports|confirmed|argued|warned|officials|sources)$/,xj=/^(?:told|announced|informed|testified|wrote|released|issued|published)$/,vj=/^(?:failed|managed|had|began|came|went|used|continued|tried|helped|refused|declined|rushed|started)$/,Li=/^(?:the|a|an|its|his|her|their|this|that|these|those|by|recently|so)$/i;function $j(e){let t=0;for(let r=e.length-1;r>=0;r--){let n=e[r]??"";if(zl.test(n)||lh.test(n)||n==="set"&&/^(?:for|to)$/.test(e[r+1]??""))return"future";if(v_(e,r)){let o=e[r-1]??"";return vj.test(o)?t<=1?"past":"untold":"future"}if(gj.test(n)&&t<4&&!Li.test(e[r-1]??""))return/^(?:is|are)$/.test(n)&&t>0?"present":"future";if(ns(n)&&e[r-1]!=="be"){if(/^(?:is|are)$/.test(e[r-1]??""))return"present";if(t===0||t<3&&xj.test(n))return"past";if(!Li.test(e[r-1]??""))return wj.test(n)?void 0:"untold"}else if(/^(?:has|have)$/.test(n))return"untold";x_.test(n)||t++}}function kj(e){for(let[t,r]of e.entries()){if(zl.test(r)||lh.test(r))return"future";if(ns(r)&&!Li.test(e[t-1]??"")||/^(?:has|have)$/.test(r))return"untold"}}function _j(e,t){if(e.findIndex((o,s)=>v_(e,s))<2||!Li.test(e[0]??"")||e.some(o=>ns(o)||b_(o)))return!1;let n=t.findIndex(o=>ns(o)||b_(o));return n>=0&&ns(t[n]??"")&&!Li.test(t[n-1]??"")}function b_(e){return zl.test(e)||lh.test(e)}function v_(e,t){let r=e[t+1]??"";return/^to$/.test(e[t]??"")&&/^[a-z]+$/.test(r)&&!x_.test(r)&&!/(?:s|ing|ed)$|^(?:work|court|school|parliament|jail|prison|people|police|death|office|power|their|his|its|my|our)$/.test(r.replace(/^(?:address|discuss|pass|express|process|assess|impress|focus|press)$/,""))}function ns(e){return yj.test(e)||/^[a-z]+(?:-[a-z]+)?ed$/.test(e)&&e.length>4&&!bj.test(e)}var $_=/^(?:extended|delayed|postponed|adjourned|suspended|prolonged|deferred|remanded|pushed|put|given|gave|has|have|barred|banned)$/;function Sj(e,t,r){let n=[...t,...r];if(t.length===1&&r.some(ns))return"past";if(n.some(s=>zl.test(s))||n.some(s=>$_.test(s)))return"future";let o=/^by$/i.test(e)?/^(?:had|was|were)$/:/^(?:was|were|not|never|didn['\u2019]t)$/;return n.some(s=>o.test(s))?"past":"future"}var ss=e=>(e.unit??"").toLowerCase().replace("centurie","century"),k_=[I(/years?\s+(?:since|after)/,`(?:${fn}\\s+)?(?:(?:will|to|would)\\s+)?(?:mark(?:s|ed|ing)?|is|was)\\s+(?:exactly\\s+)?${Ft}\\s+years?\\s+(?:since|after)`,e=>{let t=Xn(e.count,e.more);if(t===void 0)return;if(e.weekday===void 0)return{kind:"anniversary",years:t};let r=rs(e.weekday);return{kind:"either",of:[{kind:"anniversary",years:t,weekday:r},{kind:"weekday",weekday:r}]}}),I(/anniversary/,"(?:the\\s+)?(?<nth>[A-Za-z]+|\\d+(?:st|nd|rd|th))\\s+anniversary\\s+of",e=>{let t=Qn(e.nth);return t===void 0||t<1?void 0:{kind:"anniversary",years:t}})],Tj="Times|Mirror|Telegraph|Express|Mail|Herald|Post|Star|Independent|Tribune|School|Night\\s+(?:Live|Football)",Aj="Black|Bloody|Super|Cyber|Fat|Holy|Maundy|Blue|Big|Giving",Ej=[I(/weeks?\s+from/i,`${Ft}\\s+weeks?\\s+from\\s+${fn}`,e=>uh(e,1),"i"),I(/weeks?\s+ago/i,`${Ft}\\s+weeks?\\s+ago\\s+(?:on\\s+)?${fn}`,e=>uh(e,-1),"i"),I(/weeks?\s+ago/,`${fn}\\s+${Ft}\\s+weeks?\\s+ago`,e=>uh(e,-1)),I(se.weekday,`(?<!\\b(?:${Aj})\\s)(?:(?<which>last|this|next|past|coming|previous)\\s+)?${fn}(?!\\s+(?:${Tj}))`,e=>({kind:"weekday",weekday:rs(e.weekday),...mn(e.which)}))];function uh(e,t){let r=Xn(e.count,e.more);if(!(r===void 0||!Number.isInteger(r)))return{kind:"weekday",weekday:rs(e.weekday),weeksAway:t*r}}var os=(e,t=e)=>()=>({kind:"near",from:e,to:t}),Cj=[I(/yesterday/i,"the\\s+day\\s+before\\s+yesterday",os(-2),"i"),I(/tomorrow/i,"the\\s+day\\s+after\\s+tomorrow",os(2),"i"),I(/today|tonight|this\s/i,"(?:today|tonight|this\\s+(?:morning|afternoon|evening))",os(0),"i"),I(/yesterday|last\s+night/i,"(?:yesterday|last\\s+night)",os(-1),"i"),I(/overnight/i,"overnight",os(-1,0),"i"),I(/tomorrow/i,"tomorrow",os(1),"i")],Rj="(?<unit>week|month|year|decade|century|quarter)",Pj=[I(/year[\s-]?end/,`(?:the\\s+)?year[\\s-]?end,?\\s+(?:of\\s+)?${We}`,e=>({kind:"years",from:ze(e.year),to:ze(e.year),part:"end"})),I(/(?:year|month|quarter)(?:[\s-]?end|['\u2019]s\s)/i,"(?:the\\s+)?(?<unit>year|month|quarter)(?:[\\s-]?end|['\u2019]s\\s+(?:end|close))",e=>({kind:"edge",unit:ss(e),part:"end"}),"i"),I(/of\s+the\s+(?:week|month|year|decade|century|quarter)/i,`(?:the\\s+)?(?<part>(?:end|close|beginning|start|turn)\\s+of)\\s+the\\s+${Rj}`,e=>{let t=Dl(e.part);return t&&{kind:"edge",unit:ss(e),part:t}},"i"),I(/in\s+the\s+(?:week|month|year|decade)/i,"(?<part>early|late|earlier|later)\\s+in\\s+the\\s+(?<unit>week|month|year|decade)",e=>({kind:"turn",unit:ss(e),which:"this",...at(e.part)}),"i")],Oj=[I(/weekend/i,"(?<=\\b(?:over|during|on|at|for)\\s)the\\s+weekend",()=>({kind:"edge",unit:"weekend",part:"end"}),"i"),I(/latest/i,"the\\s+latest\\s+quarter",()=>({kind:"turn",unit:"quarter",which:"last"}),"i"),I(se.which,`${Qe}(?<which>last|this|next|past|coming|current)\\s+(?<unit>week|month|year|weekend|decade|century|quarter)`,e=>{let t=ss(e);return/^(?:past|coming)$/i.test(e.which??"")&&t!=="weekend"?{kind:"stretch",count:1,unit:t,ahead:/^coming$/i.test(e.which??"")}:{kind:"turn",unit:t,which:Di(e.which)??"this",...at(e.part)}},"i"),I(se.which,`(?:the\\s+)?(?<which>last|past|next|coming)\\s+${Ft}\\s+${Gn}`,e=>{let t=Xn(e.count,e.more);if(t!==void 0)return{kind:"stretch",count:t,unit:ss(e),ahead:/^(?:next|coming)$/i.test(e.which??"")}},"i")],qj="first|best|worst|biggest|largest|highest|lowest|most|least|only|once|times?|[a-z]+est",zi="(?:about|around|almost|nearly|some|roughly|approximately|more\\s+than|over|just|exactly|only)\\s+",Nj=[I(/\bago\b/i,`(?:${zi})?${Ft}\\s+${Gn}\\s+ago`,e=>jl(e,!1),"i"),I(/from\s+now|hence/i,`(?:${zi})?${Ft}\\s+${Gn}\\s+(?:from\\s+now|hence)`,e=>jl(e,!0),"i"),I(/year[\s-](?:ago|earlier)/i,"(?:(?:a|the)\\s+)?year[\\s-](?:ago|earlier)(?=\\s+(?:[a-z]+[\\s-])?(?:quarter|period|month|loss|net|profit|results?|level|figure))",()=>({kind:"distance",count:1,unit:"year",ahead:!1,from:"today"}),"i"),I(/earlier/i,`(?:${zi})?${Ft}\\s+${Gn}\\s+earlier`,e=>jl(e,!1,"other"),"i"),I(/\bin\s(?:\S+\s){1,6}?(?:minute|hour|day|week|fortnight|month|year|decade|centur)/i,`in(?<!\\b(?:${qj})\\b[^.;]{0,60}\\sin)\\s+(?:${zi})?${Ft}\\s+${Gn}(?!['\u2019])`,e=>jl(e,!0,"other"),"i")];function jl(e,t,r="today"){let n=Xn(e.count,e.more);return n===void 0?void 0:{kind:"distance",count:n,unit:ss(e),ahead:t,from:r}}var Bl=()=>({kind:"elsewhere"}),dh="day|morning|afternoon|evening|night|weekend|week|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|period|season",Ij=[I(/later|before|after|previously/i,`(?:${zi})?${Ft}\\s+${Gn}\\s+(?:later|before|after(?:wards?)?|previously)`,e=>Xn(e.count)===void 0?void 0:Bl(),"i"),I(/same|following|next|previous|preceding|ensuing/i,`the\\s+(?:very\\s+)?(?:same|following|next|previous|preceding|ensuing)\\s+(?:${dh})`,Bl,"i"),I(/before|after|earlier/i,`the\\s+(?:${dh})\\s+(?:before|after|earlier)`,Bl,"i"),I(/\bthat\s/i,`that\\s+(?:same\\s+)?(?:${dh})`,Bl,"i")],__=[...Ej,...Cj,...Pj,...Ij,...Oj,...Nj];var xt=(e,t)=>r=>Se(r,e,t),is=(e,t,r)=>n=>hc(n,e,t,r),ji=e=>t=>Dj(t)+e,S_=[["New Year[\u2019']?s Eve",xt(12,31)],["New Year[\u2019']?s(?: Day)?",xt(1,1)],["(?:Martin Luther )?King(?:,? Jr\\.?)? Day",is(1,1,3)],["(?:St\\. )?Valentine[\u2019']?s Day",xt(2,14)],["Presidents?[\u2019']?s? Day",is(2,1,3)],["Ash Wednesday",ji(-46)],["St\\. Patrick[\u2019']?s Day",xt(3,17)],["April Fools?[\u2019']?s? Day",xt(4,1)],["Palm Sunday",ji(-7)],["Good Friday",ji(-2)],["Easter Monday",ji(1)],["Easter(?: Sunday)?",ji(0)],["May Day",xt(5,1)],["Memorial Day",is(5,1,-1)],["Fourth of July|July Fourth",xt(7,4)],["Labor Day",is(9,1,1)],["Columbus Day",is(10,1,2)],["Halloween",xt(10,31)],["Veterans[\u2019']? Day",xt(11,11)],["Thanksgiving(?: Day)?",is(11,4,4)],["Christmas Eve",xt(12,24)],["Christmas Day",xt(12,25)],["Christmas",xt(12,24),3],["Boxing Day",xt(12,26)]],T_=S_.map(([e])=>e).join("|"),Mj=S_.map(([e,t,r=1])=>({name:new RegExp(`^(?:${e})$`),first:t,days:r}));function A_(e,t){let r=Mj.find(o=>o.name.test(e));if(!r)return;let n=r.first(t);return{min:n,max:n+r.days-1}}function Dj(e){let t=e%19,r=Math.floor(e/100),n=e%100,o=Math.floor((r+8)/25),s=Math.floor((r-o+1)/3),i=(19*t+r-Math.floor(r/4)-s+15)%30,a=(32+2*(r%4)+2*Math.floor(n/4)-i-n%4)%7,c=Math.floor((t+11*i+22*a)/451),l=i+a-7*c+114;return Se(e,Math.floor(l/31),l%31+1)}var E_="(?:(?<yearBefore>(?:19|20)\\d{2})|(?<turnBefore>last|this|next)\\s+year['\u2019]s)\\s+",C_=`(?:,?\\s+(?:of\\s+)?(?<fiscalAfter>fiscal\\s+)?(?:${We}|(?<turn>last|this|next)\\s+year))?`;function Bi(e,t){let r=Qn(t.nth);if(r===void 0)return;if((t.fiscal??t.fiscalAfter)!==void 0)return{kind:"elsewhere"};let n=t.turn??t.turnBefore;return{kind:"fraction",of:e,nth:r,...cr(t.year??t.yearBefore),...n!==void 0&&{yearsAway:Jn(n)}}}var Fj=[I(/quarter/i,`(?:the\\s+)?(?:${E_})?(?<fiscal>fiscal[\\s-]+)?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]+(?:fiscal\\s+)?quarter${C_}`,e=>Bi(4,e),"i"),I(/Q\d/,`Q(?<nth>[1-4])${C_}`,e=>Bi(4,e)),I(/half/i,`(?:the\\s+)?${E_}(?<nth>first|second)[\\s-]half`,e=>Bi(2,e),"i"),I(/half/i,`(?:the\\s+)?(?<nth>first|second)\\s+half\\s+of\\s+(?<fiscal>fiscal\\s+)?(?:${We}|the\\s+year|(?<turn>last|this|next)\\s+year)`,e=>Bi(2,e),"i"),I(/half/i,"(?<nth>first|second)[\\s-]half(?=\\s+(?:earnings|profits?|results|sales|net|loss|losses|revenues?|income|figures))",e=>Bi(2,e),"i")],fh="(?!\\s+(?:in|of|by|from|to|below|behind|over)\\b)";function Wl(e){return{kind:"season",season:d_(e.season),...cr(e.year),...e.short!==void 0&&{year:ze(e.short)+(ze(e.short)>50?1900:2e3)},...e.turn!==void 0&&{yearsAway:Jn(e.turn)},...at(e.part),...mn(e.which)}}var Lj=[I(se.season,`${Qe}${Mi}\\s+(?:of\\s+)?(?:${We}|['\u2019](?<short>\\d{2})|(?<turn>last|this|next)\\s+year)`,Wl,"i"),I(se.season,`${Qe}(?<which>last|this|next|past|coming)\\s+${Mi}${fh}`,Wl,"i"),I(se.season,`(?<=\\b(?:in|during|over|since|by|until|through|before|after)\\s)${Qe}the\\s+${Mi}${fh}`,Wl,"i"),I(se.season,`(?<part>early|late|mid)[\\s-]${Mi}${fh}`,Wl)],zj=[I(se.holiday,`(?:(?<which>last|this|next)\\s+)?(?<holiday>${T_})(?:,?\\s+(?:of\\s+)?(?:${We}|(?<turn>last|this|next)\\s+year))?`,e=>({kind:"holiday",holiday:e.holiday??"",...cr(e.year),...e.turn!==void 0&&{yearsAway:Jn(e.turn)},...mn(e.which)}))],R_=[...zj,...Fj,...Lj];var jj=[...k_,...m_,...R_,...h_,...p_,...__,g_],Bj=new RegExp(`[${oe}]+`,"g");function Ul(e){let t=Hj(e,Wj(e));if(t.length===0)return[];let r=t.length===1&&!/\bhad\s+(?:[a-z]+\s+)?(?:been|[a-z]+(?:ed|en))\b/.test(e),n=[...e.matchAll(Bj)].filter(([i])=>!/^(?:on|the|late|early|in|at)$/i.test(i)),[o,s]=[n[0]?.index??e.length,n.at(-1)?.index??0];return t.map(i=>{let{start:a,end:c}=i;return{...i,tense:Vj(e.slice(a,c))??w_(e,a,c),alone:r,bare:o>=a&&s<c,stamp:Yj(e.slice(Math.max(0,a-24),a))}})}function Wj(e){let t=[],r=e.replace(/(?<=\d)-(?=[A-Z])/g," ");for(let{pattern:n,needs:o,read:s}of jj){if(!o.test(r))continue;let i=[],a=0;for(let c of r.matchAll(n)){let l=s(c.groups??{});if(!l)continue;let u=c.index,d=u+c[0].length;t.push({start:u,end:d,said:l}),i.push(r.slice(a,u),"\0".repeat(d-u)),a=d}r=i.join("")+r.slice(a)}return t.sort((n,o)=>n.start-o.start)}var Uj=/^\s*(?:,|and|or|to|through|until|till|-|\u2013)\s*(?:and\s+|or\s+)?$/;function Hj(e,t){let r=[...t];for(let n=r.length-2;n>=0;n--){let[o,s]=[r[n],r[n+1]];if(!o||!s||!Uj.test(e.slice(o.end,s.start))||!P_(o.said)||!P_(s.said)||Zj(o.said))continue;let{year:i,yearsAway:a}=s.said,c={...o.said,...i!==void 0&&{year:i},...a!==void 0&&{yearsAway:a}};r[n]={...o,said:c}}return r}function P_(e){return e.kind==="day"||e.kind==="month"}function Zj({year:e,yearsAway:t,which:r}){return e!==void 0||t!==void 0||r!==void 0}function Vj(e){return/\bmarked\b/.test(e)?"past":/\b(?:will|marks?)\b/.test(e)?"future":void 0}function Yj(e){return/(?:\b(?:published|updated|posted|modified|edited|input)\s*:|\u00A9|\(c\)|\bcopyright)\s*$/i.test(e)}var Wi={readings:[]};function mh(e,t){switch(e.kind){case"elsewhere":return Wi;case"either":return{readings:e.of.map(n=>mh(n,t)?.readings??[]).flat()};case"years":return Kj(e);case"short year":return Gj(e.year,t);case"weekday":return q_(e,t);case"distance":return aB(e,t);case"anniversary":return cB(e,t);case"near":case"turn":case"edge":case"stretch":return t.today?{readings:eo(sB(e,t.today,t.tense))}:Wi;default:return rB(e,t)}}function eo(...e){return e.filter(t=>t!==void 0)}function Ui({min:e}){return _o(e).year}function to(e,t=e){return{min:Se(e,1,1),max:Se(t+1,1,1)-1}}function cs({min:e,max:t},r,n){let o=t-e+1,s=i=>e+i*o;switch(r){case"early":return{min:e,max:Math.ceil(s(1/2))};case"late":return{min:Math.floor(s(1/2))-1,max:t};case"mid":return{min:Math.floor(s(1/4)),max:Math.ceil(s(3/4))-1};case"start":return{min:e,max:Math.ceil(s(1/3))};case"end":return{min:Math.floor(s(2/3))-1,max:t};case"earlier":return n&&n.max>=e&&n.max<=t?{min:e,max:n.max}:{min:e,max:t};case"later":return n&&n.min>=e&&n.min<=t?{min:n.min,max:t}:{min:e,max:t};default:return{min:e,max:t}}}function Kj(e){let{from:t,to:r,part:n,ends:o}=e;return{readings:[cs(to(t,r),n)],...o&&{ends:{start:to(t),end:to(r)}}}}function Gj(e,{today:t}){if(!t)return{readings:[to(1900+e),to(2e3+e)]};let r=Ui(t)+10;return{readings:[to(r-((r-e)%100+100)%100)]}}var Jj={spring:3,summer:6,autumn:9,winter:12};function Xj(e,t){let r=Jj[e];return{min:Se(t,r,1)-7,max:Se(t,r+3,22)}}function Qj(e,t,r){switch(e.kind){case"day":{let n=fc(t,e.month,e.day),o=e.lastDay===void 0?n:fc(t,e.month,e.lastDay);return n&&{min:n.min,max:o&&o.max>n.max?o.max:n.max}}case"month":{let n=e.lastMonth??e.month,o=n<e.month?n+12:n;return cs({min:Se(t,e.month,1),max:Se(t,o+1,1)-1},e.part,r)}case"weekday of month":{let n=hc(t,e.month,e.weekday,e.nth);return{min:n,max:n}}case"week of month":{let n=e.nth<0?Se(t,e.month+1,1)-8:Se(t,e.month,1)+7*(e.nth-1)-1;return{min:n,max:n+8}}case"fraction":{let n=12/e.of,o=Se(t,n*(e.nth-1)+1,1);return{min:o,max:tr(o,n)-1}}case"season":return cs(Xj(e.season,t),e.part);case"holiday":return A_(e.holiday,t)}}function eB(e){return e.kind==="day"?{month:e.month,firstDay:e.day,lastDay:Math.max(e.day,e.lastDay??0)}:"month"in e&&!("lastMonth"in e)?{month:e.month}:void 0}var O_=92,tB=270;function rB(e,t){let{today:r,tense:n}=t,o=p=>Qj(e,p,r);if(e.year!==void 0)return{readings:eo(o(e.year))};let s=eB(e);if(!r)return{readings:[],...s&&{recurs:s}};let i=Ui(r);if(e.yearsAway!==void 0)return{readings:eo(o(i+e.yearsAway))};let a=eo(...[-2,-1,0,1,2].map(p=>o(i+p))),c="which"in e?e.which:void 0;if(c!==void 0)return{readings:oB(c,a,r,e.kind==="season")};let l=a.filter(({min:p})=>p<=r.max).at(-1),u=a.find(({max:p})=>p>=r.min),f=e.kind==="day"&&e.month===9&&e.day===11&&i>2001?[o(2001)]:[];if(e.kind==="fraction")return{readings:eo(...nB(a,r,n))};if(n==="future")return{readings:eo(u,...f)};if(n==="present"&&l&&u&&l!==u&&u.min<=r.max+2*O_)return{readings:[l,u]};let m=e.kind!=="month"&&n==="untold"&&l&&u&&l.max<r.min-tB&&u.min<=r.max+O_;return{readings:eo(l,...m?[u]:[],...f)}}function nB(e,t,r){let n=e.filter(({min:c})=>c<=t.max),o=e.find(({max:c})=>c>=t.min),s=e.filter(({max:c})=>c<t.min).at(-1);if(r==="future")return[o,...s&&s.max>t.min-75?[s]:[]];let i=n.at(-1),a=i&&i.max>=t.min&&i.min>t.max-60;return[i,...a?[n.at(-2)]:[]]}function oB(e,t,r,n){let o=Ui(r),s=({min:a})=>Ui({min:a,max:a});if(e==="this"){let a=({min:l,max:u})=>Math.max(0,l-r.max,r.min-u);return[...n?t:t.filter(l=>s(l)===o)].sort((l,u)=>a(l)-a(u)).slice(0,1)}let i=e==="last"?t.filter(({max:a})=>a<r.min).reverse():t.filter(({min:a})=>a>r.max);return i.slice(0,i[0]&&s(i[0])===o?2:1)}function q_(e,t){let{today:r,tense:n,bare:o}=t,{weekday:s,which:i,weeksAway:a}=e,c={weekday:s};if(!r||r.max-r.min>6)return{readings:[],recurs:c};let l=(...m)=>({readings:m.map(p=>({min:p,max:p})),recurs:c}),u=((To(r.max)-s)%7+7)%7,d=r.max-u,f=u===0?d:d+7;return a!==void 0?l((a<0?d:f)+7*a):i==="last"?u===0?l(d-7):u>4?l(d):l(d,d-7):i==="next"?u===0||u<3?l(d+7):l(d+7,d+14):i==="this"?n==="untold"&&u>0?l(f,d):l(n==="past"?d:f):n==="present"||o&&n==="untold"?f===d?l(d):l(d,f):l(n==="future"?f:d)}function sB(e,t,r){if(e.kind==="near")return{min:t.min+e.from,max:t.max+e.to};if(e.kind==="stretch"){let{count:s,unit:i,ahead:a}=e;return a?{min:t.min,max:Hl(t.max,s,i)}:{min:Hl(t.min,-s,i),max:t.max}}if(e.kind==="turn")return cs(as(e.unit,{last:-1,this:0,next:1}[e.which],t),e.part,t);if(e.unit==="weekend")return as("weekend",r==="future"?0:-1,t);let n=as(e.unit,0,t);if(e.part==="end"&&r==="past")return cs(as(e.unit,-1,t),e.part);let o=e.part==="start"&&r==="future"?1:0;if(e.unit==="century"){let{min:s,max:i}=as("century",o,t);return e.part==="end"?{min:tr(i,-120),max:i}:{min:s,max:tr(s,120)-1}}return cs(o===0?n:as(e.unit,o,t),e.part)}function N_(e){return e==="quarter"?3:So[e]}function as(e,t,r){let{year:n,month:o}=_o(r.min),s=N_(e);if(s!==void 0){let a=12*n+o-1,c=(Math.floor(a/s)+t)*s,l=u=>Se(Math.floor(u/12),u%12+1,1);return{min:l(c),max:l(c+s)-1}}let i=r.min-(To(r.min)+6)%7;return e==="weekend"?{min:i+4+7*t,max:i+6+7*t}:{min:i-1+7*t,max:i+6+7*t}}function Hl(e,t,r){let n=N_(r);if(n===void 0)return e+Math.round(t*({week:7,fortnight:14}[r]??1));let o=Math.trunc(t*n);return tr(e,o)+Math.round((t*n-o)*30)}var iB={day:[0,0],week:[6,3],fortnight:[6,3],month:[30,15],year:[183,60],decade:[1e3,1e3],century:[3650,3650]};function aB(e,t){let{count:r,unit:n,ahead:o}=e,{today:s,tense:i,alone:a}=t;if(e.from==="other"&&o&&i!=="future")return;if(!s||e.from==="other"&&!o&&(!a||So[n]===void 0))return Wi;let c=o?1:-1;if(n==="hour"||n==="minute"){let g=n==="hour"?Math.ceil(r/24):1;return{readings:[o?{min:s.min,max:s.max+g}:{min:s.min-g,max:s.max}]}}let[l,u]=r===1&&n==="year"?[60,60]:iB[n]??[0,0],[d,f]=o?[u,l]:[l,u],m=Hl(s.min,c*r,n)-d,p=Hl(s.max,c*r,n)+f;if(n!=="year"||!Number.isInteger(r))return{readings:[{min:m,max:p}]};let h=to(Ui(s)+c*r);return{readings:[{min:Math.min(h.min,m),max:Math.max(h.max,p)}]}}function cB(e,t){if(!t.today)return Wi;let r=e.weekday===void 0?[t.today]:q_({kind:"weekday",weekday:e.weekday},t).readings,n=e.weekday===void 0?31:0;return{readings:r.map(({min:o,max:s})=>({min:tr(o,-12*e.years)-n,max:tr(s,-12*e.years)+n}))}}function Zl(e,t){return Vl(e,Ul(e),t)}function Vl(e,t,r){let n=t.flatMap(o=>{let{start:s,end:i,stamp:a}=o,c=mh(o.said,{...o,today:r});return c?[{text:I_(e,s,i),start:s,end:i,stamp:a,...c}]:[]});return[...n,...uB(e,n)].sort((o,s)=>o.start-s.start)}var lB=24;function uB(e,t){return t.flatMap((r,n)=>{let o=t[n+1],[s,i]=[r.readings[0],o?.readings[0]];if(!o||!s||!i||r.ends||o.ends)return[];let a=e.slice(r.end,o.start),c=/\bbetween\s+(?:the\s+)?$/i.test(e.slice(Math.max(0,r.start-lB),r.start))?/^\s+and\s+$/:void 0;if(!/^\s*(?:to|through|until|till|-|\u2013)\s*$/.test(a)&&!c?.test(a))return[];let l=[...r.readings].reverse().find(({min:u})=>u<=i.max)??s;return l.min>i.max?[]:[{text:I_(e,r.start,o.end),start:r.start,end:o.end,stamp:r.stamp,readings:[{min:l.min,max:i.max}],ends:{start:l,end:i},joined:!0}]})}var dB=/\b(?:in|on|since|until|till|by|from|to|for|during|before|after|of|between|through|around)\s$/i;function I_(e,t,r){return(dB.exec(e.slice(Math.max(0,t-12),t))?.[0]??"")+e.slice(t,r)}var M_=`# incomparable-values

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
`;var D_={id:"incomparable-values",summary:"A value is none of its property's type, or of another kind than the values it is compared with.",severity:"error",page:M_,*check(e){let t=new Map(e.facts.map(n=>[n.name,n])),r=new Set(e.claims.map(({fact:n})=>n));for(let n of e.facts){let o=new Set;for(let{claim:d,evidence:f,value:m,shown:p}of n.readings){let h=f.value;if(m||!h||o.has(h))continue;if(o.add(h),Gs(h)){for(let{about:b,tells:w,help:$}of pB(h,t,r))yield{message:`value of \`${d.id}\` ${w}`,primary:{at:U(e,b),text:""},help:$,claim:d.id,fact:n.name,readings:[{claim:d,evidence:f}],subject:[b.text]};continue}let g=n.property?.type??"text";yield{message:`value \`${p}\` of \`${d.id}\` is ${g==="ordinal"?"not on its scale":`no ${g}`}`,primary:{at:U(e,h),text:""},related:n.property?[{at:n.property.key.span,text:"declared here"}]:[],notes:g==="ordinal"?[`its scale is ${n.property?.scale.join(", ")}`]:[],help:mB(g,h.text),claim:d.id,fact:n.name,readings:[{claim:d,evidence:f}]}}let s=n.pairs.find(({decision:d})=>d==="incomparable");if(!s)continue;let[i,a]=[s.a.readings[0],s.b.readings[0]],c=[i,a].map(({evidence:d,source:f})=>({at:d.value&&"text"in d.value?U(e,d.value):U(e,d.quote),text:f.outlet})),[l,u]=c;!l||!u||(yield{message:`values of \`${n.name}\` are of different kinds: ${i.shown}, ${a.shown}`,primary:l,related:[u],help:"give both in units of one kind, or as two facts",fact:n.name,readings:[i,a].map(({claim:d,evidence:f})=>({claim:d,evidence:f}))})}}};function mB(e,t){if(e==="boolean")return"write `true` or `false`, or correct the type of the property";let r=e==="date"?Zl(t,void 0):[],[n]=r.flatMap(({readings:o})=>o);return r.length===1&&n?`write it as \`${Gr(n)}\`, or correct the type of the property`:"correct the value, or the type of the property"}function*pB(e,t,r){for(let n of[e.after,e.before]){if(!n)continue;let o=n.text.trim(),s=t.get(o),i=s?.readings.some(({value:a,evidence:c})=>a?.type==="date"||Gs(c.value));if(r.has(o))s&&i===!1&&(yield{about:n,tells:`refers to \`${o}\`, which has no date`,help:"refer to a fact that is a date"});else{let a=_r(o,r)??"name a fact as a claim has it: `subject/property`";yield{about:n,tells:`refers to \`${o}\`, and no claim answers that`,help:a}}}e.by&&!Df(e)&&(yield{about:e.by,tells:`says by \`${e.by.text}\`, which is no length of time`,help:"give `by` as in `8 months`"})}var F_=`# misattributed-quote

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
`;var L_={id:"misattributed-quote",summary:"A quote stands in another source than the one it is credited to.",severity:"error",page:F_,*check(e){for(let t of it(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.class!=="misattributed"||!n.source)continue;let i=[...e.sources.values()].filter(c=>o.places.some(({file:l})=>l===c.file)),a=Pe("and",i.map(c=>`\`${c.id}\``));yield{...Je(t),message:`quote in \`${r.id}\` stands in ${a}, not in \`${s.id}\``,primary:{at:U(e,n.source),text:"cited here"},related:[{at:U(e,n.quote),text:"the quote"},...i.slice(0,3).flatMap(c=>{let l=o.places.find(({file:u})=>u===c.file);return l?[{at:l,text:`these words, in ${c.outlet}`}]:[]})],help:i.length===1?`cite ${a}, or quote what \`${s.id}\` says`:"cite the source that is meant"}}}};var z_=`# misreported-position

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
`;var j_={id:"misreported-position",summary:"Two outlets report one speaker in two ways that cannot both be true.",severity:"error",page:z_,check:e=>Rt(e,"misreported-position",{tell:(t,r)=>`outlets report ${r.a.readings[0].speakerName} differently on \`${t.name}\``,help:"hold both quotes against their sources; where the speaker changed position, say when in `scope`"})};var B_=`# origin-not-shown

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
`;var W_={id:"origin-not-shown",summary:"The byline or date that a source is given does not stand in its text.",severity:"error",page:B_,*check(e){for(let t of e.sources.values())for(let[r,n]of[["origin",t.origin],["date",t.published]]){let o=n&&e.credits.get(n);if(!n?.quote||!o||o.places.length>0)continue;yield{message:`quote for the ${r} of \`${t.id}\` does not stand in its text`,primary:{at:U(e,n.quote),text:""},related:o.nearest?[{at:o.nearest,text:"nearest passage"}]:[],help:`quote the words that show the ${r}; where the text shows none, give no quote`,source:t.id,subject:[t.id,r,n.quote.text]}}}};var U_=`# parties-disagree

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
`;var H_={id:"parties-disagree",summary:"Two speakers say what cannot both be true.",severity:"note",page:U_,check:e=>Rt(e,"parties-disagree",{tell:t=>`speakers disagree on \`${t.name}\``,help:"report both, each with its speaker"})};Gt();function ph(e,t){let r=It(e),n=It(t.trim()),o=r.text.startsWith(" ")?1:0;if(yt(r.text).trim()!==yt(n.text))return;let s=[];for(let i=0;i<n.text.length;){let a=wB(r,n,i,o),c=a>=n.text.length,l=r.startOf(i+o),u=c?r.endOf(a-1+o):r.startOf(a+o),d=t.trim().slice(n.startOf(i),c?n.endOf(a-1):n.startOf(a)),f=e.slice(l,u);n.text[i]!==" "&&f!==d&&s.push({start:l,end:u,text:d.replace(/[ \t\r\n]+/g,"")}),i=a}return s}function wB(e,t,r,n){let o=r+1,s=()=>t.startOf(o)===t.startOf(o-1)||e.startOf(o+n)===e.startOf(o-1+n);for(;o<t.text.length&&s();)o++;return o}function hh(e,t){let r=yt(Y(e).trim());if(r==="")return;let n=new Map;for(let o=t.lower.indexOf(r);o>=0;o=t.lower.indexOf(r,o+1)){let{start:s,end:i}=t.stretchOf(t.folded,o,o+r.length);if(nt(t.body,s)||nt(t.body,i))continue;let a=t.folded.text.slice(o,o+r.length);n.has(a)||n.set(a,t.body.slice(s,i))}return n.size===1?[...n.values()][0]:void 0}function Z_(e,t,r,n){let o=Fn(e,r);if(!o)return;let s=o.body.slice(n.start-r.body.start,n.end-r.body.start),i=ph(t.quote.text,s)??[];return Y_(e,t,o,i,"write the quote with the typography of its source")}function V_(e,t,r){let n=Fn(e,r);if(!n)return;let o=[];for(let s of nm(t.quote.text)){if(!Ge(s.text))continue;let i=hh(s.text,n),a=i===void 0?void 0:ph(s.text,i);if(!a)return;o.push(...a.map(c=>({...c,start:c.start+s.start,end:c.end+s.start})))}return Y_(e,t,n,o,"write the quote with the capitals of its source")}function Y_(e,{quote:t},r,n,o){let s=Dn({exact:Lo(t.text,n)},r);if(!s||!Ne.includes(s.class)||s.retyped.length>0)return;let i=rh(e.texts,t,n);return i&&{title:o,edits:i}}function K_(e,t,r){let{source:n,quote:o,prefix:s,suffix:i}=t;if(!n)return;let a={exact:o.text,...s&&{prefix:s.text},...i&&{suffix:i.text}},c=r.filter(d=>{let f=e.sources.get(d),m=f&&Fn(e,f);if(!m)return!1;let p=Dn(a,m);return p?Ne.includes(p.class):hh(o.text,m)!==void 0}),[l]=c;if(l===void 0||c.length>1)return;let u=Nl(e.texts,n,l);return u&&{title:`cite \`${l}\``,edits:u}}function Yl(e){return e.map(({kind:r,text:n},o)=>{let s=e[o+1]?.kind==="source"?"":n.slice(n.trimEnd().length);return r==="quote"?`[-${n.trimEnd()}-]${s}`:r==="source"?`{+${n.trimEnd()}+}${s}`:xB(n,o===0,o===e.length-1)}).join("")}function xB(e,t,r){let n=e.split(/(?<=\s)/),o=t?[]:n.slice(0,6),s=r?[]:n.slice(-6);return o.length+s.length>=n.length?e:`${o.join("").trimEnd()}${t?"":" "}\u2026${r?"":" "}${s.join("")}`}var G_=`# quote-not-verbatim

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
`;var $B=4,X_={id:"quote-not-verbatim",summary:"A quote is not word for word what its source says.",severity:"error",page:G_,*check(e){for(let t of it(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.differences.some(({type:d})=>d==="word-cut")||o.class!=="altered"&&o.class!=="absent")continue;let a=o.class==="absent",c=s.pinned!==void 0&&s.pinned.text!==s.sha256,u=o.differences.length>0&&o.differences.every(({type:d})=>d==="case")?V_(e,n,s):void 0;yield{...Je(t),message:a?`quote in \`${r.id}\` does not occur in \`${s.id}\`, nor in any other source`:`quote in \`${r.id}\` is not word for word in \`${s.id}\``,primary:{at:U(e,n.quote),text:a?"no passage comes near this":""},related:_B(o),notes:[...c?["the text of the source is not the text that was captured"]:[],...a?[]:TB(o)],help:c?"mend the source first: see `source-changed`":CB(o),...u&&{fix:u}}}}},kB=6;function _B(e){return e.parts.length>1?e.parts.slice(0,kB).map((t,r)=>({at:t,text:`part ${r+1} of the quote`})):e.nearest?[{at:e.nearest,text:SB(e)}]:[]}function SB(e){return e.missingPart!==void 0&&e.diff.length===0?"another part of the quote stands here":"nearest passage"}function TB(e){let{differences:t,diff:r,missingPart:n,tooFarApart:o}=e;return o!==void 0?[`its parts stand ${bt(o,"character")} apart; an ellipsis may leave out 500 at most`]:n!==void 0&&r.length===0?[`the source does not have this part: "${n}"`]:t.some(({type:i})=>i==="order")?["the words are those of the source, in another order",...J_(r)]:[...t.length>$B?[]:t.map(EB),...J_(r)]}var AB={number:["changed number","the number "],negation:["changed negation","the negation "],name:["changed name","the name "],words:["changed words",""],order:["changed order",""],case:["changed capitals",""],punctuation:["changed punctuation","the punctuation "],"word-cut":["cut word",""]};function EB({type:e,quote:t,source:r}){let[n,o]=AB[e];return r===""?`the quote adds ${o}"${t}"`:t===""?`the quote leaves out ${o}"${r}"`:`${Yf(t)&&Yf(r)?"changed date":n}: the quote has "${t}", the source "${r}"`}function J_(e){return e.length===0?[]:[`from quote to source: ${Yl(e)}`]}function CB(e){return e.tooFarApart!==void 0?"quote the parts as two pieces of evidence":e.class==="absent"?"look the words up in the source, or remove the quote":"quote the source word for word; mark what you leave out with `\u2026`"}var Q_=`# retyped-quote

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
`;var tS={id:"retyped-quote",summary:"A quote has the words of its source in other typography.",severity:"note",page:Q_,*check(e){for(let t of it(e)){let{claim:r,evidence:n,anchor:o,source:s}=t,[i]=o.places;if(o.class!=="typographic"||o.retyped.length===0||!i)continue;let a=Z_(e,n,s,i);yield{...Je(t),message:`quote in \`${r.id}\` has other typography than \`${s.id}\``,primary:{at:U(e,n.quote),text:""},related:[{at:i,text:"as it stands in the source"}],notes:o.retyped.map(({quote:c,source:l})=>`the quote has ${eS(c)}, the source ${eS(l)}`),...a&&{fix:a}}}}};function eS(e){if(e==="")return"nothing";let t=[...e].map(n=>`U+${(n.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`),r=e.replace(/[\u00AD\p{Cf}\s]/gu,"");return r===""?t.join(" "):`${r} (${t.join(" ")})`}var rS=`# self-contradiction

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
`;var nS={id:"self-contradiction",summary:"One outlet says two things that cannot both be true.",severity:"error",page:rS,check:e=>Rt(e,"self-contradiction",{tell:(t,r)=>`${r.a.readings[0].source.outlet} contradicts itself on \`${t.name}\``,help:"hold both quotes against their sources; where time or circumstance explains the two, say so in `scope`"})};var oS=`# source-changed

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
`;var sS={id:"source-changed",summary:"The text of a source no longer has the hash that was taken when it was captured.",severity:"error",page:oS,*check(e){for(let t of e.sources.values()){let{pinned:r}=t;!r||!/^[\da-f]{64}$/.test(r.text)||r.text===t.sha256||(yield{message:`the text of \`${t.id}\` is not the text that was captured`,primary:{at:U(e,r),text:"hash of the captured text"},notes:[`the text now has the hash ${t.sha256}`],help:"bring the captured text back; for a corrected article run `crossquote import --update`",source:t.id,subject:[t.id,r.text,t.sha256]})}}};var iS=`# source-edited

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
`;var cS=5,NB=8,gh=12,lS={id:"source-edited",summary:"The text of a source that was there before has changed.",severity:"warning",needsBase:!0,page:iS,*check(e){let{base:t}=e;if(t)for(let r of e.sources.values()){let n=t.bodies.get(r.id),o=ar(e,r.body);if(n===void 0||Kl(n)===Kl(o))continue;let s=_c(Kl(n),Kl(o)),i=s?IB(s,r,o):[],[a,...c]=i,l=c.slice(0,cS-1);yield{message:`the text of \`${r.id}\` has changed since ${t.ref}`,primary:a??{at:r.body,text:"too much has changed to show it word by word"},related:l,notes:[...s?[`from then to now: ${Yl(FB(s))}`]:[],...c.length>l.length?[`it has changed in ${bt(i.length,"place")}`]:[],...zB(e,r,i)],help:"bring the earlier text back; a corrected article comes in with `crossquote import --update`",source:r.id,subject:[r.id,n,o]}}}};function Kl(e){return e.replace(/\r\n?/g,`
`)}function IB(e,t,r){let n=[],o=MB(r),s=0;for(let[i,{kind:a,text:c}]of e.entries()){if(a==="quote"){let u=(e[i+1]?.kind==="source"?e[i+1]:void 0)?.text.trimEnd().length??0;n.push({at:aS(t,o(s),o(s+u)),text:`was ${DB(c)}`});continue}if(a==="source"&&e[i-1]?.kind!=="quote"){let l=s+c.trimEnd().length;n.push({at:aS(t,o(s),o(l)),text:"was not there"})}s+=c.length}return n}function MB(e){let t=[...e.matchAll(/\r\n/g)].map(({index:r},n)=>r-n);return r=>r+t.filter(n=>n<r).length}function aS({file:e,body:t},r,n){return{file:e,start:t.start+r,end:t.start+n}}function DB(e){return e.trim()===""?"white space":`"${uS(e.trim())}"`}function FB(e){let t=0,r=[];for(let n of e){if(n.kind!=="same"&&r.at(-1)?.kind!=="quote"&&++t>NB)return[...r,{kind:"same",text:"\u2026"}];r.push(n.kind==="same"?n:{kind:n.kind,text:uS(n.text)})}return r}function uS(e){let t=e.split(/(?<=\s)/);return t.length<=2*gh?e:`${t.slice(0,gh).join("")}\u2026 ${t.slice(-gh).join("")}`}function LB(e,t){return e.start<Math.max(t.end,t.start+1)&&t.start<e.end&&e.start!==t.end}function zB(e,t,r){let n=e.claims.filter(({evidence:s})=>s.some(i=>(i.source?.text===t.id?e.anchors.get(i):void 0)?.parts.some(c=>r.some(({at:l})=>LB(c,l)))));if(n.length===0)return[];let o=n.map(({id:s})=>`\`${s}\``);return[`${Pe("and",en(o,cS,"other claim"))} ${n.length===1?"quotes":"quote"} the changed words`]}var dS=`# source-shape

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
`;var fS={id:"source-shape",summary:"A source file holds something other than the format allows.",severity:"error",page:dS,check:e=>es(e,"source")};var mS=`# stale-acceptance

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
`;var pS={id:"stale-acceptance",summary:"An accepted finding is not found any more.",severity:"error",page:mS,*checkLedger(e,t){for(let{acceptance:r,state:n,otherRule:o}of e){if(n!=="stale")continue;let{finding:s,rule:i,reason:a}=r;yield{message:o===void 0?`accepted finding \`${s.text}\` is not found any more`:`accepted finding \`${s.text}\` is of rule \`${o}\`, not of \`${i?.text}\``,primary:{at:U(t,o!==void 0&&i||s),text:""},notes:[`it was accepted because: ${a}`],help:o===void 0?"remove the entry; if the readings changed, decide anew":"correct the rule, or remove the entry",subject:[s.text,i?.text??""]}}}};var hS=`# text-cut-by-comment

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
`;var gS={id:"text-cut-by-comment",summary:"An unquoted text ends at ` #`, where YAML begins a comment.",severity:"error",page:hS,*check(e){for(let t of e.problems){if(t.kind!=="cut-by-comment")continue;let r=e.texts.get(t.at.file)?.indexOf("#",t.at.end)??t.at.end;yield{message:`a \`${t.key}\` in ${t.at.file} ends at \`#\`, where YAML begins a comment`,primary:{at:{file:t.at.file,start:r,end:r+t.dropped.length},text:"read as a comment"},related:[{at:t.at,text:"all that is left of the text"}],help:"put the whole text in quotation marks; a real comment goes on a line of its own",subject:[t.key,t.text,t.dropped]}}}};var yS=`# timeline-contradiction

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
`;var HB=5,bS={id:"timeline-contradiction",summary:"Dates and spans of time that cannot all be true together.",severity:"error",page:yS,*check(e){for(let{steps:t}of e.timeline){let r=[...new Set(t.map(({fact:i})=>i))].sort(),n=r.map(i=>`\`${i}\``),[o]=r,s=t.find(({fact:i})=>i===o)?.reading.claim;!s||o===void 0||(yield{message:`the dates of ${Pe("and",en(n,HB,"other fact"))} contradict one another`,primary:{at:s.factAt?U(e,s.factAt):s.at,text:`these ${t.length} readings cannot all be true`},related:t.map(({reading:i})=>Il(e,i)),notes:t.map(({says:i,reading:a})=>`${i} (${a.source.outlet}, in \`${a.claim.id}\`)`),help:"hold each quote against its value; one of them is read wrongly, or is about something else",fact:o,readings:t.map(({reading:i})=>({claim:i.claim,evidence:i.evidence}))})}}};function Gl(e){return e.replace(/^(?:\.?\/)?sources\//,"").replace(/\.(?:txt|md)$/,"")}var wS=`# uncited-source

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
`;var xS={id:"uncited-source",summary:"No claim cites a source.",severity:"note",page:wS,*check(e){if(e.unreadClaims.size>0)return;let t=new Set(e.claims.flatMap(r=>r.evidence.map(({source:n})=>n&&Gl(n.text))));for(let r of e.sources.values())t.has(r.id)||(yield{message:`no claim cites \`${r.id}\` (${r.outlet})`,primary:{at:{file:r.file,start:0,end:0},text:""},help:"quote it in a claim, or remove it",source:r.id,subject:[r.id]})}};Gt();var vS=`# uncorroborated

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
`;var $S={id:"uncorroborated",summary:"A claim rests on fewer newsrooms than it must.",severity:"warning",page:vS,*check(e){let t=Ao(e),r=Ys(e);for(let n of e.claims){let o=n.minIndependent??e.config.minIndependent;if(o===void 0||n.evidence.every(({damaged:u})=>u))continue;let s=YB(e,n,t).filter(({source:u})=>!r.has(u.id));if(new Set(s.map(({source:u})=>u.newsroom)).size>=o&&s.some(({verbatim:u})=>!u))continue;let i=s.filter(({verbatim:u})=>u).map(({source:u})=>u),a=[...new Set(i.map(({newsroom:u})=>u))].sort();if(a.length>=o)continue;let c=[...new Set(i.map(({outlet:u})=>u))].sort(),l=c.length>a.length;yield{message:`\`${n.id}\` rests on ${bt(a.length,"newsroom")}, and needs ${o}`,primary:{at:n.at,text:a.length>0?a.join(", "):"no newsroom says so"},notes:l?[`${Pe("and",c)} print what ${Pe("and",a)} wrote`]:[],help:"quote another newsroom, or lower `min-independent`",claim:n.id,readings:n.evidence.map(u=>({claim:n,evidence:u}))}}}};function YB(e,t,r){let n=$r(e,t.fact,t.value);return t.evidence.flatMap(o=>{let s=e.sources.get(o.source?.text??""),i=Ne.includes(e.anchors.get(o)?.class??"unchecked");if(!s||o.stance==="denies")return[];let a=$r(e,t.fact,o.value);return!a||!n||["agrees","refines"].includes(Xr(a,n,r.isPartOf))?[{source:s,verbatim:i}]:[]})}var[ro,Jl,kS]=[1,2,255],_S=new Uint8Array(65536).fill(kS),KB=/[\p{L}\p{M}\p{N}]/u,GB=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u;function JB(e){let t=String.fromCharCode(e),r=KB.test(t)?GB.test(t)?Jl:ro:0;return _S[e]=r,r}function Xl(e,t){let r=[];return yh(e,t,n=>r.push(n)),r}function yh(e,t,r){let n=0,o=0;for(let s=0;s<e.length;s++){let i=e.charCodeAt(s),a=_S[i];a===kS&&(a=JB(i)),a===Jl&&t==="whole"&&(a=ro),o===ro&&a!==ro&&r(n>>>0),a===ro?n=Math.imul((o===ro?n:2166136261)^(i===962?963:i),16777619):a===Jl&&o===Jl&&r((Math.imul(e.charCodeAt(s-1),65537)^i)>>>0),o=a}o===ro&&r(n>>>0)}var SS=`# undeclared-copy

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
`;var Ql=5,QB=40,e8=.4,ES={id:"undeclared-copy",summary:"Two outlets print nearly the same text, and their sources name no common origin.",severity:"warning",page:SS,*check(e){let t=[...e.sources.values()];if(new Set(t.map(({newsroom:n})=>n)).size<2)return;let r=new Map(t.map(n=>[n,r8(e,n)]));for(let{copies:n,share:o}of t8(r)){let[s,...i]=n;if(!s)continue;let a=[...new Set(n.map(({newsroom:u})=>u))],c=n.map(({id:u})=>`\`${u}\``),l=a.length>bh?bt(a.length,"newsroom"):Pe("and",a);yield{message:`${Pe("and",en(c,bh,"more source"))} are nearly the same text, from ${l}`,primary:{at:AS(e,s),text:s.outlet},related:i.slice(0,bh).map(u=>({at:AS(e,u),text:u.outlet})),notes:[n.length===2?`${Math.round(100*o)}% of the shorter text's runs of ${Ql} words stand in the other`:`of each two that were compared, at least ${Math.round(100*o)}% of the shorter one's runs of ${Ql} words stand in the other`],help:`give ${n.length===2?"both":"all of them"} the \`origin\` that wrote the text, so that they count as one newsroom`,source:s.id,subject:n.map(({id:u})=>u)}}}},bh=4;function t8(e){let t=new Map;for(let[r,n]of i8(e)){if(r.outlet===n.outlet||r.newsroom===n.newsroom)continue;let o=n8(e.get(r),e.get(n));if(o<e8)continue;let[s,i]=[t.get(r),t.get(n)],a=s??i??{copies:new Set,share:o};for(let c of[r,n,...s&&i?i.copies:[]])a.copies.add(c),t.set(c,a);a.share=Math.min(a.share,o,s&&i?i.share:o)}return[...new Set(t.values())].map(({copies:r,share:n})=>({copies:[...r].sort((o,s)=>o.id<s.id?-1:1),share:n})).sort((r,n)=>(r.copies[0]?.id??"")<(n.copies[0]?.id??"")?-1:1)}function r8(e,t){let r=(e.texts.get(t.file)??"").slice(t.body.start,t.body.end),n=Xl(r.toLowerCase(),"whole"),o=new Uint32Array(Math.max(0,n.length-Ql+1));for(let i=0;i<o.length;i++){let a=0;for(let c=0;c<Ql;c++)a=Math.imul(a,16777619)^n[i+c];o[i]=a}o.sort();let s=0;for(let i of o)(s===0||i!==o[s-1])&&(o[s++]=i);return o.slice(0,s)}var TS=new Uint32Array(0);function n8(e=TS,t=TS){let r=Math.min(e.length,t.length);if(r<QB)return 0;let n=0;for(let o=0,s=0;o<e.length&&s<t.length;){let[i,a]=[e[o],t[s]];i===a&&n++,i<=a&&o++,a<=i&&s++}return n/r}var o8=8,s8=8;function i8(e){let t=[...e.keys()],r=a8([...e.values()]),n=s=>Math.floor(s/t.length),o=t.map(()=>new Set);for(let[s,i]of r.entries()){let a=n(i);for(let c=s+1;c<=s+s8&&c<r.length;c++){let l=r[c];if(n(l)!==a)break;o[i%t.length]?.add(l%t.length)}}return o.flatMap((s,i)=>[...s].map(a=>[t[i],t[a]]))}function a8(e){let t=[];for(let[r,n]of e.entries())for(let o of n)o%o8===0&&t.push(o*e.length+r);return new Float64Array(t).sort()}function AS(e,t){let r=e.texts.get(t.file)??"",n=t.body.start+(/^\s*/.exec(r.slice(t.body.start,t.body.end))?.[0].length??0),o=/^[^\r\n]*/.exec(r.slice(n,t.body.end))?.[0].length??0;return{file:t.file,start:n,end:n+o}}var CS=`# unknown-source

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
`;var RS={id:"unknown-source",summary:"A claim cites a source that is not there.",severity:"error",page:CS,*check(e){for(let t of e.claims)for(let r of t.evidence){let n=r.source;if(!n||r.damaged||e.sources.has(n.text)||e.unreadable.has(n.text))continue;let o=Gl(n.text),s=e.sources.has(o)?[o]:Ln(n.text,e.sources.keys()),i=K_(e,r,s);yield{message:`\`${t.id}\` cites unknown source \`${n.text}\``,primary:{at:U(e,n),text:"no source has this id"},notes:["its quote was not checked"],help:e.sources.has(o)?`write \`${o}\`: the id is the path without folder and extension`:_r(n.text,e.sources.keys())??"add the text to the sources, or correct the id",...i&&{fix:i},claim:t.id,source:n.text,readings:[{claim:t,evidence:r}]}}}};var l8="about|around|roughly|approximately|some|nearly|almost|at least|no fewer than|no less than|more than|over|above|up to|at most|no more than|less than|fewer than|under|below|between|from",u8="zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|an? (?:dozen|hundred|thousand|million|billion|trillion)",d8=new RegExp(`(?<![${oe}\\d.,])(?:(?:${l8}) )?(?:[+-]?(?:[a-z]{1,2}\\$|[$\xA2-\xA5\u20A0-\u20CF]|(?:usd|eur|gbp|jpy|krw|cny|chf)(?= ?\\d))? ?\\d|[+-]?\\.\\d|(?:${u8})(?![${oe}]))`,"g"),f8=new RegExp(`(?<![${oe}\\d.,:])\\d{1,2}(?::\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\b\\.?)?| ?[ap]\\.m\\.| ?[ap]m\\b| o'clock)(?![${oe}\\d])`,"g"),m8=/\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|teen|twent|thirt|fort|fift|half|dozen|hundred|thousand|illion|first|second|third|fif|nin|th\b|scores|long|\ban? \w|quarter/,p8=60;function qS(e){let t=[...Yn(e).matchAll(f8)].map(({0:{length:n},index:o})=>({start:o,end:o+n})),r=PS({text:e,lower:Yn(e)},t);return m8.test(r.lower)?[S8,$8,h8,b8,x8].flatMap(n=>{let o=n(r);return r=PS(r,o),o}):[]}function PS({text:e,lower:t},r){return r.length===0?{text:e,lower:t}:{text:ti(e,r),lower:ti(t,r)}}function h8({text:e,lower:t}){let r=[],n=0;for(let{index:o}of t.matchAll(d8)){if(o<n)continue;let s=e.slice(o,o+p8).replace(/ {2,}/g,g=>"\0".repeat(g.length)),i=g8(s);if(!i||/^(?:st|nd|rd|th)\b/.test(i.rest)||qn(/^-([A-Za-z]+)/.exec(i.rest)?.[1]??"")!==void 0)continue;let a=s.length-i.rest.length,c=s.slice(0,Math.max(1,a)).replace(/[\0\s]+$/,""),l=[3,2,1].map(g=>i.rest.replace(/^-/,"").split(/[\s\0,.;:)]+/).slice(0,g).join(" ")),u=/^ ?(?:%|per ?cent\b)/.exec(i.rest)?.[0],d=l.map(g=>gt(`${c} ${g}`)).find(g=>g&&/^[A-Z%]/.test(g.unit)),f=u===void 0?d??gt(c):gt(`${c} %`),m=rr(`${c} ${l[2]?.replace(/-(?:long|old)$/,"")}`)??rr(`${c} ${(l[2]??"").split("-")[0]}`),p=/^(?:one|half)$/i.test(c)&&!m?"nothing":"all",h=o+Math.max(1,a);r.push({text:c,start:o,end:h,quantity:f,duration:m,refuses:p}),n=h}return r}function g8(e){let t=er(e);if(!t||t.min<=t.max)return t;let r=er(e.slice(0,e.indexOf("-",1)));return r&&{...r,rest:e.slice(e.indexOf("-",1))}}var y8=new RegExp(`(?<![${oe}\\d-])(?:(\\d+)(?:st|nd|rd|th)|([a-z]+(?:-[a-z]+)?))(?![${oe}\\d])`,"g");function b8({text:e,lower:t}){return[...t.matchAll(y8)].flatMap(({0:r,1:n,2:o,index:s})=>{let i=n===void 0?qn(o??""):Number(n);if(i===void 0)return[];let a=i>2?"bare numbers":"nothing",c=gt(String(i));return[{...eu(e,s,r),quantity:c,duration:void 0,refuses:a}]})}var w8=new RegExp(`(?<![${oe}\\d])(?:an? (second|minute|hour|day|week|month|year|decade|century)(-long)?|(day|week|month|year)long)(?![${oe}])`,"g");function x8({text:e,lower:t}){return[...t.matchAll(w8)].map(({0:r,1:n,2:o,3:s,index:i})=>({...eu(e,i,r),quantity:void 0,duration:rr(`1 ${n??s}`),refuses:o??s?"all":"nothing"}))}var OS="(tens|dozens|scores|hundreds|thousands|millions|billions)",v8=new RegExp(`(?<![${oe}\\d])(?!scores (?!of )|scores of \\d)${OS}(?: of ${OS})?(?![${oe}])`,"g");function $8({text:e,lower:t}){return[...t.matchAll(v8)].map(({0:r,1:n="",2:o,index:s})=>{let i=(Hs[n]??1)*(Hs[o??""]??1),a=gt(`${1.5*i}-${(i<1e3?100:1e3)*i}`);return{...eu(e,s,r),quantity:a,duration:void 0,refuses:"all"}})}var k8="(two|three|four|five|six|seven|eight|nine|ten|\\d+)",_8=new RegExp(`(?<![${oe}\\d.,])(?:(an?|one|two|three|four|five|nine)[ -](half|third|quarter|fourth|fifth|tenth)s?(?= of(?! an? [a-z]+illion)|[.,;]|$)|(half)(?= of (?!an? ))|(one|two|three|four|five|six|seven|eight|nine|\\d+) (?:in|out of) ${k8}(?! (?:[a-z]+ )?(?:days?|weeks?|months?|years?|hours?|minutes?)))(?![${oe}\\d])`,"g");function S8({text:e,lower:t}){return[...t.matchAll(_8)].flatMap(r=>{let{0:n,1:o,2:s,3:i,4:a,5:c,index:l}=r,u=(m="")=>/^an?$/.test(m)?1:ko(m)?.number??Number(m),d=i?1/2:s?u(o)/(lc[s]??1):u(a)/u(c);if(!(d>0&&d<1))return[];let f=gt(`${(100*d-.7).toFixed(1)}-${(100*d+.7).toFixed(1)} %`);return[{...eu(e,l,n),quantity:f,duration:void 0,refuses:"percentages"}]})}function eu(e,t,r){let n=t+r.length;return{text:e.slice(t,n),start:t,end:n}}var xh={admitted:!0},T8={before:"",behind:""};function tu(e,t,r,n=T8){if(!NS(e)&&e.type!=="quantity"&&e.type!=="duration")return xh;let o=MS(t,n);return NS(e)?A8(e,DS(o,r)):O8(e,o,r)}function IS(e,t){let r=MS(e,t);return(n,o)=>FS(n,DS(r,o))}function NS(e){return e.type==="date"||e.type==="period"}function MS(e,t){let[r,n,o]=[Y(t.before),Y(e),Y(t.behind)],s=r+n+o;return{text:s,said:Ul(s),place:{start:r.length,end:r.length+n.length}}}function DS({text:e,said:t,place:r},n){let o=Vl(e,t,n),s=o.filter(i=>i.joined&&i.start>=r.start&&i.end<=r.end);return o.filter(i=>!i.stamp&&(i.joined?s.includes(i):i.start<r.end&&i.end>r.start)&&!s.some(a=>a!==i&&i.start>=a.start&&i.end<=a.end))}function A8(e,t){return FS(e,t)?xh:{admitted:!1,says:LS(t.map(P8))}}function FS(e,t){return t.length===0||t.some(r=>E8(e,r))}function E8(e,t){return t.readings.length===0?(e.type==="date"?[e]:[e.start,e.end]).some(n=>C8(n,t.recurs??{})):e.type==="date"?t.readings.some(r=>Hi(r,e)):t.ends?Hi(t.ends.start,e.start)&&Hi(t.ends.end,e.end):t.readings.some(r=>Hi(r,e.start)||Hi(r,e.end))}function Hi(e,t){return e.min<=t.max&&t.min<=e.max}function C8({min:e,max:t},{month:r,firstDay:n=1,lastDay:o=31,weekday:s}){if(t-e>1461||r===void 0&&s===void 0)return!0;for(let i=e;i<=t;i++){let a=_o(i);if(!(r!==void 0&&(a.month!==r||a.day<n||a.day>o))&&(s===void 0||To(i)===s))return!0}return!1}var R8=8;function LS(e){return en(e,R8,"more","more").join("; ")}function P8({text:e,readings:t}){let r=t.map(Gr).join(" or ");return r===""?`"${e.trim()}"`:`"${e.trim()}" (${r})`}function O8(e,{text:t,said:r,place:n},o){let s=ti(t,Vl(t,r,o)).slice(n.start,n.end),i=qS(s).flatMap(({text:c,quantity:l,duration:u,refuses:d})=>{let f=e.type==="duration"?u&&N8(u):l;return f?[{words:f.type==="duration"?f.shown:c,found:f,refuses:d}]:[]}),a=i.filter(({refuses:c})=>q8(c,e));return a.length===0||i.some(({found:c})=>I8(e,c))?xh:{admitted:!1,says:LS(a.map(({words:c})=>`"${c}"`))}}function q8(e,t){let r=t.type==="quantity"?t.unit:void 0;return e==="bare numbers"?r==="":e==="percentages"?r==="%":e==="all"}var wh=86400;function N8(e){let t=er(e.shown),r=/^-?(?:week|fortnight|month|year|decade|centur)/.test(t?.rest??"")?pc(e.shown):void 0;if(!t||!r||t.min!==t.max||!Number.isInteger(t.min))return e;let n=rr(`${t.min+1} ${t.rest}`)?.min??e.max;return{...e,min:Math.min(e.min,r.min*wh),max:Math.max(e.max,Math.min(r.max*wh,n-wh))}}function I8(e,t){if(e.type==="quantity"&&t.type==="quantity"&&!/^[A-Z%]/.test(e.unit)){let n=o=>({...o,unit:"",writtenUnit:""});return!/^[A-Z%]/.test(t.unit)&&Xr(n(e),n(t),()=>!1)!=="contradicts"}let r=Xr(e,t,()=>!1);return r==="agrees"||r==="refines"}var zS=`# value-not-in-claim

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
`;var jS={id:"value-not-in-claim",summary:"The claim's own sentence cannot mean the value that it is given.",severity:"warning",page:zS,*check(e){for(let t of e.claims){let{value:r,statement:n}=t;if(!r||!("text"in r)||!n)continue;let o=$r(e,t.fact,r),s=t.scope.get("as-of")?.text,i=o&&tu(o,n.text,s===void 0?void 0:Fe(s.trim()));!o||!i||i.admitted||(yield{message:`the sentence of claim \`${t.id}\` does not state its value, ${o.shown}`,primary:{at:U(e,r),text:"value of the claim"},related:[{at:U(e,n),text:"its sentence"}],notes:[`the sentence says ${i.says}`],help:"correct the sentence or the value, so that they say the same",claim:t.id,fact:t.fact,readings:t.evidence.map(a=>({claim:t,evidence:a})),subject:[n.text]})}}};var BS=`# value-not-in-quote

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
`;var WS={id:"value-not-in-quote",summary:"The words of a quote cannot mean the value that is read from them.",severity:"warning",page:BS,*check(e){for(let{readings:t}of e.facts)for(let{claim:r,evidence:n,source:o,value:s}of t){let i=n.value,a=e.anchors.get(n)?.places??[];if(!s||!i||!("text"in i)||a.length===0)continue;let c=n.phrase??n.quote,l=o.published?.value.text,u=l===void 0?void 0:Fe(l),d=tu(s,c.text,u,Ya(e,o,n));if(d.admitted)continue;let f=l===void 0?"the text has no date, and its words name":`in a text of ${l}, the words name`,m=d.says;yield{message:`quote in \`${r.id}\` does not state ${s.shown}`,primary:{at:U(e,i),text:"value of the reading"},related:[{at:U(e,c),text:"the words it is read from"}],notes:[s.type==="date"||s.type==="period"?`${f} ${m}`:`the words state ${m}`],help:"correct the value, or extend the quote to the words that state it; `phrase` names them where there are several",claim:r.id,source:o.id,fact:r.fact,readings:[{claim:r,evidence:n}]}}}};var US=`# word-cut

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
`;var HS={id:"word-cut",summary:"A quote begins or ends inside a word or a number.",severity:"error",page:US,*check(e){for(let t of it(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(!o.differences.some(({type:d})=>d==="word-cut"))continue;let i=e.texts.get(s.file)??"",a=o.parts.flatMap(({start:d,end:f})=>[d,f]).filter(d=>nt(i,d)),[c=0]=a,l=L8(i,c),u=o.parts.some(d=>d.start===c);yield{...Je(t),message:`quote in \`${r.id}\` ${u?"begins":"ends"} inside "${i.slice(l.start,l.end)}"`,primary:{at:U(e,n.quote),text:`${u?"begins":"ends"} inside a word`},related:[{at:{file:s.file,...l},text:"the whole word"}],help:"quote the whole word, or leave it out"}}}};function L8(e,t){let r=t,n=t;for(;nt(e,r);)r--;for(;nt(e,n);)n++;return{start:r,end:n}}var ZS=`# yaml-syntax

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
`;var Zi="put the whole text in quotation marks, or on the next line after `>-`",j8=[["BLOCK_AS_IMPLICIT_KEY",/Nested mappings/,{message:"has an unquoted text with `: ` in it",label:"YAML reads this as a key",help:Zi}],["UNEXPECTED_TOKEN",/Unexpected scalar at node end/,{message:"has a text that goes on after its closing quotation mark",label:"YAML ends the text before this",help:"put the whole text in single quotation marks, '\u2026', and double any ' inside it"}],["MISSING_CHAR",/closing .quote/,{message:"has a quotation mark that is never closed",label:"opened here",help:"close the text with the quotation mark it begins with"}],["TAB_AS_INDENT",/./,{message:"has a line indented with a tab",label:"a tab",help:"indent with spaces"}],["BAD_SCALAR_START",/./,{message:"has an unquoted text that begins with a sign of YAML",label:"",help:Zi}],["BAD_DQ_ESCAPE",/./,{message:"has a backslash that begins no escape YAML knows",label:"",help:"use single quotation marks, '\u2026', or write the backslash twice"}],["DUPLICATE_KEY",/./,{message:"has a key twice",label:"again here",help:"keep one of them"}],["MULTIPLE_DOCS",/./,{message:"holds more than one YAML document",label:"a second one begins here",help:"remove the line `---`, or split the file"}],["BAD_ALIAS",/./,{message:"has an unquoted text that begins with `*`",label:"YAML takes this for the name of another text",help:Zi}],["TAG_RESOLVE_FAILED",/./,{message:"has an unquoted text that begins with `!`",label:"YAML takes this away as a tag",help:Zi}],["ALIASES",/^/,{message:"repeats itself by aliases without end",label:"",help:"write the texts out"}],["DEPTH",/^/,{message:"is nested too deeply to be read",label:"",help:"a claims file needs six levels at most"}]],VS={id:"yaml-syntax",summary:"A file is not YAML, or not the YAML that its author meant.",severity:"error",page:ZS,*check(e){for(let t of e.problems){if(t.kind!=="yaml")continue;let{code:r,detail:n,at:o}=t,s=B8(e,t)??j8.find(([a,c])=>a===r&&c.test(n))?.[2],i=s?.message??`is no YAML from here on: ${Z8(n)}`;yield{message:`${o.file} ${i}`,primary:W8(e,{at:o,text:s?.label??""}),notes:H8(e,o.file),help:s?.help??"mend the line, and run the check again",subject:[r,U8(e,o.file,o.start)]}}}};function B8(e,{code:t,at:r}){let n=(e.texts.get(r.file)??"").slice(Math.max(0,r.start-200),r.start),o=t==="UNEXPECTED_TOKEN"?/[:-] +([[{])[^\n]*[\]}]\s*$/.exec(n)?.[1]:void 0;if(o===void 0)return;let s=`YAML ends a ${o==="["?"list":"mapping"} before this`;return{message:`has an unquoted text that begins with \`${o}\``,label:s,help:Zi}}function W8(e,t){if(ar(e,t.at).trim().length>1)return t;let r=e.texts.get(t.at.file)??"",n=t.at.start;for(;n<r.length&&!/[\r\n]/.test(r[n]);)n++;for(;n>t.at.start&&/\s/.test(r[n-1]);)n--;return{...t,at:{...t.at,end:Math.max(n,t.at.end)}}}function U8(e,t,r){let n=e.texts.get(t)??"",o=n.lastIndexOf(`
`,r-1)+1;return/^[^\r\n]*/.exec(n.slice(o))?.[0].trim()??""}function H8(e,t){let r=e.claims.filter(n=>n.at.file===t).reduce((n,o)=>n+o.evidence.length,0);return r===0?[`nothing in ${t} was checked`]:[`nothing in ${t} was checked: ${r===1?"1 quote is":`${r} quotes are`} counted as unchecked`]}function Z8(e){return e.charAt(0).toLowerCase()+e.slice(1)}var Vi=[VS,Yk,fS,Gk,s_,RS,gS,X_,L_,HS,Zk,tS,Nk,Hk,WS,jS,D_,Qk,nS,j_,t_,n_,H_,bS,$S,sS,lS,W_,ES,xS],vh=[pS,a_],ru=[...Vi,...vh];var lr=()=>{};function YS(e){let t=new Map;for(let r of e.sources.keys())t.set(r,[]);for(let r of e.claims)for(let n of r.evidence){if(n.damaged)continue;let{quote:o,prefix:s,suffix:i}=n;t.get(n.source?.text??"")?.push({asker:n,selector:{exact:o.text,...s&&{prefix:s.text},...i&&{suffix:i.text}},elsewhere:!0})}for(let{id:r,origin:n,published:o}of e.sources.values())for(let s of[n,o])s?.quote&&t.get(r)?.push({asker:s,selector:{exact:s.quote.text},elsewhere:!1});return t}var V8=16e6,nu=class{corpus;kept=new Map;used=0;constructor(t){this.corpus=t}take(t){let r=this.kept.get(t);if(r)return r;let n=this.corpus.sources.get(t);if(!n)return;let o=new Oo(n,this.corpus.texts.get(n.file)??"");this.kept.set(t,o),this.used+=o.body.length;for(let[s,{body:i}]of this.kept){if(this.used<=V8||s===t)break;this.kept.delete(s),this.used-=i.length}return o}ids(){return[...this.corpus.sources.keys()]}};var Y8=3,ou=class{shelf;ids;owners=new Map;constructor(t){this.shelf=t,this.ids=t.ids();for(let[r,n]of this.ids.entries()){let o=t.take(n);o&&(this.enter(o.lower,r),o.bare!==o.folded&&this.enter(yt(o.bare.text),r))}}*candidatesFor(t){let r=Mn(t)?No(t):[Y(t).trim()],n=new Set(this.findOwners(r));if(qo(t))for(let o of this.findOwners(r.map(s=>Io(s).text)))n.add(o);for(let o of[...n].sort((s,i)=>s-i)){let s=this.shelf.take(this.ids[o]);s&&(yield s)}}enter(t,r){yh(t,"in-pairs",n=>{let o=this.owners.get(n);o?o[o.length-1]!==r&&o.push(r):this.owners.set(n,[r])})}findOwners(t){let r=new Set(t.flatMap(a=>Xl(yt(a),"in-pairs")));if(r.size===0)return this.ids.map((a,c)=>c);let n=[...r].map(a=>this.owners.get(a)??[]).sort((a,c)=>a.length-c.length),[o=[],...s]=n,i=o;for(let a of s){if(i.length<=Y8)break;let c=new Set(a);i=i.filter(l=>c.has(l))}return n.some(a=>a.length===0)?[]:i}};function KS(e,{known:t,part:r}={},n=lr){let o=new Map(t?.(e));K8(G8(YS(e),r),new nu(e),o,n);let s=new Map;for(let a of e.claims)for(let c of a.evidence)s.set(c,o.get(c)??ix);let i=new Map;for(let{origin:a,published:c}of e.sources.values())for(let l of[a,c]){let u=l&&o.get(l);u&&i.set(l,u)}return{...e,anchors:s,credits:i}}function K8(e,t,r,n){let o=new Map,s=0;for(let[c,l]of e){n({phase:"finding the quotes of sources",done:s++,total:e.size});let u=l.filter(({asker:f})=>!r.has(f)),d=u.length>0?t.take(c):void 0;if(d)for(let f of u){let m=Dn(f.selector,d);m?r.set(f.asker,m):o.set(c,[...o.get(c)??[],f])}}let i,a=0;for(let[c,l]of o){n({phase:"explaining what failed in sources",done:a++,total:o.size});for(let{asker:u,selector:d,elsewhere:f}of l){f&&(i??=new ou(t));let m=f&&i?i.candidatesFor(d.exact):[],p=t.take(c);p&&r.set(u,ax(d.exact,p,m))}t.take(c)?.dropIndexes()}}function G8(e,t){return t?new Map([...e].filter((r,n)=>n%t.of===t.index-1)):e}En();var J8=new Set(["quote","prefix","suffix","phrase","claim","reason","title"]);function ls(e,t=""){return e.kind==="mapping"?e.entries.flatMap(r=>ls(r.value,r.key.text)):e.kind==="sequence"?e.items.flatMap(r=>ls(r,t)):e.dropped===void 0?[]:!J8.has(t)&&!/^#[\p{L}\p{N}]/u.test(e.dropped)?[]:[{kind:"cut-by-comment",key:t,text:e.text,dropped:e.dropped,at:e.span}]}var B={};Kt(B,{BIGINT_FORMAT_RANGES:()=>lu,CONSTANT_CATCH:()=>a2,Class:()=>_h,NUMBER_FORMAT_RANGES:()=>cu,aborted:()=>zt,allowsEval:()=>Eh,assert:()=>nW,assertEqual:()=>X8,assertIs:()=>tW,assertNever:()=>rW,assertNotEqual:()=>Q8,assignProp:()=>Pt,attachSchema:()=>Ji,base64ToUint8Array:()=>s2,base64urlToUint8Array:()=>$W,cached:()=>Yi,captureStackTrace:()=>iu,cleanEnum:()=>vW,cleanRegex:()=>Ki,clone:()=>Lt,cloneDef:()=>iW,codePointLength:()=>Xi,constantCatch:()=>c2,createTransparentProxy:()=>fW,defineLazy:()=>XS,defineLazyInternal:()=>te,derived:()=>TW,esc:()=>Th,escapeRegex:()=>oo,explicitlyAborted:()=>Ph,extend:()=>hW,finalizeIssue:()=>jt,floatSafeRemainder:()=>JS,getElementAtPath:()=>aW,getEnumValues:()=>fs,getLengthableOrigin:()=>Qi,getParsedType:()=>dW,getSizableOrigin:()=>o2,hexToUint8Array:()=>_W,hide:()=>fu,installLazyProp:()=>RW,isObject:()=>ds,isPlainObject:()=>gn,issue:()=>ps,joinValues:()=>su,jsonStringifyReplacer:()=>ms,members:()=>qh,merge:()=>yW,mergeDefs:()=>Cr,normalizeParams:()=>H,nullish:()=>Sh,numKeys:()=>uW,objectClone:()=>oW,omit:()=>pW,optionalKeys:()=>Rh,own:()=>hn,parsedType:()=>Oh,partial:()=>bW,pick:()=>mW,prefixIssues:()=>Rr,primitiveTypes:()=>r2,promiseAllObject:()=>cW,propertyKeyTypes:()=>Ch,randomString:()=>lW,rawShape:()=>Gi,required:()=>wW,safeExtend:()=>gW,shallowClone:()=>t2,sizeCaps:()=>du,slugify:()=>Ah,stringifyPrimitive:()=>au,toZod:()=>eW,uint8ArrayToBase64:()=>i2,uint8ArrayToBase64url:()=>kW,uint8ArrayToHex:()=>SW,unwrapMessage:()=>us});function X8(e){return e}function Q8(e){return e}function eW(){return e=>e}function tW(e){}function rW(e){throw new Error("Unexpected value in exhaustive check")}function nW(e){}function fs(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function su(e,t="|"){return e.map(r=>au(r)).join(t)}function ms(e,t){return typeof t=="bigint"?t.toString():t}var kh=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Yi(e){return new kh(e)}function Sh(e){return e==null}function Ki(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function JS(e,t){let r=e/t,n=Math.round(r),o=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var GS=Symbol("evaluating");function XS(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==GS)return n===void 0&&(n=GS,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function oW(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Pt(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function Gi(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Er(e){return Gi(e._zod.def)??e._zod.def.shape}function QS(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return Pt(this,t,n),n},enumerable:!0,configurable:!0})}function e2(e,t,r){t in e?Pt(e,t,r):e[t]=r}function no(e,t,r,n){let o=Er(t);for(let s of r){let i=Object.getOwnPropertyDescriptor(o,s);i.enumerable&&(i.get?QS(e,s,()=>{let a=t._zod.def.shape[s];return n?n(a,s):a}):e2(e,s,n?n(i.value,s):i.value))}}function sW(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?QS(e,r,()=>t[r]):e2(e,r,n.value))}}function Cr(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.defineProperties({},t)}function iW(e){return Cr(e._zod.def)}function aW(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function cW(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let s=0;s<t.length;s++)o[t[s]]=n[s];return o})}function lW(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function Th(e){return JSON.stringify(e)}function Ah(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var iu="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function ds(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Eh=Yi(()=>{if(ct.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function gn(e){if(ds(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(ds(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function t2(e){return gn(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function uW(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var dW=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Ch=new Set(["string","number","symbol"]),r2=new Set(["string","number","bigint","boolean","symbol","undefined"]);function oo(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Lt(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function H(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function fW(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,s){return t??(t=e()),Reflect.set(t,n,o,s)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=e()),Reflect.defineProperty(t,n,o)}})}function au(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Rh(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var cu={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},lu={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function mW(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let s={};return no(s,e,uu(e,t)),Lt(e,Cr(r,{shape:s,checks:[]}))}function uu(e,t){let r=Er(e),n=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}function pW(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(uu(e,t)),i={};return no(i,e,Reflect.ownKeys(Er(e)).filter(a=>!s.has(a))),Lt(e,Cr(r,{shape:i,checks:[]}))}function hW(e,t){if(!gn(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=Er(e);for(let s of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Lt(e,Cr(e._zod.def,{shape:n2(e,t)}))}function n2(e,t){let r={};return no(r,e,Reflect.ownKeys(Er(e))),sW(r,t),r}function gW(e,t){if(!gn(t))throw new Error("Invalid input to safeExtend: expected a plain object");return Lt(e,Cr(e._zod.def,{shape:n2(e,t)}))}function yW(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};no(r,e,Reflect.ownKeys(Er(e))),no(r,t,Reflect.ownKeys(Er(t)));let n=Cr(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Lt(e,n)}function bW(e,t,r,n="partial"){let s=t._zod.def.checks;if(s&&s.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refinements`);let a=r?new Set(uu(t,r)):void 0,c={};return no(c,t,Reflect.ownKeys(Er(t)),e&&((l,u)=>a&&!a.has(u)?l:new e({type:"optional",innerType:l}))),Lt(t,Cr(t._zod.def,{shape:c,checks:[]}))}function wW(e,t,r){let n=r?new Set(uu(t,r)):void 0,o={};return no(o,t,Reflect.ownKeys(Er(t)),(s,i)=>n&&!n.has(i)?s:new e({type:"nonoptional",innerType:s})),Lt(t,Cr(t._zod.def,{shape:o}))}function zt(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function Ph(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function Rr(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function us(e){return typeof e=="string"?e:e?.message}function du(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function Ji(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}function jt(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:us(e.inst?._zod.def?.error?.(e))??us(s?.(e))??us(t?.error?.(e))??us(r.customError?.(e))??us(r.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function o2(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var xW=/[\uD800-\uDBFF]/;function Xi(e){let t=e.length;if(!xW.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function Qi(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Oh(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function ps(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function vW(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function s2(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function i2(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function $W(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return s2(t+r)}function kW(e){return i2(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function _W(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function SW(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var _h=class{constructor(...t){}};function qh(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):AW(e,r,n.value)}}function hn(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function fu(e,t,r){return hn(e,t,r,!1)}function TW(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return hn(this,r,n(this))},set(o){hn(this,r,o)}})}return t}function AW(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:hn(this,t,r.bind(this))},set(n){hn(this,t,n)}})}function EW(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var $h,pn=!1,CW={configurable:!0,get(){pn=!0}};function te(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&$h!==e._zod){$h=void 0;return}$h=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,CW);let o=pn;pn=!1;try{let s=r(this);return pn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),pn=pn||o,s}catch(s){throw delete this[t],pn=pn||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function RW(e,t,r,n){let o=EW(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,s),s.value=r(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:s})}})}var a2="~constantCatch";function c2(e){let t=()=>e;return t[a2]=!0,t}var l2;var Nh={value:void 0,enumerable:!1},u2="captureStackTrace"in Error?Error:null;function PW(e){let t=u2;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return u2=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function C(e,t,r,n){let o={};function s(f){this.def=f,this.constr=d,this.traits=new Set}s.prototype=o;let i=r,a=i&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{Nh.value=new s(m);try{Object.defineProperty(f,"_zod",Nh)}finally{Nh.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let h=Object.getPrototypeOf(f),g=f._zod.constr.prototype,b=h;for(;b&&b!==g;)b=Object.getPrototypeOf(b);let w=b??h;a.has(w)||(a.add(w),qh(w,i))}let p=d.prototype;for(let h in p)Object.prototype.hasOwnProperty.call(p,h)&&(h in f||(f[h]=p[h].bind(f)))}let l=n?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",{value:e});function d(f){let m=n?.Parent?PW(u):this;c(m,f);let p=m._zod.deferred;if(p){for(let g of p)g();m._zod.deferred=void 0}let h=globalThis.__zod_globalConfig?.postProcessor;return h&&h(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>n?.Parent&&f instanceof n.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var Bt=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},hs=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(l2=globalThis).__zod_globalConfig??(l2.__zod_globalConfig={});var ct=globalThis.__zod_globalConfig;function vt(e){return e&&Object.assign(ct,e),ct}function OW(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,ms,2)),e.message}function qW(e){this._zod.message=e}var NW={get:OW,set:qW,enumerable:!0,configurable:!0},Mh={value:void 0,enumerable:!1},d2=new WeakSet([Object.prototype,Error.prototype]),f2=(e,t)=>{e.name="$ZodError",Mh.value=t,Object.defineProperty(e,"issues",Mh),Mh.value=void 0,Object.defineProperty(e,"message",NW);let r=Object.getPrototypeOf(e);d2.has(r)||(d2.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},m2=C("$ZodError",f2),qfe=C("$ZodError",f2,void 0,{Parent:Error});function IW(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function p2(e,t=r=>r.message){let r={},n=[];for(let o of e.issues)o.path.length>0?IW(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function h2(e,t=r=>r.message){let r={_errors:[]},n=(o,s=[])=>{for(let i of o.issues)if(i.code==="invalid_union"&&i.errors.length)i.errors.map(a=>n({issues:a},[...s,...i.path]));else if(i.code==="invalid_key")n({issues:i.issues},[...s,...i.path]);else if(i.code==="invalid_element")n({issues:i.issues},[...s,...i.path]);else{let a=[...s,...i.path];if(a.length===0)r._errors.push(t(i));else{let c=r,l=0;for(;l<a.length;){let u=a[l],d=l===a.length-1;if(u==="_errors"){d&&c._errors.push(t(i)),l++;continue}Object.prototype.hasOwnProperty.call(c,u)||Object.defineProperty(c,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=c[u];d&&f._errors.push(t(i)),c=f,l++}}}};return n(e),r}function mu(e,t){return{callee:t?.callee??e,Err:t?.Err}}var pu=e=>{let t=(r,n,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new Bt;if(a.issues.length){let c=new(s?.Err??e)(a.issues.map(l=>jt(l,i,vt())));throw iu(c,s?.callee??t),c}return a.value};return t};var hu=e=>{let t=async(r,n,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(s?.Err??e)(a.issues.map(l=>jt(l,i,vt())));throw iu(c,s?.callee??t),c}return a.value};return t};var gu=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},s=t._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new Bt;return s.issues.length?g2(e,s.issues,o):{success:!0,data:s.value}};function g2(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>jt(o,r,vt()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var yu=e=>async(t,r,n)=>{let o=n?{...n,async:!0}:{async:!0},s=t._zod.run({value:r,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?g2(e,s.issues,o):{success:!0,data:s.value}};var MW=Symbol.for("zod.compile.invalid"),DW=Symbol.for("zod.compile.fallback"),Dh=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==MW)return!0;if(n.definite===!0&&r===void 0)return!1}return FW(e,t,r)});function FW(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,s;if(o?(n[DW]=!0,s=o({value:t,issues:[]},n)):s=e._zod.run({value:t,issues:[]},n),s instanceof Promise)throw new Bt;return s.issues.length===0}var Fh=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=await o),o.issues.length===0},y2=e=>{let t=pu(e),r=(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return t(n,o,a,mu(r,i))};return r};var b2=e=>{let t=pu(e),r=(n,o,s,i)=>t(n,o,s,mu(r,i));return r};var w2=e=>{let t=hu(e),r=async(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return await t(n,o,a,mu(r,i))};return r};var x2=e=>{let t=hu(e),r=async(n,o,s,i)=>await t(n,o,s,mu(r,i));return r};var v2=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return gu(e)(t,r,o)};var $2=e=>(t,r,n)=>gu(e)(t,r,n);var k2=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return yu(e)(t,r,o)};var _2=e=>async(t,r,n)=>yu(e)(t,r,n);var S2=/^[cC][0-9a-z]{6,}$/,T2=/^[0-9a-z]+$/,A2=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,E2=/^[0-9a-vA-V]{20}$/,C2=/^[A-Za-z0-9]{27}$/,R2=/^[a-zA-Z0-9_-]{21}$/;function P2(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var O2=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var q2=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,zh=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var N2=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var LW="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function I2(){return new RegExp(LW,"u")}var M2=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,D2=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var F2=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,L2=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,z2=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,j2=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var B2=/^https?$/,W2=/^\+[1-9]\d{6,14}$/;var U2="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function zW(e){return new RegExp(`^${e}$`)}var H2=zW(U2);function Lh(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function Z2(e){return new RegExp(`^${Lh(e)}$`)}function V2(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${Lh({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${Lh({precision:e.precision})}`:r;return new RegExp(`^${U2}T(?:${n})$`)}var Y2=/^[\s\S]{0,}$/;var jh=/^-?\d+$/,bu=/^-?\d+(?:\.\d+)?$/;var K2=/^[^A-Z]*$/,G2=/^[^a-z]*$/;var $t=C("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var Bh=e=>{let t=e.value;return!Sh(t)&&t.length!==void 0};var J2=C("$ZodCheckMaxLength",(e,t)=>{var r;$t.init(e,t),(r=e._zod.def).when??(r.when=Bh),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>t.maximum?Xi(o):s)<=t.maximum)return;let a=Qi(o);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),X2=C("$ZodCheckMinLength",(e,t)=>{var r;$t.init(e,t),(r=e._zod.def).when??(r.when=Bh),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*2?Xi(o):s)>=t.minimum)return;let a=Qi(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Q2=C("$ZodCheckLengthEquals",(e,t)=>{var r;$t.init(e,t),(r=e._zod.def).when??(r.when=Bh),e._zod.check=n=>{let o=n.value,s=o.length,i=typeof o=="string"&&s>=t.length&&s<=t.length*2?Xi(o):s;if(i===t.length)return;let a=Qi(o),c=i>t.length;n.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),ta=C("$ZodCheckStringFormat",(e,t)=>{var r,n;$t.init(e,t),t.pattern?(r=e._zod).check??(r.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),eT=C("$ZodCheckRegex",(e,t)=>{ta.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),tT=C("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=K2),ta.init(e,t)}),rT=C("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=G2),ta.init(e,t)}),nT=C("$ZodCheckIncludes",(e,t)=>{$t.init(e,t);let r=oo(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),oT=C("$ZodCheckStartsWith",(e,t)=>{$t.init(e,t);let r=new RegExp(`^${oo(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),sT=C("$ZodCheckEndsWith",(e,t)=>{$t.init(e,t);let r=new RegExp(`.*${oo(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var iT=C("$ZodCheckOverwrite",(e,t)=>{$t.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var wu=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(i=>i),o=Math.min(...n.map(i=>i.length-i.trimStart().length)),s=n.map(i=>i.slice(o)).map(i=>" ".repeat(this.indent*2)+i);for(let i of s)this.content.push(i)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var cT={major:4,minor:6,patch:7};var ve=C("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=cT;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,c,l)=>{if(a.memo)return a;let u=zt(a),d;for(let f of c){if(f._zod.def.when){if(Ph(a)||!f._zod.def.when(a))continue}else if(u)continue;let m=a.issues.length,p=f._zod.check(a);if(p instanceof Promise&&l?.async===!1)throw new Bt;if(d||p instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await p,a.issues.length!==m&&(Ji(a.issues,m,e),u||(u=zt(a,m)))});else{if(a.issues.length===m)continue;Ji(a.issues,m,e),u||(u=zt(a,m))}}return d?d.then(()=>a):a},i=(a,c,l)=>{if(zt(a))return a.aborted=!0,a;let u=s(c,o,l);if(u instanceof Promise){if(l.async===!1)throw new Bt;return u.then(d=>e._zod.parse(d,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(d=>i(d,a,c)):i(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===!1)throw new Bt;return l.then(u=>s(u,o,c))}return s(l,o,c)}}},{get"~standard"(){return fu(this,"~standard",Uh(this))},set"~standard"(e){hn(this,"~standard",e)}}),wT=(e,t)=>e.issues.length?{issues:e.issues.map(r=>jt(r,t,vt()))}:{value:e.value};async function jW(e,t){let r={async:!0};return wT(await e._zod.run({value:t,issues:[]},r),r)}function Uh(e){return{validate:t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return wT(n,r)}catch{}return jW(e,t)},vendor:"zod",version:1}}var ku=C("$ZodString",(e,t)=>{ve.init(e,t),e._zod.pattern=t.pattern??Y2,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),de=C("$ZodStringFormat",(e,t)=>{ta.init(e,t),ku.init(e,t)}),xT=C("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=q2),de.init(e,t)}),vT=C("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=zh(n))}else t.pattern??(t.pattern=zh());de.init(e,t)}),$T=C("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=N2),de.init(e,t)}),kT=1,vu=2;function _T(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function BW(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?_T(e)||vu:WW(e,t)}function WW(e,t){if(!t.normalize&&t.protocol?.source===B2.source&&!/^https?:\/\//i.test(e))return kT;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??vu}return new URL(e)}catch{return vu}}var UW=/[\t\n\r]/g;function lT(e){return e.replace(UW,"")}function HW(e,t){return t.lastIndex=0,t.test(e.hostname)}function ZW(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var ST=C("$ZodURL",(e,t)=>{de.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=BW(n,t);if(o===kT){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===vu){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(o===!0){r.value=lT(n);return}t.hostname&&!HW(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!ZW(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:lT(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),TT=C("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=I2()),de.init(e,t)}),AT=C("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?R2:P2(t.length)),de.init(e,t)}),ET=C("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=S2),de.init(e,t)}),CT=C("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=T2),de.init(e,t)}),RT=C("$ZodULID",(e,t)=>{t.pattern??(t.pattern=A2),de.init(e,t)}),PT=C("$ZodXID",(e,t)=>{t.pattern??(t.pattern=E2),de.init(e,t)}),OT=C("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=C2),de.init(e,t)}),qT=C("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=V2(t)),de.init(e,t)}),NT=C("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=H2),de.init(e,t)}),IT=C("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=Z2(t)),de.init(e,t)}),MT=C("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=O2),de.init(e,t)}),DT=C("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=M2),de.init(e,t)}),VW=/^[0-9a-fA-F:.]+$/;function FT(e){return VW.test(e)?_T(`http://[${e}]`):!1}var LT=C("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=D2),de.init(e,t),e._zod.check=r=>{FT(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var zT=C("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=F2),de.init(e,t)});function YW(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(n);return`${o}`!==n||o<0||o>128?!1:FT(r)}var jT=C("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=L2),de.init(e,t),e._zod.check=r=>{YW(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function BT(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var Hh=/^[0-9a-zA-Z+/]*={0,2}$/,WT=C("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Hh),de.init(e,t),e._zod.check=r=>{BT(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),_u=/^[A-Za-z0-9_-]*$/;function KW(e){if(!_u.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return BT(r)}var UT=C("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=_u),de.init(e,t),e._zod.check=r=>{KW(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),HT=C("$ZodE164",(e,t)=>{t.pattern??(t.pattern=W2),de.init(e,t)});function GW(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var ZT=C("$ZodJWT",(e,t)=>{de.init(e,t),e._zod.check=r=>{GW(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var VT=C("$ZodUnknown",(e,t)=>{ve.init(e,t),e._zod.parse=r=>r}),YT=C("$ZodNever",(e,t)=>{ve.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function JW(e,t){let r=du(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>n&&!i?.skipChecks&&i?.direction!=="backward"){for(let[c,l]of du(e._zod.def.checks))if(a>c&&l._zod.def.when(s)){let u=s.issues.length;return l._zod.check(s),s.issues[u].continue=!1,Ji(s.issues,u,e),s}}return o(s,i)}}var XW=e=>Array.isArray(e)?e.length:-1;function uT(e,t,r){e.issues.length&&t.issues.push(...Rr(r,e.issues)),t.value[r]=e.value}var KT=C("$ZodArray",(e,t)=>{ve.init(e,t);let r=ct.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!Array.isArray(s))return n.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),n;n.value=r?r.alloc(e,n,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;for(let c=0;c<s.length;c++){let l=s[c],u=t.element._zod.run({value:l,issues:[]},o);if(u instanceof Promise)i.push(u.then(d=>uT(d,n,c)));else if(uT(u,n,c),a&&u.issues.length!==0&&zt(u))break}return i.length?Promise.all(i).then(()=>n):n},JW(e,XW)});function $u(e,t,r,n,o,s){let i=r in n,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...Rr(r,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=e.value}}var QW=[];function GT(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:QW,o=n.length?[...t,...n]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let s=Rh(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function JT(e,t,r,n,o,s,i){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,d=l.optin,f=l.optout,m=0;for(let p in t){if(i&&r.issues.length!==m){if(zt(r,m))break;m=r.issues.length}if(c.has(p))continue;if(p==="__proto__"){u==="never"&&a.push(p);continue}if(u==="never"){a.push(p);continue}let h=l.run({value:t[p],issues:[]},n);h instanceof Promise?e.push(h.then(g=>$u(g,r,p,t,d,f))):$u(h,r,p,t,d,f)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var eU=C("$ZodObject",(e,t)=>{ve.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let l=()=>{let u={...n};return Object.defineProperty(t,"shape",{value:u}),l.raw=u,u};l.raw=n,Object.defineProperty(t,"shape",{get:l})}let o=Yi(()=>GT(t));te(e,"propValues",l=>{let u=l.def.shape,d={};for(let f in u){let m=u[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||Pt(d,f,new Set);for(let p of m.values)d[f].add(p);m.optin!==void 0&&d[f].add(void 0)}}return d});let s=ds,i=t.catchall,a,c=ct.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=o.value);let d=l.value;if(!s(d))return l.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let f=[],m=a.shape,p=u?.abortEarly,h=l.issues.length;for(let g of a.allKeys){if(p&&l.issues.length!==h){if(zt(l,h))break;h=l.issues.length}if(g==="__proto__")continue;let b=m[g],w=b._zod.optin,$=b._zod.optout,R=b._zod.run({value:d[g],issues:[]},u);R instanceof Promise?f.push(R.then(S=>$u(S,l,g,d,w,$))):$u(R,l,g,d,w,$)}return i?JT(f,d,l,u,o.value,e,p===!0):f.length?Promise.all(f).then(()=>l):l}}),XT=C("$ZodObjectJIT",(e,t)=>{eU.init(e,t);let r=e._zod.parse,n=Yi(()=>GT(t)),o=ct.memoizer,s=m=>{let p=n.value,h=p.symbolKeys,g=new wu(["payload","ctx"],{shape:m,inst:e,memo:o,syms:h}),b=S=>`shape[${S}]._zod.run({ value: input[${S}], issues: [] }, ctx)`,w=(S,_)=>`
          let ${S}_ab = false;
          for (let i = 0; i < ${S}.issues.length; i++) {
            const iss = ${S}.issues[i];
            iss.path = iss.path ? [${_}, ...iss.path] : [${_}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${S}_ab = true;
          }
          if (${S}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;g.write("const input = payload.value;");let $=Object.create(null),R=0;for(let S of p.allKeys)$[S]=`key_${R++}`;g.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let S of p.allKeys){if(S==="__proto__")continue;let _=$[S],P=typeof S=="symbol"?`syms[${h.indexOf(S)}]`:Th(S),x=`${P} in input`,N=m[S],j=N?._zod?.optin,k=j!==void 0,L=N?._zod?.optout==="optional";if(g.write(`const ${_} = ${b(P)};`),k&&L){let re=j==="optional"?`${_}_present`:`${_}.value !== undefined || ${_}_present`;g.write(`
        const ${_}_present = ${x};
        if (!${_}.issues.length || ${_}_present) {
          if (${_}.issues.length) {${w(_,P)}
          }

          if (${re}) {
            newResult[${P}] = ${_}.value;
          }
        }

      `)}else k?(g.write(`
        if (${_}.issues.length) {${w(_,P)}
        }
      `),j==="defaulted"?g.write(`newResult[${P}] = ${_}.value;`):g.write(`
        if (${_}.value !== undefined || ${x}) {
          newResult[${P}] = ${_}.value;
        }
      `)):g.write(`
        const ${_}_present = ${x};
        if (${_}.issues.length) {${w(_,P)}
        }
        if (!${_}_present && !${_}.issues.length) {
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

        if (${_}_present) {
          newResult[${P}] = ${_}.value;
        }

      `)}return g.write("payload.value = newResult;"),g.write("return payload;"),g.compile()},i,a=ds,c=!ct.jitless,u=c&&Eh.value,d=t.catchall,f;e._zod.parse=(m,p)=>{f??(f=n.value);let h=m.value;return a(h)?c&&u&&p?.async===!1&&p.jitless!==!0?(i||(i=s(t.shape)),m=i(m,p),d?JT([],h,m,p,f,e,p?.abortEarly===!0):m):r(m,p):(m.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),m)}});function dT(e,t,r,n){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(s=>!zt(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(s=>s.issues.map(i=>jt(i,n,vt())))}),t)}var QT=C("$ZodUnion",(e,t)=>{ve.init(e,t),te(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),te(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),te(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),te(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>Ki(s.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let s=!1,i=[];for(let a of t.options){let c=a._zod.run({value:n.value,issues:[]},o);if(c instanceof Promise)i.push(c),s=!0;else{if(c.issues.length===0)return c;i.push(c)}}return s?Promise.all(i).then(a=>dT(a,n,e,o)):dT(i,n,e,o)}});var eA=C("$ZodIntersection",(e,t)=>{ve.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,s=t.left._zod.run({value:o,issues:[]},n),i=t.right._zod.run({value:o,issues:[]},n);return s instanceof Promise||i instanceof Promise?Promise.all([s,i]).then(([c,l])=>fT(r,c,l)):fT(r,s,i)}});function Wh(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(gn(e)&&gn(t)){let r=Object.keys(t),n=Object.keys(e).filter(s=>r.indexOf(s)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let s of n){if(s==="__proto__")continue;let i=Wh(e[s],t[s]);if(!i.valid)return{valid:!1,mergeErrorPath:[s,...i.mergeErrorPath]};o[s]=i.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],s=t[n],i=Wh(o,s);if(!i.valid)return{valid:!1,mergeErrorPath:[n,...i.mergeErrorPath]};r.push(i.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function fT(e,t,r){let n=new Map,o,s=new Map,i=(l,u)=>{let d;if(l.code==="unrecognized_keys"&&!l.path?.length)o??(o=l),d=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let f=String(l.path[0]);s.has(f)||s.set(f,l),d=[f]}else return!1;for(let f of d)n.has(f)||n.set(f,{}),n.get(f)[u]=!0;return!0};for(let l of t.issues)i(l,"l")||e.issues.push(l);for(let l of r.issues)i(l,"r")||e.issues.push(l);let a=[...n].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=o?a.filter(u=>o.keys.includes(u)):[];l.length&&e.issues.push({...o,keys:l});for(let u of a)!l.includes(u)&&s.has(u)&&e.issues.push(s.get(u))}let c=Wh(t.value,r.value);if(!c.valid){if(zt(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}var tA=C("$ZodRecord",(e,t)=>{ve.init(e,t);let r=ct.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!gn(s))return n.issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),n;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(p=>jt(p,o,vt())),input:u,path:[u],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:s[u],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&n.issues.push(...Rr(u,p.issues)),n.value[f]=p.value})):(m.issues.length&&n.issues.push(...Rr(u,m.issues)),n.value[f]=m.value)}let l;for(let u in s)if(!c.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;n.value[u]=s[u]}else l=l??[],l.push(u);l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:l,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let c;for(let l of Reflect.ownKeys(s)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,l))continue;let u=t.keyType._zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&bu.test(l)&&u.issues.length){let p=t.keyType._zod.run({value:Number(l),issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");p.issues.length===0&&(u=p)}if(u.issues.length){t.mode==="loose"?n.value[l]=s[l]:a?(c=c??[],c.push(l)):n.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(p=>jt(p,o,vt())),input:l,path:[l],inst:e});continue}let f=u.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:s[l],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&n.issues.push(...Rr(l,p.issues)),n.value[f]=p.value})):(m.issues.length&&n.issues.push(...Rr(l,m.issues)),n.value[f]=m.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}});var rA=C("$ZodEnum",(e,t)=>{ve.init(e,t);let r=fs(t.entries),n=new Set(r);e._zod.values=n,te(e,"pattern",o=>{let s=fs(o.def.entries).filter(i=>Ch.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>oo(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{let i=o.value;return n.has(i)||o.issues.push({code:"invalid_value",values:r,input:i,inst:e}),o}});var nA=C("$ZodTransform",(e,t)=>{ve.init(e,t),e._zod.optin="optional",ct.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new hs(e.constructor.name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(r.value=i,r));if(o instanceof Promise)throw new Bt;return r.value=o,r}});function mT(e,t){return e.value=t.issues.length?void 0:t.value,e}var Zh=C("$ZodOptional",(e,t)=>{ve.init(e,t),te(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",te(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),te(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Ki(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>mT(r,s)):mT(r,o)}return t.innerType._zod.run(r,n)}}),oA=C("$ZodExactOptional",(e,t)=>{Zh.init(e,t),te(e,"values",r=>r.def.innerType._zod.values),te(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),sA=C("$ZodNullable",(e,t)=>{ve.init(e,t),te(e,"optin",r=>r.def.innerType._zod.optin),te(e,"optout",r=>r.def.innerType._zod.optout),te(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Ki(n.source)}|null)$`):void 0}),te(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),iA=C("$ZodDefault",(e,t)=>{ve.init(e,t),e._zod.optin="defaulted",te(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>pT(s,t)):pT(o,t)}});function pT(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var aA=C("$ZodPrefault",(e,t)=>{ve.init(e,t),e._zod.optin="defaulted",te(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),cA=C("$ZodNonOptional",(e,t)=>{ve.init(e,t),te(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>hT(s,e)):hT(o,e)}});function hT(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function gT(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>jt(o,n,vt()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var lA=C("$ZodCatch",(e,t)=>{ve.init(e,t),te(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),te(e,"optout",r=>r.def.innerType._zod.optout),te(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>gT(r,s,t,n)):gT(r,o,t,n)}});var uA=C("$ZodPipe",(e,t)=>{ve.init(e,t),te(e,"values",r=>r.def.in._zod.values),te(e,"optin",r=>r.def.in._zod.optin),te(e,"optout",r=>r.def.out._zod.optout),te(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let s=t.out._zod.run(r,n);return s instanceof Promise?s.then(i=>xu(i,t.in,n)):xu(s,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(s=>xu(s,t.out,n)):xu(o,t.out,n)}});function xu(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var dA=C("$ZodReadonly",(e,t)=>{ve.init(e,t),te(e,"propValues",r=>r.def.innerType._zod.propValues),te(e,"values",r=>r.def.innerType._zod.values),te(e,"optin",r=>r.def.innerType?._zod?.optin),te(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(yT):yT(o)}});function yT(e){return e.memo||(e.value=Object.freeze(e.value)),e}var fA=C("$ZodCustom",(e,t)=>{$t.init(e,t),ve.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(s=>bT(s,r,n,e));bT(o,r,n,e)}});function bT(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(ps(o))}}var Yh=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Kh="~memo",mA=[];function pA(e){return e!==null&&typeof e=="object"}function Vh(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var hA=new WeakMap,ra=0,Au=1,na=2;function Eu(e,t,r){let n=hA.get(e);if(n!==void 0)return n?na:ra;if(t.has(e))return na;t.add(e);let o=ra,s=u=>{if(o!==na&&u?._zod){let d=Eu(u,t,r);d>o&&(o=d)}},i=(u,d)=>{let f=ra;for(let m of Reflect.ownKeys(u)){let p=Object.getOwnPropertyDescriptor(u,m);if(d&&!p.enumerable)continue;let h=p.get?Au:p.value?._zod?Eu(p.value,t,r):ra;h>f&&(f=h)}return f},a=u=>{u>o&&(o=u)},c=e._zod.def,l=c.type;switch(l){case"object":{let u=Gi(c);a(u?i(u,!0):Au),s(c.catchall);break}case"array":s(c.element);break;case"tuple":for(let u of c.items)s(u);s(c.rest);break;case"record":case"map":s(c.keyType),s(c.valueType);break;case"set":s(c.valueType);break;case"union":for(let u of c.options)s(u);break;case"intersection":s(c.left),s(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":s(c.innerType);break;case"pipe":s(c.in),s(c.out);break;case"function":s(c.input),s(c.output);break;case"lazy":{let u=c._cachedInner??(r?e._zod.innerType:void 0);a(u?Eu(u,t,!1):Au);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in c){let d=Object.getOwnPropertyDescriptor(c,u);if(!d||d.get)continue;let f=d.value;if(!(!f||typeof f!="object")){if(f._zod)s(f);else if(Array.isArray(f))for(let m of f)s(m)}}}return t.delete(e),tU(e,o)}function tU(e,t){return t!==Au&&hA.set(e,t===na),t}function rU(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var Su,Tu=[],nU={alloc(e,t,r){let n=Su;if(!n)return r;Su=void 0;let o={value:r,issues:null};return n.set(t.value,o),Tu.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,s)=>{if(s.direction!=="backward"&&oU(s,o.value))throw new Yh;return r(o,s)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,s;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,a=(c,l)=>{if(r===void 0){let b=Eu(e,new Set,!1);if(b===ra)return e._zod.parse=i,e._zod.run===a&&(e._zod.run=i),i(c,l);b===na||n?r=!0:n=!0}let u=c.value;if(!pA(u))return i(c,l);let d=l[Kh];d||(d={buckets:new WeakMap,backEdges:void 0},l[Kh]=d);let f;o===l?f=s:(f=rU(d,e),o=l,s=f);let m=f.get(u);if(m)return c.value=m.value,m.issues?m.issues.length&&c.issues.push(...Vh(m.issues)):(c.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(m.value)),c;Su=f;let p=Tu.length,h=i(c,l);Su=void 0;let g=Tu.length>p?Tu.pop():void 0;return h instanceof Promise?h.then(b=>(g&&(g.issues=b.issues.length?Vh(b.issues):mA),b)):(g&&(g.issues=h.issues.length?Vh(h.issues):mA),h)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})}};function gA(){return nU}function oU(e,t){let r=e[Kh]?.backEdges;return r!==void 0&&pA(t)&&r.has(t)}var sU=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(s){return e[s]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function o(s,i){return s==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[s]??s}return s=>{switch(s.code){case"invalid_type":{let i=o(s.expected),a=Oh(s.input),c=o(a,s.input);return`Invalid input: expected ${i}, received ${c}`}case"invalid_value":return s.values.length===1?`Invalid input: expected ${au(s.values[0])}`:`Invalid option: expected one of ${su(s.values,"|")}`;case"too_big":{let i=s.exact?"exactly ":s.inclusive?"<=":"<",a=t(s.origin);return a?`Too big: expected ${s.origin??"value"} to have ${i}${s.maximum.toString()} ${a.unit??"elements"}`:`Too big: expected ${s.origin??"value"} to be ${i}${s.maximum.toString()}`}case"too_small":{let i=s.exact?"exactly ":s.inclusive?">=":">",a=t(s.origin);return a?`Too small: expected ${s.origin} to have ${i}${s.minimum.toString()} ${a.unit}`:`Too small: expected ${s.origin} to be ${i}${s.minimum.toString()}`}case"invalid_format":{let i=s;return i.format==="starts_with"?`Invalid string: must start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: must match pattern ${i.pattern}`:`Invalid ${r[i.format]??s.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.keys.length>1?"s":""}: ${su(s.keys,", ")}`;case"invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>0?`Invalid discriminator value. Expected ${s.options.map(a=>`'${a}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${s.origin}`;default:return"Invalid input"}}};function yA(){return{localeError:sU()}}var bA;var Gh=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function iU(){return new Gh}(bA=globalThis).__zod_globalRegistry??(bA.__zod_globalRegistry=iU());var so=globalThis.__zod_globalRegistry;function aU(e){return e.checks&&(e.checks=[...e.checks]),e}function wA(e,t){return new e(aU({type:"string",...H(t)}))}function xA(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...H(t)})}function vA(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...H(t)})}function $A(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...H(t)})}function kA(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...H(t)})}function _A(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...H(t)})}function SA(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...H(t)})}function TA(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...H(t)})}function AA(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...H(t)})}function EA(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...H(t)})}function CA(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...H(t)})}function RA(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...H(t)})}function PA(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...H(t)})}function OA(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...H(t)})}function qA(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...H(t)})}function NA(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...H(t)})}function IA(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...H(t)})}function MA(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...H(t)})}function DA(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...H(t)})}function FA(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...H(t)})}function LA(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...H(t)})}function zA(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...H(t)})}function jA(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...H(t)})}function BA(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...H(t)})}function WA(e,t){return new e({type:"string",format:"date",check:"string_format",...H(t)})}function UA(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...H(t)})}function HA(e,t){return new e({type:"string",format:"duration",check:"string_format",...H(t)})}function ZA(e){return new e({type:"unknown"})}function VA(e,t){return new e({type:"never",...H(t)})}function Cu(e,t){return new J2({check:"max_length",...H(t),maximum:e})}function gs(e,t){return new X2({check:"min_length",...H(t),minimum:e})}function Ru(e,t){return new Q2({check:"length_equals",...H(t),length:e})}function Jh(e,t){return new eT({check:"string_format",format:"regex",...H(t),pattern:e})}function Xh(e){return new tT({check:"string_format",format:"lowercase",...H(e)})}function Qh(e){return new rT({check:"string_format",format:"uppercase",...H(e)})}function e0(e,t){return new nT({check:"string_format",format:"includes",...H(t),includes:e})}function t0(e,t){return new oT({check:"string_format",format:"starts_with",...H(t),prefix:e})}function r0(e,t){return new sT({check:"string_format",format:"ends_with",...H(t),suffix:e})}function yn(e){return new iT({check:"overwrite",tx:e})}function n0(e){return yn(t=>t.normalize(e))}function o0(){return yn(e=>e.trim())}function s0(){return yn(e=>e.toLowerCase())}function i0(){return yn(e=>e.toUpperCase())}function a0(){return yn(e=>Ah(e))}function YA(e,t,r){return new e({type:"array",element:t,...H(r)})}function KA(e,t,r){return new e({type:"custom",check:"custom",fn:t,...H(r)})}function GA(e,t){let r=cU(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(ps(o,n.value,r._zod.def));else{let s=o;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=r),s.continue??(s.continue=!r._zod.def.abort),n.issues.push(ps(s))}},e(n.value,n)),t);return r}function cU(e,t){let r=new $t({check:"custom",...H(t)});return r._zod.check=e,r}function oa(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&Pt(e,n,r[n]);return e}function l0(e){let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??so,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function ys(e,t,r,n,o){let s=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:o}):t.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(o);return Object.assign(r,s),!0}function $e(e,t,r={path:[],schemaPath:[]}){var n;let o=e._zod.def,s=t.seen.get(e);if(s)return s.count++,r.schemaPath.includes(e)&&(s.cycle=r.path),s.schema;let i={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{let u={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,u);else{let f=i.schema,m=t.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);m(e,t,f,u)}let d=e._zod.parent;d&&(i.ref||(i.ref=d),$e(d,t,u),t.seen.get(d).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&oa(i.schema,c),t.io==="input"&&et(e)&&(delete i.schema.examples,delete i.schema.default),t.io==="input"&&"_prefault"in i.schema&&((n=i.schema).default??(n.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function JA(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function u0(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let c=n.get(a);if(c&&c!==i[0])throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);n.set(a,i[0])}}let o=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let d=e.external.registry.get(i[0])?.id,f=e.external.uri??(p=>p);if(d)return{ref:f(d)};let m=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=m,{defId:m,ref:`${f("__shared")}#/${a}/${JA(m)}`}}let c="#",l=`${c}/${a}/`;if(i[1]===r&&!i[1].schema.id)return{ref:c};let u=i[1].schema.id??`__schema${e.counter++}`;return{defId:u,ref:l+JA(u)}},s=i=>{if(i[1].schema.$ref)return;let a=i[1],{ref:c,defId:l}=o(i);a.def={...a.schema},l&&(a.defId=l);let u=a.schema;for(let d in u)delete u[d];u.$ref=c};if(e.cycles==="throw")for(let i of e.seen.entries()){let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){s(i);continue}if(e.external){let l=e.external.registry.get(i[0])?.id;if(t!==i[0]&&l){s(i);continue}}if(e.metadataRegistry.get(i[0])?.id){s(i);continue}if(a.cycle){s(i);continue}a.count>1&&e.reused==="ref"&&s(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function eE(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;eE(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let s=n.type;for(let i of Array.isArray(s)?s:[s]){if(typeof i!="string")return;r.includes(i)||r.push(i)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var tE=new Set(["type","properties","required","additionalProperties"]),XA=["oneOf","anyOf"];function QA(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function c0(e){let t=[];for(let s of e){if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!tE.has(i))return null;t.push(s)}let r={},n=new Set;for(let s of t){for(let i in s.properties){if(Object.prototype.hasOwnProperty.call(r,i))continue;let a=[];for(let l of t){let u=l.properties?.[i]??QA(l);u!=null&&(a.some(d=>JSON.stringify(d)===JSON.stringify(u))||a.push(u))}let c=a.length===1?a[0]:c0(a)??{allOf:a};Pt(r,i,c)}for(let i of s.required??[])n.add(i)}let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),t.every(s=>s.additionalProperties===!1))o.additionalProperties=!1;else{let s=[];for(let i of t){let a=QA(i);a&&!s.some(c=>JSON.stringify(c)===JSON.stringify(a))&&s.push(a)}s.length===1?o.additionalProperties=s[0]:s.length>1&&(o.additionalProperties={allOf:s})}return o}function lU(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of tE)if(o in e)return;let r=t.filter(o=>XA.some(s=>Array.isArray(o[s]))),n=null;if(!r.length)n=c0(t);else{let o=r[0],s=XA.find(c=>Array.isArray(o[c]));if(Object.keys(o).length!==1)return;let i=t.filter(c=>c!==o),a=o[s].map(c=>c0([...i,c]));if(a.some(c=>!c))return;n={[s]:a}}n&&(delete e.allOf,oa(e,n))}function d0(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");let n=a=>{let c=e.seen.get(a);if(c.ref===null)return;let l=c.def??c.schema,u={...l},d=c.ref;if(c.ref=null,d){n(d);let m=e.seen.get(d),p=m.schema;if(p.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(p)):oa(l,p),oa(l,u),a._zod.parent===d)for(let g in l)g==="$ref"||g==="allOf"||g in u||delete l[g];if(p.$ref&&m.def)for(let g in l)g==="$ref"||g==="allOf"||g in m.def&&JSON.stringify(l[g])===JSON.stringify(m.def[g])&&delete l[g]}let f=a._zod.parent;if(f&&f!==d){n(f);let m=e.seen.get(f);if(m?.schema.$ref&&(l.$ref=m.schema.$ref,m.def))for(let p in l)p==="$ref"||p==="allOf"||p in m.def&&JSON.stringify(l[p])===JSON.stringify(m.def[p])&&delete l[p]}e.override({zodSchema:a,jsonSchema:l,path:c.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())n(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())eE(a[1].def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let u=l?.allOf;if(!Array.isArray(u))continue;let d=a.get(u);d?d.push(l):a.set(u,[l])}for(let c of e.intersections)for(let l of a.get(c)??[])lU(l)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(a)}oa(o,r.defId?r.schema:r.def??r.schema);let s=e.metadataRegistry.get(t)?.id;s!==void 0&&o.id===s&&delete o.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.id,Pt(i,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>0&&(e.target==="draft-2020-12"?o.$defs=i:o.definitions=i);try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:sa(t,"input",e.processors),output:sa(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function et(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return et(n.element,r);if(n.type==="set")return et(n.valueType,r);if(n.type==="lazy")return et(n.getter(),r);if(n.type==="promise"||n.type==="optional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return et(n.innerType,r);if(n.type==="intersection")return et(n.left,r)||et(n.right,r);if(n.type==="record"||n.type==="map")return et(n.keyType,r)||et(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:et(n.in,r)||et(n.out,r);if(n.type==="object"){for(let o in n.shape)if(et(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.options)if(et(o,r))return!0;return!1}if(n.type==="tuple"){for(let o of n.items)if(et(o,r))return!0;return!!(n.rest&&et(n.rest,r))}return!1}var rE=(e,t={})=>r=>{let n=l0({...r,processors:t});return $e(e,n),u0(n,e),d0(n,e)},sa=(e,t,r={})=>n=>{let{libraryOptions:o,target:s}=n??{},i=l0({...o??{},target:s,io:t,processors:r});return $e(e,i),u0(i,e),d0(i,e)};var bs=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},ws=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},nE=(e,t)=>{bs(e,"minimum",t),ws(e,"maximum",t)},aE=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},cE=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},lE=(e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},uE=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},oE=(e,t)=>bs(e,"minimum",t.minimum),sE=(e,t)=>ws(e,"maximum",t.maximum),iE=e=>(t,r)=>{uE(t,r.format);let[n,o]=e[r.format];bs(t,"minimum",n),ws(t,"maximum",o)},uU={greater_than:(e,t)=>bs(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>ws(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>aE(e,t.value),number_format:iE(cu),bigint_format:iE(lu),min_length:oE,max_length:sE,length_equals:(e,t)=>nE(e,t.length),min_size:oE,max_size:sE,size_equals:(e,t)=>nE(e,t.size),string_format:(e,t)=>{uE(e,t.format),t.pattern&&cE(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>lE(e,t.mime)};function io(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let s of n)uU[s._zod.def.check]?.(t,s._zod.def);let o=e._zod.bag;o.minimum!==void 0&&bs(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&bs(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&ws(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&ws(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&aE(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&lE(t,o.mime);for(let s of o.patterns??[])cE(t,s);return t}var dU={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},fU=new Map([[Hh,z2],[_u,j2]]),dE=e=>fU.get(e)??e,fE=(e,t,r,n)=>{let o=r;o.type="string";let{minimum:s,maximum:i,format:a,patterns:c,contentEncoding:l,laxFormat:u}=io(e);if(typeof s=="number"&&(o.minLength=s),typeof i=="number"&&(o.maxLength=i),a&&(o.format=dU[a]??a,o.format===""&&delete o.format,(a==="time"||u)&&delete o.format),l&&(o.contentEncoding=l),c&&c.size>0){let d=[...c].map(dE);d.length===1?o.pattern=d[0].source:d.length>1&&(o.allOf=[...d.map(f=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:f.source}))])}};var mE=(e,t,r,n)=>{r.not={}};var pE=(e,t,r,n)=>{};var hE=(e,t,r,n)=>{let o=e._zod.def,s=fs(o.entries);if(s.length===0){r.not={};return}s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),r.enum=s};var gE=(e,t,r,n)=>{ys(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var yE=(e,t,r,n)=>{ys(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var bE=(e,t,r,n)=>{let o=r,s=e._zod.def,{minimum:i,maximum:a}=io(e);typeof i=="number"&&(o.minItems=i),typeof a=="number"&&(o.maxItems=a),o.type="array",o.items=$e(s.element,t,{...n,path:[...n.path,"items"]})};function Pu(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Pu(t.out):t.type==="catch"?Pu(t.innerType):e._zod.optin}var wE=(e,t,r,n)=>{let o=r,s=e._zod.def,i=s.shape;if(Object.getOwnPropertySymbols(i).length&&ys(e,t,o,n,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let l in i)Pt(o.properties,l,$e(i[l],t,{...n,path:[...n.path,"properties",l]}));let c=[];for(let l of Object.keys(i)){let u=s.shape[l];(t.io==="input"?Pu(u)===void 0:u._zod.optout===void 0)&&c.push(l)}c.length>0&&(o.required=c),s.catchall?._zod.def.type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=$e(s.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},xE=(e,t,r,n)=>{let o=e._zod.def,s=o.inclusive===!1,i=o.options.map((a,c)=>$e(a,t,{...n,path:[...n.path,s?"oneOf":"anyOf",c]}));s?r.oneOf=i:r.anyOf=i},vE=(e,t,r,n)=>{let o=e._zod.def,s=$e(o.left,t,{...n,path:[...n.path,"allOf",0]}),i=$e(o.right,t,{...n,path:[...n.path,"allOf",1]}),a=l=>"allOf"in l&&Object.keys(l).length===1,c=[...a(s)?s.allOf:[s],...a(i)?i.allOf:[i]];r.allOf=c,t.intersections.push(c)};function f0(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let p=e.get(t)?.def;if(!p)return t;let h=f0(e,p,r);return h===p?t:h}for(let p of["anyOf","oneOf"]){let h=t[p];if(!Array.isArray(h))continue;let g=h.map(b=>f0(e,b,r));g.some((b,w)=>b!==h[w])&&(t={...t,[p]:g})}let n=Array.isArray(t.type)?t.type:[t.type],o=!n.includes("string")&&n.some(p=>p==="number"||p==="integer"),s=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!s?.some(p=>typeof p=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,multipleOf:u,format:d,id:f,...m}=t;return m.enum?m.enum=m.enum.map(p=>typeof p=="number"?String(p):p):typeof m.const=="number"&&(m.const=String(m.const)),o&&(m.type="string",s||(m.pattern=(n.includes("number")?bu:jh).source)),m}var m0=new WeakMap;function mU(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of m0.get(e)??[]){let o=e.seen.get(n),s=(o?.def??o?.schema)?.propertyNames;if(!s||s===!0||r.has(s))continue;let i=f0(t,s,new Set);i!==s&&r.set(s,i)}if(r.size)for(let n of e.seen.values())for(let o of[n.schema,n.def]){let s=o&&r.get(o.propertyNames);s&&(o.propertyNames=s)}}var $E=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="object";let i=s.keyType,a=io(i).patterns;if(s.mode==="loose"&&a&&a.size>0){let u=$e(s.valueType,t,{...n,path:[...n.path,"patternProperties","*"]});o.patternProperties={};for(let d of a)Pt(o.patternProperties,dE(d).source,u)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=$e(s.keyType,t,{...n,path:[...n.path,"propertyNames"]});let u=m0.get(t);u||(u=[],m0.set(t,u),t.deferred.push(()=>mU(t))),u.push(e)}o.additionalProperties=$e(s.valueType,t,{...n,path:[...n.path,"additionalProperties"]})}let c=i._zod.values,l=t.io==="input"&&Pu(s.valueType)!==void 0;if(c&&!s.partial&&!l){let u=[...c].filter(d=>typeof d=="string"||typeof d=="number");u.length>0&&(o.required=u.map(String))}},kE=(e,t,r,n)=>{let o=e._zod.def,s=$e(o.innerType,t,n),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=o.innerType,r.nullable=!0):r.anyOf=[s,{type:"null"}]},_E=(e,t,r,n)=>{let o=e._zod.def;$e(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType},p0=Symbol();function SE(e,t,r,n,o){let s=!1,i=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(s=!0,null));return s?(ys(t,r,n,o,"BigInt defaults cannot be represented in JSON Schema"),p0):JSON.parse(i)}var TE=(e,t,r,n)=>{let o=e._zod.def;$e(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;let i=SE(o.defaultValue,e,t,r,n);i!==p0&&(r.default=i)},AE=(e,t,r,n)=>{let o=e._zod.def;$e(o.innerType,t,n);let s=t.seen.get(e);if(s.ref=o.innerType,t.io!=="input")return;let i=SE(o.defaultValue,e,t,r,n);i!==p0&&(r._prefault=i)},EE=(e,t,r,n)=>{let o=e._zod.def;$e(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;let i;try{i=o.catchValue(void 0)}catch{ys(e,t,r,n,"Dynamic catch values are not supported in JSON Schema");return}r.default=i},CE=(e,t,r,n)=>{let o=e._zod.def,s=o.in._zod.traits.has("$ZodTransform"),i=t.io==="input"?s?o.out:o.in:o.out;$e(i,t,n);let a=t.seen.get(e);a.ref=i},RE=(e,t,r,n)=>{let o=e._zod.def;$e(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType,r.readOnly=!0};var h0=(e,t,r,n)=>{let o=e._zod.def;$e(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType};var PE=new WeakSet([Object.prototype,Error.prototype]);function Ou(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var TU=(e,t)=>{m2.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);PE.has(r)||(PE.add(r),Ou(r,"format",n=>o=>h2(n,o)),Ou(r,"flatten",n=>o=>p2(n,o)),Ou(r,"addIssue",n=>o=>{n.issues.push(o),n.message=JSON.stringify(n.issues,ms,2)}),Ou(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(n.issues,ms,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var kt=C("ZodError",TU,void 0,{Parent:Error});var OE=pu(kt),qE=hu(kt),NE=gu(kt),IE=yu(kt),ME=y2(kt),DE=b2(kt),FE=w2(kt),LE=x2(kt),zE=v2(kt),jE=$2(kt),BE=k2(kt),WE=_2(kt);function EU(){ct.localeError||vt(yA())}function Nu(){ct.memoizer||vt({memoizer:gA()})}var Ee=C("ZodType",(e,t)=>(EU(),ve.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(B.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Lt(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(xH(e,t))},superRefine(e,t){return this.check(vH(e,t))},overwrite(e){return this.check(yn(e))},optional(){return ZE(this)},exactOptional(){return aH(this)},nullable(){return VE(this)},nullish(){return ZE(VE(this))},nonoptional(e){return mH(this,e)},array(){return Pr(this)},or(e){return xs([this,e])},and(e){return oH(this,e)},transform(e){return YE(this,iH(e))},default(e){return uH(this,e)},prefault(e){return fH(this,e)},catch(e){return hH(this,e)},pipe(e){return YE(this,e)},readonly(){return bH(this)},describe(e){let t=this.clone();return so.add(t,{description:e}),t},meta(...e){if(e.length===0)return so.get(this);let t=this.clone();return so.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return B.hide(this,"~standard",{...Uh(this),jsonSchema:{input:sa(this,"input"),output:sa(this,"output")}})},set"~standard"(e){B.own(this,"~standard",e)},parse:function e(t,r){return OE(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await qE(this,t,r,{callee:e})},safeParse(e,t){return NE(this,e,t)},async safeParseAsync(e,t){return IE(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){B.own(this,"spa",e)},validate(e,t){return Dh(this,e,t)},validateAsync(e,t){return Fh(this,e,t)},encode:function e(t,r){return ME(this,t,r,{callee:e})},decode:function e(t,r){return DE(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await FE(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await LE(this,t,r,{callee:e})},safeEncode(e,t){return zE(this,e,t)},safeDecode(e,t){return jE(this,e,t)},async safeEncodeAsync(e,t){return BE(this,e,t)},async safeDecodeAsync(e,t){return WE(this,e,t)},toJSONSchema(e){return rE(this,{})(e)},get description(){return so.get(this)?.description},get _def(){return this._zod.def}}),KE=C("_ZodString",(e,t)=>{ku.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>fE(e,r,n,o)},B.derived({format:e=>io(e).format??null,minLength:e=>io(e).minimum??null,maxLength:e=>io(e).maximum??null},{regex(...e){return this.check(Jh(...e))},includes(...e){return this.check(e0(...e))},startsWith(...e){return this.check(t0(...e))},endsWith(...e){return this.check(r0(...e))},min(...e){return this.check(gs(...e))},max(...e){return this.check(Cu(...e))},length(...e){return this.check(Ru(...e))},nonempty(...e){return this.check(gs(1,...e))},lowercase(e){return this.check(Xh(e))},uppercase(e){return this.check(Qh(e))},trim(){return this.check(o0())},normalize(...e){return this.check(n0(...e))},toLowerCase(){return this.check(s0())},toUpperCase(){return this.check(i0())},slugify(){return this.check(a0())}})),CU=C("ZodString",(e,t)=>{ku.init(e,t),KE.init(e,t)},{email(e){return this.check(xA(NU,e))},url(e){return this.check(TA(MU,e))},jwt(e){return this.check(jA(JU,e))},emoji(e){return this.check(AA(DU,e))},guid(e){return this.check(vA(IU,e))},uuid(e){return this.check($A(qu,e))},uuidv4(e){return this.check(kA(qu,e))},uuidv6(e){return this.check(_A(qu,e))},uuidv7(e){return this.check(SA(qu,e))},nanoid(e){return this.check(EA(FU,e))},cuid(e){return this.check(CA(LU,e))},cuid2(e){return this.check(RA(zU,e))},ulid(e){return this.check(PA(jU,e))},base64(e){return this.check(FA(YU,e))},base64url(e){return this.check(LA(KU,e))},xid(e){return this.check(OA(BU,e))},ksuid(e){return this.check(qA(WU,e))},ipv4(e){return this.check(NA(UU,e))},ipv6(e){return this.check(IA(HU,e))},cidrv4(e){return this.check(MA(ZU,e))},cidrv6(e){return this.check(DA(VU,e))},e164(e){return this.check(zA(GU,e))},datetime(e){return this.check(BA(RU,e))},date(e){return this.check(WA(PU,e))},time(e){return this.check(UA(OU,e))},duration(e){return this.check(HA(qU,e))}});function Ot(e){return wA(CU,e)}var ge=C("ZodStringFormat",(e,t)=>{de.init(e,t),KE.init(e,t)}),RU=C("ZodISODateTime",(e,t)=>{qT.init(e,t),ge.init(e,t)}),PU=C("ZodISODate",(e,t)=>{NT.init(e,t),ge.init(e,t)}),OU=C("ZodISOTime",(e,t)=>{IT.init(e,t),ge.init(e,t)}),qU=C("ZodISODuration",(e,t)=>{MT.init(e,t),ge.init(e,t)}),NU=C("ZodEmail",(e,t)=>{$T.init(e,t),ge.init(e,t)});var IU=C("ZodGUID",(e,t)=>{xT.init(e,t),ge.init(e,t)});var qu=C("ZodUUID",(e,t)=>{vT.init(e,t),ge.init(e,t)});var MU=C("ZodURL",(e,t)=>{ST.init(e,t),ge.init(e,t)});var DU=C("ZodEmoji",(e,t)=>{TT.init(e,t),ge.init(e,t)});var FU=C("ZodNanoID",(e,t)=>{AT.init(e,t),ge.init(e,t)});var LU=C("ZodCUID",(e,t)=>{ET.init(e,t),ge.init(e,t)});var zU=C("ZodCUID2",(e,t)=>{CT.init(e,t),ge.init(e,t)});var jU=C("ZodULID",(e,t)=>{RT.init(e,t),ge.init(e,t)});var BU=C("ZodXID",(e,t)=>{PT.init(e,t),ge.init(e,t)});var WU=C("ZodKSUID",(e,t)=>{OT.init(e,t),ge.init(e,t)});var UU=C("ZodIPv4",(e,t)=>{DT.init(e,t),ge.init(e,t)});var HU=C("ZodIPv6",(e,t)=>{LT.init(e,t),ge.init(e,t)});var ZU=C("ZodCIDRv4",(e,t)=>{zT.init(e,t),ge.init(e,t)});var VU=C("ZodCIDRv6",(e,t)=>{jT.init(e,t),ge.init(e,t)});var YU=C("ZodBase64",(e,t)=>{WT.init(e,t),ge.init(e,t)});var KU=C("ZodBase64URL",(e,t)=>{UT.init(e,t),ge.init(e,t)});var GU=C("ZodE164",(e,t)=>{HT.init(e,t),ge.init(e,t)});var JU=C("ZodJWT",(e,t)=>{ZT.init(e,t),ge.init(e,t)});var XU=C("ZodUnknown",(e,t)=>{VT.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>pE(e,r,n,o)});function UE(){return ZA(XU)}var QU=C("ZodNever",(e,t)=>{YT.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>mE(e,r,n,o)});function GE(e){return VA(QU,e)}var eH=C("ZodArray",(e,t)=>{Nu(),KT.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>bE(e,r,n,o),e.element=t.element},{min(e,t){return this.check(gs(e,t))},nonempty(e){return this.check(gs(1,e))},max(e,t){return this.check(Cu(e,t))},length(e,t){return this.check(Ru(e,t))},unwrap(){return this.element}});function Pr(e,t){return YA(eH,e,t)}var tH=C("ZodObject",(e,t)=>{Nu(),XT.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>wE(e,r,n,o),B.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return Iu(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(B.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(B.mergeDefs(this._zod.def,{catchall:UE()}))},loose(){return this.clone(B.mergeDefs(this._zod.def,{catchall:UE()}))},strict(){return this.clone(B.mergeDefs(this._zod.def,{catchall:GE()}))},strip(){return this.clone(B.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return B.extend(this,e)},safeExtend(e){return B.safeExtend(this,e)},merge(e){return B.merge(this,e)},pick(e){return B.pick(this,e)},omit(e){return B.omit(this,e)},partial(...e){return B.partial(JE,this,e[0])},exactPartial(...e){return B.partial(XE,this,e[0],"exactPartial")},required(...e){return B.required(QE,this,e[0])}});function lt(e,t){return new tH({type:"object",shape:e,catchall:GE(),...B.normalizeParams(t)})}var rH=C("ZodUnion",(e,t)=>{QT.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>xE(e,r,n,o),e.options=t.options});function xs(e,t){return new rH({type:"union",options:e,...B.normalizeParams(t)})}var nH=C("ZodIntersection",(e,t)=>{eA.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>vE(e,r,n,o)});function oH(e,t){return new nH({type:"intersection",left:e,right:t})}var HE=C("ZodRecord",(e,t)=>{Nu(),tA.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>$E(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});function ia(e,t,r){return!t||!t._zod?new HE({type:"record",keyType:Ot(),valueType:e,...B.normalizeParams(t)}):new HE({type:"record",keyType:e,valueType:t,...B.normalizeParams(r)})}var y0=C("ZodEnum",(e,t)=>{rA.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(n,o,s)=>hE(e,n,o,s),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,o)=>{let s={};for(let i of n)if(r.has(i))s[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new y0({...t,checks:[],...B.normalizeParams(o),entries:s})},e.exclude=(n,o)=>{let s={...t.entries};for(let i of n)if(r.has(i))delete s[i];else throw new Error(`Key ${i} not found in enum`);return new y0({...t,checks:[],...B.normalizeParams(o),entries:s})}});function Iu(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new y0({type:"enum",entries:r,...B.normalizeParams(t)})}var sH=C("ZodTransform",(e,t)=>{Nu(),nA.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>yE(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new hs(e.constructor.name);r.addIssue=s=>{if(typeof s=="string")r.issues.push(B.issue(s,r.value,t));else{let i=s;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=e),r.issues.push(B.issue(i))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(s=>(r.value=s,r)):(r.value=o,r)}});function iH(e){return new sH({type:"transform",transform:e})}var JE=C("ZodOptional",(e,t)=>{Zh.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>h0(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function ZE(e){return new JE({type:"optional",innerType:e})}var XE=C("ZodExactOptional",(e,t)=>{oA.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>h0(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function aH(e){return new XE({type:"optional",innerType:e})}var cH=C("ZodNullable",(e,t)=>{sA.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>kE(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function VE(e){return new cH({type:"nullable",innerType:e})}var lH=C("ZodDefault",(e,t)=>{iA.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>TE(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function uH(e,t){return new lH({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():B.shallowClone(t)}})}var dH=C("ZodPrefault",(e,t)=>{aA.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>AE(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function fH(e,t){return new dH({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():B.shallowClone(t)}})}var QE=C("ZodNonOptional",(e,t)=>{cA.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>_E(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function mH(e,t){return new QE({type:"nonoptional",innerType:e,...B.normalizeParams(t)})}var pH=C("ZodCatch",(e,t)=>{lA.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>EE(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function hH(e,t){return new pH({type:"catch",innerType:e,catchValue:typeof t=="function"?t:B.constantCatch(t)})}var gH=C("ZodPipe",(e,t)=>{uA.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>CE(e,r,n,o),e.in=t.in,e.out=t.out});function YE(e,t){return new gH({type:"pipe",in:e,out:t})}var yH=C("ZodReadonly",(e,t)=>{dA.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>RE(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function bH(e){return new yH({type:"readonly",innerType:e})}var wH=C("ZodCustom",(e,t)=>{fA.init(e,t),Ee.init(e,t),e._zod.processJSONSchema=(r,n,o)=>gE(e,r,n,o)});function xH(e,t={}){return KA(wH,e,t)}function vH(e,t){return GA(e,t)}var eC=["affirms","denies","hedges"],tC=["date","period","duration","quantity","entity","boolean","ordinal","text"],rC=["event","state","cumulative"];En();function Mu(e){return Fe(e)!==void 0}function b0(e){let t=/^\d{4}-\d\d-\d\d$/.test(e)?Date.parse(`${e}T00:00:00Z`):Number.NaN;return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)}function Du(e){let t=e.trim().replaceAll("\\","/").split("/");if(t[0]===""||/^[a-z]:$/i.test(t[0]??""))return"needs a path below the folder that is checked";if(t.some(r=>/(?:^|[{,])\.\.(?:$|[},])/.test(r)))return"needs a path that stays in its folder, without `..`";if($H(e)>1e3)return"has too many alternatives in braces"}function $H(e){let t=1,r=[];for(let n=0;n<e.length;n++){let o=r.at(-1);if(e[n]==="{"?(r.push({sum:0,product:t,start:n+1}),t=1):e[n]===","&&o?(o.sum+=t,t=1):e[n]==="}"&&o&&(r.pop(),t=o.product*(o.sum+t)*kH(e.slice(o.start,n))),t>1e3)return t}return t}function kH(e){let t=/^(-?\d+)\.\.(-?\d+)/.exec(e);return t?Math.abs(Number(t[2])-Number(t[1]))+1:1}var iC=["string","number","boolean"],Q=e=>Ot().regex(/\S/,"needs some text").meta({description:e,type:iC}),aC=e=>Ot().regex(/^[1-9]\d{0,5}$/,"needs a whole number from 1").meta({description:e,type:["integer","string"],minimum:1,maximum:999999}),_H=e=>Iu(["true","false"],"needs `true` or `false`").meta({description:e,type:["boolean","string"],enum:void 0,pattern:"^(?:true|false)$"}),Fu=(e,t)=>Iu(e,{error:()=>`needs to be ${Pe("or",e.map(r=>`\`${r}\``))}`}).meta({description:t}),Lu=e=>Ot().refine(Mu,"needs a date such as 2020-10-29, 2020-10, or 2020").meta({description:e,type:["string","number"]}),SH=lt({after:Q("The fact, `subject/property`, that came before.").optional(),before:Q("The fact, `subject/property`, that came later.").optional(),by:Q("The time between the two, such as `8 months`.").optional()}).refine(e=>e.after!==void 0||e.before!==void 0,"needs `after` or `before`").meta({anyOf:[{required:["after"]},{required:["before"]}]}),cC=xs([Q("What the words say, as data."),SH],{error:()=>"needs a text, or `after` or `before` with `by`"}).meta({description:"What the words say, as data: a date, a number with its unit, a name, `true`, \u2026"}),lC=ia(Ot(),Q("The circumstance.")).meta({description:"The circumstances under which it holds: `as-of`, `mode`, `place`, `event`, \u2026"}),TH=lt({source:Q("The id of the source: its path below `sources/` without the extension."),quote:Ot().regex(/[\p{L}\p{N}]/u,"needs at least one letter or digit").meta({description:"The words, verbatim. `\u2026` marks what is left out, `[T]he` a capital of yours.",type:iC}),prefix:Q("The words right before the quote, where it stands more than once.").optional(),suffix:Q("The words right after the quote, where it stands more than once.").optional(),phrase:Q("The words of the quote that carry the value.").optional(),value:cC.optional(),scope:lC.optional(),"said-by":Q("Who says it, where the outlet reports what somebody said: an entity, or any name.").optional(),stance:Fu(eC,"What the speaker does with the value: `affirms` it (the default), `denies`, or `hedges` it.").optional()}).meta({description:"One source's words for, or against, the claim."}),x0=lt({id:Q("The name of the claim; no other claim has it."),claim:Q("The statement, in plain words."),fact:Q("The question it answers, `subject/property`. Claims with the same fact are compared.").optional(),value:cC.optional(),scope:lC.optional(),"min-independent":aC("How many newsrooms must support it.").optional(),evidence:Pr(TH).min(1,"needs at least one quote").meta({description:"The quotes that it rests on."})}).meta({description:"One curated statement, and the words it rests on."}),aa=lt({type:Fu(tC,"What kind of value it has. Without it the type follows from the value.").optional(),kind:Fu(rC,"How it behaves in time: an `event` does not change (the default), a `state` holds at its `as-of`, and what is `cumulative` can only grow.").optional(),scale:Pr(Q("One step.")).min(2,"needs at least two steps").meta({description:"The steps of an ordinal, weakest first."}).optional(),many:_H("Whether several values hold side by side.").optional()}).meta({description:"How the values of a property compare."}),v0=lt({name:Q("The name as it is shown.").optional(),aliases:Pr(Q("Another name.")).meta({description:"Other names of the same."}).optional(),"part-of":Q("The entity it is a part of.").optional()}).meta({description:"Somebody or something that values and speakers name."}),$0=lt({finding:Q("The fingerprint of the finding."),rule:Q("The rule of the finding.").optional(),reason:Q("Why it stays."),by:Q("Who decided.").optional(),until:Ot().refine(b0,"needs a day such as 2027-06-30").meta({description:"The last day on which it holds, such as 2027-06-30.",pattern:"^\\d{4}-\\d\\d-\\d\\d$"}).optional()}).meta({description:"A finding that an editor keeps on purpose."}),uC=lt({claims:Pr(x0).meta({description:"Statements, and the words they rest on."}).optional(),properties:ia(Ot(),aa).meta({description:"How values compare, by the fact's last segment."}).optional(),entities:ia(Ot(),v0).meta({description:"People, places, and companies, by id."}).optional(),accepted:Pr($0).meta({description:"Findings that stay on purpose."}).optional()}).meta({title:"crossquote claims"}),AH=xs([Q("The newsroom that wrote it."),lt({newsroom:Q("The newsroom that wrote it."),quote:Q("The words of the text that show it, verbatim.").optional()})],{error:()=>"needs a newsroom, or `newsroom` with `quote`"}),EH=xs([Lu("The date of publication."),lt({date:Lu("The date of publication."),quote:Q("The words of the text that show it, verbatim.").optional()})],{error:()=>"needs a date such as 2020-10-29, 2020-10, or 2020, or `date` with `quote`"}),w0=e=>Ot().regex(/^[\da-f]{64}$/,"needs 64 hexadecimal digits").meta({description:e}),nC=lt({sha256:w0("SHA-256 of that file's bytes.")}).meta({description:"The file that the text was taken from."}),dC=lt({outlet:Q("Who published it."),origin:AH.meta({description:"The newsroom that wrote it, where that is not the outlet."}).optional(),published:EH.meta({description:"When it appeared. Leave it out where the text does not show it."}).optional(),title:Q("Its headline.").optional(),byline:Q("Who wrote it, as the page says.").optional(),url:Q("Where it stands live.").optional(),archived:Q("Where an archive keeps it.").optional(),retrieved:Lu("When it was captured.").optional(),language:Q("Its language, such as `en`.").optional(),supersedes:Q("The id of the same outlet's earlier version, which no longer counts.").optional(),sha256:w0("SHA-256 of the body's bytes.").optional(),original:nC.optional(),history:Pr(lt({sha256:w0("SHA-256 of the body as it was."),original:nC.optional(),retrieved:Lu("When that text was captured.").optional()})).meta({description:"The texts that were here before a correction, the latest first."}).optional()}).meta({title:"crossquote source"}),oC=Q("A glob below the root.").superRefine((e,t)=>{let r=Du(e);r!==void 0&&t.addIssue({code:"custom",message:r})}),sC=xs([oC,Pr(oC).min(1)],{error:()=>"needs a glob, or a list of globs"}),fC=lt({claims:sC.meta({description:"Where the claims are."}).optional(),sources:sC.meta({description:"Where the sources are."}).optional(),rules:ia(Ot(),Fu(kb,"How loud the rule is; `off` turns it off.")).meta({description:"Severities by rule."}).optional(),"min-independent":aC("How many newsrooms must support every fact.").optional()}).meta({title:"crossquote configuration"});function Or(e,t){if(e?.kind==="mapping")return e.entries.find(r=>r.key.text===t)?.value}function ur(e,t){let r=Or(e,t);return r?.kind==="scalar"?r:void 0}function J(e,t){let r=ur(e,t);return r&&r.text.trim()!==""?r:void 0}function qr(e,t){let r=Or(e,t);return r?.kind==="sequence"?r.items:[]}function Nr(e,t){let r=Or(e,t);return r?.kind==="mapping"?r.entries:[]}function zu(e){return e.kind==="scalar"?e.text:e.kind==="sequence"?e.items.map(zu):Object.fromEntries(e.entries.map(({key:t,value:r})=>[t.text,zu(r)]))}function dr(e,t,r){let n=e.safeParse(zu(t));if(n.success)return[];let o=n.error.issues.flatMap(s=>mC(s,t));return CH(o,t,e).flatMap(s=>RH(s,t,r,e))}function mC(e,t){if(e.code!=="invalid_union"||k0(t,e.path).node.kind!=="mapping")return[e];let r=e.errors.find(n=>n.every(o=>o.code!=="invalid_type"||o.path.length>0));return r?r.flatMap(n=>mC({...n,path:[...e.path,...n.path]},t)):[e]}function CH(e,t,r){let n=new Set,o=new Set;for(let s of e){if(s.code!=="unrecognized_keys")continue;let i=ca(r,s.path);o.add(s.path.join("."));for(let a of s.keys)for(let c of Ln(a,i))n.add([...s.path,c].join("."))}return e.filter(s=>{if(s.code==="custom"&&o.has(s.path.join(".")))return!1;let{missing:i,path:a}=k0(t,s.path);return i===void 0||!n.has([...a,i].join("."))})}function RH(e,t,r,n){let{name:o,...s}=r,{node:i,missing:a,path:c}=k0(t,e.path),l=[...qH(c),o].join(" of "),u=(f,m,p,h)=>({kind:"shape",...s,at:f,message:m,label:p,...h!==void 0&&{help:h}});if(e.code==="unrecognized_keys"){let f=ca(n,c);return e.keys.map(m=>{let p=i.kind==="mapping"?i.entries.find(b=>b.key.text===m):void 0,h=`use one of ${Pe("or",f.map(b=>`\`${b}\``))}`,g=`${l} has an unknown key \`${m}\``;return u(p?.key.span??i.span,g,"unknown key",_r(m,f)??h)})}if(a!==void 0)return[u(IH(i),`${l} has no \`${a}\``,"",`add \`${a}: \u2026\``)];let d=e.code==="invalid_value"&&i.kind==="scalar"?_r(i.text,e.values.map(String)):void 0;return[u(i.span,`${l} ${PH(e,i)}`,OH(i),d)]}function PH(e,t){let r={string:"needs a text",array:"needs a list, with `- ` before each entry",object:"needs entries of the form `key: value`",record:"needs entries of the form `key: value`"},n=e.code==="invalid_type"?r[e.expected]??e.message:e.message;return t.kind==="scalar"&&t.text.trim()===""?`is empty and ${n}`:n}function OH(e){return e.kind==="mapping"?"these are entries":e.kind==="sequence"?"this is a list":e.text.trim()===""?"nothing is here":""}function qH(e){let t=[];for(let[r,n]of e.entries())typeof n=="number"?t[t.length-1]=`${String(e[r-1])} ${n+1}`:t.push(`\`${String(n)}\``);return t.reverse()}function k0(e,t){let r=e;for(let[n,o]of t.entries()){let s=NH(r,o);if(!s)return{node:r,missing:String(o),path:t.slice(0,n)};r=s}return{node:r,path:t}}function NH(e,t){return e.kind==="mapping"?e.entries.find(r=>r.key.text===t)?.value:e.kind==="sequence"?e.items[Number(t)]:void 0}function IH(e){return e.kind==="mapping"?e.entries[0]?.key.span??e.span:e.span}function ca(e,t){let{innerType:r,shape:n,element:o,valueType:s,options:i}=e._zod.def;if(r)return ca(r,t);if(i)return i.flatMap(u=>ca(u,t));let[a,...c]=t;if(a===void 0)return Object.keys(n??{});let l=n?.[String(a)]??o??s;return l?ca(l,c):[]}function pC(e,t){let{root:r,problem:n}=ir(e,t);if(!r)return{claims:[],properties:[],entities:[],acceptances:[],problems:n?[n]:[]};let o=qr(r,"claims").map((s,i)=>LH(s,i,n!==void 0));return n?{claims:o,properties:[],entities:[],acceptances:[],problems:[n]}:{claims:o,properties:Nr(r,"properties").map(({key:s,value:i})=>UH(s,i)),entities:Nr(r,"entities").map(({key:s,value:i})=>HH(s,i)),acceptances:qr(r,"accepted").flatMap(ZH),problems:[...DH(r,t),...ls(r)]}}var MH=["claims","properties","entities","accepted"];function DH(e,t){let r="claims";if(e.kind==="scalar"&&e.text.trim()==="")return[];let n=dr(uC,FH(e),{fileKind:r,name:`the claims file ${t}`});for(let[o,s]of qr(e,"claims").entries()){let i=J(s,"id")?.text,a=i===void 0?{fileKind:r,name:`claim ${o+1} of ${t}`}:{fileKind:r,name:`claim \`${i}\``,claim:i};n.push(...dr(x0,s,a))}for(let{key:o,value:s}of Nr(e,"properties"))n.push(...dr(aa,s,{fileKind:r,name:`property \`${o.text}\``}));for(let{key:o,value:s}of Nr(e,"entities"))n.push(...dr(v0,s,{fileKind:r,name:`entity \`${o.text}\``}));for(let o of qr(e,"accepted")){let s=J(o,"finding")?.text??"";n.push(...dr($0,o,{fileKind:r,name:`accepted finding \`${s}\``}))}return n}function FH(e){if(e.kind!=="mapping")return e;let t=MH,r=e.entries.flatMap(({key:n,value:o})=>{if(!t.includes(n.text)||o.kind==="scalar")return o.kind==="scalar"&&o.text.trim()===""&&t.includes(n.text)?[]:[{key:n,value:o}];let s=o.kind==="sequence"?{...o,items:[]}:{...o,entries:[]};return[{key:n,value:s}]});return{...e,entries:r}}function LH(e,t,r){let n=J(e,"id"),o=J(e,"claim"),s=J(e,"fact"),i=n?.text??`(claim ${t+1})`,a=yC(e),c=Number(ur(e,"min-independent")?.text),l=gC(e),u=qr(e,"evidence").flatMap(m=>zH(m,l,a,r)),d=new Set(u.map(m=>m.quote.span.start)),f=_0(e).filter(m=>!d.has(m.span.start));return{id:i,at:n?.span??hC(e),...o&&{statement:o},fact:s?.text.trim()??i,...s&&{factAt:s},...a&&{value:a},scope:l,...Number.isInteger(c)&&c>0&&{minIndependent:c},evidence:[...u,...f.map(m=>({quote:m,scope:l,stance:"affirms",damaged:!0}))]}}function hC(e){return e.kind==="mapping"?e.entries[0]?.key.span??e.span:e.span}function _0(e){return e.kind==="sequence"?e.items.flatMap(_0):e.kind==="scalar"?[]:e.entries.flatMap(({key:t,value:r})=>t.text!=="quote"?_0(r):r.kind!=="scalar"?[{text:S0(r),style:"plain",span:r.span}]:r.text.trim()===""?[]:[r])}function S0(e){return e.kind==="scalar"?e.text:e.kind==="sequence"?e.items.map(S0).join(", "):e.entries.map(({key:t,value:r})=>`${t.text}: ${S0(r)}`).join(" ")}function zH(e,t,r,n){let o=Or(e,"quote")?.kind??"scalar",s=J(e,"quote")??(e.kind==="mapping"&&o==="scalar"?jH(e):void 0);if(!s)return[];let i=J(e,"source"),a=J(e,"prefix"),c=J(e,"suffix"),l=J(e,"phrase"),u=yC(e)??r,d=J(e,"said-by");return[{...i&&{source:i},quote:s,...a&&{prefix:a},...c&&{suffix:c},...l&&{phrase:l},...u&&{value:u},scope:new Map([...t,...gC(e)]),...d&&{saidBy:d},stance:BH(e),damaged:n||!i||!Ge(s.text)||s.dropped!==void 0}]}function jH(e){return{kind:"scalar",text:"",style:"plain",span:hC(e)}}function BH(e){let t=ur(e,"stance")?.text;return t==="denies"||t==="hedges"?t:"affirms"}function gC(e){return new Map(Nr(e,"scope").flatMap(({key:t,value:r})=>r.kind==="scalar"?[[t.text,r]]:[]))}function yC(e){let t=J(e,"value");if(t)return t;let r=Or(e,"value");return r?.kind==="mapping"?WH(r):void 0}function WH(e){let t=J(e,"after"),r=J(e,"before"),n=J(e,"by");if(!(!t&&!r))return{...t&&{after:t},...r&&{before:r},...n&&{by:n},span:e.span}}function UH(e,t){let r=aa.shape.type.safeParse(ur(t,"type")?.text).data,n=aa.shape.kind.safeParse(ur(t,"kind")?.text).data;return{key:e,...r&&{type:r},kind:n??"event",scale:bC(t,"scale"),many:ur(t,"many")?.text==="true"}}function HH(e,t){let r=J(t,"name")?.text,n=J(t,"part-of");return{key:e,...r!==void 0&&{name:r},aliases:bC(t,"aliases"),...n&&{partOf:n}}}function bC(e,t){return qr(e,t).flatMap(r=>r.kind==="scalar"?[r.text]:[])}function ZH(e){let t=J(e,"finding"),r=J(e,"reason")?.text;if(!t||r===void 0)return[];let n=J(e,"rule"),o=J(e,"by")?.text,s=J(e,"until");return[{finding:t,...n&&{rule:n},reason:r,...o!==void 0&&{by:o},...s&&{until:s}}]}En();function ju(e,t,r){let{root:n,problem:o}=ir(e,t);if(o)return{config:gr,problems:[o]};if(!n)return{config:gr,problems:[]};let s=[...dr(fC,n,{fileKind:"config",name:"the configuration"}),...KH(n,r)],i=Number(ur(n,"min-independent")?.text);return{config:{claims:wC(n,"claims")??gr.claims,sources:wC(n,"sources")??gr.sources,rules:VH(n),...Number.isInteger(i)&&i>0&&{minIndependent:i}},problems:s}}function wC(e,t){let r=ur(e,t),o=(r?[r.text]:qr(e,t).flatMap(s=>s.kind==="scalar"?[s.text]:[])).filter(s=>s.trim()!==""&&Du(s)===void 0);return o.length>0?o:void 0}function VH(e){let t=new Map;for(let{key:r,value:n}of Nr(e,"rules")){let o=n.kind==="scalar"?n.text:"";YH(o)&&t.set(r.text,o)}return t}function YH(e){return e==="off"||e==="note"||e==="warning"||e==="error"}function KH(e,t){return Nr(e,"rules").filter(({key:r})=>!t.includes(r.text)).map(({key:r})=>({kind:"shape",fileKind:"config",at:r.span,message:`the configuration names an unknown rule \`${r.text}\``,label:"unknown rule",help:_r(r.text,t)??"the rules are listed in the README"}))}var GH=/^\uFEFF?---[ \t]*(?:\r\n|\n)/,JH=/^---[ \t]*(?:\r\n|\n|$)/m;function vC(e,t,r,n,o){let s=XH(e);if(typeof s=="string")return{problems:[QH(s,e,r,n)]};let{root:i,problem:a}=ir(e.slice(s.start,s.end),r,s.start);if(a)return{problems:[a]};let c={fileKind:"source",name:`source \`${n}\``,source:n},l=i??{kind:"mapping",entries:[],span:{file:r,start:0,end:s.start}},u=[...dr(dC,l,c),...ls(l)],d={file:r,start:s.bodyStart,end:e.length},f=J(l,"outlet")?.text??n,m=xC(l,"origin","newsroom"),p=xC(l,"published","date"),h=J(l,"title")?.text,g=J(l,"url")?.text,b=J(l,"archived")?.text,w=J(l,"supersedes"),$=J(l,"sha256"),R=J(Or(l,"original"),"sha256")?.text;return{problems:u,source:{id:n,file:r,outlet:f,newsroom:m?.value.text??f,...m&&{origin:m},...p&&Mu(p.value.text)&&{published:p},...h!==void 0&&{title:h},...g!==void 0&&{url:g},...b!==void 0&&{archived:b},...w&&{supersedes:w},...$&&{pinned:$},...R!==void 0&&{original:R},sha256:o(eZ(e,t,d.start)),body:d}}}function xC(e,t,r){let n=J(e,t);if(n)return{value:n};let o=Or(e,t),s=J(o,r),i=J(o,"quote");return s&&{value:s,...i&&{quote:i}}}function XH(e){let t=GH.exec(e);if(!t)return"missing";let r=t[0].length,n=JH.exec(e.slice(r));return n?{start:r,end:r+n.index,bodyStart:r+n.index+n[0].length}:"unclosed"}function QH(e,t,r,n){let o=/^\uFEFF?([^\r\n]*)/.exec(t)?.[0].length??0,s={kind:"shape",fileKind:"source",source:n,at:{file:r,start:0,end:o}},i=[`where its text begins is not known, so no quote of \`${n}\` was checked`];return e==="unclosed"?{...s,message:`the front matter of source \`${n}\` has no end`,label:"begins here",notes:i,help:"close it with a line `---` before the text"}:{...s,message:`source \`${n}\` has no front matter`,label:"the text begins at once",notes:i,help:"begin the file with the lines `---`, `outlet: \u2026`, and `---`"}}function eZ(e,t,r){return t.subarray(new TextEncoder().encode(e.slice(0,r)).length)}function tZ(e){let t=/^[^*?{}[\]()!+@]*/.exec(e.replace(/^\.\//,""))?.[0]??"";return t.slice(0,t.lastIndexOf("/")+1)}function $C(e,t){let n=t.map(tZ).filter(o=>e.startsWith(o)).reduce((o,s)=>s.length>o.length?s:o,"");return e.slice(n.length).replace(/\.[^./]+$/,"")}var rZ={claims:"the claims file",source:"the source file",config:"the configuration file"};function _C(e,t,r,n=lr){let o=[...e].sort((h,g)=>h.path<g.path?-1:1),s=new Map,i=[];for(let h of o){let g=nZ(h);typeof g=="string"?s.set(h.path,g):i.push(g.problem)}let a=iZ(o,s,r,i),c=aZ(o,s,t,a,i),l=new Set(o.filter(({kind:h,path:g})=>h==="claims"&&!s.has(g)).map(({path:h})=>h)),u=[],d=new Map,f=new Map,m=[],p=SC(o,s,"claims");for(let[h,{path:g,text:b}]of p.entries()){n({phase:"reading claims files",done:h,total:p.length});let w=pC(b,g);i.push(...w.problems),w.problems.some(({kind:$})=>$==="yaml")&&l.add(g),u.push(...w.claims),m.push(...w.acceptances);for(let $ of w.properties)kC(d,$,"property",i);for(let $ of w.entities)kC(f,$,"entity",i)}return{texts:s,...c,unreadClaims:l,claims:u,properties:d,entities:f,acceptances:m,config:a,problems:i}}function nZ(e){let t=(n,o,s)=>({problem:{kind:"shape",fileKind:e.kind,at:{file:e.path,start:0,end:0},message:n,label:o,notes:[`nothing in ${e.path} was checked`],help:s}}),r=`${rZ[e.kind]} ${e.path}`;if("unreadable"in e)return t(`${r} could not be read: ${e.unreadable}`,"","check that the file is there and may be read");try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e.bytes)}catch{let n=oZ(e.bytes);return t(`${r} is not UTF-8: byte ${n} begins no character`,"","save the file as UTF-8")}}function oZ(e){let t=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e),r=0;for(let n of t){let o=new TextEncoder().encode(n).length;if(n==="\uFFFD"&&!sZ(e,r))return r+1;r+=o}return r+1}function sZ(e,t){return e[t]===239&&e[t+1]===191&&e[t+2]===189}function SC(e,t,r){return e.flatMap(n=>{let o=t.get(n.path);return n.kind===r&&o!==void 0?[{path:n.path,text:o,file:n}]:[]})}function iZ(e,t,r,n){for(let{path:o,text:s}of SC(e,t,"config")){let i=ju(s,o,r);return n.push(...i.problems),i.config}return gr}function aZ(e,t,r,n,o){let s=new Map,i=new Map,a=new Set;for(let c of e){if(c.kind!=="source")continue;let l=$C(c.path,n.sources),u=i.get(l);if(u!==void 0){o.push(cZ(l,c.path,u)),s.delete(l),a.add(l);continue}i.set(l,c.path);let d=t.get(c.path),f=d===void 0||!("bytes"in c)?void 0:vC(d,c.bytes,c.path,l,r);o.push(...f?.problems??[]),f?.source?s.set(l,f.source):a.add(l)}return{sources:s,unreadable:a}}function cZ(e,t,r){return{kind:"shape",fileKind:"source",source:e,at:{file:t,start:0,end:0},message:`two files have the source id \`${e}\``,label:"this one",related:[{at:{file:r,start:0,end:0},text:"and this one"}],notes:["the id of a source is its path without the extension",`no quote of \`${e}\` was checked`],help:"rename one of them"}}function kC(e,t,r,n){let o=t.key.text,s=e.get(o);if(!s){e.set(o,t);return}n.push({kind:"shape",fileKind:"claims",at:t.key.span,message:`${r} \`${o}\` is declared twice`,label:"again here",related:[{at:s.key.span,text:"first here"}],notes:["only the first declaration counts"],help:"keep one of them"})}function Bu(e,t,r={},n=lr){let o=ru.map(({id:s})=>s);return KS(_C(e,t,o,n),r,n)}function TC(e,t,r,n){let o=(t.readings??[]).map(a=>lZ(a,r)).sort(),s=!t.readings||t.readings.some(({claim:a})=>a.factAt),i=JSON.stringify([e,(s?t.fact:void 0)??null,o,t.subject??[]]);return`f${n(i).slice(0,12)}`}function lZ({claim:e,evidence:t},r){let n=$r(r,e.fact,t.value);return JSON.stringify([t.source?.text??null,n?Ro(n):t.value?Ks(t.value):null,[...t.scope].map(([o,s])=>[o,s.text]).sort(),t.saidBy?.text??null,t.stance,Y(t.quote.text).trim()])}function CC(e,t,r,n=lr){let o=Vi.flatMap((u,d)=>(n({phase:"applying rules",done:d,total:Vi.length}),AC(u,()=>u.check(e),e,r)));n({phase:"putting the report together"});let s=uZ(o),i=e.acceptances.map(u=>dZ(u,s,t)),a=new Set(i.filter(({state:u})=>u==="used").flatMap(({acceptance:u})=>RC(u,s))),c=o.map(u=>a.has(u)?{...u,status:"accepted"}:u),l=vh.flatMap(u=>AC(u,()=>u.checkLedger(i,e),e,r));return{findings:[...c,...l].sort(fZ),ledger:i}}function AC(e,t,r,n){let o=r.config.rules.get(e.id)??e.severity;return o==="off"?[]:Array.from(t(),s=>({...s,rule:e.id,severity:s.hedged&&o==="error"?"warning":o,status:"open",fingerprint:TC(e.id,s,r,n)}))}function uZ(e){let t=new Map;for(let r of e){let n=t.get(r.fingerprint);n?n.push(r):t.set(r.fingerprint,[r])}return t}function dZ(e,t,r){if(RC(e,t).length>0)return{acceptance:e,state:e.until&&e.until.text<r?"expired":"used"};if(Vi.some(({id:o,needsBase:s})=>s&&o===e.rule?.text))return{acceptance:e,state:"past"};let[n]=t.get(e.finding.text)??[];return{acceptance:e,state:"stale",...n&&{otherRule:n.rule}}}function RC({finding:e,rule:t},r){return(r.get(e.text)??[]).filter(n=>!t||t.text===n.rule)}function fZ(e,t){let[r,n]=[e.primary.at,t.primary.at];return r.file!==n.file?r.file<n.file?-1:1:r.start-n.start||r.end-n.end||EC(e.rule,t.rule)||EC(e.message,t.message)}function EC(e,t){return e<t?-1:e>t?1:0}$c();function NC(e,t,r,n){let o=mZ(e,t,r,n);return o!=="conflict"?o:pZ(e,t,r,n)??bZ(e,t,yZ(e,t,r,n),r)}function mZ(e,t,r,n){if(!e.value||!t.value){if(e.shown===t.shown)return;let s=[e,t].find(({value:i,evidence:a})=>!i&&a.value&&"text"in a.value);return s?{decision:"undecided",because:()=>`${s.shown} is no ${r?.type??"value"}`}:{decision:"compatible",because:()=>"a value that refers to another fact is held against the timeline"}}let o=Xr(e.value,t.value,n.isPartOf);if(e.denies&&t.denies)return o==="agrees"?void 0:{decision:"compatible",because:()=>"both are denials"};if(e.denies||t.denies){let[s,i]=e.denies?[e.value,t.value]:[t.value,e.value];return o==="undecided"||o==="incomparable"?PC(o,e.value,t.value):$w(i,s,n.isPartOf)?"conflict":{decision:"compatible",because:()=>"what is denied is not what the other says"}}if(o!=="agrees")return o!=="contradicts"?PC(o,e.value,t.value):r?.many===!0?{decision:"side-by-side",because:()=>"several values of this fact hold side by side"}:"conflict"}function PC(e,t,r){if(e==="refines"){let n=t.type==="ordinal"?"one is a step weaker than the other":"both can be true: one is more exact than the other";return{decision:"refines",because:()=>n}}return e==="incomparable"?{decision:"incomparable",because:()=>`${t.shown} and ${r.shown} are values of different kinds`}:{decision:"undecided",because:()=>t.type==="text"||r.type==="text"?"texts are not compared":"the two count different things"}}function pZ(e,t,r,n){let o=[];for(let[i,a]of e.circumstances){let c=t.circumstances.get(i);c&&IC(a,c,n)==="differ"&&o.push(`${i}: ${a.name}, ${c.name}`)}if(o.length>0)return{decision:"different-scope",because:()=>o.join("; ")};if(!e.asOf||!t.asOf)return;let s=T0(e.asOf,t.asOf);if(r?.kind==="state"&&s)return{decision:"changed",because:()=>"a state at two different times"};if(r?.kind==="cumulative"&&s)return hZ(e,t,e.asOf.max<t.asOf.min)}function hZ(e,t,r){let[n,o]=r?[la(e),la(t)]:[la(t),la(e)];if(!(n===void 0||o===void 0)){if(e.denies||t.denies)return{decision:"changed",because:()=>"a figure at two different times"};if(!(o<n))return{decision:"grown",because:()=>"a later figure may only be larger, and it is"}}}function la({value:e}){return e?.type==="ordinal"?e.step:e&&"max"in e?e.max:void 0}function IC(e,t,{isPartOf:r}){return e.name===t.name?"same":r(e.name,t.name)||r(t.name,e.name)?"open":!e.days||!t.days||T0(e.days,t.days)?"differ":e.days.min===t.days.min&&e.days.max===t.days.max?"same":"open"}function T0(e,t){return e.max<t.min||t.max<e.min}var gZ={missing:[],wider:[]};function yZ(e,t,r,n){let o=r?.kind==="state"||r?.kind==="cumulative";if(!o&&e.circumstances.size===0&&t.circumstances.size===0)return gZ;let s=[...new Set([...e.circumstances.keys(),...t.circumstances.keys()])].sort(),i=s.filter(c=>e.circumstances.has(c)!==t.circumstances.has(c));o&&e.asOf===void 0!=(t.asOf===void 0)&&i.push("as-of");let a=s.filter(c=>{let[l,u]=[e.circumstances.get(c),t.circumstances.get(c)];return l&&u&&IC(l,u,n)==="open"});return{missing:i.sort(),wider:a}}function bZ(e,t,{missing:r,wider:n},o){if(e.speaker!==t.speaker)return{decision:e.speaker!==void 0&&t.speaker!==void 0?"parties-disagree":"disputed",because:()=>`${qC(e)}; ${qC(t)}`};if(r.length+n.length>0)return{decision:"contradiction-unless-scoped",because:()=>[...r.length>0?[`only one side gives ${OC(r)}`]:[],...n.length>0?[`one side gives ${OC(n)} more exactly`]:[]].join("; ")};let s=e.source.outlet===t.source.outlet,i=e.speaker===void 0;return{decision:s?"self-contradiction":i?"contradiction":"misreported-position",because:()=>wZ(e,t,s,i)+xZ(e,t,o)}}function OC(e){return e.map(t=>`\`${t}\``).join(", ")}function wZ(e,t,r,n){let[o,s]=[e.source.outlet,t.source.outlet],i=[e,t].filter(({hedges:c})=>c).map(({source:c})=>`; ${c.outlet} hedges`);return`${r?`${o} ${n?"says":"reports"} both`:n?`${o} and ${s} cannot both be right`:`${o} and ${s} report ${MC(e)} differently`}${i.join("")}`}function xZ(e,t,r){return r?.kind==="cumulative"&&la(e)!==void 0&&e.asOf&&t.asOf&&T0(e.asOf,t.asOf)?"; the figure may only grow, and the later one is smaller":""}function qC(e){let t=e.speaker===void 0?e.source.outlet:MC(e);return e.denies?`${t} denies ${e.shown.replace(/^not /,"")}`:`${t} says ${e.shown}`}function MC({speakerName:e,speaker:t}){return e??t??""}function DC(e){let t=Ao(e);return[...pw(e,t)].sort(([r],[n])=>r<n?-1:1).map(([r,n])=>{let o=Nf(e,r);return{name:r,property:o,readings:n,...$Z(vZ(n,o),o,t)}})}function vZ(e,t){let r=t?.kind==="state"||t?.kind==="cumulative",n=new Map;for(let o of e){let{value:s,circumstances:i,asOf:a,speaker:c,denies:l,hedges:u,source:d}=o,f=JSON.stringify([s?Ro(s):o.shown,s!==void 0,[...i],r?a:null,c??null,l,u,d.outlet]),m=n.get(f);m?m.push(o):n.set(f,[o])}return[...n.values()].map(o=>({readings:o}))}var A0=1e3;function $Z(e,t,r){let n=new Map,o=new Set,s=0;for(let[a,c]of e.entries())for(let l=a+1;l<e.length;l++){let u=e[l],d=NC(c.readings[0],u.readings[0],t,r);if(!d)continue;s++,vc.has(d.decision)&&o.add(c).add(u);let f=c.readings[0].hedges||u.readings[0].hedges,m=kZ(d.decision,f),p=n.get(m)??[];n.set(m,p),p.length<A0&&p.push({a:c,b:u,decision:d.decision,because:d.because(),hedged:f})}return{pairs:[...n].sort(([a],[c])=>a-c).flatMap(([,a])=>a).slice(0,A0),omitted:Math.max(0,s-A0),conflicting:e.filter(a=>o.has(a))}}function kZ(e,t){let r=ww.indexOf(e);return t&&Jr.includes(e)?r+Jr.length:r<Jr.length?r:r+Jr.length}var _Z=12,SZ=200,FC=400;function LC(e,t){let r=new Map;for(let o of t.flatMap(({readings:s})=>s)){if(o.source.published||o.value?.type!=="date"||!TZ(o))continue;let s=r.get(o.source.id)??[];(r.size<SZ||s.length>0)&&r.set(o.source.id,s),s.length<_Z&&s.push(o)}let n=new Map;for(let[o,s]of r){let i=s.reduce((a,c)=>AZ(a,EZ(e,c)),{min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY});i&&Number.isFinite(i.min)&&Number.isFinite(i.max)&&n.set(o,i)}return n}function TZ({evidence:e}){let t=Zl(Y((e.phrase??e.quote).text),void 0);return t.length>0&&t.every(({readings:r})=>r.length===0)}function AZ(e,t){if(!e||!t)return e;let r={min:Math.max(e.min,t.min),max:Math.min(e.max,t.max)};return r.min<=r.max?r:void 0}function EZ(e,{evidence:t,source:r,value:n}){if(n?.type!=="date"||n.max-n.min>366)return;let o=(t.phrase??t.quote).text,s=Ya(e,r,t),i=IS(o,s),a=h=>i(n,{min:h,max:h}),c=Array.from({length:n.max-n.min+17},(h,g)=>n.min-8+g),l=Array.from({length:Math.ceil(FC/8)},(h,g)=>n.max+16+8*g),u=[...c,...l].filter(a),[d,f]=[u[0],u.at(-1)];if(d===void 0||f===void 0||f>=n.max+FC)return;let m=f;for(;m<f+8&&a(m+1);)m++;let p=d;for(;p>d-8&&a(p-1);)p--;return{min:p,max:m}}function ua(e,t,r){let{today:n,digest:o,onProgress:s=lr}=t;s({phase:"comparing readings"});let i=DC(e),a={...e,...r&&{base:r},facts:i,timeline:gw(i),inferredDates:LC(e,i)};return{corpus:a,verdict:CC(a,n,o,s)}}function zC(e,t){return CZ(e,Bu(e,t.digest,{},t.onProgress),t)}function CZ(e,t,r){let{head:n,base:o}=PZ(e,t,r);return RZ(n,r,o)}function RZ(e,t,r){let{tool:n,failOn:o="error",maxWarnings:s,allowEmpty:i=!1}=t,a={failOn:o,allowEmpty:i,...s!==void 0&&{maxWarnings:s}};return Pw(e,r,n,ru,c=>({conclusion:t1(c,a),failing:mf(c,a)}))}function PZ(e,t,r){let{base:n}=r;if(!n)return{head:ua(t,r)};if("missing"in n)return{head:ua(t,r),base:n};let{ref:o,commit:s}=n,i=OZ(e,n.files),a=ua(i?t:Bu(n.files,r.digest,{},r.onProgress),r);return{head:i?a:ua(t,r,NZ(o,a.corpus)),base:{ref:o,commit:s,...a}}}function OZ(e,t){let r=new Map(t.map(n=>[n.path,n]));return e.length===t.length&&e.every(n=>qZ(n,r.get(n.path)))}function qZ(e,t){if(!t||e.kind!==t.kind||!("bytes"in e)||!("bytes"in t))return!1;let{bytes:r}=t;return e.bytes.length===r.length&&e.bytes.every((n,o)=>n===r[o])}function NZ(e,{sources:t,texts:r}){let n=[...t.values()].map(({id:o,file:s,body:i})=>[o,(r.get(s)??"").slice(i.start,i.end)]);return{ref:e,bodies:new Map(n)}}C0();import{resolve as cG}from"node:path";import*as MZ from"node:fs";var bn=MZ,Ir=class extends Error{};var ce=class extends Error{};function Mr(e){let t=e.code??"";return{ENOENT:"it is not there",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a folder",ENOTDIR:"a part of its path is not a folder",ELOOP:"its links lead in a circle",ENOSPC:"the disk is full",EDQUOT:"the quota of the disk is used up",EFBIG:"it is larger than files may be here",EROFS:"the disk is read-only"}[t]??(t||String(e.message??e))}import{resolve as DZ,sep as BC}from"node:path";var FZ=256*1024*1024;function da(e,t=bn){if(!t.existsSync(e)||!t.statSync(e).isDirectory())throw new ce(`${e} is not a folder`)}function R0(e,t=bn){return da(e,t),{path:e,real:t.realpathSync(e),disk:t}}function vs({path:e,real:t,disk:r},n,o,s){try{let i=s??r.realpathSync(DZ(e,n));return LZ(t,i)?{path:n,kind:o,...P0(i,r)}:{path:n,kind:o,unreadable:"it leads out of the folder that is checked"}}catch(i){if(i instanceof Ir)throw i;return{path:n,kind:o,unreadable:Mr(i)}}}function P0(e,t){try{let r=t.statSync(e);return r.isDirectory()?{unreadable:"it is a folder"}:r.isFile()?r.size>FZ?{unreadable:"it is larger than 256 MiB"}:{bytes:t.readFileSync(e)}:{unreadable:"it is no ordinary file"}}catch(r){if(r instanceof Ir)throw r;return{unreadable:Mr(r)}}}function LZ(e,t){return t.startsWith(e.endsWith(BC)?e:e+BC)}En();import{relative as rG,resolve as by,sep as nG}from"node:path";var DO=po(NO(),1);import{basename as JK,dirname as XK,join as QK,resolve as gy}from"node:path";function yy(e,{claims:t,sources:r}){let n=IO(e,t),o=[...IO(e,r)].filter(([s])=>!n.has(s));return e.disk.prepare?.([...n.keys(),...o.map(([s])=>s)].map(s=>gy(e.path,s))),[...[...n].map(([s,i])=>vs(e,s,"claims",i)),...o.map(([s,i])=>vs(e,s,"source",i))]}function FO(e,t){return t!==void 0||bn.existsSync(gy(e,"crossquote.yaml"))}function IO({path:e,disk:t},r){try{let o=DO.default.sync([...r],{cwd:e,onlyFiles:!1,objectMode:!0,unique:!0,fs:t}).filter(({dirent:c})=>!c.isDirectory()).map(({path:c})=>c).sort(),s=new Set,i=new Map,a=new Map;for(let c of o){let{target:l,identity:u,isLink:d}=eG(gy(e,c),i,t);s.has(u)||d&&l!==void 0&&t.statSync(l).isDirectory()||(s.add(u),a.set(c,l))}return a}catch(n){throw new ce(`cannot list ${r.join(", ")} below ${e}: ${Mr(n)}`)}}function eG(e,t,r){let n=XK(e);t.has(n)||t.set(n,MO(n,r));let o=QK(t.get(n)??n,JK(e));if(!tG(o,r))return{target:o,identity:o,isLink:!1};let s=MO(o,r);return s===void 0?{identity:o,isLink:!0}:{target:s,identity:s,isLink:!0}}function tG(e,t){try{return t.lstatSync(e).isSymbolicLink()}catch{return!1}}function MO(e,t){try{return t.realpathSync(e)}catch{return}}function LO(e,t){let r=R0(e);return jO(r,oG(r,t))}function zO(e,t,r){if(!r.existsSync(e))return t?[t]:[];let n=R0(e,r),o=t?.path??"crossquote.yaml";return jO(n,r.existsSync(by(e,o))?vs(n,o,"config"):t)}function jO(e,t){if(!t)return yy(e,gr);let r="bytes"in t?new TextDecoder().decode(t.bytes):"";return[t,...yy(e,ju(r,t.path,[]).config)]}function oG(e,t){let r=e.path;if(t===void 0)return FO(r)?vs(e,"crossquote.yaml","config"):void 0;let n=[by(t),by(r,t)].find(s=>bn.existsSync(s));if(n===void 0)throw new ce(`there is no configuration file ${t}`);let o=P0(n,bn);if("unreadable"in o)throw new ce(`cannot read the configuration file ${t}: ${o.unreadable}`);return{path:rG(r,n).split(nG).join("/"),kind:"config",...o}}import{relative as wy,resolve as BO,sep as WO}from"node:path";var sG=40;function UO(e,t,r){let n=iG(e,t),o=aG(e,n),s=(u,d="ENOENT")=>Object.assign(new Error(`${d}: ${u}`),{code:d});function i(u,d){let f=wy(r,u).split(WO).filter(Boolean),m="";for(let p=0;f.length>0;){let[h="",...g]=f;if(h==="..")throw s(u);let b=m===""?h:`${m}/${h}`,w=n.get(b);if(!w)throw s(u);if(f=g,w.kind!=="link"||f.length===0&&!d){m=b;continue}if(++p>sG)throw s(u,"ELOOP");let $=BO(r,m,o.get(w.object)?.toString()??"");f=[...wy(r,$).split(WO).filter(Boolean),...f],m=""}return m}let a=(u,d)=>n.get(i(u,d)),c=(u,d="")=>({name:d,isFile:()=>u.kind==="file",isDirectory:()=>u.kind==="folder",isSymbolicLink:()=>u.kind==="link",isBlockDevice:()=>!1,isCharacterDevice:()=>!1,isFIFO:()=>!1,isSocket:()=>!1}),l={existsSync(u){try{return a(u,!0)!==void 0}catch{return!1}},statSync:u=>c(a(u,!0)),lstatSync:u=>c(a(u,!1)),readdirSync(u){let d=i(u,!0),{kind:f,names:m}=n.get(d);if(f!=="folder")throw s(u,"ENOTDIR");return m.map(p=>c(n.get(d===""?p:`${d}/${p}`),p))},realpathSync:u=>BO(r,i(u,!0)),readFileSync(u){let{kind:d,object:f}=a(u,!0);if(d!=="file")throw s(u,"EISDIR");let m=o.get(f)??e.readObjects([f])[0];if(!m)throw new Ir(wy(r,u));return m},prepare(u){let f=u.flatMap(m=>l.existsSync(m)?[a(m,!0)]:[]).filter(({kind:m,object:p})=>m==="file"&&!o.has(p));HO(e,o,[...new Set(f.map(({object:m})=>m))])}};return l}function iG(e,t){let r=new Map([["",{kind:"folder",object:"",names:[]}]]),n=e.run(["ls-tree","-r","-t","-z","--full-tree",t]).toString();for(let o of n.split("\0").filter(Boolean)){let s=o.indexOf("	"),i=o.slice(s+1),[a,c,l=""]=o.slice(0,s).split(" ");if(c==="commit")continue;r.set(i,{kind:c==="tree"?"folder":a==="120000"?"link":"file",object:l,names:[]});let u=i.lastIndexOf("/");r.get(i.slice(0,Math.max(u,0)))?.names.push(i.slice(u+1))}return r}function aG(e,t){let r=new Map,n=[...t.values()].filter(({kind:o})=>o==="link");return HO(e,r,[...new Set(n.map(({object:o})=>o))]),r}function HO(e,t,r){if(r.length!==0)for(let[n,o]of e.readObjects(r).entries())o&&t.set(r[n],o)}var ba=class extends ce{};function ZO(e,t){da(e);let r=new yr(e);try{r.locate()}catch(s){throw s instanceof At?new ce(`a revision needs a git repository: ${s.message}`):s}let n=r.findCommit(t);if(n!==void 0)return{ref:t,commit:n};let o=r.isShallow()?": this clone is shallow, fetch the history first (git fetch --unshallow)":"";throw new ce(`there is no revision "${t}"${o}`)}function VO(e,{ref:t,commit:r},n,o){let s=new yr(e);try{let{top:i,below:a}=s.locate(),c=o?n.find(({kind:l})=>l==="config"):void 0;return{ref:t,commit:r,files:zO(cG(i,a),c,UO(s,r,i))}}catch(i){throw i instanceof Ir||i instanceof At?new ba(`the files of "${t}" are not all in this clone (${i.message}): fetch them first`):i}}function yd({root:e,config:t,base:r,...n}){let o=LO(lG(e),t),s=r&&"commit"in r?VO(e,r,o,t!==void 0):r;return zC(o,{...n,digest:E0,tool:{name:"crossquote",version:a1},...s&&{base:s}})}function YO(){return new Date().toISOString().slice(0,10)}function KO(e,t){if(t==="error"||t==="warning"||t==="never")return t;throw new ce(`${e} needs error, warning, or never, not "${t}"`)}function GO(e,t){if(t===void 0||t==="")return{};if(!/^\d{1,9}$/.test(t))throw new ce(`${e} needs a whole number, not "${t}"`);return{maxWarnings:Number(t)}}function JO(e,{name:t,payload:r}){if(!["pull_request","push","merge_group"].includes(t))return;let n=new yr(e);try{n.locate()}catch(s){if(s instanceof At)return{missing:`git shows no history here: ${dG(s.message)}`};throw s}if(t==="pull_request")return uG(n,r);if(t==="merge_group"){let s=Cs(r,"merge_group","base_ref").replace(/^refs\/heads\//,"");return bd(n,s,Cs(r,"merge_group","base_sha"))}let o=Cs(r,"before");return/^0*$/.test(o)?{missing:"this is the first push of its branch"}:bd(n,o.slice(0,7),o)}function uG(e,t){let r=Cs(t,"pull_request","base","ref"),n=Cs(t,"pull_request","base","sha"),[o,s]=e.findParents("HEAD");if(o!==void 0&&s===Cs(t,"pull_request","head","sha"))return bd(e,r,o);let i=e.findCommit(n)&&e.ask(["merge-base",n,"HEAD"]);return bd(e,r,i??"")}function bd(e,t,r){let n=e.findCommit(r);return n===void 0?xy(t):{ref:t,commit:n}}function xy(e){return{missing:`the history of this clone does not go back to ${e||"the base"}; with \`fetch-depth: 0\` in the checkout only what is new counts`}}function dG(e){return e.replace(/(?: at)? '[^']*'/g,"")}function Cs(e,...t){let r=t.reduce((n,o)=>typeof n=="object"&&n!==null?n[o]:void 0,e);return typeof r=="string"?r:""}var ON={pretty:async()=>(await Promise.resolve().then(()=>(Ha(),e1))).renderPretty,github:async()=>{let{renderGithub:e}=await Promise.resolve().then(()=>(Vd(),db));return(t,{folder:r})=>e(t,r)},json:async()=>(await Promise.resolve().then(()=>(QO(),XO))).renderJson,markdown:async()=>{let{renderMarkdown:e}=await Promise.resolve().then(()=>(ef(),Tb));return t=>e(t)},sarif:async()=>(await Promise.resolve().then(()=>(iq(),sq))).renderSarif,junit:async()=>(await Promise.resolve().then(()=>(dq(),uq))).renderJunit,html:async()=>{let[{renderHtml:e},{digest:t}]=await Promise.all([Promise.resolve().then(()=>(PN(),RN)),Promise.resolve().then(()=>(C0(),jC))]);return r=>e(r,t)}},_X="partial",qN=Object.keys(ON),qwe=[...qN,_X];function NN(e,t=qN){let[r="",...n]=e.split("=");if(!t.includes(r)){let s=Ln(r,t)[0];throw new ce(`unknown format "${r}": ${s?`did you mean ${s}?`:`it can be ${Pe("or",t)}`}`)}if(n.length===0)return{format:r};let o=n.join("=");if(o==="")throw new ce(`format "${r}=" names no file`);return{format:r,file:o}}async function IN(e,t,r){let n=await ON[t]?.();if(!n)throw new Error(`no renderer for ${t}`);return n(e,r)}Zd();var Tn={tell(e){process.stdout.write(`${Na(e)}
`)},command(e){process.stdout.write(`${Fs(e)}
`)}};import{randomUUID as SX}from"node:crypto";import{chmodSync as TX,existsSync as DN,linkSync as Lwe,mkdirSync as AX,readdirSync as EX,readFileSync as zwe,realpathSync as jwe,renameSync as CX,rmSync as FN,statSync as LN,writeFileSync as RX}from"node:fs";import{dirname as PX,join as zN,resolve as OX}from"node:path";function jN(e,t){qX(e,t,(r,n)=>{DN(n)&&TX(r,LN(n).mode),CX(r,n)})}function qX(e,t,r){let n=OX(e),o=PX(n),s=zN(o,`.crossquote-${process.pid}-${SX()}.tmp`);try{AX(o,{recursive:!0}),IX(o),RX(s,t,{flag:"wx"}),r(s,n)}catch(i){throw DN(s)&&FN(s),new ce(`cannot write ${e}: ${Mr(i)}`)}}var MN=new Set,NX=6e4;function IX(e){if(!MN.has(e)){MN.add(e);for(let t of EX(e)){let r=Number(/^\.crossquote-(\d+)-[\da-f-]{36}\.tmp$/.exec(t)?.[1]);if(Number.isNaN(r)||MX(r))continue;let n=zN(e,t);try{Date.now()-LN(n).mtimeMs>NX&&FN(n,{force:!0})}catch{}}}}function MX(e){if(e===process.pid)return!1;try{return process.kill(e,0),!0}catch(t){return t.code==="EPERM"}}var LX=2,WN=120;async function zX(){let e;try{e=await jX()}catch(t){let r=t instanceof ce?t.message:`a fault of crossquote itself, please report it: ${String(t)}`;Tn.command({name:"error",properties:{title:"crossquote could not run"},message:r}),e={conclusion:"could-not-run","exit-code":LX}}YX(e),process.exitCode=Number(e["exit-code"])}async function jX(){let e=process.env.GITHUB_WORKSPACE||process.cwd(),t=By(e,mo("root")),r=WX(mo("formats")).map(c=>({...c,file:By(e,c.file)})),n=mo("config"),o=BN("annotations"),s=BN("summary"),i=BX({root:t,config:n===""?void 0:n,today:YO(),failOn:KO("fail-on",mo("fail-on")),...GO("max-warnings",mo("max-warnings"))}),a=i1(t);for(let{format:c,file:l}of r)jN(l,await IN(i,c,{color:!1,width:WN,folder:a}));return HX(i,o?a:void 0),s&&await ZX(i),VX(i,r)}function BX(e){da(e.root);let t=mo("since");if(t!=="")return yd({...e,base:t==="none"?void 0:ZO(e.root,t)});let r=JO(e.root,UX());try{return yd({...e,base:r})}catch(n){if(!(n instanceof ba&&r&&"ref"in r))throw n;return yd({...e,base:xy(r.ref)})}}function mo(e){return tb(e)||o1[e].default}function BN(e){let t=mo(e);if(!/^(?:true|false)$/i.test(t))throw new ce(`${e} needs true or false, not "${t}"`);return t.toLowerCase()==="true"}function WX(e){return e==="none"?[]:e.split(`
`).map(r=>r.trim()).filter(Boolean).map(r=>{let{format:n,file:o}=NN(r);if(o===void 0)throw new ce(`formats needs a file for ${n}, as in ${n}=report/${n}`);return{format:n,file:By(o)}})}function UX(){let{GITHUB_EVENT_NAME:e="",GITHUB_EVENT_PATH:t=""}=process.env;if(t==="")return{name:e,payload:{}};try{return{name:e,payload:JSON.parse(FX(t,"utf8"))}}catch(r){throw new ce(`cannot read the event of this run: ${Mr(r)}`)}}function HX(e,t){let r=uf(e,{color:!1,width:WN}).trimEnd(),n=t===void 0?[]:Ia(e,t);if(n.length===0)Tn.tell(r);else{Tn.command({name:"group",properties:{},message:"The findings in full"}),Tn.tell(r),Tn.command({name:"endgroup",properties:{},message:""});for(let a of n)Tn.command(a)}if(e.conclusion==="clean")return;let o=St(e),s=[Jt(e),...o===void 0?[]:[o]].join("; "),i=e.conclusion==="nothing-checked"?Hr(e.counts):s;Tn.command({name:"error",properties:{title:"crossquote"},message:i})}async function ZX(e){let t=process.env.GITHUB_STEP_SUMMARY;t&&(UN(t),await Ud.addRaw(Xd(e)).write({overwrite:!0}))}function VX(e,t){let{findings:r,facts:n,new:o=r}=e.counts,s=i=>t.find(a=>a.format===i)?.file??"";return{conclusion:e.conclusion,errors:r.error,warnings:r.warning,notes:r.note,contradictions:n.contradicted,disputes:n.disputed,new:o.error+o.warning+o.note,fixed:e.fixed?.length??0,report:s("json"),sarif:s("sarif"),"exit-code":n1[e.conclusion]}}function YX(e){let t=process.env.GITHUB_OUTPUT;if(t){UN(t);for(let r of Object.keys(s1))rb(r,e[r]??"")}}function UN(e){DX(e,"")}await zX();
