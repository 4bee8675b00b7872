import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var T3=Object.create;var Ld=Object.defineProperty;var A3=Object.getOwnPropertyDescriptor;var E3=Object.getOwnPropertyNames;var C3=Object.getPrototypeOf,R3=Object.prototype.hasOwnProperty;var se=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof require<"u"?require:t)[n]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var I=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var x=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Vt=(e,t)=>{for(var n in t)Ld(e,n,{get:t[n],enumerable:!0})},P3=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of E3(t))!R3.call(e,o)&&o!==n&&Ld(e,o,{get:()=>t[o],enumerable:!(r=A3(t,o))||r.enumerable});return e};var mo=(e,t,n)=>(n=e!=null?T3(C3(e)):{},P3(t||!e||!e.__esModule?Ld(n,"default",{value:e,enumerable:!0}):n,e));var Ls,Me,Kt=I(()=>{"use strict";Ls=["exact","typographic","elided","bracketed","altered","misattributed","absent","unchecked"],Me=["exact","typographic","elided","bracketed"]});var tt,Hn=I(()=>{"use strict";tt=["contradicted","disputed","undecided","scoped","single","unanimous"]});function Se(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function L(e,t,n=`${t}s`){return`${Se(e)} ${e===1?t:n}`}function Zn({quotes:e,sources:t,claims:n,newsrooms:r}){if(e.total===0)return"no quote was checked: there are no claims with evidence";let o=Me.reduce((c,l)=>c+e[l],0),s=`${L(n,"claim")}, ${L(e.total,"quote")} from ${L(t,"source")} by ${L(r,"newsroom")}`;if(o===e.total)return`${s}: all verbatim`;let a=Ls.filter(c=>!Me.includes(c)).filter(c=>e[c]>0).map(c=>`${Se(e[c])} ${c}`);return`${s}: ${Se(o)} verbatim, ${a.join(", ")}`}function cb({facts:e}){if(e.total===0)return"";let t=tt.filter(n=>e[n]>0).map(n=>`${Se(e[n])} ${n}`);return`${L(e.total,"fact")}: ${t.join(", ")}`}function Gt({counts:{findings:e},conclusion:t}){let n=["error","warning","note"].filter(i=>e[i]>0).map(i=>L(e[i],i)),r=n.length===0?"no findings":n.join(", "),o=e.error+e.warning>0&&t!=="findings"?", none of which fails the check":"",s=e.accepted===0?"":`; ${Se(e.accepted)} accepted`;return`${r}${o}${s}`}function _t({base:e,findings:t,fixed:n=[]}){if(!e)return;if("missing"in e)return`everything was checked and counts: ${e.missing}`;let r=t.filter(({status:s})=>s==="open"),o=s=>Se(r.filter(i=>i.since===s).length);return`since ${e.ref}: ${o("new")} new, ${Se(n.length)} fixed, ${o("still")} still there`}function Na({counts:e}){return Ls.filter(t=>e.quotes[t]>0).map(t=>`${Se(e.quotes[t])} ${t}`).join(", ")}var Ve=I(()=>{"use strict";Kt();Hn()});function Ar(e){return oI.test(e)}function nt(e){return Ar(e)?e:e.replace(rI,t=>`<U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}>`)}function be(e){return nt(e.replace(/[\t\r\n\u2028\u2029]+/g," "))}function we(e,t=600){if(e.length<=t)return e;let r=e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"").replace(/\s+\S{0,30}$/,"");return`${r} \u2026 (${e.length-r.length} more characters)`}var rI,oI,ft=I(()=>{"use strict";rI=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cs}|[\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF\\u{E0000}-\\u{E007F}]","gu"),oI=/^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/});function Da(e){return e.split(lb).map(t=>Wd(t.replace(sI,"$1 $2"))).join(`
`)}function Wd(e){return e.replace(iI,"$1 [")}function Fs({name:e,properties:t,message:n}){let r=Object.entries(t).map(([s,i])=>[s,String(i)]).filter(([,s])=>s!==""&&Wd(s)===s).map(([s,i])=>`${s}=${aI(i)}`);return`::${r.length===0?e:`${e} ${r.join(",")}`}::${Ma(Wd(n.split(lb).join(`
`)))}`}function ub(e,t){if(Ma(e).length<=t)return e;let n=0,r="";for(let o of e){if(n+=Ma(o).length,n>=t)break;r+=o}return`${r}\u2026`}function Ma(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function aI(e){return Ma(e).replace(/:/g,"%3A").replace(/,/g,"%2C")}var Ia,lb,sI,iI,Ud=I(()=>{"use strict";Ia="[\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cf}]*",lb=/\r\n|[\n\r\v\f\u0085\u2028\u2029]/,sI=new RegExp(`^((?:\\s|${Ia.slice(0,-1)})*:)(${Ia}:)`,"u"),iI=new RegExp(`(#${Ia}#${Ia})\\[`,"gu")});var gb={};Vt(gb,{listAnnotations:()=>La,renderGithub:()=>lI});function lI(e,t=""){let n=[Zn(e.counts),Gt(e),_t(e)];return[...La(e,t).map(Fs),...n.flatMap(o=>o===void 0?[]:[Da(be(o))])].map(o=>`${o}
`).join("")}function La(e,t){return["error","warning","note"].flatMap(n=>{let r=uI(e,n),o=n==="error"&&e.conclusion!=="clean"?db-1:db,s=r.length>o?r.slice(0,o-1):r,i=r.slice(s.length);return[...s.map(a=>dI(a,t)),...i.length===0?[]:[hI(i,n,t)]]})}function uI({findings:e,rules:t},n){let r=new Map(t.map(({id:s},i)=>[s,i])),o=({rule:s,since:i})=>(i==="still"?t.length:0)+(r.get(s)??0);return e.filter(s=>s.status==="open"&&s.severity===n).sort((s,i)=>o(s)-o(i))}function dI(e,t){let{primary:n}=e,r=n.line===n.endLine,o={file:`${t}${n.file}`,line:n.line,endLine:n.endLine,...r&&{col:n.column,endColumn:n.endColumn},title:`${e.rule}${e.since==="still"?" (not new)":""}`};return hb({name:pb[e.severity],properties:o,message:fI(e)})}function hb({name:e,properties:t,message:n}){let r=Fs({name:e,properties:t,message:""}).length;return{name:e,properties:t,message:ub(n,Math.max(fb-1-r,fb/4))}}function fI({message:e,related:t,notes:n,help:r}){return[e,...t.map(mI),...n.map(o=>`note: ${o}`),...r===void 0?[]:[`help: ${r}`]].map(be).join(`
`)}function mI({file:e,line:t,text:n,label:r}){let o=n.trim()===""?"":`: \u201C${pI(be(n))}\u201D`;return`${r??"see"}${o} (${e}:${t})`}function pI(e){let t=[...e];return t.length<=mb?e:`${t.slice(0,mb).join("")}\u2026`}function hI(e,t,n){let r=new Map;for(let{primary:f}of e)r.set(f.file,(r.get(f.file)??0)+1);let o=[...r].sort(([,f],[,m])=>m-f).slice(0,cI),s=o.map(([f,m])=>`${m} in ${n}${f}`),i=r.size-o.length,a=e.filter(({since:f})=>f==="new").length,c=a===0?"":a===e.length?", all of them new":`, ${a} of them new`,u=[`${L(e.length,`more ${t}`)}${c}: they are in the log and in the report`,...s,...i===0?[]:[`others in ${L(i,"more file")}`]],d={title:"crossquote"};return hb({name:pb[t],properties:d,message:u.map(be).join(`
`)})}var db,fb,mb,cI,pb,Hd=I(()=>{"use strict";Ve();ft();Ud();db=10,fb=4096,mb=300,cI=20,pb={error:"error",warning:"warning",note:"notice"}});function me(e){return be(e).trim().replace(bb,`$&${yb}`).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/\$/g,"&dollar;").replace(/[\\`*_{}[\]|~#]/g,"\\$&").replace(/^[-+=]/,"\\$&").replace(/^(\d+)([.)])/,"$1\\$2").replaceAll(yb,"&ZeroWidthSpace;")}function St(e){return/^[\p{L}\p{N}._/:… -]+$/u.test(e)&&e.search(bb)<0?`\`${e}\``:`<code>${me(e)}</code>`}function Yn(e){return e.split(/`([^`]+)`/).map((t,n)=>n%2===1?St(t):gI(t)).join("").trim()}function gI(e){return[/^\s/.test(e)?" ":"",me(e),/\S\s+$/.test(e)?" ":""].join("")}var yb,bb,Zd=I(()=>{"use strict";ft();yb="\0",bb=/@|#(?=\w)|:(?=\/\/|[\w+-]+:)|GH-(?=\d)|www(?=\.)/gi});function Vn(e){return{head:`<details>
<summary>${e}</summary>`,foot:"</details>"}}function Fa(e){return yI.encode(e).length}function xb(e,t,n){let r=n-Fa(e)-1,o=[];for(let i of t.filter(({entries:a})=>a.length>0)){let a=Fa(wb(i,[],i.entries.length))+2;if(a>r)break;r-=a,o.push(i)}let s=o.map(i=>{let{kept:a,cost:c}=bI(i,r*i.share);return r-=c,wb(i,a,i.entries.length-a.length)});return`${[e,...s].join(`

`)}
`}function wb({noun:e,head:t,lead:n,between:r,foot:o},s,i){let a=s.length===0?"":`${n===void 0?"":`${n}
`}${s.join(r)}`,c=i===0?"":`\u2026 and ${L(i,`${s.length===0?"":"more "}${e}`)}, for which there is no room.`;return[t,a,c,o].filter(l=>l!=="").join(`

`)}function bI(e,t){let n=[],r=e.lead===void 0?2:Fa(e.lead)+3;for(let o of e.entries){let s=Fa(o)+e.between.length;r+s>t||(n.push(o),r+=s)}return n.length===0?{kept:n,cost:0}:{kept:n,cost:r}}var yI,Yd=I(()=>{"use strict";Ve();yI=new TextEncoder});function vb({facts:e}){let t=({agreement:n})=>tt.indexOf(n);return{noun:"fact",...Vn(`Who says what: ${L(e.length,"fact")}`),lead:`| Fact | Agreement | Who says what | What decides |
| --- | --- | --- | --- |`,entries:[...e].sort((n,r)=>t(n)-t(r)).map(wI),between:`
`,share:.75}}function wI({fact:e,agreement:t,values:n,comparisons:r}){let o=za(n.map(xI),"value"),s=za([...new Set(r.filter(({verdict:i})=>i!=="agrees").map($I))],"reason");return`| ${St(e)} | ${t} | ${o} | ${s} |`}function xI({value:e,means:t,readings:n}){let r=t===void 0?"":` (${me(t)})`,o=[...new Set(n.map(vI))];return`**${me(we(e))}**${r}: ${za(o,"reading","; ")}`}function vI({outlet:e,origin:t,saidBy:n,speaker:r=n,stance:o,scope:s}){let i=Object.entries(s).map(([a,c])=>`, ${me(a)} ${me(c)}`);return[me(e),t===e?"":` (written by ${me(t)})`,r===void 0?"":`, quoting ${me(r)}`,o==="hedges"?", with a hedge":"",...i].join("")}function $I({verdict:e,because:t}){return`${e}: ${Yn(we(t))}`}function za(e,t,n="<br>"){let r=e.length>Vd?[`and ${L(e.length-Vd,`more ${t}`)}`]:[];return[...e.slice(0,Vd),...r].join(n)}function $b({claims:e}){let t=e.flatMap(n=>n.evidence.filter(r=>!Me.includes(r.class)).map(r=>kI(n,r)));return{noun:"quote",...Vn(`Quotes that are not verbatim: ${t.length}`),entries:t,between:`
`,share:.75}}function kI(e,t){let n=(t.diff??[]).map(_I).join("");return`- ${St(e.id)}: ${kb(t)}${n===""?"":`<br>from quote to source: ${n}`}`}function _I({kind:e,text:t}){let n=t.trim(),r=t.slice(0,t.length-t.trimStart().length),o=n===""?"":t.slice(t.trimEnd().length),s=me(we(n)),i=e==="same"||s===""?s:e==="quote"?`<del>${s}</del>`:`<ins>${s}</ins>`;return`${r===""?"":" "}${i}${o===""?"":" "}`}function kb({quote:e,source:t,places:n,omitted:r=[],...o}){let s=[...new Set(n.map(({line:l})=>l))],i=s.length===0?"":`, line ${za(s.map(String),"line",", ")}`,a=r.map(l=>`; left out: \u201C${me(we(l))}\u201D`).join("");return`${`\u201C${me(we(e.trim()))}\u201D`}, ${t===""?"no source":St(t)}${i}: ${o.class}${a}`}function _b({accepted:e,findings:t}){let n=e.map(({finding:r,rule:o,reason:s,by:i,until:a,state:c})=>{let l=t.find(d=>d.fingerprint===r&&(o===null||d.rule===o));return`| ${[`${St(r)}${o===null?"":`, ${St(o)}`}`,l?Yn(we(l.message)):"",me(we(s)),me(i??""),me(a??""),c].join(" | ")} |`});return{noun:"accepted finding",...Vn(`Accepted: ${n.length}`),lead:`| Finding | What | Reason | By | Until | State |
| --- | --- | --- | --- | --- | --- |`,entries:n,between:`
`,share:.75}}function Sb({sources:e}){let t=e.map(n=>{let{id:r,outlet:o,origin:s,quotes:i}=n,a=[o,s].map(me).join(" | ");return`| ${St(r)} | ${a} | ${SI(n)} | ${i} |`});return{noun:"source",...Vn(`Sources: ${t.length}`),lead:`| Source | Outlet | Written by | Published | Quotes |
| --- | --- | --- | --- | --- |`,entries:t,between:`
`,share:.75}}function SI({published:e,bounds:t,supersededBy:n}){let r=t?`not given; by its words ${t.earliest} to ${t.latest}`:"not given",o=n===void 0?"":`; superseded by ${St(n)}`;return`${e===null?r:me(e)}${o}`}function Tb(e){let{total:t}=e.counts.quotes;return{noun:"claim",...Vn(`Every claim and its quotes: ${L(e.claims.length,"claim")}, ${L(t,"quote")} (${Na(e)})`),entries:e.claims.map(TI),between:`

`,share:1}}function TI({id:e,claim:t,evidence:n}){let r=t===""?"":`: ${me(we(t))}`;return[`${St(e)}${r}`,n.map(o=>`- ${kb(o)}`).join(`
`)].join(`

`)}var Vd,Ab=I(()=>{"use strict";Kt();Hn();Zd();Yd();Ve();ft();Vd=20});var ja,Eb,gn,Er=I(()=>{"use strict";ja=["error","warning","note"],Eb=["off","note","warning","error"],gn={claims:["claims/**/*.{yaml,yml}"],sources:["sources/**/*.{txt,md}"],rules:new Map}});function Cb(e,{failing:t}){return e.status==="open"&&t.includes(e.severity)&&e.since!=="still"}function Kn(e){let t=n=>+(n.status==="accepted")*100+ +(n.since==="still")*10+ja.indexOf(n.severity);return[...e].sort((n,r)=>t(n)-t(r))}var zs=I(()=>{"use strict";Er()});var Pb={};Vt(Pb,{renderMarkdown:()=>Gd});function Gd(e,t=AI){let n=Kn(e.findings).filter(({status:r})=>r==="open");return xb(CI(e),[...RI(n,e),OI(n),vb(e),$b(e),_b(e),Sb(e),Tb(e)],t)}function CI(e){let n=[Zn(e.counts),cb(e.counts),Gt(e)].filter(o=>o!=="").map(Rb),r=_t(e);return[`# Consistency report

**${EI[e.conclusion]}** ${n.join(" ")}`,...r===void 0?[]:[`**${Yn(Rb(r))}**`]].join(`

`)}function Rb(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function RI(e,{fixed:t}){let n=e.filter(({severity:r})=>r!=="note");return t===void 0?[Kd("To decide",n)]:[Kd("New",n.filter(({since:r})=>r==="new")),PI(t),Kd("There before",n.filter(({since:r})=>r==="still"))]}function Kd(e,t){let n=t.map(r=>`| ${r.severity} | ${II(r)} | ${Jd(r)} | ${MI(r.primary)} |`);return{noun:"finding",head:`## ${e}: ${n.length}`,lead:`| Severity | Fact or claim | What | Where |
| --- | --- | --- | --- |`,entries:n,between:`
`,foot:"",share:.5}}function PI(e){let t=e.map(n=>`- ${Jd(n)} (\`${n.rule}\`)`);return{noun:"finding",head:`## Fixed: ${t.length}`,entries:t,between:`
`,foot:"",share:.5}}function OI(e){let t=e.map(qI);return{noun:"finding",...Vn(`Findings in full: ${t.length}`),entries:t,between:`

`,share:.75}}function qI(e){let{severity:t,rule:n,primary:r,related:o,notes:s,help:i}=e,a=[r,...o],c=[...a.slice(0,po).map(NI),...a.length>po?[`- and ${a.length-po} more places`]:[],...s.slice(0,po).map(l=>`- Note: ${Yn(we(l))}`),...s.length>po?[`- and ${s.length-po} more notes`]:[],...i===void 0?[]:[`- **What to do:** ${Yn(we(i))}`],`- Rule \`${n}\`, finding \`${e.fingerprint}\``];return`#### ${t}: ${Jd(e)}

${c.join(`
`)}`}function NI(e){let t=e.text.trim()===""?"":`: \u201C${me(we(e.text))}\u201D`,n=e.label===void 0?"":` (${me(we(e.label))})`;return`- ${me(e.file)}, line ${e.line}${n}${t}`}function Jd({message:e}){return Yn(we(e))}function II({fact:e,claim:t,source:n}){let r=e??t??n;return r===void 0?"":St(r)}function MI({file:e,line:t}){return`${me(e)}:${t}`}var AI,po,EI,Xd=I(()=>{"use strict";Zd();Yd();Ab();zs();Ve();ft();AI=9e5,po=12;EI={clean:"Nothing stands in the way.",findings:"There are findings to decide on.","nothing-checked":"Nothing was checked."}});var Nb=x((Lte,Qd)=>{var Wa=process||{},Ob=Wa.argv||[],Ba=Wa.env||{},DI=!(Ba.NO_COLOR||Ob.includes("--no-color"))&&(!!Ba.FORCE_COLOR||Ob.includes("--color")||Wa.platform==="win32"||(Wa.stdout||{}).isTTY&&Ba.TERM!=="dumb"||!!Ba.CI),LI=(e,t,n=e)=>r=>{let o=""+r,s=o.indexOf(t,e.length);return~s?e+FI(o,t,n,s)+t:e+o+t},FI=(e,t,n,r)=>{let o="",s=0;do o+=e.substring(s,r)+n,s=r+t.length,r=e.indexOf(t,s);while(~r);return o+e.substring(s)},qb=(e=DI)=>{let t=e?LI:()=>String;return{isColorSupported:e,reset:t("\x1B[0m","\x1B[0m"),bold:t("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:t("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:t("\x1B[3m","\x1B[23m"),underline:t("\x1B[4m","\x1B[24m"),inverse:t("\x1B[7m","\x1B[27m"),hidden:t("\x1B[8m","\x1B[28m"),strikethrough:t("\x1B[9m","\x1B[29m"),black:t("\x1B[30m","\x1B[39m"),red:t("\x1B[31m","\x1B[39m"),green:t("\x1B[32m","\x1B[39m"),yellow:t("\x1B[33m","\x1B[39m"),blue:t("\x1B[34m","\x1B[39m"),magenta:t("\x1B[35m","\x1B[39m"),cyan:t("\x1B[36m","\x1B[39m"),white:t("\x1B[37m","\x1B[39m"),gray:t("\x1B[90m","\x1B[39m"),bgBlack:t("\x1B[40m","\x1B[49m"),bgRed:t("\x1B[41m","\x1B[49m"),bgGreen:t("\x1B[42m","\x1B[49m"),bgYellow:t("\x1B[43m","\x1B[49m"),bgBlue:t("\x1B[44m","\x1B[49m"),bgMagenta:t("\x1B[45m","\x1B[49m"),bgCyan:t("\x1B[46m","\x1B[49m"),bgWhite:t("\x1B[47m","\x1B[49m"),blackBright:t("\x1B[90m","\x1B[39m"),redBright:t("\x1B[91m","\x1B[39m"),greenBright:t("\x1B[92m","\x1B[39m"),yellowBright:t("\x1B[93m","\x1B[39m"),blueBright:t("\x1B[94m","\x1B[39m"),magentaBright:t("\x1B[95m","\x1B[39m"),cyanBright:t("\x1B[96m","\x1B[39m"),whiteBright:t("\x1B[97m","\x1B[39m"),bgBlackBright:t("\x1B[100m","\x1B[49m"),bgRedBright:t("\x1B[101m","\x1B[49m"),bgGreenBright:t("\x1B[102m","\x1B[49m"),bgYellowBright:t("\x1B[103m","\x1B[49m"),bgBlueBright:t("\x1B[104m","\x1B[49m"),bgMagentaBright:t("\x1B[105m","\x1B[49m"),bgCyanBright:t("\x1B[106m","\x1B[49m"),bgWhiteBright:t("\x1B[107m","\x1B[49m")}};Qd.exports=qb();Qd.exports.createColors=qb});function tf({onlyFirst:e=!1}={}){return new RegExp(HI,e?void 0:"g")}var ef,Ib,zI,jI,BI,WI,UI,HI,Mb=I(()=>{ef=String.raw`(?:\u001B\u005C|\u009C)`,Ib=String.raw`\u0018\u001A\u001B\u0080-\u009F`,zI=String.raw`(?:\u001B\]|\u009D)[^\u0007${Ib}]*(?:\u0007|${ef})`,jI=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${Ib}]*${ef}`,BI=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ef})?`,WI=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,UI=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,HI=`${BI}|${zI}|${jI}|${WI}|${UI}`});function nf(e){if(typeof e!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof e}\``);return!e.includes("\x1B")&&!e.includes("\x9B")?e:e.replace(ZI,"")}var ZI,Db=I(()=>{Mb();ZI=tf()});var Lb,Fb,zb,jb,Bb,Wb,rf,Ub=I(()=>{Lb=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,8308,8308,8319,8319,8321,8324,8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,9919,9919,9926,9933,9935,9939,9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],Fb=12288,zb=65510,jb=[12288,12288,65281,65376,65504,65510],Bb=4352,Wb=262141,rf=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141]});var Ua,Hb=I(()=>{Ua=(e,t)=>{let n=0,r=Math.floor(e.length/2)-1;for(;n<=r;){let o=Math.floor((n+r)/2),s=o*2;if(t<e[s])r=o-1;else if(t>e[s+1])n=o+1;else return!0}return!1}});function JI(e){let t=e[0],n=e[1];for(let r=0;r<e.length;r+=2){let o=e[r],s=e[r+1];if(Zb>=o&&Zb<=s)return[o,s];s-o>n-t&&(t=o,n=s)}return[t,n]}var Zb,KI,GI,Yb,Vb,Kb,Gb=I(()=>{Ub();Hb();Zb=19968,[KI,GI]=JI(rf);Yb=e=>e<161||e>1114109?!1:Ua(Lb,e),Vb=e=>e<Fb||e>zb?!1:Ua(jb,e),Kb=e=>e>=KI&&e<=GI?!0:e<Bb||e>Wb?!1:Ua(rf,e)});function XI(e){if(!Number.isSafeInteger(e))throw new TypeError(`Expected a code point, got \`${typeof e}\`.`)}function js(e,{ambiguousAsWide:t=!1}={}){return XI(e),Vb(e)||Kb(e)||t&&Yb(e)?2:1}var Jb=I(()=>{Gb()});function o4(e){if(e.length>50)return!1;if(n4.test(e))return!0;if(e.includes("\u200D")){let t=e.match(r4);return t!==null&&t.length>=2}return!1}function s4(e){let t=e.search(Xb);return t===-1?void 0:e.slice(t)}function Qb(e){return e>=4352&&e<=4447||e>=43360&&e<=43388}function e1(e){return e>=4448&&e<=4519||e>=55216&&e<=55238}function t1(e){return e>=4520&&e<=4607||e>=55243&&e<=55291}function i4(e){return Qb(e)||e1(e)||t1(e)}function a4(e,t){let n=[];for(let o of e)Xb.test(o)&&n.push(o.codePointAt(0));if(n.length===0)return;let r=0;for(let o=0;o<n.length;o++){let s=n[o];if(!i4(s)){if(r===0)return;for(let i=o;i<n.length;i++)r+=js(n[i],t);return r}if(Qb(s)&&e1(n[o+1])){r+=2,o+=t1(n[o+2])?2:1;continue}r+=js(s,t)}return r}function c4(e,t){let n=0,r=!0;for(let o of e){if(r){r=!1;continue}(e4.test(o)||o>="\uFF00"&&o<="\uFFEF")&&(n+=js(o.codePointAt(0),t))}return n}function yn(e,t={}){if(typeof e!="string"||e.length===0)return 0;let{ambiguousIsNarrow:n=!0,countAnsiEscapeCodes:r=!1}=t,o=e;if(!r&&(o.includes("\x1B")||o.includes("\x9B"))&&(o=nf(o)),o.length===0)return 0;if(/^[\u0020-\u007E]*$/.test(o))return o.length;let s=0,i={ambiguousAsWide:!n};for(let{segment:a}of QI.segment(o)){let c=s4(a);if(c===void 0)continue;if(t4.test(a)||o4(a)){s+=2;continue}let l=a4(c,i);if(l!==void 0){s+=l;continue}let u=c.codePointAt(0);s+=js(u,i),s+=c4(c,i)}return s}var QI,Xb,e4,t4,n4,r4,Ha=I(()=>{Db();Jb();QI=new Intl.Segmenter,Xb=new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]","v"),e4=new RegExp("\\p{Spacing_Mark}","v"),t4=new RegExp("^\\p{RGI_Emoji}$","v"),n4=/^[\d#*]\u20E3$/,r4=new RegExp("\\p{Extended_Pictographic}","gu")});function d4(){let e=new Map;for(let[t,n]of Object.entries(pe)){for(let[r,o]of Object.entries(n))pe[r]={open:`\x1B[${o[0]}m`,close:`\x1B[${o[1]}m`},n[r]=pe[r],e.set(o[0],o[1]);Object.defineProperty(pe,t,{value:n,enumerable:!1})}return Object.defineProperty(pe,"codes",{value:e,enumerable:!1}),pe.color.close="\x1B[39m",pe.bgColor.close="\x1B[49m",pe.color.ansi=n1(),pe.color.ansi256=r1(),pe.color.ansi16m=o1(),pe.bgColor.ansi=n1(10),pe.bgColor.ansi256=r1(10),pe.bgColor.ansi16m=o1(10),Object.defineProperties(pe,{rgbToAnsi256:{value(t,n,r){return t===n&&n===r?t<8?16:t>248?231:Math.round((t-8)/247*24)+232:16+36*Math.round(t/255*5)+6*Math.round(n/255*5)+Math.round(r/255*5)},enumerable:!1},hexToRgb:{value(t){let n=/[a-f\d]{6}|[a-f\d]{3}/i.exec(t.toString(16));if(!n)return[0,0,0];let[r]=n;r.length===3&&(r=[...r].map(s=>s+s).join(""));let o=Number.parseInt(r,16);return[o>>16&255,o>>8&255,o&255]},enumerable:!1},hexToAnsi256:{value:t=>pe.rgbToAnsi256(...pe.hexToRgb(t)),enumerable:!1},ansi256ToAnsi:{value(t){if(t<8)return 30+t;if(t<16)return 90+(t-8);let n,r,o;if(t>=232)n=((t-232)*10+8)/255,r=n,o=n;else{t-=16;let a=t%36;n=Math.floor(t/36)/5,r=Math.floor(a/6)/5,o=a%6/5}let s=Math.max(n,r,o)*2;if(s===0)return 30;let i=30+(Math.round(o)<<2|Math.round(r)<<1|Math.round(n));return s===2&&(i+=60),i},enumerable:!1},rgbToAnsi:{value:(t,n,r)=>pe.ansi256ToAnsi(pe.rgbToAnsi256(t,n,r)),enumerable:!1},hexToAnsi:{value:t=>pe.ansi256ToAnsi(pe.hexToAnsi256(t)),enumerable:!1}}),pe}var n1,r1,o1,pe,sne,l4,u4,ine,f4,of,s1=I(()=>{n1=(e=0)=>t=>`\x1B[${t+e}m`,r1=(e=0)=>t=>`\x1B[${38+e};5;${t}m`,o1=(e=0)=>(t,n,r)=>`\x1B[${38+e};2;${t};${n};${r}m`,pe={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},sne=Object.keys(pe.modifier),l4=Object.keys(pe.color),u4=Object.keys(pe.bgColor),ine=[...l4,...u4];f4=d4(),of=f4});function df(e,t,n){return M4(String(e)).replaceAll(`\r
`,`
`).split(`
`).map(r=>I4(q4(r),t,n)).join(`
`)}var ho,f1,m1,p1,h1,g1,Ya,y1,b1,w1,af,cf,lf,x1,v1,m4,$1,k1,p4,h4,g4,_1,S1,y4,b4,i1,T1,w4,Bs,a1,c1,l1,x4,A1,u1,uf,go,E1,v4,$4,k4,C1,Za,d1,_4,S4,R1,T4,A4,E4,C4,R4,P4,sf,O4,q4,N4,I4,M4,P1=I(()=>{Ha();s1();ho="\x1B",f1="\x07",m1="\x9B",p1="[",h1="]",g1="m",Ya=0,y1=39,b1=49,w1=59,af=38,cf=48,lf=58,x1=2,v1=5,m4=`${h1}8;`,$1=new Set([ho,m1]),k1=[...$1].join(""),p4=`(?:${ho}\\${p1}|${m1})`,h4="[0-?]*[ -/]*[@-~]",g4=`(?<sgr>[0-9;:]*)${g1}`,_1=`(?:${f1}|${ho}\\\\)`,S1=String.raw`[^\u0000-\u001F\u007F-\u009F]*`,y4=String.raw`8;(?<parameters>[^;\u0000-\u001F\u007F-\u009F]*);(?<uri>${S1})${_1}`,b4=`${S1}${_1}`,i1=new RegExp(`${p4}(?:${g4}|${h4})|${ho}\\${h1}(?:${y4}|${b4})`,"y"),T1=new Set(of.codes.values());T1.delete(Ya);w4=new Intl.Segmenter,Bs=e=>yn(e,{countAnsiEscapeCodes:!0}),a1=8,c1=new RegExp(`[${k1}]`,"g"),l1=new RegExp(`[\\n${k1}]`,"g"),x4=/^[ -~]*$/,A1=e=>`${ho}${p1}${e}${g1}`,u1=(e,t="")=>`${ho}${m4}${t};${e}${f1}`,uf=(e,t)=>{if($1.has(e[t]))return i1.lastIndex=t,i1.exec(e)??void 0},go=(e,t,n=()=>{})=>{let r=0,o=0;for(;o<e.length;){c1.lastIndex=o;let s=c1.exec(e);if(!s)break;let i=uf(e,s.index);if(!i){o=s.index+1;continue}s.index>r&&t(e.slice(r,s.index)),n(i[0]),o=s.index+i[0].length,r=o}r<e.length&&t(e.slice(r))},E1=e=>{let t="";return go(e,n=>{t+=n}),Bs(t)},v4=e=>{let t=[];return go(e,n=>{if(x4.test(n)){for(let r of n)t.push({value:r,width:1});return}for(let{segment:r}of w4.segment(n))t.push({value:r,width:Bs(r)})},n=>{t.push({value:n,width:0})}),t},$4=e=>{let t={value:"",plainText:""},n=[t];go(e,r=>{let o=r.split(" ");t.value+=o[0],t.plainText+=o[0];for(let s=1;s<o.length;s++)t={value:o[s],plainText:o[s]},n.push(t)},r=>{t.value+=r});for(let r of n)r.width=Bs(r.plainText);return n},k4=e=>{let t=e.split(":"),n=Number.parseInt(t[0],10),r=Number.parseInt(t[1],10);if(![af,cf,lf].includes(n))return;if(r===v1&&t.length===3&&/^\d+$/.test(t[2]))return{code:n,open:e,hasArguments:!0};if(r!==x1)return;let o=t.length===6?t.slice(3):t.slice(2),s=t.length===6?t[2]:void 0;if(o.length===3&&o.every(i=>/^\d+$/.test(i))&&(s===void 0||/^\d*$/.test(s)))return{code:n,open:e,hasArguments:!0}},C1=e=>{let t=e.split(";"),n=[];for(let r=0;r<t.length;r++){let o=t[r];if(o.includes(":")){let i=k4(o);i&&n.push(i);continue}let s=o===""?Ya:Number.parseInt(o,10);if(Number.isFinite(s)){if(s===af||s===cf||s===lf){if(r+1>=t.length)break;let i=Number.parseInt(t[r+1],10),a=Number.parseInt(t[r+2],10);if(i===v1&&Number.isFinite(a)){n.push({code:s,open:[s,i,a].join(";"),hasArguments:!0}),r+=2;continue}let c=Number.parseInt(t[r+2],10),l=Number.parseInt(t[r+3],10),u=Number.parseInt(t[r+4],10);if(i===x1&&Number.isFinite(c)&&Number.isFinite(l)&&Number.isFinite(u)){n.push({code:s,open:[s,i,c,l,u].join(";"),hasArguments:!0}),r+=4;continue}break}n.push({code:s,open:String(s),hasArguments:!1})}}return n},Za=(e,t)=>{let n=e.findIndex(r=>r.family===t);n!==-1&&e.splice(n,1)},d1=(e,t)=>{Za(e,t.family),e.push(t)},_4=(e,t)=>{for(let n=e.length-1;n>=0;n--){let r=e[n];r.family.startsWith("modifier-")&&r.close===t&&e.splice(n,1)}},S4=e=>{let{code:t,open:n,hasArguments:r}=e;if(t>=30&&t<=37||t>=90&&t<=97||t===af&&r)return{family:"foreground",open:n,close:y1};if(t>=40&&t<=47||t>=100&&t<=107||t===cf&&r)return{family:"background",open:n,close:b1};if(t===lf&&r)return{family:"underlineColor",open:n,close:w1}},R1=(e,t)=>e===Ya?(t.length=0,!0):e===y1?(Za(t,"foreground"),!0):e===b1?(Za(t,"background"),!0):e===w1?(Za(t,"underlineColor"),!0):T1.has(e)?(_4(t,e),!0):!1,T4=(e,t)=>{let{code:n}=e;if(R1(n,t))return;let r=S4(e);if(r){d1(t,r);return}let o=of.codes.get(n);o!==void 0&&o!==Ya&&d1(t,{family:`modifier-${n}`,open:e.open,close:o})},A4=(e,t)=>{for(let n of C1(e))T4(n,t)},E4=(e,t)=>{for(let{code:n}of C1(e))R1(n,t)},C4=(e,t,n)=>{let r=t;for(;r<e.length;){let o=uf(e,r);if(!o)break;o.groups.sgr!==void 0&&E4(o.groups.sgr,n),r+=o[0].length}},R4=e=>[...e].reverse().map(t=>A1(t.close)).join(""),P4=e=>e.map(t=>A1(t.open)).join(""),sf=(e,t,n,r)=>{let o=v4(t),s=r;for(let i=0;i<o.length;i++){let a=o[i];a.width>0&&s>0&&s+a.width>n&&(e.push(""),s=0),e[e.length-1]+=a.value,s+=a.width,s===n&&i<o.length-1&&(e.push(""),s=0)}return!s&&e.at(-1).length>0&&e.length>1&&(e[e.length-2]+=e.pop()),E1(e.at(-1))},O4=e=>{if(!e.includes(" "))return e;let t=[];go(e,n=>{t.push({value:n,isEscape:!1})},n=>{t.push({value:n,isEscape:!0})});for(let n=t.length-1;n>=0;n--){let r=t[n];if(r.isEscape)continue;let o=r.value.length;for(;o>0&&r.value[o-1]===" ";)o--;if(r.value=r.value.slice(0,o),Bs(r.value)>0)break}return t.map(n=>n.value).join("")},q4=e=>{if(!e.includes("	"))return e;let t=0,n="",r="";return go(e,s=>{let i=s.split("	");for(let[a,c]of i.entries())if(n+=c,r+=c,a<i.length-1){t+=Bs(r),r="";let l=a1-t%a1;n+=" ".repeat(l),t+=l}},s=>{n+=s}),n},N4=e=>{let t="",n,r=[],o=0,s=0;for(;o<e.length;){l1.lastIndex=o;let i=l1.exec(e);if(!i)break;if(o=i.index,i[0]!==`
`){let a=uf(e,o);if(!a){o++;continue}let{groups:c}=a;c.sgr!==void 0?A4(c.sgr,r):c.uri!==void 0&&(n=c.uri.length===0?void 0:{parameters:c.parameters,uri:c.uri}),o+=a[0].length;continue}if(t+=e.slice(s,o),o>s&&(n&&(t+=u1("")),t+=R4(r)),t+=`
`,o++,s=o,o<e.length&&e[o]!==`
`){let a=[...r];C4(e,o,a),t+=P4(a),n&&(t+=u1(n.uri,n.parameters))}}return t+e.slice(s)},I4=(e,t,n={})=>{if(n.trim!==!1&&e.trim()==="")return"";let r=$4(e),o=[""],s=0,i=-1,a=!0;for(let c of r){let l=o.length-1;if(n.trim!==!1&&i!==l){let u=o[l],d=u.trimStart();d.length!==u.length&&(o[l]=d,s=E1(d)),d.length>0&&(i=l)}if(a?a=!1:(s>=t&&(n.wordWrap===!1||n.trim===!1)&&(o.push(""),s=0),(s>0||n.trim===!1)&&(o[o.length-1]+=" ",s++)),n.hard&&n.wordWrap!==!1&&c.width>t){let u=t-s,d=1+Math.floor((c.width-u-1)/t);Math.floor((c.width-1)/t)<d&&(o.push(""),s=0),s=sf(o,c.value,t,s);continue}if(s+c.width>t&&s>0&&c.width>0){if(n.wordWrap===!1&&s<t){s=sf(o,c.value,t,s);continue}o.push(""),s=0}if(s+c.width>t&&n.wordWrap===!1){s=sf(o,c.value,t,s);continue}o[o.length-1]+=c.value,s+=c.width}return n.trim!==!1&&(o=o.map(c=>O4(c))),N4(o.join(`
`))},M4=e=>{let t="";return go(e,n=>{t+=n.normalize()},n=>{t+=n}),t}});function D4(e){return O1??=new Intl.Segmenter("en",{granularity:"grapheme"}),O1.segment(e)}function M1(e,t,n){let r=[],o=e.start-(e.column-1);for(let s=e.line;s<=e.endLine;s++){let i=/^[^\r\n]*/.exec(t.slice(o))?.[0]??"",a=o+i.length;s-e.line<q1-1||s===e.endLine?r.push(...L4(i,o,s,Math.max(e.start,o),Math.min(e.end,a),n)):s-e.line===q1-1&&r.push({line:void 0,text:"\u2026",from:0,to:0}),o=a+(/^(?:\r\n|\n|\r)/.exec(t.slice(a,a+2))?.[0].length??0)}return r}function L4(e,t,n,r,o,s){let[i,a]=z4(e,r-t,o-t,s),c=F4(e.slice(i,a),t+i,o-r),l=c.reduce((h,g)=>h+g.width,0),u=i===0&&a===e.length,[d,f]=u&&l<=s?[0,c.length]:H4(c,r,o),m=c.slice(d,f);(i>0||d>0)&&m.unshift({text:"\u2026",width:1,at:-1}),(a<e.length||f<c.length)&&m.push({text:"\u2026",width:1,at:-1});let p=Z4(m,s).map((h,g)=>({line:g===0?n:void 0,...j4(h,r,o)}));return W4(U4(p,s))}function F4(e,t,n){if(n<=I1)return mf(e,t);let r=I1/2;return[...mf(e.slice(0,r),t),{text:"\u2026",width:1,at:t+r},...mf(e.slice(-r),t+e.length-r)]}function z4(e,t,n,r){return Ar(e)?e.length<=r?[0,e.length]:[Math.max(0,t-2*yo-1),Math.min(e.length,n+2*yo+1)]:e.length<=ff+r?[0,e.length]:[Math.max(0,t-ff),Math.min(e.length,n+ff)]}function j4(e,t,n){let r=0,o,s=0;for(let a of e)a.at>=t&&a.at<n&&!B4(a.text)&&(o??=r,s=r+a.width),r+=a.width;return{text:e.map(a=>a.text).join("").trimEnd(),from:o??0,to:o===void 0?0:s}}function B4(e){let t=e.charCodeAt(0);return(t<=32||t>126)&&!/\S/.test(e)}function W4(e){return e.length<=N1?e:[...e.slice(0,N1-2),{line:void 0,text:"\u2026",from:0,to:0},...e.slice(-1)]}function U4(e,t){let n=e.findLastIndex(s=>s.to>s.from),r=e[n];if(!r||n===e.length-1)return e;let o=yn(r.text)+2<=t?`${r.text} \u2026`:r.text;return[...e.slice(0,n),{...r,text:o}]}function mf(e,t){return Ar(e)?Array.from(e,(n,r)=>({text:n,width:1,at:t+r})):Array.from(D4(e),({segment:n,index:r})=>{let o=n==="	"?"  ":nt(n);return{text:o,width:Ar(o)?o.length:yn(o),at:t+r}})}function H4(e,t,n){let r=e.findIndex(c=>c.at>=t);r<0&&(r=e.length);let o=e.findIndex(c=>c.at>=n);o<0&&(o=e.length);let s=c=>/\s/.test(e[c]?.text??" "),i=Math.max(0,r-yo);for(;i>0&&i<r&&!s(i-1);)i++;let a=Math.min(e.length,o+yo);for(;a<e.length&&a>o&&!s(a);)a--;return i<yo/2&&(i=0),e.length-a<yo/2&&(a=e.length),[i,a]}function Z4(e,t){let n=[],r=[],o=0,s=-1;for(let i of e){if(o+i.width>t&&r.length>0){let a=s>=0?r.splice(s+1):[];n.push(r),r=a,o=a.reduce((c,l)=>c+l.width,0),s=-1}r.push(i),o+=i.width,/\s/.test(i.text)&&(s=r.length-1)}return(r.length>0||n.length===0)&&n.push(r),n}var O1,yo,q1,N1,I1,ff,D1=I(()=>{"use strict";Ha();ft();yo=40,q1=6,N1=12,I1=2e4,ff=1e3});var L1={};Vt(L1,{renderFinding:()=>Ka,renderPretty:()=>gf});function gf(e,t){let r=e.findings.filter(({status:s})=>s==="open").map(s=>Ka(s,e,t)),o=(e.fixed??[]).map(s=>Y4(s,t));return`${[...r,...o,V4(e,t)].join(`

`)}
`}function Y4({rule:e,message:t,primary:n},r){let o=Va.default.createColors(r.color),s=`${o.bold(o.green(`fixed[${e}]`))}${o.bold(`: ${be(t)}`)}`,i=`${be(n.file)}:${n.line}:${n.column}`;return`${bf(s,r)}
${o.blue(" -->")} ${i} before`}function V4(e,t){let n=Va.default.createColors(t.color),{error:r,warning:o}=e.counts.findings,s=r>0?n.red:o>0||e.conclusion!=="clean"?n.yellow:n.green,i=e.conclusion==="nothing-checked"?"; nothing was checked":"",a=_t(e),c=n.bold(s(`${Gt(e)}${i}`));return[Zn(e.counts),c,...a===void 0?[]:[be(a)]].map(l=>bf(l,t)).join(`
`)}function Ka(e,t,n){let r=[e.primary,...e.related].slice(0,pf),o=Math.max(...r.map(p=>String(p.endLine).length)),s={...n,colors:Va.default.createColors(n.color),gutter:o},{colors:i}=s,a=J4(e.severity,i),c=" ".repeat(o),l=i.blue("|"),u=`${a(`${e.severity}[${e.rule}]`)}${i.bold(`: ${be(e.message)}`)}`,d=[bf(u,n)],f=1+e.related.length-r.length;for(let[p,h]of r.entries()){let[g,b,w]=p===0?["-->","^",a]:[":::","-",i.blue];d.push(`${c}${i.blue(g)} ${be(h.file)}:${h.line}:${h.column}`);let $=G4(h,t.texts.get(h.file)??"",b,w,s);if($.length===0)continue;d.push(`${c} ${l}`,...$),(p<r.length-1||f>0||K4(e))&&d.push(`${c} ${l}`)}f>0&&d.push(Cr("note",`${L(f,"more place")} in the reports in files`,s));for(let p of e.notes.slice(0,pf))d.push(Cr("note",p,s));let m=e.notes.length-pf;return m>0&&d.push(Cr("note",`${L(m,"more note")} in the reports in files`,s)),e.help!==void 0&&d.push(Cr("help",e.help,s)),e.fix&&d.push(Cr("fix",`\`crossquote fix\` can ${e.fix.title}`,s)),e.since==="still"&&d.push(Cr("since","it was there before",s)),e.fact!==void 0&&d.push(Cr("finding",e.fingerprint,s)),d.join(`
`)}function K4({notes:e,help:t,fix:n,fact:r}){return e.length>0||t!==void 0||n!==void 0||r!==void 0}function G4(e,t,n,r,o){let{colors:s,gutter:i,width:a}=o,c=e.label===void 0?"":be(e.label);if(e.start===e.end&&c==="")return[];let l=s.blue("|"),u=`${" ".repeat(i)} ${l}`,d=Math.max(hf,a-i-3),f=M1(e,t,d),m=[],p=f.findLastIndex(h=>h.to>h.from);for(let[h,g]of f.entries()){let b=g.line===void 0?"":String(g.line);m.push(`${s.blue(b.padStart(i))} ${l} ${g.text}`.trimEnd());let w=h===(p<0?f.length-1:p);if(g.to<=g.from&&!(w&&c!==""))continue;let $=n.repeat(Math.max(1,g.to-g.from)),R=g.to+1+yn(c)<=d,C=r(w&&R?`${$} ${c}`.trimEnd():$);if(m.push(`${u} ${" ".repeat(g.from)}${C}`),w&&!R){let k=Math.max(0,Math.min(g.from,d-yn(c)));for(let P of yf(c,d))m.push(`${u} ${" ".repeat(k)}${r(P)}`)}}return m}function Cr(e,t,{colors:n,gutter:r,width:o}){let s=" ".repeat(r+3),i=yf(be(t),Math.max(hf,o-r-3-e.length-2));return`${" ".repeat(r)} ${n.blue("=")} ${n.bold(e)}: `+i.join(`
${s}${" ".repeat(e.length+2)}`)}function yf(e,t){return e.length<=t&&Ar(e)?[e]:df(e,t,{hard:!0}).split(`
`)}function bf(e,{wrap:t,width:n}){return t===!0?yf(e,Math.max(hf,n)).join(`
`):e}function J4(e,t){return e==="error"?n=>t.bold(t.red(n)):e==="warning"?n=>t.bold(t.yellow(n)):n=>t.bold(t.cyan(n))}var Va,pf,hf,Ga=I(()=>{"use strict";Va=mo(Nb(),1);Ha();P1();D1();Ve();ft();pf=12,hf=20});var sw=x((ow,rc)=>{(function(e,t){typeof rc=="object"&&rc.exports?rc.exports=t():e.nearley=t()})(ow,function(){function e(c,l,u){return this.id=++e.highestId,this.name=c,this.symbols=l,this.postprocess=u,this}e.highestId=0,e.prototype.toString=function(c){var l=typeof c>"u"?this.symbols.map(a).join(" "):this.symbols.slice(0,c).map(a).join(" ")+" \u25CF "+this.symbols.slice(c).map(a).join(" ");return this.name+" \u2192 "+l};function t(c,l,u,d){this.rule=c,this.dot=l,this.reference=u,this.data=[],this.wantedBy=d,this.isComplete=this.dot===c.symbols.length}t.prototype.toString=function(){return"{"+this.rule.toString(this.dot)+"}, from: "+(this.reference||0)},t.prototype.nextState=function(c){var l=new t(this.rule,this.dot+1,this.reference,this.wantedBy);return l.left=this,l.right=c,l.isComplete&&(l.data=l.build(),l.right=void 0),l},t.prototype.build=function(){var c=[],l=this;do c.push(l.right.data),l=l.left;while(l.left);return c.reverse(),c},t.prototype.finish=function(){this.rule.postprocess&&(this.data=this.rule.postprocess(this.data,this.reference,s.fail))};function n(c,l){this.grammar=c,this.index=l,this.states=[],this.wants={},this.scannable=[],this.completed={}}n.prototype.process=function(c){for(var l=this.states,u=this.wants,d=this.completed,f=0;f<l.length;f++){var m=l[f];if(m.isComplete){if(m.finish(),m.data!==s.fail){for(var p=m.wantedBy,h=p.length;h--;){var g=p[h];this.complete(g,m)}if(m.reference===this.index){var b=m.rule.name;(this.completed[b]=this.completed[b]||[]).push(m)}}}else{var b=m.rule.symbols[m.dot];if(typeof b!="string"){this.scannable.push(m);continue}if(u[b]){if(u[b].push(m),d.hasOwnProperty(b))for(var w=d[b],h=0;h<w.length;h++){var $=w[h];this.complete(m,$)}}else u[b]=[m],this.predict(b)}}},n.prototype.predict=function(c){for(var l=this.grammar.byName[c]||[],u=0;u<l.length;u++){var d=l[u],f=this.wants[c],m=new t(d,0,this.index,f);this.states.push(m)}},n.prototype.complete=function(c,l){var u=c.nextState(l);this.states.push(u)};function r(c,l){this.rules=c,this.start=l||this.rules[0].name;var u=this.byName={};this.rules.forEach(function(d){u.hasOwnProperty(d.name)||(u[d.name]=[]),u[d.name].push(d)})}r.fromCompiled=function(d,l){var u=d.Lexer;d.ParserStart&&(l=d.ParserStart,d=d.ParserRules);var d=d.map(function(m){return new e(m.name,m.symbols,m.postprocess)}),f=new r(d,l);return f.lexer=u,f};function o(){this.reset("")}o.prototype.reset=function(c,l){this.buffer=c,this.index=0,this.line=l?l.line:1,this.lastLineBreak=l?-l.col:0},o.prototype.next=function(){if(this.index<this.buffer.length){var c=this.buffer[this.index++];return c===`
`&&(this.line+=1,this.lastLineBreak=this.index),{value:c}}},o.prototype.save=function(){return{line:this.line,col:this.index-this.lastLineBreak}},o.prototype.formatError=function(c,l){var u=this.buffer;if(typeof u=="string"){var d=u.split(`
`).slice(Math.max(0,this.line-5),this.line),f=u.indexOf(`
`,this.index);f===-1&&(f=u.length);var m=this.index-this.lastLineBreak,p=String(this.line).length;return l+=" at line "+this.line+" col "+m+`:

`,l+=d.map(function(g,b){return h(this.line-d.length+b+1,p)+" "+g},this).join(`
`),l+=`
`+h("",p+m)+`^
`,l}else return l+" at index "+(this.index-1);function h(g,b){var w=String(g);return Array(b-w.length+1).join(" ")+w}};function s(c,l,u){if(c instanceof r)var d=c,u=l;else var d=r.fromCompiled(c,l);this.grammar=d,this.options={keepHistory:!1,lexer:d.lexer||new o};for(var f in u||{})this.options[f]=u[f];this.lexer=this.options.lexer,this.lexerState=void 0;var m=new n(d,0),p=this.table=[m];m.wants[d.start]=[],m.predict(d.start),m.process(),this.current=0}s.fail={},s.prototype.feed=function(c){var l=this.lexer;l.reset(c,this.lexerState);for(var u;;){try{if(u=l.next(),!u)break}catch(k){var p=new n(this.grammar,this.current+1);this.table.push(p);var d=new Error(this.reportLexerError(k));throw d.offset=this.current,d.token=k.token,d}var f=this.table[this.current];this.options.keepHistory||delete this.table[this.current-1];var m=this.current+1,p=new n(this.grammar,m);this.table.push(p);for(var h=u.text!==void 0?u.text:u.value,g=l.constructor===o?u.value:u,b=f.scannable,w=b.length;w--;){var $=b[w],R=$.rule.symbols[$.dot];if(R.test?R.test(g):R.type?R.type===u.type:R.literal===h){var C=$.nextState({data:g,token:u,isToken:!0,reference:m-1});p.states.push(C)}}if(p.process(),p.states.length===0){var d=new Error(this.reportError(u));throw d.offset=this.current,d.token=u,d}this.options.keepHistory&&(f.lexerState=l.save()),this.current++}return f&&(this.lexerState=l.save()),this.results=this.finish(),this},s.prototype.reportLexerError=function(c){var l,u,d=c.token;return d?(l="input "+JSON.stringify(d.text[0])+" (lexer error)",u=this.lexer.formatError(d,"Syntax error")):(l="input (lexer error)",u=c.message),this.reportErrorCommon(u,l)},s.prototype.reportError=function(c){var l=(c.type?c.type+" token: ":"")+JSON.stringify(c.value!==void 0?c.value:c),u=this.lexer.formatError(c,"Syntax error");return this.reportErrorCommon(u,l)},s.prototype.reportErrorCommon=function(c,l){var u=[];u.push(c);var d=this.table.length-2,f=this.table[d],m=f.states.filter(function(h){var g=h.rule.symbols[h.dot];return g&&typeof g!="string"});if(m.length===0)u.push("Unexpected "+l+`. I did not expect any more input. Here is the state of my parse table:
`),this.displayStateStack(f.states,u);else{u.push("Unexpected "+l+`. Instead, I was expecting to see one of the following:
`);var p=m.map(function(h){return this.buildFirstStateStack(h,[])||[h]},this);p.forEach(function(h){var g=h[0],b=g.rule.symbols[g.dot],w=this.getSymbolDisplay(b);u.push("A "+w+" based on:"),this.displayStateStack(h,u)},this)}return u.push(""),u.join(`
`)},s.prototype.displayStateStack=function(c,l){for(var u,d=0,f=0;f<c.length;f++){var m=c[f],p=m.rule.toString(m.dot);p===u?d++:(d>0&&l.push("    ^ "+d+" more lines identical to this"),d=0,l.push("    "+p)),u=p}},s.prototype.getSymbolDisplay=function(c){return i(c)},s.prototype.buildFirstStateStack=function(c,l){if(l.indexOf(c)!==-1)return null;if(c.wantedBy.length===0)return[c];var u=c.wantedBy[0],d=[c].concat(l),f=this.buildFirstStateStack(u,d);return f===null?null:[c].concat(f)},s.prototype.save=function(){var c=this.table[this.current];return c.lexerState=this.lexerState,c},s.prototype.restore=function(c){var l=c.index;this.current=l,this.table[l]=c,this.table.splice(l+1),this.lexerState=c.lexerState,this.results=this.finish()},s.prototype.rewind=function(c){if(!this.options.keepHistory)throw new Error("set option `keepHistory` to enable rewinding");this.restore(this.table[c])},s.prototype.finish=function(){var c=[],l=this.grammar.start,u=this.table[this.table.length-1];return u.states.forEach(function(d){d.rule.name===l&&d.dot===d.rule.symbols.length&&d.reference===0&&d.data!==s.fail&&c.push(d)}),c.map(function(d){return d.data})};function i(c){var l=typeof c;if(l==="string")return c;if(l==="object"){if(c.literal)return JSON.stringify(c.literal);if(c instanceof RegExp)return"character matching "+c;if(c.type)return c.type+" token";if(c.test)return"token matching "+String(c.test);throw new Error("Unknown symbol type: "+c)}}function a(c){var l=typeof c;if(l==="string")return c;if(l==="object"){if(c.literal)return JSON.stringify(c.literal);if(c instanceof RegExp)return c.toString();if(c.type)return"%"+c.type;if(c.test)return"<"+String(c.test)+">";throw new Error("Unknown symbol type: "+c)}}return{Parser:s,Grammar:r,Rule:e}})});var G=x(Fe=>{"use strict";var hm=Symbol.for("yaml.alias"),Xx=Symbol.for("yaml.document"),Pc=Symbol.for("yaml.map"),Qx=Symbol.for("yaml.pair"),gm=Symbol.for("yaml.scalar"),Oc=Symbol.for("yaml.seq"),_n=Symbol.for("yaml.node.type"),UL=e=>!!e&&typeof e=="object"&&e[_n]===hm,HL=e=>!!e&&typeof e=="object"&&e[_n]===Xx,ZL=e=>!!e&&typeof e=="object"&&e[_n]===Pc,YL=e=>!!e&&typeof e=="object"&&e[_n]===Qx,ev=e=>!!e&&typeof e=="object"&&e[_n]===gm,VL=e=>!!e&&typeof e=="object"&&e[_n]===Oc;function tv(e){if(e&&typeof e=="object")switch(e[_n]){case Pc:case Oc:return!0}return!1}function KL(e){if(e&&typeof e=="object")switch(e[_n]){case hm:case Pc:case gm:case Oc:return!0}return!1}var GL=e=>(ev(e)||tv(e))&&!!e.anchor;Fe.ALIAS=hm;Fe.DOC=Xx;Fe.MAP=Pc;Fe.NODE_TYPE=_n;Fe.PAIR=Qx;Fe.SCALAR=gm;Fe.SEQ=Oc;Fe.hasAnchor=GL;Fe.isAlias=UL;Fe.isCollection=tv;Fe.isDocument=HL;Fe.isMap=ZL;Fe.isNode=KL;Fe.isPair=YL;Fe.isScalar=ev;Fe.isSeq=VL});var ii=x(ym=>{"use strict";var qe=G(),rt=Symbol("break visit"),nv=Symbol("skip children"),rn=Symbol("remove node");function qc(e,t){let n=rv(t);qe.isDocument(e)?zo(null,e.contents,n,Object.freeze([e]))===rn&&(e.contents=null):zo(null,e,n,Object.freeze([]))}qc.BREAK=rt;qc.SKIP=nv;qc.REMOVE=rn;function zo(e,t,n,r){let o=ov(e,t,n,r);if(qe.isNode(o)||qe.isPair(o))return sv(e,r,o),zo(e,o,n,r);if(typeof o!="symbol"){if(qe.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let i=zo(s,t.items[s],n,r);if(typeof i=="number")s=i-1;else{if(i===rt)return rt;i===rn&&(t.items.splice(s,1),s-=1)}}}else if(qe.isPair(t)){r=Object.freeze(r.concat(t));let s=zo("key",t.key,n,r);if(s===rt)return rt;s===rn&&(t.key=null);let i=zo("value",t.value,n,r);if(i===rt)return rt;i===rn&&(t.value=null)}}return o}async function Nc(e,t){let n=rv(t);qe.isDocument(e)?await jo(null,e.contents,n,Object.freeze([e]))===rn&&(e.contents=null):await jo(null,e,n,Object.freeze([]))}Nc.BREAK=rt;Nc.SKIP=nv;Nc.REMOVE=rn;async function jo(e,t,n,r){let o=await ov(e,t,n,r);if(qe.isNode(o)||qe.isPair(o))return sv(e,r,o),jo(e,o,n,r);if(typeof o!="symbol"){if(qe.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let i=await jo(s,t.items[s],n,r);if(typeof i=="number")s=i-1;else{if(i===rt)return rt;i===rn&&(t.items.splice(s,1),s-=1)}}}else if(qe.isPair(t)){r=Object.freeze(r.concat(t));let s=await jo("key",t.key,n,r);if(s===rt)return rt;s===rn&&(t.key=null);let i=await jo("value",t.value,n,r);if(i===rt)return rt;i===rn&&(t.value=null)}}return o}function rv(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function ov(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(qe.isMap(t))return n.Map?.(e,t,r);if(qe.isSeq(t))return n.Seq?.(e,t,r);if(qe.isPair(t))return n.Pair?.(e,t,r);if(qe.isScalar(t))return n.Scalar?.(e,t,r);if(qe.isAlias(t))return n.Alias?.(e,t,r)}function sv(e,t,n){let r=t[t.length-1];if(qe.isCollection(r))r.items[e]=n;else if(qe.isPair(r))e==="key"?r.key=n:r.value=n;else if(qe.isDocument(r))r.contents=n;else{let o=qe.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}ym.visit=qc;ym.visitAsync=Nc});var bm=x(av=>{"use strict";var iv=G(),JL=ii(),XL={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},QL=e=>e.replace(/[!,[\]{}]/g,t=>XL[t]),ai=class e{constructor(t,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),o=r.shift();switch(o){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[s,i]=r;return this.tags[s]=i,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=r;if(s==="1.1"||s==="1.2")return this.yaml.version=s,!0;{let i=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,i),!1}}default:return n(0,`Unknown directive ${o}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let i=t.slice(2,-1);return i==="!"||i==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),i)}let[,r,o]=t.match(/^(.*!)([^!]*)$/s);o||n(`The ${t} tag has no suffix`);let s=this.tags[r];if(s)try{return s+decodeURIComponent(o)}catch(i){return n(String(i)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+QL(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&iv.isNode(t.contents)){let s={};JL.visit(t.contents,(i,a)=>{iv.isNode(a)&&a.tag&&(s[a.tag]=!0)}),o=Object.keys(s)}else o=[];for(let[s,i]of r)s==="!!"&&i==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(i)))&&n.push(`%TAG ${s} ${i}`);return n.join(`
`)}};ai.defaultYaml={explicit:!1,version:"1.2"};ai.defaultTags={"!!":"tag:yaml.org,2002:"};av.Directives=ai});var Ic=x(ci=>{"use strict";var cv=G(),e5=ii();function t5(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}function lv(e){let t=new Set;return e5.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function uv(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function n5(e,t){let n=[],r=new Map,o=null;return{onAnchor:s=>{n.push(s),o??(o=lv(e));let i=uv(t,o);return o.add(i),i},setAnchors:()=>{for(let s of n){let i=r.get(s);if(typeof i=="object"&&i.anchor&&(cv.isScalar(i.node)||cv.isCollection(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:r}}ci.anchorIsValid=t5;ci.anchorNames=lv;ci.createNodeAnchors=n5;ci.findNewAnchor=uv});var wm=x(dv=>{"use strict";function li(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,s=r.length;o<s;++o){let i=r[o],a=li(e,r,String(o),i);a===void 0?delete r[o]:a!==i&&(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let s=r.get(o),i=li(e,r,o,s);i===void 0?r.delete(o):i!==s&&r.set(o,i)}else if(r instanceof Set)for(let o of Array.from(r)){let s=li(e,r,o,o);s===void 0?r.delete(o):s!==o&&(r.delete(o),r.add(s))}else for(let[o,s]of Object.entries(r)){let i=li(e,r,o,s);i===void 0?delete r[o]:i!==s&&(r[o]=i)}return e.call(t,n,r)}dv.applyReviver=li});var tr=x(mv=>{"use strict";var r5=G();function fv(e,t,n){if(Array.isArray(e))return e.map((r,o)=>fv(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!r5.hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&!n?.keep?Number(e):e}mv.toJS=fv});var Mc=x(hv=>{"use strict";var o5=wm(),pv=G(),s5=tr(),xm=class{constructor(t){Object.defineProperty(this,pv.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:s}={}){if(!pv.isDocument(t))throw new TypeError("A document argument is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=s5.toJS(this,"",i);if(typeof o=="function")for(let{count:c,res:l}of i.anchors.values())o(l,c);return typeof s=="function"?o5.applyReviver(s,{"":a},"",a):a}};hv.NodeBase=xm});var ui=x(gv=>{"use strict";var i5=Ic(),a5=ii(),Bo=G(),c5=Mc(),l5=tr(),vm=class extends c5.NodeBase{constructor(t){super(Bo.ALIAS),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],a5.visit(t,{Node:(s,i)=>{(Bo.isAlias(i)||Bo.hasAnchor(i))&&r.push(i)}}),n&&(n.aliasResolveCache=r));let o;for(let s of r){if(s===this)break;s.anchor===this.source&&(o=s)}if(o&&n){let{anchors:s,doc:i,maxAliasCount:a}=n,c=s.get(o);if(c||(l5.toJS(o,null,n),c=s.get(o)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=Dc(i,o,s)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return o}toJSON(t,n){if(!n)return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(i5.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${o} `}return o}};function Dc(e,t,n){if(Bo.isAlias(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(Bo.isCollection(t)){let r=0;for(let o of t.items){let s=Dc(e,o,n);s>r&&(r=s)}return r}else if(Bo.isPair(t)){let r=Dc(e,t.key,n),o=Dc(e,t.value,n);return Math.max(r,o)}return 1}gv.Alias=vm});var Ae=x($m=>{"use strict";var u5=G(),d5=Mc(),f5=tr(),m5=e=>!e||typeof e!="function"&&typeof e!="object",nr=class extends d5.NodeBase{constructor(t){super(u5.SCALAR),this.value=t}toJSON(t,n){return n?.keep?this.value:f5.toJS(this.value,t,n)}toString(){return String(this.value)}};nr.BLOCK_FOLDED="BLOCK_FOLDED";nr.BLOCK_LITERAL="BLOCK_LITERAL";nr.PLAIN="PLAIN";nr.QUOTE_DOUBLE="QUOTE_DOUBLE";nr.QUOTE_SINGLE="QUOTE_SINGLE";$m.Scalar=nr;$m.isScalarValue=m5});var di=x(bv=>{"use strict";var p5=ui(),Fr=G(),yv=Ae(),h5="tag:yaml.org,2002:";function g5(e,t,n){if(t){let r=n.filter(s=>s.tag===t),o=r.find(s=>!s.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(e)&&!r.format)}function y5(e,t,n){if(Fr.isDocument(e)&&(e=e.contents),Fr.isNode(e))return e;if(Fr.isPair(e)){let d=n.schema[Fr.MAP].createNode?.(n.schema,null,n);return d.items.push(e),d}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:s,schema:i,sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new p5.Alias(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=h5+t.slice(2));let l=g5(e,t,i.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let d=new yv.Scalar(e);return c&&(c.node=d),d}l=e instanceof Map?i[Fr.MAP]:Symbol.iterator in Object(e)?i[Fr.SEQ]:i[Fr.MAP]}s&&(s(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.from=="function"?l.nodeClass.from(n.schema,e,n):new yv.Scalar(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}bv.createNode=y5});var Fc=x(Lc=>{"use strict";var b5=di(),on=G(),w5=Mc();function km(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let s=t[o];if(typeof s=="number"&&Number.isInteger(s)&&s>=0){let i=[];i[s]=r,r=i}else r=new Map([[s,r]])}return b5.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var wv=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,_m=class extends w5.NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>on.isNode(r)||on.isPair(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(wv(t))this.add(n);else{let[r,...o]=t,s=this.get(r,!0);if(on.isCollection(s))s.addIn(o,n);else if(s===void 0&&this.schema)this.set(r,km(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(on.isCollection(o))return o.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,s=this.get(r,!0);return o.length===0?!n&&on.isScalar(s)?s.value:s:on.isCollection(s)?s.getIn(o,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!on.isPair(n))return!1;let r=n.value;return r==null||t&&on.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);let o=this.get(n,!0);return on.isCollection(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let s=this.get(r,!0);if(on.isCollection(s))s.setIn(o,n);else if(s===void 0&&this.schema)this.set(r,km(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}};Lc.Collection=_m;Lc.collectionFromPath=km;Lc.isEmptyPath=wv});var fi=x(zc=>{"use strict";var x5=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Sm(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var v5=(e,t,n)=>e.endsWith(`
`)?Sm(n,t):n.includes(`
`)?`
`+Sm(n,t):(e.endsWith(" ")?"":" ")+n;zc.indentComment=Sm;zc.lineComment=v5;zc.stringifyComment=x5});var vv=x(mi=>{"use strict";var $5="flow",Tm="block",jc="quoted";function k5(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:s=20,onFold:i,onOverflow:a}={}){if(!o||o<0)return e;o<s&&(s=0);let c=Math.max(1+s,1+o-t.length);if(e.length<=c)return e;let l=[],u={},d=o-t.length;typeof r=="number"&&(r>o-Math.max(2,s)?l.push(0):d=o-r);let f,m,p=!1,h=-1,g=-1,b=-1;n===Tm&&(h=xv(e,h,t.length),h!==-1&&(d=h+c));for(let $;$=e[h+=1];){if(n===jc&&$==="\\"){switch(g=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}b=h}if($===`
`)n===Tm&&(h=xv(e,h,t.length)),d=h+t.length+c,f=void 0;else{if($===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let R=e[h+1];R&&R!==" "&&R!==`
`&&R!=="	"&&(f=h)}if(h>=d)if(f)l.push(f),d=f+c,f=void 0;else if(n===jc){for(;m===" "||m==="	";)m=$,$=e[h+=1],p=!0;let R=h>b+1?h-2:g-1;if(u[R])return e;l.push(R),u[R]=!0,d=R+c,f=void 0}else p=!0}m=$}if(p&&a&&a(),l.length===0)return e;i&&i();let w=e.slice(0,l[0]);for(let $=0;$<l.length;++$){let R=l[$],C=l[$+1]||e.length;R===0?w=`
${t}${e.slice(0,C)}`:(n===jc&&u[R]&&(w+=`${e[R]}\\`),w+=`
${t}${e.slice(R+1,C)}`)}return w}function xv(e,t,n){let r=t,o=t+1,s=e[o];for(;s===" "||s==="	";)if(t<o+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,o=t+1,s=e[o]}return r}mi.FOLD_BLOCK=Tm;mi.FOLD_FLOW=$5;mi.FOLD_QUOTED=jc;mi.foldFlowLines=k5});var hi=x($v=>{"use strict";var It=Ae(),rr=vv(),Wc=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),Uc=e=>/^(%|---|\.\.\.)/m.test(e);function _5(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let s=0,i=0;s<o;++s)if(e[s]===`
`){if(s-i>r)return!0;if(i=s+1,o-i<=r)return!1}return!0}function pi(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.options.doubleQuotedMinMultiLineLength,s=t.indent||(Uc(e)?"  ":""),i="",a=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(i+=n.slice(a,c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{i+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":i+="\\0";break;case"0007":i+="\\a";break;case"000b":i+="\\v";break;case"001b":i+="\\e";break;case"0085":i+="\\N";break;case"00a0":i+="\\_";break;case"2028":i+="\\L";break;case"2029":i+="\\P";break;default:u.substr(0,2)==="00"?i+="\\x"+u.substr(2):i+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<o)c+=1;else{for(i+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)i+=`
`,c+=2;i+=s,n[c+2]===" "&&(i+="\\"),c+=1,a=c+1}break;default:c+=1}return i=a?i+n.slice(a):n,r?i:rr.foldFlowLines(i,s,rr.FOLD_QUOTED,Wc(t,!1))}function Am(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return pi(e,t);let n=t.indent||(Uc(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:rr.foldFlowLines(r,n,rr.FOLD_FLOW,Wc(t,!1))}function Wo(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=pi;else{let o=e.includes('"'),s=e.includes("'");o&&!s?r=Am:s&&!o?r=pi:r=n?Am:pi}return r(e,t)}var Em;try{Em=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Em=/\n+(?!\n|$)/g}function Bc({comment:e,type:t,value:n},r,o,s){let{blockQuote:i,commentString:a,lineWidth:c}=r.options;if(!i||/\n[\t ]+$/.test(n))return Wo(n,r);let l=r.indent||(r.forceBlockIndent||Uc(n)?"  ":""),u=i==="literal"?!0:i==="folded"||t===It.Scalar.BLOCK_FOLDED?!1:t===It.Scalar.BLOCK_LITERAL?!0:!_5(n,c,l.length);if(!n)return u?`|
`:`>
`;let d,f;for(f=n.length;f>0;--f){let C=n[f-1];if(C!==`
`&&C!=="	"&&C!==" ")break}let m=n.substring(f),p=m.indexOf(`
`);p===-1?d="-":n===m||p!==m.length-1?(d="+",s&&s()):d="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Em,`$&${l}`));let h=!1,g,b=-1;for(g=0;g<n.length;++g){let C=n[g];if(C===" ")h=!0;else if(C===`
`)b=g;else break}let w=n.substring(0,b<g?b+1:g);w&&(n=n.substring(w.length),w=w.replace(/\n+/g,`$&${l}`));let R=(h?l?"2":"1":"")+d;if(e&&(R+=" "+a(e.replace(/ ?[\r\n]+/g," ")),o&&o()),!u){let C=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),k=!1,P=Wc(r,!0);i!=="folded"&&t!==It.Scalar.BLOCK_FOLDED&&(P.onOverflow=()=>{k=!0});let v=rr.foldFlowLines(`${w}${C}${m}`,l,rr.FOLD_BLOCK,P);if(!k)return`>${R}
${l}${v}`}return n=n.replace(/\n+/g,`$&${l}`),`|${R}
${l}${w}${n}${m}`}function S5(e,t,n,r){let{type:o,value:s}=e,{actualString:i,implicitKey:a,indent:c,indentStep:l,inFlow:u}=t;if(a&&s.includes(`
`)||u&&/[[\]{},]/.test(s))return Wo(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||u||!s.includes(`
`)?Wo(s,t):Bc(e,t,n,r);if(!a&&!u&&o!==It.Scalar.PLAIN&&s.includes(`
`))return Bc(e,t,n,r);if(Uc(s)){if(c==="")return t.forceBlockIndent=!0,Bc(e,t,n,r);if(a&&c===l)return Wo(s,t)}let d=s.replace(/\n+/g,`$&
${c}`);if(i){let f=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(d),{compat:m,tags:p}=t.doc.schema;if(p.some(f)||m?.some(f))return Wo(s,t)}return a?d:rr.foldFlowLines(d,c,rr.FOLD_FLOW,Wc(t,!1))}function T5(e,t,n,r){let{implicitKey:o,inFlow:s}=t,i=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==It.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)&&(a=It.Scalar.QUOTE_DOUBLE);let c=u=>{switch(u){case It.Scalar.BLOCK_FOLDED:case It.Scalar.BLOCK_LITERAL:return o||s?Wo(i.value,t):Bc(i,t,n,r);case It.Scalar.QUOTE_DOUBLE:return pi(i.value,t);case It.Scalar.QUOTE_SINGLE:return Am(i.value,t);case It.Scalar.PLAIN:return S5(i,t,n,r);default:return null}},l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:d}=t.options,f=o&&u||d;if(l=c(f),l===null)throw new Error(`Unsupported default string type ${f}`)}return l}$v.stringifyString=T5});var gi=x(Cm=>{"use strict";var A5=Ic(),or=G(),E5=fi(),C5=hi();function R5(e,t){let n=Object.assign({blockQuote:!0,commentString:E5.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function P5(e,t){if(t.tag){let o=e.filter(s=>s.tag===t.tag);if(o.length>0)return o.find(s=>s.format===t.format)??o[0]}let n,r;if(or.isScalar(t)){r=t.value;let o=e.filter(s=>s.identify?.(r));if(o.length>1){let s=o.filter(i=>i.test);s.length>0&&(o=s)}n=o.find(s=>s.format===t.format)??o.find(s=>!s.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function O5(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let o=[],s=(or.isScalar(e)||or.isCollection(e))&&e.anchor;s&&A5.anchorIsValid(s)&&(n.add(s),o.push(`&${s}`));let i=e.tag??(t.default?null:t.tag);return i&&o.push(r.directives.tagString(i)),o.join(" ")}function q5(e,t,n,r){if(or.isPair(e))return e.toString(t,n,r);if(or.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let o,s=or.isNode(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=P5(t.doc.schema.tags,s));let i=O5(s,o,t);i.length>0&&(t.indentAtStart=(t.indentAtStart??0)+i.length+1);let a=typeof o.stringify=="function"?o.stringify(s,t,n,r):or.isScalar(s)?C5.stringifyString(s,t,n,r):s.toString(t,n,r);return i?or.isScalar(s)||a[0]==="{"||a[0]==="["?`${i} ${a}`:`${i}
${t.indent}${a}`:a}Cm.createStringifyContext=R5;Cm.stringify=q5});var Tv=x(Sv=>{"use strict";var Sn=G(),kv=Ae(),_v=gi(),yi=fi();function N5({key:e,value:t},n,r,o){let{allNullValues:s,doc:i,indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:d}}=n,f=Sn.isNode(e)&&e.comment||null;if(d){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(Sn.isCollection(e)||!Sn.isNode(e)&&typeof e=="object"){let P="With simple keys, collection cannot be used as a key value";throw new Error(P)}}let m=!d&&(!e||f&&t==null&&!n.inFlow||Sn.isCollection(e)||(Sn.isScalar(e)?e.type===kv.Scalar.BLOCK_FOLDED||e.type===kv.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!m&&(d||!s),indent:a+c});let p=!1,h=!1,g=_v.stringify(e,n,()=>p=!0,()=>h=!0);if(!m&&!n.inFlow&&g.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");m=!0}if(n.inFlow){if(s||t==null)return p&&r&&r(),g===""?"?":m?`? ${g}`:g}else if(s&&!d||t==null&&m)return g=`? ${g}`,f&&!p?g+=yi.lineComment(g,n.indent,l(f)):h&&o&&o(),g;p&&(f=null),m?(f&&(g+=yi.lineComment(g,n.indent,l(f))),g=`? ${g}
${a}:`):(g=`${g}:`,f&&(g+=yi.lineComment(g,n.indent,l(f))));let b,w,$;Sn.isNode(t)?(b=!!t.spaceBefore,w=t.commentBefore,$=t.comment):(b=!1,w=null,$=null,t&&typeof t=="object"&&(t=i.createNode(t))),n.implicitKey=!1,!m&&!f&&Sn.isScalar(t)&&(n.indentAtStart=g.length+1),h=!1,!u&&c.length>=2&&!n.inFlow&&!m&&Sn.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let R=!1,C=_v.stringify(t,n,()=>R=!0,()=>h=!0),k=" ";if(f||b||w){if(k=b?`
`:"",w){let P=l(w);k+=`
${yi.indentComment(P,n.indent)}`}C===""&&!n.inFlow?k===`
`&&$&&(k=`

`):k+=`
${n.indent}`}else if(!m&&Sn.isCollection(t)){let P=C[0],v=C.indexOf(`
`),M=v!==-1,H=n.inFlow??t.flow??t.items.length===0;if(M||!H){let _=!1;if(M&&(P==="&"||P==="!")){let z=C.indexOf(" ");P==="&"&&z!==-1&&z<v&&C[z+1]==="!"&&(z=C.indexOf(" ",z+1)),(z===-1||v<z)&&(_=!0)}_||(k=`
${n.indent}`)}}else(C===""||C[0]===`
`)&&(k="");return g+=k+C,n.inFlow?R&&r&&r():$&&!R?g+=yi.lineComment(g,n.indent,l($)):h&&o&&o(),g}Sv.stringifyPair=N5});var Pm=x(Rm=>{"use strict";var Av=se("process");function I5(e,...t){e==="debug"&&console.log(...t)}function M5(e,t){(e==="debug"||e==="warn")&&(typeof Av.emitWarning=="function"?Av.emitWarning(t):console.warn(t))}Rm.debug=I5;Rm.warn=M5});var Kc=x(Vc=>{"use strict";var Yc=G(),Ev=Ae(),Hc="<<",Zc={identify:e=>e===Hc||typeof e=="symbol"&&e.description===Hc,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Ev.Scalar(Symbol(Hc)),{addToJSMap:Cv}),stringify:()=>Hc},D5=(e,t)=>(Zc.identify(t)||Yc.isScalar(t)&&(!t.type||t.type===Ev.Scalar.PLAIN)&&Zc.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Zc.tag&&n.default);function Cv(e,t,n){let r=Rv(e,n);if(Yc.isSeq(r))for(let o of r.items)Om(e,t,o);else if(Array.isArray(r))for(let o of r)Om(e,t,o);else Om(e,t,r)}function Om(e,t,n){let r=Rv(e,n);if(!Yc.isMap(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[s,i]of o)t instanceof Map?t.has(s)||t.set(s,i):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.call(t,s)||Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0});return t}function Rv(e,t){return e&&Yc.isAlias(t)?t.resolve(e.doc,e):t}Vc.addMergeToJSMap=Cv;Vc.isMergeKey=D5;Vc.merge=Zc});var Nm=x(qv=>{"use strict";var L5=Pm(),Pv=Kc(),F5=gi(),Ov=G(),qm=tr();function z5(e,t,{key:n,value:r}){if(Ov.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Pv.isMergeKey(e,n))Pv.addMergeToJSMap(e,t,r);else{let o=qm.toJS(n,"",e);if(t instanceof Map)t.set(o,qm.toJS(r,o,e));else if(t instanceof Set)t.add(o);else{let s=j5(n,o,e),i=qm.toJS(r,s,e);s in t?Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[s]=i}}return t}function j5(e,t,n){if(t===null)return"";if(typeof t!="object")return String(t);if(Ov.isNode(e)&&n?.doc){let r=F5.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(o);s.length>40&&(s=s.substring(0,36)+'..."'),L5.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}return JSON.stringify(t)}qv.addPairToJSMap=z5});var sr=x(Im=>{"use strict";var Nv=di(),B5=Tv(),W5=Nm(),Gc=G();function U5(e,t,n){let r=Nv.createNode(e,void 0,n),o=Nv.createNode(t,void 0,n);return new Jc(r,o)}var Jc=class e{constructor(t,n=null){Object.defineProperty(this,Gc.NODE_TYPE,{value:Gc.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return Gc.isNode(n)&&(n=n.clone(t)),Gc.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return W5.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.doc?B5.stringifyPair(this,t,n,r):JSON.stringify(this)}};Im.Pair=Jc;Im.createPair=U5});var Mm=x(Mv=>{"use strict";var zr=G(),Iv=gi(),Xc=fi();function H5(e,t,n){return(t.inFlow??e.flow?Y5:Z5)(e,t,n)}function Z5({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:s,onChompKeep:i,onComment:a}){let{indent:c,options:{commentString:l}}=n,u=Object.assign({},n,{indent:s,type:null}),d=!1,f=[];for(let p=0;p<t.length;++p){let h=t[p],g=null;if(zr.isNode(h))!d&&h.spaceBefore&&f.push(""),Qc(n,f,h.commentBefore,d),h.comment&&(g=h.comment);else if(zr.isPair(h)){let w=zr.isNode(h.key)?h.key:null;w&&(!d&&w.spaceBefore&&f.push(""),Qc(n,f,w.commentBefore,d))}d=!1;let b=Iv.stringify(h,u,()=>g=null,()=>d=!0);g&&(b+=Xc.lineComment(b,s,l(g))),d&&g&&(d=!1),f.push(r+b)}let m;if(f.length===0)m=o.start+o.end;else{m=f[0];for(let p=1;p<f.length;++p){let h=f[p];m+=h?`
${c}${h}`:`
`}}return e?(m+=`
`+Xc.indentComment(l(e),c),a&&a()):d&&i&&i(),m}function Y5({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:s,flowCollectionPadding:i,options:{commentString:a}}=t;r+=s;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,u=0,d=[];for(let p=0;p<e.length;++p){let h=e[p],g=null;if(zr.isNode(h))h.spaceBefore&&d.push(""),Qc(t,d,h.commentBefore,!1),h.comment&&(g=h.comment);else if(zr.isPair(h)){let w=zr.isNode(h.key)?h.key:null;w&&(w.spaceBefore&&d.push(""),Qc(t,d,w.commentBefore,!1),w.comment&&(l=!0));let $=zr.isNode(h.value)?h.value:null;$?($.comment&&(g=$.comment),$.commentBefore&&(l=!0)):h.value==null&&w?.comment&&(g=w.comment)}g&&(l=!0);let b=Iv.stringify(h,c,()=>g=null);l||(l=d.length>u||b.includes(`
`)),p<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=d.reduce((w,$)=>w+$.length+2,2)+(b.length+2)>t.options.lineWidth)),l&&(b+=",")),g&&(b+=Xc.lineComment(b,r,a(g))),d.push(b),u=d.length}let{start:f,end:m}=n;if(d.length===0)return f+m;if(!l){let p=d.reduce((h,g)=>h+g.length+2,2);l=t.options.lineWidth>0&&p>t.options.lineWidth}if(l){let p=f;for(let h of d)p+=h?`
${s}${o}${h}`:`
`;return`${p}
${o}${m}`}else return`${f}${i}${d.join(" ")}${i}${m}`}function Qc({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let s=Xc.indentComment(t(r),e);n.push(s.trimStart())}}Mv.stringifyCollection=H5});var ar=x(Lm=>{"use strict";var V5=Mm(),K5=Nm(),G5=Fc(),ir=G(),el=sr(),J5=Ae();function bi(e,t){let n=ir.isScalar(t)?t.value:t;for(let r of e)if(ir.isPair(r)&&(r.key===t||r.key===n||ir.isScalar(r.key)&&r.key.value===n))return r}var Dm=class extends G5.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(ir.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,replacer:s}=r,i=new this(t),a=(c,l)=>{if(typeof s=="function")l=s.call(n,c,l);else if(Array.isArray(s)&&!s.includes(c))return;(l!==void 0||o)&&i.items.push(el.createPair(c,l,r))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),i}add(t,n){let r;ir.isPair(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new el.Pair(t,t?.value):r=new el.Pair(t.key,t.value);let o=bi(this.items,r.key),s=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);ir.isScalar(o.value)&&J5.isScalarValue(r.value)?o.value.value=r.value:o.value=r.value}else if(s){let i=this.items.findIndex(a=>s(r,a)<0);i===-1?this.items.push(r):this.items.splice(i,0,r)}else this.items.push(r)}delete(t){let n=bi(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=bi(this.items,t)?.value;return(!n&&ir.isScalar(o)?o.value:o)??void 0}has(t){return!!bi(this.items,t)}set(t,n){this.add(new el.Pair(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let s of this.items)K5.addPairToJSMap(n,o,s);return o}toString(t,n,r){if(!t)return JSON.stringify(this);for(let o of this.items)if(!ir.isPair(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),V5.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};Lm.YAMLMap=Dm;Lm.findPair=bi});var Uo=x(Lv=>{"use strict";var X5=G(),Dv=ar(),Q5={collection:"map",default:!0,nodeClass:Dv.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return X5.isMap(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>Dv.YAMLMap.from(e,t,n)};Lv.map=Q5});var cr=x(Fv=>{"use strict";var eF=di(),tF=Mm(),nF=Fc(),nl=G(),rF=Ae(),oF=tr(),Fm=class extends nF.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(nl.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=tl(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=tl(t);if(typeof r!="number")return;let o=this.items[r];return!n&&nl.isScalar(o)?o.value:o}has(t){let n=tl(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=tl(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.items[r];nl.isScalar(o)&&rF.isScalarValue(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let s of this.items)r.push(oF.toJS(s,String(o++),n));return r}toString(t,n,r){return t?tF.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof o=="function"){let c=n instanceof Set?a:String(i++);a=o.call(n,c,a)}s.items.push(eF.createNode(a,void 0,r))}}return s}};function tl(e){let t=nl.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}Fv.YAMLSeq=Fm});var Ho=x(jv=>{"use strict";var sF=G(),zv=cr(),iF={collection:"seq",default:!0,nodeClass:zv.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return sF.isSeq(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>zv.YAMLSeq.from(e,t,n)};jv.seq=iF});var wi=x(Bv=>{"use strict";var aF=hi(),cF={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign({actualString:!0},t),aF.stringifyString(e,t,n,r)}};Bv.string=cF});var rl=x(Hv=>{"use strict";var Wv=Ae(),Uv={identify:e=>e==null,createNode:()=>new Wv.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Wv.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&Uv.test.test(e)?e:t.options.nullStr};Hv.nullTag=Uv});var zm=x(Yv=>{"use strict";var lF=Ae(),Zv={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new lF.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Zv.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};Yv.boolTag=Zv});var Zo=x(Vv=>{"use strict";function uF({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(s)&&!s.includes("e")){let i=s.indexOf(".");i<0&&(i=s.length,s+=".");let a=t-(s.length-i-1);for(;a-- >0;)s+="0"}return s}Vv.stringifyNumber=uF});var Bm=x(ol=>{"use strict";var dF=Ae(),jm=Zo(),fF={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:jm.stringifyNumber},mF={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():jm.stringifyNumber(e)}},pF={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new dF.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:jm.stringifyNumber};ol.float=pF;ol.floatExp=mF;ol.floatNaN=fF});var Um=x(il=>{"use strict";var Kv=Zo(),sl=e=>typeof e=="bigint"||Number.isInteger(e),Wm=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Gv(e,t,n){let{value:r}=e;return sl(r)&&r>=0?n+r.toString(t):Kv.stringifyNumber(e)}var hF={identify:e=>sl(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Wm(e,2,8,n),stringify:e=>Gv(e,8,"0o")},gF={identify:sl,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Wm(e,0,10,n),stringify:Kv.stringifyNumber},yF={identify:e=>sl(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Wm(e,2,16,n),stringify:e=>Gv(e,16,"0x")};il.int=gF;il.intHex=yF;il.intOct=hF});var Xv=x(Jv=>{"use strict";var bF=Uo(),wF=rl(),xF=Ho(),vF=wi(),$F=zm(),Hm=Bm(),Zm=Um(),kF=[bF.map,xF.seq,vF.string,wF.nullTag,$F.boolTag,Zm.intOct,Zm.int,Zm.intHex,Hm.floatNaN,Hm.floatExp,Hm.float];Jv.schema=kF});var t$=x(e$=>{"use strict";var _F=Ae(),SF=Uo(),TF=Ho();function Qv(e){return typeof e=="bigint"||Number.isInteger(e)}var al=({value:e})=>JSON.stringify(e),AF=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:al},{identify:e=>e==null,createNode:()=>new _F.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:al},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:al},{identify:Qv,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>Qv(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:al}],EF={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},CF=[SF.map,TF.seq].concat(AF,EF);e$.schema=CF});var Vm=x(n$=>{"use strict";var xi=se("buffer"),Ym=Ae(),RF=hi(),PF={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof xi.Buffer=="function")return xi.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,s){if(!n)return"";let i=n,a;if(typeof xi.Buffer=="function")a=i instanceof xi.Buffer?i.toString("base64"):xi.Buffer.from(i.buffer).toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<i.length;++l)c+=String.fromCharCode(i[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=Ym.Scalar.BLOCK_LITERAL),t!==Ym.Scalar.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(l);for(let d=0,f=0;d<l;++d,f+=c)u[d]=a.substr(f,c);a=u.join(t===Ym.Scalar.BLOCK_LITERAL?`
`:" ")}return RF.stringifyString({comment:e,type:t,value:a},r,o,s)}};n$.binary=PF});var ul=x(ll=>{"use strict";var cl=G(),Km=sr(),OF=Ae(),qF=cr();function r$(e,t){if(cl.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!cl.isPair(r)){if(cl.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let o=r.items[0]||new Km.Pair(new OF.Scalar(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let s=o.value??o.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=o}e.items[n]=cl.isPair(r)?r:new Km.Pair(r)}}else t("Expected a sequence for this tag");return e}function o$(e,t,n){let{replacer:r}=n,o=new qF.YAMLSeq(e);o.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof r=="function"&&(i=r.call(t,String(s++),i));let a,c;if(Array.isArray(i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let l=Object.keys(i);if(l.length===1)a=l[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=i;o.items.push(Km.createPair(a,c,n))}return o}var NF={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:r$,createNode:o$};ll.createPairs=o$;ll.pairs=NF;ll.resolvePairs=r$});var Xm=x(Jm=>{"use strict";var s$=G(),Gm=tr(),vi=ar(),IF=cr(),i$=ul(),jr=class e extends IF.YAMLSeq{constructor(){super(),this.add=vi.YAMLMap.prototype.add.bind(this),this.delete=vi.YAMLMap.prototype.delete.bind(this),this.get=vi.YAMLMap.prototype.get.bind(this),this.has=vi.YAMLMap.prototype.has.bind(this),this.set=vi.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let s,i;if(s$.isPair(o)?(s=Gm.toJS(o.key,"",n),i=Gm.toJS(o.value,s,n)):s=Gm.toJS(o,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,i)}return r}static from(t,n,r){let o=i$.createPairs(t,n,r),s=new this;return s.items=o.items,s}};jr.tag="tag:yaml.org,2002:omap";var MF={collection:"seq",identify:e=>e instanceof Map,nodeClass:jr,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=i$.resolvePairs(e,t),r=[];for(let{key:o}of n.items)s$.isScalar(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new jr,n)},createNode:(e,t,n)=>jr.from(e,t,n)};Jm.YAMLOMap=jr;Jm.omap=MF});var d$=x(Qm=>{"use strict";var a$=Ae();function c$({value:e,source:t},n){return t&&(e?l$:u$).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var l$={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new a$.Scalar(!0),stringify:c$},u$={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new a$.Scalar(!1),stringify:c$};Qm.falseTag=u$;Qm.trueTag=l$});var f$=x(dl=>{"use strict";var DF=Ae(),ep=Zo(),LF={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ep.stringifyNumber},FF={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ep.stringifyNumber(e)}},zF={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new DF.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:ep.stringifyNumber};dl.float=zF;dl.floatExp=FF;dl.floatNaN=LF});var p$=x(ki=>{"use strict";var m$=Zo(),$i=e=>typeof e=="bigint"||Number.isInteger(e);function fl(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let i=BigInt(e);return o==="-"?BigInt(-1)*i:i}let s=parseInt(e,n);return o==="-"?-1*s:s}function tp(e,t,n){let{value:r}=e;if($i(r)){let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return m$.stringifyNumber(e)}var jF={identify:$i,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>fl(e,2,2,n),stringify:e=>tp(e,2,"0b")},BF={identify:$i,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>fl(e,1,8,n),stringify:e=>tp(e,8,"0")},WF={identify:$i,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>fl(e,0,10,n),stringify:m$.stringifyNumber},UF={identify:$i,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>fl(e,2,16,n),stringify:e=>tp(e,16,"0x")};ki.int=WF;ki.intBin=jF;ki.intHex=UF;ki.intOct=BF});var rp=x(np=>{"use strict";var hl=G(),ml=sr(),pl=ar(),Br=class e extends pl.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;hl.isPair(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new ml.Pair(t.key,null):n=new ml.Pair(t,null),pl.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=pl.findPair(this.items,t);return!n&&hl.isPair(r)?hl.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=pl.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new ml.Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n))for(let i of n)typeof o=="function"&&(i=o.call(n,i,i)),s.items.push(ml.createPair(i,null,r));return s}};Br.tag="tag:yaml.org,2002:set";var HF={collection:"map",identify:e=>e instanceof Set,nodeClass:Br,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Br.from(e,t,n),resolve(e,t){if(hl.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new Br,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};np.YAMLSet=Br;np.set=HF});var sp=x(gl=>{"use strict";var ZF=Zo();function op(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=i=>t?BigInt(i):Number(i),s=r.replace(/_/g,"").split(":").reduce((i,a)=>i*o(60)+o(a),o(0));return n==="-"?o(-1)*s:s}function h$(e){let{value:t}=e,n=i=>i;if(typeof t=="bigint")n=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return ZF.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let o=n(60),s=[t%o];return t<60?s.unshift(0):(t=(t-s[0])/o,s.unshift(t%o),t>=60&&(t=(t-s[0])/o,s.unshift(t))),r+s.map(i=>String(i).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var YF={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>op(e,n),stringify:h$},VF={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>op(e,!1),stringify:h$},g$={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(g$.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,o,s,i,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,o,s||0,i||0,a||0,c),u=t[8];if(u&&u!=="Z"){let d=op(u,!1);Math.abs(d)<30&&(d*=60),l-=6e4*d}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};gl.floatTime=VF;gl.intTime=YF;gl.timestamp=g$});var w$=x(b$=>{"use strict";var KF=Uo(),GF=rl(),JF=Ho(),XF=wi(),QF=Vm(),y$=d$(),ip=f$(),yl=p$(),e6=Kc(),t6=Xm(),n6=ul(),r6=rp(),ap=sp(),o6=[KF.map,JF.seq,XF.string,GF.nullTag,y$.trueTag,y$.falseTag,yl.intBin,yl.intOct,yl.int,yl.intHex,ip.floatNaN,ip.floatExp,ip.float,QF.binary,e6.merge,t6.omap,n6.pairs,r6.set,ap.intTime,ap.floatTime,ap.timestamp];b$.schema=o6});var C$=x(up=>{"use strict";var k$=Uo(),s6=rl(),_$=Ho(),i6=wi(),a6=zm(),cp=Bm(),lp=Um(),c6=Xv(),l6=t$(),S$=Vm(),_i=Kc(),T$=Xm(),A$=ul(),x$=w$(),E$=rp(),bl=sp(),v$=new Map([["core",c6.schema],["failsafe",[k$.map,_$.seq,i6.string]],["json",l6.schema],["yaml11",x$.schema],["yaml-1.1",x$.schema]]),$$={binary:S$.binary,bool:a6.boolTag,float:cp.float,floatExp:cp.floatExp,floatNaN:cp.floatNaN,floatTime:bl.floatTime,int:lp.int,intHex:lp.intHex,intOct:lp.intOct,intTime:bl.intTime,map:k$.map,merge:_i.merge,null:s6.nullTag,omap:T$.omap,pairs:A$.pairs,seq:_$.seq,set:E$.set,timestamp:bl.timestamp},u6={"tag:yaml.org,2002:binary":S$.binary,"tag:yaml.org,2002:merge":_i.merge,"tag:yaml.org,2002:omap":T$.omap,"tag:yaml.org,2002:pairs":A$.pairs,"tag:yaml.org,2002:set":E$.set,"tag:yaml.org,2002:timestamp":bl.timestamp};function d6(e,t,n){let r=v$.get(t);if(r&&!e)return n&&!r.includes(_i.merge)?r.concat(_i.merge):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let s=Array.from(v$.keys()).filter(i=>i!=="yaml11").map(i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)o=o.concat(s);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(_i.merge)),o.reduce((s,i)=>{let a=typeof i=="string"?$$[i]:i;if(!a){let c=JSON.stringify(i),l=Object.keys($$).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return s.includes(a)||s.push(a),s},[])}up.coreKnownTags=u6;up.getTags=d6});var mp=x(R$=>{"use strict";var dp=G(),f6=Uo(),m6=Ho(),p6=wi(),wl=C$(),h6=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,fp=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,schema:s,sortMapEntries:i,toStringDefaults:a}){this.compat=Array.isArray(t)?wl.getTags(t,"compat"):t?wl.getTags(null,t):null,this.name=typeof s=="string"&&s||"core",this.knownTags=o?wl.coreKnownTags:{},this.tags=wl.getTags(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,dp.MAP,{value:f6.map}),Object.defineProperty(this,dp.SCALAR,{value:p6.string}),Object.defineProperty(this,dp.SEQ,{value:m6.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?h6:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};R$.Schema=fp});var O$=x(P$=>{"use strict";var g6=G(),pp=gi(),Si=fi();function y6(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let o=pp.createStringifyContext(e,t),{commentString:s}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let c=s(e.commentBefore);n.unshift(Si.indentComment(c,""))}let i=!1,a=null;if(e.contents){if(g6.isNode(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=s(e.contents.commentBefore);n.push(Si.indentComment(u,""))}o.forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>i=!0,l=pp.stringify(e.contents,o,()=>a=null,c);a&&(l+=Si.lineComment(l,"",s(a))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(pp.stringify(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(n.push("..."),n.push(Si.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&i&&(c=c.replace(/^\n+/,"")),c&&((!i||a)&&n[n.length-1]!==""&&n.push(""),n.push(Si.indentComment(s(c),"")))}return n.join(`
`)+`
`}P$.stringifyDocument=y6});var Ti=x(q$=>{"use strict";var b6=ui(),Yo=Fc(),Et=G(),w6=sr(),x6=tr(),v6=mp(),$6=O$(),hp=Ic(),k6=wm(),_6=di(),gp=bm(),yp=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Et.NODE_TYPE,{value:Et.DOC});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=s;let{version:i}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new gp.Directives({version:i}),this.setSchema(i,r),this.contents=t===void 0?null:this.createNode(t,o,r)}clone(){let t=Object.create(e.prototype,{[Et.NODE_TYPE]:{value:Et.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Et.isNode(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Vo(this.contents)&&this.contents.add(t)}addIn(t,n){Vo(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=hp.anchorNames(this);t.anchor=!n||r.has(n)?hp.findNewAnchor(n||"a",r):n}return new b6.Alias(t.anchor)}createNode(t,n,r){let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let g=w=>typeof w=="number"||w instanceof String||w instanceof Number,b=n.filter(g).map(String);b.length>0&&(n=n.concat(b)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:l,tag:u}=r??{},{onAnchor:d,setAnchors:f,sourceObjects:m}=hp.createNodeAnchors(this,i||"a"),p={aliasDuplicateObjects:s??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:l,replacer:o,schema:this.schema,sourceObjects:m},h=_6.createNode(t,u,p);return a&&Et.isCollection(h)&&(h.flow=!0),f(),h}createPair(t,n,r={}){let o=this.createNode(t,null,r),s=this.createNode(n,null,r);return new w6.Pair(o,s)}delete(t){return Vo(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Yo.isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Vo(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return Et.isCollection(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return Yo.isEmptyPath(t)?!n&&Et.isScalar(this.contents)?this.contents.value:this.contents:Et.isCollection(this.contents)?this.contents.getIn(t,n):void 0}has(t){return Et.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Yo.isEmptyPath(t)?this.contents!==void 0:Et.isCollection(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Yo.collectionFromPath(this.schema,[t],n):Vo(this.contents)&&this.contents.set(t,n)}setIn(t,n){Yo.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=Yo.collectionFromPath(this.schema,Array.from(t),n):Vo(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new gp.Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new gp.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new v6.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:s,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=x6.toJS(this.contents,n??"",a);if(typeof s=="function")for(let{count:l,res:u}of a.anchors.values())s(u,l);return typeof i=="function"?k6.applyReviver(i,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return $6.stringifyDocument(this,t)}};function Vo(e){if(Et.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}q$.Document=yp});var Ci=x(Ei=>{"use strict";var Ai=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},bp=class extends Ai{constructor(t,n,r){super("YAMLParseError",t,n,r)}},wp=class extends Ai{constructor(t,n,r){super("YAMLWarning",t,n,r)}},S6=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let s=o-1,i=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(s>=60&&i.length>80){let a=Math.min(s-39,i.length-79);i="\u2026"+i.substring(a),s-=a-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(i.substring(0,s))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),i=a+i}if(/[^ ]/.test(i)){let a=1,c=n.linePos[1];c?.line===r&&c.col>o&&(a=Math.max(1,Math.min(c.col-o,80-s)));let l=" ".repeat(s)+"^".repeat(a);n.message+=`:

${i}
${l}
`}};Ei.YAMLError=Ai;Ei.YAMLParseError=bp;Ei.YAMLWarning=wp;Ei.prettifyError=S6});var Ri=x(N$=>{"use strict";function T6(e,{flow:t,indicator:n,next:r,offset:o,onError:s,parentIndent:i,startOnNewline:a}){let c=!1,l=a,u=a,d="",f="",m=!1,p=!1,h=null,g=null,b=null,w=null,$=null,R=null,C=null;for(let v of e)switch(p&&(v.type!=="space"&&v.type!=="newline"&&v.type!=="comma"&&s(v.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p=!1),h&&(l&&v.type!=="comment"&&v.type!=="newline"&&s(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),v.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&v.source.includes("	")&&(h=v),u=!0;break;case"comment":{u||s(v,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let M=v.source.substring(1)||" ";d?d+=f+M:d=M,f="",l=!1;break}case"newline":l?d?d+=v.source:(!R||n!=="seq-item-ind")&&(c=!0):f+=v.source,l=!0,m=!0,(g||b)&&(w=v),u=!0;break;case"anchor":g&&s(v,"MULTIPLE_ANCHORS","A node can have at most one anchor"),v.source.endsWith(":")&&s(v.offset+v.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=v,C??(C=v.offset),l=!1,u=!1,p=!0;break;case"tag":{b&&s(v,"MULTIPLE_TAGS","A node can have at most one tag"),b=v,C??(C=v.offset),l=!1,u=!1,p=!0;break}case n:(g||b)&&s(v,"BAD_PROP_ORDER",`Anchors and tags must be after the ${v.source} indicator`),R&&s(v,"UNEXPECTED_TOKEN",`Unexpected ${v.source} in ${t??"collection"}`),R=v,l=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){$&&s(v,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),$=v,l=!1,u=!1;break}default:s(v,"UNEXPECTED_TOKEN",`Unexpected ${v.type} token`),l=!1,u=!1}let k=e[e.length-1],P=k?k.offset+k.source.length:o;return p&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(l&&h.indent<=i||r?.type==="block-map"||r?.type==="block-seq")&&s(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:$,found:R,spaceBefore:c,comment:d,hasNewline:m,anchor:g,tag:b,newlineAfterProp:w,end:P,start:C??P}}N$.resolveProps=T6});var xl=x(I$=>{"use strict";function xp(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(xp(t.key)||xp(t.value))return!0}return!1;default:return!0}}I$.containsNewline=xp});var vp=x(M$=>{"use strict";var A6=xl();function E6(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&A6.containsNewline(t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}M$.flowIndentCheck=E6});var $p=x(L$=>{"use strict";var D$=G();function C6(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(s,i)=>s===i||D$.isScalar(s)&&D$.isScalar(i)&&s.value===i.value;return t.some(s=>o(s.key,n))}L$.mapIncludes=C6});var U$=x(W$=>{"use strict";var F$=sr(),R6=ar(),z$=Ri(),P6=xl(),j$=vp(),O6=$p(),B$="All mapping items must start at the same column";function q6({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=s?.nodeClass??R6.YAMLMap,a=new i(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let u of r.items){let{start:d,key:f,sep:m,value:p}=u,h=z$.resolveProps(d,{indicator:"explicit-key-ind",next:f??m?.[0],offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0}),g=!h.found;if(g){if(f&&(f.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==r.indent&&o(c,"BAD_INDENT",B$)),!h.anchor&&!h.tag&&!m){l=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||P6.containsNewline(f))&&o(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==r.indent&&o(c,"BAD_INDENT",B$);n.atKey=!0;let b=h.end,w=f?e(n,f,h,o):t(n,b,d,null,h,o);n.schema.compat&&j$.flowIndentCheck(r.indent,f,o),n.atKey=!1,O6.mapIncludes(n,a.items,w)&&o(b,"DUPLICATE_KEY","Map keys must be unique");let $=z$.resolveProps(m??[],{indicator:"map-value-ind",next:p,offset:w.range[2],onError:o,parentIndent:r.indent,startOnNewline:!f||f.type==="block-scalar"});if(c=$.end,$.found){g&&(p?.type==="block-map"&&!$.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&h.start<$.found.offset-1024&&o(w.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let R=p?e(n,p,$,o):t(n,c,m,null,$,o);n.schema.compat&&j$.flowIndentCheck(r.indent,p,o),c=R.range[2];let C=new F$.Pair(w,R);n.options.keepSourceTokens&&(C.srcToken=u),a.items.push(C)}else{g&&o(w.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),$.comment&&(w.comment?w.comment+=`
`+$.comment:w.comment=$.comment);let R=new F$.Pair(w);n.options.keepSourceTokens&&(R.srcToken=u),a.items.push(R)}}return l&&l<c&&o(l,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,c,l??c],a}W$.resolveBlockMap=q6});var Z$=x(H$=>{"use strict";var N6=cr(),I6=Ri(),M6=vp();function D6({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=s?.nodeClass??N6.YAMLSeq,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;for(let{start:u,value:d}of r.items){let f=I6.resolveProps(u,{indicator:"seq-item-ind",next:d,offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?o(f.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{l=f.end,f.comment&&(a.comment=f.comment);continue}let m=d?e(n,d,f,o):t(n,f.end,u,null,f,o);n.schema.compat&&M6.flowIndentCheck(r.indent,d,o),c=m.range[2],a.items.push(m)}return a.range=[r.offset,c,l??c],a}H$.resolveBlockSeq=D6});var Ko=x(Y$=>{"use strict";function L6(e,t,n,r){let o="";if(e){let s=!1,i="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":s=!0;break;case"comment":{n&&!s&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";o?o+=i+u:o=u,i="";break}case"newline":o&&(i+=c),s=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:o,offset:t}}Y$.resolveEnd=L6});var J$=x(G$=>{"use strict";var F6=G(),z6=sr(),V$=ar(),j6=cr(),B6=Ko(),K$=Ri(),W6=xl(),U6=$p(),kp="Block collections are not allowed within flow collections",_p=e=>e&&(e.type==="block-map"||e.type==="block-seq");function H6({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=r.start.source==="{",a=i?"flow map":"flow sequence",c=s?.nodeClass??(i?V$.YAMLMap:j6.YAMLSeq),l=new c(n.schema);l.flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=r.offset+r.start.source.length;for(let g=0;g<r.items.length;++g){let b=r.items[g],{start:w,key:$,sep:R,value:C}=b,k=K$.resolveProps(w,{flow:a,indicator:"explicit-key-ind",next:$??R?.[0],offset:d,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!k.found){if(!k.anchor&&!k.tag&&!R&&!C){g===0&&k.comma?o(k.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):g<r.items.length-1&&o(k.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),k.comment&&(l.comment?l.comment+=`
`+k.comment:l.comment=k.comment),d=k.end;continue}!i&&n.options.strict&&W6.containsNewline($)&&o($,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(g===0)k.comma&&o(k.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(k.comma||o(k.start,"MISSING_CHAR",`Missing , between ${a} items`),k.comment){let P="";e:for(let v of w)switch(v.type){case"comma":case"space":break;case"comment":P=v.source.substring(1);break e;default:break e}if(P){let v=l.items[l.items.length-1];F6.isPair(v)&&(v=v.value??v.key),v.comment?v.comment+=`
`+P:v.comment=P,k.comment=k.comment.substring(P.length+1)}}if(!i&&!R&&!k.found){let P=C?e(n,C,k,o):t(n,k.end,R,null,k,o);l.items.push(P),d=P.range[2],_p(C)&&o(P.range,"BLOCK_IN_FLOW",kp)}else{n.atKey=!0;let P=k.end,v=$?e(n,$,k,o):t(n,P,w,null,k,o);_p($)&&o(v.range,"BLOCK_IN_FLOW",kp),n.atKey=!1;let M=K$.resolveProps(R??[],{flow:a,indicator:"map-value-ind",next:C,offset:v.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(M.found){if(!i&&!k.found&&n.options.strict){if(R)for(let z of R){if(z===M.found)break;if(z.type==="newline"){o(z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}k.start<M.found.offset-1024&&o(M.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else C&&("source"in C&&C.source?.[0]===":"?o(C,"MISSING_CHAR",`Missing space after : in ${a}`):o(M.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let H=C?e(n,C,M,o):M.found?t(n,M.end,R,null,M,o):null;H?_p(C)&&o(H.range,"BLOCK_IN_FLOW",kp):M.comment&&(v.comment?v.comment+=`
`+M.comment:v.comment=M.comment);let _=new z6.Pair(v,H);if(n.options.keepSourceTokens&&(_.srcToken=b),i){let z=l;U6.mapIncludes(n,z.items,v)&&o(P,"DUPLICATE_KEY","Map keys must be unique"),z.items.push(_)}else{let z=new V$.YAMLMap(n.schema);z.flow=!0,z.items.push(_);let ne=(H??v).range;z.range=[v.range[0],ne[1],ne[2]],l.items.push(z)}d=H?H.range[2]:M.end}}let f=i?"}":"]",[m,...p]=r.end,h=d;if(m?.source===f)h=m.offset+m.source.length;else{let g=a[0].toUpperCase()+a.substring(1),b=u?`${g} must end with a ${f}`:`${g} in block collection must be sufficiently indented and end with a ${f}`;o(d,u?"MISSING_CHAR":"BAD_INDENT",b),m&&m.source.length!==1&&p.unshift(m)}if(p.length>0){let g=B6.resolveEnd(p,h,n.options.strict,o);g.comment&&(l.comment?l.comment+=`
`+g.comment:l.comment=g.comment),l.range=[r.offset,h,g.offset]}else l.range=[r.offset,h,h];return l}G$.resolveFlowCollection=H6});var Q$=x(X$=>{"use strict";var Z6=G(),Y6=Ae(),V6=ar(),K6=cr(),G6=U$(),J6=Z$(),X6=J$();function Sp(e,t,n,r,o,s){let i=n.type==="block-map"?G6.resolveBlockMap(e,t,n,r,s):n.type==="block-seq"?J6.resolveBlockSeq(e,t,n,r,s):X6.resolveFlowCollection(e,t,n,r,s),a=i.constructor;return o==="!"||o===a.tagName?(i.tag=a.tagName,i):(o&&(i.tag=o),i)}function Q6(e,t,n,r,o){let s=r.tag,i=s?t.directives.tagName(s.source,f=>o(s,"TAG_RESOLVE_FAILED",f)):null;if(n.type==="block-seq"){let{anchor:f,newlineAfterProp:m}=r,p=f&&s?f.offset>s.offset?f:s:f??s;p&&(!m||m.offset<p.offset)&&o(p,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!i||i==="!"||i===V6.YAMLMap.tagName&&a==="map"||i===K6.YAMLSeq.tagName&&a==="seq")return Sp(e,t,n,o,i);let c=t.schema.tags.find(f=>f.tag===i&&f.collection===a);if(!c){let f=t.schema.knownTags[i];if(f?.collection===a)t.schema.tags.push(Object.assign({},f,{default:!1})),c=f;else return f?o(s,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):o(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),Sp(e,t,n,o,i)}let l=Sp(e,t,n,o,i,c),u=c.resolve?.(l,f=>o(s,"TAG_RESOLVE_FAILED",f),t.options)??l,d=Z6.isNode(u)?u:new Y6.Scalar(u);return d.range=l.range,d.tag=i,c?.format&&(d.format=c.format),d}X$.composeCollection=Q6});var Ap=x(ek=>{"use strict";var Tp=Ae();function e8(e,t,n){let r=t.offset,o=t8(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let s=o.mode===">"?Tp.Scalar.BLOCK_FOLDED:Tp.Scalar.BLOCK_LITERAL,i=t.source?n8(t.source):[],a=i.length;for(let h=i.length-1;h>=0;--h){let g=i[h][1];if(g===""||g==="\r")a=h;else break}if(a===0){let h=o.chomp==="+"&&i.length>0?`
`.repeat(Math.max(1,i.length-1)):"",g=r+o.length;return t.source&&(g+=t.source.length),{value:h,type:s,comment:o.comment,range:[r,g,g]}}let c=t.indent+o.indent,l=t.offset+o.length,u=0;for(let h=0;h<a;++h){let[g,b]=i[h];if(b===""||b==="\r")o.indent===0&&g.length>c&&(c=g.length);else{g.length<c&&n(l+g.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=g.length),u=h,c===0&&!e.atRoot&&n(l,"BAD_INDENT","Block scalar values in collections must be indented");break}l+=g.length+b.length+1}for(let h=i.length-1;h>=a;--h)i[h][0].length>c&&(a=h+1);let d="",f="",m=!1;for(let h=0;h<u;++h)d+=i[h][0].slice(c)+`
`;for(let h=u;h<a;++h){let[g,b]=i[h];l+=g.length+b.length+1;let w=b[b.length-1]==="\r";if(w&&(b=b.slice(0,-1)),b&&g.length<c){let R=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(l-b.length-(w?2:1),"BAD_INDENT",R),g=""}s===Tp.Scalar.BLOCK_LITERAL?(d+=f+g.slice(c)+b,f=`
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
`}let p=r+o.length+t.source.length;return{value:d,type:s,comment:o.comment,range:[r,p,p]}}function t8({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],s=o[0],i=0,a="",c=-1;for(let f=1;f<o.length;++f){let m=o[f];if(!a&&(m==="-"||m==="+"))a=m;else{let p=Number(m);!i&&p?i=p:c===-1&&(c=e+f)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let l=!1,u="",d=o.length;for(let f=1;f<t.length;++f){let m=t[f];switch(m.type){case"space":l=!0;case"newline":d+=m.source.length;break;case"comment":n&&!l&&r(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,u=m.source.substring(1);break;case"error":r(m,"UNEXPECTED_TOKEN",m.message),d+=m.source.length;break;default:{let p=`Unexpected token in block scalar header: ${m.type}`;r(m,"UNEXPECTED_TOKEN",p);let h=m.source;h&&typeof h=="string"&&(d+=h.length)}}}return{mode:s,indent:i,chomp:a,comment:u,length:d}}function n8(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let i=1;i<t.length;i+=2)s.push([t[i],t[i+1]]);return s}ek.resolveBlockScalar=e8});var Cp=x(nk=>{"use strict";var Ep=Ae(),r8=Ko();function o8(e,t,n){let{offset:r,type:o,source:s,end:i}=e,a,c,l=(f,m,p)=>n(r+f,m,p);switch(o){case"scalar":a=Ep.Scalar.PLAIN,c=s8(s,l);break;case"single-quoted-scalar":a=Ep.Scalar.QUOTE_SINGLE,c=i8(s,l);break;case"double-quoted-scalar":a=Ep.Scalar.QUOTE_DOUBLE,c=a8(s,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let u=r+s.length,d=r8.resolveEnd(i,u,t,n);return{value:c,type:a,comment:d.comment,range:[r,u,d.offset]}}function s8(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),tk(e)}function i8(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),tk(e.slice(1,-1)).replace(/''/g,"'")}function tk(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),i=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(o,"");l===""?i===`
`?s+=i:i=`
`:(s+=i+l,i=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),s+i+(n?.[1]??"")}function a8(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:s,offset:i}=c8(e,r);n+=s,r=i}else if(o==="\\"){let s=e[++r],i=l8[s];if(i)n+=i;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=u8(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let s=r,i=e[r+1];for(;i===" "||i==="	";)i=e[++r+1];i!==`
`&&!(i==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function c8(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var l8={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function u8(e,t,n,r){let o=e.substr(t,n),i=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(i)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}nk.resolveFlowScalar=o8});var sk=x(ok=>{"use strict";var Wr=G(),rk=Ae(),d8=Ap(),f8=Cp();function m8(e,t,n,r){let{value:o,type:s,comment:i,range:a}=t.type==="block-scalar"?d8.resolveBlockScalar(e,t,r):f8.resolveFlowScalar(t,e.options.strict,r),c=n?e.directives.tagName(n.source,d=>r(n,"TAG_RESOLVE_FAILED",d)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Wr.SCALAR]:c?l=p8(e.schema,o,c,n,r):t.type==="scalar"?l=h8(e,o,t,r):l=e.schema[Wr.SCALAR];let u;try{let d=l.resolve(o,f=>r(n??t,"TAG_RESOLVE_FAILED",f),e.options);u=Wr.isScalar(d)?d:new rk.Scalar(d)}catch(d){let f=d instanceof Error?d.message:String(d);r(n??t,"TAG_RESOLVE_FAILED",f),u=new rk.Scalar(o)}return u.range=a,u.source=o,s&&(u.type=s),c&&(u.tag=c),l.format&&(u.format=l.format),i&&(u.comment=i),u}function p8(e,t,n,r,o){if(n==="!")return e[Wr.SCALAR];let s=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let i=e.knownTags[n];return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[Wr.SCALAR])}function h8({atKey:e,directives:t,schema:n},r,o,s){let i=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[Wr.SCALAR];if(n.compat){let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[Wr.SCALAR];if(i.tag!==a.tag){let c=t.tagString(i.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} or ${l}`;s(o,"TAG_RESOLVE_FAILED",u,!0)}}return i}ok.composeScalar=m8});var ak=x(ik=>{"use strict";function g8(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}ik.emptyScalarPosition=g8});var uk=x(Pp=>{"use strict";var y8=ui(),b8=G(),w8=Q$(),ck=sk(),x8=Ko(),v8=ak(),$8={composeNode:lk,composeEmptyNode:Rp};function lk(e,t,n,r){let o=e.atKey,{spaceBefore:s,comment:i,anchor:a,tag:c}=n,l,u=!0;switch(t.type){case"alias":l=k8(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=ck.composeScalar(e,t,c,r),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=w8.composeCollection($8,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(d){let f=d instanceof Error?d.message:String(d);r(t,"RESOURCE_EXHAUSTION",f)}break;default:{let d=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",d),u=!1}}return l??(l=Rp(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!b8.isScalar(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(l.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?l.comment=i:l.commentBefore=i),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function Rp(e,t,n,r,{spaceBefore:o,comment:s,anchor:i,tag:a,end:c},l){let u={type:"scalar",offset:v8.emptyScalarPosition(t,n,r),indent:-1,source:""},d=ck.composeScalar(e,u,a,l);return i&&(d.anchor=i.source.substring(1),d.anchor===""&&l(i,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(d.spaceBefore=!0),s&&(d.comment=s,d.range[2]=c),d}function k8({options:e},{offset:t,source:n,end:r},o){let s=new y8.Alias(n.substring(1));s.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+n.length,a=x8.resolveEnd(r,i,e.strict,o);return s.range=[t,i,a.offset],a.comment&&(s.comment=a.comment),s}Pp.composeEmptyNode=Rp;Pp.composeNode=lk});var mk=x(fk=>{"use strict";var _8=Ti(),dk=uk(),S8=Ko(),T8=Ri();function A8(e,t,{offset:n,start:r,value:o,end:s},i){let a=Object.assign({_directives:t},e),c=new _8.Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},u=T8.resolveProps(r,{indicator:"doc-start",next:o??s?.[0],offset:n,onError:i,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&i(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=o?dk.composeNode(l,o,u,i):dk.composeEmptyNode(l,u.end,r,null,u,i);let d=c.contents.range[2],f=S8.resolveEnd(s,d,!1,i);return f.comment&&(c.comment=f.comment),c.range=[n,d,f.offset],c}fk.composeDoc=A8});var qp=x(gk=>{"use strict";var E8=se("process"),C8=bm(),R8=Ti(),Pi=Ci(),pk=G(),P8=mk(),O8=Ko();function Oi(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function hk(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let s=e[o];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var Op=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,o,s)=>{let i=Oi(n);s?this.warnings.push(new Pi.YAMLWarning(i,r,o)):this.errors.push(new Pi.YAMLParseError(i,r,o))},this.directives=new C8.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:o}=hk(this.prelude);if(r){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!s)t.commentBefore=r;else if(pk.isCollection(s)&&!s.flow&&s.items.length>0){let i=s.items[0];pk.isPair(i)&&(i=i.key);let a=i.commentBefore;i.commentBefore=a?`${r}
${a}`:r}else{let i=s.commentBefore;s.commentBefore=i?`${r}
${i}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:hk(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(E8.env.LOG_STREAM&&console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,o)=>{let s=Oi(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{let n=P8.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new Pi.YAMLParseError(Oi(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Pi.YAMLParseError(Oi(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=O8.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Pi.YAMLParseError(Oi(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new R8.Document(void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}};gk.Composer=Op});var wk=x(vl=>{"use strict";var q8=Ap(),N8=Cp(),I8=Ci(),yk=hi();function M8(e,t=!0,n){if(e){let r=(o,s,i)=>{let a=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(n)n(a,s,i);else throw new I8.YAMLParseError([a,a+1],s,i)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return N8.resolveFlowScalar(e,t,r);case"block-scalar":return q8.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function D8(e,t){let{implicitKey:n=!1,indent:r,inFlow:o=!1,offset:s=-1,type:i="PLAIN"}=t,a=yk.stringifyString({type:i,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),u=a.substring(0,l),d=a.substring(l+1)+`
`,f=[{type:"block-scalar-header",offset:s,indent:r,source:u}];return bk(f,c)||f.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:f,source:d}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:a,end:c};case"'":return{type:"single-quoted-scalar",offset:s,indent:r,source:a,end:c};default:return{type:"scalar",offset:s,indent:r,source:a,end:c}}}function L8(e,t,n={}){let{afterKey:r=!1,implicitKey:o=!1,inFlow:s=!1,type:i}=n,a="indent"in e?e.indent:null;if(r&&typeof a=="number"&&(a+=2),!i)switch(e.type){case"single-quoted-scalar":i="QUOTE_SINGLE";break;case"double-quoted-scalar":i="QUOTE_DOUBLE";break;case"block-scalar":{let l=e.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:i="PLAIN"}let c=yk.stringifyString({type:i,value:t},{implicitKey:o||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":F8(e,c);break;case'"':Np(e,c,"double-quoted-scalar");break;case"'":Np(e,c,"single-quoted-scalar");break;default:Np(e,c,"scalar")}}function F8(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),o=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=o}else{let{offset:s}=e,i="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:i,source:r}];bk(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:i,source:`
`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:i,props:a,source:o})}}function bk(e,t){if(t)for(let n of t)switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function Np(e,t,n){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),o=t.length;e.props[0].type==="block-scalar-header"&&(o-=e.props[0].source.length);for(let s of r)s.offset+=o;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let o={type:"newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[o]});break}default:{let r="indent"in e?e.indent:-1,o="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type==="space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:r,source:t,end:o})}}}vl.createScalarToken=D8;vl.resolveAsScalar=M8;vl.setScalarValue=L8});var vk=x(xk=>{"use strict";var z8=e=>"type"in e?kl(e):$l(e);function kl(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=kl(n);return t+e.source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=$l(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=$l(n);for(let n of e.end)t+=n.source;return t}case"document":{let t=$l(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(let n of e.end)t+=n.source;return t}}}function $l({start:e,key:t,sep:n,value:r}){let o="";for(let s of e)o+=s.source;if(t&&(o+=kl(t)),n)for(let s of n)o+=s.source;return r&&(o+=kl(r)),o}xk.stringify=z8});var Sk=x(_k=>{"use strict";var Ip=Symbol("break visit"),j8=Symbol("skip children"),$k=Symbol("remove item");function Ur(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),kk(Object.freeze([]),e,t)}Ur.BREAK=Ip;Ur.SKIP=j8;Ur.REMOVE=$k;Ur.itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let s=n?.[r];if(s&&"items"in s)n=s.items[o];else return}return n};Ur.parentCollection=(e,t)=>{let n=Ur.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function kk(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let o of["key","value"]){let s=t[o];if(s&&"items"in s){for(let i=0;i<s.items.length;++i){let a=kk(Object.freeze(e.concat([[o,i]])),s.items[i],n);if(typeof a=="number")i=a-1;else{if(a===Ip)return Ip;a===$k&&(s.items.splice(i,1),i-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}_k.visit=Ur});var _l=x(ot=>{"use strict";var Mp=wk(),B8=vk(),W8=Sk(),Dp="\uFEFF",Lp="",Fp="",zp="",U8=e=>!!e&&"items"in e,H8=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function Z8(e){switch(e){case Dp:return"<BOM>";case Lp:return"<DOC>";case Fp:return"<FLOW_END>";case zp:return"<SCALAR>";default:return JSON.stringify(e)}}function Y8(e){switch(e){case Dp:return"byte-order-mark";case Lp:return"doc-mode";case Fp:return"flow-error-end";case zp:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}ot.createScalarToken=Mp.createScalarToken;ot.resolveAsScalar=Mp.resolveAsScalar;ot.setScalarValue=Mp.setScalarValue;ot.stringify=B8.stringify;ot.visit=W8.visit;ot.BOM=Dp;ot.DOCUMENT=Lp;ot.FLOW_END=Fp;ot.SCALAR=zp;ot.isCollection=U8;ot.isScalar=H8;ot.prettyToken=Z8;ot.tokenType=Y8});var Wp=x(Ak=>{"use strict";var qi=_l();function Mt(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Tk=new Set("0123456789ABCDEFabcdef"),V8=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Sl=new Set(",[]{}"),K8=new Set(` ,[]{}
\r	`),jp=e=>!e||K8.has(e),Bp=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&Mt(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===qi.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let s=t[r-1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield qi.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&Mt(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!Mt(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Mt(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(jp),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&Mt(o[3]))&&!(r===this.indentNext-1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield qi.FLOW_END,yield*this.parseLineStart();let s=0;for(;o[s]===",";)s+=yield*this.pushCount(1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),o[s]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(jp),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let i=this.charAt(1);if(this.flowKey||Mt(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let s=this.continueScalar(o+1);if(s===-1)break;o=r.indexOf(`
`,s)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Mt(n)||n==="#")}*parseBlockScalar(){let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let i=this.buffer[s+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let s=t-1,i=this.buffer[s];i==="\r"&&(i=this.buffer[--s]);let a=s;for(;i===" ";)i=this.buffer[--s];if(i===`
`&&s>=this.pos&&s+1+n>a)t=s;else break}while(!0);return yield qi.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let s=this.buffer[r+1];if(Mt(s)||t&&Sl.has(s))break;n=r}else if(Mt(o)){let s=this.buffer[r+1];if(o==="\r"&&(s===`
`?(r+=1,o=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&Sl.has(s))break;if(o===`
`){let i=this.continueScalar(r+1);if(i===-1)break;r=Math.max(r,i-2)}}else{if(t&&Sl.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield qi.SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(jp),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(Mt(r)||n&&Sl.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Mt(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(V8.has(n))n=this.buffer[++t];else if(n==="%"&&Tk.has(this.buffer[t+1])&&Tk.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};Ak.Lexer=Bp});var Hp=x(Ek=>{"use strict";var Up=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;for(;n<r;){let s=n+r>>1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];return{line:n,col:t-o+1}}}};Ek.LineCounter=Up});var Yp=x(qk=>{"use strict";var G8=se("process"),Ck=_l(),J8=Wp();function lr(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Rk(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Ok(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Tl(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Go(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Al(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Pk(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!lr(t.start,"explicit-key-ind")&&!lr(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Ok(t.value)?t.value.end?Al(t.value.end,t.sep):t.value.end=t.sep:Al(t.start,t.sep),delete t.sep)}var Zp=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new J8.Lexer,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,G8.env.LOG_TOKENS&&console.log("|",Ck.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Ck.tokenType(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let r=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&Pk(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&Rk(o.start)===-1&&(n.indent===0||o.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Rk(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=Tl(this.peek(2)),r=Go(n),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.end):o=[this.sourceToken];let s={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Al(o,n.start),o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(o&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newline":i.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(s=n.sep.splice(i[1]))}switch(this.type){case"anchor":case"tag":o||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(s.push(this.sourceToken),t.items.push({start:s,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(lr(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Ok(n.key)&&!lr(n.sep,"newline")){let i=Go(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:a,sep:c}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(lr(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let i=Go(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else n.sep?n.value||o?t.items.push({start:s,key:null,sep:[this.sourceToken]}):lr(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);o||n.value?(t.items.push({start:s,key:i,sep:[]}),this.onKeyLine=!0):n.sep?this.stack.push(i):(Object.assign(n,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(t);if(i){if(i.type==="block-seq"){if(!n.explicitKey&&n.sep&&!lr(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Al(o,n.start),o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||lr(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=Tl(r),s=Go(o);Pk(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let n=Tl(t),r=Go(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=Tl(t),r=Go(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};qk.Parser=Zp});var Lk=x(Ii=>{"use strict";var Nk=qp(),X8=Ti(),Ni=Ci(),Q8=Pm(),ez=G(),tz=Hp(),Ik=Yp();function Mk(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new tz.LineCounter||null,prettyErrors:t}}function nz(e,t={}){let{lineCounter:n,prettyErrors:r}=Mk(t),o=new Ik.Parser(n?.addNewLine),s=new Nk.Composer(t),i=Array.from(s.compose(o.parse(e)));if(r&&n)for(let a of i)a.errors.forEach(Ni.prettifyError(e,n)),a.warnings.forEach(Ni.prettifyError(e,n));return i.length>0?i:Object.assign([],{empty:!0},s.streamInfo())}function Dk(e,t={}){let{lineCounter:n,prettyErrors:r}=Mk(t),o=new Ik.Parser(n?.addNewLine),s=new Nk.Composer(t),i=null;for(let a of s.compose(o.parse(e),!0,e.length))if(!i)i=a;else if(i.options.logLevel!=="silent"){i.errors.push(new Ni.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(i.errors.forEach(Ni.prettifyError(e,n)),i.warnings.forEach(Ni.prettifyError(e,n))),i}function rz(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let o=Dk(e,n);if(!o)return null;if(o.warnings.forEach(s=>Q8.warn(o.options.logLevel,s)),o.errors.length>0){if(o.options.logLevel!=="silent")throw o.errors[0];o.errors=[]}return o.toJS(Object.assign({reviver:r},n))}function oz(e,t,n){let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let o=Math.round(n);n=o<1?void 0:o>8?{indent:8}:{indent:o}}if(e===void 0){let{keepUndefined:o}=n??t??{};if(!o)return}return ez.isDocument(e)&&!r?e.toString(n):new X8.Document(e,r,n).toString(n)}Ii.parse=rz;Ii.parseAllDocuments=nz;Ii.parseDocument=Dk;Ii.stringify=oz});var Kp=x(re=>{"use strict";var sz=qp(),iz=Ti(),az=mp(),Vp=Ci(),cz=ui(),ur=G(),lz=sr(),uz=Ae(),dz=ar(),fz=cr(),mz=_l(),pz=Wp(),hz=Hp(),gz=Yp(),El=Lk(),Fk=ii();re.Composer=sz.Composer;re.Document=iz.Document;re.Schema=az.Schema;re.YAMLError=Vp.YAMLError;re.YAMLParseError=Vp.YAMLParseError;re.YAMLWarning=Vp.YAMLWarning;re.Alias=cz.Alias;re.isAlias=ur.isAlias;re.isCollection=ur.isCollection;re.isDocument=ur.isDocument;re.isMap=ur.isMap;re.isNode=ur.isNode;re.isPair=ur.isPair;re.isScalar=ur.isScalar;re.isSeq=ur.isSeq;re.Pair=lz.Pair;re.Scalar=uz.Scalar;re.YAMLMap=dz.YAMLMap;re.YAMLSeq=fz.YAMLSeq;re.CST=mz;re.Lexer=pz.Lexer;re.LineCounter=hz.LineCounter;re.Parser=gz.Parser;re.parse=El.parse;re.parseAllDocuments=El.parseAllDocuments;re.parseDocument=El.parseDocument;re.stringify=El.stringify;re.visit=Fk.visit;re.visitAsync=Fk.visitAsync});var c2=x(Qo=>{"use strict";Qo.__esModule=!0;Qo.distance=Qo.closest=void 0;var Tn=new Uint32Array(65536),zz=function(e,t){for(var n=e.length,r=t.length,o=1<<n-1,s=-1,i=0,a=n,c=n;c--;)Tn[e.charCodeAt(c)]|=1<<c;for(c=0;c<r;c++){var l=Tn[t.charCodeAt(c)],u=l|i;l|=(l&s)+s^s,i|=~(l|s),s&=l,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(u|i),i&=u}for(c=n;c--;)Tn[e.charCodeAt(c)]=0;return a},jz=function(e,t){for(var n=t.length,r=e.length,o=[],s=[],i=Math.ceil(n/32),a=Math.ceil(r/32),c=0;c<i;c++)s[c]=-1,o[c]=0;for(var l=0;l<a-1;l++){for(var u=0,d=-1,f=l*32,m=Math.min(32,r)+f,p=f;p<m;p++)Tn[e.charCodeAt(p)]|=1<<p;for(var c=0;c<n;c++){var h=Tn[t.charCodeAt(c)],g=s[c/32|0]>>>c&1,b=o[c/32|0]>>>c&1,w=h|u,$=((h|b)&d)+d^d|h|b,R=u|~($|d),C=d&$;R>>>31^g&&(s[c/32|0]^=1<<c),C>>>31^b&&(o[c/32|0]^=1<<c),R=R<<1|g,C=C<<1|b,d=C|~(w|R),u=R&w}for(var p=f;p<m;p++)Tn[e.charCodeAt(p)]=0}for(var k=0,P=-1,v=l*32,M=Math.min(32,r-v)+v,p=v;p<M;p++)Tn[e.charCodeAt(p)]|=1<<p;for(var H=r,c=0;c<n;c++){var h=Tn[t.charCodeAt(c)],g=s[c/32|0]>>>c&1,b=o[c/32|0]>>>c&1,w=h|k,$=((h|b)&P)+P^P|h|b,R=k|~($|P),C=P&$;H+=R>>>r-1&1,H-=C>>>r-1&1,R>>>31^g&&(s[c/32|0]^=1<<c),C>>>31^b&&(o[c/32|0]^=1<<c),R=R<<1|g,C=C<<1|b,P=C|~(w|R),k=R&w}for(var p=v;p<M;p++)Tn[e.charCodeAt(p)]=0;return H},a2=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?zz(e,t):jz(e,t)};Qo.distance=a2;var Bz=function(e,t){for(var n=1/0,r=0,o=0;o<t.length;o++){var s=a2(e,t[o]);s<n&&(n=s,r=o)}return t[r]};Qo.closest=Bz});var xR={};Vt(xR,{digest:()=>N0});import{createHash as eY}from"node:crypto";var N0,I0=I(()=>{"use strict";N0=e=>eY("sha256").update(e).digest("hex")});var $R=x(ks=>{"use strict";Object.defineProperty(ks,"__esModule",{value:!0});ks.splitWhen=ks.flatten=void 0;function sY(e){return e.reduce((t,n)=>[].concat(t,n),[])}ks.flatten=sY;function iY(e,t){let n=[[]],r=0;for(let o of e)t(o)?(r++,n[r]=[]):n[r].push(o);return n}ks.splitWhen=iY});var kR=x(ju=>{"use strict";Object.defineProperty(ju,"__esModule",{value:!0});ju.isEnoentCodeError=void 0;function aY(e){return e.code==="ENOENT"}ju.isEnoentCodeError=aY});var _R=x(Bu=>{"use strict";Object.defineProperty(Bu,"__esModule",{value:!0});Bu.createDirentFromStats=void 0;var L0=class{constructor(t,n){this.name=t,this.isBlockDevice=n.isBlockDevice.bind(n),this.isCharacterDevice=n.isCharacterDevice.bind(n),this.isDirectory=n.isDirectory.bind(n),this.isFIFO=n.isFIFO.bind(n),this.isFile=n.isFile.bind(n),this.isSocket=n.isSocket.bind(n),this.isSymbolicLink=n.isSymbolicLink.bind(n)}};function cY(e,t){return new L0(e,t)}Bu.createDirentFromStats=cY});var ER=x(Re=>{"use strict";Object.defineProperty(Re,"__esModule",{value:!0});Re.convertPosixPathToPattern=Re.convertWindowsPathToPattern=Re.convertPathToPattern=Re.escapePosixPath=Re.escapeWindowsPath=Re.escape=Re.removeLeadingDotSegment=Re.makeAbsolute=Re.unixify=void 0;var lY=se("os"),uY=se("path"),SR=lY.platform()==="win32",dY=2,fY=/(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g,mY=/(\\?)([()[\]{}]|^!|[!+@](?=\())/g,pY=/^\\\\([.?])/,hY=/\\(?![!()+@[\]{}])/g;function gY(e){return e.replace(/\\/g,"/")}Re.unixify=gY;function yY(e,t){return uY.resolve(e,t)}Re.makeAbsolute=yY;function bY(e){if(e.charAt(0)==="."){let t=e.charAt(1);if(t==="/"||t==="\\")return e.slice(dY)}return e}Re.removeLeadingDotSegment=bY;Re.escape=SR?F0:z0;function F0(e){return e.replace(mY,"\\$2")}Re.escapeWindowsPath=F0;function z0(e){return e.replace(fY,"\\$2")}Re.escapePosixPath=z0;Re.convertPathToPattern=SR?TR:AR;function TR(e){return F0(e).replace(pY,"//$1").replace(hY,"/")}Re.convertWindowsPathToPattern=TR;function AR(e){return z0(e)}Re.convertPosixPathToPattern=AR});var RR=x((Pye,CR)=>{CR.exports=function(t){if(typeof t!="string"||t==="")return!1;for(var n;n=/(\\).|([@?!+*]\(.*\))/g.exec(t);){if(n[2])return!0;t=t.slice(n.index+n[0].length)}return!1}});var qR=x((Oye,OR)=>{var wY=RR(),PR={"{":"}","(":")","[":"]"},xY=function(e){if(e[0]==="!")return!0;for(var t=0,n=-2,r=-2,o=-2,s=-2,i=-2;t<e.length;){if(e[t]==="*"||e[t+1]==="?"&&/[\].+)]/.test(e[t])||r!==-1&&e[t]==="["&&e[t+1]!=="]"&&(r<t&&(r=e.indexOf("]",t)),r>t&&(i===-1||i>r||(i=e.indexOf("\\",t),i===-1||i>r)))||o!==-1&&e[t]==="{"&&e[t+1]!=="}"&&(o=e.indexOf("}",t),o>t&&(i=e.indexOf("\\",t),i===-1||i>o))||s!==-1&&e[t]==="("&&e[t+1]==="?"&&/[:!=]/.test(e[t+2])&&e[t+3]!==")"&&(s=e.indexOf(")",t),s>t&&(i=e.indexOf("\\",t),i===-1||i>s))||n!==-1&&e[t]==="("&&e[t+1]!=="|"&&(n<t&&(n=e.indexOf("|",t)),n!==-1&&e[n+1]!==")"&&(s=e.indexOf(")",n),s>n&&(i=e.indexOf("\\",n),i===-1||i>s))))return!0;if(e[t]==="\\"){var a=e[t+1];t+=2;var c=PR[a];if(c){var l=e.indexOf(c,t);l!==-1&&(t=l+1)}if(e[t]==="!")return!0}else t++}return!1},vY=function(e){if(e[0]==="!")return!0;for(var t=0;t<e.length;){if(/[*?{}()[\]]/.test(e[t]))return!0;if(e[t]==="\\"){var n=e[t+1];t+=2;var r=PR[n];if(r){var o=e.indexOf(r,t);o!==-1&&(t=o+1)}if(e[t]==="!")return!0}else t++}return!1};OR.exports=function(t,n){if(typeof t!="string"||t==="")return!1;if(wY(t))return!0;var r=xY;return n&&n.strict===!1&&(r=vY),r(t)}});var IR=x((qye,NR)=>{"use strict";var $Y=qR(),kY=se("path").posix.dirname,_Y=se("os").platform()==="win32",j0="/",SY=/\\/g,TY=/[\{\[].*[\}\]]$/,AY=/(^|[^\\])([\{\[]|\([^\)]+$)/,EY=/\\([\!\*\?\|\[\]\(\)\{\}])/g;NR.exports=function(t,n){var r=Object.assign({flipBackslashes:!0},n);r.flipBackslashes&&_Y&&t.indexOf(j0)<0&&(t=t.replace(SY,j0)),TY.test(t)&&(t+=j0),t+="a";do t=kY(t);while($Y(t)||AY.test(t));return t.replace(EY,"$1")}});var Wu=x(Ot=>{"use strict";Ot.isInteger=e=>typeof e=="number"?Number.isInteger(e):typeof e=="string"&&e.trim()!==""?Number.isInteger(Number(e)):!1;Ot.find=(e,t)=>e.nodes.find(n=>n.type===t);Ot.exceedsLimit=(e,t,n=1,r)=>r===!1||!Ot.isInteger(e)||!Ot.isInteger(t)?!1:(Number(t)-Number(e))/Number(n)>=r;Ot.escapeNode=(e,t=0,n)=>{let r=e.nodes[t];r&&(n&&r.type===n||r.type==="open"||r.type==="close")&&r.escaped!==!0&&(r.value="\\"+r.value,r.escaped=!0)};Ot.encloseBrace=e=>e.type!=="brace"?!1:e.commas>>0+e.ranges>>0===0?(e.invalid=!0,!0):!1;Ot.isInvalidBrace=e=>e.type!=="brace"?!1:e.invalid===!0||e.dollar?!0:e.commas>>0+e.ranges>>0===0||e.open!==!0||e.close!==!0?(e.invalid=!0,!0):!1;Ot.isOpenOrClose=e=>e.type==="open"||e.type==="close"?!0:e.open===!0||e.close===!0;Ot.reduce=e=>e.reduce((t,n)=>(n.type==="text"&&t.push(n.value),n.type==="range"&&(n.type="text"),t),[]);Ot.flatten=(...e)=>{let t=[],n=r=>{for(let o=0;o<r.length;o++){let s=r[o];if(Array.isArray(s)){n(s);continue}s!==void 0&&t.push(s)}return t};return n(e),t}});var Uu=x((Iye,DR)=>{"use strict";var MR=Wu();DR.exports=(e,t={})=>{let n=(r,o={})=>{let s=t.escapeInvalid&&MR.isInvalidBrace(o),i=r.invalid===!0&&t.escapeInvalid===!0,a="";if(r.value)return(s||i)&&MR.isOpenOrClose(r)?"\\"+r.value:r.value;if(r.value)return r.value;if(r.nodes)for(let c of r.nodes)a+=n(c);return a};return n(e)}});var FR=x((Mye,LR)=>{"use strict";LR.exports=function(e){return typeof e=="number"?e-e===0:typeof e=="string"&&e.trim()!==""?Number.isFinite?Number.isFinite(+e):isFinite(+e):!1}});var VR=x((Dye,YR)=>{"use strict";var zR=FR(),io=(e,t,n)=>{if(zR(e)===!1)throw new TypeError("toRegexRange: expected the first argument to be a number");if(t===void 0||e===t)return String(e);if(zR(t)===!1)throw new TypeError("toRegexRange: expected the second argument to be a number.");let r={relaxZeros:!0,...n};typeof r.strictZeros=="boolean"&&(r.relaxZeros=r.strictZeros===!1);let o=String(r.relaxZeros),s=String(r.shorthand),i=String(r.capture),a=String(r.wrap),c=e+":"+t+"="+o+s+i+a;if(io.cache.hasOwnProperty(c))return io.cache[c].result;let l=Math.min(e,t),u=Math.max(e,t);if(Math.abs(l-u)===1){let h=e+"|"+t;return r.capture?`(${h})`:r.wrap===!1?h:`(?:${h})`}let d=ZR(e)||ZR(t),f={min:e,max:t,a:l,b:u},m=[],p=[];if(d&&(f.isPadded=d,f.maxLen=String(f.max).length),l<0){let h=u<0?Math.abs(u):1;p=jR(h,Math.abs(l),f,r),l=f.a=0}return u>=0&&(m=jR(l,u,f,r)),f.negatives=p,f.positives=m,f.result=CY(p,m,r),r.capture===!0?f.result=`(${f.result})`:r.wrap!==!1&&m.length+p.length>1&&(f.result=`(?:${f.result})`),io.cache[c]=f,f.result};function CY(e,t,n){let r=B0(e,t,"-",!1,n)||[],o=B0(t,e,"",!1,n)||[],s=B0(e,t,"-?",!0,n)||[];return r.concat(s).concat(o).join("|")}function RY(e,t){let n=1,r=1,o=WR(e,n),s=new Set([t]);for(;e<=o&&o<=t;)s.add(o),n+=1,o=WR(e,n);for(o=UR(t+1,r)-1;e<o&&o<=t;)s.add(o),r+=1,o=UR(t+1,r)-1;return s=[...s],s.sort(qY),s}function PY(e,t,n){if(e===t)return{pattern:e,count:[],digits:0};let r=OY(e,t),o=r.length,s="",i=0;for(let a=0;a<o;a++){let[c,l]=r[a];c===l?s+=c:c!=="0"||l!=="9"?s+=NY(c,l,n):i++}return i&&(s+=n.shorthand===!0?"\\d":"[0-9]"),{pattern:s,count:[i],digits:o}}function jR(e,t,n,r){let o=RY(e,t),s=[],i=e,a;for(let c=0;c<o.length;c++){let l=o[c],u=PY(String(i),String(l),r),d="";if(!n.isPadded&&a&&a.pattern===u.pattern){a.count.length>1&&a.count.pop(),a.count.push(u.count[0]),a.string=a.pattern+HR(a.count),i=l+1;continue}n.isPadded&&(d=IY(l,n,r)),u.string=d+u.pattern+HR(u.count),s.push(u),i=l+1,a=u}return s}function B0(e,t,n,r,o){let s=[];for(let i of e){let{string:a}=i;!r&&!BR(t,"string",a)&&s.push(n+a),r&&BR(t,"string",a)&&s.push(n+a)}return s}function OY(e,t){let n=[];for(let r=0;r<e.length;r++)n.push([e[r],t[r]]);return n}function qY(e,t){return e>t?1:t>e?-1:0}function BR(e,t,n){return e.some(r=>r[t]===n)}function WR(e,t){return Number(String(e).slice(0,-t)+"9".repeat(t))}function UR(e,t){return e-e%Math.pow(10,t)}function HR(e){let[t=0,n=""]=e;return n||t>1?`{${t+(n?","+n:"")}}`:""}function NY(e,t,n){return`[${e}${t-e===1?"":"-"}${t}]`}function ZR(e){return/^-?(0+)\d/.test(e)}function IY(e,t,n){if(!t.isPadded)return e;let r=Math.abs(t.maxLen-String(e).length),o=n.relaxZeros!==!1;switch(r){case 0:return"";case 1:return o?"0?":"0";case 2:return o?"0{0,2}":"00";default:return o?`0{0,${r}}`:`0{${r}}`}}io.cache={};io.clearCache=()=>io.cache={};YR.exports=io});var H0=x((Lye,tP)=>{"use strict";var MY=se("util"),GR=VR(),KR=e=>e!==null&&typeof e=="object"&&!Array.isArray(e),DY=e=>t=>e===!0?Number(t):String(t),W0=e=>typeof e=="number"||typeof e=="string"&&e!=="",ha=e=>Number.isInteger(+e),U0=e=>{let t=`${e}`,n=-1;if(t[0]==="-"&&(t=t.slice(1)),t==="0")return!1;for(;t[++n]==="0";);return n>0},LY=(e,t,n)=>typeof e=="string"||typeof t=="string"?!0:n.stringify===!0,FY=(e,t,n)=>{if(t>0){let r=e[0]==="-"?"-":"";r&&(e=e.slice(1)),e=r+e.padStart(r?t-1:t,"0")}return n===!1?String(e):e},Zu=(e,t)=>{let n=e[0]==="-"?"-":"";for(n&&(e=e.slice(1),t--);e.length<t;)e="0"+e;return n?"-"+e:e},zY=(e,t,n)=>{e.negatives.sort((a,c)=>a<c?-1:a>c?1:0),e.positives.sort((a,c)=>a<c?-1:a>c?1:0);let r=t.capture?"":"?:",o="",s="",i;return e.positives.length&&(o=e.positives.map(a=>Zu(String(a),n)).join("|")),e.negatives.length&&(s=`-(${r}${e.negatives.map(a=>Zu(String(a),n)).join("|")})`),o&&s?i=`${o}|${s}`:i=o||s,t.wrap?`(${r}${i})`:i},JR=(e,t,n,r)=>{if(n)return GR(e,t,{wrap:!1,...r});let o=String.fromCharCode(e);if(e===t)return o;let s=String.fromCharCode(t);return`[${o}-${s}]`},XR=(e,t,n)=>{if(Array.isArray(e)){let r=n.wrap===!0,o=n.capture?"":"?:";return r?`(${o}${e.join("|")})`:e.join("|")}return GR(e,t,n)},QR=(...e)=>new RangeError("Invalid range arguments: "+MY.inspect(...e)),eP=(e,t,n)=>{if(n.strictRanges===!0)throw QR([e,t]);return[]},jY=(e,t)=>{if(t.strictRanges===!0)throw new TypeError(`Expected step "${e}" to be a number`);return[]},BY=(e,t,n=1,r={})=>{let o=Number(e),s=Number(t);if(!Number.isInteger(o)||!Number.isInteger(s)){if(r.strictRanges===!0)throw QR([e,t]);return[]}o===0&&(o=0),s===0&&(s=0);let i=o>s,a=String(e),c=String(t),l=String(n);n=Math.max(Math.abs(n),1);let u=U0(a)||U0(c)||U0(l),d=u?Math.max(a.length,c.length,l.length):0,f=u===!1&&LY(e,t,r)===!1,m=r.transform||DY(f);if(r.toRegex&&n===1)return JR(Zu(e,d),Zu(t,d),!0,r);let p={negatives:[],positives:[]},h=w=>p[w<0?"negatives":"positives"].push(Math.abs(w)),g=[],b=0;for(;i?o>=s:o<=s;)r.toRegex===!0&&n>1?h(o):g.push(FY(m(o,b),d,f)),o=i?o-n:o+n,b++;return r.toRegex===!0?n>1?zY(p,r,d):XR(g,null,{wrap:!1,...r}):g},WY=(e,t,n=1,r={})=>{if(!ha(e)&&e.length>1||!ha(t)&&t.length>1)return eP(e,t,r);let o=r.transform||(f=>String.fromCharCode(f)),s=`${e}`.charCodeAt(0),i=`${t}`.charCodeAt(0),a=s>i,c=Math.min(s,i),l=Math.max(s,i);if(r.toRegex&&n===1)return JR(c,l,!1,r);let u=[],d=0;for(;a?s>=i:s<=i;)u.push(o(s,d)),s=a?s-n:s+n,d++;return r.toRegex===!0?XR(u,null,{wrap:!1,options:r}):u},Hu=(e,t,n,r={})=>{if(t==null&&W0(e))return[e];if(!W0(e)||!W0(t))return eP(e,t,r);if(typeof n=="function")return Hu(e,t,1,{transform:n});if(KR(n))return Hu(e,t,0,n);let o={...r};return o.capture===!0&&(o.wrap=!0),n=n||o.step||1,ha(n)?ha(e)&&ha(t)?BY(e,t,n,o):WY(e,t,Math.max(Math.abs(n),1),o):n!=null&&!KR(n)?jY(n,o):Hu(e,t,1,n)};tP.exports=Hu});var oP=x((Fye,rP)=>{"use strict";var UY=H0(),nP=Wu(),HY=(e,t={})=>{let n=(r,o={})=>{let s=nP.isInvalidBrace(o),i=r.invalid===!0&&t.escapeInvalid===!0,a=s===!0||i===!0,c=t.escapeInvalid===!0?"\\":"",l="";if(r.isOpen===!0)return c+r.value;if(r.isClose===!0)return console.log("node.isClose",c,r.value),c+r.value;if(r.type==="open")return a?c+r.value:"(";if(r.type==="close")return a?c+r.value:")";if(r.type==="comma")return r.prev.type==="comma"?"":a?r.value:"|";if(r.value)return r.value;if(r.nodes&&r.ranges>0){let u=nP.reduce(r.nodes),d=UY(...u,{...t,wrap:!1,toRegex:!0,strictZeros:!0});if(d.length!==0)return u.length>1&&d.length>1?`(${d})`:d}if(r.nodes)for(let u of r.nodes)l+=n(u,r);return l};return n(e)};rP.exports=HY});var aP=x((zye,iP)=>{"use strict";var ZY=H0(),sP=Uu(),_s=Wu(),ao=(e="",t="",n=!1)=>{let r=[];if(e=[].concat(e),t=[].concat(t),!t.length)return e;if(!e.length)return n?_s.flatten(t).map(o=>`{${o}}`):t;for(let o of e)if(Array.isArray(o))for(let s of o)r.push(ao(s,t,n));else for(let s of t)n===!0&&typeof s=="string"&&(s=`{${s}}`),r.push(Array.isArray(s)?ao(o,s,n):o+s);return _s.flatten(r)},YY=(e,t={})=>{let n=t.rangeLimit===void 0?1e3:t.rangeLimit,r=(o,s={})=>{o.queue=[];let i=s,a=s.queue;for(;i.type!=="brace"&&i.type!=="root"&&i.parent;)i=i.parent,a=i.queue;if(o.invalid||o.dollar){a.push(ao(a.pop(),sP(o,t)));return}if(o.type==="brace"&&o.invalid!==!0&&o.nodes.length===2){a.push(ao(a.pop(),["{}"]));return}if(o.nodes&&o.ranges>0){let d=_s.reduce(o.nodes);if(_s.exceedsLimit(...d,t.step,n))throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");let f=ZY(...d,t);f.length===0&&(f=sP(o,t)),a.push(ao(a.pop(),f)),o.nodes=[];return}let c=_s.encloseBrace(o),l=o.queue,u=o;for(;u.type!=="brace"&&u.type!=="root"&&u.parent;)u=u.parent,l=u.queue;for(let d=0;d<o.nodes.length;d++){let f=o.nodes[d];if(f.type==="comma"&&o.type==="brace"){d===1&&l.push(""),l.push("");continue}if(f.type==="close"){a.push(ao(a.pop(),l,c));continue}if(f.value&&f.type!=="open"){l.push(ao(l.pop(),f.value));continue}f.nodes&&r(f,o)}return l};return _s.flatten(r(e))};iP.exports=YY});var lP=x((jye,cP)=>{"use strict";cP.exports={MAX_LENGTH:1e4,CHAR_0:"0",CHAR_9:"9",CHAR_UPPERCASE_A:"A",CHAR_LOWERCASE_A:"a",CHAR_UPPERCASE_Z:"Z",CHAR_LOWERCASE_Z:"z",CHAR_LEFT_PARENTHESES:"(",CHAR_RIGHT_PARENTHESES:")",CHAR_ASTERISK:"*",CHAR_AMPERSAND:"&",CHAR_AT:"@",CHAR_BACKSLASH:"\\",CHAR_BACKTICK:"`",CHAR_CARRIAGE_RETURN:"\r",CHAR_CIRCUMFLEX_ACCENT:"^",CHAR_COLON:":",CHAR_COMMA:",",CHAR_DOLLAR:"$",CHAR_DOT:".",CHAR_DOUBLE_QUOTE:'"',CHAR_EQUAL:"=",CHAR_EXCLAMATION_MARK:"!",CHAR_FORM_FEED:"\f",CHAR_FORWARD_SLASH:"/",CHAR_HASH:"#",CHAR_HYPHEN_MINUS:"-",CHAR_LEFT_ANGLE_BRACKET:"<",CHAR_LEFT_CURLY_BRACE:"{",CHAR_LEFT_SQUARE_BRACKET:"[",CHAR_LINE_FEED:`
`,CHAR_NO_BREAK_SPACE:"\xA0",CHAR_PERCENT:"%",CHAR_PLUS:"+",CHAR_QUESTION_MARK:"?",CHAR_RIGHT_ANGLE_BRACKET:">",CHAR_RIGHT_CURLY_BRACE:"}",CHAR_RIGHT_SQUARE_BRACKET:"]",CHAR_SEMICOLON:";",CHAR_SINGLE_QUOTE:"'",CHAR_SPACE:" ",CHAR_TAB:"	",CHAR_UNDERSCORE:"_",CHAR_VERTICAL_LINE:"|",CHAR_ZERO_WIDTH_NOBREAK_SPACE:"\uFEFF"}});var pP=x((Bye,mP)=>{"use strict";var VY=Uu(),{MAX_LENGTH:uP,CHAR_BACKSLASH:Z0,CHAR_BACKTICK:KY,CHAR_COMMA:GY,CHAR_DOT:JY,CHAR_LEFT_PARENTHESES:XY,CHAR_RIGHT_PARENTHESES:QY,CHAR_LEFT_CURLY_BRACE:eV,CHAR_RIGHT_CURLY_BRACE:tV,CHAR_LEFT_SQUARE_BRACKET:dP,CHAR_RIGHT_SQUARE_BRACKET:fP,CHAR_DOUBLE_QUOTE:nV,CHAR_SINGLE_QUOTE:rV,CHAR_NO_BREAK_SPACE:oV,CHAR_ZERO_WIDTH_NOBREAK_SPACE:sV}=lP(),iV=(e,t={})=>{if(typeof e!="string")throw new TypeError("Expected a string");let n=t||{},r=typeof n.maxLength=="number"?Math.min(uP,n.maxLength):uP;if(e.length>r)throw new SyntaxError(`Input length (${e.length}), exceeds max characters (${r})`);let o={type:"root",input:e,nodes:[]},s=[o],i=o,a=o,c=0,l=e.length,u=0,d=0,f,m=()=>e[u++],p=h=>{if(h.type==="text"&&a.type==="dot"&&(a.type="text"),a&&a.type==="text"&&h.type==="text"){a.value+=h.value;return}return i.nodes.push(h),h.parent=i,h.prev=a,a=h,h};for(p({type:"bos"});u<l;)if(i=s[s.length-1],f=m(),!(f===sV||f===oV)){if(f===Z0){p({type:"text",value:(t.keepEscaping?f:"")+m()});continue}if(f===fP){p({type:"text",value:"\\"+f});continue}if(f===dP){c++;let h;for(;u<l&&(h=m());){if(f+=h,h===dP){c++;continue}if(h===Z0){f+=m();continue}if(h===fP&&(c--,c===0))break}p({type:"text",value:f});continue}if(f===XY){i=p({type:"paren",nodes:[]}),s.push(i),p({type:"text",value:f});continue}if(f===QY){if(i.type!=="paren"){p({type:"text",value:f});continue}i=s.pop(),p({type:"text",value:f}),i=s[s.length-1];continue}if(f===nV||f===rV||f===KY){let h=f,g;for(t.keepQuotes!==!0&&(f="");u<l&&(g=m());){if(g===Z0){f+=g+m();continue}if(g===h){t.keepQuotes===!0&&(f+=g);break}f+=g}p({type:"text",value:f});continue}if(f===eV){d++;let g={type:"brace",open:!0,close:!1,dollar:a.value&&a.value.slice(-1)==="$"||i.dollar===!0,depth:d,commas:0,ranges:0,nodes:[]};i=p(g),s.push(i),p({type:"open",value:f});continue}if(f===tV){if(i.type!=="brace"){p({type:"text",value:f});continue}let h="close";i=s.pop(),i.close=!0,p({type:h,value:f}),d--,i=s[s.length-1];continue}if(f===GY&&d>0){if(i.ranges>0){i.ranges=0;let h=i.nodes.shift();i.nodes=[h,{type:"text",value:VY(i)}]}p({type:"comma",value:f}),i.commas++;continue}if(f===JY&&d>0&&i.commas===0){let h=i.nodes;if(d===0||h.length===0){p({type:"text",value:f});continue}if(a.type==="dot"){if(i.range=[],a.value+=f,a.type="range",i.nodes.length!==3&&i.nodes.length!==5){i.invalid=!0,i.ranges=0,a.type="text";continue}i.ranges++,i.args=[];continue}if(a.type==="range"){h.pop();let g=h[h.length-1];g.value+=a.value+f,a=g,i.ranges--;continue}p({type:"dot",value:f});continue}p({type:"text",value:f})}do if(i=s.pop(),i.type!=="root"){i.nodes.forEach(b=>{b.nodes||(b.type==="open"&&(b.isOpen=!0),b.type==="close"&&(b.isClose=!0),b.nodes||(b.type="text"),b.invalid=!0)});let h=s[s.length-1],g=h.nodes.indexOf(i);h.nodes.splice(g,1,...i.nodes)}while(s.length>0);return p({type:"eos"}),o};mP.exports=iV});var yP=x((Wye,gP)=>{"use strict";var hP=Uu(),aV=oP(),cV=aP(),lV=pP(),kt=(e,t={})=>{let n=[];if(Array.isArray(e))for(let r of e){let o=kt.create(r,t);Array.isArray(o)?n.push(...o):n.push(o)}else n=[].concat(kt.create(e,t));return t&&t.expand===!0&&t.nodupes===!0&&(n=[...new Set(n)]),n};kt.parse=(e,t={})=>lV(e,t);kt.stringify=(e,t={})=>hP(typeof e=="string"?kt.parse(e,t):e,t);kt.compile=(e,t={})=>(typeof e=="string"&&(e=kt.parse(e,t)),aV(e,t));kt.expand=(e,t={})=>{typeof e=="string"&&(e=kt.parse(e,t));let n=cV(e,t);return t.noempty===!0&&(n=n.filter(Boolean)),t.nodupes===!0&&(n=[...new Set(n)]),n};kt.create=(e,t={})=>e===""||e.length<3?[e]:t.expand!==!0?kt.compile(e,t):kt.expand(e,t);gP.exports=kt});var ga=x((Uye,$P)=>{"use strict";var uV=se("path"),fn="\\\\/",bP=`[^${fn}]`,dV=0,Ln="\\.",fV="\\+",mV="\\?",Yu="\\/",pV="(?=.)",wP="[^/]",Y0=`(?:${Yu}|$)`,xP=`(?:^|${Yu})`,V0=`${Ln}{1,2}${Y0}`,hV=`(?!${Ln})`,gV=`(?!${xP}${V0})`,yV=`(?!${Ln}{0,1}${Y0})`,bV=`(?!${V0})`,wV=`[^.${Yu}]`,xV=`${wP}*?`,vP={DOT_LITERAL:Ln,PLUS_LITERAL:fV,QMARK_LITERAL:mV,SLASH_LITERAL:Yu,ONE_CHAR:pV,QMARK:wP,END_ANCHOR:Y0,DOTS_SLASH:V0,NO_DOT:hV,NO_DOTS:gV,NO_DOT_SLASH:yV,NO_DOTS_SLASH:bV,QMARK_NO_DOT:wV,STAR:xV,START_ANCHOR:xP},vV={...vP,SLASH_LITERAL:`[${fn}]`,QMARK:bP,STAR:`${bP}*?`,DOTS_SLASH:`${Ln}{1,2}(?:[${fn}]|$)`,NO_DOT:`(?!${Ln})`,NO_DOTS:`(?!(?:^|[${fn}])${Ln}{1,2}(?:[${fn}]|$))`,NO_DOT_SLASH:`(?!${Ln}{0,1}(?:[${fn}]|$))`,NO_DOTS_SLASH:`(?!${Ln}{1,2}(?:[${fn}]|$))`,QMARK_NO_DOT:`[^.${fn}]`,START_ANCHOR:`(?:^|[${fn}])`,END_ANCHOR:`(?:[${fn}]|$)`},$V={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};$P.exports={DEFAULT_MAX_EXTGLOB_RECURSION:dV,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:$V,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,SEP:uV.sep,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?vV:vP}}});var ya=x(lt=>{"use strict";var kV=se("path"),_V=process.platform==="win32",{REGEX_BACKSLASH:SV,REGEX_REMOVE_BACKSLASH:TV,REGEX_SPECIAL_CHARS:AV,REGEX_SPECIAL_CHARS_GLOBAL:EV}=ga();lt.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);lt.hasRegexChars=e=>AV.test(e);lt.isRegexChar=e=>e.length===1&&lt.hasRegexChars(e);lt.escapeRegex=e=>e.replace(EV,"\\$1");lt.toPosixSlashes=e=>e.replace(SV,"/");lt.removeBackslashes=e=>e.replace(TV,t=>t==="\\"?"":t);lt.supportsLookbehinds=()=>{let e=process.version.slice(1).split(".").map(Number);return e.length===3&&e[0]>=9||e[0]===8&&e[1]>=10};lt.isWindows=e=>e&&typeof e.windows=="boolean"?e.windows:_V===!0||kV.sep==="\\";lt.escapeLast=(e,t,n)=>{let r=e.lastIndexOf(t,n);return r===-1?e:e[r-1]==="\\"?lt.escapeLast(e,t,r-1):`${e.slice(0,r)}\\${e.slice(r)}`};lt.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};lt.wrapOutput=(e,t={},n={})=>{let r=n.contains?"":"^",o=n.contains?"":"$",s=`${r}(?:${e})${o}`;return t.negated===!0&&(s=`(?:^(?!${s}).*$)`),s}});var RP=x((Zye,CP)=>{"use strict";var kP=ya(),{CHAR_ASTERISK:K0,CHAR_AT:CV,CHAR_BACKWARD_SLASH:ba,CHAR_COMMA:RV,CHAR_DOT:G0,CHAR_EXCLAMATION_MARK:J0,CHAR_FORWARD_SLASH:EP,CHAR_LEFT_CURLY_BRACE:X0,CHAR_LEFT_PARENTHESES:Q0,CHAR_LEFT_SQUARE_BRACKET:PV,CHAR_PLUS:OV,CHAR_QUESTION_MARK:_P,CHAR_RIGHT_CURLY_BRACE:qV,CHAR_RIGHT_PARENTHESES:SP,CHAR_RIGHT_SQUARE_BRACKET:NV}=ga(),TP=e=>e===EP||e===ba,AP=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},IV=(e,t)=>{let n=t||{},r=e.length-1,o=n.parts===!0||n.scanToEnd===!0,s=[],i=[],a=[],c=e,l=-1,u=0,d=0,f=!1,m=!1,p=!1,h=!1,g=!1,b=!1,w=!1,$=!1,R=!1,C=!1,k=0,P,v,M={value:"",depth:0,isGlob:!1},H=()=>l>=r,_=()=>c.charCodeAt(l+1),z=()=>(P=v,c.charCodeAt(++l));for(;l<r;){v=z();let Ye;if(v===ba){w=M.backslashes=!0,v=z(),v===X0&&(b=!0);continue}if(b===!0||v===X0){for(k++;H()!==!0&&(v=z());){if(v===ba){w=M.backslashes=!0,z();continue}if(v===X0){k++;continue}if(b!==!0&&v===G0&&(v=z())===G0){if(f=M.isBrace=!0,p=M.isGlob=!0,C=!0,o===!0)continue;break}if(b!==!0&&v===RV){if(f=M.isBrace=!0,p=M.isGlob=!0,C=!0,o===!0)continue;break}if(v===qV&&(k--,k===0)){b=!1,f=M.isBrace=!0,C=!0;break}}if(o===!0)continue;break}if(v===EP){if(s.push(l),i.push(M),M={value:"",depth:0,isGlob:!1},C===!0)continue;if(P===G0&&l===u+1){u+=2;continue}d=l+1;continue}if(n.noext!==!0&&(v===OV||v===CV||v===K0||v===_P||v===J0)===!0&&_()===Q0){if(p=M.isGlob=!0,h=M.isExtglob=!0,C=!0,v===J0&&l===u&&(R=!0),o===!0){for(;H()!==!0&&(v=z());){if(v===ba){w=M.backslashes=!0,v=z();continue}if(v===SP){p=M.isGlob=!0,C=!0;break}}continue}break}if(v===K0){if(P===K0&&(g=M.isGlobstar=!0),p=M.isGlob=!0,C=!0,o===!0)continue;break}if(v===_P){if(p=M.isGlob=!0,C=!0,o===!0)continue;break}if(v===PV){for(;H()!==!0&&(Ye=z());){if(Ye===ba){w=M.backslashes=!0,z();continue}if(Ye===NV){m=M.isBracket=!0,p=M.isGlob=!0,C=!0;break}}if(o===!0)continue;break}if(n.nonegate!==!0&&v===J0&&l===u){$=M.negated=!0,u++;continue}if(n.noparen!==!0&&v===Q0){if(p=M.isGlob=!0,o===!0){for(;H()!==!0&&(v=z());){if(v===Q0){w=M.backslashes=!0,v=z();continue}if(v===SP){C=!0;break}}continue}break}if(p===!0){if(C=!0,o===!0)continue;break}}n.noext===!0&&(h=!1,p=!1);let ne=c,Bn="",S="";u>0&&(Bn=c.slice(0,u),c=c.slice(u),d-=u),ne&&p===!0&&d>0?(ne=c.slice(0,d),S=c.slice(d)):p===!0?(ne="",S=c):ne=c,ne&&ne!==""&&ne!=="/"&&ne!==c&&TP(ne.charCodeAt(ne.length-1))&&(ne=ne.slice(0,-1)),n.unescape===!0&&(S&&(S=kP.removeBackslashes(S)),ne&&w===!0&&(ne=kP.removeBackslashes(ne)));let T={prefix:Bn,input:e,start:u,base:ne,glob:S,isBrace:f,isBracket:m,isGlob:p,isExtglob:h,isGlobstar:g,negated:$,negatedExtglob:R};if(n.tokens===!0&&(T.maxDepth=0,TP(v)||i.push(M),T.tokens=i),n.parts===!0||n.tokens===!0){let Ye;for(let ee=0;ee<s.length;ee++){let Ut=Ye?Ye+1:u,Ht=s[ee],dt=e.slice(Ut,Ht);n.tokens&&(ee===0&&u!==0?(i[ee].isPrefix=!0,i[ee].value=Bn):i[ee].value=dt,AP(i[ee]),T.maxDepth+=i[ee].depth),(ee!==0||dt!=="")&&a.push(dt),Ye=Ht}if(Ye&&Ye+1<e.length){let ee=e.slice(Ye+1);a.push(ee),n.tokens&&(i[i.length-1].value=ee,AP(i[i.length-1]),T.maxDepth+=i[i.length-1].depth)}T.slashes=s,T.parts=a}return T};CP.exports=IV});var IP=x((Yye,NP)=>{"use strict";var wa=ga(),Ue=ya(),{MAX_LENGTH:Vu,POSIX_REGEX_SOURCE:MV,REGEX_NON_SPECIAL_CHARS:DV,REGEX_SPECIAL_CHARS_BACKREF:LV,REPLACEMENTS:PP}=wa,FV=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(o=>Ue.escapeRegex(o)).join("..")}return n},Ss=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,OP=e=>{let t=[],n=0,r=0,o=0,s="",i=!1;for(let a of e){if(i===!0){s+=a,i=!1;continue}if(a==="\\"){s+=a,i=!0;continue}if(a==='"'){o=o===1?0:1,s+=a;continue}if(o===0){if(a==="[")n++;else if(a==="]"&&n>0)n--;else if(n===0){if(a==="(")r++;else if(a===")"&&r>0)r--;else if(a==="|"&&r===0){t.push(s),s="";continue}}}s+=a}return t.push(s),t},zV=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},qP=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(zV(t))return t.replace(/\\(.)/g,"$1")},jV=e=>{let t=e.map(qP).filter(Boolean);for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++){let o=t[n],s=t[r],i=o[0];if(!(!i||o!==i.repeat(o.length)||s!==i.repeat(s.length))&&(o===s||o.startsWith(s)||s.startsWith(o)))return!0}return!1},eg=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,r=0,o=0,s=!1;for(let i=1;i<e.length;i++){let a=e[i];if(s===!0){s=!1;continue}if(a==="\\"){s=!0;continue}if(a==='"'){o=o===1?0:1;continue}if(o!==1){if(a==="["){n++;continue}if(a==="]"&&n>0){n--;continue}if(!(n>0)){if(a==="("){r++;continue}if(a===")"&&(r--,r===0))return t===!0&&i!==e.length-1?void 0:{type:e[0],body:e.slice(2,i),end:i}}}}},BV=e=>{let t=0,n=[];for(;t<e.length;){let o=eg(e.slice(t),!1);if(!o||o.type!=="*")return;let s=OP(o.body).map(a=>a.trim());if(s.length!==1)return;let i=qP(s[0]);if(!i||i.length!==1)return;n.push(i),t+=o.end+1}return n.length<1?void 0:`${n.length===1?Ue.escapeRegex(n[0]):`[${n.map(o=>Ue.escapeRegex(o)).join("")}]`}*`},WV=e=>{let t=0,n=e.trim(),r=eg(n);for(;r;)t++,n=r.body.trim(),r=eg(n);return t},UV=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:wa.DEFAULT_MAX_EXTGLOB_RECURSION,r=OP(e).map(o=>o.trim());if(r.length>1&&(r.some(o=>o==="")||r.some(o=>/^[*?]+$/.test(o))||jV(r)))return{risky:!0};for(let o of r){let s=BV(o);if(s)return{risky:!0,safeOutput:s};if(WV(o)>n)return{risky:!0}}return{risky:!1}},tg=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=PP[e]||e;let n={...t},r=typeof n.maxLength=="number"?Math.min(Vu,n.maxLength):Vu,o=e.length;if(o>r)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${r}`);let s={type:"bos",value:"",output:n.prepend||""},i=[s],a=n.capture?"":"?:",c=Ue.isWindows(t),l=wa.globChars(c),u=wa.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:f,SLASH_LITERAL:m,ONE_CHAR:p,DOTS_SLASH:h,NO_DOT:g,NO_DOT_SLASH:b,NO_DOTS_SLASH:w,QMARK:$,QMARK_NO_DOT:R,STAR:C,START_ANCHOR:k}=l,P=q=>`(${a}(?:(?!${k}${q.dot?h:d}).)*?)`,v=n.dot?"":g,M=n.dot?$:R,H=n.bash===!0?P(n):C;n.capture&&(H=`(${H})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let _={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:i};e=Ue.removePrefix(e,_),o=e.length;let z=[],ne=[],Bn=[],S=s,T,Ye=()=>_.index===o-1,ee=_.peek=(q=1)=>e[_.index+q],Ut=_.advance=()=>e[++_.index]||"",Ht=()=>e.slice(_.index+1),dt=(q="",fe=0)=>{_.consumed+=q,_.index+=fe},Ea=q=>{_.output+=q.output!=null?q.output:q.value,dt(q.value)},_3=()=>{let q=1;for(;ee()==="!"&&(ee(2)!=="("||ee(3)==="?");)Ut(),_.start++,q++;return q%2===0?!1:(_.negated=!0,_.start++,!0)},Ca=q=>{_[q]++,Bn.push(q)},Wn=q=>{_[q]--,Bn.pop()},V=q=>{if(S.type==="globstar"){let fe=_.braces>0&&(q.type==="comma"||q.type==="brace"),O=q.extglob===!0||z.length&&(q.type==="pipe"||q.type==="paren");q.type!=="slash"&&q.type!=="paren"&&!fe&&!O&&(_.output=_.output.slice(0,-S.output.length),S.type="star",S.value="*",S.output=H,_.output+=S.output)}if(z.length&&q.type!=="paren"&&(z[z.length-1].inner+=q.value),(q.value||q.output)&&Ea(q),S&&S.type==="text"&&q.type==="text"){S.value+=q.value,S.output=(S.output||"")+q.value;return}q.prev=S,i.push(q),S=q},Ra=(q,fe)=>{let O={...u[fe],conditions:1,inner:""};O.prev=S,O.parens=_.parens,O.output=_.output,O.startIndex=_.index,O.tokensIndex=i.length;let Y=(n.capture?"(":"")+O.open;Ca("parens"),V({type:q,value:fe,output:_.output?"":p}),V({type:"paren",extglob:!0,value:Ut(),output:Y}),z.push(O)},S3=q=>{let fe=e.slice(q.startIndex,_.index+1),O=e.slice(q.startIndex+2,_.index),Y=UV(O,n);if((q.type==="plus"||q.type==="star")&&Y.risky){let ce=Y.safeOutput?(q.output?"":p)+(n.capture?`(${Y.safeOutput})`:Y.safeOutput):void 0,Zt=i[q.tokensIndex];Zt.type="text",Zt.value=fe,Zt.output=ce||Ue.escapeRegex(fe);for(let Yt=q.tokensIndex+1;Yt<i.length;Yt++)i[Yt].value="",i[Yt].output="",delete i[Yt].suffix;_.output=q.output+Zt.output,_.backtrack=!0,V({type:"paren",extglob:!0,value:T,output:""}),Wn("parens");return}let le=q.close+(n.capture?")":""),Pe;if(q.type==="negate"){let ce=H;if(q.inner&&q.inner.length>1&&q.inner.includes("/")&&(ce=P(n)),(ce!==H||Ye()||/^\)+$/.test(Ht()))&&(le=q.close=`)$))${ce}`),q.inner.includes("*")&&(Pe=Ht())&&/^\.[^\\/.]+$/.test(Pe)){let Zt=tg(Pe,{...t,fastpaths:!1}).output;le=q.close=`)${Zt})${ce})`}q.prev.type==="bos"&&(_.negatedExtglob=!0)}V({type:"paren",extglob:!0,value:T,output:le}),Wn("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let q=!1,fe=e.replace(LV,(O,Y,le,Pe,ce,Zt)=>Pe==="\\"?(q=!0,O):Pe==="?"?Y?Y+Pe+(ce?$.repeat(ce.length):""):Zt===0?M+(ce?$.repeat(ce.length):""):$.repeat(le.length):Pe==="."?d.repeat(le.length):Pe==="*"?Y?Y+Pe+(ce?H:""):H:Y?O:`\\${O}`);return q===!0&&(n.unescape===!0?fe=fe.replace(/\\/g,""):fe=fe.replace(/\\+/g,O=>O.length%2===0?"\\\\":O?"\\":"")),fe===e&&n.contains===!0?(_.output=e,_):(_.output=Ue.wrapOutput(fe,_,t),_)}for(;!Ye();){if(T=Ut(),T==="\0")continue;if(T==="\\"){let O=ee();if(O==="/"&&n.bash!==!0||O==="."||O===";")continue;if(!O){T+="\\",V({type:"text",value:T});continue}let Y=/^\\+/.exec(Ht()),le=0;if(Y&&Y[0].length>2&&(le=Y[0].length,_.index+=le,le%2!==0&&(T+="\\")),n.unescape===!0?T=Ut():T+=Ut(),_.brackets===0){V({type:"text",value:T});continue}}if(_.brackets>0&&(T!=="]"||S.value==="["||S.value==="[^")){if(n.posix!==!1&&T===":"){let O=S.value.slice(1);if(O.includes("[")&&(S.posix=!0,O.includes(":"))){let Y=S.value.lastIndexOf("["),le=S.value.slice(0,Y),Pe=S.value.slice(Y+2),ce=MV[Pe];if(ce){S.value=le+ce,_.backtrack=!0,Ut(),!s.output&&i.indexOf(S)===1&&(s.output=p);continue}}}(T==="["&&ee()!==":"||T==="-"&&ee()==="]")&&(T=`\\${T}`),T==="]"&&(S.value==="["||S.value==="[^")&&(T=`\\${T}`),n.posix===!0&&T==="!"&&S.value==="["&&(T="^"),S.value+=T,Ea({value:T});continue}if(_.quotes===1&&T!=='"'){T=Ue.escapeRegex(T),S.value+=T,Ea({value:T});continue}if(T==='"'){_.quotes=_.quotes===1?0:1,n.keepQuotes===!0&&V({type:"text",value:T});continue}if(T==="("){Ca("parens"),V({type:"paren",value:T});continue}if(T===")"){if(_.parens===0&&n.strictBrackets===!0)throw new SyntaxError(Ss("opening","("));let O=z[z.length-1];if(O&&_.parens===O.parens+1){S3(z.pop());continue}V({type:"paren",value:T,output:_.parens?")":"\\)"}),Wn("parens");continue}if(T==="["){if(n.nobracket===!0||!Ht().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(Ss("closing","]"));T=`\\${T}`}else Ca("brackets");V({type:"bracket",value:T});continue}if(T==="]"){if(n.nobracket===!0||S&&S.type==="bracket"&&S.value.length===1){V({type:"text",value:T,output:`\\${T}`});continue}if(_.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(Ss("opening","["));V({type:"text",value:T,output:`\\${T}`});continue}Wn("brackets");let O=S.value.slice(1);if(S.posix!==!0&&O[0]==="^"&&!O.includes("/")&&(T=`/${T}`),S.value+=T,Ea({value:T}),n.literalBrackets===!1||Ue.hasRegexChars(O))continue;let Y=Ue.escapeRegex(S.value);if(_.output=_.output.slice(0,-S.value.length),n.literalBrackets===!0){_.output+=Y,S.value=Y;continue}S.value=`(${a}${Y}|${S.value})`,_.output+=S.value;continue}if(T==="{"&&n.nobrace!==!0){Ca("braces");let O={type:"brace",value:T,output:"(",outputIndex:_.output.length,tokensIndex:_.tokens.length};ne.push(O),V(O);continue}if(T==="}"){let O=ne[ne.length-1];if(n.nobrace===!0||!O){V({type:"text",value:T,output:T});continue}let Y=")";if(O.dots===!0){let le=i.slice(),Pe=[];for(let ce=le.length-1;ce>=0&&(i.pop(),le[ce].type!=="brace");ce--)le[ce].type!=="dots"&&Pe.unshift(le[ce].value);Y=FV(Pe,n),_.backtrack=!0}if(O.comma!==!0&&O.dots!==!0){let le=_.output.slice(0,O.outputIndex),Pe=_.tokens.slice(O.tokensIndex);O.value=O.output="\\{",T=Y="\\}",_.output=le;for(let ce of Pe)_.output+=ce.output||ce.value}V({type:"brace",value:T,output:Y}),Wn("braces"),ne.pop();continue}if(T==="|"){z.length>0&&z[z.length-1].conditions++,V({type:"text",value:T});continue}if(T===","){let O=T,Y=ne[ne.length-1];Y&&Bn[Bn.length-1]==="braces"&&(Y.comma=!0,O="|"),V({type:"comma",value:T,output:O});continue}if(T==="/"){if(S.type==="dot"&&_.index===_.start+1){_.start=_.index+1,_.consumed="",_.output="",i.pop(),S=s;continue}V({type:"slash",value:T,output:m});continue}if(T==="."){if(_.braces>0&&S.type==="dot"){S.value==="."&&(S.output=d);let O=ne[ne.length-1];S.type="dots",S.output+=T,S.value+=T,O.dots=!0;continue}if(_.braces+_.parens===0&&S.type!=="bos"&&S.type!=="slash"){V({type:"text",value:T,output:d});continue}V({type:"dot",value:T,output:d});continue}if(T==="?"){if(!(S&&S.value==="(")&&n.noextglob!==!0&&ee()==="("&&ee(2)!=="?"){Ra("qmark",T);continue}if(S&&S.type==="paren"){let Y=ee(),le=T;if(Y==="<"&&!Ue.supportsLookbehinds())throw new Error("Node.js v10 or higher is required for regex lookbehinds");(S.value==="("&&!/[!=<:]/.test(Y)||Y==="<"&&!/<([!=]|\w+>)/.test(Ht()))&&(le=`\\${T}`),V({type:"text",value:T,output:le});continue}if(n.dot!==!0&&(S.type==="slash"||S.type==="bos")){V({type:"qmark",value:T,output:R});continue}V({type:"qmark",value:T,output:$});continue}if(T==="!"){if(n.noextglob!==!0&&ee()==="("&&(ee(2)!=="?"||!/[!=<:]/.test(ee(3)))){Ra("negate",T);continue}if(n.nonegate!==!0&&_.index===0){_3();continue}}if(T==="+"){if(n.noextglob!==!0&&ee()==="("&&ee(2)!=="?"){Ra("plus",T);continue}if(S&&S.value==="("||n.regex===!1){V({type:"plus",value:T,output:f});continue}if(S&&(S.type==="bracket"||S.type==="paren"||S.type==="brace")||_.parens>0){V({type:"plus",value:T});continue}V({type:"plus",value:f});continue}if(T==="@"){if(n.noextglob!==!0&&ee()==="("&&ee(2)!=="?"){V({type:"at",extglob:!0,value:T,output:""});continue}V({type:"text",value:T});continue}if(T!=="*"){(T==="$"||T==="^")&&(T=`\\${T}`);let O=DV.exec(Ht());O&&(T+=O[0],_.index+=O[0].length),V({type:"text",value:T});continue}if(S&&(S.type==="globstar"||S.star===!0)){S.type="star",S.star=!0,S.value+=T,S.output=H,_.backtrack=!0,_.globstar=!0,dt(T);continue}let q=Ht();if(n.noextglob!==!0&&/^\([^?]/.test(q)){Ra("star",T);continue}if(S.type==="star"){if(n.noglobstar===!0){dt(T);continue}let O=S.prev,Y=O.prev,le=O.type==="slash"||O.type==="bos",Pe=Y&&(Y.type==="star"||Y.type==="globstar");if(n.bash===!0&&(!le||q[0]&&q[0]!=="/")){V({type:"star",value:T,output:""});continue}let ce=_.braces>0&&(O.type==="comma"||O.type==="brace"),Zt=z.length&&(O.type==="pipe"||O.type==="paren");if(!le&&O.type!=="paren"&&!ce&&!Zt){V({type:"star",value:T,output:""});continue}for(;q.slice(0,3)==="/**";){let Yt=e[_.index+4];if(Yt&&Yt!=="/")break;q=q.slice(3),dt("/**",3)}if(O.type==="bos"&&Ye()){S.type="globstar",S.value+=T,S.output=P(n),_.output=S.output,_.globstar=!0,dt(T);continue}if(O.type==="slash"&&O.prev.type!=="bos"&&!Pe&&Ye()){_.output=_.output.slice(0,-(O.output+S.output).length),O.output=`(?:${O.output}`,S.type="globstar",S.output=P(n)+(n.strictSlashes?")":"|$)"),S.value+=T,_.globstar=!0,_.output+=O.output+S.output,dt(T);continue}if(O.type==="slash"&&O.prev.type!=="bos"&&q[0]==="/"){let Yt=q[1]!==void 0?"|$":"";_.output=_.output.slice(0,-(O.output+S.output).length),O.output=`(?:${O.output}`,S.type="globstar",S.output=`${P(n)}${m}|${m}${Yt})`,S.value+=T,_.output+=O.output+S.output,_.globstar=!0,dt(T+Ut()),V({type:"slash",value:"/",output:""});continue}if(O.type==="bos"&&q[0]==="/"){S.type="globstar",S.value+=T,S.output=`(?:^|${m}|${P(n)}${m})`,_.output=S.output,_.globstar=!0,dt(T+Ut()),V({type:"slash",value:"/",output:""});continue}_.output=_.output.slice(0,-S.output.length),S.type="globstar",S.output=P(n),S.value+=T,_.output+=S.output,_.globstar=!0,dt(T);continue}let fe={type:"star",value:T,output:H};if(n.bash===!0){fe.output=".*?",(S.type==="bos"||S.type==="slash")&&(fe.output=v+fe.output),V(fe);continue}if(S&&(S.type==="bracket"||S.type==="paren")&&n.regex===!0){fe.output=T,V(fe);continue}(_.index===_.start||S.type==="slash"||S.type==="dot")&&(S.type==="dot"?(_.output+=b,S.output+=b):n.dot===!0?(_.output+=w,S.output+=w):(_.output+=v,S.output+=v),ee()!=="*"&&(_.output+=p,S.output+=p)),V(fe)}for(;_.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(Ss("closing","]"));_.output=Ue.escapeLast(_.output,"["),Wn("brackets")}for(;_.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(Ss("closing",")"));_.output=Ue.escapeLast(_.output,"("),Wn("parens")}for(;_.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(Ss("closing","}"));_.output=Ue.escapeLast(_.output,"{"),Wn("braces")}if(n.strictSlashes!==!0&&(S.type==="star"||S.type==="bracket")&&V({type:"maybe_slash",value:"",output:`${m}?`}),_.backtrack===!0){_.output="";for(let q of _.tokens)_.output+=q.output!=null?q.output:q.value,q.suffix&&(_.output+=q.suffix)}return _};tg.fastpaths=(e,t)=>{let n={...t},r=typeof n.maxLength=="number"?Math.min(Vu,n.maxLength):Vu,o=e.length;if(o>r)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${r}`);e=PP[e]||e;let s=Ue.isWindows(t),{DOT_LITERAL:i,SLASH_LITERAL:a,ONE_CHAR:c,DOTS_SLASH:l,NO_DOT:u,NO_DOTS:d,NO_DOTS_SLASH:f,STAR:m,START_ANCHOR:p}=wa.globChars(s),h=n.dot?d:u,g=n.dot?f:u,b=n.capture?"":"?:",w={negated:!1,prefix:""},$=n.bash===!0?".*?":m;n.capture&&($=`(${$})`);let R=v=>v.noglobstar===!0?$:`(${b}(?:(?!${p}${v.dot?l:i}).)*?)`,C=v=>{switch(v){case"*":return`${h}${c}${$}`;case".*":return`${i}${c}${$}`;case"*.*":return`${h}${$}${i}${c}${$}`;case"*/*":return`${h}${$}${a}${c}${g}${$}`;case"**":return h+R(n);case"**/*":return`(?:${h}${R(n)}${a})?${g}${c}${$}`;case"**/*.*":return`(?:${h}${R(n)}${a})?${g}${$}${i}${c}${$}`;case"**/.*":return`(?:${h}${R(n)}${a})?${i}${c}${$}`;default:{let M=/^(.*?)\.(\w+)$/.exec(v);if(!M)return;let H=C(M[1]);return H?H+i+M[2]:void 0}}},k=Ue.removePrefix(e,w),P=C(k);return P&&n.strictSlashes!==!0&&(P+=`${a}?`),P};NP.exports=tg});var DP=x((Vye,MP)=>{"use strict";var HV=se("path"),ZV=RP(),ng=IP(),rg=ya(),YV=ga(),VV=e=>e&&typeof e=="object"&&!Array.isArray(e),_e=(e,t,n=!1)=>{if(Array.isArray(e)){let u=e.map(f=>_e(f,t,n));return f=>{for(let m of u){let p=m(f);if(p)return p}return!1}}let r=VV(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!r)throw new TypeError("Expected pattern to be a non-empty string");let o=t||{},s=rg.isWindows(t),i=r?_e.compileRe(e,t):_e.makeRe(e,t,!1,!0),a=i.state;delete i.state;let c=()=>!1;if(o.ignore){let u={...t,ignore:null,onMatch:null,onResult:null};c=_e(o.ignore,u,n)}let l=(u,d=!1)=>{let{isMatch:f,match:m,output:p}=_e.test(u,i,t,{glob:e,posix:s}),h={glob:e,state:a,regex:i,posix:s,input:u,output:p,match:m,isMatch:f};return typeof o.onResult=="function"&&o.onResult(h),f===!1?(h.isMatch=!1,d?h:!1):c(u)?(typeof o.onIgnore=="function"&&o.onIgnore(h),h.isMatch=!1,d?h:!1):(typeof o.onMatch=="function"&&o.onMatch(h),d?h:!0)};return n&&(l.state=a),l};_e.test=(e,t,n,{glob:r,posix:o}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let s=n||{},i=s.format||(o?rg.toPosixSlashes:null),a=e===r,c=a&&i?i(e):e;return a===!1&&(c=i?i(e):e,a=c===r),(a===!1||s.capture===!0)&&(s.matchBase===!0||s.basename===!0?a=_e.matchBase(e,t,n,o):a=t.exec(c)),{isMatch:!!a,match:a,output:c}};_e.matchBase=(e,t,n,r=rg.isWindows(n))=>(t instanceof RegExp?t:_e.makeRe(t,n)).test(HV.basename(e));_e.isMatch=(e,t,n)=>_e(t,n)(e);_e.parse=(e,t)=>Array.isArray(e)?e.map(n=>_e.parse(n,t)):ng(e,{...t,fastpaths:!1});_e.scan=(e,t)=>ZV(e,t);_e.compileRe=(e,t,n=!1,r=!1)=>{if(n===!0)return e.output;let o=t||{},s=o.contains?"":"^",i=o.contains?"":"$",a=`${s}(?:${e.output})${i}`;e&&e.negated===!0&&(a=`^(?!${a}).*$`);let c=_e.toRegex(a,t);return r===!0&&(c.state=e),c};_e.makeRe=(e,t={},n=!1,r=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(o.output=ng.fastpaths(e,t)),o.output||(o=ng(e,t)),_e.compileRe(o,t,n,r)};_e.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};_e.constants=YV;MP.exports=_e});var FP=x((Kye,LP)=>{"use strict";LP.exports=DP()});var HP=x((Gye,UP)=>{"use strict";var jP=se("util"),BP=yP(),mn=FP(),og=ya(),zP=e=>e===""||e==="./",WP=e=>{let t=e.indexOf("{");return t>-1&&e.indexOf("}",t)>-1},de=(e,t,n)=>{t=[].concat(t),e=[].concat(e);let r=new Set,o=new Set,s=new Set,i=0,a=u=>{s.add(u.output),n&&n.onResult&&n.onResult(u)};for(let u=0;u<t.length;u++){let d=mn(String(t[u]),{...n,onResult:a},!0),f=d.state.negated||d.state.negatedExtglob;f&&i++;for(let m of e){let p=d(m,!0);(f?!p.isMatch:p.isMatch)&&(f?r.add(p.output):(r.delete(p.output),o.add(p.output)))}}let l=(i===t.length?[...s]:[...o]).filter(u=>!r.has(u));if(n&&l.length===0){if(n.failglob===!0)throw new Error(`No matches found for "${t.join(", ")}"`);if(n.nonull===!0||n.nullglob===!0)return n.unescape?t.map(u=>u.replace(/\\/g,"")):t}return l};de.match=de;de.matcher=(e,t)=>mn(e,t);de.isMatch=(e,t,n)=>mn(t,n)(e);de.any=de.isMatch;de.not=(e,t,n={})=>{t=[].concat(t).map(String);let r=new Set,o=[],s=a=>{n.onResult&&n.onResult(a),o.push(a.output)},i=new Set(de(e,t,{...n,onResult:s}));for(let a of o)i.has(a)||r.add(a);return[...r]};de.contains=(e,t,n)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${jP.inspect(e)}"`);if(Array.isArray(t))return t.some(r=>de.contains(e,r,n));if(typeof t=="string"){if(zP(e)||zP(t))return!1;if(e.includes(t)||e.startsWith("./")&&e.slice(2).includes(t))return!0}return de.isMatch(e,t,{...n,contains:!0})};de.matchKeys=(e,t,n)=>{if(!og.isObject(e))throw new TypeError("Expected the first argument to be an object");let r=de(Object.keys(e),t,n),o={};for(let s of r)o[s]=e[s];return o};de.some=(e,t,n)=>{let r=[].concat(e);for(let o of[].concat(t)){let s=mn(String(o),n);if(r.some(i=>s(i)))return!0}return!1};de.every=(e,t,n)=>{let r=[].concat(e);for(let o of[].concat(t)){let s=mn(String(o),n);if(!r.every(i=>s(i)))return!1}return!0};de.all=(e,t,n)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${jP.inspect(e)}"`);return[].concat(t).every(r=>mn(r,n)(e))};de.capture=(e,t,n)=>{let r=og.isWindows(n),s=mn.makeRe(String(e),{...n,capture:!0}).exec(r?og.toPosixSlashes(t):t);if(s)return s.slice(1).map(i=>i===void 0?"":i)};de.makeRe=(...e)=>mn.makeRe(...e);de.scan=(...e)=>mn.scan(...e);de.parse=(e,t)=>{let n=[];for(let r of[].concat(e||[]))for(let o of BP(String(r),t))n.push(mn.parse(o,t));return n};de.braces=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return t&&t.nobrace===!0||!WP(e)?[e]:BP(e,t)};de.braceExpand=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return de.braces(e,{...t,expand:!0})};de.hasBraces=WP;UP.exports=de});var tO=x(F=>{"use strict";Object.defineProperty(F,"__esModule",{value:!0});F.isAbsolute=F.partitionAbsoluteAndRelative=F.removeDuplicateSlashes=F.matchAny=F.convertPatternsToRe=F.makeRe=F.getPatternParts=F.expandBraceExpansion=F.expandPatternsWithBraceExpansion=F.isAffectDepthOfReadingPattern=F.endsWithSlashGlobStar=F.hasGlobStar=F.getBaseDirectory=F.isPatternRelatedToParentDirectory=F.getPatternsOutsideCurrentDirectory=F.getPatternsInsideCurrentDirectory=F.getPositivePatterns=F.getNegativePatterns=F.isPositivePattern=F.isNegativePattern=F.convertToNegativePattern=F.convertToPositivePattern=F.isDynamicPattern=F.isStaticPattern=void 0;var ZP=se("path"),KV=IR(),sg=HP(),YP="**",GV="\\",JV=/[*?]|^!/,XV=/\[[^[]*]/,QV=/(?:^|[^!*+?@])\([^(]*\|[^|]*\)/,eK=/[!*+?@]\([^(]*\)/,tK=/,|\.\./,nK=/(?!^)\/{2,}/g;function VP(e,t={}){return!KP(e,t)}F.isStaticPattern=VP;function KP(e,t={}){return e===""?!1:!!(t.caseSensitiveMatch===!1||e.includes(GV)||JV.test(e)||XV.test(e)||QV.test(e)||t.extglob!==!1&&eK.test(e)||t.braceExpansion!==!1&&rK(e))}F.isDynamicPattern=KP;function rK(e){let t=e.indexOf("{");if(t===-1)return!1;let n=e.indexOf("}",t+1);if(n===-1)return!1;let r=e.slice(t,n);return tK.test(r)}function oK(e){return Ku(e)?e.slice(1):e}F.convertToPositivePattern=oK;function sK(e){return"!"+e}F.convertToNegativePattern=sK;function Ku(e){return e.startsWith("!")&&e[1]!=="("}F.isNegativePattern=Ku;function GP(e){return!Ku(e)}F.isPositivePattern=GP;function iK(e){return e.filter(Ku)}F.getNegativePatterns=iK;function aK(e){return e.filter(GP)}F.getPositivePatterns=aK;function cK(e){return e.filter(t=>!ig(t))}F.getPatternsInsideCurrentDirectory=cK;function lK(e){return e.filter(ig)}F.getPatternsOutsideCurrentDirectory=lK;function ig(e){return e.startsWith("..")||e.startsWith("./..")}F.isPatternRelatedToParentDirectory=ig;function uK(e){return KV(e,{flipBackslashes:!1})}F.getBaseDirectory=uK;function dK(e){return e.includes(YP)}F.hasGlobStar=dK;function JP(e){return e.endsWith("/"+YP)}F.endsWithSlashGlobStar=JP;function fK(e){let t=ZP.basename(e);return JP(e)||VP(t)}F.isAffectDepthOfReadingPattern=fK;function mK(e){return e.reduce((t,n)=>t.concat(XP(n)),[])}F.expandPatternsWithBraceExpansion=mK;function XP(e){let t=sg.braces(e,{expand:!0,nodupes:!0,keepEscaping:!0});return t.sort((n,r)=>n.length-r.length),t.filter(n=>n!=="")}F.expandBraceExpansion=XP;function pK(e,t){let{parts:n}=sg.scan(e,Object.assign(Object.assign({},t),{parts:!0}));return n.length===0&&(n=[e]),n[0].startsWith("/")&&(n[0]=n[0].slice(1),n.unshift("")),n}F.getPatternParts=pK;function QP(e,t){return sg.makeRe(e,t)}F.makeRe=QP;function hK(e,t){return e.map(n=>QP(n,t))}F.convertPatternsToRe=hK;function gK(e,t){return t.some(n=>n.test(e))}F.matchAny=gK;function yK(e){return e.replace(nK,"/")}F.removeDuplicateSlashes=yK;function bK(e){let t=[],n=[];for(let r of e)eO(r)?t.push(r):n.push(r);return[t,n]}F.partitionAbsoluteAndRelative=bK;function eO(e){return ZP.isAbsolute(e)}F.isAbsolute=eO});var sO=x((Xye,oO)=>{"use strict";var wK=se("stream"),nO=wK.PassThrough,xK=Array.prototype.slice;oO.exports=vK;function vK(){let e=[],t=xK.call(arguments),n=!1,r=t[t.length-1];r&&!Array.isArray(r)&&r.pipe==null?t.pop():r={};let o=r.end!==!1,s=r.pipeError===!0;r.objectMode==null&&(r.objectMode=!0),r.highWaterMark==null&&(r.highWaterMark=64*1024);let i=nO(r);function a(){for(let u=0,d=arguments.length;u<d;u++)e.push(rO(arguments[u],r));return c(),this}function c(){if(n)return;n=!0;let u=e.shift();if(!u){process.nextTick(l);return}Array.isArray(u)||(u=[u]);let d=u.length+1;function f(){--d>0||(n=!1,c())}function m(p){function h(){p.removeListener("merge2UnpipeEnd",h),p.removeListener("end",h),s&&p.removeListener("error",g),f()}function g(b){i.emit("error",b)}if(p._readableState.endEmitted)return f();p.on("merge2UnpipeEnd",h),p.on("end",h),s&&p.on("error",g),p.pipe(i,{end:!1}),p.resume()}for(let p=0;p<u.length;p++)m(u[p]);f()}function l(){n=!1,i.emit("queueDrain"),o&&i.end()}return i.setMaxListeners(0),i.add=a,i.on("unpipe",function(u){u.emit("merge2UnpipeEnd")}),t.length&&a.apply(null,t),i}function rO(e,t){if(Array.isArray(e))for(let n=0,r=e.length;n<r;n++)e[n]=rO(e[n],t);else{if(!e._readableState&&e.pipe&&(e=e.pipe(nO(t))),!e._readableState||!e.pause||!e.pipe)throw new Error("Only readable stream can be merged.");e.pause()}return e}});var aO=x(Gu=>{"use strict";Object.defineProperty(Gu,"__esModule",{value:!0});Gu.merge=void 0;var $K=sO();function kK(e){let t=$K(e);return e.forEach(n=>{n.once("error",r=>t.emit("error",r))}),t.once("close",()=>iO(e)),t.once("end",()=>iO(e)),t}Gu.merge=kK;function iO(e){e.forEach(t=>t.emit("close"))}});var cO=x(Ts=>{"use strict";Object.defineProperty(Ts,"__esModule",{value:!0});Ts.isEmpty=Ts.isString=void 0;function _K(e){return typeof e=="string"}Ts.isString=_K;function SK(e){return e===""}Ts.isEmpty=SK});var Fn=x(He=>{"use strict";Object.defineProperty(He,"__esModule",{value:!0});He.string=He.stream=He.pattern=He.path=He.fs=He.errno=He.array=void 0;var TK=$R();He.array=TK;var AK=kR();He.errno=AK;var EK=_R();He.fs=EK;var CK=ER();He.path=CK;var RK=tO();He.pattern=RK;var PK=aO();He.stream=PK;var OK=cO();He.string=OK});var fO=x(Ze=>{"use strict";Object.defineProperty(Ze,"__esModule",{value:!0});Ze.convertPatternGroupToTask=Ze.convertPatternGroupsToTasks=Ze.groupPatternsByBaseDirectory=Ze.getNegativePatternsAsPositive=Ze.getPositivePatterns=Ze.convertPatternsToTasks=Ze.generate=void 0;var Bt=Fn();function qK(e,t){let n=lO(e,t),r=lO(t.ignore,t),o=uO(n),s=dO(n,r),i=o.filter(u=>Bt.pattern.isStaticPattern(u,t)),a=o.filter(u=>Bt.pattern.isDynamicPattern(u,t)),c=ag(i,s,!1),l=ag(a,s,!0);return c.concat(l)}Ze.generate=qK;function lO(e,t){let n=e;return t.braceExpansion&&(n=Bt.pattern.expandPatternsWithBraceExpansion(n)),t.baseNameMatch&&(n=n.map(r=>r.includes("/")?r:`**/${r}`)),n.map(r=>Bt.pattern.removeDuplicateSlashes(r))}function ag(e,t,n){let r=[],o=Bt.pattern.getPatternsOutsideCurrentDirectory(e),s=Bt.pattern.getPatternsInsideCurrentDirectory(e),i=cg(o),a=cg(s);return r.push(...lg(i,t,n)),"."in a?r.push(ug(".",s,t,n)):r.push(...lg(a,t,n)),r}Ze.convertPatternsToTasks=ag;function uO(e){return Bt.pattern.getPositivePatterns(e)}Ze.getPositivePatterns=uO;function dO(e,t){return Bt.pattern.getNegativePatterns(e).concat(t).map(Bt.pattern.convertToPositivePattern)}Ze.getNegativePatternsAsPositive=dO;function cg(e){let t={};return e.reduce((n,r)=>{let o=Bt.pattern.getBaseDirectory(r);return o in n?n[o].push(r):n[o]=[r],n},t)}Ze.groupPatternsByBaseDirectory=cg;function lg(e,t,n){return Object.keys(e).map(r=>ug(r,e[r],t,n))}Ze.convertPatternGroupsToTasks=lg;function ug(e,t,n,r){return{dynamic:r,positive:t,negative:n,base:e,patterns:[].concat(t,n.map(Bt.pattern.convertToNegativePattern))}}Ze.convertPatternGroupToTask=ug});var pO=x(Ju=>{"use strict";Object.defineProperty(Ju,"__esModule",{value:!0});Ju.read=void 0;function NK(e,t,n){t.fs.lstat(e,(r,o)=>{if(r!==null){mO(n,r);return}if(!o.isSymbolicLink()||!t.followSymbolicLink){dg(n,o);return}t.fs.stat(e,(s,i)=>{if(s!==null){if(t.throwErrorOnBrokenSymbolicLink){mO(n,s);return}dg(n,o);return}t.markSymbolicLink&&(i.isSymbolicLink=()=>!0),dg(n,i)})})}Ju.read=NK;function mO(e,t){e(t)}function dg(e,t){e(null,t)}});var hO=x(Xu=>{"use strict";Object.defineProperty(Xu,"__esModule",{value:!0});Xu.read=void 0;function IK(e,t){let n=t.fs.lstatSync(e);if(!n.isSymbolicLink()||!t.followSymbolicLink)return n;try{let r=t.fs.statSync(e);return t.markSymbolicLink&&(r.isSymbolicLink=()=>!0),r}catch(r){if(!t.throwErrorOnBrokenSymbolicLink)return n;throw r}}Xu.read=IK});var gO=x(wr=>{"use strict";Object.defineProperty(wr,"__esModule",{value:!0});wr.createFileSystemAdapter=wr.FILE_SYSTEM_ADAPTER=void 0;var Qu=se("fs");wr.FILE_SYSTEM_ADAPTER={lstat:Qu.lstat,stat:Qu.stat,lstatSync:Qu.lstatSync,statSync:Qu.statSync};function MK(e){return e===void 0?wr.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},wr.FILE_SYSTEM_ADAPTER),e)}wr.createFileSystemAdapter=MK});var yO=x(mg=>{"use strict";Object.defineProperty(mg,"__esModule",{value:!0});var DK=gO(),fg=class{constructor(t={}){this._options=t,this.followSymbolicLink=this._getValue(this._options.followSymbolicLink,!0),this.fs=DK.createFileSystemAdapter(this._options.fs),this.markSymbolicLink=this._getValue(this._options.markSymbolicLink,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0)}_getValue(t,n){return t??n}};mg.default=fg});var co=x(xr=>{"use strict";Object.defineProperty(xr,"__esModule",{value:!0});xr.statSync=xr.stat=xr.Settings=void 0;var bO=pO(),LK=hO(),pg=yO();xr.Settings=pg.default;function FK(e,t,n){if(typeof t=="function"){bO.read(e,hg(),t);return}bO.read(e,hg(t),n)}xr.stat=FK;function zK(e,t){let n=hg(t);return LK.read(e,n)}xr.statSync=zK;function hg(e={}){return e instanceof pg.default?e:new pg.default(e)}});var vO=x((cbe,xO)=>{var wO;xO.exports=typeof queueMicrotask=="function"?queueMicrotask.bind(typeof window<"u"?window:global):e=>(wO||(wO=Promise.resolve())).then(e).catch(t=>setTimeout(()=>{throw t},0))});var kO=x((lbe,$O)=>{$O.exports=BK;var jK=vO();function BK(e,t){let n,r,o,s=!0;Array.isArray(e)?(n=[],r=e.length):(o=Object.keys(e),n={},r=o.length);function i(c){function l(){t&&t(c,n),t=null}s?jK(l):l()}function a(c,l,u){n[c]=u,(--r===0||l)&&i(l)}r?o?o.forEach(function(c){e[c](function(l,u){a(c,l,u)})}):e.forEach(function(c,l){c(function(u,d){a(l,u,d)})}):i(null),s=!1}});var gg=x(td=>{"use strict";Object.defineProperty(td,"__esModule",{value:!0});td.IS_SUPPORT_READDIR_WITH_FILE_TYPES=void 0;var ed=process.versions.node.split(".");if(ed[0]===void 0||ed[1]===void 0)throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);var _O=Number.parseInt(ed[0],10),WK=Number.parseInt(ed[1],10),SO=10,UK=10,HK=_O>SO,ZK=_O===SO&&WK>=UK;td.IS_SUPPORT_READDIR_WITH_FILE_TYPES=HK||ZK});var TO=x(nd=>{"use strict";Object.defineProperty(nd,"__esModule",{value:!0});nd.createDirentFromStats=void 0;var yg=class{constructor(t,n){this.name=t,this.isBlockDevice=n.isBlockDevice.bind(n),this.isCharacterDevice=n.isCharacterDevice.bind(n),this.isDirectory=n.isDirectory.bind(n),this.isFIFO=n.isFIFO.bind(n),this.isFile=n.isFile.bind(n),this.isSocket=n.isSocket.bind(n),this.isSymbolicLink=n.isSymbolicLink.bind(n)}};function YK(e,t){return new yg(e,t)}nd.createDirentFromStats=YK});var bg=x(rd=>{"use strict";Object.defineProperty(rd,"__esModule",{value:!0});rd.fs=void 0;var VK=TO();rd.fs=VK});var wg=x(od=>{"use strict";Object.defineProperty(od,"__esModule",{value:!0});od.joinPathSegments=void 0;function KK(e,t,n){return e.endsWith(n)?e+t:e+n+t}od.joinPathSegments=KK});var OO=x(vr=>{"use strict";Object.defineProperty(vr,"__esModule",{value:!0});vr.readdir=vr.readdirWithFileTypes=vr.read=void 0;var GK=co(),AO=kO(),JK=gg(),EO=bg(),CO=wg();function XK(e,t,n){if(!t.stats&&JK.IS_SUPPORT_READDIR_WITH_FILE_TYPES){RO(e,t,n);return}PO(e,t,n)}vr.read=XK;function RO(e,t,n){t.fs.readdir(e,{withFileTypes:!0},(r,o)=>{if(r!==null){sd(n,r);return}let s=o.map(a=>({dirent:a,name:a.name,path:CO.joinPathSegments(e,a.name,t.pathSegmentSeparator)}));if(!t.followSymbolicLinks){xg(n,s);return}let i=s.map(a=>QK(a,t));AO(i,(a,c)=>{if(a!==null){sd(n,a);return}xg(n,c)})})}vr.readdirWithFileTypes=RO;function QK(e,t){return n=>{if(!e.dirent.isSymbolicLink()){n(null,e);return}t.fs.stat(e.path,(r,o)=>{if(r!==null){if(t.throwErrorOnBrokenSymbolicLink){n(r);return}n(null,e);return}e.dirent=EO.fs.createDirentFromStats(e.name,o),n(null,e)})}}function PO(e,t,n){t.fs.readdir(e,(r,o)=>{if(r!==null){sd(n,r);return}let s=o.map(i=>{let a=CO.joinPathSegments(e,i,t.pathSegmentSeparator);return c=>{GK.stat(a,t.fsStatSettings,(l,u)=>{if(l!==null){c(l);return}let d={name:i,path:a,dirent:EO.fs.createDirentFromStats(i,u)};t.stats&&(d.stats=u),c(null,d)})}});AO(s,(i,a)=>{if(i!==null){sd(n,i);return}xg(n,a)})})}vr.readdir=PO;function sd(e,t){e(t)}function xg(e,t){e(null,t)}});var DO=x($r=>{"use strict";Object.defineProperty($r,"__esModule",{value:!0});$r.readdir=$r.readdirWithFileTypes=$r.read=void 0;var eG=co(),tG=gg(),qO=bg(),NO=wg();function nG(e,t){return!t.stats&&tG.IS_SUPPORT_READDIR_WITH_FILE_TYPES?IO(e,t):MO(e,t)}$r.read=nG;function IO(e,t){return t.fs.readdirSync(e,{withFileTypes:!0}).map(r=>{let o={dirent:r,name:r.name,path:NO.joinPathSegments(e,r.name,t.pathSegmentSeparator)};if(o.dirent.isSymbolicLink()&&t.followSymbolicLinks)try{let s=t.fs.statSync(o.path);o.dirent=qO.fs.createDirentFromStats(o.name,s)}catch(s){if(t.throwErrorOnBrokenSymbolicLink)throw s}return o})}$r.readdirWithFileTypes=IO;function MO(e,t){return t.fs.readdirSync(e).map(r=>{let o=NO.joinPathSegments(e,r,t.pathSegmentSeparator),s=eG.statSync(o,t.fsStatSettings),i={name:r,path:o,dirent:qO.fs.createDirentFromStats(r,s)};return t.stats&&(i.stats=s),i})}$r.readdir=MO});var LO=x(kr=>{"use strict";Object.defineProperty(kr,"__esModule",{value:!0});kr.createFileSystemAdapter=kr.FILE_SYSTEM_ADAPTER=void 0;var As=se("fs");kr.FILE_SYSTEM_ADAPTER={lstat:As.lstat,stat:As.stat,lstatSync:As.lstatSync,statSync:As.statSync,readdir:As.readdir,readdirSync:As.readdirSync};function rG(e){return e===void 0?kr.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},kr.FILE_SYSTEM_ADAPTER),e)}kr.createFileSystemAdapter=rG});var FO=x($g=>{"use strict";Object.defineProperty($g,"__esModule",{value:!0});var oG=se("path"),sG=co(),iG=LO(),vg=class{constructor(t={}){this._options=t,this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!1),this.fs=iG.createFileSystemAdapter(this._options.fs),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,oG.sep),this.stats=this._getValue(this._options.stats,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0),this.fsStatSettings=new sG.Settings({followSymbolicLink:this.followSymbolicLinks,fs:this.fs,throwErrorOnBrokenSymbolicLink:this.throwErrorOnBrokenSymbolicLink})}_getValue(t,n){return t??n}};$g.default=vg});var id=x(_r=>{"use strict";Object.defineProperty(_r,"__esModule",{value:!0});_r.Settings=_r.scandirSync=_r.scandir=void 0;var zO=OO(),aG=DO(),kg=FO();_r.Settings=kg.default;function cG(e,t,n){if(typeof t=="function"){zO.read(e,_g(),t);return}zO.read(e,_g(t),n)}_r.scandir=cG;function lG(e,t){let n=_g(t);return aG.read(e,n)}_r.scandirSync=lG;function _g(e={}){return e instanceof kg.default?e:new kg.default(e)}});var BO=x((wbe,jO)=>{"use strict";function uG(e){var t=new e,n=t;function r(){var s=t;return s.next?t=s.next:(t=new e,n=t),s.next=null,s}function o(s){n.next=s,n=s}return{get:r,release:o}}jO.exports=uG});var UO=x((xbe,Sg)=>{"use strict";var dG=BO();function WO(e,t,n){if(typeof e=="function"&&(n=t,t=e,e=null),!(n>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");var r=dG(fG),o=null,s=null,i=0,a=null,c={push:h,drain:ut,saturated:ut,pause:u,paused:!1,get concurrency(){return n},set concurrency(k){if(!(k>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");if(n=k,!c.paused)for(;o&&i<n;)i++,b()},running:l,resume:m,idle:p,length:d,getQueue:f,unshift:g,empty:ut,kill:w,killAndDrain:$,error:C,abort:R};return c;function l(){return i}function u(){c.paused=!0}function d(){for(var k=o,P=0;k;)k=k.next,P++;return P}function f(){for(var k=o,P=[];k;)P.push(k.value),k=k.next;return P}function m(){if(c.paused){if(c.paused=!1,o===null){i++,b();return}for(;o&&i<n;)i++,b()}}function p(){return i===0&&c.length()===0}function h(k,P){var v=r.get();v.context=e,v.release=b,v.value=k,v.callback=P||ut,v.errorHandler=a,i>=n||c.paused?s?(s.next=v,s=v):(o=v,s=v,c.saturated()):(i++,t.call(e,v.value,v.worked))}function g(k,P){var v=r.get();v.context=e,v.release=b,v.value=k,v.callback=P||ut,v.errorHandler=a,i>=n||c.paused?o?(v.next=o,o=v):(o=v,s=v,c.saturated()):(i++,t.call(e,v.value,v.worked))}function b(k){k&&r.release(k);var P=o;P&&i<=n?c.paused?i--:(s===o&&(s=null),o=P.next,P.next=null,t.call(e,P.value,P.worked),s===null&&c.empty()):--i===0&&c.drain()}function w(){o=null,s=null,c.drain=ut}function $(){o=null,s=null,c.drain(),c.drain=ut}function R(){var k=o;for(o=null,s=null;k;){var P=k.next,v=k.callback,M=k.errorHandler,H=k.value,_=k.context;k.value=null,k.callback=ut,k.errorHandler=null,k.next=null,M&&M(new Error("abort"),H),v.call(_,new Error("abort")),r.release(k),k=P}c.drain=ut}function C(k){a=k}}function ut(){}function fG(){this.value=null,this.callback=ut,this.next=null,this.release=ut,this.context=null,this.errorHandler=null;var e=this;this.worked=function(n,r){var o=e.callback,s=e.errorHandler,i=e.value;e.value=null,e.callback=ut,e.errorHandler&&s(n,i),o.call(e.context,n,r),e.release(e)}}function mG(e,t,n){typeof e=="function"&&(n=t,t=e,e=null);function r(u,d){t.call(this,u).then(function(f){d(null,f)},d)}var o=WO(e,r,n),s=o.push,i=o.unshift;return o.push=a,o.unshift=c,o.drained=l,o;function a(u){var d=new Promise(function(f,m){s(u,function(p,h){if(p){m(p);return}f(h)})});return d.catch(ut),d}function c(u){var d=new Promise(function(f,m){i(u,function(p,h){if(p){m(p);return}f(h)})});return d.catch(ut),d}function l(){var u=new Promise(function(d){process.nextTick(function(){if(o.idle())d();else{var f=o.drain;o.drain=function(){typeof f=="function"&&f(),d(),o.drain=f}}})});return u}}Sg.exports=WO;Sg.exports.promise=mG});var ad=x(pn=>{"use strict";Object.defineProperty(pn,"__esModule",{value:!0});pn.joinPathSegments=pn.replacePathSegmentSeparator=pn.isAppliedFilter=pn.isFatalError=void 0;function pG(e,t){return e.errorFilter===null?!0:!e.errorFilter(t)}pn.isFatalError=pG;function hG(e,t){return e===null||e(t)}pn.isAppliedFilter=hG;function gG(e,t){return e.split(/[/\\]/).join(t)}pn.replacePathSegmentSeparator=gG;function yG(e,t,n){return e===""?t:e.endsWith(n)?e+t:e+n+t}pn.joinPathSegments=yG});var Eg=x(Ag=>{"use strict";Object.defineProperty(Ag,"__esModule",{value:!0});var bG=ad(),Tg=class{constructor(t,n){this._root=t,this._settings=n,this._root=bG.replacePathSegmentSeparator(t,n.pathSegmentSeparator)}};Ag.default=Tg});var Pg=x(Rg=>{"use strict";Object.defineProperty(Rg,"__esModule",{value:!0});var wG=se("events"),xG=id(),vG=UO(),cd=ad(),$G=Eg(),Cg=class extends $G.default{constructor(t,n){super(t,n),this._settings=n,this._scandir=xG.scandir,this._emitter=new wG.EventEmitter,this._queue=vG(this._worker.bind(this),this._settings.concurrency),this._isFatalError=!1,this._isDestroyed=!1,this._queue.drain=()=>{this._isFatalError||this._emitter.emit("end")}}read(){return this._isFatalError=!1,this._isDestroyed=!1,setImmediate(()=>{this._pushToQueue(this._root,this._settings.basePath)}),this._emitter}get isDestroyed(){return this._isDestroyed}destroy(){if(this._isDestroyed)throw new Error("The reader is already destroyed");this._isDestroyed=!0,this._queue.killAndDrain()}onEntry(t){this._emitter.on("entry",t)}onError(t){this._emitter.once("error",t)}onEnd(t){this._emitter.once("end",t)}_pushToQueue(t,n){let r={directory:t,base:n};this._queue.push(r,o=>{o!==null&&this._handleError(o)})}_worker(t,n){this._scandir(t.directory,this._settings.fsScandirSettings,(r,o)=>{if(r!==null){n(r,void 0);return}for(let s of o)this._handleEntry(s,t.base);n(null,void 0)})}_handleError(t){this._isDestroyed||!cd.isFatalError(this._settings,t)||(this._isFatalError=!0,this._isDestroyed=!0,this._emitter.emit("error",t))}_handleEntry(t,n){if(this._isDestroyed||this._isFatalError)return;let r=t.path;n!==void 0&&(t.path=cd.joinPathSegments(n,t.name,this._settings.pathSegmentSeparator)),cd.isAppliedFilter(this._settings.entryFilter,t)&&this._emitEntry(t),t.dirent.isDirectory()&&cd.isAppliedFilter(this._settings.deepFilter,t)&&this._pushToQueue(r,n===void 0?void 0:t.path)}_emitEntry(t){this._emitter.emit("entry",t)}};Rg.default=Cg});var HO=x(qg=>{"use strict";Object.defineProperty(qg,"__esModule",{value:!0});var kG=Pg(),Og=class{constructor(t,n){this._root=t,this._settings=n,this._reader=new kG.default(this._root,this._settings),this._storage=[]}read(t){this._reader.onError(n=>{_G(t,n)}),this._reader.onEntry(n=>{this._storage.push(n)}),this._reader.onEnd(()=>{SG(t,this._storage)}),this._reader.read()}};qg.default=Og;function _G(e,t){e(t)}function SG(e,t){e(null,t)}});var ZO=x(Ig=>{"use strict";Object.defineProperty(Ig,"__esModule",{value:!0});var TG=se("stream"),AG=Pg(),Ng=class{constructor(t,n){this._root=t,this._settings=n,this._reader=new AG.default(this._root,this._settings),this._stream=new TG.Readable({objectMode:!0,read:()=>{},destroy:()=>{this._reader.isDestroyed||this._reader.destroy()}})}read(){return this._reader.onError(t=>{this._stream.emit("error",t)}),this._reader.onEntry(t=>{this._stream.push(t)}),this._reader.onEnd(()=>{this._stream.push(null)}),this._reader.read(),this._stream}};Ig.default=Ng});var YO=x(Dg=>{"use strict";Object.defineProperty(Dg,"__esModule",{value:!0});var EG=id(),ld=ad(),CG=Eg(),Mg=class extends CG.default{constructor(){super(...arguments),this._scandir=EG.scandirSync,this._storage=[],this._queue=new Set}read(){return this._pushToQueue(this._root,this._settings.basePath),this._handleQueue(),this._storage}_pushToQueue(t,n){this._queue.add({directory:t,base:n})}_handleQueue(){for(let t of this._queue.values())this._handleDirectory(t.directory,t.base)}_handleDirectory(t,n){try{let r=this._scandir(t,this._settings.fsScandirSettings);for(let o of r)this._handleEntry(o,n)}catch(r){this._handleError(r)}}_handleError(t){if(ld.isFatalError(this._settings,t))throw t}_handleEntry(t,n){let r=t.path;n!==void 0&&(t.path=ld.joinPathSegments(n,t.name,this._settings.pathSegmentSeparator)),ld.isAppliedFilter(this._settings.entryFilter,t)&&this._pushToStorage(t),t.dirent.isDirectory()&&ld.isAppliedFilter(this._settings.deepFilter,t)&&this._pushToQueue(r,n===void 0?void 0:t.path)}_pushToStorage(t){this._storage.push(t)}};Dg.default=Mg});var VO=x(Fg=>{"use strict";Object.defineProperty(Fg,"__esModule",{value:!0});var RG=YO(),Lg=class{constructor(t,n){this._root=t,this._settings=n,this._reader=new RG.default(this._root,this._settings)}read(){return this._reader.read()}};Fg.default=Lg});var KO=x(jg=>{"use strict";Object.defineProperty(jg,"__esModule",{value:!0});var PG=se("path"),OG=id(),zg=class{constructor(t={}){this._options=t,this.basePath=this._getValue(this._options.basePath,void 0),this.concurrency=this._getValue(this._options.concurrency,Number.POSITIVE_INFINITY),this.deepFilter=this._getValue(this._options.deepFilter,null),this.entryFilter=this._getValue(this._options.entryFilter,null),this.errorFilter=this._getValue(this._options.errorFilter,null),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,PG.sep),this.fsScandirSettings=new OG.Settings({followSymbolicLinks:this._options.followSymbolicLinks,fs:this._options.fs,pathSegmentSeparator:this._options.pathSegmentSeparator,stats:this._options.stats,throwErrorOnBrokenSymbolicLink:this._options.throwErrorOnBrokenSymbolicLink})}_getValue(t,n){return t??n}};jg.default=zg});var dd=x(hn=>{"use strict";Object.defineProperty(hn,"__esModule",{value:!0});hn.Settings=hn.walkStream=hn.walkSync=hn.walk=void 0;var GO=HO(),qG=ZO(),NG=VO(),Bg=KO();hn.Settings=Bg.default;function IG(e,t,n){if(typeof t=="function"){new GO.default(e,ud()).read(t);return}new GO.default(e,ud(t)).read(n)}hn.walk=IG;function MG(e,t){let n=ud(t);return new NG.default(e,n).read()}hn.walkSync=MG;function DG(e,t){let n=ud(t);return new qG.default(e,n).read()}hn.walkStream=DG;function ud(e={}){return e instanceof Bg.default?e:new Bg.default(e)}});var fd=x(Ug=>{"use strict";Object.defineProperty(Ug,"__esModule",{value:!0});var LG=se("path"),FG=co(),JO=Fn(),Wg=class{constructor(t){this._settings=t,this._fsStatSettings=new FG.Settings({followSymbolicLink:this._settings.followSymbolicLinks,fs:this._settings.fs,throwErrorOnBrokenSymbolicLink:this._settings.followSymbolicLinks})}_getFullEntryPath(t){return LG.resolve(this._settings.cwd,t)}_makeEntry(t,n){let r={name:n,path:n,dirent:JO.fs.createDirentFromStats(n,t)};return this._settings.stats&&(r.stats=t),r}_isFatalError(t){return!JO.errno.isEnoentCodeError(t)&&!this._settings.suppressErrors}};Ug.default=Wg});var Yg=x(Zg=>{"use strict";Object.defineProperty(Zg,"__esModule",{value:!0});var zG=se("stream"),jG=co(),BG=dd(),WG=fd(),Hg=class extends WG.default{constructor(){super(...arguments),this._walkStream=BG.walkStream,this._stat=jG.stat}dynamic(t,n){return this._walkStream(t,n)}static(t,n){let r=t.map(this._getFullEntryPath,this),o=new zG.PassThrough({objectMode:!0});o._write=(s,i,a)=>this._getEntry(r[s],t[s],n).then(c=>{c!==null&&n.entryFilter(c)&&o.push(c),s===r.length-1&&o.end(),a()}).catch(a);for(let s=0;s<r.length;s++)o.write(s);return o}_getEntry(t,n,r){return this._getStat(t).then(o=>this._makeEntry(o,n)).catch(o=>{if(r.errorFilter(o))return null;throw o})}_getStat(t){return new Promise((n,r)=>{this._stat(t,this._fsStatSettings,(o,s)=>o===null?n(s):r(o))})}};Zg.default=Hg});var XO=x(Kg=>{"use strict";Object.defineProperty(Kg,"__esModule",{value:!0});var UG=dd(),HG=fd(),ZG=Yg(),Vg=class extends HG.default{constructor(){super(...arguments),this._walkAsync=UG.walk,this._readerStream=new ZG.default(this._settings)}dynamic(t,n){return new Promise((r,o)=>{this._walkAsync(t,n,(s,i)=>{s===null?r(i):o(s)})})}async static(t,n){let r=[],o=this._readerStream.static(t,n);return new Promise((s,i)=>{o.once("error",i),o.on("data",a=>r.push(a)),o.once("end",()=>s(r))})}};Kg.default=Vg});var QO=x(Jg=>{"use strict";Object.defineProperty(Jg,"__esModule",{value:!0});var xa=Fn(),Gg=class{constructor(t,n,r){this._patterns=t,this._settings=n,this._micromatchOptions=r,this._storage=[],this._fillStorage()}_fillStorage(){for(let t of this._patterns){let n=this._getPatternSegments(t),r=this._splitSegmentsIntoSections(n);this._storage.push({complete:r.length<=1,pattern:t,segments:n,sections:r})}}_getPatternSegments(t){return xa.pattern.getPatternParts(t,this._micromatchOptions).map(r=>xa.pattern.isDynamicPattern(r,this._settings)?{dynamic:!0,pattern:r,patternRe:xa.pattern.makeRe(r,this._micromatchOptions)}:{dynamic:!1,pattern:r})}_splitSegmentsIntoSections(t){return xa.array.splitWhen(t,n=>n.dynamic&&xa.pattern.hasGlobStar(n.pattern))}};Jg.default=Gg});var eq=x(Qg=>{"use strict";Object.defineProperty(Qg,"__esModule",{value:!0});var YG=QO(),Xg=class extends YG.default{match(t){let n=t.split("/"),r=n.length,o=this._storage.filter(s=>!s.complete||s.segments.length>r);for(let s of o){let i=s.sections[0];if(!s.complete&&r>i.length||n.every((c,l)=>{let u=s.segments[l];return!!(u.dynamic&&u.patternRe.test(c)||!u.dynamic&&u.pattern===c)}))return!0}return!1}};Qg.default=Xg});var tq=x(ty=>{"use strict";Object.defineProperty(ty,"__esModule",{value:!0});var md=Fn(),VG=eq(),ey=class{constructor(t,n){this._settings=t,this._micromatchOptions=n}getFilter(t,n,r){let o=this._getMatcher(n),s=this._getNegativePatternsRe(r);return i=>this._filter(t,i,o,s)}_getMatcher(t){return new VG.default(t,this._settings,this._micromatchOptions)}_getNegativePatternsRe(t){let n=t.filter(md.pattern.isAffectDepthOfReadingPattern);return md.pattern.convertPatternsToRe(n,this._micromatchOptions)}_filter(t,n,r,o){if(this._isSkippedByDeep(t,n.path)||this._isSkippedSymbolicLink(n))return!1;let s=md.path.removeLeadingDotSegment(n.path);return this._isSkippedByPositivePatterns(s,r)?!1:this._isSkippedByNegativePatterns(s,o)}_isSkippedByDeep(t,n){return this._settings.deep===1/0?!1:this._getEntryLevel(t,n)>=this._settings.deep}_getEntryLevel(t,n){let r=n.split("/").length;if(t==="")return r;let o=t.split("/").length;return r-o}_isSkippedSymbolicLink(t){return!this._settings.followSymbolicLinks&&t.dirent.isSymbolicLink()}_isSkippedByPositivePatterns(t,n){return!this._settings.baseNameMatch&&!n.match(t)}_isSkippedByNegativePatterns(t,n){return!md.pattern.matchAny(t,n)}};ty.default=ey});var nq=x(ry=>{"use strict";Object.defineProperty(ry,"__esModule",{value:!0});var Sr=Fn(),ny=class{constructor(t,n){this._settings=t,this._micromatchOptions=n,this.index=new Map}getFilter(t,n){let[r,o]=Sr.pattern.partitionAbsoluteAndRelative(n),s={positive:{all:Sr.pattern.convertPatternsToRe(t,this._micromatchOptions)},negative:{absolute:Sr.pattern.convertPatternsToRe(r,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0})),relative:Sr.pattern.convertPatternsToRe(o,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0}))}};return i=>this._filter(i,s)}_filter(t,n){let r=Sr.path.removeLeadingDotSegment(t.path);if(this._settings.unique&&this._isDuplicateEntry(r)||this._onlyFileFilter(t)||this._onlyDirectoryFilter(t))return!1;let o=this._isMatchToPatternsSet(r,n,t.dirent.isDirectory());return this._settings.unique&&o&&this._createIndexRecord(r),o}_isDuplicateEntry(t){return this.index.has(t)}_createIndexRecord(t){this.index.set(t,void 0)}_onlyFileFilter(t){return this._settings.onlyFiles&&!t.dirent.isFile()}_onlyDirectoryFilter(t){return this._settings.onlyDirectories&&!t.dirent.isDirectory()}_isMatchToPatternsSet(t,n,r){return!(!this._isMatchToPatterns(t,n.positive.all,r)||this._isMatchToPatterns(t,n.negative.relative,r)||this._isMatchToAbsoluteNegative(t,n.negative.absolute,r))}_isMatchToAbsoluteNegative(t,n,r){if(n.length===0)return!1;let o=Sr.path.makeAbsolute(this._settings.cwd,t);return this._isMatchToPatterns(o,n,r)}_isMatchToPatterns(t,n,r){if(n.length===0)return!1;let o=Sr.pattern.matchAny(t,n);return!o&&r?Sr.pattern.matchAny(t+"/",n):o}};ry.default=ny});var rq=x(sy=>{"use strict";Object.defineProperty(sy,"__esModule",{value:!0});var KG=Fn(),oy=class{constructor(t){this._settings=t}getFilter(){return t=>this._isNonFatalError(t)}_isNonFatalError(t){return KG.errno.isEnoentCodeError(t)||this._settings.suppressErrors}};sy.default=oy});var sq=x(ay=>{"use strict";Object.defineProperty(ay,"__esModule",{value:!0});var oq=Fn(),iy=class{constructor(t){this._settings=t}getTransformer(){return t=>this._transform(t)}_transform(t){let n=t.path;return this._settings.absolute&&(n=oq.path.makeAbsolute(this._settings.cwd,n),n=oq.path.unixify(n)),this._settings.markDirectories&&t.dirent.isDirectory()&&(n+="/"),this._settings.objectMode?Object.assign(Object.assign({},t),{path:n}):n}};ay.default=iy});var pd=x(ly=>{"use strict";Object.defineProperty(ly,"__esModule",{value:!0});var GG=se("path"),JG=tq(),XG=nq(),QG=rq(),eJ=sq(),cy=class{constructor(t){this._settings=t,this.errorFilter=new QG.default(this._settings),this.entryFilter=new XG.default(this._settings,this._getMicromatchOptions()),this.deepFilter=new JG.default(this._settings,this._getMicromatchOptions()),this.entryTransformer=new eJ.default(this._settings)}_getRootDirectory(t){return GG.resolve(this._settings.cwd,t.base)}_getReaderOptions(t){let n=t.base==="."?"":t.base;return{basePath:n,pathSegmentSeparator:"/",concurrency:this._settings.concurrency,deepFilter:this.deepFilter.getFilter(n,t.positive,t.negative),entryFilter:this.entryFilter.getFilter(t.positive,t.negative),errorFilter:this.errorFilter.getFilter(),followSymbolicLinks:this._settings.followSymbolicLinks,fs:this._settings.fs,stats:this._settings.stats,throwErrorOnBrokenSymbolicLink:this._settings.throwErrorOnBrokenSymbolicLink,transform:this.entryTransformer.getTransformer()}}_getMicromatchOptions(){return{dot:this._settings.dot,matchBase:this._settings.baseNameMatch,nobrace:!this._settings.braceExpansion,nocase:!this._settings.caseSensitiveMatch,noext:!this._settings.extglob,noglobstar:!this._settings.globstar,posix:!0,strictSlashes:!1}}};ly.default=cy});var iq=x(dy=>{"use strict";Object.defineProperty(dy,"__esModule",{value:!0});var tJ=XO(),nJ=pd(),uy=class extends nJ.default{constructor(){super(...arguments),this._reader=new tJ.default(this._settings)}async read(t){let n=this._getRootDirectory(t),r=this._getReaderOptions(t);return(await this.api(n,t,r)).map(s=>r.transform(s))}api(t,n,r){return n.dynamic?this._reader.dynamic(t,r):this._reader.static(n.patterns,r)}};dy.default=uy});var aq=x(my=>{"use strict";Object.defineProperty(my,"__esModule",{value:!0});var rJ=se("stream"),oJ=Yg(),sJ=pd(),fy=class extends sJ.default{constructor(){super(...arguments),this._reader=new oJ.default(this._settings)}read(t){let n=this._getRootDirectory(t),r=this._getReaderOptions(t),o=this.api(n,t,r),s=new rJ.Readable({objectMode:!0,read:()=>{}});return o.once("error",i=>s.emit("error",i)).on("data",i=>s.emit("data",r.transform(i))).once("end",()=>s.emit("end")),s.once("close",()=>o.destroy()),s}api(t,n,r){return n.dynamic?this._reader.dynamic(t,r):this._reader.static(n.patterns,r)}};my.default=fy});var cq=x(hy=>{"use strict";Object.defineProperty(hy,"__esModule",{value:!0});var iJ=co(),aJ=dd(),cJ=fd(),py=class extends cJ.default{constructor(){super(...arguments),this._walkSync=aJ.walkSync,this._statSync=iJ.statSync}dynamic(t,n){return this._walkSync(t,n)}static(t,n){let r=[];for(let o of t){let s=this._getFullEntryPath(o),i=this._getEntry(s,o,n);i===null||!n.entryFilter(i)||r.push(i)}return r}_getEntry(t,n,r){try{let o=this._getStat(t);return this._makeEntry(o,n)}catch(o){if(r.errorFilter(o))return null;throw o}}_getStat(t){return this._statSync(t,this._fsStatSettings)}};hy.default=py});var lq=x(yy=>{"use strict";Object.defineProperty(yy,"__esModule",{value:!0});var lJ=cq(),uJ=pd(),gy=class extends uJ.default{constructor(){super(...arguments),this._reader=new lJ.default(this._settings)}read(t){let n=this._getRootDirectory(t),r=this._getReaderOptions(t);return this.api(n,t,r).map(r.transform)}api(t,n,r){return n.dynamic?this._reader.dynamic(t,r):this._reader.static(n.patterns,r)}};yy.default=gy});var uq=x(Cs=>{"use strict";Object.defineProperty(Cs,"__esModule",{value:!0});Cs.DEFAULT_FILE_SYSTEM_ADAPTER=void 0;var Es=se("fs"),dJ=se("os"),fJ=Math.max(dJ.cpus().length,1);Cs.DEFAULT_FILE_SYSTEM_ADAPTER={lstat:Es.lstat,lstatSync:Es.lstatSync,stat:Es.stat,statSync:Es.statSync,readdir:Es.readdir,readdirSync:Es.readdirSync};var by=class{constructor(t={}){this._options=t,this.absolute=this._getValue(this._options.absolute,!1),this.baseNameMatch=this._getValue(this._options.baseNameMatch,!1),this.braceExpansion=this._getValue(this._options.braceExpansion,!0),this.caseSensitiveMatch=this._getValue(this._options.caseSensitiveMatch,!0),this.concurrency=this._getValue(this._options.concurrency,fJ),this.cwd=this._getValue(this._options.cwd,process.cwd()),this.deep=this._getValue(this._options.deep,1/0),this.dot=this._getValue(this._options.dot,!1),this.extglob=this._getValue(this._options.extglob,!0),this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!0),this.fs=this._getFileSystemMethods(this._options.fs),this.globstar=this._getValue(this._options.globstar,!0),this.ignore=this._getValue(this._options.ignore,[]),this.markDirectories=this._getValue(this._options.markDirectories,!1),this.objectMode=this._getValue(this._options.objectMode,!1),this.onlyDirectories=this._getValue(this._options.onlyDirectories,!1),this.onlyFiles=this._getValue(this._options.onlyFiles,!0),this.stats=this._getValue(this._options.stats,!1),this.suppressErrors=this._getValue(this._options.suppressErrors,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!1),this.unique=this._getValue(this._options.unique,!0),this.onlyDirectories&&(this.onlyFiles=!1),this.stats&&(this.objectMode=!0),this.ignore=[].concat(this.ignore)}_getValue(t,n){return t===void 0?n:t}_getFileSystemMethods(t={}){return Object.assign(Object.assign({},Cs.DEFAULT_FILE_SYSTEM_ADAPTER),t)}};Cs.default=by});var mq=x((Hbe,fq)=>{"use strict";var dq=fO(),mJ=iq(),pJ=aq(),hJ=lq(),wy=uq(),qt=Fn();async function xy(e,t){Wt(e);let n=vy(e,mJ.default,t),r=await Promise.all(n);return qt.array.flatten(r)}(function(e){e.glob=e,e.globSync=t,e.globStream=n,e.async=e;function t(l,u){Wt(l);let d=vy(l,hJ.default,u);return qt.array.flatten(d)}e.sync=t;function n(l,u){Wt(l);let d=vy(l,pJ.default,u);return qt.stream.merge(d)}e.stream=n;function r(l,u){Wt(l);let d=[].concat(l),f=new wy.default(u);return dq.generate(d,f)}e.generateTasks=r;function o(l,u){Wt(l);let d=new wy.default(u);return qt.pattern.isDynamicPattern(l,d)}e.isDynamicPattern=o;function s(l){return Wt(l),qt.path.escape(l)}e.escapePath=s;function i(l){return Wt(l),qt.path.convertPathToPattern(l)}e.convertPathToPattern=i;let a;(function(l){function u(f){return Wt(f),qt.path.escapePosixPath(f)}l.escapePath=u;function d(f){return Wt(f),qt.path.convertPosixPathToPattern(f)}l.convertPathToPattern=d})(a=e.posix||(e.posix={}));let c;(function(l){function u(f){return Wt(f),qt.path.escapeWindowsPath(f)}l.escapePath=u;function d(f){return Wt(f),qt.path.convertWindowsPathToPattern(f)}l.convertPathToPattern=d})(c=e.win32||(e.win32={}))})(xy||(xy={}));function vy(e,t,n){let r=[].concat(e),o=new wy.default(n),s=dq.generate(r,o),i=new t(o);return s.map(i.read,i)}function Wt(e){if(![].concat(e).every(r=>qt.string.isString(r)&&!qt.string.isEmpty(r)))throw new TypeError("Patterns must be a string (non empty) or an array of strings")}fq.exports=xy});var Pq={};Vt(Pq,{renderJson:()=>PJ});function PJ(e){let{texts:t,rules:n,failing:r,...o}=e;return`${JSON.stringify(o,null,2)}
`}var Oq=I(()=>{"use strict"});function Ps(e,{accepted:t}){return e.status!=="accepted"?[]:t.filter(({state:n,finding:r,rule:o})=>n==="used"&&r===e.fingerprint&&(o===null||o===e.rule))}function yd({reason:e,by:t,until:n}){let r=[t===null?"":`by ${t}`,n===null?"":`until ${n}`].filter(o=>o!=="");return r.length===0?e:`${e} (${r.join(", ")})`}var bd=I(()=>{"use strict"});function qq({message:e,notes:t,related:n,help:r}){return[Ay($a(e)),...t.map(o=>Ay($a(o))),...n.slice(0,OJ).map(qJ),...r===void 0?[]:[`What to do: ${Ay($a(r))}`]].join(`
`)}function qJ(e,t){let n=be(e.label??"see also").replace(/[\\[\]]/g,"\\$&"),r=e.text.trim()===""?"":`: "${$a(e.text)}"`;return`[${Nq(n)}](${t+1}), ${$a(e.file)}:${e.line}${r}`}function $a(e){return Nq(nt(we(e.trim())).replace(/\]\(/g,"] ("))}function Nq(e){return e.replace(/[{}]/g,"$&$&")}function Ay(e){return/[.?!…]["'”’)]?$/.test(e)?e:`${e}.`}var OJ,Iq=I(()=>{"use strict";ft();OJ=12});function Cy(e,t){return{artifactLocation:{uri:IJ(e.file),uriBaseId:Ey},region:NJ(e,t.get(e.file)?.startsWith("\uFEFF")===!0)}}function NJ({line:e,column:t,endLine:n,endColumn:r,start:o,end:s,text:i},a){let c=(u,d,f)=>d?Math.max(f,u-1):u,l=c(o,a,0);return{startLine:e,startColumn:c(t,a&&e===1,1),endLine:n,endColumn:c(r,a&&n===1,1),charOffset:l,charLength:c(s,a,0)-l,...i.length<=2e3&&{snippet:{text:a&&o===0?i.slice(1):i}}}}function IJ(e){return e.split("/").map(t=>encodeURIComponent(t.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"))).join("/")}var Ey,Mq=I(()=>{"use strict";Ey="%SRCROOT%"});var Lq={};Vt(Lq,{renderSarif:()=>LJ});function LJ(e){let t=Kn(e.findings),n=new Map(e.rules.map(({id:a},c)=>[a,c])),r=WJ(),{name:o,version:s}=e.tool,i={$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:o,version:s,semanticVersion:s,rules:e.rules.map(FJ)}},language:"en",columnKind:"utf16CodeUnits",originalUriBaseIds:{[Ey]:{description:{text:"The folder that was checked."}}},invocations:[zJ(e)],results:t.slice(0,Py).map(a=>({ruleId:a.rule,ruleIndex:n.get(a.rule)??-1,level:a.severity,message:{text:qq(a)},locations:[jJ(a,e)],...BJ(a,e),partialFingerprints:{"crossquote/v1":r(a)},suppressions:Ps(a,e).map(UJ),...HJ(a)})),properties:{conclusion:e.conclusion,counts:e.counts}}]};return`${JSON.stringify(i,null,2)}
`}function FJ({id:e,summary:t,severity:n,page:r}){let o=Dq(r,"Why it matters"),s=Dq(r,"Known limits");return{id:e,name:e.replace(/(?:^|-)(\w)/g,(i,a)=>a.toUpperCase()),shortDescription:{text:t},fullDescription:{text:we(`${t} ${o.split(`

`)[0]??""}`.trim(),DJ)},help:{text:[t,o,s].filter(i=>i!=="").join(`

`),markdown:r},defaultConfiguration:{level:n},properties:{"problem.severity":n==="note"?"recommendation":n,precision:"very-high"}}}function Dq(e,t){let[,n=""]=e.split(`
## ${t}
`),[r=""]=n.split(`
## `);return r.replace(/\[([^\]]+)\]\([^)]*\)/g,"$1").replace(/`/g,"").split(/\n\n+/).map(o=>o.replace(/\n(?!- )/g," ").trim()).join(`

`).trim()}function zJ(e){let t=e.findings.length-Py,n=_t(e);return{executionSuccessful:!0,toolExecutionNotifications:[...e.conclusion==="nothing-checked"?[Ry("warning","Nothing was checked: no quote could be.")]:[],...t>0?[Ry("warning",`${L(e.findings.length,"finding")}; the ${Se(Py)} that matter most are here.`)]:[],...n===void 0?[]:[Ry("note",nt(n))]]}}function Ry(e,t){return{level:e,message:{text:t}}}function jJ({primary:e,claim:t,fact:n},r){let o=[...t===void 0?[]:[{name:t,kind:"claim"}],...n===void 0?[]:[{name:n,kind:"fact"}]];return{physicalLocation:Cy(e,r.texts),...e.label!==void 0&&{message:{text:nt(e.label)}},...o.length>0&&{logicalLocations:o}}}function BJ({related:e},t){return e.length===0?{}:{relatedLocations:e.slice(0,MJ).map((n,r)=>({id:r+1,physicalLocation:Cy(n,t.texts),message:{text:nt(n.label??"see also")}}))}}function WJ(){let e=new Map;return({fingerprint:t})=>{let n=(e.get(t)??0)+1;return e.set(t,n),n===1?t:`${t}:${n}`}}function UJ(e){return{kind:"external",status:"accepted",justification:nt(yd(e))}}function HJ({since:e}){return e===void 0?{}:{baselineState:e==="new"?"new":"unchanged"}}var Py,MJ,DJ,Fq=I(()=>{"use strict";bd();zs();Iq();Mq();Ve();ft();Py=25e3,MJ=100,DJ=1e3});function Oy(e){return nt(e).replace(/[&<>"']/g,t=>ZJ[t]??t)}function Os(e){return Object.entries(e).filter(([,t])=>t!==void 0).map(([t,n])=>` ${t}="${Oy(be(String(n)))}"`).join("")}var ZJ,zq=I(()=>{"use strict";ft();ZJ={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}});var Wq={};Vt(Wq,{renderJunit:()=>YJ});function YJ(e){let t=VJ(e),n=new Map;for(let s of t){let i=n.get(s.place.file)??[];n.set(s.place.file,i),i.push(s)}let r=[...n].map(([s,i])=>tX(s,i,e)).join("");return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${Os({name:"crossquote",...jq(t)})}>
${r}</testsuites>
`}function VJ(e){let t=e.claims.map(s=>({claim:s,test:GJ(s)})),n=new Map;for(let s of t)n.set(s.claim.id,[...n.get(s.claim.id)??[],s]);let r=[];for(let s of Kn(e.findings)){let i=Cb(s,e),a=XJ(s,n.get(s.claim??"")??[]);i&&a&&!a.failure?a.failure=s:!i&&a?a.others.push(s):r.push({...QJ(s),...i?{failure:s,others:[]}:{others:[s]}})}let o=e.conclusion==="nothing-checked"?[JJ]:[];return KJ([...t.map(({test:s})=>s),...r,...o].sort(eX))}function KJ(e){let t=new Map;return e.map(n=>{let r=JSON.stringify([n.place.file,n.className,n.name]),o=(t.get(r)??0)+1;return t.set(r,o),o===1?n:{...n,name:`${n.name} (${o})`}})}function GJ(e){let t=e.evidence.filter(r=>r.class!=="unchecked"),n=e.evidence.length===0?"it has no quote to check":"none of its quotes could be checked";return{name:e.id,className:e.fact===e.id?e.place.file:e.fact,place:e.place,others:[],...t.length===0&&{skipped:n}}}function XJ({primary:e},t){return(t.find(({claim:{place:r}})=>r.file===e.file&&r.start<=e.start&&e.end<=r.end)??t[0])?.test}function QJ({message:e,rule:t,primary:n}){return{name:e,className:t,place:n}}function eX({place:e},{place:t}){return e.file!==t.file?e.file<t.file?-1:1:e.line-t.line}function jq(e){return{tests:e.length,failures:e.filter(({failure:t})=>t).length,errors:0,skipped:e.filter(Bq).length,time:0}}function Bq({failure:e,skipped:t}){return t!==void 0&&!e}function tX(e,t,n){let r=t.map(o=>nX(o,n)).join("");return`  <testsuite${Os({name:e,...jq(t)})}>
${r}  </testsuite>
`}function nX(e,t){let{name:n,className:r,place:o,failure:s,others:i,skipped:a}=e,c=d=>Oy(rX(d,t)),l=[...Bq(e)?[`      <skipped${Os({message:a})}/>
`]:[],...s?[`      <failure${Os({message:s.message,type:s.rule})}>${c(s)}</failure>
`]:[],...i.length>0?[`      <system-out>${i.map(c).join(`

`)}</system-out>
`]:[]],u=Os({name:n,classname:r,file:o.file,line:o.line,time:0});return l.length===0?`    <testcase${u}/>
`:`    <testcase${u}>
${l.join("")}    </testcase>
`}function rX(e,t){return`${Ps(e,t).map(r=>`accepted: ${be(yd(r))}
`).join("")}${Ka(e,t,{color:!1,width:100})}`}var JJ,Uq=I(()=>{"use strict";zq();bd();zs();Ga();ft();JJ={name:"quotes to check",className:"crossquote",place:{file:"crossquote",line:1},others:[],skipped:"nothing was checked"}});function y(e,...t){let n=e[0]??"";for(let[r,o]of t.entries())n+=`${wd(o)}${e[r+1]??""}`;return new qs(n)}function xd(e){return new qs(e)}function Ie(e,t){let n=wd(t);return new qs(e.map(wd).filter(r=>r!=="").join(n))}function wd(e){return e===void 0||e===!1?"":e instanceof qs?e.markup:typeof e=="string"?sX(e):typeof e=="number"?String(e):e.map(wd).join("")}function sX(e){return nt(e).replace(/[&<>"']/g,t=>oX[t]??"")}function lo(e){return y`${e.split(/`([^`]+)`/).map((t,n)=>n%2===1?y`<code>${t}</code>`:t)}`}function Ns(e){if(e==null||!URL.canParse(e))return;let{protocol:t,href:n}=new URL(e);return t==="http:"||t==="https:"?n:void 0}function zn(e){return e.charAt(0).toUpperCase()+e.slice(1)}var qs,oX,je=I(()=>{"use strict";ft();qs=class{markup;constructor(t){this.markup=t}};oX={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"}});function vd({value:e,means:t}){return y`<span class="value">${e}</span>${t!==void 0&&y` <span class="means">understood as ${t}</span>`}`}function $d({values:e,comparisons:t}){let n=new Map(e.flatMap(o=>o.readings.map(s=>[qy(s),{value:o,reading:s}]))),r=new Map;for(let{a:o,b:s,verdict:i,because:a}of t){let[c,l]=[n.get(qy(o)),n.get(qy(s))];if(!c||!l)continue;let u=JSON.stringify([c.value.value,l.value.value,i,a]);r.has(u)||r.set(u,{a:c,b:l,verdict:i,because:a})}return[...r.values()]}function qy({claim:e,source:t}){return JSON.stringify([e,t])}var kd=I(()=>{"use strict";je()});function Is(e,t){return Array.from({length:Math.ceil(e.length/t)},(n,r)=>e.slice(r*t,(r+1)*t))}var _d=I(()=>{"use strict"});function Zq(e,t){return e.values.flatMap(n=>{let[r,...o]=n.readings.filter(i=>i.outlet===t);if(!r)return[];let s=[r,...o];return[{value:n,readings:s,...cX(e,n,s,t)}]})}function cX(e,t,n,r){if(n.every(({stance:c})=>c==="denies"))return{standing:"denies",because:void 0};let o=e.comparisons.filter(({a:c,b:l})=>Hq(c,n)||Hq(l,n)),s=o.some(({verdict:c})=>iX.includes(c));if(n.every(({stance:c})=>c==="hedges"))return{standing:"hedges",because:void 0};if(s)return{standing:"differs",because:void 0};if(t.outlets.some(c=>c!==r))return{standing:"agrees",because:t.newsrooms.length===1?"one newsroom":void 0};let i=o.find(({verdict:c})=>c==="refines");if(i)return{standing:"refines",because:i.because};if(o.some(({verdict:c,because:l})=>c==="compatible"&&l.includes("timeline")))return{standing:"agrees",because:"by the timeline"};let a=o.find(({verdict:c})=>c!=="compatible");return a?{standing:"differs",because:lX(a)}:{standing:"alone",because:void 0}}function Hq({claim:e,source:t},n){return n.some(r=>r.claim===e&&r.source===t)}function lX({verdict:e,because:t}){return e==="different-scope"?`another ${t.split(":")[0]??"scope"}`:aX[e]??t}var Sd,iX,aX,Yq=I(()=>{"use strict";Sd={differs:"\u2260",denies:"\xD7",hedges:"?",refines:"\u2248",agrees:"=",alone:"\xB7",silent:"\u2013"};iX=["contradiction","self-contradiction","misreported-position","contradiction-unless-scoped","disputed","parties-disagree","incomparable"],aX={changed:"another time",grown:"a later count",undecided:"texts are not compared","side-by-side":"both can hold"}});function uo({line:e,endLine:t}){return e===t?`line ${e}`:`lines ${e} to ${t}`}function Ms({published:e,bounds:t}){if(e!==null)return e;if(!t)return"no date given";let{earliest:n,latest:r}=t;return n===r?`no date given; by its words ${n}`:`no date given; by its words ${n} to ${r}`}function Kq({scope:e}){return Object.entries(e).map(([t,n])=>t==="as-of"?`as of ${n}`:`${t}: ${n}`)}function Ad({saidBy:e,speaker:t=e,stance:n}){let r={affirms:"says so",denies:"denies it",hedges:"hedges it"}[n??"affirms"];return t!==void 0?`${t} ${r}`:n===void 0||n==="affirms"?void 0:`the outlet ${r}`}var Td,Vq,Ed,jn=I(()=>{"use strict";Td={contradicted:"answers that cannot all be true",disputed:"speakers disagree, or an outlet and a speaker",undecided:"texts that differ; no rule decides between them",scoped:"answers differ, and time, circumstance, or kind explains all of it",single:"one newsroom only",unanimous:"the same answer, or one more exact than the other, from several newsrooms"},Vq={exact:{sign:"=",words:"word for word"},typographic:{sign:"=",words:"retyped, the same words"},elided:{sign:"\u2026",words:"with words left out"},bracketed:{sign:"[ ]",words:"with brackets"},altered:{sign:"\u2260",words:"not word for word"},misattributed:{sign:"\u2260",words:"stands in another source"},absent:{sign:"\xD7",words:"stands in no source"},unchecked:{sign:"?",words:"could not be checked"}};Ed={contradiction:{by:"values",words:"they exclude each other, no circumstance tells them apart, and each outlet speaks for itself."},"self-contradiction":{by:"values",words:"they exclude each other, no circumstance tells them apart, and one outlet gives both."},"misreported-position":{by:"voices",words:"both report the same speaker, and the answers exclude each other."},"contradiction-unless-scoped":{by:"scope",words:"the answers exclude each other, unless a circumstance that one side alone gives tells them apart."},disputed:{by:"voices",words:"an outlet speaks for itself; a speaker denies it, or says otherwise."},"parties-disagree":{by:"voices",words:"two speakers give answers that exclude each other."},"timeline-contradiction":{by:"timeline",words:"no dates make all of these true together."}}});function Jq(e){let t=e.facts.filter(({fact:o})=>o!==void 0),n=mX(e);if(t.length===0)return y``;let r=Is(t,ka).map((o,s)=>{let i=t.length<=ka?`${L(t.length,"fact")} by ${L(n.length,"outlet")}, the most disagreement first`:`Facts ${Se(s*ka+1)} to ${Se(s*ka+o.length)} of ${Se(t.length)} by ${L(n.length,"outlet")}`,a=t[s*ka-1]?.fact?.agreement;return pX(o,n,i,s,a)});return y`<section id="facts" aria-labelledby="facts-title">
<h2 id="facts-title">Who says what</h2>
${dX()}
${r}
</section>`}function dX(){return y`<ul class="legend" aria-label="Words and signs of the table">${[["agrees","with another outlet"],["refines","more or less exact than another"],["differs","from another outlet"],["denies","what others say"],["hedges","does not commit itself"],["alone","no other outlet speaks of it"],["silent","which is not agreeing"]].map(([t,n])=>y`<li><b class="s-${t}"><i aria-hidden="true">${Sd[t]}</i> ${t}</b> ${n}</li>`)}</ul>`}function fX(e,t){return e===void 0?"several newsrooms":t.length>1?`one newsroom, ${e}`:e===t[0]?"its own newsroom":`written by ${e}`}function mX({report:e,outlets:t}){return t.map(n=>{let r=new Set(e.sources.filter(s=>s.outlet===n).map(({origin:s})=>s)),[o]=r;return{outlet:n,newsroom:r.size===1?o:void 0}}).sort((n,r)=>Gq(n.newsroom??n.outlet,r.newsroom??r.outlet)||Gq(n.outlet,r.outlet))}function Gq(e,t){return e<t?-1:e>t?1:0}function pX(e,t,n,r,o){let s=hX(t);return y`<div class="scroll${t.length>6&&" wide"}" role="region" tabindex="0" aria-labelledby="table-${r}">
<table class="facts">
<caption id="table-${r}">${n}</caption>
<colgroup></colgroup>
${s.map(({outlets:i})=>y`<colgroup span="${i.length}"${i.length>1&&y` class="wire"`}></colgroup>`)}
<thead>
<tr><th scope="col" rowspan="2">Fact</th>${s.map(({newsroom:i,outlets:a})=>y`<th scope="colgroup" colspan="${a.length}" class="newsroom${a.length>1&&" shared"}">${fX(i,a)}</th>`)}</tr>
<tr>${s.flatMap(({outlets:i})=>i.map(a=>y`<th scope="col">${a}</th>`))}</tr>
</thead>
${tt.map(i=>gX(i,e,t,i!==o))}
</table>
</div>`}function hX(e){let t=[];for(let{newsroom:n,outlet:r}of e){let o=t.at(-1);o&&n!==void 0&&o.newsroom===n?o.outlets.push(r):t.push({newsroom:n,outlets:[r]})}return t}function gX(e,t,n,r){let o=t.filter(({fact:s})=>s?.agreement===e);return o.length===0?y``:y`<tbody class="a-${e}"${r&&y` id="agreement-${e}"`}>
<tr class="group"><th scope="rowgroup" colspan="${n.length+1}"><span><b>${e}</b> <i>${Se(o.length)}</i> ${Td[e]}</span></th></tr>
${o.map(s=>yX(s,n))}</tbody>
`}function yX(e,t){let{fact:n,findings:r,number:o,anchor:s}=e;if(!n)return y``;let i=new Set(n.values.flatMap(l=>l.newsrooms)),a=r.some(({finding:l})=>l.status==="accepted"&&l.fact!==void 0),[c]=i;return y`<tr id="row-${s}" data-item="${o}"><th scope="row"><a href="#${s}">${_a(e.name)}</a> <small>${i.size===1?`${c} only`:L(i.size,"newsroom")}${a&&" \xB7 accepted"}</small></th>${t.map(({outlet:l,newsroom:u})=>bX(e,Zq(n,l),u===void 0))}</tr>
`}function bX(e,t,n){return t.length===0?y`<td>${Sd.silent} silent</td>`:y`<td>${t.map(r=>wX(e,r,n))}</td>`}function wX(e,{value:t,readings:n,standing:r,because:o},s){let[i]=n,a=e.claims.find(({claim:u})=>u.id===i.claim)?.evidence.find((u,d)=>d===i.evidence),c=Ad(i),l=[c!==void 0&&r!=="denies"&&r!=="hedges"?c:i.speaker??i.saidBy,s&&i.origin!==i.outlet?`by ${i.origin}`:void 0,o,n.length>1?`${n.length} quotes`:void 0].filter(u=>u!==void 0);return y`<a class="answer s-${r}" href="#${a?.anchor??e.anchor}"><span class="value">${we(t.value,uX)}</span> <span class="word"><i aria-hidden="true">${Sd[r]}</i> ${r}${l.length>0&&y`<small>, ${l.join(", ")}</small>`}</span></a>`}function _a(e){let t=e.lastIndexOf("/")+1;return t===0?y`<span class="fact-name">${e}</span>`:y`<span class="fact-name"><span>${e.slice(0,t)}</span><wbr>${e.slice(t)}</span>`}var ka,uX,Cd=I(()=>{"use strict";Hn();Ve();ft();_d();Yq();je();jn();ka=200,uX=80});function vX({verdict:e,because:t}){return xX.includes(e)&&(e!=="compatible"||t.includes("timeline"))}function eN(e){let t=e.facts.flatMap(n=>{let r=n.fact?$d(n.fact).filter(vX):[];return r.length===0?[]:[{item:n,pairs:r}]});return t.length===0?y``:y`<section id="apart" aria-labelledby="apart-title">
<h2 id="apart-title">Looks like a contradiction, is not</h2>
<p class="lead">Answers that differ, and what tells them apart.</p>
<ul class="apart">
${t.map(({item:n,pairs:r})=>$X(n,r,e))}</ul>
</section>
`}function $X({anchor:e,name:t,number:n},r,o){let s=r.filter(({verdict:i})=>!Xq.has(i));return y`<li data-item="${n}"><a href="#${e}">${_a(t)}</a>
<ul>${s.map(i=>y`<li>${Ny(i.a.value)}<span class="key">${kX(i,o)}</span>${Ny(i.b.value)}</li>
`)}${[...Xq].map(([i,a])=>_X(r.filter(c=>c.verdict===i),a))}</ul></li>
`}function Ny({value:e,outlets:t}){return y`<span class="side"><b class="value">${e}</b> <small>${t.join(", ")}</small></span> `}function kX({a:e,b:t,verdict:n,because:r},o){if(n==="different-scope"){let s=r.split("; ").map(i=>i.split(": "));return Ie(s.map(([i,a])=>y`<b>${i}</b> ${a}`),"; ")}return n==="changed"||n==="grown"?y`<b>as of</b> ${Qq(e.reading,o)}, ${Qq(t.reading,o)} <small>${r}</small>`:y`${r}`}function Qq({scope:e,source:t},n){let r=n.source(t);return e["as-of"]??(r?Ms(r.source):"")}function _X(e,t){if(e.length===0)return;let n=[...new Set(e.flatMap(({a:r,b:o})=>[r.value,o.value]))];return y`<li class="together">${n.map(Ny)}<span class="key">${t}</span></li>
`}var xX,Xq,tN=I(()=>{"use strict";kd();Cd();je();jn();xX=["different-scope","changed","grown","side-by-side","compatible"];Xq=new Map([["side-by-side","all can hold side by side"],["compatible","all fit on the timeline"]])});function Sa(e,{start:t,end:n},r){let o=[],s=t;for(let i of r){let[a,c]=[Math.max(s,i.start),Math.min(n,i.end)];a>=c||(o.push(y`${e.slice(s,a)}<mark>${e.slice(a,c)}</mark>`),s=c)}return y`${o}${e.slice(s,n)}`}function oN(e,t,n){let r=e.slice(Math.max(n.start,t.start-nN),t.start),o=e.slice(t.end,Math.min(n.end,t.end+nN)),[s]=[...r.matchAll(rN)].slice(-1),i=o.search(rN),a=s?s.index+s[0].length:t.start-r.length<=n.start?0:Math.max(0,r.length-Iy)+SX(r.slice(-Iy)),c=i>=0?i:t.end+o.length>=n.end?o.trimEnd().length:TX(o.slice(0,Iy));return{start:t.start-r.length+a,end:t.end+c}}function SX(e){return e.search(/(?<=\s)\S/)<0?0:e.search(/(?<=\s)\S/)}function TX(e){return/^.*\S(?=\s)/s.exec(e)?.[0].length??e.length}var nN,Iy,rN,My=I(()=>{"use strict";je();nN=450,Iy=240;rN=/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))/g});function Rd({source:e,evidence:t,answer:n}){let r=[n&&Ad(n.reading),e&&e.origin!==e.outlet&&`written by ${e.origin}`,e&&Ms(e),...n?Kq(n.reading):[]],o=t.class==="misattributed";return y`${o&&"credited to "}<b>${e?.outlet??(t.source||"no source")}</b> ${Ie(r.map(s=>s&&y`<span>${s}</span>`)," ")}`}var Dy=I(()=>{"use strict";je();jn()});function sN(e,{start:t,end:n}){let{head:r,tail:o}=AX(e.slice(t,n)),{before:s,after:i}=CX(e,{start:t,end:n},o===void 0?void 0:r);return`:~:text=${[...s===""?[]:[`${Pd(s)}-`],Pd(r),...o===void 0?[]:[Pd(o)],...i===""?[]:[`-${Pd(i)}`]].join(",")}`}function AX(e){let t=e.trim().split(/[\r\n]+/),n=Ly(e);if(t.length===1&&(e.length<=120||n.length<=8))return{head:n.join(" ")};let r=Ly(t[0]??"").slice(0,4),o=n.slice(r.length),s=t.length===1?o:Ly(t.at(-1)??"");return{head:r.join(" "),tail:EX(o,s)}}function EX(e,t){let n=Ta(e.join(" "));for(let r=4;r<t.length;r++){let o=t.slice(-r).join(" ");if(n.indexOf(Ta(o))===n.length-Ta(o).length)return o}return t.join(" ")}function CX(e,{start:t,end:n},r){let o=Ta(e),s=RX(e,t),i=r===void 0?PX(e,n):[],[a,c]=[t,n];for(let l=0;l<Math.max(s.length,i.length)&&OX(o,Ta(`${e.slice(a,t)}${r??e.slice(t,c)}`));l++)a=s[l]??a,c=i[l]??c;return{before:e.slice(a,t).trim(),after:e.slice(n,c).trim()}}function RX(e,t){let n=Math.max(0,t-500),[r=""]=/[^\r\n]*[^\p{L}\p{N}]*$/u.exec(e.slice(n,t))??[];return[...r.matchAll(iN)].map(({index:o})=>t-r.length+o).reverse()}function PX(e,t){let[n=""]=/^[^\p{L}\p{N}]*[^\r\n]*/u.exec(e.slice(t,t+500))??[];return[...n.matchAll(iN)].map(r=>t+r.index+r[0].length)}function Ly(e){return e.trim().split(/\s+/)}function Ta(e){return e.replace(/\s+/g," ").trim().toLowerCase()}function OX(e,t){let n=e.indexOf(t);return n>=0&&e.indexOf(t,n+1)>=0}function Pd(e){return encodeURIComponent(e.replace(new RegExp("\\p{Cs}","gu"),"").replace(/\s+/g," ").trim()).replace(/-/g,"%2D")}var iN,aN=I(()=>{"use strict";iN=/\S*[\p{L}\p{N}]\S*/gu});function Od(e,t,n){let{anchor:r,evidence:o}=e,{differences:s,diff:i,omitted:a,quote:c}=o,l=Me.includes(o.class),{sign:u,words:d}=Vq[o.class];return y`<figure class="quote${!l&&" failed"}"${n&&y` id="${r}"`}>
<figcaption>${Rd(e)}${e.answer&&y` <span class="value">${e.answer.value.value}</span>`}</figcaption>
${qX(e,t)}${o.class!=="exact"&&y`<p class="written"><small>quoted as</small> <q>${c}</q></p>
`}${a&&y`<p class="written"><small>left out</small> ${Ie(a.map(f=>y`<q>${f}</q>`)," ")}</p>
`}${i&&NX(i)}${s&&IX(s)}<p class="meta"><span class="class"><i aria-hidden="true">${u}</i> <b>${o.class}</b>${o.class!=="exact"&&y` ${d}`}</span> ${MX(e,t,n)}</p>
</figure>
`}function qX({evidence:e},t){let n=e.places[0]??e.nearest;if(!n)return;let r=t.report.texts.get(n.file)??"",o=t.sourceIn(n.file)?.source.body??{start:0,end:r.length},s=e.places.length===0,i=(t.isLong?e.sentence:void 0)??oN(r,n,o);return y`<blockquote${s&&y` class="nearest"`}>${Sa(r,i,e.parts??[n])}</blockquote>
`}function NX(e){return y`<p class="written"><small>from quote to source</small> ${e.map(({kind:t,text:n})=>t==="same"?n:t==="quote"?y`<del>${n}</del>`:y`<ins>${n}</ins>`)}</p>
`}function IX(e){let t=n=>n===""?"nothing":y`<q>${n}</q>`;return y`<ul class="differences">${e.map(({type:n,quote:r,source:o})=>y`<li><b>${n}</b> the quote has ${t(r)}, the source ${t(o)}</li>`)}</ul>
`}function MX(e,t,n){let{evidence:r,anchor:o}=e,[s=r.nearest]=r.places,i=s&&t.sourceIn(s.file);return Ie([s&&i&&y`<a href="#${r.places[0]?`at-${o}`:i.anchor}">${i.source.id}, ${uo(s)}</a>`,r.places.length>1&&`and ${r.places.slice(1,9).map(uo).join(", ")}${r.places.length>9?", \u2026":""}`,!i&&y`<code>${r.source}</code>`,s&&i&&DX(s,i.source,t),!n&&y`<a href="#${o}">evidence</a>`]," ")}function DX(e,{url:t,archived:n,body:r},o){let s=o.report.texts.get(e.file)??"",[i,a]=[Ns(t),Ns(n)];if(i===void 0&&a===void 0)return y``;let c=sN(s.slice(r.start,r.end),{start:e.start-r.start,end:e.end-r.start});return Ie([i!==void 0&&y`<a href="${cN(i,c)}" rel="noreferrer">in the article</a>`,a!==void 0&&y`<a href="${cN(a,c)}" rel="noreferrer">archived copy</a>`]," ")}function cN(e,t){return`${e}${e.includes("#")?"":"#"}${t}`}var Fy=I(()=>{"use strict";Kt();je();My();Dy();aN();jn()});function lN(e){if(e.facts.length===0)return y``;let t=Is(e.facts,LX);return y`<section id="evidence" aria-labelledby="evidence-title">
<h2 id="evidence-title">The evidence</h2>
<p class="lead">Every claim beside the paragraphs that it rests on, with the quotes marked.</p>
${t.map(n=>y`<div class="batch">${n.map(r=>zX(r,e))}</div>`)}
</section>
`}function zX(e,t){let{fact:n,anchor:r,number:o,name:s,claims:i,findings:a}=e,c=new Set(i.flatMap(({evidence:u})=>u.map(({source:d})=>d?.outlet))),l=t.outlets.flatMap((u,d)=>c.has(u)?[d]:[]);return y`<article class="fact" id="${r}" data-item="${o}" data-agreement="${n?.agreement}" data-outlets="${l.join(" ")}">
<header><h3><a href="#${r}">${_a(s)}</a></h3>
<p class="listed">${n?y`<b class="agreement a-${n.agreement}">${n.agreement}</b> <a href="#row-${r}">in the table</a>`:y`<span>without a value: its quotes alone are checked</span>`}${a.map(({anchor:u,finding:{rule:d}})=>y` <a href="#${u}">finding: ${d}</a>`)}</p></header>
${n&&jX(n)}${i.map(u=>WX(u,t))}</article>
`}function jX(e){let{values:t,comparisons:n}=e;if(!(t.length===1&&t[0]?.means===void 0))return y`<ul class="values" aria-label="Answers">${t.map(r=>y`<li>${vd(r)} <small>${r.outlets.join(", ")}</small></li>`)}</ul>
${n.length>0&&BX(e)}`}function BX(e){let t=$d(e),n=y`<ul class="comparisons" aria-label="How the answers compare">${t.map(({a:r,b:o,verdict:s,because:i})=>y`<li><b>${r.value.value}</b> and <b>${o.value.value}</b>: ${s}<small>, ${i}</small></li>`)}${e.omitted!==void 0&&y`<li>${L(e.omitted,"more comparison")}</li>`}</ul>
`;return t.length<=FX?n:y`<details class="fold" open><summary>${L(t.length,"comparison")}</summary>
${n}</details>
`}function WX({claim:e,anchor:t,evidence:n},r){return y`<div class="claim" id="${t}">
<div class="statement"><p>${e.claim||e.id}</p>
<p class="place"><a href="#${t}">${e.id}</a> ${e.place.file}:${e.place.line}</p></div>
<div class="quotes">${n.map(o=>Od(o,r,!0))}</div>
</div>
`}var LX,FX,uN=I(()=>{"use strict";Ve();kd();_d();Cd();je();Fy();LX=20,FX=3});function dN(e){let t=tt.filter(n=>e.report.counts.facts[n]>0);return y`<form class="filters" id="filters" role="search" aria-label="Search and filters" hidden>
<label>Search <input type="search" name="q" autocomplete="off" spellcheck="false"></label>
${zy("Outlet","outlet",e.outlets)}
${zy("Agreement","agreement",t)}
${zy("Rule","rule",e.firedRules)}
<button type="reset">Show all</button>
<output id="shown" aria-live="polite"></output>
</form>
`}function zy(e,t,n){return y`<label>${e} <select name="${t}"><option value="">all</option>${n.map(r=>y`<option>${r}</option>`)}</select></label>`}var fN=I(()=>{"use strict";Hn();je()});function mN(e,t,n,r){return e.fact!==void 0&&t.length>0?HX(t,n,r):t.length>0?y`${t.slice(0,qd).map(o=>UX(o,r))}`:y`${[e.primary,...e.related].map(o=>YX(o,r))}`}function UX(e,t){return y`<div class="claim"><div class="statement"><p>${e.claim.claim||e.claim.id}</p></div><div class="quotes">${Od(e,t,!1)}</div></div>
`}function HX(e,t,n){let r=new Map;for(let i of e)r.set(i.answer?.value,[...r.get(i.answer?.value)??[],i]);let o=[...new Set(e.map(({claim:i})=>i.claim))].slice(0,4),s=(t?.values??[]).filter(i=>!r.has(i));return y`<p class="question">${Ie(o,y`<br>`)}</p>
<dl class="answers">${[...r].map(([i,a])=>y`<div><dt>${i?vd(i):"no value"}</dt>
<dd>${a.slice(0,qd).map(c=>ZX(c,n))}${a.length>qd&&y`<p class="others">${L(a.length-qd,"more reading")}</p>`}</dd></div>
`)}</dl>
${s.length>0&&y`<p class="others">Also answered: ${Ie(s.map(({value:i,outlets:a})=>y`<b>${i}</b> (${a.join(", ")})`),"; ")}.</p>`}`}function ZX(e,t){let{anchor:n,evidence:r}=e,o=r.places[0],s=t.report.texts.get(o?.file??"")??"";return y`<figure class="reading"><blockquote>${o&&r.sentence?Sa(s,r.sentence,r.parts??[o]):r.quote}</blockquote>
<figcaption>${Rd(e)} <a href="#${n}">${o?uo(o):"evidence"}</a></figcaption></figure>
`}function YX(e,t){let n=t.report.texts.get(e.file)??"",r=Math.max(e.start-(e.column-1),e.start-200),o=/^[^\r\n]{0,200}/.exec(n.slice(e.end))?.[0].length??0,s=Math.min(e.end,e.start+1500)+(e.end-e.start>1500?0:o);return y`<figure class="excerpt"><figcaption><code>${e.file}:${e.line}</code>${e.label!==void 0&&y` <span>${e.label}</span>`}</figcaption>
${e.end>e.start&&y`<pre tabindex="0">${Sa(n,{start:r,end:s},[e])}</pre>`}</figure>
`}var qd,pN=I(()=>{"use strict";Ve();kd();je();My();Fy();Dy();jn();qd=6});function Nd(e,t){let{anchor:n,finding:r,acceptances:o}=e,{rule:s,severity:i,message:a,help:c,fingerprint:l,status:u}=r,d=r.fact===void 0?t.claim(r.claim??"")?.claim.fact:r.fact,f=d===void 0?void 0:t.fact(d),m=t.source(r.source??"")?.source;return y`<article class="card ${u==="open"?i:"kept"}" id="${n}" data-rule="${s}" data-of="${f?.number}" data-outlets="${m&&t.outlets.indexOf(m.outlet)}" aria-labelledby="${n}-message">
<header><p class="kind"><span class="severity"><i aria-hidden="true">${jy[i]}</i> ${i}${u==="accepted"&&", accepted"}</span>${r.since==="new"&&y` <b class="new">new</b>`} <a href="#rule-${s}">${s}</a></p>
<h3 id="${n}-message">${lo(zn(a))}</h3>
${VX(e,t)}</header>
${o.map(By)}${mN(r,hN(e,t),f?.fact,t)}
${u==="open"&&c!==void 0&&y`<p class="help"><b>What to do</b> ${lo(zn(c))}</p>
`}<footer><a href="#${n}">${l}</a>${f&&y` <a href="#${f.anchor}">all evidence on ${f.name}</a>`}${u==="open"&&KX(l,s)}</footer>
</article>
`}function hN({finding:e},t){return(e.readings??[]).flatMap(n=>t.evidence(n)??[])}function VX(e,t){let{rule:n,notes:r}=e.finding,o=Ed[n],s=hN(e,t).some(({evidence:{diff:i}})=>i)?[]:r;return y`${o&&y`<p class="because"><b>Decided by the ${o.by}:</b> ${o.words}</p>
`}${s.map(i=>y`<p class="because">${lo(zn(i))}</p>
`)}`}function By({reason:e,by:t,until:n}){return y`<div class="acceptance"><blockquote>${e}</blockquote>
<p>accepted${t!==null&&` by ${t}`}${n!==null&&`, until ${n}`}</p></div>
`}function KX(e,t){return y`<details class="fold"><summary>Keep it on purpose</summary>
<pre tabindex="0">accepted:
  - { finding: ${e}, rule: ${t}, reason: "…", by: … }</pre></details>`}var jy,gN=I(()=>{"use strict";pN();je();jn();jy={error:"\u2715",warning:"!",note:"i"}});function bN(e){let t=e.findings.filter(({finding:o})=>o.status==="open"),n=t.filter(({finding:o})=>o.severity!=="note"),r=t.filter(({finding:o})=>o.severity==="note");return y`<section id="decisions" aria-labelledby="decisions-title">
<h2 id="decisions-title">${n.length===0?"Nothing needs a decision":`${L(n.length,"finding")} to decide`}</h2>
${n.length===0&&y`<p class="lead">${QX(e)}</p>
`}${JX(n)}${n.map(o=>Nd(o,e))}${r.length>0&&y`<h3 id="notes">${L(r.length,"note")}</h3>
${r.map(o=>Nd(o,e))}`}${XX(e)}</section>
`}function JX(e){if(e.length<=GX)return;let t=e.length-yN;return y`<ol class="agenda" aria-label="The findings in short">
${e.slice(0,yN).map(({anchor:n,finding:{severity:r,message:o,rule:s}})=>y`<li class="${r}" data-card="${n}"><span class="severity"><i aria-hidden="true">${jy[r]}</i> ${r}</span> <a href="#${n}">${lo(zn(o))}</a> <small>${s}</small></li>
`)}${t>0&&y`<li>${L(t,"more finding")} below</li>`}</ol>
`}function XX({report:e}){let{fixed:t=[],base:n}=e;if(t.length===0)return;let r=n&&"ref"in n?` since ${n.ref}`:"";return y`<h3 id="fixed">Fixed${r}: ${L(t.length,"finding")}</h3>
<ul class="fixed">${t.map(({rule:o,message:s})=>y`<li><s>${lo(zn(s))}</s> <small>${o}</small></li>`)}</ul>
`}function QX({report:e}){let{error:t,warning:n,note:r,accepted:o}=e.counts.findings;return`${t+n+r===0?"No finding is open":`Only ${L(r,"note")} ${r===1?"is":"are"} open`}${o===0?"":`; ${L(o,"finding")} ${o===1?"is":"are"} kept on purpose, with the reason`}.`}function wN(e){let t=e.findings.filter(({finding:o})=>o.status==="accepted"),{accepted:n}=e.report,r=n.filter(({state:o})=>o!=="used");return n.length===0&&t.length===0?y``:y`<section id="accepted" aria-labelledby="accepted-title">
<h2 id="accepted-title">Kept on purpose</h2>
${t.map(o=>Nd(o,e))}${r.map(eQ)}</section>
`}function eQ(e){let t=e.state==="expired";return y`<article class="card kept" data-rule="${t?"expired-acceptance":"stale-acceptance"}" data-of="" data-outlets=""><header><h3><code>${e.finding}</code> ${t?"was accepted until a day that has passed":"is not found any more"}</h3></header>${By(e)}</article>
`}var GX,yN,xN=I(()=>{"use strict";Ve();gN();je();GX=3,yN=40});function $N(e){let{counts:t,conclusion:n}=e,r=_t(e);return y`<header class="masthead">
<p class="title">Consistency report</p>
<h1>${nQ(e)}</h1>
<p class="conclusion"><b>${tQ[n]}</b>: ${Gt(e)}.${r!==void 0&&` ${zn(r)}.`} <span>${oQ(e)}</span></p>
${t.facts.total>0&&sQ(t)}</header>
`}function nQ(e){let{facts:t,quotes:n,outlets:r}=e.counts;return n.total===0?y`No quote was checked: there are no claims with evidence.`:y`${L(t.total,"fact")}, ${L(n.total,"quote")} from ${L(r,"outlet")}, ${rQ(e.counts)}; ${Ie([vN(e,"disputed","dispute"),vN(e,"contradicted","contradiction")],", ")}.`}function rQ({quotes:e}){let t=Me.reduce((o,s)=>o+e[s],0);if(t===e.total)return y`all verbatim`;let n=e.total-t-e.unchecked,r=[n>0&&`${Se(n)} not`,e.unchecked>0&&`${Se(e.unchecked)} unchecked`];return y`${Se(t)} verbatim, <em>${Ie(r,", ")}</em>`}function vN({counts:e,facts:t,findings:n},r,o){let s=e.facts[r];if(s===0)return y`0 ${o}s`;let i=new Set(t.filter(l=>l.agreement===r).map(({fact:l})=>l)),a=n.filter(({rule:l,fact:u=""})=>Ed[l]&&i.has(u)),c=a.length>0&&a.every(({status:l})=>l==="accepted");return y`<em class="a-${r}">${L(s,o)}</em>${c&&" (accepted)"}`}function oQ(e){let{claims:t,sources:n,newsrooms:r,quotes:o}=e.counts,s=`${L(t,"claim")}, ${L(n,"source")}, ${L(r,"newsroom")}.`;return o.total===0?s:`${s} Quotes: ${Na(e)}.`}function sQ({facts:e}){return y`<ul class="tally" aria-label="Facts by agreement">${Ie(tt.filter(t=>e[t]>0).map(t=>y`<li class="a-${t}"><a href="#agreement-${t}"><b>${Se(e[t])}</b> ${t}</a> <small>${Td[t]}</small></li>`),`
`)}</ul>
`}var tQ,kN=I(()=>{"use strict";Kt();Hn();Ve();je();jn();tQ={clean:"The check passes",findings:"The check fails","nothing-checked":"Nothing was checked"}});var Wy,_N=I(()=>{Wy=`(() => {
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
`});function aQ(e,t){let n=t.replace(/[^A-Za-z\d-]/gu,r=>r==="/"?".":`_${r.codePointAt(0)?.toString(16)??""}_`);return`${e}-${n}`}var Id,SN=I(()=>{"use strict";Id=class{taken=new Set;take(t,n){let r=aQ(t,n),o=r;for(let s=2;this.taken.has(o);s++)o=`${r}_x${s}`;return this.taken.add(o),o}}});function lQ(e,t,n){let r=new Map;for(let{values:o}of e.facts)for(let s of o)for(let i of s.readings)r.set(TN(i),{value:s,reading:i});return e.claims.map(o=>({claim:o,anchor:t.take("claim",o.id),evidence:o.evidence.map((s,i)=>({anchor:t.take("evidence",`${o.id}/${i+1}`),claim:o,evidence:s,source:n.get(s.source),answer:r.get(TN({claim:o.id,evidence:i}))}))}))}function uQ(e,t,n,r,o){let s=new Map(e.facts.map(u=>[u.fact,u])),i=Uy(n,({claim:u})=>u.fact),a=Uy(r,({finding:u})=>dQ(u,o));return[...[...e.facts].sort((u,d)=>AN(u)-AN(d)||d.values.length-u.values.length).map(({fact:u})=>u),...[...i.keys()].filter(u=>!s.has(u))].map((u,d)=>({anchor:t.take("fact",u),name:u,fact:s.get(u),claims:i.get(u)??[],findings:a.get(u)??[],number:d}))}function AN({agreement:e}){return tt.indexOf(e)}function dQ(e,t){return e.fact??t.get(e.claim??"")?.claim.fact}function fQ(e,t,n){let r=n.flatMap(({evidence:s})=>s),o=Uy(r,({evidence:s})=>s.places[0]?.file);return e.sources.map(s=>({anchor:t.take("source",s.id),source:s,quotes:(o.get(s.file)??[]).sort((i,a)=>EN(i)-EN(a))}))}function EN({evidence:e}){return e.places[0]?.start??0}function Uy(e,t){let n=new Map;for(let r of e){let o=t(r);if(o===void 0)continue;let s=n.get(o);s?s.push(r):n.set(o,[r])}return n}var cQ,Md,TN,CN=I(()=>{"use strict";Hn();bd();zs();SN();cQ=1e3,Md=class{report;findings;facts;sources;outlets;firedRules;isLong;factsByName;claimsById;sourcesById;sourcesByFile;constructor(t){this.report=t,this.isLong=t.claims.length>cQ;let n=new Id,r=new Map(t.sources.map(i=>[i.id,i])),o=lQ(t,n,r);this.claimsById=new Map([...o].reverse().map(i=>[i.claim.id,i])),this.findings=Kn(t.findings).map(i=>({finding:i,anchor:n.take("finding",i.fingerprint),acceptances:Ps(i,t)})),this.facts=uQ(t,n,o,this.findings,this.claimsById),this.factsByName=new Map(this.facts.map(i=>[i.name,i])),this.sources=fQ(t,n,o),this.sourcesById=new Map(this.sources.map(i=>[i.source.id,i])),this.sourcesByFile=new Map(this.sources.map(i=>[i.source.file,i])),this.outlets=[...new Set(t.sources.map(({outlet:i})=>i))].sort();let s=new Set(t.findings.map(({rule:i})=>i));this.firedRules=t.rules.map(({id:i})=>i).filter(i=>s.has(i))}fact(t){return this.factsByName.get(t)}claim(t){return this.claimsById.get(t)}source(t){return this.sourcesById.get(t)}sourceIn(t){return this.sourcesByFile.get(t)}evidence({claim:t,evidence:n}){return this.claimsById.get(t)?.evidence[n]}},TN=({claim:e,evidence:t})=>JSON.stringify([e,t])});var PN,RN=I(()=>{PN=`.apart > li {
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
`});var qN,ON=I(()=>{qN=`article.fact {
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
`});var IN,NN=I(()=>{IN=`.legend {
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
`});var DN,MN=I(()=>{DN=`.card {
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
`});var FN,LN=I(()=>{FN=`.masthead {
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
`});var jN,zN=I(()=>{jN=`/* What is out of sight is not laid out. */
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
`});var WN,BN=I(()=>{WN=`:root {
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
`});var HN,UN=I(()=>{HN=`.source {
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
`});var YN,ZN=I(()=>{YN=`.timeline {
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
`});var Hy,VN=I(()=>{"use strict";RN();ON();NN();MN();LN();zN();BN();UN();ZN();Hy=[WN,FN,DN,IN,PN,YN,qN,HN,jN].join(`
`)});function KN({report:e,firedRules:t}){let n=e.rules.filter(({id:r})=>t.includes(r));return n.length===0?y``:y`<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">The rules that spoke</h2>
<dl>${n.map(({id:r,summary:o,page:s})=>y`<div id="rule-${r}"><dt><a href="#rule-${r}">${r}</a></dt>
<dd><p>${o}</p>
${$Q(s).map(i=>y`<p>${i}</p>`)}<p><code>crossquote explain ${r}</code></p></dd></div>
`)}</dl>
</section>
`}function $Q(e){let[,t]=/\n## Why it matters\n+(.*?)(?:\n## |$)/s.exec(e)??[];return(t??"").split(/\n{2,}/).map(n=>n.replace(/\s+/g," ").replace(/`/g,"").trim()).filter(n=>n!=="")}var GN=I(()=>{"use strict";je()});function XN(e){return e.sources.length===0?y``:y`<section id="sources" aria-labelledby="sources-title">
<h2 id="sources-title">The sources</h2>
<p class="lead">Every text in full. What is quoted is marked and leads to its claim; where more than one claim rests on the same words, they are underlined.</p>
${kQ(e)}${_Q(e)}${e.sources.map(t=>SQ(t,e))}
</section>
`}function kQ({sources:e}){let t=e.filter(({source:n})=>n.quotes===0);if(t.length!==0)return y`<p class="uncited"><b>Nobody cites</b> ${Ie(t.map(({anchor:n,source:r})=>y`<a href="#${n}">${r.id}</a>`),", ")}.</p>
`}function _Q({facts:e}){let t=new Map;for(let r of e){let o=new Set(r.fact?.values.flatMap(i=>i.newsrooms)),[s]=o;o.size!==1||s===void 0||t.set(s,[...t.get(s)??[],r])}if(t.size===0)return;let n=[...t.values()].reduce((r,o)=>r+o.length,0);return y`<details class="fold single" open><summary>${L(n,"fact")} ${n===1?"rests":"rest"} on one newsroom</summary>
<dl>${[...t].sort(([r],[o])=>r<o?-1:1).map(([r,o])=>y`<div><dt>${r} <small>${o.length}</small></dt><dd>${Ie(o.map(({anchor:s,name:i})=>y`<a href="#${s}">${i}</a>`)," ")}</dd></div>
`)}</dl></details>
`}function SQ(e,t){let{anchor:n,source:r,quotes:o}=e,{title:s,outlet:i,origin:a,supersededBy:c}=r,[l,u]=[Ns(r.url),Ns(r.archived)],d=c===void 0?void 0:t.source(c);return y`<article class="source" id="${n}" data-outlets="${t.outlets.indexOf(i)}">
<header><h3><a href="#${n}">${s??r.id}</a></h3>
<p class="listed">${Ie([y`<b>${i}</b>`,a!==i&&`written by ${a}`,Ms(r),`cited ${L(r.quotes,"time")}`,y`<code>${r.file}</code>`,l!==void 0&&y`<a href="${l}" rel="noreferrer">the article</a>`,u!==void 0&&y`<a href="${u}" rel="noreferrer">archived copy</a>`,d&&y`superseded by <a href="#${d.anchor}">${d.source.id}</a>`].map(f=>f&&y`<span>${f}</span>`)," ")}</p></header>
<div class="text">${AQ(r,o,t)}</div>
${!t.isLong&&TQ(o)}</article>
`}function TQ(e){if(e.length!==0)return y`<details class="fold" open><summary>${L(e.length,"quote")} in this text, by claim</summary>
<ol>${e.map(({anchor:t,claim:n,evidence:r})=>y`<li><a href="#${t}">${n.claim||n.id}</a> <small><a href="#at-${t}">${r.places[0]&&uo(r.places[0])}</a></small></li>
`)}</ol></details>
`}function AQ(e,t,n){let r=n.report.texts.get(e.file)??"",{start:o,end:s}=e.body,i=t.flatMap(({evidence:{parts:m,places:p}},h)=>(m??p.slice(0,1)).map(g=>({...g,number:h}))),a=CQ(i,{start:o,end:s}),c=new Set,l=1+[...r.slice(0,o).matchAll(/\r\n|\n|\r/g)].length,u=[],d=[],f=()=>{u.push(y`<span class="line" data-line="${l}">${d}
</span>`),d=[],l++};for(let m of a){let p=r.slice(m.start,m.end).split(/\r\n|\n|\r/);for(let[h,g]of p.entries())h>0&&f(),g!==""&&d.push(EQ(g,m,t,c))}return d.length>0&&f(),y`${u}`}function EQ(e,{quotes:t},n,r){let o=t.reduce((f,m)=>f===void 0||JN(n[m])<JN(n[f])?m:f,void 0),s=o===void 0?void 0:n[o];if(!s)return y`${e}`;let i=t.filter(f=>!r.has(f));for(let f of i)r.add(f);let[a,...c]=i.map(f=>y` id="at-${n[f]?.anchor}"`),l=c.map(f=>y`<span${f}></span>`),u=t.length>1&&y` class="q${Math.min(t.length,3)}"`,d=y`<mark${a}${u}>${e}</mark>`;return e.trim()===""?y`${l}${d}`:y`${l}<a href="#${s.anchor}">${d}</a>`}function JN(e){let t=e?.evidence.places[0];return t?t.end-t.start:0}function CQ(e,{start:t,end:n}){let r=e.flatMap(a=>{let[c,l]=[Math.max(t,a.start),Math.min(n,a.end)];return c<l?[{at:c,begins:!0,...a},{at:l,begins:!1,...a}]:[]});r.sort((a,c)=>a.at-c.at);let o=[],s=new Set,i=t;for(let a of r)a.at>i&&o.push({start:i,end:a.at,quotes:[...s]}),i=a.at,a.begins?s.add(a.number):s.delete(a.number);return i<n&&o.push({start:i,end:n,quotes:[]}),o}var QN=I(()=>{"use strict";Ve();je();jn()});function Aa(e){let[,t,n,r]=/^([+-]?\d{4,})-(\d\d)-(\d\d)$/.exec(e??"")??[];if(t===void 0)return;let o=new Date(0);o.setUTCFullYear(Number(t),Number(n)-1,Number(r));let s=o.getTime()/864e5;return Number.isFinite(s)?s:void 0}function RQ(e){return new Date(e*864e5).toISOString().slice(0,10).replace(/-01-01$/,"").replace(/(-\d\d)-01$/,"$1")}var Dd,e3=I(()=>{"use strict";Dd=class{positions=new Map;constructor(t){let n=0,r;for(let o of[...new Set(t)].sort((s,i)=>s-i))n+=r===void 0?0:Math.log2(1+o-r),r=o,this.positions.set(o,n);for(let[o,s]of this.positions)this.positions.set(o,n===0?.5:s/n)}place(t){return this.positions.get(t)??0}ticks(t){let n=[...this.positions.keys()].map(o=>({day:o,label:RQ(o)})).sort((o,s)=>o.label.length-s.label.length||o.day-s.day),r=[];for(let o of n)r.every(i=>Math.abs(this.place(i.day)-this.place(o.day))>=t)&&r.push(o);return r.sort((o,s)=>o.day-s.day)}}});function i3(e){let t=[...e.facts.flatMap(NQ),...e.sources.flatMap(MQ)].sort((o,s)=>n3(o)-n3(s)||DQ(o.name,s.name));if(!t.some(({item:o})=>o!==void 0))return y``;let n=new Dd(t.flatMap(({bars:o})=>o.flatMap(({from:s,to:i})=>[s,i].filter(a=>a!==void 0)))),r=Is(t,OQ).map((o,s)=>LQ(o,n,s+1));return y`<section id="timeline" aria-labelledby="timeline-title">
<h2 id="timeline-title">When it happened</h2>
<p class="lead">A dot is a day, an outlined bar is some day between its ends, a filled bar is a stretch of time. The axis gives crowded weeks more room than empty decades.</p>
${r}
${jQ(t)}</section>
`}function NQ({fact:e,anchor:t,name:n,number:r}){let o=(e?.values??[]).flatMap(IQ),{agreement:s=""}=e??{};return o.length===0?[]:[{anchor:t,name:n,kind:`a-${s}`,item:r,bars:o}]}function IQ({value:e,means:t,bounds:n,outlets:r}){if(!n)return[];let[o,s]=[Aa(n.earliest),Aa(n.latest)];if(o===void 0&&s===void 0)return[];let i=t===void 0&&e.includes("/");return[{value:e,from:o,to:s,who:r.join(", "),isPeriod:i}]}function MQ({source:e,anchor:t}){let{published:n,bounds:r,outlet:o,id:s}=e,i=Aa(r?.earliest??n??void 0),a=Aa(r?.latest??n??void 0);if(i===void 0||a===void 0)return[];let c={value:n??"by its words",from:i,to:a,who:o,isPeriod:!1};return[{anchor:t,name:`${s}, published`,kind:"published",item:void 0,bars:[c]}]}function n3({bars:e}){return Math.min(...e.map(({from:t,to:n})=>t??n??0))}function DQ(e,t){return e<t?-1:e>t?1:0}function LQ(e,t,n){let r=t3,o=e.map(i=>{let a=r;return r+=(i.kind==="published"?0:s3+PQ)+i.bars.length*Zy,FQ(i,a,t)}),s=t.ticks(qQ);return y`<div class="scroll" role="region" tabindex="0" aria-label="Timeline, drawing ${n}">
<svg class="timeline" width="100%" height="${r}" role="group" aria-label="Timeline of ${L(e.length,"lane")}; the table below says the same">
${s.map(({day:i,label:a})=>y`<line class="tick" x1="${Ds(t.place(i))}" x2="${Ds(t.place(i))}" y1="${t3-6}" y2="${r}"/><text class="tick" x="${Ds(t.place(i))}" y="13"${zQ(t.place(i))}>${a}</text>
`)}${o}</svg></div>
`}function FQ({anchor:e,name:t,kind:n,item:r,bars:o},s,i){return n==="published"?y`<g class="lane published"><a href="#${e}">${o.map(a=>r3({...a,who:t},s,i))}</a></g>
`:y`<g class="lane ${n}" data-item="${r}"><a href="#${e}"><text class="name" x="0" y="${s+14}">${t}</text></a>
${o.map((a,c)=>r3(a,s+s3+c*Zy,i))}</g>
`}function r3({value:e,from:t,to:n,who:r,isPeriod:o},s,i){let a=t===void 0?0:i.place(t),c=n===void 0?1:i.place(n),l=s+Zy/2,u=t===n?y`<circle class="day" cx="${Ds(a)}" cy="${l}" r="4.5"/>`:y`<rect class="${o?"period":"range"}" x="${Ds(a)}" y="${l-4}" width="${Math.round((c-a)*9800)/100}%" height="8" rx="4"/>`,d=`${t===void 0?"\u2190 ":""}${n===void 0?"\u2192 ":""}`,f=c>.6,m=y`<text class="says" x="${Ds(f?a:c)}" dx="${f?-9:9}" y="${l+4}"${f&&y` text-anchor="end"`}>${d}${e} <tspan>${r}</tspan></text>`;return y`${u}${m}
`}function Ds(e){return`${Math.round((.01+e*.98)*1e4)/100}%`}function zQ(e){if(!(e<.05))return y` text-anchor="${e>.95?"end":"middle"}"`}function jQ(e){return y`<details class="fold" open><summary>The timeline as a table</summary>
<div class="scroll" role="region" tabindex="0" aria-labelledby="timeline-caption"><table class="twin">
<caption id="timeline-caption">Dated facts and texts, earliest first</caption>
<thead><tr><th scope="col">Fact or text</th><th scope="col">Value</th><th scope="col">Earliest</th><th scope="col">Latest</th><th scope="col">Outlets</th></tr></thead>
<tbody>${e.flatMap(({anchor:t,name:n,item:r,bars:o})=>o.map(({value:s,from:i,to:a,who:c})=>y`<tr${r!==void 0&&y` data-item="${r}"`}><th scope="row"><a href="#${t}">${n}</a></th><td>${s}</td><td>${o3(i)}</td><td>${o3(a)}</td><td>${c}</td></tr>
`))}</tbody></table></div></details>
`}function o3(e){return e===void 0?"open":new Date(e*864e5).toISOString().slice(0,10)}var s3,Zy,PQ,t3,OQ,qQ,a3=I(()=>{"use strict";Ve();_d();je();e3();s3=20,Zy=18,PQ=8,t3=26,OQ=25,qQ=.13});var l3={};Vt(l3,{renderHtml:()=>BQ});function BQ(e,t){let n=new Md(e),o=[["decisions","Decisions",bN(n)],["accepted","Kept",wN(n)],["facts","Facts",Jq(n)],["apart","Told apart",eN(n)],["timeline","Timeline",i3(n)],["evidence","Evidence",lN(n)],["sources","Sources",XN(n)],["rules","Rules",KN(n)]].filter(([,,i])=>i.markup!==""),s=["default-src 'none'",`style-src '${c3(Hy,t)}'`,`script-src '${c3(Wy,t)}'`,"img-src data:","base-uri 'none'","form-action 'none'"].join("; ");return y`${xd("<!doctype html>")}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${s}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Consistency report</title>
<link rel="icon" href="data:,">
<style>${xd(Hy)}</style>
</head>
<body${n.isLong&&y` class="long"`}>
<a class="skip" href="#main">Skip to the report</a>
${$N(e)}
<div class="bar">
<nav aria-label="Parts of the report"><ul>${o.map(([i,a])=>y`<li><a href="#${i}">${a}</a></li>`)}</ul></nav>
${dN(n)}</div>
<main id="main" tabindex="-1">
${o.map(([,,i])=>i)}</main>
<footer>Checked by ${e.tool.name} ${e.tool.version}. It says what the texts say, and not who is right.</footer>
<script>${xd(Wy)}</script>
</body>
</html>
`.markup}function c3(e,t){let n=t(e).match(/../g)??[];return`sha256-${btoa(String.fromCharCode(...n.map(r=>Number.parseInt(r,16))))}`}var u3=I(()=>{"use strict";tN();uN();Cd();fN();xN();je();kN();_N();CN();VN();GN();QN();a3()});import{appendFileSync as nee,readFileSync as ree}from"node:fs";import{resolve as Yy}from"node:path";import*as Ky from"os";function Un(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Gy(e,t,n){let r=new Fd(e,t,n);process.stdout.write(r.toString()+Ky.EOL)}var Vy="::",Fd=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=Vy+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${q3(o)}`)}}return t+=`${Vy}${O3(this.message)}`,t}};function O3(e){return Un(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function q3(e){return Un(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as Jy from"crypto";import*as Oa from"fs";import*as Pa from"os";function Xy(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Oa.existsSync(n))throw new Error(`Missing file at path: ${n}`);Oa.appendFileSync(n,`${Un(t)}${Pa.EOL}`,{encoding:"utf8"})}function Qy(e,t){let n=`ghadelimiter_${Jy.randomUUID()}`,r=Un(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${Pa.EOL}${r}${Pa.EOL}${n}`}import*as sb from"os";import{EOL as N3}from"os";import{constants as eb,promises as I3}from"fs";var zd=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(u){try{l(r.next(u))}catch(d){i(d)}}function c(u){try{l(r.throw(u))}catch(d){i(d)}}function l(u){u.done?s(u.value):o(u.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},{access:M3,appendFile:D3,writeFile:L3}=I3,tb="GITHUB_STEP_SUMMARY";var jd=class{constructor(){this._buffer=""}filePath(){return zd(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[tb];if(!t)throw new Error(`Unable to find environment variable for $${tb}. Check if your runtime environment supports job summaries.`);try{yield M3(t,eb.R_OK|eb.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let o=Object.entries(r).map(([s,i])=>` ${s}="${i}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return zd(this,void 0,void 0,function*(){let n=!!t?.overwrite,r=yield this.filePath();return yield(n?L3:D3)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return zd(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(N3)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap("code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",o=t.map(i=>this.wrap("li",i)).join(""),s=this.wrap(r,o);return this.addRaw(s).addEOL()}addTable(t){let n=t.map(o=>{let s=o.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:c,colspan:l,rowspan:u}=i,d=a?"th":"td",f=Object.assign(Object.assign({},l&&{colspan:l}),u&&{rowspan:u});return this.wrap(d,c,f)}).join("");return this.wrap("tr",s)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,height:s}=r||{},i=Object.assign(Object.assign({},o&&{width:o}),s&&{height:s}),a=this.wrap("img",null,Object.assign({src:t,alt:n},i));return this.addRaw(a).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",s=this.wrap(o,t);return this.addRaw(s).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},F3=new jd;var Bd=F3;import rb from"os";import*as qa from"fs";var{chmod:z3,copyFile:j3,lstat:B3,mkdir:W3,open:qee,readdir:U3,rename:H3,rm:Z3,rmdir:Nee,stat:Y3,symlink:V3,unlink:K3}=qa.promises,G3=process.platform==="win32";var Iee=qa.constants.O_RDONLY;var zee=process.platform==="win32";var Hee=rb.platform(),Zee=rb.arch();var ob;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(ob||(ob={}));function ib(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function ab(e,t){if(process.env.GITHUB_OUTPUT||"")return Xy("OUTPUT",Qy(e,t));process.stdout.write(sb.EOL),Gy("set-output",{name:e},Un(t))}Hd();Xd();Ga();Ve();function F1(e,t){return wf(e,t).some(r=>z1(e)[r]>0)?"findings":e.quotes.total-e.quotes.unchecked===0&&!t.allowEmpty?"nothing-checked":"clean"}function wf(e,{failOn:t,maxWarnings:n}){if(t==="never")return[];let r=n!==void 0&&z1(e).warning>n;return t==="warning"||r?["error","warning"]:["error"]}function z1({new:e,findings:t}){return e??t}var j1={clean:0,findings:1,"nothing-checked":3};var B1={root:{type:"folder",default:".",description:"The folder that holds `claims/` and `sources/`, below the workspace."},config:{type:"file",default:"",description:"The configuration, where it is not `crossquote.yaml` in the root."},since:{type:"git revision, or `none`",default:"",description:"What to hold the findings against, so that only new ones fail. Left out, it is worked out: what a pull request is merged into, the commit before a push, the base of a merge group; other events have none. With `none` every finding counts."},"fail-on":{type:"`error`, `warning`, or `never`",default:"error",description:"The severity from which a finding fails the check. Where a base is known, only new findings do."},"max-warnings":{type:"whole number",default:"",description:"Fail on more warnings than this; where a base is known, on more new ones."},formats:{type:"lines of `NAME=FILE`, or `none`",default:`json=report/consistency-report.json
sarif=report/consistency-report.sarif`,description:"The reports to write, below the workspace."},summary:{type:"`true` or `false`",default:"true",description:"Whether to show the report on the page of the run."},annotations:{type:"`true` or `false`",default:"true",description:"Whether to show the findings beside the lines they are about, at most ten of each severity."}},W1={conclusion:{type:"`clean`, `findings`, `nothing-checked`, or `could-not-run`",description:"The verdict."},errors:{type:"number",description:"Errors, new or not; accepted findings are never counted."},warnings:{type:"number",description:"Warnings, new or not."},notes:{type:"number",description:"Notes, new or not."},contradictions:{type:"number",description:"Facts on which the sources contradict each other; accepted ones, too."},disputes:{type:"number",description:"Facts on which a speaker denies what is said, or says otherwise; accepted ones, too."},new:{type:"number",description:"Findings that the base does not have; without a base, all of them."},fixed:{type:"number",description:"Findings of the base that are gone; without a base, 0."},report:{type:"path",description:"The JSON report; empty where `formats` asks for none."},sarif:{type:"path",description:"The SARIF report; empty where `formats` asks for none."},"exit-code":{type:"`0`, `1`, `2`, or `3`",description:"The exit status, as on the command line."}};import{relative as tM,resolve as nM,sep as rM}from"node:path";import{spawnSync as X4}from"node:child_process";import{resolve as Q4}from"node:path";var Tt=class extends Error{},bn=class{folder;place;constructor(t){this.folder=t}run(t,n){let{error:r,status:o,stdout:s,stderr:i}=X4("git",t,{cwd:this.folder,env:{...process.env,LC_ALL:"C",GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0"},maxBuffer:4294967296,...n!==void 0&&{input:n}});if(r){let a=r.code==="ENOENT";throw new Tt(a?"git is not installed":`git cannot be run: ${r.message}`)}if(o!==0)throw new Tt(eM(i.toString())||`git ${t[0]} failed`);return s}ask(t){try{return this.run(t).toString().replace(/\n$/,"")}catch(n){if(n instanceof Tt)return;throw n}}locate(){this.place??=this.run(["rev-parse","--show-toplevel","--show-prefix"]).toString().split(`
`);let[t="",n=""]=this.place;return{top:Q4(t),below:n}}findCommit(t){if(t===""||t.startsWith("-"))return;let n=this.ask(["rev-parse","--verify","--quiet",`${t}^{commit}`]);return n&&this.ask(["cat-file","-e",`${n}^{tree}`])!==void 0?n:void 0}findParents(t){return[...((this.ask(["cat-file","commit",t])??"").split(`

`)[0]??"").matchAll(/^parent ([\da-f]+)$/gm)].map(([,r])=>r??"")}isShallow(){return this.ask(["rev-parse","--is-shallow-repository"])==="true"}readObjects(t){let n=this.run(["cat-file","--batch"],t.map(o=>`${o}
`).join("")),r=0;return t.map(()=>{let o=n.indexOf(10,r),[,s,i]=n.toString("latin1",r,o).split(" "),a=o+1;if(s==="missing"){r=a;return}return r=a+Number(i)+1,n.subarray(a,a+Number(i))})}};function eM(e){let t=e.trim().split(`
`);return(t.find(r=>/^(?:fatal|error): /.test(r))??t[0]??"").replace(/^(?:fatal|error): /,"")}function U1(e){try{return new bn(nM(e)).locate().below}catch(t){if(!(t instanceof Tt))throw t;let n=tM(".",e).split(rM).join("/");return n===""?"":`${n}/`}}import{resolve as EJ}from"node:path";var H1="0.1.0";function Z1(e,t){let n=new Map;for(let i of t){let a=n.get(i.fingerprint);a?a.push(i):n.set(i.fingerprint,[i])}let r=new Map,o=(i,a,c=l=>!0)=>{let l=n.get(i.fingerprint)??[],u=l.findIndex(d=>d.status===a&&c(d));return u>=0&&l.splice(u,1),u>=0};for(let i of e){let{at:a}=i.primary,c=({primary:l})=>l.at.file===a.file&&l.at.start===a.start;o(i,i.status,c)&&r.set(i,"still")}for(let i of e)!r.has(i)&&o(i,i.status)&&r.set(i,"still");for(let i of e)r.has(i)||r.set(i,i.status==="accepted"&&o(i,"open")?"still":"new");let s=new Set([...n.values()].flat());return{since:r,fixed:t.filter(i=>s.has(i))}}Kt();Er();Hn();var[xf,vf,K1,sM,$f]=[1,2,3,4,5],bo=new Uint8Array(65536);Ws(xf,"	-\r \x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000");Ws(vf,"-\u058A\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D");Ws(K1,'"\xAB\xBB\u201C\u201D\u201E\u201F\u2E42\u300C-\u300F\u301D-\u301F\uFE41-\uFE44\uFF02\uFF62\uFF63');Ws(sM,"'\u2018-\u201B\u2039\u203A\u02BC\uFF07");Ws($f,"\xAD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF");function Ws(e,t){for(let n=0;n<t.length;n++){let r=t.charCodeAt(n),o=t[n+1]==="-";bo.fill(e,r,(o?t.charCodeAt(n+2):r)+1),o&&(n+=2)}}var iM=[0,32,45,34,39],Y1=/\u00AD[ \t]*\r?\n[ \t]*/y,V1=/[\p{N}\p{Sc}.,]/u,aM=new RegExp("\\P{M}[\\p{M}\\u1160-\\u11FF]{0,255}|\\p{M}{1,256}","gsu"),cM=new RegExp("\\p{M}{256}","u"),lM=/^[\x21-\x7E]*(?: [\x21-\x7E]+)*$/;function uM(e){return{text:e,startOf:t=>t,endOf:t=>t+1}}var Rr=class{text="";before;begins=[];froms=[];tos=[];asked=0;constructor(t){this.before=t}put(t,n,r){this.begin(n,r),this.text+=t}keep(t,n){t!==n&&(this.begin(t,-1),this.text+=this.before.text.slice(t,n))}startOf(t){let n=this.pieceAt(t),r=this.froms[n]??0;return this.before.startOf(this.tos[n]===-1?r+t-(this.begins[n]??0):r)}endOf(t){let n=this.pieceAt(t),r=this.tos[n]??0;return this.before.endOf(r===-1?(this.froms[n]??0)+t-(this.begins[n]??0):r-1)}begin(t,n){this.begins.push(this.text.length),this.froms.push(t),this.tos.push(n)}pieceAt(t){let{begins:n,asked:r}=this;if(t>=(n[r]??0)){if(t<(n[r+1]??Number.POSITIVE_INFINITY))return r;if(t<(n[r+2]??Number.POSITIVE_INFINITY))return++this.asked}return this.asked=this.searchPiece(t),this.asked}searchPiece(t){let n=0,r=this.begins.length-1;for(;n<r;){let o=n+r+1>>1;this.begins[o]<=t?n=o:r=o-1}return n}};function Nt(e){return pM(mM(dM(uM(e))))}function Z(e){return lM.test(e)&&!e.includes("--")?e:Nt(e).text}function Ja(e,t,n){return n>t?{start:e.startOf(t),end:e.endOf(n-1)}:{start:0,end:0}}function kf(e){return bo[e.charCodeAt(0)]===$f}function dM(e){let{text:t}=e,n,r=0;for(let o=0;o<t.length;o++)bo[t.charCodeAt(o)]===$f&&(n??=new Rr(e),n.keep(r,o),Y1.lastIndex=o,r=o+(Y1.exec(t)?.[0].length??1),o=r-1);return n?.keep(r,t.length),n??e}function fM(e){for(let t=0;t<e.length;t++){let n=e.charCodeAt(t);if(n>=768&&(n<8208||n>8287))return!0}return!1}function mM(e){if(!fM(e.text)||!cM.test(e.text)&&e.text.normalize("NFC")===e.text)return e;let t=new Rr(e);for(let{0:n,index:r}of e.text.matchAll(aM)){let o=n.normalize("NFC");o===n?t.keep(r,r+n.length):t.put(o,r,r+n.length)}return t}function pM(e){let{text:t}=e,n=new Rr(e),r=0;for(let o=0;o<t.length;o++){let s=t.charCodeAt(o),i=bo[s];if(i===0||s===iM[i]&&bo[t.charCodeAt(o+1)]!==i)continue;let a=i===xf||i===vf?hM(t,o,i):o+1,c=gM(t,o,a,i),l=c===void 0?1:a-o,u=c??"-";for(let d=o;d<a;d+=l)l===1&&t[d]===u||(n.keep(r,d),n.put(u,d,d+l),r=d+l);o=a-1}return r===0?e:(n.keep(r,t.length),n)}function hM(e,t,n){let r=t+1;for(;bo[e.charCodeAt(r)]===n;)r++;return r}function gM(e,t,n,r){if(r===xf)return" ";if(r!==vf)return r===K1?'"':"'";let o=V1.test(e[n]??"")||V1.test(e[t-1]??"");return n-t>1&&!o?"-":void 0}var yM=new Set(`mr mrs ms dr prof rev gen col lt sgt capt gov sen rep st mt no nos vs etc inc corp ltd co bros jan feb mar apr
  jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun fig eq vol ed eds al approx dept univ assn`.split(/\s+/)),bM=/[.!?\u2026]{1,8}["'\u2019\u201D\u00BB)\]]*(?=\s)|[。！？]["'\u2019\u201D」』]*|\n[ \t\r]*\n/g;function Xa(e){let t=[],n=0;for(let r of e.matchAll(bM)){let o=r.index+r[0].length;wM(e,r.index,o,r[0])&&(G1(t,e,n,o),n=o)}return G1(t,e,n,e.length),t}function wM(e,t,n,r){if(/^\s/.test(r))return!0;let o=/\S/.exec(e.slice(n,n+40))?.[0]??"";if(/[\p{Ll},;]/u.test(o))return!1;if(!r.startsWith(".")||r.startsWith(".."))return!0;let s=xM(e,t);return new RegExp("^(?:\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu})$","u").test(s)?!1:!yM.has(s.toLowerCase())}function xM(e,t){let n=Math.max(0,t-20),r=t;for(;r>n&&vM(e.charCodeAt(r-1));)r--;return r===n||e.charCodeAt(r-1)<128?e.slice(r,t):/[\p{L}.]+$/u.exec(e.slice(n,t))?.[0]??""}function vM(e){return e>=97&&e<=122||e>=65&&e<=90||e===46}function G1(e,t,n,r){let o=n,s=r;for(;o<s&&/\s/.test(t[o]);)o++;for(;s>o&&/\s/.test(t[s-1]);)s--;o<s&&e.push({start:o,end:s})}var J1=new WeakMap;function Jt(e,t,n){let{file:r,body:o}=t,s=J1.get(e.texts)??new Map;J1.set(e.texts,s);let i=s.get(t.id);i||(i=Xa((e.texts.get(r)??"").slice(o.start,o.end)),s.set(t.id,i));let a=n-o.start,c=0,l=i.length-1;for(;c<l;){let d=c+l+1>>1;(i[d]?.start??0)<=a?c=d:l=d-1}let u=i[c]??{start:0,end:o.end-o.start};return{file:r,start:o.start+u.start,end:o.start+u.end}}function Qa(e,t,n){let r=e.anchors.get(n)?.parts??[],[o,s]=[r[0],r.at(-1)];if(!o||!s)return{before:"",behind:""};let i=X1(e,{...o,start:Jt(e,t,o.start).start,end:o.start}),a=Jt(e,t,Math.max(s.start,s.end-1)).end,c=X1(e,{...s,start:s.end,end:Math.max(a,s.end)}),l=Z(n.quote.text).trim(),u=n.phrase&&Z(n.phrase.text).trim(),d=u===void 0?-1:l.indexOf(u);return u===void 0||d<0?{before:i,behind:c}:{before:i+l.slice(0,d),behind:l.slice(d+u.length)+c}}function X1(e,{file:t,start:n,end:r}){return(e.texts.get(t)??"").slice(n,r)}Kt();function ec(e,t){return e.id<t.id?-1:e.id>t.id?1:0}function Q1(e,t){return e.claims.map(n=>$M(n,e,t)).sort(ec)}function $M(e,t,n){return{id:e.id,claim:e.statement?.text.trim()??"",fact:e.fact,place:n.showPlace(e.at),evidence:e.evidence.map(r=>kM(r,t,n))}}function kM(e,t,n){let r=t.anchors.get(e),o=(r?.omitted??[]).map(({file:s,start:i,end:a})=>(t.texts.get(s)??"").slice(i,a));return{source:e.source?.text??"",quote:e.quote.text,class:r?.class??"unchecked",places:(r?.places??[]).map(s=>n.showPlace(s)),...r&&r.parts.length>1&&{parts:r.parts.map(({start:s,end:i})=>({start:s,end:i}))},..._M(e,r,t),...r?.nearest&&{nearest:n.showPlace(r.nearest)},...r&&r.differences.length>0&&{differences:r.differences},...r&&r.diff.length>0&&{diff:r.diff},...o.length>0&&{omitted:o}}}function _M(e,t,n){let[r]=t?.places??[],o=n.sources.get(e.source?.text??"");if(!t||!r||!o||!Me.includes(t.class))return{};let{start:s}=Jt(n,o,r.start),{end:i}=Jt(n,o,r.end-1);return{sentence:{start:Math.min(s,r.start),end:Math.max(i,r.end)}}}var fc={};Vt(fc,{Century:()=>lc,Date:()=>ye,Decade:()=>cc,Interval:()=>uc,List:()=>ko,Season:()=>vo,Set:()=>dc,Year:()=>ac});function ew(e,t){return tw(!!e,!0,t||`expected "${e}" to be ok`)}function tw(e,t,n){if(e==t||Number.isNaN(e)&&Number.isNaN(t))return!0;throw new Error(n||`expected "${e}" to equal "${t}"`)}ew.equal=tw;var K=ew;var SM=/^days?$/i,TM=/^months?$/i,AM=/^years?$/i,EM=/^[xX]$/,CM=/[xX]/g,RM=/^[0-9xXdDmMyY]{8}$/,PM="YYYYMMDD".split(""),tc=[31,29,31,30,31,30,31,31,30,31,30,31],{floor:OM,pow:nw,max:nc,min:_f}=Math,D=class e{static test(t,n){return this.convert(t)&this.convert(n)}static convert(t=0){if(t=t||0,t instanceof e)return t.value;switch(typeof t){case"number":return t;case"boolean":return t?e.YMD:0;case"string":if(SM.test(t))return e.DAY;if(TM.test(t))return e.MONTH;if(AM.test(t))return e.YEAR;if(RM.test(t))return e.compute(t);default:throw new Error(`invalid value: ${t}`)}}static compute(t){return t.split("").reduce((n,r,o)=>n|(EM.test(r)?nw(2,o):0),0)}static values(t,n=0,r=!0){let o=e.numbers(t,n).split(""),s=[Number(o.slice(0,4).join(""))];return o.length>4&&s.push(Number(o.slice(4,6).join(""))),o.length>6&&s.push(Number(o.slice(6,8).join(""))),r?e.normalize(s):s}static numbers(t,n=0){return t.replace(CM,n)}static normalize(t){return t.length>1&&(t[1]=_f(11,nc(0,t[1]-1))),t.length>2&&(t[2]=_f(tc[t[1]]||NaN,nc(1,t[2]))),t}constructor(t=0){this.value=e.convert(t)}test(t=0){return this.value&e.convert(t)}bit(t){return this.value&nw(2,t)}get day(){return this.test(e.DAY)}get month(){return this.test(e.MONTH)}get year(){return this.test(e.YEAR)}add(t){return this.value=this.value|e.convert(t),this}set(t=0){return this.value=e.convert(t),this}mask(t=PM,n=0,r="X"){return t.map((o,s)=>this.bit(n+s)?r:o)}masks(t,n="X"){let r=0;return t.map(o=>{let s=this.mask(o.split(""),r,n);return r=r+s.length,s.join("")})}max([t,n,r]){if(!t)return[];if(t=Number(this.test(e.YEAR)?this.masks([t],"9")[0]:t),!n)return[t];switch(n=Number(n)-1,this.test(e.MONTH)){case e.MONTH:n=11;break;case e.MX:n=n<9?8:11;break;case e.XM:n=(n+1)%10,n=n<3?n+9:n-1;break}if(!r)return[t,n];switch(r=Number(r),this.test(e.DAY)){case e.DAY:r=tc[n];break;case e.DX:r=_f(tc[n],r+(9-r%10));break;case e.XD:r=r%10,n===1?r=r===9&&!rw(t)?r+10:r+20:(r=r<2?r+30:r+20,r>tc[n]&&(r=r-10));break}return n===1&&r>28&&!rw(t)&&(r=28),[t,n,r]}min([t,n,r]){if(!t)return[];if(t=Number(this.test(e.YEAR)?this.masks([t],"0")[0]:t),n==null)return[t];switch(n=Number(n)-1,this.test(e.MONTH)){case e.MONTH:case e.XM:n=0;break;case e.MX:n=n<9?0:9;break}if(!r)return[t,n];switch(r=Number(r),this.test(e.DAY)){case e.DAY:r=1;break;case e.DX:r=nc(1,OM(r/10)*10);break;case e.XD:r=nc(1,r%10);break}return[t,n,r]}marks(t,n="?"){return t.map((r,o)=>[this.qualified(o*2)?n:"",r,this.qualified(o*2+1)?n:""].join(""))}qualified(t){switch(t){case 1:return this.value===e.YEAR||this.value&e.YEAR&&!(this.value&e.MONTH);case 2:return this.value===e.MONTH||this.value&e.MONTH&&!(this.value&e.YEAR);case 3:return this.value===e.YM;case 4:return this.value===e.DAY||this.value&e.DAY&&this.value!==e.YMD;case 5:return this.value===e.YMD;default:return!1}}qualify(t){return this.value=this.value|e.UA[t],this}toJSON(){return this.value}toString(t="X"){return this.masks(["YYYY","MM","DD"],t).join("-")}};D.prototype.is=D.prototype.test;function rw(e){return e%4>0?!1:e%100>0?!0:!(e%400>0)}D.DAY=D.D=D.compute("yyyymmxx");D.MONTH=D.M=D.compute("yyyyxxdd");D.YEAR=D.Y=D.compute("xxxxmmdd");D.MD=D.M|D.D;D.YMD=D.Y|D.MD;D.YM=D.Y|D.M;D.YYXX=D.compute("yyxxmmdd");D.YYYX=D.compute("yyyxmmdd");D.XXXX=D.compute("xxxxmmdd");D.DX=D.compute("yyyymmdx");D.XD=D.compute("yyyymmxd");D.MX=D.compute("yyyymxdd");D.XM=D.compute("yyyyxmdd");D.UA=[D.YEAR,D.YEAR,D.MONTH,D.YM,D.DAY,D.YMD];var aw=mo(sw(),1);var Pr={level:2,offset:!0,types:[],seasonIntervals:!1,seasonUncertainty:!1};var{assign:Us}=Object;function xe(e){return Number(Array.isArray(e)?e.join(""):e)}function B(e){return e.join("")}function Sf(){return 0}function Hs(){return null}function Xt(...e){return e.length===1?t=>t[e[0]]:t=>qM(t,e)}function wo(...e){return t=>e.map(n=>t[n])}function qM(e,t=e.keys()){return Array.from(t).reduce((n,r)=>e[r]!==null?n.concat(e[r]):n,[])}function wn(...e){if(typeof e[e.length-1]=="object")var t=e.pop();return n=>Us(e.reduce((r,o)=>Us(r,n[o]),{}),t)}function xn(e){return t=>({values:[t[0],t[2]],type:"Interval",level:e})}function mt(e="unspecified",t="X",n=!0){return(r,o,s)=>{r=r.join("");let i=r.startsWith("-"),a=r.replace(/-/g,"");if(a.indexOf(t)===-1)return s;let c=D.values(a,0,n);return i&&(c[0]=-c[0]),{values:c,[e]:D.compute(a)}}}function pt(e,t=0,n=null){return Us({type:"Date",level:t,values:D.normalize(e.map(Number))},n)}function xo(e,t=1,n=null){return Us({type:"Year",level:t,values:e.map(Number)},n)}function oc(e,t=0){return{type:"Century",level:t,values:[e]}}function sc(e,t=2){return{type:"Decade",level:t,values:[e]}}function NM(e){let t=e<0?"-":"+",n=Math.abs(e),r=String(Math.floor(n/60)).padStart(2,"0"),o=String(n%60).padStart(2,"0");return`${t}${r}:${o}`}function iw(e){let t=e[3],n=D.normalize(e[0].map(Number)).concat(e[2]),r;return t==null&&Pr.offset?typeof Pr.offset=="number"?t=Pr.offset:t=-1*new Date(...n).getTimezoneOffset():t!=null&&(r=NM(t)),{level:0,offset:t,timeZone:r,type:"Date",values:n}}function ic(e,t=1){return{type:"Season",level:t,values:e.map(Number)}}function Tf(e){return Us({values:e[1],level:2},e[0],e[2])}function Zs(e,t=2){return([n],r,o)=>{let s={uncertain:new D,approximate:new D},i=n.map(([a,c,l],u)=>{for(let d in a)s[d].qualify(u*2);for(let d in l)s[d].qualify(1+u*2);return c});return!s.uncertain.value&&!s.approximate.value?o:{...e(i,t),uncertain:s.uncertain.value,approximate:s.approximate.value}}}function A(e){return e[0]}var{DAY:Vne,MONTH:Kne,YEAR:Gne,YMD:Jne,YM:Xne,MD:Qne,YYXX:ere,YYYX:tre,XXXX:nre}=D,IM,MM=[{name:"edtf",symbols:["L0"],postprocess:A},{name:"edtf",symbols:["L1"],postprocess:A},{name:"edtf",symbols:["L2"],postprocess:A},{name:"edtf",symbols:["L3"],postprocess:A},{name:"L0",symbols:["date_time"],postprocess:A},{name:"L0",symbols:["century"],postprocess:A},{name:"L0",symbols:["L0i"],postprocess:A},{name:"L0i",symbols:["date_time",{literal:"/"},"date_time"],postprocess:xn(0)},{name:"century",symbols:["positive_century"],postprocess:e=>oc(e[0])},{name:"century$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"century",symbols:["century$string$1"],postprocess:e=>oc(0)},{name:"century",symbols:[{literal:"-"},"positive_century"],postprocess:e=>oc(-e[1])},{name:"positive_century",symbols:["positive_digit","digit"],postprocess:xe},{name:"positive_century",symbols:[{literal:"0"},"positive_digit"],postprocess:xe},{name:"date_time",symbols:["date"],postprocess:A},{name:"date_time",symbols:["datetime"],postprocess:A},{name:"date",symbols:["year"],postprocess:e=>pt(e)},{name:"date",symbols:["year_month"],postprocess:e=>pt(e[0])},{name:"date",symbols:["year_month_day"],postprocess:e=>pt(e[0])},{name:"year",symbols:["positive_year"],postprocess:A},{name:"year",symbols:["negative_year"],postprocess:A},{name:"year$string$1",symbols:[{literal:"0"},{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"year",symbols:["year$string$1"],postprocess:B},{name:"positive_year",symbols:["positive_digit","digit","digit","digit"],postprocess:B},{name:"positive_year",symbols:[{literal:"0"},"positive_digit","digit","digit"],postprocess:B},{name:"positive_year$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_year",symbols:["positive_year$string$1","positive_digit","digit"],postprocess:B},{name:"positive_year$string$2",symbols:[{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_year",symbols:["positive_year$string$2","positive_digit"],postprocess:B},{name:"negative_year",symbols:[{literal:"-"},"positive_year"],postprocess:B},{name:"year_month",symbols:["year",{literal:"-"},"month"],postprocess:Xt(0,2)},{name:"year_month_day",symbols:["year",{literal:"-"},"month_day"],postprocess:Xt(0,2)},{name:"month",symbols:["d01_12"],postprocess:A},{name:"month_day",symbols:["m31",{literal:"-"},"day"],postprocess:Xt(0,2)},{name:"month_day",symbols:["m30",{literal:"-"},"d01_30"],postprocess:Xt(0,2)},{name:"month_day$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"month_day",symbols:["month_day$string$1",{literal:"-"},"d01_29"],postprocess:Xt(0,2)},{name:"day",symbols:["d01_31"],postprocess:A},{name:"datetime$ebnf$1$subexpression$1",symbols:["timezone"],postprocess:A},{name:"datetime$ebnf$1",symbols:["datetime$ebnf$1$subexpression$1"],postprocess:A},{name:"datetime$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"datetime",symbols:["year_month_day",{literal:"T"},"time","datetime$ebnf$1"],postprocess:iw},{name:"time",symbols:["hours",{literal:":"},"minutes",{literal:":"},"seconds","milliseconds"],postprocess:Xt(0,2,4,5)},{name:"time",symbols:["hours",{literal:":"},"minutes"],postprocess:Xt(0,2)},{name:"time$string$1",symbols:[{literal:"2"},{literal:"4"},{literal:":"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"time$ebnf$1$string$1",symbols:[{literal:":"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"time$ebnf$1",symbols:["time$ebnf$1$string$1"],postprocess:A},{name:"time$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"time",symbols:["time$string$1","time$ebnf$1"],postprocess:()=>[24,0,0]},{name:"hours",symbols:["d00_23"],postprocess:xe},{name:"minutes",symbols:["d00_59"],postprocess:xe},{name:"seconds",symbols:["d00_59"],postprocess:xe},{name:"milliseconds",symbols:[]},{name:"milliseconds",symbols:[{literal:"."},"d3s"],postprocess:e=>xe(e.slice(1))},{name:"timezone",symbols:[{literal:"Z"}],postprocess:Sf},{name:"timezone$subexpression$1",symbols:[{literal:"-"}]},{name:"timezone$subexpression$1",symbols:[{literal:"\u2212"}]},{name:"timezone",symbols:["timezone$subexpression$1","offset"],postprocess:e=>-e[1]},{name:"timezone",symbols:[{literal:"+"},"positive_offset"],postprocess:Xt(1)},{name:"positive_offset",symbols:["offset"],postprocess:A},{name:"positive_offset$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$ebnf$1",symbols:[{literal:":"}],postprocess:A},{name:"positive_offset$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"positive_offset$string$2",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset",symbols:["positive_offset$string$1","positive_offset$ebnf$1","positive_offset$string$2"],postprocess:Sf},{name:"positive_offset$subexpression$1$string$1",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$subexpression$1",symbols:["positive_offset$subexpression$1$string$1"]},{name:"positive_offset$subexpression$1$string$2",symbols:[{literal:"1"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$subexpression$1",symbols:["positive_offset$subexpression$1$string$2"]},{name:"positive_offset$ebnf$2",symbols:[{literal:":"}],postprocess:A},{name:"positive_offset$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"positive_offset",symbols:["positive_offset$subexpression$1","positive_offset$ebnf$2","minutes"],postprocess:e=>xe(e[0])*60+e[2]},{name:"positive_offset$string$3",symbols:[{literal:"1"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$ebnf$3",symbols:[{literal:":"}],postprocess:A},{name:"positive_offset$ebnf$3",symbols:[],postprocess:function(e){return null}},{name:"positive_offset$string$4",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset",symbols:["positive_offset$string$3","positive_offset$ebnf$3","positive_offset$string$4"],postprocess:()=>840},{name:"positive_offset",symbols:["d00_14"],postprocess:e=>xe(e[0])*60},{name:"offset$ebnf$1",symbols:[{literal:":"}],postprocess:A},{name:"offset$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"offset",symbols:["d01_11","offset$ebnf$1","minutes"],postprocess:e=>xe(e[0])*60+e[2]},{name:"offset$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"offset$ebnf$2",symbols:[{literal:":"}],postprocess:A},{name:"offset$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"offset",symbols:["offset$string$1","offset$ebnf$2","d01_59"],postprocess:e=>xe(e[2])},{name:"offset$string$2",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"offset$ebnf$3",symbols:[{literal:":"}],postprocess:A},{name:"offset$ebnf$3",symbols:[],postprocess:function(e){return null}},{name:"offset$string$3",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"offset",symbols:["offset$string$2","offset$ebnf$3","offset$string$3"],postprocess:()=>720},{name:"offset",symbols:["d01_12"],postprocess:e=>xe(e[0])*60},{name:"L1",symbols:["L1d"],postprocess:A},{name:"L1",symbols:["L1Y"],postprocess:A},{name:"L1",symbols:["L1S"],postprocess:A},{name:"L1",symbols:["L1i"],postprocess:A},{name:"L1d",symbols:["date_ua"],postprocess:A},{name:"L1d",symbols:["L1X"],postprocess:wn(0,{type:"Date",level:1})},{name:"date_ua",symbols:["date","UA"],postprocess:wn(0,1,{level:1})},{name:"L1i",symbols:["L1i_date",{literal:"/"},"L1i_date"],postprocess:xn(1)},{name:"L1i",symbols:["date_time",{literal:"/"},"L1i_date"],postprocess:xn(1)},{name:"L1i",symbols:["L1i_date",{literal:"/"},"date_time"],postprocess:xn(1)},{name:"L1i_date",symbols:[],postprocess:Hs},{name:"L1i_date",symbols:["date_ua"],postprocess:A},{name:"L1i_date",symbols:["INFINITY"],postprocess:A},{name:"INFINITY$string$1",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"INFINITY",symbols:["INFINITY$string$1"],postprocess:()=>1/0},{name:"L1X$string$1",symbols:[{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4",{literal:"-"},"md","L1X$string$1"],postprocess:mt()},{name:"L1X$string$2",symbols:[{literal:"-"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4","L1X$string$2"],postprocess:mt()},{name:"L1X$string$3",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$3"],postprocess:mt()},{name:"L1X$string$4",symbols:[{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4","L1X$string$4"],postprocess:mt()},{name:"L1X$string$5",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$5"],postprocess:mt()},{name:"L1X$string$6",symbols:[{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd2","L1X$string$6"],postprocess:mt()},{name:"L1X",symbols:["nd3",{literal:"X"}],postprocess:mt()},{name:"L1X$string$7",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$7"],postprocess:mt()},{name:"L1Y",symbols:[{literal:"Y"},"d5+"],postprocess:e=>xo([xe(e[1])],1)},{name:"L1Y$string$1",symbols:[{literal:"Y"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"L1Y",symbols:["L1Y$string$1","d5+"],postprocess:e=>xo([-xe(e[1])],1)},{name:"UA",symbols:[{literal:"?"}],postprocess:()=>({uncertain:!0})},{name:"UA",symbols:[{literal:"~"}],postprocess:()=>({approximate:!0})},{name:"UA",symbols:[{literal:"%"}],postprocess:()=>({approximate:!0,uncertain:!0})},{name:"L1S",symbols:["year",{literal:"-"},"d21_24"],postprocess:e=>ic([e[0],e[2]],1)},{name:"L2",symbols:["L2d"],postprocess:A},{name:"L2",symbols:["L2Y"],postprocess:A},{name:"L2",symbols:["L2S"],postprocess:A},{name:"L2",symbols:["L2D"],postprocess:A},{name:"L2",symbols:["L2C"],postprocess:A},{name:"L2",symbols:["L2i"],postprocess:A},{name:"L2",symbols:["set"],postprocess:A},{name:"L2",symbols:["list"],postprocess:A},{name:"L2d",symbols:["ua_date"],postprocess:A},{name:"L2d",symbols:["L2X"],postprocess:wn(0,{type:"Date",level:2})},{name:"L2D",symbols:["decade"],postprocess:A},{name:"L2D",symbols:["decade","UA"],postprocess:wn(0,1)},{name:"L2C",symbols:["century"],postprocess:A},{name:"L2C",symbols:["century","UA"],postprocess:wn(0,1,{level:2})},{name:"ua_date",symbols:["ua_year"],postprocess:Zs(pt)},{name:"ua_date",symbols:["ua_year_month"],postprocess:Zs(pt)},{name:"ua_date",symbols:["ua_year_month_day"],postprocess:Zs(pt)},{name:"ua_year",symbols:["UA","year"],postprocess:e=>[e]},{name:"ua_year_month$macrocall$2",symbols:["year"]},{name:"ua_year_month$macrocall$1$ebnf$1",symbols:["UA"],postprocess:A},{name:"ua_year_month$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$1$ebnf$2",symbols:["UA"],postprocess:A},{name:"ua_year_month$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$1",symbols:["ua_year_month$macrocall$1$ebnf$1","ua_year_month$macrocall$2","ua_year_month$macrocall$1$ebnf$2"]},{name:"ua_year_month$macrocall$4",symbols:["month"]},{name:"ua_year_month$macrocall$3$ebnf$1",symbols:["UA"],postprocess:A},{name:"ua_year_month$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$3$ebnf$2",symbols:["UA"],postprocess:A},{name:"ua_year_month$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$3",symbols:["ua_year_month$macrocall$3$ebnf$1","ua_year_month$macrocall$4","ua_year_month$macrocall$3$ebnf$2"]},{name:"ua_year_month",symbols:["ua_year_month$macrocall$1",{literal:"-"},"ua_year_month$macrocall$3"],postprocess:wo(0,2)},{name:"ua_year_month_day$macrocall$2",symbols:["year"]},{name:"ua_year_month_day$macrocall$1$ebnf$1",symbols:["UA"],postprocess:A},{name:"ua_year_month_day$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month_day$macrocall$1$ebnf$2",symbols:["UA"],postprocess:A},{name:"ua_year_month_day$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month_day$macrocall$1",symbols:["ua_year_month_day$macrocall$1$ebnf$1","ua_year_month_day$macrocall$2","ua_year_month_day$macrocall$1$ebnf$2"]},{name:"ua_year_month_day",symbols:["ua_year_month_day$macrocall$1",{literal:"-"},"ua_month_day"],postprocess:e=>[e[0],...e[2]]},{name:"ua_month_day$macrocall$2",symbols:["m31"]},{name:"ua_month_day$macrocall$1$ebnf$1",symbols:["UA"],postprocess:A},{name:"ua_month_day$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$1$ebnf$2",symbols:["UA"],postprocess:A},{name:"ua_month_day$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$1",symbols:["ua_month_day$macrocall$1$ebnf$1","ua_month_day$macrocall$2","ua_month_day$macrocall$1$ebnf$2"]},{name:"ua_month_day$macrocall$4",symbols:["day"]},{name:"ua_month_day$macrocall$3$ebnf$1",symbols:["UA"],postprocess:A},{name:"ua_month_day$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$3$ebnf$2",symbols:["UA"],postprocess:A},{name:"ua_month_day$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$3",symbols:["ua_month_day$macrocall$3$ebnf$1","ua_month_day$macrocall$4","ua_month_day$macrocall$3$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$1",{literal:"-"},"ua_month_day$macrocall$3"],postprocess:wo(0,2)},{name:"ua_month_day$macrocall$6",symbols:["m30"]},{name:"ua_month_day$macrocall$5$ebnf$1",symbols:["UA"],postprocess:A},{name:"ua_month_day$macrocall$5$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$5$ebnf$2",symbols:["UA"],postprocess:A},{name:"ua_month_day$macrocall$5$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$5",symbols:["ua_month_day$macrocall$5$ebnf$1","ua_month_day$macrocall$6","ua_month_day$macrocall$5$ebnf$2"]},{name:"ua_month_day$macrocall$8",symbols:["d01_30"]},{name:"ua_month_day$macrocall$7$ebnf$1",symbols:["UA"],postprocess:A},{name:"ua_month_day$macrocall$7$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$7$ebnf$2",symbols:["UA"],postprocess:A},{name:"ua_month_day$macrocall$7$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$7",symbols:["ua_month_day$macrocall$7$ebnf$1","ua_month_day$macrocall$8","ua_month_day$macrocall$7$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$5",{literal:"-"},"ua_month_day$macrocall$7"],postprocess:wo(0,2)},{name:"ua_month_day$macrocall$10$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"ua_month_day$macrocall$10",symbols:["ua_month_day$macrocall$10$string$1"]},{name:"ua_month_day$macrocall$9$ebnf$1",symbols:["UA"],postprocess:A},{name:"ua_month_day$macrocall$9$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$9$ebnf$2",symbols:["UA"],postprocess:A},{name:"ua_month_day$macrocall$9$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$9",symbols:["ua_month_day$macrocall$9$ebnf$1","ua_month_day$macrocall$10","ua_month_day$macrocall$9$ebnf$2"]},{name:"ua_month_day$macrocall$12",symbols:["d01_29"]},{name:"ua_month_day$macrocall$11$ebnf$1",symbols:["UA"],postprocess:A},{name:"ua_month_day$macrocall$11$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$11$ebnf$2",symbols:["UA"],postprocess:A},{name:"ua_month_day$macrocall$11$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$11",symbols:["ua_month_day$macrocall$11$ebnf$1","ua_month_day$macrocall$12","ua_month_day$macrocall$11$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$9",{literal:"-"},"ua_month_day$macrocall$11"],postprocess:wo(0,2)},{name:"L2X",symbols:["dx4"],postprocess:mt()},{name:"L2X",symbols:["dx4",{literal:"-"},"mx"],postprocess:mt()},{name:"L2X",symbols:["dx4",{literal:"-"},"mdx"],postprocess:mt()},{name:"mdx",symbols:["m31x",{literal:"-"},"d31x"],postprocess:B},{name:"mdx",symbols:["m30x",{literal:"-"},"d30x"],postprocess:B},{name:"mdx$string$1",symbols:[{literal:"0"},{literal:"2"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"mdx",symbols:["mdx$string$1","d29x"],postprocess:B},{name:"L2i",symbols:["L2i_date",{literal:"/"},"L2i_date"],postprocess:xn(2)},{name:"L2i",symbols:["date_time",{literal:"/"},"L2i_date"],postprocess:xn(2)},{name:"L2i",symbols:["L2i_date",{literal:"/"},"date_time"],postprocess:xn(2)},{name:"L2i_date",symbols:[],postprocess:Hs},{name:"L2i_date",symbols:["ua_date"],postprocess:A},{name:"L2i_date",symbols:["L2X"],postprocess:A},{name:"L2i_date",symbols:["INFINITY"],postprocess:A},{name:"L2Y",symbols:["exp_year"],postprocess:A},{name:"L2Y",symbols:["exp_year","significant_digits"],postprocess:wn(0,1)},{name:"L2Y",symbols:["L1Y","significant_digits"],postprocess:wn(0,1,{level:2})},{name:"L2Y",symbols:["year","significant_digits"],postprocess:e=>xo([e[0]],2,e[1])},{name:"significant_digits",symbols:[{literal:"S"},"positive_digit"],postprocess:e=>({significant:xe(e[1])})},{name:"exp_year",symbols:[{literal:"Y"},"exp"],postprocess:e=>xo([e[1]],2)},{name:"exp_year$string$1",symbols:[{literal:"Y"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"exp_year",symbols:["exp_year$string$1","exp"],postprocess:e=>xo([-e[1]],2)},{name:"exp",symbols:["digits",{literal:"E"},"digits"],postprocess:e=>xe(e[0])*Math.pow(10,xe(e[2]))},{name:"L2S",symbols:["year",{literal:"-"},"d25_41"],postprocess:e=>ic([e[0],e[2]],2)},{name:"decade",symbols:["positive_decade"],postprocess:e=>sc(e[0])},{name:"decade$string$1",symbols:[{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"decade",symbols:["decade$string$1"],postprocess:()=>sc(0)},{name:"decade",symbols:[{literal:"-"},"positive_decade"],postprocess:e=>sc(-e[1])},{name:"positive_decade",symbols:["positive_digit","digit","digit"],postprocess:xe},{name:"positive_decade",symbols:[{literal:"0"},"positive_digit","digit"],postprocess:xe},{name:"positive_decade$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_decade",symbols:["positive_decade$string$1","positive_digit"],postprocess:xe},{name:"set",symbols:["LSB","OL","RSB"],postprocess:Tf},{name:"list",symbols:["LLB","OL","RLB"],postprocess:Tf},{name:"LSB",symbols:[{literal:"["}],postprocess:()=>({type:"Set"})},{name:"LSB$string$1",symbols:[{literal:"["},{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"LSB",symbols:["LSB$string$1"],postprocess:()=>({type:"Set",earlier:!0})},{name:"LLB",symbols:[{literal:"{"}],postprocess:()=>({type:"List"})},{name:"LLB$string$1",symbols:[{literal:"{"},{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"LLB",symbols:["LLB$string$1"],postprocess:()=>({type:"List",earlier:!0})},{name:"RSB",symbols:[{literal:"]"}],postprocess:Hs},{name:"RSB$string$1",symbols:[{literal:"."},{literal:"."},{literal:"]"}],postprocess:function(t){return t.join("")}},{name:"RSB",symbols:["RSB$string$1"],postprocess:()=>({later:!0})},{name:"RLB",symbols:[{literal:"}"}],postprocess:Hs},{name:"RLB$string$1",symbols:[{literal:"."},{literal:"."},{literal:"}"}],postprocess:function(t){return t.join("")}},{name:"RLB",symbols:["RLB$string$1"],postprocess:()=>({later:!0})},{name:"OL",symbols:["LI"],postprocess:e=>[e[0]]},{name:"OL",symbols:["OL","_",{literal:","},"_","LI"],postprocess:e=>[...e[0],e[4]]},{name:"LI",symbols:["date"],postprocess:A},{name:"LI",symbols:["ua_date"],postprocess:A},{name:"LI",symbols:["L2X"],postprocess:A},{name:"LI",symbols:["consecutives"],postprocess:A},{name:"consecutives$string$1",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year_month_day","consecutives$string$1","year_month_day"],postprocess:e=>[pt(e[0]),pt(e[2])]},{name:"consecutives$string$2",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year_month","consecutives$string$2","year_month"],postprocess:e=>[pt(e[0]),pt(e[2])]},{name:"consecutives$string$3",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year","consecutives$string$3","year"],postprocess:e=>[pt([e[0]]),pt([e[2]])]},{name:"L3",symbols:["L3i"],postprocess:A},{name:"L3",symbols:["L3S"],postprocess:A},{name:"L3i",symbols:["L3s",{literal:"/"},"L3s"],postprocess:xn(3)},{name:"L3s",symbols:["L1S"],postprocess:A},{name:"L3s",symbols:["L2S"],postprocess:A},{name:"L3s",symbols:["L3S"],postprocess:A},{name:"L3S",symbols:["ua_season"],postprocess:Zs(ic,3)},{name:"L3S",symbols:["xx_season"],postprocess:wn(0,{type:"Season",level:3})},{name:"ua_season$macrocall$2",symbols:["year"]},{name:"ua_season$macrocall$1$ebnf$1",symbols:["UA"],postprocess:A},{name:"ua_season$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$1$ebnf$2",symbols:["UA"],postprocess:A},{name:"ua_season$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$1",symbols:["ua_season$macrocall$1$ebnf$1","ua_season$macrocall$2","ua_season$macrocall$1$ebnf$2"]},{name:"ua_season$macrocall$4",symbols:["d21_41"]},{name:"ua_season$macrocall$3$ebnf$1",symbols:["UA"],postprocess:A},{name:"ua_season$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$3$ebnf$2",symbols:["UA"],postprocess:A},{name:"ua_season$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$3",symbols:["ua_season$macrocall$3$ebnf$1","ua_season$macrocall$4","ua_season$macrocall$3$ebnf$2"]},{name:"ua_season",symbols:["ua_season$macrocall$1",{literal:"-"},"ua_season$macrocall$3"],postprocess:wo(0,2)},{name:"xx_season",symbols:["dx4",{literal:"-"},"d21_41"],postprocess:mt("unspecified","X",!1)},{name:"digit",symbols:["positive_digit"],postprocess:A},{name:"digit",symbols:[{literal:"0"}],postprocess:A},{name:"digits",symbols:["digit"],postprocess:A},{name:"digits",symbols:["digits","digit"],postprocess:B},{name:"nd4",symbols:["d4"]},{name:"nd4",symbols:[{literal:"-"},"d4"],postprocess:B},{name:"nd3",symbols:["d3"]},{name:"nd3",symbols:[{literal:"-"},"d3"],postprocess:B},{name:"nd2",symbols:["d2"]},{name:"nd2",symbols:[{literal:"-"},"d2"],postprocess:B},{name:"d4",symbols:["d2","d2"],postprocess:B},{name:"d3",symbols:["d2","digit"],postprocess:B},{name:"d2",symbols:["digit","digit"],postprocess:B},{name:"d3s",symbols:["digit"],postprocess:A},{name:"d3s",symbols:["d2"],postprocess:A},{name:"d3s",symbols:["d3"],postprocess:A},{name:"d3s",symbols:["d3","digits"],postprocess:Xt(0)},{name:"d5+",symbols:["positive_digit","d3","digits"],postprocess:xe},{name:"d1x",symbols:[/[1-9X]/],postprocess:A},{name:"dx",symbols:["d1x"],postprocess:A},{name:"dx",symbols:[{literal:"0"}],postprocess:A},{name:"dx2",symbols:["dx","dx"],postprocess:B},{name:"dx4",symbols:["dx2","dx2"],postprocess:B},{name:"dx4",symbols:[{literal:"-"},"dx2","dx2"],postprocess:B},{name:"md",symbols:["m31"],postprocess:A},{name:"md",symbols:["m30"],postprocess:A},{name:"md$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"md",symbols:["md$string$1"],postprocess:A},{name:"mx",symbols:[{literal:"0"},"d1x"],postprocess:B},{name:"mx",symbols:[/[1X]/,/[012X]/],postprocess:B},{name:"m31x",symbols:[/[0X]/,/[13578X]/],postprocess:B},{name:"m31x",symbols:[/[1X]/,/[02]/],postprocess:B},{name:"m31x$string$1",symbols:[{literal:"1"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"m31x",symbols:["m31x$string$1"],postprocess:A},{name:"m30x",symbols:[/[0X]/,/[469]/],postprocess:B},{name:"m30x$string$1",symbols:[{literal:"1"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m30x",symbols:["m30x$string$1"],postprocess:B},{name:"d29x",symbols:[{literal:"0"},"d1x"],postprocess:B},{name:"d29x",symbols:[/[1-2X]/,"dx"],postprocess:B},{name:"d30x",symbols:["d29x"],postprocess:B},{name:"d30x$string$1",symbols:[{literal:"3"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d30x",symbols:["d30x$string$1"],postprocess:A},{name:"d31x",symbols:["d30x"],postprocess:A},{name:"d31x",symbols:[{literal:"3"},/[1X]/],postprocess:B},{name:"positive_digit",symbols:[/[1-9]/],postprocess:A},{name:"m31$subexpression$1$string$1",symbols:[{literal:"0"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$1"]},{name:"m31$subexpression$1$string$2",symbols:[{literal:"0"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$2"]},{name:"m31$subexpression$1$string$3",symbols:[{literal:"0"},{literal:"5"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$3"]},{name:"m31$subexpression$1$string$4",symbols:[{literal:"0"},{literal:"7"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$4"]},{name:"m31$subexpression$1$string$5",symbols:[{literal:"0"},{literal:"8"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$5"]},{name:"m31$subexpression$1$string$6",symbols:[{literal:"1"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$6"]},{name:"m31$subexpression$1$string$7",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$7"]},{name:"m31",symbols:["m31$subexpression$1"],postprocess:A},{name:"m30$subexpression$1$string$1",symbols:[{literal:"0"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$1"]},{name:"m30$subexpression$1$string$2",symbols:[{literal:"0"},{literal:"6"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$2"]},{name:"m30$subexpression$1$string$3",symbols:[{literal:"0"},{literal:"9"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$3"]},{name:"m30$subexpression$1$string$4",symbols:[{literal:"1"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$4"]},{name:"m30",symbols:["m30$subexpression$1"],postprocess:A},{name:"d01_11",symbols:[{literal:"0"},"positive_digit"],postprocess:B},{name:"d01_11",symbols:[{literal:"1"},/[0-1]/],postprocess:B},{name:"d01_12",symbols:["d01_11"],postprocess:A},{name:"d01_12$string$1",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"d01_12",symbols:["d01_12$string$1"],postprocess:A},{name:"d01_13",symbols:["d01_12"],postprocess:A},{name:"d01_13$string$1",symbols:[{literal:"1"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"d01_13",symbols:["d01_13$string$1"],postprocess:A},{name:"d00_14$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_14",symbols:["d00_14$string$1"],postprocess:A},{name:"d00_14",symbols:["d01_13"],postprocess:A},{name:"d00_14$string$2",symbols:[{literal:"1"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"d00_14",symbols:["d00_14$string$2"],postprocess:A},{name:"d00_23$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_23",symbols:["d00_23$string$1"],postprocess:A},{name:"d00_23",symbols:["d01_23"],postprocess:A},{name:"d01_23",symbols:[{literal:"0"},"positive_digit"],postprocess:B},{name:"d01_23",symbols:[{literal:"1"},"digit"],postprocess:B},{name:"d01_23",symbols:[{literal:"2"},/[0-3]/],postprocess:B},{name:"d01_29",symbols:[{literal:"0"},"positive_digit"],postprocess:B},{name:"d01_29",symbols:[/[1-2]/,"digit"],postprocess:B},{name:"d01_30",symbols:["d01_29"],postprocess:A},{name:"d01_30$string$1",symbols:[{literal:"3"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d01_30",symbols:["d01_30$string$1"],postprocess:A},{name:"d01_31",symbols:["d01_30"],postprocess:A},{name:"d01_31$string$1",symbols:[{literal:"3"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"d01_31",symbols:["d01_31$string$1"],postprocess:A},{name:"d00_59$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_59",symbols:["d00_59$string$1"],postprocess:A},{name:"d00_59",symbols:["d01_59"],postprocess:A},{name:"d01_59",symbols:["d01_29"],postprocess:A},{name:"d01_59",symbols:[/[345]/,"digit"],postprocess:B},{name:"d21_24",symbols:[{literal:"2"},/[1-4]/],postprocess:B},{name:"d25_41",symbols:[{literal:"2"},/[5-9]/],postprocess:B},{name:"d25_41",symbols:[{literal:"3"},"digit"],postprocess:B},{name:"d25_41",symbols:[{literal:"4"},/[01]/],postprocess:B},{name:"d21_41",symbols:["d21_24"],postprocess:A},{name:"d21_41",symbols:["d25_41"],postprocess:A},{name:"_$ebnf$1",symbols:[]},{name:"_$ebnf$1",symbols:["_$ebnf$1",{literal:" "}],postprocess:function(t){return t[0].concat([t[1]])}},{name:"_",symbols:["_$ebnf$1"]}],DM="edtf",Af={Lexer:IM,ParserRules:MM,ParserStart:DM};function LM(e,t){return e.level<t.level?-1:e.level>t.level?1:0}function FM(e,t={}){if(!e.length)return e;let{level:n,types:r,seasonIntervals:o,seasonUncertainty:s}={...Pr,...t};return e.filter(i=>o&&zM(i)||s&&jM(i)?!0:!(i.level>n||r.length&&!r.includes(i.type)))}function zM({type:e,values:t}){return e==="Interval"&&t[0].type==="Season"}function jM({type:e,level:t}){return e==="Season"&&t>=3}function BM(e){return e.length<2?e[0]:e.sort(LM)[0]}function Or(e,t={}){try{let n=WM(),r=BM(FM(n.feed(e).results,t));if(!r)throw new Error("edtf: No possible parsings (@EOS)");return r}catch(n){throw n.message+=` for "${e}"`,n}}function WM(){return new aw.default.Parser(Af.ParserRules,Af.ParserStart)}var X=class{static get type(){return this.name}static parse(t){return Or(t,{types:[this.type]})}static from(t){return t instanceof this?t:new this(t)}static UTC(...t){let n=Date.UTC(...t);return t[0]>=0&&t[0]<100&&(n=UM(new Date(n))),n}get type(){return this.constructor.type}get edtf(){return this.toEDTF()}get isEDTF(){return!0}toJSON(){return this.toEDTF()}toString(){return this.toEDTF()}toLocaleString(...t){return this.localize(...t)}inspect(){return this.toEDTF()}valueOf(){return this.min}[Symbol.toPrimitive](t){return t==="number"?this.valueOf():this.toEDTF()}covers(t){return this.min<=t.min&&this.max>=t.max}compare(t){if(t.min==null||t.max==null)return null;let[n,r,o,s]=[this.min,this.max,t.min,t.max];return n!==o?n<o?-1:1:r!==s?r<s?-1:1:0}includes(t){let n=this.covers(t);if(!n||!this[Symbol.iterator])return n;for(let r of this)if(r.edtf===t.edtf)return!0;return!1}*until(t){yield this,this.compare(t)&&(yield*this.between(t))}*through(t){yield*this.until(t),this.compare(t)&&(yield t)}*between(t){t=this.constructor.from(t);let n=this,r=this.compare(t);if(r)for(;n=n.next(-r),n.compare(t)===r;)yield n}};function UM(e,t=1900){return e.setUTCFullYear(e.getUTCFullYear()-t),e.getTime()}var HM=Reflect.ownKeys.bind(Reflect),ZM=Object.getOwnPropertyDescriptor.bind(Object),YM=Object.defineProperty.bind(Object),VM=Object.prototype.hasOwnProperty;function lw(e,...t){for(let n of t)cw(e,n),cw(e.prototype,n.prototype);return e}function cw(e,t){for(let n of HM(t))VM.call(e,n)||YM(e,n,ZM(t,n))}var uw={locale:"en-US",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (unspecified)",medium:"%D (?)",short:"%D (?)"}}};var dw={locale:"es-ES",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var fw={locale:"de-DE",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"ca. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var mw={locale:"fr-FR",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var pw={locale:"it-IT",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var hw={locale:"ja-JA",date:{approximate:{long:"%D\u9803",medium:"%D\u9803",short:"%D\u9803"},uncertain:{long:"%D\u9803",medium:"%D\u9803",short:"%D\u9803"}}};var Ef={en:uw,es:dw,de:fw,fr:mw,it:pw,ja:hw},Cf=(e,...t)=>{for(let n of t)Ef[`${e}-${n}`]=Ef[e]};Cf("en","AU","CA","GB","NZ","SA","US");Cf("de","AT","CH","DE");Cf("fr","CH","FR");var gw=Ef;var tD=[{day:"numeric",month:"numeric",year:"numeric",timeZoneName:void 0,hour:"numeric",minute:"numeric",second:"numeric"},{year:"numeric",timeZone:"UTC",timeZoneName:void 0},{month:"numeric",year:"numeric",timeZone:"UTC",timeZoneName:void 0},{day:"numeric",month:"numeric",year:"numeric",timeZone:"UTC",timeZoneName:void 0}];function nD(e,t){switch(t={...tD[e],...t},e){case 1:t.month=void 0;case 2:t.day=void 0,t.weekday=void 0;case 3:t.hour=void 0,t.minute=void 0,t.second=void 0}return t}function rD(e,t){return`${e}:${JSON.stringify(oD(t))}`}function oD(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null).sort(([t],[n])=>t.localeCompare(n)))}function sD(e,t,n){let r=nD(e.precision,n),o=rD(t,r);return vn.cache.has(o)||(vn.cache.size>=64&&vn.cache.clear(),vn.cache.set(o,new Intl.DateTimeFormat(t,r))),vn.cache.get(o)}function iD(e){let{locale:t,weekday:n,month:r,year:o}=e.resolvedOptions(),s=gw[t];if(s==null)return null;let i=n||r==="long"?"long":!r||o==="2-digit"?"short":"medium";return{approximate:s.date.approximate[i],uncertain:s.date.uncertain[i]}}function aD(e){return e==="day"||e==="month"||e==="year"}function cD(e,t){let n="";for(let{type:r,value:o}of t)n+=aD(r)&&e.unspecified.is(r)?o.replace(/./g,"X"):o;return n}function vn(e,t="en-US",n={}){e.timeZone&&!n.timeZone&&(n={timeZoneName:"short",...n,timeZone:e.timeZone});let r=sD(e,t,n),o=iD(r);if(!e.isEDTF||o==null)return r.format(e);if(e.type==="Interval"){if(e.finite)return r.formatRange(e.lower,e.upper);throw new Error("cannot format infinite intervals")}let s=!e.unspecified.value||!r.formatToParts?r.format(e):cD(e,r.formatToParts(e));return e.approximate.value&&(s=o.approximate.replace("%D",s)),e.uncertain.value&&(s=o.uncertain.replace("%D",s)),s}vn.cache=new Map;var{abs:lD}=Math,{isArray:uD}=Array,yw=new WeakMap,bw=new WeakMap,ww=new WeakMap,xw=new WeakMap,vw=new WeakMap,dD=[D.YMD,D.Y,D.YM,D.YMD],ye=class e extends globalThis.Date{constructor(...t){let n=0,r,o,s,i;switch(t.length){case 0:break;case 1:switch(typeof t[0]){case"number":break;case"string":t=[e.parse(t[0])];case"object":uD(t[0])&&(t[0]={values:t[0]});{let a=t[0];if(K(a!=null),a.type&&K.equal("Date",a.type),a.values&&a.values.length){if(n=a.values.length,t=a.values.slice(),t.length<2&&t.push(0),a.offset){for(t.length<3&&t.push(1);t.length<5;)t.push(0);t[4]=t[4]-a.offset}t=[X.UTC(...t)]}({uncertain:r,approximate:o,unspecified:s,timeZone:i}=a)}break;default:throw new RangeError("Invalid time value")}break;default:n=t.length}super(...t),this.precision=n,this.uncertain=r,this.approximate=o,this.unspecified=s,this.timeZone=i}set precision(t){yw.set(this,t>3?0:Number(t))}get precision(){return yw.get(this)}set uncertain(t){bw.set(this,this.bits(t))}get uncertain(){return bw.get(this)}set approximate(t){ww.set(this,this.bits(t))}get approximate(){return ww.get(this)}set unspecified(t){xw.set(this,new D(t))}get unspecified(){return xw.get(this)}set timeZone(t){vw.set(this,t)}get timeZone(){return vw.get(this)}get atomic(){return!(this.precision||this.unspecified.value)}get min(){if(this.unspecified.value&&this.year<0){let t=this.unspecified.max(this.values.map(e.pad));return t[0]=-t[0],new e({values:t}).getTime()}return this.getTime()}get max(){return this.atomic?this.getTime():this.next().getTime()-1}get year(){return this.getUTCFullYear()}get month(){return this.getUTCMonth()}get date(){return this.getUTCDate()}get hours(){return this.getUTCHours()}get minutes(){return this.getUTCMinutes()}get seconds(){return this.getUTCSeconds()}get values(){switch(this.precision){case 1:return[this.year];case 2:return[this.year,this.month];case 3:return[this.year,this.month,this.date];default:return[this.year,this.month,this.date,this.hours,this.minutes,this.seconds]}}next(t=1){let{values:n,unspecified:r,uncertain:o,approximate:s}=this;if(r.value){let i=n[0]<0;n=t<0^i?r.min(n.map(e.pad)):r.max(n.map(e.pad)),i&&(n[0]=-n[0])}return n.push(n.pop()+t),new e({values:n,unspecified:r,uncertain:o,approximate:s})}prev(t=1){return this.next(-t)}*[Symbol.iterator](){let t=this;for(;t<=this.max;)yield t,t=t.next()}toEDTF(){if(!this.precision)return this.toISOString();let t=this.year<0?"-":"",n=this.values.map(e.pad);return this.unspecified.value?t+this.unspecified.masks(n).join("-"):(this.uncertain.value&&(n=this.uncertain.marks(n,"?")),this.approximate.value&&(n=this.approximate.marks(n,"~").map(r=>r.replace(/(~\?)|(\?~)/,"%"))),t+n.join("-"))}format(...t){return vn(this,...t)}static pad(t,n=0){if(!n){let r=lD(t);return r<10?`000${r}`:r<100?`00${r}`:r<1e3?`0${r}`:`${r}`}return n===1&&(t=t+1),t<10?`0${t}`:`${t}`}bits(t){return t===!0&&(t=dD[this.precision]),new D(t)}};lw(ye,X);var Ys=ye.pad;var{abs:fD}=Math,$w=new WeakMap,kw=new WeakMap,ac=class e extends X{constructor(t){switch(super(),$w.set(this,[]),typeof t){case"number":this.year=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),K(t!==null),t.type&&K.equal("Year",t.type),K(t.values),K(t.values.length),this.year=t.values[0],this.significant=t.significant;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid year value")}}get year(){return this.values[0]}set year(t){this.values[0]=Number(t)}get significant(){return kw.get(this)}set significant(t){kw.set(this,Number(t))}get values(){return $w.get(this)}get min(){return X.UTC(this.year,0)}get max(){return X.UTC(this.year+1,0)-1}toEDTF(){let t=fD(this.year),n=this.significant?`S${this.significant}`:"";return t<=9999?`${this.year<0?"-":""}${Ys(this.year)}${n}`:`Y${this.year}${n}`}};var{abs:_w,floor:mD}=Math,Sw=new WeakMap,cc=class e extends X{constructor(t){switch(super(),Sw.set(this,[]),this.uncertain=!1,this.approximate=!1,typeof t){case"number":this.decade=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),K(t!==null),t.type&&K.equal("Decade",t.type),K(t.values),K(t.values.length===1),this.decade=t.values[0],this.uncertain=!!t.uncertain,this.approximate=!!t.approximate;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid decade value")}}get decade(){return this.values[0]}set decade(t){t=mD(Number(t)),K(_w(t)<1e3,`invalid decade: ${t}`),this.values[0]=t}get year(){return this.values[0]*10}set year(t){this.decade=t/10}get values(){return Sw.get(this)}get min(){return ye.UTC(this.year,0)}get max(){return ye.UTC(this.year+10,0)-1}toEDTF(){let t=e.pad(this.decade);return this.uncertain&&(t=t+"?"),this.approximate&&(t=(t+"~").replace(/\?~/,"%")),t}static pad(t){let n=_w(t),r=n===t?"":"-";return n<10?`${r}00${n}`:n<100?`${r}0${n}`:`${t}`}};var{abs:Tw,floor:pD}=Math,Aw=new WeakMap,lc=class e extends X{constructor(t){switch(super(),Aw.set(this,[]),this.uncertain=!1,this.approximate=!1,typeof t){case"number":this.century=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),K(t!==null),t.type&&K.equal("Century",t.type),K(t.values),K(t.values.length===1),this.century=t.values[0],this.uncertain=!!t.uncertain,this.approximate=!!t.approximate;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid century value")}}get century(){return this.values[0]}set century(t){t=pD(Number(t)),K(Tw(t)<100,`invalid century: ${t}`),this.values[0]=t}get year(){return this.values[0]*100}set year(t){this.century=t/100}get values(){return Aw.get(this)}get min(){return ye.UTC(this.year,0)}get max(){return ye.UTC(this.year+100,0)-1}toEDTF(){let t=e.pad(this.century);return this.uncertain&&(t=t+"?"),this.approximate&&(t=(t+"~").replace(/\?~/,"%")),t}static pad(t){let n=Tw(t),r=n===t?"":"-";return n<10?`${r}0${n}`:`${t}`}};var Ew=new WeakMap,Cw=new WeakMap,Rw=new WeakMap,Pw=new WeakMap,vo=class e extends X{constructor(t){super();let n,r,o;switch(Rw.set(this,[]),typeof t){case"number":this.year=t,this.season=arguments[1]||21;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),K(t!==null),t.type&&K.equal("Season",t.type),K(t.values),K.equal(2,t.values.length),this.year=t.values[0],this.season=t.values[1],{unspecified:o,uncertain:n,approximate:r}=t;break;case"undefined":this.year=new Date().getUTCFullYear(),this.season=21;break;default:throw new RangeError("Invalid season value")}this.unspecified=o,this.uncertain=n,this.approximate=r}get year(){return this.values[0]}set year(t){this.values[0]=Number(t)}get season(){return this.values[1]}set season(t){this.values[1]=Ow(Number(t))}get values(){return Rw.get(this)}set uncertain(t){Cw.set(this,new D(t))}get uncertain(){return Cw.get(this)}set approximate(t){Ew.set(this,new D(t))}get approximate(){return Ew.get(this)}set unspecified(t){Pw.set(this,new D(t))}get unspecified(){return Pw.get(this)}next(t=1){let{season:n,year:r,unspecified:o,approximate:s,uncertain:i}=this;switch(!0){case(n>=21&&n<=36):[r,n]=Rf(r,n,t,n-(n-21)%4,4);break;case(n>=37&&n<=39):[r,n]=Rf(r,n,t,37,3);break;case(n>=40&&n<=41):[r,n]=Rf(r,n,t,40,2);break;default:throw new RangeError(`Cannot compute next/prev for season ${n}`)}return new e({values:[r,n],approximate:s,uncertain:i,unspecified:o})}prev(t=1){return this.next(-t)}get min(){switch(this.season){case 21:case 25:case 32:case 33:case 40:case 37:return X.UTC(this.year,0);case 22:case 26:case 31:case 34:return X.UTC(this.year,3);case 23:case 27:case 30:case 35:case 41:return X.UTC(this.year,6);case 24:case 28:case 29:case 36:return X.UTC(this.year,9);case 38:return X.UTC(this.year,4);case 39:return X.UTC(this.year,8);default:return X.UTC(this.year,0)}}get max(){let[t]=this.unspecified.max([Ys(this.year)]);switch(this.season){case 21:case 25:case 32:case 33:return X.UTC(t,3)-1;case 22:case 26:case 31:case 34:case 40:return X.UTC(t,6)-1;case 23:case 27:case 30:case 35:return X.UTC(t,9)-1;case 24:case 28:case 29:case 36:case 41:case 39:return X.UTC(t+1,0)-1;case 37:return X.UTC(t,5)-1;case 38:return X.UTC(t,9)-1;default:return X.UTC(t+1,0)-1}}toEDTF(){let t=this.year<0?"-":"",n=[Ys(this.year),String(this.season)];return this.unspecified.value?t+this.unspecified.masks(n).join("-"):(this.uncertain.value&&(n=this.uncertain.marks(n,"?")),this.approximate.value&&(n=this.approximate.marks(n,"~").map(r=>r.replace(/(~\?)|(\?~)/,"%"))),t+n.join("-"))}};function Ow(e){if(isNaN(e)||e<21||e===1/0)throw new RangeError(`invalid division of year: ${e}`);return e}function Rf(e,t,n,r,o){let s=t+n-r;return[e+Math.floor(s/o),Ow(r+(s%o+o)%o)]}var qw=new WeakMap,uc=class e extends X{constructor(...t){switch(super(),qw.set(this,[null,null]),t.length){case 2:this.lower=t[0],this.upper=t[1];break;case 1:switch(typeof t[0]){case"string":t[0]=e.parse(t[0]);case"object":Array.isArray(t[0])&&(t[0]={values:t[0]});{let[n]=t;K(n!==null),n.type&&K.equal("Interval",n.type),K(n.values),K(n.values.length<3),this.lower=n.values[0],this.upper=n.values[1],this.earlier=n.earlier,this.later=n.later}break;default:this.lower=t[0]}break;case 0:break;default:throw new RangeError(`invalid interval value: ${t}`)}}get lower(){return this.values[0]}set lower(t){if(t==null)return this.values[0]=null;if(t===1/0||t===-1/0)return this.values[0]=1/0;if(t=Nw(t),t>=this.upper&&this.upper!=null)throw new RangeError(`invalid lower bound: ${t}`);this.values[0]=t}get upper(){return this.values[1]}set upper(t){if(t==null)return this.values[1]=null;if(t===1/0)return this.values[1]=1/0;if(t=Nw(t),this.lower!==null&&this.lower!==1/0&&t<=this.lower)throw new RangeError(`invalid upper bound: ${t}`);this.values[1]=t}get finite(){return this.lower!=null&&this.lower!==1/0&&this.upper!=null&&this.upper!==1/0}get precision(){return this.lower?.precision??this.upper?.precision??0}*[Symbol.iterator](){if(!this.finite)throw Error("cannot iterate infinite interval");yield*this.lower.through(this.upper)}get values(){return qw.get(this)}get min(){let t=this.lower;return t?t===1/0?-1/0:t.min:null}get max(){let t=this.upper;return t?t===1/0?1/0:t.max:null}get isEDTFInterval(){return!0}toEDTF(){return this.values.map(t=>t===1/0?"..":t?t.edtf:"").join("/")}};function Nw(e){try{return ye.from(e)}catch{return vo.from(e)}}var{isArray:$o}=Array,Iw=new WeakMap,ko=class extends X{constructor(...t){if(super(),Iw.set(this,[]),t.length>1&&(t=[t]),t.length)switch(typeof t[0]){case"string":t[0]=new.target.parse(t[0]);case"object":$o(t[0])&&(t[0]={values:t[0]});{let[n]=t;K(n!==null),n.type&&K.equal(this.type,n.type),K(n.values),this.concat(...n.values),this.earlier=!!n.earlier,this.later=!!n.later}break;default:throw new RangeError(`invalid ${this.type} value: ${t}`)}}get values(){return Iw.get(this)}get length(){return this.values.length}get empty(){return this.length===0}get first(){let t=this.values[0];return $o(t)?t[0]:t}get last(){let t=this.values[this.length-1];return $o(t)?t[0]:t}clear(){return this.values.length=0,this}concat(...t){for(let n of t)this.push(n);return this}push(t){return $o(t)?(K.equal(2,t.length),this.values.push(t.map(n=>ye.from(n)))):this.values.push(ye.from(t))}*[Symbol.iterator](){for(let t of this.values)$o(t)?yield*t[0].through(t[1]):yield t}get min(){return this.earlier?-1/0:this.empty?0:this.first.min}get max(){return this.later?1/0:this.empty?0:this.last.max}content(){return this.values.map(t=>$o(t)?t.map(n=>n.edtf).join(".."):t.edtf).join(",")}toEDTF(){return this.wrap(this.empty?"":`${this.earlier?"..":""}${this.content()}${this.later?"..":""}`)}wrap(t){return`{${t}}`}};var dc=class extends ko{static parse(t){return Or(t,{types:["Set"]})}get type(){return"Set"}wrap(t){return`[${t}]`}};var hD=/^\d{5,}$/;function Pf(...e){if(!e.length)return new ye;if(e.length===1)switch(typeof e[0]){case"object":return new(fc[e[0].type]||ye)(e[0]);case"number":return new ye(e[0]);case"string":if(hD.test(e[0]))return new ye(Number(e[0]))}let t=Or(...e);return new fc[t.type](t)}function ve(e){return Object.assign(Object.create(null),e)}var gD=`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/),Dw="twenty thirty forty fifty sixty seventy eighty ninety".split(" "),mc=new Map([...gD.map((e,t)=>[e,t]),...Dw.map((e,t)=>[e,20+10*t])]),Lw=new Map([["dozen",12],["hundred",100],["thousand",1e3],["million",1e6],["billion",1e9],["trillion",1e12]]);function _o(e){let t=e,n=0,r,o=1,s=!1;for(;;){let a=r!==void 0&&r>=1&&!s?Of(t):void 0;a&&(r=(r??0)+a.number,t=a.rest);let c=new RegExp("^[ -]?(?:and )?(\\p{L}+)","u").exec(t),l=c?.[1]?.toLowerCase()??"",u=mc.get(l),d=Lw.get(l.replace(/s$/,""));if(!c)break;if(d!==void 0&&(r!==void 0||n>0||/^(?:hundred|thousand|million|billion)$/.test(l)))d>=1e3?(n+=(r??(n>0?0:1))*d,r=void 0):r=(r??(n>0?0:1))*d,o=d,s=!1;else if(u!==void 0&&yD(u,r,s))r=(r??0)+u;else if(l==="half"&&r===void 0&&n===0)r=.5;else if(/^an?$/.test(l)&&(r===.5||r===void 0&&n===0))s=r===void 0,r??=1;else break;t=t.slice(c[0].length)}return(r!==void 0||n>0)&&!s?{number:n+(r??0),scale:o,rounding:.5,rest:t}:void 0}var Fw=ve({"\xBD":.5,"\xBC":.25,"\xBE":.75,"\u2153":1/3,"\u2154":2/3}),zw=ve({half:2,third:3,quarter:4,fifth:5,tenth:10});function jw(e){let t=/^[½¼¾⅓⅔]/.exec(e)?.[0],n=/^(an?|one|two|three|four|seven|nine)[ -](third|quarter|fifth|tenth)(s)?(?![\p{L}-])/iu.exec(e),r=/^an?$/i.test(n?.[1]??"")?1:mc.get(n?.[1]?.toLowerCase()??"")??0;if(t===void 0&&(!n||r>1!=(n[3]==="s")))return;let o=t===void 0?r/(zw[n?.[2]?.toLowerCase()??""]??1):Fw[t]??0,s=e.slice((t??n?.[0]??"").length),i=/^ (million|billion|trillion)\b/i.exec(s),a=Lw.get(i?.[1]?.toLowerCase()??"")??1;return{number:o*a,scale:a,rounding:o*a*.05,rest:s.slice(i?.[0].length??0)}}function Of(e){let t=new RegExp("^ ?([\xBD\xBC\xBE\u2153\u2154])|^[ -]and[ -](?:an?|one)[ -](half|quarter|third)(?!\\p{L})","iu").exec(e);if(!t)return;let[n,r,o]=t;return{number:r===void 0?1/(zw[o?.toLowerCase()??""]??1):Fw[r]??0,rest:e.slice(n.length)}}function yD(e,t,n){return t===void 0?!0:n||t===.5||e===0?!1:e<10?t%10===0&&t%100!==10:t%100===0}var Mw=new Map([["first",1],["second",2],["third",3],["fifth",5],["eighth",8],["ninth",9],["twelfth",12]]);function qr(e){let[,t="",n=""]=new RegExp("^(?:(\\p{L}+ty)-)?(\\p{L}+)$","u").exec(e.toLowerCase())??[],r=Mw.get(n)??mc.get(n.replace(/ieth$/,"y").replace(/(?<!ie)th$/,""));return t===""?r!==void 0&&(Mw.has(n)||n.endsWith("th"))?r:void 0:r!==void 0&&r<10&&Dw.includes(t)?(mc.get(t)??0)+r:void 0}var bD=new Map([["hundred",100],["thousand",1e3],["million",1e6],["billion",1e9],["trillion",1e12],["dozen",12],["k",1e3],["m",1e6],["bn",1e9]]),Hw=new Map([["US$","USD"],["A$","AUD"],["AU$","AUD"],["C$","CAD"],["CA$","CAD"],["HK$","HKD"],["NZ$","NZD"],["S$","SGD"],["NT$","TWD"],["R$","BRL"],["$","USD"],["\u20AC","EUR"],["\xA3","GBP"],["\xA5","JPY"],["\u20A9","KRW"],["\u20B9","INR"],["\u20BD","RUB"],["\u20BA","TRY"],["\u20AB","VND"],["\u0E3F","THB"],["\u20AA","ILS"],["\u20B1","PHP"],["\u20B4","UAH"]]),qf=new Set([...Hw.values(),..."CNY CHF SEK NOK DKK PLN CZK HUF RON MXN ARS CLP COP ZAR NGN KES EGP SAR AED PKR BDT IDR MYR".split(" ")]),wD=[[/^(?:about|around|roughly|approximately|approx\.?|some|circa|c\.|ca\.|~|≈)\s*/i,"about"],[/^(?:nearly|almost|just under|close to)\s+/i,"nearly"],[/^(?:at least|no fewer than|no less than|not less than|minimum of|a minimum of|≥|>=)\s*/i,"at least"],[/^(?:more than|greater than|over|above|in excess of|upwards of|>)\s*/i,"more than"],[/^(?:at most|up to|no more than|not more than|a maximum of|maximum of|≤|<=)\s*/i,"at most"],[/^(?:less than|fewer than|under|below|<)\s*/i,"less than"]];function Qt(e){let t=e.trim().replace(/[\u2012-\u2015\u2212]/g,"-").replace(/\s+/g," "),n=xD(t);if(n)return n;let r=wD.find(([u])=>u.test(t)),o=r?t.replace(r[0],""):t,s=/^(?:between|from)\s+/i.exec(o),i=Uw(s?o.slice(s[0].length):o);if(!i)return;let a=(s?/^ ?(?:-|to|and) ?/i:/^ ?(?:-|to|or) ?/i).exec(i.rest),c=a?Uw(i.rest.slice(a[0].length)):void 0;if(!c)return Ww(i,i.number,r?.[1]);let l=i.scale===1&&i.number<=c.number/c.scale?c.scale:1;return Ww({...i,...c,number:c.number},i.number*l,r?.[1])}function pc(e){return e.replace(/^((?:about|nearly|almost|less than|more than|over|under) )?an? /i,(t,n="")=>`${n}1 `)}var Bw=ve({tens:10,dozens:12,scores:20,hundreds:100,thousands:1e3,millions:1e6,billions:1e9});function xD(e){let t=/^(?:(tens|dozens|scores|hundreds|thousands) of )?(tens|dozens|scores|hundreds|thousands|millions|billions|several|a few)\b(?: of(?= ))?/i.exec(e);if(!t)return;let[n,r="",o=""]=t;return{min:2*((Bw[r.toLowerCase()]??1)*(Bw[o.toLowerCase()]??1)),max:Number.POSITIVE_INFINITY,openMin:!1,openMax:!1,rounding:0,leeway:0,rest:e.slice(n.length).trim()}}function Ww({number:e,rounding:t,currency:n,rest:r},o,s){let i=/^(?: ?(?:or more|or over|and more)\b|\+) ?/i.exec(r),a=/^ ?(?:or less|or fewer|or under)\b ?/i.exec(r),c=i?"at least":a?"at most":s,l={below:c==="at most"||c==="less than",above:c==="at least"||c==="more than"},u=c==="about"||c==="nearly"?Math.abs(o)/10:0,d=c==="about"?Math.abs(e)/10:0;return{min:l.below?Number.NEGATIVE_INFINITY:o-u,max:l.above?Number.POSITIVE_INFINITY:e+d,openMin:c==="more than",openMax:c==="less than",rounding:t,leeway:vD(Math.abs(e),t),rest:r.slice((i??a)?.[0].length??0).trim(),...n!==void 0&&{currency:n}}}function vD(e,t){let n=Math.round(e/(2*t)),r=t;for(;n>0&&n%10===0;n/=10)r*=10;return Math.max(Math.min(r,e/20),Math.min(t,e/10))}function Uw(e){let t=/^([+-])?\s*/.exec(e),n=e.slice(t?.[0].length??0),r=new RegExp("^(?:[A-Z]{1,2}\\$|\\p{Sc}|[A-Z]{3}(?=\\s?\\d))","u").exec(n)?.[0],o=r===void 0?void 0:Hw.get(r)??r;if(o!==void 0&&/^[A-Z]{3}$/.test(r??"")&&!qf.has(o))return;r!==void 0&&(n=n.slice(r.length).trimStart());let s=jw(n)??$D(n)??_o(n);if(!s)return;let i=(t?.[1]==="-"?-1:1)*s.number;return o===void 0&&s.rest===""&&/\dm$/.test(n)?{...s,number:i/1e6,scale:1,rounding:s.rounding/1e6,rest:"m"}:{...s,number:i,...o!==void 0&&{currency:o}}}function $D(e){let t=/^(\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?!\d)|\d+)?(\.\d+)?/.exec(e);if(!t?.[0])return;let n=Math.max(0,(t[2]?.length??0)-1),r=e.slice(t[0].length),o=n===0?Of(r):void 0,s=Number((t[1]??"0").replace(/\D/g,"")+(t[2]??""))+(o?.number??0);if(r=o?.rest??r,new RegExp("^(?:[\\d,.]*\\d|\\p{L}{4,}\\d)","u").test(r))return;let i=kD(r);return r=i.rest,{number:s*i.factor,scale:i.factor,rounding:i.factor*10**-n/2,rest:r}}function kD(e){let t=1,n=e;for(;;){let r=/^[\s-]*(hundred|thousand|million|billion|trillion|dozen|bn|m|k)s?\b/i.exec(n),o=r?.[1]?.toLowerCase()??"";if(!r||/^(?:m|k)$/.test(o)&&/^[\s-]/.test(r[0]))return{factor:t,rest:n};t*=bD.get(o)??1,n=n.slice(r[0].length)}}var Gn=864e5;function Oe(e){if(e.includes("T"))return;let t=/^[[{](.*)[\]}]$/.exec(e);if(t)return _D((t[1]??"").split(/,|\.\./).map(o=>o.trim()));let n=/^(-?[\dX]{4}(?:-[\dX]{2}){0,2})([~%?])$/.exec(e),r=SD(n?.[1]??e);return!r||!n||n[2]==="?"?r:RD(n[1]??"",r)}function _D(e){let n=e.map(r=>r===""?void 0:Oe(r)).filter(r=>r!==void 0);if(!(n.length===0||n.length<e.filter(r=>r!=="").length))return{min:e[0]===""?Number.NEGATIVE_INFINITY:Math.min(...n.map(({min:r})=>r)),max:e.at(-1)===""?Number.POSITIVE_INFINITY:Math.max(...n.map(({max:r})=>r))}}function SD(e){return AD(e)??TD(e)??CD(e)}function TD(e){let t=/^([12]\d{3})-2([1-4])$/.exec(e);if(!t)return;let[n,r]=[Number(t[1]),Number(t[2])];return{min:Te(n,r===4?-1:3*r-1,1),max:Te(n,3*r+4,1)-1}}function AD(e){let t=/^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(e);if(!t)return;let[n,r,o]=[Number(t[1]),Number(t[2]??1),Number(t[3]??1)],s=Te(n,r,o),{year:i,month:a,day:c}=So(s);if(!(i!==n||a!==r||c!==o))return t[3]!==void 0?{min:s,max:s}:{min:s,max:Te(n+(t[2]===void 0?1:0),r+(t[2]===void 0?0:1),1)-1}}var ED=/[^\dXYESTZ?~%.,:/[\]{}+\s-]|^[^\dX]*$/;function CD(e){if(!(ED.test(e)||/^\d+$/.test(e)))try{let{min:t,max:n}=Pf(e);return Number.isNaN(t)||Number.isNaN(n)?void 0:{min:Math.floor(t/Gn),max:Math.floor(n/Gn)}}catch{return}}function RD(e,{min:t,max:n}){let r=e.replace(/^-/,"").split("-").length;if(r===3)return{min:t-1,max:n+1};let o=r===2?1:12;return{min:en(t,-o),max:en(n+1,o)-1}}function So(e){let t=new Date(e*Gn);return{year:t.getUTCFullYear(),month:t.getUTCMonth()+1,day:t.getUTCDate()}}function Te(e,t,n){return Math.floor(Date.UTC(e,t-1,n)/Gn)}function en(e,t){let n=new Date(e*Gn),r=new Date(Date.UTC(n.getUTCFullYear(),n.getUTCMonth()+t,1)),o=new Date(Date.UTC(r.getUTCFullYear(),r.getUTCMonth()+1,0)).getUTCDate();return Math.floor(r.getTime()/Gn)+Math.min(n.getUTCDate(),o)-1}function gc(e){let[t,n,...r]=e.split("/");if(t===void 0||n===void 0||r.length>0){let a=Oe(e);return a&&{start:a,end:a}}let o={min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY},s=t===""||t===".."?o:Oe(t),i=n===""||n===".."?o:Oe(n);return s&&i&&s.min<=i.max?{start:s,end:i}:void 0}function hc(e){let t=Math.floor(e),n=(e-t)*30.436875,r=Number.POSITIVE_INFINITY,o=0;for(let s=0;s<48;s++){let i=Math.floor(Date.UTC(2e3,s,1)/Gn),a=en(i,t)-i+n;r=Math.min(r,a),o=Math.max(o,a)}return{min:r,max:o}}var To=ve({month:1,year:12,decade:120,century:1200}),PD=ve({day:1,week:7,fortnight:14});function yc(e){let t=Qt(pc(e)),n=/^-?([a-z]+?)s?$/i.exec(t?.rest??"")?.[1]?.toLowerCase()??"";if(!t)return;let{min:r,max:o}=t,s=To[n],i=PD[n];if(s!==void 0)return{min:Number.isFinite(r)?hc(Math.max(0,(r-.5)*s)).min:0,max:Number.isFinite(o)?hc((o+1)*s).max-1:o};if(/^(?:hour|minute|second|hr|min|sec|h)$/.test(n)){let a=n.startsWith("h")?24:n.startsWith("m")?1440:86400;return{min:Number.isFinite(r)?Math.floor(r/a):0,max:Math.ceil(o/a)}}if(i!==void 0)return{min:Number.isFinite(r)?Math.ceil(Math.max(0,r*i-(i>1?i/2:0))):0,max:Number.isFinite(o)?Math.floor(o*i+(i>1?i-1:0)):o}}function Jn({min:e,max:t}){let[n,r]=[e,t].map(o=>Number.isFinite(o)?new Date(o*Gn).toISOString().slice(0,10):"..");if(n===void 0||r===void 0||n===r)return n??"";for(let o of[4,7]){let s=Oe(n.slice(0,o));if(s&&s.min===e&&s.max===t)return n.slice(0,o)}return`${n}/${r}`}function bc(e,t,n,r){let o=r<0?Te(e,t+1,1)-7:Te(e,t,1)+7*(r-1);return o+((n-Ao(o))%7+7)%7}function Ao(e){return((e+4)%7+7)%7}var Zw=[[[["deg",1]],[["mm2",1],["cm2",100],["m2",1e6],["km2",1e12]],[["bits",1],["B",8],["KB",8e3],["MB",8e6],["GB",8e9],["TB",8e12],["PB",8e15]],[["J",1],["Wh",3600],["kWh",36e5],["MWh",36e8],["GWh",36e11]],[["N",1]],[["Hz",1],["kHz",1e3],["MHz",1e6],["GHz",1e9],["THz",1e12],["PHz",1e15]],[["lux",1],["\xB5lx",1e-6],["nlx",1e-9],["klx",1e3]],[["mm",1],["cm",10],["m",1e3],["km",1e6]],[["cd/m\xB2",1]],[["cd",1]],[["mg",1],["g",1e3],["kg",1e6]],[["W",1],["kW",1e3],["MW",1e6],["GW",1e9],["TW",1e12],["PW",1e15]],[["Pa",1]],[["C",1]],[["fs",1],["ps",1e3],["ns",1e6],["\xB5s",1e9],["ms",1e12],["s",1e15],["min",6e16],["h",36e17],["d",864e17],["y",31536e18]],[["mL",1],["L",1e3]]],[[["deg",1]],[["sq in",1],["sq ft",144],["ac",6272640],["sq mi",4014489600]],[["bits",1],["B",8],["KiB",8192],["MiB",8388608],["GiB",8589934592],["TiB",8796093022208],["PiB",9007199254740992]],[["J",1],["Wh",3600],["kWh",36e5],["MWh",36e8],["GWh",36e11]],[["lbf",1]],[["Hz",1],["kHz",1e3],["MHz",1e6],["GHz",1e9],["THz",1e12],["PHz",1e15]],[["lux",1],["\xB5lx",1e-6],["nlx",1e-9],["klx",1e3]],[["in",1],["ft",12],["yd",36],["mi",63360]],[["cd/m\xB2",1]],[["cd",1]],[["oz",1],["lb",16]],[["W",1],["kW",1e3],["MW",1e6],["GW",1e9],["TW",1e12],["PW",1e15]],[["psi",1]],[["F",1]],[["fs",1],["ps",1e3],["ns",1e6],["\xB5s",1e9],["ms",1e12],["s",1e15],["min",6e16],["h",36e17],["d",864e17],["y",31536e18]],[["tsp",1],["tbsp",3],["fl oz",6],["cup",48],["pt",96],["qt",192],["gal",768]]]];var $n={radian:[0,1],radians:[0,1],rad:[0,1],rads:[0,1],r:[0,1],turn:[0,2*Math.PI],turns:[0,2*Math.PI],degree:[0,Math.PI/180],degrees:[0,Math.PI/180],deg:[0,Math.PI/180],degs:[0,Math.PI/180],"\xB0":[0,Math.PI/180],gradian:[0,Math.PI/200],gradians:[0,Math.PI/200],gon:[0,Math.PI/200],gons:[0,Math.PI/200],grad:[0,Math.PI/200],grads:[0,Math.PI/200],grade:[0,Math.PI/200],grades:[0,Math.PI/200],arcminute:[0,Math.PI/10800],arcminutes:[0,Math.PI/10800],"minutes of arc":[0,Math.PI/10800],arcmin:[0,Math.PI/10800],arcmins:[0,Math.PI/10800],arcsecond:[0,Math.PI/648e3],arcseconds:[0,Math.PI/648e3],"seconds of arc":[0,Math.PI/648e3],arcsec:[0,Math.PI/648e3],arcsecs:[0,Math.PI/648e3],"square meter":[1,1],"square meters":[1,1],"square metre":[1,1],"square metres":[1,1],"m\xB2":[1,1],m2:[1,1],"square petameter":[1,1e30],"square petametre":[1,1e30],"square petameters":[1,1e30],"square petametres":[1,1e30],"Pm\xB2":[1,1e30],Pm2:[1,1e30],"square terameter":[1,1e24],"square terametre":[1,1e24],"square terameters":[1,1e24],"square terametres":[1,1e24],"Tm\xB2":[1,1e24],Tm2:[1,1e24],"square gigameter":[1,1e18],"square gigametre":[1,1e18],"square gigameters":[1,1e18],"square gigametres":[1,1e18],"Gm\xB2":[1,1e18],Gm2:[1,1e18],"square megameter":[1,1e12],"square megametre":[1,1e12],"square megameters":[1,1e12],"square megametres":[1,1e12],"Mm\xB2":[1,1e12],Mm2:[1,1e12],"square kilometer":[1,1e6],"square kilometre":[1,1e6],"square kilometers":[1,1e6],"square kilometres":[1,1e6],"km\xB2":[1,1e6],km2:[1,1e6],"square hectometer":[1,1e4],"square hectometre":[1,1e4],"square hectometers":[1,1e4],"square hectometres":[1,1e4],"hm\xB2":[1,1e4],hm2:[1,1e4],"square decameter":[1,100],"square decametre":[1,100],"square decameters":[1,100],"square decametres":[1,100],"dam\xB2":[1,100],dam2:[1,100],"square decimeter":[1,.01],"square decimetre":[1,.01],"square decimeters":[1,.01],"square decimetres":[1,.01],"dm\xB2":[1,.01],dm2:[1,.01],"square centimeter":[1,1e-4],"square centimetre":[1,1e-4],"square centimeters":[1,1e-4],"square centimetres":[1,1e-4],"cm\xB2":[1,1e-4],cm2:[1,1e-4],"square millimeter":[1,1e-6],"square millimetre":[1,1e-6],"square millimeters":[1,1e-6],"square millimetres":[1,1e-6],"mm\xB2":[1,1e-6],mm2:[1,1e-6],"square micrometer":[1,1e-12],"square micrometre":[1,1e-12],"square micrometers":[1,1e-12],"square micrometres":[1,1e-12],"\u03BCm\xB2":[1,1e-12],"\xB5m\xB2":[1,1e-12],\u03BCm2:[1,1e-12],\u00B5m2:[1,1e-12],"square nanometer":[1,1e-18],"square nanometre":[1,1e-18],"square nanometers":[1,1e-18],"square nanometres":[1,1e-18],"nm\xB2":[1,1e-18],nm2:[1,1e-18],"square picometer":[1,1e-24],"square picometre":[1,1e-24],"square picometers":[1,1e-24],"square picometres":[1,1e-24],"pm\xB2":[1,1e-24],pm2:[1,1e-24],"square femtometer":[1,1e-30],"square femtometre":[1,1e-30],"square femtometers":[1,1e-30],"square femtometres":[1,1e-30],"fm\xB2":[1,1e-30],fm2:[1,1e-30],acre:[1,4046.8564224],acres:[1,4046.8564224],ac:[1,4046.8564224],centiare:[1,1],centiares:[1,1],ca:[1,1],deciare:[1,10],deciares:[1,10],da:[1,10],are:[1,100],ares:[1,100],decare:[1,1e3],decares:[1,1e3],daa:[1,1e3],hectare:[1,1e4],hectares:[1,1e4],ha:[1,1e4],"square foot":[1,.09290304],"square feet":[1,.09290304],"sq ft":[1,.09290304],"ft\xB2":[1,.09290304],ft2:[1,.09290304],"square inch":[1,64516e-8],"square inches":[1,64516e-8],"sq in":[1,64516e-8],"in\xB2":[1,64516e-8],in2:[1,64516e-8],"square yard":[1,.83612736],"square yards":[1,.83612736],"sq yd":[1,.83612736],"yd\xB2":[1,.83612736],yd2:[1,.83612736],"square mile":[1,2589988110336e-6],"square miles":[1,2589988110336e-6],"sq mi":[1,2589988110336e-6],"mi\xB2":[1,2589988110336e-6],mi2:[1,2589988110336e-6],m\u01D4:[1,666.6666666666666],mu:[1,666.6666666666666],bit:[2,1],bits:[2,1],b:[2,1],pebibit:[2,0x4000000000000],pebibits:[2,0x4000000000000],Pib:[2,0x4000000000000],tebibit:[2,1099511627776],tebibits:[2,1099511627776],Tib:[2,1099511627776],gibibit:[2,1073741824],gibibits:[2,1073741824],Gib:[2,1073741824],mebibit:[2,1048576],mebibits:[2,1048576],Mib:[2,1048576],kibibit:[2,1024],kibibits:[2,1024],Kib:[2,1024],Kb:[2,1e3],KB:[2,8e3],petabit:[2,1e15],petabits:[2,1e15],Pb:[2,1e15],terabit:[2,1e12],terabits:[2,1e12],Tb:[2,1e12],gigabit:[2,1e9],gigabits:[2,1e9],Gb:[2,1e9],megabit:[2,1e6],megabits:[2,1e6],Mb:[2,1e6],kilobit:[2,1e3],kilobits:[2,1e3],kb:[2,1e3],hectobit:[2,100],hectobits:[2,100],hb:[2,100],decabit:[2,10],decabits:[2,10],dab:[2,10],decibit:[2,.1],decibits:[2,.1],db:[2,.1],centibit:[2,.01],centibits:[2,.01],cb:[2,.01],millibit:[2,.001],millibits:[2,.001],mb:[2,.001],microbit:[2,1e-6],microbits:[2,1e-6],\u03BCb:[2,1e-6],\u00B5b:[2,1e-6],nanobit:[2,1e-9],nanobits:[2,1e-9],nb:[2,1e-9],picobit:[2,1e-12],picobits:[2,1e-12],pb:[2,1e-12],femtobit:[2,1e-15],femtobits:[2,1e-15],fb:[2,1e-15],nibble:[2,4],nibbles:[2,4],semioctet:[2,4],semioctets:[2,4],halfbyte:[2,4],halfbytes:[2,4],byte:[2,8],bytes:[2,8],octect:[2,8],octects:[2,8],B:[2,8],pebibyte:[2,9007199254740992],pebibytes:[2,9007199254740992],PiB:[2,9007199254740992],tebibyte:[2,8796093022208],tebibytes:[2,8796093022208],TiB:[2,8796093022208],gibibyte:[2,8589934592],gibibytes:[2,8589934592],GiB:[2,8589934592],mebibyte:[2,8388608],mebibytes:[2,8388608],MiB:[2,8388608],kibibyte:[2,8192],kibibytes:[2,8192],KiB:[2,8192],petabyte:[2,8e15],petabytes:[2,8e15],PB:[2,8e15],terabyte:[2,8e12],terabytes:[2,8e12],TB:[2,8e12],gigabyte:[2,8e9],gigabytes:[2,8e9],GB:[2,8e9],megabyte:[2,8e6],megabytes:[2,8e6],MB:[2,8e6],kilobyte:[2,8e3],kilobytes:[2,8e3],kB:[2,8e3],hectobyte:[2,800],hectobytes:[2,800],hB:[2,800],decabyte:[2,80],decabytes:[2,80],daB:[2,80],decibyte:[2,.8],decibytes:[2,.8],dB:[2,.8],centibyte:[2,.08],centibytes:[2,.08],cB:[2,.08],millibyte:[2,.008],millibytes:[2,.008],mB:[2,.008],microbyte:[2,8e-6],microbytes:[2,8e-6],\u03BCB:[2,8e-6],\u00B5B:[2,8e-6],nanobyte:[2,8e-9],nanobytes:[2,8e-9],nB:[2,8e-9],picobyte:[2,8e-12],picobytes:[2,8e-12],pB:[2,8e-12],femtobyte:[2,8e-15],femtobytes:[2,8e-15],fB:[2,8e-15],hextet:[2,16],hextets:[2,16],joule:[3,1],joules:[3,1],J:[3,1],petajoule:[3,1e15],petajoules:[3,1e15],PJ:[3,1e15],terajoule:[3,1e12],terajoules:[3,1e12],TJ:[3,1e12],gigajoule:[3,1e9],gigajoules:[3,1e9],GJ:[3,1e9],megajoule:[3,1e6],megajoules:[3,1e6],MJ:[3,1e6],kilojoule:[3,1e3],kilojoules:[3,1e3],kJ:[3,1e3],hectojoule:[3,100],hectojoules:[3,100],hJ:[3,100],decajoule:[3,10],decajoules:[3,10],daJ:[3,10],decijoule:[3,.1],decijoules:[3,.1],dJ:[3,.1],centijoule:[3,.01],centijoules:[3,.01],cJ:[3,.01],millijoule:[3,.001],millijoules:[3,.001],mJ:[3,.001],microjoule:[3,1e-6],microjoules:[3,1e-6],\u03BCJ:[3,1e-6],\u00B5J:[3,1e-6],nanojoule:[3,1e-9],nanojoules:[3,1e-9],nJ:[3,1e-9],picojoule:[3,1e-12],picojoules:[3,1e-12],pJ:[3,1e-12],femtojoule:[3,1e-15],femtojoules:[3,1e-15],fJ:[3,1e-15],"watt-hour":[3,3600],"W\u22C5h":[3,3600],"W h":[3,3600],Wh:[3,3600],"petawatt-hour":[3,36e17],"petawatt-hours":[3,36e17],"PW\u22C5h":[3,36e17],"PW h":[3,36e17],PWh:[3,36e17],"terawatt-hour":[3,36e14],"terawatt-hours":[3,36e14],"TW\u22C5h":[3,36e14],"TW h":[3,36e14],TWh:[3,36e14],"gigawatt-hour":[3,36e11],"gigawatt-hours":[3,36e11],"GW\u22C5h":[3,36e11],"GW h":[3,36e11],GWh:[3,36e11],"megawatt-hour":[3,36e8],"megawatt-hours":[3,36e8],"MW\u22C5h":[3,36e8],"MW h":[3,36e8],MWh:[3,36e8],"kilowatt-hour":[3,36e5],"kilowatt-hours":[3,36e5],"kW\u22C5h":[3,36e5],"kW h":[3,36e5],kWh:[3,36e5],"hectowatt-hour":[3,36e4],"hectowatt-hours":[3,36e4],"hW\u22C5h":[3,36e4],"hW h":[3,36e4],hWh:[3,36e4],"decawatt-hour":[3,36e3],"decawatt-hours":[3,36e3],"daW\u22C5h":[3,36e3],"daW h":[3,36e3],daWh:[3,36e3],"deciwatt-hour":[3,360],"deciwatt-hours":[3,360],"dW\u22C5h":[3,360],"dW h":[3,360],dWh:[3,360],"centiwatt-hour":[3,36],"centiwatt-hours":[3,36],"cW\u22C5h":[3,36],"cW h":[3,36],cWh:[3,36],"milliwatt-hour":[3,3.6],"milliwatt-hours":[3,3.6],"mW\u22C5h":[3,3.6],"mW h":[3,3.6],mWh:[3,3.6],"microwatt-hour":[3,.0036],"microwatt-hours":[3,.0036],"\u03BCW\u22C5h":[3,.0036],"\xB5W\u22C5h":[3,.0036],"\u03BCW h":[3,.0036],"\xB5W h":[3,.0036],\u03BCWh:[3,.0036],\u00B5Wh:[3,.0036],"nanowatt-hour":[3,36e-7],"nanowatt-hours":[3,36e-7],"nW\u22C5h":[3,36e-7],"nW h":[3,36e-7],nWh:[3,36e-7],"picowatt-hour":[3,36e-10],"picowatt-hours":[3,36e-10],"pW\u22C5h":[3,36e-10],"pW h":[3,36e-10],pWh:[3,36e-10],"femtowatt-hour":[3,36e-13],"femtowatt-hours":[3,36e-13],"fW\u22C5h":[3,36e-13],"fW h":[3,36e-13],fWh:[3,36e-13],newton:[4,1],newtons:[4,1],N:[4,1],petanewton:[4,1e15],petanewtons:[4,1e15],PN:[4,1e15],teranewton:[4,1e12],teranewtons:[4,1e12],TN:[4,1e12],giganewton:[4,1e9],giganewtons:[4,1e9],GN:[4,1e9],meganewton:[4,1e6],meganewtons:[4,1e6],MN:[4,1e6],kilonewton:[4,1e3],kilonewtons:[4,1e3],kN:[4,1e3],hectonewton:[4,100],hectonewtons:[4,100],hN:[4,100],decanewton:[4,10],decanewtons:[4,10],daN:[4,10],decinewton:[4,.1],decinewtons:[4,.1],dN:[4,.1],centinewton:[4,.01],centinewtons:[4,.01],cN:[4,.01],millinewton:[4,.001],millinewtons:[4,.001],mN:[4,.001],micronewton:[4,1e-6],micronewtons:[4,1e-6],\u03BCN:[4,1e-6],\u00B5N:[4,1e-6],nanonewton:[4,1e-9],nanonewtons:[4,1e-9],nN:[4,1e-9],piconewton:[4,1e-12],piconewtons:[4,1e-12],pN:[4,1e-12],femtonewton:[4,1e-15],femtonewtons:[4,1e-15],fN:[4,1e-15],dyne:[4,1e-5],dynes:[4,1e-5],dyn:[4,1e-5],"pound of force":[4,4.448222],"pound-force":[4,4.448222],lbf:[4,4.448222],kip:[4,4448.2216],klb:[4,4448.2216],kipf:[4,4448.2216],klbf:[4,4448.2216],poundal:[4,.138255],poundals:[4,.138255],pdl:[4,.138255],"kilogram-force":[4,9.80665],kilopond:[4,9.80665],kiloponds:[4,9.80665],kgf:[4,9.80665],kp:[4,9.80665],"tonne-force":[4,9806.65],"metric ton-force":[4,9806.65],"megagram-force":[4,9806.65],megapond:[4,9806.65],tf:[4,9806.65],Mp:[4,9806.65],hertz:[5,1],Hz:[5,1],petahertz:[5,1e15],PHz:[5,1e15],terahertz:[5,1e12],THz:[5,1e12],gigahertz:[5,1e9],GHz:[5,1e9],megahertz:[5,1e6],MHz:[5,1e6],kilohertz:[5,1e3],kHz:[5,1e3],hectohertz:[5,100],hHz:[5,100],decahertz:[5,10],daHz:[5,10],decihertz:[5,.1],dHz:[5,.1],centihertz:[5,.01],cHz:[5,.01],millihertz:[5,.001],mHz:[5,.001],microhertz:[5,1e-6],\u03BCHz:[5,1e-6],\u00B5Hz:[5,1e-6],nanohertz:[5,1e-9],nHz:[5,1e-9],picohertz:[5,1e-12],pHz:[5,1e-12],femtohertz:[5,1e-15],fHz:[5,1e-15],lux:[6,1],lx:[6,1],petalux:[6,1e15],Plx:[6,1e15],teralux:[6,1e12],Tlx:[6,1e12],gigalux:[6,1e9],Glx:[6,1e9],megalux:[6,1e6],Mlx:[6,1e6],kilolux:[6,1e3],klx:[6,1e3],hectolux:[6,100],hlx:[6,100],decalux:[6,10],dalx:[6,10],decilux:[6,.1],dlx:[6,.1],centilux:[6,.01],clx:[6,.01],millilux:[6,.001],mlx:[6,.001],microlux:[6,1e-6],\u03BClx:[6,1e-6],\u00B5lx:[6,1e-6],nanolux:[6,1e-9],nlx:[6,1e-9],picolux:[6,1e-12],plx:[6,1e-12],femtolux:[6,1e-15],flx:[6,1e-15],"lumen per square meter":[6,1],"lm/m2":[6,1],"lm/m\xB2":[6,1],"foot-candle":[6,10.764],"foot candle":[6,10.764],fc:[6,10.764],"ft-c":[6,10.764],phot:[6,1e4],ph:[6,1e4],meter:[7,1],meters:[7,1],metre:[7,1],metres:[7,1],m:[7,1],petameter:[7,1e15],petametre:[7,1e15],petameters:[7,1e15],petametres:[7,1e15],Pm:[7,1e15],terameter:[7,1e12],terametre:[7,1e12],terameters:[7,1e12],terametres:[7,1e12],Tm:[7,1e12],gigameter:[7,1e9],gigametre:[7,1e9],gigameters:[7,1e9],gigametres:[7,1e9],Gm:[7,1e9],megameter:[7,1e6],megametre:[7,1e6],megameters:[7,1e6],megametres:[7,1e6],Mm:[7,1e6],kilometer:[7,1e3],kilometre:[7,1e3],kilometers:[7,1e3],kilometres:[7,1e3],km:[7,1e3],hectometer:[7,100],hectometre:[7,100],hectometers:[7,100],hectometres:[7,100],hm:[7,100],decameter:[7,10],decametre:[7,10],decameters:[7,10],decametres:[7,10],dam:[7,10],decimeter:[7,.1],decimetre:[7,.1],decimeters:[7,.1],decimetres:[7,.1],dm:[7,.1],centimeter:[7,.01],centimetre:[7,.01],centimeters:[7,.01],centimetres:[7,.01],cm:[7,.01],millimeter:[7,.001],millimetre:[7,.001],millimeters:[7,.001],millimetres:[7,.001],mm:[7,.001],micrometer:[7,1e-6],micrometre:[7,1e-6],micrometers:[7,1e-6],micrometres:[7,1e-6],\u03BCm:[7,1e-6],\u00B5m:[7,1e-6],nanometer:[7,1e-9],nanometre:[7,1e-9],nanometers:[7,1e-9],nanometres:[7,1e-9],nm:[7,1e-9],picometer:[7,1e-12],picometre:[7,1e-12],picometers:[7,1e-12],picometres:[7,1e-12],pm:[7,1e-12],femtometer:[7,1e-15],femtometre:[7,1e-15],femtometers:[7,1e-15],femtometres:[7,1e-15],fm:[7,1e-15],foot:[7,.3048],feet:[7,.3048],ft:[7,.3048],"'":[7,.3048],"US survey foot":[7,.3048006096012192],"US survey feet":[7,.3048006096012192],"U.S. survey foot":[7,.3048006096012192],"U.S. survey feet":[7,.3048006096012192],inch:[7,.0254],inches:[7,.0254],in:[7,.0254],'"':[7,.0254],yard:[7,.9144],yards:[7,.9144],yd:[7,.9144],mile:[7,1609.344],miles:[7,1609.344],mi:[7,1609.344],"nautical mile":[7,1852],"nautical miles":[7,1852],M:[7,1852],NM:[7,1852],nmi:[7,1852],"light-year":[7,9460730472580800],"light-years":[7,9460730472580800],ly:[7,9460730472580800],parsec:[7,0x6da012f95c9e88],parsecs:[7,0x6da012f95c9e88],pc:[7,0x6da012f95c9e88],pica:[7,.0042333],picas:[7,.0042333],point:[7,3528e-7],points:[7,3528e-7],"candela per square meter":[8,1],"candelas per square meter":[8,1],"candela per square metre":[8,1],"candelas per square metre":[8,1],"cd/m2":[8,1],"cd/m\xB2":[8,1],"petacandela per square meter":[8,1e15],"petacandelas per square meter":[8,1e15],"petacandela per square metre":[8,1e15],"petacandelas per square metre":[8,1e15],"Pcd/m2":[8,1e15],"Pcd/m\xB2":[8,1e15],"teracandela per square meter":[8,1e12],"teracandelas per square meter":[8,1e12],"teracandela per square metre":[8,1e12],"teracandelas per square metre":[8,1e12],"Tcd/m2":[8,1e12],"Tcd/m\xB2":[8,1e12],"gigacandela per square meter":[8,1e9],"gigacandelas per square meter":[8,1e9],"gigacandela per square metre":[8,1e9],"gigacandelas per square metre":[8,1e9],"Gcd/m2":[8,1e9],"Gcd/m\xB2":[8,1e9],"megacandela per square meter":[8,1e6],"megacandelas per square meter":[8,1e6],"megacandela per square metre":[8,1e6],"megacandelas per square metre":[8,1e6],"Mcd/m2":[8,1e6],"Mcd/m\xB2":[8,1e6],"kilocandela per square meter":[8,1e3],"kilocandelas per square meter":[8,1e3],"kilocandela per square metre":[8,1e3],"kilocandelas per square metre":[8,1e3],"kcd/m2":[8,1e3],"kcd/m\xB2":[8,1e3],"hectocandela per square meter":[8,100],"hectocandelas per square meter":[8,100],"hectocandela per square metre":[8,100],"hectocandelas per square metre":[8,100],"hcd/m2":[8,100],"hcd/m\xB2":[8,100],"decacandela per square meter":[8,10],"decacandelas per square meter":[8,10],"decacandela per square metre":[8,10],"decacandelas per square metre":[8,10],"dacd/m2":[8,10],"dacd/m\xB2":[8,10],"decicandela per square meter":[8,.1],"decicandelas per square meter":[8,.1],"decicandela per square metre":[8,.1],"decicandelas per square metre":[8,.1],"dcd/m2":[8,.1],"dcd/m\xB2":[8,.1],"centicandela per square meter":[8,.01],"centicandelas per square meter":[8,.01],"centicandela per square metre":[8,.01],"centicandelas per square metre":[8,.01],"ccd/m2":[8,.01],"ccd/m\xB2":[8,.01],"millicandela per square meter":[8,.001],"millicandelas per square meter":[8,.001],"millicandela per square metre":[8,.001],"millicandelas per square metre":[8,.001],"mcd/m2":[8,.001],"mcd/m\xB2":[8,.001],"microcandela per square meter":[8,1e-6],"microcandelas per square meter":[8,1e-6],"microcandela per square metre":[8,1e-6],"microcandelas per square metre":[8,1e-6],"\u03BCcd/m2":[8,1e-6],"\xB5cd/m2":[8,1e-6],"\u03BCcd/m\xB2":[8,1e-6],"\xB5cd/m\xB2":[8,1e-6],"nanocandela per square meter":[8,1e-9],"nanocandelas per square meter":[8,1e-9],"nanocandela per square metre":[8,1e-9],"nanocandelas per square metre":[8,1e-9],"ncd/m2":[8,1e-9],"ncd/m\xB2":[8,1e-9],"picocandela per square meter":[8,1e-12],"picocandelas per square meter":[8,1e-12],"picocandela per square metre":[8,1e-12],"picocandelas per square metre":[8,1e-12],"pcd/m2":[8,1e-12],"pcd/m\xB2":[8,1e-12],"femtocandela per square meter":[8,1e-15],"femtocandelas per square meter":[8,1e-15],"femtocandela per square metre":[8,1e-15],"femtocandelas per square metre":[8,1e-15],"fcd/m2":[8,1e-15],"fcd/m\xB2":[8,1e-15],nit:[8,1],nits:[8,1],nt:[8,1],candela:[9,1],cd:[9,1],petacandela:[9,1e15],Pcd:[9,1e15],teracandela:[9,1e12],Tcd:[9,1e12],gigacandela:[9,1e9],Gcd:[9,1e9],megacandela:[9,1e6],Mcd:[9,1e6],kilocandela:[9,1e3],kcd:[9,1e3],hectocandela:[9,100],hcd:[9,100],decacandela:[9,10],dacd:[9,10],decicandela:[9,.1],dcd:[9,.1],centicandela:[9,.01],ccd:[9,.01],millicandela:[9,.001],mcd:[9,.001],microcandela:[9,1e-6],\u03BCcd:[9,1e-6],\u00B5cd:[9,1e-6],nanocandela:[9,1e-9],ncd:[9,1e-9],picocandela:[9,1e-12],pcd:[9,1e-12],femtocandela:[9,1e-15],fcd:[9,1e-15],candlepower:[9,1],cp:[9,1],CP:[9,1],hefnerkerze:[9,.92],HK:[9,.92],gram:[10,1],grams:[10,1],g:[10,1],petagram:[10,1e15],petagrams:[10,1e15],Pg:[10,1e15],teragram:[10,1e12],teragrams:[10,1e12],Tg:[10,1e12],gigagram:[10,1e9],gigagrams:[10,1e9],Gg:[10,1e9],megagram:[10,1e6],megagrams:[10,1e6],Mg:[10,1e6],kilogram:[10,1e3],kilograms:[10,1e3],kg:[10,1e3],hectogram:[10,100],hectograms:[10,100],hg:[10,100],decagram:[10,10],decagrams:[10,10],dag:[10,10],decigram:[10,.1],decigrams:[10,.1],dg:[10,.1],centigram:[10,.01],centigrams:[10,.01],cg:[10,.01],milligram:[10,.001],milligrams:[10,.001],mg:[10,.001],microgram:[10,1e-6],micrograms:[10,1e-6],\u03BCg:[10,1e-6],\u00B5g:[10,1e-6],nanogram:[10,1e-9],nanograms:[10,1e-9],ng:[10,1e-9],picogram:[10,1e-12],picograms:[10,1e-12],pg:[10,1e-12],femtogram:[10,1e-15],femtograms:[10,1e-15],fg:[10,1e-15],mcg:[10,1e-6],tonne:[10,1e6],tonnes:[10,1e6],"metric ton":[10,1e6],"metric tons":[10,1e6],t:[10,1e6],kilotonne:[10,1e9],kilotonnes:[10,1e9],kt:[10,1e9],megatonne:[10,1e12],megatonnes:[10,1e12],Mt:[10,1e12],gigatonne:[10,1e15],gigatonnes:[10,1e15],Gt:[10,1e15],pound:[10,453.59237],pounds:[10,453.59237],lb:[10,453.59237],lbs:[10,453.59237],grain:[10,.06479891],grains:[10,.06479891],gr:[10,.06479891],stone:[10,6350.29318],stones:[10,6350.29318],st:[10,6350.29318],ounce:[10,28.349523125],ounces:[10,28.349523125],oz:[10,28.349523125],"short hundredweight":[10,45360],cental:[10,45360],"long hundredweight":[10,50800],"imperial hundredweight":[10,50800],cwt:[10,50800],"short ton":[10,907184.74],"short tons":[10,907184.74],"US ton":[10,907184.74],"US tons":[10,907184.74],"long ton":[10,10160469088e-4],"long tons":[10,10160469088e-4],"imperial ton":[10,10160469088e-4],"imperial tons":[10,10160469088e-4],"displacement ton":[10,10160469088e-4],"displacement tons":[10,10160469088e-4],"troy ounce":[10,31.1034768],"oz t":[10,31.1034768],toz:[10,31.1034768],watt:[11,1],watts:[11,1],W:[11,1],petawatt:[11,1e15],petawatts:[11,1e15],PW:[11,1e15],terawatt:[11,1e12],terawatts:[11,1e12],TW:[11,1e12],gigawatt:[11,1e9],gigawatts:[11,1e9],GW:[11,1e9],megawatt:[11,1e6],megawatts:[11,1e6],MW:[11,1e6],kilowatt:[11,1e3],kilowatts:[11,1e3],kW:[11,1e3],hectowatt:[11,100],hectowatts:[11,100],hW:[11,100],decawatt:[11,10],decawatts:[11,10],daW:[11,10],deciwatt:[11,.1],deciwatts:[11,.1],dW:[11,.1],centiwatt:[11,.01],centiwatts:[11,.01],cW:[11,.01],milliwatt:[11,.001],milliwatts:[11,.001],mW:[11,.001],microwatt:[11,1e-6],microwatts:[11,1e-6],\u03BCW:[11,1e-6],\u00B5W:[11,1e-6],nanowatt:[11,1e-9],nanowatts:[11,1e-9],nW:[11,1e-9],picowatt:[11,1e-12],picowatts:[11,1e-12],pW:[11,1e-12],femtowatt:[11,1e-15],femtowatts:[11,1e-15],fW:[11,1e-15],horsepower:[11,745.699872],"mechanical horsepower":[11,745.699872],hp:[11,745.699872],pascal:[12,1],pascals:[12,1],Pa:[12,1],petapascal:[12,1e15],petapascals:[12,1e15],PPa:[12,1e15],terapascal:[12,1e12],terapascals:[12,1e12],TPa:[12,1e12],gigapascal:[12,1e9],gigapascals:[12,1e9],GPa:[12,1e9],megapascal:[12,1e6],megapascals:[12,1e6],MPa:[12,1e6],kilopascal:[12,1e3],kilopascals:[12,1e3],kPa:[12,1e3],hectopascal:[12,100],hectopascals:[12,100],hPa:[12,100],decapascal:[12,10],decapascals:[12,10],daPa:[12,10],decipascal:[12,.1],decipascals:[12,.1],dPa:[12,.1],centipascal:[12,.01],centipascals:[12,.01],cPa:[12,.01],millipascal:[12,.001],millipascals:[12,.001],mPa:[12,.001],micropascal:[12,1e-6],micropascals:[12,1e-6],\u03BCPa:[12,1e-6],\u00B5Pa:[12,1e-6],nanopascal:[12,1e-9],nanopascals:[12,1e-9],nPa:[12,1e-9],picopascal:[12,1e-12],picopascals:[12,1e-12],pPa:[12,1e-12],femtopascal:[12,1e-15],femtopascals:[12,1e-15],fPa:[12,1e-15],bar:[12,1e5],bars:[12,1e5],petabar:[12,1e20],petabars:[12,1e20],Pbar:[12,1e20],terabar:[12,1e17],terabars:[12,1e17],Tbar:[12,1e17],gigabar:[12,1e14],gigabars:[12,1e14],Gbar:[12,1e14],megabar:[12,1e11],megabars:[12,1e11],Mbar:[12,1e11],kilobar:[12,1e8],kilobars:[12,1e8],kbar:[12,1e8],hectobar:[12,1e7],hectobars:[12,1e7],hbar:[12,1e7],decabar:[12,1e6],decabars:[12,1e6],dabar:[12,1e6],decibar:[12,1e4],decibars:[12,1e4],dbar:[12,1e4],centibar:[12,1e3],centibars:[12,1e3],cbar:[12,1e3],millibar:[12,100],millibars:[12,100],mbar:[12,100],microbar:[12,.1],microbars:[12,.1],\u03BCbar:[12,.1],\u00B5bar:[12,.1],nanobar:[12,1e-4],nanobars:[12,1e-4],nbar:[12,1e-4],picobar:[12,1e-7],picobars:[12,1e-7],pbar:[12,1e-7],femtobar:[12,1e-10],femtobars:[12,1e-10],fbar:[12,1e-10],torr:[12,133.32236842105263],torrs:[12,133.32236842105263],Torr:[12,133.32236842105263],millitorr:[12,.13332236842105263],mTorr:[12,.13332236842105263],atmosphere:[12,101325],atmospheres:[12,101325],atm:[12,101325],"pound per square inch":[12,6894.757],"pounds per square inch":[12,6894.757],psi:[12,6894.757],"lbf/in2":[12,6894.757],"lbf/in\xB2":[12,6894.757],"inch of water":[12,249.0889],"inches of water":[12,249.0889],inAq:[12,249.0889],Aq:[12,249.0889],"inch of mercury":[12,3386.389],"inches of mercury":[12,3386.389],inHg:[12,3386.389],Hg:[12,3386.389],kelvin:[13,1],kelvins:[13,1],K:[13,1],petakelvin:[13,1e15],petakelvins:[13,1e15],PK:[13,1e15],terakelvin:[13,1e12],terakelvins:[13,1e12],TK:[13,1e12],gigakelvin:[13,1e9],gigakelvins:[13,1e9],GK:[13,1e9],megakelvin:[13,1e6],megakelvins:[13,1e6],MK:[13,1e6],kilokelvin:[13,1e3],kilokelvins:[13,1e3],kK:[13,1e3],hectokelvin:[13,100],hectokelvins:[13,100],hK:[13,100],decakelvin:[13,10],decakelvins:[13,10],daK:[13,10],decikelvin:[13,.1],decikelvins:[13,.1],dK:[13,.1],centikelvin:[13,.01],centikelvins:[13,.01],cK:[13,.01],millikelvin:[13,.001],millikelvins:[13,.001],mK:[13,.001],microkelvin:[13,1e-6],microkelvins:[13,1e-6],\u03BCK:[13,1e-6],\u00B5K:[13,1e-6],nanokelvin:[13,1e-9],nanokelvins:[13,1e-9],nK:[13,1e-9],picokelvin:[13,1e-12],picokelvins:[13,1e-12],pK:[13,1e-12],femtokelvin:[13,1e-15],femtokelvins:[13,1e-15],fK:[13,1e-15],fahrenheit:[13,.5555555555555556],F:[13,.5555555555555556],"\xB0F":[13,.5555555555555556],celsius:[13,1],C:[13,1],"\xB0C":[13,1],rankine:[13,.5555555555555556],R:[13,.5555555555555556],second:[14,1],seconds:[14,1],s:[14,1],petasecond:[14,1e15],petaseconds:[14,1e15],Ps:[14,1e15],terasecond:[14,1e12],teraseconds:[14,1e12],Ts:[14,1e12],gigasecond:[14,1e9],gigaseconds:[14,1e9],Gs:[14,1e9],megasecond:[14,1e6],megaseconds:[14,1e6],Ms:[14,1e6],kilosecond:[14,1e3],kiloseconds:[14,1e3],ks:[14,1e3],hectosecond:[14,100],hectoseconds:[14,100],hs:[14,100],decasecond:[14,10],decaseconds:[14,10],das:[14,10],decisecond:[14,.1],deciseconds:[14,.1],ds:[14,.1],centisecond:[14,.01],centiseconds:[14,.01],cs:[14,.01],millisecond:[14,.001],milliseconds:[14,.001],ms:[14,.001],microsecond:[14,1e-6],microseconds:[14,1e-6],\u03BCs:[14,1e-6],\u00B5s:[14,1e-6],nanosecond:[14,1e-9],nanoseconds:[14,1e-9],ns:[14,1e-9],picosecond:[14,1e-12],picoseconds:[14,1e-12],ps:[14,1e-12],femtosecond:[14,1e-15],femtoseconds:[14,1e-15],fs:[14,1e-15],minute:[14,60],minutes:[14,60],min:[14,60],hour:[14,3600],hours:[14,3600],h:[14,3600],milliday:[14,86.4],millidays:[14,86.4],md:[14,86.4],day:[14,86400],days:[14,86400],d:[14,86400],week:[14,604800],weeks:[14,604800],wk:[14,604800],fortnight:[14,1209600],fortnights:[14,1209600],fn:[14,1209600],month:[14,2592e3],months:[14,2592e3],mo:[14,2592e3],year:[14,31536e3],years:[14,31536e3],a:[14,31536e3],y:[14,31536e3],yr:[14,31536e3],decade:[14,31536e4],decades:[14,31536e4],dec:[14,31536e4],century:[14,31536e5],centuries:[14,31536e5],millennium:[14,31536e6],millennia:[14,31536e6],moment:[14,90],moments:[14,90],shake:[14,1e-8],shakes:[14,1e-8],"time unit":[14,.001024],TU:[14,.001024],svedberg:[14,1e-13],svedbergs:[14,1e-13],S:[14,1e-13],"cubic meter":[15,1],"cubic meters":[15,1],"cubic metre":[15,1],"cubic metres":[15,1],stere:[15,1],steres:[15,1],"m\xB3":[15,1],m3:[15,1],"cubic petameter":[15,1e45],"cubic petameters":[15,1e45],Pm3:[15,1e45],"Pm\xB3":[15,1e45],"cubic terameter":[15,1e36],"cubic terameters":[15,1e36],Tm3:[15,1e36],"Tm\xB3":[15,1e36],"cubic gigameter":[15,1e27],"cubic gigameters":[15,1e27],Gm3:[15,1e27],"Gm\xB3":[15,1e27],"cubic megameter":[15,1e18],"cubic megameters":[15,1e18],Mm3:[15,1e18],"Mm\xB3":[15,1e18],"cubic kilometer":[15,1e9],"cubic kilometers":[15,1e9],km3:[15,1e9],"km\xB3":[15,1e9],"cubic hectometer":[15,1e6],"cubic hectometers":[15,1e6],hm3:[15,1e6],"hm\xB3":[15,1e6],"cubic decameter":[15,1e3],"cubic decameters":[15,1e3],dam3:[15,1e3],"dam\xB3":[15,1e3],"cubic decimeter":[15,.001],"cubic decimeters":[15,.001],dm3:[15,.001],"dm\xB3":[15,.001],"cubic centimeter":[15,1e-6],"cubic centimeters":[15,1e-6],cm3:[15,1e-6],"cm\xB3":[15,1e-6],"cubic millimeter":[15,1e-9],"cubic millimeters":[15,1e-9],mm3:[15,1e-9],"mm\xB3":[15,1e-9],"cubic micrometer":[15,1e-18],"cubic micrometers":[15,1e-18],\u03BCm3:[15,1e-18],\u00B5m3:[15,1e-18],"\u03BCm\xB3":[15,1e-18],"\xB5m\xB3":[15,1e-18],"cubic nanometer":[15,1e-27],"cubic nanometers":[15,1e-27],nm3:[15,1e-27],"nm\xB3":[15,1e-27],"cubic picometer":[15,1e-36],"cubic picometers":[15,1e-36],pm3:[15,1e-36],"pm\xB3":[15,1e-36],"cubic femtometer":[15,1e-45],"cubic femtometers":[15,1e-45],fm3:[15,1e-45],"fm\xB3":[15,1e-45],liter:[15,.001],liters:[15,.001],litre:[15,.001],litres:[15,.001],l:[15,.001],L:[15,.001],petaliter:[15,1e12],petaliters:[15,1e12],petalitre:[15,1e12],petalitres:[15,1e12],Pl:[15,1e12],PL:[15,1e12],teraliter:[15,1e9],teraliters:[15,1e9],teralitre:[15,1e9],teralitres:[15,1e9],Tl:[15,1e9],TL:[15,1e9],gigaliter:[15,1e6],gigaliters:[15,1e6],gigalitre:[15,1e6],gigalitres:[15,1e6],Gl:[15,1e6],GL:[15,1e6],megaliter:[15,1e3],megaliters:[15,1e3],megalitre:[15,1e3],megalitres:[15,1e3],Ml:[15,1e3],ML:[15,1e3],kiloliter:[15,1],kiloliters:[15,1],kilolitre:[15,1],kilolitres:[15,1],kl:[15,1],kL:[15,1],hectoliter:[15,.1],hectoliters:[15,.1],hectolitre:[15,.1],hectolitres:[15,.1],hl:[15,.1],hL:[15,.1],decaliter:[15,.01],decaliters:[15,.01],decalitre:[15,.01],decalitres:[15,.01],dal:[15,.01],daL:[15,.01],deciliter:[15,1e-4],deciliters:[15,1e-4],decilitre:[15,1e-4],decilitres:[15,1e-4],dl:[15,1e-4],dL:[15,1e-4],centiliter:[15,1e-5],centiliters:[15,1e-5],centilitre:[15,1e-5],centilitres:[15,1e-5],cl:[15,1e-5],cL:[15,1e-5],milliliter:[15,1e-6],milliliters:[15,1e-6],millilitre:[15,1e-6],millilitres:[15,1e-6],ml:[15,1e-6],mL:[15,1e-6],microliter:[15,1e-9],microliters:[15,1e-9],microlitre:[15,1e-9],microlitres:[15,1e-9],\u03BCl:[15,1e-9],\u00B5l:[15,1e-9],\u03BCL:[15,1e-9],\u00B5L:[15,1e-9],nanoliter:[15,1e-12],nanoliters:[15,1e-12],nanolitre:[15,1e-12],nanolitres:[15,1e-12],nl:[15,1e-12],nL:[15,1e-12],picoliter:[15,1e-15],picoliters:[15,1e-15],picolitre:[15,1e-15],picolitres:[15,1e-15],pl:[15,1e-15],pL:[15,1e-15],femtoliter:[15,1e-18],femtoliters:[15,1e-18],femtolitre:[15,1e-18],femtolitres:[15,1e-18],fl:[15,1e-18],fL:[15,1e-18],"cubic mile":[15,41681818254405794e-7],"cubic miles":[15,41681818254405794e-7],"cu mi":[15,41681818254405794e-7],mi3:[15,41681818254405794e-7],"mi\xB3":[15,41681818254405794e-7],"acre-foot":[15,1233.48183754752],"acre-feet":[15,1233.48183754752],"ac\u22C5ft":[15,1233.48183754752],"ac ft":[15,1233.48183754752],"cubic yard":[15,.764554857984],"cubic yards":[15,.764554857984],"cu yd":[15,.764554857984],yd3:[15,.764554857984],"yd\xB3":[15,.764554857984],"cubic foot":[15,.028316846592],"cubic feet":[15,.028316846592],"cu ft":[15,.028316846592],ft3:[15,.028316846592],"ft\xB3":[15,.028316846592],"board foot":[15,.002359737],"board feet":[15,.002359737],"cubic inch":[15,16387064e-12],"cubic inches":[15,16387064e-12],"cu in":[15,16387064e-12],in3:[15,16387064e-12],"in\xB3":[15,16387064e-12],"measurement ton":[15,1.133],"measurement tons":[15,1.133],MTON:[15,1.133],"imperial barrel":[15,.16365924],"imperial barrels":[15,.16365924],"imp bbl":[15,.16365924],"imperial bushel":[15,.03636872],"imperial bushels":[15,.03636872],"imp bsh":[15,.03636872],"imp bu":[15,.03636872],"imperial peck":[15,.00909218],"imperial pecks":[15,.00909218],pk:[15,.00909218],"imp pk":[15,.00909218],"imperial gallon":[15,.00454609],"imperial gallons":[15,.00454609],"imp gal":[15,.00454609],"imperial quart":[15,.0011365225],"imperial quarts":[15,.0011365225],"imp qt":[15,.0011365225],"imperial pint":[15,.00056826125],"imperial pints":[15,.00056826125],"imp pt":[15,.00056826125],"imperial fluid ounce":[15,284130625e-13],"imperial fluid ounces":[15,284130625e-13],"imp fl oz":[15,284130625e-13],teaspoon:[15,492892159375e-17],teaspoons:[15,492892159375e-17],"US teaspoon":[15,492892159375e-17],"US teaspoons":[15,492892159375e-17],tsp:[15,492892159375e-17],tablespoon:[15,1478676478125e-17],tablespoons:[15,1478676478125e-17],"US tablespoon":[15,1478676478125e-17],"US tablespoons":[15,1478676478125e-17],tbsp:[15,1478676478125e-17],"US fluid ounce":[15,295735295625e-16],"US fluid ounces":[15,295735295625e-16],"fl oz":[15,295735295625e-16],"fl. oz.":[15,295735295625e-16],"oz. fl.":[15,295735295625e-16],cup:[15,.0002365882365],cups:[15,.0002365882365],c:[15,.0002365882365],"US legal cup":[15,24e-5],"US legal cups":[15,24e-5],"US lc":[15,24e-5],pint:[15,.000473176473],pints:[15,.000473176473],"US liquid pint":[15,.000473176473],"US liquid pints":[15,.000473176473],pt:[15,.000473176473],p:[15,.000473176473],quart:[15,.000946352946],quarts:[15,.000946352946],"US liquid quart":[15,.000946352946],"US liquid quarts":[15,.000946352946],qt:[15,.000946352946],gallon:[15,.003785411784],gallons:[15,.003785411784],"US liquid gallon":[15,.003785411784],"US liquid gallons":[15,.003785411784],gal:[15,.003785411784],"US bushel":[15,.03523907016688],"US bushels":[15,.03523907016688],"US bsh":[15,.03523907016688],"US bu":[15,.03523907016688],"US peck":[15,.00880976754172],"US pk":[15,.00880976754172],"US dry gallon":[15,.00440488377086],"US dry gal":[15,.00440488377086],"US dry barrel":[15,.1156],"US dry barrels":[15,.1156],"US dry bbl":[15,.1156],"US dry quart":[15,.001101220942715],"US dry qt":[15,.001101220942715],"US dry pint":[15,.0005506104713575],"US dry pt":[15,.0005506104713575]},At={fahrenheit:459.67,F:459.67,"\xB0F":459.67,celsius:273.15,C:273.15,"\xB0C":273.15};var Yw=14;function Nf(e,t,n){let r=$n[n];if(!r)throw new RangeError(`${n} is not a valid unit`);let o=$n[e];if(o[0]!==r[0])if(o[0]===Yw&&n==="m")r=$n.min;else if(e==="m"&&r[0]===Yw)o=$n.min;else throw new RangeError(`Cannot convert between different measures: ${e} and ${n}`);let s=o[1],i=r[1];if(typeof t=="bigint"){if((e in At||n in At)&&At[e]!==At[n])throw new RangeError(`Conversion for ${e} to ${n} cannot be calculated as one of the units has a conversion difference which cannot be expressed with bigints`);return t*BigInt(s)/BigInt(i)}return e in At?n in At?(t+At[e])*(s/i)-At[n]:(t+At[e])*(s/i):n in At?t*(s/i)-At[n]:t*(s/i)}function OD(e,t,n){let r=$n[t][0],o=Zw[n==="imperial"?1:0][r],s=o[0][0],i=s,a=Nf(t,e,s),c=a<0?-a:a;for(let u=0;u<o.length;u++){let d=o[u];if(c>=d[1])i=d[0];else break}let l=Nf(t,e,i);return{quantity:l,unit:i,toString:u=>`${typeof l=="bigint"||u===void 0?l:l.toFixed(u)} ${i}`}}function qD(e,t){return e==="best"?OD(this._quantity,this._from,t??"metric"):Nf(this._from,this._quantity,e)}function wc(e,t){if(!(t in $n))throw new RangeError(`${t} is not a valid unit`);return{to:qD.bind({_quantity:e,_from:t})}}function If(e){let t=$n[e];if(t)return t[0]}var De;(function(e){e[e.Angle=0]="Angle",e[e.Area=1]="Area",e[e.Data=2]="Data",e[e.Energy=3]="Energy",e[e.Force=4]="Force",e[e.Frequency=5]="Frequency",e[e.Illuminance=6]="Illuminance",e[e.Length=7]="Length",e[e.Luminance=8]="Luminance",e[e.LuminousIntensity=9]="LuminousIntensity",e[e.Mass=10]="Mass",e[e.Power=11]="Power",e[e.Pressure=12]="Pressure",e[e.Temperature=13]="Temperature",e[e.Time=14]="Time",e[e.Volume=15]="Volume"})(De||(De={}));var Vw=ve({tonne:"metric ton",tonnes:"metric ton",kilometre:"km",kilometres:"km",centimetre:"cm",centimetres:"cm",millimetre:"mm",millimetres:"mm",metre:"m",metres:"m",litre:"liter",litres:"liter",kilos:"kg",kilo:"kg",hr:"hour",hrs:"hour",sec:"second","metric tons":"metric ton",hectare:"ha",hectares:"ha",mph:"mile/hour",kph:"km/hour",kmh:"km/hour","km/h":"km/hour",knot:"nautical mile/hour",knots:"nautical mile/hour"}),ND=ve({dollar:"USD",euro:"EUR",yen:"JPY",won:"KRW",rupee:"INR",yuan:"CNY"}),ID={[De.Angle]:"degree",[De.Area]:"square meter",[De.Data]:"byte",[De.Energy]:"joule",[De.Force]:"newton",[De.Frequency]:"hertz",[De.Length]:"m",[De.Mass]:"kg",[De.Power]:"watt",[De.Pressure]:"pascal",[De.Temperature]:"celsius",[De.Time]:"s",[De.Volume]:"liter"},xc={size:1,zero:0},Mf=new Map;function vc(e){let t=Mf.get(e);if(t)return t;let n=MD(e);return Mf.size<1e3&&Mf.set(e,n),n}function MD(e){if(e==="")return{unit:"",...xc};if(/^(?:%|per ?cent)$/i.test(e))return{unit:"%",...xc};let t=ND[e.toLowerCase().replace(/s$/,"")]??e;return qf.has(t)?{unit:t,...xc}:Vs(e)??Gw(e)??{unit:jD(e.toLowerCase()),...xc}}function Vs(e){let t=Vw[e]??Vw[e.toLowerCase()];if(t?.includes("/"))return Gw(t);let n=/^(?:°|degrees? )\s*(c|f|celsius|fahrenheit|centigrade)$/i.exec(e)?.[1]?.toLowerCase();return n!==void 0?Kw(n.startsWith("f")?"fahrenheit":"celsius"):DD(e)??Kw(t??e)}function DD(e){let t=/^(sq|square|cu|cubic)\.? ?(\D+)$/i.exec(e),n=/^(\D+?)(?:\^)?([23²³])$/.exec(e),r=LD(t?.[2]??n?.[1]);return r===void 0?void 0:(t?/^sq/i.test(t[1]??""):/[2²]/.test(n?.[2]??""))?{unit:"Area",size:r**2,zero:0}:{unit:"Volume",size:r**3*1e3,zero:0}}function LD(e){let t=e===void 0?void 0:Vs(e);return t?.unit==="Length"?t.size:void 0}function Kw(e){for(let t of[e,e.toLowerCase(),e.toLowerCase().replace(/s$/,"")]){let n=If(t);if(n===void 0)continue;let r=s=>wc(s,t).to(ID[n]),o=r(0);return{unit:De[n],size:r(1)-o,zero:o}}}var FD=100;function Gw(e){if(e.length>FD)return;let t=/^(.*?)(?:\s*\/\s*|(?:^|\s+)(?:per|an?|each|every)\s+)(\D+)$/i.exec(e),n=t&&Vs(t[2]??"");if(!t||!n)return;let r=vc(t[1]??"");return{unit:`${r.unit}/${n.unit}`,size:r.size/n.size,zero:0}}var zD=ve({people:"person",men:"man",women:"woman",children:"child"});function jD(e){return e.split(" ").map(t=>zD[t]??t.replace(/(?:(?<=[sxz]|ch|sh)es|(?<!s)s)$/,"")).join(" ")}var BD=1e3,WD=new Set(["date","period","duration","quantity"]);function Df(e,t,n){let r=Z(e).trim(),o=r.length>BD,s=t?.type??(o?"text":Lf(r,n));if(!(o&&WD.has(s)))return ZD[s](r,t?.scale??[],n)}function Lf(e,t){return/^(?:true|false)$/i.test(e)?"boolean":HD(e)&&Oe(e)?"date":e.includes("/")&&gc(e)?"period":tn(e)?"duration":t(e)!==void 0?"entity":ht(e)&&UD(e)?"quantity":"text"}function UD(e){return!/^(?:one (?!hundred|thousand|million|billion)|an? (?:third|fifth|quarter|tenth)\b|(?:several|a few|tens|dozens|scores|hundreds|thousands|millions|billions)\b)/i.test(e)&&!/^one$/i.test(e)}function HD(e){return/^[12][\dX]{3}(?:-[\dX]{2}){0,2}[~?%]?$/.test(e)||/^[[{][\d,. X-]+[\]}]$/.test(e)}var ZD={date:e=>{let t=e.includes("/")?gc(e):void 0,n=t?{min:t.start.min,max:t.end.max}:Oe(e);return n&&{type:"date",...n,shown:e}},period:e=>{let t=gc(e);return t&&{type:"period",...t,shown:e}},duration:tn,quantity:ht,entity:(e,t,n)=>({type:"entity",id:n(e)??e.toLowerCase(),shown:n(e)??e}),boolean:e=>{let t=e.toLowerCase();return/^(?:true|false)$/.test(t)?{type:"boolean",holds:t==="true",shown:t}:void 0},ordinal:(e,t)=>{let n=t.findIndex(r=>r.toLowerCase()===e.toLowerCase());return n<0?void 0:{type:"ordinal",step:n,shown:t[n]??e}},text:e=>({type:"text",shown:e})},YD=ve({second:1,minute:60,hour:3600,day:86400,night:86400,week:604800,fortnight:1209600}),VD=ve({...To,quarter:3,centurie:1200}),KD=ve({sec:"second",min:"minute",hr:"hour",h:"hour",yr:"year"});function tn(e){let t=Jw(pc(e));return t&&{type:"duration",...t,shown:e}}function Jw(e){let t=Qt(e),n=/^-?([a-z]+)(?:,? (?:and )?(.+))?$/i.exec(t?.rest??""),r=n?.[1]?.toLowerCase().replace(/s$/,"")??"",o=KD[r]??r;if(!t||t.currency!==void 0)return;let s=n?.[2]===void 0?{min:0,max:0}:Jw(n[2]);if(!s)return;let i=(l,u)=>{if(!Number.isFinite(l))return l;let d=VD[o];return d===void 0?l*(YD[o]??Number.NaN):hc(l*d)[u]*86400},a=i(t.min,"min")+s.min,c=i(t.max,"max")+s.max;return a<=c?{min:a,max:c}:void 0}function ht(e){let t=Qt(e);if(!t||/^(?:st|nd|rd|th)\b/i.test(t.rest)||t.min>t.max)return;let n=JD(t),r=n?.unit??GD(t),o=s=>Number.isFinite(s)?r.zero+r.size*s+(n?.more??0):s;return{type:"quantity",min:o(t.min),max:o(t.max),openMin:t.openMin,openMax:t.openMax,unit:r.unit,writtenUnit:t.rest,written:`${r.size} ${r.zero}`,leeway:n?.leeway??r.size*(r.unit==="Temperature"?t.rounding:t.leeway),shown:e}}function GD({currency:e,rest:t}){if(e===void 0)return vc(t);let n=/^(?:\/|(?:per|an?|each|every) ).+$/i.test(t)?vc(`${e} ${t}`):void 0;return n?.unit.startsWith(`${e}/`)?n:{unit:e,size:1,zero:0}}function JD({rest:e}){let t=new RegExp("^(\\p{L}+),? (?:and )?(\\d.*)$","u").exec(e),n=t&&Vs(t[1]??""),r=t?ht(t[2]??""):void 0;if(!(!n||!r||r.unit!==n.unit||r.min!==r.max||r.max>=n.size))return{unit:n,more:r.max,leeway:r.leeway}}Kt();function Eo({entities:e}){let t=new Map;for(let[s,{name:i,aliases:a}]of e)for(let c of[s,i,...a]){let l=c===void 0?void 0:Ks(c);l!==void 0&&!t.has(l)&&t.set(l,s)}let n=s=>t.get(Ks(s)),r=new Map;for(let[s,{partOf:i}]of e)i&&r.set(s,n(i.text)??Ks(i.text));return{findEntity:n,isPartOf:(s,i)=>{let a=new Set;for(let c=r.get(s);c!==void 0&&!a.has(c);c=r.get(c)){if(c===i)return!0;a.add(c)}return!1},nameOf:s=>e.get(s)?.name}}function Ks(e){return Z(e).trim().toLowerCase()}function Xw(e,t,n){let r=[...new Set(e)],o=new Map(r.map(i=>[i,Df(i,t,n)]));if(t?.type!==void 0&&t.type!=="quantity")return o;let s=r.map(i=>[i,e9(i)]);return s.every(([,i])=>i)?new Map(s):(t?.type===void 0&&XD(o,n),t9(o))}function XD(e,t){let n=new Set([...e.values()].map(o=>o?.type));if(n.size===1)return;let r=["quantity","duration"].find(o=>n.has(o));for(let[o,s]of e){if(r===void 0||!s||!QD(o,s.type,t))continue;let i=Df(o,{type:r,scale:[]},t);i&&e.set(o,i)}}function QD(e,t,n){return t==="text"||t==="date"&&/^\d{4}$/.test(Z(e).trim())&&Lf(e,n)==="date"}function e9(e){let t=Z(e).trim(),n=/^(?:the )?(?:([a-z]+)|(\d+)(?:st|nd|rd|th))(?: (?:place|rank|position))?$/i.exec(t),r=n?.[2]??qr(n?.[1]??""),o=r===void 0?void 0:ht(String(r));return o&&{...o,unit:"rank",shown:t}}function t9(e){if(![...e.values()].some(n=>n?.type==="quantity"&&n.unit==="GBP"))return e;for(let[n,r]of e){if(r?.type!=="quantity"||!/^pounds?(?: sterling)?$/i.test(r.writtenUnit))continue;let o=ht(n.replace(/pounds?(?: sterling)?\s*$/i,"GBP"));o&&e.set(n,{...o,shown:r.shown})}return e}var Qw=new WeakMap;function kn(e,t,n){if(!n||!("text"in n))return;let r=Qw.get(e.claims);return r||(r=n9(e),Qw.set(e.claims,r)),r.get(t)?.get(n.text)}function Ff({properties:e},t){return e.get(t.slice(t.lastIndexOf("/")+1))}function n9(e){let{findEntity:t}=Eo(e),n=new Map;for(let{fact:r,value:o,evidence:s}of e.claims){let i=n.get(r)??new Set;n.set(r,i);for(let a of[o,...s.map(c=>c.value)])a&&"text"in a&&i.add(a.text)}return new Map([...n].map(([r,o])=>[r,Xw(o,Ff(e,r),t)]))}function ex(e,t){let n=Gs(e),r=new Map;for(let o of e.claims)for(let s of o.evidence){let i=e.sources.get(s.source?.text??""),a=Me.includes(e.anchors.get(s)?.class??"unchecked");if(!s.value||!a||!i||n.has(i.id))continue;let c=r.get(o.fact)??[];r.set(o.fact,c),c.push(r9(o,s,i,e,t))}return r}function Gs({sources:e}){let t=new Set;for(let{supersedes:n,outlet:r}of e.values()){let o=n&&e.get(n.text);o&&o.outlet===r&&t.add(o.id)}return t}function r9(e,t,n,r,o){let s=t.value,i=kn(r,e.fact,s),a=t.stance==="denies",c=f=>o.findEntity(f)??Ks(f),l=t.scope.get("as-of")?.text??n.published?.value.text,u=t.saidBy&&c(t.saidBy.text),d=i?.shown??(s?Js(s):"");return{claim:e,evidence:t,source:n,value:i,speaker:u===c(n.outlet)?void 0:u,speakerName:u&&(o.nameOf(u)??t.saidBy?.text),denies:a,hedges:t.stance==="hedges",circumstances:new Map([...t.scope].filter(([f])=>f!=="as-of").map(([f,{text:m}])=>[f,{name:c(m),days:Oe(m.trim())}]).sort(([f],[m])=>f<m?-1:1)),asOf:l===void 0?void 0:Oe(l.trim()),shown:a?`not ${d}`:d}}function Js(e){if("text"in e)return Z(e.text).trim();let{after:t,before:n,by:r}=e,o=[t&&`after ${t.text}`,n&&`before ${n.text}`].filter(Boolean).join(", ");return r?`${r.text} ${o}`:o}var Nr="",o9=50;function nx(e){let t=jf(e),n=new Set(t.flatMap(({from:s,to:i})=>[s,i])),o=[...e.flatMap(s=>s.readings.flatMap(i=>a9(s,i,n))),...t].map(s=>[s9(s),s]).sort(([s],[i])=>s<i?-1:s>i?1:0).map(([,s])=>s);return l9(o).flatMap(u9)}function jf(e){let t=new Map(e.map(n=>[n.name,i9(n)]));return e.flatMap(n=>n.readings.flatMap(r=>c9(n,r,t)))}function s9({from:e,to:t,days:n,step:{reading:r}}){return JSON.stringify([e,t,n,r.source.id,r.evidence.quote.text])}function Co(e,{circumstances:t,asOf:n}){let r=[...t].map(([s,{name:i}])=>`${s}=${i}`),o=e.property?.kind==="state"&&n?[`as-of=${n.min}..${n.max}`]:[];return JSON.stringify([e.name,...r,...o])}function i9(e){return new Map(e.readings.filter(({value:t,evidence:n})=>t?.type==="date"||Xs(n.value)).map(t=>[Co(e,t),t.circumstances]))}function tx(e,{circumstances:t}){if(!e||e.size===0)return;let[n]=e.keys();if(e.size===1)return n;let r=[...e].filter(([,o])=>o.size===t.size&&[...o].every(([s,{name:i}])=>t.get(s)?.name===i));return r.length===1?r[0]?.[0]:void 0}function $c({denies:e,hedges:t}){return!e&&!t}function a9(e,t,n){let r=Co(e,t);if(t.value?.type!=="date"||!$c(t)||!n.has(r))return[];let o={reading:t,fact:e.name,says:`${e.name} is ${t.shown}`};return zf(Nr,r,t.value,o)}function c9(e,t,n){let r=t.evidence.value;if(!Xs(r)||!$c(t))return[];let o=Co(e,t),s=Bf(r),i={reading:t,fact:e.name,says:`${e.name} is ${Js(r)}`},a=r.after&&tx(n.get(r.after.text.trim()),t),c=r.before&&tx(n.get(r.before.text.trim()),t);return[...s&&a!==void 0?zf(a,o,s,i):[],...s&&c!==void 0?zf(o,c,s,i):[]]}function Xs(e){return e!==void 0&&!("text"in e)}function Bf({by:e}){if(!e)return{min:0,max:Number.POSITIVE_INFINITY};let t=e.text.trim(),n=yc(t),r=n?void 0:tn(t);if(!r)return n;let o=/month|year/i.test(t)?31:1;return{min:Math.floor(r.min/86400)-o,max:Math.ceil(r.max/86400)+o}}function zf(e,t,{min:n,max:r},o){return[...Number.isFinite(r)?[{from:e,to:t,days:r,step:o}]:[],...Number.isFinite(n)?[{from:t,to:e,days:-n,step:o}]:[]]}function l9(e){let t=new Map,n=o=>{let s=o;for(let i=t.get(s);i!==void 0;i=t.get(s))s=i;return s!==o&&t.set(o,s),s};for(let{from:o,to:s}of e){if(o===Nr||s===Nr)continue;let[i,a]=[n(o),n(s)];i!==a&&t.set(a,i)}let r=new Map;for(let o of e){let s=n(o.from===Nr?o.to:o.from),i=r.get(s);i?i.push(o):r.set(s,[o])}return[...r.values()]}function u9(e){let t=[],n=[...e];for(;t.length<o9;){let r=d9(n);if(!r)break;let o=r.filter(({from:i,to:a})=>i!==Nr&&a!==Nr),s=new Set(o.length>0?o.map(({step:i})=>i):r.slice(0,1).map(({step:i})=>i));o.length>0&&t.push({steps:[...new Set(r.map(({step:i})=>i))]}),n=n.filter(({step:i})=>!s.has(i))}return t}function d9(e){let t=new Set(e.flatMap(({from:s,to:i})=>[s,i])),n=new Map([...t].map(s=>[s,0])),r=new Map,o=!0;for(let s=1;o;s++){o=!1;for(let c of e){let l=(n.get(c.from)??0)+c.days;l>=(n.get(c.to)??0)||(n.set(c.to,l),r.set(c.to,c),o=!0)}let i=(s&s-1)===0||s>=t.size,a=o&&i?f9(r):void 0;if(a)return a}}function f9(e){let t=new Map;for(let n of e.keys()){let r=n;for(;r!==void 0&&!t.has(r);)t.set(r,n),r=e.get(r)?.from;if(r===void 0||t.get(r)!==n||!e.has(r))continue;let o=[];for(let i=r;o.length===0||i!==r;){let a=e.get(i);o.unshift(a),i=a.from}let s=Math.max(0,o.findIndex(({from:i})=>i===Nr));return[...o.slice(s),...o.slice(0,s)]}}function rx(e){let t=new Map(e.map(o=>[o.name,o])),n=m9(e),r=new Map;for(let{from:o,to:s,days:i,step:a}of jf(e)){let c=t.get(a.fact),l=c!==void 0&&Co(c,a.reading)===s,u=n.get(l?o:s);if(!u)continue;let d=l?{...kc,max:u.max+i}:{...kc,min:u.min-i};r.set(a.reading,ox(r.get(a.reading)??kc,d))}return new Map([...r].filter(([,{min:o,max:s}])=>o<=s))}var kc={min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY};function m9(e){let t=new Map;for(let n of e)for(let r of n.readings){if(r.value?.type!=="date"||!$c(r))continue;let o=Co(n,r);t.set(o,ox(t.get(o)??kc,r.value))}return new Map([...t].filter(([,{min:n,max:r}])=>n<=r))}function ox(e,t){return{min:Math.max(e.min,t.min),max:Math.min(e.max,t.max)}}var sx=["contradiction","self-contradiction","misreported-position","contradiction-unless-scoped","disputed","parties-disagree","incomparable","undecided","different-scope","changed","grown","side-by-side","compatible","refines"],ix=new Set(["contradiction","self-contradiction","misreported-position","contradiction-unless-scoped","disputed","parties-disagree"]),Xn=["contradiction","self-contradiction","misreported-position"];function Ro(e,t,n=0,r=e.text.length){let o=n,s=r;for(;o<s&&Qs(e.text[o]);)o++;for(;s>o&&Qs(e.text[s-1]);)s--;if(o===s)return e.span;let{file:i}=e.span,a=p9(e,t);if(a!==void 0)return{file:i,start:a+o,end:a+s};let c=h9(e,t),l=c.starts[o],u=c.ends[s-1];return l===void 0||u===void 0?e.span:{file:i,start:l,end:u}}function p9({span:e,style:t,text:n},r){let o=t==="double"||t==="single"?1:0,s=e.start+o;return e.end-o-s===n.length&&r.startsWith(n,s)?s:void 0}function h9(e,t){let n=g9(e,t),r=[],o=[],s=0;for(let i=0;i<e.text.length;){let a=e.text[i],c=n[s];if(Qs(a)&&c?.soft!==!1){if(r.push(c?.start??e.span.end),o.push(c?.end??e.span.end),c&&s++,i++,!Qs(e.text[i]??""))for(;n[s]?.soft;)s++;continue}for(;c?.soft;)c=n[++s];if(!c)break;for(let l=0;l<c.text.length;l++)r.push(c.start),o.push(c.end);i+=c.text.length,s++}return{starts:r,ends:o}}function g9({span:e,style:t},n){let r=n.slice(e.start,e.end);if(t==="double")return b9(r.slice(1,-1),e.start+1);if(t==="single")return Wf(r.slice(1,-1),e.start+1,/''|./gs);if(t==="plain")return Wf(r,e.start,/./gs);let o=/^[^\n]*\n?/.exec(r)?.[0].length??0;return Wf(r.slice(o),e.start+o,/./gs)}function Wf(e,t,n){return Array.from(e.matchAll(n),({0:r,index:o})=>({text:r==="''"?"'":r,start:t+o,end:t+o+r.length,soft:Qs(r)}))}var y9={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"};function b9(e,t){let n=[],r=/\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[\s\S])|(?<![ \t])[ \t]*(?:\r?\n[ \t]*)+|[\s\S]/g;for(let{0:o,index:s}of e.matchAll(r)){let i=t+s,a=/^\\\r?\n/.test(o)?"":o.startsWith("\\")?x9(o.slice(1)):w9(o);a!==""&&n.push({text:a,start:i,end:i+o.length,soft:!1})}return n}function w9(e){let t=e.split(`
`).length-1;return t===0?e:t===1?" ":`
`.repeat(t-1)}function x9(e){if(/^[xuU]./.test(e)){let t=Number.parseInt(e.slice(1),16);return t<=1114111?String.fromCodePoint(t):"\uFFFD"}return y9[e]??e}function Qs(e){return e===" "||e==="	"||e===`
`||e==="\r"}function Qn(e,t,n){if(e.type==="text"||t.type==="text")return e.type!==t.type?e.type==="entity"||t.type==="entity"?"undecided":"incomparable":e.shown.toLowerCase()===t.shown.toLowerCase()?"agrees":"undecided";if(e.type==="date"&&t.type==="date")return _c(e,t);if(e.type==="period"&&t.type==="period")return $9(_c(e.start,t.start),_c(e.end,t.end));if(e.type==="duration"&&t.type==="duration")return _c(e,t);if(e.type==="quantity"&&t.type==="quantity")return _9(e,t);if(e.type==="boolean"&&t.type==="boolean")return e.holds===t.holds?"agrees":"contradicts";if(e.type==="ordinal"&&t.type==="ordinal"){let r=Math.abs(e.step-t.step);return r===0?"agrees":r===1?"refines":"contradicts"}return e.type==="entity"&&t.type==="entity"?e.id===t.id?"agrees":n(e.id,t.id)||n(t.id,e.id)?"refines":"contradicts":ax(e,t)||ax(t,e)?"undecided":"incomparable"}function ax(e,t){return e.type==="quantity"&&e.unit===""&&t.type==="duration"}function Po(e){switch(e.type){case"entity":return`entity ${e.id}`;case"boolean":return`boolean ${e.holds}`;case"ordinal":return`ordinal ${e.step}`;case"text":return`text ${e.shown.toLowerCase()}`;case"date":return`date ${e.min} ${e.max}`;case"period":return`period ${e.start.min} ${e.start.max} ${e.end.min} ${e.end.max}`;case"duration":return`duration ${e.min} ${e.max}`;case"quantity":return`quantity ${v9(e)} ${e.unit}`}}function v9({min:e,max:t,openMin:n,openMax:r}){let o=s=>Number.isSafeInteger(s)?s:Number(s.toPrecision(9));return`${n?">":""}${o(e)} ${r?"<":""}${o(t)}`}function lx(e,t,n){let r=Qn(e,t,n);return r!=="refines"?r==="agrees":e.type==="entity"&&t.type==="entity"?n(e.id,t.id):e.type==="ordinal"?!1:e.type==="period"&&t.type==="period"?Uf(e.start,t.start)&&Uf(e.end,t.end):"min"in e&&"min"in t&&Uf(e,t)}function Uf(e,t){return e.min>=t.min&&e.max<=t.max}function _c(e,t){return e.min===t.min&&e.max===t.max?"agrees":e.max<t.min||t.max<e.min?"contradicts":"refines"}function $9(e,t){return e==="contradicts"||t==="contradicts"?"contradicts":e==="agrees"&&t==="agrees"?"agrees":"refines"}var k9=1e-9;function _9(e,t){if(e.unit!==t.unit)return S9(e.unit,t.unit)?"incomparable":"undecided";let r=(e.written===t.written?0:Math.max(e.leeway,t.leeway))+k9*Math.max(cx(e),cx(t)),o=Math.max(e.min-t.max,t.min-e.max),s=Math.abs(o)<=r,i=e.min>=t.max?e.openMin||t.openMax:t.openMin||e.openMax;if(o>r||s&&i&&o>=0)return"contradicts";let a=(c,l)=>c===l||Math.abs(c-l)<=r;return a(e.min,t.min)&&a(e.max,t.max)&&e.openMin===t.openMin&&e.openMax===t.openMax?"agrees":"refines"}function cx({min:e,max:t}){return Math.max(Number.isFinite(e)?Math.abs(e):0,Number.isFinite(t)?Math.abs(t):0)}function S9(e,t){let n=r=>/^[A-Z%]/.test(r);return n(e)&&n(t)&&e.includes("/")===t.includes("/")}function fx(e,t,n){if(!e&&n)return{means:ux(n),bounds:Zf(n.min,n.max)};switch(e?.type){case"date":return{...Hf(e.shown,ux(e)),bounds:Zf(e.min,e.max)};case"period":return{bounds:Zf(e.start.min,e.end.max)};case"duration":return Hf(e.shown,A9(e));case"quantity":return Hf(e.shown,E9(e));case"ordinal":return{means:`step ${e.step+1} of ${t?.scale.join(", ")??""}`};default:return{}}}function Hf(e,t){return t===void 0||t===e?{}:{means:t}}function Ir(e){return Jn({min:e,max:e})}function Zf(e,t){return{...Number.isFinite(e)&&{earliest:Ir(e)},...Number.isFinite(t)&&{latest:Ir(t)}}}function ux({min:e,max:t}){return e===t?Ir(e):Number.isFinite(e)?Number.isFinite(t)?`some day from ${Ir(e)} to ${Ir(t)}`:`from ${Ir(e)} on`:`until ${Ir(t)}`}var T9=[["days",86400],["hours",3600],["minutes",60],["seconds",1]];function A9({min:e,max:t}){let[n,r]=T9.find(([,o])=>e>=2*o)??["seconds",1];return mx(e/r,t/r,n,!1,!1)}var dx=ve({Angle:"\xB0",Area:"m\xB2",Data:"bytes",Energy:"J",Force:"N",Frequency:"Hz",Length:"m",Mass:"kg",Power:"W",Pressure:"Pa",Temperature:"\xB0C",Time:"s",Volume:"l"});function E9({min:e,max:t,openMin:n,openMax:r,unit:o,writtenUnit:s}){let i=o in dx;return e===t&&!i?void 0:mx(e,t,dx[o]??(s||o),n,r)}function mx(e,t,n,r,o){let s=a=>String(Math.round(a*1e3)/1e3).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g,","),i=n===""?"":` ${n}`;return Number.isFinite(t)?Number.isFinite(e)?e===t?`${s(e)}${i}`:`${s(e)} to ${s(t)}${i}`:`${o?"less than":"at most"} ${s(t)}${i}`:`${r?"more than":"at least"} ${s(e)}${i}`}function hx(e,t){let n=new Set(e.timeline.flatMap(({steps:o})=>o.map(({fact:s})=>s))),r=rx(e.facts);return e.facts.map(o=>({fact:o.name,agreement:n.has(o.name)?"contradicted":N9(o),values:C9(o).map(s=>({value:s[0]?.shown??"",...fx(s[0]?.value,o.property,R9(s,r)),...P9(s,e,t)})),comparisons:o.pairs.map(q9),...o.omitted>0&&{omitted:o.omitted}}))}function C9(e){let t=new Map;for(let n of e.readings){let r=`${n.denies} ${n.value?Po(n.value):`stated ${n.shown}`}`,o=t.get(r)??[];t.set(r,o),o.push(n)}return[...t.values()].sort(([n],[r])=>(n?.shown??"")<(r?.shown??"")?-1:1)}function R9(e,t){let[n,...r]=e.map(o=>t.get(o));return n&&r.every(o=>o?.min===n.min&&o.max===n.max)?n:void 0}function P9(e,t,n){return{outlets:Yf(e.map(({source:r})=>r.outlet)),newsrooms:Yf(e.map(({source:r})=>r.newsroom)),speakers:Yf(e.flatMap(({evidence:r})=>r.saidBy?[r.saidBy.text]:[])),readings:e.map(r=>O9(r,t,n))}}function Yf(e){return[...new Set(e)].sort()}function O9({claim:e,source:t,evidence:n,speakerName:r},o,s){let i=o.texts.get(n.quote.span.file)??"";return{claim:e.id,evidence:e.evidence.indexOf(n),source:t.id,outlet:t.outlet,origin:t.newsroom,published:t.published?.value.text??null,scope:Object.fromEntries([...n.scope].map(([a,c])=>[a,c.text])),...n.saidBy&&{saidBy:n.saidBy.text},...r!==void 0&&r!==n.saidBy?.text&&{speaker:r},...(n.saidBy||n.stance!=="affirms")&&{stance:n.stance},place:s.showPlace(o.anchors.get(n)?.places[0]??Ro(n.quote,i))}}function q9({a:e,b:t,decision:n,because:r}){return{a:px(e.readings[0]),b:px(t.readings[0]),verdict:n,because:r,count:e.readings.length*t.readings.length}}function px({claim:e,source:t}){return{claim:e.id,source:t.id}}function N9({pairs:e,readings:t}){let n=new Set(e.map(({decision:r,hedged:o})=>o&&Xn.includes(r)?"disputed":r));return Xn.some(r=>n.has(r))||n.has("contradiction-unless-scoped")?"contradicted":n.has("disputed")||n.has("parties-disagree")?"disputed":n.has("undecided")||n.has("incomparable")?"undecided":n.has("different-scope")||n.has("changed")||n.has("grown")?"scoped":new Set(t.map(({source:r})=>r.newsroom)).size===1?"single":"unanimous"}function gx(e){let t=new Map;for(let r of e.claims)for(let{source:o}of r.evidence)o&&t.set(o.text,(t.get(o.text)??0)+1);let n=I9(e);return[...e.sources.values()].map(r=>{let o=n.get(r.id);return{id:r.id,file:r.file,body:{start:r.body.start,end:r.body.end},...r.title!==void 0&&{title:r.title},outlet:r.outlet,origin:r.newsroom,published:r.published?.value.text??null,...M9(e.inferredDates.get(r.id)),url:r.url??null,...r.archived!==void 0&&{archived:r.archived},...o!==void 0&&{supersededBy:o},sha256:r.sha256,quotes:t.get(r.id)??0}}).sort(ec)}function I9(e){let t=Gs(e),n=new Map;for(let{id:r,supersedes:o}of e.sources.values())o&&t.has(o.text)&&n.set(o.text,r);return n}function M9(e){if(!e)return{};let t=n=>Jn({min:n,max:n});return{bounds:{earliest:t(e.min),latest:t(e.max)}}}function yx(e){let t=[0];for(let n of e.matchAll(/\r\n|\n|\r/g))t.push(n.index+n[0].length);return t}function Vf(e,t){let n=0,r=e.length-1;for(;n<r;){let o=n+r+1>>1;e[o]<=t?n=o:r=o-1}return{line:n+1,column:t-e[n]+1}}var ei=class{lineStarts=new Map;texts;constructor(t){this.texts=t}showPlace(t,n){let r=this.texts.get(t.file)??"",o=this.lineStartsOf(t.file,r),s=Vf(o,t.start),i=Vf(o,t.end);return{file:t.file,line:s.line,column:s.column,endLine:i.line,endColumn:i.column,start:t.start,end:t.end,text:r.slice(t.start,t.end),...n!==void 0&&n!==""&&{label:n}}}showLabel({at:t,text:n}){return this.showPlace(t,n)}lineStartsOf(t,n){let r=this.lineStarts.get(t);if(r)return r;let o=yx(n);return this.lineStarts.set(t,o),o}};function bx({corpus:e,verdict:t},n,r,o,s){let i=new ei(e.texts),a=hx(e,i),c=n&&"verdict"in n?Z1(t.findings,n.verdict.findings):void 0,l={...j9(e,t.findings,a),...c&&{new:L9(c.since)}};return{version:1,tool:r,...s(l),...n&&{base:"missing"in n?{missing:n.missing}:{ref:n.ref,commit:n.commit}},counts:l,findings:t.findings.map(u=>wx(u,i,c?.since.get(u))),...c&&{fixed:D9(c.fixed,n)},facts:a,claims:Q1(e,i),sources:gx(e),accepted:z9(t),rules:o,texts:e.texts}}function D9(e,t){let n=new ei(t&&"corpus"in t?t.corpus.texts:new Map);return e.map(r=>wx(r,n))}function L9(e){let t=[...e].filter(([{status:n},r])=>n==="open"&&r==="new");return Kf(ja,t.map(([{severity:n}])=>n))}function wx(e,t,n){let{rule:r,severity:o,status:s,message:i,claim:a,fact:c,source:l,help:u,fix:d}=e;return{rule:r,severity:o,status:s,...n&&{since:n},fingerprint:e.fingerprint,message:i,...a!==void 0&&{claim:a},...c!==void 0&&{fact:c},...l!==void 0&&{source:l},...e.readings&&{readings:e.readings.map(F9)},primary:t.showLabel(e.primary),related:(e.related??[]).map(f=>t.showLabel(f)),notes:e.notes??[],...u!==void 0&&{help:u},...d!==void 0&&{fix:d}}}function F9({claim:e,evidence:t}){return{claim:e.id,evidence:e.evidence.indexOf(t)}}function z9(e){return e.ledger.map(({acceptance:t,state:n})=>({finding:t.finding.text,rule:t.rule?.text??null,reason:t.reason,by:t.by??null,until:t.until?.text??null,state:n})).sort((t,n)=>t.finding<n.finding?-1:1)}function j9(e,t,n){let r=[...e.sources.values()],o=e.claims.flatMap(i=>i.evidence.map(a=>e.anchors.get(a)?.class??"unchecked")),s=t.filter(({status:i})=>i==="open");return{sources:r.length,outlets:new Set(r.map(({outlet:i})=>i)).size,newsrooms:new Set(r.map(({newsroom:i})=>i)).size,claims:e.claims.length,quotes:{total:o.length,...Kf(Ls,o)},facts:{total:n.length,...Kf([...tt].reverse(),n.map(({agreement:i})=>i))},findings:{error:s.filter(({severity:i})=>i==="error").length,warning:s.filter(({severity:i})=>i==="warning").length,note:s.filter(({severity:i})=>i==="note").length,accepted:t.length-s.length}}}function Kf(e,t){let n=Object.fromEntries(e.map(r=>[r,0]));for(let r of t)n[r]++;return n}var $x=new RegExp("[\\p{Sc}+\xB1-]{0,4}\\p{N}+(?:[.,:/]\\p{N}+)*[\\p{L}\\p{M}]*[%\u2030\\p{Sc}]?|[\\p{L}\\p{M}\\p{N}_]+(?:['\\u2019-][\\p{L}\\p{M}\\p{N}_]+)*|\\s+|.","gsu");function Oo(e){return[...e.matchAll($x)].map(t=>({text:t[0],start:t.index,end:t.index+t[0].length}))}var xx=new RegExp($x.source,"suy");function Gf(e,t){for(let n=0;n<e.length;){let r=n,o=e.charCodeAt(r);for(;o>=97&&o<=122;)o=e.charCodeAt(++r);if(r>n&&(r===e.length||vx(o)))t(n,r),n=r;else if(r===n&&vx(o))n++;else{xx.lastIndex=n;let s=xx.exec(e)?.[0]??"";r=n+Math.max(1,s.length),Ke(s)&&t(n,r),n=r}}}function vx(e){return e===32||e===10||e===46||e===44||e===34||e===59}function ti(e){return e.match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function Ke(e){return/[\p{L}\p{N}]/u.test(e)}var B9=new Set(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
  thousands million millions billion billions trillion dozen dozens half quarter third once twice thrice first
  second fourth fifth sixth seventh eighth ninth tenth double triple both`.split(/\s+/));function Jf(e){return new RegExp("\\p{N}|[%\u2030]","u").test(e)||e.toLowerCase().split(/[-\s]/).some(t=>B9.has(t))}var W9=new Set("not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely".split(/\s+/));function Xf(e){let t=e.toLowerCase();return W9.has(t)||/n['\u2019]t$/.test(t)}var U9=/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?$/i;function Qf(e){return U9.test(e)}var ni=class{diff(t,n,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let s=this.castInput(t,r),i=this.castInput(n,r),a=this.removeEmpty(this.tokenize(s,r)),c=this.removeEmpty(this.tokenize(i,r));return this.diffWithOptionsObj(a,c,r,o)}diffWithOptionsObj(t,n,r,o){var s;let i=w=>{if(w=this.postProcess(w,r),o){setTimeout(function(){o(w)},0);return}else return w},a=n.length,c=t.length,l=1,u=a+c;r.maxEditLength!=null&&(u=Math.min(u,r.maxEditLength));let d=(s=r.timeout)!==null&&s!==void 0?s:1/0,f=Date.now()+d,m=[{oldPos:-1,lastComponent:void 0}],p=this.extractCommon(m[0],n,t,0,r);if(m[0].oldPos+1>=c&&p+1>=a)return i(this.buildValues(m[0].lastComponent,n,t));let h=-1/0,g=1/0,b=()=>{for(let w=Math.max(h,-l);w<=Math.min(g,l);w+=2){let $,R=m[w-1],C=m[w+1];R&&(m[w-1]=void 0);let k=!1;if(C){let v=C.oldPos-w;k=C&&0<=v&&v<a}let P=R&&R.oldPos+1<c;if(!k&&!P){m[w]=void 0;continue}if(!P||k&&R.oldPos<C.oldPos?$=this.addToPath(C,!0,!1,0,r):$=this.addToPath(R,!1,!0,1,r),p=this.extractCommon($,n,t,w,r),$.oldPos+1>=c&&p+1>=a)return i(this.buildValues($.lastComponent,n,t))||!0;m[w]=$,$.oldPos+1>=c&&(g=Math.min(g,w-1)),p+1>=a&&(h=Math.max(h,w+1))}l++};if(o)(function w(){setTimeout(function(){if(l>u||Date.now()>f)return o(void 0);b()||w()},0)})();else for(;l<=u&&Date.now()<=f;){let w=b();if(w)return w}}addToPath(t,n,r,o,s){let i=t.lastComponent;return i&&!s.oneChangePerToken&&i.added===n&&i.removed===r?{oldPos:t.oldPos+o,lastComponent:{count:i.count+1,added:n,removed:r,previousComponent:i.previousComponent}}:{oldPos:t.oldPos+o,lastComponent:{count:1,added:n,removed:r,previousComponent:i}}}extractCommon(t,n,r,o,s){let i=n.length,a=r.length,c=t.oldPos,l=c-o,u=0;for(;l+1<i&&c+1<a&&this.equals(r[c+1],n[l+1],s);)l++,c++,u++,s.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.lastComponent,added:!1,removed:!1});return u&&!s.oneChangePerToken&&(t.lastComponent={count:u,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,l}equals(t,n,r){return r.comparator?r.comparator(t,n):t===n||!!r.ignoreCase&&t.toLowerCase()===n.toLowerCase()}removeEmpty(t){let n=[];for(let r=0;r<t.length;r++)t[r]&&n.push(t[r]);return n}castInput(t,n){return t}tokenize(t,n){return Array.from(t)}join(t){return t.join("")}postProcess(t,n){return t}get useLongestToken(){return!1}buildValues(t,n,r){let o=[],s;for(;t;)o.push(t),s=t.previousComponent,delete t.previousComponent,t=s;o.reverse();let i=o.length,a=0,c=0,l=0;for(;a<i;a++){let u=o[a];if(u.removed)u.value=this.join(r.slice(l,l+u.count)),l+=u.count;else{if(!u.added&&this.useLongestToken){let d=n.slice(c,c+u.count);d=d.map(function(f,m){let p=r[l+m];return p.length>f.length?p:f}),u.value=this.join(d)}else u.value=this.join(n.slice(c,c+u.count));c+=u.count,u.added||(l+=u.count)}}return o}};var em=class extends ni{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){return t}},kx=new em;function tm(e,t,n){return kx.diff(e,t,n)}var H9=400;function Sc(e,t){let n=tm(Oo(e).map(r=>r.text),Oo(t).map(r=>r.text),{maxEditLength:H9});return n&&Z9(n.map(r=>({kind:r.added?"source":r.removed?"quote":"same",text:r.value.join("")})))}function Z9(e){let t=[];for(let n=0;n<e.length;){let r=e[n];if(r.kind==="same"){t.push(r),n++;continue}let o="",s="";for(;n<e.length;){let i=e[n];if(i.kind==="same"&&(/\S/.test(i.text)||n+1>=e.length))break;i.kind!=="source"&&(o+=i.text),i.kind!=="quote"&&(s+=i.text),n++}o!==""&&t.push({kind:"quote",text:o}),s!==""&&t.push({kind:"source",text:s})}return t}function Tc(e,t){let n=Sc(Z(e).trim(),Z(t).trim());return n?{differences:Y9(n),diff:n}:{differences:[{type:"words",quote:e.trim(),source:t.trim()}],diff:[]}}function Y9(e){let t=[];for(let n=0;n<e.length;n++){let r=e[n];if(r.kind==="same")continue;let o=e[n+1],s=r.kind==="quote"&&o?.kind==="source",i=r.kind==="quote"?r.text.trim():"",a=s?o.text.trim():r.kind==="source"?r.text.trim():"";s&&n++,(i!==""||a!=="")&&t.push({type:K9(i,a),quote:i,source:a})}return V9(t)?t.map(n=>({...n,type:"order"})):t}function V9(e){let t=e.filter(({quote:o,source:s})=>o.toLowerCase()!==s.toLowerCase()),n=o=>t.flatMap(s=>Oo(s[o].toLowerCase())).map(s=>s.text).filter(Ke).sort(),r=n("quote");return r.length>0&&t.length>1&&r.join(" ")===n("source").join(" ")}function K9(e,t){let n=_x(e),r=_x(t);return n.length===0&&r.length===0?"punctuation":e.toLowerCase()===t.toLowerCase()?"case":n.join(" ")===r.join(" ")?"punctuation":n.some(Xf)!==r.some(Xf)?"negation":n.filter(Jf).join(" ")!==r.filter(Jf).join(" ")?"number":[...n,...r].some(o=>new RegExp("^\\p{Lu}","u").test(o))?"name":"words"}function _x(e){return Oo(e).map(t=>t.text).filter(Ke)}function Ax(e,t){let[n,r]=[Nt(e.trim()),Nt(t.trim())],o=new Map,s=(i,a)=>{i===a||!/\S/.test(i)&&!/\S/.test(a)||o.set(`${i}\0${a}`,{type:"punctuation",quote:i,source:a})};for(let i=0;i<n.text.length;i++){let a=e.trim().slice(n.startOf(i),n.endOf(i));s(a,t.trim().slice(r.startOf(i),r.endOf(i)))}return o.size===0&&Sx(e)!==Sx(t)&&o.set("",{type:"punctuation",quote:Tx(e),source:Tx(t)}),[...o.values()]}function Sx(e){return e.match(/[\u00AD\p{Cf}]/gu)?.length??0}function Tx(e){return e.match(/[\u00AD\p{Cf}]/gu)?.join("")??""}var er=/[\p{L}\p{M}_]/u,Be=new RegExp("\\p{N}","u"),G9=new RegExp("\\p{M}","u"),nm=new RegExp("\\p{Sc}","u"),Ex=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u,Cx=/['\u2019\u02BC\u05F3\u05F4\u00B7]/,Rx=/[-\u2010\u2011\u2212]/,J9=/[-\u2010-\u2013\u2212\uFE63\uFF0D+\uFF0B±<>≤≥~≈]/,Px=/[.,:/'\u2019\u00B7\u00A0\u2009\u202F\u066B\u066C\u2044]/,X9=/[%‰‱°℃℉\p{Sc}]/u,Q9=/[\s([{"'\u2018\u201C\p{Sc}]/u;function Ge(e,t){if(t<=0||t>=e.length)return!1;let[n,r]=nL(e,t),[o,s]=rL(e,t);return n===""||o===""?!1:qx(e.charCodeAt(t))&&Ox(e.charCodeAt(t-1))||G9.test(o)?!0:tL(r,n,o,s)||eL(r,n,o,s)}function eL(e,t,n,r){return Ex.test(t)||Ex.test(n)?!1:Ec(t)&&Ec(n)||er.test(t)&&Cx.test(n)&&er.test(r)||er.test(e)&&Cx.test(t)&&er.test(n)||Ac(t)&&n==="."&&Ac(r)&&!Ec(e)?!0:Ac(e)&&t==="."&&Ac(n)}function tL(e,t,n,r){if(Be.test(t)&&X9.test(n)||Be.test(t)&&/[ \u00A0\u202F]/.test(n)&&/[%‰]/.test(r)||/[ \u00A0\u202F]/.test(t)&&/[%‰]/.test(n)&&Be.test(e)||t==="\xB0"&&/[CF]/.test(n)&&Be.test(e)||nm.test(t)&&Be.test(n)||er.test(t)&&nm.test(n)&&Be.test(r)||Be.test(t)&&Px.test(n)&&Be.test(r)||Be.test(e)&&Px.test(t)&&Be.test(n)||t==="."&&Be.test(n)&&!Ec(e)&&e!==".")return!0;let o=Be.test(n)||(nm.test(n)||n===".")&&Be.test(r);return J9.test(t)&&o&&(e===""||Q9.test(e))||er.test(e)&&Rx.test(t)&&Be.test(n)?!0:er.test(t)&&Rx.test(n)&&Be.test(r)}function Ec(e){return er.test(e)||Be.test(e)}function Ac(e){return new RegExp("\\p{Lu}","u").test(e)}function nL(e,t){let n=[];for(let r=t;r>0&&n.length<2;){let o=r>1&&qx(e.charCodeAt(r-1))&&Ox(e.charCodeAt(r-2))?2:1;r-=o;let s=e.slice(r,r+o);kf(s)||n.push(s)}return[n[0]??"",n[1]??""]}function rL(e,t){let n=[];for(let r=t;r<e.length&&n.length<2;){let o=String.fromCodePoint(e.codePointAt(r));r+=o.length,kf(o)||n.push(o)}return[n[0]??"",n[1]??""]}function Ox(e){return e>=55296&&e<=56319}function qx(e){return e>=56320&&e<=57343}var ri=class{length;blocks;smallRows=new Int32Array(256);otherRows=new Map;masks;constructor(t){this.length=t.length,this.blocks=Math.ceil(t.length/32);let n=1;for(let r=0;r<t.length;r++){let o=t.charCodeAt(r);this.rowOf(o)>0||(o<256?this.smallRows[o]=n:this.otherRows.set(o,n),n++)}this.masks=new Int32Array(n*this.blocks);for(let r=0;r<t.length;r++){let o=this.rowOf(t.charCodeAt(r))*this.blocks+(r>>5);this.masks[o]=this.masks[o]|1<<(r&31)}}findEnd(t,n,r,o,s){let{blocks:i,masks:a,length:c}=this;if(c===0)return;let l=new Int32Array(i).fill(-1),u=new Int32Array(i),d=1<<(c-1&31),f=c,m,p=Math.min(o,c);for(let h=n;h<r;h++){let g=this.rowOf(t.charCodeAt(h))*i,b=0;for(let w=0;w<i;w++){let $=l[w],R=u[w],C=b<0?1:0,k=a[g+w]|C,P=k|R,v=((k&$)+$|0)^$|k,M=R|~(v|$),H=$&v,_=w===i-1?d:1<<31,z=(M&_)!==0?1:(H&_)!==0?-1:0;M=M<<1|(b>0?1:0),H=H<<1|C,l[w]=H|~(P|M),u[w]=M&P,b=z}f+=b,!(f>p||m&&s==="first"&&f===p)&&(m={end:h+1,errors:f},p=f)}return m}rowOf(t){return t<256?this.smallRows[t]:this.otherRows.get(t)??0}};var Cc=class{text;first;next;shift;constructor(t){this.text=t;let n=Math.max(8,Math.ceil(Math.log2(t.length+1)));this.shift=32-n,this.first=new Int32Array(2**n).fill(-1),this.next=new Int32Array(t.length);let r=0;for(let o=t.length-1;o>=0;o--){if(r=(r>>>5|(t.charCodeAt(o)&31)<<25)>>>0,o+6>t.length)continue;let s=this.slotOf(r);this.next[o]=this.first[s],this.first[s]=o}}find(t){let n=0;for(let s=5;s>=0;s--)n=(n>>>5|(t.charCodeAt(s)&31)<<25)>>>0;let r=[],o=0;for(let s=this.first[this.slotOf(n)];s>=0;s=this.next[s]){if(++o>200)return;this.text.startsWith(t,s)&&r.push(s)}return r}slotOf(t){return Math.imul(t,2654435761)>>>this.shift}};var oL=15e6,sL=4e6,iL=600;function Dx(e,t,n){let r=aL(e,n,t),o=new ri(e),{lower:s}=t,i=e.length*s.length,a=e.length+5*n,c=0,l;for(let{start:u,votes:d}of r.places){if(l&&r.pieces-d>l.errors)return Nx(l,e,o,s);if(c+=e.length*a,c>Math.min(sL,i))break;let f=Math.max(0,u-2*n),m=Math.min(s.length,f+a);l=Mx(l,o.findEnd(s,f,m,l?.errors??n,"first"))}return i<=oL&&(l=Mx(l,o.findEnd(s,0,s.length,l?.errors??n,"first"))),l&&Nx(l,e,o,s)}function Nx(e,t,n,r){let o=Math.max(0,e.end-t.length-e.errors),{end:s,errors:i}=n.findEnd(r,o,e.end,e.errors,"first")??e,a=Math.max(o,s-t.length-i),l=new ri(Ix(t)).findEnd(Ix(r.slice(a,s)),0,s-a,i,"last");return{start:s-(l?.end??s-a),end:s}}function Ix(e){return e.split("").reverse().join("")}function aL(e,t,n){let r=Math.max(6,Math.ceil(e.length/iL)),o=[],s=0;for(let i=0;i+6<=e.length;i+=r){let a=n.grams.find(e.slice(i,i+6));if(a){s++;for(let c of a)o.push(c-i)}}return{places:cL(new Int32Array(o).sort(),t),pieces:s}}function cL(e,t){let n=[],r=0;for(let o=0;o<e.length;){let s=e[o];for(;r<e.length&&e[r]<=s+2*t;)r++;for(n.push({start:s,votes:r-o});o<e.length&&e[o]<=s+t;)o++}return n.sort((o,s)=>s.votes-o.votes||o.start-s.start)}function Mx(e,t){return!e||!t?e??t:e.errors!==t.errors?e.errors<t.errors?e:t:e.end<=t.end?e:t}var Lx=5,lL=.85,Rc=class{size;numbers=new Map;words;starts;ends;places;firsts;constructor(t){let n=(t.length>>1)+1,[r,o,s]=[new Int32Array(n),new Int32Array(n),new Int32Array(n)],i=0,a=[];Gf(t,(l,u)=>{let d=t.slice(l,u),f=this.numbers.get(d);f===void 0&&(f=a.length,a.push(0),this.numbers.set(d,f)),a[f]=a[f]+1,r[i]=f,o[i]=l,s[i]=u,i++}),this.size=i,[this.words,this.starts,this.ends]=[r,o,s],this.firsts=new Int32Array(a.length+1);for(let[l,u]of a.entries())this.firsts[l+1]=this.firsts[l]+u;let c=this.firsts.slice();this.places=new Int32Array(i);for(let l=0;l<i;l++){let u=r[l],d=c[u];this.places[d]=l,c[u]=d+1}}numberOf(t){return this.numbers.get(t)}wordAt(t){return this.words[t]}startOf(t){return this.starts[t]}endOf(t){return this.ends[t]}placesOf(t){return this.places.subarray(this.firsts[t],this.firsts[t+1])}};function zx(e,t){let{words:n}=t,r=uL(e,n),{counts:o,total:s}=r,i=Math.max(Lx,Math.ceil(lL*s));if(s<Lx)return;let a=new Map,c;for(let{from:d,to:f}of dL(r,i,n)){a.clear();let m=0;for(let p=d;p<f;p++)m+=Fx(a,o,n.wordAt(p),1),p-d>=s&&(m+=Fx(a,o,n.wordAt(p-s),-1)),(!c||m>c.shared)&&(c={shared:m,last:p})}if(!c||c.shared<i)return;let l=Math.max(0,c.last-s+1),{last:u}=c;for(;l<u&&!o.has(n.wordAt(l));)l++;for(;u>l&&!o.has(n.wordAt(u));)u--;return{start:n.startOf(l),end:n.endOf(u)}}function uL(e,t){let n=new Map,r=new Map,o=0;return Gf(e,(s,i)=>{let a=e.slice(s,i),c=t.numberOf(a)??r.get(a)??-1-r.size;c<0&&r.set(a,c),n.set(c,(n.get(c)??0)+1),o++}),{counts:n,total:o}}function dL({counts:e,total:t},n,r){let o=[...e].map(([c,l])=>({count:l,places:c<0?fL:r.placesOf(c)})),s=[],i=0;for(let{count:c,places:l}of o.sort((u,d)=>u.places.length-d.places.length)){if(i>t-n)break;i+=c;for(let u of l)s.push(u)}let a=[];for(let c of s.sort((l,u)=>l-u)){let[l,u]=[Math.max(0,c-t+1),Math.min(r.size,c+t)],d=a.at(-1);d&&l<=d.to?d.to=u:a.push({from:l,to:u})}return a}var fL=new Int32Array(0);function Fx(e,t,n,r){let o=t.get(n);if(o===void 0)return 0;let s=e.get(n)??0;return e.set(n,s+r),Math.min(s+r,o)-Math.min(s,o)}var qo=class{source;body;foldedBody;bareBody;lowerBody;gramsOfBody;wordsOfBody;constructor(t,n){this.source=t,this.body=n.slice(t.body.start,t.body.end)}get folded(){return this.foldedBody??=Nt(this.body),this.foldedBody}get bare(){return this.bareBody??=mL(this.folded),this.bareBody}get lower(){return this.lowerBody??=gt(this.folded.text),this.lowerBody}get grams(){return this.gramsOfBody??=new Cc(this.lower),this.gramsOfBody}get words(){return this.wordsOfBody??=new Rc(this.lower),this.wordsOfBody}dropIndexes(){this.gramsOfBody=void 0,this.wordsOfBody=void 0}stretchOf(t,n,r){return Ja(t,n,r)}spanOf({start:t,end:n}){let{file:r,body:o}=this.source;return{file:r,start:o.start+t,end:o.start+n}}};function gt(e){let t=e.toLowerCase();return t.length===e.length?t:e.replace(new RegExp("\\p{Lu}","gu"),n=>{let r=n.toLowerCase();return r.length===n.length?r:n})}function mL(e){let{text:t}=e;if(!/[[\]]/.test(t))return e;let n=new Rr(e),r=0;for(let{index:o}of t.matchAll(/[[\]]/g))n.keep(r,o),r=o+1;return n.keep(r,t.length),n}var pL=3,om=/[^\p{L}\p{N}.!?\n]*[\p{L}\p{N}]/uy;function jx(e,{start:t,end:n},r){let{diff:o}=Tc(e,r.slice(t,n)),s=o.slice(o.findLastIndex(({kind:c})=>c==="same")+1),i=c=>s.filter(({kind:l})=>l===c).flatMap(l=>ti(l.text)).length,a=i("quote");return{start:t,end:a<=pL?hL(r,n,a-i("source")):n}}function hL(e,t,n){let r=t;for(let o=0;o<n;o++){if(om.lastIndex=r,!om.test(e))return r;for(r=om.lastIndex;Ge(e,r);)r++}return r}var gL=.35,yL=256,bL=2e7;function sm(e,t){if(t.body.length>bL)return;let n=gt(Z(e).trim()),r=Dx(n,t,wL(n.length,t.lower.length));if(r){let s=vL(t,t.stretchOf(t.folded,r.start,r.end));return jx(e,s,t.body)}let o=zx(n,t);return o&&t.stretchOf(t.folded,o.start,o.end)}function wL(e,t){let n=Math.min(yL,Math.floor(e*gL));for(;n>0&&xL(e,n,t);)n--;return n}function xL(e,t,n){if(t===0)return!1;let r=t/Math.max(e,1),o=19-18*r+1/3*e*(1-r),s=Math.log2(100);return o<Math.log2(Math.max(n,2))+s}function vL(e,{start:t,end:n}){let r=t,o=n;for(;r<o&&/\s/.test(e.body[r]);)r++;for(;o>r&&/\s/.test(e.body[o-1]);)o--;for(;Ge(e.body,r);)r--;for(;Ge(e.body,o);)o++;return{start:r,end:o}}var im=/\[\s*(?:\.{3}|\u2026)\s*\]|\u2026|(?<!\.)\.{3}(?!\.)|(?<=(?<!\.)\.)\.{3}(?!\.)/g,am=/\[[^[\]]*\]/g;function Mr(e){return e.search(im)>=0}function No(e){return e.replace(im," ").search(am)>=0}function cm(e){let t=[...e.matchAll(im)];return[0,...t.map(r=>r.index+r[0].length)].map((r,o)=>({start:r,text:e.slice(r,t[o]?.index)}))}function Io(e){return cm(e).map(({text:t})=>Z(t).trim()).filter(t=>t!=="")}function Bx(e){return e.replace(am," ").replace(/(?<!\s)\s+([,.;:!?])/g,"$1")}function lm(e){return{text:e,anyCase:[],brackets:new Set}}function Mo(e){let t=[],n=new Set,r="",o=0;for(let{0:s,index:i}of e.matchAll(am))r+=e.slice(o,i),n.add(`${r.length}[`),/[\p{L}\p{N}]$/u.test(r)||t.push(r.length),r+=s.slice(1,-1),n.add(`${r.length}]`),o=i+s.length;return{text:r+e.slice(o),anyCase:t,brackets:n}}var dm=500;function oi(e,t,n=!0){let r=e.trim(),o=Z(r).trim(),s=um([lm(o)],t,t.folded,n);if(s.length>0)return{class:fm(s,r,t)?"exact":"typographic",matches:s};let i=Mr(r)?Io(r):[o];if(i.some(Ke)){if(Mr(r)){let a=um(i.map(lm),t,t.folded,n);if(a.length>0)return{class:"elided",matches:a}}if(No(r)){let a=um(i.map(Mo),t,t.bare,n);if(a.length>0)return{class:"bracketed",matches:a}}}}function fm(e,t,n){return e.some(([r])=>r&&n.body.slice(r.start,r.end)===t)}function $L(e,t,n,r){let o=[];for(let s of EL(n.text,e.text,e.anyCase)){if(!AL(e,t,n,s))continue;let i=t.stretchOf(n,s,s+e.text.length);(!r||TL(t.body,i))&&o.push(i)}return o}function mm(e,t,n,r=!0){let o=new Map;return e.map(s=>{let i=JSON.stringify([s.text,s.anyCase,[...s.brackets]]),a=o.get(i)??$L(s,t,n,r);return o.set(i,a),a})}var kL=5e6;function um(e,t,n,r){let[o=[],...s]=mm(e,t,n,r);if(s.reduce((a,{length:c})=>a+c,o.length)>kL)return[];let i=o.map(a=>({last:a,before:void 0,start:a.start}));for(let a of s){let c=[],l=0;for(let u of a){for(;l<i.length&&i[l].last.end<=u.start;)l++;let d=i[l-1];d&&u.start-d.last.end<=dm&&c.push({last:u,before:d,start:d.start})}i=c}return _L(i).map(SL)}function _L(e){let t=new Set;return e.filter(({start:n})=>t.has(n)?!1:(t.add(n),!0))}function SL(e){let t=[];for(let n=e;n;n=n.before)t.push(n.last);return t.reverse()}function TL(e,{start:t,end:n}){return!Ge(e,t)&&!Ge(e,n)}function AL(e,t,n,r){if(n===t.folded)return!0;let o=t.stretchOf(n,r,r+e.text.length);for(let s=o.start;s<o.end;s++){let i=t.body[s];if(i!=="["&&i!=="]")continue;let a=r;for(;n.startOf(a)<s;)a++;if(!e.brackets.has(`${a-r}${i}`))return!1}return!0}function EL(e,t,n){let r=[];if(t==="")return r;if(n.length===0){for(let s=e.indexOf(t);s>=0;s=e.indexOf(t,s+1))r.push(s);return r}let o=new RegExp(CL(t,new Set(n)),"g");for(let s=o.exec(e);s;s=o.exec(e))r.push(s.index),o.lastIndex=s.index+1;return r}function CL(e,t){return Array.from({length:e.length},(n,r)=>{let o=e[r];return t.has(r)?`[${[...new Set([o,o.toLowerCase(),o.toUpperCase()])].filter(s=>s.length===1).map(Wx).join("")}]`:Wx(o)}).join("")}function Wx(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function si({start:e,end:t},{prefix:n,suffix:r},o){if(n!==void 0){let i=Z(n).trim();if(!Z(o.slice(Math.max(0,e-Ux(n)),e)).trimEnd().endsWith(i))return!1}return r===void 0?!0:Z(o.slice(t,t+Ux(r))).trimStart().startsWith(Z(r).trim())}function Ux(e){return e.length*4+100}var nn={places:[],parts:[],omitted:[],contextMissing:!1,retyped:[],differences:[],diff:[]},Hx={...nn,class:"unchecked"};function Dr(e,t){let n=oi(e.exact,t);return n?RL(e,n,t):qL(e.exact,t)}function Zx(e,t,n){return NL(e,t,n)??IL(e,t)}function RL(e,t,n){let r=t.matches.filter(l=>si(Do(l),e,n.body)),o=r.length===0,s=o?t.matches:r,i=s[0]??[],a=Do(i),c=PL(t,s,e.exact.trim(),n);return{...nn,class:c,places:s.map(l=>n.spanOf(Do(l))),parts:i.map(l=>n.spanOf(l)),omitted:OL(i,n).map(l=>n.spanOf(l)),contextMissing:o,retyped:c==="typographic"?Ax(e.exact,n.body.slice(a.start,a.end)):[]}}function PL(e,t,n,r){return e.class!=="exact"&&e.class!=="typographic"?e.class:fm(t,n,r)?"exact":"typographic"}function Do(e){return{start:e[0]?.start??0,end:e.at(-1)?.end??0}}function OL(e,t){let n=[];for(let r=1;r<e.length;r++){let o=e[r-1]?.end??0,s=t.body.slice(o,e[r]?.start),i=s.trim();if(i===""||/^(?:\.{3,4}|\u2026)$/.test(i))continue;let a=o+s.indexOf(i);n.push({start:a,end:a+i.length})}return n}function qL(e,t){let r=oi(e,t,!1)?.matches[0];if(!r)return;let o=Do(r),s=t.body.slice(o.start,o.end);return{...nn,class:"altered",nearest:t.spanOf(o),parts:r.map(i=>t.spanOf(i)),differences:[{type:"word-cut",quote:e.trim(),source:s}]}}function NL(e,t,n){let r=[];for(let o of n)if(o.source!==t.source)for(let s of oi(e,o)?.matches??[])r.push(o.spanOf(Do(s)));return r.length>0?{...nn,class:"misattributed",places:r}:void 0}function IL(e,t){if(Mr(e)){let o=Io(e);if(o.length>1)return ML(o,t)}let[n]=No(e)&&oi(Bx(e),t)?.matches||[],r=n?Do(n):sm(e,t);return r?Yx(e,r,t):{...nn,class:"absent"}}function Yx(e,t,n){let{differences:r,diff:o}=Tc(e,n.body.slice(t.start,t.end));return{...nn,class:"altered",nearest:n.spanOf(t),differences:r,diff:o}}function ML(e,t){let n=mm(e.map(Mo),t,t.bare),r=e.find((u,d)=>n[d]?.length===0);if(r!==void 0){let u=sm(r,t);if(u)return{...Yx(r,u,t),missingPart:r};let d=DL(e.filter((p,h)=>n[h]?.length!==0)),f=d===void 0?void 0:n[e.indexOf(d)]?.[0];if(!f)return{...nn,class:"absent"};let m=[{type:"words",quote:r,source:""}];return{...nn,class:"altered",nearest:t.spanOf(f),differences:m,missingPart:r}}let o=LL(n),[s,i]=[n[0]?.[0],n.at(-1)?.[0]],a=t.spanOf({start:Math.min(s?.start??0,i?.start??0),end:Math.max(s?.end??0,i?.end??0)}),c=e.join(" \u2026 "),l=n.flatMap(([u])=>u?[t.spanOf(u)]:[]);return o!==void 0&&o>dm?{...nn,class:"altered",nearest:a,parts:l,differences:[{type:"words",quote:c,source:""}],tooFarApart:o}:{...nn,class:"altered",nearest:a,parts:l,differences:[{type:"order",quote:c,source:""}]}}function DL(e){let[t]=e.filter(n=>n.length>=15&&Ke(n)).sort((n,r)=>r.length-n.length);return t}function LL(e){let t=0;for(let n=1;n<e.length;n++){let r=FL(e[n-1]??[],e[n]??[]);if(r===void 0)return;t=Math.max(t,r)}return t}function FL(e,t){let n,r=0;for(let o of e){for(;r<t.length&&t[r].start<o.end;)r++;let s=t[r];if(!s)break;n=Math.min(n??Number.POSITIVE_INFINITY,s.start-o.end)}return n}var Vx=new WeakMap;function Lr(e,t){if(t.pinned&&t.pinned.text!==t.sha256)return;let n=Vx.get(e.texts)??new Map;Vx.set(e.texts,n);let r=n.get(t.id)??new qo(t,e.texts.get(t.file)??"");return n.set(t.id,r),r}var zL=["prefix","suffix"],pm=24,jL=6,Lo=1e3;function Kx(e,t,n){let[r]=zL.flatMap(o=>{let s=BL(e,t,n,o);return s?[{side:o,...s}]:[]}).sort((o,s)=>o.cost-s.cost);return r&&{[r.side]:r.words}}function BL(e,t,n,r){let o=t;for(let s of WL(e,n,r)){let i=Jx(s),a=ti(i).length;if(a>pm)return;if(o=o.filter(l=>si(l,{[r]:i},n)),o.length>0)continue;let c=/\n[ \t\r]*\n/.test(s)?pm:new RegExp("[.!?]\\P{L}*\\s","u").test(s)?jL:0;return{words:i,cost:a+c}}}function*WL({start:e,end:t},n,r){let o=r==="prefix",s=o?n.slice(Math.max(0,e-Lo),e):n.slice(t,t+Lo),i=[...s.matchAll(/\s+/g)],a=o?i.map(c=>c.index+c[0].length).reverse():i.map(c=>c.index);(o?e<=Lo:t+Lo>=n.length)&&a.push(o?0:s.length);for(let c of a){let l=o?s.slice(c):s.slice(0,c);Ke(l)&&(yield l)}}function Gx(e,t,n,r){if(si(e,{[r]:t},n))return{moved:!1,words:t};let o=r==="prefix",s=o?Math.max(0,e.start-Lo):e.start,i=n.slice(s,o?e.end:e.end+Lo),a=Nt(i),c=gt(a.text),l=gt(Z(t).trim());if(Ke(l))for(let u=o?c.lastIndexOf(l):c.indexOf(l);u>=0;u=o?u===0?-1:c.lastIndexOf(l,u-1):c.indexOf(l,u+1)){let d=Ja(a,u,u+l.length),f=s+d.start,m=s+d.end;if(o?f>=e.start:m<=e.end)continue;let p=n.slice(Math.min(f,e.start),Math.max(m,e.end)),h=Jx(o?n.slice(f,e.start):n.slice(e.end,m));return Xa(p).length===1&&ti(h).length<=pm?{moved:!0,words:h}:void 0}}function Jx(e){return e.replace(/\u00AD[ \t]*\r?\n[ \t]*/g,"").replace(/[\u00AD\p{Cf}]/gu,"").replace(/\s+/g," ").trim()}function Fo(e,t){let n="",r=0;for(let o of[...t].sort((s,i)=>s.start-i.start||s.end-i.end))n+=e.slice(r,o.start)+o.text,r=o.end;return n+e.slice(r)}var Ee=mo(Kp(),1);function Hr(e,t){let n=e.charCodeAt(t);return n===32||n===10||t>=e.length}function zk(e){return e===44||e===91||e===93||e===123||e===125}function Le(e,t){let n=t;for(;e.charCodeAt(n)===32;)n++;return n-t}var yz=new Set([..."-?:,[]{}#&*!|>'\"%@`"].map(e=>e.charCodeAt(0)));function Jp(e,t,n){let r=e.charCodeAt(t);return r===45&&!n?!Hr(e,t+1):t<e.length&&r!==32&&r!==10&&!yz.has(r)}function Cl(e,t){let n=t;for(let r=t;r<e.length;r++){let o=e.charCodeAt(r);if(o===10)break;if(o===32){if(e.charCodeAt(r+1)===35)break;continue}if(o===58&&Hr(e,r+1))break;n=r+1}return n}function Uk(e,t){let n=t;for(let r=t;r<e.length;r++){let o=e.charCodeAt(r);if(o===10||zk(o))break;if(o===32){if(e.charCodeAt(r+1)===35)break;continue}if(o===58&&(Hr(e,r+1)||zk(e.charCodeAt(r+1))))break;n=r+1}return{text:e.slice(t,n),end:n}}function Hk(e,t,n){let r=Cl(e,t),o=r+Le(e,r),s=1;for(;e.charCodeAt(o)===10;){let a=o+1,c=Le(e,a);for(;e.charCodeAt(a+c)===10;)a+=c+1,c=Le(e,a);let l=a+c;if(c<n||l>=e.length||e.charCodeAt(l)===35)break;let u=Cl(e,l);if(u===l||(r=u,o=r+Le(e,r),s++,e.charCodeAt(o)===58))return}let i=e.slice(t,r);return{text:s===1?i:Gp(i),end:r}}function Rl(e,t,n){let r=e.charCodeAt(t)===34,o=r?wz(e,t+1):bz(e,t+1);if(o<0)return;let s=e.slice(t+1,o),i=s.includes(`
`);if(i&&!xz(e,t,o,n))return;let a=o+1;if(!r){let l=i?Gp(s):s;return{text:l.includes("''")?l.replaceAll("''","'"):l,end:a}}if(!s.includes("\\"))return{text:i?Gp(s):s,end:a};let c=kz(s);return c===void 0?void 0:{text:c,end:a}}function bz(e,t){let n=e.indexOf("'",t);for(;n>=0&&e.charCodeAt(n+1)===39;)n=e.indexOf("'",n+2);return n}function wz(e,t){for(let n=e.indexOf('"',t);n>=0;n=e.indexOf('"',n+1)){let r=n-1;for(;r>=t&&e.charCodeAt(r)===92;)r--;if((n-1-r)%2===0)return n}return-1}function xz(e,t,n,r){for(let o=e.indexOf(`
`,t);o>=0&&o<n;o=e.indexOf(`
`,o+1)){let s=Le(e,o+1);if(s<r&&e.charCodeAt(o+1+s)!==10)return!1}return!0}function Gp(e){let t=e.split(`
`),n=jk(t[0]),r=0;for(let o=1;o<t.length;o++){let s=o===t.length-1,i=vz(t[o]),a=s?i:jk(i);r++,!(a===""&&!s)&&(n+=(r===1?" ":`
`.repeat(r-1))+a,r=0)}return n}function vz(e){return e.slice(Le(e,0))}function jk(e){let t=e.length;for(;t>0&&e.charCodeAt(t-1)===32;)t--;return e.slice(0,t)}var $z={'"':'"',"\\":"\\","/":"/",n:`
`,t:"	"," ":" "},Bk=/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(["\\/nt ]))/y;function kz(e){let t="",n=0;for(let o=e.indexOf("\\");o>=0;o=e.indexOf("\\",n)){Bk.lastIndex=o;let s=Bk.exec(e);if(!s)return;let i=s[1]??s[2],a=e.slice(n,o);if(a.includes(`
`))return;t+=a+(i===void 0?$z[s[3]]:String.fromCharCode(Number.parseInt(i,16))),n=o+s[0].length}let r=e.slice(n);return r.includes(`
`)?void 0:t+r}var Wk=/([|>])([1-9]?)([-+]?)([1-9]?) *(?: #[^\n]*)?\n/y;function Zk(e,t,n){Wk.lastIndex=t;let r=Wk.exec(e);if(!r)return;let[o,s,i,a,c]=r;if(i!==""&&c!=="")return;let l=Number(i||c),u=[],d=l>0?n+l:0,f=t+o.length,m=f,p=0,h=0;for(;f<e.length;){let $=Le(e,f),R=e.indexOf(`
`,f),C=R<0?e.length:R;if(f+$===C){if(h=Math.max(h,$),R<0)return;u.push(""),p++,f=R+1;continue}if(d===0&&(d=$),$<d||$<=n)break;u.push(e.slice(f+d,C)),p=0,f=Math.min(C+1,e.length),m=f}if(p===u.length||h>d)return;let g=u.slice(0,u.length-p),b=s===">",w=b?_z(g):g.join(`
`);return a==="+"?{text:w+`
`.repeat(p+1),end:f,folded:b}:{text:a==="-"?w:`${w}
`,end:m,folded:b}}function _z(e){let t="",n=0,r="nothing";for(let o of e){if(o===""){n++;continue}let s=o.charCodeAt(0)===32;r==="nothing"?t+=`
`.repeat(n):r==="text"&&!s?t+=n===0?" ":`
`.repeat(n):t+=`
`.repeat(n+1),t+=o,r=s?"indented":"text",n=0}return t}var ie=Symbol("not everyday YAML"),Sz=/[^\n\P{Cc}]|\uFEFF/u,Pl=40;function Vk(e,t,n=0){if(!(Sz.test(e)||e.endsWith(" ")))try{return new Qp(e,t,n).readDocument()}catch(r){if(r===ie)return;throw r}}var Jo=10,Zr=35,Tz=45,Yk=58,Az=44,Qp=class{at=0;column=0;depth=0;commentColumn=-1;nodeEnd=0;text;file;base;constructor(t,n,r){this.text=t,this.file=n,this.base=r}readDocument(){if(this.skipToContent(),this.text.startsWith(`---
`,this.at)&&(this.at+=4,this.skipToContent()),this.column!==0)throw ie;let t=this.isItem()?this.readSequence(0):this.readMapping(0);if(this.column>=0)throw ie;return t}readMapping(t){if(++this.depth>Pl)throw ie;let n=this.at,r=[];do{let o=this.readKey();if(r.some(s=>s.key.text===o.text)||(r.push({key:o,value:this.readValue(t)}),this.column>t||this.column===t&&this.isItem()))throw ie}while(this.column===t);return this.depth--,{kind:"mapping",entries:r,span:this.spanOf(n,this.nodeEnd)}}readSequence(t){if(++this.depth>Pl)throw ie;let n=this.at,r=[];do{let o=Le(this.text,this.at+1);this.at+=1+o;let s=this.text.charCodeAt(this.at);if(s===Jo||s===Zr||this.at>=this.text.length||this.isItem()||(this.findKeyEnd()>=0?r.push(this.readMapping(t+1+o)):(r.push(this.readInline(t)),this.moveOn(t)),this.column>t))throw ie}while(this.column===t&&this.isItem());if(this.column===t&&t>0&&this.commentColumn>=t)throw ie;return this.depth--,{kind:"sequence",items:r,span:this.spanOf(n,this.nodeEnd)}}readKey(){let t=this.at,n=this.findKeyEnd();if(n<0||n-t>1e3)throw ie;let r=this.scanKey(t,n);return this.at=n+Le(this.text,n)+1,r}scanKey(t,n){let r=this.quoteAt(t);return r?this.makeScalar(Rl(this.text,t,0)??Xp(),t,r):this.makeScalar({text:this.text.slice(t,n),end:n},t,"plain")}findKeyEnd(){let{text:t,at:n}=this,r;if(this.quoteAt(n)){if(r=Rl(t,n,0)?.end??-1,r<0||t.slice(n,r).includes(`
`))return-1}else{if(!Jp(t,n,!1)||this.isMarker())return-1;r=Cl(t,n)}let o=r+Le(t,r);return t.charCodeAt(o)===Yk&&Hr(t,o+1)?r:-1}readValue(t){this.at+=Le(this.text,this.at);let n=this.text.charCodeAt(this.at);if(n!==Jo&&n!==Zr&&this.at<this.text.length){if(this.isItem())throw ie;let o=this.readInline(t);return this.moveOn(t),o}let r=this.at;if(this.skipToContent(),this.column>t||this.column===t&&this.isItem()){if(this.isItem())return this.readSequence(this.column);if(this.findKeyEnd()>=0)return this.readMapping(this.column);let o=this.readInline(t);return this.moveOn(t),o}if(this.commentColumn>=0)throw ie;return this.nodeEnd=r,this.makeScalar({text:"",end:r},r,"plain")}readInline(t){let{text:n,at:r}=this,o=n[r];if(o==="|"||o===">"){let i=Zk(n,r,t)??Xp();return this.at=i.end,this.nodeEnd=i.end,this.makeScalar(i,r,i.folded?"folded":"literal")}let s=this.readFlowNode(t+1,!1);if(this.at+=this.spaceBeforeComment(),this.at<n.length&&n.charCodeAt(this.at)!==Jo)throw ie;return this.at=Math.min(this.at+1,n.length),this.nodeEnd=this.at,s}readFlowNode(t,n){let{text:r,at:o}=this,s=r[o];if(s==="{")return this.readFlowMapping(t);if(s==="[")return this.readFlowSequence(t);let i=this.quoteAt(o);if(!i&&(!Jp(r,o,n)||this.isMarker()))throw ie;let c=(i?Rl:n?Uk:Hk)(r,o,t)??Xp();return this.at=c.end,this.makeScalar(c,o,i??"plain")}readFlowMapping(t){if(++this.depth>Pl)throw ie;let n=this.at++,r=[];for(this.skipFlowSpace(t);this.text[this.at]!=="}";this.skipFlowComma(t,"}")){let o=this.at,s=this.readFlowNode(t,!0);if(s.kind!=="scalar"||this.text.slice(o,this.at).includes(`
`)||r.some(i=>i.key.text===s.text)||(this.at+=Le(this.text,this.at),this.text.charCodeAt(this.at)!==Yk||!Hr(this.text,this.at+1)))throw ie;this.at++,this.skipFlowSpace(t),r.push({key:s,value:this.readFlowNode(t,!0)})}return this.at++,this.depth--,{kind:"mapping",entries:r,span:this.spanOf(n,this.at)}}readFlowSequence(t){if(++this.depth>Pl)throw ie;let n=this.at++,r=[];for(this.skipFlowSpace(t);this.text[this.at]!=="]";this.skipFlowComma(t,"]"))r.push(this.readFlowNode(t,!0));return this.at++,this.depth--,{kind:"sequence",items:r,span:this.spanOf(n,this.at)}}skipFlowComma(t,n){if(this.skipFlowSpace(t),this.text.charCodeAt(this.at)===Az)this.at++,this.skipFlowSpace(t);else if(this.text[this.at]!==n)throw ie}skipFlowSpace(t){for(this.at+=Le(this.text,this.at);this.text.charCodeAt(this.at)===Jo;){let n=Le(this.text,this.at+1);if(this.at+=1+n,n<t&&this.text.charCodeAt(this.at)!==Jo)throw ie}if(this.at>=this.text.length||this.text.charCodeAt(this.at)===Zr)throw ie}spaceBeforeComment(){let t=Le(this.text,this.at);if(t===0||this.text.charCodeAt(this.at+t)!==Zr)return t;let n=this.text.indexOf(`
`,this.at);return(n<0?this.text.length:n)-this.at}moveOn(t){if(this.skipToContent(),this.commentColumn>t||this.column<t&&this.commentColumn>Math.max(this.column,0))throw ie}skipToContent(){this.commentColumn=-1;let{text:t}=this;for(;;){let n=t.lastIndexOf(`
`,this.at-1)+1,r=this.at+Le(t,this.at),o=t.charCodeAt(r);if(r>=t.length){this.at=t.length,this.column=-1;return}if(o!==Jo&&o!==Zr){if(this.at=r,this.column=r-n,this.column===0&&this.isMarker()&&!t.startsWith(`---
`,r))throw ie;return}o===Zr&&(this.commentColumn=Math.max(this.commentColumn,r-n));let s=t.indexOf(`
`,r);this.at=s<0?t.length:s+1}}isItem(){return this.text.charCodeAt(this.at)===Tz&&Hr(this.text,this.at+1)}isMarker(){return this.text.startsWith("---",this.at)||this.text.startsWith("...",this.at)}quoteAt(t){let n=this.text[t];return n==='"'?"double":n==="'"?"single":void 0}makeScalar({text:t,end:n},r,o){let s=this.spanOf(r,n);if(o!=="plain"||t===""||this.text.charCodeAt(n)!==32)return{kind:"scalar",text:t,style:o,span:s};let i=n+Le(this.text,n);if(this.text.charCodeAt(i)!==Zr)return{kind:"scalar",text:t,style:o,span:s};let a=this.text.indexOf(`
`,i),c=this.text.slice(i,a<0?void 0:a).trim();return{kind:"scalar",text:t,style:o,span:s,dropped:c}}spanOf(t,n){return{file:this.file,start:this.base+t,end:this.base+n}}};function Xp(){throw ie}var Ez={[Ee.Scalar.PLAIN]:"plain",[Ee.Scalar.QUOTE_SINGLE]:"single",[Ee.Scalar.QUOTE_DOUBLE]:"double",[Ee.Scalar.BLOCK_LITERAL]:"literal",[Ee.Scalar.BLOCK_FOLDED]:"folded"},Cz=1e4;function sn(e,t,n=0){let r=Vk(e,t,n);return r?{root:r,problem:void 0}:Rz(e,t,n)}function Rz(e,t,n=0){try{let r=(0,Ee.parseDocument)(e,{schema:"failsafe",prettyErrors:!1,logLevel:"error"}),[o]=[...r.errors,...r.warnings].sort((l,u)=>l.pos[0]-u.pos[0]);if(!o)return{root:Oz(r.contents,e,t,n),problem:void 0};let[s,i]=Pz(o,r.contents)??o.pos,a=[Math.min(s,e.length),Math.min(i,e.length)],c=eh(o.code,o.message,a,t,n);return{root:Kk(r.contents,e,t,n),problem:c}}catch(r){if(r instanceof Xo){let{contents:o}=(0,Ee.parseDocument)(e,{schema:"failsafe",prettyErrors:!1,logLevel:"error"});return{root:r.code==="BAD_ALIAS"?Kk(o,e,t,n):void 0,problem:eh(r.code,r.detail,r.range,t,n)}}if(r instanceof RangeError)return{root:void 0,problem:eh("DEPTH","",[0,0],t,n)};throw r}}function Pz(e,t){if(e.code!=="MISSING_CHAR"||!/closing .quote/.test(e.message))return;let n;return(0,Ee.visit)(t,{Scalar(r,o){let[s=0,i=0]=o.range??[];o.type?.startsWith("QUOTE")&&s<e.pos[0]&&i>=e.pos[0]&&(n=[s,s+1])}}),n}var Xo=class extends Error{code;detail;range;constructor(t,n,r){super(t),this.code=t,this.detail=n,this.range=r}};function Oz(e,t,n,r){return e?new Ol(t,n,r).convert(e):void 0}function Kk(e,t,n,r){try{return e?new Ol(t,n,r,!0).convert(e):void 0}catch(o){if(o instanceof Xo||o instanceof TypeError)return;throw o}}var Ol=class{aliased=0;depth=0;anchors=new Map;text;file;base;damaged;constructor(t,n,r,o=!1){this.text=t,this.file=n,this.base=r,this.damaged=o}convert(t){if((0,Ee.isAlias)(t))return this.convertAliased(t);let n=t.anchor;if(n!==void 0&&this.anchors.set(n,t),this.depth>0&&++this.aliased>Cz)throw new Xo("ALIASES","",[0,0]);let r=this.spanOf(t);if((0,Ee.isScalar)(t))return this.convertScalar(t,r);if((0,Ee.isSeq)(t))return{kind:"sequence",items:t.items.filter(i=>i!==null&&typeof i=="object").map(i=>this.convert(i)),span:r};if(!(0,Ee.isMap)(t))return{kind:"scalar",text:"",style:"plain",span:r};let o=[];for(let s of t.items){let i=this.convert(s.key),a=s.value?this.convert(s.value):this.emptyBehind(i.span);o.push({key:i.kind==="scalar"?i:{kind:"scalar",text:"",style:"plain",span:i.span},value:a})}return{kind:"mapping",entries:o,span:r}}convertAliased(t){let n=this.anchors.get(t.source),[r,o]=t.range??[0,0];if(!n&&this.damaged)return{kind:"scalar",text:`*${t.source}`,style:"plain",span:this.spanOf(t)};if(!n||this.depth>20)throw new Xo("BAD_ALIAS",t.source,[r,o]);this.depth++;let s=this.convert(n);return this.depth--,s}convertScalar(t,n){let r=Ez[t.type??Ee.Scalar.PLAIN]??"plain",o={kind:"scalar",text:String(t.value??""),style:r,span:n};if(r!=="plain"||o.text==="")return o;let s=n.end-this.base;if(this.text[s]!==" "&&this.text[s]!=="	")return o;let i=this.text.indexOf(`
`,s),a=this.text.slice(s,i<0?void 0:i).trim();return a.startsWith("#")?{...o,dropped:a}:o}emptyBehind(t){return{kind:"scalar",text:"",style:"plain",span:{file:this.file,start:t.end,end:t.end}}}spanOf(t){let[n,r]=t.range??[0,0];return{file:this.file,start:this.base+n,end:this.base+r}}};function eh(e,t,[n,r],o,s){return{kind:"yaml",code:e,detail:t,at:{file:o,start:s+n,end:s+r}}}var Gk=new WeakMap;function Mi(e,{span:t}){let n=Gk.get(e)??new Map;Gk.set(e,n);let r=n.get(t.file);if(!r){r=new Map;let o=e.get(t.file)??"",{root:s}=sn(o,t.file);s&&th(s,o,!1,void 0,r),n.set(t.file,r)}return r.get(t.start)}function th(e,t,n,r,o){if(e.kind==="scalar"){let a=o.has(e.span.start);o.set(e.span.start,{...r&&{key:r},inFlow:n,isShared:a});return}let s=t[e.span.start],i=n||s==="["||s==="{";if(e.kind==="sequence"){for(let a of e.items)th(a,t,i,void 0,o);return}for(let a of e.entries)th(a.value,t,i,a.key.span,o)}var Jk=mo(Kp(),1);var qz=/[^\t\n\r\x20-\x7E\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u,nh=e=>qz.test(e);function rh(e,t){return Nz(e,t)?e:oh(e)}function oh(e){return nh(e)||/[\n\r\t]/.test(e)?`"${sh(e)}"`:e.includes("'")&&!/["\\]/.test(e)?`"${e}"`:`'${e.replaceAll("'","''")}'`}function sh(e){return Array.from(e,t=>{if(t==='"'||t==="\\")return`\\${t}`;if(t===`
`)return"\\n";if(t==="\r")return"\\r";if(t==="	")return"\\t";if(!nh(t))return t;let n=t.codePointAt(0)??0;return n>65535?`\\U${n.toString(16).padStart(8,"0")}`:`\\u${n.toString(16).padStart(4,"0")}`}).join("")}function ih(e){return!nh(e)&&!/[\n\r]/.test(e)}function ql(e,t){let{root:n,problem:r}=sn(t?`{k: ${e}}`:`k: ${e}`,"");if(r||n?.kind!=="mapping"||n.entries.length!==1)return;let o=n.entries[0]?.value;return o?.kind==="scalar"&&o.dropped===void 0?o.text:void 0}function Nz(e,t){return!ih(e)||e.includes("	")||ql(e,t)!==e?!1:[void 0,"1.1"].every(n=>(0,Jk.parseDocument)(e,{...n&&{version:n},logLevel:"silent"}).toJS()===e)}function ah(e,t,n){let r=e.get(t.span.file),o=Mi(e,t);if(!(r===void 0||!o||o.isShared||n.length===0))return Iz(t,r,n,o.inFlow)??Dz(t,r,n,o.inFlow)}function Nl(e,t,n){return ah(e,t,[{start:0,end:t.text.length,text:n}])}function Iz(e,t,n,r){let o=[];for(let{start:c,end:l,text:u}of n){let d=Mz(u,e);if(d===void 0)return;o.push({...Ro(e,t,c,l),text:d})}if(e.style==="literal"||e.style==="folded")return o;let{start:s,end:i}=e.span,a=Lz(t,s,i,o);return ql(a,r)===Fo(e.text,n)?o:void 0}function Mz(e,{style:t}){if(t==="double")return sh(e);if(ih(e))return t==="single"?e.replaceAll("'","''"):e}function Dz(e,t,n,r){if(e.style==="literal"||e.style==="folded")return;let o=Fo(e.text,n),s=oh(o);if(ql(s,r)!==o)return;let{file:i,start:a,end:c}=e.span;return t.slice(a,c).trim()===""?void 0:[{file:i,start:a,end:c,text:s}]}function Lz(e,t,n,r){let o=r.map(s=>({...s,start:s.start-t,end:s.end-t}));return Fo(e.slice(t,n),o)}function Xk(e,t,n,r){let o=e.get(t.span.file)??"",s=Mi(e,t);if(!s?.key||s.isShared)return;let{file:i,start:a}=s.key,c=`${n}: ${rh(r,s.inFlow)}`;if(s.inFlow)return{file:i,start:a,end:a,text:`${c}, `};let l=t2(o,a);return l===void 0?void 0:{file:i,start:a,end:a,text:`${c}${e2(o)}${l}`}}function Qk(e,t,n,r){let o=e.get(t.span.file)??"",s=Mi(e,t);if(!s?.key||s.isShared)return;let{file:i,end:a}=t.span,c=`${n}: ${rh(r,s.inFlow)}`;if(s.inFlow)return{file:i,start:a,end:a,text:`, ${c}`};let l=t2(o,s.key.start);if(l===void 0)return;let u=e2(o);if(o[a-1]===`
`)return{file:i,start:a,end:a,text:`${l}${c}${u}`};let d=a+(/^[^\r\n]*/.exec(o.slice(a))?.[0].length??0);return{file:i,start:d,end:d,text:`${u}${l}${c}`}}function e2(e){return/\r\n|\n/.exec(e)?.[0]??`
`}function t2(e,t){let n=e.slice(e.lastIndexOf(`
`,t-1)+1,t).replace(/^\uFEFF/,"");return/^[ -]*$/.test(n)?" ".repeat(n.length):void 0}function n2(e,t,n){let r=[];for(let o of["prefix","suffix"]){let s=n[o];if(s===void 0)continue;let i=t[o],c=i?void 0:(o==="prefix"?Xk:Qk)(e,t.quote,o,s),l=i?Nl(e,i,s):c&&[c];if(!l)return;r.push(...l)}return r}function r2(e,{evidence:t,anchor:n,source:r}){let o=Lr(e,r);if(!o)return;let[s,...i]=s2(n,r),a=s&&Kx(s,i,o.body);if(!a)return;let c=a.prefix===void 0?"suffix":"prefix";return i2(e,t,o,a,`pin the quote to the first of its places with \`${c}\``)}function o2(e,{evidence:t,anchor:n,source:r}){let o=Lr(e,r);if(!o)return;let s=s2(n,r).flatMap(c=>{let l=Fz(c,t,o.body);return l?[l]:[]}),[i]=s;if(!i||s.length>1)return;let a=Object.keys(i).map(c=>`\`${c}\``);return i2(e,t,o,i,`bring ${a.join(" and ")} up to the quote`)}function Fz(e,t,n){let r={};for(let o of["prefix","suffix"]){let s=t[o];if(!s)continue;let i=Gx(e,s.text,n,o);if(!i)return;i.moved&&(r[o]=i.words)}return r}function s2(e,t){return e.places.map(({start:n,end:r})=>({start:n-t.body.start,end:r-t.body.start}))}function i2(e,t,n,r,o){let s={exact:t.quote.text,...t.prefix&&{prefix:t.prefix.text},...t.suffix&&{suffix:t.suffix.text},...r},i=Dr(s,n);if(!i||i.contextMissing||i.places.length!==1)return;let a=n2(e.texts,t,r);return a&&a.length>0?{title:o,edits:a}:void 0}var ch=mo(c2(),1);function Yr(e,t){let n=e.toLowerCase(),r=[];for(let o of t){let s=Math.floor(Math.max(n.length,3)/3);if(Math.abs(o.length-n.length)>s)continue;let i=Wz(n,o.toLowerCase());i<=s&&r.push({name:o,edits:i})}return r.sort((o,s)=>o.edits-s.edits||(o.name<s.name?-1:1)),r.slice(0,3).map(({name:o})=>o)}function Wz(e,t){let n=(0,ch.distance)(e,t);for(let r=1;r<e.length&&n>1;r++){let o=e.slice(0,r-1)+e[r]+e[r-1]+e.slice(r+1);n=Math.min(n,(0,ch.distance)(o,t)+1)}return n}function An(e,t){let n=Yr(e,t);return n.length===0?void 0:`did you mean ${Ne("or",n.map(r=>`\`${r}\``))}?`}function Ne(e,t){return t.length<3?t.join(` ${e} `):`${t.slice(0,-1).join(", ")}, ${e} ${t.at(-1)}`}function dr(e,t,n,r=`${n}s`){return e.length<=t?[...e]:[...e.slice(0,t-1),yt(e.length-t+1,n,r)]}function yt(e,t,n=`${t}s`){return`${Uz(e)} ${e===1?t:n}`}function Uz(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}var l2=`# ambiguous-quote

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
`;var u2=new WeakMap;function st(e){let t=u2.get(e.anchors)??Zz(e);return u2.set(e.anchors,t),t}function Zz(e){return e.claims.flatMap(t=>t.evidence.flatMap(n=>{let r=e.anchors.get(n),o=e.sources.get(n.source?.text??"");return r&&o&&r.class!=="unchecked"?[{claim:t,evidence:n,anchor:r,source:o}]:[]}))}function Je({claim:e,evidence:t,source:n}){return{claim:e.id,source:n.id,readings:[{claim:e,evidence:t}]}}function W(e,t,n,r){return Ro(t,e.texts.get(t.span.file)??"",n,r)}function an(e,t){return(e.texts.get(t.file)??"").slice(t.start,t.end)}function Il(e,{evidence:t,source:n,speaker:r,speakerName:o,hedges:s,shown:i}){let a=e.anchors.get(t)?.places[0]??W(e,t.quote),c=n.published?`, ${n.published.value.text}`:"",l=r===void 0?"":`, said by ${o}`;return{at:a,text:`${n.outlet}${c}${l}${s?", hedged":""}: ${i}`}}var En=e=>`(?:\\s+[\\p{L}\\p{N}'\u2019-]+){0,${e}}`,he=`[\\s"\u201C\u2018'(\\[]*$`,Yz=[["negates",new RegExp(`\\b(not|never|cannot|\\p{L}+n['\u2019]t)(?!\\s+(?:only|just|merely|until))${En(3)}${he}`,"iu")],["negates",new RegExp(`\\b(no(?!\\s+(?:doubt|surprise|secret|question|fewer|less|more|later))|neither|nor|no longer|nobody|nothing|hardly|barely)${En(2)}${he}`,"iu")],["negates",new RegExp(`\\b(fail(?:s|ed)? to|unable to|refus(?:es|ed|ing)? to|declin(?:es|ed|ing)? to)${En(1)}${he}`,"iu")],["denies",new RegExp(`\\b(den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|rul(?:es?|ed|ing) out)\\b[^.;:,]*${he}`,"iu")],["negates",new RegExp(`\\b(without|yet to)${he}`,"iu")],["denies",new RegExp(`\\b(den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:es|ed|ing)?)\\b[^;:]*\\bthat\\b[^;:,]*${he}`,"iu")],["denies",new RegExp(`\\b(false|untrue|a myth|a lie|a hoax|disagree[sd]?) that${he}`,"iu")],["negates",new RegExp(`\\b(few|hardly anyone|no one|nobody|nothing|none)${En(3)} (?:believ|think|thought|expect|claim|sa[iy]|suggest|argu)\\p{L}*(?: that)?${he}`,"iu")],["negates",new RegExp(`\\b(st(?:op|ops|opped|opping) short of)${En(2)}${he}`,"iu")],["hedges",new RegExp(`\\b(rumou?rs?|speculation|fears?|suspicions?|worries|concerns?|allegations?|it (?:is|was)(?: \\p{L}+ly)? (?:feared|believed|thought|alleged|rumou?red|possible|likely|suspected|understood|reported)) that${he}`,"iu")],["hedges",new RegExp(`\\b(unlikely)(?:\\s+(?:that|to))?${En(3)}${he}`,"iu")],["hedges",new RegExp(`\\b(reportedly|allegedly|apparently|supposedly),${he}`,"iu")],["hedges",new RegExp(`\\b(could|may|might)(?:\\s+\\p{L}+ly)?(?:\\s+(?:be|have|also|soon|still))*${he}`,"u")],["hedges",new RegExp(`\\b(reportedly|allegedly|apparently|supposedly|purportedly|possibly|perhaps|probably)${En(3)}${he}`,"iu")],["hedges",new RegExp(`\\b(potential|possible|alleged|apparent|purported|suspected|likely)${he}`,"iu")],["hedges",new RegExp(`\\b((?:appear|seem)(?:s|ed)?)(?:\\s+(?:that|to|as if))?${En(2)}${he}`,"iu")],["hedges",new RegExp(`\\b((?:said|believed|thought|alleged|reported|expected|understood|rumou?red) to)(?:\\s+(?:be|have))?${he}`,"iu")],["hedges",new RegExp(`(?<!\\bno )\\b(doubt(?:s|ed|ful)?)\\b[^.;:,]*${he}`,"iu")],["conditions",new RegExp(`(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|whether|provided that|on (?:the )?condition that|in case)\\b[^.;:,]*${he}`,"iu")],["conditions",new RegExp(`(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|provided that|in case)\\b[^.;:,]*,${he}`,"iu")],["conditions",new RegExp(`^[\\s"\u201C]*(Should|Had|Were)\\s[^.;:,?]*,${he}`,"u")]],Vr=`["\u201D\u2019']*`,lh="(den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)|refut(?:es|ed))",d2=[["conditions",new RegExp(`^${Vr},?\\s+((?:only |but only )?(?:if|unless|provided that|on (?:the )?condition that))\\b`,"iu")],["denies",new RegExp(`^${Vr}(?:,|\\s+[-\u2013\u2014]+)\\s+(?:a|an|the)\\s+(?:claim|charge|accusation|allegation|assertion)s?\\b[^.;]*?\\b${lh}\\b`,"iu")],["denies",new RegExp(`^${Vr},?\\s+(?:which|something)\\s+[^.;,]*?\\b${lh}\\b`,"iu")],["denies",new RegExp(`^${Vr},?\\s+but\\s+[^.;,]*?\\b${lh}\\s+(?:it|this|that|the \\p{L}+)(?=[.,;]|$)`,"iu")],["hedges",new RegExp(`^${Vr},\\s+(it (?:appears|seems|is (?:believed|thought|feared|alleged|reported))|reportedly|allegedly|apparently|perhaps|possibly|probably)\\b`,"iu")]],Vz=new RegExp(`\\b(?:claims?|ideas?|rumou?rs?|reports?|notion|belief|suggestions?|allegations?|accusations?|theory|assertions?|charges?|stor(?:y|ies)) that${he}`,"iu"),Kz=[["denies",new RegExp(`^${Vr},?\\s+(?:is|are|was|were|(?:has|have) (?:since )?been|proved|proved to be|turned out to be)\\s+(?:\\p{L}+ly\\s+)?(false|untrue|wrong|incorrect|unfounded|baseless|nonsense|a myth|a lie|a hoax|debunked|disproved|refuted|discredited|denied|rejected|dismissed|not true)\\b`,"iu")],["negates",new RegExp(`^${Vr},?\\s+((?:was|were|has|have) (?:never|not) (?:been )?prove[dn]|remains? unprove[dn])\\b`,"iu")]],Gz=new RegExp(`\\b(?:no|not|never|cannot|nobody|no one|none|few|\\p{L}+n['\u2019]t)${En(2)} (?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|doubt(?:s|ed)?|rul(?:e|es|ed) out)\\b[^.;:,]*${he}`,"iu"),Jz=/[;:]|\s[-\u2013\u2014]{1,2}\s|,?\s\b(?:but|and|while|whereas|although|though|because|after|before|when|until|once)\b(?=\s)(?!\s+that\b)/giu,uh=400,Xz=/\b(?:not?|nor|neither|nobody|nothing|never|cannot|without|hardly|barely|fail|unable|refus|declin|den[iy]|reject|refut|disput|dismiss|rul|could|may|might|reportedly|alleg|apparent|suppos|purport|possib|perhaps|probab|potential|suspect|likely|unlikely|yet to|appear|seem|said|believed|thought|reported|expected|understood|rumou?red|doubt|if|unless|whether|provided|in case|false|untrue|myth|lie|hoax|disagree|few|none|stop|rumou?rs?|speculation|fear|suspicion|worries|concern|understood|possible|condition|should|had|were)|n['\u2019]t\b/i;function f2(e){let t=Math.max(0,e.length-uh);if(!Xz.test(e.slice(t)))return;let n=t+Qz(e.slice(t),Jz),r=e.slice(n);if(!Gz.test(r))for(let[o,s]of Yz){let i=s.exec(r);if(i)return{turn:o,words:i[1]??"",start:n+i.index}}}function m2(e,t){let n=Vz.test(t.slice(-uh))?[...d2,...Kz]:d2;for(let[r,o]of n){let s=o.exec(e.slice(0,uh));if(s)return{turn:r,words:s[1]??"",start:s.index+s[0].lastIndexOf(s[1]??"")}}}function Qz(e,t){let n=0;for(let r of e.matchAll(t))n=r.index+r[0].length;return n}var p2=`# quote-out-of-context

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
`;var tj={negates:"negates it",denies:"denies it",hedges:"hedges it",conditions:"makes it conditional"},nj={affirms:[],denies:["negates","denies"],hedges:["hedges","conditions"]},rj=3,g2={id:"quote-out-of-context",summary:"The sentence negates, denies, hedges, or conditions what the quote says, outside the quote.",severity:"warning",page:p2,*check(e){for(let t of st(e)){let{claim:n,evidence:r,anchor:o,source:s}=t;if(o.places.length!==1||o.class==="misattributed")continue;let i=dh(e,s,o.parts);if(!i||nj[r.stance].includes(i.cue.turn))continue;let{cue:a,at:c}=i;yield{...Je(t),message:`quote in \`${n.id}\` leaves out "${a.words}": in \`${s.id}\` the sentence ${tj[a.turn]}`,primary:{at:W(e,r.quote),text:""},related:[{at:c,text:"left out"},...o.parts.slice(0,rj).map(l=>({at:l,text:"the quote"}))],help:`quote "${a.words}" too${a.turn==="negates"||a.turn==="denies"?", or give the reading `stance: denies`":", or give the reading `stance: hedges`"}`}}}};function dh(e,t,n){for(let[r,o]of n.entries()){let s=Jt(e,t,o.start),i=Math.max(s.start,n[r-1]?.end??0),a={...s,start:Math.min(i,o.start),end:o.start},c=f2(an(e,a));if(c)return h2(c,a);let l=Jt(e,t,Math.max(o.start,o.end-1)),u=Math.min(l.end,n[r+1]?.start??l.end),d={...l,start:o.end,end:Math.max(u,o.end)},f=m2(an(e,d),an(e,a));if(f)return h2(f,d)}}function h2(e,t){let n=t.start+e.start;return{cue:e,at:{file:t.file,start:n,end:n+e.words.length}}}var x2="(?:sa(?:id|ys?)\\b(?!\\s+(?:to|goodbye|farewell|hello|yes|no|nothing|little|so|prayers?)\\b))",v2="(?:claim(?:s|ed)|insist(?:s|ed)|stress(?:es|ed)|argu(?:es|ed)|assert(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|alleg(?:es|ed)|den(?:ies|ied)|announc(?:es|ed)|ma(?:kes|de) it clear|indicat(?:es|ed)|warn(?:s|ed)|declar(?:es|ed)|estimat(?:es|ed)|report(?:s|ed)|add(?:s|ed)|explain(?:s|ed)|believes?|confirm(?:s|ed)|not(?:es|ed))",oj="(?:claim(?:s|ed)|insist(?:s|ed)|alleg(?:es|ed)|argu(?:es|ed)|warn(?:s|ed)|estimat(?:es|ed)|believes?)",$2="(?:told\\s+(?!an?\\b)(?:(?:the|its|his|her|their)\\s+)?[\\p{L}'\u2019-]+(?:\\s+\\p{Lu}[\\p{L}'\u2019-]+)*)",y2=`(?=[\\s:"\u201C]+(?:(?!that\\b|which\\b|who\\b)[\\p{L}\\p{N}'\u2019.-]+\\s+){1,6}?(?:was|were|is|are|has|have|had|will|would|could|can|did)\\b)`,Ml="(?:(?:has|have|had|also|did|does|do|once|again|further|later|repeatedly)\\s+)*",es="[\\p{L}\\p{N}.'\u2019-]+",Di="(?!(?:to|without|must|can|could|may|might|be|is|was|are|were|been|being)\\s)",k2="(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",b2=`(?:\\s+(?:(?:on|late|early)\\s+)?(?:${k2}|yesterday|today|last\\s+(?:week|month|year)))?\\s+that\\b`,sj=new RegExp(`[,"\u201D]\\s+((?!as\\s)(?:${Di}${es}\\s+){1,6}?(?:${x2}|${v2}|${$2}|wrote|tweeted))(?=\\s*(?:[.,;]|$)|\\s+(?:in|on|at|to|during|after|as|when|by|citing|adding|late|early|earlier|later|yesterday|today|${k2})\\b)`,"u"),ij=new RegExp(`[,"\u201D]\\s+((?:sa(?:id|ys?)|wrote|adds?|added|tweeted|explained|replied|claim(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|shout(?:s|ed))\\s+(?:(?:the|an?|one|two|its|his|her|their|another)\\s+)?(?:\\p{Lu}${es}|(?<=\\b(?:the|an?|one|two|its|his|her|their|another)\\s)\\p{L}+|officials|police|sources|prosecutors|residents|witnesses|analysts|experts))`,"u"),aj=[/\b(according to|in the (?:view|opinion|words) of)\b(?! (?:the )?(?:plans?|schedules?|tradition|custom|law|size|age|need|taste|rules)\b)/iu,new RegExp(`\\b((?!That said)${Di}${es},?\\s+${Ml}${x2})`,"u"),new RegExp(`\\b(${Di}${es},?\\s+${Ml}${v2})${b2}`,"u"),new RegExp(`\\b(${Di}${es},?\\s+${Ml}${oj})${y2}`,"u"),new RegExp(`\\b(${Di}${es},?\\s+${Ml}${$2})(?:(?=${b2})|${y2})`,"u")],cj=/;|,\s+(?:and|but|while|whereas|although)\s/,lj=/(?:^|[,;:]\s*)(?:after|when|because|since|although|though|if|once|before|while)\s[^,;:]*$/i,uj=2e3;function _2(e,t){let n=e.slice(0,uj);for(let r of[sj,ij]){let o=w2(r.exec(n.slice(Math.max(0,t.end-1))),Math.max(0,t.end-1));if(o&&o.start>=t.end)return o}return aj.map(r=>w2(r.exec(n),0)).find(r=>r&&dj(r,n,t))}function dj({words:e,start:t},n,r){if(/^(?:according to|in the )/i.test(e))return!0;let o=t+e.length;if(t>=r.end||t>=r.start&&o>r.end)return!1;let s=n.slice(o,Math.max(r.start,0));if(cj.test(s))return!1;let i=n.slice(0,t);return new RegExp("\\bwhat(?:ever)?\\s+(?:\\p{L}+\\s+){0,2}$","iu").test(i)||/^(?:who|which)\s/.test(e)&&!/^\s*(?:that\s*)?["\u201C]?$/.test(s)?!1:!(s.includes(",")&&lj.test(i))}function w2(e,t){if(!e)return;let n=e[1]??"";return{words:n,start:t+e.index+e[0].lastIndexOf(n)}}var S2=`# unattributed-reading

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
`;var T2={id:"unattributed-reading",summary:"The sentence gives its words to somebody, and the reading gives them to the outlet.",severity:"warning",page:S2,*check(e){for(let t of st(e)){let{claim:n,evidence:r,anchor:o,source:s}=t;if(!r.value||r.saidBy||r.stance!=="affirms")continue;let[i]=o.places;if(o.places.length!==1||o.class==="misattributed"||!i)continue;let a=fh(e,s,i);a&&(yield{...Je(t),message:`quote in \`${n.id}\` counts as ${s.outlet}'s own words, but its sentence credits a speaker`,primary:{at:W(e,r.quote),text:""},related:[{at:a,text:"a speaker"}],help:"name the speaker with `said-by`"})}}};function fh(e,t,n){let r=Jt(e,t,n.start),o={start:n.start-r.start,end:n.end-r.start},s=_2(an(e,r),o);if(!s)return;let i=r.start+s.start;return{...r,start:i,end:i+s.words.length}}var mh=3,mj=100,A2={id:"ambiguous-quote",summary:"A quote stands in more than one place, and nothing says which is meant.",severity:"warning",page:l2,*check(e){for(let t of st(e)){let{claim:n,evidence:r,anchor:o,source:s}=t;if(o.class==="misattributed"||o.places.length===0)continue;let i=o.places.slice(0,mh).map((c,l)=>({at:c,text:`place ${l+1}`})),a=yt(o.places.length,"place");if(o.contextMissing){let c=r.prefix??r.suffix??r.quote,l=o2(e,t),u=r.prefix&&r.suffix?"`prefix` and `suffix`":r.prefix?"`prefix`":"`suffix`";yield{...Je(t),message:`quote in \`${n.id}\` does not stand beside its ${u} in \`${s.id}\``,primary:{at:W(e,c),text:""},related:i.map(({at:d})=>({at:d,text:"the quote stands here"})),help:"copy the words right before or after the place that is meant",...l&&{fix:l}}}else if(o.places.length>1){let c=pj(t,e),l=c?r2(e,t):void 0,u=r.prefix||r.suffix?"longer ":"";yield{...Je(t),message:`quote in \`${n.id}\` stands in ${a} of \`${s.id}\``,primary:{at:W(e,r.quote),text:""},related:i,notes:[...o.places.length>mh?[`the first ${mh} of ${a} are shown`]:[],...c?[]:["the sentences of these places say different things, so `fix` leaves the choice to you"]],help:`quote more words, or add a ${u}\`prefix\` or \`suffix\`: the words right before or after the place that is meant`,...l&&{fix:l}}}}}};function pj({anchor:e,evidence:t,source:n},r){let o=!t.value||t.saidBy!==void 0||t.stance!=="affirms",s=l=>`${dh(r,n,[l])?.cue.turn??""} ${!o&&fh(r,n,l)!==void 0}`,[i,...a]=e.places;if(!i||a.length>mj)return!1;let c=s(i);return a.every(l=>s(l)===c)}var E2=`# claim-shape

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
`;function*ts(e,t){for(let n of e.problems){if(n.kind!=="shape"||n.fileKind!==t)continue;let{at:r,message:o,label:s,related:i,notes:a,help:c,claim:l,source:u}=n;yield{message:o,primary:{at:r,text:s},related:i??[],notes:a??[],...c!==void 0&&{help:c},...l!==void 0&&{claim:l},...u!==void 0&&{source:u},subject:[[l??"",r.file].filter(Boolean).reduce((d,f)=>d.replaceAll(f,""),o)]}}}var C2={id:"claim-shape",summary:"A claims file holds something other than the format allows.",severity:"error",page:E2,check:e=>ts(e,"claims")};var R2=`# config-shape

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
`;var P2={id:"config-shape",summary:"The configuration holds something other than the format allows.",severity:"error",page:R2,check:e=>ts(e,"config")};var O2=`# contradiction

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
`;var q2=6;function*Ct(e,t,n){for(let r of e.facts){let[o]=r.pairs;if(o?.decision!==t)continue;let s=r.conflicting.flatMap(u=>u.readings),i=bj(s),a=[...i.keys()],c=wj([...i.values()]),l=s.length-c.length;yield{message:`${n.tell(r,o)}: ${a.slice(0,5).join(", ")}${a.length>5?", \u2026":""}`,primary:{at:xj(e,s),text:`${a.length} answers`},related:c.map(u=>Il(e,u)),notes:[o.because,...l>0?[`${yt(l,"more reading")} ${l===1?"gives":"give"} one of these answers`]:[]],help:n.help,fact:r.name,...vj(s),hedged:o.hedged,readings:s.map(({claim:u,evidence:d})=>({claim:u,evidence:d}))}}}function bj(e){let t=new Map;for(let n of e){let r=t.get(n.shown);r?r.push(n):t.set(n.shown,[n])}return t}function wj(e){let t=e.map(r=>[...new Map([...r].reverse().map(o=>[JSON.stringify([o.source.outlet,o.speaker]),o])).values()].reverse()),n=new Set;for(let r=0;n.size<q2&&t.some(o=>o.length>r);r++)for(let o of t){let s=o[r];s&&n.size<q2&&n.add(s)}return t.flat().filter(r=>n.has(r))}function xj(e,t){let n=t[0]?.claim;if(!n)throw new Error("a conflict without readings");return n.factAt?W(e,n.factAt):n.at}function vj(e){let t=new Set(e.map(({claim:r})=>r.id)),[n]=t;return t.size===1&&n!==void 0?{claim:n}:{}}var N2={id:"contradiction",summary:"Two outlets say in their own voice what cannot both be true.",severity:"error",page:O2,check:e=>Ct(e,"contradiction",{tell:t=>`outlets contradict each other on \`${t.name}\``,help:"hold both quotes against their sources; where they speak of different things, say so in `scope`; what stays is accepted with a reason"})};var I2=`# contradiction-unless-scoped

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
`;var M2={id:"contradiction-unless-scoped",summary:"Two readings contradict each other, unless a circumstance that only one of them gives tells them apart.",severity:"warning",page:I2,check:e=>Ct(e,"contradiction-unless-scoped",{tell:t=>`\`${t.name}\` has two answers unless scope tells them apart`,help:"give the other reading the same key of `scope`, with what holds for it"})};var D2=`# disputed

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
`;var L2={id:"disputed",summary:"An outlet says something in its own voice, and a speaker denies it or says otherwise.",severity:"warning",page:D2,check:e=>Ct(e,"disputed",{tell:t=>`\`${t.name}\` is disputed`,help:"report both; if the dispute is known and stays, accept the finding with a reason"})};var F2=`# duplicate-claim

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
`;var z2={id:"duplicate-claim",summary:"Two claims have the same id.",severity:"error",page:F2,*check(e){let t=new Map;for(let n of e.claims){let r=t.get(n.id);if(!r){t.set(n.id,n);continue}n.id.startsWith("(")||(yield{message:`two claims are called \`${n.id}\``,primary:{at:n.at,text:"again here"},related:[{at:r.at,text:"first here"}],help:"give one of them another id; claims on one question share a `fact`, not an id",claim:n.id,subject:[n.statement?.text??""]})}}};var j2=`# expired-acceptance

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
`;var B2={id:"expired-acceptance",summary:"A finding was accepted until a day that has passed.",severity:"error",page:j2,*checkLedger(e,t){for(let{acceptance:n,state:r}of e){if(r!=="expired"||!n.until)continue;let{finding:o,until:s,reason:i}=n;yield{message:`finding \`${o.text}\` was accepted until ${s.text}`,primary:{at:W(t,s),text:"the last day"},notes:[`it was accepted because: ${i}`,"the finding counts again"],help:"decide anew: mend it, or give a later day",subject:[o.text,s.text]}}}};var W2="January February March April May June July August September October November December".split(" "),U2="Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),Tj=W2.flatMap(e=>{let t=e==="September"?"Sept?":e.slice(0,3);return e.length===3?[e]:[e,`${t}\\.?`]}).flatMap(e=>[e,e.toUpperCase()]).join("|"),Xe=`(?<month>${Tj})`,H2="(?<month>January|Jan\\.|February|Feb\\.|April|June|July|August|Aug\\.|September|Sept?\\.|October|Oct\\.|November|Nov\\.|December|Dec\\.)",fr=`(?<weekday>${U2.join("|")}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\\.)`,ns="(?<day>\\d{1,2})(?:st|nd|rd|th)?",We="(?<year>(?:1[0-9]|20|21)\\d{2})",Qe="(?:(?<part>(?:earlier|later|early|mid|late|(?:the\\s+)?(?:middle|beginning|start|end|turn|close)\\s+of)(?:[\\s-]+in)?)[\\s-]+(?:the\\s+)?)?",Dt="(?<count>\\d+(?:\\.5)?|half\\s+an?|a\\s+couple\\s+of|[A-Za-z]+(?:-[a-z]+)?)(?<more>\\s+and\\s+a\\s+half)?",Kr="(?<unit>minute|hour|day|week|fortnight|month|year|decade|century|centurie)s?",ph="(?<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th)",Li="(?<season>spring|summer|autumn|fall|winter)";function bt(e=""){let t=e.slice(0,3).toLowerCase();return W2.findIndex(n=>n.toLowerCase().startsWith(t))+1}function rs(e=""){return U2.findIndex(t=>t.startsWith(e.slice(0,3)))}function Z2(e=""){let t=e.toLowerCase();return t==="fall"?"autumn":t}function Fi(e=""){let t=e.toLowerCase();return/^(?:last|past|previous|preceding)$/.test(t)?"last":/^(?:next|coming)$/.test(t)?"next":/^(?:this|current)$/.test(t)?"this":void 0}function Gr(e){return{last:-1,this:0,next:1}[Fi(e)??"this"]}function Dl(e=""){let t=/early|earlier|later|late|mid|beginning|start|end|turn|close/.exec(e.toLowerCase())?.[0];if(t!==void 0)return t==="beginning"||t==="turn"?"start":t==="close"?"end":t}function Jr(e="",t){let n=e.toLowerCase().replace(/\s+/g," "),r=t===void 0?0:.5;if(/^[\d.]+$/.test(n))return Number(n)+r;if(/^an?$/.test(n))return 1+r;if(/^half an?$/.test(n))return .5;if(n==="a couple of")return 2;let o=n==="half"?void 0:_o(n);return o&&o.rest===""?o.number+r:void 0}function Xr(e=""){return/^last$/i.test(e)?-1:qr(e)??Jr(e.replace(/(?:st|nd|rd|th)$/i,""))}var Ll="Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC",oe={year:/\d{4}/,month:new RegExp(Ll),monthAndDay:new RegExp(`(?:${Ll})[A-Za-z]*\\.?\\s+\\d`),dayAndMonth:new RegExp(`\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${Ll})`),turnedYear:/(?:last|this|next)\s+year/,nth:new RegExp(`(?:of|in)\\s+(?:${Ll})`,"i"),weekday:/(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\./,season:/spring|summer|autumn|fall|winter/i,holiday:/Day|Eve|New Year|Christmas|Easter|Good Friday|Palm|Ash|Thanksgiving|Halloween|July/,which:/\b(?:last|this|next|past|coming|current)\s/i},Y2="A-Za-z\xC0-\u1FFF",Aj=`(?<![${Y2}\\d$\u20AC\xA3\xA5\u20A9.,/-])`,Ej=`(?![${Y2}])`;function N(e,t,n,r=""){return{pattern:new RegExp(Aj+t+Ej,`g${r}`),needs:e,read:n}}var ze=e=>Number(e),cn=e=>e===void 0?{}:{year:Number(e)},it=e=>{let t=Dl(e);return t===void 0?{}:{part:t}},mr=e=>{let t=Fi(e);return t===void 0?{}:{which:t}};var K2=[N(oe.year,"(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})",e=>Fl(e.year,e.month,e.day)),N(/\d[./]\d/,"(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>\\d{4}|\\d{2})(?!\\d)",e=>{let t=ze(e.year),n=t>99?t:t+(t>50?1900:2e3),o=[Fl(n,e.first,e.second),Fl(n,e.second,e.first)].filter(s=>s!==void 0);return o.length===2&&e.first!==e.second?{kind:"either",of:o}:o[0]}),N(oe.year,"(?<year>[12]\\d{3})/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)",e=>Fl(e.year,e.month,e.day)),N(oe.monthAndDay,`${Xe}\\s+${ns}\\s*[-\u2013]\\s*(?<lastDay>\\d{1,2}),?\\s+${We}`,e=>zi(e,{lastDay:ze(e.lastDay)})),N(oe.monthAndDay,`${Xe}\\s+${ns},?\\s+${We}`,e=>zi(e)),N(oe.dayAndMonth,`${ns}\\s+(?:of\\s+)?${Xe},?\\s+${We}`,e=>zi(e))];function Fl(e,t,n){let[r,o]=[Number(t),Number(n)];if(!(r<1||r>12||o<1||o>31))return{kind:"day",year:Number(e),month:r,day:o}}function zi(e,t={}){let n=ze(e.day);if(!(n<1||n>31))return{kind:"day",month:bt(e.month),day:n,...cn(e.year),...e.turn!==void 0&&{yearsAway:Gr(e.turn)},...mr(e.which),...t}}var G2=[N(oe.nth,`(?:the\\s+)?${ph}\\s+${fr}\\s+(?:of|in)\\s+${Xe}(?:,?\\s+(?:of\\s+)?${We})?`,e=>({kind:"weekday of month",nth:Xr(e.nth)??1,weekday:rs(e.weekday),month:bt(e.month),...cn(e.year)}),"i"),N(oe.nth,`(?:the\\s+)?${ph}\\s+week\\s+(?:of|in)\\s+${Xe}(?:,?\\s+(?:of\\s+)?${We})?`,e=>({kind:"week of month",nth:Xr(e.nth)??1,month:bt(e.month),...cn(e.year)})),N(oe.monthAndDay,`(?:(?<which>last|this|next)\\s+)?${Xe}\\s+${ns}(?:\\s*[-\u2013]\\s*(?<lastDay>\\d{1,2}))?(?:\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year)?(?!\\d|,\\d|:\\d|\\s*(?:years|people|percent|%))`,e=>zi(e,e.lastDay===void 0?{}:{lastDay:ze(e.lastDay)})),N(oe.dayAndMonth,`${ns}(?:\\s*[-\u2013]\\s*(?<lastDay>\\d{1,2}))?\\s+(?:of\\s+)?${Xe}(?:\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year)?`,e=>zi(e,e.lastDay===void 0?{}:{lastDay:ze(e.lastDay)})),N(oe.year,`${Qe}${Xe},?\\s+(?:of\\s+)?${We}`,e=>({kind:"month",month:bt(e.month),...cn(e.year),...it(e.part)})),N(oe.turnedYear,`${Qe}${Xe}\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year`,e=>({kind:"month",month:bt(e.month),yearsAway:Gr(e.turn),...it(e.part)})),N(oe.month,`${Qe}(?:(?<which>last|this|next|past|previous|coming)\\s+)${Xe}`,e=>({kind:"month",month:bt(e.month),...mr(e.which),...it(e.part)})),N(oe.month,`${Qe.replace(/\?$/,"")}${Xe}`,e=>({kind:"month",month:bt(e.month),...it(e.part)})),N(/[a-z.]\s*[-\u2013]\s*[A-Z]/,`${Xe}\\s*[-\u2013]\\s*${Xe.replace("month","lastMonth")}(?:,?\\s+(?:of\\s+)?${We})?(?!\\s*\\d)`,e=>({kind:"month",month:bt(e.month),lastMonth:bt(e.lastMonth),...cn(e.year)})),N(/May|Mar/,"(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hrough|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]o)\\s)(?<month>May|Mar(?:ch|\\.))(?!\\s+[A-Z])",e=>({kind:"month",month:bt(e.month)})),N(/May|Mar/,`(?<month>May|March)(?=\\s+(?:and|or|to|through|until)\\s+(?:${Xe.replace("month","next")}|\\0))`,e=>({kind:"month",month:bt(e.month)})),N(oe.month,`${H2}(?!\\s+(?:[A-Z][a-z]+\\s+(?:said|says|told)|(?:company|body|institution|assembly|gathering|chamber|presence)\\b))`,e=>({kind:"month",month:bt(e.month)}))],J2=[N(oe.year,"(?<from>(?:1[0-9]|20|21)\\d{2})\\s*[-\u2013]\\s*(?<to>\\d{4}|\\d{2})(?![\\d-])",e=>{let[t="",n=""]=[e.from,e.to];return V2(Number(t),Number(n.length===4?n:t.slice(0,2)+n))}),N(oe.year,"(?:from|between)\\s+(?<from>(?:1[0-9]|20|21)\\d{2})\\s+(?:to|and|until|till|through)\\s+(?<to>(?:1[0-9]|20|21)\\d{2})",e=>V2(ze(e.from),ze(e.to)),"i"),N(/\d0['\u2019]?s/,`(?:the\\s+)?${Qe}['\u2019]?(?<decade>(?:1[0-9]|20)?\\d0)['\u2019]?s`,e=>{let t=e.decade??"",r=(t.length===2?[+`19${t}`,+`20${t}`]:[Number(t)]).map(o=>({kind:"years",from:o,to:o+9,...it(e.part)}));return r.length===1?r[0]:{kind:"either",of:r}}),N(/ties\b/i,`the\\s+${Qe}(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,e=>{let n=1920+10*["twen","thir","for","fif","six","seven","eigh","nine"].findIndex(r=>e.decade?.startsWith(r));return{kind:"years",from:n,to:n+9,...it(e.part)}},"i"),N(/century/i,`(?:the\\s+)?${Qe}(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>nineteenth|twentieth|twenty-first))[\\s-]century`,e=>{let t=e.number===void 0?{nin:19,twe:20}[(e.word??"").slice(0,3)]:Number(e.number);if(t===void 0)return;let n=e.word==="twenty-first"?21:t;return{kind:"years",from:100*(n-1),to:100*n,...it(e.part)}}),N(/['\u2019]\d\d/,"(?<=(?:in|since|of|until|by|from|to|and|early|late|mid)[\\s-])['\u2019](?<short>\\d{2})(?!\\d)",e=>({kind:"short year",year:ze(e.short)}))];function V2(e,t){return e<=t?{kind:"years",from:e,to:t,ends:!0}:void 0}var Cj="people|percent|per\\s?cent|%|dollars|won|yen|euros|kilomet|met(?:er|re)s|miles|tons|tonnes|troops|workers|victims|plaintiffs|jobs|employees|soldiers|homes|houses|points|feet|pages|pounds|men|women|children|deaths|cases|votes|shares|units|cars|times|years|hours|days|passengers|students|prisoners|refugees|protesters|square|cubic|hectares|acres|barrels|megawatts",X2=N(oe.year,`${Qe}(?:fiscal\\s+(?:year\\s+)?)?(?<!(?:[Rr]esolution|[Ff]light|[Rr]oute|[Hh]ighway|[Rr]oom|[Nn]o\\.|[Aa]rticle|[Ss]ection|[Cc]hannel|[Pp]age)\\s)${We}(?![\\d,.]*\\d|['\u2019]?s|\\s*(?:${Cj}))`,e=>({kind:"years",from:ze(e.year),to:ze(e.year),...it(e.part)}),"i");function t_(e,t,n){let r=Q2(e.slice(Math.max(0,t-120),t).split(Rj).at(-1)??""),o=Q2(e.slice(n,n+120).replace(/^['\u2019]s|^,/,"").split(Pj)[0]??""),s=r.at(-1)??"";if(/^(?:since|last|past)$/i.test(s))return"past";let i=Lj(r);return/^(?:until|till|by)$/i.test(s)?jj(s,r,o):/^to$/i.test(s)&&r.some(a=>o_.test(a))?"future":/^before$/i.test(s)&&i!=="future"||i==="future"&&zj(r,o)?"present":i??(/^for$/i.test(s)?void 0:Fj(o))??"untold"}var Rj=/[;:!?()]|["\u201C\u201D]|\.\s|\s[-\u2013\u2014]\s|,\s+(?:but|and|while|who|after|before|as)\s/,Pj=/[;:!?()]|\.\s/;function Q2(e){return e.split(/[\s,]+/).filter(t=>t!=="")}var zl=/^(?:will|shall|won['\u2019]t|would|may|might|can|could|should|must|going)$|['\u2019]ll$/,hh=/^(?:scheduled|slated|due|planned|expected|upcoming|forthcoming|coming|ahead|proposed|projected|anticipated|deadline|payable|prepares?|preparing)$/,Oj=/^(?:begins?|starts?|opens?|reopens?|ends?|expires?|closes|convenes?|resumes?|reconvenes?|takes?|returns?|votes?|goes|go|leaves?|arrives?|faces?|matures?|reports|holds|meets?|marks|fly|flies|heads|plays?|visits|turns|launches|appears|speaks|airs|hosts|kicks|is|are)$/,qj=/^(?:said|told|met|held|began|took|went|came|made|gave|got|saw|left|became|found|sent|won|lost|ran|brought|bought|sold|kept|paid|put|cut|hit|rose|fell|grew|knew|spoke|wrote|broke|struck|fought|led|built|spent|stood|sat|shot|drew|flew|threw|drove|thought|taught|caught|felt|heard|meant|quit|shut|sank|swept|swore|withdrew|beat|born|shown|seen|known|taken|given|held|done|written|signed|set|split|slid|was|were|had|did|been)$/,Nj=/^(?:hundred|need|indeed|speed|feed|seed|breed|exceed|proceed|succeed|so-called|united|red)$/,n_=/^(?:on|in|at|the|a|an|early|late|mid|of|for|here|there|last|this|next|from|to|it|them|him|her|only|just|also|again|as|around|about|beginning|starting)$/i,Ij=/^(?:said|says|say|told|announced|reported|added|believes?|thinks?|predicts?|reports|confirmed|argued|warned|officials|sources)$/,Mj=/^(?:told|announced|informed|testified|wrote|released|issued|published)$/,Dj=/^(?:failed|managed|had|began|came|went|used|continued|tried|helped|refused|declined|rushed|started)$/,ji=/^(?:the|a|an|its|his|her|their|this|that|these|those|by|recently|so)$/i;function Lj(e){let t=0;for(let n=e.length-1;n>=0;n--){let r=e[n]??"";if(zl.test(r)||hh.test(r)||r==="set"&&/^(?:for|to)$/.test(e[n+1]??""))return"future";if(r_(e,n)){let o=e[n-1]??"";return Dj.test(o)?t<=1?"past":"untold":"future"}if(Oj.test(r)&&t<4&&!ji.test(e[n-1]??""))return/^(?:is|are)$/.test(r)&&t>0?"present":"future";if(os(r)&&e[n-1]!=="be"){if(/^(?:is|are)$/.test(e[n-1]??""))return"present";if(t===0||t<3&&Mj.test(r))return"past";if(!ji.test(e[n-1]??""))return Ij.test(r)?void 0:"untold"}else if(/^(?:has|have)$/.test(r))return"untold";n_.test(r)||t++}}function Fj(e){for(let[t,n]of e.entries()){if(zl.test(n)||hh.test(n))return"future";if(os(n)&&!ji.test(e[t-1]??"")||/^(?:has|have)$/.test(n))return"untold"}}function zj(e,t){if(e.findIndex((o,s)=>r_(e,s))<2||!ji.test(e[0]??"")||e.some(o=>os(o)||e_(o)))return!1;let r=t.findIndex(o=>os(o)||e_(o));return r>=0&&os(t[r]??"")&&!ji.test(t[r-1]??"")}function e_(e){return zl.test(e)||hh.test(e)}function r_(e,t){let n=e[t+1]??"";return/^to$/.test(e[t]??"")&&/^[a-z]+$/.test(n)&&!n_.test(n)&&!/(?:s|ing|ed)$|^(?:work|court|school|parliament|jail|prison|people|police|death|office|power|their|his|its|my|our)$/.test(n.replace(/^(?:address|discuss|pass|express|process|assess|impress|focus|press)$/,""))}function os(e){return qj.test(e)||/^[a-z]+(?:-[a-z]+)?ed$/.test(e)&&e.length>4&&!Nj.test(e)}var o_=/^(?:extended|delayed|postponed|adjourned|suspended|prolonged|deferred|remanded|pushed|put|given|gave|has|have|barred|banned)$/;function jj(e,t,n){let r=[...t,...n];if(t.length===1&&n.some(os))return"past";if(r.some(s=>zl.test(s))||r.some(s=>o_.test(s)))return"future";let o=/^by$/i.test(e)?/^(?:had|was|were)$/:/^(?:was|were|not|never|didn['\u2019]t)$/;return r.some(s=>o.test(s))?"past":"future"}var is=e=>(e.unit??"").toLowerCase().replace("centurie","century"),s_=[N(/years?\s+(?:since|after)/,`(?:${fr}\\s+)?(?:(?:will|to|would)\\s+)?(?:mark(?:s|ed|ing)?|is|was)\\s+(?:exactly\\s+)?${Dt}\\s+years?\\s+(?:since|after)`,e=>{let t=Jr(e.count,e.more);if(t===void 0)return;if(e.weekday===void 0)return{kind:"anniversary",years:t};let n=rs(e.weekday);return{kind:"either",of:[{kind:"anniversary",years:t,weekday:n},{kind:"weekday",weekday:n}]}}),N(/anniversary/,"(?:the\\s+)?(?<nth>[A-Za-z]+|\\d+(?:st|nd|rd|th))\\s+anniversary\\s+of",e=>{let t=Xr(e.nth);return t===void 0||t<1?void 0:{kind:"anniversary",years:t}})],Bj="Times|Mirror|Telegraph|Express|Mail|Herald|Post|Star|Independent|Tribune|School|Night\\s+(?:Live|Football)",Wj="Black|Bloody|Super|Cyber|Fat|Holy|Maundy|Blue|Big|Giving",Uj=[N(/weeks?\s+from/i,`${Dt}\\s+weeks?\\s+from\\s+${fr}`,e=>gh(e,1),"i"),N(/weeks?\s+ago/i,`${Dt}\\s+weeks?\\s+ago\\s+(?:on\\s+)?${fr}`,e=>gh(e,-1),"i"),N(/weeks?\s+ago/,`${fr}\\s+${Dt}\\s+weeks?\\s+ago`,e=>gh(e,-1)),N(oe.weekday,`(?<!\\b(?:${Wj})\\s)(?:(?<which>last|this|next|past|coming|previous)\\s+)?${fr}(?!\\s+(?:${Bj}))`,e=>({kind:"weekday",weekday:rs(e.weekday),...mr(e.which)}))];function gh(e,t){let n=Jr(e.count,e.more);if(!(n===void 0||!Number.isInteger(n)))return{kind:"weekday",weekday:rs(e.weekday),weeksAway:t*n}}var ss=(e,t=e)=>()=>({kind:"near",from:e,to:t}),Hj=[N(/yesterday/i,"the\\s+day\\s+before\\s+yesterday",ss(-2),"i"),N(/tomorrow/i,"the\\s+day\\s+after\\s+tomorrow",ss(2),"i"),N(/today|tonight|this\s/i,"(?:today|tonight|this\\s+(?:morning|afternoon|evening))",ss(0),"i"),N(/yesterday|last\s+night/i,"(?:yesterday|last\\s+night)",ss(-1),"i"),N(/overnight/i,"overnight",ss(-1,0),"i"),N(/tomorrow/i,"tomorrow",ss(1),"i")],Zj="(?<unit>week|month|year|decade|century|quarter)",Yj=[N(/year[\s-]?end/,`(?:the\\s+)?year[\\s-]?end,?\\s+(?:of\\s+)?${We}`,e=>({kind:"years",from:ze(e.year),to:ze(e.year),part:"end"})),N(/(?:year|month|quarter)(?:[\s-]?end|['\u2019]s\s)/i,"(?:the\\s+)?(?<unit>year|month|quarter)(?:[\\s-]?end|['\u2019]s\\s+(?:end|close))",e=>({kind:"edge",unit:is(e),part:"end"}),"i"),N(/of\s+the\s+(?:week|month|year|decade|century|quarter)/i,`(?:the\\s+)?(?<part>(?:end|close|beginning|start|turn)\\s+of)\\s+the\\s+${Zj}`,e=>{let t=Dl(e.part);return t&&{kind:"edge",unit:is(e),part:t}},"i"),N(/in\s+the\s+(?:week|month|year|decade)/i,"(?<part>early|late|earlier|later)\\s+in\\s+the\\s+(?<unit>week|month|year|decade)",e=>({kind:"turn",unit:is(e),which:"this",...it(e.part)}),"i")],Vj=[N(/weekend/i,"(?<=\\b(?:over|during|on|at|for)\\s)the\\s+weekend",()=>({kind:"edge",unit:"weekend",part:"end"}),"i"),N(/latest/i,"the\\s+latest\\s+quarter",()=>({kind:"turn",unit:"quarter",which:"last"}),"i"),N(oe.which,`${Qe}(?<which>last|this|next|past|coming|current)\\s+(?<unit>week|month|year|weekend|decade|century|quarter)`,e=>{let t=is(e);return/^(?:past|coming)$/i.test(e.which??"")&&t!=="weekend"?{kind:"stretch",count:1,unit:t,ahead:/^coming$/i.test(e.which??"")}:{kind:"turn",unit:t,which:Fi(e.which)??"this",...it(e.part)}},"i"),N(oe.which,`(?:the\\s+)?(?<which>last|past|next|coming)\\s+${Dt}\\s+${Kr}`,e=>{let t=Jr(e.count,e.more);if(t!==void 0)return{kind:"stretch",count:t,unit:is(e),ahead:/^(?:next|coming)$/i.test(e.which??"")}},"i")],Kj="first|best|worst|biggest|largest|highest|lowest|most|least|only|once|times?|[a-z]+est",Bi="(?:about|around|almost|nearly|some|roughly|approximately|more\\s+than|over|just|exactly|only)\\s+",Gj=[N(/\bago\b/i,`(?:${Bi})?${Dt}\\s+${Kr}\\s+ago`,e=>jl(e,!1),"i"),N(/from\s+now|hence/i,`(?:${Bi})?${Dt}\\s+${Kr}\\s+(?:from\\s+now|hence)`,e=>jl(e,!0),"i"),N(/year[\s-](?:ago|earlier)/i,"(?:(?:a|the)\\s+)?year[\\s-](?:ago|earlier)(?=\\s+(?:[a-z]+[\\s-])?(?:quarter|period|month|loss|net|profit|results?|level|figure))",()=>({kind:"distance",count:1,unit:"year",ahead:!1,from:"today"}),"i"),N(/earlier/i,`(?:${Bi})?${Dt}\\s+${Kr}\\s+earlier`,e=>jl(e,!1,"other"),"i"),N(/\bin\s(?:\S+\s){1,6}?(?:minute|hour|day|week|fortnight|month|year|decade|centur)/i,`in(?<!\\b(?:${Kj})\\b[^.;]{0,60}\\sin)\\s+(?:${Bi})?${Dt}\\s+${Kr}(?!['\u2019])`,e=>jl(e,!0,"other"),"i")];function jl(e,t,n="today"){let r=Jr(e.count,e.more);return r===void 0?void 0:{kind:"distance",count:r,unit:is(e),ahead:t,from:n}}var Bl=()=>({kind:"elsewhere"}),yh="day|morning|afternoon|evening|night|weekend|week|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|period|season",Jj=[N(/later|before|after|previously/i,`(?:${Bi})?${Dt}\\s+${Kr}\\s+(?:later|before|after(?:wards?)?|previously)`,e=>Jr(e.count)===void 0?void 0:Bl(),"i"),N(/same|following|next|previous|preceding|ensuing/i,`the\\s+(?:very\\s+)?(?:same|following|next|previous|preceding|ensuing)\\s+(?:${yh})`,Bl,"i"),N(/before|after|earlier/i,`the\\s+(?:${yh})\\s+(?:before|after|earlier)`,Bl,"i"),N(/\bthat\s/i,`that\\s+(?:same\\s+)?(?:${yh})`,Bl,"i")],i_=[...Uj,...Hj,...Yj,...Jj,...Vj,...Gj];var wt=(e,t)=>n=>Te(n,e,t),as=(e,t,n)=>r=>bc(r,e,t,n),Wi=e=>t=>Qj(t)+e,a_=[["New Year[\u2019']?s Eve",wt(12,31)],["New Year[\u2019']?s(?: Day)?",wt(1,1)],["(?:Martin Luther )?King(?:,? Jr\\.?)? Day",as(1,1,3)],["(?:St\\. )?Valentine[\u2019']?s Day",wt(2,14)],["Presidents?[\u2019']?s? Day",as(2,1,3)],["Ash Wednesday",Wi(-46)],["St\\. Patrick[\u2019']?s Day",wt(3,17)],["April Fools?[\u2019']?s? Day",wt(4,1)],["Palm Sunday",Wi(-7)],["Good Friday",Wi(-2)],["Easter Monday",Wi(1)],["Easter(?: Sunday)?",Wi(0)],["May Day",wt(5,1)],["Memorial Day",as(5,1,-1)],["Fourth of July|July Fourth",wt(7,4)],["Labor Day",as(9,1,1)],["Columbus Day",as(10,1,2)],["Halloween",wt(10,31)],["Veterans[\u2019']? Day",wt(11,11)],["Thanksgiving(?: Day)?",as(11,4,4)],["Christmas Eve",wt(12,24)],["Christmas Day",wt(12,25)],["Christmas",wt(12,24),3],["Boxing Day",wt(12,26)]],c_=a_.map(([e])=>e).join("|"),Xj=a_.map(([e,t,n=1])=>({name:new RegExp(`^(?:${e})$`),first:t,days:n}));function l_(e,t){let n=Xj.find(o=>o.name.test(e));if(!n)return;let r=n.first(t);return{min:r,max:r+n.days-1}}function Qj(e){let t=e%19,n=Math.floor(e/100),r=e%100,o=Math.floor((n+8)/25),s=Math.floor((n-o+1)/3),i=(19*t+n-Math.floor(n/4)-s+15)%30,a=(32+2*(n%4)+2*Math.floor(r/4)-i-r%4)%7,c=Math.floor((t+11*i+22*a)/451),l=i+a-7*c+114;return Te(e,Math.floor(l/31),l%31+1)}var u_="(?:(?<yearBefore>(?:19|20)\\d{2})|(?<turnBefore>last|this|next)\\s+year['\u2019]s)\\s+",d_=`(?:,?\\s+(?:of\\s+)?(?<fiscalAfter>fiscal\\s+)?(?:${We}|(?<turn>last|this|next)\\s+year))?`;function Ui(e,t){let n=Xr(t.nth);if(n===void 0)return;if((t.fiscal??t.fiscalAfter)!==void 0)return{kind:"elsewhere"};let r=t.turn??t.turnBefore;return{kind:"fraction",of:e,nth:n,...cn(t.year??t.yearBefore),...r!==void 0&&{yearsAway:Gr(r)}}}var eB=[N(/quarter/i,`(?:the\\s+)?(?:${u_})?(?<fiscal>fiscal[\\s-]+)?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]+(?:fiscal\\s+)?quarter${d_}`,e=>Ui(4,e),"i"),N(/Q\d/,`Q(?<nth>[1-4])${d_}`,e=>Ui(4,e)),N(/half/i,`(?:the\\s+)?${u_}(?<nth>first|second)[\\s-]half`,e=>Ui(2,e),"i"),N(/half/i,`(?:the\\s+)?(?<nth>first|second)\\s+half\\s+of\\s+(?<fiscal>fiscal\\s+)?(?:${We}|the\\s+year|(?<turn>last|this|next)\\s+year)`,e=>Ui(2,e),"i"),N(/half/i,"(?<nth>first|second)[\\s-]half(?=\\s+(?:earnings|profits?|results|sales|net|loss|losses|revenues?|income|figures))",e=>Ui(2,e),"i")],bh="(?!\\s+(?:in|of|by|from|to|below|behind|over)\\b)";function Wl(e){return{kind:"season",season:Z2(e.season),...cn(e.year),...e.short!==void 0&&{year:ze(e.short)+(ze(e.short)>50?1900:2e3)},...e.turn!==void 0&&{yearsAway:Gr(e.turn)},...it(e.part),...mr(e.which)}}var tB=[N(oe.season,`${Qe}${Li}\\s+(?:of\\s+)?(?:${We}|['\u2019](?<short>\\d{2})|(?<turn>last|this|next)\\s+year)`,Wl,"i"),N(oe.season,`${Qe}(?<which>last|this|next|past|coming)\\s+${Li}${bh}`,Wl,"i"),N(oe.season,`(?<=\\b(?:in|during|over|since|by|until|through|before|after)\\s)${Qe}the\\s+${Li}${bh}`,Wl,"i"),N(oe.season,`(?<part>early|late|mid)[\\s-]${Li}${bh}`,Wl)],nB=[N(oe.holiday,`(?:(?<which>last|this|next)\\s+)?(?<holiday>${c_})(?:,?\\s+(?:of\\s+)?(?:${We}|(?<turn>last|this|next)\\s+year))?`,e=>({kind:"holiday",holiday:e.holiday??"",...cn(e.year),...e.turn!==void 0&&{yearsAway:Gr(e.turn)},...mr(e.which)}))],f_=[...nB,...eB,...tB];var rB=[...s_,...K2,...f_,...J2,...G2,...i_,X2];function Ul(e){let t=iB(e,oB(e)),n=t.length===1&&!new RegExp("\\bhad\\s+(?:\\p{L}+\\s+)?(?:been|\\p{L}+(?:ed|en))\\b","u").test(e),r=[...e.matchAll(new RegExp("\\p{L}+","gu"))].filter(([i])=>!/^(?:on|the|late|early|in|at)$/i.test(i)),[o,s]=[r[0]?.index??e.length,r.at(-1)?.index??0];return t.map(i=>{let{start:a,end:c}=i;return{...i,tense:cB(e.slice(a,c))??t_(e,a,c),alone:n,bare:o>=a&&s<c,stamp:lB(e.slice(Math.max(0,a-24),a))}})}function oB(e){let t=[],n=e.replace(/(?<=\d)-(?=[A-Z])/g," ");for(let{pattern:r,needs:o,read:s}of rB){if(!o.test(n))continue;let i=[],a=0;for(let c of n.matchAll(r)){let l=s(c.groups??{});if(!l)continue;let u=c.index,d=u+c[0].length;t.push({start:u,end:d,said:l}),i.push(n.slice(a,u),"\0".repeat(d-u)),a=d}n=i.join("")+n.slice(a)}return t.sort((r,o)=>r.start-o.start)}var sB=/^\s*(?:,|and|or|to|through|until|till|-|\u2013)\s*(?:and\s+|or\s+)?$/;function iB(e,t){let n=[...t];for(let r=n.length-2;r>=0;r--){let[o,s]=[n[r],n[r+1]];if(!o||!s||!sB.test(e.slice(o.end,s.start))||!m_(o.said)||!m_(s.said)||aB(o.said))continue;let{year:i,yearsAway:a}=s.said,c={...o.said,...i!==void 0&&{year:i},...a!==void 0&&{yearsAway:a}};n[r]={...o,said:c}}return n}function m_(e){return e.kind==="day"||e.kind==="month"}function aB({year:e,yearsAway:t,which:n}){return e!==void 0||t!==void 0||n!==void 0}function cB(e){return/\bmarked\b/.test(e)?"past":/\b(?:will|marks?)\b/.test(e)?"future":void 0}function lB(e){return/(?:\b(?:published|updated|posted|modified|edited|input)\s*:|\u00A9|\(c\)|\bcopyright)\s*$/i.test(e)}var Hi={readings:[]};function wh(e,t){switch(e.kind){case"elsewhere":return Hi;case"either":return{readings:e.of.map(r=>wh(r,t)?.readings??[]).flat()};case"years":return uB(e);case"short year":return dB(e.year,t);case"weekday":return h_(e,t);case"distance":return $B(e,t);case"anniversary":return kB(e,t);case"near":case"turn":case"edge":case"stretch":return t.today?{readings:Qr(xB(e,t.today,t.tense))}:Hi;default:return yB(e,t)}}function Qr(...e){return e.filter(t=>t!==void 0)}function Zi({min:e}){return So(e).year}function eo(e,t=e){return{min:Te(e,1,1),max:Te(t+1,1,1)-1}}function ls({min:e,max:t},n,r){let o=t-e+1,s=i=>e+i*o;switch(n){case"early":return{min:e,max:Math.ceil(s(1/2))};case"late":return{min:Math.floor(s(1/2))-1,max:t};case"mid":return{min:Math.floor(s(1/4)),max:Math.ceil(s(3/4))-1};case"start":return{min:e,max:Math.ceil(s(1/3))};case"end":return{min:Math.floor(s(2/3))-1,max:t};case"earlier":return r&&r.max>=e&&r.max<=t?{min:e,max:r.max}:{min:e,max:t};case"later":return r&&r.min>=e&&r.min<=t?{min:r.min,max:t}:{min:e,max:t};default:return{min:e,max:t}}}function uB(e){let{from:t,to:n,part:r,ends:o}=e;return{readings:[ls(eo(t,n),r)],...o&&{ends:{start:eo(t),end:eo(n)}}}}function dB(e,{today:t}){if(!t)return{readings:[eo(1900+e),eo(2e3+e)]};let n=Zi(t)+10;return{readings:[eo(n-((n-e)%100+100)%100)]}}var fB={spring:3,summer:6,autumn:9,winter:12};function mB(e,t){let n=fB[e];return{min:Te(t,n,1)-7,max:Te(t,n+3,22)}}function pB(e,t,n){switch(e.kind){case"day":{let r=a=>String(a).padStart(2,"0"),o=a=>Oe(`${t}-${r(e.month)}-${r(a)}`),s=o(e.day),i=e.lastDay===void 0?s:o(e.lastDay);return s&&{min:s.min,max:i&&i.max>s.max?i.max:s.max}}case"month":{let r=e.lastMonth??e.month,o=r<e.month?r+12:r;return ls({min:Te(t,e.month,1),max:Te(t,o+1,1)-1},e.part,n)}case"weekday of month":{let r=bc(t,e.month,e.weekday,e.nth);return{min:r,max:r}}case"week of month":{let r=e.nth<0?Te(t,e.month+1,1)-8:Te(t,e.month,1)+7*(e.nth-1)-1;return{min:r,max:r+8}}case"fraction":{let r=12/e.of,o=Te(t,r*(e.nth-1)+1,1);return{min:o,max:en(o,r)-1}}case"season":return ls(mB(e.season,t),e.part);case"holiday":return l_(e.holiday,t)}}function hB(e){return e.kind==="day"?{month:e.month,firstDay:e.day,lastDay:Math.max(e.day,e.lastDay??0)}:"month"in e&&!("lastMonth"in e)?{month:e.month}:void 0}var p_=92,gB=270;function yB(e,t){let{today:n,tense:r}=t,o=p=>pB(e,p,n);if(e.year!==void 0)return{readings:Qr(o(e.year))};let s=hB(e);if(!n)return{readings:[],...s&&{recurs:s}};let i=Zi(n);if(e.yearsAway!==void 0)return{readings:Qr(o(i+e.yearsAway))};let a=Qr(...[-2,-1,0,1,2].map(p=>o(i+p))),c="which"in e?e.which:void 0;if(c!==void 0)return{readings:wB(c,a,n,e.kind==="season")};let l=a.filter(({min:p})=>p<=n.max).at(-1),u=a.find(({max:p})=>p>=n.min),f=e.kind==="day"&&e.month===9&&e.day===11&&i>2001?[o(2001)]:[];if(e.kind==="fraction")return{readings:Qr(...bB(a,n,r))};if(r==="future")return{readings:Qr(u,...f)};if(r==="present"&&l&&u&&l!==u&&u.min<=n.max+2*p_)return{readings:[l,u]};let m=e.kind!=="month"&&r==="untold"&&l&&u&&l.max<n.min-gB&&u.min<=n.max+p_;return{readings:Qr(l,...m?[u]:[],...f)}}function bB(e,t,n){let r=e.filter(({min:c})=>c<=t.max),o=e.find(({max:c})=>c>=t.min),s=e.filter(({max:c})=>c<t.min).at(-1);if(n==="future")return[o,...s&&s.max>t.min-75?[s]:[]];let i=r.at(-1),a=i&&i.max>=t.min&&i.min>t.max-60;return[i,...a?[r.at(-2)]:[]]}function wB(e,t,n,r){let o=Zi(n),s=({min:a})=>Zi({min:a,max:a});if(e==="this"){let a=({min:l,max:u})=>Math.max(0,l-n.max,n.min-u);return[...r?t:t.filter(l=>s(l)===o)].sort((l,u)=>a(l)-a(u)).slice(0,1)}let i=e==="last"?t.filter(({max:a})=>a<n.min).reverse():t.filter(({min:a})=>a>n.max);return i.slice(0,i[0]&&s(i[0])===o?2:1)}function h_(e,t){let{today:n,tense:r,bare:o}=t,{weekday:s,which:i,weeksAway:a}=e,c={weekday:s};if(!n||n.max-n.min>6)return{readings:[],recurs:c};let l=(...m)=>({readings:m.map(p=>({min:p,max:p})),recurs:c}),u=((Ao(n.max)-s)%7+7)%7,d=n.max-u,f=u===0?d:d+7;return a!==void 0?l((a<0?d:f)+7*a):i==="last"?u===0?l(d-7):u>4?l(d):l(d,d-7):i==="next"?u===0||u<3?l(d+7):l(d+7,d+14):i==="this"?r==="untold"&&u>0?l(f,d):l(r==="past"?d:f):r==="present"||o&&r==="untold"?f===d?l(d):l(d,f):l(r==="future"?f:d)}function xB(e,t,n){if(e.kind==="near")return{min:t.min+e.from,max:t.max+e.to};if(e.kind==="stretch"){let{count:s,unit:i,ahead:a}=e;return a?{min:t.min,max:Hl(t.max,s,i)}:{min:Hl(t.min,-s,i),max:t.max}}if(e.kind==="turn")return ls(cs(e.unit,{last:-1,this:0,next:1}[e.which],t),e.part,t);if(e.unit==="weekend")return cs("weekend",n==="future"?0:-1,t);let r=cs(e.unit,0,t);if(e.part==="end"&&n==="past")return ls(cs(e.unit,-1,t),e.part);let o=e.part==="start"&&n==="future"?1:0;if(e.unit==="century"){let{min:s,max:i}=cs("century",o,t);return e.part==="end"?{min:en(i,-120),max:i}:{min:s,max:en(s,120)-1}}return ls(o===0?r:cs(e.unit,o,t),e.part)}function g_(e){return e==="quarter"?3:To[e]}function cs(e,t,n){let{year:r,month:o}=So(n.min),s=g_(e);if(s!==void 0){let a=12*r+o-1,c=(Math.floor(a/s)+t)*s,l=u=>Te(Math.floor(u/12),u%12+1,1);return{min:l(c),max:l(c+s)-1}}let i=n.min-(Ao(n.min)+6)%7;return e==="weekend"?{min:i+4+7*t,max:i+6+7*t}:{min:i-1+7*t,max:i+6+7*t}}function Hl(e,t,n){let r=g_(n);if(r===void 0)return e+Math.round(t*({week:7,fortnight:14}[n]??1));let o=Math.trunc(t*r);return en(e,o)+Math.round((t*r-o)*30)}var vB={day:[0,0],week:[6,3],fortnight:[6,3],month:[30,15],year:[183,60],decade:[1e3,1e3],century:[3650,3650]};function $B(e,t){let{count:n,unit:r,ahead:o}=e,{today:s,tense:i,alone:a}=t;if(e.from==="other"&&o&&i!=="future")return;if(!s||e.from==="other"&&!o&&(!a||To[r]===void 0))return Hi;let c=o?1:-1;if(r==="hour"||r==="minute"){let g=r==="hour"?Math.ceil(n/24):1;return{readings:[o?{min:s.min,max:s.max+g}:{min:s.min-g,max:s.max}]}}let[l,u]=n===1&&r==="year"?[60,60]:vB[r]??[0,0],[d,f]=o?[u,l]:[l,u],m=Hl(s.min,c*n,r)-d,p=Hl(s.max,c*n,r)+f;if(r!=="year"||!Number.isInteger(n))return{readings:[{min:m,max:p}]};let h=eo(Zi(s)+c*n);return{readings:[{min:Math.min(h.min,m),max:Math.max(h.max,p)}]}}function kB(e,t){if(!t.today)return Hi;let n=e.weekday===void 0?[t.today]:h_({kind:"weekday",weekday:e.weekday},t).readings,r=e.weekday===void 0?31:0;return{readings:n.map(({min:o,max:s})=>({min:en(o,-12*e.years)-r,max:en(s,-12*e.years)+r}))}}function Zl(e,t){return Yl(e,Ul(e),t)}function Yl(e,t,n){let r=t.flatMap(o=>{let{start:s,end:i,stamp:a}=o,c=wh(o.said,{...o,today:n});return c?[{text:y_(e,s,i),start:s,end:i,stamp:a,...c}]:[]});return[...r,...SB(e,r)].sort((o,s)=>o.start-s.start)}var _B=24;function SB(e,t){return t.flatMap((n,r)=>{let o=t[r+1],[s,i]=[n.readings[0],o?.readings[0]];if(!o||!s||!i||n.ends||o.ends)return[];let a=e.slice(n.end,o.start),c=/\bbetween\s+(?:the\s+)?$/i.test(e.slice(Math.max(0,n.start-_B),n.start))?/^\s+and\s+$/:void 0;if(!/^\s*(?:to|through|until|till|-|\u2013)\s*$/.test(a)&&!c?.test(a))return[];let l=[...n.readings].reverse().find(({min:u})=>u<=i.max)??s;return l.min>i.max?[]:[{text:y_(e,n.start,o.end),start:n.start,end:o.end,stamp:n.stamp,readings:[{min:l.min,max:i.max}],ends:{start:l,end:i},joined:!0}]})}var TB=/\b(?:in|on|since|until|till|by|from|to|for|during|before|after|of|between|through|around)\s$/i;function y_(e,t,n){return(TB.exec(e.slice(Math.max(0,t-12),t))?.[0]??"")+e.slice(t,n)}var b_=`# incomparable-values

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
`;var w_={id:"incomparable-values",summary:"A value is none of its property's type, or of another kind than the values it is compared with.",severity:"error",page:b_,*check(e){let t=new Map(e.facts.map(r=>[r.name,r])),n=new Set(e.claims.map(({fact:r})=>r));for(let r of e.facts){let o=new Set;for(let{claim:d,evidence:f,value:m,shown:p}of r.readings){let h=f.value;if(m||!h||o.has(h))continue;if(o.add(h),Xs(h)){for(let{about:b,tells:w,help:$}of CB(h,t,n))yield{message:`value of \`${d.id}\` ${w}`,primary:{at:W(e,b),text:""},help:$,claim:d.id,fact:r.name,readings:[{claim:d,evidence:f}],subject:[b.text]};continue}let g=r.property?.type??"text";yield{message:`value \`${p}\` of \`${d.id}\` is ${g==="ordinal"?"not on its scale":`no ${g}`}`,primary:{at:W(e,h),text:""},related:r.property?[{at:r.property.key.span,text:"declared here"}]:[],notes:g==="ordinal"?[`its scale is ${r.property?.scale.join(", ")}`]:[],help:EB(g,h.text),claim:d.id,fact:r.name,readings:[{claim:d,evidence:f}]}}let s=r.pairs.find(({decision:d})=>d==="incomparable");if(!s)continue;let[i,a]=[s.a.readings[0],s.b.readings[0]],c=[i,a].map(({evidence:d,source:f})=>({at:d.value&&"text"in d.value?W(e,d.value):W(e,d.quote),text:f.outlet})),[l,u]=c;!l||!u||(yield{message:`values of \`${r.name}\` are of different kinds: ${i.shown}, ${a.shown}`,primary:l,related:[u],help:"give both in units of one kind, or as two facts",fact:r.name,readings:[i,a].map(({claim:d,evidence:f})=>({claim:d,evidence:f}))})}}};function EB(e,t){if(e==="boolean")return"write `true` or `false`, or correct the type of the property";let n=e==="date"?Zl(t,void 0):[],[r]=n.flatMap(({readings:o})=>o);return n.length===1&&r?`write it as \`${Jn(r)}\`, or correct the type of the property`:"correct the value, or the type of the property"}function*CB(e,t,n){for(let r of[e.after,e.before]){if(!r)continue;let o=r.text.trim(),s=t.get(o),i=s?.readings.some(({value:a,evidence:c})=>a?.type==="date"||Xs(c.value));if(n.has(o))s&&i===!1&&(yield{about:r,tells:`refers to \`${o}\`, which has no date`,help:"refer to a fact that is a date"});else{let a=An(o,n)??"name a fact as a claim has it: `subject/property`";yield{about:r,tells:`refers to \`${o}\`, and no claim answers that`,help:a}}}e.by&&!Bf(e)&&(yield{about:e.by,tells:`says by \`${e.by.text}\`, which is no length of time`,help:"give `by` as in `8 months`"})}var x_=`# misattributed-quote

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
`;var v_={id:"misattributed-quote",summary:"A quote stands in another source than the one it is credited to.",severity:"error",page:x_,*check(e){for(let t of st(e)){let{claim:n,evidence:r,anchor:o,source:s}=t;if(o.class!=="misattributed"||!r.source)continue;let i=[...e.sources.values()].filter(c=>o.places.some(({file:l})=>l===c.file)),a=Ne("and",i.map(c=>`\`${c.id}\``));yield{...Je(t),message:`quote in \`${n.id}\` stands in ${a}, not in \`${s.id}\``,primary:{at:W(e,r.source),text:"cited here"},related:[{at:W(e,r.quote),text:"the quote"},...i.slice(0,3).flatMap(c=>{let l=o.places.find(({file:u})=>u===c.file);return l?[{at:l,text:`these words, in ${c.outlet}`}]:[]})],help:i.length===1?`cite ${a}, or quote what \`${s.id}\` says`:"cite the source that is meant"}}}};var $_=`# misreported-position

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
`;var k_={id:"misreported-position",summary:"Two outlets report one speaker in two ways that cannot both be true.",severity:"error",page:$_,check:e=>Ct(e,"misreported-position",{tell:(t,n)=>`outlets report ${n.a.readings[0].speakerName} differently on \`${t.name}\``,help:"hold both quotes against their sources; where the speaker changed position, say when in `scope`"})};var __=`# origin-not-shown

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
`;var S_={id:"origin-not-shown",summary:"The byline or date that a source is given does not stand in its text.",severity:"error",page:__,*check(e){for(let t of e.sources.values())for(let[n,r]of[["origin",t.origin],["date",t.published]]){let o=r&&e.credits.get(r);if(!r?.quote||!o||o.places.length>0)continue;yield{message:`quote for the ${n} of \`${t.id}\` does not stand in its text`,primary:{at:W(e,r.quote),text:""},related:o.nearest?[{at:o.nearest,text:"nearest passage"}]:[],help:`quote the words that show the ${n}; where the text shows none, give no quote`,source:t.id,subject:[t.id,n,r.quote.text]}}}};var T_=`# parties-disagree

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
`;var A_={id:"parties-disagree",summary:"Two speakers say what cannot both be true.",severity:"note",page:T_,check:e=>Ct(e,"parties-disagree",{tell:t=>`speakers disagree on \`${t.name}\``,help:"report both, each with its speaker"})};Kt();function xh(e,t){let n=Nt(e),r=Nt(t.trim()),o=n.text.startsWith(" ")?1:0;if(gt(n.text).trim()!==gt(r.text))return;let s=[];for(let i=0;i<r.text.length;){let a=NB(n,r,i,o),c=a>=r.text.length,l=n.startOf(i+o),u=c?n.endOf(a-1+o):n.startOf(a+o),d=t.trim().slice(r.startOf(i),c?r.endOf(a-1):r.startOf(a)),f=e.slice(l,u);r.text[i]!==" "&&f!==d&&s.push({start:l,end:u,text:d.replace(/[ \t\r\n]+/g,"")}),i=a}return s}function NB(e,t,n,r){let o=n+1,s=()=>t.startOf(o)===t.startOf(o-1)||e.startOf(o+r)===e.startOf(o-1+r);for(;o<t.text.length&&s();)o++;return o}function vh(e,t){let n=gt(Z(e).trim());if(n==="")return;let r=new Map;for(let o=t.lower.indexOf(n);o>=0;o=t.lower.indexOf(n,o+1)){let{start:s,end:i}=t.stretchOf(t.folded,o,o+n.length);if(Ge(t.body,s)||Ge(t.body,i))continue;let a=t.folded.text.slice(o,o+n.length);r.has(a)||r.set(a,t.body.slice(s,i))}return r.size===1?[...r.values()][0]:void 0}function E_(e,t,n,r){let o=Lr(e,n);if(!o)return;let s=o.body.slice(r.start-n.body.start,r.end-n.body.start),i=xh(t.quote.text,s)??[];return R_(e,t,o,i,"write the quote with the typography of its source")}function C_(e,t,n){let r=Lr(e,n);if(!r)return;let o=[];for(let s of cm(t.quote.text)){if(!Ke(s.text))continue;let i=vh(s.text,r),a=i===void 0?void 0:xh(s.text,i);if(!a)return;o.push(...a.map(c=>({...c,start:c.start+s.start,end:c.end+s.start})))}return R_(e,t,r,o,"write the quote with the capitals of its source")}function R_(e,{quote:t},n,r,o){let s=Dr({exact:Fo(t.text,r)},n);if(!s||!Me.includes(s.class)||s.retyped.length>0)return;let i=ah(e.texts,t,r);return i&&{title:o,edits:i}}function P_(e,t,n){let{source:r,quote:o,prefix:s,suffix:i}=t;if(!r)return;let a={exact:o.text,...s&&{prefix:s.text},...i&&{suffix:i.text}},c=n.filter(d=>{let f=e.sources.get(d),m=f&&Lr(e,f);if(!m)return!1;let p=Dr(a,m);return p?Me.includes(p.class):vh(o.text,m)!==void 0}),[l]=c;if(l===void 0||c.length>1)return;let u=Nl(e.texts,r,l);return u&&{title:`cite \`${l}\``,edits:u}}function Vl(e){return e.map(({kind:n,text:r},o)=>{let s=e[o+1]?.kind==="source"?"":r.slice(r.trimEnd().length);return n==="quote"?`[-${r.trimEnd()}-]${s}`:n==="source"?`{+${r.trimEnd()}+}${s}`:IB(r,o===0,o===e.length-1)}).join("")}function IB(e,t,n){let r=e.split(/(?<=\s)/),o=t?[]:r.slice(0,6),s=n?[]:r.slice(-6);return o.length+s.length>=r.length?e:`${o.join("").trimEnd()}${t?"":" "}\u2026${n?"":" "}${s.join("")}`}var O_=`# quote-not-verbatim

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
`;var DB=4,N_={id:"quote-not-verbatim",summary:"A quote is not word for word what its source says.",severity:"error",page:O_,*check(e){for(let t of st(e)){let{claim:n,evidence:r,anchor:o,source:s}=t;if(o.differences.some(({type:d})=>d==="word-cut")||o.class!=="altered"&&o.class!=="absent")continue;let a=o.class==="absent",c=s.pinned!==void 0&&s.pinned.text!==s.sha256,u=o.differences.length>0&&o.differences.every(({type:d})=>d==="case")?C_(e,r,s):void 0;yield{...Je(t),message:a?`quote in \`${n.id}\` does not occur in \`${s.id}\`, nor in any other source`:`quote in \`${n.id}\` is not word for word in \`${s.id}\``,primary:{at:W(e,r.quote),text:a?"no passage comes near this":""},related:FB(o),notes:[...c?["the text of the source is not the text that was captured"]:[],...a?[]:jB(o)],help:c?"mend the source first: see `source-changed`":UB(o),...u&&{fix:u}}}}},LB=6;function FB(e){return e.parts.length>1?e.parts.slice(0,LB).map((t,n)=>({at:t,text:`part ${n+1} of the quote`})):e.nearest?[{at:e.nearest,text:zB(e)}]:[]}function zB(e){return e.missingPart!==void 0&&e.diff.length===0?"another part of the quote stands here":"nearest passage"}function jB(e){let{differences:t,diff:n,missingPart:r,tooFarApart:o}=e;return o!==void 0?[`its parts stand ${yt(o,"character")} apart; an ellipsis may leave out 500 at most`]:r!==void 0&&n.length===0?[`the source does not have this part: "${r}"`]:t.some(({type:i})=>i==="order")?["the words are those of the source, in another order",...q_(n)]:[...t.length>DB?[]:t.map(WB),...q_(n)]}var BB={number:["changed number","the number "],negation:["changed negation","the negation "],name:["changed name","the name "],words:["changed words",""],order:["changed order",""],case:["changed capitals",""],punctuation:["changed punctuation","the punctuation "],"word-cut":["cut word",""]};function WB({type:e,quote:t,source:n}){let[r,o]=BB[e];return n===""?`the quote adds ${o}"${t}"`:t===""?`the quote leaves out ${o}"${n}"`:`${Qf(t)&&Qf(n)?"changed date":r}: the quote has "${t}", the source "${n}"`}function q_(e){return e.length===0?[]:[`from quote to source: ${Vl(e)}`]}function UB(e){return e.tooFarApart!==void 0?"quote the parts as two pieces of evidence":e.class==="absent"?"look the words up in the source, or remove the quote":"quote the source word for word; mark what you leave out with `\u2026`"}var I_=`# retyped-quote

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
`;var D_={id:"retyped-quote",summary:"A quote has the words of its source in other typography.",severity:"note",page:I_,*check(e){for(let t of st(e)){let{claim:n,evidence:r,anchor:o,source:s}=t,[i]=o.places;if(o.class!=="typographic"||o.retyped.length===0||!i)continue;let a=E_(e,r,s,i);yield{...Je(t),message:`quote in \`${n.id}\` has other typography than \`${s.id}\``,primary:{at:W(e,r.quote),text:""},related:[{at:i,text:"as it stands in the source"}],notes:o.retyped.map(({quote:c,source:l})=>`the quote has ${M_(c)}, the source ${M_(l)}`),...a&&{fix:a}}}}};function M_(e){if(e==="")return"nothing";let t=[...e].map(r=>`U+${(r.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`),n=e.replace(/[\u00AD\p{Cf}\s]/gu,"");return n===""?t.join(" "):`${n} (${t.join(" ")})`}var L_=`# self-contradiction

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
`;var F_={id:"self-contradiction",summary:"One outlet says two things that cannot both be true.",severity:"error",page:L_,check:e=>Ct(e,"self-contradiction",{tell:(t,n)=>`${n.a.readings[0].source.outlet} contradicts itself on \`${t.name}\``,help:"hold both quotes against their sources; where time or circumstance explains the two, say so in `scope`"})};var z_=`# source-changed

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
`;var j_={id:"source-changed",summary:"The text of a source no longer has the hash that was taken when it was captured.",severity:"error",page:z_,*check(e){for(let t of e.sources.values()){let{pinned:n}=t;!n||!/^[\da-f]{64}$/.test(n.text)||n.text===t.sha256||(yield{message:`the text of \`${t.id}\` is not the text that was captured`,primary:{at:W(e,n),text:"hash of the captured text"},notes:[`the text now has the hash ${t.sha256}`],help:"bring the captured text back; for a corrected article run `crossquote import --update`",source:t.id,subject:[t.id,n.text,t.sha256]})}}};var B_=`# source-edited

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
`;var U_=5,KB=8,$h=12,H_={id:"source-edited",summary:"The text of a source that was there before has changed.",severity:"warning",needsBase:!0,page:B_,*check(e){let{base:t}=e;if(t)for(let n of e.sources.values()){let r=t.bodies.get(n.id),o=an(e,n.body);if(r===void 0||Kl(r)===Kl(o))continue;let s=Sc(Kl(r),Kl(o)),i=s?GB(s,n,o):[],[a,...c]=i,l=c.slice(0,U_-1);yield{message:`the text of \`${n.id}\` has changed since ${t.ref}`,primary:a??{at:n.body,text:"too much has changed to show it word by word"},related:l,notes:[...s?[`from then to now: ${Vl(QB(s))}`]:[],...c.length>l.length?[`it has changed in ${yt(i.length,"place")}`]:[],...t7(e,n,i)],help:"bring the earlier text back; a corrected article comes in with `crossquote import --update`",source:n.id,subject:[n.id,r,o]}}}};function Kl(e){return e.replace(/\r\n?/g,`
`)}function GB(e,t,n){let r=[],o=JB(n),s=0;for(let[i,{kind:a,text:c}]of e.entries()){if(a==="quote"){let u=(e[i+1]?.kind==="source"?e[i+1]:void 0)?.text.trimEnd().length??0;r.push({at:W_(t,o(s),o(s+u)),text:`was ${XB(c)}`});continue}if(a==="source"&&e[i-1]?.kind!=="quote"){let l=s+c.trimEnd().length;r.push({at:W_(t,o(s),o(l)),text:"was not there"})}s+=c.length}return r}function JB(e){let t=[...e.matchAll(/\r\n/g)].map(({index:n},r)=>n-r);return n=>n+t.filter(r=>r<n).length}function W_({file:e,body:t},n,r){return{file:e,start:t.start+n,end:t.start+r}}function XB(e){return e.trim()===""?"white space":`"${Z_(e.trim())}"`}function QB(e){let t=0,n=[];for(let r of e){if(r.kind!=="same"&&n.at(-1)?.kind!=="quote"&&++t>KB)return[...n,{kind:"same",text:"\u2026"}];n.push(r.kind==="same"?r:{kind:r.kind,text:Z_(r.text)})}return n}function Z_(e){let t=e.split(/(?<=\s)/);return t.length<=2*$h?e:`${t.slice(0,$h).join("")}\u2026 ${t.slice(-$h).join("")}`}function e7(e,t){return e.start<Math.max(t.end,t.start+1)&&t.start<e.end&&e.start!==t.end}function t7(e,t,n){let r=e.claims.filter(({evidence:s})=>s.some(i=>(i.source?.text===t.id?e.anchors.get(i):void 0)?.parts.some(c=>n.some(({at:l})=>e7(c,l)))));if(r.length===0)return[];let o=r.map(({id:s})=>`\`${s}\``);return[`${Ne("and",dr(o,U_,"other claim"))} ${r.length===1?"quotes":"quote"} the changed words`]}var Y_=`# source-shape

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
`;var V_={id:"source-shape",summary:"A source file holds something other than the format allows.",severity:"error",page:Y_,check:e=>ts(e,"source")};var K_=`# stale-acceptance

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
`;var G_={id:"stale-acceptance",summary:"An accepted finding is not found any more.",severity:"error",page:K_,*checkLedger(e,t){for(let{acceptance:n,state:r,otherRule:o}of e){if(r!=="stale")continue;let{finding:s,rule:i,reason:a}=n;yield{message:o===void 0?`accepted finding \`${s.text}\` is not found any more`:`accepted finding \`${s.text}\` is of rule \`${o}\`, not of \`${i?.text}\``,primary:{at:W(t,o!==void 0&&i||s),text:""},notes:[`it was accepted because: ${a}`],help:o===void 0?"remove the entry; if the readings changed, decide anew":"correct the rule, or remove the entry",subject:[s.text,i?.text??""]}}}};var J_=`# text-cut-by-comment

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
`;var X_={id:"text-cut-by-comment",summary:"An unquoted text ends at ` #`, where YAML begins a comment.",severity:"error",page:J_,*check(e){for(let t of e.problems){if(t.kind!=="cut-by-comment")continue;let n=e.texts.get(t.at.file)?.indexOf("#",t.at.end)??t.at.end;yield{message:`a \`${t.key}\` in ${t.at.file} ends at \`#\`, where YAML begins a comment`,primary:{at:{file:t.at.file,start:n,end:n+t.dropped.length},text:"read as a comment"},related:[{at:t.at,text:"all that is left of the text"}],help:"put the whole text in quotation marks; a real comment goes on a line of its own",subject:[t.key,t.text,t.dropped]}}}};var Q_=`# timeline-contradiction

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
`;var i7=5,eS={id:"timeline-contradiction",summary:"Dates and spans of time that cannot all be true together.",severity:"error",page:Q_,*check(e){for(let{steps:t}of e.timeline){let n=[...new Set(t.map(({fact:i})=>i))].sort(),r=n.map(i=>`\`${i}\``),[o]=n,s=t.find(({fact:i})=>i===o)?.reading.claim;!s||o===void 0||(yield{message:`the dates of ${Ne("and",dr(r,i7,"other fact"))} contradict one another`,primary:{at:s.factAt?W(e,s.factAt):s.at,text:`these ${t.length} readings cannot all be true`},related:t.map(({reading:i})=>Il(e,i)),notes:t.map(({says:i,reading:a})=>`${i} (${a.source.outlet}, in \`${a.claim.id}\`)`),help:"hold each quote against its value; one of them is read wrongly, or is about something else",fact:o,readings:t.map(({reading:i})=>({claim:i.claim,evidence:i.evidence}))})}}};function Gl(e){return e.replace(/^(?:\.?\/)?sources\//,"").replace(/\.(?:txt|md)$/,"")}var tS=`# uncited-source

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
`;var nS={id:"uncited-source",summary:"No claim cites a source.",severity:"note",page:tS,*check(e){if(e.unreadClaims.size>0)return;let t=new Set(e.claims.flatMap(n=>n.evidence.map(({source:r})=>r&&Gl(r.text))));for(let n of e.sources.values())t.has(n.id)||(yield{message:`no claim cites \`${n.id}\` (${n.outlet})`,primary:{at:{file:n.file,start:0,end:0},text:""},help:"quote it in a claim, or remove it",source:n.id,subject:[n.id]})}};Kt();var rS=`# uncorroborated

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
`;var oS={id:"uncorroborated",summary:"A claim rests on fewer newsrooms than it must.",severity:"warning",page:rS,*check(e){let t=Eo(e),n=Gs(e);for(let r of e.claims){let o=r.minIndependent??e.config.minIndependent;if(o===void 0||r.evidence.every(({damaged:u})=>u))continue;let s=l7(e,r,t).filter(({source:u})=>!n.has(u.id));if(new Set(s.map(({source:u})=>u.newsroom)).size>=o&&s.some(({verbatim:u})=>!u))continue;let i=s.filter(({verbatim:u})=>u).map(({source:u})=>u),a=[...new Set(i.map(({newsroom:u})=>u))].sort();if(a.length>=o)continue;let c=[...new Set(i.map(({outlet:u})=>u))].sort(),l=c.length>a.length;yield{message:`\`${r.id}\` rests on ${yt(a.length,"newsroom")}, and needs ${o}`,primary:{at:r.at,text:a.length>0?a.join(", "):"no newsroom says so"},notes:l?[`${Ne("and",c)} print what ${Ne("and",a)} wrote`]:[],help:"quote another newsroom, or lower `min-independent`",claim:r.id,readings:r.evidence.map(u=>({claim:r,evidence:u}))}}}};function l7(e,t,n){let r=kn(e,t.fact,t.value);return t.evidence.flatMap(o=>{let s=e.sources.get(o.source?.text??""),i=Me.includes(e.anchors.get(o)?.class??"unchecked");if(!s||o.stance==="denies")return[];let a=kn(e,t.fact,o.value);return!a||!r||["agrees","refines"].includes(Qn(a,r,n.isPartOf))?[{source:s,verbatim:i}]:[]})}var[to,Jl,sS]=[1,2,255],iS=new Uint8Array(65536).fill(sS),u7=/[\p{L}\p{M}\p{N}]/u,d7=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u;function f7(e){let t=String.fromCharCode(e),n=u7.test(t)?d7.test(t)?Jl:to:0;return iS[e]=n,n}function Xl(e,t){let n=[];return kh(e,t,r=>n.push(r)),n}function kh(e,t,n){let r=0,o=0;for(let s=0;s<e.length;s++){let i=e.charCodeAt(s),a=iS[i];a===sS&&(a=f7(i)),a===Jl&&t==="whole"&&(a=to),o===to&&a!==to&&n(r>>>0),a===to?r=Math.imul((o===to?r:2166136261)^(i===962?963:i),16777619):a===Jl&&o===Jl&&n((Math.imul(e.charCodeAt(s-1),65537)^i)>>>0),o=a}o===to&&n(r>>>0)}var aS=`# undeclared-copy

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
`;var Ql=5,p7=40,h7=.4,uS={id:"undeclared-copy",summary:"Two outlets print nearly the same text, and their sources name no common origin.",severity:"warning",page:aS,*check(e){let t=[...e.sources.values()];if(new Set(t.map(({newsroom:r})=>r)).size<2)return;let n=new Map(t.map(r=>[r,y7(e,r)]));for(let{copies:r,share:o}of g7(n)){let[s,...i]=r;if(!s)continue;let a=[...new Set(r.map(({newsroom:u})=>u))],c=r.map(({id:u})=>`\`${u}\``),l=a.length>_h?yt(a.length,"newsroom"):Ne("and",a);yield{message:`${Ne("and",dr(c,_h,"more source"))} are nearly the same text, from ${l}`,primary:{at:lS(e,s),text:s.outlet},related:i.slice(0,_h).map(u=>({at:lS(e,u),text:u.outlet})),notes:[r.length===2?`${Math.round(100*o)}% of the shorter text's runs of ${Ql} words stand in the other`:`of each two that were compared, at least ${Math.round(100*o)}% of the shorter one's runs of ${Ql} words stand in the other`],help:`give ${r.length===2?"both":"all of them"} the \`origin\` that wrote the text, so that they count as one newsroom`,source:s.id,subject:r.map(({id:u})=>u)}}}},_h=4;function g7(e){let t=new Map;for(let[n,r]of v7(e)){if(n.outlet===r.outlet||n.newsroom===r.newsroom)continue;let o=b7(e.get(n),e.get(r));if(o<h7)continue;let[s,i]=[t.get(n),t.get(r)],a=s??i??{copies:new Set,share:o};for(let c of[n,r,...s&&i?i.copies:[]])a.copies.add(c),t.set(c,a);a.share=Math.min(a.share,o,s&&i?i.share:o)}return[...new Set(t.values())].map(({copies:n,share:r})=>({copies:[...n].sort((o,s)=>o.id<s.id?-1:1),share:r})).sort((n,r)=>(n.copies[0]?.id??"")<(r.copies[0]?.id??"")?-1:1)}function y7(e,t){let n=(e.texts.get(t.file)??"").slice(t.body.start,t.body.end),r=Xl(n.toLowerCase(),"whole"),o=new Uint32Array(Math.max(0,r.length-Ql+1));for(let i=0;i<o.length;i++){let a=0;for(let c=0;c<Ql;c++)a=Math.imul(a,16777619)^r[i+c];o[i]=a}o.sort();let s=0;for(let i of o)(s===0||i!==o[s-1])&&(o[s++]=i);return o.slice(0,s)}var cS=new Uint32Array(0);function b7(e=cS,t=cS){let n=Math.min(e.length,t.length);if(n<p7)return 0;let r=0;for(let o=0,s=0;o<e.length&&s<t.length;){let[i,a]=[e[o],t[s]];i===a&&r++,i<=a&&o++,a<=i&&s++}return r/n}var w7=8,x7=8;function v7(e){let t=[...e.keys()],n=$7([...e.values()]),r=s=>Math.floor(s/t.length),o=t.map(()=>new Set);for(let[s,i]of n.entries()){let a=r(i);for(let c=s+1;c<=s+x7&&c<n.length;c++){let l=n[c];if(r(l)!==a)break;o[i%t.length]?.add(l%t.length)}}return o.flatMap((s,i)=>[...s].map(a=>[t[i],t[a]]))}function $7(e){let t=[];for(let[n,r]of e.entries())for(let o of r)o%w7===0&&t.push(o*e.length+n);return new Float64Array(t).sort()}function lS(e,t){let n=e.texts.get(t.file)??"",r=t.body.start+(/^\s*/.exec(n.slice(t.body.start,t.body.end))?.[0].length??0),o=/^[^\r\n]*/.exec(n.slice(r,t.body.end))?.[0].length??0;return{file:t.file,start:r,end:r+o}}var dS=`# unknown-source

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
`;var fS={id:"unknown-source",summary:"A claim cites a source that is not there.",severity:"error",page:dS,*check(e){for(let t of e.claims)for(let n of t.evidence){let r=n.source;if(!r||n.damaged||e.sources.has(r.text)||e.unreadable.has(r.text))continue;let o=Gl(r.text),s=e.sources.has(o)?[o]:Yr(r.text,e.sources.keys()),i=P_(e,n,s);yield{message:`\`${t.id}\` cites unknown source \`${r.text}\``,primary:{at:W(e,r),text:"no source has this id"},notes:["its quote was not checked"],help:e.sources.has(o)?`write \`${o}\`: the id is the path without folder and extension`:An(r.text,e.sources.keys())??"add the text to the sources, or correct the id",...i&&{fix:i},claim:t.id,source:r.text,readings:[{claim:t,evidence:n}]}}}};var _7="about|around|roughly|approximately|some|nearly|almost|at least|no fewer than|no less than|more than|over|above|up to|at most|no more than|less than|fewer than|under|below|between|from",S7="zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|an? (?:dozen|hundred|thousand|million|billion|trillion)",T7=new RegExp(`(?<![\\p{L}\\p{N}.,])(?:(?:${_7}) )?(?:[+-]?(?:[A-Z]{1,2}\\$|\\p{Sc}|(?:USD|EUR|GBP|JPY|KRW|CNY|CHF)(?= ?\\d))? ?\\d|[+-]?\\.\\d|(?:${S7})(?![\\p{L}]))`,"giu"),A7=/(?<![\p{L}\p{N}.,:])\d{1,2}(?::\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?| ?[ap]\.m\.| ?[ap]m\b| o'clock)(?![\p{L}\p{N}])/giu,E7=/\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|teen|twent|thirt|fort|fift|half|dozen|hundred|thousand|illion|first|second|third|fif|nin|th\b|scores|long|\ban? \w|quarter/i,C7=60;function hS(e){let t=e.replace(A7,r=>" ".repeat(r.length));if(!E7.test(t))return[];let n=t;return[B7,L7,P7,N7,M7].flatMap(r=>{let o=r(n);return n=R7(n,o),o})}function R7(e,t){let n="";for(let{start:r,end:o}of[...t].sort((s,i)=>s.start-i.start)){let s=Math.max(r,n.length);n+=e.slice(n.length,s)+" ".repeat(Math.max(0,o-s))}return n+e.slice(n.length)}function P7(e){let t=[],n=0;for(let{index:r}of e.matchAll(T7)){if(r<n)continue;let o=e.slice(r,r+C7).replace(/ {2,}/g,h=>"\0".repeat(h.length)),s=O7(o);if(!s||/^(?:st|nd|rd|th)\b/.test(s.rest)||qr(new RegExp("^-(\\p{L}+)","u").exec(s.rest)?.[1]??"")!==void 0)continue;let i=o.length-s.rest.length,a=o.slice(0,Math.max(1,i)).replace(/[\0\s]+$/,""),c=[3,2,1].map(h=>s.rest.replace(/^-/,"").split(/[\s\0,.;:)]+/).slice(0,h).join(" ")),l=/^ ?(?:%|per ?cent\b)/.exec(s.rest)?.[0],u=c.map(h=>ht(`${a} ${h}`)).find(h=>h&&/^[A-Z%]/.test(h.unit)),d=l===void 0?u??ht(a):ht(`${a} %`),f=tn(`${a} ${c[2]?.replace(/-(?:long|old)$/,"")}`)??tn(`${a} ${(c[2]??"").split("-")[0]}`),m=/^(?:one|half)$/i.test(a)&&!f?"nothing":"all",p=r+Math.max(1,i);t.push({text:a,start:r,end:p,quantity:d,duration:f,refuses:m}),n=p}return t}function O7(e){let t=Qt(e);if(!t||t.min<=t.max)return t;let n=Qt(e.slice(0,e.indexOf("-",1)));return n&&{...n,rest:e.slice(e.indexOf("-",1))}}var q7=new RegExp("(?<![\\p{L}\\p{N}-])(?:(\\d+)(?:st|nd|rd|th)|(\\p{L}+(?:-\\p{L}+)?))(?![\\p{L}\\p{N}])","giu");function N7(e){return[...e.matchAll(q7)].flatMap(({0:t,1:n,2:r,index:o})=>{let s=n===void 0?qr(r??""):Number(n);if(s===void 0)return[];let i=s>2?"bare numbers":"nothing",a=ht(String(s));return[{text:t,start:o,end:o+t.length,quantity:a,duration:void 0,refuses:i}]})}var I7=/(?<![\p{L}\p{N}])(?:an? (second|minute|hour|day|week|month|year|decade|century)(-long)?|(day|week|month|year)long)(?![\p{L}])/giu;function M7(e){return[...e.matchAll(I7)].map(({0:t,1:n,2:r,3:o,index:s})=>({text:t,start:s,end:s+t.length,quantity:void 0,duration:tn(`1 ${n??o}`),refuses:r??o?"all":"nothing"}))}var mS="(tens|dozens|scores|hundreds|thousands|millions|billions)",D7=new RegExp(`(?<![\\p{L}\\p{N}])(?!scores (?!of )|scores of \\d)${mS}(?: of ${mS})?(?![\\p{L}])`,"giu"),pS=ve({tens:10,dozens:12,scores:20,hundreds:100,thousands:1e3,millions:1e6,billions:1e9});function L7(e){return[...e.matchAll(D7)].map(({0:t,1:n="",2:r,index:o})=>{let s=(pS[n.toLowerCase()]??1)*(pS[r?.toLowerCase()??""]??1),i=ht(`${1.5*s}-${(s<1e3?100:1e3)*s}`);return{text:t,start:o,end:o+t.length,quantity:i,duration:void 0,refuses:"all"}})}var F7="(two|three|four|five|six|seven|eight|nine|ten|\\d+)",z7=new RegExp(`(?<![\\p{L}\\p{N}.,])(?:(an?|one|two|three|four|five|nine)[ -](half|third|quarter|fourth|fifth|tenth)s?(?= of(?! an? \\p{L}+illion)|[.,;]|$)|(half)(?= of (?!an? ))|(one|two|three|four|five|six|seven|eight|nine|\\d+) (?:in|out of) ${F7}(?! (?:\\p{L}+ )?(?:days?|weeks?|months?|years?|hours?|minutes?)))(?![\\p{L}\\p{N}])`,"giu"),j7=ve({half:2,third:3,quarter:4,fourth:4,fifth:5,tenth:10});function B7(e){return[...e.matchAll(z7)].flatMap(t=>{let{0:n,1:r,2:o,3:s,4:i,5:a,index:c}=t,l=(m="")=>/^an?$/i.test(m)?1:_o(m)?.number??Number(m),u=s?1/2:o?l(r)/(j7[o.toLowerCase()]??1):l(i)/l(a);if(!(u>0&&u<1))return[];let d=ht(`${(100*u-.7).toFixed(1)}-${(100*u+.7).toFixed(1)} %`);return[{...{text:n,start:c,end:c+n.length},quantity:d,duration:void 0,refuses:"percentages"}]})}var Th={admitted:!0},gS={before:"",behind:""};function eu(e,t,n,r=gS){return Ah(t,r)(e,n)}function Ah(e,t=gS){let n;return(r,o)=>{let s=r.type==="date"||r.type==="period";if(!s&&r.type!=="quantity"&&r.type!=="duration")return Th;n??=U7(e,t);let{sentence:i,said:a,place:c}=n;if(s)return Z7(r,H7(Yl(i,a,o),c));let l=Yl(i,a,o);return J7(r,W7(i,l).slice(c.start,c.end))}}function W7(e,t){let n="",r=0;for(let{start:o,end:s}of t)s<=r||(n+=e.slice(r,Math.max(r,o))+" ".repeat(s-Math.max(r,o)),r=s);return n+e.slice(r)}function U7(e,t){let[n,r,o]=[Z(t.before),Z(e),Z(t.behind)],s=n+r+o,i={start:n.length,end:n.length+r.length};return{sentence:s,said:Ul(s),place:i}}function H7(e,t){let n=e.filter(r=>r.joined&&r.start>=t.start&&r.end<=t.end);return e.filter(r=>!r.stamp&&(r.joined?n.includes(r):r.start<t.end&&r.end>t.start)&&!n.some(o=>o!==r&&r.start>=o.start&&r.end<=o.end))}function Z7(e,t){return t.length===0||t.some(n=>Y7(e,n))?Th:{admitted:!1,says:yS(t.map(G7))}}function Y7(e,t){return t.readings.length===0?(e.type==="date"?[e]:[e.start,e.end]).some(r=>V7(r,t.recurs??{})):e.type==="date"?t.readings.some(n=>Yi(n,e)):t.ends?Yi(t.ends.start,e.start)&&Yi(t.ends.end,e.end):t.readings.some(n=>Yi(n,e.start)||Yi(n,e.end))}function Yi(e,t){return e.min<=t.max&&t.min<=e.max}function V7({min:e,max:t},{month:n,firstDay:r=1,lastDay:o=31,weekday:s}){if(t-e>1461||n===void 0&&s===void 0)return!0;for(let i=e;i<=t;i++){let a=So(i);if(!(n!==void 0&&(a.month!==n||a.day<r||a.day>o))&&(s===void 0||Ao(i)===s))return!0}return!1}var K7=8;function yS(e){return dr(e,K7,"more","more").join("; ")}function G7({text:e,readings:t}){let n=t.map(Jn).join(" or ");return n===""?`"${e.trim()}"`:`"${e.trim()}" (${n})`}function J7(e,t){let n=hS(t).flatMap(({text:o,quantity:s,duration:i,refuses:a})=>{let c=e.type==="duration"?i&&Q7(i):s;return c?[{words:c.type==="duration"?c.shown:o,found:c,refuses:a}]:[]}),r=n.filter(({refuses:o})=>X7(o,e));return r.length===0||n.some(({found:o})=>eW(e,o))?Th:{admitted:!1,says:yS(r.map(({words:o})=>`"${o}"`))}}function X7(e,t){let n=t.type==="quantity"?t.unit:void 0;return e==="bare numbers"?n==="":e==="percentages"?n==="%":e==="all"}var Sh=86400;function Q7(e){let t=Qt(e.shown),n=/^-?(?:week|fortnight|month|year|decade|centur)/.test(t?.rest??"")?yc(e.shown):void 0;if(!t||!n||t.min!==t.max||!Number.isInteger(t.min))return e;let r=tn(`${t.min+1} ${t.rest}`)?.min??e.max;return{...e,min:Math.min(e.min,n.min*Sh),max:Math.max(e.max,Math.min(n.max*Sh,r-Sh))}}function eW(e,t){if(e.type==="quantity"&&t.type==="quantity"&&!/^[A-Z%]/.test(e.unit)){let r=o=>({...o,unit:"",writtenUnit:""});return!/^[A-Z%]/.test(t.unit)&&Qn(r(e),r(t),()=>!1)!=="contradicts"}let n=Qn(e,t,()=>!1);return n==="agrees"||n==="refines"}var bS=`# value-not-in-claim

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
`;var wS={id:"value-not-in-claim",summary:"The claim's own sentence cannot mean the value that it is given.",severity:"warning",page:bS,*check(e){for(let t of e.claims){let{value:n,statement:r}=t;if(!n||!("text"in n)||!r)continue;let o=kn(e,t.fact,n),s=t.scope.get("as-of")?.text,i=o&&eu(o,r.text,s===void 0?void 0:Oe(s.trim()));!o||!i||i.admitted||(yield{message:`the sentence of claim \`${t.id}\` does not state its value, ${o.shown}`,primary:{at:W(e,n),text:"value of the claim"},related:[{at:W(e,r),text:"its sentence"}],notes:[`the sentence says ${i.says}`],help:"correct the sentence or the value, so that they say the same",claim:t.id,fact:t.fact,readings:t.evidence.map(a=>({claim:t,evidence:a})),subject:[r.text]})}}};var xS=`# value-not-in-quote

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
`;var vS={id:"value-not-in-quote",summary:"The words of a quote cannot mean the value that is read from them.",severity:"warning",page:xS,*check(e){for(let{readings:t}of e.facts)for(let{claim:n,evidence:r,source:o,value:s}of t){let i=r.value,a=e.anchors.get(r)?.places??[];if(!s||!i||!("text"in i)||a.length===0)continue;let c=r.phrase??r.quote,l=o.published?.value.text,u=l===void 0?void 0:Oe(l),d=eu(s,c.text,u,Qa(e,o,r));if(d.admitted)continue;let f=l===void 0?"the text has no date, and its words name":`in a text of ${l}, the words name`,m=d.says;yield{message:`quote in \`${n.id}\` does not state ${s.shown}`,primary:{at:W(e,i),text:"value of the reading"},related:[{at:W(e,c),text:"the words it is read from"}],notes:[s.type==="date"||s.type==="period"?`${f} ${m}`:`the words state ${m}`],help:"correct the value, or extend the quote to the words that state it; `phrase` names them where there are several",claim:n.id,source:o.id,fact:n.fact,readings:[{claim:n,evidence:r}]}}}};var $S=`# word-cut

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
`;var kS={id:"word-cut",summary:"A quote begins or ends inside a word or a number.",severity:"error",page:$S,*check(e){for(let t of st(e)){let{claim:n,evidence:r,anchor:o,source:s}=t;if(!o.differences.some(({type:d})=>d==="word-cut"))continue;let i=e.texts.get(s.file)??"",a=o.parts.flatMap(({start:d,end:f})=>[d,f]).filter(d=>Ge(i,d)),[c=0]=a,l=oW(i,c),u=o.parts.some(d=>d.start===c);yield{...Je(t),message:`quote in \`${n.id}\` ${u?"begins":"ends"} inside "${i.slice(l.start,l.end)}"`,primary:{at:W(e,r.quote),text:`${u?"begins":"ends"} inside a word`},related:[{at:{file:s.file,...l},text:"the whole word"}],help:"quote the whole word, or leave it out"}}}};function oW(e,t){let n=t,r=t;for(;Ge(e,n);)n--;for(;Ge(e,r);)r++;return{start:n,end:r}}var _S=`# yaml-syntax

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
`;var Vi="put the whole text in quotation marks, or on the next line after `>-`",iW=[["BLOCK_AS_IMPLICIT_KEY",/Nested mappings/,{message:"has an unquoted text with `: ` in it",label:"YAML reads this as a key",help:Vi}],["UNEXPECTED_TOKEN",/Unexpected scalar at node end/,{message:"has a text that goes on after its closing quotation mark",label:"YAML ends the text before this",help:"put the whole text in single quotation marks, '\u2026', and double any ' inside it"}],["MISSING_CHAR",/closing .quote/,{message:"has a quotation mark that is never closed",label:"opened here",help:"close the text with the quotation mark it begins with"}],["TAB_AS_INDENT",/./,{message:"has a line indented with a tab",label:"a tab",help:"indent with spaces"}],["BAD_SCALAR_START",/./,{message:"has an unquoted text that begins with a sign of YAML",label:"",help:Vi}],["BAD_DQ_ESCAPE",/./,{message:"has a backslash that begins no escape YAML knows",label:"",help:"use single quotation marks, '\u2026', or write the backslash twice"}],["DUPLICATE_KEY",/./,{message:"has a key twice",label:"again here",help:"keep one of them"}],["MULTIPLE_DOCS",/./,{message:"holds more than one YAML document",label:"a second one begins here",help:"remove the line `---`, or split the file"}],["BAD_ALIAS",/./,{message:"has an unquoted text that begins with `*`",label:"YAML takes this for the name of another text",help:Vi}],["TAG_RESOLVE_FAILED",/./,{message:"has an unquoted text that begins with `!`",label:"YAML takes this away as a tag",help:Vi}],["ALIASES",/^/,{message:"repeats itself by aliases without end",label:"",help:"write the texts out"}],["DEPTH",/^/,{message:"is nested too deeply to be read",label:"",help:"a claims file needs six levels at most"}]],SS={id:"yaml-syntax",summary:"A file is not YAML, or not the YAML that its author meant.",severity:"error",page:_S,*check(e){for(let t of e.problems){if(t.kind!=="yaml")continue;let{code:n,detail:r,at:o}=t,s=aW(e,t)??iW.find(([a,c])=>a===n&&c.test(r))?.[2],i=s?.message??`is no YAML from here on: ${dW(r)}`;yield{message:`${o.file} ${i}`,primary:cW(e,{at:o,text:s?.label??""}),notes:uW(e,o.file),help:s?.help??"mend the line, and run the check again",subject:[n,lW(e,o.file,o.start)]}}}};function aW(e,{code:t,at:n}){let r=(e.texts.get(n.file)??"").slice(Math.max(0,n.start-200),n.start),o=t==="UNEXPECTED_TOKEN"?/[:-] +([[{])[^\n]*[\]}]\s*$/.exec(r)?.[1]:void 0;if(o===void 0)return;let s=`YAML ends a ${o==="["?"list":"mapping"} before this`;return{message:`has an unquoted text that begins with \`${o}\``,label:s,help:Vi}}function cW(e,t){if(an(e,t.at).trim().length>1)return t;let n=e.texts.get(t.at.file)??"",r=t.at.start;for(;r<n.length&&!/[\r\n]/.test(n[r]);)r++;for(;r>t.at.start&&/\s/.test(n[r-1]);)r--;return{...t,at:{...t.at,end:Math.max(r,t.at.end)}}}function lW(e,t,n){let r=e.texts.get(t)??"",o=r.lastIndexOf(`
`,n-1)+1;return/^[^\r\n]*/.exec(r.slice(o))?.[0].trim()??""}function uW(e,t){let n=e.claims.filter(r=>r.at.file===t).reduce((r,o)=>r+o.evidence.length,0);return n===0?[`nothing in ${t} was checked`]:[`nothing in ${t} was checked: ${n===1?"1 quote is":`${n} quotes are`} counted as unchecked`]}function dW(e){return e.charAt(0).toLowerCase()+e.slice(1)}var Ki=[SS,C2,V_,P2,z2,fS,X_,N_,v_,kS,A2,D_,g2,T2,vS,wS,w_,N2,F_,k_,M2,L2,A_,eS,oS,j_,H_,S_,uS,nS],Eh=[G_,B2],tu=[...Ki,...Eh];var ln=()=>{};function TS(e){let t=new Map;for(let n of e.sources.keys())t.set(n,[]);for(let n of e.claims)for(let r of n.evidence){if(r.damaged)continue;let{quote:o,prefix:s,suffix:i}=r;t.get(r.source?.text??"")?.push({asker:r,selector:{exact:o.text,...s&&{prefix:s.text},...i&&{suffix:i.text}},elsewhere:!0})}for(let{id:n,origin:r,published:o}of e.sources.values())for(let s of[r,o])s?.quote&&t.get(n)?.push({asker:s,selector:{exact:s.quote.text},elsewhere:!1});return t}var fW=16e6,nu=class{corpus;kept=new Map;used=0;constructor(t){this.corpus=t}take(t){let n=this.kept.get(t);if(n)return n;let r=this.corpus.sources.get(t);if(!r)return;let o=new qo(r,this.corpus.texts.get(r.file)??"");this.kept.set(t,o),this.used+=o.body.length;for(let[s,{body:i}]of this.kept){if(this.used<=fW||s===t)break;this.kept.delete(s),this.used-=i.length}return o}ids(){return[...this.corpus.sources.keys()]}};var mW=3,ru=class{shelf;ids;owners=new Map;constructor(t){this.shelf=t,this.ids=t.ids();for(let[n,r]of this.ids.entries()){let o=t.take(r);o&&(this.enter(o.lower,n),o.bare!==o.folded&&this.enter(gt(o.bare.text),n))}}*candidatesFor(t){let n=Mr(t)?Io(t):[Z(t).trim()],r=new Set(this.findOwners(n));if(No(t))for(let o of this.findOwners(n.map(s=>Mo(s).text)))r.add(o);for(let o of[...r].sort((s,i)=>s-i)){let s=this.shelf.take(this.ids[o]);s&&(yield s)}}enter(t,n){kh(t,"in-pairs",r=>{let o=this.owners.get(r);o?o[o.length-1]!==n&&o.push(n):this.owners.set(r,[n])})}findOwners(t){let n=new Set(t.flatMap(a=>Xl(gt(a),"in-pairs")));if(n.size===0)return this.ids.map((a,c)=>c);let r=[...n].map(a=>this.owners.get(a)??[]).sort((a,c)=>a.length-c.length),[o=[],...s]=r,i=o;for(let a of s){if(i.length<=mW)break;let c=new Set(a);i=i.filter(l=>c.has(l))}return r.some(a=>a.length===0)?[]:i}};function AS(e,{known:t,part:n}={},r=ln){let o=new Map(t?.(e));pW(hW(TS(e),n),new nu(e),o,r);let s=new Map;for(let a of e.claims)for(let c of a.evidence)s.set(c,o.get(c)??Hx);let i=new Map;for(let{origin:a,published:c}of e.sources.values())for(let l of[a,c]){let u=l&&o.get(l);u&&i.set(l,u)}return{...e,anchors:s,credits:i}}function pW(e,t,n,r){let o=new Map,s=0;for(let[c,l]of e){r({phase:"finding the quotes of sources",done:s++,total:e.size});let u=l.filter(({asker:f})=>!n.has(f)),d=u.length>0?t.take(c):void 0;if(d)for(let f of u){let m=Dr(f.selector,d);m?n.set(f.asker,m):o.set(c,[...o.get(c)??[],f])}}let i,a=0;for(let[c,l]of o){r({phase:"explaining what failed in sources",done:a++,total:o.size});for(let{asker:u,selector:d,elsewhere:f}of l){f&&(i??=new ru(t));let m=f&&i?i.candidatesFor(d.exact):[],p=t.take(c);p&&n.set(u,Zx(d.exact,p,m))}t.take(c)?.dropIndexes()}}function hW(e,t){return t?new Map([...e].filter((n,r)=>r%t.of===t.index-1)):e}Er();var gW=new Set(["quote","prefix","suffix","phrase","claim","reason","title"]);function us(e,t=""){return e.kind==="mapping"?e.entries.flatMap(n=>us(n.value,n.key.text)):e.kind==="sequence"?e.items.flatMap(n=>us(n,t)):e.dropped===void 0?[]:!gW.has(t)&&!/^#[\p{L}\p{N}]/u.test(e.dropped)?[]:[{kind:"cut-by-comment",key:t,text:e.text,dropped:e.dropped,at:e.span}]}var j={};Vt(j,{BIGINT_FORMAT_RANGES:()=>cu,CONSTANT_CATCH:()=>FS,Class:()=>Ph,NUMBER_FORMAT_RANGES:()=>au,aborted:()=>Ft,allowsEval:()=>Ih,assert:()=>$W,assertEqual:()=>yW,assertIs:()=>xW,assertNever:()=>vW,assertNotEqual:()=>bW,assignProp:()=>Rt,attachSchema:()=>Qi,base64ToUint8Array:()=>DS,base64urlToUint8Array:()=>jW,cached:()=>Gi,captureStackTrace:()=>su,cleanEnum:()=>zW,cleanRegex:()=>Ji,clone:()=>Lt,cloneDef:()=>SW,codePointLength:()=>ea,constantCatch:()=>zS,createTransparentProxy:()=>PW,defineLazy:()=>RS,defineLazyInternal:()=>te,derived:()=>HW,esc:()=>qh,escapeRegex:()=>ro,explicitlyAborted:()=>Lh,extend:()=>NW,finalizeIssue:()=>zt,floatSafeRemainder:()=>CS,getElementAtPath:()=>TW,getEnumValues:()=>ms,getLengthableOrigin:()=>ta,getParsedType:()=>RW,getSizableOrigin:()=>MS,hexToUint8Array:()=>WW,hide:()=>du,installLazyProp:()=>KW,isObject:()=>fs,isPlainObject:()=>gr,issue:()=>hs,joinValues:()=>ou,jsonStringifyReplacer:()=>ps,members:()=>zh,merge:()=>MW,mergeDefs:()=>Rn,normalizeParams:()=>U,nullish:()=>Oh,numKeys:()=>CW,objectClone:()=>kW,omit:()=>qW,optionalKeys:()=>Dh,own:()=>hr,parsedType:()=>Fh,partial:()=>DW,pick:()=>OW,prefixIssues:()=>Pn,primitiveTypes:()=>NS,promiseAllObject:()=>AW,propertyKeyTypes:()=>Mh,randomString:()=>EW,rawShape:()=>Xi,required:()=>LW,safeExtend:()=>IW,shallowClone:()=>qS,sizeCaps:()=>uu,slugify:()=>Nh,stringifyPrimitive:()=>iu,toZod:()=>wW,uint8ArrayToBase64:()=>LS,uint8ArrayToBase64url:()=>BW,uint8ArrayToHex:()=>UW,unwrapMessage:()=>ds});function yW(e){return e}function bW(e){return e}function wW(){return e=>e}function xW(e){}function vW(e){throw new Error("Unexpected value in exhaustive check")}function $W(e){}function ms(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function ou(e,t="|"){return e.map(n=>iu(n)).join(t)}function ps(e,t){return typeof t=="bigint"?t.toString():t}var Rh=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Gi(e){return new Rh(e)}function Oh(e){return e==null}function Ji(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function CS(e,t){let n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-r)<o?0:n-r}var ES=Symbol("evaluating");function RS(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==ES)return r===void 0&&(r=ES,r=n()),r},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function kW(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Rt(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Xi(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Cn(e){return Xi(e._zod.def)??e._zod.def.shape}function PS(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return Rt(this,t,r),r},enumerable:!0,configurable:!0})}function OS(e,t,n){t in e?Rt(e,t,n):e[t]=n}function no(e,t,n,r){let o=Cn(t);for(let s of n){let i=Object.getOwnPropertyDescriptor(o,s);i.enumerable&&(i.get?PS(e,s,()=>{let a=t._zod.def.shape[s];return r?r(a,s):a}):OS(e,s,r?r(i.value,s):i.value))}}function _W(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?PS(e,n,()=>t[n]):OS(e,n,r.value))}}function Rn(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}function SW(e){return Rn(e._zod.def)}function TW(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function AW(e){let t=Object.keys(e),n=t.map(r=>e[r]);return Promise.all(n).then(r=>{let o={};for(let s=0;s<t.length;s++)o[t[s]]=r[s];return o})}function EW(e=10){let t="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}function qh(e){return JSON.stringify(e)}function Nh(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var su="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function fs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Ih=Gi(()=>{if(at.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function gr(e){if(fs(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(fs(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function qS(e){return gr(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function CW(e){let t=0;for(let n in e)Object.prototype.hasOwnProperty.call(e,n)&&t++;return t}var RW=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Mh=new Set(["string","number","symbol"]),NS=new Set(["string","number","bigint","boolean","symbol","undefined"]);function ro(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Lt(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function U(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function PW(e){let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,s){return t??(t=e()),Reflect.set(t,r,o,s)},has(n,r){return t??(t=e()),Reflect.has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(n,r){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=e()),Reflect.defineProperty(t,r,o)}})}function iu(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Dh(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var au={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},cu={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function OW(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let s={};return no(s,e,lu(e,t)),Lt(e,Rn(n,{shape:s,checks:[]}))}function lu(e,t){let n=Cn(e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function qW(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(lu(e,t)),i={};return no(i,e,Reflect.ownKeys(Cn(e)).filter(a=>!s.has(a))),Lt(e,Rn(n,{shape:i,checks:[]}))}function NW(e,t){if(!gr(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Cn(e);for(let s of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Lt(e,Rn(e._zod.def,{shape:IS(e,t)}))}function IS(e,t){let n={};return no(n,e,Reflect.ownKeys(Cn(e))),_W(n,t),n}function IW(e,t){if(!gr(t))throw new Error("Invalid input to safeExtend: expected a plain object");return Lt(e,Rn(e._zod.def,{shape:IS(e,t)}))}function MW(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let n={};no(n,e,Reflect.ownKeys(Cn(e))),no(n,t,Reflect.ownKeys(Cn(t)));let r=Rn(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Lt(e,r)}function DW(e,t,n,r="partial"){let s=t._zod.def.checks;if(s&&s.length>0)throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(lu(t,n)):void 0,c={};return no(c,t,Reflect.ownKeys(Cn(t)),e&&((l,u)=>a&&!a.has(u)?l:new e({type:"optional",innerType:l}))),Lt(t,Rn(t._zod.def,{shape:c,checks:[]}))}function LW(e,t,n){let r=n?new Set(lu(t,n)):void 0,o={};return no(o,t,Reflect.ownKeys(Cn(t)),(s,i)=>r&&!r.has(i)?s:new e({type:"nonoptional",innerType:s})),Lt(t,Rn(t._zod.def,{shape:o}))}function Ft(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function Lh(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Pn(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function ds(e){return typeof e=="string"?e:e?.message}function uu(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function Qi(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function zt(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:ds(e.inst?._zod.def?.error?.(e))??ds(s?.(e))??ds(t?.error?.(e))??ds(n.customError?.(e))??ds(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function MS(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var FW=/[\uD800-\uDBFF]/;function ea(e){let t=e.length;if(!FW.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function ta(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Fh(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.name}}return t}function hs(...e){let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function zW(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function DS(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function LS(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function jW(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%4)%4);return DS(t+n)}function BW(e){return LS(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function WW(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}function UW(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var Ph=class{constructor(...t){}};function zh(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):ZW(e,n,r.value)}}function hr(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function du(e,t,n){return hr(e,t,n,!1)}function HW(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return hr(this,n,r(this))},set(o){hr(this,n,o)}})}return t}function ZW(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:hr(this,t,n.bind(this))},set(r){hr(this,t,r)}})}function YW(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Ch,pr=!1,VW={configurable:!0,get(){pr=!0}};function te(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Ch!==e._zod){Ch=void 0;return}Ch=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,VW);let o=pr;pr=!1;try{let s=n(this);return pr?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),pr=pr||o,s}catch(s){throw delete this[t],pr=pr||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function KW(e,t,n,r){let o=YW(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:s})}})}var FS="~constantCatch";function zS(e){let t=()=>e;return t[FS]=!0,t}var jS;var jh={value:void 0,enumerable:!1},BS="captureStackTrace"in Error?Error:null;function GW(e){let t=BS;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return BS=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function E(e,t,n,r){let o={};function s(f){this.def=f,this.constr=d,this.traits=new Set}s.prototype=o;let i=n,a=i&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{jh.value=new s(m);try{Object.defineProperty(f,"_zod",jh)}finally{jh.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let h=Object.getPrototypeOf(f),g=f._zod.constr.prototype,b=h;for(;b&&b!==g;)b=Object.getPrototypeOf(b);let w=b??h;a.has(w)||(a.add(w),zh(w,i))}let p=d.prototype;for(let h in p)Object.prototype.hasOwnProperty.call(p,h)&&(h in f||(f[h]=p[h].bind(f)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",{value:e});function d(f){let m=r?.Parent?GW(u):this;c(m,f);let p=m._zod.deferred;if(p){for(let g of p)g();m._zod.deferred=void 0}let h=globalThis.__zod_globalConfig?.postProcessor;return h&&h(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>r?.Parent&&f instanceof r.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var jt=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},gs=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(jS=globalThis).__zod_globalConfig??(jS.__zod_globalConfig={});var at=globalThis.__zod_globalConfig;function xt(e){return e&&Object.assign(at,e),at}function JW(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,ps,2)),e.message}function XW(e){this._zod.message=e}var QW={get:JW,set:XW,enumerable:!0,configurable:!0},Wh={value:void 0,enumerable:!1},WS=new WeakSet([Object.prototype,Error.prototype]),US=(e,t)=>{e.name="$ZodError",Wh.value=t,Object.defineProperty(e,"issues",Wh),Wh.value=void 0,Object.defineProperty(e,"message",QW);let n=Object.getPrototypeOf(e);WS.has(n)||(WS.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},HS=E("$ZodError",US),cpe=E("$ZodError",US,void 0,{Parent:Error});function eU(e,t,n){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function ZS(e,t=n=>n.message){let n={},r=[];for(let o of e.issues)o.path.length>0?eU(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,fieldErrors:n}}function YS(e,t=n=>n.message){let n={_errors:[]},r=(o,s=[])=>{for(let i of o.issues)if(i.code==="invalid_union"&&i.errors.length)i.errors.map(a=>r({issues:a},[...s,...i.path]));else if(i.code==="invalid_key")r({issues:i.issues},[...s,...i.path]);else if(i.code==="invalid_element")r({issues:i.issues},[...s,...i.path]);else{let a=[...s,...i.path];if(a.length===0)n._errors.push(t(i));else{let c=n,l=0;for(;l<a.length;){let u=a[l],d=l===a.length-1;if(u==="_errors"){d&&c._errors.push(t(i)),l++;continue}Object.prototype.hasOwnProperty.call(c,u)||Object.defineProperty(c,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=c[u];d&&f._errors.push(t(i)),c=f,l++}}}};return r(e),n}function fu(e,t){return{callee:t?.callee??e,Err:t?.Err}}var mu=e=>{let t=(n,r,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)throw new jt;if(a.issues.length){let c=new(s?.Err??e)(a.issues.map(l=>zt(l,i,xt())));throw su(c,s?.callee??t),c}return a.value};return t};var pu=e=>{let t=async(n,r,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(s?.Err??e)(a.issues.map(l=>zt(l,i,xt())));throw su(c,s?.callee??t),c}return a.value};return t};var hu=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},o);if(s instanceof Promise)throw new jt;return s.issues.length?VS(e,s.issues,o):{success:!0,data:s.value}};function VS(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>zt(o,n,xt()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var gu=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},s=t._zod.run({value:n,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?VS(e,s.issues,o):{success:!0,data:s.value}};var tU=Symbol.for("zod.compile.invalid"),nU=Symbol.for("zod.compile.fallback"),Uh=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==tU)return!0;if(r.definite===!0&&n===void 0)return!1}return rU(e,t,n)});function rU(e,t,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,s;if(o?(r[nU]=!0,s=o({value:t,issues:[]},r)):s=e._zod.run({value:t,issues:[]},r),s instanceof Promise)throw new jt;return s.issues.length===0}var Hh=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&(o=await o),o.issues.length===0},KS=e=>{let t=mu(e),n=(r,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return t(r,o,a,fu(n,i))};return n};var GS=e=>{let t=mu(e),n=(r,o,s,i)=>t(r,o,s,fu(n,i));return n};var JS=e=>{let t=pu(e),n=async(r,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return await t(r,o,a,fu(n,i))};return n};var XS=e=>{let t=pu(e),n=async(r,o,s,i)=>await t(r,o,s,fu(n,i));return n};var QS=e=>(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return hu(e)(t,n,o)};var eT=e=>(t,n,r)=>hu(e)(t,n,r);var tT=e=>async(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return gu(e)(t,n,o)};var nT=e=>async(t,n,r)=>gu(e)(t,n,r);var rT=/^[cC][0-9a-z]{6,}$/,oT=/^[0-9a-z]+$/,sT=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,iT=/^[0-9a-vA-V]{20}$/,aT=/^[A-Za-z0-9]{27}$/,cT=/^[a-zA-Z0-9_-]{21}$/;function lT(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var uT=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var dT=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Yh=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var fT=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var oU="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function mT(){return new RegExp(oU,"u")}var pT=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,hT=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var gT=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,yT=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,bT=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,wT=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var xT=/^https?$/,vT=/^\+[1-9]\d{6,14}$/;var $T="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function sU(e){return new RegExp(`^${e}$`)}var kT=sU($T);function Zh(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function _T(e){return new RegExp(`^${Zh(e)}$`)}function ST(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let n=`${Zh({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${Zh({precision:e.precision})}`:n;return new RegExp(`^${$T}T(?:${r})$`)}var TT=/^[\s\S]{0,}$/;var Vh=/^-?\d+$/,yu=/^-?\d+(?:\.\d+)?$/;var AT=/^[^A-Z]*$/,ET=/^[^a-z]*$/;var vt=E("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var Kh=e=>{let t=e.value;return!Oh(t)&&t.length!==void 0};var CT=E("$ZodCheckMaxLength",(e,t)=>{var n;vt.init(e,t),(n=e._zod.def).when??(n.when=Kh),e._zod.check=r=>{let o=r.value,s=o.length;if((typeof o=="string"&&s>t.maximum?ea(o):s)<=t.maximum)return;let a=ta(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),RT=E("$ZodCheckMinLength",(e,t)=>{var n;vt.init(e,t),(n=e._zod.def).when??(n.when=Kh),e._zod.check=r=>{let o=r.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*2?ea(o):s)>=t.minimum)return;let a=ta(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),PT=E("$ZodCheckLengthEquals",(e,t)=>{var n;vt.init(e,t),(n=e._zod.def).when??(n.when=Kh),e._zod.check=r=>{let o=r.value,s=o.length,i=typeof o=="string"&&s>=t.length&&s<=t.length*2?ea(o):s;if(i===t.length)return;let a=ta(o),c=i>t.length;r.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:r.value,inst:e,continue:!t.abort})}}),ra=E("$ZodCheckStringFormat",(e,t)=>{var n,r;vt.init(e,t),t.pattern?(n=e._zod).check??(n.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),OT=E("$ZodCheckRegex",(e,t)=>{ra.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),qT=E("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=AT),ra.init(e,t)}),NT=E("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=ET),ra.init(e,t)}),IT=E("$ZodCheckIncludes",(e,t)=>{vt.init(e,t);let n=ro(t.includes),r=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),MT=E("$ZodCheckStartsWith",(e,t)=>{vt.init(e,t);let n=new RegExp(`^${ro(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.startsWith(t.prefix)||r.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}}),DT=E("$ZodCheckEndsWith",(e,t)=>{vt.init(e,t);let n=new RegExp(`.*${ro(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.endsWith(t.suffix)||r.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}});var LT=E("$ZodCheckOverwrite",(e,t)=>{vt.init(e,t),e._zod.check=n=>{n.value=t.tx(n.value)}});var bu=class{constructor(t=[],n={}){this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let r=t.split(`
`).filter(i=>i),o=Math.min(...r.map(i=>i.length-i.trimStart().length)),s=r.map(i=>i.slice(o)).map(i=>" ".repeat(this.indent*2)+i);for(let i of s)this.content.push(i)}compile(){let t=Function,n=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}};var zT={major:4,minor:6,patch:7};var $e=E("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=zT;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,c,l)=>{if(a.memo)return a;let u=Ft(a),d;for(let f of c){if(f._zod.def.when){if(Lh(a)||!f._zod.def.when(a))continue}else if(u)continue;let m=a.issues.length,p=f._zod.check(a);if(p instanceof Promise&&l?.async===!1)throw new jt;if(d||p instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await p,a.issues.length!==m&&(Qi(a.issues,m,e),u||(u=Ft(a,m)))});else{if(a.issues.length===m)continue;Qi(a.issues,m,e),u||(u=Ft(a,m))}}return d?d.then(()=>a):a},i=(a,c,l)=>{if(Ft(a))return a.aborted=!0,a;let u=s(c,o,l);if(u instanceof Promise){if(l.async===!1)throw new jt;return u.then(d=>e._zod.parse(d,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(d=>i(d,a,c)):i(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===!1)throw new jt;return l.then(u=>s(u,o,c))}return s(l,o,c)}}},{get"~standard"(){return du(this,"~standard",Jh(this))},set"~standard"(e){hr(this,"~standard",e)}}),JT=(e,t)=>e.issues.length?{issues:e.issues.map(n=>zt(n,t,xt()))}:{value:e.value};async function iU(e,t){let n={async:!0};return JT(await e._zod.run({value:t,issues:[]},n),n)}function Jh(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return JT(r,n)}catch{}return iU(e,t)},vendor:"zod",version:1}}var $u=E("$ZodString",(e,t)=>{$e.init(e,t),e._zod.pattern=t.pattern??TT,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),ue=E("$ZodStringFormat",(e,t)=>{ra.init(e,t),$u.init(e,t)}),XT=E("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=dT),ue.init(e,t)}),QT=E("$ZodUUID",(e,t)=>{if(t.version){let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Yh(r))}else t.pattern??(t.pattern=Yh());ue.init(e,t)}),eA=E("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=fT),ue.init(e,t)}),tA=1,xu=2;function nA(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function aU(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?nA(e)||xu:cU(e,t)}function cU(e,t){if(!t.normalize&&t.protocol?.source===xT.source&&!/^https?:\/\//i.test(e))return tA;try{if(typeof URL<"u"){let n=URL;if(typeof n.parse=="function")return n.parse(e)??xu}return new URL(e)}catch{return xu}}var lU=/[\t\n\r]/g;function jT(e){return e.replace(lU,"")}function uU(e,t){return t.lastIndex=0,t.test(e.hostname)}function dU(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var rA=E("$ZodURL",(e,t)=>{ue.init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),o=aU(r,t);if(o===tA){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort});return}if(o===xu){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(o===!0){n.value=jT(r);return}t.hostname&&!uU(o,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),t.protocol&&!dU(o,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort}),n.value=t.normalize?o.href:jT(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),oA=E("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=mT()),ue.init(e,t)}),sA=E("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?cT:lT(t.length)),ue.init(e,t)}),iA=E("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=rT),ue.init(e,t)}),aA=E("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=oT),ue.init(e,t)}),cA=E("$ZodULID",(e,t)=>{t.pattern??(t.pattern=sT),ue.init(e,t)}),lA=E("$ZodXID",(e,t)=>{t.pattern??(t.pattern=iT),ue.init(e,t)}),uA=E("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=aT),ue.init(e,t)}),dA=E("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=ST(t)),ue.init(e,t)}),fA=E("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=kT),ue.init(e,t)}),mA=E("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=_T(t)),ue.init(e,t)}),pA=E("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=uT),ue.init(e,t)}),hA=E("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=pT),ue.init(e,t)}),fU=/^[0-9a-fA-F:.]+$/;function gA(e){return fU.test(e)?nA(`http://[${e}]`):!1}var yA=E("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=hT),ue.init(e,t),e._zod.check=n=>{gA(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}});var bA=E("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=gT),ue.init(e,t)});function mU(e){let t=e.split("/");if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let o=Number(r);return`${o}`!==r||o<0||o>128?!1:gA(n)}var wA=E("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=yT),ue.init(e,t),e._zod.check=n=>{mU(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});function xA(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var Xh=/^[0-9a-zA-Z+/]*={0,2}$/,vA=E("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Xh),ue.init(e,t),e._zod.check=n=>{xA(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.abort})}}),ku=/^[A-Za-z0-9_-]*$/;function pU(e){if(!ku.test(e))return!1;let t=e.replace(/[-_]/g,r=>r==="-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return xA(n)}var $A=E("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=ku),ue.init(e,t),e._zod.check=n=>{pU(n.value)||n.issues.push({code:"invalid_format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),kA=E("$ZodE164",(e,t)=>{t.pattern??(t.pattern=vT),ue.init(e,t)});function hU(e,t=null){try{let n=e.split(".");if(n.length!==3)return!1;let[r]=n;if(!r)return!1;let o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var _A=E("$ZodJWT",(e,t)=>{ue.init(e,t),e._zod.check=n=>{hU(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}});var SA=E("$ZodUnknown",(e,t)=>{$e.init(e,t),e._zod.parse=n=>n}),TA=E("$ZodNever",(e,t)=>{$e.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function gU(e,t){let n=uu(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[c,l]of uu(e._zod.def.checks))if(a>c&&l._zod.def.when(s)){let u=s.issues.length;return l._zod.check(s),s.issues[u].continue=!1,Qi(s.issues,u,e),s}}return o(s,i)}}var yU=e=>Array.isArray(e)?e.length:-1;function BT(e,t,n){e.issues.length&&t.issues.push(...Pn(n,e.issues)),t.value[n]=e.value}var AA=E("$ZodArray",(e,t)=>{$e.init(e,t);let n=at.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!Array.isArray(s))return r.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;for(let c=0;c<s.length;c++){let l=s[c],u=t.element._zod.run({value:l,issues:[]},o);if(u instanceof Promise)i.push(u.then(d=>BT(d,r,c)));else if(BT(u,r,c),a&&u.issues.length!==0&&Ft(u))break}return i.length?Promise.all(i).then(()=>r):r},gU(e,yU)});function vu(e,t,n,r,o,s){let i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...Pn(n,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var bU=[];function EA(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:bU,o=r.length?[...t,...r]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let s=Dh(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function CA(e,t,n,r,o,s,i){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,d=l.optin,f=l.optout,m=0;for(let p in t){if(i&&n.issues.length!==m){if(Ft(n,m))break;m=n.issues.length}if(c.has(p))continue;if(p==="__proto__"){u==="never"&&a.push(p);continue}if(u==="never"){a.push(p);continue}let h=l.run({value:t[p],issues:[]},r);h instanceof Promise?e.push(h.then(g=>vu(g,n,p,t,d,f))):vu(h,n,p,t,d,f)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var wU=E("$ZodObject",(e,t)=>{$e.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let l=()=>{let u={...r};return Object.defineProperty(t,"shape",{value:u}),l.raw=u,u};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=Gi(()=>EA(t));te(e,"propValues",l=>{let u=l.def.shape,d={};for(let f in u){let m=u[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||Rt(d,f,new Set);for(let p of m.values)d[f].add(p);m.optin!==void 0&&d[f].add(void 0)}}return d});let s=fs,i=t.catchall,a,c=at.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=o.value);let d=l.value;if(!s(d))return l.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let f=[],m=a.shape,p=u?.abortEarly,h=l.issues.length;for(let g of a.allKeys){if(p&&l.issues.length!==h){if(Ft(l,h))break;h=l.issues.length}if(g==="__proto__")continue;let b=m[g],w=b._zod.optin,$=b._zod.optout,R=b._zod.run({value:d[g],issues:[]},u);R instanceof Promise?f.push(R.then(C=>vu(C,l,g,d,w,$))):vu(R,l,g,d,w,$)}return i?CA(f,d,l,u,o.value,e,p===!0):f.length?Promise.all(f).then(()=>l):l}}),RA=E("$ZodObjectJIT",(e,t)=>{wU.init(e,t);let n=e._zod.parse,r=Gi(()=>EA(t)),o=at.memoizer,s=m=>{let p=r.value,h=p.symbolKeys,g=new bu(["payload","ctx"],{shape:m,inst:e,memo:o,syms:h}),b=C=>`shape[${C}]._zod.run({ value: input[${C}], issues: [] }, ctx)`,w=(C,k)=>`
          let ${C}_ab = false;
          for (let i = 0; i < ${C}.issues.length; i++) {
            const iss = ${C}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${C}_ab = true;
          }
          if (${C}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;g.write("const input = payload.value;");let $=Object.create(null),R=0;for(let C of p.allKeys)$[C]=`key_${R++}`;g.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let C of p.allKeys){if(C==="__proto__")continue;let k=$[C],P=typeof C=="symbol"?`syms[${h.indexOf(C)}]`:qh(C),v=`${P} in input`,M=m[C],H=M?._zod?.optin,_=H!==void 0,z=M?._zod?.optout==="optional";if(g.write(`const ${k} = ${b(P)};`),_&&z){let ne=H==="optional"?`${k}_present`:`${k}.value !== undefined || ${k}_present`;g.write(`
        const ${k}_present = ${v};
        if (!${k}.issues.length || ${k}_present) {
          if (${k}.issues.length) {${w(k,P)}
          }

          if (${ne}) {
            newResult[${P}] = ${k}.value;
          }
        }

      `)}else _?(g.write(`
        if (${k}.issues.length) {${w(k,P)}
        }
      `),H==="defaulted"?g.write(`newResult[${P}] = ${k}.value;`):g.write(`
        if (${k}.value !== undefined || ${v}) {
          newResult[${P}] = ${k}.value;
        }
      `)):g.write(`
        const ${k}_present = ${v};
        if (${k}.issues.length) {${w(k,P)}
        }
        if (!${k}_present && !${k}.issues.length) {
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

        if (${k}_present) {
          newResult[${P}] = ${k}.value;
        }

      `)}return g.write("payload.value = newResult;"),g.write("return payload;"),g.compile()},i,a=fs,c=!at.jitless,u=c&&Ih.value,d=t.catchall,f;e._zod.parse=(m,p)=>{f??(f=r.value);let h=m.value;return a(h)?c&&u&&p?.async===!1&&p.jitless!==!0?(i||(i=s(t.shape)),m=i(m,p),d?CA([],h,m,p,f,e,p?.abortEarly===!0):m):n(m,p):(m.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),m)}});function WT(e,t,n,r){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(s=>!Ft(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(s=>s.issues.map(i=>zt(i,r,xt())))}),t)}var PA=E("$ZodUnion",(e,t)=>{$e.init(e,t),te(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),te(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),te(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),te(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>Ji(s.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let s=!1,i=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)i.push(c),s=!0;else{if(c.issues.length===0)return c;i.push(c)}}return s?Promise.all(i).then(a=>WT(a,r,e,o)):WT(i,r,e,o)}});var OA=E("$ZodIntersection",(e,t)=>{$e.init(e,t),e._zod.parse=(n,r)=>{let o=n.value,s=t.left._zod.run({value:o,issues:[]},r),i=t.right._zod.run({value:o,issues:[]},r);return s instanceof Promise||i instanceof Promise?Promise.all([s,i]).then(([c,l])=>UT(n,c,l)):UT(n,s,i)}});function Gh(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(gr(e)&&gr(t)){let n=Object.keys(t),r=Object.keys(e).filter(s=>n.indexOf(s)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let s of r){if(s==="__proto__")continue;let i=Gh(e[s],t[s]);if(!i.valid)return{valid:!1,mergeErrorPath:[s,...i.mergeErrorPath]};o[s]=i.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<e.length;r++){let o=e[r],s=t[r],i=Gh(o,s);if(!i.valid)return{valid:!1,mergeErrorPath:[r,...i.mergeErrorPath]};n.push(i.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function UT(e,t,n){let r=new Map,o,s=new Map,i=(l,u)=>{let d;if(l.code==="unrecognized_keys"&&!l.path?.length)o??(o=l),d=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let f=String(l.path[0]);s.has(f)||s.set(f,l),d=[f]}else return!1;for(let f of d)r.has(f)||r.set(f,{}),r.get(f)[u]=!0;return!0};for(let l of t.issues)i(l,"l")||e.issues.push(l);for(let l of n.issues)i(l,"r")||e.issues.push(l);let a=[...r].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=o?a.filter(u=>o.keys.includes(u)):[];l.length&&e.issues.push({...o,keys:l});for(let u of a)!l.includes(u)&&s.has(u)&&e.issues.push(s.get(u))}let c=Gh(t.value,n.value);if(!c.valid){if(Ft(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}var qA=E("$ZodRecord",(e,t)=>{$e.init(e,t);let n=at.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!gr(s))return r.issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(p=>zt(p,o,xt())),input:u,path:[u],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:s[u],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&r.issues.push(...Pn(u,p.issues)),r.value[f]=p.value})):(m.issues.length&&r.issues.push(...Pn(u,m.issues)),r.value[f]=m.value)}let l;for(let u in s)if(!c.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;r.value[u]=s[u]}else l=l??[],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let l of Reflect.ownKeys(s)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,l))continue;let u=t.keyType._zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&yu.test(l)&&u.issues.length){let p=t.keyType._zod.run({value:Number(l),issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");p.issues.length===0&&(u=p)}if(u.issues.length){t.mode==="loose"?r.value[l]=s[l]:a?(c=c??[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(p=>zt(p,o,xt())),input:l,path:[l],inst:e});continue}let f=u.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:s[l],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&r.issues.push(...Pn(l,p.issues)),r.value[f]=p.value})):(m.issues.length&&r.issues.push(...Pn(l,m.issues)),r.value[f]=m.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>r):r}});var NA=E("$ZodEnum",(e,t)=>{$e.init(e,t);let n=ms(t.entries),r=new Set(n);e._zod.values=r,te(e,"pattern",o=>{let s=ms(o.def.entries).filter(i=>Mh.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>ro(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}});var IA=E("$ZodTransform",(e,t)=>{$e.init(e,t),e._zod.optin="optional",at.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new gs(e.constructor.name);let o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(n.value=i,n));if(o instanceof Promise)throw new jt;return n.value=o,n}});function HT(e,t){return e.value=t.issues.length?void 0:t.value,e}var Qh=E("$ZodOptional",(e,t)=>{$e.init(e,t),te(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",te(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),te(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ji(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>HT(n,s)):HT(n,o)}return t.innerType._zod.run(n,r)}}),MA=E("$ZodExactOptional",(e,t)=>{Qh.init(e,t),te(e,"values",n=>n.def.innerType._zod.values),te(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.parse=(n,r)=>t.innerType._zod.run(n,r)}),DA=E("$ZodNullable",(e,t)=>{$e.init(e,t),te(e,"optin",n=>n.def.innerType._zod.optin),te(e,"optout",n=>n.def.innerType._zod.optout),te(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ji(r.source)}|null)$`):void 0}),te(e,"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),LA=E("$ZodDefault",(e,t)=>{$e.init(e,t),e._zod.optin="defaulted",te(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(s=>ZT(s,t)):ZT(o,t)}});function ZT(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var FA=E("$ZodPrefault",(e,t)=>{$e.init(e,t),e._zod.optin="defaulted",te(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.run(n,r))}),zA=E("$ZodNonOptional",(e,t)=>{$e.init(e,t),te(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r].filter(o=>o!==void 0)):void 0}),e._zod.parse=(n,r)=>{let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(s=>YT(s,e)):YT(o,e)}});function YT(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function VT(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>zt(o,r,xt()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var jA=E("$ZodCatch",(e,t)=>{$e.init(e,t),te(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),te(e,"optout",n=>n.def.innerType._zod.optout),te(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>VT(n,s,t,r)):VT(n,o,t,r)}});var BA=E("$ZodPipe",(e,t)=>{$e.init(e,t),te(e,"values",n=>n.def.in._zod.values),te(e,"optin",n=>n.def.in._zod.optin),te(e,"optout",n=>n.def.out._zod.optout),te(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let s=t.out._zod.run(n,r);return s instanceof Promise?s.then(i=>wu(i,t.in,r)):wu(s,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(s=>wu(s,t.out,r)):wu(o,t.out,r)}});function wu(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}var WA=E("$ZodReadonly",(e,t)=>{$e.init(e,t),te(e,"propValues",n=>n.def.innerType._zod.propValues),te(e,"values",n=>n.def.innerType._zod.values),te(e,"optin",n=>n.def.innerType?._zod?.optin),te(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(KT):KT(o)}});function KT(e){return e.memo||(e.value=Object.freeze(e.value)),e}var UA=E("$ZodCustom",(e,t)=>{vt.init(e,t),$e.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{let r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(s=>GT(s,n,r,e));GT(o,n,r,e)}});function GT(e,t,n,r){if(!e){let o={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(o.params=r._zod.def.params),t.issues.push(hs(o))}}var t0=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},n0="~memo",HA=[];function ZA(e){return e!==null&&typeof e=="object"}function e0(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var YA=new WeakMap,oa=0,Tu=1,sa=2;function Au(e,t,n){let r=YA.get(e);if(r!==void 0)return r?sa:oa;if(t.has(e))return sa;t.add(e);let o=oa,s=u=>{if(o!==sa&&u?._zod){let d=Au(u,t,n);d>o&&(o=d)}},i=(u,d)=>{let f=oa;for(let m of Reflect.ownKeys(u)){let p=Object.getOwnPropertyDescriptor(u,m);if(d&&!p.enumerable)continue;let h=p.get?Tu:p.value?._zod?Au(p.value,t,n):oa;h>f&&(f=h)}return f},a=u=>{u>o&&(o=u)},c=e._zod.def,l=c.type;switch(l){case"object":{let u=Xi(c);a(u?i(u,!0):Tu),s(c.catchall);break}case"array":s(c.element);break;case"tuple":for(let u of c.items)s(u);s(c.rest);break;case"record":case"map":s(c.keyType),s(c.valueType);break;case"set":s(c.valueType);break;case"union":for(let u of c.options)s(u);break;case"intersection":s(c.left),s(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":s(c.innerType);break;case"pipe":s(c.in),s(c.out);break;case"function":s(c.input),s(c.output);break;case"lazy":{let u=c._cachedInner??(n?e._zod.innerType:void 0);a(u?Au(u,t,!1):Tu);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in c){let d=Object.getOwnPropertyDescriptor(c,u);if(!d||d.get)continue;let f=d.value;if(!(!f||typeof f!="object")){if(f._zod)s(f);else if(Array.isArray(f))for(let m of f)s(m)}}}return t.delete(e),xU(e,o)}function xU(e,t){return t!==Tu&&YA.set(e,t===sa),t}function vU(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}var _u,Su=[],$U={alloc(e,t,n){let r=_u;if(!r)return n;_u=void 0;let o={value:n,issues:null};return r.set(t.value,o),Su.push(o),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let n=e._zod.parse,r=(o,s)=>{if(s.direction!=="backward"&&kU(s,o.value))throw new t0;return n(o,s)};e._zod.parse=r,e._zod.run===n&&(e._zod.run=r)})},attach(e){var t;let n,r=!1,o,s;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,a=(c,l)=>{if(n===void 0){let b=Au(e,new Set,!1);if(b===oa)return e._zod.parse=i,e._zod.run===a&&(e._zod.run=i),i(c,l);b===sa||r?n=!0:r=!0}let u=c.value;if(!ZA(u))return i(c,l);let d=l[n0];d||(d={buckets:new WeakMap,backEdges:void 0},l[n0]=d);let f;o===l?f=s:(f=vU(d,e),o=l,s=f);let m=f.get(u);if(m)return c.value=m.value,m.issues?m.issues.length&&c.issues.push(...e0(m.issues)):(c.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(m.value)),c;_u=f;let p=Su.length,h=i(c,l);_u=void 0;let g=Su.length>p?Su.pop():void 0;return h instanceof Promise?h.then(b=>(g&&(g.issues=b.issues.length?e0(b.issues):HA),b)):(g&&(g.issues=h.issues.length?e0(h.issues):HA),h)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})}};function VA(){return $U}function kU(e,t){let n=e[n0]?.backEdges;return n!==void 0&&ZA(t)&&n.has(t)}var _U=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(s){return e[s]??null}let n={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},r={nan:"NaN"};function o(s,i){return s==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):r[s]??s}return s=>{switch(s.code){case"invalid_type":{let i=o(s.expected),a=Fh(s.input),c=o(a,s.input);return`Invalid input: expected ${i}, received ${c}`}case"invalid_value":return s.values.length===1?`Invalid input: expected ${iu(s.values[0])}`:`Invalid option: expected one of ${ou(s.values,"|")}`;case"too_big":{let i=s.exact?"exactly ":s.inclusive?"<=":"<",a=t(s.origin);return a?`Too big: expected ${s.origin??"value"} to have ${i}${s.maximum.toString()} ${a.unit??"elements"}`:`Too big: expected ${s.origin??"value"} to be ${i}${s.maximum.toString()}`}case"too_small":{let i=s.exact?"exactly ":s.inclusive?">=":">",a=t(s.origin);return a?`Too small: expected ${s.origin} to have ${i}${s.minimum.toString()} ${a.unit}`:`Too small: expected ${s.origin} to be ${i}${s.minimum.toString()}`}case"invalid_format":{let i=s;return i.format==="starts_with"?`Invalid string: must start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: must match pattern ${i.pattern}`:`Invalid ${n[i.format]??s.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.keys.length>1?"s":""}: ${ou(s.keys,", ")}`;case"invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>0?`Invalid discriminator value. Expected ${s.options.map(a=>`'${a}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${s.origin}`;default:return"Invalid input"}}};function KA(){return{localeError:_U()}}var GA;var r0=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this._map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;let o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function SU(){return new r0}(GA=globalThis).__zod_globalRegistry??(GA.__zod_globalRegistry=SU());var oo=globalThis.__zod_globalRegistry;function TU(e){return e.checks&&(e.checks=[...e.checks]),e}function JA(e,t){return new e(TU({type:"string",...U(t)}))}function XA(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...U(t)})}function QA(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...U(t)})}function eE(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...U(t)})}function tE(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...U(t)})}function nE(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...U(t)})}function rE(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...U(t)})}function oE(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...U(t)})}function sE(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...U(t)})}function iE(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...U(t)})}function aE(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...U(t)})}function cE(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...U(t)})}function lE(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...U(t)})}function uE(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...U(t)})}function dE(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...U(t)})}function fE(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...U(t)})}function mE(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...U(t)})}function pE(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...U(t)})}function hE(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...U(t)})}function gE(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...U(t)})}function yE(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...U(t)})}function bE(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...U(t)})}function wE(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...U(t)})}function xE(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...U(t)})}function vE(e,t){return new e({type:"string",format:"date",check:"string_format",...U(t)})}function $E(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...U(t)})}function kE(e,t){return new e({type:"string",format:"duration",check:"string_format",...U(t)})}function _E(e){return new e({type:"unknown"})}function SE(e,t){return new e({type:"never",...U(t)})}function Eu(e,t){return new CT({check:"max_length",...U(t),maximum:e})}function ys(e,t){return new RT({check:"min_length",...U(t),minimum:e})}function Cu(e,t){return new PT({check:"length_equals",...U(t),length:e})}function o0(e,t){return new OT({check:"string_format",format:"regex",...U(t),pattern:e})}function s0(e){return new qT({check:"string_format",format:"lowercase",...U(e)})}function i0(e){return new NT({check:"string_format",format:"uppercase",...U(e)})}function a0(e,t){return new IT({check:"string_format",format:"includes",...U(t),includes:e})}function c0(e,t){return new MT({check:"string_format",format:"starts_with",...U(t),prefix:e})}function l0(e,t){return new DT({check:"string_format",format:"ends_with",...U(t),suffix:e})}function yr(e){return new LT({check:"overwrite",tx:e})}function u0(e){return yr(t=>t.normalize(e))}function d0(){return yr(e=>e.trim())}function f0(){return yr(e=>e.toLowerCase())}function m0(){return yr(e=>e.toUpperCase())}function p0(){return yr(e=>Nh(e))}function TE(e,t,n){return new e({type:"array",element:t,...U(n)})}function AE(e,t,n){return new e({type:"custom",check:"custom",fn:t,...U(n)})}function EE(e,t){let n=AU(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(hs(o,r.value,n._zod.def));else{let s=o;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=r.value),s.inst??(s.inst=n),s.continue??(s.continue=!n._zod.def.abort),r.issues.push(hs(s))}},e(r.value,r)),t);return n}function AU(e,t){let n=new vt({check:"custom",...U(t)});return n._zod.check=e,n}function ia(e,...t){for(let n of t)for(let r of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,r)&&Rt(e,r,n[r]);return e}function g0(e){let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??oo,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function bs(e,t,n,r,o){let s=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:r.path,message:o}):t.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(o);return Object.assign(n,s),!0}function ke(e,t,n={path:[],schemaPath:[]}){var r;let o=e._zod.def,s=t.seen.get(e);if(s)return s.count++,n.schemaPath.includes(e)&&(s.cycle=n.path),s.schema;let i={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{let u={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,u);else{let f=i.schema,m=t.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);m(e,t,f,u)}let d=e._zod.parent;d&&(i.ref||(i.ref=d),ke(d,t,u),t.seen.get(d).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&ia(i.schema,c),t.io==="input"&&et(e)&&(delete i.schema.examples,delete i.schema.default),t.io==="input"&&"_prefault"in i.schema&&((r=i.schema).default??(r.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function CE(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function y0(e,t){let n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let r=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let c=r.get(a);if(c&&c!==i[0])throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.set(a,i[0])}}let o=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let d=e.external.registry.get(i[0])?.id,f=e.external.uri??(p=>p);if(d)return{ref:f(d)};let m=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=m,{defId:m,ref:`${f("__shared")}#/${a}/${CE(m)}`}}let c="#",l=`${c}/${a}/`;if(i[1]===n&&!i[1].schema.id)return{ref:c};let u=i[1].schema.id??`__schema${e.counter++}`;return{defId:u,ref:l+CE(u)}},s=i=>{if(i[1].schema.$ref)return;let a=i[1],{ref:c,defId:l}=o(i);a.def={...a.schema},l&&(a.defId=l);let u=a.schema;for(let d in u)delete u[d];u.$ref=c};if(e.cycles==="throw")for(let i of e.seen.entries()){let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){s(i);continue}if(e.external){let l=e.external.registry.get(i[0])?.id;if(t!==i[0]&&l){s(i);continue}}if(e.metadataRegistry.get(i[0])?.id){s(i);continue}if(a.cycle){s(i);continue}a.count>1&&e.reused==="ref"&&s(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function OE(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let n=[];for(let r of t){if(!r||typeof r!="object")return;OE(r);let o=Object.keys(r);if(o.length!==1||o[0]!=="type")return;let s=r.type;for(let i of Array.isArray(s)?s:[s]){if(typeof i!="string")return;n.includes(i)||n.push(i)}}delete e.anyOf,e.type=n.length===1?n[0]:n}var qE=new Set(["type","properties","required","additionalProperties"]),RE=["oneOf","anyOf"];function PE(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function h0(e){let t=[];for(let s of e){if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!qE.has(i))return null;t.push(s)}let n={},r=new Set;for(let s of t){for(let i in s.properties){if(Object.prototype.hasOwnProperty.call(n,i))continue;let a=[];for(let l of t){let u=l.properties?.[i]??PE(l);u!=null&&(a.some(d=>JSON.stringify(d)===JSON.stringify(u))||a.push(u))}let c=a.length===1?a[0]:h0(a)??{allOf:a};Rt(n,i,c)}for(let i of s.required??[])r.add(i)}let o={type:"object",properties:n};if(r.size&&(o.required=[...r]),t.every(s=>s.additionalProperties===!1))o.additionalProperties=!1;else{let s=[];for(let i of t){let a=PE(i);a&&!s.some(c=>JSON.stringify(c)===JSON.stringify(a))&&s.push(a)}s.length===1?o.additionalProperties=s[0]:s.length>1&&(o.additionalProperties={allOf:s})}return o}function EU(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of qE)if(o in e)return;let n=t.filter(o=>RE.some(s=>Array.isArray(o[s]))),r=null;if(!n.length)r=h0(t);else{let o=n[0],s=RE.find(c=>Array.isArray(o[c]));if(Object.keys(o).length!==1)return;let i=t.filter(c=>c!==o),a=o[s].map(c=>h0([...i,c]));if(a.some(c=>!c))return;r={[s]:a}}r&&(delete e.allOf,ia(e,r))}function b0(e,t){let n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");let r=a=>{let c=e.seen.get(a);if(c.ref===null)return;let l=c.def??c.schema,u={...l},d=c.ref;if(c.ref=null,d){r(d);let m=e.seen.get(d),p=m.schema;if(p.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(p)):ia(l,p),ia(l,u),a._zod.parent===d)for(let g in l)g==="$ref"||g==="allOf"||g in u||delete l[g];if(p.$ref&&m.def)for(let g in l)g==="$ref"||g==="allOf"||g in m.def&&JSON.stringify(l[g])===JSON.stringify(m.def[g])&&delete l[g]}let f=a._zod.parent;if(f&&f!==d){r(f);let m=e.seen.get(f);if(m?.schema.$ref&&(l.$ref=m.schema.$ref,m.def))for(let p in l)p==="$ref"||p==="allOf"||p in m.def&&JSON.stringify(l[p])===JSON.stringify(m.def[p])&&delete l[p]}e.override({zodSchema:a,jsonSchema:l,path:c.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())r(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())OE(a[1].def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let u=l?.allOf;if(!Array.isArray(u))continue;let d=a.get(u);d?d.push(l):a.set(u,[l])}for(let c of e.intersections)for(let l of a.get(c)??[])EU(l)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(a)}ia(o,n.defId?n.schema:n.def??n.schema);let s=e.metadataRegistry.get(t)?.id;s!==void 0&&o.id===s&&delete o.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.id,Rt(i,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>0&&(e.target==="draft-2020-12"?o.$defs=i:o.definitions=i);try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:aa(t,"input",e.processors),output:aa(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function et(e,t){let n=t??{seen:new Set};if(n.seen.has(e))return!1;n.seen.add(e);let r=e._zod.def;if(r.type==="transform")return!0;if(r.type==="array")return et(r.element,n);if(r.type==="set")return et(r.valueType,n);if(r.type==="lazy")return et(r.getter(),n);if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type==="default"||r.type==="prefault"||r.type==="catch")return et(r.innerType,n);if(r.type==="intersection")return et(r.left,n)||et(r.right,n);if(r.type==="record"||r.type==="map")return et(r.keyType,n)||et(r.valueType,n);if(r.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:et(r.in,n)||et(r.out,n);if(r.type==="object"){for(let o in r.shape)if(et(r.shape[o],n))return!0;return!1}if(r.type==="union"){for(let o of r.options)if(et(o,n))return!0;return!1}if(r.type==="tuple"){for(let o of r.items)if(et(o,n))return!0;return!!(r.rest&&et(r.rest,n))}return!1}var NE=(e,t={})=>n=>{let r=g0({...n,processors:t});return ke(e,r),y0(r,e),b0(r,e)},aa=(e,t,n={})=>r=>{let{libraryOptions:o,target:s}=r??{},i=g0({...o??{},target:s,io:t,processors:n});return ke(e,i),y0(i,e),b0(i,e)};var ws=(e,t,n)=>{(e[t]===void 0||n>e[t])&&(e[t]=n)},xs=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},IE=(e,t)=>{ws(e,"minimum",t),xs(e,"maximum",t)},FE=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},zE=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},jE=(e,t)=>{e.mime=e.mime?e.mime.filter(n=>t.includes(n)):[...t]},BE=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},ME=(e,t)=>ws(e,"minimum",t.minimum),DE=(e,t)=>xs(e,"maximum",t.maximum),LE=e=>(t,n)=>{BE(t,n.format);let[r,o]=e[n.format];ws(t,"minimum",r),xs(t,"maximum",o)},CU={greater_than:(e,t)=>ws(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>xs(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>FE(e,t.value),number_format:LE(au),bigint_format:LE(cu),min_length:ME,max_length:DE,length_equals:(e,t)=>IE(e,t.length),min_size:ME,max_size:DE,size_equals:(e,t)=>IE(e,t.size),string_format:(e,t)=>{BE(e,t.format),t.pattern&&zE(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>jE(e,t.mime)};function so(e){let t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[];for(let s of r)CU[s._zod.def.check]?.(t,s._zod.def);let o=e._zod.bag;o.minimum!==void 0&&ws(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&ws(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&xs(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&xs(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&FE(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&jE(t,o.mime);for(let s of o.patterns??[])zE(t,s);return t}var RU={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},PU=new Map([[Xh,bT],[ku,wT]]),WE=e=>PU.get(e)??e,UE=(e,t,n,r)=>{let o=n;o.type="string";let{minimum:s,maximum:i,format:a,patterns:c,contentEncoding:l,laxFormat:u}=so(e);if(typeof s=="number"&&(o.minLength=s),typeof i=="number"&&(o.maxLength=i),a&&(o.format=RU[a]??a,o.format===""&&delete o.format,(a==="time"||u)&&delete o.format),l&&(o.contentEncoding=l),c&&c.size>0){let d=[...c].map(WE);d.length===1?o.pattern=d[0].source:d.length>1&&(o.allOf=[...d.map(f=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:f.source}))])}};var HE=(e,t,n,r)=>{n.not={}};var ZE=(e,t,n,r)=>{};var YE=(e,t,n,r)=>{let o=e._zod.def,s=ms(o.entries);if(s.length===0){n.not={};return}s.every(i=>typeof i=="number")&&(n.type="number"),s.every(i=>typeof i=="string")&&(n.type="string"),n.enum=s};var VE=(e,t,n,r)=>{bs(e,t,n,r,"Custom types cannot be represented in JSON Schema")};var KE=(e,t,n,r)=>{bs(e,t,n,r,"Transforms cannot be represented in JSON Schema")};var GE=(e,t,n,r)=>{let o=n,s=e._zod.def,{minimum:i,maximum:a}=so(e);typeof i=="number"&&(o.minItems=i),typeof a=="number"&&(o.maxItems=a),o.type="array",o.items=ke(s.element,t,{...r,path:[...r.path,"items"]})};function Ru(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Ru(t.out):t.type==="catch"?Ru(t.innerType):e._zod.optin}var JE=(e,t,n,r)=>{let o=n,s=e._zod.def,i=s.shape;if(Object.getOwnPropertySymbols(i).length&&bs(e,t,o,r,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let l in i)Rt(o.properties,l,ke(i[l],t,{...r,path:[...r.path,"properties",l]}));let c=[];for(let l of Object.keys(i)){let u=s.shape[l];(t.io==="input"?Ru(u)===void 0:u._zod.optout===void 0)&&c.push(l)}c.length>0&&(o.required=c),s.catchall?._zod.def.type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=ke(s.catchall,t,{...r,path:[...r.path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},XE=(e,t,n,r)=>{let o=e._zod.def,s=o.inclusive===!1,i=o.options.map((a,c)=>ke(a,t,{...r,path:[...r.path,s?"oneOf":"anyOf",c]}));s?n.oneOf=i:n.anyOf=i},QE=(e,t,n,r)=>{let o=e._zod.def,s=ke(o.left,t,{...r,path:[...r.path,"allOf",0]}),i=ke(o.right,t,{...r,path:[...r.path,"allOf",1]}),a=l=>"allOf"in l&&Object.keys(l).length===1,c=[...a(s)?s.allOf:[s],...a(i)?i.allOf:[i]];n.allOf=c,t.intersections.push(c)};function w0(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t);let p=e.get(t)?.def;if(!p)return t;let h=w0(e,p,n);return h===p?t:h}for(let p of["anyOf","oneOf"]){let h=t[p];if(!Array.isArray(h))continue;let g=h.map(b=>w0(e,b,n));g.some((b,w)=>b!==h[w])&&(t={...t,[p]:g})}let r=Array.isArray(t.type)?t.type:[t.type],o=!r.includes("string")&&r.some(p=>p==="number"||p==="integer"),s=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!s?.some(p=>typeof p=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,multipleOf:u,format:d,id:f,...m}=t;return m.enum?m.enum=m.enum.map(p=>typeof p=="number"?String(p):p):typeof m.const=="number"&&(m.const=String(m.const)),o&&(m.type="string",s||(m.pattern=(r.includes("number")?yu:Vh).source)),m}var x0=new WeakMap;function OU(e){let t=new Map;for(let r of e.seen.values())r.def&&!t.has(r.schema)&&t.set(r.schema,r);let n=new Map;for(let r of x0.get(e)??[]){let o=e.seen.get(r),s=(o?.def??o?.schema)?.propertyNames;if(!s||s===!0||n.has(s))continue;let i=w0(t,s,new Set);i!==s&&n.set(s,i)}if(n.size)for(let r of e.seen.values())for(let o of[r.schema,r.def]){let s=o&&n.get(o.propertyNames);s&&(o.propertyNames=s)}}var eC=(e,t,n,r)=>{let o=n,s=e._zod.def;o.type="object";let i=s.keyType,a=so(i).patterns;if(s.mode==="loose"&&a&&a.size>0){let u=ke(s.valueType,t,{...r,path:[...r.path,"patternProperties","*"]});o.patternProperties={};for(let d of a)Rt(o.patternProperties,WE(d).source,u)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=ke(s.keyType,t,{...r,path:[...r.path,"propertyNames"]});let u=x0.get(t);u||(u=[],x0.set(t,u),t.deferred.push(()=>OU(t))),u.push(e)}o.additionalProperties=ke(s.valueType,t,{...r,path:[...r.path,"additionalProperties"]})}let c=i._zod.values,l=t.io==="input"&&Ru(s.valueType)!==void 0;if(c&&!s.partial&&!l){let u=[...c].filter(d=>typeof d=="string"||typeof d=="number");u.length>0&&(o.required=u.map(String))}},tC=(e,t,n,r)=>{let o=e._zod.def,s=ke(o.innerType,t,r),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=o.innerType,n.nullable=!0):n.anyOf=[s,{type:"null"}]},nC=(e,t,n,r)=>{let o=e._zod.def;ke(o.innerType,t,r);let s=t.seen.get(e);s.ref=o.innerType},v0=Symbol();function rC(e,t,n,r,o){let s=!1,i=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(s=!0,null));return s?(bs(t,n,r,o,"BigInt defaults cannot be represented in JSON Schema"),v0):JSON.parse(i)}var oC=(e,t,n,r)=>{let o=e._zod.def;ke(o.innerType,t,r);let s=t.seen.get(e);s.ref=o.innerType;let i=rC(o.defaultValue,e,t,n,r);i!==v0&&(n.default=i)},sC=(e,t,n,r)=>{let o=e._zod.def;ke(o.innerType,t,r);let s=t.seen.get(e);if(s.ref=o.innerType,t.io!=="input")return;let i=rC(o.defaultValue,e,t,n,r);i!==v0&&(n._prefault=i)},iC=(e,t,n,r)=>{let o=e._zod.def;ke(o.innerType,t,r);let s=t.seen.get(e);s.ref=o.innerType;let i;try{i=o.catchValue(void 0)}catch{bs(e,t,n,r,"Dynamic catch values are not supported in JSON Schema");return}n.default=i},aC=(e,t,n,r)=>{let o=e._zod.def,s=o.in._zod.traits.has("$ZodTransform"),i=t.io==="input"?s?o.out:o.in:o.out;ke(i,t,r);let a=t.seen.get(e);a.ref=i},cC=(e,t,n,r)=>{let o=e._zod.def;ke(o.innerType,t,r);let s=t.seen.get(e);s.ref=o.innerType,n.readOnly=!0};var $0=(e,t,n,r)=>{let o=e._zod.def;ke(o.innerType,t,r);let s=t.seen.get(e);s.ref=o.innerType};var lC=new WeakSet([Object.prototype,Error.prototype]);function Pu(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}var HU=(e,t)=>{HS.init(e,t),e.name="ZodError";let n=Object.getPrototypeOf(e);lC.has(n)||(lC.add(n),Pu(n,"format",r=>o=>YS(r,o)),Pu(n,"flatten",r=>o=>ZS(r,o)),Pu(n,"addIssue",r=>o=>{r.issues.push(o),r.message=JSON.stringify(r.issues,ps,2)}),Pu(n,"addIssues",r=>o=>{r.issues.push(...o),r.message=JSON.stringify(r.issues,ps,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var $t=E("ZodError",HU,void 0,{Parent:Error});var uC=mu($t),dC=pu($t),fC=hu($t),mC=gu($t),pC=KS($t),hC=GS($t),gC=JS($t),yC=XS($t),bC=QS($t),wC=eT($t),xC=tT($t),vC=nT($t);function YU(){at.localeError||xt(KA())}function qu(){at.memoizer||xt({memoizer:VA()})}var Ce=E("ZodType",(e,t)=>(YU(),$e.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(j.mergeDefs(t,{checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Lt(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(FH(e,t))},superRefine(e,t){return this.check(zH(e,t))},overwrite(e){return this.check(yr(e))},optional(){return _C(this)},exactOptional(){return TH(this)},nullable(){return SC(this)},nullish(){return _C(SC(this))},nonoptional(e){return OH(this,e)},array(){return On(this)},or(e){return vs([this,e])},and(e){return kH(this,e)},transform(e){return TC(this,SH(e))},default(e){return CH(this,e)},prefault(e){return PH(this,e)},catch(e){return NH(this,e)},pipe(e){return TC(this,e)},readonly(){return DH(this)},describe(e){let t=this.clone();return oo.add(t,{description:e}),t},meta(...e){if(e.length===0)return oo.get(this);let t=this.clone();return oo.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return j.hide(this,"~standard",{...Jh(this),jsonSchema:{input:aa(this,"input"),output:aa(this,"output")}})},set"~standard"(e){j.own(this,"~standard",e)},parse:function e(t,n){return uC(this,t,n,{callee:e})},parseAsync:async function e(t,n){return await dC(this,t,n,{callee:e})},safeParse(e,t){return fC(this,e,t)},async safeParseAsync(e,t){return mC(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){j.own(this,"spa",e)},validate(e,t){return Uh(this,e,t)},validateAsync(e,t){return Hh(this,e,t)},encode:function e(t,n){return pC(this,t,n,{callee:e})},decode:function e(t,n){return hC(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await gC(this,t,n,{callee:e})},decodeAsync:async function e(t,n){return await yC(this,t,n,{callee:e})},safeEncode(e,t){return bC(this,e,t)},safeDecode(e,t){return wC(this,e,t)},async safeEncodeAsync(e,t){return xC(this,e,t)},async safeDecodeAsync(e,t){return vC(this,e,t)},toJSONSchema(e){return NE(this,{})(e)},get description(){return oo.get(this)?.description},get _def(){return this._zod.def}}),AC=E("_ZodString",(e,t)=>{$u.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>UE(e,n,r,o)},j.derived({format:e=>so(e).format??null,minLength:e=>so(e).minimum??null,maxLength:e=>so(e).maximum??null},{regex(...e){return this.check(o0(...e))},includes(...e){return this.check(a0(...e))},startsWith(...e){return this.check(c0(...e))},endsWith(...e){return this.check(l0(...e))},min(...e){return this.check(ys(...e))},max(...e){return this.check(Eu(...e))},length(...e){return this.check(Cu(...e))},nonempty(...e){return this.check(ys(1,...e))},lowercase(e){return this.check(s0(e))},uppercase(e){return this.check(i0(e))},trim(){return this.check(d0())},normalize(...e){return this.check(u0(...e))},toLowerCase(){return this.check(f0())},toUpperCase(){return this.check(m0())},slugify(){return this.check(p0())}})),VU=E("ZodString",(e,t)=>{$u.init(e,t),AC.init(e,t)},{email(e){return this.check(XA(QU,e))},url(e){return this.check(oE(tH,e))},jwt(e){return this.check(wE(gH,e))},emoji(e){return this.check(sE(nH,e))},guid(e){return this.check(QA(eH,e))},uuid(e){return this.check(eE(Ou,e))},uuidv4(e){return this.check(tE(Ou,e))},uuidv6(e){return this.check(nE(Ou,e))},uuidv7(e){return this.check(rE(Ou,e))},nanoid(e){return this.check(iE(rH,e))},cuid(e){return this.check(aE(oH,e))},cuid2(e){return this.check(cE(sH,e))},ulid(e){return this.check(lE(iH,e))},base64(e){return this.check(gE(mH,e))},base64url(e){return this.check(yE(pH,e))},xid(e){return this.check(uE(aH,e))},ksuid(e){return this.check(dE(cH,e))},ipv4(e){return this.check(fE(lH,e))},ipv6(e){return this.check(mE(uH,e))},cidrv4(e){return this.check(pE(dH,e))},cidrv6(e){return this.check(hE(fH,e))},e164(e){return this.check(bE(hH,e))},datetime(e){return this.check(xE(KU,e))},date(e){return this.check(vE(GU,e))},time(e){return this.check($E(JU,e))},duration(e){return this.check(kE(XU,e))}});function Pt(e){return JA(VU,e)}var ge=E("ZodStringFormat",(e,t)=>{ue.init(e,t),AC.init(e,t)}),KU=E("ZodISODateTime",(e,t)=>{dA.init(e,t),ge.init(e,t)}),GU=E("ZodISODate",(e,t)=>{fA.init(e,t),ge.init(e,t)}),JU=E("ZodISOTime",(e,t)=>{mA.init(e,t),ge.init(e,t)}),XU=E("ZodISODuration",(e,t)=>{pA.init(e,t),ge.init(e,t)}),QU=E("ZodEmail",(e,t)=>{eA.init(e,t),ge.init(e,t)});var eH=E("ZodGUID",(e,t)=>{XT.init(e,t),ge.init(e,t)});var Ou=E("ZodUUID",(e,t)=>{QT.init(e,t),ge.init(e,t)});var tH=E("ZodURL",(e,t)=>{rA.init(e,t),ge.init(e,t)});var nH=E("ZodEmoji",(e,t)=>{oA.init(e,t),ge.init(e,t)});var rH=E("ZodNanoID",(e,t)=>{sA.init(e,t),ge.init(e,t)});var oH=E("ZodCUID",(e,t)=>{iA.init(e,t),ge.init(e,t)});var sH=E("ZodCUID2",(e,t)=>{aA.init(e,t),ge.init(e,t)});var iH=E("ZodULID",(e,t)=>{cA.init(e,t),ge.init(e,t)});var aH=E("ZodXID",(e,t)=>{lA.init(e,t),ge.init(e,t)});var cH=E("ZodKSUID",(e,t)=>{uA.init(e,t),ge.init(e,t)});var lH=E("ZodIPv4",(e,t)=>{hA.init(e,t),ge.init(e,t)});var uH=E("ZodIPv6",(e,t)=>{yA.init(e,t),ge.init(e,t)});var dH=E("ZodCIDRv4",(e,t)=>{bA.init(e,t),ge.init(e,t)});var fH=E("ZodCIDRv6",(e,t)=>{wA.init(e,t),ge.init(e,t)});var mH=E("ZodBase64",(e,t)=>{vA.init(e,t),ge.init(e,t)});var pH=E("ZodBase64URL",(e,t)=>{$A.init(e,t),ge.init(e,t)});var hH=E("ZodE164",(e,t)=>{kA.init(e,t),ge.init(e,t)});var gH=E("ZodJWT",(e,t)=>{_A.init(e,t),ge.init(e,t)});var yH=E("ZodUnknown",(e,t)=>{SA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>ZE(e,n,r,o)});function $C(){return _E(yH)}var bH=E("ZodNever",(e,t)=>{TA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>HE(e,n,r,o)});function EC(e){return SE(bH,e)}var wH=E("ZodArray",(e,t)=>{qu(),AA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>GE(e,n,r,o),e.element=t.element},{min(e,t){return this.check(ys(e,t))},nonempty(e){return this.check(ys(1,e))},max(e,t){return this.check(Eu(e,t))},length(e,t){return this.check(Cu(e,t))},unwrap(){return this.element}});function On(e,t){return TE(wH,e,t)}var xH=E("ZodObject",(e,t)=>{qu(),RA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>JE(e,n,r,o),j.installLazyProp(e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return Nu(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(j.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(j.mergeDefs(this._zod.def,{catchall:$C()}))},loose(){return this.clone(j.mergeDefs(this._zod.def,{catchall:$C()}))},strict(){return this.clone(j.mergeDefs(this._zod.def,{catchall:EC()}))},strip(){return this.clone(j.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return j.extend(this,e)},safeExtend(e){return j.safeExtend(this,e)},merge(e){return j.merge(this,e)},pick(e){return j.pick(this,e)},omit(e){return j.omit(this,e)},partial(...e){return j.partial(CC,this,e[0])},exactPartial(...e){return j.partial(RC,this,e[0],"exactPartial")},required(...e){return j.required(PC,this,e[0])}});function ct(e,t){return new xH({type:"object",shape:e,catchall:EC(),...j.normalizeParams(t)})}var vH=E("ZodUnion",(e,t)=>{PA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>XE(e,n,r,o),e.options=t.options});function vs(e,t){return new vH({type:"union",options:e,...j.normalizeParams(t)})}var $H=E("ZodIntersection",(e,t)=>{OA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>QE(e,n,r,o)});function kH(e,t){return new $H({type:"intersection",left:e,right:t})}var kC=E("ZodRecord",(e,t)=>{qu(),qA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>eC(e,n,r,o),e.keyType=t.keyType,e.valueType=t.valueType});function ca(e,t,n){return!t||!t._zod?new kC({type:"record",keyType:Pt(),valueType:e,...j.normalizeParams(t)}):new kC({type:"record",keyType:e,valueType:t,...j.normalizeParams(n)})}var _0=E("ZodEnum",(e,t)=>{NA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(r,o,s)=>YE(e,r,o,s),e.enum=t.entries,e.options=[...e._zod.values];let n=new Set(Object.keys(t.entries));e.extract=(r,o)=>{let s={};for(let i of r)if(n.has(i))s[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new _0({...t,checks:[],...j.normalizeParams(o),entries:s})},e.exclude=(r,o)=>{let s={...t.entries};for(let i of r)if(n.has(i))delete s[i];else throw new Error(`Key ${i} not found in enum`);return new _0({...t,checks:[],...j.normalizeParams(o),entries:s})}});function Nu(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new _0({type:"enum",entries:n,...j.normalizeParams(t)})}var _H=E("ZodTransform",(e,t)=>{qu(),IA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>KE(e,n,r,o),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new gs(e.constructor.name);n.addIssue=s=>{if(typeof s=="string")n.issues.push(j.issue(s,n.value,t));else{let i=s;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=n.value),i.inst??(i.inst=e),n.issues.push(j.issue(i))}};let o=t.transform(n.value,n);return o instanceof Promise?o.then(s=>(n.value=s,n)):(n.value=o,n)}});function SH(e){return new _H({type:"transform",transform:e})}var CC=E("ZodOptional",(e,t)=>{Qh.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>$0(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function _C(e){return new CC({type:"optional",innerType:e})}var RC=E("ZodExactOptional",(e,t)=>{MA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>$0(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function TH(e){return new RC({type:"optional",innerType:e})}var AH=E("ZodNullable",(e,t)=>{DA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>tC(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function SC(e){return new AH({type:"nullable",innerType:e})}var EH=E("ZodDefault",(e,t)=>{LA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>oC(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function CH(e,t){return new EH({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():j.shallowClone(t)}})}var RH=E("ZodPrefault",(e,t)=>{FA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>sC(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function PH(e,t){return new RH({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():j.shallowClone(t)}})}var PC=E("ZodNonOptional",(e,t)=>{zA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>nC(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function OH(e,t){return new PC({type:"nonoptional",innerType:e,...j.normalizeParams(t)})}var qH=E("ZodCatch",(e,t)=>{jA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>iC(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function NH(e,t){return new qH({type:"catch",innerType:e,catchValue:typeof t=="function"?t:j.constantCatch(t)})}var IH=E("ZodPipe",(e,t)=>{BA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>aC(e,n,r,o),e.in=t.in,e.out=t.out});function TC(e,t){return new IH({type:"pipe",in:e,out:t})}var MH=E("ZodReadonly",(e,t)=>{WA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>cC(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function DH(e){return new MH({type:"readonly",innerType:e})}var LH=E("ZodCustom",(e,t)=>{UA.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>VE(e,n,r,o)});function FH(e,t={}){return AE(LH,e,t)}function zH(e,t){return EE(e,t)}var OC=["affirms","denies","hedges"],qC=["date","period","duration","quantity","entity","boolean","ordinal","text"],NC=["event","state","cumulative"];Er();function la(e){return Oe(e)!==void 0}function IC(e){return/^\d{4}-\d\d-\d\d$/.test(e)&&la(e)}function Iu(e){let t=e.trim().replaceAll("\\","/").split("/");if(t[0]===""||/^[a-z]:$/i.test(t[0]??""))return"needs a path below the folder that is checked";if(t.some(n=>/(?:^|[{,])\.\.(?:$|[},])/.test(n)))return"needs a path that stays in its folder, without `..`";if(jH(e)>1e3)return"has too many alternatives in braces"}function jH(e){let t=1,n=[];for(let r=0;r<e.length;r++){let o=n.at(-1);if(e[r]==="{"?(n.push({sum:0,product:t,start:r+1}),t=1):e[r]===","&&o?(o.sum+=t,t=1):e[r]==="}"&&o&&(n.pop(),t=o.product*(o.sum+t)*BH(e.slice(o.start,r))),t>1e3)return t}return t}function BH(e){let t=/^(-?\d+)\.\.(-?\d+)/.exec(e);return t?Math.abs(Number(t[2])-Number(t[1]))+1:1}var FC=["string","number","boolean"],Q=e=>Pt().regex(/\S/,"needs some text").meta({description:e,type:FC}),zC=e=>Pt().regex(/^[1-9]\d{0,5}$/,"needs a whole number from 1").meta({description:e,type:["integer","string"],minimum:1,maximum:999999}),WH=e=>Nu(["true","false"],"needs `true` or `false`").meta({description:e,type:["boolean","string"],enum:void 0,pattern:"^(?:true|false)$"}),Mu=(e,t)=>Nu(e,{error:()=>`needs to be ${Ne("or",e.map(n=>`\`${n}\``))}`}).meta({description:t}),Du=e=>Pt().refine(la,"needs a date such as 2020-10-29, 2020-10, or 2020").meta({description:e,type:["string","number"]}),UH=ct({after:Q("The fact, `subject/property`, that came before.").optional(),before:Q("The fact, `subject/property`, that came later.").optional(),by:Q("The time between the two, such as `8 months`.").optional()}).refine(e=>e.after!==void 0||e.before!==void 0,"needs `after` or `before`").meta({anyOf:[{required:["after"]},{required:["before"]}]}),jC=vs([Q("What the words say, as data."),UH],{error:()=>"needs a text, or `after` or `before` with `by`"}).meta({description:"What the words say, as data: a date, a number with its unit, a name, `true`, \u2026"}),BC=ca(Pt(),Q("The circumstance.")).meta({description:"The circumstances under which it holds: `as-of`, `mode`, `place`, `event`, \u2026"}),HH=ct({source:Q("The id of the source: its path below `sources/` without the extension."),quote:Pt().regex(/[\p{L}\p{N}]/u,"needs at least one letter or digit").meta({description:"The words, verbatim. `\u2026` marks what is left out, `[T]he` a capital of yours.",type:FC}),prefix:Q("The words right before the quote, where it stands more than once.").optional(),suffix:Q("The words right after the quote, where it stands more than once.").optional(),phrase:Q("The words of the quote that carry the value.").optional(),value:jC.optional(),scope:BC.optional(),"said-by":Q("Who says it, where the outlet reports what somebody said: an entity, or any name.").optional(),stance:Mu(OC,"What the speaker does with the value: `affirms` it (the default), `denies`, or `hedges` it.").optional()}).meta({description:"One source's words for, or against, the claim."}),T0=ct({id:Q("The name of the claim; no other claim has it."),claim:Q("The statement, in plain words."),fact:Q("The question it answers, `subject/property`. Claims with the same fact are compared.").optional(),value:jC.optional(),scope:BC.optional(),"min-independent":zC("How many newsrooms must support it.").optional(),evidence:On(HH).min(1,"needs at least one quote").meta({description:"The quotes that it rests on."})}).meta({description:"One curated statement, and the words it rests on."}),ua=ct({type:Mu(qC,"What kind of value it has. Without it the type follows from the value.").optional(),kind:Mu(NC,"How it behaves in time: an `event` does not change (the default), a `state` holds at its `as-of`, and what is `cumulative` can only grow.").optional(),scale:On(Q("One step.")).min(2,"needs at least two steps").meta({description:"The steps of an ordinal, weakest first."}).optional(),many:WH("Whether several values hold side by side.").optional()}).meta({description:"How the values of a property compare."}),A0=ct({name:Q("The name as it is shown.").optional(),aliases:On(Q("Another name.")).meta({description:"Other names of the same."}).optional(),"part-of":Q("The entity it is a part of.").optional()}).meta({description:"Somebody or something that values and speakers name."}),E0=ct({finding:Q("The fingerprint of the finding."),rule:Q("The rule of the finding.").optional(),reason:Q("Why it stays."),by:Q("Who decided.").optional(),until:Pt().refine(IC,"needs a day such as 2027-06-30").meta({description:"The last day on which it holds, such as 2027-06-30.",pattern:"^\\d{4}-\\d\\d-\\d\\d$"}).optional()}).meta({description:"A finding that an editor keeps on purpose."}),WC=ct({claims:On(T0).meta({description:"Statements, and the words they rest on."}).optional(),properties:ca(Pt(),ua).meta({description:"How values compare, by the fact's last segment."}).optional(),entities:ca(Pt(),A0).meta({description:"People, places, and companies, by id."}).optional(),accepted:On(E0).meta({description:"Findings that stay on purpose."}).optional()}).meta({title:"crossquote claims"}),ZH=vs([Q("The newsroom that wrote it."),ct({newsroom:Q("The newsroom that wrote it."),quote:Q("The words of the text that show it, verbatim.").optional()})],{error:()=>"needs a newsroom, or `newsroom` with `quote`"}),YH=vs([Du("The date of publication."),ct({date:Du("The date of publication."),quote:Q("The words of the text that show it, verbatim.").optional()})],{error:()=>"needs a date such as 2020-10-29, 2020-10, or 2020, or `date` with `quote`"}),S0=e=>Pt().regex(/^[\da-f]{64}$/,"needs 64 hexadecimal digits").meta({description:e}),MC=ct({sha256:S0("SHA-256 of that file's bytes.")}).meta({description:"The file that the text was taken from."}),UC=ct({outlet:Q("Who published it."),origin:ZH.meta({description:"The newsroom that wrote it, where that is not the outlet."}).optional(),published:YH.meta({description:"When it appeared. Leave it out where the text does not show it."}).optional(),title:Q("Its headline.").optional(),byline:Q("Who wrote it, as the page says.").optional(),url:Q("Where it stands live.").optional(),archived:Q("Where an archive keeps it.").optional(),retrieved:Du("When it was captured.").optional(),language:Q("Its language, such as `en`.").optional(),supersedes:Q("The id of the same outlet's earlier version, which no longer counts.").optional(),sha256:S0("SHA-256 of the body's bytes.").optional(),original:MC.optional(),history:On(ct({sha256:S0("SHA-256 of the body as it was."),original:MC.optional(),retrieved:Du("When that text was captured.").optional()})).meta({description:"The texts that were here before a correction, the latest first."}).optional()}).meta({title:"crossquote source"}),DC=Q("A glob below the root.").superRefine((e,t)=>{let n=Iu(e);n!==void 0&&t.addIssue({code:"custom",message:n})}),LC=vs([DC,On(DC).min(1)],{error:()=>"needs a glob, or a list of globs"}),HC=ct({claims:LC.meta({description:"Where the claims are."}).optional(),sources:LC.meta({description:"Where the sources are."}).optional(),rules:ca(Pt(),Mu(Eb,"How loud the rule is; `off` turns it off.")).meta({description:"Severities by rule."}).optional(),"min-independent":zC("How many newsrooms must support every fact.").optional()}).meta({title:"crossquote configuration"});function qn(e,t){if(e?.kind==="mapping")return e.entries.find(n=>n.key.text===t)?.value}function un(e,t){let n=qn(e,t);return n?.kind==="scalar"?n:void 0}function J(e,t){let n=un(e,t);return n&&n.text.trim()!==""?n:void 0}function Nn(e,t){let n=qn(e,t);return n?.kind==="sequence"?n.items:[]}function In(e,t){let n=qn(e,t);return n?.kind==="mapping"?n.entries:[]}function Lu(e){return e.kind==="scalar"?e.text:e.kind==="sequence"?e.items.map(Lu):Object.fromEntries(e.entries.map(({key:t,value:n})=>[t.text,Lu(n)]))}function dn(e,t,n){let r=e.safeParse(Lu(t));if(r.success)return[];let o=r.error.issues.flatMap(s=>ZC(s,t));return VH(o,t,e).flatMap(s=>KH(s,t,n,e))}function ZC(e,t){if(e.code!=="invalid_union"||C0(t,e.path).node.kind!=="mapping")return[e];let n=e.errors.find(r=>r.every(o=>o.code!=="invalid_type"||o.path.length>0));return n?n.flatMap(r=>ZC({...r,path:[...e.path,...r.path]},t)):[e]}function VH(e,t,n){let r=new Set,o=new Set;for(let s of e){if(s.code!=="unrecognized_keys")continue;let i=da(n,s.path);o.add(s.path.join("."));for(let a of s.keys)for(let c of Yr(a,i))r.add([...s.path,c].join("."))}return e.filter(s=>{if(s.code==="custom"&&o.has(s.path.join(".")))return!1;let{missing:i,path:a}=C0(t,s.path);return i===void 0||!r.has([...a,i].join("."))})}function KH(e,t,n,r){let{name:o,...s}=n,{node:i,missing:a,path:c}=C0(t,e.path),l=[...XH(c),o].join(" of "),u=(f,m,p,h)=>({kind:"shape",...s,at:f,message:m,label:p,...h!==void 0&&{help:h}});if(e.code==="unrecognized_keys"){let f=da(r,c);return e.keys.map(m=>{let p=i.kind==="mapping"?i.entries.find(b=>b.key.text===m):void 0,h=`use one of ${Ne("or",f.map(b=>`\`${b}\``))}`,g=`${l} has an unknown key \`${m}\``;return u(p?.key.span??i.span,g,"unknown key",An(m,f)??h)})}if(a!==void 0)return[u(eZ(i),`${l} has no \`${a}\``,"",`add \`${a}: \u2026\``)];let d=e.code==="invalid_value"&&i.kind==="scalar"?An(i.text,e.values.map(String)):void 0;return[u(i.span,`${l} ${GH(e,i)}`,JH(i),d)]}function GH(e,t){let n={string:"needs a text",array:"needs a list, with `- ` before each entry",object:"needs entries of the form `key: value`",record:"needs entries of the form `key: value`"},r=e.code==="invalid_type"?n[e.expected]??e.message:e.message;return t.kind==="scalar"&&t.text.trim()===""?`is empty and ${r}`:r}function JH(e){return e.kind==="mapping"?"these are entries":e.kind==="sequence"?"this is a list":e.text.trim()===""?"nothing is here":""}function XH(e){let t=[];for(let[n,r]of e.entries())typeof r=="number"?t[t.length-1]=`${String(e[n-1])} ${r+1}`:t.push(`\`${String(r)}\``);return t.reverse()}function C0(e,t){let n=e;for(let[r,o]of t.entries()){let s=QH(n,o);if(!s)return{node:n,missing:String(o),path:t.slice(0,r)};n=s}return{node:n,path:t}}function QH(e,t){return e.kind==="mapping"?e.entries.find(n=>n.key.text===t)?.value:e.kind==="sequence"?e.items[Number(t)]:void 0}function eZ(e){return e.kind==="mapping"?e.entries[0]?.key.span??e.span:e.span}function da(e,t){let{innerType:n,shape:r,element:o,valueType:s,options:i}=e._zod.def;if(n)return da(n,t);if(i)return i.flatMap(u=>da(u,t));let[a,...c]=t;if(a===void 0)return Object.keys(r??{});let l=r?.[String(a)]??o??s;return l?da(l,c):[]}function YC(e,t){let{root:n,problem:r}=sn(e,t);if(!n)return{claims:[],properties:[],entities:[],acceptances:[],problems:r?[r]:[]};let o=Nn(n,"claims").map((s,i)=>oZ(s,i,r!==void 0));return r?{claims:o,properties:[],entities:[],acceptances:[],problems:[r]}:{claims:o,properties:In(n,"properties").map(({key:s,value:i})=>lZ(s,i)),entities:In(n,"entities").map(({key:s,value:i})=>uZ(s,i)),acceptances:Nn(n,"accepted").flatMap(dZ),problems:[...nZ(n,t),...us(n)]}}var tZ=["claims","properties","entities","accepted"];function nZ(e,t){let n="claims";if(e.kind==="scalar"&&e.text.trim()==="")return[];let r=dn(WC,rZ(e),{fileKind:n,name:`the claims file ${t}`});for(let[o,s]of Nn(e,"claims").entries()){let i=J(s,"id")?.text,a=i===void 0?{fileKind:n,name:`claim ${o+1} of ${t}`}:{fileKind:n,name:`claim \`${i}\``,claim:i};r.push(...dn(T0,s,a))}for(let{key:o,value:s}of In(e,"properties"))r.push(...dn(ua,s,{fileKind:n,name:`property \`${o.text}\``}));for(let{key:o,value:s}of In(e,"entities"))r.push(...dn(A0,s,{fileKind:n,name:`entity \`${o.text}\``}));for(let o of Nn(e,"accepted")){let s=J(o,"finding")?.text??"";r.push(...dn(E0,o,{fileKind:n,name:`accepted finding \`${s}\``}))}return r}function rZ(e){if(e.kind!=="mapping")return e;let t=tZ,n=e.entries.flatMap(({key:r,value:o})=>{if(!t.includes(r.text)||o.kind==="scalar")return o.kind==="scalar"&&o.text.trim()===""&&t.includes(r.text)?[]:[{key:r,value:o}];let s=o.kind==="sequence"?{...o,items:[]}:{...o,entries:[]};return[{key:r,value:s}]});return{...e,entries:n}}function oZ(e,t,n){let r=J(e,"id"),o=J(e,"claim"),s=J(e,"fact"),i=r?.text??`(claim ${t+1})`,a=GC(e),c=Number(un(e,"min-independent")?.text),l=KC(e),u=Nn(e,"evidence").flatMap(m=>sZ(m,l,a,n)),d=new Set(u.map(m=>m.quote.span.start)),f=R0(e).filter(m=>!d.has(m.span.start));return{id:i,at:r?.span??VC(e),...o&&{statement:o},fact:s?.text.trim()??i,...s&&{factAt:s},...a&&{value:a},scope:l,...Number.isInteger(c)&&c>0&&{minIndependent:c},evidence:[...u,...f.map(m=>({quote:m,scope:l,stance:"affirms",damaged:!0}))]}}function VC(e){return e.kind==="mapping"?e.entries[0]?.key.span??e.span:e.span}function R0(e){return e.kind==="sequence"?e.items.flatMap(R0):e.kind==="scalar"?[]:e.entries.flatMap(({key:t,value:n})=>t.text!=="quote"?R0(n):n.kind!=="scalar"?[{text:P0(n),style:"plain",span:n.span}]:n.text.trim()===""?[]:[n])}function P0(e){return e.kind==="scalar"?e.text:e.kind==="sequence"?e.items.map(P0).join(", "):e.entries.map(({key:t,value:n})=>`${t.text}: ${P0(n)}`).join(" ")}function sZ(e,t,n,r){let o=qn(e,"quote")?.kind??"scalar",s=J(e,"quote")??(e.kind==="mapping"&&o==="scalar"?iZ(e):void 0);if(!s)return[];let i=J(e,"source"),a=J(e,"prefix"),c=J(e,"suffix"),l=J(e,"phrase"),u=GC(e)??n,d=J(e,"said-by");return[{...i&&{source:i},quote:s,...a&&{prefix:a},...c&&{suffix:c},...l&&{phrase:l},...u&&{value:u},scope:new Map([...t,...KC(e)]),...d&&{saidBy:d},stance:aZ(e),damaged:r||!i||!Ke(s.text)||s.dropped!==void 0}]}function iZ(e){return{kind:"scalar",text:"",style:"plain",span:VC(e)}}function aZ(e){let t=un(e,"stance")?.text;return t==="denies"||t==="hedges"?t:"affirms"}function KC(e){return new Map(In(e,"scope").flatMap(({key:t,value:n})=>n.kind==="scalar"?[[t.text,n]]:[]))}function GC(e){let t=J(e,"value");if(t)return t;let n=qn(e,"value");return n?.kind==="mapping"?cZ(n):void 0}function cZ(e){let t=J(e,"after"),n=J(e,"before"),r=J(e,"by");if(!(!t&&!n))return{...t&&{after:t},...n&&{before:n},...r&&{by:r},span:e.span}}function lZ(e,t){let n=ua.shape.type.safeParse(un(t,"type")?.text).data,r=ua.shape.kind.safeParse(un(t,"kind")?.text).data;return{key:e,...n&&{type:n},kind:r??"event",scale:JC(t,"scale"),many:un(t,"many")?.text==="true"}}function uZ(e,t){let n=J(t,"name")?.text,r=J(t,"part-of");return{key:e,...n!==void 0&&{name:n},aliases:JC(t,"aliases"),...r&&{partOf:r}}}function JC(e,t){return Nn(e,t).flatMap(n=>n.kind==="scalar"?[n.text]:[])}function dZ(e){let t=J(e,"finding"),n=J(e,"reason")?.text;if(!t||n===void 0)return[];let r=J(e,"rule"),o=J(e,"by")?.text,s=J(e,"until");return[{finding:t,...r&&{rule:r},reason:n,...o!==void 0&&{by:o},...s&&{until:s}}]}Er();function Fu(e,t,n){let{root:r,problem:o}=sn(e,t);if(o)return{config:gn,problems:[o]};if(!r)return{config:gn,problems:[]};let s=[...dn(HC,r,{fileKind:"config",name:"the configuration"}),...pZ(r,n)],i=Number(un(r,"min-independent")?.text);return{config:{claims:XC(r,"claims")??gn.claims,sources:XC(r,"sources")??gn.sources,rules:fZ(r),...Number.isInteger(i)&&i>0&&{minIndependent:i}},problems:s}}function XC(e,t){let n=un(e,t),o=(n?[n.text]:Nn(e,t).flatMap(s=>s.kind==="scalar"?[s.text]:[])).filter(s=>s.trim()!==""&&Iu(s)===void 0);return o.length>0?o:void 0}function fZ(e){let t=new Map;for(let{key:n,value:r}of In(e,"rules")){let o=r.kind==="scalar"?r.text:"";mZ(o)&&t.set(n.text,o)}return t}function mZ(e){return e==="off"||e==="note"||e==="warning"||e==="error"}function pZ(e,t){return In(e,"rules").filter(({key:n})=>!t.includes(n.text)).map(({key:n})=>({kind:"shape",fileKind:"config",at:n.span,message:`the configuration names an unknown rule \`${n.text}\``,label:"unknown rule",help:An(n.text,t)??"the rules are listed in the README"}))}var hZ=/^\uFEFF?---[ \t]*(?:\r\n|\n)/,gZ=/^---[ \t]*(?:\r\n|\n|$)/m;function eR(e,t,n,r,o){let s=yZ(e);if(typeof s=="string")return{problems:[bZ(s,e,n,r)]};let{root:i,problem:a}=sn(e.slice(s.start,s.end),n,s.start);if(a)return{problems:[a]};let c={fileKind:"source",name:`source \`${r}\``,source:r},l=i??{kind:"mapping",entries:[],span:{file:n,start:0,end:s.start}},u=[...dn(UC,l,c),...us(l)],d={file:n,start:s.bodyStart,end:e.length},f=J(l,"outlet")?.text??r,m=QC(l,"origin","newsroom"),p=QC(l,"published","date"),h=J(l,"title")?.text,g=J(l,"url")?.text,b=J(l,"archived")?.text,w=J(l,"supersedes"),$=J(l,"sha256"),R=J(qn(l,"original"),"sha256")?.text;return{problems:u,source:{id:r,file:n,outlet:f,newsroom:m?.value.text??f,...m&&{origin:m},...p&&la(p.value.text)&&{published:p},...h!==void 0&&{title:h},...g!==void 0&&{url:g},...b!==void 0&&{archived:b},...w&&{supersedes:w},...$&&{pinned:$},...R!==void 0&&{original:R},sha256:o(wZ(e,t,d.start)),body:d}}}function QC(e,t,n){let r=J(e,t);if(r)return{value:r};let o=qn(e,t),s=J(o,n),i=J(o,"quote");return s&&{value:s,...i&&{quote:i}}}function yZ(e){let t=hZ.exec(e);if(!t)return"missing";let n=t[0].length,r=gZ.exec(e.slice(n));return r?{start:n,end:n+r.index,bodyStart:n+r.index+r[0].length}:"unclosed"}function bZ(e,t,n,r){let o=/^\uFEFF?([^\r\n]*)/.exec(t)?.[0].length??0,s={kind:"shape",fileKind:"source",source:r,at:{file:n,start:0,end:o}},i=[`where its text begins is not known, so no quote of \`${r}\` was checked`];return e==="unclosed"?{...s,message:`the front matter of source \`${r}\` has no end`,label:"begins here",notes:i,help:"close it with a line `---` before the text"}:{...s,message:`source \`${r}\` has no front matter`,label:"the text begins at once",notes:i,help:"begin the file with the lines `---`, `outlet: \u2026`, and `---`"}}function wZ(e,t,n){return t.subarray(new TextEncoder().encode(e.slice(0,n)).length)}function xZ(e){let t=/^[^*?{}[\]()!+@]*/.exec(e.replace(/^\.\//,""))?.[0]??"";return t.slice(0,t.lastIndexOf("/")+1)}function tR(e,t){let r=t.map(xZ).filter(o=>e.startsWith(o)).reduce((o,s)=>s.length>o.length?s:o,"");return e.slice(r.length).replace(/\.[^./]+$/,"")}var vZ={claims:"the claims file",source:"the source file",config:"the configuration file"};function rR(e,t,n,r=ln){let o=[...e].sort((h,g)=>h.path<g.path?-1:1),s=new Map,i=[];for(let h of o){let g=$Z(h);typeof g=="string"?s.set(h.path,g):i.push(g.problem)}let a=SZ(o,s,n,i),c=TZ(o,s,t,a,i),l=new Set(o.filter(({kind:h,path:g})=>h==="claims"&&!s.has(g)).map(({path:h})=>h)),u=[],d=new Map,f=new Map,m=[],p=oR(o,s,"claims");for(let[h,{path:g,text:b}]of p.entries()){r({phase:"reading claims files",done:h,total:p.length});let w=YC(b,g);i.push(...w.problems),w.problems.some(({kind:$})=>$==="yaml")&&l.add(g),u.push(...w.claims),m.push(...w.acceptances);for(let $ of w.properties)nR(d,$,"property",i);for(let $ of w.entities)nR(f,$,"entity",i)}return{texts:s,...c,unreadClaims:l,claims:u,properties:d,entities:f,acceptances:m,config:a,problems:i}}function $Z(e){let t=(r,o,s)=>({problem:{kind:"shape",fileKind:e.kind,at:{file:e.path,start:0,end:0},message:r,label:o,notes:[`nothing in ${e.path} was checked`],help:s}}),n=`${vZ[e.kind]} ${e.path}`;if("unreadable"in e)return t(`${n} could not be read: ${e.unreadable}`,"","check that the file is there and may be read");try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e.bytes)}catch{let r=kZ(e.bytes);return t(`${n} is not UTF-8: byte ${r} begins no character`,"","save the file as UTF-8")}}function kZ(e){let t=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e),n=0;for(let r of t){let o=new TextEncoder().encode(r).length;if(r==="\uFFFD"&&!_Z(e,n))return n+1;n+=o}return n+1}function _Z(e,t){return e[t]===239&&e[t+1]===191&&e[t+2]===189}function oR(e,t,n){return e.flatMap(r=>{let o=t.get(r.path);return r.kind===n&&o!==void 0?[{path:r.path,text:o,file:r}]:[]})}function SZ(e,t,n,r){for(let{path:o,text:s}of oR(e,t,"config")){let i=Fu(s,o,n);return r.push(...i.problems),i.config}return gn}function TZ(e,t,n,r,o){let s=new Map,i=new Map,a=new Set;for(let c of e){if(c.kind!=="source")continue;let l=tR(c.path,r.sources),u=i.get(l);if(u!==void 0){o.push(AZ(l,c.path,u)),s.delete(l),a.add(l);continue}i.set(l,c.path);let d=t.get(c.path),f=d===void 0||!("bytes"in c)?void 0:eR(d,c.bytes,c.path,l,n);o.push(...f?.problems??[]),f?.source?s.set(l,f.source):a.add(l)}return{sources:s,unreadable:a}}function AZ(e,t,n){return{kind:"shape",fileKind:"source",source:e,at:{file:t,start:0,end:0},message:`two files have the source id \`${e}\``,label:"this one",related:[{at:{file:n,start:0,end:0},text:"and this one"}],notes:["the id of a source is its path without the extension",`no quote of \`${e}\` was checked`],help:"rename one of them"}}function nR(e,t,n,r){let o=t.key.text,s=e.get(o);if(!s){e.set(o,t);return}r.push({kind:"shape",fileKind:"claims",at:t.key.span,message:`${n} \`${o}\` is declared twice`,label:"again here",related:[{at:s.key.span,text:"first here"}],notes:["only the first declaration counts"],help:"keep one of them"})}function zu(e,t,n={},r=ln){let o=tu.map(({id:s})=>s);return AS(rR(e,t,o,r),n,r)}function sR(e,t,n,r){let o=(t.readings??[]).map(a=>EZ(a,n)).sort(),s=!t.readings||t.readings.some(({claim:a})=>a.factAt),i=JSON.stringify([e,(s?t.fact:void 0)??null,o,t.subject??[]]);return`f${r(i).slice(0,12)}`}function EZ({claim:e,evidence:t},n){let r=kn(n,e.fact,t.value);return JSON.stringify([t.source?.text??null,r?Po(r):t.value?Js(t.value):null,[...t.scope].map(([o,s])=>[o,s.text]).sort(),t.saidBy?.text??null,t.stance,Z(t.quote.text).trim()])}function cR(e,t,n,r=ln){let o=Ki.flatMap((u,d)=>(r({phase:"applying rules",done:d,total:Ki.length}),iR(u,()=>u.check(e),e,n)));r({phase:"putting the report together"});let s=CZ(o),i=e.acceptances.map(u=>RZ(u,s,t)),a=new Set(i.filter(({state:u})=>u==="used").flatMap(({acceptance:u})=>lR(u,s))),c=o.map(u=>a.has(u)?{...u,status:"accepted"}:u),l=Eh.flatMap(u=>iR(u,()=>u.checkLedger(i,e),e,n));return{findings:[...c,...l].sort(PZ),ledger:i}}function iR(e,t,n,r){let o=n.config.rules.get(e.id)??e.severity;return o==="off"?[]:Array.from(t(),s=>({...s,rule:e.id,severity:s.hedged&&o==="error"?"warning":o,status:"open",fingerprint:sR(e.id,s,n,r)}))}function CZ(e){let t=new Map;for(let n of e){let r=t.get(n.fingerprint);r?r.push(n):t.set(n.fingerprint,[n])}return t}function RZ(e,t,n){if(lR(e,t).length>0)return{acceptance:e,state:e.until&&e.until.text<n?"expired":"used"};if(Ki.some(({id:o,needsBase:s})=>s&&o===e.rule?.text))return{acceptance:e,state:"past"};let[r]=t.get(e.finding.text)??[];return{acceptance:e,state:"stale",...r&&{otherRule:r.rule}}}function lR({finding:e,rule:t},n){return(n.get(e.text)??[]).filter(r=>!t||t.text===r.rule)}function PZ(e,t){let[n,r]=[e.primary.at,t.primary.at];return n.file!==r.file?n.file<r.file?-1:1:n.start-r.start||n.end-r.end||aR(e.rule,t.rule)||aR(e.message,t.message)}function aR(e,t){return e<t?-1:e>t?1:0}function mR(e,t,n,r){let o=OZ(e,t,n,r);return o!=="conflict"?o:qZ(e,t,n,r)??DZ(e,t,MZ(e,t,n,r),n)}function OZ(e,t,n,r){if(!e.value||!t.value){if(e.shown===t.shown)return;let s=[e,t].find(({value:i,evidence:a})=>!i&&a.value&&"text"in a.value);return s?{decision:"undecided",because:()=>`${s.shown} is no ${n?.type??"value"}`}:{decision:"compatible",because:()=>"a value that refers to another fact is held against the timeline"}}let o=Qn(e.value,t.value,r.isPartOf);if(e.denies&&t.denies)return o==="agrees"?void 0:{decision:"compatible",because:()=>"both are denials"};if(e.denies||t.denies){let[s,i]=e.denies?[e.value,t.value]:[t.value,e.value];return o==="undecided"||o==="incomparable"?uR(o,e.value,t.value):lx(i,s,r.isPartOf)?"conflict":{decision:"compatible",because:()=>"what is denied is not what the other says"}}if(o!=="agrees")return o!=="contradicts"?uR(o,e.value,t.value):n?.many===!0?{decision:"side-by-side",because:()=>"several values of this fact hold side by side"}:"conflict"}function uR(e,t,n){if(e==="refines"){let r=t.type==="ordinal"?"one is a step weaker than the other":"both can be true: one is more exact than the other";return{decision:"refines",because:()=>r}}return e==="incomparable"?{decision:"incomparable",because:()=>`${t.shown} and ${n.shown} are values of different kinds`}:{decision:"undecided",because:()=>t.type==="text"||n.type==="text"?"texts are not compared":"the two count different things"}}function qZ(e,t,n,r){let o=[];for(let[i,a]of e.circumstances){let c=t.circumstances.get(i);c&&pR(a,c,r)==="differ"&&o.push(`${i}: ${a.name}, ${c.name}`)}if(o.length>0)return{decision:"different-scope",because:()=>o.join("; ")};if(!e.asOf||!t.asOf)return;let s=O0(e.asOf,t.asOf);if(n?.kind==="state"&&s)return{decision:"changed",because:()=>"a state at two different times"};if(n?.kind==="cumulative"&&s)return NZ(e,t,e.asOf.max<t.asOf.min)}function NZ(e,t,n){let[r,o]=n?[fa(e),fa(t)]:[fa(t),fa(e)];if(!(r===void 0||o===void 0)){if(e.denies||t.denies)return{decision:"changed",because:()=>"a figure at two different times"};if(!(o<r))return{decision:"grown",because:()=>"a later figure may only be larger, and it is"}}}function fa({value:e}){return e?.type==="ordinal"?e.step:e&&"max"in e?e.max:void 0}function pR(e,t,{isPartOf:n}){return e.name===t.name?"same":n(e.name,t.name)||n(t.name,e.name)?"open":!e.days||!t.days||O0(e.days,t.days)?"differ":e.days.min===t.days.min&&e.days.max===t.days.max?"same":"open"}function O0(e,t){return e.max<t.min||t.max<e.min}var IZ={missing:[],wider:[]};function MZ(e,t,n,r){let o=n?.kind==="state"||n?.kind==="cumulative";if(!o&&e.circumstances.size===0&&t.circumstances.size===0)return IZ;let s=[...new Set([...e.circumstances.keys(),...t.circumstances.keys()])].sort(),i=s.filter(c=>e.circumstances.has(c)!==t.circumstances.has(c));o&&e.asOf===void 0!=(t.asOf===void 0)&&i.push("as-of");let a=s.filter(c=>{let[l,u]=[e.circumstances.get(c),t.circumstances.get(c)];return l&&u&&pR(l,u,r)==="open"});return{missing:i.sort(),wider:a}}function DZ(e,t,{missing:n,wider:r},o){if(e.speaker!==t.speaker)return{decision:e.speaker!==void 0&&t.speaker!==void 0?"parties-disagree":"disputed",because:()=>`${fR(e)}; ${fR(t)}`};if(n.length+r.length>0)return{decision:"contradiction-unless-scoped",because:()=>[...n.length>0?[`only one side gives ${dR(n)}`]:[],...r.length>0?[`one side gives ${dR(r)} more exactly`]:[]].join("; ")};let s=e.source.outlet===t.source.outlet,i=e.speaker===void 0;return{decision:s?"self-contradiction":i?"contradiction":"misreported-position",because:()=>LZ(e,t,s,i)+FZ(e,t,o)}}function dR(e){return e.map(t=>`\`${t}\``).join(", ")}function LZ(e,t,n,r){let[o,s]=[e.source.outlet,t.source.outlet],i=[e,t].filter(({hedges:c})=>c).map(({source:c})=>`; ${c.outlet} hedges`);return`${n?`${o} ${r?"says":"reports"} both`:r?`${o} and ${s} cannot both be right`:`${o} and ${s} report ${hR(e)} differently`}${i.join("")}`}function FZ(e,t,n){return n?.kind==="cumulative"&&fa(e)!==void 0&&e.asOf&&t.asOf&&O0(e.asOf,t.asOf)?"; the figure may only grow, and the later one is smaller":""}function fR(e){let t=e.speaker===void 0?e.source.outlet:hR(e);return e.denies?`${t} denies ${e.shown.replace(/^not /,"")}`:`${t} says ${e.shown}`}function hR({speakerName:e,speaker:t}){return e??t??""}function gR(e){let t=Eo(e);return[...ex(e,t)].sort(([n],[r])=>n<r?-1:1).map(([n,r])=>{let o=Ff(e,n);return{name:n,property:o,readings:r,...jZ(zZ(r,o),o,t)}})}function zZ(e,t){let n=t?.kind==="state"||t?.kind==="cumulative",r=new Map;for(let o of e){let{value:s,circumstances:i,asOf:a,speaker:c,denies:l,hedges:u,source:d}=o,f=JSON.stringify([s?Po(s):o.shown,s!==void 0,[...i],n?a:null,c??null,l,u,d.outlet]),m=r.get(f);m?m.push(o):r.set(f,[o])}return[...r.values()].map(o=>({readings:o}))}var q0=1e3;function jZ(e,t,n){let r=new Map,o=new Set,s=0;for(let[a,c]of e.entries())for(let l=a+1;l<e.length;l++){let u=e[l],d=mR(c.readings[0],u.readings[0],t,n);if(!d)continue;s++,ix.has(d.decision)&&o.add(c).add(u);let f=c.readings[0].hedges||u.readings[0].hedges,m=BZ(d.decision,f),p=r.get(m)??[];r.set(m,p),p.length<q0&&p.push({a:c,b:u,decision:d.decision,because:d.because(),hedged:f})}return{pairs:[...r].sort(([a],[c])=>a-c).flatMap(([,a])=>a).slice(0,q0),omitted:Math.max(0,s-q0),conflicting:e.filter(a=>o.has(a))}}function BZ(e,t){let n=sx.indexOf(e);return t&&Xn.includes(e)?n+Xn.length:n<Xn.length?n:n+Xn.length}var WZ=12,UZ=200,yR=400;function bR(e,t){let n=new Map;for(let o of t.flatMap(({readings:s})=>s)){if(o.source.published||o.value?.type!=="date"||!HZ(o))continue;let s=n.get(o.source.id)??[];(n.size<UZ||s.length>0)&&n.set(o.source.id,s),s.length<WZ&&s.push(o)}let r=new Map;for(let[o,s]of n){let i=s.reduce((a,c)=>ZZ(a,YZ(e,c)),{min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY});i&&Number.isFinite(i.min)&&Number.isFinite(i.max)&&r.set(o,i)}return r}function HZ({evidence:e}){let t=Zl(Z((e.phrase??e.quote).text),void 0);return t.length>0&&t.every(({readings:n})=>n.length===0)}function ZZ(e,t){if(!e||!t)return e;let n={min:Math.max(e.min,t.min),max:Math.min(e.max,t.max)};return n.min<=n.max?n:void 0}function YZ(e,{evidence:t,source:n,value:r}){if(r?.type!=="date"||r.max-r.min>366)return;let o=(t.phrase??t.quote).text,s=Qa(e,n,t),i=Ah(o,s),a=h=>i(r,{min:h,max:h}).admitted,c=Array.from({length:r.max-r.min+17},(h,g)=>r.min-8+g),l=Array.from({length:Math.ceil(yR/8)},(h,g)=>r.max+16+8*g),u=[...c,...l].filter(a),[d,f]=[u[0],u.at(-1)];if(d===void 0||f===void 0||f>=r.max+yR)return;let m=f;for(;m<f+8&&a(m+1);)m++;let p=d;for(;p>d-8&&a(p-1);)p--;return{min:p,max:m}}function ma(e,t,n){let{today:r,digest:o,onProgress:s=ln}=t;s({phase:"comparing readings"});let i=gR(e),a={...e,...n&&{base:n},facts:i,timeline:nx(i),inferredDates:bR(e,i)};return{corpus:a,verdict:cR(a,r,o,s)}}function wR(e,t){return VZ(e,zu(e,t.digest,{},t.onProgress),t)}function VZ(e,t,n){let{head:r,base:o}=GZ(e,t,n);return KZ(r,n,o)}function KZ(e,t,n){let{tool:r,failOn:o="error",maxWarnings:s,allowEmpty:i=!1}=t,a={failOn:o,allowEmpty:i,...s!==void 0&&{maxWarnings:s}};return bx(e,n,r,tu,c=>({conclusion:F1(c,a),failing:wf(c,a)}))}function GZ(e,t,n){let{base:r}=n;if(!r)return{head:ma(t,n)};if("missing"in r)return{head:ma(t,n),base:r};let{ref:o,commit:s}=r,i=JZ(e,r.files),a=ma(i?t:zu(r.files,n.digest,{},n.onProgress),n);return{head:i?a:ma(t,n,QZ(o,a.corpus)),base:{ref:o,commit:s,...a}}}function JZ(e,t){let n=new Map(t.map(r=>[r.path,r]));return e.length===t.length&&e.every(r=>XZ(r,n.get(r.path)))}function XZ(e,t){if(!t||e.kind!==t.kind||!("bytes"in e)||!("bytes"in t))return!1;let{bytes:n}=t;return e.bytes.length===n.length&&e.bytes.every((r,o)=>r===n[o])}function QZ(e,{sources:t,texts:n}){let r=[...t.values()].map(({id:o,file:s,body:i})=>[o,(n.get(s)??"").slice(i.start,i.end)]);return{ref:e,bodies:new Map(r)}}I0();import{resolve as AJ}from"node:path";import*as tY from"node:fs";var br=tY,Mn=class extends Error{};var ae=class extends Error{};function Dn(e){let t=e.code??"";return{ENOENT:"it is not there",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a folder",ENOTDIR:"a part of its path is not a folder",ELOOP:"its links lead in a circle",ENOSPC:"the disk is full",EDQUOT:"the quota of the disk is used up",EFBIG:"it is larger than files may be here",EROFS:"the disk is read-only"}[t]??(t||String(e.message??e))}import{resolve as nY,sep as vR}from"node:path";var rY=256*1024*1024;function pa(e,t=br){if(!t.existsSync(e)||!t.statSync(e).isDirectory())throw new ae(`${e} is not a folder`)}function M0(e,t=br){return pa(e,t),{path:e,real:t.realpathSync(e),disk:t}}function $s({path:e,real:t,disk:n},r,o,s){try{let i=s??n.realpathSync(nY(e,r));return oY(t,i)?{path:r,kind:o,...D0(i,n)}:{path:r,kind:o,unreadable:"it leads out of the folder that is checked"}}catch(i){if(i instanceof Mn)throw i;return{path:r,kind:o,unreadable:Dn(i)}}}function D0(e,t){try{let n=t.statSync(e);return n.isDirectory()?{unreadable:"it is a folder"}:n.isFile()?n.size>rY?{unreadable:"it is larger than 256 MiB"}:{bytes:t.readFileSync(e)}:{unreadable:"it is no ordinary file"}}catch(n){if(n instanceof Mn)throw n;return{unreadable:Dn(n)}}}function oY(e,t){return t.startsWith(e.endsWith(vR)?e:e+vR)}Er();import{relative as vJ,resolve as _y,sep as $J}from"node:path";var gq=mo(mq(),1);import{basename as gJ,dirname as yJ,join as bJ,resolve as $y}from"node:path";function ky(e,{claims:t,sources:n}){let r=pq(e,t),o=[...pq(e,n)].filter(([s])=>!r.has(s));return e.disk.prepare?.([...r.keys(),...o.map(([s])=>s)].map(s=>$y(e.path,s))),[...[...r].map(([s,i])=>$s(e,s,"claims",i)),...o.map(([s,i])=>$s(e,s,"source",i))]}function yq(e,t){return t!==void 0||br.existsSync($y(e,"crossquote.yaml"))}function pq({path:e,disk:t},n){try{let o=gq.default.sync([...n],{cwd:e,onlyFiles:!1,objectMode:!0,unique:!0,fs:t}).filter(({dirent:c})=>!c.isDirectory()).map(({path:c})=>c).sort(),s=new Set,i=new Map,a=new Map;for(let c of o){let{target:l,identity:u,isLink:d}=wJ($y(e,c),i,t);s.has(u)||d&&l!==void 0&&t.statSync(l).isDirectory()||(s.add(u),a.set(c,l))}return a}catch(r){throw new ae(`cannot list ${n.join(", ")} below ${e}: ${Dn(r)}`)}}function wJ(e,t,n){let r=yJ(e);t.has(r)||t.set(r,hq(r,n));let o=bJ(t.get(r)??r,gJ(e));if(!xJ(o,n))return{target:o,identity:o,isLink:!1};let s=hq(o,n);return s===void 0?{identity:o,isLink:!0}:{target:s,identity:s,isLink:!0}}function xJ(e,t){try{return t.lstatSync(e).isSymbolicLink()}catch{return!1}}function hq(e,t){try{return t.realpathSync(e)}catch{return}}function bq(e,t){let n=M0(e);return xq(n,kJ(n,t))}function wq(e,t,n){if(!n.existsSync(e))return t?[t]:[];let r=M0(e,n),o=t?.path??"crossquote.yaml";return xq(r,n.existsSync(_y(e,o))?$s(r,o,"config"):t)}function xq(e,t){if(!t)return ky(e,gn);let n="bytes"in t?new TextDecoder().decode(t.bytes):"";return[t,...ky(e,Fu(n,t.path,[]).config)]}function kJ(e,t){let n=e.path;if(t===void 0)return yq(n)?$s(e,"crossquote.yaml","config"):void 0;let r=[_y(t),_y(n,t)].find(s=>br.existsSync(s));if(r===void 0)throw new ae(`there is no configuration file ${t}`);let o=D0(r,br);if("unreadable"in o)throw new ae(`cannot read the configuration file ${t}: ${o.unreadable}`);return{path:vJ(n,r).split($J).join("/"),kind:"config",...o}}import{relative as Sy,resolve as vq,sep as $q}from"node:path";var _J=40;function kq(e,t,n){let r=SJ(e,t),o=TJ(e,r),s=(u,d="ENOENT")=>Object.assign(new Error(`${d}: ${u}`),{code:d});function i(u,d){let f=Sy(n,u).split($q).filter(Boolean),m="";for(let p=0;f.length>0;){let[h="",...g]=f;if(h==="..")throw s(u);let b=m===""?h:`${m}/${h}`,w=r.get(b);if(!w)throw s(u);if(f=g,w.kind!=="link"||f.length===0&&!d){m=b;continue}if(++p>_J)throw s(u,"ELOOP");let $=vq(n,m,o.get(w.object)?.toString()??"");f=[...Sy(n,$).split($q).filter(Boolean),...f],m=""}return m}let a=(u,d)=>r.get(i(u,d)),c=(u,d="")=>({name:d,isFile:()=>u.kind==="file",isDirectory:()=>u.kind==="folder",isSymbolicLink:()=>u.kind==="link",isBlockDevice:()=>!1,isCharacterDevice:()=>!1,isFIFO:()=>!1,isSocket:()=>!1}),l={existsSync(u){try{return a(u,!0)!==void 0}catch{return!1}},statSync:u=>c(a(u,!0)),lstatSync:u=>c(a(u,!1)),readdirSync(u){let d=i(u,!0),{kind:f,names:m}=r.get(d);if(f!=="folder")throw s(u,"ENOTDIR");return m.map(p=>c(r.get(d===""?p:`${d}/${p}`),p))},realpathSync:u=>vq(n,i(u,!0)),readFileSync(u){let{kind:d,object:f}=a(u,!0);if(d!=="file")throw s(u,"EISDIR");let m=o.get(f)??e.readObjects([f])[0];if(!m)throw new Mn(Sy(n,u));return m},prepare(u){let f=u.flatMap(m=>l.existsSync(m)?[a(m,!0)]:[]).filter(({kind:m,object:p})=>m==="file"&&!o.has(p));_q(e,o,[...new Set(f.map(({object:m})=>m))])}};return l}function SJ(e,t){let n=new Map([["",{kind:"folder",object:"",names:[]}]]),r=e.run(["ls-tree","-r","-t","-z","--full-tree",t]).toString();for(let o of r.split("\0").filter(Boolean)){let s=o.indexOf("	"),i=o.slice(s+1),[a,c,l=""]=o.slice(0,s).split(" ");if(c==="commit")continue;n.set(i,{kind:c==="tree"?"folder":a==="120000"?"link":"file",object:l,names:[]});let u=i.lastIndexOf("/");n.get(i.slice(0,Math.max(u,0)))?.names.push(i.slice(u+1))}return n}function TJ(e,t){let n=new Map,r=[...t.values()].filter(({kind:o})=>o==="link");return _q(e,n,[...new Set(r.map(({object:o})=>o))]),n}function _q(e,t,n){if(n.length!==0)for(let[r,o]of e.readObjects(n).entries())o&&t.set(n[r],o)}var va=class extends ae{};function Sq(e,t){pa(e);let n=new bn(e);try{n.locate()}catch(s){throw s instanceof Tt?new ae(`a revision needs a git repository: ${s.message}`):s}let r=n.findCommit(t);if(r!==void 0)return{ref:t,commit:r};let o=n.isShallow()?": this clone is shallow, fetch the history first (git fetch --unshallow)":"";throw new ae(`there is no revision "${t}"${o}`)}function Tq(e,{ref:t,commit:n},r,o){let s=new bn(e);try{let{top:i,below:a}=s.locate(),c=o?r.find(({kind:l})=>l==="config"):void 0;return{ref:t,commit:n,files:wq(AJ(i,a),c,kq(s,n,i))}}catch(i){throw i instanceof Mn||i instanceof Tt?new va(`the files of "${t}" are not all in this clone (${i.message}): fetch them first`):i}}function hd({root:e,config:t,base:n,...r}){let o=bq(EJ(e),t),s=n&&"commit"in n?Tq(e,n,o,t!==void 0):n;return wR(o,{...r,digest:N0,tool:{name:"crossquote",version:H1},...s&&{base:s}})}function Aq(){return new Date().toISOString().slice(0,10)}function Eq(e,t){if(t==="error"||t==="warning"||t==="never")return t;throw new ae(`${e} needs error, warning, or never, not "${t}"`)}function Cq(e,t){if(t===void 0||t==="")return{};if(!/^\d{1,9}$/.test(t))throw new ae(`${e} needs a whole number, not "${t}"`);return{maxWarnings:Number(t)}}function Rq(e,{name:t,payload:n}){if(!["pull_request","push","merge_group"].includes(t))return;let r=new bn(e);try{r.locate()}catch(s){if(s instanceof Tt)return{missing:`git shows no history here: ${RJ(s.message)}`};throw s}if(t==="pull_request")return CJ(r,n);if(t==="merge_group"){let s=Rs(n,"merge_group","base_ref").replace(/^refs\/heads\//,"");return gd(r,s,Rs(n,"merge_group","base_sha"))}let o=Rs(n,"before");return/^0*$/.test(o)?{missing:"this is the first push of its branch"}:gd(r,o.slice(0,7),o)}function CJ(e,t){let n=Rs(t,"pull_request","base","ref"),r=Rs(t,"pull_request","base","sha"),[o,s]=e.findParents("HEAD");if(o!==void 0&&s===Rs(t,"pull_request","head","sha"))return gd(e,n,o);let i=e.findCommit(r)&&e.ask(["merge-base",r,"HEAD"]);return gd(e,n,i??"")}function gd(e,t,n){let r=e.findCommit(n);return r===void 0?Ty(t):{ref:t,commit:r}}function Ty(e){return{missing:`the history of this clone does not go back to ${e||"the base"}; with \`fetch-depth: 0\` in the checkout only what is new counts`}}function RJ(e){return e.replace(/(?: at)? '[^']*'/g,"")}function Rs(e,...t){let n=t.reduce((r,o)=>typeof r=="object"&&r!==null?r[o]:void 0,e);return typeof n=="string"?n:""}var d3={pretty:async()=>(await Promise.resolve().then(()=>(Ga(),L1))).renderPretty,github:async()=>{let{renderGithub:e}=await Promise.resolve().then(()=>(Hd(),gb));return(t,{folder:n})=>e(t,n)},json:async()=>(await Promise.resolve().then(()=>(Oq(),Pq))).renderJson,markdown:async()=>{let{renderMarkdown:e}=await Promise.resolve().then(()=>(Xd(),Pb));return t=>e(t)},sarif:async()=>(await Promise.resolve().then(()=>(Fq(),Lq))).renderSarif,junit:async()=>(await Promise.resolve().then(()=>(Uq(),Wq))).renderJunit,html:async()=>{let[{renderHtml:e},{digest:t}]=await Promise.all([Promise.resolve().then(()=>(u3(),l3)),Promise.resolve().then(()=>(I0(),xR))]);return n=>e(n,t)}},WQ="partial",f3=Object.keys(d3),ove=[...f3,WQ];function m3(e,t=f3){let[n="",...r]=e.split("=");if(!t.includes(n)){let s=Yr(n,t)[0];throw new ae(`unknown format "${n}": ${s?`did you mean ${s}?`:`it can be ${Ne("or",t)}`}`)}if(r.length===0)return{format:n};let o=r.join("=");if(o==="")throw new ae(`format "${n}=" names no file`);return{format:n,file:o}}async function p3(e,t,n){let r=await d3[t]?.();if(!r)throw new Error(`no renderer for ${t}`);return r(e,n)}Ud();var Tr={tell(e){process.stdout.write(`${Da(e)}
`)},command(e){process.stdout.write(`${Fs(e)}
`)}};import{randomUUID as UQ}from"node:crypto";import{chmodSync as HQ,existsSync as g3,linkSync as uve,mkdirSync as ZQ,readdirSync as YQ,readFileSync as dve,realpathSync as fve,renameSync as VQ,rmSync as y3,statSync as b3,writeFileSync as KQ}from"node:fs";import{dirname as GQ,join as w3,resolve as JQ}from"node:path";function x3(e,t){XQ(e,t,(n,r)=>{g3(r)&&HQ(n,b3(r).mode),VQ(n,r)})}function XQ(e,t,n){let r=JQ(e),o=GQ(r),s=w3(o,`.crossquote-${process.pid}-${UQ()}.tmp`);try{ZQ(o,{recursive:!0}),eee(o),KQ(s,t,{flag:"wx"}),n(s,r)}catch(i){throw g3(s)&&y3(s),new ae(`cannot write ${e}: ${Dn(i)}`)}}var h3=new Set,QQ=6e4;function eee(e){if(!h3.has(e)){h3.add(e);for(let t of YQ(e)){let n=Number(/^\.crossquote-(\d+)-[\da-f-]{36}\.tmp$/.exec(t)?.[1]);if(Number.isNaN(n)||tee(n))continue;let r=w3(e,t);try{Date.now()-b3(r).mtimeMs>QQ&&y3(r,{force:!0})}catch{}}}}function tee(e){if(e===process.pid)return!1;try{return process.kill(e,0),!0}catch(t){return t.code==="EPERM"}}var oee=2,$3=120;async function see(){let e;try{e=await iee()}catch(t){let n=t instanceof ae?t.message:`a fault of crossquote itself, please report it: ${String(t)}`;Tr.command({name:"error",properties:{title:"crossquote could not run"},message:n}),e={conclusion:"could-not-run","exit-code":oee}}mee(e),process.exitCode=Number(e["exit-code"])}async function iee(){let e=process.env.GITHUB_WORKSPACE||process.cwd(),t=Yy(e,fo("root")),n=cee(fo("formats")).map(c=>({...c,file:Yy(e,c.file)})),r=fo("config"),o=v3("annotations"),s=v3("summary"),i=aee({root:t,config:r===""?void 0:r,today:Aq(),failOn:Eq("fail-on",fo("fail-on")),...Cq("max-warnings",fo("max-warnings"))}),a=U1(t);for(let{format:c,file:l}of n)x3(l,await p3(i,c,{color:!1,width:$3,folder:a}));return uee(i,o?a:void 0),s&&await dee(i),fee(i,n)}function aee(e){pa(e.root);let t=fo("since");if(t!=="")return hd({...e,base:t==="none"?void 0:Sq(e.root,t)});let n=Rq(e.root,lee());try{return hd({...e,base:n})}catch(r){if(!(r instanceof va&&n&&"ref"in n))throw r;return hd({...e,base:Ty(n.ref)})}}function fo(e){return ib(e)||B1[e].default}function v3(e){let t=fo(e);if(!/^(?:true|false)$/i.test(t))throw new ae(`${e} needs true or false, not "${t}"`);return t.toLowerCase()==="true"}function cee(e){return e==="none"?[]:e.split(`
`).map(n=>n.trim()).filter(Boolean).map(n=>{let{format:r,file:o}=m3(n);if(o===void 0)throw new ae(`formats needs a file for ${r}, as in ${r}=report/${r}`);return{format:r,file:Yy(o)}})}function lee(){let{GITHUB_EVENT_NAME:e="",GITHUB_EVENT_PATH:t=""}=process.env;if(t==="")return{name:e,payload:{}};try{return{name:e,payload:JSON.parse(ree(t,"utf8"))}}catch(n){throw new ae(`cannot read the event of this run: ${Dn(n)}`)}}function uee(e,t){let n=gf(e,{color:!1,width:$3}).trimEnd(),r=t===void 0?[]:La(e,t);if(r.length===0)Tr.tell(n);else{Tr.command({name:"group",properties:{},message:"The findings in full"}),Tr.tell(n),Tr.command({name:"endgroup",properties:{},message:""});for(let a of r)Tr.command(a)}if(e.conclusion==="clean")return;let o=_t(e),s=[Gt(e),...o===void 0?[]:[o]].join("; "),i=e.conclusion==="nothing-checked"?Zn(e.counts):s;Tr.command({name:"error",properties:{title:"crossquote"},message:i})}async function dee(e){let t=process.env.GITHUB_STEP_SUMMARY;t&&(k3(t),await Bd.addRaw(Gd(e)).write({overwrite:!0}))}function fee(e,t){let{findings:n,facts:r,new:o=n}=e.counts,s=i=>t.find(a=>a.format===i)?.file??"";return{conclusion:e.conclusion,errors:n.error,warnings:n.warning,notes:n.note,contradictions:r.contradicted,disputes:r.disputed,new:o.error+o.warning+o.note,fixed:e.fixed?.length??0,report:s("json"),sarif:s("sarif"),"exit-code":j1[e.conclusion]}}function mee(e){let t=process.env.GITHUB_OUTPUT;if(t){k3(t);for(let n of Object.keys(W1))ab(n,e[n]??"")}}function k3(e){nee(e,"")}await see();
