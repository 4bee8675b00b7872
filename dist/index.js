import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var $4=Object.create;var vm=Object.defineProperty;var k4=Object.getOwnPropertyDescriptor;var _4=Object.getOwnPropertyNames;var S4=Object.getPrototypeOf,A4=Object.prototype.hasOwnProperty;var ce=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof require<"u"?require:t)[n]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var g=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var $=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},wt=(e,t)=>{for(var n in t)vm(e,n,{get:t[n],enumerable:!0})},T4=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of _4(t))!A4.call(e,o)&&o!==n&&vm(e,o,{get:()=>t[o],enumerable:!(r=k4(t,o))||r.enumerable});return e};var Po=(e,t,n)=>(n=e!=null?$4(S4(e)):{},T4(t||!e||!e.__esModule?vm(n,"default",{value:e,enumerable:!0}):n,e));import{resolve as Q4}from"node:path";function ez(e){let t=e.trim().split(`
`);return(t.find(r=>/^(?:fatal|error): /.test(r))??t[0]??"").replace(/^(?:fatal|error): /,"")}var It,En,Pc=g(()=>{"use strict";It=class extends Error{},En=class{folder;place;constructor(t){this.folder=t}run(t,n){let{spawnSync:r}=process.getBuiltinModule("node:child_process"),{error:o,status:s,stdout:i,stderr:a}=r("git",t,{cwd:this.folder,env:{...process.env,LC_ALL:"C",GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0"},maxBuffer:4*1024*1024*1024,...n!==void 0&&{input:n}});if(o){let c=o.code==="ENOENT";throw new It(c?"git is not installed":`git cannot be run: ${o.message}`)}if(s!==0)throw new It(ez(a.toString())||`git ${t[0]} failed`);return i}ask(t){try{return this.run(t).toString().replace(/\n$/,"")}catch(n){if(n instanceof It)return;throw n}}locate(){this.place??=this.run(["rev-parse","--show-toplevel","--show-prefix"]).toString().split(`
`);let[t="",n=""]=this.place;return{top:Q4(t),below:n}}findCommit(t){if(t===""||t.startsWith("-"))return;let n=this.ask(["rev-parse","--verify","--quiet",`${t}^{commit}`]);return n&&this.ask(["cat-file","-e",`${n}^{tree}`])!==void 0?n:void 0}findParents(t){return[...((this.ask(["cat-file","commit",t])??"").split(`

`)[0]??"").matchAll(/^parent ([\da-f]+)$/gm)].map(([,r])=>r??"")}isShallow(){return this.ask(["rev-parse","--is-shallow-repository"])==="true"}readObjects(t){let n=this.run(["cat-file","--batch"],t.map(o=>`${o}
`).join("")),r=0;return t.map(()=>{let o=n.indexOf(10,r),[,s,i]=n.toString("latin1",r,o).split(" "),a=o+1;if(s==="missing"){r=a;return}return r=a+Number(i)+1,n.subarray(a,a+Number(i))})}}});var Rc,Tm=g(()=>{Rc="0.1.0"});function Nt(e){let t=e.code??"";return{ENOENT:"it is not there",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a folder",ENOTDIR:"a part of its path is not a folder",ELOOP:"its links lead in a circle",ENOSPC:"the disk is full",EDQUOT:"the quota of the disk is used up",EFBIG:"it is larger than files may be here",EROFS:"the disk is read-only"}[t]??(t||String(e.message??e))}var oe,xt=g(()=>{"use strict";oe=class extends Error{}});import{randomUUID as sz}from"node:crypto";import{chmodSync as iz,closeSync as az,existsSync as W1,linkSync as cz,mkdirSync as lz,openSync as uz,readdirSync as dz,renameSync as U1,rmSync as Ic,statSync as Z1,writeFileSync as fz}from"node:fs";import{dirname as mz,join as V1,resolve as pz}from"node:path";function K1(e){return Y1.test(e)}function gz(e){if(!H1.has(e)){H1.add(e);for(let t of dz(e)){let n=Number(Y1.exec(t)?.[1]);if(Number.isNaN(n)||yz(n))continue;let r=V1(e,t);try{Date.now()-Z1(r).mtimeMs>hz&&Ic(r,{force:!0})}catch{}}}}function yz(e){if(e===process.pid)return!1;try{return process.kill(e,0),!0}catch(t){return t.code==="EPERM"}}var jr,Y1,H1,hz,Nc=g(()=>{"use strict";xt();jr=class{file;path;draft;open;constructor(t,n=438){this.file=t,this.path=pz(t);let r=mz(this.path);this.draft=V1(r,`.crossquote-${process.pid}-${sz()}.tmp`),this.attempt(()=>{lz(r,{recursive:!0}),gz(r),this.open=uz(this.draft,"wx",n)})}add(t){this.attempt(()=>fz(this.open??-1,t))}replace(){this.attempt(()=>{this.close(),W1(this.path)&&iz(this.draft,Z1(this.path).mode),U1(this.draft,this.path)})}placeNew(){return this.attempt(()=>{this.close();try{cz(this.draft,this.path),Ic(this.draft)}catch(t){if(t.code==="EEXIST")return Ic(this.draft),!1;U1(this.draft,this.path)}return!0})}drop(){this.close(),W1(this.draft)&&Ic(this.draft)}close(){let{open:t}=this;this.open=void 0,t!==void 0&&az(t)}attempt(t){try{return t()}catch(n){throw this.drop(),new oe(`cannot write ${this.file}: ${Nt(n)}`)}}},Y1=/^\.crossquote-(\d+)-[\da-f-]{36}\.tmp$/;H1=new Set,hz=6e4});import{createHmac as G1,timingSafeEqual as bz}from"node:crypto";function X1(e,t,n){let r=e.indexOf(`
`),[o,s]=e.toString("utf8",0,Math.max(0,Math.min(r,1e3))).split("	");if(o!==J1)return"it is no cache of crossquote";if(s!==t)return"another version of crossquote wrote it";let i=e.subarray(0,-wz),a=Buffer.from(`
${G1("sha256",n).update(i).digest("hex")}
`),c=e.subarray(i.length);return c.length===a.length&&bz(c,a)?i.subarray(r+1):"it is damaged, or another user made it"}var J1,wz,Oc,Q1=g(()=>{"use strict";Nc();J1="crossquote cache",wz=66,Oc=class{draft;seal;constructor(t,n,r){this.seal=G1("sha256",r),this.draft=new jr(t),this.add(`${J1}	${n}	
`)}add(t){this.seal.update(t),this.draft.add(t)}keep(){this.draft.add(`
${this.seal.digest("hex")}
`),this.draft.replace()}drop(){this.draft.drop()}}});function Br(e){return vz.test(e)}function Xe(e){return Br(e)?e:e.replace(xz,t=>`<U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}>`)}function ge(e){return Xe(e.replace(/[\t\r\n\u2028\u2029]+/g," "))}function ye(e,t=600){if(e.length<=t)return e;let r=e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"").replace(/\s+\S{0,30}$/,"");return`${r} \u2026 (${e.length-r.length} more characters)`}var xz,vz,Qe=g(()=>{"use strict";xz=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cs}|[\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF\\u{E0000}-\\u{E007F}]","gu"),vz=/^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/});function fi(e){return e.split(ex).map(t=>Em(_z(t)?t:t.replace($z,"$1 $2"))).join(`
`)}function _z(e){return/^[A-Za-z0-9]/.test(e)}function Em(e){return e.includes("#")?e.replace(kz,"$1 ["):e}function mi({name:e,properties:t,message:n}){let r=Object.entries(t).map(([s,i])=>[s,String(i)]).filter(([,s])=>s!==""&&Em(s)===s).map(([s,i])=>`${s}=${Sz(i)}`);return`::${r.length===0?e:`${e} ${r.join(",")}`}::${Mc(Em(n.split(ex).join(`
`)))}`}function tx(e,t){if(Mc(e).length<=t)return e;let n=0,r="";for(let o of e){if(n+=Mc(o).length,n>=t)break;r+=o}return`${r}\u2026`}function Mc(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Sz(e){return Mc(e).replace(/:/g,"%3A").replace(/,/g,"%2C")}var qc,ex,$z,kz,Cm=g(()=>{"use strict";qc="[\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cf}]*",ex=/\r\n|[\n\r\v\f\u0085\u2028\u2029]/,$z=new RegExp(`^((?:\\s|${qc.slice(0,-1)})*:)(${qc}:)`,"u"),kz=new RegExp(`(#${qc}#${qc})\\[`,"gu")});function nx(e){return Az()?fi(e):e}function Az(){return process.env.GITHUB_ACTIONS==="true"}var Dc,Pm=g(()=>{"use strict";Cm();Dc={tell(e){process.stdout.write(`${fi(e)}
`)},command(e){process.stdout.write(`${mi(e)}
`)}}});function rx(e){process.stderr.write(nx(`crossquote: ${ge(e)}
`))}var ox=g(()=>{"use strict";Qe();Pm()});import*as Tz from"node:fs";var tr,Cn,Ro=g(()=>{"use strict";tr=Tz,Cn=class extends Error{}});var sx,Kae,ix=g(()=>{"use strict";xt();sx=256*1024*1024,Kae=1<<20});import{resolve as Ez,sep as ax}from"node:path";function pi(e,t=tr){if(!t.existsSync(e)||!t.statSync(e).isDirectory())throw new oe(`${e} is not a folder`)}function hi(e,t=tr){return pi(e,t),{path:e,real:t.realpathSync(e),disk:t}}function Io({path:e,real:t,disk:n},r,o,s){try{let i=s??n.realpathSync(Ez(e,r));return Lc(t,i)?{path:r,kind:o,...Rm(i,n)}:{path:r,kind:o,unreadable:"it leads out of the folder that is checked"}}catch(i){if(i instanceof Cn)throw i;return{path:r,kind:o,unreadable:Nt(i)}}}function Rm(e,t){try{let n=t.statSync(e);return n.isDirectory()?{unreadable:"it is a folder"}:n.isFile()?n.size>sx?{unreadable:"it is larger than 256 MiB"}:{bytes:t.readFileSync(e)}:{unreadable:"it is no ordinary file"}}catch(n){if(n instanceof Cn)throw n;return{unreadable:Nt(n)}}}function Lc(e,t){return t.startsWith(e.endsWith(ax)?e:e+ax)}var nr=g(()=>{"use strict";Ro();xt();ix()});import{existsSync as Cz,readFileSync as rce,realpathSync as oce}from"node:fs";import{basename as ice,dirname as ace,join as cce,resolve as Pz}from"node:path";function Fc(e,t){Im(e,[t])}function Im(e,t){lx(new jr(e),t).replace()}function cx(e,t,n){return!Cz(Pz(e))&&lx(new jr(e,n),[t]).placeNew()}function lx(e,t){try{for(let n of t)e.add(n);return e}catch(n){throw e.drop(),n}}var gi=g(()=>{"use strict";Nc();xt();nr()});import{randomBytes as Rz}from"node:crypto";import{readFileSync as ux}from"node:fs";import{homedir as Iz}from"node:os";import{isAbsolute as Nz,join as Nm}from"node:path";function Om(){let{XDG_CACHE_HOME:e=""}=process.env;return Nm(Nz(e)?e:Nm(Iz(),".cache"),"crossquote")}function dx(){let e=Nm(Om(),"key"),t=Mz(e)??qz(e);if(!Oz.test(t))throw new Error(`${e} holds no key: delete it`);return Buffer.from(t.trim(),"hex")}function qz(e){let t=`${Rz(32).toString("hex")}
`;return cx(e,t,384)?t:ux(e,"latin1")}function Mz(e){try{return ux(e,"latin1")}catch(t){if(t.code==="ENOENT")return;throw t}}var Oz,qm=g(()=>{"use strict";gi();Oz=/^[\da-f]{64}\n$/});import{mkdirSync as Dz,readdirSync as fx,readFileSync as Lz,rmSync as Fz,statSync as mx}from"node:fs";import{join as yi}from"node:path";async function px(e,t,n,r){let o=e?.openOutputs(t);try{await r(i=>o?o.copy(i):i)?o?.keep(n):o?.drop()}catch(s){throw o?.drop(),s}}var zz,zc,Mm,Dm=g(()=>{"use strict";Q1();Nc();xt();ox();qm();gi();zz=12,zc=class{folder;maker;secret;warned=!1;constructor(t,n){this.folder=t,this.maker=n}findOutputs(t){let n=this.read(`output-${t}`);if(!n)return;let r=n.lastIndexOf(`
`),{status:o,lengths:s}=JSON.parse(n.toString("utf8",r+1)),i=0,a=s.map(c=>(i+=c,n.subarray(i-c,i)));return{status:o,texts:a}}openOutputs(t){return new Mm(()=>this.open(`output-${t}`),n=>this.attempt(n),()=>this.forgetOldest())}findData(t){let n=this.read(t);return n&&JSON.parse(n.toString("utf8"))}keepData(t,n){this.attempt(()=>{let r=this.open(t);r.add(JSON.stringify(n)),r.keep()})}read(t){let n=yi(this.folder,t),r;try{if(!mx(n).isFile())throw new Error("it is no ordinary file");r=X1(Lz(n),this.maker,this.findSecret())}catch(o){let{code:s}=o;s!=="ENOENT"&&this.warn(`cannot read the cache ${n}: ${Nt(o)}`);return}if(typeof r!="string")return r;this.warn(`ignored the cache ${n}: ${r}`)}open(t){return this.openFolder(),new Oc(yi(this.folder,t),this.maker,this.findSecret())}findSecret(){return this.secret??=dx(),this.secret}attempt(t){try{return t(),!0}catch(n){return this.warn(`keeps no cache in ${this.folder}: ${Nt(n)}`),!1}}openFolder(){Dz(this.folder,{recursive:!0}),fx(this.folder).every(K1)&&Fc(yi(this.folder,".gitignore"),`*
`)}forgetOldest(){try{let t=fx(this.folder).filter(n=>n.startsWith("output-")).map(n=>({path:yi(this.folder,n),time:mx(yi(this.folder,n)).mtimeMs})).sort((n,r)=>r.time-n.time);for(let{path:n}of t.slice(zz))Fz(n,{force:!0})}catch{}}warn(t){this.warned||rx(t),this.warned=!0}},Mm=class{attempt;onKept;lengths=[];entry;constructor(t,n,r){this.attempt=n,this.onKept=r,this.use(()=>{this.entry=t()})}*copy(t){let n=0;for(let r of t){let o=typeof r=="string"?Buffer.from(r):r;n+=o.length,this.use(()=>this.entry?.add(o)),yield o}this.lengths.push(n)}keep(t){this.use(()=>{this.entry?.add(`
${JSON.stringify({status:t,lengths:this.lengths})}`),this.entry?.keep()}),this.entry&&this.onKept()}drop(){this.entry?.drop()}use(t){this.attempt(t)||(this.entry=void 0)}}});function Lm(e){let t=/^\d{4}-\d\d-\d\d$/.test(e)?Date.parse(`${e}T00:00:00Z`):Number.NaN;return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)}var Fm=g(()=>{"use strict"});var bx={};wt(bx,{digest:()=>Ut});import{hash as jz}from"node:crypto";var Ut,bi=g(()=>{"use strict";Ut=e=>jz("sha256",e)});var vx=$(Oo=>{"use strict";Oo.__esModule=!0;Oo.distance=Oo.closest=void 0;var Pn=new Uint32Array(65536),Uz=function(e,t){for(var n=e.length,r=t.length,o=1<<n-1,s=-1,i=0,a=n,c=n;c--;)Pn[e.charCodeAt(c)]|=1<<c;for(c=0;c<r;c++){var l=Pn[t.charCodeAt(c)],u=l|i;l|=(l&s)+s^s,i|=~(l|s),s&=l,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(u|i),i&=u}for(c=n;c--;)Pn[e.charCodeAt(c)]=0;return a},Hz=function(e,t){for(var n=t.length,r=e.length,o=[],s=[],i=Math.ceil(n/32),a=Math.ceil(r/32),c=0;c<i;c++)s[c]=-1,o[c]=0;for(var l=0;l<a-1;l++){for(var u=0,d=-1,f=l*32,m=Math.min(32,r)+f,p=f;p<m;p++)Pn[e.charCodeAt(p)]|=1<<p;for(var c=0;c<n;c++){var h=Pn[t.charCodeAt(c)],y=s[c/32|0]>>>c&1,w=o[c/32|0]>>>c&1,x=h|u,_=((h|w)&d)+d^d|h|w,R=u|~(_|d),E=d&_;R>>>31^y&&(s[c/32|0]^=1<<c),E>>>31^w&&(o[c/32|0]^=1<<c),R=R<<1|y,E=E<<1|w,d=E|~(x|R),u=R&x}for(var p=f;p<m;p++)Pn[e.charCodeAt(p)]=0}for(var S=0,I=-1,v=l*32,q=Math.min(32,r-v)+v,p=v;p<q;p++)Pn[e.charCodeAt(p)]|=1<<p;for(var j=r,c=0;c<n;c++){var h=Pn[t.charCodeAt(c)],y=s[c/32|0]>>>c&1,w=o[c/32|0]>>>c&1,x=h|S,_=((h|w)&I)+I^I|h|w,R=S|~(_|I),E=I&_;j+=R>>>r-1&1,j-=E>>>r-1&1,R>>>31^y&&(s[c/32|0]^=1<<c),E>>>31^w&&(o[c/32|0]^=1<<c),R=R<<1|y,E=E<<1|w,I=E|~(x|R),S=R&x}for(var p=v;p<q;p++)Pn[e.charCodeAt(p)]=0;return j},xx=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?Uz(e,t):Hz(e,t)};Oo.distance=xx;var Zz=function(e,t){for(var n=1/0,r=0,o=0;o<t.length;o++){var s=xx(e,t[o]);s<n&&(n=s,r=o)}return t[r]};Oo.closest=Zz});function Wr(e,t){let n=e.toLowerCase(),r=[];for(let o of t){let s=Math.floor(Math.max(n.length,3)/3);if(Math.abs(o.length-n.length)>s)continue;let i=Vz(n,o.toLowerCase());i<=s&&r.push({name:o,edits:i})}return r.sort((o,s)=>o.edits-s.edits||(o.name<s.name?-1:1)),r.slice(0,3).map(({name:o})=>o)}function Vz(e,t){let n=(0,jm.distance)(e,t);for(let r=1;r<e.length&&n>1;r++){let o=e.slice(0,r-1)+e[r]+e[r-1]+e.slice(r+1);n=Math.min(n,(0,jm.distance)(o,t)+1)}return n}function Rn(e,t){let n=Wr(e,t);return n.length===0?void 0:`did you mean ${qe("or",n.map(r=>`\`${r}\``))}?`}function qe(e,t){return t.length<3?t.join(` ${e} `):`${t.slice(0,-1).join(", ")}, ${e} ${t.at(-1)}`}function rr(e,t,n,r=`${n}s`){return e.length<=t?[...e]:[...e.slice(0,t-1),vt(e.length-t+1,n,r)]}function vt(e,t,n=`${t}s`){return`${Yz(e)} ${e===1?t:n}`}function Yz(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function $x(e){return e.replace(/\s+/g," ").trim()}var jm,je=g(()=>{"use strict";jm=Po(vx(),1)});var kx,_x,Sx,Ax=g(()=>{kx=(()=>{let e=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g;return t=>{let n=0;for(e.lastIndex=0;e.test(t);)n+=1;return t.length-n}})(),_x=e=>e===12288||e>=65281&&e<=65376||e>=65504&&e<=65510,Sx=e=>e===8987||e===9001||e>=12272&&e<=12287||e>=12289&&e<=12350||e>=12441&&e<=12543||e>=12549&&e<=12591||e>=12593&&e<=12686||e>=12688&&e<=12771||e>=12783&&e<=12830||e>=12832&&e<=12871||e>=12880&&e<=19903||e>=65040&&e<=65049||e>=65072&&e<=65106||e>=65108&&e<=65126||e>=65128&&e<=65131||e>=127488&&e<=127490||e>=127504&&e<=127547||e>=127552&&e<=127560||e>=131072&&e<=196605||e>=196608&&e<=262141});var Kz,Gz,Tx,Jz,Ex,Xz,Qz,e5,Cx,Px,Rx=g(()=>{Ax();Kz=/[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y,Gz=/[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y,Tx=/(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu,Jz=/\t{1,1000}/y,Ex=new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*","yu"),Xz=/(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y,Qz=new RegExp("\\p{M}+","gu"),e5={limit:1/0,ellipsis:""},Cx=(e,t={},n={})=>{let r=t.limit??1/0,o=t.ellipsis??"",s=t?.ellipsisWidth??(o?Cx(o,e5,n).width:0),i=0,a=n.controlWidth??0,c=n.tabWidth??8,l=n.emojiWidth??2,u=2,d=n.regularWidth??1,f=n.wideWidth??u,m=[[Xz,d],[Kz,i],[Gz,a],[Jz,c],[Ex,l],[Tx,f]],p=0,h=0,y=e.length,w=0,x=!1,_=y,R=Math.max(0,r-s),E=0,S=0,I=0,v=0;e:for(;;){if(S>E||h>=y&&h>p){let q=e.slice(E,S)||e.slice(p,h);w=0;for(let j of q.replaceAll(Qz,"")){let k=j.codePointAt(0)||0;if(_x(k)?v=u:Sx(k)?v=f:v=d,I+v>R&&(_=Math.min(_,Math.max(E,p)+w)),I+v>r){x=!0;break e}w+=j.length,I+=v}E=S=0}if(h>=y)break e;for(let q=0,j=m.length;q<j;q++){let[k,L]=m[q];if(k.lastIndex=h,k.test(e)){if(w=k===Tx?kx(e.slice(h,k.lastIndex)):k===Ex?1:k.lastIndex-h,v=w*L,I+v>R&&(_=Math.min(_,h+Math.floor((R-I)/L))),I+v>r){x=!0;break e}I+=v,E=p,S=h,h=p=k.lastIndex;continue e}}h+=1}return{width:x?R:I,index:x?_:y,truncated:x,ellipsed:x&&r>=s}},Px=Cx});var t5,n5,et,Bc=g(()=>{Rx();t5={limit:1/0,ellipsis:"",ellipsisWidth:0},n5=(e,t={})=>Px(e,t5,t).width,et=n5});function Fx(e,t,n){return String(e).normalize().split(a5).map(r=>i5(r,t,n)).join(`
`)}var Wc,Mx,r5,Wm,Dx,o5,Lx,Um,Ix,Nx,Ox,qx,Bm,s5,i5,a5,zx=g(()=>{Bc();Wc="\x1B",Mx="\x9B",r5=39,Wm="\x07",Dx="[",o5="]",Lx="m",Um=`${o5}8;;`,Ix=new RegExp(`(?:\\${Dx}(?<code>\\d+)m|\\${Um}(?<uri>.*)${Wm})`,"y"),Nx=e=>{if(e>=30&&e<=37||e>=90&&e<=97)return 39;if(e>=40&&e<=47||e>=100&&e<=107)return 49;if(e===1||e===2)return 22;if(e===3)return 23;if(e===4)return 24;if(e===7)return 27;if(e===8)return 28;if(e===9)return 29;if(e===0)return 0},Ox=e=>`${Wc}${Dx}${e}${Lx}`,qx=e=>`${Wc}${Um}${e}${Wm}`,Bm=(e,t,n)=>{let r=t[Symbol.iterator](),o=!1,s=!1,i=e.at(-1),a=i===void 0?0:et(i),c=r.next(),l=r.next(),u=0;for(;!c.done;){let d=c.value,f=et(d);a+f<=n?e[e.length-1]+=d:(e.push(d),a=0),(d===Wc||d===Mx)&&(o=!0,s=t.startsWith(Um,u+1)),o?s?d===Wm&&(o=!1,s=!1):d===Lx&&(o=!1):(a+=f,a===n&&!l.done&&(e.push(""),a=0)),c=l,l=r.next(),u+=d.length}i=e.at(-1),!a&&i!==void 0&&i.length&&e.length>1&&(e[e.length-2]+=e.pop())},s5=e=>{let t=e.split(" "),n=t.length;for(;n&&!et(t[n-1]);)n--;return n===t.length?e:t.slice(0,n).join(" ")+t.slice(n).join("")},i5=(e,t,n={})=>{if(n.trim!==!1&&e.trim()==="")return"";let r="",o,s,i=e.split(" "),a=[""],c=0;for(let d=0;d<i.length;d++){let f=i[d];if(n.trim!==!1){let p=a.at(-1)??"",h=p.trimStart();p.length!==h.length&&(a[a.length-1]=h,c=et(h))}d!==0&&(c>=t&&(n.wordWrap===!1||n.trim===!1)&&(a.push(""),c=0),(c||n.trim===!1)&&(a[a.length-1]+=" ",c++));let m=et(f);if(n.hard&&m>t){let p=t-c,h=1+Math.floor((m-p-1)/t);Math.floor((m-1)/t)<h&&a.push(""),Bm(a,f,t),c=et(a.at(-1)??"");continue}if(c+m>t&&c&&m){if(n.wordWrap===!1&&c<t){Bm(a,f,t),c=et(a.at(-1)??"");continue}a.push(""),c=0}if(c+m>t&&n.wordWrap===!1){Bm(a,f,t),c=et(a.at(-1)??"");continue}a[a.length-1]+=f,c+=m}n.trim!==!1&&(a=a.map(d=>s5(d)));let l=a.join(`
`),u=!1;for(let d=0;d<l.length;d++){let f=l[d];if(r+=f,u)u=!1;else if(u=f>="\uD800"&&f<="\uDBFF",u)continue;if(f===Wc||f===Mx){Ix.lastIndex=d+1;let p=Ix.exec(l)?.groups;if(p?.code!==void 0){let h=Number.parseFloat(p.code);o=h===r5?void 0:h}else p?.uri!==void 0&&(s=p.uri.length===0?void 0:p.uri)}if(l[d+1]===`
`){s&&(r+=qx(""));let m=o?Nx(o):void 0;o&&m&&(r+=Ox(m))}else f===`
`&&(o&&Nx(o)&&(r+=Ox(o)),s&&(r+=qx(s)))}return r},a5=/\r?\n/});var Wx=$((Yce,Hm)=>{var Hc=process||{},jx=Hc.argv||[],Uc=Hc.env||{},c5=!(Uc.NO_COLOR||jx.includes("--no-color"))&&(!!Uc.FORCE_COLOR||jx.includes("--color")||Hc.platform==="win32"||(Hc.stdout||{}).isTTY&&Uc.TERM!=="dumb"||!!Uc.CI),l5=(e,t,n=e)=>r=>{let o=""+r,s=o.indexOf(t,e.length);return~s?e+u5(o,t,n,s)+t:e+o+t},u5=(e,t,n,r)=>{let o="",s=0;do o+=e.substring(s,r)+n,s=r+t.length,r=e.indexOf(t,s);while(~r);return o+e.substring(s)},Bx=(e=c5)=>{let t=e?l5:()=>String;return{isColorSupported:e,reset:t("\x1B[0m","\x1B[0m"),bold:t("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:t("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:t("\x1B[3m","\x1B[23m"),underline:t("\x1B[4m","\x1B[24m"),inverse:t("\x1B[7m","\x1B[27m"),hidden:t("\x1B[8m","\x1B[28m"),strikethrough:t("\x1B[9m","\x1B[29m"),black:t("\x1B[30m","\x1B[39m"),red:t("\x1B[31m","\x1B[39m"),green:t("\x1B[32m","\x1B[39m"),yellow:t("\x1B[33m","\x1B[39m"),blue:t("\x1B[34m","\x1B[39m"),magenta:t("\x1B[35m","\x1B[39m"),cyan:t("\x1B[36m","\x1B[39m"),white:t("\x1B[37m","\x1B[39m"),gray:t("\x1B[90m","\x1B[39m"),bgBlack:t("\x1B[40m","\x1B[49m"),bgRed:t("\x1B[41m","\x1B[49m"),bgGreen:t("\x1B[42m","\x1B[49m"),bgYellow:t("\x1B[43m","\x1B[49m"),bgBlue:t("\x1B[44m","\x1B[49m"),bgMagenta:t("\x1B[45m","\x1B[49m"),bgCyan:t("\x1B[46m","\x1B[49m"),bgWhite:t("\x1B[47m","\x1B[49m"),blackBright:t("\x1B[90m","\x1B[39m"),redBright:t("\x1B[91m","\x1B[39m"),greenBright:t("\x1B[92m","\x1B[39m"),yellowBright:t("\x1B[93m","\x1B[39m"),blueBright:t("\x1B[94m","\x1B[39m"),magentaBright:t("\x1B[95m","\x1B[39m"),cyanBright:t("\x1B[96m","\x1B[39m"),whiteBright:t("\x1B[97m","\x1B[39m"),bgBlackBright:t("\x1B[100m","\x1B[49m"),bgRedBright:t("\x1B[101m","\x1B[49m"),bgGreenBright:t("\x1B[102m","\x1B[49m"),bgYellowBright:t("\x1B[103m","\x1B[49m"),bgBlueBright:t("\x1B[104m","\x1B[49m"),bgMagentaBright:t("\x1B[105m","\x1B[49m"),bgCyanBright:t("\x1B[106m","\x1B[49m"),bgWhiteBright:t("\x1B[107m","\x1B[49m")}};Hm.exports=Bx();Hm.exports.createColors=Bx});function d5(e){return Ux??=new Intl.Segmenter("en",{granularity:"grapheme"}),Ux.segment(e)}function Yx(e,t,n){let r=[],o=e.start-(e.column-1);for(let s=e.line;s<=e.endLine;s++){let i=/^[^\r\n]*/.exec(t.slice(o))?.[0]??"",a=o+i.length;s-e.line<Hx-1||s===e.endLine?r.push(...f5(i,o,s,Math.max(e.start,o),Math.min(e.end,a),n)):s-e.line===Hx-1&&r.push({line:void 0,text:"\u2026",from:0,to:0}),o=a+(/^(?:\r\n|\n|\r)/.exec(t.slice(a,a+2))?.[0].length??0)}return r}function f5(e,t,n,r,o,s){let[i,a]=p5(e,r-t,o-t,s),c=m5(e.slice(i,a),t+i,o-r),l=c.reduce((h,y)=>h+y.width,0),u=i===0&&a===e.length,[d,f]=u&&l<=s?[0,c.length]:w5(c,r,o),m=c.slice(d,f);(i>0||d>0)&&m.unshift({text:"\u2026",width:1,at:-1}),(a<e.length||f<c.length)&&m.push({text:"\u2026",width:1,at:-1});let p=x5(m,s).map((h,y)=>({line:y===0?n:void 0,...h5(h,r,o)}));return y5(b5(p,s))}function m5(e,t,n){if(n<=Vx)return Vm(e,t);let r=Vx/2;return[...Vm(e.slice(0,r),t),{text:"\u2026",width:1,at:t+r},...Vm(e.slice(-r),t+e.length-r)]}function p5(e,t,n,r){return Br(e)?e.length<=r?[0,e.length]:[Math.max(0,t-2*qo-1),Math.min(e.length,n+2*qo+1)]:e.length<=Zm+r?[0,e.length]:[Math.max(0,t-Zm),Math.min(e.length,n+Zm)]}function h5(e,t,n){let r=0,o,s=0;for(let a of e)a.at>=t&&a.at<n&&!g5(a.text)&&(o??=r,s=r+a.width),r+=a.width;return{text:e.map(a=>a.text).join("").trimEnd(),from:o??0,to:o===void 0?0:s}}function g5(e){let t=e.charCodeAt(0);return(t<=32||t>126)&&!/\S/.test(e)}function y5(e){return e.length<=Zx?e:[...e.slice(0,Zx-2),{line:void 0,text:"\u2026",from:0,to:0},...e.slice(-1)]}function b5(e,t){let n=e.findLastIndex(s=>s.to>s.from),r=e[n];if(!r||n===e.length-1)return e;let o=et(r.text)+2<=t?`${r.text} \u2026`:r.text;return[...e.slice(0,n),{...r,text:o}]}function Vm(e,t){return Br(e)?Array.from(e,(n,r)=>({text:n,width:1,at:t+r})):Array.from(d5(e),({segment:n,index:r})=>{let o=n==="	"?"  ":Xe(n);return{text:o,width:Br(o)?o.length:et(o),at:t+r}})}function w5(e,t,n){let r=e.findIndex(c=>c.at>=t);r<0&&(r=e.length);let o=e.findIndex(c=>c.at>=n);o<0&&(o=e.length);let s=c=>/\s/.test(e[c]?.text??" "),i=Math.max(0,r-qo);for(;i>0&&i<r&&!s(i-1);)i++;let a=Math.min(e.length,o+qo);for(;a<e.length&&a>o&&!s(a);)a--;return i<qo/2&&(i=0),e.length-a<qo/2&&(a=e.length),[i,a]}function x5(e,t){let n=[],r=[],o=0,s=-1;for(let i of e){if(o+i.width>t&&r.length>0){let a=s>=0?r.splice(s+1):[];n.push(r),r=a,o=a.reduce((c,l)=>c+l.width,0),s=-1}r.push(i),o+=i.width,/\s/.test(i.text)&&(s=r.length-1)}return(r.length>0||n.length===0)&&n.push(r),n}var Ux,qo,Hx,Zx,Vx,Zm,Kx=g(()=>{"use strict";Bc();Qe();qo=40,Hx=6,Zx=12,Vx=2e4,Zm=1e3});var wi,Te,Ht=g(()=>{"use strict";wi=["exact","typographic","elided","bracketed","altered","misattributed","absent","unchecked"],Te=["exact","typographic","elided","bracketed"]});var at,or=g(()=>{"use strict";at=["contradicted","disputed","undecided","scoped","single","unanimous"]});function Ee(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function F(e,t,n=`${t}s`){return`${Ee(e)} ${e===1?t:n}`}function sr({quotes:e,sources:t,claims:n,newsrooms:r}){if(e.total===0)return"no quote was checked: there are no claims with evidence";let o=Te.reduce((c,l)=>c+e[l],0),s=`${F(n,"claim")}, ${F(e.total,"quote")} from ${F(t,"source")} by ${F(r,"newsroom")}`;if(o===e.total)return`${s}: all verbatim`;let a=wi.filter(c=>!Te.includes(c)).filter(c=>e[c]>0).map(c=>`${Ee(e[c])} ${c}`);return`${s}: ${Ee(o)} verbatim, ${a.join(", ")}`}function Gx({facts:e}){if(e.total===0)return"";let t=at.filter(n=>e[n]>0).map(n=>`${Ee(e[n])} ${n}`);return`${F(e.total,"fact")}: ${t.join(", ")}`}function cn({counts:{findings:e},conclusion:t}){let n=["error","warning","note"].filter(i=>e[i]>0).map(i=>F(e[i],i)),r=n.length===0?"no findings":n.join(", "),o=e.error+e.warning>0&&t!=="findings"?", none of which fails the check":"",s=e.accepted===0?"":`; ${Ee(e.accepted)} accepted`;return`${r}${o}${s}`}function Ot({base:e,findings:t,fixed:n=[]}){if(!e)return;if("missing"in e)return`everything was checked and counts: ${e.missing}`;let r=t.filter(({status:s})=>s==="open"),o=s=>Ee(r.filter(i=>i.since===s).length);return`since ${e.ref}: ${o("new")} new, ${Ee(n.length)} fixed, ${o("still")} still there`}function Zc({counts:e}){return wi.filter(t=>e.quotes[t]>0).map(t=>`${Ee(e.quotes[t])} ${t}`).join(", ")}var tt=g(()=>{"use strict";Ht();or()});var Xx={};wt(Xx,{renderFinding:()=>Yc,renderPretty:()=>Gm,renderPrettyInPieces:()=>Jx});function*Jx(e,t){let n="";for(let r of $5(e,t))n+=`${r}

`,!(n.length<v5)&&(yield n,n="");yield`${n}${_5(e,t)}
`}function Gm(e,t){return[...Jx(e,t)].join("")}function*$5(e,t){for(let n of e.findings)n.status==="open"&&(yield Yc(n,e,t));for(let n of e.fixed??[])yield k5(n,t)}function k5({rule:e,message:t,primary:n},r){let o=Vc.default.createColors(r.color),s=`${o.bold(o.green(`fixed[${e}]`))}${o.bold(`: ${ge(t)}`)}`,i=`${ge(n.file)}:${n.line}:${n.column}`;return`${Xm(s,r)}
${o.blue(" -->")} ${i} before`}function _5(e,t){let n=Vc.default.createColors(t.color),{error:r,warning:o}=e.counts.findings,s=r>0?n.red:o>0||e.conclusion!=="clean"?n.yellow:n.green,i=e.conclusion==="nothing-checked"?"; nothing was checked":"",a=Ot(e),c=n.bold(s(`${cn(e)}${i}`));return[sr(e.counts),c,...a===void 0?[]:[ge(a)]].map(l=>Xm(l,t)).join(`
`)}function Yc(e,t,n){let r=[e.primary,...e.related].slice(0,Ym),o=Math.max(...r.map(p=>String(p.endLine).length)),s={...n,colors:Vc.default.createColors(n.color),gutter:o},{colors:i}=s,a=T5(e.severity,i),c=" ".repeat(o),l=i.blue("|"),u=`${a(`${e.severity}[${e.rule}]`)}${i.bold(`: ${ge(e.message)}`)}`,d=[Xm(u,n)],f=1+e.related.length-r.length;for(let[p,h]of r.entries()){let[y,w,x]=p===0?["-->","^",a]:[":::","-",i.blue];d.push(`${c}${i.blue(y)} ${ge(h.file)}:${h.line}:${h.column}`);let _=A5(h,t.texts.get(h.file)??"",w,x,s);if(_.length===0)continue;d.push(`${c} ${l}`,..._),(p<r.length-1||f>0||S5(e))&&d.push(`${c} ${l}`)}f>0&&d.push(Ur("note",`${F(f,"more place")} in the reports in files`,s));for(let p of e.notes.slice(0,Ym))d.push(Ur("note",p,s));let m=e.notes.length-Ym;return m>0&&d.push(Ur("note",`${F(m,"more note")} in the reports in files`,s)),e.help!==void 0&&d.push(Ur("help",e.help,s)),e.fix&&d.push(Ur("fix",`\`crossquote fix\` can ${e.fix.title}`,s)),e.since==="still"&&d.push(Ur("since","it was there before",s)),e.fact!==void 0&&d.push(Ur("finding",e.fingerprint,s)),d.join(`
`)}function S5({notes:e,help:t,fix:n,fact:r}){return e.length>0||t!==void 0||n!==void 0||r!==void 0}function A5(e,t,n,r,o){let{colors:s,gutter:i,width:a}=o,c=e.label===void 0?"":ge(e.label);if(e.start===e.end&&c==="")return[];let l=s.blue("|"),u=`${" ".repeat(i)} ${l}`,d=Math.max(Km,a-i-3),f=Yx(e,t,d),m=[],p=f.findLastIndex(h=>h.to>h.from);for(let[h,y]of f.entries()){let w=y.line===void 0?"":String(y.line);m.push(`${s.blue(w.padStart(i))} ${l} ${y.text}`.trimEnd());let x=h===(p<0?f.length-1:p);if(y.to<=y.from&&!(x&&c!==""))continue;let _=n.repeat(Math.max(1,y.to-y.from)),R=y.to+1+et(c)<=d,E=r(x&&R?`${_} ${c}`.trimEnd():_);if(m.push(`${u} ${" ".repeat(y.from)}${E}`),x&&!R){let S=Math.max(0,Math.min(y.from,d-et(c)));for(let I of Jm(c,d))m.push(`${u} ${" ".repeat(S)}${r(I)}`)}}return m}function Ur(e,t,{colors:n,gutter:r,width:o}){let s=" ".repeat(r+3),i=Jm(ge(t),Math.max(Km,o-r-3-e.length-2));return`${" ".repeat(r)} ${n.blue("=")} ${n.bold(e)}: `+i.join(`
${s}${" ".repeat(e.length+2)}`)}function Jm(e,t){return e.length<=t&&Br(e)?[e]:Fx(e,t,{hard:!0}).split(`
`)}function Xm(e,{wrap:t,width:n}){return t===!0?Jm(e,Math.max(Km,n)).join(`
`):e}function T5(e,t){return e==="error"?n=>t.bold(t.red(n)):e==="warning"?n=>t.bold(t.yellow(n)):n=>t.bold(t.cyan(n))}var Vc,Ym,Km,v5,Kc=g(()=>{"use strict";Bc();zx();Vc=Po(Wx(),1);Kx();tt();Qe();Ym=12,Km=20,v5=65536});var ov={};wt(ov,{listAnnotations:()=>Gc,renderGithub:()=>C5});function C5(e,t=""){let n=[sr(e.counts),cn(e),Ot(e)];return[...Gc(e,t).map(mi),...n.flatMap(o=>o===void 0?[]:[fi(ge(o))])].map(o=>`${o}
`).join("")}function Gc(e,t){return["error","warning","note"].flatMap(n=>{let r=P5(e,n),o=n==="error"&&e.conclusion!=="clean"?Qx-1:Qx,s=r.length>o?r.slice(0,o-1):r,i=r.slice(s.length);return[...s.map(a=>R5(a,t)),...i.length===0?[]:[q5(i,n,t)]]})}function P5({findings:e,rules:t},n){let r=new Map(t.map(({id:s},i)=>[s,i])),o=({rule:s,since:i})=>(i==="still"?t.length:0)+(r.get(s)??0);return e.filter(s=>s.status==="open"&&s.severity===n).sort((s,i)=>o(s)-o(i))}function R5(e,t){let{primary:n}=e,r=n.line===n.endLine,o={file:`${t}${n.file}`,line:n.line,endLine:n.endLine,...r&&{col:n.column,endColumn:n.endColumn},title:`${e.rule}${e.since==="still"?" (not new)":""}`};return rv({name:nv[e.severity],properties:o,message:I5(e)})}function rv({name:e,properties:t,message:n}){let r=mi({name:e,properties:t,message:""}).length;return{name:e,properties:t,message:tx(n,Math.max(ev-1-r,ev/4))}}function I5({message:e,related:t,notes:n,help:r}){return[e,...t.map(N5),...n.map(o=>`note: ${o}`),...r===void 0?[]:[`help: ${r}`]].map(ge).join(`
`)}function N5({file:e,line:t,text:n,label:r}){let o=n.trim()===""?"":`: \u201C${O5(ge(n))}\u201D`;return`${r??"see"}${o} (${e}:${t})`}function O5(e){let t=[...e];return t.length<=tv?e:`${t.slice(0,tv).join("")}\u2026`}function q5(e,t,n){let r=new Map;for(let{primary:f}of e)r.set(f.file,(r.get(f.file)??0)+1);let o=[...r].sort(([,f],[,m])=>m-f).slice(0,E5),s=o.map(([f,m])=>`${m} in ${n}${f}`),i=r.size-o.length,a=e.filter(({since:f})=>f==="new").length,c=a===0?"":a===e.length?", all of them new":`, ${a} of them new`,u=[`${F(e.length,`more ${t}`)}${c}: they are in the log and in the report`,...s,...i===0?[]:[`others in ${F(i,"more file")}`]],d={title:"crossquote"};return rv({name:nv[t],properties:d,message:u.map(ge).join(`
`)})}var Qx,ev,tv,E5,nv,Qm=g(()=>{"use strict";tt();Qe();Cm();Qx=10,ev=4096,tv=300,E5=20,nv={error:"error",warning:"warning",note:"notice"}});function*sv(e){let t="";for(let n of ep(e,0)){let r=n.length<8192;r&&(t+=n),t!==""&&(!r||t.length>=65536)&&(yield t,t=""),r||(yield n)}t!==""&&(yield t)}function*ep(e,t){if(!iv(e)||!Jc(e))yield av(e,t);else{let[n,r]=Array.isArray(e)?["[","]"]:["{","}"];yield n,yield*Array.isArray(e)?D5(e,t+1):M5(e,t+1),yield`${Xc(t)}${r}`}}function*M5(e,t){let n="";for(let[r,o]of Object.entries(e))o!==void 0&&(yield`${n}${Xc(t)}${JSON.stringify(r)}: `,yield*ep(o,t),n=",")}function*D5(e,t){let n=1;for(let r=0;r<e.length;){r>0&&(yield",");let o=L5(e,r,n);if(o.length===0){yield Xc(t),yield*ep(e[r++],t);continue}let s=av(o,t-1).slice(1,-Xc(t-1).length-1);yield s,r+=o.length,n=Math.max(1,Math.min(n*4,Math.floor(o.length*65536/s.length)))}}function L5(e,t,n){let r=t;for(;r<e.length&&r<t+n&&!Jc(e[r]);)r++;return e.slice(t,r)}function Jc(e){if(!iv(e))return!1;if(Array.isArray(e))return e.length>64||e.some(Jc);let t=e;for(let n in t)if(Jc(t[n]))return!0;return!1}function iv(e){return typeof e=="object"&&e!==null}function av(e,t){let n=e;for(let o=0;o<t;o++)n=[n];let r=t*(t+1);return JSON.stringify(n,null,2).slice(r+2*t,r===0?void 0:-r)}function Xc(e){return`
${"  ".repeat(e)}`}var cv=g(()=>{"use strict"});var uv={};wt(uv,{renderJson:()=>F5,renderJsonInPieces:()=>lv});function*lv(e){let{texts:t,rules:n,failing:r,...o}=e;yield*sv(o),yield`
`}function F5(e){return[...lv(e)].join("")}var dv=g(()=>{"use strict";cv()});function he(e){return ge(e).trim().replace(mv,`$&${fv}`).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/\$/g,"&dollar;").replace(/[\\`*_{}[\]|~#]/g,"\\$&").replace(/^[-+=]/,"\\$&").replace(/^(\d+)([.)])/,"$1\\$2").replaceAll(fv,"&ZeroWidthSpace;")}function qt(e){return/^[\p{L}\p{N}._/:… -]+$/u.test(e)&&e.search(mv)<0?`\`${e}\``:`<code>${he(e)}</code>`}function ir(e){return e.split(/`([^`]+)`/).map((t,n)=>n%2===1?qt(t):z5(t)).join("").trim()}function z5(e){return[/^\s/.test(e)?" ":"",he(e),/\S\s+$/.test(e)?" ":""].join("")}var fv,mv,tp=g(()=>{"use strict";Qe();fv="\0",mv=/@|#(?=\w)|:(?=\/\/|[\w+-]+:)|GH-(?=\d)|www(?=\.)/gi});function ar(e){return{head:`<details>
<summary>${e}</summary>`,foot:"</details>"}}function Qc(e){return j5.encode(e).length}function hv(e,t,n){let r=n-Qc(e)-1,o=[];for(let i of t.filter(({entries:a})=>a.length>0)){let a=Qc(pv(i,[],i.entries.length))+2;if(a>r)break;r-=a,o.push(i)}let s=o.map(i=>{let{kept:a,cost:c}=B5(i,r*i.share);return r-=c,pv(i,a,i.entries.length-a.length)});return`${[e,...s].join(`

`)}
`}function pv({noun:e,head:t,lead:n,between:r,foot:o},s,i){let a=s.length===0?"":`${n===void 0?"":`${n}
`}${s.join(r)}`,c=i===0?"":`\u2026 and ${F(i,`${s.length===0?"":"more "}${e}`)}, for which there is no room.`;return[t,a,c,o].filter(l=>l!=="").join(`

`)}function B5(e,t){let n=[],r=e.lead===void 0?2:Qc(e.lead)+3;for(let o of e.entries){let s=Qc(o)+e.between.length;r+s>t||(n.push(o),r+=s)}return n.length===0?{kept:n,cost:0}:{kept:n,cost:r}}var j5,np=g(()=>{"use strict";tt();j5=new TextEncoder});function gv({facts:e}){let t=({agreement:n})=>at.indexOf(n);return{noun:"fact",...ar(`Who says what: ${F(e.length,"fact")}`),lead:`| Fact | Agreement | Who says what | What decides |
| --- | --- | --- | --- |`,entries:[...e].sort((n,r)=>t(n)-t(r)).map(W5),between:`
`,share:.75}}function W5({fact:e,agreement:t,values:n,comparisons:r}){let o=el(n.map(U5),"value"),s=el([...new Set(r.filter(({verdict:i})=>i!=="agrees").map(Z5))],"reason");return`| ${qt(e)} | ${t} | ${o} | ${s} |`}function U5({value:e,means:t,readings:n}){let r=t===void 0?"":` (${he(t)})`,o=[...new Set(n.map(H5))];return`**${he(ye(e))}**${r}: ${el(o,"reading","; ")}`}function H5({outlet:e,origin:t,saidBy:n,speaker:r=n,stance:o,scope:s}){let i=Object.entries(s).map(([a,c])=>`, ${he(a)} ${he(c)}`);return[he(e),t===e?"":` (written by ${he(t)})`,r===void 0?"":`, quoting ${he(r)}`,o==="hedges"?", with a hedge":"",...i].join("")}function Z5({verdict:e,because:t}){return`${e}: ${ir(ye(t))}`}function el(e,t,n="<br>"){let r=e.length>rp?[`and ${F(e.length-rp,`more ${t}`)}`]:[];return[...e.slice(0,rp),...r].join(n)}function yv({claims:e}){let t=e.flatMap(n=>n.evidence.filter(r=>!Te.includes(r.class)).map(r=>V5(n,r)));return{noun:"quote",...ar(`Quotes that are not verbatim: ${t.length}`),entries:t,between:`
`,share:.75}}function V5(e,t){let n=(t.diff??[]).map(Y5).join("");return`- ${qt(e.id)}: ${bv(t)}${n===""?"":`<br>from quote to source: ${n}`}`}function Y5({kind:e,text:t}){let n=t.trim(),r=t.slice(0,t.length-t.trimStart().length),o=n===""?"":t.slice(t.trimEnd().length),s=he(ye(n)),i=e==="same"||s===""?s:e==="quote"?`<del>${s}</del>`:`<ins>${s}</ins>`;return`${r===""?"":" "}${i}${o===""?"":" "}`}function bv({quote:e,source:t,places:n,omitted:r=[],...o}){let s=[...new Set(n.map(({line:l})=>l))],i=s.length===0?"":`, line ${el(s.map(String),"line",", ")}`,a=r.map(l=>`; left out: \u201C${he(ye(l))}\u201D`).join("");return`${`\u201C${he(ye(e.trim()))}\u201D`}, ${t===""?"no source":qt(t)}${i}: ${o.class}${a}`}function wv({accepted:e,findings:t}){let n=e.map(({finding:r,rule:o,reason:s,by:i,until:a,state:c})=>{let l=t.find(d=>d.fingerprint===r&&(o===null||d.rule===o));return`| ${[`${qt(r)}${o===null?"":`, ${qt(o)}`}`,l?ir(ye(l.message)):"",he(ye(s)),he(i??""),he(a??""),c].join(" | ")} |`});return{noun:"accepted finding",...ar(`Accepted: ${n.length}`),lead:`| Finding | What | Reason | By | Until | State |
| --- | --- | --- | --- | --- | --- |`,entries:n,between:`
`,share:.75}}function xv({sources:e}){let t=e.map(n=>{let{id:r,outlet:o,origin:s,quotes:i}=n,a=[o,s].map(he).join(" | ");return`| ${qt(r)} | ${a} | ${K5(n)} | ${i} |`});return{noun:"source",...ar(`Sources: ${t.length}`),lead:`| Source | Outlet | Written by | Published | Quotes |
| --- | --- | --- | --- | --- |`,entries:t,between:`
`,share:.75}}function K5({published:e,bounds:t,supersededBy:n}){let r=t?`not given; by its words ${t.earliest} to ${t.latest}`:"not given",o=n===void 0?"":`; superseded by ${qt(n)}`;return`${e===null?r:he(e)}${o}`}function vv(e){let{total:t}=e.counts.quotes;return{noun:"claim",...ar(`Every claim and its quotes: ${F(e.claims.length,"claim")}, ${F(t,"quote")} (${Zc(e)})`),entries:e.claims.map(G5),between:`

`,share:1}}function G5({id:e,claim:t,evidence:n}){let r=t===""?"":`: ${he(ye(t))}`;return[`${qt(e)}${r}`,n.map(o=>`- ${bv(o)}`).join(`
`)].join(`

`)}var rp,$v=g(()=>{"use strict";Ht();or();tp();np();tt();Qe();rp=20});var tl,kv,Zt,cr=g(()=>{"use strict";tl=["error","warning","note"],kv=["off","note","warning","error"],Zt={claims:["claims/**/*.{yaml,yml}"],sources:["sources/**/*.{txt,md}"],rules:new Map}});function _v(e,{failing:t}){return e.status==="open"&&t.includes(e.severity)&&e.since!=="still"}function lr(e){let t=n=>+(n.status==="accepted")*100+ +(n.since==="still")*10+tl.indexOf(n.severity);return[...e].sort((n,r)=>t(n)-t(r))}var xi=g(()=>{"use strict";cr()});var Av={};wt(Av,{renderMarkdown:()=>sp});function sp(e,t=J5){let n=lr(e.findings).filter(({status:r})=>r==="open");return hv(Q5(e),[...e6(n,e),n6(n),gv(e),yv(e),wv(e),xv(e),vv(e)],t)}function Q5(e){let n=[sr(e.counts),Gx(e.counts),cn(e)].filter(o=>o!=="").map(Sv),r=Ot(e);return[`# Consistency report

**${X5[e.conclusion]}** ${n.join(" ")}`,...r===void 0?[]:[`**${ir(Sv(r))}**`]].join(`

`)}function Sv(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function e6(e,{fixed:t}){let n=e.filter(({severity:r})=>r!=="note");return t===void 0?[op("To decide",n)]:[op("New",n.filter(({since:r})=>r==="new")),t6(t),op("There before",n.filter(({since:r})=>r==="still"))]}function op(e,t){let n=t.map(r=>`| ${r.severity} | ${s6(r)} | ${ip(r)} | ${i6(r.primary)} |`);return{noun:"finding",head:`## ${e}: ${n.length}`,lead:`| Severity | Fact or claim | What | Where |
| --- | --- | --- | --- |`,entries:n,between:`
`,foot:"",share:.5}}function t6(e){let t=e.map(n=>`- ${ip(n)} (\`${n.rule}\`)`);return{noun:"finding",head:`## Fixed: ${t.length}`,entries:t,between:`
`,foot:"",share:.5}}function n6(e){let t=e.map(r6);return{noun:"finding",...ar(`Findings in full: ${t.length}`),entries:t,between:`

`,share:.75}}function r6(e){let{severity:t,rule:n,primary:r,related:o,notes:s,help:i}=e,a=[r,...o],c=[...a.slice(0,Mo).map(o6),...a.length>Mo?[`- and ${a.length-Mo} more places`]:[],...s.slice(0,Mo).map(l=>`- Note: ${ir(ye(l))}`),...s.length>Mo?[`- and ${s.length-Mo} more notes`]:[],...i===void 0?[]:[`- **What to do:** ${ir(ye(i))}`],`- Rule \`${n}\`, finding \`${e.fingerprint}\``];return`#### ${t}: ${ip(e)}

${c.join(`
`)}`}function o6(e){let t=e.text.trim()===""?"":`: \u201C${he(ye(e.text))}\u201D`,n=e.label===void 0?"":` (${he(ye(e.label))})`;return`- ${he(e.file)}, line ${e.line}${n}${t}`}function ip({message:e}){return ir(ye(e))}function s6({fact:e,claim:t,source:n}){let r=e??t??n;return r===void 0?"":qt(r)}function i6({file:e,line:t}){return`${he(e)}:${t}`}var J5,Mo,X5,ap=g(()=>{"use strict";tp();np();$v();xi();tt();Qe();J5=9e5,Mo=12;X5={clean:"Nothing stands in the way.",findings:"There are findings to decide on.","nothing-checked":"Nothing was checked."}});function Do(e,{accepted:t}){return e.status!=="accepted"?[]:t.filter(({state:n,finding:r,rule:o})=>n==="used"&&r===e.fingerprint&&(o===null||o===e.rule))}function nl({reason:e,by:t,until:n}){let r=[t===null?"":`by ${t}`,n===null?"":`until ${n}`].filter(o=>o!=="");return r.length===0?e:`${e} (${r.join(", ")})`}var rl=g(()=>{"use strict"});function Tv({message:e,notes:t,related:n,help:r}){return[cp(vi(e)),...t.map(o=>cp(vi(o))),...n.slice(0,a6).map(c6),...r===void 0?[]:[`What to do: ${cp(vi(r))}`]].join(`
`)}function c6(e,t){let n=ge(e.label??"see also").replace(/[\\[\]]/g,"\\$&"),r=e.text.trim()===""?"":`: "${vi(e.text)}"`;return`[${Ev(n)}](${t+1}), ${vi(e.file)}:${e.line}${r}`}function vi(e){return Ev(Xe(ye(e.trim())).replace(/\]\(/g,"] ("))}function Ev(e){return e.replace(/[{}]/g,"$&$&")}function cp(e){return/[.?!…]["'”’)]?$/.test(e)?e:`${e}.`}var a6,Cv=g(()=>{"use strict";Qe();a6=12});function up(e,t){return{artifactLocation:{uri:u6(e.file),uriBaseId:lp},region:l6(e,t.get(e.file)?.startsWith("\uFEFF")===!0)}}function l6({line:e,column:t,endLine:n,endColumn:r,start:o,end:s,text:i},a){let c=(u,d,f)=>d?Math.max(f,u-1):u,l=c(o,a,0);return{startLine:e,startColumn:c(t,a&&e===1,1),endLine:n,endColumn:c(r,a&&n===1,1),charOffset:l,charLength:c(s,a,0)-l,...i.length<=2e3&&{snippet:{text:a&&o===0?i.slice(1):i}}}}function u6(e){return e.split("/").map(t=>encodeURIComponent(t.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"))).join("/")}var lp,Pv=g(()=>{"use strict";lp="%SRCROOT%"});var Iv={};wt(Iv,{renderSarif:()=>m6});function m6(e){let t=lr(e.findings),n=new Map(e.rules.map(({id:a},c)=>[a,c])),r=b6(),{name:o,version:s}=e.tool,i={$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:o,version:s,semanticVersion:s,rules:e.rules.map(p6)}},language:"en",columnKind:"utf16CodeUnits",originalUriBaseIds:{[lp]:{description:{text:"The folder that was checked."}}},invocations:[h6(e)],results:t.slice(0,fp).map(a=>({ruleId:a.rule,ruleIndex:n.get(a.rule)??-1,level:a.severity,message:{text:Tv(a)},locations:[g6(a,e)],...y6(a,e),partialFingerprints:{"crossquote/v1":r(a)},suppressions:Do(a,e).map(w6),...x6(a)})),properties:{conclusion:e.conclusion,counts:e.counts}}]};return`${JSON.stringify(i,null,2)}
`}function p6({id:e,summary:t,severity:n,page:r}){let o=Rv(r,"Why it matters"),s=Rv(r,"Known limits");return{id:e,name:e.replace(/(?:^|-)(\w)/g,(i,a)=>a.toUpperCase()),shortDescription:{text:t},fullDescription:{text:ye(`${t} ${o.split(`

`)[0]??""}`.trim(),f6)},help:{text:[t,o,s].filter(i=>i!=="").join(`

`),markdown:r},defaultConfiguration:{level:n},properties:{"problem.severity":n==="note"?"recommendation":n,precision:"very-high"}}}function Rv(e,t){let[,n=""]=e.split(`
## ${t}
`),[r=""]=n.split(`
## `);return r.replace(/\[([^\]]+)\]\([^)]*\)/g,"$1").replace(/`/g,"").split(/\n\n+/).map(o=>o.replace(/\n(?!- )/g," ").trim()).join(`

`).trim()}function h6(e){let t=e.findings.length-fp,n=Ot(e);return{executionSuccessful:!0,toolExecutionNotifications:[...e.conclusion==="nothing-checked"?[dp("warning","Nothing was checked: no quote could be.")]:[],...t>0?[dp("warning",`${F(e.findings.length,"finding")}; the ${Ee(fp)} that matter most are here.`)]:[],...n===void 0?[]:[dp("note",Xe(n))]]}}function dp(e,t){return{level:e,message:{text:t}}}function g6({primary:e,claim:t,fact:n},r){let o=[...t===void 0?[]:[{name:t,kind:"claim"}],...n===void 0?[]:[{name:n,kind:"fact"}]];return{physicalLocation:up(e,r.texts),...e.label!==void 0&&{message:{text:Xe(e.label)}},...o.length>0&&{logicalLocations:o}}}function y6({related:e},t){return e.length===0?{}:{relatedLocations:e.slice(0,d6).map((n,r)=>({id:r+1,physicalLocation:up(n,t.texts),message:{text:Xe(n.label??"see also")}}))}}function b6(){let e=new Map;return({fingerprint:t})=>{let n=(e.get(t)??0)+1;return e.set(t,n),n===1?t:`${t}:${n}`}}function w6(e){return{kind:"external",status:"accepted",justification:Xe(nl(e))}}function x6({since:e}){return e===void 0?{}:{baselineState:e==="new"?"new":"unchanged"}}var fp,d6,f6,Nv=g(()=>{"use strict";rl();xi();Cv();Pv();tt();Qe();fp=25e3,d6=100,f6=1e3});function mp(e){return Xe(e).replace(/[&<>"']/g,t=>v6[t]??t)}function Lo(e){return Object.entries(e).filter(([,t])=>t!==void 0).map(([t,n])=>` ${t}="${mp(ge(String(n)))}"`).join("")}var v6,Ov=g(()=>{"use strict";Qe();v6={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}});var Dv={};wt(Dv,{renderJunit:()=>$6});function $6(e){let t=k6(e),n=new Map;for(let s of t){let i=n.get(s.place.file)??[];n.set(s.place.file,i),i.push(s)}let r=[...n].map(([s,i])=>P6(s,i,e)).join("");return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${Lo({name:"crossquote",...qv(t)})}>
${r}</testsuites>
`}function k6(e){let t=e.claims.map(s=>({claim:s,test:S6(s)})),n=new Map;for(let s of t)n.set(s.claim.id,[...n.get(s.claim.id)??[],s]);let r=[];for(let s of lr(e.findings)){let i=_v(s,e),a=T6(s,n.get(s.claim??"")??[]);i&&a&&!a.failure?a.failure=s:!i&&a?a.others.push(s):r.push({...E6(s),...i?{failure:s,others:[]}:{others:[s]}})}let o=e.conclusion==="nothing-checked"?[A6]:[];return _6([...t.map(({test:s})=>s),...r,...o].sort(C6))}function _6(e){let t=new Map;return e.map(n=>{let r=JSON.stringify([n.place.file,n.className,n.name]),o=(t.get(r)??0)+1;return t.set(r,o),o===1?n:{...n,name:`${n.name} (${o})`}})}function S6(e){let t=e.evidence.filter(r=>r.class!=="unchecked"),n=e.evidence.length===0?"it has no quote to check":"none of its quotes could be checked";return{name:e.id,className:e.fact===e.id?e.place.file:e.fact,place:e.place,others:[],...t.length===0&&{skipped:n}}}function T6({primary:e},t){return(t.find(({claim:{place:r}})=>r.file===e.file&&r.start<=e.start&&e.end<=r.end)??t[0])?.test}function E6({message:e,rule:t,primary:n}){return{name:e,className:t,place:n}}function C6({place:e},{place:t}){return e.file!==t.file?e.file<t.file?-1:1:e.line-t.line}function qv(e){return{tests:e.length,failures:e.filter(({failure:t})=>t).length,errors:0,skipped:e.filter(Mv).length,time:0}}function Mv({failure:e,skipped:t}){return t!==void 0&&!e}function P6(e,t,n){let r=t.map(o=>R6(o,n)).join("");return`  <testsuite${Lo({name:e,...qv(t)})}>
${r}  </testsuite>
`}function R6(e,t){let{name:n,className:r,place:o,failure:s,others:i,skipped:a}=e,c=d=>mp(I6(d,t)),l=[...Mv(e)?[`      <skipped${Lo({message:a})}/>
`]:[],...s?[`      <failure${Lo({message:s.message,type:s.rule})}>${c(s)}</failure>
`]:[],...i.length>0?[`      <system-out>${i.map(c).join(`

`)}</system-out>
`]:[]],u=Lo({name:n,classname:r,file:o.file,line:o.line,time:0});return l.length===0?`    <testcase${u}/>
`:`    <testcase${u}>
${l.join("")}    </testcase>
`}function I6(e,t){return`${Do(e,t).map(r=>`accepted: ${ge(nl(r))}
`).join("")}${Yc(e,t,{color:!1,width:100})}`}var A6,Lv=g(()=>{"use strict";Ov();rl();xi();Kc();Qe();A6={name:"quotes to check",className:"crossquote",place:{file:"crossquote",line:1},others:[],skipped:"nothing was checked"}});function b(e,...t){let n=e[0]??"";for(let[r,o]of t.entries())n+=`${ol(o)}${e[r+1]??""}`;return new Fo(n)}function sl(e){return new Fo(e)}function Me(e,t){let n=ol(t);return new Fo(e.map(ol).filter(r=>r!=="").join(n))}function ol(e){return e===void 0||e===!1?"":e instanceof Fo?e.markup:typeof e=="string"?O6(e):typeof e=="number"?String(e):e.map(ol).join("")}function O6(e){return Xe(e).replace(/[&<>"']/g,t=>N6[t]??"")}function Hr(e){return b`${e.split(/`([^`]+)`/).map((t,n)=>n%2===1?b`<code>${t}</code>`:t)}`}function zo(e){if(e==null||!URL.canParse(e))return;let{protocol:t,href:n}=new URL(e);return t==="http:"||t==="https:"?n:void 0}function In(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Fo,N6,Be=g(()=>{"use strict";Qe();Fo=class{markup;constructor(t){this.markup=t}};N6={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"}});function il({value:e,means:t}){return b`<span class="value">${e}</span>${t!==void 0&&b` <span class="means">understood as ${t}</span>`}`}function al({values:e,comparisons:t}){let n=new Map(e.flatMap(o=>o.readings.map(s=>[pp(s),{value:o,reading:s}]))),r=new Map;for(let{a:o,b:s,verdict:i,because:a}of t){let[c,l]=[n.get(pp(o)),n.get(pp(s))];if(!c||!l)continue;let u=JSON.stringify([c.value.value,l.value.value,i,a]);r.has(u)||r.set(u,{a:c,b:l,verdict:i,because:a})}return[...r.values()]}function pp({claim:e,source:t}){return JSON.stringify([e,t])}var cl=g(()=>{"use strict";Be()});function jo(e,t){return Array.from({length:Math.ceil(e.length/t)},(n,r)=>e.slice(r*t,(r+1)*t))}var ll=g(()=>{"use strict"});var Fv,ul,ur,dl=g(()=>{"use strict";Fv=["contradiction","self-contradiction","misreported-position","contradiction-unless-scoped","disputed","parties-disagree","incomparable","undecided","different-scope","changed","grown","side-by-side","compatible","refines"],ul=new Set(["contradiction","self-contradiction","misreported-position","contradiction-unless-scoped","disputed","parties-disagree"]),ur=["contradiction","self-contradiction","misreported-position"]});function jv(e,t){return e.values.flatMap(n=>{let[r,...o]=n.readings.filter(i=>i.outlet===t);if(!r)return[];let s=[r,...o];return[{value:n,readings:s,...D6(e,n,s,t)}]})}function D6(e,t,n,r){if(n.every(({stance:c})=>c==="denies"))return{standing:"denies",because:void 0};let o=e.comparisons.filter(({a:c,b:l})=>zv(c,n)||zv(l,n)),s=o.some(({verdict:c})=>q6.has(c));if(n.every(({stance:c})=>c==="hedges"))return{standing:"hedges",because:void 0};if(s)return{standing:"differs",because:void 0};if(t.outlets.some(c=>c!==r))return{standing:"agrees",because:t.newsrooms.length===1?"one newsroom":void 0};let i=o.find(({verdict:c})=>c==="refines");if(i)return{standing:"refines",because:i.because};if(o.some(({verdict:c,because:l})=>c==="compatible"&&l.includes("timeline")))return{standing:"agrees",because:"by the timeline"};let a=o.find(({verdict:c})=>c!=="compatible");return a?{standing:"differs",because:L6(a)}:{standing:"alone",because:void 0}}function zv({claim:e,source:t},n){return n.some(r=>r.claim===e&&r.source===t)}function L6({verdict:e,because:t}){return e==="different-scope"?`another ${t.split(":")[0]??"scope"}`:M6[e]??t}var fl,q6,M6,Bv=g(()=>{"use strict";dl();fl={differs:"\u2260",denies:"\xD7",hedges:"?",refines:"\u2248",agrees:"=",alone:"\xB7",silent:"\u2013"};q6=new Set([...ul,"incomparable"]),M6={changed:"another time",grown:"a later count",undecided:"texts are not compared","side-by-side":"both can hold"}});function Zr({line:e,endLine:t}){return e===t?`line ${e}`:`lines ${e} to ${t}`}function Bo({published:e,bounds:t}){if(e!==null)return e;if(!t)return"no date given";let{earliest:n,latest:r}=t;return n===r?`no date given; by its words ${n}`:`no date given; by its words ${n} to ${r}`}function Uv({scope:e}){return Object.entries(e).map(([t,n])=>t==="as-of"?`as of ${n}`:`${t}: ${n}`)}function pl({saidBy:e,speaker:t=e,stance:n}){let r={affirms:"says so",denies:"denies it",hedges:"hedges it"}[n??"affirms"];return t!==void 0?`${t} ${r}`:n===void 0||n==="affirms"?void 0:`the outlet ${r}`}var ml,Wv,hl,Nn=g(()=>{"use strict";ml={contradicted:"answers that cannot all be true",disputed:"speakers disagree, or an outlet and a speaker",undecided:"texts that differ; no rule decides between them",scoped:"answers differ, and time, circumstance, or kind explains all of it",single:"one newsroom only",unanimous:"the same answer, or one more exact than the other, from several newsrooms"},Wv={exact:{sign:"=",words:"word for word"},typographic:{sign:"=",words:"retyped, the same words"},elided:{sign:"\u2026",words:"with words left out"},bracketed:{sign:"[ ]",words:"with brackets"},altered:{sign:"\u2260",words:"not word for word"},misattributed:{sign:"\u2260",words:"stands in another source"},absent:{sign:"\xD7",words:"stands in no source"},unchecked:{sign:"?",words:"could not be checked"}};hl={contradiction:{by:"values",words:"they exclude each other, no circumstance tells them apart, and each outlet speaks for itself."},"self-contradiction":{by:"values",words:"they exclude each other, no circumstance tells them apart, and one outlet gives both."},"misreported-position":{by:"voices",words:"both report the same speaker, and the answers exclude each other."},"contradiction-unless-scoped":{by:"scope",words:"the answers exclude each other, unless a circumstance that one side alone gives tells them apart."},disputed:{by:"voices",words:"an outlet speaks for itself; a speaker denies it, or says otherwise."},"parties-disagree":{by:"voices",words:"two speakers give answers that exclude each other."},"timeline-contradiction":{by:"timeline",words:"no dates make all of these true together."}}});function Zv(e){let t=e.facts.filter(({fact:o})=>o!==void 0),n=B6(e);if(t.length===0)return b``;let r=jo(t,$i).map((o,s)=>{let i=t.length<=$i?`${F(t.length,"fact")} by ${F(n.length,"outlet")}, the most disagreement first`:`Facts ${Ee(s*$i+1)} to ${Ee(s*$i+o.length)} of ${Ee(t.length)} by ${F(n.length,"outlet")}`,a=t[s*$i-1]?.fact?.agreement;return W6(o,n,i,s,a)});return b`<section id="facts" aria-labelledby="facts-title">
<h2 id="facts-title">Who says what</h2>
${z6()}
${r}
</section>`}function z6(){return b`<ul class="legend" aria-label="Words and signs of the table">${[["agrees","with another outlet"],["refines","more or less exact than another"],["differs","from another outlet"],["denies","what others say"],["hedges","does not commit itself"],["alone","no other outlet speaks of it"],["silent","which is not agreeing"]].map(([t,n])=>b`<li><b class="s-${t}"><i aria-hidden="true">${fl[t]}</i> ${t}</b> ${n}</li>`)}</ul>`}function j6(e,t){return e===void 0?"several newsrooms":t.length>1?`one newsroom, ${e}`:e===t[0]?"its own newsroom":`written by ${e}`}function B6({report:e,outlets:t}){return t.map(n=>{let r=new Set(e.sources.filter(s=>s.outlet===n).map(({origin:s})=>s)),[o]=r;return{outlet:n,newsroom:r.size===1?o:void 0}}).sort((n,r)=>Hv(n.newsroom??n.outlet,r.newsroom??r.outlet)||Hv(n.outlet,r.outlet))}function Hv(e,t){return e<t?-1:e>t?1:0}function W6(e,t,n,r,o){let s=U6(t);return b`<div class="scroll${t.length>6&&" wide"}" role="region" tabindex="0" aria-labelledby="table-${r}">
<table class="facts">
<caption id="table-${r}">${n}</caption>
<colgroup></colgroup>
${s.map(({outlets:i})=>b`<colgroup span="${i.length}"${i.length>1&&b` class="wire"`}></colgroup>`)}
<thead>
<tr><th scope="col" rowspan="2">Fact</th>${s.map(({newsroom:i,outlets:a})=>b`<th scope="colgroup" colspan="${a.length}" class="newsroom${a.length>1&&" shared"}">${j6(i,a)}</th>`)}</tr>
<tr>${s.flatMap(({outlets:i})=>i.map(a=>b`<th scope="col">${a}</th>`))}</tr>
</thead>
${at.map(i=>H6(i,e,t,i!==o))}
</table>
</div>`}function U6(e){let t=[];for(let{newsroom:n,outlet:r}of e){let o=t.at(-1);o&&n!==void 0&&o.newsroom===n?o.outlets.push(r):t.push({newsroom:n,outlets:[r]})}return t}function H6(e,t,n,r){let o=t.filter(({fact:s})=>s?.agreement===e);return o.length===0?b``:b`<tbody class="a-${e}"${r&&b` id="agreement-${e}"`}>
<tr class="group"><th scope="rowgroup" colspan="${n.length+1}"><span><b>${e}</b> <i>${Ee(o.length)}</i> ${ml[e]}</span></th></tr>
${o.map(s=>Z6(s,n))}</tbody>
`}function Z6(e,t){let{fact:n,findings:r,number:o,anchor:s}=e;if(!n)return b``;let i=new Set(n.values.flatMap(l=>l.newsrooms)),a=r.some(({finding:l})=>l.status==="accepted"&&l.fact!==void 0),[c]=i;return b`<tr id="row-${s}" data-item="${o}"><th scope="row"><a href="#${s}">${ki(e.name)}</a> <small>${i.size===1?`${c} only`:F(i.size,"newsroom")}${a&&" \xB7 accepted"}</small></th>${t.map(({outlet:l,newsroom:u})=>V6(e,jv(n,l),u===void 0))}</tr>
`}function V6(e,t,n){return t.length===0?b`<td>${fl.silent} silent</td>`:b`<td>${t.map(r=>Y6(e,r,n))}</td>`}function Y6(e,{value:t,readings:n,standing:r,because:o},s){let[i]=n,a=e.claims.find(({claim:u})=>u.id===i.claim)?.evidence.find((u,d)=>d===i.evidence),c=pl(i),l=[c!==void 0&&r!=="denies"&&r!=="hedges"?c:i.speaker??i.saidBy,s&&i.origin!==i.outlet?`by ${i.origin}`:void 0,o,n.length>1?`${n.length} quotes`:void 0].filter(u=>u!==void 0);return b`<a class="answer s-${r}" href="#${a?.anchor??e.anchor}"><span class="value">${ye(t.value,F6)}</span> <span class="word"><i aria-hidden="true">${fl[r]}</i> ${r}${l.length>0&&b`<small>, ${l.join(", ")}</small>`}</span></a>`}function ki(e){let t=e.lastIndexOf("/")+1;return t===0?b`<span class="fact-name">${e}</span>`:b`<span class="fact-name"><span>${e.slice(0,t)}</span><wbr>${e.slice(t)}</span>`}var $i,F6,gl=g(()=>{"use strict";or();tt();Qe();ll();Bv();Be();Nn();$i=200,F6=80});function G6({verdict:e,because:t}){return K6.includes(e)&&(e!=="compatible"||t.includes("timeline"))}function Kv(e){let t=e.facts.flatMap(n=>{let r=n.fact?al(n.fact).filter(G6):[];return r.length===0?[]:[{item:n,pairs:r}]});return t.length===0?b``:b`<section id="apart" aria-labelledby="apart-title">
<h2 id="apart-title">Looks like a contradiction, is not</h2>
<p class="lead">Answers that differ, and what tells them apart.</p>
<ul class="apart">
${t.map(({item:n,pairs:r})=>J6(n,r,e))}</ul>
</section>
`}function J6({anchor:e,name:t,number:n},r,o){let s=r.filter(({verdict:i})=>!Vv.has(i));return b`<li data-item="${n}"><a href="#${e}">${ki(t)}</a>
<ul>${s.map(i=>b`<li>${hp(i.a.value)}<span class="key">${X6(i,o)}</span>${hp(i.b.value)}</li>
`)}${[...Vv].map(([i,a])=>Q6(r.filter(c=>c.verdict===i),a))}</ul></li>
`}function hp({value:e,outlets:t}){return b`<span class="side"><b class="value">${e}</b> <small>${t.join(", ")}</small></span> `}function X6({a:e,b:t,verdict:n,because:r},o){if(n==="different-scope"){let s=r.split("; ").map(i=>i.split(": "));return Me(s.map(([i,a])=>b`<b>${i}</b> ${a}`),"; ")}return n==="changed"||n==="grown"?b`<b>as of</b> ${Yv(e.reading,o)}, ${Yv(t.reading,o)} <small>${r}</small>`:b`${r}`}function Yv({scope:e,source:t},n){let r=n.source(t);return e["as-of"]??(r?Bo(r.source):"")}function Q6(e,t){if(e.length===0)return;let n=[...new Set(e.flatMap(({a:r,b:o})=>[r.value,o.value]))];return b`<li class="together">${n.map(hp)}<span class="key">${t}</span></li>
`}var K6,Vv,Gv=g(()=>{"use strict";cl();gl();Be();Nn();K6=["different-scope","changed","grown","side-by-side","compatible"];Vv=new Map([["side-by-side","all can hold side by side"],["compatible","all fit on the timeline"]])});function _i(e,{start:t,end:n},r){let o=[],s=t;for(let i of r){let[a,c]=[Math.max(s,i.start),Math.min(n,i.end)];a>=c||(o.push(b`${e.slice(s,a)}<mark>${e.slice(a,c)}</mark>`),s=c)}return b`${o}${e.slice(s,n)}`}function Qv(e,t,n){let r=e.slice(Math.max(n.start,t.start-Jv),t.start),o=e.slice(t.end,Math.min(n.end,t.end+Jv)),[s]=[...r.matchAll(Xv)].slice(-1),i=o.search(Xv),a=s?s.index+s[0].length:t.start-r.length<=n.start?0:Math.max(0,r.length-gp)+e9(r.slice(-gp)),c=i>=0?i:t.end+o.length>=n.end?o.trimEnd().length:t9(o.slice(0,gp));return{start:t.start-r.length+a,end:t.end+c}}function e9(e){return e.search(/(?<=\s)\S/)<0?0:e.search(/(?<=\s)\S/)}function t9(e){return/^.*\S(?=\s)/s.exec(e)?.[0].length??e.length}var Jv,gp,Xv,yp=g(()=>{"use strict";Be();Jv=450,gp=240;Xv=/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))/g});function yl({source:e,evidence:t,answer:n}){let r=[n&&pl(n.reading),e&&e.origin!==e.outlet&&`written by ${e.origin}`,e&&Bo(e),...n?Uv(n.reading):[]],o=t.class==="misattributed";return b`${o&&"credited to "}<b>${e?.outlet??(t.source||"no source")}</b> ${Me(r.map(s=>s&&b`<span>${s}</span>`)," ")}`}var bp=g(()=>{"use strict";Be();Nn()});function e$(e,{start:t,end:n}){let{head:r,tail:o}=n9(e.slice(t,n)),{before:s,after:i}=o9(e,{start:t,end:n},o===void 0?void 0:r);return`:~:text=${[...s===""?[]:[`${bl(s)}-`],bl(r),...o===void 0?[]:[bl(o)],...i===""?[]:[`-${bl(i)}`]].join(",")}`}function n9(e){let t=e.trim().split(/[\r\n]+/),n=wp(e);if(t.length===1&&(e.length<=120||n.length<=8))return{head:n.join(" ")};let r=wp(t[0]??"").slice(0,4),o=n.slice(r.length),s=t.length===1?o:wp(t.at(-1)??"");return{head:r.join(" "),tail:r9(o,s)}}function r9(e,t){let n=Si(e.join(" "));for(let r=4;r<t.length;r++){let o=t.slice(-r).join(" ");if(n.indexOf(Si(o))===n.length-Si(o).length)return o}return t.join(" ")}function o9(e,{start:t,end:n},r){let o=Si(e),s=s9(e,t),i=r===void 0?i9(e,n):[],[a,c]=[t,n];for(let l=0;l<Math.max(s.length,i.length)&&a9(o,Si(`${e.slice(a,t)}${r??e.slice(t,c)}`));l++)a=s[l]??a,c=i[l]??c;return{before:e.slice(a,t).trim(),after:e.slice(n,c).trim()}}function s9(e,t){let n=Math.max(0,t-500),[r=""]=/[^\r\n]*[^\p{L}\p{N}]*$/u.exec(e.slice(n,t))??[];return[...r.matchAll(t$)].map(({index:o})=>t-r.length+o).reverse()}function i9(e,t){let[n=""]=/^[^\p{L}\p{N}]*[^\r\n]*/u.exec(e.slice(t,t+500))??[];return[...n.matchAll(t$)].map(r=>t+r.index+r[0].length)}function wp(e){return e.trim().split(/\s+/)}function Si(e){return e.replace(/\s+/g," ").trim().toLowerCase()}function a9(e,t){let n=e.indexOf(t);return n>=0&&e.indexOf(t,n+1)>=0}function bl(e){return encodeURIComponent(e.replace(new RegExp("\\p{Cs}","gu"),"").replace(/\s+/g," ").trim()).replace(/-/g,"%2D")}var t$,n$=g(()=>{"use strict";t$=/\S*[\p{L}\p{N}]\S*/gu});function wl(e,t,n){let{anchor:r,evidence:o}=e,{differences:s,diff:i,omitted:a,quote:c}=o,l=Te.includes(o.class),{sign:u,words:d}=Wv[o.class];return b`<figure class="quote${!l&&" failed"}"${n&&b` id="${r}"`}>
<figcaption>${yl(e)}${e.answer&&b` <span class="value">${e.answer.value.value}</span>`}</figcaption>
${c9(e,t)}${o.class!=="exact"&&b`<p class="written"><small>quoted as</small> <q>${c}</q></p>
`}${a&&b`<p class="written"><small>left out</small> ${Me(a.map(f=>b`<q>${f}</q>`)," ")}</p>
`}${i&&l9(i)}${s&&u9(s)}<p class="meta"><span class="class"><i aria-hidden="true">${u}</i> <b>${o.class}</b>${o.class!=="exact"&&b` ${d}`}</span> ${d9(e,t,n)}</p>
</figure>
`}function c9({evidence:e},t){let n=e.places[0]??e.nearest;if(!n)return;let r=t.report.texts.get(n.file)??"",o=t.sourceIn(n.file)?.source.body??{start:0,end:r.length},s=e.places.length===0,i=(t.isLong?e.sentence:void 0)??Qv(r,n,o);return b`<blockquote${s&&b` class="nearest"`}>${_i(r,i,e.parts??[n])}</blockquote>
`}function l9(e){return b`<p class="written"><small>from quote to source</small> ${e.map(({kind:t,text:n})=>t==="same"?n:t==="quote"?b`<del>${n}</del>`:b`<ins>${n}</ins>`)}</p>
`}function u9(e){let t=n=>n===""?"nothing":b`<q>${n}</q>`;return b`<ul class="differences">${e.map(({type:n,quote:r,source:o})=>b`<li><b>${n}</b> the quote has ${t(r)}, the source ${t(o)}</li>`)}</ul>
`}function d9(e,t,n){let{evidence:r,anchor:o}=e,[s=r.nearest]=r.places,i=s&&t.sourceIn(s.file);return Me([s&&i&&b`<a href="#${r.places[0]?`at-${o}`:i.anchor}">${i.source.id}, ${Zr(s)}</a>`,r.places.length>1&&`and ${r.places.slice(1,9).map(Zr).join(", ")}${r.places.length>9?", \u2026":""}`,!i&&b`<code>${r.source}</code>`,s&&i&&f9(s,i.source,t),!n&&b`<a href="#${o}">evidence</a>`]," ")}function f9(e,{url:t,archived:n,body:r},o){let s=o.report.texts.get(e.file)??"",[i,a]=[zo(t),zo(n)];if(i===void 0&&a===void 0)return b``;let c=e$(s.slice(r.start,r.end),{start:e.start-r.start,end:e.end-r.start});return Me([i!==void 0&&b`<a href="${r$(i,c)}" rel="noreferrer">in the article</a>`,a!==void 0&&b`<a href="${r$(a,c)}" rel="noreferrer">archived copy</a>`]," ")}function r$(e,t){return`${e}${e.includes("#")?"":"#"}${t}`}var xp=g(()=>{"use strict";Ht();Be();yp();bp();n$();Nn()});function o$(e){if(e.facts.length===0)return b``;let t=jo(e.facts,m9);return b`<section id="evidence" aria-labelledby="evidence-title">
<h2 id="evidence-title">The evidence</h2>
<p class="lead">Every claim beside the paragraphs that it rests on, with the quotes marked.</p>
${t.map(n=>b`<div class="batch">${n.map(r=>h9(r,e))}</div>`)}
</section>
`}function h9(e,t){let{fact:n,anchor:r,number:o,name:s,claims:i,findings:a}=e,c=new Set(i.flatMap(({evidence:u})=>u.map(({source:d})=>d?.outlet))),l=t.outlets.flatMap((u,d)=>c.has(u)?[d]:[]);return b`<article class="fact" id="${r}" data-item="${o}" data-agreement="${n?.agreement}" data-outlets="${l.join(" ")}">
<header><h3><a href="#${r}">${ki(s)}</a></h3>
<p class="listed">${n?b`<b class="agreement a-${n.agreement}">${n.agreement}</b> <a href="#row-${r}">in the table</a>`:b`<span>without a value: its quotes alone are checked</span>`}${a.map(({anchor:u,finding:{rule:d}})=>b` <a href="#${u}">finding: ${d}</a>`)}</p></header>
${n&&g9(n)}${i.map(u=>b9(u,t))}</article>
`}function g9(e){let{values:t,comparisons:n}=e;if(!(t.length===1&&t[0]?.means===void 0))return b`<ul class="values" aria-label="Answers">${t.map(r=>b`<li>${il(r)} <small>${r.outlets.join(", ")}</small></li>`)}</ul>
${n.length>0&&y9(e)}`}function y9(e){let t=al(e),n=b`<ul class="comparisons" aria-label="How the answers compare">${t.map(({a:r,b:o,verdict:s,because:i})=>b`<li><b>${r.value.value}</b> and <b>${o.value.value}</b>: ${s}<small>, ${i}</small></li>`)}${e.omitted!==void 0&&b`<li>${F(e.omitted,"more comparison")}</li>`}</ul>
`;return t.length<=p9?n:b`<details class="fold" open><summary>${F(t.length,"comparison")}</summary>
${n}</details>
`}function b9({claim:e,anchor:t,evidence:n},r){return b`<div class="claim" id="${t}">
<div class="statement"><p>${e.claim||e.id}</p>
<p class="place"><a href="#${t}">${e.id}</a> ${e.place.file}:${e.place.line}</p></div>
<div class="quotes">${n.map(o=>wl(o,r,!0))}</div>
</div>
`}var m9,p9,s$=g(()=>{"use strict";tt();cl();ll();gl();Be();xp();m9=20,p9=3});function i$(e){let t=at.filter(n=>e.report.counts.facts[n]>0);return b`<form class="filters" id="filters" role="search" aria-label="Search and filters" hidden>
<label>Search <input type="search" name="q" autocomplete="off" spellcheck="false"></label>
${vp("Outlet","outlet",e.outlets)}
${vp("Agreement","agreement",t)}
${vp("Rule","rule",e.firedRules)}
<button type="reset">Show all</button>
<output id="shown" aria-live="polite"></output>
</form>
`}function vp(e,t,n){return b`<label>${e} <select name="${t}"><option value="">all</option>${n.map(r=>b`<option>${r}</option>`)}</select></label>`}var a$=g(()=>{"use strict";or();Be()});function c$(e,t,n,r){return e.fact!==void 0&&t.length>0?x9(t,n,r):t.length>0?b`${t.slice(0,xl).map(o=>w9(o,r))}`:b`${[e.primary,...e.related].map(o=>$9(o,r))}`}function w9(e,t){return b`<div class="claim"><div class="statement"><p>${e.claim.claim||e.claim.id}</p></div><div class="quotes">${wl(e,t,!1)}</div></div>
`}function x9(e,t,n){let r=new Map;for(let i of e)r.set(i.answer?.value,[...r.get(i.answer?.value)??[],i]);let o=[...new Set(e.map(({claim:i})=>i.claim))].slice(0,4),s=(t?.values??[]).filter(i=>!r.has(i));return b`<p class="question">${Me(o,b`<br>`)}</p>
<dl class="answers">${[...r].map(([i,a])=>b`<div><dt>${i?il(i):"no value"}</dt>
<dd>${a.slice(0,xl).map(c=>v9(c,n))}${a.length>xl&&b`<p class="others">${F(a.length-xl,"more reading")}</p>`}</dd></div>
`)}</dl>
${s.length>0&&b`<p class="others">Also answered: ${Me(s.map(({value:i,outlets:a})=>b`<b>${i}</b> (${a.join(", ")})`),"; ")}.</p>`}`}function v9(e,t){let{anchor:n,evidence:r}=e,o=r.places[0],s=t.report.texts.get(o?.file??"")??"";return b`<figure class="reading"><blockquote>${o&&r.sentence?_i(s,r.sentence,r.parts??[o]):r.quote}</blockquote>
<figcaption>${yl(e)} <a href="#${n}">${o?Zr(o):"evidence"}</a></figcaption></figure>
`}function $9(e,t){let n=t.report.texts.get(e.file)??"",r=Math.max(e.start-(e.column-1),e.start-200),o=/^[^\r\n]{0,200}/.exec(n.slice(e.end))?.[0].length??0,s=Math.min(e.end,e.start+1500)+(e.end-e.start>1500?0:o);return b`<figure class="excerpt"><figcaption><code>${e.file}:${e.line}</code>${e.label!==void 0&&b` <span>${e.label}</span>`}</figcaption>
${e.end>e.start&&b`<pre tabindex="0">${_i(n,{start:r,end:s},[e])}</pre>`}</figure>
`}var xl,l$=g(()=>{"use strict";tt();cl();Be();yp();xp();bp();Nn();xl=6});function vl(e,t){let{anchor:n,finding:r,acceptances:o}=e,{rule:s,severity:i,message:a,help:c,fingerprint:l,status:u}=r,d=r.fact===void 0?t.claim(r.claim??"")?.claim.fact:r.fact,f=d===void 0?void 0:t.fact(d),m=t.source(r.source??"")?.source;return b`<article class="card ${u==="open"?i:"kept"}" id="${n}" data-rule="${s}" data-of="${f?.number}" data-outlets="${m&&t.outlets.indexOf(m.outlet)}" aria-labelledby="${n}-message">
<header><p class="kind"><span class="severity"><i aria-hidden="true">${$p[i]}</i> ${i}${u==="accepted"&&", accepted"}</span>${r.since==="new"&&b` <b class="new">new</b>`} <a href="#rule-${s}">${s}</a></p>
<h3 id="${n}-message">${Hr(In(a))}</h3>
${k9(e,t)}</header>
${o.map(kp)}${c$(r,u$(e,t),f?.fact,t)}
${u==="open"&&c!==void 0&&b`<p class="help"><b>What to do</b> ${Hr(In(c))}</p>
`}<footer><a href="#${n}">${l}</a>${f&&b` <a href="#${f.anchor}">all evidence on ${f.name}</a>`}${u==="open"&&_9(l,s)}</footer>
</article>
`}function u$({finding:e},t){return(e.readings??[]).flatMap(n=>t.evidence(n)??[])}function k9(e,t){let{rule:n,notes:r}=e.finding,o=hl[n],s=u$(e,t).some(({evidence:{diff:i}})=>i)?[]:r;return b`${o&&b`<p class="because"><b>Decided by the ${o.by}:</b> ${o.words}</p>
`}${s.map(i=>b`<p class="because">${Hr(In(i))}</p>
`)}`}function kp({reason:e,by:t,until:n}){return b`<div class="acceptance"><blockquote>${e}</blockquote>
<p>accepted${t!==null&&` by ${t}`}${n!==null&&`, until ${n}`}</p></div>
`}function _9(e,t){return b`<details class="fold"><summary>Keep it on purpose</summary>
<pre tabindex="0">accepted:
  - { finding: ${e}, rule: ${t}, reason: "…", by: … }</pre></details>`}var $p,d$=g(()=>{"use strict";l$();Be();Nn();$p={error:"\u2715",warning:"!",note:"i"}});function m$(e){let t=e.findings.filter(({finding:o})=>o.status==="open"),n=t.filter(({finding:o})=>o.severity!=="note"),r=t.filter(({finding:o})=>o.severity==="note");return b`<section id="decisions" aria-labelledby="decisions-title">
<h2 id="decisions-title">${n.length===0?"Nothing needs a decision":`${F(n.length,"finding")} to decide`}</h2>
${n.length===0&&b`<p class="lead">${E9(e)}</p>
`}${A9(n)}${n.map(o=>vl(o,e))}${r.length>0&&b`<h3 id="notes">${F(r.length,"note")}</h3>
${r.map(o=>vl(o,e))}`}${T9(e)}</section>
`}function A9(e){if(e.length<=S9)return;let t=e.length-f$;return b`<ol class="agenda" aria-label="The findings in short">
${e.slice(0,f$).map(({anchor:n,finding:{severity:r,message:o,rule:s}})=>b`<li class="${r}" data-card="${n}"><span class="severity"><i aria-hidden="true">${$p[r]}</i> ${r}</span> <a href="#${n}">${Hr(In(o))}</a> <small>${s}</small></li>
`)}${t>0&&b`<li>${F(t,"more finding")} below</li>`}</ol>
`}function T9({report:e}){let{fixed:t=[],base:n}=e;if(t.length===0)return;let r=n&&"ref"in n?` since ${n.ref}`:"";return b`<h3 id="fixed">Fixed${r}: ${F(t.length,"finding")}</h3>
<ul class="fixed">${t.map(({rule:o,message:s})=>b`<li><s>${Hr(In(s))}</s> <small>${o}</small></li>`)}</ul>
`}function E9({report:e}){let{error:t,warning:n,note:r,accepted:o}=e.counts.findings;return`${t+n+r===0?"No finding is open":`Only ${F(r,"note")} ${r===1?"is":"are"} open`}${o===0?"":`; ${F(o,"finding")} ${o===1?"is":"are"} kept on purpose, with the reason`}.`}function p$(e){let t=e.findings.filter(({finding:o})=>o.status==="accepted"),{accepted:n}=e.report,r=n.filter(({state:o})=>o!=="used");return n.length===0&&t.length===0?b``:b`<section id="accepted" aria-labelledby="accepted-title">
<h2 id="accepted-title">Kept on purpose</h2>
${t.map(o=>vl(o,e))}${r.map(C9)}</section>
`}function C9(e){let t=e.state==="expired";return b`<article class="card kept" data-rule="${t?"expired-acceptance":"stale-acceptance"}" data-of="" data-outlets=""><header><h3><code>${e.finding}</code> ${t?"was accepted until a day that has passed":"is not found any more"}</h3></header>${kp(e)}</article>
`}var S9,f$,h$=g(()=>{"use strict";tt();d$();Be();S9=3,f$=40});function y$(e){let{counts:t,conclusion:n}=e,r=Ot(e);return b`<header class="masthead">
<p class="title">Consistency report</p>
<h1>${R9(e)}</h1>
<p class="conclusion"><b>${P9[n]}</b>: ${cn(e)}.${r!==void 0&&` ${In(r)}.`} <span>${N9(e)}</span></p>
${t.facts.total>0&&O9(t)}</header>
`}function R9(e){let{facts:t,quotes:n,outlets:r}=e.counts;return n.total===0?b`No quote was checked: there are no claims with evidence.`:b`${F(t.total,"fact")}, ${F(n.total,"quote")} from ${F(r,"outlet")}, ${I9(e.counts)}; ${Me([g$(e,"disputed","dispute"),g$(e,"contradicted","contradiction")],", ")}.`}function I9({quotes:e}){let t=Te.reduce((o,s)=>o+e[s],0);if(t===e.total)return b`all verbatim`;let n=e.total-t-e.unchecked,r=[n>0&&`${Ee(n)} not`,e.unchecked>0&&`${Ee(e.unchecked)} unchecked`];return b`${Ee(t)} verbatim, <em>${Me(r,", ")}</em>`}function g$({counts:e,facts:t,findings:n},r,o){let s=e.facts[r];if(s===0)return b`0 ${o}s`;let i=new Set(t.filter(l=>l.agreement===r).map(({fact:l})=>l)),a=n.filter(({rule:l,fact:u=""})=>hl[l]&&i.has(u)),c=a.length>0&&a.every(({status:l})=>l==="accepted");return b`<em class="a-${r}">${F(s,o)}</em>${c&&" (accepted)"}`}function N9(e){let{claims:t,sources:n,newsrooms:r,quotes:o}=e.counts,s=`${F(t,"claim")}, ${F(n,"source")}, ${F(r,"newsroom")}.`;return o.total===0?s:`${s} Quotes: ${Zc(e)}.`}function O9({facts:e}){return b`<ul class="tally" aria-label="Facts by agreement">${Me(at.filter(t=>e[t]>0).map(t=>b`<li class="a-${t}"><a href="#agreement-${t}"><b>${Ee(e[t])}</b> ${t}</a> <small>${ml[t]}</small></li>`),`
`)}</ul>
`}var P9,b$=g(()=>{"use strict";Ht();or();tt();Be();Nn();P9={clean:"The check passes",findings:"The check fails","nothing-checked":"Nothing was checked"}});var _p,w$=g(()=>{_p=`(() => {
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
`});function M9(e,t){let n=t.replace(/[^A-Za-z\d-]/gu,r=>r==="/"?".":`_${r.codePointAt(0)?.toString(16)??""}_`);return`${e}-${n}`}var $l,x$=g(()=>{"use strict";$l=class{taken=new Set;take(t,n){let r=M9(t,n),o=r;for(let s=2;this.taken.has(o);s++)o=`${r}_x${s}`;return this.taken.add(o),o}}});function L9(e,t,n){let r=new Map;for(let{values:o}of e.facts)for(let s of o)for(let i of s.readings)r.set(v$(i),{value:s,reading:i});return e.claims.map(o=>({claim:o,anchor:t.take("claim",o.id),evidence:o.evidence.map((s,i)=>({anchor:t.take("evidence",`${o.id}/${i+1}`),claim:o,evidence:s,source:n.get(s.source),answer:r.get(v$({claim:o.id,evidence:i}))}))}))}function F9(e,t,n,r,o){let s=new Map(e.facts.map(u=>[u.fact,u])),i=Sp(n,({claim:u})=>u.fact),a=Sp(r,({finding:u})=>z9(u,o));return[...[...e.facts].sort((u,d)=>$$(u)-$$(d)||d.values.length-u.values.length).map(({fact:u})=>u),...[...i.keys()].filter(u=>!s.has(u))].map((u,d)=>({anchor:t.take("fact",u),name:u,fact:s.get(u),claims:i.get(u)??[],findings:a.get(u)??[],number:d}))}function $$({agreement:e}){return at.indexOf(e)}function z9(e,t){return e.fact??t.get(e.claim??"")?.claim.fact}function j9(e,t,n){let r=n.flatMap(({evidence:s})=>s),o=Sp(r,({evidence:s})=>s.places[0]?.file);return e.sources.map(s=>({anchor:t.take("source",s.id),source:s,quotes:(o.get(s.file)??[]).sort((i,a)=>k$(i)-k$(a))}))}function k$({evidence:e}){return e.places[0]?.start??0}function Sp(e,t){let n=new Map;for(let r of e){let o=t(r);if(o===void 0)continue;let s=n.get(o);s?s.push(r):n.set(o,[r])}return n}var D9,kl,v$,_$=g(()=>{"use strict";or();rl();xi();x$();D9=1e3,kl=class{report;findings;facts;sources;outlets;firedRules;isLong;factsByName;claimsById;sourcesById;sourcesByFile;constructor(t){this.report=t,this.isLong=t.claims.length>D9;let n=new $l,r=new Map(t.sources.map(i=>[i.id,i])),o=L9(t,n,r);this.claimsById=new Map([...o].reverse().map(i=>[i.claim.id,i])),this.findings=lr(t.findings).map(i=>({finding:i,anchor:n.take("finding",i.fingerprint),acceptances:Do(i,t)})),this.facts=F9(t,n,o,this.findings,this.claimsById),this.factsByName=new Map(this.facts.map(i=>[i.name,i])),this.sources=j9(t,n,o),this.sourcesById=new Map(this.sources.map(i=>[i.source.id,i])),this.sourcesByFile=new Map(this.sources.map(i=>[i.source.file,i])),this.outlets=[...new Set(t.sources.map(({outlet:i})=>i))].sort();let s=new Set(t.findings.map(({rule:i})=>i));this.firedRules=t.rules.map(({id:i})=>i).filter(i=>s.has(i))}fact(t){return this.factsByName.get(t)}claim(t){return this.claimsById.get(t)}source(t){return this.sourcesById.get(t)}sourceIn(t){return this.sourcesByFile.get(t)}evidence({claim:t,evidence:n}){return this.claimsById.get(t)?.evidence[n]}},v$=({claim:e,evidence:t})=>JSON.stringify([e,t])});var A$,S$=g(()=>{A$=`.apart > li {
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
`});var E$,T$=g(()=>{E$=`article.fact {
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
`});var P$,C$=g(()=>{P$=`.legend {
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
`});var I$,R$=g(()=>{I$=`.card {
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
`});var O$,N$=g(()=>{O$=`.masthead {
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
`});var M$,q$=g(()=>{M$=`/* What is out of sight is not laid out. */
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
`});var L$,D$=g(()=>{L$=`:root {
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
`});var z$,F$=g(()=>{z$=`.source {
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
`});var B$,j$=g(()=>{B$=`.timeline {
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
`});var Ap,W$=g(()=>{"use strict";S$();T$();C$();R$();N$();q$();D$();F$();j$();Ap=[L$,O$,I$,P$,A$,B$,E$,z$,M$].join(`
`)});function U$({report:e,firedRules:t}){let n=e.rules.filter(({id:r})=>t.includes(r));return n.length===0?b``:b`<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">The rules that spoke</h2>
<dl>${n.map(({id:r,summary:o,page:s})=>b`<div id="rule-${r}"><dt><a href="#rule-${r}">${r}</a></dt>
<dd><p>${o}</p>
${J9(s).map(i=>b`<p>${i}</p>`)}<p><code>crossquote explain ${r}</code></p></dd></div>
`)}</dl>
</section>
`}function J9(e){let[,t]=/\n## Why it matters\n+(.*?)(?:\n## |$)/s.exec(e)??[];return(t??"").split(/\n{2,}/).map(n=>n.replace(/\s+/g," ").replace(/`/g,"").trim()).filter(n=>n!=="")}var H$=g(()=>{"use strict";Be()});function V$(e){return e.sources.length===0?b``:b`<section id="sources" aria-labelledby="sources-title">
<h2 id="sources-title">The sources</h2>
<p class="lead">Every text in full. What is quoted is marked and leads to its claim; where more than one claim rests on the same words, they are underlined.</p>
${X9(e)}${Q9(e)}${e.sources.map(t=>ej(t,e))}
</section>
`}function X9({sources:e}){let t=e.filter(({source:n})=>n.quotes===0);if(t.length!==0)return b`<p class="uncited"><b>Nobody cites</b> ${Me(t.map(({anchor:n,source:r})=>b`<a href="#${n}">${r.id}</a>`),", ")}.</p>
`}function Q9({facts:e}){let t=new Map;for(let r of e){let o=new Set(r.fact?.values.flatMap(i=>i.newsrooms)),[s]=o;o.size!==1||s===void 0||t.set(s,[...t.get(s)??[],r])}if(t.size===0)return;let n=[...t.values()].reduce((r,o)=>r+o.length,0);return b`<details class="fold single" open><summary>${F(n,"fact")} ${n===1?"rests":"rest"} on one newsroom</summary>
<dl>${[...t].sort(([r],[o])=>r<o?-1:1).map(([r,o])=>b`<div><dt>${r} <small>${o.length}</small></dt><dd>${Me(o.map(({anchor:s,name:i})=>b`<a href="#${s}">${i}</a>`)," ")}</dd></div>
`)}</dl></details>
`}function ej(e,t){let{anchor:n,source:r,quotes:o}=e,{title:s,outlet:i,origin:a,supersededBy:c}=r,[l,u]=[zo(r.url),zo(r.archived)],d=c===void 0?void 0:t.source(c);return b`<article class="source" id="${n}" data-outlets="${t.outlets.indexOf(i)}">
<header><h3><a href="#${n}">${s??r.id}</a></h3>
<p class="listed">${Me([b`<b>${i}</b>`,a!==i&&`written by ${a}`,Bo(r),`cited ${F(r.quotes,"time")}`,b`<code>${r.file}</code>`,l!==void 0&&b`<a href="${l}" rel="noreferrer">the article</a>`,u!==void 0&&b`<a href="${u}" rel="noreferrer">archived copy</a>`,d&&b`superseded by <a href="#${d.anchor}">${d.source.id}</a>`].map(f=>f&&b`<span>${f}</span>`)," ")}</p></header>
<div class="text">${nj(r,o,t)}</div>
${!t.isLong&&tj(o)}</article>
`}function tj(e){if(e.length!==0)return b`<details class="fold" open><summary>${F(e.length,"quote")} in this text, by claim</summary>
<ol>${e.map(({anchor:t,claim:n,evidence:r})=>b`<li><a href="#${t}">${n.claim||n.id}</a> <small><a href="#at-${t}">${r.places[0]&&Zr(r.places[0])}</a></small></li>
`)}</ol></details>
`}function nj(e,t,n){let r=n.report.texts.get(e.file)??"",{start:o,end:s}=e.body,i=t.flatMap(({evidence:{parts:m,places:p}},h)=>(m??p.slice(0,1)).map(y=>({...y,number:h}))),a=oj(i,{start:o,end:s}),c=new Set,l=1+[...r.slice(0,o).matchAll(/\r\n|\n|\r/g)].length,u=[],d=[],f=()=>{u.push(b`<span class="line" data-line="${l}">${d}
</span>`),d=[],l++};for(let m of a){let p=r.slice(m.start,m.end).split(/\r\n|\n|\r/);for(let[h,y]of p.entries())h>0&&f(),y!==""&&d.push(rj(y,m,t,c))}return d.length>0&&f(),b`${u}`}function rj(e,{quotes:t},n,r){let o=t.reduce((f,m)=>f===void 0||Z$(n[m])<Z$(n[f])?m:f,void 0),s=o===void 0?void 0:n[o];if(!s)return b`${e}`;let i=t.filter(f=>!r.has(f));for(let f of i)r.add(f);let[a,...c]=i.map(f=>b` id="at-${n[f]?.anchor}"`),l=c.map(f=>b`<span${f}></span>`),u=t.length>1&&b` class="q${Math.min(t.length,3)}"`,d=b`<mark${a}${u}>${e}</mark>`;return e.trim()===""?b`${l}${d}`:b`${l}<a href="#${s.anchor}">${d}</a>`}function Z$(e){let t=e?.evidence.places[0];return t?t.end-t.start:0}function oj(e,{start:t,end:n}){let r=e.flatMap(a=>{let[c,l]=[Math.max(t,a.start),Math.min(n,a.end)];return c<l?[{at:c,begins:!0,...a},{at:l,begins:!1,...a}]:[]});r.sort((a,c)=>a.at-c.at);let o=[],s=new Set,i=t;for(let a of r)a.at>i&&o.push({start:i,end:a.at,quotes:[...s]}),i=a.at,a.begins?s.add(a.number):s.delete(a.number);return i<n&&o.push({start:i,end:n,quotes:[]}),o}var Y$=g(()=>{"use strict";tt();Be();Nn()});function Ai(e){let[,t,n,r]=/^([+-]?\d{4,})-(\d\d)-(\d\d)$/.exec(e??"")??[];if(t===void 0)return;let o=new Date(0);o.setUTCFullYear(Number(t),Number(n)-1,Number(r));let s=o.getTime()/864e5;return Number.isFinite(s)?s:void 0}function Tp(e){return new Date(e*864e5).toISOString().slice(0,10)}function sj(e){return Tp(e).replace(/-01-01$/,"").replace(/(-\d\d)-01$/,"$1")}var _l,K$=g(()=>{"use strict";_l=class{positions=new Map;constructor(t){let n=0,r;for(let o of[...new Set(t)].sort((s,i)=>s-i))n+=r===void 0?0:Math.log2(1+o-r),r=o,this.positions.set(o,n);for(let[o,s]of this.positions)this.positions.set(o,n===0?.5:s/n)}place(t){return this.positions.get(t)??0}ticks(t){let n=[...this.positions.keys()].map(o=>({day:o,label:sj(o)})).sort((o,s)=>o.label.length-s.label.length||o.day-s.day),r=[];for(let o of n)r.every(i=>Math.abs(this.place(i.day)-this.place(o.day))>=t)&&r.push(o);return r.sort((o,s)=>o.day-s.day)}}});function tk(e){let t=[...e.facts.flatMap(lj),...e.sources.flatMap(dj)].sort((o,s)=>J$(o)-J$(s)||fj(o.name,s.name));if(!t.some(({item:o})=>o!==void 0))return b``;let n=new _l(t.flatMap(({bars:o})=>o.flatMap(({from:s,to:i})=>[s,i].filter(a=>a!==void 0)))),r=jo(t,aj).map((o,s)=>mj(o,n,s+1));return b`<section id="timeline" aria-labelledby="timeline-title">
<h2 id="timeline-title">When it happened</h2>
<p class="lead">A dot is a day, an outlined bar is some day between its ends, a filled bar is a stretch of time. The axis gives crowded weeks more room than empty decades.</p>
${r}
${gj(t)}</section>
`}function lj({fact:e,anchor:t,name:n,number:r}){let o=(e?.values??[]).flatMap(uj),{agreement:s=""}=e??{};return o.length===0?[]:[{anchor:t,name:n,kind:`a-${s}`,item:r,bars:o}]}function uj({value:e,means:t,bounds:n,outlets:r}){if(!n)return[];let[o,s]=[Ai(n.earliest),Ai(n.latest)];if(o===void 0&&s===void 0)return[];let i=t===void 0&&e.includes("/");return[{value:e,from:o,to:s,who:r.join(", "),isPeriod:i}]}function dj({source:e,anchor:t}){let{published:n,bounds:r,outlet:o,id:s}=e,i=Ai(r?.earliest??n??void 0),a=Ai(r?.latest??n??void 0);if(i===void 0||a===void 0)return[];let c={value:n??"by its words",from:i,to:a,who:o,isPeriod:!1};return[{anchor:t,name:`${s}, published`,kind:"published",item:void 0,bars:[c]}]}function J$({bars:e}){return Math.min(...e.map(({from:t,to:n})=>t??n??0))}function fj(e,t){return e<t?-1:e>t?1:0}function mj(e,t,n){let r=G$,o=e.map(i=>{let a=r;return r+=(i.kind==="published"?0:ek+ij)+i.bars.length*Ep,pj(i,a,t)}),s=t.ticks(cj);return b`<div class="scroll" role="region" tabindex="0" aria-label="Timeline, drawing ${n}">
<svg class="timeline" width="100%" height="${r}" role="group" aria-label="Timeline of ${F(e.length,"lane")}; the table below says the same">
${s.map(({day:i,label:a})=>b`<line class="tick" x1="${Wo(t.place(i))}" x2="${Wo(t.place(i))}" y1="${G$-6}" y2="${r}"/><text class="tick" x="${Wo(t.place(i))}" y="13"${hj(t.place(i))}>${a}</text>
`)}${o}</svg></div>
`}function pj({anchor:e,name:t,kind:n,item:r,bars:o},s,i){return n==="published"?b`<g class="lane published"><a href="#${e}">${o.map(a=>X$({...a,who:t},s,i))}</a></g>
`:b`<g class="lane ${n}" data-item="${r}"><a href="#${e}"><text class="name" x="0" y="${s+14}">${t}</text></a>
${o.map((a,c)=>X$(a,s+ek+c*Ep,i))}</g>
`}function X$({value:e,from:t,to:n,who:r,isPeriod:o},s,i){let a=t===void 0?0:i.place(t),c=n===void 0?1:i.place(n),l=s+Ep/2,u=t===n?b`<circle class="day" cx="${Wo(a)}" cy="${l}" r="4.5"/>`:b`<rect class="${o?"period":"range"}" x="${Wo(a)}" y="${l-4}" width="${Math.round((c-a)*9800)/100}%" height="8" rx="4"/>`,d=`${t===void 0?"\u2190 ":""}${n===void 0?"\u2192 ":""}`,f=c>.6,m=b`<text class="says" x="${Wo(f?a:c)}" dx="${f?-9:9}" y="${l+4}"${f&&b` text-anchor="end"`}>${d}${e} <tspan>${r}</tspan></text>`;return b`${u}${m}
`}function Wo(e){return`${Math.round((.01+e*.98)*1e4)/100}%`}function hj(e){if(!(e<.05))return b` text-anchor="${e>.95?"end":"middle"}"`}function gj(e){return b`<details class="fold" open><summary>The timeline as a table</summary>
<div class="scroll" role="region" tabindex="0" aria-labelledby="timeline-caption"><table class="twin">
<caption id="timeline-caption">Dated facts and texts, earliest first</caption>
<thead><tr><th scope="col">Fact or text</th><th scope="col">Value</th><th scope="col">Earliest</th><th scope="col">Latest</th><th scope="col">Outlets</th></tr></thead>
<tbody>${e.flatMap(({anchor:t,name:n,item:r,bars:o})=>o.map(({value:s,from:i,to:a,who:c})=>b`<tr${r!==void 0&&b` data-item="${r}"`}><th scope="row"><a href="#${t}">${n}</a></th><td>${s}</td><td>${Q$(i)}</td><td>${Q$(a)}</td><td>${c}</td></tr>
`))}</tbody></table></div></details>
`}function Q$(e){return e===void 0?"open":Tp(e)}var ek,Ep,ij,G$,aj,cj,nk=g(()=>{"use strict";tt();ll();Be();K$();ek=20,Ep=18,ij=8,G$=26,aj=25,cj=.13});var ok={};wt(ok,{renderHtml:()=>yj});function yj(e,t){let n=new kl(e),o=[["decisions","Decisions",m$(n)],["accepted","Kept",p$(n)],["facts","Facts",Zv(n)],["apart","Told apart",Kv(n)],["timeline","Timeline",tk(n)],["evidence","Evidence",o$(n)],["sources","Sources",V$(n)],["rules","Rules",U$(n)]].filter(([,,i])=>i.markup!==""),s=["default-src 'none'",`style-src '${rk(Ap,t)}'`,`script-src '${rk(_p,t)}'`,"img-src data:","base-uri 'none'","form-action 'none'"].join("; ");return b`${sl("<!doctype html>")}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${s}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Consistency report</title>
<link rel="icon" href="data:,">
<style>${sl(Ap)}</style>
</head>
<body${n.isLong&&b` class="long"`}>
<a class="skip" href="#main">Skip to the report</a>
${y$(e)}
<div class="bar">
<nav aria-label="Parts of the report"><ul>${o.map(([i,a])=>b`<li><a href="#${i}">${a}</a></li>`)}</ul></nav>
${i$(n)}</div>
<main id="main" tabindex="-1">
${o.map(([,,i])=>i)}</main>
<footer>Checked by ${e.tool.name} ${e.tool.version}. It says what the texts say, and not who is right.</footer>
<script>${sl(_p)}</script>
</body>
</html>
`.markup}function rk(e,t){let n=t(e).match(/../g)??[];return`sha256-${btoa(String.fromCharCode(...n.map(r=>Number.parseInt(r,16))))}`}var sk=g(()=>{"use strict";Gv();s$();gl();a$();h$();Be();b$();w$();_$();W$();H$();Y$();nk()});function ck(e,t=ak){let[n="",...r]=e.split("=");if(!t.includes(n)){let s=Wr(n,t)[0];throw new oe(`unknown format "${n}": ${s?`did you mean ${s}?`:`it can be ${qe("or",t)}`}`)}if(r.length===0)return{format:n};let o=r.join("=");if(o==="")throw new oe(`format "${n}=" names no file`);return{format:n,file:o}}async function lk(e,t,n){let r=await ik[t]?.();if(!r)throw new Error(`no renderer for ${t}`);return r(e,n)}var ik,bj,ak,cfe,Cp=g(()=>{"use strict";je();xt();ik={pretty:async()=>(await Promise.resolve().then(()=>(Kc(),Xx))).renderPrettyInPieces,github:async()=>{let{renderGithub:e}=await Promise.resolve().then(()=>(Qm(),ov));return(t,{folder:n})=>[e(t,n)]},json:async()=>(await Promise.resolve().then(()=>(dv(),uv))).renderJsonInPieces,markdown:async()=>{let{renderMarkdown:e}=await Promise.resolve().then(()=>(ap(),Av));return t=>[e(t)]},sarif:async()=>{let{renderSarif:e}=await Promise.resolve().then(()=>(Nv(),Iv));return t=>[e(t)]},junit:async()=>{let{renderJunit:e}=await Promise.resolve().then(()=>(Lv(),Dv));return t=>[e(t)]},html:async()=>{let[{renderHtml:e},{digest:t}]=await Promise.all([Promise.resolve().then(()=>(sk(),ok)),Promise.resolve().then(()=>(bi(),bx))]);return n=>[e(n,t)]}},bj="partial",ak=Object.keys(ik),cfe=[...ak,bj]});var uk=$(Uo=>{"use strict";Object.defineProperty(Uo,"__esModule",{value:!0});Uo.splitWhen=Uo.flatten=void 0;function wj(e){return e.reduce((t,n)=>[].concat(t,n),[])}Uo.flatten=wj;function xj(e,t){let n=[[]],r=0;for(let o of e)t(o)?(r++,n[r]=[]):n[r].push(o);return n}Uo.splitWhen=xj});var dk=$(Sl=>{"use strict";Object.defineProperty(Sl,"__esModule",{value:!0});Sl.isEnoentCodeError=void 0;function vj(e){return e.code==="ENOENT"}Sl.isEnoentCodeError=vj});var fk=$(Al=>{"use strict";Object.defineProperty(Al,"__esModule",{value:!0});Al.createDirentFromStats=void 0;var Pp=class{constructor(t,n){this.name=t,this.isBlockDevice=n.isBlockDevice.bind(n),this.isCharacterDevice=n.isCharacterDevice.bind(n),this.isDirectory=n.isDirectory.bind(n),this.isFIFO=n.isFIFO.bind(n),this.isFile=n.isFile.bind(n),this.isSocket=n.isSocket.bind(n),this.isSymbolicLink=n.isSymbolicLink.bind(n)}};function $j(e,t){return new Pp(e,t)}Al.createDirentFromStats=$j});var gk=$(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});Ce.convertPosixPathToPattern=Ce.convertWindowsPathToPattern=Ce.convertPathToPattern=Ce.escapePosixPath=Ce.escapeWindowsPath=Ce.escape=Ce.removeLeadingDotSegment=Ce.makeAbsolute=Ce.unixify=void 0;var kj=ce("os"),_j=ce("path"),mk=kj.platform()==="win32",Sj=2,Aj=/(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g,Tj=/(\\?)([()[\]{}]|^!|[!+@](?=\())/g,Ej=/^\\\\([.?])/,Cj=/\\(?![!()+@[\]{}])/g;function Pj(e){return e.replace(/\\/g,"/")}Ce.unixify=Pj;function Rj(e,t){return _j.resolve(e,t)}Ce.makeAbsolute=Rj;function Ij(e){if(e.charAt(0)==="."){let t=e.charAt(1);if(t==="/"||t==="\\")return e.slice(Sj)}return e}Ce.removeLeadingDotSegment=Ij;Ce.escape=mk?Rp:Ip;function Rp(e){return e.replace(Tj,"\\$2")}Ce.escapeWindowsPath=Rp;function Ip(e){return e.replace(Aj,"\\$2")}Ce.escapePosixPath=Ip;Ce.convertPathToPattern=mk?pk:hk;function pk(e){return Rp(e).replace(Ej,"//$1").replace(Cj,"/")}Ce.convertWindowsPathToPattern=pk;function hk(e){return Ip(e)}Ce.convertPosixPathToPattern=hk});var bk=$((pfe,yk)=>{yk.exports=function(t){if(typeof t!="string"||t==="")return!1;for(var n;n=/(\\).|([@?!+*]\(.*\))/g.exec(t);){if(n[2])return!0;t=t.slice(n.index+n[0].length)}return!1}});var vk=$((hfe,xk)=>{var Nj=bk(),wk={"{":"}","(":")","[":"]"},Oj=function(e){if(e[0]==="!")return!0;for(var t=0,n=-2,r=-2,o=-2,s=-2,i=-2;t<e.length;){if(e[t]==="*"||e[t+1]==="?"&&/[\].+)]/.test(e[t])||r!==-1&&e[t]==="["&&e[t+1]!=="]"&&(r<t&&(r=e.indexOf("]",t)),r>t&&(i===-1||i>r||(i=e.indexOf("\\",t),i===-1||i>r)))||o!==-1&&e[t]==="{"&&e[t+1]!=="}"&&(o=e.indexOf("}",t),o>t&&(i=e.indexOf("\\",t),i===-1||i>o))||s!==-1&&e[t]==="("&&e[t+1]==="?"&&/[:!=]/.test(e[t+2])&&e[t+3]!==")"&&(s=e.indexOf(")",t),s>t&&(i=e.indexOf("\\",t),i===-1||i>s))||n!==-1&&e[t]==="("&&e[t+1]!=="|"&&(n<t&&(n=e.indexOf("|",t)),n!==-1&&e[n+1]!==")"&&(s=e.indexOf(")",n),s>n&&(i=e.indexOf("\\",n),i===-1||i>s))))return!0;if(e[t]==="\\"){var a=e[t+1];t+=2;var c=wk[a];if(c){var l=e.indexOf(c,t);l!==-1&&(t=l+1)}if(e[t]==="!")return!0}else t++}return!1},qj=function(e){if(e[0]==="!")return!0;for(var t=0;t<e.length;){if(/[*?{}()[\]]/.test(e[t]))return!0;if(e[t]==="\\"){var n=e[t+1];t+=2;var r=wk[n];if(r){var o=e.indexOf(r,t);o!==-1&&(t=o+1)}if(e[t]==="!")return!0}else t++}return!1};xk.exports=function(t,n){if(typeof t!="string"||t==="")return!1;if(Nj(t))return!0;var r=Oj;return n&&n.strict===!1&&(r=qj),r(t)}});var kk=$((gfe,$k)=>{"use strict";var Mj=vk(),Dj=ce("path").posix.dirname,Lj=ce("os").platform()==="win32",Np="/",Fj=/\\/g,zj=/[\{\[].*[\}\]]$/,jj=/(^|[^\\])([\{\[]|\([^\)]+$)/,Bj=/\\([\!\*\?\|\[\]\(\)\{\}])/g;$k.exports=function(t,n){var r=Object.assign({flipBackslashes:!0},n);r.flipBackslashes&&Lj&&t.indexOf(Np)<0&&(t=t.replace(Fj,Np)),zj.test(t)&&(t+=Np),t+="a";do t=Dj(t);while(Mj(t)||jj.test(t));return t.replace(Bj,"$1")}});var Tl=$(Mt=>{"use strict";Mt.isInteger=e=>typeof e=="number"?Number.isInteger(e):typeof e=="string"&&e.trim()!==""?Number.isInteger(Number(e)):!1;Mt.find=(e,t)=>e.nodes.find(n=>n.type===t);Mt.exceedsLimit=(e,t,n=1,r)=>r===!1||!Mt.isInteger(e)||!Mt.isInteger(t)?!1:(Number(t)-Number(e))/Number(n)>=r;Mt.escapeNode=(e,t=0,n)=>{let r=e.nodes[t];r&&(n&&r.type===n||r.type==="open"||r.type==="close")&&r.escaped!==!0&&(r.value="\\"+r.value,r.escaped=!0)};Mt.encloseBrace=e=>e.type!=="brace"?!1:e.commas>>0+e.ranges>>0===0?(e.invalid=!0,!0):!1;Mt.isInvalidBrace=e=>e.type!=="brace"?!1:e.invalid===!0||e.dollar?!0:e.commas>>0+e.ranges>>0===0||e.open!==!0||e.close!==!0?(e.invalid=!0,!0):!1;Mt.isOpenOrClose=e=>e.type==="open"||e.type==="close"?!0:e.open===!0||e.close===!0;Mt.reduce=e=>e.reduce((t,n)=>(n.type==="text"&&t.push(n.value),n.type==="range"&&(n.type="text"),t),[]);Mt.flatten=(...e)=>{let t=[],n=r=>{for(let o=0;o<r.length;o++){let s=r[o];if(Array.isArray(s)){n(s);continue}s!==void 0&&t.push(s)}return t};return n(e),t}});var El=$((bfe,Sk)=>{"use strict";var _k=Tl();Sk.exports=(e,t={})=>{let n=(r,o={})=>{let s=t.escapeInvalid&&_k.isInvalidBrace(o),i=r.invalid===!0&&t.escapeInvalid===!0,a="";if(r.value)return(s||i)&&_k.isOpenOrClose(r)?"\\"+r.value:r.value;if(r.value)return r.value;if(r.nodes)for(let c of r.nodes)a+=n(c);return a};return n(e)}});var Tk=$((wfe,Ak)=>{"use strict";Ak.exports=function(e){return typeof e=="number"?e-e===0:typeof e=="string"&&e.trim()!==""?Number.isFinite?Number.isFinite(+e):isFinite(+e):!1}});var Mk=$((xfe,qk)=>{"use strict";var Ek=Tk(),Vr=(e,t,n)=>{if(Ek(e)===!1)throw new TypeError("toRegexRange: expected the first argument to be a number");if(t===void 0||e===t)return String(e);if(Ek(t)===!1)throw new TypeError("toRegexRange: expected the second argument to be a number.");let r={relaxZeros:!0,...n};typeof r.strictZeros=="boolean"&&(r.relaxZeros=r.strictZeros===!1);let o=String(r.relaxZeros),s=String(r.shorthand),i=String(r.capture),a=String(r.wrap),c=e+":"+t+"="+o+s+i+a;if(Vr.cache.hasOwnProperty(c))return Vr.cache[c].result;let l=Math.min(e,t),u=Math.max(e,t);if(Math.abs(l-u)===1){let h=e+"|"+t;return r.capture?`(${h})`:r.wrap===!1?h:`(?:${h})`}let d=Ok(e)||Ok(t),f={min:e,max:t,a:l,b:u},m=[],p=[];if(d&&(f.isPadded=d,f.maxLen=String(f.max).length),l<0){let h=u<0?Math.abs(u):1;p=Ck(h,Math.abs(l),f,r),l=f.a=0}return u>=0&&(m=Ck(l,u,f,r)),f.negatives=p,f.positives=m,f.result=Wj(p,m,r),r.capture===!0?f.result=`(${f.result})`:r.wrap!==!1&&m.length+p.length>1&&(f.result=`(?:${f.result})`),Vr.cache[c]=f,f.result};function Wj(e,t,n){let r=Op(e,t,"-",!1,n)||[],o=Op(t,e,"",!1,n)||[],s=Op(e,t,"-?",!0,n)||[];return r.concat(s).concat(o).join("|")}function Uj(e,t){let n=1,r=1,o=Rk(e,n),s=new Set([t]);for(;e<=o&&o<=t;)s.add(o),n+=1,o=Rk(e,n);for(o=Ik(t+1,r)-1;e<o&&o<=t;)s.add(o),r+=1,o=Ik(t+1,r)-1;return s=[...s],s.sort(Vj),s}function Hj(e,t,n){if(e===t)return{pattern:e,count:[],digits:0};let r=Zj(e,t),o=r.length,s="",i=0;for(let a=0;a<o;a++){let[c,l]=r[a];c===l?s+=c:c!=="0"||l!=="9"?s+=Yj(c,l,n):i++}return i&&(s+=n.shorthand===!0?"\\d":"[0-9]"),{pattern:s,count:[i],digits:o}}function Ck(e,t,n,r){let o=Uj(e,t),s=[],i=e,a;for(let c=0;c<o.length;c++){let l=o[c],u=Hj(String(i),String(l),r),d="";if(!n.isPadded&&a&&a.pattern===u.pattern){a.count.length>1&&a.count.pop(),a.count.push(u.count[0]),a.string=a.pattern+Nk(a.count),i=l+1;continue}n.isPadded&&(d=Kj(l,n,r)),u.string=d+u.pattern+Nk(u.count),s.push(u),i=l+1,a=u}return s}function Op(e,t,n,r,o){let s=[];for(let i of e){let{string:a}=i;!r&&!Pk(t,"string",a)&&s.push(n+a),r&&Pk(t,"string",a)&&s.push(n+a)}return s}function Zj(e,t){let n=[];for(let r=0;r<e.length;r++)n.push([e[r],t[r]]);return n}function Vj(e,t){return e>t?1:t>e?-1:0}function Pk(e,t,n){return e.some(r=>r[t]===n)}function Rk(e,t){return Number(String(e).slice(0,-t)+"9".repeat(t))}function Ik(e,t){return e-e%Math.pow(10,t)}function Nk(e){let[t=0,n=""]=e;return n||t>1?`{${t+(n?","+n:"")}}`:""}function Yj(e,t,n){return`[${e}${t-e===1?"":"-"}${t}]`}function Ok(e){return/^-?(0+)\d/.test(e)}function Kj(e,t,n){if(!t.isPadded)return e;let r=Math.abs(t.maxLen-String(e).length),o=n.relaxZeros!==!1;switch(r){case 0:return"";case 1:return o?"0?":"0";case 2:return o?"0{0,2}":"00";default:return o?`0{0,${r}}`:`0{${r}}`}}Vr.cache={};Vr.clearCache=()=>Vr.cache={};qk.exports=Vr});var Dp=$((vfe,Wk)=>{"use strict";var Gj=ce("util"),Lk=Mk(),Dk=e=>e!==null&&typeof e=="object"&&!Array.isArray(e),Jj=e=>t=>e===!0?Number(t):String(t),qp=e=>typeof e=="number"||typeof e=="string"&&e!=="",Ti=e=>Number.isInteger(+e),Mp=e=>{let t=`${e}`,n=-1;if(t[0]==="-"&&(t=t.slice(1)),t==="0")return!1;for(;t[++n]==="0";);return n>0},Xj=(e,t,n)=>typeof e=="string"||typeof t=="string"?!0:n.stringify===!0,Qj=(e,t,n)=>{if(t>0){let r=e[0]==="-"?"-":"";r&&(e=e.slice(1)),e=r+e.padStart(r?t-1:t,"0")}return n===!1?String(e):e},Pl=(e,t)=>{let n=e[0]==="-"?"-":"";for(n&&(e=e.slice(1),t--);e.length<t;)e="0"+e;return n?"-"+e:e},eB=(e,t,n)=>{e.negatives.sort((a,c)=>a<c?-1:a>c?1:0),e.positives.sort((a,c)=>a<c?-1:a>c?1:0);let r=t.capture?"":"?:",o="",s="",i;return e.positives.length&&(o=e.positives.map(a=>Pl(String(a),n)).join("|")),e.negatives.length&&(s=`-(${r}${e.negatives.map(a=>Pl(String(a),n)).join("|")})`),o&&s?i=`${o}|${s}`:i=o||s,t.wrap?`(${r}${i})`:i},Fk=(e,t,n,r)=>{if(n)return Lk(e,t,{wrap:!1,...r});let o=String.fromCharCode(e);if(e===t)return o;let s=String.fromCharCode(t);return`[${o}-${s}]`},zk=(e,t,n)=>{if(Array.isArray(e)){let r=n.wrap===!0,o=n.capture?"":"?:";return r?`(${o}${e.join("|")})`:e.join("|")}return Lk(e,t,n)},jk=(...e)=>new RangeError("Invalid range arguments: "+Gj.inspect(...e)),Bk=(e,t,n)=>{if(n.strictRanges===!0)throw jk([e,t]);return[]},tB=(e,t)=>{if(t.strictRanges===!0)throw new TypeError(`Expected step "${e}" to be a number`);return[]},nB=(e,t,n=1,r={})=>{let o=Number(e),s=Number(t);if(!Number.isInteger(o)||!Number.isInteger(s)){if(r.strictRanges===!0)throw jk([e,t]);return[]}o===0&&(o=0),s===0&&(s=0);let i=o>s,a=String(e),c=String(t),l=String(n);n=Math.max(Math.abs(n),1);let u=Mp(a)||Mp(c)||Mp(l),d=u?Math.max(a.length,c.length,l.length):0,f=u===!1&&Xj(e,t,r)===!1,m=r.transform||Jj(f);if(r.toRegex&&n===1)return Fk(Pl(e,d),Pl(t,d),!0,r);let p={negatives:[],positives:[]},h=x=>p[x<0?"negatives":"positives"].push(Math.abs(x)),y=[],w=0;for(;i?o>=s:o<=s;)r.toRegex===!0&&n>1?h(o):y.push(Qj(m(o,w),d,f)),o=i?o-n:o+n,w++;return r.toRegex===!0?n>1?eB(p,r,d):zk(y,null,{wrap:!1,...r}):y},rB=(e,t,n=1,r={})=>{if(!Ti(e)&&e.length>1||!Ti(t)&&t.length>1)return Bk(e,t,r);let o=r.transform||(f=>String.fromCharCode(f)),s=`${e}`.charCodeAt(0),i=`${t}`.charCodeAt(0),a=s>i,c=Math.min(s,i),l=Math.max(s,i);if(r.toRegex&&n===1)return Fk(c,l,!1,r);let u=[],d=0;for(;a?s>=i:s<=i;)u.push(o(s,d)),s=a?s-n:s+n,d++;return r.toRegex===!0?zk(u,null,{wrap:!1,options:r}):u},Cl=(e,t,n,r={})=>{if(t==null&&qp(e))return[e];if(!qp(e)||!qp(t))return Bk(e,t,r);if(typeof n=="function")return Cl(e,t,1,{transform:n});if(Dk(n))return Cl(e,t,0,n);let o={...r};return o.capture===!0&&(o.wrap=!0),n=n||o.step||1,Ti(n)?Ti(e)&&Ti(t)?nB(e,t,n,o):rB(e,t,Math.max(Math.abs(n),1),o):n!=null&&!Dk(n)?tB(n,o):Cl(e,t,1,n)};Wk.exports=Cl});var Zk=$(($fe,Hk)=>{"use strict";var oB=Dp(),Uk=Tl(),sB=(e,t={})=>{let n=(r,o={})=>{let s=Uk.isInvalidBrace(o),i=r.invalid===!0&&t.escapeInvalid===!0,a=s===!0||i===!0,c=t.escapeInvalid===!0?"\\":"",l="";if(r.isOpen===!0)return c+r.value;if(r.isClose===!0)return console.log("node.isClose",c,r.value),c+r.value;if(r.type==="open")return a?c+r.value:"(";if(r.type==="close")return a?c+r.value:")";if(r.type==="comma")return r.prev.type==="comma"?"":a?r.value:"|";if(r.value)return r.value;if(r.nodes&&r.ranges>0){let u=Uk.reduce(r.nodes),d=oB(...u,{...t,wrap:!1,toRegex:!0,strictZeros:!0});if(d.length!==0)return u.length>1&&d.length>1?`(${d})`:d}if(r.nodes)for(let u of r.nodes)l+=n(u,r);return l};return n(e)};Hk.exports=sB});var Kk=$((kfe,Yk)=>{"use strict";var iB=Dp(),Vk=El(),Ho=Tl(),Yr=(e="",t="",n=!1)=>{let r=[];if(e=[].concat(e),t=[].concat(t),!t.length)return e;if(!e.length)return n?Ho.flatten(t).map(o=>`{${o}}`):t;for(let o of e)if(Array.isArray(o))for(let s of o)r.push(Yr(s,t,n));else for(let s of t)n===!0&&typeof s=="string"&&(s=`{${s}}`),r.push(Array.isArray(s)?Yr(o,s,n):o+s);return Ho.flatten(r)},aB=(e,t={})=>{let n=t.rangeLimit===void 0?1e3:t.rangeLimit,r=(o,s={})=>{o.queue=[];let i=s,a=s.queue;for(;i.type!=="brace"&&i.type!=="root"&&i.parent;)i=i.parent,a=i.queue;if(o.invalid||o.dollar){a.push(Yr(a.pop(),Vk(o,t)));return}if(o.type==="brace"&&o.invalid!==!0&&o.nodes.length===2){a.push(Yr(a.pop(),["{}"]));return}if(o.nodes&&o.ranges>0){let d=Ho.reduce(o.nodes);if(Ho.exceedsLimit(...d,t.step,n))throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");let f=iB(...d,t);f.length===0&&(f=Vk(o,t)),a.push(Yr(a.pop(),f)),o.nodes=[];return}let c=Ho.encloseBrace(o),l=o.queue,u=o;for(;u.type!=="brace"&&u.type!=="root"&&u.parent;)u=u.parent,l=u.queue;for(let d=0;d<o.nodes.length;d++){let f=o.nodes[d];if(f.type==="comma"&&o.type==="brace"){d===1&&l.push(""),l.push("");continue}if(f.type==="close"){a.push(Yr(a.pop(),l,c));continue}if(f.value&&f.type!=="open"){l.push(Yr(l.pop(),f.value));continue}f.nodes&&r(f,o)}return l};return Ho.flatten(r(e))};Yk.exports=aB});var Jk=$((_fe,Gk)=>{"use strict";Gk.exports={MAX_LENGTH:1e4,CHAR_0:"0",CHAR_9:"9",CHAR_UPPERCASE_A:"A",CHAR_LOWERCASE_A:"a",CHAR_UPPERCASE_Z:"Z",CHAR_LOWERCASE_Z:"z",CHAR_LEFT_PARENTHESES:"(",CHAR_RIGHT_PARENTHESES:")",CHAR_ASTERISK:"*",CHAR_AMPERSAND:"&",CHAR_AT:"@",CHAR_BACKSLASH:"\\",CHAR_BACKTICK:"`",CHAR_CARRIAGE_RETURN:"\r",CHAR_CIRCUMFLEX_ACCENT:"^",CHAR_COLON:":",CHAR_COMMA:",",CHAR_DOLLAR:"$",CHAR_DOT:".",CHAR_DOUBLE_QUOTE:'"',CHAR_EQUAL:"=",CHAR_EXCLAMATION_MARK:"!",CHAR_FORM_FEED:"\f",CHAR_FORWARD_SLASH:"/",CHAR_HASH:"#",CHAR_HYPHEN_MINUS:"-",CHAR_LEFT_ANGLE_BRACKET:"<",CHAR_LEFT_CURLY_BRACE:"{",CHAR_LEFT_SQUARE_BRACKET:"[",CHAR_LINE_FEED:`
`,CHAR_NO_BREAK_SPACE:"\xA0",CHAR_PERCENT:"%",CHAR_PLUS:"+",CHAR_QUESTION_MARK:"?",CHAR_RIGHT_ANGLE_BRACKET:">",CHAR_RIGHT_CURLY_BRACE:"}",CHAR_RIGHT_SQUARE_BRACKET:"]",CHAR_SEMICOLON:";",CHAR_SINGLE_QUOTE:"'",CHAR_SPACE:" ",CHAR_TAB:"	",CHAR_UNDERSCORE:"_",CHAR_VERTICAL_LINE:"|",CHAR_ZERO_WIDTH_NOBREAK_SPACE:"\uFEFF"}});var n_=$((Sfe,t_)=>{"use strict";var cB=El(),{MAX_LENGTH:Xk,CHAR_BACKSLASH:Lp,CHAR_BACKTICK:lB,CHAR_COMMA:uB,CHAR_DOT:dB,CHAR_LEFT_PARENTHESES:fB,CHAR_RIGHT_PARENTHESES:mB,CHAR_LEFT_CURLY_BRACE:pB,CHAR_RIGHT_CURLY_BRACE:hB,CHAR_LEFT_SQUARE_BRACKET:Qk,CHAR_RIGHT_SQUARE_BRACKET:e_,CHAR_DOUBLE_QUOTE:gB,CHAR_SINGLE_QUOTE:yB,CHAR_NO_BREAK_SPACE:bB,CHAR_ZERO_WIDTH_NOBREAK_SPACE:wB}=Jk(),xB=(e,t={})=>{if(typeof e!="string")throw new TypeError("Expected a string");let n=t||{},r=typeof n.maxLength=="number"?Math.min(Xk,n.maxLength):Xk;if(e.length>r)throw new SyntaxError(`Input length (${e.length}), exceeds max characters (${r})`);let o={type:"root",input:e,nodes:[]},s=[o],i=o,a=o,c=0,l=e.length,u=0,d=0,f,m=()=>e[u++],p=h=>{if(h.type==="text"&&a.type==="dot"&&(a.type="text"),a&&a.type==="text"&&h.type==="text"){a.value+=h.value;return}return i.nodes.push(h),h.parent=i,h.prev=a,a=h,h};for(p({type:"bos"});u<l;)if(i=s[s.length-1],f=m(),!(f===wB||f===bB)){if(f===Lp){p({type:"text",value:(t.keepEscaping?f:"")+m()});continue}if(f===e_){p({type:"text",value:"\\"+f});continue}if(f===Qk){c++;let h;for(;u<l&&(h=m());){if(f+=h,h===Qk){c++;continue}if(h===Lp){f+=m();continue}if(h===e_&&(c--,c===0))break}p({type:"text",value:f});continue}if(f===fB){i=p({type:"paren",nodes:[]}),s.push(i),p({type:"text",value:f});continue}if(f===mB){if(i.type!=="paren"){p({type:"text",value:f});continue}i=s.pop(),p({type:"text",value:f}),i=s[s.length-1];continue}if(f===gB||f===yB||f===lB){let h=f,y;for(t.keepQuotes!==!0&&(f="");u<l&&(y=m());){if(y===Lp){f+=y+m();continue}if(y===h){t.keepQuotes===!0&&(f+=y);break}f+=y}p({type:"text",value:f});continue}if(f===pB){d++;let y={type:"brace",open:!0,close:!1,dollar:a.value&&a.value.slice(-1)==="$"||i.dollar===!0,depth:d,commas:0,ranges:0,nodes:[]};i=p(y),s.push(i),p({type:"open",value:f});continue}if(f===hB){if(i.type!=="brace"){p({type:"text",value:f});continue}let h="close";i=s.pop(),i.close=!0,p({type:h,value:f}),d--,i=s[s.length-1];continue}if(f===uB&&d>0){if(i.ranges>0){i.ranges=0;let h=i.nodes.shift();i.nodes=[h,{type:"text",value:cB(i)}]}p({type:"comma",value:f}),i.commas++;continue}if(f===dB&&d>0&&i.commas===0){let h=i.nodes;if(d===0||h.length===0){p({type:"text",value:f});continue}if(a.type==="dot"){if(i.range=[],a.value+=f,a.type="range",i.nodes.length!==3&&i.nodes.length!==5){i.invalid=!0,i.ranges=0,a.type="text";continue}i.ranges++,i.args=[];continue}if(a.type==="range"){h.pop();let y=h[h.length-1];y.value+=a.value+f,a=y,i.ranges--;continue}p({type:"dot",value:f});continue}p({type:"text",value:f})}do if(i=s.pop(),i.type!=="root"){i.nodes.forEach(w=>{w.nodes||(w.type==="open"&&(w.isOpen=!0),w.type==="close"&&(w.isClose=!0),w.nodes||(w.type="text"),w.invalid=!0)});let h=s[s.length-1],y=h.nodes.indexOf(i);h.nodes.splice(y,1,...i.nodes)}while(s.length>0);return p({type:"eos"}),o};t_.exports=xB});var s_=$((Afe,o_)=>{"use strict";var r_=El(),vB=Zk(),$B=Kk(),kB=n_(),$t=(e,t={})=>{let n=[];if(Array.isArray(e))for(let r of e){let o=$t.create(r,t);Array.isArray(o)?n.push(...o):n.push(o)}else n=[].concat($t.create(e,t));return t&&t.expand===!0&&t.nodupes===!0&&(n=[...new Set(n)]),n};$t.parse=(e,t={})=>kB(e,t);$t.stringify=(e,t={})=>r_(typeof e=="string"?$t.parse(e,t):e,t);$t.compile=(e,t={})=>(typeof e=="string"&&(e=$t.parse(e,t)),vB(e,t));$t.expand=(e,t={})=>{typeof e=="string"&&(e=$t.parse(e,t));let n=$B(e,t);return t.noempty===!0&&(n=n.filter(Boolean)),t.nodupes===!0&&(n=[...new Set(n)]),n};$t.create=(e,t={})=>e===""||e.length<3?[e]:t.expand!==!0?$t.compile(e,t):$t.expand(e,t);o_.exports=$t});var Ei=$((Tfe,u_)=>{"use strict";var _B=ce("path"),ln="\\\\/",i_=`[^${ln}]`,SB=0,On="\\.",AB="\\+",TB="\\?",Rl="\\/",EB="(?=.)",a_="[^/]",Fp=`(?:${Rl}|$)`,c_=`(?:^|${Rl})`,zp=`${On}{1,2}${Fp}`,CB=`(?!${On})`,PB=`(?!${c_}${zp})`,RB=`(?!${On}{0,1}${Fp})`,IB=`(?!${zp})`,NB=`[^.${Rl}]`,OB=`${a_}*?`,l_={DOT_LITERAL:On,PLUS_LITERAL:AB,QMARK_LITERAL:TB,SLASH_LITERAL:Rl,ONE_CHAR:EB,QMARK:a_,END_ANCHOR:Fp,DOTS_SLASH:zp,NO_DOT:CB,NO_DOTS:PB,NO_DOT_SLASH:RB,NO_DOTS_SLASH:IB,QMARK_NO_DOT:NB,STAR:OB,START_ANCHOR:c_},qB={...l_,SLASH_LITERAL:`[${ln}]`,QMARK:i_,STAR:`${i_}*?`,DOTS_SLASH:`${On}{1,2}(?:[${ln}]|$)`,NO_DOT:`(?!${On})`,NO_DOTS:`(?!(?:^|[${ln}])${On}{1,2}(?:[${ln}]|$))`,NO_DOT_SLASH:`(?!${On}{0,1}(?:[${ln}]|$))`,NO_DOTS_SLASH:`(?!${On}{1,2}(?:[${ln}]|$))`,QMARK_NO_DOT:`[^.${ln}]`,START_ANCHOR:`(?:^|[${ln}])`,END_ANCHOR:`(?:[${ln}]|$)`},MB={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};u_.exports={DEFAULT_MAX_EXTGLOB_RECURSION:SB,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:MB,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,SEP:_B.sep,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?qB:l_}}});var Ci=$(ct=>{"use strict";var DB=ce("path"),LB=process.platform==="win32",{REGEX_BACKSLASH:FB,REGEX_REMOVE_BACKSLASH:zB,REGEX_SPECIAL_CHARS:jB,REGEX_SPECIAL_CHARS_GLOBAL:BB}=Ei();ct.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);ct.hasRegexChars=e=>jB.test(e);ct.isRegexChar=e=>e.length===1&&ct.hasRegexChars(e);ct.escapeRegex=e=>e.replace(BB,"\\$1");ct.toPosixSlashes=e=>e.replace(FB,"/");ct.removeBackslashes=e=>e.replace(zB,t=>t==="\\"?"":t);ct.supportsLookbehinds=()=>{let e=process.version.slice(1).split(".").map(Number);return e.length===3&&e[0]>=9||e[0]===8&&e[1]>=10};ct.isWindows=e=>e&&typeof e.windows=="boolean"?e.windows:LB===!0||DB.sep==="\\";ct.escapeLast=(e,t,n)=>{let r=e.lastIndexOf(t,n);return r===-1?e:e[r-1]==="\\"?ct.escapeLast(e,t,r-1):`${e.slice(0,r)}\\${e.slice(r)}`};ct.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};ct.wrapOutput=(e,t={},n={})=>{let r=n.contains?"":"^",o=n.contains?"":"$",s=`${r}(?:${e})${o}`;return t.negated===!0&&(s=`(?:^(?!${s}).*$)`),s}});var b_=$((Cfe,y_)=>{"use strict";var d_=Ci(),{CHAR_ASTERISK:jp,CHAR_AT:WB,CHAR_BACKWARD_SLASH:Pi,CHAR_COMMA:UB,CHAR_DOT:Bp,CHAR_EXCLAMATION_MARK:Wp,CHAR_FORWARD_SLASH:g_,CHAR_LEFT_CURLY_BRACE:Up,CHAR_LEFT_PARENTHESES:Hp,CHAR_LEFT_SQUARE_BRACKET:HB,CHAR_PLUS:ZB,CHAR_QUESTION_MARK:f_,CHAR_RIGHT_CURLY_BRACE:VB,CHAR_RIGHT_PARENTHESES:m_,CHAR_RIGHT_SQUARE_BRACKET:YB}=Ei(),p_=e=>e===g_||e===Pi,h_=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},KB=(e,t)=>{let n=t||{},r=e.length-1,o=n.parts===!0||n.scanToEnd===!0,s=[],i=[],a=[],c=e,l=-1,u=0,d=0,f=!1,m=!1,p=!1,h=!1,y=!1,w=!1,x=!1,_=!1,R=!1,E=!1,S=0,I,v,q={value:"",depth:0,isGlob:!1},j=()=>l>=r,k=()=>c.charCodeAt(l+1),L=()=>(I=v,c.charCodeAt(++l));for(;l<r;){v=L();let Le;if(v===Pi){x=q.backslashes=!0,v=L(),v===Up&&(w=!0);continue}if(w===!0||v===Up){for(S++;j()!==!0&&(v=L());){if(v===Pi){x=q.backslashes=!0,L();continue}if(v===Up){S++;continue}if(w!==!0&&v===Bp&&(v=L())===Bp){if(f=q.isBrace=!0,p=q.isGlob=!0,E=!0,o===!0)continue;break}if(w!==!0&&v===UB){if(f=q.isBrace=!0,p=q.isGlob=!0,E=!0,o===!0)continue;break}if(v===VB&&(S--,S===0)){w=!1,f=q.isBrace=!0,E=!0;break}}if(o===!0)continue;break}if(v===g_){if(s.push(l),i.push(q),q={value:"",depth:0,isGlob:!1},E===!0)continue;if(I===Bp&&l===u+1){u+=2;continue}d=l+1;continue}if(n.noext!==!0&&(v===ZB||v===WB||v===jp||v===f_||v===Wp)===!0&&k()===Hp){if(p=q.isGlob=!0,h=q.isExtglob=!0,E=!0,v===Wp&&l===u&&(R=!0),o===!0){for(;j()!==!0&&(v=L());){if(v===Pi){x=q.backslashes=!0,v=L();continue}if(v===m_){p=q.isGlob=!0,E=!0;break}}continue}break}if(v===jp){if(I===jp&&(y=q.isGlobstar=!0),p=q.isGlob=!0,E=!0,o===!0)continue;break}if(v===f_){if(p=q.isGlob=!0,E=!0,o===!0)continue;break}if(v===HB){for(;j()!==!0&&(Le=L());){if(Le===Pi){x=q.backslashes=!0,L();continue}if(Le===YB){m=q.isBracket=!0,p=q.isGlob=!0,E=!0;break}}if(o===!0)continue;break}if(n.nonegate!==!0&&v===Wp&&l===u){_=q.negated=!0,u++;continue}if(n.noparen!==!0&&v===Hp){if(p=q.isGlob=!0,o===!0){for(;j()!==!0&&(v=L());){if(v===Hp){x=q.backslashes=!0,v=L();continue}if(v===m_){E=!0;break}}continue}break}if(p===!0){if(E=!0,o===!0)continue;break}}n.noext===!0&&(h=!1,p=!1);let K=c,Je="",A="";u>0&&(Je=c.slice(0,u),c=c.slice(u),d-=u),K&&p===!0&&d>0?(K=c.slice(0,d),A=c.slice(d)):p===!0?(K="",A=c):K=c,K&&K!==""&&K!=="/"&&K!==c&&p_(K.charCodeAt(K.length-1))&&(K=K.slice(0,-1)),n.unescape===!0&&(A&&(A=d_.removeBackslashes(A)),K&&x===!0&&(K=d_.removeBackslashes(K)));let T={prefix:Je,input:e,start:u,base:K,glob:A,isBrace:f,isBracket:m,isGlob:p,isExtglob:h,isGlobstar:y,negated:_,negatedExtglob:R};if(n.tokens===!0&&(T.maxDepth=0,p_(v)||i.push(q),T.tokens=i),n.parts===!0||n.tokens===!0){let Le;for(let te=0;te<s.length;te++){let rn=Le?Le+1:u,on=s[te],bt=e.slice(rn,on);n.tokens&&(te===0&&u!==0?(i[te].isPrefix=!0,i[te].value=Je):i[te].value=bt,h_(i[te]),T.maxDepth+=i[te].depth),(te!==0||bt!=="")&&a.push(bt),Le=on}if(Le&&Le+1<e.length){let te=e.slice(Le+1);a.push(te),n.tokens&&(i[i.length-1].value=te,h_(i[i.length-1]),T.maxDepth+=i[i.length-1].depth)}T.slashes=s,T.parts=a}return T};y_.exports=KB});var k_=$((Pfe,$_)=>{"use strict";var Ri=Ei(),Ze=Ci(),{MAX_LENGTH:Il,POSIX_REGEX_SOURCE:GB,REGEX_NON_SPECIAL_CHARS:JB,REGEX_SPECIAL_CHARS_BACKREF:XB,REPLACEMENTS:w_}=Ri,QB=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(o=>Ze.escapeRegex(o)).join("..")}return n},Zo=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,x_=e=>{let t=[],n=0,r=0,o=0,s="",i=!1;for(let a of e){if(i===!0){s+=a,i=!1;continue}if(a==="\\"){s+=a,i=!0;continue}if(a==='"'){o=o===1?0:1,s+=a;continue}if(o===0){if(a==="[")n++;else if(a==="]"&&n>0)n--;else if(n===0){if(a==="(")r++;else if(a===")"&&r>0)r--;else if(a==="|"&&r===0){t.push(s),s="";continue}}}s+=a}return t.push(s),t},e8=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},v_=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(e8(t))return t.replace(/\\(.)/g,"$1")},t8=e=>{let t=e.map(v_).filter(Boolean);for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++){let o=t[n],s=t[r],i=o[0];if(!(!i||o!==i.repeat(o.length)||s!==i.repeat(s.length))&&(o===s||o.startsWith(s)||s.startsWith(o)))return!0}return!1},Zp=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,r=0,o=0,s=!1;for(let i=1;i<e.length;i++){let a=e[i];if(s===!0){s=!1;continue}if(a==="\\"){s=!0;continue}if(a==='"'){o=o===1?0:1;continue}if(o!==1){if(a==="["){n++;continue}if(a==="]"&&n>0){n--;continue}if(!(n>0)){if(a==="("){r++;continue}if(a===")"&&(r--,r===0))return t===!0&&i!==e.length-1?void 0:{type:e[0],body:e.slice(2,i),end:i}}}}},n8=e=>{let t=0,n=[];for(;t<e.length;){let o=Zp(e.slice(t),!1);if(!o||o.type!=="*")return;let s=x_(o.body).map(a=>a.trim());if(s.length!==1)return;let i=v_(s[0]);if(!i||i.length!==1)return;n.push(i),t+=o.end+1}return n.length<1?void 0:`${n.length===1?Ze.escapeRegex(n[0]):`[${n.map(o=>Ze.escapeRegex(o)).join("")}]`}*`},r8=e=>{let t=0,n=e.trim(),r=Zp(n);for(;r;)t++,n=r.body.trim(),r=Zp(n);return t},o8=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:Ri.DEFAULT_MAX_EXTGLOB_RECURSION,r=x_(e).map(o=>o.trim());if(r.length>1&&(r.some(o=>o==="")||r.some(o=>/^[*?]+$/.test(o))||t8(r)))return{risky:!0};for(let o of r){let s=n8(o);if(s)return{risky:!0,safeOutput:s};if(r8(o)>n)return{risky:!0}}return{risky:!1}},Vp=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=w_[e]||e;let n={...t},r=typeof n.maxLength=="number"?Math.min(Il,n.maxLength):Il,o=e.length;if(o>r)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${r}`);let s={type:"bos",value:"",output:n.prepend||""},i=[s],a=n.capture?"":"?:",c=Ze.isWindows(t),l=Ri.globChars(c),u=Ri.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:f,SLASH_LITERAL:m,ONE_CHAR:p,DOTS_SLASH:h,NO_DOT:y,NO_DOT_SLASH:w,NO_DOTS_SLASH:x,QMARK:_,QMARK_NO_DOT:R,STAR:E,START_ANCHOR:S}=l,I=O=>`(${a}(?:(?!${S}${O.dot?h:d}).)*?)`,v=n.dot?"":y,q=n.dot?_:R,j=n.bash===!0?I(n):E;n.capture&&(j=`(${j})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let k={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:i};e=Ze.removePrefix(e,k),o=e.length;let L=[],K=[],Je=[],A=s,T,Le=()=>k.index===o-1,te=k.peek=(O=1)=>e[k.index+O],rn=k.advance=()=>e[++k.index]||"",on=()=>e.slice(k.index+1),bt=(O="",pe=0)=>{k.consumed+=O,k.index+=pe},kc=O=>{k.output+=O.output!=null?O.output:O.value,bt(O.value)},x4=()=>{let O=1;for(;te()==="!"&&(te(2)!=="("||te(3)==="?");)rn(),k.start++,O++;return O%2===0?!1:(k.negated=!0,k.start++,!0)},_c=O=>{k[O]++,Je.push(O)},Qn=O=>{k[O]--,Je.pop()},V=O=>{if(A.type==="globstar"){let pe=k.braces>0&&(O.type==="comma"||O.type==="brace"),N=O.extglob===!0||L.length&&(O.type==="pipe"||O.type==="paren");O.type!=="slash"&&O.type!=="paren"&&!pe&&!N&&(k.output=k.output.slice(0,-A.output.length),A.type="star",A.value="*",A.output=j,k.output+=A.output)}if(L.length&&O.type!=="paren"&&(L[L.length-1].inner+=O.value),(O.value||O.output)&&kc(O),A&&A.type==="text"&&O.type==="text"){A.value+=O.value,A.output=(A.output||"")+O.value;return}O.prev=A,i.push(O),A=O},Sc=(O,pe)=>{let N={...u[pe],conditions:1,inner:""};N.prev=A,N.parens=k.parens,N.output=k.output,N.startIndex=k.index,N.tokensIndex=i.length;let Z=(n.capture?"(":"")+N.open;_c("parens"),V({type:O,value:pe,output:k.output?"":p}),V({type:"paren",extglob:!0,value:rn(),output:Z}),L.push(N)},v4=O=>{let pe=e.slice(O.startIndex,k.index+1),N=e.slice(O.startIndex+2,k.index),Z=o8(N,n);if((O.type==="plus"||O.type==="star")&&Z.risky){let ue=Z.safeOutput?(O.output?"":p)+(n.capture?`(${Z.safeOutput})`:Z.safeOutput):void 0,sn=i[O.tokensIndex];sn.type="text",sn.value=pe,sn.output=ue||Ze.escapeRegex(pe);for(let an=O.tokensIndex+1;an<i.length;an++)i[an].value="",i[an].output="",delete i[an].suffix;k.output=O.output+sn.output,k.backtrack=!0,V({type:"paren",extglob:!0,value:T,output:""}),Qn("parens");return}let de=O.close+(n.capture?")":""),Oe;if(O.type==="negate"){let ue=j;if(O.inner&&O.inner.length>1&&O.inner.includes("/")&&(ue=I(n)),(ue!==j||Le()||/^\)+$/.test(on()))&&(de=O.close=`)$))${ue}`),O.inner.includes("*")&&(Oe=on())&&/^\.[^\\/.]+$/.test(Oe)){let sn=Vp(Oe,{...t,fastpaths:!1}).output;de=O.close=`)${sn})${ue})`}O.prev.type==="bos"&&(k.negatedExtglob=!0)}V({type:"paren",extglob:!0,value:T,output:de}),Qn("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let O=!1,pe=e.replace(XB,(N,Z,de,Oe,ue,sn)=>Oe==="\\"?(O=!0,N):Oe==="?"?Z?Z+Oe+(ue?_.repeat(ue.length):""):sn===0?q+(ue?_.repeat(ue.length):""):_.repeat(de.length):Oe==="."?d.repeat(de.length):Oe==="*"?Z?Z+Oe+(ue?j:""):j:Z?N:`\\${N}`);return O===!0&&(n.unescape===!0?pe=pe.replace(/\\/g,""):pe=pe.replace(/\\+/g,N=>N.length%2===0?"\\\\":N?"\\":"")),pe===e&&n.contains===!0?(k.output=e,k):(k.output=Ze.wrapOutput(pe,k,t),k)}for(;!Le();){if(T=rn(),T==="\0")continue;if(T==="\\"){let N=te();if(N==="/"&&n.bash!==!0||N==="."||N===";")continue;if(!N){T+="\\",V({type:"text",value:T});continue}let Z=/^\\+/.exec(on()),de=0;if(Z&&Z[0].length>2&&(de=Z[0].length,k.index+=de,de%2!==0&&(T+="\\")),n.unescape===!0?T=rn():T+=rn(),k.brackets===0){V({type:"text",value:T});continue}}if(k.brackets>0&&(T!=="]"||A.value==="["||A.value==="[^")){if(n.posix!==!1&&T===":"){let N=A.value.slice(1);if(N.includes("[")&&(A.posix=!0,N.includes(":"))){let Z=A.value.lastIndexOf("["),de=A.value.slice(0,Z),Oe=A.value.slice(Z+2),ue=GB[Oe];if(ue){A.value=de+ue,k.backtrack=!0,rn(),!s.output&&i.indexOf(A)===1&&(s.output=p);continue}}}(T==="["&&te()!==":"||T==="-"&&te()==="]")&&(T=`\\${T}`),T==="]"&&(A.value==="["||A.value==="[^")&&(T=`\\${T}`),n.posix===!0&&T==="!"&&A.value==="["&&(T="^"),A.value+=T,kc({value:T});continue}if(k.quotes===1&&T!=='"'){T=Ze.escapeRegex(T),A.value+=T,kc({value:T});continue}if(T==='"'){k.quotes=k.quotes===1?0:1,n.keepQuotes===!0&&V({type:"text",value:T});continue}if(T==="("){_c("parens"),V({type:"paren",value:T});continue}if(T===")"){if(k.parens===0&&n.strictBrackets===!0)throw new SyntaxError(Zo("opening","("));let N=L[L.length-1];if(N&&k.parens===N.parens+1){v4(L.pop());continue}V({type:"paren",value:T,output:k.parens?")":"\\)"}),Qn("parens");continue}if(T==="["){if(n.nobracket===!0||!on().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(Zo("closing","]"));T=`\\${T}`}else _c("brackets");V({type:"bracket",value:T});continue}if(T==="]"){if(n.nobracket===!0||A&&A.type==="bracket"&&A.value.length===1){V({type:"text",value:T,output:`\\${T}`});continue}if(k.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(Zo("opening","["));V({type:"text",value:T,output:`\\${T}`});continue}Qn("brackets");let N=A.value.slice(1);if(A.posix!==!0&&N[0]==="^"&&!N.includes("/")&&(T=`/${T}`),A.value+=T,kc({value:T}),n.literalBrackets===!1||Ze.hasRegexChars(N))continue;let Z=Ze.escapeRegex(A.value);if(k.output=k.output.slice(0,-A.value.length),n.literalBrackets===!0){k.output+=Z,A.value=Z;continue}A.value=`(${a}${Z}|${A.value})`,k.output+=A.value;continue}if(T==="{"&&n.nobrace!==!0){_c("braces");let N={type:"brace",value:T,output:"(",outputIndex:k.output.length,tokensIndex:k.tokens.length};K.push(N),V(N);continue}if(T==="}"){let N=K[K.length-1];if(n.nobrace===!0||!N){V({type:"text",value:T,output:T});continue}let Z=")";if(N.dots===!0){let de=i.slice(),Oe=[];for(let ue=de.length-1;ue>=0&&(i.pop(),de[ue].type!=="brace");ue--)de[ue].type!=="dots"&&Oe.unshift(de[ue].value);Z=QB(Oe,n),k.backtrack=!0}if(N.comma!==!0&&N.dots!==!0){let de=k.output.slice(0,N.outputIndex),Oe=k.tokens.slice(N.tokensIndex);N.value=N.output="\\{",T=Z="\\}",k.output=de;for(let ue of Oe)k.output+=ue.output||ue.value}V({type:"brace",value:T,output:Z}),Qn("braces"),K.pop();continue}if(T==="|"){L.length>0&&L[L.length-1].conditions++,V({type:"text",value:T});continue}if(T===","){let N=T,Z=K[K.length-1];Z&&Je[Je.length-1]==="braces"&&(Z.comma=!0,N="|"),V({type:"comma",value:T,output:N});continue}if(T==="/"){if(A.type==="dot"&&k.index===k.start+1){k.start=k.index+1,k.consumed="",k.output="",i.pop(),A=s;continue}V({type:"slash",value:T,output:m});continue}if(T==="."){if(k.braces>0&&A.type==="dot"){A.value==="."&&(A.output=d);let N=K[K.length-1];A.type="dots",A.output+=T,A.value+=T,N.dots=!0;continue}if(k.braces+k.parens===0&&A.type!=="bos"&&A.type!=="slash"){V({type:"text",value:T,output:d});continue}V({type:"dot",value:T,output:d});continue}if(T==="?"){if(!(A&&A.value==="(")&&n.noextglob!==!0&&te()==="("&&te(2)!=="?"){Sc("qmark",T);continue}if(A&&A.type==="paren"){let Z=te(),de=T;if(Z==="<"&&!Ze.supportsLookbehinds())throw new Error("Node.js v10 or higher is required for regex lookbehinds");(A.value==="("&&!/[!=<:]/.test(Z)||Z==="<"&&!/<([!=]|\w+>)/.test(on()))&&(de=`\\${T}`),V({type:"text",value:T,output:de});continue}if(n.dot!==!0&&(A.type==="slash"||A.type==="bos")){V({type:"qmark",value:T,output:R});continue}V({type:"qmark",value:T,output:_});continue}if(T==="!"){if(n.noextglob!==!0&&te()==="("&&(te(2)!=="?"||!/[!=<:]/.test(te(3)))){Sc("negate",T);continue}if(n.nonegate!==!0&&k.index===0){x4();continue}}if(T==="+"){if(n.noextglob!==!0&&te()==="("&&te(2)!=="?"){Sc("plus",T);continue}if(A&&A.value==="("||n.regex===!1){V({type:"plus",value:T,output:f});continue}if(A&&(A.type==="bracket"||A.type==="paren"||A.type==="brace")||k.parens>0){V({type:"plus",value:T});continue}V({type:"plus",value:f});continue}if(T==="@"){if(n.noextglob!==!0&&te()==="("&&te(2)!=="?"){V({type:"at",extglob:!0,value:T,output:""});continue}V({type:"text",value:T});continue}if(T!=="*"){(T==="$"||T==="^")&&(T=`\\${T}`);let N=JB.exec(on());N&&(T+=N[0],k.index+=N[0].length),V({type:"text",value:T});continue}if(A&&(A.type==="globstar"||A.star===!0)){A.type="star",A.star=!0,A.value+=T,A.output=j,k.backtrack=!0,k.globstar=!0,bt(T);continue}let O=on();if(n.noextglob!==!0&&/^\([^?]/.test(O)){Sc("star",T);continue}if(A.type==="star"){if(n.noglobstar===!0){bt(T);continue}let N=A.prev,Z=N.prev,de=N.type==="slash"||N.type==="bos",Oe=Z&&(Z.type==="star"||Z.type==="globstar");if(n.bash===!0&&(!de||O[0]&&O[0]!=="/")){V({type:"star",value:T,output:""});continue}let ue=k.braces>0&&(N.type==="comma"||N.type==="brace"),sn=L.length&&(N.type==="pipe"||N.type==="paren");if(!de&&N.type!=="paren"&&!ue&&!sn){V({type:"star",value:T,output:""});continue}for(;O.slice(0,3)==="/**";){let an=e[k.index+4];if(an&&an!=="/")break;O=O.slice(3),bt("/**",3)}if(N.type==="bos"&&Le()){A.type="globstar",A.value+=T,A.output=I(n),k.output=A.output,k.globstar=!0,bt(T);continue}if(N.type==="slash"&&N.prev.type!=="bos"&&!Oe&&Le()){k.output=k.output.slice(0,-(N.output+A.output).length),N.output=`(?:${N.output}`,A.type="globstar",A.output=I(n)+(n.strictSlashes?")":"|$)"),A.value+=T,k.globstar=!0,k.output+=N.output+A.output,bt(T);continue}if(N.type==="slash"&&N.prev.type!=="bos"&&O[0]==="/"){let an=O[1]!==void 0?"|$":"";k.output=k.output.slice(0,-(N.output+A.output).length),N.output=`(?:${N.output}`,A.type="globstar",A.output=`${I(n)}${m}|${m}${an})`,A.value+=T,k.output+=N.output+A.output,k.globstar=!0,bt(T+rn()),V({type:"slash",value:"/",output:""});continue}if(N.type==="bos"&&O[0]==="/"){A.type="globstar",A.value+=T,A.output=`(?:^|${m}|${I(n)}${m})`,k.output=A.output,k.globstar=!0,bt(T+rn()),V({type:"slash",value:"/",output:""});continue}k.output=k.output.slice(0,-A.output.length),A.type="globstar",A.output=I(n),A.value+=T,k.output+=A.output,k.globstar=!0,bt(T);continue}let pe={type:"star",value:T,output:j};if(n.bash===!0){pe.output=".*?",(A.type==="bos"||A.type==="slash")&&(pe.output=v+pe.output),V(pe);continue}if(A&&(A.type==="bracket"||A.type==="paren")&&n.regex===!0){pe.output=T,V(pe);continue}(k.index===k.start||A.type==="slash"||A.type==="dot")&&(A.type==="dot"?(k.output+=w,A.output+=w):n.dot===!0?(k.output+=x,A.output+=x):(k.output+=v,A.output+=v),te()!=="*"&&(k.output+=p,A.output+=p)),V(pe)}for(;k.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(Zo("closing","]"));k.output=Ze.escapeLast(k.output,"["),Qn("brackets")}for(;k.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(Zo("closing",")"));k.output=Ze.escapeLast(k.output,"("),Qn("parens")}for(;k.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(Zo("closing","}"));k.output=Ze.escapeLast(k.output,"{"),Qn("braces")}if(n.strictSlashes!==!0&&(A.type==="star"||A.type==="bracket")&&V({type:"maybe_slash",value:"",output:`${m}?`}),k.backtrack===!0){k.output="";for(let O of k.tokens)k.output+=O.output!=null?O.output:O.value,O.suffix&&(k.output+=O.suffix)}return k};Vp.fastpaths=(e,t)=>{let n={...t},r=typeof n.maxLength=="number"?Math.min(Il,n.maxLength):Il,o=e.length;if(o>r)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${r}`);e=w_[e]||e;let s=Ze.isWindows(t),{DOT_LITERAL:i,SLASH_LITERAL:a,ONE_CHAR:c,DOTS_SLASH:l,NO_DOT:u,NO_DOTS:d,NO_DOTS_SLASH:f,STAR:m,START_ANCHOR:p}=Ri.globChars(s),h=n.dot?d:u,y=n.dot?f:u,w=n.capture?"":"?:",x={negated:!1,prefix:""},_=n.bash===!0?".*?":m;n.capture&&(_=`(${_})`);let R=v=>v.noglobstar===!0?_:`(${w}(?:(?!${p}${v.dot?l:i}).)*?)`,E=v=>{switch(v){case"*":return`${h}${c}${_}`;case".*":return`${i}${c}${_}`;case"*.*":return`${h}${_}${i}${c}${_}`;case"*/*":return`${h}${_}${a}${c}${y}${_}`;case"**":return h+R(n);case"**/*":return`(?:${h}${R(n)}${a})?${y}${c}${_}`;case"**/*.*":return`(?:${h}${R(n)}${a})?${y}${_}${i}${c}${_}`;case"**/.*":return`(?:${h}${R(n)}${a})?${i}${c}${_}`;default:{let q=/^(.*?)\.(\w+)$/.exec(v);if(!q)return;let j=E(q[1]);return j?j+i+q[2]:void 0}}},S=Ze.removePrefix(e,x),I=E(S);return I&&n.strictSlashes!==!0&&(I+=`${a}?`),I};$_.exports=Vp});var S_=$((Rfe,__)=>{"use strict";var s8=ce("path"),i8=b_(),Yp=k_(),Kp=Ci(),a8=Ei(),c8=e=>e&&typeof e=="object"&&!Array.isArray(e),$e=(e,t,n=!1)=>{if(Array.isArray(e)){let u=e.map(f=>$e(f,t,n));return f=>{for(let m of u){let p=m(f);if(p)return p}return!1}}let r=c8(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!r)throw new TypeError("Expected pattern to be a non-empty string");let o=t||{},s=Kp.isWindows(t),i=r?$e.compileRe(e,t):$e.makeRe(e,t,!1,!0),a=i.state;delete i.state;let c=()=>!1;if(o.ignore){let u={...t,ignore:null,onMatch:null,onResult:null};c=$e(o.ignore,u,n)}let l=(u,d=!1)=>{let{isMatch:f,match:m,output:p}=$e.test(u,i,t,{glob:e,posix:s}),h={glob:e,state:a,regex:i,posix:s,input:u,output:p,match:m,isMatch:f};return typeof o.onResult=="function"&&o.onResult(h),f===!1?(h.isMatch=!1,d?h:!1):c(u)?(typeof o.onIgnore=="function"&&o.onIgnore(h),h.isMatch=!1,d?h:!1):(typeof o.onMatch=="function"&&o.onMatch(h),d?h:!0)};return n&&(l.state=a),l};$e.test=(e,t,n,{glob:r,posix:o}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let s=n||{},i=s.format||(o?Kp.toPosixSlashes:null),a=e===r,c=a&&i?i(e):e;return a===!1&&(c=i?i(e):e,a=c===r),(a===!1||s.capture===!0)&&(s.matchBase===!0||s.basename===!0?a=$e.matchBase(e,t,n,o):a=t.exec(c)),{isMatch:!!a,match:a,output:c}};$e.matchBase=(e,t,n,r=Kp.isWindows(n))=>(t instanceof RegExp?t:$e.makeRe(t,n)).test(s8.basename(e));$e.isMatch=(e,t,n)=>$e(t,n)(e);$e.parse=(e,t)=>Array.isArray(e)?e.map(n=>$e.parse(n,t)):Yp(e,{...t,fastpaths:!1});$e.scan=(e,t)=>i8(e,t);$e.compileRe=(e,t,n=!1,r=!1)=>{if(n===!0)return e.output;let o=t||{},s=o.contains?"":"^",i=o.contains?"":"$",a=`${s}(?:${e.output})${i}`;e&&e.negated===!0&&(a=`^(?!${a}).*$`);let c=$e.toRegex(a,t);return r===!0&&(c.state=e),c};$e.makeRe=(e,t={},n=!1,r=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(o.output=Yp.fastpaths(e,t)),o.output||(o=Yp(e,t)),$e.compileRe(o,t,n,r)};$e.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};$e.constants=a8;__.exports=$e});var T_=$((Ife,A_)=>{"use strict";A_.exports=S_()});var N_=$((Nfe,I_)=>{"use strict";var C_=ce("util"),P_=s_(),un=T_(),Gp=Ci(),E_=e=>e===""||e==="./",R_=e=>{let t=e.indexOf("{");return t>-1&&e.indexOf("}",t)>-1},fe=(e,t,n)=>{t=[].concat(t),e=[].concat(e);let r=new Set,o=new Set,s=new Set,i=0,a=u=>{s.add(u.output),n&&n.onResult&&n.onResult(u)};for(let u=0;u<t.length;u++){let d=un(String(t[u]),{...n,onResult:a},!0),f=d.state.negated||d.state.negatedExtglob;f&&i++;for(let m of e){let p=d(m,!0);(f?!p.isMatch:p.isMatch)&&(f?r.add(p.output):(r.delete(p.output),o.add(p.output)))}}let l=(i===t.length?[...s]:[...o]).filter(u=>!r.has(u));if(n&&l.length===0){if(n.failglob===!0)throw new Error(`No matches found for "${t.join(", ")}"`);if(n.nonull===!0||n.nullglob===!0)return n.unescape?t.map(u=>u.replace(/\\/g,"")):t}return l};fe.match=fe;fe.matcher=(e,t)=>un(e,t);fe.isMatch=(e,t,n)=>un(t,n)(e);fe.any=fe.isMatch;fe.not=(e,t,n={})=>{t=[].concat(t).map(String);let r=new Set,o=[],s=a=>{n.onResult&&n.onResult(a),o.push(a.output)},i=new Set(fe(e,t,{...n,onResult:s}));for(let a of o)i.has(a)||r.add(a);return[...r]};fe.contains=(e,t,n)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${C_.inspect(e)}"`);if(Array.isArray(t))return t.some(r=>fe.contains(e,r,n));if(typeof t=="string"){if(E_(e)||E_(t))return!1;if(e.includes(t)||e.startsWith("./")&&e.slice(2).includes(t))return!0}return fe.isMatch(e,t,{...n,contains:!0})};fe.matchKeys=(e,t,n)=>{if(!Gp.isObject(e))throw new TypeError("Expected the first argument to be an object");let r=fe(Object.keys(e),t,n),o={};for(let s of r)o[s]=e[s];return o};fe.some=(e,t,n)=>{let r=[].concat(e);for(let o of[].concat(t)){let s=un(String(o),n);if(r.some(i=>s(i)))return!0}return!1};fe.every=(e,t,n)=>{let r=[].concat(e);for(let o of[].concat(t)){let s=un(String(o),n);if(!r.every(i=>s(i)))return!1}return!0};fe.all=(e,t,n)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${C_.inspect(e)}"`);return[].concat(t).every(r=>un(r,n)(e))};fe.capture=(e,t,n)=>{let r=Gp.isWindows(n),s=un.makeRe(String(e),{...n,capture:!0}).exec(r?Gp.toPosixSlashes(t):t);if(s)return s.slice(1).map(i=>i===void 0?"":i)};fe.makeRe=(...e)=>un.makeRe(...e);fe.scan=(...e)=>un.scan(...e);fe.parse=(e,t)=>{let n=[];for(let r of[].concat(e||[]))for(let o of P_(String(r),t))n.push(un.parse(o,t));return n};fe.braces=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return t&&t.nobrace===!0||!R_(e)?[e]:P_(e,t)};fe.braceExpand=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return fe.braces(e,{...t,expand:!0})};fe.hasBraces=R_;I_.exports=fe});var W_=$(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.isAbsolute=z.partitionAbsoluteAndRelative=z.removeDuplicateSlashes=z.matchAny=z.convertPatternsToRe=z.makeRe=z.getPatternParts=z.expandBraceExpansion=z.expandPatternsWithBraceExpansion=z.isAffectDepthOfReadingPattern=z.endsWithSlashGlobStar=z.hasGlobStar=z.getBaseDirectory=z.isPatternRelatedToParentDirectory=z.getPatternsOutsideCurrentDirectory=z.getPatternsInsideCurrentDirectory=z.getPositivePatterns=z.getNegativePatterns=z.isPositivePattern=z.isNegativePattern=z.convertToNegativePattern=z.convertToPositivePattern=z.isDynamicPattern=z.isStaticPattern=void 0;var O_=ce("path"),l8=kk(),Jp=N_(),q_="**",u8="\\",d8=/[*?]|^!/,f8=/\[[^[]*]/,m8=/(?:^|[^!*+?@])\([^(]*\|[^|]*\)/,p8=/[!*+?@]\([^(]*\)/,h8=/,|\.\./,g8=/(?!^)\/{2,}/g;function M_(e,t={}){return!D_(e,t)}z.isStaticPattern=M_;function D_(e,t={}){return e===""?!1:!!(t.caseSensitiveMatch===!1||e.includes(u8)||d8.test(e)||f8.test(e)||m8.test(e)||t.extglob!==!1&&p8.test(e)||t.braceExpansion!==!1&&y8(e))}z.isDynamicPattern=D_;function y8(e){let t=e.indexOf("{");if(t===-1)return!1;let n=e.indexOf("}",t+1);if(n===-1)return!1;let r=e.slice(t,n);return h8.test(r)}function b8(e){return Nl(e)?e.slice(1):e}z.convertToPositivePattern=b8;function w8(e){return"!"+e}z.convertToNegativePattern=w8;function Nl(e){return e.startsWith("!")&&e[1]!=="("}z.isNegativePattern=Nl;function L_(e){return!Nl(e)}z.isPositivePattern=L_;function x8(e){return e.filter(Nl)}z.getNegativePatterns=x8;function v8(e){return e.filter(L_)}z.getPositivePatterns=v8;function $8(e){return e.filter(t=>!Xp(t))}z.getPatternsInsideCurrentDirectory=$8;function k8(e){return e.filter(Xp)}z.getPatternsOutsideCurrentDirectory=k8;function Xp(e){return e.startsWith("..")||e.startsWith("./..")}z.isPatternRelatedToParentDirectory=Xp;function _8(e){return l8(e,{flipBackslashes:!1})}z.getBaseDirectory=_8;function S8(e){return e.includes(q_)}z.hasGlobStar=S8;function F_(e){return e.endsWith("/"+q_)}z.endsWithSlashGlobStar=F_;function A8(e){let t=O_.basename(e);return F_(e)||M_(t)}z.isAffectDepthOfReadingPattern=A8;function T8(e){return e.reduce((t,n)=>t.concat(z_(n)),[])}z.expandPatternsWithBraceExpansion=T8;function z_(e){let t=Jp.braces(e,{expand:!0,nodupes:!0,keepEscaping:!0});return t.sort((n,r)=>n.length-r.length),t.filter(n=>n!=="")}z.expandBraceExpansion=z_;function E8(e,t){let{parts:n}=Jp.scan(e,Object.assign(Object.assign({},t),{parts:!0}));return n.length===0&&(n=[e]),n[0].startsWith("/")&&(n[0]=n[0].slice(1),n.unshift("")),n}z.getPatternParts=E8;function j_(e,t){return Jp.makeRe(e,t)}z.makeRe=j_;function C8(e,t){return e.map(n=>j_(n,t))}z.convertPatternsToRe=C8;function P8(e,t){return t.some(n=>n.test(e))}z.matchAny=P8;function R8(e){return e.replace(g8,"/")}z.removeDuplicateSlashes=R8;function I8(e){let t=[],n=[];for(let r of e)B_(r)?t.push(r):n.push(r);return[t,n]}z.partitionAbsoluteAndRelative=I8;function B_(e){return O_.isAbsolute(e)}z.isAbsolute=B_});var V_=$((qfe,Z_)=>{"use strict";var N8=ce("stream"),U_=N8.PassThrough,O8=Array.prototype.slice;Z_.exports=q8;function q8(){let e=[],t=O8.call(arguments),n=!1,r=t[t.length-1];r&&!Array.isArray(r)&&r.pipe==null?t.pop():r={};let o=r.end!==!1,s=r.pipeError===!0;r.objectMode==null&&(r.objectMode=!0),r.highWaterMark==null&&(r.highWaterMark=64*1024);let i=U_(r);function a(){for(let u=0,d=arguments.length;u<d;u++)e.push(H_(arguments[u],r));return c(),this}function c(){if(n)return;n=!0;let u=e.shift();if(!u){process.nextTick(l);return}Array.isArray(u)||(u=[u]);let d=u.length+1;function f(){--d>0||(n=!1,c())}function m(p){function h(){p.removeListener("merge2UnpipeEnd",h),p.removeListener("end",h),s&&p.removeListener("error",y),f()}function y(w){i.emit("error",w)}if(p._readableState.endEmitted)return f();p.on("merge2UnpipeEnd",h),p.on("end",h),s&&p.on("error",y),p.pipe(i,{end:!1}),p.resume()}for(let p=0;p<u.length;p++)m(u[p]);f()}function l(){n=!1,i.emit("queueDrain"),o&&i.end()}return i.setMaxListeners(0),i.add=a,i.on("unpipe",function(u){u.emit("merge2UnpipeEnd")}),t.length&&a.apply(null,t),i}function H_(e,t){if(Array.isArray(e))for(let n=0,r=e.length;n<r;n++)e[n]=H_(e[n],t);else{if(!e._readableState&&e.pipe&&(e=e.pipe(U_(t))),!e._readableState||!e.pause||!e.pipe)throw new Error("Only readable stream can be merged.");e.pause()}return e}});var K_=$(Ol=>{"use strict";Object.defineProperty(Ol,"__esModule",{value:!0});Ol.merge=void 0;var M8=V_();function D8(e){let t=M8(e);return e.forEach(n=>{n.once("error",r=>t.emit("error",r))}),t.once("close",()=>Y_(e)),t.once("end",()=>Y_(e)),t}Ol.merge=D8;function Y_(e){e.forEach(t=>t.emit("close"))}});var G_=$(Vo=>{"use strict";Object.defineProperty(Vo,"__esModule",{value:!0});Vo.isEmpty=Vo.isString=void 0;function L8(e){return typeof e=="string"}Vo.isString=L8;function F8(e){return e===""}Vo.isEmpty=F8});var qn=$(Ve=>{"use strict";Object.defineProperty(Ve,"__esModule",{value:!0});Ve.string=Ve.stream=Ve.pattern=Ve.path=Ve.fs=Ve.errno=Ve.array=void 0;var z8=uk();Ve.array=z8;var j8=dk();Ve.errno=j8;var B8=fk();Ve.fs=B8;var W8=gk();Ve.path=W8;var U8=W_();Ve.pattern=U8;var H8=K_();Ve.stream=H8;var Z8=G_();Ve.string=Z8});var eS=$(Ye=>{"use strict";Object.defineProperty(Ye,"__esModule",{value:!0});Ye.convertPatternGroupToTask=Ye.convertPatternGroupsToTasks=Ye.groupPatternsByBaseDirectory=Ye.getNegativePatternsAsPositive=Ye.getPositivePatterns=Ye.convertPatternsToTasks=Ye.generate=void 0;var Vt=qn();function V8(e,t){let n=J_(e,t),r=J_(t.ignore,t),o=X_(n),s=Q_(n,r),i=o.filter(u=>Vt.pattern.isStaticPattern(u,t)),a=o.filter(u=>Vt.pattern.isDynamicPattern(u,t)),c=Qp(i,s,!1),l=Qp(a,s,!0);return c.concat(l)}Ye.generate=V8;function J_(e,t){let n=e;return t.braceExpansion&&(n=Vt.pattern.expandPatternsWithBraceExpansion(n)),t.baseNameMatch&&(n=n.map(r=>r.includes("/")?r:`**/${r}`)),n.map(r=>Vt.pattern.removeDuplicateSlashes(r))}function Qp(e,t,n){let r=[],o=Vt.pattern.getPatternsOutsideCurrentDirectory(e),s=Vt.pattern.getPatternsInsideCurrentDirectory(e),i=eh(o),a=eh(s);return r.push(...th(i,t,n)),"."in a?r.push(nh(".",s,t,n)):r.push(...th(a,t,n)),r}Ye.convertPatternsToTasks=Qp;function X_(e){return Vt.pattern.getPositivePatterns(e)}Ye.getPositivePatterns=X_;function Q_(e,t){return Vt.pattern.getNegativePatterns(e).concat(t).map(Vt.pattern.convertToPositivePattern)}Ye.getNegativePatternsAsPositive=Q_;function eh(e){let t={};return e.reduce((n,r)=>{let o=Vt.pattern.getBaseDirectory(r);return o in n?n[o].push(r):n[o]=[r],n},t)}Ye.groupPatternsByBaseDirectory=eh;function th(e,t,n){return Object.keys(e).map(r=>nh(r,e[r],t,n))}Ye.convertPatternGroupsToTasks=th;function nh(e,t,n,r){return{dynamic:r,positive:t,negative:n,base:e,patterns:[].concat(t,n.map(Vt.pattern.convertToNegativePattern))}}Ye.convertPatternGroupToTask=nh});var nS=$(ql=>{"use strict";Object.defineProperty(ql,"__esModule",{value:!0});ql.read=void 0;function Y8(e,t,n){t.fs.lstat(e,(r,o)=>{if(r!==null){tS(n,r);return}if(!o.isSymbolicLink()||!t.followSymbolicLink){rh(n,o);return}t.fs.stat(e,(s,i)=>{if(s!==null){if(t.throwErrorOnBrokenSymbolicLink){tS(n,s);return}rh(n,o);return}t.markSymbolicLink&&(i.isSymbolicLink=()=>!0),rh(n,i)})})}ql.read=Y8;function tS(e,t){e(t)}function rh(e,t){e(null,t)}});var rS=$(Ml=>{"use strict";Object.defineProperty(Ml,"__esModule",{value:!0});Ml.read=void 0;function K8(e,t){let n=t.fs.lstatSync(e);if(!n.isSymbolicLink()||!t.followSymbolicLink)return n;try{let r=t.fs.statSync(e);return t.markSymbolicLink&&(r.isSymbolicLink=()=>!0),r}catch(r){if(!t.throwErrorOnBrokenSymbolicLink)return n;throw r}}Ml.read=K8});var oS=$(dr=>{"use strict";Object.defineProperty(dr,"__esModule",{value:!0});dr.createFileSystemAdapter=dr.FILE_SYSTEM_ADAPTER=void 0;var Dl=ce("fs");dr.FILE_SYSTEM_ADAPTER={lstat:Dl.lstat,stat:Dl.stat,lstatSync:Dl.lstatSync,statSync:Dl.statSync};function G8(e){return e===void 0?dr.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},dr.FILE_SYSTEM_ADAPTER),e)}dr.createFileSystemAdapter=G8});var sS=$(sh=>{"use strict";Object.defineProperty(sh,"__esModule",{value:!0});var J8=oS(),oh=class{constructor(t={}){this._options=t,this.followSymbolicLink=this._getValue(this._options.followSymbolicLink,!0),this.fs=J8.createFileSystemAdapter(this._options.fs),this.markSymbolicLink=this._getValue(this._options.markSymbolicLink,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0)}_getValue(t,n){return t??n}};sh.default=oh});var Kr=$(fr=>{"use strict";Object.defineProperty(fr,"__esModule",{value:!0});fr.statSync=fr.stat=fr.Settings=void 0;var iS=nS(),X8=rS(),ih=sS();fr.Settings=ih.default;function Q8(e,t,n){if(typeof t=="function"){iS.read(e,ah(),t);return}iS.read(e,ah(t),n)}fr.stat=Q8;function eW(e,t){let n=ah(t);return X8.read(e,n)}fr.statSync=eW;function ah(e={}){return e instanceof ih.default?e:new ih.default(e)}});var lS=$((Hfe,cS)=>{var aS;cS.exports=typeof queueMicrotask=="function"?queueMicrotask.bind(typeof window<"u"?window:global):e=>(aS||(aS=Promise.resolve())).then(e).catch(t=>setTimeout(()=>{throw t},0))});var dS=$((Zfe,uS)=>{uS.exports=nW;var tW=lS();function nW(e,t){let n,r,o,s=!0;Array.isArray(e)?(n=[],r=e.length):(o=Object.keys(e),n={},r=o.length);function i(c){function l(){t&&t(c,n),t=null}s?tW(l):l()}function a(c,l,u){n[c]=u,(--r===0||l)&&i(l)}r?o?o.forEach(function(c){e[c](function(l,u){a(c,l,u)})}):e.forEach(function(c,l){c(function(u,d){a(l,u,d)})}):i(null),s=!1}});var ch=$(Fl=>{"use strict";Object.defineProperty(Fl,"__esModule",{value:!0});Fl.IS_SUPPORT_READDIR_WITH_FILE_TYPES=void 0;var Ll=process.versions.node.split(".");if(Ll[0]===void 0||Ll[1]===void 0)throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);var fS=Number.parseInt(Ll[0],10),rW=Number.parseInt(Ll[1],10),mS=10,oW=10,sW=fS>mS,iW=fS===mS&&rW>=oW;Fl.IS_SUPPORT_READDIR_WITH_FILE_TYPES=sW||iW});var pS=$(zl=>{"use strict";Object.defineProperty(zl,"__esModule",{value:!0});zl.createDirentFromStats=void 0;var lh=class{constructor(t,n){this.name=t,this.isBlockDevice=n.isBlockDevice.bind(n),this.isCharacterDevice=n.isCharacterDevice.bind(n),this.isDirectory=n.isDirectory.bind(n),this.isFIFO=n.isFIFO.bind(n),this.isFile=n.isFile.bind(n),this.isSocket=n.isSocket.bind(n),this.isSymbolicLink=n.isSymbolicLink.bind(n)}};function aW(e,t){return new lh(e,t)}zl.createDirentFromStats=aW});var uh=$(jl=>{"use strict";Object.defineProperty(jl,"__esModule",{value:!0});jl.fs=void 0;var cW=pS();jl.fs=cW});var dh=$(Bl=>{"use strict";Object.defineProperty(Bl,"__esModule",{value:!0});Bl.joinPathSegments=void 0;function lW(e,t,n){return e.endsWith(n)?e+t:e+n+t}Bl.joinPathSegments=lW});var xS=$(mr=>{"use strict";Object.defineProperty(mr,"__esModule",{value:!0});mr.readdir=mr.readdirWithFileTypes=mr.read=void 0;var uW=Kr(),hS=dS(),dW=ch(),gS=uh(),yS=dh();function fW(e,t,n){if(!t.stats&&dW.IS_SUPPORT_READDIR_WITH_FILE_TYPES){bS(e,t,n);return}wS(e,t,n)}mr.read=fW;function bS(e,t,n){t.fs.readdir(e,{withFileTypes:!0},(r,o)=>{if(r!==null){Wl(n,r);return}let s=o.map(a=>({dirent:a,name:a.name,path:yS.joinPathSegments(e,a.name,t.pathSegmentSeparator)}));if(!t.followSymbolicLinks){fh(n,s);return}let i=s.map(a=>mW(a,t));hS(i,(a,c)=>{if(a!==null){Wl(n,a);return}fh(n,c)})})}mr.readdirWithFileTypes=bS;function mW(e,t){return n=>{if(!e.dirent.isSymbolicLink()){n(null,e);return}t.fs.stat(e.path,(r,o)=>{if(r!==null){if(t.throwErrorOnBrokenSymbolicLink){n(r);return}n(null,e);return}e.dirent=gS.fs.createDirentFromStats(e.name,o),n(null,e)})}}function wS(e,t,n){t.fs.readdir(e,(r,o)=>{if(r!==null){Wl(n,r);return}let s=o.map(i=>{let a=yS.joinPathSegments(e,i,t.pathSegmentSeparator);return c=>{uW.stat(a,t.fsStatSettings,(l,u)=>{if(l!==null){c(l);return}let d={name:i,path:a,dirent:gS.fs.createDirentFromStats(i,u)};t.stats&&(d.stats=u),c(null,d)})}});hS(s,(i,a)=>{if(i!==null){Wl(n,i);return}fh(n,a)})})}mr.readdir=wS;function Wl(e,t){e(t)}function fh(e,t){e(null,t)}});var SS=$(pr=>{"use strict";Object.defineProperty(pr,"__esModule",{value:!0});pr.readdir=pr.readdirWithFileTypes=pr.read=void 0;var pW=Kr(),hW=ch(),vS=uh(),$S=dh();function gW(e,t){return!t.stats&&hW.IS_SUPPORT_READDIR_WITH_FILE_TYPES?kS(e,t):_S(e,t)}pr.read=gW;function kS(e,t){return t.fs.readdirSync(e,{withFileTypes:!0}).map(r=>{let o={dirent:r,name:r.name,path:$S.joinPathSegments(e,r.name,t.pathSegmentSeparator)};if(o.dirent.isSymbolicLink()&&t.followSymbolicLinks)try{let s=t.fs.statSync(o.path);o.dirent=vS.fs.createDirentFromStats(o.name,s)}catch(s){if(t.throwErrorOnBrokenSymbolicLink)throw s}return o})}pr.readdirWithFileTypes=kS;function _S(e,t){return t.fs.readdirSync(e).map(r=>{let o=$S.joinPathSegments(e,r,t.pathSegmentSeparator),s=pW.statSync(o,t.fsStatSettings),i={name:r,path:o,dirent:vS.fs.createDirentFromStats(r,s)};return t.stats&&(i.stats=s),i})}pr.readdir=_S});var AS=$(hr=>{"use strict";Object.defineProperty(hr,"__esModule",{value:!0});hr.createFileSystemAdapter=hr.FILE_SYSTEM_ADAPTER=void 0;var Yo=ce("fs");hr.FILE_SYSTEM_ADAPTER={lstat:Yo.lstat,stat:Yo.stat,lstatSync:Yo.lstatSync,statSync:Yo.statSync,readdir:Yo.readdir,readdirSync:Yo.readdirSync};function yW(e){return e===void 0?hr.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},hr.FILE_SYSTEM_ADAPTER),e)}hr.createFileSystemAdapter=yW});var TS=$(ph=>{"use strict";Object.defineProperty(ph,"__esModule",{value:!0});var bW=ce("path"),wW=Kr(),xW=AS(),mh=class{constructor(t={}){this._options=t,this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!1),this.fs=xW.createFileSystemAdapter(this._options.fs),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,bW.sep),this.stats=this._getValue(this._options.stats,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0),this.fsStatSettings=new wW.Settings({followSymbolicLink:this.followSymbolicLinks,fs:this.fs,throwErrorOnBrokenSymbolicLink:this.throwErrorOnBrokenSymbolicLink})}_getValue(t,n){return t??n}};ph.default=mh});var Ul=$(gr=>{"use strict";Object.defineProperty(gr,"__esModule",{value:!0});gr.Settings=gr.scandirSync=gr.scandir=void 0;var ES=xS(),vW=SS(),hh=TS();gr.Settings=hh.default;function $W(e,t,n){if(typeof t=="function"){ES.read(e,gh(),t);return}ES.read(e,gh(t),n)}gr.scandir=$W;function kW(e,t){let n=gh(t);return vW.read(e,n)}gr.scandirSync=kW;function gh(e={}){return e instanceof hh.default?e:new hh.default(e)}});var PS=$((nme,CS)=>{"use strict";function _W(e){var t=new e,n=t;function r(){var s=t;return s.next?t=s.next:(t=new e,n=t),s.next=null,s}function o(s){n.next=s,n=s}return{get:r,release:o}}CS.exports=_W});var IS=$((rme,yh)=>{"use strict";var SW=PS();function RS(e,t,n){if(typeof e=="function"&&(n=t,t=e,e=null),!(n>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");var r=SW(AW),o=null,s=null,i=0,a=null,c={push:h,drain:lt,saturated:lt,pause:u,paused:!1,get concurrency(){return n},set concurrency(S){if(!(S>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");if(n=S,!c.paused)for(;o&&i<n;)i++,w()},running:l,resume:m,idle:p,length:d,getQueue:f,unshift:y,empty:lt,kill:x,killAndDrain:_,error:E,abort:R};return c;function l(){return i}function u(){c.paused=!0}function d(){for(var S=o,I=0;S;)S=S.next,I++;return I}function f(){for(var S=o,I=[];S;)I.push(S.value),S=S.next;return I}function m(){if(c.paused){if(c.paused=!1,o===null){i++,w();return}for(;o&&i<n;)i++,w()}}function p(){return i===0&&c.length()===0}function h(S,I){var v=r.get();v.context=e,v.release=w,v.value=S,v.callback=I||lt,v.errorHandler=a,i>=n||c.paused?s?(s.next=v,s=v):(o=v,s=v,c.saturated()):(i++,t.call(e,v.value,v.worked))}function y(S,I){var v=r.get();v.context=e,v.release=w,v.value=S,v.callback=I||lt,v.errorHandler=a,i>=n||c.paused?o?(v.next=o,o=v):(o=v,s=v,c.saturated()):(i++,t.call(e,v.value,v.worked))}function w(S){S&&r.release(S);var I=o;I&&i<=n?c.paused?i--:(s===o&&(s=null),o=I.next,I.next=null,t.call(e,I.value,I.worked),s===null&&c.empty()):--i===0&&c.drain()}function x(){o=null,s=null,c.drain=lt}function _(){o=null,s=null,c.drain(),c.drain=lt}function R(){var S=o;for(o=null,s=null;S;){var I=S.next,v=S.callback,q=S.errorHandler,j=S.value,k=S.context;S.value=null,S.callback=lt,S.errorHandler=null,S.next=null,q&&q(new Error("abort"),j),v.call(k,new Error("abort")),r.release(S),S=I}c.drain=lt}function E(S){a=S}}function lt(){}function AW(){this.value=null,this.callback=lt,this.next=null,this.release=lt,this.context=null,this.errorHandler=null;var e=this;this.worked=function(n,r){var o=e.callback,s=e.errorHandler,i=e.value;e.value=null,e.callback=lt,e.errorHandler&&s(n,i),o.call(e.context,n,r),e.release(e)}}function TW(e,t,n){typeof e=="function"&&(n=t,t=e,e=null);function r(u,d){t.call(this,u).then(function(f){d(null,f)},d)}var o=RS(e,r,n),s=o.push,i=o.unshift;return o.push=a,o.unshift=c,o.drained=l,o;function a(u){var d=new Promise(function(f,m){s(u,function(p,h){if(p){m(p);return}f(h)})});return d.catch(lt),d}function c(u){var d=new Promise(function(f,m){i(u,function(p,h){if(p){m(p);return}f(h)})});return d.catch(lt),d}function l(){var u=new Promise(function(d){process.nextTick(function(){if(o.idle())d();else{var f=o.drain;o.drain=function(){typeof f=="function"&&f(),d(),o.drain=f}}})});return u}}yh.exports=RS;yh.exports.promise=TW});var Hl=$(dn=>{"use strict";Object.defineProperty(dn,"__esModule",{value:!0});dn.joinPathSegments=dn.replacePathSegmentSeparator=dn.isAppliedFilter=dn.isFatalError=void 0;function EW(e,t){return e.errorFilter===null?!0:!e.errorFilter(t)}dn.isFatalError=EW;function CW(e,t){return e===null||e(t)}dn.isAppliedFilter=CW;function PW(e,t){return e.split(/[/\\]/).join(t)}dn.replacePathSegmentSeparator=PW;function RW(e,t,n){return e===""?t:e.endsWith(n)?e+t:e+n+t}dn.joinPathSegments=RW});var xh=$(wh=>{"use strict";Object.defineProperty(wh,"__esModule",{value:!0});var IW=Hl(),bh=class{constructor(t,n){this._root=t,this._settings=n,this._root=IW.replacePathSegmentSeparator(t,n.pathSegmentSeparator)}};wh.default=bh});var kh=$($h=>{"use strict";Object.defineProperty($h,"__esModule",{value:!0});var NW=ce("events"),OW=Ul(),qW=IS(),Zl=Hl(),MW=xh(),vh=class extends MW.default{constructor(t,n){super(t,n),this._settings=n,this._scandir=OW.scandir,this._emitter=new NW.EventEmitter,this._queue=qW(this._worker.bind(this),this._settings.concurrency),this._isFatalError=!1,this._isDestroyed=!1,this._queue.drain=()=>{this._isFatalError||this._emitter.emit("end")}}read(){return this._isFatalError=!1,this._isDestroyed=!1,setImmediate(()=>{this._pushToQueue(this._root,this._settings.basePath)}),this._emitter}get isDestroyed(){return this._isDestroyed}destroy(){if(this._isDestroyed)throw new Error("The reader is already destroyed");this._isDestroyed=!0,this._queue.killAndDrain()}onEntry(t){this._emitter.on("entry",t)}onError(t){this._emitter.once("error",t)}onEnd(t){this._emitter.once("end",t)}_pushToQueue(t,n){let r={directory:t,base:n};this._queue.push(r,o=>{o!==null&&this._handleError(o)})}_worker(t,n){this._scandir(t.directory,this._settings.fsScandirSettings,(r,o)=>{if(r!==null){n(r,void 0);return}for(let s of o)this._handleEntry(s,t.base);n(null,void 0)})}_handleError(t){this._isDestroyed||!Zl.isFatalError(this._settings,t)||(this._isFatalError=!0,this._isDestroyed=!0,this._emitter.emit("error",t))}_handleEntry(t,n){if(this._isDestroyed||this._isFatalError)return;let r=t.path;n!==void 0&&(t.path=Zl.joinPathSegments(n,t.name,this._settings.pathSegmentSeparator)),Zl.isAppliedFilter(this._settings.entryFilter,t)&&this._emitEntry(t),t.dirent.isDirectory()&&Zl.isAppliedFilter(this._settings.deepFilter,t)&&this._pushToQueue(r,n===void 0?void 0:t.path)}_emitEntry(t){this._emitter.emit("entry",t)}};$h.default=vh});var NS=$(Sh=>{"use strict";Object.defineProperty(Sh,"__esModule",{value:!0});var DW=kh(),_h=class{constructor(t,n){this._root=t,this._settings=n,this._reader=new DW.default(this._root,this._settings),this._storage=[]}read(t){this._reader.onError(n=>{LW(t,n)}),this._reader.onEntry(n=>{this._storage.push(n)}),this._reader.onEnd(()=>{FW(t,this._storage)}),this._reader.read()}};Sh.default=_h;function LW(e,t){e(t)}function FW(e,t){e(null,t)}});var OS=$(Th=>{"use strict";Object.defineProperty(Th,"__esModule",{value:!0});var zW=ce("stream"),jW=kh(),Ah=class{constructor(t,n){this._root=t,this._settings=n,this._reader=new jW.default(this._root,this._settings),this._stream=new zW.Readable({objectMode:!0,read:()=>{},destroy:()=>{this._reader.isDestroyed||this._reader.destroy()}})}read(){return this._reader.onError(t=>{this._stream.emit("error",t)}),this._reader.onEntry(t=>{this._stream.push(t)}),this._reader.onEnd(()=>{this._stream.push(null)}),this._reader.read(),this._stream}};Th.default=Ah});var qS=$(Ch=>{"use strict";Object.defineProperty(Ch,"__esModule",{value:!0});var BW=Ul(),Vl=Hl(),WW=xh(),Eh=class extends WW.default{constructor(){super(...arguments),this._scandir=BW.scandirSync,this._storage=[],this._queue=new Set}read(){return this._pushToQueue(this._root,this._settings.basePath),this._handleQueue(),this._storage}_pushToQueue(t,n){this._queue.add({directory:t,base:n})}_handleQueue(){for(let t of this._queue.values())this._handleDirectory(t.directory,t.base)}_handleDirectory(t,n){try{let r=this._scandir(t,this._settings.fsScandirSettings);for(let o of r)this._handleEntry(o,n)}catch(r){this._handleError(r)}}_handleError(t){if(Vl.isFatalError(this._settings,t))throw t}_handleEntry(t,n){let r=t.path;n!==void 0&&(t.path=Vl.joinPathSegments(n,t.name,this._settings.pathSegmentSeparator)),Vl.isAppliedFilter(this._settings.entryFilter,t)&&this._pushToStorage(t),t.dirent.isDirectory()&&Vl.isAppliedFilter(this._settings.deepFilter,t)&&this._pushToQueue(r,n===void 0?void 0:t.path)}_pushToStorage(t){this._storage.push(t)}};Ch.default=Eh});var MS=$(Rh=>{"use strict";Object.defineProperty(Rh,"__esModule",{value:!0});var UW=qS(),Ph=class{constructor(t,n){this._root=t,this._settings=n,this._reader=new UW.default(this._root,this._settings)}read(){return this._reader.read()}};Rh.default=Ph});var DS=$(Nh=>{"use strict";Object.defineProperty(Nh,"__esModule",{value:!0});var HW=ce("path"),ZW=Ul(),Ih=class{constructor(t={}){this._options=t,this.basePath=this._getValue(this._options.basePath,void 0),this.concurrency=this._getValue(this._options.concurrency,Number.POSITIVE_INFINITY),this.deepFilter=this._getValue(this._options.deepFilter,null),this.entryFilter=this._getValue(this._options.entryFilter,null),this.errorFilter=this._getValue(this._options.errorFilter,null),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,HW.sep),this.fsScandirSettings=new ZW.Settings({followSymbolicLinks:this._options.followSymbolicLinks,fs:this._options.fs,pathSegmentSeparator:this._options.pathSegmentSeparator,stats:this._options.stats,throwErrorOnBrokenSymbolicLink:this._options.throwErrorOnBrokenSymbolicLink})}_getValue(t,n){return t??n}};Nh.default=Ih});var Kl=$(fn=>{"use strict";Object.defineProperty(fn,"__esModule",{value:!0});fn.Settings=fn.walkStream=fn.walkSync=fn.walk=void 0;var LS=NS(),VW=OS(),YW=MS(),Oh=DS();fn.Settings=Oh.default;function KW(e,t,n){if(typeof t=="function"){new LS.default(e,Yl()).read(t);return}new LS.default(e,Yl(t)).read(n)}fn.walk=KW;function GW(e,t){let n=Yl(t);return new YW.default(e,n).read()}fn.walkSync=GW;function JW(e,t){let n=Yl(t);return new VW.default(e,n).read()}fn.walkStream=JW;function Yl(e={}){return e instanceof Oh.default?e:new Oh.default(e)}});var Gl=$(Mh=>{"use strict";Object.defineProperty(Mh,"__esModule",{value:!0});var XW=ce("path"),QW=Kr(),FS=qn(),qh=class{constructor(t){this._settings=t,this._fsStatSettings=new QW.Settings({followSymbolicLink:this._settings.followSymbolicLinks,fs:this._settings.fs,throwErrorOnBrokenSymbolicLink:this._settings.followSymbolicLinks})}_getFullEntryPath(t){return XW.resolve(this._settings.cwd,t)}_makeEntry(t,n){let r={name:n,path:n,dirent:FS.fs.createDirentFromStats(n,t)};return this._settings.stats&&(r.stats=t),r}_isFatalError(t){return!FS.errno.isEnoentCodeError(t)&&!this._settings.suppressErrors}};Mh.default=qh});var Fh=$(Lh=>{"use strict";Object.defineProperty(Lh,"__esModule",{value:!0});var eU=ce("stream"),tU=Kr(),nU=Kl(),rU=Gl(),Dh=class extends rU.default{constructor(){super(...arguments),this._walkStream=nU.walkStream,this._stat=tU.stat}dynamic(t,n){return this._walkStream(t,n)}static(t,n){let r=t.map(this._getFullEntryPath,this),o=new eU.PassThrough({objectMode:!0});o._write=(s,i,a)=>this._getEntry(r[s],t[s],n).then(c=>{c!==null&&n.entryFilter(c)&&o.push(c),s===r.length-1&&o.end(),a()}).catch(a);for(let s=0;s<r.length;s++)o.write(s);return o}_getEntry(t,n,r){return this._getStat(t).then(o=>this._makeEntry(o,n)).catch(o=>{if(r.errorFilter(o))return null;throw o})}_getStat(t){return new Promise((n,r)=>{this._stat(t,this._fsStatSettings,(o,s)=>o===null?n(s):r(o))})}};Lh.default=Dh});var zS=$(jh=>{"use strict";Object.defineProperty(jh,"__esModule",{value:!0});var oU=Kl(),sU=Gl(),iU=Fh(),zh=class extends sU.default{constructor(){super(...arguments),this._walkAsync=oU.walk,this._readerStream=new iU.default(this._settings)}dynamic(t,n){return new Promise((r,o)=>{this._walkAsync(t,n,(s,i)=>{s===null?r(i):o(s)})})}async static(t,n){let r=[],o=this._readerStream.static(t,n);return new Promise((s,i)=>{o.once("error",i),o.on("data",a=>r.push(a)),o.once("end",()=>s(r))})}};jh.default=zh});var jS=$(Wh=>{"use strict";Object.defineProperty(Wh,"__esModule",{value:!0});var Ii=qn(),Bh=class{constructor(t,n,r){this._patterns=t,this._settings=n,this._micromatchOptions=r,this._storage=[],this._fillStorage()}_fillStorage(){for(let t of this._patterns){let n=this._getPatternSegments(t),r=this._splitSegmentsIntoSections(n);this._storage.push({complete:r.length<=1,pattern:t,segments:n,sections:r})}}_getPatternSegments(t){return Ii.pattern.getPatternParts(t,this._micromatchOptions).map(r=>Ii.pattern.isDynamicPattern(r,this._settings)?{dynamic:!0,pattern:r,patternRe:Ii.pattern.makeRe(r,this._micromatchOptions)}:{dynamic:!1,pattern:r})}_splitSegmentsIntoSections(t){return Ii.array.splitWhen(t,n=>n.dynamic&&Ii.pattern.hasGlobStar(n.pattern))}};Wh.default=Bh});var BS=$(Hh=>{"use strict";Object.defineProperty(Hh,"__esModule",{value:!0});var aU=jS(),Uh=class extends aU.default{match(t){let n=t.split("/"),r=n.length,o=this._storage.filter(s=>!s.complete||s.segments.length>r);for(let s of o){let i=s.sections[0];if(!s.complete&&r>i.length||n.every((c,l)=>{let u=s.segments[l];return!!(u.dynamic&&u.patternRe.test(c)||!u.dynamic&&u.pattern===c)}))return!0}return!1}};Hh.default=Uh});var WS=$(Vh=>{"use strict";Object.defineProperty(Vh,"__esModule",{value:!0});var Jl=qn(),cU=BS(),Zh=class{constructor(t,n){this._settings=t,this._micromatchOptions=n}getFilter(t,n,r){let o=this._getMatcher(n),s=this._getNegativePatternsRe(r);return i=>this._filter(t,i,o,s)}_getMatcher(t){return new cU.default(t,this._settings,this._micromatchOptions)}_getNegativePatternsRe(t){let n=t.filter(Jl.pattern.isAffectDepthOfReadingPattern);return Jl.pattern.convertPatternsToRe(n,this._micromatchOptions)}_filter(t,n,r,o){if(this._isSkippedByDeep(t,n.path)||this._isSkippedSymbolicLink(n))return!1;let s=Jl.path.removeLeadingDotSegment(n.path);return this._isSkippedByPositivePatterns(s,r)?!1:this._isSkippedByNegativePatterns(s,o)}_isSkippedByDeep(t,n){return this._settings.deep===1/0?!1:this._getEntryLevel(t,n)>=this._settings.deep}_getEntryLevel(t,n){let r=n.split("/").length;if(t==="")return r;let o=t.split("/").length;return r-o}_isSkippedSymbolicLink(t){return!this._settings.followSymbolicLinks&&t.dirent.isSymbolicLink()}_isSkippedByPositivePatterns(t,n){return!this._settings.baseNameMatch&&!n.match(t)}_isSkippedByNegativePatterns(t,n){return!Jl.pattern.matchAny(t,n)}};Vh.default=Zh});var US=$(Kh=>{"use strict";Object.defineProperty(Kh,"__esModule",{value:!0});var yr=qn(),Yh=class{constructor(t,n){this._settings=t,this._micromatchOptions=n,this.index=new Map}getFilter(t,n){let[r,o]=yr.pattern.partitionAbsoluteAndRelative(n),s={positive:{all:yr.pattern.convertPatternsToRe(t,this._micromatchOptions)},negative:{absolute:yr.pattern.convertPatternsToRe(r,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0})),relative:yr.pattern.convertPatternsToRe(o,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0}))}};return i=>this._filter(i,s)}_filter(t,n){let r=yr.path.removeLeadingDotSegment(t.path);if(this._settings.unique&&this._isDuplicateEntry(r)||this._onlyFileFilter(t)||this._onlyDirectoryFilter(t))return!1;let o=this._isMatchToPatternsSet(r,n,t.dirent.isDirectory());return this._settings.unique&&o&&this._createIndexRecord(r),o}_isDuplicateEntry(t){return this.index.has(t)}_createIndexRecord(t){this.index.set(t,void 0)}_onlyFileFilter(t){return this._settings.onlyFiles&&!t.dirent.isFile()}_onlyDirectoryFilter(t){return this._settings.onlyDirectories&&!t.dirent.isDirectory()}_isMatchToPatternsSet(t,n,r){return!(!this._isMatchToPatterns(t,n.positive.all,r)||this._isMatchToPatterns(t,n.negative.relative,r)||this._isMatchToAbsoluteNegative(t,n.negative.absolute,r))}_isMatchToAbsoluteNegative(t,n,r){if(n.length===0)return!1;let o=yr.path.makeAbsolute(this._settings.cwd,t);return this._isMatchToPatterns(o,n,r)}_isMatchToPatterns(t,n,r){if(n.length===0)return!1;let o=yr.pattern.matchAny(t,n);return!o&&r?yr.pattern.matchAny(t+"/",n):o}};Kh.default=Yh});var HS=$(Jh=>{"use strict";Object.defineProperty(Jh,"__esModule",{value:!0});var lU=qn(),Gh=class{constructor(t){this._settings=t}getFilter(){return t=>this._isNonFatalError(t)}_isNonFatalError(t){return lU.errno.isEnoentCodeError(t)||this._settings.suppressErrors}};Jh.default=Gh});var VS=$(Qh=>{"use strict";Object.defineProperty(Qh,"__esModule",{value:!0});var ZS=qn(),Xh=class{constructor(t){this._settings=t}getTransformer(){return t=>this._transform(t)}_transform(t){let n=t.path;return this._settings.absolute&&(n=ZS.path.makeAbsolute(this._settings.cwd,n),n=ZS.path.unixify(n)),this._settings.markDirectories&&t.dirent.isDirectory()&&(n+="/"),this._settings.objectMode?Object.assign(Object.assign({},t),{path:n}):n}};Qh.default=Xh});var Xl=$(t0=>{"use strict";Object.defineProperty(t0,"__esModule",{value:!0});var uU=ce("path"),dU=WS(),fU=US(),mU=HS(),pU=VS(),e0=class{constructor(t){this._settings=t,this.errorFilter=new mU.default(this._settings),this.entryFilter=new fU.default(this._settings,this._getMicromatchOptions()),this.deepFilter=new dU.default(this._settings,this._getMicromatchOptions()),this.entryTransformer=new pU.default(this._settings)}_getRootDirectory(t){return uU.resolve(this._settings.cwd,t.base)}_getReaderOptions(t){let n=t.base==="."?"":t.base;return{basePath:n,pathSegmentSeparator:"/",concurrency:this._settings.concurrency,deepFilter:this.deepFilter.getFilter(n,t.positive,t.negative),entryFilter:this.entryFilter.getFilter(t.positive,t.negative),errorFilter:this.errorFilter.getFilter(),followSymbolicLinks:this._settings.followSymbolicLinks,fs:this._settings.fs,stats:this._settings.stats,throwErrorOnBrokenSymbolicLink:this._settings.throwErrorOnBrokenSymbolicLink,transform:this.entryTransformer.getTransformer()}}_getMicromatchOptions(){return{dot:this._settings.dot,matchBase:this._settings.baseNameMatch,nobrace:!this._settings.braceExpansion,nocase:!this._settings.caseSensitiveMatch,noext:!this._settings.extglob,noglobstar:!this._settings.globstar,posix:!0,strictSlashes:!1}}};t0.default=e0});var YS=$(r0=>{"use strict";Object.defineProperty(r0,"__esModule",{value:!0});var hU=zS(),gU=Xl(),n0=class extends gU.default{constructor(){super(...arguments),this._reader=new hU.default(this._settings)}async read(t){let n=this._getRootDirectory(t),r=this._getReaderOptions(t);return(await this.api(n,t,r)).map(s=>r.transform(s))}api(t,n,r){return n.dynamic?this._reader.dynamic(t,r):this._reader.static(n.patterns,r)}};r0.default=n0});var KS=$(s0=>{"use strict";Object.defineProperty(s0,"__esModule",{value:!0});var yU=ce("stream"),bU=Fh(),wU=Xl(),o0=class extends wU.default{constructor(){super(...arguments),this._reader=new bU.default(this._settings)}read(t){let n=this._getRootDirectory(t),r=this._getReaderOptions(t),o=this.api(n,t,r),s=new yU.Readable({objectMode:!0,read:()=>{}});return o.once("error",i=>s.emit("error",i)).on("data",i=>s.emit("data",r.transform(i))).once("end",()=>s.emit("end")),s.once("close",()=>o.destroy()),s}api(t,n,r){return n.dynamic?this._reader.dynamic(t,r):this._reader.static(n.patterns,r)}};s0.default=o0});var GS=$(a0=>{"use strict";Object.defineProperty(a0,"__esModule",{value:!0});var xU=Kr(),vU=Kl(),$U=Gl(),i0=class extends $U.default{constructor(){super(...arguments),this._walkSync=vU.walkSync,this._statSync=xU.statSync}dynamic(t,n){return this._walkSync(t,n)}static(t,n){let r=[];for(let o of t){let s=this._getFullEntryPath(o),i=this._getEntry(s,o,n);i===null||!n.entryFilter(i)||r.push(i)}return r}_getEntry(t,n,r){try{let o=this._getStat(t);return this._makeEntry(o,n)}catch(o){if(r.errorFilter(o))return null;throw o}}_getStat(t){return this._statSync(t,this._fsStatSettings)}};a0.default=i0});var JS=$(l0=>{"use strict";Object.defineProperty(l0,"__esModule",{value:!0});var kU=GS(),_U=Xl(),c0=class extends _U.default{constructor(){super(...arguments),this._reader=new kU.default(this._settings)}read(t){let n=this._getRootDirectory(t),r=this._getReaderOptions(t);return this.api(n,t,r).map(r.transform)}api(t,n,r){return n.dynamic?this._reader.dynamic(t,r):this._reader.static(n.patterns,r)}};l0.default=c0});var XS=$(Go=>{"use strict";Object.defineProperty(Go,"__esModule",{value:!0});Go.DEFAULT_FILE_SYSTEM_ADAPTER=void 0;var Ko=ce("fs"),SU=ce("os"),AU=Math.max(SU.cpus().length,1);Go.DEFAULT_FILE_SYSTEM_ADAPTER={lstat:Ko.lstat,lstatSync:Ko.lstatSync,stat:Ko.stat,statSync:Ko.statSync,readdir:Ko.readdir,readdirSync:Ko.readdirSync};var u0=class{constructor(t={}){this._options=t,this.absolute=this._getValue(this._options.absolute,!1),this.baseNameMatch=this._getValue(this._options.baseNameMatch,!1),this.braceExpansion=this._getValue(this._options.braceExpansion,!0),this.caseSensitiveMatch=this._getValue(this._options.caseSensitiveMatch,!0),this.concurrency=this._getValue(this._options.concurrency,AU),this.cwd=this._getValue(this._options.cwd,process.cwd()),this.deep=this._getValue(this._options.deep,1/0),this.dot=this._getValue(this._options.dot,!1),this.extglob=this._getValue(this._options.extglob,!0),this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!0),this.fs=this._getFileSystemMethods(this._options.fs),this.globstar=this._getValue(this._options.globstar,!0),this.ignore=this._getValue(this._options.ignore,[]),this.markDirectories=this._getValue(this._options.markDirectories,!1),this.objectMode=this._getValue(this._options.objectMode,!1),this.onlyDirectories=this._getValue(this._options.onlyDirectories,!1),this.onlyFiles=this._getValue(this._options.onlyFiles,!0),this.stats=this._getValue(this._options.stats,!1),this.suppressErrors=this._getValue(this._options.suppressErrors,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!1),this.unique=this._getValue(this._options.unique,!0),this.onlyDirectories&&(this.onlyFiles=!1),this.stats&&(this.objectMode=!0),this.ignore=[].concat(this.ignore)}_getValue(t,n){return t===void 0?n:t}_getFileSystemMethods(t={}){return Object.assign(Object.assign({},Go.DEFAULT_FILE_SYSTEM_ADAPTER),t)}};Go.default=u0});var t2=$((Eme,e2)=>{"use strict";var QS=eS(),TU=YS(),EU=KS(),CU=JS(),d0=XS(),Dt=qn();async function f0(e,t){Yt(e);let n=m0(e,TU.default,t),r=await Promise.all(n);return Dt.array.flatten(r)}(function(e){e.glob=e,e.globSync=t,e.globStream=n,e.async=e;function t(l,u){Yt(l);let d=m0(l,CU.default,u);return Dt.array.flatten(d)}e.sync=t;function n(l,u){Yt(l);let d=m0(l,EU.default,u);return Dt.stream.merge(d)}e.stream=n;function r(l,u){Yt(l);let d=[].concat(l),f=new d0.default(u);return QS.generate(d,f)}e.generateTasks=r;function o(l,u){Yt(l);let d=new d0.default(u);return Dt.pattern.isDynamicPattern(l,d)}e.isDynamicPattern=o;function s(l){return Yt(l),Dt.path.escape(l)}e.escapePath=s;function i(l){return Yt(l),Dt.path.convertPathToPattern(l)}e.convertPathToPattern=i;let a;(function(l){function u(f){return Yt(f),Dt.path.escapePosixPath(f)}l.escapePath=u;function d(f){return Yt(f),Dt.path.convertPosixPathToPattern(f)}l.convertPathToPattern=d})(a=e.posix||(e.posix={}));let c;(function(l){function u(f){return Yt(f),Dt.path.escapeWindowsPath(f)}l.escapePath=u;function d(f){return Yt(f),Dt.path.convertWindowsPathToPattern(f)}l.convertPathToPattern=d})(c=e.win32||(e.win32={}))})(f0||(f0={}));function m0(e,t,n){let r=[].concat(e),o=new d0.default(n),s=QS.generate(r,o),i=new t(o);return s.map(i.read,i)}function Yt(e){if(![].concat(e).every(r=>Dt.string.isString(r)&&!Dt.string.isEmpty(r)))throw new TypeError("Patterns must be a string (non empty) or an array of strings")}e2.exports=f0});import{dirname as p0}from"node:path";function r2(e,t){let n=new Map,r=new Map,o=0,s=c=>(n.has(c)||n.set(c,Ql(c,t)),n.get(c)),i=c=>{let l=s(c);if(l===void 0)return!1;let u=(r.get(l)??0)+1;if(r.set(l,u),l!==e&&!Lc(e,l)&&++o>n2)throw new Error(`links lead to more than ${n2} folders elsewhere`);if(u>PU)return!0;for(let d=p0(c);d!==p0(d);d=p0(d))if(s(d)===l)return!0;return!1};return{...t,readdirSync:(c,l)=>i(c)?[]:t.readdirSync(c,l)}}function Ql(e,t){try{return t.realpathSync(e)}catch{return}}var PU,n2,o2=g(()=>{"use strict";nr();PU=100,n2=1e3});import{basename as RU,dirname as IU,join as NU,resolve as h0}from"node:path";function Ni(e,{claims:t,sources:n}){let r=s2(e,t),o=[...s2(e,n)].filter(([s])=>!r.has(s));return e.disk.prepare?.([...r.keys(),...o.map(([s])=>s)].map(s=>h0(e.path,s))),[...[...r].map(([s,i])=>Io(e,s,"claims",i)),...o.map(([s,i])=>Io(e,s,"source",i))]}function eu(e,t){return t!==void 0||tr.existsSync(h0(e,"crossquote.yaml"))}function s2({path:e,real:t,disk:n},r){try{let s=i2.default.sync([...r],{cwd:e,onlyFiles:!1,objectMode:!0,unique:!0,fs:r2(t,n)}).filter(({dirent:l})=>!l.isDirectory()).map(({path:l})=>l).sort(),i=new Set,a=new Map,c=new Map;for(let l of s){let{target:u,identity:d,isLink:f}=OU(h0(e,l),a,n);i.has(d)||f&&u!==void 0&&n.statSync(u).isDirectory()||(i.add(d),c.set(l,u))}return c}catch(o){throw new oe(`cannot list ${ye(r.join(", "))} below ${e}: ${Nt(o)}`)}}function OU(e,t,n){let r=IU(e);t.has(r)||t.set(r,Ql(r,n));let o=NU(t.get(r)??r,RU(e));if(!qU(o,n))return{target:o,identity:o,isLink:!1};let s=Ql(o,n);return s===void 0?{identity:o,isLink:!0}:{target:s,identity:s,isLink:!0}}function qU(e,t){try{return t.lstatSync(e).isSymbolicLink()}catch{return!1}}var i2,g0=g(()=>{"use strict";i2=Po(t2(),1);Qe();Ro();xt();nr();o2()});function tu(e){if(e.length>4096)return"needs a shorter glob: no path is so long";let t=e.trim().replaceAll("\\","/").split("/");if(t[0]===""||/^[a-z]:$/i.test(t[0]??""))return"needs a path below the folder that is checked";if(t.some(n=>/(?:^|[{,])\.\.(?:$|[},])/.test(n)))return"needs a path that stays in its folder, without `..`";if(MU(e)>1e3)return"has too many alternatives in braces"}function MU(e){let t=1,n=[];for(let r=0;r<e.length;r++){let o=n.at(-1);if(e[r]==="{"?(n.push({sum:0,product:t,start:r+1}),t=1):e[r]===","&&o?(o.sum+=t,t=1):e[r]==="}"&&o&&(n.pop(),t=o.product*(o.sum+t)*DU(e.slice(o.start,r))),t>1e3)return t}return t}function DU(e){let t=/^(-?\d+)\.\.(-?\d+)/.exec(e);return t?Math.abs(Number(t[2])-Number(t[1]))+1:1}var y0=g(()=>{"use strict"});var J=$(We=>{"use strict";var b0=Symbol.for("yaml.alias"),a2=Symbol.for("yaml.document"),nu=Symbol.for("yaml.map"),c2=Symbol.for("yaml.pair"),w0=Symbol.for("yaml.scalar"),ru=Symbol.for("yaml.seq"),Mn=Symbol.for("yaml.node.type"),LU=e=>!!e&&typeof e=="object"&&e[Mn]===b0,FU=e=>!!e&&typeof e=="object"&&e[Mn]===a2,zU=e=>!!e&&typeof e=="object"&&e[Mn]===nu,jU=e=>!!e&&typeof e=="object"&&e[Mn]===c2,l2=e=>!!e&&typeof e=="object"&&e[Mn]===w0,BU=e=>!!e&&typeof e=="object"&&e[Mn]===ru;function u2(e){if(e&&typeof e=="object")switch(e[Mn]){case nu:case ru:return!0}return!1}function WU(e){if(e&&typeof e=="object")switch(e[Mn]){case b0:case nu:case w0:case ru:return!0}return!1}var UU=e=>(l2(e)||u2(e))&&!!e.anchor;We.ALIAS=b0;We.DOC=a2;We.MAP=nu;We.NODE_TYPE=Mn;We.PAIR=c2;We.SCALAR=w0;We.SEQ=ru;We.hasAnchor=UU;We.isAlias=LU;We.isCollection=u2;We.isDocument=FU;We.isMap=zU;We.isNode=WU;We.isPair=jU;We.isScalar=l2;We.isSeq=BU});var Oi=$(x0=>{"use strict";var De=J(),ut=Symbol("break visit"),d2=Symbol("skip children"),mn=Symbol("remove node");function ou(e,t){let n=f2(t);De.isDocument(e)?Jo(null,e.contents,n,Object.freeze([e]))===mn&&(e.contents=null):Jo(null,e,n,Object.freeze([]))}ou.BREAK=ut;ou.SKIP=d2;ou.REMOVE=mn;function Jo(e,t,n,r){let o=m2(e,t,n,r);if(De.isNode(o)||De.isPair(o))return p2(e,r,o),Jo(e,o,n,r);if(typeof o!="symbol"){if(De.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let i=Jo(s,t.items[s],n,r);if(typeof i=="number")s=i-1;else{if(i===ut)return ut;i===mn&&(t.items.splice(s,1),s-=1)}}}else if(De.isPair(t)){r=Object.freeze(r.concat(t));let s=Jo("key",t.key,n,r);if(s===ut)return ut;s===mn&&(t.key=null);let i=Jo("value",t.value,n,r);if(i===ut)return ut;i===mn&&(t.value=null)}}return o}async function su(e,t){let n=f2(t);De.isDocument(e)?await Xo(null,e.contents,n,Object.freeze([e]))===mn&&(e.contents=null):await Xo(null,e,n,Object.freeze([]))}su.BREAK=ut;su.SKIP=d2;su.REMOVE=mn;async function Xo(e,t,n,r){let o=await m2(e,t,n,r);if(De.isNode(o)||De.isPair(o))return p2(e,r,o),Xo(e,o,n,r);if(typeof o!="symbol"){if(De.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let i=await Xo(s,t.items[s],n,r);if(typeof i=="number")s=i-1;else{if(i===ut)return ut;i===mn&&(t.items.splice(s,1),s-=1)}}}else if(De.isPair(t)){r=Object.freeze(r.concat(t));let s=await Xo("key",t.key,n,r);if(s===ut)return ut;s===mn&&(t.key=null);let i=await Xo("value",t.value,n,r);if(i===ut)return ut;i===mn&&(t.value=null)}}return o}function f2(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function m2(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(De.isMap(t))return n.Map?.(e,t,r);if(De.isSeq(t))return n.Seq?.(e,t,r);if(De.isPair(t))return n.Pair?.(e,t,r);if(De.isScalar(t))return n.Scalar?.(e,t,r);if(De.isAlias(t))return n.Alias?.(e,t,r)}function p2(e,t,n){let r=t[t.length-1];if(De.isCollection(r))r.items[e]=n;else if(De.isPair(r))e==="key"?r.key=n:r.value=n;else if(De.isDocument(r))r.contents=n;else{let o=De.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}x0.visit=ou;x0.visitAsync=su});var v0=$(g2=>{"use strict";var h2=J(),HU=Oi(),ZU={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},VU=e=>e.replace(/[!,[\]{}]/g,t=>ZU[t]),qi=class e{constructor(t,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),o=r.shift();switch(o){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[s,i]=r;return this.tags[s]=i,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=r;if(s==="1.1"||s==="1.2")return this.yaml.version=s,!0;{let i=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,i),!1}}default:return n(0,`Unknown directive ${o}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let i=t.slice(2,-1);return i==="!"||i==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),i)}let[,r,o]=t.match(/^(.*!)([^!]*)$/s);o||n(`The ${t} tag has no suffix`);let s=this.tags[r];if(s)try{return s+decodeURIComponent(o)}catch(i){return n(String(i)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+VU(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&h2.isNode(t.contents)){let s={};HU.visit(t.contents,(i,a)=>{h2.isNode(a)&&a.tag&&(s[a.tag]=!0)}),o=Object.keys(s)}else o=[];for(let[s,i]of r)s==="!!"&&i==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(i)))&&n.push(`%TAG ${s} ${i}`);return n.join(`
`)}};qi.defaultYaml={explicit:!1,version:"1.2"};qi.defaultTags={"!!":"tag:yaml.org,2002:"};g2.Directives=qi});var iu=$(Mi=>{"use strict";var y2=J(),YU=Oi();function KU(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}function b2(e){let t=new Set;return YU.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function w2(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function GU(e,t){let n=[],r=new Map,o=null;return{onAnchor:s=>{n.push(s),o??(o=b2(e));let i=w2(t,o);return o.add(i),i},setAnchors:()=>{for(let s of n){let i=r.get(s);if(typeof i=="object"&&i.anchor&&(y2.isScalar(i.node)||y2.isCollection(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:r}}Mi.anchorIsValid=KU;Mi.anchorNames=b2;Mi.createNodeAnchors=GU;Mi.findNewAnchor=w2});var $0=$(x2=>{"use strict";function Di(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,s=r.length;o<s;++o){let i=r[o],a=Di(e,r,String(o),i);a===void 0?delete r[o]:a!==i&&(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let s=r.get(o),i=Di(e,r,o,s);i===void 0?r.delete(o):i!==s&&r.set(o,i)}else if(r instanceof Set)for(let o of Array.from(r)){let s=Di(e,r,o,o);s===void 0?r.delete(o):s!==o&&(r.delete(o),r.add(s))}else for(let[o,s]of Object.entries(r)){let i=Di(e,r,o,s);i===void 0?delete r[o]:i!==s&&(r[o]=i)}return e.call(t,n,r)}x2.applyReviver=Di});var br=$($2=>{"use strict";var JU=J();function v2(e,t,n){if(Array.isArray(e))return e.map((r,o)=>v2(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!JU.hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&!n?.keep?Number(e):e}$2.toJS=v2});var au=$(_2=>{"use strict";var XU=$0(),k2=J(),QU=br(),k0=class{constructor(t){Object.defineProperty(this,k2.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:s}={}){if(!k2.isDocument(t))throw new TypeError("A document argument is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=QU.toJS(this,"",i);if(typeof o=="function")for(let{count:c,res:l}of i.anchors.values())o(l,c);return typeof s=="function"?XU.applyReviver(s,{"":a},"",a):a}};_2.NodeBase=k0});var Li=$(S2=>{"use strict";var eH=iu(),tH=Oi(),Qo=J(),nH=au(),rH=br(),_0=class extends nH.NodeBase{constructor(t){super(Qo.ALIAS),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],tH.visit(t,{Node:(s,i)=>{(Qo.isAlias(i)||Qo.hasAnchor(i))&&r.push(i)}}),n&&(n.aliasResolveCache=r));let o;for(let s of r){if(s===this)break;s.anchor===this.source&&(o=s)}if(o&&n){let{anchors:s,doc:i,maxAliasCount:a}=n,c=s.get(o);if(c||(rH.toJS(o,null,n),c=s.get(o)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=cu(i,o,s)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return o}toJSON(t,n){if(!n)return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(eH.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${o} `}return o}};function cu(e,t,n){if(Qo.isAlias(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(Qo.isCollection(t)){let r=0;for(let o of t.items){let s=cu(e,o,n);s>r&&(r=s)}return r}else if(Qo.isPair(t)){let r=cu(e,t.key,n),o=cu(e,t.value,n);return Math.max(r,o)}return 1}S2.Alias=_0});var Pe=$(S0=>{"use strict";var oH=J(),sH=au(),iH=br(),aH=e=>!e||typeof e!="function"&&typeof e!="object",wr=class extends sH.NodeBase{constructor(t){super(oH.SCALAR),this.value=t}toJSON(t,n){return n?.keep?this.value:iH.toJS(this.value,t,n)}toString(){return String(this.value)}};wr.BLOCK_FOLDED="BLOCK_FOLDED";wr.BLOCK_LITERAL="BLOCK_LITERAL";wr.PLAIN="PLAIN";wr.QUOTE_DOUBLE="QUOTE_DOUBLE";wr.QUOTE_SINGLE="QUOTE_SINGLE";S0.Scalar=wr;S0.isScalarValue=aH});var Fi=$(T2=>{"use strict";var cH=Li(),Gr=J(),A2=Pe(),lH="tag:yaml.org,2002:";function uH(e,t,n){if(t){let r=n.filter(s=>s.tag===t),o=r.find(s=>!s.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(e)&&!r.format)}function dH(e,t,n){if(Gr.isDocument(e)&&(e=e.contents),Gr.isNode(e))return e;if(Gr.isPair(e)){let d=n.schema[Gr.MAP].createNode?.(n.schema,null,n);return d.items.push(e),d}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:s,schema:i,sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new cH.Alias(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=lH+t.slice(2));let l=uH(e,t,i.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let d=new A2.Scalar(e);return c&&(c.node=d),d}l=e instanceof Map?i[Gr.MAP]:Symbol.iterator in Object(e)?i[Gr.SEQ]:i[Gr.MAP]}s&&(s(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.from=="function"?l.nodeClass.from(n.schema,e,n):new A2.Scalar(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}T2.createNode=dH});var uu=$(lu=>{"use strict";var fH=Fi(),pn=J(),mH=au();function A0(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let s=t[o];if(typeof s=="number"&&Number.isInteger(s)&&s>=0){let i=[];i[s]=r,r=i}else r=new Map([[s,r]])}return fH.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var E2=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,T0=class extends mH.NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>pn.isNode(r)||pn.isPair(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(E2(t))this.add(n);else{let[r,...o]=t,s=this.get(r,!0);if(pn.isCollection(s))s.addIn(o,n);else if(s===void 0&&this.schema)this.set(r,A0(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(pn.isCollection(o))return o.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,s=this.get(r,!0);return o.length===0?!n&&pn.isScalar(s)?s.value:s:pn.isCollection(s)?s.getIn(o,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!pn.isPair(n))return!1;let r=n.value;return r==null||t&&pn.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);let o=this.get(n,!0);return pn.isCollection(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let s=this.get(r,!0);if(pn.isCollection(s))s.setIn(o,n);else if(s===void 0&&this.schema)this.set(r,A0(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}};lu.Collection=T0;lu.collectionFromPath=A0;lu.isEmptyPath=E2});var zi=$(du=>{"use strict";var pH=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function E0(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var hH=(e,t,n)=>e.endsWith(`
`)?E0(n,t):n.includes(`
`)?`
`+E0(n,t):(e.endsWith(" ")?"":" ")+n;du.indentComment=E0;du.lineComment=hH;du.stringifyComment=pH});var P2=$(ji=>{"use strict";var gH="flow",C0="block",fu="quoted";function yH(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:s=20,onFold:i,onOverflow:a}={}){if(!o||o<0)return e;o<s&&(s=0);let c=Math.max(1+s,1+o-t.length);if(e.length<=c)return e;let l=[],u={},d=o-t.length;typeof r=="number"&&(r>o-Math.max(2,s)?l.push(0):d=o-r);let f,m,p=!1,h=-1,y=-1,w=-1;n===C0&&(h=C2(e,h,t.length),h!==-1&&(d=h+c));for(let _;_=e[h+=1];){if(n===fu&&_==="\\"){switch(y=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}w=h}if(_===`
`)n===C0&&(h=C2(e,h,t.length)),d=h+t.length+c,f=void 0;else{if(_===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let R=e[h+1];R&&R!==" "&&R!==`
`&&R!=="	"&&(f=h)}if(h>=d)if(f)l.push(f),d=f+c,f=void 0;else if(n===fu){for(;m===" "||m==="	";)m=_,_=e[h+=1],p=!0;let R=h>w+1?h-2:y-1;if(u[R])return e;l.push(R),u[R]=!0,d=R+c,f=void 0}else p=!0}m=_}if(p&&a&&a(),l.length===0)return e;i&&i();let x=e.slice(0,l[0]);for(let _=0;_<l.length;++_){let R=l[_],E=l[_+1]||e.length;R===0?x=`
${t}${e.slice(0,E)}`:(n===fu&&u[R]&&(x+=`${e[R]}\\`),x+=`
${t}${e.slice(R+1,E)}`)}return x}function C2(e,t,n){let r=t,o=t+1,s=e[o];for(;s===" "||s==="	";)if(t<o+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,o=t+1,s=e[o]}return r}ji.FOLD_BLOCK=C0;ji.FOLD_FLOW=gH;ji.FOLD_QUOTED=fu;ji.foldFlowLines=yH});var Wi=$(R2=>{"use strict";var Kt=Pe(),xr=P2(),pu=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),hu=e=>/^(%|---|\.\.\.)/m.test(e);function bH(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let s=0,i=0;s<o;++s)if(e[s]===`
`){if(s-i>r)return!0;if(i=s+1,o-i<=r)return!1}return!0}function Bi(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.options.doubleQuotedMinMultiLineLength,s=t.indent||(hu(e)?"  ":""),i="",a=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(i+=n.slice(a,c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{i+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":i+="\\0";break;case"0007":i+="\\a";break;case"000b":i+="\\v";break;case"001b":i+="\\e";break;case"0085":i+="\\N";break;case"00a0":i+="\\_";break;case"2028":i+="\\L";break;case"2029":i+="\\P";break;default:u.substr(0,2)==="00"?i+="\\x"+u.substr(2):i+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<o)c+=1;else{for(i+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)i+=`
`,c+=2;i+=s,n[c+2]===" "&&(i+="\\"),c+=1,a=c+1}break;default:c+=1}return i=a?i+n.slice(a):n,r?i:xr.foldFlowLines(i,s,xr.FOLD_QUOTED,pu(t,!1))}function P0(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Bi(e,t);let n=t.indent||(hu(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:xr.foldFlowLines(r,n,xr.FOLD_FLOW,pu(t,!1))}function es(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Bi;else{let o=e.includes('"'),s=e.includes("'");o&&!s?r=P0:s&&!o?r=Bi:r=n?P0:Bi}return r(e,t)}var R0;try{R0=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{R0=/\n+(?!\n|$)/g}function mu({comment:e,type:t,value:n},r,o,s){let{blockQuote:i,commentString:a,lineWidth:c}=r.options;if(!i||/\n[\t ]+$/.test(n))return es(n,r);let l=r.indent||(r.forceBlockIndent||hu(n)?"  ":""),u=i==="literal"?!0:i==="folded"||t===Kt.Scalar.BLOCK_FOLDED?!1:t===Kt.Scalar.BLOCK_LITERAL?!0:!bH(n,c,l.length);if(!n)return u?`|
`:`>
`;let d,f;for(f=n.length;f>0;--f){let E=n[f-1];if(E!==`
`&&E!=="	"&&E!==" ")break}let m=n.substring(f),p=m.indexOf(`
`);p===-1?d="-":n===m||p!==m.length-1?(d="+",s&&s()):d="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(R0,`$&${l}`));let h=!1,y,w=-1;for(y=0;y<n.length;++y){let E=n[y];if(E===" ")h=!0;else if(E===`
`)w=y;else break}let x=n.substring(0,w<y?w+1:y);x&&(n=n.substring(x.length),x=x.replace(/\n+/g,`$&${l}`));let R=(h?l?"2":"1":"")+d;if(e&&(R+=" "+a(e.replace(/ ?[\r\n]+/g," ")),o&&o()),!u){let E=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),S=!1,I=pu(r,!0);i!=="folded"&&t!==Kt.Scalar.BLOCK_FOLDED&&(I.onOverflow=()=>{S=!0});let v=xr.foldFlowLines(`${x}${E}${m}`,l,xr.FOLD_BLOCK,I);if(!S)return`>${R}
${l}${v}`}return n=n.replace(/\n+/g,`$&${l}`),`|${R}
${l}${x}${n}${m}`}function wH(e,t,n,r){let{type:o,value:s}=e,{actualString:i,implicitKey:a,indent:c,indentStep:l,inFlow:u}=t;if(a&&s.includes(`
`)||u&&/[[\]{},]/.test(s))return es(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||u||!s.includes(`
`)?es(s,t):mu(e,t,n,r);if(!a&&!u&&o!==Kt.Scalar.PLAIN&&s.includes(`
`))return mu(e,t,n,r);if(hu(s)){if(c==="")return t.forceBlockIndent=!0,mu(e,t,n,r);if(a&&c===l)return es(s,t)}let d=s.replace(/\n+/g,`$&
${c}`);if(i){let f=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(d),{compat:m,tags:p}=t.doc.schema;if(p.some(f)||m?.some(f))return es(s,t)}return a?d:xr.foldFlowLines(d,c,xr.FOLD_FLOW,pu(t,!1))}function xH(e,t,n,r){let{implicitKey:o,inFlow:s}=t,i=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==Kt.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)&&(a=Kt.Scalar.QUOTE_DOUBLE);let c=u=>{switch(u){case Kt.Scalar.BLOCK_FOLDED:case Kt.Scalar.BLOCK_LITERAL:return o||s?es(i.value,t):mu(i,t,n,r);case Kt.Scalar.QUOTE_DOUBLE:return Bi(i.value,t);case Kt.Scalar.QUOTE_SINGLE:return P0(i.value,t);case Kt.Scalar.PLAIN:return wH(i,t,n,r);default:return null}},l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:d}=t.options,f=o&&u||d;if(l=c(f),l===null)throw new Error(`Unsupported default string type ${f}`)}return l}R2.stringifyString=xH});var Ui=$(I0=>{"use strict";var vH=iu(),vr=J(),$H=zi(),kH=Wi();function _H(e,t){let n=Object.assign({blockQuote:!0,commentString:$H.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function SH(e,t){if(t.tag){let o=e.filter(s=>s.tag===t.tag);if(o.length>0)return o.find(s=>s.format===t.format)??o[0]}let n,r;if(vr.isScalar(t)){r=t.value;let o=e.filter(s=>s.identify?.(r));if(o.length>1){let s=o.filter(i=>i.test);s.length>0&&(o=s)}n=o.find(s=>s.format===t.format)??o.find(s=>!s.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function AH(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let o=[],s=(vr.isScalar(e)||vr.isCollection(e))&&e.anchor;s&&vH.anchorIsValid(s)&&(n.add(s),o.push(`&${s}`));let i=e.tag??(t.default?null:t.tag);return i&&o.push(r.directives.tagString(i)),o.join(" ")}function TH(e,t,n,r){if(vr.isPair(e))return e.toString(t,n,r);if(vr.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let o,s=vr.isNode(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=SH(t.doc.schema.tags,s));let i=AH(s,o,t);i.length>0&&(t.indentAtStart=(t.indentAtStart??0)+i.length+1);let a=typeof o.stringify=="function"?o.stringify(s,t,n,r):vr.isScalar(s)?kH.stringifyString(s,t,n,r):s.toString(t,n,r);return i?vr.isScalar(s)||a[0]==="{"||a[0]==="["?`${i} ${a}`:`${i}
${t.indent}${a}`:a}I0.createStringifyContext=_H;I0.stringify=TH});var q2=$(O2=>{"use strict";var Dn=J(),I2=Pe(),N2=Ui(),Hi=zi();function EH({key:e,value:t},n,r,o){let{allNullValues:s,doc:i,indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:d}}=n,f=Dn.isNode(e)&&e.comment||null;if(d){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(Dn.isCollection(e)||!Dn.isNode(e)&&typeof e=="object"){let I="With simple keys, collection cannot be used as a key value";throw new Error(I)}}let m=!d&&(!e||f&&t==null&&!n.inFlow||Dn.isCollection(e)||(Dn.isScalar(e)?e.type===I2.Scalar.BLOCK_FOLDED||e.type===I2.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!m&&(d||!s),indent:a+c});let p=!1,h=!1,y=N2.stringify(e,n,()=>p=!0,()=>h=!0);if(!m&&!n.inFlow&&y.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");m=!0}if(n.inFlow){if(s||t==null)return p&&r&&r(),y===""?"?":m?`? ${y}`:y}else if(s&&!d||t==null&&m)return y=`? ${y}`,f&&!p?y+=Hi.lineComment(y,n.indent,l(f)):h&&o&&o(),y;p&&(f=null),m?(f&&(y+=Hi.lineComment(y,n.indent,l(f))),y=`? ${y}
${a}:`):(y=`${y}:`,f&&(y+=Hi.lineComment(y,n.indent,l(f))));let w,x,_;Dn.isNode(t)?(w=!!t.spaceBefore,x=t.commentBefore,_=t.comment):(w=!1,x=null,_=null,t&&typeof t=="object"&&(t=i.createNode(t))),n.implicitKey=!1,!m&&!f&&Dn.isScalar(t)&&(n.indentAtStart=y.length+1),h=!1,!u&&c.length>=2&&!n.inFlow&&!m&&Dn.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let R=!1,E=N2.stringify(t,n,()=>R=!0,()=>h=!0),S=" ";if(f||w||x){if(S=w?`
`:"",x){let I=l(x);S+=`
${Hi.indentComment(I,n.indent)}`}E===""&&!n.inFlow?S===`
`&&_&&(S=`

`):S+=`
${n.indent}`}else if(!m&&Dn.isCollection(t)){let I=E[0],v=E.indexOf(`
`),q=v!==-1,j=n.inFlow??t.flow??t.items.length===0;if(q||!j){let k=!1;if(q&&(I==="&"||I==="!")){let L=E.indexOf(" ");I==="&"&&L!==-1&&L<v&&E[L+1]==="!"&&(L=E.indexOf(" ",L+1)),(L===-1||v<L)&&(k=!0)}k||(S=`
${n.indent}`)}}else(E===""||E[0]===`
`)&&(S="");return y+=S+E,n.inFlow?R&&r&&r():_&&!R?y+=Hi.lineComment(y,n.indent,l(_)):h&&o&&o(),y}O2.stringifyPair=EH});var O0=$(N0=>{"use strict";var M2=ce("process");function CH(e,...t){e==="debug"&&console.log(...t)}function PH(e,t){(e==="debug"||e==="warn")&&(typeof M2.emitWarning=="function"?M2.emitWarning(t):console.warn(t))}N0.debug=CH;N0.warn=PH});var xu=$(wu=>{"use strict";var bu=J(),D2=Pe(),gu="<<",yu={identify:e=>e===gu||typeof e=="symbol"&&e.description===gu,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new D2.Scalar(Symbol(gu)),{addToJSMap:L2}),stringify:()=>gu},RH=(e,t)=>(yu.identify(t)||bu.isScalar(t)&&(!t.type||t.type===D2.Scalar.PLAIN)&&yu.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===yu.tag&&n.default);function L2(e,t,n){let r=F2(e,n);if(bu.isSeq(r))for(let o of r.items)q0(e,t,o);else if(Array.isArray(r))for(let o of r)q0(e,t,o);else q0(e,t,r)}function q0(e,t,n){let r=F2(e,n);if(!bu.isMap(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[s,i]of o)t instanceof Map?t.has(s)||t.set(s,i):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.call(t,s)||Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0});return t}function F2(e,t){return e&&bu.isAlias(t)?t.resolve(e.doc,e):t}wu.addMergeToJSMap=L2;wu.isMergeKey=RH;wu.merge=yu});var D0=$(B2=>{"use strict";var IH=O0(),z2=xu(),NH=Ui(),j2=J(),M0=br();function OH(e,t,{key:n,value:r}){if(j2.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(z2.isMergeKey(e,n))z2.addMergeToJSMap(e,t,r);else{let o=M0.toJS(n,"",e);if(t instanceof Map)t.set(o,M0.toJS(r,o,e));else if(t instanceof Set)t.add(o);else{let s=qH(n,o,e),i=M0.toJS(r,s,e);s in t?Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[s]=i}}return t}function qH(e,t,n){if(t===null)return"";if(typeof t!="object")return String(t);if(j2.isNode(e)&&n?.doc){let r=NH.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(o);s.length>40&&(s=s.substring(0,36)+'..."'),IH.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}return JSON.stringify(t)}B2.addPairToJSMap=OH});var $r=$(L0=>{"use strict";var W2=Fi(),MH=q2(),DH=D0(),vu=J();function LH(e,t,n){let r=W2.createNode(e,void 0,n),o=W2.createNode(t,void 0,n);return new $u(r,o)}var $u=class e{constructor(t,n=null){Object.defineProperty(this,vu.NODE_TYPE,{value:vu.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return vu.isNode(n)&&(n=n.clone(t)),vu.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return DH.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.doc?MH.stringifyPair(this,t,n,r):JSON.stringify(this)}};L0.Pair=$u;L0.createPair=LH});var F0=$(H2=>{"use strict";var Jr=J(),U2=Ui(),ku=zi();function FH(e,t,n){return(t.inFlow??e.flow?jH:zH)(e,t,n)}function zH({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:s,onChompKeep:i,onComment:a}){let{indent:c,options:{commentString:l}}=n,u=Object.assign({},n,{indent:s,type:null}),d=!1,f=[];for(let p=0;p<t.length;++p){let h=t[p],y=null;if(Jr.isNode(h))!d&&h.spaceBefore&&f.push(""),_u(n,f,h.commentBefore,d),h.comment&&(y=h.comment);else if(Jr.isPair(h)){let x=Jr.isNode(h.key)?h.key:null;x&&(!d&&x.spaceBefore&&f.push(""),_u(n,f,x.commentBefore,d))}d=!1;let w=U2.stringify(h,u,()=>y=null,()=>d=!0);y&&(w+=ku.lineComment(w,s,l(y))),d&&y&&(d=!1),f.push(r+w)}let m;if(f.length===0)m=o.start+o.end;else{m=f[0];for(let p=1;p<f.length;++p){let h=f[p];m+=h?`
${c}${h}`:`
`}}return e?(m+=`
`+ku.indentComment(l(e),c),a&&a()):d&&i&&i(),m}function jH({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:s,flowCollectionPadding:i,options:{commentString:a}}=t;r+=s;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,u=0,d=[];for(let p=0;p<e.length;++p){let h=e[p],y=null;if(Jr.isNode(h))h.spaceBefore&&d.push(""),_u(t,d,h.commentBefore,!1),h.comment&&(y=h.comment);else if(Jr.isPair(h)){let x=Jr.isNode(h.key)?h.key:null;x&&(x.spaceBefore&&d.push(""),_u(t,d,x.commentBefore,!1),x.comment&&(l=!0));let _=Jr.isNode(h.value)?h.value:null;_?(_.comment&&(y=_.comment),_.commentBefore&&(l=!0)):h.value==null&&x?.comment&&(y=x.comment)}y&&(l=!0);let w=U2.stringify(h,c,()=>y=null);l||(l=d.length>u||w.includes(`
`)),p<e.length-1?w+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=d.reduce((x,_)=>x+_.length+2,2)+(w.length+2)>t.options.lineWidth)),l&&(w+=",")),y&&(w+=ku.lineComment(w,r,a(y))),d.push(w),u=d.length}let{start:f,end:m}=n;if(d.length===0)return f+m;if(!l){let p=d.reduce((h,y)=>h+y.length+2,2);l=t.options.lineWidth>0&&p>t.options.lineWidth}if(l){let p=f;for(let h of d)p+=h?`
${s}${o}${h}`:`
`;return`${p}
${o}${m}`}else return`${f}${i}${d.join(" ")}${i}${m}`}function _u({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let s=ku.indentComment(t(r),e);n.push(s.trimStart())}}H2.stringifyCollection=FH});var _r=$(j0=>{"use strict";var BH=F0(),WH=D0(),UH=uu(),kr=J(),Su=$r(),HH=Pe();function Zi(e,t){let n=kr.isScalar(t)?t.value:t;for(let r of e)if(kr.isPair(r)&&(r.key===t||r.key===n||kr.isScalar(r.key)&&r.key.value===n))return r}var z0=class extends UH.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(kr.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,replacer:s}=r,i=new this(t),a=(c,l)=>{if(typeof s=="function")l=s.call(n,c,l);else if(Array.isArray(s)&&!s.includes(c))return;(l!==void 0||o)&&i.items.push(Su.createPair(c,l,r))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),i}add(t,n){let r;kr.isPair(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new Su.Pair(t,t?.value):r=new Su.Pair(t.key,t.value);let o=Zi(this.items,r.key),s=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);kr.isScalar(o.value)&&HH.isScalarValue(r.value)?o.value.value=r.value:o.value=r.value}else if(s){let i=this.items.findIndex(a=>s(r,a)<0);i===-1?this.items.push(r):this.items.splice(i,0,r)}else this.items.push(r)}delete(t){let n=Zi(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=Zi(this.items,t)?.value;return(!n&&kr.isScalar(o)?o.value:o)??void 0}has(t){return!!Zi(this.items,t)}set(t,n){this.add(new Su.Pair(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let s of this.items)WH.addPairToJSMap(n,o,s);return o}toString(t,n,r){if(!t)return JSON.stringify(this);for(let o of this.items)if(!kr.isPair(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),BH.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};j0.YAMLMap=z0;j0.findPair=Zi});var ts=$(V2=>{"use strict";var ZH=J(),Z2=_r(),VH={collection:"map",default:!0,nodeClass:Z2.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return ZH.isMap(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>Z2.YAMLMap.from(e,t,n)};V2.map=VH});var Sr=$(Y2=>{"use strict";var YH=Fi(),KH=F0(),GH=uu(),Tu=J(),JH=Pe(),XH=br(),B0=class extends GH.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Tu.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Au(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Au(t);if(typeof r!="number")return;let o=this.items[r];return!n&&Tu.isScalar(o)?o.value:o}has(t){let n=Au(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Au(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.items[r];Tu.isScalar(o)&&JH.isScalarValue(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let s of this.items)r.push(XH.toJS(s,String(o++),n));return r}toString(t,n,r){return t?KH.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof o=="function"){let c=n instanceof Set?a:String(i++);a=o.call(n,c,a)}s.items.push(YH.createNode(a,void 0,r))}}return s}};function Au(e){let t=Tu.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}Y2.YAMLSeq=B0});var ns=$(G2=>{"use strict";var QH=J(),K2=Sr(),eZ={collection:"seq",default:!0,nodeClass:K2.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return QH.isSeq(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>K2.YAMLSeq.from(e,t,n)};G2.seq=eZ});var Vi=$(J2=>{"use strict";var tZ=Wi(),nZ={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign({actualString:!0},t),tZ.stringifyString(e,t,n,r)}};J2.string=nZ});var Eu=$(eA=>{"use strict";var X2=Pe(),Q2={identify:e=>e==null,createNode:()=>new X2.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new X2.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&Q2.test.test(e)?e:t.options.nullStr};eA.nullTag=Q2});var W0=$(nA=>{"use strict";var rZ=Pe(),tA={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new rZ.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&tA.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};nA.boolTag=tA});var rs=$(rA=>{"use strict";function oZ({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(s)&&!s.includes("e")){let i=s.indexOf(".");i<0&&(i=s.length,s+=".");let a=t-(s.length-i-1);for(;a-- >0;)s+="0"}return s}rA.stringifyNumber=oZ});var H0=$(Cu=>{"use strict";var sZ=Pe(),U0=rs(),iZ={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:U0.stringifyNumber},aZ={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():U0.stringifyNumber(e)}},cZ={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new sZ.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:U0.stringifyNumber};Cu.float=cZ;Cu.floatExp=aZ;Cu.floatNaN=iZ});var V0=$(Ru=>{"use strict";var oA=rs(),Pu=e=>typeof e=="bigint"||Number.isInteger(e),Z0=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function sA(e,t,n){let{value:r}=e;return Pu(r)&&r>=0?n+r.toString(t):oA.stringifyNumber(e)}var lZ={identify:e=>Pu(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Z0(e,2,8,n),stringify:e=>sA(e,8,"0o")},uZ={identify:Pu,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Z0(e,0,10,n),stringify:oA.stringifyNumber},dZ={identify:e=>Pu(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Z0(e,2,16,n),stringify:e=>sA(e,16,"0x")};Ru.int=uZ;Ru.intHex=dZ;Ru.intOct=lZ});var aA=$(iA=>{"use strict";var fZ=ts(),mZ=Eu(),pZ=ns(),hZ=Vi(),gZ=W0(),Y0=H0(),K0=V0(),yZ=[fZ.map,pZ.seq,hZ.string,mZ.nullTag,gZ.boolTag,K0.intOct,K0.int,K0.intHex,Y0.floatNaN,Y0.floatExp,Y0.float];iA.schema=yZ});var uA=$(lA=>{"use strict";var bZ=Pe(),wZ=ts(),xZ=ns();function cA(e){return typeof e=="bigint"||Number.isInteger(e)}var Iu=({value:e})=>JSON.stringify(e),vZ=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Iu},{identify:e=>e==null,createNode:()=>new bZ.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Iu},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Iu},{identify:cA,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>cA(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:Iu}],$Z={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},kZ=[wZ.map,xZ.seq].concat(vZ,$Z);lA.schema=kZ});var J0=$(dA=>{"use strict";var Yi=ce("buffer"),G0=Pe(),_Z=Wi(),SZ={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof Yi.Buffer=="function")return Yi.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,s){if(!n)return"";let i=n,a;if(typeof Yi.Buffer=="function")a=i instanceof Yi.Buffer?i.toString("base64"):Yi.Buffer.from(i.buffer).toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<i.length;++l)c+=String.fromCharCode(i[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=G0.Scalar.BLOCK_LITERAL),t!==G0.Scalar.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(l);for(let d=0,f=0;d<l;++d,f+=c)u[d]=a.substr(f,c);a=u.join(t===G0.Scalar.BLOCK_LITERAL?`
`:" ")}return _Z.stringifyString({comment:e,type:t,value:a},r,o,s)}};dA.binary=SZ});var qu=$(Ou=>{"use strict";var Nu=J(),X0=$r(),AZ=Pe(),TZ=Sr();function fA(e,t){if(Nu.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!Nu.isPair(r)){if(Nu.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let o=r.items[0]||new X0.Pair(new AZ.Scalar(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let s=o.value??o.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=o}e.items[n]=Nu.isPair(r)?r:new X0.Pair(r)}}else t("Expected a sequence for this tag");return e}function mA(e,t,n){let{replacer:r}=n,o=new TZ.YAMLSeq(e);o.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof r=="function"&&(i=r.call(t,String(s++),i));let a,c;if(Array.isArray(i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let l=Object.keys(i);if(l.length===1)a=l[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=i;o.items.push(X0.createPair(a,c,n))}return o}var EZ={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:fA,createNode:mA};Ou.createPairs=mA;Ou.pairs=EZ;Ou.resolvePairs=fA});var tg=$(eg=>{"use strict";var pA=J(),Q0=br(),Ki=_r(),CZ=Sr(),hA=qu(),Xr=class e extends CZ.YAMLSeq{constructor(){super(),this.add=Ki.YAMLMap.prototype.add.bind(this),this.delete=Ki.YAMLMap.prototype.delete.bind(this),this.get=Ki.YAMLMap.prototype.get.bind(this),this.has=Ki.YAMLMap.prototype.has.bind(this),this.set=Ki.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let s,i;if(pA.isPair(o)?(s=Q0.toJS(o.key,"",n),i=Q0.toJS(o.value,s,n)):s=Q0.toJS(o,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,i)}return r}static from(t,n,r){let o=hA.createPairs(t,n,r),s=new this;return s.items=o.items,s}};Xr.tag="tag:yaml.org,2002:omap";var PZ={collection:"seq",identify:e=>e instanceof Map,nodeClass:Xr,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=hA.resolvePairs(e,t),r=[];for(let{key:o}of n.items)pA.isScalar(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new Xr,n)},createNode:(e,t,n)=>Xr.from(e,t,n)};eg.YAMLOMap=Xr;eg.omap=PZ});var xA=$(ng=>{"use strict";var gA=Pe();function yA({value:e,source:t},n){return t&&(e?bA:wA).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var bA={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new gA.Scalar(!0),stringify:yA},wA={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new gA.Scalar(!1),stringify:yA};ng.falseTag=wA;ng.trueTag=bA});var vA=$(Mu=>{"use strict";var RZ=Pe(),rg=rs(),IZ={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:rg.stringifyNumber},NZ={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():rg.stringifyNumber(e)}},OZ={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new RZ.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:rg.stringifyNumber};Mu.float=OZ;Mu.floatExp=NZ;Mu.floatNaN=IZ});var kA=$(Ji=>{"use strict";var $A=rs(),Gi=e=>typeof e=="bigint"||Number.isInteger(e);function Du(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let i=BigInt(e);return o==="-"?BigInt(-1)*i:i}let s=parseInt(e,n);return o==="-"?-1*s:s}function og(e,t,n){let{value:r}=e;if(Gi(r)){let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return $A.stringifyNumber(e)}var qZ={identify:Gi,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Du(e,2,2,n),stringify:e=>og(e,2,"0b")},MZ={identify:Gi,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Du(e,1,8,n),stringify:e=>og(e,8,"0")},DZ={identify:Gi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Du(e,0,10,n),stringify:$A.stringifyNumber},LZ={identify:Gi,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Du(e,2,16,n),stringify:e=>og(e,16,"0x")};Ji.int=DZ;Ji.intBin=qZ;Ji.intHex=LZ;Ji.intOct=MZ});var ig=$(sg=>{"use strict";var zu=J(),Lu=$r(),Fu=_r(),Qr=class e extends Fu.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;zu.isPair(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new Lu.Pair(t.key,null):n=new Lu.Pair(t,null),Fu.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=Fu.findPair(this.items,t);return!n&&zu.isPair(r)?zu.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=Fu.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Lu.Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n))for(let i of n)typeof o=="function"&&(i=o.call(n,i,i)),s.items.push(Lu.createPair(i,null,r));return s}};Qr.tag="tag:yaml.org,2002:set";var FZ={collection:"map",identify:e=>e instanceof Set,nodeClass:Qr,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Qr.from(e,t,n),resolve(e,t){if(zu.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new Qr,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};sg.YAMLSet=Qr;sg.set=FZ});var cg=$(ju=>{"use strict";var zZ=rs();function ag(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=i=>t?BigInt(i):Number(i),s=r.replace(/_/g,"").split(":").reduce((i,a)=>i*o(60)+o(a),o(0));return n==="-"?o(-1)*s:s}function _A(e){let{value:t}=e,n=i=>i;if(typeof t=="bigint")n=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return zZ.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let o=n(60),s=[t%o];return t<60?s.unshift(0):(t=(t-s[0])/o,s.unshift(t%o),t>=60&&(t=(t-s[0])/o,s.unshift(t))),r+s.map(i=>String(i).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var jZ={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>ag(e,n),stringify:_A},BZ={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>ag(e,!1),stringify:_A},SA={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(SA.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,o,s,i,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,o,s||0,i||0,a||0,c),u=t[8];if(u&&u!=="Z"){let d=ag(u,!1);Math.abs(d)<30&&(d*=60),l-=6e4*d}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};ju.floatTime=BZ;ju.intTime=jZ;ju.timestamp=SA});var EA=$(TA=>{"use strict";var WZ=ts(),UZ=Eu(),HZ=ns(),ZZ=Vi(),VZ=J0(),AA=xA(),lg=vA(),Bu=kA(),YZ=xu(),KZ=tg(),GZ=qu(),JZ=ig(),ug=cg(),XZ=[WZ.map,HZ.seq,ZZ.string,UZ.nullTag,AA.trueTag,AA.falseTag,Bu.intBin,Bu.intOct,Bu.int,Bu.intHex,lg.floatNaN,lg.floatExp,lg.float,VZ.binary,YZ.merge,KZ.omap,GZ.pairs,JZ.set,ug.intTime,ug.floatTime,ug.timestamp];TA.schema=XZ});var LA=$(mg=>{"use strict";var IA=ts(),QZ=Eu(),NA=ns(),eV=Vi(),tV=W0(),dg=H0(),fg=V0(),nV=aA(),rV=uA(),OA=J0(),Xi=xu(),qA=tg(),MA=qu(),CA=EA(),DA=ig(),Wu=cg(),PA=new Map([["core",nV.schema],["failsafe",[IA.map,NA.seq,eV.string]],["json",rV.schema],["yaml11",CA.schema],["yaml-1.1",CA.schema]]),RA={binary:OA.binary,bool:tV.boolTag,float:dg.float,floatExp:dg.floatExp,floatNaN:dg.floatNaN,floatTime:Wu.floatTime,int:fg.int,intHex:fg.intHex,intOct:fg.intOct,intTime:Wu.intTime,map:IA.map,merge:Xi.merge,null:QZ.nullTag,omap:qA.omap,pairs:MA.pairs,seq:NA.seq,set:DA.set,timestamp:Wu.timestamp},oV={"tag:yaml.org,2002:binary":OA.binary,"tag:yaml.org,2002:merge":Xi.merge,"tag:yaml.org,2002:omap":qA.omap,"tag:yaml.org,2002:pairs":MA.pairs,"tag:yaml.org,2002:set":DA.set,"tag:yaml.org,2002:timestamp":Wu.timestamp};function sV(e,t,n){let r=PA.get(t);if(r&&!e)return n&&!r.includes(Xi.merge)?r.concat(Xi.merge):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let s=Array.from(PA.keys()).filter(i=>i!=="yaml11").map(i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)o=o.concat(s);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(Xi.merge)),o.reduce((s,i)=>{let a=typeof i=="string"?RA[i]:i;if(!a){let c=JSON.stringify(i),l=Object.keys(RA).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return s.includes(a)||s.push(a),s},[])}mg.coreKnownTags=oV;mg.getTags=sV});var gg=$(FA=>{"use strict";var pg=J(),iV=ts(),aV=ns(),cV=Vi(),Uu=LA(),lV=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,hg=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,schema:s,sortMapEntries:i,toStringDefaults:a}){this.compat=Array.isArray(t)?Uu.getTags(t,"compat"):t?Uu.getTags(null,t):null,this.name=typeof s=="string"&&s||"core",this.knownTags=o?Uu.coreKnownTags:{},this.tags=Uu.getTags(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,pg.MAP,{value:iV.map}),Object.defineProperty(this,pg.SCALAR,{value:cV.string}),Object.defineProperty(this,pg.SEQ,{value:aV.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?lV:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};FA.Schema=hg});var jA=$(zA=>{"use strict";var uV=J(),yg=Ui(),Qi=zi();function dV(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let o=yg.createStringifyContext(e,t),{commentString:s}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let c=s(e.commentBefore);n.unshift(Qi.indentComment(c,""))}let i=!1,a=null;if(e.contents){if(uV.isNode(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=s(e.contents.commentBefore);n.push(Qi.indentComment(u,""))}o.forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>i=!0,l=yg.stringify(e.contents,o,()=>a=null,c);a&&(l+=Qi.lineComment(l,"",s(a))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(yg.stringify(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(n.push("..."),n.push(Qi.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&i&&(c=c.replace(/^\n+/,"")),c&&((!i||a)&&n[n.length-1]!==""&&n.push(""),n.push(Qi.indentComment(s(c),"")))}return n.join(`
`)+`
`}zA.stringifyDocument=dV});var ea=$(BA=>{"use strict";var fV=Li(),os=uu(),Lt=J(),mV=$r(),pV=br(),hV=gg(),gV=jA(),bg=iu(),yV=$0(),bV=Fi(),wg=v0(),xg=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Lt.NODE_TYPE,{value:Lt.DOC});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=s;let{version:i}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new wg.Directives({version:i}),this.setSchema(i,r),this.contents=t===void 0?null:this.createNode(t,o,r)}clone(){let t=Object.create(e.prototype,{[Lt.NODE_TYPE]:{value:Lt.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Lt.isNode(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){ss(this.contents)&&this.contents.add(t)}addIn(t,n){ss(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=bg.anchorNames(this);t.anchor=!n||r.has(n)?bg.findNewAnchor(n||"a",r):n}return new fV.Alias(t.anchor)}createNode(t,n,r){let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let y=x=>typeof x=="number"||x instanceof String||x instanceof Number,w=n.filter(y).map(String);w.length>0&&(n=n.concat(w)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:l,tag:u}=r??{},{onAnchor:d,setAnchors:f,sourceObjects:m}=bg.createNodeAnchors(this,i||"a"),p={aliasDuplicateObjects:s??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:l,replacer:o,schema:this.schema,sourceObjects:m},h=bV.createNode(t,u,p);return a&&Lt.isCollection(h)&&(h.flow=!0),f(),h}createPair(t,n,r={}){let o=this.createNode(t,null,r),s=this.createNode(n,null,r);return new mV.Pair(o,s)}delete(t){return ss(this.contents)?this.contents.delete(t):!1}deleteIn(t){return os.isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):ss(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return Lt.isCollection(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return os.isEmptyPath(t)?!n&&Lt.isScalar(this.contents)?this.contents.value:this.contents:Lt.isCollection(this.contents)?this.contents.getIn(t,n):void 0}has(t){return Lt.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return os.isEmptyPath(t)?this.contents!==void 0:Lt.isCollection(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=os.collectionFromPath(this.schema,[t],n):ss(this.contents)&&this.contents.set(t,n)}setIn(t,n){os.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=os.collectionFromPath(this.schema,Array.from(t),n):ss(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new wg.Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new wg.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new hV.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:s,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=pV.toJS(this.contents,n??"",a);if(typeof s=="function")for(let{count:l,res:u}of a.anchors.values())s(u,l);return typeof i=="function"?yV.applyReviver(i,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return gV.stringifyDocument(this,t)}};function ss(e){if(Lt.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}BA.Document=xg});var ra=$(na=>{"use strict";var ta=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},vg=class extends ta{constructor(t,n,r){super("YAMLParseError",t,n,r)}},$g=class extends ta{constructor(t,n,r){super("YAMLWarning",t,n,r)}},wV=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let s=o-1,i=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(s>=60&&i.length>80){let a=Math.min(s-39,i.length-79);i="\u2026"+i.substring(a),s-=a-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(i.substring(0,s))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),i=a+i}if(/[^ ]/.test(i)){let a=1,c=n.linePos[1];c?.line===r&&c.col>o&&(a=Math.max(1,Math.min(c.col-o,80-s)));let l=" ".repeat(s)+"^".repeat(a);n.message+=`:

${i}
${l}
`}};na.YAMLError=ta;na.YAMLParseError=vg;na.YAMLWarning=$g;na.prettifyError=wV});var oa=$(WA=>{"use strict";function xV(e,{flow:t,indicator:n,next:r,offset:o,onError:s,parentIndent:i,startOnNewline:a}){let c=!1,l=a,u=a,d="",f="",m=!1,p=!1,h=null,y=null,w=null,x=null,_=null,R=null,E=null;for(let v of e)switch(p&&(v.type!=="space"&&v.type!=="newline"&&v.type!=="comma"&&s(v.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p=!1),h&&(l&&v.type!=="comment"&&v.type!=="newline"&&s(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),v.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&v.source.includes("	")&&(h=v),u=!0;break;case"comment":{u||s(v,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let q=v.source.substring(1)||" ";d?d+=f+q:d=q,f="",l=!1;break}case"newline":l?d?d+=v.source:(!R||n!=="seq-item-ind")&&(c=!0):f+=v.source,l=!0,m=!0,(y||w)&&(x=v),u=!0;break;case"anchor":y&&s(v,"MULTIPLE_ANCHORS","A node can have at most one anchor"),v.source.endsWith(":")&&s(v.offset+v.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=v,E??(E=v.offset),l=!1,u=!1,p=!0;break;case"tag":{w&&s(v,"MULTIPLE_TAGS","A node can have at most one tag"),w=v,E??(E=v.offset),l=!1,u=!1,p=!0;break}case n:(y||w)&&s(v,"BAD_PROP_ORDER",`Anchors and tags must be after the ${v.source} indicator`),R&&s(v,"UNEXPECTED_TOKEN",`Unexpected ${v.source} in ${t??"collection"}`),R=v,l=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){_&&s(v,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),_=v,l=!1,u=!1;break}default:s(v,"UNEXPECTED_TOKEN",`Unexpected ${v.type} token`),l=!1,u=!1}let S=e[e.length-1],I=S?S.offset+S.source.length:o;return p&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(l&&h.indent<=i||r?.type==="block-map"||r?.type==="block-seq")&&s(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:_,found:R,spaceBefore:c,comment:d,hasNewline:m,anchor:y,tag:w,newlineAfterProp:x,end:I,start:E??I}}WA.resolveProps=xV});var Hu=$(UA=>{"use strict";function kg(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(kg(t.key)||kg(t.value))return!0}return!1;default:return!0}}UA.containsNewline=kg});var _g=$(HA=>{"use strict";var vV=Hu();function $V(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&vV.containsNewline(t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}HA.flowIndentCheck=$V});var Sg=$(VA=>{"use strict";var ZA=J();function kV(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(s,i)=>s===i||ZA.isScalar(s)&&ZA.isScalar(i)&&s.value===i.value;return t.some(s=>o(s.key,n))}VA.mapIncludes=kV});var QA=$(XA=>{"use strict";var YA=$r(),_V=_r(),KA=oa(),SV=Hu(),GA=_g(),AV=Sg(),JA="All mapping items must start at the same column";function TV({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=s?.nodeClass??_V.YAMLMap,a=new i(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let u of r.items){let{start:d,key:f,sep:m,value:p}=u,h=KA.resolveProps(d,{indicator:"explicit-key-ind",next:f??m?.[0],offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0}),y=!h.found;if(y){if(f&&(f.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==r.indent&&o(c,"BAD_INDENT",JA)),!h.anchor&&!h.tag&&!m){l=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||SV.containsNewline(f))&&o(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==r.indent&&o(c,"BAD_INDENT",JA);n.atKey=!0;let w=h.end,x=f?e(n,f,h,o):t(n,w,d,null,h,o);n.schema.compat&&GA.flowIndentCheck(r.indent,f,o),n.atKey=!1,AV.mapIncludes(n,a.items,x)&&o(w,"DUPLICATE_KEY","Map keys must be unique");let _=KA.resolveProps(m??[],{indicator:"map-value-ind",next:p,offset:x.range[2],onError:o,parentIndent:r.indent,startOnNewline:!f||f.type==="block-scalar"});if(c=_.end,_.found){y&&(p?.type==="block-map"&&!_.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&h.start<_.found.offset-1024&&o(x.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let R=p?e(n,p,_,o):t(n,c,m,null,_,o);n.schema.compat&&GA.flowIndentCheck(r.indent,p,o),c=R.range[2];let E=new YA.Pair(x,R);n.options.keepSourceTokens&&(E.srcToken=u),a.items.push(E)}else{y&&o(x.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),_.comment&&(x.comment?x.comment+=`
`+_.comment:x.comment=_.comment);let R=new YA.Pair(x);n.options.keepSourceTokens&&(R.srcToken=u),a.items.push(R)}}return l&&l<c&&o(l,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,c,l??c],a}XA.resolveBlockMap=TV});var tT=$(eT=>{"use strict";var EV=Sr(),CV=oa(),PV=_g();function RV({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=s?.nodeClass??EV.YAMLSeq,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;for(let{start:u,value:d}of r.items){let f=CV.resolveProps(u,{indicator:"seq-item-ind",next:d,offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?o(f.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{l=f.end,f.comment&&(a.comment=f.comment);continue}let m=d?e(n,d,f,o):t(n,f.end,u,null,f,o);n.schema.compat&&PV.flowIndentCheck(r.indent,d,o),c=m.range[2],a.items.push(m)}return a.range=[r.offset,c,l??c],a}eT.resolveBlockSeq=RV});var is=$(nT=>{"use strict";function IV(e,t,n,r){let o="";if(e){let s=!1,i="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":s=!0;break;case"comment":{n&&!s&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";o?o+=i+u:o=u,i="";break}case"newline":o&&(i+=c),s=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:o,offset:t}}nT.resolveEnd=IV});var iT=$(sT=>{"use strict";var NV=J(),OV=$r(),rT=_r(),qV=Sr(),MV=is(),oT=oa(),DV=Hu(),LV=Sg(),Ag="Block collections are not allowed within flow collections",Tg=e=>e&&(e.type==="block-map"||e.type==="block-seq");function FV({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=r.start.source==="{",a=i?"flow map":"flow sequence",c=s?.nodeClass??(i?rT.YAMLMap:qV.YAMLSeq),l=new c(n.schema);l.flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=r.offset+r.start.source.length;for(let y=0;y<r.items.length;++y){let w=r.items[y],{start:x,key:_,sep:R,value:E}=w,S=oT.resolveProps(x,{flow:a,indicator:"explicit-key-ind",next:_??R?.[0],offset:d,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!S.found){if(!S.anchor&&!S.tag&&!R&&!E){y===0&&S.comma?o(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&o(S.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),S.comment&&(l.comment?l.comment+=`
`+S.comment:l.comment=S.comment),d=S.end;continue}!i&&n.options.strict&&DV.containsNewline(_)&&o(_,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(y===0)S.comma&&o(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(S.comma||o(S.start,"MISSING_CHAR",`Missing , between ${a} items`),S.comment){let I="";e:for(let v of x)switch(v.type){case"comma":case"space":break;case"comment":I=v.source.substring(1);break e;default:break e}if(I){let v=l.items[l.items.length-1];NV.isPair(v)&&(v=v.value??v.key),v.comment?v.comment+=`
`+I:v.comment=I,S.comment=S.comment.substring(I.length+1)}}if(!i&&!R&&!S.found){let I=E?e(n,E,S,o):t(n,S.end,R,null,S,o);l.items.push(I),d=I.range[2],Tg(E)&&o(I.range,"BLOCK_IN_FLOW",Ag)}else{n.atKey=!0;let I=S.end,v=_?e(n,_,S,o):t(n,I,x,null,S,o);Tg(_)&&o(v.range,"BLOCK_IN_FLOW",Ag),n.atKey=!1;let q=oT.resolveProps(R??[],{flow:a,indicator:"map-value-ind",next:E,offset:v.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(q.found){if(!i&&!S.found&&n.options.strict){if(R)for(let L of R){if(L===q.found)break;if(L.type==="newline"){o(L,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}S.start<q.found.offset-1024&&o(q.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else E&&("source"in E&&E.source?.[0]===":"?o(E,"MISSING_CHAR",`Missing space after : in ${a}`):o(q.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let j=E?e(n,E,q,o):q.found?t(n,q.end,R,null,q,o):null;j?Tg(E)&&o(j.range,"BLOCK_IN_FLOW",Ag):q.comment&&(v.comment?v.comment+=`
`+q.comment:v.comment=q.comment);let k=new OV.Pair(v,j);if(n.options.keepSourceTokens&&(k.srcToken=w),i){let L=l;LV.mapIncludes(n,L.items,v)&&o(I,"DUPLICATE_KEY","Map keys must be unique"),L.items.push(k)}else{let L=new rT.YAMLMap(n.schema);L.flow=!0,L.items.push(k);let K=(j??v).range;L.range=[v.range[0],K[1],K[2]],l.items.push(L)}d=j?j.range[2]:q.end}}let f=i?"}":"]",[m,...p]=r.end,h=d;if(m?.source===f)h=m.offset+m.source.length;else{let y=a[0].toUpperCase()+a.substring(1),w=u?`${y} must end with a ${f}`:`${y} in block collection must be sufficiently indented and end with a ${f}`;o(d,u?"MISSING_CHAR":"BAD_INDENT",w),m&&m.source.length!==1&&p.unshift(m)}if(p.length>0){let y=MV.resolveEnd(p,h,n.options.strict,o);y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[r.offset,h,y.offset]}else l.range=[r.offset,h,h];return l}sT.resolveFlowCollection=FV});var cT=$(aT=>{"use strict";var zV=J(),jV=Pe(),BV=_r(),WV=Sr(),UV=QA(),HV=tT(),ZV=iT();function Eg(e,t,n,r,o,s){let i=n.type==="block-map"?UV.resolveBlockMap(e,t,n,r,s):n.type==="block-seq"?HV.resolveBlockSeq(e,t,n,r,s):ZV.resolveFlowCollection(e,t,n,r,s),a=i.constructor;return o==="!"||o===a.tagName?(i.tag=a.tagName,i):(o&&(i.tag=o),i)}function VV(e,t,n,r,o){let s=r.tag,i=s?t.directives.tagName(s.source,f=>o(s,"TAG_RESOLVE_FAILED",f)):null;if(n.type==="block-seq"){let{anchor:f,newlineAfterProp:m}=r,p=f&&s?f.offset>s.offset?f:s:f??s;p&&(!m||m.offset<p.offset)&&o(p,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!i||i==="!"||i===BV.YAMLMap.tagName&&a==="map"||i===WV.YAMLSeq.tagName&&a==="seq")return Eg(e,t,n,o,i);let c=t.schema.tags.find(f=>f.tag===i&&f.collection===a);if(!c){let f=t.schema.knownTags[i];if(f?.collection===a)t.schema.tags.push(Object.assign({},f,{default:!1})),c=f;else return f?o(s,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):o(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),Eg(e,t,n,o,i)}let l=Eg(e,t,n,o,i,c),u=c.resolve?.(l,f=>o(s,"TAG_RESOLVE_FAILED",f),t.options)??l,d=zV.isNode(u)?u:new jV.Scalar(u);return d.range=l.range,d.tag=i,c?.format&&(d.format=c.format),d}aT.composeCollection=VV});var Pg=$(lT=>{"use strict";var Cg=Pe();function YV(e,t,n){let r=t.offset,o=KV(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let s=o.mode===">"?Cg.Scalar.BLOCK_FOLDED:Cg.Scalar.BLOCK_LITERAL,i=t.source?GV(t.source):[],a=i.length;for(let h=i.length-1;h>=0;--h){let y=i[h][1];if(y===""||y==="\r")a=h;else break}if(a===0){let h=o.chomp==="+"&&i.length>0?`
`.repeat(Math.max(1,i.length-1)):"",y=r+o.length;return t.source&&(y+=t.source.length),{value:h,type:s,comment:o.comment,range:[r,y,y]}}let c=t.indent+o.indent,l=t.offset+o.length,u=0;for(let h=0;h<a;++h){let[y,w]=i[h];if(w===""||w==="\r")o.indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(l+y.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=y.length),u=h,c===0&&!e.atRoot&&n(l,"BAD_INDENT","Block scalar values in collections must be indented");break}l+=y.length+w.length+1}for(let h=i.length-1;h>=a;--h)i[h][0].length>c&&(a=h+1);let d="",f="",m=!1;for(let h=0;h<u;++h)d+=i[h][0].slice(c)+`
`;for(let h=u;h<a;++h){let[y,w]=i[h];l+=y.length+w.length+1;let x=w[w.length-1]==="\r";if(x&&(w=w.slice(0,-1)),w&&y.length<c){let R=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(l-w.length-(x?2:1),"BAD_INDENT",R),y=""}s===Cg.Scalar.BLOCK_LITERAL?(d+=f+y.slice(c)+w,f=`
`):y.length>c||w[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),d+=f+y.slice(c)+w,f=`
`,m=!0):w===""?f===`
`?d+=`
`:f=`
`:(d+=f+w,f=" ",m=!1)}switch(o.chomp){case"-":break;case"+":for(let h=a;h<i.length;++h)d+=`
`+i[h][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let p=r+o.length+t.source.length;return{value:d,type:s,comment:o.comment,range:[r,p,p]}}function KV({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],s=o[0],i=0,a="",c=-1;for(let f=1;f<o.length;++f){let m=o[f];if(!a&&(m==="-"||m==="+"))a=m;else{let p=Number(m);!i&&p?i=p:c===-1&&(c=e+f)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let l=!1,u="",d=o.length;for(let f=1;f<t.length;++f){let m=t[f];switch(m.type){case"space":l=!0;case"newline":d+=m.source.length;break;case"comment":n&&!l&&r(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,u=m.source.substring(1);break;case"error":r(m,"UNEXPECTED_TOKEN",m.message),d+=m.source.length;break;default:{let p=`Unexpected token in block scalar header: ${m.type}`;r(m,"UNEXPECTED_TOKEN",p);let h=m.source;h&&typeof h=="string"&&(d+=h.length)}}}return{mode:s,indent:i,chomp:a,comment:u,length:d}}function GV(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let i=1;i<t.length;i+=2)s.push([t[i],t[i+1]]);return s}lT.resolveBlockScalar=YV});var Ig=$(dT=>{"use strict";var Rg=Pe(),JV=is();function XV(e,t,n){let{offset:r,type:o,source:s,end:i}=e,a,c,l=(f,m,p)=>n(r+f,m,p);switch(o){case"scalar":a=Rg.Scalar.PLAIN,c=QV(s,l);break;case"single-quoted-scalar":a=Rg.Scalar.QUOTE_SINGLE,c=e7(s,l);break;case"double-quoted-scalar":a=Rg.Scalar.QUOTE_DOUBLE,c=t7(s,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let u=r+s.length,d=JV.resolveEnd(i,u,t,n);return{value:c,type:a,comment:d.comment,range:[r,u,d.offset]}}function QV(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),uT(e)}function e7(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),uT(e.slice(1,-1)).replace(/''/g,"'")}function uT(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),i=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(o,"");l===""?i===`
`?s+=i:i=`
`:(s+=i+l,i=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),s+i+(n?.[1]??"")}function t7(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:s,offset:i}=n7(e,r);n+=s,r=i}else if(o==="\\"){let s=e[++r],i=r7[s];if(i)n+=i;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=o7(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let s=r,i=e[r+1];for(;i===" "||i==="	";)i=e[++r+1];i!==`
`&&!(i==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function n7(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var r7={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function o7(e,t,n,r){let o=e.substr(t,n),i=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(i)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}dT.resolveFlowScalar=XV});var pT=$(mT=>{"use strict";var eo=J(),fT=Pe(),s7=Pg(),i7=Ig();function a7(e,t,n,r){let{value:o,type:s,comment:i,range:a}=t.type==="block-scalar"?s7.resolveBlockScalar(e,t,r):i7.resolveFlowScalar(t,e.options.strict,r),c=n?e.directives.tagName(n.source,d=>r(n,"TAG_RESOLVE_FAILED",d)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[eo.SCALAR]:c?l=c7(e.schema,o,c,n,r):t.type==="scalar"?l=l7(e,o,t,r):l=e.schema[eo.SCALAR];let u;try{let d=l.resolve(o,f=>r(n??t,"TAG_RESOLVE_FAILED",f),e.options);u=eo.isScalar(d)?d:new fT.Scalar(d)}catch(d){let f=d instanceof Error?d.message:String(d);r(n??t,"TAG_RESOLVE_FAILED",f),u=new fT.Scalar(o)}return u.range=a,u.source=o,s&&(u.type=s),c&&(u.tag=c),l.format&&(u.format=l.format),i&&(u.comment=i),u}function c7(e,t,n,r,o){if(n==="!")return e[eo.SCALAR];let s=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let i=e.knownTags[n];return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[eo.SCALAR])}function l7({atKey:e,directives:t,schema:n},r,o,s){let i=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[eo.SCALAR];if(n.compat){let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[eo.SCALAR];if(i.tag!==a.tag){let c=t.tagString(i.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} or ${l}`;s(o,"TAG_RESOLVE_FAILED",u,!0)}}return i}mT.composeScalar=a7});var gT=$(hT=>{"use strict";function u7(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}hT.emptyScalarPosition=u7});var wT=$(Og=>{"use strict";var d7=Li(),f7=J(),m7=cT(),yT=pT(),p7=is(),h7=gT(),g7={composeNode:bT,composeEmptyNode:Ng};function bT(e,t,n,r){let o=e.atKey,{spaceBefore:s,comment:i,anchor:a,tag:c}=n,l,u=!0;switch(t.type){case"alias":l=y7(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=yT.composeScalar(e,t,c,r),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=m7.composeCollection(g7,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(d){let f=d instanceof Error?d.message:String(d);r(t,"RESOURCE_EXHAUSTION",f)}break;default:{let d=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",d),u=!1}}return l??(l=Ng(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!f7.isScalar(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(l.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?l.comment=i:l.commentBefore=i),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function Ng(e,t,n,r,{spaceBefore:o,comment:s,anchor:i,tag:a,end:c},l){let u={type:"scalar",offset:h7.emptyScalarPosition(t,n,r),indent:-1,source:""},d=yT.composeScalar(e,u,a,l);return i&&(d.anchor=i.source.substring(1),d.anchor===""&&l(i,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(d.spaceBefore=!0),s&&(d.comment=s,d.range[2]=c),d}function y7({options:e},{offset:t,source:n,end:r},o){let s=new d7.Alias(n.substring(1));s.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+n.length,a=p7.resolveEnd(r,i,e.strict,o);return s.range=[t,i,a.offset],a.comment&&(s.comment=a.comment),s}Og.composeEmptyNode=Ng;Og.composeNode=bT});var $T=$(vT=>{"use strict";var b7=ea(),xT=wT(),w7=is(),x7=oa();function v7(e,t,{offset:n,start:r,value:o,end:s},i){let a=Object.assign({_directives:t},e),c=new b7.Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},u=x7.resolveProps(r,{indicator:"doc-start",next:o??s?.[0],offset:n,onError:i,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&i(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=o?xT.composeNode(l,o,u,i):xT.composeEmptyNode(l,u.end,r,null,u,i);let d=c.contents.range[2],f=w7.resolveEnd(s,d,!1,i);return f.comment&&(c.comment=f.comment),c.range=[n,d,f.offset],c}vT.composeDoc=v7});var Mg=$(ST=>{"use strict";var $7=ce("process"),k7=v0(),_7=ea(),sa=ra(),kT=J(),S7=$T(),A7=is();function ia(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function _T(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let s=e[o];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var qg=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,o,s)=>{let i=ia(n);s?this.warnings.push(new sa.YAMLWarning(i,r,o)):this.errors.push(new sa.YAMLParseError(i,r,o))},this.directives=new k7.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:o}=_T(this.prelude);if(r){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!s)t.commentBefore=r;else if(kT.isCollection(s)&&!s.flow&&s.items.length>0){let i=s.items[0];kT.isPair(i)&&(i=i.key);let a=i.commentBefore;i.commentBefore=a?`${r}
${a}`:r}else{let i=s.commentBefore;s.commentBefore=i?`${r}
${i}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:_T(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch($7.env.LOG_STREAM&&console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,o)=>{let s=ia(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{let n=S7.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new sa.YAMLParseError(ia(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new sa.YAMLParseError(ia(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=A7.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new sa.YAMLParseError(ia(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new _7.Document(void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}};ST.Composer=qg});var ET=$(Zu=>{"use strict";var T7=Pg(),E7=Ig(),C7=ra(),AT=Wi();function P7(e,t=!0,n){if(e){let r=(o,s,i)=>{let a=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(n)n(a,s,i);else throw new C7.YAMLParseError([a,a+1],s,i)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return E7.resolveFlowScalar(e,t,r);case"block-scalar":return T7.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function R7(e,t){let{implicitKey:n=!1,indent:r,inFlow:o=!1,offset:s=-1,type:i="PLAIN"}=t,a=AT.stringifyString({type:i,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),u=a.substring(0,l),d=a.substring(l+1)+`
`,f=[{type:"block-scalar-header",offset:s,indent:r,source:u}];return TT(f,c)||f.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:f,source:d}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:a,end:c};case"'":return{type:"single-quoted-scalar",offset:s,indent:r,source:a,end:c};default:return{type:"scalar",offset:s,indent:r,source:a,end:c}}}function I7(e,t,n={}){let{afterKey:r=!1,implicitKey:o=!1,inFlow:s=!1,type:i}=n,a="indent"in e?e.indent:null;if(r&&typeof a=="number"&&(a+=2),!i)switch(e.type){case"single-quoted-scalar":i="QUOTE_SINGLE";break;case"double-quoted-scalar":i="QUOTE_DOUBLE";break;case"block-scalar":{let l=e.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:i="PLAIN"}let c=AT.stringifyString({type:i,value:t},{implicitKey:o||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":N7(e,c);break;case'"':Dg(e,c,"double-quoted-scalar");break;case"'":Dg(e,c,"single-quoted-scalar");break;default:Dg(e,c,"scalar")}}function N7(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),o=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=o}else{let{offset:s}=e,i="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:i,source:r}];TT(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:i,source:`
`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:i,props:a,source:o})}}function TT(e,t){if(t)for(let n of t)switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function Dg(e,t,n){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),o=t.length;e.props[0].type==="block-scalar-header"&&(o-=e.props[0].source.length);for(let s of r)s.offset+=o;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let o={type:"newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[o]});break}default:{let r="indent"in e?e.indent:-1,o="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type==="space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:r,source:t,end:o})}}}Zu.createScalarToken=R7;Zu.resolveAsScalar=P7;Zu.setScalarValue=I7});var PT=$(CT=>{"use strict";var O7=e=>"type"in e?Yu(e):Vu(e);function Yu(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=Yu(n);return t+e.source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=Vu(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=Vu(n);for(let n of e.end)t+=n.source;return t}case"document":{let t=Vu(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(let n of e.end)t+=n.source;return t}}}function Vu({start:e,key:t,sep:n,value:r}){let o="";for(let s of e)o+=s.source;if(t&&(o+=Yu(t)),n)for(let s of n)o+=s.source;return r&&(o+=Yu(r)),o}CT.stringify=O7});var OT=$(NT=>{"use strict";var Lg=Symbol("break visit"),q7=Symbol("skip children"),RT=Symbol("remove item");function to(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),IT(Object.freeze([]),e,t)}to.BREAK=Lg;to.SKIP=q7;to.REMOVE=RT;to.itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let s=n?.[r];if(s&&"items"in s)n=s.items[o];else return}return n};to.parentCollection=(e,t)=>{let n=to.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function IT(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let o of["key","value"]){let s=t[o];if(s&&"items"in s){for(let i=0;i<s.items.length;++i){let a=IT(Object.freeze(e.concat([[o,i]])),s.items[i],n);if(typeof a=="number")i=a-1;else{if(a===Lg)return Lg;a===RT&&(s.items.splice(i,1),i-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}NT.visit=to});var Ku=$(dt=>{"use strict";var Fg=ET(),M7=PT(),D7=OT(),zg="\uFEFF",jg="",Bg="",Wg="",L7=e=>!!e&&"items"in e,F7=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function z7(e){switch(e){case zg:return"<BOM>";case jg:return"<DOC>";case Bg:return"<FLOW_END>";case Wg:return"<SCALAR>";default:return JSON.stringify(e)}}function j7(e){switch(e){case zg:return"byte-order-mark";case jg:return"doc-mode";case Bg:return"flow-error-end";case Wg:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}dt.createScalarToken=Fg.createScalarToken;dt.resolveAsScalar=Fg.resolveAsScalar;dt.setScalarValue=Fg.setScalarValue;dt.stringify=M7.stringify;dt.visit=D7.visit;dt.BOM=zg;dt.DOCUMENT=jg;dt.FLOW_END=Bg;dt.SCALAR=Wg;dt.isCollection=L7;dt.isScalar=F7;dt.prettyToken=z7;dt.tokenType=j7});var Zg=$(MT=>{"use strict";var aa=Ku();function Gt(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var qT=new Set("0123456789ABCDEFabcdef"),B7=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Gu=new Set(",[]{}"),W7=new Set(` ,[]{}
\r	`),Ug=e=>!e||W7.has(e),Hg=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&Gt(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===aa.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let s=t[r-1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield aa.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&Gt(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!Gt(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Gt(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(Ug),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&Gt(o[3]))&&!(r===this.indentNext-1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield aa.FLOW_END,yield*this.parseLineStart();let s=0;for(;o[s]===",";)s+=yield*this.pushCount(1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),o[s]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Ug),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let i=this.charAt(1);if(this.flowKey||Gt(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let s=this.continueScalar(o+1);if(s===-1)break;o=r.indexOf(`
`,s)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Gt(n)||n==="#")}*parseBlockScalar(){let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let i=this.buffer[s+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let s=t-1,i=this.buffer[s];i==="\r"&&(i=this.buffer[--s]);let a=s;for(;i===" ";)i=this.buffer[--s];if(i===`
`&&s>=this.pos&&s+1+n>a)t=s;else break}while(!0);return yield aa.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let s=this.buffer[r+1];if(Gt(s)||t&&Gu.has(s))break;n=r}else if(Gt(o)){let s=this.buffer[r+1];if(o==="\r"&&(s===`
`?(r+=1,o=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&Gu.has(s))break;if(o===`
`){let i=this.continueScalar(r+1);if(i===-1)break;r=Math.max(r,i-2)}}else{if(t&&Gu.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield aa.SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Ug),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(Gt(r)||n&&Gu.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Gt(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(B7.has(n))n=this.buffer[++t];else if(n==="%"&&qT.has(this.buffer[t+1])&&qT.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};MT.Lexer=Hg});var Yg=$(DT=>{"use strict";var Vg=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;for(;n<r;){let s=n+r>>1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];return{line:n,col:t-o+1}}}};DT.LineCounter=Vg});var Gg=$(BT=>{"use strict";var U7=ce("process"),LT=Ku(),H7=Zg();function Ar(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function FT(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function jT(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Ju(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function as(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Xu(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function zT(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Ar(t.start,"explicit-key-ind")&&!Ar(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,jT(t.value)?t.value.end?Xu(t.value.end,t.sep):t.value.end=t.sep:Xu(t.start,t.sep),delete t.sep)}var Kg=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new H7.Lexer,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,U7.env.LOG_TOKENS&&console.log("|",LT.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=LT.tokenType(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let r=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&zT(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&FT(o.start)===-1&&(n.indent===0||o.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{FT(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=Ju(this.peek(2)),r=as(n),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.end):o=[this.sourceToken];let s={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Xu(o,n.start),o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(o&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newline":i.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(s=n.sep.splice(i[1]))}switch(this.type){case"anchor":case"tag":o||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(s.push(this.sourceToken),t.items.push({start:s,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Ar(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(jT(n.key)&&!Ar(n.sep,"newline")){let i=as(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:a,sep:c}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(Ar(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let i=as(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else n.sep?n.value||o?t.items.push({start:s,key:null,sep:[this.sourceToken]}):Ar(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);o||n.value?(t.items.push({start:s,key:i,sep:[]}),this.onKeyLine=!0):n.sep?this.stack.push(i):(Object.assign(n,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(t);if(i){if(i.type==="block-seq"){if(!n.explicitKey&&n.sep&&!Ar(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Xu(o,n.start),o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Ar(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=Ju(r),s=as(o);zT(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let n=Ju(t),r=as(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=Ju(t),r=as(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};BT.Parser=Kg});var VT=$(la=>{"use strict";var WT=Mg(),Z7=ea(),ca=ra(),V7=O0(),Y7=J(),K7=Yg(),UT=Gg();function HT(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new K7.LineCounter||null,prettyErrors:t}}function G7(e,t={}){let{lineCounter:n,prettyErrors:r}=HT(t),o=new UT.Parser(n?.addNewLine),s=new WT.Composer(t),i=Array.from(s.compose(o.parse(e)));if(r&&n)for(let a of i)a.errors.forEach(ca.prettifyError(e,n)),a.warnings.forEach(ca.prettifyError(e,n));return i.length>0?i:Object.assign([],{empty:!0},s.streamInfo())}function ZT(e,t={}){let{lineCounter:n,prettyErrors:r}=HT(t),o=new UT.Parser(n?.addNewLine),s=new WT.Composer(t),i=null;for(let a of s.compose(o.parse(e),!0,e.length))if(!i)i=a;else if(i.options.logLevel!=="silent"){i.errors.push(new ca.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(i.errors.forEach(ca.prettifyError(e,n)),i.warnings.forEach(ca.prettifyError(e,n))),i}function J7(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let o=ZT(e,n);if(!o)return null;if(o.warnings.forEach(s=>V7.warn(o.options.logLevel,s)),o.errors.length>0){if(o.options.logLevel!=="silent")throw o.errors[0];o.errors=[]}return o.toJS(Object.assign({reviver:r},n))}function X7(e,t,n){let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let o=Math.round(n);n=o<1?void 0:o>8?{indent:8}:{indent:o}}if(e===void 0){let{keepUndefined:o}=n??t??{};if(!o)return}return Y7.isDocument(e)&&!r?e.toString(n):new Z7.Document(e,r,n).toString(n)}la.parse=J7;la.parseAllDocuments=G7;la.parseDocument=ZT;la.stringify=X7});var Xg=$(re=>{"use strict";var Q7=Mg(),eY=ea(),tY=gg(),Jg=ra(),nY=Li(),Tr=J(),rY=$r(),oY=Pe(),sY=_r(),iY=Sr(),aY=Ku(),cY=Zg(),lY=Yg(),uY=Gg(),Qu=VT(),YT=Oi();re.Composer=Q7.Composer;re.Document=eY.Document;re.Schema=tY.Schema;re.YAMLError=Jg.YAMLError;re.YAMLParseError=Jg.YAMLParseError;re.YAMLWarning=Jg.YAMLWarning;re.Alias=nY.Alias;re.isAlias=Tr.isAlias;re.isCollection=Tr.isCollection;re.isDocument=Tr.isDocument;re.isMap=Tr.isMap;re.isNode=Tr.isNode;re.isPair=Tr.isPair;re.isScalar=Tr.isScalar;re.isSeq=Tr.isSeq;re.Pair=rY.Pair;re.Scalar=oY.Scalar;re.YAMLMap=sY.YAMLMap;re.YAMLSeq=iY.YAMLSeq;re.CST=aY;re.Lexer=cY.Lexer;re.LineCounter=lY.LineCounter;re.Parser=uY.Parser;re.parse=Qu.parse;re.parseAllDocuments=Qu.parseAllDocuments;re.parseDocument=Qu.parseDocument;re.stringify=Qu.stringify;re.visit=YT.visit;re.visitAsync=YT.visitAsync});function no(e,t){let n=e.charCodeAt(t);return n===32||n===10||t>=e.length}function KT(e){return e===44||e===91||e===93||e===123||e===125}function Fe(e,t){let n=t;for(;e.charCodeAt(n)===32;)n++;return n-t}function ey(e,t,n){let r=e.charCodeAt(t);return r===45&&!n?!no(e,t+1):t<e.length&&r!==32&&r!==10&&!dY.has(r)}function ed(e,t){let n=t;for(let r=t;r<e.length;r++){let o=e.charCodeAt(r);if(o===10)break;if(o===32){if(e.charCodeAt(r+1)===35)break;continue}if(o===58&&no(e,r+1))break;n=r+1}return n}function QT(e,t){let n=t;for(let r=t;r<e.length;r++){let o=e.charCodeAt(r);if(o===10||KT(o))break;if(o===32){if(e.charCodeAt(r+1)===35)break;continue}if(o===58&&(no(e,r+1)||KT(e.charCodeAt(r+1))))break;n=r+1}return{text:e.slice(t,n),end:n}}function eE(e,t,n){let r=ed(e,t),o=r+Fe(e,r),s=1;for(;e.charCodeAt(o)===10;){let a=o+1,c=Fe(e,a);for(;e.charCodeAt(a+c)===10;)a+=c+1,c=Fe(e,a);let l=a+c;if(c<n||l>=e.length||e.charCodeAt(l)===35)break;let u=ed(e,l);if(u===l||(r=u,o=r+Fe(e,r),s++,e.charCodeAt(o)===58))return}let i=e.slice(t,r);return{text:s===1?i:Qg(i),end:r}}function td(e,t,n){let r=e.charCodeAt(t)===34,o=r?mY(e,t+1):fY(e,t+1);if(o<0)return;let s=e.slice(t+1,o),i=s.includes(`
`);if(i&&!pY(e,t,o,n))return;let a=o+1;if(!r){let l=i?Qg(s):s;return{text:l.includes("''")?l.replaceAll("''","'"):l,end:a}}if(!s.includes("\\"))return{text:i?Qg(s):s,end:a};let c=yY(s);return c===void 0?void 0:{text:c,end:a}}function fY(e,t){let n=e.indexOf("'",t);for(;n>=0&&e.charCodeAt(n+1)===39;)n=e.indexOf("'",n+2);return n}function mY(e,t){for(let n=e.indexOf('"',t);n>=0;n=e.indexOf('"',n+1)){let r=n-1;for(;r>=t&&e.charCodeAt(r)===92;)r--;if((n-1-r)%2===0)return n}return-1}function pY(e,t,n,r){for(let o=e.indexOf(`
`,t);o>=0&&o<n;o=e.indexOf(`
`,o+1)){let s=Fe(e,o+1);if(s<r&&e.charCodeAt(o+1+s)!==10)return!1}return!0}function Qg(e){let t=e.split(`
`),n=GT(t[0]),r=0;for(let o=1;o<t.length;o++){let s=o===t.length-1,i=hY(t[o]),a=s?i:GT(i);r++,!(a===""&&!s)&&(n+=(r===1?" ":`
`.repeat(r-1))+a,r=0)}return n}function hY(e){return e.slice(Fe(e,0))}function GT(e){let t=e.length;for(;t>0&&e.charCodeAt(t-1)===32;)t--;return e.slice(0,t)}function yY(e){let t="",n=0;for(let o=e.indexOf("\\");o>=0;o=e.indexOf("\\",n)){JT.lastIndex=o;let s=JT.exec(e);if(!s)return;let i=s[1]??s[2],a=e.slice(n,o);if(a.includes(`
`))return;t+=a+(i===void 0?gY[s[3]]:String.fromCharCode(Number.parseInt(i,16))),n=o+s[0].length}let r=e.slice(n);return r.includes(`
`)?void 0:t+r}function tE(e,t,n){XT.lastIndex=t;let r=XT.exec(e);if(!r)return;let[o,s,i,a,c]=r;if(i!==""&&c!=="")return;let l=Number(i||c),u=[],d=l>0?n+l:0,f=t+o.length,m=f,p=0,h=0;for(;f<e.length;){let _=Fe(e,f),R=e.indexOf(`
`,f),E=R<0?e.length:R;if(f+_===E){if(h=Math.max(h,_),R<0)return;u.push(""),p++,f=R+1;continue}if(d===0&&(d=_),_<d||_<=n)break;u.push(e.slice(f+d,E)),p=0,f=Math.min(E+1,e.length),m=f}if(p===u.length||h>d)return;let y=u.slice(0,u.length-p),w=s===">",x=w?bY(y):y.join(`
`);return a==="+"?{text:x+`
`.repeat(p+1),end:f,folded:w}:{text:a==="-"?x:`${x}
`,end:m,folded:w}}function bY(e){let t="",n=0,r="nothing";for(let o of e){if(o===""){n++;continue}let s=o.charCodeAt(0)===32;r==="nothing"?t+=`
`.repeat(n):r==="text"&&!s?t+=n===0?" ":`
`.repeat(n):t+=`
`.repeat(n+1),t+=o,r=s?"indented":"text",n=0}return t}var dY,gY,JT,XT,nE=g(()=>{"use strict";dY=new Set([..."-?:,[]{}#&*!|>'\"%@`"].map(e=>e.charCodeAt(0)));gY={'"':'"',"\\":"\\","/":"/",n:`
`,t:"	"," ":" "},JT=/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(["\\/nt ]))/y;XT=/([|>])([1-9]?)([-+]?)([1-9]?) *(?: #[^\n]*)?\n/y});var ua,rE=g(()=>{"use strict";ua=class{entries;known;constructor(t){this.entries=t}has(t){let{entries:n}=this;if(n.length<16)return n.some(({key:o})=>o.text===t);this.known??=new Set;let{known:r}=this;for(let o=r.size;o<n.length;o++)r.add(n[o].key.text);return r.has(t)}}});function sE(e,t,n=0){if(!(wY.test(e)||e.endsWith(" ")))try{return new ny(e,t,n).readDocument()}catch(r){if(r===le)return;throw r}}function ty(){throw le}var le,wY,nd,cs,ro,xY,oE,vY,ny,iE=g(()=>{"use strict";nE();rE();le=Symbol("not everyday YAML"),wY=/[^\n\P{Cc}]|\uFEFF/u,nd=40;cs=10,ro=35,xY=45,oE=58,vY=44,ny=class{at=0;column=0;depth=0;commentColumn=-1;nodeEnd=0;text;file;base;constructor(t,n,r){this.text=t,this.file=n,this.base=r}readDocument(){if(this.skipToContent(),this.column===0&&this.text.startsWith(`---
`,this.at)&&(this.at+=4,this.skipToContent()),this.column!==0)throw le;let t=this.isItem()?this.readSequence(0):this.readMapping(0);if(this.column>=0)throw le;return t}readMapping(t){if(++this.depth>nd)throw le;let n=this.at,r=[],o=new ua(r);do{let s=this.readKey();if(o.has(s.text)||(r.push({key:s,value:this.readValue(t)}),this.column>t||this.column===t&&this.isItem()))throw le}while(this.column===t);return this.depth--,{kind:"mapping",entries:r,span:this.spanOf(n,this.nodeEnd)}}readSequence(t){if(++this.depth>nd)throw le;let n=this.at,r=[];do{let o=Fe(this.text,this.at+1);this.at+=1+o;let s=this.text.charCodeAt(this.at);if(s===cs||s===ro||this.at>=this.text.length||this.isItem()||(this.findKeyEnd()>=0?r.push(this.readMapping(t+1+o)):(r.push(this.readInline(t)),this.moveOn(t)),this.column>t))throw le}while(this.column===t&&this.isItem());if(this.column===t&&t>0&&this.commentColumn>=t)throw le;return this.depth--,{kind:"sequence",items:r,span:this.spanOf(n,this.nodeEnd)}}readKey(){let t=this.at,n=this.findKeyEnd();if(n<0||n-t>1e3)throw le;let r=this.scanKey(t,n);return this.at=n+Fe(this.text,n)+1,r}scanKey(t,n){let r=this.quoteAt(t);return r?this.makeScalar(td(this.text,t,0)??ty(),t,r):this.makeScalar({text:this.text.slice(t,n),end:n},t,"plain")}findKeyEnd(){let{text:t,at:n}=this,r;if(this.quoteAt(n)){if(r=td(t,n,0)?.end??-1,r<0||t.slice(n,r).includes(`
`))return-1}else{if(!ey(t,n,!1)||this.isMarker())return-1;r=ed(t,n)}let o=r+Fe(t,r);return t.charCodeAt(o)===oE&&no(t,o+1)?r:-1}readValue(t){this.at+=Fe(this.text,this.at);let n=this.text.charCodeAt(this.at);if(n!==cs&&n!==ro&&this.at<this.text.length){if(this.isItem())throw le;let o=this.readInline(t);return this.moveOn(t),o}let r=this.at;if(this.skipToContent(),this.column>t||this.column===t&&this.isItem()){if(this.isItem())return this.readSequence(this.column);if(this.findKeyEnd()>=0)return this.readMapping(this.column);let o=this.readInline(t);return this.moveOn(t),o}if(this.commentColumn>=0)throw le;return this.nodeEnd=r,this.makeScalar({text:"",end:r},r,"plain")}readInline(t){let{text:n,at:r}=this,o=n[r];if(o==="|"||o===">"){let i=tE(n,r,t)??ty();return this.at=i.end,this.nodeEnd=i.end,this.makeScalar(i,r,i.folded?"folded":"literal")}let s=this.readFlowNode(t+1,!1);if(this.at+=this.spaceBeforeComment(),this.at<n.length&&n.charCodeAt(this.at)!==cs)throw le;return this.at=Math.min(this.at+1,n.length),this.nodeEnd=this.at,s}readFlowNode(t,n){let{text:r,at:o}=this,s=r[o];if(s==="{")return this.readFlowMapping(t);if(s==="[")return this.readFlowSequence(t);let i=this.quoteAt(o);if(!i&&(!ey(r,o,n)||this.isMarker()))throw le;let c=(i?td:n?QT:eE)(r,o,t)??ty();return this.at=c.end,this.makeScalar(c,o,i??"plain")}readFlowMapping(t){if(++this.depth>nd)throw le;let n=this.at++,r=[],o=new ua(r);for(this.skipFlowSpace(t);this.text[this.at]!=="}";this.skipFlowComma(t,"}")){let s=this.at,i=this.readFlowNode(t,!0);if(i.kind!=="scalar"||this.text.slice(s,this.at).includes(`
`)||o.has(i.text)||(this.at+=Fe(this.text,this.at),this.text.charCodeAt(this.at)!==oE||!no(this.text,this.at+1)))throw le;this.at++,this.skipFlowSpace(t),r.push({key:i,value:this.readFlowNode(t,!0)})}return this.at++,this.depth--,{kind:"mapping",entries:r,span:this.spanOf(n,this.at)}}readFlowSequence(t){if(++this.depth>nd)throw le;let n=this.at++,r=[];for(this.skipFlowSpace(t);this.text[this.at]!=="]";this.skipFlowComma(t,"]"))r.push(this.readFlowNode(t,!0));return this.at++,this.depth--,{kind:"sequence",items:r,span:this.spanOf(n,this.at)}}skipFlowComma(t,n){if(this.skipFlowSpace(t),this.text.charCodeAt(this.at)===vY)this.at++,this.skipFlowSpace(t);else if(this.text[this.at]!==n)throw le}skipFlowSpace(t){for(this.at+=Fe(this.text,this.at);this.text.charCodeAt(this.at)===cs;){let n=Fe(this.text,this.at+1);if(this.at+=1+n,n<t&&this.text.charCodeAt(this.at)!==cs)throw le}if(this.at>=this.text.length||this.text.charCodeAt(this.at)===ro)throw le}spaceBeforeComment(){let t=Fe(this.text,this.at);if(t===0||this.text.charCodeAt(this.at+t)!==ro)return t;let n=this.text.indexOf(`
`,this.at);return(n<0?this.text.length:n)-this.at}moveOn(t){if(this.skipToContent(),this.commentColumn>t||this.column<t&&this.commentColumn>Math.max(this.column,0))throw le}skipToContent(){this.commentColumn=-1;let{text:t}=this;for(;;){let n=t.lastIndexOf(`
`,this.at-1)+1,r=this.at+Fe(t,this.at),o=t.charCodeAt(r);if(r>=t.length){this.at=t.length,this.column=-1;return}if(o!==cs&&o!==ro){if(this.at=r,this.column=r-n,this.column===0&&this.isMarker()&&!t.startsWith(`---
`,r))throw le;return}o===ro&&(this.commentColumn=Math.max(this.commentColumn,r-n));let s=t.indexOf(`
`,r);this.at=s<0?t.length:s+1}}isItem(){return this.text.charCodeAt(this.at)===xY&&no(this.text,this.at+1)}isMarker(){return this.text.startsWith("---",this.at)||this.text.startsWith("...",this.at)}quoteAt(t){let n=this.text[t];return n==='"'?"double":n==="'"?"single":void 0}makeScalar({text:t,end:n},r,o){let s=this.spanOf(r,n);if(o!=="plain"||t===""||this.text.charCodeAt(n)!==32)return{kind:"scalar",text:t,style:o,span:s};let i=n+Fe(this.text,n);if(this.text.charCodeAt(i)!==ro)return{kind:"scalar",text:t,style:o,span:s};let a=this.text.indexOf(`
`,i),c=this.text.slice(i,a<0?void 0:a).trim();return{kind:"scalar",text:t,style:o,span:s,dropped:c}}spanOf(t,n){return{file:this.file,start:this.base+t,end:this.base+n}}}});function hn(e,t,n=0){let r=sE(e,t,n);return r?{root:r,problem:void 0}:TY(e,t,n)}function TY(e,t,n=0){if(e.length>kY)return{root:void 0,problem:da("SIZE","",[0,0],t,n)};try{let r=aE(e);if(r.errors.some(({code:l})=>l==="RESOURCE_EXHAUSTION"))throw new RangeError;let[o]=[...CY(r.contents),...r.errors,...r.warnings].sort((l,u)=>l.pos[0]-u.pos[0]);if(!o){let l=RY(e,r.contents);if(l!==void 0){let u=da("MISSING_CHAR",'Missing closing "quote',[l,l+1],t,n);return{root:ry(r.contents,e,t,n),problem:u}}return{root:IY(r.contents,e,t,n),problem:void 0}}let[s,i]=PY(o,r.contents)??o.pos,a=[Math.min(s,e.length),Math.min(i,e.length)],c=da(o.code,o.message,a,t,n);return{root:ry(r.contents,e,t,n),problem:c}}catch(r){if(r instanceof ls){let{contents:o}=aE(e);return{root:r.code==="BAD_ALIAS"?ry(o,e,t,n):void 0,problem:da(r.code,r.detail,r.range,t,n)}}if(r instanceof RangeError)return{root:void 0,problem:da("DEPTH","",[0,0],t,n)};throw r}}function aE(e){let t=new se.Composer(SY),n=t.onError,r=0;t.onError=(...i)=>{r++<_Y&&n(...i)};let[o,s]=EY(t.compose(new se.Parser().parse(e),!0,e.length));if(!o)throw new Error("the parser gives a document, whatever it reads");if(s){let[i,a]=s.range;o.errors.push(new se.YAMLParseError([i,a],"MULTIPLE_DOCS","Source contains multiple documents"))}return o}function EY(e){let t=[];for(let n of e)if(t.push(n)===2)break;return t}function CY(e){let t=[];return(0,se.visit)(e,{Map(n,{items:r}){let o=new Set;for(let{key:s}of r){if(!(0,se.isScalar)(s))continue;let i=s.range?.[0]??0;o.has(s.value)&&t.push(new se.YAMLParseError([i,i+1],"DUPLICATE_KEY","Map keys must be unique")),o.add(s.value)}}}),t}function PY(e,t){if(e.code!=="MISSING_CHAR"||!/closing .quote/.test(e.message))return;let n;return(0,se.visit)(t,{Scalar(r,o){let[s=0,i=0]=o.range??[];o.type?.startsWith("QUOTE")&&s<e.pos[0]&&i>=e.pos[0]&&(n=[s,s+1])}}),n}function RY(e,t){if(!e.endsWith('"'))return;let n=e.length-2;for(;e[n]==="\\";)n--;if((e.length-n)%2===0)return;let r;return(0,se.visit)(t,{Scalar(o,{type:s,range:i}){s===se.Scalar.QUOTE_DOUBLE&&i?.[1]===e.length&&([r]=i)}}),r}function IY(e,t,n,r){return e?new rd(t,n,r).convert(e):void 0}function ry(e,t,n,r){try{return e?new rd(t,n,r,!0).convert(e):void 0}catch(o){if(o instanceof ls||o instanceof TypeError)return;throw o}}function da(e,t,[n,r],o,s){return{kind:"yaml",code:e,detail:t,at:{file:o,start:s+n,end:s+r}}}var se,$Y,kY,_Y,SY,AY,ls,rd,us=g(()=>{"use strict";se=Po(Xg(),1);iE();$Y={[se.Scalar.PLAIN]:"plain",[se.Scalar.QUOTE_SINGLE]:"single",[se.Scalar.QUOTE_DOUBLE]:"double",[se.Scalar.BLOCK_LITERAL]:"literal",[se.Scalar.BLOCK_FOLDED]:"folded"},kY=4*1024*1024,_Y=1e3,SY={schema:"failsafe",prettyErrors:!1,logLevel:"error",uniqueKeys:!1},AY=1e4;ls=class extends Error{code;detail;range;constructor(t,n,r){super(t),this.code=t,this.detail=n,this.range=r}};rd=class{aliased=0;depth=0;anchors=new Map;text;file;base;damaged;constructor(t,n,r,o=!1){this.text=t,this.file=n,this.base=r,this.damaged=o}convert(t){if((0,se.isAlias)(t))return this.convertAliased(t);let n=t.anchor;if(n!==void 0&&this.anchors.set(n,t),this.depth>0&&++this.aliased>AY)throw new ls("ALIASES","",[0,0]);let r=this.spanOf(t);if((0,se.isScalar)(t))return this.convertScalar(t,r);if((0,se.isSeq)(t))return{kind:"sequence",items:t.items.filter(i=>i!==null&&typeof i=="object").map(i=>this.convert(i)),span:r};if(!(0,se.isMap)(t))return{kind:"scalar",text:"",style:"plain",span:r};let o=[];for(let s of t.items){let i=this.convert(s.key),a=s.value?this.convert(s.value):this.emptyBehind(i.span);o.push({key:i.kind==="scalar"?i:{kind:"scalar",text:"",style:"plain",span:i.span},value:a})}return{kind:"mapping",entries:o,span:r}}convertAliased(t){let n=this.anchors.get(t.source),[r,o]=t.range??[0,0];if(!n&&this.damaged)return{kind:"scalar",text:`*${t.source}`,style:"plain",span:this.spanOf(t)};if(!n||this.depth>20)throw new ls("BAD_ALIAS",t.source,[r,o]);this.depth++;let s=this.convert(n);return this.depth--,s}convertScalar(t,n){let r=$Y[t.type??se.Scalar.PLAIN]??"plain",o={kind:"scalar",text:String(t.value??""),style:r,span:n};if(r!=="plain"||o.text==="")return o;let s=n.end-this.base;if(this.text[s]!==" "&&this.text[s]!=="	")return o;let i=this.text.indexOf(`
`,s),a=this.text.slice(s,i<0?void 0:i).trim();return a.startsWith("#")?{...o,dropped:a}:o}emptyBehind(t){return{kind:"scalar",text:"",style:"plain",span:{file:this.file,start:t.end,end:t.end}}}spanOf(t){let[n,r]=t.range??[0,0];return{file:this.file,start:this.base+n,end:this.base+r}}}});var B={};wt(B,{BIGINT_FORMAT_RANGES:()=>cd,CONSTANT_CATCH:()=>wE,Class:()=>iy,NUMBER_FORMAT_RANGES:()=>ad,aborted:()=>Xt,allowsEval:()=>uy,assert:()=>LY,assertEqual:()=>NY,assertIs:()=>MY,assertNever:()=>DY,assertNotEqual:()=>OY,assignProp:()=>Ft,attachSchema:()=>ha,base64ToUint8Array:()=>yE,base64urlToUint8Array:()=>rK,cached:()=>fa,captureStackTrace:()=>sd,cleanEnum:()=>nK,cleanRegex:()=>ma,clone:()=>Jt,cloneDef:()=>jY,codePointLength:()=>ga,constantCatch:()=>xE,createTransparentProxy:()=>VY,defineLazy:()=>uE,defineLazyInternal:()=>ne,derived:()=>aK,esc:()=>cy,escapeRegex:()=>so,explicitlyAborted:()=>my,extend:()=>GY,finalizeIssue:()=>Qt,floatSafeRemainder:()=>lE,getElementAtPath:()=>BY,getEnumValues:()=>ms,getLengthableOrigin:()=>ya,getParsedType:()=>ZY,getSizableOrigin:()=>gE,hexToUint8Array:()=>sK,hide:()=>dd,installLazyProp:()=>dK,isObject:()=>fs,isPlainObject:()=>Pr,issue:()=>hs,joinValues:()=>od,jsonStringifyReplacer:()=>ps,members:()=>hy,merge:()=>XY,mergeDefs:()=>Fn,normalizeParams:()=>W,nullish:()=>ay,numKeys:()=>HY,objectClone:()=>FY,omit:()=>KY,optionalKeys:()=>fy,own:()=>Cr,parsedType:()=>py,partial:()=>QY,pick:()=>YY,prefixIssues:()=>zn,primitiveTypes:()=>pE,promiseAllObject:()=>WY,propertyKeyTypes:()=>dy,randomString:()=>UY,rawShape:()=>pa,required:()=>eK,safeExtend:()=>JY,shallowClone:()=>mE,sizeCaps:()=>ud,slugify:()=>ly,stringifyPrimitive:()=>id,toZod:()=>qY,uint8ArrayToBase64:()=>bE,uint8ArrayToBase64url:()=>oK,uint8ArrayToHex:()=>iK,unwrapMessage:()=>ds});function NY(e){return e}function OY(e){return e}function qY(){return e=>e}function MY(e){}function DY(e){throw new Error("Unexpected value in exhaustive check")}function LY(e){}function ms(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function od(e,t="|"){return e.map(n=>id(n)).join(t)}function ps(e,t){return typeof t=="bigint"?t.toString():t}function fa(e){return new sy(e)}function ay(e){return e==null}function ma(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function lE(e,t){let n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-r)<o?0:n-r}function uE(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==cE)return r===void 0&&(r=cE,r=n()),r},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function FY(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Ft(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function pa(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Ln(e){return pa(e._zod.def)??e._zod.def.shape}function dE(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return Ft(this,t,r),r},enumerable:!0,configurable:!0})}function fE(e,t,n){t in e?Ft(e,t,n):e[t]=n}function oo(e,t,n,r){let o=Ln(t);for(let s of n){let i=Object.getOwnPropertyDescriptor(o,s);i.enumerable&&(i.get?dE(e,s,()=>{let a=t._zod.def.shape[s];return r?r(a,s):a}):fE(e,s,r?r(i.value,s):i.value))}}function zY(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?dE(e,n,()=>t[n]):fE(e,n,r.value))}}function Fn(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}function jY(e){return Fn(e._zod.def)}function BY(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function WY(e){let t=Object.keys(e),n=t.map(r=>e[r]);return Promise.all(n).then(r=>{let o={};for(let s=0;s<t.length;s++)o[t[s]]=r[s];return o})}function UY(e=10){let t="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}function cy(e){return JSON.stringify(e)}function ly(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function fs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Pr(e){if(fs(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(fs(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function mE(e){return Pr(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function HY(e){let t=0;for(let n in e)Object.prototype.hasOwnProperty.call(e,n)&&t++;return t}function so(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Jt(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function W(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function VY(e){let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,s){return t??(t=e()),Reflect.set(t,r,o,s)},has(n,r){return t??(t=e()),Reflect.has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(n,r){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=e()),Reflect.defineProperty(t,r,o)}})}function id(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function fy(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function YY(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let s={};return oo(s,e,ld(e,t)),Jt(e,Fn(n,{shape:s,checks:[]}))}function ld(e,t){let n=Ln(e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function KY(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(ld(e,t)),i={};return oo(i,e,Reflect.ownKeys(Ln(e)).filter(a=>!s.has(a))),Jt(e,Fn(n,{shape:i,checks:[]}))}function GY(e,t){if(!Pr(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Ln(e);for(let s of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Jt(e,Fn(e._zod.def,{shape:hE(e,t)}))}function hE(e,t){let n={};return oo(n,e,Reflect.ownKeys(Ln(e))),zY(n,t),n}function JY(e,t){if(!Pr(t))throw new Error("Invalid input to safeExtend: expected a plain object");return Jt(e,Fn(e._zod.def,{shape:hE(e,t)}))}function XY(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let n={};oo(n,e,Reflect.ownKeys(Ln(e))),oo(n,t,Reflect.ownKeys(Ln(t)));let r=Fn(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Jt(e,r)}function QY(e,t,n,r="partial"){let s=t._zod.def.checks;if(s&&s.length>0)throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(ld(t,n)):void 0,c={};return oo(c,t,Reflect.ownKeys(Ln(t)),e&&((l,u)=>a&&!a.has(u)?l:new e({type:"optional",innerType:l}))),Jt(t,Fn(t._zod.def,{shape:c,checks:[]}))}function eK(e,t,n){let r=n?new Set(ld(t,n)):void 0,o={};return oo(o,t,Reflect.ownKeys(Ln(t)),(s,i)=>r&&!r.has(i)?s:new e({type:"nonoptional",innerType:s})),Jt(t,Fn(t._zod.def,{shape:o}))}function Xt(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function my(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function zn(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function ds(e){return typeof e=="string"?e:e?.message}function ud(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function ha(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function Qt(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:ds(e.inst?._zod.def?.error?.(e))??ds(s?.(e))??ds(t?.error?.(e))??ds(n.customError?.(e))??ds(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function gE(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}function ga(e){let t=e.length;if(!tK.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function ya(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function py(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.name}}return t}function hs(...e){let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function nK(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function yE(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function bE(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function rK(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%4)%4);return yE(t+n)}function oK(e){return bE(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function sK(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}function iK(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}function hy(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):cK(e,n,r.value)}}function Cr(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function dd(e,t,n){return Cr(e,t,n,!1)}function aK(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return Cr(this,n,r(this))},set(o){Cr(this,n,o)}})}return t}function cK(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Cr(this,t,n.bind(this))},set(r){Cr(this,t,r)}})}function lK(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}function ne(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&oy!==e._zod){oy=void 0;return}oy=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,uK);let o=Er;Er=!1;try{let s=n(this);return Er?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),Er=Er||o,s}catch(s){throw delete this[t],Er=Er||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function dK(e,t,n,r){let o=lK(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:s})}})}function xE(e){let t=()=>e;return t[wE]=!0,t}var sy,cE,sd,uy,ZY,dy,pE,ad,cd,tK,iy,oy,Er,uK,wE,ft=g(()=>{io();sy=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};cE=Symbol("evaluating");sd="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};uy=fa(()=>{if(mt.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});ZY=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},dy=new Set(["string","number","symbol"]),pE=new Set(["string","number","bigint","boolean","symbol","undefined"]);ad={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},cd={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};tK=/[\uD800-\uDBFF]/;iy=class{constructor(...t){}};Er=!1,uK={configurable:!0,get(){Er=!0}};wE="~constantCatch"});function fK(e){let t=$E;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return $E=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function C(e,t,n,r){let o={};function s(f){this.def=f,this.constr=d,this.traits=new Set}s.prototype=o;let i=n,a=i&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{gy.value=new s(m);try{Object.defineProperty(f,"_zod",gy)}finally{gy.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let h=Object.getPrototypeOf(f),y=f._zod.constr.prototype,w=h;for(;w&&w!==y;)w=Object.getPrototypeOf(w);let x=w??h;a.has(x)||(a.add(x),hy(x,i))}let p=d.prototype;for(let h in p)Object.prototype.hasOwnProperty.call(p,h)&&(h in f||(f[h]=p[h].bind(f)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",{value:e});function d(f){let m=r?.Parent?fK(u):this;c(m,f);let p=m._zod.deferred;if(p){for(let y of p)y();m._zod.deferred=void 0}let h=globalThis.__zod_globalConfig?.postProcessor;return h&&h(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>r?.Parent&&f instanceof r.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}function kt(e){return e&&Object.assign(mt,e),mt}var vE,gy,$E,en,gs,mt,io=g(()=>{ft();gy={value:void 0,enumerable:!1},$E="captureStackTrace"in Error?Error:null;en=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},gs=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(vE=globalThis).__zod_globalConfig??(vE.__zod_globalConfig={});mt=globalThis.__zod_globalConfig});function mK(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,ps,2)),e.message}function pK(e){this._zod.message=e}function gK(e,t,n){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function AE(e,t=n=>n.message){let n={},r=[];for(let o of e.issues)o.path.length>0?gK(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,fieldErrors:n}}function TE(e,t=n=>n.message){let n={_errors:[]},r=(o,s=[])=>{for(let i of o.issues)if(i.code==="invalid_union"&&i.errors.length)i.errors.map(a=>r({issues:a},[...s,...i.path]));else if(i.code==="invalid_key")r({issues:i.issues},[...s,...i.path]);else if(i.code==="invalid_element")r({issues:i.issues},[...s,...i.path]);else{let a=[...s,...i.path];if(a.length===0)n._errors.push(t(i));else{let c=n,l=0;for(;l<a.length;){let u=a[l],d=l===a.length-1;if(u==="_errors"){d&&c._errors.push(t(i)),l++;continue}Object.prototype.hasOwnProperty.call(c,u)||Object.defineProperty(c,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=c[u];d&&f._errors.push(t(i)),c=f,l++}}}};return r(e),n}var hK,by,kE,_E,SE,phe,EE=g(()=>{io();ft();hK={get:mK,set:pK,enumerable:!0,configurable:!0},by={value:void 0,enumerable:!1},kE=new WeakSet([Object.prototype,Error.prototype]),_E=(e,t)=>{e.name="$ZodError",by.value=t,Object.defineProperty(e,"issues",by),by.value=void 0,Object.defineProperty(e,"message",hK);let n=Object.getPrototypeOf(e);kE.has(n)||(kE.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},SE=C("$ZodError",_E),phe=C("$ZodError",_E,void 0,{Parent:Error})});function fd(e,t){return{callee:t?.callee??e,Err:t?.Err}}function CE(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Qt(o,n,kt()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}function wK(e,t,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,s;if(o?(r[bK]=!0,s=o({value:t,issues:[]},r)):s=e._zod.run({value:t,issues:[]},r),s instanceof Promise)throw new en;return s.issues.length===0}var md,pd,hd,gd,yK,bK,wy,xy,PE,RE,IE,NE,OE,qE,ME,DE,LE=g(()=>{io();ft();md=e=>{let t=(n,r,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)throw new en;if(a.issues.length){let c=new(s?.Err??e)(a.issues.map(l=>Qt(l,i,kt())));throw sd(c,s?.callee??t),c}return a.value};return t},pd=e=>{let t=async(n,r,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(s?.Err??e)(a.issues.map(l=>Qt(l,i,kt())));throw sd(c,s?.callee??t),c}return a.value};return t},hd=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},o);if(s instanceof Promise)throw new en;return s.issues.length?CE(e,s.issues,o):{success:!0,data:s.value}};gd=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},s=t._zod.run({value:n,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?CE(e,s.issues,o):{success:!0,data:s.value}},yK=Symbol.for("zod.compile.invalid"),bK=Symbol.for("zod.compile.fallback"),wy=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==yK)return!0;if(r.definite===!0&&n===void 0)return!1}return wK(e,t,n)});xy=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&(o=await o),o.issues.length===0},PE=e=>{let t=md(e),n=(r,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return t(r,o,a,fd(n,i))};return n},RE=e=>{let t=md(e),n=(r,o,s,i)=>t(r,o,s,fd(n,i));return n},IE=e=>{let t=pd(e),n=async(r,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return await t(r,o,a,fd(n,i))};return n},NE=e=>{let t=pd(e),n=async(r,o,s,i)=>await t(r,o,s,fd(n,i));return n},OE=e=>(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return hd(e)(t,n,o)},qE=e=>(t,n,r)=>hd(e)(t,n,r),ME=e=>async(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return gd(e)(t,n,o)},DE=e=>async(t,n,r)=>gd(e)(t,n,r)});function HE(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}function KE(){return new RegExp(xK,"u")}function vK(e){return new RegExp(`^${e}$`)}function vy(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function iC(e){return new RegExp(`^${vy(e)}$`)}function aC(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let n=`${vy({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${vy({precision:e.precision})}`:n;return new RegExp(`^${oC}T(?:${r})$`)}var FE,zE,jE,BE,WE,UE,ZE,VE,$y,YE,xK,GE,JE,XE,QE,eC,tC,nC,rC,oC,sC,cC,ky,yd,lC,uC,wa=g(()=>{FE=/^[cC][0-9a-z]{6,}$/,zE=/^[0-9a-z]+$/,jE=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,BE=/^[0-9a-vA-V]{20}$/,WE=/^[A-Za-z0-9]{27}$/,UE=/^[a-zA-Z0-9_-]{21}$/;ZE=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,VE=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,$y=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,YE=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,xK="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";GE=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,JE=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,XE=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,QE=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,eC=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,tC=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,nC=/^https?$/,rC=/^\+[1-9]\d{6,14}$/,oC="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";sC=vK(oC);cC=/^[\s\S]{0,}$/,ky=/^-?\d+$/,yd=/^-?\d+(?:\.\d+)?$/,lC=/^[^A-Z]*$/,uC=/^[^a-z]*$/});var _t,_y,dC,fC,mC,xa,pC,hC,gC,yC,bC,wC,xC,bd=g(()=>{io();wa();ft();_t=C("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),_y=e=>{let t=e.value;return!ay(t)&&t.length!==void 0},dC=C("$ZodCheckMaxLength",(e,t)=>{var n;_t.init(e,t),(n=e._zod.def).when??(n.when=_y),e._zod.check=r=>{let o=r.value,s=o.length;if((typeof o=="string"&&s>t.maximum?ga(o):s)<=t.maximum)return;let a=ya(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),fC=C("$ZodCheckMinLength",(e,t)=>{var n;_t.init(e,t),(n=e._zod.def).when??(n.when=_y),e._zod.check=r=>{let o=r.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*2?ga(o):s)>=t.minimum)return;let a=ya(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),mC=C("$ZodCheckLengthEquals",(e,t)=>{var n;_t.init(e,t),(n=e._zod.def).when??(n.when=_y),e._zod.check=r=>{let o=r.value,s=o.length,i=typeof o=="string"&&s>=t.length&&s<=t.length*2?ga(o):s;if(i===t.length)return;let a=ya(o),c=i>t.length;r.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:r.value,inst:e,continue:!t.abort})}}),xa=C("$ZodCheckStringFormat",(e,t)=>{var n,r;_t.init(e,t),t.pattern?(n=e._zod).check??(n.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),pC=C("$ZodCheckRegex",(e,t)=>{xa.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),hC=C("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=lC),xa.init(e,t)}),gC=C("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=uC),xa.init(e,t)}),yC=C("$ZodCheckIncludes",(e,t)=>{_t.init(e,t);let n=so(t.includes),r=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),bC=C("$ZodCheckStartsWith",(e,t)=>{_t.init(e,t);let n=new RegExp(`^${so(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.startsWith(t.prefix)||r.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}}),wC=C("$ZodCheckEndsWith",(e,t)=>{_t.init(e,t);let n=new RegExp(`.*${so(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.endsWith(t.suffix)||r.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}}),xC=C("$ZodCheckOverwrite",(e,t)=>{_t.init(e,t),e._zod.check=n=>{n.value=t.tx(n.value)}})});var wd,Sy=g(()=>{wd=class{constructor(t=[],n={}){this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let r=t.split(`
`).filter(i=>i),o=Math.min(...r.map(i=>i.length-i.trimStart().length)),s=r.map(i=>i.slice(o)).map(i=>" ".repeat(this.indent*2)+i);for(let i of s)this.content.push(i)}compile(){let t=Function,n=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}}});var $C,Ay=g(()=>{$C={major:4,minor:6,patch:7}});async function $K(e,t){let n={async:!0};return NC(await e._zod.run({value:t,issues:[]},n),n)}function Ey(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return NC(r,n)}catch{}return $K(e,t)},vendor:"zod",version:1}}function LC(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function kK(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?LC(e)||vd:_K(e,t)}function _K(e,t){if(!t.normalize&&t.protocol?.source===nC.source&&!/^https?:\/\//i.test(e))return DC;try{if(typeof URL<"u"){let n=URL;if(typeof n.parse=="function")return n.parse(e)??vd}return new URL(e)}catch{return vd}}function kC(e){return e.replace(SK,"")}function AK(e,t){return t.lastIndex=0,t.test(e.hostname)}function TK(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}function XC(e){return EK.test(e)?LC(`http://[${e}]`):!1}function CK(e){let t=e.split("/");if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let o=Number(r);return`${o}`!==r||o<0||o>128?!1:XC(n)}function nP(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}function PK(e){if(!_d.test(e))return!1;let t=e.replace(/[-_]/g,r=>r==="-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return nP(n)}function RK(e,t=null){try{let n=e.split(".");if(n.length!==3)return!1;let[r]=n;if(!r)return!1;let o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}function IK(e,t){let n=ud(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[c,l]of ud(e._zod.def.checks))if(a>c&&l._zod.def.when(s)){let u=s.issues.length;return l._zod.check(s),s.issues[u].continue=!1,ha(s.issues,u,e),s}}return o(s,i)}}function _C(e,t,n){e.issues.length&&t.issues.push(...zn(n,e.issues)),t.value[n]=e.value}function $d(e,t,n,r,o,s){let i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...zn(n,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}function uP(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:OK,o=r.length?[...t,...r]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let s=fy(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function dP(e,t,n,r,o,s,i){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,d=l.optin,f=l.optout,m=0;for(let p in t){if(i&&n.issues.length!==m){if(Xt(n,m))break;m=n.issues.length}if(c.has(p))continue;if(p==="__proto__"){u==="never"&&a.push(p);continue}if(u==="never"){a.push(p);continue}let h=l.run({value:t[p],issues:[]},r);h instanceof Promise?e.push(h.then(y=>$d(y,n,p,t,d,f))):$d(h,n,p,t,d,f)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}function SC(e,t,n,r){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(s=>!Xt(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(s=>s.issues.map(i=>Qt(i,r,kt())))}),t)}function Ty(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(Pr(e)&&Pr(t)){let n=Object.keys(t),r=Object.keys(e).filter(s=>n.indexOf(s)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let s of r){if(s==="__proto__")continue;let i=Ty(e[s],t[s]);if(!i.valid)return{valid:!1,mergeErrorPath:[s,...i.mergeErrorPath]};o[s]=i.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<e.length;r++){let o=e[r],s=t[r],i=Ty(o,s);if(!i.valid)return{valid:!1,mergeErrorPath:[r,...i.mergeErrorPath]};n.push(i.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function AC(e,t,n){let r=new Map,o,s=new Map,i=(l,u)=>{let d;if(l.code==="unrecognized_keys"&&!l.path?.length)o??(o=l),d=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let f=String(l.path[0]);s.has(f)||s.set(f,l),d=[f]}else return!1;for(let f of d)r.has(f)||r.set(f,{}),r.get(f)[u]=!0;return!0};for(let l of t.issues)i(l,"l")||e.issues.push(l);for(let l of n.issues)i(l,"r")||e.issues.push(l);let a=[...r].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=o?a.filter(u=>o.keys.includes(u)):[];l.length&&e.issues.push({...o,keys:l});for(let u of a)!l.includes(u)&&s.has(u)&&e.issues.push(s.get(u))}let c=Ty(t.value,n.value);if(!c.valid){if(Xt(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}function TC(e,t){return e.value=t.issues.length?void 0:t.value,e}function EC(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function CC(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function PC(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>Qt(o,r,kt()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}function xd(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}function RC(e){return e.memo||(e.value=Object.freeze(e.value)),e}function IC(e,t,n,r){if(!e){let o={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(o.params=r._zod.def.params),t.issues.push(hs(o))}}var ke,NC,kd,me,OC,qC,MC,DC,vd,SK,FC,zC,jC,BC,WC,UC,HC,ZC,VC,YC,KC,GC,JC,EK,QC,eP,tP,Cy,rP,_d,oP,sP,iP,aP,cP,NK,lP,OK,qK,fP,mP,pP,hP,gP,yP,Py,bP,wP,xP,vP,$P,kP,_P,SP,AP,Ry=g(()=>{bd();io();Sy();wa();ft();Ay();ft();ke=C("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=$C;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,c,l)=>{if(a.memo)return a;let u=Xt(a),d;for(let f of c){if(f._zod.def.when){if(my(a)||!f._zod.def.when(a))continue}else if(u)continue;let m=a.issues.length,p=f._zod.check(a);if(p instanceof Promise&&l?.async===!1)throw new en;if(d||p instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await p,a.issues.length!==m&&(ha(a.issues,m,e),u||(u=Xt(a,m)))});else{if(a.issues.length===m)continue;ha(a.issues,m,e),u||(u=Xt(a,m))}}return d?d.then(()=>a):a},i=(a,c,l)=>{if(Xt(a))return a.aborted=!0,a;let u=s(c,o,l);if(u instanceof Promise){if(l.async===!1)throw new en;return u.then(d=>e._zod.parse(d,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(d=>i(d,a,c)):i(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===!1)throw new en;return l.then(u=>s(u,o,c))}return s(l,o,c)}}},{get"~standard"(){return dd(this,"~standard",Ey(this))},set"~standard"(e){Cr(this,"~standard",e)}}),NC=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Qt(n,t,kt()))}:{value:e.value};kd=C("$ZodString",(e,t)=>{ke.init(e,t),e._zod.pattern=t.pattern??cC,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),me=C("$ZodStringFormat",(e,t)=>{xa.init(e,t),kd.init(e,t)}),OC=C("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=VE),me.init(e,t)}),qC=C("$ZodUUID",(e,t)=>{if(t.version){let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=$y(r))}else t.pattern??(t.pattern=$y());me.init(e,t)}),MC=C("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=YE),me.init(e,t)}),DC=1,vd=2;SK=/[\t\n\r]/g;FC=C("$ZodURL",(e,t)=>{me.init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),o=kK(r,t);if(o===DC){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort});return}if(o===vd){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(o===!0){n.value=kC(r);return}t.hostname&&!AK(o,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),t.protocol&&!TK(o,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort}),n.value=t.normalize?o.href:kC(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),zC=C("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=KE()),me.init(e,t)}),jC=C("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?UE:HE(t.length)),me.init(e,t)}),BC=C("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=FE),me.init(e,t)}),WC=C("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=zE),me.init(e,t)}),UC=C("$ZodULID",(e,t)=>{t.pattern??(t.pattern=jE),me.init(e,t)}),HC=C("$ZodXID",(e,t)=>{t.pattern??(t.pattern=BE),me.init(e,t)}),ZC=C("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=WE),me.init(e,t)}),VC=C("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=aC(t)),me.init(e,t)}),YC=C("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=sC),me.init(e,t)}),KC=C("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=iC(t)),me.init(e,t)}),GC=C("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=ZE),me.init(e,t)}),JC=C("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=GE),me.init(e,t)}),EK=/^[0-9a-fA-F:.]+$/;QC=C("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=JE),me.init(e,t),e._zod.check=n=>{XC(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}}),eP=C("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=XE),me.init(e,t)});tP=C("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=QE),me.init(e,t),e._zod.check=n=>{CK(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});Cy=/^[0-9a-zA-Z+/]*={0,2}$/,rP=C("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Cy),me.init(e,t),e._zod.check=n=>{nP(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.abort})}}),_d=/^[A-Za-z0-9_-]*$/;oP=C("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=_d),me.init(e,t),e._zod.check=n=>{PK(n.value)||n.issues.push({code:"invalid_format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),sP=C("$ZodE164",(e,t)=>{t.pattern??(t.pattern=rC),me.init(e,t)});iP=C("$ZodJWT",(e,t)=>{me.init(e,t),e._zod.check=n=>{RK(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),aP=C("$ZodUnknown",(e,t)=>{ke.init(e,t),e._zod.parse=n=>n}),cP=C("$ZodNever",(e,t)=>{ke.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});NK=e=>Array.isArray(e)?e.length:-1;lP=C("$ZodArray",(e,t)=>{ke.init(e,t);let n=mt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!Array.isArray(s))return r.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;for(let c=0;c<s.length;c++){let l=s[c],u=t.element._zod.run({value:l,issues:[]},o);if(u instanceof Promise)i.push(u.then(d=>_C(d,r,c)));else if(_C(u,r,c),a&&u.issues.length!==0&&Xt(u))break}return i.length?Promise.all(i).then(()=>r):r},IK(e,NK)});OK=[];qK=C("$ZodObject",(e,t)=>{ke.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let l=()=>{let u={...r};return Object.defineProperty(t,"shape",{value:u}),l.raw=u,u};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=fa(()=>uP(t));ne(e,"propValues",l=>{let u=l.def.shape,d={};for(let f in u){let m=u[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||Ft(d,f,new Set);for(let p of m.values)d[f].add(p);m.optin!==void 0&&d[f].add(void 0)}}return d});let s=fs,i=t.catchall,a,c=mt.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=o.value);let d=l.value;if(!s(d))return l.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let f=[],m=a.shape,p=u?.abortEarly,h=l.issues.length;for(let y of a.allKeys){if(p&&l.issues.length!==h){if(Xt(l,h))break;h=l.issues.length}if(y==="__proto__")continue;let w=m[y],x=w._zod.optin,_=w._zod.optout,R=w._zod.run({value:d[y],issues:[]},u);R instanceof Promise?f.push(R.then(E=>$d(E,l,y,d,x,_))):$d(R,l,y,d,x,_)}return i?dP(f,d,l,u,o.value,e,p===!0):f.length?Promise.all(f).then(()=>l):l}}),fP=C("$ZodObjectJIT",(e,t)=>{qK.init(e,t);let n=e._zod.parse,r=fa(()=>uP(t)),o=mt.memoizer,s=m=>{let p=r.value,h=p.symbolKeys,y=new wd(["payload","ctx"],{shape:m,inst:e,memo:o,syms:h}),w=E=>`shape[${E}]._zod.run({ value: input[${E}], issues: [] }, ctx)`,x=(E,S)=>`
          let ${E}_ab = false;
          for (let i = 0; i < ${E}.issues.length; i++) {
            const iss = ${E}.issues[i];
            iss.path = iss.path ? [${S}, ...iss.path] : [${S}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${E}_ab = true;
          }
          if (${E}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;y.write("const input = payload.value;");let _=Object.create(null),R=0;for(let E of p.allKeys)_[E]=`key_${R++}`;y.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let E of p.allKeys){if(E==="__proto__")continue;let S=_[E],I=typeof E=="symbol"?`syms[${h.indexOf(E)}]`:cy(E),v=`${I} in input`,q=m[E],j=q?._zod?.optin,k=j!==void 0,L=q?._zod?.optout==="optional";if(y.write(`const ${S} = ${w(I)};`),k&&L){let K=j==="optional"?`${S}_present`:`${S}.value !== undefined || ${S}_present`;y.write(`
        const ${S}_present = ${v};
        if (!${S}.issues.length || ${S}_present) {
          if (${S}.issues.length) {${x(S,I)}
          }

          if (${K}) {
            newResult[${I}] = ${S}.value;
          }
        }

      `)}else k?(y.write(`
        if (${S}.issues.length) {${x(S,I)}
        }
      `),j==="defaulted"?y.write(`newResult[${I}] = ${S}.value;`):y.write(`
        if (${S}.value !== undefined || ${v}) {
          newResult[${I}] = ${S}.value;
        }
      `)):y.write(`
        const ${S}_present = ${v};
        if (${S}.issues.length) {${x(S,I)}
        }
        if (!${S}_present && !${S}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${I}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${S}_present) {
          newResult[${I}] = ${S}.value;
        }

      `)}return y.write("payload.value = newResult;"),y.write("return payload;"),y.compile()},i,a=fs,c=!mt.jitless,u=c&&uy.value,d=t.catchall,f;e._zod.parse=(m,p)=>{f??(f=r.value);let h=m.value;return a(h)?c&&u&&p?.async===!1&&p.jitless!==!0?(i||(i=s(t.shape)),m=i(m,p),d?dP([],h,m,p,f,e,p?.abortEarly===!0):m):n(m,p):(m.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),m)}});mP=C("$ZodUnion",(e,t)=>{ke.init(e,t),ne(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),ne(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),ne(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),ne(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>ma(s.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let s=!1,i=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)i.push(c),s=!0;else{if(c.issues.length===0)return c;i.push(c)}}return s?Promise.all(i).then(a=>SC(a,r,e,o)):SC(i,r,e,o)}}),pP=C("$ZodIntersection",(e,t)=>{ke.init(e,t),e._zod.parse=(n,r)=>{let o=n.value,s=t.left._zod.run({value:o,issues:[]},r),i=t.right._zod.run({value:o,issues:[]},r);return s instanceof Promise||i instanceof Promise?Promise.all([s,i]).then(([c,l])=>AC(n,c,l)):AC(n,s,i)}});hP=C("$ZodRecord",(e,t)=>{ke.init(e,t);let n=mt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!Pr(s))return r.issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(p=>Qt(p,o,kt())),input:u,path:[u],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:s[u],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&r.issues.push(...zn(u,p.issues)),r.value[f]=p.value})):(m.issues.length&&r.issues.push(...zn(u,m.issues)),r.value[f]=m.value)}let l;for(let u in s)if(!c.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;r.value[u]=s[u]}else l=l??[],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let l of Reflect.ownKeys(s)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,l))continue;let u=t.keyType._zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&yd.test(l)&&u.issues.length){let p=t.keyType._zod.run({value:Number(l),issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");p.issues.length===0&&(u=p)}if(u.issues.length){t.mode==="loose"?r.value[l]=s[l]:a?(c=c??[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(p=>Qt(p,o,kt())),input:l,path:[l],inst:e});continue}let f=u.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:s[l],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&r.issues.push(...zn(l,p.issues)),r.value[f]=p.value})):(m.issues.length&&r.issues.push(...zn(l,m.issues)),r.value[f]=m.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>r):r}}),gP=C("$ZodEnum",(e,t)=>{ke.init(e,t);let n=ms(t.entries),r=new Set(n);e._zod.values=r,ne(e,"pattern",o=>{let s=ms(o.def.entries).filter(i=>dy.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>so(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}}),yP=C("$ZodTransform",(e,t)=>{ke.init(e,t),e._zod.optin="optional",mt.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new gs(e.constructor.name);let o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(n.value=i,n));if(o instanceof Promise)throw new en;return n.value=o,n}});Py=C("$ZodOptional",(e,t)=>{ke.init(e,t),ne(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ne(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),ne(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${ma(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>TC(n,s)):TC(n,o)}return t.innerType._zod.run(n,r)}}),bP=C("$ZodExactOptional",(e,t)=>{Py.init(e,t),ne(e,"values",n=>n.def.innerType._zod.values),ne(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.parse=(n,r)=>t.innerType._zod.run(n,r)}),wP=C("$ZodNullable",(e,t)=>{ke.init(e,t),ne(e,"optin",n=>n.def.innerType._zod.optin),ne(e,"optout",n=>n.def.innerType._zod.optout),ne(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${ma(r.source)}|null)$`):void 0}),ne(e,"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),xP=C("$ZodDefault",(e,t)=>{ke.init(e,t),e._zod.optin="defaulted",ne(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(s=>EC(s,t)):EC(o,t)}});vP=C("$ZodPrefault",(e,t)=>{ke.init(e,t),e._zod.optin="defaulted",ne(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.run(n,r))}),$P=C("$ZodNonOptional",(e,t)=>{ke.init(e,t),ne(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r].filter(o=>o!==void 0)):void 0}),e._zod.parse=(n,r)=>{let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(s=>CC(s,e)):CC(o,e)}});kP=C("$ZodCatch",(e,t)=>{ke.init(e,t),ne(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),ne(e,"optout",n=>n.def.innerType._zod.optout),ne(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>PC(n,s,t,r)):PC(n,o,t,r)}}),_P=C("$ZodPipe",(e,t)=>{ke.init(e,t),ne(e,"values",n=>n.def.in._zod.values),ne(e,"optin",n=>n.def.in._zod.optin),ne(e,"optout",n=>n.def.out._zod.optout),ne(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let s=t.out._zod.run(n,r);return s instanceof Promise?s.then(i=>xd(i,t.in,r)):xd(s,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(s=>xd(s,t.out,r)):xd(o,t.out,r)}});SP=C("$ZodReadonly",(e,t)=>{ke.init(e,t),ne(e,"propValues",n=>n.def.innerType._zod.propValues),ne(e,"values",n=>n.def.innerType._zod.values),ne(e,"optin",n=>n.def.innerType?._zod?.optin),ne(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(RC):RC(o)}});AP=C("$ZodCustom",(e,t)=>{_t.init(e,t),ke.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{let r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(s=>IC(s,n,r,e));IC(o,n,r,e)}})});function EP(e){return e!==null&&typeof e=="object"}function Iy(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}function Ed(e,t,n){let r=CP.get(e);if(r!==void 0)return r?$a:va;if(t.has(e))return $a;t.add(e);let o=va,s=u=>{if(o!==$a&&u?._zod){let d=Ed(u,t,n);d>o&&(o=d)}},i=(u,d)=>{let f=va;for(let m of Reflect.ownKeys(u)){let p=Object.getOwnPropertyDescriptor(u,m);if(d&&!p.enumerable)continue;let h=p.get?Td:p.value?._zod?Ed(p.value,t,n):va;h>f&&(f=h)}return f},a=u=>{u>o&&(o=u)},c=e._zod.def,l=c.type;switch(l){case"object":{let u=pa(c);a(u?i(u,!0):Td),s(c.catchall);break}case"array":s(c.element);break;case"tuple":for(let u of c.items)s(u);s(c.rest);break;case"record":case"map":s(c.keyType),s(c.valueType);break;case"set":s(c.valueType);break;case"union":for(let u of c.options)s(u);break;case"intersection":s(c.left),s(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":s(c.innerType);break;case"pipe":s(c.in),s(c.out);break;case"function":s(c.input),s(c.output);break;case"lazy":{let u=c._cachedInner??(n?e._zod.innerType:void 0);a(u?Ed(u,t,!1):Td);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in c){let d=Object.getOwnPropertyDescriptor(c,u);if(!d||d.get)continue;let f=d.value;if(!(!f||typeof f!="object")){if(f._zod)s(f);else if(Array.isArray(f))for(let m of f)s(m)}}}return t.delete(e),MK(e,o)}function MK(e,t){return t!==Td&&CP.set(e,t===$a),t}function DK(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}function PP(){return LK}function FK(e,t){let n=e[Oy]?.backEdges;return n!==void 0&&EP(t)&&n.has(t)}var Ny,Oy,TP,CP,va,Td,$a,Sd,Ad,LK,RP=g(()=>{ft();Ny=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Oy="~memo",TP=[];CP=new WeakMap,va=0,Td=1,$a=2;Ad=[],LK={alloc(e,t,n){let r=Sd;if(!r)return n;Sd=void 0;let o={value:n,issues:null};return r.set(t.value,o),Ad.push(o),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let n=e._zod.parse,r=(o,s)=>{if(s.direction!=="backward"&&FK(s,o.value))throw new Ny;return n(o,s)};e._zod.parse=r,e._zod.run===n&&(e._zod.run=r)})},attach(e){var t;let n,r=!1,o,s;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,a=(c,l)=>{if(n===void 0){let w=Ed(e,new Set,!1);if(w===va)return e._zod.parse=i,e._zod.run===a&&(e._zod.run=i),i(c,l);w===$a||r?n=!0:r=!0}let u=c.value;if(!EP(u))return i(c,l);let d=l[Oy];d||(d={buckets:new WeakMap,backEdges:void 0},l[Oy]=d);let f;o===l?f=s:(f=DK(d,e),o=l,s=f);let m=f.get(u);if(m)return c.value=m.value,m.issues?m.issues.length&&c.issues.push(...Iy(m.issues)):(c.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(m.value)),c;Sd=f;let p=Ad.length,h=i(c,l);Sd=void 0;let y=Ad.length>p?Ad.pop():void 0;return h instanceof Promise?h.then(w=>(y&&(y.issues=w.issues.length?Iy(w.issues):TP),w)):(y&&(y.issues=h.issues.length?Iy(h.issues):TP),h)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})}}});function IP(){return{localeError:zK()}}var zK,NP=g(()=>{ft();zK=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(s){return e[s]??null}let n={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},r={nan:"NaN"};function o(s,i){return s==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):r[s]??s}return s=>{switch(s.code){case"invalid_type":{let i=o(s.expected),a=py(s.input),c=o(a,s.input);return`Invalid input: expected ${i}, received ${c}`}case"invalid_value":return s.values.length===1?`Invalid input: expected ${id(s.values[0])}`:`Invalid option: expected one of ${od(s.values,"|")}`;case"too_big":{let i=s.exact?"exactly ":s.inclusive?"<=":"<",a=t(s.origin);return a?`Too big: expected ${s.origin??"value"} to have ${i}${s.maximum.toString()} ${a.unit??"elements"}`:`Too big: expected ${s.origin??"value"} to be ${i}${s.maximum.toString()}`}case"too_small":{let i=s.exact?"exactly ":s.inclusive?">=":">",a=t(s.origin);return a?`Too small: expected ${s.origin} to have ${i}${s.minimum.toString()} ${a.unit}`:`Too small: expected ${s.origin} to be ${i}${s.minimum.toString()}`}case"invalid_format":{let i=s;return i.format==="starts_with"?`Invalid string: must start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: must match pattern ${i.pattern}`:`Invalid ${n[i.format]??s.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.keys.length>1?"s":""}: ${od(s.keys,", ")}`;case"invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>0?`Invalid discriminator value. Expected ${s.options.map(a=>`'${a}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${s.origin}`;default:return"Invalid input"}}}});var qy=g(()=>{});function jK(){return new My}var qP,My,ao,Dy=g(()=>{My=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this._map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;let o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};(qP=globalThis).__zod_globalRegistry??(qP.__zod_globalRegistry=jK());ao=globalThis.__zod_globalRegistry});var MP=g(()=>{});function BK(e){return e.checks&&(e.checks=[...e.checks]),e}function DP(e,t){return new e(BK({type:"string",...W(t)}))}function LP(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...W(t)})}function FP(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...W(t)})}function zP(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...W(t)})}function jP(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...W(t)})}function BP(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...W(t)})}function WP(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...W(t)})}function UP(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...W(t)})}function HP(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...W(t)})}function ZP(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...W(t)})}function VP(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...W(t)})}function YP(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...W(t)})}function KP(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...W(t)})}function GP(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...W(t)})}function JP(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...W(t)})}function XP(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...W(t)})}function QP(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...W(t)})}function eR(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...W(t)})}function tR(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...W(t)})}function nR(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...W(t)})}function rR(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...W(t)})}function oR(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...W(t)})}function sR(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...W(t)})}function iR(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...W(t)})}function aR(e,t){return new e({type:"string",format:"date",check:"string_format",...W(t)})}function cR(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...W(t)})}function lR(e,t){return new e({type:"string",format:"duration",check:"string_format",...W(t)})}function uR(e){return new e({type:"unknown"})}function dR(e,t){return new e({type:"never",...W(t)})}function Cd(e,t){return new dC({check:"max_length",...W(t),maximum:e})}function ys(e,t){return new fC({check:"min_length",...W(t),minimum:e})}function Pd(e,t){return new mC({check:"length_equals",...W(t),length:e})}function Ly(e,t){return new pC({check:"string_format",format:"regex",...W(t),pattern:e})}function Fy(e){return new hC({check:"string_format",format:"lowercase",...W(e)})}function zy(e){return new gC({check:"string_format",format:"uppercase",...W(e)})}function jy(e,t){return new yC({check:"string_format",format:"includes",...W(t),includes:e})}function By(e,t){return new bC({check:"string_format",format:"starts_with",...W(t),prefix:e})}function Wy(e,t){return new wC({check:"string_format",format:"ends_with",...W(t),suffix:e})}function Rr(e){return new xC({check:"overwrite",tx:e})}function Uy(e){return Rr(t=>t.normalize(e))}function Hy(){return Rr(e=>e.trim())}function Zy(){return Rr(e=>e.toLowerCase())}function Vy(){return Rr(e=>e.toUpperCase())}function Yy(){return Rr(e=>ly(e))}function fR(e,t,n){return new e({type:"array",element:t,...W(n)})}function mR(e,t,n){return new e({type:"custom",check:"custom",fn:t,...W(n)})}function pR(e,t){let n=WK(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(hs(o,r.value,n._zod.def));else{let s=o;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=r.value),s.inst??(s.inst=n),s.continue??(s.continue=!n._zod.def.abort),r.issues.push(hs(s))}},e(r.value,r)),t);return n}function WK(e,t){let n=new _t({check:"custom",...W(t)});return n._zod.check=e,n}var hR=g(()=>{bd();ft()});function ka(e,...t){for(let n of t)for(let r of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,r)&&Ft(e,r,n[r]);return e}function Gy(e){let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??ao,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function bs(e,t,n,r,o){let s=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:r.path,message:o}):t.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(o);return Object.assign(n,s),!0}function _e(e,t,n={path:[],schemaPath:[]}){var r;let o=e._zod.def,s=t.seen.get(e);if(s)return s.count++,n.schemaPath.includes(e)&&(s.cycle=n.path),s.schema;let i={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{let u={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,u);else{let f=i.schema,m=t.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);m(e,t,f,u)}let d=e._zod.parent;d&&(i.ref||(i.ref=d),_e(d,t,u),t.seen.get(d).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&ka(i.schema,c),t.io==="input"&&nt(e)&&(delete i.schema.examples,delete i.schema.default),t.io==="input"&&"_prefault"in i.schema&&((r=i.schema).default??(r.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function gR(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function Jy(e,t){let n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let r=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let c=r.get(a);if(c&&c!==i[0])throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.set(a,i[0])}}let o=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let d=e.external.registry.get(i[0])?.id,f=e.external.uri??(p=>p);if(d)return{ref:f(d)};let m=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=m,{defId:m,ref:`${f("__shared")}#/${a}/${gR(m)}`}}let c="#",l=`${c}/${a}/`;if(i[1]===n&&!i[1].schema.id)return{ref:c};let u=i[1].schema.id??`__schema${e.counter++}`;return{defId:u,ref:l+gR(u)}},s=i=>{if(i[1].schema.$ref)return;let a=i[1],{ref:c,defId:l}=o(i);a.def={...a.schema},l&&(a.defId=l);let u=a.schema;for(let d in u)delete u[d];u.$ref=c};if(e.cycles==="throw")for(let i of e.seen.entries()){let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){s(i);continue}if(e.external){let l=e.external.registry.get(i[0])?.id;if(t!==i[0]&&l){s(i);continue}}if(e.metadataRegistry.get(i[0])?.id){s(i);continue}if(a.cycle){s(i);continue}a.count>1&&e.reused==="ref"&&s(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function wR(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let n=[];for(let r of t){if(!r||typeof r!="object")return;wR(r);let o=Object.keys(r);if(o.length!==1||o[0]!=="type")return;let s=r.type;for(let i of Array.isArray(s)?s:[s]){if(typeof i!="string")return;n.includes(i)||n.push(i)}}delete e.anyOf,e.type=n.length===1?n[0]:n}function bR(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function Ky(e){let t=[];for(let s of e){if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!xR.has(i))return null;t.push(s)}let n={},r=new Set;for(let s of t){for(let i in s.properties){if(Object.prototype.hasOwnProperty.call(n,i))continue;let a=[];for(let l of t){let u=l.properties?.[i]??bR(l);u!=null&&(a.some(d=>JSON.stringify(d)===JSON.stringify(u))||a.push(u))}let c=a.length===1?a[0]:Ky(a)??{allOf:a};Ft(n,i,c)}for(let i of s.required??[])r.add(i)}let o={type:"object",properties:n};if(r.size&&(o.required=[...r]),t.every(s=>s.additionalProperties===!1))o.additionalProperties=!1;else{let s=[];for(let i of t){let a=bR(i);a&&!s.some(c=>JSON.stringify(c)===JSON.stringify(a))&&s.push(a)}s.length===1?o.additionalProperties=s[0]:s.length>1&&(o.additionalProperties={allOf:s})}return o}function UK(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of xR)if(o in e)return;let n=t.filter(o=>yR.some(s=>Array.isArray(o[s]))),r=null;if(!n.length)r=Ky(t);else{let o=n[0],s=yR.find(c=>Array.isArray(o[c]));if(Object.keys(o).length!==1)return;let i=t.filter(c=>c!==o),a=o[s].map(c=>Ky([...i,c]));if(a.some(c=>!c))return;r={[s]:a}}r&&(delete e.allOf,ka(e,r))}function Xy(e,t){let n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");let r=a=>{let c=e.seen.get(a);if(c.ref===null)return;let l=c.def??c.schema,u={...l},d=c.ref;if(c.ref=null,d){r(d);let m=e.seen.get(d),p=m.schema;if(p.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(p)):ka(l,p),ka(l,u),a._zod.parent===d)for(let y in l)y==="$ref"||y==="allOf"||y in u||delete l[y];if(p.$ref&&m.def)for(let y in l)y==="$ref"||y==="allOf"||y in m.def&&JSON.stringify(l[y])===JSON.stringify(m.def[y])&&delete l[y]}let f=a._zod.parent;if(f&&f!==d){r(f);let m=e.seen.get(f);if(m?.schema.$ref&&(l.$ref=m.schema.$ref,m.def))for(let p in l)p==="$ref"||p==="allOf"||p in m.def&&JSON.stringify(l[p])===JSON.stringify(m.def[p])&&delete l[p]}e.override({zodSchema:a,jsonSchema:l,path:c.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())r(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())wR(a[1].def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let u=l?.allOf;if(!Array.isArray(u))continue;let d=a.get(u);d?d.push(l):a.set(u,[l])}for(let c of e.intersections)for(let l of a.get(c)??[])UK(l)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(a)}ka(o,n.defId?n.schema:n.def??n.schema);let s=e.metadataRegistry.get(t)?.id;s!==void 0&&o.id===s&&delete o.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.id,Ft(i,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>0&&(e.target==="draft-2020-12"?o.$defs=i:o.definitions=i);try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:_a(t,"input",e.processors),output:_a(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function nt(e,t){let n=t??{seen:new Set};if(n.seen.has(e))return!1;n.seen.add(e);let r=e._zod.def;if(r.type==="transform")return!0;if(r.type==="array")return nt(r.element,n);if(r.type==="set")return nt(r.valueType,n);if(r.type==="lazy")return nt(r.getter(),n);if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type==="default"||r.type==="prefault"||r.type==="catch")return nt(r.innerType,n);if(r.type==="intersection")return nt(r.left,n)||nt(r.right,n);if(r.type==="record"||r.type==="map")return nt(r.keyType,n)||nt(r.valueType,n);if(r.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:nt(r.in,n)||nt(r.out,n);if(r.type==="object"){for(let o in r.shape)if(nt(r.shape[o],n))return!0;return!1}if(r.type==="union"){for(let o of r.options)if(nt(o,n))return!0;return!1}if(r.type==="tuple"){for(let o of r.items)if(nt(o,n))return!0;return!!(r.rest&&nt(r.rest,n))}return!1}var xR,yR,vR,_a,Rd=g(()=>{Dy();ft();xR=new Set(["type","properties","required","additionalProperties"]),yR=["oneOf","anyOf"];vR=(e,t={})=>n=>{let r=Gy({...n,processors:t});return _e(e,r),Jy(r,e),Xy(r,e)},_a=(e,t,n={})=>r=>{let{libraryOptions:o,target:s}=r??{},i=Gy({...o??{},target:s,io:t,processors:n});return _e(e,i),Jy(i,e),Xy(i,e)}});function co(e){let t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[];for(let s of r)HK[s._zod.def.check]?.(t,s._zod.def);let o=e._zod.bag;o.minimum!==void 0&&ws(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&ws(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&xs(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&xs(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&AR(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&ER(t,o.mime);for(let s of o.patterns??[])TR(t,s);return t}function Id(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Id(t.out):t.type==="catch"?Id(t.innerType):e._zod.optin}function Qy(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t);let p=e.get(t)?.def;if(!p)return t;let h=Qy(e,p,n);return h===p?t:h}for(let p of["anyOf","oneOf"]){let h=t[p];if(!Array.isArray(h))continue;let y=h.map(w=>Qy(e,w,n));y.some((w,x)=>w!==h[x])&&(t={...t,[p]:y})}let r=Array.isArray(t.type)?t.type:[t.type],o=!r.includes("string")&&r.some(p=>p==="number"||p==="integer"),s=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!s?.some(p=>typeof p=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,multipleOf:u,format:d,id:f,...m}=t;return m.enum?m.enum=m.enum.map(p=>typeof p=="number"?String(p):p):typeof m.const=="number"&&(m.const=String(m.const)),o&&(m.type="string",s||(m.pattern=(r.includes("number")?yd:ky).source)),m}function YK(e){let t=new Map;for(let r of e.seen.values())r.def&&!t.has(r.schema)&&t.set(r.schema,r);let n=new Map;for(let r of eb.get(e)??[]){let o=e.seen.get(r),s=(o?.def??o?.schema)?.propertyNames;if(!s||s===!0||n.has(s))continue;let i=Qy(t,s,new Set);i!==s&&n.set(s,i)}if(n.size)for(let r of e.seen.values())for(let o of[r.schema,r.def]){let s=o&&n.get(o.propertyNames);s&&(o.propertyNames=s)}}function UR(e,t,n,r,o){let s=!1,i=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(s=!0,null));return s?(bs(t,n,r,o,"BigInt defaults cannot be represented in JSON Schema"),tb):JSON.parse(i)}var ws,xs,$R,AR,TR,ER,CR,kR,_R,SR,HK,ZK,VK,PR,RR,IR,NR,OR,qR,MR,DR,LR,FR,zR,eb,jR,BR,WR,tb,HR,ZR,VR,YR,KR,nb,GR=g(()=>{wa();Ry();Rd();ft();ws=(e,t,n)=>{(e[t]===void 0||n>e[t])&&(e[t]=n)},xs=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},$R=(e,t)=>{ws(e,"minimum",t),xs(e,"maximum",t)},AR=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},TR=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},ER=(e,t)=>{e.mime=e.mime?e.mime.filter(n=>t.includes(n)):[...t]},CR=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},kR=(e,t)=>ws(e,"minimum",t.minimum),_R=(e,t)=>xs(e,"maximum",t.maximum),SR=e=>(t,n)=>{CR(t,n.format);let[r,o]=e[n.format];ws(t,"minimum",r),xs(t,"maximum",o)},HK={greater_than:(e,t)=>ws(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>xs(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>AR(e,t.value),number_format:SR(ad),bigint_format:SR(cd),min_length:kR,max_length:_R,length_equals:(e,t)=>$R(e,t.length),min_size:kR,max_size:_R,size_equals:(e,t)=>$R(e,t.size),string_format:(e,t)=>{CR(e,t.format),t.pattern&&TR(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>ER(e,t.mime)};ZK={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},VK=new Map([[Cy,eC],[_d,tC]]),PR=e=>VK.get(e)??e,RR=(e,t,n,r)=>{let o=n;o.type="string";let{minimum:s,maximum:i,format:a,patterns:c,contentEncoding:l,laxFormat:u}=co(e);if(typeof s=="number"&&(o.minLength=s),typeof i=="number"&&(o.maxLength=i),a&&(o.format=ZK[a]??a,o.format===""&&delete o.format,(a==="time"||u)&&delete o.format),l&&(o.contentEncoding=l),c&&c.size>0){let d=[...c].map(PR);d.length===1?o.pattern=d[0].source:d.length>1&&(o.allOf=[...d.map(f=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:f.source}))])}},IR=(e,t,n,r)=>{n.not={}},NR=(e,t,n,r)=>{},OR=(e,t,n,r)=>{let o=e._zod.def,s=ms(o.entries);if(s.length===0){n.not={};return}s.every(i=>typeof i=="number")&&(n.type="number"),s.every(i=>typeof i=="string")&&(n.type="string"),n.enum=s},qR=(e,t,n,r)=>{bs(e,t,n,r,"Custom types cannot be represented in JSON Schema")},MR=(e,t,n,r)=>{bs(e,t,n,r,"Transforms cannot be represented in JSON Schema")},DR=(e,t,n,r)=>{let o=n,s=e._zod.def,{minimum:i,maximum:a}=co(e);typeof i=="number"&&(o.minItems=i),typeof a=="number"&&(o.maxItems=a),o.type="array",o.items=_e(s.element,t,{...r,path:[...r.path,"items"]})};LR=(e,t,n,r)=>{let o=n,s=e._zod.def,i=s.shape;if(Object.getOwnPropertySymbols(i).length&&bs(e,t,o,r,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let l in i)Ft(o.properties,l,_e(i[l],t,{...r,path:[...r.path,"properties",l]}));let c=[];for(let l of Object.keys(i)){let u=s.shape[l];(t.io==="input"?Id(u)===void 0:u._zod.optout===void 0)&&c.push(l)}c.length>0&&(o.required=c),s.catchall?._zod.def.type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=_e(s.catchall,t,{...r,path:[...r.path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},FR=(e,t,n,r)=>{let o=e._zod.def,s=o.inclusive===!1,i=o.options.map((a,c)=>_e(a,t,{...r,path:[...r.path,s?"oneOf":"anyOf",c]}));s?n.oneOf=i:n.anyOf=i},zR=(e,t,n,r)=>{let o=e._zod.def,s=_e(o.left,t,{...r,path:[...r.path,"allOf",0]}),i=_e(o.right,t,{...r,path:[...r.path,"allOf",1]}),a=l=>"allOf"in l&&Object.keys(l).length===1,c=[...a(s)?s.allOf:[s],...a(i)?i.allOf:[i]];n.allOf=c,t.intersections.push(c)};eb=new WeakMap;jR=(e,t,n,r)=>{let o=n,s=e._zod.def;o.type="object";let i=s.keyType,a=co(i).patterns;if(s.mode==="loose"&&a&&a.size>0){let u=_e(s.valueType,t,{...r,path:[...r.path,"patternProperties","*"]});o.patternProperties={};for(let d of a)Ft(o.patternProperties,PR(d).source,u)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=_e(s.keyType,t,{...r,path:[...r.path,"propertyNames"]});let u=eb.get(t);u||(u=[],eb.set(t,u),t.deferred.push(()=>YK(t))),u.push(e)}o.additionalProperties=_e(s.valueType,t,{...r,path:[...r.path,"additionalProperties"]})}let c=i._zod.values,l=t.io==="input"&&Id(s.valueType)!==void 0;if(c&&!s.partial&&!l){let u=[...c].filter(d=>typeof d=="string"||typeof d=="number");u.length>0&&(o.required=u.map(String))}},BR=(e,t,n,r)=>{let o=e._zod.def,s=_e(o.innerType,t,r),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=o.innerType,n.nullable=!0):n.anyOf=[s,{type:"null"}]},WR=(e,t,n,r)=>{let o=e._zod.def;_e(o.innerType,t,r);let s=t.seen.get(e);s.ref=o.innerType},tb=Symbol();HR=(e,t,n,r)=>{let o=e._zod.def;_e(o.innerType,t,r);let s=t.seen.get(e);s.ref=o.innerType;let i=UR(o.defaultValue,e,t,n,r);i!==tb&&(n.default=i)},ZR=(e,t,n,r)=>{let o=e._zod.def;_e(o.innerType,t,r);let s=t.seen.get(e);if(s.ref=o.innerType,t.io!=="input")return;let i=UR(o.defaultValue,e,t,n,r);i!==tb&&(n._prefault=i)},VR=(e,t,n,r)=>{let o=e._zod.def;_e(o.innerType,t,r);let s=t.seen.get(e);s.ref=o.innerType;let i;try{i=o.catchValue(void 0)}catch{bs(e,t,n,r,"Dynamic catch values are not supported in JSON Schema");return}n.default=i},YR=(e,t,n,r)=>{let o=e._zod.def,s=o.in._zod.traits.has("$ZodTransform"),i=t.io==="input"?s?o.out:o.in:o.out;_e(i,t,r);let a=t.seen.get(e);a.ref=i},KR=(e,t,n,r)=>{let o=e._zod.def;_e(o.innerType,t,r);let s=t.seen.get(e);s.ref=o.innerType,n.readOnly=!0},nb=(e,t,n,r)=>{let o=e._zod.def;_e(o.innerType,t,r);let s=t.seen.get(e);s.ref=o.innerType}});var JR=g(()=>{});var jn=g(()=>{io();LE();EE();Ry();RP();bd();Ay();ft();wa();qy();Dy();Sy();MP();hR();Rd();JR()});var rb=g(()=>{jn()});function Od(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}var XR,aG,St,ob=g(()=>{jn();jn();ft();XR=new WeakSet([Object.prototype,Error.prototype]);aG=(e,t)=>{SE.init(e,t),e.name="ZodError";let n=Object.getPrototypeOf(e);XR.has(n)||(XR.add(n),Od(n,"format",r=>o=>TE(r,o)),Od(n,"flatten",r=>o=>AE(r,o)),Od(n,"addIssue",r=>o=>{r.issues.push(o),r.message=JSON.stringify(r.issues,ps,2)}),Od(n,"addIssues",r=>o=>{r.issues.push(...o),r.message=JSON.stringify(r.issues,ps,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},St=C("ZodError",aG,void 0,{Parent:Error})});var QR,eI,tI,nI,rI,oI,sI,iI,aI,cI,lI,uI,sb=g(()=>{jn();ob();jn();QR=md(St),eI=pd(St),tI=hd(St),nI=gd(St),rI=PE(St),oI=RE(St),sI=IE(St),iI=NE(St),aI=OE(St),cI=qE(St),lI=ME(St),uI=DE(St)});function lG(){mt.localeError||kt(IP())}function Md(){mt.memoizer||kt({memoizer:PP()})}function zt(e){return DP(uG,e)}function dI(){return uR(NG)}function yI(e){return dR(OG,e)}function Bn(e,t){return fR(qG,e,t)}function pt(e,t){return new MG({type:"object",shape:e,catchall:yI(),...B.normalizeParams(t)})}function vs(e,t){return new DG({type:"union",options:e,...B.normalizeParams(t)})}function FG(e,t){return new LG({type:"intersection",left:e,right:t})}function Sa(e,t,n){return!t||!t._zod?new fI({type:"record",keyType:zt(),valueType:e,...B.normalizeParams(t)}):new fI({type:"record",keyType:e,valueType:t,...B.normalizeParams(n)})}function Dd(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new ib({type:"enum",entries:n,...B.normalizeParams(t)})}function jG(e){return new zG({type:"transform",transform:e})}function mI(e){return new bI({type:"optional",innerType:e})}function BG(e){return new wI({type:"optional",innerType:e})}function pI(e){return new WG({type:"nullable",innerType:e})}function HG(e,t){return new UG({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():B.shallowClone(t)}})}function VG(e,t){return new ZG({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():B.shallowClone(t)}})}function YG(e,t){return new xI({type:"nonoptional",innerType:e,...B.normalizeParams(t)})}function GG(e,t){return new KG({type:"catch",innerType:e,catchValue:typeof t=="function"?t:B.constantCatch(t)})}function hI(e,t){return new JG({type:"pipe",in:e,out:t})}function QG(e){return new XG({type:"readonly",innerType:e})}function tJ(e,t={}){return mR(eJ,e,t)}function nJ(e,t){return pR(e,t)}var Re,gI,uG,be,dG,fG,mG,pG,hG,gG,qd,yG,bG,wG,xG,vG,$G,kG,_G,SG,AG,TG,EG,CG,PG,RG,IG,NG,OG,qG,MG,DG,LG,fI,ib,zG,bI,wI,WG,UG,ZG,xI,KG,JG,XG,eJ,vI=g(()=>{jn();jn();GR();Rd();NP();rb();sb();Re=C("ZodType",(e,t)=>(lG(),ke.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(B.mergeDefs(t,{checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Jt(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(tJ(e,t))},superRefine(e,t){return this.check(nJ(e,t))},overwrite(e){return this.check(Rr(e))},optional(){return mI(this)},exactOptional(){return BG(this)},nullable(){return pI(this)},nullish(){return mI(pI(this))},nonoptional(e){return YG(this,e)},array(){return Bn(this)},or(e){return vs([this,e])},and(e){return FG(this,e)},transform(e){return hI(this,jG(e))},default(e){return HG(this,e)},prefault(e){return VG(this,e)},catch(e){return GG(this,e)},pipe(e){return hI(this,e)},readonly(){return QG(this)},describe(e){let t=this.clone();return ao.add(t,{description:e}),t},meta(...e){if(e.length===0)return ao.get(this);let t=this.clone();return ao.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return B.hide(this,"~standard",{...Ey(this),jsonSchema:{input:_a(this,"input"),output:_a(this,"output")}})},set"~standard"(e){B.own(this,"~standard",e)},parse:function e(t,n){return QR(this,t,n,{callee:e})},parseAsync:async function e(t,n){return await eI(this,t,n,{callee:e})},safeParse(e,t){return tI(this,e,t)},async safeParseAsync(e,t){return nI(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){B.own(this,"spa",e)},validate(e,t){return wy(this,e,t)},validateAsync(e,t){return xy(this,e,t)},encode:function e(t,n){return rI(this,t,n,{callee:e})},decode:function e(t,n){return oI(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await sI(this,t,n,{callee:e})},decodeAsync:async function e(t,n){return await iI(this,t,n,{callee:e})},safeEncode(e,t){return aI(this,e,t)},safeDecode(e,t){return cI(this,e,t)},async safeEncodeAsync(e,t){return lI(this,e,t)},async safeDecodeAsync(e,t){return uI(this,e,t)},toJSONSchema(e){return vR(this,{})(e)},get description(){return ao.get(this)?.description},get _def(){return this._zod.def}}),gI=C("_ZodString",(e,t)=>{kd.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>RR(e,n,r,o)},B.derived({format:e=>co(e).format??null,minLength:e=>co(e).minimum??null,maxLength:e=>co(e).maximum??null},{regex(...e){return this.check(Ly(...e))},includes(...e){return this.check(jy(...e))},startsWith(...e){return this.check(By(...e))},endsWith(...e){return this.check(Wy(...e))},min(...e){return this.check(ys(...e))},max(...e){return this.check(Cd(...e))},length(...e){return this.check(Pd(...e))},nonempty(...e){return this.check(ys(1,...e))},lowercase(e){return this.check(Fy(e))},uppercase(e){return this.check(zy(e))},trim(){return this.check(Hy())},normalize(...e){return this.check(Uy(...e))},toLowerCase(){return this.check(Zy())},toUpperCase(){return this.check(Vy())},slugify(){return this.check(Yy())}})),uG=C("ZodString",(e,t)=>{kd.init(e,t),gI.init(e,t)},{email(e){return this.check(LP(hG,e))},url(e){return this.check(UP(yG,e))},jwt(e){return this.check(sR(IG,e))},emoji(e){return this.check(HP(bG,e))},guid(e){return this.check(FP(gG,e))},uuid(e){return this.check(zP(qd,e))},uuidv4(e){return this.check(jP(qd,e))},uuidv6(e){return this.check(BP(qd,e))},uuidv7(e){return this.check(WP(qd,e))},nanoid(e){return this.check(ZP(wG,e))},cuid(e){return this.check(VP(xG,e))},cuid2(e){return this.check(YP(vG,e))},ulid(e){return this.check(KP($G,e))},base64(e){return this.check(nR(CG,e))},base64url(e){return this.check(rR(PG,e))},xid(e){return this.check(GP(kG,e))},ksuid(e){return this.check(JP(_G,e))},ipv4(e){return this.check(XP(SG,e))},ipv6(e){return this.check(QP(AG,e))},cidrv4(e){return this.check(eR(TG,e))},cidrv6(e){return this.check(tR(EG,e))},e164(e){return this.check(oR(RG,e))},datetime(e){return this.check(iR(dG,e))},date(e){return this.check(aR(fG,e))},time(e){return this.check(cR(mG,e))},duration(e){return this.check(lR(pG,e))}});be=C("ZodStringFormat",(e,t)=>{me.init(e,t),gI.init(e,t)}),dG=C("ZodISODateTime",(e,t)=>{VC.init(e,t),be.init(e,t)}),fG=C("ZodISODate",(e,t)=>{YC.init(e,t),be.init(e,t)}),mG=C("ZodISOTime",(e,t)=>{KC.init(e,t),be.init(e,t)}),pG=C("ZodISODuration",(e,t)=>{GC.init(e,t),be.init(e,t)}),hG=C("ZodEmail",(e,t)=>{MC.init(e,t),be.init(e,t)}),gG=C("ZodGUID",(e,t)=>{OC.init(e,t),be.init(e,t)}),qd=C("ZodUUID",(e,t)=>{qC.init(e,t),be.init(e,t)}),yG=C("ZodURL",(e,t)=>{FC.init(e,t),be.init(e,t)}),bG=C("ZodEmoji",(e,t)=>{zC.init(e,t),be.init(e,t)}),wG=C("ZodNanoID",(e,t)=>{jC.init(e,t),be.init(e,t)}),xG=C("ZodCUID",(e,t)=>{BC.init(e,t),be.init(e,t)}),vG=C("ZodCUID2",(e,t)=>{WC.init(e,t),be.init(e,t)}),$G=C("ZodULID",(e,t)=>{UC.init(e,t),be.init(e,t)}),kG=C("ZodXID",(e,t)=>{HC.init(e,t),be.init(e,t)}),_G=C("ZodKSUID",(e,t)=>{ZC.init(e,t),be.init(e,t)}),SG=C("ZodIPv4",(e,t)=>{JC.init(e,t),be.init(e,t)}),AG=C("ZodIPv6",(e,t)=>{QC.init(e,t),be.init(e,t)}),TG=C("ZodCIDRv4",(e,t)=>{eP.init(e,t),be.init(e,t)}),EG=C("ZodCIDRv6",(e,t)=>{tP.init(e,t),be.init(e,t)}),CG=C("ZodBase64",(e,t)=>{rP.init(e,t),be.init(e,t)}),PG=C("ZodBase64URL",(e,t)=>{oP.init(e,t),be.init(e,t)}),RG=C("ZodE164",(e,t)=>{sP.init(e,t),be.init(e,t)}),IG=C("ZodJWT",(e,t)=>{iP.init(e,t),be.init(e,t)}),NG=C("ZodUnknown",(e,t)=>{aP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>NR(e,n,r,o)});OG=C("ZodNever",(e,t)=>{cP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>IR(e,n,r,o)});qG=C("ZodArray",(e,t)=>{Md(),lP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>DR(e,n,r,o),e.element=t.element},{min(e,t){return this.check(ys(e,t))},nonempty(e){return this.check(ys(1,e))},max(e,t){return this.check(Cd(e,t))},length(e,t){return this.check(Pd(e,t))},unwrap(){return this.element}});MG=C("ZodObject",(e,t)=>{Md(),fP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>LR(e,n,r,o),B.installLazyProp(e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return Dd(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(B.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(B.mergeDefs(this._zod.def,{catchall:dI()}))},loose(){return this.clone(B.mergeDefs(this._zod.def,{catchall:dI()}))},strict(){return this.clone(B.mergeDefs(this._zod.def,{catchall:yI()}))},strip(){return this.clone(B.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return B.extend(this,e)},safeExtend(e){return B.safeExtend(this,e)},merge(e){return B.merge(this,e)},pick(e){return B.pick(this,e)},omit(e){return B.omit(this,e)},partial(...e){return B.partial(bI,this,e[0])},exactPartial(...e){return B.partial(wI,this,e[0],"exactPartial")},required(...e){return B.required(xI,this,e[0])}});DG=C("ZodUnion",(e,t)=>{mP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>FR(e,n,r,o),e.options=t.options});LG=C("ZodIntersection",(e,t)=>{pP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>zR(e,n,r,o)});fI=C("ZodRecord",(e,t)=>{Md(),hP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>jR(e,n,r,o),e.keyType=t.keyType,e.valueType=t.valueType});ib=C("ZodEnum",(e,t)=>{gP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(r,o,s)=>OR(e,r,o,s),e.enum=t.entries,e.options=[...e._zod.values];let n=new Set(Object.keys(t.entries));e.extract=(r,o)=>{let s={};for(let i of r)if(n.has(i))s[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new ib({...t,checks:[],...B.normalizeParams(o),entries:s})},e.exclude=(r,o)=>{let s={...t.entries};for(let i of r)if(n.has(i))delete s[i];else throw new Error(`Key ${i} not found in enum`);return new ib({...t,checks:[],...B.normalizeParams(o),entries:s})}});zG=C("ZodTransform",(e,t)=>{Md(),yP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>MR(e,n,r,o),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new gs(e.constructor.name);n.addIssue=s=>{if(typeof s=="string")n.issues.push(B.issue(s,n.value,t));else{let i=s;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=n.value),i.inst??(i.inst=e),n.issues.push(B.issue(i))}};let o=t.transform(n.value,n);return o instanceof Promise?o.then(s=>(n.value=s,n)):(n.value=o,n)}});bI=C("ZodOptional",(e,t)=>{Py.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>nb(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});wI=C("ZodExactOptional",(e,t)=>{bP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>nb(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});WG=C("ZodNullable",(e,t)=>{wP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>BR(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});UG=C("ZodDefault",(e,t)=>{xP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>HR(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});ZG=C("ZodPrefault",(e,t)=>{vP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>ZR(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});xI=C("ZodNonOptional",(e,t)=>{$P.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>WR(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});KG=C("ZodCatch",(e,t)=>{kP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>VR(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});JG=C("ZodPipe",(e,t)=>{_P.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>YR(e,n,r,o),e.in=t.in,e.out=t.out});XG=C("ZodReadonly",(e,t)=>{SP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>KR(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});eJ=C("ZodCustom",(e,t)=>{AP.init(e,t),Re.init(e,t),e._zod.processJSONSchema=(n,r,o)=>qR(e,n,r,o)})});var $I,kI=g(()=>{$I||($I={})});var _I=g(()=>{});var SI=g(()=>{});var AI=g(()=>{jn();vI();rb();ob();sb();kI();qy();_I();SI()});var TI=g(()=>{AI()});var EI,CI,PI,RI=g(()=>{"use strict";EI=["affirms","denies","hedges"],CI=["date","period","duration","quantity","entity","boolean","ordinal","text"],PI=["event","state","cumulative"]});function II(e,t){return NI(!!e,!0,t||`expected "${e}" to be ok`)}function NI(e,t,n){if(e==t||Number.isNaN(e)&&Number.isNaN(t))return!0;throw new Error(n||`expected "${e}" to equal "${t}"`)}var G,Ir=g(()=>{II.equal=NI;G=II});function qI(e){return e%4>0?!1:e%100>0?!0:!(e%400>0)}var iJ,aJ,cJ,lJ,uJ,dJ,fJ,Ld,mJ,OI,Fd,ab,D,$s=g(()=>{iJ=/^days?$/i,aJ=/^months?$/i,cJ=/^years?$/i,lJ=/^[xX]$/,uJ=/[xX]/g,dJ=/^[0-9xXdDmMyY]{8}$/,fJ="YYYYMMDD".split(""),Ld=[31,29,31,30,31,30,31,31,30,31,30,31],{floor:mJ,pow:OI,max:Fd,min:ab}=Math,D=class e{static test(t,n){return this.convert(t)&this.convert(n)}static convert(t=0){if(t=t||0,t instanceof e)return t.value;switch(typeof t){case"number":return t;case"boolean":return t?e.YMD:0;case"string":if(iJ.test(t))return e.DAY;if(aJ.test(t))return e.MONTH;if(cJ.test(t))return e.YEAR;if(dJ.test(t))return e.compute(t);default:throw new Error(`invalid value: ${t}`)}}static compute(t){return t.split("").reduce((n,r,o)=>n|(lJ.test(r)?OI(2,o):0),0)}static values(t,n=0,r=!0){let o=e.numbers(t,n).split(""),s=[Number(o.slice(0,4).join(""))];return o.length>4&&s.push(Number(o.slice(4,6).join(""))),o.length>6&&s.push(Number(o.slice(6,8).join(""))),r?e.normalize(s):s}static numbers(t,n=0){return t.replace(uJ,n)}static normalize(t){return t.length>1&&(t[1]=ab(11,Fd(0,t[1]-1))),t.length>2&&(t[2]=ab(Ld[t[1]]||NaN,Fd(1,t[2]))),t}constructor(t=0){this.value=e.convert(t)}test(t=0){return this.value&e.convert(t)}bit(t){return this.value&OI(2,t)}get day(){return this.test(e.DAY)}get month(){return this.test(e.MONTH)}get year(){return this.test(e.YEAR)}add(t){return this.value=this.value|e.convert(t),this}set(t=0){return this.value=e.convert(t),this}mask(t=fJ,n=0,r="X"){return t.map((o,s)=>this.bit(n+s)?r:o)}masks(t,n="X"){let r=0;return t.map(o=>{let s=this.mask(o.split(""),r,n);return r=r+s.length,s.join("")})}max([t,n,r]){if(!t)return[];if(t=Number(this.test(e.YEAR)?this.masks([t],"9")[0]:t),!n)return[t];switch(n=Number(n)-1,this.test(e.MONTH)){case e.MONTH:n=11;break;case e.MX:n=n<9?8:11;break;case e.XM:n=(n+1)%10,n=n<3?n+9:n-1;break}if(!r)return[t,n];switch(r=Number(r),this.test(e.DAY)){case e.DAY:r=Ld[n];break;case e.DX:r=ab(Ld[n],r+(9-r%10));break;case e.XD:r=r%10,n===1?r=r===9&&!qI(t)?r+10:r+20:(r=r<2?r+30:r+20,r>Ld[n]&&(r=r-10));break}return n===1&&r>28&&!qI(t)&&(r=28),[t,n,r]}min([t,n,r]){if(!t)return[];if(t=Number(this.test(e.YEAR)?this.masks([t],"0")[0]:t),n==null)return[t];switch(n=Number(n)-1,this.test(e.MONTH)){case e.MONTH:case e.XM:n=0;break;case e.MX:n=n<9?0:9;break}if(!r)return[t,n];switch(r=Number(r),this.test(e.DAY)){case e.DAY:r=1;break;case e.DX:r=Fd(1,mJ(r/10)*10);break;case e.XD:r=Fd(1,r%10);break}return[t,n,r]}marks(t,n="?"){return t.map((r,o)=>[this.qualified(o*2)?n:"",r,this.qualified(o*2+1)?n:""].join(""))}qualified(t){switch(t){case 1:return this.value===e.YEAR||this.value&e.YEAR&&!(this.value&e.MONTH);case 2:return this.value===e.MONTH||this.value&e.MONTH&&!(this.value&e.YEAR);case 3:return this.value===e.YM;case 4:return this.value===e.DAY||this.value&e.DAY&&this.value!==e.YMD;case 5:return this.value===e.YMD;default:return!1}}qualify(t){return this.value=this.value|e.UA[t],this}toJSON(){return this.value}toString(t="X"){return this.masks(["YYYY","MM","DD"],t).join("-")}};D.prototype.is=D.prototype.test;D.DAY=D.D=D.compute("yyyymmxx");D.MONTH=D.M=D.compute("yyyyxxdd");D.YEAR=D.Y=D.compute("xxxxmmdd");D.MD=D.M|D.D;D.YMD=D.Y|D.MD;D.YM=D.Y|D.M;D.YYXX=D.compute("yyxxmmdd");D.YYYX=D.compute("yyyxmmdd");D.XXXX=D.compute("xxxxmmdd");D.DX=D.compute("yyyymmdx");D.XD=D.compute("yyyymmxd");D.MX=D.compute("yyyymxdd");D.XM=D.compute("yyyyxmdd");D.UA=[D.YEAR,D.YEAR,D.MONTH,D.YM,D.DAY,D.YMD]});var DI=$((MI,zd)=>{(function(e,t){typeof zd=="object"&&zd.exports?zd.exports=t():e.nearley=t()})(MI,function(){function e(c,l,u){return this.id=++e.highestId,this.name=c,this.symbols=l,this.postprocess=u,this}e.highestId=0,e.prototype.toString=function(c){var l=typeof c>"u"?this.symbols.map(a).join(" "):this.symbols.slice(0,c).map(a).join(" ")+" \u25CF "+this.symbols.slice(c).map(a).join(" ");return this.name+" \u2192 "+l};function t(c,l,u,d){this.rule=c,this.dot=l,this.reference=u,this.data=[],this.wantedBy=d,this.isComplete=this.dot===c.symbols.length}t.prototype.toString=function(){return"{"+this.rule.toString(this.dot)+"}, from: "+(this.reference||0)},t.prototype.nextState=function(c){var l=new t(this.rule,this.dot+1,this.reference,this.wantedBy);return l.left=this,l.right=c,l.isComplete&&(l.data=l.build(),l.right=void 0),l},t.prototype.build=function(){var c=[],l=this;do c.push(l.right.data),l=l.left;while(l.left);return c.reverse(),c},t.prototype.finish=function(){this.rule.postprocess&&(this.data=this.rule.postprocess(this.data,this.reference,s.fail))};function n(c,l){this.grammar=c,this.index=l,this.states=[],this.wants={},this.scannable=[],this.completed={}}n.prototype.process=function(c){for(var l=this.states,u=this.wants,d=this.completed,f=0;f<l.length;f++){var m=l[f];if(m.isComplete){if(m.finish(),m.data!==s.fail){for(var p=m.wantedBy,h=p.length;h--;){var y=p[h];this.complete(y,m)}if(m.reference===this.index){var w=m.rule.name;(this.completed[w]=this.completed[w]||[]).push(m)}}}else{var w=m.rule.symbols[m.dot];if(typeof w!="string"){this.scannable.push(m);continue}if(u[w]){if(u[w].push(m),d.hasOwnProperty(w))for(var x=d[w],h=0;h<x.length;h++){var _=x[h];this.complete(m,_)}}else u[w]=[m],this.predict(w)}}},n.prototype.predict=function(c){for(var l=this.grammar.byName[c]||[],u=0;u<l.length;u++){var d=l[u],f=this.wants[c],m=new t(d,0,this.index,f);this.states.push(m)}},n.prototype.complete=function(c,l){var u=c.nextState(l);this.states.push(u)};function r(c,l){this.rules=c,this.start=l||this.rules[0].name;var u=this.byName={};this.rules.forEach(function(d){u.hasOwnProperty(d.name)||(u[d.name]=[]),u[d.name].push(d)})}r.fromCompiled=function(d,l){var u=d.Lexer;d.ParserStart&&(l=d.ParserStart,d=d.ParserRules);var d=d.map(function(m){return new e(m.name,m.symbols,m.postprocess)}),f=new r(d,l);return f.lexer=u,f};function o(){this.reset("")}o.prototype.reset=function(c,l){this.buffer=c,this.index=0,this.line=l?l.line:1,this.lastLineBreak=l?-l.col:0},o.prototype.next=function(){if(this.index<this.buffer.length){var c=this.buffer[this.index++];return c===`
`&&(this.line+=1,this.lastLineBreak=this.index),{value:c}}},o.prototype.save=function(){return{line:this.line,col:this.index-this.lastLineBreak}},o.prototype.formatError=function(c,l){var u=this.buffer;if(typeof u=="string"){var d=u.split(`
`).slice(Math.max(0,this.line-5),this.line),f=u.indexOf(`
`,this.index);f===-1&&(f=u.length);var m=this.index-this.lastLineBreak,p=String(this.line).length;return l+=" at line "+this.line+" col "+m+`:

`,l+=d.map(function(y,w){return h(this.line-d.length+w+1,p)+" "+y},this).join(`
`),l+=`
`+h("",p+m)+`^
`,l}else return l+" at index "+(this.index-1);function h(y,w){var x=String(y);return Array(w-x.length+1).join(" ")+x}};function s(c,l,u){if(c instanceof r)var d=c,u=l;else var d=r.fromCompiled(c,l);this.grammar=d,this.options={keepHistory:!1,lexer:d.lexer||new o};for(var f in u||{})this.options[f]=u[f];this.lexer=this.options.lexer,this.lexerState=void 0;var m=new n(d,0),p=this.table=[m];m.wants[d.start]=[],m.predict(d.start),m.process(),this.current=0}s.fail={},s.prototype.feed=function(c){var l=this.lexer;l.reset(c,this.lexerState);for(var u;;){try{if(u=l.next(),!u)break}catch(S){var p=new n(this.grammar,this.current+1);this.table.push(p);var d=new Error(this.reportLexerError(S));throw d.offset=this.current,d.token=S.token,d}var f=this.table[this.current];this.options.keepHistory||delete this.table[this.current-1];var m=this.current+1,p=new n(this.grammar,m);this.table.push(p);for(var h=u.text!==void 0?u.text:u.value,y=l.constructor===o?u.value:u,w=f.scannable,x=w.length;x--;){var _=w[x],R=_.rule.symbols[_.dot];if(R.test?R.test(y):R.type?R.type===u.type:R.literal===h){var E=_.nextState({data:y,token:u,isToken:!0,reference:m-1});p.states.push(E)}}if(p.process(),p.states.length===0){var d=new Error(this.reportError(u));throw d.offset=this.current,d.token=u,d}this.options.keepHistory&&(f.lexerState=l.save()),this.current++}return f&&(this.lexerState=l.save()),this.results=this.finish(),this},s.prototype.reportLexerError=function(c){var l,u,d=c.token;return d?(l="input "+JSON.stringify(d.text[0])+" (lexer error)",u=this.lexer.formatError(d,"Syntax error")):(l="input (lexer error)",u=c.message),this.reportErrorCommon(u,l)},s.prototype.reportError=function(c){var l=(c.type?c.type+" token: ":"")+JSON.stringify(c.value!==void 0?c.value:c),u=this.lexer.formatError(c,"Syntax error");return this.reportErrorCommon(u,l)},s.prototype.reportErrorCommon=function(c,l){var u=[];u.push(c);var d=this.table.length-2,f=this.table[d],m=f.states.filter(function(h){var y=h.rule.symbols[h.dot];return y&&typeof y!="string"});if(m.length===0)u.push("Unexpected "+l+`. I did not expect any more input. Here is the state of my parse table:
`),this.displayStateStack(f.states,u);else{u.push("Unexpected "+l+`. Instead, I was expecting to see one of the following:
`);var p=m.map(function(h){return this.buildFirstStateStack(h,[])||[h]},this);p.forEach(function(h){var y=h[0],w=y.rule.symbols[y.dot],x=this.getSymbolDisplay(w);u.push("A "+x+" based on:"),this.displayStateStack(h,u)},this)}return u.push(""),u.join(`
`)},s.prototype.displayStateStack=function(c,l){for(var u,d=0,f=0;f<c.length;f++){var m=c[f],p=m.rule.toString(m.dot);p===u?d++:(d>0&&l.push("    ^ "+d+" more lines identical to this"),d=0,l.push("    "+p)),u=p}},s.prototype.getSymbolDisplay=function(c){return i(c)},s.prototype.buildFirstStateStack=function(c,l){if(l.indexOf(c)!==-1)return null;if(c.wantedBy.length===0)return[c];var u=c.wantedBy[0],d=[c].concat(l),f=this.buildFirstStateStack(u,d);return f===null?null:[c].concat(f)},s.prototype.save=function(){var c=this.table[this.current];return c.lexerState=this.lexerState,c},s.prototype.restore=function(c){var l=c.index;this.current=l,this.table[l]=c,this.table.splice(l+1),this.lexerState=c.lexerState,this.results=this.finish()},s.prototype.rewind=function(c){if(!this.options.keepHistory)throw new Error("set option `keepHistory` to enable rewinding");this.restore(this.table[c])},s.prototype.finish=function(){var c=[],l=this.grammar.start,u=this.table[this.table.length-1];return u.states.forEach(function(d){d.rule.name===l&&d.dot===d.rule.symbols.length&&d.reference===0&&d.data!==s.fail&&c.push(d)}),c.map(function(d){return d.data})};function i(c){var l=typeof c;if(l==="string")return c;if(l==="object"){if(c.literal)return JSON.stringify(c.literal);if(c instanceof RegExp)return"character matching "+c;if(c.type)return c.type+" token";if(c.test)return"token matching "+String(c.test);throw new Error("Unknown symbol type: "+c)}}function a(c){var l=typeof c;if(l==="string")return c;if(l==="object"){if(c.literal)return JSON.stringify(c.literal);if(c instanceof RegExp)return c.toString();if(c.type)return"%"+c.type;if(c.test)return"<"+String(c.test)+">";throw new Error("Unknown symbol type: "+c)}}return{Parser:s,Grammar:r,Rule:e}})});var lo,jd=g(()=>{lo={level:2,offset:!0,types:[],seasonIntervals:!1,seasonUncertainty:!1}});function Se(e){return Number(Array.isArray(e)?e.join(""):e)}function U(e){return e.join("")}function cb(){return 0}function Ta(){return null}function gn(...e){return e.length===1?t=>t[e[0]]:t=>pJ(t,e)}function ks(...e){return t=>e.map(n=>t[n])}function pJ(e,t=e.keys()){return Array.from(t).reduce((n,r)=>e[r]!==null?n.concat(e[r]):n,[])}function Wn(...e){if(typeof e[e.length-1]=="object")var t=e.pop();return n=>Aa(e.reduce((r,o)=>Aa(r,n[o]),{}),t)}function Un(e){return t=>({values:[t[0],t[2]],type:"Interval",level:e})}function At(e="unspecified",t="X",n=!0){return(r,o,s)=>{r=r.join("");let i=r.startsWith("-"),a=r.replace(/-/g,"");if(a.indexOf(t)===-1)return s;let c=D.values(a,0,n);return i&&(c[0]=-c[0]),{values:c,[e]:D.compute(a)}}}function Tt(e,t=0,n=null){return Aa({type:"Date",level:t,values:D.normalize(e.map(Number))},n)}function _s(e,t=1,n=null){return Aa({type:"Year",level:t,values:e.map(Number)},n)}function Bd(e,t=0){return{type:"Century",level:t,values:[e]}}function Wd(e,t=2){return{type:"Decade",level:t,values:[e]}}function hJ(e){let t=e<0?"-":"+",n=Math.abs(e),r=String(Math.floor(n/60)).padStart(2,"0"),o=String(n%60).padStart(2,"0");return`${t}${r}:${o}`}function LI(e){let t=e[3],n=D.normalize(e[0].map(Number)).concat(e[2]),r;return t==null&&lo.offset?typeof lo.offset=="number"?t=lo.offset:t=-1*new Date(...n).getTimezoneOffset():t!=null&&(r=hJ(t)),{level:0,offset:t,timeZone:r,type:"Date",values:n}}function Ud(e,t=1){return{type:"Season",level:t,values:e.map(Number)}}function lb(e){return Aa({values:e[1],level:2},e[0],e[2])}function Ea(e,t=2){return([n],r,o)=>{let s={uncertain:new D,approximate:new D},i=n.map(([a,c,l],u)=>{for(let d in a)s[d].qualify(u*2);for(let d in l)s[d].qualify(1+u*2);return c});return!s.uncertain.value&&!s.approximate.value?o:{...e(i,t),uncertain:s.uncertain.value,approximate:s.approximate.value}}}var Aa,FI=g(()=>{$s();jd();({assign:Aa}=Object)});function P(e){return e[0]}var fye,mye,pye,hye,gye,yye,bye,wye,xye,gJ,yJ,bJ,ub,zI=g(()=>{FI();$s();({DAY:fye,MONTH:mye,YEAR:pye,YMD:hye,YM:gye,MD:yye,YYXX:bye,YYYX:wye,XXXX:xye}=D),yJ=[{name:"edtf",symbols:["L0"],postprocess:P},{name:"edtf",symbols:["L1"],postprocess:P},{name:"edtf",symbols:["L2"],postprocess:P},{name:"edtf",symbols:["L3"],postprocess:P},{name:"L0",symbols:["date_time"],postprocess:P},{name:"L0",symbols:["century"],postprocess:P},{name:"L0",symbols:["L0i"],postprocess:P},{name:"L0i",symbols:["date_time",{literal:"/"},"date_time"],postprocess:Un(0)},{name:"century",symbols:["positive_century"],postprocess:e=>Bd(e[0])},{name:"century$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"century",symbols:["century$string$1"],postprocess:e=>Bd(0)},{name:"century",symbols:[{literal:"-"},"positive_century"],postprocess:e=>Bd(-e[1])},{name:"positive_century",symbols:["positive_digit","digit"],postprocess:Se},{name:"positive_century",symbols:[{literal:"0"},"positive_digit"],postprocess:Se},{name:"date_time",symbols:["date"],postprocess:P},{name:"date_time",symbols:["datetime"],postprocess:P},{name:"date",symbols:["year"],postprocess:e=>Tt(e)},{name:"date",symbols:["year_month"],postprocess:e=>Tt(e[0])},{name:"date",symbols:["year_month_day"],postprocess:e=>Tt(e[0])},{name:"year",symbols:["positive_year"],postprocess:P},{name:"year",symbols:["negative_year"],postprocess:P},{name:"year$string$1",symbols:[{literal:"0"},{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"year",symbols:["year$string$1"],postprocess:U},{name:"positive_year",symbols:["positive_digit","digit","digit","digit"],postprocess:U},{name:"positive_year",symbols:[{literal:"0"},"positive_digit","digit","digit"],postprocess:U},{name:"positive_year$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_year",symbols:["positive_year$string$1","positive_digit","digit"],postprocess:U},{name:"positive_year$string$2",symbols:[{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_year",symbols:["positive_year$string$2","positive_digit"],postprocess:U},{name:"negative_year",symbols:[{literal:"-"},"positive_year"],postprocess:U},{name:"year_month",symbols:["year",{literal:"-"},"month"],postprocess:gn(0,2)},{name:"year_month_day",symbols:["year",{literal:"-"},"month_day"],postprocess:gn(0,2)},{name:"month",symbols:["d01_12"],postprocess:P},{name:"month_day",symbols:["m31",{literal:"-"},"day"],postprocess:gn(0,2)},{name:"month_day",symbols:["m30",{literal:"-"},"d01_30"],postprocess:gn(0,2)},{name:"month_day$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"month_day",symbols:["month_day$string$1",{literal:"-"},"d01_29"],postprocess:gn(0,2)},{name:"day",symbols:["d01_31"],postprocess:P},{name:"datetime$ebnf$1$subexpression$1",symbols:["timezone"],postprocess:P},{name:"datetime$ebnf$1",symbols:["datetime$ebnf$1$subexpression$1"],postprocess:P},{name:"datetime$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"datetime",symbols:["year_month_day",{literal:"T"},"time","datetime$ebnf$1"],postprocess:LI},{name:"time",symbols:["hours",{literal:":"},"minutes",{literal:":"},"seconds","milliseconds"],postprocess:gn(0,2,4,5)},{name:"time",symbols:["hours",{literal:":"},"minutes"],postprocess:gn(0,2)},{name:"time$string$1",symbols:[{literal:"2"},{literal:"4"},{literal:":"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"time$ebnf$1$string$1",symbols:[{literal:":"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"time$ebnf$1",symbols:["time$ebnf$1$string$1"],postprocess:P},{name:"time$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"time",symbols:["time$string$1","time$ebnf$1"],postprocess:()=>[24,0,0]},{name:"hours",symbols:["d00_23"],postprocess:Se},{name:"minutes",symbols:["d00_59"],postprocess:Se},{name:"seconds",symbols:["d00_59"],postprocess:Se},{name:"milliseconds",symbols:[]},{name:"milliseconds",symbols:[{literal:"."},"d3s"],postprocess:e=>Se(e.slice(1))},{name:"timezone",symbols:[{literal:"Z"}],postprocess:cb},{name:"timezone$subexpression$1",symbols:[{literal:"-"}]},{name:"timezone$subexpression$1",symbols:[{literal:"\u2212"}]},{name:"timezone",symbols:["timezone$subexpression$1","offset"],postprocess:e=>-e[1]},{name:"timezone",symbols:[{literal:"+"},"positive_offset"],postprocess:gn(1)},{name:"positive_offset",symbols:["offset"],postprocess:P},{name:"positive_offset$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$ebnf$1",symbols:[{literal:":"}],postprocess:P},{name:"positive_offset$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"positive_offset$string$2",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset",symbols:["positive_offset$string$1","positive_offset$ebnf$1","positive_offset$string$2"],postprocess:cb},{name:"positive_offset$subexpression$1$string$1",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$subexpression$1",symbols:["positive_offset$subexpression$1$string$1"]},{name:"positive_offset$subexpression$1$string$2",symbols:[{literal:"1"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$subexpression$1",symbols:["positive_offset$subexpression$1$string$2"]},{name:"positive_offset$ebnf$2",symbols:[{literal:":"}],postprocess:P},{name:"positive_offset$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"positive_offset",symbols:["positive_offset$subexpression$1","positive_offset$ebnf$2","minutes"],postprocess:e=>Se(e[0])*60+e[2]},{name:"positive_offset$string$3",symbols:[{literal:"1"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$ebnf$3",symbols:[{literal:":"}],postprocess:P},{name:"positive_offset$ebnf$3",symbols:[],postprocess:function(e){return null}},{name:"positive_offset$string$4",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset",symbols:["positive_offset$string$3","positive_offset$ebnf$3","positive_offset$string$4"],postprocess:()=>840},{name:"positive_offset",symbols:["d00_14"],postprocess:e=>Se(e[0])*60},{name:"offset$ebnf$1",symbols:[{literal:":"}],postprocess:P},{name:"offset$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"offset",symbols:["d01_11","offset$ebnf$1","minutes"],postprocess:e=>Se(e[0])*60+e[2]},{name:"offset$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"offset$ebnf$2",symbols:[{literal:":"}],postprocess:P},{name:"offset$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"offset",symbols:["offset$string$1","offset$ebnf$2","d01_59"],postprocess:e=>Se(e[2])},{name:"offset$string$2",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"offset$ebnf$3",symbols:[{literal:":"}],postprocess:P},{name:"offset$ebnf$3",symbols:[],postprocess:function(e){return null}},{name:"offset$string$3",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"offset",symbols:["offset$string$2","offset$ebnf$3","offset$string$3"],postprocess:()=>720},{name:"offset",symbols:["d01_12"],postprocess:e=>Se(e[0])*60},{name:"L1",symbols:["L1d"],postprocess:P},{name:"L1",symbols:["L1Y"],postprocess:P},{name:"L1",symbols:["L1S"],postprocess:P},{name:"L1",symbols:["L1i"],postprocess:P},{name:"L1d",symbols:["date_ua"],postprocess:P},{name:"L1d",symbols:["L1X"],postprocess:Wn(0,{type:"Date",level:1})},{name:"date_ua",symbols:["date","UA"],postprocess:Wn(0,1,{level:1})},{name:"L1i",symbols:["L1i_date",{literal:"/"},"L1i_date"],postprocess:Un(1)},{name:"L1i",symbols:["date_time",{literal:"/"},"L1i_date"],postprocess:Un(1)},{name:"L1i",symbols:["L1i_date",{literal:"/"},"date_time"],postprocess:Un(1)},{name:"L1i_date",symbols:[],postprocess:Ta},{name:"L1i_date",symbols:["date_ua"],postprocess:P},{name:"L1i_date",symbols:["INFINITY"],postprocess:P},{name:"INFINITY$string$1",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"INFINITY",symbols:["INFINITY$string$1"],postprocess:()=>1/0},{name:"L1X$string$1",symbols:[{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4",{literal:"-"},"md","L1X$string$1"],postprocess:At()},{name:"L1X$string$2",symbols:[{literal:"-"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4","L1X$string$2"],postprocess:At()},{name:"L1X$string$3",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$3"],postprocess:At()},{name:"L1X$string$4",symbols:[{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4","L1X$string$4"],postprocess:At()},{name:"L1X$string$5",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$5"],postprocess:At()},{name:"L1X$string$6",symbols:[{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd2","L1X$string$6"],postprocess:At()},{name:"L1X",symbols:["nd3",{literal:"X"}],postprocess:At()},{name:"L1X$string$7",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$7"],postprocess:At()},{name:"L1Y",symbols:[{literal:"Y"},"d5+"],postprocess:e=>_s([Se(e[1])],1)},{name:"L1Y$string$1",symbols:[{literal:"Y"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"L1Y",symbols:["L1Y$string$1","d5+"],postprocess:e=>_s([-Se(e[1])],1)},{name:"UA",symbols:[{literal:"?"}],postprocess:()=>({uncertain:!0})},{name:"UA",symbols:[{literal:"~"}],postprocess:()=>({approximate:!0})},{name:"UA",symbols:[{literal:"%"}],postprocess:()=>({approximate:!0,uncertain:!0})},{name:"L1S",symbols:["year",{literal:"-"},"d21_24"],postprocess:e=>Ud([e[0],e[2]],1)},{name:"L2",symbols:["L2d"],postprocess:P},{name:"L2",symbols:["L2Y"],postprocess:P},{name:"L2",symbols:["L2S"],postprocess:P},{name:"L2",symbols:["L2D"],postprocess:P},{name:"L2",symbols:["L2C"],postprocess:P},{name:"L2",symbols:["L2i"],postprocess:P},{name:"L2",symbols:["set"],postprocess:P},{name:"L2",symbols:["list"],postprocess:P},{name:"L2d",symbols:["ua_date"],postprocess:P},{name:"L2d",symbols:["L2X"],postprocess:Wn(0,{type:"Date",level:2})},{name:"L2D",symbols:["decade"],postprocess:P},{name:"L2D",symbols:["decade","UA"],postprocess:Wn(0,1)},{name:"L2C",symbols:["century"],postprocess:P},{name:"L2C",symbols:["century","UA"],postprocess:Wn(0,1,{level:2})},{name:"ua_date",symbols:["ua_year"],postprocess:Ea(Tt)},{name:"ua_date",symbols:["ua_year_month"],postprocess:Ea(Tt)},{name:"ua_date",symbols:["ua_year_month_day"],postprocess:Ea(Tt)},{name:"ua_year",symbols:["UA","year"],postprocess:e=>[e]},{name:"ua_year_month$macrocall$2",symbols:["year"]},{name:"ua_year_month$macrocall$1$ebnf$1",symbols:["UA"],postprocess:P},{name:"ua_year_month$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$1$ebnf$2",symbols:["UA"],postprocess:P},{name:"ua_year_month$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$1",symbols:["ua_year_month$macrocall$1$ebnf$1","ua_year_month$macrocall$2","ua_year_month$macrocall$1$ebnf$2"]},{name:"ua_year_month$macrocall$4",symbols:["month"]},{name:"ua_year_month$macrocall$3$ebnf$1",symbols:["UA"],postprocess:P},{name:"ua_year_month$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$3$ebnf$2",symbols:["UA"],postprocess:P},{name:"ua_year_month$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$3",symbols:["ua_year_month$macrocall$3$ebnf$1","ua_year_month$macrocall$4","ua_year_month$macrocall$3$ebnf$2"]},{name:"ua_year_month",symbols:["ua_year_month$macrocall$1",{literal:"-"},"ua_year_month$macrocall$3"],postprocess:ks(0,2)},{name:"ua_year_month_day$macrocall$2",symbols:["year"]},{name:"ua_year_month_day$macrocall$1$ebnf$1",symbols:["UA"],postprocess:P},{name:"ua_year_month_day$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month_day$macrocall$1$ebnf$2",symbols:["UA"],postprocess:P},{name:"ua_year_month_day$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month_day$macrocall$1",symbols:["ua_year_month_day$macrocall$1$ebnf$1","ua_year_month_day$macrocall$2","ua_year_month_day$macrocall$1$ebnf$2"]},{name:"ua_year_month_day",symbols:["ua_year_month_day$macrocall$1",{literal:"-"},"ua_month_day"],postprocess:e=>[e[0],...e[2]]},{name:"ua_month_day$macrocall$2",symbols:["m31"]},{name:"ua_month_day$macrocall$1$ebnf$1",symbols:["UA"],postprocess:P},{name:"ua_month_day$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$1$ebnf$2",symbols:["UA"],postprocess:P},{name:"ua_month_day$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$1",symbols:["ua_month_day$macrocall$1$ebnf$1","ua_month_day$macrocall$2","ua_month_day$macrocall$1$ebnf$2"]},{name:"ua_month_day$macrocall$4",symbols:["day"]},{name:"ua_month_day$macrocall$3$ebnf$1",symbols:["UA"],postprocess:P},{name:"ua_month_day$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$3$ebnf$2",symbols:["UA"],postprocess:P},{name:"ua_month_day$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$3",symbols:["ua_month_day$macrocall$3$ebnf$1","ua_month_day$macrocall$4","ua_month_day$macrocall$3$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$1",{literal:"-"},"ua_month_day$macrocall$3"],postprocess:ks(0,2)},{name:"ua_month_day$macrocall$6",symbols:["m30"]},{name:"ua_month_day$macrocall$5$ebnf$1",symbols:["UA"],postprocess:P},{name:"ua_month_day$macrocall$5$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$5$ebnf$2",symbols:["UA"],postprocess:P},{name:"ua_month_day$macrocall$5$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$5",symbols:["ua_month_day$macrocall$5$ebnf$1","ua_month_day$macrocall$6","ua_month_day$macrocall$5$ebnf$2"]},{name:"ua_month_day$macrocall$8",symbols:["d01_30"]},{name:"ua_month_day$macrocall$7$ebnf$1",symbols:["UA"],postprocess:P},{name:"ua_month_day$macrocall$7$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$7$ebnf$2",symbols:["UA"],postprocess:P},{name:"ua_month_day$macrocall$7$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$7",symbols:["ua_month_day$macrocall$7$ebnf$1","ua_month_day$macrocall$8","ua_month_day$macrocall$7$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$5",{literal:"-"},"ua_month_day$macrocall$7"],postprocess:ks(0,2)},{name:"ua_month_day$macrocall$10$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"ua_month_day$macrocall$10",symbols:["ua_month_day$macrocall$10$string$1"]},{name:"ua_month_day$macrocall$9$ebnf$1",symbols:["UA"],postprocess:P},{name:"ua_month_day$macrocall$9$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$9$ebnf$2",symbols:["UA"],postprocess:P},{name:"ua_month_day$macrocall$9$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$9",symbols:["ua_month_day$macrocall$9$ebnf$1","ua_month_day$macrocall$10","ua_month_day$macrocall$9$ebnf$2"]},{name:"ua_month_day$macrocall$12",symbols:["d01_29"]},{name:"ua_month_day$macrocall$11$ebnf$1",symbols:["UA"],postprocess:P},{name:"ua_month_day$macrocall$11$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$11$ebnf$2",symbols:["UA"],postprocess:P},{name:"ua_month_day$macrocall$11$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$11",symbols:["ua_month_day$macrocall$11$ebnf$1","ua_month_day$macrocall$12","ua_month_day$macrocall$11$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$9",{literal:"-"},"ua_month_day$macrocall$11"],postprocess:ks(0,2)},{name:"L2X",symbols:["dx4"],postprocess:At()},{name:"L2X",symbols:["dx4",{literal:"-"},"mx"],postprocess:At()},{name:"L2X",symbols:["dx4",{literal:"-"},"mdx"],postprocess:At()},{name:"mdx",symbols:["m31x",{literal:"-"},"d31x"],postprocess:U},{name:"mdx",symbols:["m30x",{literal:"-"},"d30x"],postprocess:U},{name:"mdx$string$1",symbols:[{literal:"0"},{literal:"2"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"mdx",symbols:["mdx$string$1","d29x"],postprocess:U},{name:"L2i",symbols:["L2i_date",{literal:"/"},"L2i_date"],postprocess:Un(2)},{name:"L2i",symbols:["date_time",{literal:"/"},"L2i_date"],postprocess:Un(2)},{name:"L2i",symbols:["L2i_date",{literal:"/"},"date_time"],postprocess:Un(2)},{name:"L2i_date",symbols:[],postprocess:Ta},{name:"L2i_date",symbols:["ua_date"],postprocess:P},{name:"L2i_date",symbols:["L2X"],postprocess:P},{name:"L2i_date",symbols:["INFINITY"],postprocess:P},{name:"L2Y",symbols:["exp_year"],postprocess:P},{name:"L2Y",symbols:["exp_year","significant_digits"],postprocess:Wn(0,1)},{name:"L2Y",symbols:["L1Y","significant_digits"],postprocess:Wn(0,1,{level:2})},{name:"L2Y",symbols:["year","significant_digits"],postprocess:e=>_s([e[0]],2,e[1])},{name:"significant_digits",symbols:[{literal:"S"},"positive_digit"],postprocess:e=>({significant:Se(e[1])})},{name:"exp_year",symbols:[{literal:"Y"},"exp"],postprocess:e=>_s([e[1]],2)},{name:"exp_year$string$1",symbols:[{literal:"Y"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"exp_year",symbols:["exp_year$string$1","exp"],postprocess:e=>_s([-e[1]],2)},{name:"exp",symbols:["digits",{literal:"E"},"digits"],postprocess:e=>Se(e[0])*Math.pow(10,Se(e[2]))},{name:"L2S",symbols:["year",{literal:"-"},"d25_41"],postprocess:e=>Ud([e[0],e[2]],2)},{name:"decade",symbols:["positive_decade"],postprocess:e=>Wd(e[0])},{name:"decade$string$1",symbols:[{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"decade",symbols:["decade$string$1"],postprocess:()=>Wd(0)},{name:"decade",symbols:[{literal:"-"},"positive_decade"],postprocess:e=>Wd(-e[1])},{name:"positive_decade",symbols:["positive_digit","digit","digit"],postprocess:Se},{name:"positive_decade",symbols:[{literal:"0"},"positive_digit","digit"],postprocess:Se},{name:"positive_decade$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_decade",symbols:["positive_decade$string$1","positive_digit"],postprocess:Se},{name:"set",symbols:["LSB","OL","RSB"],postprocess:lb},{name:"list",symbols:["LLB","OL","RLB"],postprocess:lb},{name:"LSB",symbols:[{literal:"["}],postprocess:()=>({type:"Set"})},{name:"LSB$string$1",symbols:[{literal:"["},{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"LSB",symbols:["LSB$string$1"],postprocess:()=>({type:"Set",earlier:!0})},{name:"LLB",symbols:[{literal:"{"}],postprocess:()=>({type:"List"})},{name:"LLB$string$1",symbols:[{literal:"{"},{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"LLB",symbols:["LLB$string$1"],postprocess:()=>({type:"List",earlier:!0})},{name:"RSB",symbols:[{literal:"]"}],postprocess:Ta},{name:"RSB$string$1",symbols:[{literal:"."},{literal:"."},{literal:"]"}],postprocess:function(t){return t.join("")}},{name:"RSB",symbols:["RSB$string$1"],postprocess:()=>({later:!0})},{name:"RLB",symbols:[{literal:"}"}],postprocess:Ta},{name:"RLB$string$1",symbols:[{literal:"."},{literal:"."},{literal:"}"}],postprocess:function(t){return t.join("")}},{name:"RLB",symbols:["RLB$string$1"],postprocess:()=>({later:!0})},{name:"OL",symbols:["LI"],postprocess:e=>[e[0]]},{name:"OL",symbols:["OL","_",{literal:","},"_","LI"],postprocess:e=>[...e[0],e[4]]},{name:"LI",symbols:["date"],postprocess:P},{name:"LI",symbols:["ua_date"],postprocess:P},{name:"LI",symbols:["L2X"],postprocess:P},{name:"LI",symbols:["consecutives"],postprocess:P},{name:"consecutives$string$1",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year_month_day","consecutives$string$1","year_month_day"],postprocess:e=>[Tt(e[0]),Tt(e[2])]},{name:"consecutives$string$2",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year_month","consecutives$string$2","year_month"],postprocess:e=>[Tt(e[0]),Tt(e[2])]},{name:"consecutives$string$3",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year","consecutives$string$3","year"],postprocess:e=>[Tt([e[0]]),Tt([e[2]])]},{name:"L3",symbols:["L3i"],postprocess:P},{name:"L3",symbols:["L3S"],postprocess:P},{name:"L3i",symbols:["L3s",{literal:"/"},"L3s"],postprocess:Un(3)},{name:"L3s",symbols:["L1S"],postprocess:P},{name:"L3s",symbols:["L2S"],postprocess:P},{name:"L3s",symbols:["L3S"],postprocess:P},{name:"L3S",symbols:["ua_season"],postprocess:Ea(Ud,3)},{name:"L3S",symbols:["xx_season"],postprocess:Wn(0,{type:"Season",level:3})},{name:"ua_season$macrocall$2",symbols:["year"]},{name:"ua_season$macrocall$1$ebnf$1",symbols:["UA"],postprocess:P},{name:"ua_season$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$1$ebnf$2",symbols:["UA"],postprocess:P},{name:"ua_season$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$1",symbols:["ua_season$macrocall$1$ebnf$1","ua_season$macrocall$2","ua_season$macrocall$1$ebnf$2"]},{name:"ua_season$macrocall$4",symbols:["d21_41"]},{name:"ua_season$macrocall$3$ebnf$1",symbols:["UA"],postprocess:P},{name:"ua_season$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$3$ebnf$2",symbols:["UA"],postprocess:P},{name:"ua_season$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$3",symbols:["ua_season$macrocall$3$ebnf$1","ua_season$macrocall$4","ua_season$macrocall$3$ebnf$2"]},{name:"ua_season",symbols:["ua_season$macrocall$1",{literal:"-"},"ua_season$macrocall$3"],postprocess:ks(0,2)},{name:"xx_season",symbols:["dx4",{literal:"-"},"d21_41"],postprocess:At("unspecified","X",!1)},{name:"digit",symbols:["positive_digit"],postprocess:P},{name:"digit",symbols:[{literal:"0"}],postprocess:P},{name:"digits",symbols:["digit"],postprocess:P},{name:"digits",symbols:["digits","digit"],postprocess:U},{name:"nd4",symbols:["d4"]},{name:"nd4",symbols:[{literal:"-"},"d4"],postprocess:U},{name:"nd3",symbols:["d3"]},{name:"nd3",symbols:[{literal:"-"},"d3"],postprocess:U},{name:"nd2",symbols:["d2"]},{name:"nd2",symbols:[{literal:"-"},"d2"],postprocess:U},{name:"d4",symbols:["d2","d2"],postprocess:U},{name:"d3",symbols:["d2","digit"],postprocess:U},{name:"d2",symbols:["digit","digit"],postprocess:U},{name:"d3s",symbols:["digit"],postprocess:P},{name:"d3s",symbols:["d2"],postprocess:P},{name:"d3s",symbols:["d3"],postprocess:P},{name:"d3s",symbols:["d3","digits"],postprocess:gn(0)},{name:"d5+",symbols:["positive_digit","d3","digits"],postprocess:Se},{name:"d1x",symbols:[/[1-9X]/],postprocess:P},{name:"dx",symbols:["d1x"],postprocess:P},{name:"dx",symbols:[{literal:"0"}],postprocess:P},{name:"dx2",symbols:["dx","dx"],postprocess:U},{name:"dx4",symbols:["dx2","dx2"],postprocess:U},{name:"dx4",symbols:[{literal:"-"},"dx2","dx2"],postprocess:U},{name:"md",symbols:["m31"],postprocess:P},{name:"md",symbols:["m30"],postprocess:P},{name:"md$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"md",symbols:["md$string$1"],postprocess:P},{name:"mx",symbols:[{literal:"0"},"d1x"],postprocess:U},{name:"mx",symbols:[/[1X]/,/[012X]/],postprocess:U},{name:"m31x",symbols:[/[0X]/,/[13578X]/],postprocess:U},{name:"m31x",symbols:[/[1X]/,/[02]/],postprocess:U},{name:"m31x$string$1",symbols:[{literal:"1"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"m31x",symbols:["m31x$string$1"],postprocess:P},{name:"m30x",symbols:[/[0X]/,/[469]/],postprocess:U},{name:"m30x$string$1",symbols:[{literal:"1"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m30x",symbols:["m30x$string$1"],postprocess:U},{name:"d29x",symbols:[{literal:"0"},"d1x"],postprocess:U},{name:"d29x",symbols:[/[1-2X]/,"dx"],postprocess:U},{name:"d30x",symbols:["d29x"],postprocess:U},{name:"d30x$string$1",symbols:[{literal:"3"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d30x",symbols:["d30x$string$1"],postprocess:P},{name:"d31x",symbols:["d30x"],postprocess:P},{name:"d31x",symbols:[{literal:"3"},/[1X]/],postprocess:U},{name:"positive_digit",symbols:[/[1-9]/],postprocess:P},{name:"m31$subexpression$1$string$1",symbols:[{literal:"0"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$1"]},{name:"m31$subexpression$1$string$2",symbols:[{literal:"0"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$2"]},{name:"m31$subexpression$1$string$3",symbols:[{literal:"0"},{literal:"5"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$3"]},{name:"m31$subexpression$1$string$4",symbols:[{literal:"0"},{literal:"7"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$4"]},{name:"m31$subexpression$1$string$5",symbols:[{literal:"0"},{literal:"8"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$5"]},{name:"m31$subexpression$1$string$6",symbols:[{literal:"1"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$6"]},{name:"m31$subexpression$1$string$7",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$7"]},{name:"m31",symbols:["m31$subexpression$1"],postprocess:P},{name:"m30$subexpression$1$string$1",symbols:[{literal:"0"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$1"]},{name:"m30$subexpression$1$string$2",symbols:[{literal:"0"},{literal:"6"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$2"]},{name:"m30$subexpression$1$string$3",symbols:[{literal:"0"},{literal:"9"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$3"]},{name:"m30$subexpression$1$string$4",symbols:[{literal:"1"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$4"]},{name:"m30",symbols:["m30$subexpression$1"],postprocess:P},{name:"d01_11",symbols:[{literal:"0"},"positive_digit"],postprocess:U},{name:"d01_11",symbols:[{literal:"1"},/[0-1]/],postprocess:U},{name:"d01_12",symbols:["d01_11"],postprocess:P},{name:"d01_12$string$1",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"d01_12",symbols:["d01_12$string$1"],postprocess:P},{name:"d01_13",symbols:["d01_12"],postprocess:P},{name:"d01_13$string$1",symbols:[{literal:"1"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"d01_13",symbols:["d01_13$string$1"],postprocess:P},{name:"d00_14$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_14",symbols:["d00_14$string$1"],postprocess:P},{name:"d00_14",symbols:["d01_13"],postprocess:P},{name:"d00_14$string$2",symbols:[{literal:"1"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"d00_14",symbols:["d00_14$string$2"],postprocess:P},{name:"d00_23$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_23",symbols:["d00_23$string$1"],postprocess:P},{name:"d00_23",symbols:["d01_23"],postprocess:P},{name:"d01_23",symbols:[{literal:"0"},"positive_digit"],postprocess:U},{name:"d01_23",symbols:[{literal:"1"},"digit"],postprocess:U},{name:"d01_23",symbols:[{literal:"2"},/[0-3]/],postprocess:U},{name:"d01_29",symbols:[{literal:"0"},"positive_digit"],postprocess:U},{name:"d01_29",symbols:[/[1-2]/,"digit"],postprocess:U},{name:"d01_30",symbols:["d01_29"],postprocess:P},{name:"d01_30$string$1",symbols:[{literal:"3"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d01_30",symbols:["d01_30$string$1"],postprocess:P},{name:"d01_31",symbols:["d01_30"],postprocess:P},{name:"d01_31$string$1",symbols:[{literal:"3"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"d01_31",symbols:["d01_31$string$1"],postprocess:P},{name:"d00_59$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_59",symbols:["d00_59$string$1"],postprocess:P},{name:"d00_59",symbols:["d01_59"],postprocess:P},{name:"d01_59",symbols:["d01_29"],postprocess:P},{name:"d01_59",symbols:[/[345]/,"digit"],postprocess:U},{name:"d21_24",symbols:[{literal:"2"},/[1-4]/],postprocess:U},{name:"d25_41",symbols:[{literal:"2"},/[5-9]/],postprocess:U},{name:"d25_41",symbols:[{literal:"3"},"digit"],postprocess:U},{name:"d25_41",symbols:[{literal:"4"},/[01]/],postprocess:U},{name:"d21_41",symbols:["d21_24"],postprocess:P},{name:"d21_41",symbols:["d25_41"],postprocess:P},{name:"_$ebnf$1",symbols:[]},{name:"_$ebnf$1",symbols:["_$ebnf$1",{literal:" "}],postprocess:function(t){return t[0].concat([t[1]])}},{name:"_",symbols:["_$ebnf$1"]}],bJ="edtf",ub={Lexer:gJ,ParserRules:yJ,ParserStart:bJ}});function wJ(e,t){return e.level<t.level?-1:e.level>t.level?1:0}function xJ(e,t={}){if(!e.length)return e;let{level:n,types:r,seasonIntervals:o,seasonUncertainty:s}={...lo,...t};return e.filter(i=>o&&vJ(i)||s&&$J(i)?!0:!(i.level>n||r.length&&!r.includes(i.type)))}function vJ({type:e,values:t}){return e==="Interval"&&t[0].type==="Season"}function $J({type:e,level:t}){return e==="Season"&&t>=3}function kJ(e){return e.length<2?e[0]:e.sort(wJ)[0]}function uo(e,t={}){try{let n=_J(),r=kJ(xJ(n.feed(e).results,t));if(!r)throw new Error("edtf: No possible parsings (@EOS)");return r}catch(n){throw n.message+=` for "${e}"`,n}}function _J(){return new jI.default.Parser(ub.ParserRules,ub.ParserStart)}var jI,Ca=g(()=>{jI=Po(DI(),1);zI();jd()});function SJ(e,t=1900){return e.setUTCFullYear(e.getUTCFullYear()-t),e.getTime()}var Q,Nr=g(()=>{Ca();Q=class{static get type(){return this.name}static parse(t){return uo(t,{types:[this.type]})}static from(t){return t instanceof this?t:new this(t)}static UTC(...t){let n=Date.UTC(...t);return t[0]>=0&&t[0]<100&&(n=SJ(new Date(n))),n}get type(){return this.constructor.type}get edtf(){return this.toEDTF()}get isEDTF(){return!0}toJSON(){return this.toEDTF()}toString(){return this.toEDTF()}toLocaleString(...t){return this.localize(...t)}inspect(){return this.toEDTF()}valueOf(){return this.min}[Symbol.toPrimitive](t){return t==="number"?this.valueOf():this.toEDTF()}covers(t){return this.min<=t.min&&this.max>=t.max}compare(t){if(t.min==null||t.max==null)return null;let[n,r,o,s]=[this.min,this.max,t.min,t.max];return n!==o?n<o?-1:1:r!==s?r<s?-1:1:0}includes(t){let n=this.covers(t);if(!n||!this[Symbol.iterator])return n;for(let r of this)if(r.edtf===t.edtf)return!0;return!1}*until(t){yield this,this.compare(t)&&(yield*this.between(t))}*through(t){yield*this.until(t),this.compare(t)&&(yield t)}*between(t){t=this.constructor.from(t);let n=this,r=this.compare(t);if(r)for(;n=n.next(-r),n.compare(t)===r;)yield n}}});function WI(e,...t){for(let n of t)BI(e,n),BI(e.prototype,n.prototype);return e}function BI(e,t){for(let n of AJ(t))CJ.call(e,n)||EJ(e,n,TJ(t,n))}var AJ,TJ,EJ,CJ,UI=g(()=>{AJ=Reflect.ownKeys.bind(Reflect),TJ=Object.getOwnPropertyDescriptor.bind(Object),EJ=Object.defineProperty.bind(Object),CJ=Object.prototype.hasOwnProperty});var ZI,HI=g(()=>{ZI={locale:"en-US",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (unspecified)",medium:"%D (?)",short:"%D (?)"}}}});var YI,VI=g(()=>{YI={locale:"es-ES",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}}});var GI,KI=g(()=>{GI={locale:"de-DE",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"ca. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}}});var XI,JI=g(()=>{XI={locale:"fr-FR",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}}});var eN,QI=g(()=>{eN={locale:"it-IT",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}}});var nN,tN=g(()=>{nN={locale:"ja-JA",date:{approximate:{long:"%D\u9803",medium:"%D\u9803",short:"%D\u9803"},uncertain:{long:"%D\u9803",medium:"%D\u9803",short:"%D\u9803"}}}});var db,fb,rN,oN=g(()=>{HI();VI();KI();JI();QI();tN();db={en:ZI,es:YI,de:GI,fr:XI,it:eN,ja:nN},fb=(e,...t)=>{for(let n of t)db[`${e}-${n}`]=db[e]};fb("en","AU","CA","GB","NZ","SA","US");fb("de","AT","CH","DE");fb("fr","CH","FR");rN=db});function DJ(e,t){switch(t={...MJ[e],...t},e){case 1:t.month=void 0;case 2:t.day=void 0,t.weekday=void 0;case 3:t.hour=void 0,t.minute=void 0,t.second=void 0}return t}function LJ(e,t){return`${e}:${JSON.stringify(FJ(t))}`}function FJ(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null).sort(([t],[n])=>t.localeCompare(n)))}function zJ(e,t,n){let r=DJ(e.precision,n),o=LJ(t,r);return Hn.cache.has(o)||(Hn.cache.size>=64&&Hn.cache.clear(),Hn.cache.set(o,new Intl.DateTimeFormat(t,r))),Hn.cache.get(o)}function jJ(e){let{locale:t,weekday:n,month:r,year:o}=e.resolvedOptions(),s=rN[t];if(s==null)return null;let i=n||r==="long"?"long":!r||o==="2-digit"?"short":"medium";return{approximate:s.date.approximate[i],uncertain:s.date.uncertain[i]}}function BJ(e){return e==="day"||e==="month"||e==="year"}function WJ(e,t){let n="";for(let{type:r,value:o}of t)n+=BJ(r)&&e.unspecified.is(r)?o.replace(/./g,"X"):o;return n}function Hn(e,t="en-US",n={}){e.timeZone&&!n.timeZone&&(n={timeZoneName:"short",...n,timeZone:e.timeZone});let r=zJ(e,t,n),o=jJ(r);if(!e.isEDTF||o==null)return r.format(e);if(e.type==="Interval"){if(e.finite)return r.formatRange(e.lower,e.upper);throw new Error("cannot format infinite intervals")}let s=!e.unspecified.value||!r.formatToParts?r.format(e):WJ(e,r.formatToParts(e));return e.approximate.value&&(s=o.approximate.replace("%D",s)),e.uncertain.value&&(s=o.uncertain.replace("%D",s)),s}var MJ,mb=g(()=>{oN();MJ=[{day:"numeric",month:"numeric",year:"numeric",timeZoneName:void 0,hour:"numeric",minute:"numeric",second:"numeric"},{year:"numeric",timeZone:"UTC",timeZoneName:void 0},{month:"numeric",year:"numeric",timeZone:"UTC",timeZoneName:void 0},{day:"numeric",month:"numeric",year:"numeric",timeZone:"UTC",timeZoneName:void 0}];Hn.cache=new Map});var UJ,HJ,sN,iN,aN,cN,lN,ZJ,xe,Pa,Or=g(()=>{Ir();$s();Nr();UI();mb();({abs:UJ}=Math),{isArray:HJ}=Array,sN=new WeakMap,iN=new WeakMap,aN=new WeakMap,cN=new WeakMap,lN=new WeakMap,ZJ=[D.YMD,D.Y,D.YM,D.YMD],xe=class e extends globalThis.Date{constructor(...t){let n=0,r,o,s,i;switch(t.length){case 0:break;case 1:switch(typeof t[0]){case"number":break;case"string":t=[e.parse(t[0])];case"object":HJ(t[0])&&(t[0]={values:t[0]});{let a=t[0];if(G(a!=null),a.type&&G.equal("Date",a.type),a.values&&a.values.length){if(n=a.values.length,t=a.values.slice(),t.length<2&&t.push(0),a.offset){for(t.length<3&&t.push(1);t.length<5;)t.push(0);t[4]=t[4]-a.offset}t=[Q.UTC(...t)]}({uncertain:r,approximate:o,unspecified:s,timeZone:i}=a)}break;default:throw new RangeError("Invalid time value")}break;default:n=t.length}super(...t),this.precision=n,this.uncertain=r,this.approximate=o,this.unspecified=s,this.timeZone=i}set precision(t){sN.set(this,t>3?0:Number(t))}get precision(){return sN.get(this)}set uncertain(t){iN.set(this,this.bits(t))}get uncertain(){return iN.get(this)}set approximate(t){aN.set(this,this.bits(t))}get approximate(){return aN.get(this)}set unspecified(t){cN.set(this,new D(t))}get unspecified(){return cN.get(this)}set timeZone(t){lN.set(this,t)}get timeZone(){return lN.get(this)}get atomic(){return!(this.precision||this.unspecified.value)}get min(){if(this.unspecified.value&&this.year<0){let t=this.unspecified.max(this.values.map(e.pad));return t[0]=-t[0],new e({values:t}).getTime()}return this.getTime()}get max(){return this.atomic?this.getTime():this.next().getTime()-1}get year(){return this.getUTCFullYear()}get month(){return this.getUTCMonth()}get date(){return this.getUTCDate()}get hours(){return this.getUTCHours()}get minutes(){return this.getUTCMinutes()}get seconds(){return this.getUTCSeconds()}get values(){switch(this.precision){case 1:return[this.year];case 2:return[this.year,this.month];case 3:return[this.year,this.month,this.date];default:return[this.year,this.month,this.date,this.hours,this.minutes,this.seconds]}}next(t=1){let{values:n,unspecified:r,uncertain:o,approximate:s}=this;if(r.value){let i=n[0]<0;n=t<0^i?r.min(n.map(e.pad)):r.max(n.map(e.pad)),i&&(n[0]=-n[0])}return n.push(n.pop()+t),new e({values:n,unspecified:r,uncertain:o,approximate:s})}prev(t=1){return this.next(-t)}*[Symbol.iterator](){let t=this;for(;t<=this.max;)yield t,t=t.next()}toEDTF(){if(!this.precision)return this.toISOString();let t=this.year<0?"-":"",n=this.values.map(e.pad);return this.unspecified.value?t+this.unspecified.masks(n).join("-"):(this.uncertain.value&&(n=this.uncertain.marks(n,"?")),this.approximate.value&&(n=this.approximate.marks(n,"~").map(r=>r.replace(/(~\?)|(\?~)/,"%"))),t+n.join("-"))}format(...t){return Hn(this,...t)}static pad(t,n=0){if(!n){let r=UJ(t);return r<10?`000${r}`:r<100?`00${r}`:r<1e3?`0${r}`:`${r}`}return n===1&&(t=t+1),t<10?`0${t}`:`${t}`}bits(t){return t===!0&&(t=ZJ[this.precision]),new D(t)}};WI(xe,Q);Pa=xe.pad});var VJ,uN,dN,Hd,fN=g(()=>{Ir();Nr();Or();({abs:VJ}=Math),uN=new WeakMap,dN=new WeakMap,Hd=class e extends Q{constructor(t){switch(super(),uN.set(this,[]),typeof t){case"number":this.year=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),G(t!==null),t.type&&G.equal("Year",t.type),G(t.values),G(t.values.length),this.year=t.values[0],this.significant=t.significant;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid year value")}}get year(){return this.values[0]}set year(t){this.values[0]=Number(t)}get significant(){return dN.get(this)}set significant(t){dN.set(this,Number(t))}get values(){return uN.get(this)}get min(){return Q.UTC(this.year,0)}get max(){return Q.UTC(this.year+1,0)-1}toEDTF(){let t=VJ(this.year),n=this.significant?`S${this.significant}`:"";return t<=9999?`${this.year<0?"-":""}${Pa(this.year)}${n}`:`Y${this.year}${n}`}}});var mN,YJ,pN,Zd,hN=g(()=>{Ir();Or();Nr();({abs:mN,floor:YJ}=Math),pN=new WeakMap,Zd=class e extends Q{constructor(t){switch(super(),pN.set(this,[]),this.uncertain=!1,this.approximate=!1,typeof t){case"number":this.decade=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),G(t!==null),t.type&&G.equal("Decade",t.type),G(t.values),G(t.values.length===1),this.decade=t.values[0],this.uncertain=!!t.uncertain,this.approximate=!!t.approximate;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid decade value")}}get decade(){return this.values[0]}set decade(t){t=YJ(Number(t)),G(mN(t)<1e3,`invalid decade: ${t}`),this.values[0]=t}get year(){return this.values[0]*10}set year(t){this.decade=t/10}get values(){return pN.get(this)}get min(){return xe.UTC(this.year,0)}get max(){return xe.UTC(this.year+10,0)-1}toEDTF(){let t=e.pad(this.decade);return this.uncertain&&(t=t+"?"),this.approximate&&(t=(t+"~").replace(/\?~/,"%")),t}static pad(t){let n=mN(t),r=n===t?"":"-";return n<10?`${r}00${n}`:n<100?`${r}0${n}`:`${t}`}}});var gN,KJ,yN,Vd,bN=g(()=>{Ir();Or();Nr();({abs:gN,floor:KJ}=Math),yN=new WeakMap,Vd=class e extends Q{constructor(t){switch(super(),yN.set(this,[]),this.uncertain=!1,this.approximate=!1,typeof t){case"number":this.century=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),G(t!==null),t.type&&G.equal("Century",t.type),G(t.values),G(t.values.length===1),this.century=t.values[0],this.uncertain=!!t.uncertain,this.approximate=!!t.approximate;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid century value")}}get century(){return this.values[0]}set century(t){t=KJ(Number(t)),G(gN(t)<100,`invalid century: ${t}`),this.values[0]=t}get year(){return this.values[0]*100}set year(t){this.century=t/100}get values(){return yN.get(this)}get min(){return xe.UTC(this.year,0)}get max(){return xe.UTC(this.year+100,0)-1}toEDTF(){let t=e.pad(this.century);return this.uncertain&&(t=t+"?"),this.approximate&&(t=(t+"~").replace(/\?~/,"%")),t}static pad(t){let n=gN(t),r=n===t?"":"-";return n<10?`${r}0${n}`:`${t}`}}});function kN(e){if(isNaN(e)||e<21||e===1/0)throw new RangeError(`invalid division of year: ${e}`);return e}function pb(e,t,n,r,o){let s=t+n-r;return[e+Math.floor(s/o),kN(r+(s%o+o)%o)]}var wN,xN,vN,$N,Ss,hb=g(()=>{Ir();$s();Nr();Or();wN=new WeakMap,xN=new WeakMap,vN=new WeakMap,$N=new WeakMap,Ss=class e extends Q{constructor(t){super();let n,r,o;switch(vN.set(this,[]),typeof t){case"number":this.year=t,this.season=arguments[1]||21;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),G(t!==null),t.type&&G.equal("Season",t.type),G(t.values),G.equal(2,t.values.length),this.year=t.values[0],this.season=t.values[1],{unspecified:o,uncertain:n,approximate:r}=t;break;case"undefined":this.year=new Date().getUTCFullYear(),this.season=21;break;default:throw new RangeError("Invalid season value")}this.unspecified=o,this.uncertain=n,this.approximate=r}get year(){return this.values[0]}set year(t){this.values[0]=Number(t)}get season(){return this.values[1]}set season(t){this.values[1]=kN(Number(t))}get values(){return vN.get(this)}set uncertain(t){xN.set(this,new D(t))}get uncertain(){return xN.get(this)}set approximate(t){wN.set(this,new D(t))}get approximate(){return wN.get(this)}set unspecified(t){$N.set(this,new D(t))}get unspecified(){return $N.get(this)}next(t=1){let{season:n,year:r,unspecified:o,approximate:s,uncertain:i}=this;switch(!0){case(n>=21&&n<=36):[r,n]=pb(r,n,t,n-(n-21)%4,4);break;case(n>=37&&n<=39):[r,n]=pb(r,n,t,37,3);break;case(n>=40&&n<=41):[r,n]=pb(r,n,t,40,2);break;default:throw new RangeError(`Cannot compute next/prev for season ${n}`)}return new e({values:[r,n],approximate:s,uncertain:i,unspecified:o})}prev(t=1){return this.next(-t)}get min(){switch(this.season){case 21:case 25:case 32:case 33:case 40:case 37:return Q.UTC(this.year,0);case 22:case 26:case 31:case 34:return Q.UTC(this.year,3);case 23:case 27:case 30:case 35:case 41:return Q.UTC(this.year,6);case 24:case 28:case 29:case 36:return Q.UTC(this.year,9);case 38:return Q.UTC(this.year,4);case 39:return Q.UTC(this.year,8);default:return Q.UTC(this.year,0)}}get max(){let[t]=this.unspecified.max([Pa(this.year)]);switch(this.season){case 21:case 25:case 32:case 33:return Q.UTC(t,3)-1;case 22:case 26:case 31:case 34:case 40:return Q.UTC(t,6)-1;case 23:case 27:case 30:case 35:return Q.UTC(t,9)-1;case 24:case 28:case 29:case 36:case 41:case 39:return Q.UTC(t+1,0)-1;case 37:return Q.UTC(t,5)-1;case 38:return Q.UTC(t,9)-1;default:return Q.UTC(t+1,0)-1}}toEDTF(){let t=this.year<0?"-":"",n=[Pa(this.year),String(this.season)];return this.unspecified.value?t+this.unspecified.masks(n).join("-"):(this.uncertain.value&&(n=this.uncertain.marks(n,"?")),this.approximate.value&&(n=this.approximate.marks(n,"~").map(r=>r.replace(/(~\?)|(\?~)/,"%"))),t+n.join("-"))}}});function SN(e){try{return xe.from(e)}catch{return Ss.from(e)}}var _N,Yd,AN=g(()=>{Ir();Or();Nr();hb();_N=new WeakMap,Yd=class e extends Q{constructor(...t){switch(super(),_N.set(this,[null,null]),t.length){case 2:this.lower=t[0],this.upper=t[1];break;case 1:switch(typeof t[0]){case"string":t[0]=e.parse(t[0]);case"object":Array.isArray(t[0])&&(t[0]={values:t[0]});{let[n]=t;G(n!==null),n.type&&G.equal("Interval",n.type),G(n.values),G(n.values.length<3),this.lower=n.values[0],this.upper=n.values[1],this.earlier=n.earlier,this.later=n.later}break;default:this.lower=t[0]}break;case 0:break;default:throw new RangeError(`invalid interval value: ${t}`)}}get lower(){return this.values[0]}set lower(t){if(t==null)return this.values[0]=null;if(t===1/0||t===-1/0)return this.values[0]=1/0;if(t=SN(t),t>=this.upper&&this.upper!=null)throw new RangeError(`invalid lower bound: ${t}`);this.values[0]=t}get upper(){return this.values[1]}set upper(t){if(t==null)return this.values[1]=null;if(t===1/0)return this.values[1]=1/0;if(t=SN(t),this.lower!==null&&this.lower!==1/0&&t<=this.lower)throw new RangeError(`invalid upper bound: ${t}`);this.values[1]=t}get finite(){return this.lower!=null&&this.lower!==1/0&&this.upper!=null&&this.upper!==1/0}get precision(){return this.lower?.precision??this.upper?.precision??0}*[Symbol.iterator](){if(!this.finite)throw Error("cannot iterate infinite interval");yield*this.lower.through(this.upper)}get values(){return _N.get(this)}get min(){let t=this.lower;return t?t===1/0?-1/0:t.min:null}get max(){let t=this.upper;return t?t===1/0?1/0:t.max:null}get isEDTFInterval(){return!0}toEDTF(){return this.values.map(t=>t===1/0?"..":t?t.edtf:"").join("/")}}});var As,TN,Ts,gb=g(()=>{Ir();Or();Nr();({isArray:As}=Array),TN=new WeakMap,Ts=class extends Q{constructor(...t){if(super(),TN.set(this,[]),t.length>1&&(t=[t]),t.length)switch(typeof t[0]){case"string":t[0]=new.target.parse(t[0]);case"object":As(t[0])&&(t[0]={values:t[0]});{let[n]=t;G(n!==null),n.type&&G.equal(this.type,n.type),G(n.values),this.concat(...n.values),this.earlier=!!n.earlier,this.later=!!n.later}break;default:throw new RangeError(`invalid ${this.type} value: ${t}`)}}get values(){return TN.get(this)}get length(){return this.values.length}get empty(){return this.length===0}get first(){let t=this.values[0];return As(t)?t[0]:t}get last(){let t=this.values[this.length-1];return As(t)?t[0]:t}clear(){return this.values.length=0,this}concat(...t){for(let n of t)this.push(n);return this}push(t){return As(t)?(G.equal(2,t.length),this.values.push(t.map(n=>xe.from(n)))):this.values.push(xe.from(t))}*[Symbol.iterator](){for(let t of this.values)As(t)?yield*t[0].through(t[1]):yield t}get min(){return this.earlier?-1/0:this.empty?0:this.first.min}get max(){return this.later?1/0:this.empty?0:this.last.max}content(){return this.values.map(t=>As(t)?t.map(n=>n.edtf).join(".."):t.edtf).join(",")}toEDTF(){return this.wrap(this.empty?"":`${this.earlier?"..":""}${this.content()}${this.later?"..":""}`)}wrap(t){return`{${t}}`}}});var Kd,EN=g(()=>{gb();Ca();Kd=class extends Ts{static parse(t){return uo(t,{types:["Set"]})}get type(){return"Set"}wrap(t){return`[${t}]`}}});var Gd={};wt(Gd,{Century:()=>Vd,Date:()=>xe,Decade:()=>Zd,Interval:()=>Yd,List:()=>Ts,Season:()=>Ss,Set:()=>Kd,Year:()=>Hd});var yb=g(()=>{Or();fN();hN();bN();hb();AN();gb();EN()});function bb(...e){if(!e.length)return new xe;if(e.length===1)switch(typeof e[0]){case"object":return new(Gd[e[0].type]||xe)(e[0]);case"number":return new xe(e[0]);case"string":if(GJ.test(e[0]))return new xe(Number(e[0]))}let t=uo(...e);return new Gd[t.type](t)}var GJ,CN=g(()=>{yb();Ca();GJ=/^\d{5,}$/});var PN=g(()=>{CN();yb();$s();jd();Ca();mb()});function ze(e){return Object.assign(Object.create(null),e)}var fo=g(()=>{"use strict"});function Es(e){let t=e,n=0,r,o=1,s=!1;for(;;){let a=r!==void 0&&r>=1&&!s?wb(t):void 0;a&&(r=(r??0)+a.number,t=a.rest);let c=/^[ -]?(?:and )?([A-Za-z]+)/.exec(t),l=c?.[1]?.toLowerCase()??"",u=Jd.get(l),d=NN.get(l.replace(/s$/,""));if(!c)break;if(d!==void 0&&(r!==void 0||n>0||/^(?:hundred|thousand|million|billion)$/.test(l)))d>=1e3?(n+=(r??(n>0?0:1))*d,r=void 0):r=(r??(n>0?0:1))*d,o=d,s=!1;else if(u!==void 0&&XJ(u,r,s))r=(r??0)+u;else if(l==="half"&&r===void 0&&n===0)r=.5;else if(/^an?$/.test(l)&&(r===.5||r===void 0&&n===0))s=r===void 0,r??=1;else break;t=t.slice(c[0].length)}return(r!==void 0||n>0)&&!s?{number:n+(r??0),scale:o,rounding:.5,rest:t}:void 0}function qN(e){let t=/^[½¼¾⅓⅔]/.exec(e)?.[0],n=/^(an?|one|two|three|four|seven|nine)[ -](third|quarter|fifth|tenth)(s)?(?![A-Za-z-])/i.exec(e),r=/^an?$/i.test(n?.[1]??"")?1:Jd.get(n?.[1]?.toLowerCase()??"")??0;if(t===void 0&&(!n||r>1!=(n[3]==="s")))return;let o=t===void 0?r/(Xd[n?.[2]?.toLowerCase()??""]??1):ON[t]??0,s=e.slice((t??n?.[0]??"").length),i=/^ (million|billion|trillion)\b/i.exec(s),a=NN.get(i?.[1]?.toLowerCase()??"")??1;return{number:o*a,scale:a,rounding:o*a*.05,rest:s.slice(i?.[0].length??0)}}function wb(e){let t=/^ ?([½¼¾⅓⅔])|^[ -]and[ -](?:an?|one)[ -](half|quarter|third)(?![A-Za-z])/i.exec(e);if(!t)return;let[n,r,o]=t;return{number:r===void 0?1/(Xd[o?.toLowerCase()??""]??1):ON[r]??0,rest:e.slice(n.length)}}function XJ(e,t,n){return t===void 0?!0:n||t===.5||e===0?!1:e<10?t%10===0&&t%100!==10:t%100===0}function mo(e){let[,t="",n=""]=/^(?:([a-z]+ty)-)?([a-z]+)$/.exec(e.toLowerCase())??[],r=RN.get(n)??Jd.get(n.replace(/ieth$/,"y").replace(/(?<!ie)th$/,""));return t===""?r!==void 0&&(RN.has(n)||n.endsWith("th"))?r:void 0:r!==void 0&&r<10&&IN.includes(t)?(Jd.get(t)??0)+r:void 0}var JJ,IN,Jd,NN,ON,Xd,RN,Ra=g(()=>{"use strict";fo();JJ=`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/),IN="twenty thirty forty fifty sixty seventy eighty ninety".split(" "),Jd=new Map([...JJ.map((e,t)=>[e,t]),...IN.map((e,t)=>[e,20+10*t])]),NN=new Map([["dozen",12],["hundred",100],["thousand",1e3],["million",1e6],["billion",1e9],["trillion",1e12]]);ON=ze({"\xBD":.5,"\xBC":.25,"\xBE":.75,"\u2153":1/3,"\u2154":2/3}),Xd=ze({half:2,third:3,quarter:4,fourth:4,fifth:5,tenth:10});RN=new Map([["first",1],["second",2],["third",3],["fifth",5],["eighth",8],["ninth",9],["twelfth",12]])});function yn(e){let t=e.trim().replace(/[\u2012-\u2015\u2212]/g,"-").replace(/\s+/g," "),n=tX(t);if(n)return n;let r=eX.find(([u])=>u.test(t)),o=r?t.replace(r[0],""):t,s=/^(?:between|from) /i.exec(o),i=DN(s?o.slice(s[0].length):o);if(!i)return;let a=(s?/^ ?(?:-|to|and) ?/i:/^ ?(?:-|to|or) ?/i).exec(i.rest),c=a?DN(i.rest.slice(a[0].length)):void 0;if(!c)return MN(i,i.number,r?.[1]);let l=i.scale===1&&i.number<c.number/c.scale?c.scale:1;return MN({...i,...c,number:c.number},i.number*l,r?.[1])}function ef(e){return e.replace(/^((?:about|nearly|almost|less than|more than|over|under) )?an? /i,(t,n="")=>`${n}1 `)}function tX(e){let t=/^(?:(tens|dozens|scores|hundreds|thousands) of )?(tens|dozens|scores|hundreds|thousands|millions|billions|several|a few)\b(?: of(?= ))?/i.exec(e);if(!t)return;let[n,r="",o=""]=t;return{min:2*((Ia[r.toLowerCase()]??1)*(Ia[o.toLowerCase()]??1)),max:Number.POSITIVE_INFINITY,openMin:!1,openMax:!1,rounding:0,leeway:0,rest:e.slice(n.length).trim()}}function MN({number:e,rounding:t,currency:n,rest:r},o,s){let i=/^(?: (?:or more|or over|and more)\b|\+)/i.exec(r),a=/^ (?:or less|or fewer|or under)\b/i.exec(r),c=i?"at least":a?"at most":s,l={below:c==="at most"||c==="less than",above:c==="at least"||c==="more than"},u=c==="about"||c==="nearly"?Math.abs(o)/10:0,d=c==="about"?Math.abs(e)/10:0;return{min:l.below?Number.NEGATIVE_INFINITY:o-u,max:l.above?Number.POSITIVE_INFINITY:e+d,openMin:c==="more than",openMax:c==="less than",rounding:t,leeway:nX(Math.abs(e),t),rest:r.slice((i??a)?.[0].length??0).trim(),...n!==void 0&&{currency:n}}}function nX(e,t){let n=Math.round(e/(2*t)),r=t;for(;n>0&&n%10===0;n/=10)r*=10;return Math.max(Math.min(r,e/20),Math.min(t,e/10))}function DN(e){let t=/^([+-])\s*/.exec(e),n=e.slice(t?.[0].length??0),r=new RegExp("^(?:[A-Z]{1,2}\\$|\\p{Sc}|[A-Z]{3}(?=\\s?\\d))","u").exec(n)?.[0],o=r===void 0?void 0:Qd.get(r)??r;if(o!==void 0&&/^[A-Z]{3}$/.test(r??"")&&!xb.has(o))return;r!==void 0&&(n=n.slice(r.length).trimStart());let s=qN(n)??rX(n)??Es(n);if(!s)return;let i=(t?.[1]==="-"?-1:1)*s.number;return o===void 0&&s.rest===""&&n.endsWith("m")?{...s,number:i/1e6,scale:1,rounding:s.rounding/1e6,rest:"m"}:{...s,number:i,...o!==void 0&&{currency:o}}}function rX(e){let t=/^(\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?!\d)|\d+)?(\.\d+)?/.exec(e);if(!t?.[0])return;let n=Math.max(0,(t[2]?.length??0)-1),r=e.slice(t[0].length),o=n===0?wb(r):void 0,s=Number((t[1]??"").replace(/\D/g,"")+(t[2]??""))+(o?.number??0);if(r=o?.rest??r,new RegExp("^(?:[\\d,.]*\\d|\\p{L}{4,}\\d)","u").test(r))return;let i=oX(r);return r=i.rest,{number:s*i.factor,scale:i.factor,rounding:i.factor*10**-n/2,rest:r}}function oX(e){let t=1,n=e;for(;;){let r=/^[\s-]*(hundred|thousand|million|billion|trillion|dozen|bn|m|k)s?\b/i.exec(n),o=r?.[1]?.toLowerCase()??"";if(!r||o.length===1&&/[\s-]/.test(r[0]))return{factor:t,rest:n};t*=QJ.get(o)??1,n=n.slice(r[0].length)}}var QJ,Qd,xb,eX,Ia,Cs=g(()=>{"use strict";fo();Ra();QJ=new Map([["hundred",100],["thousand",1e3],["million",1e6],["billion",1e9],["trillion",1e12],["dozen",12],["k",1e3],["m",1e6],["bn",1e9]]),Qd=new Map([["US$","USD"],["A$","AUD"],["AU$","AUD"],["C$","CAD"],["CA$","CAD"],["HK$","HKD"],["NZ$","NZD"],["S$","SGD"],["NT$","TWD"],["R$","BRL"],["$","USD"],["\u20AC","EUR"],["\xA3","GBP"],["\xA5","JPY"],["\u20A9","KRW"],["\u20B9","INR"],["\u20BD","RUB"],["\u20BA","TRY"],["\u20AB","VND"],["\u0E3F","THB"],["\u20AA","ILS"],["\u20B1","PHP"],["\u20B4","UAH"]]),xb=new Set([...Qd.values(),..."CNY CHF SEK NOK DKK PLN CZK HUF RON MXN ARS CLP COP ZAR NGN KES EGP SAR AED PKR BDT IDR MYR".split(" ")]),eX=[[/^(?:about|around|roughly|approximately|approx\.?|some|circa|c\.|ca\.|~|≈)\s*/i,"about"],[/^(?:nearly|almost|just under|close to)\s+/i,"nearly"],[/^(?:at least|no fewer than|no less than|not less than|minimum of|a minimum of|≥|>=)\s*/i,"at least"],[/^(?:more than|greater than|over|above|in excess of|upwards of|>)\s*/i,"more than"],[/^(?:at most|up to|no more than|not more than|a maximum of|maximum of|≤|<=)\s*/i,"at most"],[/^(?:less than|fewer than|under|below|<)\s*/i,"less than"]];Ia=ze({tens:10,dozens:12,scores:20,hundreds:100,thousands:1e3,millions:1e6,billions:1e9})});function Ue(e){if(e.includes("T"))return;let t=/^[[{](.*)[\]}]$/.exec(e);if(t)return sX((t[1]??"").split(/,|\.\./).map(o=>o.trim()));let n=/^(-?[\dX]{4}(?:-[\dX]{2}){0,2})([~%?])$/.exec(e),r=iX(n?.[1]??e);return!r||!n||n[2]==="?"?r:dX(n[1]??"",r)}function sX(e){let n=e.map(r=>r===""?void 0:Ue(r)).filter(r=>r!==void 0);if(!(n.length===0||n.length<e.filter(r=>r!=="").length))return{min:e[0]===""?Number.NEGATIVE_INFINITY:Math.min(...n.map(({min:r})=>r)),max:e.at(-1)===""?Number.POSITIVE_INFINITY:Math.max(...n.map(({max:r})=>r))}}function iX(e){return cX(e)??aX(e)??uX(e)}function aX(e){let t=/^([12]\d{3})-2([1-4])$/.exec(e);if(!t)return;let[n,r]=[Number(t[1]),Number(t[2])];return{min:ve(n,r===4?-1:3*r-1,1),max:ve(n,3*r+4,1)-1}}function cX(e){let t=/^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(e);if(!t)return;let[n,r,o]=[Number(t[1]),Number(t[2]??1),Number(t[3]??1)],s=nf(n,r,o);return!s||t[3]!==void 0?s:{min:s.min,max:ve(n+(t[2]===void 0?1:0),r+(t[2]===void 0?0:1),1)-1}}function nf(e,t,n){let r=ve(e,t,n),o=po(r);if(!(o.year!==e||o.month!==t||o.day!==n))return{min:r,max:r}}function uX(e){if(!(lX.test(e)||/^\d+$/.test(e)))try{let{min:t,max:n}=bb(e);return Number.isNaN(t)||Number.isNaN(n)?void 0:{min:t===null?Number.NEGATIVE_INFINITY:Math.floor(t/Ps),max:n===null?Number.POSITIVE_INFINITY:Math.floor(n/Ps)}}catch{return}}function dX(e,{min:t,max:n}){let r=e.replace(/^-/,"").split("-").length;if(r===3)return{min:t-1,max:n+1};let o=r===2?1:12;return{min:bn(t,-o),max:bn(n+1,o)-1}}function po(e){let t=new Date(e*Ps);return{year:t.getUTCFullYear(),month:t.getUTCMonth()+1,day:t.getUTCDate()}}function ve(e,t,n){let r=e>=0&&e<100?1:0,o=Math.floor(Date.UTC(e+400*r,t-1,n)/Ps)-146097*r;return Number.isNaN(o)?$b(e-1970+t/12):o}function bn(e,t){let{year:n,month:r,day:o}=po(e);if(Number.isNaN(n))return $b(e);let s=ve(n,r+t,1),i=ve(n,r+t+1,1);return!Number.isFinite(s)||!Number.isFinite(i)?$b(t):Math.min(s+o,i)-1}function $b(e){return e<0?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY}function rf(e){let[t,n,...r]=e.split("/");if(t===void 0||n===void 0||r.length>0){let a=Ue(e);return a&&{start:a,end:a}}let o={min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY},s=t===""||t===".."?o:Ue(t),i=n===""||n===".."?o:Ue(n);return s&&i&&s.min<=i.max?{start:s,end:i}:void 0}function tf(e){let t=vb.get(e)??mX(e);return vb.size<fX&&vb.set(e,t),t}function mX(e){let t=Math.floor(e),n=(e-t)*30.436875,r=Number.POSITIVE_INFINITY,o=0;for(let s=0;s<48;s++){let i=Math.floor(Date.UTC(2e3,s,1)/Ps),a=bn(i,t)-i+n;r=Math.min(r,a),o=Math.max(o,a)}return{min:r,max:o}}function of(e){let t=yn(ef(e)),n=/^-?([a-z]+?)s?$/i.exec(t?.rest??"")?.[1]?.toLowerCase()??"";if(!t)return;let{min:r,max:o}=t,s=Rs[n],i=pX[n];if(s!==void 0)return{min:Number.isFinite(r)?tf(Math.max(0,(r-.5)*s)).min:0,max:Number.isFinite(o)?tf((o+1)*s).max-1:o};if(/^(?:hour|minute|second|hr|min|sec|h)$/.test(n)){let a=n.startsWith("h")?24:n.startsWith("m")?1440:86400;return{min:Number.isFinite(r)?Math.floor(r/a):0,max:Math.ceil(o/a)}}if(i!==void 0)return{min:Number.isFinite(r)?Math.ceil(Math.max(0,r*i-(i>1?i/2:0))):0,max:Number.isFinite(o)?Math.floor(o*i+(i>1?i-1:0)):o}}function qr({min:e,max:t}){let[n,r]=[e,t].map(o=>Number.isFinite(o)?new Date(o*Ps).toISOString().slice(0,10):"..");if(n===void 0||r===void 0||n===r)return n??"";for(let o of[4,7]){let s=Ue(n.slice(0,o));if(s&&s.min===e&&s.max===t)return n.slice(0,o)}return`${n}/${r}`}function sf(e,t,n,r){let o=r<0?ve(e,t+1,1)-7:ve(e,t,1)+7*(r-1);return o+((n-Is(o))%7+7)%7}function Is(e){return((e+4)%7+7)%7}var Ps,lX,vb,fX,Rs,pX,Et=g(()=>{"use strict";PN();fo();Cs();Ps=864e5;lX=/[^\dXYESTZ?~%.,:/[\]{}+\s-]|^[^\dX]*$/;vb=new Map;fX=1e3;Rs=ze({month:1,year:12,decade:120,century:1200}),pX=ze({day:1,week:7,fortnight:14})});function af(e){return Ue(e)!==void 0}var kb=g(()=>{"use strict";Et()});var jN,ee,BN,hX,cf,lf,gX,WN,UN,yX,Sb,Na,Ab,Tb,HN,bX,wX,_b,LN,ZN,FN,zN,VN,uf=g(()=>{"use strict";TI();RI();cr();je();kb();Fm();y0();jN=["string","number","boolean"],ee=e=>zt().regex(/\S/,"needs some text").meta({description:e,type:jN}),BN=e=>zt().regex(/^[1-9]\d{0,5}$/,"needs a whole number from 1").meta({description:e,type:["integer","string"],minimum:1,maximum:999999}),hX=e=>Dd(["true","false"],"needs `true` or `false`").meta({description:e,type:["boolean","string"],enum:void 0,pattern:"^(?:true|false)$"}),cf=(e,t)=>Dd(e,{error:()=>`needs to be ${qe("or",e.map(n=>`\`${n}\``))}`}).meta({description:t}),lf=e=>zt().refine(af,"needs a date such as 2020-10-29, 2020-10, or 2020").meta({description:e,type:["string","number"]}),gX=pt({after:ee("The fact, `subject/property`, that came before.").optional(),before:ee("The fact, `subject/property`, that came later.").optional(),by:ee("The time between the two, such as `8 months`.").optional()}).refine(e=>e.after!==void 0||e.before!==void 0,"needs `after` or `before`").meta({anyOf:[{required:["after"]},{required:["before"]}]}),WN=vs([ee("What the words say, as data."),gX],{error:()=>"needs a text, or `after` or `before` with `by`"}).meta({description:"What the words say, as data: a date, a number with its unit, a name, `true`, \u2026"}),UN=Sa(zt(),ee("The circumstance.")).meta({description:"The circumstances under which it holds: `as-of`, `mode`, `place`, `event`, \u2026"}),yX=pt({source:ee("The id of the source: its path below `sources/` without the extension."),quote:zt().regex(/[\p{L}\p{N}]/u,"needs at least one letter or digit").meta({description:"The words, verbatim. `\u2026` marks what is left out, `[T]he` a capital of yours.",type:jN}),prefix:ee("The words right before the quote, where it stands more than once.").optional(),suffix:ee("The words right after the quote, where it stands more than once.").optional(),phrase:ee("The words of the quote that carry the value.").optional(),value:WN.optional(),scope:UN.optional(),"said-by":ee("Who says it, where the outlet reports what somebody said: an entity, or any name.").optional(),stance:cf(EI,"What the speaker does with the value: `affirms` it (the default), `denies`, or `hedges` it.").optional()}).meta({description:"One source's words for, or against, the claim."}),Sb=pt({id:ee("The name of the claim; no other claim has it."),claim:ee("The statement, in plain words."),fact:ee("The question it answers, `subject/property`. Claims with the same fact are compared.").optional(),value:WN.optional(),scope:UN.optional(),"min-independent":BN("How many newsrooms must support it.").optional(),evidence:Bn(yX).min(1,"needs at least one quote").meta({description:"The quotes that it rests on."})}).meta({description:"One curated statement, and the words it rests on."}),Na=pt({type:cf(CI,"What kind of value it has. Without it the type follows from the value.").optional(),kind:cf(PI,"How it behaves in time: an `event` does not change (the default), a `state` holds at its `as-of`, and what is `cumulative` can only grow.").optional(),scale:Bn(ee("One step.")).min(2,"needs at least two steps").meta({description:"The steps of an ordinal, weakest first."}).optional(),many:hX("Whether several values hold side by side.").optional()}).meta({description:"How the values of a property compare."}),Ab=pt({name:ee("The name as it is shown.").optional(),aliases:Bn(ee("Another name.")).meta({description:"Other names of the same."}).optional(),"part-of":ee("The entity it is a part of.").optional()}).meta({description:"Somebody or something that values and speakers name."}),Tb=pt({finding:ee("The fingerprint of the finding."),rule:ee("The rule of the finding.").optional(),reason:ee("Why it stays."),by:ee("Who decided.").optional(),until:zt().refine(Lm,"needs a day such as 2027-06-30").meta({description:"The last day on which it holds, such as 2027-06-30.",pattern:"^\\d{4}-\\d\\d-\\d\\d$"}).optional()}).meta({description:"A finding that an editor keeps on purpose."}),HN=pt({claims:Bn(Sb).meta({description:"Statements, and the words they rest on."}).optional(),properties:Sa(zt(),Na).meta({description:"How values compare, by the fact's last segment."}).optional(),entities:Sa(zt(),Ab).meta({description:"People, places, and companies, by id."}).optional(),accepted:Bn(Tb).meta({description:"Findings that stay on purpose."}).optional()}).meta({title:"crossquote claims"}),bX=vs([ee("The newsroom that wrote it."),pt({newsroom:ee("The newsroom that wrote it."),quote:ee("The words of the text that show it, verbatim.").optional()})],{error:()=>"needs a newsroom, or `newsroom` with `quote`"}),wX=vs([lf("The date of publication."),pt({date:lf("The date of publication."),quote:ee("The words of the text that show it, verbatim.").optional()})],{error:()=>"needs a date such as 2020-10-29, 2020-10, or 2020, or `date` with `quote`"}),_b=e=>zt().regex(/^[\da-f]{64}$/,"needs 64 hexadecimal digits").meta({description:e}),LN=pt({sha256:_b("SHA-256 of that file's bytes.")}).meta({description:"The file that the text was taken from."}),ZN=pt({outlet:ee("Who published it."),origin:bX.meta({description:"The newsroom that wrote it, where that is not the outlet."}).optional(),published:wX.meta({description:"When it appeared. Leave it out where the text does not show it."}).optional(),title:ee("Its headline.").optional(),byline:ee("Who wrote it, as the page says.").optional(),url:ee("Where it stands live.").optional(),archived:ee("Where an archive keeps it.").optional(),retrieved:lf("When it was captured.").optional(),language:ee("Its language, such as `en`.").optional(),supersedes:ee("The id of the same outlet's earlier version, which no longer counts.").optional(),sha256:_b("SHA-256 of the body's bytes.").optional(),original:LN.optional(),history:Bn(pt({sha256:_b("SHA-256 of the body as it was."),original:LN.optional(),retrieved:lf("When that text was captured.").optional()})).meta({description:"The texts that were here before a correction, the latest first."}).optional()}).meta({title:"crossquote source"}),FN=ee("A glob below the root.").superRefine((e,t)=>{let n=tu(e);n!==void 0&&t.addIssue({code:"custom",message:n})}),zN=vs([FN,Bn(FN).min(1)],{error:()=>"needs a glob, or a list of globs"}),VN=pt({claims:zN.meta({description:"Where the claims are."}).optional(),sources:zN.meta({description:"Where the sources are."}).optional(),rules:Sa(zt(),cf(kv,"How loud the rule is; `off` turns it off.")).meta({description:"Severities by rule."}).optional(),"min-independent":BN("How many newsrooms must support every fact.").optional()}).meta({title:"crossquote configuration"})});function Zn(e,t){if(e?.kind==="mapping")return e.entries.find(n=>n.key.text===t)?.value}function wn(e,t){let n=Zn(e,t);return n?.kind==="scalar"?n:void 0}function X(e,t){let n=wn(e,t);return n&&n.text.trim()!==""?n:void 0}function Vn(e,t){let n=Zn(e,t);return n?.kind==="sequence"?n.items:[]}function Yn(e,t){let n=Zn(e,t);return n?.kind==="mapping"?n.entries:[]}function df(e){return e.kind==="scalar"?e.text:e.kind==="sequence"?e.items.map(df):Object.fromEntries(e.entries.map(({key:t,value:n})=>[t.text,df(n)]))}var Oa=g(()=>{"use strict"});function xn(e,t,n){let r=e.safeParse(df(t));if(r.success)return[];let o=r.error.issues.flatMap(s=>KN(s,t));return xX(o,t,e).flatMap(s=>vX(s,t,n,e))}function KN(e,t){if(e.code!=="invalid_union"||Eb(t,e.path).node.kind!=="mapping")return[e];let n=e.errors.find(r=>r.every(o=>o.code!=="invalid_type"||o.path.length>0));return n?n.flatMap(r=>KN({...r,path:[...e.path,...r.path]},t)):[e]}function xX(e,t,n){let r=new Set,o=new Set;for(let s of e){if(s.code!=="unrecognized_keys")continue;let i=qa(n,s.path);o.add(s.path.join("."));for(let a of s.keys)for(let c of Wr(a,i))r.add([...s.path,c].join("."))}return e.filter(s=>{if(s.code==="custom"&&o.has(s.path.join(".")))return!1;let{missing:i,path:a}=Eb(t,s.path);return i===void 0||!r.has([...a,i].join("."))})}function vX(e,t,n,r){let{name:o,...s}=n,{node:i,missing:a,path:c}=Eb(t,e.path),l=[..._X(c),o].join(" of "),u=(f,m,p,h)=>({kind:"shape",...s,at:f,message:m,label:p,...h!==void 0&&{help:h}});if(e.code==="unrecognized_keys"){let f=qa(r,c),m=`use one of ${qe("or",f.map(p=>`\`${p}\``))}`;return e.keys.map(p=>{let h=i.kind==="mapping"?GN(i,p):void 0,y=`${l} has an unknown key \`${p}\``;return u(h?.key.span??i.span,y,"unknown key",Rn(p,f)??m)})}if(a!==void 0)return[u(AX(i),`${l} has no \`${a}\``,"",`add \`${a}: \u2026\``)];let d=e.code==="invalid_value"&&i.kind==="scalar"?Rn(i.text,e.values.map(String)):void 0;return[u(i.span,`${l} ${$X(e,i)}`,kX(i),d)]}function $X(e,t){let n={string:"needs a text",array:"needs a list, with `- ` before each entry",object:"needs entries of the form `key: value`",record:"needs entries of the form `key: value`"},r=e.code==="invalid_type"?n[e.expected]??e.message:e.message;return t.kind==="scalar"&&t.text.trim()===""?`is empty and ${r}`:r}function kX(e){return e.kind==="mapping"?"these are entries":e.kind==="sequence"?"this is a list":e.text.trim()===""?"nothing is here":""}function _X(e){let t=[];for(let[n,r]of e.entries())typeof r=="number"?t[t.length-1]=`${String(e[n-1])} ${r+1}`:t.push(`\`${String(r)}\``);return t.reverse()}function Eb(e,t){let n=e;for(let[r,o]of t.entries()){let s=SX(n,o);if(!s)return{node:n,missing:String(o),path:t.slice(0,r)};n=s}return{node:n,path:t}}function SX(e,t){return e.kind==="mapping"?GN(e,t)?.value:e.kind==="sequence"?e.items[Number(t)]:void 0}function GN(e,t){let n=YN.get(e);return n||(n=new Map([...e.entries].reverse().map(r=>[r.key.text,r])),YN.set(e,n)),n.get(t)}function AX(e){return e.kind==="mapping"?e.entries[0]?.key.span??e.span:e.span}function qa(e,t){let{innerType:n,shape:r,element:o,valueType:s,options:i}=e._zod.def;if(n)return qa(n,t);if(i)return i.flatMap(u=>qa(u,t));let[a,...c]=t;if(a===void 0)return Object.keys(r??{});let l=r?.[String(a)]??o??s;return l?qa(l,c):[]}var YN,ff=g(()=>{"use strict";je();Oa();YN=new WeakMap});function mf(e,t,n){let{root:r,problem:o}=hn(e,t);if(o)return{config:Zt,problems:[o]};if(!r)return{config:Zt,problems:[]};let s=[...xn(VN,r,{fileKind:"config",name:"the configuration"}),...CX(r,n)],i=Number(wn(r,"min-independent")?.text);return{config:{claims:JN(r,"claims")??Zt.claims,sources:JN(r,"sources")??Zt.sources,rules:TX(r),...Number.isInteger(i)&&i>0&&{minIndependent:i}},problems:s}}function JN(e,t){let n=wn(e,t),o=(n?[n.text]:Vn(e,t).flatMap(s=>s.kind==="scalar"?[s.text]:[])).filter(s=>s.trim()!==""&&tu(s)===void 0);return o.length>0?o:void 0}function TX(e){let t=new Map;for(let{key:n,value:r}of Yn(e,"rules")){let o=r.kind==="scalar"?r.text:"";EX(o)&&t.set(n.text,o)}return t}function EX(e){return e==="off"||e==="note"||e==="warning"||e==="error"}function CX(e,t){return Yn(e,"rules").filter(({key:n})=>!t.includes(n.text)).map(({key:n})=>({kind:"shape",fileKind:"config",at:n.span,message:`the configuration names an unknown rule \`${n.text}\``,label:"unknown rule",help:Rn(n.text,t)??"the rules are listed in the README"}))}var Cb=g(()=>{"use strict";cr();je();y0();us();uf();ff();Oa()});var QN={};wt(QN,{readEarlierProject:()=>Rb,readProject:()=>IX});import{relative as PX,resolve as Pb,sep as RX}from"node:path";function IX(e,t){let n=hi(e);return XN(n,NX(n,t))}function Rb(e,t,n){if(!n.existsSync(e))return t?[t]:[];let r=hi(e,n),o=t?.path??"crossquote.yaml";return XN(r,n.existsSync(Pb(e,o))?Io(r,o,"config"):t)}function XN(e,t){if(!t)return Ni(e,Zt);let n="bytes"in t?new TextDecoder().decode(t.bytes):"";return[t,...Ni(e,mf(n,t.path,[]).config)]}function NX(e,t){let n=e.path;if(t===void 0)return eu(n)?Io(e,"crossquote.yaml","config"):void 0;let r=[Pb(t),Pb(n,t)].find(s=>tr.existsSync(s));if(r===void 0)throw new oe(`there is no configuration file ${t}`);let o=Rm(r,tr);if("unreadable"in o)throw new oe(`cannot read the configuration file ${t}: ${o.unreadable}`);return{path:PX(n,r).split(RX).join("/"),kind:"config",...o}}var Ib=g(()=>{"use strict";cr();Cb();Ro();xt();nr();g0()});import{relative as Nb,resolve as nO,sep as rO}from"node:path";function oO(e,t,n){let r=MX(e,t),o=DX(e,r),s=(u,d="ENOENT")=>Object.assign(new Error(`${d}: ${u}`),{code:d});function i(u,d){let f=Nb(n,u).split(rO).filter(Boolean),m="";for(let p=0;f.length>0;){let[h="",...y]=f;if(h==="..")throw s(u);let w=m===""?h:`${m}/${h}`,x=r.get(w);if(!x)throw s(u);if(f=y,x.kind!=="link"||f.length===0&&!d){m=w;continue}if(++p>qX)throw s(u,"ELOOP");let _=nO(n,m,o.get(x.object)?.toString()??"");f=[...Nb(n,_).split(rO).filter(Boolean),...f],m=""}return m}let a=(u,d)=>r.get(i(u,d)),c=(u,d="")=>({name:d,isFile:()=>u.kind==="file",isDirectory:()=>u.kind==="folder",isSymbolicLink:()=>u.kind==="link",isBlockDevice:()=>!1,isCharacterDevice:()=>!1,isFIFO:()=>!1,isSocket:()=>!1}),l={existsSync(u){try{return a(u,!0)!==void 0}catch{return!1}},statSync:u=>c(a(u,!0)),lstatSync:u=>c(a(u,!1)),readdirSync(u){let d=i(u,!0),{kind:f,names:m}=r.get(d);if(f!=="folder")throw s(u,"ENOTDIR");return m.map(p=>c(r.get(d===""?p:`${d}/${p}`),p))},realpathSync:u=>nO(n,i(u,!0)),readFileSync(u){let{kind:d,object:f}=a(u,!0);if(d!=="file")throw s(u,"EISDIR");let m=o.get(f)??e.readObjects([f])[0];if(!m)throw new Cn(Nb(n,u));return m},prepare(u){let f=u.flatMap(m=>l.existsSync(m)?[a(m,!0)]:[]).filter(({kind:m,object:p})=>m==="file"&&!o.has(p));sO(e,o,[...new Set(f.map(({object:m})=>m))])}};return l}function MX(e,t){let n=new Map([["",{kind:"folder",object:"",names:[]}]]),r=e.run(["ls-tree","-r","-t","-z","--full-tree",t]).toString();for(let o of r.split("\0").filter(Boolean)){let s=o.indexOf("	"),i=o.slice(s+1),[a,c,l=""]=o.slice(0,s).split(" ");if(c==="commit")continue;n.set(i,{kind:c==="tree"?"folder":a==="120000"?"link":"file",object:l,names:[]});let u=i.lastIndexOf("/");n.get(i.slice(0,Math.max(u,0)))?.names.push(i.slice(u+1))}return n}function DX(e,t){let n=new Map,r=[...t.values()].filter(({kind:o})=>o==="link");return sO(e,n,[...new Set(r.map(({object:o})=>o))]),n}function sO(e,t,n){if(n.length!==0)for(let[r,o]of e.readObjects(n).entries())o&&t.set(n[r],o)}var qX,iO=g(()=>{"use strict";Ro();qX=40});var Ob={};wt(Ob,{MissingHistory:()=>pf,findRevision:()=>FX,readBase:()=>zX});import{resolve as LX}from"node:path";function FX(e,t){pi(e);let n=new En(e);try{n.locate()}catch(s){throw s instanceof It?new oe(`a revision needs a git repository: ${s.message}`):s}let r=n.findCommit(t);if(r!==void 0)return{ref:t,commit:r};let o=n.isShallow()?": this clone is shallow, fetch the history first (git fetch --unshallow)":"";throw new oe(`there is no revision "${t}"${o}`)}function zX(e,{ref:t,commit:n},r,o){let s=new En(e);try{let{top:i,below:a}=s.locate(),c=o?r.find(({kind:l})=>l==="config"):void 0;return{ref:t,commit:n,files:Rb(LX(i,a),c,oO(s,n,i))}}catch(i){throw i instanceof Cn||i instanceof It?new pf(`the files of "${t}" are not all in this clone (${i.message}): fetch them first`):i}}var pf,qb=g(()=>{"use strict";Ro();xt();Pc();nr();Ib();iO();pf=class extends oe{}});function aO(e,t){return Mb(e,t).some(r=>cO(e)[r]>0)?"findings":e.quotes.total-e.quotes.unchecked===0&&!t.allowEmpty?"nothing-checked":"clean"}function Mb(e,{failOn:t,maxWarnings:n}){if(t==="never")return[];let r=n!==void 0&&cO(e).warning>n;return t==="warning"||r?["error","warning"]:["error"]}function cO({new:e,findings:t}){return e??t}var hf,gf=g(()=>{"use strict";hf={clean:0,findings:1,"nothing-checked":3}});function lO(e,t){return{log:[...jX(e,t),...BX(e)],...t.wantsSummary&&{summary:sp(e)},outputs:WX(e,t.files)}}function jX(e,{below:t,wantsAnnotations:n}){let r=Gm(e,{color:!1,width:Db}).trimEnd(),o=n?Gc(e,t):[];return o.length===0?[r]:[{name:"group",properties:{},message:"The findings in full"},r,{name:"endgroup",properties:{},message:""},...o]}function BX(e){if(e.conclusion==="clean")return[];let t=Ot(e),n=[cn(e),...t===void 0?[]:[t]].join("; "),r=e.conclusion==="nothing-checked"?sr(e.counts):n;return[{name:"error",properties:{title:"crossquote"},message:r}]}function WX(e,t){let{findings:n,facts:r,new:o=n}=e.counts,s=i=>t.find(a=>a.format===i)?.file??"";return{conclusion:e.conclusion,errors:n.error,warnings:n.warning,notes:n.note,contradictions:r.contradicted,disputes:r.disputed,new:o.error+o.warning+o.note,fixed:e.fixed?.length??0,report:s("json"),sarif:s("sarif"),"exit-code":hf[e.conclusion]}}var Db,uO=g(()=>{"use strict";Qm();ap();Kc();tt();gf();Db=120});var vn,Ns=g(()=>{"use strict";vn=()=>{}});function Os(e){let t=[];for(let n=0;n<e.length;){let r=UX(e,n);r===n&&(Ma.lastIndex=n,Ma.test(e),r=Ma.lastIndex),t.push({text:e.slice(n,r),start:n,end:r}),n=r}return t}function UX(e,t){let n=e.charCodeAt(t);if(n===32)return dO(e.charCodeAt(t+1))?t+1:t;let r=t;for(;dO(n);)n=e.charCodeAt(++r);return r===e.length||Lb(n)?r:t}function dO(e){return e>=97&&e<=122||e>=65&&e<=90}function yf(e,t){for(let n=0;n<e.length;){let r=n,o=e.charCodeAt(r);for(;o>=97&&o<=122;)o=e.charCodeAt(++r);if(r>n&&(r===e.length||Lb(o)))t(n,r),n=r;else if(r===n&&Lb(o))n++;else{Ma.lastIndex=n;let s=Ma.exec(e)?.[0]??"";r=n+Math.max(1,s.length),rt(s)&&t(n,r),n=r}}}function Lb(e){return e===32||e===10||e===46||e===44||e===34||e===59}function Da(e){return e.match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function rt(e){return/[A-Za-z0-9]/.test(e)||/[\p{L}\p{N}]/u.test(e)}function Fb(e){return new RegExp("\\p{N}|[%\u2030]","u").test(e)||e.toLowerCase().split(/[-\s]/).some(t=>HX.has(t))}function zb(e){let t=e.toLowerCase();return ZX.has(t)||/n['\u2019]t$/.test(t)}function jb(e){return VX.test(e)}var Ma,HX,ZX,VX,jt=g(()=>{"use strict";Ma=new RegExp("[\\p{Sc}+\xB1-]{0,4}\\p{N}+(?:[.,:/]\\p{N}+)*[\\p{L}\\p{M}]*[%\u2030\\p{Sc}]?|[\\p{L}\\p{M}\\p{N}_]+(?:['\\u2019-][\\p{L}\\p{M}\\p{N}_]+)*|\\s+|.","suy");HX=new Set(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
  thousands million millions billion billions trillion dozen dozens half quarter third once twice thrice first
  second fourth fifth sixth seventh eighth ninth tenth double triple both`.split(/\s+/));ZX=new Set("not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely".split(/\s+/));VX=/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?$/i});var La,fO=g(()=>{La=class{diff(t,n,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let s=this.castInput(t,r),i=this.castInput(n,r),a=this.removeEmpty(this.tokenize(s,r)),c=this.removeEmpty(this.tokenize(i,r));return this.diffWithOptionsObj(a,c,r,o)}diffWithOptionsObj(t,n,r,o){var s;let i=x=>{if(x=this.postProcess(x,r),o){setTimeout(function(){o(x)},0);return}else return x},a=n.length,c=t.length,l=1,u=a+c;r.maxEditLength!=null&&(u=Math.min(u,r.maxEditLength));let d=(s=r.timeout)!==null&&s!==void 0?s:1/0,f=Date.now()+d,m=[{oldPos:-1,lastComponent:void 0}],p=this.extractCommon(m[0],n,t,0,r);if(m[0].oldPos+1>=c&&p+1>=a)return i(this.buildValues(m[0].lastComponent,n,t));let h=-1/0,y=1/0,w=()=>{for(let x=Math.max(h,-l);x<=Math.min(y,l);x+=2){let _,R=m[x-1],E=m[x+1];R&&(m[x-1]=void 0);let S=!1;if(E){let v=E.oldPos-x;S=E&&0<=v&&v<a}let I=R&&R.oldPos+1<c;if(!S&&!I){m[x]=void 0;continue}if(!I||S&&R.oldPos<E.oldPos?_=this.addToPath(E,!0,!1,0,r):_=this.addToPath(R,!1,!0,1,r),p=this.extractCommon(_,n,t,x,r),_.oldPos+1>=c&&p+1>=a)return i(this.buildValues(_.lastComponent,n,t))||!0;m[x]=_,_.oldPos+1>=c&&(y=Math.min(y,x-1)),p+1>=a&&(h=Math.max(h,x+1))}l++};if(o)(function x(){setTimeout(function(){if(l>u||Date.now()>f)return o(void 0);w()||x()},0)})();else for(;l<=u&&Date.now()<=f;){let x=w();if(x)return x}}addToPath(t,n,r,o,s){let i=t.lastComponent;return i&&!s.oneChangePerToken&&i.added===n&&i.removed===r?{oldPos:t.oldPos+o,lastComponent:{count:i.count+1,added:n,removed:r,previousComponent:i.previousComponent}}:{oldPos:t.oldPos+o,lastComponent:{count:1,added:n,removed:r,previousComponent:i}}}extractCommon(t,n,r,o,s){let i=n.length,a=r.length,c=t.oldPos,l=c-o,u=0;for(;l+1<i&&c+1<a&&this.equals(r[c+1],n[l+1],s);)l++,c++,u++,s.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.lastComponent,added:!1,removed:!1});return u&&!s.oneChangePerToken&&(t.lastComponent={count:u,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,l}equals(t,n,r){return r.comparator?r.comparator(t,n):t===n||!!r.ignoreCase&&t.toLowerCase()===n.toLowerCase()}removeEmpty(t){let n=[];for(let r=0;r<t.length;r++)t[r]&&n.push(t[r]);return n}castInput(t,n){return t}tokenize(t,n){return Array.from(t)}join(t){return t.join("")}postProcess(t,n){return t}get useLongestToken(){return!1}buildValues(t,n,r){let o=[],s;for(;t;)o.push(t),s=t.previousComponent,delete t.previousComponent,t=s;o.reverse();let i=o.length,a=0,c=0,l=0;for(;a<i;a++){let u=o[a];if(u.removed)u.value=this.join(r.slice(l,l+u.count)),l+=u.count;else{if(!u.added&&this.useLongestToken){let d=n.slice(c,c+u.count);d=d.map(function(f,m){let p=r[l+m];return p.length>f.length?p:f}),u.value=this.join(d)}else u.value=this.join(n.slice(c,c+u.count));c+=u.count,u.added||(l+=u.count)}}return o}}});function Wb(e,t,n){return mO.diff(e,t,n)}var Bb,mO,pO=g(()=>{fO();Bb=class extends La{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){return t}},mO=new Bb});var hO=g(()=>{pO()});function bf(e,t){let n=Wb(Os(e).map(r=>r.text),Os(t).map(r=>r.text),{maxEditLength:YX});return n&&KX(n.map(r=>({kind:r.added?"source":r.removed?"quote":"same",text:r.value.join("")})))}function KX(e){let t=[];for(let n=0;n<e.length;){let r=e[n];if(r.kind==="same"){t.push(r),n++;continue}let o="",s="";for(;n<e.length;){let i=e[n];if(i.kind==="same"&&(/\S/.test(i.text)||n+1>=e.length))break;i.kind!=="source"&&(o+=i.text),i.kind!=="quote"&&(s+=i.text),n++}o!==""&&t.push({kind:"quote",text:o}),s!==""&&t.push({kind:"source",text:s})}return t}var YX,Ub=g(()=>{"use strict";hO();jt();YX=400});function Ba(e,t){for(let n=0;n<t.length;n++){let r=t.charCodeAt(n),o=t[n+1]==="-",s=(o?t.charCodeAt(n+2):r)+1;qs.fill(e,r,s),Zb.fill(Hb,r,s),o&&(n+=2)}}function eQ(e){return{text:e,startOf:t=>t,endOf:t=>t+1}}function tn(e){let t=eQ(e);return bO(t,!0)??bO(nQ(tQ(t)),!1)??t}function Y(e){return tn(e).text}function wf(e,t,n){return n>t?{start:e.startOf(t),end:e.endOf(n-1)}:{start:0,end:0}}function vO(e){return xO[e]===0&&qs[e]!==ja}function Vb(e){return qs[e.charCodeAt(0)]===ja}function tQ(e){let{text:t}=e,n;for(let r=0;r<t.length;r++){if(qs[t.charCodeAt(r)]!==ja)continue;n??=new ho(e),gO.lastIndex=r;let o=r+(gO.exec(t)?.[0].length??1);n.replace(r,o,""),r=o-1}return n?.finish()??e}function nQ(e){if(!QX.test(e.text)&&e.text.normalize("NFC")===e.text)return e;let t=new ho(e);for(let{0:n,index:r}of e.text.matchAll(XX)){let o=n.normalize("NFC");o!==n&&t.replace(r,r+n.length,o)}return t.finish()}function bO(e,t){let{text:n}=e,r,o=0;for(let s=0;s<n.length;s++){let i=n.charCodeAt(s),a=Zb[i];if((a&Hb|a&o)===0){o=a;continue}let c=qs[i];if(t&&(c===ja||xO[i]!==0))return;let l=(c===Fa||c===za)&&o===c?s-1:s;if(o=0,c===0)continue;let u=c===Fa||c===za?rQ(n,l,c):l+1,d=oQ(n,l,u,c),f=d===void 0?1:u-l,m=d??"-";for(let p=l;p<u;p+=f)f===1&&n[p]===m||(r??=new ho(e),r.replace(p,p+f,m));s=u-1}return r?.finish()??e}function rQ(e,t,n){let r=t+1;for(;qs[e.charCodeAt(r)]===n;)r++;return r}function oQ(e,t,n,r){return r===Fa?" ":r!==za?r===wO?'"':"'":yO.test(e[n]??"")||yO.test(e[t-1]??"")?void 0:"-"}var Fa,za,wO,GX,ja,qs,xO,Hb,Zb,JX,gO,yO,XX,QX,ho,Ie=g(()=>{"use strict";[Fa,za,wO,GX,ja]=[1,2,3,4,5],qs=new Uint8Array(65536),xO=new Uint8Array(65536).fill(1).fill(0,0,768).fill(0,8208,8288),Hb=4,Zb=new Uint8Array(65536).fill(Hb,768).fill(0,8208,8288);Ba(Fa,"	-\r \x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000");Ba(za,"-\u058A\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D");Ba(wO,'"\xAB\xBB\u201C\u201D\u201E\u201F\u2E42\u300C-\u300F\u301D-\u301F\uFE41-\uFE44\uFF02\uFF62\uFF63');Ba(GX,"'\u2018-\u201B\u2039\u203A\u02BC\uFF07");Ba(ja,"\xAD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF");JX=[0,32,45,34,39];for(let[e,t]of JX.entries())Zb[t]=e===Fa||e===za?e:0;gO=/\u00AD[ \t]*\r?\n[ \t]*/y,yO=/[\p{N}\p{Sc}.,]/u,XX=new RegExp("\\P{M}[\\p{M}\\u1160-\\u11FF]{0,255}|\\p{M}{1,256}","gsu"),QX=new RegExp("\\p{M}{256}","u");ho=class{text="";before;begins=[0];ends=[0];froms=[0];tos=[0];asked=0;constructor(t){this.before=t}replace(t,n,r){this.keepTo(t),this.begins.push(this.text.length),this.ends.push(this.text.length+r.length),this.froms.push(t),this.tos.push(n),this.text+=r}finish(){return this.keepTo(this.before.text.length),this}startOf(t){let n=this.lastBefore(t),r=this.ends[n];return this.before.startOf(t<r?this.froms[n]:t-r+this.tos[n])}endOf(t){let n=this.lastBefore(t),r=this.ends[n];return this.before.endOf((t<r?-1:t-r)+this.tos[n])}keepTo(t){let n=this.tos[this.tos.length-1];t>n&&(this.text+=this.before.text.slice(n,t))}lastBefore(t){let{begins:n,asked:r}=this;if(t>=n[r]){if(r+1>=n.length||t<n[r+1])return r;if(r+2>=n.length||t<n[r+2])return++this.asked}let o=0,s=n.length-1;for(;o<s;){let i=o+s+1>>1;n[i]<=t?o=i:s=i-1}return this.asked=o,o}}});function vf(e,t){let n=bf(Y(e).trim(),Y(t).trim());return n?{differences:sQ(n),diff:n}:{differences:[{type:"words",quote:e.trim(),source:t.trim()}],diff:[]}}function sQ(e){let t=[];for(let n=0;n<e.length;n++){let r=e[n];if(r.kind==="same")continue;let o=e[n+1],s=r.kind==="quote"&&o?.kind==="source",i=r.kind==="quote"?r.text.trim():"",a=s?o.text.trim():r.kind==="source"?r.text.trim():"";s&&n++,(i!==""||a!=="")&&t.push({type:aQ(i,a),quote:i,source:a})}return iQ(t)?t.map(n=>({...n,type:"order"})):t}function iQ(e){let t=e.filter(({quote:o,source:s})=>o.toLowerCase()!==s.toLowerCase()),n=o=>t.flatMap(s=>Os(s[o].toLowerCase())).map(s=>s.text).filter(rt).sort(),r=n("quote");return r.length>0&&t.length>1&&r.join(" ")===n("source").join(" ")}function aQ(e,t){let n=$O(e),r=$O(t);return n.length===0&&r.length===0?"punctuation":e.toLowerCase()===t.toLowerCase()?"case":n.join(" ")===r.join(" ")?"punctuation":n.some(zb)!==r.some(zb)?"negation":n.filter(Fb).join(" ")!==r.filter(Fb).join(" ")?"number":[...n,...r].some(o=>new RegExp("^\\p{Lu}","u").test(o))?"name":"words"}function $O(e){return Os(e).map(t=>t.text).filter(rt)}function _O(e,t){let[n,r]=[e.trim(),t.trim()];if(cQ(n,r))return[];let[o,s]=[tn(n),tn(r)],i=new Map;for(let l=0;l<o.text.length;l++){let[u,d]=[o.startOf(l),s.startOf(l)],[f,m]=[o.endOf(l),s.endOf(l)];if(f-u===1&&m-d===1&&n.charCodeAt(u)===r.charCodeAt(d))continue;let[p,h]=[n.slice(u,f),r.slice(d,m)];p===h||!/\S/.test(p)&&!/\S/.test(h)||i.set(`${p}\0${h}`,{type:"punctuation",quote:p,source:h})}if(i.size>0)return[...i.values()];let[a,c]=[kO(e),kO(t)];return a.length===c.length?[]:[{type:"punctuation",quote:a.join(""),source:c.join("")}]}function cQ(e,t){let[n,r]=[0,0];for(;n<e.length&&r<t.length;){let o=e.charCodeAt(n);if(xf(o)){if(!xf(t.charCodeAt(r)))return!1;for(;xf(e.charCodeAt(n));)n++;for(;xf(t.charCodeAt(r));)r++}else if(o===t.charCodeAt(r))n++,r++;else return!1}return n===e.length&&r===t.length}function xf(e){return e===32||e===10||e===13||e===9}function kO(e){return/[\u00AD-\uFFFF]/.test(e)&&e.match(/[\u00AD\p{Cf}]/gu)||[]}var Yb=g(()=>{"use strict";Ub();Ie();jt()});function SO({start:e,end:t},n){let r=n.slice(e,t),o=e+(r.length-r.trimStart().length);return{start:o,end:o+r.trim().length}}function Wa(e,t){let n="";for(let{start:r,end:o}of[...t].sort((s,i)=>s.start-i.start)){let s=Math.max(r,n.length);n+=e.slice(n.length,s)+" ".repeat(Math.max(0,o-s))}return n+e.slice(n.length)}var $f=g(()=>{"use strict"});function PO({start:e,end:t},n){let r=e,o=t;for(;ht(n,r);)r--;for(;ht(n,o);)o++;return{start:r,end:o}}function ht(e,t){if(t<=0||t>=e.length)return!1;let n=mQ(e.charCodeAt(t-1),e.charCodeAt(t),e.charCodeAt(t+1));if(n!==void 0)return n;let[r,o]=gQ(e,t),[s,i]=yQ(e,t);return IO(e.charCodeAt(t))&&RO(e.charCodeAt(t-1))||lQ.test(s)?!0:hQ(o,r,s,i)||pQ(o,r,s,i)}function mQ(e,t,n){let r=_f[e],o=_f[t];if(r===Ua&&o===Ua)return!0;if(r===Ha&&(o===Ua||o===Gb))return!1;let s=_f[n];return o===Ha&&(s===Ua||s===Ha)||o===Gb&&s===Ha?!1:void 0}function pQ(e,t,n,r){return AO.test(t)||AO.test(n)?!1:Sf(t)&&Sf(n)||Mr.test(t)&&TO.test(n)&&Mr.test(r)||Mr.test(e)&&TO.test(t)&&Mr.test(n)||kf(t)&&n==="."&&kf(r)&&!Sf(e)?!0:kf(e)&&t==="."&&kf(n)}function hQ(e,t,n,r){if(Ke.test(t)&&dQ.test(n)||Ke.test(t)&&/[ \u00A0\u202F]/.test(n)&&/[%‰]/.test(r)||/[ \u00A0\u202F]/.test(t)&&/[%‰]/.test(n)&&Ke.test(e)||t==="\xB0"&&/[CF]/.test(n)&&Ke.test(e)||Kb.test(t)&&Ke.test(n)||Mr.test(t)&&Kb.test(n)&&Ke.test(r)||Ke.test(t)&&CO.test(n)&&Ke.test(r)||Ke.test(e)&&CO.test(t)&&Ke.test(n)||t==="."&&Ke.test(n)&&!Sf(e)&&e!==".")return!0;let o=Ke.test(n)||(Kb.test(n)||n===".")&&Ke.test(r);return uQ.test(t)&&o&&(e===""||fQ.test(e))||Mr.test(e)&&EO.test(t)&&Ke.test(n)?!0:Mr.test(t)&&EO.test(n)&&Ke.test(r)}function Sf(e){return Mr.test(e)||Ke.test(e)}function kf(e){return new RegExp("\\p{Lu}","u").test(e)}function gQ(e,t){let n=[];for(let r=t;r>0&&n.length<2;){let o=r>1&&IO(e.charCodeAt(r-1))&&RO(e.charCodeAt(r-2))?2:1;r-=o;let s=e.slice(r,r+o);Vb(s)||n.push(s)}return[n[0]??"",n[1]??""]}function yQ(e,t){let n=[];for(let r=t;r<e.length&&n.length<2;){let o=String.fromCodePoint(e.codePointAt(r));r+=o.length,Vb(o)||n.push(o)}return[n[0]??"",n[1]??""]}function RO(e){return e>=55296&&e<=56319}function IO(e){return e>=56320&&e<=57343}var Mr,Ke,lQ,Kb,AO,TO,EO,uQ,CO,dQ,fQ,Ua,Ha,Gb,_f,Ms=g(()=>{"use strict";Ie();Mr=/[\p{L}\p{M}_]/u,Ke=new RegExp("\\p{N}","u"),lQ=new RegExp("\\p{M}","u"),Kb=new RegExp("\\p{Sc}","u"),AO=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u,TO=/['\u2019\u02BC\u05F3\u05F4\u00B7]/,EO=/[-\u2010\u2011\u2212]/,uQ=/[-\u2010-\u2013\u2212\uFE63\uFF0D+\uFF0B±<>≤≥~≈]/,CO=/[.,:/'\u2019\u00B7\u00A0\u2009\u202F\u066B\u066C\u2044]/,dQ=/[%‰‱°℃℉\p{Sc}]/u,fQ=/[\s([{"'\u2018\u201C\p{Sc}]/u;[Ua,Ha,Gb]=[1,2,3],_f=new Uint8Array(128);for(let[e,t]of[[Ua,"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"],[Ha,` 	\r
`],[Gb,'.,;:!?")]']])for(let n=0;n<t.length;n++)_f[t.charCodeAt(n)]=e});function NO(e,t){let n=e[e.length-1];n&&(n.to=t)}var Af,Ds,Za,OO=g(()=>{"use strict";Af=new Int32Array(1024),Ds=new Int32Array(1025),Za=class{length;strips;backward;smallRows=new Int32Array(256);otherRows=new Map;masks;constructor(t,n="forward"){this.length=t.length,this.strips=Math.ceil(t.length/64),this.backward=n==="backward";let r=this.strips*(64/32),o=r;for(let s=0;s<t.length;s++){let i=t.charCodeAt(s);this.rowOf(i)>0||(i<256?this.smallRows[i]=o:this.otherRows.set(i,o),o+=r)}this.masks=new Int32Array(o);for(let s=0;s<t.length;s++){let i=this.rowOf(t.charCodeAt(this.backward?t.length-1-s:s))+(s>>5);this.masks[i]=this.masks[i]|1<<(s&31)}}findEnd(t,n,r,o,s){let{length:i,strips:a,backward:c}=this,l=r-n,u=Math.min(o,i);if(i===0||l<=0||u<0)return;Af.length<l&&([Af,Ds]=[new Int32Array(2*l),new Int32Array(2*l+1)]),this.readRows(t,n,r),Ds.fill(0,0,l+1);let d=[{from:0,to:l}];for(let m=0;m<a&&d.length>0;m++)d=this.workOutStrip(m,l,d,u);let f;for(let m of d)for(let p=m.from;p<m.to;p++){let h=Ds[p+1];h>(f?.errors??u)||s==="first"&&h===f?.errors||(f={end:c?r-1-p:n+p+1,errors:h})}return f}readRows(t,n,r){let{smallRows:o,otherRows:s}=this,i=Af,a=this.backward?-1:1,c=this.backward?r-n-1:0;for(let l=n;l<r;l++){let u=t.charCodeAt(l);i[c]=u<256?o[u]:s.get(u)??0,c+=a}}workOutStrip(t,n,r,o){let{masks:s}=this,i=Math.min(64,this.length-t*64),a=i<=32,c=i-1&31,l=o+1,u=Math.min(l,t*64),d=Math.min(l,t*64+i),f=64+o,m=d<l?[{from:0,to:f-d}]:[],p=d<l?f-d:-1;for(let{from:h,to:y}of r){let w=h===0?u:l,x=w+i,_=-1,R=0,E=-1,S=0;for(let I=h;I<y;I++){let v=w;w=Ds[I+1];let q=Af[I]+2*t,j=w-v,k=j>>>31,L=s[q]|k,K=((L&_)+_|0)^_|L,Je=R|~(K|_),A=_&K;a&&(x+=(Je>>>c&1)-(A>>>c&1));let T=Je<<1|j+1>>1;if(j=(Je>>>31)-(A>>>31),_=A<<1|k|~(L|R|T),R=T&(L|R),k=j>>>31,L=s[q+1]|k,K=((L&E)+E|0)^E|L,Je=S|~(K|E),A=E&K,a||(x+=(Je>>>c&1)-(A>>>c&1)),T=Je<<1|j+1>>1,E=A<<1|k|~(L|S|T),S=T&(L|S),x>o){Ds[I+1]=l;continue}Ds[I+1]=x,I>p&&(NO(m,p),m.push({from:I,to:0}));let Le=I+1+f-x;Le>p&&(p=Le)}}NO(m,p);for(let h of m)h.to=Math.min(h.to,n);return m}rowOf(t){return t<256?this.smallRows[t]:this.otherRows.get(t)??0}}});function qO(e){let t=e&1073741823;return Math.imul(t^t>>>15,2654435761)}var Tf,Jb=g(()=>{"use strict";Tf=class{places;firsts;shift;constructor(t){let n=Math.floor(t.length/6),r=Math.max(8,Math.ceil(Math.log2(2*n+1)));this.shift=32-r,this.firsts=new Int32Array(2**r+1);let{firsts:o}=this,s=new Int32Array(n),i=0,a=6;for(let c=0,l=0;l<n;c++){if(i=i<<5|t.charCodeAt(c)&31,--a>0)continue;a=6;let u=qO(i)>>>this.shift;s[l++]=u,o[u]=o[u]+1}for(let c=1;c<o.length;c++)o[c]=o[c]+o[c-1];this.places=new Int32Array(n);for(let c=n-1;c>=0;c--){let l=s[c],u=o[l]-1;o[l]=u,this.places[u]=c*6}}vote(t,n,r){let{firsts:o,places:s,shift:i}=this,a=0,c=0,l=0;for(let u=1;u<=n;u++){l=l<<5|t.charCodeAt(u-1)&31;let d=u-6;if(d<0)continue;let f=qO(l)>>>i,m=o[f+1],p=o[f];if(m-p<=64)for(;p<m;p++)r.push(s[p]-d);else d>=c&&(a++,c=d+6)}return a}}});function DO(e,t,n){let r=Math.min(e.length,wQ),o=[],s=n.grams.vote(e,r,o);return{places:xQ(new Int32Array(o).sort(),t),fewestVotes:i=>Math.floor((r-i-6+1)/6)-i-s}}function xQ(e,t){let n=[],r=0;for(let o=0;o<e.length;){let s=e[o];for(;r<e.length&&e[r]<=s+2*t;)r++;for(n.push(s-(r-o)*2**32);o<e.length&&e[o]<=s+t;)o++}return[...new Float64Array(n).sort().subarray(0,bQ)].map(o=>{let s=Math.round(-o/4294967296);return{start:o+s*2**32,votes:s}})}var bQ,wQ,LO=g(()=>{"use strict";Jb();bQ=64,wQ=4e3});function zO(e,t,n){let r=new Xb(e,t.lower,n),o=e.length*t.lower.length;return!(o<=$Q?r.lookAtPieces():r.lookAtVoted(t))&&o<=vQ&&r.lookAtAll(),r.settle()}var vQ,$Q,kQ,_Q,SQ,AQ,FO,Xb,jO=g(()=>{"use strict";OO();LO();vQ=15e6,$Q=3e6,kQ=5e5,_Q=8,SQ=16,AQ=24,FO=1e5;Xb=class{quote;lower;allowed;needle;best;constructor(t,n,r){this.quote=t,this.lower=n,this.allowed=r,this.needle=new Za(t)}lookAtPieces(){let{quote:t,allowed:n}=this,r=Math.max(1,Math.min(n+1,Math.floor(t.length/SQ)));for(;;){if(Math.floor(t.length/r)<_Q||!this.lookWhereStand(r))return!1;let o=this.best?.errors??n;if(o<r)return!0;if(!this.best)return!1;r=o+1}}lookWhereStand(t){let{quote:n,lower:r,allowed:o}=this,s=Math.floor(n.length/t),i=[];for(let l=0;l<t;l++){let u=n.slice(l*s,(l+1)*s);for(let d=r.indexOf(u);d>=0;d=r.indexOf(u,d+1)){if(i.length===AQ)return!1;i.push(d-l*s)}}let[a,c]=[0,0];for(let l of i.sort((u,d)=>u-d))l-o>c&&(this.look(a,c),a=l-o),c=l+n.length+o;return this.look(a,c),!0}lookAtVoted(t){let{quote:n,allowed:r}=this,{places:o,fewestVotes:s}=DO(n,r,t),i=n.length+4*r,a=0;for(let{start:c,votes:l}of o){if(this.best&&l<s(this.best.errors))return!0;if(a+=n.length*i,a>kQ)break;this.look(c-r,c-r+i)}return!1}lookAtAll(){let t=this.quote.length+this.allowed;for(let n=0;n<this.lower.length;n+=FO)this.look(n,n+FO+t)}look(t,n){let{best:r,lower:o,needle:s,allowed:i}=this,a=s.findEnd(o,Math.max(0,t),Math.min(o.length,n),r?.errors??i,"first");a&&(!r||a.errors<r.errors||a.end<r.end)&&(this.best=a)}settle(){let{best:t,lower:n,needle:r,quote:o}=this;if(!t)return;let s=Math.max(0,t.end-o.length-t.errors),{end:i,errors:a}=r.findEnd(n,s,t.end,t.errors,"first")??t,c=Math.max(s,i-o.length-a);return{start:new Za(o,"backward").findEnd(n,c,i,a,"last")?.end??c,end:i}}}});function Cf(e,t,n){let r=2166136261;for(let o=t;o<n;o++)r=Math.imul(r^e.charCodeAt(o),16777619);return Math.imul(r^r>>>15,2654435761)}var Ef,Qb=g(()=>{"use strict";jt();Ef=class{size;text;hashes;starts;ends;first;next;shift;constructor(t){this.text=t;let n=(t.length>>1)+1,[r,o,s]=[new Int32Array(n),new Int32Array(n),new Int32Array(n)],i=0;yf(t,(c,l)=>{r[i]=Cf(t,c,l),o[i]=c,s[i]=l,i++}),this.size=i,[this.hashes,this.starts,this.ends]=[r,o,s];let a=Math.max(4,Math.ceil(Math.log2(i+1)));this.shift=32-a,this.first=new Int32Array(2**a).fill(-1),this.next=new Int32Array(i);for(let c=i-1;c>=0;c--){let l=r[c]>>>this.shift;this.next[c]=this.first[l],this.first[l]=c}}placesOf(t,n){let r=Cf(t,0,t.length),o=[];for(let s=this.first[r>>>this.shift];s>=0&&!(!(this.hashes[s]!==r||!this.isAt(s,t))&&(o.push(s),o.length>n));s=this.next[s]);return o}hashAt(t){return this.hashes[t]}isAt(t,n){let r=this.startOf(t);return this.endOf(t)-r===n.length&&this.text.startsWith(n,r)}startOf(t){return this.starts[t]}endOf(t){return this.ends[t]}}});function UO(e,t){let n=RQ(e),r=0;for(let{count:u}of n.values())r+=u;if(r<BO)return;let o=Math.max(BO,Math.ceil(TQ*r));if(!t.hasWords&&t.lower.length<=EQ&&PQ(r-o,n.values(),t.lower))return;let{words:s}=t,i=u=>{let d=n.get(s.hashAt(u));return d&&s.isAt(u,d.word)?d:void 0},a;for(let{from:u,to:d}of IQ([...n.values()],r,o,s)){for(let m of n.values())m.held=0;let f=0;for(let m=u;m<d;m++){let p=i(m);p&&p.held++<p.count&&f++;let h=m-u>=r?i(m-r):void 0;h&&--h.held<h.count&&f--,(!a||f>a.shared)&&(a={shared:f,last:m})}}if(!a||a.shared<o)return;let c=Math.max(0,a.last-r+1),{last:l}=a;for(;c<l&&!i(c);)c++;for(;l>c&&!i(l);)l--;return{start:s.startOf(c),end:s.endOf(l)}}function PQ(e,t,n){let r=0,o=0;for(let{word:s,count:i}of[...t].sort((a,c)=>c.word.length-a.word.length)){if(!n.includes(s))r+=i;else if(++o>CQ)return!1;if(r>e)return!0}return!1}function RQ(e){let t=new Map;return yf(e,(n,r)=>{let o=Cf(e,n,r),s=t.get(o);s?s.count++:t.set(o,{word:e.slice(n,r),count:1,held:0})}),t}function IQ(e,t,n,r){let o=e.map(({word:c,count:l})=>({word:c,count:l,places:r.placesOf(c,WO)})).sort((c,l)=>c.places.length-l.places.length),s=[],i=0;for(let{word:c,count:l,places:u}of o){if(i>t-n)break;i+=l;let d=u.length>WO?r.placesOf(c,Number.POSITIVE_INFINITY):u;for(let f of d)s.push(f)}let a=[];for(let c of s.sort((l,u)=>l-u)){let[l,u]=[Math.max(0,c-t+1),Math.min(r.size,c+t)],d=a.at(-1);d&&l<=d.to?d.to=u:a.push({from:l,to:u})}return a}var BO,TQ,WO,EQ,CQ,HO=g(()=>{"use strict";jt();Qb();BO=5,TQ=.85,WO=64,EQ=2e4,CQ=4});function $n(e){let t=e.toLowerCase();return t.length===e.length?t:e.replace(new RegExp("\\p{Lu}","gu"),n=>{let r=n.toLowerCase();return r.length===n.length?r:n})}function NQ(e){let{text:t}=e;if(!/[[\]]/.test(t))return e;let n=new ho(e);for(let{index:r}of t.matchAll(/[[\]]/g))n.replace(r,r+1,"");return n.finish()}var Ls,Fs=g(()=>{"use strict";Ie();Jb();Qb();Ls=class{source;body;foldedBody;bareBody;lowerBody;gramsOfBody;wordsOfBody;constructor(t,n){this.source=t,this.body=n.slice(t.body.start,t.body.end)}get folded(){return this.foldedBody??=tn(this.body),this.foldedBody}get bare(){return this.bareBody??=NQ(this.folded),this.bareBody}get lower(){return this.lowerBody??=$n(this.folded.text),this.lowerBody}get grams(){return this.gramsOfBody??=new Tf(this.lower),this.gramsOfBody}get words(){return this.wordsOfBody??=new Ef(this.lower),this.wordsOfBody}get hasWords(){return this.wordsOfBody!==void 0}stretchOf(t,n,r){return wf(t,n,r)}spanOf({start:t,end:n}){let{file:r,body:o}=this.source;return{file:r,start:o.start+t,end:o.start+n}}}});function ZO(e,{start:t,end:n},r){let o=vf(e,r.slice(t,n)),{diff:s}=o,i=s.slice(s.findLastIndex(({kind:u})=>u==="same")+1),a=u=>i.filter(({kind:d})=>d===u).flatMap(d=>Da(d.text)).length,c=a("quote"),l=c<=OQ?qQ(r,n,c-a("source")):n;return l===n?{start:t,end:n,told:o}:{start:t,end:l}}function qQ(e,t,n){let r=t;for(let o=0;o<n;o++){if(ew.lastIndex=r,!ew.test(e))return r;for(r=ew.lastIndex;ht(e,r);)r++}return r}var OQ,ew,VO=g(()=>{"use strict";Ms();jt();Yb();OQ=3,ew=/[^\p{L}\p{N}.!?\n]*[\p{L}\p{N}]/uy});function tw(e,t){if(t.body.length>LQ)return;let n=$n(Y(e).trim()),r=zO(n,t,FQ(n.length,t.lower.length));if(r){let s=PO(SO(t.stretchOf(t.folded,r.start,r.end),t.body),t.body);return ZO(e,s,t.body)}let o=UO(n,t);return o&&t.stretchOf(t.folded,o.start,o.end)}function FQ(e,t){let n=Math.min(DQ,Math.floor(e*MQ));for(;n>0&&zQ(e,n,t);)n--;return n}function zQ(e,t,n){if(t===0)return!1;let r=t/Math.max(e,1),o=19-18*r+1/3*e*(1-r),s=Math.log2(100);return o<Math.log2(Math.max(n,2))+s}var MQ,DQ,LQ,YO=g(()=>{"use strict";Ie();$f();Ms();jO();HO();Fs();VO();MQ=.35,DQ=256,LQ=2e7});function go(e){return(e.includes("...")||e.includes("\u2026"))&&e.search(nw)>=0}function zs(e){return e.includes("[")&&e.replace(nw," ").search(rw)>=0}function ow(e){let t=[...e.matchAll(nw)];return[0,...t.map(r=>r.index+r[0].length)].map((r,o)=>({start:r,text:e.slice(r,t[o]?.index)}))}function js(e){return ow(e).map(({text:t})=>Y(t).trim()).filter(t=>t!=="")}function KO(e){return e.replace(rw," ").replace(/(?<!\s)\s+([,.;:!?])/g,"$1")}function sw(e){return{text:e,anyCase:jQ,brackets:BQ}}function Bs(e){let t=[],n=new Set,r="",o=0;for(let{0:s,index:i}of e.matchAll(rw))r+=e.slice(o,i),n.add(`${r.length}[`),/[\p{L}\p{N}]$/u.test(r)||t.push(r.length),r+=s.slice(1,-1),n.add(`${r.length}]`),o=i+s.length;return{text:r+e.slice(o),anyCase:t,brackets:n}}var nw,rw,jQ,BQ,Va=g(()=>{"use strict";Ie();nw=/\[\s*(?:\.{3}|\u2026)\s*\]|\u2026|(?<!\.)\.{3}(?!\.)|(?<=(?<!\.)\.)\.{3}(?!\.)/g,rw=/\[[^[\]]*\]/g;jQ=[],BQ=new Set});function Ya(e,t,n=!0){let r=e.trim(),o=Y(r).trim(),s=XO(iw(sw(o),t,t.folded,n)).map(a=>[a]);if(s.length>0)return{class:cw(s,r,t)?"exact":"typographic",matches:s};let i=go(r)?js(r):[o];if(i.some(rt)){if(go(r)){let a=GO(i.map(sw),t,t.folded,n);if(a.length>0)return{class:"elided",matches:a}}if(zs(r)){let a=GO(i.map(Bs),t,t.bare,n);if(a.length>0)return{class:"bracketed",matches:a}}}}function cw(e,t,n){return e.some(([r])=>r&&n.body.slice(r.start,r.end)===t)}function iw(e,t,n,r){let o=[];for(let s of VQ(n.text,e.text,e.anyCase)){if(!ZQ(e,t,n,s))continue;let i=t.stretchOf(n,s,s+e.text.length);(!r||HQ(t.body,i))&&o.push(i)}return o}function lw(e,t,n,r=!0){if(e.length===1)return[iw(e[0],t,n,r)];let o=new Map;return e.map(s=>{let i=JSON.stringify([s.text,s.anyCase,[...s.brackets]]),a=o.get(i)??iw(s,t,n,r);return o.set(i,a),a})}function GO(e,t,n,r){let[o=[],...s]=lw(e,t,n,r);if(s.reduce((a,{length:c})=>a+c,o.length)>WQ)return[];let i=o.map(a=>({last:a,before:void 0,start:a.start}));for(let a of s){let c=[],l=0;for(let u of a){for(;l<i.length&&i[l].last.end<=u.start;)l++;let d=i[l-1];d&&u.start-d.last.end<=aw&&c.push({last:u,before:d,start:d.start})}i=c}return XO(i).map(UQ)}function XO(e){if(e.length<2)return e;let t=new Set;return e.filter(({start:n})=>t.has(n)?!1:(t.add(n),!0))}function UQ(e){let t=[];for(let n=e;n;n=n.before)t.push(n.last);return t.reverse()}function HQ(e,{start:t,end:n}){return!ht(e,t)&&!ht(e,n)}function ZQ(e,t,n,r){if(n===t.folded)return!0;let o=t.stretchOf(n,r,r+e.text.length);for(let s=o.start;s<o.end;s++){let i=t.body[s];if(i!=="["&&i!=="]")continue;let a=r;for(;n.startOf(a)<s;)a++;if(!e.brackets.has(`${a-r}${i}`))return!1}return!0}function VQ(e,t,n){let r=[];if(t==="")return r;if(n.length===0){for(let s=e.indexOf(t);s>=0;s=e.indexOf(t,s+1))r.push(s);return r}let o=new RegExp(YQ(t,new Set(n)),"g");for(let s=o.exec(e);s;s=o.exec(e))r.push(s.index),o.lastIndex=s.index+1;return r}function YQ(e,t){return Array.from({length:e.length},(n,r)=>{let o=e[r];return t.has(r)?`[${[...new Set([o,o.toLowerCase(),o.toUpperCase()])].filter(s=>s.length===1).map(JO).join("")}]`:JO(o)}).join("")}function JO(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}var aw,WQ,QO=g(()=>{"use strict";Ie();Ms();jt();Va();aw=500;WQ=5e6});function Ka({start:e,end:t},{prefix:n,suffix:r},o,s=Y){if(n!==void 0){let a=s(n).trim();if(!s(o.slice(Math.max(0,e-eq(n)),e)).trimEnd().endsWith(a))return!1}return r===void 0?!0:s(o.slice(t,t+eq(r))).trimStart().startsWith(s(r).trim())}function eq(e){return e.length*4+100}var uw=g(()=>{"use strict";Ie()});function yo(e,t){let n=Ya(e.exact,t);return n?KQ(e,n,t):XQ(e.exact,t)}function KQ(e,t,n){let r=t.matches.filter(d=>Ka(Ws(d),e,n.body)),o=r.length===0,s=o?t.matches:r,i=s[0]??[],a=GQ(t,s,e.exact.trim(),n),c=s.map(d=>n.spanOf(Ws(d))),{start:l,end:u}=Ws(i);return{places:c,parts:i.length===1?c.slice(0,1):i.map(d=>n.spanOf(d)),omitted:i.length===1?kn:JQ(i,n).map(d=>n.spanOf(d)),contextMissing:o,retyped:a==="typographic"?_O(e.exact,n.body.slice(l,u)):kn,differences:kn,diff:kn,class:a}}function GQ(e,t,n,r){return e.class!=="exact"&&e.class!=="typographic"?e.class:cw(t,n,r)?"exact":"typographic"}function Ws(e){return{start:e[0]?.start??0,end:e.at(-1)?.end??0}}function JQ(e,t){let n=[];for(let r=1;r<e.length;r++){let o=e[r-1]?.end??0,s=t.body.slice(o,e[r]?.start),i=s.trim();if(i===""||/^(?:\.{3,4}|\u2026)$/.test(i))continue;let a=o+s.indexOf(i);n.push({start:a,end:a+i.length})}return n}function XQ(e,t){let r=Ya(e,t,!1)?.matches[0];if(!r)return;let o=Ws(r),s=t.body.slice(o.start,o.end);return{...Kn,class:"altered",nearest:t.spanOf(o),parts:r.map(i=>t.spanOf(i)),differences:[{type:"word-cut",quote:e.trim(),source:s}]}}function nq(e,t,n){let r=[];for(let o of n)if(o.source.id!==t)for(let s of Ya(e,o)?.matches??[])r.push(o.spanOf(Ws(s)));return r.length>0?{...Kn,class:"misattributed",places:r}:void 0}function rq(e,t){if(go(e)){let o=js(e);if(o.length>1)return QQ(o,t)}let[n]=zs(e)&&Ya(KO(e),t)?.matches||[],r=n?Ws(n):tw(e,t);return r?oq(e,r,t):{...Kn,class:"absent"}}function oq(e,t,n){let{differences:r,diff:o}=t.told??vf(e,n.body.slice(t.start,t.end));return{...Kn,class:"altered",nearest:n.spanOf(t),differences:r,diff:o}}function QQ(e,t){let n=lw(e.map(Bs),t,t.bare),r=e.find((u,d)=>n[d]?.length===0);if(r!==void 0){let u=tw(r,t);if(u)return{...oq(r,u,t),missingPart:r};let d=eee(e.filter((p,h)=>n[h]?.length!==0)),f=d===void 0?void 0:n[e.indexOf(d)]?.[0];if(!f)return{...Kn,class:"absent"};let m=[{type:"words",quote:r,source:""}];return{...Kn,class:"altered",nearest:t.spanOf(f),differences:m,missingPart:r}}let o=tee(n),[s,i]=[n[0]?.[0],n.at(-1)?.[0]],a=t.spanOf({start:Math.min(s?.start??0,i?.start??0),end:Math.max(s?.end??0,i?.end??0)}),c=e.join(" \u2026 "),l=n.flatMap(([u])=>u?[t.spanOf(u)]:[]);return o!==void 0&&o>aw?{...Kn,class:"altered",nearest:a,parts:l,differences:[{type:"words",quote:c,source:""}],tooFarApart:o}:{...Kn,class:"altered",nearest:a,parts:l,differences:[{type:"order",quote:c,source:""}]}}function eee(e){let[t]=e.filter(n=>n.length>=15&&rt(n)).sort((n,r)=>r.length-n.length);return t}function tee(e){let t=0;for(let n=1;n<e.length;n++){let r=nee(e[n-1]??[],e[n]??[]);if(r===void 0)return;t=Math.max(t,r)}return t}function nee(e,t){let n,r=0;for(let o of e){for(;r<t.length&&t[r].start<o.end;)r++;let s=t[r];if(!s)break;n=Math.min(n??Number.POSITIVE_INFINITY,s.start-o.end)}return n}var kn,Kn,tq,Pf=g(()=>{"use strict";jt();Yb();YO();QO();Va();uw();kn=[],Kn={places:kn,parts:kn,omitted:kn,contextMissing:!1,retyped:kn,differences:kn,diff:kn},tq={...Kn,class:"unchecked"}});function sq(e){let t=new Map;for(let n of e.sources.keys())t.set(n,[]);for(let n of e.claims)for(let r of n.evidence)r.damaged||t.get(r.source?.text??"")?.push(r);for(let{id:n,origin:r,published:o}of e.sources.values())for(let s of[r,o])s?.quote&&t.get(n)?.push(s);return t}function dw(e){return"stance"in e}function iq(e){let t=e.quote?.text??"";if(!dw(e)||!(e.prefix||e.suffix))return{exact:t};let{prefix:n,suffix:r}=e;return{exact:t,...n&&{prefix:n.text},...r&&{suffix:r.text}}}var aq=g(()=>{"use strict"});var ree,Rf,cq=g(()=>{"use strict";Fs();ree=4e6,Rf=class{corpus;kept=new Map;used=0;constructor(t){this.corpus=t}open(t){let n=this.corpus.sources.get(t);return n&&new Ls(n,this.corpus.texts.get(n.file)??"")}take(t){let n=this.kept.get(t);if(n)return n;let r=this.open(t);if(r){this.kept.set(t,r),this.used+=r.body.length;for(let[o,{body:s}]of this.kept){if(this.used<=ree||o===t)break;this.kept.delete(o),this.used-=s.length}return r}}ids(){return[...this.corpus.sources.keys()]}}});function pw(e){let t=uq[e];return t===lq?iee(e):t}function iee(e){let t=String.fromCharCode(e),n=oee.test(t)?see.test(t)?mw:fw:0;return uq[e]=n,n}function dq(e){let t=[],n=0,r=!1;for(let o=0;o<e.length;o++){let s=e.charCodeAt(o);pw(s)!==0?(n=Math.imul((r?n:2166136261)^(s===962?963:s),16777619),r=!0):r&&(t.push(n>>>0),r=!1)}return r&&t.push(n>>>0),t}var fw,mw,lq,uq,oee,see,hw=g(()=>{"use strict";[fw,mw]=[1,2],lq=255,uq=new Uint8Array(65536).fill(lq),oee=/[\p{L}\p{M}\p{N}]/u,see=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u});function uee(e){let t=pw(e),n=t===fw?dee(e):t===mw?If:lee;return mq[e]=n,n}function dee(e){let t=String.fromCharCode(e),n=t.toUpperCase(),r=(n.length===1?n:t).toLowerCase();return r.length===1?r.charCodeAt(0):e}function Ga(e,t,n){let r=0,o=!1,s=0,i=0,a=0,c=0,l=0,u=(d,f)=>{let m=Math.imul(a,fq)^d|0,p=Math.imul(c,aee)^m;i++,n(gw(d,1),i>1?gw(m,2):0,i>3?gw(p,3):0,f),a=d,c=l,l=m};for(let d=0;d<e.length;d++){let f=e.charCodeAt(d);if(f>160&&!t&&!vO(f))return!1;let m=mq[f];if(m===cee&&(m=uee(f)),m>If){r=Math.imul((o?r:2166136261)^m,fq),o=!0,s=0;continue}o&&u(r,d),o=!1,m===If&&s!==0&&u(Math.imul(s,65537)^f,d+1),s=m===If?f:0}return o&&u(r,e.length),!0}function gw(e,t){return e&-4|t}var fq,aee,cee,lee,If,mq,pq=g(()=>{"use strict";Ie();hw();fq=16777619,aee=2654435761,[cee,lee,If]=[0,1,2],mq=new Uint16Array(65536)});function hq(e){return Math.imul(e,2654435761)>>>32-gq}function fee(e){let t=go(e)?js(e):[Y(e).trim()],r=(zs(e)?[t,t.map(o=>Bs(o).text)]:[t]).map(mee);return r.includes(0)?[]:r}function mee(e){let t=0,[n,r]=[0,0];for(let o of e){let s=[];Ga(o,!0,(i,a,c,l)=>{s.push(l);let u=c!==0?4:a!==0?2:1,d=l-(s[s.length-1-u]??0);u<n||u===n&&d<=r||([n,r]=[u,d],t=c||a||i)})}return t}var gq,Nf,yq=g(()=>{"use strict";Ie();Va();pq();gq=16,Nf=class{shelf;ids;owners=new Map;table=new Uint8Array(2**gq);lengths=[!1,!1,!1,!1];runs=new Map;constructor(t,n){this.shelf=n,this.ids=n.ids();for(let r of t){let o=fee(r);this.runs.set(r,o);for(let s of o)this.owners.set(s,[]),this.table[hq(s)]=1,this.lengths[s&3]=!0}if(this.owners.size>0)for(let[r,o]of this.ids.entries())this.pass(n.open(o),r)}*candidatesFor(t){let n=this.runs.get(t)??[],r=n.flatMap(s=>this.owners.get(s)??[]),o=n.length===0?this.ids.keys():new Set(r.sort((s,i)=>s-i));for(let s of o){let i=this.shelf.take(this.ids[s]);i&&(yield i)}}pass(t,n){if(!t)return;let{owners:r,table:o}=this,s=u=>{if(o[hq(u)]===0)return;let d=r.get(u);d&&d[d.length-1]!==n&&d.push(n)},[,i,a,c]=this.lengths,l=(u,d,f)=>{i&&s(u),a&&s(d),c&&s(f)};Ga(t.body,!1,l)||Ga(t.folded.text,!0,l),/[[\]]/.test(t.body)&&Ga(t.bare.text,!0,l)}}});function bq(e,{known:t,part:n}={},r=vn){let o=new Map(t?.(e));pee(e,hee(sq(e),n),o,r);let s=new Map;for(let a of e.claims)for(let c of a.evidence)s.set(c,o.get(c)??tq);let i=new Map;for(let{origin:a,published:c}of e.sources.values())for(let l of[a,c]){let u=l&&o.get(l);u&&i.set(l,u)}return{...e,anchors:s,credits:i}}function pee(e,t,n,r){let o=new Rf(e),s=[],i=0;for(let[c,l]of t){r({phase:"finding the quotes of sources",done:i++,total:t.size});let u=l.filter(f=>!n.has(f)),d=u.length>0?o.open(c):void 0;if(d)for(let f of u){let m=iq(f),p=yo(m,d);n.set(f,p??rq(m.exact,d)),!p&&dw(f)&&s.push(f)}}if(s.length===0)return;let a=new Nf(new Set(s.map(({quote:c})=>c.text)),o);for(let[c,l]of s.entries()){r({phase:"looking for what failed in other sources",done:c,total:s.length});let{text:u}=l.quote,d=nq(u,l.source?.text??"",a.candidatesFor(u));d&&n.set(l,d)}}function hee(e,t){return t?new Map([...e].filter((n,r)=>r%t.of===t.index-1)):e}var wq=g(()=>{"use strict";Ns();Pf();aq();cq();yq()});function xq(e){try{return gee.decode(e)}catch{return}}var gee,vq=g(()=>{"use strict";gee=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})});function Us(e,t=""){return e.kind==="mapping"?e.entries.flatMap(n=>Us(n.value,n.key.text)):e.kind==="sequence"?e.items.flatMap(n=>Us(n,t)):e.dropped===void 0?[]:!yee.has(t)&&!/^#[\p{L}\p{N}]/u.test(e.dropped)?[]:[{kind:"cut-by-comment",key:t,text:e.text,dropped:e.dropped,at:e.span}]}var yee,yw=g(()=>{"use strict";yee=new Set(["quote","prefix","suffix","phrase","claim","reason","title"])});function $q(e,t){let{root:n,problem:r}=hn(e,t);if(!n)return{claims:[],properties:[],entities:[],acceptances:[],problems:r?[r]:[]};let o=Vn(n,"claims").map((s,i)=>vee(s,i,r!==void 0));return r?{claims:o,properties:[],entities:[],acceptances:[],problems:[r]}:{claims:o,properties:Yn(n,"properties").map(({key:s,value:i})=>Eee(s,i)),entities:Yn(n,"entities").map(({key:s,value:i})=>Cee(s,i)),acceptances:Vn(n,"accepted").flatMap(Pee),problems:[...wee(n,t),...Us(n)]}}function wee(e,t){let n="claims";if(e.kind==="scalar"&&e.text.trim()==="")return[];let r=xn(HN,xee(e),{fileKind:n,name:`the claims file ${t}`});for(let[o,s]of Vn(e,"claims").entries()){let i=X(s,"id")?.text,a=i===void 0?{fileKind:n,name:`claim ${o+1} of ${t}`}:{fileKind:n,name:`claim \`${i}\``,claim:i};r.push(...xn(Sb,s,a))}for(let{key:o,value:s}of Yn(e,"properties"))r.push(...xn(Na,s,{fileKind:n,name:`property \`${o.text}\``}));for(let{key:o,value:s}of Yn(e,"entities"))r.push(...xn(Ab,s,{fileKind:n,name:`entity \`${o.text}\``}));for(let o of Vn(e,"accepted")){let s=X(o,"finding")?.text??"";r.push(...xn(Tb,o,{fileKind:n,name:`accepted finding \`${s}\``}))}return r}function xee(e){if(e.kind!=="mapping")return e;let t=bee,n=e.entries.flatMap(({key:r,value:o})=>{if(!t.includes(r.text)||o.kind==="scalar")return o.kind==="scalar"&&o.text.trim()===""&&t.includes(r.text)?[]:[{key:r,value:o}];let s=o.kind==="sequence"?{...o,items:[]}:{...o,entries:[]};return[{key:r,value:s}]});return{...e,entries:n}}function vee(e,t,n){let r=X(e,"id"),o=X(e,"claim"),s=X(e,"fact"),i=r?.text??`(claim ${t+1})`,a=Sq(e),c=Number(wn(e,"min-independent")?.text),l=_q(e),u=Vn(e,"evidence").flatMap(m=>$ee(m,l,a,n)),d=new Set(u.map(m=>m.quote.span.start)),f=bw(e).filter(m=>!d.has(m.span.start));return{id:i,at:r?.span??kq(e),fact:s?.text.trim()??i,scope:l,...o&&{statement:o},...s&&{factAt:s},...a&&{value:a},...Number.isInteger(c)&&c>0&&{minIndependent:c},evidence:[...u,...f.map(m=>({quote:m,scope:l,stance:"affirms",damaged:!0}))]}}function kq(e){return e.kind==="mapping"?e.entries[0]?.key.span??e.span:e.span}function bw(e){return e.kind==="sequence"?e.items.flatMap(bw):e.kind==="scalar"?[]:e.entries.flatMap(({key:t,value:n})=>t.text!=="quote"?bw(n):n.kind!=="scalar"?[{text:ww(n),style:"plain",span:n.span}]:n.text.trim()===""?[]:[n])}function ww(e){return e.kind==="scalar"?e.text:e.kind==="sequence"?e.items.map(ww).join(", "):e.entries.map(({key:t,value:n})=>`${t.text}: ${ww(n)}`).join(" ")}function $ee(e,t,n,r){let o=Zn(e,"quote")?.kind??"scalar",s=X(e,"quote")??(e.kind==="mapping"&&o==="scalar"?kee(e):void 0);if(!s)return[];let i=X(e,"source"),a=X(e,"prefix"),c=X(e,"suffix"),l=X(e,"phrase"),u=Sq(e)??n,d=X(e,"said-by");return[{quote:s,scope:Aee(t,_q(e)),stance:_ee(e),damaged:r||!i||!rt(s.text)||s.dropped!==void 0,...i&&{source:i},...a&&{prefix:a},...c&&{suffix:c},...l&&{phrase:l},...u&&{value:u},...d&&{saidBy:d}}]}function kee(e){return{kind:"scalar",text:"",style:"plain",span:kq(e)}}function _ee(e){let t=wn(e,"stance")?.text;return t==="denies"||t==="hedges"?t:"affirms"}function _q(e){let t=Yn(e,"scope");return t.length===0?See:new Map(t.flatMap(({key:n,value:r})=>r.kind==="scalar"?[[n.text,r]]:[]))}function Aee(e,t){return t.size===0?e:new Map([...e,...t])}function Sq(e){let t=X(e,"value");if(t)return t;let n=Zn(e,"value");return n?.kind==="mapping"?Tee(n):void 0}function Tee(e){let t=X(e,"after"),n=X(e,"before"),r=X(e,"by");if(!(!t&&!n))return{...t&&{after:t},...n&&{before:n},...r&&{by:r},span:e.span}}function Eee(e,t){let n=Na.shape.type.safeParse(wn(t,"type")?.text).data,r=Na.shape.kind.safeParse(wn(t,"kind")?.text).data;return{key:e,...n&&{type:n},kind:r??"event",scale:Aq(t,"scale"),many:wn(t,"many")?.text==="true"}}function Cee(e,t){let n=X(t,"name")?.text,r=X(t,"part-of");return{key:e,...n!==void 0&&{name:n},aliases:Aq(t,"aliases"),...r&&{partOf:r}}}function Aq(e,t){return Vn(e,t).flatMap(n=>n.kind==="scalar"?[n.text]:[])}function Pee(e){let t=X(e,"finding"),n=X(e,"reason")?.text;if(!t||n===void 0)return[];let r=X(e,"rule"),o=X(e,"by")?.text,s=X(e,"until");return[{finding:t,...r&&{rule:r},reason:n,...o!==void 0&&{by:o},...s&&{until:s}}]}var bee,See,Tq=g(()=>{"use strict";jt();yw();us();uf();ff();Oa();bee=["claims","properties","entities","accepted"];See=new Map});function Cq(e,t,n,r){let o=Nee(e);if(typeof o=="string")return{problems:[Oee(o,e,t,n)]};let{root:s,problem:i}=hn(e.slice(o.start,o.end),t,o.start);if(i)return{problems:[i]};let a={fileKind:"source",name:`source \`${n}\``,source:n},c=s??{kind:"mapping",entries:[],span:{file:t,start:0,end:o.start}},l=[...xn(ZN,c,a),...Us(c)],u={file:t,start:o.bodyStart,end:e.length},d=X(c,"outlet")?.text??n,f=Eq(c,"origin","newsroom"),m=Eq(c,"published","date"),p=X(c,"title")?.text,h=X(c,"url")?.text,y=X(c,"archived")?.text,w=X(c,"supersedes"),x=X(c,"sha256"),_=X(Zn(c,"original"),"sha256")?.text;return{problems:l,source:{id:n,file:t,outlet:d,newsroom:f?.value.text??d,...f&&{origin:f},...m&&af(m.value.text)&&{published:m},...p!==void 0&&{title:p},...h!==void 0&&{url:h},...y!==void 0&&{archived:y},...w&&{supersedes:w},...x&&{pinned:x},..._!==void 0&&{original:_},sha256:r(e.slice(u.start)),body:u}}}function Eq(e,t,n){let r=X(e,t);if(r)return{value:r};let o=Zn(e,t),s=X(o,n),i=X(o,"quote");return s&&{value:s,...i&&{quote:i}}}function Nee(e){let t=Ree.exec(e);if(!t)return"missing";let n=t[0].length,r=Iee.exec(e.slice(n));return r?{start:n,end:n+r.index,bodyStart:n+r.index+r[0].length}:"unclosed"}function Oee(e,t,n,r){let o=/^\uFEFF?([^\r\n]*)/.exec(t)?.[0].length??0,s={kind:"shape",fileKind:"source",source:r,at:{file:n,start:0,end:o}},i=[`where its text begins is not known, so no quote of \`${r}\` was checked`];return e==="unclosed"?{...s,message:`the front matter of source \`${r}\` has no end`,label:"begins here",notes:i,help:"close it with a line `---` before the text"}:{...s,message:`source \`${r}\` has no front matter`,label:"the text begins at once",notes:i,help:"begin the file with the lines `---`, `outlet: \u2026`, and `---`"}}var Ree,Iee,Pq=g(()=>{"use strict";kb();yw();us();uf();ff();Oa();Ree=/^\uFEFF?---[ \t]*(?:\r\n|\n)/,Iee=/^---[ \t]*(?:\r\n|\n|$)/m});function qee(e){let t=/^[^*?{}[\]()!+@]*/.exec(e.replace(/^\.\//,""))?.[0]??"";return t.slice(0,t.lastIndexOf("/")+1)}function Rq(e,t){let r=t.map(qee).filter(o=>e.startsWith(o)).reduce((o,s)=>s.length>o.length?s:o,"");return e.slice(r.length).replace(/\.[^./]+$/,"")}var Iq=g(()=>{"use strict"});function Oq(e,t,n,r=vn){let o=[...e].sort((h,y)=>h.path<y.path?-1:1),s=new Map,i=[];for(let h of o){let y=Dee(h);typeof y=="string"?s.set(h.path,y):i.push(y.problem)}let a=zee(o,s,n,i),c=jee(o,s,t,a,i),l=new Set(o.filter(({kind:h,path:y})=>h==="claims"&&!s.has(y)).map(({path:h})=>h)),u=[],d=new Map,f=new Map,m=[],p=qq(o,s,"claims");for(let[h,{path:y,text:w}]of p.entries()){r({phase:"reading claims files",done:h,total:p.length});let x=$q(w,y);i.push(...x.problems),x.problems.some(({kind:_})=>_==="yaml")&&l.add(y),u.push(...x.claims),m.push(...x.acceptances);for(let _ of x.properties)Nq(d,_,"property",i);for(let _ of x.entities)Nq(f,_,"entity",i)}return{texts:s,...c,unreadClaims:l,claims:u,properties:d,entities:f,acceptances:m,config:a,problems:i}}function Dee(e){let t=(s,i,a)=>({problem:{kind:"shape",fileKind:e.kind,at:{file:e.path,start:0,end:0},message:s,label:i,notes:[`nothing in ${e.path} was checked`],help:a}}),n=`${Mee[e.kind]} ${e.path}`;if("unreadable"in e)return t(`${n} could not be read: ${e.unreadable}`,"","check that the file is there and may be read");let r=e.text??xq(e.bytes);if(r!==void 0)return r;let o=Lee(e.bytes);return t(`${n} is not UTF-8: byte ${o} begins no character`,"","save the file as UTF-8")}function Lee(e){let t=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e),n=0;for(let r of t){let o=new TextEncoder().encode(r).length;if(r==="\uFFFD"&&!Fee(e,n))return n+1;n+=o}return n+1}function Fee(e,t){return e[t]===239&&e[t+1]===191&&e[t+2]===189}function qq(e,t,n){return e.flatMap(r=>{let o=t.get(r.path);return r.kind===n&&o!==void 0?[{path:r.path,text:o,file:r}]:[]})}function zee(e,t,n,r){for(let{path:o,text:s}of qq(e,t,"config")){let i=mf(s,o,n);return r.push(...i.problems),i.config}return Zt}function jee(e,t,n,r,o){let s=new Map,i=new Map,a=new Set;for(let c of e){if(c.kind!=="source")continue;let l=Rq(c.path,r.sources),u=i.get(l);if(u!==void 0){o.push(Bee(l,c.path,u)),s.delete(l),a.add(l);continue}i.set(l,c.path);let d=t.get(c.path),f=d===void 0?void 0:Cq(d,c.path,l,n);o.push(...f?.problems??[]),f?.source?s.set(l,f.source):a.add(l)}return{sources:s,unreadable:a}}function Bee(e,t,n){return{kind:"shape",fileKind:"source",source:e,at:{file:t,start:0,end:0},message:`two files have the source id \`${e}\``,label:"this one",related:[{at:{file:n,start:0,end:0},text:"and this one"}],notes:["the id of a source is its path without the extension",`no quote of \`${e}\` was checked`],help:"rename one of them"}}function Nq(e,t,n,r){let o=t.key.text,s=e.get(o);if(!s){e.set(o,t);return}r.push({kind:"shape",fileKind:"claims",at:t.key.span,message:`${n} \`${o}\` is declared twice`,label:"again here",related:[{at:s.key.span,text:"first here"}],notes:["only the first declaration counts"],help:"keep one of them"})}var Mee,Mq=g(()=>{"use strict";cr();Ns();vq();Tq();Cb();Pq();Iq();Mee={claims:"the claims file",source:"the source file",config:"the configuration file"}});function bo(e,t){if(t.pinned&&t.pinned.text!==t.sha256)return;let n=Dq.get(e.texts)??new Map;Dq.set(e.texts,n);let r=n.get(t.id)??new Ls(t,e.texts.get(t.file)??"");return n.set(t.id,r),r}var Dq,xw=g(()=>{"use strict";Fs();Dq=new WeakMap});function Of(e){let t=[],n=0;for(let r of e.matchAll(Uee)){let o=r.index+r[0].length;Hee(e,r.index,o,r[0])&&(Lq(t,e,n,o),n=o)}return Lq(t,e,n,e.length),t}function Hee(e,t,n,r){if(/^\s/.test(r))return!0;let o=/\S/.exec(e.slice(n,n+40))?.[0]??"";if(/[\p{Ll},;]/u.test(o))return!1;if(!r.startsWith(".")||r.startsWith(".."))return!0;let s=Zee(e,t);return new RegExp("^(?:\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu})$","u").test(s)?!1:!Wee.has(s.toLowerCase())}function Zee(e,t){let n=Math.max(0,t-20),r=t;for(;r>n&&Vee(e.charCodeAt(r-1));)r--;return r===n||e.charCodeAt(r-1)<128?e.slice(r,t):/[\p{L}.]+$/u.exec(e.slice(n,t))?.[0]??""}function Vee(e){return e>=97&&e<=122||e>=65&&e<=90||e===46}function Lq(e,t,n,r){let o=n,s=r;for(;o<s&&/\s/.test(t[o]);)o++;for(;s>o&&/\s/.test(t[s-1]);)s--;o<s&&e.push({start:o,end:s})}var Wee,Uee,vw=g(()=>{"use strict";Wee=new Set(`mr mrs ms dr prof rev gen col lt sgt capt gov sen rep st mt no nos vs etc inc corp ltd co bros jan feb mar apr
  jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun fig eq vol ed eds al approx dept univ assn`.split(/\s+/)),Uee=/[.!?\u2026]{1,8}["'\u2019\u201D\u00BB)\]]*(?=\s)|[。！？]["'\u2019\u201D」』]*|\n[ \t\r]*\n/g});function Fq(e,t,n){let[r]=Yee.flatMap(o=>{let s=Gee(e,t,n,o);return s?[{side:o,...s}]:[]}).sort((o,s)=>o.cost-s.cost);return r&&{[r.side]:r.words}}function Gee(e,t,n,r){let o=t;for(let s of Jee(e,n,r)){let i=jq(s),a=Da(i).length;if(a>$w)return;if(o=o.filter(l=>Ka(l,{[r]:i},n)),o.length>0)continue;let c=/\n[ \t\r]*\n/.test(s)?$w:new RegExp("[.!?]\\P{L}*\\s","u").test(s)?Kee:0;return{words:i,cost:a+c}}}function*Jee({start:e,end:t},n,r){let o=r==="prefix",s=o?n.slice(Math.max(0,e-Hs),e):n.slice(t,t+Hs),i=[...s.matchAll(/\s+/g)],a=o?i.map(c=>c.index+c[0].length).reverse():i.map(c=>c.index);(o?e<=Hs:t+Hs>=n.length)&&a.push(o?0:s.length);for(let c of a){let l=o?s.slice(c):s.slice(0,c);rt(l)&&(yield l)}}function zq(e,t,n,r){if(Ka(e,{[r]:t},n))return{moved:!1,words:t};let o=r==="prefix",s=o?Math.max(0,e.start-Hs):e.start,i=n.slice(s,o?e.end:e.end+Hs),a=tn(i),c=$n(a.text),l=$n(Y(t).trim());if(rt(l))for(let u=o?c.lastIndexOf(l):c.indexOf(l);u>=0;u=o?u===0?-1:c.lastIndexOf(l,u-1):c.indexOf(l,u+1)){let d=wf(a,u,u+l.length),f=s+d.start,m=s+d.end;if(o?f>=e.start:m<=e.end)continue;let p=n.slice(Math.min(f,e.start),Math.max(m,e.end)),h=jq(o?n.slice(f,e.start):n.slice(e.end,m));return Of(p).length===1&&Da(h).length<=$w?{moved:!0,words:h}:void 0}}function jq(e){return $x(e.replace(/\u00AD[ \t]*\r?\n[ \t]*/g,"").replace(/[\u00AD\p{Cf}]/gu,""))}var Yee,$w,Kee,Hs,Bq=g(()=>{"use strict";Fs();uw();Ie();vw();je();jt();Yee=["prefix","suffix"],$w=24,Kee=6,Hs=1e3});function Zs(e,t,n=0,r=e.text.length){let o=n,s=r;for(;o<s&&Ja(e.text[o]);)o++;for(;s>o&&Ja(e.text[s-1]);)s--;if(o===s)return e.span;let{file:i}=e.span,a=Xee(e,t);if(a!==void 0)return{file:i,start:a+o,end:a+s};let c=Qee(e,t),l=c.starts[o],u=c.ends[s-1];return l===void 0||u===void 0?e.span:{file:i,start:l,end:u}}function Xee({span:e,style:t,text:n},r){let o=t==="double"||t==="single"?1:0,s=e.start+o;return e.end-o-s===n.length&&r.startsWith(n,s)?s:void 0}function Qee(e,t){let n=ete(e,t),r=[],o=[],s=0;for(let i=0;i<e.text.length;){let a=e.text[i],c=n[s];if(Ja(a)&&c?.soft!==!1){if(r.push(c?.start??e.span.end),o.push(c?.end??e.span.end),c&&s++,i++,!Ja(e.text[i]??""))for(;n[s]?.soft;)s++;continue}for(;c?.soft;)c=n[++s];if(!c)break;for(let l=0;l<c.text.length;l++)r.push(c.start),o.push(c.end);i+=c.text.length,s++}return{starts:r,ends:o}}function ete({span:e,style:t},n){let r=n.slice(e.start,e.end);if(t==="double")return nte(r.slice(1,-1),e.start+1);if(t==="single")return kw(r.slice(1,-1),e.start+1,/''|./gs);if(t==="plain")return kw(r,e.start,/./gs);let o=/^[^\n]*\n?/.exec(r)?.[0].length??0;return kw(r.slice(o),e.start+o,/./gs)}function kw(e,t,n){return Array.from(e.matchAll(n),({0:r,index:o})=>({text:r==="''"?"'":r,start:t+o,end:t+o+r.length,soft:Ja(r)}))}function nte(e,t){let n=[],r=/\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[\s\S])|(?<![ \t])[ \t]*(?:\r?\n[ \t]*)+|[\s\S]/g;for(let{0:o,index:s}of e.matchAll(r)){let i=t+s,a=/^\\\r?\n/.test(o)?"":o.startsWith("\\")?ote(o.slice(1)):rte(o);a!==""&&n.push({text:a,start:i,end:i+o.length,soft:!1})}return n}function rte(e){let t=e.split(`
`).length-1;return t===0?e:t===1?" ":`
`.repeat(t-1)}function ote(e){if(/^[xuU]./.test(e)){let t=Number.parseInt(e.slice(1),16);return t<=1114111?String.fromCodePoint(t):"\uFFFD"}return tte[e]??e}function Ja(e){return e===" "||e==="	"||e===`
`||e==="\r"}var tte,qf=g(()=>{"use strict";tte={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"}});function Vs(e,t){let n="",r=0;for(let o of[...t].sort((s,i)=>s.start-i.start||s.end-i.end))n+=e.slice(r,o.start)+o.text,r=o.end;return n+e.slice(r)}var _w=g(()=>{"use strict"});function Mf(e,{span:t}){let n=Wq.get(e)??new Map;Wq.set(e,n);let r=n.get(t.file);if(!r){r=new Map;let o=e.get(t.file)??"",{root:s}=hn(o,t.file);s&&Sw(s,o,!1,void 0,r),n.set(t.file,r)}return r.get(t.start)}function Sw(e,t,n,r,o){if(e.kind==="scalar"){let a=o.has(e.span.start);o.set(e.span.start,{...r&&{key:r},inFlow:n,isShared:a});return}let s=t[e.span.start],i=n||s==="["||s==="{";if(e.kind==="sequence"){for(let a of e.items)Sw(a,t,i,void 0,o);return}for(let a of e.entries)Sw(a.value,t,i,a.key.span,o)}var Wq,Aw=g(()=>{"use strict";us();Wq=new WeakMap});function Hq(e,t){return ite(e,t)?e:Ew(e)}function Ew(e){return Tw(e)||/[\n\r\t]/.test(e)?`"${Cw(e)}"`:e.includes("'")&&!/["\\]/.test(e)?`"${e}"`:`'${e.replaceAll("'","''")}'`}function Cw(e){return Array.from(e,t=>{if(t==='"'||t==="\\")return`\\${t}`;if(t===`
`)return"\\n";if(t==="\r")return"\\r";if(t==="	")return"\\t";if(!Tw(t))return t;let n=t.codePointAt(0)??0;return n>65535?`\\U${n.toString(16).padStart(8,"0")}`:`\\u${n.toString(16).padStart(4,"0")}`}).join("")}function Pw(e){return!Tw(e)&&!/[\n\r]/.test(e)}function Df(e,t){let{root:n,problem:r}=hn(t?`{k: ${e}}`:`k: ${e}`,"");if(r||n?.kind!=="mapping"||n.entries.length!==1)return;let o=n.entries[0]?.value;return o?.kind==="scalar"&&o.dropped===void 0?o.text:void 0}function ite(e,t){return!Pw(e)||e.includes("	")||Df(e,t)!==e?!1:[void 0,"1.1"].every(n=>(0,Uq.parseDocument)(e,{...n&&{version:n},logLevel:"silent"}).toJS()===e)}var Uq,ste,Tw,Rw=g(()=>{"use strict";Uq=Po(Xg(),1);us();ste=/[^\t\n\r\x20-\x7E\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u,Tw=e=>ste.test(e)});function Iw(e,t,n){let r=e.get(t.span.file),o=Mf(e,t);if(!(r===void 0||!o||o.isShared||n.length===0))return ate(t,r,n,o.inFlow)??lte(t,r,n,o.inFlow)}function Lf(e,t,n){return Iw(e,t,[{start:0,end:t.text.length,text:n}])}function ate(e,t,n,r){let o=[];for(let{start:c,end:l,text:u}of n){let d=cte(u,e);if(d===void 0)return;o.push({...Zs(e,t,c,l),text:d})}if(e.style==="literal"||e.style==="folded")return o;let{start:s,end:i}=e.span,a=ute(t,s,i,o);return Df(a,r)===Vs(e.text,n)?o:void 0}function cte(e,{style:t}){if(t==="double")return Cw(e);if(Pw(e))return t==="single"?e.replaceAll("'","''"):e}function lte(e,t,n,r){if(e.style==="literal"||e.style==="folded")return;let o=Vs(e.text,n),s=Ew(o);if(Df(s,r)!==o)return;let{file:i,start:a,end:c}=e.span;return t.slice(a,c).trim()===""?void 0:[{file:i,start:a,end:c,text:s}]}function ute(e,t,n,r){let o=r.map(s=>({...s,start:s.start-t,end:s.end-t}));return Vs(e.slice(t,n),o)}var Nw=g(()=>{"use strict";qf();_w();Aw();Rw()});function Zq(e,t,n,r){let o=Yq(e,t,n,r);if(!o)return;let{beside:s,added:i,indent:a,fileText:c}=o,l=u=>({file:s.file,start:s.start,end:s.start,text:u});return l(a===void 0?`${i}, `:`${i}${Kq(c)}${a}`)}function Vq(e,t,n,r){let o=Yq(e,t,n,r);if(!o)return;let{added:s,indent:i,fileText:a}=o,{file:c,end:l}=t.span;if(i===void 0)return{file:c,start:l,end:l,text:`, ${s}`};let u=Kq(a);if(a[l-1]===`
`)return{file:c,start:l,end:l,text:`${i}${s}${u}`};let d=l+(/^[^\r\n]*/.exec(a.slice(l))?.[0].length??0);return{file:c,start:d,end:d,text:`${u}${i}${s}`}}function Yq(e,t,n,r){let o=e.get(t.span.file)??"",s=Mf(e,t);if(!s?.key||s.isShared)return;let i=s.inFlow?void 0:dte(o,s.key.start);if(!(!s.inFlow&&i===void 0))return{beside:s.key,added:`${n}: ${Hq(r,s.inFlow)}`,indent:i,fileText:o}}function Kq(e){return/\r\n|\n/.exec(e)?.[0]??`
`}function dte(e,t){let n=e.slice(e.lastIndexOf(`
`,t-1)+1,t).replace(/^\uFEFF/,"");return/^[ -]*$/.test(n)?" ".repeat(n.length):void 0}var Gq=g(()=>{"use strict";Aw();Rw()});function Jq(e,t,n){let r=[];for(let o of["prefix","suffix"]){let s=n[o];if(s===void 0)continue;let i=t[o],c=i?void 0:(o==="prefix"?Zq:Vq)(e,t.quote,o,s),l=i?Lf(e,i,s):c&&[c];if(!l)return;r.push(...l)}return r}var Xq=g(()=>{"use strict";Nw();Gq()});function Qq(e,{evidence:t,anchor:n,source:r}){let o=bo(e,r);if(!o)return;let[s,...i]=tM(n,r),a=s&&Fq(s,i,o.body);if(!a)return;let c=a.prefix===void 0?"suffix":"prefix";return nM(e,t,o,a,`pin the quote to the first of its places with \`${c}\``)}function eM(e,{evidence:t,anchor:n,source:r}){let o=bo(e,r);if(!o)return;let s=tM(n,r).flatMap(c=>{let l=fte(c,t,o.body);return l?[l]:[]}),[i]=s;if(!i||s.length>1)return;let a=Object.keys(i).map(c=>`\`${c}\``);return nM(e,t,o,i,`bring ${a.join(" and ")} up to the quote`)}function fte(e,t,n){let r={};for(let o of["prefix","suffix"]){let s=t[o];if(!s)continue;let i=zq(e,s.text,n,o);if(!i)return;i.moved&&(r[o]=i.words)}return r}function tM(e,t){return e.places.map(({start:n,end:r})=>({start:n-t.body.start,end:r-t.body.start}))}function nM(e,t,n,r,o){let s={exact:t.quote.text,...t.prefix&&{prefix:t.prefix.text},...t.suffix&&{suffix:t.suffix.text},...r},i=yo(s,n);if(!i||i.contextMissing||i.places.length!==1)return;let a=Jq(e.texts,t,r);return a&&a.length>0?{title:o,edits:a}:void 0}var rM=g(()=>{"use strict";Pf();xw();Bq();Xq()});var sM,oM=g(()=>{sM=`# ambiguous-quote

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
`});function gt(e){let t=iM.get(e.anchors)??pte(e);return iM.set(e.anchors,t),t}function pte(e){let t=[];for(let n of e.claims)for(let r of n.evidence){let o=e.anchors.get(r),s=e.sources.get(r.source?.text??"");o&&s&&o.class!=="unchecked"&&t.push({claim:n,evidence:r,anchor:o,source:s})}return t}function ot({claim:e,evidence:t,source:n}){return{claim:e.id,source:n.id,readings:[{claim:e,evidence:t}]}}function H(e,t,n,r){return Zs(t,e.texts.get(t.span.file)??"",n,r)}function _n(e,t){return(e.texts.get(t.file)??"").slice(t.start,t.end)}function Ff(e,{evidence:t,source:n,speaker:r,speakerName:o,hedges:s,shown:i}){let a=e.anchors.get(t)?.places[0]??H(e,t.quote),c=n.published?`, ${n.published.value.text}`:"",l=r===void 0?"":`, said by ${o}`;return{at:a,text:`${n.outlet}${c}${l}${s?", hedged":""}: ${i}`}}var iM,Ne=g(()=>{"use strict";qf();iM=new WeakMap});function Sn(e,t,n){let{file:r,body:o}=t,s=hte(e,t),i=n-o.start,a=0,c=(s.length>>1)-1;for(;a<c;){let d=a+c+1>>1;s[2*d]<=i?a=d:c=d-1}let[l,u]=[s[2*a]??0,s[2*a+1]??o.end-o.start];return{file:r,start:o.start+l,end:o.start+u}}function hte(e,{id:t,file:n,body:r}){let o=aM.get(e.texts);o||(o=new Map,aM.set(e.texts,o));let s=o.get(t);return s||(s=Of((e.texts.get(n)??"").slice(r.start,r.end)).flatMap(({start:a,end:c})=>[a,c]),o.set(t,s)),s}function zf(e,t,n){let r=e.anchors.get(n)?.parts??[],[o,s]=[r[0],r.at(-1)];if(!o||!s)return{before:"",behind:""};let i=cM(e,{...o,start:Sn(e,t,o.start).start,end:o.start}),a=Sn(e,t,Math.max(s.start,s.end-1)).end,c=cM(e,{...s,start:s.end,end:Math.max(a,s.end)}),l=Y(n.quote.text).trim(),u=n.phrase&&Y(n.phrase.text).trim(),d=u===void 0?-1:l.indexOf(u);return u===void 0||d<0?{before:i,behind:c}:{before:i+l.slice(0,d),behind:l.slice(d+u.length)+c}}function cM(e,{file:t,start:n,end:r}){return(e.texts.get(t)??"").slice(n,r)}var aM,Ys=g(()=>{"use strict";Ie();vw();aM=new WeakMap});function Ks(e){return e.replaceAll("\u0130","I").toLowerCase()}var ie,Gs=g(()=>{"use strict";ie="A-Za-z\xAA\xB5\xBA\xC0-\u1FFF\u2C00-\u2DFF\u3005\u3006\u3040-\uD7FF\uF900-\uFDFF\uFE70-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC"});function uM(e){let t=Math.max(0,e.length-qw),n=Ks(e.slice(t));if(!vte.test(n))return;let r=$te(n,xte);if(wte.test(n.slice(r)))return;let o=fM(gte,e.slice(t+r),(s,i)=>s.indexOf(i));return o&&{...o,start:t+r+o.start}}function dM(e,t){let n=yte.test(Ks(t.slice(-qw)))?[...lM,...bte]:lM;return fM(n,e.slice(0,qw),(r,o)=>r.lastIndexOf(o))}function fM(e,t,n){let r=Ks(t);for(let[o,s,i]of e){let a=s.exec(i?t:r);if(!a)continue;let[c,l=""]=a,u=a.index+n(c,l);return{turn:o,words:t.slice(u,u+l.length),start:u}}}function $te(e,t){let n=0;for(let r of e.matchAll(t))n=r.index+r[0].length;return n}var Gn,we,gte,wo,Ow,lM,yte,bte,wte,xte,qw,vte,mM=g(()=>{"use strict";Gs();Gn=e=>`(?:\\s+[${ie}\\d'\u2019-]+){0,${e}}`,we=`[\\s"\u201C\u2018'(\\[]*$`,gte=[["negates",new RegExp(`\\b(not|never|cannot|[a-z]+n['\u2019]t)(?!\\s+(?:only|just|merely|until))${Gn(3)}${we}`)],["negates",new RegExp(`\\b(no(?!\\s+(?:doubt|surprise|secret|question|fewer|less|more|later))|neither|nor|no longer|nobody|nothing|hardly|barely)${Gn(2)}${we}`)],["negates",new RegExp(`\\b(fail(?:s|ed)? to|unable to|refus(?:es|ed|ing)? to|declin(?:es|ed|ing)? to)${Gn(1)}${we}`)],["denies",new RegExp(`\\b(den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|rul(?:es?|ed|ing) out)\\b[^.;:,]*${we}`)],["negates",new RegExp(`\\b(without|yet to)${we}`)],["denies",new RegExp(`\\b(den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:es|ed|ing)?)\\b[^;:]*\\bthat\\b[^;:,]*${we}`)],["denies",new RegExp(`\\b(false|untrue|a myth|a lie|a hoax|disagree[sd]?) that${we}`)],["negates",new RegExp(`\\b(few|hardly anyone|no one|nobody|nothing|none)${Gn(3)} (?:believ|think|thought|expect|claim|sa[iy]|suggest|argu)[a-z]*(?: that)?${we}`)],["negates",new RegExp(`\\b(st(?:op|ops|opped|opping) short of)${Gn(2)}${we}`)],["hedges",new RegExp(`\\b(rumou?rs?|speculation|fears?|suspicions?|worries|concerns?|allegations?|it (?:is|was)(?: [a-z]+ly)? (?:feared|believed|thought|alleged|rumou?red|possible|likely|suspected|understood|reported)) that${we}`)],["hedges",new RegExp(`\\b(unlikely)(?:\\s+(?:that|to))?${Gn(3)}${we}`)],["hedges",new RegExp(`\\b(reportedly|allegedly|apparently|supposedly),${we}`)],["hedges",new RegExp(`\\b(could|may|might)(?:\\s+[a-z]+ly)?(?:\\s+(?:be|have|also|soon|still))*${we}`),"as it is"],["hedges",new RegExp(`\\b(reportedly|allegedly|apparently|supposedly|purportedly|possibly|perhaps|probably)${Gn(3)}${we}`)],["hedges",new RegExp(`\\b(potential|possible|alleged|apparent|purported|suspected|likely)${we}`)],["hedges",new RegExp(`\\b((?:appear|seem)(?:s|ed)?)(?:\\s+(?:that|to|as if))?${Gn(2)}${we}`)],["hedges",new RegExp(`\\b((?:said|believed|thought|alleged|reported|expected|understood|rumou?red) to)(?:\\s+(?:be|have))?${we}`)],["hedges",new RegExp(`(?<!\\bno )\\b(doubt(?:s|ed|ful)?)\\b[^.;:,]*${we}`)],["conditions",new RegExp(`(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|whether|provided that|on (?:the )?condition that|in case)\\b[^.;:,]*${we}`)],["conditions",new RegExp(`(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|provided that|in case)\\b[^.;:,]*,${we}`)],["conditions",new RegExp(`^[\\s"\u201C]*(Should|Had|Were)\\s[^.;:,?]*,${we}`),"as it is"]],wo=`["\u201D\u2019']*`,Ow="(den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)|refut(?:es|ed))",lM=[["conditions",new RegExp(`^${wo},?\\s+((?:only |but only )?(?:if|unless|provided that|on (?:the )?condition that))\\b`)],["denies",new RegExp(`^${wo}(?:,|\\s+[-\u2013\u2014]+)\\s+(?:a|an|the)\\s+(?:claim|charge|accusation|allegation|assertion)s?\\b[^.;]*?\\b${Ow}\\b`)],["denies",new RegExp(`^${wo},?\\s+(?:which|something)\\s+[^.;,]*?\\b${Ow}\\b`)],["denies",new RegExp(`^${wo},?\\s+but\\s+[^.;,]*?\\b${Ow}\\s+(?:it|this|that|the [${ie}]+)(?=[.,;]|$)`)],["hedges",new RegExp(`^${wo},\\s+(it (?:appears|seems|is (?:believed|thought|feared|alleged|reported))|reportedly|allegedly|apparently|perhaps|possibly|probably)\\b`)]],yte=new RegExp(`\\b(?:claims?|ideas?|rumou?rs?|reports?|notion|belief|suggestions?|allegations?|accusations?|theory|assertions?|charges?|stor(?:y|ies)) that${we}`),bte=[["denies",new RegExp(`^${wo},?\\s+(?:is|are|was|were|(?:has|have) (?:since )?been|proved|proved to be|turned out to be)\\s+(?:[a-z]+ly\\s+)?(false|untrue|wrong|incorrect|unfounded|baseless|nonsense|a myth|a lie|a hoax|debunked|disproved|refuted|discredited|denied|rejected|dismissed|not true)\\b`)],["negates",new RegExp(`^${wo},?\\s+((?:was|were|has|have) (?:never|not) (?:been )?prove[dn]|remains? unprove[dn])\\b`)]],wte=new RegExp(`\\b(?:no|not|never|cannot|nobody|no one|none|few|[a-z]+n['\u2019]t)${Gn(2)} (?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|doubt(?:s|ed)?|rul(?:e|es|ed) out)\\b[^.;:,]*${we}`),xte=/[;:]|\s[-\u2013\u2014]{1,2}\s|,?\s\b(?:but|and|while|whereas|although|though|because|after|before|when|until|once)\b(?=\s)(?!\s+that\b)/g,qw=400,vte=/\b(?:not?|nor|neither|nobody|nothing|never|cannot|without|hardly|barely|fail|unable|refus|declin|den[iy]|reject|refut|disput|dismiss|rul|could|may|might|reportedly|alleg|apparent|suppos|purport|possib|perhaps|probab|potential|suspect|likely|unlikely|yet to|appear|seem|said|believed|thought|reported|expected|understood|rumou?red|doubt|if|unless|whether|provided|in case|false|untrue|myth|lie|hoax|disagree|few|none|stop|rumou?rs?|speculation|fear|suspicion|worries|concern|understood|possible|condition|should|had|were)|n['\u2019]t\b/});var hM,pM=g(()=>{hM=`# quote-out-of-context

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
`});function Mw(e,t,n){for(let[r,o]of n.entries()){let s=Sn(e,t,o.start),i=Math.max(s.start,n[r-1]?.end??0),a={...s,start:Math.min(i,o.start),end:o.start},c=uM(_n(e,a));if(c)return gM(c,a);let l=Sn(e,t,Math.max(o.start,o.end-1)),u=Math.min(l.end,n[r+1]?.start??l.end),d={...l,start:o.end,end:Math.max(u,o.end)},f=dM(_n(e,d),_n(e,a));if(f)return gM(f,d)}}function gM(e,t){let n=t.start+e.start;return{cue:e,at:{file:t.file,start:n,end:n+e.words.length}}}var _te,Ste,Ate,yM,Dw=g(()=>{"use strict";Ys();mM();Ne();pM();_te={negates:"negates it",denies:"denies it",hedges:"hedges it",conditions:"makes it conditional"},Ste={affirms:[],denies:["negates","denies"],hedges:["hedges","conditions"]},Ate=3,yM={id:"quote-out-of-context",summary:"The sentence negates, denies, hedges, or conditions what the quote says, outside the quote.",severity:"warning",page:hM,*check(e){for(let t of gt(e)){let{claim:n,evidence:r,anchor:o,source:s}=t;if(o.places.length!==1||o.class==="misattributed")continue;let i=Mw(e,s,o.parts);if(!i||Ste[r.stance].includes(i.cue.turn))continue;let{cue:a,at:c}=i;yield{...ot(t),message:`quote in \`${n.id}\` leaves out "${a.words}": in \`${s.id}\` the sentence ${_te[a.turn]}`,primary:{at:H(e,r.quote),text:""},related:[{at:c,text:"left out"},...o.parts.slice(0,Ate).map(l=>({at:l,text:"the quote"}))],help:`quote "${a.words}" too${a.turn==="negates"||a.turn==="denies"?", or give the reading `stance: denies`":", or give the reading `stance: hedges`"}`}}}}});function AM(e,t){let n=e.slice(0,Nte);for(let r of[Ete,Cte]){let o=xM(r.exec(n.slice(Math.max(0,t.end-1))),Math.max(0,t.end-1));if(o&&o.start>=t.end)return o}return Pte.map(r=>xM(r.exec(n),0)).find(r=>r&&Ote(r,n,t))}function Ote({words:e,start:t},n,r){if(/^(?:according to|in the )/i.test(e))return!0;let o=t+e.length;if(t>=r.end||t>=r.start&&o>r.end)return!1;let s=n.slice(o,Math.max(r.start,0));if(Rte.test(s))return!1;let i=n.slice(0,t);return/\b[Ww]hat(?:ever)?\s+(?:[^\s,.;:]+\s+){0,2}$/.test(i)||/^(?:who|which)\s/.test(e)&&!/^\s*(?:that\s*)?["\u201C]?$/.test(s)?!1:!(s.includes(",")&&Ite.test(i))}function xM(e,t){if(!e)return;let n=e[1]??"";return{words:n,start:t+e.index+e[0].lastIndexOf(n)}}var vM,$M,Tte,kM,_M,bM,jf,Js,Xa,SM,wM,Ete,Cte,Pte,Rte,Ite,Nte,TM=g(()=>{"use strict";Gs();vM="(?:sa(?:id|ys?)\\b(?!\\s+(?:to|goodbye|farewell|hello|yes|no|nothing|little|so|prayers?)\\b))",$M="(?:claim(?:s|ed)|insist(?:s|ed)|stress(?:es|ed)|argu(?:es|ed)|assert(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|alleg(?:es|ed)|den(?:ies|ied)|announc(?:es|ed)|ma(?:kes|de) it clear|indicat(?:es|ed)|warn(?:s|ed)|declar(?:es|ed)|estimat(?:es|ed)|report(?:s|ed)|add(?:s|ed)|explain(?:s|ed)|believes?|confirm(?:s|ed)|not(?:es|ed))",Tte="(?:claim(?:s|ed)|insist(?:s|ed)|alleg(?:es|ed)|argu(?:es|ed)|warn(?:s|ed)|estimat(?:es|ed)|believes?)",kM=`(?![a-z\xDF-\xF6\xF8-\xFF])[${ie}]`,_M=`(?:told\\s+(?!an?\\b)(?:(?:the|its|his|her|their)\\s+)?[${ie}'\u2019-]+(?:\\s+${kM}[${ie}'\u2019-]+)*)`,bM=`(?=[\\s:"\u201C]+(?:(?!that\\b|which\\b|who\\b)[${ie}\\d'\u2019.-]+\\s+){1,6}?(?:was|were|is|are|has|have|had|will|would|could|can|did)\\b)`,jf="(?:(?:has|have|had|also|did|does|do|once|again|further|later|repeatedly)\\s+)*",Js=`[${ie}\\d.'\u2019-]+`,Xa="(?!(?:to|without|must|can|could|may|might|be|is|was|are|were|been|being)\\s)",SM="(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",wM=`(?:\\s+(?:(?:on|late|early)\\s+)?(?:${SM}|yesterday|today|last\\s+(?:week|month|year)))?\\s+that\\b`,Ete=new RegExp(`[,"\u201D]\\s+((?!as\\s)(?:${Xa}${Js}\\s+){1,6}?(?:${vM}|${$M}|${_M}|wrote|tweeted))(?=\\s*(?:[.,;]|$)|\\s+(?:in|on|at|to|during|after|as|when|by|citing|adding|late|early|earlier|later|yesterday|today|${SM})\\b)`),Cte=new RegExp(`[,"\u201D]\\s+((?:sa(?:id|ys?)|wrote|adds?|added|tweeted|explained|replied|claim(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|shout(?:s|ed))\\s+(?:(?:the|an?|one|two|its|his|her|their|another)\\s+)?(?:${kM}${Js}|(?<=\\b(?:the|an?|one|two|its|his|her|their|another)\\s)[${ie}]+|officials|police|sources|prosecutors|residents|witnesses|analysts|experts))`),Pte=[/\b([Aa]ccording to|[Ii]n the (?:view|opinion|words) of)\b(?! (?:the )?(?:plans?|schedules?|tradition|custom|law|size|age|need|taste|rules)\b)/,new RegExp(`\\b((?!That said)${Xa}${Js},?\\s+${jf}${vM})`),new RegExp(`\\b(${Xa}${Js},?\\s+${jf}${$M})${wM}`),new RegExp(`\\b(${Xa}${Js},?\\s+${jf}${Tte})${bM}`),new RegExp(`\\b(${Xa}${Js},?\\s+${jf}${_M})(?:(?=${wM})|${bM})`)],Rte=/;|,\s+(?:and|but|while|whereas|although)\s/,Ite=/(?:^|[,;:]\s*)(?:after|when|because|since|although|though|if|once|before|while)\s[^,;:]*$/i,Nte=2e3});var CM,EM=g(()=>{CM=`# unattributed-reading

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
`});function Lw(e,t,n){let r=Sn(e,t,n.start),o={start:n.start-r.start,end:n.end-r.start},s=AM(_n(e,r),o);if(!s)return;let i=r.start+s.start;return{...r,start:i,end:i+s.words.length}}var PM,Fw=g(()=>{"use strict";Ys();TM();Ne();EM();PM={id:"unattributed-reading",summary:"The sentence gives its words to somebody, and the reading gives them to the outlet.",severity:"warning",page:CM,*check(e){for(let t of gt(e)){let{claim:n,evidence:r,anchor:o,source:s}=t;if(!r.value||r.saidBy||r.stance!=="affirms")continue;let[i]=o.places;if(o.places.length!==1||o.class==="misattributed"||!i)continue;let a=Lw(e,s,i);a&&(yield{...ot(t),message:`quote in \`${n.id}\` counts as ${s.outlet}'s own words, but its sentence credits a speaker`,primary:{at:H(e,r.quote),text:""},related:[{at:a,text:"a speaker"}],help:"name the speaker with `said-by`"})}}}});function Dte({anchor:e,evidence:t,source:n},r){let o=!t.value||t.saidBy!==void 0||t.stance!=="affirms",s=l=>`${Mw(r,n,[l])?.cue.turn??""} ${!o&&Lw(r,n,l)!==void 0}`,[i,...a]=e.places;if(!i||a.length>Mte)return!1;let c=s(i);return a.every(l=>s(l)===c)}var zw,Mte,RM,IM=g(()=>{"use strict";rM();je();oM();Ne();Dw();Fw();zw=3,Mte=100,RM={id:"ambiguous-quote",summary:"A quote stands in more than one place, and nothing says which is meant.",severity:"warning",page:sM,*check(e){for(let t of gt(e)){let{claim:n,evidence:r,anchor:o,source:s}=t;if(o.class==="misattributed"||o.places.length===0||o.places.length===1&&!o.contextMissing)continue;let i=o.places.slice(0,zw).map((c,l)=>({at:c,text:`place ${l+1}`})),a=vt(o.places.length,"place");if(o.contextMissing){let c=r.prefix??r.suffix??r.quote,l=eM(e,t),u=r.prefix&&r.suffix?"`prefix` and `suffix`":r.prefix?"`prefix`":"`suffix`";yield{...ot(t),message:`quote in \`${n.id}\` does not stand beside its ${u} in \`${s.id}\``,primary:{at:H(e,c),text:""},related:i.map(({at:d})=>({at:d,text:"the quote stands here"})),help:"copy the words right before or after the place that is meant",...l&&{fix:l}}}else{let c=Dte(t,e),l=c?Qq(e,t):void 0,u=r.prefix||r.suffix?"longer ":"";yield{...ot(t),message:`quote in \`${n.id}\` stands in ${a} of \`${s.id}\``,primary:{at:H(e,r.quote),text:""},related:i,notes:[...o.places.length>zw?[`the first ${zw} of ${a} are shown`]:[],...c?[]:["the sentences of these places say different things, so `fix` leaves the choice to you"]],help:`quote more words, or add a ${u}\`prefix\` or \`suffix\`: the words right before or after the place that is meant`,...l&&{fix:l}}}}}}});var OM,NM=g(()=>{OM=`# claim-shape

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
`});function*Xs(e,t){for(let n of e.problems){if(n.kind!=="shape"||n.fileKind!==t)continue;let{at:r,message:o,label:s,related:i,notes:a,help:c,claim:l,source:u}=n;yield{message:o,primary:{at:r,text:s},related:i??[],notes:a??[],...c!==void 0&&{help:c},...l!==void 0&&{claim:l},...u!==void 0&&{source:u},subject:[[l??"",r.file].filter(Boolean).reduce((d,f)=>d.replaceAll(f,""),o)]}}}var Bf=g(()=>{"use strict"});var qM,MM=g(()=>{"use strict";NM();Bf();qM={id:"claim-shape",summary:"A claims file holds something other than the format allows.",severity:"error",page:OM,check:e=>Xs(e,"claims")}});var LM,DM=g(()=>{LM=`# config-shape

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
`});var FM,zM=g(()=>{"use strict";DM();Bf();FM={id:"config-shape",summary:"The configuration holds something other than the format allows.",severity:"error",page:LM,check:e=>Xs(e,"config")}});var BM,jM=g(()=>{BM=`# contradiction

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
`});function*Bt(e,t,n){for(let r of e.facts){let[o]=r.pairs;if(o?.decision!==t)continue;let s=r.conflicting.flatMap(u=>u.readings),i=jte(s),a=[...i.keys()],c=Bte([...i.values()]),l=s.length-c.length;yield{message:`${n.tell(r,o)}: ${a.slice(0,5).join(", ")}${a.length>5?", \u2026":""}`,primary:{at:Wte(e,s),text:`${a.length} answers`},related:c.map(u=>Ff(e,u)),notes:[o.because,...l>0?[`${vt(l,"more reading")} ${l===1?"gives":"give"} one of these answers`]:[]],help:n.help,fact:r.name,...Ute(s),hedged:o.hedged,readings:s.map(({claim:u,evidence:d})=>({claim:u,evidence:d}))}}}function jte(e){let t=new Map;for(let n of e){let r=t.get(n.shown);r?r.push(n):t.set(n.shown,[n])}return t}function Bte(e){let t=e.map(r=>[...new Map([...r].reverse().map(o=>[JSON.stringify([o.source.outlet,o.speaker]),o])).values()].reverse()),n=new Set;for(let r=0;n.size<WM&&t.some(o=>o.length>r);r++)for(let o of t){let s=o[r];s&&n.size<WM&&n.add(s)}return t.flat().filter(r=>n.has(r))}function Wte(e,t){let n=t[0]?.claim;if(!n)throw new Error("a conflict without readings");return n.factAt?H(e,n.factAt):n.at}function Ute(e){let t=new Set(e.map(({claim:r})=>r.id)),[n]=t;return t.size===1&&n!==void 0?{claim:n}:{}}var WM,xo=g(()=>{"use strict";je();Ne();WM=6});var UM,HM=g(()=>{"use strict";jM();xo();UM={id:"contradiction",summary:"Two outlets say in their own voice what cannot both be true.",severity:"error",page:BM,check:e=>Bt(e,"contradiction",{tell:t=>`outlets contradict each other on \`${t.name}\``,help:"hold both quotes against their sources; where they speak of different things, say so in `scope`; what stays is accepted with a reason"})}});var VM,ZM=g(()=>{VM=`# contradiction-unless-scoped

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
`});var YM,KM=g(()=>{"use strict";ZM();xo();YM={id:"contradiction-unless-scoped",summary:"Two readings contradict each other, unless a circumstance that only one of them gives tells them apart.",severity:"warning",page:VM,check:e=>Bt(e,"contradiction-unless-scoped",{tell:t=>`\`${t.name}\` has two answers unless scope tells them apart`,help:"give the other reading the same key of `scope`, with what holds for it"})}});var JM,GM=g(()=>{JM=`# disputed

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
`});var XM,QM=g(()=>{"use strict";GM();xo();XM={id:"disputed",summary:"An outlet says something in its own voice, and a speaker denies it or says otherwise.",severity:"warning",page:JM,check:e=>Bt(e,"disputed",{tell:t=>`\`${t.name}\` is disputed`,help:"report both; if the dispute is known and stays, accept the finding with a reason"})}});var tD,eD=g(()=>{tD=`# duplicate-claim

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
`});var nD,rD=g(()=>{"use strict";eD();nD={id:"duplicate-claim",summary:"Two claims have the same id.",severity:"error",page:tD,*check(e){let t=new Map;for(let n of e.claims){let r=t.get(n.id);if(!r){t.set(n.id,n);continue}n.id.startsWith("(")||(yield{message:`two claims are called \`${n.id}\``,primary:{at:n.at,text:"again here"},related:[{at:r.at,text:"first here"}],help:"give one of them another id; claims on one question share a `fact`, not an id",claim:n.id,subject:[n.statement?.text??""]})}}}});var sD,oD=g(()=>{sD=`# expired-acceptance

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
`});var iD,aD=g(()=>{"use strict";oD();Ne();iD={id:"expired-acceptance",summary:"A finding was accepted until a day that has passed.",severity:"error",page:sD,*checkLedger(e,t){for(let{acceptance:n,state:r}of e){if(r!=="expired"||!n.until)continue;let{finding:o,until:s,reason:i}=n;yield{message:`finding \`${o.text}\` was accepted until ${s.text}`,primary:{at:H(t,s),text:"the last day"},notes:[`it was accepted because: ${i}`,"the finding counts again"],help:"decide anew: mend it, or give a later day",subject:[o.text,s.text]}}}}});var cD,lD=g(()=>{cD=[[[["deg",1]],[["mm2",1],["cm2",100],["m2",1e6],["km2",1e12]],[["bits",1],["B",8],["KB",8e3],["MB",8e6],["GB",8e9],["TB",8e12],["PB",8e15]],[["J",1],["Wh",3600],["kWh",36e5],["MWh",36e8],["GWh",36e11]],[["N",1]],[["Hz",1],["kHz",1e3],["MHz",1e6],["GHz",1e9],["THz",1e12],["PHz",1e15]],[["lux",1],["\xB5lx",1e-6],["nlx",1e-9],["klx",1e3]],[["mm",1],["cm",10],["m",1e3],["km",1e6]],[["cd/m\xB2",1]],[["cd",1]],[["mg",1],["g",1e3],["kg",1e6]],[["W",1],["kW",1e3],["MW",1e6],["GW",1e9],["TW",1e12],["PW",1e15]],[["Pa",1]],[["C",1]],[["fs",1],["ps",1e3],["ns",1e6],["\xB5s",1e9],["ms",1e12],["s",1e15],["min",6e16],["h",36e17],["d",864e17],["y",31536e18]],[["mL",1],["L",1e3]]],[[["deg",1]],[["sq in",1],["sq ft",144],["ac",6272640],["sq mi",4014489600]],[["bits",1],["B",8],["KiB",8192],["MiB",8388608],["GiB",8589934592],["TiB",8796093022208],["PiB",9007199254740992]],[["J",1],["Wh",3600],["kWh",36e5],["MWh",36e8],["GWh",36e11]],[["lbf",1]],[["Hz",1],["kHz",1e3],["MHz",1e6],["GHz",1e9],["THz",1e12],["PHz",1e15]],[["lux",1],["\xB5lx",1e-6],["nlx",1e-9],["klx",1e3]],[["in",1],["ft",12],["yd",36],["mi",63360]],[["cd/m\xB2",1]],[["cd",1]],[["oz",1],["lb",16]],[["W",1],["kW",1e3],["MW",1e6],["GW",1e9],["TW",1e12],["PW",1e15]],[["psi",1]],[["F",1]],[["fs",1],["ps",1e3],["ns",1e6],["\xB5s",1e9],["ms",1e12],["s",1e15],["min",6e16],["h",36e17],["d",864e17],["y",31536e18]],[["tsp",1],["tbsp",3],["fl oz",6],["cup",48],["pt",96],["qt",192],["gal",768]]]]});var Jn,Wt,jw=g(()=>{Jn={radian:[0,1],radians:[0,1],rad:[0,1],rads:[0,1],r:[0,1],turn:[0,2*Math.PI],turns:[0,2*Math.PI],degree:[0,Math.PI/180],degrees:[0,Math.PI/180],deg:[0,Math.PI/180],degs:[0,Math.PI/180],"\xB0":[0,Math.PI/180],gradian:[0,Math.PI/200],gradians:[0,Math.PI/200],gon:[0,Math.PI/200],gons:[0,Math.PI/200],grad:[0,Math.PI/200],grads:[0,Math.PI/200],grade:[0,Math.PI/200],grades:[0,Math.PI/200],arcminute:[0,Math.PI/10800],arcminutes:[0,Math.PI/10800],"minutes of arc":[0,Math.PI/10800],arcmin:[0,Math.PI/10800],arcmins:[0,Math.PI/10800],arcsecond:[0,Math.PI/648e3],arcseconds:[0,Math.PI/648e3],"seconds of arc":[0,Math.PI/648e3],arcsec:[0,Math.PI/648e3],arcsecs:[0,Math.PI/648e3],"square meter":[1,1],"square meters":[1,1],"square metre":[1,1],"square metres":[1,1],"m\xB2":[1,1],m2:[1,1],"square petameter":[1,1e30],"square petametre":[1,1e30],"square petameters":[1,1e30],"square petametres":[1,1e30],"Pm\xB2":[1,1e30],Pm2:[1,1e30],"square terameter":[1,1e24],"square terametre":[1,1e24],"square terameters":[1,1e24],"square terametres":[1,1e24],"Tm\xB2":[1,1e24],Tm2:[1,1e24],"square gigameter":[1,1e18],"square gigametre":[1,1e18],"square gigameters":[1,1e18],"square gigametres":[1,1e18],"Gm\xB2":[1,1e18],Gm2:[1,1e18],"square megameter":[1,1e12],"square megametre":[1,1e12],"square megameters":[1,1e12],"square megametres":[1,1e12],"Mm\xB2":[1,1e12],Mm2:[1,1e12],"square kilometer":[1,1e6],"square kilometre":[1,1e6],"square kilometers":[1,1e6],"square kilometres":[1,1e6],"km\xB2":[1,1e6],km2:[1,1e6],"square hectometer":[1,1e4],"square hectometre":[1,1e4],"square hectometers":[1,1e4],"square hectometres":[1,1e4],"hm\xB2":[1,1e4],hm2:[1,1e4],"square decameter":[1,100],"square decametre":[1,100],"square decameters":[1,100],"square decametres":[1,100],"dam\xB2":[1,100],dam2:[1,100],"square decimeter":[1,.01],"square decimetre":[1,.01],"square decimeters":[1,.01],"square decimetres":[1,.01],"dm\xB2":[1,.01],dm2:[1,.01],"square centimeter":[1,1e-4],"square centimetre":[1,1e-4],"square centimeters":[1,1e-4],"square centimetres":[1,1e-4],"cm\xB2":[1,1e-4],cm2:[1,1e-4],"square millimeter":[1,1e-6],"square millimetre":[1,1e-6],"square millimeters":[1,1e-6],"square millimetres":[1,1e-6],"mm\xB2":[1,1e-6],mm2:[1,1e-6],"square micrometer":[1,1e-12],"square micrometre":[1,1e-12],"square micrometers":[1,1e-12],"square micrometres":[1,1e-12],"\u03BCm\xB2":[1,1e-12],"\xB5m\xB2":[1,1e-12],\u03BCm2:[1,1e-12],\u00B5m2:[1,1e-12],"square nanometer":[1,1e-18],"square nanometre":[1,1e-18],"square nanometers":[1,1e-18],"square nanometres":[1,1e-18],"nm\xB2":[1,1e-18],nm2:[1,1e-18],"square picometer":[1,1e-24],"square picometre":[1,1e-24],"square picometers":[1,1e-24],"square picometres":[1,1e-24],"pm\xB2":[1,1e-24],pm2:[1,1e-24],"square femtometer":[1,1e-30],"square femtometre":[1,1e-30],"square femtometers":[1,1e-30],"square femtometres":[1,1e-30],"fm\xB2":[1,1e-30],fm2:[1,1e-30],acre:[1,4046.8564224],acres:[1,4046.8564224],ac:[1,4046.8564224],centiare:[1,1],centiares:[1,1],ca:[1,1],deciare:[1,10],deciares:[1,10],da:[1,10],are:[1,100],ares:[1,100],decare:[1,1e3],decares:[1,1e3],daa:[1,1e3],hectare:[1,1e4],hectares:[1,1e4],ha:[1,1e4],"square foot":[1,.09290304],"square feet":[1,.09290304],"sq ft":[1,.09290304],"ft\xB2":[1,.09290304],ft2:[1,.09290304],"square inch":[1,64516e-8],"square inches":[1,64516e-8],"sq in":[1,64516e-8],"in\xB2":[1,64516e-8],in2:[1,64516e-8],"square yard":[1,.83612736],"square yards":[1,.83612736],"sq yd":[1,.83612736],"yd\xB2":[1,.83612736],yd2:[1,.83612736],"square mile":[1,2589988110336e-6],"square miles":[1,2589988110336e-6],"sq mi":[1,2589988110336e-6],"mi\xB2":[1,2589988110336e-6],mi2:[1,2589988110336e-6],m\u01D4:[1,666.6666666666666],mu:[1,666.6666666666666],bit:[2,1],bits:[2,1],b:[2,1],pebibit:[2,0x4000000000000],pebibits:[2,0x4000000000000],Pib:[2,0x4000000000000],tebibit:[2,1099511627776],tebibits:[2,1099511627776],Tib:[2,1099511627776],gibibit:[2,1073741824],gibibits:[2,1073741824],Gib:[2,1073741824],mebibit:[2,1048576],mebibits:[2,1048576],Mib:[2,1048576],kibibit:[2,1024],kibibits:[2,1024],Kib:[2,1024],Kb:[2,1e3],KB:[2,8e3],petabit:[2,1e15],petabits:[2,1e15],Pb:[2,1e15],terabit:[2,1e12],terabits:[2,1e12],Tb:[2,1e12],gigabit:[2,1e9],gigabits:[2,1e9],Gb:[2,1e9],megabit:[2,1e6],megabits:[2,1e6],Mb:[2,1e6],kilobit:[2,1e3],kilobits:[2,1e3],kb:[2,1e3],hectobit:[2,100],hectobits:[2,100],hb:[2,100],decabit:[2,10],decabits:[2,10],dab:[2,10],decibit:[2,.1],decibits:[2,.1],db:[2,.1],centibit:[2,.01],centibits:[2,.01],cb:[2,.01],millibit:[2,.001],millibits:[2,.001],mb:[2,.001],microbit:[2,1e-6],microbits:[2,1e-6],\u03BCb:[2,1e-6],\u00B5b:[2,1e-6],nanobit:[2,1e-9],nanobits:[2,1e-9],nb:[2,1e-9],picobit:[2,1e-12],picobits:[2,1e-12],pb:[2,1e-12],femtobit:[2,1e-15],femtobits:[2,1e-15],fb:[2,1e-15],nibble:[2,4],nibbles:[2,4],semioctet:[2,4],semioctets:[2,4],halfbyte:[2,4],halfbytes:[2,4],byte:[2,8],bytes:[2,8],octect:[2,8],octects:[2,8],B:[2,8],pebibyte:[2,9007199254740992],pebibytes:[2,9007199254740992],PiB:[2,9007199254740992],tebibyte:[2,8796093022208],tebibytes:[2,8796093022208],TiB:[2,8796093022208],gibibyte:[2,8589934592],gibibytes:[2,8589934592],GiB:[2,8589934592],mebibyte:[2,8388608],mebibytes:[2,8388608],MiB:[2,8388608],kibibyte:[2,8192],kibibytes:[2,8192],KiB:[2,8192],petabyte:[2,8e15],petabytes:[2,8e15],PB:[2,8e15],terabyte:[2,8e12],terabytes:[2,8e12],TB:[2,8e12],gigabyte:[2,8e9],gigabytes:[2,8e9],GB:[2,8e9],megabyte:[2,8e6],megabytes:[2,8e6],MB:[2,8e6],kilobyte:[2,8e3],kilobytes:[2,8e3],kB:[2,8e3],hectobyte:[2,800],hectobytes:[2,800],hB:[2,800],decabyte:[2,80],decabytes:[2,80],daB:[2,80],decibyte:[2,.8],decibytes:[2,.8],dB:[2,.8],centibyte:[2,.08],centibytes:[2,.08],cB:[2,.08],millibyte:[2,.008],millibytes:[2,.008],mB:[2,.008],microbyte:[2,8e-6],microbytes:[2,8e-6],\u03BCB:[2,8e-6],\u00B5B:[2,8e-6],nanobyte:[2,8e-9],nanobytes:[2,8e-9],nB:[2,8e-9],picobyte:[2,8e-12],picobytes:[2,8e-12],pB:[2,8e-12],femtobyte:[2,8e-15],femtobytes:[2,8e-15],fB:[2,8e-15],hextet:[2,16],hextets:[2,16],joule:[3,1],joules:[3,1],J:[3,1],petajoule:[3,1e15],petajoules:[3,1e15],PJ:[3,1e15],terajoule:[3,1e12],terajoules:[3,1e12],TJ:[3,1e12],gigajoule:[3,1e9],gigajoules:[3,1e9],GJ:[3,1e9],megajoule:[3,1e6],megajoules:[3,1e6],MJ:[3,1e6],kilojoule:[3,1e3],kilojoules:[3,1e3],kJ:[3,1e3],hectojoule:[3,100],hectojoules:[3,100],hJ:[3,100],decajoule:[3,10],decajoules:[3,10],daJ:[3,10],decijoule:[3,.1],decijoules:[3,.1],dJ:[3,.1],centijoule:[3,.01],centijoules:[3,.01],cJ:[3,.01],millijoule:[3,.001],millijoules:[3,.001],mJ:[3,.001],microjoule:[3,1e-6],microjoules:[3,1e-6],\u03BCJ:[3,1e-6],\u00B5J:[3,1e-6],nanojoule:[3,1e-9],nanojoules:[3,1e-9],nJ:[3,1e-9],picojoule:[3,1e-12],picojoules:[3,1e-12],pJ:[3,1e-12],femtojoule:[3,1e-15],femtojoules:[3,1e-15],fJ:[3,1e-15],"watt-hour":[3,3600],"W\u22C5h":[3,3600],"W h":[3,3600],Wh:[3,3600],"petawatt-hour":[3,36e17],"petawatt-hours":[3,36e17],"PW\u22C5h":[3,36e17],"PW h":[3,36e17],PWh:[3,36e17],"terawatt-hour":[3,36e14],"terawatt-hours":[3,36e14],"TW\u22C5h":[3,36e14],"TW h":[3,36e14],TWh:[3,36e14],"gigawatt-hour":[3,36e11],"gigawatt-hours":[3,36e11],"GW\u22C5h":[3,36e11],"GW h":[3,36e11],GWh:[3,36e11],"megawatt-hour":[3,36e8],"megawatt-hours":[3,36e8],"MW\u22C5h":[3,36e8],"MW h":[3,36e8],MWh:[3,36e8],"kilowatt-hour":[3,36e5],"kilowatt-hours":[3,36e5],"kW\u22C5h":[3,36e5],"kW h":[3,36e5],kWh:[3,36e5],"hectowatt-hour":[3,36e4],"hectowatt-hours":[3,36e4],"hW\u22C5h":[3,36e4],"hW h":[3,36e4],hWh:[3,36e4],"decawatt-hour":[3,36e3],"decawatt-hours":[3,36e3],"daW\u22C5h":[3,36e3],"daW h":[3,36e3],daWh:[3,36e3],"deciwatt-hour":[3,360],"deciwatt-hours":[3,360],"dW\u22C5h":[3,360],"dW h":[3,360],dWh:[3,360],"centiwatt-hour":[3,36],"centiwatt-hours":[3,36],"cW\u22C5h":[3,36],"cW h":[3,36],cWh:[3,36],"milliwatt-hour":[3,3.6],"milliwatt-hours":[3,3.6],"mW\u22C5h":[3,3.6],"mW h":[3,3.6],mWh:[3,3.6],"microwatt-hour":[3,.0036],"microwatt-hours":[3,.0036],"\u03BCW\u22C5h":[3,.0036],"\xB5W\u22C5h":[3,.0036],"\u03BCW h":[3,.0036],"\xB5W h":[3,.0036],\u03BCWh:[3,.0036],\u00B5Wh:[3,.0036],"nanowatt-hour":[3,36e-7],"nanowatt-hours":[3,36e-7],"nW\u22C5h":[3,36e-7],"nW h":[3,36e-7],nWh:[3,36e-7],"picowatt-hour":[3,36e-10],"picowatt-hours":[3,36e-10],"pW\u22C5h":[3,36e-10],"pW h":[3,36e-10],pWh:[3,36e-10],"femtowatt-hour":[3,36e-13],"femtowatt-hours":[3,36e-13],"fW\u22C5h":[3,36e-13],"fW h":[3,36e-13],fWh:[3,36e-13],newton:[4,1],newtons:[4,1],N:[4,1],petanewton:[4,1e15],petanewtons:[4,1e15],PN:[4,1e15],teranewton:[4,1e12],teranewtons:[4,1e12],TN:[4,1e12],giganewton:[4,1e9],giganewtons:[4,1e9],GN:[4,1e9],meganewton:[4,1e6],meganewtons:[4,1e6],MN:[4,1e6],kilonewton:[4,1e3],kilonewtons:[4,1e3],kN:[4,1e3],hectonewton:[4,100],hectonewtons:[4,100],hN:[4,100],decanewton:[4,10],decanewtons:[4,10],daN:[4,10],decinewton:[4,.1],decinewtons:[4,.1],dN:[4,.1],centinewton:[4,.01],centinewtons:[4,.01],cN:[4,.01],millinewton:[4,.001],millinewtons:[4,.001],mN:[4,.001],micronewton:[4,1e-6],micronewtons:[4,1e-6],\u03BCN:[4,1e-6],\u00B5N:[4,1e-6],nanonewton:[4,1e-9],nanonewtons:[4,1e-9],nN:[4,1e-9],piconewton:[4,1e-12],piconewtons:[4,1e-12],pN:[4,1e-12],femtonewton:[4,1e-15],femtonewtons:[4,1e-15],fN:[4,1e-15],dyne:[4,1e-5],dynes:[4,1e-5],dyn:[4,1e-5],"pound of force":[4,4.448222],"pound-force":[4,4.448222],lbf:[4,4.448222],kip:[4,4448.2216],klb:[4,4448.2216],kipf:[4,4448.2216],klbf:[4,4448.2216],poundal:[4,.138255],poundals:[4,.138255],pdl:[4,.138255],"kilogram-force":[4,9.80665],kilopond:[4,9.80665],kiloponds:[4,9.80665],kgf:[4,9.80665],kp:[4,9.80665],"tonne-force":[4,9806.65],"metric ton-force":[4,9806.65],"megagram-force":[4,9806.65],megapond:[4,9806.65],tf:[4,9806.65],Mp:[4,9806.65],hertz:[5,1],Hz:[5,1],petahertz:[5,1e15],PHz:[5,1e15],terahertz:[5,1e12],THz:[5,1e12],gigahertz:[5,1e9],GHz:[5,1e9],megahertz:[5,1e6],MHz:[5,1e6],kilohertz:[5,1e3],kHz:[5,1e3],hectohertz:[5,100],hHz:[5,100],decahertz:[5,10],daHz:[5,10],decihertz:[5,.1],dHz:[5,.1],centihertz:[5,.01],cHz:[5,.01],millihertz:[5,.001],mHz:[5,.001],microhertz:[5,1e-6],\u03BCHz:[5,1e-6],\u00B5Hz:[5,1e-6],nanohertz:[5,1e-9],nHz:[5,1e-9],picohertz:[5,1e-12],pHz:[5,1e-12],femtohertz:[5,1e-15],fHz:[5,1e-15],lux:[6,1],lx:[6,1],petalux:[6,1e15],Plx:[6,1e15],teralux:[6,1e12],Tlx:[6,1e12],gigalux:[6,1e9],Glx:[6,1e9],megalux:[6,1e6],Mlx:[6,1e6],kilolux:[6,1e3],klx:[6,1e3],hectolux:[6,100],hlx:[6,100],decalux:[6,10],dalx:[6,10],decilux:[6,.1],dlx:[6,.1],centilux:[6,.01],clx:[6,.01],millilux:[6,.001],mlx:[6,.001],microlux:[6,1e-6],\u03BClx:[6,1e-6],\u00B5lx:[6,1e-6],nanolux:[6,1e-9],nlx:[6,1e-9],picolux:[6,1e-12],plx:[6,1e-12],femtolux:[6,1e-15],flx:[6,1e-15],"lumen per square meter":[6,1],"lm/m2":[6,1],"lm/m\xB2":[6,1],"foot-candle":[6,10.764],"foot candle":[6,10.764],fc:[6,10.764],"ft-c":[6,10.764],phot:[6,1e4],ph:[6,1e4],meter:[7,1],meters:[7,1],metre:[7,1],metres:[7,1],m:[7,1],petameter:[7,1e15],petametre:[7,1e15],petameters:[7,1e15],petametres:[7,1e15],Pm:[7,1e15],terameter:[7,1e12],terametre:[7,1e12],terameters:[7,1e12],terametres:[7,1e12],Tm:[7,1e12],gigameter:[7,1e9],gigametre:[7,1e9],gigameters:[7,1e9],gigametres:[7,1e9],Gm:[7,1e9],megameter:[7,1e6],megametre:[7,1e6],megameters:[7,1e6],megametres:[7,1e6],Mm:[7,1e6],kilometer:[7,1e3],kilometre:[7,1e3],kilometers:[7,1e3],kilometres:[7,1e3],km:[7,1e3],hectometer:[7,100],hectometre:[7,100],hectometers:[7,100],hectometres:[7,100],hm:[7,100],decameter:[7,10],decametre:[7,10],decameters:[7,10],decametres:[7,10],dam:[7,10],decimeter:[7,.1],decimetre:[7,.1],decimeters:[7,.1],decimetres:[7,.1],dm:[7,.1],centimeter:[7,.01],centimetre:[7,.01],centimeters:[7,.01],centimetres:[7,.01],cm:[7,.01],millimeter:[7,.001],millimetre:[7,.001],millimeters:[7,.001],millimetres:[7,.001],mm:[7,.001],micrometer:[7,1e-6],micrometre:[7,1e-6],micrometers:[7,1e-6],micrometres:[7,1e-6],\u03BCm:[7,1e-6],\u00B5m:[7,1e-6],nanometer:[7,1e-9],nanometre:[7,1e-9],nanometers:[7,1e-9],nanometres:[7,1e-9],nm:[7,1e-9],picometer:[7,1e-12],picometre:[7,1e-12],picometers:[7,1e-12],picometres:[7,1e-12],pm:[7,1e-12],femtometer:[7,1e-15],femtometre:[7,1e-15],femtometers:[7,1e-15],femtometres:[7,1e-15],fm:[7,1e-15],foot:[7,.3048],feet:[7,.3048],ft:[7,.3048],"'":[7,.3048],"US survey foot":[7,.3048006096012192],"US survey feet":[7,.3048006096012192],"U.S. survey foot":[7,.3048006096012192],"U.S. survey feet":[7,.3048006096012192],inch:[7,.0254],inches:[7,.0254],in:[7,.0254],'"':[7,.0254],yard:[7,.9144],yards:[7,.9144],yd:[7,.9144],mile:[7,1609.344],miles:[7,1609.344],mi:[7,1609.344],"nautical mile":[7,1852],"nautical miles":[7,1852],M:[7,1852],NM:[7,1852],nmi:[7,1852],"light-year":[7,9460730472580800],"light-years":[7,9460730472580800],ly:[7,9460730472580800],parsec:[7,0x6da012f95c9e88],parsecs:[7,0x6da012f95c9e88],pc:[7,0x6da012f95c9e88],pica:[7,.0042333],picas:[7,.0042333],point:[7,3528e-7],points:[7,3528e-7],"candela per square meter":[8,1],"candelas per square meter":[8,1],"candela per square metre":[8,1],"candelas per square metre":[8,1],"cd/m2":[8,1],"cd/m\xB2":[8,1],"petacandela per square meter":[8,1e15],"petacandelas per square meter":[8,1e15],"petacandela per square metre":[8,1e15],"petacandelas per square metre":[8,1e15],"Pcd/m2":[8,1e15],"Pcd/m\xB2":[8,1e15],"teracandela per square meter":[8,1e12],"teracandelas per square meter":[8,1e12],"teracandela per square metre":[8,1e12],"teracandelas per square metre":[8,1e12],"Tcd/m2":[8,1e12],"Tcd/m\xB2":[8,1e12],"gigacandela per square meter":[8,1e9],"gigacandelas per square meter":[8,1e9],"gigacandela per square metre":[8,1e9],"gigacandelas per square metre":[8,1e9],"Gcd/m2":[8,1e9],"Gcd/m\xB2":[8,1e9],"megacandela per square meter":[8,1e6],"megacandelas per square meter":[8,1e6],"megacandela per square metre":[8,1e6],"megacandelas per square metre":[8,1e6],"Mcd/m2":[8,1e6],"Mcd/m\xB2":[8,1e6],"kilocandela per square meter":[8,1e3],"kilocandelas per square meter":[8,1e3],"kilocandela per square metre":[8,1e3],"kilocandelas per square metre":[8,1e3],"kcd/m2":[8,1e3],"kcd/m\xB2":[8,1e3],"hectocandela per square meter":[8,100],"hectocandelas per square meter":[8,100],"hectocandela per square metre":[8,100],"hectocandelas per square metre":[8,100],"hcd/m2":[8,100],"hcd/m\xB2":[8,100],"decacandela per square meter":[8,10],"decacandelas per square meter":[8,10],"decacandela per square metre":[8,10],"decacandelas per square metre":[8,10],"dacd/m2":[8,10],"dacd/m\xB2":[8,10],"decicandela per square meter":[8,.1],"decicandelas per square meter":[8,.1],"decicandela per square metre":[8,.1],"decicandelas per square metre":[8,.1],"dcd/m2":[8,.1],"dcd/m\xB2":[8,.1],"centicandela per square meter":[8,.01],"centicandelas per square meter":[8,.01],"centicandela per square metre":[8,.01],"centicandelas per square metre":[8,.01],"ccd/m2":[8,.01],"ccd/m\xB2":[8,.01],"millicandela per square meter":[8,.001],"millicandelas per square meter":[8,.001],"millicandela per square metre":[8,.001],"millicandelas per square metre":[8,.001],"mcd/m2":[8,.001],"mcd/m\xB2":[8,.001],"microcandela per square meter":[8,1e-6],"microcandelas per square meter":[8,1e-6],"microcandela per square metre":[8,1e-6],"microcandelas per square metre":[8,1e-6],"\u03BCcd/m2":[8,1e-6],"\xB5cd/m2":[8,1e-6],"\u03BCcd/m\xB2":[8,1e-6],"\xB5cd/m\xB2":[8,1e-6],"nanocandela per square meter":[8,1e-9],"nanocandelas per square meter":[8,1e-9],"nanocandela per square metre":[8,1e-9],"nanocandelas per square metre":[8,1e-9],"ncd/m2":[8,1e-9],"ncd/m\xB2":[8,1e-9],"picocandela per square meter":[8,1e-12],"picocandelas per square meter":[8,1e-12],"picocandela per square metre":[8,1e-12],"picocandelas per square metre":[8,1e-12],"pcd/m2":[8,1e-12],"pcd/m\xB2":[8,1e-12],"femtocandela per square meter":[8,1e-15],"femtocandelas per square meter":[8,1e-15],"femtocandela per square metre":[8,1e-15],"femtocandelas per square metre":[8,1e-15],"fcd/m2":[8,1e-15],"fcd/m\xB2":[8,1e-15],nit:[8,1],nits:[8,1],nt:[8,1],candela:[9,1],cd:[9,1],petacandela:[9,1e15],Pcd:[9,1e15],teracandela:[9,1e12],Tcd:[9,1e12],gigacandela:[9,1e9],Gcd:[9,1e9],megacandela:[9,1e6],Mcd:[9,1e6],kilocandela:[9,1e3],kcd:[9,1e3],hectocandela:[9,100],hcd:[9,100],decacandela:[9,10],dacd:[9,10],decicandela:[9,.1],dcd:[9,.1],centicandela:[9,.01],ccd:[9,.01],millicandela:[9,.001],mcd:[9,.001],microcandela:[9,1e-6],\u03BCcd:[9,1e-6],\u00B5cd:[9,1e-6],nanocandela:[9,1e-9],ncd:[9,1e-9],picocandela:[9,1e-12],pcd:[9,1e-12],femtocandela:[9,1e-15],fcd:[9,1e-15],candlepower:[9,1],cp:[9,1],CP:[9,1],hefnerkerze:[9,.92],HK:[9,.92],gram:[10,1],grams:[10,1],g:[10,1],petagram:[10,1e15],petagrams:[10,1e15],Pg:[10,1e15],teragram:[10,1e12],teragrams:[10,1e12],Tg:[10,1e12],gigagram:[10,1e9],gigagrams:[10,1e9],Gg:[10,1e9],megagram:[10,1e6],megagrams:[10,1e6],Mg:[10,1e6],kilogram:[10,1e3],kilograms:[10,1e3],kg:[10,1e3],hectogram:[10,100],hectograms:[10,100],hg:[10,100],decagram:[10,10],decagrams:[10,10],dag:[10,10],decigram:[10,.1],decigrams:[10,.1],dg:[10,.1],centigram:[10,.01],centigrams:[10,.01],cg:[10,.01],milligram:[10,.001],milligrams:[10,.001],mg:[10,.001],microgram:[10,1e-6],micrograms:[10,1e-6],\u03BCg:[10,1e-6],\u00B5g:[10,1e-6],nanogram:[10,1e-9],nanograms:[10,1e-9],ng:[10,1e-9],picogram:[10,1e-12],picograms:[10,1e-12],pg:[10,1e-12],femtogram:[10,1e-15],femtograms:[10,1e-15],fg:[10,1e-15],mcg:[10,1e-6],tonne:[10,1e6],tonnes:[10,1e6],"metric ton":[10,1e6],"metric tons":[10,1e6],t:[10,1e6],kilotonne:[10,1e9],kilotonnes:[10,1e9],kt:[10,1e9],megatonne:[10,1e12],megatonnes:[10,1e12],Mt:[10,1e12],gigatonne:[10,1e15],gigatonnes:[10,1e15],Gt:[10,1e15],pound:[10,453.59237],pounds:[10,453.59237],lb:[10,453.59237],lbs:[10,453.59237],grain:[10,.06479891],grains:[10,.06479891],gr:[10,.06479891],stone:[10,6350.29318],stones:[10,6350.29318],st:[10,6350.29318],ounce:[10,28.349523125],ounces:[10,28.349523125],oz:[10,28.349523125],"short hundredweight":[10,45360],cental:[10,45360],"long hundredweight":[10,50800],"imperial hundredweight":[10,50800],cwt:[10,50800],"short ton":[10,907184.74],"short tons":[10,907184.74],"US ton":[10,907184.74],"US tons":[10,907184.74],"long ton":[10,10160469088e-4],"long tons":[10,10160469088e-4],"imperial ton":[10,10160469088e-4],"imperial tons":[10,10160469088e-4],"displacement ton":[10,10160469088e-4],"displacement tons":[10,10160469088e-4],"troy ounce":[10,31.1034768],"oz t":[10,31.1034768],toz:[10,31.1034768],watt:[11,1],watts:[11,1],W:[11,1],petawatt:[11,1e15],petawatts:[11,1e15],PW:[11,1e15],terawatt:[11,1e12],terawatts:[11,1e12],TW:[11,1e12],gigawatt:[11,1e9],gigawatts:[11,1e9],GW:[11,1e9],megawatt:[11,1e6],megawatts:[11,1e6],MW:[11,1e6],kilowatt:[11,1e3],kilowatts:[11,1e3],kW:[11,1e3],hectowatt:[11,100],hectowatts:[11,100],hW:[11,100],decawatt:[11,10],decawatts:[11,10],daW:[11,10],deciwatt:[11,.1],deciwatts:[11,.1],dW:[11,.1],centiwatt:[11,.01],centiwatts:[11,.01],cW:[11,.01],milliwatt:[11,.001],milliwatts:[11,.001],mW:[11,.001],microwatt:[11,1e-6],microwatts:[11,1e-6],\u03BCW:[11,1e-6],\u00B5W:[11,1e-6],nanowatt:[11,1e-9],nanowatts:[11,1e-9],nW:[11,1e-9],picowatt:[11,1e-12],picowatts:[11,1e-12],pW:[11,1e-12],femtowatt:[11,1e-15],femtowatts:[11,1e-15],fW:[11,1e-15],horsepower:[11,745.699872],"mechanical horsepower":[11,745.699872],hp:[11,745.699872],pascal:[12,1],pascals:[12,1],Pa:[12,1],petapascal:[12,1e15],petapascals:[12,1e15],PPa:[12,1e15],terapascal:[12,1e12],terapascals:[12,1e12],TPa:[12,1e12],gigapascal:[12,1e9],gigapascals:[12,1e9],GPa:[12,1e9],megapascal:[12,1e6],megapascals:[12,1e6],MPa:[12,1e6],kilopascal:[12,1e3],kilopascals:[12,1e3],kPa:[12,1e3],hectopascal:[12,100],hectopascals:[12,100],hPa:[12,100],decapascal:[12,10],decapascals:[12,10],daPa:[12,10],decipascal:[12,.1],decipascals:[12,.1],dPa:[12,.1],centipascal:[12,.01],centipascals:[12,.01],cPa:[12,.01],millipascal:[12,.001],millipascals:[12,.001],mPa:[12,.001],micropascal:[12,1e-6],micropascals:[12,1e-6],\u03BCPa:[12,1e-6],\u00B5Pa:[12,1e-6],nanopascal:[12,1e-9],nanopascals:[12,1e-9],nPa:[12,1e-9],picopascal:[12,1e-12],picopascals:[12,1e-12],pPa:[12,1e-12],femtopascal:[12,1e-15],femtopascals:[12,1e-15],fPa:[12,1e-15],bar:[12,1e5],bars:[12,1e5],petabar:[12,1e20],petabars:[12,1e20],Pbar:[12,1e20],terabar:[12,1e17],terabars:[12,1e17],Tbar:[12,1e17],gigabar:[12,1e14],gigabars:[12,1e14],Gbar:[12,1e14],megabar:[12,1e11],megabars:[12,1e11],Mbar:[12,1e11],kilobar:[12,1e8],kilobars:[12,1e8],kbar:[12,1e8],hectobar:[12,1e7],hectobars:[12,1e7],hbar:[12,1e7],decabar:[12,1e6],decabars:[12,1e6],dabar:[12,1e6],decibar:[12,1e4],decibars:[12,1e4],dbar:[12,1e4],centibar:[12,1e3],centibars:[12,1e3],cbar:[12,1e3],millibar:[12,100],millibars:[12,100],mbar:[12,100],microbar:[12,.1],microbars:[12,.1],\u03BCbar:[12,.1],\u00B5bar:[12,.1],nanobar:[12,1e-4],nanobars:[12,1e-4],nbar:[12,1e-4],picobar:[12,1e-7],picobars:[12,1e-7],pbar:[12,1e-7],femtobar:[12,1e-10],femtobars:[12,1e-10],fbar:[12,1e-10],torr:[12,133.32236842105263],torrs:[12,133.32236842105263],Torr:[12,133.32236842105263],millitorr:[12,.13332236842105263],mTorr:[12,.13332236842105263],atmosphere:[12,101325],atmospheres:[12,101325],atm:[12,101325],"pound per square inch":[12,6894.757],"pounds per square inch":[12,6894.757],psi:[12,6894.757],"lbf/in2":[12,6894.757],"lbf/in\xB2":[12,6894.757],"inch of water":[12,249.0889],"inches of water":[12,249.0889],inAq:[12,249.0889],Aq:[12,249.0889],"inch of mercury":[12,3386.389],"inches of mercury":[12,3386.389],inHg:[12,3386.389],Hg:[12,3386.389],kelvin:[13,1],kelvins:[13,1],K:[13,1],petakelvin:[13,1e15],petakelvins:[13,1e15],PK:[13,1e15],terakelvin:[13,1e12],terakelvins:[13,1e12],TK:[13,1e12],gigakelvin:[13,1e9],gigakelvins:[13,1e9],GK:[13,1e9],megakelvin:[13,1e6],megakelvins:[13,1e6],MK:[13,1e6],kilokelvin:[13,1e3],kilokelvins:[13,1e3],kK:[13,1e3],hectokelvin:[13,100],hectokelvins:[13,100],hK:[13,100],decakelvin:[13,10],decakelvins:[13,10],daK:[13,10],decikelvin:[13,.1],decikelvins:[13,.1],dK:[13,.1],centikelvin:[13,.01],centikelvins:[13,.01],cK:[13,.01],millikelvin:[13,.001],millikelvins:[13,.001],mK:[13,.001],microkelvin:[13,1e-6],microkelvins:[13,1e-6],\u03BCK:[13,1e-6],\u00B5K:[13,1e-6],nanokelvin:[13,1e-9],nanokelvins:[13,1e-9],nK:[13,1e-9],picokelvin:[13,1e-12],picokelvins:[13,1e-12],pK:[13,1e-12],femtokelvin:[13,1e-15],femtokelvins:[13,1e-15],fK:[13,1e-15],fahrenheit:[13,.5555555555555556],F:[13,.5555555555555556],"\xB0F":[13,.5555555555555556],celsius:[13,1],C:[13,1],"\xB0C":[13,1],rankine:[13,.5555555555555556],R:[13,.5555555555555556],second:[14,1],seconds:[14,1],s:[14,1],petasecond:[14,1e15],petaseconds:[14,1e15],Ps:[14,1e15],terasecond:[14,1e12],teraseconds:[14,1e12],Ts:[14,1e12],gigasecond:[14,1e9],gigaseconds:[14,1e9],Gs:[14,1e9],megasecond:[14,1e6],megaseconds:[14,1e6],Ms:[14,1e6],kilosecond:[14,1e3],kiloseconds:[14,1e3],ks:[14,1e3],hectosecond:[14,100],hectoseconds:[14,100],hs:[14,100],decasecond:[14,10],decaseconds:[14,10],das:[14,10],decisecond:[14,.1],deciseconds:[14,.1],ds:[14,.1],centisecond:[14,.01],centiseconds:[14,.01],cs:[14,.01],millisecond:[14,.001],milliseconds:[14,.001],ms:[14,.001],microsecond:[14,1e-6],microseconds:[14,1e-6],\u03BCs:[14,1e-6],\u00B5s:[14,1e-6],nanosecond:[14,1e-9],nanoseconds:[14,1e-9],ns:[14,1e-9],picosecond:[14,1e-12],picoseconds:[14,1e-12],ps:[14,1e-12],femtosecond:[14,1e-15],femtoseconds:[14,1e-15],fs:[14,1e-15],minute:[14,60],minutes:[14,60],min:[14,60],hour:[14,3600],hours:[14,3600],h:[14,3600],milliday:[14,86.4],millidays:[14,86.4],md:[14,86.4],day:[14,86400],days:[14,86400],d:[14,86400],week:[14,604800],weeks:[14,604800],wk:[14,604800],fortnight:[14,1209600],fortnights:[14,1209600],fn:[14,1209600],month:[14,2592e3],months:[14,2592e3],mo:[14,2592e3],year:[14,31536e3],years:[14,31536e3],a:[14,31536e3],y:[14,31536e3],yr:[14,31536e3],decade:[14,31536e4],decades:[14,31536e4],dec:[14,31536e4],century:[14,31536e5],centuries:[14,31536e5],millennium:[14,31536e6],millennia:[14,31536e6],moment:[14,90],moments:[14,90],shake:[14,1e-8],shakes:[14,1e-8],"time unit":[14,.001024],TU:[14,.001024],svedberg:[14,1e-13],svedbergs:[14,1e-13],S:[14,1e-13],"cubic meter":[15,1],"cubic meters":[15,1],"cubic metre":[15,1],"cubic metres":[15,1],stere:[15,1],steres:[15,1],"m\xB3":[15,1],m3:[15,1],"cubic petameter":[15,1e45],"cubic petameters":[15,1e45],Pm3:[15,1e45],"Pm\xB3":[15,1e45],"cubic terameter":[15,1e36],"cubic terameters":[15,1e36],Tm3:[15,1e36],"Tm\xB3":[15,1e36],"cubic gigameter":[15,1e27],"cubic gigameters":[15,1e27],Gm3:[15,1e27],"Gm\xB3":[15,1e27],"cubic megameter":[15,1e18],"cubic megameters":[15,1e18],Mm3:[15,1e18],"Mm\xB3":[15,1e18],"cubic kilometer":[15,1e9],"cubic kilometers":[15,1e9],km3:[15,1e9],"km\xB3":[15,1e9],"cubic hectometer":[15,1e6],"cubic hectometers":[15,1e6],hm3:[15,1e6],"hm\xB3":[15,1e6],"cubic decameter":[15,1e3],"cubic decameters":[15,1e3],dam3:[15,1e3],"dam\xB3":[15,1e3],"cubic decimeter":[15,.001],"cubic decimeters":[15,.001],dm3:[15,.001],"dm\xB3":[15,.001],"cubic centimeter":[15,1e-6],"cubic centimeters":[15,1e-6],cm3:[15,1e-6],"cm\xB3":[15,1e-6],"cubic millimeter":[15,1e-9],"cubic millimeters":[15,1e-9],mm3:[15,1e-9],"mm\xB3":[15,1e-9],"cubic micrometer":[15,1e-18],"cubic micrometers":[15,1e-18],\u03BCm3:[15,1e-18],\u00B5m3:[15,1e-18],"\u03BCm\xB3":[15,1e-18],"\xB5m\xB3":[15,1e-18],"cubic nanometer":[15,1e-27],"cubic nanometers":[15,1e-27],nm3:[15,1e-27],"nm\xB3":[15,1e-27],"cubic picometer":[15,1e-36],"cubic picometers":[15,1e-36],pm3:[15,1e-36],"pm\xB3":[15,1e-36],"cubic femtometer":[15,1e-45],"cubic femtometers":[15,1e-45],fm3:[15,1e-45],"fm\xB3":[15,1e-45],liter:[15,.001],liters:[15,.001],litre:[15,.001],litres:[15,.001],l:[15,.001],L:[15,.001],petaliter:[15,1e12],petaliters:[15,1e12],petalitre:[15,1e12],petalitres:[15,1e12],Pl:[15,1e12],PL:[15,1e12],teraliter:[15,1e9],teraliters:[15,1e9],teralitre:[15,1e9],teralitres:[15,1e9],Tl:[15,1e9],TL:[15,1e9],gigaliter:[15,1e6],gigaliters:[15,1e6],gigalitre:[15,1e6],gigalitres:[15,1e6],Gl:[15,1e6],GL:[15,1e6],megaliter:[15,1e3],megaliters:[15,1e3],megalitre:[15,1e3],megalitres:[15,1e3],Ml:[15,1e3],ML:[15,1e3],kiloliter:[15,1],kiloliters:[15,1],kilolitre:[15,1],kilolitres:[15,1],kl:[15,1],kL:[15,1],hectoliter:[15,.1],hectoliters:[15,.1],hectolitre:[15,.1],hectolitres:[15,.1],hl:[15,.1],hL:[15,.1],decaliter:[15,.01],decaliters:[15,.01],decalitre:[15,.01],decalitres:[15,.01],dal:[15,.01],daL:[15,.01],deciliter:[15,1e-4],deciliters:[15,1e-4],decilitre:[15,1e-4],decilitres:[15,1e-4],dl:[15,1e-4],dL:[15,1e-4],centiliter:[15,1e-5],centiliters:[15,1e-5],centilitre:[15,1e-5],centilitres:[15,1e-5],cl:[15,1e-5],cL:[15,1e-5],milliliter:[15,1e-6],milliliters:[15,1e-6],millilitre:[15,1e-6],millilitres:[15,1e-6],ml:[15,1e-6],mL:[15,1e-6],microliter:[15,1e-9],microliters:[15,1e-9],microlitre:[15,1e-9],microlitres:[15,1e-9],\u03BCl:[15,1e-9],\u00B5l:[15,1e-9],\u03BCL:[15,1e-9],\u00B5L:[15,1e-9],nanoliter:[15,1e-12],nanoliters:[15,1e-12],nanolitre:[15,1e-12],nanolitres:[15,1e-12],nl:[15,1e-12],nL:[15,1e-12],picoliter:[15,1e-15],picoliters:[15,1e-15],picolitre:[15,1e-15],picolitres:[15,1e-15],pl:[15,1e-15],pL:[15,1e-15],femtoliter:[15,1e-18],femtoliters:[15,1e-18],femtolitre:[15,1e-18],femtolitres:[15,1e-18],fl:[15,1e-18],fL:[15,1e-18],"cubic mile":[15,41681818254405794e-7],"cubic miles":[15,41681818254405794e-7],"cu mi":[15,41681818254405794e-7],mi3:[15,41681818254405794e-7],"mi\xB3":[15,41681818254405794e-7],"acre-foot":[15,1233.48183754752],"acre-feet":[15,1233.48183754752],"ac\u22C5ft":[15,1233.48183754752],"ac ft":[15,1233.48183754752],"cubic yard":[15,.764554857984],"cubic yards":[15,.764554857984],"cu yd":[15,.764554857984],yd3:[15,.764554857984],"yd\xB3":[15,.764554857984],"cubic foot":[15,.028316846592],"cubic feet":[15,.028316846592],"cu ft":[15,.028316846592],ft3:[15,.028316846592],"ft\xB3":[15,.028316846592],"board foot":[15,.002359737],"board feet":[15,.002359737],"cubic inch":[15,16387064e-12],"cubic inches":[15,16387064e-12],"cu in":[15,16387064e-12],in3:[15,16387064e-12],"in\xB3":[15,16387064e-12],"measurement ton":[15,1.133],"measurement tons":[15,1.133],MTON:[15,1.133],"imperial barrel":[15,.16365924],"imperial barrels":[15,.16365924],"imp bbl":[15,.16365924],"imperial bushel":[15,.03636872],"imperial bushels":[15,.03636872],"imp bsh":[15,.03636872],"imp bu":[15,.03636872],"imperial peck":[15,.00909218],"imperial pecks":[15,.00909218],pk:[15,.00909218],"imp pk":[15,.00909218],"imperial gallon":[15,.00454609],"imperial gallons":[15,.00454609],"imp gal":[15,.00454609],"imperial quart":[15,.0011365225],"imperial quarts":[15,.0011365225],"imp qt":[15,.0011365225],"imperial pint":[15,.00056826125],"imperial pints":[15,.00056826125],"imp pt":[15,.00056826125],"imperial fluid ounce":[15,284130625e-13],"imperial fluid ounces":[15,284130625e-13],"imp fl oz":[15,284130625e-13],teaspoon:[15,492892159375e-17],teaspoons:[15,492892159375e-17],"US teaspoon":[15,492892159375e-17],"US teaspoons":[15,492892159375e-17],tsp:[15,492892159375e-17],tablespoon:[15,1478676478125e-17],tablespoons:[15,1478676478125e-17],"US tablespoon":[15,1478676478125e-17],"US tablespoons":[15,1478676478125e-17],tbsp:[15,1478676478125e-17],"US fluid ounce":[15,295735295625e-16],"US fluid ounces":[15,295735295625e-16],"fl oz":[15,295735295625e-16],"fl. oz.":[15,295735295625e-16],"oz. fl.":[15,295735295625e-16],cup:[15,.0002365882365],cups:[15,.0002365882365],c:[15,.0002365882365],"US legal cup":[15,24e-5],"US legal cups":[15,24e-5],"US lc":[15,24e-5],pint:[15,.000473176473],pints:[15,.000473176473],"US liquid pint":[15,.000473176473],"US liquid pints":[15,.000473176473],pt:[15,.000473176473],p:[15,.000473176473],quart:[15,.000946352946],quarts:[15,.000946352946],"US liquid quart":[15,.000946352946],"US liquid quarts":[15,.000946352946],qt:[15,.000946352946],gallon:[15,.003785411784],gallons:[15,.003785411784],"US liquid gallon":[15,.003785411784],"US liquid gallons":[15,.003785411784],gal:[15,.003785411784],"US bushel":[15,.03523907016688],"US bushels":[15,.03523907016688],"US bsh":[15,.03523907016688],"US bu":[15,.03523907016688],"US peck":[15,.00880976754172],"US pk":[15,.00880976754172],"US dry gallon":[15,.00440488377086],"US dry gal":[15,.00440488377086],"US dry barrel":[15,.1156],"US dry barrels":[15,.1156],"US dry bbl":[15,.1156],"US dry quart":[15,.001101220942715],"US dry qt":[15,.001101220942715],"US dry pint":[15,.0005506104713575],"US dry pt":[15,.0005506104713575]},Wt={fahrenheit:459.67,F:459.67,"\xB0F":459.67,celsius:273.15,C:273.15,"\xB0C":273.15}});function Bw(e,t,n){let r=Jn[n];if(!r)throw new RangeError(`${n} is not a valid unit`);let o=Jn[e];if(o[0]!==r[0])if(o[0]===uD&&n==="m")r=Jn.min;else if(e==="m"&&r[0]===uD)o=Jn.min;else throw new RangeError(`Cannot convert between different measures: ${e} and ${n}`);let s=o[1],i=r[1];if(typeof t=="bigint"){if((e in Wt||n in Wt)&&Wt[e]!==Wt[n])throw new RangeError(`Conversion for ${e} to ${n} cannot be calculated as one of the units has a conversion difference which cannot be expressed with bigints`);return t*BigInt(s)/BigInt(i)}return e in Wt?n in Wt?(t+Wt[e])*(s/i)-Wt[n]:(t+Wt[e])*(s/i):n in Wt?t*(s/i)-Wt[n]:t*(s/i)}function Kte(e,t,n){let r=Jn[t][0],o=cD[n==="imperial"?1:0][r],s=o[0][0],i=s,a=Bw(t,e,s),c=a<0?-a:a;for(let u=0;u<o.length;u++){let d=o[u];if(c>=d[1])i=d[0];else break}let l=Bw(t,e,i);return{quantity:l,unit:i,toString:u=>`${typeof l=="bigint"||u===void 0?l:l.toFixed(u)} ${i}`}}function Gte(e,t){return e==="best"?Kte(this._quantity,this._from,t??"metric"):Bw(this._from,this._quantity,e)}function Wf(e,t){if(!(t in Jn))throw new RangeError(`${t} is not a valid unit`);return{to:Gte.bind({_quantity:e,_from:t})}}var uD,dD=g(()=>{lD();jw();uD=14});function Ww(e){let t=Jn[e];if(t)return t[0]}var fD=g(()=>{jw()});var Ae,mD=g(()=>{(function(e){e[e.Angle=0]="Angle",e[e.Area=1]="Area",e[e.Data=2]="Data",e[e.Energy=3]="Energy",e[e.Force=4]="Force",e[e.Frequency=5]="Frequency",e[e.Illuminance=6]="Illuminance",e[e.Length=7]="Length",e[e.Luminance=8]="Luminance",e[e.LuminousIntensity=9]="LuminousIntensity",e[e.Mass=10]="Mass",e[e.Power=11]="Power",e[e.Pressure=12]="Pressure",e[e.Temperature=13]="Temperature",e[e.Time=14]="Time",e[e.Volume=15]="Volume"})(Ae||(Ae={}))});var pD=g(()=>{dD();fD();mD()});function Hf(e){let t=Uw.get(e);if(t)return t;let n=Qte(e);return Uw.size<1e3&&Uw.set(e,n),n}function Qte(e){if(e==="")return{unit:"",...Uf};if(/^(?:%|per ?cent)$/i.test(e))return{unit:"%",...Uf};let t=Jte[e.toLowerCase().replace(/s$/,"")]??Qd.get(e)??e;return xb.has(t)?{unit:t,...Uf}:Qa(e)??yD(e)??{unit:one(e.toLowerCase()),...Uf}}function Qa(e){let t=hD[e]??hD[e.toLowerCase()];if(t?.includes("/"))return yD(t);let n=/^(?:°|degrees? )\s*(c|f|celsius|fahrenheit|centigrade)$/i.exec(e)?.[1]?.toLowerCase();return n!==void 0?gD(n.startsWith("f")?"fahrenheit":"celsius"):ene(e)??gD(t??e)}function ene(e){let t=/^(sq|square|cu|cubic)\.? ?(\D+)$/i.exec(e),n=/^(\D+?)(?:\^)?([23²³])$/.exec(e),r=tne(t?.[2]??n?.[1]);return r===void 0?void 0:(t?/^sq/i.test(t[1]??""):/[2²]/.test(n?.[2]??""))?{unit:"Area",size:r**2,zero:0}:{unit:"Volume",size:r**3*1e3,zero:0}}function tne(e){let t=e===void 0?void 0:Qa(e);return t?.unit==="Length"?t.size:void 0}function gD(e){for(let t of[e,e.toLowerCase(),e.toLowerCase().replace(/s$/,"")]){let n=Ww(t);if(n===void 0)continue;let r=s=>Wf(s,t).to(Xte[n]),o=r(0);return{unit:Ae[n],size:r(1)-o,zero:o}}}function yD(e){if(e.length>nne)return;let t=/^(.*?)(?:\s*\/\s*|(?:^|\s+)(?:per|an?|each|every)\s+)(\D+)$/i.exec(e),n=t&&Qa(t[2]??"");if(!t||!n)return;let r=Hf(t[1]??"");return{unit:`${r.unit}/${n.unit}`,size:r.size/n.size,zero:0}}function one(e){return e.split(" ").map(t=>rne[t]??t.replace(/(?:(?<=[sxz]|ch|sh)es|(?<!s)s)$/,"")).join(" ")}var hD,Jte,Xte,Uf,Uw,nne,rne,bD=g(()=>{"use strict";pD();fo();Cs();hD=ze({tonne:"metric ton",tonnes:"metric ton",kilometre:"km",kilometres:"km",centimetre:"cm",centimetres:"cm",millimetre:"mm",millimetres:"mm",metre:"m",metres:"m",litre:"liter",litres:"liter",kilos:"kg",kilo:"kg",hr:"hour",hrs:"hour",sec:"second","metric tons":"metric ton",hectare:"ha",hectares:"ha",mph:"mile/hour",kph:"km/hour",kmh:"km/hour","km/h":"km/hour",knot:"nautical mile/hour",knots:"nautical mile/hour"}),Jte=ze({dollar:"USD",euro:"EUR",yen:"JPY",won:"KRW",rupee:"INR",yuan:"CNY"}),Xte={[Ae.Angle]:"degree",[Ae.Area]:"square meter",[Ae.Data]:"byte",[Ae.Energy]:"joule",[Ae.Force]:"newton",[Ae.Frequency]:"hertz",[Ae.Illuminance]:"lux",[Ae.Length]:"m",[Ae.Luminance]:"nit",[Ae.LuminousIntensity]:"candela",[Ae.Mass]:"kg",[Ae.Power]:"watt",[Ae.Pressure]:"pascal",[Ae.Temperature]:"celsius",[Ae.Time]:"s",[Ae.Volume]:"liter"},Uf={size:1,zero:0},Uw=new Map;nne=100;rne=ze({people:"person",men:"man",women:"woman",children:"child"})});function Hw(e,t,n){let r=Y(e).trim(),o=r.length>sne,s=t?.type??(o?"text":Zw(r,n));if(!(o&&ine.has(s)))return lne[s](r,t?.scale??[],n)}function Zw(e,t){return/^(?:true|false)$/i.test(e)?"boolean":cne(e)&&Ue(e)?"date":e.includes("/")&&rf(e)?"period":An(e)?"duration":t(e)!==void 0?"entity":Ct(e)&&ane(e)?"quantity":"text"}function ane(e){return!/^(?:one (?!hundred|thousand|million|billion)|an? (?:third|fifth|quarter|tenth)\b|(?:several|a few|tens|dozens|scores|hundreds|thousands|millions|billions)\b)/i.test(e)&&!/^one$/i.test(e)}function cne(e){return/^[12][\dX]{3}(?:-[\dX]{2}){0,2}[~?%]?$/.test(e)||/^[[{][\d,. X-]+[\]}]$/.test(e)}function An(e){let t=xD(ef(e));return t&&{type:"duration",min:wD(t.min),max:wD(t.max),shown:e}}function wD(e){return Number(e.toPrecision(12))}function xD(e){let t=yn(e),n=/^-?([a-z]+)(?:,? (?:and )?(.+))?$/i.exec(t?.rest??""),r=n?.[1]?.toLowerCase().replace(/s$/,"")??"",o=fne[r]??r;if(!t||t.currency!==void 0)return;let s=n?.[2]===void 0?{min:0,max:0}:xD(n[2]);if(!s)return;let i=(l,u)=>{if(!Number.isFinite(l))return l;let d=dne[o];return d===void 0?l*(une[o]??Number.NaN):tf(l*d)[u]*86400},a=i(t.min,"min")+s.min,c=i(t.max,"max")+s.max;return a<=c?{min:a,max:c}:void 0}function Ct(e){let t=yn(e);if(!t||/^(?:st|nd|rd|th)\b/i.test(t.rest)||t.min>t.max)return;let n=pne(t),r=n?.unit??mne(t),o=s=>Number.isFinite(s)?r.zero+r.size*s+(n?.more??0):s;return{type:"quantity",min:o(t.min),max:o(t.max),openMin:t.openMin,openMax:t.openMax,unit:r.unit,writtenUnit:t.rest,written:`${r.size} ${r.zero}`,leeway:n?.leeway??r.size*(r.unit==="Temperature"?t.rounding:t.leeway),shown:e}}function mne({currency:e,rest:t}){if(e===void 0)return Hf(t);let n=/^(?:\/|(?:per|an?|each|every) ).+$/i.test(t)?Hf(`${e} ${t}`):void 0;return n?.unit.startsWith(`${e}/`)?n:{unit:e,size:1,zero:0}}function pne({rest:e}){let t=new RegExp("^(\\p{L}+),? (?:and )?(\\d.*)$","u").exec(e),n=t&&Qa(t[1]??""),r=t?Ct(t[2]??""):void 0;if(!(!n||!r||r.unit!==n.unit||r.min!==r.max||r.max>=n.size))return{unit:n,more:r.max,leeway:r.leeway}}var sne,ine,lne,une,dne,fne,ec=g(()=>{"use strict";Ie();fo();Et();Cs();bD();sne=1e3,ine=new Set(["date","period","duration","quantity"]);lne={date:e=>{let t=e.includes("/")?rf(e):void 0,n=t?{min:t.start.min,max:t.end.max}:Ue(e);return n&&{type:"date",...n,shown:e}},period:e=>{let t=rf(e);return t&&{type:"period",...t,shown:e}},duration:An,quantity:Ct,entity:(e,t,n)=>({type:"entity",id:n(e)??e.toLowerCase(),shown:n(e)??e}),boolean:e=>{let t=e.toLowerCase();return/^(?:true|false)$/.test(t)?{type:"boolean",holds:t==="true",shown:t}:void 0},ordinal:(e,t)=>{let n=t.findIndex(r=>r.toLowerCase()===e.toLowerCase());return n<0?void 0:{type:"ordinal",step:n,shown:t[n]??e}},text:e=>({type:"text",shown:e})},une=ze({second:1,minute:60,hour:3600,day:86400,night:86400,week:604800,fortnight:1209600}),dne=ze({...Rs,quarter:3,centurie:1200}),fne=ze({sec:"second",min:"minute",hr:"hour",h:"hour",yr:"year"})});function Qs({entities:e}){let t=new Map;for(let[s,{name:i,aliases:a}]of e)for(let c of[s,i,...a]){let l=c===void 0?void 0:tc(c);l!==void 0&&!t.has(l)&&t.set(l,s)}let n=s=>t.get(tc(s)),r=new Map;for(let[s,{partOf:i}]of e)i&&r.set(s,n(i.text)??tc(i.text));return{findEntity:n,isPartOf:(s,i)=>{let a=new Set;for(let c=r.get(s);c!==void 0&&!a.has(c);c=r.get(c)){if(c===i)return!0;a.add(c)}return!1},nameOf:s=>e.get(s)?.name}}function tc(e){return Y(e).trim().toLowerCase()}var nc=g(()=>{"use strict";Ie()});function vD(e,t,n){let r=[...new Set(e)],o=new Map(r.map(i=>[i,Hw(i,t,n)]));if(t?.type!==void 0&&t.type!=="quantity")return o;let s=r.map(i=>[i,yne(i)]);return s.every(([,i])=>i)?new Map(s):(t?.type===void 0&&hne(o,n),bne(o))}function hne(e,t){let n=new Set([...e.values()].map(o=>o?.type));if(n.size===1)return;let r=["quantity","duration"].find(o=>n.has(o));for(let[o,s]of e){if(r===void 0||!s||!gne(o,s.type,t))continue;let i=Hw(o,{type:r,scale:[]},t);i&&e.set(o,i)}}function gne(e,t,n){return t==="text"||t==="date"&&/^\d{4}$/.test(Y(e).trim())&&Zw(e,n)==="date"}function yne(e){let t=Y(e).trim(),n=/^(?:the )?(?:([a-z]+)|(\d+)(?:st|nd|rd|th))(?: (?:place|rank|position))?$/i.exec(t),r=n?.[2]??mo(n?.[1]??""),o=r===void 0?void 0:Ct(String(r));return o&&{...o,unit:"rank",shown:t}}function bne(e){if(![...e.values()].some(n=>n?.type==="quantity"&&n.unit==="GBP"))return e;for(let[n,r]of e){if(r?.type!=="quantity"||!/^pounds?(?: sterling)?$/i.test(r.writtenUnit))continue;let o=Ct(n.replace(/pounds?(?: sterling)?\s*$/i,"GBP"));o&&e.set(n,{...o,shown:r.shown})}return e}var $D=g(()=>{"use strict";Ie();Ra();ec()});function Xn(e,t,n){if(!n||!("text"in n))return;let r=kD.get(e.claims);return r||(r=wne(e),kD.set(e.claims,r)),r.get(t)?.get(n.text)}function Vw({properties:e},t){return e.get(t.slice(t.lastIndexOf("/")+1))}function wne(e){let{findEntity:t}=Qs(e),n=new Map;for(let{fact:r,value:o,evidence:s}of e.claims){let i=n.get(r)??new Set;n.set(r,i);for(let a of[o,...s.map(c=>c.value)])a&&"text"in a&&i.add(a.text)}return new Map([...n].map(([r,o])=>[r,vD(o,Vw(e,r),t)]))}var kD,ei=g(()=>{"use strict";$D();nc();kD=new WeakMap});function _D(e,t){let n=rc(e),r=new Map;for(let o of e.claims)for(let s of o.evidence){let i=e.sources.get(s.source?.text??""),a=Te.includes(e.anchors.get(s)?.class??"unchecked");if(!s.value||!a||!i||n.has(i.id))continue;let c=r.get(o.fact)??[];r.set(o.fact,c),c.push(xne(o,s,i,e,t))}return r}function rc({sources:e}){let t=new Set;for(let{supersedes:n,outlet:r}of e.values()){let o=n&&e.get(n.text);o&&o.outlet===r&&t.add(o.id)}return t}function xne(e,t,n,r,o){let s=t.value,i=Xn(r,e.fact,s),a=t.stance==="denies",c=f=>o.findEntity(f)??tc(f),l=t.scope.get("as-of")?.text??n.published?.value.text,u=t.saidBy&&c(t.saidBy.text),d=i?.shown??(s?oc(s):"");return{claim:e,evidence:t,source:n,value:i,speaker:u===c(n.outlet)?void 0:u,speakerName:u&&(o.nameOf(u)??t.saidBy?.text),denies:a,hedges:t.stance==="hedges",circumstances:new Map([...t.scope].filter(([f])=>f!=="as-of").map(([f,{text:m}])=>[f,{name:c(m),days:Ue(m.trim())}]).sort(([f],[m])=>f<m?-1:1)),asOf:l===void 0?void 0:Ue(l.trim()),shown:a?`not ${d}`:d}}function oc(e){if("text"in e)return Y(e.text).trim();let{after:t,before:n,by:r}=e,o=[t&&`after ${t.text}`,n&&`before ${n.text}`].filter(Boolean).join(", ");return r?`${r.text} ${o}`:o}var ti=g(()=>{"use strict";Ht();Ie();Et();nc();ei()});function AD(e){let t=Kw(e),n=new Set(t.flatMap(({from:s,to:i})=>[s,i])),o=[...e.flatMap(s=>s.readings.flatMap(i=>_ne(s,i,n))),...t].map(s=>[$ne(s),s]).sort(([s],[i])=>s<i?-1:s>i?1:0).map(([,s])=>s);return Ane(o).flatMap(Tne)}function Kw(e){let t=new Map(e.map(n=>[n.name,kne(n)]));return e.flatMap(n=>n.readings.flatMap(r=>Sne(n,r,t)))}function $ne({from:e,to:t,days:n,step:{reading:r}}){return JSON.stringify([e,t,n,r.source.id,r.evidence.quote.text])}function ni(e,{circumstances:t,asOf:n}){let r=[...t].map(([s,{name:i}])=>`${s}=${i}`),o=e.property?.kind==="state"&&n?[`as-of=${n.min}..${n.max}`]:[];return JSON.stringify([e.name,...r,...o])}function kne(e){return new Map(e.readings.filter(({value:t,evidence:n})=>t?.type==="date"||sc(n.value)).map(t=>[ni(e,t),t.circumstances]))}function SD(e,{circumstances:t}){if(!e)return;let[n]=e.keys();if(e.size===1)return n;let r=[...e].filter(([,o])=>o.size===t.size&&[...o].every(([s,{name:i}])=>t.get(s)?.name===i));return r.length===1?r[0]?.[0]:void 0}function Zf({denies:e,hedges:t}){return!e&&!t}function _ne(e,t,n){let r=ni(e,t);if(t.value?.type!=="date"||!Zf(t)||!n.has(r))return[];let o={reading:t,fact:e.name,says:`${e.name} is ${t.shown}`};return Yw(vo,r,t.value,o)}function Sne(e,t,n){let r=t.evidence.value;if(!sc(r)||!Zf(t))return[];let o=ni(e,t),s=Gw(r),i={reading:t,fact:e.name,says:`${e.name} is ${oc(r)}`},a=r.after&&SD(n.get(r.after.text.trim()),t),c=r.before&&SD(n.get(r.before.text.trim()),t);return[...s&&a!==void 0?Yw(a,o,s,i):[],...s&&c!==void 0?Yw(o,c,s,i):[]]}function sc(e){return e!==void 0&&!("text"in e)}function Gw({by:e}){if(!e)return{min:0,max:Number.POSITIVE_INFINITY};let t=e.text.trim(),n=of(t),r=n?void 0:An(t);if(!r)return n;let o=/month|year/i.test(t)?31:1;return{min:Math.max(0,Math.floor(r.min/86400)-o),max:Math.ceil(r.max/86400)+o}}function Yw(e,t,{min:n,max:r},o){return[...Number.isFinite(r)?[{from:e,to:t,days:r,step:o}]:[],...Number.isFinite(n)?[{from:t,to:e,days:-n,step:o}]:[]]}function Ane(e){let t=new Map,n=o=>{let s=o;for(let i=t.get(s);i!==void 0;i=t.get(s))s=i;return s!==o&&t.set(o,s),s};for(let{from:o,to:s}of e){if(o===vo||s===vo)continue;let[i,a]=[n(o),n(s)];i!==a&&t.set(a,i)}let r=new Map;for(let o of e){let s=n(o.from===vo?o.to:o.from),i=r.get(s);i?i.push(o):r.set(s,[o])}return[...r.values()]}function Tne(e){let t=[],n=[...e];for(;t.length<vne;){let r=Ene(n);if(!r)break;let o=r.filter(({from:i,to:a})=>i!==vo&&a!==vo),s=new Set(o.length>0?o.map(({step:i})=>i):r.slice(0,1).map(({step:i})=>i));o.length>0&&t.push({steps:[...new Set(r.map(({step:i})=>i))]}),n=n.filter(({step:i})=>!s.has(i))}return t}function Ene(e){let t=new Set(e.flatMap(({from:s,to:i})=>[s,i])),n=new Map,r=new Map,o=!0;for(let s=1;o;s++){o=!1;for(let c of e){let l=(n.get(c.from)??0)+c.days;l>=(n.get(c.to)??0)||(n.set(c.to,l),r.set(c.to,c),o=!0)}let i=(s&s-1)===0||s>=t.size,a=o&&i?Cne(r):void 0;if(a)return a}}function Cne(e){let t=new Map;for(let n of e.keys()){let r=n;for(;r!==void 0&&!t.has(r);)t.set(r,n),r=e.get(r)?.from;if(r===void 0||t.get(r)!==n||!e.has(r))continue;let o=[];for(let i=r;o.length===0||i!==r;){let a=e.get(i);o.unshift(a),i=a.from}let s=Math.max(0,o.findIndex(({from:i})=>i===vo));return[...o.slice(s),...o.slice(0,s)]}}var vo,vne,Vf=g(()=>{"use strict";Et();ec();ti();vo="",vne=50});function Pt(e=""){let t=e.slice(0,3).toLowerCase();return TD.findIndex(n=>n.toLowerCase().startsWith(t))+1}function oi(e=""){return ED.findIndex(t=>t.startsWith(e.slice(0,3)))}function PD(e=""){let t=e.toLowerCase();return t==="fall"?"autumn":t}function ac(e=""){let t=e.toLowerCase();return/^(?:last|past|previous|preceding)$/.test(t)?"last":/^(?:next|coming)$/.test(t)?"next":/^(?:this|current)$/.test(t)?"this":void 0}function ko(e){return{last:-1,this:0,next:1}[ac(e)??"this"]}function Yf(e=""){let t=/early|earlier|later|late|mid|beginning|start|end|turn|close/.exec(e.toLowerCase())?.[0];if(t!==void 0)return t==="beginning"||t==="turn"?"start":t==="close"?"end":t}function _o(e="",t){let n=e.toLowerCase().replace(/\s+/g," "),r=t===void 0?0:.5;if(/^[\d.]+$/.test(n))return Number(n)+r;if(/^an?$/.test(n))return 1+r;if(/^half an?$/.test(n))return .5;if(n==="a couple of")return 2;let o=n==="half"?void 0:Es(n);return o&&o.rest===""?o.number+r:void 0}function So(e=""){return/^last$/i.test(e)?-1:mo(e)??_o(e.replace(/(?:st|nd|rd|th)$/i,""))}var TD,ED,Pne,st,CD,Dr,ri,Ge,it,nn,$o,Jw,ic,cc=g(()=>{"use strict";Ra();TD="January February March April May June July August September October November December".split(" "),ED="Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),Pne=TD.flatMap(e=>{let t=e==="September"?"Sept?":e.slice(0,3);return e.length===3?[e]:[e,`${t}\\.?`]}).flatMap(e=>[e,e.toUpperCase()]).join("|"),st=`(?<month>${Pne})`,CD="(?<month>January|Jan\\.|February|Feb\\.|April|June|July|August|Aug\\.|September|Sept?\\.|October|Oct\\.|November|Nov\\.|December|Dec\\.)",Dr=`(?<weekday>${ED.join("|")}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\\.)`,ri="(?<day>\\d{1,2})(?:st|nd|rd|th)?",Ge="(?<year>(?:1[0-9]|20|21)\\d{2})",it="(?:(?<part>(?:earlier|later|early|mid|late|(?:the\\s+)?(?:middle|beginning|start|end|turn|close)\\s+of)(?:[\\s-]+in)?)[\\s-]+(?:the\\s+)?)?",nn="(?<count>\\d+(?:\\.5)?|half\\s+an?|a\\s+couple\\s+of|[A-Za-z]+(?:-[a-z]+)?)(?<more>\\s+and\\s+a\\s+half)?",$o="(?<unit>minute|hour|day|week|fortnight|month|year|decade|century|centurie)s?",Jw="(?<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th)",ic="(?<season>spring|summer|autumn|fall|winter)"});function M(e,t,n,r=""){return{pattern:new RegExp(Rne+t+Ine,`g${r}`),needs:e,read:n}}var Kf,ae,Rne,Ine,He,Tn,yt,Lr,Gf=g(()=>{"use strict";Gs();cc();Kf="Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC",ae={year:/\d{4}/,month:new RegExp(Kf),monthAndDay:new RegExp(`(?:${Kf})[A-Za-z]*\\.?\\s+\\d`),dayAndMonth:new RegExp(`\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${Kf})`),turnedYear:/(?:last|this|next)\s+year/,nth:new RegExp(`(?:of|in)\\s+(?:${Kf})`,"i"),weekday:/(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\./,season:/spring|summer|autumn|fall|winter/i,holiday:/Day|Eve|New Year|Christmas|Easter|Good Friday|Palm|Ash|Thanksgiving|Halloween|July/,which:/\b(?:last|this|next|past|coming|current)\s/i},Rne=`(?<![${ie}\\d$\u20AC\xA3\xA5\u20A9.,/-])`,Ine=`(?![${ie}])`;He=e=>Number(e),Tn=e=>e===void 0?{}:{year:Number(e)},yt=e=>{let t=Yf(e);return t===void 0?{}:{part:t}},Lr=e=>{let t=ac(e);return t===void 0?{}:{which:t}}});function Jf(e,t,n){let[r,o]=[Number(t),Number(n)];if(!(r<1||r>12||o<1||o>31))return{kind:"day",year:Number(e),month:r,day:o}}function lc(e,t={}){let n=He(e.day);if(!(n<1||n>31))return{kind:"day",month:Pt(e.month),day:n,...Tn(e.year),...e.turn!==void 0&&{yearsAway:ko(e.turn)},...Lr(e.which),...t}}function RD(e,t){return e<=t?{kind:"years",from:e,to:t,ends:!0}:void 0}var ID,ND,OD,Nne,qD,MD=g(()=>{"use strict";Gf();cc();ID=[M(ae.year,"(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})",e=>Jf(e.year,e.month,e.day)),M(/\d[./]\d/,"(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>\\d{4}|\\d{2})(?!\\d)",e=>{let t=He(e.year),n=t>99?t:t+(t>50?1900:2e3),o=[Jf(n,e.first,e.second),Jf(n,e.second,e.first)].filter(s=>s!==void 0);return o.length===2&&e.first!==e.second?{kind:"either",of:o}:o[0]}),M(ae.year,"(?<year>[12]\\d{3})/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)",e=>Jf(e.year,e.month,e.day)),M(ae.monthAndDay,`${st}\\s+${ri}\\s*[-\u2013]\\s*(?<lastDay>\\d{1,2}),?\\s+${Ge}`,e=>lc(e,{lastDay:He(e.lastDay)})),M(ae.monthAndDay,`${st}\\s+${ri},?\\s+${Ge}`,e=>lc(e)),M(ae.dayAndMonth,`${ri}\\s+(?:of\\s+)?${st},?\\s+${Ge}`,e=>lc(e))];ND=[M(ae.nth,`(?:the\\s+)?${Jw}\\s+${Dr}\\s+(?:of|in)\\s+${st}(?:,?\\s+(?:of\\s+)?${Ge})?`,e=>({kind:"weekday of month",nth:So(e.nth)??1,weekday:oi(e.weekday),month:Pt(e.month),...Tn(e.year)}),"i"),M(ae.nth,`(?:the\\s+)?${Jw}\\s+week\\s+(?:of|in)\\s+${st}(?:,?\\s+(?:of\\s+)?${Ge})?`,e=>({kind:"week of month",nth:So(e.nth)??1,month:Pt(e.month),...Tn(e.year)})),M(ae.monthAndDay,`(?:(?<which>last|this|next)\\s+)?${st}\\s+${ri}(?:\\s*[-\u2013]\\s*(?<lastDay>\\d{1,2}))?(?:\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year)?(?!\\d|,\\d|:\\d|\\s*(?:years|people|percent|%))`,e=>lc(e,e.lastDay===void 0?{}:{lastDay:He(e.lastDay)})),M(ae.dayAndMonth,`${ri}(?:\\s*[-\u2013]\\s*(?<lastDay>\\d{1,2}))?\\s+(?:of\\s+)?${st}(?:\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year)?`,e=>lc(e,e.lastDay===void 0?{}:{lastDay:He(e.lastDay)})),M(ae.year,`${it}${st},?\\s+(?:of\\s+)?${Ge}`,e=>({kind:"month",month:Pt(e.month),...Tn(e.year),...yt(e.part)})),M(ae.turnedYear,`${it}${st}\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year`,e=>({kind:"month",month:Pt(e.month),yearsAway:ko(e.turn),...yt(e.part)})),M(ae.month,`${it}(?:(?<which>last|this|next|past|previous|coming)\\s+)${st}`,e=>({kind:"month",month:Pt(e.month),...Lr(e.which),...yt(e.part)})),M(ae.month,`${it.replace(/\?$/,"")}${st}`,e=>({kind:"month",month:Pt(e.month),...yt(e.part)})),M(/[a-z.]\s*[-\u2013]\s*[A-Z]/,`${st}\\s*[-\u2013]\\s*${st.replace("month","lastMonth")}(?:,?\\s+(?:of\\s+)?${Ge})?(?!\\s*\\d)`,e=>({kind:"month",month:Pt(e.month),lastMonth:Pt(e.lastMonth),...Tn(e.year)})),M(/May|Mar/,"(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hrough|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]o)\\s)(?<month>May|Mar(?:ch|\\.))(?!\\s+[A-Z])",e=>({kind:"month",month:Pt(e.month)})),M(/May|Mar/,`(?<month>May|March)(?=\\s+(?:and|or|to|through|until)\\s+(?:${st.replace("month","next")}|\\0))`,e=>({kind:"month",month:Pt(e.month)})),M(ae.month,`${CD}(?!\\s+(?:[A-Z][a-z]+\\s+(?:said|says|told)|(?:company|body|institution|assembly|gathering|chamber|presence)\\b))`,e=>({kind:"month",month:Pt(e.month)}))],OD=[M(ae.year,"(?<from>(?:1[0-9]|20|21)\\d{2})\\s*[-\u2013]\\s*(?<to>\\d{4}|\\d{2})(?![\\d-])",e=>{let[t="",n=""]=[e.from,e.to];return RD(Number(t),Number(n.length===4?n:t.slice(0,2)+n))}),M(ae.year,"(?:from|between)\\s+(?<from>(?:1[0-9]|20|21)\\d{2})\\s+(?:to|and|until|till|through)\\s+(?<to>(?:1[0-9]|20|21)\\d{2})",e=>RD(He(e.from),He(e.to)),"i"),M(/\d0['\u2019]?s/,`(?:the\\s+)?${it}['\u2019]?(?<decade>(?:1[0-9]|20)?\\d0)['\u2019]?s`,e=>{let t=e.decade??"",r=(t.length===2?[+`19${t}`,+`20${t}`]:[Number(t)]).map(o=>({kind:"years",from:o,to:o+9,...yt(e.part)}));return r.length===1?r[0]:{kind:"either",of:r}}),M(/ties\b/i,`the\\s+${it}(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,e=>{let n=1920+10*["twen","thir","for","fif","six","seven","eigh","nine"].findIndex(r=>e.decade?.startsWith(r));return{kind:"years",from:n,to:n+9,...yt(e.part)}},"i"),M(/century/i,`(?:the\\s+)?${it}(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>nineteenth|twentieth|twenty-first))[\\s-]century`,e=>{let t=e.number===void 0?{nin:19,twe:20}[(e.word??"").slice(0,3)]:Number(e.number);if(t===void 0)return;let n=e.word==="twenty-first"?21:t;return{kind:"years",from:100*(n-1),to:100*n,...yt(e.part)}}),M(/['\u2019]\d\d/,"(?<=(?:in|since|of|until|by|from|to|and|early|late|mid)[\\s-])['\u2019](?<short>\\d{2})(?!\\d)",e=>({kind:"short year",year:He(e.short)}))];Nne="people|percent|per\\s?cent|%|dollars|won|yen|euros|kilomet|met(?:er|re)s|miles|tons|tonnes|troops|workers|victims|plaintiffs|jobs|employees|soldiers|homes|houses|points|feet|pages|pounds|men|women|children|deaths|cases|votes|shares|units|cars|times|years|hours|days|passengers|students|prisoners|refugees|protesters|square|cubic|hectares|acres|barrels|megawatts",qD=M(ae.year,`${it}(?:fiscal\\s+(?:year\\s+)?)?(?<!(?:[Rr]esolution|[Ff]light|[Rr]oute|[Hh]ighway|[Rr]oom|[Nn]o\\.|[Aa]rticle|[Ss]ection|[Cc]hannel|[Pp]age)\\s)${Ge}(?![\\d,.]*\\d|['\u2019]?s|\\s*(?:${Nne}))`,e=>({kind:"years",from:He(e.year),to:He(e.year),...yt(e.part)}),"i")});function FD(e,t,n){let r=DD(e.slice(Math.max(0,t-120),t).split(One).at(-1)??""),o=DD(e.slice(n,n+120).replace(/^['\u2019]s|^,/,"").split(qne)[0]??""),s=r.at(-1)??"";if(/^(?:since|last|past)$/i.test(s))return"past";let i=Bne(r);return/^(?:until|till|by)$/i.test(s)?Hne(s,r,o):/^to$/i.test(s)&&r.some(a=>BD.test(a))?"future":/^before$/i.test(s)&&i!=="future"||i==="future"&&Une(r,o)?"present":i??(/^for$/i.test(s)?void 0:Wne(o))??"untold"}function DD(e){return e.split(/[\s,]+/).filter(t=>t!=="")}function Bne(e){let t=0;for(let n=e.length-1;n>=0;n--){let r=e[n]??"";if(Xf.test(r)||Xw.test(r)||r==="set"&&/^(?:for|to)$/.test(e[n+1]??""))return"future";if(jD(e,n)){let o=e[n-1]??"";return jne.test(o)?t<=1?"past":"untold":"future"}if(Mne.test(r)&&t<4&&!uc.test(e[n-1]??""))return/^(?:is|are)$/.test(r)&&t>0?"present":"future";if(si(r)&&e[n-1]!=="be"){if(/^(?:is|are)$/.test(e[n-1]??""))return"present";if(t===0||t<3&&zne.test(r))return"past";if(!uc.test(e[n-1]??""))return Fne.test(r)?void 0:"untold"}else if(/^(?:has|have)$/.test(r))return"untold";zD.test(r)||t++}}function Wne(e){for(let[t,n]of e.entries()){if(Xf.test(n)||Xw.test(n))return"future";if(si(n)&&!uc.test(e[t-1]??"")||/^(?:has|have)$/.test(n))return"untold"}}function Une(e,t){if(e.findIndex((o,s)=>jD(e,s))<2||!uc.test(e[0]??"")||e.some(o=>si(o)||LD(o)))return!1;let r=t.findIndex(o=>si(o)||LD(o));return r>=0&&si(t[r]??"")&&!uc.test(t[r-1]??"")}function LD(e){return Xf.test(e)||Xw.test(e)}function jD(e,t){let n=e[t+1]??"";return/^to$/.test(e[t]??"")&&/^[a-z]+$/.test(n)&&!zD.test(n)&&!/(?:s|ing|ed)$|^(?:work|court|school|parliament|jail|prison|people|police|death|office|power|their|his|its|my|our)$/.test(n.replace(/^(?:address|discuss|pass|express|process|assess|impress|focus|press)$/,""))}function si(e){return Dne.test(e)||/^[a-z]+(?:-[a-z]+)?ed$/.test(e)&&e.length>4&&!Lne.test(e)}function Hne(e,t,n){let r=[...t,...n];if(t.length===1&&n.some(si))return"past";if(r.some(s=>Xf.test(s))||r.some(s=>BD.test(s)))return"future";let o=/^by$/i.test(e)?/^(?:had|was|were)$/:/^(?:was|were|not|never|didn['\u2019]t)$/;return r.some(s=>o.test(s))?"past":"future"}var One,qne,Xf,Xw,Mne,Dne,Lne,zD,Fne,zne,jne,uc,BD,WD=g(()=>{"use strict";One=/[;:!?()]|["\u201C\u201D]|\.\s|\s[-\u2013\u2014]\s|,\s+(?:but|and|while|who|after|before|as)\s/,qne=/[;:!?()]|\.\s/;Xf=/^(?:will|shall|won['\u2019]t|would|may|might|can|could|should|must|going)$|['\u2019]ll$/,Xw=/^(?:scheduled|slated|due|planned|expected|upcoming|forthcoming|coming|ahead|proposed|projected|anticipated|deadline|payable|prepares?|preparing)$/,Mne=/^(?:begins?|starts?|opens?|reopens?|ends?|expires?|closes|convenes?|resumes?|reconvenes?|takes?|returns?|votes?|goes|go|leaves?|arrives?|faces?|matures?|reports|holds|meets?|marks|fly|flies|heads|plays?|visits|turns|launches|appears|speaks|airs|hosts|kicks|is|are)$/,Dne=/^(?:said|told|met|held|began|took|went|came|made|gave|got|saw|left|became|found|sent|won|lost|ran|brought|bought|sold|kept|paid|put|cut|hit|rose|fell|grew|knew|spoke|wrote|broke|struck|fought|led|built|spent|stood|sat|shot|drew|flew|threw|drove|thought|taught|caught|felt|heard|meant|quit|shut|sank|swept|swore|withdrew|beat|born|shown|seen|known|taken|given|held|done|written|signed|set|split|slid|was|were|had|did|been)$/,Lne=/^(?:hundred|need|indeed|speed|feed|seed|breed|exceed|proceed|succeed|so-called|united|red)$/,zD=/^(?:on|in|at|the|a|an|early|late|mid|of|for|here|there|last|this|next|from|to|it|them|him|her|only|just|also|again|as|around|about|beginning|starting)$/i,Fne=/^(?:said|says|say|told|announced|reported|added|believes?|thinks?|predicts?|reports|confirmed|argued|warned|officials|sources)$/,zne=/^(?:told|announced|informed|testified|wrote|released|issued|published)$/,jne=/^(?:failed|managed|had|began|came|went|used|continued|tried|helped|refused|declined|rushed|started)$/,uc=/^(?:the|a|an|its|his|her|their|this|that|these|those|by|recently|so)$/i;BD=/^(?:extended|delayed|postponed|adjourned|suspended|prolonged|deferred|remanded|pushed|put|given|gave|has|have|barred|banned)$/});function Qw(e,t){let n=_o(e.count,e.more);if(!(n===void 0||!Number.isInteger(n)))return{kind:"weekday",weekday:oi(e.weekday),weeksAway:t*n}}function Qf(e,t,n="today"){let r=_o(e.count,e.more);return r===void 0?void 0:{kind:"distance",count:r,unit:ai(e),ahead:t,from:n}}var ai,UD,Zne,Vne,Yne,ii,Kne,Gne,Jne,Xne,Qne,dc,ere,em,e1,tre,HD,ZD=g(()=>{"use strict";Gf();cc();ai=e=>(e.unit??"").toLowerCase().replace("centurie","century"),UD=[M(/years?\s+(?:since|after)/,`(?:${Dr}\\s+)?(?:(?:will|to|would)\\s+)?(?:mark(?:s|ed|ing)?|is|was)\\s+(?:exactly\\s+)?${nn}\\s+years?\\s+(?:since|after)`,e=>{let t=_o(e.count,e.more);if(t===void 0)return;if(e.weekday===void 0)return{kind:"anniversary",years:t};let n=oi(e.weekday);return{kind:"either",of:[{kind:"anniversary",years:t,weekday:n},{kind:"weekday",weekday:n}]}}),M(/anniversary/,"(?:the\\s+)?(?<nth>[A-Za-z]+|\\d+(?:st|nd|rd|th))\\s+anniversary\\s+of",e=>{let t=So(e.nth);return t===void 0||t<1?void 0:{kind:"anniversary",years:t}})],Zne="Times|Mirror|Telegraph|Express|Mail|Herald|Post|Star|Independent|Tribune|School|Night\\s+(?:Live|Football)",Vne="Black|Bloody|Super|Cyber|Fat|Holy|Maundy|Blue|Big|Giving",Yne=[M(/weeks?\s+from/i,`${nn}\\s+weeks?\\s+from\\s+${Dr}`,e=>Qw(e,1),"i"),M(/weeks?\s+ago/i,`${nn}\\s+weeks?\\s+ago\\s+(?:on\\s+)?${Dr}`,e=>Qw(e,-1),"i"),M(/weeks?\s+ago/,`${Dr}\\s+${nn}\\s+weeks?\\s+ago`,e=>Qw(e,-1)),M(ae.weekday,`(?<!\\b(?:${Vne})\\s)(?:(?<which>last|this|next|past|coming|previous)\\s+)?${Dr}(?!\\s+(?:${Zne}))`,e=>({kind:"weekday",weekday:oi(e.weekday),...Lr(e.which)}))];ii=(e,t=e)=>()=>({kind:"near",from:e,to:t}),Kne=[M(/yesterday/i,"the\\s+day\\s+before\\s+yesterday",ii(-2),"i"),M(/tomorrow/i,"the\\s+day\\s+after\\s+tomorrow",ii(2),"i"),M(/today|tonight|this\s/i,"(?:today|tonight|this\\s+(?:morning|afternoon|evening))",ii(0),"i"),M(/yesterday|last\s+night/i,"(?:yesterday|last\\s+night)",ii(-1),"i"),M(/overnight/i,"overnight",ii(-1,0),"i"),M(/tomorrow/i,"tomorrow",ii(1),"i")],Gne="(?<unit>week|month|year|decade|century|quarter)",Jne=[M(/year[\s-]?end/,`(?:the\\s+)?year[\\s-]?end,?\\s+(?:of\\s+)?${Ge}`,e=>({kind:"years",from:He(e.year),to:He(e.year),part:"end"})),M(/(?:year|month|quarter)(?:[\s-]?end|['\u2019]s\s)/i,"(?:the\\s+)?(?<unit>year|month|quarter)(?:[\\s-]?end|['\u2019]s\\s+(?:end|close))",e=>({kind:"edge",unit:ai(e),part:"end"}),"i"),M(/of\s+the\s+(?:week|month|year|decade|century|quarter)/i,`(?:the\\s+)?(?<part>(?:end|close|beginning|start|turn)\\s+of)\\s+the\\s+${Gne}`,e=>{let t=Yf(e.part);return t&&{kind:"edge",unit:ai(e),part:t}},"i"),M(/in\s+the\s+(?:week|month|year|decade)/i,"(?<part>early|late|earlier|later)\\s+in\\s+the\\s+(?<unit>week|month|year|decade)",e=>({kind:"turn",unit:ai(e),which:"this",...yt(e.part)}),"i")],Xne=[M(/weekend/i,"(?<=\\b(?:over|during|on|at|for)\\s)the\\s+weekend",()=>({kind:"edge",unit:"weekend",part:"end"}),"i"),M(/latest/i,"the\\s+latest\\s+quarter",()=>({kind:"turn",unit:"quarter",which:"last"}),"i"),M(ae.which,`${it}(?<which>last|this|next|past|coming|current)\\s+(?<unit>week|month|year|weekend|decade|century|quarter)`,e=>{let t=ai(e);return/^(?:past|coming)$/i.test(e.which??"")&&t!=="weekend"?{kind:"stretch",count:1,unit:t,ahead:/^coming$/i.test(e.which??"")}:{kind:"turn",unit:t,which:ac(e.which)??"this",...yt(e.part)}},"i"),M(ae.which,`(?:the\\s+)?(?<which>last|past|next|coming)\\s+${nn}\\s+${$o}`,e=>{let t=_o(e.count,e.more);if(t!==void 0)return{kind:"stretch",count:t,unit:ai(e),ahead:/^(?:next|coming)$/i.test(e.which??"")}},"i")],Qne="first|best|worst|biggest|largest|highest|lowest|most|least|only|once|times?|[a-z]+est",dc="(?:about|around|almost|nearly|some|roughly|approximately|more\\s+than|over|just|exactly|only)\\s+",ere=[M(/\bago\b/i,`(?:${dc})?${nn}\\s+${$o}\\s+ago`,e=>Qf(e,!1),"i"),M(/from\s+now|hence/i,`(?:${dc})?${nn}\\s+${$o}\\s+(?:from\\s+now|hence)`,e=>Qf(e,!0),"i"),M(/year[\s-](?:ago|earlier)/i,"(?:(?:a|the)\\s+)?year[\\s-](?:ago|earlier)(?=\\s+(?:[a-z]+[\\s-])?(?:quarter|period|month|loss|net|profit|results?|level|figure))",()=>({kind:"distance",count:1,unit:"year",ahead:!1,from:"today"}),"i"),M(/earlier/i,`(?:${dc})?${nn}\\s+${$o}\\s+earlier`,e=>Qf(e,!1,"other"),"i"),M(/\bin\s(?:\S+\s){1,6}?(?:minute|hour|day|week|fortnight|month|year|decade|centur)/i,`in(?<!\\b(?:${Qne})\\b[^.;]{0,60}\\sin)\\s+(?:${dc})?${nn}\\s+${$o}(?!['\u2019])`,e=>Qf(e,!0,"other"),"i")];em=()=>({kind:"elsewhere"}),e1="day|morning|afternoon|evening|night|weekend|week|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|period|season",tre=[M(/later|before|after|previously/i,`(?:${dc})?${nn}\\s+${$o}\\s+(?:later|before|after(?:wards?)?|previously)`,e=>_o(e.count)===void 0?void 0:em(),"i"),M(/same|following|next|previous|preceding|ensuing/i,`the\\s+(?:very\\s+)?(?:same|following|next|previous|preceding|ensuing)\\s+(?:${e1})`,em,"i"),M(/before|after|earlier/i,`the\\s+(?:${e1})\\s+(?:before|after|earlier)`,em,"i"),M(/\bthat\s/i,`that\\s+(?:same\\s+)?(?:${e1})`,em,"i")],HD=[...Yne,...Kne,...Jne,...tre,...Xne,...ere]});function KD(e,t){let n=nre.find(o=>o.name.test(e));if(!n)return;let r=n.first(t);return{min:r,max:r+n.days-1}}function rre(e){let t=e%19,n=Math.floor(e/100),r=e%100,o=Math.floor((n+8)/25),s=Math.floor((n-o+1)/3),i=(19*t+n-Math.floor(n/4)-s+15)%30,a=(32+2*(n%4)+2*Math.floor(r/4)-i-r%4)%7,c=Math.floor((t+11*i+22*a)/451),l=i+a-7*c+114;return ve(e,Math.floor(l/31),l%31+1)}var Rt,ci,fc,VD,YD,nre,t1=g(()=>{"use strict";Et();Rt=(e,t)=>n=>ve(n,e,t),ci=(e,t,n)=>r=>sf(r,e,t,n),fc=e=>t=>rre(t)+e,VD=[["New Year[\u2019']?s Eve",Rt(12,31)],["New Year[\u2019']?s(?: Day)?",Rt(1,1)],["(?:Martin Luther )?King(?:,? Jr\\.?)? Day",ci(1,1,3)],["(?:St\\. )?Valentine[\u2019']?s Day",Rt(2,14)],["Presidents?[\u2019']?s? Day",ci(2,1,3)],["Ash Wednesday",fc(-46)],["St\\. Patrick[\u2019']?s Day",Rt(3,17)],["April Fools?[\u2019']?s? Day",Rt(4,1)],["Palm Sunday",fc(-7)],["Good Friday",fc(-2)],["Easter Monday",fc(1)],["Easter(?: Sunday)?",fc(0)],["May Day",Rt(5,1)],["Memorial Day",ci(5,1,-1)],["Fourth of July|July Fourth",Rt(7,4)],["Labor Day",ci(9,1,1)],["Columbus Day",ci(10,1,2)],["Halloween",Rt(10,31)],["Veterans[\u2019']? Day",Rt(11,11)],["Thanksgiving(?: Day)?",ci(11,4,4)],["Christmas Eve",Rt(12,24)],["Christmas Day",Rt(12,25)],["Christmas",Rt(12,24),3],["Boxing Day",Rt(12,26)]],YD=VD.map(([e])=>e).join("|"),nre=VD.map(([e,t,n=1])=>({name:new RegExp(`^(?:${e})$`),first:t,days:n}))});function mc(e,t){let n=So(t.nth);if(n===void 0)return;if((t.fiscal??t.fiscalAfter)!==void 0)return{kind:"elsewhere"};let r=t.turn??t.turnBefore;return{kind:"fraction",of:e,nth:n,...Tn(t.year??t.yearBefore),...r!==void 0&&{yearsAway:ko(r)}}}function tm(e){return{kind:"season",season:PD(e.season),...Tn(e.year),...e.short!==void 0&&{year:He(e.short)+(He(e.short)>50?1900:2e3)},...e.turn!==void 0&&{yearsAway:ko(e.turn)},...yt(e.part),...Lr(e.which)}}var GD,JD,ore,n1,sre,ire,XD,QD=g(()=>{"use strict";Gf();cc();t1();GD="(?:(?<yearBefore>(?:19|20)\\d{2})|(?<turnBefore>last|this|next)\\s+year['\u2019]s)\\s+",JD=`(?:,?\\s+(?:of\\s+)?(?<fiscalAfter>fiscal\\s+)?(?:${Ge}|(?<turn>last|this|next)\\s+year))?`;ore=[M(/quarter/i,`(?:the\\s+)?(?:${GD})?(?<fiscal>fiscal[\\s-]+)?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]+(?:fiscal\\s+)?quarter${JD}`,e=>mc(4,e),"i"),M(/Q\d/,`Q(?<nth>[1-4])${JD}`,e=>mc(4,e)),M(/half/i,`(?:the\\s+)?${GD}(?<nth>first|second)[\\s-]half`,e=>mc(2,e),"i"),M(/half/i,`(?:the\\s+)?(?<nth>first|second)\\s+half\\s+of\\s+(?<fiscal>fiscal\\s+)?(?:${Ge}|the\\s+year|(?<turn>last|this|next)\\s+year)`,e=>mc(2,e),"i"),M(/half/i,"(?<nth>first|second)[\\s-]half(?=\\s+(?:earnings|profits?|results|sales|net|loss|losses|revenues?|income|figures))",e=>mc(2,e),"i")],n1="(?!\\s+(?:in|of|by|from|to|below|behind|over)\\b)";sre=[M(ae.season,`${it}${ic}\\s+(?:of\\s+)?(?:${Ge}|['\u2019](?<short>\\d{2})|(?<turn>last|this|next)\\s+year)`,tm,"i"),M(ae.season,`${it}(?<which>last|this|next|past|coming)\\s+${ic}${n1}`,tm,"i"),M(ae.season,`(?<=\\b(?:in|during|over|since|by|until|through|before|after)\\s)${it}the\\s+${ic}${n1}`,tm,"i"),M(ae.season,`(?<part>early|late|mid)[\\s-]${ic}${n1}`,tm)],ire=[M(ae.holiday,`(?:(?<which>last|this|next)\\s+)?(?<holiday>${YD})(?:,?\\s+(?:of\\s+)?(?:${Ge}|(?<turn>last|this|next)\\s+year))?`,e=>({kind:"holiday",holiday:e.holiday??"",...Tn(e.year),...e.turn!==void 0&&{yearsAway:ko(e.turn)},...Lr(e.which)}))],XD=[...ire,...ore,...sre]});function nm(e){let t=dre(e,lre(e));if(t.length===0)return[];let n=t.length===1&&!/\bhad\s+(?:[a-z]+\s+)?(?:been|[a-z]+(?:ed|en))\b/.test(e),r=[...e.matchAll(cre)].filter(([i])=>!/^(?:on|the|late|early|in|at)$/i.test(i)),[o,s]=[r[0]?.index??e.length,r.at(-1)?.index??0];return t.map(i=>{let{start:a,end:c}=i;return{...i,tense:mre(e.slice(a,c))??FD(e,a,c),alone:n,bare:o>=a&&s<c,stamp:pre(e.slice(Math.max(0,a-24),a))}})}function lre(e){let t=[],n=e.replace(/(?<=\d)-(?=[A-Z])/g," ");for(let{pattern:r,needs:o,read:s}of are){if(!o.test(n))continue;let i=[],a=0;for(let c of n.matchAll(r)){let l=s(c.groups??{});if(!l)continue;let u=c.index,d=u+c[0].length;t.push({start:u,end:d,said:l}),i.push(n.slice(a,u),"\0".repeat(d-u)),a=d}n=i.join("")+n.slice(a)}return t.sort((r,o)=>r.start-o.start)}function dre(e,t){let n=[...t];for(let r=n.length-2;r>=0;r--){let[o,s]=[n[r],n[r+1]];if(!o||!s||!ure.test(e.slice(o.end,s.start))||!eL(o.said)||!eL(s.said)||fre(o.said))continue;let{year:i,yearsAway:a}=s.said,c={...o.said,...i!==void 0&&{year:i},...a!==void 0&&{yearsAway:a}};n[r]={...o,said:c}}return n}function eL(e){return e.kind==="day"||e.kind==="month"}function fre({year:e,yearsAway:t,which:n}){return e!==void 0||t!==void 0||n!==void 0}function mre(e){return/\bmarked\b/.test(e)?"past":/\b(?:will|marks?)\b/.test(e)?"future":void 0}function pre(e){return/(?:\b(?:published|updated|posted|modified|edited|input)\s*:|\u00A9|\(c\)|\bcopyright)\s*$/i.test(e)}var are,cre,ure,r1=g(()=>{"use strict";Gs();MD();WD();ZD();QD();are=[...UD,...ID,...XD,...OD,...ND,...HD,qD],cre=new RegExp(`[${ie}]+`,"g");ure=/^\s*(?:,|and|or|to|through|until|till|-|\u2013)\s*(?:and\s+|or\s+)?$/});function o1(e,t){switch(e.kind){case"elsewhere":return pc;case"either":return{readings:e.of.map(r=>o1(r,t)?.readings??[]).flat()};case"years":return hre(e);case"short year":return gre(e.year,t);case"weekday":return nL(e,t);case"distance":return Tre(e,t);case"anniversary":return Ere(e,t);case"near":case"turn":case"edge":case"stretch":return t.today?{readings:Ao(Sre(e,t.today,t.tense))}:pc;default:return $re(e,t)}}function Ao(...e){return e.filter(t=>t!==void 0)}function hc({min:e}){return po(e).year}function To(e,t=e){return{min:ve(e,1,1),max:ve(t+1,1,1)-1}}function ui({min:e,max:t},n,r){let o=t-e+1,s=i=>e+i*o;switch(n){case"early":return{min:e,max:Math.ceil(s(1/2))};case"late":return{min:Math.floor(s(1/2))-1,max:t};case"mid":return{min:Math.floor(s(1/4)),max:Math.ceil(s(3/4))-1};case"start":return{min:e,max:Math.ceil(s(1/3))};case"end":return{min:Math.floor(s(2/3))-1,max:t};case"earlier":return r&&r.max>=e&&r.max<=t?{min:e,max:r.max}:{min:e,max:t};case"later":return r&&r.min>=e&&r.min<=t?{min:r.min,max:t}:{min:e,max:t};default:return{min:e,max:t}}}function hre(e){let{from:t,to:n,part:r,ends:o}=e;return{readings:[ui(To(t,n),r)],...o&&{ends:{start:To(t),end:To(n)}}}}function gre(e,{today:t}){if(!t)return{readings:[To(1900+e),To(2e3+e)]};let n=hc(t)+10;return{readings:[To(n-((n-e)%100+100)%100)]}}function bre(e,t){let n=yre[e];return{min:ve(t,n,1)-7,max:ve(t,n+3,22)}}function wre(e,t,n){switch(e.kind){case"day":{let r=nf(t,e.month,e.day),o=e.lastDay===void 0?r:nf(t,e.month,e.lastDay);return r&&{min:r.min,max:o&&o.max>r.max?o.max:r.max}}case"month":{let r=e.lastMonth??e.month,o=r<e.month?r+12:r;return ui({min:ve(t,e.month,1),max:ve(t,o+1,1)-1},e.part,n)}case"weekday of month":{let r=sf(t,e.month,e.weekday,e.nth);return{min:r,max:r}}case"week of month":{let r=e.nth<0?ve(t,e.month+1,1)-8:ve(t,e.month,1)+7*(e.nth-1)-1;return{min:r,max:r+8}}case"fraction":{let r=12/e.of,o=ve(t,r*(e.nth-1)+1,1);return{min:o,max:bn(o,r)-1}}case"season":return ui(bre(e.season,t),e.part);case"holiday":return KD(e.holiday,t)}}function xre(e){return e.kind==="day"?{month:e.month,firstDay:e.day,lastDay:Math.max(e.day,e.lastDay??0)}:"month"in e&&!("lastMonth"in e)?{month:e.month}:void 0}function $re(e,t){let{today:n,tense:r}=t,o=p=>wre(e,p,n);if(e.year!==void 0)return{readings:Ao(o(e.year))};let s=xre(e);if(!n)return{readings:[],...s&&{recurs:s}};let i=hc(n);if(e.yearsAway!==void 0)return{readings:Ao(o(i+e.yearsAway))};let a=Ao(...[-2,-1,0,1,2].map(p=>o(i+p))),c="which"in e?e.which:void 0;if(c!==void 0)return{readings:_re(c,a,n,e.kind==="season")};let l=a.filter(({min:p})=>p<=n.max).at(-1),u=a.find(({max:p})=>p>=n.min),f=e.kind==="day"&&e.month===9&&e.day===11&&i>2001?[o(2001)]:[];if(e.kind==="fraction")return{readings:Ao(...kre(a,n,r))};if(r==="future")return{readings:Ao(u,...f)};if(r==="present"&&l&&u&&l!==u&&u.min<=n.max+2*tL)return{readings:[l,u]};let m=e.kind!=="month"&&r==="untold"&&l&&u&&l.max<n.min-vre&&u.min<=n.max+tL;return{readings:Ao(l,...m?[u]:[],...f)}}function kre(e,t,n){let r=e.filter(({min:c})=>c<=t.max),o=e.find(({max:c})=>c>=t.min),s=e.filter(({max:c})=>c<t.min).at(-1);if(n==="future")return[o,...s&&s.max>t.min-75?[s]:[]];let i=r.at(-1),a=i&&i.max>=t.min&&i.min>t.max-60;return[i,...a?[r.at(-2)]:[]]}function _re(e,t,n,r){let o=hc(n),s=({min:a})=>hc({min:a,max:a});if(e==="this"){let a=({min:l,max:u})=>Math.max(0,l-n.max,n.min-u);return[...r?t:t.filter(l=>s(l)===o)].sort((l,u)=>a(l)-a(u)).slice(0,1)}let i=e==="last"?t.filter(({max:a})=>a<n.min).reverse():t.filter(({min:a})=>a>n.max);return i.slice(0,i[0]&&s(i[0])===o?2:1)}function nL(e,t){let{today:n,tense:r,bare:o}=t,{weekday:s,which:i,weeksAway:a}=e,c={weekday:s};if(!n||n.max-n.min>6)return{readings:[],recurs:c};let l=(...m)=>({readings:m.map(p=>({min:p,max:p})),recurs:c}),u=((Is(n.max)-s)%7+7)%7,d=n.max-u,f=u===0?d:d+7;return a!==void 0?l((a<0?d:f)+7*a):i==="last"?u===0?l(d-7):u>4?l(d):l(d,d-7):i==="next"?u===0||u<3?l(d+7):l(d+7,d+14):i==="this"?r==="untold"&&u>0?l(f,d):l(r==="past"?d:f):r==="present"||o&&r==="untold"?f===d?l(d):l(d,f):l(r==="future"?f:d)}function Sre(e,t,n){if(e.kind==="near")return{min:t.min+e.from,max:t.max+e.to};if(e.kind==="stretch"){let{count:s,unit:i,ahead:a}=e;return a?{min:t.min,max:rm(t.max,s,i)}:{min:rm(t.min,-s,i),max:t.max}}if(e.kind==="turn")return ui(li(e.unit,{last:-1,this:0,next:1}[e.which],t),e.part,t);if(e.unit==="weekend")return li("weekend",n==="future"?0:-1,t);let r=li(e.unit,0,t);if(e.part==="end"&&n==="past")return ui(li(e.unit,-1,t),e.part);let o=e.part==="start"&&n==="future"?1:0;if(e.unit==="century"){let{min:s,max:i}=li("century",o,t);return e.part==="end"?{min:bn(i,-120),max:i}:{min:s,max:bn(s,120)-1}}return ui(o===0?r:li(e.unit,o,t),e.part)}function rL(e){return e==="quarter"?3:Rs[e]}function li(e,t,n){let{year:r,month:o}=po(n.min),s=rL(e);if(s!==void 0){let a=12*r+o-1,c=(Math.floor(a/s)+t)*s,l=u=>{let d=Math.floor(u/12);return ve(d,u-12*d+1,1)};return{min:l(c),max:l(c+s)-1}}let i=n.min-(Is(n.min)+6)%7;return e==="weekend"?{min:i+4+7*t,max:i+6+7*t}:{min:i-1+7*t,max:i+6+7*t}}function rm(e,t,n){let r=rL(n);if(r===void 0)return e+Math.round(t*({week:7,fortnight:14}[n]??1));let o=Math.trunc(t*r);return bn(e,o)+Math.round((t*r-o)*30)}function Tre(e,t){let{count:n,unit:r,ahead:o}=e,{today:s,tense:i,alone:a}=t;if(e.from==="other"&&o&&i!=="future")return;if(!s||e.from==="other"&&!o&&(!a||Rs[r]===void 0))return pc;let c=o?1:-1;if(r==="hour"||r==="minute"){let y=r==="hour"?Math.ceil(n/24):1;return{readings:[o?{min:s.min,max:s.max+y}:{min:s.min-y,max:s.max}]}}let[l,u]=n===1&&r==="year"?[60,60]:Are[r]??[0,0],[d,f]=o?[u,l]:[l,u],m=rm(s.min,c*n,r)-d,p=rm(s.max,c*n,r)+f;if(r!=="year"||!Number.isInteger(n))return{readings:[{min:m,max:p}]};let h=To(hc(s)+c*n);return{readings:[{min:Math.min(h.min,m),max:Math.max(h.max,p)}]}}function Ere(e,t){if(!t.today)return pc;let n=e.weekday===void 0?[t.today]:nL({kind:"weekday",weekday:e.weekday},t).readings,r=e.weekday===void 0?31:0;return{readings:n.map(({min:o,max:s})=>({min:bn(o,-12*e.years)-r,max:bn(s,-12*e.years)+r}))}}var pc,yre,tL,vre,Are,oL=g(()=>{"use strict";Et();t1();pc={readings:[]};yre={spring:3,summer:6,autumn:9,winter:12};tL=92,vre=270;Are={day:[0,0],week:[6,3],fortnight:[6,3],month:[30,15],year:[183,60],decade:[1e3,1e3],century:[3650,3650]}});function om(e,t){return sm(e,nm(e),t)}function sm(e,t,n){let r=n&&Number.isFinite(n.max-n.min)?n:void 0,o=t.flatMap(s=>{let{start:i,end:a,stamp:c}=s,l=o1(s.said,{...s,today:r});return l?[{text:sL(e,i,a),start:i,end:a,stamp:c,...l}]:[]});return[...o,...Pre(e,o)].sort((s,i)=>s.start-i.start)}function Pre(e,t){return t.flatMap((n,r)=>{let o=t[r+1],[s,i]=[n.readings[0],o?.readings[0]];if(!o||!s||!i||n.ends||o.ends)return[];let a=e.slice(n.end,o.start),c=/\bbetween\s+(?:the\s+)?$/i.test(e.slice(Math.max(0,n.start-Cre),n.start))?/^\s+and\s+$/:void 0;if(!/^\s*(?:to|through|until|till|-|\u2013)\s*$/.test(a)&&!c?.test(a))return[];let l=[...n.readings].reverse().find(({min:u})=>u<=i.max)??s;return l.min>i.max?[]:[{text:sL(e,n.start,o.end),start:n.start,end:o.end,stamp:n.stamp,readings:[{min:l.min,max:i.max}],ends:{start:l,end:i},joined:!0}]})}function sL(e,t,n){return(Rre.exec(e.slice(Math.max(0,t-12),t))?.[0]??"")+e.slice(t,n)}var Cre,Rre,im=g(()=>{"use strict";r1();oL();Cre=24;Rre=/\b(?:in|on|since|until|till|by|from|to|for|during|before|after|of|between|through|around)\s$/i});var aL,iL=g(()=>{aL=`# incomparable-values

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
`});function Nre(e,t){if(e==="boolean")return"write `true` or `false`, or correct the type of the property";let n=e==="date"?om(t,void 0):[],[r]=n.flatMap(({readings:o})=>o);return n.length===1&&r?`write it as \`${qr(r)}\`, or correct the type of the property`:"correct the value, or the type of the property"}function*Ore(e,t,n){for(let r of[e.after,e.before]){if(!r)continue;let o=r.text.trim(),s=t.get(o),i=s?.readings.some(({value:a,evidence:c})=>a?.type==="date"||sc(c.value));if(n.has(o))s&&i===!1&&(yield{about:r,tells:`refers to \`${o}\`, which has no date`,help:"refer to a fact that is a date"});else{let a=Rn(o,n)??"name a fact as a claim has it: `subject/property`";yield{about:r,tells:`refers to \`${o}\`, and no claim answers that`,help:a}}}e.by&&!Gw(e)&&(yield{about:e.by,tells:`says by \`${e.by.text}\`, which is no length of time`,help:"give `by` as in `8 months`"})}var cL,lL=g(()=>{"use strict";Vf();je();Et();im();iL();Ne();cL={id:"incomparable-values",summary:"A value is none of its property's type, or of another kind than the values it is compared with.",severity:"error",page:aL,*check(e){let t=new Map(e.facts.map(r=>[r.name,r])),n=new Set(e.claims.map(({fact:r})=>r));for(let r of e.facts){let o=new Set;for(let{claim:d,evidence:f,value:m,shown:p}of r.readings){let h=f.value;if(m||!h||o.has(h))continue;if(o.add(h),sc(h)){for(let{about:w,tells:x,help:_}of Ore(h,t,n))yield{message:`value of \`${d.id}\` ${x}`,primary:{at:H(e,w),text:""},help:_,claim:d.id,fact:r.name,readings:[{claim:d,evidence:f}],subject:[w.text]};continue}let y=r.property?.type??"text";yield{message:`value \`${p}\` of \`${d.id}\` is ${y==="ordinal"?"not on its scale":`no ${y}`}`,primary:{at:H(e,h),text:""},related:r.property?[{at:r.property.key.span,text:"declared here"}]:[],notes:y==="ordinal"?[`its scale is ${r.property?.scale.join(", ")}`]:[],help:Nre(y,h.text),claim:d.id,fact:r.name,readings:[{claim:d,evidence:f}]}}let s=r.pairs.find(({decision:d})=>d==="incomparable");if(!s)continue;let[i,a]=[s.a.readings[0],s.b.readings[0]],c=[i,a].map(({evidence:d,source:f})=>({at:d.value&&"text"in d.value?H(e,d.value):H(e,d.quote),text:f.outlet})),[l,u]=c;!l||!u||(yield{message:`values of \`${r.name}\` are of different kinds: ${i.shown}, ${a.shown}`,primary:l,related:[u],help:"give both in units of one kind, or as two facts",fact:r.name,readings:[i,a].map(({claim:d,evidence:f})=>({claim:d,evidence:f}))})}}}});var dL,uL=g(()=>{dL=`# misattributed-quote

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
`});var fL,mL=g(()=>{"use strict";je();Ne();uL();fL={id:"misattributed-quote",summary:"A quote stands in another source than the one it is credited to.",severity:"error",page:dL,*check(e){let t=new Map(Array.from(e.sources.values(),n=>[n.file,n]));for(let n of gt(e)){let{claim:r,evidence:o,anchor:s,source:i}=n;if(s.class!=="misattributed"||!o.source)continue;let c=[...new Set(s.places.map(({file:u})=>u))].sort().flatMap(u=>t.get(u)??[]),l=qe("and",c.map(u=>`\`${u.id}\``));yield{...ot(n),message:`quote in \`${r.id}\` stands in ${l}, not in \`${i.id}\``,primary:{at:H(e,o.source),text:"cited here"},related:[{at:H(e,o.quote),text:"the quote"},...c.slice(0,3).flatMap(u=>{let d=s.places.find(({file:f})=>f===u.file);return d?[{at:d,text:`these words, in ${u.outlet}`}]:[]})],help:c.length===1?`cite ${l}, or quote what \`${i.id}\` says`:"cite the source that is meant"}}}}});var hL,pL=g(()=>{hL=`# misreported-position

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
`});var gL,yL=g(()=>{"use strict";pL();xo();gL={id:"misreported-position",summary:"Two outlets report one speaker in two ways that cannot both be true.",severity:"error",page:hL,check:e=>Bt(e,"misreported-position",{tell:(t,n)=>`outlets report ${n.a.readings[0].speakerName} differently on \`${t.name}\``,help:"hold both quotes against their sources; where the speaker changed position, say when in `scope`"})}});var wL,bL=g(()=>{wL=`# origin-not-shown

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
`});var xL,vL=g(()=>{"use strict";Ne();bL();xL={id:"origin-not-shown",summary:"The byline or date that a source is given does not stand in its text.",severity:"error",page:wL,*check(e){for(let t of e.sources.values())for(let[n,r]of[["origin",t.origin],["date",t.published]]){let o=r&&e.credits.get(r);if(!r?.quote||!o||o.places.length>0)continue;yield{message:`quote for the ${n} of \`${t.id}\` does not stand in its text`,primary:{at:H(e,r.quote),text:""},related:o.nearest?[{at:o.nearest,text:"nearest passage"}]:[],help:`quote the words that show the ${n}; where the text shows none, give no quote`,source:t.id,subject:[t.id,n,r.quote.text]}}}}});var kL,$L=g(()=>{kL=`# parties-disagree

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
`});var _L,SL=g(()=>{"use strict";$L();xo();_L={id:"parties-disagree",summary:"Two speakers say what cannot both be true.",severity:"note",page:kL,check:e=>Bt(e,"parties-disagree",{tell:t=>`speakers disagree on \`${t.name}\``,help:"report both, each with its speaker"})}});function s1(e,t){let n=tn(e),r=tn(t.trim()),o=n.text.startsWith(" ")?1:0;if($n(n.text).trim()!==$n(r.text))return;let s=[];for(let i=0;i<r.text.length;){let a=Fre(n,r,i,o),c=a>=r.text.length,l=n.startOf(i+o),u=c?n.endOf(a-1+o):n.startOf(a+o),d=t.trim().slice(r.startOf(i),c?r.endOf(a-1):r.startOf(a)),f=e.slice(l,u);r.text[i]!==" "&&f!==d&&s.push({start:l,end:u,text:d.replace(/[ \t\r\n]+/g,"")}),i=a}return s}function Fre(e,t,n,r){let o=n+1,s=()=>t.startOf(o)===t.startOf(o-1)||e.startOf(o+r)===e.startOf(o-1+r);for(;o<t.text.length&&s();)o++;return o}function i1(e,t){let n=$n(Y(e).trim());if(n==="")return;let r=new Map;for(let o=t.lower.indexOf(n);o>=0;o=t.lower.indexOf(n,o+1)){let{start:s,end:i}=t.stretchOf(t.folded,o,o+n.length);if(ht(t.body,s)||ht(t.body,i))continue;let a=t.folded.text.slice(o,o+n.length);r.has(a)||r.set(a,t.body.slice(s,i))}return r.size===1?[...r.values()][0]:void 0}var AL=g(()=>{"use strict";Fs();Ie();Ms()});function TL(e,t,n,r){let o=bo(e,n);if(!o)return;let s=o.body.slice(r.start-n.body.start,r.end-n.body.start),i=s1(t.quote.text,s)??[];return CL(e,t,o,i,"write the quote with the typography of its source")}function EL(e,t,n){let r=bo(e,n);if(!r)return;let o=[];for(let s of ow(t.quote.text)){if(!rt(s.text))continue;let i=i1(s.text,r),a=i===void 0?void 0:s1(s.text,i);if(!a)return;o.push(...a.map(c=>({...c,start:c.start+s.start,end:c.end+s.start})))}return CL(e,t,r,o,"write the quote with the capitals of its source")}function CL(e,{quote:t},n,r,o){let s=yo({exact:Vs(t.text,r)},n);if(!s||!Te.includes(s.class)||s.retyped.length>0)return;let i=Iw(e.texts,t,r);return i&&{title:o,edits:i}}function PL(e,t,n){let{source:r,quote:o,prefix:s,suffix:i}=t;if(!r)return;let a={exact:o.text,...s&&{prefix:s.text},...i&&{suffix:i.text}},c=n.filter(d=>{let f=e.sources.get(d),m=f&&bo(e,f);if(!m)return!1;let p=yo(a,m);return p?Te.includes(p.class):i1(o.text,m)!==void 0}),[l]=c;if(l===void 0||c.length>1)return;let u=Lf(e.texts,r,l);return u&&{title:`cite \`${l}\``,edits:u}}var am=g(()=>{"use strict";Pf();Va();Ht();jt();_w();Nw();xw();AL()});function cm(e){return e.map(({kind:n,text:r},o)=>{let s=e[o+1]?.kind==="source"?"":r.slice(r.trimEnd().length);return n==="quote"?`[-${r.trimEnd()}-]${s}`:n==="source"?`{+${r.trimEnd()}+}${s}`:zre(r,o===0,o===e.length-1)}).join("")}function zre(e,t,n){let r=e.split(/(?<=\s)/),o=t?[]:r.slice(0,6),s=n?[]:r.slice(-6);return o.length+s.length>=r.length?e:`${o.join("").trimEnd()}${t?"":" "}\u2026${n?"":" "}${s.join("")}`}var a1=g(()=>{"use strict"});var IL,RL=g(()=>{IL=`# quote-not-verbatim

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
`});function Ure(e){return e.parts.length>1?e.parts.slice(0,Wre).map((t,n)=>({at:t,text:`part ${n+1} of the quote`})):e.nearest?[{at:e.nearest,text:Hre(e)}]:[]}function Hre(e){return e.missingPart!==void 0&&e.diff.length===0?"another part of the quote stands here":"nearest passage"}function Zre(e){let{differences:t,diff:n,missingPart:r,tooFarApart:o}=e;return o!==void 0?[`its parts stand ${vt(o,"character")} apart; an ellipsis may leave out 500 at most`]:r!==void 0&&n.length===0?[`the source does not have this part: "${r}"`]:t.some(({type:i})=>i==="order")?["the words are those of the source, in another order",...NL(n)]:[...t.length>Bre?[]:t.map(Yre),...NL(n)]}function Yre({type:e,quote:t,source:n}){let[r,o]=Vre[e];return n===""?`the quote adds ${o}"${t}"`:t===""?`the quote leaves out ${o}"${n}"`:`${jb(t)&&jb(n)?"changed date":r}: the quote has "${t}", the source "${n}"`}function NL(e){return e.length===0?[]:[`from quote to source: ${cm(e)}`]}function Kre(e){return e.tooFarApart!==void 0?"quote the parts as two pieces of evidence":e.class==="absent"?"look the words up in the source, or remove the quote":"quote the source word for word; mark what you leave out with `\u2026`"}var Bre,OL,Wre,Vre,qL=g(()=>{"use strict";am();je();jt();Ne();a1();RL();Bre=4,OL={id:"quote-not-verbatim",summary:"A quote is not word for word what its source says.",severity:"error",page:IL,*check(e){for(let t of gt(e)){let{claim:n,evidence:r,anchor:o,source:s}=t;if(o.differences.some(({type:d})=>d==="word-cut")||o.class!=="altered"&&o.class!=="absent")continue;let a=o.class==="absent",c=s.pinned!==void 0&&s.pinned.text!==s.sha256,u=o.differences.length>0&&o.differences.every(({type:d})=>d==="case")?EL(e,r,s):void 0;yield{...ot(t),message:a?`quote in \`${n.id}\` does not occur in \`${s.id}\`, nor in any other source`:`quote in \`${n.id}\` is not word for word in \`${s.id}\``,primary:{at:H(e,r.quote),text:a?"no passage comes near this":""},related:Ure(o),notes:[...c?["the text of the source is not the text that was captured"]:[],...a?[]:Zre(o)],help:c?"mend the source first: see `source-changed`":Kre(o),...u&&{fix:u}}}}},Wre=6;Vre={number:["changed number","the number "],negation:["changed negation","the negation "],name:["changed name","the name "],words:["changed words",""],order:["changed order",""],case:["changed capitals",""],punctuation:["changed punctuation","the punctuation "],"word-cut":["cut word",""]}});var DL,ML=g(()=>{DL=`# retyped-quote

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
`});function LL(e){if(e==="")return"nothing";let t=[...e].map(r=>`U+${(r.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`),n=e.replace(/[\u00AD\p{Cf}\s]/gu,"");return n===""?t.join(" "):`${n} (${t.join(" ")})`}var FL,zL=g(()=>{"use strict";am();Ne();ML();FL={id:"retyped-quote",summary:"A quote has the words of its source in other typography.",severity:"note",page:DL,*check(e){for(let t of gt(e)){let{claim:n,evidence:r,anchor:o,source:s}=t,[i]=o.places;if(o.class!=="typographic"||o.retyped.length===0||!i)continue;let a=TL(e,r,s,i);yield{...ot(t),message:`quote in \`${n.id}\` has other typography than \`${s.id}\``,primary:{at:H(e,r.quote),text:""},related:[{at:i,text:"as it stands in the source"}],notes:o.retyped.map(({quote:c,source:l})=>`the quote has ${LL(c)}, the source ${LL(l)}`),...a&&{fix:a}}}}}});var BL,jL=g(()=>{BL=`# self-contradiction

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
`});var WL,UL=g(()=>{"use strict";xo();jL();WL={id:"self-contradiction",summary:"One outlet says two things that cannot both be true.",severity:"error",page:BL,check:e=>Bt(e,"self-contradiction",{tell:(t,n)=>`${n.a.readings[0].source.outlet} contradicts itself on \`${t.name}\``,help:"hold both quotes against their sources; where time or circumstance explains the two, say so in `scope`"})}});var ZL,HL=g(()=>{ZL=`# source-changed

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
`});var VL,YL=g(()=>{"use strict";Ne();HL();VL={id:"source-changed",summary:"The text of a source no longer has the hash that was taken when it was captured.",severity:"error",page:ZL,*check(e){for(let t of e.sources.values()){let{pinned:n}=t;!n||!/^[\da-f]{64}$/.test(n.text)||n.text===t.sha256||(yield{message:`the text of \`${t.id}\` is not the text that was captured`,primary:{at:H(e,n),text:"hash of the captured text"},notes:[`the text now has the hash ${t.sha256}`],help:"bring the captured text back; for a corrected article run `crossquote import --update`",source:t.id,subject:[t.id,n.text,t.sha256]})}}}});var GL,KL=g(()=>{GL=`# source-edited

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
`});function lm(e){return e.replace(/\r\n?/g,`
`)}function toe(e,t,n){let r=[],o=noe(n),s=0;for(let[i,{kind:a,text:c}]of e.entries()){if(a==="quote"){let u=(e[i+1]?.kind==="source"?e[i+1]:void 0)?.text.trimEnd().length??0;r.push({at:JL(t,o(s),o(s+u)),text:`was ${roe(c)}`});continue}if(a==="source"&&e[i-1]?.kind!=="quote"){let l=s+c.trimEnd().length;r.push({at:JL(t,o(s),o(l)),text:"was not there"})}s+=c.length}return r}function noe(e){let t=[...e.matchAll(/\r\n/g)].map(({index:n},r)=>n-r);return n=>n+t.filter(r=>r<n).length}function JL({file:e,body:t},n,r){return{file:e,start:t.start+n,end:t.start+r}}function roe(e){return e.trim()===""?"white space":`"${e3(e.trim())}"`}function ooe(e){let t=0,n=[];for(let r of e){if(r.kind!=="same"&&n.at(-1)?.kind!=="quote"&&++t>eoe)return[...n,{kind:"same",text:"\u2026"}];n.push(r.kind==="same"?r:{kind:r.kind,text:e3(r.text)})}return n}function e3(e){let t=e.split(/(?<=\s)/);return t.length<=2*c1?e:`${t.slice(0,c1).join("")}\u2026 ${t.slice(-c1).join("")}`}function soe(e,t){return e.start<Math.max(t.end,t.start+1)&&t.start<e.end&&e.start!==t.end}function ioe(e,t,n){let r=e.claims.filter(({evidence:s})=>s.some(i=>(i.source?.text===t.id?e.anchors.get(i):void 0)?.parts.some(c=>n.some(({at:l})=>soe(c,l)))));if(r.length===0)return[];let o=r.map(({id:s})=>`\`${s}\``);return[`${qe("and",rr(o,XL,"other claim"))} ${r.length===1?"quotes":"quote"} the changed words`]}var XL,eoe,c1,QL,t3=g(()=>{"use strict";Ub();je();Ne();a1();KL();XL=5,eoe=8,c1=12,QL={id:"source-edited",summary:"The text of a source that was there before has changed.",severity:"warning",needsBase:!0,page:GL,*check(e){let{base:t}=e;if(t)for(let n of e.sources.values()){let r=t.bodies.get(n.id),o=_n(e,n.body);if(r===void 0||lm(r)===lm(o))continue;let s=bf(lm(r),lm(o)),i=s?toe(s,n,o):[],[a,...c]=i,l=c.slice(0,XL-1);yield{message:`the text of \`${n.id}\` has changed since ${t.ref}`,primary:a??{at:n.body,text:"too much has changed to show it word by word"},related:l,notes:[...s?[`from then to now: ${cm(ooe(s))}`]:[],...c.length>l.length?[`it has changed in ${vt(i.length,"place")}`]:[],...ioe(e,n,i)],help:"bring the earlier text back; a corrected article comes in with `crossquote import --update`",source:n.id,subject:[n.id,r,o]}}}}});var r3,n3=g(()=>{r3=`# source-shape

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
`});var o3,s3=g(()=>{"use strict";Bf();n3();o3={id:"source-shape",summary:"A source file holds something other than the format allows.",severity:"error",page:r3,check:e=>Xs(e,"source")}});var a3,i3=g(()=>{a3=`# stale-acceptance

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
`});var c3,l3=g(()=>{"use strict";Ne();i3();c3={id:"stale-acceptance",summary:"An accepted finding is not found any more.",severity:"error",page:a3,*checkLedger(e,t){for(let{acceptance:n,state:r,otherRule:o}of e){if(r!=="stale")continue;let{finding:s,rule:i,reason:a}=n;yield{message:o===void 0?`accepted finding \`${s.text}\` is not found any more`:`accepted finding \`${s.text}\` is of rule \`${o}\`, not of \`${i?.text}\``,primary:{at:H(t,o!==void 0&&i||s),text:""},notes:[`it was accepted because: ${a}`],help:o===void 0?"remove the entry; if the readings changed, decide anew":"correct the rule, or remove the entry",subject:[s.text,i?.text??""]}}}}});var d3,u3=g(()=>{d3=`# text-cut-by-comment

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
`});var f3,m3=g(()=>{"use strict";u3();f3={id:"text-cut-by-comment",summary:"An unquoted text ends at ` #`, where YAML begins a comment.",severity:"error",page:d3,*check(e){for(let t of e.problems){if(t.kind!=="cut-by-comment")continue;let n=e.texts.get(t.at.file)?.indexOf("#",t.at.end)??t.at.end;yield{message:`a \`${t.key}\` in ${t.at.file} ends at \`#\`, where YAML begins a comment`,primary:{at:{file:t.at.file,start:n,end:n+t.dropped.length},text:"read as a comment"},related:[{at:t.at,text:"all that is left of the text"}],help:"put the whole text in quotation marks; a real comment goes on a line of its own",subject:[t.key,t.text,t.dropped]}}}}});var h3,p3=g(()=>{h3=`# timeline-contradiction

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
`});var doe,g3,y3=g(()=>{"use strict";je();Ne();p3();doe=5,g3={id:"timeline-contradiction",summary:"Dates and spans of time that cannot all be true together.",severity:"error",page:h3,*check(e){for(let{steps:t}of e.timeline){let n=[...new Set(t.map(({fact:i})=>i))].sort(),r=n.map(i=>`\`${i}\``),[o]=n,s=t.find(({fact:i})=>i===o)?.reading.claim;!s||o===void 0||(yield{message:`the dates of ${qe("and",rr(r,doe,"other fact"))} contradict one another`,primary:{at:s.factAt?H(e,s.factAt):s.at,text:`these ${t.length} readings cannot all be true`},related:t.map(({reading:i})=>Ff(e,i)),notes:t.map(({says:i,reading:a})=>`${i} (${a.source.outlet}, in \`${a.claim.id}\`)`),help:"hold each quote against its value; one of them is read wrongly, or is about something else",fact:o,readings:t.map(({reading:i})=>({claim:i.claim,evidence:i.evidence}))})}}}});function um(e){return e.replace(/^(?:\.?\/)?sources\//,"").replace(/\.(?:txt|md)$/,"")}var l1=g(()=>{"use strict"});var w3,b3=g(()=>{w3=`# uncited-source

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
`});var x3,v3=g(()=>{"use strict";l1();b3();x3={id:"uncited-source",summary:"No claim cites a source.",severity:"note",page:w3,*check(e){if(e.unreadClaims.size>0)return;let t=new Set(e.claims.flatMap(n=>n.evidence.map(({source:r})=>r&&um(r.text))));for(let n of e.sources.values())t.has(n.id)||(yield{message:`no claim cites \`${n.id}\` (${n.outlet})`,primary:{at:{file:n.file,start:0,end:0},text:""},help:"quote it in a claim, or remove it",source:n.id,subject:[n.id]})}}});function Fr(e,t,n){if(e.type==="text"||t.type==="text")return e.type!==t.type?e.type==="entity"||t.type==="entity"?"undecided":"incomparable":e.shown.toLowerCase()===t.shown.toLowerCase()?"agrees":"undecided";if(e.type==="date"&&t.type==="date")return dm(e,t);if(e.type==="period"&&t.type==="period")return hoe(dm(e.start,t.start),dm(e.end,t.end));if(e.type==="duration"&&t.type==="duration")return dm(e,t);if(e.type==="quantity"&&t.type==="quantity")return yoe(e,t);if(e.type==="boolean"&&t.type==="boolean")return e.holds===t.holds?"agrees":"contradicts";if(e.type==="ordinal"&&t.type==="ordinal"){let r=Math.abs(e.step-t.step);return r===0?"agrees":r===1?"refines":"contradicts"}return e.type==="entity"&&t.type==="entity"?e.id===t.id?"agrees":n(e.id,t.id)||n(t.id,e.id)?"refines":"contradicts":$3(e,t)||$3(t,e)?"undecided":"incomparable"}function $3(e,t){return e.type==="quantity"&&e.unit===""&&t.type==="duration"}function di(e){switch(e.type){case"entity":return`entity ${e.id}`;case"boolean":return`boolean ${e.holds}`;case"ordinal":return`ordinal ${e.step}`;case"text":return`text ${e.shown.toLowerCase()}`;case"date":return`date ${e.min} ${e.max}`;case"period":return`period ${e.start.min} ${e.start.max} ${e.end.min} ${e.end.max}`;case"duration":return`duration ${e.min} ${e.max}`;case"quantity":return`quantity ${moe(e)} ${e.unit}`}}function moe({min:e,max:t,openMin:n,openMax:r}){let o=s=>Number.isSafeInteger(s)?s:Number(s.toPrecision(9));return`${n?">":""}${o(e)} ${r?"<":""}${o(t)}`}function _3(e,t,n){let r=Fr(e,t,n);return r!=="refines"?r==="agrees":e.type==="entity"&&t.type==="entity"?n(e.id,t.id):e.type==="period"&&t.type==="period"?u1(e.start,t.start)&&u1(e.end,t.end):e.type==="quantity"&&t.type==="quantity"?poe(e,t):"min"in e&&"min"in t&&u1(e,t)}function u1(e,t){return e.min>=t.min&&e.max<=t.max}function poe(e,t){let n=d1(e,t),r=(o,s)=>!(s?o<=n:o<-n);return r(e.min-t.min,t.openMin&&!e.openMin)&&r(t.max-e.max,t.openMax&&!e.openMax)}function dm(e,t){return e.min===t.min&&e.max===t.max?"agrees":e.max<t.min||t.max<e.min?"contradicts":"refines"}function hoe(e,t){return e==="contradicts"||t==="contradicts"?"contradicts":e==="agrees"&&t==="agrees"?"agrees":"refines"}function d1(e,t){return goe*Math.max(k3(e),k3(t))}function yoe(e,t){if(e.unit!==t.unit)return boe(e.unit,t.unit)?"incomparable":"undecided";let r=(e.written===t.written?0:Math.max(e.leeway,t.leeway))+d1(e,t),[o,s]=[e.min-t.max,t.min-e.max],i=Math.max(o,s),a=o>s?e.openMin||t.openMax:t.openMin||e.openMax;if(i>r||a&&i>=-d1(e,t))return"contradicts";let c=(l,u)=>l===u||Math.abs(l-u)<=r;return c(e.min,t.min)&&c(e.max,t.max)&&e.openMin===t.openMin&&e.openMax===t.openMax?"agrees":"refines"}function k3({min:e,max:t}){return Math.max(Number.isFinite(e)?Math.abs(e):0,Number.isFinite(t)?Math.abs(t):0)}function boe(e,t){let n=r=>/^[A-Z%]/.test(r);return n(e)&&n(t)&&e.includes("/")===t.includes("/")}var goe,Eo=g(()=>{"use strict";goe=1e-9});var A3,S3=g(()=>{A3=`# uncorroborated

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
`});function xoe(e,t,n){let r=Xn(e,t.fact,t.value);return t.evidence.flatMap(o=>{let s=e.sources.get(o.source?.text??""),i=Te.includes(e.anchors.get(o)?.class??"unchecked");if(!s||o.stance==="denies")return[];let a=Xn(e,t.fact,o.value);return!a||!r||["agrees","refines"].includes(Fr(a,r,n.isPartOf))?[{source:s,verbatim:i}]:[]})}var T3,E3=g(()=>{"use strict";nc();ti();ei();Ht();je();Eo();S3();T3={id:"uncorroborated",summary:"A claim rests on fewer newsrooms than it must.",severity:"warning",page:A3,*check(e){let t=Qs(e),n=rc(e);for(let r of e.claims){let o=r.minIndependent??e.config.minIndependent;if(o===void 0||r.evidence.every(({damaged:u})=>u))continue;let s=xoe(e,r,t).filter(({source:u})=>!n.has(u.id));if(new Set(s.map(({source:u})=>u.newsroom)).size>=o&&s.some(({verbatim:u})=>!u))continue;let i=s.filter(({verbatim:u})=>u).map(({source:u})=>u),a=[...new Set(i.map(({newsroom:u})=>u))].sort();if(a.length>=o)continue;let c=[...new Set(i.map(({outlet:u})=>u))].sort(),l=c.length>a.length;yield{message:`\`${r.id}\` rests on ${vt(a.length,"newsroom")}, and needs ${o}`,primary:{at:r.at,text:a.length>0?a.join(", "):"no newsroom says so"},notes:l?[`${qe("and",c)} print what ${qe("and",a)} wrote`]:[],help:"quote another newsroom, or lower `min-independent`",claim:r.id,readings:r.evidence.map(u=>({claim:r,evidence:u}))}}}}});var P3,C3=g(()=>{P3=`# undeclared-copy

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
`});function _oe(e,t){let n=new Map,r=new Map,o=s=>{let i=r.get(s)??O3(N3(e,s));return r.set(s,i),i};for(let[s,i]of Eoe(e,t)){if(s.outlet===i.outlet||s.newsroom===i.newsroom)continue;let a=Soe(o(s),o(i));if(a<koe)continue;let[c,l]=[n.get(s),n.get(i)],u=c??l??{copies:new Set,share:a};for(let d of[s,i,...c&&l?l.copies:[]])u.copies.add(d),n.set(d,u);u.share=Math.min(u.share,a,c&&l?l.share:a)}return[...new Set(n.values())].map(({copies:s,share:i})=>({copies:[...s].sort((a,c)=>a.id<c.id?-1:1),share:i})).sort((s,i)=>(s.copies[0]?.id??"")<(i.copies[0]?.id??"")?-1:1)}function N3(e,t){let n=(e.texts.get(t.file)??"").slice(t.body.start,t.body.end),r=dq(n.toLowerCase()),o=new Uint32Array(Math.max(0,r.length-fm+1));for(let s=0;s<o.length;s++){let i=0;for(let a=0;a<fm;a++)i=Math.imul(i,16777619)^r[s+a];o[s]=i}return o}function O3(e){e.sort();let t=0;for(let n of e)(t===0||n!==e[t-1])&&(e[t++]=n);return e.slice(0,t)}function Soe(e,t){let n=Math.min(e.length,t.length);if(n<$oe)return 0;let r=0;for(let o=0,s=0;o<e.length&&s<t.length;){let[i,a]=[e[o],t[s]];i===a&&r++,i<=a&&o++,a<=i&&s++}return r/n}function Eoe(e,t){let n=Coe(e,t),r=s=>Math.floor(s/t.length),o=t.map(()=>new Set);for(let[s,i]of n.entries()){let a=r(i);for(let c=s+1;c<=s+Toe&&c<n.length;c++){let l=n[c];if(r(l)!==a)break;o[i%t.length]?.add(l%t.length)}}return o.flatMap((s,i)=>[...s].map(a=>[t[i],t[a]]))}function Coe(e,t){let n=[];for(let[r,o]of t.entries()){let s=O3(Poe(N3(e,o)));for(let i of s)n.push(i*t.length+r)}return new Float64Array(n).sort()}function Poe(e){let t=0;for(let n of e)n%Aoe===0&&(e[t++]=n);return e.subarray(0,t)}function R3(e,t){let n=e.texts.get(t.file)??"",r=t.body.start+(/^\s*/.exec(n.slice(t.body.start,t.body.end))?.[0].length??0),o=/^[^\r\n]*/.exec(n.slice(r,t.body.end))?.[0].length??0;return{file:t.file,start:r,end:r+o}}var fm,$oe,koe,I3,f1,Aoe,Toe,q3=g(()=>{"use strict";hw();je();C3();fm=5,$oe=40,koe=.4,I3={id:"undeclared-copy",summary:"Two outlets print nearly the same text, and their sources name no common origin.",severity:"warning",page:P3,*check(e){let t=[...e.sources.values()];if(!(new Set(t.map(({newsroom:n})=>n)).size<2))for(let{copies:n,share:r}of _oe(e,t)){let[o,...s]=n;if(!o)continue;let i=[...new Set(n.map(({newsroom:l})=>l))],a=n.map(({id:l})=>`\`${l}\``),c=i.length>f1?vt(i.length,"newsroom"):qe("and",i);yield{message:`${qe("and",rr(a,f1,"more source"))} are nearly the same text, from ${c}`,primary:{at:R3(e,o),text:o.outlet},related:s.slice(0,f1).map(l=>({at:R3(e,l),text:l.outlet})),notes:[n.length===2?`${Math.round(100*r)}% of the shorter text's runs of ${fm} words stand in the other`:`of each two that were compared, at least ${Math.round(100*r)}% of the shorter one's runs of ${fm} words stand in the other`],help:`give ${n.length===2?"both":"all of them"} the \`origin\` that wrote the text, so that they count as one newsroom`,source:o.id,subject:n.map(({id:l})=>l)}}}},f1=4;Aoe=8,Toe=8});var D3,M3=g(()=>{D3=`# unknown-source

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
`});var L3,F3=g(()=>{"use strict";am();je();Ne();l1();M3();L3={id:"unknown-source",summary:"A claim cites a source that is not there.",severity:"error",page:D3,*check(e){for(let t of e.claims)for(let n of t.evidence){let r=n.source;if(!r||n.damaged||e.sources.has(r.text)||e.unreadable.has(r.text))continue;let o=um(r.text),s=e.sources.has(o)?[o]:Wr(r.text,e.sources.keys()),i=PL(e,n,s);yield{message:`\`${t.id}\` cites unknown source \`${r.text}\``,primary:{at:H(e,r),text:"no source has this id"},notes:["its quote was not checked"],help:e.sources.has(o)?`write \`${o}\`: the id is the path without folder and extension`:Rn(r.text,e.sources.keys())??"add the text to the sources, or correct the id",...i&&{fix:i},claim:t.id,source:r.text,readings:[{claim:t,evidence:n}]}}}}});function B3(e){let t=Ks(e),n=[...t.matchAll(qoe)].map(({0:{length:o},index:s})=>({start:s,end:s+o})),r=z3({text:e,lower:t},n);return Moe.test(r.lower)?[Yoe,Hoe,Loe,joe,Woe].flatMap(o=>{let s=o(r);return r=z3(r,s),s}):[]}function z3({text:e,lower:t},n){return n.length===0?{text:e,lower:t}:{text:Wa(e,n),lower:Wa(t,n)}}function Loe({text:e,lower:t}){let n=[],r=0;for(let{index:o}of t.matchAll(Ooe)){if(o<r)continue;let s=e.slice(o,o+Doe).replace(/ {2,}/g,y=>"\0".repeat(y.length)),i=Foe(s);if(!i||/^(?:st|nd|rd|th)\b/.test(i.rest)||mo(/^-([A-Za-z]+)/.exec(i.rest)?.[1]??"")!==void 0)continue;let a=s.length-i.rest.length,c=s.slice(0,Math.max(1,a)).replace(/[\0\s]+$/,""),l=[3,2,1].map(y=>i.rest.replace(/^-/,"").split(/[\s\0,.;:)]+/).slice(0,y).join(" ")),u=/^ ?(?:%|per ?cent\b)/.exec(i.rest)?.[0],d=l.map(y=>Ct(`${c} ${y}`)).find(y=>y&&/^[A-Z%]/.test(y.unit)),f=u===void 0?d??Ct(c):Ct(`${c} %`),m=An(`${c} ${l[2]?.replace(/-(?:long|old)$/,"")}`)??An(`${c} ${(l[2]??"").split("-")[0]}`),p=/^(?:one|half)$/i.test(c)&&!m?"nothing":"all",h=o+Math.max(1,a);n.push({text:c,start:o,end:h,quantity:f,duration:m,refuses:p}),r=h}return n}function Foe(e){let t=yn(e);if(!t||t.min<=t.max)return t;let n=yn(e.slice(0,e.indexOf("-",1)));return n&&{...n,rest:e.slice(e.indexOf("-",1))}}function joe({text:e,lower:t}){return[...t.matchAll(zoe)].flatMap(({0:n,1:r,2:o,index:s})=>{let i=r===void 0?mo(o??""):Number(r);if(i===void 0)return[];let a=i>2?"bare numbers":"nothing",c=Ct(String(i));return[{...mm(e,s,n),quantity:c,duration:void 0,refuses:a}]})}function Woe({text:e,lower:t}){return[...t.matchAll(Boe)].map(({0:n,1:r,2:o,3:s,index:i})=>({...mm(e,i,n),quantity:void 0,duration:An(`1 ${r??s}`),refuses:o??s?"all":"nothing"}))}function Hoe({text:e,lower:t}){return[...t.matchAll(Uoe)].map(({0:n,1:r="",2:o,index:s})=>{let i=(Ia[r]??1)*(Ia[o??""]??1),a=Ct(`${1.5*i}-${(i<1e3?100:1e3)*i}`);return{...mm(e,s,n),quantity:a,duration:void 0,refuses:"all"}})}function Yoe({text:e,lower:t}){return[...t.matchAll(Voe)].flatMap(n=>{let{0:r,1:o,2:s,3:i,4:a,5:c,index:l}=n,u=(m="")=>/^an?$/.test(m)?1:Es(m)?.number??Number(m),d=i?1/2:s?u(o)/(Xd[s]??1):u(a)/u(c);if(!(d>0&&d<1))return[];let f=Ct(`${(100*d-.7).toFixed(1)}-${(100*d+.7).toFixed(1)} %`);return[{...mm(e,l,r),quantity:f,duration:void 0,refuses:"percentages"}]})}function mm(e,t,n){let r=t+n.length;return{text:e.slice(t,r),start:t,end:r}}var Ioe,Noe,Ooe,qoe,Moe,Doe,zoe,Boe,j3,Uoe,Zoe,Voe,W3=g(()=>{"use strict";Gs();$f();Ra();Cs();ec();Ioe="about|around|roughly|approximately|some|nearly|almost|at least|no fewer than|no less than|more than|over|above|up to|at most|no more than|less than|fewer than|under|below|between|from",Noe="zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|an? (?:dozen|hundred|thousand|million|billion|trillion)",Ooe=new RegExp(`(?<![${ie}\\d.,])(?:(?:${Ioe}) )?(?:[+-]?(?:[a-z]{1,2}\\$|[$\xA2-\xA5\u20A0-\u20CF]|(?:usd|eur|gbp|jpy|krw|cny|chf)(?= ?\\d))? ?\\d|[+-]?\\.\\d|(?:${Noe})(?![${ie}]))`,"g"),qoe=new RegExp(`(?<![${ie}\\d.,:])\\d{1,2}(?::\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\b\\.?)?| ?[ap]\\.m\\.| ?[ap]m\\b| o'clock)(?![${ie}\\d])`,"g"),Moe=/\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|teen|twent|thirt|fort|fift|half|dozen|hundred|thousand|illion|first|second|third|fif|nin|th\b|scores|long|\ban? \w|quarter/,Doe=60;zoe=new RegExp(`(?<![${ie}\\d-])(?:(\\d+)(?:st|nd|rd|th)|([a-z]+(?:-[a-z]+)?))(?![${ie}\\d])`,"g");Boe=new RegExp(`(?<![${ie}\\d])(?:an? (second|minute|hour|day|week|month|year|decade|century)(-long)?|(day|week|month|year)long)(?![${ie}])`,"g");j3="(tens|dozens|scores|hundreds|thousands|millions|billions)",Uoe=new RegExp(`(?<![${ie}\\d])(?!scores (?!of )|scores of \\d)${j3}(?: of ${j3})?(?![${ie}])`,"g");Zoe="(two|three|four|five|six|seven|eight|nine|ten|\\d+)",Voe=new RegExp(`(?<![${ie}\\d.,])(?:(an?|one|two|three|four|five|nine)[ -](half|third|quarter|fourth|fifth|tenth)s?(?= of(?! an? [a-z]+illion)|[.,;]|$)|(half)(?= of (?!an? ))|(one|two|three|four|five|six|seven|eight|nine|\\d+) (?:in|out of) ${Zoe}(?! (?:[a-z]+ )?(?:days?|weeks?|months?|years?|hours?|minutes?)))(?![${ie}\\d])`,"g")});function pm(e,t,n,r=Koe){if(!U3(e)&&e.type!=="quantity"&&e.type!=="duration")return p1;let o=Z3(t,r);return U3(e)?Goe(e,V3(o,n)):tse(e,o,n)}function H3(e,t){let n=Z3(e,t);return(r,o)=>Y3(r,V3(n,o))}function U3(e){return e.type==="date"||e.type==="period"}function Z3(e,t){let[n,r,o]=[Y(t.before),Y(e),Y(t.behind)],s=n+r+o;return{text:s,said:nm(s),place:{start:n.length,end:n.length+r.length}}}function V3({text:e,said:t,place:n},r){let o=sm(e,t,r),s=o.filter(i=>i.joined&&i.start>=n.start&&i.end<=n.end);return o.filter(i=>!i.stamp&&(i.joined?s.includes(i):i.start<n.end&&i.end>n.start)&&!s.some(a=>a!==i&&i.start>=a.start&&i.end<=a.end))}function Goe(e,t){return Y3(e,t)?p1:{admitted:!1,says:K3(t.map(ese))}}function Y3(e,t){return t.length===0||t.some(n=>Joe(e,n))}function Joe(e,t){return t.readings.length===0?(e.type==="date"?[e]:[e.start,e.end]).some(r=>Xoe(r,t.recurs??{})):e.type==="date"?t.readings.some(n=>gc(n,e)):t.ends?gc(t.ends.start,e.start)&&gc(t.ends.end,e.end):t.readings.some(n=>gc(n,e.start)||gc(n,e.end))}function gc(e,t){return e.min<=t.max&&t.min<=e.max}function Xoe({min:e,max:t},{month:n,firstDay:r=1,lastDay:o=31,weekday:s}){if(t-e>1461||n===void 0&&s===void 0)return!0;for(let i=e;i<=t;i++){let a=po(i);if(!(n!==void 0&&(a.month!==n||a.day<r||a.day>o))&&(s===void 0||Is(i)===s))return!0}return!1}function K3(e){return rr(e,Qoe,"more","more").join("; ")}function ese({text:e,readings:t}){let n=t.map(qr).join(" or ");return n===""?`"${e.trim()}"`:`"${e.trim()}" (${n})`}function tse(e,{text:t,said:n,place:r},o){let s=Wa(t,sm(t,n,o)).slice(r.start,r.end),i=B3(s).flatMap(({text:c,quantity:l,duration:u,refuses:d})=>{let f=e.type==="duration"?u&&rse(u):l;return f?[{words:f.type==="duration"?f.shown:c,found:f,refuses:d}]:[]}),a=i.filter(({refuses:c})=>nse(c,e));return a.length===0||i.some(({found:c})=>ose(e,c))?p1:{admitted:!1,says:K3(a.map(({words:c})=>`"${c}"`))}}function nse(e,t){let n=t.type==="quantity"?t.unit:void 0;return e==="bare numbers"?n==="":e==="percentages"?n==="%":e==="all"}function rse(e){let t=yn(e.shown),n=/^-?(?:week|fortnight|month|year|decade|centur)/.test(t?.rest??"")?of(e.shown):void 0;if(!t||!n||t.min!==t.max||!Number.isInteger(t.min))return e;let r=An(`${t.min+1} ${t.rest}`)?.min??e.max;return{...e,min:Math.min(e.min,n.min*m1),max:Math.max(e.max,Math.min(n.max*m1,r-m1))}}function ose(e,t){if(e.type==="quantity"&&t.type==="quantity"&&!/^[A-Z%]/.test(e.unit)){let r=o=>({...o,unit:"",writtenUnit:""});return!/^[A-Z%]/.test(t.unit)&&Fr(r(e),r(t),()=>!1)!=="contradicts"}let n=Fr(e,t,()=>!1);return n==="agrees"||n==="refines"}var p1,Koe,Qoe,m1,hm=g(()=>{"use strict";Ie();$f();je();Et();Eo();W3();im();r1();Cs();ec();p1={admitted:!0},Koe={before:"",behind:""};Qoe=8;m1=86400});var J3,G3=g(()=>{J3=`# value-not-in-claim

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
`});var X3,Q3=g(()=>{"use strict";ei();hm();Et();Ne();G3();X3={id:"value-not-in-claim",summary:"The claim's own sentence cannot mean the value that it is given.",severity:"warning",page:J3,*check(e){for(let t of e.claims){let{value:n,statement:r}=t;if(!n||!("text"in n)||!r)continue;let o=Xn(e,t.fact,n),s=t.scope.get("as-of")?.text,i=o&&pm(o,r.text,s===void 0?void 0:Ue(s.trim()));!o||!i||i.admitted||(yield{message:`the sentence of claim \`${t.id}\` does not state its value, ${o.shown}`,primary:{at:H(e,n),text:"value of the claim"},related:[{at:H(e,r),text:"its sentence"}],notes:[`the sentence says ${i.says}`],help:"correct the sentence or the value, so that they say the same",claim:t.id,fact:t.fact,readings:t.evidence.map(a=>({claim:t,evidence:a})),subject:[r.text]})}}}});var tF,eF=g(()=>{tF=`# value-not-in-quote

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
`});var nF,rF=g(()=>{"use strict";Ys();hm();Et();Ne();eF();nF={id:"value-not-in-quote",summary:"The words of a quote cannot mean the value that is read from them.",severity:"warning",page:tF,*check(e){for(let{readings:t}of e.facts)for(let{claim:n,evidence:r,source:o,value:s}of t){let i=r.value,a=e.anchors.get(r)?.places??[];if(!s||!i||!("text"in i)||a.length===0)continue;let c=r.phrase??r.quote,l=o.published?.value.text,u=l===void 0?void 0:Ue(l),d=pm(s,c.text,u,zf(e,o,r));if(d.admitted)continue;let f=l===void 0?"the text has no date, and its words name":`in a text of ${l}, the words name`,m=d.says;yield{message:`quote in \`${n.id}\` does not state ${s.shown}`,primary:{at:H(e,i),text:"value of the reading"},related:[{at:H(e,c),text:"the words it is read from"}],notes:[s.type==="date"||s.type==="period"?`${f} ${m}`:`the words state ${m}`],help:"correct the value, or extend the quote to the words that state it; `phrase` names them where there are several",claim:n.id,source:o.id,fact:n.fact,readings:[{claim:n,evidence:r}]}}}}});var sF,oF=g(()=>{sF=`# word-cut

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
`});function cse(e,t){let n=t,r=t;for(;ht(e,n);)n--;for(;ht(e,r);)r++;return{start:n,end:r}}var iF,aF=g(()=>{"use strict";Ms();Ne();oF();iF={id:"word-cut",summary:"A quote begins or ends inside a word or a number.",severity:"error",page:sF,*check(e){for(let t of gt(e)){let{claim:n,evidence:r,anchor:o,source:s}=t;if(!o.differences.some(({type:d})=>d==="word-cut"))continue;let i=e.texts.get(s.file)??"",a=o.parts.flatMap(({start:d,end:f})=>[d,f]).filter(d=>ht(i,d)),[c=0]=a,l=cse(i,c),u=o.parts.some(d=>d.start===c);yield{...ot(t),message:`quote in \`${n.id}\` ${u?"begins":"ends"} inside "${i.slice(l.start,l.end)}"`,primary:{at:H(e,r.quote),text:`${u?"begins":"ends"} inside a word`},related:[{at:{file:s.file,...l},text:"the whole word"}],help:"quote the whole word, or leave it out"}}}}});var lF,cF=g(()=>{lF=`# yaml-syntax

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
`});function dse(e,{code:t,at:n}){let r=(e.texts.get(n.file)??"").slice(Math.max(0,n.start-200),n.start),o=t==="UNEXPECTED_TOKEN"?/[:-] +([[{])[^\n]*[\]}]\s*$/.exec(r)?.[1]:void 0;if(o===void 0)return;let s=`YAML ends a ${o==="["?"list":"mapping"} before this`;return{message:`has an unquoted text that begins with \`${o}\``,label:s,help:yc}}function fse(e,t){if(_n(e,t.at).trim().length>1)return t;let n=e.texts.get(t.at.file)??"",r=t.at.start;for(;r<n.length&&!/[\r\n]/.test(n[r]);)r++;for(;r>t.at.start&&/\s/.test(n[r-1]);)r--;return{...t,at:{...t.at,end:Math.max(r,t.at.end)}}}function mse(e,t,n){let r=e.texts.get(t)??"",o=r.lastIndexOf(`
`,n-1)+1;return/^[^\r\n]*/.exec(r.slice(o))?.[0].trim()??""}function pse(e,t){let n=e.claims.filter(r=>r.at.file===t).reduce((r,o)=>r+o.evidence.length,0);return n===0?[`nothing in ${t} was checked`]:[`nothing in ${t} was checked: ${n===1?"1 quote is":`${n} quotes are`} counted as unchecked`]}function hse(e){return e.charAt(0).toLowerCase()+e.slice(1)}var yc,use,uF,dF=g(()=>{"use strict";Ne();cF();yc="put the whole text in quotation marks, or on the next line after `>-`",use=[["BLOCK_AS_IMPLICIT_KEY",/Nested mappings/,{message:"has an unquoted text with `: ` in it",label:"YAML reads this as a key",help:yc}],["UNEXPECTED_TOKEN",/Unexpected scalar at node end/,{message:"has a text that goes on after its closing quotation mark",label:"YAML ends the text before this",help:"put the whole text in single quotation marks, '\u2026', and double any ' inside it"}],["MISSING_CHAR",/closing .quote/,{message:"has a quotation mark that is never closed",label:"opened here",help:"close the text with the quotation mark it begins with"}],["TAB_AS_INDENT",/./,{message:"has a line indented with a tab",label:"a tab",help:"indent with spaces"}],["BAD_SCALAR_START",/./,{message:"has an unquoted text that begins with a sign of YAML",label:"",help:yc}],["BAD_DQ_ESCAPE",/./,{message:"has a backslash that begins no escape YAML knows",label:"",help:"use single quotation marks, '\u2026', or write the backslash twice"}],["DUPLICATE_KEY",/./,{message:"has a key twice",label:"again here",help:"keep one of them"}],["MULTIPLE_DOCS",/./,{message:"holds more than one YAML document",label:"a second one begins here",help:"remove the line `---`, or split the file"}],["BAD_ALIAS",/./,{message:"has an unquoted text that begins with `*`",label:"YAML takes this for the name of another text",help:yc}],["TAG_RESOLVE_FAILED",/./,{message:"has an unquoted text that begins with `!`",label:"YAML takes this away as a tag",help:yc}],["ALIASES",/^/,{message:"repeats itself by aliases without end",label:"",help:"write the texts out"}],["DEPTH",/^/,{message:"is nested too deeply to be read",label:"",help:"a claims file needs six levels at most"}],["SIZE",/^/,{message:"is larger than 4 MB, and something in it is not written plainly enough to be read at that size",label:"",help:"split the file, in which the line is then named; or end its lines in LF"}]],uF={id:"yaml-syntax",summary:"A file is not YAML, or not the YAML that its author meant.",severity:"error",page:lF,*check(e){for(let t of e.problems){if(t.kind!=="yaml")continue;let{code:n,detail:r,at:o}=t,s=dse(e,t)??use.find(([a,c])=>a===n&&c.test(r))?.[2],i=s?.message??`is no YAML from here on: ${hse(r)}`;yield{message:`${o.file} ${i}`,primary:fse(e,{at:o,text:s?.label??""}),notes:pse(e,o.file),help:s?.help??"mend the line, and run the check again",subject:[n,mse(e,o.file,o.start)]}}}}});var bc,h1,gm,ym=g(()=>{"use strict";IM();MM();zM();HM();KM();QM();rD();aD();lL();mL();yL();vL();SL();qL();Dw();zL();UL();YL();t3();s3();l3();m3();y3();Fw();v3();E3();q3();F3();Q3();rF();aF();dF();bc=[uF,qM,o3,FM,nD,L3,f3,OL,fL,iF,RM,FL,yM,PM,nF,X3,cL,UM,WL,gL,YM,XM,_L,g3,T3,VL,QL,xL,I3,x3],h1=[c3,iD],gm=[...bc,...h1]});function wc(e,t,n={},r=vn){let o=gm.map(({id:s})=>s);return bq(Oq(e,t,o,r),n,r)}var bm=g(()=>{"use strict";wq();Ns();Mq();ym()});function fF(e,t){let n=new Map;for(let i of t){let a=n.get(i.fingerprint);a?a.push(i):n.set(i.fingerprint,[i])}let r=new Map,o=(i,a,c=l=>!0)=>{let l=n.get(i.fingerprint)??[],u=l.findIndex(d=>d.status===a&&c(d));return u>=0&&l.splice(u,1),u>=0};for(let i of e){let{at:a}=i.primary,c=({primary:l})=>l.at.file===a.file&&l.at.start===a.start;o(i,i.status,c)&&r.set(i,"still")}for(let i of e)!r.has(i)&&o(i,i.status)&&r.set(i,"still");for(let i of e)r.has(i)||r.set(i,i.status==="accepted"&&o(i,"open")?"still":"new");let s=new Set([...n.values()].flat());return{since:r,fixed:t.filter(i=>s.has(i))}}var mF=g(()=>{"use strict"});function wm(e,t){return e.id<t.id?-1:e.id>t.id?1:0}var g1=g(()=>{"use strict"});function pF(e,t){return e.claims.map(n=>gse(n,e,t)).sort(wm)}function gse(e,t,n){return{id:e.id,claim:e.statement?.text.trim()??"",fact:e.fact,place:n.showPlace(e.at),evidence:e.evidence.map(r=>yse(r,t,n))}}function yse(e,t,n){let r=t.anchors.get(e),o={source:e.source?.text??"",quote:e.quote.text,class:r?.class??"unchecked",places:(r?.places??[]).map(i=>n.showPlace(i))};if(!r)return o;r.parts.length>1&&(o.parts=r.parts.map(({start:i,end:a})=>({start:i,end:a})));let s=bse(e,r,t);return s&&(o.sentence=s),r.nearest&&(o.nearest=n.showPlace(r.nearest)),r.differences.length>0&&(o.differences=r.differences),r.diff.length>0&&(o.diff=r.diff),r.omitted.length>0&&(o.omitted=r.omitted.map(({file:i,start:a,end:c})=>(t.texts.get(i)??"").slice(a,c))),o}function bse(e,t,n){let[r]=t.places,o=n.sources.get(e.source?.text??"");if(!r||!o||!Te.includes(t.class))return;let s=Sn(n,o,r.start),i=r.end<=s.end?s:Sn(n,o,r.end-1);return{start:Math.min(s.start,r.start),end:Math.max(i.end,r.end)}}var hF=g(()=>{"use strict";Ys();Ht();g1()});function gF(e){let t=new Map(e.map(o=>[o.name,o])),n=wse(e),r=new Map;for(let{from:o,to:s,days:i,step:a}of Kw(e)){let c=t.get(a.fact),l=c!==void 0&&ni(c,a.reading)===s,u=n.get(l?o:s);if(!u)continue;let d=l?{...xm,max:u.max+i}:{...xm,min:u.min-i};r.set(a.reading,yF(r.get(a.reading)??xm,d))}return new Map([...r].filter(([,{min:o,max:s}])=>o<=s))}function wse(e){let t=new Map;for(let n of e)for(let r of n.readings){if(r.value?.type!=="date"||!Zf(r))continue;let o=ni(n,r);t.set(o,yF(t.get(o)??xm,r.value))}return new Map([...t].filter(([,{min:n,max:r}])=>n<=r))}function yF(e,t){return{min:Math.max(e.min,t.min),max:Math.min(e.max,t.max)}}var xm,bF=g(()=>{"use strict";Vf();xm={min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY}});function vF(e,t,n){if(!e&&n)return{means:wF(n),bounds:b1(n.min,n.max)};switch(e?.type){case"date":return{...y1(e.shown,wF(e)),bounds:b1(e.min,e.max)};case"period":return{bounds:b1(e.start.min,e.end.max)};case"duration":return y1(e.shown,vse(e));case"quantity":return y1(e.shown,$se(e));case"ordinal":return{means:`step ${e.step+1} of ${t?.scale.join(", ")??""}`};default:return{}}}function y1(e,t){return t===void 0||t===e?{}:{means:t}}function Co(e){return qr({min:e,max:e})}function b1(e,t){return{...Number.isFinite(e)&&{earliest:Co(e)},...Number.isFinite(t)&&{latest:Co(t)}}}function wF({min:e,max:t}){return e===t?Co(e):Number.isFinite(e)?Number.isFinite(t)?`some day from ${Co(e)} to ${Co(t)}`:`from ${Co(e)} on`:`until ${Co(t)}`}function vse({min:e,max:t}){let[n,r]=xse.find(([,o])=>e>=2*o)??["seconds",1];return $F(e/r,t/r,n,!1,!1)}function $se({min:e,max:t,openMin:n,openMax:r,unit:o,writtenUnit:s}){let i=o in xF;return e===t&&!i?void 0:$F(e,t,xF[o]??(s||o),n,r)}function $F(e,t,n,r,o){let s=a=>String(Math.round(a*1e3)/1e3).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g,","),i=n===""?"":` ${n}`;return Number.isFinite(t)?Number.isFinite(e)?e===t?`${s(e)}${i}`:`${s(e)} to ${s(t)}${i}`:`${o?"less than":"at most"} ${s(t)}${i}`:`${r?"more than":"at least"} ${s(e)}${i}`}var xse,xF,kF=g(()=>{"use strict";fo();Et();xse=[["days",86400],["hours",3600],["minutes",60],["seconds",1]];xF=ze({Angle:"\xB0",Area:"m\xB2",Data:"bytes",Energy:"J",Force:"N",Frequency:"Hz",Length:"m",Mass:"kg",Power:"W",Pressure:"Pa",Temperature:"\xB0C",Time:"s",Volume:"l"})});function SF(e,t){let n=new Set(e.timeline.flatMap(({steps:o})=>o.map(({fact:s})=>s))),r=gF(e.facts);return e.facts.map(o=>({fact:o.name,agreement:n.has(o.name)?"contradicted":Ese(o),values:kse(o).map(s=>({value:s[0]?.shown??"",...vF(s[0]?.value,o.property,_se(s,r)),...Sse(s,e,t)})),comparisons:o.pairs.map(Tse),...o.omitted>0&&{omitted:o.omitted}}))}function kse(e){let t=new Map;for(let n of e.readings){let r=`${n.denies} ${n.value?di(n.value):`stated ${n.shown}`}`,o=t.get(r)??[];t.set(r,o),o.push(n)}return[...t.values()].sort(([n],[r])=>(n?.shown??"")<(r?.shown??"")?-1:1)}function _se(e,t){let[n,...r]=e.map(o=>t.get(o));return n&&r.every(o=>o?.min===n.min&&o.max===n.max)?n:void 0}function Sse(e,t,n){return{outlets:w1(e.map(({source:r})=>r.outlet)),newsrooms:w1(e.map(({source:r})=>r.newsroom)),speakers:w1(e.flatMap(({evidence:r})=>r.saidBy?[r.saidBy.text]:[])),readings:e.map(r=>Ase(r,t,n))}}function w1(e){return[...new Set(e)].sort()}function Ase({claim:e,source:t,evidence:n,speakerName:r},o,s){let i=o.texts.get(n.quote.span.file)??"";return{claim:e.id,evidence:e.evidence.indexOf(n),source:t.id,outlet:t.outlet,origin:t.newsroom,published:t.published?.value.text??null,scope:Object.fromEntries([...n.scope].map(([a,c])=>[a,c.text])),...n.saidBy&&{saidBy:n.saidBy.text},...r!==void 0&&r!==n.saidBy?.text&&{speaker:r},...(n.saidBy||n.stance!=="affirms")&&{stance:n.stance},place:s.showPlace(o.anchors.get(n)?.places[0]??Zs(n.quote,i))}}function Tse({a:e,b:t,decision:n,because:r}){return{a:_F(e.readings[0]),b:_F(t.readings[0]),verdict:n,because:r,count:e.readings.length*t.readings.length}}function _F({claim:e,source:t}){return{claim:e.id,source:t.id}}function Ese({pairs:e,readings:t}){let n=new Set(e.map(({decision:r,hedged:o})=>o&&ur.includes(r)?"disputed":r));return ur.some(r=>n.has(r))||n.has("contradiction-unless-scoped")?"contradicted":n.has("disputed")||n.has("parties-disagree")?"disputed":n.has("undecided")||n.has("incomparable")?"undecided":n.has("different-scope")||n.has("changed")||n.has("grown")?"scoped":new Set(t.map(({source:r})=>r.newsroom)).size===1?"single":"unanimous"}var AF=g(()=>{"use strict";bF();dl();qf();Eo();kF()});function TF(e){let t=new Map;for(let r of e.claims)for(let{source:o}of r.evidence)o&&t.set(o.text,(t.get(o.text)??0)+1);let n=Cse(e);return[...e.sources.values()].map(r=>{let o=n.get(r.id);return{id:r.id,file:r.file,body:{start:r.body.start,end:r.body.end},...r.title!==void 0&&{title:r.title},outlet:r.outlet,origin:r.newsroom,published:r.published?.value.text??null,...Pse(e.inferredDates.get(r.id)),url:r.url??null,...r.archived!==void 0&&{archived:r.archived},...o!==void 0&&{supersededBy:o},sha256:r.sha256,quotes:t.get(r.id)??0}}).sort(wm)}function Cse(e){let t=rc(e),n=new Map;for(let{id:r,supersedes:o}of e.sources.values())o&&t.has(o.text)&&n.set(o.text,r);return n}function Pse(e){if(!e)return{};let t=n=>qr({min:n,max:n});return{bounds:{earliest:t(e.min),latest:t(e.max)}}}var EF=g(()=>{"use strict";ti();Et();g1()});function CF(e){let t=[0];if(!e.includes("\r")){for(let n=e.indexOf(`
`);n>=0;n=e.indexOf(`
`,n+1))t.push(n+1);return t}for(let n of e.matchAll(/\r\n|\n|\r/g))t.push(n.index+n[0].length);return t}function x1(e,t){let n=0,r=e.length-1;for(;n<r;){let o=n+r+1>>1;e[o]<=t?n=o:r=o-1}return{line:n+1,column:t-e[n]+1}}var PF=g(()=>{"use strict"});var xc,RF=g(()=>{"use strict";PF();xc=class{lineStarts=new Map;texts;constructor(t){this.texts=t}showPlace(t,n){let{file:r,start:o,end:s}=t,i=this.texts.get(r)??"",a=this.lineStartsOf(r,i),c=x1(a,o),l=this.isOnLine(c.line,s,a)?{line:c.line,column:c.column+s-o}:x1(a,s),u={file:r,line:c.line,column:c.column,endLine:l.line,endColumn:l.column,start:o,end:s,text:i.slice(o,s)};return n===void 0||n===""?u:Object.assign(u,{label:n})}showLabel({at:t,text:n}){return this.showPlace(t,n)}isOnLine(t,n,r){return n<(r[t]??Number.POSITIVE_INFINITY)}lineStartsOf(t,n){let r=this.lineStarts.get(t);if(r)return r;let o=CF(n);return this.lineStarts.set(t,o),o}}});function IF({corpus:e,verdict:t},n,r,o,s){let i=new xc(e.texts),a=SF(e,i),c=n&&"verdict"in n?fF(t.findings,n.verdict.findings):void 0,l={...qse(e,t.findings,a),...c&&{new:Ise(c.since)}};return{version:1,tool:r,...s(l),...n&&{base:"missing"in n?{missing:n.missing}:{ref:n.ref,commit:n.commit}},counts:l,findings:t.findings.map(u=>NF(u,i,c?.since.get(u))),...c&&{fixed:Rse(c.fixed,n)},facts:a,claims:pF(e,i),sources:TF(e),accepted:Ose(t),rules:o,texts:e.texts}}function Rse(e,t){let n=new xc(t&&"corpus"in t?t.corpus.texts:new Map);return e.map(r=>NF(r,n))}function Ise(e){let t=[...e].filter(([{status:n},r])=>n==="open"&&r==="new");return v1(tl,t.map(([{severity:n}])=>n))}function NF(e,t,n){let{rule:r,severity:o,status:s,message:i,claim:a,fact:c,source:l,help:u,fix:d}=e;return{rule:r,severity:o,status:s,...n&&{since:n},fingerprint:e.fingerprint,message:i,...a!==void 0&&{claim:a},...c!==void 0&&{fact:c},...l!==void 0&&{source:l},...e.readings&&{readings:e.readings.map(Nse)},primary:t.showLabel(e.primary),related:(e.related??[]).map(f=>t.showLabel(f)),notes:e.notes??[],...u!==void 0&&{help:u},...d!==void 0&&{fix:d}}}function Nse({claim:e,evidence:t}){return{claim:e.id,evidence:e.evidence.indexOf(t)}}function Ose(e){return e.ledger.map(({acceptance:t,state:n})=>({finding:t.finding.text,rule:t.rule?.text??null,reason:t.reason,by:t.by??null,until:t.until?.text??null,state:n})).sort((t,n)=>t.finding<n.finding?-1:1)}function qse(e,t,n){let r=[...e.sources.values()],o=e.claims.flatMap(i=>i.evidence.map(a=>e.anchors.get(a)?.class??"unchecked")),s=t.filter(({status:i})=>i==="open");return{sources:r.length,outlets:new Set(r.map(({outlet:i})=>i)).size,newsrooms:new Set(r.map(({newsroom:i})=>i)).size,claims:e.claims.length,quotes:{total:o.length,...v1(wi,o)},facts:{total:n.length,...v1([...at].reverse(),n.map(({agreement:i})=>i))},findings:{error:s.filter(({severity:i})=>i==="error").length,warning:s.filter(({severity:i})=>i==="warning").length,note:s.filter(({severity:i})=>i==="note").length,accepted:t.length-s.length}}}function v1(e,t){let n=Object.fromEntries(e.map(r=>[r,0]));for(let r of t)n[r]++;return n}var OF=g(()=>{"use strict";mF();Ht();cr();or();hF();AF();EF();RF()});function qF(e,t,n,r){let o=(t.readings??[]).map(a=>Mse(a,n)).sort(),s=!t.readings||t.readings.some(({claim:a})=>a.factAt),i=JSON.stringify([e,(s?t.fact:void 0)??null,o,t.subject??[]]);return`f${r(i).slice(0,12)}`}function Mse({claim:e,evidence:t},n){let r=Xn(n,e.fact,t.value);return JSON.stringify([t.source?.text??null,r?di(r):t.value?oc(t.value):null,[...t.scope].map(([o,s])=>[o,s.text]).sort(),t.saidBy?.text??null,t.stance,Y(t.quote.text).trim()])}var MF=g(()=>{"use strict";ti();ei();Ie();Eo()});function FF(e,t,n,r=vn){let o=bc.flatMap((u,d)=>(r({phase:"applying rules",done:d,total:bc.length}),DF(u,()=>u.check(e),e,n)));r({phase:"putting the report together"});let s=Dse(o),i=e.acceptances.map(u=>Lse(u,s,t)),a=new Set(i.filter(({state:u})=>u==="used").flatMap(({acceptance:u})=>zF(u,s))),c=o.map(u=>a.has(u)?{...u,status:"accepted"}:u),l=h1.flatMap(u=>DF(u,()=>u.checkLedger(i,e),e,n));return{findings:[...c,...l].sort(Fse),ledger:i}}function DF(e,t,n,r){let o=n.config.rules.get(e.id)??e.severity;return o==="off"?[]:Array.from(t(),s=>({rule:e.id,severity:s.hedged&&o==="error"?"warning":o,status:"open",fingerprint:qF(e.id,s,n,r),...s}))}function Dse(e){let t=new Map;for(let n of e){let r=t.get(n.fingerprint);r?r.push(n):t.set(n.fingerprint,[n])}return t}function Lse(e,t,n){if(zF(e,t).length>0)return{acceptance:e,state:e.until&&e.until.text<n?"expired":"used"};if(bc.some(({id:o,needsBase:s})=>s&&o===e.rule?.text))return{acceptance:e,state:"past"};let[r]=t.get(e.finding.text)??[];return{acceptance:e,state:"stale",...r&&{otherRule:r.rule}}}function zF({finding:e,rule:t},n){return(n.get(e.text)??[]).filter(r=>!t||t.text===r.rule)}function Fse(e,t){let[n,r]=[e.primary.at,t.primary.at];return n.file!==r.file?n.file<r.file?-1:1:n.start-r.start||n.end-r.end||LF(e.rule,t.rule)||LF(e.message,t.message)}function LF(e,t){return e<t?-1:e>t?1:0}var jF=g(()=>{"use strict";Ns();ym();MF()});function HF(e,t,n,r){let o=zse(e,t,n,r);return o!=="conflict"?o:jse(e,t,n,r)??Hse(e,t,Use(e,t,n,r),n)}function zse(e,t,n,r){if(!e.value||!t.value){if(e.shown===t.shown)return;let s=[e,t].find(({value:i,evidence:a})=>!i&&a.value&&"text"in a.value);return s?{decision:"undecided",because:()=>`${s.shown} is no ${n?.type??"value"}`}:{decision:"compatible",because:()=>"a value that refers to another fact is held against the timeline"}}let o=Fr(e.value,t.value,r.isPartOf);if(e.denies&&t.denies)return o==="agrees"?void 0:{decision:"compatible",because:()=>"both are denials"};if(e.denies||t.denies){let[s,i]=e.denies?[e.value,t.value]:[t.value,e.value];return o==="undecided"||o==="incomparable"?BF(o,e.value,t.value):_3(i,s,r.isPartOf)?"conflict":{decision:"compatible",because:()=>"what is denied is not what the other says"}}if(o!=="agrees")return o!=="contradicts"?BF(o,e.value,t.value):n?.many===!0?{decision:"side-by-side",because:()=>"several values of this fact hold side by side"}:"conflict"}function BF(e,t,n){if(e==="refines"){let r=t.type==="ordinal"?"one is a step weaker than the other":"both can be true: one is more exact than the other";return{decision:"refines",because:()=>r}}return e==="incomparable"?{decision:"incomparable",because:()=>`${t.shown} and ${n.shown} are values of different kinds`}:{decision:"undecided",because:()=>t.type==="text"||n.type==="text"?"texts are not compared":"the two count different things"}}function jse(e,t,n,r){let o=[];for(let[i,a]of e.circumstances){let c=t.circumstances.get(i);c&&ZF(a,c,r)==="differ"&&o.push(`${i}: ${a.name}, ${c.name}`)}if(o.length>0)return{decision:"different-scope",because:()=>o.join("; ")};if(!e.asOf||!t.asOf)return;let s=$1(e.asOf,t.asOf);if(n?.kind==="state"&&s)return{decision:"changed",because:()=>"a state at two different times"};if(n?.kind==="cumulative"&&s)return Bse(e,t,e.asOf.max<t.asOf.min)}function Bse(e,t,n){let[r,o]=n?[vc(e),vc(t)]:[vc(t),vc(e)];if(!(r===void 0||o===void 0)){if(e.denies||t.denies)return{decision:"changed",because:()=>"a figure at two different times"};if(!(o.min<r.min||o.max<r.max))return{decision:"grown",because:()=>"a later figure may only be larger, and it is"}}}function vc({value:e}){return e?.type==="ordinal"?{min:e.step,max:e.step}:e&&"max"in e?e:void 0}function ZF(e,t,{isPartOf:n}){return e.name===t.name?"same":n(e.name,t.name)||n(t.name,e.name)?"open":!e.days||!t.days||$1(e.days,t.days)?"differ":e.days.min===t.days.min&&e.days.max===t.days.max?"same":"open"}function $1(e,t){return e.max<t.min||t.max<e.min}function Use(e,t,n,r){let o=n?.kind==="state"||n?.kind==="cumulative";if(!o&&e.circumstances.size===0&&t.circumstances.size===0)return Wse;let s=[...new Set([...e.circumstances.keys(),...t.circumstances.keys()])],i=s.filter(c=>e.circumstances.has(c)!==t.circumstances.has(c));o&&e.asOf===void 0!=(t.asOf===void 0)&&i.push("as-of");let a=s.filter(c=>{let[l,u]=[e.circumstances.get(c),t.circumstances.get(c)];return l&&u&&ZF(l,u,r)==="open"});return{missing:i.sort(),wider:a}}function Hse(e,t,{missing:n,wider:r},o){if(e.speaker!==t.speaker)return{decision:e.speaker!==void 0&&t.speaker!==void 0?"parties-disagree":"disputed",because:()=>`${UF(e)}; ${UF(t)}`};if(n.length+r.length>0)return{decision:"contradiction-unless-scoped",because:()=>[...n.length>0?[`only one side gives ${WF(n)}`]:[],...r.length>0?[`one side gives ${WF(r)} more exactly`]:[]].join("; ")};let s=e.source.outlet===t.source.outlet,i=e.speaker===void 0;return{decision:s?"self-contradiction":i?"contradiction":"misreported-position",because:()=>Zse(e,t,s,i)+Vse(e,t,o)}}function WF(e){return e.map(t=>`\`${t}\``).join(", ")}function Zse(e,t,n,r){let[o,s]=[e.source.outlet,t.source.outlet],i=[e,t].filter(({hedges:c})=>c).map(({source:c})=>`; ${c.outlet} hedges`);return`${n?`${o} ${r?"says":"reports"} both`:r?`${o} and ${s} cannot both be right`:`${o} and ${s} report ${VF(e)} differently`}${i.join("")}`}function Vse(e,t,n){return n?.kind==="cumulative"&&vc(e)!==void 0&&e.asOf&&t.asOf&&$1(e.asOf,t.asOf)?"; the figure may only grow, and the later one is smaller":""}function UF(e){let t=e.speaker===void 0?e.source.outlet:VF(e);return e.denies?`${t} denies ${e.shown.replace(/^not /,"")}`:`${t} says ${e.shown}`}function VF({speakerName:e,speaker:t}){return e??t??""}var Wse,YF=g(()=>{"use strict";Eo();Wse={missing:[],wider:[]}});function KF(e){let t=Qs(e);return[..._D(e,t)].sort(([n],[r])=>n<r?-1:1).map(([n,r])=>{let o=Vw(e,n);return{name:n,property:o,readings:r,...Kse(Yse(r,o),o,t)}})}function Yse(e,t){let n=t?.kind==="state"||t?.kind==="cumulative",r=new Map;for(let o of e){let{value:s,circumstances:i,asOf:a,speaker:c,denies:l,hedges:u,source:d}=o,f=JSON.stringify([s?di(s):o.shown,s!==void 0,[...i],n?a:null,c??null,l,u,d.outlet]),m=r.get(f);m?m.push(o):r.set(f,[o])}return[...r.values()].map(o=>({readings:o}))}function Kse(e,t,n){let r=new Map,o=new Set,s=0;for(let[a,c]of e.entries())for(let l=a+1;l<e.length;l++){let u=e[l],d=HF(c.readings[0],u.readings[0],t,n);if(!d)continue;s++,ul.has(d.decision)&&o.add(c).add(u);let f=c.readings[0].hedges||u.readings[0].hedges,m=Gse(d.decision,f),p=r.get(m)??[];r.set(m,p),p.length<k1&&p.push({a:c,b:u,decision:d.decision,because:d.because(),hedged:f})}return{pairs:[...r].sort(([a],[c])=>a-c).flatMap(([,a])=>a).slice(0,k1),omitted:Math.max(0,s-k1),conflicting:e.filter(a=>o.has(a))}}function Gse(e,t){let n=Fv.indexOf(e);return t&&ur.includes(e)?n+ur.length:n<ur.length?n:n+ur.length}var k1,GF=g(()=>{"use strict";dl();Eo();YF();nc();ti();ei();k1=1e3});function XF(e,t){let n=new Map;for(let o of t.flatMap(({readings:s})=>s)){if(o.source.published||o.value?.type!=="date"||!Qse(o))continue;let s=n.get(o.source.id)??[];(n.size<Xse||s.length>0)&&n.set(o.source.id,s),s.length<Jse&&s.push(o)}let r=new Map;for(let[o,s]of n){let i=s.reduce((a,c)=>eie(a,tie(e,c)),{min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY});i&&Number.isFinite(i.min)&&Number.isFinite(i.max)&&r.set(o,i)}return r}function Qse({evidence:e}){let t=om(Y((e.phrase??e.quote).text),void 0);return t.length>0&&t.every(({readings:n})=>n.length===0)}function eie(e,t){if(!e||!t)return e;let n={min:Math.max(e.min,t.min),max:Math.min(e.max,t.max)};return n.min<=n.max?n:void 0}function tie(e,{evidence:t,source:n,value:r}){if(r?.type!=="date"||r.max-r.min>366)return;let o=(t.phrase??t.quote).text,s=zf(e,n,t),i=H3(o,s),a=h=>i(r,{min:h,max:h}),c=Array.from({length:r.max-r.min+17},(h,y)=>r.min-8+y),l=Array.from({length:Math.ceil(JF/8)},(h,y)=>r.max+16+8*y),u=[...c,...l].filter(a),[d,f]=[u[0],u.at(-1)];if(d===void 0||f===void 0||f>=r.max+JF)return;let m=f;for(;m<f+8&&a(m+1);)m++;let p=d;for(;p>d-8&&a(p-1);)p--;return{min:p,max:m}}var Jse,Xse,JF,QF=g(()=>{"use strict";Ie();hm();im();Ys();Jse=12,Xse=200,JF=400});function $c(e,t,n){let{today:r,digest:o,onProgress:s=vn}=t;s({phase:"comparing readings"});let i=KF(e),a={...e,...n&&{base:n},facts:i,timeline:AD(i),inferredDates:XF(e,i)};return{corpus:a,verdict:FF(a,r,o,s)}}var e4=g(()=>{"use strict";jF();Vf();GF();QF();Ns();bm()});function t4(e,t,n){let{head:r,base:o}=rie(e,t,n);return nie(r,n,o)}function nie(e,t,n){let{tool:r,failOn:o="error",maxWarnings:s,allowEmpty:i=!1}=t,a={failOn:o,allowEmpty:i,...s!==void 0&&{maxWarnings:s}};return IF(e,n,r,gm,c=>({conclusion:aO(c,a),failing:Mb(c,a)}))}function rie(e,t,n){let{base:r}=n;if(!r)return{head:$c(t,n)};if("missing"in r)return{head:$c(t,n),base:r};let{ref:o,commit:s}=r,i=oie(e,r.files),a=$c(i?t:wc(r.files,n.digest,{},n.onProgress),n);return{head:i?a:$c(t,n,iie(o,a.corpus)),base:{ref:o,commit:s,...a}}}function oie(e,t){let n=new Map(t.map(r=>[r.path,r]));return e.length===t.length&&e.every(r=>sie(r,n.get(r.path)))}function sie(e,t){if(!t||e.kind!==t.kind||!("bytes"in e)||!("bytes"in t))return!1;if(e.text!==void 0&&t.text!==void 0)return e.text===t.text;let[n,r]=[e.bytes,t.bytes];return n.length===r.length&&n.every((o,s)=>o===r[s])}function iie(e,{sources:t,texts:n}){let r=[...t.values()].map(({id:o,file:s,body:i})=>[o,(n.get(s)??"").slice(i.start,i.end)]);return{ref:e,bodies:new Map(r)}}var n4=g(()=>{"use strict";OF();ym();bm();gf();e4()});function r4(e){let t=n=>e.anchors.get(n)??e.credits.get(n);return[...s4(e)].map(([n,r])=>({path:n,anchors:r.map(({asker:o,source:s})=>aie(t(o),s))}))}function o4(e,t,n){let r=new Map,o=s4(e);for(let{path:s,anchors:i}of t){let a=o.get(s)??[];if(a.length===i.length)for(let[c,{asker:l,source:u}]of a.entries()){let d=cie(i[c]??null,u);d&&u&&n(d,s,u)&&r.set(l,d)}}return r}function s4(e){let t=new Map,n=(r,o)=>{let s=t.get(r);s?s.push(o):t.set(r,[o])};for(let r of e.claims)for(let o of r.evidence)n(r.at.file,{asker:o,source:e.sources.get(o.source?.text??"")});for(let r of e.sources.values())for(let o of[r.origin,r.published])o?.quote&&n(r.file,{asker:o,source:r});return t}function aie(e,t){if(!e||e.class==="unchecked")return null;let[n]=e.places;return e.class==="exact"&&e.places.length===1&&e.parts.length===1&&!e.contextMissing&&n&&n.file===t?.file?[n.start,n.end]:e}function cie(e,t){if(e===null||!t)return;if("class"in e)return e;let n={file:t.file,start:e[0],end:e[1]};return{class:"exact",places:[n],parts:[n],omitted:[],contextMissing:!1,retyped:[],differences:[],diff:[]}}var i4=g(()=>{"use strict"});function l4(e,t,n){e.keepData(c4,{digests:d4(t),records:r4(n)})}function u4(e,t){let n=e.findData(c4),r=d4(t);if(!n||!a4(n.digests,r,"config"))return()=>new Map;let o=new Map(n.digests.map(([a,,c])=>[a,c])),s=a=>o.get(a)===t.digests.get(a),i=a4(n.digests,r,"source");return a=>o4(a,n.records,(c,l,u)=>s(l)&&s(u.file)&&(i||Te.includes(c.class)))}function d4({files:e,digests:t}){return e.map(({path:n,kind:r})=>[n,r,t.get(n)??""])}function a4(e,t,n){let r=o=>JSON.stringify(o.filter(s=>s[1]===n));return r(e)===r(t)}var c4,f4=g(()=>{"use strict";i4();Ht();c4="anchors"});function m4({files:e,digests:t,cache:n,onProgress:r},o){let s={...n&&{known:u4(n,{files:e,digests:t})},...o&&{part:o}},i=wc(e,Ut,s,r);return!o&&n&&l4(n,{files:e,digests:t},i),i}function p4({files:e,settings:t,base:n,onProgress:r},o){return t4(e,o,{...t,digest:Ut,tool:{name:"crossquote",version:Rc},...r&&{onProgress:r},...n&&{base:n}})}var h4=g(()=>{"use strict";Tm();bm();n4();bi();f4()});var g4={};wt(g4,{checkForAction:()=>lie});async function lie(e){let{cache:t,key:n,told:r}=e,o=p4(e,m4(e)),s=lO(o,r),i={color:!1,width:Db,folder:r.below};return await px(t,n,hf[o.conclusion],async a=>{for(let{format:c,file:l}of r.files)Im(l,a(await lk(o,c,i)));for(let c of a([JSON.stringify(s)]));return!0}),s}var y4=g(()=>{"use strict";gf();uO();Dm();h4();Cp();gi()});import{appendFileSync as uie,readFileSync as die}from"node:fs";import{join as fie,resolve as _1}from"node:path";import*as A1 from"os";function er(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function T1(e,t,n){let r=new $m(e,t,n);process.stdout.write(r.toString()+A1.EOL)}var S1="::",$m=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=S1+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${C4(o)}`)}}return t+=`${S1}${E4(this.message)}`,t}};function E4(e){return er(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function C4(e){return er(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as E1 from"crypto";import*as Tc from"fs";import*as Ac from"os";function C1(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Tc.existsSync(n))throw new Error(`Missing file at path: ${n}`);Tc.appendFileSync(n,`${er(t)}${Ac.EOL}`,{encoding:"utf8"})}function P1(e,t){let n=`ghadelimiter_${E1.randomUUID()}`,r=er(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${Ac.EOL}${r}${Ac.EOL}${n}`}import*as M1 from"os";import{EOL as P4}from"os";import{constants as R1,promises as R4}from"fs";var km=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(u){try{l(r.next(u))}catch(d){i(d)}}function c(u){try{l(r.throw(u))}catch(d){i(d)}}function l(u){u.done?s(u.value):o(u.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},{access:I4,appendFile:N4,writeFile:O4}=R4,I1="GITHUB_STEP_SUMMARY";var _m=class{constructor(){this._buffer=""}filePath(){return km(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[I1];if(!t)throw new Error(`Unable to find environment variable for $${I1}. Check if your runtime environment supports job summaries.`);try{yield I4(t,R1.R_OK|R1.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let o=Object.entries(r).map(([s,i])=>` ${s}="${i}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return km(this,void 0,void 0,function*(){let n=!!t?.overwrite,r=yield this.filePath();return yield(n?O4:N4)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return km(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(P4)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap("code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",o=t.map(i=>this.wrap("li",i)).join(""),s=this.wrap(r,o);return this.addRaw(s).addEOL()}addTable(t){let n=t.map(o=>{let s=o.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:c,colspan:l,rowspan:u}=i,d=a?"th":"td",f=Object.assign(Object.assign({},l&&{colspan:l}),u&&{rowspan:u});return this.wrap(d,c,f)}).join("");return this.wrap("tr",s)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,height:s}=r||{},i=Object.assign(Object.assign({},o&&{width:o}),s&&{height:s}),a=this.wrap("img",null,Object.assign({src:t,alt:n},i));return this.addRaw(a).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",s=this.wrap(o,t);return this.addRaw(s).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},q4=new _m;var Sm=q4;import O1 from"os";import*as Ec from"fs";var{chmod:M4,copyFile:D4,lstat:L4,mkdir:F4,open:Uie,readdir:z4,rename:j4,rm:B4,rmdir:Hie,stat:W4,symlink:U4,unlink:H4}=Ec.promises,Z4=process.platform==="win32";var Zie=Ec.constants.O_RDONLY;var Jie=process.platform==="win32";var nae=O1.platform(),rae=O1.arch();var q1;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(q1||(q1={}));function D1(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function L1(e,t){if(process.env.GITHUB_OUTPUT||"")return C1("OUTPUT",P1(e,t));process.stdout.write(M1.EOL),T1("set-output",{name:e},er(t))}function Cc(e,t){return new Map(e.map(n=>[n.path,t("bytes"in n?n.text??n.bytes:`unreadable: ${n.unreadable}`)]))}function Am(e,t,n){let r=e.map(({path:o,kind:s})=>JSON.stringify([o,s,t.get(o)]));return n(r.sort().join(`
`))}var F1={root:{type:"folder",default:".",description:"The folder that holds `claims/` and `sources/`, below the workspace."},config:{type:"file",default:"",description:"The configuration, where it is not `crossquote.yaml` in the root."},since:{type:"git revision, or `none`",default:"",description:"What to hold the findings against, so that only new ones fail. Left out, it is worked out: what a pull request is merged into, the commit before a push, the base of a merge group; other events have none. With `none` every finding counts."},"fail-on":{type:"`error`, `warning`, or `never`",default:"error",description:"The severity from which a finding fails the check. Where a base is known, only new findings do."},"max-warnings":{type:"whole number",default:"",description:"Fail on more warnings than this; where a base is known, on more new ones."},formats:{type:"lines of `NAME=FILE`, or `none`",default:`json=report/consistency-report.json
sarif=report/consistency-report.sarif`,description:"The reports to write, below the workspace."},summary:{type:"`true` or `false`",default:"true",description:"Whether to show the report on the page of the run."},annotations:{type:"`true` or `false`",default:"true",description:"Whether to show the findings beside the lines they are about, at most ten of each severity."},cache:{type:"folder, or `none`",default:"",description:"Where to keep what was found, below the root. Left out, it is `~/.cache/crossquote/found`: with `actions/cache` for `~/.cache/crossquote`, the next run looks up only what has changed since."}},z1={conclusion:{type:"`clean`, `findings`, `nothing-checked`, or `could-not-run`",description:"The verdict."},errors:{type:"number",description:"Errors, new or not; accepted findings are never counted."},warnings:{type:"number",description:"Warnings, new or not."},notes:{type:"number",description:"Notes, new or not."},contradictions:{type:"number",description:"Facts on which the sources contradict each other; accepted ones, too."},disputes:{type:"number",description:"Facts on which a speaker denies what is said, or says otherwise; accepted ones, too."},new:{type:"number",description:"Findings that the base does not have; without a base, all of them."},fixed:{type:"number",description:"Findings of the base that are gone; without a base, 0."},report:{type:"path",description:"The JSON report; empty where `formats` asks for none."},sarif:{type:"path",description:"The SARIF report; empty where `formats` asks for none."},"exit-code":{type:"`0`, `1`, `2`, or `3`",description:"The exit status, as on the command line."}};Pc();import{relative as tz,resolve as nz,sep as rz}from"node:path";function j1(e){try{return new En(nz(e)).locate().below}catch(t){if(!(t instanceof It))throw t;let n=tz(".",e).split(rz).join("/");return n===""?"":`${n}/`}}Tm();var B1=`${Rc}+__NAME_OF_BUILD__`;Dm();xt();Fm();xt();function hx(){return new Date().toISOString().slice(0,10)}function gx(e,t){if(t==="error"||t==="warning"||t==="never")return t;throw new oe(`${e} needs error, warning, or never, not "${t}"`)}function yx(e,t){if(t===void 0||t==="")return{};if(!/^\d{1,9}$/.test(t))throw new oe(`${e} needs a whole number, not "${t}"`);return{maxWarnings:Number(t)}}bi();Pc();function wx(e,{name:t,payload:n}){if(!["pull_request","push","merge_group"].includes(t))return;let r=new En(e);try{r.locate()}catch(s){if(s instanceof It)return{missing:`git shows no history here: ${Wz(s.message)}`};throw s}if(t==="pull_request")return Bz(r,n);if(t==="merge_group"){let s=No(n,"merge_group","base_ref").replace(/^refs\/heads\//,"");return jc(r,s,No(n,"merge_group","base_sha"))}let o=No(n,"before");return/^0*$/.test(o)?{missing:"this is the first push of its branch"}:jc(r,o.slice(0,7),o)}function Bz(e,t){let n=No(t,"pull_request","base","ref"),r=No(t,"pull_request","base","sha"),[o,s]=e.findParents("HEAD");if(o!==void 0&&s===No(t,"pull_request","head","sha"))return jc(e,n,o);let i=e.findCommit(r)&&e.ask(["merge-base",r,"HEAD"]);return jc(e,n,i??"")}function jc(e,t,n){let r=e.findCommit(n);return r===void 0?zm(t):{ref:t,commit:r}}function zm(e){return{missing:`the history of this clone does not go back to ${e||"the base"}; with \`fetch-depth: 0\` in the checkout only what is new counts`}}function Wz(e){return e.replace(/(?: at)? '[^']*'/g,"")}function No(e,...t){let n=t.reduce((r,o)=>typeof r=="object"&&r!==null?r[o]:void 0,e);return typeof n=="string"?n:""}xt();Cp();cr();nr();g0();async function eO(e,t){if(!eu(e,t))return Ni(hi(e),Zt);let{readProject:n}=await Promise.resolve().then(()=>(Ib(),QN));return n(e,t)}bi();function tO({files:e,digests:t},n,r){let o=[Am(e,t,Ut),n&&OX(n)];return Ut(JSON.stringify([o,r])).slice(0,32)}function OX(e){return"missing"in e?e:[e.ref,e.commit,Am(e.files,Cc(e.files,Ut),Ut)]}nr();Pm();qm();gi();var mie=2;async function pie(){let e;try{e=await hie()}catch(t){let n=t instanceof oe?t.message:`a fault of crossquote itself, please report it: ${String(t)}`;Dc.command({name:"error",properties:{title:"crossquote could not run"},message:n}),e={conclusion:"could-not-run","exit-code":mie}}_ie(e),process.exitCode=Number(e["exit-code"])}async function hie(){let e=await gie(),t=e.cache?.findOutputs(e.key),n=t?xie(t,e.told.files):await wie(e);for(let r of n.log)typeof r=="string"?Dc.tell(r):Dc.command(r);return n.summary!==void 0&&await kie(n.summary),n.outputs}async function gie(){let e=process.env.GITHUB_WORKSPACE||process.cwd(),t=_1(e,zr("root")),n=vie(zr("formats"),e),r=zr("config")||void 0,o=b4("annotations"),s=b4("summary"),i={today:hx(),failOn:gx("fail-on",zr("fail-on")),allowEmpty:!1,...yx("max-warnings",zr("max-warnings"))};pi(t);let a=await eO(t,r),c={files:a,digests:Cc(a,Ut)},l=await yie(t,a,r!==void 0),u={files:n,below:j1(t),wantsAnnotations:o,wantsSummary:s},d=tO(c,l,["action",i,u]),f=zr("cache"),m=f===""?fie(Om(),"found"):_1(t,f),p=f==="none"?void 0:new zc(m,B1);return{...c,settings:i,base:l,cache:p,key:d,told:u}}async function yie(e,t,n){let r=zr("since");if(r==="none")return;if(r!==""){let{findRevision:s,readBase:i}=await Promise.resolve().then(()=>(qb(),Ob));return i(e,s(e,r),t,n)}let o=wx(e,$ie());return o&&"commit"in o?bie(e,o,t,n):o}async function bie(e,t,n,r){let{MissingHistory:o,readBase:s}=await Promise.resolve().then(()=>(qb(),Ob));try{return s(e,t,n,r)}catch(i){if(i instanceof o)return zm(t.ref);throw i}}async function wie(e){let{checkForAction:t}=await Promise.resolve().then(()=>(y4(),g4));return t(e)}function xie({texts:e},t){for(let[n,{file:r}]of t.entries())Fc(r,e[n]??"");return JSON.parse((e.at(-1)??"").toString())}function zr(e){return D1(e)||F1[e].default}function b4(e){let t=zr(e);if(!/^(?:true|false)$/i.test(t))throw new oe(`${e} needs true or false, not "${t}"`);return t.toLowerCase()==="true"}function vie(e,t){return e==="none"?[]:e.split(`
`).map(r=>r.trim()).filter(Boolean).map(r=>{let{format:o,file:s}=ck(r);if(s===void 0)throw new oe(`formats needs a file for ${o}, as in ${o}=report/${o}`);return{format:o,file:_1(t,s)}})}function $ie(){let{GITHUB_EVENT_NAME:e="",GITHUB_EVENT_PATH:t=""}=process.env;if(t==="")return{name:e,payload:{}};try{return{name:e,payload:JSON.parse(die(t,"utf8"))}}catch(n){throw new oe(`cannot read the event of this run: ${Nt(n)}`)}}async function kie(e){let t=process.env.GITHUB_STEP_SUMMARY;t&&(w4(t),await Sm.addRaw(e).write({overwrite:!0}))}function _ie(e){let t=process.env.GITHUB_OUTPUT;if(t){w4(t);for(let n of Object.keys(z1))L1(n,e[n]??"")}}function w4(e){uie(e,"")}pie();
